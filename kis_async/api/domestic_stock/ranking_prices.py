"""[국내주식] 순위분석, prices: changes, averages, highs and lows, expected trades."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Designation, Venue
from .ranking_enums import ShareClass

__all__ = [
    "ChangeBase",
    "ChangeOrder",
    "ChangeRank",
    "ChangeRanking",
    "DisparityDays",
    "DisparityOrder",
    "DisparityRank",
    "DisparityRanking",
    "ExpectedChangeOrder",
    "ExpectedChangeRank",
    "ExpectedChangeRanking",
    "ExpectedSession",
    "GetChangeRanking",
    "GetDisparityRanking",
    "GetExpectedChangeRanking",
    "GetNearHighLowRanking",
    "GetPreferredGapRanking",
    "NearHighLowRank",
    "NearHighLowRanking",
    "NearSide",
    "PreferredGapRank",
    "PreferredGapRanking",
]


class ChangeOrder(Code):
    """What a ranking of changes is sorted by."""

    RISE = "0"
    FALL = "1"
    RISE_FROM_OPEN = "2"
    FALL_FROM_OPEN = "3"
    SWING = "4"


class ChangeBase(Code):
    """What a change is measured from: the low for a rise and the high for a fall, or the close."""

    EXTREME = "0"
    CLOSE = "1"


class ChangeRank(Row):
    """One place: prices in won, the volume in shares, rates in percent, unbroken runs in days."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    high_at: time | None = wire("hgpr_hour", "최고가 시간")
    high_on: date | None = wire("acml_hgpr_date", "누적 최고가 일자")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    low_at: time | None = wire("lwpr_hour", "최저가 시간")
    low_on: date | None = wire("acml_lwpr_date", "누적 최저가 일자")
    change_rate_from_low: Decimal | None = wire("lwpr_vrss_prpr_rate", "최저가 대비 현재가 비율")
    change_rate_from_chosen_day: Decimal | None = wire(
        "dsgt_date_clpr_vrss_prpr_rate", "지정 일자 종가 대비 현재가 비"
    )
    rising_days: int | None = wire("cnnt_ascn_dynu", "연속 상승 일수")
    change_rate_from_high: Decimal | None = wire("hgpr_vrss_prpr_rate", "최고가 대비 현재가 비율")
    falling_days: int | None = wire("cnnt_down_dynu", "연속 하락 일수")
    open_sign: ChangeSign | None = wire("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호")
    change_from_open: Decimal | None = wire("oprc_vrss_prpr", "시가2 대비 현재가")
    change_rate_from_open: Decimal | None = wire("oprc_vrss_prpr_rate", "시가2 대비 현재가 비율")
    period_change: Decimal | None = wire("prd_rsfl", "기간 등락")
    period_change_rate: Decimal | None = wire("prd_rsfl_rate", "기간 등락 비율")


class ChangeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[ChangeRank, ...] = wire("output", "응답상세")


class GetChangeRanking(Request[ChangeRanking]):
    """국내주식 등락률 순위 (v1_국내주식-088): the stocks that rose or fell most.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. `days` is over how many
    days, 0 for all. `price_class` is for the orders RISE and FALL; the others want EXTREME, whose code
    means all there. A bound of `None` bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 등락률 순위",
        api_id="v1_국내주식-088",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/fluctuation",
        tr="FHPST01700000",
        paper=None,
    )
    change_rate_to: Decimal | None = wire("fid_rsfl_rate2", "등락 비율2", default=None, length=13)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20170", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    order: ChangeOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=ChangeOrder.RISE, length=2
    )
    days: int = wire("fid_input_cnt_1", "입력 수1", default=0, length=12)
    price_class: ChangeBase = wire("fid_prc_cls_code", "가격 구분 코드", default=ChangeBase.EXTREME, length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    change_rate_from: Decimal | None = wire("fid_rsfl_rate1", "등락 비율1", default=None, length=13)


class DisparityOrder(Code):
    """Which end of a ranking of disparities comes first."""

    HIGH = "0"
    LOW = "1"


class DisparityDays(Code):
    """Over how many days the average goes that the price is compared with."""

    DAYS_5 = "5"
    DAYS_10 = "10"
    DAYS_20 = "20"
    DAYS_60 = "60"
    DAYS_120 = "120"


class DisparityRank(Row):
    """One place: the price in won, and in percent of its averages over 5 to 120 days."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    volume: int | None = wire("acml_vol", "누적 거래량")
    disparity_5_days: Decimal | None = wire("d5_dsrt", "5일 이격도")
    disparity_10_days: Decimal | None = wire("d10_dsrt", "10일 이격도")
    disparity_20_days: Decimal | None = wire("d20_dsrt", "20일 이격도")
    disparity_60_days: Decimal | None = wire("d60_dsrt", "60일 이격도")
    disparity_120_days: Decimal | None = wire("d120_dsrt", "120일 이격도")


class DisparityRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[DisparityRank, ...] = wire("output", "응답상세")


class GetDisparityRanking(Request[DisparityRanking]):
    """국내주식 이격도 순위 (v1_국내주식-095): the stocks furthest from their moving averages.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 이격도 순위",
        api_id="v1_국내주식-095",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/disparity",
        tr="FHPST01780000",
        paper=None,
    )
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20178", length=5)
    designation: Designation = wire("fid_div_cls_code", "분류 구분 코드", default=Designation.ALL, length=2)
    order: DisparityOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=DisparityOrder.HIGH, length=2
    )
    days: DisparityDays = wire("fid_hour_cls_code", "시간 구분 코드", default=DisparityDays.DAYS_20, length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)


class PreferredGapRank(Row):
    """One place: a common share and its preferred one, in won; `disparity_rate` in percent."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    volume: int | None = wire("acml_vol", "누적 거래량")
    preferred_symbol: str | None = wire("prst_iscd", "우선주 종목코드")
    preferred_name: str | None = wire("prst_kor_isnm", "우선주 한글 종목명")
    preferred_price: Decimal | None = wire("prst_prpr", "우선주 현재가")
    preferred_change: Decimal | None = wire("prst_prdy_vrss", "우선주 전일대비")
    preferred_change_sign: ChangeSign | None = wire("prst_prdy_vrss_sign", "우선주 전일 대비 부호")
    preferred_volume: int | None = wire("prst_acml_vol", "우선주 누적 거래량")
    price_gap: Decimal | None = wire("diff_prpr", "차이 현재가")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    preferred_change_rate: Decimal | None = wire("prst_prdy_ctrt", "우선주 전일 대비율")


class PreferredGapRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[PreferredGapRank, ...] = wire("output", "응답상세")


