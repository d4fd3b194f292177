"""Figures in a line of text. Pure."""

from collections import Counter
from collections.abc import Iterator, Mapping

from .snapshot import Snapshot, Timing

__all__ = ["duration", "refusals_of", "summary", "time_of"]


def duration(seconds: float | None) -> str:
    """How long something took, in the unit that suits: `1.2 ms`, `340 ms`, `2.1 s`; a dash without."""
    if seconds is None:
        return "-"
    if seconds < 0.9995:
        return f"{seconds * 1e3:.1f} ms" if seconds < 0.00995 else f"{seconds * 1e3:.0f} ms"
    return f"{seconds:.1f} s" if seconds < 99.95 else f"{seconds:.0f} s"


def refusals_of(snapshot: Snapshot) -> dict[str, int]:
    """All refusals by the broker's code, the most frequent first."""
    counts: Counter[str] = Counter()
    for calls in snapshot.calls.values():
        counts.update(calls.refusals)
    return dict(counts.most_common())


def time_of(timing: Timing) -> str:
    """The middle and the far end of a timing."""
    return f"p50 {duration(timing.p50)}, p99 {duration(timing.p99)}"


def summary(period: Snapshot) -> str:
    """What happened in a period: what is nought is left out."""
    return "; ".join(_parts(period))


def _parts(period: Snapshot) -> Iterator[str]:
    seconds = max(period.seconds, 1e-9)
    calls = sum(each.calls for each in period.calls.values())
    yield f"{seconds:.0f} s: {calls} calls ({calls / seconds:.1f}/s)"
    sums = {
        "failed": sum(each.failures for each in period.calls.values()),
        "cancelled": sum(each.cancelled for each in period.calls.values()),
        "retries": sum(each.retries for each in period.calls.values()),
    }
    yield from (f"{number} {name}" for name, number in sums.items() if number)
    refusals = ", ".join(f"{code} {number}" for code, number in refusals_of(period).items())
    if refusals:
        yield f"refused: {refusals}"
    for tr_id, calls_of in sorted(period.calls.items(), key=lambda item: -item[1].calls)[:3]:
        if calls_of.exchange.count:
            yield f"{tr_id} {time_of(calls_of.exchange)}"
    for lane, each in period.lanes.items():
        if each.waited.count or each.waiting:
            now = f", {each.waiting} waiting" if each.waiting else ""
            yield f"queue of {lane} {time_of(each.waited)}{now}"
    tokens, writes, stream = period.tokens, period.writes, period.stream
    named = {"issued": tokens.issued, "adopted": tokens.adopted, "invalidated": tokens.invalidated}
    yield from _listed("tokens", {**named, "failed": tokens.failed})
    outcomes = {
        "accepted": writes.accepted,
        "refused": writes.refused,
        "not sent": writes.not_sent,
        "unknown": writes.unknown,
        "refused by a guard": writes.guard_refused,
        "repeated": writes.repeated,
    }
    yield from _listed("writes", outcomes)
    yield from _listed("drift", period.drift)
    real_time = {
        "registrations": stream.registrations,
        "records": stream.records,
        "losses of the connection": stream.losses,
        "gaps": stream.gaps,
        "dropped": stream.dropped,
        "unreadable": stream.unreadable,
        "refused": stream.refusals,
    }
    yield from _listed("stream", real_time)


def _listed(title: str, counts: Mapping[str, int]) -> Iterator[str]:
    """One part of the line, unless all of it is nought."""
    found = ", ".join(f"{number} {name}" for name, number in counts.items() if number)
    if found:
        yield f"{title}: {found}"
