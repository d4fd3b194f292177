"""The socket of one app key: opened, kept, and had again, with everything wanted registered each time.

One task does all: it connects, and then reads while another registers and a third looks whether
anything is heard. Reading never waits for a consumer, so that a ping is answered whatever they do.
What is decided is decided elsewhere: by the registry what to register, by `options` how long to
wait, by the channel who gets what.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar
from urllib.parse import urlsplit

import aiohttp
import attrs

from ..errors import (
    ClientClosed,
    ConfigError,
    DecodeError,
    InvalidCredentials,
    KisError,
    StateError,
    StreamError,
    StreamInUse,
    StreamLost,
    StreamRefused,
    TransportError,
)
from ..session.finishing import finish
from ..session.stream_line import StreamLine
from .frames import Answer, DataFrame, Ping, parse_frame, registration_text
from .options import StreamOptions, delay_before_connecting
from .registry import Registration, Registry
from .waiters import Waiters

__all__ = ["Connection", "Sink"]

_log = logging.getLogger("kis_async.stream")

_ONE_MOMENT = 0.001  # seconds
_SECOND_LOOK = 0.05
_IN_USE = "OPSP8996"
_BAD_APPROVAL = "OPSP0011"


class Sink(Protocol):
    """Who is told what a connection brings."""

    def had(self, registration: Registration) -> bool:
        """Whether a registration is not to be given up because the key is in use elsewhere."""
        ...

    def confirmed(self, registration: Registration, answer: Answer | None, at: datetime) -> None:
        """The server has acknowledged a registration."""
        ...

    def refused(self, registration: Registration, error: Exception, at: datetime) -> None:
        """The server does not take a registration."""
        ...

    def lost(self, since: datetime, at: datetime, reason: str) -> None:
        """The connection is gone; `since` is when the last frame came."""
        ...

    def unreadable(self, error: DecodeError, at: datetime, text: str = "") -> None:
        """Something came that is no frame at all."""
        ...

    def data(self, frame: DataFrame, at: datetime) -> None:
        """Records came."""
        ...


S = TypeVar("S", bound=Sink)


class _Ended(Exception):  # noqa: N818 - never seen outside this module
    """The connection has ended, or must be; `in_use`: the server said that the key is in use."""

    def __init__(self, reason: str, *, in_use: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.in_use = in_use


@attrs.define
class _Health:
    """What is known of how the connection goes."""

    connected: bool = False
    connected_at: float = 0.0
    heard_at: float = 0.0
    served: bool = False  # whether the latest attempt became a connection
    last_frame: datetime | None = None
    failures: int = 0
    lost_at: float | None = None


class Connection(Generic[S]):
    """The one real-time connection of an app key, and its registrations."""

    def __init__(self, line: StreamLine, channel: S, options: StreamOptions, *, patient: bool) -> None:
        self.channel = channel
        self.registry = Registry(limit=options.limit)
        self._line = line
        self._options = options
        self._patient = patient
        self._health = _Health()
        self._approval = ""
        self._stale: str | None = None
        self._changed = asyncio.Event()
        self._settled = asyncio.Event()
        self._waiters = Waiters()
        self._asked_at: dict[Registration, float] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self.failure: KisError | None = None
        self.trouble: str | None = None
        self.on_failure: Callable[[], None] | None = None

    @property
    def connected(self) -> bool:
        """Whether there is a connection now."""
        return self._health.connected

    @property
    def last_heard(self) -> datetime | None:
        """When the latest frame of any kind came, pings included; `None` before the first."""
        return self._health.last_frame

    @property
    def now(self) -> datetime:
        """Korean time, by this connection's clock."""
        return self._line.clock.korean()

    # --- opening, closing -----------------------------------------------------------------------

    async def open(self) -> None:
        """Take the right to the key's stream; the socket is opened when something is wanted."""
        if not self._line.environment.stream_url:
            raise ConfigError("the environment has no stream_url", setting="stream_url")
        while True:
            rest = await self._line.lease.take(self._options.lease)
            if rest <= 0:
                break
            if not self._patient:
                raise StreamInUse(
                    "another program of this machine has the key's real-time stream; "
                    "kis.stream(wait=True) waits for it",
                    retry_after=rest,
                )
            await self._line.clock.sleep(min(rest, 1.0))
        self._line.counter.watched.append(self)
        self._tasks = [
            asyncio.create_task(self._guarded(self._run), name="kis_async stream"),
            asyncio.create_task(self._guarded(self._keep_lease), name="kis_async stream lease"),
        ]

    async def close(self) -> None:
        """End the registrations, close the socket, and let another have the stream."""
        self.registry.clear()
        self._changed.set()
        try:
            if self.connected:
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._options.closing_timeout):
                        while self.connected and self.registry.at_server:
                            self._settled.clear()
                            await self._settled.wait()
        finally:
            await finish(self._end())

    async def _end(self) -> None:
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()
        if tasks:
            self._line.counter.watched.remove(self)
            await asyncio.wait(tasks)
            with suppress(StateError):  # it ends by itself
                await self._line.lease.release()
        self._waiters.fail_all(ClientClosed("the stream was closed"))

    # --- registrations --------------------------------------------------------------------------

    async def subscribed(self, registration: Registration) -> None:
        """Wait until a wanted registration is confirmed; raises what it was refused with."""
        if self.failure is not None:
            raise self.failure.with_traceback(None)  # what is raised again and again would grow one
        if not self.registry.is_confirmed(registration):
            self._changed.set()
            await self._waiters.wait(registration)

    def changed(self) -> None:
        """What is wanted has changed."""
        self._changed.set()

    # --- the task -------------------------------------------------------------------------------

    async def _guarded(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """See to it that no mistake of ours ends a stream in silence."""
        try:
            await work()
        except Exception as error:  # noqa: BLE001 - whatever it is, the consumers must hear of it
            _log.exception("the stream failed")
            failure = StreamError("the stream failed; this is a mistake of kis_async")
            failure.__cause__ = error
            self._fail(failure)

    async def _run(self) -> None:
        while True:
            while not self.registry.wanted:
                self._changed.clear()
                await self._changed.wait()
            try:
                ended = await self._connect_and_serve()
            except (ConfigError, InvalidCredentials, ClientClosed) as error:
                self._fail(error)  # waiting helps none of these
                return
            except KisError as error:
                ended = _Ended(str(error))
            reason = self.trouble = ended.reason
            self._lost(reason)
            if self._has_given_up():
                self._fail(StreamLost(f"no connection for {self._options.give_up_after:g} s: {reason}"))
                return
            health = self._health
            health.failures += 1
            chance = random.random()  # noqa: S311 - a delay is no secret
            pause = delay_before_connecting(self._options, health.failures, chance, in_use=ended.in_use)
            _log.warning("the real-time connection ended (%s); again in %.1f s", reason, pause)
            await self._line.clock.sleep(pause)

    async def _connect_and_serve(self) -> _Ended:
        """One connection from its beginning to its end, which is returned."""
        self._approval = await self._line.approval_key(stale=self._stale)
        self._stale = None
        url = _address(self._line.environment.stream_url)
        socket = await self._line.connect(url, self._options.connect_timeout)
        health, counter = self._health, self._line.counter
        counter.connections += 1
        counter.reconnects += health.connected_at > 0
        health.connected = health.served = True
        self.trouble = None
        health.connected_at = health.heard_at = self._line.clock.monotonic()
        ended = _Ended("the connection ended")
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._read(socket), name="kis_async stream reading")
                group.create_task(self._register(socket), name="kis_async stream registering")
                group.create_task(self._watch(), name="kis_async stream watching")
        except* _Ended as errors:
            ended = _first(errors)
        finally:
            health.connected = False
            await _close(socket)
        return ended

    async def _read(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        monotonic, health = self._line.clock.monotonic, self._health
        at, asked_at = self.now, monotonic()
        while True:
            message = await socket.receive()
            if message.type is aiohttp.WSMsgType.TEXT or message.type is aiohttp.WSMsgType.BINARY:
                heard_at = monotonic()
                # What came in one piece came at one moment, and asking for the time costs as much as a value.
                if heard_at - asked_at > _ONE_MOMENT:
                    at, asked_at = self.now, heard_at
                health.heard_at, health.last_frame = heard_at, at
                try:
                    frame = parse_frame(message.data)
                except DecodeError as error:
                    self.channel.unreadable(error, at, _quoted(message.data))
                    continue
                if isinstance(frame, DataFrame):
                    self.channel.data(frame, at)
                elif isinstance(frame, Answer):
                    self._answered(frame, at)
                else:
                    await _echo(frame, socket)
            elif message.type is aiohttp.WSMsgType.ERROR:
                raise _Ended(f"the connection broke ({type(message.data).__name__})")
            else:
                raise _Ended(f"the server closed the connection (code {socket.close_code})")

    # --- registering ----------------------------------------------------------------------------

    async def _register(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        while True:
            step = self.registry.next_step()
            if step is None:
                self._changed.clear()
                await self._changed.wait()
                continue
            registration = step.registration
            text = registration_text(
                approval_key=self._approval,
                tr_id=registration.tr_id,
                key=registration.key,
                subscribe=step.subscribe,
                corporate=self._line.credentials.corporate,
            )
            # Before the first byte leaves, since the answer may overtake the end of sending.
            self.registry.sent(step)
            self._asked_at[registration] = self._line.clock.monotonic()
            try:
                await socket.send_str(text)
            except (aiohttp.ClientError, ConnectionError, RuntimeError) as error:
                raise _Ended("a registration could not be sent") from error
            await self._line.clock.sleep(self._options.registration_interval)

    def _answered(self, answer: Answer, at: datetime) -> None:
        if answer.code == _BAD_APPROVAL:
            self._stale = self._approval
            raise _Ended("the approval key is no longer accepted")
        if answer.code == _IN_USE:
            self._in_use()
        settled = self.registry.answered(answer)
        # An end that was refused is answered as well, though it settles nothing.
        self._asked_at = {each: asked for each, asked in self._asked_at.items() if self.registry.awaits(each)}
        if settled is None:
            return
        registration = settled.registration
        if settled.outcome == "confirmed":
            self._health.lost_at = None
            self.channel.confirmed(registration, answer, at)
            self._waiters.settle(registration)
        elif settled.outcome == "refused":
            self._line.counter.refusals += 1
            error = StreamRefused(
                f"{registration.tr_id}: {answer.code} {answer.message}",
                tr_id=registration.tr_id,
                msg_cd=answer.code,
                message=answer.message,
            )
            self.channel.refused(registration, error, at)
            self._waiters.settle(registration, error)
        self._changed.set()
        self._settled.set()

    def _in_use(self) -> None:
        """The server serves another connection of the key: ours, just lost, or another program's."""
        self.trouble = reason = "the server says that the key is in use"
        if not self._patient:
            error = StreamInUse(
                "the server says that the key's real-time stream is in use (OPSP8996), by another machine "
                "or by a program that ended within the last minute; kis.stream(wait=True) waits for it"
            )
            # Those who have had their registration before wait with the connection.
            for registration in self._waiters.awaited:
                if not self.channel.had(registration):
                    self.registry.give_up(registration)
                    self.channel.refused(registration, error, self.now)
                    self._waiters.settle(registration, error)
        raise _Ended(reason, in_use=True)

    # --- watching -------------------------------------------------------------------------------

    async def _watch(self) -> None:
        clock, options, health = self._line.clock, self._options, self._health
        overdue = False
        while True:
            now = clock.monotonic()
            if now - health.connected_at >= options.stable_after:
                health.failures = 0
            due, complaint = health.heard_at + options.silence, f"nothing was heard for {options.silence:g} s"
            if self._asked_at:
                answer_due = min(self._asked_at.values()) + options.answer_timeout
                if answer_due < due:
                    limit = f"{options.answer_timeout:g} s"
                    due, complaint = answer_due, f"a registration was not answered within {limit}"
            if now < due:
                overdue = False
                # Looking again now and then is cheaper than being woken at each frame.
                await clock.sleep(min(due - now, options.answer_timeout / 4, 1.0))
            elif not overdue:
                overdue = True
                # What came while this process stood still has not been read yet.
                await clock.sleep(_SECOND_LOOK)
            else:
                raise _Ended(complaint)

    async def _keep_lease(self) -> None:
        while True:
            await self._line.clock.sleep(self._options.lease / 3)
            try:
                rest = await self._line.lease.take(self._options.lease)
            except StateError as error:
                _log.warning("the right to the stream could not be prolonged: %s", error)
                continue
            if rest > 0:
                # This process stood still for longer than the lease, and another has taken over.
                self._fail(StreamInUse("another program has taken over the key's stream", retry_after=rest))
                self._tasks[0].cancel()
                return

    # --- losing ---------------------------------------------------------------------------------

    def _lost(self, reason: str) -> None:
        health = self._health
        self.registry.lost()
        self._asked_at.clear()
        self._settled.set()
        if health.served:
            health.served = False
            self._line.counter.losses += 1
            self.channel.lost(health.last_frame or self.now, self.now, reason)
        if health.lost_at is None:
            health.lost_at = self._line.clock.monotonic()

    def _has_given_up(self) -> bool:
        limit, lost_at = self._options.give_up_after, self._health.lost_at
        return limit is not None and lost_at is not None and self._line.clock.monotonic() - lost_at >= limit

    def _fail(self, error: KisError) -> None:
        self.failure = error
        self._lost(str(error))
        self._waiters.fail_all(error)
        if self.on_failure is not None:
            self.on_failure()


async def _echo(ping: Ping, socket: aiohttp.ClientWebSocketResponse) -> None:
    try:
        await socket.send_str(ping.text)
    except (aiohttp.ClientError, ConnectionError, RuntimeError) as error:
        raise _Ended("a ping could not be answered") from error


def _quoted(text: str | bytes) -> str:
    """What an event may quote: of what is no data frame nothing, as an answer holds the key of notices."""
    return text if isinstance(text, str) and text.startswith("0|") else ""


def _address(url: str) -> str:
    """Where to connect to: the path that the broker's own code takes, unless the address has one."""
    return url if urlsplit(url).path.strip("/") else url.rstrip("/") + "/tryitout"


def _first(errors: BaseExceptionGroup[_Ended]) -> _Ended:
    """The reason that ended the others as well."""
    found = errors.exceptions[0]
    return _first(found) if isinstance(found, BaseExceptionGroup) else found


async def _close(socket: aiohttp.ClientWebSocketResponse) -> None:
    with suppress(aiohttp.ClientError, ConnectionError, TransportError):
        await socket.close()
