"""[해외주식] 기본시세: prices and charts of overseas stocks."""

from datetime import date, datetime, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, series, wire
from ...spec.paging import BarPaging
from ...spec.values import Code
from ..enums import ChangeSign, OverseasQuoteExchange
from .enums import TradeCurrency

__all__ = [
    "GetMinuteChart",
    "GetOverseasMultiQuote",
    "MinuteBar",
    "MinuteChart",
    "MinuteChartTitle",
    "OverseasMultiQuote",
    "OverseasMultiQuoteTitle",
    "OverseasQuote",
    "OverseasQuoteKey",
    "PreviousDay",
]


class PreviousDay(Code):
    """Whether minute bars may be those of the day before too; without them there is no next page."""

    EXCLUDED = "0"
    INCLUDED = "1"


class OverseasQuoteKey(Row):
    """One overseas symbol and its exchange."""

    exchange: OverseasQuoteExchange = wire("EXCD_{n:02}", "거래소코드", length=4, example="NAS")
    symbol: str = wire("SYMB_{n:02}", "종목코드", length=16, example="AAPL")


class OverseasMultiQuoteTitle(Row):
    """How many quotes follow."""

    count: int | None = wire("nrec", "Output 개수")


class OverseasQuote(Row):
    """The quote of one overseas stock, in the currency of `currency`; the last column is in won.

    US quotes come without delay, the others fifteen minutes late.
    """

    realtime_symbol: str | None = wire("rsym", "실시간조회심볼")
    exchange: OverseasQuoteExchange | None = wire("excd", "거래소코드")
    symbol: str = wire("symb", "종목코드", key=True)
    name: str | None = wire("knam", "종목명")
    exchange_name: str | None = wire("exnm", "거래소명")
    country: str | None = wire("nnam", "국가명")
    status_short: str | None = wire("stat1", "실 지 휴 정 재")
    status: str | None = wire("stat2", "실시간 지연15분 휴장 거래정지 거래재개")
    decimals: int | None = wire("zdiv", "소수점자리수")
    price: Decimal | None = wire("last", "Last Price")
    change_sign: ChangeSign | None = wire("sign", "대비기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    open: Decimal | None = wire("open", "시가")
    high: Decimal | None = wire("high", "고가")
    low: Decimal | None = wire("low", "저가")
    bid: Decimal | None = wire("pbid", "Bid Price")
    ask: Decimal | None = wire("pask", "Ask Price")
    bid_size: int | None = wire("vbid", "매수호가잔량")
    ask_size: int | None = wire("vask", "매도호가잔량")
    total_bid_size: int | None = wire("bvol", "매수호가총잔량")
    total_ask_size: int | None = wire("avol", "매도호가총잔량")
    last_size: int | None = wire("evol", "체결량")
    volume: int | None = wire("tvol", "거래량")
    turnover: Decimal | None = wire("tamt", "거래대금")
    strength: Decimal | None = wire("powx", "체결강도")
    local_time: time | None = wire("xhms", "현지기준시간(HHMMSS)")
    korean_time: time | None = wire("khms", "한국기준시간(HHMMSS)")
    currency: TradeCurrency | None = wire("curr", "통화코드")
    base_price: Decimal | None = wire("base", "Base Price")
    previous_volume: int | None = wire("pvol", "Previous Volume")
    previous_turnover: Decimal | None = wire("pamt", "전일거래대금")
    previous_open: Decimal | None = wire("popen", "전일시가")
    previous_high: Decimal | None = wire("phigh", "전일고가")
    previous_low: Decimal | None = wire("plow", "전일저가")
    listed_shares: int | None = wire("shar", "상장주수")
    capital: Decimal | None = wire("mcap", "자본금")
    market_cap: Decimal | None = wire("tomv", "시가총액")
    high_52_weeks: Decimal | None = wire("h52p", "52주최고가")
    low_52_weeks: Decimal | None = wire("l52p", "52주최저가")
    high_52_weeks_on: date | None = wire("h52d", "52주최고일자")
    low_52_weeks_on: date | None = wire("l52d", "52주최저일자")
    high_of_year: Decimal | None = wire("hanp", "High Anual Price")
    low_of_year: Decimal | None = wire("lanp", "Low Anual Price")
    high_of_year_on: date | None = wire("hand", "연중최고일자")
    low_of_year_on: date | None = wire("land", "연중최저일자")
    lot: int | None = wire("bnit", "매매단위")
    price_won: Decimal | None = wire("t_xprc", "원환산당일가격")


class OverseasMultiQuote(Reply):
    """The quotes of the symbols asked."""

    title: OverseasMultiQuoteTitle | None = wire("output", "응답상세")
    quotes: tuple[OverseasQuote, ...] = wire("output2", "응답상세")


class GetOverseasMultiQuote(Request[OverseasMultiQuote]):
    """해외주식 복수종목 시세조회: the quotes of up to ten overseas symbols. Not offered on paper."""

    spec = Spec(
        name="해외주식 복수종목 시세조회",
        api_id="해외주식 복수종목 시세조회",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/multprice",
        tr="HHDFS76220000",
        paper=None,
    )
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    symbols: tuple[OverseasQuoteKey, ...] = series("조회 종목", limit=10, count="NREC")


class MinuteChartTitle(Row):
    """What the bars belong to: session times are local and Korean."""

    realtime_symbol: str | None = wire("rsym", "실시간종목코드")
    decimals: int | None = wire("zdiv", "소수점자리수")
    local_open: time | None = wire("stim", "장시작현지시간")
    local_close: time | None = wire("etim", "장종료현지시간")
    korean_open: time | None = wire("sktm", "장시작한국시간")
    korean_close: time | None = wire("ektm", "장종료한국시간")
    has_next: bool | None = wire("next", "다음가능여부")
    has_more: bool | None = wire("more", "추가데이타여부")
    count: int | None = wire("nrec", "레코드갯수")


class MinuteBar(Row):
    """One bar, prices in the market's currency; the local and the Korean time are the same moment."""

    trading_date: date | None = wire("tymd", "현지영업일자")
    local_date: date | None = wire("xymd", "현지기준일자")
    local_time: time | None = wire("xhms", "현지기준시간")
    korean_date: date | None = wire("kymd", "한국기준일자")
    korean_time: time | None = wire("khms", "한국기준시간")
    open: Decimal | None = wire("open", "시가")
    high: Decimal | None = wire("high", "고가")
    low: Decimal | None = wire("low", "저가")
    close: Decimal | None = wire("last", "종가")
    volume: int | None = wire("evol", "체결량")
    turnover: Decimal | None = wire("eamt", "체결대금")


class MinuteChart(Reply):
    """Up to 120 bars, newest first."""

    title: MinuteChartTitle | None = wire("output1", "응답상세")
    bars: tuple[MinuteBar, ...] = wire("output2", "응답상세2")


class GetMinuteChart(Request[MinuteChart]):
    """해외주식분봉조회 (v1_해외주식-030): minute bars of an overseas stock, newest first.

    120 bars a page and about a month in all, of the regular session; a daytime exchange keeps one
    day. `minutes` is the width of a bar. Not offered on paper.
    """

    spec = Spec(
        name="해외주식분봉조회",
        api_id="v1_해외주식-030",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/inquire-time-itemchartprice",
        tr="HHDFS76950200",
        paper=None,
        paging=BarPaging(
            rows="bars",
            day="local_date",
            clock="local_time",
            minutes="minutes",
            flag="next_flag",
            cursor="before",
            more=("title", "has_next"),
        ),
    )
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", length=4, example="NAS")
    symbol: str = wire("SYMB", "종목코드", length=16, example="TSLA")
    minutes: int = wire("NMIN", "분갭", default=1, length=4)
    include_previous_day: PreviousDay = wire("PINC", "전일포함여부", default=PreviousDay.INCLUDED)
    next_flag: str = wire("NEXT", "다음여부", default="", length=1)
    count: int = wire("NREC", "요청갯수", default=120, length=4)
    fill: str = wire("FILL", "미체결채움구분", default="", length=1)
    before: datetime | None = wire("KEYB", "NEXT KEY BUFF", default=None, length=32)

    def check(self) -> None:
        """Refuse a bar width or a count that the broker has not."""
        if self.minutes < 1:
            raise self.refusal("minutes", "must be 1 or more")
        if not 1 <= self.count <= 120:
            raise self.refusal("count", "must be 1 to 120")
