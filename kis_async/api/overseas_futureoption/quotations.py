"""[해외선물옵션] 기본시세: prices, books, charts and terms of overseas futures and options."""

from datetime import date, time
from decimal import Decimal

import attrs

from ...spec.declare import Group, Reply, Request, Row, Spec, call, paged, series, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import ChangeSign

__all__ = [
    "ContractFilter",
    "ContractKey",
    "FuturesExchange",
    "GetOverseasFuturesDailyChart",
    "GetOverseasFuturesDetail",
    "GetOverseasFuturesMinuteChart",
    "GetOverseasFuturesMonthlyChart",
    "GetOverseasFuturesOrderBook",
    "GetOverseasFuturesPrice",
    "GetOverseasFuturesTerms",
    "GetOverseasFuturesWeeklyChart",
    "GetOverseasOptionDailyChart",
    "GetOverseasOptionDetail",
    "GetOverseasOptionMinuteChart",
    "GetOverseasOptionMonthlyChart",
    "GetOverseasOptionOrderBook",
    "GetOverseasOptionPrice",
    "GetOverseasOptionTerms",
    "GetOverseasOptionWeeklyChart",
    "ListMarketHours",
    "ListOverseasFuturesTrades",
    "ListOverseasOptionTrades",
    "ListTraderPositions",
    "MarketHours",
    "MarketHoursReply",
    "OptionKey",
    "OverseasChartHead",
    "OverseasFuturesBar",
    "OverseasFuturesBookLevel",
    "OverseasFuturesBookQuote",
    "OverseasFuturesBookRow",
    "OverseasFuturesChartHead",
    "OverseasFuturesDailyChart",
    "OverseasFuturesDetail",
    "OverseasFuturesDetailReply",
    "OverseasFuturesMinuteBar",
    "OverseasFuturesMinuteChart",
    "OverseasFuturesMonthlyChart",
    "OverseasFuturesOrderBook",
    "OverseasFuturesPrice",
    "OverseasFuturesPriceReply",
    "OverseasFuturesTerms",
    "OverseasFuturesTermsReply",
    "OverseasFuturesTick",
    "OverseasFuturesTrades",
    "OverseasFuturesWeeklyChart",
    "OverseasOptionBar",
    "OverseasOptionBookQuote",
    "OverseasOptionBookRow",
    "OverseasOptionDailyChart",
    "OverseasOptionDetail",
    "OverseasOptionDetailReply",
    "OverseasOptionMinuteBar",
    "OverseasOptionMinuteChart",
    "OverseasOptionMonthlyChart",
    "OverseasOptionOrderBook",
    "OverseasOptionPrice",
    "OverseasOptionPriceReply",
    "OverseasOptionTerms",
    "OverseasOptionTermsReply",
    "OverseasOptionTick",
    "OverseasOptionTrades",
    "OverseasOptionWeeklyChart",
    "PositionMeasure",
    "PositionsOfTraders",
    "ProductClass",
    "QueryKind",
    "Quotations",
    "TraderPositions",
    "TraderPositionsHead",
]


class FuturesExchange(Code):
    """The exchanges of overseas futures and options."""

    CME = "CME"
    EUREX = "EUREX"
    HONG_KONG = "HKEx"
    ICE = "ICE"
    SINGAPORE = "SGX"
    OSAKA = "OSE"
    AUSTRALIA = "ASX"
    CBOE = "CBOE"
    MALAYSIA = "MDEX"
    NEW_YORK = "NYSE"
    BRAZIL = "BMF"
    FTX = "FTX"
    HANOI = "HNX"
    OTHER = "ETC"


class ProductClass(Code):
    """What overseas contracts are written on."""

    CURRENCY = "001"
    INTEREST_RATE = "002"
    INDEX = "003"
    AGRICULTURE = "004"
    LIVESTOCK = "005"
    METAL = "006"
    ENERGY = "007"


class ContractFilter(Code):
    """Which contracts an inquiry covers."""

    ALL = "%"
    FUTURES = "N"
    OPTIONS = "Y"


class QueryKind(Code):
    """A first inquiry, or one that goes on from a page key."""

    FIRST = "Q"
    NEXT = "P"


class PositionMeasure(Code):
    """Positions as they stand, or how they changed."""

    QUANTITY = "0"
    CHANGE = "1"


class ContractKey(Row):
    """One overseas contract."""

    symbol: str = wire("SRS_CD_{n:02}", "품목종류", length=32, example="6AM24")


class OptionKey(Row):
    """One overseas option; its symbol holds a blank before the letter and the strike."""

    symbol: str = wire("SRS_CD_{n:02}", "종목코드", length=32, example="OESU24 C5600")


@attrs.frozen(kw_only=True)
class OverseasFuturesBookLevel:
    """One level of a book: the price as sent, the size in contracts, and the number of orders."""

    price: Decimal | None
    size: int | None
    count: int | None


class OverseasFuturesPrice(Row):
    """The price of one overseas future; volume and sizes in contracts, `margin` in `currency`.

    Prices are shifted by a power of ten, which the master file gives for each product as its calculated
    decimals: a 6A of 6882.5 is 0.68825.
    """

    processed_on: date | None = wire("proc_date", "최종처리일자")
    high: Decimal | None = wire("high_price", "고가")
    processed_at: time | None = wire("proc_time", "최종처리시각")
    open: Decimal | None = wire("open_price", "시가")
    margin: Decimal | None = wire("trst_mgn", "증거금")
    low: Decimal | None = wire("low_price", "저가")
    price: Decimal | None = wire("last_price", "현재가")
    volume: int | None = wire("vol", "누적거래수량")
    change_sign: ChangeSign | None = wire("prev_diff_flag", "전일대비구분")
    change: Decimal | None = wire("prev_diff_price", "전일대비가격")
    change_rate: Decimal | None = wire("prev_diff_rate", "전일대비율")
    bid_size: int | None = wire("bid_qntt", "매수1수량")
    bid: Decimal | None = wire("bid_price", "매수1호가")
    ask_size: int | None = wire("ask_qntt", "매도1수량")
    ask: Decimal | None = wire("ask_price", "매도1호가")
    previous_close: Decimal | None = wire("prev_price", "전일종가")
    exchange: str | None = wire("exch_cd", "거래소코드")
    currency: str | None = wire("crc_cd", "거래통화")
    listed_on: date | None = wire("trd_fr_date", "상장일")
    expires_on: date | None = wire("expr_date", "만기일")
    last_trading_on: date | None = wire("trd_to_date", "최종거래일")
    remaining_days: int | None = wire("remn_cnt", "잔존일수")
    trade_volume: int | None = wire("last_qntt", "체결량")
    total_ask_size: int | None = wire("tot_ask_qntt", "총매도잔량")
    total_bid_size: int | None = wire("tot_bid_qntt", "총매수잔량")
    tick_size: Decimal | None = wire("tick_size", "틱사이즈")
    opens_on: date | None = wire("open_date", "장개시일자")
    opens_at: time | None = wire("open_time", "장개시시각")
    closes_on: date | None = wire("close_date", "장종료일자")
    closes_at: time | None = wire("close_time", "장종료시각")
    business_date: date | None = wire("sbsnsdate", "영업일자")
    settlement_price: Decimal | None = wire("sttl_price", "정산가")


