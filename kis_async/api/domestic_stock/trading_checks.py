"""[국내주식] 주문/계좌: what holds of every order, be it for now or for a later day."""

from decimal import Decimal

from ...errors import InvalidRequest
from ..enums import Revision

__all__ = [
    "check_price",
    "check_quantity",
    "check_revision",
]


def check_quantity(quantity: int) -> None:
    """Refuse an order of nothing."""
    if quantity <= 0:
        raise InvalidRequest("quantity (ORD_QTY) must be over 0", parameter="quantity", wire="ORD_QTY")


def check_price(price: Decimal) -> None:
    """Refuse a price below zero; zero stands for a market price."""
    if price < 0:
        raise InvalidRequest("price (ORD_UNPR) must not be negative", parameter="price", wire="ORD_UNPR")


def check_revision(revision: Revision, wire_name: str | None) -> None:
    """Refuse a code that neither modifies nor cancels."""
    if revision not in {Revision.MODIFY, Revision.CANCEL}:
        raise InvalidRequest("revision must be MODIFY or CANCEL", parameter="revision", wire=wire_name)
