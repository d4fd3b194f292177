"""Where the owner of a key's stream and its guests meet: a Unix socket in the state's folder, or loopback.

The address stands in the shared state with a random token, so that whoever may read the state may come
in, and nobody else. A path that is too long for a socket, a state without a folder and Windows have
loopback instead of a Unix socket. Where the state is in Redis, other machines come that way.
"""

import asyncio
import hashlib
import ipaddress
import os
import platform
import secrets
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import attrs
import msgspec

from ..errors import ConfigError, StreamError
from ..session.stream_line import StreamLine
from .options import Sharing
from .relay_protocol import VERSION, Address, Asked, Told, encode, read_told

if TYPE_CHECKING:
    from .relay_redis import Inbox

__all__ = ["Conversation", "Listening", "Writer", "announce", "enter", "listen"]

_LONGEST_LINE = 1 << 23
_LONGEST_PATH = 100  # what a Unix socket's address has room for on every system
_CHUNK = 1 << 16
_LIFE = 86_400.0


class Writer(Protocol):
    """What of a socket's writer is used, and what Redis offers as well."""

    def write(self, data: bytes) -> None:
        """Send something, soon."""
        ...

    async def drain(self) -> None:
        """Wait until not much of it is left."""
        ...

    def close(self) -> None:
        """Send what is left, and end."""
        ...

    async def wait_closed(self) -> None:
        """Wait until that is done."""
        ...


Visited = Callable[[asyncio.StreamReader, Writer], Awaitable[None]]


@attrs.define(kw_only=True)
class Listening:
    """An owner's open door."""

    address: Address
    server: asyncio.Server
    inbox: "Inbox | None" = None

    def shut(self) -> None:
        """Let nobody in any more, and take the socket's file away."""
        self.server.close()
        if self.address.path:
            with suppress(OSError):  # it is swept away by the next owner
                Path(self.address.path).unlink()

    async def close(self) -> None:
        """Wait until all that was said over Redis has gone."""
        if self.inbox is not None:
            await self.inbox.close()


@attrs.frozen(kw_only=True)
class Conversation:
    """A guest's end of a connection, which the owner has welcomed."""

    reader: asyncio.StreamReader
    writer: Writer

    def say(self, message: Asked) -> None:
        """Send a message."""
        self.writer.write(encode(message))

    async def listen(self, told: Callable[[Told], None]) -> None:
        """Hand over what the owner says until it ends the connection."""
        rest = b""
        while chunk := await self.reader.read(_CHUNK):
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                told(read_told(line))
            if len(rest) > _LONGEST_LINE:
                raise StreamError("the owner of the stream sends a line without an end")
            # An owner that always has more would never let go of the loop.
            await asyncio.sleep(0)

    async def close(self) -> None:
        """End it."""
        self.writer.close()
        with suppress(OSError):
            await self.writer.wait_closed()


# --- the owner's side -----------------------------------------------------------------------------


async def listen(line: StreamLine, sharing: Sharing, visited: Visited) -> Listening:
    """Open the door, and write its address into the shared state.

    `ConfigError` for an address that is not loopback unless that is wanted, `StreamError` for one that
    cannot be had.
    """
    token = secrets.token_urlsafe(32)
    path = None if sharing.listen is not None else _socket_path(line, token)
    try:
        if path is not None and sys.platform != "win32":
            server = await asyncio.start_unix_server(visited, path, limit=_CHUNK)
            path.chmod(0o600)
            address = Address(VERSION, _machine(line), token, path=str(path))
        else:
            host, port = sharing.listen or ("127.0.0.1", 0)
            here = _is_loopback(host)
            if not here and not sharing.to_network:
                raise ConfigError(
                    "the relay is not encrypted, and listens on loopback only; Sharing(to_network=True) "
                    "opens it to a network that is yours alone",
                    setting="listen",
                )
            server = await asyncio.start_server(visited, host, port, limit=_CHUNK)
            port = server.sockets[0].getsockname()[1]
            known_as = platform.node() if host in {"", "0.0.0.0", "::"} else host  # noqa: S104 - compared only
            address = Address(VERSION, _machine(line) if here else "", token, host=known_as, port=port)
    except OSError as error:
        raise StreamError(f"the relay cannot listen: {error.strerror or error}") from error
    listening = Listening(address=address, server=server)
    if line.meeting.server is not None:
        from .relay_redis import Inbox

        channel = f"kis_async:relay:{line.meeting.name}:{secrets.token_hex(8)}"
        listening.address = msgspec.structs.replace(address, channel=channel)
        listening.inbox = Inbox(line.meeting.server, channel, visited)
    try:
        await announce(line, listening)
    except BaseException:  # a cancelled opening included
        listening.shut()
        await listening.close()
        raise
    return listening


async def announce(line: StreamLine, listening: Listening) -> None:
    """Write the address into the shared state."""
    text = msgspec.json.encode(listening.address).decode()
    await line.meeting.write(text, _LIFE)


def _socket_path(line: StreamLine, token: str) -> Path | None:
    """A path for a socket that nobody else uses; those of owners that died are swept away."""
    folder = line.meeting.folder
    if folder is None or sys.platform == "win32":
        return None
    name = hashlib.sha256(line.meeting.name.encode()).hexdigest()[:10]
    path = folder / f"relay-{name}-{hashlib.sha256(token.encode()).hexdigest()[:6]}.sock"
    if len(os.fsencode(path)) > _LONGEST_PATH:
        return None
    for left in folder.glob(f"relay-{name}-*.sock"):
        with suppress(OSError):  # another user's, or gone by now
            left.unlink()
    return path


def _machine(line: StreamLine) -> str:
    return f"{platform.node()}/{line.clock.boot()}"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


# --- a guest's side -------------------------------------------------------------------------------


async def enter(line: StreamLine, address: Address, *, avoid: str = "") -> Conversation | None:
    """Knock at an owner's door; `None` if nobody opens.

    Redis is not asked for the owner whose token is `avoid`, since nobody says there that it has gone.
    """
    conversation = await _enter_here(line, address)
    if conversation is not None or not address.channel or address.token == avoid:
        return conversation
    if line.meeting.server is None:
        return None
    from .relay_redis import call

    reader, writer = call(line.meeting.server, address.channel)
    return Conversation(reader=reader, writer=writer)


async def _enter_here(line: StreamLine, address: Address) -> Conversation | None:
    if address.machine not in {"", _machine(line)}:
        return None
    try:
        if not address.path:
            reader, writer = await asyncio.open_connection(address.host, address.port, limit=_CHUNK)
        elif sys.platform == "win32":
            return None
        else:
            reader, writer = await asyncio.open_unix_connection(address.path, limit=_CHUNK)
    except OSError:
        return None
    return Conversation(reader=reader, writer=writer)