class OverseasFuturesPriceReply(Reply):
    """The price of one future."""

    price: OverseasFuturesPrice = wire("output1", "응답상세1")


class GetOverseasFuturesPrice(Request[OverseasFuturesPriceReply]):
    """해외선물종목현재가 (v1_해외선물-009): the price, the trading hours and the margin of one overseas future.

    CME and SGX quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물종목현재가",
        api_id="v1_해외선물-009",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/inquire-price",
        tr="HHDFC55010000",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")


class OverseasFuturesBookQuote(Row):
    """The price beside the book; volume in contracts, the rate in percent.

    Prices are shifted by a power of ten, which the master file gives for each product as its calculated
    decimals: a 6A of 6882.5 is 0.68825.
    """

    open: Decimal | None = wire("open_price", "시가")
    high: Decimal | None = wire("high_price", "고가")
    low: Decimal | None = wire("lowp_rice", "저가")
    price: Decimal | None = wire("last_price", "현재가")
    previous_close: Decimal | None = wire("prev_price", "전일종가")
    volume: int | None = wire("vol", "거래량")
    change: Decimal | None = wire("prev_diff_price", "전일대비가")
    change_rate: Decimal | None = wire("prev_diff_rate", "전일대비율")
    received_on: date | None = wire("quot_date", "호가수신일자")
    received_at: time | None = wire("quot_time", "호가수신시각")


class OverseasFuturesBookRow(Row):
    """One level of both sides; sizes in contracts, counts in orders (the documents say number)."""

    bid_size: int | None = wire("bid_qntt", "매수수량")
    bid_count: int | None = wire("bid_num", "매수번호")
    bid: Decimal | None = wire("bid_price", "매수호가")
    ask_size: int | None = wire("ask_qntt", "매도수량")
    ask_count: int | None = wire("ask_num", "매도번호")
    ask: Decimal | None = wire("ask_price", "매도호가")


class OverseasFuturesOrderBook(Reply):
    """The price, and the levels, best first; `asks` and `bids` offer the two sides."""

    quote: OverseasFuturesBookQuote | None = wire("output1", "응답상세")
    levels: tuple[OverseasFuturesBookRow, ...] = wire("output2", "응답상세")

    @property
    def asks(self) -> tuple[OverseasFuturesBookLevel, ...]:
        """The sell side, lowest price first."""
        return tuple(
            OverseasFuturesBookLevel(price=row.ask, size=row.ask_size, count=row.ask_count)
            for row in self.levels
        )

    @property
    def bids(self) -> tuple[OverseasFuturesBookLevel, ...]:
        """The buy side, highest price first."""
        return tuple(
            OverseasFuturesBookLevel(price=row.bid, size=row.bid_size, count=row.bid_count)
            for row in self.levels
        )


class GetOverseasFuturesOrderBook(Request[OverseasFuturesOrderBook]):
    """해외선물 호가 (해외선물-031): the order book of one overseas future.

    CME and SGX quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 호가",
        api_id="해외선물-031",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/inquire-asking-price",
        tr="HHDFC86000000",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목명", length=32, example="6AM24")


class OverseasFuturesDetail(Row):
    """What one overseas future is: its margin, tick, hours, listing and last days.

    `price_radix` says in which base the price is written (10, or 32 for some bonds), `tick_value` and
    `margin` are in `currency`. The two spread symbols are those of the contracts that a spread is made of.
    """

    exchange: str | None = wire("exch_cd", "거래소코드")
    tick_size: Decimal | None = wire("tick_sz", "틱사이즈")
    price_radix: int | None = wire("disp_digit", "가격표시진법")
    margin: Decimal | None = wire("trst_mgn", "증거금")
    settled_on: date | None = wire("sttl_date", "정산일")
    previous_close: Decimal | None = wire("prev_price", "전일종가")
    currency: str | None = wire("crc_cd", "거래통화")
    product_class: ProductClass | None = wire("clas_cd", "품목종류")
    tick_value: Decimal | None = wire("tick_val", "틱가치")
    opens_on: date | None = wire("mrkt_open_date", "장개시일자")
    opens_at: time | None = wire("mrkt_open_time", "장개시시각")
    closes_on: date | None = wire("mrkt_close_date", "장마감일자")
    closes_at: time | None = wire("mrkt_close_time", "장마감시각")
    listed_on: date | None = wire("trd_fr_date", "상장일")
    expires_on: date | None = wire("expr_date", "만기일")
    last_trading_on: date | None = wire("trd_to_date", "최종거래일")
    remaining_days: int | None = wire("remn_cnt", "잔존일수")
    trading_status: str | None = wire("stat_tp", "매매여부")
    contract_size: Decimal | None = wire("ctrt_size", "계약크기")
    final_settlement_kind: str | None = wire("stl_tp", "최종결제구분")
    first_notice_on: date | None = wire("frst_noti_date", "최초식별일")
    spread_symbol_1: str | None = wire("sprd_srs_cd1", "스프레드 종목 #1")
    spread_symbol_2: str | None = wire("sprd_srs_cd2", "스프레드 종목 #2")


class OverseasFuturesDetailReply(Reply):
    """The terms of one future."""

    detail: OverseasFuturesDetail = wire("output1", "응답상세1")


