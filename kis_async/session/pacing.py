"""The queue in front of the quota: who of this process goes next, and the places in use.

`quota` decides whether a call may go; this module asks it on behalf of the callers that wait, one
pump for all of them, hands the places out by lane, and gives them back when the answers arrive.
"""

import asyncio
import logging
import uuid
from collections import deque
from collections.abc import Coroutine
from typing import Any

import attrs

from ..errors import ClientClosed, KisError
from ..spec.declare import Lane
from .clock import Clock
from .quota import BURST_WINDOWS, LANES, Ask, Grant, lane_rank
from .state.memory import MemoryState
from .state.protocol import State

__all__ = ["Pacer", "Slot", "Terms"]

_log = logging.getLogger("kis_async.pacing")

# A grant that a blocked event loop left lying for longer may arrive later than its hold assumes.
STALE_AFTER = 0.25
# A lane that has had nothing for so long goes first once, so that none starves.
_PATIENCE = 5.0
# Refusals despite the pacing mean that others use the key: one place less each time, for a while.
_PENALTY_SECONDS = 10.0
_CLOSING_SECONDS = 1.0


@attrs.frozen(kw_only=True)
class Terms:
    """How much of which quota: `limit` calls in `window` seconds, a call arriving within `bound`.

    `patience` is how old a grant may be when its call starts.
    """

    scope: str
    limit: int
    window: float
    bound: float
    reserve: int = 0
    always_reserve: bool = False
    patience: float = STALE_AFTER

    @property
    def lease(self) -> float:
        """How long a place is held if nobody gives it back."""
        return self.patience + self.bound + self.window


class Slot:
    """A place in the quota, in use. Exactly one of its three ends must be called."""

    __slots__ = ("_ended", "_hold", "_pacer", "_spare", "joined", "started")

    def __init__(self, pacer: "Pacer", grant: Grant, started: float) -> None:
        self._pacer = pacer
        self._hold = grant.hold
        self._spare = grant.spare
        self._ended = False
        self.started = started
        self.joined: Slot | None = None  # a place under another limit, for the same call

    @property
    def stale(self) -> bool:
        """Whether the grant has been lying for too long to be used."""
        if self.joined is not None and self.joined.age > self.joined.patience:
            return True
        return self.age > STALE_AFTER + self._spare

    @property
    def age(self) -> float:
        """The seconds since it was asked for."""
        return self._pacer.clock.monotonic() - self.started

    @property
    def patience(self) -> float:
        """How old it may be when its call starts, if the call is to arrive before the hold ends."""
        return self._pacer.terms.patience + self._spare

    def unused(self) -> None:
        """Nothing was sent: the place is free at once."""
        self._end(sent=False)

    def answered(self) -> None:
        """The answer has arrived: the place is free one window from now."""
        self._end(sent=True)

    def lost(self) -> None:
        """It may have been sent and no answer came: the place is free when its lease ends."""
        self._ended = True
        if self.joined is not None:
            self.joined.lost()

    def _end(self, *, sent: bool) -> None:
        if self._ended:
            return
        self._ended = True
        self._pacer.end_hold(self._hold, self._pacer.terms.window if sent else None)
        if self.joined is not None:
            self.joined.answered() if sent else self.joined.unused()


