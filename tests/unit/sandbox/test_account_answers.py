"""What the sandbox answers about accounts: the exchange's record, page after page, in the broker's words."""

import json
from datetime import date, datetime
from decimal import Decimal

import pytest
from every_tr import sample

from kis_async.api.domestic_futureoption.enums import FuturesOrderKind
from kis_async.api.domestic_futureoption.trading import (
    FuturesSession,
    GetFuturesBalance,
    GetFuturesOrderable,
    ListFuturesOrders,
    ListNightFuturesOrders,
    OrderFutures,
)
from kis_async.api.domestic_stock.trading import (
    GetBalance,
    GetBuyable,
    GetSellable,
    ListChangeableOrders,
    ListOrders,
    OrderCash,
    OrderSequence,
    VenueFilter,
)
from kis_async.api.enums import FillFilter, OrderKind, OverseasOrderExchange, Side, SideFilter
from kis_async.api.overseas_stock.trading import (
    GetOverseasOrderable,
    GetOverseasPresentBalance,
    ListForeignMargins,
    ListOverseasOrders,
    OrderOverseas,
)
from kis_async.errors import OrderRejected
from kis_async.korean_time import KOREA, korean_time
from kis_async.sandbox import ManualClock
from kis_async.sandbox.exchange.answers import ANSWERED
from kis_async.sandbox.exchange.settings import Holding
from kis_async.sandbox.exchange.tickets import Ticket
from kis_async.spec.index import find_request
from kis_async.spec.paging import Pager

TODAY = date(2026, 9, 22)  # of the sandbox's manual clock, a Tuesday
ACCOUNT = "1234567801"


@pytest.fixture
def open_desk(make_desk):
    """Makes desks whose orders trade and whose accounts are true."""
    return lambda **options: make_desk(**{"fills": "book", "made_up_accounts": False, **options})


def quote_of(desk, symbol="005930"):
    """A domestic stock now."""
    market = desk.gateway.market
    return market.quote(market.find(symbol), korean_time(desk.clock()))


def place(desk, side=Side.BUY, quantity=1, price=None, symbol="005930", **given):
    """An order by hand that is not filled by itself; answers its number."""
    quote = quote_of(desk, symbol)
    price = price or (quote.lower_limit if side == Side.BUY else quote.upper_limit)
    ticket = Ticket(**{
        "family": "domestic_stock", "symbol": symbol, "venue": "KRX", "side": side, "kind": "00",
        "quantity": quantity, "price": Decimal(price), "channel": "HTS", **given,
    })  # fmt: skip
    return desk.gateway.place(ticket, ACCOUNT).number


def change(desk, number, action, **given):
    """A change or cancellation by hand of the whole rest; answers its number."""
    ticket = Ticket(family="domestic_stock", action=action, original=number, venue="KRX", **given)
    return desk.gateway.place(ticket, ACCOUNT).number


def all_orders(**given):
    """The orders of a few days at every venue."""
    period = {"start_on": date(2026, 9, 1), "end_on": date(2026, 10, 31)}
    return ListOrders(**{**period, "order_venue": VenueFilter.ALL, **given})


async def numbers(desk, request):
    """The numbers of all pages of a list."""
    return [row.order_number for row in await Pager(desk.send, request, lambda reply: reply.orders).all()]


# --- pages --------------------------------------------------------------------------------------


async def test_a_list_that_shrinks_between_two_pages_loses_nothing(open_desk):
    """After the first page of open orders some of it are cancelled: the rest comes, each order once."""
    desk = open_desk(check_orders=False)
    placed = [place(desk) for _ in range(60)]
    request = ListChangeableOrders()
    first = await desk.send(request)
    assert [order.order_number for order in first.orders] == placed[:50]
    for number in placed[:10]:
        change(desk, number, "cancel")
    second = await desk.send(request.spec.paging.following(request, first))
    assert [order.order_number for order in second.orders] == placed[50:]
    assert (first.continuation, second.continuation) == ("F", "D")
    assert (first.message_code, second.message_code) == ("KIOK0500", "KIOK0510")


