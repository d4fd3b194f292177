"""The layouts use the project's words, and what cannot be read is told apart from what is missing."""

from collections import defaultdict

import pytest
from masters_support import share

from kis_async.errors import InvalidRequest, MasterFileError
from kis_async.instruments import columns_of, encode_line, encode_master, parse_line, parse_master
from kis_async.instruments.layouts_domestic import KospiRow
from kis_async.instruments.layouts_lists import BondRow, MemberRow
from kis_async.instruments.layouts_overseas import OverseasFutureRow, OverseasStockRow
from kis_async.instruments.masters import MASTERS, ROWS, row_of
from kis_async.spec.convert import field_kinds, row_class
from kis_async.spec.index import declared_requests

# The mark of the most traded month in the list of futures, of the nearest month in that of options.
TWO_MEANINGS = {"snearflg"}


def test_one_wire_name_has_one_english_name():
    """A column that a TR has as well is called the same there; so it is in all masters."""
    names = defaultdict(set)
    for row in ROWS:
        for column in columns_of(row):
            names[column.wire.lower()].add(column.name)
    assert {wire for wire, each in names.items() if len(each) > 1} == TWO_MEANINGS
    for request in declared_requests():
        for kind in field_kinds(request.reply_type()):
            for field in field_kinds(row_class(kind)) if kind.shape != "value" else ():
                wire = field.wire.lower() if isinstance(field.wire, str) else ""
                if wire in names and wire not in {"base_date", "symb"}:
                    assert field.name in names[wire], (request, field)


def test_every_row_is_documented():
    """Each has a docstring with its Korean name, and each column a label."""
    for row in ROWS:
        assert "(" in (row.__doc__ or "")
        assert all(column.label for column in columns_of(row))
    assert set(MASTERS.values()) == set(ROWS)
    with pytest.raises(InvalidRequest, match="no master file"):
        row_of("kospi.mst")


def test_what_is_broken_is_left_out():
    """A line that cannot be decoded, or has no code, goes; a malformed number is missing in its row."""
    good = encode_line(share("005930", "삼성전자"))
    undecodable = good[:21] + b"\xff\xff" + good[23:]
    without_code = b" " * 9 + good[9:]
    place = good.index(b"000010000")
    malformed = good[:place] + b"00001x000" + good[place + 9 :]
    read = parse_master(KospiRow, b"\n".join([good, undecodable, without_code, b"", malformed, good]) + b"\n")
    assert [row.base_price for row in read.rows] == [10_000, None, 10_000]
    assert read.skipped_lines == 3
    assert read.problems == (
        "kospi_code.mst line 4: an empty line; left out",
        "kospi_code.mst line 2: hts_kor_isnm: cannot be decoded; left out",
        "kospi_code.mst line 3: no mksc_shrn_iscd; left out",
        "kospi_code.mst line 5: stck_sdpr: '00001x000' is not a number",
    )
    assert encode_line(read.rows[1]) == malformed
    with pytest.raises(MasterFileError, match="cannot be decoded"):
        parse_line(KospiRow, undecodable)


def test_a_name_cut_off_in_a_letter():
    """A name that is longer than its column ends where the column does, in half a letter if need be."""
    line = encode_line(share("005930", "x"))
    name = ("가" * 20).encode("cp949")
    cut = line[:21] + b"A" + name[:39] + line[61:]
    [row] = parse_master(KospiRow, cut).rows
    assert row.name == "A" + "가" * 19
    assert encode_line(row) == cut


def test_empty_files_and_ends_of_lines():
    """Nothing is nothing, and an end of line may be two characters, or be lacking."""
    line = encode_line(share("005930", "삼성전자"))
    for data in (line, line + b"\n", line + b"\r\n", line + b"\r\n\x1a"):
        assert len(parse_master(KospiRow, data).rows) == 1
    assert parse_master(KospiRow, b"").rows == ()
    assert encode_master([]) == b""


def test_columns_of_no_width():
    """In a bond's line the name has what the others leave; a line too short for them is broken."""
    line = b"11 1KR6095572A81" + "국민주택1종".encode("cp949") + b"01202401022024010220290102"
    [bond] = parse_master(BondRow, line).rows
    assert (bond.isin, bond.name, bond.interest_class, bond.redeemed_on.year) == (
        "KR6095572A81",
        "국민주택1종",
        "01",
        2029,
    )
    assert encode_line(bond.replace(name="짧다")) == line.replace(
        "국민주택1종".encode("cp949"), "짧다".encode("cp949")
    )
    [member] = parse_master(MemberRow, "00001한국투자증권 0".encode("cp949")).rows
    assert (member.member_code, member.member_name, member.foreign) == ("00001", "한국투자증권", False)
    with pytest.raises(MasterFileError):
        parse_master(BondRow, line[:30])


def test_a_value_that_does_not_fit():
    """Nothing is cut off in writing: a value that its column cannot hold is refused by name."""
    with pytest.raises(InvalidRequest, match=r"name \(hts_kor_isnm\)"):
        encode_line(share("005930", "가" * 21))
    row = parse_line(OverseasStockRow, b"\t".join([b""] * 4 + [b"AAPL"] + [b""] * 19))
    with pytest.raises(InvalidRequest, match="english_name"):
        encode_line(row.replace(english_name="A\tB"))
    assert (
        len(
            encode_line(
                OverseasFutureRow(
                    **dict.fromkeys((c.name for c in columns_of(OverseasFutureRow)), None)
                    | {"symbol": "6AM27"}
                )
            )
        )
        == 223
    )
