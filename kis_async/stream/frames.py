"""The grammar of what the real-time server sends: data, pings, and answers to registrations. Pure.

A data frame is `encrypted|TR id|count|fields`, its records one after another with `^` between all
fields, so that a record's width is the number of fields by the number of records. Everything else
is JSON.
"""

import json
from typing import Any, cast

import attrs

from ..errors import DecodeError
from .cipher import Secret

__all__ = ["Answer", "DataFrame", "Ping", "clear_text", "parse_frame", "records_of", "registration_text"]

_PING = "PINGPONG"
_NOBODY = frozenset({"", "(null)"})
_NO_FRAME = "a data frame is not encrypted|TR id|count|fields"
_WHERE = 60  # as much of a frame as an error may quote


@attrs.define(kw_only=True)  # not frozen, which would double what each frame costs
class DataFrame:
    """Records of one TR, not yet taken apart; `payload` is base64 if it is `encrypted`."""

    tr_id: str
    count: int
    encrypted: bool
    payload: str = attrs.field(repr=False)


@attrs.frozen
class Ping:
    """The server asks whether somebody is there; its text is sent back as it came."""

    text: str


@attrs.frozen(kw_only=True)
class Answer:
    """The server's answer to a registration, or to the end of one.

    `tr_id` and `key` are empty where a refusal does not say whose it is. `secret` opens the notices
    of this registration.
    """

    accepted: bool
    code: str
    message: str
    tr_id: str = ""
    key: str = attrs.field(default="", repr=False)
    secret: Secret | None = None


Frame = DataFrame | Ping | Answer


def parse_frame(frame: str | bytes) -> Frame:
    """What a message of the server is; `DecodeError` if it is none of those that there are."""
    text = frame if isinstance(frame, str) else _decoded(frame)
    return _parse_data(text) if text[:2] in {"0|", "1|"} else _parse_control(text)


def _decoded(frame: bytes) -> str:
    try:
        return frame.decode()
    except UnicodeDecodeError as error:
        raise DecodeError("a frame is not UTF-8", where="frame", body=frame) from error


def _parse_data(frame: str) -> DataFrame:
    try:
        encrypted, tr_id, count, payload = frame.split("|", 3)
    except ValueError as error:
        raise _undecodable(_NO_FRAME, frame) from error
    # Six digits are more records than any frame can hold; `int` would take other scripts' digits.
    number = int(count) if count.isascii() and count.isdigit() and len(count) <= 6 else 0
    if not (number and tr_id):
        raise _undecodable(_NO_FRAME, frame)
    return DataFrame(tr_id=tr_id, count=number, encrypted=encrypted == "1", payload=payload)


def _parse_control(frame: str) -> Ping | Answer:
    try:
        message: Any = json.loads(frame)
    except (ValueError, RecursionError) as error:
        raise _undecodable("a frame is neither data nor JSON", frame) from error
    fields = cast("dict[str, Any]", message) if isinstance(message, dict) else {}
    header, body = _part(fields, "header"), _part(fields, "body")
    if header.get("tr_id") == _PING:
        return Ping(frame)
    # `rt_cd` first: a refusal's header can be empty or say "(null)".
    if not isinstance(body.get("rt_cd"), (str, int)):
        raise _undecodable("a JSON message is neither a ping nor an answer", frame)
    output = _part(body, "output")
    key, vector = output.get("key"), output.get("iv")
    return Answer(
        accepted=str(body["rt_cd"]).strip() == "0",
        code=_text(body.get("msg_cd")),
        message=_text(body.get("msg1")),
        tr_id=_named(header.get("tr_id")),
        key=_named(header.get("tr_key")),
        secret=Secret(key, vector) if isinstance(key, str) and isinstance(vector, str) else None,
    )


def _part(fields: dict[str, Any], name: str) -> dict[str, Any]:
    part: Any = fields.get(name)
    return cast("dict[str, Any]", part) if isinstance(part, dict) else {}


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _named(value: object) -> str:
    text = _text(value)
    return "" if text in _NOBODY else text


def _undecodable(complaint: str, frame: str) -> DecodeError:
    # A notice's frame is encrypted, and an answer's JSON holds its key: of these nothing is quoted.
    where = frame[:_WHERE] if frame.startswith("0|") else "frame"
    return DecodeError(complaint, where=where, body=frame.encode(errors="surrogatepass"))


def records_of(payload: str, count: int) -> tuple[list[str], int]:
    """All fields of a clear payload, and how many make a record; `DecodeError` if they do not divide."""
    fields = payload.split("^")
    width, rest = divmod(len(fields), count)
    if rest:
        # A separator behind the last field makes one field too many.
        width, rest = divmod(len(fields) - 1, count)
        if rest or fields[-1].strip() or not width:
            raise DecodeError(f"{len(fields)} fields are not {count} records of one width", where="frame")
        fields.pop()
    return fields, width


def clear_text(frame: DataFrame, payload: str) -> str:
    """A data frame as the server would send it if it encrypted nothing."""
    return f"0|{frame.tr_id}|{frame.count:03}|{payload}"


def registration_text(*, approval_key: str, tr_id: str, key: str, subscribe: bool, corporate: bool) -> str:
    """The message that subscribes to a stream or ends that."""
    return json.dumps(
        {
            "header": {
                "approval_key": approval_key,
                "custtype": "B" if corporate else "P",
                "tr_type": "1" if subscribe else "2",
                "content-type": "utf-8",
            },
            "body": {"input": {"tr_id": tr_id, "tr_key": key}},
        },
        ensure_ascii=False,
    )
