"""[국내선물옵션] 주문/계좌, balance: positions, settled and valued, and all assets."""

from datetime import date
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging
from ..enums import ProductType
from .enums import FuturesMarginBasis, ValuationBasis

__all__ = [
    "FuturesAccount",
    "FuturesAssets",
    "FuturesAssetsReply",
    "FuturesBalance",
    "FuturesPosition",
    "FuturesSettlement",
    "FuturesSettlementAccount",
    "FuturesSettlements",
    "FuturesValuation",
    "FuturesValuationAccount",
    "FuturesValuations",
    "GetFuturesAssets",
    "GetFuturesBalance",
    "GetFuturesSettlement",
    "GetFuturesValuation",
]


class FuturesPosition(Row):
    """One open position: quantities in contracts, prices in points, amounts in won.

    `symbol` is the long number of the exchange, `short_symbol` what quotations and orders take.
    `side_name` is BUY or SLL, or their Korean words, and empty once the position was closed.
    """

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    symbol: str = wire("pdno", "상품번호", key=True)
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    short_symbol: str | None = wire("shtn_pdno", "단축상품번호")
    name: str | None = wire("prdt_name", "상품명")
    side_name: str | None = wire("sll_buy_dvsn_name", "매도매수구분명")
    quantity: int | None = wire("cblc_qty", "잔고수량")
    settlement_price: Decimal | None = wire("excc_unpr", "정산단가")
    average_price: Decimal | None = wire("ccld_avg_unpr1", "체결평균단가1")
    close: Decimal | None = wire("idx_clpr", "지수종가")
    purchase_amount: Decimal | None = wire("pchs_amt", "매입금액")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")
    trading_profit: Decimal | None = wire("trad_pfls_amt", "매매손익금액")
    closable_quantity: int | None = wire("lqd_psbl_qty", "청산가능수량")


class FuturesAccount(Row):
    """The account as a whole, in won.

    Substitutes are securities that stand for cash. `mark_to_market_today` comes from the day's trades,
    `mark_to_market_carried` from the positions of the day before.
    """

    cash_deposit: Decimal | None = wire("dnca_cash", "예수금현금")
    foreign_deposit: Decimal | None = wire("frcr_dncl_amt", "외화예수금액")
    substitute_deposit: Decimal | None = wire("dnca_sbst", "예수금대용")
    total_deposit: Decimal | None = wire("tot_dncl_amt", "총예수금액")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    cash_margin: Decimal | None = wire("cash_mgna", "현금증거금")
    substitute_margin: Decimal | None = wire("sbst_mgna", "대용증거금")
    total_margin: Decimal | None = wire("mgna_tota", "증거금총액")
    option_premium_net: Decimal | None = wire("opt_dfpa", "옵션차금")
    mark_to_market_today: Decimal | None = wire("thdt_dfpa", "당일차금")
    mark_to_market_carried: Decimal | None = wire("rnwl_dfpa", "갱신차금")
    fee: Decimal | None = wire("fee", "수수료")
    cash_deposit_d1: Decimal | None = wire("nxdy_dnca", "익일예수금")
    deposit_d1: Decimal | None = wire("nxdy_dncl_amt", "익일예수금액")
    estimated_assets: Decimal | None = wire("prsm_dpast", "추정예탁자산")
    estimated_assets_amount: Decimal | None = wire("prsm_dpast_amt", "추정예탁자산금액")
    orderable_cash_without_credit: Decimal | None = wire("pprt_ord_psbl_cash", "적정주문가능현금")
    additional_margin_cash: Decimal | None = wire("add_mgna_cash", "추가증거금현금")
    additional_margin_total: Decimal | None = wire("add_mgna_tota", "추가증거금총액")
    futures_trading_profit: Decimal | None = wire("futr_trad_pfls_amt", "선물매매손익금액")
    option_trading_profit: Decimal | None = wire("opt_trad_pfls_amt", "옵션매매손익금액")
    futures_profit: Decimal | None = wire("futr_evlu_pfls_amt", "선물평가손익금액")
    option_profit: Decimal | None = wire("opt_evlu_pfls_amt", "옵션평가손익금액")
    total_trading_profit: Decimal | None = wire("trad_pfls_amt_smtl", "매매손익금액합계")
    total_profit: Decimal | None = wire("evlu_pfls_amt_smtl", "평가손익금액합계")
    total_withdrawable_amount: Decimal | None = wire("wdrw_psbl_tot_amt", "인출가능총금액")
    orderable_cash: Decimal | None = wire("ord_psbl_cash", "주문가능현금")
    orderable_substitute: Decimal | None = wire("ord_psbl_sbst", "주문가능대용")
    orderable_total: Decimal | None = wire("ord_psbl_tota", "주문가능총액")
    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl", "매입금액합계")
    total_position_value: Decimal | None = wire("evlu_amt_smtl", "평가금액합계")


