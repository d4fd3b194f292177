"""How much of the quota is used, and how long an order waits: a script of three to four minutes.

    python tests/bench/quota.py [one|eight|orders|lists|all] [--seconds 25]

one     one process: its rate after the first window, beside the ceiling of the method,
        rate / (1 + mean delay of the answers); in memory and in SQLite, at two latencies
eight   eight processes on one SQLite state: starting at once without a token, and a steady load
orders  four processes take all the quotes they can get; a fifth orders. A wait is the order's
        arrival at the server minus the moment of its call
lists   310 and 3,100 symbols in one `quotes()`, from an empty window and with a token: what fits
        into a window beside its slowest answer, what does not beside the steady state of the quota

The server (`strict_server.py`) refuses on a strict sliding second; it and the clients
(`worker.py`) are processes of their own. Loopback only. "most" is the most arrivals in any second.
"""

import argparse
import contextlib
import json
import math
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import strict_server

RATE = 18
FAST, SLOW = (0.005, 0.08), (0.05, 0.3)
WORKER = Path(__file__).with_name("worker.py")


def say(*columns: object) -> None:
    """Print a row of the table; the first column is wide."""
    first, *rest = [f"{column:.3f}" if isinstance(column, float) else str(column) for column in columns]
    sys.stdout.write((f"{first:<26}" + "".join(f"{text:>10}" for text in rest)).rstrip() + "\n")
    sys.stdout.flush()


@contextlib.contextmanager
def worker(server: strict_server.StrictServer, **job: Any) -> Iterator[Callable[[], Any]]:
    """A worker process; what is yielded waits for its result."""
    process = subprocess.Popen(
        [sys.executable, str(WORKER), json.dumps({"url": server.url, **job})],
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


def one(seconds: float) -> None:
    """One process, 200 tasks."""
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
            say(
                f"{low * 1e3:.0f}-{high * 1e3:.0f} ms, {name}",
                results[0]["done"],
                failures(results),
                record.refused,
                record.most_in_a_second,
                rate,
                ceiling,
                f"{rate / ceiling:.1%}",
            )


def eight(seconds: float) -> None:
    """Eight processes on one SQLite state."""
    with (
        tempfile.TemporaryDirectory() as folder,
        strict_server.running(rate=RATE, latency=FAST) as server,
    ):
        start = time.monotonic() + 5
        job = {"kind": "reads", "state": folder, "start": start, "tasks": 10, "calls": 10}
        results = together(server, [job] * 8)
        record = server.record()
        say("eight start at once", "calls", "failed", "refused", "most", "tokens", "seconds")
        say(
            "5-80 ms, ten calls each",
            sum(result["done"] for result in results),
            failures(results),
            record.refused,
            record.most_in_a_second,
            record.tokens,
            record.arrivals[-1] - start,
        )
        start = time.monotonic() + 5
        job = {"kind": "reads", "state": folder, "start": start, "tasks": 20, "seconds": seconds}
        results = together(server, [job] * 8)
        record = server.record()
        rate, ceiling = steady(record, start, seconds)
        done = [result["done"] for result in results]
        say("eight, steady", "calls", "failed", "refused", "most", "rate/s", "of 18/s", "used", "each")
        say(
            "5-80 ms, 20 tasks each",
            sum(done),
            failures(results),
            record.refused,
            record.most_in_a_second,
            rate,
            f"{rate / RATE:.1%}",
            f"{rate / ceiling:.1%}",
            f"{min(done)}-{max(done)}",
        )


def orders(seconds: float) -> None:
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
    say(
        "orders among quotes", "orders", "failed", "refused", "p50 ms", "p99 ms", "max ms", "first ms", "used"
    )
    say(
        "5-80 ms, four quote",
        len(waits),
        failures([*quotes, ordered]),
        record.refused,
        *(f"{wait:.1f}" for wait in (_percentile(waits, 50), _percentile(waits, 99), max(waits), waits[0])),
        f"{rate / ceiling:.1%}",
    )


def _percentile(values: Sequence[float], percent: float) -> float:
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


def main() -> None:
    """Run what was asked for."""
    parts = {"one": one, "eight": eight, "orders": orders, "lists": lists}
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
