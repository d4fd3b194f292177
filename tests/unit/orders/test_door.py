"""The door that every order passes: guards, consent, the journal, and the caller's own ids."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from order_server import KOREA
from support import ACCOUNT, Broker, FakeClock, refusal

from kis_async import KIS, Environment, SessionOptions, errors
from kis_async.api.domestic_stock.trading_orders import OrderCash
from kis_async.api.enums import OrderKind, Side
from kis_async.errors import GuardRefused, InvalidRequest, NotSent, OrderRejected, OutcomeUnknown
from kis_async.orders import Guards

Open = Callable[..., KIS]

NOON = datetime(2026, 9, 22, 12, tzinfo=KOREA).timestamp()  # a Tuesday


def accepted(number: str = "0001569157") -> dict[str, Any]:
    """An order that was taken."""
    output = {"KRX_FWDG_ORD_ORGNO": "06010", "ODNO": number, "ORD_TMD": "120000"}
    return {"rt_cd": "0", "msg_cd": "APBK0013", "msg1": "주문 전송", "output": output}


@pytest.fixture
async def orders(broker: Broker, open_client: Open) -> AsyncIterator[Callable[..., Awaitable[KIS]]]:
    """Opens clients whose orders are taken, at noon of a trading day."""
    broker.answers["order-cash"] = [accepted()]
    opened: list[KIS] = []
    clock = FakeClock(real=NOON)

    async def make(guards: Guards | None = None, **settings: Any) -> KIS:
        options = SessionOptions(attempt_timeout=5, token_interval=0.01)
        kis = open_client(guards=guards, clock=clock.clock(), options=options, **settings)
        opened.append(await kis.__aenter__())
        return kis

    make.clock = clock  # type: ignore[attr-defined]  # for the tests that move it
    yield make
    for kis in opened:
        await kis.close()


Make = Callable[..., Awaitable[KIS]]


def order(**changes: Any) -> OrderCash:
    """Ten shares at 70,000 won."""
    fields: dict[str, Any] = {"side": Side.BUY, "symbol": "005930", "quantity": 10, "price": Decimal(70_000)}
    return OrderCash(**{**fields, **changes})


# --- guards -------------------------------------------------------------------------------------

REFUSED = [
    (Guards(largest_quantity=9), "largest_quantity", "10 is more than the 9"),
    (Guards(largest_amount=699_999), "largest_amount", "700,000 KRW is more than the 699,999"),
    (Guards(largest_amount={"USD": 1000}), "largest_amount", "no limit in KRW"),
    (Guards(symbols={"000660"}), "symbols", "005930 is not among"),
    (Guards(orders_per_minute=0), "orders_per_minute", "allows 0"),
]


@pytest.mark.parametrize(("guards", "name", "words"), REFUSED, ids=[name for _, name, _ in REFUSED])
async def test_a_guard_keeps_an_order_back_whichever_way_it_comes(
    broker: Broker, orders: Make, guards: Guards, name: str, words: str
) -> None:
    """By the general door, the menu and `kis.orders` alike; nothing is sent; the error names the guard."""
    kis = await orders(guards)
    for send in (
        lambda: kis.send(order()),
        lambda: kis.domestic_stock.trading.order_cash(
            side=Side.BUY, symbol="005930", quantity=10, price=Decimal(70_000)
        ),
        lambda: kis.orders.buy("005930", 10, price=70_000),
    ):
        with pytest.raises(GuardRefused, match=words) as caught:
            await send()
        assert caught.value.guard == name
        assert isinstance(caught.value, NotSent)
    assert broker.count("order-cash") == 0
    assert not await kis.orders.pending()


async def test_what_the_guards_allow_goes_out(broker: Broker, orders: Make) -> None:
    """At the limit is not over it."""
    guards = Guards(largest_quantity=10, largest_amount=700_000, symbols=["005930"], orders_per_minute=1)
    kis = await orders(guards)
    assert (await kis.orders.buy("005930", 10, price=70_000)).number == "1569157"
    with pytest.raises(GuardRefused, match="within a minute"):
        await kis.send(order())
    orders.clock.pass_by(61)  # type: ignore[attr-defined]  # see the fixture
    await kis.send(order())
    assert broker.count("order-cash") == 2


async def test_a_market_order_counts_at_the_upper_limit(broker: Broker, orders: Make) -> None:
    """The limit is asked for; without one, the order is kept back."""
    broker.answers["inquire-price"] = {
        "rt_cd": "0",
        "msg_cd": "MCA00000",
        "msg1": "",
        "output": {"stck_mxpr": "91000", "stck_prpr": "70000", "stck_shrn_iscd": "005930"},
    }
    kis = await orders(Guards(largest_amount=900_000))
    with pytest.raises(GuardRefused, match="910,000 KRW"):
        await kis.orders.buy("005930", 10, kind=OrderKind.MARKET)
    await kis.orders.buy("005930", 9, kind=OrderKind.MARKET)
    broker.answers["inquire-price"]["output"]["stck_mxpr"] = ""
    with pytest.raises(GuardRefused, match="cannot be known"):
        await kis.orders.buy("005930", 1, kind=OrderKind.MARKET)
    broker.answers["inquire-price"] = (500, refusal("EGW00002"))
    with pytest.raises(NotSent, match="guards could not be asked"):
        await kis.send(order(price=Decimal(0), order_kind=OrderKind.MARKET, timeout=5))
    assert broker.count("order-cash") == 1


async def test_real_money_needs_consent(broker: Broker, orders: Make) -> None:
    """An environment with real money sends no order without `Guards(real_money=True)`; reads it does."""
    real = Environment(name="real", rest_url=broker.url, requests_per_second=1000)
    assert real.real_money
    kis = await orders(environment=real, journal=None, state=None)
    with pytest.raises(GuardRefused, match="real money") as caught:
        await kis.send(order())
    assert caught.value.guard == "real_money"
    await kis.watchlists.groups()
    assert broker.count("order-cash") == 0
    assert Environment(name="test", rest_url="https://example.com").real_money
    assert not Environment(name="test", rest_url=broker.url).real_money
    assert not Environment(name="paper", rest_url="https://example.com").real_money


async def test_with_consent_the_order_goes_out(broker: Broker, orders: Make, tmp_path: Path) -> None:
    """And its journal is a file."""
    real = Environment(name="real", rest_url=broker.url, requests_per_second=1000)
    journal = tmp_path / "journal.sqlite3"
    kis = await orders(Guards(real_money=True), environment=real, journal=journal)
    await kis.send(order())
    assert journal.stat().st_size > 0


# --- the journal --------------------------------------------------------------------------------


async def test_an_intent_is_on_the_disk_before_it_is_sent(
    broker: Broker, orders: Make, tmp_path: Path
) -> None:
    """The server looks into the file when the order arrives: it is there, without the account's number."""
    journal = tmp_path / "journal.sqlite3"
    seen: list[Any] = []

    async def look(request: Any) -> Any:
        from aiohttp import web

        with sqlite3.connect(journal) as database:
            seen.extend(database.execute("SELECT name, state, contents FROM intent"))
        database.close()
        return web.json_response(accepted())

    broker.answers["order-cash"] = look
    kis = await orders(journal=journal)
    await kis.orders.buy("005930", 10, price=70_000, client_order_id="mine")
    ((name, state, contents),) = seen
    assert (name, state) == ("mine", "sending")
    assert '"ORD_QTY": "10"' in contents
    assert ACCOUNT.split("-", maxsplit=1)[0] not in journal.read_bytes().decode("latin-1")


