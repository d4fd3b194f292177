"""[해외주식] 주문/계좌, lists of orders and fills, those of algorithms included."""

from datetime import date, time
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import FillFilter, OverseasOrderExchange, Revision, Side, SideFilter
from .enums import Country, LoanType, TradeCurrency

__all__ = [
    "AlgorithmFill",
    "AlgorithmFills",
    "AlgorithmOrder",
    "AlgorithmOrderState",
    "AlgorithmOrders",
    "ListAlgorithmFills",
    "ListAlgorithmOrders",
    "ListOpenOverseasOrders",
    "ListOverseasOrders",
    "OpenOverseasOrder",
    "OpenOverseasOrders",
    "OverseasOrder",
    "OverseasOrderMarket",
    "OverseasOrders",
    "OverseasSortOrder",
]


class OverseasOrderMarket(Code):
    """Where orders are looked for; `US` is all of its exchanges, `ALL` is for the order history."""

    US = "NASD"
    NEW_YORK = "NYSE"
    AMEX = "AMEX"
    HONG_KONG = "SEHK"
    SHANGHAI = "SHAA"
    SHENZHEN = "SZAA"
    TOKYO = "TKSE"
    HANOI = "HASE"
    HO_CHI_MINH = "VNSE"
    ALL = "%"


class OverseasSortOrder(Code):
    """Which orders come first: those of the documents' own order, or the reverse."""

    FORWARD = "DS"
    BACKWARD = "AS"


class OverseasOrder(Row):
    """One order: quantities in shares, prices and amounts in the currency of `currency`.

    The order's day and time are local. `split_window` says between which times, or until the close, a
    TWAP or VWAP order runs.
    """

    ordered_on: date | None = wire("ord_dt", "주문일자")
    branch: str | None = wire("ord_gno_brno", "주문채번지점번호")
    order_number: str = wire("odno", "주문번호", key=True)
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    side_name: str | None = wire("sll_buy_dvsn_cd_name", "매도매수구분코드명")
    revision: Revision | None = wire("rvse_cncl_dvsn", "정정취소구분")
    revision_name: str | None = wire("rvse_cncl_dvsn_name", "정정취소구분명")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    quantity: int | None = wire("ft_ord_qty", "FT주문수량")
    price: Decimal | None = wire("ft_ord_unpr3", "FT주문단가3")
    filled_quantity: int | None = wire("ft_ccld_qty", "FT체결수량")
    filled_price: Decimal | None = wire("ft_ccld_unpr3", "FT체결단가3")
    filled_amount: Decimal | None = wire("ft_ccld_amt3", "FT체결금액3")
    unfilled_quantity: int | None = wire("nccs_qty", "미체결수량")
    status: str | None = wire("prcs_stat_name", "처리상태명")
    reject_reason: str | None = wire("rjct_rson", "거부사유")
    reject_reason_name: str | None = wire("rjct_rson_name", "거부사유명")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    country_code: Country | None = wire("tr_natn", "거래국가")
    country: str | None = wire("tr_natn_name", "거래국가명")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    currency: TradeCurrency | None = wire("tr_crcy_cd", "거래통화코드")
    korean_ordered_on: date | None = wire("dmst_ord_dt", "국내주문일자")
    broker_ordered_at: time | None = wire("thco_ord_tmd", "당사주문시각")
    loan_type: LoanType | None = wire("loan_type_cd", "대출유형코드")
    loan_date: date | None = wire("loan_dt", "대출일자")
    channel_name: str | None = wire("mdia_dvsn_name", "매체구분명")
    after_market_extension: bool | None = wire("usa_amk_exts_rqst_yn", "미국애프터마켓연장신청여부")
    split_window: str | None = wire("splt_buy_attr_name", "분할매수/매도속성명")


