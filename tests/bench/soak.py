"""A bot on a sandbox with every fault on, for as long as is asked; flat lines are the result.

    python tests/bench/soak.py --minutes 30 [--seed 0]

The bot reads prices, quotes of a watchlist of sixty, its balance and its orders, as fast as the quota lets
it; it orders, changes, cancels, and settles what is unknown; it hears trades, books and its notices. The
sandbox is a process of its own, so that what is measured is the bot's: once a minute its memory, tasks,
handles and threads, and what came of it. What has been allocated and not given back, and would show a leak,
are its blocks, which are Python's small objects, in thousands, and its heap, which is all that is larger, or
not Python's; what is resident beside them is kept by the allocators for later.

The verdict is at the end, from the samples after the first minute; the exit code is 1 if a line is not
flat, an order was processed twice, or the quota was broken. Linux.
"""

import argparse
import asyncio
import ctypes
import gc
import itertools
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, get_args

import aiohttp
import attrs

from kis_async import KIS, Environment, Pacing, SessionOptions
from kis_async.errors import ClientClosed, KisError, NotSent, OrderRejected, OutcomeUnknown
from kis_async.orders import Order, SettleOptions
from kis_async.sandbox.faults import BodyShape
from kis_async.sandbox.options import ACCOUNT, CREDENTIALS
from kis_async.sandbox.server import ServerOptions, serve
from kis_async.stream import StreamOptions

RATE = 18
TOKEN_SECONDS = 5.0
SYMBOLS = [f"{number:05}0" for number in range(1, 61)]
HEARD = ["005930", "000660", "035720", "000010", "000020", "000030"]
LIMIT = 50_000  # won, far from any market: most orders stay, and are cancelled
SAMPLE_SECONDS = 5.0
WARMING_SECONDS = 60.0
# By how much a line may rise over the whole time after the first minute, by its fitted slope: MiB, thousands
# and numbers. Blocks: the values of real time are remembered, up to a bound that minutes do not reach.
ALLOWED = {"memory": 4.0, "heap": 2.0, "blocks": 40.0, "tasks": 4.0, "handles": 4.0, "threads": 1.0}
# Settling reads the day's list of orders as a whole, which gets longer, and is forgotten after it: MiB that
# stay resident for each of them, though nothing is in them.
FOR_AN_ORDER = 0.01

FAULTS = (
    "latency=5-80ms",
    "refuse=EGW00201:probability=0.003",
    "refuse=EGW00215:probability=0.002",
    "error:probability=0.003:processed=maybe",
    "token-expired:probability=0.0004",
    "drop-before:probability=0.002",
    "drop-after:probability=0.002",
    "close:probability=0.01",
    *(f"body={shape}:probability=0.0015" for shape in get_args(BodyShape)),
    "drop-before:only=orders:probability=0.03",
    "drop-after:only=orders:probability=0.03",
    "stream-kill:probability=0.0005",
    "stream-stall:probability=0.0001",
    "stream-refuse=OPSP0008:probability=0.005",
    "stream-drop:probability=0.001",
    "stream-column:probability=0.001",
    "stream-garble=count:probability=0.0005",
    "stream-garble=truncated:probability=0.0005",
    "stream-garble=nonsense:probability=0.0005",
    "stream-encryption:probability=0.02",
    "notice-drop:probability=0.02",
    "notice-late=1-2s:probability=0.02",
    "notice-duplicate:probability=0.02",
)


