"""The path of a write: considered, written down, sent once, and its outcome told and noted.

Each write is a task that the session owns. A caller who is cancelled gets his CancelledError at once;
a write that still waits for its place is then not sent, and one that has left ends, is noted and gives
its place back. Its outcome is one of four: accepted (a reply), refused (`OrderRejected` and kin), not
sent (`NotSent`), or unknown (`OutcomeUnknown`). It is repeated only where the broker proved that it did
not process it: EGW00201, EGW00121 and EGW00123.
"""

import asyncio
import logging
import math
import random
from collections.abc import Awaitable, Coroutine
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar

import attrs

from ..errors import (
    ClientClosed,
    InvalidRequest,
    KisError,
    NotSent,
    OutcomeUnknown,
    RateLimited,
    ReplyError,
    TokenExpired,
    TransportError,
)
from ..spec.declare import OrderRequest, Reply, Request
from ..spec.message import HttpAnswer, HttpMessage, interpret
from ..spec.refusals import QUOTA_CODE, is_not_processed
from ..telemetry.counters import Counters
from .clock import Clock
from .door import Door, Earlier, SendRead, Ticket
from .finishing import finish
from .keys import Keys
from .line import Line, settling
from .options import SessionOptions
from .pacing import Slot
from .privacy import Redactor
from .retry import delay_before_retry

__all__ = ["Writes"]

R = TypeVar("R", bound=Reply)
T = TypeVar("T")

_log = logging.getLogger("kis_async.session")

# How often a write goes out again after proof that it was not processed.
_ATTEMPTS = 4
_CLOSED = "the client was closed"
_LATE = "its time was up"


class TakePlace(Protocol):
    """How a call gets its place in the quota, and a token that is good when the place comes."""

    def __call__(self, request: Request[Any], message: HttpMessage) -> Awaitable[tuple[Slot, str]]:
        """Wait for both."""
        ...


@attrs.define
class _Flight:
    """Where a write is: it waits, or it has left; and whether somebody wants it not to go."""

    turned_away: str = ""
    left: bool = False
    step: "asyncio.Task[Any] | None" = None

    def turn_away(self, why: str) -> None:
        """Do not send it, or not again if it has left."""
        self.turned_away = self.turned_away or why
        if not self.left:
            self.cut()

    def cut(self) -> None:
        """End the step it is in."""
        if self.step is not None:
            self.step.cancel()

    async def take(self, step: Coroutine[Any, Any, T]) -> T:
        """Take a step that can be cut; then it raises CancelledError."""
        if self.turned_away and not self.left:
            step.close()
            raise asyncio.CancelledError
        task: asyncio.Task[T] = asyncio.ensure_future(step)
        self.step = task
        try:
            return await task
        finally:
            self.step = None


@attrs.frozen(kw_only=True)
class _Limits:
    """Until when a write may leave, and until when its answer is waited for: on the monotonic clock."""

    leave_by: float
    done_by: float

    def before_leaving(self, now: float) -> float | None:
        """The seconds that are left to leave in; `None` for no bound."""
        bound = min(self.leave_by, self.done_by)
        return None if math.isinf(bound) else bound - now


