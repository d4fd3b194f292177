"""The quick decoder and the tolerant one never disagree."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kis_async.errors import DecodeError
from kis_async.spec.convert import FieldKind, Notes, field_kinds, read_reply, row_class
from kis_async.spec.declare import Reply, Row
from kis_async.spec.fast import read_swiftly
from kis_async.spec.index import entries

REPLIES = sorted({entry.load().reply_type() for entry in entries()}, key=lambda reply: reply.__name__)

ORDINARY = {
    "str": "삼성전자",
    "int": "77400",
    "Decimal": "-1.02",
    "date": "20240102",
    "time": "090023",
    "datetime": "20240102090023",
    "bool": "Y",
}
ODD = st.sampled_from(
    [
        "",
        " ",
        "nan",
        "-nan",
        "NaN",
        "NAN",
        "(null)",
        "+5",
        "007",
        " 12 ",
        "1_000",
        "1_0.5",
        "Infinity",
        "-inf",
        "1e3",
        "1E+2",
        "1e9999",
        "1e99999999999999999999",
        "1.0",
        "1.5",
        "１２",
        "00000000",
        "20240230",
        "abc",
        "a b",
        "KB_n",
        "x)",
        "\u3000",
        "\\",
        '":""',
        ':"",',
        "-0",
        "99999999999999999999999999",
        5,
        1.5,
        10**30,
        True,
        None,
        [],
        {},
    ]
)


def ordinary(kind: FieldKind) -> str:
    """What the broker sends in a field."""
    return ORDINARY.get(kind.base.__name__, "2")


@st.composite
def record(draw: st.DrawFn, row: type[Row]) -> dict[str, Any]:
    """A row as it should be, but for up to two values."""
    made: dict[str, Any] = {kind.wire: ordinary(kind) for kind in field_kinds(row)}
    for wire in draw(st.lists(st.sampled_from(sorted(made)), max_size=2)):
        made[wire] = draw(st.one_of(ODD, st.text(max_size=4)))
    return made


def body_of(reply: type[Reply]) -> st.SearchStrategy[dict[str, Any]]:
    """A body as declared, with values of all kinds."""
    parts: dict[str, st.SearchStrategy[Any]] = {
        "rt_cd": st.just("0"),
        "msg_cd": st.sampled_from(["MCA00000", "", None]),
        "msg1": st.text(max_size=5),
    }
    for kind in field_kinds(reply):
        if kind.shape == "value":
            parts[kind.wire] = st.one_of(st.just("x"), ODD)
        elif kind.shape == "array":
            parts[kind.wire] = st.lists(record(row_class(kind)), max_size=3)
        else:
            parts[kind.wire] = record(row_class(kind))
    return st.fixed_dictionaries(parts)


@settings(deadline=None, max_examples=500)
@given(reply=st.sampled_from(REPLIES), data=st.data(), spaced=st.booleans())
def test_what_is_read_quickly_is_what_would_be_read_tolerantly(
    reply: type[Reply], data: st.DataObject, spaced: bool
) -> None:
    """Same values, and nothing that the tolerant way would have had to mention."""
    payload = data.draw(body_of(reply))
    text = json.dumps(
        payload, ensure_ascii=data.draw(st.booleans()), separators=(", ", ": ") if spaced else (",", ":")
    )
    swift = read_swiftly(reply, text.encode(errors="surrogatepass"))
    if swift is None:
        return
    notes = Notes()
    try:
        arguments = read_reply(reply, json.loads(text), notes)
    except DecodeError as error:  # pragma: no cover - only where the two disagree
        pytest.fail(f"read quickly, but the tolerant way refuses: {error}")
    assert swift.arguments == arguments
    assert (notes.problems, notes.drift, notes.skipped_rows) == ([], {}, 0)
    assert (swift.rt_cd, swift.msg_cd) == ("0", payload["msg_cd"] or "")


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: reply.__name__)
def test_an_ordinary_body_is_read_quickly(reply: type[Reply]) -> None:
    """The quick way is taken for every declared reply, blanks included, or it would be there for nothing."""

    def row(cls: type[Row]) -> dict[str, str]:
        kinds = enumerate(field_kinds(cls))
        return {kind.wire: ordinary(kind) if not kind.optional or place % 2 else "" for place, kind in kinds}

    payload: dict[str, Any] = {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "정상"}
    for kind in field_kinds(reply):
        if kind.shape == "value":
            payload[kind.wire] = "x"
        else:
            payload[kind.wire] = [row(row_class(kind))] * 2 if kind.shape == "array" else row(row_class(kind))
    assert read_swiftly(reply, json.dumps(payload, ensure_ascii=False).encode()) is not None
