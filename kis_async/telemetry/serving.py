"""A client's figures, shown to the other programs of the same user: one line is asked, one answered."""

import asyncio
import hmac
import os
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import msgspec

from ..errors import StateError
from .places import LINE_LIMIT, Place, Port, default_folder, free_name, prepared
from .running import is_alive
from .snapshot import Snapshot, to_json

__all__ = ["serving"]

# A Unix socket's address has room for 104 bytes on some systems, its last one being 0.
_LONGEST_PATH = 103
_PATIENCE = 5.0
_MOST_CLIENTS = 10_000


class _Server:
    """Answers whoever asks; its tasks end with it."""

    def __init__(self, snapshot: Callable[[], Snapshot], token: str) -> None:
        self._snapshot = snapshot
        self._token = token.encode()
        self._tasks: set[asyncio.Task[None]] = set()

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Somebody has connected."""
        task = asyncio.create_task(self._answer(reader, writer), name="kis_async telemetry answer")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Whoever breaks off, is too slow or says too much has no answer, and the client goes on.
        with suppress(OSError, TimeoutError, ValueError, asyncio.IncompleteReadError):
            try:
                async with asyncio.timeout(_PATIENCE):
                    line = await reader.readuntil(b"\n")
                    if hmac.compare_digest(line.strip(), self._token):
                        writer.write(to_json(self._snapshot()) + b"\n")
                        await writer.drain()
            finally:
                writer.close()
                await writer.wait_closed()

    async def close(self) -> None:
        """End the answers that are not done."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def serving(
    snapshot: Callable[[], Snapshot], *, environment: str, folder: Path | None
) -> AsyncGenerator[Path, None]:
    """Serve snapshots within the block; gives the path of the socket, or of the file that names the port."""
    folder = prepared(default_folder() if folder is None else folder)
    path = await _free_path(folder, environment)
    try:
        if path.suffix == ".sock" and sys.platform != "win32":
            served = _Server(snapshot, "")
            listening = await asyncio.start_unix_server(served.accept, path, limit=LINE_LIMIT)
            path.chmod(0o600)
        else:
            served, listening, path = await _on_a_port(snapshot, folder, environment)
    except OSError as error:
        raise StateError(
            f"the figures cannot be shown: {error.strerror or type(error).__name__}", path=str(folder)
        ) from error
    try:
        yield path
    finally:
        listening.close()
        path.unlink(missing_ok=True)
        await served.close()
        await listening.wait_closed()


async def _on_a_port(
    snapshot: Callable[[], Snapshot], folder: Path, environment: str
) -> tuple[_Server, asyncio.Server, Path]:
    token = Port(0).token
    served = _Server(snapshot, token)
    listening = await asyncio.start_server(served.accept, "127.0.0.1", 0, limit=LINE_LIMIT)
    port = Port(listening.sockets[0].getsockname()[1], token)
    try:
        path = await _free_path(folder, environment)
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "wb") as stream:
            stream.write(msgspec.json.encode(port))
    except BaseException:  # a full disk included: nothing goes on listening
        listening.close()
        raise
    return served, listening, path


async def _free_path(folder: Path, environment: str) -> Path:
    """A path that no client has: what one with the same number left behind is taken away."""
    for number in range(1, _MOST_CLIENTS):
        name = free_name(environment, number)
        path = folder / f"{name}.sock"
        if sys.platform == "win32" or len(os.fsencode(path)) > _LONGEST_PATH:
            path = folder / f"{name}.json"
        if not path.exists():
            return path
        if not await is_alive(Place(path=path, pid=os.getpid(), environment=environment)):
            path.unlink(missing_ok=True)
            return path
    raise StateError("too many clients of this process show their figures", path=str(folder))
