"""[국내주식] ELW 시세, searches: issues by what they must have."""

from datetime import date
from decimal import Decimal

from ..spec.declare import Reply, Request, Row, Spec, wire
from ..spec.values import Code
from .enums import ChangeSign, ElwSettlement, Moneyness

__all__ = [
    "ElwFinding",
    "ElwFindings",
    "ElwListingAge",
    "ElwRightName",
    "ElwSearchDirection",
    "ElwSearchOrder",
    "ElwSearchRight",
    "ElwStrikeClass",
    "ElwTimeToExpiry",
    "SearchElw",
]


class ElwSearchRight(Code):
    """Call or put, as the search writes it."""

    ALL = "A"
    CALL = "CO"
    PUT = "PO"


class ElwRightName(Code):
    """The right of an ELW in a word."""

    CALL = "CALL"
    PUT = "PUT"


class ElwSearchOrder(Code):
    """What findings are sorted by."""

    NONE = "0"
    SYMBOL = "1"
    PRICE = "2"
    CHANGE_RATE = "3"
    VOLUME = "4"
    STRIKE = "5"
    CONVERSION_RATIO = "6"
    LISTED_ON = "7"
    EXPIRY = "8"
    REMAINING_DAYS = "9"
    LEVERAGE = "10"


class ElwSearchDirection(Code):
    """Which end of the order comes first."""

    TOP = "1"
    BOTTOM = "2"


class ElwListingAge(Code):
    """How many days ago an ELW was listed."""

    ALL = "0"
    TODAY = "1"
    UP_TO_7_DAYS = "2"
    FROM_8_TO_30_DAYS = "3"
    FROM_31_TO_90_DAYS = "4"


class ElwTimeToExpiry(Code):
    """How many months an ELW has left."""

    ALL = "0"
    UP_TO_1_MONTH = "1"
    FROM_1_TO_2_MONTHS = "2"
    FROM_2_TO_3_MONTHS = "3"
    FROM_3_TO_6_MONTHS = "4"
    FROM_6_TO_9_MONTHS = "5"
    FROM_9_TO_12_MONTHS = "6"
    OVER_12_MONTHS = "7"


class ElwStrikeClass(Code):
    """How the strike stands against the underlying asset."""

    ALL = "0"
    AT_LEAST = "1"
    AT_MOST = "2"


class ElwFinding(Row):
    """One ELW that fits, with its underlying asset and its indicators.

    Prices in won, rates and volatility in percent; the underlying's prices are points if it is an
    index. `provider_name` is the firm that must quote the ELW, `provider_holding` what it still holds
    of it.
    """

    symbol: str = wire("bond_shrn_iscd", "채권단축종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    right_name: ElwRightName | None = wire("rght_type_name", "권리유형명")
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    strike: Decimal | None = wire("acpr", "행사가")
    conversion_ratio: Decimal | None = wire("stck_cnvr_rate", "주식전환비율")
    listed_on: date | None = wire("stck_lstn_date", "주식상장일자")
    last_trading_date: date | None = wire("stck_last_tr_date", "주식최종거래일자")
    remaining_days: int | None = wire("hts_rmnn_dynu", "HTS잔존일수")
    underlying_name: str | None = wire("unas_isnm", "기초자산종목명")
    underlying_price: Decimal | None = wire("unas_prpr", "기초자산현재가")
    underlying_change: Decimal | None = wire("unas_prdy_vrss", "기초자산전일대비")
    underlying_change_sign: ChangeSign | None = wire("unas_prdy_vrss_sign", "기초자산전일대비부호")
    underlying_change_rate: Decimal | None = wire("unas_prdy_ctrt", "기초자산전일대비율")
    underlying_volume: int | None = wire("unas_acml_vol", "기초자산누적거래량")
    moneyness: Decimal | None = wire("moneyness", "MONEYNESS")
    moneyness_name: Moneyness | None = wire("atm_cls_name", "ATM구분명")
    parity: Decimal | None = wire("prit", "패리티")
    delta: Decimal | None = wire("delta_val", "델타값")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "HTS내재변동성")
    time_value: Decimal | None = wire("tmvl_val", "시간가치값")
    gearing: Decimal | None = wire("gear", "기어링")
    leverage: Decimal | None = wire("lvrg_val", "레버리지값")
    break_even_rate: Decimal | None = wire("prls_qryr_rate", "손익분기비율")
    capital_fulcrum_point: Decimal | None = wire("cfp", "자본지지점")
    listed_shares: int | None = wire("lstn_stcn", "상장주수")
    issuer_name: str | None = wire("pblc_co_name", "발행회사명")
    provider_name: str | None = wire("lp_mbcr_name", "LP회원사명")
    lp_held_rate: Decimal | None = wire("lp_hldn_rate", "LP보유비율")
    right_form: str | None = wire("elw_rght_form", "ELW권리형태")
    knock_out_barrier: Decimal | None = wire("elw_ko_barrier", "조기종료발생기준가격")
    approach_rate: Decimal | None = wire("apprch_rate", "접근도")
    underlying_symbol: str | None = wire("unas_shrn_iscd", "기초자산단축종목코드")
    matures_on: date | None = wire("mtrt_date", "만기일자")
    premium: Decimal | None = wire("prmm_val", "프리미엄값")
    provider_ends_on: date | None = wire("stck_lp_fin_date", "주식LP종료일자")
    tick_conversion_price: Decimal | None = wire("tick_conv_prc", "틱환산가")
    break_even_price: Decimal | None = wire("prls_qryr_stpr_prc", "손익분기주가가격")
    provider_holding: int | None = wire("lp_hvol", "LP보유량")


