"""From a request to its message: the exact wire fields, and what is refused before sending."""

import json
from datetime import datetime, time
from decimal import Decimal

import pytest
from sample_requests import ON, PAPER, REAL, cash, keys, overseas

from kis_async.api.domestic_stock.analysis import (
    GetMultiQuote,
    GetWatchlistItems,
    ListWatchlistGroups,
    QuoteKey,
)
from kis_async.api.domestic_stock.quotations import GetOrderBook
from kis_async.api.domestic_stock.ranking import GetVolumeRanking, ShareClass, VolumeOrder
from kis_async.api.domestic_stock.trading import BalanceBasis, GetBalance
from kis_async.api.enums import (
    OrderKind,
    OrderVenue,
    OverseasOrderExchange,
    OverseasOrderKind,
    OverseasQuoteExchange,
    Side,
    Venue,
)
from kis_async.api.overseas_stock.quotations import GetMinuteChart, GetOverseasMultiQuote, OverseasQuoteKey
from kis_async.config import Account, Credentials
from kis_async.errors import InvalidRequest, NotOnPaper
from kis_async.spec.message import _series_plan, build, headers_for

OVERSEAS_BUY = {
    **ON,
    "OVRS_EXCG_CD": "NASD",
    "PDNO": "AAPL",
    "ORD_QTY": "1",
    "OVRS_ORD_UNPR": "145.00",
    "CTAC_TLNO": "",
    "MGCO_APTM_ODNO": "",
    "ORD_SVR_DVSN_CD": "0",
}
CASH_BUY = {**ON, "PDNO": "005930", "ORD_DVSN": "00", "ORD_QTY": "3", "ORD_UNPR": "70000"}
BALANCE = {
    **ON,
    "AFHR_FLPR_YN": "N",
    "OFL_YN": "",
    "INQR_DVSN": "01",
    "UNPR_DVSN": "01",
    "FUND_STTL_ICLD_YN": "N",
    "FNCG_AMT_AUTO_RDPT_YN": "N",
    "PRCS_DVSN": "01",
    "CTX_AREA_FK100": "",
    "CTX_AREA_NK100": "",
}
RANKING = {
    "FID_COND_MRKT_DIV_CODE": "J",
    "FID_COND_SCR_DIV_CODE": "20171",
    "FID_INPUT_ISCD": "0000",
    "FID_DIV_CLS_CODE": "0",
    "FID_BLNG_CLS_CODE": "0",
    "FID_TRGT_CLS_CODE": "111111111",
    "FID_TRGT_EXLS_CLS_CODE": "0000000000",
    "FID_INPUT_PRICE_1": "",
    "FID_INPUT_PRICE_2": "",
    "FID_VOL_CNT": "",
}
CHART = {
    "AUTH": "",
    "EXCD": "NAS",
    "SYMB": "TSLA",
    "NMIN": "5",
    "PINC": "1",
    "NEXT": "",
    "NREC": "120",
    "FILL": "",
    "KEYB": "",
}
WIRE = [
    (ListWatchlistGroups(), {"TYPE": "1", "FID_ETC_CLS_CODE": "00", "USER_ID": "trader"}),
    (ListWatchlistGroups(user_id="other"), {"TYPE": "1", "FID_ETC_CLS_CODE": "00", "USER_ID": "other"}),
    (
        GetWatchlistItems(group_code="000"),
        {
            "TYPE": "1",
            "USER_ID": "trader",
            "DATA_RANK": "",
            "INTER_GRP_CODE": "000",
            "INTER_GRP_NAME": "",
            "HTS_KOR_ISNM": "",
            "CNTG_CLS_CODE": "",
            "FID_ETC_CLS_CODE": "4",
        },
    ),
    (
        GetMultiQuote(
            symbols=(
                QuoteKey(venue=Venue.KRX, symbol=" 005930 "),
                QuoteKey(venue=Venue.INDEX, symbol="0001"),
                QuoteKey(venue="NX", symbol="000660"),  # type: ignore[arg-type]  # a text will do
            )
        ),
        {
            "FID_COND_MRKT_DIV_CODE_1": "J",
            "FID_INPUT_ISCD_1": "005930",
            "FID_COND_MRKT_DIV_CODE_2": "U",
            "FID_INPUT_ISCD_2": "0001",
            "FID_COND_MRKT_DIV_CODE_3": "NX",
            "FID_INPUT_ISCD_3": "000660",
        },
    ),
    (
        GetOverseasMultiQuote(
            symbols=tuple(
                OverseasQuoteKey(exchange=OverseasQuoteExchange.NASDAQ, symbol=f"S{n}") for n in range(1, 11)
            )
        ),
        {
            "AUTH": "",
            "NREC": "10",
            **{f"EXCD_{n:02}": "NAS" for n in range(1, 11)},
            **{f"SYMB_{n:02}": f"S{n}" for n in range(1, 11)},
        },
    ),
    (
        GetOrderBook(venue=Venue.UNIFIED, symbol="005930"),
        {"FID_COND_MRKT_DIV_CODE": "UN", "FID_INPUT_ISCD": "005930"},
    ),
    (GetVolumeRanking(), RANKING),
    (
        GetVolumeRanking(
            share_class=ShareClass.COMMON,
            order=VolumeOrder.TURNOVER,
            price_from=Decimal(1000),
            price_to=Decimal("1E+6"),
            volume_from=0,
        ),
        {
            **RANKING,
            "FID_DIV_CLS_CODE": "1",
            "FID_BLNG_CLS_CODE": "3",
            "FID_INPUT_PRICE_1": "1000",
            "FID_INPUT_PRICE_2": "1000000",
            "FID_VOL_CNT": "0",
        },
    ),
    (GetBalance(), BALANCE),
    (
        GetBalance(basis=BalanceBasis.NXT, search_condition="F", next_key="K", include_fund_settlement=True),
        {
            **BALANCE,
            "AFHR_FLPR_YN": "X",
            "CTX_AREA_FK100": "F",
            "CTX_AREA_NK100": "K",
            "FUND_STTL_ICLD_YN": "Y",
        },
    ),
    (GetBalance(account=Account("87654321-22")), {**BALANCE, "CANO": "87654321", "ACNT_PRDT_CD": "22"}),
    (GetMinuteChart(exchange=OverseasQuoteExchange.NASDAQ, symbol="TSLA", minutes=5), CHART),
    (
        GetMinuteChart(
            exchange=OverseasQuoteExchange.NASDAQ,
            symbol="TSLA",
            minutes=5,
            next_flag="1",
            before=datetime(2024, 2, 22, 9, 25),  # noqa: DTZ001 - the wire has no zone
        ),
        {**CHART, "NEXT": "1", "KEYB": "20240222092500"},
    ),
    (cash(), CASH_BUY),
    (
        cash(
            side=Side.SELL,
            sell_type="01",
            order_kind=OrderKind.STOP_LIMIT,
            condition_price=Decimal(69000),
            order_venue=OrderVenue.NXT,
        ),
        {**CASH_BUY, "SLL_TYPE": "01", "ORD_DVSN": "22", "CNDT_PRIC": "69000", "EXCG_ID_DVSN_CD": "NXT"},
    ),
    (overseas(), {**OVERSEAS_BUY, "ORD_DVSN": "00"}),
    (overseas(side=Side.SELL), {**OVERSEAS_BUY, "SLL_TYPE": "00", "ORD_DVSN": "00"}),
    (overseas(exchange=OverseasOrderExchange.TOKYO), {**OVERSEAS_BUY, "OVRS_EXCG_CD": "TKSE"}),
    (
        overseas(exchange=OverseasOrderExchange.TOKYO, side=Side.SELL),
        {**OVERSEAS_BUY, "OVRS_EXCG_CD": "TKSE", "SLL_TYPE": "00"},
    ),
    (overseas(exchange=OverseasOrderExchange.HONG_KONG), {**OVERSEAS_BUY, "OVRS_EXCG_CD": "SEHK"}),
    (
        overseas(
            exchange=OverseasOrderExchange.HONG_KONG,
            side=Side.SELL,
            order_kind=OverseasOrderKind.ODD_LOT_LIMIT,
        ),
        {**OVERSEAS_BUY, "OVRS_EXCG_CD": "SEHK", "SLL_TYPE": "00", "ORD_DVSN": "50"},
    ),
    (
        overseas(
            order_kind=OverseasOrderKind.TWAP, algorithm_time="00", start_at=time(23, 30), end_at=time(1)
        ),
        {
            **OVERSEAS_BUY,
            "ORD_DVSN": "35",
            "START_TIME": "233000",
            "END_TIME": "010000",
            "ALGO_ORD_TMD_DVSN_CD": "00",
        },
    ),
]


