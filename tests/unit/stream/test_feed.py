"""The iterator that users hold: joined, added to, shared by tasks, closed while waiting, and full."""

import asyncio
from collections.abc import Iterable

import pytest
from stream_support import at, data_frame, trade

from kis_async.api.domestic_stock.realtime_books import KrxStockBook
from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade
from kis_async.api.notices import DomesticStockNotice
from kis_async.errors import BufferFull, ClientClosed, ConfigError, StreamError, StreamLost, StreamRefused
from kis_async.stream.events import Dropped, Gap
from kis_async.stream.feed import Feed, Wish
from kis_async.stream.hub import Channel
from kis_async.stream.registry import Registration


class Server:
    """A stream without a server: registrations are confirmed when a test lets them be."""

    def __init__(self):
        self.channel = Channel()
        self.asked = []
        self.open = []
        self.doors = asyncio.Event()
        self.doors.set()
        self.refuses = set()

    async def acquire(self, wishes: Iterable[Wish], outlet):
        found = []
        for wish in wishes:
            self.asked.append(wish.key)
            await self.doors.wait()
            registration = Registration(wish.record.stream.tr, wish.key)
            if wish.key in self.refuses:
                for each in found:
                    self.release(each, outlet)
                raise StreamRefused("refused", tr_id=registration.tr_id)
            self.channel.attach(registration, wish.record, outlet)
            self.channel.confirmed(registration, None, at(0))
            found.append(registration)
        return found

    def release(self, registration, outlet):
        self.channel.detach(registration, outlet)

    def opened(self, feed):
        self.open.append(feed)

    def closed(self, feed):
        if feed in self.open:
            self.open.remove(feed)

    async def advance(self):
        return False

    def feed(self, *keys, policy="drop_oldest", size=100, record=KrxStockTrade, convert=None):
        wishes = [Wish(record, key) for key in keys]
        return Feed(self, wishes, policy=policy, size=size, convert=convert)

    def send(self, *totals, symbol="A"):
        for total in totals:
            self.channel.data(data_frame(trade(symbol, own=total, total=total)), at(total))

    def notice(self, number):
        self.channel.data(data_frame([f"{number}"] * 26, tr_id="H0STCNI0"), at(1))

    @property
    def attached(self):
        return {
            key
            for key in "ABCDU"
            for tr in ("H0STCNT0", "H0STCNI0", "H0STASP0")
            if self.channel.knows(Registration(tr, key))
        }


@pytest.fixture
async def server():
    """A stream to ask."""
    return Server()


async def taken(feed, count):
    """So many of a feed's items, trades by their volume."""
    async with asyncio.timeout(5):
        return [getattr(item := await anext(feed), "volume", item) for _ in range(count)]


async def test_opened_by_the_first_step(server):
    """A feed is only a description before; `async with` ends it with its registrations."""
    feed = server.feed("A", "A", "B")
    assert server.asked == []
    async with feed:
        assert server.asked == ["A", "B"]
        assert server.open == [feed]
        server.send(1, 2)
        assert feed.waiting == 2
        assert await taken(feed, 2) == [1, 2]
    assert (server.attached, server.open) == (set(), [])
    assert [item async for item in feed] == []
    async with feed:  # it stays closed
        assert server.attached == set()


async def test_break_and_go_on(server):
    """Nothing is lost between two loops over one feed."""
    async with server.feed("A") as feed:
        server.send(1, 2, 3)
        async for item in feed:
            assert item.volume == 1
            break
        server.send(4)
        assert await taken(feed, 3) == [2, 3, 4]


