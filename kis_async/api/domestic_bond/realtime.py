"""[장내채권] 실시간시세: trades, books and indices of listed bonds, as they come."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Record, StreamSpec, wire
from ..enums import ChangeSign
from .quotations_prices import BondBookLevel

__all__ = ["BondBook", "BondIndex", "ListedBondTrade"]


class ListedBondTrade(Record):
    """일반채권 실시간체결가: one trade of a listed bond, with the day so far.

    Subscribed by the bond's ISIN, such as KR103502GA34. Prices in won for a face value of 10,000, volumes
    in thousands of won of face value, yields and rates in percent; `yield_rate` is that of `price`.
    `previous_close` has come as 0. The document says nothing of the codes of `trade_kind`. Not offered on
    paper. Source: 실시간-052.
    """

    stream = StreamSpec(
        name="일반채권 실시간체결가",
        api_id="실시간-052",
        tr="H0BJCNT0",
        tally=("volume", "trade_volume"),
    )

    isin: str = wire("STND_ISCD", "표준종목코드", key=True)
    name: str | None = wire("BOND_ISNM", "채권종목명")
    traded_at: time | None = wire("STCK_CNTG_HOUR", "주식체결시간")
    change_sign: ChangeSign | None = wire("PRDY_VRSS_SIGN", "전일대비부호")
    change: Decimal | None = wire("PRDY_VRSS", "전일대비")
    change_rate: Decimal | None = wire("PRDY_CTRT", "전일대비율")
    price: Decimal | None = wire("STCK_PRPR", "현재가")
    trade_volume: int | None = wire("CNTG_VOL", "체결거래량")
    open: Decimal | None = wire("STCK_OPRC", "시가")
    high: Decimal | None = wire("STCK_HGPR", "고가")
    low: Decimal | None = wire("STCK_LWPR", "저가")
    previous_close: Decimal | None = wire("STCK_PRDY_CLPR", "전일종가")
    yield_rate: Decimal | None = wire("BOND_CNTG_ERT", "현재수익률")
    open_yield: Decimal | None = wire("OPRC_ERT", "시가수익률")
    high_yield: Decimal | None = wire("HGPR_ERT", "고가수익률")
    low_yield: Decimal | None = wire("LWPR_ERT", "저가수익률")
    volume: int | None = wire("ACML_VOL", "누적거래량")
    previous_volume: int | None = wire("PRDY_VOL", "전일거래량")
    trade_kind: str | None = wire("CNTG_TYPE_CLS_CODE", "체결유형코드")


class BondBook(Record):
    """일반채권 실시간호가: five levels on each side of a listed bond's book, best first.

    Subscribed by the bond's ISIN. Prices in won for a face value of 10,000, sizes in thousands of won of
    face value, yields in percent; `asks` and `bids` offer them as levels. `traded_at` is when the book
    changed. The document gives the id of the trades; the broker's own code subscribes to H0BJASP0. Not
    offered on paper. Source: 실시간-053.
    """

    stream = StreamSpec(
        name="일반채권 실시간호가",
        api_id="실시간-053",
        tr="H0BJASP0",
    )

    isin: str = wire("STND_ISCD", "표준종목코드", key=True)
    traded_at: time | None = wire("STCK_CNTG_HOUR", "주식체결시간")
    ask_yield_1: Decimal | None = wire("ASKP_ERT1", "매도호가수익률")
    bid_yield_1: Decimal | None = wire("BIDP_ERT1", "매수호가수익률1")
    ask_1: Decimal | None = wire("ASKP1", "매도호가1")
    bid_1: Decimal | None = wire("BIDP1", "매수호가1")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가잔량1")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가잔량1")
    ask_yield_2: Decimal | None = wire("ASKP_ERT2", "매도호가수익률2")
    bid_yield_2: Decimal | None = wire("BIDP_ERT2", "매수호가수익률2")
    ask_2: Decimal | None = wire("ASKP2", "매도호가2")
    bid_2: Decimal | None = wire("BIDP2", "매수호가2")
    ask_size_2: int | None = wire("ASKP_RSQN2", "매도호가잔량2")
    bid_size_2: int | None = wire("BIDP_RSQN2", "매수호가잔량2")
    ask_yield_3: Decimal | None = wire("ASKP_ERT3", "매도호가수익률3")
    bid_yield_3: Decimal | None = wire("BIDP_ERT3", "매수호가수익률3")
    ask_3: Decimal | None = wire("ASKP3", "매도호가3")
    bid_3: Decimal | None = wire("BIDP3", "매수호가3")
    ask_size_3: int | None = wire("ASKP_RSQN3", "매도호가잔량3")
    bid_size_3: int | None = wire("BIDP_RSQN3", "매수호가잔량3")
    ask_yield_4: Decimal | None = wire("ASKP_ERT4", "매도호가수익률4")
    bid_yield_4: Decimal | None = wire("BIDP_ERT4", "매수호가수익률4")
    ask_4: Decimal | None = wire("ASKP4", "매도호가4")
    bid_4: Decimal | None = wire("BIDP4", "매수호가4")
    ask_size_4: int | None = wire("ASKP_RSQN4", "매도호가잔량4")
    bid_size_4: int | None = wire("BIDP_RSQN4", "매수호가잔량4")
    ask_yield_5: Decimal | None = wire("ASKP_ERT5", "매도호가수익률5")
    bid_yield_5: Decimal | None = wire("BIDP_ERT5", "매수호가수익률5")
    ask_5: Decimal | None = wire("ASKP5", "매도호가5")
    bid_5: Decimal | None = wire("BIDP5", "매수호가5")
    ask_size_5: int | None = wire("ASKP_RSQN52", "매도호가잔량5")
    bid_size_5: int | None = wire("BIDP_RSQN53", "매수호가잔량5")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총매도호가잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총매수호가잔량")

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


class BondIndex(Record):
    """채권지수 실시간체결가: a bond index, with what is known of the bonds in it.

    Subscribed by the index's own id, such as KBPR01, though the document says a bond's code. The total
    return, clean price, market price and reinvestment indices are in points; rates and yields to maturity
    in percent, the duration in years. Not offered on paper. Source: 실시간-060.
    """

    stream = StreamSpec(
        name="채권지수 실시간체결가",
        api_id="실시간-060",
        tr="H0BICNT0",
    )

    index_id: str = wire("NMIX_ID", "지수ID", key=True)
    base_date_1: date | None = wire("STND_DATE1", "기준일자1")
    sent_at: time | None = wire("TRNM_HOUR", "전송시간")
    total_return_open: Decimal | None = wire("TOTL_ERNN_NMIX_OPRC", "총수익지수시가지수")
    total_return_high: Decimal | None = wire("TOTL_ERNN_NMIX_HGPR", "총수익지수최고가")
    total_return_low: Decimal | None = wire("TOTL_ERNN_NMIX_LWPR", "총수익지수최저가")
    total_return: Decimal | None = wire("TOTL_ERNN_NMIX", "총수익지수")
    previous_total_return: Decimal | None = wire("PRDY_TOTL_ERNN_NMIX", "전일총수익지수")
    total_return_change: Decimal | None = wire("TOTL_ERNN_NMIX_PRDY_VRSS", "총수익지수전일대비")
    total_return_change_sign: ChangeSign | None = wire(
        "TOTL_ERNN_NMIX_PRDY_VRSS_SIGN", "총수익지수전일대비부호"
    )
    total_return_change_rate: Decimal | None = wire("TOTL_ERNN_NMIX_PRDY_CTRT", "총수익지수전일대비율")
    clean_price_index: Decimal | None = wire("CLEN_PRC_NMIX", "순가격지수")
    market_price_index: Decimal | None = wire("MRKT_PRC_NMIX", "시장가격지수")
    call_reinvestment_index: Decimal | None = wire("BOND_CALL_RNVS_NMIX", "Call재투자지수")
    zero_reinvestment_index: Decimal | None = wire("BOND_ZERO_RNVS_NMIX", "Zero재투자지수")
    futures_theoretical_price: Decimal | None = wire("BOND_FUTS_THPR", "선물이론가격")
    average_duration: Decimal | None = wire("BOND_AVRG_DRTN_VAL", "평균듀레이션")
    average_convexity: Decimal | None = wire("BOND_AVRG_CNVX_VAL", "평균컨벡서티")
    average_yield_to_maturity: Decimal | None = wire("BOND_AVRG_YTM_VAL", "평균YTM")
    average_forward_yield_to_maturity: Decimal | None = wire("BOND_AVRG_FRDL_YTM_VAL", "평균선도YTM")
