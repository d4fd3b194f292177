"""[해외주식] 기본시세: charts of days and minutes, of overseas stocks, indices and currencies."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, OverseasQuoteExchange, Period

__all__ = [
    "GetGlobalChart",
    "GetGlobalMinuteChart",
    "GlobalBar",
    "GlobalChart",
    "GlobalMarket",
    "GlobalMinuteBar",
    "GlobalMinuteChart",
    "GlobalMinuteMarket",
    "GlobalMinuteQuote",
    "GlobalQuote",
    "IndexSession",
    "ListOverseasDailyPrices",
    "OverseasDailyPrice",
    "OverseasDailyPrices",
    "OverseasDailyPricesTitle",
    "OverseasPeriod",
    "PriceAdjustment",
]


class OverseasPeriod(Code):
    """The width of a bar."""

    DAY = "0"
    WEEK = "1"
    MONTH = "2"


class PriceAdjustment(Code):
    """Whether earlier prices are restated for splits and the like."""

    NONE = "0"
    ADJUSTED = "1"


class GlobalMarket(Code):
    """What a chart of days is about: an index (and the stocks of the great US indices), a currency..."""

    INDEX = "N"
    CURRENCY = "X"
    TREASURY = "I"
    GOLD = "S"


class GlobalMinuteMarket(Code):
    """What a chart of minutes is about; `WON_CURRENCY` is a currency against the won."""

    INDEX = "N"
    CURRENCY = "X"
    WON_CURRENCY = "KX"


class IndexSession(Code):
    """Which part of the day a chart of minutes shows."""

    REGULAR = "0"
    AFTER_HOURS = "1"


class OverseasDailyPricesTitle(Row):
    """What the bars belong to, and how many follow."""

    realtime_symbol: str | None = wire("rsym", "실시간조회종목코드")
    decimals: int | None = wire("zdiv", "소수점자리수")
    count: int | None = wire("nrec", "전일종가")


class OverseasDailyPrice(Row):
    """One bar, prices in the market's currency; the book at its end is missing where nothing was traded."""

    local_date: date | None = wire("xymd", "일자(YYYYMMDD)")
    close: Decimal | None = wire("clos", "종가")
    change_sign: ChangeSign | None = wire("sign", "대비기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    open: Decimal | None = wire("open", "시가")
    high: Decimal | None = wire("high", "고가")
    low: Decimal | None = wire("low", "저가")
    volume: int | None = wire("tvol", "거래량")
    turnover: Decimal | None = wire("tamt", "거래대금")
    bid: Decimal | None = wire("pbid", "매수호가")
    bid_size: int | None = wire("vbid", "매수호가잔량")
    ask: Decimal | None = wire("pask", "매도호가")
    ask_size: int | None = wire("vask", "매도호가잔량")


class OverseasDailyPrices(Reply):
    """Up to 100 bars, newest first."""

    title: OverseasDailyPricesTitle | None = wire("output1", "응답상세1")
    bars: tuple[OverseasDailyPrice, ...] = wire("output2", "응답상세2")


class ListOverseasDailyPrices(Request[OverseasDailyPrices]):
    """해외주식 기간별시세 (v1_해외주식-010): daily, weekly or monthly bars of an overseas stock.

    100 bars a call, newest first, back from `base_date`, which is the last day wanted and not the
    first; today if it is not given. There is no next page: ask again with an earlier day. An open of
    today may be restated the day after.
    """

    spec = Spec(
        name="해외주식 기간별시세",
        api_id="v1_해외주식-010",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/dailyprice",
        tr="HHDFS76240000",
        paper="HHDFS76240000",
    )
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    symbol: str = wire("SYMB", "종목코드", length=16, example="TSLA")
    period: OverseasPeriod = wire("GUBN", "일/주/월구분", default=OverseasPeriod.DAY)
    base_date: date | None = wire("BYMD", "조회기준일자", default=None)
    adjustment: PriceAdjustment = wire("MODP", "수정주가반영여부", default=PriceAdjustment.NONE)
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=1)


