"""The relay between machines: what goes over a socket elsewhere, as entries of Redis streams.

Each owner has an inbox, in which all guests write, and each guest an outbox. Whoever has read an entry
takes it away, and an outbox that is not read fills no further, so that a slow guest is slow here as on a
socket. Redis says nothing of an end that dies: whoever is silent for some seconds is gone. All keys end
by themselves.
"""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["Entries", "Inbox", "RedisWriter", "call"]

_log = logging.getLogger("kis_async.stream")

_BLOCK = 250  # milliseconds; shorter than any timeout of a client that is not ours
_KEEP = 30  # seconds for which a key outlives its last use
_ALIVE_EVERY = 1.0
_GONE_AFTER = 5.0
_ENTRY = 1 << 16
_MOST_UNREAD = 16
_LOOK_EVERY = 0.05

Visited = Callable[[asyncio.StreamReader, "RedisWriter"], Awaitable[None]]


class RedisWriter:
    """One direction of a conversation, used as the writer of a socket is."""

    def __init__(self, server: "Redis", key: str, *, guest: str = "") -> None:
        self._server = server
        self._key = key
        self._guest = guest  # who writes in an inbox of many; "" in an outbox
        self._buffer = bytearray()
        self._ready = asyncio.Event()
        self._empty = asyncio.Event()
        self._empty.set()
        self._closing = False
        self._failure: OSError | None = None
        self._task = asyncio.create_task(self._send(), name="kis_async relay sending")
        self.companion: asyncio.Task[None] | None = None

    @property
    def closing(self) -> bool:
        """Whether it is to end."""
        return self._closing

    def write(self, data: bytes) -> None:
        """Send something, soon."""
        if not self._closing and self._failure is None:
            self._buffer += data
            self._empty.clear()
            self._ready.set()

    async def drain(self) -> None:
        """Wait until all of it has gone, and was read but for a little."""
        await self._empty.wait()
        if self._failure is not None:
            raise self._failure

    def close(self) -> None:
        """Send what is left, and the end."""
        self._closing = True
        self._ready.set()

    def abort(self) -> None:
        """Send nothing more."""
        self._closing = True
        self._task.cancel()
        self._empty.set()

    async def wait_closed(self) -> None:
        """Wait until the end has gone, and with it whoever reads for the same guest."""
        await asyncio.wait([self._task])
        if self.companion is not None:
            self.companion.cancel()
            await asyncio.wait([self.companion])

    async def _send(self) -> None:
        from redis.exceptions import RedisError

        try:
            while True:
                with suppress(TimeoutError):  # then it says that it is still there
                    async with asyncio.timeout(_ALIVE_EVERY if self._guest else None):
                        await self._ready.wait()
                self._ready.clear()
                if self._buffer:
                    await self._send_entries()
                elif self._guest:
                    await self._add(b"")
                self._empty.set()
                if self._closing and not self._buffer:
                    await self._add(b"", end=True)
                    return
        except (RedisError, OSError) as error:
            self._failure = ConnectionError(f"Redis is out of reach ({type(error).__name__})")
        finally:
            self._empty.set()

    async def _send_entries(self) -> None:
        while self._buffer:
            # Whole lines where it can be: a client that decodes answers cannot take half a letter.
            length = self._buffer.rfind(b"\n", 0, _ENTRY) + 1 or _ENTRY
            data = bytes(self._buffer[:length])
            del self._buffer[:length]
            unread = await self._add(data)
            while not self._guest and unread > _MOST_UNREAD and not self._closing:
                await asyncio.sleep(_LOOK_EVERY)
                unread = await _awaited(self._server.xlen(self._key))

    async def _add(self, data: bytes, *, end: bool = False) -> int:
        entry: dict[Any, Any] = {"data": data, "end": int(end)}
        if self._guest:
            entry["guest"] = self._guest
        async with self._server.pipeline(transaction=False) as pipeline:
            pipeline.xadd(self._key, entry)
            pipeline.expire(self._key, _KEEP)
            pipeline.xlen(self._key)
            return int((await pipeline.execute())[-1])


@attrs.define
class _Caller:
    reader: asyncio.StreamReader
    writer: RedisWriter
    heard_at: float


