"""The whole client asks the running sandbox about its accounts, and every answer agrees with the exchange."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import date, datetime
from decimal import Decimal
from random import Random
from typing import Any

import attrs
import pytest

from kis_async import KIS, MemoryState, Pacing, SessionOptions, sandbox
from kis_async.api.domestic_futureoption.trading import (
    GetFuturesBalance,
    ListFuturesDailyFees,
    ListFuturesFills,
    ListFuturesOrders,
    ListNightFuturesOrders,
)
from kis_async.api.domestic_stock.trading import (
    GetAccountAssets,
    GetBalance,
    GetBuyable,
    GetRealizedBalance,
    GetSellable,
    ListChangeableOrders,
    ListDailyProfits,
    ListOrders,
    ListTradeProfits,
    ModifyOrCancelOrder,
    OrderCash,
    OrderSequence,
    VenueFilter,
)
from kis_async.api.enums import OrderKind, Revision, Side
from kis_async.api.overseas_futureoption.enums import SettlementCurrency
from kis_async.api.overseas_futureoption.trading import (
    GetOverseasFuturesDeposit,
    ListOverseasFuturesFills,
    ListOverseasFuturesOrders,
    ListOverseasFuturesPositions,
)
from kis_async.api.overseas_stock.trading import (
    GetOverseasBalance,
    GetOverseasPeriodProfit,
    GetOverseasPresentBalance,
    ListOpenOverseasOrders,
    ListOverseasOrders,
    ListOverseasTransactions,
    OverseasHoldingMarket,
    OverseasOrderMarket,
)
from kis_async.errors import OrderRejected
from kis_async.korean_time import KOREA, korean_time
from kis_async.sandbox.exchange.model import AccountBook, ExchangeFill, bare_number
from kis_async.sandbox.market import Market
from kis_async.spec.paging import Page, Pager

FIRST, LAST = date(2026, 9, 1), date(2026, 10, 31)


@attrs.frozen
class Desk:
    """A client, the sandbox that it calls, and the sandbox's clock."""

    kis: KIS
    server: sandbox.Server
    clock: sandbox.ManualClock

    def go_to(self, *moment: int) -> None:
        """Let time pass until a moment in Korea."""
        self.clock.advance(datetime(*moment, tzinfo=KOREA).timestamp() - self.clock())

    @property
    def today(self) -> date:
        """The day in Korea."""
        return datetime.fromtimestamp(self.clock(), KOREA).date()

    async def pages(self, request: Any) -> list[Page[Any, Any]]:
        """All pages of an inquiry."""
        return [page async for page in Pager(self.kis.send, request, _rows).pages()]

    async def rows(self, request: Any) -> list[Any]:
        """The rows of all pages of an inquiry."""
        return [row for page in await self.pages(request) for row in page.rows]


def _rows(reply: Any) -> tuple[Any, ...]:
    names = ("orders", "positions", "days", "trades", "sales", "transactions", "fills")
    return next(getattr(reply, name) for name in names if hasattr(reply, name))


@asynccontextmanager
async def open_desk(**options: Any) -> AsyncIterator[Desk]:
    """A desk whose quota never bites, on Tuesday at ten."""
    clock = sandbox.ManualClock()
    options = {"requests_per_second": 1_000_000, "token_life": 100 * 86_400, **options}
    async with (
        sandbox.running(clock=clock, **options) as server,
        KIS(
            server.credentials,
            account=server.account,
            environment=server.environment,
            state=MemoryState(),
            pacing=Pacing(reserve=0),
            options=SessionOptions(retries=0),
        ) as kis,
    ):
        yield Desk(kis, server, clock)


# --- domestic stocks ----------------------------------------------------------------------------

SYMBOLS = ("005930", "000660", "035720", "069500", "247540")
MARKET = Market()  # the sandbox's own, as the seed is the same


