"""The hours of every marketplace, as a table: which sessions a trading day has, and how they move. Pure.

Hours are written in the marketplace's own time, so that daylight saving is the zone's business; those
that the broker sets in Korean time say so. An edge of a session belongs to the open or to the close of
the day, and goes with it when that day opens late or closes early or late; others stand still.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Literal

import attrs

from ..errors import InvalidRequest
from ..korean_time import KOREA
from .marketplaces import Marketplace

__all__ = [
    "FIRST",
    "Session",
    "SessionKind",
    "Shifts",
    "check_known",
    "half_day",
    "orders_paused",
    "sessions_of",
    "since",
]

FIRST = date(2017, 1, 1)
_LAST_YEAR = 2100


class SessionKind(StrEnum):
    """What kind of trading a session is."""

    BEFORE_OPEN = "before-open"
    """장 시작 전 시간외 종가: orders at yesterday's closing price."""
    OPENING_AUCTION = "opening-auction"
    """시가 단일가: orders are gathered for the opening price."""
    REGULAR = "regular"
    """정규장; the main market of the NXT."""
    CLOSING_AUCTION = "closing-auction"
    """종가 단일가: orders are gathered for the closing price."""
    AFTER_CLOSE = "after-close"
    """장 종료 후 시간외 종가: orders at today's closing price."""
    AFTER_HOURS_SINGLE = "after-hours-single"
    """시간외 단일가: an auction every ten minutes."""
    PRE_MARKET = "pre-market"
    AFTER_MARKET = "after-market"
    DAYTIME = "daytime"
    """주간거래: US shares in the daytime of Korea."""
    NIGHT = "night"
    """야간거래: derivatives of the KRX."""


_REGULAR = frozenset({SessionKind.REGULAR, SessionKind.CLOSING_AUCTION})


@attrs.frozen(kw_only=True)
class Session:
    """A stretch of time in which orders are taken, from `opens` up to `closes`, which is not in it.

    Both are moments in the marketplace's own zone. Orders in it carry `trading_date`, which for a night
    session is a later day. A session that stands `beside` another one goes on at the same time.
    """

    market: Marketplace
    kind: SessionKind
    opens: datetime
    closes: datetime
    trading_date: date
    beside: bool = False

    @property
    def regular(self) -> bool:
        """Whether it is the main trading of the day, the auction at its end included."""
        return self.kind in _REGULAR

    def holds(self, moment: datetime) -> bool:
        """Whether a moment is in it."""
        return self.opens <= moment < self.closes


@attrs.frozen(kw_only=True)
class Shifts:
    """How much later (or earlier, below zero) a day opens and closes than usual."""

    opens: timedelta = timedelta(0)
    closes: timedelta = timedelta(0)


@attrs.frozen(kw_only=True)
class _Edge:
    """A time of the day; `days` after the trading day (or after the trading day before it: `eve`)."""

    clock: time
    moves: Literal["open", "close", "never"] = "never"
    korean: bool = False
    eve: bool = False
    days: int = 0


@attrs.frozen(kw_only=True)
class _Slot:
    kind: SessionKind
    opens: _Edge
    closes: _Edge
    beside: bool = False
    punctual_only: bool = False  # left out on a day that opens late


@attrs.frozen(kw_only=True)
class _Era:
    """The hours since a day."""

    since: date
    slots: tuple[_Slot, ...]


def _time(text: str) -> time:
    return time.fromisoformat(text)


def _opening(text: str) -> _Edge:
    return _Edge(clock=_time(text), moves="open")


def _closing(text: str) -> _Edge:
    return _Edge(clock=_time(text), moves="close")


def _fixed(text: str) -> _Edge:
    return _Edge(clock=_time(text))


def _slot(
    kind: SessionKind, opens: _Edge, closes: _Edge, *, beside: bool = False, punctual_only: bool = False
) -> _Slot:
    return _Slot(kind=kind, opens=opens, closes=closes, beside=beside, punctual_only=punctual_only)


_KRX_DAY = (
    _slot(SessionKind.BEFORE_OPEN, _opening("08:30"), _opening("08:40"), beside=True),
    _slot(SessionKind.OPENING_AUCTION, _opening("08:30"), _opening("09:00")),
    _slot(SessionKind.REGULAR, _opening("09:00"), _closing("15:20")),
    _slot(SessionKind.CLOSING_AUCTION, _closing("15:20"), _closing("15:30")),
    _slot(SessionKind.AFTER_CLOSE, _closing("15:40"), _closing("16:00")),
)
_NXT_DAY = (
    _slot(SessionKind.PRE_MARKET, _fixed("08:00"), _fixed("08:50"), punctual_only=True),
    _slot(SessionKind.REGULAR, _opening("09:00:30"), _closing("15:20")),
    _slot(SessionKind.AFTER_MARKET, _closing("15:40"), _fixed("20:00")),
)


def _derivatives(opens: str) -> tuple[_Slot, ...]:
    return (
        _slot(SessionKind.OPENING_AUCTION, _opening("08:30"), _opening(opens)),
        _slot(SessionKind.REGULAR, _opening(opens), _closing("15:35")),
        _slot(SessionKind.CLOSING_AUCTION, _closing("15:35"), _closing("15:45")),
    )


def _two_halves(opens: str, noon: str, afternoon: str, closes: str) -> tuple[_Slot, ...]:
    return (
        _slot(SessionKind.REGULAR, _opening(opens), _fixed(noon)),
        _slot(SessionKind.REGULAR, _fixed(afternoon), _closing(closes)),
    )