async def test_two_tasks_share_a_feed(server):
    """Each record goes to one of them, and both end with the feed."""
    feed = server.feed("A")
    heard = []

    async def listen():
        async for item in feed:
            heard.append(item.volume)
            await asyncio.sleep(0)

    tasks = [asyncio.create_task(listen()) for _ in range(2)]
    while server.attached != {"A"}:
        await asyncio.sleep(0)
    for total in range(1, 51):
        server.send(total)
        if total % 7 == 0:
            await asyncio.sleep(0)
    while feed.waiting:
        await asyncio.sleep(0)
    await feed.close()
    async with asyncio.timeout(5):
        await asyncio.gather(*tasks)
    assert sorted(heard) == list(range(1, 51))
    assert server.asked == ["A"]


async def test_closed_while_waiting(server):
    """The iterator ends, whoever closes it."""
    feed = server.feed("A")
    await feed.open()
    waiting = asyncio.create_task(anext(feed, "ended"))
    await asyncio.sleep(0)
    await feed.close()
    async with asyncio.timeout(5):
        assert await waiting == "ended"


@pytest.mark.parametrize("adding", [False, True])
async def test_closed_while_the_server_is_asked(server, adding):
    """What is acknowledged after that is given back: no registration stays behind."""
    feed = server.feed("A")
    if adding:
        await feed.open()
    server.doors.clear()
    asking = asyncio.create_task(feed.add(KrxStockTrade, "B") if adding else anext(feed, "ended"))
    while len(server.asked) < 1 + adding:
        await asyncio.sleep(0)
    await feed.close()
    server.doors.set()
    async with asyncio.timeout(5):
        assert await asking == (None if adding else "ended")
    assert (server.attached, server.open) == (set(), [])


async def test_refused(server):
    """The step that opens raises it, nothing stays, and the next step asks again."""
    server.refuses.add("B")
    feed = server.feed("A", "B")
    for _ in range(2):
        with pytest.raises(StreamRefused):
            await anext(feed)
    assert (server.attached, server.open) == (set(), [])
    server.refuses.clear()
    async with feed:
        server.send(5)
        assert await taken(feed, 1) == [5]


async def test_adding_and_removing(server):
    """What has come of a removed key is still given; a refused addition changes nothing."""
    async with server.feed("A") as feed:
        await feed.add(KrxStockTrade, "B", "A", "B")
        server.send(1, symbol="B")
        await feed.remove(KrxStockTrade, "B", "C")
        server.send(2, symbol="B")
        server.send(3)
        assert await taken(feed, 2) == [1, 3]
        server.refuses.add("C")
        with pytest.raises(StreamRefused):
            await feed.add(KrxStockTrade, "D", "C")
        assert server.attached == {"A"}
        await feed.add(KrxStockTrade, "B")
        server.send(4, symbol="B")
        assert await taken(feed, 1) == [4]


async def test_added_by_two_at_once(server):
    """A key has one registration, and each of its records comes once."""
    async with server.feed("A") as feed:
        await asyncio.gather(*(feed.add(KrxStockTrade, "B") for _ in range(3)))
        server.send(1, symbol="B")
        assert await taken(feed, 1) == [1]
        assert feed.waiting == 0
        await feed.remove(KrxStockTrade, "B")
        assert server.attached == {"A"}


async def test_adding_to_what_has_ended(server):
    """It raises, rather than register for a feed that gives nothing any more."""
    feed = server.feed("A")
    async with feed:
        pass
    with pytest.raises(ClientClosed):
        await feed.add(KrxStockTrade, "B")
    failed = server.feed("A")
    await failed.open()
    failed.end(StreamLost("no connection"))
    with pytest.raises(StreamLost):
        await failed.add(KrxStockTrade, "B")
    assert "B" not in server.attached


async def test_a_failure_comes_behind_what_waits(server):
    """All that came before is given first; what comes later is not, however long the consumer takes."""
    feed = server.feed("A")
    await feed.open()
    server.send(1, 2)
    feed.end(StreamLost("no connection"))
    server.send(3)
    assert await taken(feed, 2) == [1, 2]
    for _ in range(2):
        with pytest.raises(StreamLost):
            await anext(feed)
    await feed.close()


