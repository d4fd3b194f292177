"""The text of a fault, when it strikes, and what it does to a body."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kis_async.api.domestic_stock.analysis import GetMultiQuote, QuoteKey
from kis_async.api.domestic_stock.trading import OrderCash
from kis_async.api.enums import Side, Venue
from kis_async.errors import ConfigError, DecodeError, KisError
from kis_async.sandbox import Fault, Faults, parse_fault

QUOTES = GetMultiQuote(
    symbols=(QuoteKey(venue=Venue.KRX, symbol="005930"), QuoteKey(venue=Venue.KRX, symbol="000660"))
)
BUY = OrderCash(side=Side.BUY, symbol="005930", quantity=1, price=70_000)


# --- the grammar --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("latency=5-80ms", Fault(kind="latency", low=0.005, high=0.08)),
        ("latency=1.5s", Fault(kind="latency", low=1.5, high=1.5)),
        ("latency=0.2", Fault(kind="latency", low=0.2, high=0.2)),
        (
            "refuse=EGW00201:tr=FHKST11300006:count=3",
            Fault(kind="refuse", code="EGW00201", tr_id="FHKST11300006", count=3),
        ),
        ("refuse=40250000:processed=yes", Fault(kind="refuse", code="40250000", processed=True)),
        ("drop-after:probability=0.1", Fault(kind="drop-after", probability=0.1)),
        ("body=html:status=502", Fault(kind="body", shape="html", status=502)),
        (" expire-tokens : after=2 ", Fault(kind="expire-tokens", after=2)),
        ("drop-before:path=/oauth2/*", Fault(kind="drop-before", path="/oauth2/*")),
        ("token-expired", Fault(kind="token-expired")),
        ("close", Fault(kind="close")),
        ("stream-kill:after=100", Fault(kind="stream-kill", after=100)),
        ("stream-stall:tr=H0STCNT0", Fault(kind="stream-stall", tr_id="H0STCNT0")),
        ("stream-refuse=opsp0008", Fault(kind="stream-refuse", code="OPSP0008")),
        ("stream-drop", Fault(kind="stream-drop")),
        ("stream-drop=10", Fault(kind="stream-drop", every=10)),
        ("stream-column", Fault(kind="stream-column")),
        ("stream-hold=30s", Fault(kind="stream-hold", low=30, high=30)),
        ("stream-garble=count", Fault(kind="stream-garble", garble="count")),
        ("stream-encryption:count=2", Fault(kind="stream-encryption", count=2)),
    ],
)
def test_a_text_says_what_it_means(text, fault):
    """The grammar of the module's docstring, and its way back."""
    assert parse_fault(text) == fault
    assert parse_fault(str(fault)) == fault


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "kind must be one of"),
        ("slow", "kind must be one of"),
        ("latency", "takes a time"),
        ("latency=fast", "takes a time"),
        ("latency=80-5ms", "the lesser one first"),
        ("refuse", "takes a code"),
        ("refuse=a b", "takes a code"),
        ("body=xml", "takes a shape"),
        ("close=1", "takes no value"),
        ("close:count", "no option"),
        ("close:colour=red", "no option"),
        ("close:count=1:count=2", "given twice"),
        ("close:count=-1", "whole number"),
        ("close:count=0", "1 or more"),
        ("close:probability=0", "over 0"),
        ("close:probability=2", "at most 1"),
        ("close:probability=nan", "over 0"),
        ("close:probability=often", "must be a number"),
        ("close:status=500", "for refuse, error and body"),
        ("refuse=EGW00201:status=99", "200 to 599"),
        ("refuse=EGW00201:processed=perhaps", "yes or no, or maybe"),
        ("drop-after:processed=yes", "for refuse"),
        ("stream-refuse", "takes a code"),
        ("stream-kill=5", "takes no value"),
        ("stream-drop=0", "1 or more"),
        ("stream-drop=", "whole number"),
        ("stream-hold", "takes a time"),
        ("stream-hold=1-2s", "one time"),
        ("stream-garble", "takes a shape"),
        ("stream-garble=html", "takes a shape"),
        ("stream-kill:path=/tryitout", "path is for calls"),
    ],
)
def test_a_wrong_text_is_told_what_is_wrong(text, says):
    """ConfigError quotes the text and says why."""
    with pytest.raises(ConfigError, match=says) as caught:
        parse_fault(text)
    assert repr(text) in str(caught.value)
    assert caught.value.setting == "fault"


