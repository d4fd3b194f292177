"""[국내주식] ELW 시세, volatility: how that of an issue went."""

from datetime import date, time
from decimal import Decimal

from ..spec.declare import Reply, Request, Row, Spec, wire
from .enums import ChangeSign

__all__ = [
    "ElwVolatilityDay",
    "ElwVolatilityDays",
    "ElwVolatilityMinute",
    "ElwVolatilityMinutes",
    "ElwVolatilityTick",
    "ElwVolatilityTicks",
    "ElwVolatilityTrade",
    "ElwVolatilityTrades",
    "GetElwVolatilityDays",
    "GetElwVolatilityMinutes",
    "GetElwVolatilityTicks",
    "GetElwVolatilityTrades",
]


class ElwVolatilityTrade(Row):
    """The implied volatility at one trade. Prices in won, volumes in units, rates in percent."""

    traded_at: time | None = wire("stck_cntg_hour", "주식체결시간")
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    bid: Decimal | None = wire("bidp", "매수호가")
    ask: Decimal | None = wire("askp", "매도호가")
    volume: int | None = wire("acml_vol", "누적거래량")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "HTS내재변동성")


class ElwVolatilityTrades(Reply):
    """The trades of the day, newest first."""

    trades: tuple[ElwVolatilityTrade, ...] = wire("output", "응답상세")


class GetElwVolatilityTrades(Request[ElwVolatilityTrades]):
    """ELW 변동성추이(체결) (국내주식-177): an ELW's implied volatility trade by trade.

    Not offered on paper.
    """

    spec = Spec(
        name="ELW 변동성추이(체결)",
        api_id="국내주식-177",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/volatility-trend-ccnl",
        tr="FHPEW02840100",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="58J540")


class ElwVolatilityDay(Row):
    """The volatilities of one day. Prices in won, volumes in units, rates in percent."""

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    close: Decimal | None = wire("elw_prpr", "ELW 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    open: Decimal | None = wire("elw_oprc", "elw 시가2")
    high: Decimal | None = wire("elw_hgpr", "elw 최고가")
    low: Decimal | None = wire("elw_lwpr", "elw 최저가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    historical_volatility_10_days: Decimal | None = wire("d10_hist_vltl", "10일 역사적 변동성")
    historical_volatility_20_days: Decimal | None = wire("d20_hist_vltl", "20일 역사적 변동성")
    historical_volatility_30_days: Decimal | None = wire("d30_hist_vltl", "30일 역사적 변동성")
    historical_volatility_60_days: Decimal | None = wire("d60_hist_vltl", "60일 역사적 변동성")
    historical_volatility_90_days: Decimal | None = wire("d90_hist_vltl", "90일 역사적 변동성")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "HTS 내재 변동성")


class ElwVolatilityDays(Reply):
    """The days, newest first."""

    days: tuple[ElwVolatilityDay, ...] = wire("output", "응답상세")


class GetElwVolatilityDays(Request[ElwVolatilityDays]):
    """ELW 변동성 추이(일별) (국내주식-178): an ELW's volatilities day by day.

    Not offered on paper.
    """

    spec = Spec(
        name="ELW 변동성 추이(일별)",
        api_id="국내주식-178",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/volatility-trend-daily",
        tr="FHPEW02840200",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="57JS61")


class ElwVolatilityMinute(Row):
    """The volatilities of one bar. Prices in won, rates in percent."""

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    close: Decimal | None = wire("stck_prpr", "주식 현재가")
    open: Decimal | None = wire("elw_oprc", "ELW 시가2")
    high: Decimal | None = wire("elw_hgpr", "ELW 최고가")
    low: Decimal | None = wire("elw_lwpr", "ELW 최저가")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "HTS 내재 변동성")
    historical_volatility: Decimal | None = wire("hist_vltl", "역사적 변동성")


class ElwVolatilityMinutes(Reply):
    """The bars, newest first."""

    bars: tuple[ElwVolatilityMinute, ...] = wire("output", "응답상세")


class GetElwVolatilityMinutes(Request[ElwVolatilityMinutes]):
    """ELW 변동성 추이(분별) (국내주식-179): an ELW's volatilities bar by bar.

    `seconds` is the width of a bar: 60, 180, 300, 600, 1800 or 3600.

    Not offered on paper.
    """

    spec = Spec(
        name="ELW 변동성 추이(분별)",
        api_id="국내주식-179",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/volatility-trend-minute",
        tr="FHPEW02840300",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="57JS61")
    seconds: int = wire("FID_HOUR_CLS_CODE", "시간구분코드", default=60, length=5)
    include_past: bool = wire("FID_PW_DATA_INCU_YN", "과거데이터 포함 여부", default=False)


class ElwVolatilityTick(Row):
    """One tick: the price in won and the implied volatility in percent.

    The document's labels are shifted by some columns; the names here follow the columns.
    """

    traded_on: date | None = wire("bsop_date", "주식영업일자")
    traded_at: time | None = wire("stck_cntg_hour", "ELW현재가")
    price: Decimal | None = wire("elw_prpr", "전일대비")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "전일대비부호")


class ElwVolatilityTicks(Reply):
    """The ticks, newest first."""

    ticks: tuple[ElwVolatilityTick, ...] = wire("output", "응답상세")


class GetElwVolatilityTicks(Request[ElwVolatilityTicks]):
    """ELW 변동성 추이(틱) (국내주식-180): an ELW's implied volatility tick by tick.

    Not offered on paper.
    """

    spec = Spec(
        name="ELW 변동성 추이(틱)",
        api_id="국내주식-180",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/volatility-trend-tick",
        tr="FHPEW02840400",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="57K281")
