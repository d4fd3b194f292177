"""How much of the quota is used, and how long an order waits: a script of about eight minutes.

    python tests/bench/quota.py [one|eight|orders|lists|snapshot|redis|all] [--seconds 25]

one     one process: its rate after the first window, beside the ceiling of the method,
        rate / (1 + mean delay of the answers); in memory and in SQLite, at two latencies
eight   eight processes on one SQLite state: starting at once without a token, and a steady load,
        at two latencies
orders  four processes take all the quotes they can get; a fifth orders. A wait is the order's
        arrival at the server minus the moment of its call
lists   310 and 3,100 symbols in one `quotes()`, from an empty window and with a token: what fits
        into a window beside its slowest answer, what does not beside the steady state of the quota
snapshot  1,000 symbols in one `quotes()`, beside the quickest that the quota allows with the very
        delays that the server made
redis   four machines (network namespaces, where they may be made) on one Redis: a thousand calls and
        more at two latencies, orders among quotes, and Redis killed for ten seconds in the middle

The server (`strict_server.py`) refuses on a strict sliding second; it and the clients
(`worker.py`) are processes of their own. Loopback only. "most" is the most arrivals in any second.
"""

import argparse
import contextlib
import heapq
import json
import math
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs
import strict_server

RATE = 18
FAST, SLOW = (0.005, 0.08), (0.05, 0.3)
WORKER = Path(__file__).with_name("worker.py")


@attrs.frozen
class Use:
    """How much of its ceiling a steady load reached, and how many calls failed or were refused."""

    what: str
    calls: int
    failed: int
    refused: int
    used: float


@attrs.frozen
class Waits:
    """How long orders waited for their place, in milliseconds."""

    orders: int
    failed: int
    refused: int
    median: float
    p99: float
    most: float
    first: float


@attrs.frozen
class Taken:
    """How long a list took, in seconds, and beside what the quota allows: medians of several runs.

    `quickest` is beside the quickest from an empty window, `steady` beside the steady state.
    """

    calls: int
    refused: int
    seconds: float
    quickest: float
    steady: float


def say(*columns: object) -> None:
    """Print a row of the table; the first column is wide."""
    first, *rest = [f"{column:.3f}" if isinstance(column, float) else str(column) for column in columns]
    sys.stdout.write((f"{first:<26}" + "".join(f"{text:>10}" for text in rest)).rstrip() + "\n")
    sys.stdout.flush()


@contextlib.contextmanager
def worker(
    server: strict_server.StrictServer, *, on: tuple[str, ...] = (), **job: Any
) -> Iterator[Callable[[], Any]]:
    """A worker process; what is yielded waits for its result. `on` is how to run it on a machine."""
    process = subprocess.Popen(
        [*on, sys.executable, str(WORKER), json.dumps({"url": server.url, "address": server.address, **job})],
        stdout=subprocess.PIPE,
        text=True,
    )

    def result() -> Any:
        told, _ = process.communicate(timeout=300)
        return json.loads(told)

    try:
        yield result
    finally:
        process.kill()
        process.wait()


def together(server: strict_server.StrictServer, jobs: Sequence[dict[str, Any]]) -> list[Any]:
    """The results of workers that run side by side."""
    with contextlib.ExitStack() as stack:
        results = [stack.enter_context(worker(server, **job)) for job in jobs]
        return [result() for result in results]


def failures(results: Sequence[Any]) -> int:
    """How many calls failed; their kinds go to stderr."""
    for result in results:
        for kind, times in result["failed"].items():
            sys.stderr.write(f"{times} x {kind}\n")
    return sum(sum(result["failed"].values()) for result in results)


def steady(record: strict_server.Record, start: float, seconds: float) -> tuple[float, float]:
    """The rate after the first window, and the ceiling."""
    return record.rate(start + 1, start + seconds), RATE / (1 + record.mean_delay)


def latency(low: float, high: float) -> str:
    """How the tables call it."""
    return f"{low * 1e3:.0f}-{high * 1e3:.0f} ms"


