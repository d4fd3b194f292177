"""When there is a next page, how it is asked for, and the object that users iterate."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

import pytest

from kis_async.api.domestic_stock.trading import Balance, GetBalance
from kis_async.api.enums import OverseasQuoteExchange
from kis_async.api.overseas_stock.quotations import GetMinuteChart, MinuteBar, MinuteChart, MinuteChartTitle
from kis_async.errors import IncompletePages, TransportError
from kis_async.spec import paging
from kis_async.spec.convert import field_kinds
from kis_async.spec.declare import Reply, Request, Row, Spec, wire
from kis_async.spec.paging import CursorPaging, HeaderPaging, KeyPaging, Page, Pager
from kis_async.spec.reply import ReplyMeta


class Fill(Row):
    """A row."""

    code: str = wire("code", "코드", key=True)


class Fills(Reply):
    """A page with a cursor."""

    scope: str | None = wire("ctx_area_fk100", "조건")
    cursor: str | None = wire("ctx_area_nk100", "키")
    fills: tuple[Fill, ...] = wire("output1", "응답상세")


def spec(rule: Any) -> Spec:
    """A spec with a rule of paging."""
    return Spec(
        name="시험", api_id="", effect="read", method="GET", path="/p", tr="TEST", paper=None, paging=rule
    )


class ByCursor(Request[Fills]):
    """A list by cursor."""

    spec = spec(CursorPaging(scope="scope", cursor="cursor"))
    scope: str = wire("CTX_AREA_FK100", "조건", default="")
    cursor: str = wire("CTX_AREA_NK100", "키", default="")


class ByHeader(Request[Fills]):
    """A list whose place the server keeps."""

    spec = spec(HeaderPaging(rows="fills"))


class Head(Row):
    """What the key stands in."""

    key: str | None = wire("index_key", "키")


class Ticks(Reply):
    """A page with a key in its head, the oldest row first."""

    head: Head | None = wire("output1", "응답상세")
    ticks: tuple[Fill, ...] = wire("output2", "응답상세")


class ByKey(Request[Ticks]):
    """A series by key."""

    spec = spec(KeyPaging(head="head", key="key", rows="ticks", flag="kind", onward="P"))
    kind: str = wire("QRY_TP", "구분", default="Q")
    key: str = wire("INDEX_KEY", "키", default="")


class Once(Request[Fills]):
    """A list without a next page."""

    spec = spec(None)


def reply(
    header: str, cursor: str | None = None, *codes: str, scope: str | None = "F", body: bytes = b""
) -> Fills:
    """A page."""
    return Fills(
        scope=scope,
        cursor=cursor,
        fills=tuple(Fill(code=code) for code in codes),
        meta=ReplyMeta(continuation=header, body=body),
    )


@pytest.mark.parametrize("header", ["F", "M", " M ", "f"])
def test_the_next_page_by_cursor(header):
    """F and M go on: both cursors are sent back, without their padding, and the call says "continued"."""
    following = ByCursor().spec.paging.following(ByCursor(timeout=3), reply(header, " K2 ", scope="S"))
    assert following == ByCursor(scope="S", cursor="K2")
    assert following.continued
    assert following.timeout == 3


@pytest.mark.parametrize("header", ["D", "E", "", " ", "N", "X"])
def test_the_last_page_by_header(header):
    """D, E, and a blank or unknown header end the list, whatever the cursor."""
    assert ByCursor.spec.paging.following(ByCursor(), reply(header, "K2")) is None


@pytest.mark.parametrize("cursor", ["", "   ", "^^", " ^^ ", None, "K1", "K1   "])
def test_the_last_page_by_cursor(cursor):
    """F on a last page was seen: an empty cursor, `^^`, or the one just used ends the list all the same."""
    assert ByCursor.spec.paging.following(ByCursor(cursor="K1"), reply("F", cursor, "A")) is None


def test_a_missing_scope():
    """A blank search condition is sent back as a blank."""
    assert ByCursor.spec.paging.following(ByCursor(), reply("M", "K", scope=None)).scope == ""


def test_paging_by_header_alone():
    """Without a cursor the header decides, and a page without rows ends the list."""
    rule = ByHeader.spec.paging
    assert rule.following(ByHeader(), reply("M", None, "A")).continued
    assert rule.following(ByHeader(), reply("F", None)) is None
    assert rule.following(ByHeader(), reply("E", None, "A")) is None


def test_the_balance_has_the_cursor_rule():
    """The rule of a declared TR names fields that it and its reply have."""
    answer = Balance(
        search_condition="12345678!^01",
        next_key="A",
        positions=(),
        totals=(),
        meta=ReplyMeta(continuation="M"),
    )
    following = GetBalance.spec.paging.following(GetBalance(), answer)
    assert (following.search_condition, following.next_key) == ("12345678!^01", "A")


def bar(*moment: int) -> MinuteBar:
    """A minute bar at a local moment."""
    fields: dict[str, Any] = dict.fromkeys(kind.name for kind in field_kinds(MinuteBar))
    if moment:
        at = datetime(*moment)  # type: ignore[arg-type, misc]  # noqa: DTZ001 - the wire has no zone
        fields |= {"local_date": at.date(), "local_time": at.time()}
    return MinuteBar(**fields)


def chart(*bars: MinuteBar, has_next: bool | None = True, title: bool = True) -> MinuteChart:
    """A page of bars."""
    fields: dict[str, Any] = dict.fromkeys(kind.name for kind in field_kinds(MinuteChartTitle))
    head = MinuteChartTitle(**{**fields, "has_next": has_next}) if title else None
    return MinuteChart(title=head, bars=bars)


CHART = GetMinuteChart(exchange=OverseasQuoteExchange.NASDAQ, symbol="TSLA", minutes=5)
RULE = GetMinuteChart.spec.paging


def test_the_key_of_the_minute_chart():
    """KEYB is the oldest bar's local moment less one step, and NEXT is 1 from the second page on."""
    page = chart(bar(2024, 2, 22, 16, 0), bar(2024, 2, 22, 9, 30), bar(2024, 2, 22, 10, 0))
    following = RULE.following(CHART, page)
    assert (following.before, following.next_flag) == (datetime(2024, 2, 22, 9, 25), "1")  # noqa: DTZ001 - the wire has no zone
    over_midnight = RULE.following(CHART, chart(bar(2024, 3, 1, 0, 0)))
    assert over_midnight.before == datetime(2024, 2, 29, 23, 55)  # noqa: DTZ001 - the wire has no zone


