"""The quick way to decode an answer that is exactly as declared, which nearly all are.

For each reply a msgspec twin of the body is made, with the wire's names and no tolerance at all, and
a function that copies it into the declared classes. A strict twin has typed fields; where a value is
written unusually (`0000000001`, `+5`), one of texts alone takes over, which our own grammar reads.
What both refuse is left to the tolerant way in `convert`; so all give the same values
(but for a whole number with a fraction of over fifteen digits, which msgspec rounds), and tolerance
costs nothing where it is not needed. A twin takes milliseconds to make, so none is made for a first
answer, which would have to wait for it, and that of texts not before a second one needs it.
"""

import keyword
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from decimal import Context, Decimal
from functools import cache
from typing import Annotated, Any, cast

import attrs
import msgspec

from . import values
from .convert import FieldKind, field_kinds, row_class
from .declare import Model, Reply

__all__ = ["Swift", "plan_steps", "read_swiftly"]

_DIGITS = Context(prec=values.MOST_DIGITS)  # more than any `_Whole` has, so that nothing is rounded
_HEAD = 256  # as much of a body as shows how its colons are written
# A watchlist has its index or its suspended stock at every look: where the first missing number stands so
# many rows down, it is cheaper to expect one in the next answers than to read each up to there, and anew.
_LATE_ROW = 8
_EXPECTED = 16
_ROW = re.compile(r"\[(\d+)\]")

# Beyond this the grammar has a say, which msgspec's own integers would not ask.
_Whole = Annotated[int, msgspec.Meta(ge=-(10**18), le=10**18)]

