"""From a parsed body to the declared classes, and from declared values to texts.

The document is often wrong about the frame of an answer, so the frame is read with tolerance: an
array may come as one object or as an object of columns, an object as an array of one, names in any
case, a block under another name. What a value means is not guessed: a malformed optional value
becomes missing and is listed among the problems, a missing identifier is a `DecodeError`.
Leaf types are a cattrs converter's business; the rest is a plan made once a class.
"""

import types
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import attrs
from cattrs import Converter

from ..errors import DecodeError
from . import values
from .declare import Model, Reply, Row

__all__ = [
    "Notes",
    "field_kinds",
    "leaf_converter",
    "leaf_parser",
    "make_row_plan",
    "read_reply",
    "read_row",
    "row_class",
    "to_dict",
]

R = TypeVar("R", bound=Reply)

ENVELOPE = frozenset({"rt_cd", "msg_cd", "msg1"})
_ABSENT: Any = object()


@cache
def leaf_converter() -> Converter:
    """The converter that knows the types of values; a hook answers `None` for a missing value."""
    converter = Converter()
    for kind, parse in _PARSERS.items():
        converter.register_structure_hook(kind, _ignoring_type(parse))
    converter.register_structure_hook(values.Code, _structure_code)  # else the hook for `str` takes it
    return converter


_PARSERS: dict[type, Callable[[Any], Any]] = {
    str: values.parse_text,
    int: values.parse_int,
    Decimal: values.parse_decimal,
    bool: values.parse_bool,
    date: values.parse_date,
    time: values.parse_time,
    datetime: values.parse_datetime,
}


@cache
def leaf_parser(base: Any) -> Callable[[Any], Any]:
    """The function that reads a value of a type: the converter's, less its second argument."""
    parse = _PARSERS.get(base)
    if parse is not None:
        return parse
    hook = leaf_converter().get_structure_hook(base)
    return lambda value: hook(value, base)


