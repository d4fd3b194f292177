"""[해외선물옵션] 기본시세, options: prices, books and terms."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, series, wire
from ..enums import ChangeSign
from .enums import FinalSettlement, FuturesExchange, ProductClass
from .levels import OverseasFuturesBookLevel

__all__ = [
    "GetOverseasOptionDetail",
    "GetOverseasOptionOrderBook",
    "GetOverseasOptionPrice",
    "GetOverseasOptionTerms",
    "OptionKey",
    "OverseasOptionBookQuote",
    "OverseasOptionBookRow",
    "OverseasOptionDetail",
    "OverseasOptionDetailReply",
    "OverseasOptionOrderBook",
    "OverseasOptionPrice",
    "OverseasOptionPriceReply",
    "OverseasOptionTerms",
    "OverseasOptionTermsReply",
]


class OptionKey(Row):
    """One overseas option; its symbol holds a blank before the letter and the strike."""

    symbol: str = wire("SRS_CD_{n:02}", "종목코드", length=32, example="OESU24 C5600")


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
    exchange: FuturesExchange | None = wire("exch_cd", "거래소코드")
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

    exchange: FuturesExchange | None = wire("exch_cd", "거래소코드")
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
    final_settlement_kind: FinalSettlement | None = wire("stl_tp", "최종결제구분")
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


class OverseasOptionTerms(Row):
    """The terms of one option, in the order asked; the row does not repeat its symbol.

    `tick_value` and `margin` are in `currency`.
    """

    exchange: FuturesExchange | None = wire("exch_cd", "거래소코드")
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
    final_settlement_kind: FinalSettlement | None = wire("stl_tp", "최종결제구분")
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
