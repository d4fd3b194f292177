"""Reading lists of orders whole: the right lists, every page, an error or a warning where not all is seen."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import attrs
import pytest
from order_rows import asked

from kis_async import Account, decode_reply
from kis_async.api.domestic_bond.trading import ListBondOrders
from kis_async.api.domestic_futureoption.trading_night import ListNightFuturesOrders
from kis_async.api.domestic_futureoption.trading_orders import ListFuturesOrders
from kis_async.api.domestic_stock.trading_order_lists import ListChangeableOrders, ListOrders, OrderAge
from kis_async.api.domestic_stock.trading_reservations import ListReservations
from kis_async.api.overseas_futureoption.trading_order_lists import (
    ListOverseasFuturesOrders,
    ListOverseasFuturesOrdersToday,
)
from kis_async.api.overseas_stock.trading_order_lists import ListOpenOverseasOrders, ListOverseasOrders
from kis_async.api.overseas_stock.trading_reservations import ListOverseasReservations
from kis_async.errors import IncompletePages, TransportError
from kis_async.orders.reading import read_list, read_open
from kis_async.spec.declare import ids_of

SEOUL = ZoneInfo("Asia/Seoul")
ACCOUNT = Account("12345678-01")
DAY = date(2026, 9, 22)
BLOCKS = {ListOrders: "output1", ListFuturesOrders: "output1", ListNightFuturesOrders: "output1"}


def stock(number, **fields):
    """A row of a list of domestic orders."""
    return {
        "ord_dt": "20260922",
        "ord_gno_brno": "06010",
        "odno": f"{number:010}",
        "orgn_odno": "",
        "sll_buy_dvsn_cd": "02",
        "pdno": "005930",
        "ord_qty": "10",
        "ord_unpr": "70000",
        "ord_tmd": "100000",
        "rmn_qty": "10",
    } | fields


class Broker:
    """Answers each list with its pages; what it was asked stands in `asked`, its clock in `now`."""

    def __init__(self, pages=None, now=datetime(2026, 9, 22, 12, tzinfo=SEOUL)):
        self.pages = pages or {}
        self.asked = []
        self.now = now
        self.pause = timedelta(0)

    def clock(self):
        """Seconds since the epoch."""
        return self.now.timestamp()

    async def send(self, request):
        """The next page of the list, cursors counted from `k1`."""
        self.asked.append(request)
        self.now += self.pause
        pages = self.pages.get(type(request), [[]])
        place = int(request.next_key[1:] or 0) if request.next_key else 0
        page = pages[place]
        if isinstance(page, Exception):
            raise page
        if not isinstance(page, dict):
            page = {BLOCKS.get(type(request), "output"): page}
        more = place + 1 < len(pages)
        body = {"rt_cd": "0", "msg_cd": "", "msg1": "", "page": place} | page
        for size in (100, 200):
            body.setdefault(f"ctx_area_nk{size}", f"k{place + 1}" if more else "")
            body.setdefault(f"ctx_area_fk{size}", "scope")
        header = body.pop("header", "M" if more else "D")
        return decode_reply(ids_of(request.spec.tr)[0], body, continuation=header)

    async def read(self, what, first=DAY, last=DAY, *, paper=False):
        """A reading of all orders."""
        return await read_list(self.send, ACCOUNT, what, (first, last), paper=paper, clock=self.clock)


def kinds(broker):
    """The lists that were asked, in order."""
    return [type(request) for request in broker.asked]


async def test_all_pages_are_read_and_each_row_once():
    """A row that two pages show is one order, with what the later page says of it."""
    broker = Broker({ListOrders: [[stock(3), stock(2)], [stock(2, rmn_qty="4"), stock(1)]]})
    reading = await broker.read("domestic_stock")
    assert [order.number for order in reading.orders] == ["3", "2", "1"]
    assert [order.remaining_quantity for order in reading.orders] == [10, 4, 10]
    assert reading.complete
    assert reading.started_at == broker.clock()
    assert [request.continued for request in broker.asked] == [False, True]
    assert {request.account for request in broker.asked} == {ACCOUNT}


@pytest.mark.parametrize(
    ("pages", "complaint", "read"),
    [
        ([[stock(2)], TransportError("lost", sent=True)], "page 2 could not be read", [2]),
        (
            [[stock(3)], [stock(2)], {"output1": [stock(1)], "ctx_area_nk100": "k1", "header": "M"}],
            "circle",
            [3, 2, 1],
        ),
        (
            [[stock(2)], {"output1": [stock(1)], "ctx_area_nk100": "k1", "header": "M"}],
            "leads to itself",
            [2, 1],
        ),
    ],
)
async def test_pages_without_an_end_are_an_error_with_what_was_read(pages, complaint, read):
    """Nothing partial is returned: the error holds it."""
    broker = Broker({ListOrders: pages})
    with pytest.raises(IncompletePages, match=complaint) as caught:
        await broker.read("domestic_stock")
    assert [int(row.order_number) for reply in caught.value.pages for row in reply.orders] == read


async def test_a_page_that_comes_again_is_an_error():
    """The server repeats its last page for ever: whether that was all cannot be known."""
    page = {"output1": [stock(1)], "page": 0, "ctx_area_nk100": "k1", "ctx_area_nk200": "", "header": "M"}
    broker = Broker({ListOrders: [page, page]})
    with pytest.raises(IncompletePages, match="repeated"):
        await broker.read("domestic_stock")


async def test_a_blank_last_page_with_more_in_its_header_is_the_end():
    """Some lists say F on their last page: without a cursor it is the last."""
    broker = Broker({ListOrders: [{"output1": [stock(1)], "header": "F", "ctx_area_nk100": "  "}]})
    assert len((await broker.read("domestic_stock")).orders) == 1


@pytest.mark.parametrize(
    "page",
    [
        {"output1": [stock(1), stock(2, odno=" ")]},  # a row without a number cannot be told
        {"msg1": "no place for rows"},
    ],
)
async def test_a_list_with_a_hole_is_not_complete(page):
    """Every page came, and yet an order may not have been seen."""
    assert not (await Broker({ListOrders: [page]}).read("domestic_stock")).complete


async def test_blank_places_are_no_holes():
    """A list without orders may hold one row of blanks."""
    blank = dict.fromkeys(stock(1), "")
    reading = await Broker({ListOrders: [[blank]]}).read("domestic_stock")
    assert (reading.orders, reading.complete) == ((), True)


async def test_domestic_stocks_are_asked_at_all_venues_by_age():
    """All venues, on paper KRX alone; old orders are in another list, and near the border in either."""
    broker = Broker()
    await broker.read("domestic_stock")
    await broker.read(asked(), paper=True)
    assert [request.order_venue for request in broker.asked] == ["ALL", "KRX"]
    assert {request.age for request in broker.asked} == {OrderAge.RECENT}
    broker.asked.clear()
    await broker.read("domestic_stock", date(2026, 1, 2), date(2026, 1, 5))
    await broker.read("domestic_stock", date(2026, 6, 1), DAY)
    assert [(request.age, request.start_on, request.end_on) for request in broker.asked] == [
        (OrderAge.OLDER, date(2026, 1, 2), date(2026, 1, 5)),
        (OrderAge.RECENT, date(2026, 6, 19), DAY),
        (OrderAge.OLDER, date(2026, 6, 1), date(2026, 6, 29)),
    ]


async def test_a_reservation_is_looked_for_among_reservations_too():
    """The cancelled ones included; an order that came of it stands in the other list."""
    broker = Broker({ListReservations: [[{"rsvn_ord_seq": "7", "rsvn_ord_ord_dt": "20260922"}]]})
    reading = await broker.read(asked(reserved=True))
    assert kinds(broker) == [ListOrders, ListReservations, ListReservations]
    assert [request.valid_only for request in broker.asked[1:]] == [True, False]
    assert [(order.number, order.reserved) for order in reading.orders] == [("7", True)]
    abroad = Broker()
    await abroad.read(asked(market="overseas_stock", exchange="NASD", reserved=True))
    assert kinds(abroad) == [ListOverseasReservations, ListOverseasReservations, ListOverseasOrders]


async def test_overseas_stocks_are_asked_for_all_exchanges():
    """On paper without any filter, which it does not know."""
    broker = Broker()
    await broker.read("overseas_stock", DAY - timedelta(days=1), DAY)
    await broker.read("overseas_stock", paper=True)
    real, paper = broker.asked
    assert (real.symbol, real.exchange, real.start_on, real.end_on) == ("%", "%", date(2026, 9, 21), DAY)
    assert (paper.symbol, paper.exchange) == ("", None)


NIGHT = asked(market="domestic_futureoption", night=True)


async def test_night_orders_are_read_from_both_lists_and_joined():
    """The night list first, so that what moves in between is in both; each says what the other leaves out."""
    row = {"ord_dt": "20260923", "odno": "0000000005", "ord_gno_brno": "06010", "ord_tmd": "183000"}
    broker = Broker(
        {
            ListNightFuturesOrders: [[row | {"nmpr_type_name": "지정가", "ord_idx4": "397.95"}]],
            ListFuturesOrders: [[row | {"trad_dvsn_name": "매수", "qty": "1"}]],
        }
    )
    reading = await broker.read(NIGHT, DAY, DAY + timedelta(days=10))
    assert kinds(broker) == [ListNightFuturesOrders, ListFuturesOrders]
    assert [request.date_to for request in broker.asked] == [date(2026, 10, 3), date(2026, 10, 2)]
    (order,) = reading.orders
    assert (order.kind, order.price, order.remaining_quantity) == ("01", Decimal("397.95"), 1)
    assert reading.complete


@pytest.mark.parametrize(
    ("what", "hour", "lists"),
    [
        (attrs.evolve(NIGHT, night=False), 20, [ListFuturesOrders]),
        ("domestic_futureoption", 12, [ListFuturesOrders]),
        ("domestic_futureoption", 20, [ListNightFuturesOrders, ListFuturesOrders]),
        ("domestic_futureoption", 3, [ListNightFuturesOrders, ListFuturesOrders]),
    ],
)
async def test_the_night_list_is_for_night_orders_and_for_the_night(what, hour, lists):
    """Day orders are never in it; on paper there is none."""
    broker = Broker(now=datetime(2026, 9, 22, hour, tzinfo=SEOUL))
    await broker.read(what)
    assert kinds(broker) == lists
    broker.asked.clear()
    await broker.read(what, paper=True)
    assert kinds(broker) == [ListFuturesOrders]


@pytest.mark.parametrize(
    ("clock", "pause", "complete"),
    [
        ("05:50", timedelta(0), True),
        ("05:50", timedelta(minutes=5), False),
        ("06:10", timedelta(0), False),
        ("06:31", timedelta(0), True),
    ],
)
async def test_while_the_night_moves_nothing_is_complete(clock, pause, complete):
    """About 06:10 its orders go from one list to the other, and may be in neither."""
    broker = Broker(now=datetime.combine(DAY, datetime.strptime(clock, "%H:%M").time(), SEOUL))  # noqa: DTZ007 - a time of the day
    broker.pause = pause
    assert (await broker.read(NIGHT)).complete == complete


async def test_two_lists_of_overseas_futures_are_joined():
    """What one list leaves out the other says; today's is the later word."""
    row = {"ord_dt": "20260922", "odno": "00298048", "fm_ord_qty": "1"}
    broker = Broker(
        {
            ListOverseasFuturesOrders: [[row | {"rvse_cncl_dvsn_cd": "00", "pric_dvsn_cd": "1"}]],
            ListOverseasFuturesOrdersToday: [[row | {"fm_ord_rmn_qty": "1"}]],
        }
    )
    (order,) = (await broker.read("overseas_futureoption")).orders
    assert (order.kind, order.remaining_quantity, order.action) == ("1", 1, "new")


