"""The frame grammar: what each message of the server is, and how records lie in a frame."""

import json

import pytest
from stream_support import TRADE_COLUMNS, answer_text, frame_text, payload

from kis_async.errors import DecodeError
from kis_async.stream.cipher import Secret
from kis_async.stream.decode import decode_frame
from kis_async.stream.frames import (
    Answer,
    DataFrame,
    Ping,
    clear_text,
    parse_frame,
    records_of,
    registration_text,
)


@pytest.mark.parametrize("as_bytes", [False, True])
@pytest.mark.parametrize("count", ["1", "01", "001", "000001"])
def test_a_data_frame(count, as_bytes):
    """Flag, id, count and fields; the count may have any zeros in front, the fields a bar inside."""
    text = f"0|H0STCNT0|{count}|005930^a|b"
    frame = parse_frame(text.encode() if as_bytes else text)
    assert frame == DataFrame(tr_id="H0STCNT0", count=1, encrypted=False, payload="005930^a|b")
    assert clear_text(frame, frame.payload) == "0|H0STCNT0|001|005930^a|b"


def test_an_encrypted_frame():
    """Flag 1, its payload left as it is, and never shown."""
    frame = parse_frame("1|H0STCNI0|001|cGF5bG9hZA==")
    assert frame == DataFrame(tr_id="H0STCNI0", count=1, encrypted=True, payload="cGF5bG9hZA==")
    assert "cGF5" not in repr(frame)


@pytest.mark.parametrize(
    "text",
    [
        "0|H0STCNT0|001",
        "0|H0STCNT0",
        "0|",
        "0||001|a",
        "0|H0STCNT0||a",
        "0|H0STCNT0|000|a",
        "0|H0STCNT0|-01|a",
        "0|H0STCNT0|+01|a",
        "0|H0STCNT0|1_0|a",
        "0|H0STCNT0| 1|a",
        "0|H0STCNT0|００１|a",
        "0|H0STCNT0|²|a",
        "0|H0STCNT0|1000000|a",
        "2|H0STCNT0|001|a",
        "",
        "hello",
        "[]",
        "1",
        "null",
        "NaN",
        "{}",
        '{"header":{"tr_id":"H0STCNT0"},"body":{}}',
        '{"header":[],"body":{"rt_cd":null}}',
        '{"header":{},"body":"x"}',
        "[" * 100_000,
        '{"a":' * 100_000,
        "9" * 5000,
        b"\xff\xfe",
        b"0|H0STCNT0|001|\xff",
    ],
)
def test_what_is_no_frame(text):
    """Anything else is a DecodeError that holds the bytes."""
    with pytest.raises(DecodeError) as caught:
        parse_frame(text)
    assert caught.value.body == (text if isinstance(text, bytes) else text.encode())


@pytest.mark.parametrize("text", ["1|H0STCNI0|0x1|secret", '{"key":"secret"', '{"body":{"key":"secret"}}'])
def test_nothing_private_is_quoted(text):
    """Neither the message nor the place quotes a notice's frame or an answer's key."""
    with pytest.raises(DecodeError) as caught:
        parse_frame(text)
    assert "secret" not in f"{caught.value} {caught.value!r} {caught.value.where}"


@pytest.mark.parametrize("blanks", ["", " "])
def test_pings_are_kept_as_they_came(blanks):
    """The text of a PINGPONG is what goes back, to the letter."""
    text = f'{{"header":{blanks}{{"tr_id":"PINGPONG","datetime":"20260922100000"}}}}'
    assert parse_frame(text) == Ping(text)
    assert parse_frame(text.encode()) == Ping(text)


def test_an_acknowledgement_has_a_secret():
    """Key and vector come with every success; neither they nor the key of a user are shown."""
    answer = parse_frame(answer_text(tr_id="H0STCNI0", key="my-hts-id", iv="v" * 16, key_="x"))
    assert isinstance(answer, Answer)
    assert (answer.secret, answer.accepted) == (None, True)
    text = json.loads(answer_text(tr_id="H0STCNI0", key="my-hts-id"))
    text["body"]["output"] = {"iv": "v" * 16, "key": "k" * 32}
    answer = parse_frame(json.dumps(text))
    assert answer == Answer(
        accepted=True,
        code="OPSP0000",
        message="SUBSCRIBE SUCCESS",
        tr_id="H0STCNI0",
        key="my-hts-id",
        secret=Secret("k" * 32, "v" * 16),
    )
    assert not any(private in repr(answer) for private in ("my-hts-id", "kkkk", "vvvv"))


