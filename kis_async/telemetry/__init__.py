"""What a client did: counters and timings, as an object, as log records, and for `kis-async top`.

`counters` is what the session and the stream count into, `stopwatch` how long things took, `snapshot` what
is known at one moment, `words` a snapshot in short (all four pure). `facade` is what users hold,
`serving` shows a client's figures to the user's other programs, and `running` finds and asks them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .facade import Telemetry
    from .snapshot import CallStats, KeyStats, LaneStats, Snapshot, StreamStats, Timing, WriteStats

__all__ = [
    "CallStats",
    "KeyStats",
    "LaneStats",
    "Snapshot",
    "StreamStats",
    "Telemetry",
    "Timing",
    "WriteStats",
]


def __getattr__(name: str) -> Any:
    # A session counts without the classes that only a reader of the figures needs.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = "facade" if name == "Telemetry" else "snapshot"
    return getattr(import_module(f"{__name__}.{home}"), name)
