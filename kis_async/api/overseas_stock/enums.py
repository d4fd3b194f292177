"""Code sets that several TRs of overseas stocks share."""

from ...spec.values import Code

__all__ = [
    "AlgorithmTime",
    "Country",
    "CountryAbbreviation",
    "HoldingKind",
    "LoanType",
    "MinutesBack",
    "RankingPeriod",
    "TradeCurrency",
    "VolumeFloor",
]


class Country(Code):
    """Countries whose stocks are traded, by number; `ALL` is for inquiries that take it."""

    US = "840"
    HONG_KONG = "344"
    CHINA = "156"
    JAPAN = "392"
    VIETNAM = "704"
    ALL = "000"


class CountryAbbreviation(Code):
    """Countries whose stocks are traded, by letters."""

    US = "US"
    HONG_KONG = "HK"
    CHINA = "CN"
    JAPAN = "JP"
    VIETNAM = "VN"


class TradeCurrency(Code):
    """The currencies that overseas stocks are traded in."""

    US_DOLLAR = "USD"
    HONG_KONG_DOLLAR = "HKD"
    YUAN = "CNY"
    YEN = "JPY"
    DONG = "VND"


class VolumeFloor(Code):
    """The least volume of the day, in shares, that a stock of a list must have."""

    ALL = "0"
    FROM_100 = "1"
    FROM_1_000 = "2"
    FROM_10_000 = "3"
    FROM_100_000 = "4"
    FROM_1_000_000 = "5"
    FROM_10_000_000 = "6"


class MinutesBack(Code):
    """How many minutes ago a ranking compares with."""

    ONE = "0"
    TWO = "1"
    THREE = "2"
    FIVE = "3"
    TEN = "4"
    FIFTEEN = "5"
    TWENTY = "6"
    THIRTY = "7"
    SIXTY = "8"
    HUNDRED_TWENTY = "9"


class HoldingKind(Code):
    """Which overseas holdings an inquiry covers: all, ordinary ones, or fractional ones (미니스탁)."""

    ALL = "00"
    ORDINARY = "01"
    FRACTIONAL = "02"


class LoanType(Code):
    """On what kind of credit a position is held or an order is made; `CASH` and `NONE` are without."""

    NONE = "00"
    OWN_MARGIN_ORDINARY = "01"
    OWN_MARGIN_INVESTMENT = "03"
    MARKET_MARGIN_ORDINARY = "05"
    MARKET_MARGIN_INVESTMENT = "06"
    OWN_SHORT_SALE = "07"
    MARKET_SHORT_SALE = "09"
    CASH = "10"
    STOCK_COLLATERAL = "11"
    FUND_COLLATERAL = "12"
    EQUITY_LINKED_COLLATERAL = "13"
    BOND_COLLATERAL = "14"
    OVERSEAS_STOCK_COLLATERAL = "15"
    CORPORATE_CREDIT = "16"
    SMALL_AUTOMATIC_COLLATERAL = "31"
    SALE_COLLATERAL = "41"
    REDEMPTION = "42"
    PURCHASE_REDEMPTION = "43"
    LENT_SALE_COLLATERAL = "44"
    SECURITIES_LENDING = "81"
    CORPORATE_CASH_ACCOUNT = "82"
    OFFERING_SUBSCRIPTION = "91"
    PURCHASE = "92"
    UNPAID = "93"
    LENDING = "94"


class RankingPeriod(Code):
    """The days that a ranking is made over; `TODAY` is the running day alone."""

    TODAY = "0"
    TWO_DAYS = "1"
    THREE_DAYS = "2"
    FIVE_DAYS = "3"
    TEN_DAYS = "4"
    TWENTY_DAYS = "5"
    THIRTY_DAYS = "6"
    SIXTY_DAYS = "7"
    HUNDRED_TWENTY_DAYS = "8"
    ONE_YEAR = "9"


class AlgorithmTime(Code):
    """Over what time an algorithm spreads an order: the hours given, or until the regular session ends."""

    CHOSEN_HOURS = "00"
    UNTIL_CLOSE = "02"
