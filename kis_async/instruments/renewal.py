"""How the cache comes to be of today: the files that have changed are fetched, and instruments made of them.

Only one process of a machine does it, the others wait for it and find it done. Whatever fails on the way,
the cache stays as it was: new files wait beside the old ones until they have been read, and the manifest,
which says what is in use, is replaced last.
"""

import asyncio
import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from datetime import datetime
from datetime import time as clock_time
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import attrs

from ..errors import InstrumentsError, InvalidRequest, MasterFileError
from .cache import Cache, FileState, Manifest, default_folder, is_fresh, last_renewal
from .masters import MASTERS
from .store import Store

if TYPE_CHECKING:
    import aiohttp

    from .download import Fetched

__all__ = ["MASTER_URL", "MasterOptions", "Refreshed", "Renewal"]

MASTER_URL = "https://new.real.download.dws.co.kr/common/master/"
"""Where the broker offers its masters; no authentication is needed."""

_log = logging.getLogger("kis_async.instruments")


def _folder(value: "str | os.PathLike[str] | None") -> Path:
    return default_folder() if value is None else Path(value)


@attrs.frozen(kw_only=True)
class MasterOptions:
    """Where masters come from and where they are kept.

    `url` is the folder on the host, `folder` the cache (by default one for all programs of the user), where
    each host but the broker's has a folder of its own; `files` are the masters that are wanted. They are
    renewed once a day, after `renewed_at` in Korean time. `timeout` is how many seconds may pass without a
    byte, `patience` how many another process may take that is renewing them already; `connections` is how
    many files come at once. `wall` is the clock, in
    seconds since the epoch.
    """

    url: str = MASTER_URL
    folder: Path = attrs.field(default=None, converter=_folder)
    files: tuple[str, ...] = tuple(MASTERS)
    renewed_at: clock_time = clock_time(7)
    timeout: float = 20.0
    patience: float = 300.0
    connections: int = 4
    wall: Callable[[], float] = attrs.field(default=time.time, repr=False)

    def __attrs_post_init__(self) -> None:
        unknown = [file for file in self.files if file not in MASTERS]
        if unknown or not self.files:
            raise InvalidRequest(f"{', '.join(unknown) or 'nothing'} is no master file", parameter="files")

    @property
    def cache_folder(self) -> Path:
        """Where the masters of this url are kept: those of two hosts are never mixed."""
        url = self.url.rstrip("/")
        if url == MASTER_URL.rstrip("/"):
            return self.folder
        return self.folder / f"host-{blake2b(url.encode(), digest_size=6).hexdigest()}"


@attrs.frozen(kw_only=True)
class Refreshed:
    """What a renewal found: `as_of` is when the oldest file was last compared with the host's.

    `downloaded` are the files that came anew, `absent` those that the host does not have, `outdated`
    those of which an older copy is used, `problems` the lines that were left out and the values that
    could not be understood. `index` is the file in which instruments are looked up.
    """

    as_of: datetime | None
    index: Path
    downloaded: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    outdated: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


