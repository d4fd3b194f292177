"""The settings of a session that few change."""

from collections.abc import Callable

import attrs

from ..config import fits_header
from ..errors import ConfigError
from .retry import DEFAULT_RETRIES

__all__ = ["SessionOptions"]


@attrs.frozen(kw_only=True)
class SessionOptions:
    """Settings that few change; times in seconds. `ConfigError` for a user agent that no header can carry.

    `attempt_timeout`: one attempt, from the connection to the last byte of its answer.
    `retries`: how often a read is repeated unless the call says otherwise.
    `token_interval`: the least time between two issues of a token. `user_agent`: a library's own
    name was once refused by the broker's firewall, so ours can be changed.
    `hashkey`: ask the broker for a hash of every order's body and send it along.
    `closing_timeout`: how long closing waits for orders whose answers are still out.
    """

    attempt_timeout: float = 15.0
    retries: int = DEFAULT_RETRIES
    token_interval: float = 60.0
    user_agent: str = "kis_async"
    hashkey: bool = False
    closing_timeout: float = 20.0
    on_drift: Callable[[str, str], None] | None = None

    def __attrs_post_init__(self) -> None:
        if not fits_header(self.user_agent):
            raise ConfigError("user_agent holds a character that no header can carry", setting="user_agent")
