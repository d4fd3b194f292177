"""What one connection is to be subscribed to, and what the server has confirmed: a pure state machine.

A registration is a TR id and a key. It is *wanted* as long as somebody refers to it, and at the server
it is pending, confirmed or leaving. The server's limit counts all three, so a place is free only when
the end of a registration is confirmed. After a loss of the connection nothing is at the server, and
everything wanted is to be sent again.
"""

from collections import Counter
from enum import Enum
from typing import Literal, NamedTuple

import attrs

from .frames import Answer

__all__ = ["LIMIT", "Phase", "Registration", "Registry", "Settled", "Step"]

LIMIT = 41

_ALREADY = "OPSP0002"
_NOT_FOUND = "OPSP0003"
_ENDED = "OPSP0001"
# Answers that only the end of a registration, or only its beginning, can have; others may be to either.
_TO_ENDING = frozenset({_ENDED, _NOT_FOUND})
_TO_BEGINNING = frozenset({"OPSP0000", _ALREADY, "OPSP0008", "OPSP0011", "OPSP0017", "OPSP8996"})


class Registration(NamedTuple):
    """One place at the server: a TR id, and the symbol or the user whose records are wanted."""

    tr_id: str
    key: str

    def __repr__(self) -> str:
        return f"Registration({self.tr_id})"  # a key can be an HTS id, which is nobody else's business


class Phase(Enum):
    """Where a registration stands at the server."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    LEAVING = "leaving"
    STUCK = "stuck"
    """Its end failed: it is there still, as far as can be known, until the connection ends."""


@attrs.frozen
class Step:
    """What to send next."""

    registration: Registration
    subscribe: bool


@attrs.frozen(kw_only=True)
class Settled:
    """What an answer has decided: a registration is confirmed, ended, or refused (and given up)."""

    registration: Registration
    outcome: Literal["confirmed", "ended", "refused"]
    answer: Answer


class Registry:
    """The registrations of one connection; at most `limit` at once."""

    def __init__(self, *, limit: int = LIMIT) -> None:
        self.limit = limit
        self._wanted: Counter[Registration] = Counter()
        self._phases: dict[Registration, Phase] = {}

    @property
    def wanted(self) -> frozenset[Registration]:
        """What somebody refers to."""
        return frozenset(self._wanted)

    @property
    def confirmed(self) -> int:
        """How many of the wanted registrations the server has confirmed on this connection."""
        return sum(self.is_confirmed(each) for each in self._wanted)

    @property
    def free(self) -> int:
        """How many more registrations can be wanted."""
        return self.limit - len(self._wanted)

    @property
    def at_server(self) -> int:
        """How many places are taken, or may be, at the server."""
        return len(self._phases)

    def phase(self, registration: Registration) -> Phase | None:
        """Where a registration stands at the server; `None` if it is not there."""
        return self._phases.get(registration)

    def is_confirmed(self, registration: Registration) -> bool:
        """Whether the server has confirmed a registration on this connection."""
        return self._phases.get(registration) is Phase.CONFIRMED

    def awaits(self, registration: Registration) -> bool:
        """Whether an answer about a registration is still to come."""
        return self._phases.get(registration) in {Phase.PENDING, Phase.LEAVING}

    def want(self, registration: Registration) -> None:
        """Refer to a registration once more; the caller has seen that there is a place (`free`)."""
        if registration not in self._wanted and self.free <= 0:
            raise ValueError("no registration is free")
        self._wanted[registration] += 1

    def release(self, registration: Registration) -> bool:
        """Refer to it once less; whether nobody does any more."""
        if registration not in self._wanted:
            return True  # given up by a refusal, whose consumers let go one by one
        self._wanted[registration] -= 1
        if self._wanted[registration] > 0:
            return False
        del self._wanted[registration]
        return True

    def give_up(self, registration: Registration) -> None:
        """Want a registration no more, whoever refers to it."""
        self._wanted.pop(registration, None)

    def clear(self) -> None:
        """Want nothing any more."""
        self._wanted.clear()

    def next_step(self) -> Step | None:
        """What to send now; what has become unneeded first, since it frees places."""
        for registration, phase in self._phases.items():
            if phase is Phase.CONFIRMED and registration not in self._wanted:
                return Step(registration, subscribe=False)
        if len(self._phases) < self.limit:
            for registration in self._wanted:
                if registration not in self._phases:
                    return Step(registration, subscribe=True)
        return None

    def sent(self, step: Step) -> None:
        """A step went out; from now on it may be at the server."""
        self._phases.pop(step.registration, None)  # those that wait stand in the order of their asking
        self._phases[step.registration] = Phase.PENDING if step.subscribe else Phase.LEAVING

    def answered(self, answer: Answer) -> Settled | None:
        """Take in an answer; `None` if it is about nothing that was asked."""
        registration = self._meant(answer)
        if registration is None:
            return None
        phase = self._phases[registration]
        if phase in {Phase.LEAVING, Phase.STUCK}:
            if not answer.accepted and answer.code != _NOT_FOUND:
                self._phases[registration] = Phase.STUCK
                return None
            del self._phases[registration]
            return Settled(registration=registration, outcome="ended", answer=answer)
        if answer.accepted or answer.code == _ALREADY:
            self._phases[registration] = Phase.CONFIRMED
            return Settled(registration=registration, outcome="confirmed", answer=answer)
        if phase is Phase.CONFIRMED:
            return None  # a late refusal of something that was confirmed since
        del self._phases[registration]
        self.give_up(registration)
        return Settled(registration=registration, outcome="refused", answer=answer)

    def lost(self) -> None:
        """The connection is gone: nothing is at the server."""
        self._phases.clear()

    def _meant(self, answer: Answer) -> Registration | None:
        """Whose answer it is: by its names, or else the one that waits for it longest."""
        phases = {Phase.PENDING, Phase.LEAVING}
        if answer.code in _TO_ENDING:
            phases = {Phase.LEAVING}
        elif answer.code in _TO_BEGINNING:
            phases = {Phase.PENDING}
        waiting = [registration for registration, phase in self._phases.items() if phase in phases]
        if answer.tr_id:
            named = Registration(answer.tr_id, answer.key)
            if named in self._phases:
                return named
            # Some refusals name the TR alone.
            waiting = [each for each in waiting if not answer.key and each.tr_id == answer.tr_id]
        return waiting[0] if waiting else None
