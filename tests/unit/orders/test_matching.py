"""Which order of a list is the one whose answer was lost: case by case (see also tests/property)."""

from datetime import date, timedelta
from decimal import Decimal

import attrs
import pytest
from order_rows import DAY, asked, order_row, out

from kis_async.api.enums import Side
from kis_async.orders.matching import Absent, Ambiguous, Matched, key_number, key_of, match, proof_of_reading

A, B = order_row(1, 1), order_row(2, 2)


def settle(pending, rows, claimed=(), *, tolerance=2.0, channels=()):
    """The verdict on each order: the number that was found, a set of candidates, or "absent"."""
    told = {}
    for number, verdict in match(pending, rows, claimed, tolerance=tolerance, channels=channels).items():
        match verdict:
            case Matched(order=order):
                told[number] = order.number
            case Ambiguous(candidates=candidates):
                told[number] = {order.number for order in candidates}
            case Absent():
                told[number] = "absent"
    return told


# --- one order ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("second", "verdict"),
    [
        (-94, "absent"),
        (-50, {"7"}),  # near: the clocks may be further apart than is thought
        (-3, {"7"}),  # the second ends where the tolerance begins
        (-2, "7"),
        (0, "7"),
        (12, "7"),
        (13, {"7"}),
        (100, {"7"}),
        (101, "absent"),
        (None, {"7"}),
    ],
)
def test_the_time_of_a_row_decides(second, verdict):
    """Found within the tolerance, open within ninety seconds, or without a time, absent beyond."""
    assert settle([out(1, 0, 10)], [order_row(7, second)]) == {1: verdict}


def test_an_order_of_another_intent_is_never_found():
    """A claim takes the row away, and with it all doubt."""
    assert settle([out(1, 0, 10)], [A], {key_of(A)}) == {1: "absent"}


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        ({"symbol": "A005930"}, "7"),
        ({"symbol": "KR7005930003"}, "7"),
        ({"symbol": "000660"}, "absent"),
        ({"symbol": ""}, {"7"}),
        ({"side": Side.SELL}, "absent"),
        ({"side": None}, {"7"}),
        ({"quantity": 9}, "absent"),
        ({"quantity": None}, {"7"}),
        ({"price": Decimal("70000.00")}, "7"),
        ({"price": Decimal(70100)}, "absent"),
        ({"price": None}, {"7"}),
        ({"kind": None}, "7"),
        ({"kind": "03"}, {"7"}),  # a list may show what a kind has become
        ({"venue": None}, "7"),
        ({"venue": "NXT"}, {"7"}),
        ({"action": "cancel", "original_number": "3"}, "absent"),
        ({"action": None, "original_number": "3"}, "absent"),
        ({"action": None}, {"7"}),
        ({"reserved": True}, {"7"}),
        ({"market": "domestic_bond"}, "absent"),
    ],
)
def test_the_contents_of_a_row_decide(facts, verdict):
    """What contradicts the order is not it; what the row leaves out, or may show otherwise, is open."""
    assert settle([out(1, 0, 10)], [order_row(7, 1, **facts)]) == {1: verdict}


def test_smart_routing_shows_an_order_at_the_venue_that_it_went_to():
    """A row of any venue is it; parts of it leave the matter open, named after the whole or not."""
    sent = [out(1, 0, 10, asked(venue="SOR"))]
    assert settle(sent, [order_row(7, 1, venue="NXT")]) == {1: "7"}
    assert settle(sent, [order_row(7, 1, venue="NXT", quantity=4)]) == {1: {"7"}}
    assert settle(sent, [order_row(8, 1, action=None, original_number="7", quantity=4)]) == {1: {"8"}}


def test_a_kind_without_a_price_may_be_listed_with_what_it_came_to():
    """The row's price says nothing then, if its kind is the order's."""
    sent = [out(1, 0, 10, asked(kind="01", price=None))]
    assert settle(sent, [order_row(7, 1, kind="01", price=Decimal(70500))]) == {1: "7"}
    assert settle(sent, [order_row(7, 1, kind=None, price=Decimal(70500))]) == {1: {"7"}}


def test_the_kinds_of_derivatives_are_listed_without_ioc_and_fok():
    """A list has one code for all limit orders."""
    terms = asked(market="domestic_futureoption", symbol="A01603", kind="10", venue=None)
    assert settle([out(1, 0, 10, terms)], [order_row(7, 1, terms, kind="01")]) == {1: "7"}
    assert settle([out(1, 0, 10, terms)], [order_row(7, 1, terms, kind="04")]) == {1: {"7"}}


@pytest.mark.parametrize(("sent", "listed"), [("BRK/B", "BRK.B"), ("00700", "700"), ("aapl", "AAPL")])
def test_overseas_symbols_are_compared_in_one_spelling(sent, listed):
    """Separators, leading zeros and case differ between orders and lists."""
    terms = asked(market="overseas_stock", symbol=sent, venue=None, exchange="NASD")
    row = order_row(7, 1, terms, symbol=listed, venue="NASD")
    assert settle([out(1, 0, 10, terms)], [row]) == {1: "7"}
    assert settle([out(1, 0, 10, terms)], [attrs.evolve(row, venue="NYSE")]) == {1: {"7"}}


