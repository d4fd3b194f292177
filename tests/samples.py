"""Requests of any declared class, made of the documents' examples or of values of the right type."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from itertools import islice, product
from typing import Any

import attrs

from kis_async.errors import InvalidRequest, NotOnPaper
from kis_async.spec.convert import field_kinds
from kis_async.spec.message import Context, build
from kis_async.spec.values import Code

_SAMPLES: Mapping[Any, Any] = {
    int: 1,
    Decimal: Decimal(1000),
    bool: True,
    date: date(2026, 9, 21),
    time: time(10, 0),
    datetime: datetime.fromisoformat("2026-09-21T10:00:00"),
}


_SYMBOLS = {"overseas": "AAPL", "domestic": "005930"}


def _sample(kind: Any, path: str) -> Any:
    example = kind.metadata.get("example")
    if isinstance(kind.base, type) and issubclass(kind.base, Code):
        return kind.base(example) if example else next(iter(kind.base))
    if kind.base is not str:
        return _SAMPLES[kind.base]
    if example or "symbol" not in kind.name:
        return example or "1"
    return _SYMBOLS["overseas" if "/overseas" in path else "domestic"]


def _arguments(request: Any, given: Mapping[str, Any]) -> dict[str, Any]:
    """The required fields of a request, from the documents' examples or by type."""
    arguments: dict[str, Any] = {}
    path = request.spec.path
    required = {field.name for field in attrs.fields(request) if field.default is attrs.NOTHING}
    for kind in field_kinds(request):
        if kind.name not in required or kind.name in given:
            continue
        if kind.metadata["kind"] == "series":
            columns = field_kinds(kind.base)
            row = kind.base(**{column.name: _sample(column, path) for column in columns})
            arguments[kind.name] = (row,) * 3
        else:
            arguments[kind.name] = _sample(kind, path)
    return arguments | given


def sample_arguments(
    request: Any, context: Context, *, unchecked: bool = True, **given: Any
) -> tuple[Any, dict[str, Any]] | None:
    """The class and the arguments of a request that can be built in a context, if there is one.

    Where the TR id depends on codes, the first combination that has one; where the class's own
    check wants more than samples can know, the same class without that check, if `unchecked`.
    """
    arguments = _arguments(request, given)
    kinds = [kind for kind in field_kinds(request) if kind.name in arguments and kind.name not in given]
    codes = [kind for kind in kinds if isinstance(kind.base, type) and issubclass(kind.base, Code)]
    choices = ([arguments[kind.name], *kind.base] for kind in codes)
    for chosen in islice(product(*choices), 500):
        values = arguments | dict(zip((kind.name for kind in codes), chosen, strict=True))
        for cls in (request, _unchecked(request)) if unchecked else (request,):
            with suppress(InvalidRequest, NotOnPaper):
                build(cls(**values), context)
                return cls, values
    return None


def _unchecked(request: Any) -> Any:
    names = {"__module__": __name__, "__qualname__": request.__name__, "check": lambda _: None}
    return type(request)(request.__name__, (request,), names)