class GetOverseasFuturesDetail(Request[OverseasFuturesDetailReply]):
    """해외선물종목상세 (v1_해외선물-008): the terms of one overseas future.

    CME and SGX quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물종목상세",
        api_id="v1_해외선물-008",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/stock-detail",
        tr="HHDFC55010100",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")


class OverseasOptionPrice(Row):
    """The price of one overseas option; volume and sizes in contracts, `margin` in `currency`.

    Prices are shifted by a power of ten, which the master file gives for each product as its calculated
    decimals: a 6A of 6882.5 is 0.68825.
    `previous_close` is not in the documents.
    """

    processed_on: date | None = wire("proc_date", "최종처리일자")
    processed_at: time | None = wire("proc_time", "최종처리시각")
    open: Decimal | None = wire("open_price", "시가")
    high: Decimal | None = wire("high_price", "고가")
    low: Decimal | None = wire("low_price", "저가")
    price: Decimal | None = wire("last_price", "현재가")
    volume: int | None = wire("vol", "누적거래수량")
    change_sign: ChangeSign | None = wire("prev_diff_flag", "전일대비구분")
    change: Decimal | None = wire("prev_diff_price", "전일대비가격")
    change_rate: Decimal | None = wire("prev_diff_rate", "전일대비율")
    bid_size: int | None = wire("bid_qntt", "매수1수량")
    bid: Decimal | None = wire("bid_price", "매수1호가")
    ask_size: int | None = wire("ask_qntt", "매도1수량")
    ask: Decimal | None = wire("ask_price", "매도1호가")
    margin: Decimal | None = wire("trst_mgn", "증거금")
    exchange: str | None = wire("exch_cd", "거래소코드")
    currency: str | None = wire("crc_cd", "거래통화")
    listed_on: date | None = wire("trd_fr_date", "상장일")
    expires_on: date | None = wire("expr_date", "만기일")
    last_trading_on: date | None = wire("trd_to_date", "최종거래일")
    remaining_days: int | None = wire("remn_cnt", "잔존일수")
    trade_volume: int | None = wire("last_qntt", "체결량")
    total_ask_size: int | None = wire("tot_ask_qntt", "총매도잔량")
    total_bid_size: int | None = wire("tot_bid_qntt", "총매수잔량")
    tick_size: Decimal | None = wire("tick_size", "틱사이즈")
    opens_on: date | None = wire("open_date", "장개시일자")
    opens_at: time | None = wire("open_time", "장개시시각")
    closes_on: date | None = wire("close_date", "장종료일자")
    closes_at: time | None = wire("close_time", "장종료시각")
    business_date: date | None = wire("sbsnsdate", "영업일자")
    settlement_price: Decimal | None = wire("sttl_price", "정산가")
    previous_close: Decimal | None = wire("prev_price", "전일종가")


class OverseasOptionPriceReply(Reply):
    """The price of one option."""

    price: OverseasOptionPrice = wire("output1", "응답상세")


class GetOverseasOptionPrice(Request[OverseasOptionPriceReply]):
    """해외옵션종목현재가 (해외선물-035): the price, the trading hours and the margin of one overseas option.

    CME and SGX quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외옵션종목현재가",
        api_id="해외선물-035",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/opt-price",
        tr="HHDFO55010000",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목명", length=32, example="OESU24 C5500")


class OverseasOptionBookQuote(Row):
    """The price beside the book; volume in contracts, the rate in percent.

    Prices are shifted by a power of ten, which the master file gives for each product as its calculated
    decimals: a 6A of 6882.5 is 0.68825.
    """

    open: Decimal | None = wire("open_price", "시가")
    high: Decimal | None = wire("high_price", "고가")
    low: Decimal | None = wire("lowp_rice", "저가")
    price: Decimal | None = wire("last_price", "현재가")
    settlement_price: Decimal | None = wire("sttl_price", "정산가")
    volume: int | None = wire("vol", "거래량")
    change: Decimal | None = wire("prev_diff_price", "전일대비가")
    change_rate: Decimal | None = wire("prev_diff_rate", "전일대비율")
    received_on: date | None = wire("quot_date", "호가수신일자")
    received_at: time | None = wire("quot_time", "호가수신시각")


class OverseasOptionBookRow(Row):
    """One level of both sides; sizes in contracts, counts in orders (the documents say number)."""

    bid_size: int | None = wire("bid_qntt", "매수수량")
    bid_count: int | None = wire("bid_num", "매수번호")
    bid: Decimal | None = wire("bid_price", "매수호가")
    ask_size: int | None = wire("ask_qntt", "매도수량")
    ask_count: int | None = wire("ask_num", "매도번호")
    ask: Decimal | None = wire("ask_price", "매도호가")


class OverseasOptionOrderBook(Reply):
    """The price, and the levels, best first; `asks` and `bids` offer the two sides."""

    quote: OverseasOptionBookQuote | None = wire("output1", "응답상세")
    levels: tuple[OverseasOptionBookRow, ...] = wire("output2", "응답상세")

    @property
    def asks(self) -> tuple[OverseasFuturesBookLevel, ...]:
        """The sell side, lowest price first."""
        return tuple(
            OverseasFuturesBookLevel(price=row.ask, size=row.ask_size, count=row.ask_count)
            for row in self.levels
        )

    @property
    def bids(self) -> tuple[OverseasFuturesBookLevel, ...]:
        """The buy side, highest price first."""
        return tuple(
            OverseasFuturesBookLevel(price=row.bid, size=row.bid_size, count=row.bid_count)
            for row in self.levels
        )


