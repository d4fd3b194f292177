"""When an order is taken, and when and how it is matched: stretches of time, from its venue and kind.

Everything is known when the order arrives, so the engine only has to look at moments.
Korean venues have their real hours, auctions included; other markets the hours of `hours`.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal

import attrs

from ...korean_time import KOREA
from ..hours import hours_of, zone_of
from ..instruments import Instrument
from .kinds import Terms
from .model import Family

__all__ = ["Closed", "Plan", "Stretch", "business_day_after", "plan_of"]

Mode = Literal["continuous", "auction", "rest"]
Why = Literal["holiday", "before", "after"]

_DAY = timedelta(days=1)
_WEEKDAYS = 5
_DAY_SECONDS = 86_400


@attrs.frozen
class Stretch:
    """A time in which an order is in a market, in seconds since the epoch, the end not included.

    In an `auction` it is filled at the end, at one price; where it only rests, it is not filled at all.
    `venue` is where it is filled, `quotes` the venue by which the market prices it.
    """

    begins: float
    ends: float
    mode: Mode
    venue: str
    quotes: str = ""
    closing: bool = False

    def holds(self, moment: float) -> bool:
        """Whether a moment is in it."""
        return self.begins <= moment < self.ends


@attrs.frozen(kw_only=True)
class Plan:
    """An order's day: its stretches, and the date under which the lists have it."""

    stretches: tuple[Stretch, ...]
    trading_date: date

    @property
    def ends(self) -> float:
        """When what is left of the order expires."""
        return max(stretch.ends for stretch in self.stretches)


class Closed(Exception):  # noqa: N818 - a condition of the market, and no error of the program
    """Nothing of the kind is traded at the moment."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


def business_day_after(day: date, count: int = 1) -> date:
    """The business day so many after a day; of a weekend, Monday is the first."""
    for _ in range(count):
        day += _DAY
        while day.weekday() >= _WEEKDAYS:
            day += _DAY
    return day


def plan_of(
    instrument: Instrument,
    terms: Terms,
    moment: datetime,
    *,
    family: Family,
    venue: str,
    night: bool = False,
    daytime: bool = False,
    always_open: bool = False,
) -> Plan:
    """The plan of an order that arrives at a moment. Raises `Closed` if it cannot be taken now."""
    zone = KOREA if daytime else zone_of(instrument.currency)
    local = moment.astimezone(zone)
    day = local.date()
    if night and local.hour < _NIGHT_ENDS:
        day -= _DAY
    local_date = moment.astimezone(zone_of(instrument.currency)).date()
    trading_date = business_day_after(day) if night else local_date
    if always_open:
        stretches = tuple(_all_day(local.date(), zone, instrument, family, venue))
        return Plan(stretches=stretches, trading_date=trading_date)
    if day.weekday() >= _WEEKDAYS:
        raise Closed("holiday")
    spans = list(_spans(instrument, terms, family, venue, night=night, daytime=daytime))
    stretches = tuple(
        Stretch(_at(day, begins, zone), _at(day, ends, zone), mode, where, quotes, closing)
        for begins, ends, mode, where, quotes, closing in spans
    )
    now = moment.timestamp()
    if not any(stretch.holds(now) for stretch in stretches):
        raise Closed("before" if any(stretch.begins > now for stretch in stretches) else "after")
    return Plan(stretches=tuple(s for s in stretches if s.ends > now), trading_date=trading_date)


def _at(day: date, second: int, zone: tzinfo) -> float:
    """A second of a day's wall clock; a second of the next day may be over 24 hours."""
    days, rest = divmod(second, _DAY_SECONDS)
    return (datetime.combine(day + days * _DAY, time(0), zone) + timedelta(seconds=rest)).timestamp()


def _all_day(
    day: date, zone: tzinfo, instrument: Instrument, family: Family, venue: str
) -> Iterator[Stretch]:
    begins, ends = _at(day, 0, zone), _at(day, _DAY_SECONDS, zone)
    for where, quotes in _places(instrument, family, venue):
        yield Stretch(begins, ends, "continuous", where, quotes)


def _places(instrument: Instrument, family: Family, venue: str) -> list[tuple[str, str]]:
    """Where an order is filled, and by what venue that is priced."""
    if family != "domestic_stock":
        return [(venue, "")]
    if venue == "NXT":
        return [("NXT", "NX")]
    if venue == "SOR" and instrument.on_nxt:
        return [("KRX", "J"), ("NXT", "NX")]
    return [("KRX", "J")]


# --- hours --------------------------------------------------------------------------------------

_Span = tuple[int, int, Mode, str, str, bool]


def _clock(text: str) -> int:
    hours, minutes, *seconds = (int(part) for part in text.split(":"))
    return hours * 3600 + minutes * 60 + sum(seconds)


def _span(text: str, mode: Mode, venue: str, quotes: str, *, closing: bool = False) -> _Span:
    begins, ends = text.split("-")
    return _clock(begins), _clock(ends), mode, venue, quotes, closing


_KRX = (
    _span("08:30-09:00", "auction", "KRX", "J"),
    _span("09:00-15:20", "continuous", "KRX", "J"),
    _span("15:20-15:30", "auction", "KRX", "J", closing=True),
)
_NXT = (
    _span("08:00-08:50", "continuous", "NXT", "NX"),
    _span("09:00:30-15:20", "continuous", "NXT", "NX"),
    _span("15:40-20:00", "continuous", "NXT", "NX"),
)
_OF_KINDS = {
    "before_open": (_span("08:30-08:40", "continuous", "KRX", "J"),),
    "after_close": (_span("15:40-16:00", "continuous", "KRX", "J"),),
    # The exchange's own quotes end at 15:30, those of all venues together go on.
    "after_market": (_span("16:00-20:00", "continuous", "KRX", "UN"),),
    "pre_market": (_NXT[0],),
}
_FUTURES_DAY = (
    _span("08:30-08:45", "auction", "KRX", ""),
    _span("08:45-15:35", "continuous", "KRX", ""),
    _span("15:35-15:45", "auction", "KRX", "", closing=True),
)
_NIGHT = (_span("18:00-30:00", "continuous", "KRX", ""),)
_NIGHT_ENDS = 6  # o'clock
_US_BEFORE = _clock("04:00")
_US_DAYTIME = "10:00-18:00"


def _spans(
    instrument: Instrument, terms: Terms, family: Family, venue: str, *, night: bool, daytime: bool
) -> Iterator[_Span]:
    match family:
        case "domestic_stock" if terms.hours in _OF_KINDS:
            yield from _OF_KINDS[terms.hours]
        case "domestic_stock":
            for where, _ in _places(instrument, family, venue):
                yield from _NXT if where == "NXT" else _KRX
        case "domestic_futureoption":
            yield from _NIGHT if night else _FUTURES_DAY
        case "overseas_stock" if daytime:
            yield _span(_US_DAYTIME, "continuous", venue, "")
        case _:
            yield from _abroad(instrument, terms, family, venue)


def _abroad(instrument: Instrument, terms: Terms, family: Family, venue: str) -> Iterator[_Span]:
    sessions = hours_of(instrument).sessions
    if family == "overseas_stock":
        *early, (last, closes) = sessions
        sessions = (*early, (last, closes - 60))  # the minute that a close belongs to
        if instrument.currency == "USD":
            yield _US_BEFORE, sessions[0][0], "rest", venue, "", False
    mode: Mode = "auction" if terms.hours == "at_close" else "continuous"
    for begins, ends in sessions:
        yield begins, ends, mode, venue, "", mode == "auction"
