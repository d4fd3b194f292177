"""The watchlist groups that the sandbox's HTS user has, and the rows in which they are answered."""

from collections.abc import Iterable, Iterator
from itertools import islice

import attrs

from ..korean_time import korean_time
from .market import Market

__all__ = ["Watchlist", "WatchlistEntry", "default_watchlists", "group_row", "item_rows"]


@attrs.frozen(kw_only=True)
class WatchlistEntry:
    """One row of a group: `market` is J, UN, U (index), N (overseas index) or FS (overseas stock).

    A blank `symbol` is a separator line.
    """

    symbol: str
    name: str
    market: str = "J"
    exchange: str = "KRX"


@attrs.frozen(kw_only=True)
class Watchlist:
    """One group: a code of three digits, a name, and its rows in the user's order."""

    code: str
    name: str
    entries: tuple[WatchlistEntry, ...] = ()


def default_watchlists(market: Market) -> tuple[Watchlist, ...]:
    """A long group of 132, the default group, one of every kind of row, and an empty one."""
    domestic = tuple(_domestic(market))
    first = domestic[0]
    mixed = (
        first,
        WatchlistEntry(symbol="AAPL", name="애플", market="FS", exchange="NAS"),
        WatchlistEntry(symbol="0001", name="종합", market="U", exchange=""),
        WatchlistEntry(symbol="SPX", name="S&P500", market="N", exchange=""),
        WatchlistEntry(symbol="", name="", market="", exchange=""),
        attrs.evolve(domestic[7], market="UN"),
        WatchlistEntry(symbol="00700", name="텐센트", market="FS", exchange="HKS"),
        WatchlistEntry(symbol="0167A0", name="샌드박스 액티브"),
        first,
    )
    return (
        Watchlist(code="001", name="관심종목 132", entries=domestic),
        Watchlist(code="000", name="기본그룹1", entries=domestic[:11]),
        Watchlist(code="002", name="여러 시장", entries=mixed),
        Watchlist(code="003", name="빈 그룹"),
    )


def _domestic(market: Market) -> Iterator[WatchlistEntry]:
    for instrument in islice(market.listing(), 132):
        yield WatchlistEntry(symbol=instrument.code, name=instrument.name)


def group_row(group: Watchlist, place: int, now: float) -> dict[str, str]:
    """A group as a row of HHKCM113004C7; the place counts from 0."""
    saved = korean_time(now - 86_400 * (place + 1))
    return {
        "date": f"{saved:%Y%m%d}",
        "trnm_hour": f"{saved:%H%M%S}",
        "data_rank": f"{place:010}",
        "inter_grp_code": group.code,
        "inter_grp_name": group.name,
        "ask_cnt": f"{len(group.entries):03}",
    }


def item_rows(entries: Iterable[WatchlistEntry]) -> list[dict[str, str]]:
    """The rows of a group, ranked from 1."""
    return [_item_row(entry, place) for place, entry in enumerate(entries, start=1)]


def _item_row(entry: WatchlistEntry, place: int) -> dict[str, str]:
    """An entry as a row of HHKCM113004C6; the place counts from 1."""
    return {
        "fid_mrkt_cls_code": entry.market,
        "data_rank": f"{place:010}",
        "exch_code": entry.exchange,
        "jong_code": entry.symbol,
        "color_code": "-1" if entry.symbol else "",
        "memo": "",
        "hts_kor_isnm": entry.name,
        "fxdt_ntby_qty": "0",
        "cntg_unpr": "0.000000",
        "cntg_cls_code": "0",
    }
