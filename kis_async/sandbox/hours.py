"""When the sandbox's markets trade: zones, hours and trading days, so that prices and charts keep the same.

Public holidays are trading days here, as no calendar of them can be had without the broker.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import attrs

from ..korean_time import KOREA
from .instruments import Instrument

__all__ = ["DAY_SECONDS", "Hours", "hours_of", "zone_of"]

DAY_SECONDS = 86_400
_WEEKDAYS = 5
_DAY = timedelta(days=1)

_NEW_YORK = ZoneInfo("America/New_York")
_ZONES: dict[str, tzinfo] = {
    "USD": _NEW_YORK,
    "HKD": ZoneInfo("Asia/Hong_Kong"),
    "CNY": ZoneInfo("Asia/Shanghai"),
    "JPY": ZoneInfo("Asia/Tokyo"),
    "VND": ZoneInfo("Asia/Ho_Chi_Minh"),
    "KRW": KOREA,
    "": KOREA,
}


def zone_of(currency: str) -> tzinfo:
    """The time zone where a currency is at home."""
    return _ZONES[currency]


@attrs.frozen(kw_only=True)
class Hours:
    """The sessions of a day in seconds from the market's midnight, and the days that have them."""

    zone: tzinfo
    sessions: tuple[tuple[int, int], ...]
    weekends: bool = False

    @property
    def opens(self) -> int:
        """When the first session begins."""
        return self.sessions[0][0]

    @property
    def closes(self) -> int:
        """When the last session ends."""
        return self.sessions[-1][1]

    def trades_on(self, day: date) -> bool:
        """Whether a day is a trading day."""
        return self.weekends or day.weekday() < _WEEKDAYS

    def before(self, day: date) -> date:
        """The trading day before a day."""
        return self.downward(day - _DAY)

    def downward(self, day: date) -> date:
        """The trading day that a day is, or the one before it."""
        while not self.trades_on(day):
            day -= _DAY
        return day

    def upward(self, day: date) -> date:
        """The trading day that a day is, or the one after it."""
        while not self.trades_on(day):
            day += _DAY
        return day

    def last(self, moment: datetime) -> tuple[date, float]:
        """The day and the second of the last possible trade up to a moment.

        Before the open that is the close of the trading day before: a quote is then yesterday's.
        """
        local = moment.astimezone(self.zone)
        day, second = local.date(), _second_of(local)
        if not self.trades_on(day) or second < self.opens:
            return self.before(day), self.closes
        return day, max(min(second, end) for start, end in self.sessions if start <= second)

    def moment(self, day: date, second: float) -> datetime:
        """A second of a day as a moment of the market's time; a close is told as the usual minute."""
        if second >= self.closes:
            second = self.closes - 60 if self.closes < DAY_SECONDS else self.closes - 1
        return datetime.combine(day, time(0), self.zone) + timedelta(seconds=second)

    def days(self, newest: date, oldest: date) -> Iterator[date]:
        """The trading days between two, newest first, both included."""
        day = newest
        while day >= oldest:
            if self.trades_on(day):
                yield day
            day -= _DAY

    def earlier(self, day: date, count: int) -> date:
        """The trading day so many trading days before a trading day."""
        if self.weekends:
            return day - count * _DAY
        weeks, rest = divmod(count, _WEEKDAYS)
        day -= timedelta(weeks=weeks)
        for _ in range(rest):
            day = self.before(day)
        return day

    def bars(
        self, newest: datetime, step: int, oldest: date, *, skip: int = 0
    ) -> Iterator[tuple[date, int, int]]:
        """Bars of `step` seconds that begin at a moment or before it, newest first: day, begin and end.

        They are counted from midnight, and none reaches into the next session. The first `skip` are left
        out, which costs no more than looking at their days.
        """
        for day, opens, closes, places in self._grid(newest, step, oldest):
            if skip >= len(places):
                skip -= len(places)
                continue
            for place in reversed(places[: len(places) - skip]):
                yield day, max(place * step, opens), min((place + 1) * step, closes)
            skip = 0

    def count_bars(self, newest: datetime, step: int, oldest: date) -> int:
        """How many bars there are."""
        return sum(len(places) for *_, places in self._grid(newest, step, oldest))

    def _grid(self, newest: datetime, step: int, oldest: date) -> Iterator[tuple[date, int, int, range]]:
        """The sessions back from a moment, newest first, and the places of their bars since midnight."""
        local = newest.astimezone(self.zone)
        for day in self.days(local.date(), oldest):
            limit = int(_second_of(local)) if day == local.date() else DAY_SECONDS
            for opens, closes in reversed(self.sessions):
                last = min(closes - 1, limit)
                if last >= opens:
                    yield day, opens, closes, range(opens // step, last // step + 1)


def _second_of(moment: datetime) -> float:
    return moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6


def _span(text: str) -> tuple[tuple[int, int], ...]:
    """`09:00-11:30 12:30-15:30`; the last minute, of the closing auction, belongs to the day."""
    found = [[_clock(edge) for edge in part.split("-")] for part in text.split()]
    found[-1][1] += 60
    return tuple((opens, closes) for opens, closes in found)


def _clock(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 3600 + int(minutes) * 60


_KRX = _span("09:00-15:30")
_VENUES = {
    "NX": _span("08:00-08:50 09:00-15:20 15:40-20:00"),
    "UN": _span("08:00-08:50 09:00-15:30 15:40-20:00"),
}
_DERIVATIVES = _span("08:45-15:45")
_ABROAD = {
    "USD": _span("09:30-16:00"),
    "HKD": _span("09:30-12:00 13:00-16:00"),
    "CNY": _span("09:30-11:30 13:00-15:00"),
    "JPY": _span("09:00-11:30 12:30-15:30"),
    "VND": _span("09:00-11:30 13:00-15:00"),
}
_ALL_DAY = ((0, DAY_SECONDS),)
# Futures and options of the KRX have a product's digit, or a letter since 2026, and two more.
_DERIVATIVE = re.compile(r"[1-4A-D][0-9][0-9A-Z]", re.ASCII)


def hours_of(instrument: Instrument, venue: str = "", *, always_open: bool = False) -> Hours:
    """The hours of an instrument; `venue` may be NX or UN for a stock that is traded there too."""
    zone = zone_of(instrument.currency)
    if always_open:
        return Hours(zone=zone, sessions=_ALL_DAY, weekends=True)
    if instrument.currency not in {"KRW", ""}:
        # Futures abroad trade nearly all day.
        sessions = _ALL_DAY if instrument.kind == "contract" else _ABROAD[instrument.currency]
    elif instrument.kind == "contract":
        sessions = _DERIVATIVES if _DERIVATIVE.match(instrument.code) else _KRX
    else:
        sessions = _VENUES.get(venue, _KRX) if instrument.on_nxt else _KRX
    return Hours(zone=zone, sessions=sessions)