class FuturesBalance(Reply):
    """One page of positions and, on every page, the account."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    positions: tuple[FuturesPosition, ...] = wire("output1", "응답상세1")
    totals: FuturesAccount | None = wire("output2", "응답상세2")


class GetFuturesBalance(Request[FuturesBalance]):
    """선물옵션 잔고현황 (v1_국내선물-004): positions and deposits, 20 positions a page."""

    spec = Spec(
        name="선물옵션 잔고현황",
        api_id="v1_국내선물-004",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/inquire-balance",
        tr="CTFO6118R",
        paper="VTFO6118R",
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    margin_basis: FuturesMarginBasis = wire(
        "MGNA_DVSN", "증거금 구분", default=FuturesMarginBasis.INITIAL, length=2
    )
    valuation_basis: ValuationBasis = wire(
        "EXCC_STAT_CD", "정산상태코드", default=ValuationBasis.SETTLEMENT, length=1
    )
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class FuturesSettlementAccount(Row):
    """The account after the day's settlement, in won."""

    cash_deposit_d1: Decimal | None = wire("nxdy_dnca", "익일예수금")
    maintenance_margin_cash: Decimal | None = wire("mmga_cash", "유지증거금현금")
    initial_margin_cash: Decimal | None = wire("brkg_mgna_cash", "위탁증거금현금")
    option_purchase_amount: Decimal | None = wire("opt_buy_chgs", "옵션매수대금")
    option_closing_value: Decimal | None = wire("opt_lqd_evlu_amt", "옵션청산평가금액")
    substitute_deposit: Decimal | None = wire("dnca_sbst", "예수금대용")
    maintenance_margin_total: Decimal | None = wire("mmga_tota", "유지증거금총액")
    initial_margin_total: Decimal | None = wire("brkg_mgna_tota", "위탁증거금총액")
    option_sale_amount: Decimal | None = wire("opt_sll_chgs", "옵션매도대금")
    fee: Decimal | None = wire("fee", "수수료")
    mark_to_market_today: Decimal | None = wire("thdt_dfpa", "당일차금")
    mark_to_market_carried: Decimal | None = wire("rnwl_dfpa", "갱신차금")
    cash_deposit: Decimal | None = wire("dnca_cash", "예수금현금")


class FuturesSettlement(Row):
    """What one position did on the day: quantities in contracts, amounts in won."""

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    trade_name: str | None = wire("trad_dvsn_name", "매매구분명")
    previous_quantity: int | None = wire("bfdy_cblc_qty", "전일잔고수량")
    opened_quantity: int | None = wire("new_qty", "신규수량")
    closed_quantity: int | None = wire("mnpl_rpch_qty", "전매환매수량")
    quantity: int | None = wire("cblc_qty", "잔고수량")
    balance_amount: Decimal | None = wire("cblc_amt", "잔고금액")
    trading_profit: Decimal | None = wire("trad_pfls_amt", "매매손익금액")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")


