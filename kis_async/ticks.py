"""Ticks (호가단위): which prices an order can have, the next one, and the limits of the day. Pure arithmetic.

    next_tick_up(Decimal(1999))                            # 2000
    next_tick_up(Decimal(2000))                            # 2005
    round_to_tick(Decimal("70040"), "buy")                 # 70000: never dearer than asked
    ticks_between(Decimal(1998), Decimal(2010))            # 4
    price_limits(Decimal(193000))                          # lower 135100, upper 250500

A `TickTable` says which tick holds from which price on. Nothing here knows an issue: the caller says by
which table it is priced. Japan, Hong Kong and Vietnam have none: there the tick depends on the issue, or
its table is being changed.

Prices are `Decimal`, or `int`, in the currency of the table. One that is 0 or less, not finite, or a float
raises `InvalidRequest`, wherever it is given.
"""

from bisect import bisect_left, bisect_right
from decimal import Decimal
from typing import Literal

import attrs

from .api.enums import Side
from .errors import InvalidRequest

__all__ = [
    "CHINA_STOCKS",
    "KRX_ELWS",
    "KRX_FUNDS",
    "KRX_STOCKS",
    "US_STOCKS",
    "PriceLimits",
    "TickTable",
    "check_price",
    "fixed_ticks",
    "is_on_tick",
    "next_tick_down",
    "next_tick_up",
    "price_limits",
    "round_to_tick",
    "tick_size",
    "ticks_between",
]

Price = Decimal | int


