"""[국내주식] 실시간시세: order books of domestic stocks, as they change."""

from datetime import time
from decimal import Decimal

from ...spec.declare import Record, StreamSpec, wire
from ..enums import ChangeSign
from .levels import BookLevel
from .realtime_enums import ExpectedVenue, HourClass, TradingSession

__all__ = [
    "AfterHoursStockBook",
    "KrxStockBook",
    "NxtStockBook",
    "StockBook",
    "StockLevels",
    "UnifiedStockBook",
]


class StockLevels(Record):
    """What every book of a stock offers beside its columns: ten levels on each side, best first."""

    @property
    def asks(self) -> tuple[BookLevel, ...]:
        """The sell side, lowest price first."""
        return self._levels("ask")

    @property
    def bids(self) -> tuple[BookLevel, ...]:
        """The buy side, highest price first."""
        return self._levels("bid")

    def _levels(self, side: str) -> tuple[BookLevel, ...]:
        return tuple(
            BookLevel(
                price=getattr(self, f"{side}_{n}"), size=getattr(self, f"{side}_size_{n}"), size_change=None
            )
            for n in range(1, 11)
        )


class StockBook(StockLevels):
    """Ten levels on each side, best first: the columns of all three venues.

    Prices in won, sizes in shares, rates in percent. `asks` and `bids` offer the levels; how a single size
    changed is not told here, so `size_change` is missing in them. What is expected comes only while
    an auction runs: `expected_trade_volume` and `expected_volume` are what it would trade. `volume` is
    the day's so far. `traded_at` is the time of the book. `deal_class` is no longer used.
    """

    symbol: str = wire("MKSC_SHRN_ISCD", "유가증권 단축 종목코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업 시간")
    hour_class: HourClass | None = wire("HOUR_CLS_CODE", "시간 구분 코드")
    ask_1: Decimal | None = wire("ASKP1", "매도호가1")
    ask_2: Decimal | None = wire("ASKP2", "매도호가2")
    ask_3: Decimal | None = wire("ASKP3", "매도호가3")
    ask_4: Decimal | None = wire("ASKP4", "매도호가4")
    ask_5: Decimal | None = wire("ASKP5", "매도호가5")
    ask_6: Decimal | None = wire("ASKP6", "매도호가6")
    ask_7: Decimal | None = wire("ASKP7", "매도호가7")
    ask_8: Decimal | None = wire("ASKP8", "매도호가8")
    ask_9: Decimal | None = wire("ASKP9", "매도호가9")
    ask_10: Decimal | None = wire("ASKP10", "매도호가10")
    bid_1: Decimal | None = wire("BIDP1", "매수호가1")
    bid_2: Decimal | None = wire("BIDP2", "매수호가2")
    bid_3: Decimal | None = wire("BIDP3", "매수호가3")
    bid_4: Decimal | None = wire("BIDP4", "매수호가4")
    bid_5: Decimal | None = wire("BIDP5", "매수호가5")
    bid_6: Decimal | None = wire("BIDP6", "매수호가6")
    bid_7: Decimal | None = wire("BIDP7", "매수호가7")
    bid_8: Decimal | None = wire("BIDP8", "매수호가8")
    bid_9: Decimal | None = wire("BIDP9", "매수호가9")
    bid_10: Decimal | None = wire("BIDP10", "매수호가10")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가 잔량1")
    ask_size_2: int | None = wire("ASKP_RSQN2", "매도호가 잔량2")
    ask_size_3: int | None = wire("ASKP_RSQN3", "매도호가 잔량3")
    ask_size_4: int | None = wire("ASKP_RSQN4", "매도호가 잔량4")
    ask_size_5: int | None = wire("ASKP_RSQN5", "매도호가 잔량5")
    ask_size_6: int | None = wire("ASKP_RSQN6", "매도호가 잔량6")
    ask_size_7: int | None = wire("ASKP_RSQN7", "매도호가 잔량7")
    ask_size_8: int | None = wire("ASKP_RSQN8", "매도호가 잔량8")
    ask_size_9: int | None = wire("ASKP_RSQN9", "매도호가 잔량9")
    ask_size_10: int | None = wire("ASKP_RSQN10", "매도호가 잔량10")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가 잔량1")
    bid_size_2: int | None = wire("BIDP_RSQN2", "매수호가 잔량2")
    bid_size_3: int | None = wire("BIDP_RSQN3", "매수호가 잔량3")
    bid_size_4: int | None = wire("BIDP_RSQN4", "매수호가 잔량4")
    bid_size_5: int | None = wire("BIDP_RSQN5", "매수호가 잔량5")
    bid_size_6: int | None = wire("BIDP_RSQN6", "매수호가 잔량6")
    bid_size_7: int | None = wire("BIDP_RSQN7", "매수호가 잔량7")
    bid_size_8: int | None = wire("BIDP_RSQN8", "매수호가 잔량8")
    bid_size_9: int | None = wire("BIDP_RSQN9", "매수호가 잔량9")
    bid_size_10: int | None = wire("BIDP_RSQN10", "매수호가 잔량10")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총 매도호가 잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총 매수호가 잔량")
    after_hours_total_ask_size: int | None = wire("OVTM_TOTAL_ASKP_RSQN", "시간외 총 매도호가 잔량")
    after_hours_total_bid_size: int | None = wire("OVTM_TOTAL_BIDP_RSQN", "시간외 총 매수호가 잔량")
    expected_price: Decimal | None = wire("ANTC_CNPR", "예상 체결가")
    expected_trade_volume: int | None = wire("ANTC_CNQN", "예상 체결량")
    expected_volume: int | None = wire("ANTC_VOL", "예상 거래량")
    expected_change: Decimal | None = wire("ANTC_CNTG_VRSS", "예상 체결 대비")
    expected_change_sign: ChangeSign | None = wire("ANTC_CNTG_VRSS_SIGN", "예상 체결 대비 부호")
    expected_change_rate: Decimal | None = wire("ANTC_CNTG_PRDY_CTRT", "예상 체결 전일 대비율")
    volume: int | None = wire("ACML_VOL", "누적 거래량")
    total_ask_size_change: int | None = wire("TOTAL_ASKP_RSQN_ICDC", "총 매도호가 잔량 증감")
    total_bid_size_change: int | None = wire("TOTAL_BIDP_RSQN_ICDC", "총 매수호가 잔량 증감")
    after_hours_total_ask_size_change: int | None = wire("OVTM_TOTAL_ASKP_ICDC", "시간외 총 매도호가 증감")
    after_hours_total_bid_size_change: int | None = wire("OVTM_TOTAL_BIDP_ICDC", "시간외 총 매수호가 증감")
    deal_class: str | None = wire("STCK_DEAL_CLS_CODE", "주식 매매 구분 코드")


