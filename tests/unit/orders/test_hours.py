"""What depends on the hour: which moments bring a warning, and what it says."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from kis_async.api.domestic_bond.trading import OrderBondPurchase
from kis_async.api.domestic_futureoption.trading import FuturesSession, OrderFutures
from kis_async.api.domestic_stock.trading import (
    GetBalance,
    ModifyOrCancelOrder,
    OrderCash,
    OrderCredit,
    OrderReservation,
)
from kis_async.api.enums import (
    CreditType,
    OrderKind,
    OrderVenue,
    OverseasOrderExchange,
    OverseasOrderKind,
    Revision,
    Side,
)
from kis_async.api.overseas_futureoption.trading import OrderOverseasFutures
from kis_async.api.overseas_stock.trading import (
    ModifyOverseas,
    OrderOverseas,
    OrderOverseasDaytime,
    OrderOverseasReservation,
)
from kis_async.errors import InvalidRequest
from kis_async.korean_time import KOREA
from kis_async.orders.hours import warnings_for

KRX, NXT, SOR = OrderVenue.KRX, OrderVenue.NXT, OrderVenue.SOR
OPEN = ""


def at(text: str) -> datetime:
    """A moment of Korean time: `2026-09-21 09:00`, a Monday if only the clock is given."""
    return datetime.fromisoformat(text if " " in text else f"2026-09-21 {text}").replace(tzinfo=KOREA)


def warned(request: Any, when: str) -> str:
    """All warnings in one text."""
    return " / ".join(warnings_for(request, at(when)))


def stock(kind: OrderKind = OrderKind.LIMIT, venue: OrderVenue | None = None, **given: Any) -> OrderCash:
    """A purchase of a Korean stock."""
    fields: dict[str, Any] = {"side": Side.BUY, "symbol": "005930", "quantity": 1, "price": Decimal(70_000)}
    return OrderCash(order_kind=kind, order_venue=venue, **{**fields, **given})


STOCKS = [
    (OrderKind.LIMIT, None, "08:29:59", "KRX takes limit (kind 00) orders 08:30–15:30 Korean time"),
    (OrderKind.LIMIT, None, "08:30", OPEN),
    (OrderKind.LIMIT, KRX, "15:29:59", OPEN),
    (OrderKind.LIMIT, KRX, "15:30", "and it is 15:30"),
    (OrderKind.LIMIT, KRX, "16:00", "the after-market takes kinds 41 to 47"),
    (OrderKind.MARKET_IOC, KRX, "08:45", "KRX takes market IOC (kind 13) orders 09:00–15:20"),
    (OrderKind.BEST, KRX, "09:00", OPEN),
    (OrderKind.BEST, KRX, "15:25", "09:00–15:20"),
    (OrderKind.BEFORE_OPEN, KRX, "08:35", OPEN),
    (OrderKind.BEFORE_OPEN, KRX, "09:00", "08:30–08:40"),
    (OrderKind.AFTER_CLOSE, KRX, "15:45", OPEN),
    (OrderKind.AFTER_CLOSE, KRX, "15:20", "15:40–16:00"),
    (OrderKind.AFTER_MARKET_LIMIT, KRX, "16:00", OPEN),
    (OrderKind.AFTER_MARKET_LIMIT, KRX, "10:00", "16:00–20:00"),
    (OrderKind.AFTER_MARKET_LIMIT, KRX, "20:00", "16:00–20:00"),
    (OrderKind.AFTER_MARKET_LIMIT, KRX, "2026-09-11 16:30", "an after-market from 2026-09-14 on"),
    (OrderKind.AFTER_HOURS_SINGLE, KRX, "2026-09-11 16:30", OPEN),
    (OrderKind.AFTER_HOURS_SINGLE, KRX, "16:30", "no single-price auctions since 2026-09-14"),
    (OrderKind.LIMIT, NXT, "08:00", OPEN),
    (OrderKind.LIMIT, NXT, "08:50", "08:00–08:50 and 09:00:30–15:20 and 15:40–20:00"),
    (OrderKind.LIMIT, NXT, "09:00:29", "and it is 09:00:29"),
    (OrderKind.LIMIT, NXT, "09:00:30", OPEN),
    (OrderKind.LIMIT, NXT, "15:30", "15:40–20:00"),
    (OrderKind.LIMIT, NXT, "19:59", OPEN),
    (OrderKind.PRE_MARKET_LIMIT, NXT, "08:49", OPEN),
    (OrderKind.PRE_MARKET_BEST, NXT, "10:00", "pre market best (kind 28) orders 08:00–08:50 Korean time"),
    (OrderKind.LIMIT, SOR, "08:10", OPEN),
    (OrderKind.MARKET, SOR, "15:35", "SOR takes market (kind 01) orders 08:00–15:30 and 15:40–20:00"),
    (OrderKind.LIMIT, KRX, "2026-09-19 10:00", "it is Saturday in Korea: Korean stocks are not traded"),
    (OrderKind.LIMIT, NXT, "2026-09-20 10:00", "Sunday"),
]


@pytest.mark.parametrize(("kind", "venue", "when", "words"), STOCKS)
def test_korean_stocks(kind, venue, when, words):
    """Each kind has its hours at its venue; a changed order as a new one."""
    found = warned(stock(kind, venue), when)
    assert (words in found) if words else (found == "")
    change = ModifyOrCancelOrder(
        original_order_number="1",
        revision=Revision.MODIFY,
        order_kind=kind,
        order_venue=venue,
        quantity=1,
        price=Decimal(1),
        all_remaining=True,
    )
    assert warned(change, when) == found


@pytest.mark.parametrize(
    ("venue", "when", "open_"),
    [
        (None, "09:00", True),
        (KRX, "17:00", True),
        (KRX, "15:35", False),
        (NXT, "08:10", True),
        (SOR, "21:00", False),
    ],
)
def test_cancelling(venue, when, open_):
    """What is cancelled may be of any kind, so the venue's hours count, not those of the kind sent along."""
    cancel = ModifyOrCancelOrder(
        original_order_number="1",
        revision=Revision.CANCEL,
        order_venue=venue,
        quantity=0,
        price=Decimal(0),
        all_remaining=True,
    )
    assert (warned(cancel, when) == "") is open_


