"""One type for everything that has a price, whatever master it comes from."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

import attrs

from ..api.enums import OverseasOrderExchange, OverseasQuoteExchange, Venue
from ..errors import InvalidRequest
from ..spec.values import Code
from ..ticks import (
    KRX_ELWS,
    KRX_FUNDS,
    KRX_STOCKS,
    US_STOCKS,
    PriceLimits,
    TickTable,
    fixed_ticks,
    price_limits,
)
from .declare import MasterRow
from .enums import MarketWarning
from .masters import row_of
from .parse import parse_line

__all__ = ["DOMESTIC_MARKETS", "Instrument", "Kind", "ListingMarket", "Right"]


class Kind(StrEnum):
    """What an instrument is; where it is traded is its `market`."""

    STOCK = "stock"
    PREFERRED = "preferred"
    ETF = "ETF"
    ETN = "ETN"
    REIT = "REIT"
    SPAC = "SPAC"
    FUND = "fund"
    DEPOSITARY_RECEIPT = "depositary receipt"
    INDEX = "index"
    FUTURE = "future"
    OPTION = "option"
    SPREAD = "spread"
    ELW = "ELW"
    WARRANT = "warrant"
    BOND = "bond"
    INDICATOR = "indicator"


class ListingMarket(Code):
    """Where an instrument is listed; overseas futures and options have the exchange's own name."""

    KOSPI = "KOSPI"
    KOSDAQ = "KOSDAQ"
    KONEX = "KONEX"
    KRX_INDEX = "KRX indices"
    KRX_DERIVATIVES = "KRX derivatives"
    KRX_BOND = "KRX bonds"
    NASDAQ = "NAS"
    NEW_YORK = "NYS"
    AMEX = "AMS"
    HONG_KONG = "HKS"
    SHANGHAI = "SHS"
    SHANGHAI_INDEX = "SHI"
    SHENZHEN = "SZS"
    SHENZHEN_INDEX = "SZI"
    TOKYO = "TSE"
    HANOI = "HNX"
    HO_CHI_MINH = "HSX"
    WORLD = "world"


DOMESTIC_MARKETS = frozenset(
    {ListingMarket.KOSPI, ListingMarket.KOSDAQ, ListingMarket.KONEX}
    | {ListingMarket.KRX_INDEX, ListingMarket.KRX_DERIVATIVES, ListingMarket.KRX_BOND}
)


class Right(StrEnum):
    """Which right an option, or an ELW, gives."""

    CALL = "call"
    PUT = "put"


_ORDER_EXCHANGES = {
    "NAS": OverseasOrderExchange.NASDAQ,
    "NYS": OverseasOrderExchange.NEW_YORK,
    "AMS": OverseasOrderExchange.AMEX,
    "HKS": OverseasOrderExchange.HONG_KONG,
    "SHS": OverseasOrderExchange.SHANGHAI,
    "SZS": OverseasOrderExchange.SHENZHEN,
    "TSE": OverseasOrderExchange.TOKYO,
    "HNX": OverseasOrderExchange.HANOI,
    "HSX": OverseasOrderExchange.HO_CHI_MINH,
}
_DAYTIME_EXCHANGES = {
    "NAS": OverseasQuoteExchange.NASDAQ_DAYTIME,
    "NYS": OverseasQuoteExchange.NEW_YORK_DAYTIME,
    "AMS": OverseasQuoteExchange.AMEX_DAYTIME,
}
_QUOTE_EXCHANGES = frozenset(
    {
        ListingMarket.NASDAQ,
        ListingMarket.NEW_YORK,
        ListingMarket.AMEX,
        ListingMarket.HONG_KONG,
        ListingMarket.SHANGHAI,
        ListingMarket.SHENZHEN,
    }
    | {
        ListingMarket.SHANGHAI_INDEX,
        ListingMarket.SHENZHEN_INDEX,
        ListingMarket.TOKYO,
        ListingMarket.HANOI,
        ListingMarket.HO_CHI_MINH,
    }
)
_DOMESTIC_ORDERS = {
    ListingMarket.KRX_DERIVATIVES: "domestic_futureoption",
    ListingMarket.KRX_BOND: "domestic_bond",
}
_SHARES = frozenset({Kind.STOCK, Kind.PREFERRED, Kind.REIT, Kind.SPAC, Kind.FUND, Kind.DEPOSITARY_RECEIPT})
_ELSEWHERE = frozenset({Kind.FUTURE, Kind.OPTION, Kind.SPREAD, Kind.BOND, Kind.INDICATOR})
_LIMIT_RATES = {
    ListingMarket.KOSPI: Decimal("0.3"),
    ListingMarket.KOSDAQ: Decimal("0.3"),
    ListingMarket.KONEX: Decimal("0.15"),
}


