"""What a request refuses before anything is sent, by its English name and its wire name."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sample_requests import PAPER, REAL, cash, keys, overseas

from kis_async.api.domestic_stock.analysis import (
    GetMultiQuote,
    GetWatchlistItems,
    ListWatchlistGroups,
    QuoteKey,
)
from kis_async.api.domestic_stock.quotations import GetOrderBook
from kis_async.api.domestic_stock.trading import GetBalance
from kis_async.api.enums import (
    OrderKind,
    OverseasOrderExchange,
    OverseasOrderKind,
    OverseasQuoteExchange,
    Side,
    Venue,
)
from kis_async.api.overseas_stock.quotations import GetMinuteChart
from kis_async.errors import ConfigError, InvalidRequest, NotOnPaper
from kis_async.spec.message import Context, build


@pytest.mark.parametrize("ask", [cash(), GetBalance(), overseas()])
def test_no_account(ask):
    """A call on an account without one says which setting is missing."""
    with pytest.raises(ConfigError, match="account") as caught:
        build(ask, Context(paper=False))
    assert caught.value.setting == "account"


@pytest.mark.parametrize("hts_id", [None, "", "  "])
@pytest.mark.parametrize("ask", [ListWatchlistGroups(), GetWatchlistItems(group_code="001")])
def test_no_hts_id(ask, hts_id):
    """A watchlist without an HTS user says which setting is missing."""
    with pytest.raises(ConfigError, match="hts_id") as caught:
        build(ask, Context(paper=False, hts_id=hts_id))
    assert caught.value.setting == "hts_id"


def test_paper_comes_before_what_is_missing():
    """Who is on paper learns that, and not that an HTS id is missing, which would not help."""
    with pytest.raises(NotOnPaper):
        build(ListWatchlistGroups(), Context(paper=True))


@pytest.mark.parametrize("account", ["9876", 9876543201, "98765432", object()])
def test_a_wrong_account_of_a_call(account):
    """An account given to one call is an argument of it; its number is not repeated in the error."""
    with pytest.raises(InvalidRequest) as caught:
        build(GetBalance(account=account), REAL)
    assert caught.value.parameter == "account"
    assert str(account) not in str(caught.value)


def test_an_account_as_a_text():
    """An account given to one call may be a text."""
    assert build(GetBalance(account="87654321-22"), REAL).fields["CANO"] == "87654321"  # type: ignore[arg-type]  # as said


WRONG = [
    (cash(symbol="0" * 13), "symbol", "PDNO", "longer than 12"),
    (GetWatchlistItems(group_code="0001"), "group_code", "INTER_GRP_CODE", "longer than 3"),
    (ListWatchlistGroups(user_id="a\nb"), "user_id", "USER_ID", "control character"),
    (ListWatchlistGroups(user_id=5), "user_id", "USER_ID", "must be str, not int"),
    (GetWatchlistItems(group_code="0\x001"), "group_code", "INTER_GRP_CODE", "control character"),
    (GetWatchlistItems(group_code="\x7f"), "group_code", "INTER_GRP_CODE", "control character"),
    (GetWatchlistItems(group_code="\ud800"), "group_code", "INTER_GRP_CODE", "control character"),
    (GetWatchlistItems(group_code=None), "group_code", "INTER_GRP_CODE", "required"),
    (GetWatchlistItems(group_code=1), "group_code", "INTER_GRP_CODE", "must be str, not int"),
    (GetOrderBook(venue=Venue("ZZ"), symbol="005930"), "venue", "FID_COND_MRKT_DIV_CODE", "J, NX, UN, U"),
    (GetOrderBook(venue="KRX", symbol="005930"), "venue", "FID_COND_MRKT_DIV_CODE", "'KRX'"),
    (GetOrderBook(venue=5, symbol="005930"), "venue", "FID_COND_MRKT_DIV_CODE", "must be one of"),
    (GetOrderBook(venue=None, symbol="005930"), "venue", "FID_COND_MRKT_DIV_CODE", "required"),
    (GetOrderBook(venue=Venue.KRX, symbol=5930), "symbol", "FID_INPUT_ISCD", "must be str, not int"),
    (cash(side="buy"), "side", None, "one of 01, 02"),
    (cash(side=Side("03")), "side", None, "one of 01, 02"),
    (cash(side=None), "side", None, "required"),
    (cash(order_kind=OrderKind("99")), "order_kind", "ORD_DVSN", "one of 00"),
    (cash(symbol=""), "symbol", "PDNO", "empty"),
    (cash(symbol=None), "symbol", "PDNO", "required"),
    (cash(quantity=0), "quantity", "ORD_QTY", "over 0"),
    (cash(quantity=-1), "quantity", "ORD_QTY", "negative"),
    (cash(quantity=None), "quantity", "ORD_QTY", "required"),
    (cash(quantity="3"), "quantity", "ORD_QTY", "must be int, not str"),
    (cash(quantity=True), "quantity", "ORD_QTY", "must be int, not bool"),
    (cash(quantity=Decimal("1.5")), "quantity", "ORD_QTY", "must be int, not Decimal: 1.5 is not whole"),
    (cash(quantity=0.5), "quantity", "ORD_QTY", "only whole shares can be ordered"),
    (cash(quantity=Decimal(3)), "quantity", "ORD_QTY", "must be int, not Decimal$"),
    (cash(quantity=10**11), "quantity", "ORD_QTY", "longer than 10"),
    (cash(price=Decimal(-1)), "price", "ORD_UNPR", "negative"),
    (cash(price=70000.0), "price", "ORD_UNPR", "must be Decimal, not float"),
    (cash(price="70000"), "price", "ORD_UNPR", "must be Decimal, not str"),
    (cash(price=Decimal("NaN")), "price", "ORD_UNPR", "finite"),
    (cash(price=Decimal("Infinity")), "price", "ORD_UNPR", "finite"),
    (overseas(exchange=OverseasOrderExchange("NAS")), "exchange", "OVRS_EXCG_CD", "NASD"),
    (overseas(exchange=[]), "exchange", "OVRS_EXCG_CD", "must be one of"),
    (overseas(quantity=0), "quantity", "ORD_QTY", "over 0"),
    (overseas(price=Decimal(-1)), "price", "OVRS_ORD_UNPR", "negative"),
    (
        overseas(exchange=OverseasOrderExchange.TOKYO, order_kind=OverseasOrderKind.LIMIT),
        "order_kind",
        "ORD_DVSN",
        "US orders and Hong Kong sales",
    ),
    (
        overseas(order_kind=OverseasOrderKind.VWAP),
        "algorithm_time",
        "ALGO_ORD_TMD_DVSN_CD",
        "needs algorithm_time",
    ),
    (
        GetMinuteChart(exchange=OverseasQuoteExchange.NASDAQ, symbol="A", minutes=0),
        "minutes",
        "NMIN",
        "1 or more",
    ),
    (
        GetMinuteChart(exchange=OverseasQuoteExchange.NASDAQ, symbol="A", count=121),
        "count",
        "NREC",
        "1 to 120",
    ),
    (
        GetMinuteChart(
            exchange=OverseasQuoteExchange.NASDAQ, symbol="A", before=datetime(2026, 9, 21, tzinfo=UTC)
        ),
        "before",
        "KEYB",
        "time zone",
    ),
    (GetMultiQuote(symbols=keys(1, Venue("ZZ"))), "venue", "FID_COND_MRKT_DIV_CODE_1", "'ZZ'"),
]


@pytest.mark.parametrize(("ask", "parameter", "wire", "text"), WRONG)
def test_refused_before_sending(ask, parameter, wire, text):
    """What cannot be right is refused, by its English name and its wire name, on either environment."""
    for context in (REAL, PAPER) if ask.spec.paper else (REAL,):
        with pytest.raises(InvalidRequest, match=text) as caught:
            build(ask, context)
        assert (caught.value.parameter, caught.value.wire) == (parameter, wire)


@pytest.mark.parametrize(
    "key",
    [
        QuoteKey(venue=Venue.KRX, symbol="삼성전자"),
        QuoteKey(venue=Venue.KRX, symbol=""),
        QuoteKey(venue=Venue.KRX, symbol=" \t"),
        QuoteKey(venue=Venue.KRX, symbol=5930),
        QuoteKey(venue=Venue.KRX, symbol=None),
        QuoteKey(venue=Venue.KRX, symbol=["000001"]),
        QuoteKey(venue=Venue("??"), symbol="000001"),
        QuoteKey(venue=None, symbol="000001"),
    ],
)
def test_what_was_right_before_vouches_for_nothing_else(key):
    """Texts that were looked at once are known; each other is looked at, and named by its own place."""
    build(GetMultiQuote(symbols=keys(30)), REAL)
    for _ in range(2):
        with pytest.raises(InvalidRequest) as caught:
            build(GetMultiQuote(symbols=(*keys(2), key)), REAL)
        assert caught.value.wire.endswith("_3")
