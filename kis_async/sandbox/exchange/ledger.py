"""What a fill does to an account: cash, position, fee, tax and profit, so that all of it always adds up.

For stocks, cash and what is due, the cost of the positions, fees and taxes, less the profit, are at every
moment what cash and cost were at the beginning. Derivatives move the cash by their profit alone.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from ...errors import ConfigError
from ..instruments import Instrument, overseas_exchange
from ..market import Market
from .model import DERIVATIVES, MARGIN_RATE, AccountBook, ExchangeFill, ExchangeOrder, Position
from .sessions import business_day_after
from .settings import Fees, Holding, truncated

__all__ = ["Ledger", "opening_book", "settle", "settlement_day"]


def opening_book(
    account: str,
    app_key: int,
    day: date,
    market: Market,
    *,
    cash: Mapping[str, Decimal | int],
    holdings: Sequence[Holding],
) -> AccountBook:
    """An account as it begins. Raises `ConfigError` for a holding of what is not listed."""
    amounts = {currency: Decimal(amount) for currency, amount in cash.items()}
    book = AccountBook(
        account=account, app_key=app_key, day=day, cash=dict(amounts), starting_cash=dict(amounts)
    )
    for holding in holdings:
        exchange = overseas_exchange(holding.exchange)
        found = market.find_overseas(exchange, holding.symbol) if exchange else market.find(holding.symbol)
        if found is None:
            raise ConfigError(
                f"an account cannot hold {holding.symbol}, which is not listed", setting="holdings"
            )
        position = Position(
            family="overseas_stock" if exchange else "domestic_stock",
            exchange=exchange,
            symbol=found.code,
            name=found.name,
            currency=found.currency,
            day=day,
            quantity=holding.quantity,
            cost=Decimal(holding.average_price) * holding.quantity,
            yesterday=holding.quantity,
        )
        book.positions[position.family, exchange, found.code] = position
        before = book.starting_cost.get(found.currency, Decimal(0))
        book.starting_cost[found.currency] = before + position.cost
    return book


class Ledger:
    """Books fills by the fees that were set."""

    def __init__(self, fees: Fees) -> None:
        self.fees = fees

    def cost_of(self, order: ExchangeOrder, price: Decimal, position: Position | None) -> Decimal:
        """What an order holds back for what is left of it at a price, the fee included; a sale nothing.

        Derivatives hold a margin back for what they open, whichever way they go, and none for what they
        close of the position.
        """
        amount = price * order.remaining * order.multiplier
        fee = max(self._fee(order, order.filled_amount + amount) - order.fee, Decimal(0))
        if order.family not in DERIVATIVES:
            return amount + fee if order.buys else Decimal(0)
        held = 0 if position is None else position.quantity
        closed = max(-held if order.buys else held, 0)
        opened = max(order.remaining - closed, 0)
        return abs(price) * opened * order.multiplier * MARGIN_RATE + fee

    def _fee(self, order: ExchangeOrder, amount: Decimal) -> Decimal:
        return self.fees.fee(order.family, order.venue, order.currency, abs(amount))

    def book_fill(
        self,
        book: AccountBook,
        order: ExchangeOrder,
        instrument: Instrument,
        *,
        at: float,
        quantity: int,
        price: Decimal,
        venue: str,
    ) -> ExchangeFill:
        """Fill a part of an order, and move its account by that."""
        amount = price * quantity * order.multiplier
        total = order.filled_amount + amount
        fee = self._fee(order, total) - order.fee
        taxed = order.family == "domestic_stock" and not order.buys and instrument.kind == "stock"
        tax = truncated(total * self.fees.tax, order.currency) - order.tax if taxed else Decimal(0)
        position = _position(book, order)
        cost, profit = _move(position, order, quantity, amount)
        cash = profit if order.family in DERIVATIVES else (-amount if order.buys else amount)
        _add(book.fees, order.currency, fee)
        _add(book.taxes, order.currency, tax)
        _add(book.profit, order.currency, profit)
        due = book.due.setdefault(order.currency, {})
        on = settlement_day(order)
        due[on] = due.get(on, Decimal(0)) + cash - fee - tax
        order.filled += quantity
        order.filled_amount = total
        order.fee += fee
        order.tax += tax
        fill = ExchangeFill(
            order_number=order.number,
            at=at,
            quantity=quantity,
            price=price,
            amount=amount,
            fee=fee,
            tax=tax,
            venue=venue,
            trading_date=order.trading_date,
            cost=cost,
            profit=profit,
        )
        order.fills.append(fill)
        return fill


def settle(book: AccountBook, day: date) -> None:
    """Let everything that is due by a day become cash."""
    for currency, due in book.due.items():
        for on in sorted(on for on in due if on <= day):
            _add(book.cash, currency, due.pop(on))


def settlement_day(order: ExchangeOrder) -> date:
    """When the fills of an order are settled."""
    days = 1 if order.family in DERIVATIVES or order.currency == "USD" else 2
    return business_day_after(order.trading_date, days)


def _add(sums: dict[str, Decimal], currency: str, amount: Decimal) -> None:
    sums[currency] = sums.get(currency, Decimal(0)) + amount


def _position(book: AccountBook, order: ExchangeOrder) -> Position:
    position = book.positions.get(order.position_key)
    if position is None:
        position = book.positions[order.position_key] = Position(
            family=order.family,
            exchange=order.exchange,
            symbol=order.symbol,
            name=order.name,
            currency=order.currency,
            multiplier=order.multiplier,
            day=order.trading_date,
        )
    position.begin(order.trading_date)
    return position


def _move(
    position: Position, order: ExchangeOrder, quantity: int, amount: Decimal
) -> tuple[Decimal, Decimal]:
    """Change a position; answers what the part that was closed had cost, and its profit."""
    sign = 1 if order.buys else -1
    closed = min(quantity, abs(position.quantity)) if position.quantity * sign < 0 else 0
    cost = profit = Decimal(0)
    if closed:
        part = amount * closed / quantity
        cost = truncated(position.cost * closed / abs(position.quantity), position.currency)
        if closed == abs(position.quantity):
            cost = position.cost
        profit = -sign * part - cost
        position.cost -= cost
    position.cost += sign * amount * (quantity - closed) / quantity
    position.quantity += sign * quantity
    position.profit += profit
    position.profit_today += profit
    if order.buys:
        position.bought_today += quantity
        position.bought_amount_today += amount
    else:
        position.sold_today += quantity
        position.sold_amount_today += amount
    return cost, profit
