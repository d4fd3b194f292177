"""What the sandbox answers: every declared TR, pages, watchlists, multi-quotes, receipts."""

import json
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice

import pytest

from kis_async.api.domestic_stock.analysis import (
    GetMultiQuote,
    GetWatchlistItems,
    ListWatchlistGroups,
    QuoteKey,
)
from kis_async.api.domestic_stock.quotations import GetOrderBook
from kis_async.api.domestic_stock.ranking import GetVolumeRanking
from kis_async.api.domestic_stock.trading import GetBalance, OrderCash
from kis_async.api.enums import OverseasOrderExchange, OverseasQuoteExchange, Side, Venue
from kis_async.api.overseas_futureoption.enums import QueryKind
from kis_async.api.overseas_futureoption.quotations import (
    GetOverseasFuturesDailyChart,
    GetOverseasFuturesMinuteChart,
    GetOverseasFuturesMonthlyChart,
    ListOverseasOptionTrades,
)
from kis_async.api.overseas_stock.quotations import GetMinuteChart, GetOverseasMultiQuote, OverseasQuoteKey
from kis_async.api.overseas_stock.trading import OrderOverseas
from kis_async.errors import NotOnPaper, OrderRejected, ReplyError
from kis_async.korean_time import korean_time
from kis_async.sandbox.subjects import _family
from kis_async.spec.convert import field_kinds
from kis_async.spec.declare import Request
from kis_async.spec.decode import decode_reply
from kis_async.spec.index import request_entries
from kis_async.spec.paging import Pager

TODAY = date(2026, 9, 22)  # of the sandbox's manual clock


def quotes(*keys):
    """A multi-quote of (venue, symbol) pairs."""
    return GetMultiQuote(symbols=tuple(QuoteKey(venue=venue, symbol=symbol) for venue, symbol in keys))


# --- every TR -----------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", [False, True], ids=["real", "paper"])
@pytest.mark.parametrize("entry", request_entries(), ids=lambda entry: entry.class_name)
def test_every_declared_tr_is_answered_as_declared(make_desk, sample_request, entry, paper):
    """No problem, no drift, and rows in every block; on paper EGW02006 for what is not offered there."""
    cls = entry.load()
    desk = make_desk(paper=paper)
    if paper and cls.spec.paper is None:
        refused = desk.raw(entry.tr_ids[0], cls.spec.path, {}, method=cls.spec.method)
        assert json.loads(refused.body)["msg_cd"] == "EGW02006"
        return
    # The mixed group, whose code the documents give, holds a separator, which counts as skipped.
    given = {"group_code": "001"} if cls is GetWatchlistItems else {}
    message = desk.message(sample_request(cls, desk.context, **given))
    outcome = desk.raw(message.tr_id, message.path, message.fields, method=message.method, continuation="")
    assert outcome.status == 200, outcome.body
    reply = decode_reply(message.tr_id, outcome.body, continuation=outcome.headers["tr_cont"])
    assert (reply.problems, reply.drift, reply.skipped_rows) == ((), (), 0)
    for kind in field_kinds(type(reply)):
        if kind.shape == "array":
            assert getattr(reply, kind.name), f"{entry.class_name}.{kind.name} has no rows"


@pytest.mark.parametrize("exchange", list(OverseasOrderExchange))
@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("paper", [False, True])
async def test_every_id_of_a_table_is_answered(make_desk, exchange, side, paper):
    """Buying and selling on every overseas exchange, each with its own TR id."""
    symbol = {"SEHK": "00700", "TKSE": "7203", "SHAA": "600519", "SZAA": "300750"}.get(exchange, "VNM")
    desk = make_desk(paper=paper)
    order = OrderOverseas(side=side, exchange=exchange, symbol=symbol, quantity=1, price=Decimal(10))
    assert (await desk.send(order)).receipt.order_number == desk.gateway.processed[0].number


def test_the_answers_are_texts_in_the_broker_s_frame(desk, sample_request):
    """Every value is a JSON string, beside rt_cd, msg_cd and msg1; orders answer in upper case."""
    for entry in request_entries():
        desk.clock.advance(1)
        message = desk.message(sample_request(entry.load(), desk.context))
        outcome = desk.raw(message.tr_id, message.path, message.fields, method=message.method)
        body = json.loads(outcome.body)
        assert body["rt_cd"] == "0"
        blocks = [body[name] for name in body if isinstance(body[name], (dict, list))]
        rows = [row for block in blocks for row in (block if isinstance(block, list) else [block])]
        assert all(isinstance(value, str) for row in rows for value in row.values())
        if entry.load().spec.effect == "order":
            assert all(name == name.upper() for row in rows for name in row)
            assert isinstance(body["output"], dict)
        assert outcome.headers["tr_id"] == message.tr_id
        assert len(outcome.headers["gt_uid"]) == 32


