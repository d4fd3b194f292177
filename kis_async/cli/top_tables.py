"""What `kis-async top` draws of a bot's figures. Pure."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs
from rich.console import Console, Group, RenderableType
from rich.text import Text

from ..spec.index import find
from ..telemetry.places import Place
from ..telemetry.snapshot import CallStats, LaneStats, Snapshot, Timing
from ..telemetry.words import duration, refusals_of
from . import formats
from .columns import Column, titled

__all__ = ["bots_table", "drawn"]

_SHOWN_CALLS = 20
_BESIDE = {
    "/oauth2/tokenP": "접근토큰",
    "/oauth2/revokeP": "접근토큰 폐기",
    "/oauth2/Approval": "웹소켓 접속키",
    "/uapi/hashkey": "Hashkey",
}


@attrs.frozen
class _Call:
    """A TR: all of it, and what of it was in the period."""

    name: str
    total: CallStats
    period: CallStats
    seconds: float


@attrs.frozen
class _Lane:
    """A lane, in the same way."""

    name: str
    total: LaneStats
    period: LaneStats


def drawn(total: Snapshot, period: Snapshot | None, console: Console) -> RenderableType:
    """All of one bot; without a `period` it does not answer, and `total` is what was known before."""
    recent = total.since(total) if period is None else period
    seconds = max(recent.seconds, 1e-9)
    calls = [
        _Call(name, each, recent.calls.get(name, CallStats()), seconds) for name, each in total.calls.items()
    ]
    calls.sort(key=lambda call: (-call.period.calls, -call.total.calls, call.name))
    rate = sum(call.period.calls for call in calls) / seconds
    state = "does not answer" if period is None else f"{rate:.1f} calls/s"
    title = f"{formats.words(total.environment)}, process {total.pid}, up {_span(total.seconds)}: {state}"
    lanes = [_Lane(name, each, recent.lanes.get(name, LaneStats())) for name, each in total.lanes.items()]
    lines = [Text(f"{name:10}{counts}") for name, counts in _lines(total, recent)]
    return Group(
        titled(title, _CALLS, calls[:_SHOWN_CALLS], console, empty="(no calls yet)"),
        *([Text(f"  and {len(calls) - _SHOWN_CALLS} more TRs\n")] if len(calls) > _SHOWN_CALLS else []),
        titled("Waiting for the quota", _LANES, lanes, console),
        *lines,
    )


def bots_table(bots: Sequence[tuple[Place, Snapshot | None]], console: Console) -> RenderableType:
    """Several bots, a line each."""
    return titled("Running bots", _BOTS, bots, console)


def _lines(total: Snapshot, period: Snapshot) -> Iterator[tuple[str, str]]:
    """What is no table: counts that are not 0, and in brackets the rates."""
    refusals = refusals_of(total)
    if refusals:
        yield "refused", ", ".join(f"{formats.words(code)} {number:,}" for code, number in refusals.items())
    yield "tokens", _counts(attrs.asdict(total.tokens))
    if any(attrs.astuple(total.approvals)):
        yield "approvals", _counts(attrs.asdict(total.approvals))
    yield "writes", _counts(attrs.asdict(total.writes))
    if total.drift:
        yield "drift", _counts(total.drift)
    stream = _counts(attrs.asdict(total.stream))
    rate = period.stream.records / max(period.seconds, 1e-9)
    yield "stream", f"{stream} ({rate:.0f} records/s)" if total.stream.records else stream


def _counts(counts: Mapping[str, int]) -> str:
    shown = (f"{name.replace('_', ' ')} {number:,}" for name, number in counts.items() if number)
    return ", ".join(shown) or formats.MISSING


def _span(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"


def _label(name: str) -> str:
    """The Korean name of a TR."""
    entry = find(name)
    return _BESIDE.get(name, "") if entry is None else entry.name


def _recent(period: Timing, total: Timing) -> Timing:
    """The newest that is known."""
    return period if period.count else total


def _number(value: int) -> str:
    return formats.number(value) if value else formats.MISSING


_CALLS = (
    Column[_Call](title="TR", cell=lambda call: formats.words(call.name)),
    Column[_Call](title="name", cell=lambda call: formats.name(_label(call.name)), rank=4, flexible=True),
    Column[_Call](title="/s", cell=lambda call: f"{call.period.calls / call.seconds:.1f}", right=True),
    Column[_Call](title="calls", cell=lambda call: _number(call.total.calls), right=True),
    Column[_Call](title="now", cell=lambda call: _number(call.total.running), right=True, rank=3),
    Column[_Call](title="failed", cell=lambda call: _number(call.total.failures), right=True),
    Column[_Call](title="retries", cell=lambda call: _number(call.total.retries), right=True, rank=2),
    Column[_Call](
        title="refused", cell=lambda call: _number(sum(call.total.refusals.values())), right=True, rank=2
    ),
    Column[_Call](
        title="broker p50",
        cell=lambda call: duration(_recent(call.period.exchange, call.total.exchange).p50),
        right=True,
        rank=1,
    ),
    Column[_Call](
        title="broker p99",
        cell=lambda call: duration(_recent(call.period.exchange, call.total.exchange).p99),
        right=True,
        rank=1,
    ),
    Column[_Call](
        title="call p99",
        cell=lambda call: duration(_recent(call.period.time, call.total.time).p99),
        right=True,
        rank=3,
    ),
)
_LANES = (
    Column[_Lane](title="lane", cell=lambda lane: formats.words(lane.name)),
    Column[_Lane](title="waiting", cell=lambda lane: _number(lane.total.waiting), right=True),
    Column[_Lane](title="served", cell=lambda lane: _number(lane.total.waited.count), right=True),
    Column[_Lane](title="gave up", cell=lambda lane: _number(lane.total.given_up), right=True, rank=2),
    Column[_Lane](
        title="p50",
        cell=lambda lane: duration(_recent(lane.period.waited, lane.total.waited).p50),
        right=True,
    ),
    Column[_Lane](
        title="p99",
        cell=lambda lane: duration(_recent(lane.period.waited, lane.total.waited).p99),
        right=True,
    ),
    Column[_Lane](
        title="longest",
        cell=lambda lane: duration(lane.total.waited.most if lane.total.waited.count else None),
        right=True,
        rank=1,
    ),
)


_Bot = tuple[Place, Snapshot | None]


def _known(bot: _Bot, count: Callable[[Snapshot], int]) -> str:
    return formats.MISSING if bot[1] is None else formats.number(count(bot[1]))


_BOTS = (
    Column[_Bot](title="bot", cell=lambda bot: formats.words(bot[0].name)),
    Column[_Bot](
        title="up",
        cell=lambda bot: "does not answer" if bot[1] is None else _span(bot[1].seconds),
        right=True,
    ),
    Column[_Bot](
        title="calls",
        cell=lambda bot: _known(bot, lambda seen: sum(each.calls for each in seen.calls.values())),
        right=True,
    ),
    Column[_Bot](
        title="failed",
        cell=lambda bot: _known(bot, lambda seen: sum(each.failures for each in seen.calls.values())),
        right=True,
    ),
    Column[_Bot](
        title="accepted orders", cell=lambda bot: _known(bot, lambda seen: seen.writes.accepted), right=True
    ),
    Column[_Bot](
        title="registrations",
        cell=lambda bot: _known(bot, lambda seen: seen.stream.registrations),
        right=True,
        rank=1,
    ),
)
