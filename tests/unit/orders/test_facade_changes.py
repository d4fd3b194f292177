"""`kis.orders` at a scripted broker: changing, cancelling, repeating that, and what is open."""

import logging
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import attrs
import pytest
from order_broker import NOON, NUMBER, asked, listing, row, sent, taken
from support import Broker, FakeClock, refusal

from kis_async import KIS
from kis_async.api.domestic_futureoption.enums import FuturesOrderKind
from kis_async.api.enums import OrderKind, OrderVenue, Side
from kis_async.errors import (
    InvalidRequest,
    NotSent,
    OrderRejected,
    OutcomeUnknown,
    RejectionReason,
    ServerError,
)

CHANGE = "order-rvsecncl"
OPEN, OPEN_ABROAD, FUTURES = "inquire-psbl-rvsecncl", "inquire-nccs", "inquire-ccnl"


def changes(broker: Broker) -> list[tuple[str, dict[str, str]]]:
    """The changes and cancellations that were sent."""
    return sent(broker, CHANGE)


def apple(number: int, left: int = 3, **fields: str) -> dict[str, str]:
    """A row of the open orders abroad."""
    usual = {"ord_dt": "20260921", "odno": f"{number:010}", "pdno": "AAPL", "ovrs_excg_cd": "NASD"}
    order = {"sll_buy_dvsn_cd": "02", "ft_ord_qty": "5", "ft_ord_unpr3": "145.25", "rvse_cncl_dvsn_cd": "00"}
    return usual | order | {"nccs_qty": str(left)} | fields


def future(number: int, left: int = 2, clock: str = "110000", **fields: str) -> dict[str, str]:
    """A row of the orders of domestic derivatives."""
    usual = {"ord_dt": "20260922", "odno": f"{number:010}", "pdno": "A01603", "sll_buy_dvsn_cd": "02"}
    order = {"ord_qty": "5", "ord_idx": "397.95", "nmpr_type_cd": "03", "ord_tmd": clock}
    return usual | order | {"qty": str(left)} | fields


# --- changing and cancelling --------------------------------------------------------------------


async def test_a_change_and_its_cancellation(broker: Broker, kis: KIS) -> None:
    """Each has a number of its own, keeps symbol and side, and names what it follows, at its venue."""
    order = await kis.orders.sell("005930", 10, price=70_000, venue=OrderVenue.NXT)
    broker.answers[CHANGE] = [taken("0001569158", "120002"), taken("0001569159", "120003")]
    changed = await kis.orders.modify(order, price=71_000, client_order_id="change")
    cancelled = await kis.orders.cancel(changed, quantity=4)
    facts = [
        (each.action, each.number, each.original_number, each.quantity, each.price)
        for each in (changed, cancelled)
    ]
    assert facts == [
        ("modify", "1569158", "1569157", None, Decimal(71_000)),
        ("cancel", "1569159", "1569158", 4, None),
    ]
    for each in (changed, cancelled):
        assert (each.symbol, each.side, each.venue, each.branch) == ("005930", Side.SELL, "NXT", "06010")
        assert each.ordered_on == NOON.date()
    assert cancelled.ordered_at == NOON + timedelta(seconds=3)
    (one, first), (two, second) = changes(broker)
    assert one == two == "TTTC0013U"
    assert (first["ORGN_ODNO"], first["ORD_UNPR"], first["QTY_ALL_ORD_YN"]) == ("0001569157", "71000", "Y")
    assert (second["ORGN_ODNO"], second["ORD_QTY"], second["QTY_ALL_ORD_YN"]) == ("0001569158", "4", "N")
    assert first["EXCG_ID_DVSN_CD"] == second["EXCG_ID_DVSN_CD"] == "NXT"
    assert asked(broker).count("TTTC0084R") == 0


