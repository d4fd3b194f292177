"""Words to a feed, a feed to words: selections, the live table, lines of JSON, and a reader who is slow."""

import asyncio
import io
import json
import threading
from datetime import datetime, time, timedelta, timezone
from decimal import Decimal

import click
import pytest
from rich.console import Console

from kis_async import Account, errors
from kis_async.api.domestic_futureoption.realtime_trades import IndexFuturesTrade
from kis_async.api.domestic_stock.realtime_books import KrxStockBook
from kis_async.api.domestic_stock.realtime_indices import IndexTrade
from kis_async.api.domestic_stock.realtime_market import KrxMarketStatus
from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade, NxtStockTrade
from kis_async.api.enums import ChangeSign, Side, Venue
from kis_async.api.notices import DomesticStockNotice, NoticeChange
from kis_async.api.overseas_stock.realtime import OverseasStockTrade
from kis_async.cli import events, exits, feeds, output, stream
from kis_async.cli.board import Board
from kis_async.cli.line_writer import LineWriter
from kis_async.spec.index import declared_streams
from kis_async.stream import Dropped, Gap, Notice, NoticeEvent, PossibleLoss, Unreadable, Unsubscribed

AT = datetime(2026, 11, 26, 9, 0, 1, tzinfo=timezone(timedelta(hours=9)))
LATER = AT + timedelta(seconds=3.5)
USER = "an-hts-id"

GAP = Gap(since=AT, until=LATER, reason="the connection ended", resumed={USER: LATER}, losses=2)
DROPPED = Dropped(count=1200, since=AT, until=LATER, keys={USER: 1200})
POSSIBLE = PossibleLoss(key="005930", volume=300, since=AT, until=LATER)
UNREADABLE = Unreadable(at=AT, error=errors.DecodeError("no frame"), tr_id="H0STCNT0", text="0|x")
UNSUBSCRIBED = Unsubscribed(key=USER, at=AT, error=errors.StreamRefused("OPSP0011"))
LOSSES = (GAP, DROPPED, POSSIBLE, UNREADABLE, UNSUBSCRIBED)


def selected(kind, *names, venue=None, paid=False, all_accounts=False):
    """A selection as the command line makes it."""
    return feeds.selection_of(kind, names, venue=venue, paid=paid, all_accounts=all_accounts)


def trade(symbol="005930", price="70000", **more):
    """A trade with a few of its columns."""
    blank = dict.fromkeys((column for column in events.shown_columns(KrxStockTrade)), None)
    known = {
        "symbol": symbol,
        "price": Decimal(price),
        "change": Decimal(-500),
        "change_rate": Decimal("-0.71"),
        "change_sign": ChangeSign.DOWN,
        "volume": 1234567,
        "traded_at": time(9, 0, 1),
    }
    return KrxStockTrade(**{**blank, **known, **more})


def notice(**more):
    """A fill of ten shares."""
    columns = dict.fromkeys((each.name for each in DomesticStockNotice.__attrs_attrs__), None)
    record = DomesticStockNotice(**{**columns, "extra": (), "problems": ()})
    known = {
        "event": NoticeEvent.PARTLY_FILLED,
        "market": "domestic_stock",
        "account": Account("12345678-01"),
        "order_number": "17",
        "original_order_number": None,
        "symbol": "005930",
        "name": "삼성전자",
        "side": Side.BUY,
        "change": NoticeChange.NEW,
        "quantity": 10,
        "price": Decimal(70000),
        "order_quantity": 30,
        "order_price": None,
        "filled_quantity": 10,
        "at": time(9, 0, 2),
    }
    return Notice(**{**known, **more}, record=record)


def drawn(board, width=200, state=""):
    """What a board shows, as text."""
    console = Console(file=io.StringIO(), width=width, highlight=False, color_system=None)
    console.print(board.drawn(console, state))
    return console.file.getvalue()


# --- selections ---------------------------------------------------------------------------------


def test_symbols_lead_to_streams_and_keys():
    """Venues, indices and overseas exchanges as everywhere; each place once, by the name asked."""
    places = selected("trades", "005930", "NX:005930", "0001", "NAS:AAPL", "005930").places()
    assert [(place.label, place.record, place.key) for place in places] == [
        ("005930", KrxStockTrade, "005930"),
        ("NX:005930", NxtStockTrade, "005930"),
        ("0001", IndexTrade, "0001"),
        ("NAS:AAPL", OverseasStockTrade, "DNASAAPL"),
    ]
    assert selected("trades", "NAS:AAPL", paid=True).places()[0].key == "RNASAAPL"
    assert selected("trades", "005930", venue=Venue.NXT).places()[0].record is NxtStockTrade


