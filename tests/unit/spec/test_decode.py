"""`decode_reply`: the typed reply of a body that was kept, without a client."""

import json
import pickle
from decimal import Decimal
from types import MappingProxyType

import pytest

import kis_async
from kis_async.errors import DecodeError, ReplyError

BODY = {
    "rt_cd": "0",
    "msg_cd": "MCA00000",
    "msg1": "정상",
    "output2": [{"inter_grp_code": "000", "inter_grp_name": "기본"}],
}


@pytest.mark.parametrize(
    "body",
    [
        BODY,
        json.dumps(BODY),
        json.dumps(BODY).encode(),
        json.dumps(BODY, ensure_ascii=False).encode("utf-8-sig"),
        json.dumps(BODY, ensure_ascii=False).encode("utf-16"),
        MappingProxyType({**BODY, "output2": [MappingProxyType(BODY["output2"][0])]}),
        {name: value for name, value in BODY.items() if not name.startswith(("rt", "msg"))},
    ],
    ids=["mapping", "text", "bytes", "bom", "utf-16", "proxies", "no-envelope"],
)
@pytest.mark.parametrize("tr_id", ["HHKCM113004C7", " hhkcm113004c7 "])
def test_forms_of_a_body(tr_id, body):
    """Bytes, text, or any mapping; the id in any case."""
    reply = kis_async.decode_reply(tr_id, body)
    assert [(group.code, group.name) for group in reply.groups] == [("000", "기본")]
    assert reply.raw["output2"][0]["inter_grp_code"] == "000"
    assert reply.meta.tr_id == "HHKCM113004C7"


def test_numbers_of_a_mapping():
    """A mapping that was parsed with exact decimals keeps them."""
    row = {"inter_shrn_iscd": "0001", "inter2_prpr": Decimal("2724.620"), "acml_vol": 5}
    reply = kis_async.decode_reply("FHKST11300006", {"rt_cd": 0, "output": [row]})
    assert (str(reply.quotes[0].price), reply.quotes[0].volume) == ("2724.620", 5)


def test_a_page():
    """The header of a continued answer can be given."""
    body = {"rt_cd": "0", "output1": [], "output2": []}
    assert kis_async.decode_reply("TTTC8434R", body, continuation="F").continuation == "F"


def test_a_former_id():
    """An id that the broker has replaced still decodes the bodies kept from then."""
    body = {"rt_cd": "0", "OUTPUT": {"ODNO": "0000117057", "KRX_FWDG_ORD_ORGNO": "1", "ORD_TMD": "121052"}}
    assert kis_async.decode_reply("TTTC0802U", body).receipt.order_number == "0000117057"


def test_a_refusal():
    """A refusal is the error that it would have been; it can be shown and pickled, and has no request."""
    with pytest.raises(ReplyError) as caught:
        kis_async.decode_reply("FHKST11300006", {"rt_cd": "2", "msg_cd": "OPSQ2001", "msg1": "x"})
    assert caught.value.request is None
    assert pickle.loads(pickle.dumps(caught.value)).msg_cd == "OPSQ2001"


@pytest.mark.parametrize(
    "body",
    [b"", "", "{", "\ud800", b"\xff", "[]", {"a": {1, 2}}, {"a": "\ud800"}, {"rt_cd": "1", "a": object()}],
)
def test_no_body(body):
    """What JSON cannot hold, or is no object, is a DecodeError."""
    with pytest.raises(DecodeError):
        kis_async.decode_reply("HHKCM113004C7", body)


def test_a_mapping_without_end():
    """A mapping that holds itself is a DecodeError."""
    body: dict[str, object] = {}
    body["again"] = body
    with pytest.raises(DecodeError):
        kis_async.decode_reply("HHKCM113004C7", body)


def test_an_unknown_tr():
    """A TR id that nothing has is a KeyError that names it, and so is a stream's."""
    with pytest.raises(KeyError, match=r"H0IFCNT0.* is a stream"):
        kis_async.decode_reply("H0IFCNT0", b"{}")
    with pytest.raises(KeyError, match="NOSUCH01"):
        kis_async.decode_reply("NOSUCH01", {})
