"""[국내주식] ELW 시세: searches, lists and rankings of equity-linked warrants."""

from datetime import date, time
from decimal import Decimal

from ..spec.declare import Reply, Request, Row, Spec, wire
from ..spec.values import Code
from .enums import ChangeSign

__all__ = [
    "ComparableElw",
    "ComparableElwItem",
    "ElwByUnderlying",
    "ElwChangeOrder",
    "ElwChangeUnit",
    "ElwFinding",
    "ElwFindings",
    "ElwFluctuationOrder",
    "ElwFluctuationRank",
    "ElwFluctuationRanking",
    "ElwIndicatorOrder",
    "ElwIndicatorRank",
    "ElwIndicatorRanking",
    "ElwListingAge",
    "ElwMoneynessClass",
    "ElwOnUnderlying",
    "ElwQuickChange",
    "ElwQuickChanges",
    "ElwRemaining",
    "ElwRight",
    "ElwRightLetter",
    "ElwSearchDirection",
    "ElwSearchOrder",
    "ElwSearchRight",
    "ElwSensitivityOrder",
    "ElwSensitivityRank",
    "ElwSensitivityRanking",
    "ElwSettlement",
    "ElwStrikeClass",
    "ElwTimeToExpiry",
    "ElwUnderlying",
    "ElwUnderlyingOrder",
    "ElwUnderlyings",
    "ElwVolumeOrder",
    "ElwVolumeRank",
    "ElwVolumeRanking",
    "ExpiringElw",
    "ExpiringElwItem",
    "ExpiringElwRight",
    "GetElwFluctuationRanking",
    "GetElwIndicatorRanking",
    "GetElwQuickChanges",
    "GetElwSensitivityRanking",
    "GetElwVolumeRanking",
    "ListComparableElw",
    "ListElwByUnderlying",
    "ListElwUnderlyings",
    "ListExpiringElw",
    "ListNewElw",
    "NewElw",
    "NewElwItem",
    "NewElwRight",
    "SearchElw",
]


class ElwRight(Code):
    """Call or put, as the rankings write it."""

    ALL = "0"
    CALL = "1"
    PUT = "2"


class ExpiringElwRight(Code):
    """Call or put, as the list of expiring ELW writes it."""

    CALL = "0"
    PUT = "1"
    ALL = "2"


class NewElwRight(Code):
    """Call or put, as the list of new ELW writes it."""

    CALL = "00"
    PUT = "01"
    ALL = "02"


class ElwRightLetter(Code):
    """Call or put, as the list of one asset writes it."""

    ALL = "A"
    CALL = "C"
    PUT = "P"


class ElwSearchRight(Code):
    """Call or put, as the search writes it."""

    ALL = "A"
    CALL = "CO"
    PUT = "PO"


class ElwSettlement(Code):
    """Ordinary ELW, or those that end early when a barrier is touched."""

    ALL = "0"
    REGULAR = "1"
    EARLY = "2"


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


class ElwRemaining(Code):
    """How many months an ELW has left, as the rankings write it."""

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


class ElwMoneynessClass(Code):
    """At, in or out of the money."""

    ALL = "0"
    AT = "1"
    IN = "2"
    OUT = "3"


class ElwIndicatorOrder(Code):
    """The indicator that ELW are ranked by."""

    CONVERSION_RATIO = "0"
    LEVERAGE = "1"
    STRIKE = "2"
    INTRINSIC_VALUE = "3"
    TIME_VALUE = "4"


class ElwSensitivityOrder(Code):
    """The sensitivity that ELW are ranked by.

    The document calls both 3 and 5 rho; by the order of the columns 3 is theta.
    """

    THEORETICAL_PRICE = "0"
    DELTA = "1"
    GAMMA = "2"
    THETA = "3"
    VEGA = "4"
    RHO = "5"
    IMPLIED_VOLATILITY = "6"
    VOLATILITY_90_DAYS = "7"


class ElwChangeOrder(Code):
    """What must have jumped."""

    PRICE_UP = "1"
    PRICE_DOWN = "2"
    VOLUME_UP = "3"
    BID_SIZE_UP = "4"
    ASK_SIZE_UP = "5"


class ElwChangeUnit(Code):
    """What a span is counted in."""

    MINUTES = "1"
    DAYS = "2"


class ElwFluctuationOrder(Code):
    """What a ranking of changes is sorted by."""

    RISE = "0"
    FALL = "1"
    RISE_FROM_OPEN = "2"
    FALL_FROM_OPEN = "3"
    RANGE = "4"


