"""A recording: what was heard comes back, at any speed, and a file that was cut loses only its tail."""

import asyncio
import gzip
import stat
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stream_support import HYNIX, SAMSUNG, TRADE, Consumer, at, data_frame, trade

from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade
from kis_async.api.notices import DomesticStockNotice
from kis_async.errors import ClientClosed, ConfigError, KisError, NotOnPaper, StreamError, StreamRefused
from kis_async.stream.events import Gap, PossibleLoss, Unreadable, Unsubscribed
from kis_async.stream.frames import DataFrame
from kis_async.stream.hub import Channel
from kis_async.stream.recording import (
    ConfirmedLine,
    EndedLine,
    FrameLine,
    Head,
    LostLine,
    Recording,
    read_lines,
)
from kis_async.stream.registry import Registration
from kis_async.stream.replaying import replay

NOTICES = Registration("H0STCNI0", "my-hts-id")
REFUSED = StreamRefused("H0STCNT0: OPSP0008 MAX SUBSCRIBE OVER", tr_id=TRADE, msg_cd="OPSP0008")
EVENTS = (Gap, PossibleLoss, Unreadable, Unsubscribed)


def play(channel):
    """A day in short: trades, one that is missing, a loss in which one key is back early, a notice."""
    channel.data(data_frame(trade(own=5, total=100), trade("000660", own=5, total=50)), at(1))
    channel.data(data_frame(trade(own=5, total=120)), at(2.5))
    channel.data(DataFrame(tr_id=TRADE, count=2, encrypted=False, payload="a^b^c"), at(3.000001))
    channel.lost(at(3.25), at(4), "it broke")
    channel.confirmed(HYNIX, None, at(5))
    channel.data(data_frame(trade("000660", own=5, total=60)), at(6))
    channel.confirmed(SAMSUNG, None, at(7))
    channel.data(data_frame([f"{n}" for n in range(26)], tr_id="H0STCNI0"), at(8))
    channel.data(data_frame(trade(own=5, total=300)), at(9))


def record(path, playing=play, *, paper=False, consumers=()):
    """Record what a channel brings."""
    channel = Channel()
    with Recording(path, paper=paper) as recording:
        channel.recorders.append(recording)
        for consumer, wanted, cls in consumers:
            consumer.attached(channel, *wanted, cls=cls)
        playing(channel)
        channel.recorders.remove(recording)
    return recording


async def heard(path, *symbols, account=None):
    """What a replay's trades, and the notices of an account, say."""
    async with replay(path, speed=None, account=account) as stream:
        feed = stream.trades(*symbols) if symbols else stream.notices(all_accounts=True)
        async with asyncio.timeout(20):
            return [item async for item in feed], stream.truncated


def comparable(items):
    """Items whose errors are compared by what they say."""
    return [(type(i), i.tr_id, i.text, str(i.error)) if isinstance(i, Unreadable) else i for i in items]


async def test_what_was_heard_comes_back(tmp_path):
    """Records, gaps, possible losses and what cannot be read, with their times, as they were live."""
    live = Consumer()
    recording = record(tmp_path / "r", consumers=[(live, (SAMSUNG, HYNIX), KrxStockTrade)])
    items, truncated = await heard(tmp_path / "r", "005930", "000660")
    assert comparable(items) == comparable(live.items())
    assert [type(item).__name__ for item in items] == [
        *["KrxStockTrade"] * 2,
        "PossibleLoss",
        "KrxStockTrade",
        "Unreadable",
        "Gap",
        *["KrxStockTrade"] * 2,
    ]
    assert truncated is False
    assert recording.frames == 5  # without the notice, which nobody asked for


async def test_notices_are_for_whoever_asks(tmp_path):
    """Whose they were is not looked at; accounts are told apart as in a live stream."""
    row = [f"{n}" for n in range(26)]

    def playing(channel):
        channel.confirmed(NOTICES, None, at(1))
        for account in ("8123456701", "8999999901"):
            channel.data(data_frame([row[0], account, *row[2:]], tr_id="H0STCNI0"), at(2))
        channel.lost(at(2), at(3), "x")
        channel.confirmed(NOTICES, None, at(4))

    record(tmp_path / "r", playing, consumers=[(Consumer(), (NOTICES,), DomesticStockNotice)])
    items, _ = await heard(tmp_path / "r")
    assert [getattr(item, "order_number", type(item)) for item in items] == ["2", "2", Gap]
    async with replay(tmp_path / "r", speed=None, account="81234567-01") as stream:
        own = [item async for item in stream.notices("domestic_stock")]
        assert [getattr(item, "order_number", type(item)) for item in own] == ["2", Gap]
    async with replay(tmp_path / "r", speed=None) as stream:
        with pytest.raises(ConfigError):
            stream.notices()


