"""Rows of every list of orders in the one shape: numbers, moments, what was done, and missing prices."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from kis_async import decode_reply
from kis_async.api.domestic_stock.trading_order_lists import PlacedOrder, PlacedOrderTotals
from kis_async.api.enums import Side
from kis_async.orders.conversions import _CONVERSIONS, listed_order

SEOUL = ZoneInfo("Asia/Seoul")
DAY = date(2026, 9, 22)


def first(tr_id, block, **fields):
    """The first row of an answer with one row, in the one shape."""
    reply = decode_reply(tr_id, {"rt_cd": "0", "msg_cd": "KIOK0510", "msg1": "", block: [fields]})
    rows = getattr(reply, "orders", None) or reply.reservations
    return listed_order(rows[0], day=DAY)


def seoul(*parts):
    """A moment in Korea."""
    return datetime(*parts, tzinfo=SEOUL)


STOCK = {
    "ord_dt": "20260922",
    "ord_gno_brno": "06010",
    "odno": " 0001568197",
    "orgn_odno": "",
    "sll_buy_dvsn_cd": "02",
    "sll_buy_dvsn_cd_name": "현금매수",
    "pdno": "009150",
    "prdt_name": "삼성전기",
    "ord_qty": "10",
    "ord_unpr": "150000",
    "ord_tmd": "140100",
    "tot_ccld_qty": "4",
    "avg_prvs": "149900",
    "tot_ccld_amt": "599600",
    "ordr_empno": "OpnAPI",
    "ord_dvsn_cd": "00",
    "cncl_cfrm_qty": "1",
    "rmn_qty": "5",
    "rjct_qty": "0",
    "excg_id_dvsn_cd": "SOR",
}


def test_a_domestic_order():
    """All that the shape knows is there, in shares and won."""
    order = first("TTTC0081R", "output1", **STOCK)
    assert (order.market, order.number, order.original_number) == ("domestic_stock", "1568197", None)
    assert (order.action, order.ordered_on) == ("new", DAY)
    assert order.ordered_at == seoul(2026, 9, 22, 14, 1)
    assert (order.symbol, order.name, order.side, order.quantity) == ("009150", "삼성전기", Side.BUY, 10)
    assert (order.price, order.kind, order.venue, order.branch) == (150000, "00", "SOR", "06010")
    assert (order.filled_quantity, order.average_price, order.filled_amount) == (4, 149900, 599600)
    assert (order.remaining_quantity, order.cancelled_quantity, order.rejected_quantity) == (5, 1, 0)
    assert (order.channel, order.night, order.reserved) == ("OpnAPI", False, False)
    assert isinstance(order.row, PlacedOrder)


@pytest.mark.parametrize(
    ("fields", "action"),
    [
        ({"orgn_odno": "0000000000", "sll_buy_dvsn_cd_name": "매수취소"}, "new"),
        ({"orgn_odno": "0001568190", "sll_buy_dvsn_cd_name": "매수취소*"}, "cancel"),
        ({"orgn_odno": "0001568190", "sll_buy_dvsn_cd_name": "매수정정"}, "modify"),
        ({"orgn_odno": "0001568190", "sll_buy_dvsn_cd_name": "BUY CANCEL"}, "cancel"),
        ({"orgn_odno": "0001568190", "sll_buy_dvsn_cd_name": "BUY MODIFY"}, "modify"),
        ({"orgn_odno": "0001568190", "ord_dvsn_name": "정정취소"}, None),
        ({"orgn_odno": "0001568190", "cncl_yn": "Y"}, None),
    ],
)
def test_what_an_order_does_is_said_in_words(fields, action):
    """Beside another's number the words count; a flag that may mean that it was cancelled itself does not."""
    assert first("TTTC0081R", "output1", **(STOCK | fields)).action == action


