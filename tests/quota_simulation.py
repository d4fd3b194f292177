"""Processes that share a quota, by simulation in virtual time: the calls, and when they arrive."""

import heapq
from collections import deque

import attrs
from hypothesis import strategies as st

from kis_async import MemoryState, State
from kis_async.session.quota import Ask, Grant

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
        self.state: State = MemoryState(monotonic=lambda: self.now)
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

    def check(self) -> None:
        """No more arrivals than the limit in any window, and every call had its turn."""
        arrivals = sorted(self.arrivals)
        for first, last in zip(arrivals, arrivals[self.limit :], strict=False):
            assert last - first >= WINDOW - 1e-9
        assert not any(self.work)
