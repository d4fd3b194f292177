"""What a consumer has not taken yet: bounded, with every loss counted where it happened. Pure.

Events are never dropped, and stand among the records where they happened. Which records give way
when a buffer is full is its policy: the oldest ones, all but the newest of each key, or none (then
the feed ends with an error). What is kept, such as notices, never gives way.
"""

from collections import Counter, deque
from collections.abc import Sequence
from datetime import datetime
from itertools import repeat
from typing import Any, Literal, Protocol

import attrs

from ..errors import ConfigError
from .events import Dropped, Loss, merged

__all__ = ["SIZE", "Buffer", "Place", "Policy", "buffer_for"]

SIZE = 10_000
_MOST_EVENTS = 1_000  # that wait; beyond this those that are alike become one

Policy = Literal["drop_oldest", "newest", "stop"]


@attrs.define(eq=False)
class Place:
    """An event that waits and may still grow, or the place of one that is not complete yet."""

    event: Loss | None


@attrs.frozen(eq=False)
class _Kept:
    """A record that never gives way."""

    record: Any


class Buffer(Protocol):
    """What all buffers do. `dropped` is how many records have given way since the buffer was made."""

    dropped: int

    def put(self, record: Any, key: str, at: datetime) -> bool:
        """Add a record; `False` if there is no room and none may be made."""
        ...

    def keep(self, record: Any) -> None:
        """Add a record that no other pushes out and that counts as none of those that do."""
        ...

    def put_all(self, records: Sequence[Any], key: str, at: datetime) -> bool:
        """Add records of one key; `False` if there was not room for all of them."""
        ...

    def tell(self, event: Loss) -> None:
        """Add an event behind all that has been added."""
        ...

    def reserve(self) -> Place:
        """Keep a place for an event that is not complete yet; nothing behind it can be taken before."""
        ...

    def take(self) -> Any:
        """The next record or event, `None` if there is none yet."""
        ...

    def __len__(self) -> int:
        """How many records and events can be taken; there may be more to say of dropped ones."""
        ...


@attrs.define
class _Dropping:
    """Records that gave way one after another: how many, of which keys, from when to when."""

    count: int = 0
    since: datetime | None = None
    until: datetime | None = None
    keys: Counter[str] = attrs.Factory(Counter[str])

    def add(self, key: str, at: datetime) -> None:
        """Count one more."""
        self.count += 1
        self.keys[key] += 1
        # Where only the newest stays, what gives way first may have come last.
        self.since = at if self.since is None else min(self.since, at)
        self.until = at if self.until is None else max(self.until, at)

    def event(self) -> Dropped | None:
        """What to say of them; `None` if there are none."""
        if self.since is None or self.until is None:
            return None
        return Dropped(count=self.count, since=self.since, until=self.until, keys=dict(self.keys))


class _Events:
    """The events that wait in a buffer: bounded as well, though none is ever dropped."""

    def __init__(self) -> None:
        self._waiting: dict[int, Place] = {}

    def add(self, event: Loss) -> Place | None:
        """The event's place; `None` if one that waits already now says this as well."""
        if len(self._waiting) >= _MOST_EVENTS:
            for place in reversed(self._waiting.values()):
                both = None if place.event is None else merged(place.event, event)
                if both is not None:
                    place.event = both
                    return None
        place = self.reserve()
        place.event = event
        return place

    def reserve(self) -> Place:
        """A place for an event that is not complete yet."""
        place = Place(None)
        self._waiting[id(place)] = place
        return place

    def take(self, place: Place) -> Loss | None:
        """The event, which is taken now; `None` if it is not complete."""
        if place.event is not None:
            del self._waiting[id(place)]
        return place.event


