"""What can never be right of an order is refused before it is sent, with the rule in words."""

from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from refusing import PAPER, REAL, assert_refused, refusal

from kis_async.api.domestic_stock.trading import (
    ModifyOrCancelOrder,
    ModifyOrCancelReservation,
    OrderCash,
    OrderCredit,
    OrderedBalance,
    OrderReservation,
    SellType,
)
from kis_async.api.enums import (
    CreditType,
    OrderKind,
    OrderVenue,
    Revision,
    Side,
)
from kis_async.errors import InvalidRequest
from kis_async.spec.message import build

NXT, SOR = OrderVenue.NXT, OrderVenue.SOR
KINDS = OrderKind
ZERO = Decimal(0)


EVERYWHERE = {"00", "03", "04", "11", "12", "13", "14", "15", "16"}
TAKEN = {
    OrderVenue.KRX: EVERYWHERE
    | {"01", "02", "05", "06", "07", "21", "22", "23", "24"}
    | {"41", "42", "43", "44", "45", "46", "47"},
    NXT: EVERYWHERE | {"21", "22", "23", "24", "27", "28", "29"},
    SOR: EVERYWHERE | {"01"},
}
PRICED = {"00", "02", "07", "11", "12", "22", "27", "41", "42", "43"}


def cash(kind: str = "00", **given: Any) -> OrderCash:
    """A purchase whose prices fit its kind."""
    fields: dict[str, Any] = {
        "side": Side.BUY,
        "symbol": "005930",
        "quantity": 3,
        "order_kind": OrderKind(kind),
        "price": Decimal(70_000) if kind in PRICED else ZERO,
        "condition_price": Decimal(69_000) if kind == "22" else None,
    }
    return OrderCash(**{**fields, **given})


def credit(kind: str = "00", **given: Any) -> OrderCredit:
    """The same on credit."""
    like = cash(kind, **{name: given.pop(name) for name in ("order_venue", "price") if name in given})
    shared = ("side", "symbol", "quantity", "order_kind", "price", "condition_price", "order_venue")
    fields: dict[str, Any] = {
        **{name: getattr(like, name) for name in shared},
        "credit_type": CreditType.OWN_LOAN,
        "loan_date": date(2026, 9, 21),
    }
    return OrderCredit(**{**fields, **given})


def change(kind: str = "00", **given: Any) -> ModifyOrCancelOrder:
    """A change of an order into one of this kind."""
    like = cash(kind)
    fields: dict[str, Any] = {
        "original_order_number": "0001566017",
        "revision": Revision.MODIFY,
        "quantity": 1,
        "all_remaining": False,
        "order_kind": like.order_kind,
        "price": like.price,
        "condition_price": like.condition_price,
    }
    return ModifyOrCancelOrder(**{**fields, **given})


@pytest.mark.parametrize("made", [cash, credit, change], ids=lambda made: made.__name__)
def test_each_kind_at_each_venue(made):
    """A kind goes out where the documents list it, and is refused with the venue's list elsewhere."""
    for venue, kind in product(OrderVenue, OrderKind):
        request = made(kind.value, order_venue=venue)
        if kind in TAKEN[venue]:
            assert build(request, REAL).fields["ORD_DVSN"] == kind
        else:
            error = refusal(request)
            assert error.parameter == "order_kind"
            assert f"(kind {kind.value})" in str(error)
    for kind in OrderKind:  # no venue is KRX
        if kind in TAKEN[OrderVenue.KRX]:
            build(made(kind.value), REAL)
        else:
            assert refusal(made(kind.value)).parameter == "order_kind"


@pytest.mark.parametrize("made", [cash, credit, change], ids=lambda made: made.__name__)
def test_each_kind_with_its_price(made):
    """A kind that names a price needs one in whole won; any other takes 0 and nothing else."""
    for venue, kinds in TAKEN.items():
        for kind in kinds:
            fitting = made(kind, order_venue=venue)
            if kind in PRICED:
                assert_refused(fitting.replace(price=ZERO), "price", "must be over 0: a")
                assert_refused(fitting.replace(price=Decimal("70000.5")), "price", "whole won")
            else:
                assert_refused(fitting.replace(price=Decimal(70_000)), "price", "must be 0: a")
            if kind != "22":
                given = fitting.replace(condition_price=Decimal(69_000))
                assert_refused(given, "condition_price", "belongs to stop-limit orders (kind 22) alone")


