"""[해외주식] 주문/계좌: orders and accounts of overseas stocks."""

from datetime import time
from decimal import Decimal

from ...config import Account
from ...errors import InvalidRequest
from ...spec.declare import Group, Reply, Request, Row, Spec, call, chosen, filled, wire
from ..enums import OverseasOrderExchange, OverseasOrderKind, Side

__all__ = ["OrderOverseas", "OverseasOrderReceipt", "OverseasOrderReply", "Trading"]


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
            raise InvalidRequest("quantity (ORD_QTY) must be over 0", parameter="quantity", wire="ORD_QTY")
        if self.price < 0:
            raise InvalidRequest(
                "price (OVRS_ORD_UNPR) must not be negative", parameter="price", wire="OVRS_ORD_UNPR"
            )
        if self.order_kind is not None and not self.takes_kind:
            raise InvalidRequest(
                "order_kind (ORD_DVSN) exists for US orders and Hong Kong sales only",
                parameter="order_kind",
                wire="ORD_DVSN",
            )
        if (
            self.order_kind in {OverseasOrderKind.TWAP, OverseasOrderKind.VWAP}
            and self.algorithm_time is None
        ):
            raise InvalidRequest(
                "a TWAP or VWAP order needs algorithm_time (ALGO_ORD_TMD_DVSN_CD)",
                parameter="algorithm_time",
                wire="ALGO_ORD_TMD_DVSN_CD",
            )


class Trading(Group):
    """The calls of [해외주식] 주문/계좌."""

    order = call(OrderOverseas)