async def test_no_order_without_a_journal(broker: Broker, orders: Make, tmp_path: Path) -> None:
    """A journal that cannot be written keeps the order back."""
    (tmp_path / "file").write_text("no folder")
    kis = await orders(journal=tmp_path / "file" / "journal.sqlite3")
    with pytest.raises(NotSent, match="journal") as caught:
        await kis.send(order())
    assert isinstance(caught.value.__cause__, errors.StateError)
    assert broker.count("order-cash") == 0


# --- the caller's own ids -----------------------------------------------------------------------


async def test_repeating_an_accepted_order_answers_with_its_first_outcome(
    broker: Broker, orders: Make
) -> None:
    """By whichever way, and without sending; with other contents it is a mistake; a day later it is new."""
    kis = await orders()
    first = await kis.orders.buy("005930", 10, price=70_000, client_order_id="a")
    again = await kis.send(order(client_order_id="a"))
    assert again.receipt.order_number == "0001569157"
    assert again.message == "주문 전송"
    assert (await kis.orders.buy("005930", 10, price=70_000, client_order_id="a")).number == first.number
    with pytest.raises(InvalidRequest, match="another order"):
        await kis.send(order(client_order_id="a", quantity=11))
    assert broker.count("order-cash") == 1
    orders.clock.pass_by(86_400)  # type: ignore[attr-defined]  # see the fixture
    await kis.send(order(client_order_id="a"))
    assert broker.count("order-cash") == 2


async def test_a_refused_order_may_go_again(broker: Broker, orders: Make) -> None:
    """Refused is certain, so the same id goes out anew; the reason is told by kind."""
    broker.answers["order-cash"] = [refusal("APBK0952", rt_cd="7"), accepted()]
    kis = await orders()
    with pytest.raises(OrderRejected) as caught:
        await kis.send(order(client_order_id="a"))
    assert caught.value.reason is errors.RejectionReason.CASH
    assert (await kis.send(order(client_order_id="a"))).receipt.order_number == "0001569157"


