"""What can never be right of an order of overseas stocks, of futures or of bonds: refused, in words."""

from datetime import date, time
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from refusing import PAPER, REAL, assert_refused, refusal

from kis_async.api.domestic_bond.trading import (
    BondSaleBasis,
    ModifyOrCancelBondOrder,
    OrderBondPurchase,
    OrderBondSale,
)
from kis_async.api.domestic_futureoption.trading import (
    FuturesOrderKind,
    FuturesSession,
    ModifyOrCancelFuturesOrder,
    OrderFutures,
    QuoteCondition,
    QuoteType,
)
from kis_async.api.enums import (
    OverseasOrderExchange,
    OverseasOrderKind,
    Revision,
    Side,
)
from kis_async.api.overseas_futureoption.enums import FillCondition, OverseasFuturesOrderKind
from kis_async.api.overseas_futureoption.trading import (
    ModifyOrCancelOverseasFuturesOrder,
    OrderOverseasFutures,
)
from kis_async.api.overseas_stock.enums import AlgorithmTime
from kis_async.api.overseas_stock.trading import (
    ModifyOverseas,
    OrderOverseas,
    OrderOverseasDaytime,
    OrderOverseasReservation,
)
from kis_async.errors import NotOnPaper
from kis_async.spec.message import build

ABROAD = OverseasOrderKind
ZERO = Decimal(0)


# --- overseas stocks ----------------------------------------------------------------------------

US_BUYS = {"00", "32", "34", "35", "36"}
TAKEN_ABROAD = {
    ("us", Side.BUY): US_BUYS,
    ("us", Side.SELL): US_BUYS | {"31", "33"},
    ("hong_kong", Side.SELL): {"00", "50"},
}


def abroad(exchange: str = "NASD", kind: str | None = None, **given: Any) -> OrderOverseas:
    """An order whose price and times fit its kind."""
    fields: dict[str, Any] = {
        "side": Side.BUY,
        "exchange": OverseasOrderExchange(exchange),
        "symbol": "AAPL" if exchange in {"NASD", "NYSE", "AMEX"} else "7203",
        "quantity": 1,
        "price": ZERO if kind in {"31", "33"} else Decimal("145.25"),
        "order_kind": None if kind is None else OverseasOrderKind(kind),
        "algorithm_time": AlgorithmTime.UNTIL_CLOSE if kind in {"35", "36"} else None,
    }
    return OrderOverseas(**{**fields, **given})


def test_each_kind_in_each_market():
    """A kind goes out where the documents list it for market and side, and nowhere else."""
    markets = {"NASD": "us", "NYSE": "us", "AMEX": "us", "SEHK": "hong_kong"}
    for exchange, side, kind in product(OverseasOrderExchange, Side, OverseasOrderKind):
        request = abroad(exchange.value, kind.value, side=side)
        if kind in TAKEN_ABROAD.get((markets.get(exchange, ""), side), set()):
            assert build(request, REAL).fields["ORD_DVSN"] == kind
        else:
            assert refusal(request).parameter == "order_kind"
        build(request.replace(order_kind=None, price=Decimal(1), algorithm_time=None), REAL)


OVERSEAS = [
    (abroad(kind="31"), "order_kind", "which the US takes for sales only"),
    (abroad("SEHK", "32", side=Side.SELL), "order_kind", "a Hong Kong sale takes 00, 50 only"),
    (abroad("TKSE", "00"), "order_kind", "US orders and Hong Kong sales only"),
    (abroad(kind="33", side=Side.SELL, price=Decimal(1)), "price", "must be 0: an order of kind 33"),
    (abroad(price=ZERO), "price", "must be over 0: a limit order says its price"),
    (abroad("SEHK", "50", side=Side.SELL, price=ZERO), "price", "must be over 0"),
    (abroad(kind="35", algorithm_time=None), "algorithm_time", "needs algorithm_time"),
    (abroad(kind="35", algorithm_time=AlgorithmTime.CHOSEN_HOURS), "start_at", "is missing"),
    (abroad(kind="36", end_at=time(4)), "end_at", "is for CHOSEN_HOURS"),
    (abroad(start_at=time(23)), "start_at", "is for TWAP and VWAP orders"),
    (abroad(algorithm_time=AlgorithmTime.UNTIL_CLOSE), "algorithm_time", "is for TWAP and VWAP orders"),
    (abroad(sell_type="00"), "sell_type", "this is a purchase"),
    (abroad(symbol="005930"), "symbol", "a symbol of the US begins with a letter"),
    (abroad(symbol="aapl"), "symbol", "must be capitals and digits"),
    (abroad(quantity=0.1), "quantity", "only whole shares"),
    (
        OrderOverseasDaytime(
            side=Side.BUY, exchange=OverseasOrderExchange.NASDAQ, symbol="AAPL", quantity=1, price=ZERO
        ),
        "price",
        "must be over 0",
    ),
]


