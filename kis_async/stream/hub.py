"""From frames to the consumers' buffers: which record is whose, and what to say when some are missing.

A `Channel` is what one connection brings: its registrations, its volume tallies, the secrets of its
notices. It is told what happens and asks nobody; so it is the same for a live connection and for a
recording. `Outlet` is one consumer's side: its registrations, its buffer, and the gap it is in.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

import attrs

from ..errors import DecodeError
from ..spec.declare import Record
from ..telemetry.counters import StreamCounter
from .buffers import Buffer, Place, Stopping
from .cipher import Secret, decrypt
from .drift import note_drift
from .events import Dropped, Gap, Loss, PossibleLoss, Unreadable, Unsubscribed
from .frames import Answer, DataFrame, clear_text
from .records import key_position, key_reader, read_payload
from .registry import Registration
from .tally import Tally, Total

__all__ = ["Channel", "Outlet", "Recorder"]

Drift = Callable[[str, str], None]


class Recorder(Protocol):
    """Who writes down what a connection brings."""

    def frame(self, frame: DataFrame, payload: str, at: datetime) -> None:
        """Records came; `payload` is clear."""
        ...

    def confirmed(self, registration: Registration, at: datetime) -> None:
        """A registration was acknowledged."""
        ...

    def lost(self, registrations: Iterable[Registration], since: datetime, at: datetime, reason: str) -> None:
        """The connection of some registrations is gone."""
        ...

    def ended(self, registration: Registration, at: datetime | None, reason: str) -> None:
        """Nobody wants a registration any more, or the server, for a `reason`, does not take it back."""
        ...


@attrs.define(eq=False)
class _OpenGap:
    """A gap that has not ended: of which registrations, and which of them are still down.

    `place` is kept among the records from the first of them on that came behind the gap.
    """

    gap: Gap
    members: set[Registration]
    down: set[Registration]
    place: Place | None = None


class Outlet:
    """One consumer: what it is registered for, what waits for it, and which gaps it is in.

    The registrations of each connection have a gap of their own, so that one connection that is away
    holds nothing up that comes by another.
    """

    def __init__(self, buffer: Buffer, wake: Callable[[], None], overflow: Callable[[], None]) -> None:
        self.buffer = buffer
        self._wake = wake
        self._overflow = overflow
        self._confirmed: set[Registration] = set()
        self._gaps: list[_OpenGap] = []
        self._sealed = False

    def has(self, registration: Registration) -> bool:
        """Whether a registration was confirmed for this consumer."""
        return registration in self._confirmed

    # --- what comes -----------------------------------------------------------------------------

    def put(self, registration: Registration, records: Sequence[Any], key: str, at: datetime) -> int:
        """Hand over records of one registration; answers with how many others gave way."""
        if self._sealed:
            return 0
        if self._gaps:
            self._hold(registration)
        buffer = self.buffer
        before = buffer.dropped
        if not buffer.put_all(records, key, at):
            self._overflow()
        self._wake()
        return buffer.dropped - before

    def keep(self, registration: Registration, record: Any) -> None:
        """Hand over a record that is never dropped."""
        if not self._sealed:
            self._hold(registration)
            self.buffer.keep(record)
            self._wake()

    def tell(self, event: Loss, registrations: Iterable[Registration] = ()) -> None:
        """Hand over an event, behind the gaps of the registrations that it is about."""
        if not self._sealed:
            for each in registrations if self._gaps else ():
                self._hold(each)
            self.buffer.tell(event)
            self._wake()

    def missed(self, event: Dropped, registrations: Iterable[Registration]) -> None:
        """Records did not come so far; a consumer that must have all of them ends here."""
        self.tell(event, registrations)
        if isinstance(self.buffer, Stopping) and not self._sealed:
            self._overflow()

    def _hold(self, registration: Registration) -> None:
        """What comes before its gap has ended stands behind it."""
        for each in self._gaps:
            if each.place is None and registration in each.members:
                each.place = self.buffer.reserve()

    # --- gaps -----------------------------------------------------------------------------------

    def confirmed(self, registration: Registration, at: datetime) -> None:
        """A registration is at the server, for the first time or again."""
        self._confirmed.add(registration)
        for each in self._down(registration):
            resumed = {**each.gap.resumed, registration.key: at}
            each.gap = attrs.evolve(each.gap, resumed=resumed, until=max(each.gap.until, at))
            self._came_back(each, registration)

    def interrupted(self, registrations: Iterable[Registration], since: datetime, reason: str) -> bool:
        """The connection of some registrations is lost; whether a gap begins, and not only goes on."""
        down = {each for each in registrations if each in self._confirmed}
        if not down or self._sealed:
            return False
        known = next((each for each in self._gaps if not each.members.isdisjoint(down)), None)
        if known is not None and known.place is None:
            known.members |= down
            known.down |= down
            known.gap = attrs.evolve(known.gap, losses=known.gap.losses + 1)
            return False
        if known is not None:
            # Some of its records have come already: the gap before them ends, and another one begins.
            known.gap = attrs.evolve(known.gap, until=max(known.gap.until, since))
            self._end(known)
        gap = Gap(since=since, until=since, reason=reason)
        self._gaps.append(_OpenGap(gap=gap, members=set(down), down=down))
        return True

    def refused(self, registration: Registration, error: Exception, at: datetime) -> None:
        """The server does not take a registration back; whoever never had it is told by the call for it."""
        had = registration in self._confirmed
        if had:
            self._hold(registration)  # what is told below stands behind the gap, also if that goes on
        for each in self._down(registration):
            each.gap = attrs.evolve(each.gap, until=max(each.gap.until, at))
        self.released(registration)
        if had:
            self.tell(Unsubscribed(key=registration.key, at=at, error=error))

    def released(self, registration: Registration) -> None:
        """The consumer does not want a registration any more."""
        self._confirmed.discard(registration)
        for each in self._down(registration):
            self._came_back(each, registration)

    def seal(self) -> None:
        """Nothing more is taken in; gaps that have not ended are told of as far as they are known."""
        for each in list(self._gaps):
            self._end(each)
        self._sealed = True

    def _down(self, registration: Registration) -> list[_OpenGap]:
        return [each for each in self._gaps if registration in each.down]

    def _came_back(self, gap: _OpenGap, registration: Registration) -> None:
        gap.down.discard(registration)
        if not gap.down:
            self._end(gap)

    def _end(self, gap: _OpenGap) -> None:
        self._gaps.remove(gap)
        if gap.place is None:
            self.tell(gap.gap)
        else:
            gap.place.event = gap.gap
            self._wake()


class Channel:
    """What one connection brings, and who gets it."""

    def __init__(self, *, on_drift: Drift | None = None, counter: StreamCounter | None = None) -> None:
        self.recorders: list[Recorder] = []
        self._counter = counter or StreamCounter()
        self._on_drift = on_drift
        self._classes: dict[str, type[Record]] = {}
        self._outlets: dict[Registration, list[Outlet]] = {}
        self._secrets: dict[str, Secret] = {}
        self._left: set[Registration] = set()
        self._tally = Tally()
        self._drifts: set[tuple[str, str]] = set()

    # --- consumers ------------------------------------------------------------------------------

    def attach(self, registration: Registration, record: type[Record], outlet: Outlet) -> None:
        """From now on the records of a registration are an outlet's as well."""
        self._classes[registration.tr_id] = record
        self._outlets.setdefault(registration, []).append(outlet)
        self._left.discard(_folded(registration))

    def detach(self, registration: Registration, outlet: Outlet) -> bool:
        """An outlet wants no more of it; whether it had a part in it here."""
        outlets = self._outlets.get(registration, [])
        if outlet not in outlets:
            return False
        outlets.remove(outlet)
        if not outlets:
            del self._outlets[registration]
            self._left.add(_folded(registration))
            self._tally.forget(registration)
            for recorder in self.recorders:
                recorder.ended(registration, None, "")
        outlet.released(registration)
        return True

    def had(self, registration: Registration) -> bool:
        """Whether a consumer has had records of a registration, and is not to lose it for a refusal."""
        return any(outlet.has(registration) for outlet in self._outlets.get(registration, ()))

    def disregard(self, registration: Registration) -> None:
        """Records of a registration come, as in a recording of several, and nobody here wants them."""
        if registration not in self._outlets:
            self._left.add(_folded(registration))

    def knows(self, registration: Registration) -> bool:
        """Whether somebody wants a registration here."""
        return registration in self._outlets

    def key_position(self, tr_id: str) -> int:
        """In which column the records of a TR have their key; -1 if in none."""
        cls = self._classes.get(tr_id)
        return -1 if cls is None else key_position(cls)

    def outlets(self) -> list[Outlet]:
        """All consumers, each once."""
        return list(dict.fromkeys(outlet for outlets in self._outlets.values() for outlet in outlets))

    # --- what happens ---------------------------------------------------------------------------

    def confirmed(self, registration: Registration, answer: Answer | None, at: datetime) -> None:
        """The server has acknowledged a registration."""
        for recorder in self.recorders:
            recorder.confirmed(registration, at)
        if answer is not None and answer.secret is not None:
            self._secrets[registration.tr_id] = answer.secret
        for outlet in self._outlets.get(registration, ()):
            outlet.confirmed(registration, at)

    def refused(self, registration: Registration, error: Exception, at: datetime) -> None:
        """The server refused a registration that it had before."""
        for recorder in self.recorders:
            recorder.ended(registration, at, str(error))
        for outlet in self._outlets.pop(registration, []):
            outlet.refused(registration, error, at)

    def paused(self, registration: Registration) -> None:
        """In a recording: nobody wanted a registration any more, but the consumers here still do."""
        self._tally.forget(registration)
        for outlet in self._outlets.get(registration, ()):
            outlet.released(registration)

    def lost(
        self, since: datetime, at: datetime, reason: str, registrations: Iterable[Registration] | None = None
    ) -> None:
        """The connection of some registrations, or of all, is gone; `since` is when the last frame came."""
        gone = list(self._outlets if registrations is None else registrations)
        for recorder in self.recorders:
            recorder.lost(gone, since, at, reason)
        self._secrets.clear()
        self._tally.keep(self._outlets.keys() - set(gone))
        for outlet in self.outlets():
            own = [each for each in gone if outlet in self._outlets.get(each, ())]
            self._counter.gaps += outlet.interrupted(own, since, reason)

    def skipped(self, counts: Mapping[Registration, int], since: datetime, until: datetime) -> None:
        """Records were left out on the way here, since this process was too slow: how many of each key."""
        missed: dict[Outlet, dict[Registration, int]] = {}
        for named, count in counts.items():
            registration, outlets = self._route(named)
            self._tally.forget(registration)
            for outlet in outlets:
                own = missed.setdefault(outlet, {})
                own[registration] = own.get(registration, 0) + count
        for outlet, own in missed.items():
            keys = {registration.key: count for registration, count in own.items()}
            total = sum(own.values())
            self._counter.dropped += total
            outlet.missed(Dropped(count=total, since=since, until=until, keys=keys), own)

    def unreadable(self, error: DecodeError, at: datetime, text: str = "") -> None:
        """Something came that is no frame at all, so that it may have been anybody's."""
        self._counter.unreadable += 1
        for outlet in self.outlets():
            outlet.tell(Unreadable(at=at, error=error, text=text), self._outlets)

    def data(self, frame: DataFrame, at: datetime) -> None:
        """Records came."""
        cls = self._classes.get(frame.tr_id)
        if cls is None:
            return  # of nothing that is or was wanted here
        payload = frame.payload
        try:
            if frame.encrypted:
                payload = self._decrypted(frame)
            for recorder in self.recorders:
                recorder.frame(frame, payload, at)
            records, width = read_payload(cls, payload, frame.count)
        except DecodeError as error:
            self._tell(cls, frame, error, at)
            return
        counter = self._counter
        counter.frames += 1
        counter.records += frame.count
        self._note_drift(cls, frame.tr_id, width)
        self._hand_over(cls, frame, records, at)

    def _decrypted(self, frame: DataFrame) -> str:
        secret = self._secrets.get(frame.tr_id)
        if secret is None:
            raise DecodeError(
                f"{frame.tr_id}: an encrypted frame came before its key", tr_id=frame.tr_id, where="frame"
            )
        return decrypt(frame.payload, secret)

    def _hand_over(self, cls: type[Record], frame: DataFrame, records: Iterable[Any], at: datetime) -> None:
        """Give records to their outlets; those of one key, which come in a row, at once."""
        key_of = key_reader(cls)
        tr_id, is_notice = frame.tr_id, cls.stream.key == "hts_id"
        key: str | None = None
        registration = Registration(tr_id, "")
        total: Total | None = None
        outlets: list[Outlet] = []
        run: list[Any] = []
        for record in records:
            if isinstance(record, DecodeError):
                self._give(outlets, registration, run, at)
                self._tell(cls, frame, record, at)
                continue
            own = key_of(record) or ""
            if own != key:
                self._give(outlets, registration, run, at)
                key = own
                registration, outlets = self._route(Registration(tr_id, own))
                total = self._tally.of(registration) if outlets and cls.stream.tally is not None else None
            if is_notice:
                for outlet in outlets:
                    outlet.keep(registration, record)
                continue
            jump = None if total is None else total.add(record, at)
            if jump is not None:
                self._give(outlets, registration, run, at)
                self._counter.possible_losses += len(outlets)
                event = PossibleLoss(key=own, volume=jump.volume, since=jump.since, until=at)
                for outlet in outlets:
                    outlet.tell(event, (registration,))
            run.append(record)
        self._give(outlets, registration, run, at)

    def _give(
        self, outlets: Iterable[Outlet], registration: Registration, run: list[Any], at: datetime
    ) -> None:
        if run:
            for outlet in outlets:
                dropped = outlet.put(registration, run, registration.key, at)
                if dropped:
                    self._counter.dropped += dropped
            run.clear()

    def _route(self, registration: Registration) -> tuple[Registration, list[Outlet]]:
        outlets = self._outlets.get(registration)
        return self._owners(registration) if outlets is None else (registration, outlets)

    def _owners(self, registration: Registration) -> tuple[Registration, list[Outlet]]:
        """Whose a record is that names no registration as it was sent: notices, and keys of another case."""
        folded = _folded(registration)
        own = [each for each in self._outlets if each.tr_id == registration.tr_id]
        alike = [each for each in own if _folded(each) == folded]
        if not alike and folded in self._left:
            return registration, []
        found = alike or own
        outlets = dict.fromkeys(outlet for each in found for outlet in self._outlets[each])
        return (found[0] if len(found) == 1 else registration), list(outlets)

    def _tell(self, cls: type[Record], frame: DataFrame, error: DecodeError, at: datetime) -> None:
        self._counter.unreadable += 1
        # A notice holds an account number, also in a recording, where it is in the clear.
        text = "" if cls.stream.key == "hts_id" or frame.encrypted else clear_text(frame, frame.payload)
        own = {each: outlets for each, outlets in self._outlets.items() if each.tr_id == frame.tr_id}
        for outlet in dict.fromkeys(outlet for outlets in own.values() for outlet in outlets):
            outlet.tell(Unreadable(at=at, error=error, tr_id=frame.tr_id, text=text), own)

    def _note_drift(self, cls: type[Record], tr_id: str, width: int) -> None:
        drift = note_drift(cls, tr_id, width)
        if drift is not None:
            self._counter.departs(tr_id)
        if drift is not None and self._on_drift is not None and (tr_id, drift) not in self._drifts:
            self._drifts.add((tr_id, drift))
            self._on_drift(tr_id, drift)


def _folded(registration: Registration) -> Registration:
    """What records of a registration have in common, in whichever case they write their key."""
    return Registration(registration.tr_id, registration.key.casefold())