async def trade(desk: Desk, random: Random) -> None:
    """One thing that a trader may do: a new order, or a change or cancellation of one that is open."""
    book = desk.server.exchange.account()
    open_orders = [order for order in book.open_orders() if order.family == "domestic_stock"]
    if open_orders and random.random() < 0.4:
        order = random.choice(open_orders)
        cancelling = random.random() < 0.5
        request: Any = ModifyOrCancelOrder(
            original_order_number=order.number,
            revision=Revision.CANCEL if cancelling else Revision.MODIFY,
            quantity=random.randint(1, order.remaining),
            price=Decimal(0) if cancelling else _price(desk, random, order.symbol, order.side),
            all_remaining=random.random() < 0.5,
        )
    else:
        symbol, side = random.choice(SYMBOLS), random.choice([Side.BUY, Side.SELL])
        kind = random.choice([OrderKind.LIMIT, OrderKind.LIMIT, OrderKind.LIMIT_IOC, OrderKind.MARKET])
        request = OrderCash(
            side=side,
            symbol=symbol,
            order_kind=kind,
            quantity=random.randint(1, 60),
            price=Decimal(0) if kind == OrderKind.MARKET else _price(desk, random, symbol, side),
        )
    with suppress(OrderRejected):  # such as a sale of more than there is
        await desk.kis.send(request)


def _price(desk: Desk, random: Random, symbol: str, side: str) -> Decimal:
    """A price of the book: one that trades at once, soon, or never."""
    found = MARKET.find(symbol)
    assert found is not None
    quote = MARKET.quote(found, korean_time(desk.clock()))
    near, far = (quote.asks, quote.bids) if side == Side.BUY else (quote.bids, quote.asks)
    return random.choice([near[1], far[0], far[1], far[9]]).price


def fills_of(book: AccountBook, family: str) -> list[ExchangeFill]:
    """The fills of a market."""
    return [fill for order in book.orders if order.family == family for fill in order.fills]


def total(amounts: Any) -> Decimal:
    """The sum of amounts."""
    return sum(amounts, Decimal(0))


async def compare_orders(desk: Desk, book: AccountBook, *, page_size: int) -> None:
    """The list of orders, all pages of it, is the exchange's list, and so are its sums."""
    request = ListOrders(
        start_on=FIRST, end_on=LAST, order_venue=VenueFilter.ALL, inquiry=OrderSequence.OLDEST_FIRST
    )
    pages = await desk.pages(request)
    assert all(len(page.rows) == page_size for page in pages[:-1])
    rows = [row for page in pages for row in page.rows]
    orders = [order for order in book.orders if order.family == "domestic_stock"]
    assert [
        (row.order_number, row.symbol, row.side, row.quantity, row.filled_quantity, row.filled_amount)
        for row in rows
    ] == [
        (order.number, order.symbol, order.side, order.quantity, order.filled, order.filled_amount)
        for order in orders
    ]
    for row, order in zip(rows, orders, strict=True):
        assert bare_number(row.original_order_number or "") == bare_number(order.original)
        assert row.remaining_quantity == order.remaining
        assert row.cancelled_quantity == order.cancelled + order.expired
        assert row.average_price == (order.average_price.quantize(Decimal("0.0001")) if order.filled else 0)
        gone = order.filled + order.cancelled + order.expired + order.revised + order.rejected
        assert row.remaining_quantity == (0 if order.action == "cancel" else order.quantity - gone)
    totals = pages[-1].reply.totals
    assert totals.estimated_fees == total(order.fee + order.tax for order in orders)
    assert totals.filled_amount == total(order.filled_amount for order in orders)


