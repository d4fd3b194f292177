"""[해외주식] 시세분석, news: headlines of overseas markets."""

from datetime import date, time

from ...spec.declare import Reply, Request, Row, Spec, wire
from ..domestic_stock.enums import NewsProvider
from ..enums import OverseasQuoteExchange
from .enums import CountryAbbreviation

__all__ = [
    "ListOverseasBreakingNews",
    "ListOverseasNews",
    "OverseasBreakingHeadline",
    "OverseasBreakingNews",
    "OverseasHeadline",
    "OverseasNews",
]


class OverseasHeadline(Row):
    """One headline; `exchange` and `symbol` are missing where it is about no single stock."""

    kind: str | None = wire("info_gb", "뉴스구분")
    news_id: str = wire("news_key", "뉴스키", key=True)
    written_on: date | None = wire("data_dt", "조회일자")
    written_at: time | None = wire("data_tm", "조회시간")
    category_code: str | None = wire("class_cd", "중분류")
    category: str | None = wire("class_name", "중분류명")
    source: str | None = wire("source", "자료원")
    country_abbreviation: CountryAbbreviation | None = wire("nation_cd", "국가코드")
    exchange: OverseasQuoteExchange | None = wire("exchange_cd", "거래소코드")
    symbol: str | None = wire("symb", "종목코드")
    name: str | None = wire("symb_name", "종목명")
    title: str | None = wire("title", "제목")


class OverseasNews(Reply):
    """The headlines, newest first."""

    news: tuple[OverseasHeadline, ...] = wire("outblock1", "응답상세")


class ListOverseasNews(Request[OverseasNews]):
    """해외뉴스종합(제목) (해외주식-053): headlines of overseas news, newest first.

    A field left out means all. Give the day and the time of the last headline to read on: there is no
    other next page. Not offered on paper.
    """

    spec = Spec(
        name="해외뉴스종합(제목)",
        api_id="해외주식-053",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/news-title",
        tr="HHPSTH60100C1",
        paper=None,
    )
    kind: str = wire("INFO_GB", "뉴스구분", default="", length=1, example="t")
    category_code: str = wire("CLASS_CD", "중분류", default="", length=2)
    country_abbreviation: CountryAbbreviation | None = wire("NATION_CD", "국가코드", default=None)
    exchange: OverseasQuoteExchange | None = wire("EXCHANGE_CD", "거래소코드", default=None)
    symbol: str = wire("SYMB", "종목코드", default="", length=20)
    written_on: date | None = wire("DATA_DT", "조회일자", default=None)
    written_at: time | None = wire("DATA_TM", "조회시간", default=None)
    next_key: str = wire("CTS", "다음키", default="", length=35)


class OverseasBreakingHeadline(Row):
    """One headline, with up to ten stocks that it is about."""

    news_id: str = wire("cntt_usiq_srno", "내용조회용일련번호", key=True)
    provider_code: NewsProvider | None = wire("news_ofer_entp_code", "뉴스제공업체코드")
    written_on: date | None = wire("data_dt", "작성일자")
    written_at: time | None = wire("data_tm", "작성시간")
    title: str | None = wire("hts_pbnt_titl_cntt", "HTS공시제목내용")
    category_code: str | None = wire("news_lrdv_code", "뉴스대구분")
    source: str | None = wire("dorg", "자료원")
    symbol_1: str | None = wire("iscd1", "종목코드1")
    symbol_2: str | None = wire("iscd2", "종목코드2")
    symbol_3: str | None = wire("iscd3", "종목코드3")
    symbol_4: str | None = wire("iscd4", "종목코드4")
    symbol_5: str | None = wire("iscd5", "종목코드5")
    symbol_6: str | None = wire("iscd6", "종목코드6")
    symbol_7: str | None = wire("iscd7", "종목코드7")
    symbol_8: str | None = wire("iscd8", "종목코드8")
    symbol_9: str | None = wire("iscd9", "종목코드9")
    symbol_10: str | None = wire("iscd10", "종목코드10")
    name_1: str | None = wire("kor_isnm1", "한글종목명1")
    name_2: str | None = wire("kor_isnm2", "한글종목명2")
    name_3: str | None = wire("kor_isnm3", "한글종목명3")
    name_4: str | None = wire("kor_isnm4", "한글종목명4")
    name_5: str | None = wire("kor_isnm5", "한글종목명5")
    name_6: str | None = wire("kor_isnm6", "한글종목명6")
    name_7: str | None = wire("kor_isnm7", "한글종목명7")
    name_8: str | None = wire("kor_isnm8", "한글종목명8")
    name_9: str | None = wire("kor_isnm9", "한글종목명9")
    name_10: str | None = wire("kor_isnm10", "한글종목명10")


class OverseasBreakingNews(Reply):
    """Up to 100 headlines, newest first."""

    news: tuple[OverseasBreakingHeadline, ...] = wire("output", "응답상세")


class ListOverseasBreakingNews(Request[OverseasBreakingNews]):
    """해외속보(제목) (해외주식-055): headlines of breaking overseas news.

    At most 100, newest first, without a next page. `provider_code` 0 means all; the other fields are
    documented to be left blank. Not offered on paper.
    """

    spec = Spec(
        name="해외속보(제목)",
        api_id="해외주식-055",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/brknews-title",
        tr="FHKST01011801",
        paper=None,
    )
    provider_code: str = wire("FID_NEWS_OFER_ENTP_CODE", "뉴스제공업체코드", default="0", length=40)
    market_class: str = wire("FID_COND_MRKT_CLS_CODE", "조건시장구분코드", default="", length=6, example="00")
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", default="", length=12)
    title: str = wire("FID_TITL_CNTT", "제목내용", default="", length=132)
    date_from: date | None = wire("FID_INPUT_DATE_1", "입력날짜1", default=None)
    until_time: time | None = wire("FID_INPUT_HOUR_1", "입력시간1", default=None)
    order: str = wire("FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", default="", length=2)
    news_id: str = wire("FID_INPUT_SRNO", "입력일련번호", default="", length=20)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="11801", length=5)
