"""One process's part in a stream that several share: it owns the connection, or is the guest of who does.

Whoever gets the lease is the owner, and a guest of its own like all others, so that there is one way to
registrations, records and gaps. When the owner ends, the others try for the lease; one gets it, and all
ask it for what they want.
"""

import asyncio
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import attrs

from ..errors import (
    ClientClosed,
    ConfigError,
    DecodeError,
    KisError,
    StateError,
    StreamError,
    StreamInUse,
    StreamLost,
)
from ..korean_time import korean_time
from ..session.finishing import finish
from ..session.stream_line import StreamLine
from .frames import Answer, DataFrame, parse_frame
from .hub import Channel
from .options import Sharing, StreamOptions
from .registry import Phase, Registration, Registry, Step
from .relay_fan import Packet
from .relay_links import Away, Home, Link
from .relay_place import Conversation, enter
from .relay_protocol import (
    VERSION,
    Ask,
    Beat,
    Bye,
    Confirmed,
    Ended,
    FrameCame,
    Hello,
    Leave,
    Lost,
    Refused,
    Skipped,
    Sorry,
    Told,
    Unread,
    Welcome,
    answer_of,
    error_of,
    read_address,
    read_told,
)
from .relay_server import Consumer, Owner
from .waiters import Waiters

__all__ = ["RelayStatus", "SharedConnection"]

_log = logging.getLogger("kis_async.stream")

_TRY_EVERY = 0.2
_LOOK_EVERY = 0.5
_WELCOME_WITHIN = 2.0
_SPARE = 2.0  # beyond the lease, for a new owner to open its door


@attrs.frozen(kw_only=True)
class RelayStatus:
    """How a shared stream stands: whether this process is its owner, and whom it serves then.

    `registrations` are those of all processes, of `limit`; `records` have come so far. Of a guest, they are
    its own.
    """

    owner: bool
    connected: bool
    registrations: int
    limit: int
    records: int = 0
    consumers: tuple[Consumer, ...] = ()


