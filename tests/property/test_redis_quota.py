"""The rule of the quota stands twice, in Python and in Lua: the same histories, the same verdicts."""

import asyncio
import tempfile
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from quota_simulation import Job, Simulation, jobs
from redis_server import RedisServer

from kis_async import MemoryState, RedisState, SqliteState
from kis_async.session.quota import Ask, Grant

# Redis was first seen so long before a history begins that nothing can be held from before.
LONG_AGO = -1000.0


@asynccontextmanager
async def settled(server: RedisServer, now: Callable[[], float]) -> AsyncGenerator[RedisState]:
    """A state on an empty Redis that has been there for a while."""
    moment: list[float] = [LONG_AGO]
    assert server.say("FLUSHALL") == b"+OK\r\n"
    state = RedisState(server.url, now=lambda: moment[0] if moment else now())
    try:
        await state.read("anything")
        moment.clear()
        yield state
    finally:
        await state.close()


@attrs.define
class Twins:
    """A state in memory and one in Redis that live through the same."""

    memory: MemoryState
    redis: RedisState
    terms: dict[str, Any]
    now: float = 0.0
    held: list[tuple[int, int]] = attrs.Factory(list[tuple[int, int]])

    async def take(self, **fields: Any) -> None:
        ask = Ask(scope="key", **self.terms, **fields)
        ours, theirs = await self.memory.take(ask), await self.redis.take(ask)
        if isinstance(ours, Grant) and isinstance(theirs, Grant):
            self.held.append((ours.hold, theirs.hold))
        else:
            assert ours == theirs

    async def end(self, which: int, after: float | None) -> None:
        if self.held:
            ours, theirs = self.held.pop(which % len(self.held))
            await self.memory.give_back("key", ours, after)
            await self.redis.give_back("key", theirs, after)

    async def punish(self, seconds: float, most: int) -> None:
        await self.memory.punish("key", seconds, most)
        await self.redis.punish("key", seconds, most)

    async def leave(self, waiter: str) -> None:
        await self.memory.leave("key", waiter)
        await self.redis.leave("key", waiter)

    async def pass_by(self, seconds: float) -> None:
        self.now += seconds


def step(name: str, **drawn: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[str, dict[str, Any]]]:
    """A method of `Twins` with what it is called with."""
    return st.tuples(st.just(name), st.fixed_dictionaries(drawn))


waiters = st.sampled_from("abc")
parts = st.sampled_from([0.0, 0.01, 0.05, 1 / 3])
take = step(
    "take",
    waiter=waiters,
    rank=st.integers(0, 2),
    waited=st.sampled_from([0.0, 0.1, 0.2, 2.0]),
    order=st.booleans(),
    trading=st.booleans(),
)
histories = st.lists(
    st.one_of(
        *[take] * 6,
        *[step("pass_by", seconds=parts)] * 2,
        step("pass_by", seconds=st.sampled_from([0.9, 5.0, 600.0])),
        step("end", which=st.integers(0, 20), after=st.sampled_from([None, 1.0, 1.0])),
        step("punish", seconds=parts, most=st.integers(0, 3)),
        step("leave", waiter=waiters),
    ),
    min_size=30,
    max_size=60,
)


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(
    terms=st.fixed_dictionaries(
        {
            "limit": st.sampled_from([1, 3, 6, 9]),
            "window": st.sampled_from([1.0, 1 / 3]),
            "lease": st.sampled_from([2.25, 1.0]),
            "reserve": st.integers(0, 2),
            "always_reserve": st.booleans(),
            "burst": st.booleans(),
        }
    ),
    history=histories,
)
def test_redis_decides_as_python_does(
    redis_server: RedisServer, terms: dict[str, Any], history: list[tuple[str, dict[str, Any]]]
) -> None:
    """Takes, ends, penalties and the passing of time: every verdict is the same, to the last bit."""

    async def live() -> None:
        async with settled(redis_server, lambda: twins.now) as redis:
            twins = Twins(MemoryState(monotonic=lambda: twins.now), redis, terms)
            for name, drawn in history:
                await getattr(twins, name)(**drawn)

    asyncio.run(live())


@pytest.mark.parametrize("kind", ["sqlite", "redis"])
def test_no_window_ever_sees_more_arrivals_than_the_limit(kind: str, request: pytest.FixtureRequest) -> None:
    """The property that `test_quota` has for memory, on the other two states."""
    server: RedisServer | None = request.getfixturevalue("redis_server") if kind == "redis" else None

    async def live(simulation: Simulation) -> None:
        if server is not None:
            async with settled(server, lambda: simulation.now) as simulation.state:
                await simulation.run()
            return
        with tempfile.TemporaryDirectory() as folder:
            simulation.state = SqliteState(folder, monotonic=lambda: simulation.now)
            try:
                await simulation.run()
            finally:
                await simulation.state.close()

    @settings(max_examples=25)
    @given(
        limit=st.integers(1, 8),
        work=st.lists(st.lists(jobs, max_size=15), min_size=1, max_size=4),
    )
    def hold_the_quota(limit: int, work: list[list[Job]]) -> None:
        simulation = Simulation(limit, work)
        asyncio.run(live(simulation))
        simulation.check()

    hold_the_quota()
