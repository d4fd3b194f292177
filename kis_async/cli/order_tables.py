"""Orders as tables for people and as documents for programs: listed, placed, of unknown outcome, settled.

No row has an account in it.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rich.console import Console, RenderableType
from rich.text import Text

from ..orders.listed import ListedOrder
from ..orders.terms import Terms
from . import formats
from .columns import Column, titled
from .order_words import kind_name, market_label, side_name

if TYPE_CHECKING:
    from ..orders.placed import Order
    from ..orders.settling import PendingOrder, Settlement

__all__ = [
    "accepted_line",
    "listed_document",
    "orders_table",
    "pending_document",
    "pending_table",
    "placed_document",
    "settlement_document",
    "settlement_lines",
]


# --- what the broker lists ----------------------------------------------------------------------


def orders_table(
    title: str, orders: Sequence[ListedOrder], console: Console, *, open_only: bool
) -> RenderableType:
    """Orders of one or several markets; of the open ones, what is left comes before what was filled."""
    several = len({order.market for order in orders}) > 1
    left = Column[ListedOrder](
        title="left", cell=lambda order: formats.number(order.remaining_quantity), right=True
    )
    filled = (
        Column[ListedOrder](
            title="filled", cell=lambda order: formats.number(order.filled_quantity), right=True
        ),
        Column[ListedOrder](
            title="filled at", cell=lambda order: formats.number(order.average_price), right=True, rank=1
        ),
    )
    columns = (
        Column[ListedOrder](title="order", cell=_number),
        Column[ListedOrder](title="date", cell=_day, rank=5 if open_only else 0),
        Column[ListedOrder](title="time", cell=lambda order: _clock(order.ordered_at), rank=2),
        *([_market_column()] if several else []),
        Column[ListedOrder](title="symbol", cell=lambda order: formats.words(order.symbol)),
        Column[ListedOrder](title="name", cell=lambda order: formats.name(order.name), flexible=True),
        Column[ListedOrder](title="what", cell=_what),
        Column[ListedOrder](title="quantity", cell=lambda order: formats.number(order.quantity), right=True),
        Column[ListedOrder](title="price", cell=lambda order: formats.number(order.price), right=True),
        *((left, *filled) if open_only else (*filled, left)),
        Column[ListedOrder](title="kind", cell=_kind, rank=3),
        Column[ListedOrder](title="venue", cell=lambda order: formats.words(order.venue), rank=4),
    )
    return titled(title, columns, orders, console)


def _market_column() -> Column[ListedOrder]:
    return Column(title="market", cell=lambda order: market_label(order.market), rank=1)


def _number(order: ListedOrder) -> str:
    return f"{order.number} (of {order.original_number})" if order.original_number else order.number


def _what(order: ListedOrder) -> str:
    side = side_name(order.side)
    return side if order.action in {None, "new"} else f"{order.action} {side}"


def _day(order: ListedOrder) -> str:
    return formats.moment(order.ordered_on, None)


def _clock(moment: datetime | None) -> str:
    return formats.MISSING if moment is None else moment.time().isoformat("seconds")


def _kind(order: ListedOrder) -> str:
    return formats.words(kind_name(order.kind, order.market))


def listed_document(order: ListedOrder) -> dict[str, Any]:
    """One order of a list, without the broker's row."""
    return {
        "market": order.market,
        "number": order.number,
        "original_number": order.original_number,
        "action": order.action,
        "ordered_on": order.ordered_on,
        "ordered_at": order.ordered_at,
        "symbol": order.symbol,
        "name": order.name,
        "side": order.side,
        "kind": kind_name(order.kind, order.market),
        "quantity": order.quantity,
        "price": order.price,
        "filled_quantity": order.filled_quantity,
        "average_price": order.average_price,
        "filled_amount": order.filled_amount,
        "remaining_quantity": order.remaining_quantity,
        "cancelled_quantity": order.cancelled_quantity,
        "rejected_quantity": order.rejected_quantity,
        "venue": order.venue,
        "branch": order.branch,
        "night": order.night,
        "reserved": order.reserved,
    }


# --- what was just placed -----------------------------------------------------------------------


def accepted_line(order: "Order") -> str:
    """That the broker has taken an order, or a cancellation."""
    what = f"cancellation {order.number} of order {order.original_number}" if order.original_number else ""
    facts = [
        f"accepted: {what or f'order {order.number}'}",
        f"branch {order.branch}" if order.branch else "",
        f"at {_clock(order.ordered_at)}" if order.ordered_at is not None else "",
        f"id {order.client_order_id}",
    ]
    return ", ".join(fact for fact in facts if fact)


