"""The real-time server's rules, without a socket: sessions, registrations, refusals, PINGPONG.

A session is one connection. It belongs to an app key from its first message with a good approval key,
and while it lives, and `slot_hold` seconds longer, every other session of that key is refused.
Time comes from the clock that is handed in.
"""

import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any, cast

import attrs

from ..errors import ConfigError
from ..korean_time import korean_time
from ..spec.declare import Record
from .clock import Clock
from .rules import AppKeys, Approvals

__all__ = ["MOST_REGISTRATIONS", "Registration", "Session", "StreamRules"]

MOST_REGISTRATIONS = 41

_MESSAGES = {
    "OPSP0000": "SUBSCRIBE SUCCESS",
    "OPSP0001": "UNSUBSCRIBE SUCCESS",
    "OPSP0002": "ALREADY IN SUBSCRIBE",
    "OPSP0003": "UNSUBSCRIBE ERROR(not found!)",
    "OPSP0007": "SUBSCRIBE INTERNAL ERROR",
    "OPSP0008": "MAX SUBSCRIBE OVER",
    "OPSP0009": "SUBSCRIBE ERROR : mci send failed",
    "OPSP0010": "SUBSCRIBE WARNING : invalid appkey",
    "OPSP0011": "invalid approval : NOT FOUND",
    "OPSP0017": "SUBSCRIBE ERROR : invalid HTS ID",
    "OPSP8991": "SUBSCRIBE ERROR : invalid tr_id",
    "OPSP8992": "SUBSCRIBE ERROR : invalid tr_key",
    "OPSP8993": "JSON PARSING ERROR : invalid tr_key",
    "OPSP8994": "JSON PARSING ERROR : personalseckey not found",
    "OPSP8995": "JSON PARSING ERROR : appsecret not found",
    "OPSP8996": "ALREADY IN USE appkey",
    "OPSP8997": "JSON PARSING ERROR : invalid tr_type",
    "OPSP8998": "JSON PARSING ERROR : invalid custtype",
    "OPSP8999": "resource not available",
    "OPSP9990": "JSON PARSING ERROR : tr_key not found",
    "OPSP9991": "JSON PARSING ERROR : input not found",
    "OPSP9992": "JSON PARSING ERROR : body not found",
    "OPSP9994": "JSON PARSING ERROR : INVALID appkey",
    "OPSP9997": "JSON PARSING ERROR : custtype not found",
    "OPSP9998": "JSON PARSING ERROR : header not found",
    "OPSP9999": "JSON PARSING ERROR : invalid json format",
}
# Refusals that name the registration; the others say "(null)", whatever was asked for.
_NAMING = frozenset({"OPSP0002", "OPSP0003", "OPSP0007", "OPSP0008", "OPSP0009", "OPSP0017"})
_RT_CODES = {"OPSP0002": "1", "OPSP0003": "1", "OPSP0007": "1", "OPSP0008": "1", "OPSP0009": "1"}
_LONGEST_KEY = 64


@attrs.frozen(kw_only=True)
class Registration:
    """One stream of one session; `key` and `iv` are those of its acknowledgement."""

    tr_id: str
    tr_key: str
    record: type[Record]
    key: str = attrs.field(repr=False)
    iv: str = attrs.field(repr=False)

    @property
    def private(self) -> bool:
        """Whether its records are encrypted."""
        return _is_private(self.record)


@attrs.define(kw_only=True, eq=False)
class Session:
    """One connection and what it has registered, in the order of registration."""

    number: int
    connected_at: float
    pinged_at: float
    unanswered_since: float | None = None
    app_key: int | None = None
    registrations: dict[tuple[str, str], Registration] = attrs.Factory(dict[tuple[str, str], Registration])
    second: bool = False
    stalled: bool = False
    live: bool = True


@attrs.frozen(kw_only=True)
class _Asked:
    approval: str = attrs.field(repr=False)
    tr_id: str
    tr_key: str
    record: type[Record]
    leaving: bool


class _Refusal(Exception):  # noqa: N818 - carries an answer, and is no error of the program
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _no_refusal(_: str) -> str | None:
    return None


