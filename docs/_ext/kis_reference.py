"""The reference of the declared TRs, written from their declarations.

Two things happen here, so that a TR that is declared later appears without a new line of text:

- Before the build, each menu module below `kis_async.api` gets a page in `reference/menus/`: one
  section a TR, with its request, its reply and their rows, or with the record of a stream. The pages
  are made anew and not kept.
- Wherever autodoc shows a declared class, or a code set, a table of its fields is added: English
  name, wire name, Korean label, type and default.

Docstrings are written to be read in the source: an indented paragraph is code there, and so it is
here.
"""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache, cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from kis_async import KIS, Credentials, api
from kis_async.spec.convert import FieldKind, field_kinds
from kis_async.spec.declare import (
    Group,
    Model,
    Record,
    Reply,
    Request,
    Row,
    Spec,
    StreamSpec,
    call,
    ids_of,
    paged,
)
from kis_async.spec.values import Code

PAGES = Path("reference", "menus")
SHARED_CODES = f"{api.__name__}.enums"  # has a page of its own
BASES = (Model, Row, Record, Reply, Request)

# --- tables -------------------------------------------------------------------------------------


def table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """A list-table; a cell is reStructuredText, and an empty one stays empty."""
    lines = [".. list-table::", "   :header-rows: 1", "   :class: fields", ""]
    for row in (header, *rows):
        for place, cell in enumerate(row):
            start = "   * - " if place == 0 else "     - "
            lines.append((start + cell).rstrip())
    return [*lines, ""]


def code(text: object) -> str:
    """A text as a literal, or nothing."""
    return f"``{text}``" if str(text) else ""


def escaped(text: str) -> str:
    """A text that means itself."""
    return "".join(f"\\{letter}" if letter in "\\*`|_" else letter for letter in text)


def joined(names: str | tuple[str, ...] | None) -> tuple[str, ...]:
    """An account is one field with two names on the wire, a chosen one has none."""
    return names if isinstance(names, tuple) else ((names,) if names else ())


def type_text(kind: FieldKind) -> str:
    """A field's type; one of ours is a link."""
    base = kind.base
    ours = isinstance(base, type) and (
        issubclass(base, (Model, Code)) or base.__module__ == "kis_async.config"
    )
    name = f":py:class:`~{base.__module__}.{base.__name__}`" if ours else code(base.__name__)
    if kind.shape == "array":
        return f"tuple of {name}"
    return f"{name} or ``None``" if kind.optional else name


def widths_text(kind: FieldKind) -> str:
    """In which records a stream's column stands, if not in all."""
    for words, name in ((", only in records of ", "only_in"), (", not in records of ", "missing_in")):
        if widths := kind.metadata.get(name):
            return f"{words}{', '.join(map(str, widths))} columns"
    return ""


def default_text(kind: FieldKind, default: Any) -> str:
    """What stands where the caller gives nothing."""
    metadata = kind.metadata
    if metadata["kind"] == "filled":
        return "the client's"
    if metadata["kind"] == "series":
        return f"required, 1 to {metadata['limit']}"
    if default is attrs.NOTHING:
        return "required"
    if metadata.get("derive") is not None:
        return "from the other fields"
    if isinstance(default, Code):
        return code(f"{type(default).__name__}.{default.name}")
    return code(repr(default))


def field_table(cls: type[Model]) -> list[str]:
    """The declared fields of a class; requests have defaults, answers and records have not."""
    kinds = field_kinds(cls)
    if not kinds:
        return []
    asks = issubclass(cls, Request)
    defaults = {attribute.name: attribute.default for attribute in attrs.fields(cls)}
    header = ("field", "wire name", "label", "type", *(["default"] if asks else []))
    rows = [
        (
            code(kind.name),
            " ".join(code(name) for name in joined(kind.metadata["wire"])) or "not sent",
            escaped(", ".join(joined(kind.metadata["label"]))),
            type_text(kind) + widths_text(kind),
            *([default_text(kind, defaults[kind.name])] if asks else []),
        )
        for kind in kinds
    ]
    return table(header, rows)


def id_text(ids: Any) -> str:
    """The TR ids of one environment."""
    if ids is None:
        return "not offered"
    if isinstance(ids, str):
        return code(ids)
    return ", ".join(f"{code(tr_id)} ({key})" for key, tr_id in ids.items())


