"""[해외선물옵션] 주문/계좌, lists of orders and fills, of today and of a period."""

from datetime import date, datetime
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import Side
from .enums import FillCondition, OverseasContractKind, OverseasFuturesOrderKind, SettlementCurrency

__all__ = [
    "BasePriceKind",
    "ListOverseasFuturesFills",
    "ListOverseasFuturesOrders",
    "ListOverseasFuturesOrdersToday",
    "OverseasFillFilter",
    "OverseasFuturesFill",
    "OverseasFuturesFillTotals",
    "OverseasFuturesFills",
    "OverseasFuturesOrder",
    "OverseasFuturesOrderToday",
    "OverseasFuturesOrders",
    "OverseasFuturesOrdersToday",
    "OverseasOrderEvent",
    "OverseasSideFilter",
    "PositionEffect",
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


class OverseasFuturesOrderToday(Row):
    """One order of the day and what became of it: contracts, and prices of the exchange.

    `ordered_on` is the local trading day; moments are exact to the millisecond. A change or cancellation
    is an order of its own, with the first one's number in `original_order_number`.
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
    registered_at: datetime | None = wire("erlm_dtl_dtime", "등록상세일시")
    filled_at: datetime | None = wire("ccld_dtl_dtime", "체결상세일시")
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
    """One fill: contracts, and amounts in `currency`; `filled_at` is exact to the millisecond.

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
    filled_at: datetime | None = wire("ccld_dtl_dtime", "체결상세일시")
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


class OverseasFuturesOrder(Row):
    """One order and what became of it: contracts, and prices of the exchange.

    `ordered_on` is the local trading day; moments are exact to the millisecond.
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
    received_at: datetime | None = wire("rcit_dtl_dtime", "접수상세일시")
    filled_at: datetime | None = wire("ccld_dtl_dtime", "체결상세일시")
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
