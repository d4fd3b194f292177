"""What a call costs over bare aiohttp: the same 30-row multi-quote from the same local server.

One round is ten calls, one after the other; pacing never waits, but every call takes its place in
the quota and gives it back. `bare aiohttp` sends the same headers and query and stops at `json.loads`:

    python -m pytest tests/bench/test_call.py --benchmark-columns=min,median,rounds
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import bodies
import pytest
import strict_server
from pytest_benchmark.fixture import BenchmarkFixture

from kis_async import KIS, Credentials, Environment, MemoryState, Pacing, SqliteState
from kis_async.api.domestic_stock.analysis import QuoteKey
from kis_async.api.enums import Venue

CREDENTIALS = Credentials(app_key="k" * 36, app_secret="s" * 180, hts_id="bench")
ASKED = bodies.symbols(30)
PATH = "/uapi/domestic-stock/v1/quotations/intstock-multprice"
CALLS = 10

pytestmark = pytest.mark.benchmark(group=f"{CALLS} calls of a multi-quote, 30 rows")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A server that refuses nothing and answers at once."""
    with strict_server.running(rate=1e9) as server:
        yield server.url


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """A loop without asyncio's debug mode, which the other tests run in."""
    with asyncio.Runner(debug=False) as runner:
        yield runner.get_loop()


def measure(
    benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, call: Callable[[], Awaitable[Any]]
) -> None:
    """Measure ten calls in a row."""

    async def several() -> None:
        for _ in range(CALLS):
            await call()

    benchmark.pedantic(lambda: loop.run_until_complete(several()), rounds=60, warmup_rounds=5)


def measure_client(
    benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, url: str, state: MemoryState | SqliteState
) -> None:
    """Measure calls through a client whose quota is far away, with no more places in use than usual."""
    environment = Environment(name="bench", rest_url=url, requests_per_second=100_000)
    kis = KIS(CREDENTIALS, environment=environment, state=state, pacing=Pacing(window=0.02))
    symbols = tuple(QuoteKey(venue=Venue.KRX, symbol=symbol) for symbol in ASKED)
    loop.run_until_complete(kis.__aenter__())
    measure(benchmark, loop, lambda: kis.domestic_stock.analysis.multi_quote(symbols=symbols))
    loop.run_until_complete(kis.close())


def test_bare_aiohttp(benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, url: str) -> None:
    """The least that anybody can do."""
    query = {}
    for place, symbol in enumerate(ASKED, start=1):
        query |= {f"FID_COND_MRKT_DIV_CODE_{place}": "J", f"FID_INPUT_ISCD_{place}": symbol}
    headers = {
        "content-type": "application/json; charset=utf-8",
        "authorization": "Bearer eyJ0.bench.token",
        "appkey": CREDENTIALS.app_key,
        "appsecret": CREDENTIALS.app_secret,
        "tr_id": "FHKST11300006",
        "custtype": "P",
    }

    async def opened() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    session = loop.run_until_complete(opened())

    async def call() -> Any:
        async with session.get(url + PATH, params=query, headers=headers) as response:
            return json.loads(await response.read())

    measure(benchmark, loop, call)
    loop.run_until_complete(session.close())


def test_memory_state(benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, url: str) -> None:
    """Through `KIS`, with the quota in this process."""
    measure_client(benchmark, loop, url, MemoryState())


def test_sqlite_state(
    benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, url: str, tmp_path: Path
) -> None:
    """Through `KIS`, with the quota shared in an SQLite file, as by default."""
    state = SqliteState(tmp_path)
    measure_client(benchmark, loop, url, state)
    loop.run_until_complete(state.close())
