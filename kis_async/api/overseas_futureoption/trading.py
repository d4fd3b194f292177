"""[해외선물옵션] 주문/계좌: orders and accounts of overseas futures and options."""

from datetime import date
from decimal import Decimal

from ...config import Account
from ...errors import InvalidRequest
from ...spec.declare import Group, Reply, Request, Row, Spec, call, chosen, filled, paged, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import ProductType, Revision, Side

__all__ = [
    "AccountTransactionType",
    "BasePriceKind",
    "FillCondition",
    "GetOverseasFuturesDeposit",
    "GetOverseasFuturesMargin",
    "GetOverseasFuturesOrderable",
    "ListOverseasFuturesFills",
    "ListOverseasFuturesOrders",
    "ListOverseasFuturesOrdersToday",
    "ListOverseasFuturesPositions",
    "ListOverseasFuturesProfits",
    "ListOverseasFuturesTransactions",
    "ModifyOrCancelOverseasFuturesOrder",
    "OrderOverseasFutures",
    "OverseasContractKind",
    "OverseasFillFilter",
    "OverseasFuturesContractProfit",
    "OverseasFuturesDeposit",
    "OverseasFuturesDepositReply",
    "OverseasFuturesFill",
    "OverseasFuturesFillTotals",
    "OverseasFuturesFills",
    "OverseasFuturesMargin",
    "OverseasFuturesMarginReply",
    "OverseasFuturesOrder",
    "OverseasFuturesOrderKind",
    "OverseasFuturesOrderReply",
    "OverseasFuturesOrderToday",
    "OverseasFuturesOrderable",
    "OverseasFuturesOrderableReply",
    "OverseasFuturesOrders",
    "OverseasFuturesOrdersToday",
    "OverseasFuturesPosition",
    "OverseasFuturesPositions",
    "OverseasFuturesProfit",
    "OverseasFuturesProfits",
    "OverseasFuturesReceipt",
    "OverseasFuturesRevisionReceipt",
    "OverseasFuturesRevisionReply",
    "OverseasFuturesTransaction",
    "OverseasFuturesTransactions",
    "OverseasOrderEvent",
    "OverseasSideFilter",
    "PositionEffect",
    "SettlementCurrency",
    "Trading",
]


class OverseasSideFilter(Code):
    """Which sides an inquiry of orders covers."""

    ALL = "%%"
    SELL = "01"
    BUY = "02"


class OverseasFillFilter(Code):
    """Whether an inquiry covers all orders, the filled, or the unfilled ones."""

    ALL = "01"
    FILLED = "02"
    UNFILLED = "03"


class OverseasContractKind(Code):
    """Futures or options; `ALL` is for inquiries."""

    ALL = "00"
    FUTURES = "01"
    OPTIONS = "02"


class SettlementCurrency(Code):
    """The currencies of an account, its total in won or in dollars, and all of them one by one."""

    ALL = "%%%"
    TOTAL_WON = "TKR"
    TOTAL_DOLLAR = "TUS"
    WON = "KRW"
    US_DOLLAR = "USD"
    EURO = "EUR"
    HONG_KONG_DOLLAR = "HKD"
    YUAN = "CNY"
    YEN = "JPY"
    DONG = "VND"


class OverseasFuturesOrderKind(Code):
    """The kinds of an overseas futures or options order."""

    LIMIT = "1"
    MARKET = "2"
    STOP = "3"
    STOP_LIMIT = "4"


class FillCondition(Code):
    """How long an order stays: a market order not at all, the others for the day or till a date."""

    MARKET = "2"
    GOOD_TILL_DATE = "5"
    END_OF_DAY = "6"


class PositionEffect(Code):
    """Whether an order opens a position or closes one; one digit in answers, two in the documents."""

    OPEN = "1"
    CLOSE = "2"


class BasePriceKind(Code):
    """What a base price is: market, face or reference value, or that of substitutes; one digit in answers."""

    MARKET = "1"
    FACE_VALUE = "2"
    REFERENCE = "3"
    SUBSTITUTE = "4"


class OverseasOrderEvent(Code):
    """What happened: an order, its change or cancellation, alone or with a closing fill, or an event of an option."""

    NEW = "00"
    MODIFIED = "01"
    CANCELLED = "02"
    NEW_WITH_CLOSING = "03"
    MODIFIED_WITH_CLOSING = "04"
    EXERCISED = "05"
    ASSIGNED = "06"
    LAPSED = "07"
    EXPIRED = "08"


class AccountTransactionType(Code):
    """The transactions of an account: all, money in and out, or settlements."""

    ALL = "1"
    TRANSFER = "2"
    SETTLEMENT = "3"


