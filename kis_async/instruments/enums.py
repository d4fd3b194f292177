"""The code sets of the master files. Each accepts a code it does not know (see `spec.values.Code`)."""

from ..spec.values import Code

__all__ = [
    "CapitalIncrease",
    "CommodityClass",
    "CommodityContract",
    "ElwForm",
    "ElwRight",
    "EtpType",
    "FaceValueChange",
    "ForeignClass",
    "IndexContract",
    "Kospi200Sector",
    "MarketWarning",
    "MonthOrder",
    "OptionMoneyness",
    "OptionProductClass",
    "OptionRight",
    "OverseasProduct",
    "OverseasSecurity",
    "PreferredClass",
    "SecurityGroup",
    "StockContract",
    "StrikeMoneyness",
    "SubExchange",
]


class SecurityGroup(Code):
    """What kind of security an issue of the Korean exchange is."""

    SHARE = "ST"
    MUTUAL_FUND = "MF"
    REIT = "RT"
    SHIP_FUND = "SC"
    INFRASTRUCTURE_FUND = "IF"
    DEPOSITARY_RECEIPT = "DR"
    ELW = "EW"
    ETF = "EF"
    ETN = "EN"
    WARRANT = "SW"
    SUBSCRIPTION_RIGHT = "SR"
    BENEFICIARY_CERTIFICATE = "BC"
    FOREIGN_ETF = "FE"
    FOREIGN_SHARE = "FS"
    KONEX = "KN"


class EtpType(Code):
    """The form of an exchange-traded product."""

    NONE = "0"
    INVESTMENT_COMPANY = "1"
    BENEFICIARY_CERTIFICATE = "2"
    ETN = "3"
    LIMITED_LOSS_ETN = "4"
    LISTED_CERTIFICATE = "5"


class Kospi200Sector(Code):
    """The KOSPI200 sector of an issue."""

    NONE = "0"
    CONSTRUCTION = "1"
    HEAVY_INDUSTRY = "2"
    STEEL_AND_MATERIALS = "3"
    ENERGY_AND_CHEMICALS = "4"
    INFORMATION_TECHNOLOGY = "5"
    FINANCE = "6"
    CONSUMER_STAPLES = "7"
    CONSUMER_DISCRETIONARY = "8"
    INDUSTRIALS = "9"
    HEALTH_CARE = "A"
    COMMUNICATION_SERVICES = "B"


class MarketWarning(Code):
    """The exchange's warning about an issue, growing from caution to risk."""

    NONE = "00"
    CAUTION = "01"
    WARNING = "02"
    RISK = "03"


class FaceValueChange(Code):
    """A split or a consolidation of shares."""

    NONE = "00"
    SPLIT = "01"
    CONSOLIDATION = "02"
    OTHER = "99"


class CapitalIncrease(Code):
    """An increase of capital that is under way."""

    NONE = "00"
    PAID = "01"
    BONUS = "02"
    PAID_AND_BONUS = "03"
    OTHER = "99"


class PreferredClass(Code):
    """Whether a share is a common one, or a preferred one of the old or the new law."""

    COMMON = "0"
    OLD_PREFERRED = "1"
    NEW_PREFERRED = "2"


class ElwForm(Code):
    """The form of an ELW's right."""

    STANDARD = "0"
    DIGITAL = "1"
    EARLY_TERMINATION = "2"


class ElwRight(Code):
    """Which right an ELW gives."""

    CALL = "C"
    PUT = "P"
    OTHER = "E"


class OptionRight(Code):
    """Which right an option gives."""

    CALL = "C"
    PUT = "P"


class IndexContract(Code):
    """The kinds of index futures and options."""

    FUTURE = "1"
    SPREAD = "2"
    STAR_FUTURE = "3"
    STAR_SPREAD = "4"
    CALL = "5"
    PUT = "6"
    VOLATILITY_FUTURE = "7"
    VOLATILITY_SPREAD = "8"
    SECTOR_FUTURE = "9"
    SECTOR_SPREAD = "A"
    MINI_FUTURE = "B"
    MINI_SPREAD = "C"
    MINI_CALL = "D"
    MINI_PUT = "E"
    KOSDAQ150_CALL = "J"
    KOSDAQ150_PUT = "K"
    WEEKLY_CALL = "L"
    WEEKLY_PUT = "M"