async def test_a_failure_in_a_gap(server):
    """The gap is told of before the failure."""
    feed = server.feed("A")
    await feed.open()
    server.channel.lost(at(1), at(2), "it broke")
    feed.end(StreamLost("no connection"))
    assert await taken(feed, 1) == [Gap(since=at(1), until=at(1), reason="it broke")]
    with pytest.raises(StreamLost):
        await anext(feed)


async def test_the_end_of_the_stream(server):
    """A stream that is closed ends its feeds, and raises nothing."""
    for failure in (None, ClientClosed("closed")):
        feed = server.feed("A")
        await feed.open()
        server.send(1)
        feed.end(failure)
        assert [item.volume async for item in feed] == [1]


async def test_a_policy_that_stops(server):
    """What waited is given, nothing behind the hole is, and then BufferFull says what there was room for."""
    async with server.feed("A", policy="stop", size=2) as feed:
        server.send(1, 2, 3)
        assert await taken(feed, 1) == [1]
        server.send(4)
        assert await taken(feed, 1) == [2]
        for _ in range(2):
            with pytest.raises(BufferFull, match="2 records") as caught:
                await anext(feed)
            assert caught.value.size == 2


async def test_a_policy_that_stops_within_a_frame(server):
    """Not even the records of the same frame come behind the hole."""
    async with server.feed("A", policy="stop", size=2) as feed:
        server.channel.data(data_frame(*(trade("A", own=1, total=total) for total in range(1, 6))), at(1))
        assert await taken(feed, 2) == [1, 2]
        with pytest.raises(BufferFull):
            await anext(feed)


@pytest.mark.parametrize("policy", ["drop_oldest", "newest", "stop"])
async def test_a_buffer_has_room_for_one(server, policy):
    """A size of nothing is refused when the feed is made."""
    with pytest.raises(ConfigError):
        server.feed("A", policy=policy, size=0)


async def test_joined(server):
    """Records of both in the order in which they come, with room for those of both."""
    joined = server.feed("A", size=2) | server.feed("A", "B", size=1)
    async with joined:
        assert server.asked == ["A", "B"]
        for total in range(1, 6):
            server.send(total, symbol="AB"[total % 2])
        dropped, *rest = await taken(joined, 4)
        assert rest == [3, 4, 5]
        assert isinstance(dropped, Dropped)
        assert dropped.count == 2


async def test_joined_with_notices(server):
    """Trades stay bounded by their own policy, notices are never dropped and still read as such."""

    def convert(record):
        return None if record.order_number == "3" else f"notice {record.order_number}"

    notices = server.feed("U", record=DomesticStockNotice, size=None, convert=convert)
    for joined in (server.feed("A", size=2) | notices, notices | server.feed("A", size=2)):
        async with joined:
            for number in range(1, 6):
                server.send(number)
                server.notice(number)
            items = await taken(joined, 9)
            assert joined.waiting == 0
        assert [item for item in items if isinstance(item, str)] == [f"notice {n}" for n in (1, 2, 4, 5)]
        assert [item for item in items if isinstance(item, int)] == [4, 5]
        assert sum(item.count for item in items if isinstance(item, Dropped)) == 3


async def test_what_cannot_be_joined(server):
    """Feeds that are open already, or of another stream."""
    feed, opened = server.feed("A"), server.feed("B")
    await opened.open()
    for left, right in ((feed, opened), (opened, feed), (feed, Server().feed("A"))):
        with pytest.raises(StreamError):
            left | right
    await opened.close()


async def test_two_streams_of_one_symbol(server):
    """A symbol's trades and its book are two registrations of one feed."""
    async with server.feed("A") | server.feed("A", record=KrxStockBook) as feed:
        server.send(1)
        server.channel.data(data_frame(["A"] + [""] * 62, tr_id="H0STASP0"), at(2))
        assert [type(await anext(feed)) for _ in range(2)] == [KrxStockTrade, KrxStockBook]
