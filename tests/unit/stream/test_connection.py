"""The connection: registering, keeping alive, losing and having again, against a scripted server."""

import asyncio
import random
import time
from datetime import datetime, timedelta
from itertools import pairwise

import attrs
import pytest
from exchange import trade
from streams import QUICK, next_of

from kis_async import MemoryState
from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade
from kis_async.errors import (
    StreamFull,
    StreamInUse,
    StreamLost,
    StreamRefused,
)
from kis_async.session.clock import Clock
from kis_async.stream import Gap, PossibleLoss, Unreadable, Unsubscribed

KRX = "H0STCNT0"


def now() -> datetime:
    """The time in Korea."""
    return datetime.now().astimezone()


# --- registering --------------------------------------------------------------------------------


async def test_records_come_after_the_acknowledgement(exchange, trader):
    """Opening a feed returns when the server has acknowledged; then its records come, typed."""
    async with trader() as kis, kis.stream(options=QUICK) as stream:
        trades = stream.trades("005930", "000660")
        async with trades:
            assert stream.connected
            assert exchange.peers[0].registered == [(KRX, "005930"), (KRX, "000660")]
            await exchange.peers[0].push(KRX, trade("000660", own=5, total=5), trade("005930"))
            first, second = await next_of(trades), await next_of(trades)
            assert (type(first), first.symbol, first.trade_volume) == (KrxStockTrade, "000660", 5)
            assert second.symbol == "005930"
        await exchange.until(lambda: not exchange.peers[0].registered)
    assert exchange.most_open == exchange.approvals == 1


async def test_a_moment_is_no_longer_than_a_millisecond(exchange, trader):
    """Frames that come one soon after another, without a pause, do not all have the time of the first."""
    passed = 0.0
    clock = Clock(monotonic=lambda: 1000.0 + passed, wall=lambda: 1_790_000_000.0 + passed)
    async with (
        trader(clock=clock) as kis,
        kis.stream(options=QUICK) as stream,
        stream.trades("005930") as trades,
    ):
        for total in range(1, 51):
            await exchange.peers[0].push(KRX, trade("005930", own=1, total=total))
            await next_of(trades)
            passed += 0.0006
        await exchange.peers[0].push(KRX, trade("005930", own=1, total=100))
        lost = await next_of(trades)
    assert isinstance(lost, PossibleLoss)
    # Since the last frame but one, until the last, each to the millisecond.
    assert lost.since.timestamp() == pytest.approx(1_790_000_000 + 49 * 0.0006, abs=0.0011)
    assert lost.until.timestamp() == pytest.approx(1_790_000_000 + 50 * 0.0006, abs=0.0011)


async def test_two_consumers_share_a_registration(exchange, trader):
    """One registration for both; it ends with the second of them."""
    async with trader() as kis, kis.stream(options=QUICK) as stream:
        one, two = stream.trades("005930"), stream.trades("005930")
        await one.open()
        await two.open()
        peer = exchange.peers[0]
        assert len(peer.asked) == 1
        await one.close()
        await peer.push(KRX, trade("005930"))
        assert (await next_of(two)).symbol == "005930"
        assert peer.registered == [(KRX, "005930")]
        await two.close()
        await exchange.until(lambda: not peer.registered)


async def test_a_refusal_is_raised_and_frees_the_place(exchange, trader):
    """The code and the text are the server's; a feed gets all of its registrations or none."""
    exchange.refusals[KRX, "999999"] = ("OPSP8992", "tr_key ERROR")
    async with trader() as kis, kis.stream(options=attrs.evolve(QUICK, limit=2)) as stream:
        with pytest.raises(StreamRefused, match="OPSP8992") as failed:
            await stream.trades("005930", "999999").open()
        assert (failed.value.msg_cd, failed.value.message) == ("OPSP8992", "tr_key ERROR")
        await exchange.until(lambda: not exchange.peers[0].registered)
        assert stream.registrations == 0
        async with stream.trades("005930", "000660"):
            assert stream.registrations == 2


async def test_the_limit_is_known_before_sending(exchange, trader):
    """The 42nd registration is an error, and the server never hears of it."""
    symbols = [f"{number:06}" for number in range(1, 42)]
    async with trader() as kis, kis.stream(options=QUICK) as stream:
        async with stream.trades(*symbols):
            with pytest.raises(StreamFull) as failed:
                await stream.books("005930").open()
            assert failed.value.limit == 41
            assert len(exchange.peers[0].asked) == 41
            async with stream.trades("000001"):  # one that is there already needs no place
                pass
        async with stream.books("005930"):
            pass
    assert exchange.most_registered == 41


