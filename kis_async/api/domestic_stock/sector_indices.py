"""[국내주식] 업종/기타, indices: of now, of each day, and expected at the auctions."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Period, Venue
from .sector_enums import MarketFilter

__all__ = [
    "AuctionSession",
    "CategoryMarket",
    "ExpectedIndex",
    "ExpectedIndexTick",
    "ExpectedIndexTrend",
    "ExpectedIndices",
    "ExpectedMarket",
    "GetExpectedIndexTrend",
    "GetExpectedIndices",
    "GetIndexCategories",
    "GetIndexDays",
    "GetIndexPrice",
    "IndexCategories",
    "IndexCategory",
    "IndexDay",
    "IndexDays",
    "IndexMarketSummary",
    "IndexPrice",
    "IndexPriceReply",
    "SectorCategory",
]


class AuctionSession(Code):
    """The auction whose expected trades are meant: before the open or at the close."""

    OPENING = "1"
    CLOSING = "2"


class CategoryMarket(Code):
    """The market whose sectors are wanted."""

    KOSPI = "K"
    KOSDAQ = "Q"
    KOSPI_200 = "K2"


class SectorCategory(Code):
    """Which sectors of a market: by capital or industry on KOSPI, venture or general on KOSDAQ.

    KOSPI 200 has `ALL` only.
    """

    ALL = "0"
    OTHER = "1"
    CAPITAL_OR_VENTURE = "2"
    INDUSTRY_OR_GENERAL = "3"


class ExpectedIndexTick(Row):
    """What the index would be by the auction's expected trades.

    Volumes are in thousands of shares and turnover in millions of won.

    The document's labels are those of another TR; the names here follow the columns.
    """

    traded_at: time | None = wire("stck_cntg_hour", "주식 단축 종목코드")
    price: Decimal | None = wire("bstp_nmix_prpr", "HTS 한글 종목명")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "주식 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비 부호")
    volume: int | None = wire("acml_vol", "전일 대비율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "기준가 대비 현재가")


class ExpectedIndexTrend(Reply):
    """The expected index through the auction, newest first."""

    ticks: tuple[ExpectedIndexTick, ...] = wire("output", "응답상세")


class GetExpectedIndexTrend(Request[ExpectedIndexTrend]):
    """국내주식 예상체결지수 추이 (국내주식-121): the expected index during an auction.

    `seconds` is the step: 10, 30, 60 or 600. 0001 is KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100,
    0000 all. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 예상체결지수 추이",
        api_id="국내주식-121",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/exp-index-trend",
        tr="FHPST01840000",
        paper=None,
    )
    session_class: AuctionSession = wire(
        "FID_MKOP_CLS_CODE", "장운영 구분 코드", default=AuctionSession.OPENING, length=2
    )
    seconds: int = wire("FID_INPUT_HOUR_1", "입력 시간1", default=60, length=10)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="index", length=12, example="0001")
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.INDEX, length=2)


class ExpectedMarket(Row):
    """The expected index of the market asked for, and how many of its stocks would rise and fall."""

    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    advancing_count: int | None = wire("ascn_issu_cnt", "상승 종목 수")
    declining_count: int | None = wire("down_issu_cnt", "하락 종목 수")
    unchanged_count: int | None = wire("stnr_issu_cnt", "보합 종목 수")
    sector_code: str | None = wire("bstp_cls_code", "업종 구분 코드")


class ExpectedIndex(Row):
    """The expected index of one sector, in points."""

    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    base_price: Decimal | None = wire("nmix_sdpr", "지수 기준가")
    advancing_count: int | None = wire("ascn_issu_cnt", "상승 종목 수")
    unchanged_count: int | None = wire("stnr_issu_cnt", "보합 종목 수")
    declining_count: int | None = wire("down_issu_cnt", "하락 종목 수")


class ExpectedIndices(Reply):
    """The market and its sectors."""

    market: ExpectedMarket | None = wire("output1", "응답상세")
    indices: tuple[ExpectedIndex, ...] = wire("output2", "응답상세")


