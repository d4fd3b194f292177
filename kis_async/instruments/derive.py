"""From a master's row to an instrument: what each file's columns mean in the words that all share. Pure.

A function a layout, and each answers the instrument's fields; `None` means that the line stands for
nothing that has a price of its own, or for something that another file describes better.
"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from ..api.enums import OverseasQuoteExchange, Venue
from ..api.overseas_futureoption.enums import FuturesExchange
from .declare import MasterRow
from .enums import (
    EtpType,
    ForeignClass,
    MarketWarning,
    OverseasProduct,
    OverseasSecurity,
    PreferredClass,
    SecurityGroup,
)
from .instrument import Instrument, Kind, ListingMarket, Right
from .layouts_derivatives import CommodityContractRow, IndexContractRow, StockContractRow
from .layouts_domestic import ElwRow, KonexRow, KosdaqRow, KospiRow
from .layouts_lists import BondRow, IndexRow
from .layouts_overseas import ForeignIndicatorRow, OverseasFutureRow, OverseasOptionRow, OverseasStockRow

__all__ = ["Facts", "facts_of", "instrument_of"]

Facts = dict[str, Any]

_KRX_ONLY = (Venue.KRX,)
_KRX_AND_NXT = (Venue.KRX, Venue.NXT)
_WON = "KRW"

_KIND_BY_GROUP = {
    SecurityGroup.SHARE: Kind.STOCK,
    SecurityGroup.FOREIGN_SHARE: Kind.STOCK,
    SecurityGroup.KONEX: Kind.STOCK,
    SecurityGroup.MUTUAL_FUND: Kind.FUND,
    SecurityGroup.SHIP_FUND: Kind.FUND,
    SecurityGroup.INFRASTRUCTURE_FUND: Kind.FUND,
    SecurityGroup.BENEFICIARY_CERTIFICATE: Kind.FUND,
    SecurityGroup.REIT: Kind.REIT,
    SecurityGroup.DEPOSITARY_RECEIPT: Kind.DEPOSITARY_RECEIPT,
    SecurityGroup.ELW: Kind.ELW,
    SecurityGroup.ETF: Kind.ETF,
    SecurityGroup.FOREIGN_ETF: Kind.ETF,
    SecurityGroup.ETN: Kind.ETN,
    SecurityGroup.WARRANT: Kind.WARRANT,
    SecurityGroup.SUBSCRIPTION_RIGHT: Kind.WARRANT,
}
_RIGHTS = {"C": Right.CALL, "P": Right.PUT}
_ETN_TYPES = frozenset({EtpType.ETN, EtpType.LIMITED_LOSS_ETN})


def _listed_kind(row: KospiRow | KosdaqRow | KonexRow) -> Kind:
    kind = Kind.STOCK if row.security_group is None else _KIND_BY_GROUP.get(row.security_group, Kind.STOCK)
    if not isinstance(row, KonexRow):
        if row.etp_type in _ETN_TYPES:
            return Kind.ETN
        if row.spac:
            return Kind.SPAC
    preferred = row.preferred_class is not None and row.preferred_class != PreferredClass.COMMON
    return Kind.PREFERRED if kind is Kind.STOCK and preferred else kind


def _listed(row: KospiRow | KosdaqRow | KonexRow, market: ListingMarket, *, on_nxt: bool) -> Facts:
    warning = row.market_warning
    return {
        "code": row.symbol,
        "isin": row.isin,
        "name": row.name or row.symbol,
        "kind": _listed_kind(row),
        "market": market,
        "venues": _KRX_AND_NXT if on_nxt else _KRX_ONLY,
        "currency": _WON,
        "lot": row.regular_lot or 1,
        "base_price": row.base_price,
        "market_cap": row.market_cap,
        "halted": bool(row.trading_halted),
        "managed": bool(row.administrative_issue),
        "liquidation": bool(row.liquidation_trading),
        "warning": None if warning == MarketWarning.NONE else warning,
    }


def _kospi(row: KospiRow, *, on_nxt: bool) -> Facts:
    return _listed(row, ListingMarket.KOSPI, on_nxt=on_nxt)


def _kosdaq(row: KosdaqRow, *, on_nxt: bool) -> Facts:
    return _listed(row, ListingMarket.KOSDAQ, on_nxt=on_nxt)


def _konex(row: KonexRow, *, on_nxt: bool) -> Facts:
    return _listed(row, ListingMarket.KONEX, on_nxt=on_nxt)


def _elw(row: ElwRow, *, on_nxt: bool) -> Facts:
    del on_nxt
    right = None if row.right_type is None else _RIGHTS.get(str(row.right_type))
    return {
        "code": row.symbol,
        "isin": row.isin,
        "name": row.name or row.symbol,
        "kind": Kind.ELW,
        "market": ListingMarket.KOSPI,
        "venues": _KRX_ONLY,
        "currency": _WON,
        "lot": 10,
        "market_cap": row.market_cap,
        "underlying": row.underlying_symbol_1,
        "strike": row.strike,
        "right": right,
        "expires_on": row.last_trading_on,
    }


def _index(row: IndexRow, *, on_nxt: bool) -> Facts:
    del on_nxt
    return {
        "code": row.sector_code,
        "name": row.name or row.sector_code,
        "kind": Kind.INDEX,
        "market": ListingMarket.KRX_INDEX,
    }


def _bond(row: BondRow, *, on_nxt: bool) -> Facts:
    del on_nxt
    return {
        "code": row.isin,
        "isin": row.isin,
        "name": row.name or row.isin,
        "kind": Kind.BOND,
        "market": ListingMarket.KRX_BOND,
        "venues": _KRX_ONLY,
        "currency": _WON,
        "expires_on": row.redeemed_on,
    }


# --- derivatives --------------------------------------------------------------------------------

_MONTH = re.compile(r"(?<!\d)(20\d\d)(0[1-9]|1[0-2])(?!\d)|(?<!\d)(\d\d)(0[1-9]|1[0-2])W\d")
_NAMED_RIGHT = re.compile(r"(?:^|[^A-Za-z])([CP]) ?(?=\d)")


def _month_named(name: str) -> date | None:
    """The month that a contract's name says: `F 202612`, or `위클리C 2609W1`."""
    found = _MONTH.search(name)
    if found is None:
        return None
    year = int(found[1]) if found[1] else 2000 + int(found[3])
    return date(year, int(found[2] or found[4]), 1)


