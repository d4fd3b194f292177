"""Cash, positions, fees and taxes: reservations, settlement, and that everything always adds up."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pit import OTHER, OWN, Pit

from kis_async.errors import ConfigError
from kis_async.sandbox.exchange.model import DERIVATIVES
from kis_async.sandbox.exchange.settings import Fees, Holding
from kis_async.sandbox.refusals import Refused

MILLION = Decimal(1_000_000)


def totals(book, currency="KRW"):
    """What an account is worth by its own books, less what it earned: the same for ever."""
    own = [position for position in book.positions.values() if position.currency == currency]
    cost = sum((position.cost for position in own if position.family not in DERIVATIVES), Decimal(0))
    fees, taxes, profit = (sums.get(currency, Decimal(0)) for sums in (book.fees, book.taxes, book.profit))
    return book.cash_settled(currency) + cost + fees + taxes - profit


def begun(book, currency="KRW"):
    """What it began with."""
    return book.starting_cash[currency] + book.starting_cost.get(currency, Decimal(0))


SYMBOLS = ("005930", "000660", "069500")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["buy", "sell", "modify", "cancel", "wait", "fill"]),
        st.sampled_from(SYMBOLS),
        st.integers(1, 400),
        st.integers(-6, 6),
        st.sampled_from(["00", "01", "03", "11", "12"]),
        st.sampled_from([OWN, OTHER]),
    ),
    max_size=25,
)


def step(pit, what, symbol, quantity, ticks, kind, account):
    """One thing that anybody might do; what is refused changes nothing."""
    price = pit.quote(symbol).price + ticks * 500
    limit = price if kind in {"00", "11", "12"} else 0
    open_orders = list(pit.book(account).open_orders())
    try:
        match what:
            case "buy":
                pit.buy(quantity, limit, kind, symbol=symbol, account=account)
            case "sell":
                pit.sell(quantity, limit, kind, symbol=symbol, account=account)
            case "modify" if open_orders:
                pit.modify(open_orders[0], price, account=account, kind="00")
            case "cancel" if open_orders:
                pit.cancel(open_orders[0], min(quantity, open_orders[0].remaining), account=account)
            case "fill" if open_orders:
                order = open_orders[-1]
                pit.exchange.fill(order.number, 1, order.price, now=pit.clock())
            case _:
                pit.wait(quantity * 60)
    except Refused:
        pass


@settings(max_examples=100)
@given(STEPS)
def test_everything_adds_up(steps):
    """Whatever orders come: nothing is lost or made, and no account spends what it has not."""
    pit = Pit(cash={"KRW": 60_000_000})
    for each in steps:
        step(pit, *each)
        for account in (OWN, OTHER):
            book = pit.book(account)
            assert totals(book) == begun(book)
            assert book.available() >= 0
            assert all(position.quantity >= 0 for position in book.positions.values())
    for order in pit.exchange.orders:
        assert order.filled == sum(fill.quantity for fill in order.fills)
        assert order.fee == sum(fill.fee for fill in order.fills)
        assert order.tax == sum(fill.tax for fill in order.fills)
        if order.kind in {"00", "11", "12"}:  # a limit is a limit
            assert all(
                fill.price <= order.price if order.buys else fill.price >= order.price for fill in order.fills
            )
        assert order.remaining >= 0
        assert order.active == (order.remaining > 0)
        assert order.active or not order.reserved


def test_fees_do_not_depend_on_the_parts():
    """One fill of 100 or a hundred of one: the same fee and tax, cut to the won once."""
    pits = [Pit(fills="none", checks=True) for _ in range(2)]
    orders = [pit.sell(100, 84_100) for pit in pits]
    pits[0].exchange.fill(orders[0].number, 100, Decimal(84_100), now=pits[0].clock())
    for _ in range(100):
        pits[1].exchange.fill(orders[1].number, 1, Decimal(84_100), now=pits[1].clock())
    assert orders[0].fee == orders[1].fee == int(8_410_000 * Decimal("0.000140527")) == 1181
    assert orders[0].tax == orders[1].tax == 16_820
    assert pits[0].book().cash_settled() == pits[1].book().cash_settled()


def test_a_sale_pays_its_fee_and_tax_the_day_after_tomorrow():
    """Cash stays as it is until then; over a weekend two business days are four."""
    pit = Pit(day=24, fees=Fees(krx=Decimal("0.001"), tax=Decimal("0.01")))
    order = pit.sell(10, kind="01")
    amount = order.filled_amount
    net = amount - int(amount / 1000) - int(amount / 100)
    book = pit.book()
    assert book.cash_on(date(2026, 9, 25)) == book.cash["KRW"] == 100 * MILLION
    assert book.cash_on(date(2026, 9, 28)) == 100 * MILLION + net
    pit.until("23:00", 27)
    assert book.cash["KRW"] == 100 * MILLION
    pit.until("00:00", 28)
    assert book.cash["KRW"] == 100 * MILLION + net
    assert book.due["KRW"] == {}


def test_an_etf_is_not_taxed():
    """Shares are, units of funds are not."""
    assert Pit().sell(10, kind="01", symbol="069500").tax == 0
    assert Pit().sell(10, kind="01").tax > 0


def test_the_average_price_and_the_profit():
    """A purchase moves the average; a sale does not, and earns price less average."""
    pit = Pit(
        fills="none", checks=True, holdings=[Holding(symbol="005930", quantity=10, average_price=70_000)]
    )
    position = pit.book().position("domestic_stock", "005930")
    bought = pit.buy(30, 82_000)
    pit.exchange.fill(bought.number, 30, Decimal(82_000), now=pit.clock())
    assert (position.quantity, position.average_price) == (40, 79_000)
    sold = pit.sell(20, 80_000)
    fill = pit.exchange.fill(sold.number, 20, Decimal(80_000), now=pit.clock())
    assert (fill.cost, fill.profit) == (1_580_000, 20_000)
    assert (position.quantity, position.average_price, position.profit_today) == (20, 79_000, 20_000)
    assert (position.yesterday, position.bought_today, position.sold_today) == (10, 30, 20)
    pit.until("10:00", 23)
    assert (position.yesterday, position.bought_today, position.profit_today) == (20, 0, 0)


def test_a_purchase_holds_back_its_price_and_its_fee():
    """A limit order at its price, a market order at the upper limit; what is filled cheaper is free again."""
    pit = Pit(cash={"KRW": 5 * MILLION}, holdings=())
    quote = pit.quote()
    resting = pit.buy(10, quote.price - 5000)
    fee = int((quote.price - 5000) * 10 * Decimal("0.000140527"))
    assert resting.reserved == (quote.price - 5000) * 10 + fee
    assert pit.book().available() == 5 * MILLION - resting.reserved
    most = int(pit.book().available() // quote.upper_limit)
    assert pit.refusal(pit.buy, most + 1, kind="01") == "APBK0952"
    pit.buy(most - 1, kind="01")
    left = pit.book().available()
    assert left > quote.upper_limit  # as it was filled below the limit
    pit.cancel(resting)
    assert pit.book().available() == left + resting.quantity * resting.price + fee


def test_what_is_on_sale_cannot_be_sold_again():
    """Sellable is what is held less what open orders want to sell, or wait to."""
    pit = Pit()
    first = pit.sell(70, pit.quote().price + 5000)
    assert pit.book().sellable("domestic_stock", "005930") == 30
    assert pit.refusal(pit.sell, 31, pit.quote().price + 5000) == "APBK0400"
    pit.cancel(first, 20)
    assert pit.sell(50, pit.quote().price + 5000).state == "open"
    assert pit.refusal(pit.sell, 1, kind="01", symbol="000270") == "APBK0400"


def test_dollars_stay_dollars():
    """An overseas order uses the market's currency, cents included, and is settled a business day later."""
    pit = Pit("23:40", holdings=())
    given = {"family": "overseas_stock", "venue": "NASD", "symbol": "AAPL"}
    order = pit.buy(7, 300, **given)
    book = pit.book()
    assert (order.state, order.currency, order.exchange) == ("filled", "USD", "NAS")
    assert order.fee == (order.filled_amount * Decimal("0.0025")).quantize(
        Decimal("0.01"), rounding="ROUND_DOWN"
    )
    assert book.cash_on(date(2026, 9, 23), "USD") == 100_000 - order.filled_amount - order.fee
    assert totals(book, "USD") == begun(book, "USD")
    assert book.cash_settled() == 100 * MILLION
    assert pit.refusal(pit.buy, 1000, 300, **given) == "APBK0952"


