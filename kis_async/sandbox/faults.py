"""Faults that can be asked for, and the text in which they are written.

    fault   := kind [ "=" value ] { ":" option }
    option  := name "=" value

Kinds:

    latency=80ms            every answer is so late; also 5-80ms (random between), 1.5s, 0.2 (seconds)
    refuse=EGW00201         refused with any code; `status=` overrides the HTTP status
    error                   HTTP 500 (or `status=`) with rt_cd 1 and neither a code nor a text
    expire-tokens           every token ends now, once unless `count` says otherwise
    token-expired           good tokens are answered as expired (EGW00123)
    drop-before             the connection is cut before the call is carried out
    drop-after              the call is carried out, and the connection cut instead of an answer
    close                   the call is answered, and the kept-alive connection then closed unannounced
    body=not-json           a broken body; `status=` overrides the HTTP status. The shapes:
        not-json, truncated, empty, html        bytes that are no JSON
        no-rt_cd                                the envelope does not say how it went
        list                                    the whole body is an array
        object-for-array                        each array of one row, or of columns, becomes an object
        list-for-object                         each object block becomes an array of one
        numbers                                 JSON numbers instead of texts
        malformed-value                         one optional number of each row becomes "n/a"
        upper-case                              upper-case keys
        extra-field                             a key that no document has, in every row
        blank-rows                              arrays are padded to 30 rows with blank ones
        padding                                 blanks around every value
        blanks, nan                             every other number is missing, and said so in some way
        renamed-block                           an only block is called output for output1, or the reverse

Kinds of real time:

    stream-kill             the connection is cut instead of sending a frame
    stream-stall            the connection stays open and takes messages, but nothing is sent any more
    stream-refuse=OPSP0008  registrations are refused with any code
    stream-drop             a frame is not sent; `stream-drop=10` leaves out every tenth
    stream-column           each record has one column more than the declaration
    stream-hold=30s         the place of the app key stays taken that long after a disconnect
    stream-garble=count     a broken frame: `count` (no number of records), `truncated` (half of it), or
                            `nonsense` (no frame at all)
    stream-encryption       notices are encrypted with another key than the acknowledgement's

    notice-drop             an order notice is lost
    notice-late=2s          it comes so late; also a range
    notice-duplicate        it comes twice

Whether a call is carried out although its answer does not say so:

    processed=yes           for `refuse`, `error` and `body`: it is; for `body` also without the option
    processed=no            it is not; for `refuse` and `error` also without the option
    processed=maybe         one or the other, by chance

Options of every kind:

    tr=FHKST11300006        calls, frames or registrations of this TR id only
    path=/oauth2/tokenP     calls of this path only; a `*` at the end stands for anything
    only=orders             calls that order, change or cancel, and no inquiries
    count=3                 only the next 3 that it concerns
    after=2                 leave 2 that it concerns alone first
    probability=0.1         only with this chance; `count` counts the times that it struck

Without `tr` or `path` a fault concerns the calls under `/uapi`, not the token's; `path` is for calls.
In real time, `after` counts anew on each connection; `stream-stall` counts every text that is sent,
`stream-refuse` registrations, `stream-hold` disconnects, and the others data frames.
Examples: `latency=5-80ms`, `refuse=EGW00201:tr=FHKST11300006:count=3`, `drop-after:probability=0.1`,
`body=html:status=502`, `stream-kill:after=100`, `stream-kill:probability=0.01`.
"""

import re
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from random import Random
from typing import Any, Literal, cast, get_args

import attrs

from ..errors import ConfigError
from ..spec.index import find_request

__all__ = ["BodyShape", "Fault", "FaultKind", "Faults", "GarbleShape", "parse_fault"]

FaultKind = Literal[
    "latency",
    "refuse",
    "expire-tokens",
    "token-expired",
    "drop-before",
    "drop-after",
    "close",
    "body",
    "error",
    "stream-kill",
    "stream-stall",
    "stream-refuse",
    "stream-drop",
    "stream-column",
    "stream-hold",
    "stream-garble",
    "stream-encryption",
    "notice-drop",
    "notice-late",
    "notice-duplicate",
]
BodyShape = Literal[
    "not-json",
    "truncated",
    "empty",
    "html",
    "no-rt_cd",
    "list",
    "object-for-array",
    "list-for-object",
    "numbers",
    "malformed-value",
    "upper-case",
    "extra-field",
    "blank-rows",
    "padding",
    "blanks",
    "nan",
    "renamed-block",
]