class Renewal:
    """Renews one cache. `http` is an own `aiohttp.ClientSession`, which is left open."""

    def __init__(self, options: MasterOptions, http: "aiohttp.ClientSession | None" = None) -> None:
        self._options = options
        self._http = http
        self.cache = Cache(options.cache_folder)

    async def run(self, *, force: bool = False) -> Refreshed:
        """Make sure that the cache is of today; see `Instruments.refresh`."""
        await asyncio.to_thread(self.cache.make)
        if not force and (found := await asyncio.to_thread(self._of_today)) is not None:
            return found
        async with self.cache.locked(self._options.patience):
            # Another process may have done it in the meantime.
            if not force and (found := await asyncio.to_thread(self._of_today)) is not None:
                return found
            return await self._renew(await asyncio.to_thread(self.cache.read))

    def _of_today(self) -> Refreshed | None:
        manifest = self.cache.read()
        since = last_renewal(self._options.wall(), self._options.renewed_at)
        index = self._usable(manifest) if is_fresh(manifest, self._options.files, since) else None
        return None if index is None else Refreshed(as_of=manifest.as_of, index=index)

    def _usable(self, manifest: Manifest) -> Path | None:
        """The file of instruments, if it is there and whole."""
        path = self.cache.index_path(manifest)
        if path is None:
            return None
        try:
            Store(path).close()
        except InstrumentsError:
            return None
        return path

    async def _renew(self, manifest: Manifest) -> Refreshed:
        """Ask the host for every file, and make the instruments anew if one has changed."""
        fetched, failures = await self._download(manifest)
        copies = await asyncio.to_thread(self._copies, manifest, fetched)
        lost = [error for file, error in failures.items() if file not in copies]
        if lost:
            raise lost[0]
        states = {file: each.state for file, each in fetched.items()}
        renewed = Manifest(files={**manifest.files, **states}, index=manifest.index)
        changed = [file for file, each in fetched.items() if each.changed]
        answer: dict[str, Any] = {"problems": [], "errors": []}
        index = None if changed else await asyncio.to_thread(self._usable, renewed)
        if index is None:
            index, answer = await self._rebuild(copies)
        renewed = attrs.evolve(renewed, index=index.name)
        await asyncio.to_thread(self.cache.write, renewed)
        _warn(renewed, failures, answer)
        refused = tuple(error["file"] for error in answer["errors"])
        return Refreshed(
            as_of=renewed.as_of,
            index=index,
            downloaded=tuple(file for file in changed if file not in refused),
            absent=tuple(file for file, state in states.items() if state.absent),
            outdated=tuple(dict.fromkeys((*failures, *refused))),
            problems=tuple(answer["problems"]),
        )

    async def _download(self, manifest: Manifest) -> "tuple[dict[str, Fetched], dict[str, InstrumentsError]]":
        # A third of a second that a program of today's cache need not wait, and no event loop stand still.
        await asyncio.to_thread(import_module, f"{__package__}.download")
        import aiohttp

        from .download import Downloader

        options = self._options
        slots = asyncio.Semaphore(options.connections)
        fetched: dict[str, Fetched] = {}
        failures: dict[str, InstrumentsError] = {}

        async def one(downloader: Downloader, file: str, known: FileState | None) -> None:
            async with slots:
                try:
                    fetched[file] = await downloader.fetch(file, known, now=options.wall())
                except InstrumentsError as error:
                    failures[file] = error

        async with AsyncExitStack() as stack:
            http = self._http
            if http is None:
                http = await stack.enter_async_context(aiohttp.ClientSession())
            downloader = Downloader(http, self.cache, url=options.url, timeout=options.timeout)
            async with asyncio.TaskGroup() as tasks:
                for file in options.files:
                    tasks.create_task(one(downloader, file, manifest.files.get(file)))
        return fetched, failures

    def _copies(self, manifest: Manifest, fetched: "Mapping[str, Fetched]") -> dict[str, list[str]]:
        """For each file of which there is a copy, the copies to try, the newest first.

        Those that other programs have put into the same cache are among them.
        """
        found: dict[str, list[str]] = {}
        for file in dict.fromkeys((*self._options.files, *(set(manifest.files) & set(MASTERS)))):
            each = fetched.get(file)
            if each is not None and each.state.absent:
                continue
            paths = [self.cache.new_path(file), self.cache.path(file)]
            there = [str(path) for path in paths if path.is_file()]
            if there:
                found[file] = there
        return found

    async def _rebuild(self, copies: Mapping[str, list[str]]) -> tuple[Path, dict[str, Any]]:
        """Read all files in another process, and take the new ones that could be read."""
        target = self.cache.fresh_index()
        try:
            answer = await asyncio.to_thread(_work, {"target": str(target), "files": copies})
            await asyncio.to_thread(self._accept, answer)
        except BaseException:  # a cancelled reading included: no half-made file stays
            target.unlink(missing_ok=True)
            raise
        return target, answer

    def _accept(self, answer: Mapping[str, Any]) -> None:
        used = answer["used"]
        for error in answer["errors"]:
            new = self.cache.new_path(error["file"])
            new.unlink(missing_ok=True)
            if error["file"] not in used:
                raise MasterFileError(
                    error["text"], file=error["file"], declared=error["declared"], found=error["found"]
                )
        for file, path in used.items():
            new = self.cache.new_path(file)
            if path == str(new):
                new.replace(self.cache.path(file))


def _warn(manifest: Manifest, failures: Mapping[str, InstrumentsError], answer: Mapping[str, Any]) -> None:
    if failures:
        _log.warning(
            "%d master files could not be renewed, and their copies are used, the oldest of %s: %s",
            len(failures),
            manifest.as_of,
            next(iter(failures.values())),
        )
    for error in answer["errors"]:
        _log.error("%s; an older copy is used", error["text"])
    if answer["problems"]:
        _log.warning(
            "%d lines or values of the masters could not be read, the first: %s",
            len(answer["problems"]),
            answer["problems"][0],
        )


def _work(task: dict[str, Any]) -> dict[str, Any]:
    """Have the worker do a task; in this process, if no other can be started."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    command = [sys.executable, "-m", "kis_async.instruments.worker"]
    answer: dict[str, Any] | None = None
    if sys.executable and not getattr(sys, "frozen", False):
        try:
            done = subprocess.run(  # noqa: S603 - our own module, by the running interpreter
                command, input=json.dumps(task).encode(), capture_output=True, env=environment, check=True
            )
            answer = cast("dict[str, Any]", json.loads(done.stdout))
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            _log.warning("the masters are read in this process, since another failed: %s", error)
            Path(task["target"]).unlink(missing_ok=True)
    if answer is None:
        from .worker import make

        answer = make(task)
    if "failure" in answer:
        raise InstrumentsError(answer["failure"])
    return answer
