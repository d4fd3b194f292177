"""[국내주식] 순위분석, after hours: sizes, changes and volumes."""

from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Venue

__all__ = [
    "AfterHoursChangeRank",
    "AfterHoursChangeRanking",
    "AfterHoursDirection",
    "AfterHoursSizeOrder",
    "AfterHoursSizeRank",
    "AfterHoursSizeRanking",
    "AfterHoursTotals",
    "AfterHoursVolumeOrder",
    "AfterHoursVolumeRank",
    "AfterHoursVolumeRanking",
    "AfterHoursVolumes",
    "GetAfterHoursChangeRanking",
    "GetAfterHoursSizeRanking",
    "GetAfterHoursVolumeRanking",
]


class AfterHoursSizeOrder(Code):
    """What a ranking of trading at the close is sorted by."""

    BEFORE_OPEN_VOLUME = "1"
    AFTER_CLOSE_VOLUME = "2"
    ASK_SIZE = "3"
    BID_SIZE = "4"


class AfterHoursSizeRank(Row):
    """One place: the price in won, volumes and book sizes of the closing-price sessions in shares."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    after_hours_total_ask_size: int | None = wire("ovtm_total_askp_rsqn", "시간외 총 매도호가 잔량")
    after_hours_total_bid_size: int | None = wire("ovtm_total_bidp_rsqn", "시간외 총 매수호가 잔량")
    before_open_volume: int | None = wire("mkob_otcp_vol", "장개시전 시간외종가 거래량")
    after_close_volume: int | None = wire("mkfa_otcp_vol", "장종료후 시간외종가 거래량")


class AfterHoursSizeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[AfterHoursSizeRank, ...] = wire("output", "응답상세")


class GetAfterHoursSizeRanking(Request[AfterHoursSizeRanking]):
    """국내주식 시간외잔량 순위 (v1_국내주식-093): the stocks most traded or wanted at the close, outside the session.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 시간외잔량 순위",
        api_id="v1_국내주식-093",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/after-hour-balance",
        tr="FHPST01760000",
        paper=None,
    )
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20176", length=5)
    order: AfterHoursSizeOrder = wire(
        "fid_rank_sort_cls_code",
        "순위 정렬 구분 코드",
        default=AfterHoursSizeOrder.BEFORE_OPEN_VOLUME,
        length=2,
    )
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)


class AfterHoursDirection(Code):
    """Which after-hours changes are ranked."""

    UPPER_LIMIT = "1"
    RISE = "2"
    FLAT = "3"
    LOWER_LIMIT = "4"
    FALL = "5"


class AfterHoursTotals(Row):
    """The after-hours market: how many stocks rose and fell, volumes in shares, turnovers in won."""

    after_hours_upper_limit_count: int | None = wire("ovtm_untp_uplm_issu_cnt", "시간외 단일가 상한 종목 수")
    after_hours_up_count: int | None = wire("ovtm_untp_ascn_issu_cnt", "시간외 단일가 상승 종목 수")
    after_hours_flat_count: int | None = wire("ovtm_untp_stnr_issu_cnt", "시간외 단일가 보합 종목 수")
    after_hours_lower_limit_count: int | None = wire("ovtm_untp_lslm_issu_cnt", "시간외 단일가 하한 종목 수")
    after_hours_down_count: int | None = wire("ovtm_untp_down_issu_cnt", "시간외 단일가 하락 종목 수")
    after_hours_total_volume: int | None = wire("ovtm_untp_acml_vol", "시간외 단일가 누적 거래량")
    after_hours_total_turnover: Decimal | None = wire("ovtm_untp_acml_tr_pbmn", "시간외 단일가 누적 거래대금")
    after_hours_kospi_volume: int | None = wire("ovtm_untp_exch_vol", "시간외 단일가 거래소 거래량")
    after_hours_kospi_turnover: Decimal | None = wire(
        "ovtm_untp_exch_tr_pbmn", "시간외 단일가 거래소 거래대금"
    )
    after_hours_kosdaq_volume: int | None = wire("ovtm_untp_kosdaq_vol", "시간외 단일가 KOSDAQ 거래량")
    after_hours_kosdaq_turnover: Decimal | None = wire(
        "ovtm_untp_kosdaq_tr_pbmn", "시간외 단일가 KOSDAQ 거래대금"
    )


