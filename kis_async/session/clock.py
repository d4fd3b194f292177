"""The clocks a session goes by, in one place so that a test can put its own there.

Waiting and pacing use the monotonic clock, which nobody sets. The wall clock is asked only where a
date is at stake. `boot` names the run of the machine that monotonic readings belong to.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import cache
from pathlib import Path

import attrs

from ..korean_time import korean_time

__all__ = ["Clock"]


@cache
def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""  # unknown: readings are then compared by plausibility alone


@attrs.frozen(kw_only=True)
class Clock:
    """Where the time comes from; the default is the machine's."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    boot: Callable[[], str] = _boot

    def korean(self) -> datetime:
        """The present, in Korea."""
        return korean_time(self.wall())
