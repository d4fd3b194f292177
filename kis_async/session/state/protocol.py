"""What processes share, as one small protocol: places in a quota, records, and leases.

Every operation is atomic, and everything ends by itself, so that a process that dies takes nothing
with it. All times are durations in seconds, so that each state goes by its own clock: the machine's
monotonic one in memory and SQLite, the server's in Redis.
"""

from typing import Protocol

from ..quota import Ask, Verdict

__all__ = ["State"]


class State(Protocol):
    """The state that all users of a key share; one object may serve several clients and scopes."""

    async def take(self, ask: Ask) -> Verdict:
        """Take a place in a quota, or learn when to ask again and stand in the queue until then."""
        ...

    async def give_back(self, scope: str, hold: int, after: float | None) -> None:
        """End a hold `after` so many seconds, or at once and as if it had never been with `None`."""
        ...

    async def leave(self, scope: str, waiter: str) -> None:
        """Leave the queue."""
        ...

    async def punish(self, scope: str, seconds: float, most: int) -> None:
        """Take one place out of use for a while; never more than `most` at a time."""
        ...

    async def read(self, name: str) -> str | None:
        """The text of a record, `None` if there is none."""
        ...

    async def write(self, name: str, text: str, seconds: float) -> None:
        """Put a record, which nobody needs after so many seconds."""
        ...

    async def forget(self, name: str, text: str) -> bool:
        """Delete a record if it still has this text; whether it had."""
        ...

    async def lease(self, name: str, owner: str, seconds: float) -> float:
        """Take or prolong a lease; 0 if the owner has it now, else how long another still has it."""
        ...

    async def unlease(self, name: str, owner: str) -> None:
        """End a lease, if it is the owner's."""
        ...

    async def close(self) -> None:
        """Let go of files and connections. What is shared stays."""
        ...
