"""[국내주식] 주문/계좌, balance: positions and their profits."""

from datetime import date
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code

__all__ = [
    "AccountTotals",
    "Balance",
    "BalanceBasis",
    "GetBalance",
    "GetRealizedBalance",
    "Position",
    "RealizedBalance",
    "RealizedPosition",
    "RealizedTotals",
    "YesterdayTrades",
]


class BalanceBasis(Code):
    """Whose prices a balance is valued at: the day's, the after-hours single price, or NXT's."""

    REGULAR = "N"
    AFTER_HOURS = "Y"
    NXT = "X"


class YesterdayTrades(Code):
    """Whether a balance takes in the trades of the day before."""

    INCLUDED = "00"
    EXCLUDED = "01"


class Position(Row):
    """One holding; a position that was sold out stays with a quantity of 0 for two days.

    Quantities in shares, amounts in won, rates in percent.
    """

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    trade_name: str | None = wire("trad_dvsn_name", "매매구분명")
    bought_yesterday: int | None = wire("bfdy_buy_qty", "전일매수수량")
    sold_yesterday: int | None = wire("bfdy_sll_qty", "전일매도수량")
    bought_today: int | None = wire("thdt_buyqty", "금일매수수량")
    sold_today: int | None = wire("thdt_sll_qty", "금일매도수량")
    quantity: int | None = wire("hldg_qty", "보유수량")
    sellable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    purchase_amount: Decimal | None = wire("pchs_amt", "매입금액")
    price: Decimal | None = wire("prpr", "현재가")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")
    profit_rate: Decimal | None = wire("evlu_pfls_rt", "평가손익율")
    earning_rate: Decimal | None = wire("evlu_erng_rt", "평가수익율")
    loan_date: date | None = wire("loan_dt", "대출일자")
    loan_amount: Decimal | None = wire("loan_amt", "대출금액")
    short_sale_amount: Decimal | None = wire("stln_slng_chgs", "대주매각대금")
    expires_on: date | None = wire("expd_dt", "만기일자")
    change_rate: Decimal | None = wire("fltt_rt", "등락율")
    change: Decimal | None = wire("bfdy_cprs_icdc", "전일대비증감")
    margin_rate_name: str | None = wire("item_mgna_rt_name", "종목증거금율명")
    deposit_rate_name: str | None = wire("grta_rt_name", "보증금율명")
    substitute_price: Decimal | None = wire("sbst_pric", "대용가격")
    loan_price: Decimal | None = wire("stck_loan_unpr", "주식대출단가")


class AccountTotals(Row):
    """The account as a whole, in won. `cash_d1` and `cash_d2` are the deposits one and two days on."""

    cash: Decimal | None = wire("dnca_tot_amt", "예수금총금액")
    cash_d1: Decimal | None = wire("nxdy_excc_amt", "익일정산금액")
    cash_d2: Decimal | None = wire("prvs_rcdl_excc_amt", "가수도정산금액")
    cma_value: Decimal | None = wire("cma_evlu_amt", "CMA평가금액")
    bought_amount_yesterday: Decimal | None = wire("bfdy_buy_amt", "전일매수금액")
    bought_amount_today: Decimal | None = wire("thdt_buy_amt", "금일매수금액")
    auto_repayment_d1: Decimal | None = wire("nxdy_auto_rdpt_amt", "익일자동상환금액")
    sold_amount_yesterday: Decimal | None = wire("bfdy_sll_amt", "전일매도금액")
    sold_amount_today: Decimal | None = wire("thdt_sll_amt", "금일매도금액")
    auto_repayment_d2: Decimal | None = wire("d2_auto_rdpt_amt", "D+2자동상환금액")
    fees_yesterday: Decimal | None = wire("bfdy_tlex_amt", "전일제비용금액")
    fees_today: Decimal | None = wire("thdt_tlex_amt", "금일제비용금액")
    total_loan: Decimal | None = wire("tot_loan_amt", "총대출금액")
    securities_value: Decimal | None = wire("scts_evlu_amt", "유가평가금액")
    total_value: Decimal | None = wire("tot_evlu_amt", "총평가금액")
    net_assets: Decimal | None = wire("nass_amt", "순자산금액")
    auto_repayment: bool | None = wire("fncg_gld_auto_rdpt_yn", "융자금자동상환여부")
    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl_amt", "매입금액합계금액")
    total_position_value: Decimal | None = wire("evlu_amt_smtl_amt", "평가금액합계금액")
    total_profit: Decimal | None = wire("evlu_pfls_smtl_amt", "평가손익합계금액")
    total_short_sale_amount: Decimal | None = wire("tot_stln_slng_chgs", "총대주매각대금")
    total_assets_yesterday: Decimal | None = wire("bfdy_tot_asst_evlu_amt", "전일총자산평가금액")
    asset_change: Decimal | None = wire("asst_icdc_amt", "자산증감액")
    asset_change_rate: Decimal | None = wire("asst_icdc_erng_rt", "자산증감수익율")


