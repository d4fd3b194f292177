"""`kis.orders` at a scripted broker: placing, what is asked for first, settling, and the stop switch."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import attrs
import pytest
from order_broker import NOON, NUMBER, asked, listing, row, sent, taken
from support import Broker, FakeClock, refusal

from kis_async import KIS, Environment
from kis_async.api.domestic_futureoption.enums import FuturesOrderKind
from kis_async.api.enums import OrderKind, OrderVenue, OverseasOrderKind, Side
from kis_async.errors import (
    ConfigError,
    GuardRefused,
    InvalidRequest,
    KisError,
    NotOnPaper,
    NotSent,
    OutcomeUnknown,
)
from kis_async.orders import Found, Guards, NotThere, Order, SettleOptions, Undecided

Open = Callable[..., Awaitable[KIS]]

DAY = NOON.date()


# --- placing ------------------------------------------------------------------------------------


async def test_an_order_says_what_was_ordered(broker: Broker, kis: KIS) -> None:
    """The broker's number without its zeros, branch and moment, and what was asked for."""
    order = await kis.orders.buy("005930", 10, price=70_000, venue=OrderVenue.SOR, client_order_id="mine")
    assert attrs.asdict(
        order, recurse=False, filter=lambda field, _: field.name not in {"account", "reply"}
    ) == {
        "market": "domestic_stock",
        "action": "new",
        "number": "1569157",
        "original_number": None,
        "client_order_id": "mine",
        "symbol": "005930",
        "side": Side.BUY,
        "quantity": 10,
        "price": Decimal(70_000),
        "kind": "00",
        "venue": "SOR",
        "exchange": None,
        "night": False,
        "daytime": False,
        "branch": "06010",
        "ordered_on": DAY,
        "ordered_at": NOON + timedelta(seconds=1),
    }
    assert order.reply is not None
    assert order.reply.message == "주문 전송"
    assert NUMBER not in repr(order)
    sold = await kis.orders.sell("005930", 3, kind=OrderKind.MARKET)
    assert (sold.side, sold.price, sold.kind, sold.venue) == (Side.SELL, None, "01", None)
    assert sold.client_order_id not in {"", order.client_order_id}
    assert [tr_id for tr_id, _ in sent(broker, "order-cash")] == ["TTTC0012U", "TTTC0011U"]


async def test_orders_of_the_other_markets(broker: Broker, kis: KIS) -> None:
    """The exchange and the session are told; the day is the one that the market's lists have."""
    broker.answers["order"] = broker.answers["daytime-order"] = taken("0031108904")
    apple = await kis.orders.sell("NAS:AAPL", 5, kind=OverseasOrderKind.MARKET_ON_OPEN)
    assert (apple.exchange, apple.venue, apple.daytime, apple.kind) == ("NASD", None, False, "31")
    assert apple.ordered_on == date(2026, 9, 21)  # noon in Korea is the evening before in New York
    assert (await kis.orders.buy("BAQ:AAPL", 5, price=Decimal("1.5"))).daytime
    broker.answers["order"] = taken("0000005605", "183000")
    futures = kis.orders.of(f"{NUMBER}-03")
    night = await futures.buy("A01603", 1, price=Decimal("397.95"), session="night")
    assert (night.market, night.night, night.kind) == ("domestic_futureoption", True, "01")
    assert night.ordered_on == date(2026, 9, 23)
    broker.answers["order"] = taken("00298044", ORD_DT="20260921")
    pound = await kis.orders.of(f"{NUMBER}-08").buy("6BZ26", 1, price=Decimal("1.17"))
    assert (pound.number, pound.ordered_on) == ("298044", date(2026, 9, 21))
    products = [(tr_id, fields["ACNT_PRDT_CD"]) for tr_id, fields in sent(broker, "order")]
    assert products == [("TTTT1006U", "01"), ("STTN1101U", "03"), ("OTFM3001U", "08")]


