"""[국내선물옵션] 실시간시세: order books of domestic futures and options, as they change."""

from datetime import time
from decimal import Decimal
from typing import ClassVar

from ...spec.declare import Record, StreamSpec, wire
from .quotations_prices import FuturesBookLevel

__all__ = [
    "CommodityFuturesBook",
    "FuturesBook",
    "IndexFuturesBook",
    "IndexOptionBook",
    "LevelledBook",
    "NightFuturesBook",
    "NightOptionBook",
    "OptionBook",
    "StockFuturesBook",
    "StockOptionBook",
]


class LevelledBook(Record):
    """A book whose numbered columns are offered as levels, best first."""

    depth: ClassVar[int] = 5

    @property
    def asks(self) -> tuple[FuturesBookLevel, ...]:
        """The sell side, lowest price first."""
        return self._levels("ask")

    @property
    def bids(self) -> tuple[FuturesBookLevel, ...]:
        """The buy side, highest price first."""
        return self._levels("bid")

    def _levels(self, side: str) -> tuple[FuturesBookLevel, ...]:
        return tuple(
            FuturesBookLevel(
                price=getattr(self, f"{side}_{n}"),
                size=getattr(self, f"{side}_size_{n}"),
                count=getattr(self, f"{side}_count_{n}"),
            )
            for n in range(1, self.depth + 1)
        )


class FuturesBook(LevelledBook):
    """Five levels on each side of an index or commodity future; `asks` and `bids` offer them as levels.

    Prices in points, or as the product is quoted, and 0 where there is no level; sizes in contracts, counts
    in orders. `traded_at` is when the book changed. At most one book in a fifth of a second comes.
    """

    symbol: str = wire("FUTS_SHRN_ISCD", "선물 단축 종목코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업 시간")
    ask_1: Decimal | None = wire("FUTS_ASKP1", "선물 매도호가1")
    ask_2: Decimal | None = wire("FUTS_ASKP2", "선물 매도호가2")
    ask_3: Decimal | None = wire("FUTS_ASKP3", "선물 매도호가3")
    ask_4: Decimal | None = wire("FUTS_ASKP4", "선물 매도호가4")
    ask_5: Decimal | None = wire("FUTS_ASKP5", "선물 매도호가5")
    bid_1: Decimal | None = wire("FUTS_BIDP1", "선물 매수호가1")
    bid_2: Decimal | None = wire("FUTS_BIDP2", "선물 매수호가2")
    bid_3: Decimal | None = wire("FUTS_BIDP3", "선물 매수호가3")
    bid_4: Decimal | None = wire("FUTS_BIDP4", "선물 매수호가4")
    bid_5: Decimal | None = wire("FUTS_BIDP5", "선물 매수호가5")
    ask_count_1: int | None = wire("ASKP_CSNU1", "매도호가 건수1")
    ask_count_2: int | None = wire("ASKP_CSNU2", "매도호가 건수2")
    ask_count_3: int | None = wire("ASKP_CSNU3", "매도호가 건수3")
    ask_count_4: int | None = wire("ASKP_CSNU4", "매도호가 건수4")
    ask_count_5: int | None = wire("ASKP_CSNU5", "매도호가 건수5")
    bid_count_1: int | None = wire("BIDP_CSNU1", "매수호가 건수1")
    bid_count_2: int | None = wire("BIDP_CSNU2", "매수호가 건수2")
    bid_count_3: int | None = wire("BIDP_CSNU3", "매수호가 건수3")
    bid_count_4: int | None = wire("BIDP_CSNU4", "매수호가 건수4")
    bid_count_5: int | None = wire("BIDP_CSNU5", "매수호가 건수5")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가 잔량1")
    ask_size_2: int | None = wire("ASKP_RSQN2", "매도호가 잔량2")
    ask_size_3: int | None = wire("ASKP_RSQN3", "매도호가 잔량3")
    ask_size_4: int | None = wire("ASKP_RSQN4", "매도호가 잔량4")
    ask_size_5: int | None = wire("ASKP_RSQN5", "매도호가 잔량5")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가 잔량1")
    bid_size_2: int | None = wire("BIDP_RSQN2", "매수호가 잔량2")
    bid_size_3: int | None = wire("BIDP_RSQN3", "매수호가 잔량3")
    bid_size_4: int | None = wire("BIDP_RSQN4", "매수호가 잔량4")
    bid_size_5: int | None = wire("BIDP_RSQN5", "매수호가 잔량5")
    total_ask_count: int | None = wire("TOTAL_ASKP_CSNU", "총 매도호가 건수")
    total_bid_count: int | None = wire("TOTAL_BIDP_CSNU", "총 매수호가 건수")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총 매도호가 잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총 매수호가 잔량")
    total_ask_size_change: int | None = wire("TOTAL_ASKP_RSQN_ICDC", "총 매도호가 잔량 증감")
    total_bid_size_change: int | None = wire("TOTAL_BIDP_RSQN_ICDC", "총 매수호가 잔량 증감")