_NIGHT = _slot(
    SessionKind.NIGHT,
    # It begins on the evening of the trading day before, later if that one closed later.
    _Edge(clock=time(18), moves="close", eve=True),
    _Edge(clock=time(6), eve=True, days=1),
)
_US_DAY = (
    _slot(SessionKind.DAYTIME, _Edge(clock=time(10), korean=True), _fixed("04:00")),
    _slot(SessionKind.PRE_MARKET, _fixed("04:00"), _opening("09:30")),
    _slot(SessionKind.REGULAR, _opening("09:30"), _closing("16:00")),
    _slot(SessionKind.AFTER_MARKET, _closing("16:00"), _Edge(clock=time(7), korean=True, days=1)),
)

_ERAS = {
    Marketplace.KRX: (
        _Era(
            since=date(2026, 9, 14),
            slots=(*_KRX_DAY, _slot(SessionKind.AFTER_MARKET, _closing("16:00"), _fixed("20:00"))),
        ),
        _Era(
            since=FIRST,
            slots=(*_KRX_DAY, _slot(SessionKind.AFTER_HOURS_SINGLE, _closing("16:00"), _fixed("18:00"))),
        ),
    ),
    Marketplace.NXT: (_Era(since=date(2025, 3, 4), slots=_NXT_DAY),),
    Marketplace.KRX_DERIVATIVES: (
        _Era(since=date(2023, 7, 31), slots=_derivatives("08:45")),
        _Era(since=FIRST, slots=_derivatives("09:00")),
    ),
    Marketplace.KRX_NIGHT: (_Era(since=date(2025, 6, 10), slots=(_NIGHT,)),),
    Marketplace.US: (_Era(since=FIRST, slots=_US_DAY),),
    Marketplace.JAPAN: (
        _Era(since=date(2024, 11, 5), slots=_two_halves("09:00", "11:30", "12:30", "15:30")),
        _Era(since=FIRST, slots=_two_halves("09:00", "11:30", "12:30", "15:00")),
    ),
    Marketplace.HONG_KONG: (_Era(since=FIRST, slots=_two_halves("09:30", "12:00", "13:00", "16:00")),),
    Marketplace.CHINA: (_Era(since=FIRST, slots=_two_halves("09:30", "11:30", "13:00", "15:00")),),
    Marketplace.VIETNAM: (
        _Era(
            since=FIRST,
            slots=(
                *_two_halves("09:00", "11:30", "13:00", "14:30"),
                _slot(SessionKind.CLOSING_AUCTION, _closing("14:30"), _closing("14:45")),
            ),
        ),
    ),
}

# What a half day takes from the end of the regular session.
_HALF_DAYS = {Marketplace.US: timedelta(hours=-3), Marketplace.HONG_KONG: timedelta(hours=-4)}

# When the broker takes no overseas orders, in Korean time.
_PAUSES = ((time(16, 30), time(16, 45)), (time(23, 40), time(0, 10)))


def since(market: Marketplace) -> date:
    """The first day whose hours are known."""
    return _ERAS[market][-1].since


def check_known(market: Marketplace, day: date, *, whole_month: bool = False) -> None:
    """Refuse a day whose hours are not known (`InvalidRequest`); a `whole_month` may begin before them."""
    if isinstance(day, datetime):
        raise InvalidRequest("a day is a date without a time", parameter="on")
    first = since(market).replace(day=1) if whole_month else since(market)
    if not (first <= day and day.year <= _LAST_YEAR):
        raise InvalidRequest(
            f"the hours of {market} are known from {since(market)} to {_LAST_YEAR}, not on {day}",
            parameter="on",
        )


def half_day(market: Marketplace) -> Shifts:
    """How a half day of the marketplace differs from a whole one; not at all where there is none."""
    return Shifts(closes=_HALF_DAYS.get(market, timedelta(0)))


def sessions_of(
    market: Marketplace, day: date, *, eve: date, shifts: Shifts, eve_shifts: Shifts
) -> tuple[Session, ...]:
    """The sessions of a trading day, in the order in which they open; none before `since`.

    `eve` is the trading day before it. `shifts` say how much later than usual `day` opens and closes,
    `eve_shifts` how much later `eve` did.
    """
    zone = market.zone
    slots = next((era.slots for era in _ERAS[market] if era.since <= day), ())

    def moment(edge: _Edge) -> datetime:
        base, moved = (eve, eve_shifts) if edge.eve else (day, shifts)
        shift = {"open": moved.opens, "close": moved.closes, "never": timedelta(0)}[edge.moves]
        here = KOREA if edge.korean else zone
        return (datetime.combine(base + timedelta(days=edge.days), edge.clock, here) + shift).astimezone(zone)

    def made() -> Iterator[Session]:
        for slot in slots:
            opens, closes = moment(slot.opens), moment(slot.closes)
            # The afternoon of a half day is over before it begins.
            if opens < closes and not (slot.punctual_only and shifts.opens):
                yield Session(
                    market=market,
                    kind=slot.kind,
                    opens=opens,
                    closes=closes,
                    trading_date=day,
                    beside=slot.beside,
                )

    return tuple(made())


def orders_paused(market: Marketplace, moment: datetime) -> bool:
    """Whether the broker takes no orders for an overseas market at a moment, whatever its session."""
    clock = moment.astimezone(KOREA).time()
    return not market.korean and any(
        begin <= clock < end if begin < end else not end <= clock < begin for begin, end in _PAUSES
    )
