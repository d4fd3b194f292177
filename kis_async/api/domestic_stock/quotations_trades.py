"""[국내주식] 기본시세, trades: of now, of the day, by kind of investor, expected at the close."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Venue

__all__ = [
    "ClosingCategory",
    "ClosingOrder",
    "DayTrade",
    "DayTrades",
    "DayTradesTitle",
    "ExpectedClosing",
    "ExpectedClosings",
    "InvestorDay",
    "InvestorDays",
    "ListDayTrades",
    "ListExpectedClosings",
    "ListInvestorDays",
    "ListRecentTrades",
    "RecentTrade",
    "RecentTrades",
]


class RecentTrade(Row):
    """One trade: the price in won, the volume in shares, the strength in percent."""

    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    trade_volume: int | None = wire("cntg_vol", "체결 거래량")
    strength: Decimal | None = wire("tday_rltv", "당일 체결강도")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")


class RecentTrades(Reply):
    """The last trades, newest first."""

    trades: tuple[RecentTrade, ...] = wire("output", "응답상세")


class ListRecentTrades(Request[RecentTrades]):
    """주식현재가 체결 (v1_국내주식-009): the last trades of a stock.

    `ListDayTrades` goes further back into the day.
    """

    spec = Spec(
        name="주식현재가 체결",
        api_id="v1_국내주식-009",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-ccnl",
        tr="FHKST01010300",
        paper="FHKST01010300",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")


class DayTradesTitle(Row):
    """The quote now, in won and shares."""

    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    market_name: str | None = wire("rprs_mrkt_kor_name", "대표 시장 한글 명")


class DayTrade(Row):
    """One trade, with the best quotes and the volume of the day up to it, in won and shares."""

    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    price: Decimal | None = wire("stck_pbpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    ask: Decimal | None = wire("askp", "매도호가")
    bid: Decimal | None = wire("bidp", "매수호가")
    strength: Decimal | None = wire("tday_rltv", "당일 체결강도")
    volume: int | None = wire("acml_vol", "누적 거래량")
    trade_volume: int | None = wire("cnqn", "체결량")


class DayTrades(Reply):
    """The trades up to the moment asked for, newest first."""

    summary: DayTradesTitle | None = wire("output1", "응답상세")
    trades: tuple[DayTrade, ...] = wire("output2", "응답상세")


class ListDayTrades(Request[DayTrades]):
    """주식현재가 당일시간대별체결 (v1_국내주식-023): the trades of the day, back from a moment.

    `until_time` is where the list begins, and it goes back from there: for earlier trades ask again
    with the time of the oldest one read.
    """

    spec = Spec(
        name="주식현재가 당일시간대별체결",
        api_id="v1_국내주식-023",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-time-itemconclusion",
        tr="FHPST01060000",
        paper="FHPST01060000",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")
    until_time: time = wire("FID_INPUT_HOUR_1", "입력 시간1", example="141200")


class InvestorDay(Row):
    """One day: the close in won, volumes in shares, values in million won."""

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    close: Decimal | None = wire("stck_clpr", "주식 종가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    individual_net_buy_volume: int | None = wire("prsn_ntby_qty", "개인 순매수 수량")
    foreign_net_buy_volume: int | None = wire("frgn_ntby_qty", "외국인 순매수 수량")
    institution_net_buy_volume: int | None = wire("orgn_ntby_qty", "기관계 순매수 수량")
    individual_net_buy_value: Decimal | None = wire("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금")
    foreign_net_buy_value: Decimal | None = wire("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금")
    institution_net_buy_value: Decimal | None = wire("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금")
    individual_buy_volume: int | None = wire("prsn_shnu_vol", "개인 매수2 거래량")
    foreign_buy_volume: int | None = wire("frgn_shnu_vol", "외국인 매수2 거래량")
    institution_buy_volume: int | None = wire("orgn_shnu_vol", "기관계 매수2 거래량")
    individual_buy_value: Decimal | None = wire("prsn_shnu_tr_pbmn", "개인 매수2 거래 대금")
    foreign_buy_value: Decimal | None = wire("frgn_shnu_tr_pbmn", "외국인 매수2 거래 대금")
    institution_buy_value: Decimal | None = wire("orgn_shnu_tr_pbmn", "기관계 매수2 거래 대금")
    individual_sell_volume: int | None = wire("prsn_seln_vol", "개인 매도 거래량")
    foreign_sell_volume: int | None = wire("frgn_seln_vol", "외국인 매도 거래량")
    institution_sell_volume: int | None = wire("orgn_seln_vol", "기관계 매도 거래량")
    individual_sell_value: Decimal | None = wire("prsn_seln_tr_pbmn", "개인 매도 거래 대금")
    foreign_sell_value: Decimal | None = wire("frgn_seln_tr_pbmn", "외국인 매도 거래 대금")
    institution_sell_value: Decimal | None = wire("orgn_seln_tr_pbmn", "기관계 매도 거래 대금")


class InvestorDays(Reply):
    """The days, newest first."""

    days: tuple[InvestorDay, ...] = wire("output", "응답상세")


class ListInvestorDays(Request[InvestorDays]):
    """주식현재가 투자자 (v1_국내주식-012): what individuals, foreigners and institutions traded, by day.

    The figures of today come after the close. Foreigners are those registered as foreign investors and
    the other ones together.
    """

    spec = Spec(
        name="주식현재가 투자자",
        api_id="v1_국내주식-012",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-investor",
        tr="FHKST01010900",
        paper="FHKST01010900",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")


class ClosingOrder(Code):
    """Which expected closes are listed, and in what order."""

    ALL = "0"
    AT_UPPER_LIMIT = "1"
    AT_LOWER_LIMIT = "2"
    RISE = "3"
    FALL = "4"


class ClosingCategory(Code):
    """Whether only those are listed whose closing auction is extended."""

    ALL = "0"
    EXTENDED = "1"


class ExpectedClosing(Row):
    """One stock: prices in won, the volume of the auction in shares, rates in percent."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    change_from_base_price: Decimal | None = wire("sdpr_vrss_prpr", "기준가 대비 현재가")
    change_rate_from_base_price: Decimal | None = wire("sdpr_vrss_prpr_rate", "기준가 대비 현재가 비율")
    expected_volume: int | None = wire("cntg_vol", "체결 거래량")


class ExpectedClosings(Reply):
    """The stocks of the market; outside the closing auction there may be none."""

    closings: tuple[ExpectedClosing, ...] = wire("output", "응답상세")


class ListExpectedClosings(Request[ExpectedClosings]):
    """국내주식 장마감 예상체결가 (국내주식-120): what the closing auction would trade at.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100. `order`
    narrows and sorts; the rises and falls are against the price just before the auction.
    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 장마감 예상체결가",
        api_id="국내주식-120",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/exp-closing-price",
        tr="FHKST117300C0",
        paper=None,
    )
    order: ClosingOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", default=ClosingOrder.ALL, length=2
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="11173", length=5)
    symbol: str = wire(
        "FID_INPUT_ISCD", "입력 종목코드", default="0000", form="index", length=12, example="0001"
    )
    category: ClosingCategory = wire(
        "FID_BLNG_CLS_CODE", "소속 구분 코드", default=ClosingCategory.ALL, length=2
    )
