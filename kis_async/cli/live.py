"""From an open feed to the screen, or to lines of JSON, until it ends or is to end."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import attrs
from rich.live import Live

from ..errors import TimedOut
from ..stream.feed import Feed
from . import events, output
from .board import Board
from .line_writer import LineWriter

__all__ = ["Ending", "collect", "draw", "opened", "write_lines"]

_REDRAWN_EVERY = 0.125
_PATIENCE = 30.0

State = Callable[[], str]


@attrs.frozen(kw_only=True)
class Ending:
    """When to end by itself: after so many records, or so many seconds."""

    count: int | None = None
    seconds: float | None = None


async def opened(feed: Feed[Any], seconds: float | None, *, patient: bool) -> None:
    """Wait until the server has acknowledged everything; `TimedOut` if that takes over `seconds`.

    Where none are said, whoever is `patient` waits for ever.
    """
    allowed = seconds or (None if patient else _PATIENCE)
    limit = asyncio.timeout(allowed)
    try:
        async with limit:
            await feed.open()
    except TimeoutError as error:
        if allowed is None or not limit.expired():
            raise
        raise TimedOut(
            f"the server has not acknowledged what was asked within {allowed:g} s; --verbose says more"
        ) from error


async def collect(
    feed: Feed[Any], board: Board, ending: Ending, each: Callable[[Any], Awaitable[None]] | None = None
) -> None:
    """Take what comes."""
    limit = asyncio.timeout(ending.seconds)
    try:
        async with limit:
            async for item in feed:
                board.take(item)
                if each is not None:
                    await each(item)
                if ending.count is not None and board.records >= ending.count:
                    return
    except TimeoutError:
        if not limit.expired():
            raise


async def write_lines(feed: Feed[Any], board: Board, ending: Ending) -> None:
    """Write each record and each event as a line of JSON."""
    writer = LineWriter(output.write_line)
    private = board.selection.private

    async def each(item: Any) -> None:
        await writer.put(output.json_line(events.document(item, private=private)))

    async def work() -> None:
        await collect(feed, board, ending, each)
        await writer.written()

    await _beside(work(), writer.run())


async def draw(feed: Feed[Any], board: Board, ending: Ending, state: State) -> None:
    """Draw the table anew as it changes; `state` is what its title says beside the counts."""
    console = output.screen()
    with (
        output.writing(),
        Live(console=console, auto_refresh=False, redirect_stdout=False, redirect_stderr=False) as live,
    ):

        async def redraw() -> None:
            seen: tuple[int, int, str] | None = None
            while True:
                now = board.records, board.losses, state()
                if now != seen:
                    seen = now
                    live.update(board.drawn(console, now[2]), refresh=True)
                await asyncio.sleep(_REDRAWN_EVERY)

        try:
            await _beside(collect(feed, board, ending), redraw())
        finally:
            live.update(board.drawn(console, state()), refresh=True)


async def _beside(work: Coroutine[Any, Any, None], companion: Coroutine[Any, Any, None]) -> None:
    """Do the work with something beside it, which ends with the work, or ends it by failing."""
    tasks = (asyncio.create_task(work), asyncio.create_task(companion))
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        ended = [task for task in tasks if task.done()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in ended:
        task.result()
