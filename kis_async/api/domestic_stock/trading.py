"""[국내주식] 주문/계좌: orders and accounts of domestic stocks."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, paged, parts

if TYPE_CHECKING:
    from . import (
        trading_accounts,
        trading_balance,
        trading_margin,
        trading_order_lists,
        trading_orders,
        trading_pension,
        trading_profits,
        trading_reservations,
    )
    from .trading_accounts import *
    from .trading_balance import *
    from .trading_margin import *
    from .trading_order_lists import *
    from .trading_orders import *
    from .trading_pension import *
    from .trading_profits import *
    from .trading_reservations import *
else:
    globals().update(
        parts(
            __name__,
            "trading_accounts",
            "trading_balance",
            "trading_margin",
            "trading_order_lists",
            "trading_orders",
            "trading_pension",
            "trading_profits",
            "trading_reservations",
        )
    )


class Trading(Group):
    """The calls of [국내주식] 주문/계좌."""

    balance = paged(trading_balance.GetBalance, lambda reply: reply.positions)
    order_cash = call(trading_orders.OrderCash)
    order_credit = call(trading_orders.OrderCredit)
    modify_or_cancel = call(trading_orders.ModifyOrCancelOrder)
    changeable_orders = paged(trading_order_lists.ListChangeableOrders, lambda reply: reply.orders)
    orders = paged(trading_order_lists.ListOrders, lambda reply: reply.orders)
    order_reservation = call(trading_reservations.OrderReservation)
    modify_or_cancel_reservation = call(trading_reservations.ModifyOrCancelReservation)
    reservations = paged(trading_reservations.ListReservations, lambda reply: reply.reservations)
    buyable = call(trading_accounts.GetBuyable)
    sellable = call(trading_accounts.GetSellable)
    credit_buyable = call(trading_accounts.GetCreditBuyable)
    realized_balance = paged(trading_balance.GetRealizedBalance, lambda reply: reply.positions)
    assets = call(trading_accounts.GetAccountAssets)
    daily_profits = paged(trading_profits.ListDailyProfits, lambda reply: reply.days)
    trade_profits = paged(trading_profits.ListTradeProfits, lambda reply: reply.trades)
    margin = call(trading_margin.GetIntegratedMargin)
    rights = paged(trading_accounts.ListAccountRights, lambda reply: reply.rights)
    pension_balance = paged(trading_pension.GetPensionBalance, lambda reply: reply.positions)
    pension_filled_balance = paged(trading_pension.GetPensionFilledBalance, lambda reply: reply.positions)
    pension_deposit = call(trading_pension.GetPensionDeposit)
    pension_buyable = call(trading_pension.GetPensionBuyable)
    pension_orders = paged(trading_pension.ListPensionOrders, lambda reply: reply.orders)
