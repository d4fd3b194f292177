"""Rows as tables: lists of dicts, pandas, polars. The columns are those of the declarations.

    quotes = await kis.watchlists.quotes(["005930", "NAS:AAPL"])
    frame = tables.to_pandas(quotes, headers="korean")

A table is made of any rows: a block of a reply, quotes, candles, what a pager collects, or a whole reply
that has one block of rows. Columns stand in the order of the declaration and have its
types whatever the values, so that tables of different calls fit together. Rows of several classes
share the columns that have one English name, and lack the others.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from types import ModuleType, NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, cast, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import attrs

from .errors import ConfigError, InvalidRequest
from .spec.convert import FieldKind, field_kinds, row_class
from .spec.declare import Model, Reply, Row

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = ["Decimals", "Headers", "RowType", "Rows", "to_dicts", "to_pandas", "to_polars"]

Headers = Literal["english", "korean", "wire"]
Decimals = Literal["exact", "float"]
Rows = Reply | Iterable[attrs.AttrsInstance]
RowType = type[attrs.AttrsInstance]


def to_dicts(
    rows: Rows,
    *,
    headers: Headers = "english",
    decimals: Decimals = "exact",
    row_type: RowType | None = None,
) -> list[dict[str, Any]]:
    """The rows as dicts of Python values, `None` for what is missing, codes as texts.

    `headers` are the English names, the Korean labels or the names of the wire; a header that two
    columns would have is followed by the English name of each. `decimals="float"` makes floats of
    Decimals. `row_type` is the class of the rows where there may be none; without it an empty list has
    no columns. Raises `InvalidRequest` for what is no row.
    """
    table = _table(rows, headers, decimals, row_type)
    titles = [column.title for column in table]
    cells = zip(*(column.cells for column in table), strict=True)
    return [dict(zip(titles, row, strict=True)) for row in cells]


def to_pandas(
    rows: Rows,
    *,
    headers: Headers = "english",
    decimals: Decimals = "exact",
    row_type: RowType | None = None,
) -> "pd.DataFrame":
    """The rows as a pandas DataFrame; the arguments are those of `to_dicts`.

    int is Int64, bool boolean, text and codes string, date and datetime datetime64[s], in the zone that
    aware ones have; Decimal and time stay Python objects. `decimals="float"` makes float64 columns.
    Without pandas (extra `pandas`) a `ConfigError` says so.
    """
    library = _library("pandas")
    table = _table(rows, headers, decimals, row_type)
    series = {column.title: library.Series(column.cells, dtype=_pandas_type(column)) for column in table}
    return cast("pd.DataFrame", library.DataFrame(series))


def to_polars(
    rows: Rows,
    *,
    headers: Headers = "english",
    decimals: Decimals = "exact",
    row_type: RowType | None = None,
) -> "pl.DataFrame":
    """The rows as a polars DataFrame; the arguments are those of `to_dicts`.

    int is Int64, Decimal is Decimal(38, 8), or with more decimals if a value has them; bool, date, time,
    datetime and text are their own. `decimals="float"` makes Float64 columns. Without polars (extra
    `polars`) a `ConfigError` says so.
    """
    library = _library("polars")
    table = _table(rows, headers, decimals, row_type)
    series = [
        library.Series(column.title, column.cells, dtype=_polars_type(library, column), strict=True)
        for column in table
    ]
    return cast("pl.DataFrame", library.DataFrame(series))


# --- columns ------------------------------------------------------------------------------------


@attrs.frozen
class _Column:
    """One column: its header, the type of its cells, these, and the zone of aware moments."""

    title: str
    type: type
    cells: list[Any]
    zone: str | None = None


@attrs.frozen(kw_only=True)
class _Field:
    """A column of one class: its type, and its header of each kind."""

    name: str
    type: type
    titles: Mapping[str, str]


def _table(rows: Rows, headers: Headers, decimals: Decimals, row_type: RowType | None) -> list[_Column]:
    if headers not in get_args(Headers):
        raise InvalidRequest(f"headers is {headers!r}, but must be one of {', '.join(get_args(Headers))}")
    if decimals not in get_args(Decimals):
        raise InvalidRequest(f"decimals is {decimals!r}, but must be one of {', '.join(get_args(Decimals))}")
    found, classes = _rows_of(rows, row_type)
    fields: dict[str, list[_Field]] = {}
    for cls in classes:
        for field in _fields_of(cls):
            fields.setdefault(field.name, []).append(field)
    titles = _unlike({name: several[0].titles[headers] for name, several in fields.items()})
    columns: list[_Column] = []
    for name, several in fields.items():
        plain = _plain_type(several)
        if plain is Decimal and decimals == "float":
            plain = float
        convert = _PLAIN.get(plain)
        cells = [getattr(row, name, None) for row in found]
        if convert is not None:
            cells = [None if cell is None else convert(cell) for cell in cells]
        zone = None
        if plain is datetime:
            cells, zone = _in_one_zone(cells)
        columns.append(_Column(titles[name], plain, cells, zone))
    return columns


def _rows_of(rows: Rows, row_type: RowType | None) -> tuple[list[attrs.AttrsInstance], list[RowType]]:
    """The rows, and the classes whose columns they need, in the order in which these come."""
    if isinstance(rows, Reply):
        rows, block = _only_block(rows)
        row_type = row_type or block
    if not isinstance(rows, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]  # a pager, or one row, is a likely mistake
        raise InvalidRequest(f"rows are a block of a reply or a list of rows, not {type(rows).__name__}")
    found = list(rows)
    for row in found:
        if not attrs.has(type(row)):
            raise InvalidRequest(f"a table is made of rows, and {type(row).__name__} is none")
    classes = dict.fromkeys(([row_type] if row_type is not None else []) + [type(row) for row in found])
    return found, list(classes)


def _only_block(reply: Reply) -> tuple[tuple[Row, ...], type[Row]]:
    kinds = [kind for kind in field_kinds(type(reply)) if kind.shape != "value"]
    blocks = [kind for kind in kinds if kind.shape == "array"] or kinds
    if len(blocks) != 1:
        names = ", ".join(kind.name for kind in blocks) or "none"
        raise InvalidRequest(f"say which block of {type(reply).__name__}: it has {names}")
    value = getattr(reply, blocks[0].name)
    if not isinstance(value, tuple):
        value = () if value is None else (value,)
    return cast("tuple[Row, ...]", value), row_class(blocks[0])


@cache
def _fields_of(cls: RowType) -> tuple[_Field, ...]:
    """The columns of a declared class, or of one that is made of several TRs' rows, such as a candle."""
    if issubclass(cls, Model):
        return tuple(_field_of(kind) for kind in field_kinds(cls))
    hints = get_type_hints(cls)
    fields: list[_Field] = []
    for attribute in attrs.fields(cls):
        if not attribute.eq:  # the reply that it came from
            continue
        name, hint = attribute.name, hints[attribute.name]
        if get_origin(hint) in {Union, UnionType}:
            hint = next(member for member in get_args(hint) if member is not NoneType)
        if not (hint in _TYPES or (isinstance(hint, type) and issubclass(hint, str))):
            raise InvalidRequest(f"a table has single values, and {cls.__name__}.{name} is none")
        titles = {"english": name, "korean": name, "wire": name}
        fields.append(_Field(name=name, type=_column_type(hint), titles=titles))
    return tuple(fields)


