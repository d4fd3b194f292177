"""Nothing that a client can send makes the sandbox itself fail."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from kis_async.sandbox import Arrival, Gateway, ManualClock, Options
from kis_async.spec.convert import field_kinds
from kis_async.spec.index import request_entries

TR_IDS = [tr_id for entry in request_entries() for tr_id in entry.tr_ids]
NAMES = sorted(
    {
        name
        for entry in request_entries()
        for kind in field_kinds(entry.load())
        for name in ([kind.wire] if isinstance(kind.metadata["wire"], str) else kind.metadata["wire"] or ())
    }
)
TEXTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["", "1", "0", "005930", "AAPL", "00010101", "99991231", "00010101000000"]),
    st.integers(0, 10**30).map(str),
)


def texts_for(names):
    """Fields of these names with any text."""
    return st.dictionaries(st.sampled_from(names), TEXTS, max_size=len(names))


@st.composite
def calls(draw):
    """A TR at its own path, with its own fields, each of which may be missing or nonsense."""
    tr_id = draw(st.sampled_from(TR_IDS))
    request = next(entry for entry in request_entries() if tr_id in entry.tr_ids).load()
    fields = {}
    for kind in field_kinds(request):
        if kind.metadata["kind"] == "wire":
            fields[kind.wire] = draw(TEXTS)
    fields |= {"CANO": "12345678", "ACNT_PRDT_CD": "01", "USER_ID": "sandbox"}
    fields |= draw(texts_for(NAMES) if draw(st.booleans()) else st.just({}))
    return tr_id, request.spec.method, request.spec.path, fields


@settings(max_examples=300)
@given(calls(), st.sampled_from(["", "N", "F"]))
def test_every_call_has_an_answer(call, continuation):
    """HTTP status, JSON and a code, whatever the fields hold."""
    tr_id, method, path, fields = call
    clock = ManualClock()
    gateway = Gateway(Options(clock=clock))
    key = gateway.options.credentials
    oauth = {"grant_type": "client_credentials", "appkey": key.app_key, "appsecret": key.app_secret}
    json_type = {"content-type": "application/json"}
    outcome = gateway.handle(
        Arrival(method="POST", path="/oauth2/tokenP", headers=json_type, body=json.dumps(oauth).encode())
    )
    headers = {
        **json_type,
        "authorization": f"Bearer {json.loads(outcome.body)['access_token']}",
        "appkey": key.app_key,
        "appsecret": key.app_secret,
        "tr_id": tr_id,
        "tr_cont": continuation,
    }
    outcome = gateway.handle(
        Arrival(
            method=method,
            path=path,
            headers=headers,
            query=fields if method == "GET" else {},
            body=json.dumps(fields).encode(),
        )
    )
    body = json.loads(outcome.body)
    assert outcome.status in {200, 500}
    assert body["rt_cd"] in {"0", "1", "2", "7"}
    assert body["msg_cd"]


@given(
    method=st.sampled_from(["GET", "POST", "PUT"]),
    path=st.sampled_from(
        ["/oauth2/tokenP", "/oauth2/revokeP", "/oauth2/Approval", "/uapi/hashkey", "/", "/uapi/"]
    ),
    headers=st.dictionaries(
        st.sampled_from(["content-type", "authorization", "appkey", "appsecret", "tr_id", "hashkey"]),
        st.one_of(st.text(max_size=10), st.just("application/json")),
    ),
    body=st.one_of(
        st.binary(max_size=40),
        st.recursive(
            st.none() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["appkey", "appsecret", "token", "secretkey"]), inner)
            ),
        ).map(lambda value: json.dumps(value).encode()),
    ),
)
def test_nonsense_is_refused(method, path, headers, body):
    """No call without a key gets anything, and none breaks the server."""
    gateway = Gateway(Options(clock=ManualClock()))
    outcome = gateway.handle(Arrival(method=method, path=path, headers=headers, body=body))
    assert outcome.status in {403, 404, 500}
    answer = json.loads(outcome.body)
    assert answer.get("msg_cd") or answer.get("error_code")
