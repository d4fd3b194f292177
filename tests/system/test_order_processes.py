"""Orders and the processes that place them: one that is killed, two that meant the same, a stop for all."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from order_server import OrderServer, started
from support import ACCOUNT, APP_KEY, APP_SECRET

from kis_async import KIS, Account, Credentials, Environment, SessionOptions
from kis_async.errors import GuardRefused, OutcomeUnknown
from kis_async.orders import Found, NotThere, SettleOptions

WORKER = Path(__file__).with_name("order_worker.py")
PATIENCE = SettleOptions(grace=0.3, tolerance=2.0, pause=0.1)


@pytest.fixture
async def server() -> AsyncIterator[OrderServer]:
    """A broker that does what it is told."""
    served = OrderServer()
    runner = await started(served)
    yield served
    await runner.cleanup()


def client(server: OrderServer, folder: Path) -> KIS:
    """A client of the same account, key and folder as the worker's."""
    return KIS(
        Credentials(app_key=APP_KEY, app_secret=APP_SECRET),
        environment=Environment(name="test", rest_url=server.url, requests_per_second=100),
        account=Account(ACCOUNT),
        state=folder,
        options=SessionOptions(attempt_timeout=1),
    )


async def killed_while_waiting(server: OrderServer, folder: Path, name: str) -> None:
    """A process has sent its order, and is killed before the answer."""
    server.hold = asyncio.Event()
    environment = {**os.environ, "PYTHONPATH": str(WORKER.parents[1])}
    worker = await asyncio.create_subprocess_exec(
        sys.executable, str(WORKER), server.url, str(folder), name, env=environment
    )
    async with asyncio.timeout(30):
        await server.arrived.wait()
    worker.kill()
    await worker.wait()
    server.hold.set()
    server.hold = None


@pytest.mark.parametrize("processed", [True, False])
async def test_a_killed_process_leaves_its_intent(
    server: OrderServer, tmp_path: Path, processed: bool
) -> None:
    """The next start finds the order pending, settles it, and knows then whether it may go again."""
    server.swallow = not processed
    await killed_while_waiting(server, tmp_path, "mine")
    server.swallow = False
    async with client(server, tmp_path) as kis:
        (pending,) = await kis.orders.pending()
        assert pending.client_order_id == "mine"
        assert pending.terms.quantity == 7
        with pytest.raises(OutcomeUnknown):
            await kis.orders.buy("005930", 7, price=70000, client_order_id="mine")
        (settlement,) = await kis.orders.settle(options=PATIENCE)
        assert isinstance(settlement, Found if processed else NotThere)
        assert not await kis.orders.pending()
        order = await kis.orders.buy("005930", 7, price=70000, client_order_id="mine")
    assert len(server.processed) == 1
    assert order.number == server.processed[0].number.lstrip("0")


async def test_one_intent_in_two_clients_goes_out_once(server: OrderServer, tmp_path: Path) -> None:
    """While one is sending it, another is told that its outcome is not known; afterwards both have it."""
    server.hold = asyncio.Event()
    async with client(server, tmp_path) as one, client(server, tmp_path) as other:
        first = asyncio.ensure_future(one.orders.buy("005930", 1, price=70000, client_order_id="same"))
        await server.arrived.wait()
        with pytest.raises(OutcomeUnknown):
            await other.orders.buy("005930", 1, price=70000, client_order_id="same")
        joined = asyncio.ensure_future(one.orders.buy("005930", 1, price=70000, client_order_id="same"))
        server.hold.set()
        numbers = {(await first).number, (await joined).number}
        numbers.add((await other.orders.buy("005930", 1, price=70000, client_order_id="same")).number)
    assert len(numbers) == 1
    assert len(server.processed) == 1


async def test_a_stop_holds_for_all_processes(server: OrderServer, tmp_path: Path) -> None:
    """One process stops the account: no other orders any more, but may cancel; until it is taken back."""
    async with client(server, tmp_path) as one, client(server, tmp_path) as other:
        placed = await other.orders.buy("005930", 1, price=70000)
        await one.orders.stop("loss of the day")
        assert await other.orders.stopped() == "loss of the day"
        with pytest.raises(GuardRefused, match="loss of the day") as refused:
            await other.domestic_stock.trading.order_cash(side="02", symbol="005930", quantity=1, price=70000)
        assert refused.value.guard == "stop"
        with pytest.raises(GuardRefused):
            await other.orders.modify(placed, price=71000)
        await other.orders.cancel(placed)
        assert await other.orders.resume()
        await one.orders.buy("005930", 1, price=70000)
    assert [order.action for order in server.processed] == ["", "02", ""]
