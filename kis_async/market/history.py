"""Reading a series of candles, call by call; what is asked and what is kept is decided in `candles`."""

import asyncio
import time
from collections.abc import Coroutine, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Protocol, TypeVar, cast

import attrs

from ..api.enums import OverseasQuoteExchange, Venue
from ..api.enums import Period as DomesticPeriod
from ..api.overseas_stock.quotations import GetMinuteChart, MinuteBar
from ..errors import DecodeError, KisError
from ..korean_time import KOREA
from ..spec.declare import Reply, Request, Sender
from ..spec.paging import BarPaging
from .candles import (
    DAY,
    MINUTE,
    Candle,
    IncompleteCandles,
    Interval,
    Period,
    Span,
    day_after,
    day_closed,
    differences,
    first_day,
    floor_minutes,
    has_weekday,
    passed_open,
    rest,
    spans,
    widened,
    windows,
)
from .places import Place

__all__ = ["History"]

R = TypeVar("R", bound=Reply)

DOMESTIC_DAYS = 100
INDEX_DAYS = 50
OVERSEAS_DAYS = 100
TODAY_MINUTES = 30
PAST_MINUTES = 120

_PERIODS = {
    Interval.DAY: DomesticPeriod.DAY,
    Interval.WEEK: DomesticPeriod.WEEK,
    Interval.MONTH: DomesticPeriod.MONTH,
}
_PAGES = cast("BarPaging", GetMinuteChart.spec.paging)
_LAST_MINUTE = 20 * 60  # no Korean market trades after 20:00


class _Bar(Protocol):
    """What the bars of all charts have in common."""

    @property
    def open(self) -> Decimal | None: ...
    @property
    def high(self) -> Decimal | None: ...
    @property
    def low(self) -> Decimal | None: ...
    @property
    def close(self) -> Decimal | None: ...
    @property
    def volume(self) -> int | None: ...


class _MinuteBar(_Bar, Protocol):
    """A bar of a minute of a Korean market, whose turnover is the day's so far."""

    @property
    def traded_on(self) -> date | None: ...
    @property
    def traded_at(self) -> Any: ...
    @property
    def turnover(self) -> Decimal | None: ...


def candle_of(bar: _Bar, start: datetime, turnover: Decimal | None, *, closed: bool, reply: Reply) -> Candle:
    """A candle from a bar of any chart; `DecodeError` if a price of it is missing."""
    close = bar.close
    if not close:
        raise _unreadable(start, reply)
    prices = (bar.open, bar.high, bar.low)
    if not all(prices) and bar.volume:
        raise _unreadable(start, reply)
    # Where nothing was traded the broker leaves the others out, or 0: the last price held.
    opened, high, low = (price or close for price in prices)
    return Candle(
        start=start,
        open=opened,
        high=high,
        low=low,
        close=close,
        volume=bar.volume or 0,
        turnover=turnover,
        closed=closed,
    )


def _unreadable(start: datetime, reply: Reply) -> DecodeError:
    problems = f": {'; '.join(reply.problems)}" if reply.problems else ""
    return DecodeError(
        f"the bar of {start:%Y-%m-%d %H:%M} holds no price{problems}",
        tr_id="" if reply.meta is None else reply.meta.tr_id,
        where=start.isoformat(),
        body=reply.body,
    )


