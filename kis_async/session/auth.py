"""Access tokens and approval keys: one issue for all tasks and all processes that share a state.

Every issue sends the account holder a message and the broker allows one a minute, so a key is asked
for only under a lease, and only when a minute has passed since the last time anybody may have
asked. A process that dies in between blocks the others for no longer than those two leases.
"""

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol, cast

import attrs

from ..config import fits_header
from ..errors import (
    AuthError,
    DecodeError,
    InvalidCredentials,
    StateError,
    TokenUnavailable,
    TransportError,
)
from ..spec.message import HttpAnswer, parse_scalar
from ..spec.reply import load_json
from ..telemetry.counters import KeyCounter
from .clock import Clock
from .state.protocol import State
from .tokens import Token, lifetime

__all__ = ["KeyKind", "KeySource", "Post", "read_key"]

_log = logging.getLogger("kis_async.auth")

_INVALID = frozenset({"EGW00103", "EGW00105"})
_TOO_SOON = "EGW00133"
# Only keeps processes from asking side by side; the minute's mark is what keeps the promise.
_LEASE_SECONDS = 5.0
_POLL_SECONDS = 0.1
_SLOW_POLL_SECONDS = 1.0
_PAUSE_SECONDS = 0.5
_CLOSING_SECONDS = 1.0


class Post(Protocol):
    """How a key is asked for: a POST to the broker, paced like any call."""

    def __call__(self, path: str, fields: Mapping[str, str]) -> Awaitable[HttpAnswer]:
        """Send the fields as JSON and return the answer."""
        ...


@attrs.frozen(kw_only=True)
class KeyKind:
    """What the broker issues: where, in which field, how often at most, and for how long by itself."""

    name: str
    path: str
    answer_field: str
    interval: float
    life: float | None = None
    attempts: int = 3


def read_key(kind: KeyKind, answer: HttpAnswer, clock: Clock) -> Token:
    """The key in an answer, or the `AuthError` that the answer stands for."""
    try:
        payload = load_json(answer.body)
    except ValueError as error:
        raise DecodeError(
            f"{kind.name}: the answer is not JSON (HTTP {answer.status})",
            http_status=answer.status,
            body=answer.body,
        ) from error
    if not isinstance(payload, dict):
        raise DecodeError(
            f"{kind.name}: the answer is not an object", http_status=answer.status, body=answer.body
        )
    fields = cast("dict[str, Any]", payload)
    value = parse_scalar(fields.get(kind.answer_field))
    if answer.status >= 400 or not value:
        code = parse_scalar(fields.get("error_code")) or parse_scalar(fields.get("msg_cd"))
        text = parse_scalar(fields.get("error_description")) or parse_scalar(fields.get("msg1"))
        refusal = InvalidCredentials if code in _INVALID else AuthError
        raise refusal(
            f"{kind.name}: {code or 'no code'} {text} (HTTP {answer.status})",
            error_code=code,
            description=text,
            http_status=answer.status,
        )
    life = kind.life if kind.life is not None else lifetime(fields, answer.headers.get("date"), clock.wall())
    if not fits_header(value):
        raise DecodeError(f"{kind.name}: the key holds characters that no header can carry", body=answer.body)
    return Token.issued_now(value, life, clock)


