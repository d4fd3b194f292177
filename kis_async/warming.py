"""Which TRs a name means, and what is made for them beforehand: the work behind `KIS.warm`."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import import_module
from typing import Any, cast

from .errors import InvalidRequest
from .spec.declare import Group, Request, calls_of
from .spec.index import Entry, entries, find
from .spec.ready import steps as steps_of

__all__ = ["steps"]

# Where menus are found on a client, and the menus that stand there themselves.
_MARKETS = (
    "domestic_stock",
    "domestic_bond",
    "domestic_futureoption",
    "overseas_stock",
    "overseas_futureoption",
)
_SINGLE_MENUS = ("elw", "etfetn")
# What is no menu, but brings much along when it is first used: in the order of the imports.
_ROOMS: Mapping[str, tuple[str, ...]] = {
    "orders": (
        *("orders.terms", "orders.hours", "orders.journal", "orders.desk", "orders.building"),
        *("orders.facade", "orders.conversions", "orders.reading", "orders.settling", "orders.following"),
    ),
    "instruments": (
        *("instruments.facade", "instruments.enums", "instruments.layouts_domestic"),
        *("instruments.layouts_derivatives", "instruments.layouts_overseas", "instruments.masters"),
        *("instruments.instrument", "instruments.store", "instruments.renewal", "instruments.download"),
    ),
    "calendar": (
        *("calendar.facade", "calendar.hours", "calendar.days", "calendar.timeline", "calendar.broker"),
        "api.domestic_stock.sector_market",
    ),
}


def steps(client: object, names: tuple[str, ...]) -> Iterator[None]:
    """Make what the TRs of these names need, of all TRs if there is no name; stops every few milliseconds.

    Raises `InvalidRequest` in the first step, if a name means nothing.
    """
    # All names are looked at before anything is made.
    wanted = names or (*_MARKETS, *_SINGLE_MENUS, *_ROOMS)
    meant = [_meant(client, name) for name in wanted if name not in _ROOMS]
    yield
    for name in wanted:
        for module in _ROOMS.get(name, ()):
            import_module(f".{module}", __package__)
            yield
    for each in meant:
        if isinstance(each, Entry):
            yield from _entry_steps(each)
        else:
            for path in each:
                yield from _menu_steps(client, path)
    if not names:
        for entry in entries():  # the streams are in no menu
            yield from _entry_steps(entry)


def _meant(client: object, name: str) -> Entry | list[str]:
    """The TR of this id, or the paths of the menus of this name."""
    paths = [path for path in _menu_paths(client) if f"{path}.".startswith(f"{name}.")]
    if paths:
        return paths
    entry = find(name)
    if entry is None:
        raise InvalidRequest(
            f"{name!r} cannot be warmed: it is neither the id of a TR nor a menu (domestic_stock.trading) "
            f"nor one of {', '.join((*_MARKETS, *_SINGLE_MENUS, *_ROOMS))}",
            parameter="names",
        )
    return entry


def _menu_paths(client: object) -> Iterator[str]:
    """What is written after `kis.` to reach each menu; imports none of them."""
    for market in _MARKETS:
        place: object = getattr(client, market)
        for name, member in vars(type(place)).items():
            if isinstance(member, cached_property):
                yield f"{market}.{name}"
    yield from _SINGLE_MENUS


def _menu_steps(client: object, path: str) -> Iterator[None]:
    menu: Any = client
    for name in path.split("."):
        menu = getattr(menu, name)
    yield
    for declared in calls_of(type(cast("Group", menu))).values():
        request = cast("type[Request[Any]]", declared.request)
        yield
        yield from steps_of(request)


def _entry_steps(entry: Entry) -> Iterator[None]:
    declared = entry.load()
    yield
    yield from steps_of(declared)
