"""[해외선물옵션] 기본시세, the market: who holds what, and trading hours."""

from datetime import date, time

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from .enums import FuturesExchange, ProductClass

__all__ = [
    "ContractFilter",
    "ListMarketHours",
    "ListTraderPositions",
    "MarketHours",
    "MarketHoursReply",
    "PositionMeasure",
    "PositionsOfTraders",
    "TraderPositions",
    "TraderPositionsHead",
]


class ContractFilter(Code):
    """Which contracts an inquiry covers."""

    ALL = "%"
    FUTURES = "N"
    OPTIONS = "Y"


class PositionMeasure(Code):
    """Positions as they stand, or how they changed."""

    QUANTITY = "0"
    CHANGE = "1"


class PositionsOfTraders(Row):
    """Who held what on one report date, in contracts, as the US regulator publishes it week by week.

    Speculators, hedgers, and those too small to report; the `…_traders` fields count the traders.
    """

    product: str | None = wire("prod_iscd", "상품")
    report_code: str | None = wire("cftc_iscd", "CFTC코드")
    traded_on: date | None = wire("bsop_date", "일자")
    long_speculative: int | None = wire("bidp_spec", "매수투기")
    short_speculative: int | None = wire("askp_spec", "매도투기")
    spread_speculative: int | None = wire("spread_spec", "스프레드투기")
    long_hedge: int | None = wire("bidp_hedge", "매수헤지")
    short_hedge: int | None = wire("askp_hedge", "매도헤지")
    open_interest: int | None = wire("hts_otst_smtn", "미결제합계")
    long_unreported: int | None = wire("bidp_missing", "매수누락")
    short_unreported: int | None = wire("askp_missing", "매도누락")
    long_speculative_traders: int | None = wire("bidp_spec_cust", "매수투기고객")
    short_speculative_traders: int | None = wire("askp_spec_cust", "매도투기고객")
    spread_speculative_traders: int | None = wire("spread_spec_cust", "스프레드투기고객")
    long_hedge_traders: int | None = wire("bidp_hedge_cust", "매수헤지고객")
    short_hedge_traders: int | None = wire("askp_hedge_cust", "매도헤지고객")
    total_traders: int | None = wire("cust_smtn", "고객합계")


class TraderPositionsHead(Row):
    """How many rows follow."""

    count: int | None = wire("row_cnt", "응답레코드카운트")


class TraderPositions(Reply):
    """Positions by kind of trader, newest first."""

    head: TraderPositionsHead | None = wire("output1", "응답상세")
    positions: tuple[PositionsOfTraders, ...] = wire("output2", "응답상세")


class ListTraderPositions(Request[TraderPositions]):
    """해외선물 미결제추이 (해외선물-029): the open positions of an overseas future by kind of trader.

    `product` is the contract without its month, such as ES, GC, CL or 6E. `traded_on` is an anchor:
    the reports up to that day are answered. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 미결제추이",
        api_id="해외선물-029",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/investor-unpd-trend",
        tr="HHDDB95030000",
        paper=None,
    )
    product: str = wire("PROD_ISCD", "상품", length=5, example="ES")
    traded_on: date = wire("BSOP_DATE", "일자", example="20240513")
    measure: PositionMeasure = wire("UPMU_GUBUN", "구분", default=PositionMeasure.QUANTITY, length=1)
    page_key: str = wire("CTS_KEY", "CTS_KEY", default="", length=16)


class MarketHours(Row):
    """The trading hours of one product, in Korean time; a closing time before the opening is the next day's."""

    product_group: str = wire("fm_pdgr_cd", "FM상품군코드", key=True)
    product_group_name: str | None = wire("fm_pdgr_name", "FM상품군명")
    exchange: FuturesExchange | None = wire("fm_excg_cd", "FM거래소코드")
    exchange_name: str | None = wire("fm_excg_name", "FM거래소명")
    contract_kind_name: str | None = wire("fuop_dvsn_name", "선물옵션구분명")
    product_class: ProductClass | None = wire("fm_clas_cd", "FM클래스코드")
    product_class_name: str | None = wire("fm_clas_name", "FM클래스명")
    morning_open: time | None = wire("am_mkmn_strt_tmd", "오전장운영시작시각")
    morning_close: time | None = wire("am_mkmn_end_tmd", "오전장운영종료시각")
    afternoon_open: time | None = wire("pm_mkmn_strt_tmd", "오후장운영시작시각")
    afternoon_close: time | None = wire("pm_mkmn_end_tmd", "오후장운영종료시각")
    next_day_open: time | None = wire("mkmn_nxdy_strt_tmd", "장운영익일시작시각")
    next_day_close: time | None = wire("mkmn_nxdy_end_tmd", "장운영익일종료시각")
    regular_open: time | None = wire("base_mket_strt_tmd", "기본시장시작시각")
    regular_close: time | None = wire("base_mket_end_tmd", "기본시장종료시각")


class MarketHoursReply(Reply):
    """One page of products."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    hours: tuple[MarketHours, ...] = wire("output", "응답상세")


class ListMarketHours(Request[MarketHoursReply]):
    """해외선물옵션 장운영시간 (해외선물-030): the trading hours of the products of one exchange. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 장운영시간",
        api_id="해외선물-030",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/market-time",
        tr="OTFM2229R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    product_group: str = wire("FM_PDGR_CD", "FM상품군코드", default="", length=10)
    product_class: ProductClass | None = wire("FM_CLAS_CD", "FM클래스코드", default=None, length=3)
    exchange: FuturesExchange = wire("FM_EXCG_CD", "FM거래소코드", length=10, example="CME")
    contract_kind: ContractFilter = wire("OPT_YN", "옵션여부", default=ContractFilter.ALL, length=1)
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
