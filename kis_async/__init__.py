"""kis_async: an asyncio client for the Korea Investment & Securities (한국투자증권) Open API.

The names below are loaded when they are first used: importing the package imports no TR.
"""

import logging
from importlib import import_module
from typing import TYPE_CHECKING, Any

from . import errors

if TYPE_CHECKING:
    from . import stream, tables
    from .client import KIS
    from .config import NEW_CUSTOMER_REQUESTS_PER_SECOND, Account, Credentials, Environment, Pacing
    from .session.options import SessionOptions
    from .session.state.memory import MemoryState
    from .session.state.protocol import State
    from .session.state.redis import RedisState
    from .session.state.sqlite import SqliteState
    from .spec.decode import decode_reply
    from .spec.index import lookup, search
    from .stream.decode import decode_frame

__version__ = "0.1.0"

# What a library logs goes nowhere unless the application says where.
logging.getLogger(__name__).addHandler(logging.NullHandler())

_HOMES = {
    "KIS": "client",
    "Account": "config",
    "Credentials": "config",
    "Environment": "config",
    "MemoryState": "session.state.memory",
    "NEW_CUSTOMER_REQUESTS_PER_SECOND": "config",
    "Pacing": "config",
    "RedisState": "session.state.redis",
    "SessionOptions": "session.options",
    "SqliteState": "session.state.sqlite",
    "State": "session.state.protocol",
    "decode_frame": "stream.decode",
    "decode_reply": "spec.decode",
    "lookup": "spec.index",
    "search": "spec.index",
}
_MODULES = frozenset({"stream", "tables"})

__all__ = [
    "KIS",
    "NEW_CUSTOMER_REQUESTS_PER_SECOND",
    "Account",
    "Credentials",
    "Environment",
    "MemoryState",
    "Pacing",
    "RedisState",
    "SessionOptions",
    "SqliteState",
    "State",
    "decode_frame",
    "decode_reply",
    "errors",
    "lookup",
    "search",
    "stream",
    "tables",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
