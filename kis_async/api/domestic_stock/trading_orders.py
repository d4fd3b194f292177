"""[국내주식] 주문/계좌, orders: placing, changing and cancelling."""

from datetime import date, time
from decimal import Decimal

from ...config import Account
from ...spec.declare import OrderRequest, Reply, Row, Spec, chosen, filled, wire
from ...spec.values import Code
from ..enums import CreditType, OrderKind, OrderVenue, Revision, Side
from .trading_checks import (
    check_kind_and_price,
    check_price,
    check_quantity,
    check_revision,
    check_venue_on_paper,
)

__all__ = [
    "CreditOrderReceipt",
    "CreditOrderReply",
    "ModifyOrCancelOrder",
    "OrderCash",
    "OrderCredit",
    "OrderReceipt",
    "OrderReply",
    "RevisionReceipt",
    "RevisionReply",
    "SellType",
]


class SellType(Code):
    """What is sold: shares held, those of an account under discretion, or borrowed ones."""

    ORDINARY = "01"
    DISCRETIONARY = "02"
    BORROWED = "05"


class OrderReceipt(Row):
    """What the broker says of an order that it took."""

    branch: str | None = wire("KRX_FWDG_ORD_ORGNO", "계좌관리점코드")
    order_number: str = wire("ODNO", "주문번호")
    ordered_at: time | None = wire("ORD_TMD", "주문시간")


class OrderReply(Reply):
    """An accepted order."""

    receipt: OrderReceipt = wire("output", "응답상세")


class OrderCash(OrderRequest[OrderReply]):
    """주식주문(현금) (v1_국내주식-001): buy or sell a domestic stock with cash.

    `quantity` is in whole shares and `price` in whole won, 0 for kinds without a price. `condition_price`
    is for stop-limit orders. A kind that `order_venue`, or KRX without one, does not take is refused
    before sending, whatever the hour. On paper only KRX is offered.
    """

    spec = Spec(
        name="주식주문(현금)",
        api_id="v1_국내주식-001",
        effect="order",
        method="POST",
        path="/uapi/domestic-stock/v1/trading/order-cash",
        tr={"sell": "TTTC0011U", "buy": "TTTC0012U"},
        paper={"sell": "VTTC0011U", "buy": "VTTC0012U"},
        former=("TTTC0801U", "TTTC0802U", "VTTC0801U", "VTTC0802U"),
    )
    side: Side = chosen("매매구분")
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", form="share", length=12, example="005930")
    sell_type: SellType | None = wire("SLL_TYPE", "매도유형", default=None, omit=True, length=2)
    order_kind: OrderKind = wire("ORD_DVSN", "주문구분", default=OrderKind.LIMIT, length=2)
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="3")
    price: Decimal = wire("ORD_UNPR", "주문단가", length=19, example="150000")
    condition_price: Decimal | None = wire("CNDT_PRIC", "조건가격", default=None, omit=True, length=19)
    order_venue: OrderVenue | None = wire(
        "EXCG_ID_DVSN_CD", "거래소ID구분코드", default=None, omit=True, length=3
    )

    def select(self) -> str:
        """The TR id depends on the side."""
        return "buy" if self.side == Side.BUY else "sell"

    def check(self) -> None:
        """Refuse a quantity, a kind for the venue, a price or a kind of sale that can never be right."""
        check_quantity(self.quantity)
        check_kind_and_price(
            self,
            kind=self.order_kind,
            venue=self.order_venue,
            price=self.price,
            condition_price=self.condition_price,
        )
        if self.sell_type is not None and self.side == Side.BUY:
            raise self.refusal("sell_type", "says what is sold, and this is a purchase")

    def check_on_paper(self) -> None:
        """Paper trading has KRX only."""
        check_venue_on_paper(self, self.order_venue)


class CreditOrderReceipt(Row):
    """What the broker says of a credit order that it took."""

    branch: str | None = wire("krx_fwdg_ord_orgno", "한국거래소전송주문조직번호")
    order_number: str = wire("odno", "주문번호")
    ordered_at: time | None = wire("ord_tmd", "주문시간")


