"""[해외선물옵션] 주문/계좌, orders: placing, changing, cancelling, and what can be ordered."""

from datetime import date
from decimal import Decimal

from ...config import Account
from ...errors import InvalidRequest
from ...spec.declare import OrderRequest, Reply, Request, Row, Spec, chosen, filled, wire
from ..enums import Revision, Side
from .enums import FillCondition, OverseasFuturesOrderKind, SettlementCurrency

__all__ = [
    "GetOverseasFuturesOrderable",
    "ModifyOrCancelOverseasFuturesOrder",
    "OrderOverseasFutures",
    "OverseasFuturesOrderReply",
    "OverseasFuturesOrderable",
    "OverseasFuturesOrderableReply",
    "OverseasFuturesReceipt",
    "OverseasFuturesRevisionReceipt",
    "OverseasFuturesRevisionReply",
]


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


class OverseasFuturesReceipt(Row):
    """What the broker says of an order that it took: the local trading day and the number.

    Both are needed to change or cancel it; the number's leading zeros belong to it.
    """

    ordered_on: date | None = wire("ORD_DT", "주문일자")
    order_number: str = wire("ODNO", "주문번호")


class OverseasFuturesOrderReply(Reply):
    """An accepted order."""

    receipt: OverseasFuturesReceipt = wire("output", "")


class OrderOverseasFutures(OrderRequest[OverseasFuturesOrderReply]):
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
        """Refuse a quantity that can never be right, and prices or a condition that do not fit the kind."""
        if self.quantity <= 0:
            raise self.refusal("quantity", "must be over 0")
        kinds = OverseasFuturesOrderKind
        if (self.price is not None) != (self.order_kind in {kinds.LIMIT, kinds.STOP_LIMIT}):
            raise self.refusal("price", "belongs to limit and stop limit orders, and to no others")
        if (self.stop_price is not None) != (self.order_kind in {kinds.STOP, kinds.STOP_LIMIT}):
            raise self.refusal("stop_price", "belongs to stop and stop limit orders, and to no others")
        if self.fill_condition == FillCondition.MARKET and self.order_kind != kinds.MARKET:
            raise self.refusal("fill_condition", "is 2, which is for market orders (kind 2) only")
        if self.order_kind == kinds.MARKET and self.fill_condition not in {None, FillCondition.MARKET}:
            raise self.refusal("fill_condition", "must be 2 for a market order, which does not stay")


class OverseasFuturesRevisionReceipt(Row):
    """What the broker says of a change or a cancellation that it took: the local trading day and the new number."""

    ordered_on: date | None = wire("ORD_DT", "주문일자")
    order_number: str = wire("ODNO", "주문번호")


class OverseasFuturesRevisionReply(Reply):
    """An accepted change or cancellation."""

    receipt: OverseasFuturesRevisionReceipt = wire("output", "")


class ModifyOrCancelOverseasFuturesOrder(OrderRequest[OverseasFuturesRevisionReply]):
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
        """Refuse a broken number, a change without a price, a cancellation with one, and a change into a market order."""
        prices = (self.price, self.stop_price, self.closing_limit_price, self.closing_stop_price)
        if self.revision == Revision.NONE:
            raise InvalidRequest("revision must be MODIFY or CANCEL", parameter="revision")
        number = self.original_order_number.strip()
        if len(number) != 8 or not number.isdecimal():
            raise self.refusal("original_order_number", "must be eight digits, the zeros included")
        if (self.revision == Revision.MODIFY) != any(price is not None for price in prices):
            raise self.refusal("price", "or another price belongs to a change, and to no cancellation")
        if self.convert_to_market is not None and self.revision == Revision.MODIFY:
            raise self.refusal("convert_to_market", "belongs to a cancellation")
