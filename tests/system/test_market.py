"""Prices, books and candles through the whole client, against the sandbox.

The seams of each broker's way to page are tested with a made-up broker in `tests/unit/market`.
"""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from kis_async import KIS, MemoryState, SessionOptions, errors, sandbox
from kis_async.api.enums import Venue
from kis_async.market import IncompleteCandles, Market
from kis_async.sandbox import ManualClock, Server

# A Friday, 14:00 in Seoul and midnight in New York.
MOMENT = datetime(2026, 11, 20, 5, tzinfo=UTC)


@pytest.fixture
def clock() -> ManualClock:
    """The time of the sandbox and of the market, twenty seconds into a minute."""
    return ManualClock(MOMENT.timestamp() + 20)


@pytest.fixture
async def server(clock: ManualClock) -> AsyncIterator[Server]:
    """A sandbox whose quota does not slow the tests down, and whose time stands still."""
    async with sandbox.running(
        requests_per_second=10_000, token_interval=0, token_life=10**9, clock=clock
    ) as made:
        yield made


@pytest.fixture
async def sleepless(clock: ManualClock) -> AsyncIterator[Server]:
    """The same, trading around the clock, with 300 bars a series."""
    async with sandbox.running(
        requests_per_second=10_000,
        token_interval=0,
        token_life=10**9,
        clock=clock,
        always_open=True,
        bars=300,
    ) as made:
        yield made


def client(server: Server, **settings: Any) -> KIS:
    """A client of the sandbox."""
    return KIS(
        server.credentials,
        account=server.account,
        environment=server.environment,
        state=MemoryState(),
        options=SessionOptions(token_interval=0.01),
        **settings,
    )


@pytest.mark.parametrize("symbol", ["005930", "NX:005930", "U:0001", "NAS:AAPL", "TSE:7203", "HKS:00700"])
async def test_price_and_book_tell_one_story(server: Server, clock: ManualClock, symbol: str) -> None:
    """The same values as the watchlist's quote; the price lies at the book, and within the day."""
    async with client(server) as kis:
        market = Market(kis, clock=clock)
        tick = await market.price(symbol)
        quote = (await kis.watchlists.quotes([symbol]))[0]
        assert (tick.name, tick.price, tick.volume) == (quote.name, quote.price, quote.volume)
        assert tick.previous_close is not None
        assert tick.change == tick.price - tick.previous_close
        assert tick.low is not None
        assert tick.high is not None
        assert tick.low <= tick.price <= tick.high
        assert tick.reply.raw["rt_cd"] == "0"
        if symbol == "U:0001":
            return
        book = await market.book(symbol)
    assert tick.price in {book.asks[0].price, book.bids[0].price}
    assert [level.price for level in book.asks] == sorted(level.price for level in book.asks)
    assert [level.price for level in book.bids] == sorted((level.price for level in book.bids), reverse=True)
    assert book.total_ask_size == sum(level.size for level in book.asks)
    assert book.currency == tick.currency
    assert book.reply.raw["rt_cd"] == "0"


@pytest.mark.parametrize("symbol", ["999999", "NAS:NOSUCHSYMBOL"])
async def test_what_is_not_listed_has_no_price(server: Server, symbol: str) -> None:
    """It is an error, not a price of 0."""
    async with client(server) as kis:
        with pytest.raises(errors.IncompleteQuotes):
            await Market(kis).price(symbol)


@pytest.mark.parametrize(("symbol", "later"), [("005930", 0), ("U:0001", 0), ("NAS:AAPL", 10)])
async def test_days_over_two_years(server: Server, clock: ManualClock, symbol: str, later: int) -> None:
    """Every weekday once, oldest first, over the pages of the sandbox; today, which is traded, is open."""
    clock.advance(later * 3600)  # New York opens hours after Seoul has closed
    async with client(server) as kis:
        candles = await Market(kis, clock=clock).candles(symbol, "1d", start=date(2024, 11, 21))
    days = [candle.start.date() for candle in candles]
    today = candles[-1].start.tzinfo
    last = (MOMENT + timedelta(hours=later)).astimezone(today).date()
    count = (last - date(2024, 11, 21)).days + 1
    wanted = [date(2024, 11, 21) + timedelta(days=n) for n in range(count)]
    assert days == [day for day in wanted if day.weekday() < 5]
    assert [candle.closed for candle in candles] == [True] * (len(candles) - 1) + [False]
    assert all(candle.low <= candle.open <= candle.high for candle in candles)
    assert all(candle.low <= candle.close <= candle.high for candle in candles)


async def test_the_day_that_runs_agrees_with_the_price(server: Server, clock: ManualClock) -> None:
    """The last candle of days is the tick's day so far."""
    async with client(server) as kis:
        market = Market(kis, clock=clock)
        for symbol in ("005930", "NAS:AAPL"):
            tick = await market.price(symbol)
            today = (await market.candles(symbol, "1d", start=MOMENT - timedelta(days=5)))[-1]
            assert (today.close, today.open) == (tick.price, tick.open)
            assert (today.high, today.low) == (tick.high, tick.low)


