"""The queue of one process: lanes, cancelling, stale grants, closing."""

import asyncio
import time

import attrs
import pytest

from kis_async import MemoryState, errors
from kis_async.session.clock import Clock
from kis_async.session.pacing import Pacer, Slot, Terms
from kis_async.session.quota import Ask, Grant, Verdict
from kis_async.spec.declare import Lane


class Asked(MemoryState):
    """A state that might wait, so that the pump asks it, as it does one of several processes."""


both = pytest.mark.parametrize("kind", [MemoryState, Asked])


def pacer(
    limit: int = 2, *, window: float = 0.05, state: MemoryState | None = None, **terms: object
) -> Pacer:
    """A pacer with a short window."""
    return Pacer(
        state or MemoryState(),
        Terms(scope="key", limit=limit, window=window, bound=0.05, **terms),
        Clock(),
    )


@both
async def test_places_are_handed_out_in_the_order_asked(kind: type[MemoryState]) -> None:
    """In one lane the first to ask is the first to go, and nobody is forgotten."""
    paced, order = pacer(state=kind()), []

    async def call(name: int) -> None:
        slot = await paced.acquire("quote")
        order.append(name)
        slot.answered()

    await asyncio.gather(*(call(name) for name in range(9)))
    assert order == list(range(9))
    await paced.close()


@both
async def test_orders_go_before_account_calls_and_those_before_quotes(kind: type[MemoryState]) -> None:
    """However late it comes, the most urgent caller gets the next place."""
    paced, order = pacer(limit=1, state=kind()), []

    async def call(lane: Lane) -> None:
        slot = await paced.acquire(lane)
        order.append(lane)
        slot.answered()

    held = await paced.acquire("quote")
    lanes: list[Lane] = ["quote", "quote", "account", "order"]
    tasks = []
    for lane in lanes:
        tasks.append(asyncio.create_task(call(lane)))
        await asyncio.sleep(0)
    held.answered()
    await asyncio.gather(*tasks)
    assert order == ["order", "account", "quote", "quote"]
    await paced.close()


@both
async def test_a_lane_does_not_starve_behind_more_urgent_ones(kind: type[MemoryState]) -> None:
    """With orders coming for ever, a quote still gets a place after a few windows."""
    paced = pacer(limit=1, state=kind(), window=0.01)
    done = asyncio.Event()
    served = 0

    async def orders() -> None:
        nonlocal served
        while not done.is_set():
            (await paced.acquire("order")).answered()
            served += 1

    async def quote() -> None:
        (await paced.acquire("quote")).answered()
        done.set()

    async with asyncio.timeout(10):
        await asyncio.gather(orders(), orders(), quote())
    assert served >= 2
    await paced.close()


