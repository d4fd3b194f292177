"""Clients of a scripted broker that takes domestic orders, at noon of a trading day; programs that settle."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from order_broker import NOON, taken
from settling_programs import Open as OpenProgram
from settling_programs import Program, started
from support import Broker, FakeClock

from kis_async import KIS, SessionOptions

Open = Callable[..., Awaitable[KIS]]


@pytest.fixture
def clock() -> FakeClock:
    """It stands at noon of a Tuesday."""
    return FakeClock(real=NOON.timestamp())


@pytest.fixture
async def opened(broker: Broker, open_client: Callable[..., KIS], clock: FakeClock) -> AsyncIterator[Open]:
    """Opens clients whose domestic orders are taken."""
    broker.answers["order-cash"] = taken()
    clients: list[KIS] = []

    async def make(**settings: Any) -> KIS:
        options = SessionOptions(attempt_timeout=5, token_interval=0.01)
        kis = open_client(**({"clock": clock.clock(), "options": options} | settings))
        clients.append(await kis.__aenter__())
        return kis

    yield make
    for kis in clients:
        await kis.close()


@pytest.fixture
async def kis(opened: Open) -> KIS:
    """One of them."""
    return await opened()


@pytest.fixture
async def programs(tmp_path: Path) -> AsyncIterator[OpenProgram]:
    """Starts programs that share a journal, a clock that stands at noon, and the broker's lists."""
    async with started(tmp_path) as start:
        yield start


@pytest.fixture
def program(programs: OpenProgram) -> Program:
    """One of them."""
    return programs()
