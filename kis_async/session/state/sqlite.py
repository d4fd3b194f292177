"""The state that all processes of a machine share: two SQLite files in the user's state folder.

`quota.sqlite3` holds places and queues and may lose its last moments in a power cut, which a new
boot makes void anyway; `secrets.sqlite3` holds tokens and leases and is written through to the disk.
Both are readable by the user alone. All work is done in one thread of its own, so the event loop
never waits for a disk. Times are the machine's monotonic clock, which its processes share; a time
that lies in the future of its own making comes from another boot and is void.
"""

import asyncio
import contextlib
import os
import secrets
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import attrs

from ...errors import StateError
from ..quota import Ask, Grant, Hold, Verdict, Wait, ahead_of, decide, reserved
from .database import connect, transaction

__all__ = ["SqliteState", "default_folder"]

T = TypeVar("T")

# For how long a place that is given back may wait for a call with which it is written: seconds.
_TOGETHER = 0.005

# Small tables, written with every call: each index or sequence would be one more page to write.
_QUOTA_TABLES = """
CREATE TABLE IF NOT EXISTS hold (
    id INTEGER PRIMARY KEY, scope TEXT NOT NULL, start REAL NOT NULL,
    free_at REAL NOT NULL, answered INTEGER NOT NULL, penalty INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS waiter (
    scope TEXT NOT NULL, waiter TEXT NOT NULL, rank INTEGER NOT NULL, since REAL NOT NULL,
    asked REAL NOT NULL, until REAL NOT NULL, PRIMARY KEY (scope, waiter)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS moment (
    scope TEXT NOT NULL, what TEXT NOT NULL, at REAL NOT NULL, PRIMARY KEY (scope, what)) WITHOUT ROWID;
"""

_KEY_TABLES = """
CREATE TABLE IF NOT EXISTS record (name TEXT PRIMARY KEY, text TEXT NOT NULL, expires REAL NOT NULL);
CREATE TABLE IF NOT EXISTS lease (
    name TEXT PRIMARY KEY, owner TEXT NOT NULL, taken REAL NOT NULL, until REAL NOT NULL);
"""


def default_folder() -> Path:
    """The user's state folder for kis_async, by the custom of the operating system."""
    import platformdirs

    return platformdirs.user_state_path("kis_async", appauthor=False)


@attrs.frozen
class _Files:
    quota: sqlite3.Connection
    secrets: sqlite3.Connection


@attrs.define
class _Return:
    """A place that is given back: free at a time, or at once with `None`."""

    scope: str
    hold: int
    free_at: float | None
    written: bool = False

    def write(self, quota: sqlite3.Connection) -> None:
        """Put it into the file."""
        if self.free_at is None:
            quota.execute("DELETE FROM hold WHERE id = ? AND scope = ?", (self.hold, self.scope))
            return
        quota.execute(
            "UPDATE hold SET free_at = min(free_at, ?), answered = 1 WHERE id = ? AND scope = ?",
            (self.free_at, self.hold, self.scope),
        )


@attrs.frozen
class _Scope:
    """What holds of one quota at a moment: holds, waiters as rank and time waited, and when what last was."""

    holds: list[Hold]
    waiters: dict[str, tuple[int, float]]
    moments: dict[str, float]

    @classmethod
    def read(cls, quota: sqlite3.Connection, scope: str, now: float) -> "_Scope":
        """Read it, and drop what has ended, or was written by a clock that had run further than this one."""
        holds: list[Hold] = []
        ended = 0
        for start, free_at, answered in quota.execute(
            "SELECT start, free_at, answered FROM hold WHERE scope = ?", (scope,)
        ):
            if start <= now < free_at:
                holds.append(Hold(free_at, bool(answered)))
            else:
                ended += 1
        waiters: dict[str, tuple[int, float]] = {}
        for waiter, rank, since, asked, until in quota.execute(
            "SELECT waiter, rank, since, asked, until FROM waiter WHERE scope = ?", (scope,)
        ):
            if asked <= now < until:
                waiters[waiter] = (int(rank), now - since)
            else:
                ended += 1
        if ended:
            _tidy(quota, scope, now)
        moments = dict(quota.execute("SELECT what, at FROM moment WHERE scope = ?", (scope,)).fetchall())
        return cls(holds, waiters, moments)


