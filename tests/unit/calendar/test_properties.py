"""What holds for every marketplace on every day: sessions do not overlap, and the next open is the next."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from unit.calendar.places import SEOUL

from kis_async.calendar import Marketplace
from kis_async.calendar.days import TradingDays
from kis_async.calendar.library import load
from kis_async.calendar.timeline import next_open, sessions_from, status_at, trading_date

markets = st.sampled_from(Marketplace)
moments = st.datetimes(datetime(2025, 8, 1), datetime(2028, 1, 31)).map(lambda at: at.replace(tzinfo=SEOUL))  # noqa: DTZ001 - they get their zone
# What the broker may say against the library.
words = st.dictionaries(st.dates(date(2026, 10, 1), date(2026, 12, 31)), st.booleans(), max_size=20)


@st.composite
def days_of(draw):
    """The days of a marketplace, some of them by the broker's word."""
    market = draw(markets)
    return TradingDays(market=market, library=load(market), broker=draw(words))


@given(days_of(), moments)
def test_sessions_do_not_overlap(days, moment):
    """One session ends before the next begins, from one day to the next as well."""
    upcoming = sessions_from(days, moment)
    last = None
    for _ in range(20):
        session = next(upcoming)
        assert moment < session.closes
        assert session.opens < session.closes
        assert days.trades_on(session.trading_date)
        if session.beside:
            continue
        if last is not None:
            assert last.closes <= session.opens
            assert last.trading_date <= session.trading_date
        last = session


@given(days_of(), moments, st.booleans(), st.floats(0, 0.99))
def test_the_next_open_is_open_and_none_is_earlier(days, moment, regular, part):
    """From the end of what is open now until then it is closed, at whatever moment one looks."""

    def is_open(at):
        session = status_at(days, at).session
        return session is not None and (session.regular or not regular)

    if days.market is Marketplace.KRX_NIGHT:
        regular = False  # it has no other session
    found = next_open(days, moment, regular=regular)
    assert found.opens > moment
    assert is_open(found.opens)
    assert not is_open(found.opens - timedelta(microseconds=1))
    end = moment
    while is_open(end):
        end = status_at(days, end).session.closes
    assert end < found.opens
    assert not is_open(end + (found.opens - end) * part)


@given(days_of(), moments)
def test_the_trading_date_never_goes_back(days, moment):
    """Time goes on, and so does the date that an order carries; it is a trading day not long past."""
    carried = trading_date(days, moment)
    assert days.trades_on(carried)
    assert carried <= trading_date(days, moment + timedelta(hours=1))
    assert carried >= moment.astimezone(days.market.zone).date() - timedelta(days=1)
