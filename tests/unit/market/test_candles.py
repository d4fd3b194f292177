"""What is decided about candles, by functions alone: cutting, widening, summing, closing, refusing."""

import pickle
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import accumulate, pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unit.market.fake import DAY, MINUTE, NEW_YORK, SEOUL, minutes, weekdays

from kis_async import errors
from kis_async.api.enums import Venue
from kis_async.market import Candle, IncompleteCandles, Interval
from kis_async.market.candles import (
    Period,
    Span,
    check_kept,
    day_after,
    day_closed,
    differences,
    first_day,
    has_weekday,
    passed_open,
    period_of,
    rest,
    slot,
    spans,
    widened,
    windows,
)
from kis_async.market.places import located

DAYS = st.dates(date(2020, 1, 1), date(2027, 12, 31))
WIDE = st.sampled_from([Interval.DAY, Interval.WEEK, Interval.MONTH])
WIDTHS = st.sampled_from([1, 3, 5, 10, 15, 30, 60])
SESSIONS = st.sampled_from([located("005930", venue).sessions for venue in (Venue.KRX, Venue.NXT)])
CLOCKS = st.integers(0, 24 * 60 - 1)
MIDNIGHT = datetime(2026, 11, 20, tzinfo=SEOUL)
NOW = datetime(2026, 11, 20, 14, 0, tzinfo=SEOUL)


@given(first=DAYS, length=st.integers(0, 3000), interval=WIDE, bars=st.sampled_from([50, 100]))
def test_spans_hold_every_day_once_and_no_more_bars_than_a_call(first, length, interval, bars):
    """They follow one another without a gap, begin with whole bars, and end with the last day."""
    last = first + DAY * length
    cut = spans(interval, first, last, bars)
    assert cut[0].first == first_day(interval, first)
    assert cut[-1].last == last
    for before, after in pairwise(cut):
        assert after.first == before.last + DAY == first_day(interval, after.first)
    for span in cut:
        starts = {first_day(interval, day) for day in weekdays(span.first, span.last)}
        assert len(starts) <= bars


@given(first=DAYS, length=st.integers(0, 200), interval=WIDE, data=st.data())
def test_the_rest_of_a_span_ends_before_the_oldest_bar_and_leaves_no_weekday_out(
    first, length, interval, data
):
    """Whatever an answer held, the rest is smaller, and what is in neither is a weekend or was read."""
    span = Span(first_day(interval, first), first + DAY * length)
    days = data.draw(st.lists(st.dates(span.first, span.last), max_size=5))
    left = rest(interval, span, days)
    if not days:
        assert left is None
        return
    oldest = first_day(interval, min(days))
    if left is None:
        assert oldest <= span.first or not has_weekday(span.first, oldest - DAY)
    else:
        assert (left.first, left.last) == (span.first, oldest - DAY)
        assert left.last < min(days)


@given(day=DAYS, interval=WIDE)
def test_a_day_belongs_to_one_bar(day, interval):
    """From the first day of its week or month until before the first of the next."""
    begin, after = first_day(interval, day), day_after(interval, day)
    assert begin <= day < after
    assert first_day(interval, after) == after
    assert first_day(interval, after - DAY) == begin


@given(clock=CLOCKS, width=WIDTHS, sessions=SESSIONS)
def test_a_minute_falls_into_one_slot_of_its_session(clock, width, sessions):
    """The slot holds it, is no wider than asked, begins where its own begin falls, crosses no session."""
    moment = MIDNIGHT + MINUTE * clock
    begin, end = slot(moment, width, sessions)
    assert begin <= moment < end <= begin + MINUTE * width
    assert slot(begin, width, sessions) == (begin, end)
    assert not any(begin.time() < session < (end - MINUTE).time() for session in sessions)


def candles_at(clocks: list[int]) -> list[Candle]:
    """Bars of a minute at these minutes of the day."""
    return [
        Candle(
            start=each.start,
            open=each.price,
            high=each.price + 2,
            low=each.price - 3,
            close=each.price + 1,
            volume=each.volume,
            turnover=each.turnover,
            closed=True,
        )
        for each in minutes(MIDNIGHT + MINUTE * clock for clock in clocks)
    ]


