"""[국내선물옵션] 주문/계좌, orders: placing, changing, cancelling, and what was ordered."""

from datetime import date, time
from decimal import Decimal

from ...config import Account
from ...spec.declare import OrderRequest, Reply, Request, Row, Spec, chosen, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import FillFilter, ProductType, Revision, Side, SideFilter
from .enums import FuturesOrderKind, SortOrder
from .trading_checks import check_kind_and_price, check_quote, is_spread

__all__ = [
    "FuturesItemKind",
    "FuturesOrder",
    "FuturesOrderReceipt",
    "FuturesOrderReply",
    "FuturesOrderTotals",
    "FuturesOrderable",
    "FuturesOrderableReply",
    "FuturesOrders",
    "FuturesRevisionReceipt",
    "FuturesRevisionReply",
    "FuturesSession",
    "GetFuturesOrderable",
    "ListFuturesOrders",
    "ModifyOrCancelFuturesOrder",
    "OrderFutures",
    "QuoteCondition",
    "QuoteType",
]


class FuturesSession(Code):
    """The day session of the exchange, or its night session from 18:00 to 06:00."""

    DAY = "day"
    NIGHT = "night"


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
    symbol: str = wire("PDNO", "상품번호", default="", form="contract", length=12, example="101S03")
    market_id: str = wire("MKET_ID_CD", "시장ID코드", default="", length=3)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


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
    symbol: str = wire("PDNO", "상품번호", default="", form="contract", length=12, example="101R12")
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


class OrderFutures(OrderRequest[FuturesOrderReply]):
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
    symbol: str = wire("SHTN_PDNO", "단축상품번호", form="contract", length=12, example="A01603")
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
        """Refuse a quantity or a price that can never be right, and fields that contradict the kind."""
        if self.quantity <= 0:
            raise self.refusal("quantity", "must be over 0")
        check_kind_and_price(
            self, kind=self.order_kind, price=self.price, spread=is_spread(self.symbol.strip())
        )
        check_quote(
            self,
            kind=self.order_kind,
            quote_type=self.quote_type,
            quote_condition=self.quote_condition,
        )


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


class ModifyOrCancelFuturesOrder(OrderRequest[FuturesRevisionReply]):
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
        if self.quantity == 0 and self.session == FuturesSession.NIGHT:
            raise self.refusal("quantity", "must be over 0: at night 0 does not stand for the rest")
        if self.revision == Revision.CANCEL:
            if self.order_kind != FuturesOrderKind.LIMIT:
                raise self.refusal("order_kind", "must be 01 for a cancellation, whatever the order was")
            return
        # What is changed is known by its number alone: it may be a spread.
        check_kind_and_price(self, kind=self.order_kind, price=self.price, spread=True)
        check_quote(
            self,
            kind=self.order_kind,
            quote_type=self.quote_type,
            quote_condition=self.quote_condition,
        )

    def check_on_paper(self) -> None:
        """On paper 0 does not stand for the rest."""
        if self.quantity == 0:
            raise self.refusal(
                "quantity", "must be over 0: on paper (모의투자) 0 does not stand for the rest"
            )
