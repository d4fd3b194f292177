"""What a follower of orders is told: one event for each thing that happens to an order. Pure."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Literal

import attrs

from ..api.enums import Side
from ..stream.notices import Notice
from .listed import ListedOrder, OrderMarket

__all__ = ["OrderEvent", "OrderEventKind", "OrderState"]


class OrderEventKind(Enum):
    """What happened to an order."""

    ACCEPTED = "accepted"
    """The broker has a new order. That a request to change or cancel one was taken in is no event."""
    CHANGED = "changed"
    """A quantity went over into a new number, at a new price; the order goes on under both."""
    CANCELLED = "cancelled"
    """Cancelled on request, or the rest of an IOC or FOK order."""
    REFUSED = "refused"
    """A new order, or the request to change or cancel one (then `original_number` says which)."""
    PARTLY_FILLED = "partly filled"
    FILLED = "filled"
    """The last fill: nothing of the order is left."""
    EXPIRED = "expired"
    """The rest is gone and nobody is known to have cancelled it, as at the end of the day."""


@attrs.frozen(kw_only=True)
class OrderEvent:
    """Something happened to an order of the account.

    `order_number` is what it happened to, `original_number` the order that this one changes or cancels, and
    `root_number` the first of the chain of changes, by which the events of one order are known; a part
    of a SOR order counts as its parent. Numbers are normalised. `day` is the trading day as far as known.

    `quantity` (shares or contracts) and `price` are the fill's in a fill; else the quantity and the price
    that were accepted, changed, cancelled, refused or that expired. `amount` is quantity times price of a
    fill, in the instrument's currency without a contract's multiplier; the amounts of an order's events
    add up to what the broker's list says. With `fills_together` an inquiry told of it: there may have been
    several fills, and `price` is their average. `amount` is missing where the list tells none.

    `filled_quantity`, `filled_amount` and `remaining_quantity` are those of the whole chain after
    this event, missing where unknown. `finished` is true once, when nothing is left of the chain.
    `at` (aware) is the broker's time, missing where it tells none, as of a fill found by inquiry.
    `manual` is true for what this client did not place, `None` if that cannot be said. `notice` or
    `listed` is where it was read.
    """

    kind: OrderEventKind
    market: OrderMarket
    order_number: str
    original_number: str | None
    root_number: str
    day: date
    symbol: str
    side: Side | None
    quantity: int | None
    price: Decimal | None
    amount: Decimal | None = None
    fills_together: bool = False
    filled_quantity: int
    filled_amount: Decimal | None
    remaining_quantity: int | None
    finished: bool = False
    at: datetime | None
    source: Literal["notice", "inquiry"]
    manual: bool | None = None
    notice: Notice | None = attrs.field(default=None, repr=False)
    listed: ListedOrder | None = attrs.field(default=None, repr=False)

    @property
    def is_fill(self) -> bool:
        """Whether something was bought or sold."""
        return self.kind in {OrderEventKind.PARTLY_FILLED, OrderEventKind.FILLED}


@attrs.frozen(kw_only=True)
class OrderState:
    """How an order stands, with all its changes, as far as was told.

    `numbers` are those of the chain, the first one first, cancellations included. Quantities in shares or
    contracts. `filled_amount` and `remaining_quantity` are missing where they are not known. `known`: the
    first one of the chain has been seen. `finished`: nothing is left.
    """

    market: OrderMarket
    root_number: str
    numbers: tuple[str, ...]
    symbol: str
    quantity: int | None
    filled_quantity: int
    filled_amount: Decimal | None
    remaining_quantity: int | None
    known: bool
    finished: bool