def test_families_are_read_from_paths():
    """A new menu is served by its path."""
    assert _family("/uapi/domestic-stock/v1/x") == "domestic"
    assert _family("/uapi/etfetn/v1/x") == "domestic"
    assert _family("/uapi/overseas-price/v1/x") == "overseas"
    assert _family("/uapi/overseas-futureoption/v1/x") == "overseas contracts"
    assert _family("/uapi/domestic-bond/v1/x") == "domestic contracts"


# --- one instrument -----------------------------------------------------------------------------


async def test_a_symbol_s_numbers_are_the_same_in_every_tr(desk):
    """The order book, the multi-quote and the ranking agree, as they ask the same market."""
    at = desk.clock()
    book = await desk.send(GetOrderBook(venue=Venue.KRX, symbol="005930"))
    assert book.expected.symbol == "005930"
    market = desk.gateway.market
    quote = market.quote(market.find("005930"), korean_time(at + 1))
    assert [level.price for level in book.book.asks] == [level.price for level in quote.asks]
    assert (book.expected.price, book.expected.open) == (quote.price, quote.open)
    (multi,) = (await desk.send(quotes((Venue.KRX, "005930")))).quotes
    assert (multi.previous_close, multi.upper_limit) == (quote.previous_close, quote.upper_limit)
    ranks = (await desk.send(GetVolumeRanking())).ranks
    assert len(ranks) == 30
    assert len({rank.symbol for rank in ranks}) == 30
    assert [rank.rank for rank in ranks] == list(range(1, 31))


# --- multi-quotes -------------------------------------------------------------------------------


async def test_a_multi_quote_keeps_the_order_asked(desk):
    """Rows in request order, duplicates included, venues mixed, one index among them."""
    keys = [(Venue.KRX, "000660"), (Venue.INDEX, "0001"), (Venue.UNIFIED, "005930"), (Venue.KRX, "000660")]
    reply = await desk.send(quotes(*keys))
    assert [quote.symbol for quote in reply.quotes] == ["000660", "0001", "005930", "000660"]
    assert reply.problems == ()


async def test_an_index_row_has_decimals_and_blank_limits_and_book(desk):
    """As in the published answer."""
    body = json.loads(desk.ask(quotes((Venue.INDEX, "0001"))).body)
    (row,) = body["output"]
    assert row["kospi_kosdaq_cls_name"] == "업종"
    assert all(len(row[name].partition(".")[2]) == 2 for name in ("inter2_prpr", "inter2_sdpr", "prdy_ctrt"))
    for name in ("inter2_llam", "inter2_mxpr", "inter2_askp", "inter2_bidp", "seln_rsqn", "shnu_rsqn"):
        assert row[name] == ""


def test_a_stock_that_is_not_on_nxt_is_a_row_of_zeros(desk):
    """No error: the code and the name, and no price."""
    (row,) = json.loads(desk.ask(quotes((Venue.NXT, "0167A0"))).body)["output"]
    assert (row["inter_shrn_iscd"], row["inter_kor_isnm"]) == ("0167A0", "샌드박스 액티브")
    assert {row[name] for name in ("inter2_prpr", "inter2_sdpr", "acml_vol", "inter2_askp")} == {"0"}


@pytest.mark.parametrize("key", [(Venue.KRX, "999999"), (Venue.INDEX, "005930"), (Venue.KRX, "0001")])
async def test_a_code_that_is_not_listed_is_a_row_without_code(desk, key):
    """A client drops such a row; the others stay in order."""
    reply = await desk.send(quotes((Venue.KRX, "005930"), key, (Venue.KRX, "000660")))
    assert [quote.symbol for quote in reply.quotes] == ["005930", "000660"]
    assert reply.skipped_rows == 1


