"""Who trades with whom: orders at work in one instrument, against the sandbox's book and one another.

A call on the book takes what stands there in that second, and once taken it is gone until the next.
Orders that rest are looked at every second; seconds in which the price cannot have touched any of them
are skipped, so that an hour costs little.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal

import attrs

from ...korean_time import korean_time
from ..instruments import Instrument, tick_size
from ..market import Level, Market, Quote
from .kinds import Terms
from .model import ExchangeOrder
from .sessions import Plan, Stretch

__all__ = ["Tape", "Trade", "Working", "by_priority"]


@attrs.define(kw_only=True, eq=False)
class Working:
    """An order that is in a market or waits for it; `place` is its place in time.

    `limit` is the price at which it rests: of a market order the day's limit, `None` before it arrives.
    """

    order: ExchangeOrder
    instrument: Instrument
    terms: Terms
    plan: Plan
    place: int
    limit: Decimal | None = None
    triggered: bool = False

    @property
    def arrived(self) -> bool:
        """Whether it has a price, and can be filled."""
        return self.limit is not None

    def stretches_at(self, moment: float) -> tuple[Stretch, ...]:
        """Where it can be filled in a moment of continuous trading."""
        return tuple(s for s in self.plan.stretches if s.mode == "continuous" and s.holds(moment))

    def accepts(self, price: Decimal) -> bool:
        """Whether it would trade at a price."""
        if self.limit is None or not price:
            return False
        return price <= self.limit if self.order.buys else price >= self.limit


@attrs.frozen
class Trade:
    """A part of an order that trades, and with which other order, `None` for the sandbox's book."""

    working: Working
    quantity: int
    price: Decimal
    venue: str
    other: Working | None = None


@attrs.frozen
class _Offer:
    """Something to trade with: a level of the book, or a resting order."""

    price: Decimal
    size: int
    venue: str
    stretch: Stretch | None = None
    resting: Working | None = None


