"""SQLite files that several processes write and only their user may read."""

import contextlib
import os
import sqlite3
import time
from collections.abc import Generator
from pathlib import Path
from typing import Literal

__all__ = ["connect", "transaction"]

# A process that holds the lock does so for a fraction of a millisecond.
_LOCK_TIMEOUT = 10.0
_WAL_ATTEMPTS = 100


def connect(path: Path, tables: str, *, synchronous: Literal["NORMAL", "FULL"]) -> sqlite3.Connection:
    """Open a file, made if absent, with a write-ahead log; `FULL` is written through to the disk."""
    # Made before SQLite opens it, so that it is never readable by others; its log takes after it.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if os.name == "posix":
        path.chmod(0o600)
    connection = sqlite3.connect(path, timeout=_LOCK_TIMEOUT, isolation_level=None, check_same_thread=False)
    try:
        _use_write_ahead_log(connection)
        connection.execute(f"PRAGMA synchronous={synchronous}")
        connection.executescript(tables)
    except BaseException:  # whatever it is, no file stays open
        connection.close()
        raise
    return connection


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch the file's journal; SQLite does not wait for its lock here, so several processes take turns."""
    for attempt in range(_WAL_ATTEMPTS):
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            if attempt == _WAL_ATTEMPTS - 1:
                raise
            time.sleep(0.05)  # in a thread of the file's own
        else:
            return


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None, None, None]:
    """A transaction that has the write lock from its first statement, so that a read is never stale."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:  # whatever it is, the lock is given up
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
