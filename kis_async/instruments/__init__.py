"""Instruments: names to codes, and what the broker's symbol master files (종목 마스터) say of each.

`Instruments` is `kis.instruments`; `Instrument` is what it finds. `parse_master` reads a master file without
any I/O, into the rows that `MASTERS` declares.

The names below are loaded when they are first used: the layouts of all masters take longer to make than an
event loop should stand still.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .declare import Column, Layout, MasterRow, columns_of
    from .facade import Instruments
    from .instrument import Instrument, Kind, ListingMarket, Right
    from .masters import MASTERS
    from .parse import Master, encode_line, encode_master, parse_line, parse_master
    from .renewal import MASTER_URL, MasterOptions, Refreshed

_HOMES = {
    "MASTERS": "masters",
    "MASTER_URL": "renewal",
    "Column": "declare",
    "Instrument": "instrument",
    "Instruments": "facade",
    "Kind": "instrument",
    "Layout": "declare",
    "ListingMarket": "instrument",
    "Master": "parse",
    "MasterOptions": "renewal",
    "MasterRow": "declare",
    "Refreshed": "renewal",
    "Right": "instrument",
    "columns_of": "declare",
    "encode_line": "parse",
    "encode_master": "parse",
    "parse_line": "parse",
    "parse_master": "parse",
}

__all__ = [
    "MASTERS",
    "MASTER_URL",
    "Column",
    "Instrument",
    "Instruments",
    "Kind",
    "Layout",
    "ListingMarket",
    "Master",
    "MasterOptions",
    "MasterRow",
    "Refreshed",
    "Right",
    "columns_of",
    "encode_line",
    "encode_master",
    "parse_line",
    "parse_master",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
