"""The calls of one inquiry: one after another or together, all pages, under one time limit."""

import asyncio
import time
from collections.abc import Iterable
from typing import Any, NoReturn, TypeVar, cast

from ..errors import IncompletePages, KisError, ReplyError
from ..spec.declare import Reply, Request, Sender
from ..spec.paging import Pager

__all__ = ["Reading"]

R = TypeVar("R", bound=Reply)

# Some environments refuse an inquiry that finds nothing with it, others answer it with an empty list.
NOTHING_TO_SHOW = "KIOK0560"


class Reading:
    """What one inquiry asks, and the `replies` to it.

    An error after the first reply becomes `IncompletePages`, which holds those that were read.
    `timeout` is in seconds for all calls together.
    """

    def __init__(self, sender: Sender, *, timeout: float | None, retries: int | None) -> None:
        self._sender = sender
        self._deadline = None if timeout is None else time.monotonic() + timeout
        self._retries = retries
        self._found: dict[int, list[Reply]] = {}

    @property
    def replies(self) -> tuple[Reply, ...]:
        """Every reply so far, in the order in which they were asked for."""
        return tuple(reply for place in sorted(self._found) for reply in self._found[place])

    async def first(self, request: Request[R]) -> R:
        """The reply to a request, or the first page of it."""
        try:
            reply = await self._send(request)
        except KisError as error:
            self._fail(error)
        self._found[len(self._found)] = [reply]
        return reply

    async def pages(self, requests: Iterable[Request[R]]) -> list[list[R]]:
        """All pages of each request, one request after another: what is read is what comes first."""
        found: list[list[R]] = []
        for request in requests:
            found.append(place := self._place())
            try:
                await self._turn(request, place)
            except KisError as error:
                self._fail(error)
        return found

    async def together(self, requests: Iterable[Request[R]]) -> list[list[R]]:
        """All pages of each request, all requests at once; the first error ends the others."""
        asked = list(requests)
        found: list[list[R]] = [self._place() for _ in asked]
        try:
            async with asyncio.TaskGroup() as group:
                for request, place in zip(asked, found, strict=True):
                    group.create_task(self._turn(request, place))
        except BaseExceptionGroup as failed:
            error = _leaf(failed)
        else:
            return found
        if isinstance(error, KisError):
            self._fail(error)
        raise error

    def _place(self) -> list[Any]:
        return self._found.setdefault(len(self._found), [])

    async def _turn(self, request: Request[R], pages: list[R]) -> None:
        """Read the pages of a request into a list."""
        try:
            pager: Pager[R, None] = Pager(self._send, request, _no_rows)
            async for page in pager.pages():
                pages.append(page.reply)  # noqa: PERF401 - what was read before a failure is kept
        except ReplyError as error:
            if error.msg_cd != NOTHING_TO_SHOW:
                raise

    async def _send(self, request: Request[R]) -> R:
        timeout = None if self._deadline is None else max(self._deadline - time.monotonic(), 0.001)
        return await self._sender.send(request.replace(timeout=timeout, retries=self._retries))

    def _fail(self, error: KisError) -> NoReturn:
        """Raise an error as it is if nothing was read before it, else as `IncompletePages`."""
        read = self.replies
        if not read:
            raise error
        cause = error.__cause__ if isinstance(error, IncompletePages) and error.__cause__ else error
        why = "" if cause is error else f" ({cause})"
        raise IncompletePages(
            f"an inquiry ended early: {error}{why}; the answers before it ({len(read)}) are in `pages`",
            tr_id=getattr(error, "tr_id", ""),
            pages=read,
        ) from cause


def _no_rows(_: Reply) -> tuple[()]:
    return ()


def _leaf(group: BaseExceptionGroup[BaseException]) -> BaseException:
    first = group.exceptions[0]
    if isinstance(first, BaseExceptionGroup):
        return _leaf(cast("BaseExceptionGroup[BaseException]", first))
    return first
