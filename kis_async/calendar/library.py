"""What the library `holidays`, the extra `calendar`, knows of a marketplace. It is imported here alone, late.

It carries the exchanges' own calendars, elections and half days included; for Vietnam it has the public
holidays, which the exchanges there keep. Loading takes a tenth of a second: call it in a thread.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache

from .days import Holidays
from .hours import FIRST
from .marketplaces import Marketplace

__all__ = ["load"]

LAST = date(2035, 12, 31)

_EXCHANGES = {
    Marketplace.US: "XNYS",
    Marketplace.JAPAN: "XJPX",
    Marketplace.HONG_KONG: "XHKG",
    Marketplace.CHINA: "XSHG",
}
_WITH_HALF_DAYS = frozenset({Marketplace.US, Marketplace.HONG_KONG})


def load(market: Marketplace) -> Holidays:
    """The holidays of a marketplace; raises `ModuleNotFoundError` without the extra."""
    return _load(Marketplace.KRX if market.korean else market)


@cache
def _load(market: Marketplace) -> Holidays:
    import holidays

    years = range(FIRST.year - 1, LAST.year + 1)
    half: Mapping[date, str] = {}
    if market is Marketplace.VIETNAM:
        closed = dict(holidays.country_holidays("VN", years=years, language="en_US"))
    elif market is Marketplace.KRX:
        closed = dict(holidays.financial_holidays("XKRX", years=years, language="ko"))
    else:
        code = _EXCHANGES[market]
        closed = dict(holidays.financial_holidays(code, years=years, language="en_US"))
        if market in _WITH_HALF_DAYS:
            half = dict(
                holidays.financial_holidays(code, years=years, language="en_US", categories="half_day")
            )
    return Holidays(first=date(years[0], 1, 1), last=LAST, closed=closed, half=half)