def test_the_day_of_a_night_order_may_be_another_than_the_calendar_says():
    """Before holidays its business day is later, and the moment made of it too: then it is open."""
    terms = asked(market="domestic_futureoption", symbol="A01603", venue=None, night=True)
    rows = [order_row(7, 1 + 3 * 86_400, terms, night=True)]
    assert settle([out(1, 0, 10, terms)], rows) == {1: {"7"}}
    assert settle([out(1, 0, 10, attrs.evolve(terms, night=False))], [order_row(7, 86_401, terms)]) == {
        1: "absent"
    }


# --- the channel --------------------------------------------------------------------------------


def test_an_order_by_another_channel_is_never_found_nor_passed_over():
    """It is probably somebody's by hand; beside one by our own channel it does not count."""
    by_hand, ours = order_row(7, 1, channel="HTS"), order_row(8, 1, channel="OpnAPI")
    sent = [out(1, 0, 10)]
    assert settle(sent, [by_hand], channels={"OpnAPI"}) == {1: {"7"}}
    assert settle(sent, [by_hand, ours], channels={"OpnAPI"}) == {1: "8"}
    assert settle(sent, [by_hand]) == {1: "7"}
    assert settle(sent, [order_row(9, 1)], channels={"OpnAPI"}) == {1: "9"}


# --- several alike ------------------------------------------------------------------------------


def test_as_many_rows_as_orders_are_dealt_out_by_time():
    """All are there, and which is which nobody can tell, nor needs to."""
    assert settle([out(1, 1, 10), out(2, 0, 10)], [B, A]) == {2: "1", 1: "2"}
    # The first by time fits only the second order.
    assert settle([out(1, 0, 30), out(2, 1, 4)], [order_row(8, 20), order_row(7, 2)]) == {1: "8", 2: "7"}


def test_one_row_for_two_orders_is_open_unless_time_tells():
    """One of them is there; which one shows only where their windows part."""
    assert settle([out(1, 0, 10), out(2, 1, 9)], [A]) == {1: {"1"}, 2: {"1"}}
    assert settle([out(1, 0, 3), out(2, 40, 50)], [A]) == {1: "1", 2: "absent"}


def test_what_the_windows_single_out_is_found_beside_what_is_open():
    """Two rows for three orders: one row can only be one order's, the other two orders share the rest."""
    sent = [out(1, 0, 2), out(2, 20, 60), out(3, 22, 60)]
    assert settle(sent, [order_row(7, 1), order_row(8, 40)]) == {1: "7", 2: {"8"}, 3: {"8"}}


def test_one_row_too_many_is_somebody_elses_and_none_is_found():
    """He ordered the same in the same seconds, so any row may be his."""
    assert settle([out(1, 0, 10)], [A, B]) == {1: {"1", "2"}}
    three = [A, B, order_row(3, 3)]
    assert settle([out(1, 0, 10), out(2, 0, 10)], three) == {1: {"1", "2", "3"}, 2: {"1", "2", "3"}}


def test_a_row_near_by_that_nothing_explains_leaves_the_matter_open():
    """It may be ours, come in late, and the other one somebody's; not so if it is another order's of ours."""
    late = order_row(2, 60)
    assert settle([out(1, 0, 10)], [A, late]) == {1: {"1", "2"}}
    assert settle([out(1, 0, 10), out(2, 55, 61)], [A, late]) == {1: "1", 2: "2"}


def test_a_row_without_a_time_leaves_all_of_its_contents_open():
    """It may be any of them."""
    assert settle([out(1, 0, 10)], [A, order_row(2, None)]) == {1: {"1", "2"}}
    assert settle([out(1, 0, 10)], [A, order_row(2, None, ordered_on=DAY - timedelta(days=5))]) == {1: "1"}


def test_orders_that_are_not_alike_never_change_places():
    """Two rows fit two orders of different venues: each is there, but not to be told from the other."""
    sent = [out(1, 0, 10, asked(venue="SOR")), out(2, 0, 10)]
    assert settle(sent, [A, B]) == {1: {"1", "2"}, 2: {"1", "2"}}
    assert settle(sent, [A, order_row(2, 2, venue="NXT")]) == {1: "2", 2: "1"}


def test_what_is_left_of_a_group_is_dealt_out_as_well():
    """One row can only be the unlike order's; the two alike ones share the others by time."""
    sent = [out(1, 0, 10, asked(venue="SOR")), out(2, 0, 10), out(3, 1, 10)]
    assert settle(sent, [A, B, order_row(3, 3, venue="NXT")]) == {1: "3", 2: "1", 3: "2"}


def test_one_that_is_still_out_competes_and_has_no_verdict():
    """It will name its own row: until then an alike one is not found in a row that may be the other's."""
    assert settle([out(1, 0, None)], []) == {}
    assert settle([out(1, 0, None)], [A]) == {1: {"1"}}
    assert settle([out(1, 0, 10), out(2, 0, None)], [A, B]) == {1: {"1", "2"}, 2: {"1", "2"}}
    assert settle([out(1, 0, 10), out(2, 30, None)], [A, order_row(2, 40)]) == {1: "1", 2: {"2"}}


