"""A TR that nobody has declared yet is answered from its declaration: no code for it exists."""

import json
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import attrs
import pytest

from kis_async.api.enums import ChangeSign, Venue
from kis_async.config import Account
from kis_async.sandbox import ManualClock, Market
from kis_async.sandbox.answers import Answers
from kis_async.sandbox.checks import read_fields
from kis_async.sandbox.exchange.engine import Exchange, ExchangeSettings
from kis_async.sandbox.gateway import Options
from kis_async.sandbox.refusals import Refused
from kis_async.sandbox.rules import AppKey
from kis_async.sandbox.special import OrderBook
from kis_async.spec.convert import field_kinds
from kis_async.spec.declare import Reply, Request, Row, Spec, filled, wire
from kis_async.spec.message import Context, HttpAnswer, build, interpret
from kis_async.spec.paging import CursorPaging, HeaderPaging, Pager


def spec(path, **more):
    """A spec at a path of the broker's."""
    defaults = {"effect": "read", "method": "GET", "tr": "TEST0001", "paper": None}
    return Spec(name="시험", api_id="시험", path=path, **{**defaults, **more})


class Everything(Row):
    """A row with a field of every type, of names known and unknown."""

    symbol: str | None = wire("code", "종목코드")
    day: date | None = wire("bsop_date", "영업 일자")
    at: time | None = wire("hour", "시간")
    moment: datetime | None = wire("moment", "일시")
    price: Decimal | None = wire("prpr", "현재가")
    low_52_weeks: Decimal | None = wire("w52", "52주 최저가")
    foreign_rate: Decimal | None = wire("frgn_rt", "외국인 비율")
    total_amount: Decimal | None = wire("amt", "금액")
    contracts: int | None = wire("cnt", "계약수")
    sign: ChangeSign | None = wire("sign", "부호")
    halted: bool | None = wire("halt_yn", "정지 여부")
    memo: str | None = wire("memo", "메모")
    comment: str = wire("cmt", "설명")
    order_number: str = wire("odno", "주문번호")


class EverythingReply(Reply):
    """One block of each shape, and a value."""

    total: int | None = wire("total_cnt", "전체 건수")
    head: Everything = wire("output1", "응답상세")
    rows: tuple[Everything, ...] = wire("output2", "응답상세")


class DayRow(Row):
    """A day of a chart."""

    day: date = wire("stck_bsop_date", "영업 일자", key=True)
    close: Decimal | None = wire("stck_clpr", "종가")
    open: Decimal | None = wire("stck_oprc", "시가")
    high: Decimal | None = wire("stck_hgpr", "최고가")
    low: Decimal | None = wire("stck_lwpr", "최저가")
    volume: int | None = wire("acml_vol", "거래량")


class DayReply(Reply):
    """A chart."""

    days: tuple[DayRow, ...] = wire("output2", "응답상세")


class GetDays(Request[DayReply]):
    """A chart between two days."""

    spec = spec("/uapi/domestic-stock/v1/quotations/test")
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "시장", default=Venue.KRX)
    symbol: str = wire("FID_INPUT_ISCD", "종목")
    first: date | None = wire("FID_INPUT_DATE_1", "시작일", default=None)
    last: date | None = wire("FID_INPUT_DATE_2", "종료일", default=None)


class Holding(Row):
    """A holding abroad."""

    symbol: str = wire("ovrs_pdno", "종목", key=True)
    currency: str | None = wire("tr_crcy_cd", "통화")


class HoldingsReply(Reply):
    """A page of holdings."""

    holdings: tuple[Holding, ...] = wire("output1", "응답상세")


class GetHoldings(Request[HoldingsReply]):
    """Holdings by header paging."""

    spec = spec("/uapi/overseas-stock/v1/trading/test", paging=HeaderPaging(rows="holdings"))
    account: Account | None = filled("account", default=None)
    exchange: str = wire("OVRS_EXCG_CD", "거래소", default="NASD")


class CursorReply(Reply):
    """A page by a cursor of 200."""

    scope: str | None = wire("ctx_area_fk200", "조건")
    cursor: str | None = wire("ctx_area_nk200", "키")
    rows: tuple[Holding, ...] = wire("output1", "응답상세")


class GetByCursor(Request[CursorReply]):
    """A list by cursor."""

    spec = spec("/uapi/overseas-stock/v1/trading/test2", paging=CursorPaging(scope="scope", cursor="cursor"))
    account: Account | None = filled("account", default=None)
    scope: str = wire("CTX_AREA_FK200", "조건", default="")
    cursor: str = wire("CTX_AREA_NK200", "키", default="")


OPTIONS = Options()
KEY = AppKey(credentials=OPTIONS.credentials, account=OPTIONS.account)
CONTEXT = Context(paper=False, account=OPTIONS.account, hts_id=OPTIONS.credentials.hts_id)


class Desk:
    """The answers alone, called with request objects."""

    def __init__(self, **options):
        self.clock = ManualClock()
        self.answers = Answers(Market(), self.clock, **options)

    async def send(self, request):
        """One call and its reply."""
        message = build(request, CONTEXT)
        asked = read_fields(
            message.tr_id, type(request), message.fields, KEY, continued=message.continuation == "N"
        )
        answer = self.answers.answer(asked)
        from_wire = HttpAnswer(status=200, headers={"tr_cont": answer.continuation}, body=_json(answer.body))
        reply = interpret(request, message, from_wire)
        assert (reply.problems, reply.drift, reply.skipped_rows) == ((), (), 0)
        return reply