@pytest.mark.parametrize(
    "page",
    [
        chart(bar(2024, 2, 22, 9, 30), has_next=False),
        chart(bar(2024, 2, 22, 9, 30), has_next=None),
        chart(bar(2024, 2, 22, 9, 30), title=False),
        chart(),
        chart(bar(), bar()),
        chart(bar(1, 1, 1, 0, 0)),
    ],
    ids=["server-says-no", "server-says-nothing", "no-head", "no-bars", "bars-without-a-moment", "year-1"],
)
def test_the_last_page_of_the_minute_chart(page):
    """Nothing more, nothing said, or nothing to go on from: the end, never an exception."""
    assert RULE.following(CHART, page) is None


def test_a_minute_chart_that_stands_still():
    """A server that repeats its bars does not send us round for ever."""
    page = chart(bar(2024, 2, 22, 9, 30))
    following = RULE.following(CHART, page)
    assert RULE.following(following, page) is None


def ticks(key: str | None, *codes: str, head: bool = True) -> Ticks:
    """A page with a key; the codes are the oldest first."""
    return Ticks(head=Head(key=key) if head else None, ticks=tuple(Fill(code=code) for code in codes))


def test_the_next_page_by_key():
    """The head's key goes back as it is, without what pads it at its ends, and the flag says "go on"."""
    request = ByKey(timeout=3)
    following = ByKey.spec.paging.following(request, ticks(" 20240820        29 ", "A"))
    assert following == ByKey(kind="P", key="20240820        29")
    assert (following.timeout, following.continued) == (3, False)


