"""What is refused, and how an order is changed and cancelled, on the real server and on paper."""

from decimal import Decimal

import pytest
from pit import OTHER, OWN, Pit

ABROAD = {"family": "overseas_stock", "venue": "NASD", "symbol": "AAPL"}


@pytest.fixture
def pit():
    """A market in the middle of a Tuesday."""
    return Pit()


@pytest.fixture
def resting(pit):
    """An order over 10 that nothing will fill."""
    return pit.buy(10, pit.quote().price - 5000)


# --- changes ------------------------------------------------------------------------------------


def test_a_modified_order_has_a_new_number(pit, resting):
    """The change takes the rest over; the original keeps its number and has nothing left."""
    changed = pit.modify(resting, resting.price + 100)
    assert int(changed.number) > int(resting.number)
    assert (changed.original, changed.quantity, changed.price) == (resting.number, 10, resting.price + 100)
    assert (resting.state, resting.remaining, resting.revised) == ("changed", 0, 10)
    assert (changed.side, changed.symbol, changed.state) == ("02", "005930", "open")
    assert pit.kinds() == ["accepted", "changed"]


def test_a_part_is_modified(pit, resting):
    """The rest stays under the old number, with its own money held back."""
    held = resting.reserved
    changed = pit.modify(resting, resting.price + 100, quantity=4)
    assert (changed.quantity, resting.remaining, resting.state) == (4, 6, "open")
    assert resting.reserved == resting.price * 6 + int(resting.price * 6 * Decimal("0.000140527"))
    assert resting.reserved + changed.reserved > held


def test_a_change_into_the_market_fills(pit, resting):
    """What is modified arrives anew: at the ask it trades."""
    assert pit.modify(resting, pit.quote().asks[0].price).state == "filled"


def test_a_part_is_cancelled_and_then_the_rest(pit, resting):
    """A cancellation has a number and a quantity, and no rest."""
    first = pit.cancel(resting, 3)
    assert (first.action, first.quantity, first.remaining, first.state) == ("cancel", 3, 0, "done")
    assert (resting.remaining, resting.state) == (7, "open")
    second = pit.cancel(resting)
    assert (second.quantity, second.original) == (7, resting.number)
    assert (resting.state, resting.cancelled, resting.reserved) == ("cancelled", 10, 0)
    assert pit.kinds() == ["accepted", "cancelled", "cancelled"]


def test_numbers_are_compared_without_padding(pit, resting):
    """Blanks or no zeros in front: it is the same order."""
    assert pit.cancel(resting, original=f"  {resting.number.lstrip('0')}").original == resting.number


@pytest.mark.parametrize(("paper", "nothing_left"), [(False, "APBK0927"), (True, "40330000")])
def test_what_cannot_be_changed(paper, nothing_left):
    """What is not there, is another's or elsewhere, has nothing left, or not so much."""
    pit = Pit(paper=paper)
    order = pit.buy(10, pit.quote().price - 5000)
    assert pit.refusal(pit.cancel, order, original="77") == "APBK0344"
    assert pit.refusal(pit.cancel, order, account=OTHER) == "APBK0344"
    assert pit.refusal(pit.cancel, order, venue="NXT") == "APBK0344"
    assert pit.refusal(pit.modify, order, order.price, **ABROAD) == "APBK0344"
    assert pit.refusal(pit.cancel, order, 11) == ("40330000" if paper else "APBK0400")
    cancelled = pit.cancel(order)
    assert pit.refusal(pit.cancel, order) == nothing_left
    assert pit.refusal(pit.modify, order, 80_000) == nothing_left
    assert pit.refusal(pit.cancel, cancelled) == "APBK0344"
    assert pit.refusal(pit.cancel, pit.buy(1, kind="01")) == nothing_left
    assert len(pit.book().orders) == 3


def test_a_change_that_is_too_dear_changes_nothing():
    """The original stays as it was, with what it held back."""
    pit = Pit(cash={"KRW": 1_000_000})
    order = pit.buy(12, 80_000)
    before = (order.reserved, order.remaining, order.state)
    assert pit.refusal(pit.modify, order, 84_000) == "APBK0952"
    assert (order.reserved, order.remaining, order.state) == before
    assert pit.modify(order, 80_500).active


@pytest.mark.parametrize(
    ("given", "price"),
    [
        (ABROAD, "180.50"),
        ({"family": "domestic_futureoption", "symbol": "101W09", "kind": "01"}, "1.00"),
        ({"family": "domestic_futureoption", "symbol": "101W09", "kind": "01", "night": True}, "1.00"),
        ({"family": "overseas_futureoption", "symbol": "ESZ26", "venue": "CME", "kind": "1"}, "1.25"),
    ],
)
def test_all_markets_change_and_cancel(given, price):
    """The same rules everywhere; a change without a quantity means the whole rest."""
    pit = Pit("23:40")
    if given["family"] == "domestic_futureoption" and not given.get("night"):
        pit = Pit("10:40")
    order = pit.buy(2, price, **given)
    changed = pit.modify(order, Decimal(price) + 1)
    assert (changed.quantity, changed.kind, order.state) == (2, order.kind, "changed")
    assert pit.cancel(changed, 1).quantity == 1
    assert (changed.remaining, changed.state) == (1, "open")
    assert len(order.number) == (8 if given["family"] == "overseas_futureoption" else 10)