async def test_one_key_of_several(tmp_path):
    """A replay is asked for what one wants of it; the gap is that of the keys asked for."""
    record(tmp_path / "r", consumers=[(Consumer(), (SAMSUNG, HYNIX), KrxStockTrade)])
    items, _ = await heard(tmp_path / "r", "000660")
    records = [item.volume for item in items if not isinstance(item, EVENTS)]
    (gap,) = [item for item in items if isinstance(item, Gap)]
    assert records == [50, 60]
    assert gap == Gap(since=at(3.25), until=at(5), reason="it broke", resumed={"000660": at(5)})


async def test_what_never_came_back_does_not_hold_up_the_rest(tmp_path):
    """One key was refused after a loss, one was let go: the third one's records follow the gap."""
    letting_go = Consumer()
    third = Registration(TRADE, "035720")

    def playing(channel):
        channel.lost(at(1), at(2), "x")
        channel.confirmed(third, None, at(3))
        channel.data(data_frame(trade("035720", own=5, total=10)), at(4))
        channel.refused(SAMSUNG, REFUSED, at(5))
        channel.detach(HYNIX, letting_go.outlet)
        channel.data(data_frame(trade("035720", own=5, total=15)), at(6))

    staying = Consumer()
    consumers = [(staying, (SAMSUNG, third), KrxStockTrade), (letting_go, (HYNIX,), KrxStockTrade)]
    record(tmp_path / "r", playing, consumers=consumers)
    items, _ = await heard(tmp_path / "r", "005930", "035720")
    live = staying.items()
    assert [type(item).__name__ for item in live] == ["Gap", "KrxStockTrade", "Unsubscribed", "KrxStockTrade"]
    assert [str(item.error) if isinstance(item, Unsubscribed) else item for item in items] == [
        str(item.error) if isinstance(item, Unsubscribed) else item for item in live
    ]
    async with replay(tmp_path / "r", speed=None) as stream, stream.trades("000660", "035720") as feed:
        gap, first = await anext(feed), await anext(feed)
        assert (gap.until, first.volume) == (at(3), 10)


async def test_a_recording_that_ends_in_a_gap(tmp_path):
    """The gap is told of as far as it is known, and what came behind it is given."""

    def playing(channel):
        channel.lost(at(1), at(2), "x")
        channel.confirmed(HYNIX, None, at(3))
        channel.data(data_frame(trade("000660", own=5, total=10)), at(4))

    record(tmp_path / "r", playing, consumers=[(Consumer(), (SAMSUNG, HYNIX), KrxStockTrade)])
    (gap, record_), _ = await heard(tmp_path / "r", "005930", "000660")
    assert gap == Gap(since=at(1), until=at(3), reason="x", resumed={"000660": at(3)})
    assert record_.volume == 10


async def test_what_was_let_go_and_wanted_again(tmp_path):
    """A replay goes on with what was subscribed twice, and knows of no gap that was none."""
    consumer = Consumer()

    def playing(channel):
        channel.data(data_frame(trade(own=5, total=10)), at(1))
        channel.detach(SAMSUNG, consumer.outlet)
        consumer.attached(channel, SAMSUNG)
        channel.data(data_frame(trade(own=5, total=90)), at(2))

    record(tmp_path / "r", playing, consumers=[(consumer, (SAMSUNG,), KrxStockTrade)])
    items, _ = await heard(tmp_path / "r", "005930")
    assert [item.volume for item in items] == [10, 90]


def short(path):
    """A small recording of six trades, its lines, and the sizes that it had as each trade was written."""
    sizes = []

    def playing(channel):
        Consumer().attached(channel, SAMSUNG)
        for number in range(6):
            channel.data(data_frame(trade(own=5, total=100 + 5 * number)), at(2 * number))
            sizes.append(path.stat().st_size)

    record(path, playing)
    return list(read_lines(path)), sizes