def _field_of(kind: FieldKind) -> _Field:
    titles = {"english": kind.name, "korean": cast("str", kind.metadata["label"]), "wire": kind.wire}
    return _Field(name=kind.name, type=_column_type(kind.base), titles=titles)


def _column_type(base: Any) -> type:
    """A code is a text in a table."""
    return cast("type", base) if base in _TYPES else str


def _unlike(titles: Mapping[str, str]) -> dict[str, str]:
    """The header of each column: no two alike."""
    uses = Counter(titles.values())
    return {name: f"{title} ({name})" if uses[title] > 1 else title for name, title in titles.items()}


_TYPES = (bool, int, Decimal, datetime, date, time)
_PLAIN: Mapping[type, Callable[[Any], Any]] = {
    str: str,  # a code is a text with a class of its own
    Decimal: lambda value: value if isinstance(value, Decimal) else Decimal(value),
    float: float,
}


def _plain_type(fields: Sequence[_Field]) -> type:
    """What a column holds; where classes differ, numbers become Decimals and all else texts."""
    types = {field.type for field in fields}
    if len(types) == 1:
        return types.pop()
    return Decimal if types == {int, Decimal} else str


def _in_one_zone(cells: list[Any]) -> tuple[list[Any], str | None]:
    """Aware moments in the zone that all of them have, or else in UTC; the wire's own have none."""
    zones = {str(getattr(cell.tzinfo, "key", "UTC")) for cell in cells if cell is not None and cell.tzinfo}
    if not zones:
        return cells, None
    name = zones.pop() if len(zones) == 1 else "UTC"
    zone = ZoneInfo(name)
    return [cell if cell is None or cell.tzinfo is None else cell.astimezone(zone) for cell in cells], name


# --- pandas and polars --------------------------------------------------------------------------


def _library(name: str) -> ModuleType:
    import importlib

    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise ConfigError(f"{name} is not installed: pip install 'kis_async[{name}]'") from error


_PANDAS_TYPES: Mapping[type, str] = {
    bool: "boolean",
    int: "Int64",
    str: "string",
    float: "float64",
    date: "datetime64[s]",
    datetime: "datetime64[s]",
}


def _is_beyond_int64(column: _Column) -> bool:
    return column.type is int and any(v is not None and not -(2**63) <= v < 2**63 for v in column.cells)


def _pandas_type(column: _Column) -> str:
    if column.zone is not None:
        return f"datetime64[s, {column.zone}]"
    # Rare, and an object column keeps what has no other place.
    return "object" if _is_beyond_int64(column) else _PANDAS_TYPES.get(column.type, "object")


_POLARS_TYPES: Mapping[type, str] = {
    bool: "Boolean",
    int: "Int64",
    str: "String",
    float: "Float64",
    date: "Date",
    datetime: "Datetime",
    time: "Time",
}
_DIGITS = 38
_SCALE = 8


def _polars_type(library: ModuleType, column: _Column) -> Any:
    if _is_beyond_int64(column):
        return library.Object
    if column.zone is not None:
        return library.Datetime("us", column.zone)
    if column.type is not Decimal:
        return getattr(library, _POLARS_TYPES[column.type])
    shapes = [value.as_tuple() for value in column.cells if value is not None]
    scale = max((-cast("int", shape.exponent) for shape in shapes), default=0)
    scale = max(scale, _SCALE)
    whole = max((len(shape.digits) + cast("int", shape.exponent) for shape in shapes), default=0)
    return library.Object if whole + scale > _DIGITS else library.Decimal(_DIGITS, scale)
