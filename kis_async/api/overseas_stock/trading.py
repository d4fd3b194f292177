"""[해외주식] 주문/계좌: orders and accounts of overseas stocks."""

from datetime import date, time
from decimal import Decimal

from ...config import Account
from ...errors import InvalidRequest
from ...spec.declare import Group, Reply, Request, Row, Spec, call, chosen, filled, paged, wire
from ...spec.paging import CursorPaging, HeaderPaging
from ...spec.values import Code
from ..enums import (
    CurrencyBasis,
    FillFilter,
    OverseasOrderExchange,
    OverseasOrderKind,
    ProductType,
    Revision,
    Side,
    SideFilter,
)
from .enums import Country, HoldingKind, LoanType, TradeCurrency

__all__ = [
    "AlgorithmFill",
    "AlgorithmFills",
    "AlgorithmOrder",
    "AlgorithmOrderState",
    "AlgorithmOrders",
    "CancelOverseasReservation",
    "ForeignMargin",
    "ForeignMargins",
    "GetOverseasBalance",
    "GetOverseasOrderable",
    "GetOverseasPeriodProfit",
    "GetOverseasPresentBalance",
    "GetOverseasSettledBalance",
    "ListAlgorithmFills",
    "ListAlgorithmOrders",
    "ListForeignMargins",
    "ListOpenOverseasOrders",
    "ListOverseasOrders",
    "ListOverseasReservations",
    "ListOverseasTransactions",
    "ModifyOverseas",
    "ModifyOverseasDaytime",
    "OpenOverseasOrder",
    "OpenOverseasOrders",
    "OrderOverseas",
    "OrderOverseasDaytime",
    "OrderOverseasReservation",
    "OverseasBalance",
    "OverseasBalanceTotals",
    "OverseasCurrencyBalance",
    "OverseasHoldingMarket",
    "OverseasOrder",
    "OverseasOrderMarket",
    "OverseasOrderReceipt",
    "OverseasOrderReply",
    "OverseasOrderable",
    "OverseasOrderableReply",
    "OverseasOrders",
    "OverseasPeriodProfit",
    "OverseasPosition",
    "OverseasPresentBalance",
    "OverseasPresentPosition",
    "OverseasPresentTotals",
    "OverseasProfitMarket",
    "OverseasProfitTotals",
    "OverseasRealizedProfit",
    "OverseasReservation",
    "OverseasReservationCancelReceipt",
    "OverseasReservationCancelReply",
    "OverseasReservationReceipt",
    "OverseasReservationReply",
    "OverseasReservations",
    "OverseasSettledBalance",
    "OverseasSettledCurrency",
    "OverseasSettledPosition",
    "OverseasSettledTotals",
    "OverseasSortOrder",
    "OverseasTransaction",
    "OverseasTransactionTotals",
    "OverseasTransactions",
    "ProfitBasis",
    "ReservationRegion",
    "Trading",
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


class OverseasHoldingMarket(Code):
    """Where holdings are looked for; `US` is all of its exchanges (Nasdaq alone on paper)."""

    US = "NASD"
    NASDAQ = "NAS"
    NEW_YORK = "NYSE"
    AMEX = "AMEX"
    HONG_KONG = "SEHK"
    SHANGHAI = "SHAA"
    SHENZHEN = "SZAA"
    TOKYO = "TKSE"
    HANOI = "HASE"
    HO_CHI_MINH = "VNSE"


class OverseasProfitMarket(Code):
    """The countries whose profits are asked for, each by one of its exchanges."""

    US = "NASD"
    HONG_KONG = "SEHK"
    CHINA = "SHAA"
    JAPAN = "TKSE"
    VIETNAM = "HASE"


class ProfitBasis(Code):
    """Whether profits are stated in the foreign currency or in won: the reverse of `CurrencyBasis`."""

    FOREIGN = "01"
    WON = "02"


class OverseasSortOrder(Code):
    """Which orders come first: those of the documents' own order, or the reverse."""

    FORWARD = "DS"
    BACKWARD = "AS"


class ReservationRegion(Code):
    """Which reservations are asked for: those of the US have a TR id of their own."""

    US = "us"
    ASIA = "asia"


class OverseasOrderReceipt(Row):
    """What the broker says of an order that it took; the time is Korean."""

    branch: str | None = wire("KRX_FWDG_ORD_ORGNO", "한국거래소전송주문조직번호")
    order_number: str = wire("ODNO", "주문번호")
    ordered_at: time | None = wire("ORD_TMD", "주문시각")


class OverseasOrderReply(Reply):
    """An accepted order."""

    receipt: OverseasOrderReceipt = wire("output", "응답상세")


_MARKETS = {
    OverseasOrderExchange.NASDAQ: "us",
    OverseasOrderExchange.NEW_YORK: "us",
    OverseasOrderExchange.AMEX: "us",
    OverseasOrderExchange.TOKYO: "japan",
    OverseasOrderExchange.SHANGHAI: "shanghai",
    OverseasOrderExchange.HONG_KONG: "hong_kong",
    OverseasOrderExchange.SHENZHEN: "shenzhen",
    OverseasOrderExchange.HANOI: "vietnam",
    OverseasOrderExchange.HO_CHI_MINH: "vietnam",
}


class OrderOverseas(Request[OverseasOrderReply]):
    """해외주식 주문 (v1_해외주식-001): buy or sell an overseas stock in its market's session.

    `quantity` is in shares and `price` in the market's currency, 0 for kinds without a price.
    `order_kind` is for the US and for sales in Hong Kong, a limit order if not given.
    `start_at` and `end_at` bound a TWAP or VWAP order whose `algorithm_time` is 00; such orders
    cannot be changed afterwards. Paper offers limit orders only, for some stocks.
    """

    spec = Spec(
        name="해외주식 주문",
        api_id="v1_해외주식-001",
        effect="order",
        method="POST",
        path="/uapi/overseas-stock/v1/trading/order",
        tr={
            "us buy": "TTTT1002U",
            "us sell": "TTTT1006U",
            "japan buy": "TTTS0308U",
            "japan sell": "TTTS0307U",
            "shanghai buy": "TTTS0202U",
            "shanghai sell": "TTTS1005U",
            "hong_kong buy": "TTTS1002U",
            "hong_kong sell": "TTTS1001U",
            "shenzhen buy": "TTTS0305U",
            "shenzhen sell": "TTTS0304U",
            "vietnam buy": "TTTS0311U",
            "vietnam sell": "TTTS0310U",
        },
        paper={
            "us buy": "VTTT1002U",
            "us sell": "VTTT1001U",
            "japan buy": "VTTS0308U",
            "japan sell": "VTTS0307U",
            "shanghai buy": "VTTS0202U",
            "shanghai sell": "VTTS1005U",
            "hong_kong buy": "VTTS1002U",
            "hong_kong sell": "VTTS1001U",
            "shenzhen buy": "VTTS0305U",
            "shenzhen sell": "VTTS0304U",
            "vietnam buy": "VTTS0311U",
            "vietnam sell": "VTTS0310U",
        },
    )
    side: Side = chosen("매매구분")
    account: Account | None = filled("account", default=None)
    exchange: OverseasOrderExchange = wire("OVRS_EXCG_CD", "해외거래소코드", length=4, example="NASD")
    symbol: str = wire("PDNO", "상품번호", length=12, example="AAPL")
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="1")
    price: Decimal = wire("OVRS_ORD_UNPR", "해외주문단가", length=31, example="145.00")
    phone: str = wire("CTAC_TLNO", "연락전화번호", default="", length=20)
    manager_order_number: str = wire("MGCO_APTM_ODNO", "운용사지정주문번호", default="", length=12)
    sell_type: str | None = wire(
        "SLL_TYPE",
        "판매유형",
        default=None,
        omit=True,
        length=2,
        derive=lambda order: "00" if order.side == Side.SELL else None,
    )
    order_server: str = wire("ORD_SVR_DVSN_CD", "주문서버구분코드", default="0", length=1)
    order_kind: OverseasOrderKind | None = wire(
        "ORD_DVSN",
        "주문구분",
        default=None,
        omit=True,
        length=2,
        derive=lambda order: OverseasOrderKind.LIMIT if order.takes_kind else None,
    )
    start_at: time | None = wire("START_TIME", "시작시간", default=None, omit=True)
    end_at: time | None = wire("END_TIME", "종료시간", default=None, omit=True)
    algorithm_time: str | None = wire(
        "ALGO_ORD_TMD_DVSN_CD", "알고리즘주문시간구분코드", default=None, omit=True, length=2
    )

    @property
    def takes_kind(self) -> bool:
        """Whether this market and side know kinds at all: the US does, and a sale in Hong Kong."""
        market = _MARKETS.get(self.exchange)
        return market == "us" or (market == "hong_kong" and self.side == Side.SELL)

    def select(self) -> str:
        """The TR id depends on the market and the side."""
        market = _MARKETS.get(self.exchange, "")
        return f"{market} {'buy' if self.side == Side.BUY else 'sell'}"

    def check(self) -> None:
        """Refuse a quantity, a price or a kind that can never be right."""
        if self.quantity <= 0:
            raise self.refusal("quantity", "must be over 0")
        if self.price < 0:
            raise self.refusal("price", "must not be negative")
        if self.order_kind is not None and not self.takes_kind:
            raise self.refusal("order_kind", "exists for US orders and Hong Kong sales only")
        if (
            self.order_kind in {OverseasOrderKind.TWAP, OverseasOrderKind.VWAP}
            and self.algorithm_time is None
        ):
            raise InvalidRequest(
                "a TWAP or VWAP order needs algorithm_time (ALGO_ORD_TMD_DVSN_CD)",
                parameter="algorithm_time",
                wire="ALGO_ORD_TMD_DVSN_CD",
            )


