"""Whatever happened to orders and whoever else traded: settling finds no other's, and loses none of ours."""

from collections import Counter
from decimal import Decimal
from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st
from order_rows import asked, order_row, out

from kis_async.orders.listed import ListedOrder
from kis_async.orders.matching import Absent, Ambiguous, Matched, Pending, key_of, match
from kis_async.orders.pairing import certain, groups, largest

# --- pairing, against every pairing that there is ------------------------------------------------

EDGES = st.dictionaries(st.integers(0, 4), st.lists(st.integers(10, 14), unique=True, max_size=4), max_size=5)


def all_pairings(claimants, edges, taken=frozenset()):
    """Every pairing, by trying all."""
    if not claimants:
        return [{}]
    first, *others = claimants
    found = all_pairings(others, edges, taken)
    for thing in edges[first]:
        if thing not in taken:
            found += [{first: thing, **rest} for rest in all_pairings(others, edges, taken | {thing})]
    return found


def all_largest(edges):
    """Every pairing of as many as possible."""
    every = all_pairings(list(edges), edges)
    most = max(map(len, every))
    return [pairs for pairs in every if len(pairs) == most]


@settings(max_examples=60)
@given(edges=EDGES)
def test_pairing_agrees_with_trying_all(edges):
    """The largest is as large as can be, groups share nothing, and what is certain is so in all of them."""
    for members, things in groups(edges):
        part = {member: edges[member] for member in members}
        assert {thing for member in members for thing in edges[member]} == set(things)
        every = all_largest(part)
        pairs = largest(part, members)
        assert pairs in every
        if len(pairs) == len(things):
            sure = certain(part, pairs)
            same = {n for n in pairs if all(other.get(n) == pairs[n] for other in every)}
            assert sure == same


# --- a day of orders ------------------------------------------------------------------------------

TOLERANCE = 2.0
OURS, BY_HAND = "OpnAPI", "HTS"


@attrs.frozen
class Intent:
    """What really happened to an order of ours: `place` is that of its row, `None` if it was lost."""

    pending: Pending
    place: int | None
    claimed: bool


@attrs.frozen
class History:
    """The truth, the list that came of it, and whose each row is (`None`: somebody else's)."""

    intents: tuple[Intent, ...]
    rows: tuple[ListedOrder, ...]
    claimed: frozenset[Any]
    channels: frozenset[str]


@st.composite
def histories(draw, *, crowded=True):
    """Orders within two minutes, lost or processed, in time or late, known or not; and those of others."""
    intents, rows = [], []
    for number in range(draw(st.integers(1, 5))):
        terms = asked(price=Decimal(draw(st.sampled_from([70000, 70000, 70100]))))
        sent = draw(st.integers(0, 480)) / 4 if crowded else number * 200.0
        left = sent + draw(st.integers(0, 80)) / 4
        state = draw(st.sampled_from(["open", "open", "open", "out", "known"]))
        processed = state == "known" or draw(st.booleans())
        place = None
        if processed:
            late = draw(st.sampled_from([0, 0, 0, 30, 80])) if crowded else 0
            skew = draw(st.integers(-7, 7)) / 4
            moment = int(draw(st.floats(sent, left)) + late + skew)
            second = None if crowded and draw(st.integers(0, 19)) == 0 else moment
            place = len(rows)
            rows.append(order_row(100 + number, second, terms, channel=OURS))
        pending = out(number, sent, None if state == "out" else left, terms)
        intents.append(Intent(pending, place, claimed=state == "known"))
    for number in range(draw(st.integers(0, 3)) if crowded else 0):
        terms = asked(price=Decimal(draw(st.sampled_from([70000, 70100]))))
        channel = draw(st.sampled_from([OURS, BY_HAND]))
        rows.append(order_row(200 + number, draw(st.integers(0, 150)), terms, channel=channel))
    claimed = frozenset(key_of(rows[each.place]) for each in intents if each.claimed)
    return History(
        tuple(intents), tuple(rows), claimed, draw(st.sampled_from([frozenset(), frozenset({OURS})]))
    )


def verdicts_of(history, rows):
    """What settling says."""
    return match(
        [each.pending for each in history.intents if not each.claimed],
        rows,
        history.claimed,
        tolerance=TOLERANCE,
        channels=history.channels,
    )


@settings(max_examples=400)
@given(history=histories(), data=st.data())
def test_nothing_is_found_wrongly_nor_lost(history, data):
    """Alike orders of ours may change places; beyond that no row goes to an order that is not its own.

    An order of somebody else may stand for one of ours only where as many alike ones of ours were lost, and
    never if it came in by another channel than ours. As many alike ones are absent as were lost, at most.
    """
    rows = data.draw(st.permutations(history.rows + history.rows[:2]))  # a page may repeat rows
    verdicts = verdicts_of(history, rows)
    opened = [each for each in history.intents if not each.claimed]
    owners = {history.rows[each.place].number: each for each in history.intents if each.place is not None}
    lost = Counter(each.pending.terms for each in opened if each.place is None)
    taken, absent, found = Counter(), Counter(), []
    for each in opened:
        verdict = verdicts.get(each.pending.id)
        match verdict:
            case Matched(order=order):
                assert each.pending.left_at is not None
                found.append(order.number)
                owner = owners.get(order.number)
                if owner is None:
                    assert order.channel == OURS or not history.channels
                    taken[each.pending.terms] += 1
                else:
                    assert not owner.claimed
                    assert owner.pending.terms == each.pending.terms
                    assert order.price == each.pending.terms.price
            case Absent():
                assert each.pending.left_at is not None
                absent[each.pending.terms] += 1
            case Ambiguous(candidates=candidates):
                assert candidates
                assert not {key_of(order) for order in candidates} & history.claimed
            case None:
                assert each.pending.left_at is None
    assert len(found) == len(set(found))
    assert taken <= lost
    assert absent <= lost


@settings(max_examples=60)
@given(history=histories(crowded=False), data=st.data())
def test_what_stands_apart_is_settled(history, data):
    """Orders that no other came near are found or absent, each rightly: doubt is not the easy way out."""
    verdicts = verdicts_of(history, data.draw(st.permutations(history.rows)))
    flying = [each.pending for each in history.intents if each.pending.left_at is None]
    for each in history.intents:
        # One that is still out may be any that came since.
        alike = any(
            other.terms == each.pending.terms and other.sent_at < each.pending.sent_at for other in flying
        )
        if each.claimed or each.pending.left_at is None or alike:
            continue
        verdict = verdicts[each.pending.id]
        if each.place is None:
            assert verdict == Absent()
        else:
            assert isinstance(verdict, Matched)
            assert verdict.order.number == history.rows[each.place].number
