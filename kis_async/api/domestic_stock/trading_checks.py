"""[국내주식] 주문/계좌: what holds of every order, be it for now or for a later day.

Which kinds of orders a venue takes, and which of them name a price, are facts of the exchanges and of
the broker's documents. What depends on the hour is not looked at here.
"""

from decimal import Decimal
from typing import Any

from ...errors import InvalidRequest
from ...spec.declare import Request
from ..enums import OrderKind, OrderVenue, Revision

__all__ = [
    "KINDS_BY_VENUE",
    "PRICED_KINDS",
    "check_kind_and_price",
    "check_price",
    "check_quantity",
    "check_revision",
    "check_venue_on_paper",
    "check_whole_price",
    "words_of_kind",
]

_EVERYWHERE = frozenset(
    {
        OrderKind.LIMIT,
        OrderKind.BEST,
        OrderKind.PRIORITY,
        OrderKind.LIMIT_IOC,
        OrderKind.LIMIT_FOK,
        OrderKind.MARKET_IOC,
        OrderKind.MARKET_FOK,
        OrderKind.BEST_IOC,
        OrderKind.BEST_FOK,
    }
)
_BOTH_EXCHANGES = frozenset({OrderKind.MID, OrderKind.STOP_LIMIT, OrderKind.MID_IOC, OrderKind.MID_FOK})
_PRE_MARKET = frozenset(
    {OrderKind.PRE_MARKET_LIMIT, OrderKind.PRE_MARKET_BEST, OrderKind.PRE_MARKET_PRIORITY}
)
_AFTER_MARKET = frozenset(
    {
        OrderKind.AFTER_MARKET_LIMIT,
        OrderKind.AFTER_MARKET_LIMIT_IOC,
        OrderKind.AFTER_MARKET_LIMIT_FOK,
        OrderKind.AFTER_MARKET_BEST,
        OrderKind.AFTER_MARKET_BEST_IOC,
        OrderKind.AFTER_MARKET_BEST_FOK,
        OrderKind.AFTER_MARKET_PRIORITY,
    }
)

# What each venue takes of an ordinary order. Negotiated and treasury trades are on none of the lists:
# the broker reports such orders, and no TR places them.
KINDS_BY_VENUE = {
    OrderVenue.KRX: frozenset(
        {
            *_EVERYWHERE,
            *_BOTH_EXCHANGES,
            *_AFTER_MARKET,
            OrderKind.MARKET,
            OrderKind.CONDITIONAL,
            OrderKind.BEFORE_OPEN,
            OrderKind.AFTER_CLOSE,
            OrderKind.AFTER_HOURS_SINGLE,
        }
    ),
    OrderVenue.NXT: frozenset({*_EVERYWHERE, *_BOTH_EXCHANGES, *_PRE_MARKET}),
    OrderVenue.SOR: frozenset({*_EVERYWHERE, OrderKind.MARKET}),
}

# The kinds whose price the user says; all others take the market's, and 0 in its place.
PRICED_KINDS = frozenset(
    {
        OrderKind.LIMIT,
        OrderKind.CONDITIONAL,
        OrderKind.AFTER_HOURS_SINGLE,
        OrderKind.LIMIT_IOC,
        OrderKind.LIMIT_FOK,
        OrderKind.STOP_LIMIT,
        OrderKind.PRE_MARKET_LIMIT,
        OrderKind.AFTER_MARKET_LIMIT,
        OrderKind.AFTER_MARKET_LIMIT_IOC,
        OrderKind.AFTER_MARKET_LIMIT_FOK,
    }
)

_SHORT_WORDS = {"ioc": "IOC", "fok": "FOK"}


def words_of_kind(kind: OrderKind) -> str:
    """A kind as a message names it: `best IOC (kind 15)`."""
    words = [_SHORT_WORDS.get(word, word) for word in OrderKind(kind).name.lower().split("_")]
    return f"{' '.join(words)} (kind {kind})"


def check_quantity(quantity: int) -> None:
    """Refuse an order of nothing."""
    if quantity <= 0:
        raise InvalidRequest("quantity (ORD_QTY) must be over 0", parameter="quantity", wire="ORD_QTY")


def check_price(price: Decimal) -> None:
    """Refuse a price below zero; zero stands for a market price."""
    if price < 0:
        raise InvalidRequest("price (ORD_UNPR) must not be negative", parameter="price", wire="ORD_UNPR")


def check_revision(revision: Revision, wire_name: str | None) -> None:
    """Refuse a code that neither modifies nor cancels."""
    if revision not in {Revision.MODIFY, Revision.CANCEL}:
        place = f"revision ({wire_name})" if wire_name else "revision"
        raise InvalidRequest(f"{place} must be MODIFY or CANCEL", parameter="revision", wire=wire_name)


def check_kind_and_price(
    order: Request[Any],
    *,
    kind: OrderKind,
    venue: OrderVenue | None,
    price: Decimal,
    condition_price: Decimal | None,
) -> None:
    """Refuse a kind that the venue has not, and prices that do not fit the kind; no venue is KRX."""
    kind = OrderKind(kind)  # a text is accepted as a code
    _check_venue(order, kind, OrderVenue(venue or OrderVenue.KRX))
    check_whole_price(order, kind=kind, price=price)
    if kind == OrderKind.STOP_LIMIT:
        if condition_price is None or condition_price <= 0:
            raise order.refusal(
                "condition_price",
                "must be over 0: a stop-limit order (kind 22) waits for its condition price",
            )
        if condition_price % 1:
            raise order.refusal("condition_price", f"is {condition_price}, but prices here are whole won")
    elif condition_price is not None:
        raise order.refusal(
            "condition_price",
            f"belongs to stop-limit orders (kind 22) alone, and this one is {words_of_kind(kind)}",
        )


def check_whole_price(order: Request[Any], *, kind: OrderKind, price: Decimal) -> None:
    """Refuse a price where the kind has none, none where it has one, and one of broken won."""
    check_price(price)
    kind = OrderKind(kind)
    if kind not in PRICED_KINDS:
        if price != 0:
            raise order.refusal(
                "price", f"must be 0: a {words_of_kind(kind)} order takes its price from the market"
            )
        return
    if price == 0:
        raise order.refusal("price", f"must be over 0: a {words_of_kind(kind)} order says its price")
    if price % 1:
        raise order.refusal("price", f"is {price}, but prices here are whole won")


def check_venue_on_paper(order: Request[Any], venue: OrderVenue | None) -> None:
    """Refuse another venue than KRX, the only one that paper trading has."""
    if venue not in {None, OrderVenue.KRX}:
        raise order.refusal("order_venue", f"is {venue}, but paper trading (모의투자) has KRX only")


def _check_venue(order: Request[Any], kind: OrderKind, venue: OrderVenue) -> None:
    if kind in KINDS_BY_VENUE[venue]:
        return
    takers = [taker.value for taker, kinds in KINDS_BY_VENUE.items() if kind in kinds]
    if not takers:
        raise order.refusal(
            "order_kind", f"is {words_of_kind(kind)}, which is negotiated and not ordered through the API"
        )
    if kind in _PRE_MARKET:
        where = "is for the pre-market of NXT"
    elif kind in _AFTER_MARKET:
        where = "is for the after-market of KRX"
    else:
        where = f"is taken by {' and '.join(takers)}"
    taken = ", ".join(sorted(each.value for each in KINDS_BY_VENUE[venue]))
    raise order.refusal(
        "order_kind",
        f"is {words_of_kind(kind)}: {venue.value} takes no such orders; it {where}, and {venue.value} takes {taken}",
    )
