"""Cancelling whatever is open: in every market that can be read, and telling what could not be done."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from ..api.enums import Side
from ..config import Account
from ..errors import KisError
from ..symbols import AnySymbol, symbol_code
from .desk import Desk
from .fitting import same_symbol
from .journal import OPEN, Entry
from .listed import ListedOrder, OrderMarket
from .placed import Order

if TYPE_CHECKING:
    from .reading import Reading

__all__ = [
    "CancelFailure",
    "Cancellations",
    "cancel_open",
    "earlier_revision",
    "meant",
    "quantity_sent",
]

_DAY = 86_400.0
# How far the broker's clock may be from ours: numbers begin anew each day, hours apart.
_CLOCKS_APART = 90.0


@attrs.frozen(kw_only=True)
class CancelFailure:
    """An order that `cancel_all` could not cancel, and why: the error is one of the usual four outcomes."""

    order: Order
    error: KisError


@attrs.frozen(kw_only=True)
class Cancellations:
    """What `cancel_all` did: the cancellations that were taken, and the orders whose were not.

    `unread` are the markets whose open orders may not all be known: the error, or `None` where the list came
    but may have left something out.
    """

    cancelled: tuple[Order, ...]
    failed: tuple[CancelFailure, ...]
    unread: Mapping[OrderMarket, KisError | None]


async def cancel_open(
    markets: Sequence[OrderMarket],
    read_open: "Callable[[OrderMarket], Awaitable[Reading]]",
    cancel: Callable[[ListedOrder], Awaitable[Order | CancelFailure]],
    is_meant: Callable[[ListedOrder], bool],
) -> Cancellations:
    """Cancel the open orders that are meant; raises only if no market's can be read."""
    chosen: list[ListedOrder] = []
    unread: dict[OrderMarket, KisError | None] = {}
    for market in markets:
        try:
            reading = await read_open(market)
        except KisError as error:
            unread[market] = error
            continue
        if not reading.complete:
            unread[market] = None
        chosen += [listed for listed in reading.orders if is_meant(listed)]
    errors = [error for error in unread.values() if error is not None]
    if len(errors) == len(markets):
        raise errors[0]
    outcomes = await asyncio.gather(*(cancel(listed) for listed in chosen))
    return Cancellations(
        cancelled=tuple(each for each in outcomes if isinstance(each, Order)),
        failed=tuple(each for each in outcomes if isinstance(each, CancelFailure)),
        unread=unread,
    )


def meant(symbol: AnySymbol | None, side: Side | None) -> Callable[[ListedOrder], bool]:
    """Whether an open order is of a symbol, however its market spells it, and of a side."""
    code = None if symbol is None else symbol_code(symbol)

    def is_meant(listed: ListedOrder) -> bool:
        return (code is None or same_symbol(listed.market, listed.symbol, code)) and (
            side is None or listed.side == side
        )

    return is_meant


# --- repeating ----------------------------------------------------------------------------------


async def earlier_revision(desk: Desk, account: Account, name: str, order: Order) -> Entry | None:
    """A change or cancellation of this very order under this name that was accepted, or is open."""
    since = desk.now() - _DAY
    placed = since if order.ordered_at is None else order.ordered_at.timestamp() - _CLOCKS_APART
    for entry in reversed(await desk.journal.named(desk.scope(account), name)):
        recent = entry.state in OPEN or (entry.state == "accepted" and entry.created_at > since)
        same = entry.terms.market == order.market and entry.terms.original_number == order.number
        if recent and same and entry.created_at >= placed:
            return entry
    return None


def quantity_sent(entry: Entry) -> int | None:
    """The quantity that a change or cancellation named to the broker, where its TR has one."""
    fields = json.loads(entry.contents)[2]
    return int(fields["ORD_QTY"]) if "ORD_QTY" in fields else None
