"""[국내주식] 기본시세, charts: bars of minutes, days, weeks, months and years."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Period, Venue
from .quotations_enums import ExRights

__all__ = [
    "ChartAdjustment",
    "GetPastMinuteChart",
    "GetPeriodChart",
    "GetTodayMinuteChart",
    "PastMinuteBar",
    "PastMinuteChart",
    "PastMinuteChartTitle",
    "PeriodBar",
    "PeriodChart",
    "PeriodChartTitle",
    "RevaluationReason",
    "TodayMinuteBar",
    "TodayMinuteChart",
    "TodayMinuteChartTitle",
]


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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")
    date_from: date = wire("FID_INPUT_DATE_1", "입력 날짜 1", example="20220411")
    date_to: date = wire("FID_INPUT_DATE_2", "입력 날짜 2", example="20220509")
    period: Period = wire("FID_PERIOD_DIV_CODE", "기간분류코드", length=32, example="D")
    adjusted: ChartAdjustment = wire("FID_ORG_ADJ_PRC", "수정주가 원주가 가격 여부", length=10, example="0")


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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")
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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")
    until_time: time = wire("FID_INPUT_HOUR_1", "입력 시간1", example="140000")
    day: date = wire("FID_INPUT_DATE_1", "입력 날짜1", example="20241108")
    include_past: bool = wire("FID_PW_DATA_INCU_YN", "과거 데이터 포함 여부", example="Y")
    include_empty_bars: bool | None = wire("FID_FAKE_TICK_INCU_YN", "허봉 포함 여부", default=None)
