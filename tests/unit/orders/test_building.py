"""The request of each order, change and cancellation, as it goes over the wire; and what is refused."""

from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest
from refusing import REAL

from kis_async.api.domestic_futureoption.enums import FuturesOrderKind
from kis_async.api.domestic_stock.analysis import QuoteKey
from kis_async.api.enums import (
    CreditType,
    OrderKind,
    OrderVenue,
    OverseasOrderKind,
    OverseasQuoteExchange,
    Side,
    Venue,
)
from kis_async.api.overseas_futureoption.enums import OverseasFuturesOrderKind
from kis_async.api.overseas_stock.quotations import OverseasQuoteKey
from kis_async.config import Account
from kis_async.errors import InvalidRequest, NotOnPaper
from kis_async.instruments import Instrument, Kind, ListingMarket
from kis_async.orders import Credit
from kis_async.orders.building import Asked, Target, cancellation, change, new_order
from kis_async.spec.message import Context, build

STOCKS, FUTURES, ABROAD_FUTURES = "01", "03", "08"
DAY = date(2026, 9, 22)
CREDIT = Credit(kind=CreditType.OWN_LOAN, loan_date=DAY)
OPTIONS: dict[str, Any] = {"account": None, "client_order_id": "a", "send_before": None, "timeout": None}


def asked(symbol: Any, **given: Any) -> Asked:
    """Three to buy."""
    usual: dict[str, Any] = {
        "side": Side.BUY,
        "symbol": symbol,
        "quantity": 3,
        "price": None,
        "kind": None,
        "venue": None,
        "session": "day",
        "condition_price": None,
        "credit": None,
        **OPTIONS,
    }
    return Asked(**{**usual, **given})


def sent(request: Any, product: str, *, paper: bool = False) -> tuple[str, dict[str, str]]:
    """The TR id and the fields of a request, but the account's."""
    account = Account(f"12345678-{product}")
    message = build(request, Context(paper=paper, account=account))
    fields = dict(message.fields)
    assert fields.pop("CANO") == "12345678"
    assert fields.pop("ACNT_PRDT_CD") == product
    return message.tr_id, fields


# --- new orders ---------------------------------------------------------------------------------

CASH = {"PDNO": "005930", "ORD_DVSN": "00", "ORD_QTY": "3", "ORD_UNPR": "70000"}
ABROAD = {"PDNO": "AAPL", "ORD_QTY": "3", "OVRS_ORD_UNPR": "145.25"}
STOP = {"condition_price": 69_000, "kind": OrderKind.STOP_LIMIT}
CENTS = Decimal("145.25")
POINTS = Decimal("397.95")

