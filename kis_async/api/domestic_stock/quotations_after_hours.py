"""[국내주식] 기본시세, after hours: prices, book, trades and days."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ..enums import ChangeSign, Venue
from .levels import BookLevel
from .quotations_enums import MarketWarning

__all__ = [
    "AfterHoursBook",
    "AfterHoursBookReply",
    "AfterHoursDay",
    "AfterHoursDays",
    "AfterHoursDaysTitle",
    "AfterHoursPrice",
    "AfterHoursPriceReply",
    "AfterHoursTrade",
    "AfterHoursTrades",
    "AfterHoursTradesTitle",
    "GetAfterHoursBook",
    "GetAfterHoursPrice",
    "ListAfterHoursDays",
    "ListAfterHoursTrades",
]


class AfterHoursPrice(Row):
    """The after-hours quote of one stock: prices in won, volume in shares, turnover in won.

    `ask` and `bid` seem to be the best ones of the regular book.
    """

    sector_name: str | None = wire("bstp_kor_isnm", "업종 한글 종목명")
    administrative_issue_name: str | None = wire("mang_issu_cls_name", "관리 종목 구분 명")
    after_hours_price: Decimal | None = wire("ovtm_untp_prpr", "시간외 단일가 현재가")
    after_hours_change: Decimal | None = wire("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비")
    after_hours_change_sign: ChangeSign | None = wire(
        "ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"
    )
    after_hours_change_rate: Decimal | None = wire("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율")
    after_hours_volume: int | None = wire("ovtm_untp_vol", "시간외 단일가 거래량")
    after_hours_turnover: Decimal | None = wire("ovtm_untp_tr_pbmn", "시간외 단일가 거래 대금")
    after_hours_upper_limit: Decimal | None = wire("ovtm_untp_mxpr", "시간외 단일가 상한가")
    after_hours_lower_limit: Decimal | None = wire("ovtm_untp_llam", "시간외 단일가 하한가")
    after_hours_open: Decimal | None = wire("ovtm_untp_oprc", "시간외 단일가 시가2")
    after_hours_high: Decimal | None = wire("ovtm_untp_hgpr", "시간외 단일가 최고가")
    after_hours_low: Decimal | None = wire("ovtm_untp_lwpr", "시간외 단일가 최저가")
    margin_rate: Decimal | None = wire("marg_rate", "증거금 비율")
    after_hours_expected_price: Decimal | None = wire("ovtm_untp_antc_cnpr", "시간외 단일가 예상 체결가")
    after_hours_expected_change: Decimal | None = wire(
        "ovtm_untp_antc_cntg_vrss", "시간외 단일가 예상 체결 대비"
    )
    after_hours_expected_change_sign: ChangeSign | None = wire(
        "ovtm_untp_antc_cntg_vrss_sign", "시간외 단일가 예상 체결 대비"
    )
    after_hours_expected_change_rate: Decimal | None = wire(
        "ovtm_untp_antc_cntg_ctrt", "시간외 단일가 예상 체결 대비율"
    )
    after_hours_expected_volume: int | None = wire("ovtm_untp_antc_cnqn", "시간외 단일가 예상 체결량")
    credit_allowed: bool | None = wire("crdt_able_yn", "신용 가능 여부")
    new_listing_name: str | None = wire("new_lstn_cls_name", "신규 상장 구분 명")
    liquidation_trading: bool | None = wire("sltr_yn", "정리매매 여부")
    administrative_issue: bool | None = wire("mang_issu_yn", "관리 종목 여부")
    market_warning: MarketWarning | None = wire("mrkt_warn_cls_code", "시장 경고 구분 코드")
    trading_halted: bool | None = wire("trht_yn", "거래정지 여부")
    voluntary_trade_name: str | None = wire("vlnt_deal_cls_name", "임의 매매 구분 명")
    after_hours_base_price: Decimal | None = wire("ovtm_untp_sdpr", "시간외 단일가 기준가")
    market_warning_name: str | None = wire("mrkt_warn_cls_name", "시장 경구 구분 명")
    revaluation_reason_name: str | None = wire("revl_issu_reas_name", "재평가 종목 사유 명")
    unfaithful_disclosure: bool | None = wire("insn_pbnt_yn", "불성실 공시 여부")
    ex_rights_name: str | None = wire("flng_cls_name", "락 구분 이름")
    market_name: str | None = wire("rprs_mrkt_kor_name", "대표 시장 한글 명")
    after_hours_volatility_interruption: bool | None = wire("ovtm_vi_cls_code", "시간외단일가VI적용구분코드")
    bid: Decimal | None = wire("bidp", "매수호가")
    ask: Decimal | None = wire("askp", "매도호가")


class AfterHoursPriceReply(Reply):
    """The after-hours quote of one symbol."""

    quote: AfterHoursPrice = wire("output", "응답상세")


class GetAfterHoursPrice(Request[AfterHoursPriceReply]):
    """국내주식 시간외현재가 (국내주식-076): the after-hours single-price quote of a stock. Not offered on paper."""

    spec = Spec(
        name="국내주식 시간외현재가",
        api_id="국내주식-076",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-overtime-price",
        tr="FHPST02300000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")


class AfterHoursBook(Row):
    """Ten levels on each side of the after-hours single-price book, best first.

    Prices in won, sizes in shares. `asks` and `bids` offer them as levels. The totals are of the single
    price, of the regular session, and of after-hours trading at the close.
    """

    after_hours_last_at: time | None = wire("ovtm_untp_last_hour", "시간외 단일가 최종 시간")
    after_hours_ask_1: Decimal | None = wire("ovtm_untp_askp1", "시간외 단일가 매도호가1")
    after_hours_ask_2: Decimal | None = wire("ovtm_untp_askp2", "시간외 단일가 매도호가2")
    after_hours_ask_3: Decimal | None = wire("ovtm_untp_askp3", "시간외 단일가 매도호가3")
    after_hours_ask_4: Decimal | None = wire("ovtm_untp_askp4", "시간외 단일가 매도호가4")
    after_hours_ask_5: Decimal | None = wire("ovtm_untp_askp5", "시간외 단일가 매도호가5")
    after_hours_ask_6: Decimal | None = wire("ovtm_untp_askp6", "시간외 단일가 매도호가6")
    after_hours_ask_7: Decimal | None = wire("ovtm_untp_askp7", "시간외 단일가 매도호가7")
    after_hours_ask_8: Decimal | None = wire("ovtm_untp_askp8", "시간외 단일가 매도호가8")
    after_hours_ask_9: Decimal | None = wire("ovtm_untp_askp9", "시간외 단일가 매도호가9")
    after_hours_ask_10: Decimal | None = wire("ovtm_untp_askp10", "시간외 단일가 매도호가10")
    after_hours_bid_1: Decimal | None = wire("ovtm_untp_bidp1", "시간외 단일가 매수호가1")
    after_hours_bid_2: Decimal | None = wire("ovtm_untp_bidp2", "시간외 단일가 매수호가2")
    after_hours_bid_3: Decimal | None = wire("ovtm_untp_bidp3", "시간외 단일가 매수호가3")
    after_hours_bid_4: Decimal | None = wire("ovtm_untp_bidp4", "시간외 단일가 매수호가4")
    after_hours_bid_5: Decimal | None = wire("ovtm_untp_bidp5", "시간외 단일가 매수호가5")
    after_hours_bid_6: Decimal | None = wire("ovtm_untp_bidp6", "시간외 단일가 매수호가6")
    after_hours_bid_7: Decimal | None = wire("ovtm_untp_bidp7", "시간외 단일가 매수호가7")
    after_hours_bid_8: Decimal | None = wire("ovtm_untp_bidp8", "시간외 단일가 매수호가8")
    after_hours_bid_9: Decimal | None = wire("ovtm_untp_bidp9", "시간외 단일가 매수호가9")
    after_hours_bid_10: Decimal | None = wire("ovtm_untp_bidp10", "시간외 단일가 매수호가10")
    after_hours_ask_size_change_1: int | None = wire("ovtm_untp_askp_icdc1", "시간외 단일가 매도호가 증감1")
    after_hours_ask_size_change_2: int | None = wire("ovtm_untp_askp_icdc2", "시간외 단일가 매도호가 증감2")
    after_hours_ask_size_change_3: int | None = wire("ovtm_untp_askp_icdc3", "시간외 단일가 매도호가 증감3")
    after_hours_ask_size_change_4: int | None = wire("ovtm_untp_askp_icdc4", "시간외 단일가 매도호가 증감4")
    after_hours_ask_size_change_5: int | None = wire("ovtm_untp_askp_icdc5", "시간외 단일가 매도호가 증감5")
    after_hours_ask_size_change_6: int | None = wire("ovtm_untp_askp_icdc6", "시간외 단일가 매도호가 증감6")
    after_hours_ask_size_change_7: int | None = wire("ovtm_untp_askp_icdc7", "시간외 단일가 매도호가 증감7")
    after_hours_ask_size_change_8: int | None = wire("ovtm_untp_askp_icdc8", "시간외 단일가 매도호가 증감8")
    after_hours_ask_size_change_9: int | None = wire("ovtm_untp_askp_icdc9", "시간외 단일가 매도호가 증감9")
    after_hours_ask_size_change_10: int | None = wire(
        "ovtm_untp_askp_icdc10", "시간외 단일가 매도호가 증감10"
    )
    after_hours_bid_size_change_1: int | None = wire("ovtm_untp_bidp_icdc1", "시간외 단일가 매수호가 증감1")
    after_hours_bid_size_change_2: int | None = wire("ovtm_untp_bidp_icdc2", "시간외 단일가 매수호가 증감2")
    after_hours_bid_size_change_3: int | None = wire("ovtm_untp_bidp_icdc3", "시간외 단일가 매수호가 증감3")
    after_hours_bid_size_change_4: int | None = wire("ovtm_untp_bidp_icdc4", "시간외 단일가 매수호가 증감4")
    after_hours_bid_size_change_5: int | None = wire("ovtm_untp_bidp_icdc5", "시간외 단일가 매수호가 증감5")
    after_hours_bid_size_change_6: int | None = wire("ovtm_untp_bidp_icdc6", "시간외 단일가 매수호가 증감6")
    after_hours_bid_size_change_7: int | None = wire("ovtm_untp_bidp_icdc7", "시간외 단일가 매수호가 증감7")
    after_hours_bid_size_change_8: int | None = wire("ovtm_untp_bidp_icdc8", "시간외 단일가 매수호가 증감8")
    after_hours_bid_size_change_9: int | None = wire("ovtm_untp_bidp_icdc9", "시간외 단일가 매수호가 증감9")
    after_hours_bid_size_change_10: int | None = wire(
        "ovtm_untp_bidp_icdc10", "시간외 단일가 매수호가 증감10"
    )
    after_hours_ask_size_1: int | None = wire("ovtm_untp_askp_rsqn1", "시간외 단일가 매도호가 잔량1")
    after_hours_ask_size_2: int | None = wire("ovtm_untp_askp_rsqn2", "시간외 단일가 매도호가 잔량2")
    after_hours_ask_size_3: int | None = wire("ovtm_untp_askp_rsqn3", "시간외 단일가 매도호가 잔량3")
    after_hours_ask_size_4: int | None = wire("ovtm_untp_askp_rsqn4", "시간외 단일가 매도호가 잔량4")
    after_hours_ask_size_5: int | None = wire("ovtm_untp_askp_rsqn5", "시간외 단일가 매도호가 잔량5")
    after_hours_ask_size_6: int | None = wire("ovtm_untp_askp_rsqn6", "시간외 단일가 매도호가 잔량6")
    after_hours_ask_size_7: int | None = wire("ovtm_untp_askp_rsqn7", "시간외 단일가 매도호가 잔량7")
    after_hours_ask_size_8: int | None = wire("ovtm_untp_askp_rsqn8", "시간외 단일가 매도호가 잔량8")
    after_hours_ask_size_9: int | None = wire("ovtm_untp_askp_rsqn9", "시간외 단일가 매도호가 잔량9")
    after_hours_ask_size_10: int | None = wire("ovtm_untp_askp_rsqn10", "시간외 단일가 매도호가 잔량10")
    after_hours_bid_size_1: int | None = wire("ovtm_untp_bidp_rsqn1", "시간외 단일가 매수호가 잔량1")
    after_hours_bid_size_2: int | None = wire("ovtm_untp_bidp_rsqn2", "시간외 단일가 매수호가 잔량2")
    after_hours_bid_size_3: int | None = wire("ovtm_untp_bidp_rsqn3", "시간외 단일가 매수호가 잔량3")
    after_hours_bid_size_4: int | None = wire("ovtm_untp_bidp_rsqn4", "시간외 단일가 매수호가 잔량4")
    after_hours_bid_size_5: int | None = wire("ovtm_untp_bidp_rsqn5", "시간외 단일가 매수호가 잔량5")
    after_hours_bid_size_6: int | None = wire("ovtm_untp_bidp_rsqn6", "시간외 단일가 매수호가 잔량6")
    after_hours_bid_size_7: int | None = wire("ovtm_untp_bidp_rsqn7", "시간외 단일가 매수호가 잔량7")
    after_hours_bid_size_8: int | None = wire("ovtm_untp_bidp_rsqn8", "시간외 단일가 매수호가 잔량8")
    after_hours_bid_size_9: int | None = wire("ovtm_untp_bidp_rsqn9", "시간외 단일가 매수호가 잔량9")
    after_hours_bid_size_10: int | None = wire("ovtm_untp_bidp_rsqn10", "시간외 단일가 매수호가 잔량10")
    after_hours_single_total_ask_size: int | None = wire(
        "ovtm_untp_total_askp_rsqn", "시간외 단일가 총 매도호가 잔량"
    )
    after_hours_single_total_bid_size: int | None = wire(
        "ovtm_untp_total_bidp_rsqn", "시간외 단일가 총 매수호가 잔량"
    )
    after_hours_single_total_ask_size_change: int | None = wire(
        "ovtm_untp_total_askp_rsqn_icdc", "시간외 단일가 총 매도호가 잔량"
    )
    after_hours_single_total_bid_size_change: int | None = wire(
        "ovtm_untp_total_bidp_rsqn_icdc", "시간외 단일가 총 매수호가 잔량"
    )
    after_hours_net_bid_size: int | None = wire("ovtm_untp_ntby_bidp_rsqn", "시간외 단일가 순매수 호가 잔량")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")
    total_ask_size_change: int | None = wire("total_askp_rsqn_icdc", "총 매도호가 잔량 증감")
    total_bid_size_change: int | None = wire("total_bidp_rsqn_icdc", "총 매수호가 잔량 증감")
    after_hours_total_ask_size: int | None = wire("ovtm_total_askp_rsqn", "시간외 총 매도호가 잔량")
    after_hours_total_bid_size: int | None = wire("ovtm_total_bidp_rsqn", "시간외 총 매수호가 잔량")
    after_hours_total_ask_size_change: int | None = wire("ovtm_total_askp_icdc", "시간외 총 매도호가 증감")
    after_hours_total_bid_size_change: int | None = wire("ovtm_total_bidp_icdc", "시간외 총 매수호가 증감")

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
                price=getattr(self, f"after_hours_{side}_{n}"),
                size=getattr(self, f"after_hours_{side}_size_{n}"),
                size_change=getattr(self, f"after_hours_{side}_size_change_{n}"),
            )
            for n in range(1, 11)
        )


class AfterHoursBookReply(Reply):
    """The after-hours book of one symbol."""

    book: AfterHoursBook = wire("output1", "응답상세")


class GetAfterHoursBook(Request[AfterHoursBookReply]):
    """국내주식 시간외호가 (국내주식-077): ten levels of the after-hours single-price book. Not offered on paper."""

    spec = Spec(
        name="국내주식 시간외호가",
        api_id="국내주식-077",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-overtime-asking-price",
        tr="FHPST02300400",
        paper=None,
    )
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)


class AfterHoursTradesTitle(Row):
    """The after-hours quote: prices in won, volumes in shares, turnover in won."""

    after_hours_price: Decimal | None = wire("ovtm_untp_prpr", "시간외 단일가 현재가")
    after_hours_change: Decimal | None = wire("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비")
    after_hours_change_sign: ChangeSign | None = wire(
        "ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"
    )
    after_hours_change_rate: Decimal | None = wire("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율")
    after_hours_volume: int | None = wire("ovtm_untp_vol", "시간외 단일가 거래량")
    after_hours_turnover: Decimal | None = wire("ovtm_untp_tr_pbmn", "시간외 단일가 거래 대금")
    after_hours_upper_limit: Decimal | None = wire("ovtm_untp_mxpr", "시간외 단일가 상한가")
    after_hours_lower_limit: Decimal | None = wire("ovtm_untp_llam", "시간외 단일가 하한가")
    after_hours_open: Decimal | None = wire("ovtm_untp_oprc", "시간외 단일가 시가2")
    after_hours_high: Decimal | None = wire("ovtm_untp_hgpr", "시간외 단일가 최고가")
    after_hours_low: Decimal | None = wire("ovtm_untp_lwpr", "시간외 단일가 최저가")
    after_hours_expected_price: Decimal | None = wire("ovtm_untp_antc_cnpr", "시간외 단일가 예상 체결가")
    after_hours_expected_change: Decimal | None = wire(
        "ovtm_untp_antc_cntg_vrss", "시간외 단일가 예상 체결 대비"
    )
    after_hours_expected_change_sign: ChangeSign | None = wire(
        "ovtm_untp_antc_cntg_vrss_sign", "시간외 단일가 예상 체결 대비"
    )
    after_hours_expected_change_rate: Decimal | None = wire(
        "ovtm_untp_antc_cntg_ctrt", "시간외 단일가 예상 체결 대비율"
    )
    after_hours_expected_volume: int | None = wire("ovtm_untp_antc_vol", "시간외 단일가 예상 거래량")
    upper_limit_sign: ChangeSign | None = wire("uplm_sign", "상한 부호")
    lower_limit_sign: ChangeSign | None = wire("lslm_sign", "하한 부호")


class AfterHoursTrade(Row):
    """One trade of the single price: prices in won, volumes in shares."""

    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    ask: Decimal | None = wire("askp", "매도호가")
    bid: Decimal | None = wire("bidp", "매수호가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    trade_volume: int | None = wire("cntg_vol", "체결 거래량")


class AfterHoursTrades(Reply):
    """The after-hours quote and trades, newest first."""

    summary: AfterHoursTradesTitle | None = wire("output1", "응답상세1")
    trades: tuple[AfterHoursTrade, ...] = wire("output2", "응답상세2")


class ListAfterHoursTrades(Request[AfterHoursTrades]):
    """주식현재가 시간외시간별체결 (v1_국내주식-025): the after-hours single-price trades of a stock.

    An ETN is asked for with a Q before its six digits.
    """

    spec = Spec(
        name="주식현재가 시간외시간별체결",
        api_id="v1_국내주식-025",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-time-overtimeconclusion",
        tr="FHPST02310000",
        paper="FHPST02310000",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")
    hour_class: str = wire("FID_HOUR_CLS_CODE", "시간 구분 코드", default="1", length=5)


class AfterHoursDaysTitle(Row):
    """The after-hours quote: prices in won, volumes in shares, turnover in won."""

    after_hours_price: Decimal | None = wire("ovtm_untp_prpr", "시간외 단일가 현재가")
    after_hours_change: Decimal | None = wire("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비")
    after_hours_change_sign: ChangeSign | None = wire(
        "ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"
    )
    after_hours_change_rate: Decimal | None = wire("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율")
    after_hours_volume: int | None = wire("ovtm_untp_vol", "시간외 단일가 거래량")
    after_hours_turnover: Decimal | None = wire("ovtm_untp_tr_pbmn", "시간외 단일가 거래 대금")
    after_hours_upper_limit: Decimal | None = wire("ovtm_untp_mxpr", "시간외 단일가 상한가")
    after_hours_lower_limit: Decimal | None = wire("ovtm_untp_llam", "시간외 단일가 하한가")
    after_hours_open: Decimal | None = wire("ovtm_untp_oprc", "시간외 단일가 시가2")
    after_hours_high: Decimal | None = wire("ovtm_untp_hgpr", "시간외 단일가 최고가")
    after_hours_low: Decimal | None = wire("ovtm_untp_lwpr", "시간외 단일가 최저가")
    after_hours_expected_price: Decimal | None = wire("ovtm_untp_antc_cnpr", "시간외 단일가 예상 체결가")
    after_hours_expected_change: Decimal | None = wire(
        "ovtm_untp_antc_cntg_vrss", "시간외 단일가 예상 체결 대비"
    )
    after_hours_expected_change_sign: ChangeSign | None = wire(
        "ovtm_untp_antc_cntg_vrss_sign", "시간외 단일가 예상 체결 대비"
    )
    after_hours_expected_change_rate: Decimal | None = wire(
        "ovtm_untp_antc_cntg_ctrt", "시간외 단일가 예상 체결 대비율"
    )
    after_hours_expected_volume: int | None = wire("ovtm_untp_antc_vol", "시간외 단일가 예상 거래량")


class AfterHoursDay(Row):
    """One day, after hours and regular: prices in won, volumes in shares, turnover in won."""

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    after_hours_price: Decimal | None = wire("ovtm_untp_prpr", "시간외 단일가 현재가")
    after_hours_change: Decimal | None = wire("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비")
    after_hours_change_sign: ChangeSign | None = wire(
        "ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"
    )
    after_hours_change_rate: Decimal | None = wire("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율")
    after_hours_volume: int | None = wire("ovtm_untp_vol", "시간외 단일가 거래량")
    close: Decimal | None = wire("stck_clpr", "주식 종가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    after_hours_turnover: Decimal | None = wire("ovtm_untp_tr_pbmn", "시간외 단일가 거래대금")


class AfterHoursDays(Reply):
    """The after-hours quote, and the last 30 days, newest first."""

    summary: AfterHoursDaysTitle | None = wire("output1", "응답상세1")
    days: tuple[AfterHoursDay, ...] = wire("output2", "응답상세2")


class ListAfterHoursDays(Request[AfterHoursDays]):
    """주식현재가 시간외일자별주가 (v1_국내주식-026): the after-hours single price and the close, by day.

    The last 30 days only. An ETN is asked for with a Q before its six digits.
    """

    spec = Spec(
        name="주식현재가 시간외일자별주가",
        api_id="v1_국내주식-026",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-daily-overtimeprice",
        tr="FHPST02320000",
        paper="FHPST02320000",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", default=Venue.KRX, length=2)
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", form="share", length=12, example="005930")
