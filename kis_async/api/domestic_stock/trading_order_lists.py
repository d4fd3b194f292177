"""[국내주식] 주문/계좌, lists of orders: those that can still be changed, and those of a period."""

from datetime import date, time
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, chosen, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import FillFilter, OrderKind, OrderVenue, ProductType, Side, SideFilter
from .enums import ListingExchange

__all__ = [
    "ChangeableOrder",
    "ChangeableOrders",
    "ChangeableSequence",
    "ChangeableSide",
    "FundingFilter",
    "InstrumentFilter",
    "ListChangeableOrders",
    "ListOrders",
    "OrderAge",
    "OrderSequence",
    "PlacedOrder",
    "PlacedOrderTotals",
    "PlacedOrders",
    "VenueFilter",
]


class ChangeableSequence(Code):
    """The sequence of a list of changeable orders: by order, or by symbol."""

    ORDER = "0"
    SYMBOL = "1"


class ChangeableSide(Code):
    """Which sides a list of changeable orders covers, in codes of its own."""

    ALL = "0"
    SELL = "1"
    BUY = "2"


class OrderAge(Code):
    """Whether orders are from the last three months or older; the broker keeps the two apart."""

    RECENT = "recent"
    OLDER = "older"


class OrderSequence(Code):
    """The sequence of a list of orders."""

    NEWEST_FIRST = "00"
    OLDEST_FIRST = "01"


class InstrumentFilter(Code):
    """A kind of instruments that a list of orders can be narrowed to."""

    ELW = "1"
    FREE_BOARD = "2"


class FundingFilter(Code):
    """How the orders of a list were paid for or borrowed against."""

    ALL = "00"
    CASH = "01"
    CREDIT = "02"
    COLLATERAL = "03"
    SHORT = "04"
    LENDING = "05"
    OWN_LOAN = "06"
    MARKET_LOAN = "07"


class VenueFilter(Code):
    """Which venues a list of orders covers."""

    KRX = "KRX"
    NXT = "NXT"
    SOR = "SOR"
    ALL = "ALL"


class ChangeableOrder(Row):
    """An order that can still be changed or cancelled, up to `changeable_quantity` shares.

    Prices in won, quantities in shares, amounts in won.
    """

    branch: str | None = wire("ord_gno_brno", "주문채번지점번호")
    order_number: str = wire("odno", "주문번호", key=True)
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    order_kind_name: str | None = wire("ord_dvsn_name", "주문구분명")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    revision_name: str | None = wire("rvse_cncl_dvsn_name", "정정취소구분명")
    quantity: int | None = wire("ord_qty", "주문수량")
    price: Decimal | None = wire("ord_unpr", "주문단가")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    changeable_quantity: int | None = wire("psbl_qty", "가능수량")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    order_kind: OrderKind | None = wire("ord_dvsn_cd", "주문구분코드")
    manager_order_number: str | None = wire("mgco_aptm_odno", "운용사지정주문번호")
    exchange_code: ListingExchange | None = wire("excg_dvsn_cd", "거래소구분코드")
    order_venue: OrderVenue | None = wire("excg_id_dvsn_cd", "거래소ID구분코드")
    order_venue_name: str | None = wire("excg_id_dvsn_name", "거래소ID구분명")
    stop_condition_price: Decimal | None = wire("stpm_cndt_pric", "스톱지정가조건가격")
    stop_triggered: bool | None = wire("stpm_efct_occr_yn", "스톱지정가효력발생여부")


