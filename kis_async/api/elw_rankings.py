"""[국내주식] ELW 시세, rankings: by change, volume, indicators and sensitivity."""

from datetime import date, time
from decimal import Decimal

from ..spec.declare import Reply, Request, Row, Spec, wire
from ..spec.values import Code
from .enums import ChangeSign, ElwSettlement

__all__ = [
    "ElwChangeOrder",
    "ElwChangeUnit",
    "ElwFluctuationOrder",
    "ElwFluctuationRank",
    "ElwFluctuationRanking",
    "ElwIndicatorOrder",
    "ElwIndicatorRank",
    "ElwIndicatorRanking",
    "ElwQuickChange",
    "ElwQuickChanges",
    "ElwRemaining",
    "ElwRight",
    "ElwSensitivityOrder",
    "ElwSensitivityRank",
    "ElwSensitivityRanking",
    "ElwVolumeOrder",
    "ElwVolumeRank",
    "ElwVolumeRanking",
    "GetElwFluctuationRanking",
    "GetElwIndicatorRanking",
    "GetElwQuickChanges",
    "GetElwSensitivityRanking",
    "GetElwVolumeRanking",
]


class ElwRight(Code):
    """Call or put, as the rankings write it."""

    ALL = "0"
    CALL = "1"
    PUT = "2"


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
