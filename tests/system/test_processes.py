"""Several processes on one key and one state: one token, one quota, and no trace of the dead."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from processes import Spawn, most_in_a_window, result, spawning, wait_for

from kis_async import sandbox


@pytest.fixture
def spawn(tmp_path: Path) -> Iterator[Spawn]:
    """Starts workers on one state."""
    with spawning(str(tmp_path / "state")) as start:
        yield start


def test_eight_processes_share_one_token_and_one_quota(spawn: Spawn) -> None:
    """All start at once with an empty state: one tokenP, no call fails, the quota holds for all together."""
    with sandbox.running_in_thread(latency=(0.005, 0.08)) as server:
        at = time.time() + 3.0
        workers = [spawn(server, calls=10, tasks=10, start_at=at) for _ in range(8)]
        reports = [result(worker) for worker in workers]
        arrivals = [call.arrived_at for call in server.calls]
        assert server.count(path="/oauth2/tokenP") == 1
        assert server.refusals == 0
    assert [report["failed"] for report in reports] == [{}] * 8
    assert [report["calls"] for report in reports] == [10] * 8
    assert most_in_a_window(arrivals) <= 18


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_the_places_of_a_killed_process_come_back(spawn: Spawn) -> None:
    """Killed with all places in use: the next process is held up for no longer than their lease."""
    with sandbox.running_in_thread(faults=["latency=30s"]) as server:
        victim = spawn(server, calls=100, tasks=40)
        wait_for(lambda: server.count(tr_id="HHKCM113004C7") >= 17)
        victim.kill()
        victim.wait()
        killed = time.time()
        before = len(server.calls)
        server.faults.clear()
        spawn(server, calls=5, tasks=5)
        wait_for(lambda: len(server.calls) > before)
        arrivals = [call.arrived_at for call in server.calls]
    # Lease: a quarter of a second to use the grant, one to arrive, one window; the rest is starting up.
    assert arrivals[before] - killed < 2.25 + 3.0
    assert most_in_a_window(arrivals) <= 18


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_process_killed_while_issuing_does_not_block_the_others(spawn: Spawn) -> None:
    """The lease of the dead ends, and the broker's own limit is respected when the next one asks."""
    with sandbox.running_in_thread(
        token_interval=1.0, faults=["latency=20s:path=/oauth2/tokenP:count=1"]
    ) as server:
        victim = spawn(server, calls=1, tasks=1, token_interval=2.0)
        wait_for(lambda: server.count(path="/oauth2/tokenP") == 1)
        victim.kill()
        victim.wait()
        others = [spawn(server, calls=3, tasks=3, token_interval=2.0) for _ in range(2)]
        reports = [result(other) for other in others]
        assert server.count(path="/oauth2/tokenP") == 2
    assert [report["calls"] for report in reports] == [3, 3]


def test_quotes_of_other_processes_leave_room_for_an_order(spawn: Spawn) -> None:
    """With three processes using all that they can get, every order goes through and nothing is refused."""
    with sandbox.running_in_thread(latency=(0.005, 0.08), fills="none") as server:
        at = time.time() + 3.0
        quotes = [spawn(server, calls=10**6, tasks=30, start_at=at, seconds=8) for _ in range(3)]
        orders = spawn(server, calls=10, tasks=1, kind="order", pause=0.3, start_at=at + 2)
        report = result(orders)
        others = [result(worker) for worker in quotes]
        assert server.refusals == 0
        assert len(server.processed) == 10
    assert report["failed"] == {}
    assert all(other["failed"] == {} for other in others)


@pytest.mark.skipif(os.name != "posix", reason="SIGINT to one process")
def test_ctrl_c_in_a_long_list_of_quotes_exits_at_once(tmp_path: Path) -> None:
    """No warning about anything unclosed or destroyed, and no wait for the calls in the queue."""
    script = (
        "import asyncio, sys\n"
        "from kis_async import KIS, Environment\n"
        "from kis_async.sandbox import Options\n"
        "async def main():\n"
        "    o = Options()\n"
        "    e = Environment(name='sandbox', rest_url=sys.argv[1], requests_per_second=18)\n"
        "    async with KIS(o.credentials, environment=e, state=sys.argv[2]) as kis:\n"
        "        print('open', flush=True)\n"
        "        await kis.watchlists.quotes([f'{n:05}0' for n in range(9000)])\n"
        "asyncio.run(main(), debug=True)\n"
    )
    with sandbox.running_in_thread(latency=0.2) as server:
        process = subprocess.Popen(
            [sys.executable, "-X", "dev", "-W", "error", "-c", script, server.rest_url, str(tmp_path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        wait_for(lambda: server.count(tr_id="FHKST11300006") > 10)
        pressed = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
        took = time.monotonic() - pressed
    assert process.returncode != 0
    assert err.strip().endswith("KeyboardInterrupt")
    for word in (
        "never awaited",
        "Unclosed",
        "unclosed",
        "destroyed",
        "ResourceWarning",
        "Exception ignored",
    ):
        assert word not in err
    assert took < 5
