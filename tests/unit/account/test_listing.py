"""Orders and fills: the right list for each day and market, all pages, nothing partial in silence."""

from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from unit.account.fake import Scripted, view

from kis_async import errors
from kis_async.account import Fills
from kis_async.account.periods import Piece, domestic_pieces, months_before

D = Decimal
TODAY = date(2026, 3, 31)


def placed(number: int, filled: int = 0, **more: str) -> dict[str, str]:
    """A row of the day list of domestic stocks: an order of ten shares."""
    return {
        "ord_dt": "20260331",
        "ord_tmd": "100000",
        "odno": f"{number:010}",
        "orgn_odno": "",
        "sll_buy_dvsn_cd": "02",
        "sll_buy_dvsn_cd_name": "현금매수",
        "pdno": "005930",
        "ord_qty": "10",
        "ord_unpr": "70000",
        "tot_ccld_qty": str(filled),
        "rmn_qty": str(10 - filled),
    } | more


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        # Three months before 31 March is 31 December; before 31 May it would be the last of February.
        (date(2026, 1, 5), TODAY, [("recent", "20260105", "20260331")]),
        (
            date(2025, 10, 15),
            TODAY,
            [
                ("older", "20251015", "20251114"),
                ("older", "20251115", "20251215"),
                ("older", "20251216", "20251230"),
                ("recent", "20251231", "20260331"),
            ],
        ),
        (date(2025, 12, 1), date(2025, 12, 30), [("older", "20251201", "20251230")]),
    ],
)
async def test_domestic_orders_are_split_where_the_two_lists_meet(first, last, wanted) -> None:
    """Every day is asked for once, of the list that keeps it, oldest first and on all venues."""
    sender = Scripted()
    await view(sender).orders(first, last)
    ids = {"recent": "TTTC0081R", "older": "CTSC9215R"}
    assert sender.tr_ids() == [ids[age] for age, _, _ in wanted]
    assert sender.fields("INQR_STRT_DT", "INQR_END_DT", "INQR_DVSN", "EXCG_ID_DVSN_CD") == [
        (start, end, "01", "ALL") for _, start, end in wanted
    ]


def test_pieces_cover_every_day_once() -> None:
    """Whatever the day of the month, the pieces of two years follow one another without a gap."""
    assert months_before(date(2026, 5, 31), 3) == date(2026, 2, 28)
    for today in (date(2026, 3, 31), date(2026, 5, 30), date(2028, 2, 29), date(2026, 1, 1)):
        days = Piece(months_before(today, 24), today)
        pieces = domestic_pieces(days, today=today)
        assert (pieces[0].first, pieces[-1].last) == (days.first, days.last)
        assert all((b.first - a.last).days == 1 for a, b in pairwise(pieces))
        assert [piece.older for piece in pieces] == [True] * (len(pieces) - 1) + [False]


async def test_a_year_of_fills_that_fails_on_a_late_page_holds_what_was_read() -> None:
    """Page 7 of the second list fails: the error has every answer before it, and the fault as its cause."""
    pages: list[Any] = [{"output1": [placed(n, 10)]} for n in range(1, 7)]
    fault = errors.TransportError("the connection was lost", tr_id="TTTC0081R")
    sender = Scripted(CTSC9215R=[{"output1": [placed(99, 10)]}], TTTC0081R=[*pages, fault])
    with pytest.raises(errors.IncompletePages, match="page 7 could not be read") as caught:
        await view(sender).fills(date(2025, 3, 31), TODAY)
    older = [reply for reply in caught.value.pages if reply.meta.tr_id == "CTSC9215R"]
    recent = [reply for reply in caught.value.pages if reply.meta.tr_id == "TTTC0081R"]
    assert len(older) == sender.tr_ids().count("CTSC9215R") == 9
    assert [order.order_number for reply in recent for order in reply.orders] == [
        f"{n:010}" for n in range(1, 7)
    ]
    assert caught.value.__cause__ is fault


