"""Declared classes: lazy, and in every other way attrs classes with slots."""

import copy
import inspect
import pickle
import threading
import time
import weakref
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import attrs
import pytest
from fresh import in_a_fresh_process

from kis_async.api.domestic_stock.analysis import (
    Analysis,
    GetMultiQuote,
    ListWatchlistGroups,
    Quote,
    QuoteKey,
    WatchlistGroup,
    WatchlistGroups,
)
from kis_async.api.domestic_stock.quotations import OrderBook
from kis_async.api.domestic_stock.trading import GetBalance, OrderCash, Trading
from kis_async.api.enums import Side, Venue
from kis_async.spec.declare import Reply, Request, Row, Spec, lane_of, series, wire
from kis_async.spec.model import ModelMeta
from kis_async.spec.paging import Pager
from kis_async.spec.reply import ReplyMeta


def test_importing_a_menu_makes_no_class():
    """Importing every menu, with its calls, lets attrs write not one class: they are made when used."""
    out = in_a_fresh_process("""
        import attrs
        made = []
        real = attrs.define
        def counting(*args, **kwargs):
            decorate = real(*args, **kwargs)
            return lambda cls: made.append(cls.__name__) or decorate(cls)
        from kis_async.spec import declare
        declare.attrs.define = counting
        from kis_async.spec.index import declared_requests
        count = len(declared_requests())
        assert count >= 10, count
        assert made == [], made
        from kis_async.api.domestic_stock.analysis import WatchlistGroup
        attrs.fields(WatchlistGroup)
        print(*sorted(made))
    """)
    assert out == "Model Row WatchlistGroup"


def test_attrs_works_before_the_first_use():
    """`attrs.fields`, `attrs.has` and `attrs.fields_dict` need no instance to have been made."""
    out = in_a_fresh_process("""
        import attrs
        from kis_async.api.domestic_stock.analysis import WatchlistGroup
        assert attrs.has(WatchlistGroup)
        print(*[field.name for field in attrs.fields(WatchlistGroup)])
    """)
    assert out == "saved_on saved_at rank code name item_count"


def test_unpickling_before_the_first_use():
    """A worker process may get rows of a class that it has never used."""
    row = WatchlistGroup(code="001", name="그룹", rank=2, saved_on=None, saved_at=None, item_count=3)
    out = in_a_fresh_process(f"""
        import pickle
        row = pickle.loads({pickle.dumps(row)!r})
        twin = type(row)(code="001", name="그룹", rank=2, saved_on=None, saved_at=None, item_count=3)
        assert row == twin and hash(row) == hash(twin)
        print(row.code, row.rank)
    """)
    assert out == "001 2"


def every_declared_class() -> list[type]:
    """Rows, replies and requests of `api`."""
    from kis_async.spec.index import declared_requests

    found: list[type] = []

    def visit(cls: type) -> None:
        for each in cls.__subclasses__():
            if each.__module__.startswith("kis_async.api"):
                found.append(each)
            visit(each)

    declared_requests()
    for base in (Row, Reply, Request):
        visit(base)
    return found


def test_every_field_has_its_wire_name_and_label():
    """`metadata["wire"]` and `metadata["label"]` stand on every field, so that people can look them up."""
    seen = unlabelled = 0
    for cls in every_declared_class():
        for field in attrs.fields(cls):
            kind = field.metadata["kind"]
            if kind == "option":
                continue
            seen += 1
            assert field.metadata["label"] is not None, f"{cls.__name__}.{field.name}"
            unlabelled += not field.metadata["label"]
            if kind in {"series", "chosen"}:
                assert field.metadata["wire"] is None
            else:
                assert field.metadata["wire"], f"{cls.__name__}.{field.name}"
    assert seen > 300
    assert unlabelled < seen / 100  # the documents leave few fields without a label


