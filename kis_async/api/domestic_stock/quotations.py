"""[국내주식] 기본시세: prices, order books, trades and charts of domestic stocks."""

from datetime import date, time
from decimal import Decimal

import attrs

from ...spec.declare import Group, Reply, Request, Row, Spec, call, wire
from ...spec.values import Code
from ..enums import ChangeSign, IssueStatus, Period, Venue

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
    "AuctionAllocation",
    "BookLevel",
    "ChartAdjustment",
    "ClosingCategory",
    "ClosingOrder",
    "DailyAdjustment",
    "DailyPrice",
    "DailyPrices",
    "DayTrade",
    "DayTrades",
    "DayTradesTitle",
    "ExRights",
    "ExpectedClosing",
    "ExpectedClosings",
    "ExpectedTrade",
    "GetAfterHoursBook",
    "GetAfterHoursPrice",
    "GetOrderBook",
    "GetPastMinuteChart",
    "GetPeriodChart",
    "GetPrice",
    "GetPriceDetail",
    "GetTodayMinuteChart",
    "GetTopMembers",
    "InvestorDay",
    "InvestorDays",
    "ListAfterHoursDays",
    "ListAfterHoursTrades",
    "ListDailyPrices",
    "ListDayTrades",
    "ListExpectedClosings",
    "ListInvestorDays",
    "ListRecentTrades",
    "MarketWarning",
    "MemberLevel",
    "OrderBook",
    "OrderBookReply",
    "PastMinuteBar",
    "PastMinuteChart",
    "PastMinuteChartTitle",
    "PeriodBar",
    "PeriodChart",
    "PeriodChartTitle",
    "Price",
    "PriceDetail",
    "PriceDetailReply",
    "PriceReply",
    "Quotations",
    "RecentTrade",
    "RecentTrades",
    "RevaluationReason",
    "TodayMinuteBar",
    "TodayMinuteChart",
    "TodayMinuteChartTitle",
    "TopMembers",
    "TopMembersReply",
]


@attrs.frozen(kw_only=True)
class BookLevel:
    """One level of an order book: the price in won, the size in shares, and how the size changed."""

    price: Decimal | None
    size: int | None
    size_change: int | None


@attrs.frozen(kw_only=True)
class MemberLevel:
    """One broker among the largest: its volume in shares, and its share of the day's in percent."""

    code: str | None
    name: str | None
    volume: int | None
    share: Decimal | None
    volume_change: int | None
    foreign: bool | None


class MarketWarning(Code):
    """The exchange's warnings to investors, the mildest first."""

    NONE = "00"
    CAUTION = "01"
    WARNING = "02"
    RISK = "03"


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


