"""What is said when records come with another width than declared: once a process for each."""

import logging
from functools import cache

from ..spec.declare import Record
from .records import layout_drift

__all__ = ["note_drift"]

_log = logging.getLogger("kis_async.drift")


@cache
def note_drift(cls: type[Record], tr_id: str, width: int) -> str | None:
    """How a width departs from the declared ones, `None` if it does not; the log says it the first time."""
    drift = layout_drift(cls, width)
    if drift is not None:
        _log.warning("%s comes differently than declared: %s", tr_id, drift)
    return drift
