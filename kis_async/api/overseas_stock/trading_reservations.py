"""[해외주식] 주문/계좌, reservations: orders for a later time."""

from datetime import date, time
from decimal import Decimal

from ...config import Account
from ...spec.declare import OrderRequest, Reply, Request, Row, Spec, chosen, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import OverseasOrderExchange, OverseasOrderKind, ProductType, Revision, Side
from .enums import AlgorithmTime, HoldingKind
from .trading_checks import ALGORITHM_KINDS, check_price, check_quantity, check_symbol
from .trading_markets import US_EXCHANGES

__all__ = [
    "CancelOverseasReservation",
    "ListOverseasReservations",
    "OrderOverseasReservation",
    "OverseasReservation",
    "OverseasReservationCancelReceipt",
    "OverseasReservationCancelReply",
    "OverseasReservationReceipt",
    "OverseasReservationReply",
    "OverseasReservations",
    "ReservationRegion",
]


class ReservationRegion(Code):
    """Which reservations are asked for: those of the US have a TR id of their own."""

    US = "us"
    ASIA = "asia"


_PRODUCT_TYPES = {
    OverseasOrderExchange.TOKYO: ProductType.JAPAN,
    OverseasOrderExchange.HONG_KONG: ProductType.HONG_KONG,
    OverseasOrderExchange.HANOI: ProductType.HANOI,
    OverseasOrderExchange.HO_CHI_MINH: ProductType.HO_CHI_MINH,
    OverseasOrderExchange.SHANGHAI: ProductType.SHANGHAI_A,
    OverseasOrderExchange.SHENZHEN: ProductType.SHENZHEN_A,
}


_RESERVED_PURCHASES = frozenset({OverseasOrderKind.LIMIT, *ALGORITHM_KINDS})


_RESERVED_SALES = frozenset({*_RESERVED_PURCHASES, OverseasOrderKind.MARKET_ON_OPEN})


class OverseasReservationReceipt(Row):
    """What the broker says of a reservation: the US gives an order number, Asia a day and a reservation number."""

    order_number: str | None = wire("ODNO", "한국거래소전송주문조직번호")
    received_on: date | None = wire("RSVN_ORD_RCIT_DT", "예약주문접수일자")
    reservation_number: str | None = wire("OVRS_RSVN_ODNO", "해외예약주문번호")


class OverseasReservationReply(Reply):
    """An accepted reservation."""

    receipt: OverseasReservationReceipt = wire("output", "응답상세")


