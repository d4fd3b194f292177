"""[국내주식] ELW 시세: quotes of equity-linked warrants, and how their indicators went."""

from datetime import date, time
from decimal import Decimal

from ..spec.declare import Group, Reply, Request, Row, Spec, call, wire
from .elw_rankings import (
    GetElwFluctuationRanking,
    GetElwIndicatorRanking,
    GetElwQuickChanges,
    GetElwSensitivityRanking,
    GetElwVolumeRanking,
    ListComparableElw,
    ListElwByUnderlying,
    ListElwUnderlyings,
    ListExpiringElw,
    ListNewElw,
    SearchElw,
)
from .enums import ChangeSign

__all__ = [
    "Elw",
    "ElwIndicatorDay",
    "ElwIndicatorDays",
    "ElwIndicatorMinute",
    "ElwIndicatorMinutes",
    "ElwIndicatorTrade",
    "ElwIndicatorTrades",
    "ElwPrice",
    "ElwPriceReply",
    "ElwProviderDay",
    "ElwProviderTitle",
    "ElwProviderTrades",
    "ElwSensitivityDay",
    "ElwSensitivityDays",
    "ElwSensitivityTrade",
    "ElwSensitivityTrades",
    "ElwVolatilityDay",
    "ElwVolatilityDays",
    "ElwVolatilityMinute",
    "ElwVolatilityMinutes",
    "ElwVolatilityTick",
    "ElwVolatilityTicks",
    "ElwVolatilityTrade",
    "ElwVolatilityTrades",
    "GetElwIndicatorDays",
    "GetElwIndicatorMinutes",
    "GetElwIndicatorTrades",
    "GetElwPrice",
    "GetElwProviderTrades",
    "GetElwSensitivityDays",
    "GetElwSensitivityTrades",
    "GetElwVolatilityDays",
    "GetElwVolatilityMinutes",
    "GetElwVolatilityTicks",
    "GetElwVolatilityTrades",
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
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="57K281")


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
    symbol: str = wire("FID_INPUT_ISCD", "종콕코드", length=12, example="57K281")


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
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="57K281")
    seconds: int = wire("FID_HOUR_CLS_CODE", "시간구분코드", default=60, length=5)
    include_past: bool = wire("FID_PW_DATA_INCU_YN", "과거데이터 포함 여부", default=False)


class ElwPrice(Row):
    """The quote of an ELW in won, with its underlying asset, pivots and theory; rates in percent.

    `demark_support` and `demark_resistance` are levels of DeMark's rule.
    """

    symbol: str | None = wire("elw_shrn_iscd", "ELW 단축 종목코드")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("elw_prpr", "ELW 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    volume_to_previous_rate: Decimal | None = wire("prdy_vrss_vol_rate", "전일 대비 거래량 비율")
    underlying_symbol: str | None = wire("unas_shrn_iscd", "기초자산 단축 종목코드")
    underlying_name: str | None = wire("unas_isnm", "기초자산 종목명")
    underlying_price: Decimal | None = wire("unas_prpr", "기초자산 현재가")
    underlying_change: Decimal | None = wire("unas_prdy_vrss", "기초자산 전일 대비")
    underlying_change_sign: ChangeSign | None = wire("unas_prdy_vrss_sign", "기초자산 전일 대비 부호")
    underlying_change_rate: Decimal | None = wire("unas_prdy_ctrt", "기초자산 전일 대비율")
    bid: Decimal | None = wire("bidp", "매수호가")
    ask: Decimal | None = wire("askp", "매도호가")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    turnover_ratio: Decimal | None = wire("vol_tnrt", "거래량 회전율")
    open: Decimal | None = wire("elw_oprc", "ELW 시가2")
    high: Decimal | None = wire("elw_hgpr", "ELW 최고가")
    low: Decimal | None = wire("elw_lwpr", "ELW 최저가")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식 전일 종가")
    theoretical_price: Decimal | None = wire("hts_thpr", "HTS 이론가")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")
    moneyness_name: str | None = wire("atm_cls_name", "ATM 구분 명")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "HTS 내재 변동성")
    strike: Decimal | None = wire("acpr", "행사가")
    pivot_resistance_2: Decimal | None = wire("pvt_scnd_dmrs_prc", "피벗 2차 디저항 가격")
    pivot_resistance_1: Decimal | None = wire("pvt_frst_dmrs_prc", "피벗 1차 디저항 가격")
    pivot_point: Decimal | None = wire("pvt_pont_val", "피벗 포인트 값")
    pivot_support_1: Decimal | None = wire("pvt_frst_dmsp_prc", "피벗 1차 디지지 가격")
    pivot_support_2: Decimal | None = wire("pvt_scnd_dmsp_prc", "피벗 2차 디지지 가격")
    demark_support: Decimal | None = wire("dmsp_val", "디지지 값")
    demark_resistance: Decimal | None = wire("dmrs_val", "디저항 값")
    base_price: Decimal | None = wire("elw_sdpr", "ELW 기준가")
    approach_rate: Decimal | None = wire("apprch_rate", "접근도")
    tick_conversion_price: Decimal | None = wire("tick_conv_prc", "틱환산가")
    investment_caution: str | None = wire("invt_epmd_cntt", "투자 유의 내용")


