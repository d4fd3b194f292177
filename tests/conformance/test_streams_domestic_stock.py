"""The real-time streams of domestic stocks in every width in which they come, and as published frames.

What holds of all streams is tested in test_streams.py; here are the layouts of today, whose columns have
come and gone, and the levels.
"""

import importlib
import json
from collections.abc import Iterable
from datetime import date, time
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from support import departures

from kis_async.api.domestic_stock import (
    realtime_books,
    realtime_elw,
    realtime_indices,
    realtime_market,
    realtime_trades,
)
from kis_async.spec.convert import FieldKind, field_kinds
from kis_async.spec.declare import Record
from kis_async.spec.index import declared_streams
from kis_async.spec.values import MISSING_TEXTS
from kis_async.stream.frames import DataFrame, parse_frame, records_of
from kis_async.stream.records import layout_drift, read_records

FACTS = Path(__file__).resolve().parents[2].parent / "shared" / "kis-api"

# The reasoned exceptions stand in tests/departures/streams_domestic_stock.py.
WIRES, ADDED = departures("STREAM_WIRES"), departures("STREAM_ADDED")
NEVER_AS_DOCUMENTED = departures("STREAM_NEVER_AS_DOCUMENTED")
LABELS, NO_NUMBERS = departures("STREAM_LABELS"), departures("STREAM_NO_NUMBERS")


def declared() -> list[type[Record]]:
    """The streams of domestic stocks, all but the notices."""
    return [cls for cls in declared_streams() if cls.__module__.startswith("kis_async.api.domestic_stock.")]


STREAMS = pytest.mark.parametrize("cls", declared(), ids=lambda each: each.__name__)


@cache
def entries() -> dict[str, dict[str, Any]]:
    """The catalogue's streams of domestic stocks by TR id, all but the notices."""
    if not (FACTS / "catalog").is_dir():
        pytest.skip("the broker's facts (../shared/kis-api) are not beside the project")
    found = [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((FACTS / "catalog" / "domestic_stock_realtime").glob("*.json"))
        if path.stem != "ccnl_notice"
    ]
    return {entry["tr"]["real"][0]["id"]: entry for entry in found}


def documented(cls: type[Record]) -> list[str]:
    """The wire names of the document, in order."""
    return [field["wire"] for field in entries()[cls.stream.tr]["record"]]


def live(cls: type[Record]) -> list[str]:
    """The wire names of today's records, in order."""
    names = documented(cls)
    for (owner, wire), place in ADDED.items():
        if owner == cls.__name__:
            names.insert(int(place), wire)
    changed = json.loads((FACTS / "live_columns.json").read_text(encoding="utf-8")).get(cls.stream.tr)
    if changed is not None:
        tail = changed.get("live_tail", changed.get("appended"))
        names = [*names[: names.index(tail[0])], *tail] if tail[0] in names else [*names, *tail]
        assert len(names) == changed["live"]
    return names


def standing_in(cls: type[Record], width: int) -> list[FieldKind]:
    """The columns of a record of some width, in order."""
    return [
        kind
        for kind in field_kinds(cls)
        if width not in kind.metadata.get("missing_in", ())
        and width in (kind.metadata.get("only_in") or (width,))
    ]


def wires(cls: type[Record], kinds: Iterable[FieldKind]) -> list[str]:
    """The names that columns of ours have in the document."""
    return [str(WIRES.get((cls.__name__, kind.wire), kind.wire)) for kind in kinds]


@STREAMS
def test_live_columns(cls):
    """Today's columns are declared in their places, and besides them only those of other widths."""
    names = live(cls)
    usual = [kind for kind in field_kinds(cls) if not kind.metadata.get("only_in")]
    assert wires(cls, usual) == names
    assert standing_in(cls, len(names)) == usual
    assert layout_drift(cls, len(names)) is None


@STREAMS
def test_documented_columns(cls):
    """A record of the documented width has its columns in the places that the document gives them."""
    if cls.__name__ in NEVER_AS_DOCUMENTED:
        assert documented(cls) != live(cls)[: len(documented(cls))]
        return
    names = documented(cls)
    assert wires(cls, standing_in(cls, len(names)))[: len(names)] == names


