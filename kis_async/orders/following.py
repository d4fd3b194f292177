"""`Following`: what happens to orders, as it happens, from notices where there are some and by inquiry.

It only waits: for notices, for the next inquiry, for its consumer. What is news decides `Tracker`. Notices
make it quick, the inquiries make it right: a stream that is away, ends or fails costs time, nothing else.
"""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Sequence
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Protocol, Self

import attrs

from ..errors import (
    DecodeError,
    IncompletePages,
    KisError,
    RateLimited,
    ReplyError,
    TokenExpired,
    TokenUnavailable,
    TransportError,
)
from ..session.clock import Clock
from ..stream.events import Unsubscribed
from ..stream.feed import Feed
from ..stream.notices import Market, Notice
from .listed import ListedOrder, OrderMarket
from .order_events import OrderEvent, OrderState
from .tracking import Tracker

__all__ = ["FollowOptions", "Followed", "Following", "NoticeStream"]

_log = logging.getLogger("kis_async.orders")

_SERVER_ERROR = 500
_MOST_DOUBLINGS = 6


class NoticeStream(Protocol):
    """What is needed of a stream: `kis.stream()` as it is."""

    @property
    def connected(self) -> bool:
        """Whether there is a connection."""
        ...

    def notices(self, *markets: Market, all_accounts: bool = False) -> Feed[Notice]:
        """The notices of the account's orders."""
        ...


@attrs.frozen(kw_only=True)
class FollowOptions:
    """How often orders are inquired, in seconds.

    `interval` without notices, `interval_with_stream` while they come. A doubt (a gap, a notice that came
    twice) is looked into after `delay`, and then each `interval`, for `patience`: so long may a list be
    behind. What a list no longer shows as left, and no fill or request explains, is told as ended after
    `ending`. A failed inquiry is tried again after `delay`, doubled each time, up to `longest_delay`.
    """

    interval: float = 2.0
    interval_with_stream: float = 30.0
    delay: float = 0.3
    patience: float = 10.0
    ending: float = 60.0
    longest_delay: float = 30.0


@attrs.frozen(kw_only=True)
class Followed:
    """The one order to follow: it, what it changes, and what changes it. `placed_at` is aware."""

    market: OrderMarket
    number: str
    placed_at: datetime | None = None


