"""Korean time, in which the broker keeps its days and hours, whatever zone the machine is in. Pure."""

from datetime import datetime, timedelta, timezone

__all__ = ["KOREA", "KOREAN_ZONE", "korean_time"]

KOREA = timezone(timedelta(hours=9), "KST")  # Korea has no summer time
"""The zone to reckon in; it needs no time zone database."""

KOREAN_ZONE = "Asia/Seoul"
"""The same zone by its name in the time zone database, for marketplaces, whose zones users see."""


def korean_time(moment: float) -> datetime:
    """The Korean time of a moment in seconds since the epoch; `.date()` of it is the day in Korea."""
    return datetime.fromtimestamp(moment, KOREA)
