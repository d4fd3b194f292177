"""A call as the sandbox sees it: how it arrived, what is remembered of it, and what is to be done with it."""

from collections.abc import Mapping
from typing import Literal

import attrs

__all__ = ["Arrival", "Call", "Outcome"]


@attrs.frozen(kw_only=True)
class Arrival:
    """An HTTP request: header names in lower case, the query's fields, and the body's bytes."""

    method: str
    path: str
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    query: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    body: bytes = attrs.field(default=b"", repr=False)


@attrs.frozen(kw_only=True)
class Call:
    """What the sandbox remembers of a call: never a secret, a token or a field.

    `arrived_at` is in seconds of the server's clock. `status` is 0 where the connection was cut, and
    `code` the broker's (`msg_cd` or `error_code`), "" for none. `app_key` is the place of the key,
    0 for the server's own, `None` if unknown.
    """

    arrived_at: float
    method: str
    path: str
    tr_id: str
    status: int
    code: str
    app_key: int | None


@attrs.frozen(kw_only=True)
class Outcome:
    """What to do with a call: answer after `delay` seconds, and perhaps cut the connection.

    `drop` cuts it instead of an answer, `close` after it.
    """

    status: int
    body: bytes = attrs.field(default=b"", repr=False)
    content_type: str = "application/json"
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    delay: float = 0.0
    end: Literal["", "drop", "close"] = ""
