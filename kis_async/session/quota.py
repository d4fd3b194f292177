"""The rule of the quota, as pure functions: may a call go now, and if not, when to ask again.

A call *holds* a place from the moment it may start until one window after its answer arrived. With
`limit` places, no server-side sliding window ever sees more than `limit` arrivals:

1. A call arrives at the server between its start and its answer.
2. Take any `limit + 1` calls in the order of their starts. When the last one started, at least one
   of the others no longer held its place, so its answer was a window or more in the past.
3. That one arrived before its answer, and the last one arrives after its start, so the two arrivals
   are at least a window apart, and the `limit + 1` calls do not fit into one window.

A hold whose answer is late ends by itself at its lease: `bound` after the start, by which time the
call has arrived or never will, and one window more. That is also what frees the places of a process
that was killed. What is not yet answered cannot be free sooner than a window from now, so a waiter
that sleeps until the place of its rank may be free never has to poll.
"""

from collections.abc import Iterable, Sequence

import attrs

from ..spec.declare import Lane

__all__ = ["LANES", "Ask", "Grant", "Hold", "Verdict", "Wait", "decide", "lane_rank", "reserved"]

LANES: tuple[Lane, ...] = ("order", "account", "quote")

# Longer than any lease or penalty, so that a hold from before a reboot is recognised as one.
TRADING_MEMORY = 600.0


@attrs.frozen(kw_only=True)
class Ask:
    """A process's request for a place. Times are in seconds.

    `scope` names the quota, `waiter` the asking process, `rank` its lane (lower goes first),
    `waited` how long it has stood in the queue, `lease` how long the place is held if nobody gives
    it back. `trading` says that the call is an order or concerns an account, `order` that it may
    use the reserve; `always_reserve` keeps the reserve also where nobody trades.
    """

    scope: str
    waiter: str
    rank: int
    waited: float
    limit: int
    window: float
    lease: float
    reserve: int = 0
    always_reserve: bool = False
    order: bool = False
    trading: bool = False


@attrs.frozen
class Grant:
    """A place: `hold` is its name in the state."""

    hold: int


@attrs.frozen
class Wait:
    """No place yet: ask again in so many seconds."""

    seconds: float


Verdict = Grant | Wait


@attrs.frozen
class Hold:
    """A place that is held until `free_at`; an answered one is held exactly so long."""

    free_at: float
    answered: bool


def lane_rank(lane: Lane) -> int:
    """The place of a lane in the queue, 0 first."""
    return LANES.index(lane)


def reserved(ask: Ask, *, trading: bool) -> int:
    """How many places the asker must leave to orders; `trading`: somebody trades with this key."""
    if ask.order or not (trading or ask.always_reserve):
        return 0
    return min(ask.reserve, ask.limit - 1)


def decide(now: float, holds: Sequence[Hold], *, limit: int, window: float, kept: int, ahead: int) -> float:
    """How long to wait before a place is free, 0 if one is: `kept` are reserved, `ahead` wait in front."""
    allowed = limit - 1 - kept - ahead
    active = [hold for hold in holds if hold.free_at > now]
    if len(active) <= allowed:
        return 0.0
    if allowed < 0:
        return window  # more wait in front than there are places
    soonest = sorted(
        (hold.free_at if hold.answered else min(hold.free_at, now + window) for hold in active),
        reverse=True,
    )
    # When all but `allowed` of them are free, the next call may go.
    return max(soonest[allowed] - now, 0.0)


def ahead_of(rank: int, waited: float, others: Iterable[tuple[int, float]]) -> int:
    """How many of the other waiters, each a rank and a time waited, go first."""
    return sum(1 for r, w in others if r < rank or (r == rank and w > waited))
