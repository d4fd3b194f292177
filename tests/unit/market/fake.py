"""A broker of charts that a test makes: it knows the rules of the TRs, and nothing of how they are read."""

import asyncio
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from itertools import accumulate, groupby
from typing import Any
from zoneinfo import ZoneInfo

import attrs

from kis_async.api.domestic_stock.quotations import (
    GetPastMinuteChart,
    GetPeriodChart,
    GetTodayMinuteChart,
    PastMinuteBar,
    PastMinuteChart,
    PeriodBar,
    PeriodChart,
    TodayMinuteBar,
    TodayMinuteChart,
)
from kis_async.api.enums import Period
from kis_async.api.overseas_stock.charts import (
    ListOverseasDailyPrices,
    OverseasDailyPrice,
    OverseasDailyPrices,
    OverseasPeriod,
)
from kis_async.api.overseas_stock.quotations import GetMinuteChart, MinuteBar, MinuteChart, MinuteChartTitle
from kis_async.market import Market
from kis_async.spec.declare import Reply, Request, Row

SEOUL = ZoneInfo("Asia/Seoul")
NEW_YORK = ZoneInfo("America/New_York")
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


@cache
def _unknown(kind: type[Row]) -> dict[str, None]:
    return {field.name: None for field in attrs.fields(kind)}


def row(kind: type[Row], **known: Any) -> Any:
    """A row of which only some fields are known."""
    return kind(**{**_unknown(kind), **known})


def weekdays(first: date, last: date) -> list[date]:
    """The weekdays between two days, both included."""
    days = ((first + DAY * n) for n in range((last - first).days + 1))
    return [day for day in days if day.weekday() < 5]


def price_of(place: int) -> Decimal:
    """A price that goes up and down."""
    return Decimal(1000 + place * 37 % 101)


@attrs.define
class Minute:
    """A minute in which something was traded."""

    start: datetime
    price: Decimal
    volume: int

    @property
    def turnover(self) -> Decimal:
        """What its trades were worth."""
        return self.price * self.volume


def minutes(starts: Iterable[datetime]) -> list[Minute]:
    """Minutes with prices and volumes of their own."""
    return [Minute(start, price_of(place), 1 + place % 7) for place, start in enumerate(starts)]


