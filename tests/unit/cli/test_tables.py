"""Tables fit their window, and numbers are never cut."""

import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from kis_async.cli.columns import Column, titled

ROWS = [("005930", "삼성전자", "1,234,567"), ("0167A0", "샌드박스 액티브 레버리지", "-")]
COLUMNS = [
    Column(title="symbol", cell=lambda row: row[0]),
    Column(title="name", cell=lambda row: row[1], flexible=True),
    Column(title="price", cell=lambda row: row[2], right=True),
    Column(title="more", cell=lambda row: row[2], right=True, rank=1),
    Column(title="most", cell=lambda row: row[2], right=True, rank=2),
]


def drawn(width, rows=ROWS, columns=COLUMNS):
    """The lines of a table in a window."""
    console = Console(file=io.StringIO(), width=width, color_system=None)
    console.print(titled("A title", columns, rows, console), crop=False)
    return console.file.getvalue().splitlines()


def test_a_wide_window_shows_all():
    """The table is as wide as it needs, no more."""
    lines = drawn(300)
    assert lines[0] == "A title"
    assert "샌드박스 액티브 레버리지" in lines[4]
    assert {cell_len(line) for line in lines[1:-1]} == {6 + 2 + 24 + 3 * (2 + 9)}


@pytest.mark.parametrize(
    ("width", "kept"), [(65, "more most"), (64, "more most"), (49, "more most"), (48, "more"), (37, "")]
)
def test_columns_go_by_rank_before_numbers_suffer(width, kept):
    """The last rank goes first; names are cut to eight columns before any column goes."""
    lines = drawn(width)
    assert [word for word in ("more", "most") if word in lines[1]] == kept.split()
    assert all(cell_len(line) <= width for line in lines)
    assert "1,234,567" in lines[3]


def test_a_window_too_narrow_for_what_matters_breaks_lines():
    """A number that is cut off is another number, so lines grow over the edge instead."""
    lines = drawn(10)
    assert "1,234,567" in lines[3]
    assert "삼성전자" in lines[3]


def test_what_did_not_fit_is_counted():
    """Where it is said where the rest can be seen, a line below counts the columns that went."""
    console = Console(file=io.StringIO(), width=37, color_system=None)
    console.print(titled("A title", COLUMNS, ROWS, console, rest="--json shows them"), crop=False)
    assert "  2 more columns: --json shows them" in console.file.getvalue().splitlines()


def test_no_rows():
    """An empty table says so."""
    assert drawn(80, rows=[])[1].strip() == "(none)"


def test_cells_of_several_lines():
    """Their widest line counts."""
    lines = drawn(80, rows=["a\nlonger"], columns=[Column(title="x", cell=lambda row: row)])
    assert cell_len(lines[2]) == 6
    assert [line.strip() for line in lines[3:5]] == ["a", "longer"]