@pytest.mark.parametrize(
    ("now", "told", "moment"),
    [
        ("22 23:59:59", "000001", "23 00:00:01"),
        ("23 00:00:01", "235959", "22 23:59:59"),
        ("23 00:00:01", "000002", "23 00:00:02"),
    ],
)
async def test_the_moment_of_an_order_around_midnight(
    broker: Broker, kis: KIS, clock: FakeClock, now: str, told: str, moment: str
) -> None:
    """The broker tells the time without its day: it is the nearest."""
    start, then = (
        datetime.strptime(f"2026 9 {text} +0900", "%Y %m %d %H:%M:%S %z") for text in (now, moment)
    )
    clock.pass_by((start - NOON).total_seconds())
    broker.answers["order-cash"] = taken(at=told)
    order = await kis.orders.buy("005930", 10, price=70_000)
    assert order.ordered_at == then
    assert order.ordered_on == start.date()


async def test_an_account_is_needed_and_it_is_this_one(opened: Open) -> None:
    """Another product of it is served by the same key, another account is not."""
    kis = await opened()
    assert kis.orders.of(f"{NUMBER}-03").account.product == "03"
    with pytest.raises(InvalidRequest, match="another account") as caught:
        kis.orders.of("99999999-01")
    assert "99999999" not in str(caught.value)
    nobody = await opened(account=None)
    with pytest.raises(ConfigError, match="account"):
        await nobody.orders.buy("005930", 1, price=70_000)


async def test_orders_on_paper(broker: Broker, opened: Open, clock: FakeClock) -> None:
    """Paper's ids for orders and changes, and the day's lists for what is open; no night session."""
    environment = Environment(name="paper", rest_url=broker.url, requests_per_second=1000)
    kis = await opened(environment=environment)
    order = await kis.orders.buy("005930", 10, price=70_000)
    broker.answers["order-rvsecncl"] = taken("0001569158")
    await kis.orders.cancel(order)
    broker.answers["inquire-daily-ccld"] = listing(row(7), row(8, rmn_qty="0"))
    broker.answers["inquire-ccnl"] = listing(block="output")
    assert [each.number for each in await kis.orders.open()] == ["7"]
    assert asked(broker) == ["VTTC0012U", "VTTC0013U", "VTTC0081R", "VTTS3035R"]
    with pytest.raises(NotOnPaper):
        await kis.orders.of(f"{NUMBER}-03").buy("A01603", 1, kind=FuturesOrderKind.BEST, session="night")


# --- what is asked for first --------------------------------------------------------------------

PRICE = {"stck_prpr": "50100", "aspr_unit": "100", "stck_llam": "35100", "stck_mxpr": "65100"}


@pytest.mark.parametrize(
    ("price", "words"), [(50_050, "two ticks"), (65_200, "upper limit"), (35_000, "lower limit")]
)
async def test_a_price_that_cannot_be_right_today_is_refused_if_asked(
    broker: Broker, kis: KIS, price: int, words: str
) -> None:
    """Before it is sent; not if it was not asked, nor where there are no limits to ask for."""
    broker.answers["inquire-price"] = listing() | {"output": PRICE}
    with pytest.raises(InvalidRequest, match=words):
        await kis.orders.buy("005930", 1, price=price, check_price=True)
    assert not sent(broker, "order-cash")
    await kis.orders.buy("005930", 1, price=50_100, check_price=True)
    assert broker.count("inquire-price") == 2
    await kis.orders.buy("005930", 1, price=price)
    await kis.orders.buy("005930", 1, kind=OrderKind.MARKET, check_price=True)
    broker.answers["order"] = taken()
    await kis.orders.buy("NAS:AAPL", 1, price=1, check_price=True)
    assert broker.count("inquire-price") == 2


