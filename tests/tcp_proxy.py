"""A plain TCP proxy on loopback: what a network does to a client, and a server cannot do to itself.

It knows no HTTP beyond where a request begins and where a header ends. An exchange is what a client
sends and what comes back before it sends again; a `Breakage` strikes the next exchanges that it is
meant for, or, with `strike_live`, every connection as it stands. It never sends anything twice.
"""

import asyncio
import socket
import struct
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import Literal

import attrs

Kind = Literal["half-open", "reset", "close", "one-byte", "slow", "delay", "garbage"]
Place = Literal["request", "answer", "header", "body"]

_CHUNK = 1 << 16
_HEADER_END = b"\r\n\r\n"
_IN_HEADER = 12  # bytes: in the middle of the status line
_SINGLY = 50  # bytes that go one by one; the rest of a long answer would only cost time
_SLOW_PIECE = 1024
GARBAGE = b"\x00\xffthis is no status line\r\n\r\n"


@attrs.frozen
class Breakage:
    """What happens to an exchange.

    `half-open`: from its `place` on nothing is forwarded, and the connection stays open. `reset` and
    `close`: the connection ends with RST or FIN at its place: before the request is forwarded, before
    the answer, in the midst of the answer's header or its body; `close` also after `size` bytes of it.
    `one-byte`: each of the first 50 bytes of a piece is a write of its own. `slow`: 1024 bytes at a
    time, each `seconds` after the last, in both directions. `delay`: the answer comes so many
    `seconds` late. `garbage`: bytes that are no HTTP stand before the status line.
    """

    kind: Kind
    place: Place = "answer"
    seconds: float = 0.0
    size: int | None = None

    def __str__(self) -> str:
        ends = self.kind in {"half-open", "reset", "close"}
        at = f"{self.size} bytes" if self.size is not None else self.place
        return f"{self.kind} at {at}" if ends else self.kind


@attrs.define
class _Strike:
    breakage: Breakage
    where: bytes
    skip: int
    count: int | None


@attrs.define(eq=False)
class _Link:
    """One connection of a client, and the one behind it."""

    client: asyncio.StreamWriter
    server: asyncio.StreamWriter
    breakage: Breakage | None = None
    websocket: bool = False
    idle: bool = True
    passed: int = 0
    head: bytes = b""
    frozen: bool = False

    def begin(self, breakage: Breakage | None) -> None:
        """A request begins."""
        self.idle, self.breakage = False, breakage
        self.passed, self.head = 0, b""

    def reset(self) -> None:
        """End with RST, without a word."""
        self.client.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
        )
        self.client.transport.abort()
        self.server.transport.abort()

    async def end(self) -> None:
        """End both connections, and wait until they have ended."""
        for writer in (self.client, self.server):
            writer.close()
        for writer in (self.client, self.server):
            with suppress(OSError):
                await writer.wait_closed()