class OrderOverseasReservation(OrderRequest[OverseasReservationReply]):
    """해외주식 예약주문접수 (v1_해외주식-002): reserve an order of an overseas stock.

    It is sent when the market's session opens, in Asia also at its second half, and holds for that day
    alone; cash and holdings are looked at only then. `quantity` is in shares and `price` in the
    market's currency. Limit orders only, but in the US also TWAP and VWAP, and 31 at market on open for
    a sale, whose `price` is 0. An Asian reservation is cancelled here too, with `revision` 02 and the
    day and number of its receipt; one of the US by `CancelOverseasReservation`.
    """

    spec = Spec(
        name="해외주식 예약주문접수",
        api_id="v1_해외주식-002",
        effect="order",
        method="POST",
        path="/uapi/overseas-stock/v1/trading/order-resv",
        tr={"us buy": "TTTT3014U", "us sell": "TTTT3016U", "asia": "TTTS3013U"},
        paper={"us buy": "VTTT3014U", "us sell": "VTTT3016U", "asia": "VTTS3013U"},
    )
    side: Side = chosen("매매구분")
    account: Account | None = filled("account", default=None)
    sent_side: Side | None = wire(
        "SLL_BUY_DVSN_CD",
        "매도매수구분코드",
        default=None,
        omit=True,
        derive=lambda order: order.side if order.market == "asia" else None,
    )
    revision: Revision | None = wire(
        "RVSE_CNCL_DVSN_CD",
        "정정취소구분코드",
        default=None,
        omit=True,
        derive=lambda order: Revision.NONE if order.market == "asia" else None,
    )
    symbol: str = wire("PDNO", "상품번호", length=12, example="AAPL")
    product_type: ProductType | None = wire(
        "PRDT_TYPE_CD",
        "상품유형코드",
        default=None,
        omit=True,
        derive=lambda order: _PRODUCT_TYPES.get(order.exchange),
    )
    exchange: OverseasOrderExchange = wire("OVRS_EXCG_CD", "해외거래소코드", example="NASD")
    quantity: int = wire("FT_ORD_QTY", "FT주문수량", length=10, example="1")
    price: Decimal = wire("FT_ORD_UNPR3", "FT주문단가3", length=27, example="148.00")
    order_server: str = wire("ORD_SVR_DVSN_CD", "주문서버구분코드", default="0", length=1)
    received_on: date | None = wire("RSVN_ORD_RCIT_DT", "예약주문접수일자", default=None, omit=True)
    order_kind: OverseasOrderKind | None = wire(
        "ORD_DVSN",
        "주문구분",
        default=None,
        omit=True,
        derive=lambda order: OverseasOrderKind.LIMIT if order.market == "us" else None,
    )
    reservation_number: str | None = wire(
        "OVRS_RSVN_ODNO", "해외예약주문번호", default=None, omit=True, length=10
    )
    algorithm_time: AlgorithmTime | None = wire(
        "ALGO_ORD_TMD_DVSN_CD",
        "알고리즘주문시간구분코드",
        default=None,
        omit=True,
        length=2,
        derive=lambda order: AlgorithmTime.UNTIL_CLOSE if order.order_kind in ALGORITHM_KINDS else None,
    )

    @property
    def market(self) -> str:
        """The region that decides how a reservation is made."""
        return "us" if self.exchange in US_EXCHANGES else "asia"

    def select(self) -> str:
        """The TR id depends on the region, and in the US on the side."""
        if self.market == "asia":
            return "asia"
        return "us buy" if self.side == Side.BUY else "us sell"

    def check(self) -> None:
        """Refuse a symbol, a quantity, a price, a kind or a cancellation that can never be right."""
        check_symbol(self, exchange=self.exchange, symbol=self.symbol)
        check_quantity(self, self.quantity)
        if self.sent_side is not None and self.sent_side != self.side:
            raise self.refusal("sent_side", "is another than side; leave it out")
        if self.market == "us":
            self._check_us()
        else:
            self._check_asia()
        if self.revision != Revision.CANCEL:
            check_price(self, kind=self.order_kind, price=self.price)

    def _check_us(self) -> None:
        if self.revision is not None:
            raise self.refusal("revision", "is for Asia: CancelOverseasReservation cancels in the US")
        kinds = _RESERVED_SALES if self.side == Side.SELL else _RESERVED_PURCHASES
        if self.order_kind is not None and self.order_kind not in kinds:
            raise self.refusal("order_kind", "is none that can be reserved on this side")
        if self.algorithm_time is not None and self.order_kind not in ALGORITHM_KINDS:
            raise self.refusal("algorithm_time", "is for TWAP and VWAP orders (kinds 35 and 36) only")
        if self.algorithm_time == AlgorithmTime.CHOSEN_HOURS:
            raise self.refusal("algorithm_time", "must be 02: a reservation cannot say hours")

    def _check_asia(self) -> None:
        if self.order_kind is not None:
            raise self.refusal("order_kind", "exists for US reservations only")
        if self.algorithm_time is not None:
            raise self.refusal("algorithm_time", "exists for US reservations only")
        if self.revision == Revision.MODIFY:
            raise self.refusal("revision", "must be 02: a reservation can be cancelled, but not changed")
        if self.revision == Revision.CANCEL and (self.received_on is None or not self.reservation_number):
            raise self.refusal(
                "reservation_number",
                "is missing, or received_on (RSVN_ORD_RCIT_DT): cancelling a reservation needs both",
            )


class OverseasReservationCancelReceipt(Row):
    """What the broker says of the cancellation."""

    reservation_number: str = wire("OVRS_RSVN_ODNO", "해외예약주문번호")


class OverseasReservationCancelReply(Reply):
    """An accepted cancellation."""

    receipt: OverseasReservationCancelReceipt = wire("output", "응답상세")


