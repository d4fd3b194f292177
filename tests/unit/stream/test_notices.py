"""Notices of orders by hand: each kind in each market, read into the same words."""

from datetime import time
from decimal import Decimal

import pytest
from stream_support import columns_of, usual_width

from kis_async.api.enums import Side
from kis_async.api.notices import (
    DomesticStockNotice,
    FuturesNotice,
    NightFuturesNotice,
    NightOptionNotice,
    NoticeChange,
    NoticeExchange,
    OverseasFuturesFillNotice,
    OverseasFuturesOrderNotice,
    OverseasStockNotice,
)
from kis_async.config import Account
from kis_async.stream.decode import decode_frame
from kis_async.stream.notices import NoticeEvent, NoticeReader, normalised_order_number, overseas_price

OWN, OTHER = Account("81234567-01"), Account("89999999-01")
PRIVATE = {"CUST_ID": "my-hts-id", "ACNT_NO": "8123456701", "ACNT_NAME": "홍길동"}
ORDER = {"RFUS_YN": "0", "CNTG_YN": "1", "ACPT_YN": "1", "RCTF_CLS": "0"}
FILL = {"RFUS_YN": "0", "CNTG_YN": "2", "ACPT_YN": "2", "RCTF_CLS": "0"}
DOMESTIC = {
    "ODER_NO": "0000012345",
    "OODER_NO": "0000000000",
    "SELN_BYOV_CLS": "02",
    "ODER_KIND": "00",
    "ODER_COND": "0",
    "STCK_SHRN_ISCD": "005930",
    "STCK_CNTG_HOUR": "093015",
    "BRNC_NO": "06010",
    "ORD_EXG_GB": "1",
    "CNTG_ISNM40": "삼성전자",
}
OVERSEAS = {
    "ODER_NO": "0030012345",
    "SELN_BYOV_CLS": "02",
    "ODER_KIND2": "2",
    "STCK_SHRN_ISCD": "AAPL",
    "CNTG_QTY": "0000000010",
    "CNTG_UNPR": "001480100",
    "CNTG_ISNM": "애플",
    "ODER_COND": "6",
}
FUTURES = {
    "ODER_NO": "0000000077",
    "SELN_BYOV_CLS": "01",
    "STCK_SHRN_ISCD": "101W9000",
    "STCK_CNTG_HOUR": "101500",
    "CNTG_ISNM": "F 202609",
}


def texts(cls, *parts, width=None, **values):
    """The columns of a notice by wire names; what is not said is blank."""
    said = {**PRIVATE, **{name: text for part in parts for name, text in part.items()}, **values}
    kinds = columns_of(cls, width or usual_width(cls))
    assert set(said) - set(PRIVATE) <= {kind.wire for kind in kinds}
    return [said.get(kind.wire, "") for kind in kinds]


def clear(cls, columns):
    """The record of a notice in the clear."""
    (record,) = decode_frame(f"0|{cls.stream.tr}|001|" + "^".join(columns))
    assert record.problems == ()
    return record


def read(cls, *parts, reader=None, width=None, **values):
    """A notice, as a consumer of the account has it."""
    return (reader or NoticeReader(OWN)).read(clear(cls, texts(cls, *parts, width=width, **values)))


# --- domestic stocks ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "stage", "event"),
    [
        ("0", "1", NoticeEvent.ACCEPTED),
        ("0", "2", NoticeEvent.ACCEPTED),
        ("1", "1", NoticeEvent.ACCEPTED),
        ("1", "2", NoticeEvent.CHANGED),
        ("2", "1", NoticeEvent.ACCEPTED),
        ("2", "2", NoticeEvent.CANCELLED),
        ("0", "3", NoticeEvent.CANCELLED),  # what was left of an IOC order
        ("9", "1", NoticeEvent.UNCLEAR),
        ("0", "9", NoticeEvent.UNCLEAR),
    ],
)
def test_what_happened_to_a_domestic_order(change, stage, event):
    """Accepted, changed, cancelled; codes that nobody explains are unclear and no guess."""
    notice = read(
        DomesticStockNotice,
        ORDER,
        DOMESTIC,
        RCTF_CLS=change,
        ACPT_YN=stage,
        OODER_NO="0000012000",
        CNTG_QTY="0000000010",
        CNTG_UNPR="000070000",
        ODER_QTY="000000010",
        ODER_PRC="000070000",
    )
    assert (notice.event, notice.is_fill, notice.change) == (event, False, NoticeChange(change))
    assert (notice.order_number, notice.original_order_number) == ("12345", "12000")
    assert (
        (notice.quantity, notice.price) == (notice.order_quantity, notice.order_price) == (10, Decimal(70000))
    )
    assert (notice.symbol, notice.name, notice.side, notice.at) == (
        "005930",
        "삼성전자",
        Side.BUY,
        time(9, 30, 15),
    )
    assert (notice.market, notice.account, notice.filled_quantity) == ("domestic_stock", OWN, None)


