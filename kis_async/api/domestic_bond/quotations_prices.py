"""[장내채권] 기본시세, prices: of now, of each day, order books and trades."""

from datetime import date, time
from decimal import Decimal

import attrs

from ...spec.declare import Reply, Request, Row, Spec, wire
from ..enums import ChangeSign

__all__ = [
    "BondBar",
    "BondBars",
    "BondBookLevel",
    "BondDay",
    "BondDays",
    "BondOrderBook",
    "BondOrderBookReply",
    "BondPrice",
    "BondPriceReply",
    "BondTrade",
    "BondTrades",
    "GetBondDailyChart",
    "GetBondDailyPrices",
    "GetBondOrderBook",
    "GetBondPrice",
    "GetBondTrades",
]


class BondPrice(Row):
    """The price of one bond: in won for a face value of 10,000, yields and rates in percent.

    `change` is signed; `open_yield`, `high_yield` and `low_yield` are the yields at those prices.
    """

    isin: str | None = wire("stnd_iscd", "표준종목코드")
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    price: Decimal | None = wire("bond_prpr", "채권현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change: Decimal | None = wire("bond_prdy_vrss", "채권전일대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    previous_close: Decimal | None = wire("bond_prdy_clpr", "채권전일종가")
    open: Decimal | None = wire("bond_oprc", "채권시가2")
    high: Decimal | None = wire("bond_hgpr", "채권고가")
    low: Decimal | None = wire("bond_lwpr", "채권저가")
    yield_rate: Decimal | None = wire("ernn_rate", "수익비율")
    open_yield: Decimal | None = wire("oprc_ert", "시가2수익률")
    high_yield: Decimal | None = wire("hgpr_ert", "최고가수익률")
    low_yield: Decimal | None = wire("lwpr_ert", "최저가수익률")
    upper_limit: Decimal | None = wire("bond_mxpr", "채권상한가")
    lower_limit: Decimal | None = wire("bond_llam", "채권하한가")


class BondPriceReply(Reply):
    """The price of one bond."""

    quote: BondPrice | None = wire("output", "응답상세")


class GetBondPrice(Request[BondPriceReply]):
    """장내채권현재가(시세) (국내주식-200): the price of a bond, its day and its limits.

    Not offered on paper.
    """

    spec = Spec(
        name="장내채권현재가(시세)",
        api_id="국내주식-200",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/quotations/inquire-price",
        tr="FHKBJ773400C0",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="B", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="bond", length=12, example="KR6095572D81")


@attrs.frozen(kw_only=True)
class BondBookLevel:
    """One level of a bond's order book: the price in won, the size, and the yield in percent."""

    price: Decimal | None
    size: int | None
    yield_rate: Decimal | None


class BondOrderBook(Row):
    """Five levels on each side, best first, 0 where there is none; `asks` and `bids` offer them as levels.

    Prices in won for a face value of 10,000, sizes in thousands of won of face value, yields in percent.
    """

    received_at: time | None = wire("aspr_acpt_hour", "호가 접수 시간")
    ask_1: Decimal | None = wire("bond_askp1", "채권 매도호가1")
    ask_2: Decimal | None = wire("bond_askp2", "채권 매도호가2")
    ask_3: Decimal | None = wire("bond_askp3", "채권 매도호가3")
    ask_4: Decimal | None = wire("bond_askp4", "채권 매도호가4")
    ask_5: Decimal | None = wire("bond_askp5", "채권 매도호가5")
    bid_1: Decimal | None = wire("bond_bidp1", "채권 매수호가1")
    bid_2: Decimal | None = wire("bond_bidp2", "채권 매수호가2")
    bid_3: Decimal | None = wire("bond_bidp3", "채권 매수호가3")
    bid_4: Decimal | None = wire("bond_bidp4", "채권 매수호가4")
    bid_5: Decimal | None = wire("bond_bidp5", "채권 매수호가5")
    ask_size_1: int | None = wire("askp_rsqn1", "매도호가 잔량1")
    ask_size_2: int | None = wire("askp_rsqn2", "매도호가 잔량2")
    ask_size_3: int | None = wire("askp_rsqn3", "매도호가 잔량3")
    ask_size_4: int | None = wire("askp_rsqn4", "매도호가 잔량4")
    ask_size_5: int | None = wire("askp_rsqn5", "매도호가 잔량5")
    bid_size_1: int | None = wire("bidp_rsqn1", "매수호가 잔량1")
    bid_size_2: int | None = wire("bidp_rsqn2", "매수호가 잔량2")
    bid_size_3: int | None = wire("bidp_rsqn3", "매수호가 잔량3")
    bid_size_4: int | None = wire("bidp_rsqn4", "매수호가 잔량4")
    bid_size_5: int | None = wire("bidp_rsqn5", "매수호가 잔량5")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")
    net_bid_size: int | None = wire("ntby_aspr_rsqn", "순매수 호가 잔량")
    ask_yield_1: Decimal | None = wire("seln_ernn_rate1", "매도 수익 비율1")
    ask_yield_2: Decimal | None = wire("seln_ernn_rate2", "매도 수익 비율2")
    ask_yield_3: Decimal | None = wire("seln_ernn_rate3", "매도 수익 비율3")
    ask_yield_4: Decimal | None = wire("seln_ernn_rate4", "매도 수익 비율4")
    ask_yield_5: Decimal | None = wire("seln_ernn_rate5", "매도 수익 비율5")
    bid_yield_1: Decimal | None = wire("shnu_ernn_rate1", "매수2 수익 비율1")
    bid_yield_2: Decimal | None = wire("shnu_ernn_rate2", "매수2 수익 비율2")
    bid_yield_3: Decimal | None = wire("shnu_ernn_rate3", "매수2 수익 비율3")
    bid_yield_4: Decimal | None = wire("shnu_ernn_rate4", "매수2 수익 비율4")
    bid_yield_5: Decimal | None = wire("shnu_ernn_rate5", "매수2 수익 비율5")

    @property
    def asks(self) -> tuple[BondBookLevel, ...]:
        """The sell side, lowest price first."""
        return self._levels("ask")

    @property
    def bids(self) -> tuple[BondBookLevel, ...]:
        """The buy side, highest price first."""
        return self._levels("bid")

    def _levels(self, side: str) -> tuple[BondBookLevel, ...]:
        return tuple(
            BondBookLevel(
                price=getattr(self, f"{side}_{n}"),
                size=getattr(self, f"{side}_size_{n}"),
                yield_rate=getattr(self, f"{side}_yield_{n}"),
            )
            for n in range(1, 6)
        )


class BondOrderBookReply(Reply):
    """The order book of one bond."""

    book: BondOrderBook = wire("output", "응답상세")


class GetBondOrderBook(Request[BondOrderBookReply]):
    """장내채권현재가(호가) (국내주식-132): five levels of a bond's order book, with their yields.

    Not offered on paper.
    """

    spec = Spec(
        name="장내채권현재가(호가)",
        api_id="국내주식-132",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/quotations/inquire-asking-price",
        tr="FHKBJ773401C0",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default="B", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="bond", length=12, example="KR2088012A16")


class BondTrade(Row):
    """One trade of a bond: the price in won, the change signed, the day's volume so far."""

    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    price: Decimal | None = wire("bond_prpr", "채권 현재가")
    change: Decimal | None = wire("bond_prdy_vrss", "채권 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    trade_volume: int | None = wire("cntg_vol", "체결 거래량")
    volume: int | None = wire("acml_vol", "누적 거래량")


class BondTrades(Reply):
    """The latest trades of one bond."""

    trades: tuple[BondTrade, ...] = wire("output", "응답상세")


class GetBondTrades(Request[BondTrades]):
    """장내채권현재가(체결) (국내주식-201): the latest trades of a bond.

    The document shows a single record, as it does elsewhere for lists. Not offered on paper.
    """

    spec = Spec(
        name="장내채권현재가(체결)",
        api_id="국내주식-201",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/quotations/inquire-ccnl",
        tr="FHKBJ773403C0",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="B", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="bond", length=12, example="KR2033022D33")


class BondDay(Row):
    """One trading day of a bond: prices in won, the change signed and in percent."""

    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")
    close: Decimal | None = wire("bond_prpr", "채권현재가")
    change: Decimal | None = wire("bond_prdy_vrss", "채권전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    open: Decimal | None = wire("bond_oprc", "채권시가2")
    high: Decimal | None = wire("bond_hgpr", "채권고가")
    low: Decimal | None = wire("bond_lwpr", "채권저가")


class BondDays(Reply):
    """Trading days, the newest first."""

    days: tuple[BondDay, ...] = wire("output", "응답상세")


class GetBondDailyPrices(Request[BondDays]):
    """장내채권현재가(일별) (국내주식-202): a bond's last trading days, 100 at most.

    It cannot be continued. Not offered on paper.
    """

    spec = Spec(
        name="장내채권현재가(일별)",
        api_id="국내주식-202",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/quotations/inquire-daily-price",
        tr="FHKBJ773404C0",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default="B", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="bond", length=12, example="KR6095572D81")


class BondBar(Row):
    """One day of a bond's chart, prices in won."""

    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")
    open: Decimal | None = wire("bond_oprc", "채권시가2")
    high: Decimal | None = wire("bond_hgpr", "채권고가")
    low: Decimal | None = wire("bond_lwpr", "채권저가")
    close: Decimal | None = wire("bond_prpr", "채권현재가")
    volume: int | None = wire("acml_vol", "누적거래량")


class BondBars(Reply):
    """The bars of a bond's daily chart."""

    bars: tuple[BondBar, ...] = wire("output", "응답상세")


class GetBondDailyChart(Request[BondBars]):
    """장내채권 기간별시세(일) (국내주식-159): the bars of a bond's last 30 trading days.

    Neither a period can be asked for nor a next page. Not offered on paper.
    """

    spec = Spec(
        name="장내채권 기간별시세(일)",
        api_id="국내주식-159",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/quotations/inquire-daily-itemchartprice",
        tr="FHKBJ773701C0",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 구분 코드", default="B", length=6)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="bond", length=12, example="KR101501D967")
