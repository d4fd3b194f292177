"""The owner of a key's stream: one connection to the broker, and a door for the guests.

Each guest of another process has a queue of its own and a task that writes from it, so that a slow one
keeps nobody waiting: its records are left out beyond a bound, and it is told which.
"""

import asyncio
import hmac
import logging
from collections import deque
from collections.abc import Coroutine
from contextlib import suppress
from datetime import datetime
from typing import Any

import attrs

from ..errors import DecodeError, KisError, StateError, StreamFull
from ..korean_time import korean_time
from ..session.stream_line import StreamLine
from .connection import Connection
from .options import Sharing, StreamOptions
from .registry import Registration
from .relay_fan import Fan, Guest, Packet, Skipping
from .relay_place import Listening, Writer, announce, listen
from .relay_protocol import (
    VERSION,
    Ask,
    Asked,
    Beat,
    Bye,
    Ended,
    Hello,
    Leave,
    Skipped,
    Sorry,
    Told,
    Welcome,
    encode,
    read_asked,
    refusal,
)

__all__ = ["Consumer", "Owner"]

_log = logging.getLogger("kis_async.stream")

_BEAT = 1.0
_ANNOUNCED_EVERY = 3600.0
_HELLO_WITHIN = 5.0
_GOODBYE_WITHIN = 0.5
_BATCH = 1 << 16
_HOPELESS = 4  # times its queue: then a guest is cut off, and its gap says what it missed


@attrs.frozen(kw_only=True)
class Consumer:
    """A process that has a part in the stream: its name and number, and what it has asked for.

    `waiting` is how many records wait for it, `skipped` how many were left out since it was too slow.
    """

    name: str
    process: int
    registrations: int
    waiting: int = 0
    skipped: int = 0


class _Visitor:
    """A guest of another process, and what waits for it."""

    def __init__(self, hello: Hello, writer: Writer, size: int) -> None:
        self.hello = hello
        self.skipped = 0
        self.waiting = 0
        self._writer = writer
        self._size = size
        self._queue: deque[tuple[bytes, int]] = deque()
        self._ready = asyncio.Event()
        self._skipping: Skipping | None = None

    def data(self, packet: Packet) -> None:
        """Queue records, or leave them out."""
        count = packet.frame.count
        if packet.keys:
            if self._skipping is None and self.waiting + count > self._size:
                self._skipping = Skipping(packet.at, packet.at)
            if self._skipping is not None:
                self._skipping.add(packet)
                self.skipped += count
                return
        self._put(packet.line, count if packet.keys else 0)

    def tell(self, message: Told) -> None:
        """Queue something else, which is never left out."""
        if isinstance(message, Beat) and (self._queue or self._skipping is not None):
            return  # it says when the server was heard, and all that was heard before must have gone
        self._end_skipping()
        self._put(encode(message), 0)

    def _put(self, line: bytes, records: int) -> None:
        if len(self._queue) > _HOPELESS * self._size:
            self._cut()
            return
        self._queue.append((line, records))
        self.waiting += records
        self._ready.set()

    def _cut(self) -> None:
        """End it at once, whatever it has not taken yet."""
        if isinstance(self._writer, asyncio.StreamWriter):
            self._writer.transport.abort()
        else:
            self._writer.close()

    def _end_skipping(self) -> None:
        skipping, self._skipping = self._skipping, None
        if skipping is not None:
            counts = [(tr_id, key, count) for (tr_id, key), count in skipping.counts.items()]
            self._put(encode(Skipped(skipping.since.timestamp(), skipping.until.timestamp(), counts)), 0)

    async def write(self) -> None:
        """Send what is in the queue, until the end."""
        while True:
            while not self._queue:
                self._ready.clear()
                await self._ready.wait()
            self._writer.write(self._batch())
            await self._writer.drain()
            # Half of the room first, or each frame would be a loss of its own.
            if self._skipping is not None and self.waiting <= self._size // 2:
                self._end_skipping()

    def _batch(self) -> bytes:
        lines: list[bytes] = []
        length = 0
        while self._queue and length < _BATCH:
            line, records = self._queue.popleft()
            lines.append(line)
            length += len(line)
            self.waiting -= records
        return b"".join(lines)

    async def say_goodbye(self) -> None:
        """Send what is left and the end, if they are taken soon."""
        try:
            async with asyncio.timeout(_GOODBYE_WITHIN):
                while self._queue:
                    self._writer.write(self._batch())
                    await self._writer.drain()
                self._writer.close()
                await self._writer.wait_closed()
        except (OSError, TimeoutError):
            self._cut()