class GetOverseasOptionOrderBook(Request[OverseasOptionOrderBook]):
    """해외옵션 호가 (해외선물-033): the order book of one overseas option.

    CME and SGX quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외옵션 호가",
        api_id="해외선물-033",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/opt-asking-price",
        tr="HHDFO86000000",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목명", length=32, example="OESU24 C5500")


class OverseasOptionDetail(Row):
    """What one overseas option is: its margin, tick, hours, listing and last days.

    The broker sends the previous close in the place of the settlement price, so it is named so here.
    `tick_value` and `margin` are in `currency`.
    """

    exchange: str | None = wire("exch_cd", "거래소코드")
    product_class: ProductClass | None = wire("clas_cd", "품목종류")
    currency: str | None = wire("crc_cd", "거래통화")
    previous_close: Decimal | None = wire("sttl_price", "전일종가")
    settled_on: date | None = wire("sttl_date", "정산일")
    margin: Decimal | None = wire("trst_mgn", "증거금")
    price_radix: int | None = wire("disp_digit", "가격표시진법")
    tick_size: Decimal | None = wire("tick_sz", "틱사이즈")
    tick_value: Decimal | None = wire("tick_val", "틱가치")
    opens_on: date | None = wire("mrkt_open_date", "장개시일자")
    opens_at: time | None = wire("mrkt_open_time", "장개시시각")
    closes_on: date | None = wire("mrkt_close_date", "장마감일자")
    closes_at: time | None = wire("mrkt_close_time", "장마감시각")
    listed_on: date | None = wire("trd_fr_date", "상장일")
    expires_on: date | None = wire("expr_date", "만기일")
    last_trading_on: date | None = wire("trd_to_date", "최종거래일")
    remaining_days: int | None = wire("remn_cnt", "잔존일수")
    trading_status: str | None = wire("stat_tp", "매매여부")
    contract_size: Decimal | None = wire("ctrt_size", "계약크기")
    final_settlement_kind: str | None = wire("stl_tp", "최종결제구분")
    first_notice_on: date | None = wire("frst_noti_date", "최초식별일")


class OverseasOptionDetailReply(Reply):
    """The terms of one option."""

    detail: OverseasOptionDetail = wire("output1", "응답상세")


class GetOverseasOptionDetail(Request[OverseasOptionDetailReply]):
    """해외옵션종목상세 (해외선물-034): the terms of one overseas option. Not offered on paper."""

    spec = Spec(
        name="해외옵션종목상세",
        api_id="해외선물-034",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/opt-detail",
        tr="HHDFO55010100",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목명", length=32, example="OESU24 C5500")


class OverseasFuturesBar(Row):
    """One day, week or month of an overseas future; volume in contracts, the rate in percent.

    Prices are shifted by a power of ten, which the master file gives for each product as its calculated
    decimals: a 6A of 6882.5 is 0.68825.
    `change` may come without a sign, which `change_sign` then gives; the clock and the single trade are empty.
    """

    traded_on: date | None = wire("data_date", "일자")
    traded_at: time | None = wire("data_time", "시각")
    open: Decimal | None = wire("open_price", "시가")
    high: Decimal | None = wire("high_price", "고가")
    low: Decimal | None = wire("low_price", "저가")
    close: Decimal | None = wire("last_price", "체결가격")
    trade_volume: int | None = wire("last_qntt", "체결수량")
    volume: int | None = wire("vol", "누적거래수량")
    change_sign: ChangeSign | None = wire("prev_diff_flag", "전일대비구분")
    change: Decimal | None = wire("prev_diff_price", "전일대비가격")
    change_rate: Decimal | None = wire("prev_diff_rate", "전일대비율")


class OverseasFuturesMinuteBar(Row):
    """One bar of an overseas future: `volume` is the bar's own, `day_volume` that of the day so far.

    Prices are shifted by a power of ten, which the master file gives for each product as its calculated
    decimals: a 6A of 6882.5 is 0.68825.
    """

    traded_on: date | None = wire("data_date", "일자")
    traded_at: time | None = wire("data_time", "시각")
    open: Decimal | None = wire("open_price", "시가")
    high: Decimal | None = wire("high_price", "고가")
    low: Decimal | None = wire("low_price", "저가")
    close: Decimal | None = wire("last_price", "체결가격")
    volume: int | None = wire("last_qntt", "체결수량")
    day_volume: int | None = wire("vol", "누적거래수량")
    change_sign: ChangeSign | None = wire("prev_diff_flag", "전일대비구분")
    change: Decimal | None = wire("prev_diff_price", "전일대비가격")
    change_rate: Decimal | None = wire("prev_diff_rate", "전일대비율")


class OverseasFuturesTick(Row):
    """One trade of an overseas future: `volume` is its own, `day_volume` that of the day so far.

    Prices are shifted by a power of ten, which the master file gives for each product as its calculated
    decimals: a 6A of 6882.5 is 0.68825.
    """

    traded_on: date | None = wire("data_date", "일자")
    traded_at: time | None = wire("data_time", "시각")
    open: Decimal | None = wire("open_price", "시가")
    high: Decimal | None = wire("high_price", "고가")
    low: Decimal | None = wire("low_price", "저가")
    price: Decimal | None = wire("last_price", "체결가격")
    volume: int | None = wire("last_qntt", "체결수량")
    day_volume: int | None = wire("vol", "누적거래수량")
    change_sign: ChangeSign | None = wire("prev_diff_flag", "전일대비구분")
    change: Decimal | None = wire("prev_diff_price", "전일대비가격")
    change_rate: Decimal | None = wire("prev_diff_rate", "전일대비율")


class OverseasChartHead(Row):
    """How many rows follow, and the key to go on from."""

    count: int | None = wire("ret_cnt", "자료개수")
    last_tick_count: int | None = wire("last_n_cnt", "N틱최종개수")
    page_key: str | None = wire("index_key", "이전조회KEY")


class OverseasFuturesChartHead(Row):
    """How many rows follow, and the key to go on from.

    The documents call the count `tret_cnt`, the answers `ret_cnt`; one of the two is there.
    """

    count: int | None = wire("ret_cnt", "자료개수")
    total_count: int | None = wire("tret_cnt", "자료개수")
    last_tick_count: int | None = wire("last_n_cnt", "N틱최종개수")
    page_key: str | None = wire("index_key", "이전조회KEY")


class OverseasFuturesDailyChart(Reply):
    """Daily bars, oldest first, and the head."""

    head: OverseasFuturesChartHead | None = wire("output1", "응답상세")
    bars: tuple[OverseasFuturesBar, ...] = wire("output2", "응답상세")


class GetOverseasFuturesDailyChart(Request[OverseasFuturesDailyChart]):
    """해외선물 체결추이(일간) (해외선물-018): daily bars of one overseas future.

    At most 40 bars an answer, counted back from `date_to`, which is an anchor; `date_from` stays empty.
    To go on, ask again with `query_kind` NEXT and the `page_key` of the answer's head. CME and SGX
    quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 체결추이(일간)",
        api_id="해외선물-018",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/daily-ccnl",
        tr="HHDFC55020100",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")
    exchange: str = wire("EXCH_CD", "거래소코드", length=10, example="CME")
    date_from: date | None = wire("START_DATE_TIME", "조회시작일시", default=None)
    date_to: date = wire("CLOSE_DATE_TIME", "조회종료일시", example="20240402")
    query_kind: QueryKind = wire("QRY_TP", "조회구분", default=QueryKind.FIRST, length=1)
    count: int = wire("QRY_CNT", "요청개수", default=40, length=4, example="30")
    minutes: int | None = wire("QRY_GAP", "묶음개수", default=None, length=3)
    page_key: str = wire("INDEX_KEY", "이전조회KEY", default="", length=30)

    def check(self) -> None:
        """Refuse what the broker cannot answer."""
        if not 1 <= self.count <= 40:
            raise self.refusal("count", "must be 1 to 40")
        if self.query_kind == QueryKind.NEXT and not self.page_key:
            raise self.refusal("page_key", "is empty")


