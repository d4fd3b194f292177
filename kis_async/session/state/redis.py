"""The state that several machines share: a Redis server.

Each operation is one Lua script (`redis_scripts`), by the server's clock. Two things can go wrong that
a file cannot: Redis may be away, and it may come back having forgotten.

Away: the user chooses. To refuse is to wait a while and then to fail, with nothing sent. To share is to
go on with a part of the quota that is this process's own, once all that Redis had granted to anybody
has ended; records are then as they were known when Redis was last reached, and no new token is issued.

Forgotten: places are given again when all that may have been given before have ended, and whoever knows
a record or has a lease puts it back before strangers get one.
"""

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...errors import ConfigError
from ..quota import Ask, Grant, Verdict, Wait
from .memory import MemoryState
from .redis_lines import text_of
from .redis_link import Away, Link
from .redis_scripts import (
    FORGET,
    GIVE_BACK,
    LEASE,
    LEAVE,
    LOOK,
    PUNISH,
    PUT_BACK,
    READ,
    TAKE,
    UNLEASE,
    WRITE,
)

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["RedisState"]

# Nobody goes on alone before Redis was away for so long and the time that others need to notice it.
_BLIP = 1.0


@attrs.frozen
class _Known:
    """A record as Redis last had it; it ends at a moment of our own monotonic clock."""

    text: str
    until: float