async def test_more_keys_give_more_places(exchange, trader):
    """Registrations are spread over the keys, and come through one iterator."""
    symbols = [f"{number:06}" for number in range(1, 83)]
    state = MemoryState()
    async with (
        trader(state=state) as one,
        trader(state=state, app_key="another key") as two,
        one.stream(two, options=QUICK) as stream,
        stream.trades(*symbols) as trades,
    ):
        assert (stream.limit, stream.registrations) == (82, 82)
        assert [len(peer.registered) for peer in exchange.peers] == [41, 41]
        for peer in exchange.peers:
            for tr_id, key in peer.registered:
                await peer.push(tr_id, trade(key))
        found = {(await next_of(trades)).symbol for _ in symbols}
        assert found == set(symbols)
        with pytest.raises(StreamFull):
            await stream.books("005930").open()


async def test_a_stale_approval_key_is_renewed(exchange, trader):
    """OPSP0011 costs a new key and a new connection, and the caller does not notice."""
    exchange.accepted_approvals = {"approval-2"}
    async with trader() as kis, kis.stream(options=QUICK) as stream, stream.trades("005930"):
        assert exchange.approvals == 2
        assert exchange.most_open == 1


# --- alive --------------------------------------------------------------------------------------


async def test_pings_are_answered_whatever_the_consumer_does(exchange, trader):
    """A consumer that is busy for long does not keep a ping waiting."""
    async with trader() as kis, kis.stream(options=QUICK) as stream, stream.trades("005930") as trades:
        peer = exchange.peers[0]
        for _ in range(50):
            await peer.push(KRX, trade("005930"))
            await peer.ping()
        assert (await next_of(trades)).symbol == "005930"  # and is busy from here on
        await exchange.until(lambda: len(peer.echoes) == 50)
        assert trades.waiting == 49


async def test_a_silent_stall_is_noticed(exchange, trader):
    """Nothing at all for longer than allowed ends the connection, and a new one is made."""
    options = attrs.evolve(QUICK, silence=0.3)
    async with trader() as kis, kis.stream(options=options) as stream, stream.trades("005930") as trades:
        began = time.monotonic()
        await exchange.registered("005930", connection=2)
        assert 0.3 <= time.monotonic() - began < 3
        gap = await next_of(trades)
        assert isinstance(gap, Gap)
        assert "nothing was heard" in gap.reason
    assert exchange.most_open == 1


async def test_pings_alone_are_life(exchange, trader):
    """While pings come, no silence is long enough to reconnect."""
    options = attrs.evolve(QUICK, silence=1.0)
    async with trader() as kis, kis.stream(options=options) as stream, stream.trades("005930"):
        for pings in range(20):
            await exchange.peers[0].ping()
            await exchange.until(lambda pings=pings: len(exchange.peers[0].echoes) > pings)
            await asyncio.sleep(0.1)
        assert len(exchange.peers) == 1


async def test_a_loop_that_stood_still_reads_before_it_calls_the_server_silent(exchange, trader):
    """What came meanwhile is heard, and the connection kept."""
    options = attrs.evolve(QUICK, silence=0.2)
    async with trader() as kis, kis.stream(options=options) as stream, stream.trades("005930"):
        for pings in range(5):
            await exchange.peers[0].ping()
            time.sleep(0.3)  # noqa: ASYNC251 - a program that blocks its loop is what is tested
            await exchange.until(lambda pings=pings: len(exchange.peers[0].echoes) > pings)
        assert len(exchange.peers) == 1


async def test_an_unanswered_registration_is_a_stall(exchange, trader):
    """A server that takes a registration and says nothing is left for a new connection."""
    exchange.silent = True
    options = attrs.evolve(QUICK, answer_timeout=0.2)
    async with trader() as kis, kis.stream(options=options) as stream:
        opening = asyncio.create_task(stream.trades("005930").open())
        await exchange.peer(2)
        exchange.silent = False
        await asyncio.wait_for(opening, 10)
    assert exchange.most_open == 1


# --- losses -------------------------------------------------------------------------------------