@pytest.mark.parametrize(("interval", "width"), [("1m", 1), ("5m", 5)])
async def test_overseas_minutes_over_several_pages(
    sleepless: Server, clock: ManualClock, interval: Any, width: int
) -> None:
    """Page after page by the moment of the last bar: no gap, no bar twice, the last one open."""
    start = MOMENT - timedelta(minutes=250 * width)
    async with client(sleepless) as kis:
        candles = await Market(kis, clock=clock).candles("NAS:AAPL", interval, start=start)
    assert [candle.start for candle in candles] == [start + timedelta(minutes=width) * n for n in range(251)]
    assert sleepless.count(tr_id="HHDFS76950200") == 3
    assert [candle.closed for candle in candles] == [True] * 250 + [False]


async def test_overseas_minutes_over_two_nights(server: Server, clock: ManualClock) -> None:
    """Page after page in the market's hours: each of their minutes once, from the open to the close."""
    clock.advance(10 * 3600)  # 10:00 in New York
    async with client(server) as kis:
        candles = await Market(kis, clock=clock).candles("NAS:AAPL", "1m", start=date(2026, 11, 18))
    minutes = [datetime.combine(date(2026, 11, 18), time(9, 30)) + timedelta(minutes=n) for n in range(391)]
    wanted = [minute + timedelta(days=n) for n in range(3) for minute in minutes][: 2 * 391 + 31]
    assert [candle.start.replace(tzinfo=None) for candle in candles] == wanted
    assert server.count(tr_id="HHDFS76950200") == 7
    assert [candle.closed for candle in candles] == [True] * (len(wanted) - 1) + [False]


async def test_overseas_minutes_end_where_the_sandbox_ends(sleepless: Server, clock: ManualClock) -> None:
    """This sandbox keeps 300 bars: asked for more of a trading day, the error holds those."""
    clock.advance(20 * 3600)  # 20:00 in New York
    async with client(sleepless) as kis:
        with pytest.raises(IncompleteCandles, match="no 1m bars before") as caught:
            await Market(kis, clock=clock).candles("NAS:AAPL", "1m", start=date(2026, 11, 20))
    assert len(caught.value.candles) == 300


async def test_the_last_minutes_of_korea(server: Server, clock: ManualClock) -> None:
    """The bar of this minute is open, and wider bars are made of those of a minute."""
    start = MOMENT - timedelta(minutes=10)
    async with client(server) as kis:
        market = Market(kis, clock=clock)
        ones = await market.candles("005930", "1m", start=start)
        fives = await market.candles("005930", "5m", start=start)
    assert [candle.start for candle in ones] == [start + timedelta(minutes=n) for n in range(11)]
    assert [candle.closed for candle in ones] == [True] * 10 + [False]
    assert [candle.start for candle in fives] == [start, start + timedelta(minutes=5), MOMENT]
    assert [candle.volume for candle in fives] == [
        sum(candle.volume for candle in ones[first : first + 5]) for first in (0, 5, 10)
    ]
    assert isinstance(ones[0].close, Decimal)


async def test_a_failure_in_the_middle_holds_what_was_read(sleepless: Server, clock: ManualClock) -> None:
    """The broker refuses the third page: the error has the candles of two, and the broker's word."""
    sleepless.faults.add("refuse=OPSQ0003:tr=HHDFS76950200:after=2")
    async with client(sleepless) as kis:
        with pytest.raises(errors.IncompletePages, match="OPSQ0003") as caught:
            await Market(kis, clock=clock).candles("NAS:AAPL", "1m", start=MOMENT - timedelta(minutes=290))
    assert isinstance(caught.value, IncompleteCandles)
    assert len(caught.value.candles) == 240
    assert isinstance(caught.value.__cause__, errors.ReplyError)


@pytest.mark.parametrize("damage", ["upper-case", "numbers", "extra-field", "blank-rows", "object-for-array"])
async def test_answers_that_only_look_different_are_read(
    server: Server, clock: ManualClock, damage: str
) -> None:
    """As everywhere: the price and the chart do not depend on how the body is written."""
    server.faults.add(f"body={damage}")
    async with client(server) as kis:
        market = Market(kis, clock=clock)
        tick = await market.price("005930")
        candles = await market.candles("005930", "1d", start=date(2026, 11, 20))
    assert [candle.close for candle in candles] == [tick.price]


async def test_paper_has_prices_days_and_todays_minutes(clock: ManualClock) -> None:
    """What paper does not offer is said so, and not sent."""
    async with sandbox.running(
        paper=True, requests_per_second=10_000, token_interval=0, token_life=10**9, clock=clock
    ) as server:
        async with client(server, venue=Venue.KRX) as kis:
            market = Market(kis, clock=clock)
            assert (await market.price("005930")).name == "삼성전자"
            assert (await market.price("U:0001")).name == "종합"
            assert (await market.price("NAS:AAPL")).price
            assert await market.candles("005930", "1m", start=MOMENT - timedelta(minutes=5))
            assert await market.candles("NAS:AAPL", "1d", start=date(2026, 11, 2))
            sent = len(server.calls)
            for call in (
                market.book("NAS:AAPL"),
                market.candles("NAS:AAPL", "1m", start=MOMENT - timedelta(minutes=5)),
                market.candles("005930", "1m", start=date(2026, 11, 18), end=date(2026, 11, 19)),
            ):
                with pytest.raises(errors.NotOnPaper):
                    await call
        assert len(server.calls) == sent
