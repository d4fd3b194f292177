"""[국내주식] 업종/기타: sector indices, interest rates, market days, volatility interruptions, news."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Group, Reply, Request, Row, Spec, call, paged, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import ChangeSign, Period, Venue

__all__ = [
    "AuctionSession",
    "CategoryMarket",
    "ExpectedIndex",
    "ExpectedIndexTick",
    "ExpectedIndexTrend",
    "ExpectedIndices",
    "ExpectedMarket",
    "ForeignInterestRate",
    "FuturesMarketDays",
    "FuturesMarketDaysReply",
    "GetExpectedIndexTrend",
    "GetExpectedIndices",
    "GetFuturesMarketDays",
    "GetIndexCategories",
    "GetIndexChart",
    "GetIndexDays",
    "GetIndexMinuteChart",
    "GetIndexMinutes",
    "GetIndexPrice",
    "GetIndexTicks",
    "GetInterestRates",
    "IndexBar",
    "IndexCategories",
    "IndexCategory",
    "IndexChart",
    "IndexChartTitle",
    "IndexDay",
    "IndexDays",
    "IndexHours",
    "IndexMarketSummary",
    "IndexMinute",
    "IndexMinuteBar",
    "IndexMinuteChart",
    "IndexMinuteChartTitle",
    "IndexMinutes",
    "IndexPrice",
    "IndexPriceReply",
    "IndexTick",
    "IndexTicks",
    "InterestRate",
    "InterestRates",
    "InterruptionDirection",
    "InterruptionFilter",
    "InterruptionKind",
    "ListMarketDays",
    "ListNews",
    "ListVolatilityInterruptions",
    "MarketDay",
    "MarketDays",
    "MarketFilter",
    "News",
    "NewsProvider",
    "NewsTitle",
    "Sector",
    "SectorCategory",
    "VolatilityInterruption",
    "VolatilityInterruptions",
    "Weekday",
]


class AuctionSession(Code):
    """The auction whose expected trades are meant: before the open or at the close."""

    OPENING = "1"
    CLOSING = "2"


class MarketFilter(Code):
    """The market that a list covers."""

    ALL = "0"
    KOSPI = "K"
    KOSDAQ = "Q"


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


class IndexHours(Code):
    """Whether a minute chart leaves out the time after the close."""

    ALL = "0"
    REGULAR = "1"


class InterruptionDirection(Code):
    """Which way the price went when trading was interrupted."""

    ALL = "0"
    UP = "1"
    DOWN = "2"


class InterruptionKind(Code):
    """Against what a price moved too far: the static or the dynamic base price, or both."""

    STATIC = "1"
    DYNAMIC = "2"
    BOTH = "3"


class InterruptionFilter(Code):
    """Which kinds of interruptions are wanted."""

    ALL = "0"
    STATIC = "1"
    DYNAMIC = "2"
    BOTH = "3"


class Weekday(Code):
    """The days of the week, which begins on Sunday."""

    SUNDAY = "01"
    MONDAY = "02"
    TUESDAY = "03"
    WEDNESDAY = "04"
    THURSDAY = "05"
    FRIDAY = "06"
    SATURDAY = "07"


class NewsProvider(Code):
    """Who wrote a piece of news; capital and small letters differ."""

    HANKYUNG = "2"
    UNUSED = "3"
    EDAILY = "4"
    MONEY_TODAY = "5"
    YONHAP = "6"
    INFOSTOCK = "7"
    ASIA_ECONOMY = "8"
    NEWSPIM = "9"
    MAEIL = "A"
    HERALD = "B"
    FINANCIAL_NEWS = "C"
    ETODAY = "D"
    EXCHANGE_DISCLOSURE = "F"
    KOSDAQ_DISCLOSURE = "G"
    FREEBOARD_DISCLOSURE = "H"
    OTHER_DISCLOSURE = "I"
    TRENDS = "J"
    SUBSCRIPTIONS = "K"
    RESEARCH = "L"
    OTHER_FIRMS_PICKS = "M"
    KONEX_DISCLOSURE = "N"
    EDAILY_FX = "O"
    SEOUL_ECONOMY = "U"
    CHOSUN_ECONOMY = "V"
    CEO_SCORE = "X"
    EFRIEND_AIR = "Y"
    INVEST_CHOSUN = "Z"
    NSP = "d"


class MarketDay(Row):
    """What one day is for: banks, securities firms (`trading_day`), the market, settlement.

    Orders are taken where `opening_day` is true; a `trading_day` may be a Saturday.
    """

    base_date: date = wire("bass_dt", "기준일자", key=True)
    weekday: Weekday | None = wire("wday_dvsn_cd", "요일구분코드")
    business_day: bool | None = wire("bzdy_yn", "영업일여부")
    trading_day: bool | None = wire("tr_day_yn", "거래일여부")
    opening_day: bool | None = wire("opnd_yn", "개장일여부")
    settlement_day: bool | None = wire("sttl_day_yn", "결제일여부")


class MarketDays(Reply):
    """One page of days, beginning with the one asked for."""

    search_condition: str | None = wire("ctx_area_fk", "연속조회검색조건", private=True)
    next_key: str | None = wire("ctx_area_nk", "연속조회키", private=True)
    days: tuple[MarketDay, ...] = wire("output", "응답상세1")


class ListMarketDays(Request[MarketDays]):
    """국내휴장일조회 (국내주식-040): which days the market opens.

    The first row is `base_date` itself, and some weeks of days follow page after page. The broker asks
    to be called about once a day, as the ledger answers this TR. Not offered on paper.
    """

    spec = Spec(
        name="국내휴장일조회",
        api_id="국내주식-040",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/chk-holiday",
        tr="CTCA0903R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    base_date: date = wire("BASS_DT", "기준일자")
    next_key: str = wire("CTX_AREA_NK", "연속조회키", default="", length=20, private=True)
    search_condition: str = wire("CTX_AREA_FK", "연속조회검색조건", default="", length=20, private=True)


class ForeignInterestRate(Row):
    """A rate abroad, and its change, in percent; `data_code` is the broker's own."""

    data_code: str | None = wire("bcdt_code", "자료코드")
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    interest_rate: Decimal | None = wire("bond_mnrt_prpr", "채권금리현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change: Decimal | None = wire("bond_mnrt_prdy_vrss", "채권금리전일대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")


class InterestRate(Row):
    """A Korean rate or bond yield, and its change, in percent."""

    data_code: str | None = wire("bcdt_code", "자료코드")
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    interest_rate: Decimal | None = wire("bond_mnrt_prpr", "채권금리현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change: Decimal | None = wire("bond_mnrt_prdy_vrss", "채권금리전일대비")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종지수전일대비율")
    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")


class InterestRates(Reply):
    """Rates abroad and at home."""

    foreign_rates: tuple[ForeignInterestRate, ...] = wire("output1", "응답상세")
    rates: tuple[InterestRate, ...] = wire("output2", "응답상세")


class GetInterestRates(Request[InterestRates]):
    """금리 종합(국내채권/금리) (국내주식-155): interest rates and bond yields of a day.

    New values come in after 11:30. With `main_class` 1 the first block is of foreign rates; with 2
    others saw Korean and foreign ones together there. Others also saw the second block with its columns
    shifted, names where numbers belong: such rows lack values, and `problems` tells so.
    Not offered on paper.
    """

    spec = Spec(
        name="금리 종합(국내채권/금리)",
        api_id="국내주식-155",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/comp-interest",
        tr="FHPST07020000",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="I", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="20702", length=5)
    main_class: str = wire("FID_DIV_CLS_CODE", "분류구분코드", default="1", length=2)
    sub_class: str = wire("FID_DIV_CLS_CODE1", "분류구분코드", default="", length=2)


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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="0001")
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
    symbol: str = wire("fid_input_iscd", "입력 종목코드", length=12, example="1001")
    session_class: AuctionSession = wire(
        "fid_mkop_cls_code", "장운영 구분 코드", default=AuctionSession.OPENING, length=2
    )