class ElwVolumeOrder(Code):
    """What a ranking of volumes is sorted by."""

    VOLUME = "0"
    AVERAGE_VOLUME_INCREASE = "1"
    AVERAGE_TURNOVER_RATIO = "2"
    TURNOVER = "3"
    NET_BID_SIZE = "4"
    NET_ASK_SIZE = "5"


class ElwUnderlyingOrder(Code):
    """What the underlying assets are sorted by."""

    NAME = "0"
    CALL_COUNT = "1"
    PUT_COUNT = "2"
    RISE = "3"
    FALL = "4"
    PRICE = "5"
    SYMBOL = "6"


class ComparableElwItem(Row):
    """One ELW that can be compared."""

    symbol: str = wire("elw_shrn_iscd", "ELW단축종목코드", key=True)
    name: str | None = wire("elw_kor_isnm", "ELW한글종목명")


class ComparableElw(Reply):
    """The ELW to compare."""

    items: tuple[ComparableElwItem, ...] = wire("output", "응답상세")


class ListComparableElw(Request[ComparableElw]):
    """ELW 비교대상종목조회 (국내주식-183): the ELW on one stock, to choose some to compare.

    `symbol` is the stock's, not that of an ELW. Not offered on paper.
    """

    spec = Spec(
        name="ELW 비교대상종목조회",
        api_id="국내주식-183",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/compare-stocks",
        tr="FHKEW151701C0",
        paper=None,
    )
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="11517", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="005930")


