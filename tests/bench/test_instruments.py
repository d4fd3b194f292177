"""What instruments cost: the first use after a daily refresh, and one look-up among 50,000.

The masters are read in another process, whose CPU time should stay under two seconds, while the event loop
should not stall for more than 20 ms; of look-ups 99 in 100 should take less than a millisecond. All is
printed, nothing asserted:

    python -m pytest -s tests/bench/test_instruments.py
"""

import asyncio
import json
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest
from aiohttp import web
from masters_support import Host, large_market, zipped
from pytest_benchmark.fixture import BenchmarkFixture

from kis_async.instruments.masters import download_name
from kis_async.instruments.store import Store

TEXTS = (
    "ㅅㅅㅈㅈ",
    "삼성전",
    "samsung",
    "005930",
    "KR7005930003",
    "삼성",
    "american",
    "advanced energy 7",
    "없는 것",
)


@pytest.fixture(scope="module")
def task(tmp_path_factory):
    """What the worker is asked for, its files on the disk."""
    return task_in(tmp_path_factory.mktemp("masters"))


def task_in(folder):
    """The same in a folder."""
    files = {}
    for file, text in large_market().items():
        path = folder / download_name(file)
        path.write_bytes(zipped(file, text))
        files[file] = [str(path)]
    return {"target": str(folder / "instruments.sqlite3"), "files": files}


def work(task) -> dict:
    """Have the worker do it, as a renewal does."""
    command = [sys.executable, "-m", "kis_async.instruments.worker"]
    done = subprocess.run(command, input=json.dumps(task).encode(), capture_output=True, check=True)
    return json.loads(done.stdout)


FIRST_USE = """
import asyncio, json, sys, time
from kis_async import KIS, Credentials, MemoryState

async def main(url, folder):
    stalls, last = {}, time.perf_counter()

    async def watch():
        nonlocal last
        while True:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            stalls[step] = max(stalls.get(step, 0.0), now - last - 0.001)
            last = now

    step = "idle"
    watching = asyncio.create_task(watch())
    await asyncio.sleep(0.2)
    from kis_async.instruments import MasterOptions
    options = MasterOptions(url=url, folder=folder)
    kis = KIS(Credentials(app_key="k", app_secret="s"), environment="paper", state=MemoryState(),
              masters=options)
    last = time.perf_counter()
    step, begun = "refresh", time.perf_counter()
    await kis.instruments.refresh()
    seconds = time.perf_counter() - begun
    step = "find"
    await asyncio.sleep(0)
    found = kis.instruments.find("samsung")
    await asyncio.sleep(0.01)
    step = "calendar"
    await kis.calendar.day("KRX")
    await asyncio.sleep(0.01)
    step = "calendar of the US"
    await kis.calendar.day("US")
    await asyncio.sleep(0.01)
    watching.cancel()
    print(json.dumps({"seconds": seconds, "first": found[0].code, "stalls": stalls}))
    await kis.instruments.close()

asyncio.run(main(*sys.argv[1:]))
"""


async def test_first_use_of_the_day(tmp_path):
    """From the host to the first look-up: how long it takes, and how long the loop stands still meanwhile."""
    host = Host()
    for file, text in large_market().items():
        host.put(file, text)
    app = web.Application()
    app.router.add_get("/{path:.*}", host.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    for _ in range(3):
        child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", FIRST_USE, f"http://127.0.0.1:{runner.addresses[0][1]}/"),
            str(tmp_path / str(len(host.requests))),
            stdout=asyncio.subprocess.PIPE,
        )
        answer = json.loads((await child.communicate())[0])
        assert answer["first"] == "005930"
        stalls = ", ".join(f"{step} {worst * 1e3:.1f}" for step, worst in answer["stalls"].items())
        say(f"first use {answer['seconds']:.2f} s; worst stalls in ms: {stalls}")
    await runner.cleanup()


def test_reading(task):
    """How long the worker computes."""
    answer = work(task)
    say(f"{answer['count']} instruments: {answer['seconds']:.2f} s of CPU")
    assert answer["count"] > 49_000


def test_look_ups(task):
    """Texts as users type them, and parts of names, codes and ISINs at random; each look-up of twenty."""
    store = Store(Path(task["target"]))
    cuts = statistics.quantiles(look_up_times(store), n=1000)
    store.close()
    shown = ", ".join(f"p{part:g} {cuts[round(part * 10) - 1]:.2f}" for part in (50, 90, 99, 99.9))
    say(f"look-ups in ms: {shown}")


def look_up_times(store):
    """What each of 3,000 look-ups takes, in milliseconds."""
    chance = random.Random(3)
    every = list(store.all())
    texts = set(TEXTS)
    while len(texts) < 3_000:
        each = chance.choice(every)
        source = chance.choice([each.name, each.code, each.english_name or each.name, each.isin or each.code])
        length = chance.randint(1, 14)
        start = chance.randrange(max(1, len(source) - length + 1))
        texts.add(source[start : start + length])
    taken = []
    for text in texts:
        started = time.perf_counter()
        store.find(text, limit=20)
        taken.append((time.perf_counter() - started) * 1e3)
    return taken


def say(line):
    """Print a figure."""
    sys.stdout.write(f"\n{line}\n")


@pytest.mark.parametrize("text", TEXTS)
def test_find(benchmark: BenchmarkFixture, task, text):
    """One look-up of twenty."""
    store = Store(Path(task["target"]))
    benchmark(store.find, text, limit=20)
    store.close()