class SharedConnection:
    """What a `Connection` is to a stream, by way of whichever process has the connection."""

    def __init__(
        self,
        line: StreamLine,
        channel: Channel,
        options: StreamOptions,
        sharing: Sharing,
        *,
        patient: bool,
    ) -> None:
        if not (sharing.lease > 0 and sharing.queue > 0):
            raise ConfigError("a relay's lease and queue must be over 0", setting="shared")
        self.channel = channel
        self.registry = Registry(limit=options.limit)
        self._line = line
        self._options = options
        self._sharing = attrs.evolve(sharing, name=sharing.name or Path(sys.argv[0]).name)
        self._patient = patient
        self._link: Link | None = None
        self._task: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()
        self._waiters = Waiters()
        self._owner = self._avoid = ""
        self._connected = False
        self._told_lost = True
        self._heard: datetime | None = None
        self._records = 0
        self.failure: KisError | None = None
        self.trouble: str | None = None
        self.on_failure: Callable[[], None] | None = None

    # --- what is known --------------------------------------------------------------------------

    @property
    def connected(self) -> bool:
        """Whether the owner has a connection now."""
        return self._connected

    @property
    def now(self) -> datetime:
        """Korean time, by this connection's clock."""
        return self._line.clock.korean()

    @property
    def status(self) -> RelayStatus:
        """Who serves whom."""
        link = self._link
        if isinstance(link, Home):
            upstream = link.owner.upstream
            return RelayStatus(
                owner=True,
                connected=upstream.connected,
                registrations=len(upstream.registry.wanted),
                limit=upstream.registry.limit,
                records=link.owner.records,
                consumers=tuple(link.owner.consumers),
            )
        return RelayStatus(
            owner=False,
            connected=self._connected,
            registrations=len(self.registry.wanted),
            limit=self.registry.limit,
            records=self._records,
        )

    # --- opening, closing -----------------------------------------------------------------------

    async def open(self) -> None:
        """Be the owner, or find the one that there is."""
        if not self._line.environment.stream_url:
            raise ConfigError("the environment has no stream_url", setting="stream_url")
        clock = self._line.clock
        until = clock.monotonic() + self._sharing.lease + _SPARE
        while True:
            link = await self._meet()
            if link is not None:
                break
            if not self._patient and clock.monotonic() >= until:
                raise StreamInUse(
                    "another program has the key's real-time stream, and does not share it; "
                    "kis.stream(shared=True, wait=True) waits for it"
                )
            await clock.sleep(_TRY_EVERY)
        self._link = link
        self._task = asyncio.create_task(self._guarded(link), name="kis_async shared stream")

    async def close(self) -> None:
        """End the registrations of this process; an owner lets another have the stream."""
        self.registry.clear()
        await finish(self._end())

    async def _end(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])
        await self._leave()
        self._waiters.fail_all(ClientClosed("the stream was closed"))

    async def _leave(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            if self in self._line.counter.watched:
                self._line.counter.watched.remove(self)
            await finish(link.close())

    # --- meeting the owner ----------------------------------------------------------------------

    async def _meet(self) -> Link | None:
        """A way to the owner; `None` if there is one that cannot be reached, or not yet."""
        if await self._line.lease.take(self._sharing.lease) <= 0:
            owner = Owner(self._line, self._options, self._sharing)
            try:
                await owner.open()
            except BaseException:  # whatever it is, another may try
                await finish(self._give_up_lease())
                raise
            return Home(owner, self._told, self._data)
        address = read_address(await self._line.meeting.read())
        conversation = None if address is None else await enter(self._line, address, avoid=self._avoid)
        if address is None or conversation is None:
            return None
        try:
            hello = Hello(VERSION, address.token, self._sharing.name, os.getpid())
            welcomed = await self._introduce(conversation, hello)
        except BaseException:  # a cancelled meeting included
            await conversation.close()
            raise
        if not welcomed:
            await conversation.close()
            return None
        self._line.counter.watched.append(self)
        self._owner = address.token
        return Away(conversation, self._told, self._line.clock.monotonic)

    async def _give_up_lease(self) -> None:
        with suppress(StateError):  # it ends by itself
            await self._line.lease.release()

    async def _introduce(self, conversation: Conversation, hello: Hello) -> bool:
        conversation.say(hello)
        try:
            async with asyncio.timeout(_WELCOME_WITHIN):
                line = await conversation.reader.readline()
            message = read_told(line) if line else None
        except (OSError, ValueError, DecodeError, TimeoutError):
            return False  # a stale address, or an owner that is about to end
        if isinstance(message, Sorry):
            raise StreamError(message.reason)
        return isinstance(message, Welcome)

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

    async def _guarded(self, link: Link) -> None:
        """See to it that no mistake of ours ends a stream in silence."""
        try:
            await self._run(link)
        except Exception as error:  # noqa: BLE001 - whatever it is, the consumers must hear of it
            _log.exception("the stream failed")
            failure = StreamError("the stream failed; this is a mistake of kis_async")
            failure.__cause__ = error
            self._fail(failure)

    async def _run(self, link: Link) -> None:
        while True:
            reason = self.trouble = await self._serve(link)
            self._lost(reason)
            failure = link.owner.upstream.failure if isinstance(link, Home) else None
            await self._leave()
            # An owner that stood still for longer than its lease becomes a guest of the one that took over.
            if failure is not None and not isinstance(failure, StreamInUse):
                self._fail(failure)
                return
            _log.warning("the shared stream is looked for anew (%s)", reason)
            try:
                found = await self._meet_again()
            except KisError as error:
                self._fail(error)
                return
            link = self._link = found
            self.trouble = None

    async def _meet_again(self) -> Link:
        clock, limit = self._line.clock, self._options.give_up_after
        began = clock.monotonic()
        # Most likely it has gone; if only the way to it was broken, it is found again after a while.
        self._avoid = self._owner
        while True:
            if clock.monotonic() - began > self._sharing.lease:
                self._avoid = ""
            # Also before the first try: no owner that ends at once is asked without a pause.
            await clock.sleep(_TRY_EVERY)
            try:
                link = await self._meet()
            except (StateError, StreamError) as error:
                if self.trouble != str(error):
                    self.trouble = str(error)
                    _log.warning("there is no way to the owner of the stream: %s", error)
                link = None
            if link is not None:
                return link
            if limit is not None and clock.monotonic() - began >= limit:
                raise StreamLost(f"no way to the owner of the stream for {limit:g} s")

    async def _serve(self, link: Link) -> str:
        """Ask for what is wanted and take what comes, until the way to the owner ends."""
        tasks = [
            asyncio.create_task(link.run(), name="kis_async shared stream reading"),
            asyncio.create_task(self._ask(link), name="kis_async shared stream asking"),
            asyncio.create_task(self._watch(link), name="kis_async shared stream watching"),
        ]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return done.pop().result()

    async def _ask(self, link: Link) -> str:
        while True:
            step = self.registry.next_step()
            if step is None:
                self._changed.clear()
                await self._changed.wait()
                continue
            # Before it is asked, since an owner in this process answers at once.
            self.registry.sent(step)
            tr_id, key = step.registration
            if step.subscribe:
                keep = self._patient or self.channel.had(step.registration)
                link.ask(Ask(tr_id, key, self.channel.key_position(tr_id), keep))
            else:
                link.ask(Leave(tr_id, key))

    async def _watch(self, link: Link) -> str:
        """An owner that is silent may have lost the lease without knowing: then it is anybody's."""
        clock, lease = self._line.clock, self._sharing.lease
        while True:
            await clock.sleep(_LOOK_EVERY)
            if link.heard_at is None or clock.monotonic() - link.heard_at <= lease:
                continue
            try:
                free = await self._line.lease.take(lease) <= 0
                address = read_address(await self._line.meeting.read())
            except StateError as error:
                _log.warning("the right to the stream cannot be looked up: %s", error)
                continue
            if free or (address is not None and address.token != self._owner):
                return "the owner of the stream has fallen silent"

    # --- what the owner says --------------------------------------------------------------------

    def _told(self, message: Told) -> None:
        match message:
            case FrameCame(at, text):
                frame = parse_frame(text)
                if isinstance(frame, DataFrame):
                    self._came(frame, korean_time(at))
            case Confirmed():
                self._confirmed(message)
            case Ended(tr_id, key):
                self._ended(Registration(tr_id, key))
            case Refused():
                self._refused(message)
            case Welcome() | Sorry():
                raise DecodeError("the owner of the stream opens twice", where="relay")
            case _:
                self._noted(message)

    def _noted(self, message: Lost | Unread | Skipped | Beat | Bye) -> None:
        match message:
            case Beat(heard, connected, trouble):
                self._connected, self.trouble = connected, trouble
                if heard > 0:
                    self._hear(korean_time(heard))
            case Bye(reason):
                self.trouble = reason  # the end of the way follows
            case Lost(at, since, reason):
                self._hear(korean_time(since))
                self.trouble = reason
                self._ask_no_more()
                self._mark_lost(korean_time(at), reason)
            case Unread(at, error, text):
                self._hear(korean_time(at))
                self.channel.unreadable(DecodeError(error, where="frame"), korean_time(at), text)
            case Skipped(since, until, counts):
                self._hear(korean_time(until))
                missed = {Registration(tr_id, key): count for tr_id, key, count in counts}
                self.channel.skipped(missed, korean_time(since), korean_time(until))

    def _hear(self, at: datetime) -> None:
        """Something came; a beat may tell of a moment before the last record, which a gap must not."""
        self._heard = at if self._heard is None else max(self._heard, at)

    def _data(self, packet: Packet) -> None:
        self._came(packet.frame, packet.at)

    def _came(self, frame: DataFrame, at: datetime) -> None:
        self._hear(at)
        self._records += frame.count
        self.channel.data(frame, at)

    def _confirmed(self, confirmed: Confirmed) -> None:
        registration, at = Registration(confirmed.tr_id, confirmed.key), korean_time(confirmed.at)
        if self.registry.phase(registration) not in {Phase.PENDING, Phase.CONFIRMED}:
            return  # it was left, or is asked for anew, and that is answered as well
        answer = answer_of(confirmed)
        self._hear(at)
        self._connected, self._told_lost, self.trouble = True, False, None
        self.registry.answered(answer)
        self.channel.confirmed(registration, answer, at)
        self._waiters.settle(registration)
        self._changed.set()

    def _ended(self, registration: Registration) -> None:
        if self.registry.phase(registration) is Phase.LEAVING:
            tr_id, key = registration
            self.registry.answered(Answer(accepted=True, code="OPSP0001", message="", tr_id=tr_id, key=key))
            self._changed.set()

    def _refused(self, refused: Refused) -> None:
        registration = Registration(refused.tr_id, refused.key)
        if self.registry.phase(registration) is not Phase.PENDING:
            return
        error = error_of(refused)
        tr_id, key = registration
        self.registry.answered(
            Answer(accepted=False, code=refused.code or "OPSP0008", message="", tr_id=tr_id, key=key)
        )
        self.channel.refused(registration, error, korean_time(refused.at))
        self._waiters.settle(registration, error)
        self._changed.set()

    # --- losing ---------------------------------------------------------------------------------

    def _ask_no_more(self) -> None:
        """The owner has lost its connection, and asks again by itself for all that it was asked for."""
        asked = [
            each
            for each in self.registry.wanted
            if self.registry.phase(each) in {Phase.PENDING, Phase.CONFIRMED}
        ]
        self.registry.lost()
        for each in asked:
            self.registry.sent(Step(each, subscribe=True))
        self._changed.set()

    def _mark_lost(self, at: datetime, reason: str) -> None:
        self._connected = False
        # What has not come back since it was lost cannot be lost again.
        if not self._told_lost:
            self._told_lost = True
            self.channel.lost(self._heard or at, at, reason)

    def _lost(self, reason: str) -> None:
        self.registry.lost()
        self._mark_lost(self.now, reason)

    def _fail(self, error: KisError) -> None:
        self.failure = error
        self._lost(str(error))
        self._waiters.fail_all(error)
        if self.on_failure is not None:
            self.on_failure()
