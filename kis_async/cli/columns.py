"""Tables that fit: columns that matter less go first, then names are cut, and numbers never are."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Generic, TypeVar

import attrs
from rich.box import Box
from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from .formats import shorten

__all__ = ["Column", "titled"]

T = TypeVar("T")

# A rule under the head and two blanks between columns; of plain hyphens, which no console widens.
_RULED = Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)
_GAP = 2
_SHORTEST = 8


@attrs.frozen(kw_only=True)
class Column(Generic[T]):
    """A column: what it shows of a row, and which of several is given up first (the highest `rank`).

    Rank 0 always stays. `flexible` texts are shortened where the window is narrow.
    """

    title: str
    cell: Callable[[T], Text | str]
    right: bool = False
    rank: int = 0
    flexible: bool = False


@attrs.frozen
class _Filled(Generic[T]):
    column: Column[T]
    cells: list[Text]

    @cached_property
    def width(self) -> int:
        lines = (line for cell in self.cells for line in cell.plain.split("\n"))
        return max(cell_len(self.column.title), *map(cell_len, lines), 0)

    @cached_property
    def least(self) -> int:
        return min(self.width, max(_SHORTEST, cell_len(self.column.title)))


def titled(
    title: str,
    columns: Sequence[Column[T]],
    rows: Sequence[T],
    console: Console,
    *,
    empty: str = "(none)",
    rest: str = "",
) -> RenderableType:
    """A title line and a table of the rows, as wide as the window allows.

    `rest` says where the columns are that it did not allow; if given, a line below counts them.
    """
    head = Text(title, style="bold")
    if not rows:
        return Group(head, Text(f"  {empty}"), Text(""))
    filled = _chosen([_Filled(column, _cells(column, rows)) for column in columns], console.width)
    needed = sum(each.width + _GAP for each in filled) - _GAP
    table = Table(
        box=_RULED,
        show_edge=False,
        padding=(0, 1, 0, 0),
        header_style="bold",
        pad_edge=False,
        # Lines that a narrow window breaks are ugly; a number that it cuts off is another number.
        width=needed if needed > console.width else None,
    )
    for each in filled:
        table.add_column(each.column.title, justify="right" if each.column.right else "left", no_wrap=True)
    for row in zip(*(each.cells for each in filled), strict=True):
        table.add_row(*row)
    hidden = len(columns) - len(filled)
    note = [Text(f"  {hidden} more columns: {rest}")] if rest and hidden else []
    return Group(head, table, *note, Text(""))


def _cells(column: Column[T], rows: Sequence[T]) -> list[Text]:
    made = (column.cell(row) for row in rows)
    return [Text(cell) if isinstance(cell, str) else cell for cell in made]


def _chosen(filled: list[_Filled[T]], width: int) -> list[_Filled[T]]:
    """The columns that there is room for, flexible ones cut to what is left."""

    def needed() -> int:
        return sum((f.least if f.column.flexible else f.width) + _GAP for f in filled) - _GAP

    while needed() > width and any(f.column.rank for f in filled):
        filled = _without_last(filled)
    spare = width - needed()
    result: list[_Filled[T]] = []
    for each in filled:
        if each.column.flexible:
            given = min(each.width, each.least + max(spare, 0))
            spare -= given - each.least
            result.append(_Filled(each.column, [shorten(cell, given) for cell in each.cells]))
        else:
            result.append(each)
    return result


def _without_last(filled: list[_Filled[T]]) -> list[_Filled[T]]:
    highest = max(f.column.rank for f in filled)
    return [f for f in filled if f.column.rank != highest]
