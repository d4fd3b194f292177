"""[국내주식] 기본시세: prices and order books of domestic stocks."""

from datetime import time
from decimal import Decimal

import attrs

from ...spec.declare import Group, Reply, Request, Row, Spec, call, wire
from ..enums import ChangeSign, Venue

__all__ = ["BookLevel", "ExpectedTrade", "GetOrderBook", "OrderBook", "OrderBookReply", "Quotations"]


@attrs.frozen(kw_only=True)
class BookLevel:
    """One level of an order book: the price in won, the size in shares, and how the size changed."""

    price: Decimal | None
    size: int | None
    size_change: int | None


class OrderBook(Row):
    """Ten levels on each side, best first; `asks` and `bids` offer them as levels."""

    received_at: time | None = wire("aspr_acpt_hour", "호가 접수 시간")
    ask_1: Decimal | None = wire("askp1", "매도호가1")
    ask_2: Decimal | None = wire("askp2", "매도호가2")
    ask_3: Decimal | None = wire("askp3", "매도호가3")
    ask_4: Decimal | None = wire("askp4", "매도호가4")
    ask_5: Decimal | None = wire("askp5", "매도호가5")
    ask_6: Decimal | None = wire("askp6", "매도호가6")
    ask_7: Decimal | None = wire("askp7", "매도호가7")
    ask_8: Decimal | None = wire("askp8", "매도호가8")
    ask_9: Decimal | None = wire("askp9", "매도호가9")
    ask_10: Decimal | None = wire("askp10", "매도호가10")
    bid_1: Decimal | None = wire("bidp1", "매수호가1")
    bid_2: Decimal | None = wire("bidp2", "매수호가2")
    bid_3: Decimal | None = wire("bidp3", "매수호가3")
    bid_4: Decimal | None = wire("bidp4", "매수호가4")
    bid_5: Decimal | None = wire("bidp5", "매수호가5")
    bid_6: Decimal | None = wire("bidp6", "매수호가6")
    bid_7: Decimal | None = wire("bidp7", "매수호가7")
    bid_8: Decimal | None = wire("bidp8", "매수호가8")
    bid_9: Decimal | None = wire("bidp9", "매수호가9")
    bid_10: Decimal | None = wire("bidp10", "매수호가10")
    ask_size_1: int | None = wire("askp_rsqn1", "매도호가 잔량1")
    ask_size_2: int | None = wire("askp_rsqn2", "매도호가 잔량2")
    ask_size_3: int | None = wire("askp_rsqn3", "매도호가 잔량3")
    ask_size_4: int | None = wire("askp_rsqn4", "매도호가 잔량4")
    ask_size_5: int | None = wire("askp_rsqn5", "매도호가 잔량5")
    ask_size_6: int | None = wire("askp_rsqn6", "매도호가 잔량6")
    ask_size_7: int | None = wire("askp_rsqn7", "매도호가 잔량7")
    ask_size_8: int | None = wire("askp_rsqn8", "매도호가 잔량8")
    ask_size_9: int | None = wire("askp_rsqn9", "매도호가 잔량9")
    ask_size_10: int | None = wire("askp_rsqn10", "매도호가 잔량10")
    bid_size_1: int | None = wire("bidp_rsqn1", "매수호가 잔량1")
    bid_size_2: int | None = wire("bidp_rsqn2", "매수호가 잔량2")
    bid_size_3: int | None = wire("bidp_rsqn3", "매수호가 잔량3")
    bid_size_4: int | None = wire("bidp_rsqn4", "매수호가 잔량4")
    bid_size_5: int | None = wire("bidp_rsqn5", "매수호가 잔량5")
    bid_size_6: int | None = wire("bidp_rsqn6", "매수호가 잔량6")
    bid_size_7: int | None = wire("bidp_rsqn7", "매수호가 잔량7")
    bid_size_8: int | None = wire("bidp_rsqn8", "매수호가 잔량8")
    bid_size_9: int | None = wire("bidp_rsqn9", "매수호가 잔량9")
    bid_size_10: int | None = wire("bidp_rsqn10", "매수호가 잔량10")
    ask_size_change_1: int | None = wire("askp_rsqn_icdc1", "매도호가 잔량 증감1")
    ask_size_change_2: int | None = wire("askp_rsqn_icdc2", "매도호가 잔량 증감2")
    ask_size_change_3: int | None = wire("askp_rsqn_icdc3", "매도호가 잔량 증감3")
    ask_size_change_4: int | None = wire("askp_rsqn_icdc4", "매도호가 잔량 증감4")
    ask_size_change_5: int | None = wire("askp_rsqn_icdc5", "매도호가 잔량 증감5")
    ask_size_change_6: int | None = wire("askp_rsqn_icdc6", "매도호가 잔량 증감6")
    ask_size_change_7: int | None = wire("askp_rsqn_icdc7", "매도호가 잔량 증감7")
    ask_size_change_8: int | None = wire("askp_rsqn_icdc8", "매도호가 잔량 증감8")
    ask_size_change_9: int | None = wire("askp_rsqn_icdc9", "매도호가 잔량 증감9")
    ask_size_change_10: int | None = wire("askp_rsqn_icdc10", "매도호가 잔량 증감10")
    bid_size_change_1: int | None = wire("bidp_rsqn_icdc1", "매수호가 잔량 증감1")
    bid_size_change_2: int | None = wire("bidp_rsqn_icdc2", "매수호가 잔량 증감2")
    bid_size_change_3: int | None = wire("bidp_rsqn_icdc3", "매수호가 잔량 증감3")
    bid_size_change_4: int | None = wire("bidp_rsqn_icdc4", "매수호가 잔량 증감4")
    bid_size_change_5: int | None = wire("bidp_rsqn_icdc5", "매수호가 잔량 증감5")
    bid_size_change_6: int | None = wire("bidp_rsqn_icdc6", "매수호가 잔량 증감6")
    bid_size_change_7: int | None = wire("bidp_rsqn_icdc7", "매수호가 잔량 증감7")
    bid_size_change_8: int | None = wire("bidp_rsqn_icdc8", "매수호가 잔량 증감8")
    bid_size_change_9: int | None = wire("bidp_rsqn_icdc9", "매수호가 잔량 증감9")
    bid_size_change_10: int | None = wire("bidp_rsqn_icdc10", "매수호가 잔량 증감10")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")
    total_ask_size_change: int | None = wire("total_askp_rsqn_icdc", "총 매도호가 잔량 증감")
    total_bid_size_change: int | None = wire("total_bidp_rsqn_icdc", "총 매수호가 잔량 증감")
    after_hours_total_ask_size_change: int | None = wire("ovtm_total_askp_icdc", "시간외 총 매도호가 증감")
    after_hours_total_bid_size_change: int | None = wire("ovtm_total_bidp_icdc", "시간외 총 매수호가 증감")
    after_hours_total_ask_size: int | None = wire("ovtm_total_askp_rsqn", "시간외 총 매도호가 잔량")
    after_hours_total_bid_size: int | None = wire("ovtm_total_bidp_rsqn", "시간외 총 매수호가 잔량")
    net_bid_size: int | None = wire("ntby_aspr_rsqn", "순매수 호가 잔량")
    session_code: str | None = wire("new_mkop_cls_code", "신 장운영 구분 코드")

    @property
    def asks(self) -> tuple[BookLevel, ...]:
        """The sell side, lowest price first."""
        return self._levels("ask")

    @property
    def bids(self) -> tuple[BookLevel, ...]:
        """The buy side, highest price first."""
        return self._levels("bid")

    def _levels(self, side: str) -> tuple[BookLevel, ...]:
        return tuple(
            BookLevel(
                price=getattr(self, f"{side}_{n}"),
                size=getattr(self, f"{side}_size_{n}"),
                size_change=getattr(self, f"{side}_size_change_{n}"),
            )
            for n in range(1, 11)
        )