@pytest.mark.parametrize(("ask", "fields"), WIRE, ids=lambda value: type(value).__name__)
def test_wire_fields(ask, fields):
    """Exactly these names and texts go out, no more and no fewer."""
    assert build(ask, REAL).fields == fields


@pytest.mark.parametrize("count", [1, 29, 30])
def test_pairs_are_contiguous(count):
    """Pairs are numbered from 1 without a gap, and no more than are asked."""
    fields = build(GetMultiQuote(symbols=keys(count)), REAL).fields
    assert list(fields) == [
        name.format(n=n)
        for n in range(1, count + 1)
        for name in ("FID_COND_MRKT_DIV_CODE_{n}", "FID_INPUT_ISCD_{n}")
    ]


@pytest.mark.parametrize("count", [0, 31])
def test_too_few_and_too_many_pairs(count):
    """Neither none nor more than the broker takes is sent."""
    with pytest.raises(InvalidRequest, match=f"1 to 30 entries, not {count}") as caught:
        build(GetMultiQuote(symbols=keys(count)), REAL)
    assert caught.value.parameter == "symbols"


def test_eleven_overseas_symbols():
    """The overseas multi-quote takes ten."""
    symbols = tuple(OverseasQuoteKey(exchange=OverseasQuoteExchange.NASDAQ, symbol="A") for _ in range(11))
    with pytest.raises(InvalidRequest, match="1 to 10"):
        build(GetOverseasMultiQuote(symbols=symbols), REAL)


