"""From an HTTP answer to a reply or an error: a table of statuses, bodies and codes."""

import json
from decimal import Decimal
from typing import Any

import pytest

from kis_async import errors
from kis_async.api.domestic_stock.analysis import ListWatchlistGroups
from kis_async.api.domestic_stock.trading import GetBalance, OrderCash
from kis_async.api.enums import Side
from kis_async.config import Account
from kis_async.errors import (
    DecodeError,
    KisError,
    NotOnPaper,
    OrderRejected,
    RateLimited,
    ReplyError,
    ServerError,
    TokenExpired,
    WrongEnvironment,
)
from kis_async.spec.message import Context, HttpAnswer, build, interpret
from kis_async.spec.refusals import is_not_processed

CONTEXT = Context(paper=False, account=Account("12345678-01"), hts_id="trader")
READ = ListWatchlistGroups()
ORDER = OrderCash(side=Side.BUY, symbol="005930", quantity=1, price=Decimal(70000))
GROUPS = {"output2": [{"inter_grp_code": "000"}]}
RECEIPT = {"output": {"KRX_FWDG_ORD_ORGNO": "06010", "ODNO": "0001569157", "ORD_TMD": "155211"}}


def ask(request: Any, body: Any, status: int = 200, **headers: str) -> Any:
    """The outcome of one answer; a body that is no bytes is sent as JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    return interpret(request, build(request, CONTEXT), HttpAnswer(status=status, headers=headers, body=data))


def refusal(msg_cd: str, rt_cd: str = "1", msg1: str = "거부") -> dict[str, str]:
    """A refusal of the broker."""
    return {"rt_cd": rt_cd, "msg_cd": msg_cd, "msg1": msg1}


def test_success():
    """A reply knows the broker's words, the header for the next page, and its body."""
    body = {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "정상처리 되었습니다.", **GROUPS}
    reply = ask(READ, body, tr_cont="M")
    assert [group.code for group in reply.groups] == ["000"]
    assert (reply.message_code, reply.message) == ("MCA00000", "정상처리 되었습니다.")
    assert (reply.continuation, reply.raw, reply.meta.tr_id) == ("M", body, "HHKCM113004C7")
    assert json.loads(reply.body) == body


@pytest.mark.parametrize("rt_cd", ["0", " 0 ", 0])
@pytest.mark.parametrize("name", ["rt_cd", "RT_CD"])
def test_success_in_other_spellings(rt_cd, name):
    """`rt_cd` as a number, padded, or in capitals still says success."""
    assert ask(READ, {name: rt_cd, **GROUPS}).groups[0].code == "000"


def test_an_order_in_capitals():
    """An order's answer is upper-case on the wire, and its output an object."""
    reply = ask(ORDER, {"rt_cd": "0", "msg_cd": "APBK0013", "msg1": "주문 전송 완료", **RECEIPT})
    assert (reply.receipt.order_number, reply.receipt.branch) == ("0001569157", "06010")
    assert str(reply.receipt.ordered_at) == "15:52:11"
    assert (reply.problems, reply.drift) == ((), ())


