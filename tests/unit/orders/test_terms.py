"""What an order request asks for, of every TR that orders, and the days under which lists have it."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import attrs
import pytest
from every_tr import sample
from order_rows import asked

from kis_async.api.domestic_bond.trading import ModifyOrCancelBondOrder, OrderBondPurchase, OrderBondSale
from kis_async.api.domestic_futureoption.enums import FuturesOrderKind
from kis_async.api.domestic_futureoption.trading_orders import (
    FuturesSession,
    ModifyOrCancelFuturesOrder,
    OrderFutures,
)
from kis_async.api.domestic_stock.trading_order_lists import ListOrders
from kis_async.api.domestic_stock.trading_orders import ModifyOrCancelOrder, OrderCash, OrderCredit
from kis_async.api.domestic_stock.trading_reservations import ModifyOrCancelReservation, OrderReservation
from kis_async.api.enums import CreditType, OrderKind, OrderVenue, OverseasOrderExchange, Revision, Side
from kis_async.api.overseas_futureoption.enums import OverseasFuturesOrderKind
from kis_async.api.overseas_futureoption.trading_orders import (
    ModifyOrCancelOverseasFuturesOrder,
    OrderOverseasFutures,
)
from kis_async.api.overseas_stock.trading_orders import (
    ModifyOverseas,
    ModifyOverseasDaytime,
    OrderOverseas,
    OrderOverseasDaytime,
)
from kis_async.api.overseas_stock.trading_reservations import (
    CancelOverseasReservation,
    OrderOverseasReservation,
)
from kis_async.orders.terms import Terms, list_days, market_of, terms_of, trading_day
from kis_async.spec.index import declared_requests

SEOUL = ZoneInfo("Asia/Seoul")
NASDAQ, TOKYO = OverseasOrderExchange.NASDAQ, OverseasOrderExchange.TOKYO

# A request, and what of its terms is not the usual: a new order of nothing, without a price.
CASES = [
    (
        OrderCash(
            side=Side.BUY,
            symbol="005930",
            quantity=3,
            price=Decimal(70000),
            order_venue=OrderVenue.SOR,
        ),
        {"symbol": "005930", "side": "02", "quantity": 3, "price": 70000, "kind": "00", "venue": "SOR"},
    ),
    (
        OrderCash(side=Side.SELL, symbol="005930", quantity=3, price=Decimal(0), order_kind=OrderKind.MARKET),
        {"symbol": "005930", "side": "01", "quantity": 3, "kind": "01"},
    ),
    (
        OrderCredit(
            side=Side.BUY,
            symbol="005930",
            credit_type=CreditType.OWN_LOAN,
            loan_date=date(2026, 9, 22),
            quantity=3,
            price=Decimal(70000),
            order_kind=OrderKind.STOP_LIMIT,
            condition_price=Decimal(71000),
            reserved=True,
        ),
        {
            "symbol": "005930",
            "side": "02",
            "quantity": 3,
            "price": 70000,
            "kind": "22",
            "condition_price": 71000,
            "reserved": True,
            "credit": "21",
        },
    ),
    (
        ModifyOrCancelOrder(
            original_order_number="0001566017",
            revision=Revision.MODIFY,
            quantity=2,
            price=Decimal(70100),
            all_remaining=False,
        ),
        {"action": "modify", "original_number": "1566017", "quantity": 2, "price": 70100, "kind": "00"},
    ),
    (
        ModifyOrCancelOrder(
            original_order_number=" 1566017",
            revision=Revision.CANCEL,
            quantity=5,
            price=Decimal(70100),
            all_remaining=True,
        ),
        {"action": "cancel", "original_number": "1566017", "all_remaining": True, "kind": "00"},
    ),
    (
        OrderReservation(symbol="005930", quantity=3, price=Decimal(70000), side=Side.BUY),
        {
            "symbol": "005930",
            "side": "02",
            "quantity": 3,
            "price": 70000,
            "kind": "00",
            "reserved": True,
        },
    ),
    (
        ModifyOrCancelReservation(revision=Revision.CANCEL, reservation_number="0039447"),
        {"action": "cancel", "original_number": "39447", "reserved": True},
    ),
    (
        OrderOverseas(side=Side.BUY, exchange=NASDAQ, symbol="AAPL", quantity=1, price=Decimal("145.00")),
        {"symbol": "AAPL", "exchange": "NASD", "side": "02", "quantity": 1, "price": 145},
    ),
    (
        ModifyOverseas(
            exchange=TOKYO,
            symbol="7203",
            original_order_number="30135009",
            revision=Revision.CANCEL,
            quantity=1,
        ),
        {
            "action": "cancel",
            "symbol": "7203",
            "exchange": "TKSE",
            "original_number": "30135009",
            "quantity": 1,
        },
    ),
    (
        OrderOverseasDaytime(side=Side.SELL, exchange=NASDAQ, symbol="AAPL", quantity=1, price=Decimal(145)),
        {
            "symbol": "AAPL",
            "exchange": "NASD",
            "side": "01",
            "quantity": 1,
            "price": 145,
            "kind": "00",
            "daytime": True,
        },
    ),
    (
        ModifyOverseasDaytime(
            exchange=NASDAQ,
            symbol="AMZN",
            original_order_number="0000034436",
            revision=Revision.MODIFY,
            quantity=1,
            price=Decimal("1.9"),
        ),
        {
            "action": "modify",
            "symbol": "AMZN",
            "exchange": "NASD",
            "original_number": "34436",
            "quantity": 1,
            "price": Decimal("1.9"),
            "daytime": True,
        },
    ),
    (
        OrderOverseasReservation(
            side=Side.BUY, exchange=NASDAQ, symbol="AAPL", quantity=1, price=Decimal(148)
        ),
        {
            "symbol": "AAPL",
            "exchange": "NASD",
            "side": "02",
            "quantity": 1,
            "price": 148,
            "reserved": True,
        },
    ),
    (
        CancelOverseasReservation(received_on=date(2026, 9, 22), reservation_number="0030135682"),
        {"action": "cancel", "original_number": "30135682", "reserved": True},
    ),
    (
        OrderFutures(
            session=FuturesSession.NIGHT, side=Side.BUY, symbol="A01603", quantity=1, price=Decimal(0)
        ),
        {"symbol": "A01603", "side": "02", "quantity": 1, "price": 0, "kind": "01", "night": True},
    ),
    (
        OrderFutures(
            side=Side.BUY,
            symbol="A01603",
            quantity=1,
            price=Decimal(0),
            order_kind=FuturesOrderKind.MARKET_IOC,
        ),
        {"symbol": "A01603", "side": "02", "quantity": 1, "kind": "12"},
    ),
    (
        ModifyOrCancelFuturesOrder(
            revision=Revision.CANCEL,
            original_order_number="0000005605",
            quantity=0,
            price=Decimal(0),
            all_remaining=True,
        ),
        {"action": "cancel", "original_number": "5605", "all_remaining": True, "kind": "01"},
    ),
    (
        OrderOverseasFutures(
            symbol="6BZ22",
            side=Side.BUY,
            quantity=1,
            order_kind=OverseasFuturesOrderKind.STOP,
            stop_price=Decimal("1.17"),
        ),
        {
            "symbol": "6BZ22",
            "side": "02",
            "quantity": 1,
            "kind": "3",
            "condition_price": Decimal("1.17"),
        },
    ),
    (
        ModifyOrCancelOverseasFuturesOrder(
            revision=Revision.MODIFY,
            original_ordered_on=date(2026, 9, 22),
            original_order_number="00298044",
            price=Decimal("1.18"),
        ),
        {"action": "modify", "original_number": "298044", "price": Decimal("1.18")},
    ),
    (
        OrderBondPurchase(
            symbol="KR6095572D81",
            quantity=10,
            price=Decimal(10000),
            small_lot_market=False,
        ),
        {"symbol": "KR6095572D81", "side": "02", "quantity": 10, "price": 10000},
    ),
    (
        OrderBondSale(
            symbol="KR6095572D81",
            quantity=10,
            price=Decimal(10450),
            separate_tax=False,
            small_lot_market=False,
        ),
        {"symbol": "KR6095572D81", "side": "01", "quantity": 10, "price": 10450},
    ),
    (
        ModifyOrCancelBondOrder(
            symbol="KR6095572D81",
            original_order_number="0000015402",
            quantity=2,
            price=Decimal(10460),
            all_remaining=True,
            revision=Revision.MODIFY,
        ),
        {
            "action": "modify",
            "symbol": "KR6095572D81",
            "original_number": "15402",
            "price": 10460,
            "all_remaining": True,
        },
    ),
]


@pytest.mark.parametrize(("request_", "expected"), CASES, ids=lambda each: type(each).__name__)
def test_terms_are_what_the_request_asks_for(request_, expected):
    """Every TR that orders, in one shape; what it does not say is missing."""
    usual = {"market": market_of(request_), "action": "new"}
    assert terms_of(request_) == Terms(**(usual | expected))


def test_every_request_that_orders_is_covered():
    """A new TR needs a case here; whatever it is, its terms can be read."""
    ordering = {request for request in declared_requests() if request.spec.effect == "order"}
    assert {type(request) for request, _ in CASES} == ordering
    for request in ordering:
        assert terms_of(sample(request)).market == market_of(request)


def test_what_is_no_order_has_no_market():
    """A menu without orders, of which there are several, is an error and no guess."""
    assert market_of(ListOrders) == "domestic_stock"
    quotes = next(each for each in declared_requests() if each.spec.path.startswith("/uapi/etfetn"))
    with pytest.raises(ValueError, match="no market of orders"):
        market_of(quotes)


def korean(day, clock):
    """A moment in Korea, in September 2026 (the 22nd is a Tuesday)."""
    return datetime.strptime(f"202609{day:02}{clock}", "%Y%m%d%H%M%S").replace(tzinfo=SEOUL)


STOCK = asked()
NIGHT = asked(market="domestic_futureoption", night=True)
US = asked(market="overseas_stock", exchange="NASD", venue=None)


@pytest.mark.parametrize(
    ("terms", "moment", "day", "days"),
    [
        (STOCK, korean(22, "100000"), 22, (22, 22)),
        (STOCK, korean(22, "235500"), 22, (22, 23)),
        (STOCK, korean(22, "000500"), 22, (21, 22)),
        (attrs.evolve(STOCK, reserved=True), korean(22, "160000"), 22, (21, 23)),
        (NIGHT, korean(22, "183000"), 23, (22, 32)),
        (NIGHT, korean(23, "055900"), 23, (22, 32)),
        (NIGHT, korean(18, "183000"), 21, (18, 28)),  # Friday night stands under Monday
        (NIGHT, korean(19, "020000"), 21, (18, 28)),
        (attrs.evolve(NIGHT, night=False), korean(22, "100000"), 22, (22, 22)),
        (US, korean(22, "233000"), 22, (21, 23)),
        (US, korean(23, "043000"), 22, (21, 23)),
        (attrs.evolve(US, daytime=True), korean(22, "110000"), 21, (20, 22)),
        (attrs.evolve(US, exchange="TKSE"), korean(22, "100000"), 22, (21, 23)),
        (attrs.evolve(US, exchange="VNSE"), korean(22, "010000"), 21, (20, 22)),
        (asked(market="overseas_futureoption"), korean(22, "134400"), 22, (19, 25)),
        (asked(market="overseas_futureoption"), korean(22, "070100"), 22, (19, 25)),
        (asked(market="overseas_futureoption"), korean(22, "065900"), 21, (18, 24)),
        (asked(market="domestic_bond"), korean(22, "100000"), 22, (22, 22)),
    ],
)
def test_the_days_of_lists(terms, moment, day, days):
    """The trading day of an order, and the days in whose lists it certainly stands."""

    def september(number):
        return date(2026, 9, number) if number < 31 else date(2026, 10, number - 30)

    assert trading_day(terms, moment) == september(day)
    assert list_days(terms, moment) == tuple(map(september, days))