class IndexFuturesBook(FuturesBook):
    """지수선물 실시간호가: the book of an index future of the day session, 08:45 to 15:45.

    Subscribed by the contract's short code, such as 101S12. Not offered on paper. Source: 실시간-011.
    """

    stream = StreamSpec(
        name="지수선물 실시간호가",
        api_id="실시간-011",
        tr="H0IFASP0",
    )


class CommodityFuturesBook(FuturesBook):
    """상품선물 실시간호가: the book of a commodity future: gold, treasury bonds, currencies.

    Subscribed by the contract's short code. Not offered on paper. Source: 실시간-023.
    """

    stream = StreamSpec(
        name="상품선물 실시간호가",
        api_id="실시간-023",
        tr="H0CFASP0",
    )


class NightFuturesBook(LevelledBook):
    """KRX야간선물 실시간호가: the book of a future of the night session, 18:00 to 06:00.

    Subscribed by the contract's short code. Units are those of `FuturesBook`; `traded_at` is HHMMSS as
    text, since the broker may count the hours of a night on after midnight: 260000 is two o'clock. Not
    offered on paper. Source: 실시간-065.
    """

    stream = StreamSpec(
        name="KRX야간선물 실시간호가",
        api_id="실시간-065",
        tr="H0MFASP0",
    )

    symbol: str = wire("FUTS_SHRN_ISCD", "선물 단축 종목코드", key=True)
    traded_at: str | None = wire("BSOP_HOUR", "영업 시간")
    ask_1: Decimal | None = wire("FUTS_ASKP1", "선물 매도호가1")
    ask_2: Decimal | None = wire("FUTS_ASKP2", "선물 매도호가2")
    ask_3: Decimal | None = wire("FUTS_ASKP3", "선물 매도호가3")
    ask_4: Decimal | None = wire("FUTS_ASKP4", "선물 매도호가4")
    ask_5: Decimal | None = wire("FUTS_ASKP5", "선물 매도호가5")
    bid_1: Decimal | None = wire("FUTS_BIDP1", "선물 매수호가1")
    bid_2: Decimal | None = wire("FUTS_BIDP2", "선물 매수호가2")
    bid_3: Decimal | None = wire("FUTS_BIDP3", "선물 매수호가3")
    bid_4: Decimal | None = wire("FUTS_BIDP4", "선물 매수호가4")
    bid_5: Decimal | None = wire("FUTS_BIDP5", "선물 매수호가5")
    ask_count_1: int | None = wire("ASKP_CSNU1", "매도호가 건수1")
    ask_count_2: int | None = wire("ASKP_CSNU2", "매도호가 건수2")
    ask_count_3: int | None = wire("ASKP_CSNU3", "매도호가 건수3")
    ask_count_4: int | None = wire("ASKP_CSNU4", "매도호가 건수4")
    ask_count_5: int | None = wire("ASKP_CSNU5", "매도호가 건수5")
    bid_count_1: int | None = wire("BIDP_CSNU1", "매수호가 건수1")
    bid_count_2: int | None = wire("BIDP_CSNU2", "매수호가 건수2")
    bid_count_3: int | None = wire("BIDP_CSNU3", "매수호가 건수3")
    bid_count_4: int | None = wire("BIDP_CSNU4", "매수호가 건수4")
    bid_count_5: int | None = wire("BIDP_CSNU5", "매수호가 건수5")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가 잔량1")
    ask_size_2: int | None = wire("ASKP_RSQN2", "매도호가 잔량2")
    ask_size_3: int | None = wire("ASKP_RSQN3", "매도호가 잔량3")
    ask_size_4: int | None = wire("ASKP_RSQN4", "매도호가 잔량4")
    ask_size_5: int | None = wire("ASKP_RSQN5", "매도호가 잔량5")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가 잔량1")
    bid_size_2: int | None = wire("BIDP_RSQN2", "매수호가 잔량2")
    bid_size_3: int | None = wire("BIDP_RSQN3", "매수호가 잔량3")
    bid_size_4: int | None = wire("BIDP_RSQN4", "매수호가 잔량4")
    bid_size_5: int | None = wire("BIDP_RSQN5", "매수호가 잔량5")
    total_ask_count: int | None = wire("TOTAL_ASKP_CSNU", "총 매도호가 건수")
    total_bid_count: int | None = wire("TOTAL_BIDP_CSNU", "총 매수호가 건수")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총 매도호가 잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총 매수호가 잔량")
    total_ask_size_change: int | None = wire("TOTAL_ASKP_RSQN_ICDC", "총 매도호가 잔량 증감")
    total_bid_size_change: int | None = wire("TOTAL_BIDP_RSQN_ICDC", "총 매수호가 잔량 증감")


