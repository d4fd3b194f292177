"""The door that every write passes: what the session asks of whoever keeps guards and a journal.

The session knows when a write may leave and how it ended; whether it may leave at all, and that it is
written down first, is decided behind this door. There is one for all writes, whichever method of the
client they come from.
"""

from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeVar

import attrs

from ..errors import KisError
from ..spec.declare import Reply, Request
from ..spec.message import HttpMessage

__all__ = ["Door", "Earlier", "SendRead", "Ticket"]

R = TypeVar("R", bound=Reply)


class SendRead(Protocol):
    """A way to make inquiries."""

    async def __call__(self, request: Request[R]) -> R:
        """Send one request and return its reply."""
        ...


class Ticket(Protocol):
    """An intent that is written down and may be sent, under `name`."""

    @property
    def name(self) -> str:
        """The client's own id of the order."""
        ...

    async def leaving(self) -> None:
        """Note that it leaves now. `NotSent` if somebody has settled it meanwhile: then it must not."""
        ...

    async def ended(self, outcome: Reply | KisError) -> None:
        """Note how it ended; never raises, since the outcome is what it is."""
        ...


@attrs.frozen
class Earlier:
    """The same intent was sent before: `outcome` answers with what came of it, or raises that."""

    outcome: Callable[[], Awaitable[Reply]]


class Door(Protocol):
    """Guards before the queue, the journal before the broker."""

    async def consider(self, request: Request[Any], message: HttpMessage, send: SendRead) -> None:
        """Raise `GuardRefused` for what must not be sent; may make inquiries."""
        ...

    async def admit(self, request: Request[Any], message: HttpMessage) -> Ticket | Earlier:
        """Write the intent down, durably; or find that it was sent before."""
        ...
