"""Following orders: when it inquires, what it does with failures, when it ends; it leaves nothing behind."""

import asyncio
import logging

import pytest
from order_history import START, at, notice, row

from kis_async.errors import ConfigError, InvalidCredentials, ReplyError, StreamLost, TransportError
from kis_async.orders.following import Followed, Following
from kis_async.session.clock import Clock
from kis_async.stream.events import Gap
from kis_async.stream.notices import NoticeEvent

PART, CHANGED = NoticeEvent.PARTLY_FILLED, NoticeEvent.CHANGED
FIRST = Followed(market="domestic_stock", number="1")


class Hand:
    """Time that passes only when a test says so."""

    def __init__(self):
        self.now = 0.0
        self.sleepers = []

    async def sleep(self, seconds):
        """Until the time has come."""
        wait = asyncio.get_running_loop().create_future()
        self.sleepers.append((self.now + seconds, wait))
        await wait

    async def advance(self, seconds):
        """Let time pass, in steps, with all that happens meanwhile."""
        until = self.now + seconds
        await idle()
        while True:
            due = [moment for moment, wait in self.sleepers if not wait.done() and moment <= until]
            if not due:
                break
            self.now = min(due)
            for moment, wait in self.sleepers:
                if moment <= self.now and not wait.done():
                    wait.set_result(None)
            await idle()
        self.now = until

    def clock(self):
        """The clock that goes by it."""
        return Clock(monotonic=lambda: self.now, wall=lambda: START.timestamp() + self.now, sleep=self.sleep)


async def idle():
    """Let everything run that can."""
    for _ in range(30):
        await asyncio.sleep(0)


class Broker:
    """Lists that tests write, and when they were asked for."""

    def __init__(self, *rows, clock=None):
        self.rows = list(rows)
        self.hand = clock or Hand()
        self.asked = []
        self.failures = []

    async def read(self):
        """The list as it is now, or the next failure."""
        self.asked.append(round(self.hand.now, 3))
        await asyncio.sleep(0)
        if self.failures:
            raise self.failures.pop(0)
        return tuple(self.rows)

    def follow(self, **options):
        """A follower of its lists."""
        return Following(self.read, clock=self.hand.clock(), **options)


class Notices:
    """A stream and the one feed of it."""

    def __init__(self):
        self.connected = True
        self.queue = asyncio.Queue()
        self.opened = self.closed = 0

    def notices(self, *_markets, all_accounts=False):
        """Itself."""
        assert not all_accounts
        return self

    async def __aenter__(self):
        self.opened += 1
        return self

    async def __aexit__(self, *_error):
        self.closed += 1

    def __aiter__(self):
        return self

    async def __anext__(self):
        item = await self.queue.get()
        if isinstance(item, Exception):
            raise item
        return item

    def say(self, *args, **fields):
        """A notice comes."""
        self.queue.put_nowait(notice(*args, **fields))


async def taken(following):
    """The events that wait, in short."""
    found = []
    await idle()
    while following._events:
        event = await anext(following)
        found.append((event.kind.value, event.order_number, event.quantity))
    return found


@pytest.fixture(autouse=True)
async def _nothing_is_left_behind():
    yield
    await idle()
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_an_order_is_followed_to_its_end():
    """By inquiry each two seconds: all from its placing on, nothing of others; then the iteration ends."""
    broker = Broker(row("1", 10, filled=2, amount=200), row("8", 3))
    following = broker.follow(followed=FIRST)
    found = []

    async def consume():
        async for event in following:
            found.append((event.kind.value, event.quantity))  # noqa: PERF401 - as they come

    task = asyncio.create_task(consume())
    await broker.hand.advance(1)
    assert found == [("accepted", 10), ("partly filled", 2)]
    broker.rows += [row("2", 8, original="1", action="modify")]
    broker.rows[0] = row("1", 10, filled=2, amount=200, remaining=0)
    await broker.hand.advance(4)
    broker.rows[-1] = row("2", 8, filled=8, amount=808, original="1", action="modify")
    await broker.hand.advance(2)
    assert found[2:] == [("changed", 8), ("filled", 8)]
    await asyncio.wait_for(task, 1)
    assert broker.asked == [0, 2, 4, 6]


async def test_a_change_is_followed_with_what_it_changed():
    """The events of the first order come as well, though it is known only later that they are its."""
    broker = Broker(row("1", 10))
    async with broker.follow(
        followed=Followed(market="domestic_stock", number="2", placed_at=at(1))
    ) as following:
        assert await taken(following) == []
        broker.rows.append(row("2", 10, original="1", action="modify", filled=10, amount=10))
        await broker.hand.advance(2)
        assert await taken(following) == [("accepted", "1", 10), ("changed", "2", 10), ("filled", "2", 10)]
        with pytest.raises(StopAsyncIteration):
            await anext(following)


async def test_the_account_is_followed_from_now_on():
    """What there is at the start is passed over; `since_start` tells it."""
    rows = [row("1", 10, filled=2, amount=200)]
    for since_start, first in ((False, []), (True, [("accepted", "1", 10), ("partly filled", "1", 2)])):
        broker = Broker(*rows)
        async with broker.follow(since_start=since_start) as following:
            assert await taken(following) == first
            assert following.state("domestic_stock", "1").filled_quantity == 2
            broker.rows = [row("1", 10, filled=3, amount=300), row("2", 1)]
            await broker.hand.advance(2)
            assert await taken(following) == [("partly filled", "1", 1), ("accepted", "2", 1)]


