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
import logging
import random
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import cache
from types import TracebackType
from typing import Any, NoReturn, Self, TypeVar

import aiohttp

from ..config import Account, Credentials, Environment, Pacing
from ..errors import (
    ClientClosed,
    InvalidRequest,
    KisError,
    NotSent,
    OutcomeUnknown,
    RateLimited,
    ReplyError,
    TimedOut,
    TokenExpired,
    TransportError,
)
from ..spec.declare import Reply, Request
from ..spec.message import QUOTA_CODE, Context, HttpAnswer, HttpMessage, build, interpret, is_not_processed
from .clock import Clock
from .keys import Keys
from .line import Line, settling
from .options import SessionOptions
from .pacing import Slot
from .privacy import Redactor
from .retry import delay_before_retry
from .state.protocol import State
from .stream_line import Lease, StreamLine

__all__ = ["Session"]

R = TypeVar("R", bound=Reply)

_log = logging.getLogger("kis_async.session")
_drift_log = logging.getLogger("kis_async.drift")

# How often a write goes out again after proof that it was not processed.
_WRITE_ATTEMPTS = 4


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
        self._options = options
        self._credentials = credentials
        self._environment = environment
        self._state = state
        self._clock = clock or Clock()
        self._context = Context(paper=environment.paper, account=account, hts_id=credentials.hts_id)
        self._redactor = Redactor(credentials.app_key, credentials.app_secret, credentials.mac_address)
        namespace = self._namespace = f"{environment.fingerprint()}/{credentials.fingerprint()}"
        self._line = Line(
            namespace=namespace,
            credentials=credentials,
            environment=environment,
            pacing=pacing,
            state=state,
            options=options,
            http=http,
            clock=self._clock,
        )
        self._keys = Keys(
            namespace=namespace,
            credentials=credentials,
            line=self._line,
            state=state,
            token_interval=options.token_interval,
            redactor=self._redactor,
            clock=self._clock,
        )
        self._writes: set[asyncio.Task[Any]] = set()
        self._seen_drift: set[str] = set()
        self._closing = False

    async def __aenter__(self) -> Self:
        await self._line.open()
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
        await self._keys.close()
        await self._line.close()

    # --- what users reach -----------------------------------------------------------------------

    async def send(self, request: Request[R]) -> R:
        """Send one request; every call of the client comes through here."""
        if self._closing:
            raise ClientClosed("the client is closed")
        order = request.spec.effect == "order"
        if order and request.retries is not None:
            raise InvalidRequest("an order takes no retries: it is never sent twice", parameter="retries")
        with self._scrubbing():
            message = build(request, self._context)
            self._redactor.learn(message.fields.get("CANO"))
            reply = await (self._write(request, message) if order else self._read(request, message))
        self._report_drift(reply)
        return reply

    async def revoke(self) -> None:
        """Make the current token invalid, for all processes; the next call issues a new one."""
        with self._scrubbing():
            await self._keys.revoke()

    async def approval_key(self, *, stale: str | None = None) -> str:
        """The key that opens the real-time stream; shared by all processes, good for a day.

        `stale` is one that the server no longer accepts: it is forgotten, and another is had.
        """
        with self._scrubbing():
            if stale is not None:
                await self._keys.approvals.invalidate(stale)
            return await self._keys.approvals.acquire()

    def stream_line(self) -> StreamLine:
        """What a real-time connection of this key needs."""
        return StreamLine(
            connect=self._line.connect_stream,
            approval_key=self.approval_key,
            lease=Lease(self._state, f"{self._namespace}/stream"),
            environment=self._environment,
            credentials=self._credentials,
            account=self._context.account,
            clock=self._clock,
            on_drift=self._options.on_drift,
        )

    async def hashkey(self, fields: Mapping[str, str]) -> str:
        """The broker's hash of an order's body."""
        with self._scrubbing():
            return await self._keys.hashkey(fields)

    @contextmanager
    def _scrubbing(self) -> Generator[None, None, None]:
        """Take our secrets out of whatever error leaves the session."""
        try:
            yield
        except KisError as error:
            self._redactor.scrub(error)
            raise

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
                slot, token = await self._take_place(request, message)
                async with settling(slot):
                    answer = await self._line.exchange(message, token, slot)
                return interpret(request, message, answer)
            except TokenExpired:
                await self._keys.tokens.invalidate(token)
                if renewed:
                    raise
                renewed = True
            except KisError as error:
                if isinstance(error, RateLimited) and not error.ledger:
                    await self._line.refused()
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
            try:
                outcome = await asyncio.shield(task)
            except asyncio.CancelledError:
                task.add_done_callback(self._report_orphan)
                raise
            if not isinstance(outcome, KisError):
                return outcome
            proof = outcome
            if isinstance(outcome, TokenExpired):
                await self._keys.tokens.invalidate(token)
                if renewed:
                    break
                renewed = True
            elif isinstance(outcome, RateLimited):
                await self._line.refused()
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
                    extra["hashkey"] = await self._keys.hashkey(message.fields)
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
            async with settling(slot):
                answer = await self._line.exchange(message, token, slot, extra=extra, timeout=timeout)
            return interpret(request, message, answer)
        except TransportError as error:
            if not error.sent:
                self._not_sent(request, message, error)
            cause: KisError = error
        except ClientClosed as error:
            self._not_sent(request, message, error)
        except ReplyError as error:
            if isinstance(error, TokenExpired) or error.msg_cd == QUOTA_CODE:
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
        task.exception()  # its caller has it, unless he was cancelled

    def _report_orphan(self, task: asyncio.Task[Any]) -> None:
        """Log how an order ended whose caller was cancelled and will never see it."""
        if task.cancelled():
            return
        error = task.exception() or task.result()
        if isinstance(error, BaseException):
            self._redactor.scrub(error)
            _log.warning("an order whose caller was cancelled: %s", error)
        else:
            _log.warning("an order whose caller was cancelled was accepted: %r", error)

    # --- one attempt ----------------------------------------------------------------------------

    async def _take_place(self, request: Request[Any], message: HttpMessage) -> tuple[Slot, str]:
        """A fresh place, and a token that is still good when it comes."""
        while True:
            token = await self._keys.tokens.acquire()
            slot = await self._line.place(type(request), message.tr_id)
            if not slot.stale and self._keys.tokens.current == token:
                return slot, token
            slot.unused()

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
