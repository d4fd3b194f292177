"""[국내주식] ELW 시세, indicators: how those of an issue went, and its sensitivity."""

from datetime import date, time
from decimal import Decimal

from ..spec.declare import Reply, Request, Row, Spec, wire
from .enums import ChangeSign

__all__ = [
    "ElwIndicatorDay",
    "ElwIndicatorDays",
    "ElwIndicatorMinute",
    "ElwIndicatorMinutes",
    "ElwIndicatorTrade",
    "ElwIndicatorTrades",
    "ElwSensitivityDay",
    "ElwSensitivityDays",
    "ElwSensitivityTrade",
    "ElwSensitivityTrades",
    "GetElwIndicatorDays",
    "GetElwIndicatorMinutes",
    "GetElwIndicatorTrades",
    "GetElwSensitivityDays",
    "GetElwSensitivityTrades",
]


class ElwIndicatorTrade(Row):
    """The indicators at one trade. Prices in won, volumes in units, rates in percent."""

    traded_at: time | None = wire("stck_cntg_hour", "주식체결시간")
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    leverage: Decimal | None = wire("lvrg_val", "레버리지값")
    gearing: Decimal | None = wire("gear", "기어링")
    time_value: Decimal | None = wire("tmvl_val", "시간가치값")
    intrinsic_value: Decimal | None = wire("invl_val", "내재가치값")
    parity: Decimal | None = wire("prit", "패리티")
    approach_rate: Decimal | None = wire("apprch_rate", "접근도")


class ElwIndicatorTrades(Reply):
    """The trades of the day, newest first."""

    trades: tuple[ElwIndicatorTrade, ...] = wire("output", "응답상세")


class GetElwIndicatorTrades(Request[ElwIndicatorTrades]):
    """ELW 투자지표추이(체결) (국내주식-172): an ELW's indicators trade by trade.

    Not offered on paper.
    """

    spec = Spec(
        name="ELW 투자지표추이(체결)",
        api_id="국내주식-172",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/indicator-trend-ccnl",
        tr="FHPEW02740100",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="57K281")


class ElwIndicatorDay(Row):
    """The indicators of one day. Prices in won, volumes in units, rates in percent."""

    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")
    close: Decimal | None = wire("elw_prpr", "ELW현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    leverage: Decimal | None = wire("lvrg_val", "레버리지값")
    gearing: Decimal | None = wire("gear", "기어링")
    time_value: Decimal | None = wire("tmvl_val", "시간가치값")
    intrinsic_value: Decimal | None = wire("invl_val", "내재가치값")
    parity: Decimal | None = wire("prit", "패리티")
    open: Decimal | None = wire("elw_oprc", "ELW시가2")
    high: Decimal | None = wire("elw_hgpr", "ELW최고가")
    low: Decimal | None = wire("elw_lwpr", "ELW최저가")
    approach_rate: Decimal | None = wire("apprch_rate", "접근도")


class ElwIndicatorDays(Reply):
    """The days, newest first."""

    days: tuple[ElwIndicatorDay, ...] = wire("output", "응답상세")


class GetElwIndicatorDays(Request[ElwIndicatorDays]):
    """ELW 투자지표추이(일별) (국내주식-173): an ELW's indicators day by day.

    Not offered on paper.
    """

    spec = Spec(
        name="ELW 투자지표추이(일별)",
        api_id="국내주식-173",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/indicator-trend-daily",
        tr="FHPEW02740200",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "시장분류코드", default="W", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "종콕코드", form="share", length=12, example="57K281")


class ElwIndicatorMinute(Row):
    """The indicators of one bar; `volume` is the day's so far, `trade_volume` the bar's.

    Prices in won, volumes in units, rates in percent.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")
    traded_at: time | None = wire("stck_cntg_hour", "주식체결시간")
    close: Decimal | None = wire("elw_prpr", "ELW현재가")
    open: Decimal | None = wire("elw_oprc", "ELW시가2")
    high: Decimal | None = wire("elw_hgpr", "ELW최고가")
    low: Decimal | None = wire("elw_lwpr", "ELW최저가")
    leverage: Decimal | None = wire("lvrg_val", "레버리지값")
    gearing: Decimal | None = wire("gear", "기어링")
    premium: Decimal | None = wire("prmm_val", "프리미엄값")
    intrinsic_value: Decimal | None = wire("invl_val", "내재가치값")
    parity: Decimal | None = wire("prit", "패리티")
    volume: int | None = wire("acml_vol", "누적거래량")
    trade_volume: int | None = wire("cntg_vol", "체결거래량")


class ElwIndicatorMinutes(Reply):
    """The bars, newest first."""

    bars: tuple[ElwIndicatorMinute, ...] = wire("output", "응답상세")


class GetElwIndicatorMinutes(Request[ElwIndicatorMinutes]):
    """ELW 투자지표추이(분별) (국내주식-174): an ELW's indicators bar by bar.

    `seconds` is the width of a bar: 60, 180, 300, 600, 1800, 3600 or 7200.

    Not offered on paper.
    """

    spec = Spec(
        name="ELW 투자지표추이(분별)",
        api_id="국내주식-174",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/indicator-trend-minute",
        tr="FHPEW02740300",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="57K281")
    seconds: int = wire("FID_HOUR_CLS_CODE", "시간구분코드", default=60, length=5)
    include_past: bool = wire("FID_PW_DATA_INCU_YN", "과거데이터 포함 여부", default=False)


class ElwSensitivityTrade(Row):
    """The sensitivities at one trade; prices in won, rates in percent."""

    traded_at: time | None = wire("stck_cntg_hour", "주식체결시간")
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    theoretical_price: Decimal | None = wire("hts_thpr", "hts 이론가")
    delta: Decimal | None = wire("delta_val", "델타 값")
    gamma: Decimal | None = wire("gama", "감마")
    theta: Decimal | None = wire("theta", "세타")
    vega: Decimal | None = wire("vega", "베가")
    rho: Decimal | None = wire("rho", "로우")


class ElwSensitivityTrades(Reply):
    """The trades of the day, newest first."""

    trades: tuple[ElwSensitivityTrade, ...] = wire("output", "응답상세")


class GetElwSensitivityTrades(Request[ElwSensitivityTrades]):
    """ELW 민감도 추이(체결) (국내주식-175): an ELW's sensitivities trade by trade.

    Not offered on paper.
    """

    spec = Spec(
        name="ELW 민감도 추이(체결)",
        api_id="국내주식-175",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/sensitivity-trend-ccnl",
        tr="FHPEW02830100",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="57K281")


class ElwSensitivityDay(Row):
    """The sensitivities of one day; prices in won, rates in percent."""

    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    theoretical_price: Decimal | None = wire("hts_thpr", "HTS이론가")
    delta: Decimal | None = wire("delta_val", "델타값")
    gamma: Decimal | None = wire("gama", "감마")
    theta: Decimal | None = wire("theta", "세타")
    vega: Decimal | None = wire("vega", "베가")
    rho: Decimal | None = wire("rho", "로우")


class ElwSensitivityDays(Reply):
    """The days, newest first."""

    days: tuple[ElwSensitivityDay, ...] = wire("output", "응답상세")


class GetElwSensitivityDays(Request[ElwSensitivityDays]):
    """ELW 민감도 추이(일별) (국내주식-176): an ELW's sensitivities day by day.

    Not offered on paper.
    """

    spec = Spec(
        name="ELW 민감도 추이(일별)",
        api_id="국내주식-176",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/sensitivity-trend-daily",
        tr="FHPEW02830200",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="57K281")
