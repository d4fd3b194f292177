"""The one path of every call: token, place in the quota, send, decode, and what to do when it fails.

Whatever must hold for all calls, and whatever must hold for all orders, is decided here by looking
at the request's `spec.effect`, so that no method of the client can go round it.

A read may be repeated. A write is sent once, in a task that the session owns: a caller who is
cancelled gets his CancelledError at once, and the exchange still ends, is logged and gives its
place back. Its outcome is one of four: accepted (a reply), refused (`OrderRejected`), not sent
(`NotSent`), or unknown (`OutcomeUnknown`). It is repeated only where the broker proved that it did
not process it: EGW00201, EGW00121 and EGW00123, and a body of which no byte was handed over.
"""

import asyncio
import json
import logging
import random
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import cache
from types import TracebackType
from typing import Any, NoReturn, Self, TypeVar

import aiohttp
import attrs

from ..config import Account, Credentials, Environment, Pacing
from ..errors import (
    AuthError,
    ClientClosed,
    DecodeError,
    InvalidRequest,
    KisError,
    NotOnPaper,
    NotSent,
    OrderRejected,
    OutcomeUnknown,
    RateLimited,
    ReplyError,
    TimedOut,
    TokenExpired,
    TransportError,
    WrongEnvironment,
)
from ..spec.declare import Lane, Reply, Request, lane_of
from ..spec.message import (
    QUOTA_CODE,
    Context,
    HttpAnswer,
    HttpMessage,
    build,
    headers_for,
    interpret,
    is_not_processed,
    parse_scalar,
)
from ..spec.reply import load_json
from .auth import KeyKind, KeySource
from .clock import Clock
from .pacing import Pacer, Slot, Terms
from .privacy import Redactor
from .retry import DEFAULT_RETRIES, delay_before_retry
from .state.protocol import State
from .transport import Transport

__all__ = ["Session", "SessionOptions"]

R = TypeVar("R", bound=Reply)

_log = logging.getLogger("kis_async.session")
_drift_log = logging.getLogger("kis_async.drift")

# How often a write goes out again after proof that it was not processed.
_WRITE_ATTEMPTS = 4
# How long a place under a TR's own limit is kept for its call while that waits for the key's quota.
_SINGLE_PATIENCE = 60.0
# A strict hold lasts as long as its call can: this long for a call without an arrival bound.
_CONNECT_SECONDS = 10.0


