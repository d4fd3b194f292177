"""Any answer to any declared TR is a reply or a documented error, never another exception."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kis_async import decode_reply
from kis_async.api.domestic_stock.analysis import ListWatchlistGroups
from kis_async.errors import DecodeError, KisError, OrderRejected, ReplyError
from kis_async.spec.convert import field_kinds, row_class
from kis_async.spec.declare import Reply, Request
from kis_async.spec.index import declared_requests
from kis_async.spec.message import HttpAnswer, HttpMessage, interpret

REQUESTS = declared_requests()
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.text(alphabet="0123456789+-.nan ", max_size=14)
)
JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["output", "output1", "rt_cd", "a", ""]), inner, max_size=3)
    ),
    max_leaves=8,
)


def spelt(name: str) -> st.SearchStrategy[str]:
    """A wire name as it may come: in another case, padded."""
    return st.sampled_from([name, name, name, name.upper(), name.lower(), f" {name} "])


def named(name: str, value: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """No such key, or the key in some spelling."""
    return st.just({}) | st.tuples(spelt(name), value).map(lambda pair: {pair[0]: pair[1]})


def merged(parts: Any) -> dict[str, Any]:
    """One object of many."""
    return {name: value for part in parts for name, value in part.items()}


def rows(cls: Any) -> st.SearchStrategy[Any]:
    """Something like the row of a class: right names, values of any kind."""
    values = SCALARS | st.lists(SCALARS, max_size=2)
    fields = [named(kind.wire, values) for kind in field_kinds(cls)]
    return st.tuples(*fields, st.just({}) | st.just({"new_field": "1"})).map(merged)


def blocks(kind: Any) -> st.SearchStrategy[Any]:
    """Something like a block: one row, many, columns, or nonsense."""
    if kind.shape == "value":
        return JSON
    row = rows(row_class(kind))
    return row | st.lists(row | JSON, max_size=3) | st.lists(row, max_size=2) | JSON


def bodies(request: type[Request[Any]]) -> st.SearchStrategy[Any]:
    """Something like the answer to a TR."""
    reply: type[Reply] = request.reply_type()
    codes = named("rt_cd", st.sampled_from(["0", "0", "0", "1", "7", "", 0, None, []]))
    code = named("msg_cd", st.sampled_from(["MCA00000", "EGW00201", "EGW00123", "APBK0952", "", "X", 5]))
    parts = [named(kind.wire, blocks(kind)) for kind in field_kinds(reply)]
    return st.tuples(codes, code, named("msg1", SCALARS), *parts, st.just({}) | st.just({"x": [1]})).map(
        merged
    )


def answered(request: type[Request[Any]], body: bytes, status: int) -> Reply | KisError:
    """The outcome of an answer."""
    message = HttpMessage(method="GET", path="/", tr_id="TEST", fields={})
    try:
        return interpret(request.__new__(request), message, HttpAnswer(status=status, body=body))
    except KisError as error:
        return error


@settings(max_examples=500, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    request_class=st.sampled_from(REQUESTS), data=st.data(), status=st.sampled_from([200, 200, 200, 500, 403])
)
def test_bodies_that_are_nearly_right(request_class, data, status):
    """An answer that departs anywhere is a reply that keeps its body, or an error with its words."""
    body = json.dumps(data.draw(bodies(request_class))).encode()
    outcome = answered(request_class, body, status)
    if isinstance(outcome, Reply):
        assert type(outcome) is request_class.reply_type()
        assert outcome.body == body
        assert status == 200
        for kind in field_kinds(type(outcome)):
            value = getattr(outcome, kind.name)
            assert value is not None or kind.optional
            assert kind.shape != "array" or all(type(row) is row_class(kind) for row in value)
        return
    assert type(outcome) is DecodeError or isinstance(outcome, ReplyError)
    assert outcome.http_status == status
    if isinstance(outcome, OrderRejected):
        assert request_class.spec.effect == "order"


@given(request_class=st.sampled_from(REQUESTS), body=JSON, status=st.sampled_from([200, 302, 403, 500]))
def test_any_json(request_class, body, status):
    """Any JSON at all."""
    outcome = answered(request_class, json.dumps(body).encode(), status)
    assert isinstance(outcome, (Reply, ReplyError, DecodeError))


@given(request_class=st.sampled_from(REQUESTS), body=st.binary(), status=st.sampled_from([200, 500]))
def test_any_bytes(request_class, body, status):
    """Any bytes at all."""
    outcome = answered(request_class, body, status)
    assert isinstance(outcome, (Reply, ReplyError, DecodeError))


GROUPS = json.dumps(
    {
        "rt_cd": "0",
        "msg_cd": "MCA00000",
        "msg1": "정상",
        "output2": [{"date": "20230517", "inter_grp_code": "000", "ask_cnt": "100"}] * 3,
    },
    ensure_ascii=False,
).encode()


@given(cut=st.integers(0, len(GROUPS) - 1))
def test_a_body_cut_off(cut):
    """A body cut off anywhere is an error that holds what came: half of the rows is no reply."""
    outcome = answered(ListWatchlistGroups, GROUPS[:cut], 200)
    assert type(outcome) is DecodeError
    assert outcome.body == GROUPS[:cut]


@given(place=st.integers(0, len(GROUPS) - 1), byte=st.integers(0, 255))
def test_a_body_with_one_wrong_byte(place, byte):
    """One byte changed anywhere is a reply or a documented error."""
    damaged = GROUPS[:place] + bytes([byte]) + GROUPS[place + 1 :]
    try:
        reply = decode_reply("HHKCM113004C7", damaged)
    except (ReplyError, DecodeError):
        return
    assert reply.body == damaged