class AfterHoursChangeRank(Row):
    """One place: after hours and regular, in won and shares, and the share of the day's volume."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    after_hours_price: Decimal | None = wire("ovtm_untp_prpr", "시간외 단일가 현재가")
    after_hours_change: Decimal | None = wire("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비")
    after_hours_change_sign: ChangeSign | None = wire(
        "ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"
    )
    after_hours_change_rate: Decimal | None = wire("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율")
    after_hours_ask_1: Decimal | None = wire("ovtm_untp_askp1", "시간외 단일가 매도호가1")
    after_hours_ask_size: int | None = wire("ovtm_untp_seln_rsqn", "시간외 단일가 매도 잔량")
    after_hours_bid_1: Decimal | None = wire("ovtm_untp_bidp1", "시간외 단일가 매수호가1")
    after_hours_bid_size: int | None = wire("ovtm_untp_shnu_rsqn", "시간외 단일가 매수 잔량")
    after_hours_volume: int | None = wire("ovtm_untp_vol", "시간외 단일가 거래량")
    after_hours_volume_share: Decimal | None = wire("ovtm_vrss_acml_vol_rlim", "시간외 대비 누적 거래량 비중")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    bid: Decimal | None = wire("bidp", "매수호가")
    ask: Decimal | None = wire("askp", "매도호가")


class AfterHoursChangeRanking(Reply):
    """The market, and up to 30 places, best first; there is no next page."""

    summary: AfterHoursTotals | None = wire("output1", "응답상세")
    ranks: tuple[AfterHoursChangeRank, ...] = wire("output2", "응답상세")


class GetAfterHoursChangeRanking(Request[AfterHoursChangeRanking]):
    """국내주식 시간외등락율순위 (국내주식-138): the stocks that rose or fell most after hours.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ. A bound of `None` bounds nothing.
    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 시간외등락율순위",
        api_id="국내주식-138",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/overtime-fluctuation",
        tr="FHPST02340000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    market_code: str = wire("FID_MRKT_CLS_CODE", "시장 구분 코드", default="", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="20234", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", form="index", length=12)
    direction: AfterHoursDirection = wire(
        "FID_DIV_CLS_CODE", "분류 구분 코드", default=AfterHoursDirection.RISE, length=2
    )
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("FID_VOL_CNT", "거래량 수", default=None, length=12)
    included: str = wire("FID_TRGT_CLS_CODE", "대상 구분 코드", default="", length=32)
    excluded: str = wire("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", default="", length=32)


class AfterHoursVolumeOrder(Code):
    """What a ranking of after-hours volumes is sorted by."""

    BID_SIZE = "0"
    ASK_SIZE = "1"
    VOLUME = "2"


class AfterHoursVolumes(Row):
    """The after-hours market: volumes in shares, turnovers in won."""

    after_hours_kospi_volume: int | None = wire("ovtm_untp_exch_vol", "시간외 단일가 거래소 거래량")
    after_hours_kospi_turnover: Decimal | None = wire(
        "ovtm_untp_exch_tr_pbmn", "시간외 단일가 거래소 거래대금"
    )
    after_hours_kosdaq_volume: int | None = wire("ovtm_untp_kosdaq_vol", "시간외 단일가 KOSDAQ 거래량")
    after_hours_kosdaq_turnover: Decimal | None = wire(
        "ovtm_untp_kosdaq_tr_pbmn", "시간외 단일가 KOSDAQ 거래대금"
    )


class AfterHoursVolumeRank(Row):
    """One place: after hours and regular, in won and shares, and the share of the day's volume."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    after_hours_price: Decimal | None = wire("ovtm_untp_prpr", "시간외 단일가 현재가")
    after_hours_change: Decimal | None = wire("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비")
    after_hours_change_sign: ChangeSign | None = wire(
        "ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"
    )
    after_hours_change_rate: Decimal | None = wire("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율")
    after_hours_ask_size: int | None = wire("ovtm_untp_seln_rsqn", "시간외 단일가 매도 잔량")
    after_hours_bid_size: int | None = wire("ovtm_untp_shnu_rsqn", "시간외 단일가 매수 잔량")
    after_hours_volume: int | None = wire("ovtm_untp_vol", "시간외 단일가 거래량")
    after_hours_volume_share: Decimal | None = wire("ovtm_vrss_acml_vol_rlim", "시간외 대비 누적 거래량 비중")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    bid: Decimal | None = wire("bidp", "매수호가")
    ask: Decimal | None = wire("askp", "매도호가")


class AfterHoursVolumeRanking(Reply):
    """The market, and up to 30 places, best first; there is no next page."""

    summary: AfterHoursVolumes | None = wire("output1", "응답상세")
    ranks: tuple[AfterHoursVolumeRank, ...] = wire("output2", "응답상세")


class GetAfterHoursVolumeRanking(Request[AfterHoursVolumeRanking]):
    """국내주식 시간외거래량순위 (국내주식-139): the stocks most traded or wanted after hours.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ. A bound of `None` bounds nothing.
    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 시간외거래량순위",
        api_id="국내주식-139",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/overtime-volume",
        tr="FHPST02350000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="20235", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", form="index", length=12)
    order: AfterHoursVolumeOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", default=AfterHoursVolumeOrder.VOLUME, length=2
    )
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("FID_VOL_CNT", "거래량 수", default=None, length=12)
    included: str = wire("FID_TRGT_CLS_CODE", "대상 구분 코드", default="", length=32)
    excluded: str = wire("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", default="", length=32)
