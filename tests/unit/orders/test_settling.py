"""Finding out what became of orders: how long it takes, who else is there, and what is never concluded."""

import itertools
from datetime import date
from typing import Any

import pytest
from order_rows import NOON
from settling_programs import (
    ACCOUNT,
    LIST,
    OPTIONS,
    TIMEOUT,
    Open,
    Program,
    answer,
    cash,
    row,
)

from kis_async.errors import IncompletePages, InvalidRequest, NotSent, TransportError
from kis_async.orders import Found, NotThere, Undecided
from kis_async.orders.settling import Settler

# --- how long it takes --------------------------------------------------------------------------


async def test_that_it_is_not_there_takes_the_grace_time_and_two_readings(program: Program) -> None:
    """Of two readings that both began when the grace was over; and the order may then go again."""
    await program.lose(cash())
    (looked,) = await program.settle(wait=False)
    assert isinstance(looked, Undecided)
    assert "grace time" in looked.reason
    (settled,) = await program.settle()
    assert isinstance(settled, NotThere)
    assert settled.pending.client_order_id == "a"
    # 17 readings within the grace of 30 s, one each 2 s, and two after it.
    assert program.clock.real == NOON + 1 + 32
    assert program.lists.asked == [LIST] * 18
    assert await program.states() == {"a": "absent"}
    assert await program.settle() == ()
    await program.accept(cash(), "0000000009")


async def test_single_looks_add_up(program: Program) -> None:
    """Two looks after the grace time say that it is not there, if a pause is between them."""
    await program.lose(cash())
    program.clock.pass_by(31)
    reasons = []
    for seconds in (0, 1, 0.5):
        program.clock.pass_by(seconds)
        (looked,) = await program.settle(wait=False)
        assert isinstance(looked, Undecided)
        reasons.append(looked.reason)
    assert reasons == ["one more reading is needed"] * 3
    program.clock.pass_by(1)
    (settled,) = await program.settle(wait=False)
    assert isinstance(settled, NotThere)
    # Sent anew and lost again, it takes as many again.
    await program.lose(cash())
    program.clock.pass_by(31)
    (looked,) = await program.settle(wait=False)
    assert isinstance(looked, Undecided)


async def test_a_look_that_saw_candidates_begins_anew(program: Program) -> None:
    """One that was seen beside a second candidate is not gone because the next list has neither."""
    await program.lose(cash())
    program.clock.pass_by(31)
    assert isinstance((await program.settle(wait=False))[0], Undecided)
    program.clock.pass_by(2)
    program.lists.rows[LIST] = [row(7), row(8)]
    (looked,) = await program.settle(wait=False)
    assert isinstance(looked, Undecided)
    assert looked.candidates
    program.lists.rows[LIST] = []
    program.clock.pass_by(2)
    assert isinstance((await program.settle(wait=False))[0], Undecided)


async def test_an_order_that_is_there_is_found_at_once(program: Program) -> None:
    """With number, branch and moment of the list; it is claimed, and its name answers with it."""
    await program.lose(cash())
    program.lists.rows[LIST] = [row(7)]
    (settled,) = await program.settle(wait=False)
    assert isinstance(settled, Found)
    order = settled.order
    assert (order.number, order.branch, order.client_order_id) == ("7", "06010", "a")
    assert (order.ordered_on, order.ordered_at) == (date(2026, 9, 22), settled.listed.ordered_at)
    assert program.lists.days == {("20260922", "20260922")}
    again = await program.order(cash())
    assert (await again.outcome()).receipt.order_number == "0000000007"


async def test_a_list_that_lags_is_no_evidence(program: Program) -> None:
    """As long as one that was accepted before is missing, nothing is concluded from what is not there."""
    await program.accept(cash("taken", 3), "0000000006")
    program.clock.pass_by(30)
    await program.lose(cash())
    (looked,) = await program.settle()
    assert isinstance(looked, Undecided)
    assert "lacks 1 orders" in looked.reason
    assert await program.states() == {"taken": "accepted", "a": "unknown"}
    program.lists.rows[LIST] = [row(6, "120000", ord_qty="3")]
    assert isinstance((await program.settle())[0], NotThere)


async def test_what_was_accepted_just_now_need_not_be_listed_yet(program: Program) -> None:
    """Its own grace is not over."""
    await program.lose(cash())
    program.clock.pass_by(29)
    await program.accept(cash("taken", 3), "0000000006")
    program.clock.pass_by(1)
    assert isinstance((await program.settle())[0], NotThere)


async def test_a_list_that_shows_less_than_all_is_no_evidence(program: Program) -> None:
    """An answer without a place for rows says nothing; a later one that has it does."""
    await program.lose(cash())
    program.lists.rows[LIST] = None
    (looked,) = await program.settle()
    assert isinstance(looked, Undecided)
    assert "did not show all" in looked.reason


