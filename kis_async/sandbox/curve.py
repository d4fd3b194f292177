"""The course of one day: prices at knots, the curve through them, and what is traded along it.

Pure arithmetic in an instrument's units; which knots a day has is the market's business.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

import attrs

from .hours import DAY_SECONDS
from .instruments import Instrument, tick_size

__all__ = ["KNOTS", "STEP", "Path", "Sums", "all_down", "down", "make_path"]

KNOTS = 96
STEP = DAY_SECONDS // KNOTS


@attrs.frozen
class Sums:
    """A day so far, or a part of it, prices in the instrument's units."""

    open: int
    high: int
    low: int
    price: int
    volume: int
    turnover: int


def _all_parts(path: "Path") -> float:
    return sum(_run(path, closes)[0] - _run(path, opens)[0] for opens, closes in path.sessions)


@attrs.frozen(kw_only=True)
class Path:
    """A day of one instrument from the knot `first`: prices, and what was traded until each knot.

    `shares` is in parts of the day's volume, `worth` the same times the price, both with the breaks
    between sessions; `parts` are those of the sessions alone.
    """

    instrument: Instrument
    sessions: tuple[tuple[int, int], ...]
    volume: int
    first: int
    knots: tuple[int, ...]
    weights: tuple[float, ...]
    shares: tuple[float, ...]
    worth: tuple[float, ...]
    parts: float = attrs.field(init=False, default=attrs.Factory(_all_parts, takes_self=True))

    def price(self, second: float) -> int:
        """The price at a second of the day."""
        return down(self.instrument, int(self._raw(second)))

    def sums(self, second: float) -> Sums:
        """The day from its open until a second."""
        prices: list[int] = []
        parts = worth = 0.0
        for opens, closes in self.sessions:
            if opens > second:
                break
            until = min(second, closes)
            shares_before, worth_before = _run(self, opens)
            shares_after, worth_after = _run(self, until)
            shares, found = shares_after - shares_before, self._prices(opens, until)
            parts += shares
            # The curve is above its prices, which are rounded down; nobody has paid more than the highest.
            worth += min(worth_after - worth_before, shares * max(found))
            prices += found
        volume = int(self.volume * (parts / self.parts))
        # An index's turnover has no price to follow from: 18 million won a thousand shares.
        turnover = (
            volume * 18
            if self.instrument.kind == "index"
            else int(self.volume * (worth / self.parts) / 10**self.instrument.decimals)
        )
        return Sums(prices[0], max(prices), min(prices), prices[-1], volume, turnover)

    def stretch(self, begin: float, end: float) -> tuple[Sums, Sums]:
        """A part of a session, and the day until its end."""
        prices = self._prices(begin, end)
        before, after = self.sums(begin), self.sums(end)
        volume, turnover = after.volume - before.volume, after.turnover - before.turnover
        return Sums(prices[0], max(prices), min(prices), prices[-1], volume, turnover), after

    def _raw(self, second: float) -> float:
        """The curve before rounding."""
        place = second / STEP - self.first
        knot = min(int(place), len(self.weights) - 1)
        return self.knots[knot] + (self.knots[knot + 1] - self.knots[knot]) * (place - knot)

    def _prices(self, begin: float, end: float) -> list[int]:
        """Where extremes can be: both ends, and the knots between."""
        inside = self.knots[math.floor(begin / STEP) + 1 - self.first : math.ceil(end / STEP) - self.first]
        return [self.price(begin), *inside, self.price(end)]


def _run(path: Path, second: float) -> tuple[float, float]:
    """The parts traded from the first knot until a second, and their worth, breaks included."""
    place = second / STEP - path.first
    knot = min(int(place), len(path.weights) - 1)
    part, weight = place - knot, path.weights[knot]
    mean = path.knots[knot] + (path.knots[knot + 1] - path.knots[knot]) * part / 2
    return path.shares[knot] + weight * part, path.worth[knot] + weight * part * mean


def make_path(
    instrument: Instrument,
    sessions: tuple[tuple[int, int], ...],
    *,
    volume: int,
    first: int,
    knots: Sequence[int],
    weights: Sequence[float],
) -> Path:
    """A day from its knots, and from how much is traded between each two of them, in any measure."""
    worth = [
        weight * (before + knot) / 2 for (before, knot), weight in zip(pairwise(knots), weights, strict=True)
    ]
    return Path(
        instrument=instrument,
        sessions=sessions,
        volume=volume,
        first=first,
        knots=tuple(knots),
        weights=tuple(weights),
        shares=tuple(accumulate(weights, initial=0.0)),
        worth=tuple(accumulate(worth, initial=0.0)),
    )


def down(instrument: Instrument, price: int) -> int:
    """A price rounded down to the tick, of which there is one at least."""
    tick = tick_size(instrument, price)
    return max(price // tick * tick, tick)


def all_down(instrument: Instrument, prices: Iterable[float]) -> list[int]:
    """Prices rounded down to their ticks; a tick that is the same everywhere is looked up once."""
    if instrument.kind in {"stock", "etf"}:
        return [down(instrument, int(price)) for price in prices]
    tick = tick_size(instrument, 0)
    return [int(price) // tick * tick or tick for price in prices]