@pytest.mark.parametrize("nobody", ["(null)", "", " ", None, 5])
def test_refusals_of_nobody(nobody):
    """A refusal whose header says nothing useful is a refusal all the same."""
    header = {"tr_id": nobody, "tr_key": nobody, "encrypt": "N"}
    body = {"rt_cd": "9", "msg_cd": "OPSP8996", "msg1": "ALREADY IN USE appkey "}
    answer = parse_frame(json.dumps({"header": header, "body": body}))
    assert answer == Answer(accepted=False, code="OPSP8996", message="ALREADY IN USE appkey")


@pytest.mark.parametrize(
    ("rt_cd", "accepted"), [("0", True), (0, True), (" 0 ", True), ("1", False), (9, False)]
)
def test_the_return_code_decides(rt_cd, accepted):
    """Zero is success, as text or as number."""
    answer = parse_frame(json.dumps({"body": {"rt_cd": rt_cd}}))
    assert isinstance(answer, Answer)
    assert answer.accepted is accepted


def test_a_registration():
    """The message is the broker's: type 1 subscribes, 2 ends; B for companies."""
    text = registration_text(
        approval_key="a", tr_id="H0STCNT0", key="005930", subscribe=True, corporate=False
    )
    assert json.loads(text) == {
        "header": {"approval_key": "a", "custtype": "P", "tr_type": "1", "content-type": "utf-8"},
        "body": {"input": {"tr_id": "H0STCNT0", "tr_key": "005930"}},
    }
    text = registration_text(approval_key="a", tr_id="T", key="가", subscribe=False, corporate=True)
    assert '"tr_type": "2"' in text
    assert '"custtype": "B"' in text
    assert "가" in text


@pytest.mark.parametrize(
    ("text", "count", "width"),
    [
        ("a", 1, 1),
        ("a^b^c", 1, 3),
        ("a^b^c^d", 2, 2),
        ("a^b^c^d^", 2, 2),
        ("a^b^c^d^ ", 2, 2),
        ("a^b^", 1, 3),  # of one record nobody can tell: an empty column, as some have at their end
        ("^^^", 2, 2),
    ],
)
def test_the_width_is_fields_by_records(text, count, width):
    """With a separator behind the last field taken away where it is one too many."""
    fields, found = records_of(text, count)
    assert found == width
    assert fields == text.split("^")[: width * count]


@pytest.mark.parametrize(
    ("text", "count"), [("a^b^c", 2), ("a", 2), ("", 2), ("a^b^c^d^e", 2), ("a^", 2), ("a^b", 9)]
)
def test_what_does_not_divide(text, count):
    """Fields that are not so many records of one width are an error, and nothing is shifted."""
    if (text, count) == ("a^", 2):
        assert records_of(text, count) == (["a", ""], 1)
        return
    with pytest.raises(DecodeError):
        records_of(text, count)


def test_the_real_frame_alone_and_three_times():
    """47 columns each, in order, with no column of one in another."""
    (single,) = decode_frame(frame_text(TRADE_COLUMNS))
    assert single.extra == ()
    second = ["000660", *TRADE_COLUMNS[1:]]
    three = decode_frame(frame_text(TRADE_COLUMNS, second, TRADE_COLUMNS).encode())
    assert three == [single, single.replace(symbol="000660"), single]
    assert decode_frame(frame_text(TRADE_COLUMNS, second) + "^") == three[:2]


def test_decoding_needs_no_connection():
    """Pings and answers have no records; other TRs, unknown ones and locked notices are errors."""
    assert decode_frame('{"header":{"tr_id":"PINGPONG"}}') == []
    assert decode_frame(answer_text()) == []
    for text in ("0|H0STXXX0|001|a", "0|FHKST01010100|001|a", f"1|H0STCNI0|001|{payload(['a'])}"):
        with pytest.raises(DecodeError):
            decode_frame(text)
