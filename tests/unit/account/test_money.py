"""Cash and buying power: each amount by its own name, borrowing apart, missing is never 0."""

from decimal import Decimal

import pytest
from unit.account.fake import Scripted, view

from kis_async import errors
from kis_async.api.domestic_futureoption.enums import FuturesOrderKind
from kis_async.api.enums import OrderKind, Side

D = Decimal


async def test_deposits_of_three_days_by_name() -> None:
    """D+1 and D+2 are fields of their own; the first page is enough; what is not said is `None`."""
    totals = {"dnca_tot_amt": "1000", "nxdy_excc_amt": "900", "prvs_rcdl_excc_amt": "2500"}
    sender = Scripted(TTTC8434R=[{"output1": [], "output2": [totals]}, {"output2": [totals]}])
    (won,) = await view(sender).cash()
    assert (won.currency, won.deposit, won.deposit_d1, won.deposit_d2) == ("KRW", D(1000), D(900), D(2500))
    assert (won.withdrawable, won.orderable) == (None, None)
    assert len(sender.asked) == 1
    (empty,) = await view(Scripted()).cash()
    assert (empty.deposit, empty.deposit_d1, empty.deposit_d2) == (None, None, None)


async def test_overseas_cash_by_currency() -> None:
    """Won from the totals, each currency with its margins, and one that the margins alone have."""
    present = {
        "output1": [],
        "output2": [
            {"crcy_cd": "USD", "frcr_dncl_amt_2": "100.5", "frcr_drwg_psbl_amt_1": "90"},
            {"crcy_cd": "USD", "frcr_dncl_amt_2": "7"},
        ],
        "output3": {"dncl_amt": "5000", "wdrw_psbl_tot_amt": "4000"},
    }
    margins = [
        {"crcy_cd": "USD", "frcr_gnrl_ord_psbl_amt": "80", "ustl_buy_amt": "20", "ustl_sell_amt": ""},
        {"crcy_cd": "JPY", "frcr_dncl_amt1": "3000"},
    ]
    sender = Scripted(CTRP6504R=[present], TTTC2101R=[{"output": margins}])
    cash = await view(sender).cash(market="overseas_stock")
    assert [each.currency for each in cash] == ["KRW", "USD", "JPY"]
    won, dollars, yen = cash
    assert (won.deposit, won.withdrawable, won.deposit_d2) == (D(5000), D(4000), None)
    assert (dollars.deposit, dollars.withdrawable, dollars.orderable) == (D("100.5"), D(90), D(80))
    assert (dollars.unsettled_buys, dollars.unsettled_sells, len(dollars.rows)) == (D(20), None, 2)
    assert (yen.deposit, cash.of("JPY"), cash.of("CNY")) == (D(3000), yen, None)
    paper = Scripted(paper=True, VTRP6504R=[{"output3": {"dncl_amt": "5000"}}])
    assert [each.currency for each in await view(paper).cash(market="overseas_stock")] == ["KRW"]
    assert paper.tr_ids() == ["VTRP6504R"]


async def test_cash_of_derivatives() -> None:
    """The day's and the next deposit in cash; overseas a call a currency, in the sequence asked."""
    row = {"dnca_cash": "100", "nxdy_dnca": "110", "wdrw_psbl_tot_amt": "50", "ord_psbl_cash": "40"}
    (won,) = await view(Scripted(CTFO6118R=[{"output2": row}]), "81234567-03").cash()
    assert (won.deposit, won.deposit_d1, won.withdrawable, won.orderable) == (D(100), D(110), D(50), D(40))
    sender = Scripted(
        OTFM1411R=lambda message: {"output": {"crcy_cd": message.fields["CRCY_CD"], "fm_dnca_rmnd": "5"}}
    )
    cash = await view(sender, "81234567-08").cash(currencies=["USD", "KRW", "USD"])
    assert [(each.currency, each.deposit) for each in cash] == [("USD", D(5)), ("KRW", D(5))]
    assert sender.fields("INQR_DT") == [("20260331",)] * 2


BUYABLE = {
    "output": {
        "nrcvb_buy_amt": "107177377",
        "nrcvb_buy_qty": "1531",
        "max_buy_amt": "1482382356",
        "max_buy_qty": "21176",
        "psbl_qty_calc_unpr": "91000",
    }
}


