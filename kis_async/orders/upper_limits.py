"""The day's upper limit of an instrument, at which an order without a price counts."""

from decimal import Decimal

from ..session.door import SendRead
from .terms import Terms

__all__ = ["upper_limit"]


async def upper_limit(terms: Terms, send: SendRead) -> Decimal | None:
    """Ask for it: in won; `None` but for domestic stocks."""
    if terms.symbol is None or terms.market != "domestic_stock":
        return None
    from ..api.domestic_stock.quotations_prices import GetPrice
    from ..api.enums import Venue

    reply = await send(GetPrice(venue=Venue.KRX, symbol=terms.symbol))
    return reply.quote.upper_limit
