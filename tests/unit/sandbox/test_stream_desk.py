"""The real-time side without a socket: who gets which frame, and what faults make of it."""

import base64
import json
from decimal import Decimal

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from kis_async.api.domestic_stock.trading import OrderCash
from kis_async.api.enums import Side
from kis_async.config import Credentials
from kis_async.sandbox import AppKey, Options
from kis_async.spec.declare import Record, StreamSpec, wire
from kis_async.spec.index import lookup

TRADES = "H0STCNT0"
SAMSUNG = (TRADES, "005930")


class Made(Record):
    """A stream that no document has."""

    stream = StreamSpec(name="시험", api_id="시험-001", tr="H0STMADE", paper="H0STMADE")

    symbol: str = wire("SYMBOL", "종목", key=True)
    amount: Decimal | None = wire("AMOUNT", "금액")
    halted: bool | None = wire("HALTED", "정지")


class Client:
    """One session at a desk with a socket's worth of texts."""

    def __init__(self, desk, approval):
        self.desk = desk.gateway.desk
        self.approval = approval
        self.session = self.desk.connect()

    def register(self, tr_id, key):
        """Subscribe; answers what is to be sent."""
        header = {"approval_key": self.approval, "custtype": "P", "tr_type": "1"}
        message = {"header": header, "body": {"input": {"tr_id": tr_id, "tr_key": key}}}
        return self.desk.receive(self.session, json.dumps(message))


@pytest.fixture
def join(make_desk):
    """Makes a client of a desk with an approval key."""

    def make(desk):
        _, body = desk.oauth("/oauth2/Approval")
        return Client(desk, body["approval_key"])

    return make


def texts(sendings):
    """The texts on their way."""
    return [sending.text for sending in sendings if not sending.end]


def test_a_record_is_pushed_in_any_form(make_desk, join):
    """A declared record, texts in order or texts by wire name; columns that came later follow."""
    client = join(make_desk(streams=[Made]))
    assert "OPSP0000" in texts(client.register("H0STMADE", "A"))[0]
    record = Made(symbol="A", amount=Decimal("1.50"), halted=True, extra=("x",))
    assert texts(client.desk.push("H0STMADE", "A", [record])) == ["0|H0STMADE|001|A^1.50^Y^x"]
    rows = [["a", "b"], {"AMOUNT": "7"}]
    assert texts(client.desk.push("H0STMADE", "A", rows)) == ["0|H0STMADE|002|a^b^^7^"]
    assert texts(client.desk.push("H0STMADE", "B", [["b"]])) == []
    with pytest.raises(KeyError, match="HHKCM113004C7"):
        client.desk.push("HHKCM113004C7", "A", [["b"]])
    assert texts(client.desk.push_raw("anything")) == ["anything"]


def test_beats_bring_trades_before_books(make_desk, join):
    """In each tick all trades stand before all books, whatever was registered first."""
    desk = make_desk(ticks_per_second=1)
    client = join(desk)
    for tr_id in ("H0STASP0", TRADES):
        for symbol in ("005930", "000660"):
            client.register(tr_id, symbol)
    desk.clock.advance(2)
    frames = [text.split("|")[1] for text in texts(client.desk.beat())]
    assert frames == [TRADES, TRADES, "H0STASP0", "H0STASP0"] * 2
    assert texts(client.desk.beat()) == []


def test_a_shared_registration_does_not_jump(make_desk, join):
    """A second session joins between two ticks: the first one's volume goes on by its trades."""
    options = Options()
    other = options.credentials.app_key[:-1] + "2"
    keys = [another_key(options, other)]
    desk = make_desk(app_keys=keys, ticks_per_second=1)
    client = join(desk)
    client.register(*SAMSUNG)
    desk.clock.advance(1)
    (first,) = texts(client.desk.beat())
    desk.clock.advance(0.9)
    _, body = desk.oauth("/oauth2/Approval", appkey=other)
    second = Client(desk, body["approval_key"])
    second.register(*SAMSUNG)
    desk.clock.advance(0.1)
    sendings = client.desk.beat()
    assert {sending.session for sending in sendings} == {1, 2}
    before, after = (text.split("|")[3].split("^") for text in (first, sendings[0].text))
    assert int(after[13]) == int(before[-47:][13]) + int(after[12])