async def test_buying_power_without_borrowing_is_the_plain_one() -> None:
    """`quantity` and `amount` are those without 미수, what may be borrowed has names of its own."""
    sender = Scripted(TTTC8908R=[BUYABLE])
    account = view(sender)
    power = await account.buying_power("005930")
    assert (power.quantity, power.amount) == (1531, D(107177377))
    assert (power.quantity_with_credit, power.amount_with_credit) == (21176, D(1482382356))
    assert (power.kind, power.basis_price, power.currency) == (OrderKind.MARKET, D(91000), "KRW")
    await account.buying_power("005930", 70000)
    await account.buying_power("005930", 70000, kind=OrderKind.LIMIT_IOC)
    assert sender.fields("ORD_DVSN", "ORD_UNPR") == [("01", ""), ("00", "70000"), ("11", "70000")]


async def test_buying_power_of_each_market() -> None:
    """Each market's own TR and names; a pension cannot borrow."""
    abroad = {"tr_crcy_cd": "USD", "ovrs_ord_psbl_amt": "99.5", "max_ord_psbl_qty": "1"}
    more = {"frcr_ord_psbl_amt1": "500", "ovrs_max_ord_psbl_qty": "5"}
    sender = Scripted(
        TTTS3007R=[{"output": abroad | more}],
        TTTC8910R=[{"output": {"buy_psbl_qty": "30", "buy_psbl_amt": ""}}],
    )
    account = view(sender)
    power = await account.buying_power("NAS:AAPL", D("99.5"))
    assert (power.exchange, power.currency, power.quantity, power.amount) == ("NASD", "USD", 1, D("99.5"))
    assert (power.quantity_with_exchange, power.amount_with_exchange) == (5, D(500))
    assert (power.quantity_with_credit, power.amount_with_credit) == (None, None)
    bond = await account.buying_power("KR6095572D81", 10450, market="domestic_bond")
    assert (bond.quantity, bond.amount) == (30, None)
    pension = Scripted(TTTC0503R=[{"output": {"max_buy_amt": "7", "max_buy_qty": "1"}}])
    held = await view(pension, "81234567-29").buying_power("069500", 35000)
    assert (held.quantity, held.amount, held.quantity_with_credit) == (1, D(7), None)
    futures = Scripted(
        TTTO5105R=[{"output": {"ord_psbl_qty": "4", "lqd_psbl_qty1": "2"}}],
        STTN5105R=[{"output": {"ord_psbl_qty": "3", "lqd_psbl_qty_1": "1"}}],
    )
    account = view(futures, "81234567-03")
    day = await account.buying_power("101R03", side=Side.SELL)
    night = await account.buying_power("101R03", D("380.5"), night=True)
    assert [(p.quantity, p.closable_quantity) for p in (day, night)] == [(4, 2), (3, 1)]
    assert futures.fields("SLL_BUY_DVSN_CD", "ORD_DVSN_CD", "UNIT_PRICE") == [
        ("01", FuturesOrderKind.MARKET, "0"),
        ("02", FuturesOrderKind.LIMIT, "380.5"),
    ]


@pytest.mark.parametrize(
    ("symbol", "arguments", "words"),
    [
        ("NAS:AAPL", {}, "needs a price"),
        ("AAPL", {"market": "overseas_stock", "price": 5}, "needs its exchange"),
        ("005930", {"kind": OrderKind.LIMIT}, "a limit order has a price"),
        ("005930", {"kind": FuturesOrderKind.MARKET}, "kind must be one of OrderKind"),
        ("XXX:AAPL", {"price": 5}, "is no overseas exchange"),
        ("U:0001", {}, "an index is not traded"),
        ("101R03", {"market": "domestic_futureoption"}, "product code 01 is for"),
        (" ", {}, "symbol is empty"),
    ],
)
async def test_what_cannot_be_asked_is_refused_before_sending(symbol, arguments, words) -> None:
    """With the rule in words; nothing was sent."""
    sender = Scripted()
    with pytest.raises(errors.InvalidRequest, match=words):
        await view(sender).buying_power(symbol, **arguments)
    assert sender.asked == []
