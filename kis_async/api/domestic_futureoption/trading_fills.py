"""[국내선물옵션] 주문/계좌, fills of a day, fees of a period, and margin rates."""

from datetime import date, time
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging

__all__ = [
    "FuturesDailyFee",
    "FuturesDailyFees",
    "FuturesFeeTotals",
    "FuturesFill",
    "FuturesFillTotals",
    "FuturesFills",
    "FuturesMarginRate",
    "FuturesMarginRates",
    "ListFuturesDailyFees",
    "ListFuturesFills",
    "ListFuturesMarginRates",
]


class FuturesFill(Row):
    """One fill: contracts, points, won."""

    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    order_number: str | None = wire("odno", "주문번호")
    transaction_type_name: str | None = wire("tr_type_name", "거래유형명")
    final_settlement_on: date | None = wire("last_sttldt", "최종결제일")
    price: Decimal | None = wire("ccld_idx", "체결지수")
    filled_quantity: int | None = wire("ccld_qty", "체결량")
    trade_amount: Decimal | None = wire("trad_amt", "매매금액")
    fee: Decimal | None = wire("fee", "수수료")
    filled_at: time | None = wire("ccld_btwn", "체결시간")


class FuturesFillTotals(Row):
    """The sums over the fills, in contracts and won."""

    total_filled_quantity: int | None = wire("tot_ccld_qty_smtl", "총체결수량합계")
    total_filled_amount: Decimal | None = wire("tot_ccld_amt_smtl", "총체결금액합계")
    fee_adjustment: Decimal | None = wire("fee_adjt", "수수료조정")
    total_fee: Decimal | None = wire("fee_smtl", "수수료합계")


class FuturesFills(Reply):
    """One page of fills, and the sums."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    fills: tuple[FuturesFill, ...] = wire("output1", "응답상세")
    totals: FuturesFillTotals | None = wire("output2", "응답상세2")


class ListFuturesFills(Request[FuturesFills]):
    """선물옵션 기준일체결내역 (v1_국내선물-016): the fills of one day between two times. Not offered on paper."""

    spec = Spec(
        name="선물옵션 기준일체결내역",
        api_id="v1_국내선물-016",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/inquire-ccnl-bstime",
        tr="CTFO5139R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    ordered_on: date = wire("ORD_DT", "주문일자", example="20230920")
    start_at: time = wire("FUOP_TR_STRT_TMD", "선물옵션거래시작시각", default=time(0, 0, 0))
    end_at: time = wire("FUOP_TR_END_TMD", "선물옵션거래종료시각", default=time(23, 59, 59))
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class FuturesDailyFee(Row):
    """One contract on one day: amounts traded, fees and profit, in won."""

    ordered_on: date | None = wire("ord_dt", "주문일자")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("item_name", "종목명")
    sold_amount: Decimal | None = wire("sll_agrm_amt", "매도약정금액")
    selling_fee: Decimal | None = wire("sll_fee", "매도수수료")
    bought_amount: Decimal | None = wire("buy_agrm_amt", "매수약정금액")
    buying_fee: Decimal | None = wire("buy_fee", "매수수수료")
    total_fee: Decimal | None = wire("tot_fee_smtl", "총수수료합계")
    trading_profit: Decimal | None = wire("trad_pfls", "매매손익")


class FuturesFeeTotals(Row):
    """The sums over the period, in won; the `…_contracts` fields are what was contracted, not as money."""

    futures_contracts: Decimal | None = wire("futr_agrm", "선물약정")
    futures_amount: Decimal | None = wire("futr_agrm_amt", "선물약정금액")
    total_futures_amount: Decimal | None = wire("futr_agrm_amt_smtl", "선물약정금액합계")
    total_futures_selling_fee: Decimal | None = wire("futr_sll_fee_smtl", "선물매도수수료합계")
    total_futures_buying_fee: Decimal | None = wire("futr_buy_fee_smtl", "선물매수수수료합계")
    total_futures_fee: Decimal | None = wire("futr_fee_smtl", "선물수수료합계")
    option_contracts: Decimal | None = wire("opt_agrm", "옵션약정")
    option_amount: Decimal | None = wire("opt_agrm_amt", "옵션약정금액")
    total_option_amount: Decimal | None = wire("opt_agrm_amt_smtl", "옵션약정금액합계")
    total_option_selling_fee: Decimal | None = wire("opt_sll_fee_smtl", "옵션매도수수료합계")
    total_option_buying_fee: Decimal | None = wire("opt_buy_fee_smtl", "옵션매수수수료합계")
    total_option_fee: Decimal | None = wire("opt_fee_smtl", "옵션수수료합계")
    commodity_futures_contracts: Decimal | None = wire("prdt_futr_agrm", "상품선물약정")
    commodity_futures_and_options: Decimal | None = wire("prdt_fuop", "상품선물옵션")
    commodity_futures_value: Decimal | None = wire("prdt_futr_evlu_amt", "상품선물평가금액")
    futures_fee: Decimal | None = wire("futr_fee", "선물수수료")
    option_fee: Decimal | None = wire("opt_fee", "옵션수수료")
    fee: Decimal | None = wire("fee", "수수료")
    sold_amount: Decimal | None = wire("sll_agrm_amt", "매도약정금액")
    bought_amount: Decimal | None = wire("buy_agrm_amt", "매수약정금액")
    total_contract_amount: Decimal | None = wire("agrm_amt_smtl", "약정금액합계")
    selling_fee: Decimal | None = wire("sll_fee", "매도수수료")
    buying_fee: Decimal | None = wire("buy_fee", "매수수수료")
    total_fee: Decimal | None = wire("fee_smtl", "수수료합계")
    total_trading_profit: Decimal | None = wire("trad_pfls_smtl", "매매손익합계")


class FuturesDailyFees(Reply):
    """One page of contracts by day, and the sums."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    days: tuple[FuturesDailyFee, ...] = wire("output1", "응답상세")
    totals: FuturesFeeTotals | None = wire("output2", "응답상세2")


