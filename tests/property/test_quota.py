"""The quota under arbitrary latency, cancellation and loss, by simulation in virtual time."""

import asyncio
import heapq
from collections import deque

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from kis_async.session.quota import Ask, Grant, Hold, ahead_of, decide
from kis_async.session.state.memory import MemoryState

WINDOW = 1.0
BOUND = 1.0


@attrs.frozen
class Job:
    """One call: how long after its start it arrives, how long until its answer, and how it ends."""

    arrival: float
    latency: float
    end: str  # "answered", "lost", "cancelled before sending"


jobs = st.builds(
    lambda arrival, extra, end: Job(arrival, arrival + extra, end),
    arrival=st.floats(0, BOUND),
    extra=st.floats(0, 3),
    end=st.sampled_from(["answered", "answered", "answered", "lost", "cancelled before sending"]),
)


class Simulation:
    """Several processes that take places from one state as fast as it lets them."""

    def __init__(self, limit: int, work: list[list[Job]]) -> None:
        self.now = 0.0
        self.limit = limit
        self.state = MemoryState(monotonic=lambda: self.now)
        self.work = [deque(process) for process in work]
        self.since = [0.0] * len(work)
        self.arrivals: list[float] = []
        self.events: list[tuple[float, int, int, Job | None, int]] = []
        self.order = 0

    def at(self, moment: float, process: int, job: Job | None = None, hold: int = 0) -> None:
        self.order += 1
        heapq.heappush(self.events, (moment, self.order, process, job, hold))

    async def run(self) -> None:
        for process in range(len(self.work)):
            self.at(0.0, process)
        while self.events:
            self.now, _, process, job, hold = heapq.heappop(self.events)
            if job is None:
                await self.ask(process)
            else:
                await self.state.give_back("key", hold, WINDOW)

    async def ask(self, process: int) -> None:
        if not self.work[process]:
            await self.state.leave("key", f"process {process}")
            return
        verdict = await self.state.take(
            Ask(
                scope="key",
                waiter=f"process {process}",
                rank=2,
                waited=self.now - self.since[process],
                limit=self.limit,
                window=WINDOW,
                lease=BOUND + WINDOW,
            )
        )
        if not isinstance(verdict, Grant):
            # A timer never fires early, and it may fire late.
            self.at(self.now + max(verdict.seconds, 1e-6), process)
            return
        self.since[process] = self.now
        job = self.work[process].popleft()
        if job.end == "cancelled before sending":
            await self.state.give_back("key", verdict.hold, None)
        else:
            self.arrivals.append(self.now + job.arrival)
            if job.end == "answered":
                self.at(self.now + job.latency, process, job, verdict.hold)
        self.at(self.now, process)


@settings(deadline=None, max_examples=150)
@given(
    limit=st.integers(1, 8),
    work=st.lists(st.lists(jobs, max_size=25), min_size=1, max_size=4),
)
def test_no_window_ever_sees_more_arrivals_than_the_limit(limit: int, work: list[list[Job]]) -> None:
    """Whatever the calls do, limit + 1 arrivals never fall into one window, and every call gets its turn."""
    simulation = Simulation(limit, work)
    asyncio.run(simulation.run())
    arrivals = sorted(simulation.arrivals)
    for first, last in zip(arrivals, arrivals[limit:], strict=False):
        assert last - first >= WINDOW - 1e-9
    assert not any(simulation.work)


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