@pytest.mark.parametrize(
    "page",
    [
        ticks("", "A"),
        ticks("   ", "A"),
        ticks(None, "A"),
        ticks("0", "A"),
        ticks("00000000", "A"),
        ticks("00000000         0", "A"),
        ticks("20240820        29", "A"),
        ticks("20240820 29   ", "A"),
        ticks("20240819        11"),
        ticks("20240819        11", "A", head=False),
    ],
    ids=["empty", "blank", "missing", "0", "zeros", "0-0", "repeated", "padded", "no-rows", "no-head"],
)
def test_the_last_page_by_key(page):
    """No key, a key of zeros, the key just used however it is padded, or no rows: the end."""
    request = ByKey(kind="P", key="20240820        29")
    assert ByKey.spec.paging.following(request, page) is None


# --- the pager ----------------------------------------------------------------------------------


class Server:
    """Answers pages in turn, repeating the last one for ever; an error in their place is raised."""

    def __init__(self, *pages: Any) -> None:
        self.pages = list(pages)
        self.asked: list[Any] = []

    async def send(self, request: Any) -> Any:
        """The next page."""
        self.asked.append(request)
        page = self.pages[min(len(self.asked), len(self.pages)) - 1]
        if isinstance(page, BaseException):
            raise page
        return page


def pager(server: Server, request: Any = None) -> Pager[Any, Any]:
    """All fills of a server."""
    rows: Callable[[Any], Any] = lambda page: page.fills  # noqa: E731 - named for its type
    return Pager(server.send, request or ByCursor(), rows)


THREE = (reply("F", "K1", "A", "B"), reply("M", "K2", "C"), reply("E", "K3", "D"))


async def test_awaiting_reads_one_page():
    """`await` reads the first page and no more, and the page says that it is not all."""
    server = Server(*THREE)
    page = await pager(server)
    assert isinstance(page, Page)
    assert [row.code for row in page.rows] == ["A", "B"]
    assert page.has_more
    assert page.next_request == ByCursor(scope="F", cursor="K1")
    assert page.reply is THREE[0]
    assert len(server.asked) == 1


async def test_awaiting_an_only_page():
    """The only page says that it is all."""
    page = await pager(Server(reply("D", "", "A")))
    assert not page.has_more
    assert page.next_request is None


async def test_iterating_reads_all():
    """`async for` gives every row of every page in order, each page asked for once."""
    server = Server(*THREE)
    assert [row.code async for row in pager(server)] == ["A", "B", "C", "D"]
    assert [(ask.cursor, ask.continued) for ask in server.asked] == [("", False), ("K1", True), ("K2", True)]


async def test_all():
    """`all()` collects the rows."""
    assert [row.code for row in await pager(Server(*THREE)).all()] == ["A", "B", "C", "D"]


async def test_pages():
    """`pages()` gives the pages, the last of which has no more."""
    pages = [page async for page in pager(Server(*THREE)).pages()]
    assert [len(page.rows) for page in pages] == [2, 1, 1]
    assert [page.has_more for page in pages] == [True, True, False]


async def test_a_pager_can_be_read_again():
    """A pager holds no place: reading it twice asks twice."""
    server = Server(*THREE, *THREE)
    rows = pager(server)
    assert len(await rows.all()) == len(await rows.all()) == 4
    assert len(server.asked) == 6


async def test_stopping_early_asks_no_more():
    """Who breaks out of the loop pays for no further page."""
    server = Server(*THREE)
    async for row in pager(server):
        assert row.code == "A"
        break
    assert len(server.asked) == 1


async def test_a_list_without_paging():
    """Where the TR has no next page, the header is not believed."""
    server = Server(reply("M", "K1", "A"))
    assert [row.code async for row in pager(server, Once())] == ["A"]
    assert len(server.asked) == 1


async def test_failure_on_page_three():
    """`all()` that fails on page three says so, holds what was read, and names the cause."""
    broken = TransportError("lost")
    with pytest.raises(IncompletePages, match="page 3") as caught:
        await pager(Server(*THREE[:2], broken)).all()
    assert caught.value.pages == THREE[:2]
    assert caught.value.__cause__ is broken
    assert caught.value.tr_id == "TEST"


