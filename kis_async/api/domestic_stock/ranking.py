"""[국내주식] 순위분석: rankings of domestic stocks."""

from decimal import Decimal

from ...spec.declare import Group, Reply, Request, Row, Spec, call, wire
from ...spec.values import Code
from ..enums import ChangeSign, Venue

__all__ = ["GetVolumeRanking", "Ranking", "ShareClass", "VolumeOrder", "VolumeRank", "VolumeRanking"]


class ShareClass(Code):
    """Which shares a ranking covers."""

    ALL = "0"
    COMMON = "1"
    PREFERRED = "2"


class VolumeOrder(Code):
    """What a volume ranking is sorted by."""

    AVERAGE_VOLUME = "0"
    VOLUME_INCREASE = "1"
    AVERAGE_TURNOVER_RATIO = "2"
    TURNOVER = "3"
    AVERAGE_TURNOVER_VALUE_RATIO = "4"


class VolumeRank(Row):
    """One place of the ranking: prices and turnover in won, volumes in shares, ratios in percent."""

    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    listed_shares: int | None = wire("lstn_stcn", "상장 주수")
    average_volume: int | None = wire("avrg_vol", "평균 거래량")
    rate_since_n_days_ago: Decimal | None = wire("n_befr_clpr_vrss_prpr_rate", "N일전종가대비현재가대비율")
    volume_increase_rate: Decimal | None = wire("vol_inrt", "거래량증가율")
    turnover_ratio: Decimal | None = wire("vol_tnrt", "거래량 회전율")
    n_day_turnover_ratio: Decimal | None = wire("nday_vol_tnrt", "N일 거래량 회전율")
    average_turnover: Decimal | None = wire("avrg_tr_pbmn", "평균 거래 대금")
    turnover_value_ratio: Decimal | None = wire("tr_pbmn_tnrt", "거래대금회전율")
    n_day_turnover_value_ratio: Decimal | None = wire("nday_tr_pbmn_tnrt", "N일 거래대금 회전율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")


class VolumeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[VolumeRank, ...] = wire("Output", "응답상세")


class GetVolumeRanking(Request[VolumeRanking]):
    """거래량순위 (v1_국내주식-047): the 30 most traded stocks. Not offered on paper.

    `symbol` 0000 means all sectors. `included` switches nine margin classes on and `excluded` ten
    kinds of designations off, a digit each. An empty price or volume bound means no bound.
    """

    spec = Spec(
        name="거래량순위",
        api_id="v1_국내주식-047",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/volume-rank",
        tr="FHPST01710000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="20171", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", length=12)
    share_class: ShareClass = wire("FID_DIV_CLS_CODE", "분류 구분 코드", default=ShareClass.ALL, length=2)
    order: VolumeOrder = wire(
        "FID_BLNG_CLS_CODE", "소속 구분 코드", default=VolumeOrder.AVERAGE_VOLUME, length=2
    )
    included: str = wire("FID_TRGT_CLS_CODE", "대상 구분 코드", default="111111111", length=32)
    excluded: str = wire("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", default="0000000000", length=32)
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("FID_VOL_CNT", "거래량 수", default=None, length=12)


class Ranking(Group):
    """The calls of [국내주식] 순위분석."""

    volume = call(GetVolumeRanking)
