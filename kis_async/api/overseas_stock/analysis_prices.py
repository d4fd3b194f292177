"""[해외주식] 시세분석, prices: rankings by change, surge, strength, highs and lows, size of the company."""

from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.paging import HeaderPaging
from ...spec.values import Code
from ..enums import ChangeSign, OverseasQuoteExchange
from .analysis_titles import OverseasRankingTitle, OverseasShortRankingTitle
from .enums import MinutesBack, RankingPeriod, VolumeFloor

__all__ = [
    "Breakout",
    "Direction",
    "Extreme",
    "ExtremePeriod",
    "GetOverseasChangeRanking",
    "GetOverseasExtremeRanking",
    "GetOverseasMarketCapRanking",
    "GetOverseasPriceSurgeRanking",
    "GetOverseasStrengthRanking",
    "OverseasChangeRank",
    "OverseasChangeRanking",
    "OverseasChangeRankingTitle",
    "OverseasExtremeRank",
    "OverseasExtremeRanking",
    "OverseasExtremeRankingTitle",
    "OverseasMarketCapRank",
    "OverseasMarketCapRanking",
    "OverseasPriceSurge",
    "OverseasPriceSurgeRanking",
    "OverseasStrengthRank",
    "OverseasStrengthRanking",
]


class ExtremePeriod(Code):
    """The time over which a price is a new high or a new low."""

    FIVE_DAYS = "0"
    TEN_DAYS = "1"
    TWENTY_DAYS = "2"
    THIRTY_DAYS = "3"
    SIXTY_DAYS = "4"
    HUNDRED_TWENTY_DAYS = "5"
    FIFTY_TWO_WEEKS = "6"
    ONE_YEAR = "7"


class Direction(Code):
    """Whether a ranking is of rises or of falls."""

    RISE = "1"
    FALL = "0"


class Extreme(Code):
    """Whether a ranking is of new highs or of new lows."""

    HIGH = "1"
    LOW = "0"


class Breakout(Code):
    """Whether a price only touched its new high or low, or still stands beyond the old one."""

    TOUCHED = "0"
    HELD = "1"


