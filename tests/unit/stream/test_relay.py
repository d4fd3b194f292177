"""Sharing a stream in one process, against a scripted server: what crosses, who is let in, and where."""

import asyncio
import socket
import stat
import sys
from contextlib import asynccontextmanager

import attrs
import pytest
from exchange import trade
from stream_support import HYNIX, SAMSUNG, Consumer, at
from streams import QUICK, next_of

from kis_async import MemoryState
from kis_async.errors import ConfigError, StreamError, StreamFull, StreamInUse, StreamRefused
from kis_async.stream import Dropped, Gap, Sharing, Unreadable, Unsubscribed, replay
from kis_async.stream.hub import Channel
from kis_async.stream.relay_protocol import Ask, Hello, Sorry, encode, read_address, read_told

KRX = "H0STCNT0"
SHARING = Sharing(name="test", lease=0.3)


@asynccontextmanager
async def shared(trader, state, *, wait=False, sharing=SHARING, options=QUICK):
    """A stream of a client of its own that shares."""
    async with trader(state=state) as kis, kis.stream(shared=sharing, wait=wait, options=options) as stream:
        yield stream


async def until(condition):
    """Wait for what other tasks make true."""
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.005)


async def test_everything_crosses(exchange, trader):
    """Registrations, refusals, records, losses and what is no frame, alike for the owner and for a guest."""
    state = MemoryState()
    exchange.refusals[KRX, "999999"] = ("OPSP8992", "tr_key ERROR")
    async with shared(trader, state) as owner, shared(trader, state) as guest:
        assert [stream.relays[0].owner for stream in (owner, guest)] == [True, False]
        feeds = [stream.trades("005930") for stream in (owner, guest)]
        for feed in feeds:
            await feed.open()
        with pytest.raises(StreamRefused, match="OPSP8992") as failed:
            await guest.trades("999999").open()
        assert (failed.value.msg_cd, failed.value.message) == ("OPSP8992", "tr_key ERROR")
        peer = exchange.peers[0]
        assert peer.registered == [(KRX, "005930")]
        await peer.push(KRX, trade("005930", total=1), trade("005930", total=2))
        await peer.send("0|nonsense")
        for feed in feeds:
            assert [(await next_of(feed)).volume for _ in range(2)] == [1, 2]
            unreadable = await next_of(feed)
            assert isinstance(unreadable, Unreadable)
            assert unreadable.text == "0|nonsense"
        peer.kill()
        gaps = [await next_of(feed) for feed in feeds]
        assert gaps[0] == gaps[1]
        assert isinstance(gaps[0], Gap)
        assert gaps[0].losses == 1
        peer = await exchange.registered("005930", connection=2)
        await peer.push(KRX, trade("005930", total=99))
        for feed in feeds:
            assert (await next_of(feed)).volume == 99
        exchange.refusals[KRX, "005930"] = ("OPSP8992", "tr_key ERROR")
        peer.kill()
        for feed in feeds:
            assert isinstance(await next_of(feed), Gap)
            ended = await next_of(feed)
            assert isinstance(ended, Unsubscribed)
            assert isinstance(ended.error, StreamRefused)
    assert exchange.most_open == 1


async def test_places_are_counted_over_all_and_freed(exchange, trader):
    """A guest's registrations end with its feeds, and with itself; too many are refused to who asks."""
    state, options = MemoryState(), attrs.evolve(QUICK, limit=2)
    async with shared(trader, state, options=options) as owner:
        async with owner.trades("005930"), shared(trader, state, options=options) as guest:
            async with guest.trades("000660"):
                with pytest.raises(StreamFull, match="that share the stream") as full:
                    await guest.trades("035720").open()
                assert full.value.limit == 2
            await exchange.until(lambda: exchange.peers[0].registered == [(KRX, "005930")])
            await guest.trades("035720").open()
            (consumer,) = owner.relays[0].consumers
            assert (consumer.name, consumer.registrations) == ("test", 1)
            assert owner.relays[0].registrations == 2
        await until(lambda: not owner.relays[0].consumers)
        await exchange.until(lambda: not exchange.peers[0].registered)
    assert exchange.most_registered == 2


async def test_who_shares_and_who_does_not(exchange, trader):
    """A stream that is not shared and one that is exclude each other."""
    state = MemoryState()
    async with trader(state=state) as kis:
        async with kis.stream(options=QUICK) as alone:
            assert alone.relays == ()
            with pytest.raises(StreamInUse, match="does not share"):
                async with kis.stream(shared=SHARING):
                    raise AssertionError
        async with kis.stream(shared=True):
            with pytest.raises(StreamInUse):
                async with kis.stream():
                    raise AssertionError


async def test_a_key_in_use_on_another_machine(exchange, trader):
    """Whoever has no time is told so, in another process as well; whoever waits has it when it is free."""
    state = MemoryState()
    exchange.in_use = True
    async with (
        shared(trader, state),
        shared(trader, state) as guest,
        shared(trader, state, wait=True) as other,
    ):
        with pytest.raises(StreamInUse, match="OPSP8996"):
            await guest.trades("005930").open()
        waiting = asyncio.create_task(other.trades("000660").open())
        await exchange.peer(3)
        assert not waiting.done()
        exchange.in_use = False
        await waiting