async def test_abroad_what_is_left_is_asked_for(broker: Broker, kis: KIS) -> None:
    """Unless it is said; what is not open any more is not cancelled, and nothing is sent."""
    broker.answers |= {"order": taken("0031108904"), CHANGE: taken("0031108905")}
    order = await kis.orders.buy("NAS:AAPL", 5, price=Decimal("145.25"))
    broker.answers[OPEN_ABROAD] = listing(apple(5, 4), apple(31108904, 3), block="output")
    cancelled = await kis.orders.cancel(order)
    assert (cancelled.original_number, cancelled.quantity, cancelled.side) == ("31108904", 3, Side.BUY)
    broker.answers[OPEN_ABROAD] = listing(apple(31108904, 0), block="output")
    with pytest.raises(OrderRejected, match="not among the open ones") as caught:
        await kis.orders.cancel(order)
    assert caught.value.reason is RejectionReason.NOTHING_LEFT
    await kis.orders.cancel(order, quantity=1)
    assert [(tr_id, fields["ORD_QTY"]) for tr_id, fields in changes(broker)] == [
        ("TTTT1004U", "3"),
        ("TTTT1004U", "1"),
    ]


async def test_a_list_that_does_not_show_all_does_not_say_that_nothing_is_left(
    broker: Broker, kis: KIS
) -> None:
    """Then, or if it cannot be read, the cancellation was not sent, and may be tried again."""
    broker.answers |= {"order": taken("0031108904")}
    order = await kis.orders.buy("NAS:AAPL", 5, price=Decimal("145.25"))
    broker.answers[OPEN_ABROAD] = {"rt_cd": "0", "msg_cd": "", "msg1": ""}
    with pytest.raises(NotSent, match="did not show all"):
        await kis.orders.cancel(order)
    broker.answers[OPEN_ABROAD] = refusal("EGW00002")
    with pytest.raises(NotSent, match="EGW00002"):
        await kis.orders.modify(order, price=Decimal(146))
    assert not changes(broker)


async def test_a_derivative_of_any_kind_can_be_cancelled(broker: Broker, kis: KIS) -> None:
    """With the kind of a limit order, which the TR wants; a night order of the same number is another."""
    futures = kis.orders.of(f"{NUMBER}-03")
    broker.answers |= {"order": taken("0000005605"), CHANGE: taken("0000005606")}
    order = await futures.buy("A01603", 5, price=Decimal("397.95"), kind=FuturesOrderKind.CONDITIONAL)
    night = future(5605, 1, "200000", ord_dt="20260923")
    other = future(5605, 4, pdno="A01606", ord_dt="20260925")
    broker.answers[FUTURES] = listing(night, other, future(5605, 2))
    cancelled = await futures.cancel(order)
    assert (cancelled.symbol, cancelled.quantity) == ("A01603", None)
    ((tr_id, fields),) = changes(broker)
    assert (tr_id, fields["ORD_QTY"], fields["RMN_QTY_YN"]) == ("TTTO1103U", "2", "Y")
    assert fields["ORD_DVSN_CD"] == "01"


async def test_an_overseas_future_is_cancelled_whole(broker: Broker, kis: KIS) -> None:
    """By its local day and eight digits; a part of it cannot be, and is refused rather than all cancelled."""
    orders = kis.orders.of(f"{NUMBER}-08")
    broker.answers |= {"order": taken("00298044", ORD_DT="20260921")}
    broker.answers[CHANGE] = taken("00298045", ORD_DT="20260921")
    order = await orders.buy("6BZ26", 2, price=Decimal("1.17"))
    with pytest.raises(InvalidRequest, match="all that is left"):
        await orders.cancel(order, quantity=1)
    assert not changes(broker)
    cancelled = await orders.cancel(order)
    assert (cancelled.number, cancelled.ordered_on) == ("298045", date(2026, 9, 21))
    ((tr_id, fields),) = changes(broker)
    assert (tr_id, fields["ORGN_ODNO"], fields["ORGN_ORD_DT"]) == ("OTFM3003U", "00298044", "20260921")


# --- repeating ----------------------------------------------------------------------------------