class StockContract(Code):
    """The kinds of stock futures and options."""

    KOSPI_FUTURE = "1"
    KOSPI_SPREAD = "2"
    KOSDAQ_FUTURE = "3"
    KOSDAQ_SPREAD = "4"
    CALL = "5"
    PUT = "6"


class CommodityContract(Code):
    """The kinds of commodity, currency and interest-rate futures and options."""

    FUTURE = "1"
    SPREAD = "2"
    CALL = "5"
    PUT = "6"


class CommodityClass(Code):
    """What a commodity contract is written on."""

    INTEREST_RATE = "1"
    CURRENCY = "2"
    COMMODITY = "3"


class StrikeMoneyness(Code):
    """Where the strike of a domestic option stands to its underlying."""

    AT_THE_MONEY = "1"
    IN_THE_MONEY = "2"
    OUT_OF_THE_MONEY = "3"


class OptionMoneyness(Code):
    """Where the strike of an overseas option stands to its underlying."""

    AT_THE_MONEY = "A"
    IN_THE_MONEY = "I"
    OUT_OF_THE_MONEY = "O"


class MonthOrder(Code):
    """Which of the listed months a contract is: the nearest, the second, and so on."""

    CONTINUOUS = "0"
    FIRST = "1"
    SECOND = "2"
    THIRD = "3"
    FOURTH = "4"


class OverseasSecurity(Code):
    """What an overseas symbol stands for."""

    INDEX = "1"
    STOCK = "2"
    FUND = "3"
    WARRANT = "4"


class OverseasProduct(Code):
    """The kind of an overseas exchange-traded product."""

    ETF = "001"
    ETN = "002"
    ETC = "003"
    OTHER = "004"
    VOLATILITY_ETF = "005"
    VOLATILITY_ETN = "006"


class OptionProductClass(Code):
    """What an overseas option is written on."""

    INDEX = "1"
    STOCK_MONTHLY = "2"
    SPOT = "3"
    FUTURE = "4"
    STOCK_WEEKLY = "5"


class SubExchange(Code):
    """The exchanges of overseas futures and options, divisions of a group apart."""

    ASX = "10"
    BALTIC = "20"
    BMF = "30"
    CBOE = "40"
    CME = "50"
    CBOT = "51"
    NYMEX = "52"
    COMEX = "53"
    EUREX = "60"
    FTX = "70"
    HONG_KONG = "80"
    ICE_US = "90"
    ICE_FINANCE = "91"
    ICE_COMMODITIES = "92"
    ICE_SINGAPORE = "93"
    ISE = "A0"
    ITALY = "B0"
    JOHANNESBURG = "C0"
    KANSAS_CITY = "D0"
    LBMA = "E0"
    LONDON_METALS = "F0"
    MDEX = "G0"
    MDX = "H0"
    MEFF = "I0"
    NYSE = "J0"
    OSAKA = "K0"
    SINGAPORE = "L0"
    SHANGHAI = "M0"
    THAILAND = "N0"
    TMX = "O0"
    HANOI = "P0"


class ForeignClass(Code):
    """What a line of the list of foreign indicators is."""

    WORLD_INDEX = "W"
    US_INDEX = "P"
    US_STOCK = "Q"
    WORLD_STOCK = "H"
    KOREAN_IN_US = "D"
    KOREAN_IN_EUROPE = "G"
    CME_FUTURE = "F"
    SEMICONDUCTOR = "M"
    EXCHANGE_RATE = "X"
    COMMODITY_FUTURE = "C"
    DOMESTIC_RATE = "R"
    LIBOR = "L"
    GOVERNMENT_BOND = "B"