# --- refusals -----------------------------------------------------------------------------------


def test_what_the_broker_refuses(pit):
    """Each with its code; nothing of it is in the record, and no number is lost."""
    assert pit.refusal(pit.buy, 1, 80_000, symbol="999999") == "APBK0656"
    assert pit.refusal(pit.buy, 1, 80_000, symbol="") == "APBK0656"
    assert pit.refusal(pit.buy, 1, 80_000, symbol="0001") == "APBK0656"
    assert pit.refusal(pit.buy, 1, 42_000, symbol="069500", venue="NXT") == "APBK0656"
    assert pit.refusal(pit.buy, 1, kind="01", venue="NXT") == "APBK1943"
    assert pit.refusal(pit.buy, 1, 80_000, "02", venue="SOR") == "APBK1943"
    assert pit.refusal(pit.buy, 1, 80_000, "07") == "APBK0918"
    assert pit.refusal(pit.buy, 0, 80_000) == "OPSQ2003"
    assert (pit.exchange.orders, pit.kinds()) == ([], [])


def test_what_paper_has_not():
    """Neither NXT nor SOR, and abroad limit orders alone; its codes are its own."""
    pit = Pit("23:40", paper=True, cash={"KRW": 10_000, "USD": 100})
    assert pit.refusal(pit.buy, 1, 80_000, venue="NXT") == "90000000"
    assert pit.refusal(pit.buy, 1, 80_000, venue="SOR") == "90000000"
    assert pit.refusal(pit.buy, 1, kind="32", **ABROAD) == "90000000"
    assert pit.refusal(pit.buy, 1, 200, **ABROAD) == "40250000"


@pytest.mark.parametrize(
    ("price", "kind", "reason"),
    [
        (150_000, "00", "상한가초과"),
        (1_000, "00", "하한가미만"),
        (80_050, "00", "호가단위오류"),
        (80_000, "22", "조건가격오류"),
    ],
)
def test_what_the_exchange_refuses(pit, price, kind, reason):
    """The broker took it and gave it a number; the exchange says no, and nothing is held back."""
    pit = Pit(cash={"KRW": 10**9})
    order = pit.buy(5, price, kind)
    assert (order.state, order.rejected, order.remaining, order.reason) == ("rejected", 5, 0, reason)
    assert pit.kinds() == ["accepted", "refused"]
    assert pit.book().available() == 10**9


def test_a_change_that_the_exchange_refuses(pit, resting):
    """It has a number and a notice of refusal; the original stays in the market, in its old place."""
    pit.events()
    change = pit.modify(resting, resting.price + 50)
    assert (change.state, change.rejected, change.original) == ("rejected", 10, resting.number)
    assert (resting.state, resting.remaining, resting.revised) == ("open", 10, 0)
    assert resting.reserved > 0
    assert pit.kinds() == ["refused"]
    assert pit.cancel(resting).quantity == 10


def test_unchecked_orders_are_taken():
    """Without checks all of a listed symbol has a number, at any hour; a fill by hand may do anything."""
    pit = Pit("03:00", day=27, fills="none", checks=False, holdings=())
    order = pit.sell(10**6, 1)
    assert order.state == "waiting"
    unknown = pit.cancel(order, original="77")
    assert unknown.number not in {order.number, ""}
    assert pit.exchange.find(unknown.number) is None
    assert pit.refusal(pit.buy, 1, 1, symbol="999999") == "APBK0656"
    pit.exchange.fill(order.number, 10, Decimal(5), now=pit.clock())
    assert (order.filled, pit.book(OWN).position("domestic_stock", "005930").quantity) == (10, -10)


# --- lists --------------------------------------------------------------------------------------


def test_lists_can_lag(pit):
    """An order and what becomes of it are shown so late; until then it is as if it had not been."""
    pit = Pit(list_lag=5, fills="none", checks=True)
    order = pit.buy(10, 80_000)
    assert pit.exchange.visible_orders(OWN, pit.clock()) == []
    pit.wait(5)
    pit.exchange.fill(order.number, 4, Decimal(80_000), now=pit.clock())
    pit.cancel(order, 3)
    (seen,) = pit.exchange.visible_orders(OWN, pit.clock())
    assert (seen.number, seen.filled, seen.cancelled, seen.remaining) == (order.number, 0, 0, 10)
    pit.wait(5)
    first, second = pit.exchange.visible_orders(OWN, pit.clock())
    assert (first.filled, first.cancelled, first.fee, second.action) == (4, 3, order.fee, "cancel")


def test_lists_can_omit():
    """Some reads leave some orders of the last minute out, and another read has them; later all are there."""
    pit = Pit(list_omit=0.5)
    for _ in range(40):
        pit.buy(1, pit.quote().price - 5000)
    reads = []
    for _ in range(3):
        pit.wait(1)
        reads.append({order.number for order in pit.exchange.visible_orders(OWN, pit.clock())})
    assert all(5 < len(read) < 35 for read in reads)
    assert reads[0] != reads[1]
    pit.wait(60)
    assert len(pit.exchange.visible_orders(OWN, pit.clock())) == 40