NEW: list[Any] = [
    # what is asked for, the account's product, TR id and some of the fields
    (asked("005930", price=70_000), STOCKS, "TTTC0012U", CASH),
    (asked(" 005930 ", price=70_000, side=Side.SELL), STOCKS, "TTTC0011U", CASH),
    (asked("005930", price=70_000), "22", "TTTC0012U", CASH),
    (
        asked("005930", kind=OrderKind.MARKET),
        STOCKS,
        "TTTC0012U",
        CASH | {"ORD_DVSN": "01", "ORD_UNPR": "0"},
    ),
    *(
        (asked(symbol, price=70_000, venue=venue), STOCKS, "TTTC0012U", CASH | {"EXCG_ID_DVSN_CD": told})
        for symbol, venue, told in (
            ("005930", OrderVenue.SOR, "SOR"),
            ("NX:005930", None, "NXT"),
            ("KRX:005930", None, "KRX"),
            (QuoteKey(venue=Venue.NXT, symbol="005930"), OrderVenue.NXT, "NXT"),
            ("UN:005930", OrderVenue.SOR, "SOR"),
        )
    ),
    (
        asked("005930", price=70_000, **STOP),
        STOCKS,
        "TTTC0012U",
        CASH | {"ORD_DVSN": "22", "CNDT_PRIC": "69000"},
    ),
    (
        asked("005930", price=70_000, credit=CREDIT, venue=OrderVenue.NXT),
        STOCKS,
        "TTTC0052U",
        CASH | {"CRDT_TYPE": "21", "LOAN_DT": "20260922", "EXCG_ID_DVSN_CD": "NXT"},
    ),
    (
        asked(
            "005930",
            price=70_000,
            side=Side.SELL,
            credit=attrs.evolve(CREDIT, kind=CreditType.OWN_LOAN_REPAYMENT),
        ),
        STOCKS,
        "TTTC0051U",
        CASH | {"CRDT_TYPE": "25"},
    ),
    *(
        (asked(f"{quoted}:AAPL", price=CENTS), STOCKS, "TTTT1002U", ABROAD | {"OVRS_EXCG_CD": ordered})
        for quoted, ordered in (("NAS", "NASD"), ("NYS", "NYSE"), ("AMS", "AMEX"))
    ),
    *(
        (
            asked(f"{quoted}:{symbol}", price=CENTS, side=side),
            STOCKS,
            tr_id,
            {"PDNO": symbol, "OVRS_EXCG_CD": ordered},
        )
        for quoted, ordered, symbol, buy, sell in (
            ("HKS", "SEHK", "00700", "TTTS1002U", "TTTS1001U"),
            ("SHS", "SHAA", "600519", "TTTS0202U", "TTTS1005U"),
            ("SZS", "SZAA", "000858", "TTTS0305U", "TTTS0304U"),
            ("TSE", "TKSE", "7203", "TTTS0308U", "TTTS0307U"),
            ("HNX", "HASE", "SHS", "TTTS0311U", "TTTS0310U"),
            ("HSX", "VNSE", "VCB", "TTTS0311U", "TTTS0310U"),
        )
        for side, tr_id in ((Side.BUY, buy), (Side.SELL, sell))
    ),
    (
        asked("nas:AAPL", side=Side.SELL, kind=OverseasOrderKind.MARKET_ON_OPEN),
        STOCKS,
        "TTTT1006U",
        ABROAD | {"ORD_DVSN": "31", "OVRS_ORD_UNPR": "0", "SLL_TYPE": "00"},
    ),
    (
        asked(OverseasQuoteKey(exchange=OverseasQuoteExchange.NASDAQ, symbol="AAPL"), price=CENTS),
        STOCKS,
        "TTTT1002U",
        ABROAD | {"ORD_DVSN": "00"},
    ),
    *(
        (
            asked(symbol, price=CENTS, session=session, side=side),
            STOCKS,
            tr_id,
            ABROAD | {"OVRS_EXCG_CD": ordered, "ORD_DVSN": "00"},
        )
        for symbol, session, ordered, side, tr_id in (
            ("BAQ:AAPL", "day", "NASD", Side.BUY, "TTTS6036U"),
            ("BAY:AAPL", "daytime", "NYSE", Side.SELL, "TTTS6037U"),
            ("BAA:AAPL", "day", "AMEX", Side.SELL, "TTTS6037U"),
            ("NAS:AAPL", "daytime", "NASD", Side.BUY, "TTTS6036U"),
        )
    ),
    (
        asked("A01603", price=POINTS),
        FUTURES,
        "TTTO1101U",
        {"SHTN_PDNO": "A01603", "ORD_QTY": "3", "UNIT_PRICE": "397.95", "ORD_DVSN_CD": "01"},
    ),
    (
        asked("A01603", side=Side.SELL, kind=FuturesOrderKind.MARKET, session="night"),
        FUTURES,
        "STTN1101U",
        {"SLL_BUY_DVSN_CD": "01", "UNIT_PRICE": "0", "ORD_DVSN_CD": "02"},
    ),
    (
        asked("6BZ26", price=Decimal("1.17")),
        ABROAD_FUTURES,
        "OTFM3001U",
        {
            "OVRS_FUTR_FX_PDNO": "6BZ26",
            "SLL_BUY_DVSN_CD": "02",
            "PRIC_DVSN_CD": "1",
            "FM_LIMIT_ORD_PRIC": "1.17",
            "FM_STOP_ORD_PRIC": "",
            "FM_ORD_QTY": "3",
        },
    ),
    (
        asked("6BZ26", kind=OverseasFuturesOrderKind.MARKET),
        ABROAD_FUTURES,
        "OTFM3001U",
        {"PRIC_DVSN_CD": "2", "FM_LIMIT_ORD_PRIC": "", "FM_STOP_ORD_PRIC": "", "CCLD_CNDT_CD": "2"},
    ),
    (
        asked("6BZ26", kind=OverseasFuturesOrderKind.STOP, condition_price=2),
        ABROAD_FUTURES,
        "OTFM3001U",
        {"PRIC_DVSN_CD": "3", "FM_LIMIT_ORD_PRIC": "", "FM_STOP_ORD_PRIC": "2"},
    ),
    (
        asked("6BZ26", kind=OverseasFuturesOrderKind.STOP_LIMIT, price=1, condition_price=2),
        ABROAD_FUTURES,
        "OTFM3001U",
        {"PRIC_DVSN_CD": "4", "FM_LIMIT_ORD_PRIC": "1", "FM_STOP_ORD_PRIC": "2"},
    ),
]


