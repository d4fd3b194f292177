"""[국내주식] 시세분석: which member firms of the exchange, foreign ones above all, buy and sell."""

from datetime import date, time
from decimal import Decimal

from ...errors import InvalidRequest
from ...spec.declare import Group, Reply, Request, Row, Spec, call, wire
from ...spec.values import Code
from ..enums import ChangeSign, Venue

__all__ = [
    "ForeignBrokerDirection",
    "ForeignBrokerMeasure",
    "ForeignBrokerMoment",
    "ForeignBrokerTrade",
    "ForeignBrokerTrades",
    "ForeignBrokerTrend",
    "GetForeignBrokerTrend",
    "GetMemberTradesByDay",
    "ListForeignBrokerTrades",
    "ListMemberTrades",
    "MemberDay",
    "MemberMarket",
    "MemberTotals",
    "MemberTrade",
    "MemberTrades",
    "MemberTradesByDay",
    "Members",
]


class MemberMarket(Code):
    """The market whose trades of member firms are asked for."""

    ALL = "A"
    KOSPI = "K"
    KOSDAQ = "Q"
    KOSPI200 = "K2"
    ELW = "W"


class ForeignBrokerMeasure(Code):
    """What a ranking of the foreign firms' trades counts."""

    VALUE = "0"
    VOLUME = "1"


class ForeignBrokerDirection(Code):
    """Which end of that ranking comes first."""

    BUY = "0"
    SELL = "1"


class ForeignBrokerMoment(Row):
    """How things stood at one time of the day: price in won, volumes in shares since the opening.

    `foreign_net_buy_volume_change` is against the row before.
    """

    traded_at: time | None = wire("bsop_hour", "영업시간")
    price: Decimal | None = wire("stck_prpr", "주식현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    foreign_sell_volume: int | None = wire("frgn_seln_vol", "외국인매도거래량")
    foreign_buy_volume: int | None = wire("frgn_shnu_vol", "외국인매수2거래량")
    foreign_broker_net_buy_volume: int | None = wire("glob_ntby_qty", "외국계순매수수량")
    foreign_net_buy_volume_change: int | None = wire("frgn_ntby_qty_icdc", "외국인순매수수량증감")


class ForeignBrokerTrend(Reply):
    """The moments of the day, the latest first."""

    moments: tuple[ForeignBrokerMoment, ...] = wire("output", "응답상세")


class GetForeignBrokerTrend(Request[ForeignBrokerTrend]):
    """종목별 외국계 순매수추이 (국내주식-164): what foreign member firms have bought of one stock today.

    KRX only. `member_code` 99999 is all foreign firms together. Not offered on paper.
    """

    spec = Spec(
        name="종목별 외국계 순매수추이",
        api_id="국내주식-164",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/frgnmem-pchs-trend",
        tr="FHKST644400C0",
        paper=None,
    )
    symbol: str = wire("FID_INPUT_ISCD", "조건시장분류코드", form="share", length=12, example="005930")
    member_code: str = wire("FID_INPUT_ISCD_2", "조건화면분류코드", default="99999", length=8)
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "시장구분코드", default=Venue.KRX, length=10)


