"""Guards: what the user allows this program to order. Pure; the desk asks before anything is sent."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

import attrs

from ..config import Environment
from ..errors import ConfigError, GuardRefused
from .terms import Terms

__all__ = ["Guards", "amount_of", "currency_of", "needs_price"]

_CURRENCIES = {
    "NASD": "USD",
    "NYSE": "USD",
    "AMEX": "USD",
    "SEHK": "HKD",
    "SHAA": "CNY",
    "SZAA": "CNY",
    "TKSE": "JPY",
    "HASE": "VND",
    "VNSE": "VND",
}


def _symbols(value: Iterable[str] | None) -> frozenset[str] | None:
    if value is None:
        return None
    symbols = frozenset(value)
    if isinstance(value, str) or any(":" in symbol for symbol in symbols):
        raise ConfigError("symbols must be several codes, as {'005930', 'AAPL'}", setting="symbols")
    return symbols


def _amounts(value: "Decimal | int | Mapping[str, Decimal | int] | None") -> Mapping[str, Decimal] | None:
    if value is None:
        return None
    given = value if isinstance(value, Mapping) else {"KRW": value}
    return {currency: Decimal(amount) for currency, amount in given.items()}


@attrs.frozen(kw_only=True)
class Guards:
    """What orders may go out; what is not set is not limited.

    `real_money`: consent to orders that move real money; without it, none leaves for such an environment.
    `largest_quantity`: of one order, in shares or contracts. `largest_amount`: of one order, in won, or by
    currency as `{"KRW": 1_000_000, "USD": 1_000}`; an order in a currency without a limit is then refused.
    An order without a price counts at the day's upper limit. `contract_values` says what a point of a
    derivative is worth, by the beginning of its symbol, as `{"101": 250_000}`, which its amount needs.
    `symbols`: the only codes that may be ordered (`AAPL`, without its market). `orders_per_minute`: of the
    account, over all programs of this machine. A cancellation passes all of them but the consent.
    """

    real_money: bool = False
    largest_quantity: int | None = None
    largest_amount: Mapping[str, Decimal] | None = attrs.field(default=None, converter=_amounts)
    contract_values: Mapping[str, Decimal | int] = attrs.field(factory=dict[str, "Decimal | int"])
    symbols: frozenset[str] | None = attrs.field(default=None, converter=_symbols)
    orders_per_minute: int | None = None

    def __attrs_post_init__(self) -> None:
        for name in ("largest_quantity", "orders_per_minute"):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
                raise ConfigError(f"{name} must be a whole number, 0 or more", setting=name)
        if any(amount < 0 for amount in (self.largest_amount or {}).values()):
            raise ConfigError("largest_amount must not be negative", setting="largest_amount")

    def check(self, terms: Terms, environment: Environment) -> None:
        """Raise `GuardRefused` for what the terms alone can tell."""
        if environment.real_money and not self.real_money:
            raise GuardRefused(
                "this order would move real money: say Guards(real_money=True) if it should",
                guard="real_money",
                limit=False,
                value=True,
            )
        if terms.action == "cancel":
            return
        if self.symbols is not None and terms.symbol is not None and terms.symbol not in self.symbols:
            raise GuardRefused(
                f"{terms.symbol} is not among the symbols that may be ordered",
                guard="symbols",
                limit=self.symbols,
                value=terms.symbol,
            )
        if (
            self.largest_quantity is not None
            and terms.quantity is not None
            and terms.quantity > self.largest_quantity
        ):
            raise GuardRefused(
                f"{terms.quantity} is more than the {self.largest_quantity} that one order may have",
                guard="largest_quantity",
                limit=self.largest_quantity,
                value=terms.quantity,
            )

    def check_amount(self, terms: Terms, quantity: int | None, price: Decimal | None) -> None:
        """Raise `GuardRefused` for an order of too much; `price` counts for kinds that have none."""
        if self.largest_amount is None or terms.action == "cancel":
            return
        currency = currency_of(terms)
        limit = self.largest_amount.get(currency)
        amount = amount_of(terms, quantity, price, self.contract_values)
        if limit is None or amount is None:
            why = (
                f"largest_amount has no limit in {currency}"
                if limit is None
                else "its amount cannot be known beforehand: give a limit price, a quantity and, for"
                " derivatives, Guards(contract_values=...)"
            )
            raise GuardRefused(f"the order is kept back: {why}", guard="largest_amount", limit=limit)
        if amount > limit:
            raise GuardRefused(
                f"{amount:,f} {currency} is more than the {limit:,f} that one order may come to",
                guard="largest_amount",
                limit=limit,
                value=amount,
            )


def currency_of(terms: Terms) -> str:
    """The currency that an order is paid in, as far as its exchange tells."""
    if terms.market in {"domestic_stock", "domestic_futureoption", "domestic_bond"}:
        return "KRW"
    return _CURRENCIES.get(terms.exchange or "", "USD")


def needs_price(terms: Terms) -> bool:
    """Whether the amount of an order depends on a price that it does not name."""
    return terms.price is None and terms.action != "cancel"


def amount_of(
    terms: Terms, quantity: int | None, price: Decimal | None, contract_values: Mapping[str, Decimal | int]
) -> Decimal | None:
    """What an order comes to at most, `None` where that cannot be known."""
    each = terms.price if terms.price is not None else price
    if each is None or quantity is None:
        return None
    worth = Decimal(1)
    if terms.market in {"domestic_futureoption", "overseas_futureoption"}:
        symbol = terms.symbol or ""
        fitting = [start for start in contract_values if symbol.startswith(start)]
        if not fitting:
            return None
        worth = Decimal(contract_values[max(fitting, key=len)])
    elif terms.market == "domestic_bond":
        worth = Decimal(1) / 10  # bonds are priced for 10,000 won of their face, and counted in thousands
    return abs(each) * quantity * worth
