"""The quick way to read records: a function that is written once for a stream, a width and a number of them.

Values are kept in memos, since prices, codes and times come again and again. The functions raise for
whatever is unusual, and leave it to others.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from operator import getitem, itemgetter
from typing import Annotated, Any

import attrs
import msgspec

from ..spec.convert import leaf_parser
from ..spec.declare import Record
from ..spec.values import bounded

__all__ = ["Column", "Reader", "reader_of"]

# The records in some fields; a ValueError, ArithmeticError or msgspec.DecodeError for any unusual one.
Reader = Callable[[Sequence[str]], list[Any]]

# As many different values as a busy day has of a kind in some minutes.
_MEMO_SIZE = 16_384
# What rises with every trade is never found in a memo; whole numbers are in none anyway.
_EVER_NEW = frozenset({"turnover"})
# Larger numbers than of 64 bits are read as everything unusual, so that the same ones are refused.
_INTEGERS = msgspec.json.Decoder(list[Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]])


@attrs.frozen
class Column:
    """One column: its English and its wire name, its type, what reads it, and if it must be there."""

    name: str
    wire: str
    base: Any
    parse: Callable[[Any], Any]
    required: bool


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


@cache
def _memo_of(parse: Callable[[Any], Any]) -> _Memo:
    """One memo for all columns of a type: a price that one stream has told, another tells as well."""
    return _Memo(parse)


def reader_of(
    cls: type[Record],
    columns: Sequence[Column],
    absent: Sequence[str],
    width: int,
    *,
    count: int = 1,
    plain: bool,
) -> Reader:
    """The reader of `count` records of `width` fields, whose first are the columns; `absent` ones are `None`.

    `plain`: all texts are ASCII without underscores, so that numbers can be read by quicker means.
    """
    kept: list[int] = []
    whole: list[int] = []
    new: list[int] = []
    for place, column in enumerate(columns):
        if plain and column.base is int:
            whole.append(place)
        elif plain and column.name in _EVER_NEW:
            new.append(place)
        else:
            kept.append(place)
    lines = ["def read(fields):"]
    lines += [f"    record{n} = new(cls)" for n in range(count)]
    space: dict[str, Any] = {"new": object.__new__, "cls": cls, "getitem": getitem, "finite": _finite}
    # Many columns at once: `map` over a C function costs half of what as many lines cost.
    if whole:
        # A list of JSON is read in half of the time that `int` takes for each; volumes rarely come again,
        # so a memo would not help. What JSON has no number for (blanks, 007, +5) is an error.
        space |= {"ints": _INTEGERS.decode, "pick_ints": _picker(whole, width, count)}
        lines.append(f"    {_targets(columns, whole, count)} = ints(f\"[{{','.join(pick_ints(fields))}}]\")")
    if kept:
        memos = [_memo_of(_parse_of(columns[place], plain=plain)) for place in kept]
        space |= {"memos": memos * count, "pick": _picker(kept, width, count)}
        lines.append(f"    {_targets(columns, kept, count)} = map(getitem, memos, pick(fields))")
    for n in range(count):
        at, record = n * width, f"record{n}"
        lines += [f"    {record}.{columns[place].name} = finite(fields[{at + place}])" for place in new]
        lines += [
            f"    if {record}.{each.name} is None: raise ValueError" for each in columns if each.required
        ]
        lines += [f"    {record}.{name} = None" for name in absent]
        end = "" if n == count - 1 else at + width
        rest = f"tuple(fields[{at + len(columns)}:{end}])" if width > len(columns) else "()"
        lines += [f"    {record}.extra = {rest}", f"    {record}.problems = ()"]
    lines.append(f"    return [{', '.join(f'record{n}' for n in range(count))}]")
    exec("\n".join(lines), space)  # noqa: S102 - written from declared names alone
    read: Reader = space["read"]
    return read


def _parse_of(column: Column, *, plain: bool) -> Callable[[Any], Any]:
    return leaf_parser(column.base) if plain else column.parse


def _targets(columns: Sequence[Column], places: Sequence[int], count: int) -> str:
    names = [columns[place].name for place in places]
    return "".join(f"record{n}.{name}, " for n in range(count) for name in names).rstrip()


def _picker(places: Sequence[int], width: int, count: int) -> Callable[[Sequence[str]], Sequence[str]]:
    """What takes the texts at these places of each record, in a tuple also where it is one."""
    found = [n * width + place for n in range(count) for place in places]
    if len(found) == 1:
        (place,) = found
        return itemgetter(slice(place, place + 1))
    return itemgetter(*found)


def _finite(text: str) -> Decimal:
    """A number of ASCII digits; an error for what is none, and for the words that `Decimal` knows."""
    return bounded(Decimal(text))