class FuturesSettlements(Reply):
    """One page of the positions as they were settled, and the account."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    totals: FuturesSettlementAccount | None = wire("output2", "응답상세")
    positions: tuple[FuturesSettlement, ...] = wire("output1", "응답상세2")


class GetFuturesSettlement(Request[FuturesSettlements]):
    """선물옵션 잔고정산손익내역 (v1_국내선물-013): the positions and profits as settled on one day. Not offered on paper."""

    spec = Spec(
        name="선물옵션 잔고정산손익내역",
        api_id="v1_국내선물-013",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/inquire-balance-settlement-pl",
        tr="CTFO6117R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    inquiry_date: date = wire("INQR_DT", "조회일자", example="20230906")
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class FuturesValuationAccount(Row):
    """The account as a whole, in won; substitutes are securities that stand for cash."""

    cash_deposit: Decimal | None = wire("dnca_cash", "예수금현금")
    foreign_deposit: Decimal | None = wire("frcr_dncl_amt", "외화예수금액")
    substitute_deposit: Decimal | None = wire("dnca_sbst", "예수금대용")
    total_deposit: Decimal | None = wire("tot_dncl_amt", "총예수금액")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    cash_margin: Decimal | None = wire("cash_mgna", "현금증거금")
    substitute_margin: Decimal | None = wire("sbst_mgna", "대용증거금")
    total_margin: Decimal | None = wire("mgna_tota", "증거금총액")
    option_premium_net: Decimal | None = wire("opt_dfpa", "옵션차금")
    mark_to_market_today: Decimal | None = wire("thdt_dfpa", "당일차금")
    mark_to_market_carried: Decimal | None = wire("rnwl_dfpa", "갱신차금")
    fee: Decimal | None = wire("fee", "수수료")
    cash_deposit_d1: Decimal | None = wire("nxdy_dnca", "익일예수금")
    deposit_d1: Decimal | None = wire("nxdy_dncl_amt", "익일예수금액")
    estimated_assets: Decimal | None = wire("prsm_dpast", "추정예탁자산")
    estimated_assets_amount: Decimal | None = wire("prsm_dpast_amt", "추정예탁자산금액")
    orderable_cash_without_credit: Decimal | None = wire("pprt_ord_psbl_cash", "적정주문가능현금")
    additional_margin_cash: Decimal | None = wire("add_mgna_cash", "추가증거금현금")
    additional_margin_total: Decimal | None = wire("add_mgna_tota", "추가증거금총액")
    futures_trading_profit: Decimal | None = wire("futr_trad_pfls_amt", "선물매매손익금액")
    option_trading_profit: Decimal | None = wire("opt_trad_pfls_amt", "옵션매매손익금액")
    futures_profit: Decimal | None = wire("futr_evlu_pfls_amt", "선물평가손익금액")
    option_profit: Decimal | None = wire("opt_evlu_pfls_amt", "옵션평가손익금액")
    total_trading_profit: Decimal | None = wire("trad_pfls_amt_smtl", "매매손익금액합계")
    total_profit: Decimal | None = wire("evlu_pfls_amt_smtl", "평가손익금액합계")
    total_withdrawable_amount: Decimal | None = wire("wdrw_psbl_tot_amt", "인출가능총금액")
    orderable_cash: Decimal | None = wire("ord_psbl_cash", "주문가능현금")
    orderable_substitute: Decimal | None = wire("ord_psbl_sbst", "주문가능대용")
    orderable_total: Decimal | None = wire("ord_psbl_tota", "주문가능총액")


class FuturesValuation(Row):
    """One open position with its profit: quantities in contracts, prices in points, amounts in won."""

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    symbol: str = wire("pdno", "상품번호", key=True)
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    short_symbol: str | None = wire("shtn_pdno", "단축상품번호")
    name: str | None = wire("prdt_name", "상품명")
    side_name: str | None = wire("sll_buy_dvsn_name", "매도매수구분명")
    quantity: int | None = wire("cblc_qty1", "잔고수량1")
    settlement_price: Decimal | None = wire("excc_unpr", "정산단가")
    average_price: Decimal | None = wire("ccld_avg_unpr1", "체결평균단가1")
    close: Decimal | None = wire("idx_clpr", "지수종가")
    purchase_amount: Decimal | None = wire("pchs_amt", "매입금액")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")
    trading_profit: Decimal | None = wire("trad_pfls_amt", "매매손익금액")
    closable_quantity: int | None = wire("lqd_psbl_qty", "청산가능수량")


class FuturesValuations(Reply):
    """One page of positions with their profits, and the account."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    totals: FuturesValuationAccount | None = wire("output2", "응답상세")
    positions: tuple[FuturesValuation, ...] = wire("output1", "응답상세2")