def _contract(row: IndexContractRow | StockContractRow | CommodityContractRow, *, on_nxt: bool) -> Facts:
    del on_nxt
    kind = row.contract_kind
    words = "" if kind is None else kind.name
    name = row.name or row.symbol
    right = Right.CALL if words.endswith("CALL") else Right.PUT if words.endswith("PUT") else None
    if right is None and (kind is None or not kind.known):
        # A kind that came after these: the name of an option has its right before the month.
        found = _NAMED_RIGHT.search(name)
        right = None if found is None else _RIGHTS[found[1]]
    spread = words.endswith("SPREAD")
    return {
        "code": row.symbol,
        "isin": row.isin,
        "name": name,
        "kind": Kind.OPTION if right else Kind.SPREAD if spread else Kind.FUTURE,
        "market": ListingMarket.KRX_DERIVATIVES,
        "venues": _KRX_ONLY,
        "currency": _WON,
        "underlying": row.underlying_symbol,
        "underlying_name": row.underlying_name,
        "strike": row.strike if right else None,
        "right": right,
        "contract_month": _month_named(name),
    }


# --- overseas -----------------------------------------------------------------------------------


@cache
def _market(exchange: OverseasQuoteExchange | FuturesExchange | None) -> ListingMarket:
    return ListingMarket.WORLD if exchange is None else ListingMarket(str(exchange))


_ETNS = frozenset({OverseasProduct.ETN, OverseasProduct.VOLATILITY_ETN})


