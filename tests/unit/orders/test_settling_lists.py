"""Finding out what became of orders: which of the broker's lists are read."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from settling_programs import LIST, NIGHT_LIST, Open, Program, cash, row

from kis_async.api.domestic_bond.trading import OrderBondPurchase
from kis_async.api.domestic_futureoption.trading_orders import FuturesSession, OrderFutures
from kis_async.api.domestic_stock.trading_orders import ModifyOrCancelOrder
from kis_async.api.domestic_stock.trading_reservations import OrderReservation
from kis_async.api.enums import OverseasOrderExchange, Revision, Side
from kis_async.api.overseas_futureoption.trading_orders import OrderOverseasFutures
from kis_async.api.overseas_stock.trading_orders import ModifyOverseas, OrderOverseas
from kis_async.orders import Found, NotThere, Undecided

US = OverseasOrderExchange.NASDAQ
APPLE = {
    "ord_dt": "20260921",  # noon in Korea is the evening before in New York
    "odno": "0031108904",
    "orgn_odno": "",
    "sll_buy_dvsn_cd": "02",
    "rvse_cncl_dvsn": "00",
    "pdno": "AAPL",
    "ft_ord_qty": "5",
    "ft_ord_unpr3": "145.25000000",
    "nccs_qty": "5",
    "ovrs_excg_cd": "NASD",
    "dmst_ord_dt": "20260922",
    "thco_ord_tmd": "120000",
}
FUTURE = {
    "ord_dt": "20260922",
    "odno": "0000005605",
    "orgn_odno": "",
    "sll_buy_dvsn_cd": "02",
    "pdno": "A01603",
    "ord_qty": "1",
    "ord_idx": "397.95",
    "nmpr_type_cd": "01",
    "ord_tmd": "120000",
}
POINTS = Decimal("397.95")
CANCELLED = {"orgn_odno": "0000000003", "sll_buy_dvsn_cd_name": "매수취소*", "ord_unpr": "0"}


def future(session: FuturesSession = FuturesSession.DAY) -> OrderFutures:
    """One contract."""
    return OrderFutures(side=Side.BUY, symbol="A01603", quantity=1, price=POINTS, session=session)


REST: dict[str, Any] = {"original_order_number": "0000000003", "quantity": 0, "all_remaining": True}
CANCEL = ModifyOrCancelOrder(revision=Revision.CANCEL, price=Decimal(0), **REST)
MODIFY = ModifyOrCancelOrder(revision=Revision.MODIFY, price=Decimal(71_000), **REST)
ABROAD: dict[str, Any] = {"exchange": US, "symbol": "AAPL", "quantity": 5}
BUY_APPLE = OrderOverseas(side=Side.BUY, price=Decimal("145.25"), **ABROAD)
CANCEL_APPLE = ModifyOverseas(revision=Revision.CANCEL, original_order_number="0031108900", **ABROAD)

MARKETS: list[Any] = [
    # the order, whether on paper, the lists that are asked, and its row in one of them
    (cash(), True, ["VTTC0081R"], row(7)),
    (BUY_APPLE, False, ["TTTS3035R"], APPLE),
    (BUY_APPLE, True, ["VTTS3035R"], APPLE),
    (future(), False, ["TTTO5201R"], FUTURE),
    (
        OrderOverseasFutures(side=Side.BUY, symbol="6BZ26", quantity=1, price=Decimal("1.17")),
        False,
        ["OTFM3120R", "OTFM3116R"],
        {
            "ord_dt": "20260921",
            "odno": "00298044",
            "sll_buy_dvsn_cd": "02",
            "ovrs_futr_fx_pdno": "6BZ26",
            "fm_ord_qty": "1",
            "fm_ord_pric": "1.17",
            "rvse_cncl_dvsn_cd": "00",
            "pric_dvsn_cd": "1",
            "rcit_dtl_dtime": "20260922120000",
        },
    ),
    (
        OrderBondPurchase(symbol="KR6095572D81", quantity=10, price=Decimal(10_000), small_lot_market=False),
        False,
        ["CTSC8013R"],
        {
            "ord_dt": "20260922",
            "odno": "0000015402",
            "orgn_odno": "",
            "shtn_pdno": "KR6095572D81",
            "ord_qty": "10",
            "bond_ord_unpr": "10000",
            "ord_tmd": "120000",
            "sll_buy_dvsn_cd": "02",
        },
    ),
    (
        OrderReservation(symbol="005930", quantity=10, price=Decimal(70_000), side=Side.BUY),
        False,
        ["CTSC0004R", "CTSC0004R", LIST],
        {
            "rsvn_ord_seq": "0039447",
            "rsvn_ord_ord_dt": "20260923",
            "rsvn_ord_rcit_dt": "20260922",
            "rsvn_ord_rcit_tmd": "120000",
            "pdno": "005930",
            "ord_dvsn_cd": "00",
            "ord_rsvn_qty": "10",
            "ord_rsvn_unpr": "70000",
            "sll_buy_dvsn_cd": "02",
        },
    ),
    (CANCEL, False, [LIST], row(7) | CANCELLED),
    (
        MODIFY,
        False,
        [LIST],
        row(7) | {"orgn_odno": "3", "sll_buy_dvsn_cd_name": "매수정정", "ord_unpr": "71000"},
    ),
    (
        CANCEL_APPLE,
        False,
        ["TTTS3035R"],
        APPLE | {"orgn_odno": "0031108900", "rvse_cncl_dvsn": "02", "ft_ord_unpr3": "0"},
    ),
]


@pytest.mark.parametrize(("request_", "paper", "lists", "listed"), MARKETS)
async def test_each_order_is_looked_for_in_its_own_lists(
    programs: Open, request_: Any, paper: bool, lists: list[str], listed: dict[str, str]
) -> None:
    """And found by its row there, a change by the number of its original; an empty list has it not."""
    program = programs(paper=paper)
    await program.lose(request_.replace(client_order_id="a"))
    program.lists.rows[lists[0]] = [listed]
    (settled,) = await program.settle(wait=False)
    assert sorted(program.lists.asked) == sorted(lists)
    assert isinstance(settled, Found), settled
    assert settled.order.number == settled.listed.number
    program.lists.asked.clear()
    await program.lose(request_.replace(client_order_id="b"))
    (settled,) = await program.settle()
    assert isinstance(settled, NotThere), settled
    assert set(program.lists.asked) == set(lists)


@pytest.mark.parametrize("there", [NIGHT_LIST, "TTTO5201R", None])
async def test_a_night_order_is_looked_for_in_both_lists(program: Program, there: str | None) -> None:
    """Under the next business day, and up to the end of the longest holidays; in the morning it moves."""
    program.clock.pass_by(6.5 * 3600)
    await program.lose(future(FuturesSession.NIGHT))
    if there is not None:
        listed = FUTURE | {"ord_dt": "20260923", "ord_tmd": "183000", "nmpr_type_name": "지정가"}
        program.lists.rows[there] = [listed | {"ord_idx4": "397.95"}]
    (settled,) = await program.settle()
    assert set(program.lists.asked) == {NIGHT_LIST, "TTTO5201R"}
    assert program.lists.days == {("20260922", "20261002"), ("20260922", "20261003")}
    assert isinstance(settled, NotThere if there is None else Found)
    if isinstance(settled, Found):
        assert (settled.order.night, settled.order.ordered_on) == (True, date(2026, 9, 23))


async def test_while_the_night_moves_it_cannot_be_said_to_be_missing(program: Program) -> None:
    """Around 06:10 its orders may be in neither list."""
    program.clock.pass_by(17 * 3600)
    await program.lose(future(FuturesSession.NIGHT))
    program.clock.pass_by(3600 + 10 * 60)
    (looked,) = await program.settle()
    assert isinstance(looked, Undecided)
    assert "did not show all" in looked.reason
    program.clock.pass_by(1200)
    assert isinstance((await program.settle())[0], NotThere)
