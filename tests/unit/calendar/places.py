"""What the tests of the calendar share: moments in Korean time, a calendar at a time, a broker of days."""

import asyncio
from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from support import FakeClock

from kis_async import decode_reply
from kis_async.api.domestic_stock.sector_market import ListMarketDays
from kis_async.calendar import Calendar
from kis_async.sandbox.opening_days import opening_rows

SEOUL = ZoneInfo("Asia/Seoul")


def korean(text: str) -> datetime:
    """`2026-11-25 08:10` in Korea."""
    return datetime.fromisoformat(text).replace(tzinfo=SEOUL)


def clock_at(text: str) -> FakeClock:
    """A clock that tests set, at a Korean time."""
    return FakeClock(real=korean(text).timestamp())


class BrokerOfDays:
    """Answers the holiday inquiry, and counts how often it was asked."""

    def __init__(self, *closed: date) -> None:
        self.closed = frozenset(closed)
        self.asked: list[date] = []
        self.failure: Exception | None = None
        self.rows: Callable[[date], list[dict[str, str]]] = lambda day: opening_rows(day, self.closed)

    async def send(self, request: Any) -> Any:
        """The client's one door."""
        assert isinstance(request, ListMarketDays)
        self.asked.append(request.base_date)
        await asyncio.sleep(0)
        if self.failure is not None:
            raise self.failure
        body = {"rt_cd": "0", "msg_cd": "KIOK0500", "msg1": "", "output": self.rows(request.base_date)}
        return decode_reply("CTCA0903R", body)


def calendar_at(text: str, broker: BrokerOfDays | None = None, **settings: Any) -> Calendar:
    """A calendar whose present is a Korean time."""
    return Calendar(broker, clock=clock_at(text).clock(), **settings)