@given(clocks=st.sets(CLOCKS, max_size=80).map(sorted), width=WIDTHS, sessions=SESSIONS)
def test_wider_bars_are_made_of_all_minutes_and_nothing_else(clocks, width, sessions):
    """Volume and turnover add up exactly; open, close and the extremes are those of the minutes."""
    bars = candles_at(clocks)
    made = widened(bars, width, sessions, now=MIDNIGHT + DAY)
    assert sum(candle.volume for _, candle in made) == sum(bar.volume for bar in bars)
    assert sum(candle.turnover or 0 for _, candle in made) == sum(bar.turnover or 0 for bar in bars)
    assert [candle.start for _, candle in made] == sorted({candle.start for _, candle in made})
    for end, candle in made:
        inside = [bar for bar in bars if candle.start <= bar.start < end]
        assert inside
        assert (candle.open, candle.close) == (inside[0].open, inside[-1].close)
        assert candle.high == max(bar.high for bar in inside)
        assert candle.low == min(bar.low for bar in inside)
        assert candle.volume == sum(bar.volume for bar in inside)


def test_no_bar_reaches_from_one_session_into_the_next():
    """The closing auction at 15:30 and the after-market of NXT at 15:40 are two bars of an hour."""
    bars = candles_at([15 * 60 + 19, 15 * 60 + 30, 15 * 60 + 40, 15 * 60 + 50])
    made = widened(bars, 60, located("UN:005930", Venue.KRX).sessions, now=NOW)
    assert [(candle.start.time(), end.time(), candle.volume) for end, candle in made] == [
        (time(15), time(15, 40), 1 + 2),
        (time(15, 40), time(16), 3 + 4),
    ]


def test_an_unknown_turnover_is_not_left_out_of_a_sum():
    """A wider bar over a minute whose turnover is unknown has none, rather than too little."""
    first, second = candles_at([600, 601])
    unknown = Candle(
        start=second.start,
        open=Decimal(1),
        high=Decimal(1),
        low=Decimal(1),
        close=Decimal(1),
        volume=1,
        turnover=None,
        closed=True,
    )
    ((_, made),) = widened([first, unknown], 5, (time(0),), now=NOW)
    assert made.turnover is None
    assert made.volume == first.volume + 1


@given(parts=st.lists(st.integers(0, 10**12).map(Decimal), max_size=50))
def test_differences_undo_sums(parts):
    """The turnovers of the bars come out of the day's running sum exactly."""
    assert differences(accumulate(parts)) == parts


def test_differences_of_what_is_no_running_sum_are_unknown():
    """A missing sum spoils its own part and the next; a sum that falls is no sum."""
    sums: list[Any] = [Decimal(5), None, Decimal(9), Decimal(12), Decimal(11), Decimal(15)]
    assert differences(sums) == [Decimal(5), None, None, Decimal(3), None, Decimal(4)]


