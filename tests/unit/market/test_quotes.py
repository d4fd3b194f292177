"""Prices and books from the rows of several TRs: one shape, signed changes, levels that exist."""

from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unit.market.fake import FakeBroker, row

from kis_async import errors
from kis_async.api.domestic_stock.analysis import GetMultiQuote, MultiQuote, Quote
from kis_async.api.domestic_stock.quotations import (
    GetOrderBook,
    GetPeriodChart,
    OrderBook,
    OrderBookReply,
    PeriodChart,
    PeriodChartTitle,
)
from kis_async.api.domestic_stock.sector import GetIndexChart, IndexChart, IndexChartTitle
from kis_async.api.enums import ChangeSign, Venue
from kis_async.api.overseas_stock.books import (
    GetOverseasOrderBook,
    OverseasBookSummary,
    OverseasOrderBook,
    OverseasOrderBookReply,
)
from kis_async.api.overseas_stock.prices import GetOverseasPrice, OverseasPrice, OverseasPriceReply
from kis_async.api.overseas_stock.quotations import GetOverseasMultiQuote, OverseasMultiQuote, OverseasQuote
from kis_async.market import Level, Market, PriceTick
from kis_async.market.places import located
from kis_async.market.quotes import signed, tick_of
from kis_async.spec.declare import Reply, Request

D = Decimal


class Sender:
    """Answers each kind of request with one reply; a kind without one is not offered on paper."""

    def __init__(self, answers: dict[type[Request[Any]], Reply]) -> None:
        self.answers = answers
        self.requests: list[Request[Any]] = []

    async def send(self, request: Request[Any]) -> Any:
        self.requests.append(request)
        if type(request) not in self.answers:
            raise errors.NotOnPaper("not on paper")
        return self.answers[type(request)]


@given(value=st.decimals(-1000, 1000, places=2), sign=st.sampled_from(ChangeSign))
def test_a_change_has_the_sign_of_its_code(value, sign):
    """Whether the TR sends it signed or not."""
    made = signed(value, sign)
    assert made is not None
    assert abs(made) == abs(value)
    if sign in {ChangeSign.DOWN, ChangeSign.LOWER_LIMIT}:
        assert made <= 0
    elif sign is not ChangeSign.FLAT:
        assert made >= 0


def test_a_change_without_a_code_is_left_as_it_is():
    """And one that is missing stays missing."""
    assert signed(D(-5), None) == D(-5)
    assert signed(None, ChangeSign.UP) is None


async def test_domestic_and_overseas_prices_have_one_shape():
    """Each field comes from the broker's own column; the reply is at hand."""
    domestic = row(
        Quote,
        symbol="005930",
        name="삼성전자",
        price=D(70000),
        change=D(800),
        change_sign=ChangeSign.DOWN,
        change_rate=D("1.13"),
        open=D(71000),
        high=D(71100),
        low=D(69900),
        volume=12,
        turnover=D(840000),
        previous_close=D(70800),
        base_price=D(70800),
    )
    overseas = row(
        OverseasQuote,
        symbol="AAPL",
        name="애플",
        price=D("230.5"),
        change=D("1.5"),
        change_sign=ChangeSign.UP,
        change_rate=D("0.66"),
        currency="USD",
        base_price=D(229),
    )
    replies = MultiQuote(quotes=(domestic,)), OverseasMultiQuote(title=None, quotes=(overseas,))
    market = Market(Sender({GetMultiQuote: replies[0], GetOverseasMultiQuote: replies[1]}))
    samsung, apple = await market.price("005930"), await market.price("NAS:AAPL")
    assert samsung == PriceTick(
        symbol="005930",
        where="J",
        name="삼성전자",
        price=D(70000),
        previous_close=D(70800),
        change=D(-800),
        change_rate=D("-1.13"),
        open=D(71000),
        high=D(71100),
        low=D(69900),
        volume=12,
        turnover=D(840000),
        currency="KRW",
        reply=replies[0],
    )
    assert (apple.where, apple.currency, apple.previous_close) == ("NAS", "USD", D(229))
    assert (apple.change, apple.name, apple.reply) == (D("1.5"), "애플", replies[1])


def test_what_a_row_lacks_follows_from_the_rest_or_is_none():
    """A missing change from the previous close and the reverse; before the first trade the close stands."""
    place = located("005930", Venue.KRX)
    reply = MultiQuote(quotes=())
    tick = tick_of(place, row(Quote, symbol="005930", price=D(11), previous_close=D(10)), reply)
    assert tick is not None
    assert (tick.change, tick.change_rate, tick.open, tick.name) == (D(1), None, None, None)
    tick = tick_of(place, row(Quote, symbol="005930", price=D(11), change=D(2)), reply)
    assert tick is not None
    assert tick.previous_close == D(9)
    quiet = row(OverseasQuote, symbol="AAPL", price=D(0), base_price=D(10), open=D(0))
    tick = tick_of(place, quiet, reply)
    assert tick is not None
    assert (tick.price, tick.change, tick.open) == (D(10), D(0), None)
    assert tick_of(place, row(Quote, symbol="005930", price=D(0)), reply) is None


