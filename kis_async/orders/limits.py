"""Whether a price can be right today: on a tick, and within the day's limits."""

from decimal import Decimal

from ..session.door import SendRead
from ..ticks import KRX_FUNDS, KRX_STOCKS, TickTable, check_price, fixed_ticks
from .terms import Terms

__all__ = ["check_limits"]


async def check_limits(terms: Terms, send: SendRead) -> None:
    """Ask for the limits of a domestic stock and raise `InvalidRequest` for a price that they exclude.

    Other markets have no limits that can be asked for; their prices are left alone.
    """
    if terms.market != "domestic_stock" or terms.symbol is None or terms.price is None:
        return
    from ..api.domestic_stock.quotations_prices import GetPrice
    from ..api.enums import Venue

    quote = (await send(GetPrice(venue=Venue.KRX, symbol=terms.symbol))).quote
    check_price(
        terms.price,
        table=_table_of(terms.price, quote.price, quote.tick_size),
        # No price is at a limit of 0: there is none.
        lower=quote.lower_limit or None,
        upper=quote.upper_limit or None,
    )


def _table_of(price: Decimal, quoted: Decimal | None, tick: Decimal | None) -> TickTable | None:
    """The table that the quoted tick belongs to; of two the one that is finer at the price."""
    if quoted is None or quoted <= 0 or tick is None or tick <= 0:
        return None
    tables = [table for table in (KRX_STOCKS, KRX_FUNDS) if table.tick_at(quoted) == tick]
    return min(tables, key=lambda table: table.tick_at(price), default=fixed_ticks(tick))