@attrs.frozen(kw_only=True)
class SessionOptions:
    """Settings that few change; times in seconds.

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


class Session:
    """Sends requests for one app key. Use it through `KIS`."""

    def __init__(
        self,
        *,
        credentials: Credentials,
        environment: Environment,
        account: Account | None,
        pacing: Pacing,
        state: State,
        options: SessionOptions,
        http: aiohttp.ClientSession | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._credentials = credentials
        self._environment = environment
        self._options = options
        self._clock = clock or Clock()
        self._state = state
        self._context = Context(paper=environment.paper, account=account, hts_id=credentials.hts_id)
        self._namespace = f"{environment.fingerprint()}/{credentials.fingerprint()}"
        limit, window = pacing.slots(environment)
        strict = pacing.arrival_bound is None
        connect = _CONNECT_SECONDS if pacing.arrival_bound is None else pacing.arrival_bound
        self._bound = options.attempt_timeout if pacing.arrival_bound is None else pacing.arrival_bound
        terms = Terms(
            scope=f"{self._namespace}/rest",
            limit=limit,
            window=window,
            bound=options.attempt_timeout if strict else self._bound,
            reserve=pacing.reserve,
            always_reserve=pacing.reserve_when == "always",
        )
        self._pacer = Pacer(state, terms, self._clock)
        self._single_pacers: dict[str, Pacer] = {}
        self._transport = Transport(
            environment.rest_url, session=http, user_agent=options.user_agent, connect_timeout=connect
        )
        self._redactor = Redactor(
            credentials.app_key,
            credentials.app_secret,
            credentials.mac_address,
            None if account is None else account.number,
        )
        self._tokens = self._key_source(
            KeyKind(
                name="token",
                path="/oauth2/tokenP",
                answer_field="access_token",
                interval=options.token_interval,
            ),
            secret_name="appsecret",  # noqa: S106 - a field's name, not a secret
        )
        self._approvals = self._key_source(
            KeyKind(
                name="approval key",
                path="/oauth2/Approval",
                answer_field="approval_key",
                interval=min(1.0, options.token_interval),
                life=86400.0,
            ),
            secret_name="secretkey",  # noqa: S106 - as above
        )
        self._writes: set[asyncio.Task[Any]] = set()
        self._seen_drift: set[str] = set()
        self._closing = False

    def _key_source(self, kind: KeyKind, *, secret_name: str) -> KeySource:
        return KeySource(
            kind,
            state=self._state,
            namespace=self._namespace,
            clock=self._clock,
            post=self._post,
            request_fields={
                "grant_type": "client_credentials",
                "appkey": self._credentials.app_key,
                secret_name: self._credentials.app_secret,
            },
            on_issue=self._redactor.learn,
        )

    async def __aenter__(self) -> Self:
        await self._transport.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Turn waiting calls away, wait for orders that are out, and let go of everything."""
        self._closing = True
        if self._writes:
            await asyncio.wait(self._writes, timeout=self._options.closing_timeout)
            for task in self._writes:
                task.cancel()
            if self._writes:
                await asyncio.wait(self._writes)
        await self._tokens.close()
        await self._approvals.close()
        for pacer in (self._pacer, *self._single_pacers.values()):
            await pacer.close()
        await self._transport.__aexit__(None, None, None)

    # --- what users reach -----------------------------------------------------------------------

    async def send(self, request: Request[R]) -> R:
        """Send one request; every call of the client comes through here."""
        if self._closing:
            raise ClientClosed("the client is closed")
        order = request.spec.effect == "order"
        if order and request.retries is not None:
            raise InvalidRequest("an order takes no retries: it is never sent twice", parameter="retries")
        try:
            message = build(request, self._context)
            reply = await (self._write(request, message) if order else self._read(request, message))
        except KisError as error:
            self._redactor.scrub(error)
            raise
        self._report_drift(reply)
        return reply

    async def revoke(self) -> None:
        """Make the current token invalid, for all processes; the next call issues a new one."""
        token = await self._tokens.known()
        if token is None:
            return
        fields = {
            "appkey": self._credentials.app_key,
            "appsecret": self._credentials.app_secret,
            "token": token,
        }
        answer = await self._post("/oauth2/revokeP", fields)
        if answer.status >= 400:
            raise AuthError(
                f"the token could not be revoked (HTTP {answer.status})", http_status=answer.status
            )
        await self._tokens.invalidate(token)

    async def approval_key(self) -> str:
        """The key that opens the real-time stream; shared by all processes, good for a day."""
        return await self._approvals.acquire()

    async def hashkey(self, fields: Mapping[str, str]) -> str:
        """The broker's hash of an order's body."""
        headers = {"appkey": self._credentials.app_key, "appsecret": self._credentials.app_secret}
        answer = await self._post("/uapi/hashkey", fields, headers=headers, lane="order")
        try:
            payload: Any = load_json(answer.body)
        except ValueError as error:
            raise DecodeError("the hash key's answer is not JSON", body=answer.body) from error
        value = parse_scalar(payload.get("HASH")) if isinstance(payload, dict) else ""  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]  # parsed JSON
        if not value or not value.isascii() or not value.isprintable():
            raise DecodeError(f"the answer holds no hash key (HTTP {answer.status})", body=answer.body)
        return value

    # --- reads ----------------------------------------------------------------------------------

    async def _read(self, request: Request[R], message: HttpMessage) -> R:
        retries = self._options.retries if request.retries is None else request.retries
        try:
            async with asyncio.timeout(request.timeout):
                return await self._read_patiently(request, message, retries)
        except TimeoutError as error:
            if isinstance(error, KisError):
                raise
            raise TimedOut(
                f"{message.tr_id}: not done within {request.timeout:g} s", tr_id=message.tr_id
            ) from error

    async def _read_patiently(self, request: Request[R], message: HttpMessage, retries: int) -> R:
        attempt = 1
        renewed = False
        while True:
            token = ""
            try:
                async with self._place(request, message) as (slot, token):
                    answer = await self._exchange(message, token, slot)
                return interpret(request, message, answer)
            except TokenExpired:
                await self._tokens.invalidate(token)
                if renewed:
                    raise
                renewed = True
            except KisError as error:
                if isinstance(error, RateLimited) and not error.ledger:
                    await self._pacer.refused()
                delay = delay_before_retry(error, attempt, random.random())  # noqa: S311 - a delay is no secret
                if delay is None or attempt > retries:
                    raise
                _log.debug("%s: attempt %d failed (%s)", message.tr_id, attempt, type(error).__name__)
                attempt += 1
                await self._clock.sleep(delay)

    # --- writes ---------------------------------------------------------------------------------

    async def _write(self, request: Request[R], message: HttpMessage) -> R:
        renewed = False
        proof: KisError | None = None
        deadline = None if request.timeout is None else self._clock.monotonic() + request.timeout
        for attempt in range(1, _WRITE_ATTEMPTS + 1):
            slot, token, extra = await self._prepare_write(request, message, deadline)
            task = asyncio.create_task(
                self._write_once(request, message, slot, token, extra, deadline), name="kis_async order"
            )
            self._writes.add(task)
            task.add_done_callback(self._write_done)
            outcome = await asyncio.shield(task)
            if not isinstance(outcome, KisError):
                return outcome
            proof = outcome
            if isinstance(outcome, TokenExpired):
                await self._tokens.invalidate(token)
                if renewed:
                    break
                renewed = True
            elif isinstance(outcome, RateLimited):
                await self._pacer.refused()
                await self._clock.sleep(delay_before_retry(outcome, attempt, random.random()) or 0)  # noqa: S311 - as above
        return self._not_sent(request, message, proof)

    async def _prepare_write(
        self, request: Request[Any], message: HttpMessage, deadline: float | None
    ) -> tuple[Slot, str, dict[str, str]]:
        """Everything that can fail before the first byte: token, hash, place. Failing here is `NotSent`."""
        try:
            async with asyncio.timeout(None if deadline is None else deadline - self._clock.monotonic()):
                extra: dict[str, str] = {}
                if self._options.hashkey:
                    extra["hashkey"] = await self.hashkey(message.fields)
                slot, token = await self._take_place(request, message)
                return slot, token, extra
        except (KisError, TimeoutError) as error:
            return self._not_sent(request, message, error)

    @staticmethod
    def _not_sent(request: Request[Any], message: HttpMessage, cause: BaseException | None) -> NoReturn:
        why = "its time was up" if type(cause) is TimeoutError else str(cause)
        raise NotSent(
            f"{message.tr_id} was not processed: {why}", tr_id=message.tr_id, request=request
        ) from cause

    async def _write_once(
        self,
        request: Request[R],
        message: HttpMessage,
        slot: Slot,
        token: str,
        extra: Mapping[str, str],
        deadline: float | None,
    ) -> R | KisError:
        """One attempt. Returns the reply, or the error that proves that nothing was processed."""
        sent_at = self._clock.wall()
        timeout = self._options.attempt_timeout
        if deadline is not None:
            timeout = max(min(timeout, deadline - self._clock.monotonic()), 0.001)
        answer: HttpAnswer | None = None
        try:
            async with self._settling(slot):
                answer = await self._exchange(message, token, slot, extra=extra, timeout=timeout)
            return interpret(request, message, answer)
        except TransportError as error:
            if not error.sent:
                self._not_sent(request, message, error)
            cause: KisError = error
        except (TokenExpired, NotOnPaper, WrongEnvironment, OrderRejected) as error:
            if isinstance(error, TokenExpired):
                return error
            raise
        except ReplyError as error:
            if error.msg_cd == QUOTA_CODE:
                return error
            if is_not_processed(error.msg_cd):
                raise
            cause = error
        except KisError as error:
            cause = error
        raise OutcomeUnknown(
            f"{message.tr_id}: sent, but whether it was processed is not known: {cause}",
            tr_id=message.tr_id,
            request=request,
            sent_at=sent_at,
            msg_cd=getattr(cause, "msg_cd", ""),
            http_status=None if answer is None else answer.status,
            body=b"" if answer is None else answer.body,
        ) from cause

    def _write_done(self, task: asyncio.Task[Any]) -> None:
        self._writes.discard(task)
        if task.cancelled():
            _log.error("an order's exchange was cut off by closing; its outcome is unknown")
            return
        error = task.exception()
        if error is not None:
            self._redactor.scrub(error)
            # Whoever asked may have been cancelled and will never see it.
            _log.warning("order: %s", error)

    # --- one attempt ----------------------------------------------------------------------------

    @asynccontextmanager
    async def _place(
        self, request: Request[Any], message: HttpMessage
    ) -> AsyncGenerator[tuple[Slot, str], None]:
        slot, token = await self._take_place(request, message)
        async with self._settling(slot):
            yield slot, token

    @asynccontextmanager
    async def _settling(self, slot: Slot) -> AsyncGenerator[None, None]:
        """See to it that a place is given back, whichever way its exchange ends."""
        try:
            yield
        except TransportError as error:
            if error.sent:
                slot.lost()
            else:
                slot.unused()
            raise
        except BaseException:
            slot.lost()
            raise
        slot.answered()

    async def _take_place(self, request: Request[Any], message: HttpMessage) -> tuple[Slot, str]:
        """A fresh place and a token that is still good when it comes."""
        lane = lane_of(type(request))
        single = self._single_pacer(request, message)
        while True:
            token = await self._tokens.acquire()
            own = None if single is None else await single.acquire(lane)
            try:
                slot = await self._pacer.acquire(lane)
            except BaseException:
                if own is not None:
                    own.unused()
                raise
            slot.joined = own
            if not slot.stale and self._tokens.current == token:
                return slot, token
            slot.unused()

    def _single_pacer(self, request: Request[Any], message: HttpMessage) -> Pacer | None:
        rate = request.spec.per_second
        if rate is None:
            return None
        pacer = self._single_pacers.get(message.tr_id)
        if pacer is None:
            window = max(1.0, float(1 / rate))
            terms = Terms(
                scope=f"{self._namespace}/{message.tr_id}",
                limit=max(int(rate), 1),
                window=window,
                bound=self._bound,
                patience=_SINGLE_PATIENCE,
            )
            pacer = self._single_pacers[message.tr_id] = Pacer(self._state, terms, self._clock)
        return pacer

    async def _exchange(
        self,
        message: HttpMessage,
        token: str,
        slot: Slot,
        *,
        extra: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> HttpAnswer:
        begun = time.perf_counter()
        answer = await self._transport.exchange(
            message.method,
            message.path,
            headers={**headers_for(message, self._credentials, token), **(extra or {})},
            query=message.fields if message.method == "GET" else None,
            body=message.body(),
            timeout=self._options.attempt_timeout if timeout is None else timeout,
            tr_id=message.tr_id,
        )
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug(
                "%s %s: HTTP %d, %d bytes, %.1f ms (%.1f ms after its place)",
                message.method,
                message.tr_id,
                answer.status,
                len(answer.body),
                (time.perf_counter() - begun) * 1e3,
                (self._clock.monotonic() - slot.started) * 1e3,
            )
        return answer

    async def _post(
        self,
        path: str,
        fields: Mapping[str, str],
        *,
        headers: Mapping[str, str] | None = None,
        lane: Lane = "quote",
    ) -> HttpAnswer:
        """A POST beside the TRs (tokens, keys, hashes); it may count for the quota, so it is paced."""
        slot = await self._pacer.acquire(lane)
        while slot.stale:
            slot.unused()
            slot = await self._pacer.acquire(lane)
        async with self._settling(slot):
            return await self._transport.exchange(
                "POST",
                path,
                headers={"content-type": "application/json; charset=utf-8", **(headers or {})},
                body=json.dumps(dict(fields), ensure_ascii=False).encode(),
                timeout=self._options.attempt_timeout,
            )

    # --- drift ----------------------------------------------------------------------------------

    def _report_drift(self, reply: Reply) -> None:
        meta = reply.meta
        if meta is None or not meta.drift:
            return
        for departure in meta.drift:
            _log_drift_once(meta.tr_id, departure)
            hook, name = self._options.on_drift, f"{meta.tr_id} {departure}"
            if hook is not None and name not in self._seen_drift:
                self._seen_drift.add(name)
                hook(meta.tr_id, departure)


@cache
def _log_drift_once(tr_id: str, departure: str) -> None:
    """Once a process for each departure; the memo of a pure-looking function is the cheapest register."""
    _drift_log.warning("%s answers differently than declared: %s", tr_id, departure)
