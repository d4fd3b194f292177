"""A stream from the side of its consumers: slow ones, several of one registration, and leaving it."""

import asyncio
import gc
import logging
import time

import attrs
import pytest
from exchange import trade
from streams import QUICK, next_of
from support import client_tasks, close_in_a_hurry

from kis_async import MemoryState
from kis_async.errors import BufferFull, ClientClosed, KisError, StreamError, StreamInUse
from kis_async.stream import Dropped, Gap

KRX = "H0STCNT0"

# --- slow consumers -----------------------------------------------------------------------------


async def test_dropped_records_are_counted(exchange, trader):
    """A full buffer drops the oldest, and says at that place how many."""
    async with (
        trader() as kis,
        kis.stream(options=QUICK) as stream,
        stream.trades("005930", buffer=10) as trades,
    ):
        peer = exchange.peers[0]
        for total in range(1, 26):
            await peer.push(KRX, trade("005930", own=1, total=total))
        await peer.ping()
        await exchange.until(lambda: bool(peer.echoes))
        events = [await next_of(trades) for _ in range(11)]
        assert isinstance(events[0], Dropped)
        assert (events[0].count, events[0].keys) == (15, {"005930": 15})
        assert [event.volume for event in events[1:]] == list(range(16, 26))


async def test_a_buffer_that_stops(exchange, trader):
    """All that fitted is given, and then the error."""
    async with (
        trader() as kis,
        kis.stream(options=QUICK) as stream,
        stream.trades("005930", buffer=3, policy="stop") as trades,
    ):
        peer = exchange.peers[0]
        for total in range(1, 6):
            await peer.push(KRX, trade("005930", own=1, total=total))
        await peer.ping()
        await exchange.until(lambda: bool(peer.echoes))
        assert [(await next_of(trades)).volume for _ in range(3)] == [1, 2, 3]
        with pytest.raises(BufferFull):
            await next_of(trades)


async def test_a_consumer_that_works_without_waiting_lets_the_rest_run(exchange, trader):
    """Pings are answered though a loop over a full buffer never waits for anything."""
    async with trader() as kis, kis.stream(options=QUICK) as stream, stream.trades("005930") as trades:
        peer = exchange.peers[0]
        for total in range(200):
            await peer.push(KRX, trade("005930", total=total))
        await peer.ping()
        await exchange.until(lambda: bool(peer.echoes))
        await peer.ping()
        taken = 0
        while len(peer.echoes) < 2:
            await anext(trades)
            taken += 1
            assert taken < 150
            busy_until = time.monotonic() + 0.005
            while time.monotonic() < busy_until:
                pass


# --- leaving ------------------------------------------------------------------------------------


async def test_leaving_unsubscribes_and_leaves_nothing(exchange, trader):
    """Registrations are ended, the socket is closed, feeds end, and no task is left."""
    before = asyncio.all_tasks()
    async with trader() as kis:
        async with kis.stream(options=QUICK) as stream:
            trades = stream.trades("005930")
            await trades.open()
        peer = exchange.peers[0]
        await exchange.until(lambda: not exchange.open)
        assert [each["header"]["tr_type"] for each in peer.asked] == ["1", "2"]
        with pytest.raises(StopAsyncIteration):
            await anext(trades)
        with pytest.raises(ClientClosed):
            await stream.trades("005930").open()
    await exchange.until(lambda: not exchange.open)
    mine = [task for task in asyncio.all_tasks() - before if "kis_async" in task.get_name()]
    assert mine == []


