"""A process that streams, for tests with several of them.

Arguments: the server's address, the folder of the state, and `wait` or `now`. It prints `open` when its
registration is acknowledged, or `in use` and ends; it ends when its input does.
"""

import asyncio
import sys

from kis_async import KIS, Environment
from kis_async.errors import StreamInUse
from kis_async.sandbox import Options
from kis_async.stream import StreamOptions


async def main(url: str, state: str, *, wait: bool) -> None:
    """Hold a registration until the input ends."""
    options = Options()
    environment = Environment(name="sandbox", rest_url=f"http://{url}", stream_url=f"ws://{url}")
    async with KIS(options.credentials, account=options.account, environment=environment, state=state) as kis:
        try:
            async with (
                kis.stream(wait=wait, options=StreamOptions(lease=3.0, in_use_after=0.1)) as stream,
                stream.trades("005930"),
            ):
                print("open", flush=True)  # noqa: T201 - how it reports
                await asyncio.to_thread(sys.stdin.read)
        except StreamInUse:
            print("in use", flush=True)  # noqa: T201 - as above


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], wait=sys.argv[3] == "wait"))