@STREAMS
def test_labels(cls):
    """Each column has the document's label; the blanks in it are those of one of the venues that share it."""
    record = {field["wire"]: field["label"].strip() for field in entries()[cls.stream.tr]["record"]}
    for kind, name in zip(field_kinds(cls), wires(cls, field_kinds(cls)), strict=True):
        if name not in record:
            assert name in set(live(cls)) - set(documented(cls))
            continue
        ours = kind.metadata["label"]
        label = record[name]
        if (cls.__name__, kind.wire) in LABELS:
            assert label == LABELS[cls.__name__, kind.wire] != ours
            continue
        assert label.replace(" ", "") == ours.replace(" ", ""), kind.wire
        owner = next(each for each in cls.__mro__ if kind.name in vars(each).get("_declared_", {}))
        family = [each for each in declared() if issubclass(each, owner)]
        assert ours in {
            field["label"].strip()
            for each in family
            for field in entries()[each.stream.tr]["record"]
            if field["wire"] == kind.wire
        }, kind.wire


@STREAMS
def test_numbers(cls):
    """What the broker's sample code turns into numbers is a number here."""
    entry = entries()[cls.stream.tr]
    numeric = {name.replace(" ", "").lower() for name in entry.get("sample_numeric") or ()}
    labels = {field["wire"]: field["label"].replace(" ", "").lower() for field in entry["record"]}
    for kind, name in zip(field_kinds(cls), wires(cls, field_kinds(cls)), strict=True):
        if numeric & {name.lower(), labels.get(name)}:
            assert (kind.base in {int, Decimal}) != ((cls.__name__, kind.wire) in NO_NUMBERS), kind.wire


@STREAMS
def test_tally(cls):
    """Trades say which columns tell a lost one; expected trades and rounded volumes cannot."""
    names = {kind.name for kind in field_kinds(cls)}
    trades = {"volume", "trade_volume"} <= names and "symbol" in names and "Expected" not in cls.__name__
    assert cls.stream.tally == (("volume", "trade_volume") if trades else None)


# --- frames -------------------------------------------------------------------------------------


def published(tr_id: str) -> tuple[list[str], int]:
    """The fields of a published frame, and the width of its records."""
    if not (FACTS / "frames").is_dir():
        pytest.skip("the broker's facts (../shared/kis-api) are not beside the project")
    frame = parse_frame((FACTS / "frames" / f"{tr_id}.txt").read_text(encoding="utf-8").strip())
    assert isinstance(frame, DataFrame)
    assert frame.tr_id == tr_id
    return records_of(frame.payload, frame.count)


def read(cls: type[Record], fields: list[str], width: int) -> Any:
    """The one record of a frame."""
    (record,) = read_records(cls, fields, width, plain=False)
    assert isinstance(record, cls), record
    return record


def says(value: object, text: str) -> bool:
    """Whether a value is what its text says, found out without our own parsers."""
    if isinstance(value, bool):
        return text in ({"Y", "1"} if value else {"N", "0"})
    if isinstance(value, (int, Decimal)):
        return Decimal(text) == value
    if isinstance(value, date):
        return value.strftime("%Y%m%d") == text
    if isinstance(value, time):
        return value.strftime("%H%M%S") == text
    return str(value) == text


PUBLISHED = ("H0STMBC0", "H0STMKO0", "H0STOAA0", "H0STOUP0", "H0UPPGM0")


@pytest.mark.parametrize("tr_id", PUBLISHED)
def test_published_frames(tr_id):
    """A published frame decodes by position without a problem, and every value is the one sent."""
    (cls,) = (each for each in declared() if each.stream.tr == tr_id)
    fields, width = published(tr_id)
    record = read(cls, fields, width)
    assert record.problems == ()
    assert record.extra == ()
    assert layout_drift(cls, width) is None
    kinds = standing_in(cls, width)
    for kind, text in zip(kinds, fields, strict=False):
        value = getattr(record, kind.name)
        if text.strip() in MISSING_TEXTS:
            assert value is None, kind.wire
        else:
            assert type(value) is kind.base, kind.wire
            assert says(value, text.strip()), kind.wire
            assert getattr(value, "known", True), f"{kind.wire}: {text} is no known code"


def test_no_published_frame_is_left_out():
    """The list above has every frame of these streams that was published."""
    ours = {cls.stream.tr for cls in declared()} & set(entries())
    assert set(PUBLISHED) == {path.stem for path in (FACTS / "frames").glob("*.txt")} & ours