class Writes:
    """The writes of one session."""

    def __init__(
        self,
        *,
        door: Door,
        line: Line,
        keys: Keys,
        options: SessionOptions,
        clock: Clock,
        redactor: Redactor,
        take_place: TakePlace,
        send: SendRead,
        counters: Counters,
    ) -> None:
        self._door = door
        self._line = line
        self._keys = keys
        self._options = options
        self._clock = clock
        self._redactor = redactor
        self._take_place = take_place
        self._send = send
        self._counters = counters
        self._flights: dict[asyncio.Task[Any], _Flight] = {}

    async def close(self) -> None:
        """Turn away what waits, and let what has left end, within the time allowed."""
        for flight in list(self._flights.values()):
            flight.turn_away(_CLOSED)
        try:
            if self._flights:
                await asyncio.wait(list(self._flights), timeout=self._options.closing_timeout)
        finally:
            await finish(self._cut())

    async def _cut(self) -> None:
        while self._flights:
            for flight in list(self._flights.values()):
                flight.cut()
            await asyncio.wait(list(self._flights))

    async def carry(self, request: Request[R], message: HttpMessage) -> R:
        """Carry one write out, and answer how it went."""
        limits = self._limits(request)
        late = await self._consider(request, message, limits)
        flight = _Flight(turned_away=_LATE if late else "")
        task = asyncio.create_task(self._deliver(request, message, flight, limits), name="kis_async order")
        self._flights[task] = flight
        task.add_done_callback(self._done)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            flight.turn_away("its caller was cancelled")
            task.add_done_callback(self._report_orphan)
            raise

    def _limits(self, request: Request[Any]) -> _Limits:
        now = self._clock.monotonic()
        given = request.send_before if isinstance(request, OrderRequest) else None
        leave_by = math.inf
        if isinstance(given, timedelta):
            leave_by = now + given.total_seconds()
        elif isinstance(given, datetime):
            if given.tzinfo is None:
                raise InvalidRequest("send_before must be an aware moment", parameter="send_before")
            leave_by = now + given.timestamp() - self._clock.wall()
        elif given is not None:
            raise InvalidRequest("send_before must be a datetime or a timedelta", parameter="send_before")
        return _Limits(
            leave_by=leave_by, done_by=math.inf if request.timeout is None else now + request.timeout
        )

    async def _consider(self, request: Request[Any], message: HttpMessage, limits: _Limits) -> bool:
        """Ask the guards; answers whether time was up before they had answered.

        Then it is not sent. But it is for the journal to say whether it was sent before.
        """
        try:
            async with asyncio.timeout(limits.before_leaving(self._clock.monotonic())):
                await self._door.consider(request, message, self._send)
        except TimeoutError as error:
            if isinstance(error, KisError):
                raise
            return True
        return False

    async def _deliver(
        self, request: Request[R], message: HttpMessage, flight: _Flight, limits: _Limits
    ) -> R:
        try:
            admission = await self._door.admit(request, message)
        except (NotSent, OutcomeUnknown, InvalidRequest):
            raise
        except KisError as error:
            raise self._not_sent(request, message, error) from error
        if isinstance(admission, Earlier):
            return await admission.outcome()  # type: ignore[return-value]  # the same TR, so the same reply
        try:
            reply = await self._attempts(request, message, admission, flight, limits)
        except KisError as error:
            self._redactor.scrub(error)
            await admission.ended(error)
            raise
        except BaseException as error:
            await admission.ended(self._broken_off(request, message, admission, flight, error))
            raise
        await admission.ended(reply)
        return reply

    async def _attempts(
        self, request: Request[R], message: HttpMessage, ticket: Ticket, flight: _Flight, limits: _Limits
    ) -> R:
        renewed = False
        proof: KisError | None = None
        attempt = 0
        noted = -1
        while attempt < _ATTEMPTS:
            slot, token, extra = await self._prepare(request, message, flight, limits)
            if noted != attempt:
                try:
                    await ticket.leaving()
                except KisError as error:
                    slot.unused()
                    raise self._not_sent(request, message, error) from error
                noted = attempt
            if slot.stale:
                slot.unused()  # the disk took its time: another place, and the same note
                continue
            if flight.turned_away or min(limits.leave_by, limits.done_by) <= self._clock.monotonic():
                slot.unused()
                raise self._not_sent(request, message, flight.turned_away or TimeoutError())
            self._counters.call(message.tr_id).retries += attempt > 0
            outcome = await self._once(request, message, ticket, slot, token, extra, flight, limits)
            if not isinstance(outcome, KisError):
                return outcome
            proof = outcome
            flight.left = False
            attempt += 1
            if isinstance(outcome, TokenExpired):
                await self._keys.tokens.invalidate(token)
                if renewed:
                    break
                renewed = True
            elif isinstance(outcome, RateLimited):
                await self._line.refused()
                await self._pause(delay_before_retry(outcome, attempt, random.random()) or 0, flight)  # noqa: S311 - a delay is no secret
        raise self._not_sent(request, message, proof or "") from proof

    async def _pause(self, seconds: float, flight: _Flight) -> None:
        async def sleep() -> None:
            await self._clock.sleep(seconds)

        try:
            await flight.take(sleep())
        except asyncio.CancelledError:
            if not flight.turned_away:
                raise  # closing has lost its patience

    async def _prepare(
        self, request: Request[Any], message: HttpMessage, flight: _Flight, limits: _Limits
    ) -> tuple[Slot, str, dict[str, str]]:
        """Everything that can fail before the first byte: token, hash, place. Failing here is `NotSent`."""

        async def step() -> tuple[Slot, str, dict[str, str]]:
            async with asyncio.timeout(limits.before_leaving(self._clock.monotonic())):
                extra: dict[str, str] = {}
                if self._options.hashkey:
                    extra["hashkey"] = await self._keys.hashkey(message.fields)
                slot, token = await self._take_place(request, message)
                return slot, token, extra

        try:
            return await flight.take(step())
        except (KisError, TimeoutError) as error:
            raise self._not_sent(request, message, error) from error
        except asyncio.CancelledError:
            why = flight.turned_away = flight.turned_away or _CLOSED
            raise self._not_sent(request, message, why) from (ClientClosed(why) if why == _CLOSED else None)

    @staticmethod
    def _not_sent(request: Request[Any], message: HttpMessage, cause: BaseException | str) -> NotSent:
        why = _LATE if type(cause) is TimeoutError else str(cause)
        return NotSent(f"{message.tr_id} was not processed: {why}", tr_id=message.tr_id, request=request)

    async def _once(
        self,
        request: Request[R],
        message: HttpMessage,
        ticket: Ticket,
        slot: Slot,
        token: str,
        extra: dict[str, str],
        flight: _Flight,
        limits: _Limits,
    ) -> R | KisError:
        """One attempt. Returns the reply, or the error that proves that nothing was processed."""
        sent_at = self._clock.wall()
        timeout = max(min(self._options.attempt_timeout, limits.done_by - self._clock.monotonic()), 0.001)

        async def exchange() -> HttpAnswer:
            with settling(slot):
                return await self._line.exchange(message, token, slot, extra=extra, timeout=timeout)

        answer: HttpAnswer | None = None
        cause: BaseException
        flight.left = True
        try:
            answer = await flight.take(exchange())
            return interpret(request, message, answer)
        except TransportError as error:
            if not error.sent:
                raise self._not_sent(request, message, error) from error
            cause = error
        except ClientClosed as error:
            raise self._not_sent(request, message, error) from error
        except ReplyError as error:
            self._counters.call(message.tr_id).refused(error.msg_cd)
            if isinstance(error, TokenExpired) or error.msg_cd == QUOTA_CODE:
                return error
            if is_not_processed(error.msg_cd):
                raise
            cause = error
        except KisError as error:
            cause = error
        except asyncio.CancelledError:
            cause = ClientClosed("the client was closed before the answer came")
        raise OutcomeUnknown(
            f"{message.tr_id}: sent, but whether it was processed is not known: {cause}",
            tr_id=message.tr_id,
            request=request,
            sent_at=sent_at,
            msg_cd=getattr(cause, "msg_cd", ""),
            http_status=None if answer is None else answer.status,
            body=b"" if answer is None else answer.body,
            client_order_id=ticket.name,
        ) from cause

    @staticmethod
    def _broken_off(
        request: Request[Any], message: HttpMessage, ticket: Ticket, flight: _Flight, error: BaseException
    ) -> KisError:
        """What to note of a write that a mistake of ours or of Python's broke off."""
        why = type(error).__name__
        if flight.left:
            return OutcomeUnknown(
                f"{message.tr_id}: broken off: {why}",
                tr_id=message.tr_id,
                request=request,
                client_order_id=ticket.name,
            )
        return NotSent(f"{message.tr_id}: broken off: {why}", tr_id=message.tr_id, request=request)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._flights.pop(task, None)
        if not task.cancelled():
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
