"""[해외주식] 실시간시세: trades and books of overseas stocks, as they come.

A stock is subscribed by `D` or `R`, three letters for its exchange, and its symbol: DNASAAPL. `D` is what
is free, `R` what is paid for, and also daytime trading of US stocks. The exchanges are NYS (New York), NAS
(Nasdaq) and AMS (Amex), in daytime trading BAY, BAQ and BAA; TSE (Tokyo), HKS (Hong Kong), SHS (Shanghai),
SZS (Shenzhen), HSX (Ho Chi Minh) and HNX (Hanoi).
"""

from datetime import date, time
from decimal import Decimal
from typing import ClassVar

from ...spec.declare import Record, StreamSpec, wire
from ...spec.values import Code
from ..enums import ChangeSign
from .books import OverseasBookLevel

__all__ = [
    "OverseasAsianBook",
    "OverseasBestBook",
    "OverseasBook",
    "OverseasStockTrade",
    "OverseasStreamSession",
]


class OverseasStreamSession(Code):
    """The part of the day in which a streamed trade was made; the codes are not those of the REST TRs."""

    REGULAR = "1"
    PRE_MARKET = "2"
    AFTER_MARKET = "3"


class OverseasStockTrade(Record):
    """해외주식 실시간지연체결가: one trade of an overseas stock, with the day so far.

    Subscribed by a key such as DNASAAPL, which comes back as `realtime_symbol`; see the module. US trades
    come at once and for free, from what Nasdaq's own market sees, so that open, high, low and volume can
    differ from the official ones until the next day. Tokyo, Hong Kong, China and Vietnam come 15 minutes
    late with `D`, and at once with `R` if the quotes are paid for (those of China only applied for).
    Daytime trading of US stocks needs `R` and the exchange's daytime code.

    Prices in the market's currency, volumes in shares, rates in percent. `sell_volume` was traded at the
    bid and `buy_volume` at the ask; `last_size` is the trade's own size. `trading_date` and the local date
    and time are the exchange's, the Korean ones two more columns. Not offered on paper. Source: 실시간-007.
    """

    stream = StreamSpec(
        name="해외주식 실시간지연체결가",
        api_id="실시간-007",
        tr="HDFSCNT0",
        tally=("volume", "last_size"),
    )

    realtime_symbol: str = wire("RSYM", "실시간종목코드", key=True, missing_in=(25,))
    symbol: str | None = wire("SYMB", "종목코드")
    decimals: int | None = wire("ZDIV", "수수점자리수")
    trading_date: date | None = wire("TYMD", "현지영업일자")
    local_date: date | None = wire("XYMD", "현지일자")
    local_time: time | None = wire("XHMS", "현지시간")
    korean_date: date | None = wire("KYMD", "한국일자")
    korean_time: time | None = wire("KHMS", "한국시간")
    open: Decimal | None = wire("OPEN", "시가")
    high: Decimal | None = wire("HIGH", "고가")
    low: Decimal | None = wire("LOW", "저가")
    price: Decimal | None = wire("LAST", "현재가")
    change_sign: ChangeSign | None = wire("SIGN", "대비구분")
    change: Decimal | None = wire("DIFF", "전일대비")
    change_rate: Decimal | None = wire("RATE", "등락율")
    bid: Decimal | None = wire("PBID", "매수호가")
    ask: Decimal | None = wire("PASK", "매도호가")
    bid_size: int | None = wire("VBID", "매수잔량")
    ask_size: int | None = wire("VASK", "매도잔량")
    last_size: int | None = wire("EVOL", "체결량")
    volume: int | None = wire("TVOL", "거래량")
    turnover: Decimal | None = wire("TAMT", "거래대금")
    sell_volume: int | None = wire("BIVL", "매도체결량")
    buy_volume: int | None = wire("ASVL", "매수체결량")
    strength: Decimal | None = wire("STRN", "체결강도")
    session: OverseasStreamSession | None = wire("MTYP", "시장구분 1:장중,2:장전,3:장후")


class OverseasBestBook(Record):
    """The sums and the best level on each side; `asks` and `bids` offer all there are as levels.

    Prices in the market's currency, sizes in shares; the changes are those since the last book. The local
    date and time are the exchange's.
    """

    depth: ClassVar[int] = 1

    realtime_symbol: str = wire("RSYM", "실시간종목코드", key=True, missing_in=(16,))
    symbol: str | None = wire("SYMB", "종목코드")
    decimals: int | None = wire("ZDIV", "소수점자리수")
    local_date: date | None = wire("XYMD", "현지일자")
    local_time: time | None = wire("XHMS", "현지시간")
    korean_date: date | None = wire("KYMD", "한국일자")
    korean_time: time | None = wire("KHMS", "한국시간")
    total_bid_size: int | None = wire("BVOL", "매수총잔량")
    total_ask_size: int | None = wire("AVOL", "매도총잔량")
    total_bid_size_change: int | None = wire("BDVL", "매수총잔량대비")
    total_ask_size_change: int | None = wire("ADVL", "매도총잔량대비")
    bid_1: Decimal | None = wire("PBID1", "매수호가1")
    ask_1: Decimal | None = wire("PASK1", "매도호가1")
    bid_size_1: int | None = wire("VBID1", "매수잔량1")
    ask_size_1: int | None = wire("VASK1", "매도잔량1")
    bid_size_change_1: int | None = wire("DBID1", "매수잔량대비1")
    ask_size_change_1: int | None = wire("DASK1", "매도잔량대비1")

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
            for n in range(1, self.depth + 1)
        )


