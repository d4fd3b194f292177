"""What orders become on the notice streams, with each market's ways, and how they are encrypted."""

import base64
from decimal import Decimal

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from kis_async.api.domestic_futureoption.trading import OrderFutures
from kis_async.api.domestic_stock.trading import ModifyOrCancelOrder, OrderCash
from kis_async.api.overseas_futureoption.trading import OrderOverseasFutures
from kis_async.api.overseas_stock.trading import ModifyOverseas, OrderOverseas
from kis_async.sandbox import ManualClock, Market, Options
from kis_async.sandbox.checks import Asked
from kis_async.sandbox.exchange.engine import Exchange, ExchangeSettings
from kis_async.sandbox.exchange.tickets import read_ticket
from kis_async.sandbox.rules import AppKey, AppKeys
from kis_async.sandbox.stream_notices import Notices, encrypted
from kis_async.spec.convert import field_kinds
from kis_async.spec.index import find_request, lookup

ACCOUNT = "1234567801"
CASH = {"PDNO": "005930", "ORD_DVSN": "00", "ORD_QTY": "10", "ORD_UNPR": "70000", "EXCG_ID_DVSN_CD": "SOR"}
SHARES = {"PDNO": "AAPL", "OVRS_EXCG_CD": "NASD", "ORD_QTY": "5", "OVRS_ORD_UNPR": "148.01", "ORD_DVSN": "00"}


class Desk:
    """Orders at an exchange that fills nothing by itself, and the notices that follow."""

    def __init__(self, *, paper=False):
        options = Options()
        key = AppKey(credentials=options.credentials, account=options.account)
        self.paper, self.clock, market = paper, ManualClock(), Market()
        settings = ExchangeSettings(paper=paper, fills="none", checks=False)
        self.exchange = Exchange(market, settings, {ACCOUNT: 0}, now=self.clock())
        self.notices = Notices(market, AppKeys([key]), paper=paper)
        self.numbers = []

    def take(self, tr_id, fields):
        """The notice of an order that was carried out, `None` if there is none."""
        request = find_request(tr_id).load()
        asked = Asked(tr_id=tr_id, request=request, fields=fields, named={})
        ticket = read_ticket(asked, paper=self.paper)
        if ticket is None:
            return None
        order = self.exchange.submit(ticket, ACCOUNT, app_key=0, now=self.clock())
        self.numbers.append(order.number)
        return self.notice()

    def fill(self, number, quantity, price):
        """The notice of a fill."""
        self.exchange.fill(number, quantity, price, now=self.clock())
        return self.notice()

    def notice(self):
        """The one notice of what happened since the last."""
        events = self.exchange.drain()
        assert len(events) <= 1
        return self.notices.word(events[0]) if events else None


@pytest.fixture
def desk():
    """A real server's."""
    return Desk()


def some(notice, *wires):
    """A few texts of a notice."""
    return tuple(notice.texts[wire] for wire in wires)


@pytest.mark.parametrize(("tr_id", "side"), [("TTTC0012U", "02"), ("TTTC0011U", "01"), ("TTTC0052U", "02")])
def test_an_accepted_order(desk, tr_id, side):
    """Kind 1, stage 1, with the order's own quantity and price."""
    notice = desk.take(tr_id, CASH)
    assert (notice.app_key, notice.tr_id) == (0, "H0STCNI0")
    assert some(notice, "ODER_NO", "SELN_BYOV_CLS", "RCTF_CLS", "CNTG_YN", "ACPT_YN") == (
        desk.numbers[0],
        side,
        "0",
        "1",
        "1",
    )
    assert some(notice, "CNTG_QTY", "CNTG_UNPR", "ORD_EXG_GB", "STCK_CNTG_HOUR") == (
        "0000000010",
        "000070000",
        "3",
        "100000",
    )


@pytest.mark.parametrize(("kind", "condition"), [("00", "0"), ("11", "1"), ("14", "2")])
def test_the_condition_is_in_the_kind(desk, kind, condition):
    """IOC is 1 and FOK is 2."""
    assert some(desk.take("TTTC0012U", {**CASH, "ORD_DVSN": kind}), "ODER_KIND", "ODER_COND") == (
        kind,
        condition,
    )