def test_the_wire_name_of_a_field():
    """The way from an English name to the broker's two names."""
    fields = attrs.fields_dict(Quote)
    assert fields["price"].metadata["wire"] == "inter2_prpr"
    assert fields["price"].metadata["label"] == "관심2 현재가"
    account = attrs.fields_dict(GetBalance)["account"].metadata
    assert account["wire"] == ("CANO", "ACNT_PRDT_CD")
    assert account["label"] == ("종합계좌번호", "계좌상품코드")


def test_the_signature_is_the_requests():
    """`inspect` and `help` see the fields, for the class and for the group's method."""
    names = ["kind", "class_code", "user_id", "timeout", "retries", "continued"]
    assert sorted(inspect.signature(ListWatchlistGroups).parameters) == sorted(names)
    method = Analysis(None).watchlist_groups  # type: ignore[arg-type]  # nothing is sent
    assert sorted(inspect.signature(method).parameters) == sorted(names)
    assert method.__doc__ == ListWatchlistGroups.__doc__
    assert inspect.iscoroutinefunction(method)
    parameters = inspect.signature(OrderCash).parameters
    assert all(each.kind is inspect.Parameter.KEYWORD_ONLY for each in parameters.values())
    required = {n for n, each in parameters.items() if each.default is inspect.Parameter.empty}
    assert required == {"side", "symbol", "quantity", "price"}


def test_wrong_arguments():
    """A missing, an unknown and a positional argument are TypeErrors, as of any Python call."""
    for arguments, keywords in [((), {}), ((), {"code": "1", "x": 1}), (("1",), {})]:
        with pytest.raises(TypeError):
            WatchlistGroup(*arguments, **keywords)


def group(code: str = "001", **given: Any) -> WatchlistGroup:
    """A row."""
    fields = dict.fromkeys(("saved_on", "saved_at", "rank", "name", "item_count"))
    return WatchlistGroup(code=code, **{**fields, **given})


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda row: pickle.loads(pickle.dumps(row))])
@pytest.mark.parametrize(
    "model",
    [
        group(name="그룹"),
        GetMultiQuote(symbols=(QuoteKey(venue=Venue.KRX, symbol="005930"),), timeout=3),
        WatchlistGroups(groups=(group(), group("002")), meta=ReplyMeta(body=b"{}", tr_id="X")),
    ],
    ids=["row", "request", "reply"],
)
def test_copies(model, again):
    """Rows, requests and replies can be copied and pickled, the reply's body with it."""
    twin = again(model)
    assert twin == model
    assert hash(twin) == hash(model)
    for field in attrs.fields(type(model)):
        assert getattr(twin, field.name) == getattr(model, field.name)


def test_replace():
    """`replace` and `attrs.evolve` change a copy; an unknown name is a TypeError."""
    row = group(rank=1)
    assert row.replace(rank=2) == attrs.evolve(row, rank=2) == group(rank=2)
    assert row.rank == 1
    with pytest.raises(TypeError):
        row.replace(no_such_field=1)


def test_equality_ignores_how_a_call_is_made():
    """`timeout` and `retries` are no part of what is asked, nor `meta` of what was answered."""
    quick = ListWatchlistGroups(user_id="me", timeout=1, retries=0)
    assert quick == ListWatchlistGroups(user_id="me")
    assert hash(quick) == hash(ListWatchlistGroups(user_id="me"))
    assert quick != ListWatchlistGroups(user_id="you")
    assert WatchlistGroups(groups=(), meta=ReplyMeta(body=b"1")) == WatchlistGroups(groups=())


def test_equality_is_of_one_class():
    """Rows of two classes are never equal, even with the same fields."""

    class Left(Row):
        x: int | None = wire("x", "엑스")

    class Right(Row):
        x: int | None = wire("x", "엑스")

    assert Left(x=1) != Right(x=1)
    assert Left(x=1) == Left(x=1)


def test_slots():
    """A misspelt assignment is an error, a row has no `__dict__`, and weak references work."""
    row = group()
    assert not hasattr(row, "__dict__")
    with pytest.raises(AttributeError):
        row.nmae = "x"  # type: ignore[attr-defined]  # the point
    assert weakref.ref(row)() is row


