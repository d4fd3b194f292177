"""Every layout: rows are written in its bytes and read back, and lines that do not fit are reported."""

from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kis_async.errors import MasterFileError
from kis_async.instruments import columns_of, encode_line, encode_master, parse_line, parse_master
from kis_async.instruments.masters import ROWS

FIXED = [row for row in ROWS if row.layout.form == "fixed"]
SEPARATED = [row for row in ROWS if row.layout.separator]
LETTERS = "가힣삼성전자ABCabz019.&()-"
# Blank is missing, and what stands at an end is padding.
WORDS = st.text(LETTERS, min_size=1, max_size=40)


def fitting(text, width):
    """As much of a text as a column holds."""
    return text.encode("cp949")[:width].decode("cp949", "ignore") or "0"


def values(column):
    """Values that a column can hold."""
    width = column.width or 40
    if column.base is str:
        made = WORDS.map(lambda text: fitting(text, width))
    elif column.base is int:
        made = st.integers(-(10 ** (width - 1)) + 1 if width > 1 else 0, 10**width - 1)
    elif column.base is Decimal:
        made = st.integers(-(10 ** (width - 1)) + 1 if width > 1 else 0, 10**width - 1).map(Decimal)
        if width > 5:
            made |= st.integers(-9999, 9999).map(lambda number: Decimal(number) / 100)
    elif column.base is bool:
        made = st.booleans()
    elif column.base is date:
        made = st.dates(date(1900, 1, 1), date(2999, 12, 31))
    elif column.base is time:
        made = st.times().map(lambda each: time(each.hour, each.minute))
    else:
        made = st.sampled_from(list(column.base))
    return made if column.key else st.none() | made


def rows_of(row):
    """Rows of a layout."""
    columns = columns_of(row)
    return st.tuples(*map(values, columns)).map(
        lambda given: row(**{column.name: value for column, value in zip(columns, given, strict=True)})
    )


few = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.__name__)
@few
@given(data=st.data())
def test_written_and_read_back(row, data):
    """The row that comes back is the one that was written, and gives the same bytes again."""
    made = data.draw(rows_of(row))
    line = encode_line(made)
    read = parse_line(row, line)
    assert read == made
    assert encode_line(read) == line
    again = parse_master(row, line + b"\r\n" + line)
    assert again.rows == (made, made)
    assert not again.problems


@pytest.mark.parametrize("row", FIXED, ids=lambda row: row.__name__)
@few
@given(data=st.data())
def test_a_byte_short_or_long(row, data):
    """Such a line among good ones is reported with its number and left out; alone it is another layout."""
    line = encode_line(data.draw(rows_of(row)))
    for broken in (line[:-1], line + b" "):
        read = parse_master(row, b"\n".join([line, broken, line]))
        assert len(read.rows) == 2
        assert read.skipped_lines == 1
        assert f"line 2: {len(broken)} bytes, not the {len(line)} declared" in read.problems[0]
        with pytest.raises(MasterFileError) as caught:
            parse_master(row, broken + b"\n" + broken)
        assert (caught.value.declared, caught.value.found) == (len(line), len(broken))


@pytest.mark.parametrize("row", SEPARATED, ids=lambda row: row.__name__)
@few
@given(data=st.data())
def test_a_column_more_or_less(row, data):
    """The same of files whose columns are separated."""
    line = encode_line(data.draw(rows_of(row)))
    separator = row.layout.separator
    for broken in (line + separator, line[: line.rindex(separator)]):
        read = parse_master(row, b"\n".join([line, broken, line]))
        assert (len(read.rows), read.skipped_lines) == (2, 1)
        assert "columns" in read.problems[0]


@given(st.data())
@few
def test_a_changed_column_alone_changes(data):
    """A row with another value keeps the bytes of its other columns, however they were written."""
    row = ROWS[0]
    made = data.draw(rows_of(row))
    line = encode_line(made).replace(b"N", b" ")
    read = parse_line(row, line)
    changed = encode_line(read.replace(base_price=Decimal(12_345)))
    places = {place for place, (old, new) in enumerate(zip(line, changed, strict=True)) if old != new}
    start = sum(
        column.width for column in columns_of(row)[: [c.name for c in columns_of(row)].index("base_price")]
    )
    assert places <= set(range(start, start + 9))
    assert encode_master([read]) == line + b"\n"
