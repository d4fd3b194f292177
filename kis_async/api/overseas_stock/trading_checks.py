"""[해외주식] 주문/계좌: what can never be right of an order, for one market or for all."""

from datetime import time
from decimal import Decimal
from typing import Any

from ...spec.declare import Request
from ..enums import OverseasOrderExchange, OverseasOrderKind, Revision, Side
from .enums import AlgorithmTime
from .trading_markets import MARKETS

__all__ = [
    "ALGORITHM_KINDS",
    "MARKET_KINDS",
    "check_algorithm",
    "check_kind",
    "check_kind_on_paper",
    "check_price",
    "check_quantity",
    "check_revision",
    "check_symbol",
]

# Sold at the opening or the closing price, whatever it is.
MARKET_KINDS = frozenset({OverseasOrderKind.MARKET_ON_OPEN, OverseasOrderKind.MARKET_ON_CLOSE})
# Split over time by the broker; the documents do not say whether they take a price.
ALGORITHM_KINDS = frozenset({OverseasOrderKind.TWAP, OverseasOrderKind.VWAP})
_US_PURCHASES = frozenset(
    {
        OverseasOrderKind.LIMIT,
        OverseasOrderKind.LIMIT_ON_OPEN,
        OverseasOrderKind.LIMIT_ON_CLOSE,
        *ALGORITHM_KINDS,
    }
)
_KINDS = {
    ("us", Side.BUY): _US_PURCHASES,
    ("us", Side.SELL): _US_PURCHASES | MARKET_KINDS,
    ("hong_kong", Side.SELL): frozenset({OverseasOrderKind.LIMIT, OverseasOrderKind.ODD_LOT_LIMIT}),
}
_CANCEL_ONLY = frozenset({"shanghai", "shenzhen", "vietnam"})
# The exchanges make new kinds of symbols now and then, so only what none of them has is refused.
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.- ")


def check_quantity(order: Request[Any], quantity: int) -> None:
    """Refuse an order of nothing."""
    if quantity <= 0:
        raise order.refusal("quantity", "must be over 0")


def check_kind(
    order: Request[Any], *, exchange: OverseasOrderExchange, side: Side, kind: OverseasOrderKind | None
) -> None:
    """Refuse a kind that a market does not know, or not on this side."""
    if kind is None:
        return
    market = MARKETS.get(exchange, "")
    known = _KINDS.get((market, side))
    if known is None:
        raise order.refusal("order_kind", "exists for US orders and Hong Kong sales only; leave it out")
    if kind in known:
        return
    if kind in MARKET_KINDS and market == "us":
        raise order.refusal("order_kind", f"is {kind}, at the market, which the US takes for sales only")
    taken = ", ".join(sorted(known))
    where = "a US order" if market == "us" else "a Hong Kong sale"
    raise order.refusal("order_kind", f"is {kind}, but {where} takes {taken} only")


def check_price(order: Request[Any], *, kind: OverseasOrderKind | None, price: Decimal) -> None:
    """Refuse a price where the kind has none, and none where it has one; without a kind it is a limit order."""
    if price < 0:
        raise order.refusal("price", "must not be negative")
    if kind in MARKET_KINDS and price != 0:
        raise order.refusal("price", f"must be 0: an order of kind {kind} is sold at the market")
    if price == 0 and kind not in MARKET_KINDS | ALGORITHM_KINDS:
        raise order.refusal("price", "must be over 0: a limit order says its price, and no other is taken")


def check_algorithm(
    order: Request[Any],
    *,
    kind: OverseasOrderKind | None,
    algorithm_time: AlgorithmTime | None,
    start_at: time | None,
    end_at: time | None,
) -> None:
    """Refuse a TWAP or VWAP order that does not say when, and times of any other order."""
    if kind not in ALGORITHM_KINDS:
        times = {"algorithm_time": algorithm_time, "start_at": start_at, "end_at": end_at}
        for name, given in times.items():
            if given is not None:
                raise order.refusal(name, "is for TWAP and VWAP orders (kinds 35 and 36) only")
        return
    if algorithm_time is None:
        raise order.refusal("algorithm_time", f"is missing: an order of kind {kind} needs algorithm_time")
    for name, given in (("start_at", start_at), ("end_at", end_at)):
        if algorithm_time == AlgorithmTime.CHOSEN_HOURS and given is None:
            raise order.refusal(name, "is missing: CHOSEN_HOURS says the hours by start_at and end_at")
        if algorithm_time == AlgorithmTime.UNTIL_CLOSE and given is not None:
            raise order.refusal(name, "is for CHOSEN_HOURS: UNTIL_CLOSE ends with the session")


def check_kind_on_paper(order: Request[Any], kind: OverseasOrderKind | None) -> None:
    """Refuse any but a limit order."""
    if kind not in {None, OverseasOrderKind.LIMIT}:
        raise order.refusal(
            "order_kind", f"is {kind}, but paper trading (모의투자) takes limit orders (00) only"
        )


def check_revision(
    order: Request[Any], *, exchange: OverseasOrderExchange, revision: Revision, price: Decimal
) -> None:
    """Refuse a change without a price, a cancellation with one, and a change where only cancelling is offered."""
    if revision not in {Revision.MODIFY, Revision.CANCEL}:
        raise order.refusal("revision", "must be 01 or 02")
    if price < 0:
        raise order.refusal("price", "must not be negative")
    if revision == Revision.CANCEL and price != 0:
        raise order.refusal("price", "must be 0 to cancel an order; 01 in revision changes it")
    if revision == Revision.MODIFY and price == 0:
        raise order.refusal("price", "must be over 0 to modify an order")
    if revision == Revision.MODIFY and MARKETS.get(exchange, "") in _CANCEL_ONLY:
        raise order.refusal("revision", "must be 02: an order of this market can only be cancelled")


def check_symbol(order: Request[Any], *, exchange: OverseasOrderExchange, symbol: str) -> None:
    """Refuse what no market's symbol looks like, and in the US the digits of another market's."""
    symbol = symbol.strip()
    if not all(letter in _LETTERS for letter in symbol):
        raise order.refusal(
            "symbol", f"is {symbol!r}, but must be capitals and digits, as AAPL, BRK/B or 7203"
        )
    if MARKETS.get(exchange, "") == "us" and not symbol[:1].isalpha():
        raise order.refusal("symbol", f"is {symbol!r}, but a symbol of the US begins with a letter")
