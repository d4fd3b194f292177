"""Master files <-> typed rows, by bytes: a column is sliced out first and decoded then (cp949). Pure.

A file in which most lines have another width than declared has another layout, and is a
`MasterFileError`: shifted columns would be worse than none. A single line of another width, one that
cannot be decoded, or one without its code, is reported and left out. A malformed value of another column
is missing, and reported.

Few of the many values differ, so each column remembers what its texts mean. What is long is done in
pieces, since no other thread runs while a single call into C does.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, time
from decimal import Decimal
from functools import cache
from itertools import accumulate, pairwise
from struct import Struct
from typing import Any, Generic, TypeVar, cast

import attrs

from ..errors import InvalidRequest, MasterFileError
from ..spec import values
from .declare import Column, MasterRow, columns_of

__all__ = ["Master", "encode_line", "encode_master", "parse_line", "parse_master"]

R = TypeVar("R", bound=MasterRow)

_ENCODING = "cp949"
_PADDING = " \0"
_PIECE = 1_000


@attrs.frozen(kw_only=True)
class Master(Generic[R]):
    """A master file that was read: its rows, and what could not be understood, a line each."""

    file: str
    rows: tuple[R, ...]
    problems: tuple[str, ...] = ()
    skipped_lines: int = 0


def parse_master(row: type[R], data: bytes, *, file: str = "") -> Master[R]:
    """Read a whole file of a layout; `file` names it in what is reported.

    Raises `MasterFileError` if most lines have another width than declared.
    """
    reader = _Reader(row, file or row.layout.files[0])
    return reader.master(_split(data))


def parse_line(row: type[R], line: bytes) -> R:
    """Read one line, without its end. `MasterFileError` if it is broken."""
    read = parse_master(row, line, file=f"a line of {row.layout.files[0]}")
    if not read.rows:
        raise MasterFileError("; ".join(read.problems) or "an empty line", file=read.file)
    return read.rows[0]


# --- lines --------------------------------------------------------------------------------------


def _split(data: bytes) -> list[bytes]:
    lines = data.split(b"\n")
    if b"\r" in data:
        lines = [line.removesuffix(b"\r") for line in lines]
    if lines[-1] in {b"", b"\x1a"}:  # the second ends a file of old
        lines.pop()
    return lines


@attrs.frozen
class _Cutter:
    """How a line of a layout is cut into columns: `size` is what is counted, and `cut` cuts."""

    declared: int
    size: Callable[[bytes], int]
    cut: Callable[[bytes], Sequence[bytes]]
    fits: Callable[[int], bool]
    unit: str


@cache
def _cutter(row: type[MasterRow]) -> _Cutter:
    layout, columns = row.layout, columns_of(row)
    separator = layout.separator
    if separator:
        count = len(columns)
        return _Cutter(
            count,
            lambda line: line.count(separator) + 1,
            lambda line: line.split(separator),
            lambda found: found == count,
            "columns",
        )
    widths = [column.width for column in columns]
    total = sum(width or 0 for width in widths)
    if layout.form == "edges":
        slices = _slices(widths)
        return _Cutter(
            total,
            len,
            lambda line: [line[each] for each in slices],
            lambda found: found >= total,
            "bytes",
        )
    struct = Struct("".join(f"{width}s" for width in widths))
    return _Cutter(total, len, struct.unpack, lambda found: found == total, "bytes")


def _slices(widths: list[int | None]) -> "list[slice[Any, Any, Any]]":
    """Slices counted from the front before the column that varies, and from the back after it."""
    place = widths.index(None)
    front = list(accumulate((width or 0 for width in widths[:place]), initial=0))
    back = list(accumulate((width or 0 for width in reversed(widths[place + 1 :])), initial=0))[::-1]
    found: list[slice[Any, Any, Any]] = [slice(start, end) for start, end in pairwise(front)]
    found.append(slice(front[-1], -back[0] or None))
    found += [slice(-start, -end or None) for start, end in pairwise(back)]
    return found


# --- values -------------------------------------------------------------------------------------


def _text(raw: bytes) -> str:
    """A column's text without its padding."""
    if raw.isascii():
        return raw.decode("ascii").strip(_PADDING)
    try:
        return raw.decode(_ENCODING).strip(_PADDING)
    except UnicodeDecodeError as error:
        # A name that is longer than its column is cut off at its width, if need be in a letter.
        if error.start != len(raw) - 1:
            raise
        return raw[:-1].decode(_ENCODING).strip(_PADDING)


