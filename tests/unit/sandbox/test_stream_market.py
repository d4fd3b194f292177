"""Live records: made from any declaration, of one piece with the REST market, the same for the same seed."""

from datetime import datetime
from itertools import pairwise

import pytest

from kis_async import decode_frame
from kis_async.errors import ConfigError
from kis_async.korean_time import KOREA, korean_time
from kis_async.sandbox import ManualClock, Market
from kis_async.sandbox.stream_market import StreamMarket, live_columns
from kis_async.spec.declare import Record, StreamSpec, wire
from kis_async.spec.index import lookup, stream_entries

TRADES = lookup("H0STCNT0")


class Odd(Record):
    """A layout with columns that some widths lack or have alone."""

    stream = StreamSpec(name="시험", api_id="시험-001", tr="H0STXXX0")

    symbol: str = wire("A", "종목", key=True)
    old: str | None = wire("B", "옛", only_in=(2,))
    new: str | None = wire("C", "새", missing_in=(2,))
    far: int | None = wire("D", "먼")


class Stage:
    """A market, a clock, and records of registrations by English name."""

    def __init__(self, *, start=None, always_open=False, **options):
        self.clock = ManualClock(start)
        self.market = Market(always_open=always_open)
        self.live = StreamMarket(self.market, self.clock, **options)

    def open(self, tr_id, key, record=None):
        """Register."""
        self.live.open(tr_id, key, record or lookup(tr_id))

    def rows(self, tr_id, key, record=None):
        """The records since the last time, as dicts by English name, one list a tick."""
        names = [kind.name for kind in live_columns(record or lookup(tr_id))]
        return [
            [dict(zip(names, texts, strict=True)) for texts in self.live.records(tr_id, key, tick)]
            for tick in self.live.due()
        ]


def test_ticks_follow_the_clock():
    """As many as the clock says, whenever they are asked for; a long pause is not made up for."""
    stage = Stage(ticks_per_second=4)
    assert len(stage.live.due()) == 0
    stage.clock.advance(0.25)
    assert len(stage.live.due()) == 1
    stage.clock.advance(2.5)
    assert len(stage.live.due()) == 10
    assert len(stage.live.due()) == 0
    stage.clock.advance(3600)
    assert len(stage.live.due()) == 40
    silent = Stage(ticks_per_second=0)
    silent.clock.advance(5)
    assert len(silent.live.due()) == 0


@pytest.mark.parametrize("rate", [-1, 10_001])
def test_a_rate_that_cannot_be(rate):
    """A ConfigError names the option."""
    with pytest.raises(ConfigError, match="ticks_per_second"):
        Stage(ticks_per_second=rate)


@pytest.mark.parametrize(("tr_id", "venue"), [("H0STCNT0", "J"), ("H0NXCNT0", "NX"), ("H0UNCNT0", "UN")])
def test_the_day_rises_by_the_trades(tr_id, venue):
    """From record to record, several a frame now and then; at the end it is what REST shows at that venue."""
    stage = Stage(ticks_per_second=10)
    stage.open(tr_id, "005930")
    stage.clock.advance(10)
    ticks = stage.rows(tr_id, "005930")
    records = [record for tick in ticks for record in tick]
    assert max(len(tick) for tick in ticks) in range(2, 7)
    volumes = [int(record["volume"]) for record in records]
    assert [b - a for a, b in pairwise(volumes)] == [int(record["trade_volume"]) for record in records][1:]
    samsung = stage.market.find("005930")
    quote = stage.market.quote(samsung, korean_time(stage.clock()), venue=venue)
    assert (volumes[-1], records[-1]["price"]) == (quote.volume, str(quote.price))
    assert records[-1]["traded_at"] == "100010"


def test_a_thin_stock_trades_a_share_at_least():
    """More ticks than shares that change hands: each record is a trade nevertheless."""
    stage = Stage(ticks_per_second=100)
    stage.open("H0STCNT0", "114800")
    stage.clock.advance(1)
    sizes = [int(record["trade_volume"]) for tick in stage.rows("H0STCNT0", "114800") for record in tick]
    assert len(sizes) >= 100
    assert min(sizes) == 1