_US = frozenset(exchange for exchange, market in _MARKETS.items() if market == "us")
_CANCEL_ONLY = frozenset({"shanghai", "shenzhen", "vietnam"})
_PRODUCT_TYPES = {
    OverseasOrderExchange.TOKYO: ProductType.JAPAN,
    OverseasOrderExchange.HONG_KONG: ProductType.HONG_KONG,
    OverseasOrderExchange.HANOI: ProductType.HANOI,
    OverseasOrderExchange.HO_CHI_MINH: ProductType.HO_CHI_MINH,
    OverseasOrderExchange.SHANGHAI: ProductType.SHANGHAI_A,
    OverseasOrderExchange.SHENZHEN: ProductType.SHENZHEN_A,
}


class ModifyOverseas(Request[OverseasOrderReply]):
    """해외주식 정정취소주문 (v1_해외주식-003): change or cancel an overseas order.

    `quantity` is in shares; `price` in the market's currency, and 0 to cancel. A new order number is
    issued. Shanghai, Shenzhen and Vietnam only cancel; a TWAP or VWAP order cannot be changed.
    """

    spec = Spec(
        name="해외주식 정정취소주문",
        api_id="v1_해외주식-003",
        effect="order",
        method="POST",
        path="/uapi/overseas-stock/v1/trading/order-rvsecncl",
        tr={
            "us": "TTTT1004U",
            "hong_kong": "TTTS1003U",
            "japan": "TTTS0309U",
            "shanghai": "TTTS0302U",
            "shenzhen": "TTTS0306U",
            "vietnam": "TTTS0312U",
        },
        paper={
            "us": "VTTT1004U",
            "hong_kong": "VTTS1003U",
            "japan": "VTTS0309U",
            "shanghai": "VTTS0302U",
            "shenzhen": "VTTS0306U",
            "vietnam": "VTTS0312U",
        },
    )
    account: Account | None = filled("account", default=None)
    exchange: OverseasOrderExchange = wire("OVRS_EXCG_CD", "해외거래소코드", example="NYSE")
    symbol: str = wire("PDNO", "상품번호", length=12, example="BA")
    original_order_number: str = wire("ORGN_ODNO", "원주문번호", length=10, example="30135009")
    revision: Revision = wire("RVSE_CNCL_DVSN_CD", "정정취소구분코드", example="01")
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="1")
    price: Decimal = wire("OVRS_ORD_UNPR", "해외주문단가", default=Decimal(0), length=32, example="226.00")
    manager_order_number: str = wire("MGCO_APTM_ODNO", "운용사지정주문번호", default="", length=12)
    order_server: str = wire("ORD_SVR_DVSN_CD", "주문서버구분코드", default="0", length=1)

    def select(self) -> str:
        """The TR id depends on the market."""
        return _MARKETS.get(self.exchange, "")

    def check(self) -> None:
        """Refuse what can never be right: a quantity, a price, a change where only cancelling is offered."""
        if self.quantity <= 0:
            raise self.refusal("quantity", "must be over 0")
        if self.revision not in {Revision.MODIFY, Revision.CANCEL}:
            raise self.refusal("revision", "must be 01 or 02")
        if self.revision == Revision.MODIFY and self.price <= 0:
            raise self.refusal("price", "must be over 0 to modify an order")
        if self.revision == Revision.MODIFY and self.select() in _CANCEL_ONLY:
            raise InvalidRequest(
                "an order of this market can only be cancelled: revision (RVSE_CNCL_DVSN_CD) must be 02",
                parameter="revision",
                wire="RVSE_CNCL_DVSN_CD",
            )