@given(
    ends=st.tuples(CLOCKS, CLOCKS).map(sorted),
    bars=st.integers(1, 120),
    venue=st.sampled_from([Venue.KRX, Venue.NXT, Venue.UNIFIED]),
)
def test_windows_hold_every_minute_once(ends, bars, venue):
    """Oldest first, without a gap; within the usual hours none is longer than what a call answers."""
    place = located("005930", venue)
    first, last = (MIDNIGHT + MINUTE * clock for clock in ends)
    cut = windows(first, last, place, bars)
    assert cut[0][0] == first
    assert cut[-1][1] == last
    for (_, end), (begin, _) in pairwise(cut):
        assert begin == end + MINUTE
    for begin, end in cut:
        assert begin <= end
        usual = [
            clock
            for clock in range((end - begin) // MINUTE + 1)
            if place.opens <= (begin + MINUTE * clock).time() <= place.closes
        ]
        assert len(usual) <= bars


# --- the period -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "begin", "until"),
    [
        (date(2026, 11, 2), date(2026, 11, 3), (2, 0), (4, 0)),
        (date(2026, 11, 2), date(2026, 11, 2), (2, 0), (3, 0)),
        (date(2026, 11, 2), None, (2, 0), (20, 14)),
        (date(2026, 11, 2), date.max, (2, 0), (20, 14)),
        (datetime(2026, 11, 2, 1, tzinfo=UTC), datetime(2026, 11, 2, 3, tzinfo=UTC), (2, 10), (2, 12)),
        (datetime(2026, 11, 2, 9, tzinfo=SEOUL), date(2026, 11, 2), (2, 9), (3, 0)),
    ],
)
def test_periods(start, end, begin, until):
    """Days are whole and both included; moments are what they are; nothing goes beyond now."""
    period = period_of(start, end, now=NOW)
    assert period.begin == datetime(2026, 11, *begin, tzinfo=SEOUL)
    assert period.until == datetime(2026, 11, *until, tzinfo=SEOUL)
    assert period.begin.tzinfo is period.until.tzinfo is SEOUL


@pytest.mark.parametrize(
    ("start", "end", "parameter"),
    [
        (date(2026, 11, 3), date(2026, 11, 2), "end"),
        (date(2026, 11, 3), date(2026, 10, 2), "end"),
        (datetime(2026, 11, 3, 1, tzinfo=UTC), datetime(2026, 11, 3, 0, tzinfo=UTC), "end"),
        (datetime(2026, 11, 3, 9), None, "start"),  # noqa: DTZ001 - that is the mistake
        (date(2026, 11, 3), datetime(2026, 11, 4), "end"),  # noqa: DTZ001 - that is the mistake
        ("2026-11-03", None, "start"),
        (datetime.min.replace(tzinfo=UTC), None, "start"),
    ],
)
def test_what_is_no_period(start, end, parameter):
    """An end before its start, a moment without a zone, and a text are named before anything is sent."""
    now = NOW if parameter == "end" else NOW.astimezone(NEW_YORK)
    with pytest.raises(errors.InvalidRequest) as caught:
        period_of(start, end, now=now)
    assert caught.value.parameter == parameter


def test_a_period_of_the_future_and_one_of_no_length_are_empty():
    """Neither is an error: there is nothing to read."""
    assert period_of(date(2026, 12, 1), None, now=NOW).empty
    moment = datetime(2026, 11, 2, tzinfo=UTC)
    assert period_of(moment, moment, now=NOW).empty


@pytest.mark.parametrize(
    ("symbol", "interval", "kept", "said"),
    [
        ("005930", "1m", 365, "for a year"),
        ("NAS:AAPL", "5m", 31, "for about a month"),
        ("BAQ:AAPL", "1m", 1, "for a day"),
        ("005930", "1d", (date(2026, 11, 20) - date(1980, 1, 1)).days, "since 1980"),
    ],
)
def test_a_period_beyond_what_is_kept_is_refused_with_the_limit(symbol, interval, kept, said):
    """The earliest day is fine; the day before names what is kept and since when."""
    place, width = located(symbol, Venue.KRX), Interval(interval)
    earliest = NOW.date() - DAY * kept
    period = period_of(earliest, None, now=NOW)
    check_kept(place, width, period, now=NOW)
    with pytest.raises(errors.InvalidRequest, match=said) as caught:
        check_kept(place, width, period_of(earliest - DAY, None, now=NOW), now=NOW)
    assert str(earliest) in str(caught.value)
    assert caught.value.parameter == "start"


@pytest.mark.parametrize(("symbol", "interval"), [("0001", "1m"), ("BAQ:AAPL", "1d")])
def test_charts_that_do_not_exist(symbol, interval):
    """Minutes of an index and days of daytime trading: the error says what there is instead."""
    period = period_of(NOW.date(), None, now=NOW)
    with pytest.raises(errors.InvalidRequest) as caught:
        check_kept(located(symbol, Venue.KRX), Interval(interval), period, now=NOW)
    assert caught.value.parameter == "interval"


