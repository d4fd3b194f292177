"""From `name=value` texts to a request, by its declaration: English or wire names, values by their types."""

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, TypeVar, cast

import click

from ..config import Account
from ..errors import ConfigError, InvalidRequest
from ..spec import values
from ..spec.convert import FieldKind, field_kinds, row_class
from ..spec.declare import Request, Row
from ..spec.values import Code
from .describe import Field, describe

__all__ = ["make_request"]

R = TypeVar("R", bound=Request[Any])

_SHOWN_CODES = 12


def make_request(cls: type[R], tr_id: str, texts: Sequence[str], *, timeout: float | None) -> R:
    """The request that the texts say.

    `tr_id` is the id by which the user named the TR: where ids differ by side or market it says which,
    and must not contradict the parameters. Raises `click.UsageError` for a parameter that the TR does
    not have or that is missing, and `InvalidRequest` for a value that its type cannot mean.
    """
    kinds = field_kinds(cls)
    given = _by_name(cls, kinds, texts)
    arguments = {kind.name: _value(kind, given[kind.name]) for kind in kinds if kind.name in given}
    missing = [kind for kind in kinds if not kind.has_default and kind.name not in arguments]
    if all(kind.metadata["kind"] == "chosen" for kind in missing):
        arguments |= _meant_by_id(cls, tr_id, kinds, arguments)
        missing = [kind for kind in missing if kind.name not in arguments]
    if missing:
        names = ", ".join(kind.name for kind in missing)
        raise click.UsageError(f"{cls.__name__} needs {names}\n\n{_takes(cls)}")
    request = cls(**arguments, timeout=timeout)
    _refuse_contradiction(request, tr_id)
    return request


# --- names --------------------------------------------------------------------------------------


def _by_name(cls: type[Request[Any]], kinds: Sequence[FieldKind], texts: Sequence[str]) -> dict[str, str]:
    """English name -> text."""
    known = _names(kinds)
    parts: dict[tuple[str, int], str] = {}
    for each in texts:
        name, equals, text = each.partition("=")
        if not equals:
            raise click.UsageError(f"{each!r} is not NAME=VALUE\n\n{_takes(cls)}")
        field = known.get(name.strip().replace("-", "_").casefold())
        if field is None:
            raise click.UsageError(f"{cls.__name__} takes no {name.strip()!r}\n\n{_takes(cls)}")
        if field in parts:
            raise click.UsageError(f"{field[0]} is given twice")
        parts[field] = text
    return _joined(parts)


def _names(kinds: Sequence[FieldKind]) -> dict[str, tuple[str, int]]:
    """Every name of a parameter -> its English name and which part of it: an account has two on the wire."""
    known: dict[str, tuple[str, int]] = {}
    for kind in kinds:
        wire: str | tuple[str, ...] | None = kind.metadata["wire"]
        if isinstance(wire, tuple):
            known |= {name.casefold(): (kind.name, part) for part, name in enumerate(wire, start=1)}
        elif wire is not None:
            known[wire.casefold()] = (kind.name, 0)
    return known | {kind.name: (kind.name, 0) for kind in kinds}


def _joined(parts: Mapping[tuple[str, int], str]) -> dict[str, str]:
    given: dict[str, list[tuple[int, str]]] = {}
    for (name, part), text in parts.items():
        given.setdefault(name, []).append((part, text))
    for name, several in given.items():
        if [part for part, _ in sorted(several)] not in ([0], [1, 2]):
            raise click.UsageError(f"give {name} as one: {name}=12345678-01")
    return {name: "-".join(text.strip() for _, text in sorted(several)) for name, several in given.items()}