def test_a_row_that_pages_repeat_is_one_row():
    """A second copy is nobody else's order."""
    assert settle([out(1, 0, 10)], [A, A]) == {1: "1"}


# --- changes and cancellations ------------------------------------------------------------------

CANCEL = asked(
    action="cancel",
    original_number="3",
    symbol=None,
    side=None,
    quantity=None,
    price=None,
    all_remaining=True,
)
MODIFY = attrs.evolve(CANCEL, action="modify", price=Decimal(70100), all_remaining=False, quantity=10)


def revised(number, second, **facts):
    """The row of a change or cancellation of order 3."""
    return order_row(number, second, **({"original_number": "3", "action": "cancel", "price": None} | facts))


@pytest.mark.parametrize(
    ("terms", "facts", "verdict"),
    [
        (CANCEL, {}, "7"),
        (CANCEL, {"original_number": "4"}, "absent"),
        (CANCEL, {"original_number": None, "action": "new"}, "absent"),
        (CANCEL, {"action": "modify"}, "absent"),
        (CANCEL, {"action": None}, "7"),  # a cancellation has no price
        (CANCEL, {"action": None, "price": Decimal(1)}, {"7"}),
        (attrs.evolve(CANCEL, quantity=5), {"quantity": 3}, "7"),  # the rest was filled meanwhile
        (attrs.evolve(CANCEL, quantity=5), {"quantity": 6}, {"7"}),
        (attrs.evolve(CANCEL, symbol="005930"), {"symbol": "000660"}, "absent"),
        (MODIFY, {"action": "modify", "price": Decimal(70100)}, "7"),
        (MODIFY, {"action": None, "price": Decimal(70100)}, "7"),
        (MODIFY, {"action": "modify", "price": Decimal(70200)}, {"7"}),
        (MODIFY, {"action": "modify", "price": Decimal(70100), "quantity": 4}, {"7"}),
        (MODIFY, {}, "absent"),
    ],
)
def test_a_change_is_known_by_its_original(terms, facts, verdict):
    """The number that it names and what it does decide; what differs beyond leaves it open."""
    assert settle([out(1, 0, 10, terms)], [revised(7, 1, **facts)]) == {1: verdict}


def test_a_change_of_a_reservation_shows_nowhere():
    """The reservation keeps its number and its time, so it stays open, listed or not."""
    terms = attrs.evolve(CANCEL, reserved=True)
    assert settle([out(1, 0, 10, terms)], [order_row(3, -500, reserved=True)]) == {1: {"3"}}
    assert settle([out(1, 0, 10, terms)], []) == {1: set()}


def test_a_row_whose_number_cannot_be_read_leaves_the_matter_open():
    """It cannot be named as found."""
    assert settle([out(1, 0, 10)], [attrs.evolve(A, number="")]) == {1: {""}}


# --- claims and evidence ------------------------------------------------------------------------


def test_a_claim_under_the_day_beside_leaves_the_row_open():
    """Overseas the day of an order is not certain beforehand; in Korea it is."""
    terms = asked(market="overseas_stock", symbol="AAPL", venue=None, exchange="NASD")
    row = order_row(7, 1, terms, venue="NASD")
    beside = ("overseas_stock", DAY - timedelta(days=1), "7")
    assert settle([out(1, 0, 10, terms)], [row], {beside}) == {1: {"7"}}
    assert settle([out(1, 0, 10)], [A], {("domestic_stock", DAY - timedelta(days=1), "1")}) == {1: "1"}


def test_reservations_are_numbered_apart():
    """An order's claim says nothing of a reservation with its number."""
    reserved = order_row(1, 1, asked(reserved=True))
    assert key_of(reserved) == ("domestic_stock", DAY, key_number("1", reserved=True)) != key_of(A)


def test_a_reading_is_evidence_only_with_all_that_must_be_in_it():
    """What is known to be accepted and is not listed shows that the list lags."""
    known = {key_of(A), key_of(B)}
    assert proof_of_reading([A, B], known)
    proof = proof_of_reading([A], known)
    assert not proof
    assert proof.missing == {key_of(B)}
    night = order_row(5, 1, asked(market="domestic_futureoption"), ordered_on=date(2026, 9, 28))
    assert proof_of_reading([night], {("domestic_futureoption", date(2026, 9, 24), "5")})
    assert not proof_of_reading([A], {("domestic_stock", DAY + timedelta(days=1), "1")})


def test_many_alike_orders_are_settled_quickly():
    """Three hundred of one kind in one window, each with its row: no search through all pairings."""
    sent = [out(n, 0, 400) for n in range(300)]
    verdicts = settle(sent, [order_row(1000 + n, n) for n in range(300)])
    assert len(set(verdicts.values())) == 300
    assert len(settle(sent, [order_row(1000 + n, n) for n in range(299)])) == 300