@pytest.mark.parametrize("newest_first", [True, False])
async def test_the_pages_of_paper_are_short(open_desk, newest_first):
    """15 orders a page, the header F, M and D, cursors padded; none told twice when more come."""
    desk = open_desk(paper=True, requests_per_second=100)
    placed = [place(desk) for _ in range(32)]
    order = OrderSequence.NEWEST_FIRST if newest_first else OrderSequence.OLDEST_FIRST
    request = all_orders(inquiry=order)
    pages = []
    async for page in Pager(desk.send, request, lambda reply: reply.orders).pages():
        pages.append(page)
        place(desk)
    read = [row.order_number for page in pages for row in page.rows]
    assert [page.reply.continuation for page in pages] == ["F", "M", "D"]
    assert len(pages[0].rows) == len(pages[1].rows) == 15
    assert len(read) == len(set(read))
    assert set(read) >= set(placed)
    assert read == sorted(read, reverse=newest_first)
    body = json.loads(desk.ask(request).body)
    assert {len(body["ctx_area_nk100"]), len(body["ctx_area_fk100"])} == {100}


async def test_pages_without_a_cursor_are_remembered(open_desk):
    """The server keeps the place of what is paged by the header alone, here of 230 overseas positions."""
    symbols = [f"A{a}{b}" for a in "ABCDEFGHIJ" for b in "ABCDEFGHIJKLMNOPQRSTUVW"]
    holdings = [Holding(symbol=symbol, quantity=1, average_price=10, exchange="NASD") for symbol in symbols]
    desk = open_desk(holdings=holdings)
    request = GetOverseasPresentBalance()
    pages = [page async for page in Pager(desk.send, request, lambda reply: reply.positions).pages()]
    assert [len(page.rows) for page in pages] == [100, 100, 30]
    assert [row.symbol for page in pages for row in page.rows] == symbols
    assert [page.reply.continuation for page in pages] == ["F", "M", "D"]


# --- what the lists say -------------------------------------------------------------------------


async def test_changes_and_cancellations_are_rows_of_their_own(open_desk):
    """Each with its original's number and the broker's words; quantities say where everything went."""
    desk = open_desk()
    low = quote_of(desk).lower_limit
    first = place(desk, quantity=10)
    desk.gateway.fill(first, 3, low)
    changed = change(desk, first, "modify", quantity=4, price=low + 100)
    cancelled = change(desk, changed, "cancel")
    rows = {row.order_number: row for row in (await desk.send(all_orders())).orders}
    assert [rows[number].side_name for number in (first, changed, cancelled)] == [
        "현금매수",
        "매수정정*",
        "매수취소*",
    ]
    assert [rows[number].original_order_number for number in (first, changed, cancelled)] == [
        None,
        first,
        changed,
    ]
    assert [rows[number].cancelled for number in (first, changed, cancelled)] == [False, True, True]
    assert [
        (row.quantity, row.filled_quantity, row.remaining_quantity, row.cancelled_quantity)
        for row in (rows[first], rows[changed], rows[cancelled])
    ] == [(10, 3, 3, 0), (4, 0, 0, 4), (4, 0, 0, 0)]
    assert (rows[first].ordered_by, rows[first].order_kind_name, rows[first].average_price) == (
        "HTS",
        "지정가",
        low,
    )
    (open_order,) = (await desk.send(ListChangeableOrders())).orders
    assert (open_order.order_number, open_order.changeable_quantity) == (first, 3)


async def test_the_filters_of_the_order_list(open_desk):
    """By side, symbol, number, fills, venue, age and days."""
    desk = open_desk()
    bought = place(desk)
    sold = place(desk, Side.SELL, symbol="000660")
    filled = place(desk, quantity=2)
    desk.gateway.fill(filled, 2, quote_of(desk).lower_limit)
    nxt = place(desk, venue="NXT")
    everything = [nxt, filled, sold, bought]
    for given, expected in (
        ({}, everything),
        ({"side": SideFilter.SELL}, [sold]),
        ({"symbol": "000660"}, [sold]),
        ({"order_number": bought.lstrip("0")}, [bought]),
        ({"fill_status": FillFilter.FILLED}, [filled]),
        ({"fill_status": FillFilter.UNFILLED}, [nxt, sold, bought]),
        ({"order_venue": VenueFilter.NXT}, [nxt]),
        ({"order_venue": VenueFilter.KRX}, [filled, sold, bought]),
        ({"end_on": date(2026, 9, 21)}, []),
        ({"age": "older"}, []),
    ):
        assert await numbers(desk, all_orders(**given)) == expected, given


