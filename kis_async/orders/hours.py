"""What depends on the hour of an order: warnings in words, and never a refusal.

Pure: a request and a moment in, sentences out. The hours are the usual ones of the exchanges and of the
broker's documents. Weekends are known here; holidays, early closes and late opens are not: `kis.calendar`
knows those. Bonds are looked at for weekends alone, Vietnam for its reservations, overseas futures not at
all.
"""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from ..api.domestic_futureoption.trading_orders import (
    FuturesSession,
    ModifyOrCancelFuturesOrder,
    OrderFutures,
)
from ..api.domestic_stock.trading_checks import words_of_kind
from ..api.domestic_stock.trading_orders import ModifyOrCancelOrder, OrderCash, OrderCredit
from ..api.domestic_stock.trading_reservations import ModifyOrCancelReservation, OrderReservation
from ..api.enums import OrderKind, OrderVenue, OverseasOrderExchange, OverseasOrderKind, Revision
from ..api.overseas_stock.trading_checks import ALGORITHM_KINDS
from ..api.overseas_stock.trading_markets import MARKETS
from ..api.overseas_stock.trading_orders import (
    ModifyOverseas,
    ModifyOverseasDaytime,
    OrderOverseas,
    OrderOverseasDaytime,
)
from ..api.overseas_stock.trading_reservations import OrderOverseasReservation
from ..errors import InvalidRequest
from ..korean_time import KOREA
from ..spec.declare import Request
from .terms import market_of

__all__ = ["warnings_for"]

Window = tuple[time, time]

_SATURDAY = 5


def warnings_for(request: Request[Any], moment: datetime) -> tuple[str, ...]:
    """What may stand against sending this order at this moment, a sentence each; empty if nothing does.

    `moment` carries its time zone. A request that is no order has no hours.
    """
    if moment.tzinfo is None:
        raise InvalidRequest("moment must carry a time zone", parameter="moment")
    if request.spec.effect != "order":
        return ()
    return tuple(_warnings(request, moment.astimezone(KOREA)))


def _warnings(request: Request[Any], now: datetime) -> Iterable[str]:
    market = market_of(request)
    if market == "domestic_stock":
        return _domestic_stock(request, now)
    if market == "overseas_stock":
        return _overseas_stock(request, now)
    if isinstance(request, (OrderFutures, ModifyOrCancelFuturesOrder)):
        return _futures(request.session, now)
    return _weekend(now, "Korean bonds") if market == "domestic_bond" else ()


def _domestic_stock(request: Request[Any], now: datetime) -> Iterable[str]:
    match request:
        case OrderCredit(reserved=True):
            return _overnight(now, time(15, 10), time(7, 30), "a reserved credit order")
        case ModifyOrCancelOrder(revision=Revision.CANCEL):
            return _cancellation(request.order_venue, now)
        case OrderCash() | OrderCredit() | ModifyOrCancelOrder():
            return _stock(OrderKind(request.order_kind), request.order_venue, now)
        case OrderReservation() | ModifyOrCancelReservation():
            return _reservation(request, now)
        case _:
            return ()


def _overseas_stock(request: Request[Any], now: datetime) -> Iterable[str]:
    match request:
        case OrderOverseas():
            return [*_overseas(request.exchange, now), *_us_kind(request, now)]
        case ModifyOverseas():
            return _overseas(request.exchange, now)
        case OrderOverseasDaytime() | ModifyOverseasDaytime():
            return _daytime(now)
        case OrderOverseasReservation():
            return _overseas_reservation(request.exchange, now)
        case _:
            return ()


# --- words and windows --------------------------------------------------------------------------


def _clock(moment: time) -> str:
    return f"{moment:%H:%M:%S}".removesuffix(":00")


def _spoken(windows: Iterable[Window]) -> str:
    return " and ".join(f"{_clock(first)}–{_clock(last)}" for first, last in windows)


def _within(moment: time, windows: Iterable[Window]) -> bool:
    return any(first <= moment < last for first, last in windows)


