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
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

import attrs

from .hours import DAY_SECONDS, Hours, hours_of
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
)

__all__ = ["Level", "Market", "Quote"]

KNOTS = 96
_STEP = DAY_SECONDS // KNOTS

_Waves = tuple[tuple[float, float, float], ...]


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
class _Path:
    """A day of one instrument from the knot `first`: prices, and what was traded until each knot.

    `shares` is in parts of the day's volume, `worth` the same times the price.
    """

    first: int
    knots: tuple[int, ...]
    weights: tuple[float, ...]
    shares: tuple[float, ...]
    worth: tuple[float, ...]

    def raw(self, second: float) -> float:
        """The curve at a second of the day, before rounding."""
        place = second / _STEP - self.first
        knot = min(int(place), len(self.weights) - 1)
        return self.knots[knot] + (self.knots[knot + 1] - self.knots[knot]) * (place - knot)

    def traded(self, second: float) -> tuple[float, float]:
        """The parts traded from the first knot until a second, and their worth, breaks included."""
        place = second / _STEP - self.first
        knot = min(int(place), len(self.weights) - 1)
        part, weight = place - knot, self.weights[knot]
        mean = self.knots[knot] + (self.knots[knot + 1] - self.knots[knot]) * part / 2
        return self.shares[knot] + weight * part, self.worth[knot] + weight * part * mean

    def between(self, begin: float, end: float) -> tuple[int, ...]:
        """The knots inside a stretch of time."""
        return self.knots[math.floor(begin / _STEP) + 1 - self.first : math.ceil(end / _STEP) - self.first]


@attrs.frozen
class _Sums:
    """A day so far, prices in the instrument's units."""

    open: int
    high: int
    low: int
    price: int
    volume: int
    turnover: int