def test_a_future_moves_cash_by_its_profit():
    """Opening holds back a margin, closing pays the difference; short positions are below 0."""
    pit = Pit(fills="none", checks=True)
    given = {"family": "domestic_futureoption", "symbol": "101W09", "kind": "01"}
    opened = pit.sell(2, "400.00", **given)
    assert opened.reserved == 20 * MILLION + 6000
    pit.exchange.fill(opened.number, 2, Decimal(400), now=pit.clock())
    position = pit.book().position("domestic_futureoption", "101W09")
    assert (position.quantity, position.average_price, position.margin) == (-2, 400, 20 * MILLION)
    assert pit.book().available() == 80 * MILLION - 6000
    closed = pit.buy(2, "398.50", **given)
    assert closed.reserved == 5977  # the fee alone
    pit.exchange.fill(closed.number, 2, Decimal("398.5"), now=pit.clock())
    assert (position.quantity, position.cost, position.profit) == (0, 0, 750_000)
    assert pit.book().cash_settled() == 100 * MILLION + 750_000 - opened.fee - closed.fee


def test_options_that_cannot_be():
    """A typing error in the options is told."""
    with pytest.raises(ConfigError, match="999999"):
        Pit(holdings=[Holding(symbol="999999", quantity=1, average_price=1)])
    for wrong in ({"list_lag": -1}, {"list_omit": 1.5}):
        with pytest.raises(ConfigError, match="list_lag"):
            Pit(**wrong)
