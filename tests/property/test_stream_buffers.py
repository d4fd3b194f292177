"""Buffers against a list of all that was put: order, exact counts, events never lost or moved."""

from collections import Counter, deque
from datetime import datetime
from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st
from stream_support import at

from kis_async.stream.buffers import Buffer, Place, buffer_for
from kis_async.stream.events import Dropped, Gap, PossibleLoss


@attrs.frozen
class Trade:
    """A record: which one of all, of which key."""

    number: int
    key: str


@attrs.frozen
class Quote:
    """A record of another stream with the same keys."""

    number: int
    key: str


PUTS = st.tuples(st.just("put"), st.sampled_from([Trade, Quote]), st.sampled_from("ABC"))
ACTS = st.lists(
    PUTS
    | PUTS
    | st.tuples(st.just("take"), st.integers(1, 6))
    | st.sampled_from([("tell",), ("reserve",), ("fill",), ("keep",)]),
    max_size=80,
)


class Run:
    """What was done with a buffer, and what came out of it."""

    def __init__(self, buffer: Buffer) -> None:
        self.buffer = buffer
        self.number = 0
        self.entered: list[tuple[str, Any, datetime]] = []  # in the order of entering: kind, item, when
        self.reserved: list[tuple[int, Place]] = []
        self.out: list[Any] = []
        self.refused = 0

    def do(self, act: tuple[Any, ...]) -> None:
        self.number += 1
        when = at(self.number)
        match act:
            case ("put", cls, key):
                record = cls(self.number, key)
                if self.buffer.put(record, key, when):
                    self.entered.append(("record", record, when))
                else:
                    self.refused += 1
            case ("keep",):
                record = Trade(self.number, "kept")
                self.buffer.keep(record)
                self.entered.append(("kept", record, when))
            case ("tell",):
                event = PossibleLoss(key="A", volume=self.number, since=when, until=when)
                self.buffer.tell(event)
                self.entered.append(("event", event, when))
            case ("reserve",):
                self.reserved.append((len(self.entered), self.buffer.reserve()))
                self.entered.append(("event", None, when))
            case ("fill",) if self.reserved:
                number, place = self.reserved.pop(0)
                event = Gap(since=self.entered[number][2], until=when, reason="")
                place.event = event
                self.entered[number] = ("event", event, self.entered[number][2])
            case ("take", count):
                self.take(count)
            case _:
                return

    def take(self, count: int = 10**6) -> None:
        for _ in range(count):
            item = self.buffer.take()
            if item is None:
                return
            self.out.append(item)

    def finish(self) -> None:
        while self.reserved:
            self.do(("fill",))
        self.take()
        assert self.buffer.take() is None
        assert len(self.buffer) == 0

    @property
    def records(self) -> list[Any]:
        return [item for kind, item, _ in self.entered if kind == "record"]

    @property
    def given(self) -> list[Any]:
        put = {record.number for record in self.records}
        return [item for item in self.out if getattr(item, "number", None) in put]

    def check_counts(self) -> None:
        """Records given and records dropped are the records put, for each key, within the times told."""
        dropped = [item for item in self.out if isinstance(item, Dropped)]
        counted = Counter(record.key for record in self.given)
        for event in dropped:
            assert event.count == sum(event.keys.values()) > 0
            assert event.since <= event.until
            counted.update(event.keys)
        assert counted == Counter(record.key for record in self.records)
        assert len(set(self.given)) == len(self.given)

    def check_fixed(self) -> None:
        """Events and kept records all come, in the order in which they entered."""
        fixed = [item for kind, item, _ in self.entered if kind != "record"]
        given = set(self.given)
        assert [item for item in self.out if not isinstance(item, Dropped) and item not in given] == fixed

    def check_order(self) -> None:
        """All that comes out stands in the order in which it entered; so does what is said of the dropped."""
        places = {item: place for place, (_, item, _) in enumerate(self.entered)}
        times = {when: place for place, (kind, _, when) in enumerate(self.entered) if kind == "record"}
        latest = -1
        for item in self.out:
            first = times[item.since] if isinstance(item, Dropped) else places[item]
            assert first > latest
            latest = times[item.until] if isinstance(item, Dropped) else first


