"""The sandbox's market: prices that follow from a seed and a moment, and from nothing else.

It trades around the clock, so that a bot has moving prices in the evening too; Saturdays and
Sundays trade like a weekday whose previous close is Friday's, and have no daily bar.
A price is a smooth curve through one knot every quarter of an hour, rounded down to the tick. Extremes of
a day can therefore only be at knots, at its first moment and now, which makes open, high, low and
price agree at every moment. Volume grows evenly, so the mean price is the curve's integral.
"""

import hashlib
import math
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

import attrs

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

__all__ = ["FRIDAY", "Level", "Market", "Quote", "previous_business_day"]

FRIDAY = 4
KNOTS = 96
DAY_SECONDS = 86_400

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
    """A day of one instrument: the knots, their running extremes, and their running integral."""

    knots: tuple[int, ...]
    highs: tuple[int, ...]
    lows: tuple[int, ...]
    sums: tuple[float, ...]


@attrs.frozen
class _Now:
    price: int
    high: int
    low: int
    mean: float


def previous_business_day(day: date) -> date:
    """The weekday before a day; public holidays are weekdays here."""
    day -= timedelta(days=1)
    while day.weekday() > FRIDAY:
        day -= timedelta(days=1)
    return day


class Market:
    """Finds instruments and says what they cost. The same seed and moment give the same answer."""

    def __init__(self, *, seed: int = 0) -> None:
        self._seed = seed
        self._domestic = {item.code: item for item in (*DOMESTIC, *INDICES)}
        self._overseas = {(item.exchange, item.code): item for item in OVERSEAS}
        self._paths = lru_cache(maxsize=4096)(self._make_path)
        self._waves = lru_cache(maxsize=8192)(self._make_waves)

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

    def quote(self, instrument: Instrument, moment: datetime) -> Quote:
        """The day of an instrument up to a moment, in the time of the place where it is asked."""
        day, second = moment.date(), _second_of(moment)
        now = self._now(instrument, day, second)
        before = previous_business_day(day)
        close = self._close(instrument, before)
        whole_day = self._day_volume(instrument, day)
        volume = whole_day * int(second) // DAY_SECONDS
        mean = min(max(now.mean, now.low), now.high)
        # An index's turnover has no price to follow from: 18 million won a thousand shares.
        worth = 18 if instrument.kind == "index" else mean / 10**instrument.decimals
        turnover = round(volume * worth)
        upper = lower = None
        if instrument.kind != "index":
            upper, lower = _limits(instrument, close)
        asks, bids = self._book(instrument, now.price, upper, lower, moment)
        scale = instrument.decimals
        return Quote(
            instrument=instrument,
            moment=moment,
            previous_close=_scaled(close, scale),
            open=_scaled(self._paths(instrument, day).knots[0], scale),
            high=_scaled(now.high, scale),
            low=_scaled(now.low, scale),
            price=_scaled(now.price, scale),
            volume=volume,
            turnover=turnover,
            previous_volume=self._day_volume(instrument, before),
            upper_limit=None if upper is None else _scaled(upper, scale),
            lower_limit=None if lower is None else _scaled(lower, scale),
            asks=asks,
            bids=bids,
        )

    def bar(self, instrument: Instrument, start: datetime, seconds: int) -> Quote:
        """The quote at the end of a bar, with open, high, low and volume of that bar alone."""
        end = start + timedelta(seconds=seconds)
        if end.date() != start.date():
            end = start.replace(hour=23, minute=59, second=59)
        quote = self.quote(instrument, end)
        day, first, last = start.date(), _second_of(start), _second_of(end)
        path = self._paths(instrument, day)
        step = DAY_SECONDS / KNOTS
        inside = path.knots[math.floor(first / step) + 1 : math.floor(last / step) + 1]
        opening = self._now(instrument, day, first).price
        closing = self._now(instrument, day, last).price
        extremes = (opening, closing, *inside)
        volume = quote.volume - self._day_volume(instrument, day) * int(first) // DAY_SECONDS
        mean = Decimal(opening + closing) / 2 / 10**instrument.decimals
        scale = instrument.decimals
        return attrs.evolve(
            quote,
            open=_scaled(opening, scale),
            high=_scaled(max(extremes), scale),
            low=_scaled(min(extremes), scale),
            volume=volume,
            turnover=int(volume * mean),
        )

    def _now(self, instrument: Instrument, day: date, second: float) -> _Now:
        path = self._paths(instrument, day)
        place = second / DAY_SECONDS * KNOTS
        knot = min(int(place), KNOTS - 1)
        part = place - knot
        raw = path.knots[knot] + (path.knots[knot + 1] - path.knots[knot]) * part
        price = _down(instrument, int(raw))
        integral = path.sums[knot] + (path.knots[knot] + raw) / 2 * part
        return _Now(
            price=price,
            high=max(path.highs[knot], price),
            low=min(path.lows[knot], price),
            mean=integral / place if place else float(price),
        )

    def _make_path(self, instrument: Instrument, day: date) -> _Path:
        first = day.toordinal()
        # The slow waves are as good as straight within a day.
        start, end = self._slow(instrument.code, first), self._slow(instrument.code, first + 1)
        fast = self._waves(instrument.code)[_SLOW:]
        knots: list[int] = []
        for place in range(KNOTS + 1):
            part = place / KNOTS
            height = start + (end - start) * part + _height(fast, first + part)
            height *= _calm(instrument)
            knots.append(_down(instrument, int(instrument.base * math.exp(height))))
        highs, lows, sums = [knots[0]], [knots[0]], [0.0]
        for before, knot in pairwise(knots):
            highs.append(max(highs[-1], knot))
            lows.append(min(lows[-1], knot))
            sums.append(sums[-1] + (before + knot) / 2)
        return _Path(tuple(knots), tuple(highs), tuple(lows), tuple(sums))

    def _close(self, instrument: Instrument, day: date) -> int:
        """The last price of a day, which is the last knot of its path."""
        end = day.toordinal() + 1
        fast = self._waves(instrument.code)[_SLOW:]
        height = (self._slow(instrument.code, end) + _height(fast, end)) * _calm(instrument)
        return _down(instrument, int(instrument.base * math.exp(height)))

    def _slow(self, code: str, days: float) -> float:
        return _height(self._waves(code)[:_SLOW], days)

    def _make_waves(self, code: str) -> _Waves:
        digest = self._digest(code)
        waves: list[tuple[float, float, float]] = []
        for place, (size, period) in enumerate(_WAVES):
            phase = int.from_bytes(digest[2 * place : 2 * place + 2], "big") / 65_536 * math.tau
            stretch = 0.9 + digest[2 * place + 1] / 1280
            waves.append((size, math.tau / (period * stretch), phase))
        return tuple(waves)

    def _day_volume(self, instrument: Instrument, day: date) -> int:
        share = self._digest(f"{instrument.code}{day:%Y%m%d}")[0]
        if instrument.kind == "index":
            return 300_000 + 2_000 * share
        listed = instrument.listed_shares or 10_000_000
        return max(listed // 1000, 5_000) + listed * share // 40_000

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


# Sizes and periods in days of the waves that a price is made of, the slow ones first.
_SLOW = 2
_WAVES = ((0.1, 97.0), (0.04, 31.0), (0.007, 0.61), (0.004, 0.083), (0.0035, 0.023))


def _calm(instrument: Instrument) -> float:
    """An index moves less than a stock."""
    return 0.4 if instrument.kind == "index" else 1.0


def _height(waves: _Waves, days: float) -> float:
    """The logarithm of price over base: at most 0.16, and never 10 % from one weekday to the next."""
    return sum([size * math.sin(days * speed + phase) for size, speed, phase in waves])


def _second_of(moment: datetime) -> float:
    return moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6


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