async def test_an_order_that_could_not_be_prepared_was_not_sent(broker: Broker, kis: KIS) -> None:
    """Whatever its price could not be checked for, the outcome is one of the four."""
    broker.answers["inquire-price"] = refusal("EGW00002")
    with pytest.raises(NotSent, match="EGW00002") as caught:
        await kis.orders.buy("005930", 1, price=70_000, check_price=True)
    assert isinstance(caught.value.__cause__, KisError)
    waiting = asyncio.Event()

    async def hang(_: Any) -> Any:
        await waiting.wait()

    broker.answers["inquire-price"] = hang
    with pytest.raises(NotSent, match="time was up"):
        await kis.orders.buy("005930", 1, price=70_000, check_price=True, timeout=0.05)
    waiting.set()
    assert not sent(broker, "order-cash")


async def test_send_before_counts_from_the_call(broker: Broker, kis: KIS, clock: FakeClock) -> None:
    """What was asked for first takes of the same time; a moment means the same as the seconds until it."""

    async def slowly(_: Any) -> Any:
        from aiohttp import web

        clock.pass_by(5)
        return web.json_response(listing() | {"output": PRICE})

    broker.answers["inquire-price"] = slowly
    for late in (timedelta(seconds=4), NOON + timedelta(seconds=9)):
        with pytest.raises(NotSent, match="time was up"):
            await kis.orders.buy("005930", 1, price=50_100, check_price=True, send_before=late)
    for soon in (timedelta(seconds=6), NOON + timedelta(seconds=21)):
        await kis.orders.buy("005930", 1, price=50_100, check_price=True, send_before=soon)
    assert len(sent(broker, "order-cash")) == 2


# --- settling -----------------------------------------------------------------------------------

PATIENCE = SettleOptions(grace=10, pause=2, readings=2)


async def lost(broker: Broker, kis: KIS, name: str, quantity: int = 10) -> None:
    """An order whose outcome stays unknown."""
    broker.answers["order-cash"] = (500, refusal("EGW00301"))
    with pytest.raises(OutcomeUnknown) as caught:
        await kis.orders.buy("005930", quantity, price=70_000, client_order_id=name)
    assert caught.value.client_order_id == name
    broker.answers["order-cash"] = taken()


async def test_settling_by_name_or_all(broker: Broker, kis: KIS) -> None:
    """Without waiting it looks once; what is not asked for stays open; what is settled may go again."""
    await lost(broker, kis, "a")
    await lost(broker, kis, "b", 3)
    broker.answers["inquire-daily-ccld"] = listing()
    pending = await kis.orders.pending()
    assert [(each.client_order_id, each.terms.quantity, each.sent_at) for each in pending] == [
        ("a", 10, NOON),
        ("b", 3, NOON),
    ]
    assert "EGW00301" in pending[0].reason
    (looked,) = await kis.orders.settle("b", wait=False, options=PATIENCE)
    assert isinstance(looked, Undecided)
    assert broker.count("inquire-daily-ccld") == 1
    assert await kis.orders.settle("c", options=PATIENCE) == ()
    broker.answers["inquire-daily-ccld"] = listing(row(7))
    (settled,) = await kis.orders.settle("b", options=PATIENCE)
    assert isinstance(settled, NotThere)
    assert [each.client_order_id for each in await kis.orders.pending()] == ["a"]
    (settled,) = await kis.orders.settle()
    assert isinstance(settled, Found)
    assert settled.order.number == "7"
    again = await kis.orders.buy("005930", 10, price=70_000, client_order_id="a")
    assert (again.number, again.ordered_on) == ("7", DAY)
    await kis.orders.buy("005930", 3, price=70_000, client_order_id="b")
    assert len(sent(broker, "order-cash")) == 3


async def test_what_stays_undecided_is_for_the_user(broker: Broker, kis: KIS) -> None:
    """He names one of the candidates, or none; once, and no order for two of his own."""
    await lost(broker, kis, "a")
    broker.answers["inquire-daily-ccld"] = listing(row(7), row(8))
    (looked,) = await kis.orders.settle(options=PATIENCE)
    assert isinstance(looked, Undecided)
    by_number = {order.number: order for order in looked.candidates}
    assert set(by_number) == {"7", "8"}
    decided = await kis.orders.decide("a", by_number["8"])
    assert isinstance(decided, Found)
    assert isinstance(decided.order, Order)
    assert (decided.order.number, decided.order.quantity, decided.order.account) == (
        "8",
        10,
        kis.orders.account,
    )
    with pytest.raises(InvalidRequest, match="no pending order"):
        await kis.orders.decide("a", None)
    await lost(broker, kis, "b")
    with pytest.raises(InvalidRequest, match="another intent has this order"):
        await kis.orders.decide("b", by_number["8"])
    assert isinstance(await kis.orders.decide("b", None), NotThere)
    assert await kis.orders.pending() == ()


