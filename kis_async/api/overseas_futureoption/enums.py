"""Code sets that several TRs of overseas futures and options share."""

from ...spec.values import Code

__all__ = [
    "FillCondition",
    "FinalSettlement",
    "FuturesExchange",
    "OverseasContractKind",
    "OverseasFuturesOrderKind",
    "ProductClass",
    "QueryKind",
    "SettlementCurrency",
]


class FuturesExchange(Code):
    """The exchanges of overseas futures and options."""

    CME = "CME"
    EUREX = "EUREX"
    HONG_KONG = "HKEx"
    ICE = "ICE"
    SINGAPORE = "SGX"
    OSAKA = "OSE"
    AUSTRALIA = "ASX"
    CBOE = "CBOE"
    MALAYSIA = "MDEX"
    NEW_YORK = "NYSE"
    BRAZIL = "BMF"
    FTX = "FTX"
    HANOI = "HNX"
    OTHER = "ETC"


class ProductClass(Code):
    """What overseas contracts are written on."""

    CURRENCY = "001"
    INTEREST_RATE = "002"
    INDEX = "003"
    AGRICULTURE = "004"
    LIVESTOCK = "005"
    METAL = "006"
    ENERGY = "007"


class FinalSettlement(Code):
    """Whether a contract ends with a delivery or with a payment, in the word that the broker uses."""

    DELIVERY = "실물인수도"
    CASH = "현금결제"


class QueryKind(Code):
    """A first inquiry, or one that goes on from a page key."""

    FIRST = "Q"
    NEXT = "P"


class OverseasContractKind(Code):
    """Futures or options; `ALL` is for inquiries."""

    ALL = "00"
    FUTURES = "01"
    OPTIONS = "02"


class SettlementCurrency(Code):
    """The currencies of an account, its total in won or in dollars, and all of them one by one."""

    ALL = "%%%"
    TOTAL_WON = "TKR"
    TOTAL_DOLLAR = "TUS"
    WON = "KRW"
    US_DOLLAR = "USD"
    EURO = "EUR"
    HONG_KONG_DOLLAR = "HKD"
    YUAN = "CNY"
    YEN = "JPY"
    DONG = "VND"


class OverseasFuturesOrderKind(Code):
    """The kinds of an overseas futures or options order."""

    LIMIT = "1"
    MARKET = "2"
    STOP = "3"
    STOP_LIMIT = "4"


class FillCondition(Code):
    """How long an order stays: a market order not at all, the others for the day or till a date."""

    MARKET = "2"
    GOOD_TILL_DATE = "5"
    END_OF_DAY = "6"
