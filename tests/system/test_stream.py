"""The client's stream against the sandbox: live data, order notices, and faults."""

import asyncio
from decimal import Decimal

import pytest
from streams import QUICK, next_of

from kis_async import KIS, MemoryState, Pacing, sandbox
from kis_async.api.domestic_stock.realtime_trades import StockTrade
from kis_async.api.enums import Side
from kis_async.api.overseas_stock.realtime import OverseasStockTrade
from kis_async.errors import StreamRefused
from kis_async.stream import Gap, NoticeEvent, PossibleLoss, Unreadable, normalised_order_number, replay


@pytest.fixture
async def server():
    """A sandbox whose market trades around the clock."""
    async with sandbox.running(always_open=True, ticks_per_second=20) as served:
        yield served


@pytest.fixture
async def kis(server):
    """A client of it."""
    async with KIS(
        server.credentials,
        account=server.account,
        environment=server.environment,
        state=MemoryState(),
        pacing=Pacing(reserve=0),
    ) as client:
        yield client


async def test_live_trades_agree_with_the_price(server, kis):
    """What the stream tells and what an inquiry answers are one market: prices within a few ticks."""
    async with kis.stream(options=QUICK) as stream, stream.trades("005930", "NAS:AAPL") as trades:
        seen: dict[type, StockTrade | OverseasStockTrade] = {}
        while len(seen) < 2:
            event = await next_of(trades)
            seen[type(event).__mro__[1] if isinstance(event, StockTrade) else type(event)] = event
        domestic, overseas = seen[StockTrade], seen[OverseasStockTrade]
        price = (await kis.market.price("005930")).price
        assert abs(domestic.price - price) <= price / 50
        assert domestic.low <= domestic.price <= domestic.high
        assert overseas.realtime_symbol == "DNASAAPL"
        volumes = [
            event.volume
            for event in [await next_of(trades) for _ in range(30)]
            if isinstance(event, StockTrade)
        ]
        assert volumes == sorted(volumes)


async def order(kis, quantity: int) -> str:
    """Buy, and return the order's number."""
    reply = await kis.domestic_stock.trading.order_cash(
        side=Side.BUY, symbol="005930", quantity=quantity, price=Decimal(70_000)
    )
    return normalised_order_number(reply.receipt.order_number) or ""


async def test_notices_of_an_order(server, kis):
    """Accepted, partly filled, filled: of the order that was sent, decrypted, also after a new key came."""
    async with kis.stream(options=QUICK) as stream, stream.notices("domestic_stock") as notices:
        number = await order(kis, 10)
        accepted = await next_of(notices)
        assert (accepted.event, accepted.order_number) == (NoticeEvent.ACCEPTED, number)
        assert (accepted.quantity, accepted.order_price, accepted.side) == (10, 70_000, Side.BUY)
        server.stream.fill(accepted.record.order_number, 4, 69_900)
        server.stream.fill(accepted.record.order_number, 6, 70_000)
        part, rest = await next_of(notices), await next_of(notices)
        assert (part.event, part.quantity, part.price) == (NoticeEvent.PARTLY_FILLED, 4, 69_900)
        assert (rest.event, rest.quantity, rest.filled_quantity) == (NoticeEvent.FILLED, 6, 10)
        server.stream.kill()
        assert isinstance(await next_of(notices), Gap)
        again = await order(kis, 3)
        assert (await next_of(notices)).order_number == again
        assert server.account.number not in repr(accepted)


async def test_a_notice_that_cannot_be_decrypted_is_an_event(server, kis):
    """The connection lives, and the next notice is read."""
    async with kis.stream(options=QUICK) as stream, stream.notices("domestic_stock") as notices:
        server.faults.add("stream-encryption:count=1")
        await order(kis, 1)
        event = await next_of(notices)
        assert isinstance(event, Unreadable)
        assert event.text == ""
        number = await order(kis, 2)
        assert (await next_of(notices)).order_number == number
        assert server.stream.connects == 1


@pytest.mark.parametrize(
    ("fault", "expected"),
    [("stream-garble=nonsense:count=1", Unreadable), ("stream-kill:count=1", Gap)],
)
async def test_faults_are_events(server, kis, fault, expected):
    """What goes wrong stands among the records, and the records go on."""
    async with kis.stream(options=QUICK) as stream, stream.trades("005930") as trades:
        assert isinstance(await next_of(trades), StockTrade)
        server.faults.add(fault)
        event = await next_of(trades)
        while isinstance(event, StockTrade):
            event = await next_of(trades)
        assert isinstance(event, expected)
        event = await next_of(trades)
        if isinstance(event, PossibleLoss):  # of what the garbled frame held
            event = await next_of(trades)
        assert isinstance(event, StockTrade)


async def test_a_refusal_of_the_server(server, kis):
    """Its code is that of the broker, and the stream serves others."""
    async with kis.stream(options=QUICK) as stream:
        server.faults.add("stream-refuse=OPSP0008:count=1")
        with pytest.raises(StreamRefused, match="OPSP0008"):
            await stream.trades("000660").open()
        async with stream.trades("005930") as trades:
            assert isinstance(await next_of(trades), StockTrade)


async def test_what_is_recorded_is_replayed(kis, tmp_path):
    """The same records in the same order, gaps included, through the same iterator."""
    path = tmp_path / "day.gz"
    live: list[object] = []
    async with kis.stream(options=QUICK) as stream, stream.trades("005930", "000660") as trades:
        with stream.record(path):
            while len(live) < 40:
                live.append(await next_of(trades))
            while trades.waiting:
                live.append(await next_of(trades))
    async with replay(path, speed=None) as recorded, asyncio.timeout(20):
        again = [event async for event in recorded.trades("005930", "000660")]
    assert again[: len(live)] == live
