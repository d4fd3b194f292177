"""A process that places one order and waits for its answer: `order_worker.py url folder name`."""

import asyncio
import sys
from pathlib import Path

from support import ACCOUNT, APP_KEY, APP_SECRET

from kis_async import KIS, Account, Credentials, Environment


async def main(url: str, folder: str, name: str) -> None:
    """Place it."""
    environment = Environment(name="test", rest_url=url, requests_per_second=100)
    async with KIS(
        Credentials(app_key=APP_KEY, app_secret=APP_SECRET),
        environment=environment,
        account=Account(ACCOUNT),
        state=Path(folder),
    ) as kis:
        await kis.orders.buy("005930", 7, price=70000, client_order_id=name)


asyncio.run(main(*sys.argv[1:]))
