"""Which class stands for which TR id and has which fields, known without importing the class.

Two files beside the declarations hold this: `_table.py`, by which an id is looked up, and the larger
`_fields.py`, which only a search reads. Both are made by `python -m kis_async.spec.index` and compared
with the declarations by a test, so that a look-up imports one module and not all of them.
"""

import importlib
import json
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

import attrs

from .declare import Model, Request

__all__ = ["Entry", "FieldNames", "entries", "find", "lookup", "search"]


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

    `fields` are the parameters and answer fields that a search found; equality does not look at them.
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

    def load(self) -> type[Request[Any]]:
        """The class itself."""
        module, _, name = self.target.partition(":")
        return cast("type[Request[Any]]", getattr(importlib.import_module(module), name))


@cache
def entries() -> tuple[Entry, ...]:
    """Every declared TR."""
    from ..api._table import TABLE

    return tuple(Entry(**fields) for fields in TABLE)


@cache
def _by_id() -> dict[str, Entry]:
    return {tr_id: entry for entry in entries() for tr_id in entry.tr_ids}


def find(tr_id: str) -> Entry | None:
    """The entry of a TR id, real, paper or former, in any case."""
    return _by_id().get(tr_id.strip().upper())


def lookup(tr_id: str) -> type[Request[Any]]:
    """The class of a TR id, real, paper or former; `KeyError` if no TR has it."""
    entry = find(tr_id)
    if entry is None:
        raise KeyError(f"no TR has the id {tr_id.strip()!r}")
    return entry.load()


def search(text: str) -> tuple[Entry, ...]:
    """The TRs that people know by this text, those known by their own names first.

    These are the ones whose id, Korean name, English name, api_id or summary contains it. Then come
    those with a parameter or an answer field of this English name, of this wire name, or with the
    text in its Korean label: `fields` says which, and whole names stand before parts of labels.
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
    from .. import api

    found: dict[str, type[Request[Any]]] = {}
    for module in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, Request) and "spec" in value.__dict__:
                found[f"{value.__module__}:{value.__name__}"] = value
    return [found[name] for name in sorted(found)]


_TEXTS = ("target", "name", "api_id", "summary")
_WIDTH = 110


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _table_lines(name: str, texts: tuple[str, ...]) -> list[str]:
    items = [_quoted(text) for text in texts]
    line = f"        {_quoted(name)}: ({', '.join(items)}{',' if len(items) == 1 else ''}),"
    if len(line) <= _WIDTH:
        return [line]
    return [f"        {_quoted(name)}: (", *(f"            {item}," for item in items), "        ),"]


def table_source() -> str:
    """The text of the table's file, as the formatter leaves it."""
    lines = ['"""Made by `python -m kis_async.spec.index`; do not edit."""', "", "from typing import Any", ""]
    lines.append("TABLE: tuple[dict[str, Any], ...] = (")
    for request in declared_requests():
        entry = Entry(
            tr_ids=request.spec.tr_ids(),
            target=f"{request.__module__}:{request.__name__}",
            name=request.spec.name,
            api_id=request.spec.api_id,
            summary=(request.__doc__ or "").partition("\n")[0],
        )
        lines.append("    {")
        lines += _table_lines("tr_ids", entry.tr_ids)
        lines += [f"        {_quoted(name)}: {_quoted(getattr(entry, name))}," for name in _TEXTS]
        lines.append("    },")
    return "\n".join([*lines, ")", ""])


_PARTING = "|"
_UNFIT = re.compile(r'[|\\\n\r]|"""')


def fields_source() -> str:
    """The text of the file with the names of all fields: a line each, `name|wire|label`."""
    lines = ['"""Made by `python -m kis_async.spec.index`; do not edit."""', "", "FIELDS: dict[str, str] = {"]
    for request in declared_requests():
        target = f"{request.__module__}:{request.__name__}"
        lines += [f'    {_quoted(target)}: """\\', *dict.fromkeys(_field_lines(request)), '""",']
    return "\n".join([*lines, "}", ""])


def _field_lines(cls: type[Model]) -> Iterator[str]:
    """The fields of a request and of its answer; of what holds other fields, only these."""
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
