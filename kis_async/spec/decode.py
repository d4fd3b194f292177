"""Decoding without a client: a body that was kept, logged or sent by another program."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, cast

from ..errors import DecodeError, ReplyError
from .declare import Reply
from .index import lookup_request
from .message import HttpAnswer, HttpMessage, interpret

__all__ = ["decode_reply"]


def decode_reply(tr_id: str, body: bytes | str | Mapping[str, Any], *, continuation: str = "") -> Reply:
    """The typed reply of a TR, from the bytes, the text or the parsed JSON of an answer.

    Raises `KeyError` for a TR id that nothing has and for a stream's, whose records come in frames,
    `ReplyError` if the body is a refusal, and `DecodeError` if it cannot be understood.
    """
    request = lookup_request(tr_id)
    message = HttpMessage(
        method=request.spec.method, path=request.spec.path, tr_id=tr_id.strip().upper(), fields={}
    )
    answer = HttpAnswer(status=200, headers={"tr_cont": continuation}, body=_as_bytes(body))
    # The rules look at the class only, so no arguments are needed.
    try:
        reply: Reply = interpret(request.__new__(request), message, answer)
    except ReplyError as error:
        error.request = None  # nobody made one
        raise
    return reply


def _as_bytes(body: bytes | str | Mapping[str, Any]) -> bytes:
    if isinstance(body, bytes):
        return body
    try:
        text = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False, default=_plain)
        return text.encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise DecodeError("the body is not one that JSON can hold") from error


def _plain(value: object) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    raise TypeError(f"{type(value).__name__} is not JSON")
