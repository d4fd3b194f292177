"""[국내주식] 주문/계좌, reservations: orders for a later day."""

from datetime import date, time
from decimal import Decimal
from typing import Any

from ...config import Account
from ...errors import InvalidRequest
from ...spec.declare import OrderRequest, Reply, Request, Row, Spec, chosen, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import OrderKind, Revision, Side
from .trading_checks import check_quantity, check_revision, check_whole_price, words_of_kind

__all__ = [
    "ListReservations",
    "ModifyOrCancelReservation",
    "OrderReservation",
    "OrderedBalance",
    "Reservation",
    "ReservationFilter",
    "ReservationReceipt",
    "ReservationReply",
    "ReservationRevision",
    "ReservationRevisionReply",
    "Reservations",
]


class OrderedBalance(Code):
    """What a reserved order trades in: cash holdings, or holdings and loans on credit."""

    CASH = "10"
    STOCK_COLLATERAL = "12"
    LENDING_RETURN = "14"
    OWN_LOAN = "21"
    MARKET_SHORT = "22"
    MARKET_LOAN = "23"
    OWN_SHORT = "24"
    OWN_LOAN_REPAYMENT = "25"
    MARKET_SHORT_REPAYMENT = "26"
    MARKET_LOAN_REPAYMENT = "27"
    OWN_SHORT_REPAYMENT = "28"


class ReservationFilter(Code):
    """Whether a list of reservations covers all, the processed, or the waiting ones."""

    ALL = "0"
    PROCESSED = "1"
    WAITING = "2"


_RESERVED_KINDS = {
    OrderKind.LIMIT,
    OrderKind.MARKET,
    OrderKind.CONDITIONAL,
    OrderKind.BEFORE_OPEN,
}


def _check_reserved(order: Request[Any], *, kind: OrderKind, quantity: int, price: Decimal) -> None:
    check_quantity(quantity)
    if kind not in _RESERVED_KINDS:
        raise order.refusal(
            "order_kind", f"is {words_of_kind(kind)}, but only 00, 01, 02 and 05 can be reserved"
        )
    check_whole_price(order, kind=kind, price=price)


class ReservationReceipt(Row):
    """The number of a reservation that the broker took."""

    reservation_number: str = wire("rsvn_ord_seq", "예약주문 순번")


class ReservationReply(Reply):
    """An accepted reservation."""

    receipt: ReservationReceipt = wire("output", "응답상세")


class OrderReservation(OrderRequest[ReservationReply]):
    """주식예약주문 (v1_국내주식-017): leave an order with the broker for the next trading day, or for several.

    Taken from 15:40 to 07:30 of the next trading day, except 23:40 to 00:10. Without
    `reservation_ends_on` it is sent once, with it on each trading day until then for what is not
    filled, at most 30 calendar days. Nothing tells what became of it: look before the opening.
    Limit, market, conditional and before-open orders only; `price` in won, 0 for kinds without one.
    A purchase is with cash (`balance_kind` CASH). Not offered on paper.
    """

    spec = Spec(
        name="주식예약주문",
        api_id="v1_국내주식-017",
        effect="order",
        method="POST",
        path="/uapi/domestic-stock/v1/trading/order-resv",
        tr="CTSC0008U",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "종목코드(6자리)", form="share", length=12, example="009150")
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="10")
    price: Decimal = wire("ORD_UNPR", "주문단가", length=19, example="160000")
    side: Side = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", length=2, example="02")
    order_kind: OrderKind = wire("ORD_DVSN_CD", "주문구분코드", default=OrderKind.LIMIT, length=2)
    balance_kind: OrderedBalance = wire(
        "ORD_OBJT_CBLC_DVSN_CD", "주문대상잔고구분코드", default=OrderedBalance.CASH, length=2
    )
    loan_date: date | None = wire("LOAN_DT", "대출일자", default=None, omit=True)
    reservation_ends_on: date | None = wire("RSVN_ORD_END_DT", "예약주문종료일자", default=None, omit=True)
    lending_date: date | None = wire("LDNG_DT", "대여일자", default=None, omit=True)

    def check(self) -> None:
        """Refuse a quantity, a price or a kind that can never be right."""
        _check_reserved(self, kind=self.order_kind, quantity=self.quantity, price=self.price)
        if self.side == Side.BUY and self.balance_kind != OrderedBalance.CASH:
            raise InvalidRequest(
                "a purchase is reserved with cash: balance_kind (ORD_OBJT_CBLC_DVSN_CD) must be CASH",
                parameter="balance_kind",
                wire="ORD_OBJT_CBLC_DVSN_CD",
            )