class OverseasBook(OverseasBestBook):
    """해외주식 실시간호가: ten levels on each side of an overseas stock's book.

    Subscribed by a key such as DNASAAPL or, in daytime trading, RBAQAAPL; see the module. US books come at
    once and for free, from Nasdaq's own market. Those of Asia are paid for and need `R` (those of China
    only applied for); `OverseasAsianBook` has them for free, 15 minutes late. The document repeats the
    third level; the broker sends each once. Not offered on paper. Source: 실시간-021.
    """

    depth: ClassVar[int] = 10

    stream = StreamSpec(
        name="해외주식 실시간호가",
        api_id="실시간-021",
        tr="HDFSASP0",
    )

    bid_2: Decimal | None = wire("PBID2", "매수호가2")
    ask_2: Decimal | None = wire("PASK2", "매도호가2")
    bid_size_2: int | None = wire("VBID2", "매수잔량2")
    ask_size_2: int | None = wire("VASK2", "매도잔량2")
    bid_size_change_2: int | None = wire("DBID2", "매수잔량대비2")
    ask_size_change_2: int | None = wire("DASK2", "매도잔량대비2")
    bid_3: Decimal | None = wire("PBID3", "매수호가3")
    ask_3: Decimal | None = wire("PASK3", "매도호가3")
    bid_size_3: int | None = wire("VBID3", "매수잔량3")
    ask_size_3: int | None = wire("VASK3", "매도잔량3")
    bid_size_change_3: int | None = wire("DBID3", "매수잔량대비3")
    ask_size_change_3: int | None = wire("DASK3", "매도잔량대비3")
    bid_4: Decimal | None = wire("PBID4", "매수호가4")
    ask_4: Decimal | None = wire("PASK4", "매도호가4")
    bid_size_4: int | None = wire("VBID4", "매수잔량4")
    ask_size_4: int | None = wire("VASK4", "매도잔량4")
    bid_size_change_4: int | None = wire("DBID4", "매수잔량대비4")
    ask_size_change_4: int | None = wire("DASK4", "매도잔량대비4")
    bid_5: Decimal | None = wire("PBID5", "매수호가5")
    ask_5: Decimal | None = wire("PASK5", "매도호가5")
    bid_size_5: int | None = wire("VBID5", "매수잔량5")
    ask_size_5: int | None = wire("VASK5", "매도잔량5")
    bid_size_change_5: int | None = wire("DBID5", "매수잔량대비5")
    ask_size_change_5: int | None = wire("DASK5", "매도잔량대비5")
    bid_6: Decimal | None = wire("PBID6", "매수호가6")
    ask_6: Decimal | None = wire("PASK6", "매도호가6")
    bid_size_6: int | None = wire("VBID6", "매수잔량6")
    ask_size_6: int | None = wire("VASK6", "매도잔량6")
    bid_size_change_6: int | None = wire("DBID6", "매수잔량대비6")
    ask_size_change_6: int | None = wire("DASK6", "매도잔량대비6")
    bid_7: Decimal | None = wire("PBID7", "매수호가7")
    ask_7: Decimal | None = wire("PASK7", "매도호가7")
    bid_size_7: int | None = wire("VBID7", "매수잔량7")
    ask_size_7: int | None = wire("VASK7", "매도잔량7")
    bid_size_change_7: int | None = wire("DBID7", "매수잔량대비7")
    ask_size_change_7: int | None = wire("DASK7", "매도잔량대비7")
    bid_8: Decimal | None = wire("PBID8", "매수호가8")
    ask_8: Decimal | None = wire("PASK8", "매도호가8")
    bid_size_8: int | None = wire("VBID8", "매수잔량8")
    ask_size_8: int | None = wire("VASK8", "매도잔량8")
    bid_size_change_8: int | None = wire("DBID8", "매수잔량대비8")
    ask_size_change_8: int | None = wire("DASK8", "매도잔량대비8")
    bid_9: Decimal | None = wire("PBID9", "매수호가9")
    ask_9: Decimal | None = wire("PASK9", "매도호가9")
    bid_size_9: int | None = wire("VBID9", "매수잔량9")
    ask_size_9: int | None = wire("VASK9", "매도잔량9")
    bid_size_change_9: int | None = wire("DBID9", "매수잔량대비9")
    ask_size_change_9: int | None = wire("DASK9", "매도잔량대비9")
    bid_10: Decimal | None = wire("PBID10", "매수호가10")
    ask_10: Decimal | None = wire("PASK10", "매도호가10")
    bid_size_10: int | None = wire("VBID10", "매수잔량10")
    ask_size_10: int | None = wire("VASK10", "매도잔량10")
    bid_size_change_10: int | None = wire("DBID10", "매수잔량대비10")
    ask_size_change_10: int | None = wire("DASK10", "매도잔량대비10")


class OverseasAsianBook(OverseasBestBook):
    """해외주식 지연호가(아시아): the best level on each side of an Asian stock's book, 15 minutes late.

    Subscribed by a key such as DHKS00003; see the module. It is free, and not for US stocks. Not offered on
    paper. Source: 실시간-008.
    """

    stream = StreamSpec(
        name="해외주식 지연호가(아시아)",
        api_id="실시간-008",
        tr="HDFSASP1",
    )
