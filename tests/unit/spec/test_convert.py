"""Reading a body: every way in which an answer departs from its document, and what becomes of it."""

import json
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from kis_async.api.enums import ChangeSign
from kis_async.errors import DecodeError
from kis_async.spec.convert import Notes, field_kinds, read_reply, to_dict
from kis_async.spec.declare import Reply, Row, wire


class Head(Row):
    """An object block."""

    count: int | None = wire("nrec", "건수")
    title: str | None = wire("title", "제목")


class Line(Row):
    """A row of every type; `code` is the identifier."""

    day: date | None = wire("bsop_date", "일자")
    code: str = wire("code", "코드", key=True)
    at: time | None = wire("hour", "시간")
    price: Decimal | None = wire("prpr", "현재가")
    volume: int | None = wire("vol", "거래량")
    sign: ChangeSign | None = wire("sign", "부호")
    halted: bool | None = wire("halt_yn", "정지")


class Answer(Reply):
    """An optional object, an array, and a value beside them."""

    cursor: str | None = wire("ctx_area_nk100", "키")
    head: Head | None = wire("output1", "응답상세1")
    lines: tuple[Line, ...] = wire("output2", "응답상세2")


class Receipt(Row):
    """A row with a required value."""

    order_number: str = wire("ODNO", "주문번호")
    at: time | None = wire("ORD_TMD", "주문시각")


class Ordered(Reply):
    """A required object."""

    receipt: Receipt = wire("output", "응답상세")


class Ledger(Reply):
    """A required value beside the blocks."""

    number: int = wire("number", "번호")


LINE = {
    "bsop_date": "20260921",
    "code": "005930",
    "hour": "090023",
    "prpr": "+77400",
    "vol": "0015713440",
    "sign": "2",
    "halt_yn": "N",
}
ROW = Line(
    day=date(2026, 9, 21),
    code="005930",
    at=time(9, 0, 23),
    price=Decimal(77400),
    volume=15713440,
    sign=ChangeSign.UP,
    halted=False,
)
BODY = {"ctx_area_nk100": "", "output1": {"nrec": "1", "title": "가"}, "output2": [LINE], "rt_cd": "0"}


def read(payload: dict[str, Any], cls: Any = Answer) -> tuple[Any, Notes]:
    """The reply of a body, and what the decoder noticed."""
    notes = Notes(tr_id="TEST")
    return cls(**read_reply(cls, payload, notes)), notes


def changed(**fields: Any) -> dict[str, Any]:
    """A row's object with some fields changed; `...` takes one away."""
    return {k: v for k, v in {**LINE, **fields}.items() if v is not ...}


def test_a_body_as_documented():
    """Nothing to note, and every type as declared."""
    reply, notes = read(BODY)
    assert reply == Answer(cursor=None, head=Head(count=1, title="가"), lines=(ROW,))
    assert (notes.problems, notes.drift, notes.skipped_rows) == ([], {}, 0)


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param([LINE], (ROW,), id="as-documented"),
        pytest.param(LINE, (ROW,), id="object-for-array"),
        pytest.param([], (), id="no-rows"),
        pytest.param({}, (), id="empty-object"),
        pytest.param("", (), id="empty-text"),
        pytest.param(None, (), id="null"),
        pytest.param({name: [value, value] for name, value in LINE.items()}, (ROW, ROW), id="columns"),
        pytest.param({name: [] for name in LINE}, (), id="columns-of-nothing"),
    ],
)
def test_an_array_block(block, expected):
    """An array may come as one object, as an object of columns, or as nothing at all."""
    reply, notes = read({**BODY, "output2": block})
    assert reply.lines == expected
    assert notes.problems == []
    assert notes.drift == {}


@pytest.mark.parametrize("block", ["some text", 5, 1.5, True])
def test_no_rows_at_all(block):
    """A single value where rows were promised is an error that says where."""
    with pytest.raises(DecodeError) as caught:
        read({**BODY, "output2": block})
    assert (caught.value.where, caught.value.tr_id) == ("output2", "TEST")