def spec_table(spec: Spec) -> list[str]:
    """The facts of a TR that are not fields."""
    former = [tr_id for tr_id in spec.former if tr_id not in (*ids_of(spec.tr), *ids_of(spec.paper))]
    facts = {
        "API": escaped(spec.api_id),
        "TR id, real": id_text(spec.tr),
        "TR id, paper": id_text(spec.paper),
        "former ids": ", ".join(code(tr_id) for tr_id in former),
        "call": code(f"{spec.method} {spec.path}"),
        "effect": {"read": "reads", "order": "orders"}[spec.effect],
        "own limit": f"{spec.per_second} a second" if spec.per_second else "",
    }
    return [
        *(f":{name}: {fact}" for name, fact in facts.items() if fact),
        "",
    ]


def stream_table(stream: StreamSpec, record: type[Record]) -> list[str]:
    """The facts of a stream that are not columns."""
    repeated = next((kind.name for kind in field_kinds(record) if kind.metadata["key"]), None)
    keys = {"symbol": "a symbol", "hts_id": "the HTS id"}
    facts = {
        "API": escaped(stream.api_id),
        "TR id, real": id_text(stream.tr),
        "TR id, paper": id_text(stream.paper),
        "subscribed by": keys[stream.key] + (f", which comes back as {code(repeated)}" if repeated else ""),
        "gaps are seen by": " and ".join(code(name) for name in stream.tally or ()),
    }
    return [
        *(f":{name}: {fact}" for name, fact in facts.items() if fact),
        "",
    ]


def code_table(cls: type[Code]) -> list[str]:
    """The members of a code set."""
    return table(("member", "code"), [(code(member.name), code(member.value)) for member in cls])


# --- docstrings ---------------------------------------------------------------------------------


def with_code_blocks(lines: list[str]) -> list[str]:
    """Turn indented paragraphs into literal blocks, which reStructuredText would take for quotations."""
    result: list[str] = []
    inside = False
    last = ""
    for line in lines:
        indented = line.startswith("    ")
        if line.strip() and not indented:
            inside = False
        elif (
            indented
            and not inside
            and (not result or not result[-1].strip())
            and not last.startswith(("- ", ".. ", ":"))
        ):
            result += ["::", ""]
            inside = True
        result.append(line)
        if line.strip():
            last = line
    return result


def add_tables(_: Sphinx, what: str, __: str, obj: Any, ___: Any, lines: list[str]) -> None:
    """autodoc-process-docstring: code blocks, and the table of a declared class."""
    lines[:] = with_code_blocks(lines)
    if what != "class" or not isinstance(obj, type) or obj in (*BASES, Code):
        return
    extra: list[str] = []
    if issubclass(obj, Model):
        spec = getattr(obj, "spec", None)
        extra = spec_table(spec) if isinstance(spec, Spec) else []
        if issubclass(obj, Record) and is_stream(obj):
            extra = stream_table(obj.stream, obj)
        extra = [*extra, *field_table(obj)]
    elif issubclass(obj, Code):
        extra = code_table(obj)
    lines += ["", *extra]


def shorten_signature(
    _: Sphinx, what: str, __: str, obj: Any, ___: Any, signature: str | None, returned: str | None
) -> tuple[str | None, str | None]:
    """autodoc-process-signature: the table below says what a declared class takes."""
    if what == "class" and isinstance(obj, type) and issubclass(obj, (Model, Enum)) and obj is not Request:
        return "", None
    if what == "class" and signature and isinstance(obj, type) and attrs.has(obj):
        signature = with_defaults(signature, obj)
    return signature, returned


def with_defaults(signature: str, cls: type) -> str:
    """Say the defaults of an attrs class, where its generated `__init__` names a dict of them."""
    fields = attrs.fields_dict(cls)

    def said(match: re.Match[str]) -> str:
        default = fields[match[1]].default
        return "..." if default is attrs.NOTHING or callable(default) else repr(default)

    return re.sub(
        r"attr_dict\['(\w+)'\]\.default|\bNOTHING\b", lambda m: said(m) if m[1] else "...", signature
    )


# --- pages --------------------------------------------------------------------------------------


def menus() -> Iterator[ModuleType]:
    """Every module that declares requests, streams, or what several menus share: rows, levels, code sets."""
    for info in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
        module = importlib.import_module(info.name)
        # A module that only gathers what others declare has a group of calls, and no class beside it.
        if info.name != SHARED_CODES and set(own(module, object)) - set(own(module, Group)):
            yield module


def own(module: ModuleType, base: type) -> list[type]:
    """The classes of a kind that a module declares, in the order of its source."""
    return [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, base) and value.__module__ == module.__name__
    ]