def test_a_trade_of_today():
    """A trade of 47 columns has the session in its last; the places before it are the document's."""
    text = (
        "005930^140610^277750^2^3750^1.37^280395.69^283000^283500^276500^278000^277500^5^11955000"
        "^3352130122500^83251^86830^3579^120.39^5217059^6280658^5^0.53^53.70^090023^5^-5250^090048^5^-5750"
        "^135824^2^1250^20260922^20^N^47588^70626^794823^496479^0.20^17123443^69.82^0^^283000^2"
    )
    trade = read(realtime_trades.KrxStockTrade, text.split("^"), 47)
    assert (trade.symbol, trade.price, trade.change) == ("005930", Decimal(277750), Decimal(3750))
    assert (trade.volume, trade.trade_volume) == (11955000, 5)
    assert trade.trade_side is realtime_trades.TradeSide.SELL
    assert trade.random_end is None
    assert trade.market_session is realtime_trades.TradingSession.REGULAR
    # What the names say of one another holds: the columns stand where they should.
    assert trade.change_from_open == trade.price - trade.open
    assert trade.change_from_high == trade.price - trade.high
    assert trade.change_from_low == trade.price - trade.low
    assert trade.net_buy_trades == trade.buy_trades - trade.sell_trades
    assert round(trade.volume * 100 / Decimal(trade.previous_volume_by_now), 2) == Decimal("69.82")
    assert round(trade.buy_volume * 100 / Decimal(trade.sell_volume), 2) == trade.strength
    assert round(trade.buy_volume / Decimal(trade.volume), 2) == trade.buy_share


def test_program_totals_add_up():
    """In the published frame the parts make up the totals that their names say."""
    record = read(realtime_indices.IndexProgramTrade, *published("H0UPPGM0"))
    for what in ("volume", "value"):
        for side in ("sell", "buy", "net_buy"):
            kinds = [getattr(record, f"{kind}_{side}_{what}") for kind in ("arbitrage", "non_arbitrage")]
            hands = [getattr(record, f"total_{who}_{side}_{what}") for who in ("client", "proprietary")]
            assert sum(kinds) == sum(hands) == getattr(record, f"total_{side}_{what}")
        for kind in ("arbitrage", "non_arbitrage"):
            for side in ("sell", "buy", "net_buy"):
                hands = [getattr(record, f"{kind}_{who}_{side}_{what}") for who in ("client", "proprietary")]
                assert sum(hands) == getattr(record, f"{kind}_{side}_{what}")
    assert record.non_arbitrage_client_buy_value == 10  # not all of it is zeros


def test_changes_of_an_index_are_against_the_close_before():
    """What the labels call a comparison with the price now is one with the day before, as the names say."""
    text = (
        "0001^091240^2624.54^2^32.68^63952^1650684^439^10335^1.26^2615.72^2624.82^2610.00^23.86^2^32.96^2"
        "^18.14^2^0.92^1.27^0.70^0^670^72^177^0^0^0^19"
    )
    index = read(realtime_indices.IndexTrade, text.split("^"), 30)
    previous = index.price - index.change
    assert index.open_change == index.open - previous
    assert index.high_change == index.high - previous
    assert index.low_change == index.low - previous
    assert round(index.open_change * 100 / previous, 2) == index.previous_close_to_open_rate


# --- levels and widths --------------------------------------------------------------------------


def numbered(cls: type[Record], width: int) -> Any:
    """A record whose every text is the number of its place, from 0."""
    return read(cls, [str(place) for place in range(width)], width)


def test_levels_of_a_book():
    """Levels gather the numbered columns, best first; changes of their sizes are not sent."""
    book = read(realtime_books.AfterHoursStockBook, *published("H0STOAA0"))
    assert [level.price for level in book.asks[:3]] == [Decimal(77800), Decimal(77900), Decimal(78000)]
    assert [level.size for level in book.bids[:3]] == [4, 16654, 14297]
    assert len(book.asks) == len(book.bids) == 10
    assert {level.size_change for level in (*book.asks, *book.bids)} == {None}
    assert sum(level.size for level in book.asks) == book.total_ask_size
    assert sum(level.size for level in book.bids) == book.total_bid_size
    nine = numbered(realtime_books.AfterHoursStockBook, 54)
    assert [level.price for level in nine.asks] == [*range(3, 12), None]
    assert [level.size for level in nine.bids] == [*range(30, 39), None]
    for cls in (realtime_books.KrxStockBook, realtime_books.NxtStockBook, realtime_books.UnifiedStockBook):
        book = numbered(cls, 59)
        assert [level.price for level in book.asks] == [*range(3, 13)]
        assert [level.price for level in book.bids] == [*range(13, 23)]
        assert [level.size for level in book.asks] == [*range(23, 33)]
        assert [level.size for level in book.bids] == [*range(33, 43)]


