"""[국내선물옵션] 기본시세, charts: bars of minutes to years."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ..enums import ChangeSign, Period
from .enums import FuturesVenue

__all__ = [
    "FuturesBar",
    "FuturesChart",
    "FuturesChartQuote",
    "FuturesMinuteBar",
    "FuturesMinuteChart",
    "FuturesMinuteQuote",
    "GetFuturesChart",
    "GetFuturesMinuteChart",
]


class FuturesChartQuote(Row):
    """The contract now: points (won for single stocks), contracts, percent, turnover in thousands of won.

    `change` is signed; the `index_…` fields are of KOSPI 200.
    """

    change: Decimal | None = wire("futs_prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("futs_prdy_ctrt", "선물 전일 대비율")
    previous_close: Decimal | None = wire("futs_prdy_clpr", "선물 전일 종가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("futs_prpr", "현재가")
    symbol: str | None = wire("futs_shrn_iscd", "단축 종목코드")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    upper_limit: Decimal | None = wire("futs_mxpr", "상한가")
    lower_limit: Decimal | None = wire("futs_llam", "하한가")
    open: Decimal | None = wire("futs_oprc", "시가")
    high: Decimal | None = wire("futs_hgpr", "최고가")
    low: Decimal | None = wire("futs_lwpr", "최저가")
    previous_open: Decimal | None = wire("futs_prdy_oprc", "전일 시가")
    previous_high: Decimal | None = wire("futs_prdy_hgpr", "전일 최고가")
    previous_low: Decimal | None = wire("futs_prdy_lwpr", "전일 최저가")
    ask: Decimal | None = wire("futs_askp", "매도호가")
    bid: Decimal | None = wire("futs_bidp", "매수호가")
    theoretical_basis: Decimal | None = wire("basis", "베이시스")
    index_price: Decimal | None = wire("kospi200_nmix", "KOSPI200 지수")
    index_change: Decimal | None = wire("kospi200_prdy_vrss", "KOSPI200 전일 대비")
    index_change_rate: Decimal | None = wire("kospi200_prdy_ctrt", "KOSPI200 전일 대비율")
    index_change_sign: ChangeSign | None = wire("kospi200_prdy_vrss_sign", "전일 대비 부호")
    open_interest: int | None = wire("hts_otst_stpl_qty", "HTS 미결제 약정 수량")
    open_interest_change: int | None = wire("otst_stpl_qty_icdc", "미결제 약정 수량 증감")
    strength: Decimal | None = wire("tday_rltv", "당일 체결강도")
    theoretical_price: Decimal | None = wire("hts_thpr", "HTS 이론가")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")


class FuturesBar(Row):
    """One day, week, month or year: points (won for single stocks), contracts, thousands of won."""

    traded_on: date | None = wire("stck_bsop_date", "영업 일자")
    close: Decimal | None = wire("futs_prpr", "현재가")
    open: Decimal | None = wire("futs_oprc", "시가")
    high: Decimal | None = wire("futs_hgpr", "최고가")
    low: Decimal | None = wire("futs_lwpr", "최저가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    modified: bool | None = wire("mod_yn", "변경 여부")


class FuturesChart(Reply):
    """The contract now, and its bars, newest first."""

    quote: FuturesChartQuote | None = wire("output1", "상세기본정보")
    bars: tuple[FuturesBar, ...] = wire("output2", "기간별 조회데이터 (배열)")


class GetFuturesChart(Request[FuturesChart]):
    """선물옵션기간별시세(일/주/월/년) (v1_국내선물-008): daily, weekly, monthly or yearly bars.

    At most 100 bars an answer, counted back from `date_to`; earlier ones are asked for with an earlier
    `date_to`. A week's bar needs the first business day of that week in the period. If the period reaches
    today, it must begin before this month for monthly bars and before this year for yearly ones.
    """

    spec = Spec(
        name="선물옵션기간별시세(일/주/월/년)",
        api_id="v1_국내선물-008",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/quotations/inquire-daily-fuopchartprice",
        tr="FHKIF03020100",
        paper="FHKIF03020100",
    )
    venue: FuturesVenue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", length=2, example="F")
    symbol: str = wire("FID_INPUT_ISCD", "종목코드", form="contract", length=12, example="101S03")
    date_from: date = wire("FID_INPUT_DATE_1", "조회 시작일자", example="20220401")
    date_to: date = wire("FID_INPUT_DATE_2", "조회 종료일자", example="20220524")
    period: Period = wire("FID_PERIOD_DIV_CODE", "기간분류코드", default=Period.DAY, length=32)


class FuturesMinuteQuote(Row):
    """The contract now: points (won for single stocks), contracts, percent, turnover in thousands of won.

    `change` is signed; the `index_…` fields are of KOSPI 200, and an answer may lack its changes.
    """

    change: Decimal | None = wire("futs_prdy_vrss", "선물 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("futs_prdy_ctrt", "선물 전일 대비율")
    previous_close: Decimal | None = wire("futs_prdy_clpr", "선물 전일 종가")
    previous_index: Decimal | None = wire("prdy_nmix", "전일 지수")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("futs_prpr", "선물 현재가")
    symbol: str | None = wire("futs_shrn_iscd", "선물 단축 종목코드")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    upper_limit: Decimal | None = wire("futs_mxpr", "선물 상한가")
    lower_limit: Decimal | None = wire("futs_llam", "선물 하한가")
    open: Decimal | None = wire("futs_oprc", "선물 시가2")
    high: Decimal | None = wire("futs_hgpr", "선물 최고가")
    low: Decimal | None = wire("futs_lwpr", "선물 최저가")
    previous_open: Decimal | None = wire("futs_prdy_oprc", "선물 전일 시가")
    previous_high: Decimal | None = wire("futs_prdy_hgpr", "선물 전일 최고가")
    previous_low: Decimal | None = wire("futs_prdy_lwpr", "선물 전일 최저가")
    ask: Decimal | None = wire("futs_askp", "선물 매도호가")
    bid: Decimal | None = wire("futs_bidp", "선물 매수호가")
    theoretical_basis: Decimal | None = wire("basis", "베이시스")
    index_price: Decimal | None = wire("kospi200_nmix", "KOSPI200 지수")
    index_change: Decimal | None = wire("kospi200_prdy_vrss", "KOSPI200 전일 대비")
    index_change_rate: Decimal | None = wire("kospi200_prdy_ctrt", "KOSPI200 전일 대비율")
    index_change_sign: ChangeSign | None = wire("kospi200_prdy_vrss_sign", "KOSPI200 전일 대비 부호")
    open_interest: int | None = wire("hts_otst_stpl_qty", "HTS 미결제 약정 수량")
    open_interest_change: int | None = wire("otst_stpl_qty_icdc", "미결제 약정 수량 증감")
    strength: Decimal | None = wire("tday_rltv", "당일 체결강도")
    theoretical_price: Decimal | None = wire("hts_thpr", "HTS 이론가")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")


class FuturesMinuteBar(Row):
    """One bar of a few seconds or minutes: points (won for single stocks) and contracts.

    `volume` is the bar's own, `turnover` that of the day so far in thousands of won. `traded_at` is
    HHMMSS as text, since the hours of a night session go on after midnight: 260000 is two o'clock.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    traded_at: str | None = wire("stck_cntg_hour", "주식 체결 시간")
    close: Decimal | None = wire("futs_prpr", "선물 현재가")
    open: Decimal | None = wire("futs_oprc", "선물 시가2")
    high: Decimal | None = wire("futs_hgpr", "선물 최고가")
    low: Decimal | None = wire("futs_lwpr", "선물 최저가")
    volume: int | None = wire("cntg_vol", "체결 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")