def test_modified_filled_cancelled(desk):
    """A change takes over what it is about, under a new number; fills count down what is left."""
    desk.take("TTTC0012U", CASH)
    first = desk.numbers[0]
    change = {"ORGN_ODNO": first.lstrip("0"), "RVSE_CNCL_DVSN_CD": "01", "ORD_QTY": "6", "ORD_UNPR": "71000"}
    modified = desk.take("TTTC0013U", {**change, "QTY_ALL_ORD_YN": "N", "EXCG_ID_DVSN_CD": "SOR"})
    second = desk.numbers[1]
    assert some(modified, "ODER_NO", "OODER_NO", "RCTF_CLS", "ACPT_YN", "CNTG_QTY", "CNTG_UNPR") == (
        second,
        first,
        "1",
        "2",
        "0000000006",
        "000071000",
    )
    assert some(modified, "STCK_SHRN_ISCD", "SELN_BYOV_CLS") == ("005930", "02")
    with pytest.raises(ValueError, match="4 left"):
        desk.fill(first, 5, Decimal(70_000))
    filled = desk.fill(second, 2, Decimal(70_900))
    assert some(filled, "CNTG_YN", "CNTG_QTY", "CNTG_UNPR", "ODER_QTY", "ODER_PRC") == (
        "2",
        "0000000002",
        "000070900",
        "000000006",
        "000071000",
    )
    cancel = {"ORGN_ODNO": second, "RVSE_CNCL_DVSN_CD": "02", "ORD_QTY": "0", "QTY_ALL_ORD_YN": "Y"}
    cancelled = desk.take("TTTC0013U", cancel)
    assert some(cancelled, "RCTF_CLS", "CNTG_QTY", "OODER_NO") == ("2", "0000000004", second)
    for number in desk.numbers[1:]:
        with pytest.raises(ValueError, match="0 left"):
            desk.fill(number, 1, Decimal(1))
    with pytest.raises(KeyError, match="no order"):
        desk.fill("99", 1, Decimal(1))


def test_what_causes_no_notice(desk):
    """Reservations, bonds, and changes of unknown orders."""
    change = {"ORGN_ODNO": "77", "RVSE_CNCL_DVSN_CD": "01", "ORD_QTY": "1", "ORD_UNPR": "1"}
    for tr_id in ("CTSC0008U", "TTTC0952U", "TTTT3014U"):
        assert desk.take(tr_id, CASH) is None
    assert desk.take("TTTC0013U", change) is None


@pytest.mark.parametrize(
    ("tr_id", "exchange", "symbol", "price", "digits", "market"),
    [
        ("TTTT1002U", "NASD", "AAPL", "148.01", "001480100", "6"),
        ("TTTS0308U", "TKSE", "7203", "2588", "000025880", "D"),
        ("TTTS1002U", "SEHK", "00700", "552.5", "000552500", "4"),
        ("TTTS0202U", "SHAA", "600519", "1432", "001432000", "A"),
        ("TTTS0311U", "VNSE", "VNM", "61200", "000061200", "F"),
    ],
)
def test_overseas_prices_have_no_point(desk, tr_id, exchange, symbol, price, digits, market):
    """The last digits are decimals by market; the quantity of the order is blank in its acceptance."""
    fields = {**SHARES, "OVRS_EXCG_CD": exchange, "PDNO": symbol, "OVRS_ORD_UNPR": price}
    notice = desk.take(tr_id, fields)
    assert notice.tr_id == "H0GSCNI0"
    assert some(notice, "CNTG_UNPR", "CNTG_UNPR12", "ODER_COND", "SELN_BYOV_CLS", "ODER_QTY") == (
        digits,
        "000" + digits,
        market,
        "02",
        "",
    )
    filled = desk.fill(desk.numbers[0], 5, Decimal(price))
    assert some(filled, "CNTG_UNPR", "CNTG_QTY", "ODER_QTY") == (digits, "0000000005", "000000005")


def test_an_overseas_order_is_cancelled(desk):
    """By the same fields as a domestic one."""
    desk.take("TTTT1006U", SHARES)
    cancel = {**SHARES, "ORGN_ODNO": desk.numbers[0], "RVSE_CNCL_DVSN_CD": "02", "OVRS_ORD_UNPR": "0"}
    assert some(desk.take("TTTT1004U", cancel), "RCTF_CLS", "SELN_BYOV_CLS", "CNTG_QTY") == (
        "2",
        "01",
        "0000000005",
    )


@pytest.mark.parametrize(
    ("tr_id", "symbol", "stream"),
    [
        ("TTTO1101U", "101W09", "H0IFCNI0"),
        ("STTN1101U", "101W09", "H0MFCNI0"),
        ("STTN1101U", "A01609", "H0MFCNI0"),
        ("STTN1101U", "201W09370", "H0EUCNI0"),
        ("STTN1101U", "B01609370", "H0EUCNI0"),
    ],
)
def test_futures_by_day_and_by_night(desk, tr_id, symbol, stream):
    """Options of the night have a stream of their own; prices keep their point."""
    fields = {"SHTN_PDNO": symbol, "SLL_BUY_DVSN_CD": "01", "ORD_QTY": "2", "UNIT_PRICE": "370.45"}
    notice = desk.take(tr_id, fields)
    assert notice.tr_id == stream
    assert some(notice, "CNTG_UNPR", "SELN_BYOV_CLS", "ODER_KIND2") == ("370.45", "01", "L")
    assert some(desk.fill(desk.numbers[0], 1, Decimal("370.4")), "CNTG_UNPR", "ODER_KIND2") == ("370.40", "0")


