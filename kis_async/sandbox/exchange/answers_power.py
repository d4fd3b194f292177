"""What an account can buy: as much as the exchange would take of it now, fee included.

A kind without a price is reckoned at the day's upper limit, as the exchange holds back so much for it. The
amounts with borrowing are what the broker would lend on top; the exchange here lends nothing, and refuses
more than the amounts without.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .answers_pages import Block
from .answers_rows import Handler, Inquiry
from .kinds import terms_of
from .model import MARGIN_RATE, Family
from .rules import multiplier_of
from .settings import truncated
from .tickets import Ticket

__all__ = ["DOMESTIC_POWER", "affordable", "contracts_affordable"]

_ZERO = Decimal(0)
_LEAST = Decimal("0.00000001")  # below which nothing costs
_BORROWING_MARGIN = Decimal("0.4")  # the part that must be there where the rest may be owed


def affordable(amount: Decimal, price: Decimal, fee_rate: Decimal, currency: str) -> int:
    """How many shares an amount buys at a price, with the fee on top."""
    if price < _LEAST or amount <= 0:
        return 0
    count = int(amount / (price * (1 + fee_rate)))
    # The fee is cut to the won or the cent, so that one more may fit.
    while price * (count + 1) + truncated(price * (count + 1) * fee_rate, currency) <= amount:
        count += 1
    return count


def contracts_affordable(
    inquiry: Inquiry, family: Family, symbol: str, price: Decimal, currency: str = "KRW"
) -> int:
    """How many contracts can be opened at a price, each against its margin and fee."""
    worth = abs(price) * multiplier_of(Ticket(family=family, symbol=symbol))
    free = inquiry.book.available(currency)
    if worth < _LEAST or free <= 0:
        return 0
    rate = inquiry.fees.rate(family, "KRX")
    count = int(free / (worth * (MARGIN_RATE + rate)))
    while _margin(worth * (count + 1), rate, currency) <= free:
        count += 1
    return count


def _margin(worth: Decimal, fee_rate: Decimal, currency: str) -> Decimal:
    return worth * MARGIN_RATE + truncated(worth * fee_rate, currency)


def _buyable(inquiry: Inquiry) -> Mapping[str, Block]:
    free = max(inquiry.book.available(), _ZERO)
    lent = free if inquiry.paper else (free / _BORROWING_MARGIN).quantize(Decimal(1))
    price = _price(inquiry)
    rate = inquiry.fees.rate("domestic_stock", "KRX")
    values: dict[str, Any] = {
        "orderable_cash": free,
        "quantity_basis_price": price,
        "cash_buyable_amount": free,
        "cash_buyable_quantity": affordable(free, price, rate, "KRW"),
        "max_buyable_amount": lent,
        "max_buyable_quantity": affordable(lent, price, rate, "KRW"),
    }
    return {"buyable": values}


def _price(inquiry: Inquiry) -> Decimal:
    """The price that one share is reckoned at, by the order's kind; 0 where no stock is named."""
    found = inquiry.market.find(inquiry.text("symbol"))
    if found is None or found.kind == "index":
        return _ZERO
    terms = terms_of("domestic_stock", inquiry.text("order_kind"))
    if terms is not None and terms.pricing == "limit":
        return inquiry.number("price")
    quote = inquiry.market.quote(found, inquiry.now, venue="J", book=False)
    return quote.upper_limit or quote.price


DOMESTIC_POWER: Mapping[str, Handler] = {
    "TTTC8908R": _buyable,
    "TTTC8909R": _buyable,  # on credit, which here costs as much as cash
}