def reservation(**given: Any) -> OrderReservation:
    """A reserved purchase."""
    return OrderReservation(symbol="005930", quantity=1, price=Decimal(70_000), side=Side.BUY, **given)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("15:40", OPEN),
        ("2026-09-22 07:29", OPEN),
        ("2026-09-19 12:00", OPEN),
        ("12:00", "from 15:40 until 07:30"),
        ("23:45", "servers start anew"),
        ("2026-09-22 00:05", "servers start anew"),
        ("2026-09-22 00:10", OPEN),
    ],
)
def test_reservations(when, words):
    """From the afternoon until the next business day's morning, with a gap at midnight."""
    found = warned(reservation(), when)
    assert (words in found) if words else (found == "")


def test_the_last_day_of_a_reservation():
    """It lies after today, and not too far."""
    assert warned(reservation(reservation_ends_on=date(2026, 10, 21)), "2026-09-18 16:00") == ""
    assert "30 days" in warned(reservation(reservation_ends_on=date(2026, 10, 22)), "2026-09-18 16:00")
    assert "after today" in warned(reservation(reservation_ends_on=date(2026, 9, 18)), "2026-09-18 16:00")


def test_a_reserved_credit_order():
    """It has the hours of a reservation; without `reserved`, those of its kind."""
    order = OrderCredit(
        side=Side.BUY,
        symbol="005930",
        credit_type=CreditType.OWN_LOAN,
        loan_date=date(2026, 9, 21),
        quantity=1,
        price=Decimal(70_000),
    )
    assert "KRX takes" in warned(order, "20:00")
    assert warned(order.replace(reserved=True), "20:00") == ""
    assert "from 15:10" in warned(order.replace(reserved=True), "10:00")


