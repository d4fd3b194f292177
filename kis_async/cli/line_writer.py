"""Lines to a reader who may be slow or stop reading, while the event loop goes on.

A full pipe would otherwise hold up the loop, and with it the answers to the server's pings. What
cannot be written waits in a small queue; when that is full, the feed's own buffer fills, and its policy
says what is dropped.
"""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress

__all__ = ["LineWriter"]

_MOST_LINES = 256
_LAST_MOMENT = 1.0


class LineWriter:
    """Hands lines to a function that may block; `run` does it, beside whoever puts them in."""

    def __init__(self, write: Callable[[bytes], None]) -> None:
        self._write = write
        self._lines: list[bytes] = []
        self._some = asyncio.Event()
        self._room = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()

    async def put(self, line: bytes) -> None:
        """Add a line; waits if many wait already."""
        while len(self._lines) >= _MOST_LINES:
            self._room.clear()
            await self._room.wait()
        self._lines.append(line)
        self._idle.clear()
        self._some.set()

    async def written(self) -> None:
        """Wait until all lines are written."""
        await self._idle.wait()

    async def run(self) -> None:
        """Write until cancelled; raises what writing raises.

        When cancelled, it takes a moment to write what was put in, so that no line is cut in two; a
        reader who does not read then is not waited for.
        """
        writing: asyncio.Future[None] | None = None
        try:
            while True:
                await self._some.wait()
                self._some.clear()
                writing = self._begin()
                await asyncio.shield(writing)
                if not self._lines:
                    self._idle.set()
        except asyncio.CancelledError:
            with suppress(TimeoutError):
                async with asyncio.timeout(_LAST_MOMENT):
                    await self._finish(writing)
            raise

    def _begin(self) -> "asyncio.Future[None]":
        data = b"".join(self._lines)
        self._lines.clear()
        self._room.set()
        return _in_daemon(lambda: self._write(data))

    async def _finish(self, writing: "asyncio.Future[None] | None") -> None:
        if writing is not None:
            await asyncio.shield(writing)
        if self._lines:
            await asyncio.shield(self._begin())


def _in_daemon(action: Callable[[], None]) -> "asyncio.Future[None]":
    """Do something in a thread that the process does not wait for when it ends."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def settle(error: Exception | None) -> None:
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(error)

    def run() -> None:
        failure: Exception | None = None
        try:
            action()
        except Exception as error:  # noqa: BLE001 - whoever waits gets it
            failure = error
        with suppress(RuntimeError):  # the loop may be closed by now
            loop.call_soon_threadsafe(settle, failure)

    threading.Thread(target=run, name="kis-async output", daemon=True).start()
    return done