def _clock(text: str) -> time | None:
    """`HHMM`, whose first zero may be lacking; `0000` is midnight."""
    return values.parse_time(f"{text:0>4}00" if text.isdecimal() and len(text) in {3, 4} else text)


_PARSERS: dict[Any, Callable[[str], Any]] = {
    str: lambda text: text or None,
    int: values.parse_int,
    Decimal: values.parse_decimal,
    bool: values.parse_bool,
    date: values.parse_date,
    time: _clock,
}


def _parser(base: Any) -> Callable[[str], Any]:
    """The function that reads a stripped text; the kinds that are no plain type are code sets."""
    return _PARSERS.get(base) or (lambda text: base(text) if text else None)


@attrs.frozen
class _Broken:
    """Stands where a text means nothing; `whole` if its line is broken with it."""

    reason: str
    whole: bool


class _Meanings(dict[bytes, Any]):
    """What the texts of a column mean, each read once."""

    def __init__(self, column: Column) -> None:
        super().__init__()
        self._parse = _parser(column.base)
        self._text_only = column.base is str
        self._wire = column.wire
        self._key = column.key
        self.broken = False

    def __missing__(self, raw: bytes) -> Any:
        try:
            text = _text(raw)
            value = (text or None) if self._text_only else self._parse(text)
        except (ValueError, OverflowError) as error:
            reason = "cannot be decoded" if isinstance(error, UnicodeDecodeError) else str(error)
            value = self._broken(f"{self._wire}: {reason}", whole=self._key or self._text_only)
        if value is None and self._key:
            value = self._broken(f"no {self._wire}", whole=True)
        self[raw] = value
        return value

    def _broken(self, reason: str, *, whole: bool) -> _Broken:
        self.broken = True
        return _Broken(reason, whole)