def _ignoring_type(parse: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
    return lambda value, _: parse(value)


def _structure_code(value: Any, kind: Any) -> Any:
    text = values.parse_text(value)
    return None if text is None else kind(text)


# --- plans --------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class FieldKind:
    """What a declared field's annotation says."""

    name: str
    base: Any
    optional: bool
    shape: str  # "value", "object", "array"
    metadata: Mapping[str, Any]
    has_default: bool = True

    @property
    def wire(self) -> str:
        """The field's wire name."""
        return cast("str", self.metadata["wire"])


@cache
def field_kinds(cls: type[Model]) -> tuple[FieldKind, ...]:
    """The wire fields of a declared class, in order, with their annotations taken apart."""
    hints = get_type_hints(cls)
    return tuple(
        _field_kind(field, hints[field.name])
        for field in attrs.fields(cls)
        if field.metadata.get("kind") in {"wire", "filled", "series", "chosen"}
    )


def _field_kind(field: "attrs.Attribute[Any]", hint: Any) -> FieldKind:
    optional = False
    if get_origin(hint) in {Union, types.UnionType}:
        members = [member for member in get_args(hint) if member is not type(None)]
        optional = len(members) < len(get_args(hint))
        hint = members[0]
    shape = "value"
    if get_origin(hint) is tuple:
        hint, shape = get_args(hint)[0], "array"
    elif isinstance(hint, type) and issubclass(hint, Row):
        shape = "object"
    return FieldKind(
        name=field.name,
        base=hint,
        optional=optional,
        shape=shape,
        metadata=field.metadata,
        has_default=field.default is not attrs.NOTHING,
    )


def row_class(kind: FieldKind) -> type[Row]:
    """The row class of a block field."""
    return cast("type[Row]", kind.base)


@attrs.define
class Notes:
    """What the decoder noticed on its way."""

    tr_id: str = ""
    problems: list[str] = attrs.Factory(list[str])
    drift: dict[str, None] = attrs.Factory(dict[str, None])
    skipped_rows: int = 0


@attrs.frozen
class _Column:
    name: str
    wire: str
    folded: str
    parse: Callable[[Any], Any]
    required: bool


@attrs.frozen
class _RowPlan:
    cls: type[Row]
    columns: tuple[_Column, ...]
    folded: frozenset[str]
    key: _Column | None
    key_place: int


@cache
def _row_plan(cls: type[Row]) -> _RowPlan:
    columns: list[_Column] = []
    key: _Column | None = None
    for kind in field_kinds(cls):
        parse = leaf_parser(kind.base)
        column = _Column(kind.name, kind.wire, _fold(kind.wire), parse, not kind.optional)
        columns.append(column)
        if kind.metadata["key"]:
            key = column
    place = -1 if key is None else columns.index(key)
    return _RowPlan(cls, tuple(columns), frozenset(c.folded for c in columns), key, place)


def make_row_plan(cls: type[Row]) -> None:
    """Make what the first reading of a row would make."""
    _row_plan(cls)


@lru_cache(maxsize=8_192)  # which is more names than all documents have; each comes again in every row
def _fold(name: str) -> str:
    return name.strip().casefold()


# --- reading ------------------------------------------------------------------------------------


def read_row(cls: type[Row], record: object, notes: Notes, where: str) -> Row | None:
    """One row; `None` if it lacks the identifier that marks a row of an array."""
    if values.is_missing(record):
        notes.skipped_rows += 1
        return None
    if not isinstance(record, Mapping):
        raise DecodeError(
            f"{notes.tr_id} {where}: a row was expected, not {type(record).__name__}",
            tr_id=notes.tr_id,
            where=where,
        )
    plan = _row_plan(cls)
    raw = cast("Mapping[str, Any]", record)
    found = [raw.get(column.wire, _ABSENT) for column in plan.columns]
    if _ABSENT in found or len(raw) != len(found):
        _reconcile(plan, raw, found, notes, where)
    # The identifier first: what else stands in a row without one is of no concern.
    if plan.key is not None and _read_value(plan.key, found[plan.key_place], notes, where) is None:
        _note_skipped(plan.key, raw, notes, where)
        return None
    arguments: dict[str, Any] = {}
    for column, text in zip(plan.columns, found, strict=True):
        value = arguments[column.name] = _read_value(column, text, notes, where)
        if value is None and column.required:
            raise DecodeError(
                f"{notes.tr_id} {where}.{column.wire}: a required value is missing",
                tr_id=notes.tr_id,
                where=f"{where}.{column.wire}",
            )
    return cls(**arguments)


def _read_value(column: _Column, text: object, notes: Notes, where: str) -> Any:
    if text is _ABSENT:
        return None
    try:
        return column.parse(text)
    except (ValueError, OverflowError) as error:
        place = f"{where}.{column.wire}"
        if column.required:
            raise DecodeError(f"{notes.tr_id} {place}: {error}", tr_id=notes.tr_id, where=place) from error
        notes.problems.append(f"{place}: {error}")
        return None


def _note_skipped(column: _Column, raw: Mapping[str, Any], notes: Notes, where: str) -> None:
    notes.skipped_rows += 1
    # A rank alone is what separators and unused places carry; more than that is worth a word.
    if sum(isinstance(v, str) and v.strip(" 0.+-") != "" for v in raw.values()) > 1:
        notes.problems.append(f"{where}: no {column.wire}, so the row was left out")


def _reconcile(plan: _RowPlan, raw: Mapping[str, Any], found: list[Any], notes: Notes, where: str) -> None:
    """Find the values whose names differ in case or padding, and note what is absent or unknown."""
    place = where.partition("[")[0]
    if _ABSENT in found:
        by_fold = {_fold(str(name)): value for name, value in raw.items()}
        for index, column in enumerate(plan.columns):
            if found[index] is _ABSENT:
                found[index] = by_fold.get(column.folded, _ABSENT)
                if found[index] is _ABSENT:
                    notes.drift[f"{place}.{column.wire}: absent"] = None
    for name in raw:
        if _fold(str(name)) not in plan.folded:
            notes.drift[f"{place}.{name}: unknown"] = None


def read_reply(cls: type[R], payload: Mapping[str, Any], notes: Notes) -> dict[str, Any]:
    """The constructor's arguments of a reply, read from a body's top level."""
    kinds = field_kinds(cls)
    by_fold = {_fold(str(name)): value for name, value in payload.items()}
    declared = {_fold(kind.wire) for kind in kinds}
    loose = {
        name: value
        for name, value in payload.items()
        if _fold(str(name)) not in declared and _fold(str(name)) not in ENVELOPE
    }
    sources = _match_blocks(kinds, by_fold, loose, notes)
    for name in loose:
        notes.drift[f"{name}: unknown"] = None
    converter = leaf_converter()
    arguments: dict[str, Any] = {}
    for kind in kinds:
        value = sources.get(kind.name, _ABSENT)
        if value is _ABSENT:
            notes.drift[f"{kind.wire}: absent"] = None
        if kind.shape == "array":
            arguments[kind.name] = _read_array(kind, value, notes)
        elif kind.shape == "object":
            arguments[kind.name] = _read_object(kind, value, notes)
        else:
            hook = converter.get_structure_hook(kind.base)
            try:
                arguments[kind.name] = None if value is _ABSENT else hook(value, kind.base)
            except (ValueError, OverflowError) as error:
                notes.problems.append(f"{kind.wire}: {error}")
                arguments[kind.name] = None
            if arguments[kind.name] is None and not kind.optional:
                raise _missing(kind, notes)
    return arguments


def _match_blocks(
    kinds: Sequence[FieldKind], by_fold: Mapping[str, Any], loose: dict[Any, Any], notes: Notes
) -> dict[str, Any]:
    """Which value of the body belongs to which field; a renamed block is known by its fields' names."""
    sources = {k.name: by_fold[_fold(k.wire)] for k in kinds if _fold(k.wire) in by_fold}
    for kind in kinds:
        if kind.name in sources or kind.shape == "value" or not loose:
            continue
        expected = _row_plan(row_class(kind)).folded
        name, overlap = max(
            ((name, len(expected & _names_of(value))) for name, value in loose.items()),
            key=lambda pair: pair[1],
        )
        if overlap * 2 > len(expected) or (overlap and len(loose) == 1):
            sources[kind.name] = loose.pop(name)
            notes.drift[f"{kind.wire}: named {name}"] = None
    return sources


def _names_of(value: object) -> frozenset[str]:
    if isinstance(value, list) and value:
        value = cast("list[object]", value)[0]
    if isinstance(value, Mapping):
        return frozenset(_fold(str(name)) for name in cast("Mapping[object, object]", value))
    return frozenset()


def _missing(kind: FieldKind, notes: Notes) -> DecodeError:
    return DecodeError(
        f"{notes.tr_id} {kind.wire}: a required part of the answer is missing",
        tr_id=notes.tr_id,
        where=kind.wire,
    )


def _says_nothing(value: object) -> bool:
    return value is _ABSENT or values.is_missing(value) or (isinstance(value, (list, dict)) and not value)


def _read_array(kind: FieldKind, value: object, notes: Notes) -> tuple[Row, ...]:
    if _says_nothing(value):
        return ()
    records: Iterable[object]
    if isinstance(value, list):
        records = cast("list[object]", value)
    elif isinstance(value, Mapping):
        records = _rows_of_columns(cast("Mapping[str, object]", value))
    else:
        raise DecodeError(
            f"{notes.tr_id} {kind.wire}: rows were expected, not {type(value).__name__}",
            tr_id=notes.tr_id,
            where=kind.wire,
        )
    cls = row_class(kind)
    rows: list[Row] = []
    strays = 0
    for place, record in enumerate(records):
        if isinstance(record, str) and not values.is_missing(record):
            strays += 1
            notes.problems.append(f"{kind.wire}[{place}]: a text stands in the place of a row")
            continue
        row = read_row(cls, record, notes, f"{kind.wire}[{place}]")
        if row is not None:
            rows.append(row)
    if strays and not rows:
        raise DecodeError(
            f"{notes.tr_id} {kind.wire}: rows were expected, not texts", tr_id=notes.tr_id, where=kind.wire
        )
    notes.skipped_rows += strays
    return tuple(rows)


def _rows_of_columns(value: Mapping[str, object]) -> list[object]:
    """An object standing for an array: one row, or columns that each hold a list."""
    if value and all(isinstance(column, list) for column in value.values()):
        columns = cast("Mapping[str, list[object]]", value)
        if len({len(column) for column in columns.values()}) == 1:
            return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    return [value]


def _read_object(kind: FieldKind, value: object, notes: Notes) -> Row | None:
    if isinstance(value, list):
        records = cast("list[object]", value)
        if len(records) > 1:
            raise DecodeError(
                f"{notes.tr_id} {kind.wire}: one record was expected, not {len(records)}",
                tr_id=notes.tr_id,
                where=kind.wire,
            )
        value = records[0] if records else _ABSENT
    if _says_nothing(value):
        if kind.optional:
            return None
        raise _missing(kind, notes)
    if kind.optional and isinstance(value, (str, int, float, Decimal)):
        notes.problems.append(f"{kind.wire}: a record was expected, not {type(value).__name__}")
        return None
    row = read_row(row_class(kind), value, notes, kind.wire)
    if row is None and not kind.optional:
        raise _missing(kind, notes)
    return row


def _plain(_model: object, _field: object, value: Any) -> Any:
    return list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value


def to_dict(model: Model) -> dict[str, Any]:
    """A row or a reply as plain dicts and lists, English names, values as Python values."""
    return attrs.asdict(
        cast("Any", model),
        filter=lambda attribute, _: attribute.metadata.get("kind") != "option",
        value_serializer=_plain,
    )