class OrderOverseasDaytime(Request[OverseasOrderReply]):
    """해외주식 미국주간주문 (v1_해외주식-026): buy or sell a US stock in the daytime session.

    The session is 10:00 to 18:00 in Korea, for some stocks only, and takes limit orders only.
    `quantity` is in shares and `price` in dollars. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 미국주간주문",
        api_id="v1_해외주식-026",
        effect="order",
        method="POST",
        path="/uapi/overseas-stock/v1/trading/daytime-order",
        tr={"buy": "TTTS6036U", "sell": "TTTS6037U"},
        paper=None,
    )
    side: Side = chosen("매매구분")
    account: Account | None = filled("account", default=None)
    exchange: OverseasOrderExchange = wire("OVRS_EXCG_CD", "해외거래소코드", example="NASD")
    symbol: str = wire("PDNO", "상품번호", length=12, example="AAPL")
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="1")
    price: Decimal = wire("OVRS_ORD_UNPR", "해외주문단가", length=32, example="145.00")
    phone: str = wire("CTAC_TLNO", "연락전화번호", default="", length=20)
    manager_order_number: str = wire("MGCO_APTM_ODNO", "운용사지정주문번호", default="", length=12)
    order_server: str = wire("ORD_SVR_DVSN_CD", "주문서버구분코드", default="0", length=1)
    order_kind: OverseasOrderKind = wire("ORD_DVSN", "주문구분", default=OverseasOrderKind.LIMIT)

    def select(self) -> str:
        """The TR id depends on the side."""
        return "buy" if self.side == Side.BUY else "sell"

    def check(self) -> None:
        """Refuse an exchange, a quantity, a price or a kind that the session has not."""
        if self.exchange not in _US:
            raise self.refusal("exchange", "must be one of the US")
        if self.quantity <= 0:
            raise self.refusal("quantity", "must be over 0")
        if self.price <= 0:
            raise self.refusal("price", "must be over 0")
        if self.order_kind != OverseasOrderKind.LIMIT:
            raise self.refusal("order_kind", "must be 00: the daytime session takes limit orders only")


class ModifyOverseasDaytime(Request[OverseasOrderReply]):
    """해외주식 미국주간정정취소 (v1_해외주식-027): change or cancel an order of the US daytime session.

    `quantity` is in shares; `price` in dollars, and 0 to cancel. A new order number is issued.
    Not offered on paper.
    """

    spec = Spec(
        name="해외주식 미국주간정정취소",
        api_id="v1_해외주식-027",
        effect="order",
        method="POST",
        path="/uapi/overseas-stock/v1/trading/daytime-order-rvsecncl",
        tr="TTTS6038U",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    exchange: OverseasOrderExchange = wire("OVRS_EXCG_CD", "해외거래소코드", example="NASD")
    symbol: str = wire("PDNO", "상품번호", length=12, example="AMZN")
    original_order_number: str = wire("ORGN_ODNO", "원주문번호", length=10, example="0000034436")
    revision: Revision = wire("RVSE_CNCL_DVSN_CD", "정정취소구분코드", example="01")
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="111")
    price: Decimal = wire("OVRS_ORD_UNPR", "해외주문단가", default=Decimal(0), length=32, example="1.9")
    phone: str = wire("CTAC_TLNO", "연락전화번호", default="", length=20)
    manager_order_number: str = wire("MGCO_APTM_ODNO", "운용사지정주문번호", default="", length=12)
    order_server: str = wire("ORD_SVR_DVSN_CD", "주문서버구분코드", default="0", length=1)

    def check(self) -> None:
        """Refuse what can never be right: a quantity, a price, a change where only cancelling is offered."""
        if self.quantity <= 0:
            raise self.refusal("quantity", "must be over 0")
        if self.revision not in {Revision.MODIFY, Revision.CANCEL}:
            raise self.refusal("revision", "must be 01 or 02")
        if self.revision == Revision.MODIFY and self.price <= 0:
            raise self.refusal("price", "must be over 0 to modify an order")
        if self.exchange not in _US:
            raise self.refusal("exchange", "must be one of the US")


_ALGORITHMS = frozenset({OverseasOrderKind.TWAP, OverseasOrderKind.VWAP})
_RESERVED_PURCHASES = frozenset({OverseasOrderKind.LIMIT, *_ALGORITHMS})
_RESERVED_SALES = frozenset({*_RESERVED_PURCHASES, OverseasOrderKind.MARKET_ON_OPEN})


class OverseasReservationReceipt(Row):
    """What the broker says of a reservation: the US gives an order number, Asia a day and a reservation number."""

    order_number: str | None = wire("ODNO", "한국거래소전송주문조직번호")
    received_on: date | None = wire("RSVN_ORD_RCIT_DT", "예약주문접수일자")
    reservation_number: str | None = wire("OVRS_RSVN_ODNO", "해외예약주문번호")


class OverseasReservationReply(Reply):
    """An accepted reservation."""

    receipt: OverseasReservationReceipt = wire("output", "응답상세")


class OrderOverseasReservation(Request[OverseasReservationReply]):
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
    algorithm_time: str | None = wire(
        "ALGO_ORD_TMD_DVSN_CD",
        "알고리즘주문시간구분코드",
        default=None,
        omit=True,
        length=2,
        derive=lambda order: "02" if order.order_kind in _ALGORITHMS else None,
    )

    @property
    def market(self) -> str:
        """The region that decides how a reservation is made."""
        return "us" if self.exchange in _US else "asia"

    def select(self) -> str:
        """The TR id depends on the region, and in the US on the side."""
        if self.market == "asia":
            return "asia"
        return "us buy" if self.side == Side.BUY else "us sell"

    def check(self) -> None:
        """Refuse a quantity, a price, a kind or a cancellation that can never be right."""
        if self.quantity <= 0:
            raise self.refusal("quantity", "must be over 0")
        if self.price < 0:
            raise self.refusal("price", "must not be negative")
        if self.market == "us":
            self._check_us()
        else:
            self._check_asia()

    def _check_us(self) -> None:
        if self.revision is not None:
            raise self.refusal("revision", "is for Asia: CancelOverseasReservation cancels in the US")
        kinds = _RESERVED_SALES if self.side == Side.SELL else _RESERVED_PURCHASES
        if self.order_kind is not None and self.order_kind not in kinds:
            raise self.refusal("order_kind", "is none that can be reserved on this side")

    def _check_asia(self) -> None:
        if self.order_kind is not None:
            raise self.refusal("order_kind", "exists for US reservations only")
        if self.revision == Revision.MODIFY:
            raise InvalidRequest(
                "a reservation can be cancelled, but not changed: revision (RVSE_CNCL_DVSN_CD)",
                parameter="revision",
                wire="RVSE_CNCL_DVSN_CD",
            )
        if self.revision == Revision.CANCEL and (self.received_on is None or not self.reservation_number):
            raise InvalidRequest(
                "cancelling a reservation needs received_on (RSVN_ORD_RCIT_DT) and reservation_number (OVRS_RSVN_ODNO)",
                parameter="reservation_number",
                wire="OVRS_RSVN_ODNO",
            )


class OverseasReservationCancelReceipt(Row):
    """What the broker says of the cancellation."""

    reservation_number: str = wire("OVRS_RSVN_ODNO", "해외예약주문번호")


class OverseasReservationCancelReply(Reply):
    """An accepted cancellation."""

    receipt: OverseasReservationCancelReceipt = wire("output", "응답상세")


class CancelOverseasReservation(Request[OverseasReservationCancelReply]):
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
        if self.exchange is not None and (self.exchange in _US) != (self.region == ReservationRegion.US):
            raise self.refusal("exchange", "is not in the region asked")


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


class OverseasPosition(Row):
    """One holding: quantities in shares, prices and amounts in the currency of `currency`, rates in percent."""

    account_number: str | None = wire("cano", "종합계좌번호", private=True)
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드", private=True)
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    symbol: str = wire("ovrs_pdno", "해외상품번호", key=True)
    name: str | None = wire("ovrs_item_name", "해외종목명")
    profit: Decimal | None = wire("frcr_evlu_pfls_amt", "외화평가손익금액")
    profit_rate: Decimal | None = wire("evlu_pfls_rt", "평가손익율")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    quantity: int | None = wire("ovrs_cblc_qty", "해외잔고수량")
    sellable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    purchase_amount: Decimal | None = wire("frcr_pchs_amt1", "외화매입금액1")
    value: Decimal | None = wire("ovrs_stck_evlu_amt", "해외주식평가금액")
    price: Decimal | None = wire("now_pric2", "현재가격2")
    currency: TradeCurrency | None = wire("tr_crcy_cd", "거래통화코드")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    loan_type: LoanType | None = wire("loan_type_cd", "대출유형코드")
    loan_date: date | None = wire("loan_dt", "대출일자")
    expires_on: date | None = wire("expd_dt", "만기일자")


class OverseasBalanceTotals(Row):
    """The positions together, in the currency asked, rates in percent."""

    purchase_amount: Decimal | None = wire("frcr_pchs_amt1", "외화매입금액1")
    realized_profit: Decimal | None = wire("ovrs_rlzt_pfls_amt", "해외실현손익금액")
    total_profit: Decimal | None = wire("ovrs_tot_pfls", "해외총손익")
    realized_profit_rate: Decimal | None = wire("rlzt_erng_rt", "실현수익율")
    total_valuation_profit: Decimal | None = wire("tot_evlu_pfls_amt", "총평가손익금액")
    total_profit_rate: Decimal | None = wire("tot_pftrt", "총수익률")
    total_buy_amount: Decimal | None = wire("frcr_buy_amt_smtl1", "외화매수금액합계1")
    realized_profit_2: Decimal | None = wire("ovrs_rlzt_pfls_amt2", "해외실현손익금액2")
    total_buy_amount_2: Decimal | None = wire("frcr_buy_amt_smtl2", "외화매수금액합계2")


class OverseasBalance(Reply):
    """One page of positions, and the totals."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    positions: tuple[OverseasPosition, ...] = wire("output1", "응답상세1")
    totals: OverseasBalanceTotals | None = wire("output2", "응답상세2")


