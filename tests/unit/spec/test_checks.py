"""What is refused of any TR's request before it is sent, naming the English and the wire name."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from every_tr import PAPER, REAL, arguments_of, by_type, methods, periods, sample

from kis_async import KIS, Credentials, Environment, MemoryState
from kis_async.errors import ConfigError, InvalidRequest, KisError
from kis_async.spec.convert import field_kinds, row_class
from kis_async.spec.index import declared_requests
from kis_async.spec.message import Context, build
from kis_async.spec.values import Code

EVERY = declared_requests()
REQUESTS = pytest.mark.parametrize("request_class", EVERY, ids=lambda each: each.__name__)


def error_of(request: Any, context: Context = REAL) -> InvalidRequest:
    """The refusal of a request, which names what it is about."""
    with pytest.raises(InvalidRequest) as caught:
        build(request, context)
    return caught.value


def assert_names(error: InvalidRequest, name: str, wire: str | None) -> None:
    """The error carries both names as fields and in its words."""
    assert (error.parameter, error.wire) == (name, wire)
    assert f"{name} (" in str(error)
    assert wire is None or f"({wire})" in str(error)


def test_every_tr_is_looked_at():
    """The tests below run over all of them, and find what they are about."""
    assert len(EVERY) == 274
    assert sum(bool(by_type(cls, Code)) for cls in EVERY) > 200
    assert sum(bool(periods(cls)) for cls in EVERY) > 50
    assert sum(bool(formed(cls)) for cls in EVERY) > 130
    assert sum(kind.metadata["kind"] == "series" for cls in EVERY for kind in field_kinds(cls)) == 4


@REQUESTS
def test_a_sample_is_accepted(request_class):
    """What the tests below spoil was good before."""
    assert build(sample(request_class), REAL).tr_id in request_class.spec.tr_ids()


@REQUESTS
@pytest.mark.parametrize("wrong", ["?", "", " ", "삼성", 1, True, ["0"], Code])
def test_a_wrong_code(request_class, wrong):
    """A value that no code has is refused, whatever its type; the message lists those that are."""
    good = sample(request_class)
    for kind in by_type(request_class, Code):
        if wrong == "" and "" in {member.value for member in kind.base}:
            continue
        error = error_of(good.replace(**{kind.name: wrong}))
        assert_names(error, kind.name, kind.metadata["wire"])
        assert all(member.value in str(error) for member in kind.base)


@REQUESTS
def test_a_required_value_that_is_missing(request_class):
    """`None` or an empty text for a parameter without a default is refused."""
    good = sample(request_class)
    for kind in field_kinds(request_class):
        if kind.has_default or kind.metadata["kind"] == "series":
            continue
        if not kind.optional:
            assert_names(error_of(good.replace(**{kind.name: None})), kind.name, kind.metadata["wire"])
        if kind.base is str:
            for empty in ("", "  "):
                error = error_of(good.replace(**{kind.name: empty}))
                assert_names(error, kind.name, kind.metadata["wire"])


@REQUESTS
def test_a_value_of_another_type(request_class):
    """Numbers as texts, texts as numbers, moments for days: refused by name."""
    good = sample(request_class)
    wrong = {str: 5, int: "5", Decimal: 5.0, bool: "Y", date: "20260921"}
    for kind in by_type(request_class, *wrong):
        error = error_of(good.replace(**{kind.name: wrong[kind.base]}))
        assert_names(error, kind.name, kind.metadata["wire"])
    for kind in by_type(request_class, date):
        error = error_of(good.replace(**{kind.name: datetime(2026, 9, 21, 9)}))  # noqa: DTZ001 - naive, as the wire
        assert_names(error, kind.name, kind.metadata["wire"])


@REQUESTS
def test_a_whole_number_below_zero(request_class):
    """Shares, rows, minutes and years are never negative."""
    good = sample(request_class)
    for kind in by_type(request_class, int):
        error = error_of(good.replace(**{kind.name: -1}))
        assert_names(error, kind.name, kind.metadata["wire"])


@pytest.mark.parametrize(
    "request_class", [cls for cls in EVERY if cls.spec.effect == "order"], ids=lambda each: each.__name__
)
def test_an_order_of_nothing(request_class):
    """No order is for no shares; only a change or a cancellation may leave the number open."""
    good = sample(request_class)
    given = arguments_of(good)
    if "quantity" not in given or {"revision", "all_remaining"} & given.keys():
        return
    error = error_of(good.replace(quantity=0))
    assert_names(error, "quantity", error.wire)


@REQUESTS
def test_a_period_that_ends_before_it_begins(request_class):
    """Reversed dates are refused, and both are named; one day, or an open end, is a period."""
    good = sample(request_class)
    for first, last in periods(request_class):
        days = {first.name: date(2026, 9, 21), last.name: date(2026, 9, 18)}
        error = error_of(good.replace(**days))
        assert_names(error, first.name, first.wire)
        assert f"{last.name} ({last.wire})" in str(error)
        assert "2026-09-21" in str(error)
        assert "2026-09-18" in str(error)
        build(good.replace(**{first.name: date(2026, 9, 18), last.name: date(2026, 9, 18)}), REAL)
        for kind in (first, last):
            if kind.optional:
                build(good.replace(**{**days, kind.name: None}), REAL)


# --- symbols ------------------------------------------------------------------------------------


def formed(request_class: Any) -> list[Any]:
    """The parameters of a request whose form the documents settle."""
    return [kind for kind in field_kinds(request_class) if kind.metadata.get("form")]


GOOD = {
    "share": ["005930", "0167A0", "57K281", "Q500001", "F70100026", "J0036221D", "KR7005930003", " 005930 "],
    "contract": ["101S03", "A01603", "201S03370", "B01603955", "KR4101SC0009"],
    "bond": ["KR2033022D33", "KR6449111CB8"],
    "index": ["0000", "0001", "1001", "2001", "3003"],
}
BAD = {
    "share": [
        "5930",
        "05930",
        "0059301",
        "005930.KS",
        "005930 KS",
        "0167a0",
        "삼성전자",
        "AAPL",
        "A",
        "KRX:005930",
    ],
    "contract": ["101", "101 S03", "101s03", "코스피200", "101S03.KS", "KOSPI200!"],
    "bond": ["005930", "KR2033022D3", "kr2033022d33", "2033022D3333", "국고채권01"],
    "index": ["1", "KOSPI", "코스피", "00001", "00 1", "ksp1"],
}


@REQUESTS
def test_symbols_of_every_form(request_class):
    """A symbol that can never be one is refused with an example of a right one; every kind of code passes."""
    good = sample(request_class)
    for kind in formed(request_class):
        form = kind.metadata["form"]
        longest = kind.metadata["length"]
        for symbol in GOOD[form]:
            if len(symbol.strip()) <= longest:
                built = build(good.replace(**{kind.name: symbol}), REAL)
                assert built.fields[kind.wire] == symbol.strip()
        for symbol in BAD[form]:
            error = error_of(good.replace(**{kind.name: symbol}))
            assert_names(error, kind.name, kind.wire)
            assert len(symbol) > longest or repr(symbol) in str(error)


@REQUESTS
def test_a_name_is_no_symbol(request_class):
    """Whatever the market, a symbol has no letters beyond ASCII, and no control characters."""
    good = sample(request_class)
    kinds = [kind for kind in by_type(request_class, str) if "symbol" in kind.name]
    for kind in kinds:
        for wrong in ("삼성전자", "애플", "００５９３０", "AA\nPL", "AA\x00L"):
            assert_names(error_of(good.replace(**{kind.name: wrong})), kind.name, kind.wire)


def test_symbols_of_numbered_groups():
    """In a series, the wire name says which place is wrong."""
    seen = 0
    for cls in EVERY:
        for kind in field_kinds(cls):
            if kind.metadata["kind"] != "series":
                continue
            good = sample(cls)
            first, second, *rest = getattr(good, kind.name)
            for column in field_kinds(row_class(kind)):
                wrong = "?" if column.base is not str else "삼성전자"
                rows = (first, second.replace(**{column.name: wrong}), *rest)
                error = error_of(good.replace(**{kind.name: rows}))
                assert_names(error, column.name, column.wire.format(n=2))
                seen += 1
    assert seen == 6


def test_a_symbol_is_shared_by_few_forms():
    """Every single domestic code of a required parameter has its form, or a reason here for none."""
    free = {
        "GetProductInfo": "any product of the broker's, AAPL among them",
        "ListElwByUnderlying": "a share, or the four digits of an index",
    }
    formless = {
        cls.__name__
        for cls in EVERY
        if "/overseas" not in cls.spec.path
        for kind in by_type(cls, str)
        if "symbol" in kind.name and not kind.has_default and not kind.metadata["form"]
    }
    assert formless == set(free)


# --- accounts -----------------------------------------------------------------------------------


@REQUESTS
def test_no_account(request_class):
    """A call on an account without one says where to give it and what it becomes on the wire."""
    filled = {
        kind.metadata["source"]: kind
        for kind in field_kinds(request_class)
        if kind.metadata["kind"] == "filled"
    }
    for source, kind in filled.items():
        without = Context(
            paper=False,
            account=None if source == "account" else REAL.account,
            hts_id=None if source == "hts_id" else REAL.hts_id,
        )
        with pytest.raises(ConfigError) as caught:
            build(sample(request_class), without)
        assert caught.value.setting == source
        wires = (
            kind.metadata["wire"] if isinstance(kind.metadata["wire"], tuple) else (kind.metadata["wire"],)
        )
        assert all(wire in str(caught.value) for wire in (kind.name, *wires))
        if source == "account":
            error = error_of(sample(request_class).replace(account="9876"))
            assert (error.parameter, error.wire) == ("account", wires[0])
            assert "9876" not in str(error)


async def test_nothing_is_sent(broker, open_client):
    """Through the client: of every TR with a code, a wrong one reaches no server, not even for a token."""
    tried = 0
    async with open_client() as kis:
        offered = methods(kis)
        assert offered.keys() == set(EVERY)
        for cls in EVERY:
            good = sample(cls)
            spoilt: list[dict[str, Any]] = [{kind.name: "?"} for kind in by_type(cls, Code)]
            spoilt += [
                {first.name: date(2026, 9, 21), last.name: date(2026, 9, 18)} for first, last in periods(cls)
            ]
            spoilt += [{kind.name: "삼성전자"} for kind in formed(cls)]
            for wrong in spoilt:
                tried += 1
                with pytest.raises(InvalidRequest):
                    await kis.send(good.replace(**wrong))
                with pytest.raises(InvalidRequest):
                    await offered[cls](**{**arguments_of(good), **wrong})
    assert tried > 500
    assert broker.requests == []


async def test_no_account_reaches_no_server(broker, open_client):
    """A client without an account asks for nothing, not even for a token, before it says so."""
    accounts = [cls for cls in EVERY if any(kind.name == "account" for kind in field_kinds(cls))]
    assert len(accounts) > 70
    async with open_client(account=None) as kis:
        for cls in accounts:
            with pytest.raises(ConfigError, match="CANO"):
                await kis.send(sample(cls))
    assert broker.requests == []


async def test_not_on_paper_reaches_no_server(broker):
    """What paper does not offer is refused before anything is sent."""
    environment = Environment(name="paper", rest_url=broker.url, requests_per_second=1000)
    client = KIS(
        Credentials(app_key="k" * 36, app_secret="s" * 180, hts_id="trader"),
        environment=environment,
        account=PAPER.account,
        state=MemoryState(),
    )
    refused = 0
    async with client as kis:
        for cls in EVERY:
            if cls.spec.paper is None:
                refused += 1
                with pytest.raises(KisError, match="not offered on paper"):
                    await kis.send(sample(cls))
    assert refused > 200
    assert broker.requests == []
