"""`kis-async search` and `kis-async show`: which TR does what, and by which names its fields go."""

from typing import Any

import attrs
import click
from rich.console import Console, RenderableType
from rich.text import Text

from ..errors import InvalidRequest
from ..spec.index import Entry, FieldNames, RequestEntry, StreamEntry, entries, find
from ..spec.index import search as search_index
from . import output
from .columns import Column, titled
from .describe import Block, Description, Field, StreamDescription, describe, describe_stream
from .settings import json_option

__all__ = ["entry_named", "request_named", "search", "show"]

_SHOWN_FIELDS = 3
_SHOWN_TRS = 50


@click.command()
@click.argument("text")
@click.option("--all", "everything", is_flag=True, help=f"List all TRs, not only the first {_SHOWN_TRS}.")
@json_option
def search(*, text: str, everything: bool, as_json: bool) -> None:
    """Find TRs by id or name, and by the names of their fields.

    Those whose id, Korean or English name has TEXT come first, then those with such a field: by its
    English name, its wire name (stck_prpr), or a part of its Korean label.
    """
    found = search_index(text)
    if as_json:
        output.write_json({"found": [_entry_document(entry) for entry in found]})
        return
    console = output.screen()
    columns = [
        Column[Entry](title="TR", cell=lambda entry: _ids(entry, text)),
        Column[Entry](title="name", cell=lambda entry: entry.name, flexible=True),
        Column[Entry](title="class", cell=lambda entry: entry.class_name),
        Column[Entry](title="api_id", cell=lambda entry: entry.api_id, rank=1),
    ]
    shown = found if everything else found[:_SHOWN_TRS]
    if any(entry.fields for entry in shown):
        columns.insert(3, Column[Entry](title="fields", cell=lambda entry: _few(entry.fields)))
    table = titled(f"TRs for {output.plain(text)!r}", columns, shown, console, empty="(nothing found)")
    more = len(found) - len(shown)
    output.print_lines(console, table, *([f"and {more} more: --all lists them"] if more else []))


def _ids(entry: Entry, text: str) -> str:
    """The id that was looked for, or the first one, and how many others there are."""
    wanted = text.strip().casefold()
    shown = next((tr_id for tr_id in entry.tr_ids if wanted in tr_id.casefold()), entry.tr_ids[0])
    return shown if len(entry.tr_ids) == 1 else f"{shown} +{len(entry.tr_ids) - 1}"


def _few(fields: tuple[FieldNames, ...]) -> str:
    more = len(fields) - _SHOWN_FIELDS
    return "\n".join([*map(str, fields[:_SHOWN_FIELDS]), *([f"and {more} more"] if more > 0 else [])])


def _entry_document(entry: Entry) -> dict[str, Any]:
    return {**attrs.asdict(entry), "class_name": entry.class_name}


@click.command(short_help="Show the parameters and the answer of a TR, or the columns of a stream.")
@click.argument("tr_id", metavar="TR_ID")
@json_option
def show(*, tr_id: str, as_json: bool) -> None:
    """Show the parameters and the answer of a TR, by its id or its class's name; of a stream, its columns."""
    entry = entry_named(tr_id)
    if isinstance(entry, StreamEntry):
        _show_stream(describe_stream(entry.load()), as_json=as_json)
        return
    described = describe(_as_request(entry).load())
    if as_json:
        output.write_json(_document(described))
        return
    console = output.screen()
    output.print_lines(
        console,
        *_facts(described),
        _fields_table("Parameters", described.parameters, console, parameters=True),
        *(_block(block, console) for block in described.reply),
    )


def request_named(name: str) -> RequestEntry:
    """The request of a TR id, or of a class's name; `InvalidRequest` for a stream, which is not called."""
    return _as_request(entry_named(name))


def _as_request(entry: Entry) -> RequestEntry:
    if isinstance(entry, RequestEntry):
        return entry
    raise InvalidRequest(
        f"{entry.tr_ids[0]} is a stream ({entry.name}): it is subscribed to, not called; "
        f"kis-async show {entry.tr_ids[0]} lists its columns"
    )


def entry_named(name: str) -> Entry:
    """The TR of an id, or of a class's name."""
    entry = find(name)
    if entry is None:
        wanted = name.strip().casefold()
        entry = next((each for each in entries() if each.class_name.casefold() == wanted), None)
    if entry is None:
        raise InvalidRequest(f"no TR has the id {name.strip()!r}; kis-async search finds them by name")
    return entry


def _document(described: Description) -> dict[str, Any]:
    document: dict[str, Any] = attrs.asdict(described)
    for parameter in document["parameters"]:
        # A default of another kind than these is shown as the declaration has it.
        if not isinstance(parameter["default"], (str, int, type(None))):
            parameter["default"] = str(parameter["default"])
    return document


def _facts(described: Description) -> list[RenderableType]:
    ids = {"real": described.real, "paper": described.paper, "former": described.former}
    lines = {
        "class": described.target.replace(":", "."),
        "call": f"{described.method} {described.path} ({described.effect})",
        **{name: ", ".join(values) for name, values in ids.items() if values},
        "paging": described.paging,
    }
    if not described.paper:
        lines["paper"] = "not offered"
    return [
        Text(f"{described.name} ({described.api_id})", style="bold"),
        *(f"  {name:<6} {value}" for name, value in lines.items() if value),
        "",
    ]


def _show_stream(described: StreamDescription, *, as_json: bool) -> None:
    if as_json:
        output.write_json(attrs.asdict(described))
        return
    console = output.screen()
    lines = {
        "class": described.target.replace(":", "."),
        "key": f"{described.key} ({described.key_column})" if described.key_column else described.key,
        "real": ", ".join(described.real),
        "paper": ", ".join(described.paper) or "not offered",
    }
    output.print_lines(
        console,
        Text(f"{described.name} ({described.api_id})", style="bold"),
        *(f"  {name:<6} {value}" for name, value in lines.items()),
        "",
        _fields_table("Columns", described.columns, console),
    )


def _fields_table(
    title: str, fields: tuple[Field, ...], console: Console, *, parameters: bool = False
) -> RenderableType:
    columns = [
        Column[Field](title="name", cell=lambda field: field.name),
        Column[Field](title="wire", cell=lambda field: field.wire or "-"),
        Column[Field](title="label", cell=lambda field: field.label or "-", flexible=True),
        Column[Field](title="type", cell=_type_text, flexible=True),
    ]
    if parameters:
        columns.append(Column[Field](title="default", cell=_default_text))
    return titled(title, columns, fields, console)


def _type_text(field: Field) -> str:
    text = field.type if field.limit is None else f"{field.type} up to {field.limit}"
    return f"{text}, {field.widths}" if field.widths else text


def _default_text(field: Field) -> str:
    if field.required:
        return "required"
    return "-" if field.default is None else repr(str(field.default))


def _block(block: Block, console: Console) -> RenderableType:
    title = f"Answer: {block.name} ({block.wire}, {block.label})"
    if not block.fields:
        return Text(f"{title}: {block.row}\n", style="bold")
    kind = f"tuple[{block.row}, ...]" if block.many else block.row
    return _fields_table(f"{title}: {kind}", block.fields, console)
