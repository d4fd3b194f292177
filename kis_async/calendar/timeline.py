"""From a moment to the session that holds it, to the next open, to the date that an order carries. Pure."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import takewhile

import attrs

from .days import TradingDays
from .hours import Session, orders_paused, since
from .marketplaces import Marketplace

__all__ = ["Status", "next_open", "sessions_from", "status_at", "trading_date"]


@attrs.frozen(kw_only=True)
class Status:
    """A marketplace at a moment.

    `session` is the one that is open, `None` if none is; `beside` are others at the same time. `trading_date`
    is the date that an order carries: that of the session, or of the next one to open. `orders_paused` says
    that the broker takes no orders for the market just then, although it may be open.
    """

    market: Marketplace
    moment: datetime
    session: Session | None
    beside: tuple[Session, ...] = ()
    trading_date: date
    orders_paused: bool = False

    @property
    def open(self) -> bool:
        """Whether a session is open."""
        return self.session is not None


def sessions_from(days: TradingDays, moment: datetime) -> Iterator[Session]:
    """The sessions that are not over at a moment, in the order in which they open, without end."""
    # No session ends later than on the day after the one that it carries.
    day = moment.astimezone(days.market.zone).date() - timedelta(days=2)
    day = days.after(max(day, since(days.market) - timedelta(days=1)))
    while True:
        for session in days.sessions(day):
            if session.closes > moment:
                yield session
        day = days.after(day)


def status_at(days: TradingDays, moment: datetime) -> Status:
    """What is open at a moment."""
    open_now = list(takewhile(lambda session: session.opens <= moment, sessions_from(days, moment)))
    return Status(
        market=days.market,
        moment=moment,
        session=next((session for session in open_now if not session.beside), None),
        beside=tuple(session for session in open_now if session.beside),
        trading_date=trading_date(days, moment),
        orders_paused=orders_paused(days.market, moment),
    )


def next_open(days: TradingDays, moment: datetime, *, regular: bool = False) -> Session:
    """The session with which the market next goes from closed to open, after a moment.

    If it is open at the moment, that is after it will have closed: sessions without a gap between them
    are one stretch. With `regular` only regular sessions count.
    """
    upcoming = sessions_from(days, moment)
    stretch = moment
    while True:
        session = next(upcoming)
        if session.beside or (regular and not session.regular):
            continue
        if session.opens > stretch:
            return session
        stretch = session.closes


def trading_date(days: TradingDays, moment: datetime) -> date:
    """The date that an order at a moment carries: that of the session then, or of the next one to open."""
    return next(session for session in sessions_from(days, moment) if not session.beside).trading_date