async def test_an_overseas_future_that_was_found_has_the_number_in_full(broker: Broker, kis: KIS) -> None:
    """Eight digits with the zeros, as the broker would have said it and wants to have it to cancel."""
    orders = kis.orders.of(f"{NUMBER}-08")
    broker.answers["order"] = (500, refusal("EGW00302"))
    with pytest.raises(OutcomeUnknown):
        await orders.buy("6BZ26", 1, price=Decimal("1.17"), client_order_id="a")
    found = {"ord_dt": "20260921", "odno": "00298044", "sll_buy_dvsn_cd": "02", "fm_ord_qty": "1"}
    more = {"ovrs_futr_fx_pdno": "6BZ26", "fm_ord_pric": "1.17", "rvse_cncl_dvsn_cd": "00"}
    times = {"rcit_dtl_dtime": "20260922120000", "pric_dvsn_cd": "1"}
    broker.answers["inquire-daily-order"] = listing(found | more | times, block="output")
    broker.answers["inquire-ccld"] = listing(block="output")
    (settled,) = await orders.settle(wait=False)
    assert isinstance(settled, Found)
    again = await orders.buy("6BZ26", 1, price=Decimal("1.17"), client_order_id="a")
    assert again.reply is not None
    assert again.reply.receipt.order_number == "00298044"  # type: ignore[attr-defined]  # the reply of an order
    broker.answers["order-rvsecncl"] = taken("00298045", ORD_DT="20260921")
    await orders.cancel(again)
    ((tr_id, fields),) = sent(broker, "order-rvsecncl")
    assert (tr_id, fields["ORGN_ODNO"], fields["ORGN_ORD_DT"]) == ("OTFM3003U", "00298044", "20260921")


# --- guards and the stop switch -----------------------------------------------------------------


async def test_the_symbols_of_a_guard_may_come_one_by_one(opened: Open) -> None:
    """They are read once, and hold afterwards."""
    kis = await opened(guards=Guards(symbols=(code for code in ("005930", "000660"))))
    await kis.orders.buy("005930", 1, price=70_000)
    with pytest.raises(GuardRefused, match="035420 is not among"):
        await kis.orders.buy("035420", 1, price=70_000)
    with pytest.raises(ConfigError, match="several codes"):
        Guards(symbols="005930")


async def test_a_stop_is_of_one_account_and_says_why(broker: Broker, kis: KIS) -> None:
    """Its other products go on; cancelling goes on; taking back what is not there changes nothing."""
    assert await kis.orders.stopped() is None
    assert not await kis.orders.resume()
    placed = await kis.orders.buy("005930", 10, price=70_000)
    await kis.orders.stop()
    await kis.orders.stop("loss of the day")
    assert await kis.orders.stopped() == "loss of the day"
    with pytest.raises(GuardRefused, match="loss of the day") as caught:
        await kis.orders.sell("005930", 10, kind=OrderKind.MARKET)
    assert caught.value.guard == "stop"
    broker.answers["order"] = taken()
    await kis.orders.of(f"{NUMBER}-03").buy("A01603", 1, kind=FuturesOrderKind.MARKET)
    broker.answers["order-rvsecncl"] = taken("0001569158")
    await kis.orders.cancel(placed)
    assert await kis.orders.resume()
    assert await kis.orders.stopped() is None
    await kis.orders.sell("005930", 10, kind=OrderKind.MARKET)
    assert len(sent(broker, "order-cash")) == 2