@pytest.mark.parametrize("moment", ["opening", "reading", "reconnecting"])
async def test_cancelling_leaves_nothing(exchange, trader, moment, caplog):
    """Whenever its task is cancelled, a stream takes socket and tasks along."""
    caplog.set_level(logging.ERROR)
    exchange.silent = moment == "opening"

    async def run() -> None:
        async with trader() as kis, kis.stream(options=QUICK) as stream:
            async for _ in stream.trades("005930"):
                pass

    task = asyncio.create_task(run())
    await exchange.until(lambda: bool(exchange.peers) and bool(exchange.peers[0].asked))
    if moment == "reconnecting":
        exchange.silent = True
        exchange.peers[0].kill()
        await exchange.peer(2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await exchange.until(lambda: not exchange.open)
    assert client_tasks() == []
    gc.collect()
    assert not caplog.records


@pytest.mark.parametrize("shared", [False, True])
async def test_closing_is_cancelled_at_any_step(exchange, trader, tmp_path, shared):
    """Socket, lease and tasks go all the same, and those who wait for a registration are told."""
    state = tmp_path if shared else MemoryState()
    options = attrs.evolve(QUICK, closing_timeout=0.1)
    for steps in range(1, 25):
        kis = await trader(state=state).__aenter__()
        stream = await kis.stream(shared=shared, options=options).__aenter__()
        await stream.trades("005930").open()
        exchange.silent = True  # neither this registration nor an end is answered
        waiting = asyncio.create_task(stream.trades("000660").open())
        await asyncio.sleep(0)
        await close_in_a_hurry(kis, steps)
        with pytest.raises(KisError):
            await waiting
        assert client_tasks() == []
        exchange.silent = False
        await exchange.until(lambda: not exchange.open)
    gc.collect()


async def test_closing_the_client_closes_its_streams(exchange, trader):
    """A stream does not outlive its client."""
    async with trader() as kis:
        stream = await kis.stream(options=QUICK).__aenter__()
        trades = stream.trades("005930")
        await trades.open()
    await exchange.until(lambda: not exchange.open)
    with pytest.raises(StopAsyncIteration):
        await anext(trades)


async def test_a_stream_is_not_used_before_it_is_open(exchange, trader):
    """A clear error, and nothing is sent."""
    async with trader() as kis:
        with pytest.raises(ClientClosed):
            await kis.stream().trades("005930").open()
        async with kis.stream(options=QUICK) as stream, stream.trades("005930") as opened:
            with pytest.raises(StreamError, match="before they are opened"):
                _ = opened | stream.books("005930")
    assert len(exchange.peers) == 1


# --- corners ------------------------------------------------------------------------------------


async def test_who_joins_a_registration_hears_of_its_loss(exchange, trader):
    """A consumer of a registration that another has had for long gets the gap as well."""
    async with (
        trader() as kis,
        kis.stream(options=QUICK) as stream,
        stream.trades("005930") as one,
        stream.trades("005930") as two,
    ):
        exchange.peers[0].kill()
        assert isinstance(await next_of(one), Gap)
        assert isinstance(await next_of(two), Gap)


async def test_asking_again_while_the_key_is_in_use(exchange, trader):
    """Who asks right after a refusal is served as soon as the key is free."""
    exchange.in_use = True
    async with trader() as kis, kis.stream(options=QUICK) as stream:
        with pytest.raises(StreamInUse):
            await stream.trades("005930").open()
        opening = [asyncio.create_task(stream.trades("005930").open()) for _ in range(3)]
        assert all(
            isinstance(each, StreamInUse) for each in await asyncio.gather(*opening, return_exceptions=True)
        )
        assert "in use" in (stream.trouble or "")
        exchange.in_use = False
        await asyncio.wait_for(stream.trades("005930").open(), 10)
        assert stream.trouble is None


async def test_an_end_that_is_refused_does_not_end_the_connection(exchange, trader):
    """It was answered, so nobody waits for an answer to it."""
    exchange.end_refusals = True
    options = attrs.evolve(QUICK, answer_timeout=0.1)
    async with trader() as kis, kis.stream(options=options) as stream, stream.trades("000660"):
        async with stream.trades("005930"):
            pass
        await exchange.until(lambda: len(exchange.peers[0].asked) == 3)
        for pings in range(6):
            await exchange.peers[0].ping()
            await exchange.until(lambda pings=pings: len(exchange.peers[0].echoes) > pings)
            await asyncio.sleep(0.05)
        assert len(exchange.peers) == 1