def is_stream(record: type) -> bool:
    """Whether a record class is a stream itself, and not what several have in common."""
    return "stream" in vars(record)


def groups_of(place: object, path: str) -> Iterator[tuple[str, type]]:
    """The groups of calls that can be reached from a client, each with its path, `kis.elw` for one."""
    for name, member in vars(type(place)).items():
        if isinstance(member, cached_property):
            reached = getattr(place, name)
            if isinstance(reached, Group):
                yield f"{path}.{name}", type(reached)
            elif type(reached).__module__ == "kis_async.menus":
                yield from groups_of(reached, f"{path}.{name}")


@cache
def calls() -> dict[type, str]:
    """Request class -> how it is called on a client, such as `kis.domestic_stock.trading.balance(...)`."""
    nobody = Credentials(app_key="none", app_secret="none")  # noqa: S106 - opens nothing
    client = KIS(nobody, environment="paper")
    return {
        member.request: f"{path}.{name}(...)"
        for path, group in groups_of(client, "kis")
        for name, member in vars(group).items()
        if isinstance(member, (call, paged))
    }


def parts_of(cls: type[Model]) -> Iterator[type]:
    """The classes that a declared class is made of, each before its own parts."""
    for kind in field_kinds(cls):
        if isinstance(kind.base, type) and issubclass(kind.base, (Model, Code)):
            yield kind.base
            if issubclass(kind.base, Model):
                yield from parts_of(kind.base)


def heading(text: str, mark: str) -> list[str]:
    """A heading, underlined wide enough for Korean."""
    return [text, mark * (2 * len(text) + 2), ""]


def class_lines(cls: type, module: ModuleType) -> list[str]:
    """One class; properties of its own, such as the levels of a book, are shown, too."""
    lines = [f".. autoclass:: {module.__name__}.{cls.__name__}"]
    shown = [
        name
        for kind in cls.__mro__
        if kind not in BASES
        for name, value in vars(kind).items()
        if isinstance(value, property) and not name.startswith("_")
    ]
    if shown:
        lines.append(f"   :members: {', '.join(shown)}")
    return [*lines, ""]


def sections(module: ModuleType) -> Iterator[tuple[str, list[str], list[type]]]:
    """The title of each TR of a module, how it is called, and the classes that it is made of."""
    for request in own(module, Request):
        if "spec" in vars(request):
            called = [f"``{calls()[request]}``", ""] if request in calls() else []
            # The request first, then what it takes and what it answers.
            reply = request.reply_type()
            yield request.spec.name, called, [request, *parts_of(request), reply, *parts_of(reply)]
    for record in own(module, Record):
        if is_stream(record):
            yield record.stream.name, [], [record, *parts_of(record)]


def page(module: ModuleType) -> str:
    """The page of one menu."""
    first, _, more = inspect.getdoc(module).partition("\n")
    title, _, about = first.partition(": ")
    lines = [
        ".. This page is made by docs/_ext/kis_reference.py from the declarations.",
        "",
        *heading(title, "="),
        f"{about[:1].upper()}{about[1:]}",
        "",
        f".. py:module:: {module.__name__}",
        "",
        *with_code_blocks(more.strip("\n").splitlines()),
        "",
    ]
    seen: set[type] = set()
    ours = own(module, object)
    for name, called, classes in sections(module):
        lines += [*heading(escaped(name), "-"), *called]
        for cls in classes:
            if cls in ours and cls not in seen:  # each once a page
                seen.add(cls)
                lines += class_lines(cls, module)
    public = [getattr(module, name) for name in getattr(module, "__all__", ())]
    rest = [cls for cls in public if cls in ours and cls not in seen and not issubclass(cls, Group)]
    if rest:
        lines += heading("Other classes", "-")
        for cls in rest:
            lines += class_lines(cls, module)
    return "\n".join(lines)


def write_pages(app: Sphinx) -> None:
    """builder-inited: make the pages of all menus, and take away those of menus that are gone."""
    folder = Path(app.srcdir) / PAGES
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {
        folder / f"{module.__name__.removeprefix(f'{api.__name__}.')}.rst": page(module) for module in menus()
    }
    for path in folder.glob("*.rst"):
        if path not in wanted:
            path.unlink()
    for path, text in wanted.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    """What Sphinx calls."""
    app.connect("builder-inited", write_pages)
    app.connect("autodoc-process-docstring", add_tables)
    app.connect("autodoc-process-signature", shorten_signature)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