async def test_a_list_that_lags_shows_orders_and_fills_late(open_desk):
    """An order is not there at once, and then without its fill; the balance knows both."""
    desk = open_desk(list_lag=30)
    number = place(desk)
    assert await numbers(desk, all_orders()) == []
    desk.clock.advance(20)
    desk.gateway.fill(number, 1, quote_of(desk).lower_limit)
    desk.clock.advance(15)
    (row,) = (await desk.send(all_orders())).orders
    assert (row.order_number, row.filled_quantity, row.remaining_quantity) == (number, 0, 1)
    held = {row.symbol: row.quantity for row in (await desk.send(GetBalance())).positions}
    assert held["005930"] == 101
    desk.clock.advance(30)
    assert (await desk.send(all_orders())).orders[0].filled_quantity == 1


async def test_an_account_without_anything_has_empty_lists(open_desk):
    """Nothing is made up: no rows, sums of 0, and KIOK0560, which is no error."""
    desk = open_desk(cash={}, holdings=())
    orders = await desk.send(all_orders())
    assert (orders.orders, orders.message_code) == ((), "KIOK0560")
    assert (orders.totals.ordered_quantity, orders.totals.estimated_fees) == (0, 0)
    balance = await desk.send(GetBalance())
    assert (balance.positions, balance.totals[0].cash, balance.totals[0].total_value) == ((), 0, 0)
    assert (await desk.send(GetFuturesBalance())).positions == ()
    assert (await desk.send(ListForeignMargins())).margins == ()


async def test_the_night_s_orders_move_to_the_day_s_list_in_the_morning(open_desk):
    """Under Monday from Friday evening on: the night's TR has them until 06:10, and then the day's has."""
    clock = ManualClock(datetime(2026, 9, 25, 19, tzinfo=KOREA).timestamp())
    desk = open_desk(clock=clock)
    order = OrderFutures(
        session=FuturesSession.NIGHT,
        side=Side.BUY,
        symbol="A01612",
        quantity=1,
        price=Decimal(0),
        order_kind=FuturesOrderKind.MARKET,
    )
    number = (await desk.send(order)).receipt.order_number
    monday = {"date_from": date(2026, 9, 28), "date_to": date(2026, 9, 28)}
    night, day = ListNightFuturesOrders(**monday), ListFuturesOrders(**monday)
    assert await numbers(desk, night) == [number]
    assert await numbers(desk, day) == []
    clock.advance(datetime(2026, 9, 26, 6, 9, 30, tzinfo=KOREA).timestamp() - clock())
    assert (await numbers(desk, night), await numbers(desk, day)) == ([number], [])
    clock.advance(60)
    assert (await numbers(desk, night), await numbers(desk, day)) == ([], [number])
    (row,) = (await desk.send(day)).orders
    assert row.filled_quantity == 1
    assert row.ordered_on == date(2026, 9, 28)


async def test_a_sold_out_position_stays_for_two_business_days(open_desk):
    """With a quantity of 0, as at the broker; the deposit of the day after tomorrow becomes that of today."""
    desk = open_desk(token_life=864_000)
    number = place(desk, Side.SELL, 100)
    desk.gateway.fill(number, 100, quote_of(desk).price)
    seen = []
    for _ in range(4):
        balance = await desk.send(GetBalance())
        held = {row.symbol: row.quantity for row in balance.positions}
        seen.append(("005930" in held, balance.totals[0].cash, balance.totals[0].cash_d2))
        desk.clock.advance(86_400)
    (_, cash, settled), *_, last = seen
    assert cash < settled
    assert [present for present, *_ in seen] == [True, True, True, False]
    assert [amount for _, amount, _ in seen] == [cash, cash, settled, settled]
    assert last[2] == settled


