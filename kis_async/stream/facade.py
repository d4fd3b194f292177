"""`Stream`: real time of one app key, or of several as one, as users hold it."""

import asyncio
import os
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ..api.enums import Venue
from ..config import Account
from ..errors import ClientClosed, ConfigError, StreamFull
from ..session.finishing import close_all
from ..session.stream_line import StreamLine
from .asking import Asking, tr_id_of
from .connection import Connection
from .feed import Feed, Host, Wish
from .hub import Channel, Outlet
from .options import Sharing, StreamOptions
from .recording import Recording
from .registry import Registration

if TYPE_CHECKING:
    from .relay_client import RelayStatus, SharedConnection

    _Connected = Connection[Channel] | SharedConnection

__all__ = ["Stream"]


class Stream(Asking):
    """Real-time records of one app key, or of several.

        async with kis.stream() as stream:
            async for event in stream.trades("005930", "000660"):
                ...

    A registration is a stream and a key; 41 are allowed for an app key, and consumers of the same one
    share it. With several app keys, registrations are spread over them. The connection is made when
    something is first wanted, and kept; `connected` says whether there is one. Entering raises
    `StreamInUse` if another program of this machine has the key's stream, unless both share it. Leaving
    ends everything.
    """

    def __init__(
        self,
        lines: Sequence[StreamLine],
        *,
        options: StreamOptions,
        patient: bool,
        venue: Venue,
        sharing: Sharing | None = None,
    ) -> None:
        super().__init__(options=options, venue=venue, paper=lines[0].environment.paper)
        if any(line.environment.paper != self._paper for line in lines):
            raise ConfigError("real and paper keys cannot serve one stream", setting="environment")
        self._lines = tuple(lines)
        self._connections = [_connection(line, options, patient=patient, sharing=sharing) for line in lines]
        self._sharing = sharing
        self._feeds: dict[Feed[Any], None] = {}
        self._state = "new"

    def __repr__(self) -> str:
        return f"Stream({self._state}, {self.registrations} registrations)"

    def _host(self) -> Host:
        return self

    def _owner(self) -> tuple[str | None, Account | None]:
        return self._lines[0].credentials.hts_id, self._lines[0].account

    # --- opening, closing -----------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        if self._state != "new":
            raise ClientClosed("a stream is opened once; make another one")
        self._state = "open"
        try:
            for connection in self._connections:
                connection.on_failure = self._failed
                await connection.open()
        except BaseException:  # a cancelled opening included: what was opened is closed
            await self.close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End all registrations and feeds, and let another program have the stream."""
        if self._state != "open":
            return
        self._state = "closed"
        for feed in list(self._feeds):
            feed.end(None)
        await close_all([connection.close() for connection in self._connections])

    # --- what is known --------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether it can be asked for records: between entering and leaving."""
        return self._state == "open"

    @property
    def connected(self) -> bool:
        """Whether every connection that is needed stands."""
        needed = [each for each in self._connections if each.registry.wanted]
        return bool(needed) and all(each.connected for each in needed)

    @property
    def trouble(self) -> str | None:
        """Why there is no connection now, or the latest attempt failed; `None` if all is well."""
        return next((each.trouble for each in self._connections if each.trouble is not None), None)

    @property
    def registrations(self) -> int:
        """How many registrations are wanted, of `limit` in all."""
        return sum(len(connection.registry.wanted) for connection in self._connections)

    @property
    def limit(self) -> int:
        """How many registrations the app keys have together."""
        return sum(connection.registry.limit for connection in self._connections)

    @property
    def relays(self) -> "tuple[RelayStatus, ...]":
        """How the sharing of each app key stands: who is the owner, and whom it serves; empty if not shared.

        `registrations` and `limit` of this stream are its own part; those of all are said here, by the owner.
        """
        if self._sharing is None:
            return ()
        from .relay_client import SharedConnection

        return tuple(each.status for each in self._connections if isinstance(each, SharedConnection))

    @contextmanager
    def record(self, path: "str | os.PathLike[str]") -> Generator["Recording", None, None]:
        """Write all that comes, with its times, to a new file, which `replay` reads; compressed.

        `StreamError` if the file is there already or cannot be written. A disk that fills up ends the
        recording and not the stream; leaving the block then raises it.
        """
        with Recording(path, paper=self._paper) as recording:
            for connection in self._connections:
                for registration in connection.registry.wanted:
                    if connection.registry.is_confirmed(registration):
                        recording.confirmed(registration, connection.now)
                connection.channel.recorders.append(recording)
            try:
                yield recording
            finally:
                for connection in self._connections:
                    connection.channel.recorders.remove(recording)

    # --- what feeds ask for ---------------------------------------------------------------------

    async def acquire(self, wishes: Iterable[Wish], outlet: Outlet) -> list[Registration]:
        """Register an outlet for all wishes, or for none."""
        if self._state != "open":
            raise ClientClosed("the stream is not open: use `async with kis.stream() as stream`")
        found: list[tuple[_Connected, Registration]] = []
        try:
            for wish in wishes:
                found.append(self._place(wish))
                connection, registration = found[-1]
                connection.registry.want(registration)
                connection.channel.attach(registration, wish.record, outlet)
                if connection.registry.is_confirmed(registration):
                    outlet.confirmed(registration, connection.now)
            await self._confirm(found)
        except BaseException:  # a cancelled wait included: none of them stays
            for _connection, registration in found:
                self.release(registration, outlet)
            raise
        return [registration for _, registration in found]

    @staticmethod
    async def _confirm(found: "Sequence[tuple[_Connected, Registration]]") -> None:
        waits = [asyncio.ensure_future(connection.subscribed(each)) for connection, each in found]
        try:
            await asyncio.gather(*waits)
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)

    def _place(self, wish: Wish) -> "tuple[_Connected, Registration]":
        """The connection for a wish: the one that has it already, or one with a free place."""
        notice = wish.record.stream.key == "hts_id"
        registration = Registration(tr_id_of(wish.record, paper=self._paper), wish.key)
        for connection in self._connections:
            if registration in connection.registry.wanted:
                return connection, registration
        # Notices are the key's owner's, so they cannot move to another key.
        for connection in self._connections[:1] if notice else self._connections:
            if connection.registry.free > 0:
                return connection, registration
        raise StreamFull(
            f"all {self.limit} registrations are in use; another app key would add as many", limit=self.limit
        )

    def release(self, registration: Registration, outlet: Outlet) -> None:
        """End an outlet's part in a registration."""
        for connection in self._connections:
            if connection.channel.detach(registration, outlet):
                connection.registry.release(registration)
                connection.changed()
                return

    def opened(self, feed: "Feed[Any]") -> None:
        """A feed is open."""
        self._feeds[feed] = None

    def closed(self, feed: "Feed[Any]") -> None:
        """A feed is closed."""
        self._feeds.pop(feed, None)

    async def advance(self) -> bool:
        """What comes, comes by itself."""
        return False

    def _failed(self) -> None:
        """One connection has failed for good, and with it every feed that had a part in it."""
        for connection in self._connections:
            if connection.failure is not None:
                outlets = connection.channel.outlets()
                for feed in list(self._feeds):
                    if feed.draws_on(outlets):
                        feed.end(connection.failure)


def _connection(
    line: StreamLine, options: StreamOptions, *, patient: bool, sharing: Sharing | None
) -> "_Connected":
    channel = Channel(on_drift=line.on_drift, counter=line.counter)
    if sharing is None:
        return Connection(line, channel, options, patient=patient)
    from .relay_client import SharedConnection  # with sockets and a server, which few streams need

    return SharedConnection(line, channel, options, sharing, patient=patient)
