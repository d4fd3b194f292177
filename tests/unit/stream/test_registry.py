"""The registry by example: counted references, leaving, and answers that do not say whose they are."""

import pytest

from kis_async.stream.frames import Answer
from kis_async.stream.registry import LIMIT, Phase, Registration, Registry, Step

A, B, C = (Registration("H0STCNT0", key) for key in ("A", "B", "C"))


def answer(code="OPSP0000", tr_id="", key="", *, accepted=None):
    """An answer, a refusal by its code."""
    good = code in {"OPSP0000", "OPSP0001"} if accepted is None else accepted
    return Answer(accepted=good, code=code, message="", tr_id=tr_id, key=key)


def confirmed(*registrations, limit=LIMIT):
    """A registry in which these are at the server."""
    registry = Registry(limit=limit)
    for registration in registrations:
        registry.want(registration)
        step = registry.next_step()
        assert step == Step(registration, subscribe=True)
        registry.sent(step)
        registry.answered(answer(tr_id=registration.tr_id, key=registration.key))
    return registry


def test_two_consumers_share_a_registration():
    """The last one who lets go ends it."""
    registry = confirmed(A)
    registry.want(A)
    assert registry.next_step() is None
    assert registry.release(A) is False
    assert registry.next_step() is None
    assert registry.release(A) is True
    assert registry.next_step() == Step(A, subscribe=False)


def test_the_limit_is_known_before_sending():
    """What is leaving still has its place at the server; a new one waits until that is free."""
    registry = confirmed(A, B, limit=2)
    with pytest.raises(ValueError, match="free"):
        registry.want(C)
    registry.release(A)
    registry.want(C)
    registry.sent(Step(A, subscribe=False))
    assert registry.next_step() is None
    registry.answered(answer("OPSP0001", A.tr_id, A.key))
    assert registry.next_step() == Step(C, subscribe=True)


def test_released_while_pending():
    """It is ended as soon as the server has acknowledged it."""
    registry = Registry()
    registry.want(A)
    registry.sent(Step(A, subscribe=True))
    registry.release(A)
    assert registry.next_step() is None
    registry.answered(answer(tr_id=A.tr_id, key=A.key))
    assert registry.next_step() == Step(A, subscribe=False)


def test_wanted_while_leaving():
    """It is subscribed anew once it has ended, and not before."""
    registry = confirmed(A)
    registry.release(A)
    registry.sent(Step(A, subscribe=False))
    registry.want(A)
    assert registry.next_step() is None
    assert registry.phase(A) is Phase.LEAVING
    registry.answered(answer("OPSP0001", A.tr_id, A.key))
    assert registry.next_step() == Step(A, subscribe=True)


def test_a_refusal_frees_the_place():
    """Whoever wanted it, nobody does any more; letting go one by one afterwards does no harm."""
    registry = Registry(limit=1)
    registry.want(A)
    registry.want(A)
    registry.sent(Step(A, subscribe=True))
    settled = registry.answered(answer("OPSP0008", A.tr_id, A.key))
    assert (settled.registration, settled.outcome, registry.free, registry.at_server) == (A, "refused", 1, 0)
    assert registry.release(A) is True
    registry.want(B)
    assert registry.release(A) is True
    assert registry.wanted == {B}


def test_nameless_ends_are_in_the_order_of_asking():
    """Registered A, B; ended B, then A: the first answer without a name is B's."""
    registry = confirmed(A, B)
    for registration in (B, A):
        registry.release(registration)
        registry.sent(Step(registration, subscribe=False))
    assert registry.answered(answer("OPSP0003")).registration == B
    assert registry.answered(answer("OPSP0001")).registration == A


def test_a_nameless_failure_is_of_what_waits_longest():
    """A failure that may be an end's does not take a registration away from somebody else."""
    registry = confirmed(A)
    registry.release(A)
    registry.sent(Step(A, subscribe=False))
    registry.want(B)
    registry.sent(Step(B, subscribe=True))
    assert registry.answered(answer("OPSP0009")) is None
    assert (registry.phase(A), registry.phase(B)) == (Phase.STUCK, Phase.PENDING)
    assert registry.answered(answer("OPSP0008")).registration == B


def test_already_subscribed_is_confirmed():
    """The server's OPSP0002 says that it has it."""
    registry = Registry()
    registry.want(A)
    registry.sent(Step(A, subscribe=True))
    assert registry.answered(answer("OPSP0002", A.tr_id, A.key)).outcome == "confirmed"


def test_late_and_foreign_answers():
    """A late refusal of what is confirmed, or an answer about anything else, decides nothing."""
    registry = confirmed(A)
    assert registry.answered(answer("OPSP0007", A.tr_id, A.key)) is None
    assert registry.answered(answer("OPSP0000", "H0STASP0", "A")) is None
    assert registry.answered(answer("OPSP8996")) is None
    assert registry.is_confirmed(A)


def test_keys_are_not_shown():
    """The key of a notice is the user's HTS id."""
    assert "A" not in repr(Registration("H0STCNI0", "A")).replace("Registration", "")