@pytest.mark.parametrize("name", ["1M", "1m", Interval.WEEK])
def test_names_of_intervals(name):
    """A minute and a month differ in case only, and an interval is its own name."""
    assert Interval.named(name) == name


@pytest.mark.parametrize("name", ["2m", "1D", "", "day", 5, None])
def test_what_is_no_interval(name):
    """The error lists those that exist."""
    with pytest.raises(errors.InvalidRequest, match="60m, 1d, 1w, 1M"):
        Interval.named(name)


# --- closed or not ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("symbol", "interval", "day", "closed_at"),
    [
        ("005930", "1d", date(2026, 11, 20), datetime(2026, 11, 20, 20, tzinfo=SEOUL)),
        ("005930", "1w", date(2026, 11, 17), datetime(2026, 11, 20, 20, tzinfo=SEOUL)),
        ("005930", "1M", date(2026, 10, 5), datetime(2026, 10, 30, 20, tzinfo=SEOUL)),
        ("NAS:AAPL", "1d", date(2026, 11, 20), datetime(2026, 11, 20, 16, 30, tzinfo=NEW_YORK)),
        ("TSE:7203", "1d", date(2026, 11, 20), datetime(2026, 11, 20, 16, 0, tzinfo=ZoneInfo("Asia/Tokyo"))),
    ],
)
def test_when_a_day_is_closed(symbol, interval, day, closed_at):
    """In Korea at 20:00, elsewhere half an hour after the close; a week or month by its last weekday."""
    place, width = located(symbol, Venue.KRX), Interval(interval)
    assert day_closed(place, width, day, now=closed_at)
    assert not day_closed(place, width, day, now=closed_at - timedelta(seconds=1))


@given(clocks=st.sets(CLOCKS, min_size=1, max_size=40).map(sorted), width=WIDTHS, now=CLOCKS)
def test_only_what_has_ended_is_closed(clocks, width, now):
    """And so at most the last bar of those that have begun is not."""
    moment = MIDNIGHT + MINUTE * now
    bars = [bar for bar in candles_at(clocks) if bar.start <= moment]
    made = widened(bars, width, (time(0),), now=moment)
    assert all(candle.closed == (end <= moment) for end, candle in made)
    assert all(candle.closed for _, candle in made[:-1])


@pytest.mark.parametrize(
    ("begin", "oldest", "lost"),
    [
        ((18, 9, 30), (18, 9, 30), False),
        ((18, 0, 0), (18, 9, 30), False),
        ((18, 9, 30), (18, 9, 31), True),
        ((17, 16, 0), (18, 9, 30), False),
        ((17, 15, 59), (18, 9, 30), True),
        ((14, 0, 0), (16, 9, 30), False),  # a weekend
        ((13, 0, 0), (16, 9, 30), True),
    ],
)
def test_whether_a_market_was_open_before_the_oldest_bar(begin, oldest, lost):
    """Nights and weekends are no loss; an hour of a weekday is."""
    place = located("NAS:AAPL", Venue.KRX)
    moments = (datetime(2026, 11, *each, tzinfo=NEW_YORK) for each in (begin, oldest))
    assert passed_open(place, *moments) is lost


def test_an_error_with_candles_survives_another_process():
    """It is rebuilt with what it holds, zones included."""
    error = IncompleteCandles("lost", tr_id="X", candles=candles_at([600]))
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.tr_id, copy.candles, copy.pages) == ("lost", "X", error.candles, error.candles)


def test_a_period_touches_what_overlaps_it():
    """A candle that ends where the period begins, or begins where it ends, has no part in it."""
    period = Period(NOW, NOW + MINUTE * 5)
    assert period.touches(NOW - MINUTE, NOW + MINUTE)
    assert not period.touches(NOW - MINUTE, NOW)
    assert not period.touches(NOW + MINUTE * 5, NOW + MINUTE * 6)
