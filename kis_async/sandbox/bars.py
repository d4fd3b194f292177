"""The rows of a series: minutes and trades back from a moment, days, weeks, months and years.

How many rows come, how wide a bar is and where the series ends follows from the request's parameters;
what only the broker's documents or published answers tell is in one table, by TR id.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Literal

import attrs

from ..spec.convert import FieldKind, field_kinds
from ..spec.values import Code, parse_date
from .checks import Asked
from .hours import DAY_SECONDS, Hours
from .instruments import Instrument
from .market import Market, Quote
from .plausible import Known, Scene, has_book
from .refusals import Refused, refusal
from .subjects import scene_of

__all__ = ["FIRST_DAY", "bars_left", "is_bars", "is_series", "row_limit", "series", "step_of", "whole"]

FIRST_DAY = date(1980, 1, 4)  # the base day of the KOSPI

Width = Literal["DAY", "WEEK", "MONTH", "YEAR"]
_DAY = timedelta(days=1)
_KEPT = timedelta(days=366)
_TICK = 10
_ROWS = 30
_MOST = 120


@attrs.frozen
class _Shape:
    """What no parameter says: the most rows of an answer, the width of a bar, and if rows rise in time."""

    rows: int = _ROWS
    width: Width | None = None
    rising: bool = False


_SHAPES = {
    "FHKST03010100": _Shape(100),
    "FHKST03010230": _Shape(120),
    "FHKST03030100": _Shape(100),
    "FHKST03030200": _Shape(102),
    "FHKUP03500100": _Shape(50),
    "FHKUP03500200": _Shape(102),
    "FHPUP02120000": _Shape(100),
    "FHKIF03020100": _Shape(100),
    "FHKIF03020200": _Shape(102),
    "FHKBJ773404C0": _Shape(100),
    "FHPST04320000": _Shape(100),
    "HHDFS76240000": _Shape(100),
    "HHDFC55020100": _Shape(40, "DAY"),
    "HHDFC55020000": _Shape(40, "WEEK"),
    "HHDFC55020300": _Shape(40, "MONTH"),
    "HHDFC55020200": _Shape(40),
    "HHDFC55020400": _Shape(120),
    "HHDFO55020100": _Shape(120, "DAY", rising=True),
    "HHDFO55020000": _Shape(120, "WEEK", rising=True),
    "HHDFO55020300": _Shape(120, "MONTH", rising=True),
    "HHDFO55020200": _Shape(40),
    "HHDFO55020400": _Shape(120),
}
_USUAL = _Shape()


def whole(text: str, *, most: int) -> int:
    """A whole number of a request, at most `most`; 0 for anything else."""
    return min(int(text[:9]), most) if text.isascii() and text.isdigit() else 0


def row_limit(asked: Asked) -> int:
    """How many rows a series has at most: as many as asked for, or as the broker gives."""
    most = _SHAPES.get(asked.tr_id, _USUAL).rows
    return whole(asked.named.get("count", ""), most=_MOST) or most


def is_series(kinds: Sequence[FieldKind]) -> bool:
    """Whether rows are about different moments."""
    return any(kind.base in (date, time, datetime) for kind in kinds)


def is_bars(kinds: Sequence[FieldKind]) -> bool:
    """Whether rows have an open, a high and a low."""
    return {"open", "high", "low"} <= {kind.name for kind in kinds}


def step_of(asked: Asked, kinds: Sequence[FieldKind]) -> int:
    """The seconds from one row to the next: a parameter says them, else a minute, or less for trades."""
    if minutes := whole(asked.named.get("minutes", ""), most=1440):
        return minutes * 60
    if seconds := whole(asked.named.get("seconds", ""), most=DAY_SECONDS):
        return seconds
    return 60 if is_bars(kinds) else _TICK


def bars_left(hours: Hours, latest: datetime, newest: datetime, step: int, *, most: int, days: int) -> int:
    """How many bars begin at `newest` or before it, if `most` go back from the latest, of so many days."""
    oldest = latest.date() - timedelta(days=days)
    existing = hours.count_bars(latest, step, oldest)
    return max(0, min(most, existing) - existing + hours.count_bars(newest, step, oldest))


@attrs.frozen(kw_only=True)
class _View:
    """One series: whose it is, where it is traded, and how far it goes."""

    market: Market
    instrument: Instrument
    venue: str
    hours: Hours
    now: datetime
    asked: Asked

    def scene(self, quote: Quote, moment: datetime, place: int, known: Known, sums: Known) -> Scene:
        return scene_of(quote, self.asked, moment, place=place, known=known, sums=sums)


def series(
    kinds: Sequence[FieldKind],
    asked: Asked,
    market: Market,
    instrument: Instrument,
    *,
    now: datetime,
    first: int,
    count: int,
    newest: datetime | None,
    paged: bool,
) -> list[Scene]:
    """The scenes of some rows of a series, newest first unless the broker gives them otherwise.

    `newest` is where a page says that the series begins. Raises `Refused` for a date that is none.
    """
    venue = asked.named.get("venue", "")
    hours = market.hours(instrument, venue)
    view = _View(market=market, instrument=instrument, venue=venue, hours=hours, now=now, asked=asked)
    since, until = _dates(asked)
    if count <= 0:
        return []
    shape = _SHAPES.get(asked.tr_id, _USUAL)
    width = shape.width or _width(asked)
    if shape.width is None and any(kind.base in (time, datetime) for kind in kinds):
        since = None if paged else since
        found = _minutes(view, kinds, since=since, newest=newest or _anchor(view, until), first=first)
    else:
        last = min(newest.date() if newest is not None else until or date.max, hours.last(now)[0])
        oldest = max(since or FIRST_DAY, FIRST_DAY)
        by_calendar = shape.width is not None
        found = _days(view, kinds, width or "DAY", oldest, last, first=first, dated_by_calendar=by_calendar)
    scenes = list(islice(found, count))
    return scenes[::-1] if shape.rising else scenes


# --- what is asked for --------------------------------------------------------------------------

_LOWER = frozenset({"from", "start", "starts", "first", "since", "begin"})


def _dates(asked: Asked) -> tuple[date | None, date | None]:
    """The first and the last day that a call names."""
    lower: list[date] = []
    upper: list[date] = []
    for kind in field_kinds(asked.request):
        if kind.base is not date or not (text := asked.named.get(kind.name, "")):
            continue
        try:
            found = parse_date(text)
        except ValueError as error:
            raise Refused(refusal("OPSQ2003", detail=kind.wire)) from error
        if found is not None:
            (upper if _LOWER.isdisjoint(kind.name.split("_")) else lower).append(found)
    return min(lower, default=None), max(upper, default=None)


def _width(asked: Asked) -> Width | None:
    for kind in field_kinds(asked.request):
        if kind.name == "period" and isinstance(kind.base, type) and issubclass(kind.base, Code):
            match getattr(kind.base(asked.named.get("period", "")), "name", ""):
                case "DAY" | "WEEK" | "MONTH" | "YEAR" as width:
                    return width
                case _:
                    return None
    return None


def _anchor(view: _View, until: date | None) -> datetime:
    """The moment that a series goes back from: that of the call, and now at the latest."""
    clock = ""
    for kind in field_kinds(view.asked.request):
        if kind.name == "until_time" or (kind.base is time and _LOWER.isdisjoint(kind.name.split("_"))):
            clock = view.asked.named.get(kind.name, "")
    now = view.now.astimezone(view.hours.zone)
    if until is None and not clock:
        return now
    day = until or view.hours.last(now)[0]
    if day >= now.date() and not clock:
        return now
    midnight = datetime.combine(day, time(0), view.hours.zone)
    try:
        return min(now, midnight + _past_midnight(clock))
    except OverflowError:
        return now


def _past_midnight(clock: str) -> timedelta:
    """The time of a call, HHMMSS; hours may go past 24, and what is none is the end of the day."""
    digits = clock[-6:].rjust(6, "0") if clock.isascii() and clock.isdigit() else "235959"
    return timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]), seconds=int(digits[4:]))


def _one_day(asked: Asked) -> bool:
    """Whether only the day of the newest row is asked for."""
    names = {kind.name for kind in field_kinds(asked.request)}
    if "until_time" in names and not any(kind.base is date for kind in field_kinds(asked.request)):
        return True  # a chart of today has nothing of earlier days, whatever its flag says
    if "include_past" in names:
        return asked.named.get("include_past", "") not in {"Y", "1"}
    return asked.named.get("include_previous_day") == "0"


# --- rows ---------------------------------------------------------------------------------------


def _minutes(
    view: _View, kinds: Sequence[FieldKind], *, since: date | None, newest: datetime, first: int
) -> Iterator[Scene]:
    hours, market, step = view.hours, view.market, step_of(view.asked, kinds)
    today, second = hours.last(view.now)
    oldest = max(FIRST_DAY, today - _KEPT, since or FIRST_DAY)
    if _one_day(view.asked):
        oldest = next((day for day, _, _ in hours.bars(newest, step, oldest)), oldest)
    own, book = is_bars(kinds), has_book(kinds)
    for place, (day, begin, end) in enumerate(hours.bars(newest, step, oldest, skip=first), start=first):
        until = min(end, second) if day == today else end
        bar, whole_day = market.bar(view.instrument, day, begin, until, venue=view.venue, book=book)
        yield view.scene(
            bar if own else whole_day,
            datetime.combine(day, time(0), hours.zone) + timedelta(seconds=begin),
            place,
            known={"trade_volume": bar.volume, "day_volume": whole_day.volume},
            sums={"volume": whole_day.volume, "turnover": whole_day.turnover},
        )


def _days(
    view: _View,
    kinds: Sequence[FieldKind],
    width: Width,
    oldest: date,
    last: date,
    *,
    first: int,
    dated_by_calendar: bool,
) -> Iterator[Scene]:
    known: Known = {"traded_at": None, "trade_volume": None} if dated_by_calendar else {}
    book = has_book(kinds)
    spans = _spans(view, width, oldest, last, skip=first, dated_by_calendar=dated_by_calendar)
    for place, (stamp, opening, closing) in enumerate(spans, start=first):
        quote = view.market.period(view.instrument, opening, closing, view.now, venue=view.venue, book=book)
        yield view.scene(quote, _stamp(quote, stamp), place, known=known, sums={})


def _spans(
    view: _View, width: Width, oldest: date, last: date, *, skip: int, dated_by_calendar: bool
) -> Iterator[tuple[date, date, date]]:
    """The day that a row is dated by, and its first and last trading day, newest first, some left out."""
    hours = view.hours
    today, _ = hours.last(view.now)
    if width == "DAY":  # of which there can be too many to look at each
        last = next(hours.days(last, oldest), last)
        last = hours.earlier(last, min(skip, max(0, (last - oldest).days + 1)))
        skip = 0
    after = _next(width, last)
    while after > oldest:
        begin = _first_of(width, after - _DAY)
        opening = hours.upward(begin)
        closing = hours.downward(min(after - _DAY, today))
        after = begin
        stamp = begin if dated_by_calendar else opening
        if opening > closing or stamp > last:
            continue
        if stamp < oldest:
            return
        if skip:
            skip -= 1
            continue
        yield stamp, opening, closing


def _stamp(quote: Quote, day: date) -> datetime:
    return quote.moment.replace(year=day.year, month=day.month, day=day.day)


def _first_of(width: Width, day: date) -> date:
    """The first day of the day, week, month or year that a day is in."""
    match width:
        case "WEEK":
            return day - timedelta(days=day.weekday())
        case "MONTH":
            return day.replace(day=1)
        case "YEAR":
            return day.replace(month=1, day=1)
        case "DAY":
            return day


def _next(width: Width, day: date) -> date:
    """The first day of the next day, week, month or year."""
    days = {"DAY": 1, "WEEK": 7, "MONTH": 31, "YEAR": 366}[width]
    return _first_of(width, _first_of(width, day) + timedelta(days=days))