class OverseasFuturesWeeklyChart(Reply):
    """Weekly bars, oldest first, and the head."""

    head: OverseasChartHead | None = wire("output1", "응답상세")
    bars: tuple[OverseasFuturesBar, ...] = wire("output2", "응답상세")


class GetOverseasFuturesWeeklyChart(Request[OverseasFuturesWeeklyChart]):
    """해외선물 체결추이(주간) (해외선물-017): weekly bars of one overseas future.

    At most 40 bars an answer, counted back from `date_to`, which is an anchor; `date_from` stays empty.
    To go on, ask again with `query_kind` NEXT and the `page_key` of the answer's head. CME and SGX
    quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 체결추이(주간)",
        api_id="해외선물-017",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/weekly-ccnl",
        tr="HHDFC55020000",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")
    exchange: str = wire("EXCH_CD", "거래소코드", length=10, example="CME")
    date_from: date | None = wire("START_DATE_TIME", "조회시작일시", default=None)
    date_to: date = wire("CLOSE_DATE_TIME", "조회종료일시", example="20240402")
    query_kind: QueryKind = wire("QRY_TP", "조회구분", default=QueryKind.FIRST, length=1)
    count: int = wire("QRY_CNT", "요청개수", default=40, length=4, example="30")
    minutes: int | None = wire("QRY_GAP", "묶음개수", default=None, length=3)
    page_key: str = wire("INDEX_KEY", "이전조회KEY", default="", length=30)

    def check(self) -> None:
        """Refuse what the broker cannot answer."""
        if not 1 <= self.count <= 40:
            raise self.refusal("count", "must be 1 to 40")
        if self.query_kind == QueryKind.NEXT and not self.page_key:
            raise self.refusal("page_key", "is empty")


class OverseasFuturesMonthlyChart(Reply):
    """Monthly bars, oldest first, and the head."""

    head: OverseasFuturesChartHead | None = wire("output1", "응답상세")
    bars: tuple[OverseasFuturesBar, ...] = wire("output2", "응답상세")


class GetOverseasFuturesMonthlyChart(Request[OverseasFuturesMonthlyChart]):
    """해외선물 체결추이(월간) (해외선물-020): monthly bars of one overseas future.

    At most 40 bars an answer, counted back from `date_to`, which is an anchor; `date_from` stays empty.
    To go on, ask again with `query_kind` NEXT and the `page_key` of the answer's head. CME and SGX
    quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 체결추이(월간)",
        api_id="해외선물-020",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/monthly-ccnl",
        tr="HHDFC55020300",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")
    exchange: str = wire("EXCH_CD", "거래소코드", length=10, example="CME")
    date_from: date | None = wire("START_DATE_TIME", "조회시작일시", default=None)
    date_to: date = wire("CLOSE_DATE_TIME", "조회종료일시", example="20240402")
    query_kind: QueryKind = wire("QRY_TP", "조회구분", default=QueryKind.FIRST, length=1)
    count: int = wire("QRY_CNT", "요청개수", default=40, length=4, example="30")
    minutes: int | None = wire("QRY_GAP", "묶음개수", default=None, length=3)
    page_key: str = wire("INDEX_KEY", "이전조회KEY", default="", length=30)

    def check(self) -> None:
        """Refuse what the broker cannot answer."""
        if not 1 <= self.count <= 40:
            raise self.refusal("count", "must be 1 to 40")
        if self.query_kind == QueryKind.NEXT and not self.page_key:
            raise self.refusal("page_key", "is empty")


class OverseasFuturesMinuteChart(Reply):
    """Bars of some minutes, and the head."""

    head: OverseasChartHead | None = wire("output2", "응답상세")
    bars: tuple[OverseasFuturesMinuteBar, ...] = wire("output1", "응답상세")


class GetOverseasFuturesMinuteChart(Request[OverseasFuturesMinuteChart]):
    """해외선물 분봉조회 (해외선물-016): bars of some minutes of one overseas future.

    At most 120 bars an answer, counted back from the end of `date_to`. `date_from` stays empty. To go
    on, ask again with `query_kind` NEXT and the `page_key` of the answer's head. CME and SGX quotes
    need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 분봉조회",
        api_id="해외선물-016",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/inquire-time-futurechartprice",
        tr="HHDFC55020400",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")
    exchange: str = wire("EXCH_CD", "거래소코드", length=10, example="CME")
    date_from: date | None = wire("START_DATE_TIME", "조회시작일시", default=None)
    date_to: date = wire("CLOSE_DATE_TIME", "조회종료일시", example="20240402")
    query_kind: QueryKind = wire("QRY_TP", "조회구분", default=QueryKind.FIRST, length=1)
    count: int = wire("QRY_CNT", "요청개수", default=120, length=4, example="120")
    minutes: int = wire("QRY_GAP", "묶음개수", default=1, length=3, example="5")
    page_key: str = wire("INDEX_KEY", "이전조회KEY", default="", length=30)

    def check(self) -> None:
        """Refuse what the broker cannot answer."""
        if self.minutes < 1:
            raise self.refusal("minutes", "must be 1 or more")
        if self.query_kind == QueryKind.NEXT and not self.page_key:
            raise self.refusal("page_key", "is empty")


class OverseasFuturesTrades(Reply):
    """Single trades, and the head."""

    head: OverseasFuturesChartHead | None = wire("output1", "응답상세")
    trades: tuple[OverseasFuturesTick, ...] = wire("output2", "응답상세")


class ListOverseasFuturesTrades(Request[OverseasFuturesTrades]):
    """해외선물 체결추이(틱) (해외선물-019): the latest trades of one overseas future.

    At most 40 trades an answer, counted back from `date_to`, which is an anchor; `date_from` stays
    empty. To go on, ask again with `query_kind` NEXT and the `page_key` of the answer's head. CME and
    SGX quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 체결추이(틱)",
        api_id="해외선물-019",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/tick-ccnl",
        tr="HHDFC55020200",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")
    exchange: str = wire("EXCH_CD", "거래소코드", length=10, example="CME")
    date_from: date | None = wire("START_DATE_TIME", "조회시작일시", default=None)
    date_to: date = wire("CLOSE_DATE_TIME", "조회종료일시", example="20240402")
    query_kind: QueryKind = wire("QRY_TP", "조회구분", default=QueryKind.FIRST, length=1)
    count: int = wire("QRY_CNT", "요청개수", default=40, length=4, example="30")
    minutes: int | None = wire("QRY_GAP", "묶음개수", default=None, length=3)
    page_key: str = wire("INDEX_KEY", "이전조회KEY", default="", length=30)

    def check(self) -> None:
        """Refuse what the broker cannot answer."""
        if not 1 <= self.count <= 40:
            raise self.refusal("count", "must be 1 to 40")
        if self.query_kind == QueryKind.NEXT and not self.page_key:
            raise self.refusal("page_key", "is empty")