class ForeignBrokerTrade(Row):
    """One stock: price in won, and what foreign member firms sold and bought of it, in shares."""

    symbol: str = wire("stck_shrn_iscd", "주식단축종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    foreign_broker_net_sell_volume: int | None = wire("glob_ntsl_qty", "외국계순매도수량")
    price: Decimal | None = wire("stck_prpr", "주식현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    foreign_broker_sell_volume: int | None = wire("glob_total_seln_qty", "외국계총매도수량")
    foreign_broker_buy_volume: int | None = wire("glob_total_shnu_qty", "외국계총매수2수량")


class ForeignBrokerTrades(Reply):
    """The stocks in the order asked; how many there are is not documented."""

    stocks: tuple[ForeignBrokerTrade, ...] = wire("output", "응답상세")


class ListForeignBrokerTrades(Request[ForeignBrokerTrades]):
    """외국계 매매종목 가집계 (국내주식-161): the stocks that foreign member firms trade most, by estimate.

    Beware of `sector`: 0000 is all, but here 1001 is KOSPI and 2001 KOSDAQ. Not offered on paper.
    """

    spec = Spec(
        name="외국계 매매종목 가집계",
        api_id="국내주식-161",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/frgnmem-trade-estimate",
        tr="FHKST644100C0",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="16441", length=5)
    sector: str = wire("FID_INPUT_ISCD", "입력종목코드", default="0000", length=12, example="1001")
    order: ForeignBrokerMeasure = wire(
        "FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", default=ForeignBrokerMeasure.VALUE, length=2
    )
    direction: ForeignBrokerDirection = wire(
        "FID_RANK_SORT_CLS_CODE_2", "순위정렬구분코드2", default=ForeignBrokerDirection.BUY, length=2
    )


class MemberTotals(Row):
    """What was sold and bought in all, in shares."""

    total_sell_volume: int | None = wire("total_seln_qty", "총매도수량")
    total_buy_volume: int | None = wire("total_shnu_qty", "총매수2수량")


class MemberTrade(Row):
    """One trade that a member firm reported: price in won, volumes in shares, sales negative.

    `cumulative_net_buy_volume` is that firm's, `foreign_broker_net_buy_volume` that of all foreign firms.
    """

    traded_at: time | None = wire("bsop_hour", "영업시간")
    member_name: str | None = wire("mbcr_name", "회원사명")
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    price: Decimal | None = wire("stck_prpr", "주식현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    trade_volume: int | None = wire("cntg_vol", "체결거래량")
    cumulative_net_buy_volume: int | None = wire("acml_ntby_qty", "누적순매수수량")
    foreign_broker_net_buy_volume: int | None = wire("glob_ntby_qty", "외국계순매수수량")
    foreign_net_buy_volume_change: int | None = wire("frgn_ntby_qty_icdc", "외국인순매수수량증감")


class MemberTrades(Reply):
    """The totals as one row, and up to 100 trades, the latest first."""

    totals: tuple[MemberTotals, ...] = wire("output1", "응답상세")
    trades: tuple[MemberTrade, ...] = wire("output2", "응답상세")


class ListMemberTrades(Request[MemberTrades]):
    """회원사 실시간 매매동향(틱) (국내주식-163): the latest 100 trades of member firms, as they come in.

    Either one `symbol` or a whole market by `market_code`. `member_code` 99999 is all firms.
    Not offered on paper.
    """

    spec = Spec(
        name="회원사 실시간 매매동향(틱)",
        api_id="국내주식-163",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/frgnmem-trade-trend",
        tr="FHPST04320000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "화면분류코드", default="20432", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "종목코드", default="", form="share", length=12, example="005930")
    member_code: str = wire("FID_INPUT_ISCD_2", "회원사코드", default="99999", length=10)
    market_code: MemberMarket | None = wire("FID_MRKT_CLS_CODE", "시장구분코드", default=None, length=2)
    volume_from: int | None = wire("FID_VOL_CNT", "거래량", default=None, length=12)

    def check(self) -> None:
        """Refuse a stock beside a market, and neither of them."""
        if bool(self.symbol) == (self.market_code is not None):
            raise InvalidRequest(
                "either symbol (FID_INPUT_ISCD) or market_code (FID_MRKT_CLS_CODE) must be given, not both",
                parameter="symbol",
                wire="FID_INPUT_ISCD",
            )


class MemberDay(Row):
    """One day: what the firm sold and bought, the stock's close in won and its whole volume in shares."""

    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")
    total_sell_volume: int | None = wire("total_seln_qty", "총매도수량")
    total_buy_volume: int | None = wire("total_shnu_qty", "총매수2수량")
    net_buy_volume: int | None = wire("ntby_qty", "순매수수량")
    close: Decimal | None = wire("stck_prpr", "주식현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")


class MemberTradesByDay(Reply):
    """The days of the period, the latest first."""

    days: tuple[MemberDay, ...] = wire("output", "응답상세")


class GetMemberTradesByDay(Request[MemberTradesByDay]):
    """주식현재가 회원사 종목매매동향 (국내주식-197): what one member firm sold and bought of one stock, day by day.

    `member_code` is the firm's five digits in the broker's list of members, such as 00003.
    Not offered on paper.
    """

    spec = Spec(
        name="주식현재가 회원사 종목매매동향",
        api_id="국내주식-197",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-member-daily",
        tr="FHPST04540000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="005930")
    member_code: str = wire("FID_INPUT_ISCD_2", "회원사코드", length=8, example="00003")
    date_from: date = wire("FID_INPUT_DATE_1", "입력날짜1", example="20240501")
    date_to: date = wire("FID_INPUT_DATE_2", "입력날짜2", example="20240530")
    section_code: str = wire("FID_SCTN_CLS_CODE", "구간구분코드", default="", length=2)


class Members(Group):
    """The calls of [국내주식] 시세분석 about member firms."""

    foreign_trend = call(GetForeignBrokerTrend)
    foreign_ranking = call(ListForeignBrokerTrades)
    trades = call(ListMemberTrades)
    by_day = call(GetMemberTradesByDay)