class GetOverseasBalance(Request[OverseasBalance]):
    """해외주식 잔고 (v1_해외주식-006): the overseas positions in one currency, 100 a page.

    Without fractional holdings (미니스탁). During the US daytime session the values are at the prices of
    the regular one.
    """

    spec = Spec(
        name="해외주식 잔고",
        api_id="v1_해외주식-006",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-balance",
        tr="TTTS3012R",
        paper="VTTS3012R",
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    exchange: OverseasHoldingMarket = wire("OVRS_EXCG_CD", "해외거래소코드", example="NASD")
    currency: TradeCurrency = wire("TR_CRCY_CD", "거래통화코드", default=TradeCurrency.US_DOLLAR)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class OverseasPresentPosition(Row):
    """One holding: quantities in shares and fractions of them, rates in percent.

    `quantity` is as of the last fill, `settled_quantity` what is settled of it. Amounts are in the currency
    that the request chose, those named `won` in won.
    """

    name: str | None = wire("prdt_name", "상품명")
    settled_quantity: Decimal | None = wire("cblc_qty13", "잔고수량13")
    bought_today: Decimal | None = wire("thdt_buy_ccld_qty1", "당일매수체결수량1")
    sold_today: Decimal | None = wire("thdt_sll_ccld_qty1", "당일매도체결수량1")
    quantity: Decimal | None = wire("ccld_qty_smtl1", "체결수량합계1")
    sellable_quantity: Decimal | None = wire("ord_psbl_qty1", "주문가능수량1")
    purchase_amount: Decimal | None = wire("frcr_pchs_amt", "외화매입금액")
    value: Decimal | None = wire("frcr_evlu_amt2", "외화평가금액2")
    profit: Decimal | None = wire("evlu_pfls_amt2", "평가손익금액2")
    profit_rate: Decimal | None = wire("evlu_pfls_rt1", "평가손익율1")
    symbol: str = wire("pdno", "상품번호", key=True)
    base_exchange_rate: Decimal | None = wire("bass_exrt", "기준환율")
    currency: TradeCurrency | None = wire("buy_crcy_cd", "매수통화코드")
    price: Decimal | None = wire("ovrs_now_pric1", "해외현재가격1")
    average_price: Decimal | None = wire("avg_unpr3", "평균단가3")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    country: str | None = wire("natn_kor_name", "국가한글명")
    purchase_balance_won: Decimal | None = wire("pchs_rmnd_wcrc_amt", "매입잔액원화금액")
    bought_amount_today: Decimal | None = wire("thdt_buy_ccld_frcr_amt", "당일매수체결외화금액")
    sold_amount_today: Decimal | None = wire("thdt_sll_ccld_frcr_amt", "당일매도체결외화금액")
    unit_amount: Decimal | None = wire("unit_amt", "단위금액")
    isin: str | None = wire("std_pdno", "표준상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    security_class_name: str | None = wire("scts_dvsn_name", "유가증권구분명")
    loan_balance: Decimal | None = wire("loan_rmnd", "대출잔액")
    loan_date: date | None = wire("loan_dt", "대출일자")
    loan_expires_on: date | None = wire("loan_expd_dt", "대출만기일자")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    linked_exchange_code: str | None = wire("item_lnkg_excg_cd", "종목연동거래소코드")
    product_class_code: str | None = wire("prdt_dvsn", "상품구분")


class OverseasCurrencyBalance(Row):
    """One currency: amounts in it, but `withdrawable_amount_won` in won."""

    currency: str | None = wire("crcy_cd", "통화코드")
    currency_name: str | None = wire("crcy_cd_name", "통화코드명")
    total_buy_amount: Decimal | None = wire("frcr_buy_amt_smtl", "외화매수금액합계")
    total_sell_amount: Decimal | None = wire("frcr_sll_amt_smtl", "외화매도금액합계")
    foreign_currency_cash: Decimal | None = wire("frcr_dncl_amt_2", "외화예수금액2")
    first_exchange_rate: Decimal | None = wire("frst_bltn_exrt", "최초고시환율")
    foreign_currency_buy_margin: Decimal | None = wire("frcr_buy_mgn_amt", "외화매수증거금액")
    foreign_currency_other_margin: Decimal | None = wire("frcr_etc_mgna", "외화기타증거금")
    foreign_currency_withdrawable_amount: Decimal | None = wire("frcr_drwg_psbl_amt_1", "외화출금가능금액1")
    withdrawable_amount_won: Decimal | None = wire("frcr_evlu_amt2", "출금가능원화금액")
    locally_held: bool | None = wire("acpl_cstd_crcy_yn", "현지보관통화여부")
    foreign_currency_withdrawable_amount_d1: Decimal | None = wire(
        "nxdy_frcr_drwg_psbl_amt", "익일외화출금가능금액"
    )


class OverseasPresentTotals(Row):
    """The account as a whole, in won, `earning_rate` in percent."""

    overseas_purchase_amount: Decimal | None = wire("pchs_amt_smtl", "매입금액합계")
    overseas_value: Decimal | None = wire("evlu_amt_smtl", "평가금액합계")
    overseas_profit: Decimal | None = wire("evlu_pfls_amt_smtl", "평가손익금액합계")
    cash: Decimal | None = wire("dncl_amt", "예수금액")
    cma_value: Decimal | None = wire("cma_evlu_amt", "CMA평가금액")
    total_cash: Decimal | None = wire("tot_dncl_amt", "총예수금액")
    other_margin: Decimal | None = wire("etc_mgna", "기타증거금")
    total_withdrawable_amount: Decimal | None = wire("wdrw_psbl_tot_amt", "인출가능총금액")
    foreign_currency_value: Decimal | None = wire("frcr_evlu_tota", "외화평가총액")
    earning_rate: Decimal | None = wire("evlu_erng_rt1", "평가수익율1")
    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl_amt", "매입금액합계금액")
    total_position_value: Decimal | None = wire("evlu_amt_smtl_amt", "평가금액합계금액")
    total_valuation_profit: Decimal | None = wire("tot_evlu_pfls_amt", "총평가손익금액")
    total_assets: Decimal | None = wire("tot_asst_amt", "총자산금액")
    buy_margin: Decimal | None = wire("buy_mgn_amt", "매수증거금액")
    total_margin: Decimal | None = wire("mgna_tota", "증거금총액")
    foreign_currency_usable_amount: Decimal | None = wire("frcr_use_psbl_amt", "외화사용가능금액")
    total_unsettled_sell_amount: Decimal | None = wire("ustl_sll_amt_smtl", "미결제매도금액합계")
    total_unsettled_buy_amount: Decimal | None = wire("ustl_buy_amt_smtl", "미결제매수금액합계")
    total_foreign_currency_cash: Decimal | None = wire("tot_frcr_cblc_smtl", "총외화잔고합계")
    total_loan: Decimal | None = wire("tot_loan_amt", "총대출금액")


class OverseasPresentBalance(Reply):
    """One page of positions and currencies, and the totals."""

    positions: tuple[OverseasPresentPosition, ...] = wire("output1", "응답상세1 (체결기준 잔고)")
    currencies: tuple[OverseasCurrencyBalance, ...] = wire("output2", "응답상세2")
    totals: OverseasPresentTotals | None = wire("output3", "응답상세3")


class GetOverseasPresentBalance(Request[OverseasPresentBalance]):
    """해외주식 체결기준현재잔고 (v1_해외주식-008): the overseas positions and currencies as of the last fill.

    Fills of the US reach it after the close, those of Asia the next morning, unless the account extends
    its after-market. `market_code` is the country's own: 00 for all, in the US 01 Nasdaq, 02 New York,
    03 pink sheets, 04 OTCBB, 05 Amex, in China 01 and 02 B shares, 03 and 04 A shares of Shanghai and
    Shenzhen, in Japan 01, in Vietnam 01 Hanoi and 02 Ho Chi Minh, in Hong Kong 01, 02 in yuan, 03 in US
    dollars. Paper fills `totals` only.
    """

    spec = Spec(
        name="해외주식 체결기준현재잔고",
        api_id="v1_해외주식-008",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-present-balance",
        tr="CTRP6504R",
        paper="VTRP6504R",
        paging=HeaderPaging(rows="positions"),
    )
    account: Account | None = filled("account", default=None)
    currency_basis: CurrencyBasis = wire(
        "WCRC_FRCR_DVSN_CD", "원화외화구분코드", default=CurrencyBasis.FOREIGN
    )
    country_code: Country = wire("NATN_CD", "국가코드", default=Country.ALL)
    market_code: str = wire("TR_MKET_CD", "거래시장코드", default="00", length=2)
    inquiry: HoldingKind = wire("INQR_DVSN_CD", "조회구분코드", default=HoldingKind.ALL)


class OverseasSettledPosition(Row):
    """One holding: quantities in shares and fractions of them, rates in percent.

    Prices and amounts are in won or in the currency, as the request chose. `recorded_at` is a day and a
    time to the millisecond.
    """

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    settled_quantity: Decimal | None = wire("cblc_qty13", "잔고수량13")
    sellable_quantity: Decimal | None = wire("ord_psbl_qty1", "주문가능수량1")
    average_price: Decimal | None = wire("avg_unpr3", "평균단가3")
    price: Decimal | None = wire("ovrs_now_pric1", "해외현재가격1")
    purchase_amount: Decimal | None = wire("frcr_pchs_amt", "외화매입금액")
    value: Decimal | None = wire("frcr_evlu_amt2", "외화평가금액2")
    profit: Decimal | None = wire("evlu_pfls_amt2", "평가손익금액2")
    base_exchange_rate: Decimal | None = wire("bass_exrt", "기준환율")
    recorded_at: str | None = wire("oprt_dtl_dtime", "조작상세일시")
    currency: TradeCurrency | None = wire("buy_crcy_cd", "매수통화코드")
    sold_today: Decimal | None = wire("thdt_sll_ccld_qty1", "당일매도체결수량1")
    bought_today: Decimal | None = wire("thdt_buy_ccld_qty1", "당일매수체결수량1")
    profit_rate: Decimal | None = wire("evlu_pfls_rt1", "평가손익율1")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    country: str | None = wire("natn_kor_name", "국가한글명")
    isin: str | None = wire("std_pdno", "표준상품번호")
    collateral_quantity: int | None = wire("mgge_qty", "담보수량")
    loan_balance: Decimal | None = wire("loan_rmnd", "대출잔액")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    security_class_name: str | None = wire("scts_dvsn_name", "유가증권구분명")
    lent_quantity: int | None = wire("ldng_cblc_qty", "대여잔고수량")


class OverseasSettledCurrency(Row):
    """One currency, amounts in it."""

    currency: str | None = wire("crcy_cd", "통화코드")
    currency_name: str | None = wire("crcy_cd_name", "통화코드명")
    foreign_currency_cash: Decimal | None = wire("frcr_dncl_amt_2", "외화예수금액2")
    first_exchange_rate: Decimal | None = wire("frst_bltn_exrt", "최초고시환율")
    value: Decimal | None = wire("frcr_evlu_amt2", "외화평가금액2")


class OverseasSettledTotals(Row):
    """The account as a whole, in won, `earning_rate` in percent."""

    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl_amt", "매입금액합계금액")
    total_valuation_profit: Decimal | None = wire("tot_evlu_pfls_amt", "총평가손익금액")
    earning_rate: Decimal | None = wire("evlu_erng_rt1", "평가수익율1")
    total_cash: Decimal | None = wire("tot_dncl_amt", "총예수금액")
    total_value_won: Decimal | None = wire("wcrc_evlu_amt_smtl", "원화평가금액합계")
    total_assets: Decimal | None = wire("tot_asst_amt2", "총자산금액2")
    foreign_currency_value_won: Decimal | None = wire(
        "frcr_cblc_wcrc_evlu_amt_smtl", "외화잔고원화평가금액합계"
    )
    total_loan: Decimal | None = wire("tot_loan_amt", "총대출금액")
    total_lent_value: Decimal | None = wire("tot_ldng_evlu_amt", "총대여평가금액")


class OverseasSettledBalance(Reply):
    """One page of positions and currencies, and the totals."""

    positions: tuple[OverseasSettledPosition, ...] = wire("output1", "응답상세")
    currencies: tuple[OverseasSettledCurrency, ...] = wire("output2", "응답상세")
    totals: OverseasSettledTotals | None = wire("output3", "응답상세")


class GetOverseasSettledBalance(Request[OverseasSettledBalance]):
    """해외주식 결제기준잔고 (해외주식-064): the overseas positions and currencies as settled on a day.

    Purchases are valued at the first exchange rate of their settlement day, so the amounts differ from
    `GetOverseasPresentBalance`. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 결제기준잔고",
        api_id="해외주식-064",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-paymt-stdr-balance",
        tr="CTRP6010R",
        paper=None,
        paging=HeaderPaging(rows="positions"),
    )
    account: Account | None = filled("account", default=None)
    base_date: date = wire("BASS_DT", "기준일자", example="20240524")
    currency_basis: CurrencyBasis = wire(
        "WCRC_FRCR_DVSN_CD", "원화외화구분코드", default=CurrencyBasis.FOREIGN
    )
    inquiry: HoldingKind = wire("INQR_DVSN_CD", "조회구분코드", default=HoldingKind.ALL)


class OverseasRealizedProfit(Row):
    """The sales of one stock on one day: amounts in won or in the currency, as the request chose."""

    traded_on: date | None = wire("trad_day", "매매일")
    symbol: str | None = wire("ovrs_pdno", "해외상품번호")
    name: str | None = wire("ovrs_item_name", "해외종목명")
    sold_quantity: int | None = wire("slcl_qty", "매도청산수량")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    purchase_amount: Decimal | None = wire("frcr_pchs_amt1", "외화매입금액1")
    average_sell_price: Decimal | None = wire("avg_sll_unpr", "평균매도단가")
    sold_amount: Decimal | None = wire("frcr_sll_amt_smtl1", "외화매도금액합계1")
    sell_costs: Decimal | None = wire("stck_sll_tlex", "주식매도제비용")
    realized_profit: Decimal | None = wire("ovrs_rlzt_pfls_amt", "해외실현손익금액")
    profit_rate: Decimal | None = wire("pftrt", "수익률")
    exchange_rate: Decimal | None = wire("exrt", "환율")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    first_exchange_rate: Decimal | None = wire("frst_bltn_exrt", "최초고시환율")


class OverseasProfitTotals(Row):
    """The sales together, in won or in the currency, as the request chose."""

    total_sell_amount: Decimal | None = wire("stck_sll_amt_smtl", "주식매도금액합계")
    total_buy_amount: Decimal | None = wire("stck_buy_amt_smtl", "주식매수금액합계")
    total_fee: Decimal | None = wire("smtl_fee1", "합계수수료1")
    settlement_amount: Decimal | None = wire("excc_dfrm_amt", "정산지급금액")
    total_realized_profit: Decimal | None = wire("ovrs_rlzt_pfls_tot_amt", "해외실현손익총금액")
    total_profit_rate: Decimal | None = wire("tot_pftrt", "총수익률")
    base_date: date | None = wire("bass_dt", "기준일자")
    exchange_rate: Decimal | None = wire("exrt", "환율")


class OverseasPeriodProfit(Reply):
    """One page of sales, and the totals."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    sales: tuple[OverseasRealizedProfit, ...] = wire("Output1", "응답상세")
    totals: OverseasProfitTotals | None = wire("Output2", "응답상세2")


class GetOverseasPeriodProfit(Request[OverseasPeriodProfit]):
    """해외주식 기간손익 (v1_해외주식-032): the profits that sales of a period realised.

    From the day after a trade on. Costs are those of the sales, and won amounts are at the rate of the
    day of sale, so they are not those of the tax. The codes of `profit_basis` are the reverse of those
    in other TRs. In foreign currency and over all countries the totals but the rate say nothing.
    Not offered on paper.
    """

    spec = Spec(
        name="해외주식 기간손익",
        api_id="v1_해외주식-032",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-period-profit",
        tr="TTTS3039R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    exchange: OverseasProfitMarket | None = wire("OVRS_EXCG_CD", "해외거래소코드", default=None)
    country_code: Country | None = wire("NATN_CD", "국가코드", default=None)
    currency: TradeCurrency | None = wire("CRCY_CD", "통화코드", default=None)
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자")
    end_on: date = wire("INQR_END_DT", "조회종료일자")
    profit_basis: ProfitBasis = wire("WCRC_FRCR_DVSN_CD", "원화외화구분코드", default=ProfitBasis.FOREIGN)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class OverseasTransaction(Row):
    """One trade: quantities in shares, amounts in the currency of `currency`, those named `won` in won."""

    traded_on: date | None = wire("trad_dt", "매매일자")
    settled_on: date | None = wire("sttl_dt", "결제일자")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    side_name: str | None = wire("sll_buy_dvsn_name", "매도매수구분명")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("ovrs_item_name", "해외종목명")
    filled_quantity: int | None = wire("ccld_qty", "체결수량")
    amount_unit_filled_quantity: Decimal | None = wire("amt_unit_ccld_qty", "금액단위체결수량")
    filled_price: Decimal | None = wire("ft_ccld_unpr2", "FT체결단가2")
    overseas_filled_price: Decimal | None = wire("ovrs_stck_ccld_unpr", "해외주식체결단가")
    foreign_currency_amount: Decimal | None = wire("tr_frcr_amt2", "거래외화금액2")
    amount: Decimal | None = wire("tr_amt", "거래금액")
    foreign_currency_settlement_amount: Decimal | None = wire("frcr_excc_amt_1", "외화정산금액1")
    settlement_amount_won: Decimal | None = wire("wcrc_excc_amt", "원화정산금액")
    domestic_fee_foreign_currency: Decimal | None = wire("dmst_frcr_fee1", "국내외화수수료1")
    overseas_fee_foreign_currency: Decimal | None = wire("frcr_fee1", "외화수수료1")
    domestic_fee_won: Decimal | None = wire("dmst_wcrc_fee", "국내원화수수료")
    overseas_fee_won: Decimal | None = wire("ovrs_wcrc_fee", "해외원화수수료")
    currency: str | None = wire("crcy_cd", "통화코드")
    isin: str | None = wire("std_pdno", "표준상품번호")
    registered_exchange_rate: Decimal | None = wire("erlm_exrt", "등록환율")
    loan_class_code: str | None = wire("loan_dvsn_cd", "대출구분코드")
    loan_class_name: str | None = wire("loan_dvsn_name", "대출구분명")


class OverseasTransactionTotals(Row):
    """The trades together."""

    total_buy_amount: Decimal | None = wire("frcr_buy_amt_smtl", "외화매수금액합계")
    total_sell_amount: Decimal | None = wire("frcr_sll_amt_smtl", "외화매도금액합계")
    total_domestic_fee: Decimal | None = wire("dmst_fee_smtl", "국내수수료합계")
    total_overseas_fee: Decimal | None = wire("ovrs_fee_smtl", "해외수수료합계")


class OverseasTransactions(Reply):
    """One page of trades, and the totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    transactions: tuple[OverseasTransaction, ...] = wire("output1", "응답상세")
    totals: OverseasTransactionTotals | None = wire("output2", "응답상세")


class ListOverseasTransactions(Request[OverseasTransactions]):
    """해외주식 일별거래내역 (해외주식-063): the trades booked in a period, with fees and settlement.

    Until the day of settlement won amounts are at an expected exchange rate. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 일별거래내역",
        api_id="해외주식-063",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-period-trans",
        tr="CTOS4001R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    start_on: date = wire("ERLM_STRT_DT", "등록시작일자", example="20240420")
    end_on: date = wire("ERLM_END_DT", "등록종료일자", example="20240520")
    exchange: OverseasOrderExchange | None = wire("OVRS_EXCG_CD", "해외거래소코드", default=None)
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    side: SideFilter = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", default=SideFilter.ALL)
    loan_class_code: str = wire("LOAN_DVSN_CD", "대출구분코드", default="", length=2)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)


class OverseasOrderable(Row):
    """What can be bought: amounts in the currency of `currency`, quantities in shares.

    Without an exchange of currency `orderable_amount` and `max_orderable_quantity` count, with the integrated
    margin `foreign_currency_orderable_amount` and `max_orderable_quantity_integrated`. Round down to the
    market's lot. The two named `after_exchange` are always 0.
    """

    currency: TradeCurrency | None = wire("tr_crcy_cd", "거래통화코드")
    orderable_foreign_currency_amount: Decimal | None = wire("ord_psbl_frcr_amt", "주문가능외화금액")
    reusable_sale_amount: Decimal | None = wire("sll_ruse_psbl_amt", "매도재사용가능금액")
    orderable_amount: Decimal | None = wire("ovrs_ord_psbl_amt", "해외주문가능금액")
    max_orderable_quantity: int | None = wire("max_ord_psbl_qty", "최대주문가능수량")
    orderable_amount_after_exchange: Decimal | None = wire("echm_af_ord_psbl_amt", "환전이후주문가능금액")
    orderable_quantity_after_exchange: int | None = wire("echm_af_ord_psbl_qty", "환전이후주문가능수량")
    orderable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    exchange_rate: Decimal | None = wire("exrt", "환율")
    foreign_currency_orderable_amount: Decimal | None = wire("frcr_ord_psbl_amt1", "외화주문가능금액1")
    max_orderable_quantity_integrated: int | None = wire("ovrs_max_ord_psbl_qty", "해외최대주문가능수량")


class OverseasOrderableReply(Reply):
    """What can be bought."""

    orderable: OverseasOrderable | None = wire("output", "응답상세1")


class GetOverseasOrderable(Request[OverseasOrderableReply]):
    """해외주식 매수가능금액조회 (v1_해외주식-014): how much of an overseas stock can be bought at a price."""

    spec = Spec(
        name="해외주식 매수가능금액조회",
        api_id="v1_해외주식-014",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-psamount",
        tr="TTTS3007R",
        paper="VTTS3007R",
    )
    account: Account | None = filled("account", default=None)
    exchange: OverseasOrderExchange = wire("OVRS_EXCG_CD", "해외거래소코드", example="NASD")
    price: Decimal = wire("OVRS_ORD_UNPR", "해외주문단가", length=27, example="133.200")
    symbol: str = wire("ITEM_CD", "종목코드", length=12, example="AAPL")


class ForeignMargin(Row):
    """One currency: amounts in it; `foreign_currency_orderable_amount` is what the won at hand would buy."""

    country: str | None = wire("natn_name", "국가명")
    currency: str | None = wire("crcy_cd", "통화코드")
    foreign_currency_cash: Decimal | None = wire("frcr_dncl_amt1", "외화예수금액")
    unsettled_buy_amount: Decimal | None = wire("ustl_buy_amt", "미결제매수금액")
    unsettled_sell_amount: Decimal | None = wire("ustl_sll_amt", "미결제매도금액")
    foreign_currency_unpaid_amount: Decimal | None = wire("frcr_rcvb_amt", "외화미수금액")
    foreign_currency_margin: Decimal | None = wire("frcr_mgn_amt", "외화증거금액")
    foreign_currency_general_orderable_amount: Decimal | None = wire(
        "frcr_gnrl_ord_psbl_amt", "외화일반주문가능금액"
    )
    foreign_currency_orderable_amount: Decimal | None = wire("frcr_ord_psbl_amt1", "외화주문가능금액")
    integrated_orderable_amount: Decimal | None = wire("itgr_ord_psbl_amt", "통합주문가능금액")
    base_exchange_rate: Decimal | None = wire("bass_exrt", "기준환율")


class ForeignMargins(Reply):
    """A row for each currency."""

    margins: tuple[ForeignMargin, ...] = wire("output", "응답상세")


class ListForeignMargins(Request[ForeignMargins]):
    """해외증거금 통화별조회 (해외주식-035): the deposits and margins of each foreign currency. Not offered on paper."""

    spec = Spec(
        name="해외증거금 통화별조회",
        api_id="해외주식-035",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/foreign-margin",
        tr="TTTC2101R",
        paper=None,
        paging=HeaderPaging(rows="margins"),
    )
    account: Account | None = filled("account", default=None)


class Trading(Group):
    """The calls of [해외주식] 주문/계좌."""

    order = call(OrderOverseas)
    modify = call(ModifyOverseas)
    order_daytime = call(OrderOverseasDaytime)
    modify_daytime = call(ModifyOverseasDaytime)
    order_reservation = call(OrderOverseasReservation)
    cancel_reservation = call(CancelOverseasReservation)
    reservations = paged(ListOverseasReservations, lambda reply: reply.reservations)
    orders = paged(ListOverseasOrders, lambda reply: reply.orders)
    open_orders = paged(ListOpenOverseasOrders, lambda reply: reply.orders)
    algorithm_orders = paged(ListAlgorithmOrders, lambda reply: reply.orders)
    algorithm_fills = paged(ListAlgorithmFills, lambda reply: reply.fills)
    balance = paged(GetOverseasBalance, lambda reply: reply.positions)
    present_balance = paged(GetOverseasPresentBalance, lambda reply: reply.positions)
    settled_balance = paged(GetOverseasSettledBalance, lambda reply: reply.positions)
    period_profit = paged(GetOverseasPeriodProfit, lambda reply: reply.sales)
    transactions = paged(ListOverseasTransactions, lambda reply: reply.transactions)
    orderable = call(GetOverseasOrderable)
    margins = paged(ListForeignMargins, lambda reply: reply.margins)
