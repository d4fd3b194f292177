"""Which class stands for which TR id and has which fields, known without importing the class.

A TR is a request, or a stream of real-time records; of both an entry says how people know it.

Two files beside the declarations hold this: `_table.py`, by which an id is looked up, and the larger
`_fields.py`, which only a search reads. Both are made by `python -m kis_async.spec.index` and compared
with the declarations by a test, so that a look-up imports one module and not all of them.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

import attrs

from .declare import Model, Record, Request, Spec, StreamSpec

__all__ = [
    "Entry",
    "FieldNames",
    "RequestEntry",
    "StreamEntry",
    "entries",
    "find",
    "find_request",
    "lookup",
    "lookup_request",
    "request_entries",
    "search",
    "stream_entries",
]


@attrs.frozen(kw_only=True)
class FieldNames:
    """A field by its three names: the English one, the wire's (empty if it is not sent), the Korean label."""

    name: str
    wire: str
    label: str

    def __str__(self) -> str:
        return f"{self.name} ({self.wire or 'not sent'}, {self.label})"


@attrs.frozen(kw_only=True)
class Entry:
    """One TR: its ids, its class as `module:name`, and the names by which people know it.

    `fields` are the parameters, answer fields and columns that a search found; equality does not look
    at them.
    """

    tr_ids: tuple[str, ...]
    target: str
    name: str
    api_id: str
    summary: str
    fields: tuple[FieldNames, ...] = attrs.field(default=(), eq=False, repr=False)

    @property
    def class_name(self) -> str:
        """The English name of the TR, which is its class's."""
        return self.target.partition(":")[2]

    def load(self) -> type[Request[Any] | Record]:
        """The class itself."""
        module, _, name = self.target.partition(":")
        loaded: type[Request[Any] | Record] = getattr(importlib.import_module(module), name)
        return loaded


@attrs.frozen(kw_only=True)
class RequestEntry(Entry):
    """A TR that is asked and answers."""

    def load(self) -> type[Request[Any]]:
        """The request's class."""
        return cast("type[Request[Any]]", super().load())


@attrs.frozen(kw_only=True)
class StreamEntry(Entry):
    """A TR that is subscribed to and sends records."""

    def load(self) -> type[Record]:
        """The class of its records."""
        return cast("type[Record]", super().load())


def entries() -> tuple[Entry, ...]:
    """Every declared TR, the requests first."""
    return (*request_entries(), *stream_entries())


@cache
def request_entries() -> tuple[RequestEntry, ...]:
    """Every declared request."""
    from ..api._table import REQUESTS

    return tuple(RequestEntry(**_entry_of(line)) for line in REQUESTS.splitlines())


@cache
def stream_entries() -> tuple[StreamEntry, ...]:
    """Every declared stream."""
    from ..api._table import STREAMS

    return tuple(StreamEntry(**_entry_of(line)) for line in STREAMS.splitlines())


def _entry_of(line: str) -> dict[str, Any]:
    tr_ids, *texts = line.split(_PARTING)
    return {"tr_ids": tuple(tr_ids.split()), **dict(zip(_TEXTS, texts, strict=True))}


@cache
def _by_id() -> dict[str, Entry]:
    return {tr_id: entry for entry in entries() for tr_id in entry.tr_ids}


def find(tr_id: str) -> Entry | None:
    """The entry of a TR id, real, paper or former, in any case."""
    return _by_id().get(tr_id.strip().upper())


def find_request(tr_id: str) -> RequestEntry | None:
    """The entry of a request's id; `None` for an id that nothing has, and for a stream's."""
    entry = find(tr_id)
    return entry if isinstance(entry, RequestEntry) else None


def lookup(tr_id: str) -> type[Request[Any] | Record]:
    """The class of a TR id, real, paper or former: a request's, or that of a stream's records.

    `KeyError` if no TR has the id.
    """
    return _known(tr_id).load()


def lookup_request(tr_id: str) -> type[Request[Any]]:
    """The request of a TR id; `KeyError` if no TR has it, and if it is a stream's."""
    entry = _known(tr_id)
    if not isinstance(entry, RequestEntry):
        raise KeyError(
            f"{tr_id.strip()!r} is a stream, {entry.class_name}: it is subscribed to, not requested"
        )
    return entry.load()


def _known(tr_id: str) -> Entry:
    entry = find(tr_id)
    if entry is None:
        raise KeyError(f"no TR has the id {tr_id.strip()!r}")
    return entry


def search(text: str) -> tuple[Entry, ...]:
    """The TRs that people know by this text, those known by their own names first.

    These are the ones whose id, Korean name, English name, api_id or summary contains it. Then come
    those with a parameter, an answer field or a column of this English name, of this wire name, or with
    the text in its Korean label: `fields` says which, and whole names stand before parts of labels.
    Neither case nor blanks nor underscores matter.
    """
    wanted = _folded(text)
    if not wanted:
        return ()
    named: list[Entry] = []
    exact: list[Entry] = []
    partial: list[Entry] = []
    for entry in entries():
        hits = {names: _likeness(wanted, names) for names in _candidates(wanted, entry.target)}
        found = attrs.evolve(entry, fields=tuple(names for names, likeness in hits.items() if likeness))
        if _is_named(wanted, entry):
            named.append(found)
        elif found.fields:
            (exact if max(hits.values()) > 1 else partial).append(found)
    return (*named, *exact, *partial)


def _folded(text: str) -> str:
    return "".join(text.replace("_", " ").split()).casefold()