class ElwFinding(Row):
    """One ELW that fits, with its underlying asset and its indicators.

    Prices in won, rates and volatility in percent; the underlying's prices are points if it is an
    index. `provider_name` is the firm that must quote the ELW, `provider_holding` what it still holds
    of it.
    """

    symbol: str = wire("bond_shrn_iscd", "채권단축종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    right_name: str | None = wire("rght_type_name", "권리유형명")
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
    moneyness_name: str | None = wire("atm_cls_name", "ATM구분명")
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


class ExpiringElwItem(Row):
    """An ELW that expires or has expired, and what it pays, in won."""

    symbol: str = wire("elw_shrn_iscd", "ELW단축종목코드", key=True)
    name: str | None = wire("elw_kor_isnm", "ELW한글종목명")
    underlying_name: str | None = wire("unas_isnm", "기초자산종목명")
    underlying_price: Decimal | None = wire("unas_prpr", "기초자산현재가")
    strike: Decimal | None = wire("acpr", "행사가")
    conversion_ratio: Decimal | None = wire("stck_cnvr_rate", "주식전환비율")
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    listed_on: date | None = wire("stck_lstn_date", "주식상장일자")
    last_trading_date: date | None = wire("stck_last_tr_date", "주식최종거래일자")
    total_redemption_amount: Decimal | None = wire("total_rdmp_amt", "총상환금액")
    redemption_amount: Decimal | None = wire("rdmp_amt", "상환금액")
    listed_shares: int | None = wire("lstn_stcn", "상장주수")
    provider_holding: int | None = wire("lp_hvol", "LP보유량")
    fixed_payment_price: Decimal | None = wire("ccls_paym_prc", "확정지급2가격")
    value_at_expiry: Decimal | None = wire("mtrt_vltn_amt", "만기평가금액")
    exercise_ends_on: date | None = wire("evnt_prd_fin_date", "행사2기간종료일자")
    settled_on: date | None = wire("stlm_date", "결제일자")
    issue_price: Decimal | None = wire("pblc_prc", "발행가격")
    underlying_symbol: str | None = wire("unas_shrn_iscd", "기초자산단축종목코드")
    isin: str | None = wire("stnd_iscd", "표준종목코드")
    redemption_claim_amount: Decimal | None = wire("rdmp_ask_amt", "상환청구금액")


class ExpiringElw(Reply):
    """Up to 100 ELW; there is no next page."""

    items: tuple[ExpiringElwItem, ...] = wire("output1", "응답상세")


class ListExpiringElw(Request[ExpiringElw]):
    """ELW 만기예정/만기종목 (국내주식-184): ELW that expire in a period.

    At most 100 rows, and no next page. `underlying_symbol` 000000 stands for all, 2001 for KOSPI 200,
    3003 for KOSDAQ 150; `issuer_code` is the number of a securities firm, 00000 for all.
    Not offered on paper.
    """

    spec = Spec(
        name="ELW 만기예정/만기종목",
        api_id="국내주식-184",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/expiration-stocks",
        tr="FHKEW154700C0",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="11547", length=5)
    date_from: date = wire("FID_INPUT_DATE_1", "입력날짜1")
    date_to: date = wire("FID_INPUT_DATE_2", "입력날짜2")
    right: ExpiringElwRight = wire("FID_DIV_CLS_CODE", "분류구분코드", default=ExpiringElwRight.ALL, length=2)
    class_code: str = wire("FID_ETC_CLS_CODE", "기타구분코드", default="", length=2)
    underlying_symbol: str = wire("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", default="000000", length=12)
    issuer_code: str = wire("FID_INPUT_ISCD_2", "발행회사코드", default="00000", length=8)
    settlement: ElwSettlement = wire("FID_BLNG_CLS_CODE", "결제방법", default=ElwSettlement.ALL, length=2)
    option_1: str = wire("FID_INPUT_OPTION_1", "입력옵션1", default="", length=10)


class ElwIndicatorRank(Row):
    """One place of the ranking. Prices in won, volumes in units, rates in percent."""

    symbol: str = wire("elw_shrn_iscd", "ELW단축종목코드", key=True)
    name: str | None = wire("elw_kor_isnm", "ELW한글종목명")
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    conversion_ratio: Decimal | None = wire("stck_cnvr_rate", "주식전환비율")
    leverage: Decimal | None = wire("lvrg_val", "레버리지값")
    strike: Decimal | None = wire("acpr", "행사가")
    time_value: Decimal | None = wire("tmvl_val", "시간가치값")
    intrinsic_value: Decimal | None = wire("invl_val", "내재가치값")
    knock_out_barrier: Decimal | None = wire("elw_ko_barrier", "조기종료발생기준가격")


class ElwIndicatorRanking(Reply):
    """The places, best first; there is no next page."""

    ranks: tuple[ElwIndicatorRank, ...] = wire("output1", "응답상세")


class GetElwIndicatorRanking(Request[ElwIndicatorRanking]):
    """ELW 지표순위 (국내주식-169): ELW ranked by an indicator.

    `underlying_symbol` 000000 stands for all, 2001 for KOSPI 200, 3003 for KOSDAQ 150; `issuer_code` is
    the number of a securities firm, 00000 for all. Not offered on paper.
    """

    spec = Spec(
        name="ELW 지표순위",
        api_id="국내주식-169",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/ranking/indicator",
        tr="FHPEW02790000",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="20279", length=5)
    underlying_symbol: str = wire("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", default="000000", length=12)
    issuer_code: str = wire("FID_INPUT_ISCD", "발행사", default="00000", length=12)
    right: ElwRight = wire("FID_DIV_CLS_CODE", "콜풋구분코드", default=ElwRight.ALL, length=2)
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "가격(이상)", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "가격(이하)", default=None, length=12)
    volume_from: int | None = wire("FID_INPUT_VOL_1", "거래량(이상)", default=None, length=18)
    volume_to: int | None = wire("FID_INPUT_VOL_2", "거래량(이하)", default=None, length=18)
    order: ElwIndicatorOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", default=ElwIndicatorOrder.CONVERSION_RATIO, length=2
    )
    settlement: ElwSettlement = wire("FID_BLNG_CLS_CODE", "결재방법", default=ElwSettlement.ALL, length=2)


class NewElwItem(Row):
    """A newly listed ELW; prices in won."""

    listed_on: date | None = wire("stck_lstn_date", "주식상장일자")
    name: str | None = wire("elw_kor_isnm", "ELW한글종목명")
    symbol: str = wire("elw_shrn_iscd", "ELW단축종목코드", key=True)
    underlying_name: str | None = wire("unas_isnm", "기초자산종목명")
    issuer_name: str | None = wire("pblc_co_name", "발행회사명")
    listed_shares: int | None = wire("lstn_stcn", "상장주수")
    strike: Decimal | None = wire("acpr", "행사가")
    last_trading_date: date | None = wire("stck_last_tr_date", "주식최종거래일자")
    knock_out_barrier: Decimal | None = wire("elw_ko_barrier", "조기종료발생기준가격")


class NewElw(Reply):
    """The ELW listed on the day."""

    items: tuple[NewElwItem, ...] = wire("output", "응답상세")