async def test_overseas_multi_quotes(desk):
    """Each in its currency, and as its market closed, at its local time; an unknown one has no code."""
    keys = [("NAS", "AAPL"), ("HKS", "00700"), ("NAS", "ZZZZ"), ("TSE", "7203")]
    reply = await desk.send(
        GetOverseasMultiQuote(
            symbols=tuple(
                OverseasQuoteKey(exchange=OverseasQuoteExchange(exchange), symbol=symbol)
                for exchange, symbol in keys
            )
        )
    )
    found = {quote.symbol: quote for quote in reply.quotes}
    assert {symbol: quote.currency for symbol, quote in found.items()} == {
        "AAPL": "USD",
        "00700": "HKD",
        "7203": "JPY",
    }
    assert found["AAPL"].realtime_symbol == "DNASAAPL"
    assert (found["AAPL"].local_time, found["AAPL"].korean_time) == (time(16), time(5))


# --- watchlists ---------------------------------------------------------------------------------


async def test_the_watchlist_groups(desk):
    """A long one, the default group 000, a mixed one and an empty one, with padded numbers."""
    body = json.loads(desk.ask(ListWatchlistGroups()).body)
    first = body["output2"][0]
    assert (first["data_rank"], first["inter_grp_code"], first["ask_cnt"]) == ("0000000000", "001", "132")
    groups = (await desk.send(ListWatchlistGroups())).groups
    assert [(group.code, group.item_count) for group in groups] == [
        ("001", 132),
        ("000", 11),
        ("002", 9),
        ("003", 0),
    ]


async def test_the_items_of_a_group(desk):
    """All of them in one answer; separators have no code, and duplicates stay."""
    long = await desk.send(GetWatchlistItems(group_code="001"))
    assert len(long.items) == 132
    assert (long.title.name, long.items[0].symbol) == ("관심종목 132", "005930")
    mixed = await desk.send(GetWatchlistItems(group_code="002"))
    assert [(item.market_code, item.exchange_code, item.symbol) for item in mixed.items][1:4] == [
        ("FS", "NAS", "AAPL"),
        ("U", None, "0001"),
        ("N", None, "SPX"),
    ]
    assert mixed.skipped_rows == 1
    assert mixed.items[0].symbol == mixed.items[-1].symbol


@pytest.mark.parametrize("code", ["003", "777"])
async def test_an_empty_or_unknown_group_has_no_items(desk, code):
    """Both succeed without rows."""
    reply = await desk.send(GetWatchlistItems(group_code=code))
    assert reply.items == ()


async def test_another_user_s_watchlists_are_refused(desk):
    """What the broker says is not known; here it is a code of the sandbox's own."""
    with pytest.raises(ReplyError) as caught:
        await desk.send(ListWatchlistGroups(user_id="somebody"))
    assert (caught.value.rt_cd, caught.value.msg_cd) == ("1", "SANDBOX1")


async def test_the_watchlists_are_not_on_paper(make_desk):
    """Neither to build nor on the server."""
    desk = make_desk(paper=True)
    with pytest.raises(NotOnPaper):
        desk.message(ListWatchlistGroups())
    path = ListWatchlistGroups.spec.path
    assert json.loads(desk.raw("HHKCM113004C7", path, {}).body)["msg_cd"] == "EGW02006"


# --- pages --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("paper", "pages"), [(False, [50, 50, 20]), (True, [20] * 6)])
async def test_a_balance_is_read_page_after_page(make_desk, paper, pages):
    """120 positions by cursor: none missing, none twice, the header M until D."""
    desk = make_desk(paper=paper)
    read = [page async for page in Pager(desk.send, GetBalance(), lambda reply: reply.positions).pages()]
    assert [len(page.rows) for page in read] == pages
    symbols = [position.symbol for page in read for position in page.rows]
    assert len(set(symbols)) == 120
    assert [page.reply.continuation for page in read] == ["M"] * (len(pages) - 1) + ["D"]
    assert all(len(page.reply.totals) == 1 for page in read)


def test_the_cursor_fields_are_padded_and_lower_case(desk):
    """`ctx_area_nk100` is 100 characters; the last page's is blank."""
    body = json.loads(desk.ask(GetBalance()).body)
    assert body["ctx_area_nk100"] == "50".ljust(100)
    assert len(body["ctx_area_fk100"]) == 100
    last = json.loads(desk.ask(GetBalance(next_key="100", continued=True)).body)
    assert last["ctx_area_nk100"] == " " * 100


def test_a_cursor_without_the_header_starts_again(desk):
    """The header `tr_cont: N` asks for the next page, the cursor alone does not."""
    first = json.loads(desk.ask(GetBalance()).body)
    again = json.loads(desk.ask(GetBalance(next_key="50")).body)
    assert [row["pdno"] for row in again["output1"]] == [row["pdno"] for row in first["output1"]]


