"""Records by example: the trade of 47 columns, one column more, and values that are none."""

import gc
import logging
from datetime import date, time
from decimal import Decimal

import pytest
from stream_support import SAMSUNG, TRADE_COLUMNS, Consumer, at, data_frame, frame_text

from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade
from kis_async.api.notices import DomesticStockNotice
from kis_async.errors import DecodeError
from kis_async.stream.decode import decode_frame
from kis_async.stream.drift import note_drift
from kis_async.stream.events import Unreadable
from kis_async.stream.hub import Channel
from kis_async.stream.quick import _Memo
from kis_async.stream.records import read_records


def read(**changed):
    """The trade with some columns changed, by their places: `c2` is the third."""
    columns = list(TRADE_COLUMNS)
    for place, text in changed.items():
        columns[int(place.removeprefix("c"))] = text
    plain = "_" not in (text := "^".join(columns)) and text.isascii()
    (record,) = read_records(KrxStockTrade, columns, len(columns), plain=plain)
    return record


def test_the_real_trade():
    """Some values of all types, and the new last column."""
    (record,) = decode_frame(frame_text(TRADE_COLUMNS))
    assert isinstance(record, KrxStockTrade)
    assert (record.symbol, record.traded_at, record.price) == ("005930", time(14, 6, 10), Decimal(277750))
    assert (record.trade_volume, record.volume, record.turnover) == (5, 11955000, Decimal(3352130122500))
    assert (record.traded_on, record.trading_halted, record.random_end) == (date(2026, 9, 22), False, None)
    assert (record.market_session, record.extra, record.problems) == ("2", (), ())
    assert str(record.weighted_average_price) == "280395.69"


@pytest.fixture
def drift_log(caplog):
    """What is logged of drift, as if nothing had been in this process so far."""
    note_drift.cache_clear()
    caplog.set_level(logging.INFO, "kis_async.drift")
    yield lambda: [record.getMessage() for record in caplog.records if record.name == "kis_async.drift"]
    note_drift.cache_clear()


def test_a_48th_column(drift_log):
    """Nothing changes but one notice, however many frames come by whichever door."""
    told = []
    channel = Channel(on_drift=lambda *what: told.append(what))
    consumer = Consumer().attached(channel, SAMSUNG)
    wide = [*TRADE_COLUMNS, "new"]
    (usual,) = decode_frame(frame_text(TRADE_COLUMNS))
    assert drift_log() == []
    for _ in range(3):
        for record in decode_frame(frame_text(wide, wide)):
            assert (record, record.extra, record.problems) == (usual, ("new",), ())
        channel.data(data_frame(wide), at(1))
    assert consumer.items() == [usual] * 3
    assert drift_log() == ["H0STCNT0 comes differently than declared: 48 columns instead of 47"]
    assert told == [("H0STCNT0", "48 columns instead of 47")]


def test_the_46_columns_of_before(drift_log):
    """The column that came later is missing, and the others are where they were."""
    (narrow,) = decode_frame(frame_text(TRADE_COLUMNS[:46]))
    (usual,) = decode_frame(frame_text(TRADE_COLUMNS))
    assert narrow == usual.replace(market_session=None)
    assert len(drift_log()) == 1


@pytest.mark.parametrize("text", ["", " ", "nan", "-nan", "(null)", " (null) "])
def test_missing_values(text):
    """Blanks and the broker's words for nothing are None, and no problem."""
    record = read(c2=text, c12=text, c1=text, c35=text, c3=text)
    assert (record.price, record.trade_volume, record.traded_at, record.trading_halted) == (None,) * 4
    assert (record.change_sign, record.problems, record.volume) == (None, (), 11955000)


@pytest.mark.parametrize(
    ("text", "value"), [("+5", 5), ("007", 7), (" 12 ", 12), ("-0", 0), ("1.0", 1), ("-3.000", -3)]
)
def test_numbers_written_otherwise(text, value):
    """A plus, zeros in front and padding say nothing; decimals of a price are kept as they are."""
    record = read(c12=text, c2="1.50")
    assert (record.trade_volume, record.problems, record.volume) == (value, (), 11955000)
    assert type(record.trade_volume) is int
    assert str(record.price) == "1.50"


@pytest.mark.parametrize(
    "text", ["1_000", "１２", "٣", "1,2", "1,000", "[1]", "5]", '"5"', "abc", "1.5.2", "9" * 41]
)
def test_what_is_no_number(text):
    """It is missing, told of, and takes no other column away; not even a comma shifts any."""
    record = read(c12=text, c2=text)
    if text == "9" * 41:
        assert record.price == Decimal(text)
        assert [problem.partition(":")[0] for problem in record.problems] == ["CNTG_VOL"]
    else:
        assert record.price is None
        assert [problem.partition(":")[0] for problem in record.problems] == ["STCK_PRPR", "CNTG_VOL"]
    assert (record.trade_volume, record.volume, record.sell_trades) == (None, 11955000, 83251)