async def test_bonds_are_read_a_week_at_a_time():
    """Their list covers no more."""
    broker = Broker()
    await broker.read("domestic_bond", date(2026, 9, 1), date(2026, 9, 10))
    assert [(request.start_on.day, request.end_on.day) for request in broker.asked] == [(1, 7), (8, 10)]
    assert kinds(broker) == [ListBondOrders, ListBondOrders]


async def test_days_in_the_wrong_order_are_an_error():
    """They would read nothing, which would be taken for evidence."""
    with pytest.raises(ValueError, match="before the first"):
        await Broker().read("domestic_bond", DAY, DAY - timedelta(days=1))


async def test_open_orders_are_those_with_something_left():
    """Where there is a list of them it is read, on paper the day's orders, without what is done."""
    row = {"odno": "7", "ord_tmd": "100000", "ord_qty": "10", "psbl_qty": "6"}
    broker = Broker(
        {
            ListChangeableOrders: [[row]],
            ListOrders: [
                [
                    stock(1),
                    stock(2, rmn_qty="0"),
                    stock(3, rjct_qty="10"),
                    stock(4, orgn_odno="1", sll_buy_dvsn_cd_name="매수취소"),
                ]
            ],
        }
    )
    real = await read_open(broker.send, ACCOUNT, "domestic_stock", paper=False, clock=broker.clock)
    assert [(order.number, order.ordered_on) for order in real.orders] == [("7", DAY)]
    paper = await read_open(broker.send, ACCOUNT, "domestic_stock", paper=True, clock=broker.clock)
    assert [order.number for order in paper.orders] == ["1"]
    assert kinds(broker) == [ListChangeableOrders, ListOrders]


@pytest.mark.parametrize(
    ("market", "paper", "lists"),
    [
        ("overseas_stock", False, [ListOpenOverseasOrders] * 7),
        ("overseas_stock", True, [ListOverseasOrders]),
        ("domestic_futureoption", False, [ListFuturesOrders]),
        ("overseas_futureoption", False, [ListOverseasFuturesOrdersToday]),
    ],
)
async def test_open_orders_of_the_other_markets(market, paper, lists):
    """Overseas the three exchanges of the US are asked as one."""
    broker = Broker()
    reading = await read_open(broker.send, ACCOUNT, market, paper=paper, clock=broker.clock)
    assert kinds(broker) == lists
    assert reading.complete