REFUSALS = [
    # status, body, class for a read, class for an order
    (500, refusal("EGW00123"), TokenExpired, TokenExpired),
    (500, refusal("EGW00121"), TokenExpired, TokenExpired),
    (200, refusal("EGW00123"), TokenExpired, TokenExpired),
    (500, refusal("EGW00201"), RateLimited, RateLimited),
    (200, refusal("EGW00201"), RateLimited, RateLimited),
    (500, refusal("EGW00215"), RateLimited, RateLimited),
    (500, refusal("EGW02006"), NotOnPaper, NotOnPaper),
    (200, refusal("90000000"), NotOnPaper, NotOnPaper),
    (500, refusal("EGW02004"), WrongEnvironment, WrongEnvironment),
    (500, refusal("EGW02007"), WrongEnvironment, WrongEnvironment),
    (200, refusal("APBK0952", "7"), ReplyError, OrderRejected),
    (200, refusal("APBK0918", "7"), ReplyError, OrderRejected),
    (200, refusal("40250000"), ReplyError, OrderRejected),
    (200, refusal("40070000"), ReplyError, OrderRejected),
    (200, refusal("OPSQ2001", "2"), ReplyError, OrderRejected),
    (200, refusal("OPSQ2000", "2"), ReplyError, OrderRejected),
    (500, refusal("EGW00205"), ReplyError, OrderRejected),
    (200, refusal(" APBK0952 ", "7"), ReplyError, OrderRejected),
    # Not on the list of what was certainly not processed: the session reports an unknown outcome.
    (500, refusal("EGW00301"), ReplyError, ReplyError),
    (500, refusal("EGW00302"), ReplyError, ReplyError),
    (500, refusal("EGW00202"), ReplyError, ReplyError),
    (500, refusal("IGW00009"), ReplyError, ReplyError),
    (200, refusal("APBK9999", "7"), ReplyError, ReplyError),
    (200, refusal("OPSQ0003"), ReplyError, ReplyError),
    (200, refusal(""), ReplyError, ReplyError),
    (200, {"rt_cd": "", "msg_cd": "MCA00001", "msg1": ""}, ReplyError, ReplyError),
    (200, {"rt_cd": "7", **GROUPS, **RECEIPT}, ReplyError, ReplyError),
    # HTTP says no, the body says yes: not believed.
    (500, {"rt_cd": "0", "msg_cd": "APBK0013", "msg1": "", **GROUPS, **RECEIPT}, ReplyError, ReplyError),
    # The flaky server's blank refusal, and the other envelope.
    (500, refusal(""), ServerError, ServerError),
    (500, {"rt_cd": "0", **GROUPS, **RECEIPT}, ServerError, ServerError),
    (403, {"error_code": "EGW00103", "error_description": "유효하지 않은"}, ReplyError, OrderRejected),
    # No JSON object at all.
    (500, b"", ServerError, ServerError),
    (502, b"<html>Bad Gateway</html>", ServerError, ServerError),
    (403, b"Forbidden", ServerError, ServerError),
    (404, {}, ServerError, ServerError),
    (500, [1], ServerError, ServerError),
    (200, b"", DecodeError, DecodeError),
    (200, b"  \r\n", DecodeError, DecodeError),
    (200, b"<html>", DecodeError, DecodeError),
    (200, b'{"rt_cd": "0", "outp', DecodeError, DecodeError),
    (200, b"\xff\xfe\x00", DecodeError, DecodeError),
    (200, b"[]", DecodeError, DecodeError),
    (200, b"null", DecodeError, DecodeError),
    (200, b'"text"', DecodeError, DecodeError),
    (200, b"[" * 100_000, DecodeError, DecodeError),
    (200, b'{"a":' * 100_000, DecodeError, DecodeError),
    (200, b'{"rt_cd": "0", "n": 1e99999999999999999999}', DecodeError, DecodeError),
    (200, b'{"n": ' + b"9" * 5000 + b"}", DecodeError, DecodeError),
    (200, {}, DecodeError, DecodeError),
    (200, {"msg1": "?"}, DecodeError, DecodeError),
    (200, {"rt_cd": ["0"], "msg_cd": {"a": 1}}, DecodeError, DecodeError),
    (302, b"", DecodeError, DecodeError),
    (200, {"rt_cd": "0", "output2": 5, "output": 5}, DecodeError, DecodeError),
    (200, {"rt_cd": "0", "output2": [5], "output": [{}, {}]}, DecodeError, DecodeError),
]


@pytest.mark.parametrize(("status", "body", "of_read", "of_order"), REFUSALS)
def test_errors(status, body, of_read, of_order):
    """Which error an answer stands for, and that it carries what came back."""
    for request, kind in ((READ, of_read), (ORDER, of_order)):
        with pytest.raises(KisError) as caught:
            ask(request, body, status)
        error = caught.value
        assert type(error) is kind
        assert error.tr_id == build(request, CONTEXT).tr_id
        assert error.http_status == status
        if isinstance(error, ReplyError):
            assert error.request is request
        else:
            assert error.body == (body if isinstance(body, bytes) else json.dumps(body).encode())


