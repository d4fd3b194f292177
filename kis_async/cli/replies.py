"""Any reply for people and for programs: its blocks as tables, the rows of several pages as one."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, cast

import attrs
from rich.console import Console, RenderableType
from rich.text import Text

from ..spec.convert import FieldKind, field_kinds, row_class
from ..spec.declare import Reply, Row
from ..spec.paging import CursorPaging, Paging
from ..spec.values import Code
from . import formats
from .columns import Column, titled

__all__ = ["blocks", "document", "tables", "value_text"]

# These always stay; of the others the last go first where the window is narrow.
_KEPT = 2
_LAST = 10_000


def blocks(replies: Sequence[Reply]) -> dict[str, Any]:
    """The blocks of the pages together: rows one after another, all else as the last page has it.

    Totals that each page repeats stand there once.
    """
    last = replies[-1]
    return {
        kind.name: _together([getattr(reply, kind.name) for reply in replies])
        if kind.shape == "array"
        else getattr(last, kind.name)
        for kind in field_kinds(type(last))
    }


def _together(parts: Sequence[tuple[Row, ...]]) -> tuple[Row, ...]:
    rows = list(parts[0])
    for before, part in itertools.pairwise(parts):
        if part != before:
            rows += part
    return tuple(rows)


def document(replies: Sequence[Reply], *, has_more: bool) -> dict[str, Any]:
    """A reply for programs."""
    last = replies[-1]
    return {
        "tr_id": "" if last.meta is None else last.meta.tr_id,
        "reply": blocks(replies),
        "message": last.message,
        "has_more": has_more,
        "problems": [problem for reply in replies for problem in reply.problems],
        "drift": list(dict.fromkeys(departure for reply in replies for departure in reply.drift)),
    }


def tables(replies: Sequence[Reply], paging: Paging | None, console: Console) -> list[RenderableType]:
    """A reply for people, a table for each block; where the next page begins is no concern of theirs."""
    found = blocks(replies)
    cursors = {paging.scope, paging.cursor} if isinstance(paging, CursorPaging) else set[str]()
    kinds = (kind for kind in field_kinds(type(replies[-1])) if kind.name not in cursors)
    return [_table(kind, found[kind.name], console) for kind in kinds]


def _table(kind: FieldKind, value: Any, console: Console) -> RenderableType:
    title = f"{kind.name} ({kind.wire}, {kind.metadata['label']})"
    if kind.shape == "value":
        return Text(f"{title}: {value_text(value)}")
    if kind.shape == "array":
        return titled(
            title, _columns(kind, value), value, console, rest="a wider window or --json shows them"
        )
    return titled(title, _LINE, () if value is None else _lines(value), console, empty="(nothing)")


def _columns(kind: FieldKind, rows: Sequence[Row]) -> list[Column[Row]]:
    columns: list[Column[Row]] = []
    for place, field in enumerate(field_kinds(row_class(kind))):
        empty = all(getattr(row, field.name) is None for row in rows)
        columns.append(
            Column[Row](
                title=field.name,
                cell=_cell(field.name),
                right=field.base in {int, Decimal},
                rank=0 if place < _KEPT else place + (_LAST if empty else 0),
            )
        )
    return columns


def _cell(name: str) -> Callable[[Row], str]:
    return lambda row: value_text(getattr(row, name))


@attrs.frozen
class _Line:
    """A field of a single record, which stands in a line of its own."""

    name: str
    text: str
    wire: str
    label: str


_LINE = (
    Column[_Line](title="field", cell=lambda line: line.name),
    Column[_Line](title="value", cell=lambda line: line.text),
    Column[_Line](title="wire", cell=lambda line: line.wire, rank=1),
    Column[_Line](title="label", cell=lambda line: line.label, rank=2, flexible=True),
)


def _lines(row: Row) -> list[_Line]:
    return [
        _Line(kind.name, value_text(getattr(row, kind.name)), kind.wire, cast("str", kind.metadata["label"]))
        for kind in field_kinds(type(row))
    ]


_WORDS: Mapping[bool, str] = {True: "yes", False: "no"}


def value_text(value: Any) -> str:
    """A value of any type, for people."""
    match value:
        case Code():
            text = value.name if value.known else formats.words(value.value)
        case bool():
            text = _WORDS[value]
        case Decimal() | int():
            text = formats.number(value)
        case datetime():
            text = value.isoformat(" ")
        case date() | time():
            text = value.isoformat()
        case _:
            text = formats.words(value)
    return text