GarbleShape = Literal["count", "truncated", "nonsense"]

_KINDS = cast("tuple[FaultKind, ...]", get_args(FaultKind))
_SHAPES = cast("tuple[BodyShape, ...]", get_args(BodyShape))
_GARBLES = cast("tuple[GarbleShape, ...]", get_args(GarbleShape))
_REFUSING = {"refuse": "EGW00201", "stream-refuse": "OPSP0008"}
_LONGEST = 3600
_STATUSES = range(200, 600)
_ANSWERING = frozenset({"refuse", "body", "error"})
_TIMES = {
    "latency": "latency=80ms, latency=5-80ms or latency=1.5s",
    "notice-late": "notice-late=2s or notice-late=1-3s",
    "stream-hold": "stream-hold=30s",
}
_CODE = re.compile(r"[A-Z0-9]{3,12}", re.ASCII)
_TIME = re.compile(r"(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(ms|s)?", re.ASCII)


@attrs.frozen(kw_only=True)
class Fault:
    """One fault; see the module for its kinds and options. Times are in seconds.

    `code` is for `refuse` and `stream-refuse`, `shape` for `body`, `garble` for `stream-garble`, `low` and
    `high` for `latency` and `notice-late`, and both alike for `stream-hold`; `every` is for `stream-drop`. A
    `status` or `processed` of `None` is the usual one, a `count` of `None` means always. Raises `ConfigError`
    for what cannot be.
    """

    kind: FaultKind
    low: float = 0.0
    high: float = 0.0
    code: str = ""
    shape: BodyShape | None = None
    garble: GarbleShape | None = None
    every: int = 1
    status: int | None = None
    processed: bool | Literal["maybe"] | None = None
    only: Literal["", "orders"] = ""
    tr_id: str = ""
    path: str = ""
    count: int | None = None
    after: int = 0
    probability: float = 1.0

    def __attrs_post_init__(self) -> None:
        if self.kind not in _KINDS:
            raise _wrong(self.kind, f"the kind must be one of {', '.join(_KINDS)}")
        self._check_value()
        if self.status is not None and (self.kind not in _ANSWERING or self.status not in _STATUSES):
            raise _wrong(self.kind, "status is 200 to 599, for refuse, error and body")
        if self.processed is not None and self.kind not in _ANSWERING:
            raise _wrong(self.kind, "processed is for refuse, error and body")
        if self.only not in {"", "orders"} or (self.only and self.of_stream):
            raise _wrong(self.kind, "only is orders, for calls")
        if (self.count is not None and self.count < 1) or self.after < 0:
            raise _wrong(self.kind, "count must be 1 or more and after 0 or more")
        if not 0 < self.probability <= 1:
            raise _wrong(self.kind, "probability must be over 0 and at most 1")
        if self.of_stream and self.path:
            raise _wrong(self.kind, "path is for calls, and real time has none")

    def _check_value(self) -> None:
        if (self.kind in _REFUSING) != bool(self.code) or (self.code and not _CODE.fullmatch(self.code)):
            example = _REFUSING.get(self.kind)
            why = f"{self.kind} takes a code, as in {self.kind}={example}" if example else "it takes no code"
            raise _wrong(self.kind, why)
        if (self.kind == "body") != (self.shape is not None) or self.shape not in (None, *_SHAPES):
            raise _wrong(self.kind, f"body takes a shape, one of {', '.join(_SHAPES)}")
        if (self.kind == "stream-garble") != (self.garble is not None) or self.garble not in (
            None,
            *_GARBLES,
        ):
            raise _wrong(self.kind, f"stream-garble takes a shape, one of {', '.join(_GARBLES)}")
        if self.kind in {"latency", "notice-late"} and not 0 <= self.low <= self.high <= _LONGEST:
            raise _wrong(self.kind, f"a {self.kind} is 0 to 3600 seconds, the lesser one first")
        if self.kind == "stream-hold" and not 0 <= self.low == self.high <= _LONGEST:
            raise _wrong(self.kind, "stream-hold takes one time of 0 to 3600 seconds, as in stream-hold=30s")
        if self.every < 1 or (self.every > 1 and self.kind != "stream-drop"):
            raise _wrong(self.kind, "every is 1 or more, for stream-drop")

    @property
    def of_stream(self) -> bool:
        """Whether it is about real time, and not about calls."""
        return self.kind.startswith(("stream-", "notice-"))

    def concerns(self, tr_id: str, path: str) -> bool:
        """Whether a call is one that this fault is about."""
        if self.of_stream or (self.tr_id and self.tr_id != tr_id):
            return False
        if self.only and not _orders(tr_id):
            return False
        if self.path.endswith("*"):
            return path.startswith(self.path[:-1])
        if self.path:
            return path == self.path
        return bool(self.tr_id) or path.startswith("/uapi/")

    def concerns_stream(self, tr_id: str) -> bool:
        """Whether something of this TR in real time is what this fault is about; "" is of no TR."""
        return self.of_stream and self.tr_id in ("", tr_id)

    def __str__(self) -> str:
        parts = [self.kind + _value_text(self)]
        options: Mapping[str, object] = {
            "status": self.status,
            "processed": _PROCESSED.get(self.processed),
            "only": self.only or None,
            "tr": self.tr_id or None,
            "path": self.path or None,
            "count": self.count,
            "after": self.after or None,
            "probability": self.probability if self.probability < 1 else None,
        }
        parts += [f"{name}={value}" for name, value in options.items() if value is not None]
        return ":".join(parts)


