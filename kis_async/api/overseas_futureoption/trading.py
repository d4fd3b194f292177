"""[해외선물옵션] 주문/계좌: orders and accounts of overseas futures and options."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, paged, parts

if TYPE_CHECKING:
    from . import trading_accounts, trading_order_lists, trading_orders
    from .enums import *
    from .trading_accounts import *
    from .trading_order_lists import *
    from .trading_orders import *
else:
    globals().update(parts(__name__, "trading_accounts", "trading_order_lists", "trading_orders", "enums"))


class Trading(Group):
    """The calls of [해외선물옵션] 주문/계좌."""

    orders_today = paged(trading_order_lists.ListOverseasFuturesOrdersToday, lambda reply: reply.orders)
    fills = paged(trading_order_lists.ListOverseasFuturesFills, lambda reply: reply.fills)
    orders = paged(trading_order_lists.ListOverseasFuturesOrders, lambda reply: reply.orders)
    deposit = call(trading_accounts.GetOverseasFuturesDeposit)
    profits = paged(trading_accounts.ListOverseasFuturesProfits, lambda reply: reply.contracts)
    transactions = paged(trading_accounts.ListOverseasFuturesTransactions, lambda reply: reply.transactions)
    orderable = call(trading_orders.GetOverseasFuturesOrderable)
    positions = paged(trading_accounts.ListOverseasFuturesPositions, lambda reply: reply.positions)
    margin = call(trading_accounts.GetOverseasFuturesMargin)
    order = call(trading_orders.OrderOverseasFutures)
    modify_or_cancel = call(trading_orders.ModifyOrCancelOverseasFuturesOrder)
