"""The way from a consumer of a shared stream to its owner: in the same process, or over a socket."""

from collections.abc import Callable
from typing import Protocol

from ..errors import DecodeError, StreamError
from .relay_fan import Packet
from .relay_place import Conversation
from .relay_protocol import Asked, Told
from .relay_server import Owner

__all__ = ["Away", "Home", "Link"]


class Link(Protocol):
    """The way to the owner."""

    heard_at: float | None
    """When the owner was last heard, by the monotonic clock; `None` where it cannot fall silent."""

    def ask(self, message: Asked) -> None:
        """Say something to the owner."""
        ...

    async def run(self) -> str:
        """Hand on what the owner says until the end, whose reason this answers with."""
        ...

    async def close(self) -> None:
        """Be its guest no more."""
        ...


class Home:
    """The way to an owner in this process."""

    def __init__(self, owner: Owner, told: Callable[[Told], None], data: Callable[[Packet], None]) -> None:
        self.heard_at: float | None = None
        self.owner = owner
        self.tell = told
        self.data = data
        owner.join(self)

    def ask(self, message: Asked) -> None:
        """Say something to the owner."""
        self.owner.asked(self, message)

    async def run(self) -> str:
        """Wait until the connection fails."""
        await self.owner.failed.wait()
        return str(self.owner.upstream.failure)

    async def close(self) -> None:
        """End the connection, and send the others away."""
        self.owner.part(self)
        await self.owner.close()


class Away:
    """The way to an owner in another process."""

    def __init__(
        self, conversation: Conversation, told: Callable[[Told], None], now: Callable[[], float]
    ) -> None:
        self._conversation = conversation
        self._told = told
        self._now = now
        self.heard_at: float | None = now()

    def ask(self, message: Asked) -> None:
        """Say something to the owner."""
        self._conversation.say(message)

    async def run(self) -> str:
        """Hand on what it says."""
        try:
            await self._conversation.listen(self._heard)
        except (OSError, DecodeError, StreamError) as error:
            return f"the way to the owner of the stream broke ({type(error).__name__})"
        return "the owner of the stream has ended"

    def _heard(self, message: Told) -> None:
        self.heard_at = self._now()
        self._told(message)

    async def close(self) -> None:
        """Be its guest no more."""
        await self._conversation.close()
