"""A broker whose clock is not this machine's: settling is not misled by it."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime

import pytest
from order_server import KOREA, OrderServer, started
from support import ACCOUNT, APP_KEY, APP_SECRET

from kis_async import KIS, Account, Credentials, Environment, MemoryState, SessionOptions
from kis_async.errors import OutcomeUnknown
from kis_async.orders import Found, NotThere, SettleOptions, Undecided
from kis_async.session.clock import Clock

# Far from midnight, where both clocks have one day.
NOON = datetime(2026, 9, 22, 12, tzinfo=KOREA).timestamp() - time.time()
PATIENCE = SettleOptions(grace=0.2, tolerance=2.0, pause=0.05, readings=3)


def noon() -> float:
    """The time, as if the tests had begun at noon in Korea."""
    return time.time() + NOON


@pytest.fixture(params=[-600.0, 600.0], ids=["behind", "ahead"])
async def server(request: pytest.FixtureRequest) -> AsyncIterator[OrderServer]:
    """Ten minutes off."""
    served = OrderServer(now=lambda: noon() + request.param)
    runner = await started(served)
    yield served
    await runner.cleanup()


def client(server: OrderServer) -> KIS:
    """A client of it."""
    return KIS(
        Credentials(app_key=APP_KEY, app_secret=APP_SECRET),
        environment=Environment(name="test", rest_url=server.url, requests_per_second=1000),
        account=Account(ACCOUNT),
        state=MemoryState(),
        options=SessionOptions(attempt_timeout=1),
        clock=Clock(wall=noon),
    )


async def lose(kis: KIS, server: OrderServer, fault: str, name: str) -> None:
    """An order whose answer is lost, before or after it was processed."""
    server.shares = {fault: 1.0}
    with pytest.raises(OutcomeUnknown):
        await kis.orders.buy("005930", 7, price=70_000, client_order_id=name)
    server.shares = {}


async def test_orders_of_ours_tell_the_clocks_apart(server: OrderServer) -> None:
    """With one accepted order in the list, the others are found, or found not to be there."""
    async with client(server) as kis:
        await kis.orders.buy("005930", 1, price=70_000)
        await lose(kis, server, "drop after", "processed")
        (settlement,) = await kis.orders.settle(options=PATIENCE)
        assert isinstance(settlement, Found)
        await lose(kis, server, "drop before", "lost")
        (settlement,) = await kis.orders.settle(options=PATIENCE)
        assert isinstance(settlement, NotThere)


async def test_settling_ends_while_more_orders_are_lost(server: OrderServer) -> None:
    """It is about what was open when it began: what comes later is for the next time."""
    async with client(server) as kis:
        await kis.orders.buy("005930", 1, price=70_000)
        await lose(kis, server, "drop after", "first")
        server.shares = {"drop before": 1.0}

        async def go_on() -> None:
            while True:
                with suppress(OutcomeUnknown):
                    await kis.orders.buy("005930", 3, price=70_000)

        going = asyncio.create_task(go_on())
        async with asyncio.timeout(30):
            while server.faults["drop before"] < 3:
                await asyncio.sleep(0)
            (settlement,) = await kis.orders.settle("first", options=PATIENCE)
            later = await kis.orders.settle(options=PATIENCE)
        going.cancel()
        await asyncio.gather(going, return_exceptions=True)
        assert settlement.pending.client_order_id == "first"
        assert len(later) >= 3


async def test_without_one_nothing_is_said_that_may_be_wrong(server: OrderServer) -> None:
    """The order is in the list at another time than ours: it may be ours or not, and so it is told."""
    async with client(server) as kis:
        await lose(kis, server, "drop after", "processed")
        (settlement,) = await kis.orders.settle(options=PATIENCE)
        assert isinstance(settlement, Undecided)
        assert [each.number for each in settlement.candidates] == [server.processed[0].number.lstrip("0")]
        chosen = await kis.orders.decide("processed", settlement.candidates[0])
        assert isinstance(chosen, Found)