@attrs.define(kw_only=True, slots=False)
class FakeBroker:
    """Days and minutes that were traded, and the rules by which the TRs answer with them.

    `rows` is how many rows an answer has at most, if fewer than documented. `stamp` says which day of
    a week or month its bar bears. `fail` may raise for a call of that number, from 0.
    """

    days: list[date] = attrs.Factory(list)
    minutes: list[Minute] = attrs.Factory(list)
    now: datetime = datetime(2026, 11, 20, 20, 30, tzinfo=SEOUL)
    rows: int = 1000
    stamp: Callable[[Iterable[date]], date] = max
    kept: datetime | None = None
    fail: Callable[[int, Request[Any]], None] = lambda number, request: None
    requests: list[Request[Any]] = attrs.Factory(list)
    at_once: int = 0
    most_at_once: int = 0

    def market(self) -> Market:
        """A market whose clock is the broker's."""
        return Market(self, clock=self.now.timestamp)

    async def send(self, request: Request[Any]) -> Any:
        """Answer a call, after giving others the chance to be sent."""
        number = len(self.requests)
        self.requests.append(request)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(0)
            self.fail(number, request)
            return self.answer(request)
        finally:
            self.at_once -= 1

    def answer(self, request: Request[Any]) -> Reply:
        """What the broker says."""
        match request:
            case GetPeriodChart():
                bars = self._days(str(request.period), request.date_from, request.date_to, 100)
                return PeriodChart(
                    summary=None, bars=tuple(row(PeriodBar, traded_on=d, **values) for d, values in bars)
                )
            case ListOverseasDailyPrices():
                period = {
                    OverseasPeriod.DAY: Period.DAY,
                    OverseasPeriod.WEEK: Period.WEEK,
                    OverseasPeriod.MONTH: Period.MONTH,
                }[request.period]
                assert request.base_date is not None
                bars = self._days(str(period), date.min, request.base_date, 100)
                return OverseasDailyPrices(
                    title=None,
                    bars=tuple(row(OverseasDailyPrice, local_date=d, **values) for d, values in bars),
                )
            case GetTodayMinuteChart():
                assert request.until_time <= self.now.time(), "a moment in the future makes up bars"
                today = [each for each in self._seen() if each.start.date() == self.now.date()]
                until = datetime.combine(self.now.date(), request.until_time, SEOUL)
                return TodayMinuteChart(summary=None, bars=self._korean(TodayMinuteBar, today, until, 30))
            case GetPastMinuteChart():
                until = datetime.combine(request.day, request.until_time, SEOUL)
                past = [each for each in self._seen() if each.start.date() < self.now.date()]
                return PastMinuteChart(summary=None, bars=self._korean(PastMinuteBar, past, until, 120))
            case GetMinuteChart():
                return self._overseas(request)
            case _:
                raise AssertionError(request)

    def _seen(self) -> list[Minute]:
        return [each for each in self.minutes if each.start <= self.now]

    def _days(self, period: str, first: date, last: date, limit: int) -> list[tuple[date, dict[str, Any]]]:
        wide = {"D": str, "W": lambda d: f"{d.isocalendar()[:2]}", "M": lambda d: f"{d:%Y%m}"}[period]
        found: list[tuple[date, dict[str, Any]]] = []
        numbered = [(place, day) for place, day in enumerate(self.days) if day <= self.now.date()]
        for _, group in groupby(numbered, key=lambda item: wide(item[1])):
            members = list(group)
            stamp = self.stamp(day for _, day in members)
            if first <= stamp <= last:
                found.append((stamp, self.bar_of([place for place, _ in members])))
        return found[::-1][: min(limit, self.rows)]

    @staticmethod
    def bar_of(places: list[int]) -> dict[str, Any]:
        """The bar of some of the days."""
        prices = [price_of(place) for place in places]
        return {
            "open": prices[0],
            "high": max(prices),
            "low": min(prices),
            "close": prices[-1],
            "volume": sum(place + 1 for place in places),
            "turnover": Decimal(sum(place + 1 for place in places) * 10),
        }

    def _korean(self, kind: type[Row], seen: list[Minute], until: datetime, limit: int) -> tuple[Any, ...]:
        # One zone, so that moments compare by their clocks.
        page = [each for each in seen if each.start <= until][::-1][: min(limit, self.rows)]
        sums: dict[datetime, Decimal] = {}
        for day in {each.start.date() for each in page}:
            of_day = [each for each in self.minutes if each.start.date() == day]
            totals = accumulate(each.turnover for each in of_day)
            sums |= dict(zip((each.start for each in of_day), totals, strict=True))
        return tuple(
            row(
                kind,
                traded_on=each.start.date(),
                traded_at=each.start.time(),
                open=each.price,
                high=each.price + 1,
                low=each.price - 1,
                close=each.price,
                volume=each.volume,
                turnover=sums[each.start],
            )
            for each in page
        )

    def _overseas(self, request: GetMinuteChart) -> MinuteChart:
        until = self.now.astimezone(NEW_YORK)
        if request.next_flag == "1":
            assert request.before is not None
            until = request.before.replace(tzinfo=NEW_YORK)
        seen = [m for m in self._seen() if m.start <= until and (self.kept is None or m.start >= self.kept)]
        page = seen[::-1][: min(request.count, self.rows)]
        title = row(MinuteChartTitle, has_next=len(seen) > len(page), count=len(page))
        bars = []
        for each in page:
            local, korean = each.start.astimezone(NEW_YORK), each.start.astimezone(SEOUL)
            bars.append(
                row(
                    MinuteBar,
                    local_date=local.date(),
                    local_time=local.time(),
                    korean_date=korean.date(),
                    korean_time=korean.time(),
                    open=each.price,
                    high=each.price + 1,
                    low=each.price - 1,
                    close=each.price,
                    volume=each.volume,
                    turnover=each.turnover,
                )
            )
        return MinuteChart(title=title, bars=tuple(bars))


def session(day: date, opens: time, closes: time, zone: ZoneInfo = SEOUL) -> list[datetime]:
    """Every minute from one time of a day to another, both included."""
    start = datetime.combine(day, opens, zone)
    count = (closes.hour - opens.hour) * 60 + closes.minute - opens.minute
    return [start + MINUTE * n for n in range(count + 1)]