@pytest.mark.parametrize(("request_", "parameter", "words"), OVERSEAS)
def test_overseas_stocks(request_, parameter, words):
    """Each rule, in words."""
    assert_refused(request_, parameter, words)


def test_overseas_on_paper():
    """Paper takes limit orders only."""
    build(abroad(kind="00"), PAPER)
    build(abroad("TKSE"), PAPER)
    for kind in ("32", "34", "35"):
        build(abroad(kind=kind), REAL)
        assert_refused(abroad(kind=kind), "order_kind", "takes limit orders (00) only", PAPER)


def test_changing_overseas_orders():
    """A change has a price and a cancellation none; three markets only cancel."""
    order = ModifyOverseas(
        exchange=OverseasOrderExchange.NASDAQ,
        symbol="AAPL",
        original_order_number="30135009",
        revision=Revision.MODIFY,
        quantity=1,
        price=Decimal(226),
    )
    build(order, REAL)
    build(order.replace(revision=Revision.CANCEL, price=ZERO), REAL)
    assert_refused(order.replace(revision=Revision.CANCEL), "price", "must be 0 to cancel")
    assert_refused(order.replace(price=ZERO), "price", "must be over 0 to modify")
    shanghai = order.replace(exchange=OverseasOrderExchange.SHANGHAI, symbol="600519")
    assert_refused(shanghai, "revision", "can only be cancelled")
    build(shanghai.replace(revision=Revision.CANCEL, price=ZERO), REAL)


def test_overseas_reservations():
    """A price for limit orders, none at the market; no hours of one's own; sides that agree."""
    order = OrderOverseasReservation(
        side=Side.SELL,
        exchange=OverseasOrderExchange.NASDAQ,
        symbol="AAPL",
        quantity=1,
        price=Decimal(148),
    )
    build(order, REAL)
    build(order.replace(order_kind=ABROAD.MARKET_ON_OPEN, price=ZERO), REAL)
    assert_refused(order.replace(order_kind=ABROAD.MARKET_ON_OPEN), "price", "must be 0")
    assert_refused(order.replace(price=ZERO), "price", "must be over 0")
    assert_refused(
        order.replace(order_kind=ABROAD.TWAP, algorithm_time=AlgorithmTime.CHOSEN_HOURS),
        "algorithm_time",
        "cannot say hours",
    )
    asian = order.replace(exchange=OverseasOrderExchange.TOKYO, symbol="7203")
    assert_refused(asian.replace(sent_side=Side.BUY), "sent_side", "another than side")
    assert_refused(
        asian.replace(algorithm_time=AlgorithmTime.UNTIL_CLOSE), "algorithm_time", "US reservations"
    )
    cancel = asian.replace(revision=Revision.CANCEL, price=ZERO)
    assert_refused(cancel, "reservation_number", "needs both")
    build(cancel.replace(received_on=date(2026, 9, 21), reservation_number="1"), REAL)


# --- futures, options and bonds -----------------------------------------------------------------

QUOTES = {
    "01": ("01", "0"),
    "02": ("02", "0"),
    "03": ("03", "0"),
    "04": ("04", "0"),
    "10": ("01", "3"),
    "11": ("01", "4"),
    "12": ("02", "3"),
    "13": ("02", "4"),
    "14": ("04", "3"),
    "15": ("04", "4"),
}
PRICED_FUTURES = {"01", "03", "10", "11"}


def future(kind: str = "01", **given: Any) -> OrderFutures:
    """An order whose price fits its kind."""
    fields: dict[str, Any] = {
        "side": Side.BUY,
        "symbol": "A01603",
        "quantity": 1,
        "order_kind": FuturesOrderKind(kind),
        "price": Decimal("397.95") if kind in PRICED_FUTURES else ZERO,
    }
    return OrderFutures(**{**fields, **given})


