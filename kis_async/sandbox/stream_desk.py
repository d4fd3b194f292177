"""The whole real-time side without a socket: what comes in, and what is to be sent to whom.

It joins the rules, the market, the notices and the faults. Every method answers a list of `Sending`, in
order; whoever has the sockets carries them out. It is no thread's friend: use it from one at a time.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

import attrs

from ..spec.declare import Record
from ..spec.index import StreamEntry, find
from ..spec.values import format_value
from .exchange.floor import ExchangeEvent
from .faults import Fault, FaultKind, Faults
from .market import Market
from .options import Options
from .rules import AppKeys, Approvals
from .stream_market import StreamMarket, live_columns
from .stream_notices import Notice, Notices, encrypted
from .stream_rules import Registration, Session, StreamRules

__all__ = ["Pushed", "Sending", "StreamDesk"]

Pushed = Record | Mapping[str, str] | Sequence[str]

_ON_FRAMES: frozenset[FaultKind] = frozenset(
    {"stream-kill", "stream-drop", "stream-column", "stream-garble", "stream-encryption"}
)
_STALL: frozenset[FaultKind] = frozenset({"stream-stall"})
_REFUSE: frozenset[FaultKind] = frozenset({"stream-refuse"})
_HOLD: frozenset[FaultKind] = frozenset({"stream-hold"})
_ON_NOTICES: frozenset[FaultKind] = frozenset({"notice-drop", "notice-late", "notice-duplicate"})


@attrs.frozen(kw_only=True)
class Sending:
    """A text for a session, or the end of it: `close` in the usual way, `kill` without a word."""

    session: int
    text: str = attrs.field(default="", repr=False)
    end: Literal["", "close", "kill"] = ""


class StreamDesk:
    """Everything that the real-time server decides."""

    def __init__(
        self,
        options: Options,
        *,
        market: Market,
        keys: AppKeys,
        approvals: Approvals,
        faults: Faults,
    ) -> None:
        self._paper = options.paper
        self._faults = faults
        self._own = {tr_id: record for record in options.streams for tr_id in record.stream.tr_ids()}
        self.rules = StreamRules(
            clock=options.clock,
            keys=keys,
            approvals=approvals,
            find_stream=self.find_stream,
            slot_hold=options.slot_hold,
            ping_interval=options.ping_interval,
            ping_timeout=options.ping_timeout,
        )
        self._market = StreamMarket(
            market, options.clock, seed=options.seed, ticks_per_second=options.ticks_per_second
        )
        self._notices = Notices(market, keys, paper=options.paper)
        self._clock = options.clock
        self._late: list[tuple[float, Notice]] = []

    def find_stream(self, tr_id: str) -> type[Record] | None:
        """The record class of a TR id that is offered here."""
        record = self._own.get(tr_id)
        if record is None:
            entry = find(tr_id)
            if not isinstance(entry, StreamEntry):
                return None
            record = entry.load()
        offered = record.stream.paper if self._paper else record.stream.tr
        return record if tr_id == offered else None

    # --- sessions -------------------------------------------------------------------------------

    def connect(self) -> Session:
        """A new connection."""
        return self.rules.connect()

    def disconnect(self, session: Session) -> None:
        """A connection that has ended. Twice is harmless."""
        if session.live:
            held = self._faults.strike_stream(_HOLD, "", session.number)
            self.rules.disconnect(session, hold=max((fault.low for fault in held), default=None))

    def receive(self, session: Session, text: str) -> list[Sending]:
        """A text that a session sent."""
        before = set(session.registrations)

        def refusing(tr_id: str) -> str | None:
            struck = self._faults.strike_stream(_REFUSE, tr_id, session.number)
            return struck[0].code if struck else None

        answer = self.rules.receive(session, text, refusing=refusing)
        for place in session.registrations.keys() - before:
            # Whoever shares it must not see the volume jump.
            if not any(place in other.registrations for other in self.rules.sessions if other is not session):
                self._market.open(*place, session.registrations[place].record)
        return [] if answer is None else self._texts(session, "", [answer])

    def pong(self, session: Session) -> None:
        """A pong frame of a session, which answers PINGPONG as well."""
        self.rules.pong(session)

    def kill(self) -> list[Sending]:
        """Cut every connection at once."""
        return [self._end(session, "kill") for session in self.rules.sessions]

    def _end(self, session: Session, how: Literal["close", "kill"]) -> Sending:
        self.disconnect(session)
        return Sending(session=session.number, end=how)

    # --- time -----------------------------------------------------------------------------------

    def beat(self) -> list[Sending]:
        """What the clock brings: PINGPONG, the end of the silent, and the records of the ticks."""
        sendings: list[Sending] = []
        for session in self.rules.sessions:
            if session.stalled:
                continue
            if self.rules.silent(session):
                sendings.append(self._end(session, "close"))
            elif (ping := self.rules.due_ping(session)) is not None:
                sendings += self._texts(session, "", [ping])
        sendings += self._overdue()
        for tick in self._market.due():
            sendings += self._tick(tick)
        return sendings

    def _tick(self, tick: int) -> Iterator[Sending]:
        places: dict[tuple[str, str], None] = {}
        for session in self.rules.sessions:
            places |= dict.fromkeys(
                place for place, held in session.registrations.items() if not held.private
            )
        for place in sorted(places, key=lambda place: self._market.follows_trades(*place)):
            rows = self._market.records(*place, tick)
            if rows:
                yield from self._deliver(*place, rows)

    # --- by hand --------------------------------------------------------------------------------

    def push(self, tr_id: str, tr_key: str, records: Sequence[Pushed]) -> list[Sending]:
        """Send records, together in one frame, to every session that has registered this.

        `KeyError` for a TR that is not offered here.
        """
        record = self.find_stream(tr_id)
        if record is None:
            raise KeyError(f"no stream here has the id {tr_id}")
        return list(self._deliver(tr_id, tr_key, [_row(record, pushed) for pushed in records]))

    def push_raw(self, text: str) -> list[Sending]:
        """Send a text as it is to every session."""
        return [sending for session in self.rules.sessions for sending in self._texts(session, "", [text])]

    # --- notices --------------------------------------------------------------------------------

    def happened(self, events: Iterable[ExchangeEvent]) -> list[Sending]:
        """The notices of what happened at the exchange, lost, late or doubled where a fault says so."""
        sendings: list[Sending] = []
        for event in events:
            notice = self._notices.word(event)
            if notice is not None:
                sendings += self._tell(notice)
        return sendings

    def _tell(self, notice: Notice) -> list[Sending]:
        struck = {fault.kind: fault for fault in self._faults.strike_stream(_ON_NOTICES, notice.tr_id, 0)}
        if "notice-drop" in struck:
            return []
        late = struck.get("notice-late")
        if late is not None:
            self._late.append((self._clock() + self._faults.delay(late), notice))
        times = (late is None) + ("notice-duplicate" in struck)
        return [sending for _ in range(times) for sending in self._notify(notice)]

    def _overdue(self) -> Iterator[Sending]:
        """The notices that were late, and whose time has come."""
        now = self._clock()
        due = sorted((entry for entry in self._late if entry[0] <= now), key=lambda entry: entry[0])
        self._late = [entry for entry in self._late if entry[0] > now]
        for _, notice in due:
            yield from self._notify(notice)

    def _notify(self, notice: Notice) -> list[Sending]:
        record = self.find_stream(notice.tr_id)
        if record is None:
            return []
        row = _row(record, notice.texts)
        return [
            sending
            for session in self.rules.sessions
            if session.app_key == notice.app_key
            for registration in tuple(session.registrations.values())
            if registration.tr_id == notice.tr_id
            for sending in self._frame(session, registration, [row])
        ]

    # --- frames ---------------------------------------------------------------------------------

    def _deliver(self, tr_id: str, tr_key: str, rows: Sequence[Sequence[str]]) -> Iterator[Sending]:
        for session in self.rules.sessions:
            registration = session.registrations.get((tr_id, tr_key))
            if registration is not None:
                yield from self._frame(session, registration, rows)

    def _frame(
        self, session: Session, registration: Registration, rows: Sequence[Sequence[str]]
    ) -> list[Sending]:
        if session.stalled:
            return []
        tr_id = registration.tr_id
        struck: dict[FaultKind, Fault] = {
            fault.kind: fault for fault in self._faults.strike_stream(_ON_FRAMES, tr_id, session.number)
        }
        if "stream-kill" in struck:
            return [self._end(session, "kill")]
        if "stream-drop" in struck:
            return []
        return self._texts(session, tr_id, [_frame_text(registration, rows, struck)])

    def _texts(self, session: Session, tr_id: str, texts: Iterable[str]) -> list[Sending]:
        """Texts for a session, until it stalls."""
        sendings: list[Sending] = []
        for text in texts:
            if not session.live:
                break
            if session.stalled or self._faults.strike_stream(_STALL, tr_id, session.number):
                session.stalled = True
                break
            sendings.append(Sending(session=session.number, text=text))
        return sendings


def _row(record: type[Record], pushed: Pushed) -> tuple[str, ...]:
    """A record as the texts of its columns."""
    if isinstance(pushed, Record):
        values = (format_value(getattr(pushed, kind.name)) for kind in live_columns(record))
        return (*values, *pushed.extra)
    if isinstance(pushed, Mapping):
        return tuple(pushed.get(kind.wire, "") for kind in live_columns(record))
    return tuple(pushed)


def _frame_text(
    registration: Registration, rows: Sequence[Sequence[str]], struck: Mapping[FaultKind, Fault]
) -> str:
    extra = ("1",) if "stream-column" in struck else ()
    payload = "^".join("^".join((*row, *extra)) for row in rows)
    if registration.private:
        key = registration.key if "stream-encryption" not in struck else registration.key[::-1]
        payload = encrypted(payload, key=key, iv=registration.iv)
    count = f"{len(rows):03}"
    garble = struck.get("stream-garble")
    match garble.garble if garble is not None else None:
        case "nonsense":
            return "OPS: internal error"
        case "count":
            count = "0x1"
        case "truncated":
            payload = payload[: len(payload) // 2]
        case None:
            pass
    return f"{int(registration.private)}|{registration.tr_id}|{count}|{payload}"