async def test_a_position_adds_up(desk):
    """Purchase amount, value and profit follow from quantity and prices."""
    page = await Pager(desk.send, GetBalance(), lambda reply: reply.positions)
    for position in page.rows:
        assert position.purchase_amount == position.average_price * position.quantity
        assert position.value == position.price * position.quantity
        assert position.profit == position.value - position.purchase_amount


@pytest.mark.parametrize("minutes", [1, 5])
async def test_bars_go_back_in_time_page_after_page(make_desk, minutes):
    """900 bars of an overseas stock: newest first, every one of the market's hours, none twice at a seam."""
    request = GetMinuteChart(exchange=OverseasQuoteExchange.NASDAQ, symbol="TSLA", minutes=minutes)
    desk = make_desk(bars=900)
    desk.step = 0  # the clock stands still, so that the series does
    bars = await Pager(desk.send, request, lambda reply: reply.bars).all()
    moments = [datetime.combine(bar.local_date, bar.local_time) for bar in bars]
    trading = (
        datetime.combine(day, time(16)) - timedelta(minutes=back)
        for day in (TODAY - timedelta(days=n) for n in range(1, 30))
        if day.weekday() < 5
        for back in range(0, 391, minutes)  # 16:00 is the closing auction, and 9:30 the open
    )
    assert moments == list(islice(trading, 900))
    assert all(bar.low <= min(bar.open, bar.close) <= max(bar.open, bar.close) <= bar.high for bar in bars)
    assert (bars[0].local_time.hour, bars[0].korean_time.hour) == (16, 5)


@pytest.mark.parametrize(
    ("request_", "rows", "pages"),
    [
        (
            GetOverseasFuturesMinuteChart(symbol="6AM24", exchange="CME", date_to=TODAY),
            "bars",
            [120, 120, 60],
        ),
        (ListOverseasOptionTrades(symbol="OESU24 C5500", exchange="CME"), "trades", [40] * 7 + [20]),
    ],
    ids=["bars", "trades"],
)
async def test_a_series_by_key(make_desk, request_, rows, pages):
    """300 rows: the pages go back, each oldest first, while the clock goes on; the last has no key."""
    desk = make_desk(bars=300)
    read = [
        page async for page in Pager(desk.send, request_, lambda reply: getattr(reply, rows)[::-1]).pages()
    ]
    assert [len(page.rows) for page in read] == pages
    moments = [datetime.combine(row.traded_on, row.traded_at) for page in read for row in page.rows]
    assert len(set(moments)) == 300
    assert moments == sorted(moments, reverse=True)
    assert [page.reply.head.count for page in read] == pages
    keys = [page.reply.head.page_key for page in read]
    assert all(len(key) == 20 and "  " in key for key in keys[:-1])
    assert keys[-1] is None
    assert {page.reply.continuation for page in read} == {""}


@pytest.mark.parametrize(
    ("request_", "rows", "place"),
    [
        (GetOverseasFuturesMinuteChart(symbol="6AM24", exchange="CME", date_to=TODAY), "bars", 9_800),
        (ListOverseasOptionTrades(symbol="OESU24 C5500", exchange="CME"), "trades", 9_900),
        (GetOverseasFuturesDailyChart(symbol="6AM24", exchange="CME", date_to=TODAY), "bars", 9_900),
        (GetOverseasFuturesMonthlyChart(symbol="6AM24", exchange="CME", date_to=TODAY), "bars", 440),
    ],
    ids=["minutes", "trades", "days", "months"],
)
async def test_a_page_far_back_is_made_of_its_own_rows_alone(desk, monkeypatch, request_, rows, place):
    """Wherever a page is, it costs what its rows cost: the rows before it are counted and not made."""
    made = []
    for name in ("bar", "period"):
        method = getattr(desk.gateway.market, name)
        monkeypatch.setattr(
            desk.gateway.market,
            name,
            lambda *given, _made=method, **more: made.append(given) or _made(*given, **more),
        )
    first = await desk.send(request_)
    cost = len(made)
    key = f"{first.head.page_key[:12]}{place:>8}"
    far = await desk.send(request_.replace(query_kind=QueryKind.NEXT, page_key=key))
    assert len(getattr(far, rows)) == len(getattr(first, rows)) == far.head.count
    assert getattr(far, rows)[-1].traded_on < getattr(first, rows)[0].traded_on
    assert len(made) == 2 * cost
    assert cost == far.head.count + 1  # the one more tells whether there is a next page