class Balance(Reply):
    """One page of positions and, on every page, the totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    positions: tuple[Position, ...] = wire("output1", "응답상세1")
    totals: tuple[AccountTotals, ...] = wire("output2", "응답상세2")


class GetBalance(Request[Balance]):
    """주식잔고조회 (v1_국내주식-006): positions and deposits, 50 positions a page (20 on paper).

    A slow TR: before an order, ask for the buyable or sellable quantity instead.
    """

    spec = Spec(
        name="주식잔고조회",
        api_id="v1_국내주식-006",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-balance",
        tr="TTTC8434R",
        paper="VTTC8434R",
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    basis: BalanceBasis = wire("AFHR_FLPR_YN", "시간외단일가, 거래소여부", default=BalanceBasis.REGULAR)
    offline: str = wire("OFL_YN", "오프라인여부", default="", length=1)
    inquiry: str = wire("INQR_DVSN", "조회구분", default="01", length=2)
    price_basis: str = wire("UNPR_DVSN", "단가구분", default="01", length=2)
    include_fund_settlement: bool = wire("FUND_STTL_ICLD_YN", "펀드결제분포함여부", default=False)
    auto_repayment: bool = wire("FNCG_AMT_AUTO_RDPT_YN", "융자금액자동상환여부", default=False)
    process: YesterdayTrades = wire(
        "PRCS_DVSN", "처리구분", default=YesterdayTrades.EXCLUDED, length=2, example="00"
    )
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)


class RealizedPosition(Row):
    """One holding of a balance with realised profits: quantities in shares, amounts in won, rates in percent."""

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    trade_name: str | None = wire("trad_dvsn_name", "매매구분명")
    bought_yesterday: int | None = wire("bfdy_buy_qty", "전일매수수량")
    sold_yesterday: int | None = wire("bfdy_sll_qty", "전일매도수량")
    bought_today: int | None = wire("thdt_buyqty", "금일매수수량")
    sold_today: int | None = wire("thdt_sll_qty", "금일매도수량")
    quantity: int | None = wire("hldg_qty", "보유수량")
    sellable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    purchase_amount: Decimal | None = wire("pchs_amt", "매입금액")
    price: Decimal | None = wire("prpr", "현재가")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")
    profit_rate: Decimal | None = wire("evlu_pfls_rt", "평가손익율")
    earning_rate: Decimal | None = wire("evlu_erng_rt", "평가수익율")
    loan_date: date | None = wire("loan_dt", "대출일자")
    loan_amount: Decimal | None = wire("loan_amt", "대출금액")
    short_sale_amount: Decimal | None = wire("stln_slng_chgs", "대주매각대금")
    expires_on: date | None = wire("expd_dt", "만기일자")
    loan_price: Decimal | None = wire("stck_loan_unpr", "주식대출단가")
    change: Decimal | None = wire("bfdy_cprs_icdc", "전일대비증감")
    change_rate: Decimal | None = wire("fltt_rt", "등락율")


class RealizedTotals(Row):
    """The account as a whole, in won, with what was realised today.

    `profit` is what the positions stand at; `actual_profit` takes in costs as the request asked.
    """

    cash: Decimal | None = wire("dnca_tot_amt", "예수금총금액")
    cash_d1: Decimal | None = wire("nxdy_excc_amt", "익일정산금액")
    cash_d2: Decimal | None = wire("prvs_rcdl_excc_amt", "가수도정산금액")
    cma_value: Decimal | None = wire("cma_evlu_amt", "CMA평가금액")
    bought_amount_yesterday: Decimal | None = wire("bfdy_buy_amt", "전일매수금액")
    bought_amount_today: Decimal | None = wire("thdt_buy_amt", "금일매수금액")
    auto_repayment_d1: Decimal | None = wire("nxdy_auto_rdpt_amt", "익일자동상환금액")
    sold_amount_yesterday: Decimal | None = wire("bfdy_sll_amt", "전일매도금액")
    sold_amount_today: Decimal | None = wire("thdt_sll_amt", "금일매도금액")
    auto_repayment_d2: Decimal | None = wire("d2_auto_rdpt_amt", "D+2자동상환금액")
    fees_yesterday: Decimal | None = wire("bfdy_tlex_amt", "전일제비용금액")
    fees_today: Decimal | None = wire("thdt_tlex_amt", "금일제비용금액")
    total_loan: Decimal | None = wire("tot_loan_amt", "총대출금액")
    securities_value: Decimal | None = wire("scts_evlu_amt", "유가평가금액")
    total_value: Decimal | None = wire("tot_evlu_amt", "총평가금액")
    net_assets: Decimal | None = wire("nass_amt", "순자산금액")
    auto_repayment: bool | None = wire("fncg_gld_auto_rdpt_yn", "융자금자동상환여부")
    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl_amt", "매입금액합계금액")
    total_position_value: Decimal | None = wire("evlu_amt_smtl_amt", "평가금액합계금액")
    total_profit: Decimal | None = wire("evlu_pfls_smtl_amt", "평가손익합계금액")
    total_short_sale_amount: Decimal | None = wire("tot_stln_slng_chgs", "총대주매각대금")
    total_assets_yesterday: Decimal | None = wire("bfdy_tot_asst_evlu_amt", "전일총자산평가금액")
    asset_change: Decimal | None = wire("asst_icdc_amt", "자산증감액")
    asset_change_rate: Decimal | None = wire("asst_icdc_erng_rt", "자산증감수익율")
    realized_profit: Decimal | None = wire("rlzt_pfls", "실현손익")
    realized_profit_rate: Decimal | None = wire("rlzt_erng_rt", "실현수익율")
    actual_profit: Decimal | None = wire("real_evlu_pfls", "실평가손익")
    actual_profit_rate: Decimal | None = wire("real_evlu_pfls_erng_rt", "실평가손익수익율")


class RealizedBalance(Reply):
    """One page of positions and, on every page, the totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    positions: tuple[RealizedPosition, ...] = wire("output1", "응답상세")
    totals: tuple[RealizedTotals, ...] = wire("output2", "응답상세2")


