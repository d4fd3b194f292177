"""The broker's own word on which days the Korean market opens (CTCA0903R), asked once a day by all together.

The broker wants to be called about once a day. So its answer is a record in the state that processes
share, asked for under a lease; days of earlier answers are kept with it. If the broker cannot be asked,
that is logged, and nobody tries again for ten minutes.
"""

import asyncio
import json
import logging
import secrets
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from importlib import import_module
from typing import Any, Protocol

import attrs

from ..errors import AuthError, DecodeError, ReplyError, TransportError
from ..session.clock import Clock
from ..spec.declare import Sender

__all__ = ["BrokerDays", "Shared"]

_log = logging.getLogger("kis_async.calendar")

_TIMEOUT = 10.0
_LEASE = 30.0
_LOOK_AGAIN = 0.5
_AFTER_FAILURE = 600.0
_KEPT = timedelta(days=400)


class Shared(Protocol):
    """What the calendar needs of the state that processes share: records and leases, as `State` has them."""

    async def read(self, name: str) -> str | None:
        """The text of a record, `None` if there is none."""
        ...

    async def write(self, name: str, text: str, seconds: float) -> None:
        """Put a record, which nobody needs after so many seconds."""
        ...

    async def lease(self, name: str, owner: str, seconds: float) -> float:
        """Take or prolong a lease; 0 if the owner has it now, else how long another still has it."""
        ...

    async def unlease(self, name: str, owner: str) -> None:
        """End a lease, if it is the owner's."""
        ...


@attrs.frozen(kw_only=True)
class _Record:
    """The days known, when they were asked for, and when (seconds since the epoch) an attempt last failed."""

    days: Mapping[date, bool] = attrs.field(factory=dict[date, bool])
    asked: date | None = None
    failed: float = 0.0

    def to_text(self) -> str:
        return json.dumps(
            {
                "days": {day.isoformat(): opens for day, opens in self.days.items()},
                "asked": None if self.asked is None else self.asked.isoformat(),
                "failed": self.failed,
            }
        )

    @classmethod
    def from_text(cls, text: str | None) -> "_Record":
        """The record of a text; an empty one for a text of another program or version."""
        if text is None:
            return cls()
        try:
            read: dict[str, Any] = json.loads(text)
            asked = read["asked"]
            return cls(
                days={date.fromisoformat(day): bool(opens) for day, opens in read["days"].items()},
                asked=None if asked is None else date.fromisoformat(asked),
                failed=float(read["failed"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            _log.warning("the record of the broker's holidays cannot be read and is made anew")
            return cls()


class BrokerDays:
    """Asks the broker, once a day for all that share the state; `scope` is what tells brokers apart."""

    def __init__(self, sender: Sender, *, shared: Callable[[], Shared], scope: str, clock: Clock) -> None:
        self._sender = sender
        self._shared = shared
        self._name = f"{scope}/calendar/krx"
        self._clock = clock
        self._lock = asyncio.Lock()
        self._owner = secrets.token_hex(8)
        self._record = _Record()

    async def days(self, today: date) -> Mapping[date, bool]:
        """The days of which the broker spoke, opening or not, at best as of today (in Korea)."""
        if self._wanting(today):
            async with self._lock:
                await self._renew(today)
        return self._record.days

    def _wanting(self, today: date) -> bool:
        recent = 0 <= self._clock.wall() - self._record.failed < _AFTER_FAILURE
        return self._record.asked != today and not recent

    async def _renew(self, today: date) -> None:
        """Read the record, and ask if it is of another day and nobody else does."""
        shared = self._shared()
        waited = 0.0
        while self._wanting(today):
            self._record = _Record.from_text(await shared.read(self._name))
            if not self._wanting(today):
                return
            busy = await shared.lease(f"{self._name}/asking", self._owner, _LEASE)
            if busy > 0:
                if waited > 2 * _LEASE:
                    _log.warning("another process has been asking the broker for holidays for too long")
                    return
                pause = min(busy, _LOOK_AGAIN)
                await self._clock.sleep(pause)
                waited += pause
                continue
            try:
                # Another may have asked between our reading and our lease.
                self._record = _Record.from_text(await shared.read(self._name))
                if self._wanting(today):
                    self._record = await self._asked(today)
                    await shared.write(self._name, self._record.to_text(), _KEPT.total_seconds())
            finally:
                await shared.unlease(f"{self._name}/asking", self._owner)

    async def _asked(self, today: date) -> _Record:
        """Ask; the record that follows, also from a failure."""
        # The event loop goes on while the declarations are imported.
        await asyncio.to_thread(import_module, "kis_async.api.domestic_stock.sector_market")
        from ..api.domestic_stock.sector_market import ListMarketDays

        try:
            reply = await self._sender.send(ListMarketDays(base_date=today, timeout=_TIMEOUT))
        except (AuthError, TransportError, ReplyError, DecodeError) as error:
            _log.warning("the broker did not tell its holidays, the calendar goes on without: %s", error)
            return attrs.evolve(self._record, failed=self._clock.wall())
        told = {
            row.base_date: row.opening_day
            for row in reply.days
            if row.opening_day is not None and row.base_date >= today
        }
        if today not in told:
            _log.warning("the broker's holidays do not begin with today, the calendar goes on without")
            return attrs.evolve(self._record, failed=self._clock.wall())
        kept = {day: opens for day, opens in self._record.days.items() if day >= today - _KEPT}
        return _Record(days={**kept, **told}, asked=today)
