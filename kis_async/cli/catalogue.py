"""`kis-async search` and `kis-async show`: which TR does what, and by which names its fields go."""

from typing import Any

import attrs
import click
from rich.console import Console, RenderableType
from rich.text import Text

from ..errors import InvalidRequest
from ..spec.index import Entry, entries, find
from ..spec.index import search as search_index
from . import output
from .columns import Column, titled
from .describe import Block, Description, Field, describe, matching_fields
from .settings import json_option

__all__ = ["search", "show"]

_SHOWN_FIELDS = 3


@attrs.frozen(kw_only=True)
class _Hit:
    entry: Entry
    fields: tuple[str, ...] = ()


@click.command()
@click.argument("text")
@click.option("--fields", is_flag=True, help="Look among the fields of all TRs, too.")
@json_option
def search(*, text: str, fields: bool, as_json: bool) -> None:
    """Find TRs by id, Korean or English name.

    If none is found so, TRs with such a field are: by its English name, its wire name (stck_prpr)
    or its Korean label.
    """
    hits = [_Hit(entry=entry) for entry in search_index(text)]
    if fields or not hits:
        found = {hit.entry.target for hit in hits}
        hits += [
            _Hit(entry=entry, fields=names)
            for entry, names in matching_fields(text)
            if entry.target not in found
        ]
    if as_json:
        output.write_json({"found": [_hit_document(hit) for hit in hits]})
        return
    console = output.screen()
    columns = [
        Column[_Hit](title="TR", cell=lambda hit: _ids(hit.entry, text)),
        Column[_Hit](title="name", cell=lambda hit: hit.entry.name, flexible=True),
        Column[_Hit](title="class", cell=lambda hit: hit.entry.class_name),
        Column[_Hit](title="api_id", cell=lambda hit: hit.entry.api_id, rank=1),
    ]
    if any(hit.fields for hit in hits):
        columns.insert(3, Column[_Hit](title="fields", cell=lambda hit: _few(hit.fields)))
    output.print_lines(
        console, titled(f"TRs for {output.plain(text)!r}", columns, hits, console, empty="(nothing found)")
    )


def _ids(entry: Entry, text: str) -> str:
    """The id that was looked for, or the first one, and how many others there are."""
    wanted = text.strip().casefold()
    shown = next((tr_id for tr_id in entry.tr_ids if wanted in tr_id.casefold()), entry.tr_ids[0])
    return shown if len(entry.tr_ids) == 1 else f"{shown} +{len(entry.tr_ids) - 1}"


def _few(fields: tuple[str, ...]) -> str:
    more = len(fields) - _SHOWN_FIELDS
    return "\n".join([*fields[:_SHOWN_FIELDS], *([f"and {more} more"] if more > 0 else [])])


def _hit_document(hit: _Hit) -> dict[str, Any]:
    return {**attrs.asdict(hit.entry), "class_name": hit.entry.class_name, "fields": hit.fields}


@click.command(short_help="Show the parameters and the answer of a TR.")
@click.argument("tr_id", metavar="TR_ID")
@json_option
def show(*, tr_id: str, as_json: bool) -> None:
    """Show the parameters and the answer of a TR, by its id or its class's name."""
    described = describe(_entry(tr_id).load())
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


def _entry(name: str) -> Entry:
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
    return field.type if field.limit is None else f"{field.type} up to {field.limit}"


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
