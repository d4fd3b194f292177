"""Declaring a TR of one's own: the form of the declarations, checked as users would write it."""

from datetime import date
from decimal import Decimal
from typing import Any, assert_type

import attrs

from kis_async import KIS, Account
from kis_async.spec.declare import (
    Group,
    Reply,
    Request,
    Row,
    Spec,
    call,
    chosen,
    filled,
    option,
    paged,
    series,
    wire,
)
from kis_async.spec.paging import CursorPaging, Pager


class Line(Row):
    """A row."""

    code: str = wire("code", "코드", key=True)
    price: Decimal | None = wire("prpr", "현재가")
    note: str | None = wire("note", "비고", default=None)


class Lines(Reply):
    """A page."""

    scope: str | None = wire("ctx_area_fk100", "조건")
    cursor: str | None = wire("ctx_area_nk100", "키")
    lines: tuple[Line, ...] = wire("output", "응답상세")


class ListLines(Request[Lines]):
    """A list."""

    spec = Spec(
        name="목록",
        api_id="",
        effect="read",
        method="GET",
        path="/uapi/lines",
        tr={"a": "TEST0001", "b": "TEST0002"},
        paper=None,
        paging=CursorPaging(scope="scope", cursor="cursor"),
    )
    market: str = chosen("시장", default="a")
    account: Account | None = filled("account", default=None)
    day: date = wire("DAY", "일자")
    keys: tuple[Line, ...] = series("종목", limit=3)
    scope: str = wire("CTX_AREA_FK100", "조건", default="")
    cursor: str = wire("CTX_AREA_NK100", "키", default="")
    own: int = option(default=3)

    def select(self) -> str:
        """The market."""
        return self.market


class Mine(Group):
    """The calls of one's own."""

    lines = paged(ListLines, lambda reply: reply.lines)
    first = call(ListLines)


async def use(kis: KIS) -> None:
    """The calls have the request's signature."""
    mine = Mine(kis)
    line = Line(code="1", price=Decimal(1))
    rows = mine.lines(day=date(2026, 9, 21), keys=(line,), market="b", timeout=1)
    assert_type(rows, Pager[Lines, Line])
    assert_type(await mine.first(day=date(2026, 9, 21), keys=(line,)), Lines)
    request = ListLines(day=date(2026, 9, 21), keys=(line,))
    assert_type(request.replace(cursor="x"), ListLines)
    assert_type(ListLines.reply_type(), type[Lines])
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(Line)
    assert_type(fields[0].name, str)
    assert_type({line: 1}, dict[Line, int])
