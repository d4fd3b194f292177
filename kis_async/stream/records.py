"""From the fields of a frame to records: by position, whatever the width, with nothing shifted or lost.

Usual records are read by functions that `quick` writes, all of a frame at once. Where one stumbles, each
record is read by itself, and then column by column, and what cannot be understood is listed with it.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

import attrs
import msgspec

from ..errors import DecodeError
from ..spec.convert import FieldKind, field_kinds, leaf_parser
from ..spec.declare import Record
from .frames import records_of
from .quick import Column, Reader, reader_of

__all__ = ["key_column", "key_position", "key_reader", "layout_drift", "read_payload", "read_records"]

T = TypeVar("T", bound=Record)

# More records are rarely in a frame, and a function for each number of them costs its making.
_TOGETHER = 8


@attrs.frozen
class _Layout:
    columns: tuple[Column, ...]
    absent: tuple[str, ...]  # the names of columns that a record of this width does not have
    plain: Reader
    any: Reader


def read_records(cls: type[T], fields: list[str], width: int, *, plain: bool) -> list[T | DecodeError]:
    """The records whose fields stand one after another; an error in the place of one that is none.

    `plain` says that all fields are ASCII without underscores.
    """
    count = len(fields) // width
    if plain and 1 < count <= _TOGETHER and width < _widest(cls):
        try:
            return _together(cls, width, count)(fields)
        except (ValueError, ArithmeticError, msgspec.DecodeError):
            return _one_by_one(cls, fields, width, plain=True)
    return _one_by_one(cls, fields, width, plain=plain)


def _one_by_one(cls: type[T], fields: list[str], width: int, *, plain: bool) -> list[T | DecodeError]:
    layout = _layout(cls, min(width, _widest(cls)))
    rows = [fields] if len(fields) == width else [fields[n : n + width] for n in range(0, len(fields), width)]
    records: list[T | DecodeError] = []
    for row in rows:
        try:
            records += layout.plain(row) if plain else layout.any(row)
        except msgspec.DecodeError:
            records.append(_read_otherwise(cls, layout, row))
        except (ValueError, ArithmeticError):
            records.append(_read_carefully(cls, layout, row))
    return records


def read_payload(cls: type[T], payload: str, count: int) -> tuple[list[T | DecodeError], int]:
    """The records of a clear payload, and how many columns they have; `DecodeError` if it does not divide."""
    fields, width = records_of(payload, count)
    plain = payload.isascii() and "_" not in payload
    return read_records(cls, fields, width, plain=plain), width


def layout_drift(cls: type[Record], width: int) -> str | None:
    """How a record's width departs from the declared ones; `None` for one that is known."""
    usual = sum(not kind.metadata.get("only_in") for kind in field_kinds(cls))
    if width == usual or width in _other_widths(cls):
        return None
    return f"{width} columns instead of {usual}"


@cache
def key_column(cls: type[Record]) -> str:
    """The name of the column that tells which subscription a record belongs to, "" if there is none."""
    return next((kind.name for kind in field_kinds(cls) if kind.metadata.get("key")), "")


@cache
def key_position(cls: type[Record]) -> int:
    """Where that column stands, from 0; -1 if there is none, or not always in one place."""
    for position, kind in enumerate(field_kinds(cls)):
        if kind.metadata.get("only_in") or kind.metadata.get("missing_in"):
            break
        if kind.metadata.get("key"):
            return position
    return -1


@cache
def key_reader(cls: type[Record]) -> Callable[[Any], str | None]:
    """What says of a record which subscription it belongs to; "" where no column does."""
    name = key_column(cls)
    return attrgetter(name) if name else lambda _: ""


@cache
def _other_widths(cls: type[Record]) -> frozenset[int]:
    """The widths that some columns stand in alone, or are missing in."""
    widths: set[int] = set()
    for kind in field_kinds(cls):
        widths.update(kind.metadata.get("only_in", ()), kind.metadata.get("missing_in", ()))
    return frozenset(widths)


@cache
def _widest(cls: type[Record]) -> int:
    """The least width from which on only the number of further columns differs: one layout does for all."""
    return max(len(field_kinds(cls)), *_other_widths(cls), 0) + 1


@cache
def _layout(cls: type[Record], width: int) -> _Layout:
    columns: list[Column] = []
    absent: list[str] = []
    for kind in field_kinds(cls):
        if len(columns) >= width or not _stands_in(kind, width):
            absent.append(kind.name)
            continue
        parse = _parser(kind.base)
        columns.append(Column(kind.name, kind.wire, kind.base, parse, not kind.optional))
    names = tuple(absent)
    return _Layout(
        tuple(columns),
        names,
        reader_of(cls, columns, names, width, plain=True),
        reader_of(cls, columns, names, width, plain=False),
    )


@cache
def _together(cls: type[Record], width: int, count: int) -> Reader:
    layout = _layout(cls, width)
    return reader_of(cls, layout.columns, layout.absent, width, count=count, plain=True)


def _stands_in(kind: FieldKind, width: int) -> bool:
    only: tuple[int, ...] = kind.metadata.get("only_in", ())
    return width not in kind.metadata.get("missing_in", ()) and (not only or width in only)


@cache
def _parser(base: Any) -> Callable[[Any], Any]:
    parse = leaf_parser(base)
    if base is not int and base is not Decimal:
        return parse

    def number(text: str) -> Any:
        # The grammar of values takes the digits of all scripts; a record with others than ASCII is damaged.
        if not text.strip().isascii():
            raise ValueError(f"{text!r} is not a number")
        return parse(text)

    return number


def _read_otherwise(cls: type[T], layout: _Layout, row: Sequence[str]) -> T | DecodeError:
    """A record with whole numbers that are blank or written unusually."""
    try:
        (record,) = layout.any(row)
    except (ValueError, ArithmeticError):
        return _read_carefully(cls, layout, row)
    found: T = record
    return found


def _read_carefully(cls: type[T], layout: _Layout, row: Sequence[str]) -> T | DecodeError:
    arguments: dict[str, Any] = dict.fromkeys(layout.absent)
    problems: list[str] = []
    tr_id = cls.stream.tr
    for column, text in zip(layout.columns, row, strict=False):
        value, complaint = None, "a required value is missing"
        try:
            value = column.parse(text)
        except (ValueError, OverflowError) as error:
            complaint = str(error)
            problems.append(f"{column.wire}: {error}")
        if value is None and column.required:
            return DecodeError(f"{tr_id} {column.wire}: {complaint}", tr_id=tr_id, where=column.wire)
        arguments[column.name] = value
    extra = tuple(row[len(layout.columns) :])
    return cls(**arguments, extra=extra, problems=tuple(problems))
