"""The quota under arbitrary latency, cancellation and loss, by simulation in virtual time."""

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st
from quota_simulation import WINDOW, Job, Simulation, jobs

from kis_async.session.quota import Hold, ahead_of, decide


@settings(max_examples=150)
@given(
    limit=st.integers(1, 8),
    work=st.lists(st.lists(jobs, max_size=25), min_size=1, max_size=4),
)
def test_no_window_ever_sees_more_arrivals_than_the_limit(limit: int, work: list[list[Job]]) -> None:
    """Whatever the calls do, limit + 1 arrivals never fall into one window, and every call gets its turn."""
    simulation = Simulation(limit, work)
    asyncio.run(simulation.run())
    simulation.check()


holds = st.builds(Hold, st.floats(-1, 4), st.booleans())


@given(
    held=st.lists(holds, max_size=25),
    limit=st.integers(1, 20),
    kept=st.integers(0, 3),
    ahead=st.integers(0, 5),
)
def test_a_waiter_is_never_told_to_sleep_past_its_turn(
    held: list[Hold], limit: int, kept: int, ahead: int
) -> None:
    """A wait ends no later than the moment at which a place could be free, and 0 means that one is."""
    allowed = limit - 1 - kept - ahead
    seconds = decide(0.0, held, limit=limit, window=WINDOW, kept=kept, ahead=ahead)
    active = [hold for hold in held if hold.free_at > 0]
    assert (seconds == 0) == (len(active) <= allowed)
    if seconds and allowed >= 0:
        before = seconds - 1e-9
        soonest = [h.free_at if h.answered else min(h.free_at, WINDOW) for h in active]
        assert sum(moment > before for moment in soonest) > allowed
    assert seconds <= max([WINDOW, *(hold.free_at for hold in active)])


@given(
    held=st.lists(holds, max_size=25),
    limit=st.integers(1, 20),
    kept=st.integers(0, 3),
    last=st.floats(-1, 0),
)
def test_a_burst_never_waits_for_more_than_a_place(
    held: list[Hold], limit: int, kept: int, last: float
) -> None:
    """Kept apart is only a steady load, and what goes beside trading; that never shortens a wait."""

    def seconds(*, burst: bool, last: float | None) -> float:
        return decide(0.0, held, limit=limit, window=WINDOW, kept=kept, ahead=0, last=last, burst=burst)

    for_a_place = seconds(burst=False, last=None)
    assert seconds(burst=True, last=last) == (seconds(burst=False, last=last) if kept else for_a_place)
    assert seconds(burst=False, last=last) >= for_a_place


@given(
    rank=st.integers(0, 2),
    waited=st.floats(0, 10),
    others=st.lists(st.tuples(st.integers(0, 2), st.floats(0, 10)), max_size=8),
)
def test_the_queue_is_by_lane_and_then_by_age(
    rank: int, waited: float, others: list[tuple[int, float]]
) -> None:
    """A more urgent lane goes first; in one lane, whoever waited longer does."""
    expected = sum((r, -w) < (rank, -waited) for r, w in others)
    assert ahead_of(rank, waited, others) == expected
