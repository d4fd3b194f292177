"""What a session lends to real time: a way to connect, approval keys, and the right to be the only one."""

import uuid
from collections.abc import Awaitable, Callable
from typing import Protocol

import aiohttp
import attrs

from ..config import Account, Credentials, Environment
from .clock import Clock
from .state.protocol import State

__all__ = ["ApprovalKeys", "Lease", "StreamLine"]


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


@attrs.frozen(kw_only=True)
class StreamLine:
    """What a real-time connection of one app key needs of its session."""

    connect: Callable[[str, float], Awaitable[aiohttp.ClientWebSocketResponse]]
    approval_key: ApprovalKeys
    lease: Lease
    environment: Environment
    credentials: Credentials
    account: Account | None
    clock: Clock
    on_drift: Callable[[str, str], None] | None