_PROCESSED: Mapping[object, str] = {True: "yes", False: "no", "maybe": "maybe"}


def _orders(tr_id: str) -> bool:
    """Whether a TR id is one of those that order, change or cancel."""
    entry = find_request(tr_id)
    return entry is not None and entry.load().spec.effect == "order"


def _value_text(fault: Fault) -> str:
    match fault.kind:
        case "latency" | "stream-hold" | "notice-late":
            span = f"{fault.low:.10g}" if fault.low == fault.high else f"{fault.low:.10g}-{fault.high:.10g}"
            return f"={span}s"
        case "refuse" | "stream-refuse":
            return f"={fault.code}"
        case "body":
            return f"={fault.shape}"
        case "stream-garble":
            return f"={fault.garble}"
        case "stream-drop" if fault.every > 1:
            return f"={fault.every}"
        case _:
            return ""


def _wrong(text: str, why: str) -> ConfigError:
    return ConfigError(f"the fault {text!r} cannot be: {why}", setting="fault")


# --- the text -----------------------------------------------------------------------------------


def parse_fault(text: str) -> Fault:
    """The fault that a text describes; raises `ConfigError` that says what is wrong with it."""
    head, *rest = (part.strip() for part in text.strip().split(":"))
    kind, equals, value = (part.strip() for part in head.partition("="))
    if kind not in _KINDS:
        raise _wrong(text, f"the kind must be one of {', '.join(_KINDS)}")
    value_of = _parse_value(text, kind, value, given=bool(equals))
    options = _parse_options(text, rest)
    try:
        return Fault(
            kind=kind,
            **value_of,
            status=_whole(text, options, "status"),
            processed=_processed(text, options),
            only=_only(text, options),
            tr_id=options.get("tr", "").upper(),
            path=options.get("path", ""),
            count=_whole(text, options, "count"),
            after=_whole(text, options, "after") or 0,
            probability=_fraction(text, options),
        )
    except ConfigError as error:
        raise _wrong(text, str(error).partition("cannot be: ")[2]) from error


def _parse_value(text: str, kind: FaultKind, value: str, *, given: bool) -> dict[str, Any]:
    """The fields of a fault that its value says."""
    match kind:
        case "latency" | "stream-hold" | "notice-late":
            low, high = _parse_times(text, kind, value)
            return {"low": low, "high": high}
        case "refuse" | "stream-refuse":
            if not value:
                raise _wrong(text, f"{kind} takes a code, as in {kind}={_REFUSING[kind]}")
            return {"code": value.upper()}
        case "body":
            if value not in _SHAPES:
                raise _wrong(text, f"body takes a shape, one of {', '.join(_SHAPES)}")
            return {"shape": value}
        case "stream-garble":
            if value not in _GARBLES:
                raise _wrong(text, f"stream-garble takes a shape, one of {', '.join(_GARBLES)}")
            return {"garble": value}
        case "stream-drop" if given:
            return {"every": _whole(text, {"every": value}, "every")}
        case _:
            if given:
                raise _wrong(text, f"{kind} takes no value")
            return {}


_OPTIONS = ("tr", "path", "only", "count", "after", "probability", "status", "processed")


def _parse_options(text: str, parts: list[str]) -> dict[str, str]:
    options: dict[str, str] = {}
    for part in parts:
        name, equals, value = (piece.strip() for piece in part.partition("="))
        if name not in _OPTIONS or not equals or not value:
            raise _wrong(text, f"{part!r} is no option; they are {', '.join(_OPTIONS)}, each with a value")
        if name in options:
            raise _wrong(text, f"{name} is given twice")
        options[name] = value
    return options