async def test_an_unknown_order_stays_unknown_until_it_is_settled(broker: Broker, orders: Make) -> None:
    """Also days later, until somebody settles it; then it may go again."""
    broker.answers["order-cash"] = [(500, refusal("EGW00301")), accepted()]
    kis = await orders()
    with pytest.raises(OutcomeUnknown) as caught:
        await kis.send(order(client_order_id="a"))
    assert caught.value.client_order_id == "a"
    orders.clock.pass_by(2 * 86_400)  # type: ignore[attr-defined]  # see the fixture
    with pytest.raises(OutcomeUnknown, match="settle"):
        await kis.send(order(client_order_id="a"))
    await kis.orders.decide("a", None)
    await kis.send(order(client_order_id="a"))
    assert broker.count("order-cash") == 2


@pytest.mark.parametrize("name", ["", " ", "x" * 101, "a\nb", 5])
async def test_an_id_is_a_short_text(broker: Broker, orders: Make, name: Any) -> None:
    """Anything else is a mistake of the caller's."""
    kis = await orders()
    with pytest.raises(InvalidRequest, match="client_order_id"):
        await kis.send(order(client_order_id=name))
    assert broker.count("order-cash") == 0


# --- the hour -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "late", [timedelta(0), timedelta(seconds=-1), datetime(2026, 9, 22, 11, 59, tzinfo=KOREA)]
)
async def test_an_order_that_waited_too_long_is_dropped(broker: Broker, orders: Make, late: Any) -> None:
    """`send_before` is a moment, or how long from now; a moment without a zone is a mistake."""
    kis = await orders()
    with pytest.raises(NotSent, match="time was up"):
        await kis.orders.buy("005930", 10, price=70_000, send_before=late)
    with pytest.raises(InvalidRequest, match="aware"):
        await kis.send(order(send_before=datetime(2026, 9, 22, 13)))  # noqa: DTZ001 - without one on purpose
    assert broker.count("order-cash") == 0
    on_time = order(send_before=datetime(2026, 9, 22, 13, tzinfo=KOREA), client_order_id="a")
    await kis.send(on_time)
    # What was sent before is answered, however late the repetition is.
    again = await kis.send(on_time.replace(send_before=timedelta(0), client_order_id="a"))
    assert again.receipt.order_number == "0001569157"
    assert broker.count("order-cash") == 1


async def test_what_depends_on_the_hour_warns(orders: Make, caplog: pytest.LogCaptureFixture) -> None:
    """And is sent: the exchange has the last word."""
    kis = await orders()
    orders.clock.pass_by(9 * 3600)  # type: ignore[attr-defined]  # see the fixture
    with caplog.at_level(logging.WARNING, logger="kis_async.orders"):
        await kis.send(order())
    assert "21:00" in caplog.text


async def test_a_failing_journal_does_not_change_an_outcome(
    broker: Broker, orders: Make, caplog: pytest.LogCaptureFixture
) -> None:
    """The order was taken, and that is what the caller hears; that it could not be noted is logged."""
    kis = await orders()
    await kis.orders.buy("005930", 1, price=70_000)

    async def answer(request: Any) -> Any:
        from aiohttp import web

        await asyncio.wait_for(kis.desk.journal.close(), 5)
        return web.json_response(accepted("0000000002"))

    broker.answers["order-cash"] = answer
    assert (await kis.orders.buy("005930", 2, price=70_000)).number == "2"
    assert "could not be written down" in caplog.text


async def test_a_repeated_order_is_not_the_guards_business(broker: Broker, orders: Make) -> None:
    """A stop that came later does not hide what an order came to; a new one it keeps back."""
    kis = await orders()
    placed = await kis.orders.buy("005930", 10, price=70_000, client_order_id="a")
    await kis.orders.stop("enough")
    again = await kis.orders.buy("005930", 10, price=70_000, client_order_id="a")
    assert (again.number, again.ordered_at, again.ordered_on) == (
        placed.number,
        placed.ordered_at,
        placed.ordered_on,
    )
    with pytest.raises(GuardRefused):
        await kis.orders.buy("005930", 10, price=70_000, client_order_id="b")
    assert broker.count("order-cash") == 1


async def test_a_change_is_of_the_symbol_that_the_order_had(broker: Broker, orders: Make) -> None:
    """The request does not name it, the journal does; what was not ordered here cannot be changed."""
    broker.answers["order-rvsecncl"] = [accepted("0001569158")]
    kis = await orders(Guards(symbols={"005930"}))
    placed = await kis.orders.buy("005930", 10, price=70_000)
    assert (await kis.orders.modify(placed, price=71_000)).number == "1569158"
    with pytest.raises(GuardRefused, match="not one of ours"):
        await kis.orders.modify(attrs.evolve(placed, number="77"), price=71_000)