class FuturesMinuteChart(Reply):
    """The contract now, and its bars, newest first."""

    quote: FuturesMinuteQuote | None = wire("Output1", "응답상세")
    bars: tuple[FuturesMinuteBar, ...] = wire("Output2", "응답상세2")


class GetFuturesMinuteChart(Request[FuturesMinuteChart]):
    """선물옵션 분봉조회 (v1_국내선물-012): bars of `seconds`: 30, 60 or 3600.

    At most 102 bars, counted back from `until_date` and `until_time`, which are an anchor and no start;
    without them from now. Earlier bars are asked for with the moment of the oldest bar read.
    `until_time` is HHMMSS as text, and after midnight a night session's hours go on: 253000 is half past
    one. `include_past` reaches back over earlier days, else only the day itself is answered. Not offered on paper.
    """

    spec = Spec(
        name="선물옵션 분봉조회",
        api_id="v1_국내선물-012",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/quotations/inquire-time-fuopchartprice",
        tr="FHKIF03020200",
        paper=None,
    )
    venue: FuturesVenue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", length=2, example="F")
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", form="contract", length=12, example="101V09")
    seconds: int = wire("FID_HOUR_CLS_CODE", "FID 시간 구분 코드", default=60, length=5, example="30")
    include_past: bool = wire("FID_PW_DATA_INCU_YN", "FID 과거 데이터 포함 여부", default=False)
    include_empty_bars: bool = wire("FID_FAKE_TICK_INCU_YN", "FID 허봉 포함 여부", default=False)
    until_date: date | None = wire("FID_INPUT_DATE_1", "FID 입력 날짜1", default=None, example="20230908")
    until_time: str = wire("FID_INPUT_HOUR_1", "FID 입력 시간1", default="", length=10, example="093000")
