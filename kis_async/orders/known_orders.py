"""Which order a notice or a list's row is about: numbers begin anew each day and follow one another. Pure."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from ..api.notices import NightNotice, NoticeChange
from ..korean_time import KOREA
from ..stream.notices import Notice
from .listed import Action, ListedOrder, OrderMarket
from .tracked import Sums, Tracked, session_of

__all__ = ["KnownOrders"]

_KEPT = timedelta(days=3)
_AN_HOUR = timedelta(hours=1)
# Of these the day of a list is the day by the clock at which its numbers began.
_BY_CLOCK = frozenset({"domestic_stock", "domestic_bond", "overseas_stock"})
_ACTIONS: dict[NoticeChange, Action] = {
    NoticeChange.NEW: "new",
    NoticeChange.MODIFY: "modify",
    NoticeChange.CANCEL: "cancel",
}


class KnownOrders:
    """The orders of an account by number, those of some days; each number of a day is one `Tracked`."""

    def __init__(self) -> None:
        self._orders: dict[tuple[OrderMarket, str], list[Tracked]] = {}
        self._forgot_at = datetime.min.replace(tzinfo=KOREA)

    def __iter__(self) -> Iterator[Tracked]:
        return iter([each for found in self._orders.values() for each in found])

    def by_moment(self, market: OrderMarket, number: str, moment: datetime | None) -> Tracked | None:
        """The order of a number that was placed at a moment, or the newest; `None` if there is none."""
        found = self._orders.get((market, number), [])
        if moment is not None:
            day, night = session_of(market, moment), session_of(market, moment, night=True)
            found = [each for each in found if each.is_in(night if each.night else day)]
        return found[-1] if found else None

    def of_notice(self, notice: Notice, now: datetime) -> Tracked:
        """The order that a notice is about, linked to the one that it follows."""
        night = isinstance(notice.record, NightNotice)
        session = session_of(notice.market, now, night=night)
        order = self._by_session(notice.market, notice.order_number, session, now, night=night)
        order.touched = now
        original, action = notice.original_order_number, _ACTIONS.get(notice.change or NoticeChange(""))
        if original not in {None, notice.order_number} and order.parent is None and action is not None:
            _link(order, self._by_session(notice.market, original or "", session, now, night=night), action)
        return order

    def of_row(self, row: ListedOrder, now: datetime) -> Tracked:
        """The order that a row is about, linked to the one that it follows."""
        order = self._by_row(row, row.number, now)
        order.touched = now
        if row.original_number not in {None, row.number} and order.parent is None:
            # Where a list does not say what a follower does, it is taken for a change: both end alike.
            _link(order, self._by_row(row, row.original_number or "", now), row.action or "modify")
        return order

    def forget(self, now: datetime) -> None:
        """Let go of chains of which nothing was heard for days."""
        if now - self._forgot_at < _AN_HOUR:
            return
        self._forgot_at = now
        for key, found in list(self._orders.items()):
            kept = [each for each in found if any(now - link.touched < _KEPT for link in each.root.chain())]
            if kept:
                self._orders[key] = kept
            else:
                del self._orders[key]

    def _by_session(
        self, market: OrderMarket, number: str, session: date, now: datetime, *, night: bool
    ) -> Tracked:
        found = self._orders.setdefault((market, number), [])
        for order in reversed(found):
            if order.is_in(session):
                return order
        made = Tracked(
            market=market, number=number, session=session, night=night, exact=True, since=now, touched=now
        )
        found.append(made)
        return made

    def _by_row(self, row: ListedOrder, number: str, now: datetime) -> Tracked:
        found = self._orders.setdefault((row.market, number), [])
        near = [(days, each) for each in reversed(found) if (days := each.is_of(row)) is not None]
        if near:
            order = min(near, key=lambda pair: pair[0])[1]
        else:
            exact = row.ordered_at is not None and row.market in _BY_CLOCK
            by_clock = session_of(row.market, row.ordered_at or now, night=row.night)
            order = Tracked(
                market=row.market,
                number=number,
                session=by_clock if exact or row.ordered_on is None else row.ordered_on,
                night=row.night,
                exact=exact,
                since=now,
                touched=now,
            )
            found.append(order)
        if order.listed_on is None and number == row.number:
            order.listed_on = row.ordered_on
        return order


def _link(order: Tracked, parent: Tracked, action: Action) -> None:
    """Put an order behind the one that it changes or cancels, or, if it is new, is a part of."""
    above: Tracked | None = parent
    while above is not None:
        if above is order:
            return
        above = above.parent
    order.parent, order.action = parent, action
    parent.root.waiting += order.waiting
    order.waiting.clear()
    if action != "new":
        parent.requests.append(order)
        order.announced = False
        return
    order.part = True
    # What was told of it as of an order of its own.
    parent.parts_noticed += order.own_noticed
    parent.told += order.told
    order.told = Sums()