def test_levels_of_an_elw_book():
    """The liquidity provider's sizes, which are sent in no order, stand with their own levels."""
    book = numbered(realtime_elw.ElwBook, 73)
    names = documented(realtime_elw.ElwBook)
    for n, (ask, bid) in enumerate(zip(book.asks, book.bids, strict=True), start=1):
        assert (ask.price, ask.size) == (names.index(f"ASKP{n}"), names.index(f"ASKP_RSQN{n}"))
        assert (bid.price, bid.size) == (names.index(f"BIDP{n}"), names.index(f"BIDP_RSQN{n}"))
        assert ask.provider_size == names.index(f"LP_ASKP_RSQN{n}")
        assert bid.provider_size == names.index(f"LP_BIDP_RSQN{n}")


def test_members_as_levels():
    """The five sellers and buyers gather their columns, the largest first."""
    members = read(realtime_market.KrxStockMembers, *published("H0STMBC0"))
    first = members.sellers[0]
    assert (first.code, first.name, first.volume) == ("00037", "씨티그룹", 903482)
    assert (first.share, first.volume_change, first.foreign) == (Decimal("19.06"), 14913, True)
    assert [each.name for each in members.buyers] == [
        "미래에셋증권",
        "BNK증권",
        "맥쿼리",
        "NH투자증권",
        "한국증권",
    ]
    assert members.foreign_broker_net_buy_volume == (
        members.foreign_broker_buy_volume - members.foreign_broker_sell_volume
    )


def test_widths_of_books():
    """The mid prices stand where a record's width puts them; a column of another width is missing."""
    krx = numbered(realtime_books.KrxStockBook, 63)
    assert (krx.mid_price, krx.mid_size, krx.mid_side, krx.market_session) == (59, 60, "61", "62")
    assert numbered(realtime_books.KrxStockBook, 62).market_session is None
    today, before = (numbered(realtime_books.NxtStockBook, width) for width in (62, 65))
    assert (today.krx_mid_price, today.nxt_mid_price, today.nxt_mid_side) == (None, 59, "61")
    assert (before.krx_mid_price, before.nxt_mid_price, before.nxt_mid_side) == (59, 62, "64")
    unified = numbered(realtime_books.UnifiedStockBook, 66)
    assert (unified.krx_mid_price, unified.nxt_mid_price, unified.expected_venue) == (59, 62, "65")
    assert numbered(realtime_books.UnifiedStockBook, 67).extra == ("66",)


@pytest.mark.parametrize("venue", ["Krx", "Nxt", "Unified"])
def test_a_status_begins_with_the_symbol(venue):
    """Ten columns lack the last, at every venue: a halt is never read from the wrong column."""
    cls = getattr(importlib.import_module(realtime_market.__name__), f"{venue}MarketStatus")
    status = read(cls, ["005930", "Y", "(null)", "AB1", "112", "", "", "58", "N", ""], 10)
    assert (status.symbol, status.trading_halted, status.volatility_interruption) == ("005930", True, False)
    assert status.status_code is realtime_market.IssueStatus.HALTED
    assert (status.session_event, status.session_event.known) == ("AB1", False)
    assert (status.halt_reason, status.exchange_code, status.problems) == (None, None, ())
    wide = read(cls, ["005930", "N", "", "", "", "", "", "", "Y", "", "1"], 11)
    assert (wide.volatility_interruption, wide.exchange_code) == (True, "1")


def test_a_short_expected_index():
    """The published record of 15 columns goes from the rate to the counts; its last is kept as it came."""
    text = "0001^085910^2607.71^2^15.85^5424^192338^5424^192338^0.61^0^439^201^251^201"
    index = read(realtime_indices.ExpectedIndexTrade, text.split("^"), 15)
    assert (index.price, index.change_rate, index.open) == (Decimal("2607.71"), Decimal("0.61"), None)
    counts = (index.upper_limit_count, index.advancing_count, index.unchanged_count, index.declining_count)
    assert counts == (0, 439, 201, 251)
    assert index.extra == ("201",)
    assert numbered(realtime_indices.ExpectedIndexTrade, 30).declining_count == 25


def test_an_expected_trade_with_and_without_its_filler():
    """On KRX the column that is not used comes in newer records only; elsewhere it is a price."""
    assert numbered(realtime_trades.KrxExpectedStockTrade, 46).filler == "45"
    assert numbered(realtime_trades.KrxExpectedStockTrade, 45).filler is None
    assert numbered(realtime_trades.NxtExpectedStockTrade, 46).static_base_price == 45
