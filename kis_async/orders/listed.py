"""Orders as the broker's lists show them, in one shape for all markets. Pure."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

import attrs

from ..api.enums import Side

__all__ = ["Action", "ListedOrder", "OrderMarket"]

OrderMarket = Literal[
    "domestic_stock", "overseas_stock", "domestic_futureoption", "overseas_futureoption", "domestic_bond"
]
Action = Literal["new", "modify", "cancel"]


@attrs.frozen(kw_only=True)
class ListedOrder:
    """One order, change or cancellation in a list of the broker.

    `number` and `original_number` are normalised (no padding, no leading zeros); `original_number` is
    `None` for a new order. `ordered_on` is the trading day that the list gives (local for overseas markets,
    the next business day for night derivatives). `ordered_at` is the Korean moment of the order, aware,
    missing where the list does not say. Quantities in shares or contracts; `price` is the order's, `None`
    for kinds without one, `average_price` that of its fills, `filled_amount` price times quantity of them.
    `kind` and `venue` are the broker's codes (`ORD_DVSN`, `EXCG_ID_DVSN_CD` or the overseas exchange).
    `action` is `None` where the list does not tell. `channel` is whatever names the medium by which the
    order came in, `None` where the list has no such column. A `reserved` one stands in a list of
    reservations, and has a reservation's number. `row` is the broker's row, whole.
    """

    market: OrderMarket
    number: str
    original_number: str | None
    action: Action | None
    ordered_on: date | None
    ordered_at: datetime | None
    symbol: str
    name: str | None
    side: Side | None
    quantity: int | None
    price: Decimal | None
    kind: str | None
    venue: str | None
    branch: str | None
    filled_quantity: int
    average_price: Decimal | None
    filled_amount: Decimal | None
    remaining_quantity: int | None
    cancelled_quantity: int | None
    rejected_quantity: int | None
    night: bool = False
    reserved: bool = False
    channel: str | None = None
    row: Any = attrs.field(default=None, repr=False)