def _outside(now: datetime, windows: tuple[Window, ...], what: str, more: str = "") -> list[str]:
    if _within(now.time(), windows):
        return []
    return [f"{what} {_spoken(windows)} Korean time, and it is {_clock(now.time())}{more}"]


def _at_midnight(moment: time) -> bool:
    """Whether the broker settles its day and starts its servers anew."""
    return moment >= time(23, 40) or moment < time(0, 10)


def _weekend(now: datetime, what: str) -> list[str]:
    return [f"it is {now:%A} in Korea: {what} are not traded"] if now.weekday() >= _SATURDAY else []


# --- domestic stocks ----------------------------------------------------------------------------

# The after-market of KRX took the place of the single-price auctions after hours on this day.
_AFTER_MARKET_SINCE = date(2026, 9, 14)
_OPENING = (time(8, 30), time(15, 30))  # the auctions at both ends included
_CONTINUOUS = (time(9), time(15, 20))
_BEFORE_OPEN = (time(8, 30), time(8, 40))
_AFTER_CLOSE = (time(15, 40), time(16))
_SINGLE_PRICE = (time(16), time(18))
_AFTER_MARKET = (time(16), time(20))
_NXT_PRE_MARKET = (time(8), time(8, 50))
_NXT_MAIN = (time(9, 0, 30), time(15, 20))
_EVENING = (time(15, 40), time(20))
_NXT = (_NXT_PRE_MARKET, _NXT_MAIN, _EVENING)
_SOR = ((time(8), time(15, 30)), _EVENING)

_IN_AUCTIONS_TOO = frozenset({OrderKind.LIMIT, OrderKind.MARKET, OrderKind.CONDITIONAL, OrderKind.STOP_LIMIT})


def _krx_windows(kind: OrderKind) -> tuple[Window, ...]:
    if kind == OrderKind.BEFORE_OPEN:
        return (_BEFORE_OPEN,)
    if kind == OrderKind.AFTER_CLOSE:
        return (_AFTER_CLOSE,)
    if kind == OrderKind.AFTER_HOURS_SINGLE:
        return (_SINGLE_PRICE,)
    if kind.name.startswith("AFTER_MARKET"):
        return (_AFTER_MARKET,)
    # Best, priority and mid prices, and what is filled at once or not at all, have no place in an auction.
    return (_OPENING,) if kind in _IN_AUCTIONS_TOO else (_CONTINUOUS,)


def _stock(kind: OrderKind, venue: OrderVenue | None, now: datetime) -> list[str]:
    closed = _weekend(now, "Korean stocks")
    if closed:
        return closed
    words = words_of_kind(kind)
    if venue == OrderVenue.SOR:
        return _outside(now, _SOR, f"SOR takes {words} orders")
    if venue == OrderVenue.NXT:
        windows = (_NXT_PRE_MARKET,) if kind.name.startswith("PRE_MARKET") else _NXT
        return _outside(now, windows, f"NXT takes {words} orders")
    since = f"{_AFTER_MARKET_SINCE:%Y-%m-%d}"
    if kind == OrderKind.AFTER_HOURS_SINGLE and now.date() >= _AFTER_MARKET_SINCE:
        return [f"KRX has had no single-price auctions since {since}: kinds 41 to 47 are its after-market's"]
    if kind.name.startswith("AFTER_MARKET") and now.date() < _AFTER_MARKET_SINCE:
        return [f"KRX has an after-market from {since} on: {words} orders come too early"]
    evening = _within(now.time(), (_AFTER_MARKET,)) and now.date() >= _AFTER_MARKET_SINCE
    more = "; the after-market takes kinds 41 to 47" if evening else ""
    return _outside(now, _krx_windows(kind), f"KRX takes {words} orders", more)


def _cancellation(venue: OrderVenue | None, now: datetime) -> list[str]:
    closed = _weekend(now, "Korean stocks")
    if closed:
        return closed
    if venue == OrderVenue.NXT:
        return _outside(now, _NXT, "NXT takes cancellations")
    if venue == OrderVenue.SOR:
        return _outside(now, _SOR, "SOR takes cancellations")
    return _outside(now, (_OPENING, _EVENING), "KRX takes cancellations")