def another_key(options, app_key):
    """A further app key with the usual secret."""
    credentials = Credentials(app_key=app_key, app_secret=options.credentials.app_secret, hts_id="Other")
    return AppKey(credentials=credentials, account=options.account)


def test_notices_of_an_order_through_the_gateway(desk, join):
    """What the REST side takes reaches the hook; the notice decrypts with the registration's key."""
    client = join(desk)
    client.register("H0STCNI0", "sandbox")
    sendings = []
    desk.gateway.on_events = lambda events: sendings.extend(client.desk.happened(events))
    desk.clock.advance(1)
    outcome = desk.ask(OrderCash(side=Side.SELL, symbol="005930", quantity=3, price=70_000))
    number = json.loads(outcome.body)["output"]["ODNO"]
    desk.gateway.fill(number, 3, Decimal(70_100))
    held = client.session.registrations["H0STCNI0", "sandbox"]
    columns = [opened(text, held) for text in texts(sendings)]
    assert [row[13] for row in columns] == ["1", "2"]
    assert {(row[2], row[4], len(row)) for row in columns} == {(number, "01", 26)}
    assert "005930" not in "".join(texts(sendings))


def opened(text, held):
    """The columns of an encrypted frame."""
    flag, _, _, payload = text.split("|")
    assert flag == "1"
    cipher = Cipher(algorithms.AES(held.key.encode()), modes.CBC(held.iv.encode())).decryptor()
    data = cipher.update(base64.b64decode(payload)) + cipher.finalize()
    return data[: -data[-1]].decode().split("^")


def test_a_kill_by_chance_follows_the_seed(make_desk, join):
    """The same frames survive with the same seed; after the cut nothing more is sent."""

    def survived(seed):
        client = join(make_desk(seed=seed, faults=["stream-kill:probability=0.02"]))
        client.register(*SAMSUNG)
        sendings = []
        for number in range(2000):
            sendings += client.desk.push(*SAMSUNG, [[str(number)]])
        assert [sending.end for sending in sendings if sending.end] == ["kill"]
        assert sendings[-1].end == "kill"
        assert not client.session.live
        return len(sendings)

    assert survived(1) == survived(1)
    assert len({survived(seed) for seed in range(4)}) > 1


def test_a_stall_is_of_one_session(make_desk, join):
    """It is quiet, keeps its place, and is not closed for leaving PINGPONG unanswered."""
    desk = make_desk(faults=["stream-stall:after=2:count=1"])
    client = join(desk)
    client.register(*SAMSUNG)
    assert len(texts(client.desk.push(*SAMSUNG, [["1"]]))) == 1
    assert client.desk.push(*SAMSUNG, [["2"]]) == []
    assert client.desk.push_raw("3") == client.register(TRADES, "000660") == []
    desk.clock.advance(500)
    assert client.desk.beat() == []
    assert client.session.live
    assert len(client.session.registrations) == 2


def test_the_silent_are_closed(desk, join):
    """After PINGPONG has gone unanswered for 100 seconds, and the place is free at once."""
    client = join(desk)
    client.register(TRADES, "123456")
    ends = []
    for _ in range(11):
        desk.clock.advance(10)
        ends += [sending.end for sending in client.desk.beat()]
    assert ends == [""] * 10 + ["close"]
    assert client.desk.rules.sessions == ()


def test_paper_knows_the_ids_of_paper(make_desk):
    """The same class under its other id, and what paper does not offer under none."""
    real, paper = (make_desk(paper=paper).gateway.desk for paper in (False, True))
    notices = lookup("H0STCNI0")
    assert (real.find_stream("H0STCNI0"), real.find_stream("H0STCNI9")) == (notices, None)
    assert (paper.find_stream("H0STCNI0"), paper.find_stream("H0STCNI9")) == (None, notices)
    assert paper.find_stream("H0NXCNT0") is None
    assert real.find_stream("h0stcnt0") is None
    assert real.find_stream("HHKCM113004C7") is None
