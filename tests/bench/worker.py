"""A process that puts load on a server, for `quota.py`: one JSON object in, one out.

In: `url`; `address`, where its host is, if it is on another machine; `state` (a folder, the arguments of a
`RedisState`, or null for memory); `start`, when to begin, by the monotonic clock; `kind`, and the fields
of that kind's function below. Out: what that function returns.
"""

import asyncio
import contextlib
import json
import random
import socket
import sys
import time
from decimal import Decimal
from typing import Any

import aiohttp
import bodies
from aiohttp.abc import AbstractResolver, ResolveResult

from kis_async import KIS, Account, Credentials, Environment, MemoryState, RedisState
from kis_async.api.enums import Side

RATE = 18
EMPTY_WINDOW = 1.5


async def reads(kis: KIS, *, tasks: int, calls: int | None = None, seconds: float | None = None) -> Any:
    """So many calls, or as many as will go in a time, by tasks that each wait for their answers."""
    done = 0
    failed: dict[str, int] = {}
    left = iter(range(10**9 if calls is None else calls))

    async def work() -> None:
        nonlocal done
        for _ in left:
            try:
                await kis.watchlists.groups()
                done += 1
            except Exception as error:  # noqa: BLE001 - every kind is to be seen
                failed[repr(error)] = failed.get(repr(error), 0) + 1

    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await asyncio.gather(*(work() for _ in range(tasks)))
    return {"done": done, "failed": failed}


async def orders(kis: KIS, *, seconds: float) -> Any:
    """Orders at odd moments, each told from the others by its quantity: when each was called for."""
    called: dict[int, float] = {}
    failed: dict[str, int] = {}
    rnd = random.Random(1)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        quantity = len(called) + 1
        called[quantity] = time.monotonic()
        try:
            await kis.domestic_stock.trading.order_cash(
                side=Side.BUY, symbol="005930", quantity=quantity, price=Decimal(70_000)
            )
        except Exception as error:  # noqa: BLE001 - as above
            failed[repr(error)] = failed.get(repr(error), 0) + 1
        await asyncio.sleep(rnd.uniform(0.1, 0.3))
    return {"called": called, "failed": failed}


async def lists(kis: KIS, *, symbols: int) -> Any:
    """The quotes of so many symbols, from an empty window: when they were asked for, and how long it took."""
    await kis.watchlists.groups()
    await asyncio.sleep(EMPTY_WINDOW)
    asked = bodies.symbols(symbols)
    begun = time.monotonic()
    quotes = await kis.watchlists.quotes(asked)
    took = time.monotonic() - begun
    assert [quote.symbol for quote in quotes] == asked
    return {"begun": begun, "took": took}


class Elsewhere(AbstractResolver):
    """Leads every name to one address: a key goes over plain HTTP to `localhost` only, wherever that is."""

    def __init__(self, address: str) -> None:
        self._address = address

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Answer the address."""
        return [
            ResolveResult(
                hostname=host, host=self._address, port=port, family=socket.AF_INET, proto=0, flags=0
            )
        ]

    async def close(self) -> None:
        """Nothing to let go of."""


async def main(job: dict[str, Any]) -> Any:
    """Open a client, wait for the common start, and do the job."""
    kind = {"reads": reads, "orders": orders, "lists": lists}[job.pop("kind")]
    environment = Environment(name="bench", rest_url=job.pop("url"), requests_per_second=RATE)
    state = job.pop("state") or MemoryState()
    redis = RedisState(**state) if isinstance(state, dict) else None
    start, address = job.pop("start"), job.pop("address", None)
    async with contextlib.AsyncExitStack() as stack:
        http = None
        if address is not None:
            connector = aiohttp.TCPConnector(resolver=Elsewhere(address))
            http = await stack.enter_async_context(aiohttp.ClientSession(connector=connector))
        if redis is not None:
            stack.push_async_callback(redis.close)
        kis = KIS(
            Credentials(app_key="k" * 36, app_secret="s" * 180, hts_id="bench"),
            account=Account("12345678-01"),
            environment=environment,
            state=redis or state,
            http=http,
        )
        await stack.enter_async_context(kis)
        await asyncio.sleep(max(start - time.monotonic(), 0))
        return await kind(kis, **job)


if __name__ == "__main__":
    json.dump(asyncio.run(main(json.loads(sys.argv[1]))), sys.stdout)