class CreditOrderReply(Reply):
    """An accepted credit order."""

    receipt: CreditOrderReceipt = wire("output", "응답상세")


_CREDIT_TYPES = {
    Side.BUY: {
        CreditType.OWN_LOAN,
        CreditType.MARKET_LOAN,
        CreditType.MARKET_SHORT_REPAYMENT,
        CreditType.OWN_SHORT_REPAYMENT,
    },
    Side.SELL: {
        CreditType.MARKET_SHORT,
        CreditType.OWN_SHORT,
        CreditType.OWN_LOAN_REPAYMENT,
        CreditType.MARKET_LOAN_REPAYMENT,
    },
}


class OrderCredit(OrderRequest[CreditOrderReply]):
    """주식주문(신용) (v1_국내주식-002): buy or sell a domestic stock on credit.

    `loan_date` is today for a new loan, and for a sale the date of the loan that it repays. `price`
    is in won, 0 for kinds without a price; `condition_price` is for stop-limit orders. With
    `reserved` the order waits for the next opening. Not offered on paper.
    """

    spec = Spec(
        name="주식주문(신용)",
        api_id="v1_국내주식-002",
        effect="order",
        method="POST",
        path="/uapi/domestic-stock/v1/trading/order-credit",
        tr={"sell": "TTTC0051U", "buy": "TTTC0052U"},
        paper=None,
        former=("TTTC0851U", "TTTC0852U"),
    )
    side: Side = chosen("매매구분")
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", form="share", length=12, example="009150")
    sell_type: str | None = wire("SLL_TYPE", "매도유형", default=None, omit=True, length=10)
    credit_type: CreditType = wire("CRDT_TYPE", "신용유형", length=2, example="21")
    loan_date: date = wire("LOAN_DT", "대출일자", example="20211103")
    order_kind: OrderKind = wire("ORD_DVSN", "주문구분", default=OrderKind.LIMIT, length=2)
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="1")
    price: Decimal = wire("ORD_UNPR", "주문단가", length=19, example="130000")
    reserved: bool | None = wire("RSVN_ORD_YN", "예약주문여부", default=None, omit=True, example="N")
    emergency: bool | None = wire("EMGC_ORD_YN", "비상주문여부", default=None, omit=True)
    program_trading: str | None = wire("PGTR_DVSN", "프로그램매매구분", default=None, omit=True, length=10)
    manager_order_number: str | None = wire(
        "MGCO_APTM_ODNO", "운용사지정주문번호", default=None, omit=True, length=12
    )
    block_negotiation_number: str | None = wire(
        "LQTY_TR_NGTN_DTL_NO", "대량거래협상상세번호", default=None, omit=True, length=10
    )
    block_agreement_number: str | None = wire(
        "LQTY_TR_AGMT_NO", "대량거래협정번호", default=None, omit=True, length=20
    )
    block_negotiator_id: str | None = wire(
        "LQTY_TR_NGTN_ID", "대량거래협상자Id", default=None, omit=True, length=19
    )
    liquidity_provider: bool | None = wire("LP_ORD_YN", "LP주문여부", default=None, omit=True)
    media_order_number: str | None = wire("MDIA_ODNO", "매체주문번호", default=None, omit=True, length=10)
    order_server: str | None = wire("ORD_SVR_DVSN_CD", "주문서버구분코드", default=None, omit=True, length=19)
    program_report_code: str | None = wire(
        "PGM_NMPR_STMT_DVSN_CD", "프로그램호가신고구분코드", default=None, omit=True, length=2
    )
    forced_sale_reason_code: str | None = wire(
        "CVRG_SLCT_RSON_CD", "반대매매선정사유코드", default=None, omit=True, length=20
    )
    forced_sale_number: str | None = wire("CVRG_SEQ", "반대매매순번", default=None, omit=True, length=19)
    order_venue: OrderVenue | None = wire(
        "EXCG_ID_DVSN_CD", "거래소ID구분코드", default=None, omit=True, length=3
    )
    condition_price: Decimal | None = wire("CNDT_PRIC", "조건가격", default=None, omit=True, length=19)

    def select(self) -> str:
        """The TR id depends on the side."""
        return "buy" if self.side == Side.BUY else "sell"

    def check(self) -> None:
        """Refuse a quantity, a price or a kind of credit that can never be right."""
        check_quantity(self.quantity)
        check_kind_and_price(
            self,
            kind=self.order_kind,
            venue=self.order_venue,
            price=self.price,
            condition_price=self.condition_price,
        )
        if self.credit_type not in _CREDIT_TYPES.get(self.side, set()):
            raise self.refusal("credit_type", f"{self.credit_type} is for the other side")
        if self.sell_type:
            raise self.refusal("sell_type", "must stay empty: credit_type says what a credit order sells")


