"""What is known of a client at one moment, and what happened between two moments. Pure.

Every field is a number, a name of ours, a TR id or a code of the broker: no key, no account, no symbol.
Numbers count up since the client was made, except those that say how it is now.
"""

from collections.abc import Mapping
from typing import Any, Self, cast

import attrs
import msgspec

from ..errors import DecodeError
from .counters import CallCounter, Counters, KeyCounter, LaneCounter, StreamCounter, WriteCounter
from .stopwatch import Stopwatch, bounds, quantile

__all__ = [
    "CallStats",
    "KeyStats",
    "LaneStats",
    "Snapshot",
    "StreamStats",
    "Timing",
    "WriteStats",
    "document_of",
    "from_json",
    "take",
    "to_json",
]

_NOW: Mapping[str, Any] = {"now": True}


def _now() -> Any:
    """A field that says how it is, and so has no difference to an earlier one."""
    return attrs.field(default=0, metadata=_NOW)


@attrs.frozen(kw_only=True)
class Timing:
    """How long something took, in seconds: how often, the sum, the least, the most (0 without any).

    Of the time between two snapshots `least` and `most` are the bounds of histogram buckets.
    """

    count: int = 0
    total: float = 0.0
    least: float = 0.0
    most: float = 0.0
    buckets: Mapping[int, int] = attrs.field(factory=dict[int, int], repr=False)

    @property
    def mean(self) -> float | None:
        """The mean; `None` without any."""
        return self.total / self.count if self.count else None

    @property
    def p50(self) -> float | None:
        """What half of them do not exceed, within 6.25 %; `None` without any."""
        return self.quantile(0.5)

    @property
    def p99(self) -> float | None:
        """What 99 of a hundred do not exceed, within 6.25 %; `None` without any."""
        return self.quantile(0.99)

    def quantile(self, part: float) -> float | None:
        """What such a part of them (0 to 1) does not exceed, within 6.25 %; `None` without any."""
        found = quantile(self.buckets, part)
        return None if found is None else min(max(found, self.least), self.most)

    def since(self, earlier: "Timing") -> "Timing":
        """What was added after an earlier one."""
        buckets = {
            bucket: number - earlier.buckets.get(bucket, 0)
            for bucket, number in self.buckets.items()
            if number > earlier.buckets.get(bucket, 0)
        }
        if not buckets:
            return Timing()
        return Timing(
            count=self.count - earlier.count,
            total=self.total - earlier.total,
            least=max(bounds(min(buckets))[0], self.least),
            most=min(bounds(max(buckets))[1], self.most),
            buckets=buckets,
        )


@attrs.frozen(kw_only=True)
class CallStats:
    """The calls of one TR, or of a path beside the TRs, such as `/oauth2/tokenP`.

    `calls` were begun; each is `answered`, `failed` (by the class of its error), `cancelled`, or still
    `running`. `attempts` are what left for the broker, and `retries` those of them that were not a call's
    first. `refusals` are answers that said no, by the broker's code, also where a retry helped. `time` is
    a call's from beginning to end, waiting and retries included; `exchange` is the broker's, from an
    attempt's start to its answer. Of an order whose caller was cancelled, the attempts go on being counted.
    """

    calls: int = 0
    answered: int = 0
    cancelled: int = 0
    failed: Mapping[str, int] = attrs.field(factory=dict[str, int])
    attempts: int = 0
    retries: int = 0
    refusals: Mapping[str, int] = attrs.field(factory=dict[str, int])
    time: Timing = Timing()
    exchange: Timing = Timing()

    @property
    def failures(self) -> int:
        """How many failed, of whatever error."""
        return sum(self.failed.values())

    @property
    def running(self) -> int:
        """How many have not ended; of the time between two snapshots, how many more than before."""
        return self.calls - self.answered - self.cancelled - self.failures


@attrs.frozen(kw_only=True)
class LaneStats:
    """One lane of the queue for the quota: how long calls waited, how many wait now, how many gave up."""

    waited: Timing = Timing()
    waiting: int = _now()
    given_up: int = 0