class DropOldest:
    """The newest `size` records; where older ones gave way, an event says how many."""

    def __init__(self, size: int | None) -> None:
        self._size = size
        self._items: deque[tuple[Any, str, datetime] | Place | _Kept] = deque()
        self._records = 0
        self._events = _Events()
        # What was passed over when records were dropped from the front: losses, and what stood between them.
        self._front: deque[Dropped | Place | _Kept] = deque()
        self._dropping = _Dropping()
        self.dropped = 0

    def __len__(self) -> int:
        return len(self._items) + len(self._front) + (self._dropping.count > 0)

    def put(self, record: Any, key: str, at: datetime) -> bool:
        """Add a record, and drop the oldest one if there are too many."""
        if self._records == self._size:
            self._drop()
        self._items.append((record, key, at))
        self._records += 1
        return True

    def put_all(self, records: Sequence[Any], key: str, at: datetime) -> bool:
        """Add records of one key."""
        if self._size is not None and self._records + len(records) > self._size:
            return all(self.put(record, key, at) for record in records)
        self._items.extend(zip(records, repeat(key), repeat(at)))
        self._records += len(records)
        return True

    def _drop(self) -> None:
        item = self._items.popleft()
        while not isinstance(item, tuple):
            self._settle()
            self._front.append(item)
            item = self._items.popleft()
        self._dropping.add(item[1], item[2])
        self.dropped += 1
        self._records -= 1

    def _settle(self) -> None:
        event = self._dropping.event()
        if event is not None:
            self._front.append(event)
            self._dropping = _Dropping()

    def keep(self, record: Any) -> None:
        """Add a record that is never dropped."""
        self._items.append(_Kept(record))

    def tell(self, event: Loss) -> None:
        """Add an event, which no record pushes out."""
        place = self._events.add(event)
        if place is not None:
            self._items.append(place)

    def reserve(self) -> Place:
        """Keep a place for an event."""
        place = self._events.reserve()
        self._items.append(place)
        return place

    def take(self) -> Any:
        """The next record or event."""
        if not self._front:  # else more may be dropped at the same place before its turn comes
            if self._dropping.count:
                self._settle()
            elif self._items:
                item = self._items.popleft()
                if isinstance(item, tuple):
                    self._records -= 1
                    return item[0]
                self._items.appendleft(item)
        waiting: deque[Any] = self._front or self._items
        if not waiting:
            return None
        first = waiting[0]
        found: Any = first
        if isinstance(first, Place):
            found = self._events.take(first)
        elif isinstance(first, _Kept):
            found = first.record
        if found is not None:
            waiting.popleft()
        return found


@attrs.define
class _Stretch:
    """What came between two events: the newest record of each key, and what they replaced."""

    records: dict[tuple[str, str], tuple[Any, str, datetime]] = attrs.Factory(
        dict[tuple[str, str], tuple[Any, str, datetime]]
    )
    dropping: _Dropping = attrs.Factory(_Dropping)
    end: Place | _Kept | None = None  # the event that ends it, or what is kept behind it


class Newest:
    """One record of each key, the newest; those that it replaced are counted where they stood."""

    def __init__(self) -> None:
        self._stretches: deque[_Stretch] = deque([_Stretch()])
        self._events = _Events()
        self.dropped = 0

    def __len__(self) -> int:
        return sum(
            len(each.records) + (each.dropping.count > 0) + (each.end is not None) for each in self._stretches
        )

    def put(self, record: Any, key: str, at: datetime) -> bool:
        """Put a record in the place of the one before; its key then comes last."""
        place = (type(record).__name__, key)
        for stretch in self._stretches:
            before = stretch.records.pop(place, None)
            if before is not None:
                stretch.dropping.add(key, before[2])
                self.dropped += 1
        self._stretches[-1].records[place] = (record, key, at)
        return True

    def keep(self, record: Any) -> None:
        """Add a record that none replaces."""
        self._end_stretch(_Kept(record))

    def put_all(self, records: Sequence[Any], key: str, at: datetime) -> bool:
        """Put records of one key, one after the other."""
        return all(self.put(record, key, at) for record in records)

    def tell(self, event: Loss) -> None:
        """Add an event: all records that are waiting came before it."""
        place = self._events.add(event)
        if place is not None:
            self._end_stretch(place)

    def reserve(self) -> Place:
        """Keep a place for an event."""
        place = self._events.reserve()
        self._end_stretch(place)
        return place

    def _end_stretch(self, end: Place | _Kept) -> None:
        self._stretches[-1].end = end
        self._stretches.append(_Stretch())

    def take(self) -> Any:
        """The next record or event."""
        stretch = self._stretches[0]
        dropped = stretch.dropping.event()
        if dropped is not None:
            stretch.dropping = _Dropping()
            return dropped
        if stretch.records:
            return stretch.records.pop(next(iter(stretch.records)))[0]
        if stretch.end is None:
            return None
        end = stretch.end.record if isinstance(stretch.end, _Kept) else self._events.take(stretch.end)
        if end is not None:
            self._stretches.popleft()
        return end


class Stopping(DropOldest):
    """All records in order, as long as there is room."""

    def __init__(self, size: int) -> None:
        super().__init__(None)
        self._room = size

    def put(self, record: Any, key: str, at: datetime) -> bool:
        """Add a record if there is room."""
        if self._records >= self._room:
            return False
        return super().put(record, key, at)

    def put_all(self, records: Sequence[Any], key: str, at: datetime) -> bool:
        """Add records of one key as far as there is room."""
        return all(self.put(record, key, at) for record in records)


def buffer_for(policy: Policy, size: int | None) -> Buffer:
    """The buffer of a policy; without a size, one without bounds. `ConfigError` for a size below 1."""
    if size is None:
        return DropOldest(None)
    if size < 1:
        raise ConfigError("a buffer has room for one record at least", setting="buffer")
    match policy:
        case "newest":
            return Newest()
        case "stop":
            return Stopping(size)
        case "drop_oldest":
            return DropOldest(size)
