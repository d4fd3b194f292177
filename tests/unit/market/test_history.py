"""Candles of any period, read from a broker that a test makes: seams, gaps, limits and failures."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from unit.market.fake import (
    DAY,
    MINUTE,
    NEW_YORK,
    SEOUL,
    FakeBroker,
    minutes,
    row,
    session,
    weekdays,
)

from kis_async import errors
from kis_async.api.domestic_stock.quotations import (
    ChartAdjustment,
    GetPastMinuteChart,
    GetPeriodChart,
    GetTodayMinuteChart,
    PeriodBar,
    PeriodChart,
)
from kis_async.api.enums import Venue
from kis_async.api.overseas_stock.charts import ListOverseasDailyPrices, PriceAdjustment
from kis_async.api.overseas_stock.quotations import GetMinuteChart
from kis_async.market import Candle, IncompleteCandles
from kis_async.market.places import located

TODAY = date(2026, 11, 20)
SYMBOLS = st.sampled_from(["005930", "NAS:AAPL"])


def starts(candles: tuple[Candle, ...]) -> list[date]:
    """The days of candles."""
    return [candle.start.date() for candle in candles]


# --- days, weeks and months -----------------------------------------------------------------------


@settings(max_examples=60)
@given(
    symbol=SYMBOLS,
    holidays=st.sets(st.integers(0, 599), max_size=200),
    first=st.integers(0, 650),
    length=st.integers(0, 650),
    rows=st.sampled_from([7, 30, 99, 100]),
)
async def test_every_day_once_whatever_the_holidays_and_the_rows_of_an_answer(
    symbol, holidays, first, length, rows
):
    """Nothing lost, nothing twice, oldest first, also if answers are shorter than documented."""
    days = [d for n, d in enumerate(weekdays(date(2024, 8, 1), TODAY)) if n not in holidays]
    broker = FakeBroker(days=days, rows=rows)
    start = date(2024, 6, 1) + DAY * first
    end = start + DAY * length
    candles = await broker.market().candles(symbol, "1d", start=start, end=end)
    wanted = [(place, day) for place, day in enumerate(days) if start <= day <= end]
    assert starts(candles) == [day for _, day in wanted]
    assert [candle.volume for candle in candles] == [place + 1 for place, _ in wanted]


@pytest.mark.parametrize("symbol", ["005930", "NAS:AAPL"])
async def test_a_long_period_takes_as_few_calls_as_can_be_and_all_at_once(symbol):
    """Five hundred trading days are five calls, sent together; their seams fit."""
    days = weekdays(date(2024, 12, 23), TODAY)
    broker = FakeBroker(days=days)
    candles = await broker.market().candles(symbol, "1d", start=days[0], end=days[-1])
    assert starts(candles) == days
    assert len(broker.requests) == broker.most_at_once == -(-len(days) // 100)


@pytest.mark.parametrize("symbol", ["005930", "NAS:AAPL"])
@pytest.mark.parametrize("stamp", [min, max])
@pytest.mark.parametrize("interval", ["1w", "1M"])
async def test_weeks_and_months_whichever_of_their_days_they_bear(symbol, stamp, interval):
    """A bar begins on its Monday, or on the first; those that the period cuts are there whole."""
    days = weekdays(date(2014, 1, 1), date(2026, 11, 20))
    broker = FakeBroker(days=days, stamp=stamp, now=datetime(2026, 11, 20, 14, tzinfo=SEOUL))
    start, end = date(2016, 5, 18), date(2026, 11, 18)
    candles = await broker.market().candles(symbol, interval, start=start, end=end)

    def begin(day: date) -> date:
        return day.replace(day=1) if interval == "1M" else day - DAY * day.weekday()

    inside = [day for day in days if begin(start) <= day]
    if symbol == "NAS:AAPL":
        inside = [day for day in inside if day <= TODAY]
    assert starts(candles) == sorted({begin(day) for day in inside})
    numbers = {day: place + 1 for place, day in enumerate(days)}
    assert sum(candle.volume for candle in candles) == sum(numbers[day] for day in inside)
    assert [candle.closed for candle in candles] == [True] * (len(candles) - 1) + [False]


@pytest.mark.parametrize("symbol", ["005930", "NAS:AAPL"])
async def test_adjusted_or_not_is_the_callers_choice(symbol):
    """The two TRs have opposite codes for it."""
    broker = FakeBroker(days=weekdays(date(2026, 11, 2), TODAY))
    for adjusted in (True, False):
        await broker.market().candles(symbol, "1d", start=TODAY, adjusted=adjusted)
    first, second = broker.requests
    if isinstance(first, GetPeriodChart) and isinstance(second, GetPeriodChart):
        assert (first.adjusted, second.adjusted) == (ChartAdjustment.ADJUSTED, ChartAdjustment.RAW)
    elif isinstance(first, ListOverseasDailyPrices) and isinstance(second, ListOverseasDailyPrices):
        assert (first.adjustment, second.adjustment) == (PriceAdjustment.ADJUSTED, PriceAdjustment.NONE)
    else:
        pytest.fail("other calls than expected")


@pytest.mark.parametrize(("clock", "closed"), [(time(14), False), (time(19, 59), False), (time(20), True)])
async def test_the_day_that_is_still_traded_is_marked(clock, closed):
    """Today's bar is not closed as long as a Korean market is open; yesterday's is."""
    now = datetime.combine(TODAY, clock, SEOUL)
    broker = FakeBroker(days=weekdays(date(2026, 11, 2), TODAY), now=now)
    candles = await broker.market().candles("005930", "1d", start=date(2026, 11, 18))
    assert [candle.closed for candle in candles] == [True, True, closed]
    assert candles[-1].start == datetime(2026, 11, 20, tzinfo=SEOUL)
    assert candles[-1].start.tzinfo == SEOUL


async def test_a_day_without_trades_is_flat_and_a_row_without_a_date_is_none():
    """The broker leaves out open, high and low of such a day, or says 0, and pads answers with blank rows."""
    broker = FakeBroker()
    quiet = row(PeriodBar, traded_on=TODAY, close=Decimal(70), open=Decimal(0), high=None, low=None, volume=0)
    broker.answer = lambda request: PeriodChart(summary=None, bars=(quiet, row(PeriodBar)))
    (candle,) = await broker.market().candles("005930", "1d", start=TODAY)
    assert (candle.open, candle.high, candle.low, candle.close) == (Decimal(70),) * 4
    assert (candle.volume, candle.turnover) == (0, None)


@pytest.mark.parametrize(
    "values", [{"close": None, "volume": 5}, {"close": Decimal(5), "open": None, "volume": 5}]
)
async def test_a_bar_without_a_price_is_an_error_that_names_it(values):
    """A bar that was traded has prices: one that could not be read is not passed over."""
    broker = FakeBroker()
    bad = row(PeriodBar, traded_on=TODAY, **values)
    broker.answer = lambda request: PeriodChart(summary=None, bars=(bad,))
    with pytest.raises(IncompleteCandles, match="2026-11-20") as caught:
        await broker.market().candles("005930", "1d", start=TODAY)
    assert isinstance(caught.value.__cause__, errors.DecodeError)


# --- nothing to read --------------------------------------------------------------------------------


@pytest.mark.parametrize("symbol", ["005930", "NX:005930", "NAS:AAPL", "U:0001"])
async def test_a_period_of_the_future_needs_no_call(symbol):
    """It is empty, and not an error."""
    broker = FakeBroker()
    assert await broker.market().candles(symbol, "1d", start=date(2027, 1, 1)) == ()
    assert broker.requests == []


@pytest.mark.parametrize("symbol", ["005930", "NAS:AAPL"])
@pytest.mark.parametrize("interval", ["1m", "60m", "1d", "1w", "1M"])
async def test_a_period_without_bars_is_empty(symbol, interval):
    """The broker has nothing for it, and says so by an empty answer."""
    assert await FakeBroker().market().candles(symbol, interval, start=date(2026, 11, 12)) == ()


@pytest.mark.parametrize(
    ("symbol", "interval", "start", "end"),
    [
        ("005930", "1d", date(2026, 11, 3), date(2026, 11, 2)),
        ("005930", "2d", date(2026, 11, 3), None),
        ("005930", "1m", date(2025, 11, 3), None),
        ("NAS:AAPL", "1m", date(2026, 10, 3), None),
        ("U:0001", "1m", date(2026, 11, 20), None),
        ("XYZ:1", "1d", date(2026, 11, 3), None),
    ],
)
async def test_what_cannot_be_asked_is_said_before_anything_is_sent(symbol, interval, start, end):
    """An end before its start, an unknown interval, a period that is not kept, and what is no symbol."""
    broker = FakeBroker()
    with pytest.raises(errors.InvalidRequest):
        await broker.market().candles(symbol, interval, start=start, end=end)
    assert broker.requests == []


# --- minutes of Korean markets ----------------------------------------------------------------------


def expected(broker: FakeBroker, width: int, begin: datetime, until: datetime) -> list[tuple[object, ...]]:
    """Start, open, high, low, close, volume, turnover and closed of the candles, by brute force."""
    sessions = located("005930", Venue.KRX).sessions
    found: dict[datetime, list[object]] = {}
    for each in broker.minutes:
        start = each.start
        if start > broker.now:
            continue
        floor = start - MINUTE * ((start.hour * 60 + start.minute) % width)
        opened = max(clock for clock in sessions if clock <= start.time())
        slot = max(floor, datetime.combine(start.date(), opened, SEOUL))
        end = floor + MINUTE * width
        later = [clock for clock in sessions if clock > start.time()]
        if later:
            end = min(end, datetime.combine(start.date(), later[0], SEOUL))
        if begin >= until or slot >= until or end <= begin:
            continue
        price = each.price
        if slot not in found:
            found[slot] = [slot, price, price + 1, price - 1, price, 0, Decimal(0), end <= broker.now]
        bar = found[slot]
        bar[2], bar[3], bar[4] = max(bar[2], price + 1), min(bar[3], price - 1), price
        bar[5] += each.volume
        bar[6] += each.turnover
    return [tuple(bar) for _, bar in sorted(found.items())]


@settings(max_examples=60)
@given(
    width=st.sampled_from([1, 3, 5, 10, 15, 30, 60]),
    every=st.integers(1, 90),
    clock=st.integers(0, 24 * 60 - 1),
    ends=st.tuples(st.integers(0, 4 * 1440), st.integers(0, 4 * 1440)).map(sorted),
    rows=st.sampled_from([7, 30, 1000]),
)
async def test_minutes_of_any_period_whatever_was_traded(width, every, clock, ends, rows):
    """Past days and today, with minutes and days that are silent: each candle is what its minutes make it."""
    days = [date(2026, 11, 17), date(2026, 11, 19), TODAY]
    traded = sorted(
        moment
        for day in days
        for opens, closes in ((time(9), time(15, 19)), (time(15, 30), time(15, 30)), (time(16), time(16, 30)))
        for moment in session(day, opens, closes)
    )
    now = datetime.combine(TODAY, time(0), SEOUL) + MINUTE * clock + timedelta(seconds=30)
    made = minutes(traded[::every])
    broker = FakeBroker(minutes=made, now=now, rows=rows)
    start = datetime(2026, 11, 17, tzinfo=SEOUL)
    begin, until = (start + MINUTE * end for end in ends)
    candles = await broker.market().candles("005930", f"{width}m", start=begin, end=until)
    got = [(c.start, c.open, c.high, c.low, c.close, c.volume, c.turnover, c.closed) for c in candles]
    assert got == expected(broker, width, begin, min(until, now))


async def test_days_of_minutes_are_read_at_once_with_few_calls():
    """A KRX day is four calls of 120; the days do not wait for one another, and weekends are not asked."""
    days = weekdays(date(2026, 11, 9), date(2026, 11, 19))
    broker = FakeBroker(minutes=minutes(m for d in days for m in session(d, time(9), time(15, 30))))
    candles = await broker.market().candles("005930", "1m", start=days[0], end=days[-1])
    assert len(candles) == 391 * len(days)
    assert all(isinstance(request, GetPastMinuteChart) for request in broker.requests)
    assert len(broker.requests) == 4 * len(days)
    assert broker.most_at_once == len(days)


async def test_today_is_read_in_windows_at_once():
    """Thirty minutes a call back from moments that are known beforehand, none of them in the future."""
    now = datetime.combine(TODAY, time(15, 45), SEOUL)
    broker = FakeBroker(minutes=minutes(session(TODAY, time(9), time(15, 30))), now=now)
    candles = await broker.market().candles("005930", "1m", start=TODAY)
    assert len(candles) == 391
    assert all(isinstance(request, GetTodayMinuteChart) for request in broker.requests)
    assert len(broker.requests) <= 15
    assert broker.most_at_once == len(broker.requests)


async def test_the_minute_that_runs_does_not_show_the_volume_of_the_one_before():
    """Until its first trade the broker fills it with the earlier volume; the day's sum gives that away."""
    now = datetime.combine(TODAY, time(10, 5, 20), SEOUL)
    made = minutes(session(TODAY, time(10), time(10, 5)))
    made[-1].volume = 0
    broker = FakeBroker(minutes=made, now=now)
    broker_answer = broker.answer

    def answer(request):
        reply = broker_answer(request)
        stale = (bar.replace(volume=bar.volume or made[-2].volume) for bar in reply.bars)
        return reply.replace(bars=tuple(stale))

    broker.answer = answer
    candles = await broker.market().candles("005930", "1m", start=datetime.combine(TODAY, time(10), SEOUL))
    assert [candle.closed for candle in candles] == [True] * 5 + [False]
    assert (candles[-1].volume, candles[-1].turnover) == (0, Decimal(0))
    assert candles[-2].volume == made[-2].volume