def test_repr_shows_the_fields_and_hides_the_private_ones():
    """An HTS id, an account and a cursor (which echoes the account) stay out of a log."""
    shown = repr(GetBalance(search_condition="12345678-SECRET", next_key="SECRET", timeout=2))
    assert "SECRET" not in shown
    assert "inquiry='01'" in shown
    assert "SECRET" not in repr(ListWatchlistGroups(user_id="SECRET"))
    assert repr(group("007")).startswith("WatchlistGroup(")


def test_subclasses():
    """A user's subclass adds fields and keeps the others, and its base is left as it was."""

    class Mine(WatchlistGroup):
        colour: str | None = wire("colour", "색", default=None)

    mine = Mine(code="001", rank=1, name=None, saved_on=None, saved_at=None, item_count=None, colour="red")
    assert [field.name for field in attrs.fields(Mine)][-1] == "colour"
    assert "colour" not in attrs.fields_dict(WatchlistGroup)
    assert mine.replace(rank=2).colour == "red"
    assert isinstance(mine, WatchlistGroup)


def test_own_methods_stay():
    """A class may write its own `__repr__`, `__eq__` or `__init__`, and reach its base's."""

    class Base(Row):
        x: int | None = wire("x", "엑스")

    class Own(Base):
        y: int | None = wire("y", "와이")

        def __repr__(self) -> str:
            return f"<{super().__repr__()}>"

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Own) and other.x == self.x

        def __hash__(self) -> int:
            return hash(self.x)

    assert repr(Own(x=1, y=2)).startswith("<")
    assert Own(x=1, y=2) == Own(x=1, y=3)
    assert len({Own(x=1, y=2), Own(x=1, y=3)}) == 1


def test_the_reply_type_is_read_from_the_base():
    """`Request[X]` is said once; subclasses inherit it, and a request without it says so."""

    class Mine(ListWatchlistGroups):
        pass

    class Nameless(Request):  # type: ignore[type-arg]  # the mistake
        pass

    assert ListWatchlistGroups.reply_type() is Mine.reply_type() is WatchlistGroups
    with pytest.raises(TypeError, match="Nameless"):
        Nameless.reply_type()


def race(*uses: Callable[[], object]) -> list[object]:
    """Run all at once, each in a thread, and collect what they return or raise."""
    gate = threading.Barrier(len(uses))
    results: list[object] = []

    def run(use: Callable[[], object]) -> None:
        gate.wait(10)
        try:
            results.append(use())
        except BaseException as error:  # noqa: BLE001 - the test looks at it
            results.append(error)

    threads = [threading.Thread(target=run, args=(use,)) for use in uses]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    return results


def test_threads_that_race_for_the_first_use():
    """Eight threads may use a class for the first time at once, in every way in which that is done."""
    for _ in range(20):

        class Raced(Row):
            a: int | None = wire("a", "가")
            b: int | None = wire("b", "나", default=2)

        def make(cls: type[Raced] = Raced) -> Raced:
            return cls(a=1)

        def fields(cls: type[Raced] = Raced) -> int:
            return len(attrs.fields(cls))

        results = race(make, make, make, make, fields, fields, fields, fields)
        assert results.count(2) == 4, results
        assert results.count(make()) == 4, results


def test_a_class_half_made_is_waited_for(monkeypatch):
    """A thread that comes while attrs is still writing the methods waits for the last one."""

    class Slow(Row):
        a: int | None = wire("a", "가")

    started = threading.Event()

    def slowly(cls: type, name: str, value: object) -> None:
        type.__setattr__(cls, name, value)
        if cls is Slow and name == "__attrs_attrs__":
            started.set()
            time.sleep(0.2)

    def later() -> Slow:
        assert started.wait(10)
        return Slow(a=1)

    monkeypatch.setattr(ModelMeta, "__setattr__", slowly, raising=False)
    results = race(lambda: Slow(a=1), later)
    assert results == [Slow(a=1), Slow(a=1)]


