"""The open orders of an account, market after market, as several commands show them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from ..account.places import market_of
from ..config import Account
from ..orders.listed import ListedOrder, OrderMarket
from .order_words import markets_named

if TYPE_CHECKING:
    from ..client import KIS

__all__ = ["Listed", "markets_of", "read_open"]


@attrs.frozen(kw_only=True)
class Listed:
    """Orders of several markets; `problems` are what could not be understood of the answers."""

    orders: list[ListedOrder]
    problems: tuple[str, ...]


def markets_of(account: Account, named: Sequence[str]) -> tuple[OrderMarket, ...]:
    """The markets that are asked for; without any those in which the account's orders are usually placed."""
    if named:
        return markets_named(named)
    own = market_of(account, None)
    return (
        ("domestic_stock", "overseas_stock")
        if own == "domestic_stock" and account.product == "01"
        else (own,)
    )


async def read_open(kis: "KIS", markets: Sequence[OrderMarket], timeout: float | None) -> Listed:
    """The orders of these markets of which something can still be filled, whoever placed them."""
    found = [await kis.account.open_orders(market=market, timeout=timeout) for market in markets]
    return Listed(
        orders=[order for each in found for order in each],
        problems=tuple(problem for each in found for problem in each.problems),
    )
