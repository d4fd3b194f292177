"""[국내선물옵션] 주문/계좌: what can never be right of an order of a future or an option."""

from decimal import Decimal
from typing import Any

from ...spec.declare import Request
from .enums import FuturesOrderKind

__all__ = [
    "PRICED_KINDS",
    "QUOTES",
    "check_kind_and_price",
    "check_quote",
    "is_spread",
]

# What the two other fields of an order say beside its kind: `QuoteType` and `QuoteCondition`.
QUOTES = {
    FuturesOrderKind.LIMIT: ("01", "0"),
    FuturesOrderKind.MARKET: ("02", "0"),
    FuturesOrderKind.CONDITIONAL: ("03", "0"),
    FuturesOrderKind.BEST: ("04", "0"),
    FuturesOrderKind.LIMIT_IOC: ("01", "3"),
    FuturesOrderKind.LIMIT_FOK: ("01", "4"),
    FuturesOrderKind.MARKET_IOC: ("02", "3"),
    FuturesOrderKind.MARKET_FOK: ("02", "4"),
    FuturesOrderKind.BEST_IOC: ("04", "3"),
    FuturesOrderKind.BEST_FOK: ("04", "4"),
}
# The kinds whose price the user says; the others take the market's, and 0 in its place.
PRICED_KINDS = frozenset(
    {
        FuturesOrderKind.LIMIT,
        FuturesOrderKind.CONDITIONAL,
        FuturesOrderKind.LIMIT_IOC,
        FuturesOrderKind.LIMIT_FOK,
    }
)


def is_spread(symbol: str) -> bool:
    """Whether a short code may be that of a spread, whose price is a difference: 4 in the old codes, D in the new."""
    return symbol[:1] in {"4", "D"} or len(symbol) > 9  # a standard code does not say it in its first letter


def check_kind_and_price(
    order: Request[Any], *, kind: FuturesOrderKind, price: Decimal, spread: bool
) -> None:
    """Refuse a price where the kind has none, and none, or one below zero, where it is no difference of two."""
    kind = FuturesOrderKind(kind)  # a text is accepted as a code
    words = f"{kind.name.lower().replace('_', ' ')} order (kind {kind})"
    if kind not in PRICED_KINDS:
        if price != 0:
            raise order.refusal("price", f"must be 0: a {words} takes its price from the market")
    elif price <= 0 and not spread:
        raise order.refusal(
            "price", f"must be over 0: a {words} says its price, and only a spread's may be less"
        )


def check_quote(
    order: Request[Any],
    *,
    kind: FuturesOrderKind,
    quote_type: str | None,
    quote_condition: str | None,
) -> None:
    """Refuse fields that repeat the kind and say something else."""
    right_type, right_condition = QUOTES[kind]
    if quote_type not in {None, right_type}:
        raise order.refusal("quote_type", f"is {quote_type}, but an order of kind {kind} has {right_type}")
    if quote_condition not in {None, right_condition}:
        raise order.refusal(
            "quote_condition", f"is {quote_condition}, but an order of kind {kind} has {right_condition}"
        )