class KrxStockBook(StockBook):
    """국내주식 실시간호가 (KRX): the order book of a stock on KRX, at each change.

    `mid_price` is what mid-price orders trade at, and `mid_size` what is waiting there; which codes
    `mid_side` has is not documented. `market_session` comes since 14 September 2026. An ETN is
    subscribed with a Q before its six digits. Source: 실시간-004.
    """

    stream = StreamSpec(
        name="국내주식 실시간호가 (KRX)",
        api_id="실시간-004",
        tr="H0STASP0",
        paper="H0STASP0",
    )
    mid_price: Decimal | None = wire("MID_PRC", "중간가")
    mid_size: int | None = wire("MIDP_TOTAL_RSQN", "중간가잔량합계수량")
    mid_side: str | None = wire("MIDP_CLS_CODE", "중간가 매수매도 구분")
    market_session: TradingSession | None = wire("MARKET_CLS_CODE", "장 구분 코드")


class NxtStockBook(StockBook):
    """국내주식 실시간호가 (NXT): the order book of a stock on NXT, at each change, from 08:00 on.

    `nxt_mid_price` is what mid-price orders trade at, and `nxt_mid_size` what is waiting there; which
    codes `nxt_mid_side` has is not documented. The same of KRX is documented, but does not come since
    14 September 2026. Not offered on paper.
    Source: 국내주식 실시간호가 (NXT).
    """

    stream = StreamSpec(
        name="국내주식 실시간호가 (NXT)",
        api_id="국내주식 실시간호가 (NXT)",
        tr="H0NXASP0",
    )
    krx_mid_price: Decimal | None = wire("KMID_PRC", "KRX 중간가", only_in=(65,))
    krx_mid_size: int | None = wire("KMID_TOTAL_RSQN", "KRX 중간가잔량합계수량", only_in=(65,))
    krx_mid_side: str | None = wire("KMID_CLS_CODE", "KRX 중간가 매수매도 구분", only_in=(65,))
    nxt_mid_price: Decimal | None = wire("NMID_PRC", "NXT 중간가")
    nxt_mid_size: int | None = wire("NMID_TOTAL_RSQN", "NXT 중간가잔량합계수량")
    nxt_mid_side: str | None = wire("NMID_CLS_CODE", "NXT 중간가 매수매도 구분")


