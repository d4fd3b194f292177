"""The state that all processes of a machine share: two SQLite files in the user's state folder.

`quota.sqlite3` holds places and queues and may lose its last moments in a power cut, which a new
boot makes void anyway; `secrets.sqlite3` holds tokens and leases and is written through to the disk.
Both are readable by the user alone. All work is done in one thread of its own, so the event loop
never waits for a disk. Times are the machine's monotonic clock, which its processes share; a time
that lies in the future of its own making comes from another boot and is void.
"""

import asyncio
import os
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import attrs

from ...errors import StateError
from ..quota import Ask, Grant, Hold, Verdict, Wait, ahead_of, decide, reserved
from .database import connect, transaction

__all__ = ["SqliteState", "default_folder"]

T = TypeVar("T")

_QUOTA_TABLES = """
CREATE TABLE IF NOT EXISTS hold (
    id INTEGER PRIMARY KEY AUTOINCREMENT, scope TEXT NOT NULL, start REAL NOT NULL,
    free_at REAL NOT NULL, answered INTEGER NOT NULL, penalty INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS hold_scope ON hold (scope, free_at);
CREATE TABLE IF NOT EXISTS waiter (
    scope TEXT NOT NULL, waiter TEXT NOT NULL, rank INTEGER NOT NULL,
    since REAL NOT NULL, asked REAL NOT NULL, until REAL NOT NULL, PRIMARY KEY (scope, waiter));
CREATE TABLE IF NOT EXISTS moment (
    scope TEXT NOT NULL, what TEXT NOT NULL, at REAL NOT NULL, PRIMARY KEY (scope, what));
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
        with transaction(quota):
            now = self._monotonic()
            self._tidy(quota, ask.scope, now)
            if ask.trading:
                self._note_moment(quota, ask.scope, "trading", now)
            if ask.order:
                self._note_moment(quota, ask.scope, "order", now)
            moments = dict(
                quota.execute("SELECT what, at FROM moment WHERE scope = ?", (ask.scope,)).fetchall()
            )
            holds = [
                Hold(free_at, bool(answered))
                for free_at, answered in quota.execute(
                    "SELECT free_at, answered FROM hold WHERE scope = ?", (ask.scope,)
                )
            ]
            others = [
                (int(rank), now - since)
                for rank, since in quota.execute(
                    "SELECT rank, since FROM waiter WHERE scope = ? AND waiter <> ?", (ask.scope, ask.waiter)
                )
            ]
            seconds = decide(
                now,
                holds,
                limit=ask.limit,
                window=ask.window,
                kept=reserved(
                    ask,
                    since_trading=_since(moments.get("trading"), now),
                    since_order=_since(moments.get("order"), now),
                ),
                ahead=ahead_of(ask.rank, ask.waited, others),
                last=None if ask.order else min(moments.get("spaced", now - ask.window), now),
                burst=ask.burst,
            )
            if seconds > 0:
                quota.execute(
                    "INSERT OR REPLACE INTO waiter VALUES (?, ?, ?, ?, ?, ?)",
                    (ask.scope, ask.waiter, ask.rank, now - ask.waited, now, now + seconds + ask.window),
                )
                return Wait(seconds)
            quota.execute("DELETE FROM waiter WHERE scope = ? AND waiter = ?", (ask.scope, ask.waiter))
            if not ask.order:
                self._note_moment(quota, ask.scope, "spaced", now)
            cursor = quota.execute(
                "INSERT INTO hold (scope, start, free_at, answered, penalty) VALUES (?, ?, ?, 0, 0)",
                (ask.scope, now, now + ask.lease),
            )
            return Grant(int(cursor.lastrowid or 0))

    @staticmethod
    def _note_moment(quota: sqlite3.Connection, scope: str, what: str, now: float) -> None:
        quota.execute("INSERT OR REPLACE INTO moment VALUES (?, ?, ?)", (scope, what, now))

    @staticmethod
    def _tidy(quota: sqlite3.Connection, scope: str, now: float) -> None:
        """Drop what has ended, and what was written by a clock that had run further than this one."""
        quota.execute("DELETE FROM hold WHERE scope = ? AND (free_at <= ? OR start > ?)", (scope, now, now))
        quota.execute("DELETE FROM waiter WHERE scope = ? AND (until <= ? OR asked > ?)", (scope, now, now))

    async def give_back(self, scope: str, hold: int, after: float | None) -> None:
        """End a hold later or at once."""

        def work(files: _Files) -> None:
            if after is None:
                files.quota.execute("DELETE FROM hold WHERE id = ? AND scope = ?", (hold, scope))
                return
            files.quota.execute(
                "UPDATE hold SET free_at = min(free_at, ?), answered = 1 WHERE id = ? AND scope = ?",
                (self._monotonic() + after, hold, scope),
            )

        await self._run(work)

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
                self._tidy(files.quota, scope, now)
                (count,) = files.quota.execute(
                    "SELECT count(*) FROM hold WHERE scope = ? AND penalty = 1", (scope,)
                ).fetchone()
                if count < most:
                    files.quota.execute(
                        "INSERT INTO hold (scope, start, free_at, answered, penalty) VALUES (?, ?, ?, 1, 1)",
                        (scope, now, now + seconds),
                    )

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
            self._files.quota.close()
            self._files.secrets.close()
            self._files = None


def _since(moment: float | None, now: float) -> float:
    """How long ago something was; for ever, if it never was or was so in another boot."""
    return now - moment if moment is not None and moment <= now else float("inf")