async def test_a_list_that_cannot_be_read_settles_nothing(program: Program) -> None:
    """The error is the caller's; what is open stays open."""
    await program.lose(cash())
    for error in (TransportError("lost", tr_id=LIST), IncompletePages("page 2 failed", tr_id=LIST)):
        program.lists.rows[LIST] = error
        with pytest.raises(type(error)):
            await program.settle()
    assert await program.states() == {"a": "unknown"}
    assert len(await program.settler.pending()) == 1


# --- who else is there --------------------------------------------------------------------------


async def test_one_of_another_program_that_is_still_out_competes(programs: Open) -> None:
    """Either row may be its own, which it will name: once it has been answered, the other is ours."""
    ours, theirs = programs(), programs()
    flying = await theirs.send(cash("theirs"))
    await ours.lose(cash("ours"))
    ours.lists.rows[LIST] = [row(7), row(8, "120001")]
    looked = {each.pending.client_order_id: each for each in await ours.settle(wait=False)}
    assert isinstance(looked["ours"], Undecided)
    assert [order.number for order in looked["ours"].candidates] == ["7", "8"]
    assert isinstance(looked["theirs"], Undecided)
    await answer(flying, "0000000007")
    (settled,) = await ours.settle()
    assert isinstance(settled, Found)
    assert settled.order.number == "8"
    assert await theirs.states() == {"theirs": "accepted", "ours": "accepted"}


async def test_what_this_program_is_sending_is_not_pending(program: Program) -> None:
    """It will be told by its own call; but what it sends alike leaves another open."""
    await program.send(cash("flying"))
    assert await program.settle() == ()
    await program.lose(cash("lost"))
    program.lists.rows[LIST] = [row(7)]
    (looked,) = await program.settle(wait=False)
    assert looked.pending.client_order_id == "lost"
    assert isinstance(looked, Undecided)
    with pytest.raises(InvalidRequest, match="no pending order"):
        await program.settler.decide("flying", None)


async def test_what_a_killed_process_had_sent_is_out_as_long_as_an_answer_may_take(programs: Open) -> None:
    """It noted no end, so it ends when an exchange must have: only then its grace begins."""
    await programs().send(cash())
    survivor = programs()
    (settled,) = await survivor.settle()
    assert isinstance(settled, NotThere)
    assert survivor.clock.real >= NOON + TIMEOUT + 1 + 30 + 2
    await programs().send(cash("b"))
    survivor.clock.pass_by(TIMEOUT + 2)
    survivor.lists.rows[LIST] = [row(8, "120045")]
    assert isinstance((await survivor.settle(wait=False))[0], Found)


async def test_what_a_process_wrote_down_and_never_sent_is_closed(programs: Open) -> None:
    """After the grace, without a list; should the process live after all, it is told not to send."""
    sleeper, other = programs(), programs()
    ticket = await sleeper.order(cash())
    (looked,) = await other.settle(wait=False)
    assert isinstance(looked, Undecided)
    assert "about to send" in looked.reason
    assert looked.pending.sent_at is None
    (settled,) = await other.settle()
    assert isinstance(settled, NotThere)
    assert other.clock.real == NOON + 30
    assert other.lists.asked == []
    with pytest.raises(NotSent, match="settled as never sent"):
        await ticket.leaving()
    assert await other.states() == {"a": "not_sent"}


async def test_an_order_by_hand_that_is_the_same_leaves_both_open(program: Program) -> None:
    """With both as candidates, of which the user takes one; the row that is taken is nobody else's then."""
    await program.lose(cash())
    program.lists.rows[LIST] = [row(7), row(8, "120001")]
    (looked,) = await program.settle()
    assert isinstance(looked, Undecided)
    assert {order.number for order in looked.candidates} == {"7", "8"}
    assert "somebody else's" in looked.reason
    await program.lose(cash("b"))
    chosen = looked.candidates[0]
    assert isinstance(await program.settler.decide("a", chosen), Found)
    with pytest.raises(InvalidRequest, match="another intent has this order"):
        await program.settler.decide("b", chosen)
    assert await program.states() == {"a": "accepted", "b": "unknown"}


async def test_what_another_program_settles_meanwhile_is_not_settled_again(programs: Open) -> None:
    """The look that comes too late takes nothing back."""
    one, other = programs(), programs()
    await one.lose(cash())
    reads = itertools.count()

    async def send(request: Any) -> Any:
        reply = await one.lists.send(request)
        if next(reads) == 16:  # the second reading after the grace
            one.lists.rows[LIST] = [row(7)]
            assert isinstance((await other.settle(wait=False))[0], Found)
        return reply

    settler = Settler(one.desk, send, ACCOUNT, options=OPTIONS, attempt_timeout=TIMEOUT)
    assert await settler.settle(None, wait=True) == ()
    assert await one.states() == {"a": "accepted"}
