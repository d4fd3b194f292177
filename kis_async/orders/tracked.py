"""The account of one order number: what notices told of it, what lists told, and what was passed on. Pure.

What was passed on is always the sum of some of the fills that happened, each counted once: either those
of a list (which has the earliest ones), or those of notices as long as nothing else is known. So the
sums are exact once they reach the broker's.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import attrs

from ..api.enums import Side
from ..korean_time import KOREA
from ..stream.notices import Notice
from .listed import Action, ListedOrder, OrderMarket
from .terms import Terms, trading_day

__all__ = [
    "Sums",
    "Tracked",
    "effect_of",
    "in_order",
    "quantity_of",
    "session_of",
    "shows",
    "sums_of",
    "sums_of_notice",
]

_ZERO = Decimal(0)
_DERIVATIVES = frozenset({"domestic_futureoption", "overseas_futureoption"})
# Rounding of an average, or of an amount in a currency with cents.
_CENT = Decimal("0.01")
_LEAST_MULTIPLIER = Decimal("1.5")
_ROUNDING = Decimal("0.0001")
# How many days the day of a list may be off what the clock says: local dates, and holidays behind a night.
_SLACK = {"overseas_stock": 1, "overseas_futureoption": 3}
_HOLIDAYS = 10


@attrs.frozen
class Sums:
    """Fills together: their quantity, and price times quantity, `None` where it is not known."""

    quantity: int = 0
    amount: Decimal | None = _ZERO

    def __add__(self, other: "Sums") -> "Sums":
        unknown = self.amount is None or other.amount is None
        amount = None if unknown else (self.amount or _ZERO) + (other.amount or _ZERO)
        return Sums(self.quantity + other.quantity, amount)

    def agrees(self, other: "Sums") -> bool:
        """Whether both may be of the same fills."""
        if self.quantity != other.quantity:
            return False
        return self.amount is None or other.amount is None or abs(self.amount - other.amount) <= _CENT


def more(first: Sums, second: Sums) -> Sums:
    """The one with more fills."""
    return second if second.quantity > first.quantity else first


def sums_of(row: ListedOrder) -> Sums:
    """The fills of a listed order. Lists of derivatives multiply the amount by the contract's multiplier."""
    quantity, amount, average = row.filled_quantity, row.filled_amount, row.average_price
    if not quantity:
        return Sums()
    worth = average * quantity if average else None
    if amount is None or not amount:
        return Sums(quantity, worth)
    if row.market not in _DERIVATIVES or not worth:
        return Sums(quantity, amount)
    ratio = amount / worth
    if ratio < _LEAST_MULTIPLIER:
        return Sums(quantity, amount)
    multiplier = ratio.to_integral_value()
    exact = abs(ratio - multiplier) <= ratio * _ROUNDING
    return Sums(quantity, amount / multiplier if exact else worth)


def session_of(market: OrderMarket, moment: datetime, *, night: bool = False) -> date:
    """The day on which a market's numbers began that are in use at a moment (aware).

    Overseas stocks: from nine in the morning in Korea, before which the last of the day's markets closes.
    """
    if market == "overseas_stock":
        return (moment.astimezone(KOREA) - timedelta(hours=9)).date()
    return trading_day(Terms(market=market, action="new", night=night), moment)


