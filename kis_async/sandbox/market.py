"""The sandbox's market: prices that follow from a seed and a moment, and from nothing else.

It trades when the real one does (see `hours`), or always if a test wants that. A price is a smooth curve
through one knot every quarter of an hour, rounded down to the tick. Extremes can therefore only be at
knots and where trading begins or stands, which makes the open, high, low and price of a day, of a minute
and of a year agree at every moment. Volume and turnover are integrals over that curve, so that those of
the minutes of a day add up to those of the day.
"""

import hashlib
import math
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

import attrs

from ..ticks import price_limits
from .curve import KNOTS, STEP, Path, Sums, all_down, down, make_path
from .hours import Hours, hours_of
from .instruments import (
    CURRENCIES,
    DOMESTIC,
    INDICES,
    OVERSEAS,
    Instrument,
    contract,
    domestic_by_rule,
    index_by_rule,
    overseas_by_rule,
    overseas_exchange,
    tick_size,
    tick_table,
)

__all__ = ["Level", "Market", "Quote"]

_DAY = timedelta(days=1)

_Column = tuple[float, ...]


@attrs.frozen
class _Waves:
    """The waves of one instrument: size, speed in radians a day and phase of each.

    `turns` are the sines and cosines, wave by wave, by which they have turned from midnight to each knot.
    They make a knot from its day's midnight without one sine, and the same knot for every asker.
    """

    waves: tuple[tuple[float, float, float], ...]
    turns: tuple[_Column, ...]

    def heights(self, day: date, first: int, last: int) -> list[float]:
        """The logarithms of price over base at the knots of a day; at most 0.16 either way.

        From one weekday to the next they never differ by more than 10 %.
        """
        midnight: list[float] = []
        for size, speed, phase in self.waves:
            angle = day.toordinal() * speed + phase
            midnight += (size * math.cos(angle), size * math.sin(angle))
        a, b, c, d, e, f, g, h, i, j = midnight
        columns = [column[first : last + 1] for column in self.turns]
        return [
            a * p + b * q + c * r + d * s + e * t + f * u + g * v + h * w + i * x + j * y
            for p, q, r, s, t, u, v, w, x, y in zip(*columns, strict=True)
        ]


@attrs.frozen(kw_only=True)
class Level:
    """One level of the book; a price of 0 means that there is none."""

    price: Decimal
    size: int
    size_change: int


@attrs.frozen(kw_only=True)
class Quote:
    """An instrument's day up to a moment; an index has neither limits nor a book.

    Prices and turnover are in the instrument's currency, volume in shares; for an index they are
    points, thousands of shares and millions of won, as the broker gives them.
    """

    instrument: Instrument
    moment: datetime
    previous_close: Decimal
    open: Decimal
    high: Decimal
    low: Decimal
    price: Decimal
    volume: int
    turnover: int
    previous_volume: int
    upper_limit: Decimal | None
    lower_limit: Decimal | None
    asks: tuple[Level, ...]
    bids: tuple[Level, ...]

    @property
    def change(self) -> Decimal:
        """Against the previous close, signed."""
        return self.price - self.previous_close

    @property
    def change_rate(self) -> Decimal:
        """Against the previous close, in percent with two decimals."""
        return (self.change / self.previous_close * 100).quantize(Decimal("0.01"))

    @property
    def change_sign(self) -> str:
        """1 upper limit, 2 up, 3 flat, 4 lower limit, 5 down."""
        if self.price == self.upper_limit:
            return "1"
        if self.price == self.lower_limit:
            return "4"
        return "3" if not self.change else "2" if self.change > 0 else "5"


@attrs.frozen
class _Frame:
    """What is the same for all of a day, prices in the instrument's units; an index has no limits."""

    close_before: int
    volume_before: int
    upper: int | None
    lower: int | None


