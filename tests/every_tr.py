"""Every declared TR as a test needs it: a request that can be sent, and the client's own method for it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from inspect import getattr_static
from typing import Any

from samples import sample_arguments

from kis_async import KIS
from kis_async.api.domestic_futureoption.trading import GetFuturesOrderable
from kis_async.api.domestic_stock.analysis import GetWatchlistItems
from kis_async.api.domestic_stock.analysis_members import ListMemberTrades
from kis_async.api.domestic_stock.ranking import GetCreditRanking
from kis_async.api.enums import Side
from kis_async.api.overseas_futureoption.trading import OrderOverseasFutures
from kis_async.config import Account
from kis_async.spec.convert import FieldKind, field_kinds
from kis_async.spec.declare import call, ids_of, paged
from kis_async.spec.message import Context
from kis_async.spec.values import Code

REAL = Context(paper=False, account=Account("12345678-01"), hts_id="trader")
PAPER = Context(paper=True, account=Account("12345678-01"), hts_id="trader")

# What no example tells: two parameters that depend on one another.
_GIVEN: Mapping[type[Any], Mapping[str, Any]] = {
    GetFuturesOrderable: {"symbol": "101S03", "side": Side.BUY},
    ListMemberTrades: {"symbol": "005930"},
    GetCreditRanking: {"days": 2},
    OrderOverseasFutures: {"price": Decimal("1.17")},
    # The group of the documents' example holds a separator, which counts as a skipped row.
    GetWatchlistItems: {"group_code": "001"},
}


def sample(request: type[Any], context: Context = REAL, **given: Any) -> Any:
    """A request of a class with the documents' examples for what is required, and defaults for the rest."""
    found = sample_arguments(request, context, unchecked=False, **{**_GIVEN.get(request, {}), **given})
    assert found is not None, f"no request of {request.__name__} can be built"
    cls, arguments = found
    return cls(**arguments)


def methods(kis: KIS) -> dict[type[Any], Callable[..., Any]]:
    """The client's methods by the request that each makes."""
    found: dict[type[Any], Callable[..., Any]] = {}

    def visit(place: Any) -> None:
        for name in dir(type(place)):
            member = getattr_static(type(place), name)
            if isinstance(member, (call, paged)):
                request: Any = member.request
                found[request] = getattr(place, name)
            elif isinstance(member, cached_property):
                inner = getattr(place, name)
                if type(inner).__module__.startswith(("kis_async.api.", "kis_async.menus")):
                    visit(inner)

    visit(kis)
    return found


def arguments_of(request: Any) -> dict[str, Any]:
    """The arguments that a request was made of."""
    return {kind.name: getattr(request, kind.name) for kind in field_kinds(type(request))}


def by_type(request: type[Any], *types: type[Any]) -> list[FieldKind]:
    """The single parameters of a request that have one of these types, codes under `Code`."""
    return [
        kind
        for kind in field_kinds(request)
        if kind.shape == "value"
        and isinstance(kind.base, type)
        and (kind.base in types or (Code in types and issubclass(kind.base, Code)))
    ]


def periods(request: type[Any]) -> list[tuple[FieldKind, FieldKind]]:
    """The parameters that bound a period, found by the words of their English names."""
    days = {kind.name: kind for kind in by_type(request, date, datetime)}
    words = [("from", "to"), ("start", "end"), ("since", "until"), ("first", "last")]
    found: list[tuple[FieldKind, FieldKind]] = []
    for name, kind in days.items():
        parts = name.split("_")
        for start, end in words:
            other = "_".join(end if part == start else part for part in parts)
            if start in parts and other in days:
                found.append((kind, days[other]))
    return found


def offered_on_paper(request: type[Any]) -> bool:
    """Whether a TR has an id on paper."""
    return bool(ids_of(request.spec.paper))
