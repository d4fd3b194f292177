"""[해외주식] 기본시세: prices, books, trades, lists and facts of overseas stocks."""

from datetime import date, datetime, time
from decimal import Decimal

import attrs

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.paging import CursorPaging, HeaderPaging
from ...spec.values import Code
from ..enums import ChangeSign, OverseasOrderExchange, OverseasQuoteExchange, ProductType
from .enums import Country, CountryAbbreviation, VolumeFloor

__all__ = [
    "FractionalStatus",
    "FundRisk",
    "GetOverseasOrderBook",
    "GetOverseasPrice",
    "GetOverseasPriceDetail",
    "GetOverseasProduct",
    "HaltKind",
    "HaltReason",
    "ListOverseasIndustries",
    "ListOverseasIndustryStocks",
    "ListOverseasSettlementDays",
    "ListOverseasTrades",
    "MarketSession",
    "OverseasBookLevel",
    "OverseasBookSummary",
    "OverseasCoolingOff",
    "OverseasIndustries",
    "OverseasIndustriesTitle",
    "OverseasIndustry",
    "OverseasIndustryStock",
    "OverseasIndustryStocks",
    "OverseasListTitle",
    "OverseasOrderBook",
    "OverseasOrderBookReply",
    "OverseasPrice",
    "OverseasPriceDetail",
    "OverseasPriceDetailReply",
    "OverseasPriceReply",
    "OverseasProduct",
    "OverseasProductReply",
    "OverseasSearch",
    "OverseasSearchStock",
    "OverseasSearchTitle",
    "OverseasSettlementDay",
    "OverseasSettlementDays",
    "OverseasStockKind",
    "OverseasTrade",
    "OverseasTrades",
    "OverseasTradesTitle",
    "SearchOverseasStocks",
    "TradeDay",
]


@attrs.frozen(kw_only=True)
class OverseasBookLevel:
    """One level of an order book: the price in the market's currency, the size in shares, its change."""

    price: Decimal | None
    size: int | None
    size_change: int | None


class MarketSession(Code):
    """The part of the day in which a trade was made."""

    REGULAR = "0"
    PRE_MARKET = "1"
    AFTER_MARKET = "2"


class TradeDay(Code):
    """Which day's trades are asked for."""

    PREVIOUS = "0"
    TODAY = "1"


class OverseasStockKind(Code):
    """What an overseas listing is."""

    STOCK = "01"
    WARRANT = "02"
    FUND = "03"
    PREFERRED = "04"


class HaltKind(Code):
    """Whether the broker takes orders for a stock; the code may be behind the facts."""

    NORMAL = "01"
    HALTED = "02"
    SUSPENDED = "03"
    SALES_HALTED = "04"
    BROKERAGE_HALTED = "05"
    PURCHASES_HALTED = "06"


class HaltReason(Code):
    """Why the broker takes no orders for a stock."""

    RIGHTS = "01"
    ISIN_DIFFERS = "02"
    OTHER = "03"
    VOLATILE = "04"
    DELISTING = "05"
    SYMBOL_OR_EXCHANGE_CHANGED = "06"
    TRADED_PARTNERSHIP = "07"


class FundRisk(Code):
    """What kind of exchange-traded product a fund is, as to its risk."""

    FUND = "001"
    NOTE = "002"
    COMMODITY = "003"
    OTHER = "004"
    VOLATILITY_FUND = "005"
    VOLATILITY_NOTE = "006"


class FractionalStatus(Code):
    """Whether fractions of a stock are traded (미니스탁)."""

    NORMAL = "01"
    NOT_TRADABLE = "02"
    NOT_BUYABLE = "03"
    NOT_SELLABLE = "04"


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
    currency: str | None = wire("curr", "통화")
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


class OverseasBookSummary(Row):
    """The day's prices and the sums of the book: prices in the market's currency, sizes in shares."""

    realtime_symbol: str | None = wire("rsym", "실시간조회종목코드")
    decimals: int | None = wire("zdiv", "소수점자리수")
    currency: str | None = wire("curr", "통화")
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


class OverseasIndustriesTitle(Row):
    """How many industries follow."""

    count: int | None = wire("nrec", "RecordCount")


