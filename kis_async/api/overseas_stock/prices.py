"""[해외주식] 기본시세, prices: of now, and trades."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.paging import HeaderPaging
from ...spec.values import Code
from ..enums import ChangeSign, OverseasQuoteExchange
from .enums import TradeCurrency

__all__ = [
    "GetOverseasPrice",
    "GetOverseasPriceDetail",
    "ListOverseasTrades",
    "MarketSession",
    "OverseasPrice",
    "OverseasPriceDetail",
    "OverseasPriceDetailReply",
    "OverseasPriceReply",
    "OverseasTrade",
    "OverseasTrades",
    "OverseasTradesTitle",
    "TradeDay",
]


class MarketSession(Code):
    """The part of the day in which a trade was made."""

    REGULAR = "0"
    PRE_MARKET = "1"
    AFTER_MARKET = "2"


class TradeDay(Code):
    """Which day's trades are asked for."""

    PREVIOUS = "0"
    TODAY = "1"


class OverseasPrice(Row):
    """The last price, in the market's currency; `base_price` is the previous close, `buyable` a text."""

    realtime_symbol: str | None = wire("rsym", "실시간조회종목코드")
    decimals: int | None = wire("zdiv", "소수점자리수")
    base_price: Decimal | None = wire("base", "전일종가")
    previous_volume: int | None = wire("pvol", "전일거래량")
    price: Decimal | None = wire("last", "현재가")
    change_sign: ChangeSign | None = wire("sign", "대비기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    volume: int | None = wire("tvol", "거래량")
    turnover: Decimal | None = wire("tamt", "거래대금")
    buyable: str | None = wire("ordy", "매수가능여부")


class OverseasPriceReply(Reply):
    """The price of one symbol."""

    quote: OverseasPrice | None = wire("output", "응답상세")


class GetOverseasPrice(Request[OverseasPriceReply]):
    """해외주식 현재체결가 (v1_해외주식-009): the last price of an overseas stock, its change and volume.

    US prices come without delay, the others fifteen minutes late. An index of Shanghai or Shenzhen has
    an exchange code of its own.
    """

    spec = Spec(
        name="해외주식 현재체결가",
        api_id="v1_해외주식-009",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/price",
        tr="HHDFS00000300",
        paper="HHDFS00000300",
    )
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    symbol: str = wire("SYMB", "종목코드", length=16, example="TSLA")


class OverseasPriceDetail(Row):
    """The day's prices in the currency of `currency`, and those named `won` in won.

    `base_price` is the previous close, ratios are multiples, `tradable` is a text.
    """

    realtime_symbol: str | None = wire("rsym", "실시간조회종목코드")
    previous_volume: int | None = wire("pvol", "전일거래량")
    open: Decimal | None = wire("open", "시가")
    high: Decimal | None = wire("high", "고가")
    low: Decimal | None = wire("low", "저가")
    price: Decimal | None = wire("last", "현재가")
    base_price: Decimal | None = wire("base", "전일종가")
    market_cap: Decimal | None = wire("tomv", "시가총액")
    previous_turnover: Decimal | None = wire("pamt", "전일거래대금")
    upper_limit: Decimal | None = wire("uplp", "상한가")
    lower_limit: Decimal | None = wire("dnlp", "하한가")
    high_52_weeks: Decimal | None = wire("h52p", "52주최고가")
    high_52_weeks_on: date | None = wire("h52d", "52주최고일자")
    low_52_weeks: Decimal | None = wire("l52p", "52주최저가")
    low_52_weeks_on: date | None = wire("l52d", "52주최저일자")
    price_to_earnings: Decimal | None = wire("perx", "PER")
    price_to_book: Decimal | None = wire("pbrx", "PBR")
    earnings_per_share: Decimal | None = wire("epsx", "EPS")
    book_value_per_share: Decimal | None = wire("bpsx", "BPS")
    listed_shares: int | None = wire("shar", "상장주수")
    capital: Decimal | None = wire("mcap", "자본금")
    currency: TradeCurrency | None = wire("curr", "통화")
    decimals: int | None = wire("zdiv", "소수점자리수")
    lot: int | None = wire("vnit", "매매단위")
    price_won: Decimal | None = wire("t_xprc", "원환산당일가격")
    change_won: Decimal | None = wire("t_xdif", "원환산당일대비")
    change_rate_won: Decimal | None = wire("t_xrat", "원환산당일등락")
    previous_price_won: Decimal | None = wire("p_xprc", "원환산전일가격")
    previous_change_won: Decimal | None = wire("p_xdif", "원환산전일대비")
    previous_change_rate_won: Decimal | None = wire("p_xrat", "원환산전일등락")
    exchange_rate: Decimal | None = wire("t_rate", "당일환율")
    previous_exchange_rate: Decimal | None = wire("p_rate", "전일환율")
    change_sign_won: ChangeSign | None = wire("t_xsgn", "원환산당일기호")
    previous_change_sign_won: ChangeSign | None = wire("p_xsng", "원환산전일기호")
    tradable: str | None = wire("e_ordyn", "거래가능여부")
    tick_size: Decimal | None = wire("e_hogau", "호가단위")
    sector: str | None = wire("e_icod", "업종(섹터)")
    par_value: Decimal | None = wire("e_parp", "액면가")
    volume: int | None = wire("tvol", "거래량")
    turnover: Decimal | None = wire("tamt", "거래대금")
    fund_class_name: str | None = wire("etyp_nm", "ETP 분류명")


class OverseasPriceDetailReply(Reply):
    """The details of one symbol."""

    detail: OverseasPriceDetail | None = wire("output", "응답상세")


class GetOverseasPriceDetail(Request[OverseasPriceDetailReply]):
    """해외주식 현재가상세 (v1_해외주식-029): the day's prices of an overseas stock with its limits, ratios, lot, tick size and values in won.

    US prices come without delay, the others fifteen minutes late. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 현재가상세",
        api_id="v1_해외주식-029",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/price-detail",
        tr="HHDFS76200200",
        paper=None,
    )
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소명", example="NAS")
    symbol: str = wire("SYMB", "종목코드", length=16, example="TSLA")


class OverseasTrade(Row):
    """One trade: price in the market's currency, size in shares, Korean time; `volume` is the day's so far."""

    korean_time: time | None = wire("khms", "한국기준시간")
    price: Decimal | None = wire("last", "체결가")
    change_sign: ChangeSign | None = wire("sign", "기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    last_size: int | None = wire("evol", "체결량")
    volume: int | None = wire("tvol", "거래량")
    session: MarketSession | None = wire("mtyp", "시장구분")
    bid: Decimal | None = wire("pbid", "매수호가")
    ask: Decimal | None = wire("pask", "매도호가")
    strength: Decimal | None = wire("vpow", "체결강도")


class OverseasTradesTitle(Row):
    """What the trades belong to."""

    realtime_symbol: str | None = wire("rsym", "실시간조회종목코드")
    decimals: int | None = wire("ZDIV", "소수점자리수")
    count: int | None = wire("NREC", "Record Count")


class OverseasTrades(Reply):
    """The trades, newest first."""

    trades: tuple[OverseasTrade, ...] = wire("output1", "응답상세")
    title: OverseasTradesTitle | None = wire("output2", "응답상세")


class ListOverseasTrades(Request[OverseasTrades]):
    """해외주식 체결추이 (해외주식-037): the trades of an overseas stock, newest first, of today or of the day before.

    Not offered on paper.
    """

    spec = Spec(
        name="해외주식 체결추이",
        api_id="해외주식-037",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/inquire-ccnl",
        tr="HHDFS76200300",
        paper=None,
        paging=HeaderPaging(rows="trades"),
    )
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소명", example="NAS")
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=32)
    day: TradeDay = wire("TDAY", "당일전일구분", default=TradeDay.TODAY)
    symbol: str = wire("SYMB", "종목코드", length=16, example="TSLA")
