"""The journal: every intent to order is written down before it is sent, and how it ended afterwards.

One SQLite file, readable by its user alone, that all processes of a machine share. An intent is written
through to the disk before the broker can hear of it, so that after a crash, or a power cut, the next
start knows what may have been ordered. Accounts stand in it as hashes.

An intent is `intended` until it leaves, then `sending`, and ends as `accepted`, `refused`, `not_sent` or
`unknown`. An unknown one is settled later: `accepted` if it was found, `absent` if it was not there. Those
that are `intended`, `sending` or `unknown` are open.
"""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar

import attrs
from cattrs.preconf.json import JsonConverter, make_converter

from ..errors import GuardRefused, InvalidRequest, StateError
from ..session.state.database import connect, transaction
from .terms import Terms

__all__ = ["OPEN", "Entry", "EntryState", "Intent", "Journal"]

T = TypeVar("T")

EntryState = Literal["intended", "sending", "unknown", "accepted", "refused", "not_sent", "absent"]
OPEN: tuple[EntryState, ...] = ("intended", "sending", "unknown")

_TABLES = """
CREATE TABLE IF NOT EXISTS intent (
    id INTEGER PRIMARY KEY, scope TEXT NOT NULL, day TEXT NOT NULL, name TEXT NOT NULL,
    state TEXT NOT NULL, attempt INTEGER NOT NULL, owner TEXT NOT NULL,
    tr_id TEXT NOT NULL, contents TEXT NOT NULL, terms TEXT NOT NULL, market TEXT NOT NULL,
    created_at REAL NOT NULL, sent_at REAL, left_at REAL,
    number TEXT, branch TEXT, ordered_on TEXT, code TEXT NOT NULL, message TEXT NOT NULL,
    status INTEGER, continuation TEXT NOT NULL, answer BLOB,
    UNIQUE (scope, day, name));
CREATE INDEX IF NOT EXISTS intent_open ON intent (scope, state);
CREATE INDEX IF NOT EXISTS intent_claim ON intent (scope, market, ordered_on, number);
CREATE TABLE IF NOT EXISTS departure (scope TEXT NOT NULL, at REAL NOT NULL);
CREATE INDEX IF NOT EXISTS departure_scope ON departure (scope, at);
"""

_MINUTE = 60.0
_KEPT_SECONDS = 90 * 86_400.0
# An open intent keeps its name for so long, whatever day it is.
_NAME_SECONDS = 7 * 86_400.0


@cache
def _converter() -> JsonConverter:
    converter = make_converter()
    converter.register_unstructure_hook(Decimal, str)
    converter.register_structure_hook(Decimal, lambda value, _: Decimal(value))
    return converter


@attrs.frozen(kw_only=True)
class Intent:
    """What is about to be ordered. `scope` stands for the account, `contents` for all that is sent."""

    scope: str
    day: date
    name: str
    tr_id: str
    market: str
    """Whose numbers the order's will be one of."""
    contents: str = attrs.field(repr=False)
    terms: Terms
    exempt: bool = False
    """Whether it goes past the limit of orders a minute, as a cancellation does."""


@attrs.frozen(kw_only=True)
class Entry:
    """An intent as it stands in the journal; times in seconds since the epoch."""

    id: int
    scope: str
    day: date
    name: str
    state: EntryState
    attempt: int
    owner: str
    tr_id: str
    market: str
    contents: str = attrs.field(repr=False)
    terms: Terms
    created_at: float
    sent_at: float | None
    left_at: float | None
    number: str | None
    branch: str | None
    ordered_on: date | None
    code: str
    message: str
    status: int | None
    continuation: str
    answer: bytes | None = attrs.field(repr=False)


