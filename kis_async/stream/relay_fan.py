"""Who gets what of a key's one stream: frames to the guests that asked for their records. Pure.

A frame goes to a guest as it came, if all of its records are the guest's; of one that mixes keys a guest
gets its own records only. What names none of the registrations, such as notices, goes to all guests of
its TR, as within one stream.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Protocol

import attrs

from ..errors import DecodeError
from .cipher import Secret
from .frames import Answer, DataFrame, records_of
from .registry import Registration
from .relay_protocol import Confirmed, FrameCame, Lost, Told, Unread, encode, refusal

__all__ = ["Fan", "Guest", "Packet", "Skipping"]


@attrs.define(kw_only=True)
class Packet:
    """A frame on its way; `keys` says how many records each key has in it, nothing of what must arrive."""

    frame: DataFrame
    at: datetime
    keys: dict[str, int]
    _line: bytes | None = attrs.field(default=None, init=False)

    @property
    def line(self) -> bytes:
        """The frame as a message, made once for all who get it."""
        line = self._line
        if line is None:
            frame = self.frame
            text = f"{int(frame.encrypted)}|{frame.tr_id}|{frame.count:03}|{frame.payload}"
            line = self._line = encode(FrameCame(self.at.timestamp(), text))
        return line


class Guest(Protocol):
    """A consumer of the stream: the owner's own process, or another one."""

    def data(self, packet: Packet, /) -> None:
        """Records came."""
        ...

    def tell(self, message: Told, /) -> None:
        """Something else happened."""
        ...


@attrs.define
class Skipping:
    """Records that are left out for a guest that is too slow."""

    since: datetime
    until: datetime
    counts: Counter[tuple[str, str]] = attrs.Factory(Counter[tuple[str, str]])

    def add(self, packet: Packet) -> None:
        """Leave out a frame."""
        self.until = packet.at
        for key, count in packet.keys.items():
            self.counts[packet.frame.tr_id, key] += count