def _takes(cls: type[Request[Any]]) -> str:
    """What the TR takes, a line each."""
    rows = [(*_shown(field), field.label) for field in describe(cls).parameters]
    if not rows:
        return "It takes no parameters."
    widths = [max(len(row[place]) for row in rows) for place in range(3)]
    lines = ("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=False)) for row in rows)
    told = [f"  {line}  {row[-1]}" for line, row in zip(lines, rows, strict=True)]
    codes = [line for kind in field_kinds(cls) for line in _code_lines(kind)]
    return "\n".join(["It takes:", *told, *codes])


def _shown(field: Field) -> tuple[str, str, str]:
    return field.name, field.wire or "-", f"{field.type}, required" if field.required else field.type


def _code_lines(kind: FieldKind) -> list[str]:
    if kind.shape == "array":
        parts = field_kinds(row_class(kind))
        form = ":".join(part.name for part in parts)
        return [f"  {kind.name} = {form},{form},...", *(line for part in parts for line in _code_lines(part))]
    return [f"  {kind.name}: {_codes(kind.base)}"] if _is_code(kind.base) else []


def _is_code(base: Any) -> bool:
    return isinstance(base, type) and issubclass(base, Code)


def _codes(base: type[Code]) -> str:
    told = [f"{member.value or repr('')} ({member.name})" for member in base]
    more = len(told) - _SHOWN_CODES
    return ", ".join([*told[:_SHOWN_CODES], *([f"and {more} more"] if more > 0 else [])])


# --- values -------------------------------------------------------------------------------------


def _value(kind: FieldKind, text: str) -> Any:
    if kind.shape == "array":
        return tuple(_row(kind, item) for item in text.split(",") if item.strip())
    return _single(kind, text, kind.name)


def _row(kind: FieldKind, text: str) -> Row:
    """One numbered group, its parts in the order of the declaration."""
    cls = row_class(kind)
    columns = field_kinds(cls)
    parts = text.split(":", len(columns) - 1)
    if len(parts) != len(columns):
        form = ":".join(column.name for column in columns)
        raise InvalidRequest(f"{kind.name}: {text.strip()!r} is not {form}", parameter=kind.name)
    fields = zip(columns, parts, strict=True)
    return cls(**{column.name: _single(column, part, kind.name) for column, part in fields})


def _single(kind: FieldKind, text: str, parameter: str) -> Any:
    wire = kind.metadata["wire"] if isinstance(kind.metadata["wire"], str) else None
    place = parameter if kind.name == parameter else f"{parameter}, {kind.name}"
    if wire:
        place = f"{place} ({wire})"
    text = text.strip()
    if not text and kind.optional:
        return None
    try:
        value = _read_code(kind.base, text) if _is_code(kind.base) else _READERS[kind.base](text)
    except ConfigError as error:  # only an account is one
        raise InvalidRequest(f"{place}: {error}", parameter=parameter) from None
    except ValueError as error:
        raise InvalidRequest(f"{place}: {error}", parameter=parameter, wire=wire) from error
    if value is None and not kind.optional:
        raise InvalidRequest(f"{place} needs a value", parameter=parameter, wire=wire)
    return value


def _read_code(base: type[Code], wanted: str) -> Code:
    """A code by its text or by its member's English name."""
    folded = wanted.casefold()
    exact, named, alike = (
        {member.value: member for member in base},
        {member.name.casefold(): member for member in base},
        {member.value.casefold(): member for member in base},
    )
    found = exact.get(wanted) or named.get(folded.replace("-", "_")) or alike.get(folded)
    if found is not None:
        return found
    raise ValueError(f"{wanted!r} is none of {_codes(base)}")


def _read_date(text: str) -> date | None:
    """YYYYMMDD, or ISO."""
    found = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text, re.ASCII)
    return values.parse_date("".join(found.groups()) if found else text)


def _read_time(text: str) -> time | None:
    """HHMMSS, or ISO, the seconds of which may be left out."""
    found = re.fullmatch(r"(\d{2}):(\d{2})(?::(\d{2}))?", text, re.ASCII)
    return values.parse_time("".join(found.groups("00")) if found else text)


def _read_datetime(text: str) -> datetime | None:
    """YYYYMMDDHHMMSS, or ISO."""
    found = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?", text, re.ASCII)
    return values.parse_datetime("".join(found.groups("00")) if found else text)


_READERS: Mapping[Any, Callable[[str], Any]] = {
    str: lambda text: text,
    int: values.parse_int,
    Decimal: values.parse_decimal,
    bool: values.parse_bool,
    date: _read_date,
    time: _read_time,
    datetime: _read_datetime,
    Account: Account,
}


# --- ids ----------------------------------------------------------------------------------------


def _keys(cls: type[Request[Any]], tr_id: str) -> set[str]:
    """What `select` answers for the requests that go out with this id; none if the id does not differ."""
    wanted = tr_id.strip().upper()
    tables = (table for table in (cls.spec.tr, cls.spec.paper) if isinstance(table, Mapping))
    return {key for table in tables for key, each in table.items() if each == wanted}


def _meant_by_id(
    cls: type[Request[Any]], tr_id: str, kinds: Sequence[FieldKind], arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """The choices, side or market, that the id itself makes; none if it leaves them open."""
    keys = _keys(cls, tr_id)
    open_kinds = [
        kind
        for kind in kinds
        if kind.metadata["kind"] == "chosen" and kind.name not in arguments and _is_code(kind.base)
    ]
    if not keys or not open_kinds:
        return {}
    names = [kind.name for kind in open_kinds]
    combinations = itertools.product(*(tuple(cast("type[Code]", kind.base)) for kind in open_kinds))
    choices: list[dict[str, Any]] = [dict(zip(names, codes, strict=True)) for codes in combinations]
    fitting = [choice for choice in choices if cls(**{**arguments, **choice}).select() in keys]
    return fitting[0] if len(fitting) == 1 else {}


def _refuse_contradiction(request: Request[Any], tr_id: str) -> None:
    """`TTTC0012U side=SELL` names the id of a purchase: which of the two was meant cannot be known."""
    keys = _keys(type(request), tr_id)
    if not keys or request.select() in keys:
        return
    table = cast("Mapping[str, str]", request.spec.tr)
    sent = table.get(request.select(), "no id at all")
    chosen = [kind for kind in field_kinds(type(request)) if kind.metadata["kind"] == "chosen"]
    names = (
        ", ".join(f"{kind.name}={getattr(request, kind.name).name}" for kind in chosen) or "the parameters"
    )
    raise InvalidRequest(f"{tr_id.strip().upper()} contradicts {names}, which goes out as {sent}")
