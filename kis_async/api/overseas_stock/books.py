"""[해외주식] 기본시세, books: the levels of an order book."""

from datetime import date, time
from decimal import Decimal

import attrs

from ...spec.declare import Reply, Request, Row, Spec, wire
from ..enums import OverseasQuoteExchange
from .enums import TradeCurrency

__all__ = [
    "GetOverseasOrderBook",
    "OverseasBookLevel",
    "OverseasBookSummary",
    "OverseasCoolingOff",
    "OverseasOrderBook",
    "OverseasOrderBookReply",
]


@attrs.frozen(kw_only=True)
class OverseasBookLevel:
    """One level of an order book: the price in the market's currency, the size in shares, its change."""

    price: Decimal | None
    size: int | None
    size_change: int | None


class OverseasBookSummary(Row):
    """The day's prices and the sums of the book: prices in the market's currency, sizes in shares."""

    realtime_symbol: str | None = wire("rsym", "실시간조회종목코드")
    decimals: int | None = wire("zdiv", "소수점자리수")
    currency: TradeCurrency | None = wire("curr", "통화")
    base_price: Decimal | None = wire("base", "전일종가")
    open: Decimal | None = wire("open", "시가")
    high: Decimal | None = wire("high", "고가")
    low: Decimal | None = wire("low", "저가")
    price: Decimal | None = wire("last", "현재가")
    quoted_on: date | None = wire("dymd", "호가일자")
    quoted_at: time | None = wire("dhms", "호가시간")
    total_bid_size: int | None = wire("bvol", "매수호가총잔량")
    total_ask_size: int | None = wire("avol", "매도호가총잔량")
    total_bid_size_change: int | None = wire("bdvl", "매수호가총잔량대비")
    total_ask_size_change: int | None = wire("advl", "매도호가총잔량대비")
    symbol: str | None = wire("code", "종목코드")
    open_rate: Decimal | None = wire("ropen", "시가율")
    high_rate: Decimal | None = wire("rhigh", "고가율")
    low_rate: Decimal | None = wire("rlow", "저가율")
    price_rate: Decimal | None = wire("rclose", "현재가율")


