"""A KIS server on your machine: the broker's rules, a moving market, and faults on demand.

    async with sandbox.running(requests_per_second=18) as server:
        async with KIS(server.credentials, account=server.account,
                       environment=server.environment) as kis:
            ...

    with sandbox.running_in_thread(faults=["latency=5-80ms"]) as server:    # without a loop
        ...

The rooms: `clock`; `rules`, `checks` and `refusals` (who may call what); `instruments` and `market`;
`subjects`, `plausible`, `answers`, `watchlists` and `special` (what is answered); `faults` and
`damage`; `stream_rules`, `stream_market`, `stream_notices` and `stream_desk` (real time); `options` and
`gateway` (all of that, without a socket); `server`, `stream_server` and `stream_control` (aiohttp);
`plugin` (pytest).
It imports aiohttp at the first use of `Server` or a way to run one, and never the client.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .clock import Clock, ManualClock
    from .faults import Fault, Faults, parse_fault
    from .gateway import Arrival, Call, Gateway, Outcome
    from .market import Market, Quote
    from .options import Options
    from .rules import AppKey
    from .server import Server, ServerOptions, running, running_in_thread, serve
    from .special import ProcessedOrder
    from .stream_control import StreamControls, StreamSession
    from .watchlists import Watchlist, WatchlistEntry

__all__ = [
    "AppKey",
    "Arrival",
    "Call",
    "Clock",
    "Fault",
    "Faults",
    "Gateway",
    "ManualClock",
    "Market",
    "Options",
    "Outcome",
    "ProcessedOrder",
    "Quote",
    "Server",
    "ServerOptions",
    "StreamControls",
    "StreamSession",
    "Watchlist",
    "WatchlistEntry",
    "parse_fault",
    "running",
    "running_in_thread",
    "serve",
]

_PLACES = {
    "AppKey": "rules",
    "Arrival": "gateway",
    "Call": "gateway",
    "Clock": "clock",
    "Fault": "faults",
    "Faults": "faults",
    "Gateway": "gateway",
    "ManualClock": "clock",
    "Market": "market",
    "Options": "options",
    "Outcome": "gateway",
    "ProcessedOrder": "special",
    "Quote": "market",
    "Server": "server",
    "ServerOptions": "server",
    "StreamControls": "stream_control",
    "StreamSession": "stream_control",
    "Watchlist": "watchlists",
    "WatchlistEntry": "watchlists",
    "parse_fault": "faults",
    "running": "server",
    "running_in_thread": "server",
    "serve": "server",
}


def __getattr__(name: str) -> Any:
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f".{place}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
