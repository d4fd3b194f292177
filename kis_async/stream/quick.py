"""The quick way to read records: a function that is written once for a stream, a width and a number of them.

Values are kept in memos, since prices, codes and times come again and again; those of columns that seldom
change are found together, with one look. Of notices, which tell of somebody's orders, nothing is kept.
The functions raise for whatever is unusual, and leave it to others.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, time
from decimal import Context, Decimal
from functools import cache
from operator import getitem, itemgetter
from typing import Annotated, Any

import attrs
import msgspec

from ..spec.convert import leaf_parser
from ..spec.declare import Record
from ..spec.values import MOST_DIGITS, parse_decimal

__all__ = ["Column", "Reader", "reader_of"]

# The records in some fields; a ValueError, ArithmeticError or msgspec.DecodeError for any unusual one.
Reader = Callable[[Sequence[str]], list[Any]]
Parse = Callable[[Any], Any]

# As many different values as a busy day has of a kind in some seconds, and as many of columns together:
# to fill a memo anew takes less than a millisecond, and a larger one costs megabytes.
_MEMO_SIZE = 8_192
_STEADY_SIZE = 1_024
# What rises with every trade is never found in a memo; whole numbers are in none anyway.
_EVER_NEW = frozenset({"turnover"})
# Numbers and clocks change from record to record, but for some; codes, names and days seldom do.
_MOVING_TYPES = frozenset({int, Decimal, time, datetime})
_MOVING_CLOCK = "traded_at"  # which some streams have as a text
_STEADY_ALL_THE_SAME = re.compile(r"(open|high|low)(_at)?|static_base_price")
# Larger numbers than of 64 bits are read as everything unusual, so that the same ones are refused.
_WHOLE = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
# Makes a number of as many digits in half of the time that `Decimal` takes.
_DIGITS = Context(prec=MOST_DIGITS)
_is_plain = frozenset("0123456789.-").issuperset


@attrs.frozen
class Column:
    """One column: its English and its wire name, its type, what reads it, and if it must be there."""

    name: str
    wire: str
    base: Any
    parse: Parse
    required: bool


class _Memo(dict[str, Any]):
    """A text's value, found out at its first use; emptied when it has grown large."""

    def __init__(self, parse: Parse, size: int) -> None:
        super().__init__()
        self._parse = parse
        self._size = size

    def __missing__(self, text: str) -> Any:
        if len(self) >= self._size:
            self.clear()
        value = self[text] = self._parse(text)
        return value


@cache
def _memo_of(parse: Parse) -> _Memo:
    """One memo for all columns of a type: a price that one stream has told, another tells as well."""
    return _Memo(parse, _MEMO_SIZE)


@cache
def _steady_memo(parses: tuple[Parse, ...]) -> _Memo:
    """The values of several columns by their texts, joined by what none of a frame has within."""
    memos = [_memo_of(parse) for parse in parses]

    def values(joined: str) -> tuple[Any, ...]:
        return tuple(map(getitem, memos, joined.split("^")))

    return _Memo(values, _STEADY_SIZE)


