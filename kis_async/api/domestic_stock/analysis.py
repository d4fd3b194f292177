"""[국내주식] 시세분석: watchlists (관심종목) and the quotes of many symbols at once."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Group, Reply, Request, Row, Spec, call, filled, series, wire
from ...spec.values import Code
from ..enums import ChangeSign, Venue

__all__ = [
    "Analysis",
    "GetMultiQuote",
    "GetWatchlistItems",
    "ListWatchlistGroups",
    "MultiQuote",
    "Quote",
    "QuoteKey",
    "WatchlistGroup",
    "WatchlistGroups",
    "WatchlistItem",
    "WatchlistItems",
    "WatchlistMarket",
    "WatchlistTitle",
]


class WatchlistGroup(Row):
    """A named list of instruments that the user keeps in HTS; `code` is three digits, `000` included."""

    saved_on: date | None = wire("date", "일자")
    saved_at: time | None = wire("trnm_hour", "전송 시간")
    rank: int | None = wire("data_rank", "데이터 순위")
    code: str = wire("inter_grp_code", "관심 그룹 코드", key=True)
    name: str | None = wire("inter_grp_name", "관심 그룹 명")
    item_count: int | None = wire("ask_cnt", "요청 개수")


class WatchlistGroups(Reply):
    """The groups of one HTS user."""

    groups: tuple[WatchlistGroup, ...] = wire("output2", "응답상세")


class ListWatchlistGroups(Request[WatchlistGroups]):
    """관심종목 그룹조회 (국내주식-204): the watchlist groups of one HTS user.

    Needs the HTS id of the key's owner. All groups come in one answer. Not offered on paper.
    """

    spec = Spec(
        name="관심종목 그룹조회",
        api_id="국내주식-204",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/intstock-grouplist",
        tr="HHKCM113004C7",
        paper=None,
    )
    kind: str = wire("TYPE", "관심종목구분코드", default="1", length=1)
    class_code: str = wire("FID_ETC_CLS_CODE", "FID 기타 구분 코드", default="00", length=2)
    user_id: str | None = filled("hts_id", default=None)


class WatchlistTitle(Row):
    """The group that the items belong to."""

    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("inter_grp_name", "관심 그룹 명")


class WatchlistMarket(Code):
    """What an item of a watchlist is: a domestic issue (two codes), an index, or something overseas."""

    DOMESTIC = "J"
    DOMESTIC_UNIFIED = "UN"
    INDEX = "U"
    OVERSEAS_INDEX = "N"
    OVERSEAS_STOCK = "FS"


class WatchlistItem(Row):
    """One instrument of a watchlist group.

    `market_code` is J or UN for domestic stocks, U for an index, N for an overseas index and FS for
    an overseas stock, whose exchange is in `exchange_code`. `owned_quantity` (shares) and
    `purchase_price` seem to be what the user noted in HTS. A `color_code` of -1 means none.
    """

    market_code: WatchlistMarket | None = wire("fid_mrkt_cls_code", "FID 시장 구분 코드")
    rank: int | None = wire("data_rank", "데이터 순위")
    exchange_code: str | None = wire("exch_code", "거래소코드")
    symbol: str = wire("jong_code", "종목코드", key=True)
    color_code: str | None = wire("color_code", "생상 코드")
    memo: str | None = wire("memo", "메모")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    owned_quantity: int | None = wire("fxdt_ntby_qty", "기준일 순매수 수량")
    purchase_price: Decimal | None = wire("cntg_unpr", "체결단가")
    purchase_class: str | None = wire("cntg_cls_code", "체결 구분 코드")


class WatchlistItems(Reply):
    """The items of one group, in the user's order; entries without a code (separators) are left out."""

    title: WatchlistTitle | None = wire("output1", "응답상세")
    items: tuple[WatchlistItem, ...] = wire("output2", "응답상세")