async def test_failures_among_calls_that_go_out_together() -> None:
    """With nothing read the error is itself; else it holds the answers that were there."""
    fault = errors.TransportError("the connection was lost", tr_id="TTTS3012R")

    def answer(message):
        return fault if message.fields["OVRS_EXCG_CD"] == "TKSE" else {"output1": []}

    account = view(Scripted(TTTS3012R=answer))
    with pytest.raises(errors.TransportError) as alone:
        await account.positions(market="overseas_stock", exchanges=["TKSE"])
    assert alone.value is fault
    with pytest.raises(errors.IncompletePages) as caught:
        await account.positions(market="overseas_stock", exchanges=["TKSE", "NASD", "SEHK"])
    assert (len(caught.value.pages), caught.value.__cause__) == (2, fault)


async def test_fills_with_their_costs() -> None:
    """Orders of which something was filled, and the fees and taxes booked; estimates are named so."""
    cost = {"trad_dt": "20260330", "pdno": "005930", "fee": "105", "tl_tax": "1260"}
    sender = Scripted(
        TTTC0081R=[
            {"output1": [placed(1, 10), placed(2)], "output2": {"prsm_tlex_smtl": "1400"}},
            {"output1": [placed(3, 4)], "output2": {"prsm_tlex_smtl": "1400"}},
        ],
        TTTC8715R=[{"output1": [cost, cost | {"tl_tax": ""}]}],
    )
    found = await view(sender).fills(date(2026, 3, 1))
    assert [(each.number, each.filled_quantity) for each in found] == [("1", 10), ("3", 4)]
    assert found.fees == D(1400)
    assert found.costs is not None
    assert [(each.fee, each.tax) for each in found.costs] == [(D(105), D(1260)), (D(105), None)]
    assert found.find("0000000003") is found[1]
    assert {reply.meta.tr_id for reply in found.replies} == {"TTTC0081R", "TTTC8715R"}
    paper = Scripted(paper=True, VTTC0081R=[{"output1": [placed(1, 10)]}])
    practised = await view(paper).fills(TODAY)
    assert (len(practised), practised.costs, practised.fees) == (1, None, None)
    assert paper.fields("EXCG_ID_DVSN_CD") == [("KRX",)]


async def test_costs_of_other_markets() -> None:
    """Overseas the fee is the sum of both countries' and unknown if one is; derivatives have theirs."""
    trade = {"crcy_cd": "USD", "pdno": "AAPL", "sll_buy_dvsn_cd": "01"}
    sender = Scripted(
        CTOS4001R=[{"output1": [trade | {"dmst_frcr_fee1": "0.5", "frcr_fee1": "0.02"}, trade]}],
    )
    found = await view(sender).fills(TODAY, market="overseas_stock")
    assert found.costs is not None
    assert [(each.currency, each.fee, each.tax) for each in found.costs] == [
        ("USD", D("0.52"), None),
        ("USD", None, None),
    ]
    futures = Scripted(CTFO6119R=[{"output1": [{"pdno": "101R03", "tot_fee_smtl": "900"}]}])
    (cost,) = (await view(futures, "81234567-03").fills(date(2026, 3, 1), TODAY, night=False)).costs or ()
    assert (cost.symbol, cost.fee) == ("101R03", D(900))
    abroad = Scripted(OTFM3122R=[{"output1": [{"ovrs_futr_fx_pdno": "6AM26", "fm_fee": "2.5"}]}])
    (fee,) = (await view(abroad, "81234567-08").fills(TODAY)).costs or ()
    assert (fee.symbol, fee.fee) == ("6AM26", D("2.5"))