@pytest.mark.parametrize("symbols", [("005930",), "005930", ["005930"], None, 5, {"005930"}])
def test_texts_for_pairs(symbols):
    """Plain texts, a likely mistake, are refused with the name of what is wanted."""
    with pytest.raises(InvalidRequest, match="QuoteKey"):
        build(GetMultiQuote(symbols=symbols), REAL)


def test_a_blank_in_the_pairs():
    """An empty place inside the pairs would be OPSQ2002."""
    with pytest.raises(InvalidRequest, match="FID_INPUT_ISCD_2") as caught:
        build(GetMultiQuote(symbols=(*keys(1), QuoteKey(venue=Venue.KRX, symbol=" "))), REAL)
    assert caught.value.wire == "FID_INPUT_ISCD_2"


@pytest.mark.parametrize(
    ("ask", "real", "paper"),
    [
        (ListWatchlistGroups(), "HHKCM113004C7", None),
        (GetWatchlistItems(group_code="001"), "HHKCM113004C6", None),
        (GetMultiQuote(symbols=keys(1)), "FHKST11300006", None),
        (GetOrderBook(venue=Venue.KRX, symbol="005930"), "FHKST01010200", "FHKST01010200"),
        (GetVolumeRanking(), "FHPST01710000", None),
        (GetBalance(), "TTTC8434R", "VTTC8434R"),
        (cash(), "TTTC0012U", "VTTC0012U"),
        (cash(side=Side.SELL), "TTTC0011U", "VTTC0011U"),
        (cash(side="01"), "TTTC0011U", "VTTC0011U"),
        (GetMinuteChart(exchange=OverseasQuoteExchange.NASDAQ, symbol="A"), "HHDFS76950200", None),
        (
            GetOverseasMultiQuote(
                symbols=(OverseasQuoteKey(exchange=OverseasQuoteExchange.NASDAQ, symbol="A"),)
            ),
            "HHDFS76220000",
            None,
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_tr_ids(ask, real, paper):
    """The id of each environment; what paper does not offer is refused before sending."""
    assert build(ask, REAL).tr_id == real
    if paper is None:
        with pytest.raises(NotOnPaper) as caught:
            build(ask, PAPER)
        assert (caught.value.tr_id, caught.value.request) == (real, ask)
        assert caught.value.http_status is None
    else:
        assert build(ask, PAPER).tr_id == paper


OVERSEAS_IDS = {
    ("NASD", "buy"): ("TTTT1002U", "VTTT1002U"),
    ("NASD", "sell"): ("TTTT1006U", "VTTT1001U"),
    ("NYSE", "buy"): ("TTTT1002U", "VTTT1002U"),
    ("NYSE", "sell"): ("TTTT1006U", "VTTT1001U"),
    ("AMEX", "buy"): ("TTTT1002U", "VTTT1002U"),
    ("AMEX", "sell"): ("TTTT1006U", "VTTT1001U"),
    ("TKSE", "buy"): ("TTTS0308U", "VTTS0308U"),
    ("TKSE", "sell"): ("TTTS0307U", "VTTS0307U"),
    ("SHAA", "buy"): ("TTTS0202U", "VTTS0202U"),
    ("SHAA", "sell"): ("TTTS1005U", "VTTS1005U"),
    ("SEHK", "buy"): ("TTTS1002U", "VTTS1002U"),
    ("SEHK", "sell"): ("TTTS1001U", "VTTS1001U"),
    ("SZAA", "buy"): ("TTTS0305U", "VTTS0305U"),
    ("SZAA", "sell"): ("TTTS0304U", "VTTS0304U"),
    ("HASE", "buy"): ("TTTS0311U", "VTTS0311U"),
    ("HASE", "sell"): ("TTTS0310U", "VTTS0310U"),
    ("VNSE", "buy"): ("TTTS0311U", "VTTS0311U"),
    ("VNSE", "sell"): ("TTTS0310U", "VTTS0310U"),
}


@pytest.mark.parametrize(("exchange", "side"), OVERSEAS_IDS)
def test_overseas_order_ids(exchange, side):
    """Market and side choose the id, on either environment; a wrong one would trade the wrong way."""
    ask = overseas(exchange=OverseasOrderExchange(exchange), side=Side[side.upper()])
    assert (build(ask, REAL).tr_id, build(ask, PAPER).tr_id) == OVERSEAS_IDS[exchange, side]


def test_every_exchange_can_be_ordered_at():
    """No exchange of the enumeration is without its ids."""
    assert {exchange for exchange, _ in OVERSEAS_IDS} == {str(member) for member in OverseasOrderExchange}


@pytest.mark.parametrize("quantity", [1, 10**10 - 1])
def test_longest_values(quantity):
    """A text as long as the broker allows is sent."""
    assert build(cash(quantity=quantity), REAL).fields["ORD_QTY"] == str(quantity)


def test_an_int_for_a_price():
    """Whole won may be given as an int, which is exact."""
    assert build(cash(price=70000), REAL).fields["ORD_UNPR"] == "70000"  # type: ignore[arg-type]  # as said


def test_a_continued_call_says_so():
    """The header tr_cont is empty first, and N from the second page on."""
    assert build(GetBalance(), REAL).continuation == ""
    assert build(GetBalance(continued=True), REAL).continuation == "N"


def test_the_body_of_a_post():
    """An order's fields are JSON texts in the body; an inquiry has no body."""
    body = build(cash(), REAL).body()
    assert body is not None
    assert json.loads(body) == CASH_BUY
    assert build(GetBalance(), REAL).body() is None


def test_a_message_hides_its_fields():
    """The repr of a message, as a log would show it, holds no account and no HTS id."""
    for ask in (cash(), ListWatchlistGroups()):
        assert "12345678" not in repr(build(ask, REAL))
        assert "trader" not in repr(build(ask, REAL))
    assert "trader" not in repr(REAL)
    assert "12345678" not in repr(REAL)


def test_headers():
    """The headers of a person's call, as the broker documents them."""
    message = build(GetBalance(continued=True), REAL)
    credentials = Credentials(app_key="KEY", app_secret="SECRET")
    assert headers_for(message, credentials, "TOKEN") == {
        "content-type": "application/json; charset=utf-8",
        "authorization": "Bearer TOKEN",
        "appkey": "KEY",
        "appsecret": "SECRET",
        "tr_id": "TTTC8434R",
        "tr_cont": "N",
        "custtype": "P",
    }


def test_headers_of_a_corporate_customer():
    """The customer type B, and the MAC address where one is given; tr_cont is sent even when empty."""
    credentials = Credentials(app_key="K", app_secret="S", corporate=True, mac_address="00:11:22:33:44:55")
    headers = headers_for(build(GetVolumeRanking(), REAL), credentials, "T")
    assert headers["custtype"] == "B"
    assert headers["mac_address"] == "00:11:22:33:44:55"
    assert headers["tr_cont"] == ""


def test_symbols_beyond_number():
    """However many different symbols a program asks for, each call has its own, and memory stays bounded."""
    for first in range(1, 9_000, 30):
        symbols = tuple(QuoteKey(venue=Venue.KRX, symbol=f"{n:06}") for n in range(first, first + 30))
        sent = build(GetMultiQuote(symbols=symbols), REAL).fields
        assert [sent[f"FID_INPUT_ISCD_{n}"] for n in range(1, 31)] == [key.symbol for key in symbols]
    _, columns = _series_plan(QuoteKey, 30)
    assert max(len(column.known) for column in columns) <= 8_192
