"""Which days trade, by a library's holidays and the broker's word, and what they are like. Pure."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum

import attrs

from .hours import Session, Shifts, half_day, sessions_of, since
from .marketplaces import Marketplace

__all__ = ["EXAM_DAYS", "Day", "Holidays", "Source", "TradingDays"]

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_SATURDAY = 5
_WEEK = 7
_ORDINARY = Shifts()

# 대학수학능력시험: offices, and the Korean markets with them, begin an hour later. The ministry announces
# the day some three years ahead; no rule gives it.
EXAM_DAYS = frozenset(
    {
        date(2017, 11, 16),  # put off on the evening before, when the market's new hours were set
        date(2017, 11, 23),
        date(2018, 11, 15),
        date(2019, 11, 14),
        date(2020, 12, 3),
        date(2021, 11, 18),
        date(2022, 11, 17),
        date(2023, 11, 16),
        date(2024, 11, 14),
        date(2025, 11, 13),
        date(2026, 11, 19),
        date(2027, 11, 18),
    }
)
_EXAM = Shifts(opens=_HOUR, closes=_HOUR)
_FIRST_OF_YEAR = Shifts(opens=_HOUR)


class Source(StrEnum):
    """Who says whether a day is a trading day."""

    BROKER = "broker"
    LIBRARY = "library"
    WEEKDAYS = "weekdays"
    """Nobody: Monday to Friday is assumed, and holidays are not known."""


@attrs.frozen(kw_only=True)
class Holidays:
    """What a library knows of one marketplace from `first` to `last`: its holidays and half days by name."""

    first: date
    last: date
    closed: Mapping[date, str] = attrs.field(repr=False)
    half: Mapping[date, str] = attrs.field(factory=dict[date, str], repr=False)

    def covers(self, day: date) -> bool:
        """Whether the library knows a day."""
        return self.first <= day <= self.last


@attrs.frozen(kw_only=True)
class Day:
    """One day of a marketplace: whether it trades, and when.

    `holiday` is the holiday's name, `None` on an ordinary weekend or if nobody names it; `note` says why
    a trading day keeps other hours. `disagreement` tells what the library says where the broker, who is
    followed, says otherwise. `shifts` is how much later or earlier than usual the day opens and closes.
    """

    market: Marketplace
    date: date
    trading: bool
    sessions: tuple[Session, ...] = ()
    holiday: str | None = None
    note: str | None = None
    source: Source
    disagreement: str | None = None
    shifts: Shifts = _ORDINARY

    @property
    def opens(self) -> datetime | None:
        """When the regular session (of derivatives at night: the night session) opens."""
        return min((each.opens for each in self._main()), default=None)

    @property
    def closes(self) -> datetime | None:
        """When it closes, its closing auction included."""
        return max((each.closes for each in self._main()), default=None)

    @property
    def late_open(self) -> bool:
        """Whether it opens later than usual."""
        return self.shifts.opens > timedelta(0)

    @property
    def early_close(self) -> bool:
        """Whether it closes earlier than usual."""
        return self.shifts.closes < timedelta(0)

    def _main(self) -> tuple[Session, ...]:
        return tuple(each for each in self.sessions if each.regular) or self.sessions


@attrs.frozen(kw_only=True)
class TradingDays:
    """The days of one marketplace. `broker` is what the broker said of days, opening or not."""

    market: Marketplace
    library: Holidays | None = None
    broker: Mapping[date, bool] = attrs.field(factory=dict[date, bool])

    def trades_on(self, day: date) -> bool:
        """Whether a day is a trading day."""
        return self._verdict(day)[0] and day >= since(self.market)

    def after(self, day: date) -> date:
        """The trading day after a day."""
        return self._search(day, _DAY)

    def before(self, day: date) -> date:
        """The trading day before a day, which may be from before the marketplace was there."""
        return self._search(day, -_DAY)

    def sessions(self, day: date) -> tuple[Session, ...]:
        """The sessions in which orders carry a day, as they open; none if it is no trading day."""
        if not self.trades_on(day):
            return ()
        eve = self.before(day)
        return sessions_of(
            self.market, day, eve=eve, shifts=self._unusual(day)[0], eve_shifts=self._unusual(eve)[0]
        )

    def day(self, day: date) -> Day:
        """Everything about a day."""
        trading, source = self.trades_on(day), self._verdict(day)[1]
        shifts, note = self._unusual(day) if trading else (_ORDINARY, None)
        return Day(
            market=self.market,
            date=day,
            trading=trading,
            sessions=self.sessions(day),
            holiday=None if trading or self.library is None else self.library.closed.get(day),
            note=note,
            source=source,
            disagreement=self.disagreement(day),
            shifts=shifts,
        )

    def disagreement(self, day: date) -> str | None:
        """What the library says of a day of which the broker says otherwise; `None` if they agree."""
        theirs, ours = self.broker.get(day), self._library_says(day)
        if theirs is None or ours is None or theirs == ours:
            return None
        if ours:
            return "the library has no holiday, the broker says that the market is closed"
        name = self.library.closed.get(day) if self.library is not None else None
        return f"the library has a holiday ({name or 'weekend'}), the broker says that the market is open"

    def disagreements(self) -> Iterator[tuple[date, str]]:
        """All days on which library and broker differ."""
        for day in sorted(self.broker):
            text = self.disagreement(day)
            if text is not None:
                yield day, text

    def _verdict(self, day: date) -> tuple[bool, Source]:
        theirs = self.broker.get(day)
        if theirs is not None:
            return theirs, Source.BROKER
        ours = self._library_says(day)
        if ours is not None:
            return ours, Source.LIBRARY
        return day.weekday() < _SATURDAY, Source.WEEKDAYS

    def _library_says(self, day: date) -> bool | None:
        if self.library is None or not self.library.covers(day):
            return None
        return day.weekday() < _SATURDAY and day not in self.library.closed

    def _search(self, day: date, step: timedelta) -> date:
        # What library and broker know has an end, and after it there are weekdays.
        while True:
            day += step
            if self._verdict(day)[0]:
                return day

    def _unusual(self, day: date) -> tuple[Shifts, str | None]:
        """How a trading day's hours differ from the usual ones, and why."""
        if self.market.korean:
            if day in EXAM_DAYS:
                return _EXAM, "대학수학능력시험 (college entrance exam)"
            if day.month == 1 and day.day <= _WEEK and self.before(day).year < day.year:
                return _FIRST_OF_YEAR, "증시 개장식 (first trading day of the year)"
        elif self.library is not None and day in self.library.half:
            return half_day(self.market), self.library.half[day]
        return _ORDINARY, None