class OverseasOptionBar(Row):
    """One day, week or month of an overseas option; volume in contracts, the rate in percent.

    Prices are shifted by a power of ten, which the master file gives for each product as its calculated
    decimals: a 6A of 6882.5 is 0.68825.
    `change` may come without a sign, which `change_sign` then gives; the clock and the single trade are empty.
    """

    traded_on: date | None = wire("data_date", "일자")
    traded_at: time | None = wire("data_time", "시간")
    open: Decimal | None = wire("open_price", "시가")
    high: Decimal | None = wire("high_price", "고가")
    low: Decimal | None = wire("low_price", "저가")
    close: Decimal | None = wire("last_price", "체결가격")
    trade_volume: int | None = wire("last_qntt", "체결수량")
    volume: int | None = wire("vol", "누적거래수량")
    change_sign: ChangeSign | None = wire("prev_diff_flag", "전일대비구분")
    change: Decimal | None = wire("prev_diff_price", "전일대비가격")
    change_rate: Decimal | None = wire("prev_diff_rate", "전일대비율")


class OverseasOptionMinuteBar(Row):
    """One bar of an overseas option: `volume` is the bar's own, `day_volume` that of the day so far.

    Prices are shifted by a power of ten, which the master file gives for each product as its calculated
    decimals: a 6A of 6882.5 is 0.68825.
    """

    traded_on: date | None = wire("data_date", "일자")
    traded_at: time | None = wire("data_time", "시간")
    open: Decimal | None = wire("open_price", "시가")
    high: Decimal | None = wire("high_price", "고가")
    low: Decimal | None = wire("low_price", "저가")
    close: Decimal | None = wire("last_price", "체결가격")
    volume: int | None = wire("last_qntt", "체결수량")
    day_volume: int | None = wire("vol", "누적거래수량")
    change_sign: ChangeSign | None = wire("prev_diff_flag", "전일대비구분")
    change: Decimal | None = wire("prev_diff_price", "전일대비가격")
    change_rate: Decimal | None = wire("prev_diff_rate", "전일대비율")


class OverseasOptionTick(Row):
    """One trade of an overseas option: `volume` is its own, `day_volume` that of the day so far.

    Prices are shifted by a power of ten, which the master file gives for each product as its calculated
    decimals: a 6A of 6882.5 is 0.68825.
    """

    traded_on: date | None = wire("data_date", "일자")
    traded_at: time | None = wire("data_time", "시간")
    open: Decimal | None = wire("open_price", "시가")
    high: Decimal | None = wire("high_price", "고가")
    low: Decimal | None = wire("low_price", "저가")
    price: Decimal | None = wire("last_price", "체결가격")
    volume: int | None = wire("last_qntt", "체결수량")
    day_volume: int | None = wire("vol", "누적거래수량")
    change_sign: ChangeSign | None = wire("prev_diff_flag", "전일대비구분")
    change: Decimal | None = wire("prev_diff_price", "전일대비가격")
    change_rate: Decimal | None = wire("prev_diff_rate", "전일대비율")


class OverseasOptionDailyChart(Reply):
    """Daily bars, oldest first, and the head."""

    head: OverseasChartHead | None = wire("output1", "응답상세")
    bars: tuple[OverseasOptionBar, ...] = wire("output2", "응답상세")


class GetOverseasOptionDailyChart(Request[OverseasOptionDailyChart]):
    """해외옵션 체결추이(일간) (해외선물-037): daily bars of one overseas option.

    The latest 120 at most, and one more than `count` is answered. The dates stay empty, and there is no
    way to go on. Not offered on paper.
    """

    spec = Spec(
        name="해외옵션 체결추이(일간)",
        api_id="해외선물-037",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/opt-daily-ccnl",
        tr="HHDFO55020100",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="OESU24 C5500")
    exchange: str = wire("EXCH_CD", "거래소코드", length=10, example="CME")
    date_from: date | None = wire("START_DATE_TIME", "조회시작일시", default=None)
    date_to: date | None = wire("CLOSE_DATE_TIME", "조회종료일시", default=None)
    query_kind: QueryKind = wire("QRY_TP", "조회구분", default=QueryKind.FIRST, length=1)
    count: int = wire("QRY_CNT", "요청개수", default=119, length=4, example="119")
    minutes: int | None = wire("QRY_GAP", "묶음개수", default=None, length=3)
    page_key: str = wire("INDEX_KEY", "이전조회KEY", default="", length=30)

    def check(self) -> None:
        """Refuse what the broker cannot answer."""
        if not 1 <= self.count <= 119:
            raise self.refusal("count", "must be 1 to 119")


class OverseasOptionWeeklyChart(Reply):
    """Weekly bars, oldest first, and the head."""

    head: OverseasChartHead | None = wire("output1", "응답상세")
    bars: tuple[OverseasOptionBar, ...] = wire("output2", "응답상세")


