"""An order that the broker has taken, as the client knows it. Pure."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import attrs

from ..api.enums import Side
from ..config import Account
from ..errors import InvalidRequest
from ..korean_time import KOREA, korean_time
from ..spec.declare import Reply, Request
from ..spec.decode import decode_reply
from .building import Target
from .fitting import same_symbol
from .journal import Entry
from .listed import Action, ListedOrder, OrderMarket
from .receipts import padded_number, read_receipt
from .terms import Terms, terms_of, trading_day

_NEW_YORK = ZoneInfo("America/New_York")
_US = frozenset({"NASD", "NYSE", "AMEX"})
_DAYTIME_FROM, _DAYTIME_TO = time(20), time(4)

__all__ = [
    "Order",
    "is_order",
    "order_again",
    "order_from_list",
    "order_of",
    "order_placed",
    "target_of",
]


@attrs.frozen(kw_only=True)
class Order:
    """An order, change or cancellation that the broker has taken.

    `number` is without padding or leading zeros, as lists and notices are compared by; the broker's own
    form is in `reply`. `quantity` is in shares or contracts, `None` where all that was left was meant;
    `price` is in the instrument's currency, `None` for kinds without one. `ordered_on` is the trading day,
    `ordered_at` the Korean moment. `original_number` is the order that this one changes or cancels.
    `reply` is the broker's answer, `None` for an order that was found in a list.
    """

    market: OrderMarket
    action: Action
    number: str
    original_number: str | None
    client_order_id: str
    symbol: str
    side: Side | None
    quantity: int | None
    price: Decimal | None
    kind: str | None
    venue: str | None
    exchange: str | None
    night: bool
    daytime: bool
    branch: str | None
    ordered_on: date
    ordered_at: datetime | None
    account: Account = attrs.field(repr=False)
    reply: Reply | None = attrs.field(default=None, repr=False)


def _order(terms: Terms, account: Account, **facts: Any) -> Order:
    return Order(
        market=terms.market,
        action=terms.action,
        original_number=terms.original_number,
        side=terms.side,
        quantity=terms.quantity,
        price=terms.price,
        kind=terms.kind,
        venue=terms.venue,
        exchange=terms.exchange,
        night=terms.night,
        daytime=terms.daytime,
        account=account,
        **facts,
    )


def order_placed(
    request: Request[Any],
    reply: Reply,
    account: Account,
    moment: datetime,
    client_order_id: str,
    *,
    ordered_on: date | None = None,
    symbol: str = "",
    side: Side | None = None,
) -> Order:
    """The order of a reply; `moment` is when it was sent, `symbol` and `side` are the original's."""
    terms = terms_of(request)
    receipt = read_receipt(reply)
    order = _order(
        terms,
        account,
        number=receipt.number or "",
        client_order_id=client_order_id,
        symbol=terms.symbol or symbol,
        branch=receipt.branch,
        ordered_on=receipt.ordered_on or ordered_on or trading_day(terms, moment),
        ordered_at=None if receipt.ordered_at is None else _nearest(receipt.ordered_at, moment),
        reply=reply,
    )
    return order if order.side is not None else attrs.evolve(order, side=side)


def _nearest(clock: time, moment: datetime) -> datetime:
    """The moment at which Korean clocks showed a time, nearest to another: midnight may lie between."""
    day = moment.astimezone(KOREA).date()
    moments = [datetime.combine(day + timedelta(days=n), clock, KOREA) for n in (-1, 0, 1)]
    return min(moments, key=lambda each: abs(each - moment))


def order_of(entry: Entry, listed: ListedOrder, account: Account) -> Order:
    """The order of a journal's entry that was found in a list."""
    order = _order(
        entry.terms,
        account,
        number=listed.number,
        client_order_id=entry.name,
        symbol=entry.terms.symbol or listed.symbol,
        branch=listed.branch,
        ordered_on=listed.ordered_on or entry.day,
        ordered_at=listed.ordered_at,
    )
    return attrs.evolve(order, side=order.side or listed.side, quantity=order.quantity or listed.quantity)


def order_again(request: Request[Any], entry: Entry, original: Order) -> Order:
    """What was answered to a change or cancellation that the journal has as accepted.

    `InvalidRequest` if the request asks for something else. The venue does not count, which the broker's
    lists name and an order need not, nor does the kind of what is cancelled.
    """
    terms, before = terms_of(request), entry.terms
    kind = before.kind if terms.action == "cancel" else terms.kind
    if attrs.evolve(terms, venue=before.venue, kind=kind) != before:
        raise InvalidRequest(
            f"client_order_id {entry.name!r} stands for another order of this day",
            parameter="client_order_id",
        )
    moment = korean_time(entry.sent_at or entry.created_at)
    if entry.answer is not None:
        reply = decode_reply(entry.tr_id, entry.answer, continuation=entry.continuation)
        return order_placed(
            request,
            reply,
            original.account,
            moment,
            entry.name,
            ordered_on=entry.ordered_on,
            symbol=original.symbol,
            side=original.side,
        )
    order = _order(
        entry.terms,
        original.account,
        number=entry.number or "",
        client_order_id=entry.name,
        symbol=original.symbol,
        branch=entry.branch,
        ordered_on=entry.ordered_on or entry.day,
        ordered_at=moment,
    )
    return attrs.evolve(order, side=order.side or original.side)


def is_order(listed: ListedOrder, order: Order) -> bool:
    """Whether a row of the list of open orders is this order: day and night have numbers of their own."""
    return (
        listed.number == order.number
        and listed.night == order.night
        and (not listed.symbol or same_symbol(order.market, listed.symbol, order.symbol))
    )


def order_from_list(listed: ListedOrder, account: Account, moment: datetime) -> Order:
    """An order that a list has, whoever placed it; one without a time is open at this moment."""
    return Order(
        market=listed.market,
        action=listed.action or "new",
        number=listed.number,
        original_number=listed.original_number,
        client_order_id="",
        symbol=listed.symbol,
        side=listed.side,
        quantity=listed.quantity,
        price=listed.price,
        kind=listed.kind,
        venue=None if listed.market == "overseas_stock" else listed.venue,
        exchange=listed.venue if listed.market == "overseas_stock" else None,
        night=listed.night,
        daytime=_is_daytime(listed, moment),
        branch=listed.branch,
        ordered_on=listed.ordered_on or moment.astimezone(KOREA).date(),
        ordered_at=listed.ordered_at,
        account=account,
    )


def _is_daytime(listed: ListedOrder, moment: datetime) -> bool:
    """Whether an order of a list is one of the US daytime session, which has TRs of its own, by its hour.

    The list of open orders has no time that is certain; but an order is open in its own session only.
    """
    if listed.market != "overseas_stock" or listed.venue not in _US:
        return False
    clock = (listed.ordered_at or moment).astimezone(_NEW_YORK).time()
    return clock >= _DAYTIME_FROM or clock < _DAYTIME_TO


def target_of(order: Order, remaining: int | None) -> Target:
    """What a change or a cancellation needs to know of an order."""
    return Target(
        market=order.market,
        number=padded_number(order.market, order.number),
        branch=order.branch,
        symbol=order.symbol,
        exchange=order.exchange,
        venue=order.venue,
        kind=order.kind,
        quantity=remaining,
        ordered_on=order.ordered_on,
        night=order.night,
        daytime=order.daytime,
    )