class ExpectedTrade(Row):
    """The price of the day and what the running auction would trade at, in won and shares."""

    expected_session_code: str | None = wire("antc_mkop_cls_code", "예상 장운영 구분 코드")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가")
    expected_price: Decimal | None = wire("antc_cnpr", "예상 체결가")
    expected_change_sign: ChangeSign | None = wire("antc_cntg_vrss_sign", "예상 체결 대비 부호")
    expected_change: Decimal | None = wire("antc_cntg_vrss", "예상 체결 대비")
    expected_change_rate: Decimal | None = wire("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율")
    expected_volume: int | None = wire("antc_vol", "예상 거래량")
    symbol: str | None = wire("stck_shrn_iscd", "주식 단축 종목코드")
    volatility_interruption: str | None = wire("vi_cls_code", "VI적용구분코드")


class OrderBookReply(Reply):
    """The book and the expected trade of one symbol."""

    book: OrderBook = wire("output1", "응답상세")
    expected: ExpectedTrade | None = wire("output2", "응답상세")


class GetOrderBook(Request[OrderBookReply]):
    """주식현재가 호가/예상체결 (v1_국내주식-011): ten levels of the order book, and the expected trade."""

    spec = Spec(
        name="주식현재가 호가/예상체결",
        api_id="v1_국내주식-011",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-asking-price-exp-ccn",
        tr="FHKST01010200",
        paper="FHKST01010200",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")


class Quotations(Group):
    """The calls of [국내주식] 기본시세."""

    order_book = call(GetOrderBook)
