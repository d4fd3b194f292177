"""The desk, made with the first order: a client that only asks for prices pays nothing for it."""

import asyncio
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..session.door import Earlier, SendRead, Ticket
from ..spec.declare import Request
from ..spec.message import HttpMessage

if TYPE_CHECKING:
    from ..config import Environment
    from ..session.clock import Clock
    from ..session.state.protocol import State
    from .desk import Desk
    from .guards import Guards

__all__ = ["Entrance", "journal_path"]


class Entrance:
    """The session's door: hands on to the desk."""

    def __init__(
        self,
        *,
        journal: Path | None,
        guards: "Guards | None",
        state: "State",
        environment: "Environment",
        clock: "Clock",
    ) -> None:
        self._journal = journal
        self._guards = guards
        self._state = state
        self._environment = environment
        self._clock = clock
        self._desk: Desk | None = None

    @property
    def desk(self) -> "Desk":
        """The desk."""
        if self._desk is None:
            import uuid

            from .desk import Desk
            from .guards import Guards
            from .journal import Journal

            self._desk = Desk(
                journal=Journal(self._journal, owner=uuid.uuid4().hex),
                guards=self._guards or Guards(),
                state=self._state,
                environment=self._environment,
                clock=self._clock,
            )
        return self._desk

    async def consider(self, request: Request[Any], message: HttpMessage, send: SendRead) -> None:
        """Ask the guards."""
        if self._desk is None:
            # In a thread, so that the event loop goes on meanwhile.
            await asyncio.to_thread(import_module, f"{__package__}.desk")
        await self.desk.consider(request, message, send)

    async def admit(self, request: Request[Any], message: HttpMessage) -> Ticket | Earlier:
        """Write the intent down."""
        return await self.desk.admit(request, message)

    async def close(self) -> None:
        """Close the journal, if there is one."""
        if self._desk is not None:
            await self._desk.close()


def journal_path(given: Path | None, state: "State", *, real_money: bool) -> Path | None:
    """Where the journal is: the file that the user names, or beside the shared state.

    A state without a folder is for tests or for several machines: real money is then written down in the
    user's state folder, and anything else in memory.
    """
    if given is not None:
        return given
    folder = getattr(state, "folder", None)
    if folder is None and real_money:
        from ..session.state.sqlite import default_folder

        folder = default_folder()
    return None if folder is None else Path(folder) / "journal.sqlite3"