def _json(body):
    return json.dumps(body).encode()


@pytest.mark.parametrize(
    "path",
    [
        "domestic-stock/v1/quotations",
        "overseas-price/v1/quotations",
        "domestic-futureoption/v1/quotations",
        "overseas-futureoption/v1/quotations",
        "domestic-bond/v1/quotations",
        "elw/v1/quotations",
        "etfetn/v1/quotations",
        "unheard-of/v1/quotations",
    ],
)
@pytest.mark.parametrize("symbol", ["005930", "AAPL", "101W09", "", "0000", "999999"])
async def test_every_type_and_every_menu(path, symbol):
    """Whatever the menu and the symbol, the answer decodes without problem or drift."""

    class Ask(Request[EverythingReply]):
        spec = globals()["spec"](f"/uapi/{path}/test")
        symbol: str = wire("FID_INPUT_ISCD", "종목", default="")  # or a client would refuse an empty one

    reply = await Desk().send(Ask(symbol=symbol))
    assert reply.head.comment
    for row in reply.rows:
        assert row.comment
        assert row.order_number
        assert all(
            getattr(row, kind.name) is not None for kind in field_kinds(Everything) if kind.name != "memo"
        )


async def test_days_between_two_dates():
    """Weekdays only, newest first, the bounds included; nothing of the future."""
    desk = Desk()
    reply = await desk.send(GetDays(symbol="005930", first=date(2026, 9, 14), last=date(2026, 9, 20)))
    assert [row.day for row in reply.days] == [date(2026, 9, 18 - n) for n in range(5)]
    assert all(
        row.low <= min(row.open, row.close) <= max(row.open, row.close) <= row.high for row in reply.days
    )
    reply = await desk.send(GetDays(symbol="005930", first=date(2026, 9, 21), last=date(2027, 9, 20)))
    assert [row.day for row in reply.days] == [date(2026, 9, 22), date(2026, 9, 21)]
    assert len((await desk.send(GetDays(symbol="005930"))).days) == 30
    assert (await desk.send(GetDays(symbol="999999"))).days == ()


async def test_a_past_day_stays_as_it_was():
    """Yesterday's bar is the same today and tomorrow."""
    desk = Desk()
    ask = GetDays(symbol="005930", first=date(2026, 9, 21), last=date(2026, 9, 21))
    before = (await desk.send(ask)).days
    desk.clock.advance(timedelta(days=1).total_seconds())
    assert (await desk.send(ask)).days == before


async def test_a_malformed_date_is_refused():
    """A date that is none is the caller's mistake: OPSQ2003."""
    message = build(GetDays(symbol="005930"), CONTEXT)
    fields = {**message.fields, "FID_INPUT_DATE_1": "2026-9-1"}
    asked = read_fields("TEST0001", GetDays, fields, KEY, continued=False)
    with pytest.raises(Refused) as caught:
        Desk().answers.answer(asked)
    assert caught.value.refusal.code == "OPSQ2003"


async def test_pages_by_header_alone():
    """The server keeps the place; a call without the header begins again."""
    desk = Desk(rows=45, page_size=20)
    read = [page async for page in Pager(desk.send, GetHoldings(), lambda reply: reply.holdings).pages()]
    assert [len(page.rows) for page in read] == [20, 20, 5]
    assert [page.reply.continuation for page in read] == ["M", "M", "D"]
    first = await Pager(desk.send, GetHoldings(), lambda reply: reply.holdings)
    assert (first.rows, first.has_more) == (read[0].rows, True)


async def test_a_cursor_of_another_width():
    """The width is the number in the field's name."""
    desk = Desk(rows=30, page_size=20)
    rows = await Pager(desk.send, GetByCursor(), lambda reply: reply.rows).all()
    assert len(rows) == 30
    message = build(GetByCursor(), CONTEXT)
    asked = read_fields("TEST0001", GetByCursor, message.fields, KEY, continued=False)
    body = desk.answers.answer(asked).body
    assert [len(body[name]) for name in ("ctx_area_fk200", "ctx_area_nk200")] == [200, 200]


def test_an_order_s_receipt_in_upper_case():
    """Whatever case the declaration has, a receipt's keys are upper case."""

    class Order(Request[EverythingReply]):
        spec = globals()["spec"]("/uapi/domestic-bond/v1/trading/test", effect="order", method="POST")
        symbol: str = wire("PDNO", "종목")

    clock = ManualClock()
    exchange = Exchange(Market(), ExchangeSettings(), {"1234567801": 0}, now=clock())
    book = OrderBook(Market(), clock, exchange, paper=False)
    asked = read_fields("TEST0001", Order, {"PDNO": "KR2033022D33"}, KEY, continued=False)
    answer = book.take(asked, 0, "1234567801")
    assert answer.body["output1"]["ODNO"] == book.processed[0].number
    assert all(name == name.upper() for name in answer.body["output1"])
    assert [attrs.asdict(order)["at"] for order in book.processed] == [clock()]