class Owner:
    """Has the key's stream, and serves whoever shares it."""

    def __init__(self, line: StreamLine, options: StreamOptions, sharing: Sharing) -> None:
        self._line = line
        self._sharing = sharing
        self._fan = Fan(self._steady)
        self._beaten = (line.clock.monotonic(), line.clock.wall())
        self._stood_still: tuple[float, float] | None = None
        self.upstream = Connection(line, self._fan, attrs.evolve(options, lease=sharing.lease), patient=False)
        self.upstream.on_failure = self._failed
        self.failed = asyncio.Event()
        self._listening: Listening | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._visitors: dict[_Visitor, asyncio.Task[None]] = {}

    # --- opening, closing -----------------------------------------------------------------------

    async def open(self) -> None:
        """Let guests in; the lease is this process's already."""
        try:
            await self.upstream.open()
            self._listening = await listen(self._line, self._sharing, self._visited)
        except BaseException:  # a cancelled opening included: what was opened is closed
            await self.close()
            raise
        self._start(self._beat(self._listening))

    async def close(self) -> None:
        """Say goodbye to all guests, and let another be the owner."""
        listening, self._listening = self._listening, None
        if listening is not None:
            listening.shut()
        for guest in self._fan.guests:
            guest.tell(Bye("the owner of the stream has ended"))
        visitors = dict(self._visitors)
        for writing in visitors.values():
            writing.cancel()
        await asyncio.gather(*visitors.values(), return_exceptions=True)
        await asyncio.gather(*(visitor.say_goodbye() for visitor in visitors))
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if listening is not None:
            await listening.close()
        await self.upstream.close()

    def _failed(self) -> None:
        self.failed.set()

    def _steady(self, since: datetime) -> datetime:
        """Up to when all has arrived: a process that stood still leaves unread what was sent meanwhile."""
        now, lease = self._line.clock.monotonic(), self._sharing.lease
        last, at = self._beaten
        if now - last <= lease:
            if self._stood_still is None or now - self._stood_still[0] > lease:
                return since
            at = self._stood_still[1]
        return min(since, korean_time(at))

    def _start(self, work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        task = asyncio.create_task(work, name="kis_async relay")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    # --- what is known --------------------------------------------------------------------------

    @property
    def consumers(self) -> list[Consumer]:
        """The guests of other processes."""
        return [
            Consumer(
                name=visitor.hello.name,
                process=visitor.hello.process,
                registrations=len(self._fan.registrations(visitor)),
                waiting=visitor.waiting,
                skipped=visitor.skipped,
            )
            for visitor in self._visitors
        ]

    @property
    def records(self) -> int:
        """How many records have come."""
        return self._fan.records

    # --- guests ---------------------------------------------------------------------------------

    def join(self, guest: Guest) -> None:
        """A guest is there."""
        self._fan.join(guest)

    def part(self, guest: Guest) -> None:
        """A guest is gone, and its registrations are free."""
        for registration in self._fan.part(guest):
            self.upstream.registry.release(registration)
        self.upstream.changed()

    def asked(self, guest: Guest, message: Asked) -> None:
        """A guest wants a registration, or one no more."""
        match message:
            case Ask():
                self._ask(guest, message)
            case Leave(tr_id, key):
                registration = Registration(tr_id, key)
                if self._fan.detach(registration, guest):
                    self.upstream.registry.release(registration)
                    self.upstream.changed()
                guest.tell(Ended(tr_id, key))
            case Hello():
                raise DecodeError("a guest of the relay opens twice", where="relay")

    def _ask(self, guest: Guest, ask: Ask) -> None:
        registration, registry = Registration(ask.tr_id, ask.key), self.upstream.registry
        now = self.upstream.now
        if registration not in registry.wanted and registry.free <= 0:
            error = StreamFull(
                f"all {registry.limit} registrations are in use, by this process and those that share the "
                "stream; another app key would add as many",
                limit=registry.limit,
            )
            guest.tell(refusal(registration, error, now.timestamp()))
            return
        if self._fan.attach(registration, guest, column=ask.column, keep=ask.keep):
            registry.want(registration)
        if registry.is_confirmed(registration):
            guest.tell(self._fan.confirmation(registration, now))
        else:
            self._start(self._wait(registration))

    async def _wait(self, registration: Registration) -> None:
        # Whoever waits is told by the fan; but only who waits at the connection is turned away in time.
        with suppress(KisError):
            await self.upstream.subscribed(registration)

    # --- other processes --------------------------------------------------------------------------

    async def _visited(self, reader: asyncio.StreamReader, writer: Writer) -> None:
        task = self._start(self._serve(reader, writer))
        task.add_done_callback(lambda _: writer.close())

    async def _serve(self, reader: asyncio.StreamReader, writer: Writer) -> None:
        visitor: _Visitor | None = None
        try:
            visitor = await self._let_in(reader, writer)
            if visitor is None:
                return
            while line := await reader.readline():
                self.asked(visitor, read_asked(line))
        except (OSError, ValueError, DecodeError) as error:  # ValueError is a line without an end
            _log.warning("a guest of the relay was cut off: %s", error)
        finally:
            if visitor is not None:
                self.part(visitor)
                self._visitors.pop(visitor).cancel()

    async def _let_in(self, reader: asyncio.StreamReader, writer: Writer) -> _Visitor | None:
        listening = self._listening
        try:
            async with asyncio.timeout(_HELLO_WITHIN):
                hello = read_asked(await reader.readline())
        except TimeoutError:
            return None
        if listening is None or not isinstance(hello, Hello) or not _opens(hello, listening):
            return None
        if hello.version != VERSION:
            writer.write(encode(Sorry(f"the owner of the stream speaks version {VERSION} of the relay")))
            return None
        visitor = _Visitor(hello, writer, self._sharing.queue)
        visitor.tell(Welcome(VERSION))
        self._visitors[visitor] = asyncio.create_task(_write(visitor), name="kis_async relay writing")
        self.join(visitor)
        return visitor

    async def _beat(self, listening: Listening) -> None:
        clock, upstream = self._line.clock, self.upstream
        announced = clock.monotonic()
        while True:
            now = clock.monotonic()
            if now - self._beaten[0] > self._sharing.lease:
                self._stood_still = now, self._beaten[1]
            self._beaten = now, clock.wall()
            heard = upstream.last_heard
            beat = Beat(0.0 if heard is None else heard.timestamp(), upstream.connected, upstream.trouble)
            for guest in self._fan.guests:
                guest.tell(beat)
            await clock.sleep(_BEAT)
            if now - announced > _ANNOUNCED_EVERY:
                announced = now
                try:
                    await announce(self._line, listening)
                except StateError as error:
                    _log.warning("the relay's address could not be renewed: %s", error)


async def _write(visitor: _Visitor) -> None:
    with suppress(OSError):  # the reader sees the end as well
        await visitor.write()


def _opens(hello: Hello, listening: Listening) -> bool:
    return hmac.compare_digest(hello.token.encode(), listening.address.token.encode())