class Journal:
    """The journal of one client; `path` is its file, `None` keeps it in memory and so for tests only.

    `StateError` where the file cannot be used.
    """

    def __init__(self, path: Path | None, *, owner: str) -> None:
        self.path = path
        self.owner = owner
        self._database: sqlite3.Connection | None = None
        self._closed = False
        self._swept = False
        self._guard = threading.Lock()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kis-journal")

    # --- the thread ---------------------------------------------------------------------------

    async def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if self._closed:
            raise StateError("the journal is closed", path=self._name)
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._guarded, work)

    @property
    def _name(self) -> str:
        return "memory" if self.path is None else str(self.path)

    def _guarded(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            if self._database is None:
                self._database = self._open()
            return work(self._database)
        except (sqlite3.Error, OSError) as error:
            raise StateError(
                f"the journal of orders cannot be used: {error}; no order is sent without it",
                path=self._name,
            ) from error

    def _open(self) -> sqlite3.Connection:
        if self.path is None:
            database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            database.executescript(_TABLES)
        else:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            database = connect(self.path, _TABLES, synchronous="NORMAL")
        database.row_factory = sqlite3.Row
        return database

    async def close(self) -> None:
        """Close the file and end the thread."""
        with self._guard:
            if self._closed:
                return
            self._closed = True
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close_file)
        self._thread.shutdown(wait=False)

    def _close_file(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    # --- before sending -----------------------------------------------------------------------

    async def admit(self, intent: Intent, now: float, *, per_minute: int | None) -> tuple[Entry, bool]:
        """Write an intent down; also answers whether it may be sent.

        It may not if the same intent stands there already and was accepted, or is open. `InvalidRequest`
        if its name stands for other contents; `GuardRefused` for more than `per_minute`.
        """
        terms = _converter().dumps(intent.terms)

        def work(database: sqlite3.Connection) -> tuple[Entry, bool]:
            self._forget_old(database, now)
            with _written_through(database), transaction(database):
                found = _named(database, intent, now)
                if found is not None:
                    if found.contents != intent.contents:
                        raise InvalidRequest(
                            f"client_order_id {intent.name!r} stands for another order of this day",
                            parameter="client_order_id",
                        )
                    if found.state == "accepted" or found.state in OPEN:
                        return found, False
                if not intent.exempt:
                    _count(database, intent.scope, now, per_minute)
                if found is None:
                    row = database.execute(
                        "INSERT INTO intent (scope, day, name, state, attempt, owner, tr_id, contents, terms,"
                        " market, created_at, code, message, continuation)"
                        " VALUES (?, ?, ?, 'intended', 1, ?, ?, ?, ?, ?, ?, '', '', '') RETURNING *",
                        (
                            intent.scope,
                            intent.day.isoformat(),
                            intent.name,
                            self.owner,
                            intent.tr_id,
                            intent.contents,
                            terms,
                            intent.market,
                            now,
                        ),
                    ).fetchone()
                else:
                    row = database.execute(
                        "UPDATE intent SET state = 'intended', attempt = attempt + 1, owner = ?,"
                        " created_at = ?, sent_at = NULL, left_at = NULL, code = '', message = '',"
                        " status = NULL, continuation = '', answer = NULL WHERE id = ? RETURNING *",
                        (self.owner, now, found.id),
                    ).fetchone()
                return _entry(row), True

        return await self._run(work)

    def _forget_old(self, database: sqlite3.Connection, now: float) -> None:
        """Once a run; what is open stays."""
        if not self._swept:
            database.execute(
                "DELETE FROM intent WHERE created_at < ? AND state NOT IN (?, ?, ?)",
                (now - _KEPT_SECONDS, *OPEN),
            )
            self._swept = True

    async def leaving(self, entry: Entry, now: float) -> bool:
        """Note that it leaves now; not if somebody has settled it meanwhile."""
        return await self._changed(
            "UPDATE intent SET state = 'sending', sent_at = ?, left_at = NULL"
            " WHERE id = ? AND attempt = ? AND owner = ? AND state IN ('intended', 'sending')",
            (now, entry.id, entry.attempt, entry.owner),
        )

    # --- afterwards ---------------------------------------------------------------------------

    async def accepted(
        self,
        entry: Entry,
        now: float,
        *,
        number: str | None,
        branch: str | None,
        ordered_on: date,
        status: int | None,
        continuation: str,
        answer: bytes,
    ) -> Entry | None:
        """The broker took it, under this number; answers the entry that had claimed it by mistake."""

        def work(database: sqlite3.Connection) -> Entry | None:
            with transaction(database):
                other = database.execute(
                    "UPDATE intent SET state = 'unknown', number = NULL, ordered_on = NULL WHERE scope = ?"
                    " AND market = ? AND ordered_on = ? AND number = ? AND id <> ? AND answer IS NULL"
                    " RETURNING *",
                    (entry.scope, entry.market, ordered_on.isoformat(), number, entry.id),
                ).fetchone()
                database.execute(
                    "UPDATE intent SET state = 'accepted', left_at = ?, number = ?, branch = ?,"
                    " ordered_on = ?, status = ?, continuation = ?, answer = ? WHERE id = ?",
                    (
                        now,
                        number,
                        branch,
                        ordered_on.isoformat(),
                        status,
                        continuation,
                        answer,
                        entry.id,
                    ),
                )
                return None if other is None else _entry(other)

        return await self._run(work)

    async def ended(self, entry: Entry, state: EntryState, now: float, *, code: str, message: str) -> None:
        """It was refused, was not sent, or its outcome is unknown."""
        await self._changed(
            "UPDATE intent SET state = ?, left_at = ?, code = ?, message = ? WHERE id = ? AND attempt = ?"
            " AND state IN ('intended', 'sending')",
            (state, now, code, message, entry.id, entry.attempt),
        )

    async def found(self, entry: Entry, *, number: str, branch: str | None, ordered_on: date) -> bool:
        """Settle an open one as this order of the list; not if another has that order, or it is settled."""
        day = ordered_on.isoformat()

        def work(database: sqlite3.Connection) -> bool:
            with transaction(database):
                taken = database.execute(
                    "SELECT 1 FROM intent WHERE scope = ? AND market = ? AND ordered_on = ? AND number = ?",
                    (entry.scope, entry.market, day, number),
                ).fetchone()
                if taken is not None:
                    return False
                changed = database.execute(
                    "UPDATE intent SET state = 'accepted', number = ?, branch = ?, ordered_on = ?"
                    " WHERE id = ? AND attempt = ? AND state IN ('intended', 'sending', 'unknown')",
                    (number, branch, day, entry.id, entry.attempt),
                )
                return changed.rowcount > 0

        return await self._run(work)

    async def absent(self, entry: Entry, *, never_sent: bool = False) -> bool:
        """Settle an open one as not there; not if it has left anew, or is settled."""
        return await self._changed(
            "UPDATE intent SET state = ? WHERE id = ? AND attempt = ? AND state = ? AND sent_at IS ?",
            ("not_sent" if never_sent else "absent", entry.id, entry.attempt, entry.state, entry.sent_at),
        )

    async def _changed(self, statement: str, values: tuple[Any, ...]) -> bool:
        return await self._run(lambda database: database.execute(statement, values).rowcount > 0)

    # --- looking ------------------------------------------------------------------------------

    async def open_entries(self, scope: str) -> tuple[Entry, ...]:
        """Everything of an account whose outcome is open, oldest first."""
        return await self._select("scope = ? AND state IN (?, ?, ?)", (scope, *OPEN))

    async def claims(self, scope: str, market: str, since: date) -> tuple[Entry, ...]:
        """The orders of a market that are known to be ours, of trading days from `since`."""
        return await self._select(
            "scope = ? AND market = ? AND number IS NOT NULL AND ordered_on >= ?",
            (scope, market, since.isoformat()),
        )

    async def find(self, intent: Intent, now: float) -> Entry | None:
        """What stands under an intent's name already, of its day or still open."""
        return await self._run(lambda database: _named(database, intent, now))

    async def named(self, scope: str, name: str) -> tuple[Entry, ...]:
        """What stands under a client's own id, on whichever days."""
        return await self._select("scope = ? AND name = ?", (scope, name))

    async def since(self, scope: str, moment: float) -> tuple[Entry, ...]:
        """Everything of an account that was intended from a moment on."""
        return await self._select("scope = ? AND created_at >= ?", (scope, moment))

    async def _select(self, condition: str, values: tuple[Any, ...]) -> tuple[Entry, ...]:
        def work(database: sqlite3.Connection) -> tuple[Entry, ...]:
            rows = database.execute(f"SELECT * FROM intent WHERE {condition} ORDER BY id", values)  # noqa: S608 - the conditions are ours
            return tuple(_entry(row) for row in rows)

        return await self._run(work)


@contextmanager
def _written_through(database: sqlite3.Connection) -> Generator[None, None, None]:
    """What is written here survives a power cut. What is noted later may not: it is found out again."""
    database.execute("PRAGMA synchronous=FULL")
    try:
        yield
    finally:
        database.execute("PRAGMA synchronous=NORMAL")


def _named(database: sqlite3.Connection, intent: Intent, now: float) -> Entry | None:
    row = database.execute(
        "SELECT * FROM intent WHERE scope = ? AND name = ? AND (day = ? OR"
        " (state IN (?, ?, ?) AND created_at >= ?)) ORDER BY state IN (?, ?, ?) DESC, id DESC LIMIT 1",
        (intent.scope, intent.name, intent.day.isoformat(), *OPEN, now - _NAME_SECONDS, *OPEN),
    ).fetchone()
    return None if row is None else _entry(row)


def _count(database: sqlite3.Connection, scope: str, now: float, per_minute: int | None) -> None:
    """Count an order towards its minute, in the transaction that writes it down."""
    database.execute("DELETE FROM departure WHERE at <= ? OR at > ?", (now - _MINUTE, now + _MINUTE))
    (count,) = database.execute("SELECT count(*) FROM departure WHERE scope = ?", (scope,)).fetchone()
    if per_minute is not None and count >= per_minute:
        raise GuardRefused(
            f"{count} orders within a minute, and the guard allows {per_minute}",
            guard="orders_per_minute",
            limit=per_minute,
            value=count,
        )
    database.execute("INSERT INTO departure VALUES (?, ?)", (scope, now))


def _entry(row: sqlite3.Row) -> Entry:
    values: Mapping[str, Any] = dict(row)
    ordered_on = values["ordered_on"]
    return Entry(
        **{
            field.name: values[field.name]
            for field in attrs.fields(Entry)
            if field.name not in {"day", "terms", "ordered_on"}
        },
        day=date.fromisoformat(values["day"]),
        terms=_converter().loads(values["terms"], Terms),
        ordered_on=None if ordered_on is None else date.fromisoformat(ordered_on),
    )