async def test_notices_come_at_once():
    """With them an inquiry each half a minute is enough, once the doubts of the beginning are gone."""
    broker, stream = Broker(row("1", 10)), Notices()
    async with broker.follow(stream=stream) as following:
        await broker.hand.advance(20)
        broker.asked.clear()
        stream.say("1", PART, 4, 100, second=21)
        assert await taken(following) == [("partly filled", "1", 4)]
        await broker.hand.advance(60)
        assert len(broker.asked) == 2
        assert stream.opened == 1
    assert stream.closed == 1


@pytest.mark.parametrize("doubt", ["gap", "repeated"])
async def test_a_doubt_is_looked_into(doubt):
    """Soon after a gap or a notice that came twice, and again for as long as a list may be behind."""
    broker, stream = Broker(row("1", 10)), Notices()
    async with broker.follow(stream=stream) as following:
        await broker.hand.advance(20)
        stream.say("1", PART, 4, 100)
        await taken(following)
        await broker.hand.advance(45)
        broker.asked.clear()
        if doubt == "gap":
            stream.queue.put_nowait(Gap(since=at(0), until=at(60), reason="lost"))
        else:
            stream.say("1", PART, 4, 100)
        broker.rows = [row("1", 10, filled=8, amount=800)]
        await broker.hand.advance(0.5)
        assert broker.asked == [65.3]
        assert await taken(following) == [("partly filled", "1", 4)]
        await broker.hand.advance(29)
        # Settled at once where the list had the answer; a gap may still be behind it.
        assert len(broker.asked) == (6 if doubt == "gap" else 1)


async def test_without_connection_it_inquires_as_if_there_were_no_stream():
    """From the moment on that it is gone, not only when it is back."""
    broker, stream = Broker(row("1", 10)), Notices()
    async with broker.follow(stream=stream):
        await broker.hand.advance(30)
        stream.connected = False
        broker.asked.clear()
        await broker.hand.advance(10)
        assert len(broker.asked) >= 4


async def test_many_doubts_do_not_put_an_inquiry_off():
    """Nor make it more often than each interval."""
    broker, stream = Broker(row("1", 1000)), Notices()
    async with broker.follow(stream=stream):
        await broker.hand.advance(20)
        broker.asked.clear()
        for _ in range(50):
            stream.say("1", PART, 1, 100)
            await broker.hand.advance(0.2)
        assert 5 <= len(broker.asked) <= 20


async def test_the_stream_fails(caplog):
    """It is logged, and following goes on by inquiry."""
    broker, stream = Broker(row("1", 10)), Notices()
    async with broker.follow(stream=stream) as following:
        await broker.hand.advance(20)
        with caplog.at_level(logging.WARNING, "kis_async.orders"):
            stream.queue.put_nowait(StreamLost("away for good"))
            await idle()
        assert "away for good" in caplog.text
        broker.rows = [row("1", 10, filled=10, amount=1000)]
        await broker.hand.advance(3)
        assert await taken(following) == [("filled", "1", 10)]


async def test_a_stream_without_notices(caplog):
    """A client without an HTS id can have none, and follows by inquiry all the same."""
    broker = Broker(row("1", 10, filled=10, amount=1000))

    class Quotes(Notices):
        def notices(self, *markets, all_accounts=False):
            raise ConfigError("notices are those of an HTS user", setting="hts_id")

    following = broker.follow(stream=Quotes(), followed=FIRST)
    with caplog.at_level(logging.WARNING, "kis_async.orders"):
        assert [event.kind.value async for event in following] == ["accepted", "filled"]
    assert "HTS user" in caplog.text


async def test_an_inquiry_that_fails_is_tried_again(caplog):
    """Less and less often, each time logged; then as before."""
    broker = Broker(row("1", 10))
    broker.failures = [TransportError("no answer"), ReplyError(http_status=500), TransportError("no answer")]
    with caplog.at_level(logging.WARNING, "kis_async.orders"):
        async with broker.follow(since_start=True) as following:
            await broker.hand.advance(8)
            assert await taken(following) == [("accepted", "1", 10)]
    assert broker.asked[:5] == [0, 0.6, 1.8, 4.2, 6.2]
    assert caplog.text.count("tried again") == 3


async def test_an_error_that_stays_is_raised():
    """After the events that came before it; so is a mistake of ours, rather than silence."""
    for error in (
        InvalidCredentials("no such key"),
        ReplyError(msg_cd="OPSQ2000", http_status=200),
        KeyError("x"),
    ):
        broker = Broker(row("1", 10))
        async with broker.follow(since_start=True) as following:
            await idle()
            broker.failures = [error]
            await broker.hand.advance(2)
            assert (await anext(following)).order_number == "1"
            for _ in range(2):
                with pytest.raises(type(error)):
                    await anext(following)


async def test_a_slow_consumer_loses_nothing():
    """Events wait for it, in order."""
    broker, stream = Broker(row("1", 10_000)), Notices()
    async with broker.follow(stream=stream, followed=FIRST) as following:
        await idle()
        for second in range(1000):
            stream.say("1", PART, 1, 100 + second, second=second)
        await broker.hand.advance(1)
        assert (await taken(following))[1:] == [("partly filled", "1", 1)] * 1000


async def test_a_loop_that_is_left_ends_the_following():
    """Without `async with` too; within it, a second loop goes on where the first one stopped."""
    broker = Broker(row("1", 10, filled=1, amount=1))
    following = broker.follow(followed=FIRST)
    async for event in following:
        assert event.kind.value == "accepted"
        break
    await idle()
    assert repr(following) == "Following(closed, 1 events wait)"
    async with broker.follow(followed=FIRST) as following:
        async for _event in following:
            break
        await idle()
        assert (await anext(following)).kind.value == "partly filled"
