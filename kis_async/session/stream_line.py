"""What a session lends to real time: a way to connect, approval keys, and the right to be the only one."""

import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import aiohttp
import attrs

from ..config import Account, Credentials, Environment
from ..telemetry.counters import StreamCounter
from .clock import Clock
from .state.protocol import State

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["ApprovalKeys", "Lease", "Meeting", "StreamLine"]


class ApprovalKeys(Protocol):
    """Where approval keys come from."""

    def __call__(self, *, stale: str | None = None) -> Awaitable[str]:
        """A key that may be used; not `stale`, which the server no longer accepts."""
        ...


class Lease:
    """The right to have the key's one stream, among all that share the state; it ends by itself."""

    def __init__(self, state: State, name: str) -> None:
        self._state = state
        self._name = name
        self._owner = uuid.uuid4().hex

    async def take(self, seconds: float) -> float:
        """Take or prolong it; 0 if it is ours now, else how long another still has it."""
        return await self._state.lease(self._name, self._owner, seconds)

    async def release(self) -> None:
        """Let another have it at once."""
        await self._state.unlease(self._name, self._owner)


class Meeting:
    """Where those who share the key's stream find its owner: a record in the shared state.

    `folder` is where the owner may put a socket, `server` the Redis by which other machines reach it;
    `None` for a state that has none.
    """

    def __init__(self, state: State, name: str) -> None:
        self._state = state
        self.name = name
        folder: object = getattr(state, "folder", None)  # not all states have one
        self.folder = folder if isinstance(folder, Path) else None
        self.server: Redis | None = getattr(state, "client", None)

    async def read(self) -> str | None:
        """What the latest owner has written; it may be gone since."""
        return await self._state.read(self.name)

    async def write(self, text: str, seconds: float) -> None:
        """Say where the owner is found; this holds for so many seconds."""
        await self._state.write(self.name, text, seconds)


@attrs.frozen(kw_only=True)
class StreamLine:
    """What a real-time connection of one app key needs of its session."""

    connect: Callable[[str, float], Awaitable[aiohttp.ClientWebSocketResponse]]
    approval_key: ApprovalKeys
    lease: Lease
    meeting: Meeting
    environment: Environment
    credentials: Credentials
    account: Account | None
    clock: Clock
    on_drift: Callable[[str, str], None] | None
    counter: StreamCounter = attrs.field(factory=StreamCounter)
