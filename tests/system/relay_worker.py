"""A process that shares a key's stream, for tests with several of them.

Its argument is JSON: the server's address, the state's folder, the symbols of the trades that it wants,
whether it wants `notices` instead, the `name`, `lease` and `queue` of its `Sharing`, and the `machine`
on which it believes to be.
It prints a line of JSON for whatever happens, and obeys the lines of its input: `add KEY`, `remove KEY`,
`role` and `close`.
"""

import asyncio
import contextlib
import json
import platform
import sys
import time
from typing import Any

import attrs

from kis_async import KIS, Environment
from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade
from kis_async.errors import KisError
from kis_async.sandbox import Options
from kis_async.stream import Dropped, Feed, Gap, Notice, Sharing, Stream, StreamOptions


def say(what: str, **facts: object) -> None:
    """Print a line."""
    print(json.dumps({"what": what, "now": time.time(), **facts}), flush=True)  # noqa: T201 - how it reports


def told(event: Any) -> None:
    """Print what a feed gave: of a trade its day's volume, by which tests number what they send."""
    match event:
        case KrxStockTrade():
            say("trade", key=event.symbol, number=event.volume)
        case Notice():
            say("notice", symbol=event.symbol)
        case Gap():
            resumed = {key: at.timestamp() for key, at in event.resumed.items()}
            say(
                "gap",
                since=event.since.timestamp(),
                until=event.until.timestamp(),
                losses=event.losses,
                resumed=resumed,
                reason=event.reason,
            )
        case Dropped():
            say("dropped", count=event.count, keys=dict(event.keys))
        case _:
            say(type(event).__name__)


async def listen(feed: Feed[Any]) -> None:
    """Print all that comes."""
    async for event in feed:
        told(event)


async def obey(stream: Stream, feed: Feed[Any]) -> None:
    """Do what the input says, until it ends or says `close`."""
    while line := (await asyncio.to_thread(sys.stdin.readline)).split():
        match line:
            case ["add", *keys]:
                try:
                    await feed.add(KrxStockTrade, *keys)
                    say("added")
                except KisError as error:
                    say("refused", error=type(error).__name__)
            case ["remove", key]:
                await feed.remove(KrxStockTrade, key)
                say("removed")
            case ["role"]:
                (status,) = stream.relays
                say("role", **attrs.asdict(status))
            case _:
                return


async def main(given: dict[str, Any]) -> None:
    """Share the stream until told otherwise."""
    options = Options()
    url = given["url"]
    environment = Environment(name="sandbox", rest_url=f"http://{url}", stream_url=f"ws://{url}")
    sharing = Sharing(**{name: given[name] for name in ("name", "lease", "queue") if name in given})
    settings = StreamOptions(in_use_after=0.1, reconnect_after=0.05, reconnect_most=0.2, buffer=1_000_000)
    async with (
        KIS(
            options.credentials, account=options.account, environment=environment, state=given["state"]
        ) as kis,
        kis.stream(shared=sharing, options=settings) as stream,
    ):
        feed: Feed[Any] = stream.notices() if given.get("notices") else stream.trades(*given["symbols"])
        async with feed:
            say("open")
            listening = asyncio.create_task(listen(feed))
            await obey(stream, feed)
            listening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await listening


if __name__ == "__main__":
    facts = json.loads(sys.argv[1])
    if "machine" in facts:
        platform.node = lambda: facts["machine"]
    asyncio.run(main(facts))
