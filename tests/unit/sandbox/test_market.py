"""The sandbox's market agrees with itself at every moment."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kis_async.sandbox import Market
from kis_async.sandbox.clock import KOREA
from kis_async.sandbox.instruments import (
    CURRENCIES,
    DOMESTIC,
    INDICES,
    OVERSEAS,
    contract,
    domestic_by_rule,
    tick_size,
)
from kis_async.sandbox.market import _limits, previous_business_day

MARKET = Market(seed=7)

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
        assert quote.low * quote.volume - 1 <= quote.turnover <= quote.high * quote.volume + 1


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


@given(
    instruments, st.dates(date(2024, 1, 1), date(2026, 12, 31)), st.lists(st.integers(0, 86_399), min_size=2)
)
def test_a_day_only_adds_up(instrument, day, seconds):
    """Through a day the high never falls, the low never rises, volume never falls, the open stays."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=KOREA)
    quotes = [MARKET.quote(instrument, midnight + timedelta(seconds=s)) for s in sorted(seconds)]
    for before, after in pairwise(quotes):
        assert after.high >= max(before.high, before.price)
        assert after.low <= min(before.low, before.price)
        assert after.volume >= before.volume
        assert (after.open, after.previous_close) == (before.open, before.previous_close)


@given(instruments, st.dates(date(2024, 1, 1), date(2026, 12, 31)))
def test_the_next_weekday_s_previous_close_is_this_weekday_s_last_price(instrument, day):
    """Days hang together, over weekends too."""
    before = previous_business_day(day)
    assert before.weekday() < 5
    last = datetime(before.year, before.month, before.day, 23, 59, 59, 999_999, tzinfo=KOREA)
    first = datetime(day.year, day.month, day.day, tzinfo=KOREA)
    close, quoted = MARKET.quote(instrument, last).price, MARKET.quote(instrument, first).previous_close
    tick = tick_size(instrument, units(max(close, quoted), instrument))
    assert abs(units(close, instrument) - units(quoted, instrument)) <= tick


@given(instruments, moments, st.integers(1, 60))
def test_a_bar_lies_inside_its_day(instrument, moment, minutes):
    """A bar's extremes hold its open and close, and no bar goes past its day."""
    start = moment.replace(second=0, microsecond=0)
    bar = MARKET.bar(instrument, start, minutes * 60)
    assert bar.low <= min(bar.open, bar.price)
    assert bar.high >= max(bar.open, bar.price)
    assert bar.volume >= 0
    assert bar.moment.date() == start.date()


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
    """30 % of the previous close: the upper limit rounds down to the tick, the lower one up."""
    assert _limits(MARKET.find("005930"), 78_200) == (101_600, 54_800)
    assert _limits(MARKET.find("000660"), 193_000) == (250_500, 135_100)
