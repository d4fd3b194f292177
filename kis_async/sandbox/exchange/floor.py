"""The floor: the orders that are in a market or wait for one, moved through time.

`advance` goes second by second where something may happen, and from edge to edge (openings, auctions, closes,
midnight) otherwise. What happens follows from the orders and the clock alone: it does not matter how often
time was looked at in between, and nothing is known before its second.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

import attrs

from ...korean_time import korean_time
from ..market import Market
from .ledger import Ledger, settle
from .matching import Tape, Trade, Working, by_priority
from .model import (
    Account,
    AccountBook,
    ChangeKind,
    ExchangeFill,
    ExchangeOrder,
    OrderChange,
    OrderState,
    bare_number,
)
from .rules import Rules

__all__ = ["EventKind", "ExchangeEvent", "Fills", "Floor"]

Fills = Literal["book", "none"]
EventKind = Literal["accepted", "changed", "cancelled", "refused", "filled", "dropped", "expired"]

_STATES: Mapping[ChangeKind, OrderState] = {
    "cancelled": "cancelled",
    "revised": "changed",
    "expired": "expired",
    "rejected": "rejected",
}
_Place = tuple[str, str]


@attrs.frozen(kw_only=True)
class ExchangeEvent:
    """Something that happened to an order; the order is a copy as it was then.

    `dropped` is the rest of an order that could not stay (IOC, FOK, the end of the pre-market), `refused`
    a "no" of the exchange. `price` is a fill's, else the order's; `venue` is a fill's.
    """

    kind: EventKind
    at: float
    order: ExchangeOrder
    quantity: int
    price: Decimal
    venue: str = ""


class Floor:
    """The orders at work."""

    def __init__(
        self,
        market: Market,
        rules: Rules,
        ledger: Ledger,
        books: Mapping[Account, AccountBook],
        *,
        fills: Fills,
        now: float,
    ) -> None:
        self._market = market
        self._rules = rules
        self._ledger = ledger
        self._books = books
        self._fills = fills
        self.now = now
        self.events: list[ExchangeEvent] = []
        self._working: dict[str, Working] = {}
        self._tapes: dict[_Place, Tape] = {}

    def find(self, number: str) -> Working | None:
        """The order at work with a number."""
        return self._working.get(bare_number(number))

    def tape(self, working: Working) -> Tape:
        """The tape of an order's instrument."""
        place = _place(working)
        if place not in self._tapes:
            self._tapes[place] = Tape(self._market, working.instrument)
        return self._tapes[place]

    def tell(
        self, kind: EventKind, order: ExchangeOrder, at: float, quantity: int, price: Decimal, venue: str = ""
    ) -> None:
        """Remember something that happened, for the notices."""
        self.events.append(
            ExchangeEvent(kind=kind, at=at, order=order.copy(), quantity=quantity, price=price, venue=venue)
        )

    # --- an order -------------------------------------------------------------------------------

    def objection(self, working: Working, now: float) -> str:
        """Why the exchange does not take an order, "" if it does."""
        limits = self.tape(working).limits(working, now)
        return self._rules.objection(working.order, working.instrument, working.terms, limits)

    def enter(self, working: Working, now: float) -> None:
        """Let an order into its market, where it may be refused, or filled at once."""
        order, tape = working.order, self.tape(working)
        order.reason = self.objection(working, now)
        if order.reason:
            self.lose(working, "rejected", order.remaining, now, "refused")
            return
        self._working[bare_number(order.number)] = working
        order.state = "waiting"
        if working.terms.pricing in {"limit", "market"} and not working.terms.stop:
            tape.arrive(working, now)  # for an auction that may come first
        self._try(working, now)

    def _try(self, working: Working, now: float) -> None:
        """Let an order that is on its way arrive, if its market is open and its condition holds."""
        order, tape = working.order, self.tape(working)
        stretches = working.stretches_at(now)
        if order.state != "waiting" or not stretches or self._fills == "none":
            return
        if working.terms.stop and not working.triggered:
            price = tape.quote(now, stretches[0].quotes).price
            if price < order.condition_price if order.buys else price > order.condition_price:
                return
            working.triggered = True
        tape.arrive(working, now)
        self.hold_back(working)
        order.state = "open"
        others = [
            other
            for other in self._working.values()
            if other.order.state == "open"
            and other.order.buys != order.buys
            and _place(other) == _place(working)
        ]
        rest = working.terms.rest
        if rest != "fok" or tape.depth(working, others, now) >= order.remaining:
            self._sweep(working, sorted(others, key=by_priority), now)
        if rest != "day" and order.active:
            self.lose(working, "cancelled", order.remaining, now, "dropped")

    def _sweep(self, working: Working, others: list[Working], at: float) -> None:
        for trade in self.tape(working).sweep(working, others, at, working.order.remaining):
            self._trade(trade, at)

    def _trade(self, trade: Trade, at: float) -> None:
        for working in (trade.other, trade.working):
            if working is not None:
                self.fill(working, trade.quantity, trade.price, at, venue=trade.venue)

    def fill(
        self, working: Working, quantity: int, price: Decimal, at: float, *, venue: str = ""
    ) -> ExchangeFill:
        """Fill a part of an order."""
        order, venue = working.order, venue or working.plan.stretches[0].venue
        fill = self._ledger.book_fill(
            self._books[order.account],
            order,
            working.instrument,
            at=at,
            quantity=quantity,
            price=price,
            venue=venue,
        )
        self.hold_back(working)
        self._leave(order, "filled")
        self.tell("filled", order, at, quantity, price, venue)
        return fill

    def lose(
        self, working: Working, kind: ChangeKind, quantity: int, at: float, event: EventKind | None
    ) -> None:
        """Take a part of an order back, or all of it; without an event, somebody else tells of it."""
        order = working.order
        match kind:
            case "cancelled":
                order.cancelled += quantity
            case "revised":
                order.revised += quantity
            case "expired":
                order.expired += quantity
            case "rejected":
                order.rejected += quantity
        order.changes.append(OrderChange(at=at, kind=kind, quantity=quantity))
        self.hold_back(working)
        self._leave(order, _STATES[kind])
        if event is not None:
            self.tell(event, order, at, quantity, order.price)

    def hold_back(self, working: Working) -> None:
        """Hold back only what is left may cost."""
        order = working.order
        price = order.price
        if working.terms.pricing != "limit":
            price = working.limit or self.tape(working).bound(working, self.now)
        position = self._books[order.account].positions.get(order.position_key)
        order.reserved = self._ledger.cost_of(order, price, position)

    def _leave(self, order: ExchangeOrder, state: OrderState) -> None:
        """Take an order of which nothing is left out of the market."""
        if order.remaining <= 0:
            order.state = state
            order.reserved = Decimal(0)
            self._working.pop(bare_number(order.number), None)

    # --- time -----------------------------------------------------------------------------------

    def advance(self, now: float) -> None:
        """Bring everything up to a moment; one that is past already changes nothing."""
        if int(now) == int(self.now):  # all edges are whole seconds, and nothing happens between two
            self.now = max(self.now, now)
            return
        while self.now < now:
            edge = min(self._edges(now), default=None)
            # An edge's own second belongs to what begins there.
            last = int(now) if edge is None else int(edge) - 1
            for group in self._groups():
                self._run(group, int(self.now) + 1, last)
            self.now = now if edge is None else edge
            if edge is not None:
                self._turn(edge)

    def _edges(self, now: float) -> list[float]:
        """The moments until now at which a market opens, closes or has its auction, and midnight."""
        midnight = korean_time(self.now).replace(hour=0, minute=0, second=0, microsecond=0)
        edges = [(midnight + timedelta(days=1)).timestamp()]
        for working in self._working.values():
            for stretch in working.plan.stretches:
                edges += (stretch.begins, stretch.ends)
        return [edge for edge in edges if self.now < edge <= now]

    def _groups(self) -> list[list[Working]]:
        """The orders at work, by instrument; none where nothing is filled."""
        groups: dict[_Place, list[Working]] = {}
        if self._fills == "book":
            for working in self._working.values():
                groups.setdefault(_place(working), []).append(working)
        return list(groups.values())

    def _run(self, group: list[Working], first: int, last: int) -> None:
        """Some seconds, in all of which the orders of an instrument are in the same stretches."""
        while group and first <= last:
            touched = self.tape(group[0]).next_touch(group, first, last)
            if touched is None:
                return
            self._second(group, touched)
            group = [working for working in group if working.order.active]
            first = touched + 1

    def _second(self, group: list[Working], second: float) -> None:
        """One second for the orders of an instrument: the best price first, and of one price the oldest."""
        for working in sorted(group, key=by_priority):
            if working.order.state == "open":
                self._sweep(working, [], second)
            else:
                self._try(working, second)

    def _turn(self, edge: float) -> None:
        """What an edge brings: the ends of auctions and of orders, and what begins."""
        for group in self._groups():
            self._auctions(group, edge)
        for working in tuple(self._working.values()):
            if self._rules.checks and working.plan.ends <= edge:
                early = working.terms.hours == "pre_market"
                kind: ChangeKind = "cancelled" if early else "expired"
                self.lose(working, kind, working.order.remaining, edge, "dropped" if early else "expired")
        for group in self._groups():
            self._second(group, edge)
        moment = korean_time(edge)
        if moment.hour == moment.minute == moment.second == 0:
            self.begin_day(moment.date())

    def _auctions(self, group: list[Working], edge: float) -> None:
        stretches = {
            stretch.venue: stretch
            for working in group
            for stretch in working.plan.stretches
            if stretch.mode == "auction" and stretch.ends == edge
        }
        for stretch in stretches.values():
            taking = [working for working in group if stretch in working.plan.stretches]
            for trade in self.tape(group[0]).auction(taking, stretch):
                self._trade(trade, edge)

    def begin_day(self, day: date) -> None:
        """Settle what is due by a day in Korea, and begin it for every account."""
        for book in self._books.values():
            book.day = max(book.day, day)
            settle(book, day)
            for position in book.positions.values():
                position.begin(day)


def _place(working: Working) -> _Place:
    return (working.instrument.exchange, working.instrument.code)
