"""What a candle is, and everything that is decided about a series of them: pure functions.

A period is cut into spans that one call can answer; what an answer left over is asked for again;
bars of a minute become wider ones; cumulated turnovers become those of the bars.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import groupby
from typing import Literal

import attrs

from ..errors import IncompletePages, InvalidRequest
from .places import Place

__all__ = ["Candle", "IncompleteCandles", "Interval", "IntervalName", "Period", "Span"]

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
_SATURDAY = 5

IntervalName = Literal["1m", "3m", "5m", "10m", "15m", "30m", "60m", "1d", "1w", "1M"]


class Interval(StrEnum):
    """How wide a candle is."""

    MINUTE = "1m"
    MINUTES_3 = "3m"
    MINUTES_5 = "5m"
    MINUTES_10 = "10m"
    MINUTES_15 = "15m"
    MINUTES_30 = "30m"
    MINUTES_60 = "60m"
    DAY = "1d"
    WEEK = "1w"
    MONTH = "1M"

    @property
    def minutes(self) -> int:
        """The width in minutes; 0 for a day and more."""
        return int(self.value[:-1]) if self.value.endswith("m") else 0

    @classmethod
    def named(cls, name: "Interval | IntervalName") -> "Interval":
        """The interval of a name; `InvalidRequest` for another text."""
        try:
            return cls(name)
        except ValueError:
            choices = ", ".join(each.value for each in cls)
            raise InvalidRequest(
                f"interval {name!r} is none of {choices}", parameter="interval", wire="FID_PERIOD_DIV_CODE"
            ) from None


@attrs.frozen(kw_only=True)
class Candle:
    """One bar. `start` is aware, in the market's zone: midnight of the first day for a day and more.

    Prices and turnover are in the market's currency, volume in shares (for an index: points,
    thousands of shares, millions of won). A bar without trades is flat at the last price.
    `turnover` is `None` where the broker does not say it. `closed` is whether the bar can no longer change.
    """

    start: datetime
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: int
    turnover: Decimal | None
    closed: bool


class IncompleteCandles(IncompletePages):
    """A period could not be read to its end; `candles` (and `pages`) are those read, oldest first."""

    def __init__(self, message: str, *, tr_id: str = "", candles: Sequence[Candle] = ()) -> None:
        super().__init__(message, tr_id=tr_id, pages=candles)
        self.candles = tuple(candles)


# --- the period asked for -----------------------------------------------------------------------


@attrs.frozen
class Period:
    """From `begin` until before `until`, both in the market's zone."""

    begin: datetime
    until: datetime

    @property
    def empty(self) -> bool:
        """Whether nothing lies in it."""
        return self.begin >= self.until

    @property
    def first_day(self) -> date:
        """The day in which it begins."""
        return self.begin.date()

    @property
    def last_day(self) -> date:
        """The day in which it ends; midnight belongs to the day before."""
        return (self.until - timedelta(microseconds=1)).date()

    def touches(self, start: datetime, end: datetime) -> bool:
        """Whether a candle from `start` until `end` has a part in it."""
        return start < self.until and end > self.begin


def period_of(start: date, end: date | None, *, now: datetime) -> Period:
    """The period between two days, both whole, or two moments; it ends now at the latest.

    `now` is in the market's zone. `InvalidRequest` for an end before its start, and for a moment
    without a time zone.
    """
    begin, until = _edge(start, now, "start"), now
    if end is not None:
        until = _edge(end, now, "end")
        whole_day = not isinstance(end, datetime)
        if whole_day and end < date.max:
            until = _midnight(end + DAY, now)
        if until < begin or (whole_day and until == begin):
            raise InvalidRequest(f"end ({end}) lies before start ({start})", parameter="end")
    return Period(begin, min(until, now))


def _midnight(day: date, now: datetime) -> datetime:
    return datetime.combine(day, time(0), now.tzinfo)