def complete(sizes, size):
    """How many trades were certainly written: the first one, within the first second, with the next alone."""
    count = sum(each <= size for each in sizes)
    return count if count > 1 else 0


def test_cut_at_every_byte(tmp_path):
    """However much is left: the first lines, all that were complete, and the word that it was cut."""
    lines, sizes = short(tmp_path / "r")
    data = (tmp_path / "r").read_bytes()
    assert len(lines) == 8
    for size in range(len(data)):
        cut = tmp_path / "cut"
        cut.write_bytes(data[:size])
        *left, end = list(read_lines(cut))
        assert end is None
        assert left == lines[: len(left)]
        assert len(left) >= 2 * (size >= sizes[0]) + complete(sizes, size)
    assert list(read_lines(tmp_path / "r"))[-1] is not None


async def test_replaying_what_was_cut(tmp_path):
    """A file without a whole head is a StreamError; any other gives what it has, and says that it was cut."""
    _, sizes = short(tmp_path / "r")
    data = (tmp_path / "r").read_bytes()
    headless = 0
    for size in range(0, len(data), 3):
        (tmp_path / "cut").write_bytes(data[:size])
        try:
            items, truncated = await heard(tmp_path / "cut", "005930")
        except StreamError:
            headless += 1
            assert size < sizes[0]
            continue
        assert truncated is True
        assert [item.volume for item in items] == [100 + 5 * number for number in range(len(items))]
        assert len(items) >= complete(sizes, size)
    assert 0 < headless < len(data) / 3


@settings(max_examples=200)
@given(data=st.binary(max_size=80) | st.binary(max_size=80).map(gzip.compress))
def test_what_is_no_recording(tmp_path_factory, data):
    """Any bytes whatever are lines, or a StreamError."""
    path = tmp_path_factory.mktemp("any") / "r"
    path.write_bytes(data)
    try:
        lines = list(read_lines(path))
    except StreamError:
        return
    assert all(
        line is None or isinstance(line, Head | FrameLine | LostLine | ConfirmedLine | EndedLine)
        for line in lines
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        gzip.compress(b""),
        gzip.compress(b"hello\n"),
        gzip.compress(b'["kis_async stream",2,false]\n'),
        gzip.compress(b'["frame",1.0,"0|H0STCNT0|001|a"]\n'),
    ],
)
async def test_files_that_are_none_or_of_another_version(tmp_path, data):
    """They are refused on entering, as are missing files and folders."""
    (tmp_path / "r").write_bytes(data)
    for path in (tmp_path / "r", tmp_path / "missing", tmp_path):
        with pytest.raises(StreamError):
            async with replay(path):
                pass  # pragma: no cover - it is not entered


@pytest.mark.parametrize(
    "line", [b'["frame",1.0,"hello"]', b'["kis_async stream",1,false]', b"x", b'["frame"]']
)
async def test_damage_in_the_middle(tmp_path, line):
    """What stands before it is given, and then the feed raises."""
    _, _ = short(tmp_path / "r")
    lines = gzip.decompress((tmp_path / "r").read_bytes()).split(b"\n")
    (tmp_path / "bad").write_bytes(gzip.compress(b"\n".join([*lines[:4], line, *lines[4:]])))
    async with replay(tmp_path / "bad", speed=None) as stream:
        feed = stream.trades("005930")
        assert [(await anext(feed)).volume, (await anext(feed)).volume] == [100, 105]
        with pytest.raises(KisError):
            await anext(feed)


async def test_speed(tmp_path, fake_clock):
    """So many seconds of the recording pass in one, whenever it begins; a slow consumer is not waited for."""
    short(tmp_path / "r")
    async with replay(tmp_path / "r", speed=4.0, clock=fake_clock.clock()) as stream:
        began, when = fake_clock.now, []
        async for _ in stream.trades("005930"):
            when.append(fake_clock.now - began)
            if len(when) == 3:
                fake_clock.pass_by(10)
    assert when == pytest.approx([0, 0.5, 1.0, 11.0, 11.0, 11.0])
    with pytest.raises(ValueError, match="speed"):
        replay(tmp_path / "r", speed=0)


