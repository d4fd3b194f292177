"""The async iterator that users hold: records, and among them what was lost.

A feed is a description until it is opened, by `async with`, or by the first step of an `async for`;
opening waits for the server's acknowledgements. Two that are not open yet make one with `|`.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from time import monotonic
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

import attrs

from ..errors import BufferFull, ClientClosed, StreamError
from ..spec.declare import Record
from .buffers import Policy, buffer_for
from .events import Loss
from .hub import Outlet
from .registry import Registration

__all__ = ["Feed", "Host", "Wish"]

T = TypeVar("T")
U = TypeVar("U")

# For how many records, and how many seconds, a consumer goes on without letting anything else run.
_TAKEN, _TURN = 8, 0.02


@attrs.frozen
class Wish:
    """One stream and one key of it."""

    record: type[Record]
    key: str = attrs.field(repr=False)


class Host(Protocol):
    """What a feed needs of a stream, live or replayed."""

    async def acquire(self, wishes: Iterable[Wish], outlet: Outlet) -> list[Registration]:
        """Register an outlet for all wishes, or for none: raises what one was refused with."""
        ...

    def release(self, registration: Registration, outlet: Outlet) -> None:
        """End an outlet's part in a registration."""
        ...

    def opened(self, feed: "Feed[Any]") -> None:
        """A feed is open, and is to be told when the stream ends."""
        ...

    def closed(self, feed: "Feed[Any]") -> None:
        """A feed is closed."""
        ...

    async def advance(self) -> bool:
        """A consumer has taken all there is; whether something was done so that there may be more."""
        ...


class Feed(Generic[T]):
    """Records of some streams as they come, and an event for every loss.

    `async for` gives records of type `T` and events (`Gap`, `Dropped`, `PossibleLoss`, `Unreadable`,
    `Unsubscribed`). It raises what a registration was refused with, `BufferFull` if its policy is to
    stop, and the stream's own failure; what had come before is given first. When the stream is
    closed, it ends. `async with` ends the registrations with the block; without it they end with
    the stream.
    """

    def __init__(
        self,
        host: Host,
        wishes: Iterable[Wish],
        *,
        policy: Policy,
        size: int | None,
        convert: Callable[[Any], T | None] | None = None,
    ) -> None:
        self._host = host
        self._wishes = tuple(dict.fromkeys(wishes))
        self._policy: Policy = policy
        self._size = size
        self._converts: dict[type[Record], Callable[[Any], Any]] = {}
        if convert is not None:
            self._converts = {wish.record: convert for wish in self._wishes}
        self._ready = asyncio.Event()
        self._outlet = Outlet(buffer_for(policy, size), self._ready.set, self._overflow)
        self._take = self._outlet.buffer.take
        self._registrations: dict[Wish, Registration] = {}
        self._opening: asyncio.Lock = asyncio.Lock()
        self._open = False
        self._done = False
        self._closed = False
        self._failure: BaseException | None = None
        self._taken = 0
        self._gave_way_at = monotonic()

    def __or__(self, other: "Feed[U]") -> "Feed[T | U]":
        """One feed with the records of both, in the order in which they come, by the policy of the first.

        With notices, which are never dropped, the other feed's policy and buffer remain.
        """
        if self._open or other._open or self._host is not other._host:
            raise StreamError("only feeds of one stream can be joined, before they are opened")
        sizes = [size for size in (self._size, other._size) if size is not None]
        joined = Feed[T | U](
            self._host,
            (*self._wishes, *other._wishes),
            policy=self._policy if self._size is not None else other._policy,
            size=sum(sizes) if sizes else None,
        )
        joined._converts = {**self._converts, **other._converts}
        return joined

    # --- opening, closing -----------------------------------------------------------------------

    async def open(self) -> None:
        """Register for everything and wait until the server has acknowledged all of it."""
        async with self._opening:
            if self._open or self._done:
                return
            await self._acquire(self._wishes)
            if not self._closed:
                self._open = True
                self._host.opened(self)

    async def _acquire(self, wishes: Iterable[Wish]) -> None:
        wanted = [wish for wish in dict.fromkeys(wishes) if wish not in self._registrations]
        found = await self._host.acquire(wanted, self._outlet)
        self._registrations.update(zip(wanted, found, strict=True))
        if self._closed:  # while the server was asked
            self._release()

    def _release(self) -> None:
        for registration in self._registrations.values():
            self._host.release(registration, self._outlet)
        self._registrations.clear()

    async def close(self) -> None:
        """End the registrations, unless others have a part in them, and the iterator."""
        self._closed = True
        self._end(None)
        self._release()
        self._host.closed(self)

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def add(self, record: type[Record], *keys: str) -> None:
        """Register for more; returns when the server has acknowledged it.

        Raises what was refused, and then nothing of it is added; `ClientClosed` if the feed has ended.
        """
        await self.open()
        async with self._opening:
            if self._done:
                raise self._failure or ClientClosed("the feed has ended")
            await self._acquire(Wish(record, key) for key in keys)

    async def remove(self, record: type[Record], *keys: str) -> None:
        """End some registrations; their records that have come already are still given."""
        for key in keys:
            registration = self._registrations.pop(Wish(record, key), None)
            if registration is not None:
                self._host.release(registration, self._outlet)

    # --- iterating ------------------------------------------------------------------------------

    def __aiter__(self) -> AsyncIterator[T | Loss]:
        return self

    async def __anext__(self) -> T | Loss:
        if not self._open:
            if self._done:
                raise self._ending()
            await self.open()
        self._taken += 1
        if self._taken % _TAKEN == 0 and monotonic() - self._gave_way_at > _TURN:
            # A feed that always has more would never let go of the loop, and pings would go unanswered.
            await asyncio.sleep(0)
            self._gave_way_at = monotonic()
        while True:
            item: Any = self._take()
            if item is not None:
                convert = self._converts.get(item.__class__) if self._converts else None
                if convert is not None:
                    item = convert(item)
                    if item is None:
                        continue
                found: T | Loss = item
                return found
            if self._done:
                raise self._ending()
            self._ready.clear()
            if not await self._host.advance():
                await self._ready.wait()
                self._gave_way_at = monotonic()

    @property
    def waiting(self) -> int:
        """How many records and events wait to be taken."""
        return len(self._outlet.buffer)

    # --- what the stream tells ------------------------------------------------------------------

    def draws_on(self, outlets: Iterable[Outlet]) -> bool:
        """Whether this feed's outlet is one of these."""
        return any(outlet is self._outlet for outlet in outlets)

    def end(self, failure: BaseException | None) -> None:
        """No more will come; what waits is still given, and then the failure."""
        self._end(failure)

    def _end(self, failure: BaseException | None) -> None:
        if not self._done:
            self._done, self._failure = True, failure
            self._outlet.seal()
        self._ready.set()

    def _overflow(self) -> None:
        if not self._done:
            size = self._size or 0
            self._end(BufferFull(f"over {size} records wait for the consumer", size=size))

    def _ending(self) -> BaseException:
        if self._failure is None or isinstance(self._failure, ClientClosed):
            return StopAsyncIteration()
        return self._failure.with_traceback(None)  # else it would grow each time it is raised