class GetExpectedIndices(Request[ExpectedIndices]):
    """국내주식 예상체결 전체지수 (국내주식-122): the expected indices of all sectors during an auction.

    0001 is KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100, 0000 all. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 예상체결 전체지수",
        api_id="국내주식-122",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/exp-total-index",
        tr="FHKUP11750000",
        paper=None,
    )
    market_code: MarketFilter = wire(
        "fid_mrkt_cls_code", "시장 구분 코드", default=MarketFilter.ALL, length=2
    )
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.INDEX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="11175", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", form="index", length=12, example="1001")
    session_class: AuctionSession = wire(
        "fid_mkop_cls_code", "장운영 구분 코드", default=AuctionSession.OPENING, length=2
    )


class IndexMarketSummary(Row):
    """The index now, against yesterday; prices in points.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    advancing_count: int | None = wire("ascn_issu_cnt", "상승 종목 수")
    declining_count: int | None = wire("down_issu_cnt", "하락 종목 수")
    unchanged_count: int | None = wire("stnr_issu_cnt", "보합 종목 수")
    upper_limit_count: int | None = wire("uplm_issu_cnt", "상한 종목 수")
    lower_limit_count: int | None = wire("lslm_issu_cnt", "하한 종목 수")
    previous_turnover: Decimal | None = wire("prdy_tr_pbmn", "전일 거래 대금")
    high_of_year_on: date | None = wire("dryy_bstp_nmix_hgpr_date", "연중업종지수최고가일자")
    high_of_year: Decimal | None = wire("dryy_bstp_nmix_hgpr", "연중업종지수최고가")
    low_of_year: Decimal | None = wire("dryy_bstp_nmix_lwpr", "연중업종지수최저가")
    low_of_year_on: date | None = wire("dryy_bstp_nmix_lwpr_date", "연중업종지수최저가일자")


class IndexCategory(Row):
    """One sector; its shares of the market's volume and turnover are in percent.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    sector_code: str = wire("bstp_cls_code", "업종 구분 코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    volume_share: Decimal | None = wire("acml_vol_rlim", "누적 거래량 비중")
    turnover_share: Decimal | None = wire("acml_tr_pbmn_rlim", "누적 거래 대금 비중")


class IndexCategories(Reply):
    """The market and its sectors."""

    market: IndexMarketSummary | None = wire("output1", "응답상세1")
    sectors: tuple[IndexCategory, ...] = wire("output2", "응답상세2")


class GetIndexCategories(Request[IndexCategories]):
    """국내업종 구분별전체시세 (v1_국내주식-066): all sectors of a market.

    0001 is KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. What a `category` means depends on the market.
    Not offered on paper.
    """

    spec = Spec(
        name="국내업종 구분별전체시세",
        api_id="v1_국내주식-066",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-index-category-price",
        tr="FHPUP02140000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", default=Venue.INDEX, length=2)
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", form="index", length=12, example="0001")
    screen: str = wire("FID_COND_SCR_DIV_CODE", "FID 조건 화면 분류 코드", default="20214", length=5)
    market_code: CategoryMarket = wire("FID_MRKT_CLS_CODE", "FID 시장 구분 코드", length=2, example="K")
    category: SectorCategory = wire(
        "FID_BLNG_CLS_CODE", "FID 소속 구분 코드", default=SectorCategory.ALL, length=2
    )


class IndexDay(Row):
    """A day, week or month of the index, in points.

    Volumes are in thousands of shares and turnover in millions of won.

    `new_psychological_line` and `disparity_20_days` are in percent.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    close: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    volume_share: Decimal | None = wire("acml_vol_rlim", "누적 거래량 비중")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    new_psychological_line: Decimal | None = wire("invt_new_psdg", "투자 신 심리도")
    disparity_20_days: Decimal | None = wire("d20_dsrt", "20일 이격도")


class IndexDays(Reply):
    """The index now, and up to 100 days, newest first."""

    market: IndexMarketSummary | None = wire("output1", "응답상세1")
    days: tuple[IndexDay, ...] = wire("output2", "응답상세2")