class ChangeableOrders(Reply):
    """One page of the orders that can be changed."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    orders: tuple[ChangeableOrder, ...] = wire("output", "응답상세")


class ListChangeableOrders(Request[ChangeableOrders]):
    """주식정정취소가능주문조회 (v1_국내주식-004): the orders that can be changed or cancelled, 50 a page.

    Ask it before changing an order. Not offered on paper.
    """

    spec = Spec(
        name="주식정정취소가능주문조회",
        api_id="v1_국내주식-004",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-psbl-rvsecncl",
        tr="TTTC0084R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
        former=("TTTC8036R",),
    )
    account: Account | None = filled("account", default=None)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)
    inquiry_order: ChangeableSequence = wire(
        "INQR_DVSN_1", "조회구분1", default=ChangeableSequence.ORDER, length=1
    )
    inquiry_2: ChangeableSide = wire("INQR_DVSN_2", "조회구분2", default=ChangeableSide.ALL, length=1)


class PlacedOrder(Row):
    """One order of the period, filled or not: prices and amounts in won, quantities in shares.

    `average_price` is that of the fills. The count of cancelled shares comes under either of two
    wire names: `cancelled_quantity` as documented, `cancelled_quantity_former` as published.
    """

    ordered_on: date | None = wire("ord_dt", "주문일자")
    branch: str | None = wire("ord_gno_brno", "주문채번지점번호")
    order_number: str = wire("odno", "주문번호", key=True)
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    order_kind_name: str | None = wire("ord_dvsn_name", "주문구분명")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    side_name: str | None = wire("sll_buy_dvsn_cd_name", "매도매수구분코드명")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    quantity: int | None = wire("ord_qty", "주문수량")
    price: Decimal | None = wire("ord_unpr", "주문단가")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    average_price: Decimal | None = wire("avg_prvs", "평균가")
    cancelled: bool | None = wire("cncl_yn", "취소여부")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    loan_date: date | None = wire("loan_dt", "대출일자")
    ordered_by: str | None = wire("ordr_empno", "주문자사번")
    order_kind: OrderKind | None = wire("ord_dvsn_cd", "주문구분코드")
    cancelled_quantity: int | None = wire("cnc_cfrm_qty", "취소확인수량")
    remaining_quantity: int | None = wire("rmn_qty", "잔여수량")
    rejected_quantity: int | None = wire("rjct_qty", "거부수량")
    fill_condition_name: str | None = wire("ccld_cndt_name", "체결조건명")
    ip_address: str | None = wire("inqr_ip_addr", "조회IP주소", private=True)
    order_slip_receipt_code: str | None = wire("cpbc_ordp_ord_rcit_dvsn_cd", "전산주문표주문접수구분코드")
    order_slip_notice_code: str | None = wire("cpbc_ordp_infm_mthd_dvsn_cd", "전산주문표통보방법구분코드")
    notified_at: time | None = wire("infm_tmd", "통보시각")
    phone: str | None = wire("ctac_tlno", "연락전화번호", private=True)
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    exchange_code: ListingExchange | None = wire("excg_dvsn_cd", "거래소구분코드")
    order_slip_data_code: str | None = wire("cpbc_ordp_mtrl_dvsn_cd", "전산주문표자료구분코드")
    order_office: str | None = wire("ord_orgno", "주문조직번호")
    reservation_ends_on: date | None = wire("rsvn_ord_end_dt", "예약주문종료일자")
    order_venue: OrderVenue | None = wire("excg_id_dvsn_Cd", "거래소ID구분코드")
    stop_condition_price: Decimal | None = wire("stpm_cndt_pric", "스톱지정가조건가격")
    stop_triggered_at: time | None = wire("stpm_efct_occr_dtmd", "스톱지정가효력발생상세시각")
    cancelled_quantity_former: int | None = wire("cncl_cfrm_qty", "취소확인수량")


class PlacedOrderTotals(Row):
    """The orders of the period together, in shares and won.

    The broker's labels of the last three fields are one place off; the names here are right.
    """

    ordered_quantity: int | None = wire("tot_ord_qty", "총주문수량")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "매입평균가격")
    estimated_fees: Decimal | None = wire("prsm_tlex_smtl", "총체결금액")
    average_price: Decimal | None = wire("pchs_avg_pric", "추정제비용합계")


class PlacedOrders(Reply):
    """One page of orders and the totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    orders: tuple[PlacedOrder, ...] = wire("output1", "응답상세")
    totals: PlacedOrderTotals | None = wire("output2", "응답상세")


class ListOrders(Request[PlacedOrders]):
    """주식일별주문체결조회 (v1_국내주식-005): the orders of a period and what was filled, 100 a page (15 on paper).

    `age` says whether the period lies within the last three months or before: the broker keeps the
    two apart. Ask for old orders after 15:30 and for short periods, as they may be slow. On paper
    only KRX is offered, and fills can lag.
    """

    spec = Spec(
        name="주식일별주문체결조회",
        api_id="v1_국내주식-005",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-daily-ccld",
        tr={"recent": "TTTC0081R", "older": "CTSC9215R"},
        paper={"recent": "VTTC0081R", "older": "VTSC9215R"},
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
        former=("TTTC8001R", "CTSC9115R", "VTTC8001R", "VTSC9115R"),
    )
    age: OrderAge = chosen("조회기간", default=OrderAge.RECENT)
    account: Account | None = filled("account", default=None)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20211101")
    end_on: date = wire("INQR_END_DT", "조회종료일자", example="20211101")
    side: SideFilter = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", default=SideFilter.ALL, length=2)
    symbol: str = wire("PDNO", "상품번호", default="", form="share", length=12)
    branch: str = wire("ORD_GNO_BRNO", "주문채번지점번호", default="", length=5)
    order_number: str = wire("ODNO", "주문번호", default="", length=10)
    fill_status: FillFilter = wire("CCLD_DVSN", "체결구분", default=FillFilter.ALL, length=2)
    inquiry: OrderSequence = wire("INQR_DVSN", "조회구분", default=OrderSequence.NEWEST_FIRST, length=2)
    instrument_filter: InstrumentFilter | None = wire("INQR_DVSN_1", "조회구분1", default=None, length=1)
    inquiry_3: FundingFilter = wire("INQR_DVSN_3", "조회구분3", default=FundingFilter.ALL, length=2)
    order_venue: VenueFilter = wire("EXCG_ID_DVSN_CD", "거래소ID구분코드", length=3, example="KRX")
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)

    def select(self) -> str:
        """The TR id depends on the age of the orders."""
        return "older" if self.age == OrderAge.OLDER else "recent"