def test_the_fields_of_a_refusal():
    """The broker's own words are on the error, and in its text."""
    with pytest.raises(OrderRejected) as caught:
        ask(ORDER, refusal("APBK0952", "7", " 주문가능금액을 초과 했습니다 "))
    error = caught.value
    assert (error.rt_cd, error.msg_cd, error.message) == ("7", "APBK0952", "주문가능금액을 초과 했습니다")
    assert str(error) == "TTTC0012U: APBK0952 주문가능금액을 초과 했습니다"
    with pytest.raises(RateLimited) as caught_too:
        ask(READ, refusal("EGW00215"), 500)
    assert caught_too.value.ledger
    assert str(caught_too.value).endswith("(HTTP 500)")


def test_the_ledger_is_not_the_quota():
    """EGW00201 is the key's own quota."""
    with pytest.raises(RateLimited) as caught:
        ask(READ, refusal("EGW00201"), 500)
    assert not caught.value.ledger


def test_no_data_is_a_reply():
    """KIOK0560, "nothing to show", is a success without rows."""
    reply = ask(READ, {"rt_cd": "0", "msg_cd": "KIOK0560", "msg1": "조회할 내용이 없습니다", "output2": []})
    assert reply.groups == ()


def test_rows_without_rt_cd():
    """An inquiry that brought its rows but does not say how it went is a reply, and noted."""
    reply = ask(READ, GROUPS)
    assert reply.groups[0].code == "000"
    assert "rt_cd: absent" in reply.drift


def test_an_order_without_rt_cd():
    """An order that does not say how it went is no success, whatever it brought."""
    with pytest.raises(DecodeError) as caught:
        ask(ORDER, RECEIPT)
    assert caught.value.where == "rt_cd"


def test_an_order_without_its_number():
    """An accepted order without a number is an error that keeps the body."""
    body = {"rt_cd": "0", "msg_cd": "APBK0013", "msg1": "", "output": {"ODNO": " "}}
    with pytest.raises(DecodeError) as caught:
        ask(ORDER, body)
    assert (caught.value.where, caught.value.http_status) == ("output.ODNO", 200)
    assert json.loads(caught.value.body) == body


def test_the_raw_body_of_a_departure():
    """Unknown keys stay within reach in `raw`, and are listed."""
    body = {"rt_cd": "0", "extra": {"a": [1]}, "output2": [{"inter_grp_code": "1", "new": "값"}]}
    reply = ask(READ, body)
    assert reply.raw["extra"] == {"a": [1]}
    assert reply.raw["output2"][0]["new"] == "값"
    assert {"extra: unknown", "output2.new: unknown"} <= set(reply.drift)
    assert reply.raw is not reply.raw


def test_decimals_of_the_raw_body():
    """Numbers of the raw body are exact."""
    reply = ask(READ, b'{"rt_cd": "0", "output2": [], "n": 0.10}')
    assert reply.raw["n"] == Decimal("0.10")


def test_a_cursor_does_not_show():
    """The cursor of a balance echoes the account, and stays out of the reply's repr."""
    body = {
        "rt_cd": "0",
        "ctx_area_fk100": "12345678^01",
        "ctx_area_nk100": "K",
        "output1": [],
        "output2": [],
    }
    reply = ask(GetBalance(), body)
    assert reply.search_condition == "12345678^01"
    assert "12345678" not in repr(reply)


@pytest.mark.parametrize("msg_cd", ["EGW00301", "EGW00302", "EGW00202", "IGW00009", "", "APBK0013", "0"])
def test_what_may_have_been_processed(msg_cd):
    """Codes after which an order may stand are never on the list of those after which it cannot."""
    assert not is_not_processed(msg_cd)


@pytest.mark.parametrize(
    "msg_cd", ["EGW00201", "EGW00121", "EGW00123", "EGW00310", "APBK0344", "40100000", "90000000"]
)
def test_what_was_not_processed(msg_cd):
    """Codes by which the gateway or the ledger says that it did nothing."""
    assert is_not_processed(msg_cd)


def test_every_error_here_is_documented():
    """The classes in the table are public."""
    for _, _, *kinds in REFUSALS:
        assert {kind.__name__ for kind in kinds} <= set(errors.__all__)
