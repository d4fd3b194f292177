"""Faults on orders and on their notices: what was carried out, what is told of it, and to whom."""

import json
from collections import Counter

import pytest

from kis_async.api.domestic_stock.trading import GetBalance, OrderCash
from kis_async.api.enums import Side
from kis_async.korean_time import korean_time
from kis_async.sandbox import Fault, parse_fault
from kis_async.sandbox.stream_notices import Notice

BUY = OrderCash(side=Side.BUY, symbol="005930", quantity=1, price=80_000)


def ask(desk, request=BUY):
    """One call, and whether it carried an order out."""
    desk.clock.advance(1)
    before = len(desk.gateway.processed)
    return desk.ask(request), len(desk.gateway.processed) > before


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("error", Fault(kind="error")),
        (
            "error:status=502:processed=yes:only=orders",
            Fault(kind="error", status=502, processed=True, only="orders"),
        ),
        ("body=empty:processed=no", Fault(kind="body", shape="empty", processed=False)),
        ("refuse=EGW00301:processed=maybe", Fault(kind="refuse", code="EGW00301", processed="maybe")),
        ("notice-late=2s:tr=H0STCNI0", Fault(kind="notice-late", low=2, high=2, tr_id="H0STCNI0")),
        ("notice-late=100-300ms", Fault(kind="notice-late", low=0.1, high=0.3)),
        ("notice-duplicate:count=1", Fault(kind="notice-duplicate", count=1)),
    ],
)
def test_texts_and_back(text, fault):
    """A fault is what its text says, and its text is the same fault."""
    assert parse_fault(text) == fault
    assert parse_fault(str(fault)) == fault


@pytest.mark.parametrize(
    ("processed", "carried_out"), [("", False), (":processed=no", False), (":processed=yes", True)]
)
def test_an_error_without_a_code(make_desk, processed, carried_out):
    """HTTP 500, rt_cd 1 and nothing else: nobody can tell from it what became of the order."""
    desk = make_desk(fills="book")
    desk.gateway.faults.add(f"error{processed}:count=1")
    outcome, done = ask(desk)
    assert (outcome.status, json.loads(outcome.body)) == (500, {"rt_cd": "1", "msg_cd": "", "msg1": ""})
    assert done is carried_out
    assert len(desk.gateway.orders()) == int(carried_out)


@pytest.mark.parametrize(
    ("processed", "carried_out"), [("", True), (":processed=yes", True), (":processed=no", False)]
)
def test_an_undecodable_answer(make_desk, processed, carried_out):
    """A broken body says as little; without the option the order was carried out."""
    desk = make_desk(fills="book")
    desk.gateway.faults.add(f"body=truncated{processed}:count=1")
    outcome, done = ask(desk)
    assert outcome.status == 200
    with pytest.raises(json.JSONDecodeError):
        json.loads(outcome.body)
    assert done is carried_out


@pytest.mark.parametrize("fault", ["refuse=EGW00301", "error", "body=empty"])
def test_perhaps_carried_out(make_desk, fault):
    """`maybe` is a half, by the seed: the same run does the same."""

    def run():
        desk = make_desk(fills="none", seed=3)
        desk.gateway.faults.add(f"{fault}:processed=maybe")
        return [ask(desk)[1] for _ in range(40)]

    done = run()
    assert 10 < sum(done) < 30
    assert run() == done


def test_only_orders(make_desk):
    """Inquiries are left alone, and cancellations are orders."""
    desk = make_desk(faults=["refuse=EGW00302:only=orders"])
    assert desk.ask(GetBalance()).status == 200
    assert json.loads(ask(desk)[0].body)["msg_cd"] == "EGW00302"


def test_a_quota_refusal_is_no_order(make_desk):
    """EGW00201 on an order: it has no number, and the next one has."""
    desk = make_desk(faults=["refuse=EGW00201:only=orders:count=1"])
    assert ask(desk)[1] is False
    assert ask(desk)[1] is True


# --- notices ------------------------------------------------------------------------------------


@pytest.fixture
def told(monkeypatch):
    """Makes a desk whose notices are listed instead of sent."""

    def listen(desk):
        notices = []

        def notify(notice: Notice):
            notices.append(notice)
            return []

        monkeypatch.setattr(desk.gateway.desk, "_notify", notify)
        desk.gateway.on_events = lambda events: len(desk.gateway.desk.happened(events))
        return notices

    return listen


def stages(notices):
    """What the notices are: kind, stage and refusal."""
    return [tuple(notice.texts[wire] for wire in ("CNTG_YN", "ACPT_YN", "RFUS_YN")) for notice in notices]


def test_the_notices_of_a_trading_order(make_desk, told):
    """Accepted, filled in parts, refused by the exchange, dropped: each by its codes and quantities."""
    desk = make_desk(fills="book", cash={"KRW": 10**12})
    notices = told(desk)
    order = desk.gateway.orders
    ask(desk, OrderCash(side=Side.BUY, symbol="005930", quantity=20_000, price=84_000))
    parts = notices[1:]
    assert stages(notices)[0] == ("1", "1", "N")
    assert set(stages(parts)) == {("2", "2", "N")}
    assert sum(int(notice.texts["CNTG_QTY"]) for notice in parts) == order()[0].filled
    notices.clear()
    ask(desk, OrderCash(side=Side.BUY, symbol="005930", quantity=1, price=1_000_000))
    assert stages(notices) == [("1", "1", "N"), ("1", "1", "Y")]
    notices.clear()
    ask(desk, OrderCash(side=Side.BUY, symbol="005930", quantity=5, price=60_000, order_kind="11"))
    assert stages(notices) == [("1", "1", "N"), ("1", "3", "N")]


def test_time_alone_brings_notices(make_desk, told):
    """An order that rests is told of when the clock has moved, without any call."""
    desk = make_desk(fills="book")
    notices = told(desk)
    desk.clock.advance(1)
    found = desk.gateway.market.find("005930")
    price = int(desk.gateway.market.quote(found, korean_time(desk.clock())).price)
    ask(desk, OrderCash(side=Side.BUY, symbol="005930", quantity=3, price=price - 200))
    desk.clock.advance(5 * 3600)
    desk.gateway.advance()
    assert stages(notices) == [("1", "1", "N"), ("2", "2", "N")]
    assert notices[1].texts["STCK_CNTG_HOUR"] > "100000"


def test_lost_late_and_doubled_notices(make_desk, told):
    """The order is what it is; only what is told of it suffers."""
    desk = make_desk(
        faults=["notice-drop:count=1", "notice-late=2s:after=1:count=1", "notice-duplicate:after=2"]
    )
    notices = told(desk)
    numbers = []
    for _ in range(3):
        ask(desk)
        numbers.append(desk.gateway.processed[-1].number)
    assert [notice.texts["ODER_NO"] for notice in notices] == [numbers[2]] * 2
    desk.gateway.desk.beat()
    assert len(notices) == 2
    desk.clock.advance(1)
    desk.gateway.desk.beat()
    assert Counter(notice.texts["ODER_NO"] for notice in notices) == {numbers[1]: 1, numbers[2]: 2}
