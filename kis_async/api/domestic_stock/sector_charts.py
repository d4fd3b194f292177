"""[국내주식] 업종/기타, charts: bars and moments of an index."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Period, Venue

__all__ = [
    "GetIndexChart",
    "GetIndexMinuteChart",
    "GetIndexMinutes",
    "GetIndexTicks",
    "IndexBar",
    "IndexChart",
    "IndexChartTitle",
    "IndexHours",
    "IndexMinute",
    "IndexMinuteBar",
    "IndexMinuteChart",
    "IndexMinuteChartTitle",
    "IndexMinutes",
    "IndexTick",
    "IndexTicks",
]


class IndexHours(Code):
    """Whether a minute chart leaves out the time after the close."""

    ALL = "0"
    REGULAR = "1"


class IndexChartTitle(Row):
    """The index now, against yesterday; prices in points.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    previous_close: Decimal | None = wire("prdy_nmix", "전일 지수")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    sector_code: str | None = wire("bstp_cls_code", "업종 구분 코드")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    previous_open: Decimal | None = wire("futs_prdy_oprc", "선물 전일 시가")
    previous_high: Decimal | None = wire("futs_prdy_hgpr", "선물 전일 최고가")
    previous_low: Decimal | None = wire("futs_prdy_lwpr", "선물 전일 최저가")


class IndexBar(Row):
    """A day, week, month or year of the index, in points.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    close: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    modified: bool | None = wire("mod_yn", "변경 여부")


class IndexChart(Reply):
    """Up to 50 bars, newest first."""

    title: IndexChartTitle | None = wire("output1", "응답상세")
    bars: tuple[IndexBar, ...] = wire("output2", "응답상세")


class GetIndexChart(Request[IndexChart]):
    """국내주식업종기간별시세(일/주/월/년) (v1_국내주식-021): bars of a sector index.

    At most 50 bars a call, the last of the period; move the dates to read on. 0001 is KOSPI, 1001
    KOSDAQ, 2001 KOSPI 200.
    """

    spec = Spec(
        name="국내주식업종기간별시세(일/주/월/년)",
        api_id="v1_국내주식-021",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-daily-indexchartprice",
        tr="FHKUP03500100",
        paper="FHKUP03500100",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.INDEX, length=2)
    symbol: str = wire("FID_INPUT_ISCD", "업종 상세코드", form="index", length=12, example="0001")
    date_from: date = wire("FID_INPUT_DATE_1", "조회 시작일자")
    date_to: date = wire("FID_INPUT_DATE_2", "조회 종료일자")
    period: Period = wire("FID_PERIOD_DIV_CODE", "기간분류코드", default=Period.DAY, length=32)


class IndexTick(Row):
    """The index at one moment, in points.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    volume: int | None = wire("acml_vol", "누적 거래량")
    trade_volume: int | None = wire("cntg_vol", "체결 거래량")


class IndexTicks(Reply):
    """Steps of ten seconds, newest first."""

    ticks: tuple[IndexTick, ...] = wire("output", "응답상세")


class GetIndexTicks(Request[IndexTicks]):
    """국내업종 시간별지수(초) (국내주식-064): a sector index every ten seconds.

    0001 is KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 3003 KOSDAQ 150. Not offered on paper.
    """

    spec = Spec(
        name="국내업종 시간별지수(초)",
        api_id="국내주식-064",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-index-tickprice",
        tr="FHPUP02110100",
        paper=None,
    )
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="index", length=12, example="1001")
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", default=Venue.INDEX, length=2)


class IndexMinute(Row):
    """The index at one moment, in points.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    traded_at: time | None = wire("bsop_hour", "영업 시간")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    volume: int | None = wire("acml_vol", "누적 거래량")
    trade_volume: int | None = wire("cntg_vol", "체결 거래량")


class IndexMinutes(Reply):
    """Steps of the width asked for, newest first."""

    minutes: tuple[IndexMinute, ...] = wire("output", "응답상세")


class GetIndexMinutes(Request[IndexMinutes]):
    """국내업종 시간별지수(분) (국내주식-119): a sector index in steps of some seconds.

    `seconds` is 60, 300, 600 and the like. 0001 is KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 3003 KOSDAQ 150.
    Not offered on paper.
    """

    spec = Spec(
        name="국내업종 시간별지수(분)",
        api_id="국내주식-119",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-index-timeprice",
        tr="FHPUP02110200",
        paper=None,
    )
    seconds: int = wire("FID_INPUT_HOUR_1", "입력 시간1", default=60, length=10)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="index", length=12, example="1001")
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.INDEX, length=2)


class IndexMinuteChartTitle(Row):
    """The index now, against yesterday; prices in points.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    previous_close: Decimal | None = wire("prdy_nmix", "전일 지수")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    sector_code: str | None = wire("bstp_cls_code", "업종 구분 코드")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    previous_open: Decimal | None = wire("futs_prdy_oprc", "선물 전일 시가")
    previous_high: Decimal | None = wire("futs_prdy_hgpr", "선물 전일 최고가")
    previous_low: Decimal | None = wire("futs_prdy_lwpr", "선물 전일 최저가")


class IndexMinuteBar(Row):
    """One bar of the index, in points; turnover is the day's so far.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    close: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    volume: int | None = wire("cntg_vol", "체결 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")


class IndexMinuteChart(Reply):
    """Up to 102 bars, newest first."""

    title: IndexMinuteChartTitle | None = wire("Output1", "응답상세")
    bars: tuple[IndexMinuteBar, ...] = wire("Output2", "응답상세2")


class GetIndexMinuteChart(Request[IndexMinuteChart]):
    """업종 분봉조회 (v1_국내주식-045): minute bars of a sector index.

    At most 102 bars. `seconds` is the width: 30 or 60 for a minute, 600, 3600. 0001 is KOSPI, 1001
    KOSDAQ, 2001 KOSPI 200. Not offered on paper.
    """

    spec = Spec(
        name="업종 분봉조회",
        api_id="v1_국내주식-045",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-time-indexchartprice",
        tr="FHKUP03500200",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", default=Venue.INDEX, length=2)
    class_code: IndexHours = wire("FID_ETC_CLS_CODE", "FID 기타 구분 코드", default=IndexHours.ALL, length=12)
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", form="index", length=12, example="0001")
    seconds: int = wire("FID_INPUT_HOUR_1", "FID 입력 시간1", default=60, length=12)
    include_past: bool = wire("FID_PW_DATA_INCU_YN", "FID 과거 데이터 포함 여부", default=True)