@attrs.frozen(kw_only=True, slots=True)
class Instrument:
    """One instrument of a master file, in the words that all masters share.

    `code` is what the broker's TRs take. `venues` are the Korean venues that trade it: KRX, and NXT if
    the broker lists it there; empty overseas. `lot` is the least quantity of an order. `base_price` is
    the price from which the day's change counts, in `currency` (`None` for what has none, as an index).
    `market_cap` is in 100 million won. `halted` (거래정지), `managed` (관리종목), `liquidation`
    (정리매매) and `warning` (시장경고) are those of the Korean exchange. `expires_on` is the last
    trading day where the master says it, `contract_month` the first day of a contract's month.
    `tick_size` is the price step of an overseas contract. `file` and `line` are where it comes from;
    `row` has all columns. What the master does not say is `None`, or false.
    """

    code: str
    isin: str | None = None
    name: str
    english_name: str | None = None
    kind: Kind
    market: ListingMarket
    venues: tuple[Venue, ...] = ()
    currency: str | None = None
    lot: int = 1
    base_price: Decimal | None = None
    market_cap: Decimal | None = None
    halted: bool = False
    managed: bool = False
    liquidation: bool = False
    warning: MarketWarning | None = None
    underlying: str | None = None
    underlying_name: str | None = None
    strike: Decimal | None = None
    right: Right | None = None
    expires_on: date | None = None
    contract_month: date | None = None
    tick_size: Decimal | None = None
    file: str = attrs.field(default="", eq=False, repr=False)
    line: bytes = attrs.field(default=b"", eq=False, repr=False)

    def __str__(self) -> str:
        return f"{self.name} ({self.code}, {self.market})"

    @property
    def row(self) -> MasterRow:
        """All columns of the master's line, read anew at each access; `InvalidRequest` if made by hand."""
        if not self.line:
            raise InvalidRequest(f"{self.code} was not read from a master file")
        return parse_line(row_of(self.file), self.line)

    # --- where it is traded, in the words of each API ---------------------------------------------

    @property
    def domestic(self) -> bool:
        """Whether it is an instrument of the Korean exchange."""
        return self.market in DOMESTIC_MARKETS

    @property
    def quote_exchange(self) -> OverseasQuoteExchange | None:
        """The code of an overseas exchange in quotation TRs (NAS); `None` where there is none."""
        return OverseasQuoteExchange(self.market.value) if self.market in _QUOTE_EXCHANGES else None

    @property
    def order_exchange(self) -> OverseasOrderExchange | None:
        """The code of an overseas exchange in order TRs (NASD); `None` where nothing can be ordered."""
        return None if self.kind is Kind.INDEX else _ORDER_EXCHANGES.get(self.market.value)

    @property
    def daytime_exchange(self) -> OverseasQuoteExchange | None:
        """The code of a US exchange in quotation TRs during Korean daytime (BAQ); else `None`."""
        return _DAYTIME_EXCHANGES.get(self.market.value)

    @property
    def quote_venue(self) -> str | None:
        """Where `kis.market`, watchlists and streams look for it: `U` for a Korean index, NAS overseas.

        `None` leaves the choice among the Korean venues to the call. `InvalidRequest` for what has TRs of
        its own: futures, options, bonds, foreign indicators.
        """
        if self.kind in _ELSEWHERE or self.market == ListingMarket.WORLD:
            raise InvalidRequest(
                f"{self} is a {self.kind.value}, which has TRs of its own", parameter="symbols"
            )
        if self.market == ListingMarket.KRX_INDEX:
            return Venue.INDEX.value
        exchange = self.quote_exchange
        return None if exchange is None else exchange.value

    @property
    def order_market(self) -> str | None:
        """The market of its orders; `None` for what cannot be ordered.

        One of `domestic_stock`, `overseas_stock`, `domestic_bond`, `domestic_futureoption` and
        `overseas_futureoption`.
        """
        if self.kind in {Kind.INDEX, Kind.INDICATOR}:
            return None
        if self.domestic:
            return _DOMESTIC_ORDERS.get(self.market, "domestic_stock")
        if self.kind in {Kind.FUTURE, Kind.OPTION, Kind.SPREAD}:
            return "overseas_futureoption"
        return None if self.order_exchange is None else "overseas_stock"

    def daytime_symbol(self) -> str:
        """As a symbol of the Korean daytime, `BAQ:AAPL`: for quotes, candles, streams and orders then.

        `InvalidRequest` where there is no such trading.
        """
        return f"{self._daytime().value}:{self.code}"

    def _daytime(self) -> OverseasQuoteExchange:
        exchange = None if self.kind is Kind.INDEX else self.daytime_exchange
        if exchange is None:
            raise InvalidRequest(f"{self.code} has no daytime trading", parameter="daytime")
        return exchange

    def realtime_key(self, *, paid: bool = False, daytime: bool = False) -> str:
        """What its stream is subscribed by: `005930`, or `DNASAAPL` overseas.

        `paid` takes the real-time quotes of an exchange that the account has subscribed to (`RNASAAPL`),
        `daytime` those of the Korean daytime (`RBAQAAPL`); `InvalidRequest` where there are none.
        """
        exchange = self._daytime() if daytime else self.quote_exchange
        if exchange is None:
            return self.code
        return f"{'R' if paid or daytime else 'D'}{exchange.value}{self.code}"

    # --- prices ---------------------------------------------------------------------------------

    @property
    def ticks(self) -> TickTable | None:
        """Its price steps; `None` where they are not known."""
        if self.tick_size:
            return fixed_ticks(self.tick_size)
        if self.market in _LIMIT_RATES:
            if self.kind in {Kind.ETF, Kind.ETN}:
                return KRX_FUNDS
            return KRX_ELWS if self.kind is Kind.ELW else KRX_STOCKS
        us_stock = self.market.value in _DAYTIME_EXCHANGES and self.kind is not Kind.INDEX
        return US_STOCKS if us_stock else None

    @property
    def price_limits(self) -> PriceLimits | None:
        """The day's limits of a Korean share, 30 percent of the base price on each side (KONEX: 15).

        `None` for all others, and in liquidation trading, which has none. On its first day a share has
        wider ones, which the master does not tell.
        """
        rate = _LIMIT_RATES.get(self.market)
        if rate is None or self.kind not in _SHARES or not self.base_price or self.liquidation:
            return None
        return price_limits(self.base_price, KRX_STOCKS, rate=rate)