def test_futures_kinds():
    """Price, quote type and quote condition agree with the kind, all of them."""
    assert set(QUOTES) == {kind.value for kind in FuturesOrderKind}
    for kind, (right_type, right_condition) in QUOTES.items():
        order = future(kind)
        if kind in PRICED_FUTURES:
            assert_refused(order.replace(price=ZERO), "price", "must be over 0")
        else:
            assert_refused(order.replace(price=Decimal(1)), "price", "must be 0: a")
        for quote in QuoteType:
            if quote == right_type:
                build(order.replace(quote_type=quote), REAL)
            else:
                assert_refused(order.replace(quote_type=quote), "quote_type", f"of kind {kind} has")
        for condition in QuoteCondition:
            if condition == right_condition:
                build(order.replace(quote_condition=condition), REAL)
            else:
                refused = order.replace(quote_condition=condition)
                assert_refused(refused, "quote_condition", f"of kind {kind} has")


def test_a_spread_may_cost_nothing():
    """Its price is a difference; any other contract's is over 0."""
    for symbol in ("401S3S6", "D01603606"):
        for price in ("-0.5", "0", "0.5"):
            build(future(symbol=symbol, price=Decimal(price)), REAL)
    assert_refused(future(price=Decimal("-0.5")), "price", "only a spread's may be less")


def test_changing_futures_orders():
    """0 stands for the rest by day, in the real market; a cancellation has kind 01."""
    order = ModifyOrCancelFuturesOrder(
        revision=Revision.MODIFY,
        original_order_number="0000005605",
        quantity=0,
        price=Decimal(460),
        all_remaining=True,
    )
    build(order, REAL)
    assert_refused(order, "quantity", "on paper (모의투자) 0 does not stand", PAPER)
    assert_refused(order.replace(session=FuturesSession.NIGHT), "quantity", "at night 0 does not stand")
    assert_refused(order.replace(order_kind=FuturesOrderKind.MARKET), "price", "must be 0")
    assert_refused(order.replace(quote_type=QuoteType.BEST), "quote_type", "has 01")
    cancel = order.replace(revision=Revision.CANCEL, price=ZERO)
    build(cancel, REAL)
    assert_refused(cancel.replace(order_kind=FuturesOrderKind.BEST), "order_kind", "must be 01")


def test_the_night_session_is_not_on_paper():
    """Which the error says, and by which id it would go."""
    with pytest.raises(NotOnPaper, match="STTN1101U"):
        build(future(session=FuturesSession.NIGHT), PAPER)


def test_overseas_futures():
    """A market order does not stay, and no other order has its condition; a number has eight digits."""
    order = OrderOverseasFutures(symbol="6BZ26", side=Side.BUY, quantity=1, price=Decimal("1.17"))
    build(order, REAL)
    market = order.replace(order_kind=OverseasFuturesOrderKind.MARKET, price=None)
    build(market, REAL)
    assert_refused(order.replace(fill_condition=FillCondition.MARKET), "fill_condition", "market orders")
    assert_refused(market.replace(fill_condition=FillCondition.END_OF_DAY), "fill_condition", "must be 2")
    cancel = ModifyOrCancelOverseasFuturesOrder(
        revision=Revision.CANCEL, original_ordered_on=date(2026, 9, 21), original_order_number="00298044"
    )
    build(cancel, REAL)
    assert_refused(
        cancel.replace(original_order_number="298044"), "original_order_number", "must be eight digits"
    )


def test_bonds():
    """Never at the market; a sale says which purchases it takes from, in the way of its basis."""
    bond: dict[str, Any] = {
        "symbol": "KR6095572D81",
        "quantity": 10,
        "price": Decimal(10_000),
        "small_lot_market": False,
    }
    build(OrderBondPurchase(**bond), REAL)
    assert_refused(OrderBondPurchase(**{**bond, "price": ZERO}), "price", "never at the market")
    sale = OrderBondSale(**bond, separate_tax=False)
    build(sale, REAL)
    day = date(2026, 9, 1)
    assert_refused(sale.replace(bought_on=day), "bought_on", "must stay empty")
    assert_refused(sale.replace(purchase_number="1"), "purchase_number", "must stay empty")
    daily = sale.replace(order_kind=BondSaleBasis.DAY)
    assert_refused(daily, "bought_on", "is missing")
    assert_refused(daily.replace(bought_on=day), "purchase_number", "must be 0")
    build(daily.replace(bought_on=day, purchase_number="0"), REAL)
    single = sale.replace(order_kind=BondSaleBasis.PRICE, bought_on=day)
    assert_refused(single, "purchase_number", "is missing")
    build(single.replace(purchase_number="3"), REAL)
    cancel = ModifyOrCancelBondOrder(
        symbol="KR6095572D81",
        original_order_number="15402",
        quantity=0,
        price=ZERO,
        all_remaining=True,
        revision=Revision.CANCEL,
    )
    build(cancel, REAL)
    assert_refused(cancel.replace(revision=Revision.MODIFY), "price", "must be over 0 to modify")
