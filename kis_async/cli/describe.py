"""A TR as data: its parameters, the fields of its answer, a stream's columns, by all their names."""

from collections.abc import Iterator
from typing import Any

import attrs

from ..spec.convert import FieldKind, field_kinds, row_class
from ..spec.declare import Model, Record, Request, ids_of

__all__ = ["Block", "Description", "Field", "StreamDescription", "describe", "describe_stream"]


@attrs.frozen(kw_only=True)
class Field:
    """A field: English name, wire name, Korean label, type, and the default of a parameter that has one.

    `widths` says of a stream's column in which records it stands, if not in all.
    """

    name: str
    wire: str | None
    label: str
    type: str
    required: bool = False
    default: Any = None
    limit: int | None = None
    widths: str | None = None


@attrs.frozen(kw_only=True)
class Block:
    """A part of an answer; `many` if it is an array, `fields` empty if it is a single value."""

    name: str
    wire: str | None
    label: str
    many: bool
    row: str
    fields: tuple[Field, ...]


@attrs.frozen(kw_only=True)
class Description:
    """All there is to say of a TR."""

    name: str
    api_id: str
    class_name: str
    target: str
    effect: str
    method: str
    path: str
    real: tuple[str, ...]
    paper: tuple[str, ...]
    former: tuple[str, ...]
    paging: str | None
    documentation: str
    parameters: tuple[Field, ...]
    reply: tuple[Block, ...]


def describe(request: type[Request[Any]]) -> Description:
    """Describe a request class."""
    spec = request.spec
    reply: type[Model] = request.reply_type()
    return Description(
        name=spec.name,
        api_id=spec.api_id,
        class_name=request.__name__,
        target=f"{request.__module__}:{request.__name__}",
        effect=spec.effect,
        method=spec.method,
        path=spec.path,
        real=ids_of(spec.tr),
        paper=ids_of(spec.paper),
        former=spec.former,
        paging=None if spec.paging is None else type(spec.paging).__name__,
        documentation=(request.__doc__ or "").strip(),
        parameters=tuple(_parameters(request)),
        reply=tuple(_block(kind) for kind in field_kinds(reply)),
    )


@attrs.frozen(kw_only=True)
class StreamDescription:
    """All there is to say of a stream; `key_column` is the column that repeats the key, if one does.

    The columns stand in the broker's order.
    """

    name: str
    api_id: str
    class_name: str
    target: str
    real: tuple[str, ...]
    paper: tuple[str, ...]
    key: str
    key_column: str | None
    documentation: str
    columns: tuple[Field, ...]


def describe_stream(record: type[Record]) -> StreamDescription:
    """Describe the record class of a stream."""
    stream, kinds = record.stream, field_kinds(record)
    return StreamDescription(
        name=stream.name,
        api_id=stream.api_id,
        class_name=record.__name__,
        target=f"{record.__module__}:{record.__name__}",
        real=ids_of(stream.tr),
        paper=ids_of(stream.paper),
        key=stream.key,
        key_column=next((kind.name for kind in kinds if kind.metadata["key"]), None),
        documentation=(record.__doc__ or "").strip(),
        columns=tuple(_field(kind) for kind in kinds),
    )


def _parameters(request: type[Request[Any]]) -> Iterator[Field]:
    defaults = {attribute.name: attribute.default for attribute in attrs.fields(request)}
    for kind in field_kinds(request):
        default = defaults[kind.name]
        required = default is attrs.NOTHING
        field = _field(kind)
        yield attrs.evolve(
            field,
            required=required,
            default=None if required else default,
            limit=kind.metadata.get("limit"),
        )
        if kind.metadata["kind"] == "series":
            for part in field_kinds(row_class(kind)):
                yield attrs.evolve(_field(part), name=f"{kind.name}[].{part.name}", required=True)


def _field(kind: FieldKind) -> Field:
    return Field(
        name=kind.name,
        wire=_joined(kind.metadata["wire"]),
        label=_joined(kind.metadata["label"]) or "",
        type=_type(kind),
        widths=_widths(kind),
    )


def _widths(kind: FieldKind) -> str | None:
    """In which records a column stands, if not in all."""
    for word, name in (("only in", "only_in"), ("not in", "missing_in")):
        if widths := kind.metadata.get(name):
            return f"{word} records of {', '.join(map(str, widths))} columns"
    return None


def _type(kind: FieldKind) -> str:
    name: str = kind.base.__name__
    if kind.shape == "array":
        return f"tuple[{name}, ...]"
    return f"{name} | None" if kind.optional else name


def _joined(names: str | tuple[str, ...] | None) -> str | None:
    """An account is one field with two names on the wire."""
    return ", ".join(names) if isinstance(names, tuple) else names


def _block(kind: FieldKind) -> Block:
    field = _field(kind)
    fields = () if kind.shape == "value" else tuple(_field(part) for part in field_kinds(row_class(kind)))
    return Block(
        name=field.name,
        wire=field.wire,
        label=field.label,
        many=kind.shape == "array",
        row=field.type if kind.shape == "value" else kind.base.__name__,
        fields=fields,
    )