class OverseasFuturesOrderToday(Row):
    """One order of the day and what became of it: contracts, and prices of the exchange.

    `ordered_on` is the local trading day; moments are YYYYMMDDHHMMSS with milliseconds, as text. A change or cancellation is an order of its own,
    with the first one's number in `original_order_number`.
    """

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    ordered_on: date | None = wire("ord_dt", "주문일자")
    order_number: str = wire("odno", "주문번호", key=True)
    original_ordered_on: date | None = wire("orgn_ord_dt", "원주문일자")
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    symbol: str | None = wire("ovrs_futr_fx_pdno", "해외선물FX상품번호")
    receipt_class: str | None = wire("rcit_dvsn_cd", "접수구분코드")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    strategy: str | None = wire("trad_stgy_dvsn_cd", "매매전략구분코드")
    base_price_kind: BasePriceKind | None = wire("bass_pric_type_cd", "기준가격유형코드")
    order_status: str | None = wire("ord_stat_cd", "주문상태코드")
    quantity: int | None = wire("fm_ord_qty", "FM주문수량")
    price: Decimal | None = wire("fm_ord_pric", "FM주문가격")
    stop_price: Decimal | None = wire("fm_stop_ord_pric", "FMSTOP주문가격")
    reserved: bool | None = wire("rsvn_dvsn", "예약구분")
    filled_quantity: int | None = wire("fm_ccld_qty", "FM체결수량")
    filled_price: Decimal | None = wire("fm_ccld_pric", "FM체결가격")
    remaining_quantity: int | None = wire("fm_ord_rmn_qty", "FM주문잔여수량")
    order_group: str | None = wire("ord_grp_name", "주문그룹명")
    registered_at: str | None = wire("erlm_dtl_dtime", "등록상세일시")
    filled_at: str | None = wire("ccld_dtl_dtime", "체결상세일시")
    order_staff_number: str | None = wire("ord_stfno", "주문직원번호")
    remark: str | None = wire("rmks1", "비고1")
    position_effect: PositionEffect | None = wire("new_lqd_dvsn_cd", "신규청산구분코드")
    closing_limit_price: Decimal | None = wire("fm_lqd_lmt_ord_pric", "FM청산LIMIT주문가격")
    closing_stop_price: Decimal | None = wire("fm_lqd_stop_pric", "FM청산STOP가격")
    fill_condition: FillCondition | None = wire("ccld_cndt_cd", "체결조건코드")
    valid_until: date | None = wire("noti_vald_dt", "게시유효일자")
    account_type: str | None = wire("acnt_type_cd", "계좌유형코드")
    contract_kind: OverseasContractKind | None = wire("fuop_dvsn", "선물옵션구분")


class OverseasFuturesOrdersToday(Reply):
    """One page of the day's orders."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    orders: tuple[OverseasFuturesOrderToday, ...] = wire("output", "응답상세1")


class ListOverseasFuturesOrdersToday(Request[OverseasFuturesOrdersToday]):
    """해외선물옵션 당일주문내역조회 (v1_해외선물-004): the orders of the day and their fills. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 당일주문내역조회",
        api_id="v1_해외선물-004",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-ccld",
        tr="OTFM3116R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    fill_status: OverseasFillFilter = wire(
        "CCLD_NCCS_DVSN", "체결미체결구분", default=OverseasFillFilter.ALL, length=2
    )
    side: OverseasSideFilter = wire(
        "SLL_BUY_DVSN_CD", "매도매수구분코드", default=OverseasSideFilter.ALL, length=2
    )
    contract_kind: OverseasContractKind = wire(
        "FUOP_DVSN", "선물옵션구분", default=OverseasContractKind.ALL, length=2
    )
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class OverseasFuturesFill(Row):
    """One fill: contracts, and amounts in `currency`; `filled_at` is a moment as text, to the millisecond.

    One order may stand in several rows.
    """

    traded_on: date | None = wire("dt", "일자")
    fill_number: str | None = wire("ccno", "체결번호")
    symbol: str | None = wire("ovrs_futr_fx_pdno", "해외선물FX상품번호")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    filled_quantity: int | None = wire("fm_ccld_qty", "FM체결수량")
    filled_amount: Decimal | None = wire("fm_ccld_amt", "FM체결금액")
    futures_filled_amount: Decimal | None = wire("fm_futr_ccld_amt", "FM선물체결금액")
    option_filled_amount: Decimal | None = wire("fm_opt_ccld_amt", "FM옵션체결금액")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    fee: Decimal | None = wire("fm_fee", "FM수수료")
    futures_net_amount: Decimal | None = wire("fm_futr_pure_agrm_amt", "FM선물순약정금액")
    option_net_amount: Decimal | None = wire("fm_opt_pure_agrm_amt", "FM옵션순약정금액")
    filled_at: str | None = wire("ccld_dtl_dtime", "체결상세일시")
    ordered_on: date | None = wire("ord_dt", "주문일자")
    order_number: str | None = wire("odno", "주문번호")
    order_media_name: str | None = wire("ord_mdia_dvsn_name", "주문매체구분명")


class OverseasFuturesFillTotals(Row):
    """The sums over the fills."""

    total_filled_quantity: int | None = wire("fm_tot_ccld_qty", "FM총체결수량")
    total_futures_amount: Decimal | None = wire("fm_tot_futr_agrm_amt", "FM총선물약정금액")
    total_option_amount: Decimal | None = wire("fm_tot_opt_agrm_amt", "FM총옵션약정금액")
    total_fee: Decimal | None = wire("fm_fee_smtl", "FM수수료합계")