def one(seconds: float) -> list[Use]:
    """One process, 200 tasks."""
    uses: list[Use] = []
    say("one process, 200 tasks", "calls", "failed", "refused", "most", "rate/s", "ceiling/s", "used")
    for low, high in (FAST, SLOW):
        for name in ("memory", "SQLite"):
            with (
                tempfile.TemporaryDirectory() as folder,
                strict_server.running(rate=RATE, latency=(low, high)) as server,
            ):
                job = {"kind": "reads", "state": None if name == "memory" else folder, "start": 0}
                results = together(server, [{**job, "tasks": 200, "seconds": seconds}])
                record = server.record()
            rate, ceiling = steady(record, record.arrivals[0], seconds)
            use = Use(
                what=f"{name}, {latency(low, high)}",
                calls=results[0]["done"],
                failed=failures(results),
                refused=record.refused,
                used=rate / ceiling,
            )
            say(
                f"{latency(low, high)}, {name}",
                *(use.calls, use.failed, use.refused, record.most_in_a_second, rate, ceiling),
                f"{use.used:.1%}",
            )
            uses.append(use)
    return uses


def eight(seconds: float) -> list[Use]:
    """Eight processes on one SQLite state."""
    uses: list[Use] = []
    for bounds in (FAST, SLOW):
        with tempfile.TemporaryDirectory() as folder:
            uses.append(sharing("SQLite", folder, bounds, seconds))
    return uses


def sharing(name: str, state: Any, bounds: tuple[float, float], seconds: float) -> Use:
    """Eight processes on one state, given as a worker takes it: they start at once, then call steadily."""
    with strict_server.running(rate=RATE, latency=bounds) as server:
        start = time.monotonic() + 5
        job = {"kind": "reads", "state": state, "start": start, "tasks": 10, "calls": 10}
        results = together(server, [job] * 8)
        record = server.record()
        say(f"eight on {name} start", "calls", "failed", "refused", "most", "tokens", "seconds")
        failed = failures(results)
        say(
            f"{latency(*bounds)}, ten calls each",
            sum(result["done"] for result in results),
            failed,
            record.refused,
            record.most_in_a_second,
            record.tokens,
            record.arrivals[-1] - start,
        )
        start = time.monotonic() + 5
        job = {"kind": "reads", "state": state, "start": start, "tasks": 20, "seconds": seconds}
        results = together(server, [job] * 8)
        steadily = server.record()
    rate, ceiling = steady(steadily, start, seconds)
    done = [result["done"] for result in results]
    use = Use(
        what=f"{name}, {latency(*bounds)}",
        calls=sum(done),
        failed=failed + failures(results),
        refused=record.refused + steadily.refused,
        used=rate / ceiling,
    )
    say(f"eight on {name}, steady", "calls", "failed", "refused", "most", "rate/s", "of 18/s", "used", "each")
    say(
        f"{latency(*bounds)}, 20 tasks each",
        *(use.calls, use.failed, steadily.refused, steadily.most_in_a_second, rate),
        *(f"{rate / RATE:.1%}", f"{use.used:.1%}", f"{min(done)}-{max(done)}"),
    )
    return use


def orders(seconds: float) -> Waits:
    """An order now and then beside four processes that quote."""
    lead, seconds = 4, 1.6 * seconds
    with (
        tempfile.TemporaryDirectory() as folder,
        strict_server.running(rate=RATE, latency=FAST) as server,
    ):
        start = time.monotonic() + 3
        quoting = {"kind": "reads", "state": folder, "start": start, "tasks": 50, "seconds": lead + seconds}
        ordering = {"kind": "orders", "state": folder, "start": start + lead, "seconds": seconds - 1}
        *quotes, ordered = together(server, [quoting] * 4 + [ordering])
        record = server.record()
    waits = [1e3 * (record.orders[int(number)] - at) for number, at in ordered["called"].items()]
    rate, ceiling = steady(record, start + lead, seconds - 2)
    found = Waits(
        orders=len(waits),
        failed=failures([*quotes, ordered]),
        refused=record.refused,
        median=percentile(waits, 50),
        p99=percentile(waits, 99),
        most=max(waits),
        first=waits[0],
    )
    say(
        "orders among quotes", "orders", "failed", "refused", "p50 ms", "p99 ms", "max ms", "first ms", "used"
    )
    say(
        "5-80 ms, four quote",
        *(found.orders, found.failed, found.refused),
        *(f"{wait:.1f}" for wait in (found.median, found.p99, found.most, found.first)),
        f"{rate / ceiling:.1%}",
    )
    return found


