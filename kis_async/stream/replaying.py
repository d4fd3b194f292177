"""A recorded feed through the same iterators as a live one, at any speed."""

import asyncio
import os
from collections.abc import Generator, Iterable
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from ..api.enums import Venue
from ..config import Account
from ..errors import ClientClosed, DecodeError, KisError, StreamError
from ..korean_time import korean_time
from ..session.clock import Clock
from .asking import Asking, tr_id_of
from .feed import Feed, Host, Wish
from .frames import DataFrame, parse_frame
from .hub import Channel, Outlet
from .options import StreamOptions
from .recording import VERSION, ConfirmedLine, EndedLine, FrameLine, Head, Line, LostLine, read_lines
from .registry import Registration

__all__ = ["Replay", "replay"]

_ANYBODY = "user"


class Replay(Asking):
    """A recording, asked as a live `Stream` is.

    Feeds that are to hear all of it are opened before the first of them is iterated. What is due is
    read when a consumer has taken all there is, so a slow consumer slows the replay down and loses
    nothing; of several feeds, one that is iterated more slowly than another may drop records. When the
    recording ends, the feeds end; `truncated` says if its tail was missing.
    """

    def __init__(
        self,
        path: "str | os.PathLike[str]",
        *,
        speed: float | None,
        account: Account | None,
        venue: Venue,
        clock: Clock,
    ) -> None:
        super().__init__(options=StreamOptions(), venue=venue, paper=False)
        self._path = path
        self._speed = speed
        self._account = account
        self._clock = clock
        self._channel = Channel()
        self._lines: Generator[Line | None, None, None] | None = None
        self._next: Line | None = None
        self._feeds: dict[Feed[Any], None] = {}
        self._turn = asyncio.Lock()
        self._changes = 0
        self._changed = asyncio.Event()
        self._began: tuple[float, float] | None = None
        self._ended = False
        self.truncated = False

    def _host(self) -> Host:
        return self

    def _owner(self) -> tuple[str | None, Account | None]:
        return _ANYBODY, self._account

    async def __aenter__(self) -> Self:
        lines = read_lines(self._path)
        head = next(lines, None)
        if not isinstance(head, Head) or head.version != VERSION:
            raise StreamError("the file is no recording of a stream, or one of another version")
        self._paper = head.paper
        self._lines = lines
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end(None)
        if self._lines is not None:
            self._lines.close()

    # --- what feeds ask for ---------------------------------------------------------------------

    async def acquire(self, wishes: Iterable[Wish], outlet: Outlet) -> list[Registration]:
        """Attach an outlet; there is nobody to ask."""
        if self._lines is None:
            raise ClientClosed("the replay is not open: use `async with replay(...) as stream`")
        found: list[Registration] = []
        for wish in wishes:
            registration = Registration(tr_id_of(wish.record, paper=self._paper), wish.key)
            self._channel.attach(registration, wish.record, outlet)
            outlet.confirmed(registration, self._clock.korean())
            found.append(registration)
        return found

    def release(self, registration: Registration, outlet: Outlet) -> None:
        """Detach an outlet."""
        self._channel.detach(registration, outlet)

    def opened(self, feed: Feed[Any]) -> None:
        """A feed is open."""
        self._feeds[feed] = None
        if self._ended:
            feed.end(None)

    def closed(self, feed: Feed[Any]) -> None:
        """A feed is closed."""
        self._feeds.pop(feed, None)
        self._note_change()

    async def advance(self) -> bool:
        """Bring what is next, when its time has come."""
        changes = self._changes
        async with self._turn:
            if self._changes != changes:
                return True  # what others brought while this one waited may be what it wants
            if self._ended or self._lines is None:
                return False
            try:
                await self._bring_next(self._lines)
            except KisError as error:
                self._end(error)
        return True

    async def _bring_next(self, lines: Generator[Line | None, None, None]) -> None:
        if self._next is None:
            for line in lines:
                self._next = line
                self.truncated = line is None
                break
        line = self._next
        if line is None:
            self._end(None)
            return
        # A consumer who gives up waiting takes nothing away from the others, nor from its next try.
        if not isinstance(line, Head) and not await self._is_due(line.at):
            return
        self._next = None
        self._bring(line)
        self._note_change()

    def _note_change(self) -> None:
        self._changes += 1
        self._changed.set()

    def _end(self, failure: KisError | None) -> None:
        self._ended = True
        for feed in list(self._feeds):
            feed.end(failure)
        self._note_change()

    # --- lines ----------------------------------------------------------------------------------

    def _bring(self, line: Line) -> None:
        match line:
            case FrameLine():
                frame = parse_frame(line.frame)
                if not isinstance(frame, DataFrame):
                    raise DecodeError("a frame of the recording is none", where="recording")
                self._channel.data(frame, _moment(line.at))
            case ConfirmedLine():
                self._channel.disregard(Registration(line.tr_id, line.key))
                self._channel.confirmed(self._named(line.tr_id, line.key), None, _moment(line.at))
            case LostLine():
                gone = [self._named(tr_id, key) for tr_id, key in line.registrations]
                self._channel.lost(_moment(line.since), _moment(line.at), line.reason, gone)
            case EndedLine(reason=""):
                self._channel.paused(self._named(line.tr_id, line.key))
            case EndedLine():
                registration = self._named(line.tr_id, line.key)
                self._channel.refused(registration, StreamError(line.reason), _moment(line.at))
            case Head():
                raise DecodeError("the recording has a second head", where="recording")

    def _named(self, tr_id: str, key: str) -> Registration:
        """Notices are replayed for whoever asks: the user of the recording is not looked at."""
        registration = Registration(tr_id, key)
        return registration if self._channel.knows(registration) else Registration(tr_id, _ANYBODY)

    async def _is_due(self, moment: float) -> bool:
        """Wait until a moment of the recording has come; `False` if a feed was closed before that."""
        if self._speed is None:
            return True
        now = self._clock.monotonic()
        first, began = self._began = self._began or (moment, now)
        pause = began + (moment - first) / self._speed - now
        if pause <= 0:
            return True
        self._changed.clear()
        sleeping = asyncio.ensure_future(self._clock.sleep(pause))
        changing = asyncio.ensure_future(self._changed.wait())
        try:
            await asyncio.wait({sleeping, changing}, return_when=asyncio.FIRST_COMPLETED)
            return sleeping.done()
        finally:
            for each in (sleeping, changing):
                each.cancel()
            await asyncio.gather(sleeping, changing, return_exceptions=True)


def _moment(seconds: float) -> datetime:
    try:
        return korean_time(seconds)
    except (OSError, OverflowError, ValueError) as error:
        raise StreamError("the recording is damaged: a moment beyond all bounds") from error


def replay(
    path: "str | os.PathLike[str]",
    *,
    speed: float | None = 1.0,
    account: Account | str | None = None,
    venue: Venue = Venue.KRX,
    clock: Clock | None = None,
) -> Replay:
    """A recording as a stream, to be entered with `async with` as a live one is.

    `speed` is how many seconds of the recording pass in one; `None` is as fast as it is consumed.
    `account` is whose notices are wanted. `StreamError` for a file that is no recording.
    """
    if speed is not None and not speed > 0:
        raise ValueError("speed must be over 0, or None")
    return Replay(
        path,
        speed=speed,
        account=Account(account) if isinstance(account, str) else account,
        venue=venue,
        clock=clock or Clock(),
    )