def test_lanes():
    """Orders go first, then what concerns an account, then quotes."""
    assert lane_of(OrderCash) == "order"
    assert lane_of(GetBalance) == "account"
    assert lane_of(GetMultiQuote) == "quote"
    assert lane_of(ListWatchlistGroups) == "quote"


def test_tr_ids_of_a_spec():
    """Every id leads to its TR: real ones first, each once, the former ones last."""
    assert OrderCash.spec.tr_ids() == (
        *("TTTC0011U", "TTTC0012U", "VTTC0011U", "VTTC0012U"),
        *("TTTC0801U", "TTTC0802U", "VTTC0801U", "VTTC0802U"),
    )
    same = Spec(name="", api_id="", effect="read", method="GET", path="", tr="A", paper="A")
    assert same.tr_ids() == ("A",)


class Recorder:
    """A sender that answers nothing and remembers."""

    def __init__(self) -> None:
        self.sent: list[Any] = []

    async def send(self, request: Any) -> Any:
        """Remember."""
        self.sent.append(request)
        return "answer"


async def test_a_call_sends_its_request():
    """The method builds the request from its arguments and returns what the client returns."""
    recorder = Recorder()
    answer = await Analysis(recorder).watchlist_items(group_code="001", timeout=2)  # type: ignore[arg-type]  # any sender will do
    assert answer == "answer"
    (sent,) = recorder.sent
    assert (type(sent).__name__, sent.group_code, sent.timeout) == ("GetWatchlistItems", "001", 2)


def test_a_paged_call_sends_nothing_until_awaited():
    """The pager is made at once, and wrong arguments are refused at once."""
    recorder = Recorder()
    trading = Trading(recorder)  # type: ignore[arg-type]  # any sender will do
    assert isinstance(trading.balance(), Pager)
    assert recorder.sent == []
    with pytest.raises(TypeError):
        trading.balance(no_such_field=1)  # type: ignore[call-arg]  # the mistake


def test_a_call_on_the_class():
    """`Analysis.multi_quote` is the declaration, which names its request."""
    assert Analysis.multi_quote.request is GetMultiQuote
    assert Trading.balance.request is GetBalance


def test_levels_of_the_book():
    """The ten numbered columns are also offered as levels, best first."""
    fields: dict[str, Any] = {field.name: None for field in attrs.fields(OrderBook)}
    for n in range(1, 11):
        fields |= {f"ask_{n}": Decimal(100 + n), f"ask_size_{n}": n, f"ask_size_change_{n}": -n}
        fields |= {f"bid_{n}": Decimal(101 - n), f"bid_size_{n}": 10 * n, f"bid_size_change_{n}": 0}
    book = OrderBook(**fields)
    assert [level.price for level in book.asks] == [Decimal(100 + n) for n in range(1, 11)]
    assert [(level.price, level.size, level.size_change) for level in book.bids[:2]] == [
        (Decimal(100), 10, 0),
        (Decimal(99), 20, 0),
    ]
    assert book.asks[9].size == 10
    assert book.asks[9].size_change == -10


def test_a_reply_made_by_hand():
    """A reply without a body answers with blanks, as a test double in a bot needs."""
    reply = WatchlistGroups(groups=())
    assert (reply.raw, reply.body, reply.problems, reply.drift) == ({}, b"", (), ())
    assert (reply.skipped_rows, reply.message, reply.message_code, reply.continuation) == (0, "", "", "")


def test_a_series_needs_its_rows():
    """A series has no default: a multi-quote of nothing must be a mistake, not an empty call."""

    class Ask(Request[WatchlistGroups]):
        keys: tuple[QuoteKey, ...] = series("종목", limit=3)

    with pytest.raises(TypeError, match="keys"):
        Ask()  # type: ignore[call-arg]  # the mistake
    assert Side.BUY.known
