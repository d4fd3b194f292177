"""An order whose caller is cancelled, or whose client is closed, at any moment: not two, not forgotten."""

import asyncio
import types
from collections.abc import AsyncIterator, Callable, Coroutine, Generator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from order_server import OrderServer, started
from support import ACCOUNT, APP_KEY, APP_SECRET

from kis_async import KIS, Account, Credentials, Environment, MemoryState, Pacing, SessionOptions
from kis_async.errors import ClientClosed, KisError, NotSent, OutcomeUnknown
from kis_async.orders import Found, NotThere, SettleOptions

PATIENCE = SettleOptions(grace=0.2, tolerance=1.0, pause=0.05)


@pytest.fixture
async def server() -> AsyncIterator[OrderServer]:
    """A broker that does what it is told."""
    served = OrderServer()
    runner = await started(served)
    yield served
    await runner.cleanup()


def client(server: OrderServer, folder: Path) -> KIS:
    """A client with a journal on the disk."""
    return KIS(
        Credentials(app_key=APP_KEY, app_secret=APP_SECRET),
        environment=Environment(name="test", rest_url=server.url, requests_per_second=1000),
        account=Account(ACCOUNT),
        state=MemoryState(),
        journal=folder / "journal.sqlite3",
        pacing=Pacing(reserve=0),
        options=SessionOptions(attempt_timeout=5),
    )


class Steps:
    """Counts every step that tasks take, and does something at one of them."""

    def __init__(self) -> None:
        self.taken = 0
        self.at = -1
        self.then: Callable[[], object] = lambda: None

    def wait_for(self, step: int, then: Callable[[], object]) -> None:
        """Begin to count anew."""
        self.taken, self.at, self.then = 0, step, then

    def make_task(
        self, loop: asyncio.AbstractEventLoop, coroutine: Coroutine[Any, Any, Any], **options: Any
    ) -> asyncio.Task[Any]:
        """A task whose steps are counted."""
        return asyncio.Task(self._counted(coroutine), loop=loop, **options)

    async def _counted(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return await self._drive(coroutine)

    @types.coroutine
    def _drive(self, coroutine: Coroutine[Any, Any, Any]) -> Generator[Any, Any, Any]:
        sent: Any = None
        error: BaseException | None = None
        while True:
            try:
                awaited = coroutine.send(sent) if error is None else coroutine.throw(error)
            except StopIteration as stop:
                return stop.value
            finally:
                self.taken += 1
                if self.taken - 1 == self.at:
                    self.then()
            sent, error = None, None
            try:
                sent = yield awaited
            except BaseException as thrown:  # noqa: BLE001 - it goes on into the coroutine
                error = thrown


async def settled(kis: KIS, name: str) -> bool | None:
    """Whether an order went through, by what settling finds out; `None` if there is none pending."""
    for settlement in await kis.orders.settle(name, options=PATIENCE):
        assert isinstance(settlement, (Found, NotThere))
        return isinstance(settlement, Found)
    return None


@pytest.mark.parametrize("ending", ["cancelling", "closing"])
async def test_every_moment_of_an_order(server: OrderServer, tmp_path: Path, ending: str) -> None:
    """At each step of any task, the caller is cancelled or the client closed.

    What the broker has is what the journal has, at once or once it is settled; and sent again under the same
    name, an order that went through is not processed a second time.
    """
    steps = Steps()
    loop = asyncio.get_running_loop()
    walked = 0
    sent_after_all = 0
    for step in range(400):
        name = f"order {step}"
        before = len(server.processed)
        kis = client(server, tmp_path)
        outcome: Any = None
        async with kis:
            order = asyncio.ensure_future(
                kis.orders.buy("005930", 1 + step, price=70000, client_order_id=name)
            )
            closing: list[asyncio.Future[None]] = []
            then = order.cancel if ending == "cancelling" else partial(_close, kis, closing)
            loop.set_task_factory(steps.make_task)
            steps.wait_for(step, then)
            try:
                outcome = await order
            except asyncio.CancelledError:
                assert ending == "cancelling"
            except KisError as error:
                outcome = error
            finally:
                loop.set_task_factory(None)
                done = steps.taken <= step
                steps.wait_for(-1, then)
                await asyncio.gather(*closing)
        if done:
            break
        walked += 1
        processed = len(server.processed) - before
        async with client(server, tmp_path) as kis:
            if isinstance(outcome, (NotSent, ClientClosed)):
                assert processed == 0
                assert not await kis.orders.pending()
            elif isinstance(outcome, OutcomeUnknown) or outcome is None:
                found = await settled(kis, name)
                assert found in (None, processed == 1)
            else:
                assert not isinstance(outcome, KisError), repr(outcome)
                assert processed == 1
            assert processed <= 1
            again = await kis.orders.buy("005930", 1 + step, price=70000, client_order_id=name)
        assert len(server.processed) - before == 1, "sent a second time, or not at all"
        assert again.number == server.processed[-1].number.lstrip("0")
        sent_after_all += processed
    assert walked > 15
    assert sent_after_all > 2, "no step was late enough for the order to have left"


def _close(kis: KIS, closing: list[asyncio.Future[None]]) -> None:
    closing.append(asyncio.ensure_future(kis.close()))
