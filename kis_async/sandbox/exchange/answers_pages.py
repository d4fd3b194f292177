"""Answers from the record, laid out as the broker's: every declared column, and page after page.

A page goes on after the last row of the one before it, by that row's own place in the sequence, so that a
list that shrinks or grows meanwhile loses no row and tells none twice. What is not known of a row is 0 or
blank, never made up.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, cast

import attrs

from ...spec.convert import FieldKind, field_kinds
from ...spec.declare import Row
from ...spec.paging import CursorPaging, HeaderPaging
from ...spec.values import format_value
from ..answers import Answer, account_outcome, cursor_texts
from ..checks import Asked
from ..plausible import field_text
from ..subjects import nobody

__all__ = ["Block", "Listed", "Paged", "Pages", "Values"]

Values = Mapping[str, Any]
"""What is known of a row or of a block, by the English names of the declaration."""

_PLACES_KEPT = 1000


@attrs.frozen(kw_only=True)
class Listed:
    """One row of a list, and its place in the sequence: texts that sort as the rows do.

    `make` makes what is known of the row, if it is on the page that is asked for.
    """

    key: tuple[str, ...]
    make: Callable[[], Values]

    @classmethod
    def ready(cls, values: Values, *key: str) -> "Listed":
        """A row that is made already."""
        return cls(key=key, make=lambda: values)


@attrs.frozen(kw_only=True)
class Paged:
    """A list that is answered `size` rows at a time, in the sequence of the keys or in its reverse."""

    rows: Sequence[Listed]
    size: int
    descending: bool = False

    def after(self, place: tuple[str, ...] | None) -> list[Listed]:
        """The rows from a place on, that of the last page's last row, in sequence."""
        rows = sorted(self.rows, key=lambda row: row.key, reverse=self.descending)
        if place is None:
            return rows
        return [row for row in rows if (row.key < place if self.descending else row.key > place)]


Block = Values | Sequence[Values] | Paged


class Pages:
    """Lays answers out. It remembers the place of those lists whose pages have no cursor."""

    def __init__(self, *, paper: bool) -> None:
        self._paper = paper
        self._places: OrderedDict[object, tuple[str, ...]] = OrderedDict()

    def answer(self, asked: Asked, caller: int, now: datetime, blocks: Mapping[str, Block]) -> Answer:
        """The answer that is made of blocks, by the names of the reply's fields; one of them may be paged.

        A block that is left out is an empty list, or a row of zeros.
        """
        paged = next((block for block in blocks.values() if isinstance(block, Paged)), None)
        shown, more = (None, False) if paged is None else self._page(asked, caller, paged)
        rule = asked.request.spec.paging
        last = "^".join(shown[-1].key) if shown and more else ""
        cursors = cursor_texts(asked, rule, last) if isinstance(rule, CursorPaging) else {}
        body: dict[str, Any] = {}
        for kind in asked.reply_kinds():
            block = blocks.get(kind.name, ())
            match kind.shape:
                case "array":
                    rows = [row.make() for row in shown or ()] if isinstance(block, Paged) else _rows(block)
                    body[kind.wire] = [_texts(kind, row, asked, now) for row in rows]
                case "object":
                    body[kind.wire] = _texts(kind, cast("Values", block or {}), asked, now)
                case _:
                    body[kind.wire] = cursors.get(kind.name, "")
        outcome = account_outcome(more=more, paper=self._paper, empty=paged is not None and not shown)
        continuation = "" if rule is None else _continuation(asked, more=more)
        return Answer(body={**body, **outcome}, continuation=continuation)

    def _page(self, asked: Asked, caller: int, paged: Paged) -> tuple[list[Listed], bool]:
        rule = asked.request.spec.paging
        name = (caller, asked.tr_id, tuple(sorted(asked.fields.items())))
        place: tuple[str, ...] | None = None
        if not asked.continued:
            self._places.pop(name, None)
        elif isinstance(rule, CursorPaging):
            # A cursor that is not there begins anew, as the made-up lists do.
            place = (
                tuple(asked.named.get(rule.cursor, "").split("^")) if asked.named.get(rule.cursor) else None
            )
        elif isinstance(rule, HeaderPaging):
            place = self._places.pop(name, None)
        rows = paged.after(place)
        shown, more = rows[: paged.size], len(rows) > paged.size
        if more and isinstance(rule, HeaderPaging):
            self._places[name] = shown[-1].key
            if len(self._places) > _PLACES_KEPT:
                self._places.popitem(last=False)
        return shown, more


def _rows(block: Block) -> Sequence[Values]:
    return cast("Sequence[Values]", [block] if isinstance(block, Mapping) else block)


def _texts(kind: FieldKind, values: Values, asked: Asked, now: datetime) -> dict[str, str]:
    """One row as it goes on the wire: what is known of it, and nothing in the other columns."""
    blank = nobody(asked, now)
    return {
        column.wire: _text(values[column.name]) if column.name in values else field_text(column, blank)
        for column in field_kinds(cast("type[Row]", kind.base))
    }


def _text(value: Any) -> str:
    """A value as it goes on the wire; a whole amount has no digits after the point."""
    if isinstance(value, Decimal) and value == value.to_integral_value():
        value = value.to_integral_value()
    return format_value(value)


def _continuation(asked: Asked, *, more: bool) -> str:
    """The header `tr_cont`: F on a first page and M on a further one that is not the last, else D."""
    if not more:
        return "D"
    return "M" if asked.continued else "F"
