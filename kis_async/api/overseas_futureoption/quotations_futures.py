"""[해외선물옵션] 기본시세, futures: prices, books and terms."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, series, wire
from ..enums import ChangeSign
from .enums import FinalSettlement, FuturesExchange, ProductClass
from .levels import OverseasFuturesBookLevel

__all__ = [
    "ContractKey",
    "GetOverseasFuturesDetail",
    "GetOverseasFuturesOrderBook",
    "GetOverseasFuturesPrice",
    "GetOverseasFuturesTerms",
    "OverseasFuturesBookQuote",
    "OverseasFuturesBookRow",
    "OverseasFuturesDetail",
    "OverseasFuturesDetailReply",
    "OverseasFuturesOrderBook",
    "OverseasFuturesPrice",
    "OverseasFuturesPriceReply",
    "OverseasFuturesTerms",
    "OverseasFuturesTermsReply",
]


class ContractKey(Row):
    """One overseas contract."""

    symbol: str = wire("SRS_CD_{n:02}", "품목종류", length=32, example="6AM24")


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

    exchange: FuturesExchange | None = wire("exch_cd", "거래소코드")
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
    final_settlement_kind: FinalSettlement | None = wire("stl_tp", "최종결제구분")
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


class OverseasFuturesTerms(Row):
    """The terms of one contract, in the order asked; the row does not repeat its symbol.

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
