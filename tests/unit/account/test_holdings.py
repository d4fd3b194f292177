"""Positions and sellable quantities: one shape, all pages, what was sold apart, missing is never 0."""

from decimal import Decimal

import pytest
from unit.account.fake import Scripted, view

from kis_async import errors
from kis_async.api.enums import Side

D = Decimal


def stock(code: str, quantity: str = "10", **more: str) -> dict[str, str]:
    """A row of a domestic balance."""
    return {
        "pdno": code,
        "prdt_name": "이름",
        "hldg_qty": quantity,
        "ord_psbl_qty": quantity,
        "pchs_avg_pric": "70000.5",
        "pchs_amt": "700005",
        "prpr": "71000",
        "evlu_amt": "710000",
        "evlu_pfls_amt": "9995",
        "evlu_pfls_rt": "1.42",
        "loan_dt": "",
    } | more


async def test_domestic_positions_of_all_pages() -> None:
    """Every page is read with its cursor; a row without a share is in `sold_out`, an unknown size is not."""
    sender = Scripted(
        TTTC8434R=[
            {"output1": [stock("005930"), stock("000660", "0")]},
            {"output1": [stock("035720", "", ord_psbl_qty="", evlu_amt="")]},
        ]
    )
    found = await view(sender).positions()
    assert [each.symbol for each in found] == ["005930", "035720"]
    assert [each.symbol for each in found.sold_out] == ["000660"]
    first, unknown = found
    assert (first.market, first.currency, first.side, first.quantity) == ("domestic_stock", "KRW", None, 10)
    assert (first.average_price, first.cost, first.value) == (D("70000.5"), D(700005), D(710000))
    assert (first.profit, first.profit_rate, first.loan_date) == (D(9995), D("1.42"), None)
    assert (unknown.quantity, unknown.sellable_quantity, unknown.value) == (None, None, None)
    assert first.row.symbol == "005930"
    assert [reply.raw["output1"][0]["pdno"] for reply in found.replies] == ["005930", "035720"]
    assert sender.fields("CANO", "ACNT_PRDT_CD", "CTX_AREA_NK100") == [
        ("81234567", "01", ""),
        ("81234567", "01", "1"),
    ]
    assert "81234567" not in repr(found)


