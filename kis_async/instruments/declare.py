"""How a symbol master file (종목 마스터) is written down: one class a file's line, its columns in order.

    class KospiRow(MasterRow):
        layout = Layout(files=("kospi_code.mst",), form="fixed")

        symbol: str = wire("mksc_shrn_iscd", "단축코드", length=9, key=True)

The declarations are the project's usual ones; `length` is the column's width in bytes. Everything else
is derived from them: `parse` reads and writes with them, the sandbox serves files made from them.
"""

from functools import cache
from typing import Any, ClassVar, Literal

import attrs

from ..spec.convert import field_kinds
from ..spec.declare import Row, option

__all__ = ["Column", "Layout", "MasterRow", "columns_of"]


@attrs.frozen(kw_only=True)
class Layout:
    """What holds for a whole file.

    `files` are the names of the files that have this layout. In a `fixed` file each column has its
    width in bytes; in an `edges` file all but one have, which takes what the others leave; columns of a
    `pipe` or `tab` file stand between `|` or tabs, and their widths are upper bounds. `ones` names the
    flags that are written 1 and 0, not Y and N.
    """

    files: tuple[str, ...]
    form: Literal["fixed", "edges", "pipe", "tab"]
    ones: tuple[str, ...] = ()

    @property
    def separator(self) -> bytes:
        """What stands between two columns; empty where they have widths."""
        return {"pipe": b"|", "tab": b"\t"}.get(self.form, b"")


class MasterRow(Row):
    """One line of a master file; `line` is the line itself, without its end, empty if made by hand.

    A blank column is `None`. The texts of the wire are cp949.
    """

    layout: ClassVar[Layout]

    line: bytes = option(default=b"")


@attrs.frozen(kw_only=True)
class Column:
    """A column of a layout: `width` is in bytes, `None` for the one of an `edges` file that varies."""

    name: str
    wire: str
    label: str
    base: Any
    width: int | None
    key: bool


@cache
def columns_of(row: type[MasterRow]) -> tuple[Column, ...]:
    """The columns of a line, in order."""
    return tuple(
        Column(
            name=kind.name,
            wire=kind.wire,
            label=kind.metadata["label"],
            base=kind.base,
            width=kind.metadata["length"],
            key=kind.metadata["key"],
        )
        for kind in field_kinds(row)
    )
