"""The quick way to decode an answer that is exactly as declared, which nearly all are.

For each reply a msgspec twin of the body is made, with the wire's names and no tolerance at all, and
a function that copies it into the declared classes. A strict twin has typed fields; where a value is
written unusually (`0000000001`, `+5`), one of texts alone takes over, which our own grammar reads.
What both refuse is left to the tolerant way in `convert`; so all give the same values
(but for a whole number with a fraction of over fifteen digits, which msgspec rounds), and tolerance
costs nothing where it is not needed.
"""

import keyword
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any, cast

import attrs
import msgspec

from . import values
from .convert import FieldKind, field_kinds, row_class
from .declare import Model, Reply

__all__ = ["Swift", "read_swiftly"]

# A text that begins and ends in none of these is its own value: neither padded nor one that means
# "missing" (nan, -nan, (null)). The few others take the long way through the grammar.
_EDGES = frozenset(
    {"", " ", "\t", "\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x1f", "\x85", "\xa0", "\u3000"}
)
_ENDS = _EDGES | {"n", "N", ")"}

# How the values of a type come out of the twin: its type there, and what is still to be done.
_TWIN_TYPES: dict[type, tuple[Any, str | None]] = {
    str: (str, "text"),
    int: (int, None),
    Decimal: (Decimal, None),
    bool: (str, "flag"),
    date: (str, "day"),
    time: (str, "clock"),
    datetime: (str, "moment"),
}
_FINISHERS: dict[str, Callable[[Any], Any]] = {
    "text": values.parse_text,
    "flag": values.parse_bool,
    "day": values.parse_date,
    "clock": values.parse_time,
    "moment": values.parse_datetime,
    "int": values.parse_int,
    "Decimal": values.parse_decimal,
}


@attrs.frozen
class Swift:
    """What was read: the reply's arguments and the envelope."""

    arguments: dict[str, Any]
    rt_cd: str
    msg_cd: str
    msg1: str


@attrs.frozen
class _Plan:
    decode: Callable[[bytes], Any]
    fields: tuple[tuple[str, str, Callable[[Any], Any] | None], ...]  # name, shape, maker
    required: frozenset[str]
    names: dict[str, int]  # how many underscores the names of an array's row hold; "" for the rest
    strict: bool


def read_swiftly(reply: type[Reply], body: bytes) -> Swift | None:
    """The values of a body that is framed exactly as declared; `None` for any other."""
    return _read(_plan(reply, strict=True), body) or _read(_plan(reply, strict=False), body)


def _read(plan: _Plan | None, body: bytes) -> Swift | None:
    if plan is None:
        return None
    try:
        try:
            twin = plan.decode(body)
        except msgspec.ValidationError:
            # An empty text is missing, as null is; inside a text the quotes would be escaped.
            twin = plan.decode(body.replace(b'":""', b'":null').replace(b'": ""', b'": null'))
        arguments: dict[str, Any] = {}
        underscores = plan.names[""]
        for name, shape, make in plan.fields:
            value = getattr(twin, name)
            if shape == "array":
                arguments[name] = tuple([make(row) for row in value])  # type: ignore[misc]  # arrays have a maker
                underscores += len(value) * plan.names[name]
            elif make is not None and value is not None:
                arguments[name] = make(value)
                if arguments[name] is None and name in plan.required:
                    return None
            else:
                arguments[name] = value
    except (msgspec.MsgspecError, ValueError, ArithmeticError):
        return None
    # `Decimal` takes 1_000 for a number; an underscore that is in no name may stand in one.
    if plan.strict and body.count(b"_") != underscores:
        return None
    return Swift(
        arguments,
        values.parse_text(twin.rt_cd) or "",
        values.parse_text(twin.msg_cd) or "",
        values.parse_text(twin.msg1) or "",
    )