@pytest.mark.parametrize(("asks", "product", "tr_id", "fields"), NEW)
def test_new_orders(asks, product, tr_id, fields):
    """Each market and session by its own TR, with the fields that say what was asked for."""
    request = new_order(asks, product)
    told, carried = sent(request, product)
    assert told == tr_id
    assert carried | fields == carried
    assert request.client_order_id == "a"


def test_what_is_not_asked_for_is_not_sent():
    """No venue, condition price or kind of sale where none was named: the broker has its own usual ones."""
    _, fields = sent(new_order(asked("005930", price=70_000), STOCKS), STOCKS)
    assert fields == CASH


def instrument(code: str, kind: Kind, market: ListingMarket) -> Instrument:
    """One of a master file."""
    return Instrument(code=code, name="이름", kind=kind, market=market)


def test_instruments_are_symbols():
    """A stock of Korea leaves the venue open, an overseas one names its exchange, a contract has its code."""
    stock = instrument("005930", Kind.STOCK, ListingMarket.KOSPI)
    assert sent(new_order(asked(stock, price=70_000), STOCKS), STOCKS) == ("TTTC0012U", CASH)
    apple = instrument("AAPL", Kind.STOCK, ListingMarket.NASDAQ)
    tr_id, fields = sent(new_order(asked(apple, price=CENTS), STOCKS), STOCKS)
    assert (tr_id, fields["OVRS_EXCG_CD"], fields["PDNO"]) == ("TTTT1002U", "NASD", "AAPL")
    future = instrument("A01603", Kind.FUTURE, ListingMarket.KRX_DERIVATIVES)
    assert sent(new_order(asked(future, price=POINTS), FUTURES), FUTURES)[1]["SHTN_PDNO"] == "A01603"
    with pytest.raises(InvalidRequest, match="is of the market domestic_futureoption"):
        new_order(asked(future, price=POINTS), STOCKS)
    with pytest.raises(InvalidRequest, match="cannot be ordered"):
        new_order(asked(instrument("0001", Kind.INDEX, ListingMarket.KRX_INDEX), price=1), STOCKS)


PAPER = [
    (asked("005930", price=70_000), STOCKS, "VTTC0012U"),
    (asked("NAS:AAPL", price=CENTS, side=Side.SELL), STOCKS, "VTTT1001U"),
    (asked("A01603", price=POINTS), FUTURES, "VTTO1101U"),
    (asked("BAQ:AAPL", price=CENTS), STOCKS, None),
    (asked("A01603", price=POINTS, session="night"), FUTURES, None),
    (asked("6BZ26", price=1), ABROAD_FUTURES, None),
    (asked("005930", price=70_000, credit=CREDIT), STOCKS, None),
]


@pytest.mark.parametrize(("asks", "product", "tr_id"), PAPER)
def test_new_orders_on_paper(asks, product, tr_id):
    """By the ids of paper, or not at all."""
    request = new_order(asks, product)
    if tr_id is None:
        with pytest.raises(NotOnPaper):
            sent(request, product, paper=True)
    else:
        assert sent(request, product, paper=True)[0] == tr_id


