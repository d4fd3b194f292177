"""What the kinds of orders mean: how each is priced, what becomes of its rest, and where it exists."""

from collections.abc import Mapping
from typing import Literal

import attrs

from .model import Family

__all__ = ["Terms", "exists_at", "terms_of"]

Pricing = Literal["limit", "market", "best", "priority", "fixed"]
Rest = Literal["day", "ioc", "fok"]
Hours = Literal["regular", "before_open", "after_close", "after_market", "pre_market", "at_close"]


@attrs.frozen
class Terms:
    """`best` takes the other side's best price when it arrives, `priority` its own side's, and then stays.

    `fixed` is the close's price. `hours` says when the kind is traded. `stop` waits for its condition price,
    and `conditional` becomes a market order in the closing auction.
    """

    pricing: Pricing = "limit"
    rest: Rest = "day"
    hours: Hours = "regular"
    stop: bool = False
    conditional: bool = False


_DOMESTIC: Mapping[str, Terms] = {
    "00": Terms(),
    "01": Terms("market"),
    "02": Terms(conditional=True),
    "03": Terms("best"),
    "04": Terms("priority"),
    "05": Terms("fixed", hours="before_open"),
    "06": Terms("fixed", hours="after_close"),
    "11": Terms("limit", "ioc"),
    "12": Terms("limit", "fok"),
    "13": Terms("market", "ioc"),
    "14": Terms("market", "fok"),
    "15": Terms("best", "ioc"),
    "16": Terms("best", "fok"),
    # Half a tick between the two best prices is the book's whole spread: a mid-price order takes the best.
    "21": Terms("best"),
    "22": Terms(stop=True),
    "23": Terms("best", "ioc"),
    "24": Terms("best", "fok"),
    "27": Terms(hours="pre_market"),
    "28": Terms("best", hours="pre_market"),
    "29": Terms("priority", hours="pre_market"),
    "41": Terms(hours="after_market"),
    "42": Terms("limit", "ioc", "after_market"),
    "43": Terms("limit", "fok", "after_market"),
    "44": Terms("best", hours="after_market"),
    "45": Terms("best", "ioc", "after_market"),
    "46": Terms("best", "fok", "after_market"),
    "47": Terms("priority", hours="after_market"),
}
_OVERSEAS: Mapping[str, Terms] = {
    "": Terms(),
    "00": Terms(),
    "31": Terms("market"),
    "32": Terms(),
    "33": Terms("market", hours="at_close"),
    "34": Terms(hours="at_close"),
    "35": Terms(),
    "36": Terms(),
    "50": Terms(),
}
_FUTURES: Mapping[str, Terms] = {
    "01": Terms(),
    "02": Terms("market"),
    "03": Terms(),
    "04": Terms("best"),
    "10": Terms("limit", "ioc"),
    "11": Terms("limit", "fok"),
    "12": Terms("market", "ioc"),
    "13": Terms("market", "fok"),
    "14": Terms("best", "ioc"),
    "15": Terms("best", "fok"),
}
_OVERSEAS_FUTURES: Mapping[str, Terms] = {
    "1": Terms(),
    "2": Terms("market"),
    "3": Terms("market", stop=True),
    "4": Terms(stop=True),
}
_TERMS: Mapping[Family, Mapping[str, Terms]] = {
    "domestic_stock": _DOMESTIC,
    "overseas_stock": _OVERSEAS,
    "domestic_futureoption": _FUTURES,
    "overseas_futureoption": _OVERSEAS_FUTURES,
}

_SOR = frozenset({"00", "01", "03", "04", *(f"{kind}" for kind in range(11, 17))})
_NXT = (_SOR - {"01"}) | {*(f"{kind}" for kind in range(21, 25)), "27", "28", "29"}
_VENUES = {"KRX": frozenset(_DOMESTIC) - {"27", "28", "29"}, "NXT": _NXT, "SOR": _SOR}


def terms_of(family: Family, kind: str) -> Terms | None:
    """The meaning of a kind; `None` for one that is not known or no longer traded."""
    return _TERMS[family].get(kind)


def exists_at(venue: str, kind: str) -> bool:
    """Whether a domestic stock's venue takes a kind of order."""
    return kind in _VENUES.get(venue, frozenset[str]())
