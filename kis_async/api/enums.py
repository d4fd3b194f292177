"""Code sets that several TRs share. Each accepts a code it does not know (see `spec.values.Code`)."""

from ..spec.values import Code

__all__ = [
    "ChangeSign",
    "CreditType",
    "CurrencyBasis",
    "Designation",
    "ElwSettlement",
    "FillFilter",
    "IssueStatus",
    "Moneyness",
    "OrderKind",
    "OrderVenue",
    "OverseasOrderExchange",
    "OverseasOrderKind",
    "OverseasQuoteExchange",
    "Period",
    "ProductType",
    "Revision",
    "Side",
    "SideFilter",
    "Venue",
    "Weekday",
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
    TREASURY = "08"
    TREASURY_S_OPTION = "09"
    TREASURY_TRUST = "10"
    BLOCK = "51"
    BASKET = "52"
    BEFORE_OPEN_BLOCK = "62"
    BEFORE_OPEN_BASKET = "63"
    BEFORE_OPEN_TREASURY_TRUST = "67"
    BEFORE_OPEN_TREASURY = "69"
    AFTER_HOURS_BLOCK = "72"
    AFTER_HOURS_TREASURY_TRUST = "77"
    AFTER_HOURS_BLOCK_TREASURY = "79"
    AFTER_HOURS_BASKET = "80"


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


class Period(Code):
    """The width of a bar, or the unit of a period."""

    DAY = "D"
    WEEK = "W"
    MONTH = "M"
    YEAR = "Y"


class IssueStatus(Code):
    """What holds for trading in a domestic issue; the warnings grow from caution to risk, and other is none."""

    OTHER = "00"
    ADMINISTRATIVE = "51"
    RISK = "52"
    WARNING = "53"
    CAUTION = "54"
    CREDIT_ALLOWED = "55"
    FULL_MARGIN = "57"
    HALTED = "58"
    SHORT_TERM_OVERHEATED = "59"


class Designation(Code):
    """The domestic issues that a ranking covers: all, those under a designation, or a class of shares."""

    ALL = "0"
    ADMINISTRATIVE = "1"
    CAUTION = "2"
    WARNING = "3"
    RISK_NOTICE = "4"
    RISK = "5"
    COMMON = "6"
    PREFERRED = "7"


class ProductType(Code):
    """Kinds of products in the ledger; the overseas ones name the exchange as well."""

    STOCK = "300"
    DERIVATIVE = "301"
    BOND = "302"
    EQUITY_LINKED = "306"
    NASDAQ = "512"
    NEW_YORK = "513"
    AMEX = "529"
    JAPAN = "515"
    HONG_KONG = "501"
    HONG_KONG_YUAN = "543"
    HONG_KONG_DOLLAR = "558"
    HANOI = "507"
    HO_CHI_MINH = "508"
    SHANGHAI_A = "551"
    SHENZHEN_A = "552"
    OVERSEAS_DERIVATIVE = "600"


class Revision(Code):
    """What an order does to an earlier one: change it, cancel it, or nothing."""

    MODIFY = "01"
    CANCEL = "02"
    NONE = "00"


class CurrencyBasis(Code):
    """Whether amounts are stated in won or in the foreign currency."""

    WON = "01"
    FOREIGN = "02"


class SideFilter(Code):
    """Which sides an inquiry of orders covers."""

    ALL = "00"
    SELL = "01"
    BUY = "02"


class FillFilter(Code):
    """Whether an inquiry of orders covers all of them, the filled, or the unfilled ones."""

    ALL = "00"
    FILLED = "01"
    UNFILLED = "02"


class CreditType(Code):
    """The kinds of a credit trade: a margin loan or a short sale, taken up or repaid.

    A loan is the broker's own (`OWN`) or passed on from the securities finance company (`MARKET`).
    """

    OWN_LOAN = "21"
    MARKET_SHORT = "22"
    MARKET_LOAN = "23"
    OWN_SHORT = "24"
    OWN_LOAN_REPAYMENT = "25"
    MARKET_SHORT_REPAYMENT = "26"
    MARKET_LOAN_REPAYMENT = "27"
    OWN_SHORT_REPAYMENT = "28"


class Weekday(Code):
    """The days of the week, which begins on Sunday."""

    SUNDAY = "01"
    MONDAY = "02"
    TUESDAY = "03"
    WEDNESDAY = "04"
    THURSDAY = "05"
    FRIDAY = "06"
    SATURDAY = "07"


class Moneyness(Code):
    """Where an option's strike stands to its underlying: in the money, at it, or out of it."""

    IN_THE_MONEY = "ITM"
    AT_THE_MONEY = "ATM"
    OUT_OF_THE_MONEY = "OTM"


class ElwSettlement(Code):
    """Ordinary ELW, or those that end early when a barrier is touched."""

    ALL = "0"
    REGULAR = "1"
    EARLY = "2"