class TcpProxy:
    """A running proxy: `requests` are the first bytes of every exchange, `connects` its connections."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._strikes: list[_Strike] = []
        self._links: dict[_Link, None] = {}
        self._handlers: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self.requests: list[bytes] = []
        self.connects = 0
        self.port = 0

    @property
    def address(self) -> str:
        """Where it listens, as `127.0.0.1:port`."""
        return f"127.0.0.1:{self.port}"

    def count(self, where: bytes) -> int:
        """How many exchanges began with these bytes somewhere in them, also those that went no further."""
        return sum(where in request for request in self.requests)

    def strike(self, breakage: Breakage, *, where: bytes = b"", skip: int = 0, count: int | None = 1) -> None:
        """Break the next `count` exchanges whose beginning has `where` in it, after `skip` of them."""
        self._strikes.append(_Strike(breakage, where, skip, count))

    def strike_live(self, breakage: Breakage) -> None:
        """Break every connection that there is, from now on."""
        for link in list(self._links):
            if breakage.kind == "reset":
                link.reset()
            elif breakage.kind == "close":
                link.client.close()
            elif breakage.kind == "half-open":
                link.frozen = True
            elif breakage.kind == "garbage":
                link.client.write(GARBAGE)
            else:
                link.breakage = breakage

    # --- running ------------------------------------------------------------------------------

    async def start(self) -> None:
        """Listen."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Refuse connections, and end those that there are."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for link in list(self._links):
            link.client.transport.abort()
            link.server.transport.abort()
        while self._handlers:
            await asyncio.gather(*self._handlers, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._handlers.add(task)
        self.connects += 1
        try:
            await self._serve(reader, writer)
        except OSError:
            writer.transport.abort()  # the other side has gone, which is what this is for
        finally:
            self._handlers.discard(task)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self._target)
        link = _Link(client=writer, server=server_writer)
        self._links[link] = None
        pumps = [
            asyncio.ensure_future(self._requests(link, reader)),
            asyncio.ensure_future(self._answers(link, server_reader)),
        ]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)
            del self._links[link]
            await link.end()

    # --- what is forwarded ----------------------------------------------------------------------

    def _next(self, data: bytes) -> Breakage | None:
        self.requests.append(data[:400])
        for strike in self._strikes:
            if strike.where not in data:
                continue
            if strike.skip:
                strike.skip -= 1
            elif strike.count is None or strike.count > 0:
                strike.count = None if strike.count is None else strike.count - 1
                return strike.breakage
        return None

    async def _requests(self, link: _Link, reader: asyncio.StreamReader) -> None:
        while data := await reader.read(_CHUNK):
            if link.idle and not link.websocket:
                link.begin(self._next(data))
                link.websocket = b"upgrade: websocket" in data.lower()
            found = link.breakage
            if link.frozen or (found is not None and found.kind == "half-open" and found.place == "request"):
                continue
            if found is not None and found.place == "request" and found.kind in {"reset", "close"}:
                if found.kind == "reset":
                    link.reset()
                return
            await self._write(link.server, data, found)

    async def _answers(self, link: _Link, reader: asyncio.StreamReader) -> None:
        while data := await reader.read(_CHUNK):
            link.idle = True
            found = link.breakage
            if link.frozen:
                continue
            if found is not None and not link.websocket and found.kind in {"half-open", "reset", "close"}:
                keep = self._before_the_end(link, data, found)
                if keep is not None:
                    await self._write(link.client, data[:keep], None)
                    if found.kind == "half-open":
                        link.frozen = True
                        continue
                    if found.kind == "reset":
                        await asyncio.sleep(0.01)  # RST would overtake the bytes before it
                        link.reset()
                    return
            if found is not None and link.passed == 0:
                if found.kind == "delay":
                    await asyncio.sleep(found.seconds)
                elif found.kind == "garbage":
                    link.client.write(GARBAGE)
            link.passed += len(data)
            await self._write(link.client, data, found)

    @staticmethod
    def _before_the_end(link: _Link, data: bytes, found: Breakage) -> int | None:
        """How much of a piece of the answer is still forwarded before the end; `None` if all of it."""
        before = link.passed
        if found.size is not None:
            return found.size - before if found.size < before + len(data) else None
        if found.place == "answer":
            return 0
        if found.place == "header":
            return _IN_HEADER
        link.head += data
        end = link.head.find(_HEADER_END)
        if end < 0 or len(link.head) <= end + len(_HEADER_END):
            return None  # the body is still to come
        start = max(end + len(_HEADER_END) - before, 0)
        return start + (len(data) - start) // 2

    @staticmethod
    async def _write(writer: asyncio.StreamWriter, data: bytes, found: Breakage | None) -> None:
        kind = None if found is None else found.kind
        if kind == "one-byte":
            for place in range(min(len(data), _SINGLY)):
                writer.write(data[place : place + 1])
                await asyncio.sleep(0)
            data = data[_SINGLY:]
        elif kind == "slow" and found is not None:
            while len(data) > _SLOW_PIECE:
                writer.write(data[:_SLOW_PIECE])
                await asyncio.sleep(found.seconds)
                data = data[_SLOW_PIECE:]
        writer.write(data)
        await writer.drain()


@asynccontextmanager
async def proxied(port: int) -> AsyncGenerator[TcpProxy]:
    """A proxy before a port of loopback."""
    proxy = TcpProxy(port)
    await proxy.start()
    try:
        yield proxy
    finally:
        await proxy.stop()
