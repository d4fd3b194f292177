"""[국내주식] ELW 시세, lists: comparable, new and expiring issues, and those on an underlying."""

from datetime import date
from decimal import Decimal

from ..spec.declare import Reply, Request, Row, Spec, wire
from ..spec.values import Code
from .enums import ChangeSign, ElwSettlement

__all__ = [
    "ComparableElw",
    "ComparableElwItem",
    "ElwByUnderlying",
    "ElwMoneynessClass",
    "ElwOnUnderlying",
    "ElwRightLetter",
    "ElwUnderlying",
    "ElwUnderlyingOrder",
    "ElwUnderlyings",
    "ExpiringElw",
    "ExpiringElwItem",
    "ExpiringElwRight",
    "ListComparableElw",
    "ListElwByUnderlying",
    "ListElwUnderlyings",
    "ListExpiringElw",
    "ListNewElw",
    "NewElw",
    "NewElwItem",
    "NewElwRight",
    "UntradableElw",
]


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


class ElwMoneynessClass(Code):
    """At, in or out of the money."""

    ALL = "0"
    AT = "1"
    IN = "2"
    OUT = "3"


class UntradableElw(Code):
    """Whether ELW that cannot be traded are listed too."""

    INCLUDED = "0"
    EXCLUDED = "1"


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
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="005930")


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

    Not offered on paper.
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
    excluded: UntradableElw = wire(
        "FID_TRGT_EXLS_CLS_CODE", "대상제외구분코드", default=UntradableElw.INCLUDED
    )
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "입력가격1", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "입력가격2", default=None, length=12)
    volume_from: int | None = wire("FID_INPUT_VOL_1", "입력거래량1", default=None, length=18)
    volume_to: int | None = wire("FID_INPUT_VOL_2", "입력거래량2", default=None, length=18)
    remaining_days_from: int | None = wire("FID_INPUT_RMNN_DYNU_1", "입력잔존일수1", default=None, length=5)
    remaining_days_to: int | None = wire("FID_INPUT_RMNN_DYNU_2", "입력잔존일수2", default=None, length=5)
    moneyness_class: ElwMoneynessClass = wire("FID_OPTION", "옵션", default=ElwMoneynessClass.ALL, length=5)
    option_1: str = wire("FID_INPUT_OPTION_1", "입력옵션1", default="", length=10)
    option_2: str = wire("FID_INPUT_OPTION_2", "입력옵션2", default="", length=10)
