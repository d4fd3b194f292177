"""The real-time server's rules: texts in, texts out, at a clock that the test sets."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kis_async.config import Account, Credentials
from kis_async.errors import ConfigError
from kis_async.sandbox import AppKey, ManualClock
from kis_async.sandbox.rules import AppKeys, Approvals
from kis_async.sandbox.stream_rules import StreamRules
from kis_async.spec.declare import Record, StreamSpec, wire


class Trade(Record):
    """A stream of symbols."""

    stream = StreamSpec(name="체결", api_id="시험-001", tr="TRADE", tally=("volume", "trade_volume"))

    symbol: str = wire("SYMBOL", "종목", key=True)


class Secret(Record):
    """A stream of notices."""

    stream = StreamSpec(name="통보", api_id="시험-002", tr="SECRET", key="hts_id")

    customer_id: str = wire("CUST_ID", "고객 ID")


STREAMS = {"TRADE": Trade, "SECRET": Secret}


def app_key(letter, hts_id, *, foreign=False):
    """An app key of a letter."""
    credentials = Credentials(app_key=letter * 36, app_secret=letter * 180, hts_id=hts_id)
    return AppKey(credentials=credentials, account=Account("12345678-01"), foreign=foreign)


class Room:
    """Rules, a clock, and approval keys for two app keys and a foreign one."""

    def __init__(self, **options):
        self.clock = ManualClock()
        self.approvals = Approvals(self.clock)
        self.rules = StreamRules(
            clock=self.clock,
            keys=AppKeys([app_key("a", "Alice"), app_key("b", "Bob"), app_key("c", "C", foreign=True)]),
            approvals=self.approvals,
            find_stream=STREAMS.get,
            **options,
        )
        self.approval = self.approvals.issue(0)

    def ask(self, session, tr_id="TRADE", key="A", tr_type="1", **options):
        """One message; answers the whole answer, parsed."""
        header = {"approval_key": options.pop("approval", self.approval), "custtype": "P", "tr_type": tr_type}
        text = json.dumps({"header": header, "body": {"input": {"tr_id": tr_id, "tr_key": key}}})
        return json.loads(self.rules.receive(session, text, **options))

    def code(self, *args, **options):
        """One message; answers the code."""
        return self.ask(*args, **options)["body"]["msg_cd"]


@pytest.fixture
def room():
    """A room with the usual options."""
    return Room()


def test_each_acknowledgement_has_a_key_of_its_own(room):
    """16 and 32 characters, anew for each registration, and those that notices are encrypted with."""
    session = room.rules.connect()
    answers = [room.ask(session, "SECRET", "Alice"), room.ask(session)]
    answers += [room.ask(session, tr_type="2"), room.ask(session)]
    outputs = [answer["body"]["output"] for answer in answers]
    assert {(len(output["iv"]), len(output["key"])) for output in outputs} == {(16, 32)}
    assert len({output["key"] for output in outputs}) == len({output["iv"] for output in outputs}) == 4
    held = session.registrations["SECRET", "Alice"]
    assert (held.key, held.iv) == (outputs[0]["key"], outputs[0]["iv"])
    assert [answer["header"]["encrypt"] for answer in answers] == ["Y", "N", "N", "N"]
    assert held.key not in repr(held)


def test_twice_and_not_at_all(room):
    """OPSP0002 and OPSP0003 say which registration they mean."""
    session = room.rules.connect()
    assert room.code(session) == "OPSP0000"
    twice = room.ask(session)
    assert twice["header"] == {"tr_id": "TRADE", "tr_key": "A", "encrypt": "N"}
    assert twice["body"] == {"rt_cd": "1", "msg_cd": "OPSP0002", "msg1": "ALREADY IN SUBSCRIBE"}
    assert room.code(session, tr_type="2") == "OPSP0001"
    assert room.code(session, tr_type="2") == "OPSP0003"


def test_the_limit_counts_notices_too(room):
    """41 in all; the 42nd is refused, whichever stream it is of."""
    session = room.rules.connect()
    assert room.code(session, "SECRET", "Alice") == "OPSP0000"
    codes = [room.code(session, key=str(number)) for number in range(41)]
    assert codes == ["OPSP0000"] * 40 + ["OPSP0008"]
    assert room.rules.most_registrations == len(session.registrations) == 41


def test_an_hts_id_is_case_sensitive(room):
    """Another one is OPSP0017 with rt_cd 9, and registers nothing."""
    session = room.rules.connect()
    for wrong in ("alice", "ALICE", "Bob"):
        body = room.ask(session, "SECRET", wrong)["body"]
        assert (body["rt_cd"], body["msg_cd"]) == ("9", "OPSP0017")
    assert not session.registrations


def test_approval_keys(room):
    """Unknown, replaced and expired ones are OPSP0011; registrations stay."""
    session = room.rules.connect()
    assert room.code(session, approval="00000000-0000-0000-0000-000000000000") == "OPSP0011"
    assert room.code(session) == "OPSP0000"
    newer = room.approvals.issue(0)
    stale = room.ask(session, key="B")
    assert stale["header"]["tr_id"] == "(null)"
    assert stale["body"]["msg_cd"] == "OPSP0011"
    assert list(session.registrations) == [("TRADE", "A")]
    assert room.code(session, key="B", approval=newer) == "OPSP0000"
    room.clock.advance(86_400)
    assert room.code(session, key="C", approval=newer) == "OPSP0011"


def test_one_session_belongs_to_one_key(room):
    """Another key's approval, or that of a key of the other environment, is OPSP0010."""
    session = room.rules.connect()
    assert room.code(session, approval=room.approvals.issue(2)) == "OPSP0010"
    assert room.code(session) == "OPSP0000"
    assert room.code(session, key="B", approval=room.approvals.issue(1)) == "OPSP0010"