class RedisState:
    """A state for several machines. `server` is `redis://host:6379/0`, `rediss://…`, or a client of yours.

    The client is a `redis.asyncio.Redis`, which is left open. One server with or without replicas;
    a Redis Cluster is not supported. Times are in seconds.

    `on_outage` says what happens while Redis is away. With "refuse" a call waits `wait` for it and then
    raises `StateError`; an order is then `NotSent`. With "share" this process goes on with `share` of the
    quota (0.25 is a quarter), from a few seconds after Redis was lost until it is back; the shares of all
    processes on all machines must not add up to more than 1, and it must not be this machine alone that
    cannot reach Redis. A token that is known is used as long as it lives; a new one is never issued then.
    An exchange with Redis that takes longer than `timeout` counts as failed. All processes of a key must
    say the same.

    When Redis starts anew, or is new, no place is given for the first seconds: those that were given
    before may still be in use. `now` is a clock for tests, in place of the server's.
    Raises `ConfigError` for what cannot be right, and where redis-py is not installed.
    """

    def __init__(
        self,
        server: "str | Redis",
        *,
        on_outage: Literal["refuse", "share"] = "refuse",
        share: float | None = None,
        wait: float = 5.0,
        timeout: float = 1.0,
        now: Callable[[], float] | None = None,
    ) -> None:
        if on_outage not in {"refuse", "share"}:
            raise ConfigError("on_outage must be 'refuse' or 'share'", setting="on_outage")
        if (on_outage == "share") != (share is not None):
            raise ConfigError("share goes with on_outage='share', and must be said there", setting="share")
        if share is not None and not 0 < share <= 1:
            raise ConfigError("share must be over 0 and at most 1", setting="share")
        for name, seconds in (("wait", wait), ("timeout", timeout)):
            if not 0 < seconds < math.inf:
                raise ConfigError(f"{name} must be over 0", setting=name)
        self._on_outage = on_outage
        self._share = share
        self._link = Link(
            server, wait=wait, timeout=timeout, now=now, look=self._look, renewed=self._put_back
        )
        self._known: dict[str, _Known | None] = {}
        self._leases: dict[tuple[str, str], float] = {}
        self._own = MemoryState()
        self._longer: dict[str, float] = {}  # by how much the window of our own share is longer

    @property
    def client(self) -> "Redis":
        """The client, for what else goes over the same Redis; closed with the state unless it is yours."""
        return self._link.client

    def __repr__(self) -> str:
        return f"RedisState({self._link.place!r}, on_outage={self._on_outage!r})"

    # --- places -------------------------------------------------------------------------------

    async def take(self, ask: Ask) -> Verdict:
        """Take a place, or learn when to ask again."""
        keys = [_key(ask.scope, part) for part in ("holds", "queue", "moments")]
        lease = ask.lease + self._link.spare
        args = (
            ask.waiter,
            ask.rank,
            repr(ask.waited),
            ask.limit,
            repr(ask.window),
            repr(lease),
            ask.reserve,
            int(ask.always_reserve),
            int(ask.order),
            int(ask.trading),
            repr(lease if self._share is None else lease + self._link.notice),
            int(ask.burst),
        )
        if self._share is None:
            hold, seconds = map(text_of, await self._link.patiently(TAKE, keys, *args))
        else:
            try:
                hold, seconds = map(text_of, await self._link.once(TAKE, keys, *args))
            except Away:
                return await self._take_alone(ask, lease, self._share)
        return Grant(int(hold), self._link.spare) if hold else Wait(float(seconds))

    async def _take_alone(self, ask: Ask, lease: float, share: float) -> Verdict:
        """Take a place of our own share, if by now nobody has one of Redis's any more."""
        lost_for = self._link.lost_for
        rest = max(lease, self._link.notice + _BLIP) - (lost_for or 0.0)
        if rest > 0 or lost_for is None:
            return Wait(min(max(rest, 0.05), 0.5))
        allowed = ask.limit * share
        limit, longer = (math.floor(allowed + 1e-9), 0.0) if allowed >= 1 else (1, ask.window / allowed)
        longer = max(longer - ask.window, 0.0)
        verdict = await self._own.take(
            attrs.evolve(ask, limit=limit, window=ask.window + longer, lease=ask.lease + longer)
        )
        if isinstance(verdict, Wait):
            return Wait(min(verdict.seconds, 0.5))  # Redis may be back sooner
        self._longer[ask.scope] = longer
        return Grant(-verdict.hold)  # what is below 0 is our own

    async def give_back(self, scope: str, hold: int, after: float | None) -> None:
        """End a hold later or at once. While Redis is away it ends with its lease."""
        if hold < 0:
            longer = self._longer[scope]
            await self._own.give_back(scope, -hold, None if after is None else after + longer)
            return
        await self._unless_away(GIVE_BACK, _key(scope, "holds"), hold, "" if after is None else repr(after))

    async def leave(self, scope: str, waiter: str) -> None:
        """Leave the queue. While Redis is away the place in it ends by itself."""
        await self._own.leave(scope, waiter)
        await self._unless_away(LEAVE, _key(scope, "queue"), waiter)

    async def punish(self, scope: str, seconds: float, most: int) -> None:
        """Take one place out of use for a while."""
        if self._link.lost_for is not None:
            await self._own.punish(scope, seconds, most)
        else:
            await self._unless_away(PUNISH, _key(scope, "holds"), repr(seconds), most)

    async def _unless_away(self, script: Any, key: str, *args: object) -> None:
        """Tell Redis what would come about by itself; not worth waiting for."""
        try:
            await self._link.once(script, [key], *args)
        except Away:
            return  # as the link has logged

    # --- records ------------------------------------------------------------------------------

    async def read(self, name: str) -> str | None:
        """The text of a record; with shares, while Redis is away, what it was when last seen."""
        if self._share is not None and self._link.lost_for is not None and name in self._known:
            known = self._known[name]
            return known.text if known is not None and known.until > time.monotonic() else None
        (found,) = await self._link.patiently(READ, [_key(name, "record")])
        return self._learn(name, found)

    async def write(self, name: str, text: str, seconds: float) -> None:
        """Put a record."""
        milliseconds = max(math.ceil(seconds * 1000), 1)
        await self._link.patiently(WRITE, [_key(name, "record")], text, milliseconds)
        self._known[name] = _Known(text, time.monotonic() + seconds)

    async def forget(self, name: str, text: str) -> bool:
        """Delete a record if it still has this text."""
        (count,) = await self._link.patiently(FORGET, [_key(name, "record")], text)
        if (known := self._known.get(name)) is not None and known.text == text:
            self._known[name] = None
        return int(count) > 0

    def _learn(self, name: str, found: Any) -> str | None:
        text, milliseconds = text_of(found[0]), int(found[1])
        if milliseconds < 0:
            self._known[name] = None
            return None
        self._known[name] = _Known(text, time.monotonic() + milliseconds / 1000)
        return text

    # --- leases -------------------------------------------------------------------------------

    async def lease(self, name: str, owner: str, seconds: float) -> float:
        """Take or prolong a lease."""
        started = time.monotonic()
        mine = self._leases.get((name, owner), 0.0) > started
        (rest,) = await self._link.patiently(
            LEASE, [_key(name, "lease")], owner, repr(seconds), repr(self._link.notice), int(mine)
        )
        if float(rest) == 0:
            self._leases[name, owner] = started + seconds
        return float(rest)

    async def unlease(self, name: str, owner: str) -> None:
        """End a lease, if it is the owner's. While Redis is away it ends by itself."""
        self._leases.pop((name, owner), None)
        await self._unless_away(UNLEASE, _key(name, "lease"), owner)

    # --- what the link asks for ---------------------------------------------------------------

    async def _look(self) -> None:
        """See what Redis is up to, and how the records are that we know."""
        lost_for = self._link.lost_for
        # Somebody may have gone on alone, of which Redis knows nothing: that counts as forgotten.
        anew = self._share is not None and lost_for is not None and lost_for >= _BLIP
        names = list(self._known)
        found = await self._link.attempt(LOOK, [_key(name, "record") for name in names], int(anew))
        for name, each in zip(names, found, strict=True):
            self._learn(name, each)
        now = time.monotonic()
        for which in [which for which, until in self._leases.items() if until <= now]:
            del self._leases[which]

    async def _put_back(self) -> None:
        """Put back what Redis may have forgotten and we know."""
        now = time.monotonic()
        known = [(name, each) for name, each in self._known.items() if each is not None and each.until > now]
        if known:
            args = [part for _, each in known for part in (each.text, math.ceil((each.until - now) * 1000))]
            await self._link.attempt(PUT_BACK, [_key(name, "record") for name, _ in known], *args)
        for (name, owner), until in list(self._leases.items()):
            if until > now:
                await self._link.attempt(LEASE, [_key(name, "lease")], owner, repr(until - now), "0", 1)

    async def close(self) -> None:
        """End the connections, unless the client is yours. What is shared stays."""
        await self._link.close()


def _key(name: str, part: str) -> str:
    return f"kis_async:{part}:{name}"