class StockFuturesBook(LevelledBook):
    """주식선물 실시간호가: ten levels on each side of a future on a single stock.

    Subscribed by the contract's short code, such as 111V06. Prices in won and 0 where there is no level,
    sizes in contracts, counts in orders; `asks` and `bids` offer them as levels. `traded_at` is when the
    book changed. At most one book in a fifth of a second comes. Not offered on paper. Source: 실시간-030.
    """

    depth: ClassVar[int] = 10

    stream = StreamSpec(
        name="주식선물 실시간호가",
        api_id="실시간-030",
        tr="H0ZFASP0",
    )

    symbol: str = wire("FUTS_SHRN_ISCD", "선물단축종목코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업시간")
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
    ask_count_1: int | None = wire("ASKP_CSNU1", "매도호가건수1")
    ask_count_2: int | None = wire("ASKP_CSNU2", "매도호가건수2")
    ask_count_3: int | None = wire("ASKP_CSNU3", "매도호가건수3")
    ask_count_4: int | None = wire("ASKP_CSNU4", "매도호가건수4")
    ask_count_5: int | None = wire("ASKP_CSNU5", "매도호가건수5")
    ask_count_6: int | None = wire("ASKP_CSNU6", "매도호가건수6")
    ask_count_7: int | None = wire("ASKP_CSNU7", "매도호가건수7")
    ask_count_8: int | None = wire("ASKP_CSNU8", "매도호가건수8")
    ask_count_9: int | None = wire("ASKP_CSNU9", "매도호가건수9")
    ask_count_10: int | None = wire("ASKP_CSNU10", "매도호가건수10")
    bid_count_1: int | None = wire("BIDP_CSNU1", "매수호가건수1")
    bid_count_2: int | None = wire("BIDP_CSNU2", "매수호가건수2")
    bid_count_3: int | None = wire("BIDP_CSNU3", "매수호가건수3")
    bid_count_4: int | None = wire("BIDP_CSNU4", "매수호가건수4")
    bid_count_5: int | None = wire("BIDP_CSNU5", "매수호가건수5")
    bid_count_6: int | None = wire("BIDP_CSNU6", "매수호가건수6")
    bid_count_7: int | None = wire("BIDP_CSNU7", "매수호가건수7")
    bid_count_8: int | None = wire("BIDP_CSNU8", "매수호가건수8")
    bid_count_9: int | None = wire("BIDP_CSNU9", "매수호가건수9")
    bid_count_10: int | None = wire("BIDP_CSNU10", "매수호가건수10")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가잔량1")
    ask_size_2: int | None = wire("ASKP_RSQN2", "매도호가잔량2")
    ask_size_3: int | None = wire("ASKP_RSQN3", "매도호가잔량3")
    ask_size_4: int | None = wire("ASKP_RSQN4", "매도호가잔량4")
    ask_size_5: int | None = wire("ASKP_RSQN5", "매도호가잔량5")
    ask_size_6: int | None = wire("ASKP_RSQN6", "매도호가잔량6")
    ask_size_7: int | None = wire("ASKP_RSQN7", "매도호가잔량7")
    ask_size_8: int | None = wire("ASKP_RSQN8", "매도호가잔량8")
    ask_size_9: int | None = wire("ASKP_RSQN9", "매도호가잔량9")
    ask_size_10: int | None = wire("ASKP_RSQN10", "매도호가잔량10")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가잔량1")
    bid_size_2: int | None = wire("BIDP_RSQN2", "매수호가잔량2")
    bid_size_3: int | None = wire("BIDP_RSQN3", "매수호가잔량3")
    bid_size_4: int | None = wire("BIDP_RSQN4", "매수호가잔량4")
    bid_size_5: int | None = wire("BIDP_RSQN5", "매수호가잔량5")
    bid_size_6: int | None = wire("BIDP_RSQN6", "매수호가잔량6")
    bid_size_7: int | None = wire("BIDP_RSQN7", "매수호가잔량7")
    bid_size_8: int | None = wire("BIDP_RSQN8", "매수호가잔량8")
    bid_size_9: int | None = wire("BIDP_RSQN9", "매수호가잔량9")
    bid_size_10: int | None = wire("BIDP_RSQN10", "매수호가잔량10")
    total_ask_count: int | None = wire("TOTAL_ASKP_CSNU", "총매도호가건수")
    total_bid_count: int | None = wire("TOTAL_BIDP_CSNU", "총매수호가건수")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총매도호가잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총매수호가잔량")
    total_ask_size_change: int | None = wire("TOTAL_ASKP_RSQN_ICDC", "총매도호가잔량증감")
    total_bid_size_change: int | None = wire("TOTAL_BIDP_RSQN_ICDC", "총매수호가잔량증감")