class OverseasOrders(Reply):
    """One page of orders."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    orders: tuple[OverseasOrder, ...] = wire("output", "응답상세")


class ListOverseasOrders(Request[OverseasOrders]):
    """해외주식 주문체결내역 (v1_해외주식-007): the orders of a period and what became of them, 20 a page (15 on paper).

    The days are local. An order number cannot be looked for. Paper knows no filter but the days: give
    it `symbol` "" and `exchange` None.
    """

    spec = Spec(
        name="해외주식 주문체결내역",
        api_id="v1_해외주식-007",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-ccnl",
        tr="TTTS3035R",
        paper="VTTS3035R",
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", default="%", length=12, example="AAPL")
    start_on: date = wire("ORD_STRT_DT", "주문시작일자", example="20211027")
    end_on: date = wire("ORD_END_DT", "주문종료일자", example="20211027")
    side: SideFilter = wire("SLL_BUY_DVSN", "매도매수구분", default=SideFilter.ALL)
    fill_status: FillFilter = wire("CCLD_NCCS_DVSN", "체결미체결구분", default=FillFilter.ALL)
    exchange: OverseasOrderMarket | None = wire(
        "OVRS_EXCG_CD", "해외거래소코드", default=OverseasOrderMarket.ALL
    )
    sort_order: OverseasSortOrder = wire("SORT_SQN", "정렬순서", default=OverseasSortOrder.FORWARD)
    ordered_on: date | None = wire("ORD_DT", "주문일자", default=None)
    branch: str = wire("ORD_GNO_BRNO", "주문채번지점번호", default="", length=5)
    order_number: str = wire("ODNO", "주문번호", default="", length=10)
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )


class OpenOverseasOrder(Row):
    """One order: quantities in shares, prices and amounts in the currency of `currency`.

    `split_window` says between which times, or until the close, a
    TWAP or VWAP order runs.
    """

    ordered_on: date | None = wire("ord_dt", "주문일자")
    branch: str | None = wire("ord_gno_brno", "주문채번지점번호")
    order_number: str = wire("odno", "주문번호", key=True)
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    side_name: str | None = wire("sll_buy_dvsn_cd_name", "매도매수구분코드명")
    revision: Revision | None = wire("rvse_cncl_dvsn_cd", "정정취소구분코드")
    revision_name: str | None = wire("rvse_cncl_dvsn_cd_name", "정정취소구분코드명")
    reject_reason: str | None = wire("rjct_rson", "거부사유")
    reject_reason_name: str | None = wire("rjct_rson_name", "거부사유명")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    currency: TradeCurrency | None = wire("tr_crcy_cd", "거래통화코드")
    country_code: Country | None = wire("natn_cd", "국가코드")
    country: str | None = wire("natn_kor_name", "국가한글명")
    quantity: int | None = wire("ft_ord_qty", "FT주문수량")
    filled_quantity: int | None = wire("ft_ccld_qty", "FT체결수량")
    unfilled_quantity: int | None = wire("nccs_qty", "미체결수량")
    price: Decimal | None = wire("ft_ord_unpr3", "FT주문단가3")
    filled_price: Decimal | None = wire("ft_ccld_unpr3", "FT체결단가3")
    filled_amount: Decimal | None = wire("ft_ccld_amt3", "FT체결금액3")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    status: str | None = wire("prcs_stat_name", "처리상태명")
    loan_type: LoanType | None = wire("loan_type_cd", "대출유형코드")
    loan_date: date | None = wire("loan_dt", "대출일자")
    after_market_extension: bool | None = wire("usa_amk_exts_rqst_yn", "미국애프터마켓연장신청여부")
    split_window: str | None = wire("splt_buy_attr_name", "분할매수속성명")


class OpenOverseasOrders(Reply):
    """One page of orders."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    orders: tuple[OpenOverseasOrder, ...] = wire("output", "응답상세")


class ListOpenOverseasOrders(Request[OpenOverseasOrders]):
    """해외주식 미체결내역 (v1_해외주식-005): the orders that are not yet filled, 40 a page.

    On paper ask `ListOverseasOrders` and look at `unfilled_quantity`. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 미체결내역",
        api_id="v1_해외주식-005",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-nccs",
        tr="TTTS3018R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    exchange: OverseasOrderMarket = wire("OVRS_EXCG_CD", "해외거래소코드", example="NYSE")
    sort_order: OverseasSortOrder | None = wire("SORT_SQN", "정렬순서", default=OverseasSortOrder.FORWARD)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)

    def check(self) -> None:
        """Refuse to ask for all markets, which only the order history can."""
        if self.exchange == OverseasOrderMarket.ALL:
            raise self.refusal("exchange", "must name a market")


class AlgorithmOrder(Row):
    """One order: quantities in shares, `price` in the market's currency, `split_window` when it runs."""

    order_number: str = wire("odno", "주문번호", key=True)
    trade_name: str | None = wire("trad_dvsn_name", "매매구분명")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("item_name", "종목명")
    quantity: int | None = wire("ft_ord_qty", "FT주문수량")
    price: Decimal | None = wire("ft_ord_unpr3", "FT주문단가")
    split_window: str | None = wire("splt_buy_attr_name", "분할매수속성명")
    filled_quantity: int | None = wire("ft_ccld_qty", "FT체결수량")
    branch: str | None = wire("ord_gno_brno", "주문채번지점번호")


