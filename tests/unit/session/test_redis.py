"""What a Redis state does that no other has to: Redis is away, forgets, is slow, or its clock jumps."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import redis.asyncio
from redis_server import RedisServer, running_redis

from kis_async import KIS, RedisState, errors
from kis_async.api.enums import Side
from kis_async.session.quota import Ask, Grant, Wait
from kis_async.session.state import redis_lines

Open = Callable[..., RedisState]
PASSWORD = "correct-horse"


def ask(**changes: Any) -> Ask:
    """A quote's request for a place among two."""
    fields = {
        "scope": "key",
        "waiter": "a",
        "rank": 2,
        "waited": 0.0,
        "limit": 2,
        "window": 1.0,
        "lease": 2.0,
    }
    return Ask(**{**fields, **changes})


@pytest.fixture
async def state(redis_server: RedisServer) -> AsyncIterator[Open]:
    """Opens states on one Redis that begins empty, and closes them."""
    assert redis_server.say("FLUSHALL") == b"+OK\r\n"
    opened: list[RedisState] = []

    def make(**settings: Any) -> RedisState:
        opened.append(RedisState(settings.pop("server", redis_server.url), **settings))
        return opened[-1]

    yield make
    for each in opened:
        await each.close()


async def until(condition: Callable[[], Any], seconds: float = 10) -> None:
    """Wait until something is true, and fail if it never is."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)


async def test_a_new_redis_gives_nothing_before_what_another_gave_has_ended(state: Open) -> None:
    """The first sight of an epoch begins a quiet time: the lease for places, a while for leases."""
    now = 1000.0
    fresh = state(now=lambda: now)
    assert await fresh.take(ask()) == Wait(2.0)
    assert await fresh.lease("issuing", "a", 30) == pytest.approx(fresh._link.notice)
    now += 1.99
    assert await fresh.take(ask(waiter="b")) == Wait(pytest.approx(0.01))
    now += 0.02
    assert isinstance(await fresh.take(ask(waiter="a")), Grant)
    now += 1.0
    assert await fresh.lease("issuing", "a", 30) == 0


async def test_what_redis_forgot_is_put_back_by_whoever_knows_it(
    state: Open, redis_server: RedisServer
) -> None:
    """Everything is deleted: a process that is idle brings its token and its lease back.

    A newcomer does not see the token missing for long, nor get the lease meanwhile.
    """
    holder, newcomer = state(), state()
    await until_lease(holder, "stream", "holder")
    await holder.write("token", "the one", 60)
    await holder.write("void", "gone", 60)
    assert await holder.forget("void", "gone")
    assert redis_server.say("FLUSHALL") == b"+OK\r\n"
    assert await newcomer.lease("stream", "newcomer", 30) > 0
    async with asyncio.timeout(newcomer._link.notice):
        while await newcomer.read("token") != "the one":
            assert await newcomer.lease("stream", "newcomer", 30) > 0
    assert await newcomer.lease("stream", "newcomer", 30) > 20
    assert await newcomer.read("void") is None


async def until_lease(state: RedisState, name: str, owner: str) -> None:
    """Take a lease as soon as it is to be had."""
    while rest := await state.lease(name, owner, 30):
        await asyncio.sleep(rest)


async def test_a_clock_that_is_set_back_stops_nothing(state: Open) -> None:
    """Holds, queue and leases of the servers' future end no later than they would have."""
    now = 0.0
    redis = state(now=lambda: now)
    await redis.read("anything")
    now = 10_000.0
    grants = [await redis.take(ask()) for _ in range(2)]
    assert isinstance(grants[0], Grant)
    assert isinstance(await redis.take(ask(waiter="b", rank=0, order=True)), Wait)
    assert await redis.lease("issuing", "a", 60) == 0
    now = 6_000.0
    assert await redis.take(ask()) == Wait(1.0)
    now += 2.001
    assert isinstance(await redis.take(ask()), Grant)
    assert await redis.lease("issuing", "b", 60) == 0


async def test_while_redis_is_away_calls_fail_and_orders_are_not_sent(
    open_client: Callable[..., KIS],
) -> None:
    """`StateError` and `NotSent` after the wait, with the place of the server and without the password."""
    with running_redis() as server:
        server.kill()
        redis = RedisState(f"redis://user:{PASSWORD}@127.0.0.1:{server.port}/3", wait=0.2)
        async with open_client(state=redis) as kis:
            with pytest.raises(errors.StateError, match=f"127.0.0.1:{server.port}/3") as read:
                await kis.watchlists.groups()
            with pytest.raises(errors.NotSent) as order:
                await kis.domestic_stock.trading.order_cash(
                    side=Side.BUY, symbol="005930", quantity=1, price=70000
                )
        await redis.close()
    told = f"{read.value!r} {read.value.__cause__!r} {order.value!r} {order.value.__cause__!r} {redis!r}"
    assert "NotSent" in told
    assert PASSWORD not in told