def _edge(edge: object, now: datetime, name: str) -> datetime:
    if not isinstance(edge, date):
        raise InvalidRequest(f"{name} is a date or a datetime, not {edge!r}", parameter=name)
    if not isinstance(edge, datetime):
        return _midnight(edge, now)
    if edge.utcoffset() is None:
        raise InvalidRequest(
            f"{name} ({edge}) has no time zone: give a day, "
            f"or datetime(..., tzinfo=ZoneInfo({str(now.tzinfo)!r}))",
            parameter=name,
        )
    try:
        return edge.astimezone(now.tzinfo)
    except OverflowError:
        raise InvalidRequest(f"{name} ({edge}) is out of range", parameter=name) from None


# What the broker says that it keeps. Of days it keeps all; charts of Korea begin in 1980.
_FIRST_YEAR = date(1980, 1, 1)
_DOMESTIC_MINUTES = timedelta(days=365)
_OVERSEAS_MINUTES = timedelta(days=31)
_DAYTIME_MINUTES = timedelta(days=1)


def check_kept(place: Place, interval: Interval, period: Period, *, now: datetime) -> None:
    """Raise `InvalidRequest` for candles that the broker has not, with the limit in its text."""
    if not interval.minutes:
        earliest, kept = _FIRST_YEAR, f"since {_FIRST_YEAR:%Y}"
        if place.daytime:
            raise InvalidRequest(
                f"{place.name}: daytime trading has no bars of days; ask the exchange's own code",
                parameter="interval",
            )
    elif place.index:
        raise InvalidRequest(
            f"{place.name}: the broker keeps no bars of minutes of an index for a period; "
            "GetIndexMinuteChart has the last 102",
            parameter="interval",
        )
    elif place.domestic:
        earliest, kept = now.date() - _DOMESTIC_MINUTES, "for a year"
    elif place.daytime:
        earliest, kept = now.date() - _DAYTIME_MINUTES, "for a day"
    else:
        earliest, kept = now.date() - _OVERSEAS_MINUTES, "for about a month"
    if period.first_day < earliest:
        raise InvalidRequest(
            f"{place.name}: start ({period.first_day}) lies before what the broker keeps: "
            f"{interval.value} bars are kept {kept}, not before {earliest}",
            parameter="start",
        )


# --- days, weeks and months ---------------------------------------------------------------------


@attrs.frozen
class Span:
    """Days from `first` to `last`, both included: what one call asks for."""

    first: date
    last: date


def first_day(interval: Interval, day: date) -> date:
    """The first day of the day, week (a Monday) or month that a day belongs to."""
    match interval:
        case Interval.WEEK:
            return day - DAY * day.weekday()
        case Interval.MONTH:
            return day.replace(day=1)
        case _:
            return day


def day_after(interval: Interval, day: date) -> date:
    """The first day of the next day, week or month."""
    match interval:
        case Interval.WEEK:
            return first_day(interval, day) + DAY * 7
        case Interval.MONTH:
            return (day.replace(day=1) + DAY * 31).replace(day=1)
        case _:
            return day + DAY