class OverseasFuturesFills(Reply):
    """One page of fills, and the sums."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    totals: OverseasFuturesFillTotals | None = wire("output2", "응답상세2")
    fills: tuple[OverseasFuturesFill, ...] = wire("output1", "응답상세1")


class ListOverseasFuturesFills(Request[OverseasFuturesFills]):
    """해외선물옵션 일별 체결내역 (해외선물-011): the fills of a period; an empty `product_group` covers all. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 일별 체결내역",
        api_id="해외선물-011",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-daily-ccld",
        tr="OTFM3122R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    date_from: date = wire("STRT_DT", "시작일자", example="20221010")
    date_to: date = wire("END_DT", "종료일자", example="20221216")
    contract_kind: OverseasContractKind = wire(
        "FUOP_DVSN_CD", "선물옵션구분코드", default=OverseasContractKind.ALL, length=2
    )
    product_group: str = wire("FM_PDGR_CD", "FM상품군코드", default="", length=10)
    currency: SettlementCurrency = wire("CRCY_CD", "통화코드", default=SettlementCurrency.ALL, length=3)
    combine_items: bool = wire("FM_ITEM_FTNG_YN", "FM종목합산여부", default=False)
    side: OverseasSideFilter = wire(
        "SLL_BUY_DVSN_CD", "매도매수구분코드", default=OverseasSideFilter.ALL, length=2
    )
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)

    def check(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.date_to < self.date_from:
            raise self.refusal("date_to", "is before date_from (STRT_DT)")


class OverseasFuturesOrder(Row):
    """One order and what became of it: contracts, and prices of the exchange.

    `ordered_on` is the local trading day; moments are YYYYMMDDHHMMSS with milliseconds, as text.
    """

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    traded_on: date | None = wire("dt", "일자")
    ordered_on: date | None = wire("ord_dt", "주문일자")
    order_number: str = wire("odno", "주문번호", key=True)
    original_ordered_on: date | None = wire("orgn_ord_dt", "원주문일자")
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    symbol: str | None = wire("ovrs_futr_fx_pdno", "해외선물FX상품번호")
    revision: OverseasOrderEvent | None = wire("rvse_cncl_dvsn_cd", "정정취소구분코드")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    complex_order: str | None = wire("cplx_ord_dvsn_cd", "복합주문구분코드")
    order_kind: OverseasFuturesOrderKind | None = wire("pric_dvsn_cd", "가격구분코드")
    receipt_class: str | None = wire("rcit_dvsn_cd", "접수구분코드")
    quantity: int | None = wire("fm_ord_qty", "FM주문수량")
    price: Decimal | None = wire("fm_ord_pric", "FM주문가격")
    stop_price: Decimal | None = wire("fm_stop_ord_pric", "FMSTOP주문가격")
    exercise_reserved: bool | None = wire("ecis_rsvn_ord_yn", "행사예약주문여부")
    filled_quantity: int | None = wire("fm_ccld_qty", "FM체결수량")
    filled_price: Decimal | None = wire("fm_ccld_pric", "FM체결가격")
    remaining_quantity: int | None = wire("fm_ord_rmn_qty", "FM주문잔여수량")
    order_group: str | None = wire("ord_grp_name", "주문그룹명")
    received_at: str | None = wire("rcit_dtl_dtime", "접수상세일시")
    filled_at: str | None = wire("ccld_dtl_dtime", "체결상세일시")
    order_staff_number: str | None = wire("ordr_emp_no", "주문자사원번호")
    reject_reason_name: str | None = wire("rjct_rson_name", "거부사유명")
    fill_condition: FillCondition | None = wire("ccld_cndt_cd", "체결조건코드")
    trading_ends_on: date | None = wire("trad_end_dt", "매매종료일자")


class OverseasFuturesOrders(Reply):
    """One page of orders."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    orders: tuple[OverseasFuturesOrder, ...] = wire("output", "응답상세1")


class ListOverseasFuturesOrders(Request[OverseasFuturesOrders]):
    """해외선물옵션 일별 주문내역 (해외선물-013): the orders of a period; an empty `product_group` covers all. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 일별 주문내역",
        api_id="해외선물-013",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-daily-order",
        tr="OTFM3120R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    date_from: date = wire("STRT_DT", "시작일자", example="20220101")
    date_to: date = wire("END_DT", "종료일자", example="20221214")
    product_group: str = wire("FM_PDGR_CD", "FM상품군코드", default="", length=10)
    fill_status: OverseasFillFilter = wire(
        "CCLD_NCCS_DVSN", "체결미체결구분", default=OverseasFillFilter.ALL, length=2
    )
    side: OverseasSideFilter = wire(
        "SLL_BUY_DVSN_CD", "매도매수구분코드", default=OverseasSideFilter.ALL, length=2
    )
    contract_kind: OverseasContractKind = wire(
        "FUOP_DVSN", "선물옵션구분", default=OverseasContractKind.ALL, length=2
    )
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)

    def check(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.date_to < self.date_from:
            raise self.refusal("date_to", "is before date_from (STRT_DT)")


class OverseasFuturesDeposit(Row):
    """The account in one currency: assets, margins, profits and what can be ordered or withdrawn.

    `risk_rate` in percent. The currency substitutes are foreign deposits that stand as margin for another one.
    """

    deposit_d1: Decimal | None = wire("fm_nxdy_dncl_amt", "FM익일예수금액")
    total_assets: Decimal | None = wire("fm_tot_asst_evlu_amt", "FM총자산평가금액")
    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    responded_on: date | None = wire("resp_dt", "응답일자")
    deposit: Decimal | None = wire("fm_dnca_rmnd", "FM예수금잔액")
    closing_profit: Decimal | None = wire("fm_lqd_pfls_amt", "FM청산손익금액")
    fee: Decimal | None = wire("fm_fee", "FM수수료")
    profit: Decimal | None = wire("fm_fuop_evlu_pfls_amt", "FM선물옵션평가손익금액")
    receivable: Decimal | None = wire("fm_rcvb_amt", "FM미수금액")
    initial_margin: Decimal | None = wire("fm_brkg_mgn_amt", "FM위탁증거금액")
    maintenance_margin: Decimal | None = wire("fm_mntn_mgn_amt", "FM유지증거금액")
    additional_margin: Decimal | None = wire("fm_add_mgn_amt", "FM추가증거금액")
    risk_rate: Decimal | None = wire("fm_risk_rt", "FM위험율")
    orderable_amount: Decimal | None = wire("fm_ord_psbl_amt", "FM주문가능금액")
    withdrawable_amount: Decimal | None = wire("fm_drwg_psbl_amt", "FM출금가능금액")
    exchange_requested_amount: Decimal | None = wire("fm_echm_rqrm_amt", "FM환전요청금액")
    withdrawal_due_amount: Decimal | None = wire("fm_drwg_prar_amt", "FM출금예정금액")
    option_trade_amount: Decimal | None = wire("fm_opt_tr_chgs", "FM옵션거래대금")
    total_assets_with_options: Decimal | None = wire("fm_opt_icld_asst_evlu_amt", "FM옵션포함자산평가금액")
    option_value: Decimal | None = wire("fm_opt_evlu_amt", "FM옵션평가금액")
    currency_substitute: Decimal | None = wire("fm_crcy_sbst_amt", "FM통화대용금액")
    currency_substitute_used: Decimal | None = wire("fm_crcy_sbst_use_amt", "FM통화대용사용금액")
    currency_substitute_set: Decimal | None = wire("fm_crcy_sbst_stup_amt", "FM통화대용설정금액")


class OverseasFuturesDepositReply(Reply):
    """The deposits of one account in one currency."""

    deposit: OverseasFuturesDeposit = wire("output", "응답상세1")


class GetOverseasFuturesDeposit(Request[OverseasFuturesDepositReply]):
    """해외선물옵션 예수금현황 (해외선물-012): deposits, margins and what can be ordered, in one currency or as a total. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 예수금현황",
        api_id="해외선물-012",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-deposit",
        tr="OTFM1411R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    currency: SettlementCurrency = wire("CRCY_CD", "통화코드", length=3, example="KRW")
    inquiry_date: date = wire("INQR_DT", "조회일자", example="20221214")


class OverseasFuturesProfit(Row):
    """The profit of a period in one currency.

    Quantities in contracts, amounts in `currency`. `closing_profit` was made by closing positions, the
    `open_…` fields are about those that are still open.
    """

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    bought_quantity: int | None = wire("fm_buy_qty", "FM매수수량")
    sold_quantity: int | None = wire("fm_sll_qty", "FM매도수량")
    closing_profit: Decimal | None = wire("fm_lqd_pfls_amt", "FM청산손익금액")
    fee: Decimal | None = wire("fm_fee", "FM수수료")
    net_profit: Decimal | None = wire("fm_net_pfls_amt", "FM순손익금액")
    open_long_quantity: int | None = wire("fm_ustl_buy_qty", "FM미결제매수수량")
    open_short_quantity: int | None = wire("fm_ustl_sll_qty", "FM미결제매도수량")
    open_profit: Decimal | None = wire("fm_ustl_evlu_pfls_amt", "FM미결제평가손익금액")
    open_profit_2: Decimal | None = wire("fm_ustl_evlu_pfls_amt2", "FM미결제평가손익금액2")
    open_profit_change: Decimal | None = wire("fm_ustl_evlu_pfls_icdc_amt", "FM미결제평가손익증감금액")
    open_amount: Decimal | None = wire("fm_ustl_agrm_amt", "FM미결제약정금액")
    option_closing_amount: Decimal | None = wire("fm_opt_lqd_amt", "FM옵션청산금액")


class OverseasFuturesContractProfit(Row):
    """The profit of a period with one contract.

    Quantities in contracts, amounts in `currency`. `closing_profit` was made by closing positions, the
    `open_…` fields are about those that are still open.
    """

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    symbol: str = wire("ovrs_futr_fx_pdno", "해외선물FX상품번호", key=True)
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    bought_quantity: int | None = wire("fm_buy_qty", "FM매수수량")
    sold_quantity: int | None = wire("fm_sll_qty", "FM매도수량")
    closing_profit: Decimal | None = wire("fm_lqd_pfls_amt", "FM청산손익금액")
    fee: Decimal | None = wire("fm_fee", "FM수수료")
    net_profit: Decimal | None = wire("fm_net_pfls_amt", "FM순손익금액")
    open_long_quantity: int | None = wire("fm_ustl_buy_qty", "FM미결제매수수량")
    open_short_quantity: int | None = wire("fm_ustl_sll_qty", "FM미결제매도수량")
    open_profit: Decimal | None = wire("fm_ustl_evlu_pfls_amt", "FM미결제평가손익금액")
    open_profit_2: Decimal | None = wire("fm_ustl_evlu_pfls_amt2", "FM미결제평가손익금액2")
    open_profit_change: Decimal | None = wire("fm_ustl_evlu_pfls_icdc_amt", "FM미결제평가손익증감금액")
    average_price: Decimal | None = wire("fm_ccld_avg_pric", "FM체결평균가격")
    open_amount: Decimal | None = wire("fm_ustl_agrm_amt", "FM미결제약정금액")
    option_closing_amount: Decimal | None = wire("fm_opt_lqd_amt", "FM옵션청산금액")


class OverseasFuturesProfits(Reply):
    """The profits by currency, and one page of them by contract."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    currencies: tuple[OverseasFuturesProfit, ...] = wire("output1", "응답상세1")
    contracts: tuple[OverseasFuturesContractProfit, ...] = wire("output2", "응답상세2")


class ListOverseasFuturesProfits(Request[OverseasFuturesProfits]):
    """해외선물옵션 기간계좌손익 일별 (해외선물-010): the profits of a period by currency and by contract. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 기간계좌손익 일별",
        api_id="해외선물-010",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-period-ccld",
        tr="OTFM3118R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    date_from: date = wire("INQR_TERM_FROM_DT", "조회기간FROM일자", example="20220901")
    date_to: date = wire("INQR_TERM_TO_DT", "조회기간TO일자", example="20221117")
    account: Account | None = filled("account", default=None)
    currency: SettlementCurrency = wire("CRCY_CD", "통화코드", default=SettlementCurrency.ALL, length=3)
    convert_all: bool = wire("WHOL_TRSL_YN", "전체환산여부", default=False)
    contract_kind: OverseasContractKind = wire(
        "FUOP_DVSN", "선물옵션구분", default=OverseasContractKind.ALL, length=2
    )
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)

    def check(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.date_to < self.date_from:
            raise self.refusal("date_to", "is before date_from (INQR_TERM_FROM_DT)")


class OverseasFuturesTransaction(Row):
    """One movement of the account, in `currency`, with the deposit before and after it."""

    base_date: date | None = wire("bass_dt", "기준일자")
    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    ledger_sequence: str | None = wire("fm_ldgr_inog_seq", "FM원장출납순번")
    transaction_type_name: str | None = wire("acnt_tr_type_name", "계좌거래유형명")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    transaction_item: str | None = wire("tr_itm_name", "거래항목명")
    transfer_amount: Decimal | None = wire("fm_iofw_amt", "FM입출금액")
    fee: Decimal | None = wire("fm_fee", "FM수수료")
    tax: Decimal | None = wire("fm_tax_amt", "FM세금금액")
    settlement_amount: Decimal | None = wire("fm_sttl_amt", "FM결제금액")
    previous_deposit: Decimal | None = wire("fm_bf_dncl_amt", "FM이전예수금액")
    deposit: Decimal | None = wire("fm_dncl_amt", "FM예수금액")
    receivable_incurred: Decimal | None = wire("fm_rcvb_occr_amt", "FM미수발생금액")
    receivable_repaid: Decimal | None = wire("fm_rcvb_pybk_amt", "FM미수변제금액")
    overdue_interest_repaid: Decimal | None = wire("ovdu_int_pybk_amt", "연체이자변제금액")
    remark: str | None = wire("rmks_text", "비고내용")


class OverseasFuturesTransactions(Reply):
    """One page of movements."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    transactions: tuple[OverseasFuturesTransaction, ...] = wire("output", "응답상세1")


class ListOverseasFuturesTransactions(Request[OverseasFuturesTransactions]):
    """해외선물옵션 기간계좌거래내역 (해외선물-014): the transfers and settlements of a period.

    The document's own example asks for all with %% instead of 1. Not offered on paper.
    """

    spec = Spec(
        name="해외선물옵션 기간계좌거래내역",
        api_id="해외선물-014",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-period-trans",
        tr="OTFM3114R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    date_from: date = wire("INQR_TERM_FROM_DT", "조회기간FROM일자", example="20220101")
    date_to: date = wire("INQR_TERM_TO_DT", "조회기간TO일자", example="20221214")
    account: Account | None = filled("account", default=None)
    transaction_type: AccountTransactionType = wire(
        "ACNT_TR_TYPE_CD", "계좌거래유형코드", default=AccountTransactionType.ALL, length=2
    )
    currency: SettlementCurrency = wire("CRCY_CD", "통화코드", default=SettlementCurrency.ALL, length=3)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)
    check_password: str = wire("PWD_CHK_YN", "비밀번호체크여부", default="", length=1)

    def check(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.date_to < self.date_from:
            raise self.refusal("date_to", "is before date_from (INQR_TERM_FROM_DT)")


class OverseasFuturesOrderable(Row):
    """How many contracts are held, and how many can be closed, opened, and ordered in all."""

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    symbol: str | None = wire("ovrs_futr_fx_pdno", "해외선물FX상품번호")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    quantity: int | None = wire("fm_ustl_qty", "FM미결제수량")
    closable_quantity: int | None = wire("fm_lqd_psbl_qty", "FM청산가능수량")
    new_orderable_quantity: int | None = wire("fm_new_ord_psbl_qty", "FM신규주문가능수량")
    total_orderable_quantity: int | None = wire("fm_tot_ord_psbl_qty", "FM총주문가능수량")
    market_total_orderable_quantity: int | None = wire("fm_mkpr_tot_ord_psbl_qty", "FM시장가총주문가능수량")


class OverseasFuturesOrderableReply(Reply):
    """What can be ordered."""

    orderable: OverseasFuturesOrderable = wire("output", "응답상세1")


class GetOverseasFuturesOrderable(Request[OverseasFuturesOrderableReply]):
    """해외선물옵션 주문가능조회 (v1_해외선물-006): how many contracts of one symbol can be bought or sold; without a `price`, at the market. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 주문가능조회",
        api_id="v1_해외선물-006",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-psamount",
        tr="OTFM3304R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("OVRS_FUTR_FX_PDNO", "해외선물FX상품번호", length=32, example="6AU22")
    side: Side = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", length=2, example="02")
    price: Decimal | None = wire("FM_ORD_PRIC", "FM주문가격", default=None, length=20)
    exercise_reserved: bool = wire("ECIS_RSVN_ORD_YN", "행사예약주문여부", default=False)


class OverseasFuturesPosition(Row):
    """One open position: contracts, prices of the exchange, amounts in `currency`."""

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    symbol: str = wire("ovrs_futr_fx_pdno", "해외선물FX상품번호", key=True)
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    quantity: int | None = wire("fm_ustl_qty", "FM미결제수량")
    average_price: Decimal | None = wire("fm_ccld_avg_pric", "FM체결평균가격")
    price: Decimal | None = wire("fm_now_pric", "FM현재가격")
    profit: Decimal | None = wire("fm_evlu_pfls_amt", "FM평가손익금액")
    option_value: Decimal | None = wire("fm_opt_evlu_amt", "FM옵션평가금액")
    option_profit: Decimal | None = wire("fm_otp_evlu_pfls_amt", "FM옵션평가손익금액")
    contract_kind: OverseasContractKind | None = wire("fuop_dvsn", "선물옵션구분")
    exercise_reserved: bool | None = wire("ecis_rsvn_ord_yn", "행사예약주문여부")
    closable_quantity: int | None = wire("fm_lqd_psbl_qty", "FM청산가능수량")


class OverseasFuturesPositions(Reply):
    """One page of open positions."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    positions: tuple[OverseasFuturesPosition, ...] = wire("output", "응답상세1")


class ListOverseasFuturesPositions(Request[OverseasFuturesPositions]):
    """해외선물옵션 미결제내역조회(잔고) (v1_해외선물-005): the open positions of the account. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 미결제내역조회(잔고)",
        api_id="v1_해외선물-005",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-unpd",
        tr="OTFM1412R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    contract_kind: OverseasContractKind = wire(
        "FUOP_DVSN", "선물옵션구분", default=OverseasContractKind.ALL, length=2
    )
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)


class OverseasFuturesMargin(Row):
    """Every part of the margin, in one currency.

    SPAN and EUREX margins are reckoned for whole portfolios, the general ones contract by contract.
    Order margins are for orders that are still open. One field of SPAN's initial margin has a wire name
    that says minimum and is the option price margin.
    """

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    responded_on: date | None = wire("resp_dt", "응답일자")
    net_risk_margin: bool | None = wire("acnt_net_risk_mgna_aply_yn", "계좌순위험증거금적용여부")
    orderable_amount: Decimal | None = wire("fm_ord_psbl_amt", "FM주문가능금액")
    additional_margin: Decimal | None = wire("fm_add_mgn_amt", "FM추가증거금액")
    initial_margin: Decimal | None = wire("fm_brkg_mgn_amt", "FM위탁증거금액")
    settlement_initial_margin: Decimal | None = wire("fm_excc_brkg_mgn_amt", "FM정산위탁증거금액")
    open_margin: Decimal | None = wire("fm_ustl_mgn_amt", "FM미결제증거금액")
    maintenance_margin: Decimal | None = wire("fm_mntn_mgn_amt", "FM유지증거금액")
    order_margin: Decimal | None = wire("fm_ord_mgn_amt", "FM주문증거금액")
    futures_order_margin: Decimal | None = wire("fm_futr_ord_mgn_amt", "FM선물주문증거금액")
    option_buying_order_amount: Decimal | None = wire("fm_opt_buy_ord_amt", "FM옵션매수주문금액")
    option_selling_order_margin: Decimal | None = wire("fm_opt_sll_ord_mgn_amt", "FM옵션매도주문증거금액")
    option_buying_order_margin: Decimal | None = wire("fm_opt_buy_ord_mgn_amt", "FM옵션매수주문증거금액")
    exercise_margin: Decimal | None = wire("fm_ecis_rsvn_mgn_amt", "FM행사예약증거금액")
    span_initial_margin: Decimal | None = wire("fm_span_brkg_mgn_amt", "FMSPAN위탁증거금액")
    span_price_change_margin: Decimal | None = wire("fm_span_pric_altr_mgn_amt", "FMSPAN가격변동증거금액")
    span_calendar_spread_margin: Decimal | None = wire(
        "fm_span_term_sprd_mgn_amt", "FMSPAN기간스프레드증거금액"
    )
    span_option_price_margin: Decimal | None = wire("fm_span_buy_opt_min_mgn_amt", "FMSPAN옵션가격증거금액")
    span_option_minimum_margin: Decimal | None = wire("fm_span_opt_min_mgn_amt", "FMSPAN옵션최소증거금액")
    span_total_risk_margin: Decimal | None = wire("fm_span_tot_risk_mgn_amt", "FMSPAN총위험증거금액")
    span_maintenance_margin: Decimal | None = wire("fm_span_mntn_mgn_amt", "FMSPAN유지증거금액")
    span_maintenance_price_change_margin: Decimal | None = wire(
        "fm_span_mntn_pric_altr_mgn_amt", "FMSPAN유지가격변동증거금액"
    )
    span_maintenance_calendar_spread_margin: Decimal | None = wire(
        "fm_span_mntn_term_sprd_mgn_amt", "FMSPAN유지기간스프레드증거금액"
    )
    span_maintenance_option_price_margin: Decimal | None = wire(
        "fm_span_mntn_opt_pric_mgn_amt", "FMSPAN유지옵션가격증거금액"
    )
    span_maintenance_option_minimum_margin: Decimal | None = wire(
        "fm_span_mntn_opt_min_mgn_amt", "FMSPAN유지옵션최소증거금액"
    )
    span_maintenance_total_risk_margin: Decimal | None = wire(
        "fm_span_mntn_tot_risk_mgn_amt", "FMSPAN유지총위험증거금액"
    )
    eurex_initial_margin: Decimal | None = wire("fm_eurx_brkg_mgn_amt", "FMEUREX위탁증거금액")
    eurex_price_change_margin: Decimal | None = wire("fm_eurx_pric_altr_mgn_amt", "FMEUREX가격변동증거금액")
    eurex_calendar_spread_margin: Decimal | None = wire(
        "fm_eurx_term_sprd_mgn_amt", "FMEUREX기간스프레드증거금액"
    )
    eurex_option_price_margin: Decimal | None = wire("fm_eurx_opt_pric_mgn_amt", "FMEUREX옵션가격증거금액")
    eurex_bought_option_minimum_margin: Decimal | None = wire(
        "fm_eurx_buy_opt_min_mgn_amt", "FMEUREX매수옵션최소증거금액"
    )
    eurex_total_risk_margin: Decimal | None = wire("fm_eurx_tot_risk_mgn_amt", "FMEUREX총위험증거금액")
    eurex_maintenance_margin: Decimal | None = wire("fm_eurx_mntn_mgn_amt", "FMEUREX유지증거금액")
    eurex_maintenance_price_change_margin: Decimal | None = wire(
        "fm_eurx_mntn_pric_altr_mgn_amt", "FMEUREX유지가격변동증거금액"
    )
    eurex_maintenance_calendar_spread_margin: Decimal | None = wire(
        "fm_eurx_mntn_term_sprd_mgn_amt", "FMEUREX기간스프레드증거금액"
    )
    eurex_maintenance_option_price_margin: Decimal | None = wire(
        "fm_eurx_mntn_opt_pric_mgn_amt", "FMEUREX유지옵션가격증거금액"
    )
    eurex_maintenance_total_risk_margin: Decimal | None = wire(
        "fm_eurx_mntn_tot_risk_mgn_amt", "FMEUREX유지총위험증거금액"
    )
    general_initial_margin: Decimal | None = wire("fm_gnrl_brkg_mgn_amt", "FM일반위탁증거금액")
    futures_open_margin: Decimal | None = wire("fm_futr_ustl_mgn_amt", "FM선물미결제증거금액")
    sold_option_open_margin: Decimal | None = wire("fm_sll_opt_ustl_mgn_amt", "FM매도옵션미결제증거금액")
    bought_option_open_margin: Decimal | None = wire("fm_buy_opt_ustl_mgn_amt", "FM매수옵션미결제증거금액")
    spread_open_margin: Decimal | None = wire("fm_sprd_ustl_mgn_amt", "FM스프레드미결제증거금액")
    average_discount_margin: Decimal | None = wire("fm_avg_dsct_mgn_amt", "FMAVG할인증거금액")
    general_maintenance_margin: Decimal | None = wire("fm_gnrl_mntn_mgn_amt", "FM일반유지증거금액")
    futures_maintenance_margin: Decimal | None = wire("fm_futr_mntn_mgn_amt", "FM선물유지증거금액")
    option_maintenance_margin: Decimal | None = wire("fm_opt_mntn_mgn_amt", "FM옵션유지증거금액")


class OverseasFuturesMarginReply(Reply):
    """The margin of one account in one currency."""

    margin: OverseasFuturesMargin = wire("output", "응답상세")


class GetOverseasFuturesMargin(Request[OverseasFuturesMarginReply]):
    """해외선물옵션 증거금상세 (해외선물-032): the margin in detail, in one currency or as a total. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 증거금상세",
        api_id="해외선물-032",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/margin-detail",
        tr="OTFM3115R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    currency: SettlementCurrency = wire("CRCY_CD", "통화코드", length=3, example="TKR")
    inquiry_date: date = wire("INQR_DT", "조회일자", example="20240522")


class OverseasFuturesReceipt(Row):
    """What the broker says of an order that it took: the local trading day and the number.

    Both are needed to change or cancel it; the number's leading zeros belong to it.
    """

    ordered_on: date | None = wire("ORD_DT", "주문일자")
    order_number: str = wire("ODNO", "주문번호")


class OverseasFuturesOrderReply(Reply):
    """An accepted order."""

    receipt: OverseasFuturesReceipt = wire("output", "")


class OrderOverseasFutures(Request[OverseasFuturesOrderReply]):
    """해외선물옵션 주문 (v1_해외선물-001): buy or sell an overseas future or option.

    A limit order has a `price`, a stop order a `stop_price`, a stop limit order both, a market order
    neither. `fill_condition` follows from the kind if not given: a market order's own, else for the day.
    The `closing_…` fields and `complex_order` are for closing one side of a hedged position alone. Not offered on paper.
    """

    spec = Spec(
        name="해외선물옵션 주문",
        api_id="v1_해외선물-001",
        effect="order",
        method="POST",
        path="/uapi/overseas-futureoption/v1/trading/order",
        tr="OTFM3001U",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("OVRS_FUTR_FX_PDNO", "해외선물FX상품번호", length=32, example="6BZ22")
    side: Side = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", length=2, example="02")
    closing_filled_on: date | None = wire("FM_LQD_USTL_CCLD_DT", "FM청산미결제체결일자", default=None)
    closing_fill_number: str = wire("FM_LQD_USTL_CCNO", "FM청산미결제체결번호", default="", length=10)
    order_kind: OverseasFuturesOrderKind = wire(
        "PRIC_DVSN_CD", "가격구분코드", default=OverseasFuturesOrderKind.LIMIT, length=1
    )
    price: Decimal | None = wire(
        "FM_LIMIT_ORD_PRIC", "FMLIMIT주문가격", default=None, length=20, example="1.17"
    )
    stop_price: Decimal | None = wire("FM_STOP_ORD_PRIC", "FMSTOP주문가격", default=None, length=20)
    quantity: int = wire("FM_ORD_QTY", "FM주문수량", length=10, example="1")
    closing_limit_price: Decimal | None = wire(
        "FM_LQD_LMT_ORD_PRIC", "FM청산LIMIT주문가격", default=None, length=20
    )
    closing_stop_price: Decimal | None = wire(
        "FM_LQD_STOP_ORD_PRIC", "FM청산STOP주문가격", default=None, length=20
    )
    fill_condition: FillCondition | None = wire(
        "CCLD_CNDT_CD",
        "체결조건코드",
        default=None,
        length=1,
        example="6",
        derive=lambda order: order.usual_condition,
    )
    complex_order: str = wire("CPLX_ORD_DVSN_CD", "복합주문구분코드", default="0", length=1)
    exercise_reserved: bool = wire("ECIS_RSVN_ORD_YN", "행사예약주문여부", default=False)
    hedge_order: bool = wire("FM_HDGE_ORD_SCRN_YN", "FM_HEDGE주문화면여부", default=False)

    @property
    def usual_condition(self) -> FillCondition:
        """How long an order of this kind stays where the caller does not say."""
        if self.order_kind == OverseasFuturesOrderKind.MARKET:
            return FillCondition.MARKET
        return FillCondition.END_OF_DAY

    def check(self) -> None:
        """Refuse a quantity that can never be right, and prices that do not fit the kind."""
        if self.quantity <= 0:
            raise self.refusal("quantity", "must be over 0")
        kinds = OverseasFuturesOrderKind
        if (self.price is not None) != (self.order_kind in {kinds.LIMIT, kinds.STOP_LIMIT}):
            raise self.refusal("price", "belongs to limit and stop limit orders, and to no others")
        if (self.stop_price is not None) != (self.order_kind in {kinds.STOP, kinds.STOP_LIMIT}):
            raise self.refusal("stop_price", "belongs to stop and stop limit orders, and to no others")


class OverseasFuturesRevisionReceipt(Row):
    """What the broker says of a change or a cancellation that it took: the local trading day and the new number."""

    ordered_on: date | None = wire("ORD_DT", "주문일자")
    order_number: str = wire("ODNO", "주문번호")


class OverseasFuturesRevisionReply(Reply):
    """An accepted change or cancellation."""

    receipt: OverseasFuturesRevisionReceipt = wire("output", "")


class ModifyOrCancelOverseasFuturesOrder(Request[OverseasFuturesRevisionReply]):
    """해외선물옵션 정정취소주문 (v1_해외선물-002, 003): change the prices of an open order, or cancel it.

    `original_ordered_on` is the local trading day that the order's receipt gave, `original_order_number`
    its eight digits with the zeros. Prices are for a change alone. `convert_to_market` is for a
    cancellation alone: once it is confirmed, the broker sends a market order in its place. Not offered on paper.
    """

    spec = Spec(
        name="해외선물옵션 정정취소주문",
        api_id="v1_해외선물-002, 003",
        effect="order",
        method="POST",
        path="/uapi/overseas-futureoption/v1/trading/order-rvsecncl",
        tr={"modify": "OTFM3002U", "cancel": "OTFM3003U"},
        paper=None,
    )
    revision: Revision = chosen("정정취소구분")
    account: Account | None = filled("account", default=None)
    original_ordered_on: date = wire("ORGN_ORD_DT", "원주문일자", example="20221214")
    original_order_number: str = wire("ORGN_ODNO", "원주문번호", length=8, example="00298044")
    price: Decimal | None = wire("FM_LIMIT_ORD_PRIC", "FMLIMIT주문가격", default=None, omit=True, length=20)
    stop_price: Decimal | None = wire(
        "FM_STOP_ORD_PRIC", "FMSTOP주문가격", default=None, omit=True, length=20
    )
    closing_limit_price: Decimal | None = wire(
        "FM_LQD_LMT_ORD_PRIC", "FM청산LIMIT주문가격", default=None, omit=True, length=20
    )
    closing_stop_price: Decimal | None = wire(
        "FM_LQD_STOP_ORD_PRIC", "FM청산STOP주문가격", default=None, omit=True, length=20
    )
    hedge_order: bool = wire("FM_HDGE_ORD_SCRN_YN", "FM_HEDGE주문화면여부", default=False)
    convert_to_market: bool | None = wire(
        "FM_MKPR_CVSN_YN",
        "FM시장가전환여부",
        default=None,
        omit=True,
        derive=lambda order: False if order.revision == Revision.CANCEL else None,
    )

    def select(self) -> str:
        """The TR id depends on what is done."""
        return "cancel" if self.revision == Revision.CANCEL else "modify"

    def check(self) -> None:
        """Refuse a change without a price, a cancellation with one, and a change into a market order."""
        prices = (self.price, self.stop_price, self.closing_limit_price, self.closing_stop_price)
        if self.revision == Revision.NONE:
            raise InvalidRequest("revision must be MODIFY or CANCEL", parameter="revision")
        if (self.revision == Revision.MODIFY) != any(price is not None for price in prices):
            raise self.refusal("price", "or another price belongs to a change, and to no cancellation")
        if self.convert_to_market is not None and self.revision == Revision.MODIFY:
            raise self.refusal("convert_to_market", "belongs to a cancellation")


class Trading(Group):
    """The calls of [해외선물옵션] 주문/계좌."""

    orders_today = paged(ListOverseasFuturesOrdersToday, lambda reply: reply.orders)
    fills = paged(ListOverseasFuturesFills, lambda reply: reply.fills)
    orders = paged(ListOverseasFuturesOrders, lambda reply: reply.orders)
    deposit = call(GetOverseasFuturesDeposit)
    profits = paged(ListOverseasFuturesProfits, lambda reply: reply.contracts)
    transactions = paged(ListOverseasFuturesTransactions, lambda reply: reply.transactions)
    orderable = call(GetOverseasFuturesOrderable)
    positions = paged(ListOverseasFuturesPositions, lambda reply: reply.positions)
    margin = call(GetOverseasFuturesMargin)
    order = call(OrderOverseasFutures)
    modify_or_cancel = call(ModifyOrCancelOverseasFuturesOrder)