class ReservationRevision(Row):
    """Whether a change or cancellation of a reservation was carried out."""

    succeeded: bool | None = wire("nrml_prcs_yn", "정상처리여부")


class ReservationRevisionReply(Reply):
    """An accepted change or cancellation of a reservation."""

    outcome: ReservationRevision = wire("output", "응답상세")


class ModifyOrCancelReservation(OrderRequest[ReservationRevisionReply]):
    """주식예약주문정정취소 (v1_국내주식-018,019): change a reservation, or cancel it.

    `reservation_number` and `reserved_on` say which. A change needs `symbol`, `quantity`, `price`,
    `side`, `order_kind` and `balance_kind` as well; a cancellation does without. Of a reservation for
    several days only what has not become an order yet is changed. Not offered on paper.
    """

    spec = Spec(
        name="주식예약주문정정취소",
        api_id="v1_국내주식-018,019",
        effect="order",
        method="POST",
        path="/uapi/domestic-stock/v1/trading/order-resv-rvsecncl",
        tr={"cancel": "CTSC0009U", "modify": "CTSC0013U"},
        paper=None,
    )
    revision: Revision = chosen("정정취소구분")
    account: Account | None = filled("account", default=None)
    symbol: str | None = wire(
        "PDNO", "종목코드(6자리)", default=None, omit=True, form="share", length=12, example="009150"
    )
    quantity: int | None = wire("ORD_QTY", "주문수량", default=None, omit=True, length=10, example="10")
    price: Decimal | None = wire("ORD_UNPR", "주문단가", default=None, omit=True, length=19, example="140000")
    side: Side | None = wire(
        "SLL_BUY_DVSN_CD", "매도매수구분코드", default=None, omit=True, length=2, example="01"
    )
    order_kind: OrderKind | None = wire(
        "ORD_DVSN_CD", "주문구분코드", default=None, omit=True, length=2, example="00"
    )
    balance_kind: OrderedBalance | None = wire(
        "ORD_OBJT_CBLC_DVSN_CD", "주문대상잔고구분코드", default=None, omit=True, length=2, example="10"
    )
    loan_date: date | None = wire("LOAN_DT", "대출일자", default=None, omit=True)
    reservation_ends_on: date | None = wire("RSVN_ORD_END_DT", "예약주문종료일자", default=None, omit=True)
    phone: str | None = wire("CTAL_TLNO", "연락전화번호", default=None, omit=True, length=20)
    reservation_number: str = wire("RSVN_ORD_SEQ", "예약주문순번", length=10, example="39447")
    reservation_branch: str = wire("RSVN_ORD_ORGNO", "예약주문조직번호", default="", length=5)
    reserved_on: date | None = wire(
        "RSVN_ORD_ORD_DT", "예약주문주문일자", default=None, omit=True, example="20220427"
    )

    def select(self) -> str:
        """The TR id depends on what is done."""
        return {Revision.MODIFY: "modify", Revision.CANCEL: "cancel"}.get(self.revision, "")

    def check(self) -> None:
        """Refuse a change that does not say the new order in full, or that can never be right."""
        check_revision(self.revision, None)
        if self.revision == Revision.CANCEL:
            return
        needed = {
            "symbol": "PDNO",
            "quantity": "ORD_QTY",
            "price": "ORD_UNPR",
            "side": "SLL_BUY_DVSN_CD",
            "order_kind": "ORD_DVSN_CD",
            "balance_kind": "ORD_OBJT_CBLC_DVSN_CD",
        }
        for name, wire_name in needed.items():
            if not getattr(self, name) and getattr(self, name) != 0:
                raise InvalidRequest(
                    f"a change of a reservation needs {name} ({wire_name})", parameter=name, wire=wire_name
                )
        _check_reserved(
            self,
            kind=self.order_kind or OrderKind.LIMIT,
            quantity=self.quantity or 0,
            price=self.price or Decimal(0),
        )


