"""What a user may set of the exchange: fees, and with what the accounts begin."""

from collections.abc import Mapping
from decimal import ROUND_DOWN, Decimal

import attrs

from .model import Family

__all__ = ["DEFAULT_CASH", "DEFAULT_HOLDINGS", "Fees", "Holding", "truncated"]

# Digits after the point of amounts in a currency.
_DIGITS = {"USD": 2, "HKD": 2, "CNY": 2}


def truncated(amount: Decimal, currency: str) -> Decimal:
    """An amount without what is less than the smallest unit of its currency: a won, a cent."""
    return amount.quantize(Decimal(1).scaleb(-_DIGITS.get(currency, 0)), rounding=ROUND_DOWN)


@attrs.frozen(kw_only=True)
class Fees:
    """The broker's fees and the tax on sales, as parts of what an order was filled for (0.002 is 0.2 %).

    Both are reckoned for each order on the sum of its fills and cut to the won (abroad to the cent), so that
    it does not matter in how many parts it was filled. Only sales of domestic stocks are taxed, and ETFs not.
    """

    krx: Decimal = Decimal("0.000140527")
    nxt: Decimal = Decimal("0.000139527")
    overseas: Decimal = Decimal("0.0025")
    futures: Decimal = Decimal("0.00003")
    tax: Decimal = Decimal("0.002")

    def rate(self, family: Family, venue: str) -> Decimal:
        """The fee's rate."""
        match family:
            case "domestic_stock":
                return self.nxt if venue == "NXT" else self.krx
            case "overseas_stock":
                return self.overseas
            case _:
                return self.futures

    def fee(self, family: Family, venue: str, currency: str, amount: Decimal) -> Decimal:
        """The fee of an order that was filled for an amount, where an order goes by its own venue."""
        return truncated(amount * self.rate(family, venue), currency)


@attrs.frozen(kw_only=True)
class Holding:
    """Shares that each account holds from the beginning; `exchange` is "" in Korea, abroad as in NASD."""

    symbol: str
    quantity: int
    average_price: Decimal | int
    exchange: str = ""


DEFAULT_CASH: Mapping[str, int] = {
    "KRW": 100_000_000,
    "USD": 100_000,
    "HKD": 500_000,
    "CNY": 500_000,
    "JPY": 10_000_000,
    "VND": 1_000_000_000,
}
DEFAULT_HOLDINGS = (
    Holding(symbol="005930", quantity=100, average_price=71_500),
    Holding(symbol="000660", quantity=30, average_price=265_000),
    Holding(symbol="035720", quantity=200, average_price=58_900),
    Holding(symbol="069500", quantity=150, average_price=40_120),
    Holding(symbol="AAPL", quantity=20, average_price=Decimal("215.30"), exchange="NASD"),
)
