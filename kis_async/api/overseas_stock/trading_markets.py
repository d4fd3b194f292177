"""[해외주식] 주문/계좌: which market an exchange belongs to, as the ids of orders have it."""

from ..enums import OverseasOrderExchange

__all__ = [
    "MARKETS",
    "US_EXCHANGES",
]


MARKETS = {
    OverseasOrderExchange.NASDAQ: "us",
    OverseasOrderExchange.NEW_YORK: "us",
    OverseasOrderExchange.AMEX: "us",
    OverseasOrderExchange.TOKYO: "japan",
    OverseasOrderExchange.SHANGHAI: "shanghai",
    OverseasOrderExchange.HONG_KONG: "hong_kong",
    OverseasOrderExchange.SHENZHEN: "shenzhen",
    OverseasOrderExchange.HANOI: "vietnam",
    OverseasOrderExchange.HO_CHI_MINH: "vietnam",
}


US_EXCHANGES = frozenset(exchange for exchange, market in MARKETS.items() if market == "us")
