"""The account's state in one shape: positions, cash, buying power, orders, fills and profits.

    account = kis.account
    positions = await account.positions()
    cash = await account.cash(market="overseas_stock")
    fills = await account.fills(date(2026, 1, 2))

The rooms: `places` (which market an account is for), `periods` (how days are cut into inquiries),
`results`, `holdings`, `money`, `trades` and `profits` (the shapes, and what is made of the broker's rows),
all pure; `reading` (calls and pages), `balances`, `listing` and `earnings` (which TR is asked) and `facade`
(`AccountView`).
"""

from typing import TYPE_CHECKING, Any

from .facade import AccountView

if TYPE_CHECKING:
    from ..orders.listed import ListedOrder, OrderMarket
    from .holdings import Position, Positions, Sellable
    from .money import BuyingPower, Cash, CurrencyCash
    from .profits import Profits, RealizedProfit
    from .trades import Cost, Fills, OrderList

__all__ = [
    "AccountView",
    "BuyingPower",
    "Cash",
    "Cost",
    "CurrencyCash",
    "Fills",
    "ListedOrder",
    "OrderList",
    "OrderMarket",
    "Position",
    "Positions",
    "Profits",
    "RealizedProfit",
    "Sellable",
]

_HOMES = {
    "BuyingPower": ".money",
    "Cash": ".money",
    "Cost": ".trades",
    "CurrencyCash": ".money",
    "Fills": ".trades",
    "ListedOrder": "..orders.listed",
    "OrderList": ".trades",
    "OrderMarket": "..orders.listed",
    "Position": ".holdings",
    "Positions": ".holdings",
    "Profits": ".profits",
    "RealizedProfit": ".profits",
    "Sellable": ".holdings",
}


def __getattr__(name: str) -> Any:
    """Import a shape when it is asked for: together they take tens of milliseconds."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)