REFUSED = [
    (asked("005930", price=70_000.0), STOCKS, "price", "Decimal or a whole number, not float"),
    (asked("005930", price=True), STOCKS, "price", "not bool"),
    (asked("005930", price="70000"), STOCKS, "price", "not str"),
    (asked("005930", price=Decimal("NaN")), STOCKS, "price", "must be a number, not NaN"),
    (asked("NAS:AAPL", price=Decimal("Infinity")), STOCKS, "price", "must be a number"),
    (asked("005930"), STOCKS, "price", "give a price, or a kind that has none"),
    (asked("NAS:AAPL"), STOCKS, "price", "give a price"),
    (asked("A01603"), FUTURES, "price", "give a price"),
    (asked("6BZ26", condition_price=1), ABROAD_FUTURES, "price", "give a price"),
    (
        asked("005930", price=1, kind=OverseasOrderKind.LIMIT),
        STOCKS,
        "kind",
        "must be one of OrderKind here, not OverseasOrderKind",
    ),
    (asked("NAS:AAPL", price=1, kind=OrderKind.LIMIT), STOCKS, "kind", "OverseasOrderKind here"),
    (asked("A01603", price=1, kind=OrderKind.LIMIT), FUTURES, "kind", "FuturesOrderKind here"),
    (
        asked("6BZ26", price=1, kind=FuturesOrderKind.LIMIT),
        ABROAD_FUTURES,
        "kind",
        "OverseasFuturesOrderKind",
    ),
    (asked("005930", price=1, kind="00"), STOCKS, "kind", "not str"),
    (asked("0001", price=1), STOCKS, "symbol", "an index cannot be ordered"),
    (asked("U:2001", price=1), STOCKS, "symbol", "an index cannot be ordered"),
    (asked("SHI:000001", price=1), STOCKS, "symbol", "nothing is ordered at SHI"),
    (asked("LSE:BP", price=1), STOCKS, "symbol", "LSE is neither a venue"),
    (asked(5930, price=1), STOCKS, "symbol", "a symbol is a text"),
    (asked(5930, price=1), FUTURES, "symbol", "a contract is a text"),
    (
        asked("NX:005930", price=1, venue=OrderVenue.KRX),
        STOCKS,
        "venue",
        "the symbol says NXT, and venue KRX",
    ),
    (asked("J:005930", price=1, venue=OrderVenue.NXT), STOCKS, "venue", "the symbol says KRX, and venue NXT"),
    (asked("UN:005930", price=1), STOCKS, "venue", "UN is no venue for orders"),
    (asked("NAS:AAPL", price=1, venue=OrderVenue.NXT), STOCKS, "venue", "venue is not for overseas stocks"),
    (asked("NAS:AAPL", price=1, condition_price=1), STOCKS, "condition_price", "not for overseas stocks"),
    (asked("NAS:AAPL", price=1, credit=CREDIT), STOCKS, "credit", "not for overseas stocks"),
    (asked("NAS:AAPL", price=1, session="night"), STOCKS, "session", "not for overseas stocks"),
    (asked("005930", price=1, session="night"), STOCKS, "session", "session is not for domestic stocks"),
    (asked("005930", price=1, session="daytime"), STOCKS, "session", "not for domestic stocks"),
    (asked("A01603", price=1, session="daytime"), FUTURES, "session", "not for domestic derivatives"),
    (
        asked("A01603", price=1, session="nihgt"),
        FUTURES,
        "session",
        "one of day, night, daytime, not 'nihgt'",
    ),
    (asked("A01603", price=1, venue=OrderVenue.KRX), FUTURES, "venue", "not for domestic derivatives"),
    (asked("A01603", price=1, condition_price=1), FUTURES, "condition_price", "not for domestic"),
    (asked("A01603", price=1, credit=CREDIT), FUTURES, "credit", "not for domestic derivatives"),
    (asked("6BZ26", price=1, session="night"), ABROAD_FUTURES, "session", "not for overseas derivatives"),
    (asked("6BZ26", price=1, venue=OrderVenue.KRX), ABROAD_FUTURES, "venue", "not for overseas"),
    (asked("6BZ26", price=1, credit=CREDIT), ABROAD_FUTURES, "credit", "not for overseas derivatives"),
]


@pytest.mark.parametrize(("asks", "product", "parameter", "words"), REFUSED)
def test_what_cannot_be_asked_for(asks, product, parameter, words):
    """Refused with the parameter's name, in words."""
    with pytest.raises(InvalidRequest) as caught:
        new_order(asks, product)
    assert caught.value.parameter == parameter
    assert words in str(caught.value)


def test_the_daytime_session_is_that_of_the_us():
    """Which its TR knows."""
    with pytest.raises(InvalidRequest, match="must be one of the US"):
        build(new_order(asked("TSE:7203", price=1, session="daytime"), STOCKS), REAL)