@pytest.mark.parametrize(
    "text",
    [
        "0",
        "-0",
        "1",
        "-7",
        "007",
        "3352130122500.50",
        "10.0",
        ".5",
        "1e3",
        "9" * 18,
        "9" * 40,
        "1" + "0" * 40,
    ],
)
def test_the_turnover_of_records_together_and_alone(text):
    """It is what its text says, to the last digit and sign, however many records are in a frame."""
    row = [*TRADE_COLUMNS[:14], text, *TRADE_COLUMNS[15:]]
    for count in (1, 2, 9):
        found = read_records(KrxStockTrade, row * count, len(row), plain=True)
        assert [str(record.turnover) for record in found] == [str(Decimal(text))] * count
        assert all(record.problems == () for record in found)


@pytest.mark.parametrize("text", ["Infinity", "sNaN", "1e50", "1e-50", "0e-50", "9" * 42, "1.2.3", "1,2"])
def test_a_turnover_that_is_none(text):
    """Python's words for numbers, and numbers beyond all bounds, are problems of their record."""
    row = [*TRADE_COLUMNS[:14], text, *TRADE_COLUMNS[15:]]
    good, bad = read_records(KrxStockTrade, [*TRADE_COLUMNS, *row], len(row), plain=True)
    assert isinstance(good, KrxStockTrade)
    assert good.problems == ()
    assert isinstance(bad, KrxStockTrade)
    assert bad.turnover is None
    assert [problem.partition(":")[0] for problem in bad.problems] == ["ACML_TR_PBMN"]


def memos():
    """All that is remembered of texts."""
    return [each for each in gc.get_objects() if type(each) is _Memo]


def test_memos_stay_bounded():
    """Columns that hardly ever change are remembered together, but not if a server has them change always."""
    for number in range(10_000):
        columns = [f"{number:06}", *TRADE_COLUMNS[1:34], f"X{number}", *TRADE_COLUMNS[35:]]
        (record,) = read_records(KrxStockTrade, columns, len(columns), plain=True)
        assert isinstance(record, KrxStockTrade)
        assert (record.symbol, record.session_code) == (f"{number:06}", f"X{number}")
    sizes = [len(each) for each in memos()]
    assert sizes
    assert max(sizes) <= 8_192
    together = [len(each) for each in memos() if any("^" in text for text in each)]
    assert together
    assert max(together) <= 1_024


def test_nothing_of_a_notice_is_remembered():
    """Neither its account nor its order stays in memory when nobody holds it any more."""
    notice = [f"UNHEARD{place}" for place in range(26)]
    notice[9], notice[10], notice[16], notice[18], notice[25] = (
        "9",
        "98765.4321",
        "9",
        "98765.4322",
        "98765.4323",
    )
    notice[11], notice[12], notice[20], notice[23] = "140610", "N", "Y", "20260922"
    for plain in (True, False):
        for count in (1, 2):
            found = read_records(DomesticStockNotice, notice * count, len(notice), plain=plain)
            assert [record.account_number for record in found] == [notice[1]] * count
            assert [record.price for record in found] == [Decimal("98765.4321")] * count
            assert all(record.problems == () for record in found)
    assert not [text for each in memos() for text in each if "UNHEARD" in text or "98765.432" in text]


def test_half_a_share_is_a_problem():
    """A fraction in a column of whole numbers is not rounded."""
    record = read(c12="1.5")
    assert (record.trade_volume, record.problems) == (None, ("CNTG_VOL: '1.5' is not a whole number",))


def test_a_record_without_a_key():
    """It is an error in its own place, also where consumers hear of it, with the frame's text."""
    channel = Channel()
    consumer = Consumer().attached(channel, SAMSUNG)
    broken = ["", *TRADE_COLUMNS[1:]]
    frame = data_frame(TRADE_COLUMNS, broken, TRADE_COLUMNS)
    channel.data(frame, at(1))
    first, error, last = consumer.items()
    assert first == last
    assert isinstance(error, Unreadable)
    assert (error.tr_id, error.at, error.count) == ("H0STCNT0", at(1), 1)
    assert error.text == frame_text(TRADE_COLUMNS, broken, TRADE_COLUMNS)
    assert "MKSC_SHRN_ISCD" in str(error.error)
    with pytest.raises(DecodeError, match="MKSC_SHRN_ISCD"):
        decode_frame(frame_text(TRADE_COLUMNS, broken))


def test_columns_of_some_widths_alone():
    """Old notices of 23 columns name the stock twice and lack four columns in the middle."""
    old = [str(place) for place in range(23)]
    old[11], old[12], old[20] = "140610", "N", "20260922"
    (record,) = read_records(DomesticStockNotice, old, 23, plain=True)
    assert isinstance(record, DomesticStockNotice)
    assert (record.short_name, record.credit_kind, record.name, record.order_price) == (
        "18",
        "19",
        "21",
        Decimal(22),
    )
    assert (record.condition_price, record.exchange, record.popup, record.filler) == (None,) * 4
    assert (record.extra, record.problems) == ((), ())
    new = [str(place) for place in range(27)]
    new[11], new[12], new[20], new[23] = "140610", "N", "Y", "20260922"
    (record,) = read_records(DomesticStockNotice, new, 27, plain=True)
    assert isinstance(record, DomesticStockNotice)
    assert (record.short_name, record.condition_price, record.credit_kind) == (None, Decimal(18), "22")
    assert (record.order_price, record.extra) == (Decimal(25), ("26",))
