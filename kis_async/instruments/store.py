"""Where instruments are looked up: one SQLite file, which `build` writes and nobody changes.

Its rows stand in the order in which they are to be found, so that SQLite's full-text index (FTS5, three
letters at a time) gives the best first and stops early. Before each key stand two marks and behind it one:
so one index answers for whole keys, for beginnings of any length, and for parts. The letters that many
keys have are known by their number, so that the index is asked for the rarest of a text.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import msgspec

from ..errors import InstrumentsError
from .instrument import Instrument, Kind
from .naming import asked, folded

__all__ = ["END", "START", "VERSION", "Store"]

VERSION = 3
"""The version of the file's form: a file of another one is made anew, never read."""

START, END = "\2", "\3"

_MEMORY = 256 * 1024 * 1024
_LETTERS = 3
_TERMS = 64
# The index is asked for so many terms of a text, the rarest: they leave little to look through, and each
# further one costs more than it saves. One that is not common is enough alone.
_ASKED = 3

# The first and the last row of a stretch.
Span = tuple[int, int]

_unpacked = msgspec.msgpack.Decoder(Instrument).decode


class Store:
    """An open file of instruments, which is only read: each look-up takes well under a millisecond.

    `InstrumentsError` if it cannot be read, or has another form.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._database = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode=ro&immutable=1",
                uri=True,
                isolation_level=None,
                check_same_thread=False,
            )
        except sqlite3.Error as error:
            raise _unreadable(path, error) from error
        try:
            self.count = self._checked()
        except BaseException:  # whatever it is, no file stays open
            self.close()
            raise

    def _checked(self) -> int:
        """How many instruments there are, if the file is one of ours and whole."""
        try:
            self._database.execute(f"PRAGMA mmap_size={_MEMORY}")
            (version,) = self._database.execute("PRAGMA user_version").fetchone()
            if version != VERSION:
                raise InstrumentsError(f"{self.path.name} has the form {version}, not {VERSION}")
            (count,) = self._database.execute("SELECT count(*) FROM instrument").fetchone()
            self._common: dict[str, int] = dict(self._database.execute("SELECT term, doc FROM common"))
            self._spans = [
                (str(kind), (int(first), int(last)))
                for kind, first, last in self._database.execute("SELECT kind, first, last FROM span")
            ]
        except sqlite3.Error as error:
            raise _unreadable(self.path, error) from error
        return int(count)

    def close(self) -> None:
        """Close the file; twice is harmless."""
        self._database.close()

    def _rows(self, condition: str, *parameters: object) -> Iterator[Instrument]:
        query = f"SELECT i.facts FROM instrument AS i {condition}"  # noqa: S608 - the conditions are below
        try:
            for (facts,) in self._database.execute(query, parameters):
                yield _unpacked(facts)
        except sqlite3.Error as error:
            raise _unreadable(self.path, error) from error

    def by_code(self, code: str) -> list[Instrument]:
        """Those with a code, whatever its case: several where markets share one, the likeliest first."""
        return list(self._rows("WHERE i.code = ? ORDER BY i.id", folded(code)))

    def by_isin(self, isin: str) -> Instrument | None:
        """The one with an ISIN (표준코드)."""
        return next(self._rows("WHERE i.isin = ? ORDER BY i.id", isin.strip().upper()), None)

    def on(self, underlying: str) -> list[Instrument]:
        """The futures, options and ELWs on an underlying, by the code that their list names it by."""
        return list(self._rows("WHERE i.underlying = ? ORDER BY i.id", underlying))

    def all(self, kinds: Sequence[Kind] = ()) -> Iterator[Instrument]:
        """All instruments of some kinds, or of any, read as they are asked for."""
        for span in self._of(kinds):
            yield from self._rows("WHERE i.id BETWEEN ? AND ? ORDER BY i.id", *span)

    def _of(self, kinds: Sequence[Kind]) -> list[Span]:
        """The stretches of rows in which the kinds stand, in order."""
        if not kinds:
            return [(1, self.count)]
        wanted = {str(kind) for kind in kinds}
        return [span for kind, span in self._spans if kind in wanted]

    def find(self, text: str, *, limit: int, kinds: Sequence[Kind] = ()) -> list[Instrument]:
        """The best `limit` for a text, of some kinds or of all; see `Instruments.find`."""
        key = asked(text)
        if not key or limit < 1:
            return []
        found: dict[tuple[str, str], Instrument] = {}
        for candidates in self._candidates(key, limit, kinds):
            for instrument in candidates:
                found.setdefault((instrument.market, instrument.code), instrument)
            if len(found) >= limit:
                break
        return list(islice(found.values(), limit))

    def _candidates(self, key: str, limit: int, kinds: Sequence[Kind]) -> Iterator[Iterable[Instrument]]:
        """What fits best, then what fits less."""
        exact = [*self.by_code(key), self.by_isin(key)]
        yield [each for each in exact if each is not None and (not kinds or each.kind in kinds)]
        spans = self._of(kinds)
        yield self._having(f"{START}{key}{END}", limit, spans)
        yield self._having(f"{START}{START}{key}", limit, spans)
        if len(key) > _LETTERS - 1:
            yield self._having(key, limit, spans)
        elif len(key) == _LETTERS - 1 and not key.isascii():
            yield self._matching(self._any_with(key), key, limit, spans)

    def _having(self, part: str, limit: int, spans: Sequence[Span]) -> Iterator[Instrument]:
        """Those with a text of three letters or more in their keys."""
        terms = {part[place : place + _LETTERS] for place in range(len(part) - _LETTERS + 1)}
        rarest = sorted(terms, key=lambda term: self._common.get(term, 0))
        asked = rarest[: _ASKED if rarest[0] in self._common else 1]
        return self._matching(" AND ".join(map(_quoted, asked)), part, limit, spans)

    def _any_with(self, pair: str) -> str:
        """Two letters are less than the index keeps, so they are looked for with any third one."""
        terms = self._database.execute(
            "SELECT term FROM term WHERE term >= ? AND term < ? LIMIT ?",
            (pair, pair + "\U0010ffff", _TERMS),
        )
        return " OR ".join(_quoted(term) for (term,) in terms)

    def _matching(
        self, expression: str, part: str, limit: int, spans: Sequence[Span]
    ) -> Iterator[Instrument]:
        """Those that the index knows to have each of the terms, if they have them in one piece."""
        if not expression:
            return
        for first, last in spans:
            found = 0
            for instrument in self._rows(
                "JOIN key ON key.rowid = i.id WHERE key MATCH ? AND instr(i.keys, ?) "
                "AND key.rowid BETWEEN ? AND ? ORDER BY key.rowid LIMIT ?",
                *(expression, part, first, last, limit),
            ):
                found += 1
                yield instrument
            limit -= found
            if limit < 1:
                return


def _quoted(text: str) -> str:
    """A text as the index's query language quotes it."""
    return '"' + text.replace('"', '""') + '"'


def _unreadable(path: Path, error: sqlite3.Error) -> InstrumentsError:
    return InstrumentsError(f"the instruments in {path.name} cannot be read: {error}")