class OverseasIndustry(Row):
    """One industry."""

    industry_code: str = wire("icod", "업종코드", key=True)
    name: str | None = wire("name", "업종명")


class OverseasIndustries(Reply):
    """The industries of one exchange."""

    title: OverseasIndustriesTitle | None = wire("output1", "응답상세")
    industries: tuple[OverseasIndustry, ...] = wire("output2", "응답상세")


class ListOverseasIndustries(Request[OverseasIndustries]):
    """해외주식 업종별코드조회 (해외주식-049): the codes of the industries of an exchange, for `ListOverseasIndustryStocks`.

    The code 000 stands for all. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 업종별코드조회",
        api_id="해외주식-049",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/industry-price",
        tr="HHDFS76370100",
        paper=None,
    )
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")


class OverseasListTitle(Row):
    """How many stocks there are, and how many follow."""

    decimals: int | None = wire("zdiv", "소수점자리수")
    status: str | None = wire("stat", "거래상태정보")
    current_count: int | None = wire("crec", "현재조회종목수")
    total_count: int | None = wire("trec", "전체조회종목수")
    count: int | None = wire("nrec", "RecordCount")


class OverseasIndustryStock(Row):
    """One stock: prices in the market's currency, sizes and volume in shares."""

    realtime_symbol: str | None = wire("rsym", "실시간조회심볼")
    exchange: OverseasQuoteExchange | None = wire("excd", "거래소코드")
    symbol: str = wire("symb", "종목코드", key=True)
    name: str | None = wire("name", "종목명")
    price: Decimal | None = wire("last", "현재가")
    change_sign: ChangeSign | None = wire("sign", "기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    volume: int | None = wire("tvol", "거래량")
    ask_size: int | None = wire("vask", "매도잔량")
    ask: Decimal | None = wire("pask", "매도호가")
    bid: Decimal | None = wire("pbid", "매수호가")
    bid_size: int | None = wire("vbid", "매수잔량")
    rank: int | None = wire("seqn", "순위")
    english_name: str | None = wire("ename", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasIndustryStocks(Reply):
    """The stocks of one industry."""

    title: OverseasListTitle | None = wire("output1", "응답상세")
    stocks: tuple[OverseasIndustryStock, ...] = wire("output2", "응답상세")


class ListOverseasIndustryStocks(Request[OverseasIndustryStocks]):
    """해외주식 업종별시세 (해외주식-048): the stocks of an industry with their prices.

    `industry_code` comes from `ListOverseasIndustries`. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 업종별시세",
        api_id="해외주식-048",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/industry-theme",
        tr="HHDFS76370000",
        paper=None,
        paging=HeaderPaging(rows="stocks"),
    )
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=8)
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    industry_code: str = wire("ICOD", "업종코드", length=4, example="000")
    volume_floor: VolumeFloor = wire("VOL_RANG", "거래량조건", default=VolumeFloor.ALL)


def _used(first: object, last: object) -> str | None:
    """The mark of a condition: set as soon as one of its bounds is given."""
    return None if first is None and last is None else "1"


class OverseasSearchTitle(Row):
    """How many stocks were found, and how many follow."""

    decimals: int | None = wire("zdiv", "소수점자리수")
    status: str | None = wire("stat", "거래상태정보")
    current_count: int | None = wire("crec", "현재조회종목수")
    total_count: int | None = wire("trec", "전체조회종목수")
    count: int | None = wire("nrec", "Record Count")


class OverseasSearchStock(Row):
    """One stock: prices in the market's currency, volume in shares.

    `listed_shares`, `market_cap` and `turnover` are in thousands.
    """

    realtime_symbol: str | None = wire("rsym", "실시간조회심볼")
    exchange: OverseasQuoteExchange | None = wire("excd", "거래소코드")
    name: str | None = wire("name", "종목명")
    symbol: str = wire("symb", "종목코드", key=True)
    price: Decimal | None = wire("last", "현재가")
    listed_shares: int | None = wire("shar", "발행주식")
    market_cap: Decimal | None = wire("valx", "시가총액")
    low: Decimal | None = wire("plow", "저가")
    high: Decimal | None = wire("phigh", "고가")
    open: Decimal | None = wire("popen", "시가")
    volume: int | None = wire("tvol", "거래량")
    change_rate: Decimal | None = wire("rate", "등락율")
    change: Decimal | None = wire("diff", "대비")
    change_sign: ChangeSign | None = wire("sign", "기호")
    turnover: Decimal | None = wire("avol", "거래대금")
    earnings_per_share: Decimal | None = wire("eps", "EPS")
    price_to_earnings: Decimal | None = wire("per", "PER")
    rank: int | None = wire("rank", "순위")
    english_name: str | None = wire("ename", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasSearch(Reply):
    """Up to 100 stocks."""

    title: OverseasSearchTitle | None = wire("output1", "응답상세1")
    stocks: tuple[OverseasSearchStock, ...] = wire("output2", "응답상세2")


class SearchOverseasStocks(Request[OverseasSearch]):
    """해외주식조건검색 (v1_해외주식-015): the stocks of an exchange that meet the bounds given, by volume.

    A condition counts as soon as one of its bounds is given; bounds of market value, listed shares and
    turnover are in thousands. At most 100 stocks, without a next page. A stock without a trade today is
    never found.
    """

    spec = Spec(
        name="해외주식조건검색",
        api_id="v1_해외주식-015",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/inquire-search",
        tr="HHDFS76410000",
        paper="HHDFS76410000",
    )
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    by_price: str | None = wire(
        "CO_YN_PRICECUR",
        "현재가선택조건",
        default=None,
        length=1,
        derive=lambda asked: _used(asked.price_from, asked.price_to),
    )
    price_from: Decimal | None = wire(
        "CO_ST_PRICECUR", "현재가시작범위가", default=None, length=12, example="160"
    )
    price_to: Decimal | None = wire(
        "CO_EN_PRICECUR", "현재가끝범위가", default=None, length=12, example="161"
    )
    by_change_rate: str | None = wire(
        "CO_YN_RATE",
        "등락율선택조건",
        default=None,
        length=1,
        derive=lambda asked: _used(asked.change_rate_from, asked.change_rate_to),
    )
    change_rate_from: Decimal | None = wire("CO_ST_RATE", "등락율시작율", default=None, length=12)
    change_rate_to: Decimal | None = wire("CO_EN_RATE", "등락율끝율", default=None, length=12)
    by_market_cap: str | None = wire(
        "CO_YN_VALX",
        "시가총액선택조건",
        default=None,
        length=1,
        derive=lambda asked: _used(asked.market_cap_from, asked.market_cap_to),
    )
    market_cap_from: Decimal | None = wire("CO_ST_VALX", "시가총액시작액", default=None, length=12)
    market_cap_to: Decimal | None = wire("CO_EN_VALX", "시가총액끝액", default=None, length=12)
    by_listed_shares: str | None = wire(
        "CO_YN_SHAR",
        "발행주식수선택조건",
        default=None,
        length=1,
        derive=lambda asked: _used(asked.listed_shares_from, asked.listed_shares_to),
    )
    listed_shares_from: int | None = wire("CO_ST_SHAR", "발행주식시작수", default=None, length=12)
    listed_shares_to: int | None = wire("CO_EN_SHAR", "발행주식끝수", default=None, length=12)
    by_volume: str | None = wire(
        "CO_YN_VOLUME",
        "거래량선택조건",
        default=None,
        length=1,
        derive=lambda asked: _used(asked.volume_from, asked.volume_to),
    )
    volume_from: int | None = wire("CO_ST_VOLUME", "거래량시작량", default=None, length=12)
    volume_to: int | None = wire("CO_EN_VOLUME", "거래량끝량", default=None, length=12)
    by_turnover: str | None = wire(
        "CO_YN_AMT",
        "거래대금선택조건",
        default=None,
        length=1,
        derive=lambda asked: _used(asked.turnover_from, asked.turnover_to),
    )
    turnover_from: Decimal | None = wire("CO_ST_AMT", "거래대금시작금", default=None, length=12)
    turnover_to: Decimal | None = wire("CO_EN_AMT", "거래대금끝금", default=None, length=12)
    by_earnings_per_share: str | None = wire(
        "CO_YN_EPS",
        "EPS선택조건",
        default=None,
        length=1,
        derive=lambda asked: _used(asked.earnings_per_share_from, asked.earnings_per_share_to),
    )
    earnings_per_share_from: Decimal | None = wire("CO_ST_EPS", "EPS시작", default=None, length=12)
    earnings_per_share_to: Decimal | None = wire("CO_EN_EPS", "EPS끝", default=None, length=12)
    by_price_to_earnings: str | None = wire(
        "CO_YN_PER",
        "PER선택조건",
        default=None,
        length=1,
        derive=lambda asked: _used(asked.price_to_earnings_from, asked.price_to_earnings_to),
    )
    price_to_earnings_from: Decimal | None = wire("CO_ST_PER", "PER시작", default=None, length=12)
    price_to_earnings_to: Decimal | None = wire("CO_EN_PER", "PER끝", default=None, length=12)
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=8)


class OverseasProduct(Row):
    """What the ledger knows of one stock; prices and amounts in the currency of `currency`."""

    isin: str | None = wire("std_pdno", "표준상품번호")
    english_name: str | None = wire("prdt_eng_name", "상품영문명")
    country_code: Country | None = wire("natn_cd", "국가코드")
    country: str | None = wire("natn_name", "국가명")
    market_code: str | None = wire("tr_mket_cd", "거래시장코드")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    exchange_name: str | None = wire("ovrs_excg_name", "해외거래소명")
    currency: str | None = wire("tr_crcy_cd", "거래통화코드")
    par_value: Decimal | None = wire("ovrs_papr", "해외액면가")
    currency_name: str | None = wire("crcy_name", "통화명")
    stock_kind: OverseasStockKind | None = wire("ovrs_stck_dvsn_cd", "해외주식구분코드")
    product_class_code: str | None = wire("prdt_clsf_cd", "상품분류코드")
    product_class_name: str | None = wire("prdt_clsf_name", "상품분류명")
    sell_lot: int | None = wire("sll_unit_qty", "매도단위수량")
    buy_lot: int | None = wire("buy_unit_qty", "매수단위수량")
    trading_unit_amount: Decimal | None = wire("tr_unit_amt", "거래단위금액")
    listed_shares: int | None = wire("lstg_stck_num", "상장주식수")
    listed_on: date | None = wire("lstg_dt", "상장일자")
    halt: HaltKind | None = wire("ovrs_stck_tr_stop_dvsn_cd", "해외주식거래정지구분코드")
    delisted: bool | None = wire("lstg_abol_item_yn", "상장폐지종목여부")
    product_group_number: str | None = wire("ovrs_stck_prdt_grp_no", "해외주식상품그룹번호")
    listed: bool | None = wire("lstg_yn", "상장여부")
    taxed: bool | None = wire("tax_levy_yn", "세금징수여부")
    registration_reason_code: str | None = wire("ovrs_stck_erlm_rosn_cd", "해외주식등록사유코드")
    right_history_code: str | None = wire("ovrs_stck_hist_rght_dvsn_cd", "해외주식이력권리구분코드")
    former_symbol: str | None = wire("chng_bf_pdno", "변경전상품번호")
    product_type_2: ProductType | None = wire("prdt_type_cd_2", "상품유형코드2")
    item_name: str | None = wire("ovrs_item_name", "해외종목명")
    sedol: str | None = wire("sedol_no", "SEDOL번호")
    bloomberg_ticker: str | None = wire("blbg_tckr_text", "블름버그티커내용")
    fund_risk: FundRisk | None = wire("ovrs_stck_etf_risk_drtp_cd", "해외주식ETF위험지표코드")
    tracking_multiple: Decimal | None = wire("etp_chas_erng_rt_dbnb", "ETP추적수익율배수")
    institutional_isin: str | None = wire("istt_usge_isin_cd", "기관용도ISIN코드")
    fractional_service: bool | None = wire("mint_svc_yn", "MINT서비스여부")
    fractional_service_changed_on: date | None = wire("mint_svc_yn_chng_dt", "MINT서비스여부변경일자")
    name: str | None = wire("prdt_name", "상품명")
    legal_entity_code: str | None = wire("lei_cd", "LEI코드")
    halt_reason: HaltReason | None = wire("ovrs_stck_stop_rson_cd", "해외주식정지사유코드")
    delisted_on: date | None = wire("lstg_abol_dt", "상장폐지일자")
    fractional_status: FractionalStatus | None = wire("mini_stk_tr_stat_dvsn_cd", "미니스탁거래상태구분코드")
    fractional_service_registered_on: date | None = wire("mint_frst_svc_erlm_dt", "MINT최초서비스등록일자")
    fractional_tradable: bool | None = wire("mint_dcpt_trad_psbl_yn", "MINT소수점매매가능여부")
    fractional_whole_tradable: bool | None = wire("mint_fnum_trad_psbl_yn", "MINT정수매매가능여부")
    fractional_conversion_barred: bool | None = wire("mint_cblc_cvsn_ipsb_yn", "MINT잔고전환불가여부")
    traded_partnership: bool | None = wire("ptp_item_yn", "PTP종목여부")
    partnership_tax_exempt: bool | None = wire("ptp_item_trfx_exmt_yn", "PTP종목양도세면제여부")
    partnership_tax_exempt_from: date | None = wire("ptp_item_trfx_exmt_strt_dt", "PTP종목양도세면제시작일자")
    partnership_tax_exempt_to: date | None = wire("ptp_item_trfx_exmt_end_dt", "PTP종목양도세면제종료일자")
    daytime_tradable: bool | None = wire("dtm_tr_psbl_yn", "주간거래가능여부")
    surge_halt_excluded: bool | None = wire("sdrf_stop_ecls_yn", "급등락정지제외여부")
    surge_halt_excluded_on: date | None = wire("sdrf_stop_ecls_erlm_dt", "급등락정지제외등록일자")
    memo: str | None = wire("memo_text1", "메모내용1")
    price: Decimal | None = wire("ovrs_now_pric1", "해외현재가격1")
    last_received_at: datetime | None = wire("last_rcvg_dtime", "최종수신일시")


class OverseasProductReply(Reply):
    """The facts of one symbol."""

    product: OverseasProduct | None = wire("output", "응답상세1")


class GetOverseasProduct(Request[OverseasProductReply]):
    """해외주식 상품기본정보 (v1_해외주식-034): the standing facts of an overseas stock.

    Listing, lots, halts and whether fractions of it are traded, as a data vendor gives them: they may
    be late. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 상품기본정보",
        api_id="v1_해외주식-034",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/search-info",
        tr="CTPF1702R",
        paper=None,
    )
    product_type: ProductType = wire("PRDT_TYPE_CD", "상품유형코드", example="512")
    symbol: str = wire("PDNO", "상품번호", length=12, example="AAPL")


class OverseasSettlementDay(Row):
    """One market: when a trade of the day asked is settled there, and when in Korea."""

    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    country_code: Country | None = wire("tr_natn_cd", "거래국가코드")
    country: str | None = wire("tr_natn_name", "거래국가명")
    country_abbreviation: CountryAbbreviation | None = wire("natn_eng_abrv_cd", "국가영문약어코드")
    market_code: str | None = wire("tr_mket_cd", "거래시장코드")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    local_settlement_on: date | None = wire("acpl_sttl_dt", "현지결제일자")
    korean_settlement_on: date | None = wire("dmst_sttl_dt", "국내결제일자")


class OverseasSettlementDays(Reply):
    """A row for each market."""

    search_condition: str | None = wire("ctx_area_fk", "연속조회검색조건", private=True)
    next_key: str | None = wire("ctx_area_nk", "연속조회키", private=True)
    days: tuple[OverseasSettlementDay, ...] = wire("output", "응답상세1")


class ListOverseasSettlementDays(Request[OverseasSettlementDays]):
    """해외결제일자조회 (해외주식-017): when trades of a day are settled, a row for each market. Not offered on paper."""

    spec = Spec(
        name="해외결제일자조회",
        api_id="해외주식-017",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/quotations/countries-holiday",
        tr="CTOS5011R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    traded_on: date = wire("TRAD_DT", "기준일자")
    next_key: str = wire("CTX_AREA_NK", "연속조회키", default="", private=True, length=20)
    search_condition: str = wire("CTX_AREA_FK", "연속조회검색조건", default="", private=True, length=20)
