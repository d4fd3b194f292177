"""Waiting for the answers to registrations."""

import asyncio

import pytest

from kis_async.errors import StreamError
from kis_async.stream.registry import Registration
from kis_async.stream.waiters import Waiters

ONE, OTHER = Registration("H0STCNT0", "005930"), Registration("H0STCNT0", "000660")


async def waiting(waiters: Waiters, *registrations: Registration) -> list[asyncio.Task[None]]:
    """A task for each, that waits already."""
    tasks = [asyncio.create_task(waiters.wait(each)) for each in registrations]
    await asyncio.sleep(0)
    assert set(registrations) <= set(waiters.awaited)
    return tasks


async def test_an_answer_reaches_those_who_wait_for_it():
    """A confirmation frees all who wait for its registration and nobody else; a refusal is raised."""
    waiters = Waiters()
    first, second, third = await waiting(waiters, ONE, ONE, OTHER)
    waiters.settle(ONE)
    await asyncio.gather(first, second)
    assert not third.done()
    assert waiters.awaited == [OTHER]
    waiters.settle(OTHER, StreamError("refused"))
    with pytest.raises(StreamError, match="refused"):
        await third
    assert waiters.awaited == []


async def test_a_loss_fails_all():
    """Whoever waits when all is over hears why; whoever comes after it waits anew."""
    waiters = Waiters()
    gone = await waiting(waiters, ONE, OTHER)
    later = asyncio.create_task(waiters.wait(ONE))  # begins before the others have noticed
    waiters.fail_all(StreamError("closed"))
    for task in gone:
        with pytest.raises(StreamError, match="closed"):
            await task
    assert waiters.awaited == [ONE]
    waiters.settle(ONE)
    await later


async def test_a_cancelled_waiter_forgets_itself():
    """Nothing is kept of a caller that has gone, and the others of its registration still hear."""
    waiters = Waiters()
    first, second, third = await waiting(waiters, ONE, ONE, OTHER)
    for task in (first, third):
        task.cancel()
    await asyncio.wait([first, third])
    assert first.cancelled()
    assert waiters.awaited == [ONE]
    # Cancelled, and settled before it could notice.
    second.cancel()
    waiters.settle(ONE)
    await asyncio.wait([second])
    assert second.cancelled()
    assert waiters.awaited == []
