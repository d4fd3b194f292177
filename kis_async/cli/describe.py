"""A TR as data: its parameters and the fields of its answer, by all the names that people know them by."""

from collections.abc import Iterator
from typing import Any

import attrs

from ..spec.convert import FieldKind, field_kinds, row_class
from ..spec.declare import Model, Request, ids_of

__all__ = ["Block", "Description", "Field", "describe"]


@attrs.frozen(kw_only=True)
class Field:
    """A field: English name, wire name, Korean label, type, and the default of a parameter that has one."""

    name: str
    wire: str | None
    label: str
    type: str
    required: bool = False
    default: Any = None
    limit: int | None = None


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
    )


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