@pytest.mark.parametrize("market", ["domestic", "abroad", "futures"])
async def test_a_repeated_cancellation_answers_with_the_first(broker: Broker, kis: KIS, market: str) -> None:
    """Also when nothing is left of the order by then; under the same name nothing else is done."""
    orders = kis.orders.of(f"{NUMBER}-03") if market == "futures" else kis.orders
    broker.answers |= {"order": taken("0000005605"), CHANGE: taken("0000005606", "120009")}
    symbol = {"domestic": "005930", "abroad": "NAS:AAPL", "futures": "A01603"}[market]
    order = await orders.buy(symbol, 5, price=300)
    broker.answers[OPEN_ABROAD] = listing(apple(order_number := int(order.number), 3), block="output")
    broker.answers[FUTURES] = listing(future(order_number, 2))
    first = await orders.cancel(order, client_order_id="a")
    broker.answers[OPEN_ABROAD] = listing(block="output")
    broker.answers[FUTURES] = listing()
    again = await orders.cancel(order, client_order_id="a")
    assert attrs.evolve(again, reply=None) == attrs.evolve(first, reply=None)
    assert again.reply is not None
    assert first.reply is not None
    assert again.reply.message == first.reply.message
    with pytest.raises(InvalidRequest, match="another order of this day"):
        await orders.modify(order, price=301, client_order_id="a")
    with pytest.raises(InvalidRequest, match="another order of this day"):
        await orders.cancel(order, quantity=1, client_order_id="a")
    with pytest.raises(InvalidRequest, match="another order of this day"):
        await orders.cancel(attrs.evolve(order, number="77"), quantity=3, client_order_id="a")
    assert len(changes(broker)) == 1


async def test_a_repeated_change_with_another_price_is_a_mistake(broker: Broker, kis: KIS) -> None:
    """With the same one it answers with the first, also for the order as a list shows it, with its venue."""
    order = await kis.orders.buy("005930", 10, price=70_000)
    broker.answers[CHANGE] = taken("0001569158")
    first = await kis.orders.modify(order, price=71_000, client_order_id="a")
    listed = attrs.evolve(order, venue="KRX")
    assert (await kis.orders.modify(listed, price=71_000, client_order_id="a")).number == first.number
    for other in ({"price": 71_100}, {"price": 71_000, "quantity": 3}, {"kind": OrderKind.MARKET}):
        with pytest.raises(InvalidRequest, match="another order of this day"):
            await kis.orders.modify(order, client_order_id="a", **other)  # type: ignore[arg-type]  # as they fit
    assert len(changes(broker)) == 1


async def test_a_repeated_cancellation_of_unknown_outcome_is_unknown(broker: Broker, kis: KIS) -> None:
    """Not refused, though nothing is left of the order by now: the cancellation may have done that."""
    broker.answers |= {"order": taken("0031108904"), CHANGE: (500, refusal("EGW00301"))}
    order = await kis.orders.buy("NAS:AAPL", 5, price=Decimal("145.25"))
    broker.answers[OPEN_ABROAD] = listing(apple(31108904, 3), block="output")
    for _ in range(2):
        with pytest.raises(OutcomeUnknown):
            await kis.orders.cancel(order, client_order_id="a")
        broker.answers[OPEN_ABROAD] = listing(block="output")
    assert len(changes(broker)) == 1


async def test_yesterdays_cancellation_is_not_of_todays_order(
    broker: Broker, kis: KIS, clock: FakeClock
) -> None:
    """Numbers begin anew each day, and may be used again within 24 hours."""
    broker.answers[CHANGE] = taken("0001569158")
    await kis.orders.cancel(await kis.orders.buy("005930", 10, price=70_000), client_order_id="a")
    clock.pass_by(22 * 3600)
    broker.answers["order-cash"] = taken(at="100001")
    await kis.orders.cancel(await kis.orders.buy("005930", 10, price=70_000), client_order_id="a")
    assert len(changes(broker)) == 2


# --- what is open -------------------------------------------------------------------------------


def answer_but_to(refused: str) -> Any:
    """Cancellations have a number each; that of one order is refused, since nothing is left of it."""

    async def answer(request: Any) -> Any:
        from aiohttp import web

        number = (await request.json())["ORGN_ODNO"]
        nothing = refusal("APBK0927", rt_cd="7")
        return web.json_response(nothing if number.endswith(refused) else taken(f"100{number[-1]}"))

    return answer


