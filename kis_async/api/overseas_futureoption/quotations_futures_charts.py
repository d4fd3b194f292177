"""[해외선물옵션] 기본시세, charts of futures: bars of minutes to months, and trades."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ..enums import ChangeSign
from .enums import FuturesExchange, QueryKind
from .quotations_charts import BACK_IN_BARS, BACK_IN_TRADES, OverseasChartHead

__all__ = [
    "GetOverseasFuturesDailyChart",
    "GetOverseasFuturesMinuteChart",
    "GetOverseasFuturesMonthlyChart",
    "GetOverseasFuturesWeeklyChart",
    "ListOverseasFuturesTrades",
    "OverseasFuturesBar",
    "OverseasFuturesChartHead",
    "OverseasFuturesDailyChart",
    "OverseasFuturesMinuteBar",
    "OverseasFuturesMinuteChart",
    "OverseasFuturesMonthlyChart",
    "OverseasFuturesTick",
    "OverseasFuturesTrades",
    "OverseasFuturesWeeklyChart",
]


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
    Page by page earlier ones follow: an answer has its oldest bar first, but the pager's rows are the newest
    first. CME and SGX quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 체결추이(일간)",
        api_id="해외선물-018",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/daily-ccnl",
        tr="HHDFC55020100",
        paper=None,
        paging=BACK_IN_BARS,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")
    exchange: FuturesExchange = wire("EXCH_CD", "거래소코드", length=10, example="CME")
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
    Page by page earlier ones follow: an answer has its oldest bar first, but the pager's rows are the newest
    first. CME and SGX quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 체결추이(주간)",
        api_id="해외선물-017",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/weekly-ccnl",
        tr="HHDFC55020000",
        paper=None,
        paging=BACK_IN_BARS,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")
    exchange: FuturesExchange = wire("EXCH_CD", "거래소코드", length=10, example="CME")
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
    Page by page earlier ones follow: an answer has its oldest bar first, but the pager's rows are the newest
    first. CME and SGX quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 체결추이(월간)",
        api_id="해외선물-020",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/monthly-ccnl",
        tr="HHDFC55020300",
        paper=None,
        paging=BACK_IN_BARS,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")
    exchange: FuturesExchange = wire("EXCH_CD", "거래소코드", length=10, example="CME")
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

    At most 120 bars an answer, counted back from the end of `date_to`; `date_from` stays empty. Page by page
    earlier ones follow: an answer has its oldest bar first, but the pager's rows are the newest first.
    CME and SGX quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 분봉조회",
        api_id="해외선물-016",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/inquire-time-futurechartprice",
        tr="HHDFC55020400",
        paper=None,
        paging=BACK_IN_BARS,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")
    exchange: FuturesExchange = wire("EXCH_CD", "거래소코드", length=10, example="CME")
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
    empty. Page by page earlier ones follow: an answer has its oldest trade first, but the pager's rows are
    the newest first. CME and SGX quotes need a subscription. Not offered on paper.
    """

    spec = Spec(
        name="해외선물 체결추이(틱)",
        api_id="해외선물-019",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/quotations/tick-ccnl",
        tr="HHDFC55020200",
        paper=None,
        paging=BACK_IN_TRADES,
    )
    symbol: str = wire("SRS_CD", "종목코드", length=32, example="6AM24")
    exchange: FuturesExchange = wire("EXCH_CD", "거래소코드", length=10, example="CME")
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