def _parse_times(text: str, kind: str, value: str) -> tuple[float, float]:
    found = _TIME.fullmatch(value)
    if found is None:
        raise _wrong(text, f"{kind} takes a time, as in {_TIMES[kind]}")
    scale = 1000 if found[3] == "ms" else 1
    low = float(found[1]) / scale
    return low, float(found[2]) / scale if found[2] else low


def _whole(text: str, options: Mapping[str, str], name: str) -> int | None:
    value = options.get(name)
    if value is None:
        return None
    if not (value.isascii() and value.isdigit()):
        raise _wrong(text, f"{name} must be a whole number")
    return int(value)


def _processed(text: str, options: Mapping[str, str]) -> bool | Literal["maybe"] | None:
    match options.get("processed", "").lower():
        case "":
            return None
        case "yes":
            return True
        case "no":
            return False
        case "maybe":
            return "maybe"
        case _:
            raise _wrong(text, "processed is yes or no, or maybe")


def _only(text: str, options: Mapping[str, str]) -> Literal["", "orders"]:
    match options.get("only", ""):
        case "":
            return ""
        case "orders":
            return "orders"
        case _:
            raise _wrong(text, "only is orders")


def _fraction(text: str, options: Mapping[str, str]) -> float:
    try:
        return float(options.get("probability", "1"))
    except ValueError as error:
        raise _wrong(text, "probability must be a number") from error


# --- striking -----------------------------------------------------------------------------------


@attrs.define
class _Active:
    fault: Fault
    seen: Counter[int] = attrs.Factory(Counter[int])  # by connection, 0 for calls
    struck: int = 0

    @property
    def spent(self) -> bool:
        limit = self.fault.count
        if limit is None and self.fault.kind == "expire-tokens":
            limit = 1
        return limit is not None and self.struck >= limit


class Faults:
    """The faults that are in force; safe to change from any thread."""

    def __init__(self, *, seed: int = 0) -> None:
        self._lock = threading.Lock()
        self._random = Random(seed)  # noqa: S311 - chance for tests, not for secrets
        self._active: list[_Active] = []

    def add(self, *faults: Fault | str) -> None:
        """Put faults in force, as objects or as texts; none of them if one text is wrong (`ConfigError`)."""
        made = [parse_fault(fault) if isinstance(fault, str) else fault for fault in faults]
        with self._lock:
            self._active += [_Active(fault) for fault in made]

    def clear(self) -> None:
        """Take all faults back."""
        with self._lock:
            self._active.clear()

    def __len__(self) -> int:
        return len(self.active())

    def active(self) -> tuple[Fault, ...]:
        """The faults that can still strike."""
        with self._lock:
            return tuple(active.fault for active in self._active if not active.spent)

    def strike(self, tr_id: str, path: str) -> tuple[Fault, ...]:
        """The faults that strike a call that arrives now; each is counted."""
        return self._strike(lambda fault: fault.concerns(tr_id, path), 0)

    def strike_stream(self, kinds: frozenset[FaultKind], tr_id: str, connection: int) -> tuple[Fault, ...]:
        """The faults of these kinds that strike something of this TR on a connection; each is counted."""
        return self._strike(lambda fault: fault.kind in kinds and fault.concerns_stream(tr_id), connection)

    def _strike(self, concerned: Callable[[Fault], bool], connection: int) -> tuple[Fault, ...]:
        with self._lock:
            struck = [
                active.fault
                for active in self._active
                if concerned(active.fault) and self._strikes(active, connection)
            ]
            self._active = [active for active in self._active if not active.spent]
            return tuple(struck)

    def _strikes(self, active: _Active, connection: int) -> bool:
        if active.spent:
            return False
        fault = active.fault
        active.seen[connection] += 1
        seen = active.seen[connection] - fault.after
        if seen <= 0 or seen % fault.every:
            return False
        if fault.probability < 1 and self._random.random() >= fault.probability:
            return False
        active.struck += 1
        return True

    def processes(self, fault: Fault) -> bool:
        """Whether a call that this fault struck is carried out all the same."""
        if fault.processed == "maybe":
            with self._lock:
                return self._random.random() < 1 / 2
        return fault.kind == "body" if fault.processed is None else fault.processed

    def delay(self, fault: Fault) -> float:
        """How late a latency fault makes one answer, in seconds."""
        with self._lock:
            return self._random.uniform(fault.low, fault.high)