@pytest.mark.parametrize("flag", ["1", "Y", "y"])
@pytest.mark.parametrize("cls", [DomesticStockNotice, OverseasStockNotice, FuturesNotice, NightFuturesNotice])
def test_refused(cls, flag):
    """Both ways of saying so, in every market."""
    parts = {DomesticStockNotice: DOMESTIC, OverseasStockNotice: OVERSEAS}.get(cls, FUTURES)
    assert read(cls, ORDER, parts, RFUS_YN=flag).event is NoticeEvent.REFUSED
    assert read(cls, ORDER, parts, RFUS_YN={"1": "0"}.get(flag, "N")).event is NoticeEvent.ACCEPTED
    assert read(cls, ORDER, parts, RFUS_YN="").event is NoticeEvent.UNCLEAR


def fill(number, quantity, *, reader, of="000000010", account="8123456701", price="000069900"):
    """A fill of a domestic order."""
    parts = {**DOMESTIC, "ODER_NO": number, "ACNT_NO": account}
    return read(
        DomesticStockNotice,
        FILL,
        parts,
        reader=reader,
        CNTG_QTY=quantity,
        CNTG_UNPR=price,
        ODER_QTY=of,
        ODER_PRC="000070000",
    )


def test_partly_and_wholly_filled():
    """Quantity and price are the fill's; what has been filled adds up until nothing of the order is left."""
    reader = NoticeReader(OWN)
    first, second, third = (fill("0000012345", f"{n:010}", reader=reader) for n in (3, 5, 2))
    assert [each.event for each in (first, second, third)] == [
        NoticeEvent.PARTLY_FILLED,
        NoticeEvent.PARTLY_FILLED,
        NoticeEvent.FILLED,
    ]
    assert [each.quantity for each in (first, second, third)] == [3, 5, 2]
    assert [each.filled_quantity for each in (first, second, third)] == [3, 8, 10]
    assert (third.price, third.order_price, third.order_quantity) == (Decimal(69900), Decimal(70000), 10)
    assert all(each.is_fill for each in (first, second, third))


def test_orders_and_accounts_are_counted_apart():
    """The same number at another account is another order."""
    reader = NoticeReader(None)
    assert fill("0000000001", "5", reader=reader).filled_quantity == 5
    assert fill("0000000002", "5", reader=reader).filled_quantity == 5
    assert fill("0000000001", "4", reader=reader, account="8999999901").filled_quantity == 4
    assert fill("1", "5", reader=reader).event is NoticeEvent.FILLED


def test_numbers_begin_anew_each_day():
    """A new order is not filled by what another of that number was filled with the day before."""
    reader = NoticeReader(OWN)
    fill("0000000001", "8", reader=reader)
    read(DomesticStockNotice, ORDER, DOMESTIC, reader=reader, ODER_NO="0000000001", ODER_QTY="10")
    notice = fill("0000000001", "8", reader=reader)
    assert (notice.event, notice.filled_quantity) == (NoticeEvent.PARTLY_FILLED, 8)
    assert fill("0000000001", "2", reader=reader).event is NoticeEvent.FILLED
    assert fill("0000000001", "4", reader=reader).filled_quantity == 4