def test_overseas_futures_have_a_stream_for_fills(desk):
    """What is filled so far is counted, with its mean price."""
    fields = {
        "OVRS_FUTR_FX_PDNO": "ESZ26",
        "SLL_BUY_DVSN_CD": "02",
        "FM_ORD_QTY": "3",
        "FM_LIMIT_ORD_PRIC": "5000.25",
        "PRIC_DVSN_CD": "1",
    }
    notice = desk.take("OTFM3001U", fields)
    assert notice.tr_id == "HDFFF1C0"
    assert some(notice, "SERIES", "ORD_QTY", "FM_LMT_PRIC", "ORD_REMQ") == ("ESZ26", "3", "5000.25", "3")
    desk.fill(desk.numbers[0], 1, Decimal(5000))
    filled = desk.fill(desk.numbers[0], 1, Decimal(5001))
    assert filled.tr_id == "HDFFF2C0"
    assert some(filled, "CCLD_QTY", "TOT_CCLD_QTY", "TOT_CCLD_UV", "ORD_REMQ") == ("1", "2", "5000.5", "1")


def test_paper_has_streams_of_its_own():
    """Domestic H0STCNI9, overseas H0GSCNI9, futures H0IFCNI9."""
    desk = Desk(paper=True)
    futures = {"SHTN_PDNO": "101W09", "SLL_BUY_DVSN_CD": "02", "ORD_QTY": "1", "UNIT_PRICE": "1"}
    taken = [desk.take("VTTC0011U", CASH), desk.take("VTTT1001U", SHARES), desk.take("VTTO1101U", futures)]
    assert [notice.tr_id for notice in taken] == ["H0STCNI9", "H0GSCNI9", "H0IFCNI9"]
    assert [notice.texts["SELN_BYOV_CLS"] for notice in taken] == ["01", "01", "02"]


@pytest.mark.parametrize("tr_id", ["H0STCNI0", "H0GSCNI0", "H0IFCNI0", "H0MFCNI0", "HDFFF1C0", "HDFFF2C0"])
def test_every_text_has_a_column(desk, tr_id):
    """What a notice says stands under a wire name that its stream declares."""
    declared = {kind.wire for kind in field_kinds(lookup(tr_id))}
    futures = {"SHTN_PDNO": "101W09", "SLL_BUY_DVSN_CD": "02", "ORD_QTY": "1", "UNIT_PRICE": "1"}
    overseas = {"OVRS_FUTR_FX_PDNO": "ESZ26", "SLL_BUY_DVSN_CD": "02", "FM_ORD_QTY": "3"}
    order = {
        "H0STCNI0": ("TTTC0012U", CASH),
        "H0GSCNI0": ("TTTT1002U", SHARES),
        "H0IFCNI0": ("TTTO1101U", futures),
        "H0MFCNI0": ("STTN1101U", futures),
        "HDFFF1C0": ("OTFM3001U", overseas),
        "HDFFF2C0": ("OTFM3001U", overseas),
    }[tr_id]
    notice = desk.take(*order)
    if tr_id == "HDFFF2C0":
        notice = desk.fill(desk.numbers[0], 1, Decimal(5))
    assert notice.tr_id == tr_id
    # The night's layout is the day's without its last three columns.
    assert notice.texts.keys() - declared <= ({"ORDER_PRC"} if tr_id == "H0MFCNI0" else set())


def test_the_fields_are_those_of_the_declarations():
    """The wire names by which orders are read are the ones that requests send."""
    wires = {
        OrderCash: {"PDNO", "ORD_QTY", "ORD_UNPR", "ORD_DVSN", "EXCG_ID_DVSN_CD"},
        ModifyOrCancelOrder: {"ORGN_ODNO", "RVSE_CNCL_DVSN_CD", "QTY_ALL_ORD_YN", "ORD_QTY", "ORD_UNPR"},
        OrderOverseas: {"PDNO", "OVRS_EXCG_CD", "OVRS_ORD_UNPR"},
        ModifyOverseas: {"ORGN_ODNO", "RVSE_CNCL_DVSN_CD", "ORD_QTY", "OVRS_ORD_UNPR"},
        OrderFutures: {"SHTN_PDNO", "SLL_BUY_DVSN_CD", "ORD_QTY", "UNIT_PRICE"},
        OrderOverseasFutures: {"OVRS_FUTR_FX_PDNO", "FM_ORD_QTY", "FM_LIMIT_ORD_PRIC", "PRIC_DVSN_CD"},
    }
    for request, read in wires.items():
        assert read <= {kind.metadata["wire"] for kind in field_kinds(request)}


@pytest.mark.parametrize("text", ["", "짧은 글", "x" * 16, "a^b^c" * 100])
def test_encryption_is_what_the_broker_does(text):
    """AES-256-CBC, PKCS7, base64, key and iv as their letters."""
    key, iv = "k" * 32, "i" * 16
    data = base64.b64decode(encrypted(text, key=key, iv=iv))
    cipher = Cipher(algorithms.AES(key.encode()), modes.CBC(iv.encode())).decryptor()
    padded = cipher.update(data) + cipher.finalize()
    assert padded[: -padded[-1]].decode() == text
    assert set(padded[-padded[-1] :]) == {padded[-1]}
