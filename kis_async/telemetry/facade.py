"""`kis.telemetry`: the figures of one client as users hold them."""

import asyncio
import logging
import math
import os
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from ..errors import ConfigError
from .counters import Counters
from .snapshot import Snapshot, take
from .words import summary

__all__ = ["Telemetry"]

_log = logging.getLogger("kis_async.telemetry")


class Telemetry:
    """Counters and timings of one client, since it was made.

    Counting goes on whether or not anybody looks, and costs a few millionths of a second a call.
    """

    def __init__(
        self,
        counters: Counters,
        *,
        environment: str,
        wall: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
        started_at: float,
    ) -> None:
        self._counters = counters
        self._environment = environment
        self._wall = wall
        self._sleep = sleep
        self._started_at = started_at

    def snapshot(self) -> Snapshot:
        """The figures of this moment; `later.since(earlier)` is what happened between two of them."""
        return take(
            self._counters,
            environment=self._environment,
            pid=os.getpid(),
            started_at=self._started_at,
            taken_at=self._wall(),
        )

    @asynccontextmanager
    async def log(self, interval: float = 60.0) -> AsyncGenerator[None, None]:
        """Log an INFO record every `interval` seconds within the block, and one more for the rest at its end.

        The logger is `kis_async.telemetry`. The text says in short what happened since the last record; its
        attribute `kis` has `period` and `total`, the same and all since the start as JSON has it. Raises
        `ConfigError` for an interval that is not above 0.
        """
        if not (math.isfinite(interval) and interval > 0):
            raise ConfigError("the interval must be a number of seconds above 0", setting="interval")
        last = self.snapshot()

        def say() -> None:
            nonlocal last
            now = self.snapshot()
            period, last = now.since(last), now
            if _log.isEnabledFor(logging.INFO):
                figures = {"period": period.document(), "total": now.document()}
                _log.info("%s: %s", self._environment, summary(period), extra={"kis": figures})

        async def repeat() -> None:
            while True:
                await self._sleep(interval)
                say()

        task = asyncio.create_task(repeat(), name="kis_async telemetry")
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            say()

    @asynccontextmanager
    async def serve(self, folder: "str | os.PathLike[str] | None" = None) -> AsyncGenerator[Path, None]:
        """Show the figures to the user's `kis-async top` within the block; gives the path of the socket.

        It is a Unix socket in a folder that only the user may enter: `telemetry` in the user's state folder
        unless `folder` names another. Where there are none (on Windows, or if the path is too long for one),
        it is a port on loopback that answers only to a secret in a file in that folder. There is no key and
        no account in the figures. Raises `StateError` if the folder cannot be used.
        """
        from .serving import serving

        async with serving(
            self.snapshot, environment=self._environment, folder=None if folder is None else Path(folder)
        ) as path:
            yield path