def test_what_was_traded_before_a_registration_is_missed():
    """The first record is one trade, and not the day; a second registration begins anew."""
    stage = Stage()
    for _ in range(2):
        stage.clock.advance(5)
        stage.open("H0STCNT0", "005930")
        assert [record for tick in stage.rows("H0STCNT0", "005930") for record in tick] == []
        stage.clock.advance(1)
        first, *_ = (record for tick in stage.rows("H0STCNT0", "005930") for record in tick)
        assert int(first["trade_volume"]) < 5_000 < int(first["volume"])


def test_the_same_seed_sends_the_same():
    """Also if the server comes to it at other times; another seed differs."""

    def run(seed, steps):
        stage = Stage(seed=seed)
        stage.open("H0STCNT0", "000660")
        texts = []
        for step in steps:
            stage.clock.advance(step)
            texts += [
                text for tick in stage.live.due() for text in stage.live.records("H0STCNT0", "000660", tick)
            ]
        return texts

    assert run(1, [10]) == run(1, [0.5] * 20) == run(1, [3, 7])
    assert run(1, [10]) != run(2, [10])


@pytest.mark.parametrize("entry", stream_entries(), ids=lambda entry: entry.tr_ids[0])
def test_every_declared_stream_has_records(entry):
    """As many texts as today's layout has columns, its key among them; all of them decode."""
    record = entry.load()
    stream = record.stream
    if stream.key == "hts_id":
        return
    key = {"HDFS": "DNASAAPL", "H0UP": "0001"}.get(stream.tr[:4], "005930")
    stage = Stage(always_open=True)
    stage.open(stream.tr, key)
    stage.clock.advance(2)
    records = [texts for tick in stage.live.due() for texts in stage.live.records(stream.tr, key, tick)]
    assert records
    columns = live_columns(record)
    place = next(n for n, kind in enumerate(columns) if kind.metadata.get("key"))
    for texts in records:
        assert len(texts) == len(columns)
        assert texts[place] == key
    payload = "^".join("^".join(texts) for texts in records)
    decoded = decode_frame(f"0|{stream.tr}|{len(records):03}|{payload}")
    assert len(decoded) == len(records)
    assert [(row.problems, row.extra) for row in decoded] == [((), ())] * len(records)


@pytest.mark.parametrize(
    ("tr_id", "key"),
    [
        ("H0STCNT0", "123456"),
        ("H0STCNT0", "0001"),
        ("H0NXCNT0", "069500"),
        ("HDFSCNT0", "DNASZZZZ"),
        ("HDFSCNT0", "AAPL"),
    ],
)
def test_what_is_not_listed_is_silent(tr_id, key):
    """A registration of it is taken, and nothing comes."""
    stage = Stage(always_open=True)
    stage.open(tr_id, key)
    stage.clock.advance(5)
    assert [record for tick in stage.rows(tr_id, key) for record in tick] == []


@pytest.mark.parametrize(
    ("hour", "tr_id", "key", "trading"),
    [
        ((2026, 9, 22, 8, 30), "H0STCNT0", "005930", False),
        ((2026, 9, 22, 8, 30), "H0NXCNT0", "005930", True),
        ((2026, 9, 22, 16, 0), "H0STCNT0", "005930", False),
        ((2026, 9, 22, 16, 0), "H0UNCNT0", "005930", True),
        ((2026, 9, 20, 10, 0), "H0UNCNT0", "005930", False),
        ((2026, 9, 22, 23, 0), "HDFSCNT0", "DNASAAPL", True),
        ((2026, 9, 22, 12, 0), "HDFSCNT0", "DNASAAPL", False),
    ],
)
def test_trades_keep_the_hours(hour, tr_id, key, trading):
    """Outside the hours of a venue nothing is sent, unless the market is always open."""
    start = datetime(*hour, tzinfo=KOREA).timestamp()
    for always_open in (False, True):
        stage = Stage(start=start, always_open=always_open)
        stage.open(tr_id, key)
        stage.clock.advance(2)
        some = any(stage.rows(tr_id, key))
        assert some == (trading or always_open)


def test_only_columns_of_today_are_sent():
    """What stands in records of a former width alone is left out; the key is the registration's."""
    assert [kind.name for kind in live_columns(Odd)] == ["symbol", "new", "far"]
    stage = Stage()
    stage.open("H0STXXX0", "005930", Odd)
    stage.clock.advance(2)
    records = [record for tick in stage.rows("H0STXXX0", "005930", Odd) for record in tick]
    assert {record["symbol"] for record in records} == {"005930"}