class ListNewElw(Request[NewElw]):
    """ELW 신규상장종목 (국내주식-181): ELW that were newly listed.

    `underlying_symbol` 000000 stands for all, 2001 for KOSPI 200, 3003 for KOSDAQ 150; `issuer_code` is
    the number of a securities firm. Not offered on paper.
    """

    spec = Spec(
        name="ELW 신규상장종목",
        api_id="국내주식-181",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/newly-listed",
        tr="FHKEW154800C0",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="11548", length=5)
    right: NewElwRight = wire("FID_DIV_CLS_CODE", "분류구분코드", default=NewElwRight.ALL, length=2)
    underlying_symbol: str = wire("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", default="000000", length=12)
    issuer_code: str = wire("FID_INPUT_ISCD_2", "입력종목코드2", length=8, example="00003")
    listed_on: date = wire("FID_INPUT_DATE_1", "입력날짜1")
    settlement: ElwSettlement = wire("FID_BLNC_CLS_CODE", "결재방법", default=ElwSettlement.ALL, length=2)


class ElwQuickChange(Row):
    """One ELW and how it moved away from `reference_value`, whose kind the order decides.

    Prices in won, volumes in units, rates in percent.
    """

    symbol: str = wire("elw_shrn_iscd", "ELW단축종목코드", key=True)
    name: str | None = wire("elw_kor_isnm", "ELW한글종목명")
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    ask: Decimal | None = wire("askp", "매도호가")
    bid: Decimal | None = wire("bidp", "매수호가")
    total_ask_size: int | None = wire("total_askp_rsqn", "총매도호가잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총매수호가잔량")
    volume: int | None = wire("acml_vol", "누적거래량")
    reference_value: Decimal | None = wire("stnd_val", "기준값")
    change_from_reference: Decimal | None = wire("stnd_val_vrss", "기준값대비")
    change_rate_from_reference: Decimal | None = wire("stnd_val_ctrt", "기준값대비율")


class ElwQuickChanges(Reply):
    """The places, strongest first; there is no next page."""

    ranks: tuple[ElwQuickChange, ...] = wire("output", "응답상세")


class GetElwQuickChanges(Request[ElwQuickChanges]):
    """ELW 당일급변종목 (국내주식-171): ELW whose price, volume or book jumped.

    Compared with `span` minutes or days ago; `reference_time` is for minutes. `underlying_symbol`
    000000 stands for all, 2001 for KOSPI 200, 3003 for KOSDAQ 150; `issuer_code` is the number of a
    securities firm, 00000 for all. Not offered on paper.
    """

    spec = Spec(
        name="ELW 당일급변종목",
        api_id="국내주식-171",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/ranking/quick-change",
        tr="FHPEW02870000",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="20287", length=5)
    underlying_symbol: str = wire("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", default="000000", length=12)
    issuer_code: str = wire("FID_INPUT_ISCD", "발행사", default="00000", length=12)
    market_code: str = wire("FID_MRKT_CLS_CODE", "시장구분코드", default="A", length=2)
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "가격(이상)", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "가격(이하)", default=None, length=12)
    volume_from: int | None = wire("FID_INPUT_VOL_1", "거래량(이상)", default=None, length=18)
    volume_to: int | None = wire("FID_INPUT_VOL_2", "거래량(이하)", default=None, length=18)
    unit: ElwChangeUnit = wire("FID_HOUR_CLS_CODE", "시간구분코드", default=ElwChangeUnit.DAYS, length=5)
    span: int = wire("FID_INPUT_HOUR_1", "입력 일 또는 분", default=1, length=10)
    reference_time: time | None = wire("FID_INPUT_HOUR_2", "기준시간(분 선택 시)", default=None)
    order: ElwChangeOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", default=ElwChangeOrder.PRICE_UP, length=2
    )
    settlement: ElwSettlement = wire("FID_BLNG_CLS_CODE", "결재방법", default=ElwSettlement.ALL, length=2)


class ElwSensitivityRank(Row):
    """One place of the ranking. Prices in won, volumes in units, rates in percent."""

    symbol: str = wire("elw_shrn_iscd", "ELW단축종목코드", key=True)
    name: str | None = wire("elw_kor_isnm", "ELW한글종목명")
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    theoretical_price: Decimal | None = wire("hts_thpr", "HTS이론가")
    delta: Decimal | None = wire("delta_val", "델타값")
    gamma: Decimal | None = wire("gama", "감마")
    theta: Decimal | None = wire("theta", "세타")
    vega: Decimal | None = wire("vega", "베가")
    rho: Decimal | None = wire("rho", "로우")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "HTS내재변동성")
    historical_volatility_90_days: Decimal | None = wire("d90_hist_vltl", "90일역사적변동성")