# --- minutes overseas -------------------------------------------------------------------------------


def american(count: int) -> FakeBroker:
    """A broker with that many regular sessions until 19 November."""
    days = weekdays(date(2026, 11, 20) - DAY * 40, date(2026, 11, 19))[-count:]
    traded = (m for d in days for m in session(d, time(9, 30), time(16), NEW_YORK))
    return FakeBroker(minutes=minutes(traded), now=datetime(2026, 11, 20, 20, tzinfo=SEOUL))


async def test_overseas_minutes_go_back_page_after_page():
    """120 a page without seams, in the market's zone, and no page more than is needed."""
    broker = american(5)
    candles = await broker.market().candles("NAS:AAPL", "1m", start=date(2026, 11, 17))
    wanted = [each.start for each in broker.minutes if each.start.date() >= date(2026, 11, 17)]
    assert [candle.start for candle in candles] == wanted
    assert {candle.start.tzinfo for candle in candles} == {NEW_YORK}
    assert [candle.turnover for candle in candles] == [m.turnover for m in broker.minutes[-len(wanted) :]]
    assert len(broker.requests) == -(-(len(wanted) + 1) // 120)
    assert broker.most_at_once == 1


@settings(max_examples=40)
@given(
    every=st.integers(1, 60),
    ends=st.tuples(st.integers(0, 5 * 1440), st.integers(0, 5 * 1440)).map(sorted),
    rows=st.sampled_from([7, 119, 120]),
)
async def test_overseas_minutes_of_any_period_whatever_was_traded(every, ends, rows):
    """Across the end of summer time too: each bar once, at the moment that both of its clocks say."""
    days = [date(2026, 10, 29), date(2026, 10, 30), date(2026, 11, 2), date(2026, 11, 3)]
    traded = [m for day in days for m in session(day, time(9, 30), time(16), NEW_YORK)]
    now = datetime(2026, 11, 4, 9, tzinfo=SEOUL)
    broker = FakeBroker(minutes=minutes(traded[::every]), now=now, rows=rows)
    begin, until = (traded[0] + MINUTE * end for end in ends)
    candles = await broker.market().candles("NYS:KO", "1m", start=begin, end=until)
    wanted = [each.start for each in broker.minutes if begin <= each.start < until]
    assert [candle.start for candle in candles] == wanted


async def test_an_earlier_end_is_where_the_reading_begins():
    """The newer pages are not read."""
    broker = american(20)
    start, end = (datetime(2026, 11, 3, hour, tzinfo=NEW_YORK) for hour in (10, 11))
    candles = await broker.market().candles("NAS:AAPL", "1m", start=start, end=end)
    assert [candle.start for candle in candles] == [start + MINUTE * n for n in range(60)]
    (request,) = broker.requests
    assert isinstance(request, GetMinuteChart)
    assert (request.next_flag, request.before) == ("1", end.replace(tzinfo=None))


async def test_the_broker_makes_the_wider_bars_of_overseas_markets():
    """It has a width in minutes there."""
    broker = american(1)
    broker.minutes = [each for each in broker.minutes if each.start.minute % 15 == 0]
    await broker.market().candles("NAS:AAPL", "15m", start=datetime(2026, 11, 19, 9, 30, tzinfo=NEW_YORK))
    assert {request.minutes for request in broker.requests if isinstance(request, GetMinuteChart)} == {15}


async def test_a_history_that_ends_too_early_is_an_error_with_what_there_is():
    """The broker keeps about a month: if it has less than was asked for, the error says from when."""
    broker = american(10)
    broker.kept = datetime(2026, 11, 16, 12, tzinfo=NEW_YORK)
    with pytest.raises(IncompleteCandles, match="no 1m bars before 2026-11-16 12:00") as caught:
        await broker.market().candles("NAS:AAPL", "1m", start=date(2026, 11, 13))
    kept = [each.start for each in broker.minutes if each.start >= broker.kept]
    assert [candle.start for candle in caught.value.candles] == kept
    assert caught.value.pages == caught.value.candles
    candles = await broker.market().candles("NAS:AAPL", "1m", start=broker.kept)
    assert len(candles) == len(kept)


@pytest.mark.parametrize(
    ("symbol", "seconds", "closed"),
    [("NAS:AAPL", 60, True), ("NAS:AAPL", 59, False), ("TSE:7203", 959, False), ("TSE:7203", 960, True)],
)
async def test_a_delayed_market_closes_its_bars_later(symbol, seconds, closed):
    """US prices come at once, others a quarter of an hour late: a bar of 10:00 is done at 10:16 only."""
    start = datetime(2026, 11, 20, 10, tzinfo=NEW_YORK)
    broker = FakeBroker(minutes=minutes([start]), now=start + timedelta(seconds=seconds))
    (candle,) = await broker.market().candles(symbol, "1m", start=start)
    assert candle.closed is closed


async def test_a_server_that_repeats_itself_does_not_hold_the_reader():
    """The cursor must move back, or the reading ends."""
    broker = american(1)
    broker_answer = broker.answer
    first = broker_answer(GetMinuteChart(exchange="NAS", symbol="AAPL"))
    broker.answer = lambda request: first
    with pytest.raises(IncompleteCandles):
        await broker.market().candles("NAS:AAPL", "1m", start=date(2026, 11, 12))
    assert len(broker.requests) == 2


# --- failures ---------------------------------------------------------------------------------------


def failing(number: int, error: errors.KisError):
    """Fails the call of that number."""

    def fail(place, request):
        if place == number:
            raise error

    return fail


@pytest.mark.parametrize(
    ("symbol", "interval", "start"),
    [
        ("005930", "1d", date(2024, 1, 1)),
        ("NAS:AAPL", "1d", date(2024, 1, 1)),
        ("005930", "5m", date(2026, 11, 12)),
        ("NAS:AAPL", "1m", date(2026, 11, 12)),
    ],
)
async def test_a_failure_in_the_middle_holds_what_was_read(symbol, interval, start):
    """The candles that the error holds are right, in order, and fewer than all."""
    broker = american(10)
    broker.days = weekdays(date(2023, 12, 1), TODAY)
    if symbol == "005930":
        traded = (m for d in broker.days[-10:-1] for m in session(d, time(9), time(15, 30)))
        broker.minutes = minutes(traded)
    whole = await broker.market().candles(symbol, interval, start=start)
    last = len(broker.requests) - 1
    broker.requests.clear()
    broker.fail = failing(last, errors.TransportError("lost", tr_id="X"))
    with pytest.raises(errors.IncompletePages, match="lost") as caught:
        await broker.market().candles(symbol, interval, start=start)
    assert isinstance(caught.value, IncompleteCandles)
    assert isinstance(caught.value.__cause__, errors.TransportError)
    assert caught.value.tr_id == "X"
    candles = caught.value.candles
    assert 0 < len(candles) < len(whole)
    assert list(candles) == [candle for candle in whole if candle in candles]


async def test_a_failure_before_any_answer_is_raised_as_itself():
    """There is nothing that an error could hold."""
    broker = FakeBroker(fail=failing(0, errors.NotOnPaper("not on paper")))
    with pytest.raises(errors.NotOnPaper):
        await broker.market().candles("005930", "1d", start=TODAY)


async def test_a_failure_ends_the_other_calls():
    """Nothing is left running, and nothing more is sent."""
    broker = FakeBroker(days=weekdays(date(2020, 1, 1), TODAY))
    broker.fail = failing(1, errors.TransportError("lost"))
    with pytest.raises(errors.KisError):
        await broker.market().candles("005930", "1d", start=date(2020, 1, 1))
    assert broker.at_once == 0
    sent = len(broker.requests)
    for _ in range(5):
        await asyncio.sleep(0)
    assert len(broker.requests) == sent


async def test_cancelling_leaves_nothing_behind():
    """The calls in flight end with the caller."""
    broker = FakeBroker(days=weekdays(date(2020, 1, 1), TODAY))
    task = asyncio.create_task(broker.market().candles("005930", "1d", start=date(2020, 1, 1)))
    while not broker.requests:
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert broker.at_once == 0


async def test_time_and_retries_are_those_of_the_caller():
    """The time is for all calls together, so a later call has less of it."""
    broker = american(3)
    await broker.market().candles("NAS:AAPL", "1m", start=date(2026, 11, 18), timeout=5, retries=2)
    times = [request.timeout for request in broker.requests]
    assert len(times) > 2
    assert times == sorted(times, reverse=True)
    assert all(4 < each <= 5 for each in times)
    assert {request.retries for request in broker.requests} == {2}


async def test_moments_of_another_zone_are_the_same_moments():
    """A period in UTC means the same as in Seoul; candles come in the market's zone."""
    day = date(2026, 11, 19)
    broker = FakeBroker(minutes=minutes(session(day, time(9), time(15, 30))))
    candles = await broker.market().candles(
        "005930",
        "1m",
        start=datetime(2026, 11, 19, 1, tzinfo=UTC),
        end=datetime(2026, 11, 19, 1, 3, tzinfo=UTC),
    )
    assert [candle.start for candle in candles] == [
        datetime(2026, 11, 19, 10, n, tzinfo=SEOUL) for n in range(3)
    ]
    assert all(candle.turnover is not None for candle in candles)