class GetPreferredGapRanking(Request[PreferredGapRanking]):
    """국내주식 우선주/괴리율 상위 (v1_국내주식-094): the widest gaps between common and preferred shares.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 우선주/괴리율 상위",
        api_id="v1_국내주식-094",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/prefer-disparate-ratio",
        tr="FHPST01770000",
        paper=None,
    )
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20177", length=5)
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)


class NearSide(Code):
    """Whether stocks near a new high or near a new low are listed."""

    HIGH = "0"
    LOW = "1"


class NearHighLowRank(Row):
    """One place: prices in won, sizes in shares, the distances from a new high or low in percent."""

    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    ask: Decimal | None = wire("askp", "매도호가")
    ask_size_1: int | None = wire("askp_rsqn1", "매도호가 잔량1")
    bid: Decimal | None = wire("bidp", "매수호가")
    bid_size_1: int | None = wire("bidp_rsqn1", "매수호가 잔량1")
    volume: int | None = wire("acml_vol", "누적 거래량")
    new_high: Decimal | None = wire("new_hgpr", "신 최고가")
    near_high_rate: Decimal | None = wire("hprc_near_rate", "고가 근접 비율")
    new_low: Decimal | None = wire("new_lwpr", "신 최저가")
    near_low_rate: Decimal | None = wire("lwpr_near_rate", "저가 근접 비율")
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가")


class NearHighLowRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[NearHighLowRank, ...] = wire("output", "응답상세")


class GetNearHighLowRanking(Request[NearHighLowRanking]):
    """국내주식 신고/신저근접종목 상위 (v1_국내주식-105): the stocks nearest to a new high or low.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100. `gap_from`
    and `gap_to` bound the distance in percent. Of `designation` only the first four exist here;
    `excluded` leaves a class out. A bound of `None` bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 신고/신저근접종목 상위",
        api_id="v1_국내주식-105",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/near-new-highlow",
        tr="FHPST01870000",
        paper=None,
    )
    volume_from: int = wire("fid_aply_rang_vol", "적용 범위 거래량", default=0, length=18)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20187", length=5)
    designation: Designation = wire("fid_div_cls_code", "분류 구분 코드", default=Designation.ALL, length=2)
    gap_from: int = wire("fid_input_cnt_1", "입력 수1", length=2, example="0")
    gap_to: int = wire("fid_input_cnt_2", "입력 수2", length=10, example="10")
    price_class: NearSide = wire("fid_prc_cls_code", "가격 구분 코드", default=NearSide.HIGH, length=10)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: Designation = wire(
        "fid_trgt_exls_cls_code", "대상 제외 구분 코드", default=Designation.ALL, length=32
    )
    price_from: Decimal | None = wire("fid_aply_rang_prc_1", "적용 범위 가격1", default=None, length=18)
    price_to: Decimal | None = wire("fid_aply_rang_prc_2", "적용 범위 가격2", default=None, length=18)


class ExpectedChangeOrder(Code):
    """What a ranking of expected prices is sorted by."""

    RISE_RATE = "0"
    RISE = "1"
    FLAT = "2"
    FALL_RATE = "3"
    FALL = "4"
    VOLUME = "5"
    TURNOVER = "6"


class ExpectedSession(Code):
    """The auction whose expected prices are ranked."""

    OPENING = "0"
    CLOSING = "1"


class ExpectedChangeRank(Row):
    """One place: the expected price and its change in won, sizes and volume in shares."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가")
    ask_size: int | None = wire("seln_rsqn", "매도 잔량")
    ask: Decimal | None = wire("askp", "매도호가")
    bid: Decimal | None = wire("bidp", "매수호가")
    bid_size: int | None = wire("shnu_rsqn", "매수2 잔량")
    expected_volume: int | None = wire("cntg_vol", "체결 거래량")
    expected_turnover: Decimal | None = wire("antc_tr_pbmn", "체결 거래대금")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")


class ExpectedChangeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[ExpectedChangeRank, ...] = wire("output", "응답상세")


class GetExpectedChangeRanking(Request[ExpectedChangeRanking]):
    """국내주식 예상체결 상승/하락상위 (v1_국내주식-103): the stocks that would open or close highest or lowest.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100.
    `turnover_from` is in thousand won. A bound of `None` bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 예상체결 상승/하락상위",
        api_id="v1_국내주식-103",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/exp-trans-updown",
        tr="FHPST01820000",
        paper=None,
    )
    order: ExpectedChangeOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=ExpectedChangeOrder.RISE_RATE, length=2
    )
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20182", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    share_class: ShareClass = wire("fid_div_cls_code", "분류 구분 코드", default=ShareClass.ALL, length=2)
    price_from: Decimal | None = wire("fid_aply_rang_prc_1", "적용 범위 가격1", default=None, length=18)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    turnover_from: Decimal | None = wire("fid_pbmn", "거래대금", default=None, length=18)
    category: str = wire("fid_blng_cls_code", "소속 구분 코드", default="0", length=2)
    session_class: ExpectedSession = wire(
        "fid_mkop_cls_code", "장운영 구분 코드", default=ExpectedSession.OPENING, length=2
    )