class ElwSensitivityRanking(Reply):
    """The places, best first; there is no next page."""

    ranks: tuple[ElwSensitivityRank, ...] = wire("output", "응답상세")


class GetElwSensitivityRanking(Request[ElwSensitivityRanking]):
    """ELW 민감도 순위 (국내주식-170): ELW ranked by a sensitivity.

    `underlying_symbol` 000000 stands for all, 2001 for KOSPI 200, 3003 for KOSDAQ 150; `issuer_code` is
    the number of a securities firm, 00000 for all. Not offered on paper.
    """

    spec = Spec(
        name="ELW 민감도 순위",
        api_id="국내주식-170",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/ranking/sensitivity",
        tr="FHPEW02850000",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="20285", length=5)
    underlying_symbol: str = wire("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", default="000000", length=12)
    issuer_code: str = wire("FID_INPUT_ISCD", "입력종목코드", default="00000", length=12)
    right: ElwRight = wire("FID_DIV_CLS_CODE", "콜풋구분코드", default=ElwRight.ALL, length=2)
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "가격(이상)", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "가격(이하)", default=None, length=12)
    volume_from: int | None = wire("FID_INPUT_VOL_1", "거래량(이상)", default=None, length=18)
    volume_to: int | None = wire("FID_INPUT_VOL_2", "거래량(이하)", default=None, length=18)
    order: ElwSensitivityOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", default=ElwSensitivityOrder.THEORETICAL_PRICE, length=2
    )
    remaining_days_from: int | None = wire("FID_INPUT_RMNN_DYNU_1", "잔존일수(이상)", default=None, length=5)
    reference_day: date | None = wire("FID_INPUT_DATE_1", "조회기준일", default=None)
    settlement: ElwSettlement = wire("FID_BLNG_CLS_CODE", "결재방법", default=ElwSettlement.ALL, length=2)


class ElwUnderlying(Row):
    """An asset that ELW exist on, in won or index points."""

    underlying_symbol: str = wire("unas_shrn_iscd", "기초자산단축종목코드", key=True)
    underlying_name: str | None = wire("unas_isnm", "기초자산종목명")
    underlying_price: Decimal | None = wire("unas_prpr", "기초자산현재가")
    underlying_change: Decimal | None = wire("unas_prdy_vrss", "기초자산전일대비")
    underlying_change_sign: ChangeSign | None = wire("unas_prdy_vrss_sign", "기초자산전일대비부호")
    underlying_change_rate: Decimal | None = wire("unas_prdy_ctrt", "기초자산전일대비율")


class ElwUnderlyings(Reply):
    """The underlying assets."""

    underlyings: tuple[ElwUnderlying, ...] = wire("output", "응답상세")


class ListElwUnderlyings(Request[ElwUnderlyings]):
    """ELW 기초자산 목록조회 (국내주식-185): the assets that ELW exist on.

    `issuer_code` is the number of a securities firm, 00000 for all. Not offered on paper.
    """

    spec = Spec(
        name="ELW 기초자산 목록조회",
        api_id="국내주식-185",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/udrl-asset-list",
        tr="FHKEW154100C0",
        paper=None,
    )
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="11541", length=5)
    order: ElwUnderlyingOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", default=ElwUnderlyingOrder.NAME, length=2
    )
    issuer_code: str = wire("FID_INPUT_ISCD", "입력종목코드", default="00000", length=12)


