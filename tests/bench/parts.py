"""What `all.py` measures: each part runs one of the scripts beside this file, and picks its figures.

A part gets whether it should be quick, which shows that it works and measures little.
"""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from figures import Figure

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

# Of a steady load, without its first window; the goals are about a minute.
SECONDS, QUICK_SECONDS = 61, 6


def benchmarks(file: str, chosen: str, *, quick: bool) -> dict[tuple[str, str], dict[str, float]]:
    """What pytest-benchmark measures in a file: by group and test, in seconds a round.

    All is measured three times in turn, and the least counts, so that a busy moment of the machine is in
    no single figure.
    """
    runs = [_benchmarks(file, chosen, quick=quick) for _ in range(1 if quick else 3)]
    return {
        name: {kind: min(run[name][kind] for run in runs) for kind in ("min", "median")} for name in runs[0]
    }


def _benchmarks(file: str, chosen: str, *, quick: bool) -> dict[tuple[str, str], Any]:
    hasty = ["--benchmark-max-time=0.1", "--benchmark-min-rounds=3"] if quick else []
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "benchmarks.json"
        done = subprocess.run(
            [
                *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(HERE / file)),
                *("-k", chosen, f"--benchmark-json={told}", *hasty),
            ],
            cwd=ROOT,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(done.stdout)
        found = json.loads(told.read_text(encoding="utf-8"))["benchmarks"]
    return {(each["group"], each["name"].partition("[")[0]): each["stats"] for each in found}


def decode(*, quick: bool) -> Iterable[Figure]:
    """A multi-quote beside `json.loads` of the same bytes: the least of each."""
    found = benchmarks("test_decode.py", "multi-quote", quick=quick)
    for group, goal in {
        "multi-quote, 30 rows (": "≤ 1.1 ×",
        "multi-quote, 30 rows, each": "≤ 1.25 ×",
        "multi-quote, 30 rows, blanks": "≤ 1.25 ×",
    }.items():
        (name,) = {name for name, _ in found if name.startswith(group)}
        ratio = found[name, "test_decode"]["min"] / found[name, "test_json_loads"]["min"]
        yield Figure(what=f"decoding, {name}, × `json.loads`", value=ratio, unit="ratio", goal=goal)


def call(*, quick: bool) -> Iterable[Figure]:
    """A call beside bare aiohttp and `json.loads`: the least of each; ten calls are a round."""
    found = benchmarks("test_call.py", "bare_aiohttp or state", quick=quick)
    stats = {test: each for (_, test), each in found.items()}
    for test, name, goal in (
        ("test_memory_state", "state in memory", "≤ 1.25 ×"),
        ("test_sqlite_state", "state in SQLite", ""),
    ):
        yield Figure(
            what=f"a call of 30 rows that need not wait, {name}, × bare aiohttp and `json.loads`",
            value=stats[test]["min"] / stats["test_bare_aiohttp"]["min"],
            unit="ratio",
            goal=goal,
            note=f"median {100 * stats[test]['median']:.2f} ms",
        )


def order(*, quick: bool) -> Iterable[Figure]:
    """An order with its journal beside a bare POST: the least of each; ten orders are a round."""
    found = benchmarks("test_call.py", "order", quick=quick)
    stats = {test: each for (_, test), each in found.items()}
    for test, name in {
        "test_order_without_files": "journal in memory",
        "test_order_journal": "journal on disk",
        "test_order_sqlite": "journal on disk, state in SQLite",
    }.items():
        yield Figure(
            what=f"an order that need not wait, {name}, × bare aiohttp and `json.loads`",
            value=stats[test]["min"] / stats["test_order_bare_aiohttp"]["min"],
            unit="ratio",
            note=f"median {100 * stats[test]['median']:.2f} ms",
        )


def stream(*, quick: bool) -> Iterable[Figure]:
    """Frames of four records of H0STCNT0: decoding beside `split`, and the way beside decoding."""
    import stream as script

    base, whole = script.decoding(rounds=3 if quick else 15)
    yield Figure(
        what="decoding a frame of 4 records of H0STCNT0, × `split`",
        value=whole / base,
        unit="ratio",
        goal="≤ 4.5 ×",
    )
    frames = script.FRAMES if quick else 4 * script.FRAMES
    runs = [script.end_to_end(whole, frames) for _ in range(1 if quick else 3)]
    yield Figure(
        what="the rest of the way from the socket to the consumer, × decoding",
        value=min(ratio for ratio, _ in runs),
        unit="ratio",
        goal="≤ 0.33 ×",
    )
    yield Figure(
        what="records from the socket to the consumer", value=max(rate for _, rate in runs), unit="a second"
    )