def test_a_confirmation_behind_the_first_fill_forgets_nothing():
    """The exchange's confirmation may be overtaken by a fill."""
    reader = NoticeReader(OWN)
    read(DomesticStockNotice, ORDER, DOMESTIC, reader=reader, ODER_QTY="10", CNTG_QTY="10")
    fill("0000012345", "8", reader=reader)
    read(DomesticStockNotice, ORDER, DOMESTIC, reader=reader, ACPT_YN="2", ODER_QTY="10")
    assert fill("0000012345", "2", reader=reader).event is NoticeEvent.FILLED


def test_an_order_at_the_market():
    """It has no price of its own, neither in its acceptance nor in its fill."""
    reader = NoticeReader(OWN)
    blank = {"CNTG_UNPR": "000000000", "ODER_PRC": "000000000", "ODER_QTY": "000000010"}
    accepted = read(DomesticStockNotice, ORDER, DOMESTIC, blank, reader=reader, ODER_KIND="01")
    assert (accepted.price, accepted.order_price, accepted.quantity) == (None, None, 10)
    filled = read(DomesticStockNotice, FILL, DOMESTIC, blank, reader=reader, CNTG_QTY="10", CNTG_UNPR="69900")
    assert (filled.price, filled.order_price, filled.event) == (Decimal(69900), None, NoticeEvent.FILLED)


@pytest.mark.parametrize(
    ("code", "exchange"),
    [
        ("1", NoticeExchange.KRX),
        ("2", NoticeExchange.NXT),
        ("3", NoticeExchange.SOR_KRX),
        ("4", NoticeExchange.SOR_NXT),
    ],
)
def test_where_an_order_went(code, exchange):
    """The children of a routed order are told apart by the record; they are notices like any other."""
    notice = read(
        DomesticStockNotice, FILL, DOMESTIC, ORD_EXG_GB=code, ODER_QTY="5", CNTG_QTY="5", CNTG_UNPR="1"
    )
    assert notice.record.exchange is exchange
    assert notice.event is NoticeEvent.FILLED


def test_old_notices_of_23_columns():
    """They say the same, but for the exchange."""
    columns = {**DOMESTIC, "CNTG_ISNM": "삼성"}
    del columns["ORD_EXG_GB"]
    notice = read(
        DomesticStockNotice,
        FILL,
        columns,
        width=23,
        ODER_QTY="5",
        CNTG_QTY="5",
        CNTG_UNPR="69900",
        ODER_PRC="70000",
    )
    assert (notice.event, notice.name, notice.order_price) == (NoticeEvent.FILLED, "삼성전자", Decimal(70000))
    assert notice.record.exchange is None


# --- overseas stocks ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("market", "text", "price"),
    [
        *[(code, "001480100", "148.01") for code in "6789"],
        ("D", "000031255", "3125.5"),
        *[(code, "000071500", "71.5") for code in "45ABC"],
        *[(code, "000071500", "71500") for code in "EF"],
        ("6", "148.01", "148.01"),
        ("6", "000000001", "0.0001"),
        ("6", "", None),
        ("6", "x", None),
        ("6", "1_000", None),
        ("6", "１２３４５", None),
        ("6", "1e99999999999999999999", None),
        ("?", "001480100", None),
        ("", "001480100", None),
    ],
)
def test_implied_decimals(market, text, price):
    """Four in the US, one in Japan, three in China and Hong Kong, none in Vietnam; elsewhere no guess."""
    notice = read(OverseasStockNotice, FILL, OVERSEAS, ODER_COND=market, CNTG_UNPR=text)
    assert notice.price == (None if price is None else Decimal(price))
    assert notice.order_price is None
    assert overseas_price(notice.record.price, notice.record.market) == notice.price


def test_an_overseas_order_and_its_fills():
    """The acceptance holds the order's quantity and price in the fields of the fill."""
    reader = NoticeReader(OWN)
    accepted = read(OverseasStockNotice, ORDER, OVERSEAS, reader=reader)
    assert accepted.event is NoticeEvent.ACCEPTED
    assert (accepted.quantity, accepted.price) == (10, Decimal("148.01"))
    assert (accepted.order_quantity, accepted.order_price) == (10, Decimal("148.01"))
    assert (accepted.at, accepted.market, accepted.name) == (None, "overseas_stock", "애플")
    first = read(OverseasStockNotice, FILL, OVERSEAS, reader=reader, CNTG_QTY="4", CNTG_UNPR="001479900")
    last = read(OverseasStockNotice, FILL, OVERSEAS, reader=reader, CNTG_QTY="6", ODER_QTY="10")
    assert (first.event, first.price, first.order_quantity) == (
        NoticeEvent.PARTLY_FILLED,
        Decimal("147.99"),
        10,
    )
    assert (last.event, last.filled_quantity, last.order_price) == (NoticeEvent.FILLED, 10, None)


