"""The settings of a stream, and how long to wait before connecting again. Pure."""

import attrs

from .buffers import SIZE, Policy
from .registry import LIMIT

__all__ = ["Sharing", "StreamOptions", "delay_before_connecting"]


@attrs.frozen(kw_only=True)
class StreamOptions:
    """Settings of a real-time stream; times in seconds.

    `buffer` and `policy`: how many records wait for a consumer at most, and which give way then:
    "drop_oldest", "newest" (all but the newest of each key), or "stop" (none: `BufferFull`).
    Notices are never dropped.
    `silence`: after so long without any frame, pings included, the connection counts as dead; the
    server asks about every ten seconds. `answer_timeout`: how long a registration may go unanswered.
    `registration_interval`: from one registration to the next. `limit`: registrations of a key.
    `reconnect_after`, `reconnect_most`: the first and the longest pause before connecting again;
    pauses double from one failure to the next, and begin anew after a connection of `stable_after`.
    `in_use_after`: the least pause after the server said that the key is in use.
    `give_up_after`: how long to go on without a connection before the feeds end with `StreamLost`;
    `None` never gives up.
    `lease`: how long the right to the key's stream outlives a process that dies.
    `connect_timeout`, `closing_timeout`: for opening a connection, and for the last registrations to
    be ended.
    """

    buffer: int = SIZE
    policy: Policy = "drop_oldest"
    silence: float = 60.0
    answer_timeout: float = 10.0
    registration_interval: float = 0.02
    limit: int = LIMIT
    reconnect_after: float = 0.5
    reconnect_most: float = 30.0
    stable_after: float = 5.0
    in_use_after: float = 5.0
    give_up_after: float | None = None
    lease: float = 10.0
    connect_timeout: float = 10.0
    closing_timeout: float = 2.0


@attrs.frozen(kw_only=True)
class Sharing:
    """How one stream serves several processes; times in seconds.

    `name` is how this process is called where the consumers are listed. `lease`: how long the right to the
    key's stream outlives an owner that dies. `queue`: how many records wait for another process at most,
    before some are left out. `listen`: host and port on which an owner serves the others, port 0 for any;
    without it, a Unix socket in the state's folder, or loopback where there are none. An address that is
    not loopback needs `to_network`: what goes over it is not encrypted.
    """

    name: str = ""
    lease: float = 3.0
    queue: int = SIZE
    listen: tuple[str, int] | None = None
    to_network: bool = False


def delay_before_connecting(options: StreamOptions, failures: int, chance: float, *, in_use: bool) -> float:
    """The pause after so many failures in a row; `chance`, from 0 to 1, spreads what many do at once."""
    # 2**30 is beyond any pause, and larger powers would overflow.
    pause = min(options.reconnect_most, options.reconnect_after * 2.0 ** min(max(failures - 1, 0), 30))
    if in_use:
        return max(pause, options.in_use_after) * (1 + chance / 2)
    return pause * (1 + chance) / 2