class Market:
    """Finds instruments and says what they cost. The same seed and moment give the same answer."""

    def __init__(self, *, seed: int = 0, always_open: bool = False) -> None:
        self._seed = seed
        self._always_open = always_open
        self._domestic = {item.code: item for item in (*DOMESTIC, *INDICES)}
        self._overseas = {(item.exchange, item.code): item for item in OVERSEAS}
        self._paths = lru_cache(maxsize=4096)(self._make_path)
        self._waves = lru_cache(maxsize=8192)(self._make_waves)
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

    def quote(self, instrument: Instrument, moment: datetime, *, venue: str = "") -> Quote:
        """The day of an instrument up to a moment; outside the hours, up to the last trade before it."""
        hours = self.hours(instrument, venue)
        day, second = hours.last(moment)
        sums = self._sums(instrument, hours, day, second, venue)
        return self._quote(instrument, hours, day, second, sums, venue)

    def bar(
        self,
        instrument: Instrument,
        day: date,
        begin: int,
        end: float,
        *,
        venue: str = "",
    ) -> tuple[Quote, Quote]:
        """A bar within a session of a day, and the day up to its end.

        The first has open, high, low, volume and turnover of that bar alone; the seconds are those of
        the day in the market's time.
        """
        hours = self.hours(instrument, venue)
        path = self._paths(instrument, day, hours.sessions)
        before = self._sums(instrument, hours, day, begin, venue)
        after = self._sums(instrument, hours, day, end, venue)
        opening = _down(instrument, int(path.raw(begin)))
        extremes = (opening, after.price, *path.between(begin, end))
        whole = self._quote(instrument, hours, day, end, after, venue)
        scale = instrument.decimals
        return attrs.evolve(
            whole,
            moment=hours.moment(day, begin),
            open=_scaled(opening, scale),
            high=_scaled(max(extremes), scale),
            low=_scaled(min(extremes), scale),
            volume=after.volume - before.volume,
            turnover=after.turnover - before.turnover,
        ), whole

    def period(
        self, instrument: Instrument, first: date, last: date, moment: datetime, *, venue: str = ""
    ) -> Quote:
        """Some days as one, up to a moment: the first day's open, the last day's price, sums of volumes.

        Both are trading days, the last not after that of the moment.
        """
        hours = self.hours(instrument, venue)
        today, second = hours.last(moment)
        if last < today:
            return self._periods(instrument, first, last, hours.closes, venue)
        return self._period(instrument, first, last, second, venue)

    def _period(self, instrument: Instrument, first: date, last: date, second: float, venue: str) -> Quote:
        hours = self.hours(instrument, venue)
        now = self._sums(instrument, hours, last, second, venue)
        days = [
            self._sums(instrument, hours, day, hours.closes, venue)
            for day in hours.days(last, first)
            if day != last
        ]
        days.insert(0, now)
        together = _Sums(
            open=days[-1].open,
            high=max(day.high for day in days),
            low=min(day.low for day in days),
            price=now.price,
            volume=sum(day.volume for day in days),
            turnover=sum(day.turnover for day in days),
        )
        quote = self._quote(instrument, hours, last, second, together, venue)
        before = self._close(instrument, self.hours(instrument).before(first))
        return attrs.evolve(quote, previous_close=_scaled(before, instrument.decimals))

    def _quote(
        self, instrument: Instrument, hours: Hours, day: date, second: float, sums: _Sums, venue: str
    ) -> Quote:
        before = hours.before(day)
        close = self._close(instrument, before)
        upper = lower = None
        if instrument.kind != "index":
            upper, lower = _limits(instrument, close)
        moment = hours.moment(day, second)
        asks, bids = self._book(instrument, sums.price, upper, lower, moment)
        scale = instrument.decimals
        return Quote(
            instrument=instrument,
            moment=moment,
            previous_close=_scaled(close, scale),
            open=_scaled(sums.open, scale),
            high=_scaled(sums.high, scale),
            low=_scaled(sums.low, scale),
            price=_scaled(sums.price, scale),
            volume=sums.volume,
            turnover=sums.turnover,
            previous_volume=self._day_volume(instrument, before, venue),
            upper_limit=None if upper is None else _scaled(upper, scale),
            lower_limit=None if lower is None else _scaled(lower, scale),
            asks=asks,
            bids=bids,
        )

    def _sums(self, instrument: Instrument, hours: Hours, day: date, second: float, venue: str) -> _Sums:
        path = self._paths(instrument, day, hours.sessions)
        prices: list[int] = []
        parts = worth = all_parts = 0.0
        for opens, closes in hours.sessions:
            shares_before, worth_before = path.traded(opens)
            all_parts += path.traded(closes)[0] - shares_before
            if opens > second:
                continue
            until = min(second, closes)
            shares_after, worth_after = path.traded(until)
            parts += shares_after - shares_before
            worth += worth_after - worth_before
            prices += (_down(instrument, int(path.raw(opens))), *path.between(opens, until))
            prices.append(_down(instrument, int(path.raw(until))))
        whole = self._day_volume(instrument, day, venue)
        volume = int(whole * (parts / all_parts))
        # An index's turnover has no price to follow from: 18 million won a thousand shares.
        turnover = (
            volume * 18
            if instrument.kind == "index"
            else int(whole * (worth / all_parts) / 10**instrument.decimals)
        )
        return _Sums(
            open=prices[0],
            high=max(prices),
            low=min(prices),
            price=prices[-1],
            volume=volume,
            turnover=turnover,
        )

    def _make_path(self, instrument: Instrument, day: date, sessions: tuple[tuple[int, int], ...]) -> _Path:
        first, last = sessions[0][0] // _STEP, -(-sessions[-1][1] // _STEP)
        knots = [self._knot(instrument, day, place) for place in range(first, last + 1)]
        digest = self._digest(f"{instrument.code}{day:%Y%m%d}")
        weights = [1 + digest[place % len(digest)] / 170 for place in range(first, last)]
        shares, worth = [0.0], [0.0]
        for (before, knot), weight in zip(pairwise(knots), weights, strict=True):
            shares.append(shares[-1] + weight)
            worth.append(worth[-1] + weight * (before + knot) / 2)
        return _Path(first, tuple(knots), tuple(weights), tuple(shares), tuple(worth))

    def _knot(self, instrument: Instrument, day: date, place: int) -> int:
        days = day.toordinal() + place / KNOTS
        height = _height(self._waves(instrument.code), days) * _calm(instrument)
        return _down(instrument, int(instrument.base * math.exp(height)))

    def _close(self, instrument: Instrument, day: date) -> int:
        """The last price of a trading day, in the hours of the main market."""
        closes = self.hours(instrument).closes
        place, rest = divmod(closes, _STEP)
        raw: float = self._knot(instrument, day, place)
        if rest:
            raw += (self._knot(instrument, day, place + 1) - raw) * (rest / _STEP)
        return _down(instrument, int(raw))

    def _make_waves(self, code: str) -> _Waves:
        digest = self._digest(code)
        waves: list[tuple[float, float, float]] = []
        for place, (size, period) in enumerate(_WAVES):
            phase = int.from_bytes(digest[2 * place : 2 * place + 2], "big") / 65_536 * math.tau
            stretch = 0.9 + digest[2 * place + 1] / 1280
            waves.append((size, math.tau / (period * stretch), phase))
        return tuple(waves)

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
        self, instrument: Instrument, price: int, upper: int | None, lower: int | None, moment: datetime
    ) -> tuple[tuple[Level, ...], tuple[Level, ...]]:
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


def _calm(instrument: Instrument) -> float:
    """An index moves less than a stock."""
    return 0.4 if instrument.kind == "index" else 1.0


def _height(waves: _Waves, days: float) -> float:
    """The logarithm of price over base: at most 0.16, and never 10 % from one weekday to the next."""
    return sum([size * math.sin(days * speed + phase) for size, speed, phase in waves])


def _down(instrument: Instrument, price: int) -> int:
    tick = tick_size(instrument, price)
    return max(price // tick * tick, tick)


def _limits(instrument: Instrument, close: int) -> tuple[int, int]:
    """30 % above, rounded down to the tick, and 30 % below, rounded up."""
    upper = _down(instrument, close * 13 // 10)
    bottom = -(-close * 7 // 10)
    tick = tick_size(instrument, bottom)
    return upper, -(-bottom // tick) * tick


def _level(price: int, size: int, change: int, instrument: Instrument) -> Level:
    return Level(
        price=_scaled(price, instrument.decimals),
        size=(17 + size * 41) if price else 0,
        size_change=(change - 128) if price else 0,
    )


def _scaled(price: int, decimals: int) -> Decimal:
    return Decimal(price).scaleb(-decimals)