class StreamRules:
    """What the real-time server answers, and whom it lets in.

    `find_stream` gives the record class of a TR id that is offered here, or `None`.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        keys: AppKeys,
        approvals: Approvals,
        find_stream: Callable[[str], type[Record] | None],
        slot_hold: float = 0.0,
        ping_interval: float = 10.0,
        ping_timeout: float = 100.0,
    ) -> None:
        for name, value in {"ping_interval": ping_interval, "ping_timeout": ping_timeout}.items():
            if not value > 0:
                raise ConfigError(f"{name} must be over 0 seconds", setting=name)
        if not slot_hold >= 0:
            raise ConfigError("slot_hold must not be negative", setting="slot_hold")
        self._clock = clock
        self._keys = keys
        self._approvals = approvals
        self._find_stream = find_stream
        self._slot_hold = slot_hold
        self._ping_interval = ping_interval
        self._ping_timeout = ping_timeout
        self._sessions: dict[int, Session] = {}
        self._owners: dict[int, Session] = {}
        self._held_until: dict[int, float] = {}
        self.connects = 0
        self.most_sessions = 0
        self.most_registrations = 0
        self.second_sessions = 0

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The connections that are open, in the order in which they came."""
        return tuple(self._sessions.values())

    # --- coming and going -----------------------------------------------------------------------

    def connect(self) -> Session:
        """A new connection, which belongs to no app key yet."""
        now = self._clock()
        self.connects += 1
        session = Session(number=self.connects, connected_at=now, pinged_at=now)
        self._sessions[session.number] = session
        self.most_sessions = max(self.most_sessions, len(self._sessions))
        return session

    def disconnect(self, session: Session, *, hold: float | None = None) -> None:
        """A connection that has ended; its place stays taken for `hold` seconds more, if it had one.

        Without `hold` these are the seconds of `slot_hold`. Twice is harmless.
        """
        session.live = False
        self._sessions.pop(session.number, None)
        key = session.app_key
        if key is not None and self._owners.get(key) is session:
            del self._owners[key]
            self._held_until[key] = self._clock() + (self._slot_hold if hold is None else hold)

    # --- messages -------------------------------------------------------------------------------

    def receive(
        self, session: Session, text: str, *, refusing: Callable[[str], str | None] = _no_refusal
    ) -> str | None:
        """The answer to a text; `None` for an echoed PINGPONG, which has none.

        `refusing` may give a code with which to refuse the registration of a TR.
        """
        header, body = self._sections(text)
        if header is not None and header.get("tr_id") == "PINGPONG":
            self.pong(session)
            return None
        asked: _Asked | None = None
        try:
            asked = self._read(header, body)
            self._admit(session, asked)
            if not asked.leaving and (code := refusing(asked.tr_id)) is not None:
                raise _Refusal(code)  # noqa: TRY301 - all refusals leave in the same way
            return self._leave(session, asked) if asked.leaving else self._register(session, asked)
        except _Refusal as refusal:
            return _refused(refusal.code, asked)

    def pong(self, session: Session) -> None:
        """An answer to PINGPONG, as a text or as a pong frame."""
        session.unanswered_since = None

    def _sections(self, text: str) -> tuple[Mapping[str, Any] | None, object]:
        try:
            message = json.loads(text)
        except (ValueError, RecursionError):
            return None, None
        if not isinstance(message, dict):
            return None, None
        parts = cast("Mapping[str, Any]", message)
        header = parts.get("header", {})
        return (cast("Mapping[str, Any]", header) if isinstance(header, dict) else {}), parts.get("body")

    def _read(self, header: Mapping[str, Any] | None, body: object) -> _Asked:
        if header is None:
            raise _Refusal("OPSP9999")
        if not header:
            raise _Refusal("OPSP9998")
        approval = header.get("approval_key")
        if not isinstance(approval, str) or not approval.strip():
            raise _Refusal("OPSP9994")
        if "custtype" not in header:
            raise _Refusal("OPSP9997")
        if header["custtype"] not in ("P", "B"):
            raise _Refusal("OPSP8998")
        if header.get("tr_type") not in ("1", "2"):
            raise _Refusal("OPSP8997")
        if not isinstance(body, dict) or not body:
            raise _Refusal("OPSP9992")
        fields = cast("Mapping[str, Any]", body).get("input")
        if not isinstance(fields, dict) or not fields:
            raise _Refusal("OPSP9991")
        return self._read_input(
            cast("Mapping[str, Any]", fields), approval.strip(), leaving=header["tr_type"] == "2"
        )

    def _read_input(self, fields: Mapping[str, Any], approval: str, *, leaving: bool) -> _Asked:
        tr_id = fields.get("tr_id")
        record = self._find_stream(tr_id) if isinstance(tr_id, str) else None
        if not isinstance(tr_id, str) or record is None:
            raise _Refusal("OPSP8991")
        tr_key = fields.get("tr_key")
        if tr_key is None:
            raise _Refusal("OPSP9990")
        if not isinstance(tr_key, str) or not tr_key.strip():
            raise _Refusal("OPSP8993")
        if len(tr_key) > _LONGEST_KEY or not tr_key.isprintable() or {"^", "|"} & set(tr_key):
            raise _Refusal("OPSP8992")
        return _Asked(approval=approval, tr_id=tr_id, tr_key=tr_key.strip(), record=record, leaving=leaving)

    def _admit(self, session: Session, asked: _Asked) -> None:
        """Let a session use the app key of its approval key, or refuse it."""
        key = self._approvals.find(asked.approval)
        if key is None:
            raise _Refusal("OPSP0011")
        if self._keys[key].foreign or session.app_key not in (None, key):
            raise _Refusal("OPSP0010")
        owner = self._owners.get(key)
        if owner is session:
            return
        if owner is not None or self._clock() < self._held_until.get(key, 0.0):
            if owner is not None and not session.second:
                session.second = True
                self.second_sessions += 1
            raise _Refusal("OPSP8996")
        self._owners[key] = session
        session.app_key = key

    def _register(self, session: Session, asked: _Asked) -> str:
        place = (asked.tr_id, asked.tr_key)
        if _is_private(asked.record):
            user = self._keys[cast("int", session.app_key)].credentials.hts_id
            if asked.tr_key != user:
                raise _Refusal("OPSP0017")
        if place in session.registrations:
            raise _Refusal("OPSP0002")
        if len(session.registrations) >= MOST_REGISTRATIONS:
            raise _Refusal("OPSP0008")
        registration = Registration(
            tr_id=asked.tr_id,
            tr_key=asked.tr_key,
            record=asked.record,
            key=secrets.token_hex(16),
            iv=secrets.token_hex(8),
        )
        session.registrations[place] = registration
        self.most_registrations = max(self.most_registrations, len(session.registrations))
        return _accepted("OPSP0000", asked, key=registration.key, iv=registration.iv)

    def _leave(self, session: Session, asked: _Asked) -> str:
        if session.registrations.pop((asked.tr_id, asked.tr_key), None) is None:
            raise _Refusal("OPSP0003")
        return _accepted("OPSP0001", asked, key=secrets.token_hex(16), iv=secrets.token_hex(8))

    # --- PINGPONG -------------------------------------------------------------------------------

    def silent(self, session: Session) -> bool:
        """Whether a session has left PINGPONG unanswered for too long, and is to be closed."""
        since = session.unanswered_since
        return since is not None and self._clock() - since >= self._ping_timeout

    def due_ping(self, session: Session) -> str | None:
        """The PINGPONG that a session is to get now, if it is time for one."""
        now = self._clock()
        if now - session.pinged_at < self._ping_interval:
            return None
        session.pinged_at = now
        if session.unanswered_since is None:
            session.unanswered_since = now
        return _text({"header": {"tr_id": "PINGPONG", "datetime": f"{korean_time(now):%Y%m%d%H%M%S}"}})


def _is_private(record: type[Record]) -> bool:
    return record.stream.key == "hts_id"


def _accepted(code: str, asked: _Asked, *, key: str, iv: str) -> str:
    encrypt = "Y" if _is_private(asked.record) else "N"
    return _text(
        {
            "header": {"tr_id": asked.tr_id, "tr_key": asked.tr_key, "encrypt": encrypt},
            "body": {
                "rt_cd": "0",
                "msg_cd": code,
                "msg1": _MESSAGES[code],
                "output": {"iv": iv, "key": key},
            },
        }
    )


def _refused(code: str, asked: _Asked | None) -> str:
    named = asked is not None and code in _NAMING
    return _text(
        {
            "header": {
                "tr_id": asked.tr_id if asked is not None and named else "(null)",
                "tr_key": asked.tr_key if asked is not None and named else "",
                "encrypt": "N",
            },
            "body": {
                "rt_cd": _RT_CODES.get(code, "9"),
                "msg_cd": code,
                "msg1": _MESSAGES.get(code, "SUBSCRIBE ERROR"),
            },
        }
    )


def _text(message: Mapping[str, Any]) -> str:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))
