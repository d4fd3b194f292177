"""Whether a row of a list can be the order that was sent: by what it says, and by when it came in. Pure.

Only what fits in all can be taken for ours; what does not is not ours; and what nearly does, or does not
say, leaves the matter open.
"""

import re
from datetime import date, timedelta
from decimal import Decimal
from enum import IntEnum

from ..api.domestic_futureoption.enums import FuturesOrderKind
from .listed import ListedOrder, OrderMarket
from .terms import Terms

__all__ = ["DAYS_OFF", "Fit", "fit_of", "same_symbol", "symbol_of", "time_of"]

_DAY = 86_400.0
_SAME_TYPE = {
    FuturesOrderKind.LIMIT_IOC: FuturesOrderKind.LIMIT,
    FuturesOrderKind.LIMIT_FOK: FuturesOrderKind.LIMIT,
    FuturesOrderKind.MARKET_IOC: FuturesOrderKind.MARKET,
    FuturesOrderKind.MARKET_FOK: FuturesOrderKind.MARKET,
    FuturesOrderKind.BEST_IOC: FuturesOrderKind.BEST,
    FuturesOrderKind.BEST_FOK: FuturesOrderKind.BEST,
}
DAYS_OFF: dict[OrderMarket, int] = {
    "domestic_stock": 1,
    "domestic_bond": 1,
    "overseas_stock": 1,
    "overseas_futureoption": 3,
    "domestic_futureoption": 10,
}
"""How far the day of an order may be from what the calendar of weekends says, in days."""


class Fit(IntEnum):
    """An answer; of several the least holds."""

    NO = 0
    DOUBTFUL = 1
    """Nearly, or the row does not say."""
    NEAR = 2
    """But for its time, which is close."""
    YES = 3


def _sure(fits: bool) -> Fit:
    return Fit.YES if fits else Fit.NO


def _likely(fits: bool) -> Fit:
    return Fit.YES if fits else Fit.DOUBTFUL


# --- what the row says --------------------------------------------------------------------------


def fit_of(terms: Terms, row: ListedOrder) -> Fit:
    """Whether a row says what was ordered."""
    if row.market != terms.market:
        return Fit.NO
    common = min(_likely(row.reserved == terms.reserved), _likely(bool(row.number)))
    if terms.action == "new":
        return min(common, _new(terms, row))
    if terms.reserved:
        # A changed reservation keeps its number, so nothing shows whether the change is this one.
        return Fit.DOUBTFUL if row.reserved and row.number == terms.original_number else Fit.NO
    return min(common, _revision(terms, row))


def _new(terms: Terms, row: ListedOrder) -> Fit:
    return min(
        _is_new(terms, row),
        _symbol(terms, row),
        _side(terms, row),
        _quantity(terms, row),
        _price(terms, row),
        _kind(terms, row),
        _venue(terms, row),
        _likely(row.night == terms.night),
    )


def _is_new(terms: Terms, row: ListedOrder) -> Fit:
    if row.action is not None:
        return _sure(row.action == "new")
    # Of an order that smart routing divides, the parts may name the whole.
    return Fit.DOUBTFUL if row.original_number is None or terms.venue == "SOR" else Fit.NO


def _symbol(terms: Terms, row: ListedOrder) -> Fit:
    if not row.symbol or not terms.symbol:
        return Fit.DOUBTFUL
    return _sure(same_symbol(terms.market, terms.symbol, row.symbol))


def _side(terms: Terms, row: ListedOrder) -> Fit:
    return Fit.DOUBTFUL if row.side is None or terms.side is None else _sure(row.side == terms.side)


def _quantity(terms: Terms, row: ListedOrder) -> Fit:
    if row.quantity is None or terms.quantity is None:
        return Fit.DOUBTFUL
    if terms.venue == "SOR" and 0 < row.quantity < terms.quantity:
        return Fit.DOUBTFUL  # a part of it
    return _sure(row.quantity == terms.quantity)


def _price(terms: Terms, row: ListedOrder) -> Fit:
    """Prices that differ are of two orders; for a kind without one a list may show what it came to."""
    price, listed = terms.price or Decimal(0), row.price or Decimal(0)
    same_kind = terms.kind is not None and row.kind is not None and _kind(terms, row) is Fit.YES
    if price == listed or (not price and same_kind):
        return Fit.YES
    return Fit.NO if price and listed else Fit.DOUBTFUL


