"""[국내선물옵션] 주문/계좌: orders and accounts of domestic futures and options."""

from datetime import date, time
from decimal import Decimal

from ...config import Account
from ...spec.declare import Group, Reply, Request, Row, Spec, call, chosen, filled, paged, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import FillFilter, ProductType, Revision, Side, SideFilter

__all__ = [
    "FuturesAccount",
    "FuturesAssets",
    "FuturesAssetsReply",
    "FuturesBalance",
    "FuturesContractKind",
    "FuturesDailyFee",
    "FuturesDailyFees",
    "FuturesFeeTotals",
    "FuturesFill",
    "FuturesFillTotals",
    "FuturesFills",
    "FuturesItemKind",
    "FuturesMarginBasis",
    "FuturesMarginRate",
    "FuturesMarginRates",
    "FuturesOrder",
    "FuturesOrderKind",
    "FuturesOrderReceipt",
    "FuturesOrderReply",
    "FuturesOrderTotals",
    "FuturesOrderable",
    "FuturesOrderableReply",
    "FuturesOrders",
    "FuturesPosition",
    "FuturesRevisionReceipt",
    "FuturesRevisionReply",
    "FuturesSession",
    "FuturesSettlement",
    "FuturesSettlementAccount",
    "FuturesSettlements",
    "FuturesValuation",
    "FuturesValuationAccount",
    "FuturesValuations",
    "GetFuturesAssets",
    "GetFuturesBalance",
    "GetFuturesOrderable",
    "GetFuturesSettlement",
    "GetFuturesValuation",
    "GetNightFuturesBalance",
    "GetNightFuturesMargin",
    "GetNightFuturesOrderable",
    "ListFuturesDailyFees",
    "ListFuturesFills",
    "ListFuturesMarginRates",
    "ListFuturesOrders",
    "ListNightFuturesOrders",
    "ModifyOrCancelFuturesOrder",
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
    "OrderFutures",
    "QuoteCondition",
    "QuoteType",
    "SortOrder",
    "Trading",
    "ValuationBasis",
]


class FuturesSession(Code):
    """The day session of the exchange, or its night session from 18:00 to 06:00."""

    DAY = "day"
    NIGHT = "night"


class FuturesOrderKind(Code):
    """The kinds of a domestic futures or options order; IOC cancels the rest, FOK takes all or nothing."""

    LIMIT = "01"
    MARKET = "02"
    CONDITIONAL = "03"
    BEST = "04"
    LIMIT_IOC = "10"
    LIMIT_FOK = "11"
    MARKET_IOC = "12"
    MARKET_FOK = "13"
    BEST_IOC = "14"
    BEST_FOK = "15"


class QuoteType(Code):
    """How an order is priced, without its condition."""

    LIMIT = "01"
    MARKET = "02"
    CONDITIONAL = "03"
    BEST = "04"


class QuoteCondition(Code):
    """What becomes of an order that is not filled at once: it stays, its rest is cancelled, or all of it."""

    NONE = "0"
    IOC = "3"
    FOK = "4"


class FuturesItemKind(Code):
    """What a contract is."""

    FUTURE = "01"
    CALL = "02"
    PUT = "03"
    SPREAD = "04"


class FuturesContractKind(Code):
    """Which contracts an inquiry covers."""

    ALL = ""
    FUTURES = "01"
    OPTIONS = "02"


class FuturesMarginBasis(Code):
    """Which margin a balance is held against: the one for opening a position, or for keeping it."""

    INITIAL = "01"
    MAINTENANCE = "02"


class ValuationBasis(Code):
    """What positions are compared with: the last settlement price, or the price they were bought at."""

    SETTLEMENT = "1"
    PURCHASE = "2"


class SortOrder(Code):
    """Oldest first or newest first."""

    ASCENDING = "AS"
    DESCENDING = "DS"


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


