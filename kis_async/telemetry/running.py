"""Who shows figures here, and what they are: for other programs than the one that is looked at."""

import asyncio
import sys
from contextlib import suppress
from pathlib import Path

from ..errors import DecodeError, TimedOut, TransportError
from .places import Place, default_folder, places
from .snapshot import Snapshot, from_json

__all__ = ["ask", "found", "is_alive"]

# A bot that does not answer for so long has a blocked event loop, which is worth knowing.
_PATIENCE = 2.0
# One that just begins may have its file a moment before it listens.
_SECOND_LOOK = 0.2
# A client of all TRs has under a megabyte.
_LONGEST_ANSWER = 16 * 1024 * 1024


async def found(folder: Path | None = None) -> list[Place]:
    """The clients that run now; what dead ones have left behind is removed."""
    known = list(places(default_folder() if folder is None else folder))
    alive = await asyncio.gather(*(is_alive(place) for place in known))
    for place, lives in zip(known, alive, strict=True):
        if not lives:
            with suppress(OSError):  # another has just done the same
                place.path.unlink(missing_ok=True)
    return [place for place, lives in zip(known, alive, strict=True) if lives]


async def is_alive(place: Place) -> bool:
    """Whether somebody listens there; one who is slow does."""
    for pause in (0.0, _SECOND_LOOK):
        await asyncio.sleep(pause)
        try:
            async with asyncio.timeout(_PATIENCE):
                _, writer, _ = await _connect(place)
            break
        except (ConnectionRefusedError, FileNotFoundError, ValueError):
            continue
        except (OSError, TimeoutError):
            return True
    else:
        return False
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()
    return True


async def ask(place: Place) -> Snapshot:
    """A client's figures.

    Raises `TimedOut` if it does not answer, `TransportError` if it has ended, and `DecodeError` if what
    answers is something else.
    """
    name = f"the bot {place.pid} ({place.environment})"
    try:
        async with asyncio.timeout(_PATIENCE):
            reader, writer, token = await _connect(place)
            try:
                writer.write(token.encode() + b"\n")
                await writer.drain()
                line = await reader.readuntil(b"\n")
            finally:
                writer.close()
                with suppress(OSError):
                    await writer.wait_closed()
    except TimeoutError as error:
        raise TimedOut(f"{name} does not answer: its event loop stands still") from error
    except asyncio.LimitOverrunError as error:
        raise DecodeError(f"{name} answers with something else") from error
    except (OSError, EOFError, ValueError) as error:
        raise TransportError(f"{name} has ended") from error
    return from_json(line)


async def _connect(place: Place) -> tuple[asyncio.StreamReader, asyncio.StreamWriter, str]:
    port = place.port
    if port is not None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port.port, limit=_LONGEST_ANSWER)
        return reader, writer, port.token
    if sys.platform == "win32":
        raise ValueError("a Unix socket on Windows")
    reader, writer = await asyncio.open_unix_connection(place.path, limit=_LONGEST_ANSWER)
    return reader, writer, ""
