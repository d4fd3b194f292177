"""Requests and contexts that the tests of the spec layer build messages from."""

from decimal import Decimal
from typing import Any

from kis_async.api.domestic_stock.analysis import QuoteKey
from kis_async.api.domestic_stock.trading import OrderCash
from kis_async.api.enums import OverseasOrderExchange, Side, Venue
from kis_async.api.overseas_stock.trading import OrderOverseas
from kis_async.config import Account
from kis_async.spec.message import Context

ACCOUNT = Account("12345678-01")
REAL = Context(paper=False, account=ACCOUNT, hts_id="trader")
PAPER = Context(paper=True, account=ACCOUNT, hts_id="trader")
ON = {"CANO": "12345678", "ACNT_PRDT_CD": "01"}


def keys(count: int, venue: Venue = Venue.KRX) -> tuple[QuoteKey, ...]:
    """Symbols from 000001 on."""
    return tuple(QuoteKey(venue=venue, symbol=f"{n:06}") for n in range(1, count + 1))


def cash(**given: Any) -> OrderCash:
    """A cash order."""
    fields: dict[str, Any] = {"side": Side.BUY, "symbol": "005930", "quantity": 3, "price": Decimal(70000)}
    return OrderCash(**{**fields, **given})


def overseas(**given: Any) -> OrderOverseas:
    """An overseas order."""
    fields: dict[str, Any] = {
        "side": Side.BUY,
        "exchange": OverseasOrderExchange.NASDAQ,
        "symbol": "AAPL",
        "quantity": 1,
        "price": Decimal("145.00"),
    }
    return OrderOverseas(**{**fields, **given})