class OptionBook(LevelledBook):
    """The first five levels on each side of an option; `asks` and `bids` offer them as levels.

    Prices in points, or in won for single stocks, and 0 where there is no level; sizes in contracts, counts
    in orders. `traded_at` is when the book changed.
    """

    symbol: str = wire("OPTN_SHRN_ISCD", "옵션 단축 종목코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업 시간")
    ask_1: Decimal | None = wire("OPTN_ASKP1", "옵션 매도호가1")
    ask_2: Decimal | None = wire("OPTN_ASKP2", "옵션 매도호가2")
    ask_3: Decimal | None = wire("OPTN_ASKP3", "옵션 매도호가3")
    ask_4: Decimal | None = wire("OPTN_ASKP4", "옵션 매도호가4")
    ask_5: Decimal | None = wire("OPTN_ASKP5", "옵션 매도호가5")
    bid_1: Decimal | None = wire("OPTN_BIDP1", "옵션 매수호가1")
    bid_2: Decimal | None = wire("OPTN_BIDP2", "옵션 매수호가2")
    bid_3: Decimal | None = wire("OPTN_BIDP3", "옵션 매수호가3")
    bid_4: Decimal | None = wire("OPTN_BIDP4", "옵션 매수호가4")
    bid_5: Decimal | None = wire("OPTN_BIDP5", "옵션 매수호가5")
    ask_count_1: int | None = wire("ASKP_CSNU1", "매도호가 건수1")
    ask_count_2: int | None = wire("ASKP_CSNU2", "매도호가 건수2")
    ask_count_3: int | None = wire("ASKP_CSNU3", "매도호가 건수3")
    ask_count_4: int | None = wire("ASKP_CSNU4", "매도호가 건수4")
    ask_count_5: int | None = wire("ASKP_CSNU5", "매도호가 건수5")
    bid_count_1: int | None = wire("BIDP_CSNU1", "매수호가 건수1")
    bid_count_2: int | None = wire("BIDP_CSNU2", "매수호가 건수2")
    bid_count_3: int | None = wire("BIDP_CSNU3", "매수호가 건수3")
    bid_count_4: int | None = wire("BIDP_CSNU4", "매수호가 건수4")
    bid_count_5: int | None = wire("BIDP_CSNU5", "매수호가 건수5")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가 잔량1")
    ask_size_2: int | None = wire("ASKP_RSQN2", "매도호가 잔량2")
    ask_size_3: int | None = wire("ASKP_RSQN3", "매도호가 잔량3")
    ask_size_4: int | None = wire("ASKP_RSQN4", "매도호가 잔량4")
    ask_size_5: int | None = wire("ASKP_RSQN5", "매도호가 잔량5")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가 잔량1")
    bid_size_2: int | None = wire("BIDP_RSQN2", "매수호가 잔량2")
    bid_size_3: int | None = wire("BIDP_RSQN3", "매수호가 잔량3")
    bid_size_4: int | None = wire("BIDP_RSQN4", "매수호가 잔량4")
    bid_size_5: int | None = wire("BIDP_RSQN5", "매수호가 잔량5")
    total_ask_count: int | None = wire("TOTAL_ASKP_CSNU", "총 매도호가 건수")
    total_bid_count: int | None = wire("TOTAL_BIDP_CSNU", "총 매수호가 건수")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총 매도호가 잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총 매수호가 잔량")
    total_ask_size_change: int | None = wire("TOTAL_ASKP_RSQN_ICDC", "총 매도호가 잔량 증감")
    total_bid_size_change: int | None = wire("TOTAL_BIDP_RSQN_ICDC", "총 매수호가 잔량 증감")