@settings(max_examples=400)
@given(acts=ACTS, size=st.integers(1, 5))
def test_drop_oldest(acts: list[tuple[Any, ...]], size: int) -> None:
    """Never more than so many records wait; what gave way is counted where it stood, one event a stretch."""
    run = Run(buffer_for("drop_oldest", size))
    model: deque[Any] = deque(maxlen=size)
    for act in acts:
        run.do(act)
        if act[0] == "put":
            model.append(run.records[-1])
        model = deque((record for record in model if record not in run.out), maxlen=size)
    before = len(run.out)
    run.finish()
    given = set(run.given)
    assert [item for item in run.out[before:] if item in given] == list(model)
    run.check_counts()
    run.check_fixed()
    run.check_order()
    for left, right in zip(run.out, run.out[1:], strict=False):
        assert not (isinstance(left, Dropped) and isinstance(right, Dropped) and right.since == left.until)


@settings(max_examples=400)
@given(acts=ACTS)
def test_newest(acts: list[tuple[Any, ...]]) -> None:
    """One record of each key at most waits, the newest; what it replaced is counted before the next event."""
    run = Run(buffer_for("newest", 1))
    for act in acts:
        run.do(act)
        waiting = [record for record in run.records if record not in run.out]
        newest = {(type(record), record.key): record for record in waiting}
        assert len(run.buffer) <= 2 * len(newest) + 2 * (len(run.entered) - len(run.records))
    before = list(run.out)
    run.finish()
    rest = run.out[len(before) :]
    latest = {(type(record), record.key): record for record in run.records}
    waited = [item for item in rest if item in set(run.given)]
    assert len({(type(record), record.key) for record in waited}) == len(waited)
    assert all(latest[type(record), record.key] == record for record in waited)
    run.check_counts()
    run.check_fixed()
    places = {item: place for place, (_, item, _) in enumerate(run.entered)}
    fixed = [
        -1,
        *(places[item] for item in run.out if item in places and run.entered[places[item]][0] != "record"),
    ]
    for bound in fixed[1:]:
        # What stands before an event in the feed entered before it, what stands behind it entered later.
        here = run.out.index(run.entered[bound][1])
        assert all(places[item] < bound for item in run.out[:here] if item in places)
        assert all(item.until < run.entered[bound][2] for item in run.out[:here] if isinstance(item, Dropped))


@settings(max_examples=400)
@given(acts=ACTS, size=st.integers(1, 5))
def test_stop(acts: list[tuple[Any, ...]], size: int) -> None:
    """Nothing is dropped: what finds no room is refused, and all that was taken in comes in order."""
    run = Run(buffer_for("stop", size))
    for act in acts:
        run.do(act)
    run.finish()
    assert run.out == [item for _, item, _ in run.entered]
    assert len([act for act in acts if act[0] == "put"]) == len(run.records) + run.refused


@settings(max_examples=200)
@given(acts=ACTS)
def test_without_bounds(acts: list[tuple[Any, ...]]) -> None:
    """The buffer of notices gives all that came, in order, whoever takes how much when."""
    run = Run(buffer_for("drop_oldest", None))
    for act in acts:
        run.do(act)
    run.finish()
    assert run.out == [item for _, item, _ in run.entered]


@settings(max_examples=150)
@given(acts=ACTS, policy=st.sampled_from(["drop_oldest", "newest", "stop"]))
def test_a_reserved_place_holds_up_what_is_behind_it(acts: list[tuple[Any, ...]], policy: Any) -> None:
    """Nothing behind it is given until its event is there."""
    run = Run(buffer_for(policy, 1000))
    run.do(("reserve",))
    for act in acts:
        if act[0] not in {"fill", "reserve"}:
            run.do(act)
    assert run.out == []
    run.do(("fill",))
    run.take()
    assert isinstance(run.out[0], Gap)
    run.check_counts()
