"""[해외주식] 기본시세, lists: stocks by industry, and by what they must have."""

from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.paging import HeaderPaging
from ..enums import ChangeSign, OverseasQuoteExchange
from .enums import VolumeFloor

__all__ = [
    "ListOverseasIndustries",
    "ListOverseasIndustryStocks",
    "OverseasIndustries",
    "OverseasIndustriesTitle",
    "OverseasIndustry",
    "OverseasIndustryStock",
    "OverseasIndustryStocks",
    "OverseasListTitle",
    "OverseasSearch",
    "OverseasSearchStock",
    "OverseasSearchTitle",
    "SearchOverseasStocks",
]


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