def say(text: str) -> None:
    """Print a line now."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


# --- the sandbox, a process of its own ------------------------------------------------------------


def serve_sandbox(seed: int) -> None:
    """Serve until the end of the input; the address goes to the output."""

    async def run() -> None:
        options = ServerOptions(
            always_open=True,
            requests_per_second=RATE,
            token_interval=TOKEN_SECONDS,
            ticks_per_second=10,
            check_orders=False,
            faults=FAULTS,
            seed=seed,
        )
        task = asyncio.ensure_future(serve(options, ready=lambda server: say(server.rest_url)))
        await asyncio.to_thread(sys.stdin.read)
        task.cancel()

    asyncio.run(run())


# --- the bot --------------------------------------------------------------------------------------


@attrs.define
class Tally:
    """What came of it, by name."""

    calls: Counter[str] = attrs.Factory(Counter[str])
    orders: Counter[str] = attrs.Factory(Counter[str])
    events: Counter[str] = attrs.Factory(Counter[str])
    settled: Counter[str] = attrs.Factory(Counter[str])


class Bot:
    """Everything that the bot does at once."""

    def __init__(self, kis: KIS, seed: int) -> None:
        self.kis = kis
        self.tally = Tally()
        self._random = random.Random(seed)
        self._quantities = itertools.count(1)

    async def run(self) -> None:
        """Work until cancelled."""
        async with asyncio.TaskGroup() as group:
            for work in (self._read, self._watch, self._watch, self._account, self._trade, self._settle):
                group.create_task(self._forever(work))
            group.create_task(self._listen())

    async def _forever(self, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await work()
            except ClientClosed:
                return
            except KisError as error:
                self.tally.calls[type(error).__name__] += 1

    async def _read(self) -> None:
        await self.kis.market.price(self._random.choice(SYMBOLS))
        self.tally.calls["price"] += 1

    async def _watch(self) -> None:
        quotes = await self.kis.watchlists.quotes(SYMBOLS)
        assert [quote.symbol for quote in quotes] == SYMBOLS
        self.tally.calls["watchlist"] += 1

    async def _account(self) -> None:
        await self.kis.account.positions()
        self.tally.calls["positions"] += 1
        await asyncio.sleep(1)

    async def _trade(self) -> None:
        order = await self._tell("buy", self.kis.orders.buy("005930", next(self._quantities), price=LIMIT))
        if order is not None:
            await asyncio.sleep(self._random.random())
            if self._random.random() < 0.3:
                changed = await self._tell("modify", self.kis.orders.modify(order, price=LIMIT + 100))
                order = changed or order
            await self._tell("cancel", self.kis.orders.cancel(order))
        await asyncio.sleep(4)

    async def _tell(self, what: str, work: Awaitable[Order]) -> Order | None:
        try:
            order = await work
        except OrderRejected:
            outcome, order = "rejected", None
        except NotSent:
            outcome, order = "not sent", None
        except OutcomeUnknown:
            outcome, order = "unknown", None
        else:
            outcome = "accepted"
        self.tally.orders[f"{what} {outcome}"] += 1
        return order

    async def _settle(self) -> None:
        await asyncio.sleep(10)
        for settlement in await self.kis.orders.settle(options=SettleOptions(grace=5.0)):
            self.tally.settled[type(settlement).__name__] += 1

    async def _listen(self) -> None:
        options = StreamOptions(silence=15, reconnect_after=0.1, reconnect_most=2)
        async with self.kis.stream(options=options) as stream, asyncio.TaskGroup() as group:
            for make in (
                lambda: stream.trades(*HEARD),
                lambda: stream.books(*HEARD[:3]),
                lambda: stream.notices("domestic_stock"),
            ):
                group.create_task(self._hear(make))

    async def _hear(self, make: Callable[[], Any]) -> None:
        while True:
            try:
                async with make() as feed:
                    async for event in feed:
                        name = type(event).__name__
                        self.tally.events[name] += 1
                        if name == "Unsubscribed":
                            break  # asked for anew
            except ClientClosed:
                return
            except KisError as error:
                self.tally.events[type(error).__name__] += 1
                await asyncio.sleep(0.5)


# --- measuring ------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Sample:
    """The process at one moment; memory (what is resident) and heap in MiB, and blocks in thousands."""

    at: float
    memory: float
    heap: float
    blocks: float
    tasks: float
    handles: float
    threads: float


class _Mallinfo(ctypes.Structure):
    """What glibc says of its heaps, in bytes; `hblkhd` is in pieces of their own, `uordblks` in the rest."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


def heap_in_use() -> float:
    """What the C library has given out, in MiB; 0 where it does not tell, which is every one but glibc."""
    ask = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if ask is None:
        return 0.0
    ask.restype = _Mallinfo
    told = ask()
    return (told.uordblks + told.hblkhd) / 2**20