def test_an_overseas_order_at_the_market():
    """Its price of zeros is none."""
    notice = read(OverseasStockNotice, ORDER, OVERSEAS, CNTG_UNPR="000000000", ODER_KIND2="1")
    assert (notice.price, notice.order_price) == (None, None)


@pytest.mark.parametrize(
    ("code", "side"),
    [("01", Side.SELL), ("02", Side.BUY), ("03", Side.SELL), ("04", Side.BUY), ("09", None), ("", None)],
)
def test_overseas_sides(code, side):
    """Closing a position is a sale or a purchase as well."""
    assert read(OverseasStockNotice, ORDER, OVERSEAS, SELN_BYOV_CLS=code).side is side


@pytest.mark.parametrize(
    ("change", "stage", "event"),
    [("1", "2", NoticeEvent.CHANGED), ("2", "2", NoticeEvent.CANCELLED), ("0", "3", NoticeEvent.CANCELLED)],
)
def test_what_happened_to_an_overseas_order(change, stage, event):
    """Changed and cancelled, as at home; a cancellation does not say how much was ordered."""
    notice = read(OverseasStockNotice, ORDER, OVERSEAS, RCTF_CLS=change, ACPT_YN=stage, OODER_NO="0030012000")
    assert (notice.event, notice.original_order_number) == (event, "30012000")
    assert notice.order_quantity == (10 if change == "0" else None)


# --- futures and options --------------------------------------------------------------------------


@pytest.mark.parametrize("cls", [FuturesNotice, NightFuturesNotice, NightOptionNotice])
def test_futures_and_options(cls):
    """Day and night say the same; only the day knows the order's price in a fill."""
    reader = NoticeReader(Account("81234567-01"))
    own = {"ORDER_PRC": "352.10"} if cls is FuturesNotice else {}
    accepted = read(cls, ORDER, FUTURES, own, reader=reader, CNTG_QTY="2", ODER_QTY="2", CNTG_UNPR="352.10")
    assert (accepted.event, accepted.order_price, accepted.side) == (
        NoticeEvent.ACCEPTED,
        Decimal("352.10"),
        Side.SELL,
    )
    first, last = (
        read(cls, FILL, FUTURES, own, reader=reader, CNTG_QTY="1", ODER_QTY="2", CNTG_UNPR="352.15")
        for _ in range(2)
    )
    assert (first.event, last.event) == (NoticeEvent.PARTLY_FILLED, NoticeEvent.FILLED)
    assert last.price == Decimal("352.15")
    assert last.order_price == (Decimal("352.10") if own else None)
    assert (last.market, last.at, last.symbol) == ("domestic_futureoption", time(10, 15), "101W9000")


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("260000", time(2)),
        ("020000", time(2)),
        ("240000", time(0)),
        ("256100", None),
        ("", None),
        ("x", None),
    ],
)
def test_hours_after_midnight(text, clock):
    """A night whose hours are counted on has the time of the clock on the wall."""
    assert read(NightFuturesNotice, FILL, FUTURES, STCK_CNTG_HOUR=text).at == clock


OVERSEAS_FUTURES = {
    "USER_ID": "my-hts-id",
    "ACCT_NO": "8123456708",
    "ODNO": "00360686",
    "SERIES": "6BZ22",
    "RVSE_CNCL_DVSN_CD": "00",
    "SLL_BUY_DVSN_CD": "02",
    "FM_EXCG_RCIT_DVSN_CD": "02",
    "ORD_QTY": "0000000003",
    "FM_LMT_PRIC": "1.1700",
    "ORD_DTL_DTIME": "20260922140000123",
    "OPRT_DTL_DTIME": "20260922140001456",
}


