"""[국내주식] 기본시세, books: the ten levels of the order book, and the members behind the trades."""

from datetime import time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Venue
from .levels import BookLevel, MemberLevel

__all__ = [
    "ExpectedPhase",
    "ExpectedTrade",
    "GetOrderBook",
    "GetTopMembers",
    "OrderBook",
    "OrderBookReply",
    "TopMembers",
    "TopMembersReply",
]


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


class ExpectedPhase(Code):
    """Where the calling of expected prices stands, before the open and after the close."""

    BEFORE_OPEN_STARTED = "311"
    BEFORE_OPEN_ENDED = "112"
    AFTER_CLOSE_STARTED = "121"
    AFTER_CLOSE_ENDED = "129"


class ExpectedTrade(Row):
    """The price of the day and what the running auction would trade at, in won and shares."""

    expected_session_code: ExpectedPhase | None = wire("antc_mkop_cls_code", "예상 장운영 구분 코드")
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
    volatility_interruption: bool | None = wire("vi_cls_code", "VI적용구분코드")


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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")


class TopMembers(Row):
    """The five largest sellers and buyers, and all foreign brokers together.

    Volumes in shares, shares of the day's volume in percent; `sellers` and `buyers` offer them as rows.
    """

    seller_code_1: str | None = wire("seln_mbcr_no1", "매도 회원사 번호1")
    seller_code_2: str | None = wire("seln_mbcr_no2", "매도 회원사 번호2")
    seller_code_3: str | None = wire("seln_mbcr_no3", "매도 회원사 번호3")
    seller_code_4: str | None = wire("seln_mbcr_no4", "매도 회원사 번호4")
    seller_code_5: str | None = wire("seln_mbcr_no5", "매도 회원사 번호5")
    seller_name_1: str | None = wire("seln_mbcr_name1", "매도 회원사 명1")
    seller_name_2: str | None = wire("seln_mbcr_name2", "매도 회원사 명2")
    seller_name_3: str | None = wire("seln_mbcr_name3", "매도 회원사 명3")
    seller_name_4: str | None = wire("seln_mbcr_name4", "매도 회원사 명4")
    seller_name_5: str | None = wire("seln_mbcr_name5", "매도 회원사 명5")
    seller_volume_1: int | None = wire("total_seln_qty1", "총 매도 수량1")
    seller_volume_2: int | None = wire("total_seln_qty2", "총 매도 수량2")
    seller_volume_3: int | None = wire("total_seln_qty3", "총 매도 수량3")
    seller_volume_4: int | None = wire("total_seln_qty4", "총 매도 수량4")
    seller_volume_5: int | None = wire("total_seln_qty5", "총 매도 수량5")
    seller_share_1: Decimal | None = wire("seln_mbcr_rlim1", "매도 회원사 비중1")
    seller_share_2: Decimal | None = wire("seln_mbcr_rlim2", "매도 회원사 비중2")
    seller_share_3: Decimal | None = wire("seln_mbcr_rlim3", "매도 회원사 비중3")
    seller_share_4: Decimal | None = wire("seln_mbcr_rlim4", "매도 회원사 비중4")
    seller_share_5: Decimal | None = wire("seln_mbcr_rlim5", "매도 회원사 비중5")
    seller_volume_change_1: int | None = wire("seln_qty_icdc1", "매도 수량 증감1")
    seller_volume_change_2: int | None = wire("seln_qty_icdc2", "매도 수량 증감2")
    seller_volume_change_3: int | None = wire("seln_qty_icdc3", "매도 수량 증감3")
    seller_volume_change_4: int | None = wire("seln_qty_icdc4", "매도 수량 증감4")
    seller_volume_change_5: int | None = wire("seln_qty_icdc5", "매도 수량 증감5")
    buyer_code_1: str | None = wire("shnu_mbcr_no1", "매수2 회원사 번호1")
    buyer_code_2: str | None = wire("shnu_mbcr_no2", "매수2 회원사 번호2")
    buyer_code_3: str | None = wire("shnu_mbcr_no3", "매수2 회원사 번호3")
    buyer_code_4: str | None = wire("shnu_mbcr_no4", "매수2 회원사 번호4")
    buyer_code_5: str | None = wire("shnu_mbcr_no5", "매수2 회원사 번호5")
    buyer_name_1: str | None = wire("shnu_mbcr_name1", "매수2 회원사 명1")
    buyer_name_2: str | None = wire("shnu_mbcr_name2", "매수2 회원사 명2")
    buyer_name_3: str | None = wire("shnu_mbcr_name3", "매수2 회원사 명3")
    buyer_name_4: str | None = wire("shnu_mbcr_name4", "매수2 회원사 명4")
    buyer_name_5: str | None = wire("shnu_mbcr_name5", "매수2 회원사 명5")
    buyer_volume_1: int | None = wire("total_shnu_qty1", "총 매수2 수량1")
    buyer_volume_2: int | None = wire("total_shnu_qty2", "총 매수2 수량2")
    buyer_volume_3: int | None = wire("total_shnu_qty3", "총 매수2 수량3")
    buyer_volume_4: int | None = wire("total_shnu_qty4", "총 매수2 수량4")
    buyer_volume_5: int | None = wire("total_shnu_qty5", "총 매수2 수량5")
    buyer_share_1: Decimal | None = wire("shnu_mbcr_rlim1", "매수2 회원사 비중1")
    buyer_share_2: Decimal | None = wire("shnu_mbcr_rlim2", "매수2 회원사 비중2")
    buyer_share_3: Decimal | None = wire("shnu_mbcr_rlim3", "매수2 회원사 비중3")
    buyer_share_4: Decimal | None = wire("shnu_mbcr_rlim4", "매수2 회원사 비중4")
    buyer_share_5: Decimal | None = wire("shnu_mbcr_rlim5", "매수2 회원사 비중5")
    buyer_volume_change_1: int | None = wire("shnu_qty_icdc1", "매수2 수량 증감1")
    buyer_volume_change_2: int | None = wire("shnu_qty_icdc2", "매수2 수량 증감2")
    buyer_volume_change_3: int | None = wire("shnu_qty_icdc3", "매수2 수량 증감3")
    buyer_volume_change_4: int | None = wire("shnu_qty_icdc4", "매수2 수량 증감4")
    buyer_volume_change_5: int | None = wire("shnu_qty_icdc5", "매수2 수량 증감5")
    foreign_broker_sell_volume: int | None = wire("glob_total_seln_qty", "외국계 총 매도 수량")
    foreign_broker_sell_share: Decimal | None = wire("glob_seln_rlim", "외국계 매도 비중")
    foreign_broker_net_buy_volume: int | None = wire("glob_ntby_qty", "외국계 순매수 수량")
    foreign_broker_buy_volume: int | None = wire("glob_total_shnu_qty", "외국계 총 매수2 수량")
    foreign_broker_buy_share: Decimal | None = wire("glob_shnu_rlim", "외국계 매수2 비중")
    seller_foreign_1: bool | None = wire("seln_mbcr_glob_yn_1", "매도 회원사 외국계 여부1")
    seller_foreign_2: bool | None = wire("seln_mbcr_glob_yn_2", "매도 회원사 외국계 여부2")
    seller_foreign_3: bool | None = wire("seln_mbcr_glob_yn_3", "매도 회원사 외국계 여부3")
    seller_foreign_4: bool | None = wire("seln_mbcr_glob_yn_4", "매도 회원사 외국계 여부4")
    seller_foreign_5: bool | None = wire("seln_mbcr_glob_yn_5", "매도 회원사 외국계 여부5")
    buyer_foreign_1: bool | None = wire("shnu_mbcr_glob_yn_1", "매수2 회원사 외국계 여부1")
    buyer_foreign_2: bool | None = wire("shnu_mbcr_glob_yn_2", "매수2 회원사 외국계 여부2")
    buyer_foreign_3: bool | None = wire("shnu_mbcr_glob_yn_3", "매수2 회원사 외국계 여부3")
    buyer_foreign_4: bool | None = wire("shnu_mbcr_glob_yn_4", "매수2 회원사 외국계 여부4")
    buyer_foreign_5: bool | None = wire("shnu_mbcr_glob_yn_5", "매수2 회원사 외국계 여부5")
    foreign_broker_sell_volume_change: int | None = wire(
        "glob_total_seln_qty_icdc", "외국계 총 매도 수량 증감"
    )
    foreign_broker_buy_volume_change: int | None = wire(
        "glob_total_shnu_qty_icdc", "외국계 총 매수2 수량 증감"
    )

    @property
    def sellers(self) -> tuple[MemberLevel, ...]:
        """The five that sold most, the largest first."""
        return self._side("seller")

    @property
    def buyers(self) -> tuple[MemberLevel, ...]:
        """The five that bought most, the largest first."""
        return self._side("buyer")

    def _side(self, side: str) -> tuple[MemberLevel, ...]:
        return tuple(
            MemberLevel(
                code=getattr(self, f"{side}_code_{n}"),
                name=getattr(self, f"{side}_name_{n}"),
                volume=getattr(self, f"{side}_volume_{n}"),
                share=getattr(self, f"{side}_share_{n}"),
                volume_change=getattr(self, f"{side}_volume_change_{n}"),
                foreign=getattr(self, f"{side}_foreign_{n}"),
            )
            for n in range(1, 6)
        )


class TopMembersReply(Reply):
    """The members of one symbol."""

    members: TopMembers | None = wire("output", "응답상세")


class GetTopMembers(Request[TopMembersReply]):
    """주식현재가 회원사 (v1_국내주식-013): the five brokers that sold and that bought most of a stock today.

    An ETN is asked for with a Q before its six digits.
    """

    spec = Spec(
        name="주식현재가 회원사",
        api_id="v1_국내주식-013",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-member",
        tr="FHKST01010600",
        paper="FHKST01010600",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", form="share", length=12, example="005930")