class IndexOptionBook(OptionBook):
    """지수옵션 실시간호가: the book of an index option of the day session, 08:45 to 15:45.

    Subscribed by the option's short code, such as 201S11305. Not offered on paper. Source: 실시간-015.
    """

    stream = StreamSpec(
        name="지수옵션 실시간호가",
        api_id="실시간-015",
        tr="H0IOASP0",
    )


class StockOptionBook(OptionBook):
    """주식옵션 실시간호가: ten levels on each side of an option on a single stock.

    Subscribed by the option's short code, such as 211V05059. Prices in won. The broker sends the levels
    from the sixth on behind the sums. Not offered on paper. Source: 실시간-045.
    """

    depth: ClassVar[int] = 10

    stream = StreamSpec(
        name="주식옵션 실시간호가",
        api_id="실시간-045",
        tr="H0ZOASP0",
    )

    ask_6: Decimal | None = wire("OPTN_ASKP6", "옵션매도호가6")
    ask_7: Decimal | None = wire("OPTN_ASKP7", "옵션매도호가7")
    ask_8: Decimal | None = wire("OPTN_ASKP8", "옵션매도호가8")
    ask_9: Decimal | None = wire("OPTN_ASKP9", "옵션매도호가9")
    ask_10: Decimal | None = wire("OPTN_ASKP10", "옵션매도호가10")
    bid_6: Decimal | None = wire("OPTN_BIDP6", "옵션매수호가6")
    bid_7: Decimal | None = wire("OPTN_BIDP7", "옵션매수호가7")
    bid_8: Decimal | None = wire("OPTN_BIDP8", "옵션매수호가8")
    bid_9: Decimal | None = wire("OPTN_BIDP9", "옵션매수호가9")
    bid_10: Decimal | None = wire("OPTN_BIDP10", "옵션매수호가10")
    ask_count_6: int | None = wire("ASKP_CSNU6", "매도호가건수6")
    ask_count_7: int | None = wire("ASKP_CSNU7", "매도호가건수7")
    ask_count_8: int | None = wire("ASKP_CSNU8", "매도호가건수8")
    ask_count_9: int | None = wire("ASKP_CSNU9", "매도호가건수9")
    ask_count_10: int | None = wire("ASKP_CSNU10", "매도호가건수10")
    bid_count_6: int | None = wire("BIDP_CSNU6", "매수호가건수6")
    bid_count_7: int | None = wire("BIDP_CSNU7", "매수호가건수7")
    bid_count_8: int | None = wire("BIDP_CSNU8", "매수호가건수8")
    bid_count_9: int | None = wire("BIDP_CSNU9", "매수호가건수9")
    bid_count_10: int | None = wire("BIDP_CSNU10", "매수호가건수10")
    ask_size_6: int | None = wire("ASKP_RSQN6", "매도호가잔량6")
    ask_size_7: int | None = wire("ASKP_RSQN7", "매도호가잔량7")
    ask_size_8: int | None = wire("ASKP_RSQN8", "매도호가잔량8")
    ask_size_9: int | None = wire("ASKP_RSQN9", "매도호가잔량9")
    ask_size_10: int | None = wire("ASKP_RSQN10", "매도호가잔량10")
    bid_size_6: int | None = wire("BIDP_RSQN6", "매수호가잔량6")
    bid_size_7: int | None = wire("BIDP_RSQN7", "매수호가잔량7")
    bid_size_8: int | None = wire("BIDP_RSQN8", "매수호가잔량8")
    bid_size_9: int | None = wire("BIDP_RSQN9", "매수호가잔량9")
    bid_size_10: int | None = wire("BIDP_RSQN10", "매수호가잔량10")


