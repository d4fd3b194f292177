"""The sandbox's market agrees with itself at every moment."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kis_async.korean_time import KOREA
from kis_async.sandbox import Market
from kis_async.sandbox.hours import DAY_SECONDS, hours_of, zone_of
from kis_async.sandbox.instruments import (
    CURRENCIES,
    DOMESTIC,
    INDICES,
    OVERSEAS,
    contract,
    domestic_by_rule,
    tick_size,
)
from kis_async.sandbox.market import _limits
from kis_async.sandbox.plausible import has_book, quote_values
from kis_async.spec.convert import FieldKind

MARKET = Market(seed=7)
KIND = FieldKind(name="", base=int, optional=True, shape="value", metadata={}, has_default=False)

by_rule = st.integers(100_000, 998_999).map(lambda n: domestic_by_rule(f"{n // 5 * 5:06}"))
instruments = st.one_of(
    st.sampled_from((*DOMESTIC, *INDICES, *OVERSEAS)), by_rule, st.just(contract("101W09"))
)
moments = st.datetimes(
    datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2030-12-31"), timezones=st.just(KOREA)
)


def units(price, instrument):
    """A price in the instrument's units."""
    return int(price.scaleb(instrument.decimals))


@given(instruments, moments)
# A price that rises, and has not yet reached the next tick.
@example(domestic_by_rule("135200"), datetime(2020, 7, 21, 9, 17, tzinfo=KOREA))
def test_a_quote_is_consistent(instrument, moment):
    """Low, open, price, high in order; change, sign, rate and turnover follow; limits and ticks hold."""
    quote = MARKET.quote(instrument, moment)
    assert 0 < quote.low <= quote.open <= quote.high
    assert quote.low <= quote.price <= quote.high
    assert quote.change == quote.price - quote.previous_close
    assert quote.change_rate == (quote.change / quote.previous_close * 100).quantize(Decimal("0.01"))
    assert quote.change_sign == ("2" if quote.change > 0 else "5" if quote.change < 0 else "3")
    for price in (quote.open, quote.high, quote.low, quote.price, quote.previous_close):
        assert units(price, instrument) % tick_size(instrument, units(price, instrument)) == 0
        assert quote.previous_close * Decimal("0.7") <= price <= quote.previous_close * Decimal("1.3")
    if instrument.kind != "index":
        assert quote.low * quote.volume - 1 <= quote.turnover <= quote.high * (quote.volume + 1) + 1


@given(instruments, moments)
def test_the_book_surrounds_the_price(instrument, moment):
    """Ten levels a side on the grid and inside the limits, best first; an index has none of it."""
    quote = MARKET.quote(instrument, moment)
    if instrument.kind == "index":
        assert (quote.upper_limit, quote.lower_limit, quote.asks, quote.bids) == (None, None, (), ())
        return
    asks = [level.price for level in quote.asks if level.price]
    bids = [level.price for level in quote.bids if level.price]
    assert len(quote.asks) == len(quote.bids) == 10
    assert asks == sorted(set(asks))
    assert bids == sorted(set(bids), reverse=True)
    assert bids[0] == quote.price < asks[0]
    assert quote.lower_limit <= bids[-1]
    assert asks[-1] <= quote.upper_limit
    for price in (*asks, *bids, quote.upper_limit, quote.lower_limit):
        assert units(price, instrument) % tick_size(instrument, units(price, instrument)) == 0


def test_a_row_that_shows_the_book_is_known_by_its_names():
    """Every value of a book has a name that says so; without such a name no book is made for a row."""
    day = MARKET.quote(MARKET.find("005930"), datetime(2026, 9, 22, 10, tzinfo=KOREA))
    bare = attrs.evolve(day, asks=(), bids=())
    with_book, without = quote_values(day), quote_values(bare)
    differ = {name for name in with_book if with_book[name] != without.get(name)}
    assert {"ask", "bid_10", "total_ask_size", "net_bid_size", "ask_size_change_3"} <= differ
    assert all(has_book([attrs.evolve(KIND, name=name)]) for name in differ)
    assert not has_book([attrs.evolve(KIND, name=name) for name in with_book.keys() - differ])


venues = st.sampled_from(["J", "NX", "UN", ""])
days = st.dates(date(2024, 1, 1), date(2026, 12, 31))


@given(instruments, venues, days, st.lists(st.integers(0, 86_399), min_size=2))
def test_a_day_only_adds_up(instrument, venue, day, seconds):
    """From the open on the high never falls, the low never rises, sums never fall, the open stays."""
    hours = hours_of(instrument, venue)
    if not hours.trades_on(day):
        day = hours.before(day)
    midnight = datetime(day.year, day.month, day.day, tzinfo=hours.zone)
    moments = [midnight + timedelta(seconds=second) for second in sorted(seconds) if second >= hours.opens]
    quotes = [MARKET.quote(instrument, moment, venue=venue) for moment in moments]
    for before, after in pairwise(quotes):
        assert after.high >= max(before.high, before.price)
        assert after.low <= min(before.low, before.price)
        assert after.volume >= before.volume
        assert after.turnover >= before.turnover
        assert (after.open, after.previous_close) == (before.open, before.previous_close)