# --- what can be bought -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "price"),
    [(OrderKind.MARKET, 0), (OrderKind.LIMIT, 70_000), (OrderKind.LIMIT_IOC, 83_000), (OrderKind.BEST, 0)],
)
@pytest.mark.parametrize("paper", [False, True])
async def test_what_can_be_bought_is_what_the_exchange_takes(open_desk, kind, price, paper):
    """Exactly so many shares, and not one more; with borrowing more, which this exchange does not lend."""
    desk = open_desk(paper=paper, cash={"KRW": 10_000_000}, requests_per_second=100)
    place(desk, quantity=3)
    found = await desk.send(GetBuyable(symbol="005930", order_kind=kind, price=Decimal(price)))
    count = found.buyable.cash_buyable_quantity
    assert count > 50
    order = OrderCash(
        side=Side.BUY, symbol="005930", order_kind=kind, quantity=count + 1, price=Decimal(price)
    )
    # The clock stands still, as a price of the book moves.
    desk.step = 0
    with pytest.raises(OrderRejected) as caught:
        await desk.send(order)
    assert caught.value.msg_cd == ("40250000" if paper else "APBK0952")
    await desk.send(order.replace(quantity=count))
    more = found.buyable.max_buyable_quantity
    assert more == count if paper else more > 2 * count


async def test_what_can_be_bought_abroad_and_of_contracts(open_desk):
    """As many as the account's own currency, or its margin, allows."""
    desk = open_desk(clock=ManualClock(datetime(2026, 9, 22, 23, 30, tzinfo=KOREA).timestamp()))
    exchange = OverseasOrderExchange.NASDAQ
    found = await desk.send(GetOverseasOrderable(exchange=exchange, symbol="AAPL", price=Decimal(150)))
    count = found.orderable.max_orderable_quantity
    assert found.orderable.max_orderable_quantity_integrated > count
    order = OrderOverseas(
        side=Side.BUY, exchange=exchange, symbol="AAPL", quantity=count + 1, price=Decimal(150)
    )
    with pytest.raises(OrderRejected):
        await desk.send(order)
    number = (await desk.send(order.replace(quantity=count))).receipt.order_number
    assert await numbers(desk, ListOverseasOrders(start_on=TODAY, end_on=TODAY)) == [number]
    desk = open_desk()
    found = await desk.send(GetFuturesOrderable(symbol="A01612", side=Side.SELL, price=Decimal(300)))
    count = found.orderable.orderable_quantity
    order = OrderFutures(side=Side.SELL, symbol="A01612", quantity=count + 1, price=Decimal(300))
    with pytest.raises(OrderRejected):
        await desk.send(order)
    assert count > 3
    await desk.send(order.replace(quantity=count))


async def test_what_can_be_sold(open_desk):
    """What is held, less what open orders want to sell; of what is not held, nothing."""
    desk = open_desk()
    place(desk, Side.SELL, 30)
    found = (await desk.send(GetSellable(symbol="005930"))).sellable
    assert (found.quantity, found.sellable_quantity) == (100, 70)
    assert (await desk.send(GetSellable(symbol="005380"))).sellable.sellable_quantity == 0


# --- all of them --------------------------------------------------------------------------------


async def test_every_inquiry_decodes_once_every_market_has_traded(open_desk):
    """No problem and no drift, and rows wherever the exchange has some."""
    desk = open_desk(check_orders=False)
    for family, symbol, venue in (
        ("domestic_stock", "005930", "KRX"),
        ("overseas_stock", "TSLA", "NASD"),
        ("domestic_futureoption", "A01612", "KRX"),
        ("overseas_futureoption", "ESZ26", "CME"),
    ):
        for side, quantity in (("02", 5), ("01", 2)):
            ticket = Ticket(
                family=family,
                symbol=symbol,
                venue=venue,
                side=side,
                kind="00",
                quantity=quantity,
                price=Decimal(250),
            )
            number = desk.gateway.place(ticket, ACCOUNT).number
            left = desk.gateway.orders(number=number)[0].remaining
            if left:
                desk.gateway.fill(number, left, Decimal(250))
    assert len(ANSWERED) > 30
    for tr_id in sorted(ANSWERED):
        request = find_request(tr_id).load()
        assert request.spec.effect == "read"
        reply = await desk.send(sample(request, desk.context))
        assert (reply.problems, reply.drift, reply.skipped_rows) == ((), (), 0), tr_id
