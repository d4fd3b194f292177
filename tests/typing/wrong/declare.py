"""Mistakes in rows and requests: each marked line must be refused by both checkers, and no other line."""

from datetime import date
from decimal import Decimal

from kis_async.spec.declare import Reply, Request, Row, Spec, filled, wire


class Line(Row):
    """A row."""

    code: str = wire("code", "코드")
    price: Decimal | None = wire("prpr", "현재가")
    note: str = wire("note", "비고", default="")


class Lines(Reply):
    """A reply."""

    lines: tuple[Line, ...] = wire("output", "응답상세")


class ListLines(Request[Lines]):
    """A request."""

    user_id: str | None = filled("hts_id", default=None)
    day: date = wire("DAY", "일자")


Line()  # error: nothing given
Line(code="1")  # error: no price, which may be None but is not left out
Line("1", None)  # error: keywords only
Line(code=1, price=None)  # error: a number for a text
Line(code="1", price=1.5)  # error: a float for a Decimal
Line(code="1", price=None, nmae="x")  # error: unknown keyword
ListLines()  # error: no day
ListLines(day="20260921")  # error: a text for a date
ListLines(day=date(2026, 9, 21), timeout="3")  # error: a text for seconds
ListLines(day=date(2026, 9, 21)).day = date(2026, 9, 22)  # error: a request does not change
Line(code="1", price=None).note = ""  # error: a row does not change
wire("code")  # error: no label
filled("password", default=None)  # error: the client knows no such thing
Spec(name="", api_id="", effect="write", method="GET", path="", tr="", paper=None)  # error: no such effect
Spec(name="", api_id="", effect="read", method="GET", path="", tr="")  # error: paper must be said


class Wrong(Request[Line]):  # error: a row is no reply
    """A request."""
