"""When which venue takes and trades what: sessions, auctions, ends of days, nights and weekends."""

from datetime import date

import pytest
from pit import Pit, at

NIGHT = {"family": "domestic_futureoption", "symbol": "101W09", "kind": "01", "night": True}
ABROAD = {"family": "overseas_stock", "venue": "NASD", "symbol": "AAPL"}

# Kind, venue, and the times at which an order is just taken and just not.
TAKEN = [
    ("00", "KRX", ["08:30", "09:00", "15:29:59"], ["08:29:59", "15:30"]),
    ("01", "KRX", ["08:30", "15:29:59"], ["08:29:59", "15:30"]),
    ("05", "KRX", ["08:30", "08:39:59"], ["08:29", "08:40", "10:00"]),
    ("06", "KRX", ["15:40", "15:59:59"], ["15:39:59", "16:00", "10:00"]),
    ("41", "KRX", ["16:00", "19:59:59"], ["15:59:59", "20:00"]),
    ("47", "KRX", ["16:00"], ["10:00"]),
    ("00", "NXT", ["08:00", "08:49:59", "09:00:30", "15:19:59", "15:40", "19:59:59"], []),
    ("00", "NXT", [], ["07:59:59", "08:50", "09:00:29", "15:20", "15:39:59", "20:00"]),
    ("27", "NXT", ["08:00", "08:49:59"], ["07:59", "08:50", "10:00"]),
    ("00", "SOR", ["08:00", "08:55", "15:25", "19:59:59"], ["07:59:59", "15:35", "20:00"]),
]


@pytest.mark.parametrize(("kind", "venue", "taken", "refused"), TAKEN)
def test_what_is_taken_when(kind, venue, taken, refused):
    """To the second."""
    price = 0 if kind in {"01", "05", "06", "47"} else 70_000
    for clock in taken:
        assert Pit(clock).buy(1, price, kind, venue=venue).state != "rejected", clock
    for clock in refused:
        pit = Pit(clock)
        assert pit.refusal(pit.buy, 1, price, kind, venue=venue) == "APBK0918", clock


@pytest.mark.parametrize(
    ("clock", "day", "code"),
    [("08:00", 22, "40570000"), ("15:30", 22, "40580000"), ("10:00", 26, "40100000")],
)
def test_paper_says_why_it_is_closed(clock, day, code):
    """Not open yet, closed, or no business day."""
    pit = Pit(clock, day=day, paper=True)
    assert pit.refusal(pit.buy, 1, 70_000) == code


def test_an_opening_auction_has_one_price():
    """Orders rest until 09:00 and fill at the open, whatever they offered; the rest trades on."""
    pit = Pit("08:40")
    before = pit.quote()
    orders = [pit.buy(10, before.price + 3000), pit.buy(10, kind="01"), pit.sell(10, before.price - 3000)]
    waiting = pit.buy(10, before.price - 15_000)
    pit.until("08:59:59")
    assert {order.state for order in orders} == {"waiting"}
    pit.wait(2)
    opening = pit.quote().open
    assert [[fill.price for fill in order.fills] for order in orders] == [[opening]] * 3
    assert {fill.at for order in orders for fill in order.fills} == {at("09:00")}
    assert (waiting.state, waiting.filled) == ("open", 0)


def test_a_closing_auction_and_the_end_of_the_day():
    """From 15:20 nothing trades; at 15:30 all do at one price, and what is left expires with its money."""
    pit = Pit("15:19")
    price = pit.quote().price
    resting = pit.buy(10, price - 5000)
    conditional = pit.buy(10, price - 5000, "02")
    pit.until("15:21")
    late = pit.buy(10, price + 1000)
    assert (late.state, late.filled) == ("waiting", 0)
    pit.until("15:29:59")
    assert late.filled == 0
    assert pit.quote().price  # the book goes on without our orders
    pit.wait(1)
    assert [fill.at for fill in late.fills] == [at("15:30")]
    assert conditional.fills[0].price == late.fills[0].price
    assert (resting.state, resting.expired, resting.remaining, resting.reserved) == ("expired", 10, 0, 0)
    assert pit.kinds()[-1] == "expired"
    assert pit.refusal(pit.cancel, resting) == "APBK0927"


def test_closing_price_orders():
    """Before the open at yesterday's close, after it at today's."""
    pit = Pit("08:35")
    yesterday = pit.quote().price
    assert pit.buy(10, kind="05").fills[0].price == yesterday
    pit.until("15:45")
    assert pit.buy(10, kind="06").fills[0].price == pit.quote().price


def test_what_is_good_till_the_pre_market_ends_there():
    """A GTP order's rest is dropped at 08:50; an ordinary one waits, and is in the main market after it."""
    pit = Pit("08:10")
    low = pit.quote(venue="NX").price - 8000
    early, usual = pit.buy(10, low, "27", venue="NXT"), pit.buy(10, low, venue="NXT")
    pit.until("08:51")
    assert (early.state, early.cancelled) == ("cancelled", 10)
    assert pit.kinds()[-1] == "dropped"
    assert usual.active
    pit.until("19:59:59")
    assert usual.active
    pit.wait(1)
    assert usual.state == "expired"


def test_the_after_market_trades():
    """Kinds 41 to 47 trade on the KRX after 16:00."""
    pit = Pit("16:30")
    assert pit.buy(10, pit.quote(venue="UN").asks[0].price, "41").state == "filled"
    assert pit.buy(10, kind="44").fills[0].venue == "KRX"


def test_nights_belong_to_the_next_business_day():
    """A night session goes over midnight; Friday's is Monday's."""
    pit = Pit("18:00")
    first = pit.buy(1, "1.00", **NIGHT)
    pit.until("05:59", 23)
    second = pit.buy(1, "1.00", **NIGHT)
    assert first.trading_date == second.trading_date == date(2026, 9, 23)
    assert first.active
    pit.wait(60)
    assert (first.state, second.state) == ("expired", "expired")
    assert pit.refusal(pit.buy, 1, "1.00", **NIGHT) == "APBK0918"
    friday = Pit("01:00", day=26)
    assert friday.buy(1, "1.00", **NIGHT).trading_date == date(2026, 9, 28)
    saturday = Pit("19:00", day=26)
    assert saturday.refusal(saturday.buy, 1, "1.00", **NIGHT) == "APBK0918"


def test_abroad_the_local_date_counts():
    """After midnight in Korea it is still yesterday in New York; before the open an order waits for it."""
    pit = Pit("18:00")
    early = pit.buy(1, 300, **ABROAD)
    assert (early.state, early.trading_date) == ("waiting", date(2026, 9, 22))
    pit.until("22:30")
    assert early.state == "filled"
    pit.until("04:30", 23)
    assert pit.buy(1, 300, **ABROAD).trading_date == date(2026, 9, 22)
    pit.until("05:30", 23)
    assert pit.refusal(pit.buy, 1, 300, **ABROAD) == "APBK0918"
    daytime = Pit("11:00")
    assert daytime.buy(1, 300, daytime=True, **ABROAD).state == "filled"
    assert daytime.refusal(daytime.buy, 1, 300, **ABROAD) == "APBK0918"


def test_always_open_means_always():
    """Around the clock and on Sundays everything trades; an order lives until midnight."""
    pit = Pit("03:00", day=27, always_open=True)
    assert pit.buy(1, kind="01").state == "filled"
    assert pit.buy(1, pit.quote(venue="NX").asks[0].price, venue="NXT").state == "filled"
    resting = pit.buy(1, pit.quote().price - 9000)
    pit.until("23:59:59", 27)
    assert resting.active
    pit.wait(1)
    assert resting.state == "expired"