@pytest.mark.parametrize("name", ["H0IFCNT0", "h0ifcnt0", "IndexFuturesTrade"])
def test_any_stream_by_its_id(name):
    """By TR id in any case or by class, with the server's own keys."""
    places = selected("records", name, "101W09", "101V06").places()
    assert {place.record for place in places} == {IndexFuturesTrade}
    assert [place.key for place in places] == ["101W09", "101V06"]


def test_notices_have_markets_and_no_places():
    """Their key is an HTS id, which no screen shows."""
    assert selected("notices", "domestic-stock").names == ("domestic_stock",)
    for selection in (selected("notices"), selected("records", "H0STCNI0", USER)):
        assert selection.private
        assert selection.places() == ()


@pytest.mark.parametrize(
    ("arguments", "options", "said"),
    [
        (("trades",), {}, "trades needs at least one symbol"),
        (("records", "H0IFCNT0"), {}, "at least one of the server's keys"),
        (("notices", "moon"), {}, "'moon' is no market of notices"),
        (("notices",), {"venue": Venue.NXT}, "--venue goes with trades, books, expected"),
        (("expected", "005930"), {"paid": True}, "--paid goes with trades, books"),
        (("trades", "005930"), {"all_accounts": True}, "--all-accounts goes with notices"),
    ],
)
def test_words_that_do_not_go_together(arguments, options, said):
    """A usage error that says what goes with what."""
    with pytest.raises(click.UsageError) as caught:
        selected(*arguments, **options)
    assert said in caught.value.message


@pytest.mark.parametrize(
    "arguments",
    [
        ("records", "FHKST01010100", "005930"),
        ("records", "NOSUCHTR", "x"),
        ("books", "0001"),
        ("expected", "NAS:AAPL"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_opened(arguments):
    """A request is no stream, an index has no book, and auctions are Korean."""
    with pytest.raises(errors.InvalidRequest):
        selected(*arguments)


def test_kinds_are_named_once():
    """The option's choices, which are written out to spare an import, are the kinds that there are."""
    assert stream._KINDS == feeds.KINDS


# --- words --------------------------------------------------------------------------------------


def test_a_record_as_a_line_of_json():
    """One line, decimals as texts, codes by name, with the stream and the key that it belongs to."""
    line = output.json_line(events.document(trade()))
    assert line.count(b"\n") == 1
    document = json.loads(line)
    assert (document["type"], document["stream"], document["key"]) == ("record", "H0STCNT0", "005930")
    assert document["class"] == "KrxStockTrade"
    assert document["record"]["price"] == "70000"
    assert document["record"]["change_sign"] == "DOWN"
    assert document["record"]["traded_at"] == "09:00:01"
    assert (document["extra"], document["problems"]) == ([], [])


def test_losses_as_lines_of_json():
    """Each has a type of its own and all its fields; times are Korean, and say so."""
    documents = [json.loads(output.json_line(events.document(loss))) for loss in LOSSES]
    assert [document["type"] for document in documents] == [
        "gap",
        "dropped",
        "possible_loss",
        "unreadable",
        "unsubscribed",
    ]
    assert documents[0]["since"] == "2026-11-26T09:00:01+09:00"
    assert (documents[0]["losses"], documents[1]["count"], documents[2]["volume"]) == (2, 1200, 300)
    assert (documents[3]["error"], documents[3]["text"]) == ("no frame", "0|x")


def test_private_keys_and_accounts_are_masked():
    """An HTS id is in no loss of notices, and of an account only the product is told."""
    for loss in LOSSES:
        assert USER not in output.json_line(events.document(loss, private=True)).decode()
        assert USER not in events.told(loss, private=True)
    document = json.loads(output.json_line(events.document(notice())))
    assert (document["type"], document["event"], document["account"]) == ("notice", "partly filled", "***-01")
    assert document["price"] == "70000"
    assert "record" not in document


@pytest.mark.parametrize("record", declared_streams(), ids=lambda cls: cls.__name__)
def test_no_private_column_is_shown(record):
    """What a class keeps out of its repr is kept out of lines and tables as well; all else is there."""
    private = {each.name for each in record.__attrs_attrs__ if each.repr is False}
    shown = set(events.shown_columns(record))
    assert not private & shown
    assert shown | private | {"extra", "problems"} == {each.name for each in record.__attrs_attrs__}


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.StreamInUse("x"), exits.ExitCode.STREAM_IN_USE),
        (errors.StreamFull("x"), exits.ExitCode.QUOTA),
        (errors.StreamRefused("x"), exits.ExitCode.REFUSED),
        (errors.StreamLost("x"), exits.ExitCode.CONNECTION),
        (errors.BufferFull("x"), exits.ExitCode.INCOMPLETE),
        (errors.StreamError("x"), exits.ExitCode.STREAM),
    ],
)
def test_exit_codes(error, code):
    """Each way in which real time fails has its code."""
    assert exits.kind_of(error).code is code


