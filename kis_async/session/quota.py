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

While somebody trades with the key, a reserve is left to orders. And once two thirds of the places
are in use, what is no order goes out a little apart: places that were taken in a bunch would also
come back in a bunch, and an order that finds none free would wait long for the next. What is served
within two windows (a snapshot of a thousand symbols) leaves no such pattern behind, and is not held up
where nobody trades.
"""

from collections.abc import Iterable, Sequence

import attrs

from ..spec.declare import Lane

__all__ = [
    "BURST_WINDOWS",
    "LANES",
    "Ask",
    "Grant",
    "Hold",
    "Verdict",
    "Wait",
    "decide",
    "lane_rank",
    "reserved",
]

LANES: tuple[Lane, ...] = ("order", "account", "quote")

# Longer than any lease or penalty, so that a hold from before a reboot is recognised as one.
TRADING_MEMORY = 600.0
ORDER_MEMORY = 5.0
# With so few places, one more for orders would leave too little for the rest.
SMALL_LIMIT = 5
# How far apart, as a part of an even spread. Wide enough and an order that finds no place waits for
# a few hundredths of a second, but that costs two percent of the rate, so only where there are orders.
SPACING = 0.2
SPACING_WHILE_TRADING = 0.9
# For how many windows calls may wait one after another before they count as a steady load.
BURST_WINDOWS = 2


@attrs.frozen(kw_only=True)
class Ask:
    """A process's request for a place. Times are in seconds.

    `scope` names the quota, `waiter` the asking process, `rank` its lane (lower goes first),
    `waited` how long it has stood in the queue, `lease` how long the place is held if nobody gives
    it back. `trading` says that the call is an order or concerns an account, `order` that it may
    use the reserve; `always_reserve` keeps the reserve also where nobody trades. `burst` says that calls
    have been waiting for too short a time to be a steady load.
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
    burst: bool = False


@attrs.frozen
class Grant:
    """A place: `hold` is its name in the state, held for `spare` seconds longer than was asked."""

    hold: int
    spare: float = 0.0


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


def reserved(ask: Ask, *, since_trading: float, since_order: float) -> int:
    """How many places the asker must leave to orders.

    The reserve is kept while somebody trades with the key, and one place more while orders are
    coming, since the next may come before the place of the last is free again. The arguments say
    how long ago the last order or account call, and the last order, asked for a place.
    """
    if ask.order or not ask.reserve or not (since_trading < TRADING_MEMORY or ask.always_reserve):
        return 0
    more = 1 if since_order < ORDER_MEMORY and ask.limit > SMALL_LIMIT else 0
    return min(ask.reserve + more, ask.limit - 1)


def decide(
    now: float,
    holds: Sequence[Hold],
    *,
    limit: int,
    window: float,
    kept: int,
    ahead: int,
    last: float | None = None,
    burst: bool = False,
) -> float:
    """How long to wait before a place is free, 0 if one is: `kept` are reserved, `ahead` wait in front.

    `last` is when the last call went that is to be kept apart from this one, `None` for an order; in a
    `burst` only calls beside trading are kept apart.
    """
    allowed = limit - 1 - kept - ahead
    active = [hold for hold in holds if hold.free_at > now]
    if len(active) <= allowed:
        if last is None or 3 * len(active) < 2 * limit or (burst and not kept):
            return 0.0
        apart = SPACING_WHILE_TRADING if kept else SPACING
        return max(last + (1 + ahead) * apart * window / limit - now, 0.0)
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