@attrs.frozen(kw_only=True)
class KeyStats:
    """Access tokens, or approval keys.

    `issued` to this client, `renewed` those of them that took the place of an earlier one, `adopted` from
    another process, `invalidated` because the broker did not accept them, `failed` attempts to have one.
    """

    issued: int = 0
    renewed: int = 0
    adopted: int = 0
    invalidated: int = 0
    failed: int = 0


@attrs.frozen(kw_only=True)
class WriteStats:
    """Orders, changes and cancellations by how they ended.

    `refused` by the broker, `guard_refused` by the client's own guards, `not_sent` for another reason,
    `repeated` under a client_order_id that had been sent before, so that nothing left.
    """

    accepted: int = 0
    refused: int = 0
    not_sent: int = 0
    unknown: int = 0
    guard_refused: int = 0
    repeated: int = 0


@attrs.frozen(kw_only=True)
class StreamStats:
    """Real time of the client's app key.

    `connections` were made, `reconnects` are those after a loss, `losses` those that ended unasked. `gaps`
    and `possible_losses` are counted for each consumer, `dropped` are records that a slow consumer lost,
    `unreadable` frames and records. `refusals` are registrations that the server refused. `connected`,
    `registrations` (wanted) and `confirmed` (by the server) say how it is now.
    """

    connections: int = 0
    reconnects: int = 0
    losses: int = 0
    gaps: int = 0
    frames: int = 0
    records: int = 0
    dropped: int = 0
    possible_losses: int = 0
    unreadable: int = 0
    refusals: int = 0
    connected: int = _now()
    registrations: int = _now()
    confirmed: int = _now()


@attrs.frozen(kw_only=True)
class Snapshot:
    """What a client has done, as of `taken_at`; both moments are seconds since the epoch.

    `started_at` is when the client was made, `seconds` how long ago that was, by a clock that nobody sets;
    of what happened between two snapshots (`since`) they are the earlier moment and the time between.
    `calls` is by TR id, `lanes` by `"order"`, `"account"` and `"quote"`; `drift` is how many answers and
    frames of a TR were other than declared.
    """

    environment: str
    pid: int
    started_at: float
    taken_at: float
    seconds: float
    calls: Mapping[str, CallStats] = attrs.field(factory=dict[str, CallStats])
    lanes: Mapping[str, LaneStats] = attrs.field(factory=dict[str, LaneStats])
    tokens: KeyStats = KeyStats()
    approvals: KeyStats = KeyStats()
    writes: WriteStats = WriteStats()
    drift: Mapping[str, int] = attrs.field(factory=dict[str, int])
    stream: StreamStats = StreamStats()

    def since(self, earlier: "Snapshot") -> Self:
        """What happened after an earlier snapshot of the same client; what is said of now stays."""
        return attrs.evolve(
            cast("Self", _less(self, earlier)),
            environment=self.environment,
            pid=self.pid,
            started_at=earlier.taken_at,
            taken_at=self.taken_at,
            seconds=self.seconds - earlier.seconds,
        )

    def document(self) -> dict[str, Any]:
        """All of it as JSON has it: timings as count, total, mean, least, most, p50 and p99, in seconds."""
        return cast("dict[str, Any]", document_of(self))


def _less(later: Any, earlier: Any) -> Any:
    """The difference of two of a kind: of numbers, of mappings and of classes by their parts."""
    kind: type[Any] = later.__class__
    if kind is Timing:
        return later.since(earlier)
    if issubclass(kind, Mapping):
        parts = cast("Mapping[str, Any]", later)
        found = {
            name: _less(each, earlier[name]) if name in earlier else each for name, each in parts.items()
        }
        return {name: each for name, each in found.items() if each != 0}
    if attrs.has(kind):
        counts = [field.name for field in attrs.fields(kind) if not field.metadata.get("now")]
        changes = {name: _less(getattr(later, name), getattr(earlier, name)) for name in counts}
        return attrs.evolve(later, **changes)
    return later if kind is str else later - earlier


