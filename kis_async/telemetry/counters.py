"""What a client counts while it works: plain numbers, one owner, no lock. Pure.

One `Counters` belongs to one client and is handed down to whatever has something to count. All of a
client runs in one event loop, so nothing here is shared between threads.
"""

import time
from collections.abc import Callable, Sized
from types import TracebackType
from typing import Protocol

from .stopwatch import Stopwatch

__all__ = ["CallCounter", "Counters", "KeyCounter", "LaneCounter", "StreamCounter", "WriteCounter"]

# A broken answer may hold anything where its code stands; the broker has a few dozen codes.
_LONGEST_CODE = 12
_MOST_CODES = 64
_OTHER = "other"


def count(counts: dict[str, int], name: str) -> None:
    """Count one more of a name."""
    counts[name] = counts.get(name, 0) + 1


class _Running:
    """One call from its beginning to its end; a new one for each."""

    __slots__ = ("_begun", "_counter")

    def __init__(self, counter: "CallCounter") -> None:
        self._counter = counter
        self._begun = 0.0

    def __enter__(self) -> None:
        self._counter.calls += 1
        self._begun = self._counter.now()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        counter = self._counter
        counter.time.add(counter.now() - self._begun)
        if kind is None:
            counter.answered += 1
        elif issubclass(kind, Exception):
            count(counter.failed, kind.__name__)
        else:
            counter.cancelled += 1


class CallCounter:
    """The calls of one TR, or of one path beside the TRs."""

    __slots__ = (
        *("answered", "attempts", "calls", "cancelled", "exchange", "failed", "now"),
        *("refusals", "retries", "time"),
    )

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self.calls = 0
        self.answered = 0
        self.cancelled = 0
        self.attempts = 0
        self.retries = 0
        self.failed: dict[str, int] = {}
        self.refusals: dict[str, int] = {}
        self.time = Stopwatch()
        self.exchange = Stopwatch()

    def running(self) -> _Running:
        """Count what happens in a `with` block as one call."""
        return _Running(self)

    def leaves(self) -> float:
        """An attempt leaves now; answers with the moment, for `answer_came`."""
        self.attempts += 1
        return self.now()

    def answer_came(self, left: float) -> None:
        """An answer to an attempt has come, whatever it says."""
        self.exchange.add(self.now() - left)

    def refused(self, code: str) -> None:
        """An answer says no, with the broker's code."""
        known = code in self.refusals
        if not known and not (
            code.isalnum() and len(code) <= _LONGEST_CODE and len(self.refusals) < _MOST_CODES
        ):
            code = _OTHER
        count(self.refusals, code)


class LaneCounter:
    """Those who wait in one lane for a place in the quota."""

    __slots__ = ("given_up", "now", "waited", "waiting")

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self.waiting = 0
        self.given_up = 0
        self.waited = Stopwatch()

    def entered(self) -> float:
        """One more waits from now on; answers with the moment, for `served`."""
        self.waiting += 1
        return self.now()

    def served(self, entered: float) -> None:
        """It has got its place."""
        self.waiting -= 1
        self.waited.add(self.now() - entered)

    def gave_up(self) -> None:
        """It was cancelled or turned away."""
        self.waiting -= 1
        self.given_up += 1


class KeyCounter:
    """Access tokens, or approval keys."""

    __slots__ = ("adopted", "failed", "invalidated", "issued", "renewed")

    def __init__(self) -> None:
        self.issued = 0
        self.renewed = 0
        self.adopted = 0
        self.invalidated = 0
        self.failed = 0


class WriteCounter:
    """Writes by how they ended."""

    __slots__ = ("accepted", "guard_refused", "not_sent", "refused", "repeated", "unknown")

    def __init__(self) -> None:
        self.accepted = 0
        self.refused = 0
        self.not_sent = 0
        self.unknown = 0
        self.guard_refused = 0
        self.repeated = 0


class Registered(Protocol):
    """The registrations of a real-time connection."""

    @property
    def wanted(self) -> Sized:
        """Those that are wanted."""
        ...

    @property
    def confirmed(self) -> int:
        """How many of them the server has confirmed."""
        ...


class Watched(Protocol):
    """A real-time connection whose present state is asked for with each snapshot."""

    @property
    def connected(self) -> bool:
        """Whether it stands."""
        ...

    @property
    def registry(self) -> Registered:
        """What it has registered, or is about to."""
        ...


class StreamCounter:
    """Real time of one app key."""

    __slots__ = (
        *("connections", "drift", "dropped", "frames", "gaps", "losses", "possible_losses"),
        *("reconnects", "records", "refusals", "unreadable", "watched"),
    )

    def __init__(self, drift: dict[str, int] | None = None) -> None:
        self.connections = 0
        self.reconnects = 0
        self.losses = 0
        self.gaps = 0
        self.frames = 0
        self.records = 0
        self.dropped = 0
        self.possible_losses = 0
        self.unreadable = 0
        self.refusals = 0
        self.drift: dict[str, int] = {} if drift is None else drift
        self.watched: list[Watched] = []

    def departs(self, tr_id: str) -> None:
        """A frame is other than declared."""
        count(self.drift, tr_id)


class Counters:
    """All of one client."""

    __slots__ = ("approvals", "begun", "calls", "drift", "lanes", "now", "stream", "tokens", "writes")

    def __init__(self, now: Callable[[], float] = time.perf_counter) -> None:
        self.now = now
        self.begun = now()
        self.calls: dict[str, CallCounter] = {}
        self.lanes = {lane: LaneCounter(now) for lane in ("order", "account", "quote")}
        self.tokens = KeyCounter()
        self.approvals = KeyCounter()
        self.writes = WriteCounter()
        self.drift: dict[str, int] = {}
        self.stream = StreamCounter(self.drift)

    def call(self, name: str) -> CallCounter:
        """The counter of a TR id, or of a path beside the TRs."""
        counter = self.calls.get(name)
        if counter is None:
            counter = self.calls[name] = CallCounter(self.now)
        return counter

    def departs(self, tr_id: str) -> None:
        """An answer is other than declared."""
        count(self.drift, tr_id)