def test_no_price_no_fill_and_no_time_are_missing():
    """Zeros stand for none of them."""
    order = first("TTTC0081R", "output1", **(STOCK | {"ord_unpr": "0", "avg_prvs": "0", "ord_tmd": ""}))
    assert (order.price, order.average_price, order.ordered_at) == (None, None, None)


def test_an_order_that_can_be_changed():
    """This list has no day, so it is given; an open order with an original number changed it."""
    order = first(
        "TTTC0084R",
        "output",
        odno="0000000007",
        orgn_odno="0000000003",
        rvse_cncl_dvsn_name="현금매수",
        pdno="009150",
        ord_qty="10",
        ord_unpr="150000",
        ord_tmd="100001",
        tot_ccld_qty="4",
        tot_ccld_amt="599600",
        psbl_qty="6",
        sll_buy_dvsn_cd="02",
        ord_dvsn_cd="00",
        excg_id_dvsn_cd="KRX",
    )
    assert (order.number, order.original_number, order.action) == ("7", "3", "modify")
    assert (order.ordered_on, order.ordered_at) == (DAY, seoul(2026, 9, 22, 10, 0, 1))
    assert (order.remaining_quantity, order.average_price) == (6, 149900)


def test_a_domestic_reservation():
    """Its number is the reservation's, its moment that of the receipt."""
    order = first(
        "CTSC0004R",
        "output",
        rsvn_ord_seq="0039447",
        rsvn_ord_ord_dt="20260923",
        rsvn_ord_rcit_dt="20260922",
        rsvn_ord_rcit_tmd="160501",
        odno="0000000012",
        pdno="009150",
        ord_dvsn_cd="00",
        ord_rsvn_qty="10",
        ord_rsvn_unpr="150000",
        sll_buy_dvsn_cd="02",
        cncl_ord_dt="20260922",
    )
    assert (order.number, order.reserved, order.action) == ("39447", True, "new")
    assert (order.ordered_on, order.ordered_at) == (date(2026, 9, 23), seoul(2026, 9, 22, 16, 5, 1))
    assert (order.quantity, order.price, order.cancelled_quantity) == (10, 150000, 10)


OVERSEAS = {
    "ord_dt": "20260922",
    "odno": "0031108904",
    "orgn_odno": "",
    "sll_buy_dvsn_cd": "02",
    "rvse_cncl_dvsn": "",
    "pdno": "AAPL",
    "ft_ord_qty": "5",
    "ft_ord_unpr3": "145.00000000",
    "ft_ccld_qty": "0",
    "ft_ccld_unpr3": "0.00000000",
    "nccs_qty": "5",
    "prcs_stat_name": "전송",
    "ord_tmd": "011500",
    "ovrs_excg_cd": "NASD",
    "dmst_ord_dt": "20260923",
    "thco_ord_tmd": "011500",
    "mdia_dvsn_name": "OpenAPI",
}


def test_an_overseas_order():
    """Its day is local, its moment the broker's own; the row's time is of no certain zone and not used."""
    order = first("TTTS3035R", "output", **OVERSEAS)
    assert (order.ordered_on, order.ordered_at) == (DAY, seoul(2026, 9, 23, 1, 15))
    assert (order.price, order.venue, order.channel) == (145, "NASD", "OpenAPI")
    assert (order.remaining_quantity, order.rejected_quantity) == (5, 0)
    assert first("TTTS3035R", "output", **(OVERSEAS | {"thco_ord_tmd": ""})).ordered_at is None


@pytest.mark.parametrize(
    ("fields", "action"),
    [
        ({"rvse_cncl_dvsn": "02", "orgn_odno": "1"}, "cancel"),
        ({"rvse_cncl_dvsn": "01", "orgn_odno": "1"}, "modify"),
        ({"rvse_cncl_dvsn": "00"}, "new"),
        ({"rvse_cncl_dvsn_name": "취소", "orgn_odno": "1"}, "cancel"),
    ],
)
def test_what_an_overseas_order_does_is_said_in_codes(fields, action):
    """The code decides, the words where there is none."""
    assert first("TTTS3035R", "output", **(OVERSEAS | fields)).action == action