def imports(*, quick: bool) -> Iterable[Figure]:
    """Import times beside those of the libraries: the least of several processes."""
    import first_use

    for compiled in (True, False):
        with tempfile.TemporaryDirectory() as folder:
            found = first_use.import_times(
                1 if quick else 10, Path(folder), time.perf_counter, compiled=compiled
            )
        libraries, *ours = found
        for statement in ours:
            yield Figure(
                what=f"`{statement}`, {'with' if compiled else 'without'} `.pyc` files, "
                "× aiohttp, attrs and cattrs",
                value=found[statement] / found[libraries],
                unit="ratio",
                goal="≤ 1.25 ×" if statement == "import kis_async" else "",
                note=f"{found[statement]:.0f} ms",
            )


def search(*, quick: bool) -> Iterable[Figure]:
    """Look-ups of twenty among the instruments of a market of 50,000."""
    import test_instruments

    from kis_async.instruments.store import Store

    with tempfile.TemporaryDirectory() as folder:
        task = test_instruments.task_in(Path(folder))
        count = test_instruments.work(task)["count"]
        store = Store(Path(task["target"]))
        runs = [test_instruments.look_up_times(store) for _ in range(1 if quick else 3)]
        store.close()
    cuts = [statistics.quantiles(taken, n=100) for taken in runs]
    for percent, goal in ((50, ""), (99, "< 1 ms")):
        yield Figure(
            what=f"a look-up among {count:,} instruments, percentile {percent}",
            value=min(each[percent - 1] for each in cuts),
            unit="ms",
            goal=goal,
        )


# --- the quota --------------------------------------------------------------------------------------


def uses(found: Iterable[Any], who: str, goal: str) -> Iterable[Figure]:
    """Steady loads beside the ceiling of the method."""
    for use in found:
        failed = f", {use.failed} failed" if use.failed else ""
        yield Figure(
            what=f"use of the quota, {who}, {use.what}, of 1/(1 + mean latency)",
            value=use.used,
            unit="share",
            goal=f"≥ {goal} %, none refused",
            note=f"{use.refused} refused of {use.calls:,}{failed}",
        )


def one(*, quick: bool) -> Iterable[Figure]:
    """One process."""
    import quota

    yield from uses(quota.one(QUICK_SECONDS if quick else SECONDS), "one process", "98")


def eight(*, quick: bool) -> Iterable[Figure]:
    """Eight processes on one SQLite state."""
    import quota

    yield from uses(quota.eight(QUICK_SECONDS if quick else SECONDS), "eight processes", "94")


def redis(*, quick: bool) -> Iterable[Figure]:
    """Eight processes on one Redis, on loopback."""
    import quota

    if shutil.which("redis-server") is None:
        yield Figure(
            what="use of the quota, eight processes, Redis",
            value=None,
            unit="share",
            note="there is no redis-server here",
        )
        return
    from redis_server import running_redis

    seconds = QUICK_SECONDS if quick else SECONDS
    with running_redis() as server:
        state = {"server": server.url}
        found = [quota.sharing("Redis", state, bounds, seconds) for bounds in (quota.FAST, quota.SLOW)]
    yield from uses(found, "eight processes", "94")


def orders(*, quick: bool) -> Iterable[Figure]:
    """Orders among the quotes of four processes."""
    import quota

    found = quota.orders(QUICK_SECONDS if quick else SECONDS)
    failed = f", {found.failed} failed" if found.failed else ""
    for percent, value, goal in ((50, found.median, ""), (99, found.p99, "< 50 ms")):
        yield Figure(
            what=f"wait of an order among the quotes of four processes, percentile {percent}",
            value=value,
            unit="ms",
            goal=goal,
            note=f"{found.orders} orders, {found.refused} refused{failed}",
        )


def snapshot(*, quick: bool) -> Iterable[Figure]:
    """1,000 symbols at once."""
    import quota

    found = quota.snapshot(QUICK_SECONDS if quick else SECONDS)
    for value, beside in (
        (found.quickest, "the quickest that the quota allows"),
        (found.steady, "the quota's steady state"),
    ):
        yield Figure(
            what=f"quotes of 1,000 symbols from an empty window, × {beside}",
            value=value,
            unit="ratio",
            goal="≤ 1.05 ×",
            note=f"{found.seconds:.2f} s for {found.calls} calls, {found.refused} refused",
        )


PARTS: dict[str, Callable[..., Iterable[Figure]]] = {
    "decode": decode,
    "stream": stream,
    "call": call,
    "order": order,
    "imports": imports,
    "search": search,
    "one": one,
    "eight": eight,
    "redis": redis,
    "orders": orders,
    "snapshot": snapshot,
}