async def test_a_hundred_losses(exchange, trader):
    """After each: everything registered again, one gap with its bounds, nothing twice or out of order."""
    symbols = [f"{number:06}" for number in range(1, 21)]
    dice = random.Random(7)
    totals = dict.fromkeys(symbols, 0)
    losses: list[datetime] = []
    heard: dict[str, list[int]] = {symbol: [] for symbol in symbols}
    gaps: list[Gap] = []

    async def consume(trades) -> None:
        async for event in trades:
            if isinstance(event, Gap):
                gaps.append(event)
                if len(gaps) == 100:
                    return
            else:
                assert isinstance(event, KrxStockTrade), event
                heard[event.symbol].append(event.volume)

    async with trader() as kis, kis.stream(options=QUICK) as stream, stream.trades(*symbols) as trades:
        reading = asyncio.create_task(consume(trades))
        for number in range(1, 101):
            await exchange.until(
                lambda number=number: (
                    len(exchange.peers) >= number and len(exchange.peers[number - 1].registered) == 20
                )
            )
            peer = exchange.peers[number - 1]
            for _ in range(dice.randrange(40)):
                symbol = dice.choice(symbols)
                totals[symbol] += 1
                await peer.push(KRX, trade(symbol, own=1, total=totals[symbol]))
            peer.kill()
            losses.append(now())
        await asyncio.wait_for(reading, 60)
    assert len(gaps) == 100
    for gap, killed in zip(gaps, losses, strict=True):
        # What was on its way when the connection broke may be read a moment later.
        assert gap.since - killed < timedelta(seconds=1)
        assert gap.until >= killed
        assert gap.losses == 1
        assert set(gap.resumed) == set(symbols)
        assert gap.until == max(gap.resumed.values())
    for earlier, later in pairwise(gaps):
        assert earlier.until <= later.since
    for volumes in heard.values():
        assert volumes == sorted(set(volumes))
    assert exchange.most_open == 1
    assert exchange.most_registered == 20


async def test_a_loss_in_the_middle_of_registering_is_one_gap(exchange, trader):
    """Losses before everything is back belong to one gap, which counts them."""
    symbols = [f"{number:06}" for number in range(1, 6)]
    async with trader() as kis, kis.stream(options=QUICK) as stream, stream.trades(*symbols) as trades:

        async def kill_at_third(peer, tr_id, key) -> None:
            if len(exchange.peers) == 2 and len(peer.registered) == 3:
                peer.kill()

        exchange.on_registered = kill_at_third
        exchange.peers[0].kill()
        await exchange.registered("000005", connection=3)
        await exchange.peers[2].push(KRX, trade("000001"))
        gap = await next_of(trades)
        assert isinstance(gap, Gap)
        assert gap.losses == 2
        assert (await next_of(trades)).symbol == "000001"


async def test_what_comes_before_all_are_back_follows_the_gap(exchange, trader):
    """A record of an early registration waits until the gap is known, and then comes behind it."""
    async with (
        trader() as kis,
        kis.stream(options=QUICK) as stream,
        stream.trades("000001", "000002") as trades,
    ):

        async def push_early(peer, tr_id, key) -> None:
            if key == "000001":
                await peer.push(KRX, trade("000001"))

        exchange.on_registered = push_early
        exchange.peers[0].kill()
        assert isinstance(await next_of(trades), Gap)
        assert (await next_of(trades)).symbol == "000001"


async def test_what_is_refused_on_return_is_said(exchange, trader):
    """A registration that the server does not take back is an event; the others go on."""
    async with (
        trader() as kis,
        kis.stream(options=QUICK) as stream,
        stream.trades("000001", "000002") as trades,
    ):
        exchange.refusals[KRX, "000001"] = ("OPSP8992", "tr_key ERROR")
        exchange.peers[0].kill()
        events = [await next_of(trades), await next_of(trades)]
        assert [type(event) for event in events] == [Gap, Unsubscribed]
        assert events[1].key == "000001"
        assert isinstance(events[1].error, StreamRefused)
        await exchange.peers[1].push(KRX, trade("000002"))
        assert (await next_of(trades)).symbol == "000002"