# --- changes and cancellations ------------------------------------------------------------------

STOCK = Target(market="domestic_stock", number="0001569157", branch="06010", symbol="005930")
APPLE = Target(
    market="overseas_stock", number="0030135009", symbol="AAPL", exchange="NASD", quantity=5, branch="01790"
)
FUTURE = Target(market="domestic_futureoption", number="0000005605", symbol="A01603", quantity=5)
POUND = Target(market="overseas_futureoption", number="00298044", symbol="6BZ26", ordered_on=DAY)


def changed(target: Target, **given: Any) -> Any:
    """A change of an order."""
    nothing: dict[str, Any] = {"price": None, "kind": None, "quantity": None, "condition_price": None}
    return change(target, **(nothing | given), options=OPTIONS)


def cancelled(target: Target, quantity: int | None = None) -> Any:
    """A cancellation of an order."""
    return cancellation(target, quantity=quantity, options=OPTIONS)


REST = {
    "KRX_FWDG_ORD_ORGNO": "06010",
    "ORGN_ODNO": "0001569157",
    "ORD_DVSN": "00",
    "ORD_QTY": "0",
    "QTY_ALL_ORD_YN": "Y",
}
NXT = attrs.evolve(STOCK, venue="NXT")
STOPPED = attrs.evolve(STOCK, kind="22")
NIGHT = attrs.evolve(FUTURE, night=True)
US = {"OVRS_EXCG_CD": "NASD", "PDNO": "AAPL", "ORGN_ODNO": "0030135009"}

REVISIONS: list[Any] = [
    (cancelled(STOCK), STOCKS, "TTTC0013U", REST | {"RVSE_CNCL_DVSN_CD": "02", "ORD_UNPR": "0"}),
    (
        cancelled(attrs.evolve(NXT, kind="03"), 2),
        STOCKS,
        "TTTC0013U",
        REST | {"ORD_DVSN": "03", "ORD_QTY": "2", "QTY_ALL_ORD_YN": "N", "EXCG_ID_DVSN_CD": "NXT"},
    ),
    (cancelled(STOPPED), STOCKS, "TTTC0013U", REST | {"ORD_DVSN": "22"}),
    (
        changed(NXT, price=71_000),
        STOCKS,
        "TTTC0013U",
        REST | {"RVSE_CNCL_DVSN_CD": "01", "ORD_UNPR": "71000", "EXCG_ID_DVSN_CD": "NXT"},
    ),
    (
        changed(STOCK, kind=OrderKind.MARKET, quantity=2),
        STOCKS,
        "TTTC0013U",
        REST | {"ORD_DVSN": "01", "ORD_QTY": "2", "QTY_ALL_ORD_YN": "N", "ORD_UNPR": "0"},
    ),
    (
        changed(STOPPED, price=71_000, condition_price=70_500),
        STOCKS,
        "TTTC0013U",
        REST | {"ORD_DVSN": "22", "ORD_UNPR": "71000", "CNDT_PRIC": "70500"},
    ),
    (
        cancelled(APPLE),
        STOCKS,
        "TTTT1004U",
        US | {"RVSE_CNCL_DVSN_CD": "02", "ORD_QTY": "5", "OVRS_ORD_UNPR": "0"},
    ),
    (
        changed(APPLE, price=CENTS, quantity=2),
        STOCKS,
        "TTTT1004U",
        US | {"RVSE_CNCL_DVSN_CD": "01", "ORD_QTY": "2", "OVRS_ORD_UNPR": "145.25"},
    ),
    (cancelled(attrs.evolve(APPLE, daytime=True)), STOCKS, "TTTS6038U", US | {"RVSE_CNCL_DVSN_CD": "02"}),
    (
        changed(attrs.evolve(APPLE, exchange="SEHK", symbol="00700"), price=300),
        STOCKS,
        "TTTS1003U",
        {"OVRS_EXCG_CD": "SEHK", "PDNO": "00700", "ORD_QTY": "5"},
    ),
    (cancelled(attrs.evolve(APPLE, exchange="TKSE", symbol="7203")), STOCKS, "TTTS0309U", {}),
    (cancelled(attrs.evolve(APPLE, exchange="SHAA", symbol="600519")), STOCKS, "TTTS0302U", {}),
    (cancelled(attrs.evolve(APPLE, exchange="SZAA", symbol="000858")), STOCKS, "TTTS0306U", {}),
    (cancelled(attrs.evolve(APPLE, exchange="HASE", symbol="SHS")), STOCKS, "TTTS0312U", {}),
    (
        cancelled(FUTURE),
        FUTURES,
        "TTTO1103U",
        {
            "RVSE_CNCL_DVSN_CD": "02",
            "ORGN_ODNO": "0000005605",
            "ORD_QTY": "5",
            "RMN_QTY_YN": "Y",
            "ORD_DVSN_CD": "01",
            "UNIT_PRICE": "0",
        },
    ),
    # A cancellation has the kind of a limit order, whatever the order was.
    (cancelled(attrs.evolve(NIGHT, kind="03"), 5), FUTURES, "TTTN1103U", {"ORD_DVSN_CD": "01"}),
    (
        changed(attrs.evolve(FUTURE, kind="03"), price=POINTS, quantity=2),
        FUTURES,
        "TTTO1103U",
        {"ORD_QTY": "2", "RMN_QTY_YN": "N", "ORD_DVSN_CD": "03", "UNIT_PRICE": "397.95"},
    ),
    (changed(FUTURE, kind=FuturesOrderKind.BEST), FUTURES, "TTTO1103U", {"ORD_DVSN_CD": "04"}),
    (
        cancelled(POUND),
        ABROAD_FUTURES,
        "OTFM3003U",
        {"ORGN_ORD_DT": "20260922", "ORGN_ODNO": "00298044", "FM_MKPR_CVSN_YN": "N"},
    ),
    (
        changed(POUND, price=1, condition_price=2),
        ABROAD_FUTURES,
        "OTFM3002U",
        {"ORGN_ODNO": "00298044", "FM_LIMIT_ORD_PRIC": "1", "FM_STOP_ORD_PRIC": "2"},
    ),
]


