"""Broken bodies: what a good answer becomes under a `body=` fault. Pure: dict in, bytes out."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from .faults import BodyShape

__all__ = ["damaged"]

_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)
_ENVELOPE = frozenset({"rt_cd", "msg_cd", "msg1"})

_NOTHING = ("nan", "-nan", "(null)")

Body = dict[str, Any]

HTML = (
    b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>"
    b"<body><h1>502 Bad Gateway</h1></body></html>"
)


def damaged(  # noqa: PLR0911 - a table of shapes
    body: Mapping[str, Any], shape: BodyShape, *, numbers: frozenset[str] = frozenset()
) -> tuple[bytes, str]:
    """The bytes of a body under a fault, and their content type. The body itself stays as it is.

    `numbers` are the wire names, in lower case, of the fields that hold optional numbers.
    """
    match shape:
        case "empty":
            return b"", "application/json"
        case "html":
            return HTML, "text/html"
        case "not-json":
            return b"OPS: internal error", "application/json"
        case "truncated":
            text = _dump(body)
            return text[: max(1, len(text) * 2 // 3)], "application/json"
        case "list":
            return _dump([body]), "application/json"
        case "numbers":
            return _dump(_each_row(body, lambda row: _as_numbers(row, numbers))), "application/json"
        case "blanks":
            return _dump(_each_row(body, lambda row: _missing(row, numbers, ("",)))), "application/json"
        case "nan":
            return _dump(_each_row(body, lambda row: _missing(row, numbers, _NOTHING))), "application/json"
        case "malformed-value":
            return _dump(_each_row(body, lambda row: _one_malformed(row, numbers))), "application/json"
        case _:
            return _dump(_SHAPES[shape](dict(body))), "application/json"


def _dump(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode(errors="replace")


def _without_code(body: Body) -> Body:
    return {name: value for name, value in body.items() if name not in _ENVELOPE}


def _rows_of(value: object) -> list[Body]:
    """The rows of an array; none for anything else."""
    return cast("list[Body]", value) if isinstance(value, list) else []


def _object_for_array(body: Body) -> Body:
    return {name: _flattened(rows) if (rows := _rows_of(value)) else value for name, value in body.items()}


def _flattened(rows: list[Body]) -> Body:
    if len(rows) == 1:
        return rows[0]
    return {name: [row.get(name, "") for row in rows] for name in rows[0]}


def _list_for_object(body: Body) -> Body:
    return {name: [value] if isinstance(value, dict) else value for name, value in body.items()}


def _as_numbers(row: Body, numbers: frozenset[str]) -> Body:
    return {
        name: json.loads(value)
        if name.casefold() in numbers and isinstance(value, str) and _NUMBER.fullmatch(value)
        else value
        for name, value in row.items()
    }


def _missing(row: Body, numbers: frozenset[str], texts: Sequence[str]) -> Body:
    """Every other number of a row says in one of some ways that there is none."""
    names = [name for name in row if name.casefold() in numbers][::2]
    return row | {name: texts[place % len(texts)] for place, name in enumerate(names)}


def _one_malformed(row: Body, numbers: frozenset[str]) -> Body:
    name = next((name for name in row if name.casefold() in numbers), None)
    return row if name is None else {**row, name: "n/a"}


def _each_row(body: Mapping[str, Any], change: Callable[[Body], Body]) -> Body:
    def changed(value: Any) -> Any:
        if isinstance(value, dict):
            return change(cast("Body", value))
        if isinstance(value, list):
            return [change(row) for row in cast("list[Body]", value)]
        return value

    return {name: changed(value) for name, value in body.items()}


def _padding(body: Body) -> Body:
    return _each_row(
        body,
        lambda row: {name: f"  {value} " if isinstance(value, str) else value for name, value in row.items()},
    )


def _renamed_block(body: Body) -> Body:
    """`output` for `output1`, or the reverse; one with another name stays."""
    blocks = [name for name, value in body.items() if isinstance(value, (dict, list))]
    if len(blocks) != 1:
        return body
    (old,) = blocks
    new = "output" if old.casefold() == "output1" else "output1"
    return {new if name == old else name: value for name, value in body.items()}


def _upper_case(body: Body) -> Body:
    rows = _each_row(body, lambda row: {name.upper(): value for name, value in row.items()})
    return {name.upper(): value for name, value in rows.items()}


def _extra_field(body: Body) -> Body:
    return _each_row(body, lambda row: {**row, "sandbox_extra": "1"}) | {"sandbox_extra": "1"}


def _blank_rows(body: Body) -> Body:
    return {name: _padded(rows) if (rows := _rows_of(value)) else value for name, value in body.items()}


def _padded(rows: list[Body]) -> list[Body]:
    return [*rows, *(dict.fromkeys(rows[0], "") for _ in range(len(rows), 30))]


_SHAPES: Mapping[BodyShape, Callable[[Body], Body]] = {
    "no-rt_cd": _without_code,
    "object-for-array": _object_for_array,
    "list-for-object": _list_for_object,
    "upper-case": _upper_case,
    "extra-field": _extra_field,
    "blank-rows": _blank_rows,
    "padding": _padding,
    "renamed-block": _renamed_block,
}
