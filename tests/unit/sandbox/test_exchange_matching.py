"""How orders trade: against the book, against one another, in parts, and the same however often one looks."""

from decimal import Decimal

import pytest
from pit import OTHER, Pit, shown

from kis_async.sandbox import ManualClock


def test_a_market_order_takes_the_book_from_its_best_price_on():
    """Level by level, each at its own price and no more than its size."""
    pit = Pit()
    first, second = pit.quote().asks[:2]
    order = pit.buy(first.size + 10, kind="01")
    assert [(fill.quantity, fill.price) for fill in order.fills] == [
        (first.size, first.price),
        (10, second.price),
    ]
    assert (order.state, order.remaining) == ("filled", 0)


def test_what_was_taken_is_gone_until_the_next_second():
    """Two orders in one second share the book's sizes."""
    pit = Pit()
    first, second = pit.quote().asks[:2]
    pit.buy(first.size, first.price)
    assert pit.buy(1, kind="01", account=OTHER).fills[0].price == second.price
    pit.wait(1)
    assert pit.buy(1, kind="01").fills[0].price == pit.quote().asks[0].price


def test_a_large_order_fills_in_parts_as_time_goes_on():
    """What the book has not now, it may have later, at the order's price or better."""
    pit = Pit(cash={"KRW": 10**12})
    order = pit.buy(60_000, pit.quote().asks[2].price)
    assert 0 < order.filled < 60_000
    assert order.state == "open"
    pit.wait(300)
    assert order.state == "filled"
    assert len({fill.at for fill in order.fills}) > 2
    assert all(fill.price <= order.price for fill in order.fills)
    assert sum(fill.quantity for fill in order.fills) == 60_000


def test_an_order_rests_until_the_price_comes_to_it():
    """It fills in the second in which the book first reaches it, at its price, and never before."""
    pit = Pit()
    order = pit.buy(50, pit.quote().price - 200)
    pit.until("15:20")
    assert order.state == "filled"
    (fill,) = order.fills
    pit.clock = ManualClock(fill.at - 1)
    assert pit.quote().asks[0].price > order.price
    pit.clock.advance(1)
    assert pit.quote().asks[0].price == fill.price == order.price


@pytest.mark.parametrize("steps", [1, 7, 1000])
def test_it_does_not_matter_how_often_one_looks(steps):
    """A day in one step or in a thousand: the same fills at the same moments, and the same money."""

    def day(steps):
        pit = Pit("08:10", cash={"KRW": 10**10})
        price = pit.quote(venue="NX").price
        orders = [
            pit.buy(300, price - 400, venue="NXT"),
            pit.sell(100, price + 300, venue="SOR"),
            pit.buy(20_000, price + 100, venue="SOR", account=OTHER),
        ]
        pit.until("08:35")
        orders += [pit.buy(40, price + 1000), pit.buy(50, price - 200)]
        pit.wait(12 * 3600, steps=steps)
        return [shown(order) for order in orders], pit.book().cash_settled(), pit.book(OTHER).fees

    assert day(steps) == day(3)


def test_orders_trade_with_one_another():
    """Inside the spread there is no book: the resting order's price counts, and its time."""
    pit = Pit(holdings=(), cash={"KRW": 10**10}, checks=False)
    bid = pit.quote().bids[0].price
    older, newer = (pit.buy(10, bid, account=OTHER) for _ in range(2))
    seller = pit.sell(15, bid)
    assert [(fill.quantity, fill.price) for fill in seller.fills] == [(10, bid), (5, bid)]
    assert (older.remaining, newer.remaining) == (0, 5)
    pit.modify(newer, bid, account=OTHER)
    assert newer.state == "changed"


def test_a_better_price_goes_first_and_a_change_loses_its_place():
    """Of two at one price the older one, and a modified order is as old as its change."""
    pit = Pit(checks=False)
    price = pit.quote().price
    low, first, second = (pit.buy(10, price - off, account=OTHER) for off in (200, 100, 100))
    changed = pit.modify(first, price - 100)
    taker = pit.sell(10**6, price - 200, "11")
    assert taker.fills[0].price == price  # the book bids more than all of them
    fills = [fill for fill in taker.fills if fill.quantity == 10]
    assert [fill.price for fill in fills] == [price - 100, price - 100, price - 200]
    told = [event.order.number for event in pit.events() if event.kind == "filled"]
    assert [number for number in told if number != taker.number] == [
        order.number for order in (second, changed, low)
    ]


@pytest.mark.parametrize(("kind", "filled", "state"), [("11", True, "cancelled"), ("12", False, "cancelled")])
def test_what_may_not_rest(kind, filled, state):
    """IOC takes what there is and FOK all or nothing; the rest is dropped at once."""
    pit = Pit(cash={"KRW": 10**11})
    best = pit.quote().asks[0]
    order = pit.buy(best.size + 1, best.price, kind)
    assert (order.filled, order.state) == (best.size if filled else 0, state)
    assert pit.kinds()[-1] == "dropped"
    assert not order.active
    assert order.reserved == 0
    assert pit.buy(10, best.price + 200, "12").state == "filled"


def test_best_and_priority_orders_find_their_price():
    """Best takes the other side's best price, priority waits at its own side's."""
    pit = Pit()
    quote = pit.quote()
    assert pit.buy(5, kind="03").fills[0].price == quote.asks[0].price
    waiting = pit.buy(5, kind="04")
    assert (waiting.filled, waiting.state) == (0, "open")
    assert waiting.reserved == quote.bids[0].price * 5 + Decimal(58)


def test_a_stop_limit_order_waits_for_its_price():
    """It is not in the market before the price was there, and then it is an order like any other."""
    pit = Pit()
    price = pit.quote().price
    stop = pit.sell(10, price - 500, "22", condition_price=price - 200)
    idle = pit.sell(10, price - 9_000, "22", condition_price=price - 8_000)
    assert stop.state == "waiting"
    pit.until("15:20")
    assert stop.state == "filled"
    assert stop.fills[0].price == price - 200
    assert idle.state == "waiting"


def test_a_smart_order_goes_where_the_book_is():
    """SOR looks at both books; which one filled is told with the fill."""
    pit = Pit(cash={"KRW": 10**12})
    order = pit.buy(30_000, pit.quote().asks[1].price, venue="SOR")
    assert {fill.venue for fill in order.fills} == {"KRX", "NXT"}


def test_the_seed_decides():
    """Another seed is another market and other order numbers; the same one is the same."""

    def run(seed):
        pit = Pit(seed=seed)
        order = pit.buy(10, kind="01")
        return order.number, order.average_price

    assert run(1) == run(1)
    assert run(1)[0] != run(2)[0]
    assert len(run(1)[0]) == 10
