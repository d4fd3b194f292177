"""[국내주식] 시세분석: trading on credit, lent stocks, short sales, and the market's funds."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Group, Reply, Request, Row, Spec, call, wire
from ...spec.values import Code
from ..enums import ChangeSign, Venue

__all__ = [
    "CreditBalanceByDay",
    "CreditBalanceDay",
    "Funding",
    "GetCreditBalanceByDay",
    "GetMarketFunds",
    "GetShortSalesByDay",
    "GetStockLendingByDay",
    "LendingScope",
    "MarketFunds",
    "MarketFundsDay",
    "ShortSaleDay",
    "ShortSaleTitle",
    "ShortSalesByDay",
    "StockLendingByDay",
    "StockLendingDay",
]


class LendingScope(Code):
    """Whether lending is counted for a market or for one stock."""

    KOSPI = "1"
    KOSDAQ = "2"
    STOCK = "3"


class CreditBalanceDay(Row):
    """One day: prices in won, volumes in shares, credit amounts in units of 10,000 won, rates in percent.

    Margin loans are money lent to buy the stock, stock loans are stock lent to sell it; what was repaid
    counts both the repayment out of a sale and the one in cash.
    """

    traded_on: date | None = wire("deal_date", "매매 일자")
    close: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    settled_on: date | None = wire("stlm_date", "결제 일자")
    margin_loan_new_shares: int | None = wire("whol_loan_new_stcn", "전체 융자 신규 주수")
    margin_loan_repaid_shares: int | None = wire("whol_loan_rdmp_stcn", "전체 융자 상환 주수")
    margin_loan_balance_shares: int | None = wire("whol_loan_rmnd_stcn", "전체 융자 잔고 주수")
    margin_loan_new_amount: Decimal | None = wire("whol_loan_new_amt", "전체 융자 신규 금액")
    margin_loan_repaid_amount: Decimal | None = wire("whol_loan_rdmp_amt", "전체 융자 상환 금액")
    margin_loan_balance_amount: Decimal | None = wire("whol_loan_rmnd_amt", "전체 융자 잔고 금액")
    margin_loan_balance_rate: Decimal | None = wire("whol_loan_rmnd_rate", "전체 융자 잔고 비율")
    margin_loan_grant_rate: Decimal | None = wire("whol_loan_gvrt", "전체 융자 공여율")
    stock_loan_new_shares: int | None = wire("whol_stln_new_stcn", "전체 대주 신규 주수")
    stock_loan_repaid_shares: int | None = wire("whol_stln_rdmp_stcn", "전체 대주 상환 주수")
    stock_loan_balance_shares: int | None = wire("whol_stln_rmnd_stcn", "전체 대주 잔고 주수")
    stock_loan_new_amount: Decimal | None = wire("whol_stln_new_amt", "전체 대주 신규 금액")
    stock_loan_repaid_amount: Decimal | None = wire("whol_stln_rdmp_amt", "전체 대주 상환 금액")
    stock_loan_balance_amount: Decimal | None = wire("whol_stln_rmnd_amt", "전체 대주 잔고 금액")
    stock_loan_balance_rate: Decimal | None = wire("whol_stln_rmnd_rate", "전체 대주 잔고 비율")
    stock_loan_grant_rate: Decimal | None = wire("whol_stln_gvrt", "전체 대주 공여율")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")


class CreditBalanceByDay(Reply):
    """Up to 30 days, the latest first; ask again with an earlier `until` for more."""

    days: tuple[CreditBalanceDay, ...] = wire("output", "응답상세")


class GetCreditBalanceByDay(Request[CreditBalanceByDay]):
    """국내주식 신용잔고 일별추이 (국내주식-110): margin and stock loans of one stock, day by day, 30 a call.

    `until` is the day of settlement that the answer goes back from. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 신용잔고 일별추이",
        api_id="국내주식-110",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/daily-credit-balance",
        tr="FHPST04760000",
        paper=None,
    )
    venue: Venue = wire("fid_cond_mrkt_div_code", "시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "화면 분류 코드", default="20476", length=5)
    symbol: str = wire("fid_input_iscd", "종목코드", form="share", length=12, example="005930")
    until: date = wire("fid_input_date_1", "결제일자", example="20240313")


class StockLendingDay(Row):
    """One day: closing price in won, what was lent in shares; the unit of the amount is not documented."""

    traded_on: date | None = wire("bsop_date", "일자")
    close: Decimal | None = wire("stck_prpr", "주식 종가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    borrowed_shares: int | None = wire("new_stcn", "당일 증가 주수 (체결)")
    repaid_shares: int | None = wire("rdmp_stcn", "당일 감소 주수 (상환)")
    balance_change: int | None = wire("prdy_rmnd_vrss", "대차거래 증감")
    balance_shares: int | None = wire("rmnd_stcn", "당일 잔고 주수")
    balance_amount: Decimal | None = wire("rmnd_amt", "당일 잔고 금액")


class StockLendingByDay(Reply):
    """Up to 100 days of the period, the latest first."""

    days: tuple[StockLendingDay, ...] = wire("output1", "응답상세")


class GetStockLendingByDay(Request[StockLendingByDay]):
    """종목별 일별 대차거래추이 (국내주식-135): stock lending and borrowing, day by day, 100 days a call.

    For more than 100 days ask again with another period; `next_key` stays empty. Not offered on paper.
    """

    spec = Spec(
        name="종목별 일별 대차거래추이",
        api_id="국내주식-135",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/daily-loan-trans",
        tr="HHPST074500C0",
        paper=None,
    )
    market_code: LendingScope = wire("MRKT_DIV_CLS_CODE", "조회구분", default=LendingScope.STOCK, length=1)
    symbol: str = wire("MKSC_SHRN_ISCD", "종목코드", form="share", length=9, example="005930")
    date_from: date = wire("START_DATE", "조회시작일시", example="20240401")
    date_to: date = wire("END_DATE", "조회종료일시", example="20240430")
    next_key: str = wire("CTS", "이전조회KEY", default="", length=8)


class ShortSaleTitle(Row):
    """The stock as it stands now, in won and shares."""

    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")


class ShortSaleDay(Row):
    """One day: prices and values in won, volumes in shares, shares of the whole in percent.

    The cumulative columns and the sums seem to run from the period's first day.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    close: Decimal | None = wire("stck_clpr", "주식 종가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    volume_sum: int | None = wire("stnd_vol_smtn", "기준 거래량 합계")
    short_sale_volume: int | None = wire("ssts_cntg_qty", "공매도 체결 수량")
    short_sale_volume_share: Decimal | None = wire("ssts_vol_rlim", "공매도 거래량 비중")
    cumulative_short_sale_volume: int | None = wire("acml_ssts_cntg_qty", "누적 공매도 체결 수량")
    cumulative_short_sale_volume_share: Decimal | None = wire(
        "acml_ssts_cntg_qty_rlim", "누적 공매도 체결 수량 비중"
    )
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    turnover_sum: Decimal | None = wire("stnd_tr_pbmn_smtn", "기준 거래대금 합계")
    short_sale_value: Decimal | None = wire("ssts_tr_pbmn", "공매도 거래 대금")
    short_sale_value_share: Decimal | None = wire("ssts_tr_pbmn_rlim", "공매도 거래대금 비중")
    cumulative_short_sale_value: Decimal | None = wire("acml_ssts_tr_pbmn", "누적 공매도 거래 대금")
    cumulative_short_sale_value_share: Decimal | None = wire(
        "acml_ssts_tr_pbmn_rlim", "누적 공매도 거래 대금 비중"
    )
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    average_price: Decimal | None = wire("avrg_prc", "평균가격")


class ShortSalesByDay(Reply):
    """The stock now, and its days, the latest first."""

    title: ShortSaleTitle | None = wire("output1", "응답상세")
    days: tuple[ShortSaleDay, ...] = wire("output2", "응답상세")


class GetShortSalesByDay(Request[ShortSalesByDay]):
    """국내주식 공매도 일별추이 (국내주식-134): short sales of one stock, day by day.

    Without `date_from` the period has no first day. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 공매도 일별추이",
        api_id="국내주식-134",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/daily-short-sale",
        tr="FHPST04830000",
        paper=None,
    )
    date_to: date = wire("FID_INPUT_DATE_2", "입력 날짜2", example="20240430")
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")
    date_from: date | None = wire("FID_INPUT_DATE_1", "입력 날짜1", default=None, example="20240401")


class MarketFundsDay(Row):
    """One day: the index in points, `market_cap` in millions of won, funds and loans in units of 100 million."""

    traded_on: date | None = wire("bsop_date", "영업일자")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종지수현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종지수전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    market_cap: Decimal | None = wire("hts_avls", "HTS시가총액")
    customer_deposits: Decimal | None = wire("cust_dpmn_amt", "고객예탁금금액")
    customer_deposits_change: Decimal | None = wire("cust_dpmn_amt_prdy_vrss", "고객예탁금금액전일대비")
    amount_turnover_ratio: Decimal | None = wire("amt_tnrt", "금액회전율")
    uncollected_amount: Decimal | None = wire("uncl_amt", "미수금액")
    credit_loan_balance: Decimal | None = wire("crdt_loan_rmnd", "신용융자잔고")
    futures_deposits: Decimal | None = wire("futs_tfam_amt", "선물예수금금액")
    stock_fund_amount: Decimal | None = wire("sttp_amt", "주식형금액")
    mixed_fund_amount: Decimal | None = wire("mxtp_amt", "혼합형금액")
    bond_fund_amount: Decimal | None = wire("bntp_amt", "채권형금액")
    money_market_fund_amount: Decimal | None = wire("mmf_amt", "MMF금액")
    secured_loan_balance: Decimal | None = wire("secu_lend_amt", "담보대출잔고금액")


class MarketFunds(Reply):
    """The days, the latest first."""

    days: tuple[MarketFundsDay, ...] = wire("output", "응답상세")


class GetMarketFunds(Request[MarketFunds]):
    """국내 증시자금 종합 (국내주식-193): deposits, loans and fund assets in the Korean market, day by day.

    Figures of the Korea Financial Investment Association, late by nature and sometimes wrong. Presumably
    `until` is the day that the answer goes back from. Not offered on paper.
    """

    spec = Spec(
        name="국내 증시자금 종합",
        api_id="국내주식-193",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/mktfunds",
        tr="FHKST649100C0",
        paper=None,
    )
    until: date = wire("FID_INPUT_DATE_1", "입력날짜1", example="20240503")


class Funding(Group):
    """The calls of [국내주식] 시세분석 about credit, lending, short sales and funds."""

    credit_by_day = call(GetCreditBalanceByDay)
    lending_by_day = call(GetStockLendingByDay)
    short_sales_by_day = call(GetShortSalesByDay)
    market_funds = call(GetMarketFunds)
