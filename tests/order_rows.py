"""Orders as lists show them, for tests of how one's own are found among them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from kis_async.api.enums import Side
from kis_async.orders.listed import ListedOrder
from kis_async.orders.matching import Pending
from kis_async.orders.terms import Terms

DAY = date(2026, 9, 22)
NOON = datetime(2026, 9, 22, 3, tzinfo=UTC).timestamp()
"""Noon in Korea: the seconds of these orders count from it."""


def asked(**terms: Any) -> Terms:
    """What an order asks for: ten shares of 005930 at 70,000, unless said otherwise."""
    usual: dict[str, Any] = {
        "market": "domestic_stock",
        "action": "new",
        "symbol": "005930",
        "side": Side.BUY,
        "quantity": 10,
        "price": Decimal(70000),
        "kind": "00",
        "venue": "KRX",
    }
    return Terms(**(usual | terms))


def order_row(number: int, second: float | None, terms: Terms | None = None, **facts: Any) -> ListedOrder:
    """The row of an order of these terms; without a `second` it has no time."""
    terms = asked() if terms is None else terms
    usual: dict[str, Any] = {
        "market": terms.market,
        "number": str(number),
        "original_number": terms.original_number,
        "action": terms.action,
        "ordered_on": DAY,
        "ordered_at": None if second is None else datetime.fromtimestamp(NOON + second, UTC),
        "symbol": terms.symbol or "",
        "name": None,
        "side": terms.side,
        "quantity": terms.quantity,
        "price": terms.price,
        "kind": terms.kind,
        "venue": terms.venue,
        "branch": "06010",
        "filled_quantity": 0,
        "average_price": None,
        "filled_amount": None,
        "remaining_quantity": terms.quantity,
        "cancelled_quantity": 0,
        "rejected_quantity": 0,
        "reserved": terms.reserved,
    }
    return ListedOrder(**(usual | facts))


def out(number: int, sent: float, left: float | None, terms: Terms | None = None) -> Pending:
    """An order that was out from second to second, or still is."""
    return Pending(
        id=number,
        terms=asked() if terms is None else terms,
        sent_at=NOON + sent,
        left_at=None if left is None else NOON + left,
        day=DAY,
    )
