"""Korean time."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kis_async.korean_time import KOREA, KOREAN_ZONE, korean_time


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("year", [1990, 2017, 2026, 2100])
def test_the_zone_is_that_of_the_database(year, month):
    """Nine hours ahead, in summer as in winter, as the time zone database says of Seoul."""
    moment = datetime(year, month, 15, 18, 30, tzinfo=UTC)
    there = moment.astimezone(ZoneInfo(KOREAN_ZONE))
    assert korean_time(moment.timestamp()).isoformat() == there.isoformat()
    assert korean_time(moment.timestamp()).tzinfo is KOREA