async def test_failure_while_iterating():
    """`async for` gives the rows of the pages read, and then the same error."""
    seen: list[str] = []
    with pytest.raises(IncompletePages, match="page 3") as caught:  # noqa: PT012 - the loop is the statement
        async for row in pager(Server(*THREE[:2], TransportError("lost"))):
            seen.append(row.code)  # noqa: PERF401 - the loop fails
    assert seen == ["A", "B", "C"]
    assert caught.value.pages == ()


async def test_failure_on_page_one():
    """A first page that fails is the plain error: nothing was read that could be incomplete."""
    broken = TransportError("lost")
    for use in (pager(Server(broken)).all(), pager(Server(broken))):
        with pytest.raises(TransportError) as caught:
            await use
        assert caught.value is broken


async def test_an_error_of_another_kind_passes():
    """A bug in the sender is not dressed up as an incomplete list."""
    with pytest.raises(ZeroDivisionError):
        await pager(Server(THREE[0], ZeroDivisionError())).all()


async def test_the_same_last_page_for_ever():
    """A server that repeats its last page, byte for byte, is read once and left."""
    last = reply("M", None, "B", body=b"last")
    server = Server(reply("M", None, "A", body=b"first"), last, last, last)
    assert [row.code async for row in pager(server, ByHeader())] == ["A", "B"]
    assert len(server.asked) == 3


async def test_the_same_cursor_for_ever():
    """The same with a cursor that does not move."""
    server = Server(reply("F", "K1", "A"), reply("F", "K1", "B"))
    assert [row.code async for row in pager(server)] == ["A", "B"]
    assert len(server.asked) == 2


def by_key(*pages: Any) -> tuple[Server, Pager[Any, Any]]:
    """A server of pages by key, and a pager that gives the newest row first."""
    server = Server(*pages)
    return server, Pager(server.send, ByKey(), lambda page: page.ticks[::-1])


async def test_reading_by_key():
    """Every row once, the newest first; each page is asked for with the key of the one before."""
    server, rows = by_key(ticks("K1", "E", "F"), ticks("K2", "C", "D"), ticks("", "A", "B"))
    assert [row.code async for row in rows] == ["F", "E", "D", "C", "B", "A"]
    assert [(ask.kind, ask.key) for ask in server.asked] == [("Q", ""), ("P", "K1"), ("P", "K2")]


async def test_a_key_that_names_the_row_it_was_taken_from():
    """A page that begins with the last row of the one before does not give it twice, nor without end."""
    server, rows = by_key(ticks("C", "C", "D"), ticks("A", "A", "B", "C"), ticks("A", "A"))
    read = [page async for page in rows.pages()]
    assert [[row.code for row in page.rows] for page in read] == [["D", "C"], ["B", "A"], []]
    assert len(server.asked) == 3


async def test_the_same_key_for_ever():
    """A key that does not move ends the reading."""
    server, rows = by_key(ticks("K1", "B"), ticks("K1", "A"))
    assert [row.code for row in await rows.all()] == ["B", "A"]
    assert len(server.asked) == 2


async def test_an_equal_row_of_another_rule_is_kept():
    """Two fills may be alike: only rows of a series are known by what they are."""
    server = Server(reply("F", "K1", "A"), reply("E", "", "A"))
    assert [row.code for row in await pager(server).all()] == ["A", "A"]


async def test_two_cursors_in_a_circle(monkeypatch):
    """Pages without end are an error that holds what was read, not an endless loop."""
    monkeypatch.setattr(paging, "MAX_PAGES", 6)
    server = Server(*[reply("M", f"K{n % 2}", str(n)) for n in range(20)])
    with pytest.raises(IncompletePages, match="no end after 6 pages") as caught:
        await pager(server).all()
    assert len(caught.value.pages) == len(server.asked) == 6


async def test_as_many_pages_as_allowed(monkeypatch):
    """A list that ends at the bound is whole."""
    monkeypatch.setattr(paging, "MAX_PAGES", 3)
    assert len(await pager(Server(*THREE)).all()) == 4


def test_dates_of_bars_are_local():
    """The rule goes by the local clock, which KEYB is in."""
    assert (RULE.day, RULE.clock) == ("local_date", "local_time")
    assert bar(2024, 2, 22, 9, 30).local_date == date(2024, 2, 22)
    assert bar(2024, 2, 22, 9, 30).local_time == time(9, 30)
