"""Bodies of answers with realistic values, made by code and the same in every run."""

import json
import random
from collections.abc import Collection, Iterable
from typing import Any

Row = dict[str, str]

# What an index row leaves blank, and what every stock leaves blank before the book opens.
BLANK = (
    "inter2_llam",
    "inter2_mxpr",
    "inter2_askp",
    "inter2_bidp",
    "seln_rsqn",
    "shnu_rsqn",
    "total_askp_rsqn",
    "total_bidp_rsqn",
)

TOTALS = """
    dnca_tot_amt nxdy_excc_amt prvs_rcdl_excc_amt cma_evlu_amt bfdy_buy_amt thdt_buy_amt
    nxdy_auto_rdpt_amt bfdy_sll_amt thdt_sll_amt d2_auto_rdpt_amt bfdy_tlex_amt thdt_tlex_amt
    tot_loan_amt scts_evlu_amt tot_evlu_amt nass_amt fncg_gld_auto_rdpt_yn pchs_amt_smtl_amt
    evlu_amt_smtl_amt evlu_pfls_smtl_amt tot_stln_slng_chgs bfdy_tot_asst_evlu_amt asst_icdc_amt
    asst_icdc_erng_rt
"""


def symbols(count: int) -> list[str]:
    """As many codes of domestic stocks, all different."""
    return [f"{number:05}0" for number in range(1, count + 1)]


def quote_row(symbol: str, *, blanks: bool = False) -> Row:
    """One of the 29-field rows of a multi-quote."""
    rnd = random.Random(symbol)
    base = rnd.randrange(4_000, 400_000) // 50 * 50
    change = rnd.randrange(-base // 20, base // 20) // 50 * 50
    price, tick, volume = base + change, 100 if base < 200_000 else 500, rnd.randrange(10_000, 20_000_000)
    sign = "2" if change > 0 else "5" if change < 0 else "3"
    row = {
        "kospi_kosdaq_cls_name": rnd.choice(["코스피", "코스닥"]),
        "mrkt_trtm_cls_name": "",
        "hour_cls_code": "0",
        "inter_shrn_iscd": symbol,
        "inter_kor_isnm": f"한국전자{int(symbol) % 97}호",
        "inter2_prpr": str(price),
        "inter2_prdy_vrss": str(change),
        "prdy_vrss_sign": sign,
        "prdy_ctrt": f"{100 * change / base:.2f}",
        "acml_vol": str(volume),
        "inter2_oprc": str(base + change // 2),
        "inter2_hgpr": str(max(base, price) + tick),
        "inter2_lwpr": str(min(base, price) - tick),
        "inter2_llam": str(base * 7 // 1000 * 100),
        "inter2_mxpr": str(base * 13 // 1000 * 100),
        "inter2_askp": str(price + tick),
        "inter2_bidp": str(price),
        "seln_rsqn": str(rnd.randrange(1, 90_000)),
        "shnu_rsqn": str(rnd.randrange(1, 90_000)),
        "total_askp_rsqn": str(rnd.randrange(10_000, 2_000_000)),
        "total_bidp_rsqn": str(rnd.randrange(10_000, 2_000_000)),
        "acml_tr_pbmn": str(volume * price),
        "inter2_prdy_clpr": str(base),
        "oprc_vrss_hgpr_rate": f"{rnd.uniform(-5, 5):.2f}",
        "intr_antc_cntg_vrss": str(change),
        "intr_antc_cntg_vrss_sign": sign,
        "intr_antc_cntg_prdy_ctrt": f"{100 * change / base:.2f}",
        "intr_antc_vol": str(rnd.randrange(100, 900_000)),
        "inter2_sdpr": str(base),
    }
    return row | dict.fromkeys(BLANK, "") if blanks else row


def multi_quote(asked: Iterable[str], *, blanks: Collection[str] = ()) -> bytes:
    """FHKST11300006: a row for each symbol, those of `blanks` with blanks."""
    return _body(output=[quote_row(symbol, blanks=symbol in blanks) for symbol in asked])


def groups() -> bytes:
    """HHKCM113004C7: three groups."""
    return _body(
        output2=[
            {
                "date": "20261120",
                "trnm_hour": "171648",
                "data_rank": f"{rank:010}",
                "inter_grp_code": f"{rank:03}",
                "inter_grp_name": f"관심그룹{rank}",
                "ask_cnt": "100",
            }
            for rank in range(3)
        ]
    )


def items(count: int) -> bytes:
    """HHKCM113004C6: a group of so many stocks."""
    return _body(
        output1={"data_rank": "0000000001", "inter_grp_name": "반도체"},
        output2=[
            {
                "fid_mrkt_cls_code": "J",
                "data_rank": f"{rank:010}",
                "exch_code": "KRX",
                "jong_code": symbol,
                "color_code": "-1",
                "memo": "",
                "hts_kor_isnm": f"한국전자{rank}호",
                "fxdt_ntby_qty": str(10 * rank),
                "cntg_unpr": f"{1000 + 50 * rank}.000000",
                "cntg_cls_code": "2",
            }
            for rank, symbol in enumerate(symbols(count))
        ],
    )


def balance(count: int) -> bytes:
    """TTTC8434R: a page of so many positions, and the totals."""
    return _body(
        ctx_area_fk100="12345678^01^N^N^01^01^N^".ljust(100),
        ctx_area_nk100="20261120^000050".ljust(100),
        output1=[_position(symbol) for symbol in symbols(count)],
        output2=[_totals()],
    )


def _position(symbol: str) -> Row:
    rnd = random.Random(symbol)
    held, average, price = rnd.randrange(1, 900), rnd.uniform(4_000, 90_000), rnd.randrange(4_000, 90_000)
    profit = held * price - round(held * average)
    return {
        "pdno": symbol,
        "prdt_name": f"한국전자{int(symbol) % 97}호",
        "trad_dvsn_name": "현금",
        "bfdy_buy_qty": "0",
        "bfdy_sll_qty": "0",
        "thdt_buyqty": str(held // 10),
        "thdt_sll_qty": "0",
        "hldg_qty": str(held),
        "ord_psbl_qty": str(held),
        "pchs_avg_pric": f"{average:.4f}",
        "pchs_amt": str(round(held * average)),
        "prpr": str(price),
        "evlu_amt": str(held * price),
        "evlu_pfls_amt": str(profit),
        "evlu_pfls_rt": f"{100 * profit / (held * average):.2f}",
        "evlu_erng_rt": f"{100 * profit / (held * average):.8f}",
        "loan_dt": "",
        "loan_amt": "0",
        "stln_slng_chgs": "0",
        "expd_dt": "",
        "fltt_rt": f"{rnd.uniform(-5, 5):.8f}",
        "bfdy_cprs_icdc": str(rnd.randrange(-900, 900)),
        "item_mgna_rt_name": "20%",
        "grta_rt_name": "",
        "sbst_pric": str(price * 7 // 10),
        "stck_loan_unpr": "0.0000",
    }


def _totals() -> Row:
    row = {name: str(1_234_567 * place) for place, name in enumerate(TOTALS.split())}
    return row | {"fncg_gld_auto_rdpt_yn": "", "asst_icdc_erng_rt": "0.00000000"}


def _body(**blocks: Any) -> bytes:
    head = {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "정상처리 되었습니다."}
    return json.dumps({**blocks, **head}, ensure_ascii=False, separators=(",", ":")).encode()