async def test_all_open_orders_are_cancelled_as_far_as_can_be(broker: Broker, kis: KIS) -> None:
    """One that fails keeps no other from it, and a market that cannot be read is told."""
    broker.answers[OPEN] = listing(row(7), row(8), row(9, excg_id_dvsn_cd="NXT"), block="output")
    broker.answers[OPEN_ABROAD] = (500, {"rt_cd": "1", "msg_cd": "", "msg1": ""})

    broker.answers[CHANGE] = answer_but_to("8")
    done = await kis.orders.cancel_all()
    assert [(each.original_number, each.number) for each in done.cancelled] == [("7", "1007"), ("9", "1009")]
    (failure,) = done.failed
    assert (failure.order.number, failure.order.client_order_id) == ("8", "")
    assert isinstance(failure.error, OrderRejected)
    assert failure.error.reason is RejectionReason.NOTHING_LEFT
    assert list(done.unread) == ["overseas_stock"]
    assert isinstance(done.unread["overseas_stock"], ServerError)
    venues = {fields["ORGN_ODNO"]: fields.get("EXCG_ID_DVSN_CD") for _, fields in changes(broker)}
    assert venues == {"0000000007": None, "0000000008": None, "0000000009": "NXT"}
    broker.answers[OPEN] = broker.answers[OPEN_ABROAD]
    with pytest.raises(ServerError):
        await kis.orders.cancel_all()


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        ({}, ["7", "8", "9"]),
        ({"symbol": "005930"}, ["7"]),
        ({"symbol": "NX:005930"}, ["7"]),
        ({"symbol": "NAS:AAPL"}, ["9"]),
        ({"symbol": "aapl", "side": Side.BUY}, ["9"]),
        ({"side": Side.SELL}, ["8"]),
        ({"symbol": "035420"}, []),
    ],
)
async def test_only_what_is_meant_is_cancelled(
    broker: Broker, kis: KIS, clock: FakeClock, wanted: dict[str, Any], numbers: list[str]
) -> None:
    """A symbol as it is ordered by, however the list spells it."""
    sold = row(8, pdno="000660", sll_buy_dvsn_cd="01")
    broker.answers[OPEN] = listing(row(7, pdno="A005930"), sold, block="output")
    broker.answers[OPEN_ABROAD] = listing(apple(9), block="output")
    broker.answers[CHANGE] = answer_but_to("none")
    clock.pass_by(12 * 3600)
    done = await kis.orders.cancel_all(**wanted)
    assert sorted(each.original_number or "" for each in done.cancelled) == numbers
    assert sorted(fields["ORGN_ODNO"].lstrip("0") for _, fields in changes(broker)) == numbers
    assert (done.failed, done.unread) == ((), {})


async def test_an_open_order_of_the_us_daytime_is_cancelled_as_one(
    broker: Broker, kis: KIS, clock: FakeClock
) -> None:
    """Its list has no time that is certain, but by day no other order is open there."""
    broker.answers[OPEN] = listing(block="output")
    broker.answers[OPEN_ABROAD] = listing(apple(9), block="output")
    broker.answers[CHANGE] = broker.answers["daytime-order-rvsecncl"] = taken("0001569158")
    await kis.orders.cancel_all()
    clock.pass_by(12 * 3600)
    await kis.orders.cancel_all()
    assert [tr_id for tr_id in asked(broker) if tr_id.endswith("U")] == ["TTTS6038U", "TTTT1004U"]


async def test_what_is_open_warns_of_what_it_may_lack(
    broker: Broker, kis: KIS, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever placed it, in all markets, with what is needed to change it; an empty answer is no list."""
    broker.answers[OPEN] = listing(row(7, excg_id_dvsn_cd="SOR"), block="output")
    broker.answers[OPEN_ABROAD] = listing(apple(9), block="output")
    stock, abroad = await kis.orders.open()
    assert (stock.market, stock.number, stock.branch, stock.venue) == ("domestic_stock", "7", "06010", "SOR")
    assert (abroad.exchange, abroad.symbol, abroad.ordered_on) == ("NASD", "AAPL", date(2026, 9, 21))
    assert not caplog.records
    broker.answers[OPEN_ABROAD] = {"rt_cd": "0", "msg_cd": "", "msg1": ""}
    with caplog.at_level(logging.WARNING, logger="kis_async.orders"):
        assert [each.number for each in await kis.orders.open()] == ["7"]
    assert "overseas_stock" in caplog.text
    done = await kis.orders.cancel_all(side=Side.SELL)
    assert done.unread == {"overseas_stock": None}