class GetFuturesValuation(Request[FuturesValuations]):
    """선물옵션 잔고평가손익내역 (v1_국내선물-015): the positions and what they have gained or lost. Not offered on paper."""

    spec = Spec(
        name="선물옵션 잔고평가손익내역",
        api_id="v1_국내선물-015",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/inquire-balance-valuation-pl",
        tr="CTFO6159R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    margin_basis: FuturesMarginBasis = wire(
        "MGNA_DVSN", "증거금구분", default=FuturesMarginBasis.INITIAL, length=2
    )
    valuation_basis: ValuationBasis = wire(
        "EXCC_STAT_CD", "정산상태코드", default=ValuationBasis.SETTLEMENT, length=1
    )
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class FuturesAssets(Row):
    """All that the account holds, in won; `maintenance_rate` in percent.

    Substitutes are securities that stand for cash; `cash_deposit_d1` is the cash after the next settlement.
    """

    total_deposit: Decimal | None = wire("dnca_tota", "예수금총액")
    checks_yesterday: Decimal | None = wire("bfdy_chck_amt", "전일수표금액")
    checks_today: Decimal | None = wire("thdt_chck_amt", "당일수표금액")
    physical_delivery_deposit: Decimal | None = wire("rlth_uwdl_dpos_amt", "실물인수도예치금액")
    initial_margin_cash: Decimal | None = wire("brkg_mgna_cash", "위탁증거금현금")
    total_withdrawable_amount: Decimal | None = wire("wdrw_psbl_tot_amt", "인출가능총금액")
    orderable_cash: Decimal | None = wire("ord_psbl_cash", "주문가능현금")
    orderable_total: Decimal | None = wire("ord_psbl_tota", "주문가능총액")
    substitute_deposit: Decimal | None = wire("dnca_sbst", "예수금대용")
    securities_substitute: Decimal | None = wire("scts_sbst_amt", "유가증권대용금액")
    foreign_currency_value: Decimal | None = wire("frcr_evlu_amt", "외화평가금액")
    initial_margin_substitute: Decimal | None = wire("brkg_mgna_sbst", "위탁증거금대용")
    releasable_substitute: Decimal | None = wire("sbst_rlse_psbl_amt", "대용해제가능금액")
    maintenance_rate: Decimal | None = wire("mtnc_rt", "유지비율")
    additional_margin_total: Decimal | None = wire("add_mgna_tota", "추가증거금총액")
    additional_margin_cash: Decimal | None = wire("add_mgna_cash", "추가증거금현금")
    receivable: Decimal | None = wire("rcva", "미수금")
    futures_trading_profit: Decimal | None = wire("futr_trad_pfls", "선물매매손익")
    option_trading_profit: Decimal | None = wire("opt_trad_pfls_amt", "옵션매매손익금액")
    total_trading_profit: Decimal | None = wire("trad_pfls_smtl", "매매손익합계")
    futures_profit: Decimal | None = wire("futr_evlu_pfls_amt", "선물평가손익금액")
    option_profit: Decimal | None = wire("opt_evlu_pfls_amt", "옵션평가손익금액")
    total_profit: Decimal | None = wire("evlu_pfls_smtl", "평가손익합계")
    mark_to_market: Decimal | None = wire("excc_dfpa", "정산차금")
    option_premium_net: Decimal | None = wire("opt_dfpa", "옵션차금")
    fee: Decimal | None = wire("brkg_fee", "위탁수수료")
    cash_deposit_d1: Decimal | None = wire("nxdy_dnca", "익일예수금")
    estimated_assets_amount: Decimal | None = wire("prsm_dpast_amt", "추정예탁자산금액")
    cash_maintenance_amount: Decimal | None = wire("cash_mntn_amt", "현금유지금액")
    hacking_transfer_amount: Decimal | None = wire("hack_acdt_acnt_move_amt", "해킹사고계좌이전금액")


class FuturesAssetsReply(Reply):
    """The assets of one account."""

    assets: FuturesAssets = wire("output", "응답상세")


class GetFuturesAssets(Request[FuturesAssetsReply]):
    """선물옵션 총자산현황 (v1_국내선물-014): deposits, margins, profits and fees of the account. Not offered on paper."""

    spec = Spec(
        name="선물옵션 총자산현황",
        api_id="v1_국내선물-014",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/inquire-deposit",
        tr="CTRP6550R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