class RevisionReceipt(Row):
    """What the broker says of a change or cancellation that it took; the number is a new one."""

    branch: str | None = wire("krx_fwdg_ord_orgno", "한국거래소전송주문조직번호")
    order_number: str = wire("odno", "주문번호")
    ordered_at: time | None = wire("ord_tmd", "주문시각")


class RevisionReply(Reply):
    """An accepted change or cancellation."""

    receipt: RevisionReceipt = wire("output", "응답상세")


class ModifyOrCancelOrder(OrderRequest[RevisionReply]):
    """주식주문(정정취소) (v1_국내주식-003): change the price or kind of an order, or cancel it.

    Only what is not filled yet can be changed, and never to more than the original quantity. With
    `all_remaining` the whole rest is meant and `quantity` is not looked at. `order_venue` must be
    the original order's. The order gets a new number. On paper only KRX is offered.
    """

    spec = Spec(
        name="주식주문(정정취소)",
        api_id="v1_국내주식-003",
        effect="order",
        method="POST",
        path="/uapi/domestic-stock/v1/trading/order-rvsecncl",
        tr="TTTC0013U",
        paper="VTTC0013U",
        former=("TTTC0803U", "VTTC0803U"),
    )
    account: Account | None = filled("account", default=None)
    branch: str = wire("KRX_FWDG_ORD_ORGNO", "한국거래소전송주문조직번호", default="", length=5)
    original_order_number: str = wire("ORGN_ODNO", "원주문번호", length=10, example="0001566017")
    order_kind: OrderKind = wire("ORD_DVSN", "주문구분", default=OrderKind.LIMIT, length=2)
    revision: Revision = wire("RVSE_CNCL_DVSN_CD", "정정취소구분코드", length=2, example="01")
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="1")
    price: Decimal = wire("ORD_UNPR", "주문단가", length=19, example="180000")
    all_remaining: bool = wire("QTY_ALL_ORD_YN", "잔량전부주문여부", example="N")
    condition_price: Decimal | None = wire("CNDT_PRIC", "조건가격", default=None, omit=True, length=19)
    order_venue: OrderVenue | None = wire(
        "EXCG_ID_DVSN_CD", "거래소ID구분코드", default=None, omit=True, length=3
    )

    def check(self) -> None:
        """Refuse a quantity, a revision, or what a changed order can never be."""
        check_revision(self.revision, "RVSE_CNCL_DVSN_CD")
        if self.quantity == 0 and not self.all_remaining:
            raise self.refusal("quantity", "must be over 0, or all_remaining (QTY_ALL_ORD_YN) be set")
        if self.revision == Revision.CANCEL:  # which looks at neither the kind nor the price
            check_price(self.price)
            return
        check_kind_and_price(
            self,
            kind=self.order_kind,
            venue=self.order_venue,
            price=self.price,
            condition_price=self.condition_price,
        )

    def check_on_paper(self) -> None:
        """Paper trading has KRX only."""
        check_venue_on_paper(self, self.order_venue)
