"""An exchange without a server, its clock, and short ways to trade on it."""

from datetime import datetime
from decimal import Decimal
from typing import Any

import attrs
import pytest

from kis_async.korean_time import KOREA, korean_time
from kis_async.sandbox import ManualClock, Market
from kis_async.sandbox.exchange.engine import Exchange, ExchangeSettings
from kis_async.sandbox.exchange.floor import ExchangeEvent
from kis_async.sandbox.exchange.model import AccountBook, ExchangeOrder
from kis_async.sandbox.exchange.tickets import Ticket
from kis_async.sandbox.market import Quote
from kis_async.sandbox.refusals import Refused

__all__ = ["OTHER", "OWN", "Pit", "at", "shown"]

OWN, OTHER = "1234567801", "8765432101"
SAMSUNG = "005930"


def at(clock: str, day: int = 22) -> float:
    """A Korean time of September 2026, whose 22nd is a Tuesday, in seconds since the epoch."""
    hour, minute, second = (int(part) for part in f"{clock}:00:00".split(":")[:3])
    return datetime(2026, 9, day, hour, minute, second, tzinfo=KOREA).timestamp()


class Pit:
    """Two accounts on an exchange, at 10:00 unless a time is said."""

    def __init__(self, clock: str = "10:00", *, day: int = 22, **settings: Any) -> None:
        self.clock = ManualClock(at(clock, day))
        self.market = Market(seed=settings.get("seed", 0), always_open=settings.get("always_open", False))
        self.settings = ExchangeSettings(**settings)
        self.exchange = Exchange(self.market, self.settings, {OWN: 0, OTHER: 1}, now=self.clock())

    # --- time -----------------------------------------------------------------------------------

    def wait(self, seconds: float, *, steps: int = 1) -> None:
        """Let time pass, in one step or in several."""
        for _ in range(steps):
            self.clock.advance(seconds / steps)
            self.exchange.advance(self.clock())

    def until(self, clock: str, day: int = 22) -> None:
        """Let time pass until a moment."""
        self.wait(at(clock, day) - self.clock())

    def quote(self, symbol: str = SAMSUNG, venue: str = "J") -> Quote:
        """The day of a stock so far."""
        found = self.market.find(symbol)
        assert found is not None
        return self.market.quote(found, korean_time(self.clock()), venue=venue)

    # --- orders ---------------------------------------------------------------------------------

    def submit(self, *, account: str = OWN, **given: Any) -> ExchangeOrder:
        """Any ticket; of a domestic stock unless it says otherwise."""
        usual: dict[str, Any] = {"family": "domestic_stock", "venue": "KRX", "symbol": SAMSUNG}
        if given.get("price") is not None:
            given["price"] = Decimal(given["price"])
        return self.exchange.submit(
            Ticket(**{**usual, **given}), account, app_key=int(account == OTHER), now=self.clock()
        )

    def buy(self, quantity: int, price: Any = 0, kind: str = "00", **given: Any) -> ExchangeOrder:
        """A purchase."""
        return self.submit(side="02", quantity=quantity, price=price, kind=kind, **given)

    def sell(self, quantity: int, price: Any = 0, kind: str = "00", **given: Any) -> ExchangeOrder:
        """A sale."""
        return self.submit(side="01", quantity=quantity, price=price, kind=kind, **given)

    def modify(
        self, order: ExchangeOrder, price: Any = None, quantity: int = 0, **given: Any
    ) -> ExchangeOrder:
        """A change of an order."""
        return self._about("modify", order, price=price, quantity=quantity, **given)

    def cancel(self, order: ExchangeOrder, quantity: int = 0, **given: Any) -> ExchangeOrder:
        """A cancellation."""
        return self._about("cancel", order, quantity=quantity, **given)

    def _about(self, action: str, order: ExchangeOrder, **given: Any) -> ExchangeOrder:
        usual = {"family": order.family, "venue": order.venue, "account": order.account, "night": order.night}
        return self.submit(**{**usual, "action": action, "original": order.number, **given})

    def refusal(self, action: Any, *given: Any, **named: Any) -> str:
        """The code with which something is refused."""
        with pytest.raises(Refused) as caught:
            action(*given, **named)
        return caught.value.refusal.code

    # --- what became of it ----------------------------------------------------------------------

    def book(self, account: str = OWN) -> AccountBook:
        """An account."""
        return self.exchange.book(account)

    def events(self) -> list[ExchangeEvent]:
        """What happened since this was last asked."""
        return self.exchange.drain()

    def kinds(self) -> list[str]:
        """The kinds of what happened since this was last asked."""
        return [event.kind for event in self.events()]


def shown(order: ExchangeOrder) -> dict[str, Any]:
    """What became of an order, to compare."""
    return {**attrs.asdict(order, recurse=False), "fills": list(order.fills)}