class IndexChartTitle(Row):
    """The index now, against yesterday; prices in points.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    previous_close: Decimal | None = wire("prdy_nmix", "전일 지수")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    sector_code: str | None = wire("bstp_cls_code", "업종 구분 코드")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    previous_open: Decimal | None = wire("futs_prdy_oprc", "선물 전일 시가")
    previous_high: Decimal | None = wire("futs_prdy_hgpr", "선물 전일 최고가")
    previous_low: Decimal | None = wire("futs_prdy_lwpr", "선물 전일 최저가")


class IndexBar(Row):
    """A day, week, month or year of the index, in points.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    close: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    modified: bool | None = wire("mod_yn", "변경 여부")


class IndexChart(Reply):
    """Up to 50 bars, newest first."""

    title: IndexChartTitle | None = wire("output1", "응답상세")
    bars: tuple[IndexBar, ...] = wire("output2", "응답상세")


class GetIndexChart(Request[IndexChart]):
    """국내주식업종기간별시세(일/주/월/년) (v1_국내주식-021): bars of a sector index.

    At most 50 bars a call, the last of the period; move the dates to read on. 0001 is KOSPI, 1001
    KOSDAQ, 2001 KOSPI 200.
    """

    spec = Spec(
        name="국내주식업종기간별시세(일/주/월/년)",
        api_id="v1_국내주식-021",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-daily-indexchartprice",
        tr="FHKUP03500100",
        paper="FHKUP03500100",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.INDEX, length=2)
    symbol: str = wire("FID_INPUT_ISCD", "업종 상세코드", length=12, example="0001")
    date_from: date = wire("FID_INPUT_DATE_1", "조회 시작일자")
    date_to: date = wire("FID_INPUT_DATE_2", "조회 종료일자")
    period: Period = wire("FID_PERIOD_DIV_CODE", "기간분류코드", default=Period.DAY, length=32)


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
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", length=12, example="0001")
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
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", length=12, example="0001")
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
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", length=12, example="1001")