class GetIndexDays(Request[IndexDays]):
    """국내업종 일자별지수 (v1_국내주식-065): days, weeks or months of a sector index.

    At most 100 rows that end on `until`: the date is the last one, not the first. 0001 is KOSPI, 1001
    KOSDAQ, 2001 KOSPI 200. Not offered on paper.
    """

    spec = Spec(
        name="국내업종 일자별지수",
        api_id="v1_국내주식-065",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-index-daily-price",
        tr="FHPUP02120000",
        paper=None,
    )
    period: Period = wire("FID_PERIOD_DIV_CODE", "FID 기간 분류 코드", default=Period.DAY, length=32)
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", default=Venue.INDEX, length=2)
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", form="index", length=12, example="0001")
    until: date = wire("FID_INPUT_DATE_1", "FID 입력 날짜1")


class IndexPrice(Row):
    """The index now, in points. Volumes are in thousands of shares and turnover in millions of won.

    `open_change`, `high_change` and `low_change` are against yesterday's close, and so are their signs
    and rates (percent). The book's sizes are in shares.
    """

    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    previous_turnover: Decimal | None = wire("prdy_tr_pbmn", "전일 거래 대금")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    open_change: Decimal | None = wire("prdy_nmix_vrss_nmix_oprc", "전일 지수 대비 지수 시가2")
    open_sign: ChangeSign | None = wire("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호")
    open_change_rate: Decimal | None = wire("bstp_nmix_oprc_prdy_ctrt", "업종 지수 시가2 전일 대비율")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    high_change: Decimal | None = wire("prdy_nmix_vrss_nmix_hgpr", "전일 지수 대비 지수 최고가")
    high_sign: ChangeSign | None = wire("hgpr_vrss_prpr_sign", "최고가 대비 현재가 부호")
    high_change_rate: Decimal | None = wire("bstp_nmix_hgpr_prdy_ctrt", "업종 지수 최고가 전일 대비율")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    low_change: Decimal | None = wire("prdy_clpr_vrss_lwpr", "전일 종가 대비 최저가")
    low_sign: ChangeSign | None = wire("lwpr_vrss_prpr_sign", "최저가 대비 현재가 부호")
    previous_close_to_low_rate: Decimal | None = wire(
        "prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율"
    )
    advancing_count: int | None = wire("ascn_issu_cnt", "상승 종목 수")
    upper_limit_count: int | None = wire("uplm_issu_cnt", "상한 종목 수")
    unchanged_count: int | None = wire("stnr_issu_cnt", "보합 종목 수")
    declining_count: int | None = wire("down_issu_cnt", "하락 종목 수")
    lower_limit_count: int | None = wire("lslm_issu_cnt", "하한 종목 수")
    high_of_year: Decimal | None = wire("dryy_bstp_nmix_hgpr", "연중업종지수최고가")
    price_to_high_of_year_rate: Decimal | None = wire(
        "dryy_hgpr_vrss_prpr_rate", "연중 최고가 대비 현재가 비율"
    )
    high_of_year_on: date | None = wire("dryy_bstp_nmix_hgpr_date", "연중업종지수최고가일자")
    low_of_year: Decimal | None = wire("dryy_bstp_nmix_lwpr", "연중업종지수최저가")
    price_to_low_of_year_rate: Decimal | None = wire(
        "dryy_lwpr_vrss_prpr_rate", "연중 최저가 대비 현재가 비율"
    )
    low_of_year_on: date | None = wire("dryy_bstp_nmix_lwpr_date", "연중업종지수최저가일자")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")
    ask_size_rate: Decimal | None = wire("seln_rsqn_rate", "매도 잔량 비율")
    bid_size_rate: Decimal | None = wire("shnu_rsqn_rate", "매수2 잔량 비율")
    net_bid_size: int | None = wire("ntby_rsqn", "순매수 잔량")


class IndexPriceReply(Reply):
    """One index."""

    index: IndexPrice | None = wire("output", "응답상세1")


class GetIndexPrice(Request[IndexPriceReply]):
    """국내업종 현재지수 (v1_국내주식-063): a sector index now.

    0001 is KOSPI, 1001 KOSDAQ, 2001 KOSPI 200: 1001 is KOSDAQ, not a part of KOSPI.
    Not offered on paper.
    """

    spec = Spec(
        name="국내업종 현재지수",
        api_id="v1_국내주식-063",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-index-price",
        tr="FHPUP02100000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", default=Venue.INDEX, length=2)
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", form="index", length=12, example="1001")
