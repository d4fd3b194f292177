"""Ticks: at and around the borders of the tables, rounding to the side, distances, limits, the check."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kis_async.api.enums import Side
from kis_async.errors import InvalidRequest
from kis_async.ticks import (
    CHINA_STOCKS,
    KRX_ELWS,
    KRX_FUNDS,
    KRX_STOCKS,
    US_STOCKS,
    TickTable,
    check_price,
    fixed_ticks,
    is_on_tick,
    next_tick_down,
    next_tick_up,
    price_limits,
    round_to_tick,
    tick_size,
    ticks_between,
)


def D(text):  # noqa: N802 - as the literal that Python lacks
    """A price."""
    return Decimal(text)


@pytest.mark.parametrize(
    ("price", "stock", "fund"),
    [
        (1_999, 1, 1),
        (2_000, 5, 5),
        (4_999, 5, 5),
        (5_000, 10, 5),
        (19_999, 10, 5),
        (20_000, 50, 5),
        (49_999, 50, 5),
        (50_000, 100, 5),
        (199_999, 100, 5),
        (200_000, 500, 5),
        (499_999, 500, 5),
        (500_000, 1_000, 5),
        (2_000_000, 1_000, 5),
    ],
)
def test_ticks_at_the_borders(price, stock, fund):
    """A price on a border has the wider tick, a won below it the finer; an ELW has one for all."""
    assert tick_size(D(price)) == stock
    assert tick_size(price, KRX_FUNDS) == fund
    assert tick_size(price, KRX_ELWS) == 5


@pytest.mark.parametrize(
    ("table", "price", "right"),
    [
        (KRX_STOCKS, "1999", True),
        (KRX_STOCKS, "1999.5", False),
        (KRX_STOCKS, "2001", False),
        (KRX_STOCKS, "2005", True),
        (KRX_STOCKS, "70050", False),
        (KRX_STOCKS, "70100", True),
        (KRX_STOCKS, "200100", False),
        (KRX_STOCKS, "500500", False),
        (KRX_FUNDS, "70055", True),
        (KRX_FUNDS, "70052", False),
        (US_STOCKS, "0.9999", True),
        (US_STOCKS, "1.005", False),
    ],
)
def test_on_tick(table, price, right):
    """Whether an order can have a price depends on the price and on the table."""
    assert is_on_tick(D(price), table) is right


@pytest.mark.parametrize(
    ("table", "price", "down", "up"),
    [
        (KRX_STOCKS, "1999", "1998", "2000"),
        (KRX_STOCKS, "2000", "1999", "2005"),
        (KRX_STOCKS, "2003", "2000", "2005"),
        (KRX_STOCKS, "20000", "19990", "20050"),
        (KRX_STOCKS, "500000", "499500", "501000"),
        (KRX_FUNDS, "2000", "1999", "2005"),
        (KRX_FUNDS, "50000", "49995", "50005"),
        (US_STOCKS, "1", "0.9999", "1.01"),
        (US_STOCKS, "1.005", "1.00", "1.01"),
        (CHINA_STOCKS, "10.00", "9.99", "10.01"),
    ],
)
def test_neighbours(table, price, down, up):
    """A border has the finer tick below it and the wider one above it."""
    assert (next_tick_down(D(price), table), next_tick_up(D(price), table)) == (D(down), D(up))


def test_several_ticks():
    """Many ticks across a border; fewer than none leads the other way, and none leads nowhere."""
    assert KRX_STOCKS.up(1_998, 4) == KRX_STOCKS.down(1_998, -4) == 2_010
    assert KRX_STOCKS.down(2_010, 4) == KRX_STOCKS.up(2_010, -4) == 1_998
    assert KRX_STOCKS.up(2_003, 0) == 2_003
    assert (ticks_between(D(1998), D(2010)), ticks_between(2_010, 1_998)) == (4, -4)


@pytest.mark.parametrize(
    ("price", "buy", "sell"),
    [("70040", "70000", "70100"), ("70100", "70100", "70100"), ("1999.5", "1999", "2000")],
)
def test_rounding_goes_to_the_side(price, buy, sell):
    """A buyer never pays more than asked, a seller never gets less."""
    assert round_to_tick(D(price), "buy") == round_to_tick(D(price), Side.BUY) == D(buy)
    assert round_to_tick(D(price), "sell") == round_to_tick(D(price), Side.SELL) == D(sell)


@pytest.mark.parametrize(
    ("base", "lower", "upper"),
    [
        # Published answers of the broker.
        ("128500", "90000", "167000"),
        ("193000", "135100", "250500"),
        ("73400", "51400", "95400"),
        # 30 % are 6,015, cut to 6,000 by the tick of the base, though the lower limit has a finer tick.
        ("20050", "14050", "26050"),
    ],
)
def test_limits_of_the_day(base, lower, upper):
    """Thirty per cent, cut to the tick of the base, and again to that of the limit."""
    limits = price_limits(D(base))
    assert (limits.lower, limits.upper) == (D(lower), D(upper))


def test_other_limits():
    """KONEX has fifteen per cent, and a fund the ticks of funds."""
    limits = price_limits(D(9_990), rate=D("0.15"))
    assert (limits.lower, limits.upper) == (8_500, 11_480)
    limits = price_limits(D(10_005), KRX_FUNDS)
    assert (limits.lower, limits.upper) == (7_005, 13_005)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (lambda: next_tick_down(D(1)), "no tick below 1"),
        (lambda: KRX_STOCKS.down(3, 5), "no tick below 1"),
        (lambda: round_to_tick(D("0.4"), "buy"), "no tick below"),
        (lambda: next_tick_up(D("nan")), "over 0"),
        (lambda: next_tick_up(D(0)), "over 0"),
        (lambda: tick_size(-1), "over 0"),
        (lambda: price_limits(D("Infinity")), "over 0"),
        (lambda: next_tick_up(70_000.0), "must be Decimal, not float"),
        (lambda: round_to_tick(D(70000), Side("77")), "'buy' or 'sell'"),
        (lambda: ticks_between(D(2000), D(2003)), "price 2003 is between two ticks"),
        (lambda: price_limits(D(1000), rate=D(30)), "between 0 and 1"),
        (lambda: fixed_ticks(D(0)), "tick must be over 0"),
        (lambda: fixed_ticks(D("nan")), "tick must be over 0"),
        (lambda: TickTable(steps=()), "start at 0"),
        (lambda: TickTable(steps=((D(1), D(1)),)), "start at 0"),
        (lambda: TickTable(steps=((D(0), D(1)), (D(9), D(3)), (D(6), D(3)))), "rise"),
        (lambda: TickTable(steps=((D(0), D(2)), (D(9), D(3)))), "border"),
        (lambda: TickTable(steps=((D(0), D(3)), (D(9), D(2)))), "border"),
    ],
)
def test_what_has_no_answer_is_refused(wrong, words):
    """Nothing is rounded to zero, no price between two ticks is counted, and no table has holes."""
    with pytest.raises(InvalidRequest, match=words):
        wrong()


@given(st.sampled_from([KRX_STOCKS, KRX_FUNDS, US_STOCKS]), st.integers(1, 7_000_000), st.integers(-300, 300))
def test_steps_and_distances_agree(table, price, steps):
    """So many steps from a price lead to one so many ticks away and back, whichever borders lie between."""
    start = here = table.ceiling(price * table.tick_at(1) / 10)
    taken = 0
    for _ in range(abs(steps)):
        if steps < 0 and here == table.tick_at(here):
            break
        here = next_tick_up(here, table) if steps > 0 else next_tick_down(here, table)
        taken += 1 if steps > 0 else -1
        assert table.is_on_tick(here)
        assert table.floor(here) == table.ceiling(here) == here
    assert table.distance(start, here) == taken == -table.distance(here, start)
    assert (table.up(start, taken), table.down(here, taken)) == (here, start)


@pytest.mark.parametrize(
    ("price", "given", "words"),
    [
        (70_050, {"table": KRX_STOCKS}, "between two ticks of 100: 70000 and 70100"),
        (4_998, {"table": KRX_STOCKS}, "4995 and 5000"),
        ("145.005", {"table": fixed_ticks(D("0.01"))}, "between two ticks of 0.01: 145.00 and 145.01"),
        (69_900, {"lower": D(70_000)}, "below the lower limit of the day, 70000"),
        (90_100, {"upper": D(90_000)}, "above the upper limit of the day, 90000"),
        (0, {}, "over 0"),
        (-100, {"table": KRX_STOCKS}, "over 0"),
        ("NaN", {}, "over 0"),
    ],
)
def test_refused_in_words(price, given, words):
    """What is wrong, and which prices are near."""
    with pytest.raises(InvalidRequest, match=words) as caught:
        check_price(D(price), **given)
    assert caught.value.parameter == "price"


def test_accepted():
    """The limits themselves are allowed, whole won may be an int, and without a table ticks are not seen."""
    check_price(70_000, table=KRX_STOCKS, lower=D(70_000), upper=D(70_000))
    check_price(D("0.0001"), table=US_STOCKS)
    check_price(D("123.456"))