def test_a_refused_overseas_order():
    """The list has a word for it and no number: then all of it."""
    assert first("TTTS3035R", "output", **(OVERSEAS | {"prcs_stat_name": "거부"})).rejected_quantity == 5


def test_an_open_overseas_order_has_no_certain_time():
    """This list lacks the broker's clock."""
    order = first("TTTS3018R", "output", **(OVERSEAS | {"rvse_cncl_dvsn_cd": "00"}))
    assert (order.number, order.ordered_at, order.remaining_quantity) == ("31108904", None, 5)


def test_an_overseas_reservation():
    """One of the US is named by its order number where it has no other."""
    fields = {
        "cncl_yn": "N",
        "rsvn_ord_rcit_dt": "20260922",
        "ovrs_rsvn_odno": "",
        "odno": "0030135682",
        "sll_buy_dvsn_cd": "01",
        "pdno": "AAPL",
        "ord_rcit_tmd": "111213",
        "ovrs_excg_cd": "NASD",
        "ft_ord_qty": "1",
        "ft_ord_unpr3": "148.00000000",
    }
    order = first("TTTT3039R", "output", **fields)
    assert (order.number, order.reserved, order.ordered_on) == ("30135682", True, DAY)
    assert order.ordered_at == seoul(2026, 9, 22, 11, 12, 13)
    assert first("TTTT3039R", "output", **(fields | {"ovrs_rsvn_odno": "0012"})).number == "12"


FUTURES = {
    "ord_gno_brno": "06010",
    "ord_dt": "20260922",
    "odno": "0000005605",
    "orgn_odno": "",
    "sll_buy_dvsn_cd": "02",
    "trad_dvsn_name": "매수",
    "nmpr_type_cd": "01",
    "nmpr_type_name": "지정가",
    "pdno": "A01603",
    "ord_qty": "2",
    "ord_idx": "397.95",
    "qty": "2",
    "ord_tmd": "100000",
    "tot_ccld_qty": "0",
    "avg_idx": "0",
    "rjct_qty": "0",
    "ord_stfno": "OPENAPI",
}


@pytest.mark.parametrize(
    ("fields", "night", "moment"),
    [
        ({}, False, seoul(2026, 9, 22, 10)),
        ({"ord_tmd": "183000"}, True, seoul(2026, 9, 21, 18, 30)),
        ({"ord_tmd": "013000"}, True, seoul(2026, 9, 22, 1, 30)),
        ({"ord_dt": "20260921", "ord_tmd": "183000"}, True, seoul(2026, 9, 18, 18, 30)),
        ({"ord_dt": "20260921", "ord_tmd": "013000"}, True, seoul(2026, 9, 19, 1, 30)),
        ({"ord_tmd": ""}, False, None),
    ],
)
def test_a_night_order_in_the_day_list_came_in_before_its_day(fields, night, moment):
    """It stands under the next business day; its time tells that it is of the night."""
    order = first("TTTO5201R", "output1", **(FUTURES | fields))
    assert (order.night, order.ordered_at) == (night, moment)
    assert (order.kind, order.channel, order.price) == ("01", "OPENAPI", Decimal("397.95"))


def test_a_spread_can_have_the_price_of_nothing():
    """0 is a price of a limit order there, and none of a market order or a cancellation."""

    def price(**fields):
        return first("TTTO5201R", "output1", **(FUTURES | {"ord_idx": "0"} | fields)).price

    assert price() == 0
    assert price(nmpr_type_cd="02") is None
    assert price(orgn_odno="5604", trad_dvsn_name="매수취소") is None


def test_an_order_of_the_night_list():
    """Its kind is a word there."""
    fields = {name: value for name, value in FUTURES.items() if name not in {"nmpr_type_cd", "ord_idx"}}
    order = first("STTN5201R", "output1", **(fields | {"ord_idx4": "397.95", "ord_tmd": "190000"}))
    assert (order.night, order.kind, order.price) == (True, "01", Decimal("397.95"))
    assert order.ordered_at == seoul(2026, 9, 21, 19)