class Price(Row):
    """The quote of one stock.

    Prices in won, volumes in shares and turnover in won; `capital` and `market_cap` in hundred million
    won; rates in percent. `volume_to_previous_rate` is today's volume against all of yesterday's. The
    two texts are the face value and the capital as they are shown on the screen.
    """

    status_code: IssueStatus | None = wire("iscd_stat_cls_code", "종목 상태 구분 코드")
    margin_rate: Decimal | None = wire("marg_rate", "증거금 비율")
    market_name: str | None = wire("rprs_mrkt_kor_name", "대표 시장 한글 명")
    new_high_low: str | None = wire("new_hgpr_lwpr_cls_code", "신 고가 저가 구분 코드")
    sector_name: str | None = wire("bstp_kor_isnm", "업종 한글 종목명")
    temporarily_halted: bool | None = wire("temp_stop_yn", "임시 정지 여부")
    open_extended: bool | None = wire("oprc_rang_cont_yn", "시가 범위 연장 여부")
    close_extended: bool | None = wire("clpr_rang_cont_yn", "종가 범위 연장 여부")
    credit_allowed: bool | None = wire("crdt_able_yn", "신용 가능 여부")
    deposit_rate_code: str | None = wire("grmn_rate_cls_code", "보증금 비율 구분 코드")
    elw_issued: bool | None = wire("elw_pblc_yn", "ELW 발행 여부")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    volume: int | None = wire("acml_vol", "누적 거래량")
    volume_to_previous_rate: Decimal | None = wire("prdy_vrss_vol_rate", "전일 대비 거래량 비율")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    upper_limit: Decimal | None = wire("stck_mxpr", "주식 상한가")
    lower_limit: Decimal | None = wire("stck_llam", "주식 하한가")
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가")
    weighted_average_price: Decimal | None = wire("wghn_avrg_stck_prc", "가중 평균 주식 가격")
    foreign_exhaustion_rate: Decimal | None = wire("hts_frgn_ehrt", "HTS 외국인 소진율")
    foreign_net_buy_volume: int | None = wire("frgn_ntby_qty", "외국인 순매수 수량")
    program_net_buy_volume: int | None = wire("pgtr_ntby_qty", "프로그램매매 순매수 수량")
    pivot_resistance_2: Decimal | None = wire("pvt_scnd_dmrs_prc", "피벗 2차 디저항 가격")
    pivot_resistance_1: Decimal | None = wire("pvt_frst_dmrs_prc", "피벗 1차 디저항 가격")
    pivot_point: Decimal | None = wire("pvt_pont_val", "피벗 포인트 값")
    pivot_support_1: Decimal | None = wire("pvt_frst_dmsp_prc", "피벗 1차 디지지 가격")
    pivot_support_2: Decimal | None = wire("pvt_scnd_dmsp_prc", "피벗 2차 디지지 가격")
    demark_resistance: Decimal | None = wire("dmrs_val", "디저항 값")
    demark_support: Decimal | None = wire("dmsp_val", "디지지 값")
    capital: Decimal | None = wire("cpfn", "자본금")
    limit_width: Decimal | None = wire("rstc_wdth_prc", "제한 폭 가격")
    face_value: Decimal | None = wire("stck_fcam", "주식 액면가")
    substitute_price: Decimal | None = wire("stck_sspr", "주식 대용가")
    tick_size: Decimal | None = wire("aspr_unit", "호가단위")
    lot: int | None = wire("hts_deal_qty_unit_val", "HTS 매매 수량 단위 값")
    listed_shares: int | None = wire("lstn_stcn", "상장 주수")
    market_cap: Decimal | None = wire("hts_avls", "HTS 시가총액")
    price_to_earnings: Decimal | None = wire("per", "PER")
    price_to_book: Decimal | None = wire("pbr", "PBR")
    fiscal_month: int | None = wire("stac_month", "결산 월")
    turnover_ratio: Decimal | None = wire("vol_tnrt", "거래량 회전율")
    earnings_per_share: Decimal | None = wire("eps", "EPS")
    book_value_per_share: Decimal | None = wire("bps", "BPS")
    high_250_days: Decimal | None = wire("d250_hgpr", "250일 최고가")
    high_250_days_on: date | None = wire("d250_hgpr_date", "250일 최고가 일자")
    price_to_high_250_days_rate: Decimal | None = wire(
        "d250_hgpr_vrss_prpr_rate", "250일 최고가 대비 현재가 비율"
    )
    low_250_days: Decimal | None = wire("d250_lwpr", "250일 최저가")
    low_250_days_on: date | None = wire("d250_lwpr_date", "250일 최저가 일자")
    price_to_low_250_days_rate: Decimal | None = wire(
        "d250_lwpr_vrss_prpr_rate", "250일 최저가 대비 현재가 비율"
    )
    high_of_year: Decimal | None = wire("stck_dryy_hgpr", "주식 연중 최고가")
    price_to_high_of_year_rate: Decimal | None = wire(
        "dryy_hgpr_vrss_prpr_rate", "연중 최고가 대비 현재가 비율"
    )
    high_of_year_on: date | None = wire("dryy_hgpr_date", "연중 최고가 일자")
    low_of_year: Decimal | None = wire("stck_dryy_lwpr", "주식 연중 최저가")
    price_to_low_of_year_rate: Decimal | None = wire(
        "dryy_lwpr_vrss_prpr_rate", "연중 최저가 대비 현재가 비율"
    )
    low_of_year_on: date | None = wire("dryy_lwpr_date", "연중 최저가 일자")
    high_52_weeks: Decimal | None = wire("w52_hgpr", "52주일 최고가")
    price_to_high_52_weeks_rate: Decimal | None = wire(
        "w52_hgpr_vrss_prpr_ctrt", "52주일 최고가 대비 현재가 대비"
    )
    high_52_weeks_on: date | None = wire("w52_hgpr_date", "52주일 최고가 일자")
    low_52_weeks: Decimal | None = wire("w52_lwpr", "52주일 최저가")
    price_to_low_52_weeks_rate: Decimal | None = wire(
        "w52_lwpr_vrss_prpr_ctrt", "52주일 최저가 대비 현재가 대비"
    )
    low_52_weeks_on: date | None = wire("w52_lwpr_date", "52주일 최저가 일자")
    margin_loan_balance_rate: Decimal | None = wire("whol_loan_rmnd_rate", "전체 융자 잔고 비율")
    short_sale_allowed: bool | None = wire("ssts_yn", "공매도가능여부")
    symbol: str | None = wire("stck_shrn_iscd", "주식 단축 종목코드")
    face_value_text: str | None = wire("fcam_cnnm", "액면가 통화명")
    capital_text: str | None = wire("cpfn_cnnm", "자본금 통화명")
    approach_rate: Decimal | None = wire("apprch_rate", "접근도")
    foreign_held_quantity: int | None = wire("frgn_hldn_qty", "외국인 보유 수량")
    volatility_interruption: str | None = wire("vi_cls_code", "VI적용구분코드")
    after_hours_volatility_interruption: str | None = wire("ovtm_vi_cls_code", "시간외단일가VI적용구분코드")
    last_short_sale_volume: int | None = wire("last_ssts_cntg_qty", "최종 공매도 체결 수량")
    investment_caution: bool | None = wire("invt_caful_yn", "투자유의여부")
    market_warning: MarketWarning | None = wire("mrkt_warn_cls_code", "시장경고코드")
    short_term_overheated: bool | None = wire("short_over_yn", "단기과열여부")
    liquidation_trading: bool | None = wire("sltr_yn", "정리매매여부")
    administrative_issue: bool | None = wire("mang_issu_cls_code", "관리종목여부")