class Inbox:
    """Where an owner hears its guests of other machines."""

    def __init__(self, server: "Redis", channel: str, visited: Visited) -> None:
        self._server = server
        self._channel = channel
        self._visited = visited
        self._callers: dict[str, _Caller] = {}
        self._visits: set[asyncio.Future[None]] = set()
        self._task = asyncio.create_task(self._listen(), name="kis_async relay inbox")

    async def close(self) -> None:
        """Hear nobody any more."""
        self._task.cancel()
        await asyncio.wait([self._task])
        for caller in self._callers.values():
            caller.reader.feed_eof()
        writers = [caller.writer for caller in self._callers.values()]
        for writer in writers:
            writer.close()
        await asyncio.gather(*self._visits, return_exceptions=True)
        with suppress(TimeoutError):
            async with asyncio.timeout(1.0):
                await asyncio.gather(*(writer.wait_closed() for writer in writers))

    async def _listen(self) -> None:
        from redis.exceptions import RedisError

        entries = Entries(self._server, f"{self._channel}:in")
        while True:
            try:
                for entry in await entries.next():
                    self._take(entry)
            except (RedisError, OSError) as error:
                _log.warning("the relay hears nobody over Redis (%s)", type(error).__name__)
                await asyncio.sleep(_ALIVE_EVERY)
            self._part_from_silent()

    def _take(self, entry: dict[str, bytes]) -> None:
        name = entry.get("guest", b"").decode(errors="replace")
        caller = self._callers.get(name)
        if entry.get("end") == b"1":
            if caller is not None:
                self._part(name)
            return
        if caller is None:
            caller = self._callers[name] = _Caller(
                asyncio.StreamReader(limit=_ENTRY), RedisWriter(self._server, f"{self._channel}:{name}"), 0.0
            )
            visit = asyncio.ensure_future(self._visited(caller.reader, caller.writer))
            self._visits.add(visit)
            visit.add_done_callback(self._visits.discard)
        caller.heard_at = asyncio.get_running_loop().time()
        caller.reader.feed_data(entry.get("data", b""))

    def _part_from_silent(self) -> None:
        now = asyncio.get_running_loop().time()
        for name, caller in list(self._callers.items()):
            if now - caller.heard_at > _GONE_AFTER:
                self._part(name)

    def _part(self, name: str) -> None:
        caller = self._callers.pop(name)
        caller.reader.feed_eof()
        caller.writer.close()


class Entries:
    """What comes in one Redis stream, each entry once."""

    def __init__(self, server: "Redis", key: str) -> None:
        self._server = server
        self._key = key
        self._last = "0-0"

    async def next(self) -> list[dict[str, bytes]]:
        """The next entries, soon; none if there are none. They are taken away."""
        found: Any = await _awaited(self._server.xread({self._key: self._last}, count=64, block=_BLOCK))
        if not found:
            return []
        # A list of pairs, or a mapping, as the client's protocol has it; here there is one stream.
        pairs = found[0][1] if isinstance(found, list) else next(iter(found.values()))[0]
        names = [name for name, _ in pairs]
        await _awaited(self._server.xdel(self._key, *names))
        self._last = _bytes(names[-1]).decode()
        return [{_bytes(name).decode(): _bytes(text) for name, text in fields.items()} for _, fields in pairs]


def call(server: "Redis", channel: str) -> tuple[asyncio.StreamReader, RedisWriter]:
    """A guest's two directions to the owner that listens at a channel."""
    guest = secrets.token_hex(8)
    reader = asyncio.StreamReader(limit=_ENTRY)
    writer = RedisWriter(server, f"{channel}:in", guest=guest)
    writer.companion = asyncio.create_task(
        _receive(server, f"{channel}:{guest}", reader, writer), name="kis_async relay receiving"
    )
    return reader, writer


async def _receive(server: "Redis", key: str, reader: asyncio.StreamReader, writer: RedisWriter) -> None:
    from redis.exceptions import RedisError

    entries, loop = Entries(server, key), asyncio.get_running_loop()
    heard_at = loop.time()
    try:
        while not writer.closing:
            found = await entries.next()
            for entry in found:
                reader.feed_data(entry.get("data", b""))
            if any(entry.get("end") == b"1" for entry in found):
                break
            now = loop.time()
            if found:
                heard_at = now
            elif now - heard_at > _GONE_AFTER:
                break
        reader.feed_eof()
    except (RedisError, OSError) as error:
        reader.set_exception(ConnectionError(f"Redis is out of reach ({type(error).__name__})"))


def _bytes(value: object) -> bytes:
    """What Redis sent, whether the client decodes answers or not."""
    return value if isinstance(value, bytes) else str(value).encode()


async def _awaited(answer: Any) -> Any:
    # redis-py declares one method for both its clients: what it answers may or may not be awaited.
    return await answer