@given(
    st.text(alphabet="latencyrfusbodp-=:.0123456789 msEGW", max_size=40)
    | st.text(alphabet="dropkilgbefusehan=:0123456789s", max_size=20).map("stream-".__add__)
)
def test_any_text_is_a_fault_or_a_config_error(text):
    """No other exception comes out of the grammar."""
    try:
        fault = parse_fault(text)
    except ConfigError:
        return
    assert parse_fault(str(fault)) == fault


# --- striking -----------------------------------------------------------------------------------


def test_count_after_and_filters():
    """`after` passes calls by, `count` ends it, and calls of other TRs are not counted at all."""
    faults = Faults()
    faults.add("close:tr=AAA:after=1:count=2")
    struck = [bool(faults.strike(tr, "/uapi/x")) for tr in ("AAA", "BBB", "AAA", "BBB", "AAA", "AAA")]
    assert struck == [False, False, True, False, True, False]
    assert len(faults) == 0


def test_faults_of_real_time_and_of_calls_keep_apart():
    """Neither strikes the other's; in real time `after` and every n-th count on each connection anew."""
    faults = Faults()
    faults.add("close", "stream-kill:after=1:tr=AAA", "stream-drop=2")
    kinds = frozenset({"stream-kill", "stream-drop"})
    assert [fault.kind for fault in faults.strike("AAA", "/uapi/x")] == ["close"]

    def struck(tr_id, connection):
        return [fault.kind for fault in faults.strike_stream(kinds, tr_id, connection)]

    assert [struck("AAA", 1), struck("BBB", 1), struck("AAA", 1)] == [[], ["stream-drop"], ["stream-kill"]]
    assert struck("AAA", 2) == []
    assert faults.strike_stream(frozenset({"stream-stall"}), "AAA", 2) == ()


def test_a_fault_without_a_filter_leaves_oauth_alone():
    """Tokens are concerned by a path or by nothing."""
    faults = Faults()
    faults.add("close")
    assert not faults.strike("", "/oauth2/tokenP")
    assert faults.strike("", "/uapi/hashkey")
    faults.add("drop-after:path=/oauth2/*")
    assert [fault.kind for fault in faults.strike("", "/oauth2/tokenP")] == ["drop-after"]


def test_chance_follows_the_seed():
    """The same seed strikes the same calls, about as often as asked."""

    def run(seed):
        faults = Faults(seed=seed)
        faults.add("close:probability=0.25")
        return [bool(faults.strike("A", "/uapi/x")) for _ in range(400)]

    assert run(1) == run(1) != run(2)
    assert 60 < sum(run(1)) < 140


def test_a_wrong_text_adds_nothing():
    """All or none."""
    faults = Faults()
    with pytest.raises(ConfigError):
        faults.add("close", "nonsense")
    assert len(faults) == 0
    faults.add("close")
    faults.clear()
    assert len(faults) == 0


# --- what they do -------------------------------------------------------------------------------


def test_latency_is_a_delay_and_not_a_later_arrival(make_desk):
    """The quota looks at a call when it arrives, whatever its answer's delay."""
    desk = make_desk(requests_per_second=2, latency=(0.005, 0.08), faults=["latency=1s"])
    outcomes = [desk.ask(QUOTES) for _ in range(3)]
    assert [outcome.status for outcome in outcomes] == [200, 200, 500]
    assert all(1.005 <= outcome.delay <= 1.08 for outcome in outcomes)


@pytest.mark.parametrize(
    ("code", "status", "rt_cd"),
    [("EGW00201", 500, "1"), ("EGW00215", 500, "1"), ("EGW00123", 500, "1"), ("APBK0952", 200, "7")],
)
def test_a_refusal_of_any_code(desk, code, status, rt_cd):
    """The envelope and the status fit the code, the quota's own count does not rise, nothing is done."""
    desk.gateway.faults.add(f"refuse={code}:count=1")
    outcome = desk.ask(BUY)
    body = json.loads(outcome.body)
    assert (outcome.status, body["rt_cd"], body["msg_cd"]) == (status, rt_cd, code)
    assert desk.gateway.refusals == 0
    assert desk.gateway.processed == ()
    assert desk.ask(BUY).status == 200