class GlobalQuote(Row):
    """The quote of today, delayed or of the close, in points or in the currency."""

    change: Decimal | None = wire("ovrs_nmix_prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    previous_close: Decimal | None = wire("ovrs_nmix_prdy_clpr", "전일 종가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("ovrs_nmix_prpr", "현재가")
    symbol: str | None = wire("stck_shrn_iscd", "단축 종목코드")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    open: Decimal | None = wire("ovrs_prod_oprc", "시가")
    high: Decimal | None = wire("ovrs_prod_hgpr", "최고가")
    low: Decimal | None = wire("ovrs_prod_lwpr", "최저가")


class GlobalBar(Row):
    """One bar, in points or in the currency."""

    traded_on: date | None = wire("stck_bsop_date", "영업 일자")
    close: Decimal | None = wire("ovrs_nmix_prpr", "현재가")
    open: Decimal | None = wire("ovrs_nmix_oprc", "시가")
    high: Decimal | None = wire("ovrs_nmix_hgpr", "최고가")
    low: Decimal | None = wire("ovrs_nmix_lwpr", "최저가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    modified: bool | None = wire("mod_yn", "변경 여부")


class GlobalChart(Reply):
    """The bars, newest first, with the quote of today."""

    quote: GlobalQuote | None = wire("output1", "응답상세1")
    bars: tuple[GlobalBar, ...] = wire("output2", "응답상세2")


class GetGlobalChart(Request[GlobalChart]):
    """해외주식 종목/지수/환율기간별시세(일/주/월/년) (v1_해외주식-012): daily to yearly bars of an index, a currency and the like.

    Of US stocks only those of the Dow 30, the Nasdaq 100 and the S&P 500 are known here: see
    `ListOverseasDailyPrices` for the others. Symbols are those of the overseas index master.
    """

    spec = Spec(
        name="해외주식 종목/지수/환율기간별시세(일/주/월/년)",
        api_id="v1_해외주식-012",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/inquire-daily-chartprice",
        tr="FHKST03030100",
        paper="FHKST03030100",
    )
    venue: GlobalMarket = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", example="N")
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", length=12, example=".DJI")
    date_from: date = wire("FID_INPUT_DATE_1", "FID 입력 날짜1")
    date_to: date = wire("FID_INPUT_DATE_2", "FID 입력 날짜2")
    period: Period = wire("FID_PERIOD_DIV_CODE", "FID 기간 분류 코드", default=Period.DAY)


class GlobalMinuteQuote(Row):
    """The quote of today, in points or in the currency."""

    change: Decimal | None = wire("ovrs_nmix_prdy_vrss", "해외 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    previous_close: Decimal | None = wire("ovrs_nmix_prdy_clpr", "해외 지수 전일 종가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    price: Decimal | None = wire("ovrs_nmix_prpr", "해외 지수 현재가")
    symbol: str | None = wire("stck_shrn_iscd", "주식 단축 종목코드")
    open: Decimal | None = wire("ovrs_prod_oprc", "해외 상품 시가2")
    high: Decimal | None = wire("ovrs_prod_hgpr", "해외 상품 최고가")
    low: Decimal | None = wire("ovrs_prod_lwpr", "해외 상품 최저가")


class GlobalMinuteBar(Row):
    """One bar at the market's local time, in points or in the currency."""

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    close: Decimal | None = wire("optn_prpr", "옵션 현재가")
    open: Decimal | None = wire("optn_oprc", "옵션 시가2")
    high: Decimal | None = wire("optn_hgpr", "옵션 최고가")
    low: Decimal | None = wire("optn_lwpr", "옵션 최저가")
    volume: int | None = wire("cntg_vol", "체결 거래량")


class GlobalMinuteChart(Reply):
    """Up to 102 bars, newest first, with the quote of today."""

    quote: GlobalMinuteQuote | None = wire("output1", "응답상세")
    bars: tuple[GlobalMinuteBar, ...] = wire("output2", "응답상세2")


class GetGlobalMinuteChart(Request[GlobalMinuteChart]):
    """해외지수분봉조회 (v1_해외주식-031): minute bars of an overseas index or a currency.

    The last 102 bars, newest first, without a next page. Not offered on paper.
    """

    spec = Spec(
        name="해외지수분봉조회",
        api_id="v1_해외주식-031",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/inquire-time-indexchartprice",
        tr="FHKST03030200",
        paper=None,
    )
    venue: GlobalMinuteMarket = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", example="N")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="SPX")
    session: IndexSession = wire("FID_HOUR_CLS_CODE", "시간 구분 코드", default=IndexSession.REGULAR)
    include_past: bool = wire("FID_PW_DATA_INCU_YN", "과거 데이터 포함 여부", default=True)