def _overnight(now: datetime, first: time, last: time, what: str) -> list[str]:
    """What is taken from one afternoon until the morning of the next business day."""
    moment = now.time()
    if _at_midnight(moment):
        return ["no reservation is taken 23:40–00:10 Korean time, when the broker's servers start anew"]
    if now.weekday() >= _SATURDAY or moment >= first or moment < last:
        return []
    hours = f"from {_clock(first)} until {_clock(last)} of the next business day"
    return [f"{what} is taken {hours}, Korean time, and it is {_clock(moment)}"]


def _reservation(request: OrderReservation | ModifyOrCancelReservation, now: datetime) -> list[str]:
    found = _overnight(now, time(15, 40), time(7, 30), "a reservation")
    ends_on = request.reservation_ends_on
    if ends_on is not None:
        first = now.date() + timedelta(days=1)
        while first.weekday() >= _SATURDAY:
            first += timedelta(days=1)
        if ends_on <= now.date():
            found.append(f"reservation_ends_on must be after today, and is {ends_on}")
        elif ends_on > first + timedelta(days=30):
            found.append(
                f"a reservation holds for 30 days after the next business day, and not until {ends_on}"
            )
    return found


# --- domestic futures and options ---------------------------------------------------------------

_DAY_SESSION = (time(8, 30), time(15, 45))
_NIGHT_OPENS, _NIGHT_CLOSES = time(18), time(6)


def _futures(session: FuturesSession, now: datetime) -> list[str]:
    moment = now.time()
    # A night belongs to the day on which it begins.
    evening = now if moment >= _NIGHT_CLOSES else now - timedelta(days=1)
    night = (moment >= _NIGHT_OPENS or moment < _NIGHT_CLOSES) and evening.weekday() < _SATURDAY
    if session == FuturesSession.NIGHT:
        if night:
            return []
        hours = "18:00–06:00 Korean time, Monday evening to Saturday morning"
        return [f"the night session is {hours}, and it is {now:%A}, {_clock(moment)}"]
    if night:
        return [f"it is {_clock(moment)} Korean time, in the night session: session=NIGHT orders there"]
    return _weekend(now, "Korean futures and options") or _outside(
        now, (_DAY_SESSION,), "the day session takes orders"
    )


# --- overseas stocks ----------------------------------------------------------------------------

_TRADED: dict[str, tuple[str, tuple[Window, ...]]] = {
    "japan": ("Tokyo", ((time(9), time(11, 30)), (time(12, 30), time(15)))),
    "shanghai": ("Shanghai", ((time(10, 30), time(16)),)),
    "shenzhen": ("Shenzhen", ((time(10, 30), time(16)),)),
    "hong_kong": ("Hong Kong", ((time(10, 30), time(13)), (time(14), time(17)))),
}
_CHINESE_RESERVATIONS = ((time(9), time(10, 20)), (time(10, 40), time(13, 50)))
_RESERVED: dict[str, tuple[str, tuple[Window, ...]]] = {
    "japan": ("Tokyo", ((time(9, 10), time(12, 20)),)),
    "shanghai": ("Shanghai", _CHINESE_RESERVATIONS),
    "shenzhen": ("Shenzhen", _CHINESE_RESERVATIONS),
    "hong_kong": ("Hong Kong", _CHINESE_RESERVATIONS),
    "vietnam": ("Vietnam", ((time(9), time(11)), (time(11, 20), time(14, 50)))),
}
_US_PRE_MARKET, _US_OPEN, _US_CLOSE = time(4), time(9, 30), time(16)  # in New York
_US_LAST = time(7)  # of the after-market, in Korea, summer and winter
_DAYTIME = (time(10), time(18))
_PAUSE = (time(16, 30), time(16, 45))
# Exchanges stop taking orders for the close some minutes before it.
_CLOSING_ORDERS_UNTIL = time(15, 50)
_ALGORITHMS_UNTIL = time(15, 55)
_AT_OPEN = frozenset({OverseasOrderKind.MARKET_ON_OPEN, OverseasOrderKind.LIMIT_ON_OPEN})
_AT_CLOSE = frozenset({OverseasOrderKind.MARKET_ON_CLOSE, OverseasOrderKind.LIMIT_ON_CLOSE})


