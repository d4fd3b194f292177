"""Which stream and which of the server's keys a symbol means, and whose notices are asked for."""

import pytest

from kis_async.api.domestic_stock.realtime_books import KrxStockBook, NxtStockBook, UnifiedStockBook
from kis_async.api.domestic_stock.realtime_indices import ExpectedIndexTrade, IndexTrade
from kis_async.api.domestic_stock.realtime_trades import (
    KrxExpectedStockTrade,
    KrxStockTrade,
    NxtExpectedStockTrade,
    NxtStockTrade,
    UnifiedExpectedStockTrade,
    UnifiedStockTrade,
)
from kis_async.api.enums import Venue
from kis_async.api.notices import DomesticStockNotice, FuturesNotice, OverseasStockNotice
from kis_async.api.overseas_stock.realtime import OverseasBook, OverseasStockTrade
from kis_async.config import Account
from kis_async.errors import ConfigError, InvalidRequest, NotOnPaper
from kis_async.stream.asking import Asking, tr_id_of
from kis_async.stream.options import StreamOptions
from kis_async.stream.symbols import book_stream, expected_stream, trade_stream


@pytest.mark.parametrize(
    ("symbol", "venue", "trade", "book", "expected"),
    [
        ("005930", Venue.KRX, KrxStockTrade, KrxStockBook, KrxExpectedStockTrade),
        ("005930", Venue.NXT, NxtStockTrade, NxtStockBook, NxtExpectedStockTrade),
        ("005930", Venue.UNIFIED, UnifiedStockTrade, UnifiedStockBook, UnifiedExpectedStockTrade),
        ("NX:005930", Venue.KRX, NxtStockTrade, NxtStockBook, NxtExpectedStockTrade),
        ("un:005930", Venue.KRX, UnifiedStockTrade, UnifiedStockBook, UnifiedExpectedStockTrade),
        (" Q500001 ", Venue.KRX, KrxStockTrade, KrxStockBook, KrxExpectedStockTrade),
    ],
)
def test_domestic_stocks(symbol, venue, trade, book, expected):
    """The venue is the symbol's own, or the one that is said beside it."""
    code = symbol.strip().rpartition(":")[2]
    assert trade_stream(symbol, venue) == (trade, code)
    assert book_stream(symbol, venue) == (book, code)
    assert expected_stream(symbol, venue) == (expected, code)


def test_indices():
    """Four digits are an index, wherever stocks are traded; it has no book."""
    assert trade_stream("0001", Venue.NXT) == (IndexTrade, "0001")
    assert expected_stream("U:0001", Venue.KRX) == (ExpectedIndexTrade, "0001")
    with pytest.raises(InvalidRequest, match="index"):
        book_stream("0001", Venue.KRX)


@pytest.mark.parametrize(
    ("symbol", "paid", "key"),
    [
        ("NAS:AAPL", False, "DNASAAPL"),
        ("NAS:AAPL", True, "RNASAAPL"),
        ("BAQ:AAPL", False, "RBAQAAPL"),
        ("nys:BRK.A", False, "DNYSBRK.A"),
        ("TSE:7203", False, "DTSE7203"),
        ("HKS:00700", True, "RHKS00700"),
    ],
)
def test_overseas_stocks(symbol, paid, key):
    """D for the free quotes, R for those that are paid for and for daytime trading in the US."""
    assert trade_stream(symbol, Venue.KRX, paid=paid) == (OverseasStockTrade, key)
    assert book_stream(symbol, Venue.KRX, paid=paid) == (OverseasBook, key)
    with pytest.raises(InvalidRequest, match="Korean"):
        expected_stream(symbol, Venue.KRX)


@pytest.mark.parametrize("symbol", ["", "XXX:AAPL", "005930 ", "00 5930", 5930, None, "005930^", "ETN:1|2"])
def test_what_is_no_symbol(symbol):
    """It is refused before anything is registered; blanks around a symbol are nothing."""
    if symbol == "005930 ":
        assert trade_stream(symbol, Venue.KRX) == (KrxStockTrade, "005930")
        return
    with pytest.raises(InvalidRequest):
        trade_stream(symbol, Venue.KRX)


def test_ids_of_real_and_paper():
    """What paper does not offer is said before anything is sent."""
    assert tr_id_of(DomesticStockNotice, paper=False) == "H0STCNI0"
    assert tr_id_of(DomesticStockNotice, paper=True) == "H0STCNI9"
    assert tr_id_of(KrxStockTrade, paper=True) == "H0STCNT0"
    with pytest.raises(NotOnPaper):
        tr_id_of(NxtStockTrade, paper=True)


class Asked(Asking):
    """Someone who is asked for feeds."""

    def __init__(self, *, user="me", account="81234567-01", paper=False):
        super().__init__(options=StreamOptions(), venue=Venue.NXT, paper=paper)
        self.user, self.account = user, None if account is None else Account(account)

    def _host(self):
        return self

    def _owner(self):
        return self.user, self.account


def wanted(feed):
    """The streams and keys of a feed."""
    return [(wish.record, wish.key) for wish in feed._wishes]


async def test_feeds_by_symbol():
    """The venue of the stream unless another is said; a symbol twice is one registration."""
    asked = Asked()
    assert wanted(asked.trades("005930", "0001", "005930")) == [
        (NxtStockTrade, "005930"),
        (IndexTrade, "0001"),
    ]
    assert wanted(asked.books("005930", venue=Venue.KRX)) == [(KrxStockBook, "005930")]
    assert wanted(asked.expected("005930")) == [(NxtExpectedStockTrade, "005930")]
    assert wanted(asked.records(KrxStockTrade, "A", "B")) == [(KrxStockTrade, "A"), (KrxStockTrade, "B")]


@pytest.mark.parametrize(
    ("account", "first"),
    [
        ("81234567-01", DomesticStockNotice),
        ("81234567-03", FuturesNotice),
        ("81234567-22", DomesticStockNotice),
    ],
)
async def test_notices_by_the_account(account, first):
    """The product of the account says in which markets it orders; all are of the one user."""
    feed = Asked(account=account).notices()
    assert wanted(feed)[0] == (first, "me")
    assert {key for _, key in wanted(feed)} == {"me"}


async def test_notices_on_paper_and_of_whom():
    """Only what paper offers, unless a market is named; user and account are needed."""
    assert wanted(Asked(paper=True).notices()) == [(DomesticStockNotice, "me"), (OverseasStockNotice, "me")]
    assert wanted(Asked(paper=True, account="81234567-03").notices()) == [(FuturesNotice, "me")]
    assert len(wanted(Asked(account=None).notices(all_accounts=True))) == 2
    with pytest.raises(ConfigError, match="account"):
        Asked(account=None).notices()
    with pytest.raises(ConfigError, match="HTS"):
        Asked(user=None).notices()
