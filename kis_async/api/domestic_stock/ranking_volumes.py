"""[국내주식] 순위분석, volumes: trades, books, strength, large trades, trades by the broker's customers."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Designation, Venue
from .ranking_enums import ShareClass

__all__ = [
    "BookSizeOrder",
    "BookSizeRank",
    "BookSizeRanking",
    "BulkTradeOrder",
    "BulkTradeRank",
    "BulkTradeRanking",
    "GetBookSizeRanking",
    "GetBulkTradeRanking",
    "GetHouseTradeRanking",
    "GetStrengthRanking",
    "GetVolumeRanking",
    "HouseTradeOrder",
    "HouseTradeRank",
    "HouseTradeRanking",
    "StrengthRank",
    "StrengthRanking",
    "VolumeOrder",
    "VolumeRank",
    "VolumeRanking",
]


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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", form="index", length=12)
    share_class: ShareClass = wire("FID_DIV_CLS_CODE", "분류 구분 코드", default=ShareClass.ALL, length=2)
    order: VolumeOrder = wire(
        "FID_BLNG_CLS_CODE", "소속 구분 코드", default=VolumeOrder.AVERAGE_VOLUME, length=2
    )
    included: str = wire("FID_TRGT_CLS_CODE", "대상 구분 코드", default="111111111", length=32)
    excluded: str = wire("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", default="0000000000", length=32)
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("FID_VOL_CNT", "거래량 수", default=None, length=12)


class BookSizeOrder(Code):
    """What a ranking of order books is sorted by."""

    NET_BID = "0"
    NET_ASK = "1"
    BID_RATE = "2"
    ASK_RATE = "3"


class BookSizeRank(Row):
    """One place: the price in won, volume and sizes in shares, rates in percent."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")
    total_net_bid_size: int | None = wire("total_ntsl_bidp_rsqn", "총 순 매수호가 잔량")
    bid_size_rate: Decimal | None = wire("shnu_rsqn_rate", "매수 잔량 비율")
    ask_size_rate: Decimal | None = wire("seln_rsqn_rate", "매도 잔량 비율")


class BookSizeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[BookSizeRank, ...] = wire("output", "응답상세")


class GetBookSizeRanking(Request[BookSizeRanking]):
    """국내주식 호가잔량 순위 (국내주식-089): the stocks whose books lean most to one side.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 호가잔량 순위",
        api_id="국내주식-089",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/quote-balance",
        tr="FHPST01720000",
        paper=None,
    )
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20172", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    order: BookSizeOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=BookSizeOrder.NET_BID, length=2
    )
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)


class StrengthRank(Row):
    """One place: the price in won, volumes in shares, the strength in percent, 999.99 at most."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    strength: Decimal | None = wire("tday_rltv", "당일 체결강도")
    sell_volume: int | None = wire("seln_cnqn_smtn", "매도 체결량 합계")
    buy_volume: int | None = wire("shnu_cnqn_smtn", "매수2 체결량 합계")


class StrengthRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[StrengthRank, ...] = wire("output", "응답상세")


class GetStrengthRanking(Request[StrengthRanking]):
    """국내주식 체결강도 상위 (v1_국내주식-101): the stocks whose trades were most at the buyers' initiative.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 체결강도 상위",
        api_id="v1_국내주식-101",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/volume-power",
        tr="FHPST01680000",
        paper=None,
    )
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=10)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20168", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    share_class: ShareClass = wire("fid_div_cls_code", "분류 구분 코드", default=ShareClass.ALL, length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=10)


class HouseTradeOrder(Code):
    """Which of its clients' trades the broker ranks."""

    SOLD = "0"
    BOUGHT = "1"


class HouseTradeRank(Row):
    """One place: the price in won, volumes in shares, the turnover in won."""

    rank: int | None = wire("data_rank", "데이터 순위")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    sell_volume: int | None = wire("seln_cnqn_smtn", "매도 체결량 합계")
    buy_volume: int | None = wire("shnu_cnqn_smtn", "매수2 체결량 합계")
    net_buy_volume: int | None = wire("ntby_cnqn", "순매수 체결량")


class HouseTradeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[HouseTradeRank, ...] = wire("output", "응답상세")


class GetHouseTradeRanking(Request[HouseTradeRanking]):
    """국내주식 당사매매종목 상위 (v1_국내주식-104): what this broker's own clients traded most.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100. A bound of
    `None` bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 당사매매종목 상위",
        api_id="v1_국내주식-104",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/traded-by-company",
        tr="FHPST01860000",
        paper=None,
    )
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20186", length=5)
    designation: Designation = wire("fid_div_cls_code", "분류 구분 코드", default=Designation.ALL, length=2)
    order: HouseTradeOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=HouseTradeOrder.BOUGHT, length=2
    )
    date_from: date = wire("fid_input_date_1", "입력 날짜1", example="20240314")
    date_to: date = wire("fid_input_date_2", "입력 날짜2", example="20240315")
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    volume_from: int = wire("fid_aply_rang_vol", "적용 범위 거래량", default=0, length=18)
    price_to: Decimal | None = wire("fid_aply_rang_prc_2", "적용 범위 가격2", default=None, length=18)
    price_from: Decimal | None = wire("fid_aply_rang_prc_1", "적용 범위 가격1", default=None, length=18)


class BulkTradeOrder(Code):
    """Which bulk trades are ranked."""

    BOUGHT = "0"
    SOLD = "1"


class BulkTradeRank(Row):
    """One place: the price in won, the volume in shares, and how many bulk trades there were."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    buy_trades: int | None = wire("shnu_cntg_csnu", "매수2 체결 건수")
    sell_trades: int | None = wire("seln_cntg_csnu", "매도 체결 건수")
    net_buy_trades: int | None = wire("ntby_cnqn", "순매수 체결량")


class BulkTradeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[BulkTradeRank, ...] = wire("output", "응답상세")


class GetBulkTradeRanking(Request[BulkTradeRanking]):
    """국내주식 대량체결건수 상위 (국내주식-107): the stocks with most bulk trades.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100. `amount_from`
    is what makes a trade a bulk one; `second_symbol` narrows the answer to one stock. A bound of `None`
    bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 대량체결건수 상위",
        api_id="국내주식-107",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/bulk-trans-num",
        tr="FHKST190900C0",
        paper=None,
    )
    price_to: Decimal | None = wire("fid_aply_rang_prc_2", "적용 범위 가격2", default=None, length=18)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="11909", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    order: BulkTradeOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=BulkTradeOrder.BOUGHT, length=2
    )
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    amount_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_from: Decimal | None = wire("fid_aply_rang_prc_1", "적용 범위 가격1", default=None, length=18)
    second_symbol: str = wire("fid_input_iscd_2", "입력 종목코드2", default="", form="share", length=8)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
