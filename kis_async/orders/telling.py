"""Makes the events: how an order and its chain stand after something has happened to it. Pure."""

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal

import attrs

from ..korean_time import KOREA
from ..stream.notices import Notice
from .listed import ListedOrder, OrderMarket
from .order_events import OrderEvent, OrderEventKind
from .tracked import Sums, Tracked

__all__ = ["Source", "Teller", "moment_of", "standing"]

_DAY = timedelta(days=1)
_AN_HOUR = timedelta(hours=1)


@attrs.frozen(kw_only=True)
class Source:
    """Where something was read, and how late."""

    now: datetime
    at: datetime | None = None
    notice: Notice | None = None
    listed: ListedOrder | None = None


class Teller:
    """Makes events; `own` says whether this client placed the order of a number."""

    def __init__(self, own: Callable[[OrderMarket, str], bool | None] | None) -> None:
        self._own = own

    def fill(self, order: Tracked, increase: Sums, total: Sums, source: Source) -> OrderEvent:
        """Some fills of an order are told, by which `total` of it are."""
        order.told = total
        notice = source.notice
        if notice is not None and notice.quantity == increase.quantity:
            price = notice.price
        else:
            price = None if increase.amount is None else increase.amount / increase.quantity
        _, left = standing(order.root)
        return self.event(
            OrderEventKind.FILLED if left == 0 else OrderEventKind.PARTLY_FILLED,
            order,
            source,
            quantity=increase.quantity,
            price=price,
            amount=increase.amount,
            fills_together=notice is None and increase.quantity > 1,
        )

    def event(
        self,
        kind: OrderEventKind,
        order: Tracked,
        source: Source,
        *,
        quantity: int | None,
        price: Decimal | None,
        amount: Decimal | None = None,
        fills_together: bool = False,
    ) -> OrderEvent:
        """Something happened to an order; the first event after which nothing is left finishes its chain."""
        root = order.root
        filled, left = standing(root)
        finished = left == 0 and not root.finished
        root.finished = root.finished or finished
        own = None if self._own is None else self._own(order.market, order.number)
        return OrderEvent(
            kind=kind,
            market=order.market,
            order_number=order.number,
            original_number=None if order.parent is None else order.parent.number,
            root_number=root.number,
            day=root.listed_on or root.session,
            symbol=order.symbol or root.symbol,
            side=order.side or root.side,
            quantity=quantity,
            price=price,
            amount=amount,
            fills_together=fills_together,
            filled_quantity=filled.quantity,
            filled_amount=filled.amount,
            remaining_quantity=left,
            finished=finished,
            at=source.at,
            source="inquiry" if source.notice is None else "notice",
            manual=None if own is None else not own,
            notice=source.notice,
            listed=source.listed,
        )


def standing(root: Tracked) -> tuple[Sums, int | None]:
    """What was filled of a chain, and what is left of it."""
    filled, left = Sums(), 0
    unknown = False
    for order in root.chain():
        filled += order.told
        rest = order.left()
        unknown = unknown or rest is None
        left += rest or 0
    return filled, None if unknown else left


def moment_of(notice: Notice, now: datetime) -> datetime | None:
    """When it happened: the broker's time of day, on the day on which it is nearest to now."""
    if notice.at is None:
        return None
    korean = now.astimezone(KOREA)
    today = datetime.combine(korean.date(), notice.at, KOREA)
    moment = min((today - _DAY, today, today + _DAY), key=lambda each: abs(each - korean))
    # Abroad it may be the time of another zone.
    local = notice.market.startswith("overseas") and abs(moment - korean) > _AN_HOUR
    return None if local else moment
