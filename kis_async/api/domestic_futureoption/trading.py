"""[국내선물옵션] 주문/계좌: orders and accounts of domestic futures and options."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, paged, parts

if TYPE_CHECKING:
    from . import trading_balance, trading_fills, trading_night, trading_orders
    from .enums import *
    from .trading_balance import *
    from .trading_fills import *
    from .trading_night import *
    from .trading_orders import *
else:
    globals().update(
        parts(__name__, "trading_balance", "trading_fills", "trading_night", "trading_orders", "enums")
    )


class Trading(Group):
    """The calls of [국내선물옵션] 주문/계좌."""

    balance = paged(trading_balance.GetFuturesBalance, lambda reply: reply.positions)
    settlement = paged(trading_balance.GetFuturesSettlement, lambda reply: reply.positions)
    valuation = paged(trading_balance.GetFuturesValuation, lambda reply: reply.positions)
    orders = paged(trading_orders.ListFuturesOrders, lambda reply: reply.orders)
    fills = paged(trading_fills.ListFuturesFills, lambda reply: reply.fills)
    daily_fees = paged(trading_fills.ListFuturesDailyFees, lambda reply: reply.days)
    assets = call(trading_balance.GetFuturesAssets)
    night_balance = paged(trading_night.GetNightFuturesBalance, lambda reply: reply.positions)
    night_orders = paged(trading_night.ListNightFuturesOrders, lambda reply: reply.orders)
    night_orderable = call(trading_night.GetNightFuturesOrderable)
    orderable = call(trading_orders.GetFuturesOrderable)
    margin_rates = paged(trading_fills.ListFuturesMarginRates, lambda reply: reply.rates)
    night_margin = call(trading_night.GetNightFuturesMargin)
    order = call(trading_orders.OrderFutures)
    modify_or_cancel = call(trading_orders.ModifyOrCancelFuturesOrder)