class History:
    """One reading of candles: its calls share a time limit, and what they bring is put together."""

    def __init__(
        self,
        sender: Sender,
        place: Place,
        interval: Interval,
        *,
        now: datetime,
        adjusted: bool,
        timeout: float | None,
        retries: int | None,
    ) -> None:
        self._sender = sender
        self._place = place
        self._interval = interval
        self._now = now
        self._adjusted = adjusted
        self._deadline = None if timeout is None else time.monotonic() + timeout
        self._retries = retries
        self._answers = 0
        self._found: dict[datetime, tuple[datetime, Candle]] = {}

    async def read(self, period: Period) -> tuple[Candle, ...]:
        """The candles that the period touches, oldest first."""
        try:
            await _together(self._jobs(period))
        except KisError as error:
            if not self._answers:
                raise
            if isinstance(error, IncompleteCandles):
                raise IncompleteCandles(str(error), candles=self._candles(period)) from error.__cause__
            read = self._candles(period)
            raise IncompleteCandles(
                f"{self._place.name}: {self._interval.value} candles could not be read to the end, "
                f"{len(read)} were: {error}",
                tr_id=getattr(error, "tr_id", ""),
                candles=read,
            ) from error
        return self._candles(period)

    def _candles(self, period: Period) -> tuple[Candle, ...]:
        found = sorted(self._found.items())
        return tuple(candle for start, (end, candle) in found if period.touches(start, end))

    def _jobs(self, period: Period) -> list[Coroutine[Any, Any, None]]:
        place, width = self._place, self._interval.minutes
        if not width:
            limit = INDEX_DAYS if place.index else DOMESTIC_DAYS if place.domestic else OVERSEAS_DAYS
            # The last week or month is asked for whole: its bar may bear the date of its last day.
            last = min(day_after(self._interval, period.last_day) - DAY, self._now.date())
            return [self._days(span) for span in spans(self._interval, period.first_day, last, limit)]
        if not place.domestic:
            return [self._overseas_minutes(period)]
        begin = floor_minutes(period.begin, width)
        jobs: list[Coroutine[Any, Any, None]] = []
        day = period.first_day
        while day <= period.last_day:
            first = max(begin, datetime.combine(day, datetime.min.time(), place.zone))
            if day == self._now.date():
                jobs.append(self._minutes_of_today(first, self._last_minute(day, period, width)))
            elif has_weekday(day, day):
                jobs.append(self._minutes_of_day(first, self._last_minute(day, period, width)))
            day += DAY
        return jobs

    def _last_minute(self, day: date, period: Period, width: int) -> datetime:
        """The last minute of a day to be read: the bar that the period ends in is read whole."""
        midnight = datetime.combine(day, datetime.min.time(), self._place.zone)
        last = midnight + MINUTE * _LAST_MINUTE
        if day == period.last_day:
            end = floor_minutes(period.until, width)
            end = end - MINUTE if end == period.until else end + MINUTE * (width - 1)
            last = max(midnight, end) if day == self._now.date() else min(last, end)
        return min(last, self._now.replace(second=0, microsecond=0))

    async def _send(self, request: Request[R]) -> R:
        timeout = None if self._deadline is None else max(self._deadline - time.monotonic(), 0.001)
        reply = await self._sender.send(request.replace(timeout=timeout, retries=self._retries))
        self._answers += 1
        return reply

    def _keep(self, candle: Candle, end: datetime) -> None:
        self._found[candle.start] = (end, candle)

    # --- days, weeks and months -----------------------------------------------------------------

    async def _days(self, span: Span) -> None:
        left: Span | None = span
        while left is not None:
            reply, bars = await self._bars_of_days(left)
            inside = [(day, bar, turnover) for day, bar, turnover in bars if span.first <= day <= span.last]
            for day, bar, turnover in inside:
                self._keep_day(day, bar, turnover, reply)
            left = rest(self._interval, left, [day for day, _, _ in inside if day <= left.last])

    def _keep_day(self, day: date, bar: _Bar, turnover: Decimal | None, reply: Reply) -> None:
        zone, interval = self._place.zone, self._interval
        midnight = datetime.min.time()
        start = datetime.combine(first_day(interval, day), midnight, zone)
        end = datetime.combine(day_after(interval, day), midnight, zone)
        closed = day_closed(self._place, interval, day, now=self._now)
        self._keep(candle_of(bar, start, turnover, closed=closed, reply=reply), end)

    async def _bars_of_days(self, span: Span) -> tuple[Reply, list[tuple[date, _Bar, Decimal | None]]]:
        """One call: the newest bars of the span, and earlier ones where the TR knows no beginning."""
        place, period = self._place, _PERIODS[self._interval]
        # Menus are imported where they are needed: each takes tens of milliseconds.
        if place.index:
            from ..api.domestic_stock.sector_charts import GetIndexChart

            index = await self._send(
                GetIndexChart(
                    symbol=place.symbol,
                    date_from=span.first,
                    date_to=span.last,
                    period=period,
                )
            )
            return index, [(b.traded_on, b, b.turnover) for b in index.bars if b.traded_on is not None]
        if place.domestic:
            from ..api.domestic_stock.quotations_charts import ChartAdjustment, GetPeriodChart

            chart = await self._send(
                GetPeriodChart(
                    venue=Venue(place.where),
                    symbol=place.symbol,
                    date_from=span.first,
                    date_to=span.last,
                    period=period,
                    adjusted=ChartAdjustment.ADJUSTED if self._adjusted else ChartAdjustment.RAW,
                )
            )
            return chart, [(b.traded_on, b, b.turnover) for b in chart.bars if b.traded_on is not None]
        from ..api.overseas_stock.charts import ListOverseasDailyPrices, OverseasPeriod, PriceAdjustment

        prices = await self._send(
            ListOverseasDailyPrices(
                exchange=OverseasQuoteExchange(place.where),
                symbol=place.symbol,
                period=OverseasPeriod[period.name],
                base_date=span.last,
                adjustment=PriceAdjustment.ADJUSTED if self._adjusted else PriceAdjustment.NONE,
            )
        )
        return prices, [(b.local_date, b, b.turnover) for b in prices.bars if b.local_date is not None]

    # --- minutes of Korean markets --------------------------------------------------------------

    async def _minutes_of_today(self, first: datetime, last: datetime) -> None:
        bars: dict[datetime, tuple[_MinuteBar, Reply]] = {}
        pieces = windows(first, last, self._place, TODAY_MINUTES)
        await _together(
            [self._minutes(begin, end, bars, before=n == 0) for n, (begin, end) in enumerate(pieces)]
        )
        self._keep_minutes(first, bars)

    async def _minutes_of_day(self, first: datetime, last: datetime) -> None:
        bars: dict[datetime, tuple[_MinuteBar, Reply]] = {}
        await self._minutes(first, last, bars, before=True)
        self._keep_minutes(first, bars)

    async def _minutes(
        self,
        first: datetime,
        last: datetime,
        bars: dict[datetime, tuple[_MinuteBar, Reply]],
        *,
        before: bool,
    ) -> None:
        """Read back from `last` until `first`; with `before` the bar before it too, if the day has one."""
        today = first.date() == self._now.date()
        opening = datetime.combine(first.date(), self._place.opens, first.tzinfo)
        limit = TODAY_MINUTES if today else PAST_MINUTES
        asked = last
        while asked.date() == first.date():
            reply, rows = await (self._today(asked) if today else self._past(asked))
            read = [
                (datetime.combine(row.traded_on, row.traded_at, first.tzinfo), row)
                for row in rows
                if row.traded_on is not None and row.traded_at is not None
            ]
            earlier = [(moment, row) for moment, row in read if moment <= asked]
            bars |= {m: (row, reply) for m, row in earlier if m.date() == first.date()}
            oldest = min((moment for moment, _ in earlier), default=None)
            if oldest is None or oldest < first or (oldest == first and not before):
                return
            if len(read) < limit and oldest <= opening:
                return
            asked = oldest - MINUTE

    async def _today(self, until: datetime) -> tuple[Reply, Sequence[_MinuteBar]]:
        from ..api.domestic_stock.quotations_charts import GetTodayMinuteChart

        reply = await self._send(
            GetTodayMinuteChart(
                venue=Venue(self._place.where),
                symbol=self._place.symbol,
                until_time=until.time(),
                include_past=True,
            )
        )
        return reply, reply.bars

    async def _past(self, until: datetime) -> tuple[Reply, Sequence[_MinuteBar]]:
        from ..api.domestic_stock.quotations_charts import GetPastMinuteChart

        reply = await self._send(
            GetPastMinuteChart(
                venue=Venue(self._place.where),
                symbol=self._place.symbol,
                day=until.date(),
                until_time=until.time(),
                include_past=True,
            )
        )
        return reply, reply.bars

    def _keep_minutes(self, first: datetime, bars: dict[datetime, tuple[_MinuteBar, Reply]]) -> None:
        """Keep a day that was read whole: the turnover of a bar is what the day's sum grew by."""
        moments = sorted(bars)
        own = differences(bars[moment][0].turnover for moment in moments)
        candles: list[Candle] = []
        for moment, turnover in zip(moments, own, strict=True):
            bar, reply = bars[moment]
            closed = moment + MINUTE <= self._now
            candle = candle_of(bar, moment, turnover, closed=closed, reply=reply)
            if not closed and not turnover and turnover is not None:
                # Until its first trade, a minute shows the volume of the one before.
                candle = attrs.evolve(candle, volume=0)
            if moment >= first:
                candles.append(candle)
        width = self._interval.minutes
        for end, candle in widened(candles, width, self._place.sessions, now=self._now):
            self._keep(candle, end)

    # --- minutes overseas -----------------------------------------------------------------------

    async def _overseas_minutes(self, period: Period) -> None:
        place, width = self._place, self._interval.minutes
        newest = GetMinuteChart(
            exchange=OverseasQuoteExchange(place.where), symbol=place.symbol, minutes=width
        )
        if period.until < self._now:
            # As if a page had ended there: the broker goes on from the moment it is given.
            newest = newest.replace(next_flag="1", before=period.until.replace(tzinfo=None))
        request: GetMinuteChart | None = newest
        oldest: datetime | None = None
        body = b""
        while request is not None:
            reply = await self._send(request)
            moments = [self._keep_overseas(bar, width, reply) for bar in reply.bars]
            known = [moment for moment in moments if moment is not None]
            oldest = min([*known, oldest] if oldest is not None else known, default=None)
            if oldest is not None and oldest <= period.begin:
                return
            if reply.body and reply.body == body:
                break  # a server that repeats its last page for ever
            body = reply.body
            request = cast("GetMinuteChart | None", _PAGES.following(request, reply))
        if oldest is not None and not place.daytime and passed_open(place, period.begin, oldest):
            raise IncompleteCandles(
                f"{place.name}: the period begins {period.begin:%Y-%m-%d %H:%M}, but the broker has no "
                f"{self._interval.value} bars before {oldest:%Y-%m-%d %H:%M}"
            )

    def _keep_overseas(self, bar: MinuteBar, width: int, reply: Reply) -> datetime | None:
        start = _moment(bar, self._place)
        if start is not None:
            end = start + MINUTE * width
            closed = end + self._place.delay <= self._now
            self._keep(candle_of(bar, start, bar.turnover, closed=closed, reply=reply), end)
        return start


def _moment(bar: MinuteBar, place: Place) -> datetime | None:
    """When a bar begins; the Korean time comes first because no hour of it exists twice."""
    if bar.korean_date is not None and bar.korean_time is not None:
        return datetime.combine(bar.korean_date, bar.korean_time, KOREA).astimezone(place.zone)
    if bar.local_date is not None and bar.local_time is not None:
        return datetime.combine(bar.local_date, bar.local_time, place.zone)
    return None


async def _together(jobs: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Run the jobs at once; the first error ends the others and is raised as itself."""
    try:
        async with asyncio.TaskGroup() as group:
            for job in jobs:
                group.create_task(job)
    except BaseExceptionGroup as failed:
        first = _leaf(failed)
    else:
        return
    raise first


def _leaf(group: BaseExceptionGroup[BaseException]) -> BaseException:
    first = group.exceptions[0]
    if isinstance(first, BaseExceptionGroup):
        return _leaf(cast("BaseExceptionGroup[BaseException]", first))
    return first
