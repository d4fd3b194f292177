"""Code sets that several TRs share. Each accepts a code it does not know (see `spec.values.Code`)."""

from ..spec.values import Code

__all__ = [
    "ChangeSign",
    "OrderKind",
    "OrderVenue",
    "OverseasOrderExchange",
    "OverseasOrderKind",
    "OverseasQuoteExchange",
    "Side",
    "Venue",
]


class Venue(Code):
    """Where a domestic quote comes from; a KRX quote before 09:00 is yesterday's."""

    KRX = "J"
    NXT = "NX"
    UNIFIED = "UN"
    INDEX = "U"


class ChangeSign(Code):
    """How a price stands against the previous close."""

    UPPER_LIMIT = "1"
    UP = "2"
    FLAT = "3"
    LOWER_LIMIT = "4"
    DOWN = "5"


class Side(Code):
    """Buy or sell, in the codes that the broker's notices use."""

    SELL = "01"
    BUY = "02"


class OrderVenue(Code):
    """Where a domestic order goes: the exchange, the alternative one, or smart order routing."""

    KRX = "KRX"
    NXT = "NXT"
    SOR = "SOR"


class OrderKind(Code):
    """The kinds of a domestic stock order; IOC cancels the rest, FOK takes all or nothing."""

    LIMIT = "00"
    MARKET = "01"
    CONDITIONAL = "02"
    BEST = "03"
    PRIORITY = "04"
    BEFORE_OPEN = "05"
    AFTER_CLOSE = "06"
    AFTER_HOURS_SINGLE = "07"
    LIMIT_IOC = "11"
    LIMIT_FOK = "12"
    MARKET_IOC = "13"
    MARKET_FOK = "14"
    BEST_IOC = "15"
    BEST_FOK = "16"
    MID = "21"
    STOP_LIMIT = "22"
    MID_IOC = "23"
    MID_FOK = "24"
    PRE_MARKET_LIMIT = "27"
    PRE_MARKET_BEST = "28"
    PRE_MARKET_PRIORITY = "29"
    AFTER_MARKET_LIMIT = "41"
    AFTER_MARKET_LIMIT_IOC = "42"
    AFTER_MARKET_LIMIT_FOK = "43"
    AFTER_MARKET_BEST = "44"
    AFTER_MARKET_BEST_IOC = "45"
    AFTER_MARKET_BEST_FOK = "46"
    AFTER_MARKET_PRIORITY = "47"


class OverseasQuoteExchange(Code):
    """Overseas exchanges as the quotation TRs name them."""

    NEW_YORK = "NYS"
    NASDAQ = "NAS"
    AMEX = "AMS"
    HONG_KONG = "HKS"
    SHANGHAI = "SHS"
    SHENZHEN = "SZS"
    SHANGHAI_INDEX = "SHI"
    SHENZHEN_INDEX = "SZI"
    HO_CHI_MINH = "HSX"
    HANOI = "HNX"
    TOKYO = "TSE"
    NEW_YORK_DAYTIME = "BAY"
    NASDAQ_DAYTIME = "BAQ"
    AMEX_DAYTIME = "BAA"


class OverseasOrderExchange(Code):
    """Overseas exchanges as the order TRs name them."""

    NASDAQ = "NASD"
    NEW_YORK = "NYSE"
    AMEX = "AMEX"
    HONG_KONG = "SEHK"
    SHANGHAI = "SHAA"
    SHENZHEN = "SZAA"
    TOKYO = "TKSE"
    HANOI = "HASE"
    HO_CHI_MINH = "VNSE"


class OverseasOrderKind(Code):
    """The kinds of an overseas order; which of them exist depends on the market and the side."""

    LIMIT = "00"
    MARKET_ON_OPEN = "31"
    LIMIT_ON_OPEN = "32"
    MARKET_ON_CLOSE = "33"
    LIMIT_ON_CLOSE = "34"
    TWAP = "35"
    VWAP = "36"
    ODD_LOT_LIMIT = "50"
