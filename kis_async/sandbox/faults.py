"""Faults that can be asked for, and the text in which they are written.

    fault   := kind [ "=" value ] { ":" option }
    option  := name "=" value

Kinds:

    latency=80ms            every answer is so late; also 5-80ms (random between), 1.5s, 0.2 (seconds)
    refuse=EGW00201         refused with any code; `status=` overrides the HTTP status,
                            `processed=yes` refuses after the call was carried out
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

Options of every kind:

    tr=FHKST11300006        calls of this TR id only
    path=/oauth2/tokenP     calls of this path only; a `*` at the end stands for anything
    count=3                 only the next 3 calls that it concerns
    after=2                 leave 2 calls that it concerns alone first
    probability=0.1         only with this chance; `count` counts the times that it struck

Without `tr` or `path` a fault concerns the calls under `/uapi`, not the token's.
Examples: `latency=5-80ms`, `refuse=EGW00201:tr=FHKST11300006:count=3`, `drop-after:probability=0.1`,
`body=html:status=502`.
"""

import re
import threading
from collections.abc import Mapping
from random import Random
from typing import Literal, cast, get_args

import attrs

from ..errors import ConfigError

__all__ = ["BodyShape", "Fault", "FaultKind", "Faults", "parse_fault"]

FaultKind = Literal[
    "latency", "refuse", "expire-tokens", "token-expired", "drop-before", "drop-after", "close", "body"
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
]

_KINDS = cast("tuple[FaultKind, ...]", get_args(FaultKind))
_SHAPES = cast("tuple[BodyShape, ...]", get_args(BodyShape))
_LONGEST = 3600
_STATUSES = range(200, 600)
_CODE = re.compile(r"[A-Z0-9]{3,12}", re.ASCII)
_TIME = re.compile(r"(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(ms|s)?", re.ASCII)


@attrs.frozen(kw_only=True)
class Fault:
    """One fault; see the module for its kinds and options. Times are in seconds.

    `code` is for `refuse`, `shape` for `body`, `low` and `high` for `latency`. A `status` of `None`
    is the usual one, a `count` of `None` means always. Raises `ConfigError` for what cannot be.
    """

    kind: FaultKind
    low: float = 0.0
    high: float = 0.0
    code: str = ""
    shape: BodyShape | None = None
    status: int | None = None
    processed: bool = False
    tr_id: str = ""
    path: str = ""
    count: int | None = None
    after: int = 0
    probability: float = 1.0

    def __attrs_post_init__(self) -> None:
        if self.kind not in _KINDS:
            raise _wrong(self.kind, f"the kind must be one of {', '.join(_KINDS)}")
        if (self.kind == "refuse") != bool(self.code) or (self.code and not _CODE.fullmatch(self.code)):
            raise _wrong(self.kind, "refuse takes a code, as in refuse=EGW00201, and no other kind does")
        if (self.kind == "body") != (self.shape is not None) or self.shape not in (None, *_SHAPES):
            raise _wrong(self.kind, f"body takes a shape, one of {', '.join(_SHAPES)}")
        if self.kind == "latency" and not 0 <= self.low <= self.high <= _LONGEST:
            raise _wrong(self.kind, "a latency is 0 to 3600 seconds, the lesser one first")
        if self.status is not None and (self.kind not in {"refuse", "body"} or self.status not in _STATUSES):
            raise _wrong(self.kind, "status is 200 to 599, for refuse and body")
        if self.processed and self.kind != "refuse":
            raise _wrong(self.kind, "processed is for refuse")
        if (self.count is not None and self.count < 1) or self.after < 0:
            raise _wrong(self.kind, "count must be 1 or more and after 0 or more")
        if not 0 < self.probability <= 1:
            raise _wrong(self.kind, "probability must be over 0 and at most 1")

    def concerns(self, tr_id: str, path: str) -> bool:
        """Whether a call is one that this fault is about."""
        if self.tr_id and self.tr_id != tr_id:
            return False
        if self.path.endswith("*"):
            return path.startswith(self.path[:-1])
        if self.path:
            return path == self.path
        return bool(self.tr_id) or path.startswith("/uapi/")

    def __str__(self) -> str:
        parts = [self.kind + _value_text(self)]
        options: Mapping[str, object] = {
            "status": self.status,
            "processed": "yes" if self.processed else None,
            "tr": self.tr_id or None,
            "path": self.path or None,
            "count": self.count,
            "after": self.after or None,
            "probability": self.probability if self.probability < 1 else None,
        }
        parts += [f"{name}={value}" for name, value in options.items() if value is not None]
        return ":".join(parts)


def _value_text(fault: Fault) -> str:
    match fault.kind:
        case "latency":
            span = f"{fault.low:.10g}" if fault.low == fault.high else f"{fault.low:.10g}-{fault.high:.10g}"
            return f"={span}s"
        case "refuse":
            return f"={fault.code}"
        case "body":
            return f"={fault.shape}"
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
    low = high = 0.0
    code, shape = "", None
    match kind:
        case "latency":
            low, high = _parse_times(text, value)
        case "refuse":
            code = value.upper()
            if not code:
                raise _wrong(text, "refuse takes a code, as in refuse=EGW00201")
        case "body":
            if value not in _SHAPES:
                raise _wrong(text, f"body takes a shape, one of {', '.join(_SHAPES)}")
            shape = value
        case _:
            if equals:
                raise _wrong(text, f"{kind} takes no value")
    options = _parse_options(text, rest)
    try:
        return Fault(
            kind=kind,
            low=low,
            high=high,
            code=code,
            shape=shape,
            status=_whole(text, options, "status"),
            processed=_yes(text, options),
            tr_id=options.get("tr", "").upper(),
            path=options.get("path", ""),
            count=_whole(text, options, "count"),
            after=_whole(text, options, "after") or 0,
            probability=_fraction(text, options),
        )
    except ConfigError as error:
        raise _wrong(text, str(error).partition("cannot be: ")[2]) from error


_OPTIONS = ("tr", "path", "count", "after", "probability", "status", "processed")


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


def _parse_times(text: str, value: str) -> tuple[float, float]:
    found = _TIME.fullmatch(value)
    if found is None:
        raise _wrong(text, "latency takes a time, as in latency=80ms, latency=5-80ms or latency=1.5s")
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


def _yes(text: str, options: Mapping[str, str]) -> bool:
    value = options.get("processed", "no").lower()
    if value not in {"yes", "no"}:
        raise _wrong(text, "processed is yes or no")
    return value == "yes"


def _fraction(text: str, options: Mapping[str, str]) -> float:
    try:
        return float(options.get("probability", "1"))
    except ValueError as error:
        raise _wrong(text, "probability must be a number") from error


# --- striking -----------------------------------------------------------------------------------


@attrs.define
class _Active:
    fault: Fault
    seen: int = 0
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
        with self._lock:
            struck = [active.fault for active in self._active if self._strikes(active, tr_id, path)]
            self._active = [active for active in self._active if not active.spent]
            return tuple(struck)

    def _strikes(self, active: _Active, tr_id: str, path: str) -> bool:
        if active.spent or not active.fault.concerns(tr_id, path):
            return False
        active.seen += 1
        if active.seen <= active.fault.after:
            return False
        if active.fault.probability < 1 and self._random.random() >= active.fault.probability:
            return False
        active.struck += 1
        return True

    def delay(self, fault: Fault) -> float:
        """How late a latency fault makes one answer, in seconds."""
        with self._lock:
            return self._random.uniform(fault.low, fault.high)
