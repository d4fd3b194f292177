"""[해외선물옵션] Levels: what the numbered columns of books are offered as."""

from decimal import Decimal

import attrs

__all__ = [
    "OverseasFuturesBookLevel",
]


@attrs.frozen(kw_only=True)
class OverseasFuturesBookLevel:
    """One level of a book: the price as sent, the size in contracts, and the number of orders."""

    price: Decimal | None
    size: int | None
    count: int | None