def _kind(terms: Terms, row: ListedOrder) -> Fit:
    """A list may name the kind that an order has become, as when a stop order was set off."""
    return _likely(
        row.kind is None or terms.kind is None or _type(terms, row.kind) == _type(terms, terms.kind)
    )


def _type(terms: Terms, kind: str) -> str:
    """A kind as far as lists tell it: those of derivatives leave IOC and FOK out."""
    return _SAME_TYPE.get(FuturesOrderKind(kind), kind) if terms.market == "domestic_futureoption" else kind


def _venue(terms: Terms, row: ListedOrder) -> Fit:
    asked = terms.exchange if terms.market == "overseas_stock" else terms.venue or "KRX"
    return _likely(row.venue is None or asked in {None, "SOR"} or row.venue == asked)


def _revision(terms: Terms, row: ListedOrder) -> Fit:
    """A change or cancellation is that of its original, whose number it names."""
    if row.original_number is None or row.original_number != terms.original_number:
        return Fit.NO
    if terms.symbol and row.symbol and not same_symbol(terms.market, terms.symbol, row.symbol):
        return Fit.NO
    if terms.action == "cancel":
        # What was filled in the meantime is not cancelled, so the row may say less than was asked.
        less = None not in {terms.quantity, row.quantity} and (row.quantity or 0) <= (terms.quantity or 0)
        quantity = _likely(terms.quantity is None or less)
        return min(quantity, _revision_action(row, "cancel", told=row.price is None))
    quantity = _likely(terms.quantity is None or row.quantity == terms.quantity)
    told = terms.price is not None and row.price == terms.price
    return min(quantity, _likely(_price(terms, row) is Fit.YES), _revision_action(row, "modify", told=told))


def _revision_action(row: ListedOrder, action: str, *, told: bool) -> Fit:
    """Whether a row is a change or a cancellation; where it does not say, its price may have `told` it."""
    return _likely(told) if row.action is None else _sure(row.action == action)


_OTHER_SEPARATORS = re.compile(r"[.\- ]")


def symbol_of(market: OrderMarket, symbol: str) -> str:
    """A symbol in the form in which two can be compared."""
    symbol = symbol.strip().upper()
    if market == "domestic_stock":
        if len(symbol) == 12 and symbol.startswith("KR7"):
            return symbol[3:9]
        return symbol[1:] if len(symbol) == 7 and symbol.startswith("A") else symbol
    if market == "overseas_stock":
        symbol = _OTHER_SEPARATORS.sub("/", symbol)
        return symbol.lstrip("0") or symbol if symbol.isdecimal() else symbol
    return symbol


def same_symbol(market: OrderMarket, one: str, other: str) -> bool:
    """Whether two texts name one instrument."""
    return symbol_of(market, one) == symbol_of(market, other)


# --- when it came in ----------------------------------------------------------------------------


def time_of(
    row: ListedOrder,
    market: OrderMarket,
    *,
    sent_at: float,
    left_at: float | None,
    day: date | None,
    tolerance: float,
    near: float,
) -> Fit | None:
    """Whether a row came in while the order was out; `None` if the row has no time, and its day fits.

    A list counts whole seconds, so its time stands for the second that begins with it.
    """
    if row.ordered_at is None:
        if day is None or row.ordered_on is None:
            return None
        return None if abs((row.ordered_on - day).days) <= DAYS_OFF[market] else Fit.NO
    first = row.ordered_at.timestamp()
    last = first if row.ordered_at.microsecond else first + 1
    until = float("inf") if left_at is None else left_at

    def within(margin: float, shift: float = 0.0) -> bool:
        return last + shift > sent_at - margin and first + shift <= until + margin

    if within(tolerance):
        return Fit.YES
    margin = max(near, tolerance)
    if within(margin):
        return Fit.NEAR
    # The date of such a row rests on a calendar without holidays, or on the broker's of two countries.
    days = DAYS_OFF[market] if row.night else 1 if market == "overseas_stock" else 0
    shifts = (timedelta(days=n).total_seconds() for n in range(-days, days + 1))
    return Fit.DOUBTFUL if any(within(margin, shift) for shift in shifts) else Fit.NO