class Market:
    """Finds instruments and says what they cost. The same seed and moment give the same answer."""

    def __init__(self, *, seed: int = 0, always_open: bool = False) -> None:
        self._seed = seed
        self._always_open = always_open
        self._domestic = {item.code: item for item in (*DOMESTIC, *INDICES)}
        self._overseas = {(item.exchange, item.code): item for item in OVERSEAS}
        self._paths = lru_cache(maxsize=4096)(self._make_path)
        self._days = lru_cache(maxsize=16_384)(self._whole_day)
        self._frames = lru_cache(maxsize=4096)(self._make_frame)
        self._waves = lru_cache(maxsize=8192)(self._make_waves)
        self._turns = lru_cache(maxsize=len(_WAVES) * 256)(_turns)  # a byte stretches each wave
        self._periods = lru_cache(maxsize=8192)(self._period)

    # --- instruments ----------------------------------------------------------------------------

    def find(self, code: str) -> Instrument | None:
        """The domestic stock, ETF or index of a code; `None` if it is not listed."""
        code = code.strip()
        return self._domestic.get(code) or domestic_by_rule(code) or index_by_rule(code)

    def find_overseas(self, exchange: str, code: str) -> Instrument | None:
        """The overseas stock of a code on an exchange; `None` if it is not listed there."""
        exchange, code = overseas_exchange(exchange), code.strip().upper()
        return self._overseas.get((exchange, code)) or overseas_by_rule(exchange, code)

    def contract(self, code: str, *, currency: str = "KRW") -> Instrument:
        """A future, option, warrant or bond: every code is one."""
        return contract(code.strip(), currency=currency)

    def symbols(self, count: int) -> list[str]:
        """That many different listed domestic stocks, the well-known ones first.

        Raises `ValueError` for more than exist (over 170,000).
        """
        found: list[str] = []
        for instrument in self.listing():
            if len(found) == count:
                break
            found.append(instrument.code)
        if len(found) < count:
            raise ValueError(f"only {len(found)} symbols exist")
        return found

    def listing(self) -> Iterator[Instrument]:
        """Every domestic stock and ETF, the well-known ones first."""
        yield from DOMESTIC
        for number in range(100_000, 999_000, 5):
            code = f"{number:06}"
            if code not in self._domestic and (instrument := domestic_by_rule(code)) is not None:
                yield instrument

    def overseas_listing(self, exchange: str = "") -> list[Instrument]:
        """The overseas stocks of an exchange, or all where the exchange is not one."""
        exchange = overseas_exchange(exchange)
        return [item for item in OVERSEAS if item.exchange == exchange or exchange not in CURRENCIES]

    # --- prices ---------------------------------------------------------------------------------

    def hours(self, instrument: Instrument, venue: str = "") -> Hours:
        """When an instrument is traded at a venue."""
        return hours_of(instrument, venue, always_open=self._always_open)

    def quote(self, instrument: Instrument, moment: datetime, *, venue: str = "", book: bool = True) -> Quote:
        """The day of an instrument up to a moment; outside the hours, up to the last trade before it.

        A book takes longer than all the rest, so it can be left out.
        """
        hours = self.hours(instrument, venue)
        day, second = hours.last(moment)
        sums = self._paths(instrument, day, venue).sums(second)
        return self._quote(instrument, hours, day, second, sums, venue, book=book)

    def bar(
        self,
        instrument: Instrument,
        day: date,
        begin: int,
        end: float,
        *,
        venue: str = "",
        book: bool = True,
    ) -> tuple[Quote, Quote]:
        """A bar within a session of a day, and the day up to its end.

        The first has open, high, low, volume and turnover of that bar alone; the seconds are those of
        the day in the market's time. The book can be left out here too.
        """
        hours = self.hours(instrument, venue)
        part, sums = self._paths(instrument, day, venue).stretch(begin, end)
        whole = self._quote(instrument, hours, day, end, sums, venue, book=book)
        scale = instrument.decimals
        return attrs.evolve(
            whole,
            moment=hours.moment(day, begin),
            open=_scaled(part.open, scale),
            high=_scaled(part.high, scale),
            low=_scaled(part.low, scale),
            volume=part.volume,
            turnover=part.turnover,
        ), whole

    def period(
        self,
        instrument: Instrument,
        first: date,
        last: date,
        moment: datetime,
        *,
        venue: str = "",
        book: bool = True,
    ) -> Quote:
        """Some days as one, up to a moment: the first day's open, the last day's price, sums of volumes.

        Both are trading days, the last not after that of the moment. The book can be left out.
        """
        hours = self.hours(instrument, venue)
        today, second = hours.last(moment)
        if last < today:
            return self._periods(instrument, first, last, hours.closes, venue, book)
        return self._period(instrument, first, last, second, venue, book)

    def _period(
        self, instrument: Instrument, first: date, last: date, second: float, venue: str, book: bool
    ) -> Quote:
        hours = self.hours(instrument, venue)
        days = [
            self._days(instrument, day, venue)
            if day != last or second == hours.closes
            else self._paths(instrument, day, venue).sums(second)
            for day in hours.days(last, first)
        ]
        together = Sums(
            open=days[-1].open,
            high=max(day.high for day in days),
            low=min(day.low for day in days),
            price=days[0].price,
            volume=sum(day.volume for day in days),
            turnover=sum(day.turnover for day in days),
        )
        quote = self._quote(instrument, hours, last, second, together, venue, book=book)
        before = self._close(instrument, self.hours(instrument).before(first))
        return attrs.evolve(quote, previous_close=_scaled(before, instrument.decimals))

    def _quote(
        self,
        instrument: Instrument,
        hours: Hours,
        day: date,
        second: float,
        sums: Sums,
        venue: str,
        *,
        book: bool = True,
    ) -> Quote:
        frame = self._frames(instrument, day, venue)
        moment = hours.moment(day, second)
        asks, bids = self._book(instrument, sums.price, frame, moment) if book else ((), ())
        scale = instrument.decimals
        return Quote(
            instrument=instrument,
            moment=moment,
            previous_close=_scaled(frame.close_before, scale),
            open=_scaled(sums.open, scale),
            high=_scaled(sums.high, scale),
            low=_scaled(sums.low, scale),
            price=_scaled(sums.price, scale),
            volume=sums.volume,
            turnover=sums.turnover,
            previous_volume=frame.volume_before,
            upper_limit=None if frame.upper is None else _scaled(frame.upper, scale),
            lower_limit=None if frame.lower is None else _scaled(frame.lower, scale),
            asks=asks,
            bids=bids,
        )

    def _whole_day(self, instrument: Instrument, day: date, venue: str) -> Sums:
        """A day that is over; what is kept of it is less than its path."""
        path = self._make_path(instrument, day, venue)
        return path.sums(path.sessions[-1][1])

    def _make_frame(self, instrument: Instrument, day: date, venue: str) -> _Frame:
        before = self.hours(instrument, venue).before(day)
        close = self._close(instrument, before)
        upper, lower = (None, None) if instrument.kind == "index" else _limits(instrument, close)
        return _Frame(close, self._day_volume(instrument, before, venue), upper, lower)

    def _make_path(self, instrument: Instrument, day: date, venue: str) -> Path:
        sessions = self.hours(instrument, venue).sessions
        first, last = sessions[0][0] // STEP, -(-sessions[-1][1] // STEP)
        digest = self._digest(f"{instrument.code}{day:%Y%m%d}")
        return make_path(
            instrument,
            sessions,
            volume=self._day_volume(instrument, day, venue),
            first=first,
            knots=self._knots(instrument, day, first, last),
            weights=([1 + part / 170 for part in digest] * (KNOTS // len(digest)))[first:last],
        )

    def _knots(self, instrument: Instrument, day: date, first: int, last: int) -> list[int]:
        """Some knots of a day; that of midnight is the next day's first."""
        heights = self._waves(instrument.code).heights(day, first, min(last, KNOTS - 1))
        if last == KNOTS:
            heights += self._waves(instrument.code).heights(day + _DAY, 0, 0)
        calm = 0.4 if instrument.kind == "index" else 1.0  # an index moves less than a stock
        base = instrument.base
        return all_down(instrument, [base * math.exp(height * calm) for height in heights])

    def _close(self, instrument: Instrument, day: date) -> int:
        """The last price of a trading day, in the hours of the main market."""
        closes = self.hours(instrument).closes
        place, rest = divmod(closes, STEP)
        before, *after = self._knots(instrument, day, place, place + 1 if rest else place)
        return down(instrument, int(before + (after[0] - before) * (rest / STEP))) if after else before

    def _make_waves(self, code: str) -> _Waves:
        digest = self._digest(code)
        waves: list[tuple[float, float, float]] = []
        for place, (size, period) in enumerate(_WAVES):
            phase = int.from_bytes(digest[2 * place : 2 * place + 2], "big") / 65_536 * math.tau
            stretch = 0.9 + digest[2 * place + 1] / 1280
            waves.append((size, math.tau / (period * stretch), phase))
        return _Waves(tuple(waves), tuple(column for _, speed, _ in waves for column in self._turns(speed)))

    def _day_volume(self, instrument: Instrument, day: date, venue: str) -> int:
        share = self._digest(f"{instrument.code}{day:%Y%m%d}")[0]
        if instrument.kind == "index":
            return 300_000 + 2_000 * share
        listed = instrument.listed_shares or 10_000_000
        volume = max(listed // 1000, 5_000) + listed * share // 40_000
        return volume * _VENUE_PARTS.get(venue, 100) // 100 if instrument.on_nxt else volume

    def _digest(self, text: str) -> bytes:
        return hashlib.blake2b(f"{self._seed} {text}".encode(), digest_size=16).digest()

    def _book(
        self, instrument: Instrument, price: int, frame: _Frame, moment: datetime
    ) -> tuple[tuple[Level, ...], tuple[Level, ...]]:
        upper, lower = frame.upper, frame.lower
        if upper is None or lower is None:
            return (), ()
        digest = self._digest(f"{instrument.code}{moment:%Y%m%d%H%M%S}") * 3
        asks: list[Level] = []
        bids: list[Level] = []
        ask, bid = price, price
        for place in range(10):
            ask += tick_size(instrument, ask)
            if place:
                bid -= tick_size(instrument, bid - 1)
            asks.append(_level(ask if ask <= upper else 0, digest[place], digest[place + 1], instrument))
            bids.append(
                _level(bid if bid >= lower else 0, digest[place + 10], digest[place + 11], instrument)
            )
        return tuple(asks), tuple(bids)


# Sizes and periods in days of the waves that a price is made of.
_WAVES = ((0.1, 97.0), (0.04, 31.0), (0.007, 0.61), (0.004, 0.083), (0.0035, 0.023))
# What is traded at NXT, and at both together, in percent of the volume at the KRX.
_VENUE_PARTS = {"NX": 30, "UN": 130}


def _turns(speed: float) -> tuple[_Column, _Column]:
    """The sines and cosines of how far a wave turns from midnight to each knot of a day."""
    angles = [speed * knot / KNOTS for knot in range(KNOTS)]
    return tuple(map(math.sin, angles)), tuple(map(math.cos, angles))


def _limits(instrument: Instrument, close: int) -> tuple[int, int]:
    """The upper and the lower limit of a day, in the instrument's units."""
    limits = price_limits(close, tick_table(instrument))
    return int(limits.upper), int(limits.lower)


def _level(price: int, size: int, change: int, instrument: Instrument) -> Level:
    return Level(
        price=_scaled(price, instrument.decimals),
        size=(17 + size * 41) if price else 0,
        size_change=(change - 128) if price else 0,
    )


def _scaled(price: int, decimals: int) -> Decimal:
    return Decimal(price).scaleb(-decimals)