@given(instruments, days)
def test_a_day_s_previous_close_is_the_last_price_of_the_trading_day_before(instrument, day):
    """Days hang together, over weekends too."""
    hours = hours_of(instrument)
    before = hours.before(day)
    assert before.weekday() < 5
    if not hours.trades_on(day):
        return
    opening = datetime(day.year, day.month, day.day, tzinfo=hours.zone) + timedelta(seconds=hours.opens)
    close = MARKET.quote(instrument, opening - timedelta(seconds=1))
    assert close.price == MARKET.quote(instrument, opening).previous_close


@given(instruments, venues, moments)
def test_outside_the_hours_nothing_moves(instrument, venue, moment):
    """A quote is that of the last second in which the market was open, wherever the asker lives."""
    hours = hours_of(instrument, venue)
    day, second = hours.last(moment)
    quote = MARKET.quote(instrument, moment, venue=venue)
    assert hours.trades_on(day)
    assert any(opens <= second <= closes for opens, closes in hours.sessions)
    assert quote.moment.date() == day
    if second in {closes for _, closes in hours.sessions}:
        later = min(moment + timedelta(seconds=30), moment)
        assert MARKET.quote(instrument, later, venue=venue) == quote
    assert MARKET.quote(instrument, moment.astimezone(ZoneInfo("America/New_York")), venue=venue) == quote


@pytest.mark.parametrize(
    ("code", "venue", "moment", "last"),
    [
        ("005930", "J", (22, 8, 30), (21, 15, 31)),  # before the open: yesterday's
        ("005930", "UN", (22, 8, 30), (22, 8, 30)),
        ("005930", "UN", (22, 8, 55), (22, 8, 50)),  # between two sessions
        ("005930", "J", (22, 18, 0), (22, 15, 31)),
        ("005930", "NX", (22, 21, 0), (22, 20, 1)),
        ("0167A0", "NX", (22, 18, 0), (22, 15, 31)),  # not traded there
        ("005930", "J", (20, 12, 0), (18, 15, 31)),  # a Sunday
    ],
)
def test_the_hours_of_the_korean_venues(code, venue, moment, last):
    """Each venue has its own; a quote before them is that of the trading day before."""
    day, second = hours_of(MARKET.find(code), venue).last(datetime(2026, 9, *moment, tzinfo=KOREA))
    expected = last[1] * 3600 + last[2] * 60
    assert (day, second) == (date(2026, 9, last[0]), expected)


@pytest.mark.parametrize(("day", "hour"), [(date(2026, 1, 15), 23), (date(2026, 7, 15), 22)])
def test_new_york_has_summer_time(day, hour):
    """The US market opens at 23:30 of Korea in winter, and at 22:30 in summer."""
    apple = MARKET.find_overseas("NAS", "AAPL")
    opening = datetime(day.year, day.month, day.day, hour, 30, tzinfo=KOREA)
    early, late = (MARKET.quote(apple, opening + timedelta(minutes=n)) for n in (-1, 1))
    assert early.moment.date() == hours_of(apple).before(day)
    assert (late.moment.date(), late.moment.hour) == (day, 9)
    assert late.moment.tzinfo is zone_of("USD")


@given(instruments, venues, moments, st.sampled_from([10, 30, 60, 300, 3600]))
def test_the_bars_of_a_day_add_up_to_it(instrument, venue, moment, step):
    """The last bar closes at the price, the first opens at the open, and sums and extremes are the day's."""
    hours = hours_of(instrument, venue)
    day, second = hours.last(moment)
    last = hours.moment(day, min(second, DAY_SECONDS - 1))
    found = [
        MARKET.bar(instrument, day, begin, min(end, second), venue=venue)
        for _, begin, end in hours.bars(max(last, moment.astimezone(hours.zone)), max(step, 300), day)
    ]
    whole = MARKET.quote(instrument, moment, venue=venue)
    bars = [bar for bar, _ in found]
    assert (bars[0].price, bars[-1].open) == (whole.price, whole.open)
    assert (max(bar.high for bar in bars), min(bar.low for bar in bars)) == (whole.high, whole.low)
    assert sum(bar.volume for bar in bars) == whole.volume == found[0][1].volume
    assert sum(bar.turnover for bar in bars) == whole.turnover == found[0][1].turnover
    for bar in bars:
        assert bar.low <= min(bar.open, bar.price) <= max(bar.open, bar.price) <= bar.high
        assert bar.volume >= 0
    starts = [bar.moment for bar in bars]
    assert starts == sorted(set(starts), reverse=True)


