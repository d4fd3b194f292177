"""The part of `quota.py` with four machines and a Redis."""

import contextlib
import itertools
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import strict_server
from machines import Machines, machines, on_hub
from quota import FAST, RATE, SLOW, failures, percentile, say, steady, together, worker

sys.path.append(str(Path(__file__).resolve().parents[1]))

from redis_server import RedisServer

# Redis is new each time: nothing goes out before what might have been given before has ended.
LEAD = 8
OUTAGE = 10
QUOTA = Path(__file__).with_name("quota.py")


@contextlib.contextmanager
def _servers(
    where: Machines, latency: tuple[float, float]
) -> Iterator[tuple[strict_server.StrictServer, RedisServer]]:
    with (
        tempfile.TemporaryDirectory() as folder,
        strict_server.running(rate=RATE, latency=latency, host=where.address) as server,
    ):
        redis = RedisServer(Path(folder), where.address)
        try:
            redis.start()
            yield server, redis
        finally:
            redis.kill()


def redis(seconds: float) -> None:
    """Four processes on four machines."""
    with machines(5) as where:
        if where.hub and not on_hub():
            where.run(sys.executable, str(QUOTA), "redis", "--seconds", str(seconds))
            return
        say(f"four processes, one Redis; {where}")
        _steady(where, FAST, max(60.0, seconds))
        _steady(where, SLOW, seconds)
        _orders(where, seconds)
        say("Redis killed for 10 s", "calls", "failed", "refused", "most", "tokens", "alone", "back s")
        _killed(where, "refuse", {})
        _killed(where, "refuse, wait=30", {"wait": 30.0})
        _killed(where, "share=0.25", {"on_outage": "share", "share": 0.25})


def _steady(where: Machines, latency: tuple[float, float], seconds: float) -> None:
    with _servers(where, latency) as (server, redis):
        start = time.monotonic() + 3
        job = {"kind": "reads", "state": {"server": redis.url}, "start": start, "tasks": 20}
        results = together(server, [{**job, "seconds": seconds + LEAD, "on": on} for on in where.each[:4]])
        record = server.record()
    rate, ceiling = steady(record, start + LEAD - 1, seconds)
    say("", "calls", "failed", "refused", "most", "tokens", "rate/s", "of 18/s", "used")
    say(
        f"{latency[0] * 1e3:.0f}-{latency[1] * 1e3:.0f} ms",
        len(record.arrivals),
        failures(results),
        record.refused,
        record.most_in_a_second,
        record.tokens,
        rate,
        f"{rate / RATE:.1%}",
        f"{rate / ceiling:.1%}",
    )


def _orders(where: Machines, seconds: float) -> None:
    with _servers(where, FAST) as (server, redis):
        start = time.monotonic() + 3
        job: dict[str, Any] = {"state": {"server": redis.url}}
        quoting = {**job, "kind": "reads", "start": start, "tasks": 50, "seconds": LEAD + seconds}
        ordering = {**job, "kind": "orders", "start": start + LEAD, "seconds": seconds - 1}
        *quotes, ordered = together(
            server,
            [{**quoting, "on": on} for on in where.each[:4]] + [{**ordering, "on": where.each[4]}],
        )
        record = server.record()
    waits = [1e3 * (record.orders[int(number)] - at) for number, at in ordered["called"].items()]
    say("orders among quotes", "orders", "failed", "refused", "p50 ms", "p99 ms", "first ms")
    say(
        "a fifth machine orders",
        len(waits),
        failures([*quotes, ordered]),
        record.refused,
        *(f"{wait:.1f}" for wait in (percentile(waits, 50), percentile(waits, 99), waits[0])),
    )


def _killed(where: Machines, name: str, policy: dict[str, Any]) -> None:
    with _servers(where, FAST) as (server, redis), contextlib.ExitStack() as stack:
        start = time.monotonic() + 3
        job = {"kind": "reads", "state": {"server": redis.url, **policy}, "start": start, "tasks": 10}
        job["seconds"] = LEAD + OUTAGE + 15
        waiting = [stack.enter_context(worker(server, **job, on=on)) for on in where.each[:4]]
        time.sleep(max(start + LEAD - time.monotonic(), 0))
        redis.kill()
        died = time.monotonic()
        time.sleep(OUTAGE)
        redis.start()
        returned = time.monotonic()
        waiting.append(stack.enter_context(worker(server, **{**job, "seconds": 10}, on=where.each[4])))
        results = [result() for result in waiting]
        record = server.record()
    alone = sum(died + 1 < moment < returned for moment in record.arrivals)
    # Of what goes on alone the last goes out when the return is noticed, and nothing for a while after it.
    moments = [returned, *(moment for moment in record.arrivals if moment > returned)]
    pauses = [after - before for before, after in itertools.pairwise(moments)]
    say(
        name,
        len(record.arrivals),
        failures(results),
        record.refused,
        record.most_in_a_second,
        record.tokens,
        alone,
        max(pauses),
    )
