"""Processes that share a key over Redis: one token, one quota, also when Redis dies in the middle."""

import time
from collections.abc import Iterator
from statistics import median

import pytest
from processes import most_in_a_window, result, spawning, wait_for
from redis_server import RedisServer, running_redis

from kis_async import sandbox

TOKEN = "/oauth2/tokenP"


@pytest.fixture
def own_redis() -> Iterator[RedisServer]:
    """A Redis that the test may kill."""
    with running_redis() as server:
        yield server


def arrivals(server: sandbox.Server) -> list[float]:
    """When the calls arrived."""
    return [call.arrived_at for call in server.calls]


def test_four_processes_share_one_token_one_quota_and_the_lanes(redis_server: RedisServer) -> None:
    """Three quote as fast as they can and one orders: one token, nothing refused, most of the rate used."""
    assert redis_server.say("FLUSHALL") == b"+OK\r\n"
    with (
        sandbox.running_in_thread(latency=(0.005, 0.08), fills="none") as server,
        spawning(redis_server.url) as spawn,
    ):
        at = time.time() + 3.0
        # Redis is new, so the first calls go out when all that might have been given before has ended.
        quotes = [spawn(server, calls=10**6, tasks=30, start_at=at, seconds=9) for _ in range(3)]
        orders = spawn(server, calls=8, tasks=1, kind="order", pause=0.3, start_at=at + 5)
        report = result(orders)
        others = [result(worker) for worker in quotes]
        seen = arrivals(server)
        assert server.count(path=TOKEN) == 1
        assert server.refusals == 0
        assert len(server.processed) == 8
    assert most_in_a_window(seen) <= 18
    assert [report["failed"], *(other["failed"] for other in others)] == [{}] * 4
    assert all(other["calls"] > 0 for other in others)
    # A quote waits for five seconds, since ninety of them ask for eighteen places a second.
    assert median(report["took"]) < 0.3


@pytest.mark.parametrize(
    ("policy", "outage", "quiet"),
    [({"wait": 1.0}, 3.0, 4.5), ({"on_outage": "share", "share": 0.25}, 6.0, 7.5)],
    ids=["refuse", "share"],
)
def test_redis_dies_and_comes_back_empty(
    own_redis: RedisServer, policy: dict[str, object], outage: float, quiet: float
) -> None:
    """The policy is kept, the quota not broken, no second token issued, and all goes on by itself.

    A process that has no token and starts when Redis is back finds the one that there was.
    """
    with (
        sandbox.running_in_thread(latency=(0.005, 0.08)) as server,
        spawning({"server": own_redis.url, **policy}) as spawn,
    ):
        workers = [
            spawn(server, calls=10**6, tasks=15, pause=0.05, seconds=9 + outage + quiet) for _ in range(2)
        ]
        wait_for(lambda: server.count(tr_id="HHKCM113004C7") > 30)
        own_redis.kill()
        died = time.time()
        time.sleep(outage)  # how long it is away is what is tested
        own_redis.start()
        returned = time.time()
        workers.append(spawn(server, calls=5, tasks=5))
        reports = [result(worker) for worker in workers]
        seen = arrivals(server)
        assert server.count(path=TOKEN) == 1
        assert server.refusals == 0
    assert most_in_a_window(seen) <= 18
    assert reports[2]["calls"] == 5
    assert sum(moment > returned + quiet for moment in seen) > 18
    alone = [moment for moment in seen if died + 1.0 < moment < returned]
    failed = {kind for report in reports for kind in report["failed"]}
    if "share" in policy:
        assert len(alone) >= 2 * 4
        assert most_in_a_window(alone) <= 2 * 4
        assert not failed
    else:
        assert alone == []
        assert failed
        assert all(kind.startswith("StateError") for kind in failed)