@given(instruments, days, st.integers(0, 40), moments)
def test_a_period_is_its_days_together(instrument, last, length, moment):
    """Open of the first, close of the last, extremes and sums of all; the change is to the day before."""
    hours = hours_of(instrument)
    last = min(last, hours.last(moment)[0])
    inside = list(hours.days(last, last - timedelta(days=length)))
    if not inside:
        return
    parts = [MARKET.period(instrument, day, day, moment) for day in inside]
    together = MARKET.period(instrument, inside[-1], inside[0], moment)
    assert (together.open, together.price) == (parts[-1].open, parts[0].price)
    assert (together.high, together.low) == (max(p.high for p in parts), min(p.low for p in parts))
    assert together.volume == sum(part.volume for part in parts)
    assert together.turnover == sum(part.turnover for part in parts)
    assert together.previous_close == parts[-1].previous_close


def test_a_market_that_is_always_open_trades_on_sundays():
    """Then every second of every day is traded, and Sunday follows Saturday."""
    market = Market(always_open=True)
    samsung = market.find("005930")
    saturday, sunday = (datetime(2026, 9, day, 23, 59, 59, tzinfo=KOREA) for day in (19, 20))
    quote = market.quote(samsung, sunday)
    assert quote.moment == sunday
    assert quote.volume > market.quote(samsung, sunday - timedelta(hours=1)).volume
    last = market.quote(samsung, saturday + timedelta(seconds=1)).previous_close
    assert last == market.period(samsung, saturday.date(), saturday.date(), sunday).price


def test_the_same_seed_and_moment_give_the_same_prices():
    """Nothing but seed, code and moment decides; another seed gives another market."""
    moment = datetime(2026, 9, 22, 10, tzinfo=KOREA)
    samsung = MARKET.find("005930")
    assert Market(seed=7).quote(samsung, moment) == MARKET.quote(samsung, moment)
    assert Market(seed=8).quote(samsung, moment) != MARKET.quote(samsung, moment)


def test_prices_move():
    """Within an hour the best-known stock has had several prices."""
    samsung = MARKET.find("005930")
    start = datetime(2026, 9, 22, 10, tzinfo=KOREA)
    prices = {MARKET.quote(samsung, start + timedelta(minutes=n)).price for n in range(60)}
    assert len(prices) > 3


def test_any_number_of_symbols_exists():
    """Thousands of symbols, all different, all found, the well-known ones first."""
    symbols = MARKET.symbols(5_000)
    assert symbols[:2] == ["005930", "000660"]
    assert len(set(symbols)) == 5_000
    assert all(MARKET.find(symbol).code == symbol for symbol in symbols)
    with pytest.raises(ValueError, match="only"):
        MARKET.symbols(10**6)


@pytest.mark.parametrize(
    "code", ["999999", "999990", "123456", "", "AAPL", "00593", "0167AA", "００５９３０"]
)
def test_what_is_not_listed_is_not_found(code):
    """Tests need codes that exist nowhere."""
    assert MARKET.find(code) is None


def test_well_known_names_are_there():
    """Domestic, alphanumeric, index and overseas, each with its currency."""
    assert MARKET.find("005930").name == "삼성전자"
    assert MARKET.find("0167A0").kind == "etf"
    assert MARKET.find("0001").kind == MARKET.find("1028").kind == "index"
    assert MARKET.find_overseas("NAS", "aapl").currency == "USD"
    assert MARKET.find_overseas("BAQ", "TSLA").exchange == "NAS"
    assert MARKET.find_overseas("SEHK", "00700").currency == "HKD"
    assert MARKET.find_overseas("NAS", "ZZZZ") is None
    assert MARKET.find_overseas("XXX", "AAPL") is None
    assert {item.exchange for item in OVERSEAS} == set(CURRENCIES)


def test_some_are_on_nxt_and_some_are_not():
    """Both kinds exist among the known and the made-up."""
    found = [MARKET.find(symbol).on_nxt for symbol in MARKET.symbols(200)]
    assert {True, False} == set(found[:34]) == set(found[34:])


def test_the_limits_are_the_exchange_s():
    """30 % of the previous close, in ticks of the issue; abroad in units of its last decimal."""
    assert _limits(MARKET.find("005930"), 78_200) == (101_600, 54_800)
    assert _limits(MARKET.find("000660"), 193_000) == (250_500, 135_100)
    assert _limits(MARKET.find("069500"), 10_005) == (13_005, 7_005)
    assert _limits(MARKET.find_overseas("NAS", "AAPL"), 2_315_000) == (3_009_500, 1_620_500)
