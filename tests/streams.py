"""What tests of real time need of kis_async: quick settings, and records one by one."""

import asyncio
from typing import Any

from kis_async.stream import StreamOptions

# Fast, so that a test of a hundred losses takes seconds; what is decided is the same.
QUICK = StreamOptions(
    registration_interval=0.001,
    reconnect_after=0.01,
    reconnect_most=0.02,
    in_use_after=0.02,
    stable_after=0.0,
    lease=2.0,
)


async def next_of(feed: Any) -> Any:
    """The next record or event of a feed, soon."""
    async with asyncio.timeout(20):
        return await anext(feed)