class GetRealizedBalance(Request[RealizedBalance]):
    """주식잔고조회_실현손익 (v1_국내주식-041): positions by trade date, and the profit realised today.

    `basis` knows the regular and the after-hours prices only. Not offered on paper.
    """

    spec = Spec(
        name="주식잔고조회_실현손익",
        api_id="v1_국내주식-041",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-balance-rlz-pl",
        tr="TTTC8494R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    basis: BalanceBasis = wire("AFHR_FLPR_YN", "시간외단일가여부", default=BalanceBasis.REGULAR, length=1)
    offline: str = wire("OFL_YN", "오프라인여부", default="", length=1)
    inquiry: str = wire("INQR_DVSN", "조회구분", default="00", length=2, example="02")
    price_basis: str = wire("UNPR_DVSN", "단가구분", default="01", length=2)
    include_fund_settlement: bool = wire("FUND_STTL_ICLD_YN", "펀드결제포함여부", default=False)
    auto_repayment: bool = wire("FNCG_AMT_AUTO_RDPT_YN", "융자금액자동상환여부", default=False)
    process: YesterdayTrades = wire("PRCS_DVSN", "PRCS_DVSN", default=YesterdayTrades.EXCLUDED, length=2)
    include_costs: bool = wire("COST_ICLD_YN", "비용포함여부", default=False)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)

    def check(self) -> None:
        """Refuse the prices of NXT, which this TR does not know."""
        if self.basis == BalanceBasis.NXT:
            raise self.refusal("basis", "must be REGULAR or AFTER_HOURS here")
