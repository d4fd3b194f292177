"""Instruments: names to codes, and what the broker's symbol master files (종목 마스터) say of each.

`Instruments` is `kis.instruments`; `Instrument` is what it finds. `parse_master` reads a master file without
any I/O, into the rows that `MASTERS` declares.
"""

from .declare import Column, Layout, MasterRow, columns_of
from .facade import Instruments
from .instrument import Instrument, Kind, Market, Right
from .masters import MASTERS
from .parse import Master, encode_line, encode_master, parse_line, parse_master
from .renewal import MASTER_URL, MasterOptions, Refreshed

__all__ = [
    "MASTERS",
    "MASTER_URL",
    "Column",
    "Instrument",
    "Instruments",
    "Kind",
    "Layout",
    "Market",
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
