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

__all__ = ["Jump", "Tally", "Total"]


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


class Total:
    """The last known volume of one registration."""

    __slots__ = ("_at", "_last")

    def __init__(self) -> None:
        self._last: Any = None
        self._at: datetime | None = None

    def add(self, record: Record, at: datetime) -> Jump | None:
        """Take in a record; the jump before it, if there is one."""
        volumes = _volumes(record.__class__)
        if volumes is None:
            return None
        total, own = volumes(record)
        if total is None or own is None:
            return None
        before, since = self._last, self._at
        self._last, self._at = total, at
        # A total that fell is another day's or session's; one that did not rise is a correction.
        if since is None or total <= before:
            return None
        missing = total - before - own
        return Jump(missing, since) if missing > 0 else None


class Tally:
    """The totals of all registrations within one connection."""

    def __init__(self) -> None:
        self._totals: dict[Registration, Total] = {}

    def of(self, registration: Registration) -> Total:
        """The total of one registration."""
        total = self._totals.get(registration)
        if total is None:
            total = self._totals[registration] = Total()
        return total

    def forget(self, registration: Registration) -> None:
        """Begin anew: what comes next is after a gap."""
        self._totals.pop(registration, None)

    def keep(self, registrations: AbstractSet[Registration]) -> None:
        """Begin anew with all but these."""
        self._totals = {each: total for each, total in self._totals.items() if each in registrations}