class IndexTick(Row):
    """The index at one moment, in points.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    volume: int | None = wire("acml_vol", "누적 거래량")
    trade_volume: int | None = wire("cntg_vol", "체결 거래량")


class IndexTicks(Reply):
    """Steps of ten seconds, newest first."""

    ticks: tuple[IndexTick, ...] = wire("output", "응답상세")


class GetIndexTicks(Request[IndexTicks]):
    """국내업종 시간별지수(초) (국내주식-064): a sector index every ten seconds.

    0001 is KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 3003 KOSDAQ 150. Not offered on paper.
    """

    spec = Spec(
        name="국내업종 시간별지수(초)",
        api_id="국내주식-064",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-index-tickprice",
        tr="FHPUP02110100",
        paper=None,
    )
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="1001")
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", default=Venue.INDEX, length=2)


class IndexMinute(Row):
    """The index at one moment, in points.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    traded_at: time | None = wire("bsop_hour", "영업 시간")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    volume: int | None = wire("acml_vol", "누적 거래량")
    trade_volume: int | None = wire("cntg_vol", "체결 거래량")


class IndexMinutes(Reply):
    """Steps of the width asked for, newest first."""

    minutes: tuple[IndexMinute, ...] = wire("output", "응답상세")


class GetIndexMinutes(Request[IndexMinutes]):
    """국내업종 시간별지수(분) (국내주식-119): a sector index in steps of some seconds.

    `seconds` is 60, 300, 600 and the like. 0001 is KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 3003 KOSDAQ 150.
    Not offered on paper.
    """

    spec = Spec(
        name="국내업종 시간별지수(분)",
        api_id="국내주식-119",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-index-timeprice",
        tr="FHPUP02110200",
        paper=None,
    )
    seconds: int = wire("FID_INPUT_HOUR_1", "입력 시간1", default=60, length=10)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="1001")
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.INDEX, length=2)


class IndexMinuteChartTitle(Row):
    """The index now, against yesterday; prices in points.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    previous_close: Decimal | None = wire("prdy_nmix", "전일 지수")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    sector_code: str | None = wire("bstp_cls_code", "업종 구분 코드")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    previous_open: Decimal | None = wire("futs_prdy_oprc", "선물 전일 시가")
    previous_high: Decimal | None = wire("futs_prdy_hgpr", "선물 전일 최고가")
    previous_low: Decimal | None = wire("futs_prdy_lwpr", "선물 전일 최저가")


class IndexMinuteBar(Row):
    """One bar of the index, in points; turnover is the day's so far.

    Volumes are in thousands of shares and turnover in millions of won.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    close: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    volume: int | None = wire("cntg_vol", "체결 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")