def test_a_second_session(room):
    """Refused with "(null)" for each message, counted once, and let in when the first has gone."""
    first, second = room.rules.connect(), room.rules.connect()
    assert room.code(first) == "OPSP0000"
    for _ in range(2):
        assert room.ask(second) == {
            "header": {"tr_id": "(null)", "tr_key": "", "encrypt": "N"},
            "body": {"rt_cd": "9", "msg_cd": "OPSP8996", "msg1": "ALREADY IN USE appkey"},
        }
    assert (room.rules.second_sessions, room.rules.most_sessions) == (1, 2)
    room.rules.disconnect(second)
    assert room.code(first, key="B") == "OPSP0000"
    room.rules.disconnect(first)
    room.rules.disconnect(first)
    assert room.code(room.rules.connect()) == "OPSP0000"
    assert room.rules.connects == 3


@pytest.mark.parametrize(("options", "hold", "seconds"), [({"slot_hold": 30}, None, 30), ({}, 5, 5)])
def test_the_place_is_held(options, hold, seconds):
    """By the option, or by what the disconnect says, till exactly then; not for one that never had it."""
    room = Room(**options)
    first, other = room.rules.connect(), room.rules.connect()
    assert room.code(first) == "OPSP0000"
    room.rules.disconnect(other, hold=3600)
    room.rules.disconnect(first, hold=hold)
    second = room.rules.connect()
    assert room.code(second) == "OPSP8996"
    room.clock.advance(seconds - 0.001)
    assert room.code(second) == "OPSP8996"
    room.clock.advance(0.002)
    assert room.code(second) == "OPSP0000"


def test_a_refusal_that_is_asked_for(room):
    """A fault's code, for registrations only, after all that would be refused anyway."""
    session = room.rules.connect()
    refusing = {"TRADE": "OPSP8999"}.get
    assert room.code(session, refusing=refusing) == "OPSP8999"
    assert room.code(session, "SECRET", "Alice", refusing=refusing) == "OPSP0000"
    assert room.code(session) == "OPSP0000"
    assert room.code(session, tr_type="2", refusing=refusing) == "OPSP0001"
    assert room.code(session, approval="x", refusing=refusing) == "OPSP0011"


