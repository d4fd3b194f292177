"""[국내선물옵션] 주문/계좌, the night session: balance, orders and margin."""

from datetime import date, time
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import FillFilter, ProductType, Side, SideFilter
from .enums import FuturesMarginBasis, FuturesOrderKind, SortOrder, ValuationBasis

__all__ = [
    "FuturesContractKind",
    "GetNightFuturesBalance",
    "GetNightFuturesMargin",
    "GetNightFuturesOrderable",
    "ListNightFuturesOrders",
    "NightFuturesAccount",
    "NightFuturesBalance",
    "NightFuturesMargin",
    "NightFuturesMarginAccount",
    "NightFuturesMargins",
    "NightFuturesOrder",
    "NightFuturesOrderTotals",
    "NightFuturesOrderable",
    "NightFuturesOrderableReply",
    "NightFuturesOrders",
    "NightFuturesOtherMargin",
    "NightFuturesPosition",
]


class FuturesContractKind(Code):
    """Which contracts an inquiry covers."""

    ALL = ""
    FUTURES = "01"
    OPTIONS = "02"


class NightFuturesAccount(Row):
    """The account as a whole, in won; substitutes are securities that stand for cash.

    The maintenance margins, their rate and the shortfall belonged to the former TR and stay empty.
    """

    cash_deposit: Decimal | None = wire("dnca_cash", "예수금현금")
    foreign_deposit: Decimal | None = wire("frcr_dncl_amt", "외화예수금액")
    substitute_deposit: Decimal | None = wire("dnca_sbst", "예수금대용")
    total_deposit: Decimal | None = wire("tot_dncl_amt", "총예수금액")
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
    maintenance_margin_total: Decimal | None = wire("mmga_tot_amt", "유지증거금총금액")
    maintenance_margin_cash: Decimal | None = wire("mmga_cash_amt", "유지증거금현금금액")
    maintenance_rate: Decimal | None = wire("mtnc_rt", "유지비율")
    shortfall: Decimal | None = wire("isfc_amt", "부족금액")
    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl", "매입금액합계")
    total_position_value: Decimal | None = wire("evlu_amt_smtl", "평가금액합계")


class NightFuturesPosition(Row):
    """One open position of the night session: quantities in contracts, prices in points, amounts in won."""

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    symbol: str = wire("pdno", "상품번호", key=True)
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    short_symbol: str | None = wire("shtn_pdno", "단축상품번호")
    name: str | None = wire("prdt_name", "상품명")
    side_name: str | None = wire("sll_buy_dvsn_name", "매도매수구분명")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    trade_name: str | None = wire("trad_dvsn_name", "매매구분명")
    quantity: int | None = wire("cblc_qty", "잔고수량")
    settlement_price: Decimal | None = wire("excc_unpr", "정산단가")
    average_price: Decimal | None = wire("ccld_avg_unpr1", "체결평균단가1")
    close: Decimal | None = wire("idx_clpr", "지수종가")
    purchase_amount: Decimal | None = wire("pchs_amt", "매입금액")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")
    trading_profit: Decimal | None = wire("trad_pfls_amt", "매매손익금액")
    closable_quantity: int | None = wire("lqd_psbl_qty", "청산가능수량")


