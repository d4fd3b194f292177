"""What the sandbox checks in the content of a call."""

import json

import pytest

from kis_async.api.domestic_stock.trading import OrderCash
from kis_async.api.enums import Side

MULTI = "/uapi/domestic-stock/v1/quotations/intstock-multprice"
BALANCE = "/uapi/domestic-stock/v1/trading/inquire-balance"
ORDER = "/uapi/domestic-stock/v1/trading/order-cash"


def codes(outcome):
    """The two codes of the envelope."""
    body = json.loads(outcome.body)
    return body["rt_cd"], body["msg_cd"]


def pairs(*places):
    """The fields of a multi-quote at these places."""
    fields = {}
    for place in places:
        fields[f"FID_COND_MRKT_DIV_CODE_{place}"] = "J"
        fields[f"FID_INPUT_ISCD_{place}"] = "005930"
    return fields


def order(**changes):
    """The fields of an order."""
    return {
        "CANO": "12345678",
        "ACNT_PRDT_CD": "01",
        "PDNO": "005930",
        "ORD_DVSN": "00",
        "ORD_QTY": "1",
        "ORD_UNPR": "70000",
        **changes,
    }


@pytest.mark.parametrize("tr_id", ["NONE", "", "TTTC0802U", "fhkst11300006"])
def test_an_unknown_or_former_tr_id_is_refused(desk, tr_id):
    """OPSQ0002, also for the ids that the broker has replaced and for another case of letters."""
    assert codes(desk.raw(tr_id, MULTI, pairs(1))) == ("1", "OPSQ0002")


def test_a_tr_of_the_other_environment_is_refused(make_desk):
    """EGW02006 on paper, EGW02004 on the real server."""
    paper = make_desk(paper=True)
    assert codes(paper.raw("FHKST11300006", MULTI, pairs(1))) == ("1", "EGW02006")
    paper.clock.advance(1)
    assert codes(paper.raw("TTTC0012U", ORDER, order(), method="POST")) == ("1", "EGW02006")
    assert codes(make_desk().raw("VTTC0012U", ORDER, order(), method="POST")) == ("1", "EGW02004")


@pytest.mark.parametrize(
    ("path", "method"), [(BALANCE, "GET"), ("/uapi/nothing", "GET"), (MULTI, "POST"), ("/elsewhere", "GET")]
)
def test_a_path_or_method_that_does_not_fit_is_not_found(desk, path, method):
    """Routing trouble: EGW00203 with HTTP 404."""
    outcome = desk.raw("FHKST11300006", path, pairs(1), method=method)
    assert outcome.status == 404
    assert codes(outcome) == ("1", "EGW00203")


def test_each_missing_key_is_named(desk):
    """Every documented key must be sent, even empty: OPSQ2001 with the key's name."""
    message = desk.message(OrderCash(side=Side.BUY, symbol="005930", quantity=1, price=1000))
    for name in message.fields:
        desk.clock.advance(1)
        fields = {key: value for key, value in message.fields.items() if key != name}
        outcome = desk.raw(message.tr_id, ORDER, fields, method="POST")
        assert codes(outcome) == ("2", "OPSQ2001")
        assert json.loads(outcome.body)["msg1"].endswith(f"INPUT FIELD NOT FOUND [{name}]")
    assert desk.gateway.processed == ()


def test_the_keys_of_a_post_are_case_sensitive_and_those_of_a_query_are_not(desk):
    """Bodies are upper case; query names are documented in both."""
    lower = {name.lower(): value for name, value in order().items()}
    assert codes(desk.raw("TTTC0012U", ORDER, lower, method="POST")) == ("2", "OPSQ2001")
    lower = {name.lower(): value for name, value in pairs(1, 2).items()}
    assert codes(desk.raw("FHKST11300006", MULTI, lower)) == ("0", "MCA00000")


def test_a_post_holds_texts_only(desk):
    """A JSON number in an order is refused, and nothing is processed."""
    assert codes(desk.raw("TTTC0012U", ORDER, order(ORD_QTY=1), method="POST")) == ("1", "OPSQ2003")
    assert desk.gateway.processed == ()


@pytest.mark.parametrize(
    "headers", [{"content-type": "text/plain"}, {"content-type": None}], ids=["text", "none"]
)
def test_a_post_is_json(desk, headers):
    """Another content type is EGW00132."""
    outcome = desk.raw("TTTC0012U", ORDER, order(), method="POST", headers=headers)
    assert codes(outcome) == ("1", "EGW00132")


@pytest.mark.parametrize("changes", [{"CANO": "87654321"}, {"ACNT_PRDT_CD": "03"}])
def test_another_account_is_refused(desk, changes):
    """A key is bound to one account: OPSQ2000 with rt_cd 2."""
    assert codes(desk.raw("TTTC0012U", ORDER, order(**changes), method="POST")) == ("2", "OPSQ2000")


@pytest.mark.parametrize(
    "fields",
    [
        pairs(*range(1, 32)),
        pairs(1, 3),
        pairs(2),
        {**pairs(1, 3), "FID_COND_MRKT_DIV_CODE_2": "J", "FID_INPUT_ISCD_2": ""},
        {**pairs(1), "FID_INPUT_ISCD_2": "000660"},
    ],
    ids=["31", "gap", "no first", "empty slot", "half a pair"],
)
def test_pairs_must_be_whole_and_without_gap(desk, fields):
    """OPSQ2002 for anything but 1 to 30 contiguous pairs."""
    assert codes(desk.raw("FHKST11300006", MULTI, fields)) == ("1", "OPSQ2002")


def test_thirty_pairs_are_answered(desk):
    """The limit itself is fine."""
    outcome = desk.raw("FHKST11300006", MULTI, pairs(*range(1, 31)))
    assert len(json.loads(outcome.body)["output"]) == 30


def test_the_count_of_an_overseas_multi_quote_must_be_right(desk):
    """NREC says how many pairs there are."""
    path = "/uapi/overseas-price/v1/quotations/multprice"
    fields = {"AUTH": "", "NREC": "2", "EXCD_01": "NAS", "SYMB_01": "AAPL"}
    assert codes(desk.raw("HHDFS76220000", path, fields)) == ("1", "OPSQ2002")
    assert codes(desk.raw("HHDFS76220000", path, fields | {"NREC": "1"})) == ("0", "MCA00000")


def test_no_record_shows_a_secret(desk):
    """Calls, outcomes and the server's parts keep keys, secrets, tokens and accounts out of their repr."""
    outcome = desk.raw("TTTC0012U", ORDER, order(), method="POST")
    shown = repr((desk.gateway.calls, desk.gateway.processed, outcome, desk.options))
    key = desk.options.credentials
    for secret in (key.app_key, key.app_secret, desk.token, "12345678"):
        assert secret not in shown
