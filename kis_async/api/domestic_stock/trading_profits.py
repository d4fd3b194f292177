"""[국내주식] 주문/계좌, profits: realized ones, by day and by trade."""

from datetime import date
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code

__all__ = [
    "DailyProfit",
    "DailyProfitTotals",
    "DailyProfits",
    "ListDailyProfits",
    "ListTradeProfits",
    "ProfitSequence",
    "TradeProfit",
    "TradeProfitTotals",
    "TradeProfits",
]


class ProfitSequence(Code):
    """The sequence of a list of profits; two codes mean the newest first."""

    NEWEST_FIRST = "00"
    OLDEST_FIRST = "01"
    NEWEST_FIRST_TOO = "02"


class DailyProfit(Row):
    """The trades of one day: amounts in won, quantities in shares, the rate in percent."""

    traded_on: date | None = wire("trad_dt", "매매일자")
    buy_amount: Decimal | None = wire("buy_amt", "매수금액")
    sell_amount: Decimal | None = wire("sll_amt", "매도금액")
    realized_profit: Decimal | None = wire("rlzt_pfls", "실현손익")
    fee: Decimal | None = wire("fee", "수수료")
    loan_interest: Decimal | None = wire("loan_int", "대출이자")
    tax: Decimal | None = wire("tl_tax", "제세금")
    profit_rate: Decimal | None = wire("pfls_rt", "손익률")
    sell_quantity: int | None = wire("sll_qty1", "매도수량1")
    buy_quantity: int | None = wire("buy_qty1", "매수수량1")


class DailyProfitTotals(Row):
    """The trades of the period: amounts in won, quantities in shares."""

    total_sell_quantity: int | None = wire("sll_qty_smtl", "매도수량합계")
    total_sell_amount: Decimal | None = wire("sll_tr_amt_smtl", "매도거래금액합계")
    total_sell_fee: Decimal | None = wire("sll_fee_smtl", "매도수수료합계")
    total_sell_tax: Decimal | None = wire("sll_tltx_smtl", "매도제세금합계")
    total_sell_settlement: Decimal | None = wire("sll_excc_amt_smtl", "매도정산금액합계")
    total_buy_quantity: int | None = wire("buy_qty_smtl", "매수수량합계")
    total_buy_amount: Decimal | None = wire("buy_tr_amt_smtl", "매수거래금액합계")
    total_buy_fee: Decimal | None = wire("buy_fee_smtl", "매수수수료합계")
    total_buy_tax: Decimal | None = wire("buy_tax_smtl", "매수제세금합계")
    total_buy_settlement: Decimal | None = wire("buy_excc_amt_smtl", "매수정산금액합계")
    total_quantity: int | None = wire("tot_qty", "총수량")
    total_amount: Decimal | None = wire("tot_tr_amt", "총거래금액")
    total_fee: Decimal | None = wire("tot_fee", "총수수료")
    total_tax: Decimal | None = wire("tot_tltx", "총제세금")
    total_settlement: Decimal | None = wire("tot_excc_amt", "총정산금액")
    total_realized_profit: Decimal | None = wire("tot_rlzt_pfls", "총실현손익")
    loan_interest: Decimal | None = wire("loan_int", "대출이자")