class PriceReply(Reply):
    """The quote of one symbol."""

    quote: Price = wire("output", "응답상세")


class GetPrice(Request[PriceReply]):
    """주식현재가 시세 (v1_국내주식-008): the quote of a stock, with limits, pivots, highs and lows.

    An ETN is asked for with a Q before its six digits. Much of it also stands in `GetPriceDetail`, and
    the quotes of many stocks come in one call from `GetMultiQuote`.
    """

    spec = Spec(
        name="주식현재가 시세",
        api_id="v1_국내주식-008",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-price",
        tr="FHKST01010100",
        paper="FHKST01010100",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")


class AuctionAllocation(Code):
    """How what trades in an auction at a limit price is shared out."""

    BUY_AT_UPPER_LIMIT = "11"
    BUY_AT_LOWER_LIMIT = "12"
    SELL_AT_UPPER_LIMIT = "13"
    SELL_AT_LOWER_LIMIT = "14"


class PriceDetail(Row):
    """The quote of one stock, and what holds for trading in it.

    Prices in won, volumes in shares and turnover in won, rates in percent.
    `low_sign`, `high_sign` and `open_sign` go with the changes since the low, the high and the open.
    """

    market_name: str | None = wire("rprs_mrkt_kor_name", "대표 시장 한글 명")
    new_high_low: str | None = wire("new_hgpr_lwpr_cls_code", "신 고가 저가 구분 코드")
    limit_code: str | None = wire("mxpr_llam_cls_code", "상하한가 구분 코드")
    credit_allowed: bool | None = wire("crdt_able_yn", "신용 가능 여부")
    upper_limit: Decimal | None = wire("stck_mxpr", "주식 상한가")
    elw_issued: bool | None = wire("elw_pblc_yn", "ELW 발행 여부")
    previous_close_to_open_rate: Decimal | None = wire(
        "prdy_clpr_vrss_oprc_rate", "전일 종가 대비 시가2 비율"
    )
    credit_rate: Decimal | None = wire("crdt_rate", "신용 비율")
    margin_rate: Decimal | None = wire("marg_rate", "증거금 비율")
    change_from_low: Decimal | None = wire("lwpr_vrss_prpr", "최저가 대비 현재가")
    low_sign: ChangeSign | None = wire("lwpr_vrss_prpr_sign", "최저가 대비 현재가 부호")
    previous_close_to_low_rate: Decimal | None = wire(
        "prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율"
    )
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    change_from_high: Decimal | None = wire("hgpr_vrss_prpr", "최고가 대비 현재가")
    high_sign: ChangeSign | None = wire("hgpr_vrss_prpr_sign", "최고가 대비 현재가 부호")
    previous_close_to_high_rate: Decimal | None = wire(
        "prdy_clpr_vrss_hgpr_rate", "전일 종가 대비 최고가 비율"
    )
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    change_from_open: Decimal | None = wire("oprc_vrss_prpr", "시가2 대비 현재가")
    open_sign: ChangeSign | None = wire("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호")
    administrative_issue: bool | None = wire("mang_issu_yn", "관리 종목 여부")
    auction_allocation: AuctionAllocation | None = wire("divi_app_cls_code", "동시호가배분처리코드")
    short_term_overheated: bool | None = wire("short_over_yn", "단기과열여부")
    market_warning: MarketWarning | None = wire("mrkt_warn_cls_code", "시장경고코드")
    investment_caution: bool | None = wire("invt_caful_yn", "투자유의여부")
    abnormal_rise: bool | None = wire("stange_runup_yn", "이상급등여부")
    short_sale_overheated: bool | None = wire("ssts_hot_yn", "공매도과열 여부")
    low_liquidity: bool | None = wire("low_current_yn", "저유동성 종목 여부")
    volatility_interruption: str | None = wire("vi_cls_code", "VI적용구분코드")
    short_term_overheated_code: str | None = wire("short_over_cls_code", "단기과열구분코드")
    lower_limit: Decimal | None = wire("stck_llam", "주식 하한가")
    new_listing_name: str | None = wire("new_lstn_cls_name", "신규 상장 구분 명")
    voluntary_trade_name: str | None = wire("vlnt_deal_cls_name", "임의 매매 구분 명")
    ex_rights_name: str | None = wire("flng_cls_name", "락 구분 이름")
    revaluation_reason_name: str | None = wire("revl_issu_reas_name", "재평가 종목 사유 명")
    market_warning_name: str | None = wire("mrkt_warn_cls_name", "시장 경고 구분 명")
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가")
    sector_code: str | None = wire("bstp_cls_code", "업종 구분 코드")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식 전일 종가")
    unfaithful_disclosure: bool | None = wire("insn_pbnt_yn", "불성실 공시 여부")
    face_value_change_name: str | None = wire("fcam_mod_cls_name", "액면가 변경 구분 명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    volume: int | None = wire("acml_vol", "누적 거래량")
    volume_to_previous_rate: Decimal | None = wire("prdy_vrss_vol_rate", "전일 대비 거래량 비율")
    sector_name: str | None = wire("bstp_kor_isnm", "업종 한글 종목명")
    liquidation_trading: bool | None = wire("sltr_yn", "정리매매 여부")
    trading_halted: bool | None = wire("trht_yn", "거래정지 여부")
    open_extended: bool | None = wire("oprc_rang_cont_yn", "시가 범위 연장 여부")
    voluntary_end_code: str | None = wire("vlnt_fin_cls_code", "임의 종료 구분 코드")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")


class PriceDetailReply(Reply):
    """The second quote of one symbol."""

    quote: PriceDetail = wire("output", "응답상세")


class GetPriceDetail(Request[PriceDetailReply]):
    """주식현재가 시세2 (v1_국내주식-054): a second quote of a stock, with its warnings, halts and designations.

    Not offered on paper.
    """

    spec = Spec(
        name="주식현재가 시세2",
        api_id="v1_국내주식-054",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-price-2",
        tr="FHPST01010000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", length=12, example="005930")


class RecentTrade(Row):
    """One trade: the price in won, the volume in shares, the strength in percent."""

    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    trade_volume: int | None = wire("cntg_vol", "체결 거래량")
    strength: Decimal | None = wire("tday_rltv", "당일 체결강도")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")


class RecentTrades(Reply):
    """The last trades, newest first."""

    trades: tuple[RecentTrade, ...] = wire("output", "응답상세")


class ListRecentTrades(Request[RecentTrades]):
    """주식현재가 체결 (v1_국내주식-009): the last trades of a stock.

    `ListDayTrades` goes further back into the day.
    """

    spec = Spec(
        name="주식현재가 체결",
        api_id="v1_국내주식-009",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-ccnl",
        tr="FHKST01010300",
        paper="FHKST01010300",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")


class DayTradesTitle(Row):
    """The quote now, in won and shares."""

    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    market_name: str | None = wire("rprs_mrkt_kor_name", "대표 시장 한글 명")


class DayTrade(Row):
    """One trade, with the best quotes and the volume of the day up to it, in won and shares."""

    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    price: Decimal | None = wire("stck_pbpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    ask: Decimal | None = wire("askp", "매도호가")
    bid: Decimal | None = wire("bidp", "매수호가")
    strength: Decimal | None = wire("tday_rltv", "당일 체결강도")
    volume: int | None = wire("acml_vol", "누적 거래량")
    trade_volume: int | None = wire("cnqn", "체결량")


class DayTrades(Reply):
    """The trades up to the moment asked for, newest first."""

    summary: DayTradesTitle | None = wire("output1", "응답상세")
    trades: tuple[DayTrade, ...] = wire("output2", "응답상세")


class ListDayTrades(Request[DayTrades]):
    """주식현재가 당일시간대별체결 (v1_국내주식-023): the trades of the day, back from a moment.

    `until_time` is where the list begins, and it goes back from there: for earlier trades ask again
    with the time of the oldest one read.
    """

    spec = Spec(
        name="주식현재가 당일시간대별체결",
        api_id="v1_국내주식-023",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-time-itemconclusion",
        tr="FHPST01060000",
        paper="FHPST01060000",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")
    until_time: time = wire("FID_INPUT_HOUR_1", "입력 시간1", example="141200")


class DailyAdjustment(Code):
    """Whether daily prices are adjusted for splits and the like; the charts have the codes reversed."""

    RAW = "0"
    ADJUSTED = "1"


class ExRights(Code):
    """What a share no longer carries from the day on."""

    NONE = "00"
    RIGHTS = "01"
    DIVIDEND = "02"
    DISTRIBUTION = "03"
    RIGHTS_DIVIDEND = "04"
    INTERIM_DIVIDEND = "05"
    RIGHTS_INTERIM_DIVIDEND = "06"
    RIGHTS_QUARTERLY_DIVIDEND = "07"


class DailyPrice(Row):
    """A day, a week or a month: prices in won, volumes in shares, rates in percent.

    `volume_change_rate` is the growth of the volume since the day before. What foreigners bought may
    still be 0 for today.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    close: Decimal | None = wire("stck_clpr", "주식 종가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    volume_change_rate: Decimal | None = wire("prdy_vrss_vol_rate", "전일 대비 거래량 비율")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    foreign_exhaustion_rate: Decimal | None = wire("hts_frgn_ehrt", "HTS 외국인 소진율")
    foreign_net_buy_volume: int | None = wire("frgn_ntby_qty", "외국인 순매수 수량")
    ex_rights: ExRights | None = wire("flng_cls_code", "락 구분 코드")
    cumulative_split_ratio: Decimal | None = wire("acml_prtt_rate", "누적 분할 비율")


class DailyPrices(Reply):
    """Up to 30 days, weeks or months, newest first."""

    prices: tuple[DailyPrice, ...] = wire("output", "응답상세")


class ListDailyPrices(Request[DailyPrices]):
    """주식현재가 일자별 (v1_국내주식-010): the last 30 days, weeks or months of a stock.

    There is no way to ask for older ones: `GetPeriodChart` has them. `period` takes no years here.
    """

    spec = Spec(
        name="주식현재가 일자별",
        api_id="v1_국내주식-010",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-daily-price",
        tr="FHKST01010400",
        paper="FHKST01010400",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")
    period: Period = wire("FID_PERIOD_DIV_CODE", "기간 분류 코드", length=32, example="D")
    adjusted: DailyAdjustment = wire("FID_ORG_ADJ_PRC", "수정주가 원주가 가격", length=10, example="1")

    def check(self) -> None:
        """Refuse the one period that this TR has not."""
        if self.period == Period.YEAR:
            raise self.refusal("period", "is a day, a week or a month here")


class ChartAdjustment(Code):
    """Whether a chart is adjusted for splits and the like; `DailyAdjustment` has the codes reversed."""

    ADJUSTED = "0"
    RAW = "1"


class RevaluationReason(Code):
    """Why the base price was set anew."""

    NONE = "00"
    DEMERGER = "01"
    CAPITAL_REDUCTION = "02"
    LONG_SUSPENSION = "03"
    EXCESS_DISTRIBUTION = "04"
    LARGE_DIVIDEND = "05"
    DEMERGER_AND_MERGER = "06"
    ETN_SPLIT_OR_CONSOLIDATION = "07"
    NEW_CLASS_ADJUSTMENT = "08"
    OTHER = "99"


class PeriodChartTitle(Row):
    """The quote now.

    Prices in won, volumes in shares, turnover in won, `capital` and `market_cap` in hundred million won.
    """

    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식 전일 종가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    symbol: str | None = wire("stck_shrn_iscd", "주식 단축 종목코드")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    upper_limit: Decimal | None = wire("stck_mxpr", "주식 상한가")
    lower_limit: Decimal | None = wire("stck_llam", "주식 하한가")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    previous_open: Decimal | None = wire("stck_prdy_oprc", "주식 전일 시가")
    previous_high: Decimal | None = wire("stck_prdy_hgpr", "주식 전일 최고가")
    previous_low: Decimal | None = wire("stck_prdy_lwpr", "주식 전일 최저가")
    ask: Decimal | None = wire("askp", "매도호가")
    bid: Decimal | None = wire("bidp", "매수호가")
    volume_change: int | None = wire("prdy_vrss_vol", "전일 대비 거래량")
    turnover_ratio: Decimal | None = wire("vol_tnrt", "거래량 회전율")
    face_value: Decimal | None = wire("stck_fcam", "주식 액면가")
    listed_shares: int | None = wire("lstn_stcn", "상장 주수")
    capital: Decimal | None = wire("cpfn", "자본금")
    market_cap: Decimal | None = wire("hts_avls", "HTS 시가총액")
    price_to_earnings: Decimal | None = wire("per", "PER")
    earnings_per_share: Decimal | None = wire("eps", "EPS")
    price_to_book: Decimal | None = wire("pbr", "PBR")
    margin_loan_balance_rate: Decimal | None = wire("itewhol_loan_rmnd_ratem", "전체 융자 잔고 비율")


class PeriodBar(Row):
    """One bar: prices in won, volume in shares, turnover in won.

    `modified` marks a day without trades, which has no open of its own.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    close: Decimal | None = wire("stck_clpr", "주식 종가")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    ex_rights: ExRights | None = wire("flng_cls_code", "락 구분 코드")
    split_ratio: Decimal | None = wire("prtt_rate", "분할 비율")
    modified: bool | None = wire("mod_yn", "변경 여부")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    revaluation_reason: RevaluationReason | None = wire("revl_issu_reas", "재평가사유코드")


class PeriodChart(Reply):
    """The quote, and up to 100 bars, newest first."""

    summary: PeriodChartTitle | None = wire("output1", "응답상세")
    bars: tuple[PeriodBar, ...] = wire("output2", "응답상세")


class GetPeriodChart(Request[PeriodChart]):
    """국내주식기간별시세(일/주/월/년) (v1_국내주식-016): daily, weekly, monthly or yearly bars of a stock.

    At most 100 bars come in an answer, the newest of the period first, and there is no next page: a
    longer period is asked for in parts, each ending before the oldest bar read.
    """

    spec = Spec(
        name="국내주식기간별시세(일/주/월/년)",
        api_id="v1_국내주식-016",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-daily-itemchartprice",
        tr="FHKST03010100",
        paper="FHKST03010100",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")
    date_from: date = wire("FID_INPUT_DATE_1", "입력 날짜 1", example="20220411")
    date_to: date = wire("FID_INPUT_DATE_2", "입력 날짜 2", example="20220509")
    period: Period = wire("FID_PERIOD_DIV_CODE", "기간분류코드", length=32, example="D")
    adjusted: ChartAdjustment = wire("FID_ORG_ADJ_PRC", "수정주가 원주가 가격 여부", length=10, example="0")

    def check(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.date_from > self.date_to:
            raise self.refusal("date_from", "must not be after date_to (FID_INPUT_DATE_2)")


class TodayMinuteChartTitle(Row):
    """The quote now: prices in won, the volume in shares, the turnover in won."""

    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "전일대비 종가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래대금")
    name: str | None = wire("hts_kor_isnm", "한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")


class TodayMinuteBar(Row):
    """One minute: prices in won, volume in shares; the turnover, in won, is the day's up to then."""

    traded_on: date | None = wire("stck_bsop_date", "주식 영업일자")
    traded_at: time | None = wire("stck_cntg_hour", "주식 체결시간")
    close: Decimal | None = wire("stck_prpr", "주식 현재가")
    open: Decimal | None = wire("stck_oprc", "주식 시가")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    volume: int | None = wire("cntg_vol", "체결 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래대금")


class TodayMinuteChart(Reply):
    """The quote, and up to 30 bars of a minute, newest first."""

    summary: TodayMinuteChartTitle | None = wire("output1", "응답상세")
    bars: tuple[TodayMinuteBar, ...] = wire("output2", "응답상세")


class GetTodayMinuteChart(Request[TodayMinuteChart]):
    """주식당일분봉조회 (v1_국내주식-022): minute bars of today, back from a moment.

    At most 30 bars come in an answer: for earlier ones ask again with `until_time` a minute before the
    oldest bar read. There is nothing of earlier days (see `GetPastMinuteChart`). A moment in the future
    makes up bars at the price of now. Until the first trade of a minute its bar shows the volume of the
    minute before.
    """

    spec = Spec(
        name="주식당일분봉조회",
        api_id="v1_국내주식-022",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-time-itemchartprice",
        tr="FHKST03010200",
        paper="FHKST03010200",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")
    until_time: time = wire("FID_INPUT_HOUR_1", "입력 시간1", example="100000")
    include_past: bool = wire("FID_PW_DATA_INCU_YN", "과거 데이터 포함 여부", example="Y")
    class_code: str = wire("FID_ETC_CLS_CODE", "기타 구분 코드", default="", length=2)


class PastMinuteChartTitle(Row):
    """The quote now: prices in won, the volume in shares, the turnover in won."""

    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식 전일 종가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")


class PastMinuteBar(Row):
    """One minute: prices in won, volume in shares; the turnover, in won, is the day's up to then."""

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    close: Decimal | None = wire("stck_prpr", "주식 현재가")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    volume: int | None = wire("cntg_vol", "체결 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")


class PastMinuteChart(Reply):
    """The quote, and up to 120 bars of a minute, newest first."""

    summary: PastMinuteChartTitle | None = wire("output1", "응답상세")
    bars: tuple[PastMinuteBar, ...] = wire("output2", "응답상세")


class GetPastMinuteChart(Request[PastMinuteChart]):
    """주식일별분봉조회 (국내주식-213): minute bars of any day of about a year, back from a moment.

    `day` and `until_time` say where the bars end, not where they begin: at most 120 come in an answer,
    newest first, and for earlier ones ask again from a minute before the oldest bar read.
    Not offered on paper.
    """

    spec = Spec(
        name="주식일별분봉조회",
        api_id="국내주식-213",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-time-dailychartprice",
        tr="FHKST03010230",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")
    until_time: time = wire("FID_INPUT_HOUR_1", "입력 시간1", example="140000")
    day: date = wire("FID_INPUT_DATE_1", "입력 날짜1", example="20241108")
    include_past: bool = wire("FID_PW_DATA_INCU_YN", "과거 데이터 포함 여부", example="Y")
    include_empty_bars: bool | None = wire("FID_FAKE_TICK_INCU_YN", "허봉 포함 여부", default=None)


class InvestorDay(Row):
    """One day: the close in won, volumes in shares, values in million won."""

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    close: Decimal | None = wire("stck_clpr", "주식 종가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    individual_net_buy_volume: int | None = wire("prsn_ntby_qty", "개인 순매수 수량")
    foreign_net_buy_volume: int | None = wire("frgn_ntby_qty", "외국인 순매수 수량")
    institution_net_buy_volume: int | None = wire("orgn_ntby_qty", "기관계 순매수 수량")
    individual_net_buy_value: Decimal | None = wire("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금")
    foreign_net_buy_value: Decimal | None = wire("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금")
    institution_net_buy_value: Decimal | None = wire("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금")
    individual_buy_volume: int | None = wire("prsn_shnu_vol", "개인 매수2 거래량")
    foreign_buy_volume: int | None = wire("frgn_shnu_vol", "외국인 매수2 거래량")
    institution_buy_volume: int | None = wire("orgn_shnu_vol", "기관계 매수2 거래량")
    individual_buy_value: Decimal | None = wire("prsn_shnu_tr_pbmn", "개인 매수2 거래 대금")
    foreign_buy_value: Decimal | None = wire("frgn_shnu_tr_pbmn", "외국인 매수2 거래 대금")
    institution_buy_value: Decimal | None = wire("orgn_shnu_tr_pbmn", "기관계 매수2 거래 대금")
    individual_sell_volume: int | None = wire("prsn_seln_vol", "개인 매도 거래량")
    foreign_sell_volume: int | None = wire("frgn_seln_vol", "외국인 매도 거래량")
    institution_sell_volume: int | None = wire("orgn_seln_vol", "기관계 매도 거래량")
    individual_sell_value: Decimal | None = wire("prsn_seln_tr_pbmn", "개인 매도 거래 대금")
    foreign_sell_value: Decimal | None = wire("frgn_seln_tr_pbmn", "외국인 매도 거래 대금")
    institution_sell_value: Decimal | None = wire("orgn_seln_tr_pbmn", "기관계 매도 거래 대금")


class InvestorDays(Reply):
    """The days, newest first."""

    days: tuple[InvestorDay, ...] = wire("output", "응답상세")


class ListInvestorDays(Request[InvestorDays]):
    """주식현재가 투자자 (v1_국내주식-012): what individuals, foreigners and institutions traded, by day.

    The figures of today come after the close. Foreigners are those registered as foreign investors and
    the other ones together.
    """

    spec = Spec(
        name="주식현재가 투자자",
        api_id="v1_국내주식-012",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-investor",
        tr="FHKST01010900",
        paper="FHKST01010900",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")


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
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", length=12, example="005930")


class ClosingOrder(Code):
    """Which expected closes are listed, and in what order."""

    ALL = "0"
    AT_UPPER_LIMIT = "1"
    AT_LOWER_LIMIT = "2"
    RISE = "3"
    FALL = "4"


class ClosingCategory(Code):
    """Whether only those are listed whose closing auction is extended."""

    ALL = "0"
    EXTENDED = "1"


class ExpectedClosing(Row):
    """One stock: prices in won, the volume of the auction in shares, rates in percent."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    change_from_base_price: Decimal | None = wire("sdpr_vrss_prpr", "기준가 대비 현재가")
    change_rate_from_base_price: Decimal | None = wire("sdpr_vrss_prpr_rate", "기준가 대비 현재가 비율")
    expected_volume: int | None = wire("cntg_vol", "체결 거래량")


class ExpectedClosings(Reply):
    """The stocks of the market; outside the closing auction there may be none."""

    closings: tuple[ExpectedClosing, ...] = wire("output", "응답상세")


class ListExpectedClosings(Request[ExpectedClosings]):
    """국내주식 장마감 예상체결가 (국내주식-120): what the closing auction would trade at.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100. `order`
    narrows and sorts; the rises and falls are against the price just before the auction.
    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 장마감 예상체결가",
        api_id="국내주식-120",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/exp-closing-price",
        tr="FHKST117300C0",
        paper=None,
    )
    order: ClosingOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", default=ClosingOrder.ALL, length=2
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="11173", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", length=12, example="0001")
    category: ClosingCategory = wire(
        "FID_BLNG_CLS_CODE", "소속 구분 코드", default=ClosingCategory.ALL, length=2
    )


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
    after_hours_volatility_interruption: str | None = wire("ovtm_vi_cls_code", "시간외단일가VI적용구분코드")
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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")


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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")
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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="005930")
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
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", length=12, example="005930")


class Quotations(Group):
    """The calls of [국내주식] 기본시세."""

    price = call(GetPrice)
    price_detail = call(GetPriceDetail)
    order_book = call(GetOrderBook)
    recent_trades = call(ListRecentTrades)
    day_trades = call(ListDayTrades)
    daily_prices = call(ListDailyPrices)
    period_chart = call(GetPeriodChart)
    minute_chart = call(GetTodayMinuteChart)
    past_minute_chart = call(GetPastMinuteChart)
    investor_days = call(ListInvestorDays)
    members = call(GetTopMembers)
    expected_closings = call(ListExpectedClosings)
    after_hours_price = call(GetAfterHoursPrice)
    after_hours_book = call(GetAfterHoursBook)
    after_hours_trades = call(ListAfterHoursTrades)
    after_hours_days = call(ListAfterHoursDays)