class Tape:
    """What the book of one instrument has left, second by second, and what its price did between two."""

    def __init__(self, market: Market, instrument: Instrument) -> None:
        self._market = market
        self._instrument = instrument
        self._second = -1
        self._taken: dict[tuple[str, bool, Decimal], int] = {}
        self._quotes: dict[str, Quote] = {}

    def quote(self, moment: float, quotes: str) -> Quote:
        """The day up to a second, with its book."""
        if int(moment) != self._second:
            self._second = int(moment)
            self._taken.clear()
            self._quotes.clear()
        found = self._quotes.get(quotes)
        if found is None:
            found = self._market.quote(self._instrument, _at(self._second), venue=quotes)
            self._quotes[quotes] = found
        return found

    def offers(self, working: Working, stretch: Stretch, moment: float) -> Iterator[_Offer]:
        """The levels of the book that an order can take, the best first."""
        quote = self.quote(moment, stretch.quotes)
        levels = quote.asks if working.order.buys else quote.bids
        if working.terms.pricing == "fixed":
            levels = (Level(price=quote.price, size=levels[0].size if levels else 0, size_change=0),)
        for level in levels:
            left = level.size - self._taken.get((stretch.quotes, working.order.buys, level.price), 0)
            if level.price and left > 0 and working.accepts(level.price):
                yield _Offer(level.price, left, stretch.venue, stretch)

    def take(self, buys: bool, stretch: Stretch, price: Decimal, quantity: int) -> None:
        """Remember what was taken from a level in this second."""
        key = (stretch.quotes, buys, price)
        self._taken[key] = self._taken.get(key, 0) + quantity

    # --- arrival --------------------------------------------------------------------------------

    def arrive(self, working: Working, moment: float) -> None:
        """Give an order its price: by its kind, and by the book of this second."""
        order, pricing = working.order, working.terms.pricing
        found = [self.quote(moment, stretch.quotes) for stretch in working.stretches_at(moment)]
        if pricing == "limit":
            working.limit = order.price
        elif pricing == "market" or not found:
            working.limit = self.bound(working, moment)
        elif pricing == "fixed":
            working.limit = found[0].price
        else:
            asks = order.buys == (pricing == "best")
            levels = [quote.asks if asks else quote.bids for quote in found]
            prices = [side[0].price for side in levels if side and side[0].price] or [found[0].price]
            working.limit = min(prices) if asks else max(prices)

    def limits(self, working: Working, moment: float) -> tuple[Decimal | None, Decimal | None]:
        """The lowest and the highest price of the order's day, which are known before it opens."""
        stretches = working.plan.stretches
        first = next((stretch for stretch in stretches if stretch.mode == "continuous"), stretches[0])
        begins = max(first.begins, moment) if first.mode == "continuous" else moment
        quote = self._market.quote(self._instrument, _at(begins), venue=first.quotes, book=False)
        return quote.lower_limit, quote.upper_limit

    def bound(self, working: Working, moment: float) -> Decimal:
        """The worst price that the day allows, which is what a market order accepts."""
        lower, upper = self.limits(working, moment)
        bound = upper if working.order.buys else lower
        return bound or self.quote(moment, working.plan.stretches[0].quotes).price

    # --- trading --------------------------------------------------------------------------------

    def sweep(self, working: Working, resting: Iterable[Working], moment: float, wanted: int) -> list[Trade]:
        """What an order would trade now, up to a quantity: best price first, at one price orders first."""
        trades: list[Trade] = []
        for offer in self._ladder(working, resting, moment):
            quantity = min(wanted, offer.size)
            trades.append(Trade(working, quantity, offer.price, offer.venue, offer.resting))
            if offer.stretch is not None:
                self.take(working.order.buys, offer.stretch, offer.price, quantity)
            wanted -= quantity
            if not wanted:
                break
        return trades

    def depth(self, working: Working, resting: Iterable[Working], moment: float) -> int:
        """How many an order could trade now."""
        return sum(offer.size for offer in self._ladder(working, resting, moment))

    def _ladder(self, working: Working, resting: Iterable[Working], moment: float) -> list[_Offer]:
        stretches = working.stretches_at(moment)
        offers = [offer for stretch in stretches for offer in self.offers(working, stretch, moment)]
        orders: list[_Offer] = []
        for other in resting:
            price = self._price_of(other, moment)
            venue = _meeting_place(stretches, other, moment)
            if other.order.buys != working.order.buys and venue and working.accepts(price):
                orders.append(_Offer(price, other.order.remaining, venue, None, other))
        sign = 1 if working.order.buys else -1
        return sorted([*orders, *offers], key=lambda offer: sign * offer.price)

    def _price_of(self, resting: Working, moment: float) -> Decimal:
        """At what price a resting order trades; a market order's at the last price."""
        if resting.limit is None:
            return Decimal(0)
        if resting.terms.pricing == "market":
            places = resting.stretches_at(moment)
            return self.quote(moment, places[0].quotes).price if places else Decimal(0)
        return resting.limit

    def auction(self, orders: Iterable[Working], stretch: Stretch) -> list[Trade]:
        """What trades at the end of an auction, by price and time; its price is the market's then."""
        quote = self.quote(stretch.ends, stretch.quotes)
        price, trades = quote.price, list[Trade]()
        left = {side: sum(level.size for level in levels) for side, levels in _sides(quote)}
        at_any_price = stretch.closing
        for working in sorted(orders, key=by_priority):
            market = working.terms.conditional and at_any_price
            quantity = min(working.order.remaining, left[working.order.buys])
            if quantity and (market or working.accepts(price)):
                left[working.order.buys] -= quantity
                trades.append(Trade(working, quantity, price, stretch.venue))
        return trades

    # --- between --------------------------------------------------------------------------------

    def next_touch(self, orders: list[Working], first: int, last: int) -> int | None:
        """The first second of some in which an order may trade or be triggered, `None` if there is none.

        In all of them the orders are in the same stretches.
        """
        if first > last or not self._may_touch(orders, first, last):
            return None
        while first < last:
            middle = (first + last) // 2
            if self._may_touch(orders, first, middle):
                last = middle
            else:
                first = middle + 1
                if not self._may_touch(orders, first, last):
                    return None
        return first

    def _may_touch(self, orders: list[Working], first: int, last: int) -> bool:
        spans: dict[str, tuple[Decimal, Decimal] | None] = {}
        for working in orders:
            for stretch in working.stretches_at(first):
                if stretch.quotes not in spans:
                    spans[stretch.quotes] = self._span(first, last, stretch.quotes)
                span = spans[stretch.quotes]
                if span is None or _touches(working, *span):
                    return True
        return False

    def _span(self, first: int, last: int, quotes: str) -> tuple[Decimal, Decimal] | None:
        """The lowest and the highest price between two seconds; `None` if it cannot be told at once."""
        hours = self._market.hours(self._instrument, quotes)
        (day, begin), (later, end) = hours.last(_at(first)), hours.last(_at(last))
        if (day, begin) == (later, end):
            price = self._market.quote(self._instrument, _at(first), venue=quotes, book=False).price
            return price, price
        together = any(opens <= begin and end <= closes for opens, closes in hours.sessions)
        if day != later or not together:
            return None
        bar, _ = self._market.bar(self._instrument, day, int(begin), end, venue=quotes, book=False)
        return bar.low, bar.high


def _at(second: float) -> datetime:
    return korean_time(second)


def _sides(quote: Quote) -> Iterator[tuple[bool, tuple[Level, ...]]]:
    yield True, quote.asks
    yield False, quote.bids


def by_priority(working: Working) -> tuple[Decimal, int]:
    """What orders of one side are sorted by: price, then time."""
    limit = working.limit or Decimal(0)
    return (-limit if working.order.buys else limit), working.place


def _meeting_place(stretches: tuple[Stretch, ...], other: Working, moment: float) -> str:
    """A venue where both orders are, "" if there is none."""
    theirs = {stretch.venue for stretch in other.stretches_at(moment)}
    return next((stretch.venue for stretch in stretches if stretch.venue in theirs), "")


def _touches(working: Working, low: Decimal, high: Decimal) -> bool:
    order = working.order
    if working.terms.stop and not working.triggered:
        return high >= order.condition_price if order.buys else low <= order.condition_price
    if working.terms.pricing == "fixed":
        return True
    if not order.buys:
        return working.accepts(high)
    # The book's best ask is a tick above the price.
    scale = working.instrument.decimals
    tick = tick_size(working.instrument, int(low.scaleb(scale)))
    return working.accepts(low + Decimal(tick).scaleb(-scale))