@pytest.mark.parametrize("quotes", [(), (row(Quote, symbol="999999", price=D(0), base_price=D(0)),)])
async def test_a_symbol_without_a_quote_is_an_error(quotes):
    """The broker answers with no row, or with zeros."""
    market = Market(Sender({GetMultiQuote: MultiQuote(quotes=quotes)}))
    with pytest.raises(errors.IncompleteQuotes, match="999999"):
        await market.price("999999")


async def test_paper_has_prices_too():
    """From the heads of charts, which paper offers, and from the short overseas price."""
    sender = Sender(
        {
            GetPeriodChart: PeriodChart(
                summary=row(PeriodChartTitle, name="삼성전자", price=D(9), previous_close=D(10)), bars=()
            ),
            GetIndexChart: IndexChart(
                title=row(IndexChartTitle, name="종합", price=D(9), previous_close=D(8)), bars=()
            ),
            GetOverseasPrice: OverseasPriceReply(quote=row(OverseasPrice, price=D(5), base_price=D(4))),
        }
    )
    market = Market(sender)
    samsung = await market.price("005930", timeout=3, retries=1)
    kospi, apple = await market.price("0001"), await market.price("NAS:AAPL")
    assert (samsung.name, samsung.change, samsung.currency) == ("삼성전자", D(-1), "KRW")
    assert (kospi.where, kospi.name, kospi.change, kospi.currency) == ("U", "종합", D(1), None)
    assert (apple.name, apple.change, apple.currency) == (None, D(1), "USD")
    assert (sender.requests[1].timeout, sender.requests[1].retries) == (3, 1)


async def test_a_paper_answer_without_a_row_is_no_quote():
    """The block may be missing altogether."""
    with pytest.raises(errors.IncompleteQuotes):
        await Market(Sender({GetOverseasPrice: OverseasPriceReply(quote=None)})).price("NAS:AAPL")


async def test_a_domestic_book_has_the_levels_that_exist():
    """Best first; a price of 0 or none is no level, and the time is the market's."""
    book = row(
        OrderBook,
        received_at=time(9, 30),
        ask_1=D(101),
        ask_2=D(102),
        ask_3=D(0),
        bid_1=D(100),
        ask_size_1=5,
        ask_size_2=None,
        bid_size_1=7,
        total_ask_size=50,
        total_bid_size=70,
    )
    reply = OrderBookReply(book=book, expected=None)
    made = await Market(Sender({GetOrderBook: reply})).book("NX:005930")
    assert made.asks == (Level(D(101), 5), Level(D(102), 0))
    assert made.bids == (Level(D(100), 7),)
    assert (made.total_ask_size, made.total_bid_size, made.spread) == (50, 70, D(1))
    assert (made.time, made.date, made.where, made.currency) == (time(9, 30), None, "NX", "KRW")
    assert made.reply is reply


async def test_an_overseas_book_has_its_day_and_currency():
    """Outside the US there is one level; a block that is missing leaves the book empty."""
    summary = row(
        OverseasBookSummary,
        currency="JPY",
        quoted_on=date(2026, 11, 20),
        quoted_at=time(10),
        total_ask_size=3,
    )
    book = row(OverseasOrderBook, ask_1=D(11), ask_size_1=3, bid_1=D(10), bid_size_1=4)
    reply = OverseasOrderBookReply(summary=summary, book=book, cooling_off=None)
    made = await Market(Sender({GetOverseasOrderBook: reply})).book("TSE:7203")
    assert (made.asks, made.bids) == ((Level(D(11), 3),), (Level(D(10), 4),))
    assert (made.date, made.time, made.currency) == (date(2026, 11, 20), time(10), "JPY")
    empty = OverseasOrderBookReply(summary=None, book=None, cooling_off=None)
    made = await Market(Sender({GetOverseasOrderBook: empty})).book("NAS:AAPL")
    assert (made.asks, made.bids, made.spread, made.currency) == ((), (), None, "USD")


@pytest.mark.parametrize("symbol", ["0001", "U:1001"])
async def test_an_index_has_no_book(symbol):
    """It is said before anything is sent."""
    broker = FakeBroker()
    with pytest.raises(errors.InvalidRequest, match="no order book"):
        await broker.market().book(symbol)
    assert broker.requests == []


@pytest.mark.parametrize(
    ("symbol", "venue", "where"),
    [("005930", Venue.KRX, "J"), ("005930", Venue.UNIFIED, "UN"), ("NX:005930", Venue.KRX, "NX")],
)
async def test_the_venue_is_the_symbols_then_the_calls(symbol, venue, where):
    """And the market's own where neither says one."""
    reply = OrderBookReply(book=row(OrderBook), expected=None)
    sender = Sender({GetOrderBook: reply})
    assert (await Market(sender).book(symbol, venue=venue)).where == where
    assert (await Market(sender, venue=venue).book(symbol)).where == where
    assert {getattr(request, "venue", None) for request in sender.requests} == {Venue(where)}
