"""Where a symbol is traded: the zone, the currency, the hours, and what the broker keeps of it."""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

import attrs

from ..api.domestic_stock.analysis import QuoteKey
from ..api.enums import OverseasQuoteExchange, Venue
from ..api.overseas_stock.quotations import OverseasQuoteKey
from ..korean_time import KOREAN_ZONE
from ..symbols import AnySymbol, symbol_key

__all__ = ["Place", "key_of", "located"]

_DAYTIME = frozenset({"BAQ", "BAY", "BAA"})


@attrs.frozen(kw_only=True)
class _Hours:
    zone: str
    currency: str | None
    opens: time
    closes: time
    delay: timedelta = timedelta(minutes=15)


_US = _Hours(zone="America/New_York", currency="USD", opens=time(9, 30), closes=time(16), delay=timedelta(0))
_HONG_KONG = _Hours(zone="Asia/Hong_Kong", currency="HKD", opens=time(9, 30), closes=time(16))
_CHINA = _Hours(zone="Asia/Shanghai", currency="CNY", opens=time(9, 30), closes=time(15))
_JAPAN = _Hours(zone="Asia/Tokyo", currency="JPY", opens=time(9), closes=time(15, 30))
_VIETNAM = _Hours(zone="Asia/Ho_Chi_Minh", currency="VND", opens=time(9), closes=time(15))

_OVERSEAS = {
    **dict.fromkeys(("NAS", "NYS", "AMS", *sorted(_DAYTIME)), _US),
    "HKS": _HONG_KONG,
    **dict.fromkeys(("SHS", "SZS"), _CHINA),
    **dict.fromkeys(("SHI", "SZI"), attrs.evolve(_CHINA, currency=None)),
    "TSE": _JAPAN,
    **dict.fromkeys(("HSX", "HNX"), _VIETNAM),
}

_NO_DELAY = timedelta(0)
_KRX = _Hours(zone=KOREAN_ZONE, currency="KRW", opens=time(9), closes=time(15, 30), delay=_NO_DELAY)
_LONG_DAY = _Hours(zone=KOREAN_ZONE, currency="KRW", opens=time(8), closes=time(20), delay=_NO_DELAY)
_DOMESTIC = {
    "J": _KRX,
    "NX": _LONG_DAY,
    "UN": _LONG_DAY,
    "U": attrs.evolve(_KRX, currency=None),
}

# When a bar of a day is no longer touched: the last Korean market closes at 20:00; elsewhere half an
# hour after the close, which covers closing auctions and the delay of fifteen minutes.
_KOREA_SETTLED = time(20)
_SETTLING = timedelta(minutes=30)

# Where one session ends and another begins, in Korean time: no bar reaches across.
_SESSIONS = {
    "J": (time(0), time(9), time(15, 40), time(16)),
    "NX": (time(0), time(9), time(15, 40)),
    "UN": (time(0), time(9), time(15, 40)),
}


@attrs.frozen(kw_only=True)
class Place:
    """One symbol at one venue or exchange; `where` is its code, as in `J` or `NAS`.

    `opens` and `closes` are the hours in which nearly every minute has trades, in the market's time;
    `delay` is how late the broker's prices are.
    """

    where: str
    symbol: str
    zone: ZoneInfo
    currency: str | None
    opens: time
    closes: time
    delay: timedelta

    @property
    def name(self) -> str:
        """The symbol with its venue or exchange, as users write it."""
        return f"{self.where}:{self.symbol}"

    @property
    def domestic(self) -> bool:
        """Whether it is a stock or an index of Korea."""
        return self.where in _DOMESTIC

    @property
    def index(self) -> bool:
        """Whether it is an index of Korea, which has no book and other TRs."""
        return self.where == Venue.INDEX.value

    @property
    def daytime(self) -> bool:
        """Whether it is a US exchange by its code for daytime trading."""
        return self.where in _DAYTIME

    @property
    def settled(self) -> time:
        """When the bar of a day is no longer touched, in the market's time."""
        if self.domestic:
            return _KOREA_SETTLED
        minutes = self.closes.hour * 60 + self.closes.minute + _SETTLING // timedelta(minutes=1)
        return time(minutes // 60, minutes % 60)

    @property
    def sessions(self) -> tuple[time, ...]:
        """When sessions begin, the first at midnight."""
        return _SESSIONS.get(self.where, (time(0),))


def located(symbol: AnySymbol, venue: Venue) -> Place:
    """The place of a symbol as watchlists write it; `InvalidRequest` for what is none.

    `venue` is where a domestic symbol without one of its own is looked for.
    """
    where, code = symbol_key(symbol, venue, parameter="symbol")
    hours = _DOMESTIC.get(where) or _OVERSEAS[where]
    return Place(
        where=where,
        symbol=code,
        zone=ZoneInfo(hours.zone),
        currency=hours.currency,
        opens=hours.opens,
        closes=hours.closes,
        delay=hours.delay,
    )


def key_of(place: Place) -> AnySymbol:
    """The key object of a place, as `Watchlists.quotes` takes it."""
    if place.domestic:
        return QuoteKey(venue=Venue(place.where), symbol=place.symbol)
    return OverseasQuoteKey(exchange=OverseasQuoteExchange(place.where), symbol=place.symbol)
