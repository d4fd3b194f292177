"""Our layouts against the broker's, and its real lines; without the facts these tests are skipped."""

import json
from pathlib import Path

import pytest

from kis_async.instruments import MASTERS, columns_of, encode_line, parse_master
from kis_async.instruments.layouts_domestic import KospiRow
from kis_async.instruments.layouts_lists import BondRow, MemberRow

FACTS = Path(__file__).resolve().parents[2].parent / "shared" / "kis-api"
LAYOUTS = FACTS / "masters" / "layouts.json"
# The list of overseas options has no name in the facts, which call it by that of two structures.
OTHER_NAMES = {"fxcode/foption": "focode.mst", "{nas": "nasmst.cod"}

pytestmark = pytest.mark.skipif(not LAYOUTS.is_file(), reason="the broker's facts are not beside the project")


def layouts():
    """Each of the broker's layouts by the name of a file that has it."""
    for name, layout in json.loads(LAYOUTS.read_text(encoding="utf-8")).items():
        yield OTHER_NAMES.get(name.partition(",")[0], name), layout


def test_every_layout_is_declared():
    """All columns in order: wire name and width; the two whose text is wrong follow the remark beside it."""
    seen = set()
    for file, layout in layouts():
        row = MASTERS[file]
        seen.add(row)
        declared = [(column.wire, column.width) for column in columns_of(row)]
        wanted = [(column["name"], column["width"]) for column in layout["columns"]]
        if row is BondRow:
            assert {name for name, _ in wanted} <= {name for name, _ in declared}
            assert sum(width or 0 for _, width in declared) == 2 + 2 + 12 + 26
        elif row is MemberRow:
            assert [name for name, _ in declared] == [name for name, _ in wanted]
        else:
            assert declared == wanted, file
            assert sum(width for _, width in declared) == layout["total"]
    assert seen == set(MASTERS.values())


def test_labels_are_the_broker_s():
    """A label begins as the broker's own does, except where that is a list of codes, or a slip."""
    cleared = {"info_type", "filler", "elw_nvlt_optn_cls_code", "glob_yn", "theme_name", "invt_alrm_yn"}
    cleared |= {"etyp", "sAtmFlg"}
    for file, layout in layouts():
        labels = {column["name"]: column["label"].replace(" ", "") for column in layout["columns"]}
        for column in columns_of(MASTERS[file]):
            own = labels.get(column.wire)
            if own and column.wire not in cleared:
                assert own.startswith(column.label.replace(" ", "")[:4]), (file, column)


def test_the_real_lines():
    """Every column of the sample has a value or is blank, nothing is left over, and the bytes come back."""
    data = (FACTS / "masters" / "kospi_code_sample.mst").read_bytes()
    read = parse_master(KospiRow, data, file="kospi_code.mst")
    assert not read.problems
    lines = data.splitlines()
    assert [encode_line(row) for row in read.rows] == lines
    for row, line in zip(read.rows, lines, strict=True):
        start = 0
        for column in columns_of(KospiRow):
            text = line[start : start + column.width].decode("cp949").strip()
            start += column.width
            assert (getattr(row, column.name) is None) == (text == ""), column
    first = read.rows[0]
    assert (first.symbol, first.isin, first.name) == ("000020", "KR7000020008", "동화약품")
    assert (first.fiscal_month, first.market_cap, str(first.return_on_equity)) == (12, 1692, "2.31")
    assert (read.rows[1].operating_profit, str(read.rows[1].return_on_equity)) == (-29, "-4.97")