def sample() -> Sample:
    """Measure this process."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return Sample(
        at=time.monotonic(),
        memory=pages * os.sysconf("SC_PAGE_SIZE") / 2**20,
        heap=heap_in_use(),
        blocks=sys.getallocatedblocks() / 1000,
        tasks=len(asyncio.all_tasks()),
        handles=len(list(Path("/proc/self/fd").iterdir())),
        threads=threading.active_count(),
    )


def rise(samples: Sequence[Sample], name: str) -> float:
    """By how much a line rises from the first sample to the last, by the slope that fits it best."""
    times = [each.at for each in samples]
    values = [float(getattr(each, name)) for each in samples]
    middle, mean = sum(times) / len(times), sum(values) / len(values)
    spread = sum((at - middle) ** 2 for at in times)
    slope = sum((at - middle) * (value - mean) for at, value in zip(times, values, strict=True)) / spread
    return slope * (times[-1] - times[0])


def shown(counter: Counter[str]) -> str:
    """Counts by name."""
    return ", ".join(f"{name} {count}" for name, count in sorted(counter.items())) or "none"


async def status(http: aiohttp.ClientSession, url: str, what: str = "status") -> Any:
    """What the sandbox says of itself."""
    async with http.get(f"{url}/sandbox/{what}") as response:
        return await response.json()


async def report(http: aiohttp.ClientSession, url: str, bot: Bot, minute: int, now: Sample) -> None:
    """The lines of a minute."""
    there = await status(http, url)
    say(
        f"{minute:3} min  {now.memory:6.1f} MiB  {now.heap:5.1f} heap  {now.blocks:5.0f} blocks  "
        f"{now.tasks:3.0f} tasks  {now.handles:3.0f} handles  {now.threads:2.0f} threads  "
        f"{there['calls']:6} calls  {there['refusals']:3} refusals  {there['tokens_issued']:3} tokens  "
        f"{there['orders']:5} processed  {there['stream']['connects']:3} connects"
    )
    say(f"         calls: {shown(bot.tally.calls)}")
    say(f"         orders: {shown(bot.tally.orders)}; settled: {shown(bot.tally.settled)}")
    say(f"         events: {shown(bot.tally.events)}")


async def soak(url: str, minutes: float, seed: int) -> int:
    """Run the bot, and judge."""
    environment = Environment(
        name="sandbox", rest_url=url, stream_url=url.replace("http", "ws"), requests_per_second=RATE
    )
    samples: list[Sample] = []
    with tempfile.TemporaryDirectory() as folder:
        async with (
            aiohttp.ClientSession() as http,
            KIS(
                CREDENTIALS,
                account=ACCOUNT,
                environment=environment,
                state=folder,
                pacing=Pacing(),
                options=SessionOptions(token_interval=TOKEN_SECONDS, attempt_timeout=5.0),
            ) as kis,
        ):
            bot = Bot(kis, seed)
            working = asyncio.create_task(bot.run())
            begun, told = time.monotonic(), 0
            while time.monotonic() - begun < minutes * 60 and not working.done():
                await asyncio.sleep(SAMPLE_SECONDS)
                gc.collect()  # so that what waits for it is not taken for what stays
                samples.append(sample())
                if (samples[-1].at - begun) // 60 > told:
                    told += 1
                    await report(http, url, bot, told, samples[-1])
            if working.done():
                working.result()
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)
            there = await status(http, url)
            orders = await status(http, url, "orders")
    return verdict([each for each in samples if each.at - begun > WARMING_SECONDS], there, orders)


def verdict(samples: Sequence[Sample], there: Any, orders: Any) -> int:
    """Say whether the lines are flat and the promises kept; the exit code."""
    bad = 0
    if len(samples) < 12:
        say("too short for a verdict: a minute warms up, and another is measured")
        return 1
    minutes = (samples[-1].at - samples[0].at) / 60
    allowed_of = dict(ALLOWED, memory=ALLOWED["memory"] + FOR_AN_ORDER * there["orders"])
    for name, allowed in allowed_of.items():
        rose = rise(samples, name)
        values = [getattr(each, name) for each in samples]
        flat = rose <= allowed
        bad += not flat
        say(
            f"{name:8} {'flat' if flat else 'RISES'}: {rose:+.2f} in {minutes:.1f} min, "
            f"{rise(samples[len(samples) // 2 :], name):+.2f} in the second half "
            f"({min(values):.1f} to {max(values):.1f}; {allowed:g} allowed)"
        )
    bought = Counter(order["quantity"] for order in orders if order.get("action", "new") == "new")
    twice = sum(count > 1 for count in bought.values())
    for text, count in {
        "orders processed twice": twice,
        "calls refused for the quota": there["refusals"],
        "second sessions of the stream": there["stream"]["second_sessions"],
    }.items():
        bad += bool(count)
        say(f"{text}: {count}")
    say("all is flat" if not bad else "NOT as promised")
    return 1 if bad else 0


def main() -> int:
    """Start the sandbox, and the bot against it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        serve_sandbox(arguments.seed)
        return 0
    command = [sys.executable, __file__, "--serve", "--seed", str(arguments.seed)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdin is not None
        url = server.stdout.readline().strip()
        say(f"kis_async on {url}, {len(FAULTS)} faults, for {arguments.minutes:g} minutes")
        try:
            return asyncio.run(soak(url, arguments.minutes, arguments.seed))
        finally:
            server.stdin.close()


if __name__ == "__main__":
    sys.exit(main())
