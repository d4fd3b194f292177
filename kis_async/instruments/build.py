"""The file in which instruments are looked up (see `store`), made anew from the masters of a day.

Rows stand in the order in which they are to be found: Korean instruments before those overseas, shares
before the rest, large companies before small ones.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import msgspec

from ..errors import InstrumentsError
from .declare import MasterRow
from .derive import Facts, facts_of
from .instrument import DOMESTIC_MARKETS, Kind
from .naming import folded, initials, latin
from .store import END, START, VERSION

__all__ = ["Entry", "Gathering", "write"]

# An instrument on its way into the file: its place, code, ISIN, kind, underlying, keys and facts. Plain
# values, which the garbage collector passes over: to look through 50,000 objects holds up every thread.
Entry = tuple[tuple[bool, int, Decimal, str], str, str | None, str, str | None, str, bytes]

_BATCH = 500
_TABLES = """
CREATE TABLE instrument (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL, isin TEXT, kind TEXT NOT NULL, underlying TEXT,
    keys TEXT NOT NULL, facts BLOB NOT NULL);
CREATE VIRTUAL TABLE key USING fts5(
    text, content='', columnsize=0, detail=none, tokenize='trigram case_sensitive 1');
CREATE VIRTUAL TABLE term USING fts5vocab(key, row);
INSERT INTO key (key, rank) VALUES ('automerge', 0);
"""
_INDICES = """
CREATE INDEX instrument_code ON instrument (code);
CREATE INDEX instrument_isin ON instrument (isin);
CREATE INDEX instrument_underlying ON instrument (underlying);
CREATE TABLE common AS SELECT term, doc FROM term WHERE doc >= 64;
CREATE TABLE span (kind TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL);
"""
_RANK = {
    kind: rank
    for rank, kind in enumerate(
        (
            *(Kind.STOCK, Kind.PREFERRED, Kind.INDEX, Kind.ETF, Kind.REIT, Kind.DEPOSITARY_RECEIPT),
            *(Kind.ETN, Kind.FUND, Kind.SPAC, Kind.FUTURE, Kind.SPREAD, Kind.INDICATOR, Kind.BOND),
            *(Kind.WARRANT, Kind.OPTION, Kind.ELW),
        )
    )
}
_NOTHING = Decimal(0)
# There are many of them, and nobody knows one by its initials.
_WITHOUT_INITIALS = frozenset({Kind.FUTURE, Kind.SPREAD, Kind.OPTION, Kind.ELW, Kind.WARRANT, Kind.BOND})

_packed = msgspec.msgpack.Encoder().encode
_unpacked = msgspec.msgpack.Decoder(dict[str, Any]).decode


class Gathering:
    """Instruments from the files of a day; each file's rows may go as soon as they are taken.

    The files of NXT come first: they say which shares it trades, and nothing else is taken from them.
    """

    def __init__(self) -> None:
        self._entries: dict[tuple[str, str], Entry] = {}
        self._on_nxt: set[str] = set()

    def take(self, file: str, rows: Iterable[MasterRow]) -> None:
        """Take the rows of a file."""
        if file.startswith("nxt_"):
            self._on_nxt.update(getattr(row, "symbol", "") for row in rows)
            return
        for row in rows:
            facts = facts_of(row, on_nxt=getattr(row, "symbol", None) in self._on_nxt)
            if facts is None:
                continue
            facts["file"], facts["line"] = file, row.line
            name = (str(facts["market"]), facts["code"])
            before = self._entries.get(name)
            self._entries[name] = _entry(facts) if before is None else _joined(before, facts)

    def entries(self) -> list[Entry]:
        """All of them, the first to be found first."""
        return sorted(self._entries.values(), key=itemgetter(0))


def _entry(facts: Facts) -> Entry:
    kind, code = facts["kind"], facts["code"]
    cap = facts.get("market_cap") or _NOTHING
    place = (facts["market"] not in DOMESTIC_MARKETS, _RANK[kind], -cap, code)
    isin, underlying = facts.get("isin"), facts.get("underlying")
    return place, folded(code), isin, str(kind), underlying, _keys(facts), _packed(facts)


def _joined(before: Entry, facts: Facts) -> Entry:
    """What two files say of one: an ELW stands in the list of shares as well, without its strike."""
    known = _unpacked(before[6])
    for name, value in known.items():
        if facts.get(name) is None and value is not None:
            facts[name] = Decimal(value) if name in _NUMBERS else value
    return _entry(facts)


_NUMBERS = frozenset({"base_price", "market_cap", "strike", "tick_size"})


def _keys(facts: Mapping[str, Any]) -> str:
    """Everything that an instrument is found by, each between marks."""
    name = folded(facts["name"])
    keys = [folded(facts["code"]), name]
    if facts.get("english_name"):
        keys.append(folded(facts["english_name"]))
    if facts["kind"] not in _WITHOUT_INITIALS:
        keys.append(initials(name))
        if facts["market"] in DOMESTIC_MARKETS:
            keys.append(latin(name))
    return "".join(f"{START}{START}{key}{END}" for key in keys if key)


def write(path: Path, entries: Sequence[Entry]) -> None:
    """Write the file, which must not exist.

    `InstrumentsError` if this Python's SQLite has no full-text index, or the disk is full.
    """
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            _fill(database, entries)
    except sqlite3.Error as error:
        raise InstrumentsError(
            f"the instruments cannot be written: {error} "
            "(SQLite 3.34 or later is needed, with its full-text index FTS5)"
        ) from error


def _fill(database: sqlite3.Connection, entries: Sequence[Entry]) -> None:
    # Nobody reads the file before it is whole, and one that is not is thrown away.
    database.execute("PRAGMA journal_mode=OFF")
    database.execute("PRAGMA synchronous=OFF")
    database.execute(f"PRAGMA user_version={VERSION}")
    database.executescript(_TABLES)
    database.execute("BEGIN")
    for start in range(0, len(entries), _BATCH):
        batch = list(enumerate(entries[start : start + _BATCH], start + 1))
        database.executemany(
            "INSERT INTO instrument VALUES (?, ?, ?, ?, ?, ?, ?)", [(at, *entry[1:]) for at, entry in batch]
        )
        database.executemany(
            "INSERT INTO key (rowid, text) VALUES (?, ?)", [(at, entry[5]) for at, entry in batch]
        )
    database.execute("COMMIT")
    database.executescript(_INDICES)
    database.executemany("INSERT INTO span VALUES (?, ?, ?)", _spans(entries))


def _spans(entries: Sequence[Entry]) -> Iterator[tuple[str, int, int]]:
    """The stretches in which entries are of one kind, first and last row."""
    first = 1
    for kind, group in groupby(entries, key=itemgetter(3)):
        last = first + sum(1 for _ in group) - 1
        yield kind, first, last
        first = last + 1