@pytest.mark.parametrize(("request_", "product", "tr_id", "fields"), REVISIONS)
def test_changes_and_cancellations(request_, product, tr_id, fields):
    """All that is left or a part of it, with number, branch, venue and kind of the order."""
    told, carried = sent(request_, product)
    assert told == tr_id
    assert carried | fields == carried


REFUSED_CHANGES: list[Any] = [
    (lambda: changed(STOCK, quantity=3), "price", "say what changes"),
    (lambda: changed(STOCK, price=1.5), "price", "not float"),
    (lambda: changed(STOCK, price=1, kind=OverseasOrderKind.LIMIT), "kind", "OrderKind here"),
    (lambda: changed(FUTURE, price=1, kind=OrderKind.LIMIT), "kind", "FuturesOrderKind here"),
    (lambda: changed(FUTURE, price=1, condition_price=1), "condition_price", "not for domestic deriv"),
    (lambda: changed(APPLE, price=1, kind=OverseasOrderKind.LIMIT), "kind", "not for changes of overseas"),
    (lambda: changed(APPLE, price=1, condition_price=1), "condition_price", "not for changes of overseas"),
    (lambda: changed(attrs.evolve(APPLE, quantity=None), price=1), "quantity", "quantity that is left"),
    (lambda: cancelled(attrs.evolve(APPLE, exchange=None)), "order", "exchange is not known"),
    # Its TR would cancel all of it.
    (lambda: cancelled(POUND, 1), "quantity", "of all that is left"),
    (lambda: changed(POUND, price=1, quantity=1), "quantity", "of all that is left"),
    (lambda: changed(POUND, price=1, kind=OverseasFuturesOrderKind.STOP), "kind", "is not for changes"),
    (lambda: cancelled(attrs.evolve(POUND, ordered_on=None)), "order", "local trading day"),
    (lambda: cancelled(attrs.evolve(STOCK, market="domestic_bond")), "order", "through their TR"),
]


@pytest.mark.parametrize(("make", "parameter", "words"), REFUSED_CHANGES)
def test_what_cannot_be_changed(make, parameter, words):
    """Nothing that was asked for is left out without a word."""
    with pytest.raises(InvalidRequest) as caught:
        make()
    assert caught.value.parameter == parameter
    assert words in str(caught.value)