async def test_garbage_is_an_event_and_not_the_end(exchange, trader):
    """What cannot be read is said, with its text; what follows is read."""
    async with trader() as kis, kis.stream(options=QUICK) as stream, stream.trades("005930") as trades:
        peer = exchange.peers[0]
        await peer.send("0|H0STCNT0|002|005930^1^2")
        await peer.send("nonsense")
        await peer.push(KRX, trade("005930"))
        events = [await next_of(trades) for _ in range(3)]
        assert [type(event) for event in events] == [Unreadable, Unreadable, KrxStockTrade]
        assert events[0].text == "0|H0STCNT0|002|005930^1^2"
        assert len(exchange.peers) == 1


async def test_a_jump_in_the_volume_is_a_possible_loss(exchange, trader):
    """Within a connection it is said with its extent; across a gap it is not."""
    async with trader() as kis, kis.stream(options=QUICK) as stream, stream.trades("005930") as trades:
        peer = exchange.peers[0]
        for own, total in ((10, 110), (5, 115), (7, 200)):
            await peer.push(KRX, trade("005930", own=own, total=total))
        events = [await next_of(trades) for _ in range(4)]
        assert isinstance(events[2], PossibleLoss)
        assert (events[2].key, events[2].volume) == ("005930", 78)
        peer.kill()
        later = await exchange.registered("005930", connection=2)
        await later.push(KRX, trade("005930", own=1, total=900))
        assert isinstance(await next_of(trades), Gap)
        assert (await next_of(trades)).volume == 900


async def test_the_server_goes_away_for_good(exchange, trader):
    """After the time allowed the iterator raises, once what had come before, and the gap, are taken."""
    options = attrs.evolve(QUICK, give_up_after=0.3)
    async with trader() as kis, kis.stream(options=options) as stream, stream.trades("005930") as trades:
        await exchange.peers[0].push(KRX, trade("005930"))
        await exchange.peers[0].ping()
        await exchange.until(lambda: bool(exchange.peers[0].echoes))
        exchange.turned_away = True
        exchange.peers[0].kill()
        assert (await next_of(trades)).symbol == "005930"
        assert isinstance(await next_of(trades), Gap)
        with pytest.raises(StreamLost, match="no connection for"):
            await next_of(trades)
        with pytest.raises(StreamLost):
            await next_of(trades)
        with pytest.raises(StreamLost):
            await stream.books("005930").open()


# --- one stream a key ---------------------------------------------------------------------------


async def test_a_second_stream_of_the_key_learns_it_at_once(exchange, trader):
    """`StreamInUse` without a word to the server; when the first ends, the second can."""
    state = MemoryState()
    async with trader(state=state) as one, trader(state=state) as two:
        async with one.stream(options=QUICK) as stream, stream.trades("005930"):
            with pytest.raises(StreamInUse) as failed:
                await two.stream(options=QUICK).__aenter__()
            assert 0 < failed.value.retry_after <= QUICK.lease
            waiting = asyncio.create_task(self_opened(two))
            assert len(exchange.peers) == 1
        await asyncio.wait_for(waiting, 10)
    assert exchange.most_open == 1


async def self_opened(kis) -> None:
    """A stream that waits for its turn, is used, and closed."""
    async with kis.stream(wait=True, options=QUICK) as stream, stream.trades("005930"):
        pass


async def test_a_key_in_use_elsewhere(exchange, trader):
    """The server's own refusal is raised to those who ask first; `wait` waits instead."""
    exchange.in_use = True
    async with trader() as kis:
        async with kis.stream(options=QUICK) as stream:
            with pytest.raises(StreamInUse, match="OPSP8996"):
                await stream.trades("005930").open()
            assert stream.registrations == 0
        async with kis.stream(wait=True, options=QUICK) as stream:
            opening = asyncio.create_task(stream.trades("005930").open())
            tries = len(exchange.peers)
            await exchange.until(lambda: len(exchange.peers) >= tries + 3)
            exchange.in_use = False
            await asyncio.wait_for(opening, 10)


async def test_a_slot_that_is_still_held_after_a_loss_is_waited_for(exchange, trader):
    """Who had the stream goes on trying, and his feeds tell one gap."""
    async with trader() as kis, kis.stream(options=QUICK) as stream, stream.trades("005930") as trades:
        exchange.in_use = True
        exchange.peers[0].kill()
        await exchange.until(lambda: len(exchange.peers) >= 4)
        exchange.in_use = False
        assert isinstance(await next_of(trades), Gap)