class Pacer:
    """One process's side of one quota."""

    def __init__(self, state: State, terms: Terms, clock: Clock) -> None:
        self.terms = terms
        self.clock = clock
        self._state = state
        # This one never waits, so neither pump nor task is needed to ask it; a subclass of it might.
        self._memory: MemoryState | None = state if type(state) is MemoryState else None
        self._waiter = uuid.uuid4().hex
        self._lanes: dict[Lane, deque[asyncio.Future[Slot]]] = {lane: deque() for lane in LANES}
        self._served: dict[Lane, float] = {}
        self._busy_since = self._idle_since = float("-inf")
        self._pump_task: asyncio.Task[None] | None = None
        self._nudge = asyncio.Event()
        self._background: set[asyncio.Task[None]] = set()
        self._closed = False

    async def acquire(self, lane: Lane) -> Slot:
        """Wait for a place. Cancelling the wait gives the place in the queue back."""
        if self._closed:
            raise ClientClosed("the client is closed")
        if self._memory is not None and self._pump_task is None:  # so nobody else of this process waits
            started = self.clock.monotonic()
            verdict = self._memory.take_now(self._ask(lane, 0.0, burst=True))
            if isinstance(verdict, Grant):
                return Slot(self, verdict, started)
        future: asyncio.Future[Slot] = asyncio.get_running_loop().create_future()
        if not self._lanes[lane]:
            self._served[lane] = self.clock.monotonic()
        self._lanes[lane].append(future)
        self._nudge.set()
        if self._pump_task is None:
            self._pump_task = asyncio.create_task(self._pump(), name="kis_async pacing")
        try:
            return await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled() and future.exception() is None:
                future.result().unused()
            self._nudge.set()
            raise

    async def refused(self) -> None:
        """The broker refused a call for the quota: use one place less for a while."""
        most = self.terms.limit // 2
        if most:
            await self._state.punish(self.terms.scope, _PENALTY_SECONDS * self.terms.window, most)

    def end_hold(self, hold: int, after: float | None) -> None:
        """Give a place back, without making the caller wait for the state."""
        if self._memory is not None:
            self._memory.give_back_now(self.terms.scope, hold, after)
        else:
            self._in_background(self._state.give_back(self.terms.scope, hold, after))

    def waiting(self) -> int:
        """How many callers of this process are in the queue."""
        return sum(not future.done() for lane in self._lanes.values() for future in lane)

    async def close(self) -> None:
        """Turn the waiting callers away, and give back what is held."""
        self._closed = True
        self._fail(ClientClosed("the client was closed while the call was waiting"))
        self._nudge.set()
        pump = self._pump_task
        if pump is not None:
            await asyncio.wait([pump], timeout=_CLOSING_SECONDS)
            pump.cancel()  # a state that is away may let it wait for longer
            await asyncio.wait([pump])
        while self._background:
            await asyncio.gather(*self._background, return_exceptions=True)

    # --- the pump -----------------------------------------------------------------------------

    async def _pump(self) -> None:
        """Take places one after the other while anybody waits."""
        since = self.clock.monotonic()
        queued = False
        if since - self._idle_since > self.terms.window:
            self._busy_since = since
        try:
            while True:
                lane = self._next_lane()
                if lane is None:
                    if not queued:
                        return
                    queued = False
                    await self._state.leave(self.terms.scope, self._waiter)
                    continue
                started = self.clock.monotonic()
                self._nudge.clear()
                burst = started - self._busy_since <= BURST_WINDOWS * self.terms.window
                verdict = await self._state.take(self._ask(lane, started - since, burst=burst))
                if isinstance(verdict, Grant):
                    queued = False
                    since = self.clock.monotonic()
                    self._hand_over(lane, Slot(self, verdict, started))
                else:
                    queued = True
                    await self._sleep(verdict.seconds, lane)
        except KisError as error:
            self._fail(error)
        finally:
            self._pump_task = None
            self._idle_since = self.clock.monotonic()

    def _ask(self, lane: Lane, waited: float, *, burst: bool) -> Ask:
        terms = self.terms
        urgent = lane == "order" or self._starves_here(lane)
        return Ask(
            scope=terms.scope,
            waiter=self._waiter,
            rank=0 if urgent else lane_rank(lane),
            waited=waited,
            limit=terms.limit,
            window=terms.window,
            lease=terms.lease,
            reserve=terms.reserve,
            always_reserve=terms.always_reserve,
            order=urgent,
            trading=lane != "quote",
            burst=burst,
        )

    def _starves_here(self, lane: Lane) -> bool:
        """Whether the lane has had nothing for long because this process serves more urgent ones."""
        if not any(self._lanes[other] for other in LANES[: lane_rank(lane)]):
            return False
        return self.clock.monotonic() - self._served[lane] > _PATIENCE * self.terms.window

    def _next_lane(self) -> Lane | None:
        """The lane to serve: one that starves, or the first in which somebody waits."""
        for queue in self._lanes.values():
            while queue and queue[0].done():
                queue.popleft()
        waiting: list[Lane] = [lane for lane in LANES if self._lanes[lane]]
        starving: list[Lane] = [lane for lane in waiting if self._starves_here(lane)]
        served = starving or waiting
        return served[0] if served else None

    def _hand_over(self, lane: Lane, slot: Slot) -> None:
        # The caller may have been cancelled, or a more urgent one come, while the state was asked.
        first = self._next_lane()
        if first is None:
            slot.unused()
            return
        if first != lane and (not self._lanes[lane] or lane_rank(first) < lane_rank(lane)):
            lane = first
        self._served[lane] = self.clock.monotonic()
        self._lanes[lane].popleft().set_result(slot)

    async def _sleep(self, seconds: float, lane: Lane) -> None:
        """Sleep until the state may say yes, or until somebody more urgent comes or nobody is left."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while not self._closed:
            try:
                async with asyncio.timeout_at(deadline):
                    await self._nudge.wait()
            except TimeoutError:
                return
            first = self._next_lane()
            if first is None or lane_rank(first) < lane_rank(lane):
                return
            self._nudge.clear()

    def _fail(self, error: KisError) -> None:
        for queue in self._lanes.values():
            while queue:
                future = queue.popleft()
                if not future.done():
                    future.set_exception(error)

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(self._quietly(work), name="kis_async release")
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _quietly(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except KisError as error:
            # The hold then ends with its lease, which is late but safe.
            _log.warning("a place in the quota could not be given back early: %s", type(error).__name__)