class NightFuturesBalance(Reply):
    """One page of positions, and the account."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    totals: NightFuturesAccount | None = wire("output2", "응답상세2")
    positions: tuple[NightFuturesPosition, ...] = wire("output1", "응답상세2")


class GetNightFuturesBalance(Request[NightFuturesBalance]):
    """(야간)선물옵션 잔고현황 (국내선물-010): positions and deposits in the night session. Not offered on paper."""

    spec = Spec(
        name="(야간)선물옵션 잔고현황",
        api_id="국내선물-010",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/inquire-ngt-balance",
        tr="CTFN6118R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
        former=("JTCE6001R",),
    )
    account: Account | None = filled("account", default=None)
    account_password: str = wire("ACNT_PWD", "계좌비밀번호", default="", private=True, length=84)
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


class NightFuturesOrder(Row):
    """One order of the night session and what became of it.

    Quantities in contracts, prices in points, amounts in won. `price` is the order's, `average_price` that
    of its fills, `remaining_quantity` what is still open. `order_staff_number` names the medium of an
    order that came in online.
    """

    branch: str | None = wire("ord_gno_brno", "주문채번지점번호")
    account_number: str | None = wire("cano", "종합계좌번호")
    account_name: str | None = wire("csac_name", "종합계좌명")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    ordered_on: date | None = wire("ord_dt", "주문일자")
    order_number: str = wire("odno", "주문번호", key=True)
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    trade_name: str | None = wire("trad_dvsn_name", "매매구분명")
    quote_type_name: str | None = wire("nmpr_type_name", "호가유형명")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    quantity: int | None = wire("ord_qty", "주문수량")
    price: Decimal | None = wire("ord_idx4", "주문지수")
    remaining_quantity: int | None = wire("qty", "잔량")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    average_price: Decimal | None = wire("avg_idx", "평균지수")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    rejected_quantity: int | None = wire("rjct_qty", "거부수량")
    reject_reason_code: str | None = wire("ingr_trad_rjct_rson_cd", "장내매매거부사유코드")
    reject_reason_name: str | None = wire("ingr_trad_rjct_rson_name", "장내매매거부사유명")
    order_staff_number: str | None = wire("ord_stfno", "주문직원번호")
    spread: bool | None = wire("sprd_item_yn", "스프레드종목여부")
    ip_address: str | None = wire("ord_ip_addr", "주문IP주소")


class NightFuturesOrderTotals(Row):
    """The sums over the orders, in contracts and won; the answer holds the plain or the `total_…` ones."""

    ordered_quantity: int | None = wire("tot_ord_qty", "총주문수량")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    total_filled_quantity: int | None = wire("tot_ccld_qty_SMTL", "총체결수량")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    total_filled_amount: Decimal | None = wire("tot_ccld_amt_SMTL", "총체결금액")
    fee: Decimal | None = wire("fee", "수수료")
    phone: str | None = wire("ctac_tlno", "연락전화번호")


class NightFuturesOrders(Reply):
    """One page of orders, and the sums."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    totals: NightFuturesOrderTotals | None = wire("output2", "응답상세1")
    orders: tuple[NightFuturesOrder, ...] = wire("output1", "응답상세2")


class ListNightFuturesOrders(Request[NightFuturesOrders]):
    """(야간)선물옵션 주문체결 내역조회 (국내선물-009): the orders of the night session and their fills.

    Order dates are those of the next business day: Friday night stands under Monday. `date_to` is the
    day after the last one wanted. At about 06:10 the orders move to the day session's TR. An empty
    `symbol` covers all. Not offered on paper.
    """

    spec = Spec(
        name="(야간)선물옵션 주문체결 내역조회",
        api_id="국내선물-009",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/inquire-ngt-ccnl",
        tr="STTN5201R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
        former=("JTCE5005R",),
    )
    account: Account | None = filled("account", default=None)
    date_from: date = wire("STRT_ORD_DT", "시작주문일자", example="20220730")
    date_to: date = wire("END_ORD_DT", "종료주문일자", example="20221214")
    side: SideFilter = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", default=SideFilter.ALL, length=2)
    fill_status: FillFilter = wire("CCLD_NCCS_DVSN", "체결미체결구분", default=FillFilter.ALL, length=2)
    sort_order: SortOrder = wire("SORT_SQN", "정렬순서", default=SortOrder.DESCENDING, length=2)
    start_order_number: str = wire("STRT_ODNO", "시작주문번호", default="", length=10)
    symbol: str = wire("PDNO", "상품번호", default="", form="contract", length=12)
    market_id: str = wire("MKET_ID_CD", "시장ID코드", default="", length=3)
    contract_kind: FuturesContractKind = wire(
        "FUOP_DVSN_CD", "선물옵션구분코드", default=FuturesContractKind.ALL, length=2
    )
    screen: str = wire("SCRN_DVSN", "화면구분", default="02", length=2)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class NightFuturesOrderable(Row):
    """How many contracts can be ordered, opened and closed, and the base price in points.

    `max_orderable_quantity` belonged to the former TR and stays empty.
    """

    max_orderable_quantity: int | None = wire("max_ord_psbl_qty", "최대주문가능수량")
    total_orderable_quantity: int | None = wire("tot_psbl_qty", "최대주문가능수량")
    closable_quantity: int | None = wire("lqd_psbl_qty", "청산가능수량")
    closable_quantity_1: int | None = wire("lqd_psbl_qty_1", "청산가능수량")
    orderable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    base_price: Decimal | None = wire("bass_idx", "기준지수")


class NightFuturesOrderableReply(Reply):
    """What can be ordered."""

    orderable: NightFuturesOrderable = wire("output", "응답상세1")


