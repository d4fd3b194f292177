"""Texts to a request: names, values, ids; and an order that is asked about before it leaves."""

import sys
from datetime import date, datetime, time
from decimal import Decimal

import click
import pytest

from kis_async import Account, errors
from kis_async.api.domestic_stock.analysis import GetMultiQuote, QuoteKey
from kis_async.api.domestic_stock.trading import GetBalance, OrderCash
from kis_async.api.enums import OrderKind, Side, Venue
from kis_async.api.overseas_stock.trading import OrderOverseas
from kis_async.cli import call, parameters, replies
from kis_async.cli.settings import Connection
from kis_async.spec.convert import field_kinds
from kis_async.spec.declare import Reply, Request, Row, Spec, chosen, wire
from kis_async.spec.index import declared_requests


class Answer(Reply):
    """No block at all."""


class Ask(Request[Answer]):
    """A parameter of each type."""

    spec = Spec(
        name="시험", api_id="시험-1", effect="read", method="GET", path="/x", tr="TEST0001", paper=None
    )
    symbol: str = wire("PDNO", "상품번호")
    note: str | None = wire("MEMO", "메모", default=None)
    price: Decimal | None = wire("UNPR", "단가", default=None)
    count: int | None = wire("QTY", "수량", default=None)
    flag: bool | None = wire("YN", "여부", default=None)
    day: date | None = wire("DT", "일자", default=None)
    clock: time | None = wire("TM", "시간", default=None)
    moment: datetime | None = wire("MMT", "시점", default=None)
    venue: Venue = wire("MKT", "시장", default=Venue.KRX)


class Plain(Request[Answer]):
    """Takes nothing."""

    spec = Spec(
        name="시험", api_id="시험-2", effect="read", method="GET", path="/x", tr="TEST0002", paper=None
    )


class Sided(Request[Answer]):
    """Two ids for each environment, and a choice that has a default."""

    spec = Spec(
        name="시험",
        api_id="시험-3",
        effect="order",
        method="POST",
        path="/x",
        tr={"buy": "TTTX1", "sell": "TTTX2"},
        paper={"buy": "VTTX1", "sell": "VTTX2"},
        former=("OLDX1",),
    )
    side: Side = chosen("매매구분", default=Side.BUY)

    def select(self):
        return "buy" if self.side == Side.BUY else "sell"


def made(cls, *texts, tr_id="", timeout=None):
    """The request of some texts."""
    return parameters.make_request(cls, tr_id, texts, timeout=timeout)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("note=a=b c", "note", "a=b c"),
        ("MEMO=x", "note", "x"),
        ("memo=x", "note", "x"),
        ("note=", "note", None),
        ("price=70000.50", "price", Decimal("70000.50")),
        ("count=+7", "count", 7),
        ("flag=Y", "flag", True),
        ("flag=false", "flag", False),
        ("day=20260102", "day", date(2026, 1, 2)),
        ("day=2026-01-02", "day", date(2026, 1, 2)),
        ("clock=093000", "clock", time(9, 30)),
        ("clock=09:30", "clock", time(9, 30)),
        ("moment=20260102093000", "moment", datetime(2026, 1, 2, 9, 30)),  # noqa: DTZ001 - the wire has no zone
        ("moment=2026-01-02T09:30:00", "moment", datetime(2026, 1, 2, 9, 30)),  # noqa: DTZ001 - as above
        ("venue=NX", "venue", Venue.NXT),
        ("venue=nxt", "venue", Venue.NXT),
        ("MKT=nx", "venue", Venue.NXT),
    ],
)
def test_values_by_their_declared_type(text, name, value):
    """Under English and wire names; codes by code or member, dates as the wire or ISO has them."""
    request = made(Ask, "symbol=005930", text, timeout=3.0)
    assert getattr(request, name) == value
    assert type(getattr(request, name)) is type(value)
    assert (request.symbol, request.timeout) == ("005930", 3.0)