class ListFuturesDailyFees(Request[FuturesDailyFees]):
    """선물옵션기간약정수수료일별 (v1_국내선물-017): the amounts traded and the fees of each day of a period. Not offered on paper."""

    spec = Spec(
        name="선물옵션기간약정수수료일별",
        api_id="v1_국내선물-017",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/inquire-daily-amount-fee",
        tr="CTFO6119R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    date_from: date = wire("INQR_STRT_DAY", "조회시작일", example="20230901")
    date_to: date = wire("INQR_END_DAY", "조회종료일", example="20230920")
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class FuturesMarginRate(Row):
    """The margins on one underlying asset: rates in percent, `futures_margin_per_contract` in won.

    The multiplier and the margin per contract are those of the nearest maturity.
    """

    underlying_id: str = wire("bast_id", "기초자산ID", key=True)
    underlying_name: str | None = wire("bast_name", "기초자산명")
    initial_margin_rate: Decimal | None = wire("brkg_mgna_rt", "위탁증거금율")
    trading_margin_rate: Decimal | None = wire("tr_mgna_rt", "거래증거금율")
    underlying_price: Decimal | None = wire("bast_pric", "기초자산가격")
    multiplier: Decimal | None = wire("tr_mtpl_idx", "거래승수지수")
    futures_margin_per_contract: Decimal | None = wire("ctrt_per_futr_mgna", "계약당선물증거금")


class FuturesMarginRates(Reply):
    """One page of underlying assets."""

    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    rates: tuple[FuturesMarginRate, ...] = wire("output", "응답상세")


class ListFuturesMarginRates(Request[FuturesMarginRates]):
    """선물옵션 증거금률 (선물옵션 증거금률): the margin rates of all underlying assets on one day.

    From 2023-05-24 on; those of the next business day appear between 17:00 and 18:00. They are fixed once
    a day, so the broker limits how often they are asked for. The margin is for opening one contract, not
    for a spread. Not offered on paper.
    """

    spec = Spec(
        name="선물옵션 증거금률",
        api_id="선물옵션 증거금률",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/quotations/margin-rate",
        tr="TTTO6032R",
        paper=None,
        paging=CursorPaging(scope="next_key", cursor="next_key"),
    )
    base_date: date = wire("BASS_DT", "기준일자", example="20260313")
    underlying_id: str = wire("BAST_ID", "기초자산ID", default="", length=20)
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)
