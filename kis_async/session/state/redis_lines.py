"""Connections to Redis: a script goes over one that is open, in a bounded time, once.

Connecting and exchanging are timed apart, so that a distant Redis costs no more than time: a script's
answer is late by at most one `timeout`, however long the connection took.
"""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from ...errors import ConfigError
from .redis_scripts import Script

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["Lines", "place_of", "text_of"]

# At most so many exchanges at a time; what is more waits its turn, outside the time of its own exchange.
_AT_ONCE = 8


class Lines:
    """The connections of one process, opened as they are needed and kept."""

    def __init__(self, server: "str | Redis", timeout: float) -> None:
        self._owned = isinstance(server, str)
        self.client = _client_of(server, timeout) if isinstance(server, str) else server
        self._timeout = timeout
        self._turn = asyncio.Semaphore(_AT_ONCE)
        self._idle: list[Redis] = []
        self._closed = False

    async def run(self, script: Script, count: int, values: Sequence[str]) -> list[Any]:
        """What a script answers. Raises what redis-py does, `OSError` or `TimeoutError`."""
        from redis.exceptions import NoScriptError

        cancelled = _cancellations()
        async with self._turn, self._line() as line, asyncio.timeout(self._timeout):
            try:
                answer = await _awaited(line.evalsha(script.digest, count, *values))
            except NoScriptError:
                answer = await _awaited(line.eval(script.source, count, *values))
        if _cancellations() > cancelled:
            # Before Python 3.12 `asyncio.wait_for`, which redis-py uses, may swallow it.
            raise asyncio.CancelledError
        return cast("list[Any]", answer)

    async def close(self) -> None:
        """Close the connections that are ours; others go back to where they came from."""
        self._closed = True
        idle, self._idle = self._idle, []
        for line in idle:
            await line.aclose()
        if self._owned:
            await self.client.aclose()

    @asynccontextmanager
    async def _line(self) -> AsyncGenerator["Redis"]:
        line = self._idle.pop() if self._idle else self.client.client()
        try:
            if line.connection is None:
                async with asyncio.timeout(self._timeout):
                    await line.initialize()
            yield line
        except asyncio.CancelledError:
            await _drop(line)
            raise
        except BaseException:  # whatever it is: the others may have lost their server as well
            idle, self._idle = self._idle, []
            for each in (line, *idle):
                await _drop(each)
            raise
        if self._closed:
            await line.aclose()
        else:
            self._idle.append(line)


async def _drop(line: "Redis") -> None:
    """Close a connection on which an answer may still be under way."""
    if line.connection is not None:
        await line.connection.disconnect(nowait=True)
    await line.aclose()


def place_of(client: "Redis") -> str:
    """Where a Redis is, without the user's name and password."""
    options: dict[str, Any] = client.connection_pool.connection_kwargs
    if "path" in options:
        return str(options["path"])
    host, port = options.get("host", "localhost"), options.get("port", 6379)
    return f"{host}:{port}/{options.get('db') or 0}"


def text_of(value: object) -> str:
    """A text that Redis sent, whether the client decodes answers or not."""
    return value.decode() if isinstance(value, bytes) else str(value)


def _client_of(url: str, timeout: float) -> "Redis":
    from redis.asyncio import ConnectionPool, Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff

    settings: dict[str, Any] = {
        "socket_connect_timeout": timeout,
        # An exchange as a whole is timed here.
        "socket_timeout": None,
        # One attempt an exchange: what is tried again, and when, is decided here.
        "retry": Retry(NoBackoff(), 0),
        # Nothing of the newer protocol is used, and greeting in the older takes one exchange less.
        "protocol": 2,
    }
    try:
        if urlsplit(url).scheme == "rediss":
            settings["ssl_check_hostname"] = True
        pool = cast("Any", ConnectionPool).from_url(url, **settings)  # its arguments are untyped
    except ValueError:
        # Without its cause, which may quote the password.
        raise ConfigError(
            "state must be redis://host:6379/0, rediss://… or unix://…, and this is no such address",
            setting="state",
        ) from None
    return Redis.from_pool(pool)


def _cancellations() -> int:
    """How often the running task was told to end."""
    task = asyncio.current_task()
    return 0 if task is None else task.cancelling()


async def _awaited(answer: Any) -> Any:
    # redis-py declares one method for both its clients: what it answers may or may not be awaited.
    return await answer
