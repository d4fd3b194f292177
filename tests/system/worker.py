"""A process that calls a broker, for tests and benchmarks with several of them.

Reads one JSON object from the command line and prints one: the calls that ended, the errors by
kind, and how long each call took. Fields: `url`, `state`, `calls`, `tasks`, `rate`, `kind`
("quote" or "order"), `token_interval`, `pause` (seconds between calls of a task), `start_at` (wall
clock), `seconds`. `state` is what `KIS` takes, or the arguments of a `RedisState`.
"""

import asyncio
import json
import sys
import time
from decimal import Decimal
from typing import Any

from kis_async import KIS, Credentials, Environment, RedisState, SessionOptions
from kis_async.api.enums import Side
from kis_async.sandbox import Options


async def call(kis: KIS, kind: str) -> None:
    """One call of a kind."""
    if kind == "order":
        await kis.domestic_stock.trading.order_cash(
            side=Side.BUY, symbol="005930", quantity=1, price=Decimal(70000)
        )
    else:
        await kis.watchlists.groups()


async def main(job: dict[str, Any]) -> dict[str, Any]:
    """Do the job and say how it went."""
    options = Options()
    environment = Environment(name="sandbox", rest_url=job["url"], requests_per_second=job.get("rate", 18))
    credentials = Credentials(
        app_key=options.credentials.app_key,
        app_secret=options.credentials.app_secret,
        hts_id=options.credentials.hts_id,
    )
    state: str | RedisState = job["state"] if isinstance(job["state"], str) else RedisState(**job["state"])
    took: list[float] = []
    failed: dict[str, int] = {}
    left = iter(range(job["calls"]))
    await asyncio.sleep(max(job.get("start_at", 0) - time.time(), 0))
    end = time.monotonic() + job.get("seconds", 1e9)
    async with KIS(
        credentials,
        account=options.account,
        environment=environment,
        state=state,
        options=SessionOptions(token_interval=job.get("token_interval", 60.0)),
    ) as kis:

        async def work() -> None:
            for _ in left:
                if time.monotonic() > end:
                    return
                begun = time.monotonic()
                try:
                    await call(kis, job.get("kind", "quote"))
                except Exception as error:  # noqa: BLE001 - the test wants to see every kind
                    failed[repr(error)] = failed.get(repr(error), 0) + 1
                else:
                    took.append(time.monotonic() - begun)
                if job.get("pause"):
                    await asyncio.sleep(job["pause"])

        await asyncio.gather(*(work() for _ in range(job.get("tasks", 10))))
    if isinstance(state, RedisState):
        await state.close()
    return {"calls": len(took), "failed": failed, "took": took}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main(json.loads(sys.argv[1])))))  # noqa: T201 - how it reports