# --- the table ----------------------------------------------------------------------------------


def test_a_line_for_each_symbol_in_the_order_asked():
    """Also for those that are silent; the newest record stands there, and how many there were."""
    board = Board(selected("trades", "000660", "005930"))
    board.take(trade(price="69900"))
    board.take(trade(price="70000"))
    lines = drawn(board, state="connected").splitlines()
    assert lines[0] == "Trades: 2 records; connected"
    assert [line.split()[0] for line in lines[3:5]] == ["000660", "005930"]
    assert lines[4].split() == [
        *("005930", "70,000", "-500", "-0.71%", "-", "1,234,567", "-", "-", "09:00:01", "2"),
    ]
    assert "69,900" not in drawn(board)


def test_books_show_their_best_levels():
    """Both sides of the best level, with the sums of all."""
    blank = dict.fromkeys(events.shown_columns(KrxStockBook))
    board = Board(selected("books", "005930"))
    levels = {"ask_1": Decimal(70100), "bid_1": Decimal(70000), "ask_size_1": 5, "bid_size_1": 7}
    board.take(KrxStockBook(**{**blank, "symbol": "005930", **levels, "total_ask_size": 900}))
    assert drawn(board).splitlines()[3].split()[:5] == ["005930", "7", "70,000", "70,100", "5"]


def test_other_streams_show_their_first_columns():
    """Named as the class names them."""
    blank = dict.fromkeys(events.shown_columns(KrxMarketStatus))
    board = Board(selected("records", "H0STMKO0", "005930"))
    board.take(KrxMarketStatus(**{**blank, "symbol": "005930", "trading_halted": False}))
    text = drawn(board)
    assert "trading_halted" in text
    assert text.splitlines()[3].split()[:2] == ["005930", "no"]


def test_notices_are_a_list():
    """The last ones, with what was filled; never the account."""
    board = Board(selected("notices"))
    assert "(nothing yet)" in drawn(board)
    for number in range(20):
        board.take(notice(order_number=str(number)))
    text = drawn(board)
    assert "Notices: 20 records" in text
    assert "partly filled" in text
    assert "10/30" in text
    assert "삼성전자" in text
    assert "12345678" not in text
    assert len(text.splitlines()) == 3 + 15 + 1


def test_losses_are_counted_and_the_last_are_told():
    """Counts by kind in the title, and a line for each of the last five below."""
    board = Board(selected("trades", "005930"))
    for loss in (GAP, *LOSSES):
        board.take(loss)
    assert board.losses == 6
    assert board.records == 0
    text = drawn(board)
    title = text.splitlines()[0]
    assert title.startswith("Trades: 0 records, gaps 2, times dropped 1, possible losses 1")
    assert text.count("gap: nothing was heard from 09:00:01.000 to 09:00:04.500") == 1
    assert "dropped: 1,200 records" in text
    assert "the day's volume rose by 300 more" in text


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_a_narrow_window_loses_columns_and_no_digits(width):
    """Prices are whole or not there."""
    board = Board(selected("trades", "005930"))
    board.take(trade(price="70000"))
    assert "70,000" in drawn(board, width=width)


# --- a slow reader ------------------------------------------------------------------------------


async def test_lines_wait_while_the_reader_is_slow_and_the_loop_goes_on():
    """What is put in beyond the queue waits; nothing is lost or reordered once the reader goes on."""
    gate, got = threading.Event(), []

    def write(data):
        gate.wait()
        got.append(data)

    writer = LineWriter(write)
    running = asyncio.create_task(writer.run())
    lines = [f"{number}\n".encode() for number in range(1000)]

    async def put():
        for line in lines:
            await writer.put(line)

    putting = asyncio.create_task(put())
    done, _ = await asyncio.wait({putting}, timeout=0.1)  # the loop is free: this returns in time
    assert not done
    gate.set()
    await putting
    await writer.written()
    assert b"".join(got) == b"".join(lines)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_a_reader_who_went_away():
    """Writing raises what the output raised."""

    def write(_):
        raise output.OutputClosed

    writer = LineWriter(write)
    await writer.put(b"1\n")
    with pytest.raises(output.OutputClosed):
        await writer.run()


async def test_the_end_writes_what_was_put_in():
    """Being cancelled in the middle of a write, it ends that, and writes the rest."""
    entered, gate, got = threading.Event(), threading.Event(), []

    def write(data):
        entered.set()
        gate.wait()
        got.append(data)

    writer = LineWriter(write)
    await writer.put(b"1\n")
    running = asyncio.create_task(writer.run())
    await asyncio.to_thread(entered.wait)
    await writer.put(b"2\n")
    running.cancel()
    gate.set()
    await asyncio.gather(running, return_exceptions=True)
    assert got == [b"1\n", b"2\n"]
