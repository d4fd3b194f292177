"""The sandbox's clock: one function that answers seconds since the epoch, so that tests can own time.

Everything that depends on time (quota, tokens, prices, the `Date` header) reads the same clock.
"""

import threading
import time
from collections.abc import Callable
from datetime import datetime
from email.utils import formatdate

from ..korean_time import KOREA

__all__ = ["Clock", "ManualClock", "http_date", "system_clock"]

Clock = Callable[[], float]


def system_clock() -> Clock:
    """The machine's time, which goes on evenly even if somebody sets the machine's clock."""
    start, base = time.monotonic(), time.time()
    return lambda: base + (time.monotonic() - start)


class ManualClock:
    """A clock that stands still until `advance` is called; safe to use from several threads.

    `start` is in seconds since the epoch; without it, 10:00 of 22 September 2026 in Korea, a Tuesday.
    """

    def __init__(self, start: float | None = None) -> None:
        self._lock = threading.Lock()
        self._now = datetime(2026, 9, 22, 10, tzinfo=KOREA).timestamp() if start is None else start

    def __call__(self) -> float:
        """The present, in seconds since the epoch."""
        with self._lock:
            return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass; raises `ValueError` for a negative number of seconds."""
        if seconds < 0:
            raise ValueError("a clock does not go back")
        with self._lock:
            self._now += seconds


def http_date(moment: float) -> str:
    """A moment as the text of a `Date` header."""
    return formatdate(moment, usegmt=True)
