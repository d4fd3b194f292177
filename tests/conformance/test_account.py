"""The broker's published answers, seen through `kis.account`."""

from datetime import date
from decimal import Decimal

import pytest
from unit.account.fake import Scripted, view

from kis_async.api.domestic_futureoption.trading_balance import GetFuturesBalance
from kis_async.api.domestic_futureoption.trading_orders import GetFuturesOrderable
from kis_async.api.domestic_stock.trading_accounts import GetBuyable
from kis_async.api.domestic_stock.trading_balance import GetBalance
from kis_async.api.domestic_stock.trading_order_lists import ListOrders
from kis_async.api.domestic_stock.trading_profits import ListTradeProfits
from kis_async.api.enums import Side
from kis_async.api.overseas_futureoption.trading_accounts import ListOverseasFuturesPositions
from kis_async.api.overseas_stock.trading_order_lists import ListOpenOverseasOrders

START, END = date(2026, 3, 1), date(2026, 3, 31)


@pytest.fixture
def published(entry_of):
    """A published answer as a script of one page."""
    return lambda request_class: [entry_of(request_class)["example"]]


async def test_a_stock_account(published) -> None:
    """Positions, cash, buying power, orders and profits have the published values."""
    sender = Scripted(
        TTTC8434R=published(GetBalance),
        TTTC8908R=published(GetBuyable),
        TTTC0081R=published(ListOrders),
        TTTC8715R=published(ListTradeProfits),
        TTTS3018R=published(ListOpenOverseasOrders),
    )
    account = view(sender)
    positions = await account.positions()
    assert [(each.symbol, each.quantity, each.sellable_quantity) for each in positions][:1] == [
        ("009150", 1657, 1611)
    ]
    assert (positions[0].price, positions[0].loan_date, positions.problems) == (None, None, ())
    (won,) = await account.cash()
    assert (won.deposit, won.deposit_d1, won.deposit_d2) == (Decimal(346455),) * 3
    power = await account.buying_power("005930", 70000)
    assert (power.quantity, power.quantity_with_credit) == (1531, 21176)
    orders = await account.orders(START, END)
    assert [(each.number, each.rejected_quantity) for each in orders] == [("1568197", 10), ("1568196", 10)]
    assert (orders.fees, len(await account.fills(START, END))) == (0, 0)
    profits = await account.profit(START, END)
    assert (len(profits), profits.totals.total_realized_profit) == (50, Decimal(22991))
    (first, *_) = await account.open_orders(market="overseas_stock")
    assert (first.symbol, first.venue, first.remaining_quantity) == ("BA", "NYSE", 1)


async def test_accounts_of_derivatives(published) -> None:
    """A balance that is an object of columns, and sides in English words."""
    domestic = Scripted(
        CTFO6118R=published(GetFuturesBalance),
        TTTO5105R=published(GetFuturesOrderable),
    )
    account = view(domestic, "81234567-03")
    positions = await account.positions()
    assert [(each.symbol, each.side, each.quantity) for each in positions][:2] == [
        ("101R12", Side.SELL, 6),
        ("101S03", Side.BUY, 133),
    ]
    assert len(positions) == 9
    assert (await account.buying_power("101S03")).quantity == 11665
    (won,) = await account.cash()
    assert (won.deposit, won.deposit_d1) == (Decimal(90000000000), Decimal(90016125000))
    abroad = Scripted(OTFM1412R=published(ListOverseasFuturesPositions))
    first = (await view(abroad, "81234567-08").positions())[0]
    assert (first.symbol, first.side, first.profit) == ("6AZ22", Side.BUY, Decimal("10740.00"))