class UnifiedStockBook(StockBook):
    """국내주식 실시간호가 (통합): the order book of a stock on KRX and NXT together, from 08:00 on.

    The mid prices are those of each venue. `expected_venue` says whose auction the expected price is of, and
    comes since 14 September 2026. Not offered on paper.
    Source: 국내주식 실시간호가 (통합).
    """

    stream = StreamSpec(
        name="국내주식 실시간호가 (통합)",
        api_id="국내주식 실시간호가 (통합)",
        tr="H0UNASP0",
    )
    krx_mid_price: Decimal | None = wire("KMID_PRC", "KRX 중간가")
    krx_mid_size: int | None = wire("KMID_TOTAL_RSQN", "KRX 중간가잔량합계수량")
    krx_mid_side: str | None = wire("KMID_CLS_CODE", "KRX 중간가 매수매도 구분")
    nxt_mid_price: Decimal | None = wire("NMID_PRC", "NXT 중간가")
    nxt_mid_size: int | None = wire("NMID_TOTAL_RSQN", "NXT 중간가잔량합계수량")
    nxt_mid_side: str | None = wire("NMID_CLS_CODE", "NXT 중간가 매수매도 구분")
    expected_venue: ExpectedVenue | None = wire("ANTC_EXCH_CLS_CODE", "예상체결 거래소구분")


