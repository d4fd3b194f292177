"""The line to Redis: one exchange in a bounded time, and word of when Redis is away and back.

Redis counts as away from the first exchange that fails, or takes longer than `timeout`, until a look at
it succeeds. Looks go out every half second as long as the link is in use, so that every process notices
within `notice` seconds that Redis is away, is back, or has begun a new epoch.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ...errors import ConfigError, StateError
from .redis_lines import Lines, place_of, text_of
from .redis_scripts import Script

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["Away", "Link"]

_log = logging.getLogger("kis_async.state")

_LOOK_SECONDS = 0.5
_MARGIN = 0.5
EPOCH_KEY = "kis_async:epoch"


class Away(Exception):  # noqa: N818 - it never leaves the room
    """Redis did not do it, or did not say so in time."""


class Link:
    """One process's connections to one Redis.

    `look` is done again and again, by means of `attempt`; `renewed` when a new epoch has begun, before
    anything else is done in it.
    """

    def __init__(
        self,
        server: "str | Redis",
        *,
        wait: float,
        timeout: float,
        now: Callable[[], float] | None,
        look: Callable[[], Awaitable[None]],
        renewed: Callable[[], Awaitable[None]],
    ) -> None:
        if find_spec("redis") is None:
            raise ConfigError("a Redis state needs redis-py: pip install 'kis_async[redis]'", setting="state")
        self._lines = Lines(server, timeout)
        self.client = self._lines.client
        self.place = place_of(self.client)
        self._wait = wait
        self._timeout = timeout
        self._now = now
        self._look = look
        self._renewed = renewed
        self._epoch: str | None = None
        self._lost_at: float | None = None
        self._reason = ""
        self._back = asyncio.Event()
        self._watch: asyncio.Task[None] | None = None
        self._closed = False

    @property
    def spare(self) -> float:
        """How old a grant may be when it arrives, in seconds."""
        return self._timeout if self._now is None else 0.0  # a test's own clock stands still meanwhile

    @property
    def notice(self) -> float:
        """Within how many seconds every process has noticed what Redis is up to."""
        return _LOOK_SECONDS + 2 * self._timeout + _MARGIN

    @property
    def lost_for(self) -> float | None:
        """For how many seconds Redis has been away, `None` if it is there."""
        return None if self._lost_at is None else time.monotonic() - self._lost_at

    async def once(self, script: Script, keys: Sequence[str], *args: object) -> list[Any]:
        """What a script answers, without the epoch. Raises `Away` at once if Redis is away."""
        self._begin()
        if self._lost_at is not None:
            raise Away(self._reason)
        return await self.attempt(script, keys, *args)

    async def patiently(self, script: Script, keys: Sequence[str], *args: object) -> list[Any]:
        """The same, but waits a while for Redis to come back; `StateError` if it does not."""
        deadline = time.monotonic() + self._wait
        while True:
            with suppress(Away):  # then it is waited for
                return await self.once(script, keys, *args)
            rest = deadline - time.monotonic()
            if rest <= 0:
                raise self.error()
            with suppress(TimeoutError):  # the next turn says so
                async with asyncio.timeout(rest):
                    await self._back.wait()

    def error(self) -> StateError:
        """What to tell a caller for whom Redis is away."""
        return StateError(
            f"the shared state at {self.place} is out of reach ({self._reason}); nothing was sent"
        )

    async def close(self) -> None:
        """End the looking, and the connections that are ours."""
        self._closed = True
        self._back.set()
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.cancel()
            await asyncio.wait([watch])
        await self._lines.close()

    # --- one exchange -------------------------------------------------------------------------

    async def attempt(self, script: Script, keys: Sequence[str], *args: object) -> list[Any]:
        """What a script answers, whether or not Redis was away before."""
        answer = await self._exchange(script, keys, args)
        epoch = text_of(answer[0])
        known, self._epoch = self._epoch, epoch
        if known is not None and known != epoch:
            _log.warning("Redis at %s remembers nothing from before, or not all of it", self.place)
            await self._renewed()
            # What was asked before may have an answer now that what was forgotten is back.
            answer = await self._exchange(script, keys, args)
        return answer[1:]

    async def _exchange(self, script: Script, keys: Sequence[str], args: Sequence[object]) -> list[Any]:
        from redis.exceptions import AuthenticationError, AuthorizationError, NoPermissionError, RedisError

        present = "" if self._now is None else repr(self._now())
        values = [EPOCH_KEY, *keys, present, *map(str, args)]
        try:
            return await self._lines.run(script, 1 + len(keys), values)
        except (AuthenticationError, AuthorizationError, NoPermissionError) as error:
            raise StateError(f"Redis at {self.place} refuses us: {type(error).__name__}") from error
        except (RedisError, OSError, TimeoutError) as error:
            if self._closed:
                raise self._closed_error() from error
            self._lose(error)
            raise Away(self._reason) from error

    # --- away and back ------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._closed:
            raise self._closed_error()
        if self._watch is None:
            self._watch = asyncio.create_task(self._watching(), name="kis_async Redis")

    def _closed_error(self) -> StateError:
        return StateError("the state is closed")

    def _lose(self, error: Exception) -> None:
        self._reason = (
            f"no answer within {self._timeout:g} s" if isinstance(error, TimeoutError) else _kind_of(error)
        )
        if self._lost_at is None:
            self._lost_at = time.monotonic()
            self._back.clear()
            _log.warning("Redis at %s is out of reach: %s", self.place, self._reason)

    async def _watching(self) -> None:
        while not self._closed:
            await asyncio.sleep(_LOOK_SECONDS)
            try:
                await self._look()
            except Away:
                continue
            except StateError as error:
                # The callers are told the same.
                _log.warning("%s", error)
                continue
            lost_for, self._lost_at = self.lost_for, None
            if lost_for is not None:
                self._back.set()
                _log.warning("Redis at %s is back after %.1f s", self.place, lost_for)


def _kind_of(error: Exception) -> str:
    """What went wrong, in a word or two; Redis's own words only where they hold no address or text."""
    word = str(error).split(" ", 1)[0] if type(error).__name__ == "ResponseError" else ""
    return f"{type(error).__name__} {word}".strip()