class GetOverseasOptionWeeklyChart(Request[OverseasOptionWeeklyChart]):
    """해외옵션 체결추이(주간) (해외선물-036): weekly bars of one overseas option.

    The latest 120 at most; the dates stay empty, and there is no way to go on. Not offered on paper.
    """

    spec = Spec(
        name="해외옵션 체결추이(주간)",
        api_id="해외선물-036",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/opt-weekly-ccnl",
        tr="HHDFO55020000",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="OESU24 C5500")
    exchange: str = wire("EXCH_CD", "거래소코드", length=10, example="CME")
    date_from: date | None = wire("START_DATE_TIME", "조회시작일시", default=None)
    date_to: date | None = wire("CLOSE_DATE_TIME", "조회종료일시", default=None)
    query_kind: QueryKind = wire("QRY_TP", "조회구분", default=QueryKind.FIRST, length=1)
    count: int = wire("QRY_CNT", "요청개수", default=120, length=4, example="120")
    minutes: int | None = wire("QRY_GAP", "묶음개수", default=None, length=3)
    page_key: str = wire("INDEX_KEY", "이전조회KEY", default="", length=30)

    def check(self) -> None:
        """Refuse what the broker cannot answer."""
        if not 1 <= self.count <= 120:
            raise self.refusal("count", "must be 1 to 120")


class OverseasOptionMonthlyChart(Reply):
    """Monthly bars, oldest first, and the head."""

    head: OverseasChartHead | None = wire("output1", "응답상세")
    bars: tuple[OverseasOptionBar, ...] = wire("output2", "응답상세")


class GetOverseasOptionMonthlyChart(Request[OverseasOptionMonthlyChart]):
    """해외옵션 체결추이(월간) (해외선물-039): monthly bars of one overseas option.

    The latest 120 at most; the dates stay empty, and there is no way to go on. Not offered on paper.
    """

    spec = Spec(
        name="해외옵션 체결추이(월간)",
        api_id="해외선물-039",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/opt-monthly-ccnl",
        tr="HHDFO55020300",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="OESU24 C5500")
    exchange: str = wire("EXCH_CD", "거래소코드", length=10, example="CME")
    date_from: date | None = wire("START_DATE_TIME", "조회시작일시", default=None)
    date_to: date | None = wire("CLOSE_DATE_TIME", "조회종료일시", default=None)
    query_kind: QueryKind = wire("QRY_TP", "조회구분", default=QueryKind.FIRST, length=1)
    count: int = wire("QRY_CNT", "요청개수", default=120, length=4, example="120")
    minutes: int | None = wire("QRY_GAP", "묶음개수", default=None, length=3)
    page_key: str = wire("INDEX_KEY", "이전조회KEY", default="", length=30)

    def check(self) -> None:
        """Refuse what the broker cannot answer."""
        if not 1 <= self.count <= 120:
            raise self.refusal("count", "must be 1 to 120")


class OverseasOptionMinuteChart(Reply):
    """Bars of some minutes, and the head."""

    head: OverseasChartHead | None = wire("output2", "응답상세")
    bars: tuple[OverseasOptionMinuteBar, ...] = wire("output1", "응답상세")


class GetOverseasOptionMinuteChart(Request[OverseasOptionMinuteChart]):
    """해외옵션 분봉조회 (해외선물-040): bars of some minutes of one overseas option.

    At most 120 bars an answer; dates have no effect. To go on, ask again with `query_kind` NEXT and the
    `page_key` of the answer's head. Not offered on paper.
    """

    spec = Spec(
        name="해외옵션 분봉조회",
        api_id="해외선물-040",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/inquire-time-optchartprice",
        tr="HHDFO55020400",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="OESU24 C5500")
    exchange: str = wire("EXCH_CD", "거래소코드", length=10, example="CME")
    date_from: date | None = wire("START_DATE_TIME", "조회시작일시", default=None)
    date_to: date | None = wire("CLOSE_DATE_TIME", "조회종료일시", default=None)
    query_kind: QueryKind = wire("QRY_TP", "조회구분", default=QueryKind.FIRST, length=1)
    count: int = wire("QRY_CNT", "요청개수", default=120, length=4, example="120")
    minutes: int = wire("QRY_GAP", "묶음개수", default=1, length=3, example="5")
    page_key: str = wire("INDEX_KEY", "이전조회KEY", default="", length=30)

    def check(self) -> None:
        """Refuse what the broker cannot answer."""
        if not 1 <= self.count <= 120:
            raise self.refusal("count", "must be 1 to 120")
        if self.minutes < 1:
            raise self.refusal("minutes", "must be 1 or more")
        if self.query_kind == QueryKind.NEXT and not self.page_key:
            raise self.refusal("page_key", "is empty")


class OverseasOptionTrades(Reply):
    """Single trades, and the head."""

    head: OverseasChartHead | None = wire("output1", "응답상세")
    trades: tuple[OverseasOptionTick, ...] = wire("output2", "응답상세")


class ListOverseasOptionTrades(Request[OverseasOptionTrades]):
    """해외옵션 체결추이(틱) (해외선물-038): the latest trades of one overseas option.

    At most 40 trades an answer; dates have no effect. To go on, ask again with `query_kind` NEXT and
    the `page_key` of the answer's head. Not offered on paper.
    """

    spec = Spec(
        name="해외옵션 체결추이(틱)",
        api_id="해외선물-038",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/opt-tick-ccnl",
        tr="HHDFO55020200",
        paper=None,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="OESU24 C5500")
    exchange: str = wire("EXCH_CD", "거래소코드", length=10, example="CME")
    date_from: date | None = wire("START_DATE_TIME", "조회시작일시", default=None)
    date_to: date | None = wire("CLOSE_DATE_TIME", "조회종료일시", default=None)
    query_kind: QueryKind = wire("QRY_TP", "조회구분", default=QueryKind.FIRST, length=1)
    count: int = wire("QRY_CNT", "요청개수", default=40, length=4, example="40")
    minutes: int | None = wire("QRY_GAP", "묶음개수", default=None, length=3)
    page_key: str = wire("INDEX_KEY", "이전조회KEY", default="", length=30)

    def check(self) -> None:
        """Refuse what the broker cannot answer."""
        if not 1 <= self.count <= 40:
            raise self.refusal("count", "must be 1 to 40")
        if self.query_kind == QueryKind.NEXT and not self.page_key:
            raise self.refusal("page_key", "is empty")