def test_texts_between_rows():
    """A text in the place of a row is left out, counted and listed; texts alone are no rows at all."""
    reply, notes = read({**BODY, "output2": [LINE, "rt_cd", "0"]})
    assert (len(reply.lines), notes.skipped_rows, len(notes.problems)) == (1, 2, 2)
    with pytest.raises(DecodeError):
        read({**BODY, "output2": ["rt_cd", "0"]})


@pytest.mark.parametrize("row", [5, ["005930"], [LINE]])
def test_a_row_that_is_none(row):
    """A number or a list for a row is an error that names the row."""
    with pytest.raises(DecodeError) as caught:
        read({**BODY, "output2": [LINE, row]})
    assert caught.value.where == "output2[1]"


def test_columns_of_unequal_length():
    """Columns that do not fit together are no rows; values are not paired at random."""
    with pytest.raises(DecodeError):
        read({**BODY, "output2": {**{name: [value] for name, value in LINE.items()}, "code": ["1", "2"]}})


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        pytest.param({"nrec": "1", "title": "가"}, Head(count=1, title="가"), id="as-documented"),
        pytest.param([{"nrec": "1", "title": "가"}], Head(count=1, title="가"), id="array-for-object"),
        pytest.param([], None, id="empty-array"),
        pytest.param([{}], None, id="array-of-nothing"),
        pytest.param({}, None, id="empty-object"),
        pytest.param("", None, id="empty-text"),
        pytest.param(None, None, id="null"),
    ],
)
def test_an_object_block(block, expected):
    """An object may come as an array of one."""
    reply, notes = read({**BODY, "output1": block})
    assert reply.head == expected
    assert reply.lines == (ROW,)
    assert notes.problems == []


@pytest.mark.parametrize(("cls", "name"), [(Answer, "output1"), (Ordered, "output")])
def test_more_rows_than_one(cls, name):
    """Two records for an object are an error: the first row would be a guess."""
    record = {"nrec": "1", "title": "", "ODNO": "1", "ORD_TMD": ""}
    with pytest.raises(DecodeError, match="one record") as caught:
        read({**BODY, name: [record, record]}, cls)
    assert caught.value.where == name


def test_a_malformed_optional_object():
    """A text for an optional object is listed, and the rows beside it stay."""
    reply, notes = read({**BODY, "output1": "없음"})
    assert reply.head is None
    assert reply.lines == (ROW,)
    assert notes.problems == ["output1: a record was expected, not str"]


@pytest.mark.parametrize("block", [..., None, "", {}, [], [{}], "text", 5])
def test_a_missing_required_object(block):
    """A receipt that is not there is an error, whatever stands in its place."""
    payload = {"rt_cd": "0"} if block is ... else {"rt_cd": "0", "output": block}
    with pytest.raises(DecodeError) as caught:
        read(payload, Ordered)
    assert caught.value.where == "output"


@pytest.mark.parametrize("number", ["", "  ", None, "(null)", ...])
def test_a_missing_identifier(number):
    """An order number that is missing is an error: without it the order cannot be found again."""
    receipt = {"ORD_TMD": "155211"} if number is ... else {"ODNO": number, "ORD_TMD": "155211"}
    with pytest.raises(DecodeError) as caught:
        read({"output": receipt}, Ordered)
    assert caught.value.where == "output.ODNO"


@pytest.mark.parametrize("number", [["1"], {"a": "1"}])
def test_a_malformed_identifier(number):
    """An identifier that is no single value is an error, not its repr."""
    with pytest.raises(DecodeError) as caught:
        read({"output": {"ODNO": number}}, Ordered)
    assert caught.value.where == "output.ODNO"