def document_of(value: Any) -> Any:
    """A snapshot or a part of one as JSON has it."""
    kind: type[Any] = value.__class__
    if kind is Timing:
        names = ("count", "total", "mean", "least", "most", "p50", "p99")
        return {name: getattr(value, name) for name in names}
    if issubclass(kind, Mapping):
        return {name: document_of(each) for name, each in cast("Mapping[str, Any]", value).items()}
    if attrs.has(kind):
        return {field.name: document_of(getattr(value, field.name)) for field in attrs.fields(kind)}
    return value


# --- from the counters ----------------------------------------------------------------------------


def take(counters: Counters, *, environment: str, pid: int, started_at: float, taken_at: float) -> Snapshot:
    """The figures of this moment; nothing of them changes afterwards."""
    return Snapshot(
        environment=environment,
        pid=pid,
        started_at=started_at,
        taken_at=taken_at,
        seconds=counters.now() - counters.begun,
        calls={name: _calls(each) for name, each in counters.calls.items()},
        lanes={lane: _lane(each) for lane, each in counters.lanes.items()},
        tokens=_keys(counters.tokens),
        approvals=_keys(counters.approvals),
        writes=_writes(counters.writes),
        drift=dict(counters.drift),
        stream=_stream(counters.stream),
    )


def _timing(watch: Stopwatch) -> Timing:
    return Timing(
        count=watch.count,
        total=watch.total,
        least=watch.least if watch.count else 0.0,
        most=watch.most,
        buckets=dict(watch.buckets),
    )


def _calls(counter: CallCounter) -> CallStats:
    return CallStats(
        calls=counter.calls,
        answered=counter.answered,
        cancelled=counter.cancelled,
        failed=dict(counter.failed),
        attempts=counter.attempts,
        retries=counter.retries,
        refusals=dict(counter.refusals),
        time=_timing(counter.time),
        exchange=_timing(counter.exchange),
    )


def _lane(counter: LaneCounter) -> LaneStats:
    return LaneStats(waited=_timing(counter.waited), waiting=counter.waiting, given_up=counter.given_up)


def _keys(counter: KeyCounter) -> KeyStats:
    return KeyStats(
        issued=counter.issued,
        renewed=counter.renewed,
        adopted=counter.adopted,
        invalidated=counter.invalidated,
        failed=counter.failed,
    )


def _writes(counter: WriteCounter) -> WriteStats:
    return WriteStats(
        accepted=counter.accepted,
        refused=counter.refused,
        not_sent=counter.not_sent,
        unknown=counter.unknown,
        guard_refused=counter.guard_refused,
        repeated=counter.repeated,
    )


def _stream(counter: StreamCounter) -> StreamStats:
    return StreamStats(
        connections=counter.connections,
        reconnects=counter.reconnects,
        losses=counter.losses,
        gaps=counter.gaps,
        frames=counter.frames,
        records=counter.records,
        dropped=counter.dropped,
        possible_losses=counter.possible_losses,
        unreadable=counter.unreadable,
        refusals=counter.refusals,
        connected=sum(each.connected for each in counter.watched),
        registrations=sum(len(each.registry.wanted) for each in counter.watched),
        confirmed=sum(each.registry.confirmed for each in counter.watched),
    )


# --- over a socket --------------------------------------------------------------------------------


def to_json(snapshot: Snapshot) -> bytes:
    """Whole and in one line, for `from_json`."""
    return msgspec.json.encode(snapshot)


def from_json(data: bytes) -> Snapshot:
    """What `to_json` made, here or in another version: unknown fields are left out, missing ones are 0.

    `DecodeError` for anything else.
    """
    try:
        return msgspec.json.decode(data, type=Snapshot)
    except (msgspec.DecodeError, RecursionError) as error:
        raise DecodeError("these are no figures of a kis_async client") from error