async def test_a_share_begins_when_all_that_redis_gave_has_ended_and_ends_with_its_return(
    state: Open,
) -> None:
    """No place for a lease; then the share; and none again until what was taken alone has ended."""
    with running_redis() as server:
        redis = state(server=server.url, on_outage="share", share=0.5, timeout=0.2)
        await redis.write("token", "the one", 60)
        assert await redis.read("stop") is None
        server.kill()
        begun = time.monotonic()
        while not isinstance(verdict := await redis.take(ask(lease=1.0, window=0.5)), Grant):
            await asyncio.sleep(verdict.seconds)
        assert time.monotonic() - begun >= 1.2
        assert isinstance(await redis.take(ask(lease=1.0, window=0.5)), Wait)  # half of two is one
        await redis.give_back("key", verdict.hold, None)
        assert isinstance(await redis.take(ask(lease=1.0, window=0.5)), Grant)
        assert await redis.read("token") == "the one"
        assert await redis.read("stop") is None
        server.start()
        await until(lambda: redis._link.lost_for is None)
        back = await redis.take(ask(lease=1.0, window=0.5))
        assert isinstance(back, Wait)
        assert back.seconds > 1.2
        assert await redis.read("token") == "the one"


async def test_what_nobody_knows_is_not_made_up_while_redis_is_away(state: Open) -> None:
    """With shares, too: a record that was never seen, and a lease, are errors."""
    with running_redis() as server:
        server.kill()
        redis = state(server=server.url, on_outage="share", share=1.0, wait=0.1)
        for work in (redis.read("stop"), redis.lease("issuing", "a", 5), redis.write("token", "x", 5)):
            with pytest.raises(errors.StateError):
                await work


async def test_a_slow_redis_only_makes_things_slower(state: Open, redis_server: RedisServer) -> None:
    """An answer that comes within the timeout is good, and its grant may be so much older."""
    redis = state(timeout=1.0)
    while not isinstance(verdict := await redis.take(ask()), Grant):
        await asyncio.sleep(verdict.seconds)
    assert verdict.spare == 1.0
    assert redis_server.say("CLIENT PAUSE 500 ALL") == b"+OK\r\n"
    begun = time.monotonic()
    assert isinstance(await redis.take(ask()), Grant)
    assert time.monotonic() - begun > 0.3
    assert redis._link.lost_for is None


async def test_a_client_of_ones_own_is_used_and_left_open(state: Open, redis_server: RedisServer) -> None:
    """Whether it decodes answers or not."""
    for decodes in (False, True):
        client = redis.asyncio.Redis(host="127.0.0.1", port=redis_server.port, decode_responses=decodes)
        shared = state(server=client)
        await shared.write("token", "the one", 60)
        assert await shared.read("token") == "the one"
        assert await shared.take(ask())
        await shared.close()
        assert await client.ping()
        await client.aclose()
        with pytest.raises(errors.StateError, match="closed"):
            await shared.read("token")


@pytest.mark.parametrize("url", [f"redis://:{PASSWORD}@host:{PASSWORD}/0", f"http://x:{PASSWORD}@host/"])
def test_an_address_that_is_none_is_not_quoted(url: str) -> None:
    """It may hold a password, and so may the cause."""
    with pytest.raises(errors.ConfigError) as caught:
        RedisState(url)
    assert PASSWORD not in f"{caught.value!r} {caught.value.__cause__!r}"
    assert caught.value.__suppress_context__


def test_tls_is_verified() -> None:
    """`rediss://` checks the certificate and the name in it."""
    state = RedisState(f"rediss://user:{PASSWORD}@host:6380/1")
    options = state.client.connection_pool.connection_kwargs
    assert options["ssl_check_hostname"] is True
    assert options.get("ssl_cert_reqs", "required") == "required"
    assert repr(state) == "RedisState('host:6380/1', on_outage='refuse')"
    assert redis_lines.place_of(redis.asyncio.Redis(unix_socket_path="/run/redis")) == "/run/redis"


@pytest.mark.parametrize(
    ("settings", "setting"),
    [
        ({"on_outage": "hope"}, "on_outage"),
        ({"on_outage": "share"}, "share"),
        ({"share": 0.5}, "share"),
        ({"on_outage": "share", "share": 1.5}, "share"),
        ({"wait": 0}, "wait"),
        ({"timeout": float("nan")}, "timeout"),
    ],
)
def test_settings_that_cannot_be_right_are_refused(settings: dict[str, Any], setting: str) -> None:
    """Before anything is connected."""
    with pytest.raises(errors.ConfigError) as caught:
        RedisState("redis://127.0.0.1:1/0", **settings)
    assert caught.value.setting == setting
