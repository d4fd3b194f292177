"""Buffers by example: stalled consumers, floods of events, and what a full buffer says."""

import pytest
from stream_support import at

from kis_async.errors import ConfigError
from kis_async.stream.buffers import Newest, buffer_for
from kis_async.stream.events import Dropped, Gap, PossibleLoss, Unreadable, Unsubscribed, merged

ALL = pytest.mark.parametrize("policy", ["drop_oldest", "newest", "stop"])


def drained(buffer):
    """All that can be taken."""
    found = []
    while (item := buffer.take()) is not None:
        found.append(item)
    return found


def footprint(buffer):
    """How many things a buffer holds in all, however it is made."""
    seen, stack, count = set(), [buffer], 0
    while stack:
        item = stack.pop()
        if id(item) in seen or isinstance(item, (str, int, type)):
            continue
        seen.add(id(item))
        count += 1
        if isinstance(item, dict):
            stack += [*item.keys(), *item.values()]
        elif hasattr(item, "__iter__"):
            stack += list(item)
        else:
            stack += vars(item).values() if hasattr(item, "__dict__") else []
            names = [name for cls in type(item).__mro__ for name in getattr(cls, "__slots__", ())]
            stack += [getattr(item, name) for name in names if hasattr(item, name) and name != "__weakref__"]
    return count


def loss(number, key="A"):
    """An event of a lively stream."""
    return PossibleLoss(key=key, volume=1, since=at(number), until=at(number))


def test_the_oldest_give_way():
    """Two of five fit: three are told of first, with their times and keys."""
    buffer = buffer_for("drop_oldest", 2)
    for number in range(5):
        assert buffer.put(number, "AB"[number % 2], at(number)) is True
    assert drained(buffer) == [Dropped(count=3, since=at(0), until=at(2), keys={"A": 2, "B": 1}), 3, 4]


def test_losses_are_told_where_they_were():
    """An event between dropped records stays between what is said of them."""
    buffer = buffer_for("drop_oldest", 1)
    buffer.put(0, "A", at(0))
    buffer.tell(loss(1))
    for number in (2, 3):
        buffer.put(number, "A", at(number))
    first = Dropped(count=1, since=at(0), until=at(0), keys={"A": 1})
    second = Dropped(count=1, since=at(2), until=at(2), keys={"A": 1})
    assert drained(buffer) == [first, loss(1), second, 3]


def test_the_newest_of_each_key():
    """What was replaced is one event, whose times are those of the first and the last that came."""
    buffer = buffer_for("newest", 1)
    for number, key in enumerate("ABBA"):
        buffer.put(number, key, at(number))
    assert drained(buffer) == [Dropped(count=2, since=at(0), until=at(1), keys={"B": 1, "A": 1}), 2, 3]


def test_a_full_buffer_refuses():
    """As long as it is full, and no longer; events and what is kept find room all the same."""
    buffer = buffer_for("stop", 2)
    assert [buffer.put(number, "A", at(number)) for number in range(3)] == [True, True, False]
    buffer.keep("notice")
    buffer.tell(loss(3))
    assert buffer.take() == 0
    assert buffer.put(4, "A", at(4)) is True
    assert drained(buffer) == [1, "notice", loss(3), 4]


@ALL
@pytest.mark.parametrize("size", [0, -1])
def test_a_buffer_without_room(policy, size):
    """It is refused when it is asked for, not when the first record comes."""
    with pytest.raises(ConfigError, match="one record"):
        buffer_for(policy, size)


@ALL
def test_kept_records_are_never_dropped(policy):
    """Notices among a flood of records all come, and in their order."""
    buffer = buffer_for(policy, 10)
    for number in range(1000):
        buffer.put(number, "A", at(number))
        if number % 100 == 0:
            buffer.keep(f"notice {number}")
    assert [item for item in drained(buffer) if isinstance(item, str)] == [
        f"notice {n}" for n in range(0, 1000, 100)
    ]


@pytest.mark.parametrize("policy", ["drop_oldest", "newest"])
def test_memory_is_bounded_while_a_consumer_stalls(policy):
    """Twenty thousand records and as many events of 40 keys: no more is held than after a fifth of them."""
    buffer = buffer_for(policy, 500)
    sizes = []
    for number in range(20_000):
        buffer.put(number, f"{number % 40}", at(number))
        buffer.tell(loss(number, f"{number % 40}"))
        if number in {4_000, 19_999}:
            sizes.append(footprint(buffer))
    assert sizes[1] <= sizes[0] * 1.05
    out = drained(buffer)
    assert sum(event.volume for event in out if isinstance(event, PossibleLoss)) == 20_000
    given = [item for item in out if isinstance(item, int)]
    assert len(given) + sum(event.count for event in out if isinstance(event, Dropped)) == 20_000
    assert given == sorted(given)


@pytest.mark.parametrize("policy", ["drop_oldest", "newest"])
def test_memory_is_bounded_while_a_gap_is_open(policy):
    """A consumer who looks at every record, and may take none, gathers no more than one who does not look."""
    buffer = buffer_for(policy, 10)
    place = buffer.reserve()
    sizes = []
    for number in range(5000):
        buffer.put(number, "A", at(number))
        assert buffer.take() is None
        if number in {500, 4999}:
            sizes.append(footprint(buffer))
    assert sizes[0] == sizes[1]
    place.event = gap = Gap(since=at(0), until=at(1), reason="")
    out = drained(buffer)
    assert out[0] == gap
    assert isinstance(out[1], Dropped)
    assert len(out) == 2 + out.count(4999) + (9 if policy == "drop_oldest" else 0)
    assert out[1].count + len(out) - 2 == 5000


def test_a_flood_of_events_keeps_what_they_say():
    """Beyond a thousand that wait, those that are alike become one, with the sum of both."""
    buffer = buffer_for("drop_oldest", 10)
    error = ValueError("x")
    for number in range(3000):
        buffer.tell(Unreadable(at=at(number), error=error, tr_id="T"))
    out = drained(buffer)
    assert len(out) == 1000
    assert sum(event.count for event in out) == 3000


def test_what_can_be_merged():
    """Gaps, losses of one key and what cannot be read of one TR; nothing else."""
    gaps = [Gap(since=at(n), until=at(n + 1), reason=f"{n}", resumed={f"{n}": at(n + 1)}) for n in (0, 5)]
    assert merged(*gaps) == Gap(
        since=at(0), until=at(6), reason="0", resumed={"0": at(1), "5": at(6)}, losses=2
    )
    both = merged(loss(1), loss(3))
    assert both == PossibleLoss(key="A", volume=2, since=at(1), until=at(3))
    assert merged(loss(1), loss(3, "B")) is None
    one, other = (Unreadable(at=at(0), error=ValueError(), tr_id=tr_id) for tr_id in "TU")
    assert merged(one, other) is None
    assert merged(one, one).count == 2
    gone = Unsubscribed(key="A", at=at(0), error=ValueError())
    assert merged(gone, gone) is None
    assert merged(gaps[0], loss(1)) is None


def test_the_newest_policy_never_lags():
    """However many came before, what is taken is at most one record a key behind the newest."""
    buffer = Newest()
    for number in range(1000):
        buffer.put(number, f"{number % 20}", at(number))
    records = [item for item in drained(buffer) if isinstance(item, int)]
    assert records == list(range(980, 1000))
