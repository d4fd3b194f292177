"""Closing to the end, also when whoever closes is cancelled.

A shield alone lets go of what it shields: the work goes on with nobody waiting for it, and may outlive the
client. And what is cancelled before its first step does nothing at all. Here everything is begun, waited for,
and then the cancellation is raised.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

__all__ = ["close_all", "finish"]

T = TypeVar("T")


async def finish(work: Coroutine[Any, Any, T]) -> T:
    """What the work returns or raises; a cancellation that comes meanwhile is raised when it has ended.

    It is not told of the cancellation, so it must be short.
    """
    task = asyncio.ensure_future(work)
    await _ended([task], lambda: None)
    return task.result()


async def close_all(closings: list[Coroutine[Any, Any, None]]) -> None:
    """Close several things at once; a cancellation is passed on to each, and raised when all have ended."""
    tasks = [asyncio.ensure_future(closing) for closing in closings]

    def pass_on() -> None:
        for task in tasks:
            task.cancel()

    await _ended(tasks, pass_on)
    for task in tasks:
        task.result()


async def _ended(tasks: list[asyncio.Task[Any]], cancelled: Callable[[], None]) -> None:
    """Wait until all have ended, whatever comes; a cancellation goes before their errors."""
    cancellation: asyncio.CancelledError | None = None
    while not all(task.done() for task in tasks):
        try:
            # All of them have taken their first step before this is cancelled.
            await asyncio.wait(tasks)
        except asyncio.CancelledError as error:
            cancellation = error
            cancelled()
    for task in tasks:
        if not task.cancelled():
            task.exception()  # seen, so that asyncio does not complain of the second one
    if cancellation is not None:
        raise cancellation