class GetWatchlistItems(Request[WatchlistItems]):
    """관심종목 그룹별 종목조회 (국내주식-203): the instruments of one watchlist group.

    All items come in one answer, and one instrument may stand in a group twice. Not offered on paper.
    """

    spec = Spec(
        name="관심종목 그룹별 종목조회",
        api_id="국내주식-203",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/intstock-stocklist-by-group",
        tr="HHKCM113004C6",
        paper=None,
    )
    kind: str = wire("TYPE", "관심종목구분코드", default="1", length=1)
    user_id: str | None = filled("hts_id", default=None)
    rank: str = wire("DATA_RANK", "데이터 순위", default="", length=10)
    group_code: str = wire("INTER_GRP_CODE", "관심 그룹 코드", length=3, example="002")
    group_name: str = wire("INTER_GRP_NAME", "관심 그룹 명", default="", length=40)
    name: str = wire("HTS_KOR_ISNM", "HTS 한글 종목명", default="", length=40)
    purchase_class: str = wire("CNTG_CLS_CODE", "체결 구분 코드", default="", length=1)
    class_code: str = wire("FID_ETC_CLS_CODE", "기타 구분 코드", default="4", length=2)


class QuoteKey(Row):
    """One symbol and the venue whose quote is wanted."""

    venue: Venue = wire("FID_COND_MRKT_DIV_CODE_{n}", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD_{n}", "입력 종목코드", length=16, example="005930")


class Quote(Row):
    """The quote of one domestic stock or index.

    Prices in won (index points for an index), volumes in shares and turnover in won; an index has
    them in thousands and millions, and has neither limits nor a book. `change` is signed.
    """

    market_name: str | None = wire("kospi_kosdaq_cls_name", "코스피 코스닥 구분 명")
    measure_name: str | None = wire("mrkt_trtm_cls_name", "시장 조치 구분 명")
    hour_class: str | None = wire("hour_cls_code", "시간 구분 코드")
    symbol: str = wire("inter_shrn_iscd", "관심 단축 종목코드", key=True)
    name: str | None = wire("inter_kor_isnm", "관심 한글 종목명")
    price: Decimal | None = wire("inter2_prpr", "관심2 현재가")
    change: Decimal | None = wire("inter2_prdy_vrss", "관심2 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    open: Decimal | None = wire("inter2_oprc", "관심2 시가")
    high: Decimal | None = wire("inter2_hgpr", "관심2 고가")
    low: Decimal | None = wire("inter2_lwpr", "관심2 저가")
    lower_limit: Decimal | None = wire("inter2_llam", "관심2 하한가")
    upper_limit: Decimal | None = wire("inter2_mxpr", "관심2 상한가")
    ask: Decimal | None = wire("inter2_askp", "관심2 매도호가")
    bid: Decimal | None = wire("inter2_bidp", "관심2 매수호가")
    ask_size: int | None = wire("seln_rsqn", "매도 잔량")
    bid_size: int | None = wire("shnu_rsqn", "매수2 잔량")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    previous_close: Decimal | None = wire("inter2_prdy_clpr", "관심2 전일 종가")
    open_to_high_rate: Decimal | None = wire("oprc_vrss_hgpr_rate", "시가 대비 최고가 비율")
    expected_change: Decimal | None = wire("intr_antc_cntg_vrss", "관심 예상 체결 대비")
    expected_change_sign: ChangeSign | None = wire("intr_antc_cntg_vrss_sign", "관심 예상 체결 대비 부호")
    expected_change_rate: Decimal | None = wire("intr_antc_cntg_prdy_ctrt", "관심 예상 체결 전일 대비율")
    expected_volume: int | None = wire("intr_antc_vol", "관심 예상 거래량")
    base_price: Decimal | None = wire("inter2_sdpr", "관심2 기준가")


class MultiQuote(Reply):
    """The quotes in the order asked; rows of unused places are left out."""

    quotes: tuple[Quote, ...] = wire("output", "응답상세")


class GetMultiQuote(Request[MultiQuote]):
    """관심종목(멀티종목) 시세조회 (국내주식-205): the quotes of up to 30 domestic symbols and indices.

    Venues may be mixed. `kis.watchlists.quotes` takes any number. Not offered on paper.
    """

    spec = Spec(
        name="관심종목(멀티종목) 시세조회",
        api_id="국내주식-205",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/intstock-multprice",
        tr="FHKST11300006",
        paper=None,
    )
    symbols: tuple[QuoteKey, ...] = series("조회 종목", limit=30)


class Analysis(Group):
    """The calls of [국내주식] 시세분석."""

    watchlist_groups = call(ListWatchlistGroups)
    watchlist_items = call(GetWatchlistItems)
    multi_quote = call(GetMultiQuote)