def test_a_refusal_after_the_order_was_carried_out(desk):
    """EGW00301 is the case in which an order may have gone through: here it has."""
    desk.gateway.faults.add("refuse=EGW00301:processed=yes:count=1")
    outcome = desk.ask(BUY)
    assert json.loads(outcome.body)["msg_cd"] == "EGW00301"
    assert len(desk.gateway.processed) == 1


def test_a_refused_token(make_desk):
    """With a path the OAuth side is refused, in its own envelope."""
    desk = make_desk(token_interval=0)
    desk.gateway.faults.add("refuse=EGW00133:path=/oauth2/tokenP:count=1")
    status, body = desk.oauth("/oauth2/tokenP")
    assert (status, body["error_code"]) == (403, "EGW00133")
    assert desk.oauth("/oauth2/tokenP")[0] == 200


def test_expired_tokens_end_once_and_a_distrustful_server_never_stops(make_desk):
    """`expire-tokens` strikes once and a new token helps; under `token-expired` none does."""
    desk = make_desk(token_interval=0)
    desk.gateway.faults.add("expire-tokens")
    assert json.loads(desk.ask(QUOTES).body)["msg_cd"] == "EGW00123"
    assert desk.log_in().ask(QUOTES).status == 200
    desk.gateway.faults.add("token-expired:count=2")
    for _ in range(2):
        assert json.loads(desk.log_in().ask(QUOTES).body)["msg_cd"] == "EGW00123"
    assert desk.ask(QUOTES).status == 200


def test_a_connection_cut_before_or_after(desk):
    """Both record a status of 0; only the second has carried the order out."""
    desk.gateway.faults.add("drop-before:count=1", "drop-after:after=1:count=1")
    assert desk.ask(BUY).end == "drop"
    assert desk.gateway.processed == ()
    assert desk.ask(BUY).end == "drop"
    assert len(desk.gateway.processed) == 1
    assert [call.status for call in desk.gateway.calls[1:]] == [0, 0]
    desk.gateway.faults.add("close:count=1")
    assert desk.ask(BUY).end == "close"


@pytest.mark.parametrize("shape", ["not-json", "truncated", "empty", "html", "list", "no-rt_cd"])
async def test_bodies_that_no_order_can_be_read_from(desk, shape):
    """The order was carried out, and the client's decoder raises one of its own errors."""
    desk.gateway.faults.add(f"body={shape}:count=1")
    with pytest.raises(DecodeError):
        await desk.send(BUY)
    assert len(desk.gateway.processed) == 1


async def test_a_gateway_page_of_html(desk):
    """A 502 with HTML, as from a proxy."""
    desk.gateway.faults.add("body=html:status=502")
    outcome = desk.ask(QUOTES)
    assert (outcome.status, outcome.content_type) == (502, "text/html")
    with pytest.raises(KisError):
        await desk.send(QUOTES)


@pytest.mark.parametrize(
    "shape", ["numbers", "upper-case", "extra-field", "blank-rows", "object-for-array", "list-for-object"]
)
async def test_shapes_that_a_tolerant_decoder_reads(desk, shape):
    """The quotes are all there, with the same values as without the fault."""
    whole = desk.ask(QUOTES).body
    desk.gateway.faults.add(f"body={shape}:count=1")
    broken = desk.ask(QUOTES).body
    assert (broken == whole) == (shape == "list-for-object")  # it has no object block
    desk.gateway.faults.add(f"body={shape}:count=1")
    damaged, plain = await desk.send(QUOTES), await desk.send(QUOTES)
    assert [quote.symbol for quote in damaged.quotes] == ["005930", "000660"]
    assert [quote.previous_close for quote in damaged.quotes] == [
        quote.previous_close for quote in plain.quotes
    ]


async def test_one_malformed_number_a_row(desk):
    """A row keeps its other values, and the problem is listed."""
    desk.gateway.faults.add("body=malformed-value:count=1")
    reply = await desk.send(QUOTES)
    assert [quote.price for quote in reply.quotes] == [None, None]
    assert all(quote.previous_close for quote in reply.quotes)
    assert len(reply.problems) == 2


async def test_an_object_block_as_an_array(desk):
    """The receipt comes as an array of one."""
    desk.gateway.faults.add("body=list-for-object:count=1")
    assert isinstance(json.loads(desk.ask(BUY).body)["output"], list)
    desk.gateway.faults.add("body=list-for-object:count=1")
    assert (await desk.send(BUY)).receipt.order_number == desk.gateway.processed[1].number
