"""The quick decoder and the tolerant one never disagree."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kis_async.errors import DecodeError
from kis_async.spec.convert import FieldKind, Notes, field_kinds, read_reply, row_class
from kis_async.spec.declare import Reply, Row, wire
from kis_async.spec.fast import plan_steps, read_swiftly
from kis_async.spec.index import request_entries

REPLIES = sorted({entry.load().reply_type() for entry in request_entries()}, key=lambda reply: reply.__name__)

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
        "NULL",
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
        "2024/04/01",
        "020240417",
        "0930",
        "09:30:15",
        "260000",
        "093015120",
        "20221214134455791",
        "2024-04-01 09:30",
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
    for name in draw(st.lists(st.sampled_from(sorted(made)), max_size=2)):
        made[name] = draw(st.one_of(ODD, st.text(max_size=4)))
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


def ordinary_body(reply: type[Reply]) -> bytes:
    """What nearly all answers are like: every other value that may be missing is blank, late in an array."""

    def row(cls: type[Row], *, blanks: bool = True) -> dict[str, str]:
        kinds = enumerate(field_kinds(cls))
        return {
            kind.wire: "" if blanks and kind.optional and not place % 2 else ordinary(kind)
            for place, kind in kinds
        }

    payload: dict[str, Any] = {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "정상"}
    for kind in field_kinds(reply):
        if kind.shape == "value":
            payload[kind.wire] = "x"
        else:
            cls = row_class(kind)
            rows = [row(cls, blanks=False)] * 10 + [row(cls)] * 2
            payload[kind.wire] = rows if kind.shape == "array" else row(cls)
    return json.dumps(payload, ensure_ascii=False).encode()


@pytest.fixture(autouse=True, scope="module")
def plans() -> None:
    """All plans are there, as they are once a few answers came."""
    for reply in REPLIES:
        for _ in plan_steps(reply):
            pass


@settings(max_examples=500)
@given(reply=st.sampled_from(REPLIES), data=st.data(), spaced=st.booleans(), after_blanks=st.booleans())
def test_what_is_read_quickly_is_what_would_be_read_tolerantly(
    reply: type[Reply], data: st.DataObject, spaced: bool, after_blanks: bool
) -> None:
    """Same values, and nothing that the tolerant way would have had to mention, whatever came before."""
    payload = data.draw(body_of(reply))
    if after_blanks:
        read_swiftly(reply, ordinary_body(reply))
    text = json.dumps(
        payload, ensure_ascii=data.draw(st.booleans()), separators=(", ", ": ") if spaced else (",", ":")
    )
    body = text.encode(errors="surrogatepass")
    swift = read_swiftly(reply, body)
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
    assert read_swiftly(reply, ordinary_body(reply)) is not None


def test_a_blank_is_one_whether_it_was_expected_or_not() -> None:
    """Values stay what they are, whether a blank is expected or not, and whether it comes or not."""

    class Price(Row):
        """A row of its own."""

        price: int | None = wire("pr", "가격")

    class PricesReply(Reply):
        """A reply of its own, which nobody has read before."""

        rows: tuple[Price, ...] = wire("output", "응답")

    def read(*texts: str) -> list[int | None]:
        rows = ",".join(f'{{"pr":"{text}"}}' for text in texts)
        swift = read_swiftly(PricesReply, f'{{"rt_cd":"0","msg_cd":"","msg1":"","output":[{rows}]}}'.encode())
        return [] if swift is None else [row.price for row in swift.arguments["rows"]]

    whole, lacking = [str(place) for place in range(20)], [*map(str, range(19)), ""]
    assert read(*whole) == []  # the first answer makes no plan
    for texts in (*[lacking] * 50, *[whole] * 50, ["", *whole]):
        assert read(*texts) == [int(text) if text else None for text in texts]


def test_plans_are_made_when_they_pay() -> None:
    """The first answer waits for no plan; unusual ones have a plan of their own from the second on."""

    class NamedReply(Reply):
        """A reply of its own, which nobody has read before."""

        name: str | None = wire("nm", "이름")

    usual, unusual = (  # an underscore may stand in a number
        f'{{"rt_cd":"0","msg_cd":"","msg1":"","nm":"{name}"}}'.encode() for name in ("KB", "KB_n")
    )
    assert read_swiftly(NamedReply, usual) is None
    for _ in range(2):
        swift = read_swiftly(NamedReply, usual)
        assert swift is not None
        assert swift.arguments == {"name": "KB"}
    assert read_swiftly(NamedReply, unusual) is None
    swift = read_swiftly(NamedReply, unusual)
    assert swift is not None
    assert swift.arguments == {"name": "KB_n"}


def test_plans_made_beforehand_serve_the_first_answer() -> None:
    """What `KIS.warm` has made is used at once, for unusual answers as well."""

    class WarmReply(Reply):
        """A reply of its own, which nobody has read before."""

        name: str | None = wire("nm", "이름")

    assert len(list(plan_steps(WarmReply))) == 2
    swift = read_swiftly(WarmReply, b'{"rt_cd":"0","msg_cd":"","msg1":"","nm":"KB_n"}')
    assert swift is not None
    assert swift.arguments == {"name": "KB_n"}
