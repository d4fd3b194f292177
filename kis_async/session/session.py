"""The one path of every call: token, place in the quota, send, decode, and what to do when it fails.

Whatever must hold for all calls, and whatever must hold for all orders, is decided here by looking
at the request's `spec.effect`, so that no method of the client can go round it.

A read may be repeated; a write goes through the door and is sent once (see `door` and `writes`).
"""

import asyncio
import logging
import random
from collections.abc import Mapping
from functools import cache
from types import TracebackType
from typing import Any, Self, TypeVar

import aiohttp

from ..config import Account, Credentials, Environment, Pacing
from ..errors import (
    ClientClosed,
    InvalidRequest,
    KisError,
    RateLimited,
    ReplyError,
    TimedOut,
    TokenExpired,
)
from ..spec.declare import Reply, Request
from ..spec.message import Context, HttpMessage, build, interpret
from ..telemetry.counters import Counters
from .clock import Clock
from .counted import CountedDoor
from .door import Door
from .finishing import finish
from .keys import Keys
from .line import Line, settling
from .options import SessionOptions
from .pacing import Slot
from .privacy import Redactor
from .retry import delay_before_retry
from .state.protocol import State
from .stream_line import Lease, Meeting, StreamLine
from .writes import Writes

__all__ = ["Session"]

R = TypeVar("R", bound=Reply)

_log = logging.getLogger("kis_async.session")
_drift_log = logging.getLogger("kis_async.drift")


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
        door: Door,
        counters: Counters | None = None,
    ) -> None:
        self._options = options
        self._credentials = credentials
        self._environment = environment
        self._state = state
        self._clock = clock or Clock()
        counters = self._counters = counters or Counters()
        self._context = Context(paper=environment.paper, account=account, hts_id=credentials.hts_id)
        self._redactor = Redactor(
            credentials.app_key,
            credentials.app_secret,
            credentials.mac_address,
            credentials.personal_secret,
            credentials.phone_number,
            credentials.ip_address,
        )
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
            counters=counters,
        )
        self._keys = Keys(
            namespace=namespace,
            credentials=credentials,
            line=self._line,
            state=state,
            token_interval=options.token_interval,
            redactor=self._redactor,
            clock=self._clock,
            counters=counters,
        )
        self._writes = Writes(
            door=CountedDoor(door, counters.writes),
            line=self._line,
            keys=self._keys,
            options=options,
            clock=self._clock,
            redactor=self._redactor,
            take_place=self._take_place,
            send=self.send,
            counters=counters,
        )
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
        try:
            await self._writes.close()
        finally:
            await finish(self._let_go())

    async def _let_go(self) -> None:
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
        with self._redactor.scrubbing():
            message = build(request, self._context)
            self._redactor.learn(message.fields.get("CANO"))
            with self._counters.call(message.tr_id).running():
                reply = await (
                    self._writes.carry(request, message) if order else self._read(request, message)
                )
        self._report_drift(reply)
        return reply

    async def revoke(self) -> None:
        """Make the current token invalid, for all processes; the next call issues a new one."""
        with self._redactor.scrubbing():
            await self._keys.revoke()

    async def approval_key(self, *, stale: str | None = None) -> str:
        """The key that opens the real-time stream; shared by all processes, good for a day.

        `stale` is one that the server no longer accepts: it is forgotten, and another is had.
        """
        with self._redactor.scrubbing():
            if stale is not None:
                await self._keys.approvals.invalidate(stale)
            return await self._keys.approvals.acquire()

    def stream_line(self) -> StreamLine:
        """What a real-time connection of this key needs."""
        return StreamLine(
            connect=self._line.connect_stream,
            approval_key=self.approval_key,
            lease=Lease(self._state, f"{self._namespace}/stream"),
            meeting=Meeting(self._state, f"{self._namespace}/relay"),
            environment=self._environment,
            credentials=self._credentials,
            account=self._context.account,
            clock=self._clock,
            on_drift=self._options.on_drift,
            counter=self._counters.stream,
        )

    @property
    def state(self) -> State:
        """What the processes of this key share."""
        return self._state

    async def hashkey(self, fields: Mapping[str, str]) -> str:
        """The broker's hash of an order's body."""
        with self._redactor.scrubbing():
            return await self._keys.hashkey(fields)

    # --- reads ----------------------------------------------------------------------------------

    async def _read(self, request: Request[R], message: HttpMessage) -> R:
        retries = self._options.retries if request.retries is None else request.retries
        if request.timeout is None:
            return await self._read_patiently(request, message, retries)
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
        renewed = sent = False
        counter = self._counters.call(message.tr_id)
        while True:
            token = ""
            try:
                slot, token = await self._take_place(request, message)
                counter.retries += sent
                sent = True
                with settling(slot):
                    answer = await self._line.exchange(message, token, slot)
                return interpret(request, message, answer)
            except TokenExpired as error:
                counter.refused(error.msg_cd)
                await self._keys.tokens.invalidate(token)
                if renewed:
                    raise
                renewed = True
            except KisError as error:
                if isinstance(error, ReplyError):
                    counter.refused(error.msg_cd)
                if isinstance(error, RateLimited) and not error.ledger:
                    await self._line.refused()
                delay = delay_before_retry(error, attempt, random.random())  # noqa: S311 - a delay is no secret
                if delay is None or attempt > retries:
                    raise
                _log.debug("%s: attempt %d failed (%s)", message.tr_id, attempt, type(error).__name__)
                attempt += 1
                await self._clock.sleep(delay)

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
        self._counters.departs(meta.tr_id)
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
