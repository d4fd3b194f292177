"""A KIS server on your machine: the broker's rules, a moving market, and faults on demand.

    async with sandbox.running(requests_per_second=18) as server:
        async with KIS(server.credentials, account=server.account,
                       environment=server.environment) as kis:
            ...

    with sandbox.running_in_thread(faults=["latency=5-80ms"]) as server:    # without a loop
        ...

The rooms: `clock`; `rules`, `checks` and `refusals` (who may call what); `instruments` and `market`;
`subjects`, `plausible`, `answers`, `watchlists` and `special` (what is answered); `faults` and
`damage`; `exchange` (orders that trade, and their accounts); `stream_rules`, `stream_market`,
`stream_notices` and `stream_desk` (real time); `options`, `calls` and `gateway` (all of that, without a
socket); `server`, `stream_server`, `stream_control` and `exchange_control` (aiohttp); `plugin` (pytest).
It imports aiohttp at the first use of `Server` or a way to run one, and never the client.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .calls import Arrival, Call, Outcome
    from .clock import Clock, ManualClock
    from .exchange.model import AccountBook, ExchangeFill, ExchangeOrder, Position
    from .exchange.settings import Fees, Holding
    from .exchange_control import ExchangeControls, OrderRefused
    from .faults import Fault, Faults, parse_fault
    from .gateway import Gateway
    from .market import Market, Quote
    from .options import Options
    from .rules import AppKey
    from .server import Server, ServerOptions, running, running_in_thread, serve
    from .special import ProcessedOrder
    from .stream_control import StreamControls, StreamSession
    from .watchlists import Watchlist, WatchlistEntry

__all__ = [
    "AccountBook",
    "AppKey",
    "Arrival",
    "Call",
    "Clock",
    "ExchangeControls",
    "ExchangeFill",
    "ExchangeOrder",
    "Fault",
    "Faults",
    "Fees",
    "Gateway",
    "Holding",
    "ManualClock",
    "Market",
    "Options",
    "OrderRefused",
    "Outcome",
    "Position",
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
    "AccountBook": "exchange.model",
    "AppKey": "rules",
    "Arrival": "calls",
    "Call": "calls",
    "Clock": "clock",
    "ExchangeControls": "exchange_control",
    "ExchangeFill": "exchange.model",
    "ExchangeOrder": "exchange.model",
    "Fault": "faults",
    "Faults": "faults",
    "Fees": "exchange.settings",
    "Gateway": "gateway",
    "Holding": "exchange.settings",
    "ManualClock": "clock",
    "Market": "market",
    "Options": "options",
    "OrderRefused": "exchange_control",
    "Outcome": "calls",
    "Position": "exchange.model",
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