class ElwOnUnderlying(Row):
    """One ELW on the asset, with its indicators. Prices in won, volumes in units, rates in percent.

    `provider_net_sold` is what the liquidity provider sold less what it bought.
    """

    symbol: str = wire("elw_shrn_iscd", "ELW단축종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    strike: Decimal | None = wire("acpr", "행사가")
    break_even_price: Decimal | None = wire("prls_qryr_stpr_prc", "손익분기주가가격")
    remaining_days: int | None = wire("hts_rmnn_dynu", "HTS잔존일수")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "HTS내재변동성")
    conversion_ratio: Decimal | None = wire("stck_cnvr_rate", "주식전환비율")
    provider_holding: int | None = wire("lp_hvol", "LP보유량")
    provider_share: Decimal | None = wire("lp_rlim", "LP비중")
    leverage: Decimal | None = wire("lvrg_val", "레버리지값")
    gearing: Decimal | None = wire("gear", "기어링")
    delta: Decimal | None = wire("delta_val", "델타값")
    gamma: Decimal | None = wire("gama", "감마")
    vega: Decimal | None = wire("vega", "베가")
    theta: Decimal | None = wire("theta", "세타")
    break_even_rate: Decimal | None = wire("prls_qryr_rate", "손익분기비율")
    capital_fulcrum_point: Decimal | None = wire("cfp", "자본지지점")
    parity: Decimal | None = wire("prit", "패리티")
    intrinsic_value: Decimal | None = wire("invl_val", "내재가치값")
    time_value: Decimal | None = wire("tmvl_val", "시간가치값")
    theoretical_price: Decimal | None = wire("hts_thpr", "HTS이론가")
    listed_on: date | None = wire("stck_lstn_date", "주식상장일자")
    last_trading_date: date | None = wire("stck_last_tr_date", "주식최종거래일자")
    provider_net_sold: int | None = wire("lp_ntby_qty", "LP순매도량")


class ElwByUnderlying(Reply):
    """The ELW on one asset."""

    items: tuple[ElwOnUnderlying, ...] = wire("output", "응답상세")


class ListElwByUnderlying(Request[ElwByUnderlying]):
    """ELW 기초자산별 종목시세 (국내주식-186): the ELW on one underlying asset.

    `excluded` 1 leaves out those that cannot be traded. Not offered on paper.
    """

    spec = Spec(
        name="ELW 기초자산별 종목시세",
        api_id="국내주식-186",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/quotations/udrl-asset-price",
        tr="FHKEW154101C0",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="11541", length=5)
    right: ElwRightLetter = wire("FID_MRKT_CLS_CODE", "시장구분코드", default=ElwRightLetter.ALL, length=2)
    issuer_code: str = wire("FID_INPUT_ISCD", "입력종목코드", default="00000", length=12)
    underlying_symbol: str = wire("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", length=12, example="005930")
    previous_volume_below: int | None = wire("FID_VOL_CNT", "거래량수", default=None, length=12)
    excluded: str = wire("FID_TRGT_EXLS_CLS_CODE", "대상제외구분코드", default="0", length=32)
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "입력가격1", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "입력가격2", default=None, length=12)
    volume_from: int | None = wire("FID_INPUT_VOL_1", "입력거래량1", default=None, length=18)
    volume_to: int | None = wire("FID_INPUT_VOL_2", "입력거래량2", default=None, length=18)
    remaining_days_from: int | None = wire("FID_INPUT_RMNN_DYNU_1", "입력잔존일수1", default=None, length=5)
    remaining_days_to: int | None = wire("FID_INPUT_RMNN_DYNU_2", "입력잔존일수2", default=None, length=5)
    moneyness_class: ElwMoneynessClass = wire("FID_OPTION", "옵션", default=ElwMoneynessClass.ALL, length=5)
    option_1: str = wire("FID_INPUT_OPTION_1", "입력옵션1", default="", length=10)
    option_2: str = wire("FID_INPUT_OPTION_2", "입력옵션2", default="", length=10)


