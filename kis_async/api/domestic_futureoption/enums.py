"""Code sets that several TRs of domestic futures and options share."""

from ...spec.values import Code

__all__ = [
    "FuturesMarginBasis",
    "FuturesOrderKind",
    "FuturesVenue",
    "SortOrder",
    "ValuationBasis",
]


class FuturesVenue(Code):
    """The markets of domestic futures and options; commodity futures are gold, treasury bonds and currencies."""

    INDEX_FUTURES = "F"
    INDEX_OPTIONS = "O"
    STOCK_FUTURES = "JF"
    STOCK_OPTIONS = "JO"
    COMMODITY_FUTURES = "CF"
    NIGHT_FUTURES = "CM"
    NIGHT_OPTIONS = "EU"


class FuturesOrderKind(Code):
    """The kinds of a domestic futures or options order; IOC cancels the rest, FOK takes all or nothing."""

    LIMIT = "01"
    MARKET = "02"
    CONDITIONAL = "03"
    BEST = "04"
    LIMIT_IOC = "10"
    LIMIT_FOK = "11"
    MARKET_IOC = "12"
    MARKET_FOK = "13"
    BEST_IOC = "14"
    BEST_FOK = "15"


class FuturesMarginBasis(Code):
    """Which margin a balance is held against: the one for opening a position, or for keeping it."""

    INITIAL = "01"
    MAINTENANCE = "02"


class ValuationBasis(Code):
    """What positions are compared with: the last settlement price, or the price they were bought at."""

    SETTLEMENT = "1"
    PURCHASE = "2"


class SortOrder(Code):
    """Oldest first or newest first."""

    ASCENDING = "AS"
    DESCENDING = "DS"