class DailyProfits(Reply):
    """One page of days and the totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    days: tuple[DailyProfit, ...] = wire("output1", "응답상세")
    totals: DailyProfitTotals | None = wire("output2", "응답상세2")


class ListDailyProfits(Request[DailyProfits]):
    """기간별손익일별합산조회 (v1_국내주식-052): realised profits, costs and taxes, day by day.

    An empty `symbol` asks for all. The rate of the whole period is in the trade profits' totals.
    Not offered on paper.
    """

    spec = Spec(
        name="기간별손익일별합산조회",
        api_id="v1_국내주식-052",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-period-profit",
        tr="TTTC8708R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20230101")
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)
    end_on: date = wire("INQR_END_DT", "조회종료일자", example="20240220")
    sort_order: ProfitSequence = wire("SORT_DVSN", "정렬구분", default=ProfitSequence.NEWEST_FIRST, length=2)
    inquiry: str = wire("INQR_DVSN", "조회구분", default="00", length=2)
    balance_class: str = wire("CBLC_DVSN", "잔고구분", default="00", length=2)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )


class TradeProfit(Row):
    """The trades of one holding on one day: amounts in won, quantities in shares, the rate in percent."""

    traded_on: date | None = wire("trad_dt", "매매일자")
    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    trade_name: str | None = wire("trad_dvsn_name", "매매구분명")
    loan_date: date | None = wire("loan_dt", "대출일자")
    quantity: int | None = wire("hldg_qty", "보유수량")
    purchase_price: Decimal | None = wire("pchs_unpr", "매입단가")
    buy_quantity: int | None = wire("buy_qty", "매수수량")
    buy_amount: Decimal | None = wire("buy_amt", "매수금액")
    sell_price: Decimal | None = wire("sll_pric", "매도가격")
    sell_quantity: int | None = wire("sll_qty", "매도수량")
    sell_amount: Decimal | None = wire("sll_amt", "매도금액")
    realized_profit: Decimal | None = wire("rlzt_pfls", "실현손익")
    profit_rate: Decimal | None = wire("pfls_rt", "손익률")
    fee: Decimal | None = wire("fee", "수수료")
    tax: Decimal | None = wire("tl_tax", "제세금")
    loan_interest: Decimal | None = wire("loan_int", "대출이자")


class TradeProfitTotals(Row):
    """The trades of the period: amounts in won, quantities in shares, the rate in percent."""

    total_sell_quantity: int | None = wire("sll_qty_smtl", "매도수량합계")
    total_sell_amount: Decimal | None = wire("sll_tr_amt_smtl", "매도거래금액합계")
    total_sell_fee: Decimal | None = wire("sll_fee_smtl", "매도수수료합계")
    total_sell_tax: Decimal | None = wire("sll_tltx_smtl", "매도제세금합계")
    total_sell_settlement: Decimal | None = wire("sll_excc_amt_smtl", "매도정산금액합계")
    total_buy_quantity: int | None = wire("buyqty_smtl", "매수수량합계")
    total_buy_amount: Decimal | None = wire("buy_tr_amt_smtl", "매수거래금액합계")
    total_buy_fee: Decimal | None = wire("buy_fee_smtl", "매수수수료합계")
    total_buy_tax: Decimal | None = wire("buy_tax_smtl", "매수제세금합계")
    total_buy_settlement: Decimal | None = wire("buy_excc_amt_smtl", "매수정산금액합계")
    total_quantity: int | None = wire("tot_qty", "총수량")
    total_amount: Decimal | None = wire("tot_tr_amt", "총거래금액")
    total_fee: Decimal | None = wire("tot_fee", "총수수료")
    total_tax: Decimal | None = wire("tot_tltx", "총제세금")
    total_settlement: Decimal | None = wire("tot_excc_amt", "총정산금액")
    total_realized_profit: Decimal | None = wire("tot_rlzt_pfls", "총실현손익")
    loan_interest: Decimal | None = wire("loan_int", "대출이자")
    total_profit_rate: Decimal | None = wire("tot_pftrt", "총수익률")


class TradeProfits(Reply):
    """One page of trades by holding, and the totals."""

    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    trades: tuple[TradeProfit, ...] = wire("output1", "응답상세")
    totals: TradeProfitTotals | None = wire("output2", "응답상세2")


class ListTradeProfits(Request[TradeProfits]):
    """기간별매매손익현황조회 (v1_국내주식-060): realised profits of a period, by holding and day.

    An empty `symbol` asks for all. Not offered on paper.
    """

    spec = Spec(
        name="기간별매매손익현황조회",
        api_id="v1_국내주식-060",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-period-trade-profit",
        tr="TTTC8715R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    sort_order: ProfitSequence = wire("SORT_DVSN", "정렬구분", default=ProfitSequence.NEWEST_FIRST, length=2)
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20240216")
    end_on: date = wire("INQR_END_DT", "조회종료일자", example="20240216")
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)
    balance_class: str = wire("CBLC_DVSN", "잔고구분", default="00", length=2)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