@cache
def _plan(reply: type[Reply], *, strict: bool) -> _Plan | None:
    fields: list[tuple[str, str, Callable[[Any], Any] | None]] = []
    members: list[tuple[str, Any]] = [("rt_cd", str), ("msg_cd", str | None), ("msg1", str | None)]
    rename: dict[str, str] = {}
    counts = {"": sum(name.count("_") for name, _ in members)}
    for kind in field_kinds(reply):
        if kind.name in {"rt_cd", "msg_cd", "msg1"} or not _is_plain(kind):
            return None
        rename[kind.name] = kind.wire
        counts[""] += kind.wire.count("_")
        if kind.shape == "value":
            twin_type, finisher = _twin_type(kind, strict=strict)
            members.append((kind.name, twin_type | None if kind.optional else twin_type))
            if finisher is None and kind.base is Decimal:
                return None  # only rows look whether a number is finite
            fields.append((kind.name, "value", _finisher(kind, finisher)))
            continue
        row = row_class(kind)
        if not all(_is_plain(column) for column in field_kinds(row)):
            return None
        twin, make, underscores = _row_twin(row, strict=strict)
        fields.append((kind.name, kind.shape, make))
        if kind.shape == "array":
            members.append((kind.name, list[twin]))  # type: ignore[valid-type]  # made at run time
            counts[kind.name] = underscores
        else:
            members.append((kind.name, twin))
            counts[""] += underscores
    body = msgspec.defstruct(
        f"{reply.__name__}Body", members, rename=rename, forbid_unknown_fields=True, kw_only=True, gc=False
    )
    required = frozenset(kind.name for kind in field_kinds(reply) if not kind.optional)
    return _Plan(msgspec.json.Decoder(body, strict=False).decode, tuple(fields), required, counts, strict)


def _is_plain(kind: FieldKind) -> bool:
    """Whether the twin can have a field of this name and type."""
    if keyword.iskeyword(kind.name) or not kind.name.isidentifier():
        return False
    return kind.shape != "value" or kind.base in _TWIN_TYPES or _is_code(kind.base)


def _is_code(base: Any) -> bool:
    return isinstance(base, type) and issubclass(base, values.Code)


def _twin_type(kind: FieldKind, *, strict: bool) -> tuple[Any, str | None]:
    # A code that is padded or blank would be a new member if msgspec looked it up.
    if _is_code(kind.base):
        return str, "code"
    return _TWIN_TYPES[kind.base] if strict else (str, _TWIN_TYPES[kind.base][1] or kind.base.__name__)


def _finisher(kind: FieldKind, name: str | None) -> Callable[[Any], Any] | None:
    if name == "code":
        return _code_finisher(kind.base)
    return None if name is None else _FINISHERS[name]


def _code_finisher(kind: type[values.Code]) -> Callable[[str], Any]:
    known = {member.value: member for member in kind}

    def finish(text: str) -> Any:
        member = known.get(text)
        if member is not None:
            return member
        stripped = values.parse_text(text)
        return None if stripped is None else kind(stripped)

    return finish


def _row_twin(row: type[Model], *, strict: bool) -> tuple[type, Callable[[Any], Any], int]:
    """The twin of a row, the function that copies it, and the underscores in the names."""
    members: list[tuple[str, Any]] = []
    rename: dict[str, str] = {}
    lines = ["def make(twin):", "    row = new(cls)"]
    space: dict[str, Any] = {
        "new": object.__new__,
        "cls": row,
        "text": values.parse_text,
        "edges": _EDGES,
        "ends": _ENDS,
    }
    for kind in field_kinds(row):
        twin_type, finisher = _twin_type(kind, strict=strict)
        members.append((kind.name, twin_type | None if kind.optional else twin_type))
        rename[kind.name] = kind.wire
        lines.append(f"    value = twin.{kind.name}")
        if finisher is None and kind.base is Decimal:
            # The only numbers that the grammar does not know: `Decimal` reads them from a text.
            lines.append("    if value is not None and not value.is_finite(): raise ValueError")
        elif finisher == "text":
            lines.append("    if value is not None and (value[-1:] in ends or value[:1] in edges):")
            lines.append("        value = text(value)")
        elif finisher == "int":
            space[f"finish_{kind.name}"] = values.parse_int
            lines.append("    if value is not None:")
            lines.append(
                "        value = int(value) if value.isdigit() and value.isascii() and len(value) < 41"
                f" else finish_{kind.name}(value)"
            )
        elif finisher is not None:
            space[f"finish_{kind.name}"] = _finisher(kind, finisher)
            lines.append(f"    if value is not None: value = finish_{kind.name}(value)")
        if finisher is not None and not kind.optional:
            lines.append("    if value is None: raise ValueError")
        lines.append(f"    row.{kind.name} = value")
    lines.append("    return row")
    twin = msgspec.defstruct(
        f"{row.__name__}Twin", members, rename=rename, forbid_unknown_fields=True, kw_only=True, gc=False
    )
    # Written out, as attrs writes its methods: a loop over the names would take twice as long.
    exec("\n".join(lines), space)  # noqa: S102 - made of declared names alone, which are identifiers
    return twin, cast("Callable[[Any], Any]", space["make"]), sum(w.count("_") for w in rename.values())