OVERSEAS_FUTURES = {
    "ord_dt": "20260922",
    "odno": "00298048",
    "orgn_odno": "",
    "ovrs_futr_fx_pdno": "6BZ26",
    "sll_buy_dvsn_cd": "02",
    "fm_ord_qty": "1",
    "fm_ord_pric": "1.1700",
    "fm_ccld_qty": "0",
    "fm_ccld_pric": "0.0000",
    "fm_ord_rmn_qty": "1",
}


@pytest.mark.parametrize(
    ("tr_id", "fields", "action"),
    [
        ("OTFM3116R", {"rcit_dvsn_cd": "05"}, "new"),
        ("OTFM3116R", {"rcit_dvsn_cd": "02", "orgn_odno": "00298044"}, "cancel"),
        ("OTFM3116R", {"rcit_dvsn_cd": "05", "orgn_odno": "00298044"}, None),
        ("OTFM3120R", {"rvse_cncl_dvsn_cd": "03"}, "new"),
        ("OTFM3120R", {"rvse_cncl_dvsn_cd": "04", "orgn_odno": "00298044"}, "modify"),
        ("OTFM3120R", {"rvse_cncl_dvsn_cd": "02", "orgn_odno": "00298044"}, "cancel"),
        ("OTFM3120R", {"rvse_cncl_dvsn_cd": "05"}, None),
        ("OTFM3120R", {}, "new"),
    ],
)
def test_an_order_of_overseas_futures(tr_id, fields, action):
    """Two lists with codes of their own; moments are exact to the millisecond."""
    moment = {
        "erlm_dtl_dtime": "20260922134455791",
        "rcit_dtl_dtime": "20260922134455791",
        "ord_stfno": "invent",
        "ordr_emp_no": "invent",
    }
    order = first(tr_id, "output", **(OVERSEAS_FUTURES | moment | fields))
    assert (order.number, order.action, order.price) == ("298048", action, Decimal("1.17"))
    assert order.ordered_at == seoul(2026, 9, 22, 13, 44, 55, 791000)
    assert (order.remaining_quantity, order.channel) == (1, "invent")


def test_bond_orders():
    """The list of a period and that of open ones, which names no day."""
    fields = {
        "odno": "0000015203",
        "orgn_odno": "0000015202",
        "sll_buy_dvsn_cd_name": "매수취소*",
        "ord_qty": "1",
        "bond_ord_unpr": "0.00",
        "ord_tmd": "135108",
        "tot_ccld_qty": "0",
        "sll_buy_dvsn_cd": "02",
    }
    listed = first(
        "CTSC8013R",
        "output1",
        **fields,
        ord_dt="20260922",
        shtn_pdno="KR6095572D81",
        ord_mdia_dvsn_name="33",
        nccs_qty="0",
    )
    assert (listed.symbol, listed.action, listed.price) == ("KR6095572D81", "cancel", None)
    assert (listed.channel, listed.remaining_quantity) == ("33", 0)
    opened = first(
        "CTSC8035R",
        "output",
        **(fields | {"sll_buy_dvsn_cd_name": ""}),
        pdno="KR6095572D81",
        ord_psbl_qty="1",
    )
    assert (opened.action, opened.ordered_at) == ("modify", seoul(2026, 9, 22, 13, 51, 8))
    assert (opened.symbol, opened.remaining_quantity) == ("KR6095572D81", 1)


def test_other_rows_are_no_orders():
    """Twelve lists of orders are known; the row of anything else is an error of the caller."""
    assert len(_CONVERSIONS) == 12
    totals = PlacedOrderTotals(
        ordered_quantity=1, filled_quantity=0, filled_amount=None, estimated_fees=None, average_price=None
    )
    with pytest.raises(TypeError, match="PlacedOrderTotals"):
        listed_order(totals)
