"""[해외선물옵션] 기본시세, charts of options: bars of minutes to months, and trades."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ..enums import ChangeSign
from .enums import FuturesExchange, QueryKind
from .quotations_charts import BACK_IN_BARS, BACK_IN_TRADES, OverseasChartHead

__all__ = [
    "GetOverseasOptionDailyChart",
    "GetOverseasOptionMinuteChart",
    "GetOverseasOptionMonthlyChart",
    "GetOverseasOptionWeeklyChart",
    "ListOverseasOptionTrades",
    "OverseasOptionBar",
    "OverseasOptionDailyChart",
    "OverseasOptionMinuteBar",
    "OverseasOptionMinuteChart",
    "OverseasOptionMonthlyChart",
    "OverseasOptionTick",
    "OverseasOptionTrades",
    "OverseasOptionWeeklyChart",
]


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
    exchange: FuturesExchange = wire("EXCH_CD", "거래소코드", length=10, example="CME")
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
    exchange: FuturesExchange = wire("EXCH_CD", "거래소코드", length=10, example="CME")
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
    exchange: FuturesExchange = wire("EXCH_CD", "거래소코드", length=10, example="CME")
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

    At most 120 bars an answer; dates have no effect. Page by page earlier ones follow: an answer has its
    oldest bar first, but the pager's rows are the newest first. Not offered on paper.
    """

    spec = Spec(
        name="해외옵션 분봉조회",
        api_id="해외선물-040",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/inquire-time-optchartprice",
        tr="HHDFO55020400",
        paper=None,
        paging=BACK_IN_BARS,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="OESU24 C5500")
    exchange: FuturesExchange = wire("EXCH_CD", "거래소코드", length=10, example="CME")
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

    At most 40 trades an answer; dates have no effect. Page by page earlier ones follow: an answer has its
    oldest trade first, but the pager's rows are the newest first. Not offered on paper.
    """

    spec = Spec(
        name="해외옵션 체결추이(틱)",
        api_id="해외선물-038",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/opt-tick-ccnl",
        tr="HHDFO55020200",
        paper=None,
        paging=BACK_IN_TRADES,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="OESU24 C5500")
    exchange: FuturesExchange = wire("EXCH_CD", "거래소코드", length=10, example="CME")
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