async def compare_balance(desk: Desk, book: AccountBook) -> None:
    """Positions, deposits and what can be bought; and all money is accounted for."""
    pages = await desk.pages(GetBalance())
    rows = {row.symbol: row for page in pages for row in page.rows if row.quantity}
    held = {one.symbol: one for one in book.held() if one.family == "domestic_stock"}
    assert {symbol: (row.quantity, row.purchase_amount) for symbol, row in rows.items()} == {
        symbol: (one.quantity, one.cost) for symbol, one in held.items()
    }
    for symbol, row in rows.items():
        assert row.sellable_quantity == book.sellable("domestic_stock", symbol)
        assert row.value == row.price * row.quantity
        assert row.profit == row.value - row.purchase_amount
        assert (row.bought_today, row.sold_today) == (held[symbol].bought_today, held[symbol].sold_today)
    (totals,) = pages[0].reply.totals
    today = [fill for fill in fills_of(book, "domestic_stock") if fill.trading_date == desk.today]
    assert (totals.cash, totals.cash_d2) == (book.cash["KRW"], book.cash_settled())
    assert totals.fees_today == total(fill.fee + fill.tax for fill in today)
    assert totals.total_value == totals.cash_d2 + total(row.value for row in rows.values())
    buyable = (await desk.kis.send(GetBuyable(symbol="005930"))).buyable
    assert buyable is not None
    assert buyable.cash_buyable_amount == max(book.available(), 0)


async def compare_profits(desk: Desk, book: AccountBook) -> None:
    """What was earned and what it cost, by day and by holding; by the inquiries alone the money adds up."""
    days = await desk.pages(ListDailyProfits(start_on=FIRST, end_on=LAST))
    trades = await desk.pages(ListTradeProfits(start_on=FIRST, end_on=LAST))
    expected = (book.fees.get("KRW", 0), book.taxes.get("KRW", 0), book.profit.get("KRW", 0))
    for pages in (days, trades):
        rows = [row for page in pages for row in page.rows]
        sums = [total(getattr(row, name) for row in rows) for name in ("fee", "tax", "realized_profit")]
        totals = pages[-1].reply.totals
        assert tuple(sums) == expected
        assert (totals.total_fee, totals.total_tax, totals.total_realized_profit) == expected
    fee, tax, profit = expected
    (balance,) = (await desk.kis.send(GetRealizedBalance())).totals
    start = book.starting_cash["KRW"] + book.starting_cost["KRW"]
    assert balance.cash_d2 is not None
    assert balance.total_purchase_amount is not None
    assert balance.cash_d2 + balance.total_purchase_amount == start + profit - fee - tax
    assets = (await desk.kis.send(GetAccountAssets())).totals
    assert assets is not None
    assert assets.total_assets == balance.total_value


async def compare_open(desk: Desk, book: AccountBook) -> None:
    """What can still be changed, and what can be sold."""
    open_orders = [order for order in book.open_orders() if order.family == "domestic_stock"]
    rows = await desk.rows(ListChangeableOrders())
    assert [(row.order_number, row.changeable_quantity) for row in rows] == [
        (order.number, order.remaining) for order in open_orders
    ]
    for symbol in SYMBOLS:
        found = (await desk.kis.send(GetSellable(symbol=symbol))).sellable
        assert found is not None
        assert found.sellable_quantity == book.sellable("domestic_stock", symbol)


@pytest.mark.parametrize("paper", [False, True], ids=["real", "paper"])
async def test_every_inquiry_agrees_with_the_exchange(paper):
    """Four days of orders, fills, changes and cancellations: the answers are the record's at all times."""
    random = Random(20_260_922)
    async with open_desk(paper=paper) as desk:
        for day in (23, 24, 25, 28):
            desk.go_to(2026, 9, day, 9, 1)
            for _ in range(4):
                for _ in range(10):
                    desk.clock.advance(random.randint(1, 240))
                    await trade(desk, random)
                book = desk.server.exchange.account()
                await compare_orders(desk, book, page_size=15 if paper else 100)
                await compare_balance(desk, book)
                if not paper:
                    await compare_open(desk, book)
                    await compare_profits(desk, book)
        orders = desk.server.exchange.orders
        # The days had everything in them.
        assert {"filled", "cancelled", "changed", "expired", "done"} <= {order.state for order in orders}
        assert any(0 < order.filled < order.quantity for order in orders)
        assert len(orders) > 100


