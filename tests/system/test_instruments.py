"""Instruments and the calendar through a whole client: names lead to quotes, orders and streams."""

import logging
from collections.abc import AsyncIterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kis_async import KIS, Account, MemoryState, State
from kis_async.api.domestic_futureoption.realtime_trades import IndexFuturesTrade
from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade
from kis_async.api.enums import OverseasOrderExchange, Venue
from kis_async.api.overseas_stock.realtime import OverseasStockTrade
from kis_async.calendar import Source
from kis_async.errors import InstrumentsError, InvalidRequest
from kis_async.instruments import Instrument, Kind, ListingMarket, MasterOptions
from kis_async.sandbox import ManualClock, Server, running
from kis_async.session.clock import Clock

SEOUL = ZoneInfo("Asia/Seoul")
# A Tuesday.
MORNING = datetime(2026, 9, 22, 10, 30, tzinfo=SEOUL)
FUTURE = Instrument(code="A01612", name="F 202612", kind=Kind.FUTURE, market=ListingMarket.KRX_DERIVATIVES)
SHARE = Instrument(code="005930", name="삼성전자", kind=Kind.STOCK, market=ListingMarket.KOSPI)
BOND = Instrument(code="KR6095572A81", name="국고채", kind=Kind.BOND, market=ListingMarket.KRX_BOND)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    """A sandbox in which it is a weekday's morning."""
    async with running(clock=ManualClock(MORNING.timestamp()), requests_per_second=1000) as served:
        yield served


def client(server: Server, folder: Path, state: State | None = None) -> KIS:
    """A client whose clock and masters are the sandbox's."""
    return KIS(
        server.credentials,
        account=server.account,
        environment=server.environment,
        state=state or MemoryState(),
        masters=MasterOptions(url=server.master_url, folder=folder, wall=MORNING.timestamp),
        clock=Clock(wall=MORNING.timestamp),
    )


@pytest.fixture
async def kis(server: Server, tmp_path: Path) -> AsyncIterator[KIS]:
    """A client with the instruments of the sandbox."""
    async with client(server, tmp_path) as opened:
        found = await opened.instruments.refresh()
        assert not found.outdated
        assert not found.problems
        yield opened


async def test_a_korean_share(kis: KIS, server: Server) -> None:
    """Found by initials, it is quoted at the venue of the call, charted, ordered, held and streamed."""
    samsung = kis.instruments.find("ㅅㅅㅈㅈ")[0]
    assert (samsung.code, samsung.venues) == ("005930", (Venue.KRX, Venue.NXT))
    quotes = [await kis.market.price(samsung, venue=venue) for venue in samsung.venues]
    assert [quote.symbol for quote in quotes] == ["005930"] * 2
    assert (await kis.watchlists.quotes([samsung]))[0].symbol == "005930"
    assert (await kis.market.book(samsung)).asks
    assert await kis.market.candles(samsung, "1d", start=date(2026, 9, 14))
    assert samsung.ticks is not None
    price = samsung.ticks.down(quotes[0].price)
    power = await kis.account.buying_power(samsung, price)
    assert (power.market, power.symbol) == ("domestic_stock", "005930")
    order = await kis.orders.buy(samsung, 1, price=price)
    assert order.symbol == "005930"
    assert (await kis.account.sellable(samsung)).symbol == "005930"
    cancelled = await kis.orders.cancel_all(symbol=samsung)
    assert [each.original_number for each in cancelled.cancelled] in ([order.number], [])
    async with kis.stream() as stream, stream.trades(samsung) as trades:
        assert server.stream.push("H0STCNT0", "005930", {"MKSC_SHRN_ISCD": "005930", "STCK_PRPR": "70000"})
        trade = await anext(aiter(trades))
        assert isinstance(trade, KrxStockTrade)
        assert trade.symbol == samsung.code