class CancelOverseasReservation(OrderRequest[OverseasReservationCancelReply]):
    """해외주식 예약주문접수취소 (v1_해외주식-004): cancel a reserved order of a US stock.

    Asian ones are cancelled by `OrderOverseasReservation`. `reservation_number` is the order number of
    the reservation's receipt.
    """

    spec = Spec(
        name="해외주식 예약주문접수취소",
        api_id="v1_해외주식-004",
        effect="order",
        method="POST",
        path="/uapi/overseas-stock/v1/trading/order-resv-ccnl",
        tr="TTTT3017U",
        paper="VTTT3017U",
    )
    account: Account | None = filled("account", default=None)
    received_on: date = wire("RSYN_ORD_RCIT_DT", "해외주문접수일자", example="20211124")
    reservation_number: str = wire("OVRS_RSVN_ODNO", "해외예약주문번호", length=10, example="30135682")


class OverseasReservation(Row):
    """One reservation: quantities in shares, `price` in the market's currency.

    `split_window` says between which times, or until the close, a TWAP or VWAP order runs.
    """

    cancelled: bool | None = wire("cncl_yn", "취소여부")
    received_on: date | None = wire("rsvn_ord_rcit_dt", "예약주문접수일자")
    reservation_number: str | None = wire("ovrs_rsvn_odno", "해외예약주문번호")
    ordered_on: date | None = wire("ord_dt", "주문일자")
    branch: str | None = wire("ord_gno_brno", "주문채번지점번호")
    order_number: str | None = wire("odno", "주문번호")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    side_name: str | None = wire("sll_buy_dvsn_cd_name", "매도매수구분명")
    status_code: str | None = wire("ovrs_rsvn_ord_stat_cd", "해외예약주문상태코드")
    status: str | None = wire("ovrs_rsvn_ord_stat_cd_name", "해외예약주문상태코드명")
    symbol: str | None = wire("pdno", "상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    name: str | None = wire("prdt_name", "상품명")
    received_at: time | None = wire("ord_rcit_tmd", "주문접수시각")
    forwarded_at: time | None = wire("ord_fwdg_tmd", "주문전송시각")
    trade_name: str | None = wire("tr_dvsn_name", "거래구분명")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    order_staff_number: str | None = wire("ord_stfno", "주문직원번호")
    quantity: int | None = wire("ft_ord_qty", "FT주문수량")
    price: Decimal | None = wire("ft_ord_unpr3", "FT주문단가3")
    filled_quantity: int | None = wire("ft_ccld_qty", "FT체결수량")
    unprocessed_reason: str | None = wire("nprc_rson_text", "미처리사유내용")
    split_window: str | None = wire("splt_buy_attr_name", "분할매수속성명")


class OverseasReservations(Reply):
    """One page of reservations."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    reservations: tuple[OverseasReservation, ...] = wire("output", "응답상세1")


class ListOverseasReservations(Request[OverseasReservations]):
    """해외주식 예약주문조회 (v1_해외주식-013): the reserved orders of a period.

    The US and Asia are asked apart: `region` says which. Without `exchange` and `product_type` all of
    the region. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 예약주문조회",
        api_id="v1_해외주식-013",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/order-resv-list",
        tr={"us": "TTTT3039R", "asia": "TTTS3014R"},
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    region: ReservationRegion = chosen("조회지역")
    account: Account | None = filled("account", default=None)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20220705")
    end_on: date = wire("INQR_END_DT", "조회종료일자", example="20220709")
    inquiry: HoldingKind = wire("INQR_DVSN_CD", "조회구분코드", default=HoldingKind.ALL)
    product_type: ProductType | None = wire("PRDT_TYPE_CD", "상품유형코드", default=None)
    exchange: OverseasOrderExchange | None = wire("OVRS_EXCG_CD", "해외거래소코드", default=None)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)

    def select(self) -> str:
        """The TR id depends on the region."""
        return "us" if self.region == ReservationRegion.US else "asia"

    def check(self) -> None:
        """Refuse an exchange of the other region."""
        if self.exchange is not None and (self.exchange in US_EXCHANGES) != (
            self.region == ReservationRegion.US
        ):
            raise self.refusal("exchange", "is not in the region asked")