class AlgorithmOrders(Reply):
    """One page of orders."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    orders: tuple[AlgorithmOrder, ...] = wire("output", "응답상세")


class ListAlgorithmOrders(Request[AlgorithmOrders]):
    """해외주식 지정가주문번호조회 (해외주식-071): the TWAP and VWAP orders of a day, with their numbers. Not offered on paper."""

    spec = Spec(
        name="해외주식 지정가주문번호조회",
        api_id="해외주식-071",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/algo-ordno",
        tr="TTTS6058R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    traded_on: date = wire("TRAD_DT", "거래일자", example="20250523")
    account: Account | None = filled(
        "account", ("CANO", "계좌번호"), ("ACNT_PRDT_CD", "계좌상품코드"), default=None
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)
    search_condition: str = wire("CTX_AREA_FK200", "연속조회조건200", default="", private=True, length=200)


class AlgorithmFill(Row):
    """One fill: quantity in shares, price and amount in the market's currency."""

    fill_sequence: int | None = wire("CCLD_SEQ", "체결순번")
    filled_at: time | None = wire("CCLD_BTWN", "체결시간")
    symbol: str | None = wire("PDNO", "상품번호")
    name: str | None = wire("ITEM_NAME", "종목명")
    filled_quantity: int | None = wire("FT_CCLD_QTY", "FT체결수량")
    filled_price: Decimal | None = wire("FT_CCLD_UNPR3", "FT체결단가")
    filled_amount: Decimal | None = wire("FT_CCLD_AMT3", "FT체결금액")


class AlgorithmOrderState(Row):
    """The order and what is filled of it: quantities in shares, prices and amounts in the market's currency."""

    order_number: str | None = wire("ODNO", "주문번호")
    trade_name: str | None = wire("TRAD_DVSN_NAME", "매매구분명")
    symbol: str | None = wire("PDNO", "상품번호")
    name: str | None = wire("ITEM_NAME", "종목명")
    quantity: int | None = wire("FT_ORD_QTY", "FT주문수량")
    price: Decimal | None = wire("FT_ORD_UNPR3", "FT주문단가")
    ordered_at: time | None = wire("ORD_TMD", "주문시각")
    split_window: str | None = wire("SPLT_BUY_ATTR_NAME", "분할매수속성명")
    filled_quantity: int | None = wire("FT_CCLD_QTY", "FT체결수량")
    currency: TradeCurrency | None = wire("TR_CRCY", "거래통화")
    filled_price: Decimal | None = wire("FT_CCLD_UNPR3", "FT체결단가")
    filled_amount: Decimal | None = wire("FT_CCLD_AMT3", "FT체결금액")
    fill_count: int | None = wire("CCLD_CNT", "체결건수")


class AlgorithmFills(Reply):
    """One page of fills, and the order."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    fills: tuple[AlgorithmFill, ...] = wire("output1", "응답상세")
    order: AlgorithmOrderState | None = wire("output2", "응답상세3")


class ListAlgorithmFills(Request[AlgorithmFills]):
    """해외주식 지정가체결내역조회 (해외주식-070): the fills of one TWAP or VWAP order.

    `order_number` and `branch` come from `ListAlgorithmOrders`. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 지정가체결내역조회",
        api_id="해외주식-070",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-algo-ccnl",
        tr="TTTS6059R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled(
        "account", ("CANO", "계좌번호"), ("ACNT_PRDT_CD", "계좌상품코드"), default=None
    )
    ordered_on: date = wire("ORD_DT", "주문일자", example="20250523")
    branch: str = wire("ORD_GNO_BRNO", "주문채번지점번호", default="", length=5)
    order_number: str = wire("ODNO", "주문번호", length=10, example="0031112345")
    include_totals: bool | None = wire("TTLZ_ICLD_YN", "집계포함여부", default=None, omit=True)
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)
    search_condition: str = wire("CTX_AREA_FK200", "연속조회조건200", default="", private=True, length=200)