@pytest.mark.parametrize(
    ("answer", "revision", "event"),
    [
        ("01", "00", NoticeEvent.ACCEPTED),
        ("02", "00", NoticeEvent.ACCEPTED),
        ("02", "01", NoticeEvent.CHANGED),
        ("02", "02", NoticeEvent.CANCELLED),
        ("03", "00", NoticeEvent.REFUSED),
        ("03", "02", NoticeEvent.REFUSED),
        ("09", "00", NoticeEvent.UNCLEAR),
        ("", "00", NoticeEvent.UNCLEAR),
        ("02", "", NoticeEvent.UNCLEAR),
        ("02", "09", NoticeEvent.UNCLEAR),
    ],
)
def test_overseas_futures_orders(answer, revision, event):
    """What the exchange said, and to what."""
    columns = texts(
        OverseasFuturesOrderNotice, OVERSEAS_FUTURES, FM_EXCG_RCIT_DVSN_CD=answer, RVSE_CNCL_DVSN_CD=revision
    )
    notice = NoticeReader(Account("81234567-08")).read(clear(OverseasFuturesOrderNotice, columns))
    assert (notice.event, notice.market, notice.order_number) == (event, "overseas_futureoption", "360686")
    assert (notice.quantity, notice.price, notice.side) == (3, Decimal("1.1700"), Side.BUY)
    assert notice.at == time(14, 0, 1, 456000)


def test_overseas_futures_fills():
    """The broker itself says how much has been filled, also of what this feed has not heard."""
    reader = NoticeReader(Account("81234567-08"))
    notices = []
    for quantity, total in (("1", "2"), ("1", "3")):
        columns = texts(
            OverseasFuturesFillNotice,
            OVERSEAS_FUTURES,
            CCLD_QTY=quantity,
            TOT_CCLD_QTY=total,
            FM_CCLD_PRIC="1.1699",
        )
        notices.append(reader.read(clear(OverseasFuturesFillNotice, columns)))
    assert [each.event for each in notices] == [NoticeEvent.PARTLY_FILLED, NoticeEvent.FILLED]
    assert [(each.quantity, each.filled_quantity) for each in notices] == [(1, 2), (1, 3)]
    assert (notices[1].price, notices[1].order_price) == (Decimal("1.1699"), Decimal("1.1700"))


# --- whose notices --------------------------------------------------------------------------------


def test_other_accounts_are_left_out():
    """Unless all are asked for; a notice that names no account may be the own one's."""
    columns = texts(DomesticStockNotice, ORDER, DOMESTIC, ACNT_NO="8999999901")
    record = clear(DomesticStockNotice, columns)
    assert NoticeReader(OWN).read(record) is None
    assert NoticeReader(None).read(record).account == OTHER
    assert NoticeReader(OTHER).read(record).account == OTHER
    for text in ("", "812345670", "8123４56701", "812345-6701"):
        notice = read(DomesticStockNotice, ORDER, DOMESTIC, ACNT_NO=text)
        assert notice.account is None
    assert read(DomesticStockNotice, ORDER, DOMESTIC, ACNT_NO=" 8123456701 ").account == OWN


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0000012345", "12345"),
        (" 12345 ", "12345"),
        ("12345", "12345"),
        ("0000000000", None),
        ("", None),
        (None, None),
        ("00A0", "A0"),
    ],
)
def test_order_numbers_have_one_form(text, number):
    """Neither padding nor zeros in front; zeros alone are no number."""
    assert normalised_order_number(text) == number


@pytest.mark.parametrize(
    ("cls", "parts"),
    [(DomesticStockNotice, DOMESTIC), (OverseasStockNotice, OVERSEAS), (FuturesNotice, FUTURES)],
)
def test_nothing_private_is_shown(cls, parts):
    """Neither account, user nor name stand in the repr of a notice or of its record."""
    notice = read(cls, ORDER, parts)
    shown = f"{notice!r} {notice.record!r} {notice}"
    assert not any(text in shown for text in ("81234567", "my-hts-id", "홍길동"))
    assert notice.account == OWN