class OverseasPriceSurge(Row):
    """One place: prices in the market's currency, sizes and volumes in shares, rates in percent.

    The `reference` values compare with the price of `minutes_back` minutes ago.
    """

    realtime_symbol: str | None = wire("rsym", "실시간조회심볼")
    exchange: OverseasQuoteExchange | None = wire("excd", "거래소코드")
    symbol: str = wire("symb", "종목코드", key=True)
    name: str | None = wire("knam", "종목명")
    price: Decimal | None = wire("last", "현재가")
    change_sign: ChangeSign | None = wire("sign", "기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    volume: int | None = wire("tvol", "거래량")
    ask: Decimal | None = wire("pask", "매도호가")
    bid: Decimal | None = wire("pbid", "매수호가")
    reference_price: Decimal | None = wire("n_base", "기준가격")
    reference_change: Decimal | None = wire("n_diff", "기준가격대비")
    reference_change_rate: Decimal | None = wire("n_rate", "기준가격대비율")
    english_name: str | None = wire("enam", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasPriceSurgeRanking(Reply):
    """One page of the ranking, best first."""

    title: OverseasShortRankingTitle | None = wire("output1", "응답상세")
    ranks: tuple[OverseasPriceSurge, ...] = wire("output2", "응답상세")


class GetOverseasPriceSurgeRanking(Request[OverseasPriceSurgeRanking]):
    """해외주식 가격급등락 (해외주식-038): the stocks that rose or fell most within minutes. Not offered on paper."""

    spec = Spec(
        name="해외주식 가격급등락",
        api_id="해외주식-038",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/ranking/price-fluct",
        tr="HHDFS76260000",
        paper=None,
        paging=HeaderPaging(rows="ranks"),
    )
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=8)
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    direction: Direction = wire("GUBN", "급등/급락구분", default=Direction.RISE)
    minutes_back: MinutesBack = wire("MINX", "N분전콤보값", default=MinutesBack.FIVE)
    volume_floor: VolumeFloor = wire("VOL_RANG", "거래량조건", default=VolumeFloor.ALL)


class OverseasStrengthRank(Row):
    """One place: prices in the market's currency, sizes and volumes in shares, rates in percent."""

    realtime_symbol: str | None = wire("rsym", "실시간조회심볼")
    exchange: OverseasQuoteExchange | None = wire("excd", "거래소코드")
    symbol: str = wire("symb", "종목코드", key=True)
    name: str | None = wire("knam", "종목명")
    price: Decimal | None = wire("last", "현재가")
    change_sign: ChangeSign | None = wire("sign", "기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    volume: int | None = wire("tvol", "거래량")
    ask: Decimal | None = wire("pask", "매도호가")
    bid: Decimal | None = wire("pbid", "매수호가")
    today_strength: Decimal | None = wire("tpow", "당일체결강도")
    strength: Decimal | None = wire("powx", "체결강도")
    english_name: str | None = wire("enam", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasStrengthRanking(Reply):
    """One page of the ranking, best first."""

    title: OverseasShortRankingTitle | None = wire("output1", "응답상세")
    ranks: tuple[OverseasStrengthRank, ...] = wire("output2", "응답상세")


class GetOverseasStrengthRanking(Request[OverseasStrengthRanking]):
    """해외주식 매수체결강도상위 (해외주식-040): the stocks with the strongest buying.

    Strength is the volume bought as a percentage of the volume sold. NDAY is here a number of minutes
    and not of days. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 매수체결강도상위",
        api_id="해외주식-040",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/ranking/volume-power",
        tr="HHDFS76280000",
        paper=None,
        paging=HeaderPaging(rows="ranks"),
    )
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=8)
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    minutes_back: MinutesBack = wire("NDAY", "N일자값", default=MinutesBack.FIVE)
    volume_floor: VolumeFloor = wire("VOL_RANG", "거래량조건", default=VolumeFloor.ALL)


class OverseasChangeRankingTitle(Row):
    """How many stocks are in the ranking, and how many follow."""

    decimals: int | None = wire("zdiv", "소수점자리수")
    status: str | None = wire("stat", "거래상태정보")
    current_count: int | None = wire("crec", "현재Count")
    total_count: int | None = wire("trec", "전체조회종목수")
    count: int | None = wire("nrec", "RecordCount")


class OverseasChangeRank(Row):
    """One place: prices in the market's currency, sizes and volumes in shares, rates in percent.

    The `reference` values compare with the price at the start of the period.
    """

    realtime_symbol: str | None = wire("rsym", "실시간조회심볼")
    exchange: OverseasQuoteExchange | None = wire("excd", "거래소코드")
    symbol: str = wire("symb", "종목코드", key=True)
    name: str | None = wire("name", "종목명")
    price: Decimal | None = wire("last", "현재가")
    change_sign: ChangeSign | None = wire("sign", "기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    volume: int | None = wire("tvol", "거래량")
    ask: Decimal | None = wire("pask", "매도호가")
    bid: Decimal | None = wire("pbid", "매수호가")
    reference_price: Decimal | None = wire("n_base", "기준가격")
    reference_change: Decimal | None = wire("n_diff", "기준가격대비")
    reference_change_rate: Decimal | None = wire("n_rate", "기준가격대비율")
    rank: int | None = wire("rank", "순위")
    english_name: str | None = wire("ename", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasChangeRanking(Reply):
    """One page of the ranking, best first."""

    title: OverseasChangeRankingTitle | None = wire("output1", "응답상세")
    ranks: tuple[OverseasChangeRank, ...] = wire("output2", "응답상세")


class GetOverseasChangeRanking(Request[OverseasChangeRanking]):
    """해외주식 상승율/하락율 (해외주식-041): the stocks that rose or fell most over a period. Not offered on paper."""

    spec = Spec(
        name="해외주식 상승율/하락율",
        api_id="해외주식-041",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/ranking/updown-rate",
        tr="HHDFS76290000",
        paper=None,
        paging=HeaderPaging(rows="ranks"),
    )
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=8)
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    direction: Direction = wire("GUBN", "상승율/하락율 구분", default=Direction.RISE)
    period: RankingPeriod = wire("NDAY", "N일자값", default=RankingPeriod.TODAY)
    volume_floor: VolumeFloor = wire("VOL_RANG", "거래량조건", default=VolumeFloor.ALL)


class OverseasExtremeRankingTitle(Row):
    """How many stocks follow."""

    decimals: int | None = wire("zdiv", "소수점자리수")
    status: str | None = wire("stat", "거래상태정보")
    count: int | None = wire("nrec", "RecordCount")


class OverseasExtremeRank(Row):
    """One place: prices in the market's currency, sizes and volumes in shares, rates in percent.

    The `reference` values compare with the high or low that was passed.
    """

    realtime_symbol: str | None = wire("rsym", "실시간조회심볼")
    exchange: OverseasQuoteExchange | None = wire("excd", "거래소코드")
    symbol: str = wire("symb", "종목코드", key=True)
    name: str | None = wire("name", "종목명")
    price: Decimal | None = wire("last", "현재가")
    change_sign: ChangeSign | None = wire("sign", "기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    volume: int | None = wire("tvol", "거래량")
    ask: Decimal | None = wire("pask", "매도호가")
    bid: Decimal | None = wire("pbid", "매수호가")
    reference_price: Decimal | None = wire("n_base", "기준가")
    reference_change: Decimal | None = wire("n_diff", "기준가대비")
    reference_change_rate: Decimal | None = wire("n_rate", "기준가대비율")
    english_name: str | None = wire("ename", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasExtremeRanking(Reply):
    """One page of the ranking, best first."""

    title: OverseasExtremeRankingTitle | None = wire("output1", "응답상세")
    ranks: tuple[OverseasExtremeRank, ...] = wire("output2", "응답상세")


class GetOverseasExtremeRanking(Request[OverseasExtremeRanking]):
    """해외주식 신고/신저가 (해외주식-042): the stocks at a new high or a new low. Not offered on paper."""

    spec = Spec(
        name="해외주식 신고/신저가",
        api_id="해외주식-042",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/ranking/new-highlow",
        tr="HHDFS76300000",
        paper=None,
        paging=HeaderPaging(rows="ranks"),
    )
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=8)
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    direction: Extreme = wire("GUBN", "신고/신저 구분", default=Extreme.HIGH)
    breakout: Breakout = wire("GUBN2", "일시돌파/돌파 구분", default=Breakout.HELD)
    period: ExtremePeriod = wire("NDAY", "N일자값", default=ExtremePeriod.FIFTY_TWO_WEEKS)
    volume_floor: VolumeFloor = wire("VOL_RANG", "거래량조건", default=VolumeFloor.ALL)


class OverseasMarketCapRank(Row):
    """One place: prices and market value in the market's currency, `weight` in percent of the market."""

    realtime_symbol: str | None = wire("rsym", "실시간조회심볼")
    exchange: OverseasQuoteExchange | None = wire("excd", "거래소코드")
    symbol: str = wire("symb", "종목코드", key=True)
    name: str | None = wire("name", "종목명")
    price: Decimal | None = wire("last", "현재가")
    change_sign: ChangeSign | None = wire("sign", "기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    volume: int | None = wire("tvol", "거래량")
    listed_shares: int | None = wire("shar", "상장주식수")
    market_cap: Decimal | None = wire("tomv", "시가총액")
    weight: Decimal | None = wire("grav", "비중")
    rank: int | None = wire("rank", "순위")
    english_name: str | None = wire("ename", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasMarketCapRanking(Reply):
    """One page of the ranking, best first."""

    title: OverseasRankingTitle | None = wire("output1", "응답상세")
    ranks: tuple[OverseasMarketCapRank, ...] = wire("output2", "응답상세")


class GetOverseasMarketCapRanking(Request[OverseasMarketCapRanking]):
    """해외주식 시가총액순위 (해외주식-047): the stocks with the greatest market value. Not offered on paper."""

    spec = Spec(
        name="해외주식 시가총액순위",
        api_id="해외주식-047",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/ranking/market-cap",
        tr="HHDFS76350100",
        paper=None,
        paging=HeaderPaging(rows="ranks"),
    )
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=1)
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    volume_floor: VolumeFloor = wire("VOL_RANG", "거래량조건", default=VolumeFloor.ALL)
