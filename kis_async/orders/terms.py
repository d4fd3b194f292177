"""What an order request asks for, in one shape for all markets, and the days under which lists have it. Pure.

One wire name has one English name in all declarations, so the fields are read by name: a request that
is declared later is understood as well, as far as it uses the same words.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import attrs

from ..api.domestic_futureoption.enums import FuturesOrderKind
from ..api.enums import OverseasOrderExchange, Revision, Side
from ..korean_time import KOREA
from ..order_numbers import normalised_order_number
from ..spec.declare import Request
from .listed import Action, OrderMarket

__all__ = ["Terms", "list_days", "market_of", "terms_of", "trading_day"]

_MARKETS: Mapping[str, OrderMarket] = {
    "domestic-stock": "domestic_stock",
    "overseas-stock": "overseas_stock",
    "domestic-futureoption": "domestic_futureoption",
    "overseas-futureoption": "overseas_futureoption",
    "domestic-bond": "domestic_bond",
}
_NEW_YORK = ZoneInfo("America/New_York")
_HO_CHI_MINH = ZoneInfo("Asia/Ho_Chi_Minh")
_ZONES: Mapping[str, ZoneInfo] = {
    OverseasOrderExchange.NASDAQ: _NEW_YORK,
    OverseasOrderExchange.NEW_YORK: _NEW_YORK,
    OverseasOrderExchange.AMEX: _NEW_YORK,
    OverseasOrderExchange.TOKYO: ZoneInfo("Asia/Tokyo"),
    OverseasOrderExchange.HONG_KONG: ZoneInfo("Asia/Hong_Kong"),
    OverseasOrderExchange.SHANGHAI: ZoneInfo("Asia/Shanghai"),
    OverseasOrderExchange.SHENZHEN: ZoneInfo("Asia/Shanghai"),
    OverseasOrderExchange.HANOI: _HO_CHI_MINH,
    OverseasOrderExchange.HO_CHI_MINH: _HO_CHI_MINH,
}
_CHICAGO = ZoneInfo("America/Chicago")
# The trading day of overseas futures begins at 17:00 in Chicago, on the evening before.
_CHICAGO_EVENING = timedelta(hours=7)

# Spreads are quoted as differences: 0 is a price there.
_LIMIT_FUTURES = frozenset({FuturesOrderKind.LIMIT, FuturesOrderKind.LIMIT_IOC, FuturesOrderKind.LIMIT_FOK})

_NIGHT_IS_OVER = time(7)
_AROUND_MIDNIGHT = timedelta(minutes=10)
# No run of Korean holidays is longer, so a night order's business day is not further off.
_LONGEST_HOLIDAYS = 10


@attrs.frozen(kw_only=True)
class Terms:
    """What an order asks for.

    `quantity` is in shares, contracts or bond units, `None` where the request names none, as with
    `all_remaining`. `price` is `None` for kinds without one; `condition_price` is that of stop orders.
    `kind` is the broker's code, `None` where the request has none. `venue` is the domestic venue, `None` if
    the request leaves it to the broker (KRX), `exchange` the overseas one. `original_number` (normalised)
    is the order that is changed or cancelled, `None` for a new one. `night` is the night session of
    domestic derivatives, `daytime` the US daytime session. A `reserved` order waits for a later session
    and stands in lists of its own. `credit` is the code of the kind of credit, `None` for cash.
    """

    market: OrderMarket
    action: Action
    night: bool = False
    daytime: bool = False
    symbol: str | None = None
    exchange: str | None = None
    venue: str | None = None
    side: Side | None = None
    quantity: int | None = None
    price: Decimal | None = None
    kind: str | None = None
    condition_price: Decimal | None = None
    original_number: str | None = None
    reserved: bool = False
    all_remaining: bool = False
    credit: str | None = None


def market_of(request: Request[Any] | type[Request[Any]]) -> OrderMarket:
    """The market of an order request, by its path; `ValueError` for a menu without orders."""
    menu = request.spec.path.split("/")[2]
    if menu not in _MARKETS:
        raise ValueError(f"{request.spec.path}: no market of orders has this path")
    return _MARKETS[menu]


def terms_of(request: Request[Any]) -> Terms:
    """What an order request asks for; `ValueError` for a request of no market of orders."""
    market = market_of(request)
    last = request.spec.path.rpartition("/")[2]
    original = getattr(request, "original_order_number", None) or getattr(request, "reservation_number", None)
    action = _action(request, original)
    quantity = getattr(request, "quantity", None)
    remaining = bool(getattr(request, "all_remaining", False)) or (action != "new" and quantity == 0)
    stop = getattr(request, "condition_price", None) or getattr(request, "stop_price", None)
    kind = None if market == "domestic_bond" else getattr(request, "order_kind", None)
    return Terms(
        market=market,
        action=action,
        night=str(getattr(request, "session", "")) == "night",
        daytime="daytime" in last,
        symbol=getattr(request, "symbol", None) or None,
        exchange=_text(getattr(request, "exchange", None)),
        venue=_text(getattr(request, "order_venue", None)),
        side=_side(request, last),
        quantity=None if remaining else quantity,
        price=None if action == "cancel" else _price(getattr(request, "price", None), kind),
        kind=_text(kind),
        condition_price=stop or None,
        original_number=None if action == "new" else normalised_order_number(original),
        reserved="resv" in last or bool(getattr(request, "reserved", None)),
        all_remaining=remaining,
        credit=_text(getattr(request, "credit_type", None)),
    )


def _text(value: object) -> str | None:
    """A code as a plain text."""
    return None if value is None else str(value) or None


def _action(request: Request[Any], original: str | None) -> Action:
    match getattr(request, "revision", None):
        case Revision.MODIFY:
            return "modify"
        case Revision.CANCEL:
            return "cancel"
        case None if original and not hasattr(request, "quantity"):
            return "cancel"  # a request that names an order and nothing else
        case None if original and hasattr(request, "original_order_number"):
            return "modify"
        case _:
            return "new"


def _side(request: Request[Any], last: str) -> Side | None:
    """The side as a field, or as bonds say it: by the path."""
    side = getattr(request, "side", None)
    return side if side is not None else {"buy": Side.BUY, "sell": Side.SELL}.get(last)


def _price(price: Decimal | None, kind: object) -> Decimal | None:
    """The price, `None` where 0 stands for none."""
    return price if price or (isinstance(kind, FuturesOrderKind) and kind in _LIMIT_FUTURES) else None


# --- the days of lists --------------------------------------------------------------------------


def trading_day(terms: Terms, moment: datetime) -> date:
    """The day under which lists have an order of this moment (aware); of holidays only weekends are known.

    The Korean date for domestic stocks, bonds and reservations; the next business day for night
    derivatives; the market's own date for overseas stocks; the date of the running Chicago session for
    overseas futures.
    """
    korean = moment.astimezone(KOREA)
    if terms.reserved or terms.market in {"domestic_stock", "domestic_bond"}:
        return korean.date()
    if terms.market == "domestic_futureoption":
        return _business_day_after(_evening(korean)) if terms.night else korean.date()
    if terms.market == "overseas_futureoption":
        return (moment.astimezone(_CHICAGO) + _CHICAGO_EVENING).date()
    return moment.astimezone(_ZONES.get(terms.exchange or "", KOREA)).date()


def list_days(terms: Terms, moment: datetime) -> tuple[date, date]:
    """The first and the last day of a search that certainly covers an order of this moment (aware).

    One day where only the minutes around midnight are in doubt; a day on either side overseas, three for
    overseas futures, and for night derivatives up to the end of the longest holidays.
    """
    if terms.reserved or terms.market == "overseas_stock":
        around = timedelta(days=1)
    elif terms.market == "overseas_futureoption":
        around = timedelta(days=3)
    elif terms.night:
        evening = _evening(moment.astimezone(KOREA))
        return evening, evening + timedelta(days=_LONGEST_HOLIDAYS)
    else:
        first, last = moment - _AROUND_MIDNIGHT, moment + _AROUND_MIDNIGHT
        return trading_day(terms, first), trading_day(terms, last)
    day = trading_day(terms, moment)
    return day - around, day + around


def _evening(korean: datetime) -> date:
    """The day on whose evening the night session of a moment began."""
    return korean.date() - timedelta(days=1) if korean.time() < _NIGHT_IS_OVER else korean.date()


def _business_day_after(day: date) -> date:
    """The next day from Monday to Friday; holidays are not known here."""
    day += timedelta(days=1)
    while day.weekday() > 4:
        day += timedelta(days=1)
    return day