def _hold(
    quota: sqlite3.Connection, scope: str, start: float, free_at: float, *, penalty: bool = False
) -> int:
    """Write a hold down; its number, which no other hold ever has: one that ended may be given back late."""
    number = secrets.randbits(62)
    quota.execute(
        "INSERT INTO hold VALUES (?, ?, ?, ?, ?, ?)", (number, scope, start, free_at, penalty, penalty)
    )
    return number


def _note_moment(quota: sqlite3.Connection, scope: str, what: str, now: float) -> None:
    quota.execute("INSERT OR REPLACE INTO moment VALUES (?, ?, ?)", (scope, what, now))


def _tidy(quota: sqlite3.Connection, scope: str, now: float) -> None:
    quota.execute("DELETE FROM hold WHERE scope = ? AND (free_at <= ? OR start > ?)", (scope, now, now))
    quota.execute("DELETE FROM waiter WHERE scope = ? AND (until <= ? OR asked > ?)", (scope, now, now))


class SqliteState:
    """The default state. `folder` is made if absent; `StateError` if it cannot be used."""

    def __init__(
        self,
        folder: "str | os.PathLike[str] | None" = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.folder = default_folder() if folder is None else Path(folder)
        self._monotonic = monotonic
        self._files: _Files | None = None
        self._closed = False
        self._guard = threading.Lock()
        self._returns: deque[_Return] = deque()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kis-state")

    # --- the thread ---------------------------------------------------------------------------

    async def _run(self, work: Callable[[_Files], T]) -> T:
        if self._closed:
            raise StateError("the state is closed", path=self.folder.name)
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._guarded, work)

    def _guarded(self, work: Callable[[_Files], T]) -> T:
        try:
            if self._files is None:
                self._files = self._open()
            return work(self._files)
        except (sqlite3.Error, OSError) as error:
            raise StateError(
                f"the shared state cannot be used: {error}; give KIS(state=...) another folder, "
                "or MemoryState() if no other process uses this key",
                path=str(self.folder),
            ) from error

    def _open(self) -> _Files:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        quota = connect(self.folder / "quota.sqlite3", _QUOTA_TABLES, synchronous="NORMAL")
        try:
            secrets = connect(self.folder / "secrets.sqlite3", _KEY_TABLES, synchronous="FULL")
            return _Files(quota, secrets)
        except BaseException:  # whatever it is, no file stays open
            quota.close()
            raise

    # --- places -------------------------------------------------------------------------------

    async def take(self, ask: Ask) -> Verdict:
        """Take a place, or learn when to ask again."""
        return await self._run(lambda files: self._take(files.quota, ask))

    def _take(self, quota: sqlite3.Connection, ask: Ask) -> Verdict:
        with self._returning(quota):
            now = self._monotonic()
            scope = _Scope.read(quota, ask.scope, now)
            for what, is_so in (("trading", ask.trading), ("order", ask.order)):
                if is_so:
                    _note_moment(quota, ask.scope, what, now)
                    scope.moments[what] = now
            seconds = decide(
                now,
                scope.holds,
                limit=ask.limit,
                window=ask.window,
                kept=reserved(
                    ask,
                    since_trading=_since(scope.moments.get("trading"), now),
                    since_order=_since(scope.moments.get("order"), now),
                ),
                ahead=ahead_of(
                    ask.rank,
                    ask.waited,
                    [queued for waiter, queued in scope.waiters.items() if waiter != ask.waiter],
                ),
                last=None if ask.order else min(scope.moments.get("spaced", now - ask.window), now),
                burst=ask.burst,
            )
            if seconds > 0:
                quota.execute(
                    "INSERT OR REPLACE INTO waiter VALUES (?, ?, ?, ?, ?, ?)",
                    (ask.scope, ask.waiter, ask.rank, now - ask.waited, now, now + seconds + ask.window),
                )
                return Wait(seconds)
            if ask.waiter in scope.waiters:
                quota.execute("DELETE FROM waiter WHERE scope = ? AND waiter = ?", (ask.scope, ask.waiter))
            if not ask.order:
                _note_moment(quota, ask.scope, "spaced", now)
            return Grant(_hold(quota, ask.scope, now, now + ask.lease))

    async def give_back(self, scope: str, hold: int, after: float | None) -> None:
        """End a hold later or at once."""
        returned = _Return(scope, hold, None if after is None else self._monotonic() + after)
        self._returns.append(returned)
        if after is not None:
            # Nobody misses it before that time, so it is written with the next place that is taken, if one
            # is soon: going to the thread and to the file costs more than all the rest of a call.
            await asyncio.sleep(_TOGETHER)
        if not returned.written:
            await self._run(self._write_returns)

    def _write_returns(self, files: _Files) -> None:
        with self._returning(files.quota):
            pass

    @contextlib.contextmanager
    def _returning(self, quota: sqlite3.Connection) -> Generator[None, None, None]:
        """A transaction that begins with the places that were given back."""
        returns: list[_Return] = []
        while self._returns:
            returns.append(self._returns.popleft())
        try:
            with transaction(quota):
                for each in returns:
                    each.write(quota)
                yield
        except BaseException:  # whatever it is, they are written with the next
            self._returns.extendleft(reversed(returns))
            raise
        for each in returns:
            each.written = True

    async def leave(self, scope: str, waiter: str) -> None:
        """Leave the queue."""
        await self._run(
            lambda files: files.quota.execute(
                "DELETE FROM waiter WHERE scope = ? AND waiter = ?", (scope, waiter)
            )
        )

    async def punish(self, scope: str, seconds: float, most: int) -> None:
        """Take one place out of use for a while."""

        def work(files: _Files) -> None:
            with transaction(files.quota):
                now = self._monotonic()
                _tidy(files.quota, scope, now)
                (count,) = files.quota.execute(
                    "SELECT count(*) FROM hold WHERE scope = ? AND penalty = 1", (scope,)
                ).fetchone()
                if count < most:
                    _hold(files.quota, scope, now, now + seconds, penalty=True)

        await self._run(work)

    # --- records and leases -------------------------------------------------------------------

    async def read(self, name: str) -> str | None:
        """The text of a record."""

        def work(files: _Files) -> str | None:
            row: tuple[Any, ...] | None = files.secrets.execute(
                "SELECT text FROM record WHERE name = ?", (name,)
            ).fetchone()
            return None if row is None else str(row[0])

        return await self._run(work)

    async def write(self, name: str, text: str, seconds: float) -> None:
        """Put a record."""

        def work(files: _Files) -> None:
            now = time.time()
            with transaction(files.secrets):
                # A day of grace, since the wall clock may be wrong: the reader judges, not the sweep.
                files.secrets.execute("DELETE FROM record WHERE expires < ?", (now - 86400,))
                files.secrets.execute(
                    "INSERT OR REPLACE INTO record VALUES (?, ?, ?)", (name, text, now + seconds)
                )

        await self._run(work)

    async def forget(self, name: str, text: str) -> bool:
        """Delete a record if it still has this text."""

        def work(files: _Files) -> bool:
            cursor = files.secrets.execute("DELETE FROM record WHERE name = ? AND text = ?", (name, text))
            return cursor.rowcount > 0

        return await self._run(work)

    async def lease(self, name: str, owner: str, seconds: float) -> float:
        """Take or prolong a lease."""

        def work(files: _Files) -> float:
            with transaction(files.secrets):
                now = self._monotonic()
                row: tuple[Any, ...] | None = files.secrets.execute(
                    "SELECT owner, taken, until FROM lease WHERE name = ?", (name,)
                ).fetchone()
                if row is not None and row[0] != owner and row[1] <= now < row[2]:
                    return float(row[2] - now)
                files.secrets.execute(
                    "INSERT OR REPLACE INTO lease VALUES (?, ?, ?, ?)", (name, owner, now, now + seconds)
                )
                return 0.0

        return await self._run(work)

    async def unlease(self, name: str, owner: str) -> None:
        """End a lease, if it is the owner's."""
        await self._run(
            lambda files: files.secrets.execute(
                "DELETE FROM lease WHERE name = ? AND owner = ?", (name, owner)
            )
        )

    async def close(self) -> None:
        """Close the files and end the thread."""
        with self._guard:
            if self._closed:
                return
            self._closed = True
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close_files)
        self._thread.shutdown(wait=False)

    def _close_files(self) -> None:
        if self._files is not None:
            with contextlib.suppress(sqlite3.Error):  # what is not given back ends with its lease
                self._write_returns(self._files)
            self._files.quota.close()
            self._files.secrets.close()
            self._files = None


def _since(moment: float | None, now: float) -> float:
    """How long ago something was; for ever, if it never was or was so in another boot."""
    return now - moment if moment is not None and moment <= now else float("inf")