class OverseasFuturesTerms(Row):
    """The terms of one contract, in the order asked; the row does not repeat its symbol.

    `tick_value` and `margin` are in `currency`.
    """

    exchange: str | None = wire("exch_cd", "거래소코드")
    product_class: ProductClass | None = wire("clas_cd", "품목종류")
    currency: str | None = wire("crc_cd", "거래통화")
    settlement_price: Decimal | None = wire("sttl_price", "정산가")
    settled_on: date | None = wire("sttl_date", "정산일")
    margin: Decimal | None = wire("trst_mgn", "증거금")
    price_radix: int | None = wire("disp_digit", "가격표시진법")
    tick_size: Decimal | None = wire("tick_sz", "틱사이즈")
    tick_value: Decimal | None = wire("tick_val", "틱가치")
    opens_on: date | None = wire("mrkt_open_date", "장개시일자")
    opens_at: time | None = wire("mrkt_open_time", "장개시시각")
    closes_on: date | None = wire("mrkt_close_date", "장마감일자")
    closes_at: time | None = wire("mrkt_close_time", "장마감시각")
    listed_on: date | None = wire("trd_fr_date", "상장일")
    expires_on: date | None = wire("expr_date", "만기일")
    last_trading_on: date | None = wire("trd_to_date", "최종거래일")
    remaining_days: int | None = wire("remn_cnt", "잔존일수")
    trading_status: str | None = wire("stat_tp", "매매여부")
    contract_size: Decimal | None = wire("ctrt_size", "계약크기")
    final_settlement_kind: str | None = wire("stl_tp", "최종결제구분")
    first_notice_on: date | None = wire("frst_noti_date", "최초식별일")
    sub_exchange: str | None = wire("sub_exch_nm", "서브거래소코드")


class OverseasFuturesTermsReply(Reply):
    """The terms of several contracts, in the order asked."""

    terms: tuple[OverseasFuturesTerms, ...] = wire("output2", "응답상세")


class GetOverseasFuturesTerms(Request[OverseasFuturesTermsReply]):
    """해외선물 상품기본정보 (해외선물-023): the terms of up to 32 overseas futures. Not offered on paper."""

    spec = Spec(
        name="해외선물 상품기본정보",
        api_id="해외선물-023",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/search-contract-detail",
        tr="HHDFC55200000",
        paper=None,
    )
    symbols: tuple[ContractKey, ...] = series("품목종류", limit=32, count="QRY_CNT")


class OverseasOptionTerms(Row):
    """The terms of one option, in the order asked; the row does not repeat its symbol.

    `tick_value` and `margin` are in `currency`.
    """

    exchange: str | None = wire("exch_cd", "거래소코드")
    product_class: ProductClass | None = wire("clas_cd", "품목종류")
    currency: str | None = wire("crc_cd", "거래통화")
    settlement_price: Decimal | None = wire("sttl_price", "정산가")
    settled_on: date | None = wire("sttl_date", "정산일")
    margin: Decimal | None = wire("trst_mgn", "증거금")
    price_radix: int | None = wire("disp_digit", "가격표시진법")
    tick_size: Decimal | None = wire("tick_sz", "틱사이즈")
    tick_value: Decimal | None = wire("tick_val", "틱가치")
    opens_on: date | None = wire("mrkt_open_date", "장개시일자")
    opens_at: time | None = wire("mrkt_open_time", "장개시시각")
    closes_on: date | None = wire("mrkt_close_date", "장마감일자")
    closes_at: time | None = wire("mrkt_close_time", "장마감시각")
    listed_on: date | None = wire("trd_fr_date", "상장일")
    expires_on: date | None = wire("expr_date", "만기일")
    last_trading_on: date | None = wire("trd_to_date", "최종거래일")
    remaining_days: int | None = wire("remn_cnt", "잔존일수")
    trading_status: str | None = wire("stat_tp", "매매여부")
    contract_size: Decimal | None = wire("ctrt_size", "계약크기")
    final_settlement_kind: str | None = wire("stl_tp", "최종결제구분")
    first_notice_on: date | None = wire("frst_noti_date", "최초식별일")


class OverseasOptionTermsReply(Reply):
    """The terms of several options, in the order asked."""

    terms: tuple[OverseasOptionTerms, ...] = wire("output2", "응답상세")


class GetOverseasOptionTerms(Request[OverseasOptionTermsReply]):
    """해외옵션 상품기본정보 (해외선물-041): the terms of up to 30 overseas options. Not offered on paper."""

    spec = Spec(
        name="해외옵션 상품기본정보",
        api_id="해외선물-041",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/search-opt-detail",
        tr="HHDFO55200000",
        paper=None,
    )
    symbols: tuple[OptionKey, ...] = series("종목코드", limit=30, count="QRY_CNT")


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


class Quotations(Group):
    """The calls of [해외선물옵션] 기본시세."""

    price = call(GetOverseasFuturesPrice)
    order_book = call(GetOverseasFuturesOrderBook)
    detail = call(GetOverseasFuturesDetail)
    option_price = call(GetOverseasOptionPrice)
    option_order_book = call(GetOverseasOptionOrderBook)
    option_detail = call(GetOverseasOptionDetail)
    daily_chart = call(GetOverseasFuturesDailyChart)
    weekly_chart = call(GetOverseasFuturesWeeklyChart)
    monthly_chart = call(GetOverseasFuturesMonthlyChart)
    minute_chart = call(GetOverseasFuturesMinuteChart)
    trades = call(ListOverseasFuturesTrades)
    option_daily_chart = call(GetOverseasOptionDailyChart)
    option_weekly_chart = call(GetOverseasOptionWeeklyChart)
    option_monthly_chart = call(GetOverseasOptionMonthlyChart)
    option_minute_chart = call(GetOverseasOptionMinuteChart)
    option_trades = call(ListOverseasOptionTrades)
    terms = call(GetOverseasFuturesTerms)
    option_terms = call(GetOverseasOptionTerms)
    trader_positions = call(ListTraderPositions)
    market_hours = paged(ListMarketHours, lambda reply: reply.hours)