@pytest.mark.parametrize("value", ["abc", "", [], ...])
def test_a_required_value_beside_the_blocks(value):
    """A required value at the top level is held to the same."""
    with pytest.raises(DecodeError) as caught:
        read({} if value is ... else {"number": value}, Ledger)
    assert caught.value.where == "number"


def test_names_in_any_case():
    """Order answers come in upper case, and some names are padded: both are the same names."""
    upper = {name.upper(): value for name, value in LINE.items()}
    padded = {f" {name} ": value for name, value in LINE.items()}
    reply, notes = read({"OUTPUT1": {"NREC": "1", "Title": "가"}, "Output2 ": [upper, padded, LINE]})
    assert reply.lines == (ROW,) * 3
    assert reply.head == Head(count=1, title="가")
    assert set(notes.drift) == {"ctx_area_nk100: absent"}


@pytest.mark.parametrize("name", ["output", "output3", "Output2_1", "데이터"])
def test_a_renamed_block(name):
    """A block under another name is known by the names of its fields, and noted."""
    payload = {**BODY, name: BODY["output2"]}
    del payload["output2"]
    reply, notes = read(payload)
    assert reply.lines == (ROW,)
    assert f"output2: named {name}" in notes.drift


def test_two_renamed_blocks():
    """Each renamed block goes to the declaration that it fits."""
    reply, notes = read({"b": [LINE], "a": {"nrec": "7", "title": "나"}, "ctx_area_nk100": "K"})
    assert (reply.head, reply.lines, reply.cursor) == (Head(count=7, title="나"), (ROW,), "K")
    assert set(notes.drift) == {"output1: named a", "output2: named b"}


def test_an_unknown_block_is_no_renamed_one():
    """A block of other fields is unknown; it does not stand in for one that is missing."""
    reply, notes = read({"output1": {"nrec": "1", "title": ""}, "extra": [{"x": "1"}], "ctx_area_nk100": ""})
    assert reply.lines == ()
    assert set(notes.drift) == {"output2: absent", "extra: unknown"}


def test_unknown_and_absent_fields_are_noted_once():
    """However many rows have it, a departure is one line."""
    row = changed(vol=..., new_col="7")
    reply, notes = read({**BODY, "output2": [row] * 5, "new_block": "x"})
    assert [line.volume for line in reply.lines] == [None] * 5
    assert set(notes.drift) == {"output2.vol: absent", "output2.new_col: unknown", "new_block: unknown"}
    assert notes.problems == []


def test_the_envelope_is_no_drift():
    """`rt_cd`, `msg_cd` and `msg1` belong to every answer, in any case."""
    _, notes = read({**BODY, "RT_CD": "0", "Msg_Cd": "MCA00000", "msg1 ": "정상"})
    assert notes.drift == {}


@pytest.mark.parametrize("blank", ["", "   ", None, "(null)", ...])
def test_blank_rows(blank):
    """Rows without an identifier are left out and counted; a row of blanks and zeros is no problem."""
    empty = {**dict.fromkeys(LINE, ""), "vol": "0", "prpr": "0.00", "bsop_date": "00000000"}
    empty["code"] = blank
    if blank is ...:
        del empty["code"]
    reply, notes = read({**BODY, "output2": [empty, LINE, empty]})
    assert reply.lines == (ROW,)
    assert notes.skipped_rows == 2
    assert notes.problems == []


@pytest.mark.parametrize("nothing", [None, "", "  ", {}])
def test_rows_of_nothing(nothing):
    """A null or an empty row among the others is left out and counted."""
    reply, notes = read({**BODY, "output2": [nothing, LINE]})
    assert reply.lines == (ROW,)
    assert notes.skipped_rows == 1
    assert notes.problems == []


def test_a_row_that_lost_its_identifier():
    """A row that holds something but no identifier is left out, counted, and listed."""
    reply, notes = read({**BODY, "output2": [LINE, changed(code=" ", vol="many")]})
    assert reply.lines == (ROW,)
    assert notes.skipped_rows == 1
    assert notes.problems == ["output2[1]: no code, so the row was left out"]