@pytest.mark.parametrize(
    ("text", "name", "wire_name"),
    [
        ("price=1,000", "price", "UNPR"),
        ("count=1.5", "count", "QTY"),
        ("flag=maybe", "flag", "YN"),
        ("day=2026-13-01", "day", "DT"),
        ("day=26-01-02", "day", "DT"),
        ("clock=9:30", "clock", "TM"),
        ("moment=20260102", "moment", "MMT"),
        ("venue=NYSE", "venue", "MKT"),
        ("venue=", "venue", "MKT"),
    ],
)
def test_values_that_their_type_cannot_mean(text, name, wire_name):
    """An error before anything is sent, with the English and the wire name."""
    with pytest.raises(errors.InvalidRequest) as caught:
        made(Ask, "symbol=005930", text)
    assert (caught.value.parameter, caught.value.wire) == (name, wire_name)
    assert f"{name} ({wire_name})" in str(caught.value)


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ((), "Ask needs symbol"),
        (("symbol=1", "nonsense=2"), "Ask takes no 'nonsense'"),
        (("symbol=1", "timeout=2"), "Ask takes no 'timeout'"),
        (("005930",), "'005930' is not NAME=VALUE"),
        (("symbol=1", "PDNO=2"), "symbol is given twice"),
    ],
)
def test_mistakes_in_names(texts, said):
    """A usage error that says what is wrong, and lists what the TR takes where that helps."""
    with pytest.raises(click.UsageError) as caught:
        made(Ask, *texts)
    assert said in caught.value.message
    if "twice" not in said:
        assert "symbol  PDNO  str, required" in caught.value.message
        assert "venue: J (KRX), NX (NXT)" in caught.value.message


def test_a_tr_without_parameters():
    """It takes none, and says so."""
    assert made(Plain) == Plain()
    with pytest.raises(click.UsageError, match="It takes no parameters"):
        made(Plain, "symbol=1")


def test_numbered_groups():
    """`a:b,c:d`, the parts in the order of the fields; codes of the parts by code or name."""
    request = made(GetMultiQuote, "symbols=J:005930, nxt:000660,")
    assert request.symbols == (
        QuoteKey(venue=Venue.KRX, symbol="005930"),
        QuoteKey(venue=Venue.NXT, symbol="000660"),
    )
    with pytest.raises(errors.InvalidRequest, match="symbols: '005930' is not venue:symbol"):
        made(GetMultiQuote, "symbols=J:000660,005930")
    with pytest.raises(errors.InvalidRequest, match=r"symbols, venue .*'Q' is none of"):
        made(GetMultiQuote, "symbols=Q:000660")
    with pytest.raises(click.UsageError, match="symbols = venue:symbol,venue:symbol"):
        made(GetMultiQuote)


@pytest.mark.parametrize("texts", [("account=12345678-01",), ("ACNT_PRDT_CD=01", "CANO=12345678")])
def test_an_account(texts):
    """As one text, or as the two that the wire has; half of one, or a wrong one, is refused unquoted."""
    assert made(GetBalance, *texts).account == Account("12345678-01")
    with pytest.raises(click.UsageError, match="give account as one"):
        made(GetBalance, "CANO=12345678")
    with pytest.raises(errors.InvalidRequest) as caught:
        made(GetBalance, "account=1234567801234")
    assert "1234567801234" not in str(caught.value)


ORDER = ("symbol=005930", "quantity=1", "price=70000", "order_kind=limit")


@pytest.mark.parametrize(
    ("tr_id", "side"), [("TTTC0012U", Side.BUY), ("tttc0011u", Side.SELL), ("VTTC0012U", Side.BUY)]
)
def test_the_id_says_the_side(tr_id, side):
    """Where buying and selling have their own ids, the id that was typed is the choice."""
    request = made(OrderCash, *ORDER, tr_id=tr_id)
    assert (request.side, request.order_kind) == (side, OrderKind.LIMIT)
    assert made(Sided, tr_id="TTTX2").side == Side.SELL or made(Sided).side == Side.BUY


@pytest.mark.parametrize("tr_id", ["TTTC0802U", "OrderCash"])
def test_ids_that_say_no_side(tr_id):
    """A former id and a class name leave it open, so that it must be said."""
    with pytest.raises(click.UsageError, match="OrderCash needs side"):
        made(OrderCash, *ORDER, tr_id=tr_id)
    assert made(OrderCash, *ORDER, "side=sell", tr_id=tr_id).side == Side.SELL