class AfterHoursStockBook(StockLevels):
    """국내주식 시간외 실시간호가 (KRX): the book of the after-hours single-price auction, at each change.

    Ten levels on each side, best first; `asks` and `bids` offer them, without `size_change`. The document
    has nine, but a published record has ten, and is read by its width. Prices in won, sizes in
    shares, rates in percent. What is expected is of the next auction; `volume` is the regular session's.
    The auctions ran from 16:00 to 18:00, until the after-market took their place on 14 September 2026.
    Not offered on paper. Source: 실시간-025.
    """

    stream = StreamSpec(
        name="국내주식 시간외 실시간호가 (KRX)",
        api_id="실시간-025",
        tr="H0STOAA0",
    )
    symbol: str = wire("MKSC_SHRN_ISCD", "유가증권단축종목코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업시간")
    hour_class: HourClass | None = wire("HOUR_CLS_CODE", "시간구분코드")
    ask_1: Decimal | None = wire("ASKP1", "매도호가1")
    ask_2: Decimal | None = wire("ASKP2", "매도호가2")
    ask_3: Decimal | None = wire("ASKP3", "매도호가3")
    ask_4: Decimal | None = wire("ASKP4", "매도호가4")
    ask_5: Decimal | None = wire("ASKP5", "매도호가5")
    ask_6: Decimal | None = wire("ASKP6", "매도호가6")
    ask_7: Decimal | None = wire("ASKP7", "매도호가7")
    ask_8: Decimal | None = wire("ASKP8", "매도호가8")
    ask_9: Decimal | None = wire("ASKP9", "매도호가9")
    ask_10: Decimal | None = wire("ASKP10", "매도호가10", missing_in=(54,))
    bid_1: Decimal | None = wire("BIDP1", "매수호가1")
    bid_2: Decimal | None = wire("BIDP2", "매수호가2")
    bid_3: Decimal | None = wire("BIDP3", "매수호가3")
    bid_4: Decimal | None = wire("BIDP4", "매수호가4")
    bid_5: Decimal | None = wire("BIDP5", "매수호가5")
    bid_6: Decimal | None = wire("BIDP6", "매수호가6")
    bid_7: Decimal | None = wire("BIDP7", "매수호가7")
    bid_8: Decimal | None = wire("BIDP8", "매수호가8")
    bid_9: Decimal | None = wire("BIDP9", "매수호가9")
    bid_10: Decimal | None = wire("BIDP10", "매수호가10", missing_in=(54,))
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가잔량1")
    ask_size_2: int | None = wire("ASKP_RSQN2", "매도호가잔량2")
    ask_size_3: int | None = wire("ASKP_RSQN3", "매도호가잔량3")
    ask_size_4: int | None = wire("ASKP_RSQN4", "매도호가잔량4")
    ask_size_5: int | None = wire("ASKP_RSQN5", "매도호가잔량5")
    ask_size_6: int | None = wire("ASKP_RSQN6", "매도호가잔량6")
    ask_size_7: int | None = wire("ASKP_RSQN7", "매도호가잔량7")
    ask_size_8: int | None = wire("ASKP_RSQN8", "매도호가잔량8")
    ask_size_9: int | None = wire("ASKP_RSQN9", "매도호가잔량9")
    ask_size_10: int | None = wire("ASKP_RSQN10", "매도호가잔량10", missing_in=(54,))
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가잔량1")
    bid_size_2: int | None = wire("BIDP_RSQN2", "매수호가잔량2")
    bid_size_3: int | None = wire("BIDP_RSQN3", "매수호가잔량3")
    bid_size_4: int | None = wire("BIDP_RSQN4", "매수호가잔량4")
    bid_size_5: int | None = wire("BIDP_RSQN5", "매수호가잔량5")
    bid_size_6: int | None = wire("BIDP_RSQN6", "매수호가잔량6")
    bid_size_7: int | None = wire("BIDP_RSQN7", "매수호가잔량7")
    bid_size_8: int | None = wire("BIDP_RSQN8", "매수호가잔량8")
    bid_size_9: int | None = wire("BIDP_RSQN9", "매수호가잔량9")
    bid_size_10: int | None = wire("BIDP_RSQN10", "매수호가잔량10", missing_in=(54,))
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총매도호가잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총매수호가잔량")
    after_hours_total_ask_size: int | None = wire("OVTM_TOTAL_ASKP_RSQN", "시간외총매도호가잔량")
    after_hours_total_bid_size: int | None = wire("OVTM_TOTAL_BIDP_RSQN", "시간외총매수호가잔량")
    expected_price: Decimal | None = wire("ANTC_CNPR", "예상체결가")
    expected_trade_volume: int | None = wire("ANTC_CNQN", "예상체결량")
    expected_volume: int | None = wire("ANTC_VOL", "예상거래량")
    expected_change: Decimal | None = wire("ANTC_CNTG_VRSS", "예상체결대비")
    expected_change_sign: ChangeSign | None = wire("ANTC_CNTG_VRSS_SIGN", "예상체결대비부호")
    expected_change_rate: Decimal | None = wire("ANTC_CNTG_PRDY_CTRT", "예상체결전일대비율")
    volume: int | None = wire("ACML_VOL", "누적거래량")
    total_ask_size_change: int | None = wire("TOTAL_ASKP_RSQN_ICDC", "총매도호가잔량증감")
    total_bid_size_change: int | None = wire("TOTAL_BIDP_RSQN_ICDC", "총매수호가잔량증감")
    after_hours_total_ask_size_change: int | None = wire("OVTM_TOTAL_ASKP_ICDC", "시간외총매도호가증감")
    after_hours_total_bid_size_change: int | None = wire("OVTM_TOTAL_BIDP_ICDC", "시간외총매수호가증감")