async def test_a_paper_list_that_lags_and_has_gaps():
    """Late, and now and then without an order that is there; in the end it has all of them, once each."""
    random = Random(5)
    async with open_desk(paper=True, list_lag=20.0, list_omit=0.3) as desk:
        for _ in range(20):
            desk.clock.advance(1)
            await trade(desk, random)
        request = ListOrders(start_on=FIRST, end_on=LAST, order_venue=VenueFilter.KRX)
        placed = {order.number for order in desk.server.exchange.orders}
        assert len(placed) > 10
        assert len(await desk.rows(request)) < len(placed)
        gaps = 0
        for _ in range(40):
            desk.clock.advance(1)
            seen = [row.order_number for row in await desk.rows(request)]
            assert len(seen) == len(set(seen))
            assert set(seen) <= placed
            gaps += len(seen) < len(placed)
        assert gaps > 20
        desk.clock.advance(120)
        book = desk.server.exchange.account()
        await compare_orders(desk, book, page_size=15)


# --- the other markets --------------------------------------------------------------------------


async def test_overseas_inquiries_agree_with_the_exchange():
    """An evening in the US: open and filled orders, positions, deposits, and the profit on the day after."""
    async with open_desk() as desk:
        exchange = desk.server.exchange
        desk.go_to(2026, 9, 22, 23, 0)
        for side, symbol, quantity, price in (
            ("buy", "TSLA", 5, 1000),
            ("sell", "AAPL", 8, 1),
            ("buy", "AAPL", 3, 1000),
            ("buy", "NVDA", 7, 1),
        ):
            exchange.place(symbol, side, quantity, price, venue="NASD")
        (resting,) = exchange.account().open_orders()
        exchange.fill(resting.number, 2, Decimal("1.0000"))
        changed = exchange.modify(resting.number, 2, 1)
        exchange.cancel(changed.number)
        book = exchange.account()
        orders = [order for order in book.orders if order.family == "overseas_stock"]
        rows = await desk.rows(ListOverseasOrders(start_on=desk.today, end_on=desk.today))
        assert [
            (row.order_number, row.quantity, row.filled_quantity, row.filled_amount, row.unfilled_quantity)
            for row in rows
        ] == [
            (order.number, order.quantity, order.filled, order.filled_amount, order.remaining)
            for order in orders
        ]
        assert [(row.revision_name, row.original_order_number) for row in rows[-2:]] == [
            ("정정", resting.number),
            ("취소", changed.number),
        ]
        assert {(row.korean_ordered_on, row.broker_ordered_at.hour, row.ordered_at.hour) for row in rows} == {
            (desk.today, 23, 10)
        }
        (left,) = await desk.rows(ListOpenOverseasOrders(exchange=OverseasOrderMarket.US))
        assert (left.order_number, left.unfilled_quantity) == (resting.number, 4)
        held = {one.symbol: (one.quantity, one.cost) for one in book.held() if one.exchange == "NAS"}
        balance = await desk.rows(GetOverseasBalance(exchange=OverseasHoldingMarket.US))
        assert {row.symbol: (row.quantity, row.purchase_amount) for row in balance} == held
        present = (await desk.pages(GetOverseasPresentBalance()))[0].reply
        assert {row.symbol: row.quantity for row in present.positions} == {
            symbol: quantity for symbol, (quantity, _) in held.items()
        }
        (dollars,) = [row for row in present.currencies if row.currency == "USD"]
        assert dollars.foreign_currency_cash == book.cash_settled("USD")
        assert dollars.foreign_currency_buy_margin == book.reserved("USD") > 0
        deals = await desk.pages(ListOverseasTransactions(start_on=FIRST, end_on=LAST))
        totals = deals[-1].reply.totals
        assert totals.total_domestic_fee + totals.total_overseas_fee == book.fees["USD"]
        assert {row.settled_on for page in deals for row in page.rows} == {date(2026, 9, 23)}
        assert await desk.rows(GetOverseasPeriodProfit(start_on=FIRST, end_on=LAST)) == []
        desk.go_to(2026, 9, 24, 9, 0)
        (sale,) = await desk.rows(GetOverseasPeriodProfit(start_on=FIRST, end_on=LAST))
        costs = total(order.fee for order in orders if order.symbol == "AAPL")
        assert (sale.symbol, sale.sold_quantity, sale.sell_costs) == ("AAPL", 8, costs)
        assert sale.realized_profit == book.profit["USD"] - costs