def placed_document(order: "Order") -> dict[str, Any]:
    """An order, or a cancellation, that the broker has taken."""
    return {
        "market": order.market,
        "action": order.action,
        "number": order.number,
        "original_number": order.original_number,
        "client_order_id": order.client_order_id,
        "branch": order.branch,
        "ordered_on": order.ordered_on,
        "ordered_at": order.ordered_at,
        "symbol": order.symbol,
        "side": order.side,
        "kind": kind_name(order.kind, order.market),
        "quantity": order.quantity,
        "price": order.price,
        "venue": order.venue,
        "exchange": order.exchange,
    }


# --- what is unknown ----------------------------------------------------------------------------


def pending_table(pending: Sequence["PendingOrder"], console: Console) -> RenderableType:
    """The orders of unknown outcome."""
    columns = (
        Column["PendingOrder"](title="id", cell=lambda each: formats.words(each.client_order_id)),
        Column["PendingOrder"](title="sent", cell=lambda each: _sent(each.sent_at)),
        Column["PendingOrder"](title="what", cell=lambda each: formats.words(asked(each.terms))),
        Column["PendingOrder"](title="market", cell=lambda each: market_label(each.terms.market), rank=1),
        Column["PendingOrder"](
            title="because", cell=lambda each: formats.name(each.reason), flexible=True, rank=2
        ),
    )
    return titled("Orders of unknown outcome", columns, pending, console)


def _sent(moment: datetime | None) -> str:
    return "not yet" if moment is None else f"{moment.date().isoformat()} {_clock(moment)}"


def asked(terms: Terms) -> str:
    """What an order asks for, in a few words."""
    quantity = "all" if terms.quantity is None else formats.number(terms.quantity)
    price = "" if terms.price is None else f" at {formats.number(terms.price)}"
    if terms.action == "new":
        return f"{side_name(terms.side)} {quantity} {terms.symbol or ''}{price}"
    return f"{terms.action} {quantity} of order {terms.original_number}{price}"


def pending_document(pending: "PendingOrder") -> dict[str, Any]:
    """One order of unknown outcome."""
    terms = pending.terms
    return {
        "client_order_id": pending.client_order_id,
        "action": terms.action,
        "market": terms.market,
        "symbol": terms.symbol,
        "side": terms.side,
        "kind": kind_name(terms.kind, terms.market),
        "quantity": terms.quantity,
        "price": terms.price,
        "original_number": terms.original_number,
        "trading_day": pending.trading_day,
        "intended_at": pending.intended_at,
        "sent_at": pending.sent_at,
        "reason": pending.reason,
    }


# --- what was found out -------------------------------------------------------------------------


def settlement_lines(settlement: "Settlement", console: Console) -> list[RenderableType]:
    """What became of one order, and the candidates where the lists cannot tell."""
    from ..orders.settling import Found, NotThere

    pending = settlement.pending
    what = f"{asked(pending.terms)} (id {pending.client_order_id})"
    match settlement:
        case Found(order=order, listed=listed):
            filled = formats.number(listed.filled_quantity)
            return [
                Text(formats.words(f"found: {what} was accepted as order {order.number}; filled {filled}"))
            ]
        case NotThere():
            return [Text(formats.words(f"not there: {what} was not processed, and may be sent again"))]
        case _:
            line = Text(formats.words(f"cannot tell: {what}: {settlement.reason}"), style="yellow")
            if not settlement.candidates:
                return [line]
            return [line, orders_table("It may be", settlement.candidates, console, open_only=False)]


def settlement_document(settlement: "Settlement") -> dict[str, Any]:
    """What became of one order: `outcome` is found, not there, or cannot tell."""
    from ..orders.settling import Found, Undecided

    undecided = isinstance(settlement, Undecided)
    found = isinstance(settlement, Found)
    return {
        "outcome": "found" if found else "cannot tell" if undecided else "not there",
        "pending": pending_document(settlement.pending),
        "order": listed_document(settlement.listed) if isinstance(settlement, Found) else None,
        "candidates": [listed_document(each) for each in settlement.candidates]
        if isinstance(settlement, Undecided)
        else [],
        "reason": settlement.reason if isinstance(settlement, Undecided) else None,
    }