# How the values of a type come out of the twin: its type there, and what is still to be done.
# A number is a whole one where it can be: `create_decimal_from_float` makes a Decimal of an `int` in a
# third of the time that it takes from a text. With `Decimal` beside it, msgspec reads no fraction as one.
_TWIN_TYPES: dict[type, tuple[Any, str]] = {
    str: (str, "text"),
    int: (_Whole | Decimal, "whole"),
    Decimal: (_Whole | Decimal, "number"),
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
    "whole": values.parse_int,
    "number": values.parse_decimal,
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
    # The name, the shape, and what makes the value: of all rows at once where it is an array.
    fields: tuple[tuple[str, str, Callable[[Any], Any]], ...]
    required: frozenset[str]
    names: dict[str, int]  # how many underscores the names of an array's row hold; "" for the rest
    strict: bool


def read_swiftly(reply: type[Reply], body: bytes) -> Swift | None:
    """The values of a body that is framed exactly as declared; `None` for any other, and for the first."""
    past = _past(reply)
    past.answers += 1
    if past.answers == 1:
        return None
    found = _read(_plan(reply, strict=True), body, past)
    if found is None:
        past.refusals += 1
        if past.refusals > 1:
            found = _read(_plan(reply, strict=False), body, past)
    return found


@attrs.define
class _Past:
    """How many answers there were, how many of them the strict twin refused, and what to expect."""

    answers: int = 0
    refusals: int = 0
    expected: int = 0  # in how many of the next readings missing numbers are


@cache
def _past(_: type[Reply]) -> _Past:
    return _Past()


def plan_steps(reply: type[Reply]) -> Iterator[None]:
    """Make both plans of a reply, one after the other, and use them from the first answer on."""
    for strict in (True, False):
        _plan(reply, strict=strict)
        yield
    _past(reply).answers += 1
    _past(reply).refusals += 1


def _read(plan: _Plan | None, body: bytes, past: _Past) -> Swift | None:
    if plan is None:
        return None
    blanks = 0
    try:
        if past.expected:
            past.expected -= 1
            changed, blanks = _without_blanks(body)
            twin = plan.decode(changed)
        else:
            try:
                twin = plan.decode(body)
            except msgspec.ValidationError as error:
                changed, blanks = _without_blanks(body)
                twin = plan.decode(changed)
                row = _ROW.search(str(error))  # as in `Expected ... - at $.output[29].price`
                past.expected = _EXPECTED if row is not None and int(row[1]) >= _LATE_ROW else 0
        arguments: dict[str, Any] = {}
        underscores = plan.names[""]
        nulls = (twin.msg_cd is None) + (twin.msg1 is None)
        for name, shape, make in plan.fields:
            value = getattr(twin, name)
            if shape == "array":
                rows, missing = make(value)
                arguments[name] = tuple(rows)
                underscores += len(value) * plan.names[name]
                nulls += missing
            elif shape == "object":
                (arguments[name],), missing = make((value,))
                nulls += missing
            else:
                arguments[name] = None if value is None else make(value)
                nulls += value is None
                if arguments[name] is None and name in plan.required:
                    return None
    except (msgspec.MsgspecError, ValueError, ArithmeticError):
        return None
    # `Decimal` takes 1_000 for a number; an underscore that is in no name may stand in one. And msgspec
    # takes the text "null" in any case for a missing number, which the grammar does not: more values that
    # are missing than empty texts raise the suspicion.
    if plan.strict and (body.count(b"_") != underscores or (nulls != blanks and b'"null"' in body.lower())):
        return None
    return Swift(
        arguments,
        values.parse_text(twin.rt_cd) or "",
        values.parse_text(twin.msg_cd) or "",
        values.parse_text(twin.msg1) or "",
    )


def _without_blanks(body: bytes) -> tuple[bytes, int]:
    """The body with its empty texts made null, which means the same, and how many there were."""
    # Inside a text the quotes would be escaped. A writer that puts a blank after one colon does so always.
    colon = b'": ' if b'": ' in body[:_HEAD] else b'":'
    parts = body.split(colon + b'""')  # and joined, in two thirds of the time that `replace` takes
    return (colon + b"null").join(parts), len(parts) - 1


@cache
def _plan(reply: type[Reply], *, strict: bool) -> _Plan | None:
    fields: list[tuple[str, str, Callable[[Any], Any]]] = []
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


def _twin_type(kind: FieldKind, *, strict: bool) -> tuple[Any, str]:
    # A code that is padded or blank would be a new member if msgspec looked it up.
    if _is_code(kind.base):
        return str, "code"
    twin_type, finisher = _TWIN_TYPES[kind.base]
    return (twin_type if strict else str), finisher


def _finisher(kind: FieldKind, name: str) -> Callable[[Any], Any]:
    return _code_finisher(kind.base) if name == "code" else _FINISHERS[name]


def _code_finisher(kind: type[values.Code]) -> Callable[[Any], Any]:
    def finish(text: Any) -> Any:
        stripped = values.parse_text(text)
        return None if stripped is None else kind(stripped)

    return finish


def _row_twin(row: type[Model], *, strict: bool) -> tuple[type, Callable[[Any], Any], int]:
    """The twin of a row, the function that copies many and counts their nulls, and the names' underscores."""
    members: list[tuple[str, Any]] = []
    rename: dict[str, str] = {}
    lines = [
        "def make(twins):",
        "    rows, nulls = [], 0",
        "    for twin in twins:",
        "        row = new(cls)",
    ]
    space: dict[str, Any] = {
        "new": object.__new__,
        "cls": row,
        "missing": values.MISSING_TEXTS,
        "from_whole": _DIGITS.create_decimal_from_float,
        "least": -values.MOST_DIGITS,
        "most": values.MOST_DIGITS,
    }
    for kind in field_kinds(row):
        twin_type, finisher = _twin_type(kind, strict=strict)
        members.append((kind.name, twin_type | None if kind.optional else twin_type))
        rename[kind.name] = kind.wire
        finish, known = f"finish_{kind.name}", f"known_{kind.name}"
        space[finish] = _finisher(kind, finisher)
        lines.append(f"        value = twin.{kind.name}")
        if finisher == "code":
            space[known] = {member.value: member for member in kind.base}
            lines.append(f"        code = {known}.get(value)")
            lines.append("        if code is not None: value = code")
            lines.append("        elif value is None: nulls += 1")
            lines.append(f"        else: value = {finish}(value)")
        elif finisher == "text":
            lines.append("        if value is None: nulls += 1")
            # Of letters and digits alone, as nearly all are, only one text says that there is none.
            lines.append('        elif value.isalnum() and value != "nan": pass')
            lines.append("        elif not value: value = None")
            lines.append(
                f"        elif value in missing or value.strip() is not value: value = {finish}(value)"
            )
        elif finisher == "number" and strict:
            lines.append("        if type(value) is int: value = from_whole(value)")
            lines.append("        elif value is None: nulls += 1")
            # Numbers that the grammar does not know: `Decimal` reads them from a text.
            lines.append("        elif not (value.is_finite() and least <= value.adjusted() <= most):")
            lines.append("            raise ValueError")
        else:
            usual = "type(value) is not int" if finisher == "whole" and strict else "True"
            lines.append("        if value is None: nulls += 1")
            lines.append(f"        elif {usual}: value = {finish}(value)")
        if not kind.optional:
            lines.append("        if value is None: raise ValueError")
        lines.append(f"        row.{kind.name} = value")
    lines += ["        rows.append(row)", "    return rows, nulls"]
    twin = msgspec.defstruct(
        f"{row.__name__}Twin", members, rename=rename, forbid_unknown_fields=True, kw_only=True, gc=False
    )
    # Written out, as attrs writes its methods: a loop over the names would take twice as long.
    exec("\n".join(lines), space)  # noqa: S102 - made of declared names alone, which are identifiers
    return twin, cast("Callable[[Any], Any]", space["make"]), sum(w.count("_") for w in rename.values())