class GetNightFuturesOrderable(Request[NightFuturesOrderableReply]):
    """(야간)선물옵션 주문가능 조회 (국내선물-011): how many contracts can be bought or sold in the night session. Not offered on paper."""

    spec = Spec(
        name="(야간)선물옵션 주문가능 조회",
        api_id="국내선물-011",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/inquire-psbl-ngt-order",
        tr="STTN5105R",
        paper=None,
        former=("JTCE1004R",),
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", form="contract", length=12, example="101T03")
    product_type: ProductType = wire("PRDT_TYPE_CD", "상품유형코드", default=ProductType.DERIVATIVE, length=3)
    side: Side = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", length=2)
    price: Decimal | None = wire("UNIT_PRICE", "주문가격1", default=None, length=23)
    order_kind: FuturesOrderKind = wire(
        "ORD_DVSN_CD", "주문구분코드", default=FuturesOrderKind.LIMIT, length=2
    )


class NightFuturesMargin(Row):
    """One line of margins, in won, by what they are for; the first two come with the former TR."""

    cash_amount: Decimal | None = wire("cash_amt", "현금금액")
    total_amount: Decimal | None = wire("tot_amt", "총금액")
    futures_opening_margin: Decimal | None = wire("futr_new_mgn_amt", "선물신규증거금액")
    futures_spread_order_margin: Decimal | None = wire("futr_sprd_ord_mgna", "선물스프레드주문증거금")
    option_selling_opening_margin: Decimal | None = wire("opt_sll_new_mgn_amt", "옵션매도신규증거금액")
    option_buying_opening_margin: Decimal | None = wire("opt_buy_new_mgn_amt", "옵션매수신규증거금액")
    opening_margin: Decimal | None = wire("new_mgn_amt", "신규증거금액")
    option_price_margin: Decimal | None = wire("opt_pric_mgna", "옵션가격증거금")
    price_change_margin: Decimal | None = wire("fuop_pric_altr_mgna", "선물옵션가격변동증거금")
    futures_spread_margin: Decimal | None = wire("futr_sprd_mgna", "선물스프레드증거금")
    delivery_margin: Decimal | None = wire("uwdl_mgna", "인수도증거금")
    minimum_margin_per_contract: Decimal | None = wire("ctrt_per_min_mgna", "계약당최소증거금")
    total_risk_margin: Decimal | None = wire("tot_risk_mgna", "총위험증거금")
    net_risk_initial_margin: Decimal | None = wire("netrisk_brkg_mgna", "순위험위탁증거금")
    option_sale_amount: Decimal | None = wire("opt_sll_chgs", "옵션매도대금")
    option_purchase_amount: Decimal | None = wire("opt_buy_chgs", "옵션매수대금")
    futures_loss: Decimal | None = wire("futr_loss_amt", "선물손실금액")
    futures_gain: Decimal | None = wire("futr_prft_amt", "선물이익금액")
    net_loss_today: Decimal | None = wire("thdt_ccld_net_loss_amt", "당일체결순손실금액")
    initial_margin: Decimal | None = wire("brkg_mgna", "위탁증거금")


class NightFuturesOtherMargin(Row):
    """One line of margins, in won, by what they are for; the first three come with the former TR."""

    cash_amount: Decimal | None = wire("cash_amt", "현금금액")
    substitute_amount: Decimal | None = wire("sbst_amt", "대용금액")
    total_amount: Decimal | None = wire("tot_amt", "총금액")
    futures_opening_margin: Decimal | None = wire("futr_new_mgn_amt", "선물신규증거금액")
    futures_spread_order_margin: Decimal | None = wire("futr_sprd_ord_mgna", "선물스프레드주문증거금")
    option_selling_opening_margin: Decimal | None = wire("opt_sll_new_mgn_amt", "옵션매도신규증거금액")
    option_buying_opening_margin: Decimal | None = wire("opt_buy_new_mgn_amt", "옵션매수신규증거금액")
    opening_margin: Decimal | None = wire("new_mgn_amt", "신규증거금액")
    option_price_margin: Decimal | None = wire("opt_pric_mgna", "옵션가격증거금")
    price_change_margin: Decimal | None = wire("fuop_pric_altr_mgna", "선물옵션가격변동증거금")
    futures_spread_margin: Decimal | None = wire("futr_sprd_mgna", "선물스프레드증거금")
    delivery_margin: Decimal | None = wire("uwdl_mgna", "인수도증거금")
    minimum_margin_per_contract: Decimal | None = wire("ctrt_per_min_mgna", "계약당최소증거금")
    total_risk_margin: Decimal | None = wire("tot_risk_mgna", "총위험증거금")
    net_risk_initial_margin: Decimal | None = wire("netrisk_brkg_mgna", "순위험위탁증거금")
    option_sale_amount: Decimal | None = wire("opt_sll_chgs", "옵션매도대금")
    option_purchase_amount: Decimal | None = wire("opt_buy_chgs", "옵션매수대금")
    futures_loss: Decimal | None = wire("futr_loss_amt", "선물손실금액")
    futures_gain: Decimal | None = wire("futr_prft_amt", "선물이익금액")
    net_loss_today: Decimal | None = wire("thdt_ccld_net_loss_amt", "당일체결순손실금액")
    initial_margin: Decimal | None = wire("brkg_mgna", "위탁증거금")


class NightFuturesMarginAccount(Row):
    """The account in the night session, in won; substitutes are securities that stand for cash."""

    base_deposit_grade: str | None = wire("base_dpsa_gdat_grad_cd", "기본예탁금차등등급코드")
    substitute_sales_yesterday: Decimal | None = wire("bfdy_sbst_sll_ccld_amt", "전일대용매도체결금액")
    substitute_sales_substitute_yesterday: Decimal | None = wire(
        "bfdy_sbst_sll_sbst_amt", "전일대용매도대용금액"
    )
    mark_to_market: Decimal | None = wire("excc_dfpa", "정산차금")
    fee: Decimal | None = wire("fee_amt", "수수료금액")
    deposit_d1: Decimal | None = wire("nxdy_dncl_amt", "익일예수금액")
    option_base_deposit_grade: str | None = wire("opt_base_dpsa_gdat_grad_cd", "옵션기본예탁금차등등급코드")
    option_buying_only: bool | None = wire("opt_buy_exus_acnt_yn", "옵션매수전용계좌여부")
    option_premium_net: Decimal | None = wire("opt_dfpa", "옵션차금")
    estimated_assets_amount: Decimal | None = wire("prsm_dpast_amt", "추정예탁자산금액")
    substitute_sales_today: Decimal | None = wire("thdt_sbst_sll_ccld_amt", "당일대용매도체결금액")
    substitute_sales_substitute_today: Decimal | None = wire("thdt_sbst_sll_sbst_amt", "당일대용매도대용금액")
    cash_deposit: Decimal | None = wire("dnca_cash", "예수금현금")
    substitute_deposit: Decimal | None = wire("dnca_sbst", "예수금대용")
    total_deposit: Decimal | None = wire("dnca_tota", "예수금총액")
    withdrawable_cash: Decimal | None = wire("wdrw_psbl_cash_amt", "인출가능현금금액")
    withdrawable_substitute: Decimal | None = wire("wdrw_psbl_sbsa", "인출가능대용금액")
    total_withdrawable_amount: Decimal | None = wire("wdrw_psbl_tot_amt", "인출가능총금액")
    orderable_cash: Decimal | None = wire("ord_psbl_cash_amt", "주문가능현금금액")
    orderable_substitute: Decimal | None = wire("ord_psbl_sbsa", "주문가능대용금액")
    orderable_total: Decimal | None = wire("ord_psbl_tot_amt", "주문가능총금액")
    initial_margin_cash: Decimal | None = wire("brkg_mgna_cash_amt", "위탁증거금현금금액")
    initial_margin_substitute: Decimal | None = wire("brkg_mgna_sbst", "위탁증거금대용")
    initial_margin_total: Decimal | None = wire("brkg_mgna_tot_amt", "위탁증거금총금액")
    additional_margin_cash: Decimal | None = wire("add_mgna_cash_amt", "추가증거금현금금액")
    additional_margin_substitute: Decimal | None = wire("add_mgna_sbsa", "추가증거금대용금액")
    additional_margin_total: Decimal | None = wire("add_mgna_tot_amt", "추가증거금총금액")


class NightFuturesMargins(Reply):
    """The margins in two lists, whose lines the documents do not tell apart, and the account."""

    margins: tuple[NightFuturesMargin, ...] = wire("output1", "응답상세")
    other_margins: tuple[NightFuturesOtherMargin, ...] = wire("output2", "응답상세")
    totals: NightFuturesMarginAccount | None = wire("output3", "응답상세")


class GetNightFuturesMargin(Request[NightFuturesMargins]):
    """(야간)선물옵션 증거금 상세 (국내선물-024): the margins of the night session in detail. Not offered on paper."""

    spec = Spec(
        name="(야간)선물옵션 증거금 상세",
        api_id="국내선물-024",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/ngt-margin-detail",
        tr="CTFN7107R",
        paper=None,
        former=("JTCE6003R",),
    )
    account: Account | None = filled("account", default=None)
    margin_basis: FuturesMarginBasis = wire(
        "MGNA_DVSN_CD", "증거금 구분코드", default=FuturesMarginBasis.INITIAL, length=2
    )