@pytest.mark.parametrize(
    ("cls", "tr_id", "texts"),
    [
        (OrderCash, "TTTC0012U", (*ORDER, "side=sell")),
        (Sided, "VTTX2", ("side=buy",)),
        (
            OrderOverseas,
            "TTTT1002U",
            ("symbol=00700", "quantity=1", "price=1", "exchange=HONG_KONG", "side=buy"),
        ),
    ],
)
def test_an_id_that_contradicts_the_parameters(cls, tr_id, texts):
    """The id of a purchase with side=sell could mean either, so it is refused."""
    with pytest.raises(errors.InvalidRequest, match=f"{tr_id} contradicts"):
        made(cls, *texts, tr_id=tr_id)


@pytest.mark.parametrize("cls", declared_requests(), ids=lambda cls: cls.__name__)
def test_every_tr_can_be_written_on_a_command_line(cls):
    """Each parameter has a reader, and no two share a name; what is missing is told for each TR."""
    kinds = field_kinds(cls)
    names = [
        name.casefold()
        for kind in kinds
        for name in ((kind.metadata["wire"],) if isinstance(kind.metadata["wire"], str) else ())
    ]
    assert len(names) == len(set(names))
    parts = [
        part for kind in kinds for part in (field_kinds(kind.base) if kind.shape == "array" else (kind,))
    ]
    assert all(parameters._is_code(part.base) or part.base in parameters._READERS for part in parts)
    with pytest.raises(click.UsageError, match="takes no 'no such parameter'"):
        made(cls, "no such parameter=1")


class Line(Row):
    """A row."""

    name: str | None = wire("nm", "이름")


class Lines(Reply):
    """Rows, and totals that the broker repeats on every page."""

    lines: tuple[Line, ...] = wire("output1", "줄")
    totals: tuple[Line, ...] = wire("output2", "합")
    head: Line | None = wire("output3", "머리")


def test_pages_are_put_together():
    """Rows follow each other, repeated totals stand once, and a single record is the last page's."""
    a, b, c, total = (Line(name=name) for name in "abct")
    pages = [Lines(lines=(a, b), totals=(total,), head=a), Lines(lines=(c,), totals=(total,), head=b)]
    assert replies.blocks(pages) == {"lines": (a, b, c), "totals": (total,), "head": b}


@pytest.fixture
def real(monkeypatch):
    """Settings that lead to the real market, and a terminal to ask at."""
    for name, value in {"APP_KEY": "k" * 36, "APP_SECRET": "s" * 180, "ACCOUNT": "81234567-01"}.items():
        monkeypatch.setenv(f"KIS_{name}", value)
    for name in ("REST_URL", "STREAM_URL", "REQUESTS_PER_SECOND", "HTS_ID", "ENVIRONMENT"):
        monkeypatch.delenv(f"KIS_{name}", raising=False)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    return monkeypatch


def order(environment):
    """An order as the command prepares it."""
    request = made(OrderCash, *ORDER, tr_id="TTTC0012U")
    return call._Order.of(request, Connection(environment=environment))


def test_the_real_market_is_asked_about(real, capsys):
    """No goes no further; the order is shown beside the question, without the account's number."""
    asked = []
    real.setattr(click, "confirm", lambda text, **_: asked.append(text))
    with pytest.raises(click.Abort):
        order("real").ask(yes=False)
    shown = capsys.readouterr()
    assert asked == ["Send this order?"]
    assert "TTTC0012U" in shown.err
    assert "70000" in shown.err
    assert "81234567" not in shown.err + shown.out
    assert shown.out == ""
    real.setattr(click, "confirm", lambda *_, **__: True)
    order("real").ask(yes=False)


def test_who_is_not_asked(real):
    """Paper needs no question, and `--yes` answers it."""
    real.setattr(click, "confirm", lambda *_, **__: pytest.fail("nobody is to be asked"))
    order("paper").ask(yes=False)
    order("real").ask(yes=True)


def test_nobody_to_ask(real):
    """Without a terminal an order on the real market needs --yes."""
    real.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    with pytest.raises(click.UsageError, match="needs --yes"):
        order("real").ask(yes=False)