class ElwPriceReply(Reply):
    """One ELW."""

    quote: ElwPrice | None = wire("output", "응답상세")


class GetElwPrice(Request[ElwPriceReply]):
    """ELW 현재가 시세 (v1_국내주식-014): the quote of one ELW."""

    spec = Spec(
        name="ELW 현재가 시세",
        api_id="v1_국내주식-014",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-elw-price",
        tr="FHKEW15010000",
        paper="FHKEW15010000",
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default="W", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="57K281")


class ElwProviderTitle(Row):
    """The ELW now. Prices in won, volumes in units, rates in percent."""

    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    previous_volume: int | None = wire("prdy_vol", "전일거래량")
    conversion_ratio: Decimal | None = wire("stck_cnvr_rate", "주식전환비율")
    parity: Decimal | None = wire("prit", "패리티")
    leverage: Decimal | None = wire("lvrg_val", "레버리지값")
    gearing: Decimal | None = wire("gear", "기어링")
    break_even_rate: Decimal | None = wire("prls_qryr_rate", "손익분기비율")
    capital_fulcrum_point: Decimal | None = wire("cfp", "자본지지점")
    intrinsic_value: Decimal | None = wire("invl_val", "내재가치값")
    time_value: Decimal | None = wire("tmvl_val", "시간가치값")
    strike: Decimal | None = wire("acpr", "행사가")
    knock_out_barrier: Decimal | None = wire("elw_ko_barrier", "조기종료발생기준가격")


class ElwProviderDay(Row):
    """What the liquidity provider sold, bought and held on one day, in units and won."""

    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    provider_sold: int | None = wire("lp_seln_qty", "LP매도수량")
    provider_average_sell_price: Decimal | None = wire("lp_seln_avrg_unpr", "LP매도평균단가")
    provider_bought: int | None = wire("lp_shnu_qty", "LP매수수량")
    provider_average_buy_price: Decimal | None = wire("lp_shnu_avrg_unpr", "LP매수평균단가")
    provider_holding: int | None = wire("lp_hvol", "LP보유량")
    lp_held_rate: Decimal | None = wire("lp_hldn_rate", "LP보유비율")
    individual_volume: int | None = wire("prsn_deal_qty", "개인매매수량")
    approach_rate: Decimal | None = wire("apprch_rate", "접근도")


class ElwProviderTrades(Reply):
    """The quote, and the days, newest first."""

    title: ElwProviderTitle | None = wire("output1", "응답상세")
    days: tuple[ElwProviderDay, ...] = wire("output2", "응답상세")


class GetElwProviderTrades(Request[ElwProviderTrades]):
    """ELW LP매매추이 (국내주식-182): how a liquidity provider traded its ELW.

    Not offered on paper.
    """

    spec = Spec(
        name="ELW LP매매추이",
        api_id="국내주식-182",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/lp-trade-trend",
        tr="FHPEW03760000",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="52K577")


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
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="57K281")


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
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="57K281")


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
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="58J540")


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
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="57JS61")


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
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="57JS61")
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
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="57K281")


class Elw(Group):
    """The calls of [국내주식] ELW 시세."""

    comparable = call(ListComparableElw)
    search = call(SearchElw)
    expiring = call(ListExpiringElw)
    indicator_ranking = call(GetElwIndicatorRanking)
    indicator_trades = call(GetElwIndicatorTrades)
    indicator_days = call(GetElwIndicatorDays)
    indicator_minutes = call(GetElwIndicatorMinutes)
    price = call(GetElwPrice)
    provider_trades = call(GetElwProviderTrades)
    newly_listed = call(ListNewElw)
    quick_changes = call(GetElwQuickChanges)
    sensitivity_ranking = call(GetElwSensitivityRanking)
    sensitivity_trades = call(GetElwSensitivityTrades)
    sensitivity_days = call(GetElwSensitivityDays)
    underlyings = call(ListElwUnderlyings)
    by_underlying = call(ListElwByUnderlying)
    fluctuation_ranking = call(GetElwFluctuationRanking)
    volatility_trades = call(GetElwVolatilityTrades)
    volatility_days = call(GetElwVolatilityDays)
    volatility_minutes = call(GetElwVolatilityMinutes)
    volatility_ticks = call(GetElwVolatilityTicks)
    volume_ranking = call(GetElwVolumeRanking)