@pytest.mark.parametrize(
    ("paper", "asked"),
    [
        (False, ["NASD", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"]),
        (True, ["NASD", "NYSE", "AMEX", "SEHK", "SHAA", "SZAA", "TKSE", "HASE", "VNSE"]),
    ],
)
async def test_overseas_positions_of_every_exchange(paper: bool, asked: list[str]) -> None:
    """One code is the whole US except on paper, each exchange is asked in its currency; the order is kept."""
    currencies = {"SEHK": "HKD", "SHAA": "CNY", "SZAA": "CNY", "TKSE": "JPY", "HASE": "VND", "VNSE": "VND"}

    def answer(message):
        where = message.fields["OVRS_EXCG_CD"]
        row = {"ovrs_pdno": f"S{where}", "ovrs_cblc_qty": "3", "ovrs_excg_cd": where, "tr_crcy_cd": "USD"}
        return {"output1": [row]}

    sender = Scripted(paper=paper, TTTS3012R=answer, VTTS3012R=answer)
    found = await view(sender).positions(market="overseas_stock")
    assert sender.fields("OVRS_EXCG_CD", "TR_CRCY_CD") == [(e, currencies.get(e, "USD")) for e in asked]
    assert [each.exchange for each in found] == asked
    narrowed = Scripted(TTTS3012R=answer)
    await view(narrowed).positions(market="overseas_stock", exchanges=["NAS", "TKSE", "NASD"])
    assert narrowed.fields("OVRS_EXCG_CD") == [("NASD",), ("TKSE",)]


async def test_positions_in_derivatives_have_a_side() -> None:
    """The side is a word in the day's balance, a code at night and overseas; an option's value is its own."""
    row = {"pdno": "KR4101R30001", "shtn_pdno": "101R03", "cblc_qty": "2", "lqd_psbl_qty": "1"}
    sender = Scripted(
        CTFO6118R=[{"output1": [row | {"sll_buy_dvsn_name": "SLL"}, row | {"sll_buy_dvsn_name": "매수"}]}],
        CTFN6118R=[{"output1": [row | {"sll_buy_dvsn_cd": "01"}]}],
    )
    account = view(sender, "81234567-03")
    day, night = await account.positions(), await account.positions(night=True)
    assert [(each.symbol, each.side) for each in day] == [("101R03", Side.SELL), ("101R03", Side.BUY)]
    assert [(each.side, each.quantity, each.sellable_quantity) for each in night] == [(Side.SELL, 2, 1)]
    option = {
        "ovrs_futr_fx_pdno": "OESU26 C6000",
        "sll_buy_dvsn_cd": "02",
        "fm_ustl_qty": "1",
        "fm_evlu_pfls_amt": "0",
        "fm_opt_evlu_amt": "125.5",
        "fm_otp_evlu_pfls_amt": "-10",
        "fuop_dvsn": "02",
    }
    (held,) = await view(Scripted(OTFM1412R=[{"output": [option]}]), "81234567-08").positions()
    assert (held.market, held.side, held.value, held.profit) == (
        "overseas_futureoption",
        Side.BUY,
        D("125.5"),
        D(-10),
    )


async def test_a_refusal_that_nothing_is_there_is_an_empty_list() -> None:
    """Paper futures refuse an empty inquiry with KIOK0560; any other refusal stays an error."""
    sender = Scripted(paper=True, VTFO6118R=[{"rt_cd": "7", "msg_cd": "KIOK0560"}])
    assert len(await view(sender, "81234567-03").positions()) == 0
    with pytest.raises(errors.ReplyError, match="OPSQ2000"):
        await view(Scripted(TTTC8434R=[{"rt_cd": "2", "msg_cd": "OPSQ2000"}])).positions()


async def test_what_can_be_sold() -> None:
    """The broker's own inquiry on the real server; elsewhere the sum over its rows, 0 if not held."""
    sender = Scripted(TTTC8408R=[{"output1": {"pdno": "005930", "cblc_qty": "10", "ord_psbl_qty": "7"}}])
    found = await view(sender).sellable("NX:005930")
    assert (found.quantity, found.sellable_quantity) == (10, 7)
    assert sender.fields("PDNO") == [("005930",)]
    loan = stock("005930", "5", loan_dt="20260302", ord_psbl_qty="4")
    paper = Scripted(paper=True, VTTC8434R=[{"output1": [stock("005930")]}, {"output1": [loan]}])
    account = view(paper)
    assert (await account.sellable("005930")).sellable_quantity == 14
    missing = await account.sellable("000660")
    assert (missing.quantity, missing.sellable_quantity, missing.rows) == (0, 0, ())
    unknown = Scripted(paper=True, VTTC8434R=[{"output1": [stock("005930", ord_psbl_qty="")]}])
    assert (await view(unknown).sellable("005930")).sellable_quantity is None


async def test_pensions_and_bonds_have_balances_of_their_own() -> None:
    """Product 29 asks the pension's TR, and 22 that of stocks."""
    pension = Scripted(TTTC2208R=[{"output1": [stock("069500", evlu_erng_rt="2.5")]}])
    (held,) = await view(pension, "81234567-29").positions()
    assert (held.symbol, held.profit_rate) == ("069500", D("2.5"))
    savings = Scripted(TTTC8434R=[{"output1": [stock("069500")]}])
    assert len(await view(savings, "81234567-22").positions()) == 1
    row = {"pdno": "KR6095572D81", "cblc_qty": "5", "buy_unpr": "10000", "buy_amt": "5000"}
    bonds = Scripted(CTSC8407R=[{"output": [row]}])
    (bond,) = await view(bonds).positions(market="domestic_bond")
    assert (bond.cost, bond.value, bond.price) == (D(5000), None, None)