def _is_named(wanted: str, entry: Entry) -> bool:
    places = (*entry.tr_ids, entry.name, entry.class_name, entry.api_id, entry.summary)
    return any(wanted in _folded(place) for place in places)


def _candidates(wanted: str, target: str) -> Iterator[FieldNames]:
    """The fields of a TR that may be meant: only for these is it worth taking a line apart."""
    for folded, numberless, line in _lines()[target]:
        if wanted in folded or (numberless and wanted.startswith(numberless)):
            name, wire, label = line.split(_PARTING)
            yield FieldNames(name=name, wire=wire, label=label)


@cache
def _lines() -> dict[str, list[tuple[str, str, str]]]:
    """Every field's line: folded, the beginning of a numbered wire name, and as it is."""
    from ..api._fields import FIELDS

    return {
        target: [(_folded(line), _numberless(line), line) for line in text.splitlines()]
        for target, text in FIELDS.items()
    }


def _numberless(line: str) -> str:
    """What a parameter of a numbered group is known by: of `SYMB_{n:02}`, SYMB."""
    return _folded(line.split(_PARTING)[1].partition("{")[0]) if "{" in line else ""


def _likeness(wanted: str, names: FieldNames) -> int:
    """2 for a whole name, 1 for a part of the label, 0 for neither."""
    wire, numbered, _ = names.wire.partition("{")
    asked = re.sub(r"[0-9]+$", "", wanted) if numbered else wanted
    label = _folded(names.label)
    if wanted in {_folded(names.name), label} or (wire and asked == _folded(wire)):
        return 2
    return 1 if wanted in label else 0


def declared_requests() -> list[type[Request[Any]]]:
    """Every request class of `api`, by importing all of it."""
    return [value for value in _declared() if issubclass(value, Request) and "spec" in value.__dict__]


def declared_streams() -> list[type[Record]]:
    """Every record class of `api` that is a stream itself, by importing all of it."""
    return [value for value in _declared() if issubclass(value, Record) and "stream" in value.__dict__]


def _declared() -> list[type]:
    """Every class of `api`, by the name of its module and its own."""
    from .. import api

    found: dict[str, type] = {}
    for module in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type):
                found[_target(value)] = value
    return [found[name] for name in sorted(found)]


def _target(cls: type) -> str:
    return f"{cls.__module__}:{cls.__name__}"


_TEXTS = ("target", "name", "api_id", "summary")
_PARTING = "|"
_UNFIT = re.compile(r'[|\\\n\r]|"""')


def table_source() -> str:
    """The text of the table's file: a line each, `tr_ids|target|name|api_id|summary`.

    They are texts, since as so many dicts the compiler would hold up an event loop for 20 ms.
    """
    lines = ['"""Made by `python -m kis_async.spec.index`; do not edit."""', ""]
    requests = [_entry(request, request.spec) for request in declared_requests()]
    streams = [_entry(record, record.stream) for record in declared_streams()]
    for table, found in {"REQUESTS": requests, "STREAMS": streams}.items():
        lines += [f'{table} = """\\', *map(_line_of, found), '"""', ""]
    return "\n".join(lines)


def _line_of(entry: Entry) -> str:
    texts = (" ".join(entry.tr_ids), *(getattr(entry, name) for name in _TEXTS))
    if any(map(_UNFIT.search, texts)):
        raise ValueError(f"{entry.target}: what it says of itself cannot stand in a table")
    return _PARTING.join(texts)


def _entry(cls: type[Model], spec: Spec | StreamSpec) -> Entry:
    return Entry(
        tr_ids=spec.tr_ids(),
        target=_target(cls),
        name=spec.name,
        api_id=spec.api_id,
        summary=(cls.__doc__ or "").partition("\n")[0],
    )


def fields_source() -> str:
    """The text of the file with the names of all fields: a line each, `name|wire|label`."""
    lines = ['"""Made by `python -m kis_async.spec.index`; do not edit."""', "", "FIELDS: dict[str, str] = {"]
    for cls in (*declared_requests(), *declared_streams()):
        lines += [f'    "{_target(cls)}": """\\', *dict.fromkeys(_field_lines(cls)), '""",']
    return "\n".join([*lines, "}", ""])


def _field_lines(cls: type[Model]) -> Iterator[str]:
    """The columns of a stream, or the fields of a request and its answer; of what holds others, these."""
    from .convert import field_kinds, row_class

    for kind in field_kinds(cls):
        if kind.shape != "value":
            yield from _field_lines(row_class(kind))
            continue
        for wire, label in zip(
            _several(kind.metadata["wire"]), _several(kind.metadata["label"]), strict=True
        ):
            if _UNFIT.search(wire + label):
                raise ValueError(f"{cls.__name__}.{kind.name}: {wire}, {label} cannot stand in a table")
            yield _PARTING.join((kind.name, wire, label))
    if issubclass(cls, Request):
        yield from _field_lines(cast("type[Model]", cls.reply_type()))


def _several(names: str | tuple[str, ...] | None) -> tuple[str, ...]:
    """An account is one field with two names on the wire, and what only chooses the TR id has none."""
    return names if isinstance(names, tuple) else (names or "",)


if __name__ == "__main__":
    from .. import api as _api

    # Both texts first: a declaration that is wrong leaves both files as they were.
    for _name, _text in {"_table.py": table_source(), "_fields.py": fields_source()}.items():
        Path(_api.__path__[0], _name).write_text(_text, encoding="utf-8")