async def test_a_guest_records(exchange, trader, tmp_path):
    """What another process's connection brings can be written to a file as one's own."""
    state = MemoryState()
    async with shared(trader, state), shared(trader, state) as guest, guest.trades("005930") as feed:
        with guest.record(tmp_path / "kept"):
            await exchange.peers[0].push(KRX, trade("005930", total=7))
            await next_of(feed)
    async with replay(tmp_path / "kept", speed=None) as stream:
        assert [record.volume async for record in stream.trades("005930")] == [7]


# --- the door -----------------------------------------------------------------------------------


async def knock(state, hello):
    """What an owner answers to a stranger's first line."""
    (text,) = [text for name, text in state._records.items() if name.endswith("/relay")]
    address = read_address(text)
    reader, writer = await asyncio.open_connection(address.host, address.port)
    writer.write(hello(address))
    answer = await reader.read()
    writer.close()
    return answer


async def test_strangers_stay_outside(exchange, trader):
    """Without the token there is not a word; another version is told; nonsense ends the connection."""
    state = MemoryState()
    async with shared(trader, state) as owner:
        assert await knock(state, lambda _: encode(Hello(1, "guessed", "", 1))) == b""
        assert await knock(state, lambda _: encode(Ask(KRX, "005930", 0, keep=False))) == b""
        assert await knock(state, lambda _: b"x" * 200_000) == b""
        other = await knock(state, lambda address: encode(Hello(2, address.token, "", 1)))
        assert isinstance(read_told(other), Sorry)
        await knock(state, lambda address: encode(Hello(1, address.token, "", 1)) + b"nonsense\n")
        await until(lambda: not owner.relays[0].consumers)
        async with owner.trades("005930"), shared(trader, state) as guest, guest.trades("005930"):
            pass


@pytest.mark.skipif(sys.platform == "win32", reason="there are no Unix sockets")
async def test_the_socket_is_the_users_own(exchange, trader, tmp_path_factory):
    """It lies in the state's folder, for nobody else, and goes with the owner; a dead one's is swept away."""
    folder = tmp_path_factory.mktemp("s")
    async with shared(trader, folder) as owner:
        (path,) = folder.glob("*.sock")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        left = path.with_name(f"{path.name.rpartition('-')[0]}-dead00.sock")
        left.touch()
        async with shared(trader, folder) as guest:
            await owner.close()
            await until(lambda: guest.relays[0].owner)
            assert not path.exists()
            assert not left.exists()
            assert len(list(folder.glob("*.sock"))) == 1
    assert not list(folder.glob("*.sock"))


async def test_a_long_path_has_loopback(exchange, trader, tmp_path):
    """A socket's path has room for a hundred bytes; further down there is loopback instead."""
    folder = tmp_path / ("long" * 30)
    async with shared(trader, folder), shared(trader, folder) as guest:
        assert not guest.relays[0].owner
        assert not list(folder.glob("*.sock"))


async def test_only_loopback_unless_told_otherwise(exchange, trader):
    """Another address is refused, and the next may be the owner; a loopback address may be chosen."""
    state = MemoryState()
    with pytest.raises(ConfigError, match="to_network"):
        async with shared(trader, state, sharing=attrs.evolve(SHARING, listen=("0.0.0.0", 0))):
            raise AssertionError
    with socket.create_server(("127.0.0.1", 0)) as taken:
        sharing = attrs.evolve(SHARING, listen=taken.getsockname())
        with pytest.raises(StreamError, match="cannot listen"):
            async with shared(trader, state, sharing=sharing):
                raise AssertionError
    async with shared(trader, state, sharing=attrs.evolve(SHARING, listen=("127.0.0.1", 0))) as owner:
        assert owner.relays[0].owner
    with pytest.raises(ConfigError, match="over 0"):
        async with shared(trader, state, sharing=Sharing(queue=0)):
            raise AssertionError


# --- records that were left out -------------------------------------------------------------------


def test_what_was_left_out_is_said_to_whom_it_concerns():
    """Each consumer hears of its own keys, in order, and no jump in volume; one that must have all ends."""
    channel = Channel()
    one = Consumer().attached(channel, SAMSUNG)
    both = Consumer().attached(channel, SAMSUNG, HYNIX)
    whole = Consumer("stop").attached(channel, HYNIX)
    channel.skipped({SAMSUNG: 2, HYNIX: 3}, at(1), at(2))
    (event,) = one.items()
    assert event == Dropped(count=2, since=at(1), until=at(2), keys={"005930": 2})
    assert both.items() == [Dropped(count=5, since=at(1), until=at(2), keys={"005930": 2, "000660": 3})]
    assert (one.overflown, both.overflown, whole.overflown) == (0, 0, 1)