def percentile(values: Sequence[float], percent: float) -> float:
    """The value that so many percent of them do not exceed."""
    return sorted(values)[math.ceil(len(values) * percent / 100) - 1]


def lists(_: float) -> None:
    """Long lists of symbols."""
    say("one list, 5-80 ms", "calls", "refused", "seconds", "slowest", "over it", "steady", "ratio")
    for name in ("memory", "SQLite"):
        for symbols in (310, 3_100):
            with (
                tempfile.TemporaryDirectory() as folder,
                strict_server.running(rate=RATE, latency=FAST) as server,
            ):
                job = {"kind": "lists", "state": None if name == "memory" else folder, "start": 0}
                (result,) = together(server, [{**job, "symbols": symbols}])
                record = server.record()
            calls = sum(moment >= result["begun"] for moment in record.arrivals)
            slowest = max(record.delays[-calls:])
            allowed = calls * (1 + record.mean_delay) / RATE
            say(
                f"{symbols:,} symbols, {name}",
                calls,
                record.refused,
                result["took"],
                *((slowest, result["took"] - slowest) if calls <= RATE else ("-", "-")),
                *((allowed, result["took"] / allowed) if calls > RATE else ("-", "-")),
            )


def snapshot(seconds: float) -> Taken:
    """1,000 symbols from an empty window, as often as fits into the time (once at least)."""
    say("1,000 symbols, 5-80 ms", "calls", "refused", "seconds", "quickest", "ratio", "steady", "ratio")
    taken: list[Taken] = []
    for _ in range(max(1, int(seconds / 5))):
        with strict_server.running(rate=RATE, latency=FAST) as server:
            (result,) = together(server, [{"kind": "lists", "state": None, "start": 0, "symbols": 1_000}])
            record = server.record()
        calls = sum(moment >= result["begun"] for moment in record.arrivals)
        took, least = result["took"], quickest(record.delays[-calls:])
        steadily = calls * (1 + record.mean_delay) / RATE
        each = Taken(
            calls=calls,
            refused=record.refused,
            seconds=took,
            quickest=took / least,
            steady=took / steadily,
        )
        say("memory", calls, record.refused, took, least, each.quickest, steadily, each.steady)
        taken.append(each)
    return Taken(
        calls=max(each.calls for each in taken),
        refused=sum(each.refused for each in taken),
        seconds=statistics.median(each.seconds for each in taken),
        quickest=statistics.median(each.quickest for each in taken),
        steady=statistics.median(each.steady for each in taken),
    )


def quickest(delays: Sequence[float]) -> float:
    """The least time for answers with these delays: each call goes as soon as a place is free.

    A place is free again a second after the answer of the call that held it.
    """
    free = [0.0] * RATE
    ended = 0.0
    for delay in delays:
        answered = heapq.heappop(free) + delay
        ended = max(ended, answered)
        heapq.heappush(free, answered + 1)
    return ended


def main() -> None:
    """Run what was asked for."""
    from over_redis import redis

    parts: dict[str, Callable[[float], object]] = {
        "one": one,
        "eight": eight,
        "orders": orders,
        "lists": lists,
        "snapshot": snapshot,
        "redis": redis,
    }
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("part", nargs="?", choices=[*parts, "all"], default="all")
    parser.add_argument("--seconds", type=float, default=25, help="of each steady load (25)")
    chosen = parser.parse_args()
    begun = time.monotonic()
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    say(f"Python {platform.python_version()}, {os.cpu_count()} cores{load}, {RATE} calls a second")
    for name, part in parts.items():
        if chosen.part in {name, "all"}:
            say("")
            part(chosen.seconds)
    say("")
    say(f"{time.monotonic() - begun:.0f} s in all")


if __name__ == "__main__":
    main()
