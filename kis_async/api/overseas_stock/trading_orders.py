"""[해외주식] 주문/계좌, orders: placing, changing and cancelling."""

from datetime import time
from decimal import Decimal

from ...config import Account
from ...spec.declare import OrderRequest, Reply, Row, Spec, chosen, filled, wire
from ..enums import OverseasOrderExchange, OverseasOrderKind, Revision, Side
from .enums import AlgorithmTime
from .trading_checks import (
    check_algorithm,
    check_kind,
    check_kind_on_paper,
    check_price,
    check_quantity,
    check_revision,
    check_symbol,
)
from .trading_markets import MARKETS, US_EXCHANGES

__all__ = [
    "ModifyOverseas",
    "ModifyOverseasDaytime",
    "OrderOverseas",
    "OrderOverseasDaytime",
    "OverseasOrderReceipt",
    "OverseasOrderReply",
]


class OverseasOrderReceipt(Row):
    """What the broker says of an order that it took; the time is Korean."""

    branch: str | None = wire("KRX_FWDG_ORD_ORGNO", "한국거래소전송주문조직번호")
    order_number: str = wire("ODNO", "주문번호")
    ordered_at: time | None = wire("ORD_TMD", "주문시각")


class OverseasOrderReply(Reply):
    """An accepted order."""

    receipt: OverseasOrderReceipt = wire("output", "응답상세")


class OrderOverseas(OrderRequest[OverseasOrderReply]):
    """해외주식 주문 (v1_해외주식-001): buy or sell an overseas stock in its market's session.

    `quantity` is in shares and `price` in the market's currency, 0 for kinds without a price.
    `order_kind` is for the US and for sales in Hong Kong, a limit order if not given.
    `start_at` and `end_at` bound a TWAP or VWAP order whose `algorithm_time` is CHOSEN_HOURS; such orders
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
    algorithm_time: AlgorithmTime | None = wire(
        "ALGO_ORD_TMD_DVSN_CD", "알고리즘주문시간구분코드", default=None, omit=True, length=2
    )

    @property
    def takes_kind(self) -> bool:
        """Whether this market and side know kinds at all: the US does, and a sale in Hong Kong."""
        market = MARKETS.get(self.exchange)
        return market == "us" or (market == "hong_kong" and self.side == Side.SELL)

    def select(self) -> str:
        """The TR id depends on the market and the side."""
        market = MARKETS.get(self.exchange, "")
        return f"{market} {'buy' if self.side == Side.BUY else 'sell'}"

    def check(self) -> None:
        """Refuse a symbol, a quantity, a kind or a price that can never be right."""
        check_symbol(self, exchange=self.exchange, symbol=self.symbol)
        check_quantity(self, self.quantity)
        check_kind(self, exchange=self.exchange, side=self.side, kind=self.order_kind)
        check_price(self, kind=self.order_kind, price=self.price)
        check_algorithm(
            self,
            kind=self.order_kind,
            algorithm_time=self.algorithm_time,
            start_at=self.start_at,
            end_at=self.end_at,
        )
        if self.sell_type and self.side == Side.BUY:
            raise self.refusal("sell_type", "is for sales, and this is a purchase")

    def check_on_paper(self) -> None:
        """Paper trading takes limit orders only."""
        check_kind_on_paper(self, self.order_kind)


class ModifyOverseas(OrderRequest[OverseasOrderReply]):
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
        return MARKETS.get(self.exchange, "")

    def check(self) -> None:
        """Refuse what can never be right: a symbol, a quantity, a price, a change where only cancelling is offered."""
        check_symbol(self, exchange=self.exchange, symbol=self.symbol)
        check_quantity(self, self.quantity)
        check_revision(self, exchange=self.exchange, revision=self.revision, price=self.price)


class OrderOverseasDaytime(OrderRequest[OverseasOrderReply]):
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
        if self.exchange not in US_EXCHANGES:
            raise self.refusal("exchange", "must be one of the US")
        check_symbol(self, exchange=self.exchange, symbol=self.symbol)
        check_quantity(self, self.quantity)
        check_price(self, kind=None, price=self.price)
        if self.order_kind != OverseasOrderKind.LIMIT:
            raise self.refusal("order_kind", "must be 00: the daytime session takes limit orders only")


class ModifyOverseasDaytime(OrderRequest[OverseasOrderReply]):
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
        """Refuse what can never be right: an exchange, a symbol, a quantity or a price."""
        if self.exchange not in US_EXCHANGES:
            raise self.refusal("exchange", "must be one of the US")
        check_symbol(self, exchange=self.exchange, symbol=self.symbol)
        check_quantity(self, self.quantity)
        check_revision(self, exchange=self.exchange, revision=self.revision, price=self.price)