def _overseas_stock(row: OverseasStockRow, *, on_nxt: bool) -> Facts | None:
    del on_nxt
    if row.exchange is None:
        return None
    match row.security_type:
        case OverseasSecurity.INDEX:
            kind = Kind.INDEX
        case OverseasSecurity.FUND:
            kind = Kind.ETN if row.etp_type in _ETNS else Kind.ETF
        case OverseasSecurity.WARRANT:
            kind = Kind.WARRANT
        case _:
            kind = Kind.DEPOSITARY_RECEIPT if row.depositary_receipt else Kind.STOCK
    return {
        "code": row.symbol,
        "name": row.name or row.english_name or row.symbol,
        "english_name": row.english_name,
        "kind": kind,
        "market": _market(row.exchange),
        "currency": None if row.currency is None or kind is Kind.INDEX else str(row.currency),
        "lot": row.lot or 1,
        "base_price": row.base_price,
    }


def _positive(number: Decimal | None) -> Decimal | None:
    return number if number is not None and number > 0 else None


def _overseas_future(row: OverseasFutureRow, *, on_nxt: bool) -> Facts:
    del on_nxt
    return {
        "code": row.symbol,
        "name": row.name or row.symbol,
        "kind": Kind.SPREAD if row.spread else Kind.FUTURE,
        "market": _market(row.exchange),
        "underlying": row.product_code,
        "tick_size": _positive(row.tick_size),
    }


def _overseas_option(row: OverseasOptionRow, *, on_nxt: bool) -> Facts:
    del on_nxt
    right = None if row.right_type is None else _RIGHTS.get(str(row.right_type))
    month = row.contract_month or ""
    return {
        "code": row.symbol,
        "name": row.name or row.symbol,
        "kind": Kind.OPTION,
        "market": _market(row.exchange),
        "underlying": row.underlying_symbol or row.underlying_product,
        "strike": row.strike,
        "right": right,
        "contract_month": _month_named(month),
        "tick_size": _positive(row.tick_size),
    }


_STOCK_CLASSES = frozenset(
    {ForeignClass.US_STOCK, ForeignClass.WORLD_STOCK, ForeignClass.KOREAN_IN_US}
    | {ForeignClass.KOREAN_IN_EUROPE}
)
_INDEX_CLASSES = frozenset({ForeignClass.WORLD_INDEX, ForeignClass.US_INDEX})


def _foreign(row: ForeignIndicatorRow, *, on_nxt: bool) -> Facts | None:
    del on_nxt
    if row.indicator_class in _STOCK_CLASSES:
        return None
    return {
        "code": row.symbol,
        "name": row.name or row.english_name or row.symbol,
        "english_name": row.english_name,
        "kind": Kind.INDEX if row.indicator_class in _INDEX_CLASSES else Kind.INDICATOR,
        "market": ListingMarket.WORLD,
    }


_RULES: dict[type[MasterRow], Callable[..., Facts | None]] = {
    KospiRow: _kospi,
    KosdaqRow: _kosdaq,
    KonexRow: _konex,
    ElwRow: _elw,
    IndexRow: _index,
    BondRow: _bond,
    IndexContractRow: _contract,
    StockContractRow: _contract,
    CommodityContractRow: _contract,
    OverseasStockRow: _overseas_stock,
    OverseasFutureRow: _overseas_future,
    OverseasOptionRow: _overseas_option,
    ForeignIndicatorRow: _foreign,
}


def facts_of(row: MasterRow, *, on_nxt: bool = False) -> Facts | None:
    """The fields of the instrument that a row describes, `file` and `line` aside."""
    rule = _RULES.get(type(row))
    return None if rule is None else rule(row, on_nxt=on_nxt)


def instrument_of(row: MasterRow, *, file: str = "", on_nxt: bool = False) -> Instrument | None:
    """The instrument that a row describes, `None` if it describes none (a theme, a member)."""
    facts = facts_of(row, on_nxt=on_nxt)
    if facts is None:
        return None
    return Instrument(**facts, file=file or type(row).layout.files[0], line=row.line)