class KeySource:
    """One kind of key of one app key: cached here, shared through the state, renewed in time."""

    def __init__(
        self,
        kind: KeyKind,
        *,
        state: State,
        namespace: str,
        clock: Clock,
        post: Post,
        request_fields: Mapping[str, str],
        on_issue: Callable[[str], None],
        counter: KeyCounter | None = None,
    ) -> None:
        self._kind = kind
        self._state = state
        self._clock = clock
        self._post = post
        self._fields = dict(request_fields)
        self._on_issue = on_issue
        self._counter = counter or KeyCounter()
        self._issued = ""
        self._owner = uuid.uuid4().hex
        self._record = f"{namespace}/{kind.name}"
        self._minute = f"{namespace}/{kind.name} asked"
        self._issuing = f"{namespace}/{kind.name} issuing"
        self._key: Token | None = None
        self._not_before = float("-inf")
        self._renewal: asyncio.Task[Token] | None = None
        self._refusal: InvalidCredentials | None = None

    @property
    def current(self) -> str | None:
        """The key in this process's cache, if it may be used."""
        return self._key.value if self._key is not None and self._key.usable(self._clock) else None

    async def acquire(self) -> str:
        """A key that may be used, from the cache, the state, or the broker."""
        key = self._key
        if key is not None and key.usable(self._clock):
            if not key.due(self._clock) or self._clock.monotonic() < self._not_before:
                return key.value
        else:
            key = await self._read()
            if key is not None and not key.due(self._clock):
                return self._keep(key).value
        if self._refusal is not None and self._clock.monotonic() < self._not_before:
            raise self._refusal.again()
        # One renewal for all tasks; it belongs to none of them, so a cancelled caller does not end it.
        if self._renewal is None:
            self._renewal = asyncio.create_task(self._renew(), name=f"kis_async {self._kind.name}")
            self._renewal.add_done_callback(self._renewal_done)
        return (await asyncio.shield(self._renewal)).value

    async def known(self) -> str | None:
        """The key in use, here or in another process, without asking the broker for one."""
        if self.current is None:
            key = await self._read()
            return None if key is None else self._keep(key).value
        return self.current

    async def invalidate(self, value: str) -> None:
        """Forget a key that the broker does not accept, unless a newer one has taken its place."""
        if self._key is not None and self._key.value == value:
            self._key = None
            self._counter.invalidated += 1
        text = await self._state.read(self._record)
        stored = Token.from_text(text)
        if text is not None and (stored is None or stored.value == value):
            await self._state.forget(self._record, text)

    async def close(self) -> None:
        """End a renewal that nobody waits for any more, but let one that is nearly done be kept."""
        renewal = self._renewal
        if renewal is not None:
            await asyncio.wait([renewal], timeout=_CLOSING_SECONDS)
            renewal.cancel()
            await asyncio.wait([renewal])

    # --- renewing -----------------------------------------------------------------------------

    def _renewal_done(self, task: asyncio.Task[Token]) -> None:
        self._renewal = None
        if not task.cancelled():
            task.exception()  # its waiters have it; without waiters nobody misses it

    def _keep(self, key: Token) -> Token:
        if key.value != self._issued and (self._key is None or self._key.value != key.value):
            self._counter.adopted += 1
        self._key = key
        self._on_issue(key.value)
        return key

    async def _read(self) -> Token | None:
        key = Token.from_text(await self._state.read(self._record))
        return key if key is not None and key.usable(self._clock) else None

    async def _renew(self) -> Token:
        old = self._key
        try:
            return self._keep(await self._obtain())
        except (AuthError, TransportError, DecodeError, StateError) as error:
            self._counter.failed += 1
            if isinstance(error, InvalidCredentials):
                self._refusal = error  # asking again with the same key would only annoy the broker
            self._not_before = self._clock.monotonic() + self._kind.interval
            if old is None or not old.usable(self._clock):
                raise
            _log.warning("%s could not be renewed yet; the old one still serves", self._kind.name)
            return old

    async def _obtain(self) -> Token:
        """A key that need not be renewed yet, or at least the newest there is."""
        asked = 0
        told = False
        failure: Exception | None = None
        while True:
            key = await self._read()
            if key is not None and (not key.due(self._clock) or asked):
                return key
            if asked >= self._kind.attempts:
                raise TokenUnavailable(
                    f"{self._kind.name}: none after {asked} attempts; the last one: {failure}",
                    error_code=getattr(failure, "error_code", ""),
                    description=getattr(failure, "description", ""),
                    http_status=getattr(failure, "http_status", None),
                ) from failure
            busy = await self._state.lease(self._issuing, self._owner, _LEASE_SECONDS)
            if busy > 0:
                await self._clock.sleep(min(busy, _POLL_SECONDS))
                continue
            try:
                key = await self._read()
                if key is not None and not key.due(self._clock):
                    return key
                # An owner of its own each time: the mark stands against this process as well.
                mark = uuid.uuid4().hex
                blocked = await self._state.lease(self._minute, mark, self._kind.interval)
                if blocked == 0:
                    asked += 1
                    failure = await self._ask(mark)
                elif key is not None:
                    self._not_before = self._clock.monotonic() + blocked
                    return key  # due, but usable: better than waiting for the minute to pass
            finally:
                await self._state.unlease(self._issuing, self._owner)
            if blocked > 0:
                if not told:
                    _log.info(
                        "%s: asked for less than a minute ago, waiting %.0f s", self._kind.name, blocked
                    )
                told = True
                await self._clock.sleep(min(blocked, _SLOW_POLL_SECONDS))

    async def _ask(self, mark: str) -> Exception | None:
        """Ask the broker once and put the key where all find it; or return why another try may help."""
        kind = self._kind
        failure: Exception | None = None
        try:
            answer = await self._post(kind.path, self._fields)
            key = read_key(kind, answer, self._clock)
        except AuthError as error:
            if error.error_code != _TOO_SOON:
                await self._state.unlease(self._minute, mark)  # a refusal is no issue
                if (error.http_status or 0) < 500:
                    raise
                await self._clock.sleep(_PAUSE_SECONDS)
                return error
            # Somebody without this state has just asked, so the minute is waited out.
            _log.info("%s: issued elsewhere within the minute, waiting", kind.name)
            failure = error
        except TransportError as error:
            if not error.sent:
                await self._state.unlease(self._minute, mark)
                await self._clock.sleep(_PAUSE_SECONDS)
                return error
            failure = error
        except DecodeError as error:
            failure = error
        else:
            self._issued = key.value
            self._counter.issued += 1
            self._counter.renewed += self._key is not None
            await self._state.write(self._record, key.to_text(), max(key.life, 1.0))
            _log.info("%s issued, good for %.0f s", kind.name, key.life)
        # The broker counts from when it was asked, which was no later than its answer.
        await self._state.lease(self._minute, mark, kind.interval)
        if failure is not None:
            return failure
        self._not_before = self._clock.monotonic() + kind.interval
        return None
