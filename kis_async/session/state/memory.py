"""The state of one process: for tests, and for programs that share their key with nobody."""

import itertools
import time
from collections.abc import Callable

import attrs

from ..quota import Ask, Grant, Hold, Verdict, Wait, ahead_of, decide, reserved

__all__ = ["MemoryState"]


_Waiter = tuple[int, float, float]  # its rank, since when, until when


@attrs.define
class _Scope:
    holds: dict[int, Hold] = attrs.Factory(dict[int, Hold])
    penalties: dict[int, Hold] = attrs.Factory(dict[int, Hold])
    waiters: dict[str, _Waiter] = attrs.Factory(dict[str, _Waiter])
    traded_at: float = float("-inf")
    ordered_at: float = float("-inf")
    last_spaced: float = float("-inf")


class MemoryState:
    """Everything in dicts; all methods return without waiting."""

    def __init__(self, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._numbers = itertools.count(1)
        self._scopes: dict[str, _Scope] = {}
        self._records: dict[str, str] = {}
        self._leases: dict[str, tuple[str, float]] = {}

    def _scope(self, name: str) -> _Scope:
        scope = self._scopes.get(name)
        if scope is None:
            scope = self._scopes[name] = _Scope()
        return scope

    async def take(self, ask: Ask) -> Verdict:
        """Take a place, or learn when to ask again."""
        return self.take_now(ask)

    def take_now(self, ask: Ask) -> Verdict:
        """`take`, for who knows that nobody else has to be waited for."""
        now, scope = self._monotonic(), self._scope(ask.scope)
        for table in (scope.holds, scope.penalties):
            for number in [n for n, hold in table.items() if hold.free_at <= now]:
                del table[number]
        if ask.trading:
            scope.traded_at = now
        if ask.order:
            scope.ordered_at = now
        others = [
            (rank, now - since)
            for waiter, (rank, since, until) in scope.waiters.items()
            if waiter != ask.waiter and until > now
        ]
        seconds = decide(
            now,
            [*scope.holds.values(), *scope.penalties.values()],
            limit=ask.limit,
            window=ask.window,
            kept=reserved(ask, since_trading=now - scope.traded_at, since_order=now - scope.ordered_at),
            ahead=ahead_of(ask.rank, ask.waited, others),
            last=None if ask.order else scope.last_spaced,
            burst=ask.burst,
        )
        if seconds > 0:
            scope.waiters[ask.waiter] = (ask.rank, now - ask.waited, now + seconds + ask.window)
            return Wait(seconds)
        scope.waiters.pop(ask.waiter, None)
        if not ask.order:
            scope.last_spaced = now
        number = next(self._numbers)
        scope.holds[number] = Hold(now + ask.lease, answered=False)
        return Grant(number)

    async def give_back(self, scope: str, hold: int, after: float | None) -> None:
        """End a hold later or at once."""
        self.give_back_now(scope, hold, after)

    def give_back_now(self, scope: str, hold: int, after: float | None) -> None:
        """`give_back`, likewise."""
        holds = self._scope(scope).holds
        held = holds.pop(hold, None)
        if held is not None and after is not None:
            holds[hold] = Hold(min(held.free_at, self._monotonic() + after), answered=True)

    async def leave(self, scope: str, waiter: str) -> None:
        """Leave the queue."""
        self._scope(scope).waiters.pop(waiter, None)

    async def punish(self, scope: str, seconds: float, most: int) -> None:
        """Take one place out of use for a while."""
        now, penalties = self._monotonic(), self._scope(scope).penalties
        if sum(hold.free_at > now for hold in penalties.values()) < most:
            penalties[next(self._numbers)] = Hold(now + seconds, answered=True)

    async def read(self, name: str) -> str | None:
        """The text of a record."""
        return self._records.get(name)

    async def write(self, name: str, text: str, seconds: float) -> None:  # noqa: ARG002 - dies with the process
        """Put a record."""
        self._records[name] = text

    async def forget(self, name: str, text: str) -> bool:
        """Delete a record if it still has this text."""
        if self._records.get(name) != text:
            return False
        del self._records[name]
        return True

    async def lease(self, name: str, owner: str, seconds: float) -> float:
        """Take or prolong a lease."""
        now = self._monotonic()
        held = self._leases.get(name)
        if held is not None and held[0] != owner and held[1] > now:
            return held[1] - now
        self._leases[name] = (owner, now + seconds)
        return 0.0

    async def unlease(self, name: str, owner: str) -> None:
        """End a lease, if it is the owner's."""
        if self._leases.get(name, ("", 0.0))[0] == owner:
            del self._leases[name]

    async def close(self) -> None:
        """Nothing to let go of."""