@pytest.mark.parametrize(
    ("wire_name", "text"),
    [
        ("prpr", "1,000"),
        ("prpr", "inf"),
        ("vol", "1.5"),
        ("vol", "9" * 50),
        ("bsop_date", "20261341"),
        ("hour", "256199"),
        ("halt_yn", "?"),
        ("sign", {"a": 1}),
        ("prpr", ["1"]),
    ],
)
def test_a_malformed_optional_value(wire_name, text):
    """One bad value is missing and listed with its place; its row and the other rows stay."""
    reply, notes = read({**BODY, "output2": [LINE, changed(**{wire_name: text}), LINE]})
    names = {kind.wire: kind.name for kind in field_kinds(Line)}
    assert reply.lines[0] == reply.lines[2] == ROW
    assert reply.lines[1] == ROW.replace(**{names[wire_name]: None})
    (problem,) = notes.problems
    assert problem.startswith(f"output2[1].{wire_name}: ")


def test_a_malformed_value_beside_the_blocks():
    """The same at the top level."""
    reply, notes = read({**BODY, "ctx_area_nk100": ["x"]})
    assert reply.cursor is None
    assert notes.problems == ["ctx_area_nk100: a single value was expected, not list"]


def test_an_unknown_code_is_no_problem():
    """The broker adds codes without notice."""
    reply, notes = read({**BODY, "output2": [changed(sign="9")]})
    assert (reply.lines[0].sign, reply.lines[0].sign.known) == ("9", False)
    assert notes.problems == []


def test_numbers_as_numbers():
    """JSON numbers, floats included, are read as exactly as texts."""
    body = json.loads(
        '{"output2": [{"bsop_date": 20260921, "code": "005930", "hour": 90023, "prpr": 77400.10,'
        ' "vol": 15713440.0, "sign": 2, "halt_yn": false}], "output1": null, "ctx_area_nk100": null}',
        parse_float=Decimal,
    )
    reply, notes = read(body)
    assert reply.lines == (ROW.replace(price=Decimal("77400.10")),)
    assert str(reply.lines[0].price) == "77400.10"
    assert notes.problems == []


def test_null_values():
    """`null` is missing, in every field."""
    reply, notes = read({**BODY, "output2": [{**dict.fromkeys(LINE), "code": "A"}]})
    assert to_dict(reply.lines[0]) == {**dict.fromkeys(to_dict(ROW)), "code": "A"}
    assert notes.problems == []


def test_the_identifier_may_be_a_date():
    """A row of a chart without its day is a blank row, whatever else it needs."""

    class Bar(Row):
        close: Decimal = wire("clpr", "종가")
        day: date = wire("bsop_date", "일자", key=True)

    class Bars(Reply):
        bars: tuple[Bar, ...] = wire("output2", "응답상세")

    reply, notes = read(
        {"output2": [{"clpr": "", "bsop_date": "00000000"}, {"clpr": "1", "bsop_date": "20260921"}]}, Bars
    )
    assert reply.bars == (Bar(close=Decimal(1), day=date(2026, 9, 21)),)
    assert (notes.skipped_rows, notes.problems) == (1, [])
    with pytest.raises(DecodeError) as caught:
        read({"output2": [{"clpr": "1", "bsop_date": "20269999"}]}, Bars)
    assert caught.value.where == "output2[0].bsop_date"


def test_to_dict():
    """A reply as plain data: English names, Python values, and nothing of how it was made."""
    reply, _ = read(BODY)
    assert to_dict(reply) == {
        "cursor": None,
        "head": {"count": 1, "title": "가"},
        "lines": [
            {
                "day": date(2026, 9, 21),
                "code": "005930",
                "at": time(9, 0, 23),
                "price": Decimal(77400),
                "volume": 15713440,
                "sign": "2",
                "halted": False,
            }
        ],
    }