class ElwFluctuationRank(Row):
    """One place of the ranking. Prices in won, volumes in units, rates in percent.

    The `base_price` and `open` columns compare the price with those of the day.
    """

    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    symbol: str = wire("elw_shrn_iscd", "ELW단축종목코드", key=True)
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    base_price: Decimal | None = wire("stck_sdpr", "주식기준가")
    base_price_sign: ChangeSign | None = wire("sdpr_vrss_prpr_sign", "기준가대비현재가부호")
    change_from_base_price: Decimal | None = wire("sdpr_vrss_prpr", "기준가대비현재가")
    change_rate_from_base_price: Decimal | None = wire("sdpr_vrss_prpr_rate", "기준가대비현재가비율")
    open: Decimal | None = wire("stck_oprc", "주식시가2")
    open_sign: ChangeSign | None = wire("oprc_vrss_prpr_sign", "시가2대비현재가부호")
    change_from_open: Decimal | None = wire("oprc_vrss_prpr", "시가2대비현재가")
    change_rate_from_open: Decimal | None = wire("oprc_vrss_prpr_rate", "시가2대비현재가비율")
    high: Decimal | None = wire("stck_hgpr", "주식최고가")
    low: Decimal | None = wire("stck_lwpr", "주식최저가")
    period_change_sign: ChangeSign | None = wire("prd_rsfl_sign", "기간등락부호")
    period_change: Decimal | None = wire("prd_rsfl", "기간등락")
    period_change_rate: Decimal | None = wire("prd_rsfl_rate", "기간등락비율")
    conversion_ratio: Decimal | None = wire("stck_cnvr_rate", "주식전환비율")
    remaining_days: int | None = wire("hts_rmnn_dynu", "HTS잔존일수")
    strike: Decimal | None = wire("acpr", "행사가")
    underlying_name: str | None = wire("unas_isnm", "기초자산명")
    underlying_symbol: str | None = wire("unas_shrn_iscd", "기초자산코드")
    lp_held_rate: Decimal | None = wire("lp_hldn_rate", "LP보유비율")
    parity: Decimal | None = wire("prit", "패리티")
    break_even_price: Decimal | None = wire("prls_qryr_stpr_prc", "손익분기주가가격")
    delta: Decimal | None = wire("delta_val", "델타값")
    theta: Decimal | None = wire("theta", "세타")
    break_even_rate: Decimal | None = wire("prls_qryr_rate", "손익분기비율")
    listed_on: date | None = wire("stck_lstn_date", "주식상장일자")
    last_trading_date: date | None = wire("stck_last_tr_date", "주식최종거래일자")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "HTS내재변동성")
    leverage: Decimal | None = wire("lvrg_val", "레버리지값")


class ElwFluctuationRanking(Reply):
    """The places, strongest first; there is no next page."""

    ranks: tuple[ElwFluctuationRank, ...] = wire("output", "응답상세")


class GetElwFluctuationRanking(Request[ElwFluctuationRanking]):
    """ELW 상승률순위 (국내주식-167): ELW ranked by their rise or fall.

    `underlying_symbol` 000000 stands for all, 2001 for KOSPI 200, 3003 for KOSDAQ 150; `issuer_code` is
    the number of a securities firm, 00000 for all. Not offered on paper.
    """

    spec = Spec(
        name="ELW 상승률순위",
        api_id="국내주식-167",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/ranking/updown-rate",
        tr="FHPEW02770000",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="20277", length=5)
    underlying_symbol: str = wire("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", default="000000", length=12)
    issuer_code: str = wire("FID_INPUT_ISCD", "발행사", default="00000", length=12)
    remaining_class: ElwRemaining = wire(
        "FID_INPUT_RMNN_DYNU_1", "잔존일수", default=ElwRemaining.ALL, length=5
    )
    right: ElwRight = wire("FID_DIV_CLS_CODE", "콜풋구분코드", default=ElwRight.ALL, length=2)
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "가격(이상)", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "가격(이하)", default=None, length=12)
    volume_from: int | None = wire("FID_INPUT_VOL_1", "거래량(이상)", default=None, length=18)
    volume_to: int | None = wire("FID_INPUT_VOL_2", "거래량(이하)", default=None, length=18)
    reference_day: str = wire("FID_INPUT_DATE_1", "조회기준일", default="1", length=10)
    order: ElwFluctuationOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", default=ElwFluctuationOrder.RISE, length=2
    )
    settlement: ElwSettlement = wire("FID_BLNG_CLS_CODE", "결재방법", default=ElwSettlement.ALL, length=2)
    expiry_filter: str = wire("FID_INPUT_DATE_2", "만기일-최종거래일조회", default="", length=10)


