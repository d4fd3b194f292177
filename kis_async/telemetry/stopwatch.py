"""Many durations in little room: count, sum, extremes, and a histogram with fixed bounds. Pure.

Each doubling of a duration is parted into eight buckets of equal width, so that a bucket's middle is
within 1/16 (6.25 %) of every duration in it. 15 µs and 17 minutes are the ends: what is beyond goes
into the first or the last bucket.
"""

from collections.abc import Mapping
from math import ceil, frexp, ldexp

__all__ = ["Stopwatch", "bounds", "quantile"]

_PARTS = 8
# The exponents of `frexp` at the ends: 2**-16 s and 2**10 s.
_LOWEST, _HIGHEST = -15, 10
_FIRST = _LOWEST * _PARTS
_LAST = _HIGHEST * _PARTS + _PARTS - 1


class Stopwatch:
    """Durations, in seconds; adding one takes half a microsecond."""

    __slots__ = ("buckets", "count", "least", "most", "total")

    def __init__(self) -> None:
        self.count = 0
        self.total = 0.0
        self.least = float("inf")
        self.most = 0.0
        self.buckets: dict[int, int] = {}

    def add(self, seconds: float) -> None:
        """Count one duration."""
        self.count += 1
        self.total += seconds
        if seconds < self.least:  # noqa: PLR1730 - calling `min` takes three times as long
            self.least = seconds
        if seconds > self.most:  # noqa: PLR1730 - as above
            self.most = seconds
        mantissa, exponent = frexp(seconds)  # the mantissa is from 0.5 to 1
        bucket = exponent * _PARTS + int(mantissa * 2 * _PARTS) - _PARTS
        if not _FIRST < bucket < _LAST or seconds <= 0:
            bucket = _LAST if bucket >= _LAST and seconds > 0 else _FIRST
        buckets = self.buckets
        buckets[bucket] = buckets.get(bucket, 0) + 1


def bounds(bucket: int) -> tuple[float, float]:
    """The least duration in a bucket, and the least that is beyond it, in seconds."""
    exponent, part = divmod(bucket, _PARTS)
    low, high = (ldexp((_PARTS + each) / (2 * _PARTS), exponent) for each in (part, part + 1))
    return 0.0 if bucket == _FIRST else low, float("inf") if bucket == _LAST else high


def quantile(buckets: Mapping[int, int], part: float) -> float | None:
    """The duration that `part` of them do not exceed, as the middle of its bucket; `None` without any."""
    rank = ceil(part * sum(buckets.values()))
    for bucket in sorted(buckets):
        rank -= buckets[bucket]
        if rank <= 0:
            low, high = bounds(bucket)
            return low if bucket == _LAST else (low + high) / 2
    return None