@pytest.mark.parametrize(
    ("session", "when", "words"),
    [
        ("day", "08:45", OPEN),
        ("day", "15:45", "08:30–15:45"),
        ("day", "19:00", "session=NIGHT"),
        ("day", "2026-09-20 10:00", "it is Sunday"),
        ("night", "18:00", OPEN),
        ("night", "17:59", "the night session is 18:00–06:00"),
        ("night", "2026-09-19 05:59", OPEN),  # the night of Friday
        ("night", "2026-09-19 18:30", "it is Saturday, 18:30"),
        ("night", "2026-09-21 03:00", "it is Monday, 03:00"),  # no night begins on a Sunday
    ],
)
def test_korean_futures(session, when, words):
    """The night belongs to the day on which it begins."""
    order = OrderFutures(
        session=FuturesSession(session), side=Side.BUY, symbol="A01603", quantity=1, price=Decimal(400)
    )
    found = warned(order, when)
    assert (words in found) if words else (found == "")


def abroad(exchange: str = "NASD", **given: Any) -> OrderOverseas:
    """An overseas purchase."""
    fields: dict[str, Any] = {"side": Side.BUY, "symbol": "AAPL", "quantity": 1, "price": Decimal(145)}
    return OrderOverseas(exchange=OverseasOrderExchange(exchange), **{**fields, **given})


US = [
    # Summer in New York: the clocks there changed on 2026-03-08 and change back on 2026-11-01.
    ("2026-09-21 16:59", "17:00–07:00, regularly 22:30–05:00 Korean time"),
    ("2026-09-21 17:00", OPEN),
    ("2026-09-22 05:30", OPEN),
    ("2026-09-22 06:59", OPEN),
    ("2026-09-22 07:00", "US stocks are traded"),
    ("2026-09-22 11:00", "ordered by OrderOverseasDaytime"),
    ("2026-11-02 17:30", "18:00–07:00, regularly 23:30–06:00 Korean time"),
    ("2026-11-02 18:00", OPEN),
    ("2026-11-03 06:59", OPEN),
    ("2026-03-06 17:59", "18:00–07:00"),
    ("2026-03-09 17:00", OPEN),
    ("2026-09-19 04:00", OPEN),  # Friday afternoon in New York
    ("2026-09-19 20:00", "it is Saturday in New York"),
    ("2026-09-21 09:00", "it is Sunday in New York"),
    ("2026-09-21 16:30", "pauses overseas orders"),
    ("2026-09-21 23:40", "pauses overseas orders"),
    ("2026-09-22 00:09", "pauses overseas orders"),
    ("2026-09-22 00:10", OPEN),
]


@pytest.mark.parametrize(("when", "words"), US)
def test_us_stocks(when, words):
    """Pre-market to after-market by New York's clock, told in Korean time."""
    found = warned(abroad(), when)
    assert (words in found) if words else (found == "")


@pytest.mark.parametrize(
    ("kind", "when", "words"),
    [
        (OverseasOrderKind.LIMIT_ON_OPEN, "2026-09-21 22:00", OPEN),
        (OverseasOrderKind.LIMIT_ON_OPEN, "2026-09-21 22:30", "which was at 22:30"),
        (OverseasOrderKind.LIMIT_ON_CLOSE, "2026-09-22 04:49", OPEN),
        (OverseasOrderKind.LIMIT_ON_CLOSE, "2026-09-22 04:50", "too late for the close at 05:00"),
        (OverseasOrderKind.TWAP, "2026-09-22 04:55", "five minutes before the close"),
        (OverseasOrderKind.LIMIT, "2026-09-22 04:59", OPEN),
    ],
)
def test_us_kinds(kind, when, words):
    """An order for the opening comes too late once it was."""
    found = warned(abroad(order_kind=kind), when)
    assert (words in found) if words else (found == "")


