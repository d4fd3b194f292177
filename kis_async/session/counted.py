"""The door of writes with a counter beside it, which notes how each write ended."""

from typing import Any

import attrs

from ..errors import GuardRefused, InvalidRequest, KisError, NotSent, ReplyError
from ..spec.declare import Reply, Request
from ..spec.message import HttpMessage
from ..telemetry.counters import WriteCounter
from .door import Door, Earlier, SendRead, Ticket

__all__ = ["CountedDoor"]


@attrs.frozen
class _CountedTicket:
    """A ticket whose outcome is counted."""

    _ticket: Ticket
    _counter: WriteCounter

    @property
    def name(self) -> str:
        return self._ticket.name

    async def leaving(self) -> None:
        await self._ticket.leaving()

    async def ended(self, outcome: Reply | KisError) -> None:
        if isinstance(outcome, Reply):
            self._counter.accepted += 1
        elif isinstance(outcome, NotSent):
            self._counter.not_sent += 1
        elif isinstance(outcome, ReplyError):
            self._counter.refused += 1
        else:
            self._counter.unknown += 1
        await self._ticket.ended(outcome)


@attrs.frozen
class CountedDoor:
    """Hands on to a door, and counts."""

    _door: Door
    _counter: WriteCounter

    async def consider(self, request: Request[Any], message: HttpMessage, send: SendRead) -> None:
        """Ask the guards."""
        try:
            await self._door.consider(request, message, send)
        except KisError as error:
            self._turned_away(error)
            raise

    async def admit(self, request: Request[Any], message: HttpMessage) -> Ticket | Earlier:
        """Write the intent down."""
        try:
            admission = await self._door.admit(request, message)
        except KisError as error:
            self._turned_away(error)
            raise
        if isinstance(admission, Earlier):
            self._counter.repeated += 1
            return admission
        return _CountedTicket(admission, self._counter)

    def _turned_away(self, error: KisError) -> None:
        if isinstance(error, GuardRefused):
            self._counter.guard_refused += 1
        elif not isinstance(error, InvalidRequest):
            self._counter.not_sent += 1