class ElwFindings(Reply):
    """Up to 100 ELW; there is no next page."""

    findings: tuple[ElwFinding, ...] = wire("output", "응답상세")


class SearchElw(Request[ElwFindings]):
    """ELW 종목검색 (국내주식-166): ELW by many conditions at once.

    At most 100 rows, and no next page. A condition left out does not bind. `included` is a text in the
    broker's form that says which conditions count. Some wire names stand for something else than they
    say: the index price is the provider's holding rate, theta the moneyness, the dividend yield and the
    historical volatility are the bounds of the break-even price. Not offered on paper.
    """

    spec = Spec(
        name="ELW 종목검색",
        api_id="국내주식-166",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/cond-search",
        tr="FHKEW15100000",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="11510", length=5)
    order: ElwSearchOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", default=ElwSearchOrder.NONE, length=2
    )
    direction_1: ElwSearchDirection = wire(
        "FID_INPUT_CNT_1", "입력수1", default=ElwSearchDirection.TOP, length=12
    )
    order_2: ElwSearchOrder | None = wire(
        "FID_RANK_SORT_CLS_CODE_2", "순위정렬구분코드2", default=None, length=2
    )
    direction_2: ElwSearchDirection | None = wire("FID_INPUT_CNT_2", "입력수2", default=None, length=12)
    order_3: ElwSearchOrder | None = wire(
        "FID_RANK_SORT_CLS_CODE_3", "순위정렬구분코드3", default=None, length=2
    )
    direction_3: ElwSearchDirection | None = wire("FID_INPUT_CNT_3", "입력수3", default=None, length=12)
    included: str = wire("FID_TRGT_CLS_CODE", "대상구분코드", default="", length=32)
    issuer_code: str = wire("FID_INPUT_ISCD", "입력종목코드", default="", length=12, example="00000")
    underlying_symbol: str = wire("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", default="", length=12)
    right: ElwSearchRight | None = wire("FID_MRKT_CLS_CODE", "시장구분코드", default=None, length=2)
    listed_within: ElwListingAge | None = wire("FID_INPUT_DATE_1", "입력날짜1", default=None, length=10)
    expires_within: ElwTimeToExpiry | None = wire("FID_INPUT_DATE_2", "입력날짜2", default=None, length=10)
    provider_code: str = wire("FID_INPUT_ISCD_2", "입력종목코드2", default="", length=8)
    strike_class: ElwStrikeClass | None = wire("FID_ETC_CLS_CODE", "기타구분코드", default=None, length=2)
    remaining_days_from: int | None = wire("FID_INPUT_RMNN_DYNU_1", "입력잔존일수1", default=None, length=5)
    remaining_days_to: int | None = wire("FID_INPUT_RMNN_DYNU_2", "입력잔존일수2", default=None, length=5)
    price_from: Decimal | None = wire("FID_PRPR_CNT1", "현재가수1", default=None, length=11)
    price_to: Decimal | None = wire("FID_PRPR_CNT2", "현재가수2", default=None, length=11)
    change_rate_from: Decimal | None = wire("FID_RSFL_RATE1", "등락비율1", default=None, length=132)
    change_rate_to: Decimal | None = wire("FID_RSFL_RATE2", "등락비율2", default=None, length=132)
    volume_from: int | None = wire("FID_VOL1", "거래량1", default=None, length=18)
    volume_to: int | None = wire("FID_VOL2", "거래량2", default=None, length=18)
    last_trading_from: date | None = wire("FID_APLY_RANG_PRC_1", "적용범위가격1", default=None)
    last_trading_to: date | None = wire("FID_APLY_RANG_PRC_2", "적용범위가격2", default=None)
    leverage_from: Decimal | None = wire("FID_LVRG_VAL1", "레버리지값1", default=None, length=114)
    leverage_to: Decimal | None = wire("FID_LVRG_VAL2", "레버리지값2", default=None, length=114)
    provider_end_from: date | None = wire("FID_VOL3", "거래량3", default=None)
    provider_end_to: date | None = wire("FID_VOL4", "거래량4", default=None)
    implied_volatility_from: Decimal | None = wire("FID_INTS_VLTL1", "내재변동성1", default=None, length=114)
    implied_volatility_to: Decimal | None = wire("FID_INTS_VLTL2", "내재변동성2", default=None, length=114)
    premium_from: Decimal | None = wire("FID_PRMM_VAL1", "프리미엄값1", default=None, length=132)
    premium_to: Decimal | None = wire("FID_PRMM_VAL2", "프리미엄값2", default=None, length=132)
    gearing_from: Decimal | None = wire("FID_GEAR1", "기어링1", default=None, length=84)
    gearing_to: Decimal | None = wire("FID_GEAR2", "기어링2", default=None, length=84)
    break_even_rate_from: Decimal | None = wire(
        "FID_PRLS_QRYR_RATE1", "손익분기비율1", default=None, length=132
    )
    break_even_rate_to: Decimal | None = wire(
        "FID_PRLS_QRYR_RATE2", "손익분기비율2", default=None, length=132
    )
    delta_from: Decimal | None = wire("FID_DELTA1", "델타1", default=None, length=84)
    delta_to: Decimal | None = wire("FID_DELTA2", "델타2", default=None, length=84)
    strike_from: Decimal | None = wire("FID_ACPR1", "행사가1", default=None, length=133)
    strike_to: Decimal | None = wire("FID_ACPR2", "행사가2", default=None, length=133)
    conversion_ratio_from: Decimal | None = wire(
        "FID_STCK_CNVR_RATE1", "주식전환비율1", default=None, length=94
    )
    conversion_ratio_to: Decimal | None = wire(
        "FID_STCK_CNVR_RATE2", "주식전환비율2", default=None, length=94
    )
    settlement: ElwSettlement | None = wire("FID_DIV_CLS_CODE", "분류구분코드", default=None, length=2)
    parity_from: Decimal | None = wire("FID_PRIT1", "패리티1", default=None, length=112)
    parity_to: Decimal | None = wire("FID_PRIT2", "패리티2", default=None, length=112)
    barrier_from: Decimal | None = wire("FID_CFP1", "자본지지점1", default=None, length=112)
    barrier_to: Decimal | None = wire("FID_CFP2", "자본지지점2", default=None, length=112)
    provider_holding_rate_from: Decimal | None = wire(
        "FID_INPUT_NMIX_PRICE_1", "지수가격1", default=None, length=112
    )
    provider_holding_rate_to: Decimal | None = wire(
        "FID_INPUT_NMIX_PRICE_2", "지수가격2", default=None, length=112
    )
    approach_rate_from: Decimal | None = wire("FID_EGEA_VAL1", "E기어링값1", default=None, length=132)
    approach_rate_to: Decimal | None = wire("FID_EGEA_VAL2", "E기어링값2", default=None, length=132)
    break_even_price_from: Decimal | None = wire("FID_INPUT_DVDN_ERT", "배당수익율", default=None, length=112)
    break_even_price_to: Decimal | None = wire(
        "FID_INPUT_HIST_VLTL", "역사적변동성", default=None, length=112
    )
    moneyness_from: Decimal | None = wire("FID_THETA1", "세타1", default=None, length=84)
    moneyness_to: Decimal | None = wire("FID_THETA2", "세타2", default=None, length=84)