@cache
def _new_york() -> ZoneInfo:
    return ZoneInfo("America/New_York")


def _pause(now: datetime) -> list[str]:
    if not (_within(now.time(), (_PAUSE,)) or _at_midnight(now.time())):
        return []
    return ["the broker pauses overseas orders 16:30–16:45 and 23:40–00:10 Korean time for its settlement"]


def _in_korea(now: datetime, moment: time) -> str:
    """A time of New York's day, told in Korea."""
    there = now.astimezone(_new_york())
    return _clock(datetime.combine(there.date(), moment, _new_york()).astimezone(KOREA).time())


def _overseas(exchange: OverseasOrderExchange, now: datetime) -> list[str]:
    market = MARKETS.get(exchange, "")
    if market == "us":
        return [*_pause(now), *_us(now)]
    if market not in _TRADED:
        return [*_pause(now), *_foreign_weekend(now, "Vietnam")]
    name, windows = _TRADED[market]
    return [*_pause(now), *(_foreign_weekend(now, name) or _outside(now, windows, f"{name} trades"))]


def _foreign_weekend(now: datetime, name: str) -> list[str]:
    return [f"it is {now:%A}: {name} does not trade"] if now.weekday() >= _SATURDAY else []


def _us(now: datetime) -> list[str]:
    there = now.astimezone(_new_york())
    if there.weekday() >= _SATURDAY:
        found = [f"it is {there:%A} in New York: US stocks are not traded"]
    elif there.time() >= _US_PRE_MARKET and (there.time() < _US_CLOSE or now.time() < _US_LAST):
        return []
    else:
        open_at, close_at = _in_korea(now, _US_OPEN), _in_korea(now, _US_CLOSE)
        hours = f"{_in_korea(now, _US_PRE_MARKET)}–{_clock(_US_LAST)}, regularly {open_at}–{close_at}"
        found = [f"US stocks are traded {hours} Korean time, and it is {_clock(now.time())}"]
    if now.weekday() < _SATURDAY and _within(now.time(), (_DAYTIME,)):
        found[-1] += "; the daytime session, 10:00–18:00, is ordered by OrderOverseasDaytime"
    return found


def _us_kind(request: OrderOverseas, now: datetime) -> list[str]:
    """Kinds whose hour can be over while the market is open."""
    there = now.astimezone(_new_york())
    kind = request.order_kind
    if there.weekday() >= _SATURDAY or not _US_OPEN <= there.time() < _US_CLOSE:
        return []
    if kind in _AT_OPEN:
        return [
            f"an order of kind {kind} is for the opening, which was at {_in_korea(now, _US_OPEN)} in Korea"
        ]
    close = f"the close at {_in_korea(now, _US_CLOSE)} in Korea"
    if kind in _AT_CLOSE and there.time() >= _CLOSING_ORDERS_UNTIL:
        return [f"an order of kind {kind} may come too late for {close}"]
    if kind in ALGORITHM_KINDS and there.time() >= _ALGORITHMS_UNTIL:
        return [f"an order of kind {kind} ends five minutes before {close}"]
    return []


def _daytime(now: datetime) -> list[str]:
    closed = (
        [f"it is {now:%A} in Korea: the US daytime session is closed"] if now.weekday() >= _SATURDAY else []
    )
    return [*_pause(now), *(closed or _outside(now, (_DAYTIME,), "the US daytime session is"))]


def _overseas_reservation(exchange: OverseasOrderExchange, now: datetime) -> list[str]:
    market = MARKETS.get(exchange, "")
    if market in _RESERVED:
        name, windows = _RESERVED[market]
        return _foreign_weekend(now, name) or _outside(now, windows, f"{name} takes reservations")
    # Ten minutes before the opening, which daylight saving moves.
    there = datetime.combine(now.date(), _US_OPEN, _new_york())
    until = (there.astimezone(KOREA) - timedelta(minutes=10)).time()
    return [*_pause(now), *_outside(now, ((time(10), until),), "the US takes reservations")]