class Fan:
    """The channel of the owner's connection: it passes on what comes, and reads none of it.

    `steady` says up to when, at most, all has arrived of which the last frame came at a moment.
    """

    def __init__(self, steady: Callable[[datetime], datetime] | None = None) -> None:
        self._steady = steady
        self._all: dict[Guest, None] = {}
        self._guests: dict[str, dict[str, dict[Guest, None]]] = {}
        self._columns: dict[str, int] = {}
        self._left: set[Registration] = set()
        self._had: set[tuple[Guest, Registration]] = set()
        self._secrets: dict[str, Secret] = {}
        self.records = 0

    # --- guests ---------------------------------------------------------------------------------

    @property
    def guests(self) -> list[Guest]:
        """All that are there."""
        return list(self._all)

    def join(self, guest: Guest) -> None:
        """A guest is there."""
        self._all[guest] = None

    def part(self, guest: Guest) -> list[Registration]:
        """A guest is gone; the registrations that it had."""
        self._all.pop(guest, None)
        own = self.registrations(guest)
        for registration in own:
            self.detach(registration, guest)
        return own

    def registrations(self, guest: Guest) -> list[Registration]:
        """What a guest has asked for."""
        return [
            Registration(tr_id, key)
            for tr_id, keys in self._guests.items()
            for key, guests in keys.items()
            if guest in guests
        ]

    def attach(self, registration: Registration, guest: Guest, *, column: int, keep: bool) -> bool:
        """From now on the records are the guest's as well; whether it had not asked before."""
        tr_id, key = registration
        guests = self._guests.setdefault(tr_id, {}).setdefault(key, {})
        new = guest not in guests
        guests[guest] = None
        self._columns[tr_id] = column
        self._left.discard(_folded(registration))
        if keep:
            self._had.add((guest, registration))
        return new

    def detach(self, registration: Registration, guest: Guest) -> bool:
        """A guest wants no more of it; whether it had asked."""
        tr_id, key = registration
        keys = self._guests.get(tr_id, {})
        guests = keys.get(key, {})
        if guest not in guests:
            return False
        del guests[guest]
        self._had.discard((guest, registration))
        if not guests:
            self._drop(registration)
            self._left.add(_folded(registration))
        return True

    def _drop(self, registration: Registration) -> None:
        keys = self._guests[registration.tr_id]
        del keys[registration.key]
        if not keys:
            del self._guests[registration.tr_id]

    def confirmation(self, registration: Registration, at: datetime) -> Confirmed:
        """What is told of a registration that the server has acknowledged."""
        secret = self._secrets.get(registration.tr_id)
        pair = None if secret is None else (secret.key, secret.vector)
        return Confirmed(at.timestamp(), registration.tr_id, registration.key, pair)

    # --- what the connection tells ----------------------------------------------------------------

    def had(self, registration: Registration) -> bool:
        """Whether a guest has had it, or has time, and is not to lose it because the key is in use."""
        return any((guest, registration) in self._had for guest in self._of(registration))

    def confirmed(self, registration: Registration, answer: Answer | None, at: datetime) -> None:
        """The server has acknowledged a registration."""
        if answer is not None and answer.secret is not None:
            self._secrets[registration.tr_id] = answer.secret
        message = self.confirmation(registration, at)
        for guest in self._of(registration):
            self._had.add((guest, registration))
            guest.tell(message)

    def refused(self, registration: Registration, error: Exception, at: datetime) -> None:
        """The server does not take a registration."""
        guests = self._of(registration)
        if guests:
            self._drop(registration)
        message = refusal(registration, error, at.timestamp())
        for guest in guests:
            self._had.discard((guest, registration))
            guest.tell(message)

    def lost(self, since: datetime, at: datetime, reason: str) -> None:
        """The connection is gone."""
        since = since if self._steady is None else self._steady(since)
        self._secrets.clear()
        self._tell_all(Lost(at.timestamp(), since.timestamp(), reason))

    def unreadable(self, error: DecodeError, at: datetime, text: str = "") -> None:
        """Something came that is no frame at all."""
        self._tell_all(Unread(at.timestamp(), str(error), text))

    def _tell_all(self, message: Told) -> None:
        for guest in self.guests:
            guest.tell(message)

    def data(self, frame: DataFrame, at: datetime) -> None:
        """Records came."""
        keys = self._guests.get(frame.tr_id)
        if keys is None:
            return
        self.records += frame.count
        found = None if frame.encrypted else _keys_of(frame, self._columns[frame.tr_id])
        if found is None:
            _send(_everybody(keys), Packet(frame=frame, at=at, keys={}))
            return
        first = found[0]
        if found.count(first) == len(found):  # as nearly always
            packet = Packet(frame=frame, at=at, keys={first: len(found)})
            _send(list(self._whose(frame.tr_id, first)), packet)
            return
        counts = Counter(found)
        whose = {key: self._whose(frame.tr_id, key) for key in counts}
        whole = Packet(frame=frame, at=at, keys=counts)
        for guest in dict.fromkeys(guest for guests in whose.values() for guest in guests):
            own = {key for key, guests in whose.items() if guest in guests}
            guest.data(whole if len(own) == len(counts) else _share(whole, found, own))

    def _of(self, registration: Registration) -> list[Guest]:
        return list(self._guests.get(registration.tr_id, {}).get(registration.key, ()))

    def _whose(self, tr_id: str, key: str) -> dict[Guest, None]:
        keys = self._guests[tr_id]
        guests = keys.get(key)
        if guests is not None:
            return guests
        folded = key.casefold()
        alike = {own: guests for own, guests in keys.items() if own.casefold() == folded}
        if not alike and Registration(tr_id, folded) in self._left:
            return {}
        return _everybody(alike or keys)


def _everybody(keys: dict[str, dict[Guest, None]]) -> dict[Guest, None]:
    return {guest: None for guests in keys.values() for guest in guests}


def _send(guests: Iterable[Guest], packet: Packet) -> None:
    for guest in guests:
        guest.data(packet)


def _keys_of(frame: DataFrame, column: int) -> list[str] | None:
    """The key of each record; `None` where no column says it, or the frame does not divide."""
    if column < 0:
        return None
    try:
        fields, width = records_of(frame.payload, frame.count)
    except DecodeError:
        return None  # whoever reads it says so
    return None if column >= width else [text.strip() for text in fields[column::width]]


def _share(packet: Packet, found: list[str], own: set[str]) -> Packet:
    """Those records of a frame that belong to some keys."""
    frame = packet.frame
    fields, width = records_of(frame.payload, frame.count)
    rows = [fields[n * width : (n + 1) * width] for n, key in enumerate(found) if key in own]
    payload = "^".join("^".join(row) for row in rows)
    return Packet(
        frame=DataFrame(tr_id=frame.tr_id, count=len(rows), encrypted=False, payload=payload),
        at=packet.at,
        keys={key: count for key, count in packet.keys.items() if key in own},
    )


def _folded(registration: Registration) -> Registration:
    return Registration(registration.tr_id, registration.key.casefold())