HEADER = {"approval_key": "k", "custtype": "P", "tr_type": "1"}
INPUT = {"tr_id": "TRADE", "tr_key": "A"}


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ([], "OPSP9999"),
        ({}, "OPSP9998"),
        ({"header": "x"}, "OPSP9998"),
        ({"header": {"custtype": "P"}}, "OPSP9994"),
        ({"header": {**HEADER, "approval_key": 7}}, "OPSP9994"),
        ({"header": {"approval_key": "k", "tr_type": "1"}}, "OPSP9997"),
        ({"header": {**HEADER, "custtype": "X"}}, "OPSP8998"),
        ({"header": {**HEADER, "tr_type": "3"}}, "OPSP8997"),
        ({"header": {**HEADER, "tr_type": 1}}, "OPSP8997"),
        ({"header": {**HEADER, "tr_type": ["1"]}}, "OPSP8997"),
        ({"header": {**HEADER, "custtype": {}}}, "OPSP8998"),
        ({"header": HEADER}, "OPSP9992"),
        ({"header": HEADER, "body": {"x": 1}}, "OPSP9991"),
        ({"header": HEADER, "body": {"input": {"tr_key": "A"}}}, "OPSP8991"),
        ({"header": HEADER, "body": {"input": {**INPUT, "tr_id": "NOPE"}}}, "OPSP8991"),
        ({"header": HEADER, "body": {"input": {**INPUT, "tr_id": ["TRADE"]}}}, "OPSP8991"),
        ({"header": HEADER, "body": {"input": {"tr_id": "TRADE"}}}, "OPSP9990"),
        ({"header": HEADER, "body": {"input": {**INPUT, "tr_key": " "}}}, "OPSP8993"),
        ({"header": HEADER, "body": {"input": {**INPUT, "tr_key": 5930}}}, "OPSP8993"),
        ({"header": HEADER, "body": {"input": {**INPUT, "tr_key": "A^B"}}}, "OPSP8992"),
        ({"header": HEADER, "body": {"input": INPUT}}, "OPSP0011"),
    ],
)
def test_a_malformed_message_is_told_what_is_wrong(room, message, code):
    """Each part that is missing or cannot be has its code."""
    answer = json.loads(room.rules.receive(room.rules.connect(), json.dumps(message)))
    assert answer["header"]["tr_id"] == "(null)"
    assert (answer["body"]["rt_cd"], answer["body"]["msg_cd"]) == ("9", code)


@given(
    st.text(max_size=60)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.dictionaries(
                st.sampled_from(["header", "body", "input", "tr_id", "tr_key", "tr_type", "custtype"]), inner
            )
            | st.lists(inner, max_size=2)
        ),
    ).map(json.dumps)
)
def test_any_text_has_an_answer(text):
    """Whatever comes in, JSON with a refusal goes out."""
    room = Room()
    answer = json.loads(room.rules.receive(room.rules.connect(), text))
    assert answer["body"]["rt_cd"] in {"1", "9"}


def test_pingpong(room):
    """Every ten seconds; 100 seconds after the first that was not answered the session is silent."""
    session = room.rules.connect()
    assert room.rules.due_ping(session) is None
    room.clock.advance(10)
    ping = room.rules.due_ping(session)
    assert json.loads(ping) == {"header": {"tr_id": "PINGPONG", "datetime": "20260922100010"}}
    assert room.rules.due_ping(session) is None
    room.clock.advance(99)
    assert room.rules.due_ping(session) is not None
    assert not room.rules.silent(session)
    assert room.rules.receive(session, ping) is None
    room.clock.advance(10)
    assert room.rules.due_ping(session) is not None
    room.clock.advance(100)
    assert room.rules.silent(session)
    room.rules.pong(session)
    assert not room.rules.silent(session)


@pytest.mark.parametrize("option", ["ping_interval", "ping_timeout", "slot_hold"])
def test_times_that_cannot_be(option):
    """A ConfigError names the option."""
    with pytest.raises(ConfigError, match=option) as caught:
        Room(**{option: -1})
    assert caught.value.setting == option