class FuturesOrder(Row):
    """One order and what became of it.

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
    quote_type: QuoteType | None = wire("nmpr_type_cd", "호가유형코드")
    quote_type_name: str | None = wire("nmpr_type_name", "호가유형명")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    quantity: int | None = wire("ord_qty", "주문수량")
    price: Decimal | None = wire("ord_idx", "주문지수")
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


class FuturesOrderTotals(Row):
    """The sums over the orders, in contracts and won."""

    ordered_quantity: int | None = wire("tot_ord_qty", "총주문수량")
    total_filled_amount: Decimal | None = wire("tot_ccld_amt_smtl", "총체결금액합계")
    total_filled_quantity: int | None = wire("tot_ccld_qty_smtl", "총체결수량합계")
    total_fee: Decimal | None = wire("fee_smtl", "수수료합계")
    phone: str | None = wire("ctac_tlno", "연락전화번호")


class FuturesOrders(Reply):
    """One page of orders, and the sums."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    orders: tuple[FuturesOrder, ...] = wire("output1", "응답상세1")
    totals: FuturesOrderTotals | None = wire("output2", "응답상세2")


class ListFuturesOrders(Request[FuturesOrders]):
    """선물옵션 주문체결내역조회 (v1_국내선물-003): the orders of a period and their fills, 100 a page.

    Orders of the night session are seen here from about 06:10, under the next business day. An empty
    `symbol` covers all.
    """

    spec = Spec(
        name="선물옵션 주문체결내역조회",
        api_id="v1_국내선물-003",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/inquire-ccnl",
        tr="TTTO5201R",
        paper="VTTO5201R",
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    date_from: date = wire("STRT_ORD_DT", "시작주문일자", example="20211122")
    date_to: date = wire("END_ORD_DT", "종료주문일자", example="20211122")
    side: SideFilter = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", default=SideFilter.ALL, length=2)
    fill_status: FillFilter = wire("CCLD_NCCS_DVSN", "체결미체결구분", default=FillFilter.ALL, length=2)
    sort_order: SortOrder = wire("SORT_SQN", "정렬순서", default=SortOrder.DESCENDING, length=2)
    start_order_number: str = wire("STRT_ODNO", "시작주문번호", default="", length=10)
    symbol: str = wire("PDNO", "상품번호", default="", length=12, example="101S03")
    market_id: str = wire("MKET_ID_CD", "시장ID코드", default="", length=3)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)

    def check(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.date_to < self.date_from:
            raise self.refusal("date_to", "is before date_from (STRT_ORD_DT)")


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

    def check(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.date_to < self.date_from:
            raise self.refusal("date_to", "is before date_from (INQR_STRT_DAY)")


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
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    market_id: str = wire("MKET_ID_CD", "시장ID코드", default="", length=3)
    contract_kind: FuturesContractKind = wire(
        "FUOP_DVSN_CD", "선물옵션구분코드", default=FuturesContractKind.ALL, length=2
    )
    screen: str = wire("SCRN_DVSN", "화면구분", default="02", length=2)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)

    def check(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.date_to < self.date_from:
            raise self.refusal("date_to", "is before date_from (STRT_ORD_DT)")


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
    symbol: str = wire("PDNO", "상품번호", length=12, example="101T03")
    product_type: ProductType = wire("PRDT_TYPE_CD", "상품유형코드", default=ProductType.DERIVATIVE, length=3)
    side: Side = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", length=2)
    price: Decimal | None = wire("UNIT_PRICE", "주문가격1", default=None, length=23)
    order_kind: FuturesOrderKind = wire(
        "ORD_DVSN_CD", "주문구분코드", default=FuturesOrderKind.LIMIT, length=2
    )


class FuturesOrderable(Row):
    """How many contracts can be ordered, opened and closed, and the base price in points."""

    total_orderable_quantity: int | None = wire("tot_psbl_qty", "총가능수량")
    closable_quantity_1: int | None = wire("lqd_psbl_qty1", "청산가능수량1")
    orderable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    base_price: Decimal | None = wire("bass_idx", "기준지수")


class FuturesOrderableReply(Reply):
    """What can be ordered."""

    orderable: FuturesOrderable = wire("output", "응답상세")


class GetFuturesOrderable(Request[FuturesOrderableReply]):
    """선물옵션 주문가능 (v1_국내선물-005): how many contracts can be bought or sold.

    The documents mark every field as optional; without a symbol and a side there is nothing to answer.
    A `price` of 0 stands for the price now if options are bought, else for the base price.
    """

    spec = Spec(
        name="선물옵션 주문가능",
        api_id="v1_국내선물-005",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/trading/inquire-psbl-order",
        tr="TTTO5105R",
        paper="VTTO5105R",
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", default="", length=12, example="101R12")
    side: Side | None = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", default=None, length=2, example="02")
    price: Decimal = wire("UNIT_PRICE", "주문가격1", default=Decimal(0), length=23, example="397.95")
    order_kind: FuturesOrderKind = wire(
        "ORD_DVSN_CD", "주문구분코드", default=FuturesOrderKind.LIMIT, length=2
    )

    def check(self) -> None:
        """Refuse what leaves out the symbol or the side."""
        if not self.symbol:
            raise self.refusal("symbol", "is empty")
        if self.side is None:
            raise self.refusal("side", "is required")


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


class FuturesOrderReceipt(Row):
    """What the broker says of an order that it took; `trade_name` and `name` are Korean."""

    account_name: str | None = wire("ACNT_NAME", "계좌명")
    trade_name: str | None = wire("TRAD_DVSN_NAME", "매매구분명")
    name: str | None = wire("ITEM_NAME", "종목명")
    ordered_at: time | None = wire("ORD_TMD", "주문시각")
    branch: str | None = wire("ORD_GNO_BRNO", "주문채번지점번호")
    order_number: str = wire("ODNO", "주문번호")


class FuturesOrderReply(Reply):
    """An accepted order."""

    receipt: FuturesOrderReceipt = wire("output", "응답상세")


class OrderFutures(Request[FuturesOrderReply]):
    """선물옵션 주문 (v1_국내선물-001): buy or sell a domestic future or option.

    `symbol` has six characters for a future and nine for an option. `quantity` is in contracts; `price`
    in points (won for single stocks), 0 for market and best orders, and may be negative for a spread.
    `quote_type` and `quote_condition` repeat what `order_kind` says and can stay empty. The night session
    is not offered on paper, which takes day orders only.
    """

    spec = Spec(
        name="선물옵션 주문",
        api_id="v1_국내선물-001",
        effect="order",
        method="POST",
        path="/uapi/domestic-futureoption/v1/trading/order",
        tr={"day": "TTTO1101U", "night": "STTN1101U"},
        paper={"day": "VTTO1101U"},
        former=("JTCE1001U",),
    )
    session: FuturesSession = chosen("주야간구분", default=FuturesSession.DAY)
    process: str = wire("ORD_PRCS_DVSN_CD", "주문처리구분코드", default="02", length=2)
    account: Account | None = filled("account", default=None)
    side: Side = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", length=2, example="02")
    symbol: str = wire("SHTN_PDNO", "단축상품번호", length=12, example="A01603")
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="1")
    price: Decimal = wire("UNIT_PRICE", "주문가격1", length=23, example="123")
    quote_type: QuoteType | None = wire("NMPR_TYPE_CD", "호가유형코드", default=None, length=2)
    quote_condition: QuoteCondition | None = wire(
        "KRX_NMPR_CNDT_CD", "한국거래소호가조건코드", default=None, length=1
    )
    phone: str = wire("CTAC_TLNO", "연락전화번호", default="", length=20)
    item_kind: FuturesItemKind | None = wire(
        "FUOP_ITEM_DVSN_CD", "선물옵션종목구분코드", default=None, length=2
    )
    order_kind: FuturesOrderKind = wire(
        "ORD_DVSN_CD", "주문구분코드", default=FuturesOrderKind.LIMIT, length=2
    )

    def select(self) -> str:
        """The TR id depends on the session."""
        return "night" if self.session == FuturesSession.NIGHT else "day"

    def check(self) -> None:
        """Refuse a quantity that can never be right."""
        if self.quantity <= 0:
            raise self.refusal("quantity", "must be over 0")


class FuturesRevisionReceipt(Row):
    """What the broker says of a change or a cancellation that it took; its number is a new one."""

    account_name: str | None = wire("ACNT_NAME", "계좌명")
    trade_name: str | None = wire("TRAD_DVSN_NAME", "매매구분명")
    name: str | None = wire("ITEM_NAME", "종목명")
    ordered_at: time | None = wire("ORD_TMD", "주문시각")
    branch: str | None = wire("ORD_GNO_BRNO", "주문채번지점번호")
    original_order_number: str | None = wire("ORGN_ODNO", "원주문번호")
    order_number: str = wire("ODNO", "주문번호")


class FuturesRevisionReply(Reply):
    """An accepted change or cancellation."""

    receipt: FuturesRevisionReceipt = wire("output", "응답상세")


class ModifyOrCancelFuturesOrder(Request[FuturesRevisionReply]):
    """선물옵션 정정취소주문 (v1_국내선물-002): change or cancel an open order.

    What was filled cannot be changed. By day a `quantity` of 0 stands for all that remains; at night and
    on paper the quantity must be given, and at night it must be all of the rest. The `price` is 0 for a
    cancellation and for a change to a market or best order; a cancellation keeps the kind of a limit
    order. `item_kind` is for the night session, which is not offered on paper.
    """

    spec = Spec(
        name="선물옵션 정정취소주문",
        api_id="v1_국내선물-002",
        effect="order",
        method="POST",
        path="/uapi/domestic-futureoption/v1/trading/order-rvsecncl",
        tr={"day": "TTTO1103U", "night": "TTTN1103U"},
        paper={"day": "VTTO1103U"},
        former=("JTCE1002U", "STTN1103U"),
    )
    session: FuturesSession = chosen("주야간구분", default=FuturesSession.DAY)
    process: str = wire("ORD_PRCS_DVSN_CD", "주문처리구분코드", default="02", length=2)
    account: Account | None = filled("account", default=None)
    revision: Revision = wire("RVSE_CNCL_DVSN_CD", "정정취소구분코드", length=2, example="02")
    original_order_number: str = wire("ORGN_ODNO", "원주문번호", length=10, example="0000005605")
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="1")
    price: Decimal = wire("UNIT_PRICE", "주문가격1", length=23, example="460.00")
    quote_type: QuoteType | None = wire("NMPR_TYPE_CD", "호가유형코드", default=None, length=2)
    quote_condition: QuoteCondition | None = wire(
        "KRX_NMPR_CNDT_CD", "한국거래소호가조건코드", default=None, length=1
    )
    all_remaining: bool = wire("RMN_QTY_YN", "잔여수량여부")
    item_kind: FuturesItemKind | None = wire(
        "FUOP_ITEM_DVSN_CD", "선물옵션종목구분코드", default=None, length=2
    )
    order_kind: FuturesOrderKind = wire(
        "ORD_DVSN_CD", "주문구분코드", default=FuturesOrderKind.LIMIT, length=2
    )

    def select(self) -> str:
        """The TR id depends on the session."""
        return "night" if self.session == FuturesSession.NIGHT else "day"

    def check(self) -> None:
        """Refuse what can never be right, and a quantity of 0 where it does not stand for the rest."""
        if self.revision == Revision.NONE:
            raise self.refusal("revision", "must be 01 or 02")
        if self.quantity < 0 or (self.quantity == 0 and self.session == FuturesSession.NIGHT):
            raise self.refusal("quantity", "must be over 0")


class Trading(Group):
    """The calls of [국내선물옵션] 주문/계좌."""

    balance = paged(GetFuturesBalance, lambda reply: reply.positions)
    settlement = paged(GetFuturesSettlement, lambda reply: reply.positions)
    valuation = paged(GetFuturesValuation, lambda reply: reply.positions)
    orders = paged(ListFuturesOrders, lambda reply: reply.orders)
    fills = paged(ListFuturesFills, lambda reply: reply.fills)
    daily_fees = paged(ListFuturesDailyFees, lambda reply: reply.days)
    assets = call(GetFuturesAssets)
    night_balance = paged(GetNightFuturesBalance, lambda reply: reply.positions)
    night_orders = paged(ListNightFuturesOrders, lambda reply: reply.orders)
    night_orderable = call(GetNightFuturesOrderable)
    orderable = call(GetFuturesOrderable)
    margin_rates = paged(ListFuturesMarginRates, lambda reply: reply.rates)
    night_margin = call(GetNightFuturesMargin)
    order = call(OrderFutures)
    modify_or_cancel = call(ModifyOrCancelFuturesOrder)
