"""[국내주식] ELW 시세, prices: of now, and what liquidity providers trade."""

from datetime import date
from decimal import Decimal

from ..spec.declare import Reply, Request, Row, Spec, wire
from .enums import ChangeSign, Moneyness

__all__ = [
    "ElwPrice",
    "ElwPriceReply",
    "ElwProviderDay",
    "ElwProviderTitle",
    "ElwProviderTrades",
    "GetElwPrice",
    "GetElwProviderTrades",
]


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
    moneyness_name: Moneyness | None = wire("atm_cls_name", "ATM 구분 명")
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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="57K281")


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
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="52K577")
