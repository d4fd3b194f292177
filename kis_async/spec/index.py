"""Which class stands for which TR id, known without importing the class.

The table is a file beside the declarations, made from them by `python -m kis_async.spec.index`
and compared with them by a test, so that a look-up imports one module and not all of them.
"""

import importlib
import json
import pkgutil
from functools import cache
from pathlib import Path
from typing import Any, cast

import attrs

from .declare import Request

__all__ = ["Entry", "entries", "find", "lookup", "search"]


@attrs.frozen(kw_only=True)
class Entry:
    """One TR: its ids, its class as `module:name`, and the names by which people know it."""

    tr_ids: tuple[str, ...]
    target: str
    name: str
    api_id: str
    summary: str

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
    """The TRs whose id, Korean name, English name, api_id or summary contain the text, in any case."""
    wanted = text.strip().casefold()
    return tuple(
        entry
        for entry in entries()
        if wanted
        and any(
            wanted in place.casefold()
            for place in (*entry.tr_ids, entry.name, entry.class_name, entry.api_id, entry.summary)
        )
    )


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


if __name__ == "__main__":
    from .. import api as _api

    Path(_api.__path__[0], "_table.py").write_text(table_source(), encoding="utf-8")
