"""Closing a client that is cancelled meanwhile: nothing stays open, and no order's outcome is lost."""

import asyncio
import gc
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from aiohttp import web
from support import Broker, client_tasks, close_in_a_hurry

from kis_async import KIS, MemoryState, SessionOptions, errors
from kis_async.api.domestic_stock.trading import OrderCash
from kis_async.api.enums import Side
from kis_async.session.finishing import close_all, finish

Open = Callable[..., KIS]


@pytest.mark.parametrize("kind", ["memory", "files"])
async def test_closing_is_cancelled_at_any_step(
    broker: Broker, open_client: Open, tmp_path: Path, kind: str
) -> None:
    """The order that is out ends as unknown, those that wait are turned away, and all is closed."""
    released = asyncio.Event()

    async def answer(_: web.Request) -> web.Response:
        await released.wait()
        return web.json_response({"rt_cd": "0"})

    broker.answers["order-cash"] = answer
    for steps in range(1, 25):
        before = broker.count("order-cash")
        state = MemoryState() if kind == "memory" else tmp_path / str(steps)
        kis = await open_client(
            state=state, options=SessionOptions(closing_timeout=0.05, token_interval=0.0)
        ).__aenter__()
        order = OrderCash(side=Side.BUY, symbol="005930", quantity=1, price=Decimal(70_000))
        out = asyncio.create_task(kis.send(order))
        while broker.count("order-cash") == before:
            await asyncio.sleep(0.001)
        await close_in_a_hurry(kis, steps)
        with pytest.raises(errors.OutcomeUnknown):
            await out
        assert client_tasks() == []
        with pytest.raises(errors.ClientClosed):
            await kis.watchlists.groups()
        if kind == "files":
            async with open_client(state=state) as kis:
                (pending,) = await kis.orders.pending()
            assert pending.terms.symbol == "005930"
            assert pending.sent_at is not None
    released.set()
    gc.collect()


async def test_what_is_finished_is_waited_for() -> None:
    """However often its caller is cancelled; the cancellation comes afterwards, and goes before an error."""
    begun, release = asyncio.Event(), asyncio.Event()
    done: list[str] = []

    async def work(error: Exception | None) -> str:
        begun.set()
        await release.wait()
        done.append("done")
        if error is not None:
            raise error
        return "value"

    for error in (None, ValueError("of the work")):
        begun.clear()
        release.clear()
        caller = asyncio.create_task(finish(work(error)))
        await begun.wait()
        for _ in range(3):
            caller.cancel()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert not caller.done()
        release.set()
        with pytest.raises(asyncio.CancelledError):
            await caller
    assert done == ["done", "done"]

    assert await finish(work(None)) == "value"
    with pytest.raises(ValueError, match="of the work"):
        await finish(work(ValueError("of the work")))


async def test_all_are_closed_at_once_and_told_of_a_cancellation() -> None:
    """Each begins before it is cancelled, ends in its own time, and the first error is raised."""
    ended: list[int] = []

    async def close(number: int, error: Exception | None = None) -> None:
        try:
            if error is not None:
                raise error
            await asyncio.sleep(3600)
        finally:
            ended.append(number)

    closing = asyncio.create_task(close_all([close(1), close(2)]))
    await asyncio.sleep(0)
    closing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await closing
    assert ended == [1, 2]
    with pytest.raises(ValueError, match="the first"):
        await close_all([close(3, ValueError("the first")), close(4, ValueError("the second"))])
    await close_all([])
