"""Processes of several machines on one key's stream, which share no more than a Redis."""

import asyncio
import time
from collections.abc import Iterator

import pytest
from redis.asyncio import Redis
from redis_server import RedisServer, running_redis
from relay_support import KEYS, KRX, NOTICE, Start, Tape, check, holes, trade, workers

from kis_async import sandbox
from kis_async.stream.relay_redis import Entries, RedisWriter


@pytest.fixture
def server() -> Iterator[sandbox.Server]:
    """A sandbox in a thread of its own, on which only what a test sends happens."""
    with sandbox.running_in_thread(ticks_per_second=0) as served:
        yield served


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    """A Redis of the test's own."""
    with running_redis() as served:
        yield served


@pytest.fixture
def start(server: sandbox.Server, redis: RedisServer) -> Iterator[Start]:
    """Starts processes that share a Redis, each believing to be on a machine of its own."""
    with workers(server, redis.url) as started:
        yield lambda *symbols, **given: started(*symbols, **{"machine": f"of {symbols}", **given})


def test_another_machine_takes_over(server, start):
    """As on one machine: within five seconds, with one gap each, nothing twice or lost beside it."""
    with Tape(server, *KEYS) as tape:
        owner = start(KEYS[0])
        others = {start(*symbols): symbols for symbols in ((KEYS[0], KEYS[1]), (KEYS[0], KEYS[2]))}
        assert [each["name"] for each in owner.role()["consumers"]] == ["w1", "w2"]
        for worker, symbols in others.items():
            worker.until(lambda _, w=worker, wanted=symbols: all(w.numbers(key) for key in wanted))
        ended = time.time()
        owner.kill()
        for worker, symbols in others.items():
            assert worker.says("gap")["until"] - ended < 5
            check(worker, symbols, tape)
        assert sorted(other.role()["owner"] for other in others) == [False, True]
        for worker in others:
            worker.close()
    assert (server.stream.most_sessions, server.stream.most_registrations) == (1, 3)


def test_redis_starts_anew(server, redis, start):
    """The owner goes on without a gap; a guest of another machine has one, and finds the owner again."""
    with Tape(server, *KEYS) as tape:
        owner, guest = start(KEYS[0]), start(KEYS[0], KEYS[1])
        guest.until(lambda _: all(guest.numbers(key) for key in KEYS[:2]))
        redis.kill()
        time.sleep(1)  # what happens meanwhile is the point
        redis.start()
        guest.says("gap")
        check(guest, KEYS[:2], tape)
        assert owner.role()["owner"]
        last = len(tape.sent)
        owner.until(lambda _: owner.numbers(KEYS[0])[-1] > last)
        assert (owner.gaps(), holes(owner.numbers(KEYS[0]))) == ([], [])
        for worker in (guest, owner):
            worker.close()
    assert server.stream.connects == 1


def test_a_guest_that_dies_frees_its_own(server, start):
    """Redis tells of no end: whoever is silent for some seconds is gone, and its registrations with it."""
    owner, guest = start("005930"), start("000660")
    notified = start(notices=True)
    server.stream.push("H0STCNI0", "sandbox", NOTICE)
    notified.says("notice", symbol="005930")
    assert owner.role()["registrations"] == 4
    guest.kill()
    while owner.role()["registrations"] > 3:
        time.sleep(0.05)
    assert set(server.stream.registrations) >= {(KRX, "005930"), ("H0STCNI0", "sandbox")}
    server.stream.push(KRX, "005930", trade("005930", 1))
    assert owner.says("trade")["number"] == 1
    notified.close()
    while owner.role()["consumers"]:
        time.sleep(0.05)


async def test_an_outbox_that_is_not_read_fills_no_further(redis):
    """A slow guest costs Redis a bounded amount; when it reads, all comes, in order, and then the end."""
    async with Redis.from_url(redis.url) as client:
        writer = RedisWriter(client, "outbox")
        data = b"".join(number.to_bytes(4) for number in range(1 << 19))
        writer.write(data)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1):
                await writer.drain()
        assert 10 < await client.xlen("outbox") < 20
        assert await client.ttl("outbox") > 0
        writer.close()
        entries, found = Entries(client, "outbox"), list[dict[str, bytes]]()
        async with asyncio.timeout(20):
            while not found or found[-1]["end"] == b"0":
                found += await entries.next()
        await writer.wait_closed()
        assert b"".join(entry["data"] for entry in found) == data
        assert await client.xlen("outbox") == 0
