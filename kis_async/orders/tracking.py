"""From notices and lists to one course of events for each order, told once. Pure.

A notice tells one fill at once, but may be lost, come late or come twice; a list tells the sums, but may lag
or leave orders out. So lists and notices are counted apart, for each number, and an event is made for
what goes beyond all that was told before. As long as notices are all there is, each fill is told as its
notice says. Once a list has told more than the notices did, the fills of that number are told by lists alone
until the notices have caught up: it cannot be known which fill a further notice is about. Whatever
leaves a doubt asks for an inquiry (`needs_inquiry`), and is dropped when lists have been silent about it for
some time.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal

import attrs

from ..api.notices import NoticeChange
from ..stream.notices import Notice, NoticeEvent
from .known_orders import KnownOrders
from .listed import ListedOrder, OrderMarket
from .order_events import OrderEvent, OrderEventKind, OrderState
from .telling import Source, Teller, moment_of, standing
from .tracked import (
    Sums,
    Tracked,
    effect_of,
    in_order,
    quantity_of,
    session_of,
    shows,
    sums_of_notice,
)

__all__ = ["OrderEvent", "OrderEventKind", "OrderState", "Tracker"]

_PATIENCE, _ENDING = timedelta(seconds=10), timedelta(seconds=60)
_DAY = timedelta(days=1)
# Orders of these end with their day; those of overseas futures may stand for longer.
_DAY_ORDERS = frozenset({"domestic_stock", "domestic_futureoption", "domestic_bond", "overseas_stock"})

Doubt = Literal[
    "gap",
    "unclear",
    "repeated",
    "late",
    "over",
    "missed",
    "unknown",
    "pending",
    "check",
    "disagree",
    "gone",
]


class Tracker:
    """Follows the orders of one account. `now` is an aware moment everywhere.

    `own` says of an order's number whether this client placed it, `None` if that cannot be said yet.
    `patience` is how long a list may be behind: for so long a doubt keeps asking for inquiries. What the
    list no longer shows as left, and no request explains, is told as ended after `ending` only: it may have
    gone over into a new number that the list leaves out.
    """

    def __init__(
        self,
        *,
        own: Callable[[OrderMarket, str], bool | None] | None = None,
        patience: timedelta = _PATIENCE,
        ending: timedelta = _ENDING,
    ) -> None:
        self._tell = Teller(own)
        self._patience, self._ending = patience, ending
        self._orders = KnownOrders()
        self._doubts: dict[tuple[Doubt, Tracked | None], datetime] = {}

    # --- what is asked --------------------------------------------------------------------------

    @property
    def needs_inquiry(self) -> bool:
        """Whether something is in doubt that a list can settle."""
        return bool(self._doubts)

    @property
    def doubted_at(self) -> datetime | None:
        """When the newest doubt arose; `None` without any."""
        return max(self._doubts.values(), default=None)

    def state(self, market: OrderMarket, number: str, placed_at: datetime | None = None) -> OrderState | None:
        """How the order with a number stands, or the one that it changed; `None` if nothing is known of it.

        `placed_at` (aware) tells which one is meant, as numbers begin anew each day; else it is the newest.
        """
        order = self._orders.by_moment(market, number, placed_at)
        if order is None:
            return None
        root = order.root
        filled, left = standing(root)
        chain = list(root.chain())
        return OrderState(
            market=market,
            root_number=root.number,
            numbers=tuple(each.number for each in chain),
            symbol=root.symbol or order.symbol,
            quantity=root.quantity,
            filled_quantity=filled.quantity,
            filled_amount=filled.amount,
            remaining_quantity=left,
            known=root.known,
            finished=left == 0 and root.known,
        )

    def is_about(
        self, event: OrderEvent, market: OrderMarket, number: str, placed_at: datetime | None = None
    ) -> bool:
        """Whether an event is about the order of a number, or one of its chain."""
        order = self._orders.by_moment(market, number, placed_at)
        if order is None or event.market != market:
            return False
        root = order.root
        return event.root_number == root.number and event.day in {root.listed_on, root.session}

    # --- what is heard --------------------------------------------------------------------------

    def gap(self, now: datetime) -> None:
        """Notices may have been lost."""
        self._doubt("gap", None, now)

    def notice(self, notice: Notice, now: datetime) -> list[OrderEvent]:
        """Take a notice, and tell what is new."""
        if notice.event is NoticeEvent.UNCLEAR or not notice.order_number:
            self._doubt("unclear", None, now)
            return []
        order = self._orders.of_notice(notice, now)
        introduced = notice.event in {NoticeEvent.ACCEPTED, NoticeEvent.REFUSED}
        if not (self._is_ready(order, notice, now) or (order.parent is None and introduced)):
            order.root.waiting.append(notice)
            self._doubt("unknown", order.root, now, renew=False)
            return []
        return self._process(order, notice, now) + self._catch_up(order.root, now)

    def listed(
        self, orders: Sequence[ListedOrder], now: datetime, *, silent: bool = False
    ) -> list[OrderEvent]:
        """Take a list that was read whole, and tell what is new.

        It may lag and leave orders out. `now` is when it was asked for. With `silent` what it shows is taken
        as known already, and only what notices told is told.
        """
        events: list[OrderEvent] = []
        touched: dict[Tracked, None] = {}
        for row in in_order(orders):
            order = self._orders.of_row(row, now)
            known = self._is_known(order, now)
            if order.parent is not None and not known:
                self._doubt("unknown", order.root, now, renew=False)
                continue
            touched[order] = None
            at = row.ordered_at if not order.known else None
            events += self._take_row(order, row, Source(now=now, at=at, listed=row))
        for order in touched:
            if order.part:
                events += self._tell_listed(order.counted, Source(now=now, listed=order.row))
            events += self._catch_up(order.root, now)
        for order in touched:
            unexplained = order.gone - order.explained()
            if unexplained > 0 and order.action != "cancel" and not order.part:
                self._doubt("gone", order, now, renew=False)
            else:
                self._clear("gone", order)
            if order.left() == 0 or shows(order):
                self._clear("check", order)
        events += self._end_days(now)
        events += self._settle(now, at_once=silent)
        self._orders.forget(now)
        return [event for event in events if event.source == "notice"] if silent else events

    # --- facts ----------------------------------------------------------------------------------

    def _is_known(self, order: Tracked, now: datetime) -> bool:
        """Whether it is known which order this belongs to: until then nothing is told of it."""
        root = order.root
        if order is not root:
            self._clear("unknown", order)
            if root.waiting:
                self._doubt("unknown", root, now, renew=False)
        return order.counted.known if order.parent is None or order.part else order.parent.known

    def _process(self, order: Tracked, notice: Notice, now: datetime) -> list[OrderEvent]:
        if notice.record in order.seen:
            return self._repeated(order, notice, now)
        order.seen.add(notice.record)
        return self._hear(order, notice, Source(now=now, at=moment_of(notice, now), notice=notice))

    def _is_ready(self, order: Tracked, notice: Notice, now: datetime) -> bool:
        """Whether a notice can be told; the fill of a change needs to know how much was changed."""
        sized = order.known or not order.is_request or notice.order_quantity is not None
        return self._is_known(order, now) and (sized or not notice.is_fill)

    def _catch_up(
        self, root: Tracked, now: datetime, *, only: Tracked | None = None, all_of_it: bool = False
    ) -> list[OrderEvent]:
        """Take the notices that came before it was known what order they were about."""
        events: list[OrderEvent] = []
        found = True
        while found and root.known:
            found = False
            for notice in list(root.waiting):
                order = self._orders.of_notice(notice, now)
                wanted = only is None or order.counted is only
                if wanted and notice in root.waiting and (all_of_it or self._is_ready(order, notice, now)):
                    root.waiting.remove(notice)
                    events += self._process(order, notice, now)
                    found = True
        if not root.waiting:
            self._clear("unknown", root)
        return events

    def _hear(self, order: Tracked, notice: Notice, source: Source) -> list[OrderEvent]:
        if order.is_request or notice.change not in {NoticeChange.MODIFY, NoticeChange.CANCEL}:
            order.learn_notice(notice, source.at)
        if notice.is_fill:
            return self._hear_fill(order, notice, source)
        if order.is_request:
            return self._hear_request(order, notice, source)
        match notice.event:
            case NoticeEvent.ACCEPTED:
                return self._know(order, source)
            case NoticeEvent.REFUSED:
                return self._refuse(order, (order.refused + (notice.quantity or 0)) or None, source)
            case NoticeEvent.CANCELLED:
                return self._know(order, source) + self._cancel_rest(order, notice.quantity, source)
            case _:
                # A change that does not say of what; only a list knows.
                self._doubt("unclear", None, source.now)
                return []

    def _hear_request(self, order: Tracked, notice: Notice, source: Source) -> list[OrderEvent]:
        match notice.event:
            case NoticeEvent.ACCEPTED:
                if not order.known:
                    self._doubt("pending", order, source.now)
                return []
            case NoticeEvent.REFUSED:
                return self._refuse(order, notice.quantity, source)
            case NoticeEvent.CANCELLED if notice.change != NoticeChange.CANCEL:
                # What was left of a changed order, as of an IOC one.
                return self._effect(order, notice.order_quantity, source) + self._cancel_rest(
                    order, notice.quantity, source
                )
            case _:
                return self._effect(order, notice.quantity or notice.order_quantity, source)

    def _know(self, order: Tracked, source: Source) -> list[OrderEvent]:
        """An order is there; what was heard of it before is told behind its acceptance."""
        events: list[OrderEvent] = []
        order.known = True
        if not order.announced and order.parent is None:
            order.announced = True
            events.append(
                self._tell.event(
                    OrderEventKind.ACCEPTED, order, source, quantity=order.quantity, price=order.price
                )
            )
        return events + self._catch_up(order.root, source.now, only=order)

    def _refuse(self, order: Tracked, refused: int | None, source: Source) -> list[OrderEvent]:
        """So many of an order are refused in all; without a quantity, all that is left."""
        if order.is_request:
            self._clear("pending", order)
            order.known = True
            if order.announced:
                return []
            order.announced = True
            return [
                self._tell.event(
                    OrderEventKind.REFUSED,
                    order,
                    source,
                    quantity=refused or order.quantity,
                    price=order.price,
                )
            ]
        if order.part:
            return []
        order.known = order.announced = True
        if order.quantity is None:
            order.quantity = order.told.quantity + order.explained() + (refused or 0)
        left = order.left() or 0
        more = left if refused is None else min(refused - order.refused, left)
        if more <= 0:
            return []
        order.refused += more
        return [self._tell.event(OrderEventKind.REFUSED, order, source, quantity=more, price=order.price)]

    def _effect(self, order: Tracked, quantity: int | None, source: Source) -> list[OrderEvent]:
        """A change or a cancellation was carried out, for so many of what it is about."""
        parent = order.parent
        self._clear("pending", order)
        quantity = quantity or (parent.left() if parent is not None else 0) or 0
        if parent is None or quantity <= order.effected:
            return self._know(order, source)
        told_before = order.announced
        more = quantity - order.effected
        order.effected = quantity
        order.quantity = max(quantity, order.quantity or 0)
        order.announced = True
        # It was taken for ended already, as its end had been seen and not this request.
        absorbed = min(parent.expired, more)
        parent.expired -= absorbed
        if parent.left() != 0:
            self._doubt("check", parent, source.now)
        events: list[OrderEvent] = []
        if not told_before and not (absorbed and order.action == "cancel"):
            kind = OrderEventKind.CANCELLED if order.action == "cancel" else OrderEventKind.CHANGED
            price = None if order.action == "cancel" else order.price
            events.append(self._tell.event(kind, order, source, quantity=quantity, price=price))
        return events + self._know(order, source)

    def _cancel_rest(self, order: Tracked, quantity: int | None, source: Source) -> list[OrderEvent]:
        left = order.left()
        more = left if not quantity else quantity if left is None else min(quantity, left)
        if not more:
            return []
        order.cancelled += more
        if order.left() != 0:
            self._doubt("check", order, source.now)
        return [self._tell.event(OrderEventKind.CANCELLED, order, source, quantity=more, price=None)]

    def _repeated(self, order: Tracked, notice: Notice, now: datetime) -> list[OrderEvent]:
        """The same notice again: the same event once more, or a second fill that is equal in all."""
        target, again = order.counted, sums_of_notice(notice)
        suspected = target.noticed + target.repeated + again
        if notice.is_fill and (target.quantity is None or suspected.quantity <= target.quantity):
            target.repeated += again
            self._doubt("repeated", target, now)
        return []

    def _hear_fill(self, order: Tracked, notice: Notice, source: Source) -> list[OrderEvent]:
        target = order.counted
        if not notice.quantity or notice.quantity < 0 or order.action == "cancel":
            self._doubt("unclear", None, source.now)
            return []
        counted = target.parts_noticed if order.part else target.own_noticed
        if target.quantity is not None and counted.quantity + notice.quantity > target.quantity:
            self._doubt("over", target, source.now)
            return []
        events: list[OrderEvent] = []
        if order.is_request and not order.known:
            events = self._effect(order, notice.order_quantity, source)
        return events + self._fill(target, notice, source, part=order.part)

    def _fill(
        self, order: Tracked, notice: Notice, source: Source, *, part: bool = False
    ) -> list[OrderEvent]:
        """Count a fill by its notice, and tell it if nothing else was told of this number."""
        before, heard = order.noticed, sums_of_notice(notice)
        if part:
            order.parts_noticed += heard
        else:
            order.own_noticed += heard
        after = order.noticed
        if notice.market == "overseas_futureoption" and (notice.filled_quantity or 0) > after.quantity:
            self._doubt("missed", order, source.now)
        if after.quantity == before.quantity:
            return []
        if not order.in_step:
            order.in_step = after.agrees(order.told)
            self._doubt("late", order, source.now)
            return []
        increase = Sums(after.quantity - before.quantity, _difference(after.amount, before.amount))
        if increase.amount is None and increase.quantity == heard.quantity:
            increase = heard
        return [self._tell.fill(order, increase, order.told + increase, source)]

    def _take_row(self, order: Tracked, row: ListedOrder, source: Source) -> list[OrderEvent]:
        fresh = not order.known
        order.learn(
            symbol=row.symbol, side=row.side, quantity=quantity_of(row), price=row.price, at=row.ordered_at
        )
        order.take_row(row)
        events: list[OrderEvent] = []
        refused = row.rejected_quantity or 0
        whole = refused and refused >= (quantity_of(row) or 0)
        if order.is_request:
            if whole:
                return self._refuse(order, refused, source)
            effect = effect_of(order, row)
            if effect or order.action != "cancel":
                events += self._effect(order, effect, source)
            elif fresh:
                self._doubt("pending", order, source.now, renew=False)
        elif whole and fresh:
            return self._refuse(order, refused, source)
        else:
            events += self._know(order, source)
        if not order.part:
            # The parts of an order are told together, when all of them are read.
            events += self._tell_listed(order, source)
        if refused > order.refused and not order.is_request:
            events += self._refuse(order, refused, source)
        return events

    def _tell_listed(self, order: Tracked, source: Source) -> list[OrderEvent]:
        """Tell what a list has beyond all that was told."""
        listed, told = order.listed, order.told
        if order.repeated.quantity and listed.quantity >= order.noticed.quantity + order.repeated.quantity:
            order.repeated = Sums()
            self._clear("repeated", order)
        if listed.quantity <= told.quantity:
            self._clear("disagree", order)
            return []
        rising = listed.amount is None or told.amount is None or listed.amount > told.amount
        if not rising and told.quantity:
            # Fills that notices told are not in the list yet, and it has others.
            self._doubt("disagree", order, source.now, renew=False)
            if source.now - self._doubts["disagree", order] < self._patience:
                return []
            self._clear("disagree", order)
            order.told = attrs.evolve(told, amount=None)
        amount = _difference(listed.amount, order.told.amount)
        increase = Sums(listed.quantity - told.quantity, amount)
        event = self._tell.fill(order, increase, listed, attrs.evolve(source, at=None))
        order.in_step = order.noticed.agrees(order.told)
        return [event]

    # --- time -----------------------------------------------------------------------------------

    def _end_days(self, now: datetime) -> list[OrderEvent]:
        """What is left of the orders of earlier days has expired."""
        events: list[OrderEvent] = []
        for order in self._orders:
            if order.market not in _DAY_ORDERS or not order.known or order.part or not order.left():
                continue
            running = session_of(order.market, now, night=order.night)
            if order.session + (_DAY if order.market == "overseas_stock" else timedelta(0)) < running:
                events += self._expire(order, order.left() or 0, Source(now=now, listed=order.row))
        return events

    def _expire(self, order: Tracked, quantity: int, source: Source) -> list[OrderEvent]:
        order.expired += quantity
        row = order.row
        cancelled = row is not None and (row.cancelled_quantity or 0) >= order.expired
        kind = OrderEventKind.CANCELLED if cancelled else OrderEventKind.EXPIRED
        return [self._tell.event(kind, order, source, quantity=quantity, price=None)]

    def _settle(self, now: datetime, *, at_once: bool) -> list[OrderEvent]:
        """End the doubts that lists have not settled in the time they may need."""
        events: list[OrderEvent] = []
        for (kind, order), since in list(self._doubts.items()):
            patience = self._ending if kind == "gone" else self._patience
            if now - since < patience and not at_once:
                continue
            del self._doubts[kind, order]
            if order is None:
                continue
            match kind:
                case "repeated":
                    order.repeated = Sums()
                case "unknown":
                    events += self._presume(order, now)
                case "gone":
                    quantity = min(order.gone - order.explained(), order.left() or 0)
                    if quantity > 0:
                        events += self._expire(order, quantity, Source(now=now, listed=order.row))
                case _:
                    pass
        return events

    def _presume(self, order: Tracked, now: datetime) -> list[OrderEvent]:
        """No list has an order: it is taken for a first one, of which only the notices are known."""
        own = next((each for each in order.waiting if each.order_number == order.number), None)
        events: list[OrderEvent] = []
        if own is not None and not order.known:
            source = Source(now=now, at=moment_of(own, now), notice=own)
            order.learn_notice(own, source.at)
            events = self._know(order, source)
        order.known = True
        events += self._catch_up(order, now, all_of_it=True)
        if order.quantity is None:
            order.quantity = order.told.quantity + order.explained()
        return events

    def _doubt(self, kind: Doubt, order: Tracked | None, now: datetime, *, renew: bool = True) -> None:
        if renew or (kind, order) not in self._doubts:
            self._doubts[kind, order] = now

    def _clear(self, kind: Doubt, order: Tracked) -> None:
        self._doubts.pop((kind, order), None)


def _difference(later: Decimal | None, earlier: Decimal | None) -> Decimal | None:
    return None if later is None or earlier is None else later - earlier
