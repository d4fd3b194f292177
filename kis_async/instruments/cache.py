"""The folder in which a machine keeps the masters: the files as they came, and what is made of them.

`manifest.json` says what is there and is replaced whole, so that a reader sees the cache of one day or of
the other. Only who holds the lock changes anything; it ends with its process, whatever becomes of that.
A file that has arrived waits as `<name>.new` until it has been read; what has arrived of one that has not
is `<name>.part`.
"""

import asyncio
import json
import secrets
import sqlite3
import time
import zipfile
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import Any

import attrs

from ..errors import InstrumentsError, MasterFileError
from ..korean_time import korean_time
from .masters import NOT_ZIPPED, download_name
from .store import VERSION

__all__ = ["Cache", "FileState", "Manifest", "default_folder", "is_fresh", "last_renewal", "unpacked"]

_POLL = 0.05
# No master comes near it; a file that says it is larger is no master.
_LARGEST = 512 * 1024 * 1024


def default_folder() -> Path:
    """The user's cache folder for masters, by the custom of the operating system."""
    import platformdirs

    return platformdirs.user_cache_path("kis_async", appauthor=False) / "masters"


@attrs.frozen(kw_only=True)
class FileState:
    """What is known of a cached file: the host's marks of its version, and when it was last compared.

    `checked_at` is in seconds since the epoch; `absent` says that the host has no such file.
    """

    etag: str = ""
    modified: str = ""
    checked_at: float = 0.0
    absent: bool = False


@attrs.frozen(kw_only=True)
class Manifest:
    """What a cache holds: its files, and the name of the file in which instruments are looked up."""

    files: Mapping[str, FileState] = attrs.Factory(dict[str, FileState])
    index: str = ""

    @property
    def as_of(self) -> datetime | None:
        """When the oldest of its files was last compared with the host's; `None` for an empty cache."""
        checked = [state.checked_at for state in self.files.values()]
        return datetime.fromtimestamp(min(checked), UTC) if checked else None


def unpacked(path: Path) -> bytes:
    """A cached master's text; `MasterFileError` if it is no zip, or a broken one."""
    name = path.name.removesuffix(".new")
    try:
        if name in NOT_ZIPPED:
            return path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            wanted = name.removesuffix(".zip").casefold()
            # The host writes the names of members now so and now so.
            named = [member for member in members if member.filename.casefold().endswith(wanted)]
            member = next(iter(named or members), None)
            if member is not None and member.file_size <= _LARGEST:
                return archive.read(member)
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError) as error:
        raise MasterFileError(f"{name} cannot be unpacked: {error}", file=name) from error
    raise MasterFileError(f"{name} holds no master", file=name)


class Cache:
    """The cache in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, file: str) -> Path:
        """Where a master is kept, as it came from the host."""
        return self.folder / download_name(file)

    def new_path(self, file: str) -> Path:
        """Where one that has arrived waits."""
        return self.folder / f"{download_name(file)}.new"

    def index_path(self, manifest: Manifest) -> Path | None:
        """The file of instruments, `None` if there is none."""
        path = self.folder / manifest.index
        return path if manifest.index and path.is_file() else None

    def fresh_index(self) -> Path:
        """A name for another file of instruments: one that is in use cannot be replaced everywhere."""
        return self.folder / f"instruments-{secrets.token_hex(6)}.sqlite3"

    def read(self) -> Manifest:
        """What the cache holds; empty if it is new, unreadable, or of another version."""
        try:
            document = json.loads((self.folder / "manifest.json").read_text(encoding="utf-8"))
            if document["version"] != VERSION:
                return Manifest()
            files = {name: FileState(**state) for name, state in document["files"].items()}
            return Manifest(files=files, index=document["index"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return Manifest()

    def write(self, manifest: Manifest) -> None:
        """Replace the manifest, and remove files of instruments that it no longer names."""
        document: dict[str, Any] = {"version": VERSION, **attrs.asdict(manifest)}
        temporary = self.folder / f"manifest-{secrets.token_hex(6)}.json"
        try:
            temporary.write_text(json.dumps(document), encoding="utf-8")
            temporary.replace(self.folder / "manifest.json")
        finally:
            temporary.unlink(missing_ok=True)
        for path in self.folder.glob("instruments-*.sqlite3"):
            if path.name != manifest.index:
                # Where a file in use cannot be removed, the next day will.
                with suppress(OSError):
                    path.unlink()

    def make(self) -> None:
        """Make the folder; `InstrumentsError` if it cannot be had."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InstrumentsError(f"the cache of masters cannot be made: {error}") from error

    @asynccontextmanager
    async def locked(self, patience: float) -> AsyncGenerator[None]:
        """Hold the cache alone. `InstrumentsError` if another process has it for over `patience` seconds."""
        deadline = time.monotonic() + patience
        while (lock := await asyncio.to_thread(self._try_lock)) is None:
            if time.monotonic() > deadline:
                raise InstrumentsError(
                    f"another process has been renewing the masters for over {patience:g} seconds"
                )
            await asyncio.sleep(_POLL)
        try:
            yield
        finally:
            # Closing ends the transaction, and with it the lock.
            lock.close()

    def _try_lock(self) -> sqlite3.Connection | None:
        try:
            lock = sqlite3.connect(
                self.folder / "lock.sqlite3", timeout=0, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise InstrumentsError(f"the cache of masters cannot be locked: {error}") from error
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            lock.close()
            if "locked" in str(error):
                return None
            raise InstrumentsError(f"the cache of masters cannot be locked: {error}") from error
        except BaseException:  # whatever it is, no file stays open
            lock.close()
            raise
        return lock


def last_renewal(now: float, renewed_at: clock_time) -> float:
    """When the host last renewed its files, by a Korean time of day; in seconds since the epoch."""
    local = korean_time(now)
    moment = local.replace(hour=renewed_at.hour, minute=renewed_at.minute, second=0, microsecond=0)
    return (moment if moment <= local else moment - timedelta(days=1)).timestamp()


def is_fresh(manifest: Manifest, files: tuple[str, ...], since: float) -> bool:
    """Whether each of the files was compared with the host's after a moment."""
    states = [manifest.files.get(file) for file in files]
    return all(state is not None and state.checked_at >= since for state in states)