@attrs.define(kw_only=True, eq=False)
class Tracked:
    """One number: an order, a change, a cancellation, or a part of a SOR order."""

    market: OrderMarket
    number: str
    session: date
    night: bool = False
    exact: bool  # whether the session is by the clock, not by a list's date
    since: datetime
    touched: datetime
    listed_on: date | None = None

    action: Action | None = None
    parent: "Tracked | None" = None
    part: bool = False  # of its parent, by SOR
    requests: list["Tracked"] = attrs.Factory(list["Tracked"])

    symbol: str = ""
    side: Side | None = None
    quantity: int | None = None
    price: Decimal | None = None
    at: datetime | None = None

    seen: set[Any] = attrs.Factory(set[Any])
    waiting: list[Notice] = attrs.Factory(list[Notice])
    own_noticed: Sums = Sums()
    parts_noticed: Sums = Sums()
    repeated: Sums = Sums()
    own_listed: Sums = Sums()
    parts_listed: dict[str, Sums] = attrs.Factory(dict[str, Sums])
    told: Sums = Sums()
    in_step: bool = True  # what was told is what notices told, neither less nor more
    row: ListedOrder | None = None

    known: bool = False
    announced: bool = False
    effected: int = 0  # what a request took away from its parent
    refused: int = 0
    cancelled: int = 0  # without a request
    expired: int = 0
    gone: int = 0  # neither filled nor left, by the list
    finished: bool = False

    @property
    def is_request(self) -> bool:
        """Whether it changes or cancels another one."""
        return self.parent is not None and not self.part

    @property
    def noticed(self) -> Sums:
        """What notices told; those of a SOR order's parts and its own are of the same fills."""
        return more(self.own_noticed, self.parts_noticed)

    @property
    def listed(self) -> Sums:
        """What lists told."""
        return more(self.own_listed, sum(self.parts_listed.values(), Sums()))

    @property
    def root(self) -> "Tracked":
        """The first of the chain."""
        return self if self.parent is None else self.parent.root

    @property
    def counted(self) -> "Tracked":
        """Where its fills are counted."""
        return self.parent if self.part and self.parent is not None else self

    def chain(self) -> Iterator["Tracked"]:
        """This one and all that came of it."""
        yield self
        for request in self.requests:
            yield from request.chain()

    def explained(self) -> int:
        """What is gone without a fill, and is known how."""
        by_requests = sum(request.effected for request in self.requests)
        return by_requests + self.cancelled + self.refused + self.expired

    def left(self) -> int | None:
        """What can still be filled; `None` if that is not known."""
        if self.action == "cancel" or self.part or (self.is_request and not self.effected):
            return 0
        if self.quantity is None:
            return None
        return max(0, self.quantity - self.told.quantity - self.explained())

    def learn(
        self,
        *,
        symbol: str,
        side: Side | None,
        quantity: int | None,
        price: Decimal | None,
        at: datetime | None,
    ) -> None:
        """Take what a notice or a list says of the order itself; its quantity never grows."""
        self.symbol = self.symbol or symbol
        self.side = self.side or side
        self.price = self.price or price
        self.at = self.at or at
        if quantity:
            self.quantity = max(quantity, self.quantity or 0)

    def learn_notice(self, notice: Notice, at: datetime | None) -> None:
        """Take what a notice says of the order; that of a fill speaks of the fill first."""
        quantity, price = notice.order_quantity, notice.order_price
        if not notice.is_fill:
            quantity, price = quantity or notice.quantity, price or notice.price
        self.learn(symbol=notice.symbol, side=notice.side, quantity=quantity, price=price, at=at)

    def take_row(self, row: ListedOrder) -> None:
        """Take what a list says of fills and of what is left; one that lags takes nothing back."""
        fills = sums_of(row)
        if self.part and self.parent is not None:
            before = self.parent.parts_listed.get(self.number, Sums())
            self.parent.parts_listed[self.number] = more(before, fills)
        self.own_listed = more(self.own_listed, fills)
        self.row = row if self.row is None or row.filled_quantity >= self.row.filled_quantity else self.row
        if row.remaining_quantity is None:
            self.gone = max(self.gone, (row.cancelled_quantity or 0) + (row.rejected_quantity or 0))
        elif self.quantity is not None:
            self.gone = max(self.gone, self.quantity - row.filled_quantity - row.remaining_quantity)

    def is_of(self, row: ListedOrder) -> int | None:
        """How many days a listed order of this number is off; `None` if it is another day's."""
        if row.ordered_on is None:
            return 0
        if self.listed_on is not None:
            return 0 if row.ordered_on == self.listed_on else None
        days = (row.ordered_on - self.session).days
        if self.night:
            return days if 0 <= days <= _HOLIDAYS else None
        return abs(days) if abs(days) <= _SLACK.get(self.market, 0) else None

    def is_in(self, session: date) -> bool:
        """Whether a notice of this session, by the clock, may be of this order."""
        if self.exact or self.market in {"domestic_stock", "domestic_bond"}:
            return self.session == session
        days = (self.session - session).days
        return 0 <= days <= _HOLIDAYS if self.night else abs(days) <= _SLACK.get(self.market, 0)


def in_order(rows: Sequence[ListedOrder]) -> list[ListedOrder]:
    """Rows by time, and each behind the one that it changes."""
    numbers = {row.number: row for row in rows}

    def depth(row: ListedOrder, most: int = 100) -> int:
        parent = numbers.get(row.original_number or "")
        return 0 if parent is None or parent is row or not most else 1 + depth(parent, most - 1)

    none = datetime.min.replace(tzinfo=KOREA)
    return sorted(rows, key=lambda row: (row.ordered_at or none, depth(row), row.number.zfill(20)))


def sums_of_notice(notice: Notice) -> Sums:
    """The fill of a notice."""
    quantity = notice.quantity or 0
    return Sums(quantity, None if notice.price is None else notice.price * quantity)


def shows(order: Tracked) -> bool:
    """Whether the list shows an order as it was told."""
    row = order.row
    return (
        row is not None
        and row.remaining_quantity == order.left()
        and row.filled_quantity == order.told.quantity
    )


def quantity_of(row: ListedOrder) -> int | None:
    """The quantity of a listed order, which some lists leave at 0 if all of an order was changed."""
    parts = (row.remaining_quantity, row.cancelled_quantity, row.rejected_quantity)
    return row.quantity or (row.filled_quantity + sum(part or 0 for part in parts)) or None


def effect_of(order: Tracked, row: ListedOrder) -> int:
    """How much of its original a listed change or cancellation has taken; 0 if it has not yet."""
    quantity = max(0, (quantity_of(row) or 0) - (row.rejected_quantity or 0))
    if order.action == "cancel":
        return row.cancelled_quantity or (0 if row.remaining_quantity else quantity)
    return quantity