class Following:
    """The events of an account's orders, or of one, in order; `async for` it, best within `async with`.

    `read` inquires the lists of the account, whole. With `stream` (open) notices are heard as well. With
    `followed` all events of that order are given from its placing on, and the iteration ends when nothing
    of it is left. Without, the state at the start is passed over unless `since_start`, and it goes on until
    it is closed.

    An inquiry that fails for now is tried again and logged; any other error is raised by the iteration,
    after the events before it: `InvalidCredentials`, `ClientClosed` and the like. Events wait for a slow
    consumer and are never dropped. Leaving the `async with`, `aclose()`, or the end leaves no task behind.
    """

    def __init__(
        self,
        read: Callable[[], Awaitable[Sequence[ListedOrder]]],
        *,
        clock: Clock,
        stream: NoticeStream | None = None,
        markets: Sequence[Market] = (),
        followed: Followed | None = None,
        since_start: bool = False,
        own: Callable[[OrderMarket, str], bool | None] | None = None,
        options: FollowOptions | None = None,
    ) -> None:
        self._read = read
        self._clock = clock
        self._stream = stream
        self._markets = tuple(markets)
        self._followed = followed
        self._silent = followed is None and not since_start
        self._options = options or FollowOptions()
        self._tracker = Tracker(
            own=own,
            patience=timedelta(seconds=self._options.patience),
            ending=timedelta(seconds=self._options.ending),
        )
        self._events: deque[OrderEvent] = deque()
        self._held: list[OrderEvent] = []
        self._ready = asyncio.Event()
        self._wake = asyncio.Event()
        self._begun = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._state = "new"
        self._failure: BaseException | None = None
        self._hearing = False
        self._entered = False
        self._looked_at = 0.0
        self._doubtful_since: float | None = None
        self._failures = 0

    def __repr__(self) -> str:
        return f"Following({self._state}, {len(self._events)} events wait)"

    def state(self, market: OrderMarket, number: str) -> OrderState | None:
        """How an order stands as far as it is known here; `None` for one that is not."""
        return self._tracker.state(market, number)

    # --- opening, closing, iterating ------------------------------------------------------------

    def _start(self) -> None:
        if self._state != "new":
            return
        self._state = "open"
        works = [self._inquire()] if self._stream is None else [self._hear(self._stream), self._inquire()]
        self._tasks += [asyncio.create_task(self._guarded(work)) for work in works]

    async def aclose(self) -> None:
        """End it; what waits is still given."""
        if self._state != "closed":
            self._state = "closed"
            self._ready.set()
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._tasks.clear()

    async def __aenter__(self) -> Self:
        self._entered = True
        self._start()
        if self._silent:
            # What happens from here on is news, so the state before must be known.
            try:
                await self._begun.wait()
            except BaseException:  # a cancelled entering included: no task stays
                await self.aclose()
                raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def __aiter__(self) -> AsyncGenerator[OrderEvent, None]:
        """The events; a loop that is left outside of an `async with` ends the following."""
        try:
            while True:
                try:
                    event = await self.__anext__()
                except StopAsyncIteration:
                    return
                yield event
        finally:
            if not self._entered:
                await self.aclose()

    async def __anext__(self) -> OrderEvent:
        self._start()
        while not self._events:
            if self._state == "closed":
                await self.aclose()
                if self._failure is not None:
                    raise self._failure.with_traceback(None)
                raise StopAsyncIteration
            self._ready.clear()
            await self._ready.wait()
        return self._events.popleft()

    # --- what comes -----------------------------------------------------------------------------

    def _offer(self, events: Sequence[OrderEvent]) -> None:
        one = self._followed
        if one is not None:
            # What is held was told before it was known which chain the order belongs to.
            key = (one.market, one.number, one.placed_at)
            events = [*self._held, *events]
            state = self._tracker.state(*key)
            if state is None or not state.known:
                self._held = events
                return
            self._held = []
            events = [event for event in events if self._tracker.is_about(event, *key)]
            if state.finished and self._state == "open":
                self._state = "closed"
        self._events += events
        self._ready.set()

    def _fail(self, error: BaseException) -> None:
        if self._failure is None and self._state == "open":
            self._failure = error
        self._state = "closed"
        self._ready.set()
        self._begun.set()

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception as error:  # noqa: BLE001 - whatever it is, the consumer must hear of it
            self._fail(error)

    # --- notices --------------------------------------------------------------------------------

    async def _hear(self, stream: NoticeStream) -> None:
        try:
            async with stream.notices(*self._markets) as feed:
                self._hearing = True
                self._suspect()
                async for item in feed:
                    if self._state != "open":
                        return
                    if isinstance(item, Notice):
                        now = self._clock.korean()
                        self._offer(self._tracker.notice(item, now))
                        if self._tracker.doubted_at == now:
                            self._doubt()
                        continue
                    # A gap, or whatever else may stand for a notice that is lost.
                    self._hearing = self._hearing and not isinstance(item, Unsubscribed)
                    self._suspect()
            _log.warning("the notices have ended; orders are followed by inquiry")
        except KisError as error:
            _log.warning("no notices (%s: %s); orders are followed by inquiry", type(error).__name__, error)
        finally:
            self._hearing = False
            self._wake.set()

    def _suspect(self) -> None:
        self._tracker.gap(self._clock.korean())
        self._doubt()

    def _doubt(self) -> None:
        if self._doubtful_since is None:
            self._doubtful_since = self._clock.monotonic()
        self._wake.set()

    # --- inquiries ------------------------------------------------------------------------------

    async def _inquire(self) -> None:
        while self._state == "open":
            self._looked_at, asked_at = self._clock.monotonic(), self._clock.korean()
            self._doubtful_since = None
            try:
                orders = await self._read()
            except KisError as error:
                if not _may_pass(error):
                    raise
                self._failures += 1
                _log.warning(
                    "an inquiry of orders failed, number %d in a row (%s: %s); it is tried again",
                    self._failures,
                    type(error).__name__,
                    error,
                )
            else:
                self._failures = 0
                silent, self._silent = self._silent, False
                self._offer(self._tracker.listed(orders, asked_at, silent=silent))
                self._begun.set()
            await self._until_due()

    async def _until_due(self) -> None:
        """Wait until the next inquiry is due, which may come nearer meanwhile."""
        while self._state == "open":
            left = self._looked_at + self._pause() - self._clock.monotonic()
            if left <= 0:
                return
            await self._sleep(min(left, self._options.interval))

    def _pause(self) -> float:
        """How many seconds after the last inquiry began the next one is due."""
        options = self._options
        if self._failures:
            delay = options.delay * 2.0 ** min(self._failures, _MOST_DOUBLINGS)
            return min(delay, options.longest_delay)
        if self._doubtful_since is not None:
            # Nothing was asked since the doubt arose.
            since = self._doubtful_since - self._looked_at
            return max(since + options.delay, min(1.0, options.interval))
        stream = self._stream
        quiet = self._hearing and stream is not None and stream.connected and not self._tracker.needs_inquiry
        return options.interval_with_stream if quiet else options.interval

    async def _sleep(self, seconds: float) -> None:
        """Wait, or until something has happened that may make the next inquiry due."""
        waits: list[asyncio.Future[Any]] = [
            asyncio.ensure_future(self._clock.sleep(seconds)),
            asyncio.ensure_future(self._wake.wait()),
        ]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
        self._wake.clear()


def _may_pass(error: KisError) -> bool:
    """Whether the same inquiry may succeed later."""
    if isinstance(error, ReplyError):
        passing = (RateLimited, TokenExpired)
        return isinstance(error, passing) or (error.http_status or 0) >= _SERVER_ERROR
    if isinstance(error, IncompletePages) and isinstance(error.__cause__, KisError):
        return _may_pass(error.__cause__)
    return isinstance(error, (TransportError, TokenUnavailable, DecodeError, IncompletePages))
