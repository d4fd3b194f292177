"""What a call costs over bare aiohttp: the same 30-row multi-quote, or order, at the same local server.

One round is ten calls, one after the other; pacing never waits, but every call takes its place in
the quota and gives it back. `bare aiohttp` sends the same headers and query, or body, and stops at
`json.loads`. An order is written down in the journal three times: before it is sent, when it leaves and
when it is answered; the first goes through to the disk, so that figure is the disk's as well:

    python -m pytest tests/bench/test_call.py --benchmark-columns=min,median,rounds
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime, timedelta, timezone
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
from kis_async.session.clock import Clock

CREDENTIALS = Credentials(app_key="k" * 36, app_secret="s" * 180, hts_id="bench")
ASKED = bodies.symbols(30)
PATH = "/uapi/domestic-stock/v1/quotations/intstock-multprice"
ORDER_PATH = "/uapi/domestic-stock/v1/trading/order-cash"
CALLS = 10
HEADERS = {
    "content-type": "application/json; charset=utf-8",
    "authorization": "Bearer eyJ0.bench.token",
    "appkey": CREDENTIALS.app_key,
    "appsecret": CREDENTIALS.app_secret,
    "custtype": "P",
}
# While the market is open, whatever the hour is here: out of hours each order is warned about.
OPEN = Clock(wall=datetime(2026, 11, 26, 10, tzinfo=timezone(timedelta(hours=9))).timestamp)

pytestmark = pytest.mark.benchmark(group=f"{CALLS} calls of a multi-quote, 30 rows")
of_orders = pytest.mark.benchmark(group=f"{CALLS} orders")


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


async def opened(url: str, **settings: Any) -> KIS:
    """A client whose quota is far away, with no more places in use than usual."""
    environment = Environment(name="bench", rest_url=url, requests_per_second=100_000)
    kis = KIS(CREDENTIALS, environment=environment, pacing=Pacing(window=0.02), **settings)
    return await kis.__aenter__()


def measure_client(
    benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, url: str, state: MemoryState | SqliteState
) -> None:
    """Measure calls through a client."""
    kis = loop.run_until_complete(opened(url, state=state))
    symbols = tuple(QuoteKey(venue=Venue.KRX, symbol=symbol) for symbol in ASKED)
    measure(benchmark, loop, lambda: kis.domestic_stock.analysis.multi_quote(symbols=symbols))
    loop.run_until_complete(kis.close())


def measure_bare(
    benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, method: str, url: str, **sent: Any
) -> None:
    """Measure calls through aiohttp alone."""

    async def session() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    http = loop.run_until_complete(session())

    async def call() -> Any:
        async with http.request(method, url, **sent) as response:
            return json.loads(await response.read())

    measure(benchmark, loop, call)
    loop.run_until_complete(http.close())


def test_bare_aiohttp(benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, url: str) -> None:
    """The least that anybody can do."""
    query = {}
    for place, symbol in enumerate(ASKED, start=1):
        query |= {f"FID_COND_MRKT_DIV_CODE_{place}": "J", f"FID_INPUT_ISCD_{place}": symbol}
    headers = {**HEADERS, "tr_id": "FHKST11300006"}
    measure_bare(benchmark, loop, "GET", url + PATH, params=query, headers=headers)


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


# --- orders ---------------------------------------------------------------------------------------


def measure_orders(
    benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, url: str, **settings: Any
) -> None:
    """Measure orders through a client."""
    kis = loop.run_until_complete(opened(url, account="12345678-01", clock=OPEN, **settings))
    measure(benchmark, loop, lambda: kis.orders.buy("005930", 1, price=70_000))
    loop.run_until_complete(kis.close())


@of_orders
def test_order_bare_aiohttp(benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, url: str) -> None:
    """The least that anybody can do, with nothing written down."""
    body = {
        "CANO": "12345678",
        "ACNT_PRDT_CD": "01",
        "PDNO": "005930",
        "ORD_DVSN": "00",
        "ORD_QTY": "1",
        "ORD_UNPR": "70000",
    }
    headers = {**HEADERS, "tr_id": "TTTC0012U"}
    measure_bare(benchmark, loop, "POST", url + ORDER_PATH, json=body, headers=headers)


@of_orders
def test_order_without_files(benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, url: str) -> None:
    """Through `KIS`, with quota and journal in memory, which is for tests."""
    measure_orders(benchmark, loop, url, state=MemoryState())


@of_orders
def test_order_journal(
    benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, url: str, tmp_path: Path
) -> None:
    """With the journal in its file and the quota in this process."""
    measure_orders(benchmark, loop, url, state=MemoryState(), journal=tmp_path / "journal.sqlite3")


@of_orders
def test_order_sqlite(
    benchmark: BenchmarkFixture, loop: asyncio.AbstractEventLoop, url: str, tmp_path: Path
) -> None:
    """With journal and quota in files, as by default."""
    measure_orders(benchmark, loop, url, state=tmp_path)
