"""[해외주식] 주문/계좌: orders and accounts of overseas stocks."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, paged, parts

if TYPE_CHECKING:
    from . import (
        trading_accounts,
        trading_balances,
        trading_order_lists,
        trading_orders,
        trading_reservations,
    )
    from .enums import *
    from .trading_accounts import *
    from .trading_balances import *
    from .trading_order_lists import *
    from .trading_orders import *
    from .trading_reservations import *
else:
    globals().update(
        parts(
            __name__,
            "trading_accounts",
            "trading_balances",
            "trading_order_lists",
            "trading_orders",
            "trading_reservations",
            "enums",
        )
    )


class Trading(Group):
    """The calls of [해외주식] 주문/계좌."""

    order = call(trading_orders.OrderOverseas)
    modify = call(trading_orders.ModifyOverseas)
    order_daytime = call(trading_orders.OrderOverseasDaytime)
    modify_daytime = call(trading_orders.ModifyOverseasDaytime)
    order_reservation = call(trading_reservations.OrderOverseasReservation)
    cancel_reservation = call(trading_reservations.CancelOverseasReservation)
    reservations = paged(trading_reservations.ListOverseasReservations, lambda reply: reply.reservations)
    orders = paged(trading_order_lists.ListOverseasOrders, lambda reply: reply.orders)
    open_orders = paged(trading_order_lists.ListOpenOverseasOrders, lambda reply: reply.orders)
    algorithm_orders = paged(trading_order_lists.ListAlgorithmOrders, lambda reply: reply.orders)
    algorithm_fills = paged(trading_order_lists.ListAlgorithmFills, lambda reply: reply.fills)
    balance = paged(trading_balances.GetOverseasBalance, lambda reply: reply.positions)
    present_balance = paged(trading_balances.GetOverseasPresentBalance, lambda reply: reply.positions)
    settled_balance = paged(trading_balances.GetOverseasSettledBalance, lambda reply: reply.positions)
    period_profit = paged(trading_accounts.GetOverseasPeriodProfit, lambda reply: reply.sales)
    transactions = paged(trading_accounts.ListOverseasTransactions, lambda reply: reply.transactions)
    orderable = call(trading_accounts.GetOverseasOrderable)
    margins = paged(trading_accounts.ListForeignMargins, lambda reply: reply.margins)
