"""[국내주식] 업종/기타, the market: its days, interest rates, volatility interruptions, news."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import ChangeSign, Weekday
from .enums import NewsProvider
from .sector_enums import MarketFilter

__all__ = [
    "ForeignInterestRate",
    "FuturesMarketDays",
    "FuturesMarketDaysReply",
    "GetFuturesMarketDays",
    "GetInterestRates",
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
    "News",
    "NewsTitle",
    "VolatilityInterruption",
    "VolatilityInterruptions",
]


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


class VolatilityInterruption(Row):
    """A stock whose trading was interrupted: prices in won, rates in percent, times Korean.

    `volatility_interruption` is N once it is over.
    """

    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    volatility_interruption: bool | None = wire("vi_cls_code", "VI발동상태")
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
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", default="", form="share", length=12)
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
