"""When an answer has a next page, how that page is asked for, and the object that users iterate.

The rules are data of a `Spec`; each is a pure function from a request and its reply to the next
request or `None`. The header `tr_cont` alone is not believed: some products answer F on their last
page, so a cursor must also be there and be a new one, or the page must at least hold rows. Charts do
not set it at all; they go on from a moment or from a key.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import attrs

from ..errors import IncompletePages, KisError

if TYPE_CHECKING:
    from .declare import Reply, Request

__all__ = ["BarPaging", "CursorPaging", "HeaderPaging", "KeyPaging", "Page", "Pager", "Paging"]

R = TypeVar("R", bound="Reply")
T = TypeVar("T")

MAX_PAGES = 1000


def _header_says_more(reply: "Reply") -> bool:
    return reply.continuation.strip().upper() in {"F", "M"}


@attrs.frozen(kw_only=True)
class CursorPaging:
    """The answer carries two fields to send back; `cursor` is the one that must move on."""

    scope: str
    cursor: str

    def following(self, request: "Request[Any]", reply: "Reply") -> "Request[Any] | None":
        """The request for the next page, or `None` after the last."""
        cursor = (getattr(reply, self.cursor) or "").strip()
        if not _header_says_more(reply) or cursor in {"", "^^"}:
            return None
        if cursor == (getattr(request, self.cursor) or "").strip():
            return None
        scope = getattr(reply, self.scope) or ""
        return request.replace(**{self.scope: scope, self.cursor: cursor, "continued": True})


@attrs.frozen(kw_only=True)
class HeaderPaging:
    """The server keeps the place itself; `rows` names the block that must not come back empty."""

    rows: str

    def following(self, request: "Request[Any]", reply: "Reply") -> "Request[Any] | None":
        """The request for the next page, or `None` after the last."""
        if not _header_says_more(reply) or not getattr(reply, self.rows):
            return None
        return request.replace(continued=True)


@attrs.frozen(kw_only=True)
class BarPaging:
    """Bars that go back in time: the next page begins one step before the oldest bar read.

    `rows` names the block of bars, `day` and `clock` their two fields, `minutes` the request's step,
    `flag` the request's field that says "go on" and `cursor` the one that takes the moment; `more`
    is the path in the reply to the server's own word on whether anything is left.
    """

    rows: str
    day: str
    clock: str
    minutes: str
    flag: str
    cursor: str
    more: tuple[str, str]

    def following(self, request: "Request[Any]", reply: "Reply") -> "Request[Any] | None":
        """The request for the next page, or `None` after the last."""
        head = getattr(reply, self.more[0])
        if head is None or not getattr(head, self.more[1]):
            return None
        moments = [
            datetime.combine(cast("date", getattr(bar, self.day)), cast("time", getattr(bar, self.clock)))
            for bar in getattr(reply, self.rows)
            if getattr(bar, self.day) is not None and getattr(bar, self.clock) is not None
        ]
        if not moments:
            return None
        try:
            before = min(moments) - timedelta(minutes=getattr(request, self.minutes))
        except OverflowError:  # a bar of the year 1: nothing can be before it
            return None
        last = getattr(request, self.cursor)
        if last is not None and before >= last:
            return None
        return request.replace(**{self.flag: "1", self.cursor: before})


@attrs.frozen(kw_only=True)
class KeyPaging:
    """Rows that go back in time from a key, which the head of an answer holds and the next call sends.

    `head` names the block, and `key` its field and the request's, which are of one name; `onward` is
    the value of the request's field `flag` that says "go on", and `rows` the block of rows. A page is
    the last one if it has no rows, or if its key is blank, all zeros, or the one that led to it.
    """

    head: str
    key: str
    rows: str
    flag: str
    onward: str

    def following(self, request: "Request[Any]", reply: "Reply") -> "Request[Any] | None":
        """The request for the next page, or `None` after the last."""
        head = getattr(reply, self.head)
        key = "" if head is None else (getattr(head, self.key) or "").strip()
        # A key is a day and perhaps a number, with padding between them that says nothing.
        parts = key.split()
        if not getattr(reply, self.rows) or not "".join(parts).strip("0"):
            return None
        if parts == (getattr(request, self.key) or "").split():
            return None
        return request.replace(**{self.flag: self.onward, self.key: key})

    def unread(self, rows: tuple[T, ...], last: T) -> tuple[T, ...]:
        """The rows without the last one of the page before: a key may name the row it was taken from."""
        return rows[1:] if rows[:1] == (last,) else rows


Paging = CursorPaging | HeaderPaging | BarPaging | KeyPaging


@attrs.frozen(kw_only=True)
class Page(Generic[R, T]):
    """One page: its `rows`, the whole `reply`, and `next_request`, which is `None` on the last page."""

    reply: R
    rows: tuple[T, ...]
    next_request: "Request[R] | None" = attrs.field(default=None, repr=False)

    @property
    def has_more(self) -> bool:
        """Whether more rows exist than this page shows."""
        return self.next_request is not None


class Pager(Generic[R, T]):
    """An inquiry that may be continued.

    `await pager` reads the first page, which says by `has_more` whether it is the only one;
    `async for row in pager` reads all rows, page after page, and forgets the pages behind it;
    `await pager.all()` collects them; `async for page in pager.pages()` gives the pages.
    A failure after the first page raises `IncompletePages`, from `all()` with the pages read.
    """

    def __init__(
        self,
        send: "Callable[[Request[R]], Awaitable[R]]",
        request: "Request[R]",
        rows: Callable[[R], tuple[T, ...]],
    ) -> None:
        self._send = send
        self._request = request
        self._rows = rows

    def __await__(self) -> Generator[Any, None, Page[R, T]]:
        return self._read(self._request).__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for row in page.rows:
                yield row

    async def pages(self) -> AsyncIterator[Page[R, T]]:
        """Every page, in the broker's order."""
        request: Request[R] | None = self._request
        before = b""
        last: T | None = None
        for number in range(1, MAX_PAGES + 1):
            if request is None:
                return
            try:
                page = await self._read(request, last)
            except KisError as error:
                if number == 1:
                    raise
                raise IncompletePages(
                    f"{self._tr()}: page {number} could not be read", tr_id=self._tr()
                ) from error
            if page.reply.body and page.reply.body == before:
                return  # a server that repeats its last page for ever
            yield page
            before, request = page.reply.body, page.next_request
            last = page.rows[-1] if page.rows else last
        if request is not None:
            raise IncompletePages(f"{self._tr()}: no end after {MAX_PAGES} pages", tr_id=self._tr())

    async def all(self) -> list[T]:
        """All rows of all pages; if a later page fails, the error holds the replies read so far."""
        read: list[Page[R, T]] = []
        try:
            async for page in self.pages():
                read.append(page)  # noqa: PERF401 - a comprehension would lose what was read before a failure
        except IncompletePages as error:
            error.pages = tuple(page.reply for page in read)
            raise
        return [row for page in read for row in page.rows]

    async def _read(self, request: "Request[R]", last: T | None = None) -> Page[R, T]:
        reply = await self._send(request)
        rows = self._rows(reply)
        rule = request.spec.paging
        if last is not None and isinstance(rule, KeyPaging):
            rows = rule.unread(rows, last)
        following = None if rule is None else rule.following(request, reply)
        return Page(reply=reply, rows=rows, next_request=following)

    def _tr(self) -> str:
        ids = self._request.spec.tr_ids()
        return ids[0] if ids else type(self._request).__name__