STOCKS = [
    (cash("01", order_venue=NXT), "order_kind", "is market (kind 01): NXT takes no such orders"),
    (cash("01", order_venue=NXT), "order_kind", "it is taken by KRX and SOR"),
    (cash("22", order_venue=SOR), "order_kind", "SOR takes 00, 01, 03, 04, 11, 12, 13, 14, 15, 16"),
    (cash("27"), "order_kind", "is for the pre-market of NXT"),
    (cash("41", order_venue=NXT), "order_kind", "is for the after-market of KRX"),
    (cash("51"), "order_kind", "is block (kind 51), which is negotiated"),
    (cash("13", order_venue=NXT, price=Decimal(1)), "price", "a market IOC (kind 13) order takes its price"),
    (cash("22", condition_price=None), "condition_price", "waits for its condition price"),
    (cash("22", condition_price=ZERO), "condition_price", "must be over 0"),
    (cash("22", condition_price=Decimal("0.5")), "condition_price", "whole won"),
    (cash(quantity=Decimal("0.5")), "quantity", "0.5 is not whole, and only whole shares can be ordered"),
    (cash(quantity=1.5), "quantity", "1.5 is not whole"),
    (cash(quantity=0), "quantity", "must be over 0"),
    (cash(symbol="5930"), "symbol", "'5930', but must be 6 digits"),
    (cash(symbol="AAPL"), "symbol", "as 005930"),
    (cash(sell_type=SellType.ORDINARY), "sell_type", "this is a purchase"),
    (cash(order_kind="01", order_venue="NXT", price=ZERO), "order_kind", "NXT takes no such orders"),
    (credit(side=Side.SELL), "credit_type", "is for the other side"),
    (credit(credit_type="22"), "credit_type", "22 is for the other side"),
    (credit(sell_type="01"), "sell_type", "must stay empty"),
    (change(quantity=0), "quantity", "or all_remaining (QTY_ALL_ORD_YN) be set"),
    (change(revision=Revision.NONE), "revision", "must be MODIFY or CANCEL"),
]


@pytest.mark.parametrize(("request_", "parameter", "words"), STOCKS)
def test_korean_stocks(request_, parameter, words):
    """Each rule, in words."""
    assert_refused(request_, parameter, words)


def test_a_cancellation_looks_at_neither_kind_nor_price():
    """It is known by its number; the quantity is left open only with all of the rest."""
    cancel = change(revision=Revision.CANCEL, price=ZERO, order_venue=NXT, order_kind=KINDS.MARKET)
    assert build(cancel, REAL).fields["ORD_UNPR"] == "0"
    build(cancel.replace(quantity=0, all_remaining=True), REAL)
    build(cancel.replace(price=Decimal(70_000)), REAL)
    assert_refused(cancel.replace(quantity=0), "quantity", "all_remaining")


@pytest.mark.parametrize("venue", [NXT, SOR])
def test_paper_has_krx_only(venue):
    """On paper another venue is refused, in the real market it is not; a wrong kind is told first."""
    for request in (cash(order_venue=venue), change(order_venue=venue)):
        build(request, REAL)
        build(request.replace(order_venue=OrderVenue.KRX), PAPER)
        build(request.replace(order_venue=None), PAPER)
        assert_refused(
            request, "order_venue", f"is {venue}, but paper trading (모의투자) has KRX only", PAPER
        )
    assert_refused(cash("22", order_venue=SOR), "order_kind", "SOR takes no such orders", PAPER)


def test_reservations():
    """Four kinds, with or without a price; a purchase with cash; a change in full."""
    order = OrderReservation(symbol="005930", quantity=1, price=Decimal(70_000), side=Side.BUY)
    for kind in ("00", "02"):
        build(order.replace(order_kind=OrderKind(kind)), REAL)
        assert_refused(order.replace(order_kind=OrderKind(kind), price=ZERO), "price", "must be over 0")
    for kind in ("01", "05"):
        build(order.replace(order_kind=OrderKind(kind), price=ZERO), REAL)
        assert_refused(order.replace(order_kind=OrderKind(kind)), "price", "must be 0")
    assert_refused(order.replace(order_kind=KINDS.BEST), "order_kind", "only 00, 01, 02 and 05")
    with pytest.raises(InvalidRequest, match="reserved with cash"):
        build(order.replace(balance_kind=OrderedBalance.OWN_LOAN), REAL)
    modify = ModifyOrCancelReservation(
        revision=Revision.MODIFY,
        reservation_number="1",
        symbol="005930",
        quantity=1,
        price=Decimal(70_000),
        side=Side.BUY,
        order_kind=KINDS.LIMIT,
        balance_kind=OrderedBalance.CASH,
    )
    build(modify, REAL)
    assert_refused(modify.replace(order_kind=KINDS.MARKET), "price", "must be 0")
    assert_refused(modify.replace(price=ZERO), "price", "must be over 0")
    assert_refused(modify.replace(order_kind=KINDS.MID), "order_kind", "mid (kind 21)")