@pytest.mark.parametrize(
    ("exchange", "when", "words"),
    [
        ("TKSE", "11:29", OPEN),
        ("TKSE", "12:00", "Tokyo trades 09:00–11:30 and 12:30–15:00"),
        ("SHAA", "10:00", "Shanghai trades 10:30–16:00"),
        ("SZAA", "12:00", OPEN),
        ("SEHK", "13:30", "Hong Kong trades 10:30–13:00 and 14:00–17:00"),
        ("SEHK", "2026-09-20 11:00", "it is Sunday: Hong Kong does not trade"),
        ("HASE", "03:00", OPEN),  # the broker's documents do not tell Vietnam's hours
        ("VNSE", "2026-09-20 11:00", "Vietnam"),
    ],
)
def test_asian_stocks(exchange, when, words):
    """The hours are the documents', in Korean time; a change has them too."""
    found = warned(abroad(exchange), when)
    assert (words in found) if words else (found == "")
    change = ModifyOverseas(
        exchange=OverseasOrderExchange(exchange),
        symbol="7203",
        original_order_number="1",
        revision=Revision.CANCEL,
        quantity=1,
    )
    assert warned(change, when) == found


@pytest.mark.parametrize(
    ("exchange", "when", "words"),
    [
        ("NASD", "22:19", OPEN),
        ("NASD", "22:20", "10:00–22:20"),
        ("NASD", "2026-11-02 22:30", OPEN),
        ("NASD", "09:59", "the US takes reservations"),
        ("NASD", "16:40", "pauses"),
        ("TKSE", "09:10", OPEN),
        ("SEHK", "10:30", "Hong Kong takes reservations 09:00–10:20 and 10:40–13:50"),
        ("VNSE", "14:49", OPEN),
        ("VNSE", "2026-09-20 10:00", "Sunday"),
    ],
)
def test_overseas_reservations(exchange, when, words):
    """Until some minutes before they are sent, which daylight saving moves in the US."""
    order = OrderOverseasReservation(
        side=Side.BUY,
        exchange=OverseasOrderExchange(exchange),
        symbol="AAPL",
        quantity=1,
        price=Decimal(145),
    )
    found = warned(order, when)
    assert (words in found) if words else (found == "")


def test_us_daytime():
    """10:00 to 18:00 in Korea, summer and winter, on its weekdays."""
    order = OrderOverseasDaytime(
        side=Side.BUY,
        exchange=OverseasOrderExchange.NASDAQ,
        symbol="AAPL",
        quantity=1,
        price=Decimal(145),
    )
    assert [warned(order, when) for when in ("10:00", "17:59", "2026-12-01 10:00")] == ["", "", ""]
    assert "10:00–18:00" in warned(order, "18:00")
    assert "Saturday" in warned(order, "2026-09-19 11:00")


def test_other_markets():
    """Bonds rest on weekends; overseas futures are not looked at; an inquiry has no hours."""
    bond = OrderBondPurchase(
        symbol="KR2033022D33", quantity=10, price=Decimal(10_000), small_lot_market=False
    )
    assert warned(bond, "10:00") == ""
    assert "Korean bonds are not traded" in warned(bond, "2026-09-20 10:00")
    future = OrderOverseasFutures(symbol="6BZ26", side=Side.BUY, quantity=1, price=Decimal("1.17"))
    assert warned(future, "2026-09-20 10:00") == ""
    assert warned(GetBalance(), "2026-09-20 10:00") == ""


def test_moments_of_other_zones():
    """A moment is the same wherever its clock hangs; one without a zone is none."""
    assert warnings_for(stock(), datetime(2026, 9, 21, 1, 0, tzinfo=UTC)) == ()
    assert warnings_for(stock(), datetime(2026, 9, 21, 10, 0, tzinfo=UTC)) != ()
    with pytest.raises(InvalidRequest, match="time zone"):
        warnings_for(stock(), datetime(2026, 9, 21, 10, 0))  # noqa: DTZ001 - that is what is refused
