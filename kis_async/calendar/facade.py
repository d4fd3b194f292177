"""`Calendar`: trading days, hours and trading dates; it loads what is known, and decides nothing.

The rooms that decide are imported by the first question, in a thread: they would hold up the event loop.
"""

import asyncio
import calendar
import logging
from collections.abc import Callable
from datetime import date, datetime
from importlib import import_module
from typing import TYPE_CHECKING

from ..errors import InvalidRequest
from ..session.clock import Clock
from ..session.state.memory import MemoryState
from ..spec.declare import Sender
from .marketplaces import Marketplace, marketplace_of

if TYPE_CHECKING:
    from .broker import BrokerDays, Shared
    from .days import Day, Holidays, TradingDays
    from .hours import Session
    from .timeline import Status

__all__ = ["Calendar"]

_log = logging.getLogger("kis_async.calendar")


class Calendar:
    """`kis.calendar`: what trades when.

    A `market` is a `Marketplace`, its name (`"KRX"`, `"us"`), or the broker's code of a venue or an exchange
    (`"NX"`, `"NAS"`, `"TKSE"`). Moments have a time zone: one without is refused with `InvalidRequest`, like
    a market or a day that is not known. Without a moment it is now.

    Holidays come from a library (the extra `calendar`). For the Korean markets the broker is asked as well,
    once a day for all processes that share the state (CTCA0903R 국내휴장일조회), and has the last word;
    not on paper, which has no such TR. `source` and `disagreement` of a `Day` say who said what, and a log
    record of `kis_async.calendar` tells it, too.

    It works without a client: `Calendar()` asks no broker. `shared` answers the state that processes share,
    `scope` names the broker in it.
    """

    def __init__(
        self,
        sender: Sender | None = None,
        *,
        paper: bool = False,
        shared: "Callable[[], Shared] | None" = None,
        scope: str = "",
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock or Clock()
        self._sender = None if paper else sender
        alone = MemoryState()
        self._shared = shared or (lambda: alone)
        self._scope = scope
        self._broker: BrokerDays | None = None
        self._ready = False
        self._library: dict[Marketplace, Holidays | None] = {}
        self._told: set[date] = set()

    async def day(self, market: str, on: date | None = None) -> "Day":
        """A day of a marketplace, today (there) if none is said: holiday or not, sessions, source."""
        place = await self._place(market)
        from .hours import check_known

        day = self._today(place) if on is None else on
        check_known(place, day)
        return (await self._days(place)).day(day)

    async def month(self, market: str, year: int, month: int) -> "tuple[Day, ...]":
        """Every day of a month, weekends included."""
        place = await self._place(market)
        from .hours import check_known

        if not 1 <= month <= 12:
            raise InvalidRequest(f"a month is a number from 1 to 12, not {month}", parameter="month")
        first = date(max(min(year, 9999), 1), month, 1)
        check_known(place, first, whole_month=True)
        days = await self._days(place)
        _, length = calendar.monthrange(first.year, first.month)
        return tuple(days.day(first.replace(day=number)) for number in range(1, length + 1))

    async def status(self, market: str, moment: datetime | None = None) -> "Status":
        """A marketplace at a moment: what is open, the date that an order carries, pauses of the broker."""
        place = await self._place(market)
        from . import timeline

        return timeline.status_at(await self._days(place), self._moment(place, moment))

    async def session_at(self, market: str, moment: datetime | None = None) -> "Session | None":
        """The session that is open at a moment, `None` if none is."""
        return (await self.status(market, moment)).session

    async def is_open(self, market: str, moment: datetime | None = None, *, regular: bool = False) -> bool:
        """Whether orders are taken at a moment; with `regular` in the regular session only."""
        session = await self.session_at(market, moment)
        return session is not None and (session.regular or not regular)

    async def next_open(
        self, market: str, moment: datetime | None = None, *, regular: bool = False
    ) -> "Session":
        """The session with which the market next goes from closed to open, after a moment.

        If it is open then, that is after it will have closed; sessions without a gap between them are one
        stretch. With `regular` only regular sessions count: 09:00 in Korea, not 08:30.
        """
        place = await self._place(market)
        from . import timeline

        return timeline.next_open(await self._days(place), self._moment(place, moment), regular=regular)

    async def trading_date(self, market: str, moment: datetime | None = None, *, night: bool = False) -> date:
        """The date that an order at a moment carries: that of the session then, or of the next one to open.

        Overseas it is the local date, also in the daytime session, which begins on the evening before in
        New York. `night` is for derivatives of the KRX at night, where Friday night carries Monday.
        """
        place = await self._place(market)
        from . import timeline

        if night:
            if place not in {Marketplace.KRX_DERIVATIVES, Marketplace.KRX_NIGHT}:
                raise InvalidRequest(f"{place} has no night session", parameter="night")
            place = Marketplace.KRX_NIGHT
        return timeline.trading_date(await self._days(place), self._moment(place, moment))

    # --- what is known --------------------------------------------------------------------------

    async def _place(self, market: str) -> Marketplace:
        """The marketplace of a name, once there is everything to answer questions with."""
        place = marketplace_of(market)
        if not self._ready:
            await asyncio.to_thread(_import_rooms)
            self._ready = True
        return place

    def _today(self, market: Marketplace) -> date:
        return datetime.fromtimestamp(self._clock.wall(), market.zone).date()

    def _moment(self, market: Marketplace, moment: datetime | None) -> datetime:
        if moment is None:
            return datetime.fromtimestamp(self._clock.wall(), market.zone)
        if moment.utcoffset() is None:
            raise InvalidRequest(
                "a moment needs a time zone, such as datetime(..., tzinfo=ZoneInfo('Asia/Seoul'))",
                parameter="moment",
            )
        from .hours import check_known

        check_known(market, moment.astimezone(market.zone).date())
        return moment

    async def _days(self, market: Marketplace) -> "TradingDays":
        from .broker import BrokerDays
        from .days import TradingDays

        library = await self._holidays(market)
        if self._sender is None or not market.korean:
            return TradingDays(market=market, library=library)
        if self._broker is None:
            self._broker = BrokerDays(self._sender, shared=self._shared, scope=self._scope, clock=self._clock)
        today = self._clock.korean().date()
        days = TradingDays(market=market, library=library, broker=await self._broker.days(today))
        self._tell(days, today)
        return days

    async def _holidays(self, market: Marketplace) -> "Holidays | None":
        if market not in self._library:
            from .library import load

            try:
                self._library[market] = await asyncio.to_thread(load, market)
            except ModuleNotFoundError as error:
                if error.name != "holidays":
                    raise
                if not any(known is None for known in self._library.values()):
                    _log.warning(
                        "holidays are not known without the extra `calendar` "
                        "(pip install 'kis_async[calendar]'): weekdays count as trading days "
                        "unless the broker says otherwise"
                    )
                self._library[market] = None
        return self._library[market]

    def _tell(self, days: "TradingDays", today: date) -> None:
        """Say once a day where library and broker differ."""
        if today in self._told:
            return
        self._told = {today}
        for day, text in days.disagreements():
            if day >= today:
                _log.warning("%s: %s; the broker is followed", day, text)


def _import_rooms() -> None:
    for room in ("timeline", "broker"):
        import_module(f".{room}", __package__)
