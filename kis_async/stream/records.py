"""From the fields of a frame to records: by position, whatever the width, with nothing shifted or lost.

For each stream and width a function is written once that reads a record whose values are as usual;
values are kept in memos, since prices, codes and times come again and again. Where it stumbles, the
record is read column by column, and what cannot be understood is listed with it.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from operator import attrgetter, getitem, itemgetter
from typing import Annotated, Any, TypeVar

import attrs
import msgspec

from ..errors import DecodeError
from ..spec.convert import FieldKind, field_kinds, leaf_parser
from ..spec.declare import Record

__all__ = ["key_column", "key_reader", "layout_drift", "read_records"]

T = TypeVar("T", bound=Record)

# As many different values as a busy day has of a kind in some minutes.
_MEMO_SIZE = 16_384
# What rises with every trade is never found in a memo; whole numbers are in none anyway.
_EVER_NEW = frozenset({"turnover"})
# Larger numbers than of 64 bits are read as everything unusual, so that the same ones are refused.
_INTEGERS = msgspec.json.Decoder(list[Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]])


class _Memo(dict[str, Any]):
    """A text's value, found out at its first use; emptied when it has grown large."""

    def __init__(self, parse: Callable[[Any], Any]) -> None:
        super().__init__()
        self._parse = parse

    def __missing__(self, text: str) -> Any:
        if len(self) >= _MEMO_SIZE:
            self.clear()
        value = self[text] = self._parse(text)
        return value


@attrs.frozen
class _Column:
    name: str
    wire: str
    base: Any
    parse: Callable[[Any], Any]
    required: bool


@attrs.frozen
class _Layout:
    columns: tuple[_Column, ...]
    absent: tuple[str, ...]  # the names of columns that a record of this width does not have
    plain: Callable[[Sequence[str]], Any]
    any: Callable[[Sequence[str]], Any]


def read_records(cls: type[T], fields: list[str], width: int, *, plain: bool) -> list[T | DecodeError]:
    """The records whose fields stand one after another; an error in the place of one that is none.

    `plain` says that all fields are ASCII without underscores.
    """
    layout = _layout(cls, min(width, _widest(cls)))
    rows = [fields] if len(fields) == width else [fields[n : n + width] for n in range(0, len(fields), width)]
    records: list[T | DecodeError] = []
    for row in rows:
        try:
            records.append(layout.plain(row) if plain else layout.any(row))
        except msgspec.DecodeError:
            records.append(_read_otherwise(cls, layout, row))
        except (ValueError, ArithmeticError):
            records.append(_read_carefully(cls, layout, row))
    return records


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
    columns: list[_Column] = []
    absent: list[str] = []
    for kind in field_kinds(cls):
        if len(columns) >= width or not _stands_in(kind, width):
            absent.append(kind.name)
            continue
        parse = _parser(kind.base)
        columns.append(_Column(kind.name, kind.wire, kind.base, parse, not kind.optional))
    return _Layout(
        tuple(columns),
        tuple(absent),
        _usual(cls, columns, absent, width, plain=True),
        _usual(cls, columns, absent, width, plain=False),
    )


def _stands_in(kind: FieldKind, width: int) -> bool:
    only: tuple[int, ...] = kind.metadata.get("only_in", ())
    return width not in kind.metadata.get("missing_in", ()) and (not only or width in only)


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


def _usual(
    cls: type[Record], columns: Sequence[_Column], absent: Sequence[str], width: int, *, plain: bool
) -> Callable[[Sequence[str]], Any]:
    """The function for usual values: texts in, a record out, or an error for any unusual one."""
    space: dict[str, Any] = {"new": object.__new__, "cls": cls, "getitem": getitem}
    lines = ["def read(row):", "    record = new(cls)"]
    # Many columns at once: `map` over a C function costs half of what as many lines cost.
    memos: dict[Any, _Memo] = {}
    kept: list[int] = []
    whole: list[int] = []
    for place, column in enumerate(columns):
        if plain and column.base is int:
            whole.append(place)
        elif plain and column.name in _EVER_NEW:
            space["finite"] = _finite
            lines.append(f"    record.{column.name} = finite(row[{place}])")
        else:
            kept.append(place)
            memos.setdefault(column.base, _Memo(leaf_parser(column.base) if plain else column.parse))
    if whole:
        # A list of JSON is read in half of the time that `int` takes for each; volumes rarely come again,
        # so a memo would not help. What JSON has no number for (blanks, 007, +5) is an error.
        space |= {"ints": _INTEGERS.decode, "pick_ints": _picker(whole)}
        lines.append(f"    {_targets(columns, whole)} = ints(f\"[{{','.join(pick_ints(row))}}]\")")
    if kept:
        space |= {"memos": [memos[columns[place].base] for place in kept], "pick": _picker(kept)}
        lines.append(f"    {_targets(columns, kept)} = map(getitem, memos, pick(row))")
    lines += [f"    if record.{each.name} is None: raise ValueError" for each in columns if each.required]
    lines += [f"    record.{name} = None" for name in absent]
    lines.append(f"    record.extra = {f'tuple(row[{len(columns)}:])' if width > len(columns) else '()'}")
    lines += ["    record.problems = ()", "    return record"]
    exec("\n".join(lines), space)  # noqa: S102 - written from declared names alone
    read: Callable[[Sequence[str]], Any] = space["read"]
    return read


def _targets(columns: Sequence[_Column], places: Sequence[int]) -> str:
    return "".join(f"record.{columns[place].name}, " for place in places).rstrip()


def _picker(places: Sequence[int]) -> Callable[[Sequence[str]], Sequence[str]]:
    """What takes the texts at these places, in a tuple also where it is one."""
    if len(places) == 1:
        (place,) = places
        return itemgetter(slice(place, place + 1))
    return itemgetter(*places)


def _finite(text: str) -> Decimal:
    """A number of ASCII digits; an error for what is none, and for the words that `Decimal` knows."""
    value = Decimal(text)
    if not value.is_finite():
        raise ValueError(f"{text!r} is not a number")
    return value


def _read_otherwise(cls: type[T], layout: _Layout, row: Sequence[str]) -> T | DecodeError:
    """A record with whole numbers that are blank or written unusually."""
    try:
        record: T = layout.any(row)
    except (ValueError, ArithmeticError):
        return _read_carefully(cls, layout, row)
    return record


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