def spans(interval: Interval, first: date, last: date, bars: int) -> list[Span]:
    """Cut the days into spans of at most `bars` bars, oldest first, no week or month in two of them."""
    found: list[Span] = []
    begin = first_day(interval, first)
    while begin <= last:
        match interval:
            case Interval.MONTH:
                months = begin.year * 12 + begin.month - 1 + bars
                after = date(months // 12, months % 12 + 1, 1)
            case Interval.WEEK:
                after = begin + DAY * 7 * bars
            case _:
                # Any seven days hold five trading days at most.
                after = begin + DAY * max(1, bars // 5 * 7)
        found.append(Span(begin, min(after - DAY, last)))
        begin = after
    return found


def rest(interval: Interval, span: Span, days: Iterable[date]) -> Span | None:
    """What is still to be read of a span after an answer with bars of these days; `None` if nothing.

    A short answer is not taken for the last one: as long as a weekday lies before its oldest bar, there
    may be more. An answer without bars ends it.
    """
    oldest = min((first_day(interval, day) for day in days), default=None)
    if oldest is None or oldest <= span.first:
        return None
    left = Span(span.first, min(oldest - DAY, span.last))
    return left if has_weekday(left.first, left.last) else None


def has_weekday(first: date, last: date) -> bool:
    """Whether one of the days is none of a weekend."""
    days = (last - first).days + 1
    return any((first + DAY * n).weekday() < _SATURDAY for n in range(min(days, 7)))


def last_trading_day(interval: Interval, day: date) -> date:
    """The last weekday of the day's week or month; the day itself where it is about a day."""
    last = day_after(interval, day) - DAY
    if interval is not Interval.DAY:
        last -= DAY * max(0, last.weekday() - _SATURDAY + 1)
    return last


def day_closed(place: Place, interval: Interval, day: date, *, now: datetime) -> bool:
    """Whether the bar of a day, or of the week or month it is in, can no longer change."""
    last = last_trading_day(interval, day)
    return now >= datetime.combine(last, place.settled, place.zone)


# --- minutes ------------------------------------------------------------------------------------


def floor_minutes(moment: datetime, minutes: int) -> datetime:
    """The moment at which a bar of so many minutes begins, counted from midnight."""
    into = moment.hour * 60 + moment.minute
    return moment.replace(second=0, microsecond=0) - MINUTE * (into % minutes)


def slot(moment: datetime, minutes: int, sessions: Sequence[time]) -> tuple[datetime, datetime]:
    """Begin and end of the bar that a moment falls in; no bar reaches into the next session."""
    begin = floor_minutes(moment, minutes)
    end = begin + MINUTE * minutes
    clock = moment.time()
    opened = max(session for session in sessions if session <= clock)
    opening = datetime.combine(moment.date(), opened, moment.tzinfo)
    later = [session for session in sessions if session > clock]
    if later:
        end = min(end, datetime.combine(moment.date(), min(later), moment.tzinfo))
    return max(begin, opening), end


def widened(
    bars: Sequence[Candle], minutes: int, sessions: Sequence[time], *, now: datetime
) -> list[tuple[datetime, Candle]]:
    """Bars of a minute, oldest first, as wider ones, each with its end; volume and turnover add up."""
    found: list[tuple[datetime, Candle]] = []
    for (start, end), group in groupby(bars, key=lambda bar: slot(bar.start, minutes, sessions)):
        inside = list(group)
        turnovers = [bar.turnover for bar in inside if bar.turnover is not None]
        candle = Candle(
            start=start,
            open=inside[0].open,
            high=max(bar.high for bar in inside),
            low=min(bar.low for bar in inside),
            close=inside[-1].close,
            volume=sum(bar.volume for bar in inside),
            turnover=sum(turnovers, Decimal(0)) if len(turnovers) == len(inside) else None,
            closed=end <= now,
        )
        found.append((end, candle))
    return found


def differences(sums: Iterable[Decimal | None]) -> list[Decimal | None]:
    """The parts that running sums, oldest first and from 0, are made of; `None` where one is unknown."""
    before: Decimal | None = Decimal(0)
    parts: list[Decimal | None] = []
    for each in sums:
        known = each is not None and before is not None and each >= before
        parts.append(each - before if known and each is not None and before is not None else None)
        before = each
    return parts


def windows(first: datetime, last: datetime, place: Place, bars: int) -> list[tuple[datetime, datetime]]:
    """Cut the minutes from `first` to `last` of a day into what calls of so many bars can answer.

    Inside the usual hours nearly every minute has a bar; before and after them few have one, so what
    lies there is one window each.
    """
    opening = datetime.combine(first.date(), place.opens, first.tzinfo)
    closing = datetime.combine(first.date(), place.closes, first.tzinfo)
    found: list[tuple[datetime, datetime]] = []
    end = last
    if end > closing >= first:
        found.append((closing + MINUTE, end))
        end = closing
    while end - first >= MINUTE * bars and end - opening >= MINUTE * bars:
        found.append((end - MINUTE * (bars - 1), end))
        end -= MINUTE * bars
    if end >= first:
        found.append((first, end))
    return found[::-1]


def passed_open(place: Place, begin: datetime, oldest: datetime) -> bool:
    """Whether the market was open, as usual on weekdays, between `begin` and the oldest bar read."""
    day = begin.date()
    while day <= oldest.date():
        opening = datetime.combine(day, place.opens, place.zone)
        closing = datetime.combine(day, place.closes, place.zone)
        if day.weekday() < _SATURDAY and max(opening, begin) < min(closing, oldest):
            return True
        day += DAY
    return False
