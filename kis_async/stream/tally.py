"""Trades that seem to be missing: the day's volume rises by more than a trade's own. Pure."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import Any

import attrs

from ..spec.declare import Record
from .registry import Registration

__all__ = ["Jump", "Tally"]


@attrs.frozen
class Jump:
    """How much volume no record told of, and since when."""

    volume: Any
    since: datetime


@cache
def _volumes(cls: type[Record]) -> Callable[[Any], Any] | None:
    """The day's volume and the record's own, if the stream has both."""
    names = cls.stream.tally
    return None if names is None else attrgetter(*names)


class Tally:
    """The last known volume of each registration within one connection."""

    def __init__(self) -> None:
        self._last: dict[Registration, tuple[Any, datetime]] = {}

    def add(self, registration: Registration, record: Record, at: datetime) -> Jump | None:
        """Take in a record; the jump before it, if there is one."""
        volumes = _volumes(record.__class__)
        if volumes is None:
            return None
        total, own = volumes(record)
        if total is None or own is None:
            return None
        before = self._last.get(registration)
        self._last[registration] = (total, at)
        # A total that fell is another day's or session's; one that did not rise is a correction.
        if before is None or total <= before[0]:
            return None
        missing = total - before[0] - own
        return Jump(missing, before[1]) if missing > 0 else None

    def forget(self, registration: Registration) -> None:
        """Begin anew: what comes next is after a gap."""
        self._last.pop(registration, None)

    def keep(self, registrations: AbstractSet[Registration]) -> None:
        """Begin anew with all but these."""
        self._last = {each: last for each, last in self._last.items() if each in registrations}
