"""Real time: a feed of typed records that looks after its connection and says when it lost something.

    async with kis.stream() as stream:
        async for event in stream.trades("005930", "000660"):
            match event:
                case StockTrade():
                    print(event.symbol, event.price)
                case Gap():
                    print("nothing was heard from", event.since, "to", event.until)

The rooms: `frames` (the grammar), `cipher`, `records` (fields to typed records), `registry` (what is
subscribed), `tally` (trades that seem to be missing) and `notices` (one event for all order notices)
are pure; `buffers` holds what a consumer has not taken yet; `hub` leads frames to buffers;
`connection` keeps the socket; `feed` is the iterator and `facade` the `Stream` that users hold;
`recording` writes a feed to a file and replays it. Several processes share a stream by `relay_client`,
which is each one's part, and `relay_server`, the owner's; `relay_fan` (who gets what) and `relay_protocol`
(what they say to each other) are pure, `relay_place` is where they meet, `relay_links` the way to it, and
`relay_redis` the one from another machine.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .buffers import Policy
    from .cipher import Secret
    from .decode import decode_frame
    from .events import Dropped, Gap, Loss, PossibleLoss, Unreadable, Unsubscribed
    from .facade import Stream
    from .feed import Feed
    from .notices import Notice, NoticeEvent, normalised_order_number
    from .options import Sharing, StreamOptions
    from .relay_client import RelayStatus
    from .relay_server import Consumer
    from .replaying import Replay, replay

_HOMES = {
    "Consumer": "relay_server",
    "Dropped": "events",
    "Feed": "feed",
    "Gap": "events",
    "Loss": "events",
    "Notice": "notices",
    "NoticeEvent": "notices",
    "Policy": "buffers",
    "PossibleLoss": "events",
    "RelayStatus": "relay_client",
    "Replay": "replaying",
    "Secret": "cipher",
    "Sharing": "options",
    "Stream": "facade",
    "StreamOptions": "options",
    "Unreadable": "events",
    "Unsubscribed": "events",
    "decode_frame": "decode",
    "normalised_order_number": "notices",
    "replay": "replaying",
}

__all__ = [
    "Consumer",
    "Dropped",
    "Feed",
    "Gap",
    "Loss",
    "Notice",
    "NoticeEvent",
    "Policy",
    "PossibleLoss",
    "RelayStatus",
    "Replay",
    "Secret",
    "Sharing",
    "Stream",
    "StreamOptions",
    "Unreadable",
    "Unsubscribed",
    "decode_frame",
    "normalised_order_number",
    "replay",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
    return value