class _Reader(Generic[R]):
    """Reads the lines of one file."""

    def __init__(self, row: type[R], file: str) -> None:
        self._row = row
        self._file = file
        self._cutter = _cutter(row)
        columns = columns_of(row)
        self._names = [*(column.name for column in columns), "line"]
        self._meanings = [_Meanings(column) for column in columns]
        self._problems: list[str] = []
        self._skipped = 0

    def master(self, lines: list[bytes]) -> Master[R]:
        """All lines, in order."""
        self._check(lines)
        rows: list[R] = []
        for start in range(0, len(lines), _PIECE):
            good = list(self._good(lines[start : start + _PIECE], start + 1))
            rows += self._rows(good)
        return Master(
            file=self._file, rows=tuple(rows), problems=tuple(self._problems), skipped_lines=self._skipped
        )

    def _check(self, lines: list[bytes]) -> None:
        cutter = self._cutter
        sizes = Counter(map(cutter.size, lines))
        wrong = {size: count for size, count in sizes.items() if not cutter.fits(size)}
        if wrong and sum(wrong.values()) * 2 > len(lines):
            found = max(wrong, key=wrong.__getitem__)
            raise MasterFileError(
                f"{self._file}: its lines have {found} {cutter.unit}, not the {cutter.declared} declared",
                file=self._file,
                declared=cutter.declared,
                found=found,
            )

    def _good(self, lines: list[bytes], first: int) -> Iterator[tuple[int, bytes]]:
        cutter = self._cutter
        size, fits = cutter.size, cutter.fits
        for number, line in enumerate(lines, first):
            if fits(size(line)):
                yield number, line
            elif line:
                self._skip(number, f"{size(line)} {cutter.unit}, not the {cutter.declared} declared")
            else:
                self._skip(number, "an empty line")

    def _skip(self, number: int, reason: str) -> None:
        self._skipped += 1
        self._problems.append(f"{self._file} line {number}: {reason}; left out")

    def _rows(self, good: list[tuple[int, bytes]]) -> Iterator[R]:
        if not good:
            return
        numbers, lines = zip(*good, strict=True)
        cut = zip(*map(self._cutter.cut, lines), strict=True)
        columns = [
            list(map(meanings.__getitem__, texts))
            for meanings, texts in zip(self._meanings, cut, strict=True)
        ]
        if any(meanings.broken for meanings in self._meanings):
            yield from self._checked(numbers, columns, lines)
            return
        names, row = self._names, self._row
        for read in zip(*columns, lines, strict=True):
            yield row(**dict(zip(names, read, strict=True)))

    def _checked(
        self, numbers: tuple[int, ...], columns: list[list[Any]], lines: tuple[bytes, ...]
    ) -> Iterator[R]:
        """The rows of a piece in which a text may have no meaning."""
        for number, *read in zip(numbers, *columns, lines, strict=True):
            broken = [value for value in read if isinstance(value, _Broken)]
            whole = next((value for value in broken if value.whole), None)
            if whole is not None:
                self._skip(number, whole.reason)
                continue
            self._problems += [f"{self._file} line {number}: {value.reason}" for value in broken]
            kept = [None if isinstance(value, _Broken) else value for value in read]
            arguments: dict[str, Any] = dict(zip(self._names, kept, strict=True))
            yield self._row(**arguments)


# --- writing ------------------------------------------------------------------------------------


def encode_line(row: MasterRow) -> bytes:
    """The bytes of a row's line, without its end.

    A row that was read gives the very bytes that it was read from, except in the columns that were
    changed since. Raises `InvalidRequest` for a value that its column cannot hold.
    """
    kind = type(row)
    columns = columns_of(kind)
    old = _cutter(kind).cut(row.line) if row.line else [None] * len(columns)
    texts = [_written(row, column, before) for column, before in zip(columns, old, strict=True)]
    return kind.layout.separator.join(texts)


def encode_master(rows: Sequence[MasterRow]) -> bytes:
    """The bytes of a whole file; each line ends in a line feed."""
    return b"".join(encode_line(row) + b"\n" for row in rows)


def _written(row: MasterRow, column: Column, before: bytes | None) -> bytes:
    value = getattr(row, column.name)
    if before is not None and _means(column, before, value):
        return before
    layout = type(row).layout
    text = _texted(value, column, ones=column.name in layout.ones)
    raw = text.encode(_ENCODING)
    padded = column.width is not None and not layout.separator
    if padded:
        raw = _padded(raw, value, cast("int", column.width))
    limit = column.width
    if (limit is not None and len(raw) > limit) or (layout.separator and layout.separator in raw):
        raise InvalidRequest(
            f"{column.name} ({column.wire}) cannot hold {text!r}: it has {limit} bytes",
            parameter=column.name,
            wire=column.wire,
        )
    return raw


def _means(column: Column, raw: bytes, value: Any) -> bool:
    """Whether the text of a column still says what the row does."""
    read = _Meanings(column)[raw]
    return bool(value == (None if isinstance(read, _Broken) else read))


def _texted(value: Any, column: Column, *, ones: bool) -> str:
    if ones and isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, time):
        return f"{value:%H%M}"
    try:
        return values.format_value(value)
    except ValueError as error:
        raise InvalidRequest(
            f"{column.name} ({column.wire}): {error}", parameter=column.name, wire=column.wire
        ) from error


def _padded(raw: bytes, value: Any, width: int) -> bytes:
    """Numbers have zeros before them, texts blanks behind."""
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return raw.zfill(width)
    return raw.ljust(width)
