"""Published answers, served byte for byte by a plain HTTP server, through the whole client.

What the values must be is `test_declarations`' business; here, that nothing between the socket and
the caller changes them, and that every call of the client leads to its own answer.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from every_tr import REAL, arguments_of, methods, sample

from kis_async import decode_reply
from kis_async.spec.convert import field_kinds, row_class
from kis_async.spec.index import declared_requests
from kis_async.spec.message import build
from kis_async.spec.paging import Page

FACTS = Path(__file__).resolve().parents[2].parent / "shared" / "kis-api"


def published(entry_of: Any) -> dict[Any, bytes]:
    """The request classes that have a published answer, with its bytes."""
    entries = {request_class: entry_of(request_class) for request_class in declared_requests()}
    found = {
        request_class: entry["published"] for request_class, entry in entries.items() if "published" in entry
    }
    others = {"oauth", "ws"}
    files = [
        path
        for path in (FACTS / "examples").glob("*/*.json")
        if json.loads((FACTS / "catalog" / path.parent.name / path.name).read_text("utf-8"))["protocol"]
        not in others
    ]
    assert len(found) == len(files) > 120
    return found


def values(reply: Any) -> int:
    """How many values that are not missing a reply holds."""
    count = 0
    for kind in field_kinds(type(reply)):
        found = getattr(reply, kind.name)
        if kind.shape == "value":
            continue
        rows = found if kind.shape == "array" else [found]
        columns = field_kinds(row_class(kind))
        count += sum(getattr(row, column.name) is not None for row in rows if row for column in columns)
    return count


@pytest.mark.parametrize("way", ["send", "method"])
async def test_every_published_answer(broker, open_client, entry_of, way):
    """The reply of `kis.send`, and of the group's method, is what the bytes say, and keeps them."""
    bodies = published(entry_of)
    decoded = 0
    async with open_client() as kis:
        offered = methods(kis)
        for request_class, body in bodies.items():
            request = sample(request_class)
            broker.answers = {request_class.spec.path.rsplit("/", 1)[-1]: body}
            before = len(broker.requests)
            if way == "send":
                reply = await kis.send(request)
            else:
                reply = await offered[request_class](**arguments_of(request))
                reply = reply.reply if isinstance(reply, Page) else reply
            # The first call of all also asks for a token.
            assert len(broker.requests) - before == 1 + (before == 0)
            asked, message = broker.requests[-1], build(request, REAL)
            assert (asked.method, asked.path, asked.headers["tr_id"]) == (
                message.method,
                message.path,
                message.tr_id,
            )
            expected = decode_reply(message.tr_id, body)
            assert type(reply) is request_class.reply_type()
            assert reply == expected
            assert reply.body == body
            assert reply.raw == json.loads(body)
            assert (reply.problems, reply.drift) == (expected.problems, expected.drift)
            assert reply.skipped_rows == expected.skipped_rows
            assert not any(note.endswith(": unknown") for note in reply.drift)
            decoded += values(reply)
    assert broker.tokens == 1
    assert decoded > 20_000