async def test_open_orders() -> None:
    """From the list of changeable orders; on paper from the day's, less what is done, refused or cancels."""
    changeable = {
        "odno": "0000000001",
        "pdno": "005930",
        "sll_buy_dvsn_cd": "02",
        "ord_qty": "10",
        "tot_ccld_qty": "4",
        "psbl_qty": "6",
    }
    found = await view(Scripted(TTTC0084R=[{"output": [changeable]}])).open_orders()
    assert [(each.number, each.remaining_quantity, each.ordered_on) for each in found] == [("1", 6, TODAY)]
    rows = [
        placed(1, 4),
        placed(2, 10),
        placed(3, rjct_qty="10", rmn_qty=""),
        placed(4, rmn_qty=""),
        placed(5, orgn_odno="0000000009", sll_buy_dvsn_cd_name="매수취소", rmn_qty="10"),
    ]
    paper = Scripted(paper=True, VTTC0081R=[{"output1": rows}])
    assert [each.number for each in await view(paper).open_orders()] == ["1", "4"]
    abroad = Scripted(paper=True)
    await view(abroad).open_orders(market="overseas_stock")
    assert abroad.fields("ORD_STRT_DT", "ORD_END_DT", "PDNO", "OVRS_EXCG_CD") == [
        ("20260330", "20260331", "", "")
    ]
    real = Scripted()
    await view(real).open_orders(market="overseas_stock")
    assert [where for (where,) in real.fields("OVRS_EXCG_CD")] == [
        "NASD",
        "SEHK",
        "SHAA",
        "SZAA",
        "TKSE",
        "HASE",
        "VNSE",
    ]


async def test_the_running_night_is_in_the_orders_until_now() -> None:
    """It stands under a later day in a list of its own; what has moved to the day's list counts once."""
    row = {"odno": "7", "pdno": "101R03", "sll_buy_dvsn_cd": "02", "ord_qty": "1", "tot_ccld_qty": "0"}
    moved, running = row | {"ord_dt": "20260331"}, row | {"ord_dt": "20260401"}
    sender = Scripted(TTTO5201R=[{"output1": [moved]}], STTN5201R=[{"output1": [moved, running]}])
    account = view(sender, "81234567-03")
    found = await account.orders(date(2026, 3, 2))
    assert [(each.ordered_on, each.night) for each in found] == [(TODAY, False), (date(2026, 4, 1), True)]
    assert sender.fields("STRT_ORD_DT", "END_ORD_DT") == [("20260302", "20260331"), ("20260331", "20260413")]
    assert len(await account.orders(date(2026, 3, 2), date(2026, 3, 30))) == 1
    assert sender.tr_ids() == ["TTTO5201R", "STTN5201R", "TTTO5201R"]
    assert len(await account.orders(date(2026, 3, 2), night=False)) == 1


async def test_lists_of_bonds_and_pensions() -> None:
    """Bonds are listed a week at a time, a pension's orders of today alone."""
    bonds = Scripted()
    await view(bonds).orders(date(2026, 3, 15), TODAY, market="domestic_bond")
    assert bonds.fields("INQR_STRT_DT", "INQR_END_DT") == [
        ("20260315", "20260321"),
        ("20260322", "20260328"),
        ("20260329", "20260331"),
    ]
    row = {"odno": "0000000012", "pdno": "069500", "ord_qty": "5", "tot_ccld_qty": "2", "nccs_qty": "3"}
    pension = view(Scripted(TTTC2210R=[{"output": [row | {"ord_tmd": "093000"}]}]), "81234567-29")
    (order,) = await pension.open_orders()
    assert (order.number, order.action, order.remaining_quantity) == ("12", "new", 3)
    assert order.ordered_at is not None
    assert order.ordered_at.isoformat() == "2026-03-31T09:30:00+09:00"
    fills = await pension.fills(TODAY)
    assert isinstance(fills, Fills)
    assert (len(fills), fills.costs) == (1, None)
    with pytest.raises(errors.InvalidRequest, match="of today alone"):
        await pension.orders(date(2026, 3, 30))


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(TODAY, date(2026, 3, 1), "lies before start"), ("20260301", None, "start is a date")],
)
async def test_periods_that_cannot_be(start, end, words) -> None:
    """Refused before anything is sent."""
    sender = Scripted()
    with pytest.raises(errors.InvalidRequest, match=words):
        await view(sender).orders(start, end)
    assert sender.asked == []
