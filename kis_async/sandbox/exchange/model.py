"""What the exchange remembers: orders, their fills, and the accounts that they move.

The engine alone changes these. Whoever reads them elsewhere gets copies (`ExchangeOrder.copy`), or reads
them while the gateway holds its lock. Moments are in seconds since the epoch, quantities in shares or
contracts, prices and amounts in the order's currency.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

import attrs

__all__ = [
    "BRANCH",
    "DERIVATIVES",
    "MARGIN_RATE",
    "Account",
    "AccountBook",
    "Action",
    "ExchangeFill",
    "ExchangeOrder",
    "Family",
    "OrderChange",
    "OrderState",
    "Position",
    "PositionKey",
    "bare_number",
]

Family = Literal["domestic_stock", "overseas_stock", "domestic_futureoption", "overseas_futureoption"]
Action = Literal["new", "modify", "cancel"]
# `waiting` has not reached the market yet (it rests until its session opens), `open` rests in the book.
# `changed` has gone over into other orders entirely, `expired` lost its rest at the end of the day, and
# `done` is a cancellation that was carried out.
OrderState = Literal["waiting", "open", "filled", "cancelled", "changed", "expired", "rejected", "done"]
ChangeKind = Literal["cancelled", "revised", "expired", "rejected"]
Account = str  # number and product, ten digits
PositionKey = tuple[Family, str, str]  # family, exchange ("" in Korea), symbol

BRANCH = "06010"
DERIVATIVES: frozenset[Family] = frozenset({"domestic_futureoption", "overseas_futureoption"})
MARGIN_RATE = Decimal("0.1")  # of what a position or an order is worth, for derivatives


def bare_number(number: str) -> str:
    """An order number without padding: the broker sends it with zeros or blanks in front, or without."""
    return number.strip().lstrip("0")


@attrs.frozen(kw_only=True)
class ExchangeFill:
    """A part of an order that was traded.

    `fee` and `tax` are what this fill added to those of its order. Of what reduces a position, `cost` is
    what the part sold had cost and `profit` what was earned before fee and tax; both are 0 otherwise.
    `trading_date` is the order's.
    """

    order_number: str
    at: float
    quantity: int
    price: Decimal
    amount: Decimal
    fee: Decimal
    tax: Decimal
    venue: str
    trading_date: date
    cost: Decimal = Decimal(0)
    profit: Decimal = Decimal(0)


@attrs.frozen(kw_only=True)
class OrderChange:
    """A quantity that an order lost other than by a fill: `revised` went over into another order."""

    at: float
    kind: ChangeKind
    quantity: int


@attrs.define(kw_only=True, eq=False)
class ExchangeOrder:
    """An order, a change or a cancellation, each under a number of its own.

    `venue` is KRX, NXT or SOR, and abroad the exchange as orders name it (NASD); `exchange` is "" in Korea
    and abroad the code of quotes (NAS). `side` is 01 to sell, 02 to buy. `kind` is the order kind as the
    TR writes it. `trading_date` is the date of the order lists: of a derivative at night the next business
    day, abroad the local date. `quantity` of a change or cancellation is what it took over from
    `original`. `reserved` is the cash that it still holds back. `channel` is OpenAPI, or where it was
    entered by hand. `credit_type` and `loan_date` are those of a credit order.
    """

    number: str
    account: Account
    app_key: int
    family: Family
    tr_id: str
    action: Action = "new"
    original: str = ""
    symbol: str
    name: str
    exchange: str = ""
    venue: str
    currency: str = "KRW"
    side: str
    kind: str
    quantity: int
    price: Decimal
    condition_price: Decimal = Decimal(0)
    multiplier: Decimal = Decimal(1)
    placed_at: float
    trading_date: date
    night: bool = False
    channel: str = "OpenAPI"
    branch: str = BRANCH
    credit_type: str = ""
    loan_date: str = ""
    state: OrderState = "open"
    filled: int = 0
    filled_amount: Decimal = Decimal(0)
    cancelled: int = 0
    revised: int = 0
    expired: int = 0
    rejected: int = 0
    reason: str = ""
    fee: Decimal = Decimal(0)
    tax: Decimal = Decimal(0)
    reserved: Decimal = Decimal(0)
    fills: list[ExchangeFill] = attrs.Factory(list[ExchangeFill])
    changes: list[OrderChange] = attrs.Factory(list[OrderChange])

    @property
    def remaining(self) -> int:
        """What can still be filled, changed or cancelled."""
        if self.action == "cancel":
            return 0
        return self.quantity - self.filled - self.cancelled - self.revised - self.expired - self.rejected

    @property
    def active(self) -> bool:
        """Whether it is still in the market, or waits for it."""
        return self.state in {"waiting", "open"}

    @property
    def average_price(self) -> Decimal:
        """The mean price of its fills, exactly; 0 without any."""
        return self.filled_amount / (self.filled * self.multiplier) if self.filled else Decimal(0)

    @property
    def buys(self) -> bool:
        """Whether it buys."""
        return self.side == "02"

    @property
    def position_key(self) -> PositionKey:
        """The position that its fills change."""
        return (self.family, self.exchange, self.symbol)

    def copy(self) -> "ExchangeOrder":
        """The order as it is now, which no longer changes."""
        return attrs.evolve(self, fills=list(self.fills), changes=list(self.changes))

    def as_of(self, moment: float) -> "ExchangeOrder":
        """A copy as it was at a moment; it had been placed before."""
        fills = [fill for fill in self.fills if fill.at <= moment]
        changes = [change for change in self.changes if change.at <= moment]
        if (len(fills), len(changes)) == (len(self.fills), len(self.changes)):
            return self.copy()
        return attrs.evolve(
            self,
            fills=fills,
            changes=changes,
            cancelled=_lost(changes, "cancelled"),
            revised=_lost(changes, "revised"),
            expired=_lost(changes, "expired"),
            rejected=_lost(changes, "rejected"),
            filled=sum(fill.quantity for fill in fills),
            filled_amount=sum((fill.amount for fill in fills), Decimal(0)),
            fee=sum((fill.fee for fill in fills), Decimal(0)),
            tax=sum((fill.tax for fill in fills), Decimal(0)),
            state="open",
        )


def _lost(changes: list[OrderChange], kind: ChangeKind) -> int:
    return sum(change.quantity for change in changes if change.kind == kind)


@attrs.define(kw_only=True, eq=False)
class Position:
    """What an account has of one instrument; a `quantity` below 0 is a short position.

    `cost` is what the quantity had cost, without fees, and below 0 where the quantity is. What is of today
    (`day`) begins anew with each trading day; `yesterday` is the quantity with which today began.
    """

    family: Family
    exchange: str
    symbol: str
    name: str
    currency: str = "KRW"
    multiplier: Decimal = Decimal(1)
    day: date
    quantity: int = 0
    cost: Decimal = Decimal(0)
    yesterday: int = 0
    bought_today: int = 0
    bought_amount_today: Decimal = Decimal(0)
    sold_today: int = 0
    sold_amount_today: Decimal = Decimal(0)
    profit_today: Decimal = Decimal(0)
    profit: Decimal = Decimal(0)

    @property
    def average_price(self) -> Decimal:
        """What one share or contract had cost, exactly; 0 without any."""
        return self.cost / (self.quantity * self.multiplier) if self.quantity else Decimal(0)

    @property
    def margin(self) -> Decimal:
        """The cash that a derivative position holds back; stocks are paid for, and hold none."""
        return abs(self.cost) * MARGIN_RATE if self.family in DERIVATIVES else Decimal(0)

    def begin(self, day: date) -> None:
        """Begin a trading day."""
        if day <= self.day:
            return
        self.day = day
        self.yesterday = self.quantity
        self.bought_today = self.sold_today = 0
        self.bought_amount_today = self.sold_amount_today = self.profit_today = Decimal(0)


@attrs.define(kw_only=True, eq=False)
class AccountBook:
    """An account: cash by currency, what is still to be settled, positions, and its orders in time.

    `cash` is what is settled, and `due` what will be on which day (signed, after fee and tax), by
    currency. `fees`, `taxes` and `profit` are sums since the beginning, by currency; profit is before
    both.
    """

    account: Account
    app_key: int
    day: date
    cash: dict[str, Decimal]
    starting_cash: dict[str, Decimal]
    starting_cost: dict[str, Decimal] = attrs.Factory(dict[str, Decimal])
    due: dict[str, dict[date, Decimal]] = attrs.Factory(dict[str, dict[date, Decimal]])
    positions: dict[PositionKey, Position] = attrs.Factory(dict[PositionKey, Position])
    orders: list[ExchangeOrder] = attrs.Factory(list[ExchangeOrder])
    fees: dict[str, Decimal] = attrs.Factory(dict[str, Decimal])
    taxes: dict[str, Decimal] = attrs.Factory(dict[str, Decimal])
    profit: dict[str, Decimal] = attrs.Factory(dict[str, Decimal])

    def cash_on(self, day: date, currency: str = "KRW") -> Decimal:
        """The deposit as it will be on a day, by what is known now: today's is `cash`."""
        due = self.due.get(currency, {})
        later = sum((amount for on, amount in due.items() if on <= day), Decimal(0))
        return self.cash.get(currency, Decimal(0)) + later

    def cash_settled(self, currency: str = "KRW") -> Decimal:
        """The deposit once everything that is known now is settled."""
        return self.cash_on(date.max, currency)

    def reserved(self, currency: str = "KRW") -> Decimal:
        """What open orders hold back."""
        return sum((order.reserved for order in self.open_orders() if order.currency == currency), Decimal(0))

    def available(self, currency: str = "KRW") -> Decimal:
        """What a new order may cost, fee included, without borrowing."""
        held = (position for position in self.positions.values() if position.currency == currency)
        margins = sum((position.margin for position in held), Decimal(0))
        return self.cash_settled(currency) - self.reserved(currency) - margins

    def open_orders(self) -> Iterator[ExchangeOrder]:
        """The orders with something left, oldest first."""
        return (order for order in self.orders if order.active)

    def position(self, family: Family, symbol: str, exchange: str = "") -> Position | None:
        """A position, `None` where there never was one; its quantity may be 0."""
        return self.positions.get((family, exchange, symbol))

    def held(self) -> list[Position]:
        """The positions that are not empty."""
        return [position for position in self.positions.values() if position.quantity]

    def sellable(self, family: Family, symbol: str, exchange: str = "") -> int:
        """How many of the shares held no open order wants to sell yet."""
        position = self.position(family, symbol, exchange)
        key = (family, exchange, symbol)
        bound = sum(
            order.remaining for order in self.open_orders() if not order.buys and order.position_key == key
        )
        return max((position.quantity if position else 0) - bound, 0)

    def copy(self) -> "AccountBook":
        """The account as it is now, which no longer changes."""
        return attrs.evolve(
            self,
            cash=dict(self.cash),
            starting_cash=dict(self.starting_cash),
            starting_cost=dict(self.starting_cost),
            due={currency: dict(days) for currency, days in self.due.items()},
            positions={key: attrs.evolve(position) for key, position in self.positions.items()},
            orders=[order.copy() for order in self.orders],
            fees=dict(self.fees),
            taxes=dict(self.taxes),
            profit=dict(self.profit),
        )
