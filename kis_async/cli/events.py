"""What a feed gives, as words: a document for programs, a line for people. Nothing private is in either."""

import itertools
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any

import attrs

from ..spec.convert import field_kinds
from ..spec.declare import Record
from ..stream.events import Dropped, Gap, Loss, PossibleLoss, Unreadable, Unsubscribed
from ..stream.notices import Notice
from ..stream.records import key_column

__all__ = ["document", "shown_columns", "told"]

_HIDDEN = "***"
_NOTICE_FIELDS = tuple(
    field.name for field in attrs.fields(Notice) if field.name not in {"account", "record"}
)

_TYPES: Mapping[type, str] = {
    Gap: "gap",
    Dropped: "dropped",
    PossibleLoss: "possible_loss",
    Unreadable: "unreadable",
    Unsubscribed: "unsubscribed",
}


@cache
def shown_columns(record: type[Record]) -> tuple[str, ...]:
    """The columns of a stream in the broker's order, without account numbers, names and HTS ids."""
    shown = {attribute.name: attribute.repr for attribute in attrs.fields(record)}
    return tuple(kind.name for kind in field_kinds(record) if shown[kind.name])


def document(item: Record | Notice | Loss, *, private: bool = False) -> dict[str, Any]:
    """A record or an event for programs; its `type` says which. Keys that are `private` are masked."""
    match item:
        case Record():
            return _record(item)
        case Notice():
            account = None if item.account is None else f"{_HIDDEN}-{item.account.product}"
            fields = {name: getattr(item, name) for name in _NOTICE_FIELDS}
            return {"type": "notice", **fields, "event": item.event.value, "account": account}
        case _:
            return {"type": _TYPES[type(item)], **_loss(item, private=private)}


def _loss(loss: Loss, *, private: bool) -> dict[str, Any]:
    """The fields of a loss, in the order in which they are declared."""
    fields = {field.name: getattr(loss, field.name) for field in attrs.fields(type(loss))}
    if "error" in fields:
        fields["error"] = str(fields["error"])
    if private:
        fields |= {name: _HIDDEN for name in ("key",) if name in fields}
        # One user has one HTS id: masking makes no two keys one.
        for name in {"keys", "resumed"} & fields.keys():
            fields[name] = dict(zip(itertools.repeat(_HIDDEN), fields[name].values(), strict=False))
    return fields


def _record(record: Record) -> dict[str, Any]:
    cls = type(record)
    name = key_column(cls)
    return {
        "type": "record",
        "stream": cls.stream.tr,
        "class": cls.__name__,
        "key": getattr(record, name) if name else None,
        "record": {column: getattr(record, column) for column in shown_columns(cls)},
        "extra": record.extra,
        "problems": record.problems,
    }


def told(event: Loss, *, private: bool = False) -> str:
    """A loss in a line."""
    match event:
        case Gap():
            often = f", lost {event.losses} times" if event.losses > 1 else ""
            return f"gap: nothing was heard {_span(event.since, event.until)} ({event.reason}{often})"
        case Dropped():
            return f"dropped: {event.count:,} records {_span(event.since, event.until)}, for want of room"
        case PossibleLoss():
            return (
                f"possible loss: {event.key}: the day's volume rose by {event.volume:,} more than its trades "
                f"tell {_span(event.since, event.until)}"
            )
        case Unreadable():
            return f"unreadable: {event.tr_id or 'a frame'} at {_clock(event.at)}: {event.error}"
        case Unsubscribed():
            key = "notices" if private else event.key
            return f"unsubscribed: nothing more of {key} will come: {event.error}"


def _span(since: datetime, until: datetime) -> str:
    return f"from {_clock(since)} to {_clock(until)}"


def _clock(at: datetime) -> str:
    return at.time().isoformat("milliseconds")
