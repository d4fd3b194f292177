"""The broker's checks of a call's content: its TR id, its path, its fields, its account, its series.

All of it is read from the declarations, so a TR that is declared later is checked without new code.
Raises `Refused` where the broker would refuse.
"""

from collections.abc import Iterable, Mapping
from typing import Any, cast

import attrs

from ..spec.convert import FieldKind, field_kinds
from ..spec.declare import Reply, Request, Row, ids_of
from ..spec.index import find_request
from .refusals import Refused, refusal
from .rules import AppKey

__all__ = ["Asked", "find_tr", "read_fields"]


@attrs.frozen(kw_only=True)
class Asked:
    """A call that passed the checks: the request's class, and its fields by wire and by English name.

    `series` holds the rows of numbered groups by English name, each row by English name.
    `continued` is whether the header `tr_cont` asked for a next page.
    """

    tr_id: str
    request: type[Request[Any]]
    fields: Mapping[str, str] = attrs.field(repr=False)
    named: Mapping[str, str] = attrs.field(repr=False)
    series: Mapping[str, tuple[Mapping[str, str], ...]] = attrs.Factory(
        dict[str, tuple[Mapping[str, str], ...]]
    )
    continued: bool = False

    def reply_kinds(self) -> tuple[FieldKind, ...]:
        """The fields of the reply's class."""
        return field_kinds(cast("type[Reply]", self.request.reply_type()))


def find_tr(tr_id: str, method: str, path: str, *, paper: bool) -> type[Request[Any]]:
    """The request class that a TR id stands for on this server.

    A TR id of the other environment is EGW02006 on paper and EGW02004 on the real server, an unknown
    or a former one OPSQ0002, and a path or method that does not fit the TR EGW00203 with HTTP 404.
    """
    entry = find_request(tr_id)
    if entry is None:
        raise Refused(refusal("OPSQ0002"))
    request = entry.load()
    spec = request.spec
    if tr_id not in ids_of(spec.paper if paper else spec.tr):
        if tr_id in ids_of(spec.tr if paper else spec.paper):
            raise Refused(refusal("EGW02006" if paper else "EGW02004"))
        raise Refused(refusal("OPSQ0002"))
    if method != spec.method or path != spec.path:
        raise Refused(refusal("EGW00203"))
    return request


def read_fields(
    tr_id: str,
    request: type[Request[Any]],
    given: Mapping[str, Any],
    key: AppKey,
    *,
    continued: bool,
) -> Asked:
    """The fields of a call, all of them checked.

    A missing one is OPSQ2001 and a value of a POST that is no text OPSQ2003; the names of a query
    match in any case, those of a POST body as they are written. An account other than the key's is
    OPSQ2000, and a numbered group that is too many, incomplete, or follows a gap is OPSQ2002.
    """
    texts = _texts(request, given)
    fields: dict[str, str] = {}
    named: dict[str, str] = {}
    series: dict[str, tuple[Mapping[str, str], ...]] = {}
    for kind in field_kinds(request):
        match kind.metadata["kind"]:
            case "wire":
                if kind.metadata["omit"] and kind.wire not in texts:
                    continue
                fields[kind.wire] = named[kind.name] = _required(texts, kind.wire)
            case "filled":
                for name in _names_of(kind):
                    fields[name] = _required(texts, name)
                if kind.metadata["source"] == "account":
                    _check_account(kind, fields, key)
                else:
                    named[kind.name] = fields[kind.wire]
            case "series":
                series[kind.name] = _read_series(kind, texts)
            case _:
                pass  # a chosen field is in the TR id, not on the wire
    return Asked(tr_id=tr_id, request=request, fields=fields, named=named, series=series, continued=continued)


def _texts(request: type[Request[Any]], given: Mapping[str, Any]) -> Mapping[str, str]:
    """The fields as texts, those of a query under the names that the declaration has."""
    for name, value in given.items():
        if not isinstance(value, str):
            raise Refused(refusal("OPSQ2003", detail=name))
    texts = cast("Mapping[str, str]", given)
    if request.spec.method != "GET":
        return texts
    known = {name.casefold(): name for name in _wire_names(request)}
    return {known.get(name.casefold(), name): value for name, value in texts.items()}


def _required(texts: Mapping[str, str], name: str) -> str:
    if name not in texts:
        raise Refused(refusal("OPSQ2001", message=f"ERROR : INPUT FIELD NOT FOUND [{name}]"))
    return texts[name].strip()


def _names_of(kind: FieldKind) -> tuple[str, ...]:
    wire: str | tuple[str, ...] = kind.metadata["wire"]
    return (wire,) if isinstance(wire, str) else wire


def _check_account(kind: FieldKind, fields: Mapping[str, str], key: AppKey) -> None:
    number, product = _names_of(kind)
    if (fields[number], fields[product]) != (key.account.number, key.account.product):
        raise Refused(refusal("OPSQ2000"))


def _series_columns(kind: FieldKind) -> tuple[FieldKind, ...]:
    return field_kinds(cast("type[Row]", kind.base))


def _series_names(kind: FieldKind, place: int) -> list[str]:
    return [column.wire.format(n=place) for column in _series_columns(kind)]


def _wire_names(request: type[Request[Any]]) -> Iterable[str]:
    for kind in field_kinds(request):
        match kind.metadata["kind"]:
            case "wire" | "filled":
                yield from _names_of(kind)
            case "series":
                if kind.metadata["count"]:
                    yield kind.metadata["count"]
                # A few places past the limit, so that one too many is noticed in any case of letters.
                for place in range(1, kind.metadata["limit"] + 11):
                    yield from _series_names(kind, place)
            case _:
                pass


def _read_series(kind: FieldKind, texts: Mapping[str, str]) -> tuple[Mapping[str, str], ...]:
    limit: int = kind.metadata["limit"]
    columns = _series_columns(kind)
    last = max(
        (n for n in range(1, limit + 11) if any(name in texts for name in _series_names(kind, n))),
        default=0,
    )
    if last == 0:
        _required(texts, _series_names(kind, 1)[0])
    if last > limit:
        raise Refused(refusal("OPSQ2002", detail=_series_names(kind, last)[0]))
    rows: list[Mapping[str, str]] = []
    for place in range(1, last + 1):
        row = {column.name: texts.get(column.wire.format(n=place), "").strip() for column in columns}
        if not all(row.values()):
            empty = next(column for column in columns if not row[column.name])
            raise Refused(refusal("OPSQ2002", detail=empty.wire.format(n=place)))
        rows.append(row)
    count: str | None = kind.metadata["count"]
    if count is not None and _required(texts, count).lstrip("0") != str(len(rows)):
        raise Refused(refusal("OPSQ2002", detail=count))
    return tuple(rows)