@attrs.define
class _Places:
    """Where the columns stand that are read in one way or another."""

    whole: list[int] = attrs.Factory(list[int])
    rising: list[int] = attrs.Factory(list[int])  # decimals that are read among the whole numbers
    steady: list[int] = attrs.Factory(list[int])
    single: list[int] = attrs.Factory(list[int])
    moving: dict[Parse, list[int]] = attrs.Factory(dict[Parse, list[int]])


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
    parses = [_plain_parser(column.base) if plain else column.parse for column in columns]
    places = _sorted(cls, columns, parses, plain=plain)
    every = range(count)
    lines = ["def read(fields):"]
    lines += [f"    record{n} = new(cls)" for n in every]
    space: dict[str, Any] = {"new": object.__new__, "cls": cls, "join": "^".join}
    space |= {"decimal": Decimal.from_float, "parse": _decimal}
    # Many columns at once: `map` over a C function costs half of what as many lines cost.
    if places.whole:
        # A list of JSON is read in half of the time that `int` takes for each; volumes rarely come again,
        # so a memo would not help. What JSON has no number for (blanks, 007, +5) is an error.
        kinds = [_WHOLE | float if place in places.rising else _WHOLE for place in places.whole]
        numbers = msgspec.json.Decoder(tuple[tuple(kinds * count)])  # type: ignore[misc]  # its length is known now
        space |= {"numbers": numbers.decode, "pick_numbers": _picker(places.whole, width, every)}
        targets = _targets(columns, places.whole, every)
        lines.append(f"    {targets} = numbers(f\"[{{','.join(pick_numbers(fields))}}]\")")
    for number, (parse, some) in enumerate(places.moving.items()):
        space |= {f"value{number}": _memo_of(parse).__getitem__, f"pick{number}": _picker(some, width, every)}
        lines.append(f"    {_targets(columns, some, every)} = map(value{number}, pick{number}(fields))")
    if places.steady:
        # To join the texts and look once costs half of a look for each.
        space["steady"] = _steady_memo(tuple(parses[place] for place in places.steady))
        for n in every:
            space[f"pick_steady{n}"] = _picker(places.steady, width, [n])
            targets = _targets(columns, places.steady, [n])
            lines.append(f"    {targets} = steady[join(pick_steady{n}(fields))]")
    for n in every:
        at, record = n * width, f"record{n}"
        for place in places.single:
            space[f"parse{place}"] = parses[place]
            lines.append(f"    {record}.{columns[place].name} = parse{place}(fields[{at + place}])")
        for place in places.rising:
            name, text = f"{record}.{columns[place].name}", f"fields[{at + place}]"
            # The text has the decimals of a fraction, and the sign of a zero.
            lines.append(f"    {name} = decimal({name}) if type({name}) is int and {name} else parse({text})")
        lines += [
            f"    if {record}.{each.name} is None: raise ValueError" for each in columns if each.required
        ]
        lines += [f"    {record}.{name} = None" for name in absent]
        end = "" if n == count - 1 else at + width
        rest = f"tuple(fields[{at + len(columns)}:{end}])" if width > len(columns) else "()"
        lines += [f"    {record}.extra = {rest}", f"    {record}.problems = ()"]
    lines.append(f"    return [{', '.join(f'record{n}' for n in every)}]")
    exec("\n".join(lines), space)  # noqa: S102 - written from declared names alone
    read: Reader = space["read"]
    return read


def _sorted(cls: type[Record], columns: Sequence[Column], parses: Sequence[Parse], *, plain: bool) -> _Places:
    places = _Places()
    for place, column in enumerate(columns):
        if plain and column.base is int:
            places.whole.append(place)
        elif plain and column.base is Decimal and column.name in _EVER_NEW:
            places.whole.append(place)
            places.rising.append(place)
        elif column.name in _EVER_NEW or cls.stream.key == "hts_id":
            places.single.append(place)
        elif _is_steady(column):
            places.steady.append(place)
        else:
            places.moving.setdefault(parses[place], []).append(place)
    return places


def _is_steady(column: Column) -> bool:
    if _STEADY_ALL_THE_SAME.fullmatch(column.name):
        return True
    return column.base not in _MOVING_TYPES and column.name != _MOVING_CLOCK


def _targets(columns: Sequence[Column], places: Iterable[int], records: Iterable[int]) -> str:
    return " ".join(f"record{n}.{columns[place].name}," for n in records for place in places)


def _picker(
    places: Sequence[int], width: int, records: Sequence[int]
) -> Callable[[Sequence[str]], Iterable[str]]:
    """What takes the texts at these places of some records, also where it is one."""
    found = [n * width + place for n in records for place in places]
    if len(found) == 1:
        (place,) = found
        return itemgetter(slice(place, place + 1))
    return itemgetter(*found)


def _plain_parser(base: Any) -> Parse:
    return _decimal if base is Decimal else leaf_parser(base)


def _decimal(text: str) -> Decimal | None:
    """`parse_decimal` for plain texts, quicker without an exponent; no number may be an ArithmeticError."""
    if 0 < len(text) <= MOST_DIGITS and _is_plain(text):
        return _DIGITS.create_decimal(text)
    return parse_decimal(text)
