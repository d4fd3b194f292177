"""The hours of the sandbox's markets: what is skipped and counted is what would be walked."""

from datetime import date, datetime, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kis_async.korean_time import KOREA
from kis_async.sandbox import Market
from kis_async.sandbox.bars import bars_left
from kis_async.sandbox.hours import hours_of
from kis_async.sandbox.instruments import contract

SAMSUNG = Market().find("005930")
TOKYO = Market().find_overseas("TSE", "7203")
ABROAD = contract("6AM24", currency="USD")

hours = st.sampled_from(
    [
        hours_of(SAMSUNG, "J"),
        hours_of(SAMSUNG, "UN"),
        hours_of(TOKYO),
        hours_of(ABROAD),
        hours_of(SAMSUNG, always_open=True),
    ]
)
moments = st.datetimes(datetime(2026, 9, 1), datetime(2026, 9, 30), timezones=st.just(KOREA))  # noqa: DTZ001 - hypothesis wants bounds without a zone
steps = st.sampled_from([60, 300, 420, 3600, 7200, 86_400])
days = st.dates(date(1990, 1, 1), date(2030, 12, 31))


@given(hours, moments, steps, st.integers(0, 900))
def test_skipped_bars_are_those_that_would_come_first(hours, newest, step, skip):
    """Leaving out n bars is the same as throwing n away, in the middle of a session or beyond the end."""
    oldest = newest.date() - timedelta(days=4)
    walked = list(hours.bars(newest, step, oldest))
    assert list(hours.bars(newest, step, oldest, skip=skip)) == walked[skip:]
    assert hours.count_bars(newest, step, oldest) == len(walked)


@given(hours, moments, steps)
def test_bars_are_within_a_session_and_touch(hours, newest, step):
    """Every second of a session up to the newest bar's end is in one bar, and no other second is in any."""
    day = newest.astimezone(hours.zone).date()
    for opens, closes in hours.sessions:
        inside = [
            (begin, end)
            for on, begin, end in hours.bars(newest, step, day - timedelta(days=3))
            if on < day and opens <= begin < closes
        ]
        for begin, end in inside:
            assert begin < end <= closes
            assert end == closes or end % step == 0
            assert begin == opens or begin % step == 0
        total = sum(end - begin for begin, end in inside)
        assert total % (closes - opens) == 0
        assert bool(total) == any(hours.trades_on(day - timedelta(days=n)) for n in (1, 2, 3))


@given(hours, moments, moments, steps, st.integers(0, 3000))
def test_the_bars_left_are_those_of_a_limited_series(hours, one, other, step, most):
    """Of the `most` bars back from the latest moment, those that begin at the newest or before it."""
    newest, latest = sorted((one.astimezone(hours.zone), other.astimezone(hours.zone)))
    oldest = latest.date() - timedelta(days=31)
    starts = (
        datetime(day.year, day.month, day.day, tzinfo=hours.zone) + timedelta(seconds=begin)
        for day, begin, _ in hours.bars(latest, step, oldest)
    )
    expected = sum(start <= newest for start in islice(starts, most))
    assert bars_left(hours, latest, newest, step, most=most, days=31) == expected


@given(hours, days, st.integers(0, 40))
def test_so_many_trading_days_earlier(hours, day, count):
    """As often the day before."""
    day = expected = hours.downward(day)
    for _ in range(count):
        expected = hours.before(expected)
    assert hours.earlier(day, count) == expected


@pytest.mark.parametrize(
    ("day", "down", "up"),
    [
        (date(2026, 9, 18), date(2026, 9, 18), date(2026, 9, 18)),
        (date(2026, 9, 19), date(2026, 9, 18), date(2026, 9, 21)),
        (date(2026, 9, 20), date(2026, 9, 18), date(2026, 9, 21)),
    ],
)
def test_the_trading_day_at_a_weekend(day, down, up):
    """Friday before it, Monday after it."""
    assert (hours_of(SAMSUNG).downward(day), hours_of(SAMSUNG).upward(day)) == (down, up)


def test_a_saturday_s_clock_does_not_cut_the_friday_short():
    """On a Saturday morning the newest bar is that of Friday's close."""
    saturday = datetime(2026, 9, 19, 9, 30, tzinfo=KOREA)
    newest = next(hours_of(SAMSUNG).bars(saturday, 60, date(2026, 9, 18)))
    assert newest == (date(2026, 9, 18), 15 * 3600 + 30 * 60, 15 * 3600 + 31 * 60)
