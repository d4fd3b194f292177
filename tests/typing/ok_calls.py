"""Calls that must type-check, and the types that they must have."""

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from typing import Any, assert_type

from kis_async import KIS, Account, Credentials, Environment, Pacing, decode_reply, errors, lookup
from kis_async.api.domestic_stock.analysis import (
    GetMultiQuote,
    GetWatchlistItems,
    ListWatchlistGroups,
    MultiQuote,
    Quote,
    QuoteKey,
    WatchlistGroup,
    WatchlistGroups,
    WatchlistItem,
    WatchlistItems,
)
from kis_async.api.domestic_stock.quotations import BookLevel, OrderBookReply
from kis_async.api.domestic_stock.trading import Balance, OrderReply, Position
from kis_async.api.enums import ChangeSign, OverseasQuoteExchange, Side, Venue
from kis_async.api.overseas_stock.quotations import MinuteBar, MinuteChart, OverseasQuote, OverseasQuoteKey
from kis_async.spec.declare import Record, Reply, Request
from kis_async.spec.index import lookup_request
from kis_async.spec.paging import Page, Pager
from kis_async.watchlists import Quotes, Snapshot


def clients(credentials: Credentials) -> list[KIS]:
    """Every way of saying where."""
    return [
        KIS(credentials, environment="real"),
        KIS(credentials, environment="paper", account="12345678-01", pacing=Pacing(share=0.5)),
        KIS(
            credentials,
            environment=Environment(name="local", rest_url="http://localhost:8080"),
            account=Account("12345678-01"),
            venue=Venue.UNIFIED,
        ),
        KIS.from_env(),
    ]


async def the_general_door(kis: KIS) -> None:
    """`send` knows the reply of each request."""
    groups = await kis.send(ListWatchlistGroups(user_id="me", timeout=3, retries=1))
    assert_type(groups, WatchlistGroups)
    assert_type(groups.groups, tuple[WatchlistGroup, ...])
    items = await kis.send(GetWatchlistItems(group_code="001"))
    assert_type(items, WatchlistItems)
    quotes = await kis.send(GetMultiQuote(symbols=(QuoteKey(venue=Venue.KRX, symbol="005930"),)))
    assert_type(quotes, MultiQuote)


async def send_any(kis: KIS, request: Request[Any]) -> Reply:
    """A request of any TR can be passed around."""
    reply: Reply = await kis.send(request)
    return reply


async def groups_of_calls(kis: KIS) -> None:
    """A call has its request's signature and its reply's type."""
    quotes = await kis.domestic_stock.analysis.multi_quote(
        symbols=(QuoteKey(venue=Venue.KRX, symbol="005930"),), timeout=1.5, retries=0
    )
    assert_type(quotes, MultiQuote)
    first = quotes.quotes[0]
    assert_type(first, Quote)
    assert_type(first.symbol, str)
    assert_type(first.price, Decimal | None)
    assert_type(first.volume, int | None)
    assert_type(first.change_sign, ChangeSign | None)
    groups = await kis.domestic_stock.analysis.watchlist_groups()
    assert_type(groups.groups[0].saved_on, date | None)
    book = await kis.domestic_stock.quotations.order_book(venue=Venue.NXT, symbol="005930")
    assert_type(book, OrderBookReply)
    assert_type(book.book.asks, tuple[BookLevel, ...])
    order = await kis.domestic_stock.trading.order_cash(
        side=Side.BUY, symbol="005930", quantity=1, price=Decimal(70000)
    )
    assert_type(order, OrderReply)
    assert_type(order.receipt.order_number, str)


async def pages(kis: KIS) -> None:
    """A continued call can be awaited for its first page, or iterated for its rows."""
    balance = kis.domestic_stock.trading.balance(account=Account("12345678-01"))
    assert_type(balance, Pager[Balance, Position])
    page = await balance
    assert_type(page, Page[Balance, Position])
    assert_type(page.rows, tuple[Position, ...])
    assert_type(page.has_more, bool)
    assert_type(page.reply, Balance)
    assert_type(page.next_request, Request[Balance] | None)
    async for row in kis.domestic_stock.trading.balance():
        assert_type(row, Position)
    bars = kis.overseas_stock.quotations.minute_chart(exchange=OverseasQuoteExchange.NASDAQ, symbol="TSLA")
    assert_type(await bars.all(), list[MinuteBar])
    assert_type(bars.pages(), AsyncIterator[Page[MinuteChart, MinuteBar]])


async def watchlists(kis: KIS) -> None:
    """The watchlist chain."""
    groups = await kis.watchlists.groups()
    assert_type(groups, tuple[WatchlistGroup, ...])
    assert_type(await kis.watchlists.items(groups[0]), tuple[WatchlistItem, ...])
    quotes = await kis.watchlists.quotes(
        ["005930", QuoteKey(venue=Venue.NXT, symbol="000660"), "NAS:AAPL"], venue=Venue.KRX, partial=True
    )
    assert_type(quotes, Quotes)
    for row in quotes:
        assert_type(row, Quote | OverseasQuote)
    assert_type(quotes[0], Quote | OverseasQuote)
    assert_type(await kis.watchlists.quotes(str(n) for n in range(3)), Quotes)
    key = OverseasQuoteKey(exchange=OverseasQuoteExchange.NASDAQ, symbol="AAPL")
    assert_type(await kis.watchlists.quotes({key}), Quotes)
    snapshot = await kis.watchlists.snapshot("001", timeout=5)
    assert_type(snapshot, Snapshot)
    assert_type(snapshot[0].quote, Quote | OverseasQuote | None)
    assert_type(snapshot[0].reason, str | None)


def without_a_client(body: bytes) -> None:
    """Decoding and looking up."""
    assert_type(decode_reply("HHKCM113004C7", body), Reply)
    assert_type(lookup("HHKCM113004C7"), type[Request[Any] | Record])
    assert_type(lookup_request("HHKCM113004C7"), type[Request[Any]])
    try:
        decode_reply("HHKCM113004C7", {"rt_cd": "1"})
    except errors.RateLimited as error:
        assert_type(error.ledger, bool)
    except errors.ReplyError as error:
        assert_type(error.msg_cd, str)
        assert_type(error.http_status, int | None)