class NightOptionBook(LevelledBook):
    """KRX야간옵션 실시간호가: the book of an option of the night session, 18:00 to 06:00.

    Subscribed by the option's short code, such as 301V06362. Units are those of `OptionBook`; `traded_at`
    is HHMMSS as text, since the broker may count the hours of a night on after midnight: 260000 is two
    o'clock. Not offered on paper. Source: 실시간-033.
    """

    stream = StreamSpec(
        name="KRX야간옵션 실시간호가",
        api_id="실시간-033",
        tr="H0EUASP0",
    )

    symbol: str = wire("OPTN_SHRN_ISCD", "옵션단축종목코드", key=True)
    traded_at: str | None = wire("BSOP_HOUR", "영업시간")
    ask_1: Decimal | None = wire("OPTN_ASKP1", "옵션매도호가1")
    ask_2: Decimal | None = wire("OPTN_ASKP2", "옵션매도호가2")
    ask_3: Decimal | None = wire("OPTN_ASKP3", "옵션매도호가3")
    ask_4: Decimal | None = wire("OPTN_ASKP4", "옵션매도호가4")
    ask_5: Decimal | None = wire("OPTN_ASKP5", "옵션매도호가5")
    bid_1: Decimal | None = wire("OPTN_BIDP1", "옵션매수호가1")
    bid_2: Decimal | None = wire("OPTN_BIDP2", "옵션매수호가2")
    bid_3: Decimal | None = wire("OPTN_BIDP3", "옵션매수호가3")
    bid_4: Decimal | None = wire("OPTN_BIDP4", "옵션매수호가4")
    bid_5: Decimal | None = wire("OPTN_BIDP5", "옵션매수호가5")
    ask_count_1: int | None = wire("ASKP_CSNU1", "매도호가건수1")
    ask_count_2: int | None = wire("ASKP_CSNU2", "매도호가건수2")
    ask_count_3: int | None = wire("ASKP_CSNU3", "매도호가건수3")
    ask_count_4: int | None = wire("ASKP_CSNU4", "매도호가건수4")
    ask_count_5: int | None = wire("ASKP_CSNU5", "매도호가건수5")
    bid_count_1: int | None = wire("BIDP_CSNU1", "매수호가건수1")
    bid_count_2: int | None = wire("BIDP_CSNU2", "매수호가건수2")
    bid_count_3: int | None = wire("BIDP_CSNU3", "매수호가건수3")
    bid_count_4: int | None = wire("BIDP_CSNU4", "매수호가건수4")
    bid_count_5: int | None = wire("BIDP_CSNU5", "매수호가건수5")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가잔량1")
    ask_size_2: int | None = wire("ASKP_RSQN2", "매도호가잔량2")
    ask_size_3: int | None = wire("ASKP_RSQN3", "매도호가잔량3")
    ask_size_4: int | None = wire("ASKP_RSQN4", "매도호가잔량4")
    ask_size_5: int | None = wire("ASKP_RSQN5", "매도호가잔량5")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가잔량1")
    bid_size_2: int | None = wire("BIDP_RSQN2", "매수호가잔량2")
    bid_size_3: int | None = wire("BIDP_RSQN3", "매수호가잔량3")
    bid_size_4: int | None = wire("BIDP_RSQN4", "매수호가잔량4")
    bid_size_5: int | None = wire("BIDP_RSQN5", "매수호가잔량5")
    total_ask_count: int | None = wire("TOTAL_ASKP_CSNU", "총매도호가건수")
    total_bid_count: int | None = wire("TOTAL_BIDP_CSNU", "총매수호가건수")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총매도호가잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총매수호가잔량")
    total_ask_size_change: int | None = wire("TOTAL_ASKP_RSQN_ICDC", "총매도호가잔량증감")
    total_bid_size_change: int | None = wire("TOTAL_BIDP_RSQN_ICDC", "총매수호가잔량증감")