async def test_giving_up_waiting_loses_nothing(tmp_path):
    """A consumer whose patience ends before the next line is due has that line the next time."""
    short(tmp_path / "r")
    async with replay(tmp_path / "r", speed=20.0) as stream:
        feed, volumes, tries = stream.trades("005930"), [], 0
        while len(volumes) < 6:
            tries += 1
            try:
                async with asyncio.timeout(0.03):
                    volumes.append((await anext(feed)).volume)
            except TimeoutError:
                continue
    assert volumes == [100, 105, 110, 115, 120, 125]
    assert tries > 6


@pytest.mark.timeout(20)
@pytest.mark.parametrize("what", ["feed", "replay"])
async def test_closing_while_a_line_is_waited_for(tmp_path, what):
    """The iterator ends at once, though the next line is not due for hours; another feed goes on."""
    short(tmp_path / "r")
    async with replay(tmp_path / "r", speed=1e-6) as stream:
        feed, other = stream.trades("005930"), stream.trades("005930")
        await other.open()
        assert (await anext(feed)).volume == 100
        waiting = [asyncio.create_task(anext(each, None)) for each in (feed, feed)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        if what == "feed":
            await feed.close()
        else:
            await stream.__aexit__(None, None, None)
        async with asyncio.timeout(5):
            assert await asyncio.gather(*waiting) == [None, None]
        assert (await anext(other)).volume == 100


async def test_two_feeds_are_both_in_time(tmp_path, fake_clock):
    """A record that one feed's waiting brought for the other is not held until the next line is due."""
    short(tmp_path / "r")
    lines = []
    async with replay(tmp_path / "r", speed=1.0, clock=fake_clock.clock()) as stream:
        began = fake_clock.now
        feeds = [stream.trades("005930"), stream.trades("005930")]
        for feed in feeds:
            await feed.open()

        async def listen(name, feed):
            while (item := await anext(feed, None)) is not None:
                lines.append((name, item.volume, round(fake_clock.now - began)))

        await asyncio.gather(*(listen(name, feed) for name, feed in zip("ab", feeds, strict=True)))
    expected = [(name, 100 + 5 * n, 2 * n) for n in range(6) for name in "ab"]
    assert sorted(lines, key=lambda line: (line[1], line[0])) == expected


async def test_the_door(tmp_path):
    """Nothing is heard before entering; paper recordings have the ids of paper."""
    short(tmp_path / "r")
    stream = replay(tmp_path / "r")
    with pytest.raises(ClientClosed):
        await anext(stream.trades("005930"))
    record(tmp_path / "p", lambda channel: None, paper=True)
    async with replay(tmp_path / "p", speed=None) as paper:
        assert [item async for item in paper.trades("005930")] == []
        with pytest.raises(NotOnPaper):
            await paper.trades("005930", venue="NX").open()
        late = paper.trades("005930")
        assert [item async for item in late] == []


@pytest.mark.skipif(sys.platform == "win32", reason="a file's mode says nothing there")
def test_a_recording_is_its_owners(tmp_path):
    """Nobody else may read it, and an older one is not overwritten."""
    record(tmp_path / "r", lambda channel: None)
    assert stat.S_IMODE((tmp_path / "r").stat().st_mode) == 0o600
    before = (tmp_path / "r").read_bytes()
    with pytest.raises(StreamError, match="cannot be written"):
        record(tmp_path / "r")
    assert (tmp_path / "r").read_bytes() == before


class FullDisk:
    """A file that takes so many writes."""

    def __init__(self, writes):
        self.writes = writes

    def write(self, data):
        self.writes -= 1
        if self.writes < 0:
            raise OSError(28, "No space left on device")

    def flush(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


@pytest.mark.parametrize("writes", [0, 3])
def test_a_full_disk_ends_the_recording_alone(tmp_path, writes, caplog):
    """The stream's consumers hear everything; leaving the block says that the recording is not whole."""
    consumer, channel = Consumer(), Channel()
    consumer.attached(channel, SAMSUNG)
    recording = Recording(tmp_path / "r", paper=False)
    recording.__enter__()
    recording._file.close()
    recording._file = FullDisk(writes)
    channel.recorders.append(recording)
    for number in range(10):
        channel.data(data_frame(trade(own=5, total=100 + 5 * number)), at(2 * number))
    with pytest.raises(StreamError, match="No space left"):
        recording.__exit__(None, None, None)
    assert len(consumer.items()) == 10
    assert [each.getMessage() for each in caplog.records] == [
        "the recording ends here: No space left on device"
    ]