class IndexMinuteChart(Reply):
    """Up to 102 bars, newest first."""

    title: IndexMinuteChartTitle | None = wire("Output1", "응답상세")
    bars: tuple[IndexMinuteBar, ...] = wire("Output2", "응답상세2")


class GetIndexMinuteChart(Request[IndexMinuteChart]):
    """업종 분봉조회 (v1_국내주식-045): minute bars of a sector index.

    At most 102 bars. `seconds` is the width: 30 or 60 for a minute, 600, 3600. 0001 is KOSPI, 1001
    KOSDAQ, 2001 KOSPI 200. Not offered on paper.
    """

    spec = Spec(
        name="업종 분봉조회",
        api_id="v1_국내주식-045",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-time-indexchartprice",
        tr="FHKUP03500200",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", default=Venue.INDEX, length=2)
    class_code: IndexHours = wire("FID_ETC_CLS_CODE", "FID 기타 구분 코드", default=IndexHours.ALL, length=12)
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", length=12, example="0001")
    seconds: int = wire("FID_INPUT_HOUR_1", "FID 입력 시간1", default=60, length=12)
    include_past: bool = wire("FID_PW_DATA_INCU_YN", "FID 과거 데이터 포함 여부", default=True)


class VolatilityInterruption(Row):
    """A stock whose trading was interrupted: prices in won, rates in percent, times Korean.

    `volatility_interruption` is N once it is over.
    """

    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    volatility_interruption: str | None = wire("vi_cls_code", "VI발동상태")
    traded_on: date | None = wire("bsop_date", "영업 일자")
    triggered_at: time | None = wire("cntg_vi_hour", "VI발동시간")
    released_at: time | None = wire("vi_cncl_hour", "VI해제시간")
    interruption_kind: InterruptionKind | None = wire("vi_kind_code", "VI종류코드")
    interruption_price: Decimal | None = wire("vi_prc", "VI발동가격")
    static_base_price: Decimal | None = wire("vi_stnd_prc", "정적VI발동기준가격")
    static_disparity_rate: Decimal | None = wire("vi_dprt", "정적VI발동괴리율")
    dynamic_base_price: Decimal | None = wire("vi_dmc_stnd_prc", "동적VI발동기준가격")
    dynamic_disparity_rate: Decimal | None = wire("vi_dmc_dprt", "동적VI발동괴리율")
    interruption_count: int | None = wire("vi_count", "VI발동횟수")


class VolatilityInterruptions(Reply):
    """The last 30 interruptions, newest first."""

    interruptions: tuple[VolatilityInterruption, ...] = wire("output", "응답상세")


class ListVolatilityInterruptions(Request[VolatilityInterruptions]):
    """변동성완화장치(VI) 현황 (v1_국내주식-055): the volatility interruptions of a day.

    At most 30 rows. An empty `symbol` asks for all stocks. Not offered on paper.
    """

    spec = Spec(
        name="변동성완화장치(VI) 현황",
        api_id="v1_국내주식-055",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-vi-status",
        tr="FHPST01390000",
        paper=None,
    )
    direction: InterruptionDirection = wire(
        "FID_DIV_CLS_CODE", "FID 분류 구분 코드", default=InterruptionDirection.ALL, length=2
    )
    screen: str = wire("FID_COND_SCR_DIV_CODE", "FID 조건 화면 분류 코드", default="20139", length=5)
    market_code: MarketFilter = wire(
        "FID_MRKT_CLS_CODE", "FID 시장 구분 코드", default=MarketFilter.ALL, length=2
    )
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", default="", length=12)
    interruption_kind: InterruptionFilter = wire(
        "FID_RANK_SORT_CLS_CODE", "FID 순위 정렬 구분 코드", default=InterruptionFilter.ALL, length=2
    )
    traded_on: date = wire("FID_INPUT_DATE_1", "FID 입력 날짜1")
    included: str = wire("FID_TRGT_CLS_CODE", "FID 대상 구분 코드", default="", length=32)
    excluded: str = wire("FID_TRGT_EXLS_CLS_CODE", "FID 대상 제외 구분 코드", default="", length=32)


class FuturesMarketDays(Row):
    """Five business days of the domestic futures market around today, and the session's hours.

    `business_day_3` is the current one.
    """

    business_day_1: date | None = wire("date1", "영업일1")
    business_day_2: date | None = wire("date2", "영업일2")
    business_day_3: date | None = wire("date3", "영업일3")
    business_day_4: date | None = wire("date4", "영업일4")
    business_day_5: date | None = wire("date5", "영업일5")
    today: date | None = wire("today", "오늘일자")
    now: time | None = wire("time", "현재시간")
    opens_at: time | None = wire("s_time", "장시작시간")
    closes_at: time | None = wire("e_time", "장마감시간")


class FuturesMarketDaysReply(Reply):
    """One calendar."""

    calendar: FuturesMarketDays | None = wire("output1", "응답상세")


class GetFuturesMarketDays(Request[FuturesMarketDaysReply]):
    """국내선물 영업일조회 (국내주식-160): the business days around today, and the hours of the futures market.

    Takes no parameters. Not offered on paper.
    """

    spec = Spec(
        name="국내선물 영업일조회",
        api_id="국내주식-160",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/market-time",
        tr="HHMCM000002C0",
        paper=None,
    )


class NewsTitle(Row):
    """The title of a piece of news or of a disclosure, and up to five stocks that it is about.

    `category_code` is a path of codes whose meaning depends on the provider.
    """

    news_id: str | None = wire("cntt_usiq_srno", "내용 조회용 일련번호")
    provider_code: NewsProvider | None = wire("news_ofer_entp_code", "뉴스 제공 업체 코드")
    written_on: date | None = wire("data_dt", "작성일자")
    written_at: time | None = wire("data_tm", "작성시간")
    title: str | None = wire("hts_pbnt_titl_cntt", "HTS 공시 제목 내용")
    category_code: str | None = wire("news_lrdv_code", "뉴스 대구분")
    source: str | None = wire("dorg", "자료원")
    symbol_1: str | None = wire("iscd1", "종목 코드1")
    symbol_2: str | None = wire("iscd2", "종목 코드2")
    symbol_3: str | None = wire("iscd3", "종목 코드3")
    symbol_4: str | None = wire("iscd4", "종목 코드4")
    symbol_5: str | None = wire("iscd5", "종목 코드5")


class News(Reply):
    """The titles, newest first."""

    titles: tuple[NewsTitle, ...] = wire("output", "응답상세")


class ListNews(Request[News]):
    """종합 시황/공시(제목) (국내주식-141): titles of market news and disclosures, newest first.

    Without a symbol for all stocks, without date and time up to now. The document writes the date as
    00YYYYMMDD and the time as 0000HHMMSS. The other parameters must be sent, and empty.
    Not offered on paper.
    """

    spec = Spec(
        name="종합 시황/공시(제목)",
        api_id="국내주식-141",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/news-title",
        tr="FHKST01011800",
        paper=None,
    )
    provider_code: str = wire("FID_NEWS_OFER_ENTP_CODE", "뉴스 제공 업체 코드", default="", length=40)
    market_class: str = wire("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", default="", length=6)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="", length=12)
    title: str = wire("FID_TITL_CNTT", "제목 내용", default="", length=132)
    until_date: date | None = wire("FID_INPUT_DATE_1", "입력 날짜", default=None)
    until_time: time | None = wire("FID_INPUT_HOUR_1", "입력 시간", default=None)
    order: str = wire("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", default="", length=2)
    news_id: str = wire("FID_INPUT_SRNO", "입력 일련번호", default="", length=20)


class Sector(Group):
    """The calls of [국내주식] 업종/기타."""

    market_days = paged(ListMarketDays, lambda reply: reply.days)
    interest_rates = call(GetInterestRates)
    expected_index_trend = call(GetExpectedIndexTrend)
    expected_indices = call(GetExpectedIndices)
    index_chart = call(GetIndexChart)
    index_categories = call(GetIndexCategories)
    index_days = call(GetIndexDays)
    index_price = call(GetIndexPrice)
    index_ticks = call(GetIndexTicks)
    index_minutes = call(GetIndexMinutes)
    index_minute_chart = call(GetIndexMinuteChart)
    volatility_interruptions = call(ListVolatilityInterruptions)
    futures_market_days = call(GetFuturesMarketDays)
    news = call(ListNews)