@attrs.frozen(kw_only=True)
class TickTable:
    """Ticks by price: `steps` are pairs of a price and the tick from it on, the first from 0.

    A border between two ticks has the wider one above it and the finer one below. `InvalidRequest` for
    steps that do not rise, or whose borders are not on the ticks of both sides.
    """

    steps: tuple[tuple[Decimal, Decimal], ...]

    def __attrs_post_init__(self) -> None:
        """Refuse steps by which rounding could cross a border."""
        starts, ticks = [start for start, _ in self.steps], [tick for _, tick in self.steps]
        if starts[:1] != [0] or starts != sorted(set(starts)) or min(ticks) <= 0:
            raise InvalidRequest("steps start at 0 and rise, and ticks are over 0", parameter="steps")
        if any(start % tick for start, tick in [*self.steps, *zip(starts[1:], ticks, strict=False)]):
            raise InvalidRequest("a border of two ticks is on both of them", parameter="steps")

    def tick_at(self, price: Price) -> Decimal:
        """The tick from a price on upwards."""
        return self._tick_from(_sound(price))

    def is_on_tick(self, price: Price) -> bool:
        """Whether an order can have a price."""
        number = _sound(price)
        return number % self._tick_from(number) == 0

    def floor(self, price: Price) -> Decimal:
        """The highest price on a tick that is not above this one; `InvalidRequest` below the first tick."""
        number = _sound(price)
        return _over_nothing(_cut(number, self._tick_from(number)), number)

    def ceiling(self, price: Price) -> Decimal:
        """The lowest price on a tick that is not below this one."""
        number = _sound(price)
        tick = self._tick_from(number)
        lower = _cut(number, tick)
        return lower if lower == number else lower + tick

    def up(self, price: Price, ticks: int = 1) -> Decimal:
        """The price so many ticks above; from between two ticks, the first step is to the upper one."""
        if ticks < 0:
            return self.down(price, -ticks)
        number = _sound(price)
        for _ in range(ticks):
            tick = self._tick_from(number)
            number = _cut(number, tick) + tick
        return number

    def down(self, price: Price, ticks: int = 1) -> Decimal:
        """The price so many ticks below; `InvalidRequest` where there is none."""
        if ticks < 0:
            return self.up(price, -ticks)
        number = _sound(price)
        for _ in range(ticks):
            tick = self._tick_below(number)
            lower = _cut(number, tick)
            number = _over_nothing(lower if lower < number else number - tick, number)
        return number

    def distance(self, start: Price, end: Price) -> int:
        """How many ticks up it is from one price to another, below 0 for down.

        `InvalidRequest` for a price between two ticks.
        """
        return self._place(end) - self._place(start)

    def _tick_from(self, price: Decimal) -> Decimal:
        return self.steps[bisect_right(self.steps, price, key=_start) - 1][1]

    def _tick_below(self, price: Decimal) -> Decimal:
        return self.steps[bisect_left(self.steps, price, key=_start) - 1][1]

    def _place(self, price: Price) -> int:
        """How many ticks a price is from 0."""
        number = _sound(price)
        if not self.is_on_tick(number):
            raise InvalidRequest(f"price {number} is between two ticks", parameter="price")
        ends = [*(start for start, _ in self.steps[1:]), number]
        return sum(
            int((min(end, number) - start) // tick)
            for (start, tick), end in zip(self.steps, ends, strict=True)
            if start < number
        )


def _table(*steps: tuple[str, str]) -> TickTable:
    return TickTable(steps=tuple((Decimal(start), Decimal(tick)) for start, tick in steps))


def fixed_ticks(tick: Decimal) -> TickTable:
    """The table of one tick for all prices; raises `InvalidRequest` for a tick that is not over 0."""
    if not tick.is_finite() or tick <= 0:
        raise InvalidRequest("tick must be over 0", parameter="tick")
    return TickTable(steps=((Decimal(0), tick),))


KRX_STOCKS = _table(
    ("0", "1"),
    ("2000", "5"),
    ("5000", "10"),
    ("20000", "50"),
    ("50000", "100"),
    ("200000", "500"),
    ("500000", "1000"),
)
"""Stocks of KOSPI, KOSDAQ and KONEX, at KRX and NXT alike, in won, since 2023-01-25."""

KRX_FUNDS = _table(("0", "1"), ("2000", "5"))
"""ETF and ETN, in won."""

KRX_ELWS = _table(("0", "5"))
"""ELW, in won."""

US_STOCKS = _table(("0", "0.0001"), ("1", "0.01"))
"""Stocks and funds of the US exchanges, in dollars."""

CHINA_STOCKS = _table(("0", "0.01"))
"""A shares of Shanghai and Shenzhen, in yuan."""


@attrs.frozen(kw_only=True)
class PriceLimits:
    """The lowest and the highest price of a day; orders may have both."""

    lower: Decimal
    upper: Decimal


def tick_size(price: Price, table: TickTable = KRX_STOCKS) -> Decimal:
    """The least step of a price; one on the border of two ticks has the wider."""
    return table.tick_at(price)


def is_on_tick(price: Price, table: TickTable = KRX_STOCKS) -> bool:
    """Whether an order can have this price."""
    return table.is_on_tick(price)


def next_tick_up(price: Price, table: TickTable = KRX_STOCKS) -> Decimal:
    """The least price of the table above a price, which need not be on a tick itself."""
    return table.up(price)


def next_tick_down(price: Price, table: TickTable = KRX_STOCKS) -> Decimal:
    """The highest price of the table below a price; raises `InvalidRequest` where there is none."""
    return table.down(price)


def round_to_tick(
    price: Price, side: Side | Literal["buy", "sell"], table: TickTable = KRX_STOCKS
) -> Decimal:
    """A price that an order can have, on the side of whoever gives it: a buyer's down, a seller's up.

    Raises `InvalidRequest` for a buyer's price below the first tick.
    """
    match side:
        case Side.BUY | "buy":
            return table.floor(price)
        case Side.SELL | "sell":
            return table.ceiling(price)
        case _:
            raise InvalidRequest(f"a side is 'buy' or 'sell', not {side!r}", parameter="side")


def ticks_between(start: Price, end: Price, table: TickTable = KRX_STOCKS) -> int:
    """How many ticks up it is from one price to another, below 0 for down.

    Raises `InvalidRequest` for a price between two ticks.
    """
    return table.distance(start, end)


def price_limits(
    base_price: Price, table: TickTable = KRX_STOCKS, *, rate: Decimal = Decimal("0.3")
) -> PriceLimits:
    """The limits of the day around a base price: 30 % either way, in ticks, never beyond.

    The 30 % are cut to the tick of the base price, and what comes out to its own tick, towards the base.
    `rate` is for what has other limits, as KONEX (0.15) or a fund with leverage. What the broker sends
    with a quote (`upper_limit`, `lower_limit`) goes before it: a share has wider limits on its first day.
    """
    if not 0 < rate < 1:
        raise InvalidRequest("rate is a part of the price, between 0 and 1", parameter="rate")
    base = _sound(base_price)
    width = _cut(base * rate, table.tick_at(base))
    return PriceLimits(lower=table.ceiling(base - width), upper=table.floor(base + width))


def check_price(
    price: Price,
    *,
    table: TickTable | None = None,
    lower: Decimal | None = None,
    upper: Decimal | None = None,
) -> None:
    """Raise `InvalidRequest` for a price between two ticks, or beyond the limits of the day.

    Ticks are looked at where a `table` is given. `lower` and `upper` are the limits, both allowed, `None`
    where there is none. All in the issue's own currency.
    """
    number = _sound(price)
    if table is not None and not table.is_on_tick(number):
        tick = table.tick_at(number)
        below = _cut(number, tick)
        raise InvalidRequest(
            f"price {number} is between two ticks of {tick}: {below} and {below + tick} are the nearest",
            parameter="price",
        )
    if lower is not None and number < lower:
        raise InvalidRequest(
            f"price {number} is below the lower limit of the day, {lower}", parameter="price"
        )
    if upper is not None and number > upper:
        raise InvalidRequest(
            f"price {number} is above the upper limit of the day, {upper}", parameter="price"
        )


def _start(step: tuple[Decimal, Decimal]) -> Decimal:
    return step[0]


def _cut(price: Decimal, tick: Decimal) -> Decimal:
    """A price, which may be 0, down to the tick."""
    return price // tick * tick


def _over_nothing(found: Decimal, price: Decimal) -> Decimal:
    if found <= 0:
        raise InvalidRequest(f"there is no tick below {price}", parameter="price")
    return found


def _sound(price: Price) -> Decimal:
    if not isinstance(price, (Decimal, int)):  # pyright: ignore[reportUnnecessaryIsInstance]  # a float is a likely mistake
        raise InvalidRequest(f"price must be Decimal, not {type(price).__name__}", parameter="price")
    number = Decimal(price)  # a whole number of won is a price as well
    if not number.is_finite() or number <= 0:
        raise InvalidRequest("price must be a number over 0", parameter="price")
    return number
