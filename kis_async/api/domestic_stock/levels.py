"""[국내주식] Levels: what the numbered columns of books and of members are offered as."""

from decimal import Decimal

import attrs

__all__ = [
    "BookLevel",
    "MemberLevel",
]


@attrs.frozen(kw_only=True)
class BookLevel:
    """One level of an order book: the price in won, the size in shares, and how the size changed."""

    price: Decimal | None
    size: int | None
    size_change: int | None


@attrs.frozen(kw_only=True)
class MemberLevel:
    """One broker among the largest: its volume in shares, and its share of the day's in percent."""

    code: str | None
    name: str | None
    volume: int | None
    share: Decimal | None
    volume_change: int | None
    foreign: bool | None