async def test_a_series_ends_where_the_market_s_time_does(desk):
    """Of 10,000 months not 600 are since 1980: the last page is short, and without a key."""
    chart = GetOverseasFuturesMonthlyChart(
        symbol="6AM24", exchange="CME", date_to=TODAY, query_kind=QueryKind.NEXT
    )
    last = await desk.send(chart.replace(page_key="202609221000     540"))
    months = [bar.traded_on for bar in last.bars]
    assert (months[0], months[-1]) == (date(1980, 2, 1), date(1981, 9, 1))
    assert len(months) == last.head.count == 20
    assert last.head.page_key is None


async def test_a_series_by_key_ends_with_the_day_asked_for(desk):
    """`date_to` is where the first page begins; a day of the future is today, one before all has no bars."""
    for day, last in ((date(2026, 9, 18), date(2026, 9, 18)), (date.max, date(2026, 9, 21))):
        chart = GetOverseasFuturesMinuteChart(symbol="6AM24", exchange="CME", date_to=day)
        assert (await desk.send(chart)).bars[-1].traded_on == last
    message = desk.message(chart)
    for text in ("19791231", "00010101"):
        fields = {**message.fields, "CLOSE_DATE_TIME": text}
        body = json.loads(desk.raw(message.tr_id, message.path, fields).body)
        assert (body["output1"], body["output2"]["index_key"]) == ([], "")


@pytest.mark.parametrize("key", ["", "X", "20260922", "209913450000      40", "202609221000 9999999"])
def test_a_key_that_no_page_gave_is_refused(desk, key):
    """A malformed key is OPSQ2003, and one past the end has no rows."""
    message = desk.message(ListOverseasOptionTrades(symbol="OESU24 C5500", exchange="CME"))
    fields = {**message.fields, "QRY_TP": "P", "INDEX_KEY": key}
    body = json.loads(desk.raw(message.tr_id, message.path, fields).body)
    assert body["msg_cd"] == "OPSQ2003"
    body = json.loads(
        desk.raw(message.tr_id, message.path, {**fields, "INDEX_KEY": "202609221000  999999"}).body
    )
    assert (body["output2"], body["output1"]["index_key"]) == ([], "")


# --- orders -------------------------------------------------------------------------------------


async def test_an_order_is_numbered_and_remembered(desk):
    """Each processed order is kept with its fields; inquiries are not."""
    first = await desk.send(OrderCash(side=Side.BUY, symbol="005930", quantity=1, price=70_000))
    second = await desk.send(OrderCash(side=Side.SELL, symbol="000660", quantity=2, price=290_000))
    numbers = [first.receipt.order_number, second.receipt.order_number]
    assert numbers == sorted(numbers)
    assert [len(number) for number in numbers] == [10, 10]
    assert first.message_code == "APBK0013"
    assert first.receipt.ordered_at.hour == 10
    await desk.send(GetVolumeRanking())
    assert [(order.number, order.tr_id) for order in desk.gateway.processed] == [
        (numbers[0], "TTTC0012U"),
        (numbers[1], "TTTC0011U"),
    ]
    assert desk.gateway.processed[0].fields["PDNO"] == "005930"


@pytest.mark.parametrize(("side", "code"), [(Side.BUY, "40600000"), (Side.SELL, "40590000")])
async def test_paper_orders_have_codes_of_their_own(make_desk, side, code):
    """Paper answers with numeric codes."""
    reply = await make_desk(paper=True).send(OrderCash(side=side, symbol="005930", quantity=1, price=1000))
    assert reply.message_code == code


async def test_an_order_for_nothing_is_rejected(desk):
    """A symbol that is not listed: APBK0656 on HTTP 200, and nothing is processed."""
    with pytest.raises(OrderRejected) as caught:
        await desk.send(OrderCash(side=Side.BUY, symbol="999999", quantity=1, price=1000))
    assert (caught.value.msg_cd, caught.value.rt_cd, caught.value.http_status) == ("APBK0656", "7", 200)
    assert desk.gateway.processed == ()


def test_requests_are_declared_for_the_whole_test():
    """The index is not empty, so the tests above said something."""
    assert len(request_entries()) >= 10
    assert all(issubclass(entry.load(), Request) for entry in request_entries())