class OverseasOrderBook(Row):
    """Ten levels on each side, best first; `asks` and `bids` offer them as levels."""

    bid_1: Decimal | None = wire("pbid1", "매수호가가격1")
    ask_1: Decimal | None = wire("pask1", "매도호가가격1")
    bid_size_1: int | None = wire("vbid1", "매수호가잔량1")
    ask_size_1: int | None = wire("vask1", "매도호가잔량1")
    bid_size_change_1: int | None = wire("dbid1", "매수호가대비1")
    ask_size_change_1: int | None = wire("dask1", "매도호가대비1")
    bid_2: Decimal | None = wire("pbid2", "매수호가가격2")
    ask_2: Decimal | None = wire("pask2", "매도호가가격2")
    bid_size_2: int | None = wire("vbid2", "매수호가잔량2")
    ask_size_2: int | None = wire("vask2", "매도호가잔량2")
    bid_size_change_2: int | None = wire("dbid2", "매수호가대비2")
    ask_size_change_2: int | None = wire("dask2", "매도호가대비2")
    bid_3: Decimal | None = wire("pbid3", "매수호가가격3")
    ask_3: Decimal | None = wire("pask3", "매도호가가격3")
    bid_size_3: int | None = wire("vbid3", "매수호가잔량3")
    ask_size_3: int | None = wire("vask3", "매도호가잔량3")
    bid_size_change_3: int | None = wire("dbid3", "매수호가대비3")
    ask_size_change_3: int | None = wire("dask3", "매도호가대비3")
    bid_4: Decimal | None = wire("pbid4", "매수호가가격4")
    ask_4: Decimal | None = wire("pask4", "매도호가가격4")
    bid_size_4: int | None = wire("vbid4", "매수호가잔량4")
    ask_size_4: int | None = wire("vask4", "매도호가잔량4")
    bid_size_change_4: int | None = wire("dbid4", "매수호가대비4")
    ask_size_change_4: int | None = wire("dask4", "매도호가대비4")
    bid_5: Decimal | None = wire("pbid5", "매수호가가격5")
    ask_5: Decimal | None = wire("pask5", "매도호가가격5")
    bid_size_5: int | None = wire("vbid5", "매수호가잔량5")
    ask_size_5: int | None = wire("vask5", "매도호가잔량5")
    bid_size_change_5: int | None = wire("dbid5", "매수호가대비5")
    ask_size_change_5: int | None = wire("dask5", "매도호가대비5")
    bid_6: Decimal | None = wire("pbid6", "매수호가가격6")
    ask_6: Decimal | None = wire("pask6", "매도호가가격6")
    bid_size_6: int | None = wire("vbid6", "매수호가잔량6")
    ask_size_6: int | None = wire("vask6", "매도호가잔량6")
    bid_size_change_6: int | None = wire("dbid6", "매수호가대비6")
    ask_size_change_6: int | None = wire("dask6", "매도호가대비6")
    bid_7: Decimal | None = wire("pbid7", "매수호가가격7")
    ask_7: Decimal | None = wire("pask7", "매도호가가격7")
    bid_size_7: int | None = wire("vbid7", "매수호가잔량7")
    ask_size_7: int | None = wire("vask7", "매도호가잔량7")
    bid_size_change_7: int | None = wire("dbid7", "매수호가대비7")
    ask_size_change_7: int | None = wire("dask7", "매도호가대비7")
    bid_8: Decimal | None = wire("pbid8", "매수호가가격8")
    ask_8: Decimal | None = wire("pask8", "매도호가가격8")
    bid_size_8: int | None = wire("vbid8", "매수호가잔량8")
    ask_size_8: int | None = wire("vask8", "매도호가잔량8")
    bid_size_change_8: int | None = wire("dbid8", "매수호가대비8")
    ask_size_change_8: int | None = wire("dask8", "매도호가대비8")
    bid_9: Decimal | None = wire("pbid9", "매수호가가격9")
    ask_9: Decimal | None = wire("pask9", "매도호가가격9")
    bid_size_9: int | None = wire("vbid9", "매수호가잔량9")
    ask_size_9: int | None = wire("vask9", "매도호가잔량9")
    bid_size_change_9: int | None = wire("dbid9", "매수호가대비9")
    ask_size_change_9: int | None = wire("dask9", "매도호가대비9")
    bid_10: Decimal | None = wire("pbid10", "매수호가가격10")
    ask_10: Decimal | None = wire("pask10", "매도호가가격10")
    bid_size_10: int | None = wire("vbid10", "매수호가잔량10")
    ask_size_10: int | None = wire("vask10", "매도호가잔량10")
    bid_size_change_10: int | None = wire("dbid10", "매수호가대비10")
    ask_size_change_10: int | None = wire("dask10", "매도호가대비10")

    @property
    def asks(self) -> tuple[OverseasBookLevel, ...]:
        """The sell side, lowest price first."""
        return self._levels("ask")

    @property
    def bids(self) -> tuple[OverseasBookLevel, ...]:
        """The buy side, highest price first."""
        return self._levels("bid")

    def _levels(self, side: str) -> tuple[OverseasBookLevel, ...]:
        return tuple(
            OverseasBookLevel(
                price=getattr(self, f"{side}_{n}"),
                size=getattr(self, f"{side}_size_{n}"),
                size_change=getattr(self, f"{side}_size_change_{n}"),
            )
            for n in range(1, 11)
        )


class OverseasCoolingOff(Row):
    """Hong Kong's volatility control and closing auction: prices and an indicative match; usually without values."""

    cooling_off_start: time | None = wire("vstm", "VCMStart시간")
    cooling_off_end: time | None = wire("vetm", "VCMEnd시간")
    cooling_off_base_price: Decimal | None = wire("csbp", "CAS/VCM기준가")
    cooling_off_high: Decimal | None = wire("cshi", "CAS/VCMHighprice")
    cooling_off_low: Decimal | None = wire("cslo", "CAS/VCMLowprice")
    equilibrium_price: Decimal | None = wire("iep", "IEP")
    equilibrium_volume: int | None = wire("iev", "IEV")


class OverseasOrderBookReply(Reply):
    """The book of one symbol."""

    summary: OverseasBookSummary | None = wire("output1", "응답상세")
    book: OverseasOrderBook | None = wire("output2", "응답상세")
    cooling_off: OverseasCoolingOff | None = wire("output3", "응답상세")


class GetOverseasOrderBook(Request[OverseasOrderBookReply]):
    """해외주식 현재가 호가 (해외주식-033): the order book of an overseas stock.

    Ten levels on each side for the US, one elsewhere: the others are empty. US books come without
    delay, and hold the orders of the Nasdaq market centre only; the others come fifteen minutes late.
    Not offered on paper.
    """

    spec = Spec(
        name="해외주식 현재가 호가",
        api_id="해외주식-033",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/inquire-asking-price",
        tr="HHDFS76200100",
        paper=None,
    )
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    symbol: str = wire("SYMB", "종목코드", length=16, example="TSLA")
