"""The real-time side on sockets: a thin aiohttp server around the desk.

Each connection has a queue and a task that writes from it, so that no client can keep another waiting;
one whose queue is full is cut off. One task beats for all of them while there are any.
"""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

import attrs
from aiohttp import WSMsgType, web

from ..errors import ConfigError
from .options import Options
from .stream_desk import Sending, StreamDesk
from .stream_rules import Session

__all__ = ["StreamServer", "is_websocket"]

_CLOSING_SECONDS = 0.5
_LONGEST_BEAT = 0.05
_SHORTEST_BEAT = 0.005
_LARGEST_MESSAGE = 1 << 16
_ENDS = frozenset({WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED, WSMsgType.ERROR})


def is_websocket(request: web.Request) -> bool:
    """Whether a request wants to become a WebSocket."""
    return request.headers.get("Upgrade", "").strip().lower() == "websocket"


@attrs.define(kw_only=True, eq=False)
class _Connection:
    session: Session
    socket: web.WebSocketResponse
    transport: asyncio.Transport
    queue: asyncio.Queue[Sending]
    writer: asyncio.Task[None] | None = None
    ending: asyncio.TimerHandle | None = None

    async def write(self) -> None:
        """Send what is in the queue, until the end."""
        # A client that goes away in the middle is the reader's business.
        with suppress(ConnectionError, RuntimeError):
            while True:
                sending = await self.queue.get()
                if sending.end == "kill":
                    self.transport.abort()
                    return
                if sending.end == "close":
                    await self.socket.close(drain=False)
                    return
                await self.socket.send_str(sending.text)

    def put(self, sending: Sending) -> bool:
        """Queue a text or an end; false if the client is too far behind, which cuts it off."""
        if sending.end and self.ending is None:
            # A client that does not read is not waited for.
            self.ending = asyncio.get_running_loop().call_later(_CLOSING_SECONDS, self.transport.abort)
        try:
            self.queue.put_nowait(sending)
        except asyncio.QueueFull:
            self.transport.abort()
            return False
        return True


class StreamServer:
    """Accepts WebSockets and carries out what the desk decides; lives in one loop.

    `tick` is called before each beat, to let time pass elsewhere.
    """

    def __init__(self, desk: StreamDesk, options: Options, *, tick: Callable[[], object]) -> None:
        self.desk = desk
        self._tick = tick
        self.loop = asyncio.get_running_loop()
        if options.queue_size < 1:
            raise ConfigError("queue_size must be 1 or more", setting="queue_size")
        self._queue_size = options.queue_size
        self._beat_seconds = max(
            _SHORTEST_BEAT,
            min(
                _LONGEST_BEAT,
                options.ping_interval / 4,
                options.ping_timeout / 4,
                1 / (options.ticks_per_second or 1),
            ),
        )
        self._connections: dict[int, _Connection] = {}
        self._beat: asyncio.Task[None] | None = None
        self._waiting: list[tuple[Callable[[], bool], asyncio.Future[None]]] = []
        self._closed = False

    # --- a connection ---------------------------------------------------------------------------

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One WebSocket, from its opening to its end."""
        socket = web.WebSocketResponse(
            autoping=False,
            autoclose=False,
            compress=False,
            timeout=_CLOSING_SECONDS,
            max_msg_size=_LARGEST_MESSAGE,
        )
        await socket.prepare(request)
        transport = request.transport
        if self._closed or transport is None:
            await socket.close()
            return socket
        connection = _Connection(
            session=self.desk.connect(),
            socket=socket,
            transport=transport,
            queue=asyncio.Queue(self._queue_size),
        )
        self._connections[connection.session.number] = connection
        connection.writer = asyncio.create_task(connection.write(), name="kis-async-sandbox-writer")
        self._start_beat()
        self.changed()
        try:
            await self._read(connection)
        finally:
            await self._end(connection, connection.writer)
        return socket

    async def _read(self, connection: _Connection) -> None:
        session = connection.session
        while True:
            message: Any = await connection.socket.receive()
            if message.type in _ENDS:
                return
            if not session.live:
                continue
            if message.type is WSMsgType.PONG:
                self.desk.pong(session)
            elif message.type in {WSMsgType.TEXT, WSMsgType.BINARY}:
                data = message.data
                text = data if isinstance(data, str) else bytes(data).decode(errors="replace")
                self.send(self.desk.receive(session, text))

    async def _end(self, connection: _Connection, writer: asyncio.Task[None]) -> None:
        # First of all the place is free, so that whoever comes back at once is let in.
        self.desk.disconnect(connection.session)
        if connection.ending is not None:
            await asyncio.wait((writer,), timeout=_CLOSING_SECONDS)
        writer.cancel()
        await asyncio.gather(writer, return_exceptions=True)
        if not connection.socket.closed:
            await connection.socket.close(drain=False)
        if connection.ending is not None:
            connection.ending.cancel()
        del self._connections[connection.session.number]
        self.changed()

    # --- sending --------------------------------------------------------------------------------

    def send(self, sendings: Iterable[Sending]) -> int:
        """Carry out what the desk decided; answers how many texts were put on their way."""
        sent = 0
        for sending in sendings:
            connection = self._connections.get(sending.session)
            if connection is None:
                continue
            if not connection.put(sending):
                self.desk.disconnect(connection.session)
            elif not sending.end:
                sent += 1
        self.changed()
        return sent

    def _start_beat(self) -> None:
        if self._beat is None or self._beat.done():
            self._beat = asyncio.create_task(self._run_beat(), name="kis-async-sandbox-beat")

    async def _run_beat(self) -> None:
        while self._connections:
            self._tick()
            self.send(self.desk.beat())
            await asyncio.sleep(self._beat_seconds)

    # --- waiting --------------------------------------------------------------------------------

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition on sessions and registrations."""
        if condition():
            return
        entry = (condition, self.loop.create_future())
        self._waiting.append(entry)
        try:
            await entry[1]
        finally:
            self._waiting.remove(entry)

    def changed(self) -> None:
        """Look at the conditions that are waited for."""
        for condition, future in self._waiting:
            if not future.done() and condition():
                future.set_result(None)

    # --- the end --------------------------------------------------------------------------------

    async def close(self) -> None:
        """End all connections, and whatever waits. Twice is harmless."""
        self._closed = True
        for _, future in self._waiting:
            future.cancel()
        if self._beat is not None:
            self._beat.cancel()
            with suppress(asyncio.CancelledError):
                await self._beat
        for connection in self._connections.values():
            connection.put(Sending(session=connection.session.number, end="close"))
        with suppress(TimeoutError):
            async with asyncio.timeout(3 * _CLOSING_SECONDS):
                await self.until(lambda: not self._connections)
