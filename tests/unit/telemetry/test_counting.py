"""Counters, the histogram, and what a snapshot says of them."""

import asyncio
import itertools
import json
import math

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kis_async.errors import DecodeError, TimedOut
from kis_async.telemetry import CallStats, Snapshot
from kis_async.telemetry.counters import Counters
from kis_async.telemetry.snapshot import from_json, take, to_json
from kis_async.telemetry.stopwatch import Stopwatch, bounds
from kis_async.telemetry.words import duration, summary

DURATIONS = st.lists(st.floats(2**-16, 2**10, exclude_max=True), min_size=1, max_size=200)


def snapshot(counters, at=10.0):
    """A snapshot of a client that was made at second 0."""
    counters.now = lambda: at
    return take(counters, environment="test", pid=1, started_at=0.0, taken_at=at)


def nought():
    """The clock at the beginning."""
    return 0.0


def timing(*durations):
    """A timing of some durations."""
    counters = Counters(nought)
    for each in durations:
        counters.call("TR").time.add(each)
    return snapshot(counters).calls["TR"].time


@given(DURATIONS, st.floats(0.01, 1))
def test_quantiles_are_within_a_sixteenth(durations, part):
    """Whatever the durations are, a quantile is off by 6.25 % at most, and no further than the extremes."""
    exact = sorted(durations)[math.ceil(part * len(durations)) - 1]
    found = timing(*durations)
    assert abs(found.quantile(part) - exact) <= exact / 16 * (1 + 1e-9)
    assert (found.least, found.most) == (min(durations), max(durations))
    assert found.total == pytest.approx(sum(durations))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_duration_has_one_bucket(seconds):
    """Also what is nothing, less than nothing or very long, as a clock that jumps makes it."""
    watch = Stopwatch()
    watch.add(seconds)
    ((bucket, count),) = watch.buckets.items()
    low, high = bounds(bucket)
    assert count == 1
    assert low <= max(seconds, 0) < high


@given(DURATIONS, DURATIONS)
def test_what_came_between_two_snapshots(first, then):
    """The difference has the count, the sum and the quantiles of what was added, and bounds its extremes."""
    found = timing(*first, *then).since(timing(*first))
    alone = timing(*then)
    assert (found.count, found.buckets) == (alone.count, alone.buckets)
    assert found.total == pytest.approx(alone.total, abs=1e-6)
    assert found.least <= alone.least <= alone.most <= found.most


def test_a_call_ends_in_one_of_three_ways():
    """Answered, failed by the class of its error, or cancelled; the rest is running."""
    ticks = itertools.count()
    counter = Counters(now=lambda: float(next(ticks))).call("TR")
    with counter.running():
        pass
    with pytest.raises(TimedOut), counter.running():
        raise TimedOut("late", tr_id="TR")
    with pytest.raises(asyncio.CancelledError), counter.running():
        raise asyncio.CancelledError
    counter.running().__enter__()
    counters = Counters(nought)
    counters.calls["TR"] = counter
    stats = snapshot(counters).calls["TR"]
    assert (stats.calls, stats.answered, stats.cancelled, stats.running) == (4, 1, 1, 1)
    assert (stats.failed, stats.failures) == ({"TimedOut": 1}, 1)
    assert (stats.time.count, stats.time.total) == (3, 3.0)


def test_codes_of_broken_answers_take_no_room():
    """What stands for a code is kept only if it looks like one, and not without bounds."""
    counter = Counters(nought).call("TR")
    for code in ("EGW00201", "EGW00201", "<html>", "", "X" * 100, *(f"C{n}" for n in range(1000))):
        counter.refused(code)
    assert counter.refusals["EGW00201"] == 2
    assert counter.refusals["other"] == 3 + 1000 - 62
    assert len(counter.refusals) == 65 - 1


def test_the_difference_of_snapshots():
    """Counts are of the time in between, names of what did not happen are left out, and what is now stays."""
    counters = Counters(nought)
    counters.call("TR").refused("EGW00201")
    counters.tokens.issued = 1
    before = snapshot(counters, at=10.0)
    counters.call("TR").calls += 2
    counters.call("NEW").calls += 1
    counters.lanes["quote"].entered()
    counters.departs("TR")
    period = snapshot(counters, at=12.5).since(before)
    assert (period.started_at, period.taken_at, period.seconds) == (10.0, 12.5, 2.5)
    assert period.calls == {"TR": CallStats(calls=2), "NEW": CallStats(calls=1)}
    assert (period.tokens.issued, period.lanes["quote"].waiting, period.drift) == (0, 1, {"TR": 1})
    assert before.calls["TR"].calls == 0  # what was taken does not change


def test_over_a_socket_nothing_is_lost():
    """Encoded and decoded it is equal; what another version adds is ignored; anything else is an error."""
    counters = Counters(nought)
    with counters.call("TR").running():
        counters.call("TR").answer_came(counters.call("TR").leaves())
    now = snapshot(counters)
    assert from_json(to_json(now)) == now
    assert from_json(json.dumps({**json.loads(to_json(now)), "moods": 3}).encode()) == now
    for wrong in (
        b"",
        b"{}",
        b"[1]",
        b"\xff",
        to_json(now)[:-1],
        to_json(now).replace(b'"TR":', b'"TR":1,"x":'),
    ):
        with pytest.raises(DecodeError):
            from_json(wrong)


def test_the_document_has_every_field():
    """As JSON has it: the fields of all classes, and the quantiles in place of the histogram."""
    counters = Counters(nought)
    counters.call("TR").time.add(0.5)
    document = json.loads(json.dumps(snapshot(counters).document()))
    assert document.keys() == set(attrs.fields_dict(Snapshot))
    assert document["calls"]["TR"].keys() == set(attrs.fields_dict(CallStats))
    assert document["calls"]["TR"]["time"] == {
        "count": 1,
        **dict.fromkeys(("total", "mean", "least", "most", "p50", "p99"), 0.5),
    }
    assert document["lanes"]["order"]["waited"]["p50"] is None


def test_a_line_says_what_happened_and_nothing_else():
    """What is nought is left out."""
    counters = Counters(nought)
    assert summary(snapshot(counters)) == "10 s: 0 calls (0.0/s)"
    with counters.call("TR").running():
        counters.call("TR").refused("EGW00201")
    counters.call("TR").exchange.add(0.0123)
    counters.lanes["quote"].entered()
    counters.writes.unknown += 1
    counters.stream.gaps += 1
    assert summary(snapshot(counters)) == (
        "10 s: 1 calls (0.1/s); refused: EGW00201 1; TR p50 12 ms, p99 12 ms; "
        "queue of quote p50 -, p99 -, 1 waiting; writes: 1 unknown; stream: 1 gaps"
    )


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, "-"), (0.00012, "0.1 ms"), (0.0123, "12 ms"), (0.9996, "1.0 s"), (2.14, "2.1 s"), (340, "340 s")],
)
def test_durations_read_well(seconds, text):
    """In the unit that suits."""
    assert duration(seconds) == text
