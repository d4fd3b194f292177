"""Days of an inquiry: which they are, and how a period is cut into what the broker answers. Pure."""

import calendar
from datetime import date, datetime, timedelta

import attrs

from ..errors import InvalidRequest

__all__ = ["DAY", "Piece", "cut", "domestic_pieces", "months_before", "period_of"]

DAY = timedelta(days=1)
# What the broker keeps at hand; older orders are in another TR, and slow: it advises short periods.
RECENT_MONTHS = 3
OLDER_DAYS = 31
USUAL_DAYS = 92


@attrs.frozen
class Piece:
    """Days from `first` to `last`, both included; `older` than what the broker keeps at hand."""

    first: date
    last: date
    older: bool = False


def period_of(start: date, end: date | None, *, today: date) -> Piece:
    """The days asked for; without `end` until today. `InvalidRequest` for an end before its start."""
    for name, day in (("start", start), ("end", end)):
        if day is not None and (not isinstance(day, date) or isinstance(day, datetime)):  # pyright: ignore[reportUnnecessaryIsInstance]  # "20260101" is a likely mistake
            raise InvalidRequest(f"{name} is a date, not {day!r}", parameter=name)
    last = today if end is None else end
    if last < start:
        raise InvalidRequest(f"end ({last}) lies before start ({start})", parameter="end")
    return Piece(start, last)


def months_before(day: date, months: int) -> date:
    """The same day some months earlier, or the last day of that month if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def cut(period: Piece, days: int) -> list[Piece]:
    """Pieces of at most so many days, oldest first."""
    found: list[Piece] = []
    first = period.first
    while first <= period.last:
        last = min(first + DAY * (days - 1), period.last)
        found.append(attrs.evolve(period, first=first, last=last))
        first = last + DAY
    return found


def domestic_pieces(period: Piece, *, today: date) -> list[Piece]:
    """Pieces of a list of domestic orders, oldest first: split where the broker's own two lists meet.

    What is older than three months is cut into months, the rest is one piece.
    """
    border = months_before(today, RECENT_MONTHS)
    found: list[Piece] = []
    if period.first < border:
        older = Piece(period.first, min(period.last, border - DAY), older=True)
        found += cut(older, OLDER_DAYS)
    if period.last >= border:
        found.append(Piece(max(period.first, border), period.last))
    return found