@both
async def test_a_cancelled_waiter_gives_its_place_in_the_queue_back(kind: type[MemoryState]) -> None:
    """The next in the queue goes as if the cancelled one had never been there."""
    paced = pacer(limit=1, state=kind())
    held = await paced.acquire("quote")
    waiting = [asyncio.create_task(paced.acquire("quote")) for _ in range(3)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    waiting[1].cancel()
    await asyncio.wait(waiting[:2])
    assert paced.waiting() == 1
    held.unused()
    async with asyncio.timeout(5):
        (await waiting[2]).answered()
    await paced.close()


async def test_a_place_granted_to_a_cancelled_caller_is_not_lost() -> None:
    """Cancelling at the very moment of the grant returns the place at once."""
    paced = pacer(limit=1, window=30.0, state=Asked())
    for _ in range(5):
        waiter = asyncio.create_task(paced.acquire("quote"))
        while not (waiter._fut_waiter is not None and waiter._fut_waiter.done()):
            await asyncio.sleep(0)
        waiter.cancel()
        await asyncio.wait([waiter])
        assert waiter.cancelled()
    async with asyncio.timeout(5):
        (await paced.acquire("quote")).unused()
    await paced.close()


async def test_a_free_place_is_had_without_waiting_for_a_task() -> None:
    """With the quota in this process, a caller before whom nobody waits goes on in the same step."""
    paced = pacer(limit=1, window=30.0)
    with pytest.raises(StopIteration) as gone:
        paced.acquire("quote").send(None)
    gone.value.value.unused()
    assert asyncio.all_tasks() == {asyncio.current_task()}
    await paced.close()


async def test_a_grant_that_was_left_lying_is_stale() -> None:
    """A blocked event loop makes a grant too old to use."""
    now = [0.0]
    paced = Pacer(
        MemoryState(monotonic=lambda: now[0]),
        Terms(scope="key", limit=1, window=1, bound=1),
        Clock(monotonic=lambda: now[0]),
    )
    slot = await paced.acquire("quote")
    assert not slot.stale
    now[0] += 0.26
    assert slot.stale
    slot.unused()
    await paced.close()


async def test_a_lost_answer_holds_its_place_until_the_lease_ends() -> None:
    """Nothing is known of when it arrives, so the place is free only when it must have."""
    paced = pacer(limit=1, window=0.2)
    (await paced.acquire("quote")).lost()
    begun = time.monotonic()
    slot = await paced.acquire("quote")
    assert time.monotonic() - begun >= 0.4  # patience 0.25, bound 0.05 and window 0.2, less what has passed
    slot.unused()
    await paced.close()


@both
async def test_closing_turns_waiting_callers_away(kind: type[MemoryState]) -> None:
    """Nobody hangs, and nothing is left behind."""
    paced = pacer(limit=1, state=kind(), window=30.0)
    held = await paced.acquire("quote")
    waiting = [asyncio.create_task(paced.acquire("quote")) for _ in range(3)]
    await asyncio.sleep(0)
    await paced.close()
    for task in waiting:
        with pytest.raises(errors.ClientClosed):
            await task
    with pytest.raises(errors.ClientClosed):
        await paced.acquire("order")
    held.answered()
    await paced.close()
    assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []


async def test_a_state_that_fails_fails_the_callers() -> None:
    """The error of the state reaches everybody who waits; a later caller tries again."""

    class Broken(MemoryState):
        broken = True

        async def take(self, ask: Ask) -> Verdict:
            if self.broken:
                raise errors.StateError("no disk")
            return await super().take(ask)

    state = Broken()
    paced = pacer(state=state)
    results = await asyncio.gather(*(paced.acquire("quote") for _ in range(3)), return_exceptions=True)
    assert [type(result) for result in results] == [errors.StateError] * 3
    state.broken = False
    slot = await paced.acquire("quote")
    assert isinstance(slot, Slot)
    slot.answered()
    await paced.close()


async def test_what_waits_for_long_asks_as_a_steady_load() -> None:
    """The first two windows of waiting are a burst; after a pause of a window the next ones are again."""
    asked: list[bool] = []

    class Watching(MemoryState):
        async def take(self, ask: Ask) -> Verdict:
            asked.append(ask.burst)
            return await super().take(ask)

    paced = pacer(limit=1, window=0.02, state=Watching())

    async def call() -> None:
        (await paced.acquire("quote")).answered()

    await asyncio.gather(*(call() for _ in range(8)))  # each a window after the last
    assert (asked[0], asked[-1]) == (True, False)
    await asyncio.sleep(0.05)  # the pause
    await call()
    assert asked[-1]
    await paced.close()


async def test_refusals_shrink_the_quota_by_at_most_half() -> None:
    """However many refusals come, calls still go."""
    seen: list[tuple[float, int]] = []

    @attrs.define
    class Watching(MemoryState):
        def __init__(self) -> None:
            super().__init__()

        async def punish(self, scope: str, seconds: float, most: int) -> None:
            seen.append((seconds, most))

    await pacer(limit=18, state=Watching()).refused()
    await pacer(limit=1, state=Watching()).refused()
    assert [most for _, most in seen] == [9]


async def test_a_grant_that_is_held_for_longer_may_be_older() -> None:
    """What a distant state takes to answer is added to its lease, and makes no grant stale."""
    moment = 0.0

    class Distant(MemoryState):
        async def take(self, ask: Ask) -> Verdict:
            nonlocal moment
            verdict = await super().take(ask)
            moment += 0.9
            return attrs.evolve(verdict, spare=1.0) if isinstance(verdict, Grant) else verdict

    terms = Terms(scope="key", limit=1, window=1, bound=1)
    paced = Pacer(Distant(), terms, Clock(monotonic=lambda: moment))
    slot = await paced.acquire("quote")
    assert slot.age == 0.9
    assert not slot.stale
    moment += 0.4
    assert slot.stale
    slot.unused()
    await paced.close()


async def test_closing_does_not_wait_for_a_state_that_is_away() -> None:
    """A call that waits in the state is turned away, and so is the asking after a second."""
    asked = asyncio.Event()

    class Away(MemoryState):
        async def take(self, ask: Ask) -> Verdict:
            asked.set()
            await asyncio.Event().wait()
            raise AssertionError

    paced = pacer(state=Away())
    call = asyncio.create_task(paced.acquire("quote"))
    await asked.wait()
    async with asyncio.timeout(5):
        await paced.close()
    with pytest.raises(errors.ClientClosed):
        await call
