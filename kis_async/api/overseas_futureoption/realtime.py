"""[해외선물옵션] 실시간시세: trades and books of overseas futures and options, as they come.

CME and SGX need a subscription of their quotes; without it registering fails with `mci send failed`. After
applying, an access token must have been issued, and two hours may pass. Prices are shifted by a power of
ten, which the master file gives for each product as its calculated decimals: a 6A of 6882.5 is 0.68825.
"""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Record, StreamSpec, wire
from ...spec.values import Code
from ..enums import ChangeSign
from .levels import OverseasFuturesBookLevel

__all__ = ["OverseasFuturesBook", "OverseasFuturesTrade", "OverseasFuturesTradeSide"]


class OverseasFuturesTradeSide(Code):
    """Which side took the other's price."""

    BUY = "2"
    SELL = "5"


class OverseasFuturesTrade(Record):
    """해외선물옵션 실시간체결가: one trade of an overseas future or option, with the day so far.

    Subscribed by the contract's code. Prices are shifted as the module says, volumes in contracts, rates in
    percent. `received_at` is the time of the trade, and `received_fraction` its ten-thousandths of a second.
    `session_kind` tells the main session from the electronic one, in codes that no document gives. The
    columns named settlement are about the settlement of the day before. Not offered on paper.
    Source: 실시간-017.
    """

    stream = StreamSpec(
        name="해외선물옵션 실시간체결가",
        api_id="실시간-017",
        tr="HDFFF020",
        tally=("volume", "trade_volume"),
    )

    symbol: str = wire("SERIES_CD", "종목코드", key=True)
    business_date: date | None = wire("BSNS_DATE", "영업일자")
    opens_on: date | None = wire("MRKT_OPEN_DATE", "장개시일자")
    opens_at: time | None = wire("MRKT_OPEN_TIME", "장개시시각")
    closes_on: date | None = wire("MRKT_CLOSE_DATE", "장종료일자")
    closes_at: time | None = wire("MRKT_CLOSE_TIME", "장종료시각")
    previous_close: Decimal | None = wire("PREV_PRICE", "전일종가")
    received_on: date | None = wire("RECV_DATE", "수신일자")
    received_at: time | None = wire("RECV_TIME", "수신시각")
    session_kind: str | None = wire("ACTIVE_FLAG", "본장_전산장구분")
    price: Decimal | None = wire("LAST_PRICE", "체결가격")
    trade_volume: int | None = wire("LAST_QNTT", "체결수량")
    change: Decimal | None = wire("PREV_DIFF_PRICE", "전일대비가")
    change_rate: Decimal | None = wire("PREV_DIFF_RATE", "등락률")
    open: Decimal | None = wire("OPEN_PRICE", "시가")
    high: Decimal | None = wire("HIGH_PRICE", "고가")
    low: Decimal | None = wire("LOW_PRICE", "저가")
    volume: int | None = wire("VOL", "누적거래량")
    change_sign: ChangeSign | None = wire("PREV_SIGN", "전일대비부호")
    trade_side: OverseasFuturesTradeSide | None = wire("QUOTSIGN", "체결구분")
    received_fraction: int | None = wire("RECV_TIME2", "수신시각2 만분의일초")
    previous_settlement_price: Decimal | None = wire("PSTTL_PRICE", "전일정산가")
    settlement_change_sign: ChangeSign | None = wire("PSTTL_SIGN", "전일정산가대비")
    settlement_change: Decimal | None = wire("PSTTL_DIFF_PRICE", "전일정산가대비가격")
    settlement_change_rate: Decimal | None = wire("PSTTL_DIFF_RATE", "전일정산가대비율")


class OverseasFuturesBook(Record):
    """해외선물옵션 실시간호가: five levels on each side of an overseas future or option.

    Subscribed by the contract's code. Prices are shifted as the module says, sizes in contracts, counts in
    orders (the documents say number); `asks` and `bids` offer them as levels. `settlement_price` is that of
    the day before. Not offered on paper. Source: 실시간-018.
    """

    stream = StreamSpec(
        name="해외선물옵션 실시간호가",
        api_id="실시간-018",
        tr="HDFFF010",
    )

    symbol: str = wire("SERIES_CD", "종목코드", key=True)
    received_on: date | None = wire("RECV_DATE", "수신일자")
    received_at: time | None = wire("RECV_TIME", "수신시각")
    previous_close: Decimal | None = wire("PREV_PRICE", "전일종가")
    bid_size_1: int | None = wire("BID_QNTT_1", "매수1수량")
    bid_count_1: int | None = wire("BID_NUM_1", "매수1번호")
    bid_1: Decimal | None = wire("BID_PRICE_1", "매수1호가")
    ask_size_1: int | None = wire("ASK_QNTT_1", "매도1수량")
    ask_count_1: int | None = wire("ASK_NUM_1", "매도1번호")
    ask_1: Decimal | None = wire("ASK_PRICE_1", "매도1호가")
    bid_size_2: int | None = wire("BID_QNTT_2", "매수2수량")
    bid_count_2: int | None = wire("BID_NUM_2", "매수2번호")
    bid_2: Decimal | None = wire("BID_PRICE_2", "매수2호가")
    ask_size_2: int | None = wire("ASK_QNTT_2", "매도2수량")
    ask_count_2: int | None = wire("ASK_NUM_2", "매도2번호")
    ask_2: Decimal | None = wire("ASK_PRICE_2", "매도2호가")
    bid_size_3: int | None = wire("BID_QNTT_3", "매수3수량")
    bid_count_3: int | None = wire("BID_NUM_3", "매수3번호")
    bid_3: Decimal | None = wire("BID_PRICE_3", "매수3호가")
    ask_size_3: int | None = wire("ASK_QNTT_3", "매도3수량")
    ask_count_3: int | None = wire("ASK_NUM_3", "매도3번호")
    ask_3: Decimal | None = wire("ASK_PRICE_3", "매도3호가")
    bid_size_4: int | None = wire("BID_QNTT_4", "매수4수량")
    bid_count_4: int | None = wire("BID_NUM_4", "매수4번호")
    bid_4: Decimal | None = wire("BID_PRICE_4", "매수4호가")
    ask_size_4: int | None = wire("ASK_QNTT_4", "매도4수량")
    ask_count_4: int | None = wire("ASK_NUM_4", "매도4번호")
    ask_4: Decimal | None = wire("ASK_PRICE_4", "매도4호가")
    bid_size_5: int | None = wire("BID_QNTT_5", "매수5수량")
    bid_count_5: int | None = wire("BID_NUM_5", "매수5번호")
    bid_5: Decimal | None = wire("BID_PRICE_5", "매수5호가")
    ask_size_5: int | None = wire("ASK_QNTT_5", "매도5수량")
    ask_count_5: int | None = wire("ASK_NUM_5", "매도5번호")
    ask_5: Decimal | None = wire("ASK_PRICE_5", "매도5호가")
    settlement_price: Decimal | None = wire("STTL_PRICE", "전일정산가")

    @property
    def asks(self) -> tuple[OverseasFuturesBookLevel, ...]:
        """The sell side, lowest price first."""
        return self._levels("ask")

    @property
    def bids(self) -> tuple[OverseasFuturesBookLevel, ...]:
        """The buy side, highest price first."""
        return self._levels("bid")

    def _levels(self, side: str) -> tuple[OverseasFuturesBookLevel, ...]:
        return tuple(
            OverseasFuturesBookLevel(
                price=getattr(self, f"{side}_{n}"),
                size=getattr(self, f"{side}_size_{n}"),
                count=getattr(self, f"{side}_count_{n}"),
            )
            for n in range(1, 6)
        )