class ElwVolumeRank(Row):
    """One place of the ranking. Prices in won, volumes in units, rates in percent.

    Columns of `n_day` compare with some days ago; `net_bid_size` is bids less asks in the book.
    """

    name: str | None = wire("elw_kor_isnm", "ELW한글종목명")
    symbol: str = wire("elw_shrn_iscd", "ELW단축종목코드", key=True)
    price: Decimal | None = wire("elw_prpr", "ELW현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    listed_shares: int | None = wire("lstn_stcn", "상장주수")
    volume: int | None = wire("acml_vol", "누적거래량")
    previous_n_day_volume: int | None = wire("n_prdy_vol", "N전일거래량")
    volume_change_from_n_days: int | None = wire("n_prdy_vol_vrss", "N전일거래량대비")
    volume_increase_rate: Decimal | None = wire("vol_inrt", "거래량증가율")
    turnover_ratio: Decimal | None = wire("vol_tnrt", "거래량회전율")
    n_day_turnover_ratio: Decimal | None = wire("nday_vol_tnrt", "N일거래량회전율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적거래대금")
    previous_n_day_turnover: Decimal | None = wire("n_prdy_tr_pbmn", "N전일거래대금")
    turnover_change_from_n_days: Decimal | None = wire("n_prdy_tr_pbmn_vrss", "N전일거래대금대비")
    total_ask_size: int | None = wire("total_askp_rsqn", "총매도호가잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총매수호가잔량")
    net_ask_size: int | None = wire("ntsl_rsqn", "순매도잔량")
    net_bid_size: int | None = wire("ntby_rsqn", "순매수잔량")
    ask_size_rate: Decimal | None = wire("seln_rsqn_rate", "매도잔량비율")
    bid_size_rate: Decimal | None = wire("shnu_rsqn_rate", "매수2잔량비율")
    conversion_ratio: Decimal | None = wire("stck_cnvr_rate", "주식전환비율")
    remaining_days: int | None = wire("hts_rmnn_dynu", "HTS잔존일수")
    intrinsic_value: Decimal | None = wire("invl_val", "내재가치값")
    time_value: Decimal | None = wire("tmvl_val", "시간가치값")
    strike: Decimal | None = wire("acpr", "행사가")
    provider_name: str | None = wire("lp_mbcr_name", "LP회원사명")
    underlying_name: str | None = wire("unas_isnm", "기초자산명")
    last_trading_date: date | None = wire("stck_last_tr_date", "최종거래일")
    underlying_symbol: str | None = wire("unas_shrn_iscd", "기초자산코드")
    previous_volume: int | None = wire("prdy_vol", "전일거래량")
    lp_held_rate: Decimal | None = wire("lp_hldn_rate", "LP보유비율")
    parity: Decimal | None = wire("prit", "패리티")
    break_even_price: Decimal | None = wire("prls_qryr_stpr_prc", "손익분기주가가격")
    delta: Decimal | None = wire("delta_val", "델타값")
    theta: Decimal | None = wire("theta", "세타")
    break_even_rate: Decimal | None = wire("prls_qryr_rate", "손익분기비율")
    listed_on: date | None = wire("stck_lstn_date", "주식상장일자")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "HTS내재변동성")
    leverage: Decimal | None = wire("lvrg_val", "레버리지값")
    provider_net_sold: int | None = wire("lp_ntby_qty", "LP순매도량")


class ElwVolumeRanking(Reply):
    """The places, best first; there is no next page."""

    ranks: tuple[ElwVolumeRank, ...] = wire("output", "응답상세")


class GetElwVolumeRanking(Request[ElwVolumeRanking]):
    """ELW 거래량순위 (국내주식-168): ELW ranked by volume, turnover or book.

    `underlying_symbol` 000000 stands for all, 2001 for KOSPI 200, 3003 for KOSDAQ 150; `issuer_code` is
    the number of a securities firm, 00000 for all. Not offered on paper.
    """

    spec = Spec(
        name="ELW 거래량순위",
        api_id="국내주식-168",
        effect="read",
        method="GET",
        path="/uapi/elw/v1/ranking/volume-rank",
        tr="FHPEW02780000",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="W", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="20278", length=5)
    underlying_symbol: str = wire("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", default="000000", length=12)
    issuer_code: str = wire("FID_INPUT_ISCD", "발행사", default="00000", length=12)
    remaining_class: ElwRemaining = wire(
        "FID_INPUT_RMNN_DYNU_1", "입력잔존일수", default=ElwRemaining.ALL, length=5
    )
    right: ElwRight = wire("FID_DIV_CLS_CODE", "콜풋구분코드", default=ElwRight.ALL, length=2)
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "가격(이상)", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "가격(이하)", default=None, length=12)
    volume_from: int | None = wire("FID_INPUT_VOL_1", "거래량(이상)", default=None, length=18)
    volume_to: int | None = wire("FID_INPUT_VOL_2", "거래량(이하)", default=None, length=18)
    reference_day: date | None = wire("FID_INPUT_DATE_1", "조회기준일", default=None)
    order: ElwVolumeOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", default=ElwVolumeOrder.VOLUME, length=2
    )
    settlement: ElwSettlement = wire("FID_BLNG_CLS_CODE", "소속구분코드", default=ElwSettlement.ALL, length=2)
    provider_code: str = wire("FID_INPUT_ISCD_2", "LP발행사", default="0000", length=8)
    expiry_filter: str = wire("FID_INPUT_DATE_2", "만기일-최종거래일조회", default="", length=10)
