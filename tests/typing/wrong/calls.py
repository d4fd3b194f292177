"""Mistakes in calls: each marked line must be refused by both checkers, and no other line."""

from decimal import Decimal

from kis_async import KIS, Account, Credentials, Environment, decode_reply
from kis_async.api.domestic_stock.analysis import GetMultiQuote, ListWatchlistGroups, QuoteKey
from kis_async.api.enums import Side, Venue

KEY = QuoteKey(venue=Venue.KRX, symbol="005930")


def settings(credentials: Credentials) -> None:
    """Settings."""
    KIS(credentials)  # error: the environment has no default
    KIS(credentials, "real")  # error: keywords only
    KIS(environment="real")  # error: no credentials
    KIS(credentials, environment="real", acount="12345678-01")  # error: unknown keyword
    KIS(credentials, environment=5)  # error: neither a name nor an Environment
    Credentials(app_key="k")  # error: no secret
    Credentials("k", "s")  # error: keywords only
    Environment(name="x")  # error: no address
    credentials.app_key = "x"  # error: settings do not change
    Account()  # error: no number


async def calls(kis: KIS) -> None:
    """Calls."""
    await kis.domestic_stock.analysis.multi_quote()  # error: missing argument
    await kis.domestic_stock.analysis.multi_quote((KEY,))  # error: keywords only
    await kis.domestic_stock.analysis.multi_quote(symbols="005930")  # error: one text
    await kis.domestic_stock.analysis.multi_quote(symbols=("005930",))  # error: texts, not keys
    await kis.domestic_stock.analysis.multi_quote(symbols=(KEY,), venue=Venue.KRX)  # error: unknown keyword
    await kis.domestic_stock.analysis.multi_quote(symbols=(KEY,), timeout="3")  # error: a text for seconds
    await kis.domestic_stock.analysis.watchlist_items(group_code=1)  # error: a code is a text
    await kis.domestic_stock.quotations.order_book(symbol="005930")  # error: the venue has no default
    await kis.domestic_stock.quotations.order_book(venue="J", symbol="005930")  # error: a text for a code
    trading = kis.domestic_stock.trading
    await trading.order_cash(symbol="1", quantity=1, price=Decimal(1))  # error: a side must be said
    await trading.order_cash(side=Side.BUY, symbol="1", quantity=1, price=1.5)  # error: a float
    await trading.order_cash(side=Side.BUY, symbol="1", quantity="1", price=Decimal(1))  # error: a text
    await trading.order_cash(side="buy", symbol="1", quantity=1, price=Decimal(1))  # error: no such side
    kis.domestic_stock.trading.balance(acount=None)  # error: unknown keyword
    kis.domestic_stock.no_such_menu  # error: unknown menu  # noqa: B018 - the mistake
    kis.domestic_stock.analysis.no_such_call  # error: unknown call  # noqa: B018 - the mistake


async def answers(kis: KIS) -> None:
    """What comes back."""
    reply = await kis.send(ListWatchlistGroups())
    reply.quotes  # error: another reply's field  # noqa: B018 - the mistake
    reply.groups = ()  # error: a reply does not change
    reply.groups[0].name = "x"  # error: a row does not change
    reply.groups[0].nmae  # error: misspelt  # noqa: B018 - the mistake
    quotes = await kis.domestic_stock.analysis.multi_quote(symbols=(KEY,))
    quotes.quotes[0].price + 1  # error: the price may be missing
    _number: int = quotes.quotes[0].symbol  # error: a symbol is a text
    await kis.send(GetMultiQuote)  # error: the class, not a request
    await kis.send("HHKCM113004C7")  # error: an id, not a request
    page = await kis.domestic_stock.trading.balance()
    for _ in page:  # error: a page is not its rows
        pass
    async for position in kis.domestic_stock.trading.balance():
        position.qty  # error: unknown field  # noqa: B018 - the mistake
    decode_reply("HHKCM113004C7")  # error: no body
    decode_reply(5, b"")  # error: an id is a text


async def watchlists(kis: KIS) -> None:
    """The watchlist chain."""
    await kis.watchlists.quotes()  # error: no symbols
    await kis.watchlists.quotes([5930])  # error: numbers for symbols
    await kis.watchlists.quotes(["005930"], venue="J")  # error: a text for a venue
    await kis.watchlists.quotes(["005930"], partail=True)  # error: unknown keyword
    await kis.watchlists.items(1)  # error: a group's code is a text
    quotes = await kis.watchlists.quotes(["005930"])
    quotes.rows = ()  # error: the result does not change
    quotes[0].lower_limit  # error: an overseas quote has none  # noqa: B018 - the mistake
