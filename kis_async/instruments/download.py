"""Masters over HTTP: one file at a time, taken up where it broke off, and only if it has changed.

The host is a plain file server without authentication. A file arrives as `<name>.part`, with the host's
mark of its version beside it: a later attempt asks for the rest of that version (`Range`, `If-Range`), and
takes the whole where the host has another one.
"""

import asyncio
import json
import logging
from pathlib import Path

import aiohttp
import attrs

from ..errors import InstrumentsError
from .cache import Cache, FileState
from .masters import download_name

__all__ = ["Downloader", "Fetched"]

_log = logging.getLogger("kis_async.instruments")

_PIECE = 64 * 1024
_ATTEMPTS = 3
_PAUSE = 0.3


@attrs.frozen(kw_only=True)
class Fetched:
    """What came of asking for a file: its state, and whether a new version waits as `<name>.new`."""

    state: FileState
    changed: bool


class _Interrupted(Exception):  # noqa: N818 - it is a reason to go on
    """The connection broke off in the middle of a file."""


class Downloader:
    """Fetches masters into a cache that its caller has locked.

    `url` is the folder on the host; `timeout` is how many seconds may pass without a byte.
    """

    def __init__(self, http: aiohttp.ClientSession, cache: Cache, *, url: str, timeout: float) -> None:
        self._http = http
        self._cache = cache
        self._url = url.rstrip("/") + "/"
        self._timeout = aiohttp.ClientTimeout(total=None, sock_connect=timeout, sock_read=timeout)

    async def fetch(self, file: str, known: FileState | None, *, now: float) -> Fetched:
        """Fetch one master unless it is the `known` version. `InstrumentsError` if it cannot be had."""
        kept = await asyncio.to_thread(self._cache.path(file).is_file)
        for attempt in range(_ATTEMPTS):
            if attempt:
                await asyncio.sleep(_PAUSE * attempt)
            try:
                return await self._attempt(file, known if kept else None, now)
            except (aiohttp.ClientError, OSError, TimeoutError, _Interrupted) as error:
                if attempt == _ATTEMPTS - 1 or isinstance(error, aiohttp.ClientConnectorError):
                    reason = str(error) or type(error).__name__
                    raise InstrumentsError(f"{download_name(file)} cannot be downloaded: {reason}") from error
                _log.debug("%s broke off, asking for the rest", download_name(file))
        raise AssertionError  # pragma: no cover - the loop always returns or raises

    async def _attempt(self, file: str, known: FileState | None, now: float) -> Fetched:
        part = _Part(self._cache.folder / f"{download_name(file)}.part")
        start, mark = await asyncio.to_thread(part.begun)
        headers = {"Accept-Encoding": "identity"}  # else a range would be one of the packed bytes
        if start and mark:
            headers |= {"Range": f"bytes={start}-", "If-Range": mark}
        elif known is not None and known.etag:
            headers["If-None-Match"] = known.etag
        elif known is not None and known.modified:
            headers["If-Modified-Since"] = known.modified
        async with self._http.get(
            self._url + download_name(file),
            headers=headers,
            timeout=self._timeout,
            allow_redirects=False,
        ) as answer:
            if answer.status == 304 and known is not None:
                return Fetched(state=attrs.evolve(known, checked_at=now), changed=False)
            if answer.status == 404:
                return Fetched(state=FileState(checked_at=now, absent=True), changed=False)
            if answer.status == 416:
                await asyncio.to_thread(part.drop)
                raise _Interrupted("the host has no such range")
            if answer.status not in {200, 206}:
                raise InstrumentsError(f"{download_name(file)}: HTTP {answer.status}")
            if answer.status == 200:
                start = 0
            elif not answer.headers.get("Content-Range", "").startswith(f"bytes {start}-"):
                await asyncio.to_thread(part.drop)
                raise _Interrupted("the host sent another range than it was asked for")
            state = FileState(
                etag=answer.headers.get("ETag", ""),
                modified=answer.headers.get("Last-Modified", ""),
                checked_at=now,
            )
            await self._receive(answer, part, start, state)
        await asyncio.to_thread(part.finish, self._cache.new_path(file))
        return Fetched(state=state, changed=True)

    async def _receive(
        self, answer: aiohttp.ClientResponse, part: "_Part", start: int, state: FileState
    ) -> None:
        expected = answer.headers.get("Content-Length")
        await asyncio.to_thread(part.begin, start, state)
        received = 0
        # Each piece at once: however the rest is cut off, the next download goes on from there.
        async for piece in answer.content.iter_chunked(_PIECE):
            received += len(piece)
            await asyncio.to_thread(part.add, piece)
        if expected is not None and expected.isdecimal() and received != int(expected):
            raise _Interrupted(f"{received} bytes came of {expected}")


class _Part:
    """What has arrived of a file, and the mark of the version that it is of."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._mark = path.with_name(path.name + ".json")

    def begun(self) -> tuple[int, str]:
        """How many bytes there are, and of which version; nothing of a version without a mark."""
        try:
            mark = json.loads(self._mark.read_text(encoding="utf-8"))["mark"]
            return self._path.stat().st_size, str(mark)
        except (OSError, ValueError, KeyError, TypeError):
            return 0, ""

    def begin(self, start: int, state: FileState) -> None:
        """Make ready for what comes after `start` bytes."""
        # A weak mark does not promise the same bytes.
        mark = state.etag if state.etag and not state.etag.startswith("W/") else state.modified
        if start == 0:
            self._path.write_bytes(b"")
        self._mark.write_text(json.dumps({"mark": mark}), encoding="utf-8")

    def add(self, data: bytes) -> None:
        """Append what has come."""
        with self._path.open("ab") as file:
            file.write(data)

    def finish(self, target: Path) -> None:
        """All has come: the file waits under its new name."""
        self._path.replace(target)
        self._mark.unlink(missing_ok=True)

    def drop(self) -> None:
        """Forget what has come."""
        self._path.unlink(missing_ok=True)
        self._mark.unlink(missing_ok=True)