async def test_inquiries_about_derivatives_agree_with_the_exchange():
    """By day and by night, in Korea and abroad: orders, positions, margins, profits and fees."""
    async with open_desk() as desk:
        exchange = desk.server.exchange
        exchange.place("A01612", "sell", 2, kind="02", family="domestic_futureoption")
        exchange.place("A01612", "buy", 1, kind="02", family="domestic_futureoption")
        exchange.place("ESZ26", "buy", 3, kind="2", family="overseas_futureoption")
        exchange.place("ESZ26", "sell", 1, kind="2", family="overseas_futureoption")
        book = exchange.account()
        day = [order for order in book.orders if order.family == "domestic_futureoption"]
        period = {"date_from": FIRST, "date_to": LAST}
        pages = await desk.pages(ListFuturesOrders(**period))
        rows = [row for page in pages for row in page.rows]
        assert {row.order_number: (row.filled_quantity, row.filled_amount) for row in rows} == {
            order.number: (order.filled, order.filled_amount) for order in day
        }
        assert pages[-1].reply.totals.total_fee == total(order.fee for order in day) == book.fees["KRW"]
        balance = (await desk.pages(GetFuturesBalance()))[0]
        (position,) = balance.rows
        short = book.position("domestic_futureoption", "A01612")
        assert short is not None
        assert (position.side_name, position.quantity, position.closable_quantity) == ("SLL", 1, 1)
        assert position.purchase_amount == -short.cost
        assert position.profit == position.purchase_amount - position.value
        account = balance.reply.totals
        assert account.orderable_cash == book.available()
        assert account.fee == book.fees["KRW"]
        assert account.futures_trading_profit == book.profit["KRW"] == position.trading_profit
        fills = await desk.rows(ListFuturesFills(ordered_on=desk.today))
        assert total(fill.fee for fill in fills) == book.fees["KRW"]
        (fees,) = await desk.rows(ListFuturesDailyFees(**period))
        assert (fees.total_fee, fees.trading_profit) == (book.fees["KRW"], book.profit["KRW"])

        # Abroad.
        orders = await desk.rows(ListOverseasFuturesOrders(**period))
        assert [(row.quantity, row.filled_quantity, row.remaining_quantity) for row in orders] == [
            (1, 1, 0),
            (3, 3, 0),
        ]
        abroad = await desk.pages(ListOverseasFuturesFills(**period))
        assert abroad[-1].reply.totals.total_fee == book.fees["USD"]
        (held,) = await desk.rows(ListOverseasFuturesPositions())
        assert (held.quantity, held.side) == (2, Side.BUY)
        request = GetOverseasFuturesDeposit(currency=SettlementCurrency.US_DOLLAR, inquiry_date=desk.today)
        deposit = (await desk.kis.send(request)).deposit
        assert (deposit.deposit_d1, deposit.fee) == (book.cash_settled("USD"), book.fees["USD"])
        assert deposit.orderable_amount == book.available("USD")

        # At night.
        desk.go_to(2026, 9, 22, 20, 0)
        night = exchange.place(
            "A01612", "buy", 1, kind="02", family="domestic_futureoption", night=True
        ).number
        assert [row.order_number for row in await desk.rows(ListNightFuturesOrders(**period))] == [night]
        assert night not in {row.order_number for row in await desk.rows(ListFuturesOrders(**period))}
        (position,) = (await desk.pages(GetFuturesBalance()))[0].rows
        assert (position.side_name, position.quantity) == (None, 0)