class Reservation(Row):
    """One reservation and what became of it: prices in won, quantities in shares, amounts in won."""

    reservation_number: str = wire("rsvn_ord_seq", "예약주문 순번", key=True)
    reserved_on: date | None = wire("rsvn_ord_ord_dt", "예약주문주문일자")
    received_on: date | None = wire("rsvn_ord_rcit_dt", "예약주문접수일자")
    symbol: str | None = wire("pdno", "상품번호")
    order_kind: OrderKind | None = wire("ord_dvsn_cd", "주문구분코드")
    quantity: int | None = wire("ord_rsvn_qty", "주문예약수량")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    cancelled_on: date | None = wire("cncl_ord_dt", "취소주문일자")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    phone: str | None = wire("ctac_tlno", "연락전화번호", private=True)
    reject_reason: str | None = wire("rjct_rson2", "거부사유2")
    order_number: str | None = wire("odno", "주문번호")
    received_at: time | None = wire("rsvn_ord_rcit_tmd", "예약주문접수시각")
    name: str | None = wire("kor_item_shtn_name", "한글종목단축명")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    price: Decimal | None = wire("ord_rsvn_unpr", "주문예약단가")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    loan_date: date | None = wire("loan_dt", "대출일자")
    cancelled_at: time | None = wire("cncl_rcit_tmd", "취소접수시각")
    result: str | None = wire("prcs_rslt", "처리결과")
    order_kind_name: str | None = wire("ord_dvsn_name", "주문구분명")
    terminal_kind: str | None = wire("tmnl_mdia_kind_cd", "단말매체종류코드")
    reservation_ends_on: date | None = wire("rsvn_end_dt", "예약종료일자")


class Reservations(Reply):
    """One page of reservations."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    reservations: tuple[Reservation, ...] = wire("output", "응답상세")


class ListReservations(Request[Reservations]):
    """주식예약주문조회 (v1_국내주식-020): the reservations of a period and their outcome, 20 a page.

    `start_on` and `end_on` are the days on which they were left. An empty `symbol` or
    `reservation_number` asks for all. From 15:35 to 15:55 it may not answer. Not offered on paper.
    """

    spec = Spec(
        name="주식예약주문조회",
        api_id="v1_국내주식-020",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/order-resv-ccnl",
        tr="CTSC0004R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    start_on: date = wire("RSVN_ORD_ORD_DT", "예약주문시작일자", example="20220520")
    end_on: date = wire("RSVN_ORD_END_DT", "예약주문종료일자", example="20220523")
    reservation_number: str = wire("RSVN_ORD_SEQ", "예약주문순번", default="", length=10)
    terminal_kind: str = wire("TMNL_MDIA_KIND_CD", "단말매체종류코드", default="00", length=2)
    account: Account | None = filled("account", default=None)
    process_code: ReservationFilter = wire(
        "PRCS_DVSN_CD", "처리구분코드", default=ReservationFilter.ALL, length=2
    )
    valid_only: bool = wire("CNCL_YN", "취소여부", default=True)
    symbol: str = wire("PDNO", "상품번호", default="", form="share", length=12)
    side: Side | None = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", default=None, length=2)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)