async def test_an_overseas_share(kis: KIS, server: Server) -> None:
    """Each API gets the code of the exchange that it wants: NAS, BAQ, NASD, and the keys with D and R."""
    apple = kis.instruments["NAS:AAPL"]
    quote = await kis.market.price(apple)
    assert (quote.where, quote.symbol) == ("NAS", "AAPL")
    assert (await kis.market.price(apple.daytime_symbol())).where == "BAQ"
    assert await kis.market.candles(apple, "1d", start=date(2026, 9, 14))
    assert (await kis.watchlists.quotes([apple]))[0].symbol == "AAPL"
    power = await kis.account.buying_power(apple, Decimal(200))
    assert (power.market, power.exchange) == ("overseas_stock", OverseasOrderExchange.NASDAQ)
    assert (await kis.account.sellable(apple)).symbol == "AAPL"
    by_day = await kis.orders.buy(apple, 1, price=quote.price, session="daytime")
    assert (by_day.exchange, by_day.daytime) == (OverseasOrderExchange.NASDAQ, True)
    same = await kis.orders.buy(apple.daytime_symbol(), 1, price=quote.price)
    assert (same.exchange, same.daytime) == (by_day.exchange, True)
    async with kis.stream() as stream:
        async with stream.trades(apple):
            assert {key for _, key in server.stream.registrations} == {"DNASAAPL"}
        async with stream.records(OverseasStockTrade, apple), stream.trades(apple.daytime_symbol()):
            assert {key for _, key in server.stream.registrations} == {"DNASAAPL", "RBAQAAPL"}


async def test_contracts(tmp_path: Path) -> None:
    """A contract is a symbol of an account for derivatives, which has no shares."""
    clock = ManualClock(MORNING.timestamp())
    async with (
        running(account=Account("12345678-03"), clock=clock, requests_per_second=1000) as server,
        client(server, tmp_path) as kis,
    ):
        price = Decimal("397.95")
        order = await kis.orders.buy(FUTURE, 1, price=price)
        assert (order.market, order.symbol) == ("domestic_futureoption", "A01612")
        assert (await kis.account.buying_power(FUTURE, price)).symbol == "A01612"
        assert (await kis.account.sellable(FUTURE)).market == "domestic_futureoption"
        assert not (await kis.orders.cancel_all(symbol=FUTURE)).failed
        async with kis.stream() as stream, stream.records(IndexFuturesTrade, FUTURE):
            assert server.stream.registrations == (("H0IFCNT0", "A01612"),)
        with pytest.raises(InvalidRequest, match="of the market domestic_stock"):
            await kis.orders.buy(SHARE, 1, price=70_000)
        with pytest.raises(InvalidRequest, match="of the market domestic_stock"):
            await kis.account.buying_power(SHARE, 70_000)


async def test_what_an_account_for_shares_does_not_order(kis: KIS) -> None:
    """A contract and an index are refused by name; of a bond it can be asked what could be bought."""
    assert (await kis.account.buying_power(BOND, Decimal(10_000))).market == "domestic_bond"
    with pytest.raises(InvalidRequest, match="of the market domestic_futureoption"):
        await kis.orders.buy(FUTURE, 1, price=Decimal("397.95"))
    with pytest.raises(InvalidRequest, match="TRs of its own"):
        await kis.orders.buy(BOND, 1, price=10_000)
    with pytest.raises(InvalidRequest, match="cannot be ordered"):
        await kis.orders.buy(kis.instruments["0001"], 1, price=1)
    with pytest.raises(InvalidRequest, match="TRs of its own"):
        await kis.market.price(FUTURE)


async def test_instruments_end_with_the_client(server: Server, tmp_path: Path) -> None:
    """The file is closed with the client, and the next one needs nothing from the host."""
    async with client(server, tmp_path) as first:
        await first.instruments.refresh()
    with pytest.raises(InstrumentsError, match="refresh"):
        first.instruments.find("삼성")
    async with client(server, tmp_path) as second:
        assert (await second.instruments.refresh()).downloaded == ()
        assert second.instruments["005930"].name == "삼성전자"


async def test_the_broker_s_days(server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Two clients ask once a day; the broker's word stands against the library's, and that is said."""
    caplog.set_level(logging.WARNING, "kis_async.calendar")
    state = MemoryState()
    chuseok = date(2026, 9, 24)
    async with client(server, tmp_path, state) as one, client(server, tmp_path, state) as other:
        for kis in (one, other, one):
            day = await kis.calendar.day("KRX", chuseok)
            assert (day.trading, day.source) == (True, Source.BROKER)
            assert "추석" in (day.disagreement or "")
            assert await kis.calendar.is_open("KRX")
        assert server.count(tr_id="CTCA0903R") == 1
        night = datetime(2026, 9, 23, 22, 35, tzinfo=SEOUL)
        assert await one.calendar.trading_date("KRX-NIGHT", night) == chuseok
    assert any("2026-09-24" in record.getMessage() for record in caplog.records)
