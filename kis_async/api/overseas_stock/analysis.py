"""[해외주식] 시세분석: rankings, news and corporate actions of overseas stocks."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Group, Reply, Request, Row, Spec, call, paged, wire
from ...spec.paging import CursorPaging, HeaderPaging
from ...spec.values import Code
from ..enums import ChangeSign, OverseasOrderExchange, OverseasQuoteExchange, ProductType
from .enums import Country, CountryAbbreviation, MinutesBack, VolumeFloor

__all__ = [
    "Analysis",
    "Breakout",
    "Direction",
    "Extreme",
    "ExtremePeriod",
    "GetOverseasChangeRanking",
    "GetOverseasExtremeRanking",
    "GetOverseasMarketCapRanking",
    "GetOverseasPriceSurgeRanking",
    "GetOverseasStrengthRanking",
    "GetOverseasTurnoverRanking",
    "GetOverseasTurnoverRatioRanking",
    "GetOverseasVolumeGrowthRanking",
    "GetOverseasVolumeRanking",
    "GetOverseasVolumeSurgeRanking",
    "ListOverseasBreakingNews",
    "ListOverseasLoanableStocks",
    "ListOverseasNews",
    "ListOverseasRights",
    "ListOverseasStockRights",
    "LoanableOrder",
    "OverseasBreakingHeadline",
    "OverseasBreakingNews",
    "OverseasChangeRank",
    "OverseasChangeRanking",
    "OverseasChangeRankingTitle",
    "OverseasExtremeRank",
    "OverseasExtremeRanking",
    "OverseasExtremeRankingTitle",
    "OverseasHeadline",
    "OverseasLoanableStock",
    "OverseasLoanableStocks",
    "OverseasLoanableSummary",
    "OverseasMarketCapRank",
    "OverseasMarketCapRanking",
    "OverseasNews",
    "OverseasPriceSurge",
    "OverseasPriceSurgeRanking",
    "OverseasRankingTitle",
    "OverseasRight",
    "OverseasRightType",
    "OverseasRights",
    "OverseasShortRankingTitle",
    "OverseasStockRight",
    "OverseasStockRights",
    "OverseasStrengthRank",
    "OverseasStrengthRanking",
    "OverseasTurnoverRank",
    "OverseasTurnoverRanking",
    "OverseasTurnoverRatio",
    "OverseasTurnoverRatioRanking",
    "OverseasVolumeGrowth",
    "OverseasVolumeGrowthRanking",
    "OverseasVolumeRank",
    "OverseasVolumeRanking",
    "OverseasVolumeSurge",
    "OverseasVolumeSurgeRanking",
    "RankingPeriod",
    "RightsDate",
]


class RankingPeriod(Code):
    """The days that a ranking is made over; `TODAY` is the running day alone."""

    TODAY = "0"
    TWO_DAYS = "1"
    THREE_DAYS = "2"
    FIVE_DAYS = "3"
    TEN_DAYS = "4"
    TWENTY_DAYS = "5"
    THIRTY_DAYS = "6"
    SIXTY_DAYS = "7"
    HUNDRED_TWENTY_DAYS = "8"
    ONE_YEAR = "9"


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


class LoanableOrder(Code):
    """What a list of stocks to lend on is sorted by."""

    NAME = "01"
    SYMBOL = "02"


class OverseasRightType(Code):
    """The kinds of corporate actions; `ALL` is for inquiries."""

    ALL = "%%"
    PAID_INCREASE = "01"
    BONUS_ISSUE = "02"
    DIVIDEND = "03"
    MERGER = "11"
    SPLIT = "14"
    REVERSE_SPLIT = "15"
    CAPITAL_REDUCTION = "17"
    WARRANT_EXERCISE = "54"
    REPAYMENT = "61"
    WARRANT_EXPIRY = "71"
    DIVIDEND_OPTION = "74"
    SPECIAL_DIVIDEND = "75"
    ISIN_CHANGE = "76"
    FORFEITED_SHARES = "77"


class RightsDate(Code):
    """Which date of a corporate action must lie in the period."""

    LOCAL_BASE = "02"
    SUBSCRIPTION_START = "03"
    SUBSCRIPTION_END = "04"


class OverseasShortRankingTitle(Row):
    """How many stocks follow."""

    decimals: int | None = wire("zdiv", "소수점자리수")
    status: str | None = wire("stat", "거래상태")
    count: int | None = wire("nrec", "RecordCount")


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


class OverseasVolumeSurge(Row):
    """One place: prices in the market's currency, sizes and volumes in shares, rates in percent.

    The increase is over `reference_volume`, the volume of `minutes_back` minutes ago.
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
    reference_volume: int | None = wire("n_tvol", "기준거래량")
    volume_increase: int | None = wire("n_diff", "증가량")
    volume_increase_rate: Decimal | None = wire("n_rate", "증가율")
    english_name: str | None = wire("enam", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasVolumeSurgeRanking(Reply):
    """One page of the ranking, best first."""

    title: OverseasShortRankingTitle | None = wire("output1", "응답상세")
    ranks: tuple[OverseasVolumeSurge, ...] = wire("output2", "응답상세")


class GetOverseasVolumeSurgeRanking(Request[OverseasVolumeSurgeRanking]):
    """해외주식 거래량급증 (해외주식-039): the stocks whose volume grew most within minutes. Not offered on paper."""

    spec = Spec(
        name="해외주식 거래량급증",
        api_id="해외주식-039",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/ranking/volume-surge",
        tr="HHDFS76270000",
        paper=None,
        paging=HeaderPaging(rows="ranks"),
    )
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=8)
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
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


class OverseasRankingTitle(Row):
    """How many stocks are in the ranking, and how many follow."""

    decimals: int | None = wire("zdiv", "소수점자리수")
    status: str | None = wire("stat", "거래상태정보")
    current_count: int | None = wire("crec", "현재조회종목수")
    total_count: int | None = wire("trec", "전체조회종목수")
    count: int | None = wire("nrec", "RecordCount")


class OverseasVolumeRank(Row):
    """One place: prices in the market's currency, sizes and volumes in shares, rates in percent."""

    realtime_symbol: str | None = wire("rsym", "실시간조회심볼")
    exchange: OverseasQuoteExchange | None = wire("excd", "거래소코드")
    symbol: str = wire("symb", "종목코드", key=True)
    name: str | None = wire("name", "종목명")
    price: Decimal | None = wire("last", "현재가")
    change_sign: ChangeSign | None = wire("sign", "기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    ask: Decimal | None = wire("pask", "매도호가")
    bid: Decimal | None = wire("pbid", "매수호가")
    volume: int | None = wire("tvol", "거래량")
    turnover: Decimal | None = wire("tamt", "거래대금")
    average_volume: int | None = wire("a_tvol", "평균거래량")
    rank: int | None = wire("rank", "순위")
    english_name: str | None = wire("ename", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasVolumeRanking(Reply):
    """One page of the ranking, best first."""

    title: OverseasRankingTitle | None = wire("output1", "응답상세")
    ranks: tuple[OverseasVolumeRank, ...] = wire("output2", "응답상세")


class GetOverseasVolumeRanking(Request[OverseasVolumeRanking]):
    """해외주식 거래량순위 (해외주식-043): the most traded stocks, by volume.

    `price_from` and `price_to` bound the price, in the market's currency. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 거래량순위",
        api_id="해외주식-043",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/ranking/trade-vol",
        tr="HHDFS76310010",
        paper=None,
        paging=HeaderPaging(rows="ranks"),
    )
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=8)
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    period: RankingPeriod = wire("NDAY", "N일자값", default=RankingPeriod.TODAY)
    price_from: Decimal | None = wire("PRC1", "현재가 필터범위 1", default=None, length=12)
    price_to: Decimal | None = wire("PRC2", "현재가 필터범위 2", default=None, length=12)
    volume_floor: VolumeFloor = wire("VOL_RANG", "거래량조건", default=VolumeFloor.ALL)


class OverseasTurnoverRank(Row):
    """One place: prices and turnover in the market's currency, sizes and volumes in shares, rates in percent."""

    realtime_symbol: str | None = wire("rsym", "실시간조회심볼")
    exchange: OverseasQuoteExchange | None = wire("excd", "거래소코드")
    symbol: str = wire("symb", "종목코드", key=True)
    name: str | None = wire("name", "종목명")
    price: Decimal | None = wire("last", "현재가")
    change_sign: ChangeSign | None = wire("sign", "기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    ask: Decimal | None = wire("pask", "매도호가")
    bid: Decimal | None = wire("pbid", "매수호가")
    volume: int | None = wire("tvol", "거래량")
    turnover: Decimal | None = wire("tamt", "거래대금")
    average_turnover: Decimal | None = wire("a_tamt", "평균거래대금")
    rank: int | None = wire("rank", "순위")
    english_name: str | None = wire("ename", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasTurnoverRanking(Reply):
    """One page of the ranking, best first."""

    title: OverseasRankingTitle | None = wire("output1", "응답상세")
    ranks: tuple[OverseasTurnoverRank, ...] = wire("output2", "응답상세")


class GetOverseasTurnoverRanking(Request[OverseasTurnoverRanking]):
    """해외주식 거래대금순위 (해외주식-044): the most traded stocks, by turnover.

    `price_from` and `price_to` bound the price, in the market's currency. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 거래대금순위",
        api_id="해외주식-044",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/ranking/trade-pbmn",
        tr="HHDFS76320010",
        paper=None,
        paging=HeaderPaging(rows="ranks"),
    )
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=8)
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    period: RankingPeriod = wire("NDAY", "N일자값", default=RankingPeriod.TODAY)
    volume_floor: VolumeFloor = wire("VOL_RANG", "거래량조건", default=VolumeFloor.ALL)
    price_from: Decimal | None = wire("PRC1", "현재가 필터범위 1", default=None, length=12)
    price_to: Decimal | None = wire("PRC2", "현재가 필터범위 2", default=None, length=12)


class OverseasVolumeGrowth(Row):
    """One place: prices in the market's currency, sizes and volumes in shares, rates in percent."""

    realtime_symbol: str | None = wire("rsym", "실시간조회심볼")
    exchange: OverseasQuoteExchange | None = wire("excd", "거래소코드")
    symbol: str = wire("symb", "종목코드", key=True)
    name: str | None = wire("name", "종목명")
    price: Decimal | None = wire("last", "현재가")
    change_sign: ChangeSign | None = wire("sign", "기호")
    change: Decimal | None = wire("diff", "대비")
    change_rate: Decimal | None = wire("rate", "등락율")
    ask: Decimal | None = wire("pask", "매도호가")
    bid: Decimal | None = wire("pbid", "매수호가")
    volume: int | None = wire("tvol", "거래량")
    average_volume: int | None = wire("n_tvol", "평균거래량")
    volume_increase_rate: Decimal | None = wire("n_rate", "증가율")
    rank: int | None = wire("rank", "순위")
    english_name: str | None = wire("ename", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasVolumeGrowthRanking(Reply):
    """One page of the ranking, best first."""

    title: OverseasRankingTitle | None = wire("output1", "응답상세")
    ranks: tuple[OverseasVolumeGrowth, ...] = wire("output2", "응답상세")


class GetOverseasVolumeGrowthRanking(Request[OverseasVolumeGrowthRanking]):
    """해외주식 거래증가율순위 (해외주식-045): the stocks whose volume grew most over a period. Not offered on paper."""

    spec = Spec(
        name="해외주식 거래증가율순위",
        api_id="해외주식-045",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/ranking/trade-growth",
        tr="HHDFS76330000",
        paper=None,
        paging=HeaderPaging(rows="ranks"),
    )
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=8)
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    period: RankingPeriod = wire("NDAY", "N일자값", default=RankingPeriod.TODAY)
    volume_floor: VolumeFloor = wire("VOL_RANG", "거래량조건", default=VolumeFloor.ALL)


class OverseasTurnoverRatio(Row):
    """One place: prices in the market's currency, sizes and volumes in shares, rates in percent."""

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
    average_volume: int | None = wire("n_tvol", "평균거래량")
    listed_shares: int | None = wire("shar", "상장주식수")
    turnover_ratio: Decimal | None = wire("tover", "회전율")
    rank: int | None = wire("rank", "순위")
    english_name: str | None = wire("ename", "영문종목명")
    tradable: str | None = wire("e_ordyn", "매매가능")


class OverseasTurnoverRatioRanking(Reply):
    """One page of the ranking, best first."""

    title: OverseasRankingTitle | None = wire("output1", "응답상세")
    ranks: tuple[OverseasTurnoverRatio, ...] = wire("output2", "응답상세")


class GetOverseasTurnoverRatioRanking(Request[OverseasTurnoverRatioRanking]):
    """해외주식 거래회전율순위 (해외주식-046): the stocks with the highest turnover ratio.

    The ratio is the volume as a percentage of the listed shares. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 거래회전율순위",
        api_id="해외주식-046",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/ranking/trade-turnover",
        tr="HHDFS76340000",
        paper=None,
        paging=HeaderPaging(rows="ranks"),
    )
    next_key: str = wire("KEYB", "NEXT KEY BUFF", default="", length=8)
    authority: str = wire("AUTH", "사용자권한정보", default="", length=32)
    exchange: OverseasQuoteExchange = wire("EXCD", "거래소코드", example="NAS")
    period: RankingPeriod = wire("NDAY", "N일자값", default=RankingPeriod.TODAY)
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


class OverseasHeadline(Row):
    """One headline; `exchange` and `symbol` are missing where it is about no single stock."""

    kind: str | None = wire("info_gb", "뉴스구분")
    news_id: str = wire("news_key", "뉴스키", key=True)
    written_on: date | None = wire("data_dt", "조회일자")
    written_at: time | None = wire("data_tm", "조회시간")
    category_code: str | None = wire("class_cd", "중분류")
    category: str | None = wire("class_name", "중분류명")
    source: str | None = wire("source", "자료원")
    country_abbreviation: CountryAbbreviation | None = wire("nation_cd", "국가코드")
    exchange: OverseasQuoteExchange | None = wire("exchange_cd", "거래소코드")
    symbol: str | None = wire("symb", "종목코드")
    name: str | None = wire("symb_name", "종목명")
    title: str | None = wire("title", "제목")


class OverseasNews(Reply):
    """The headlines, newest first."""

    news: tuple[OverseasHeadline, ...] = wire("outblock1", "응답상세")


class ListOverseasNews(Request[OverseasNews]):
    """해외뉴스종합(제목) (해외주식-053): headlines of overseas news, newest first.

    A field left out means all. Give the day and the time of the last headline to read on: there is no
    other next page. Not offered on paper.
    """

    spec = Spec(
        name="해외뉴스종합(제목)",
        api_id="해외주식-053",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/news-title",
        tr="HHPSTH60100C1",
        paper=None,
    )
    kind: str = wire("INFO_GB", "뉴스구분", default="", length=1, example="t")
    category_code: str = wire("CLASS_CD", "중분류", default="", length=2)
    country_abbreviation: CountryAbbreviation | None = wire("NATION_CD", "국가코드", default=None)
    exchange: OverseasQuoteExchange | None = wire("EXCHANGE_CD", "거래소코드", default=None)
    symbol: str = wire("SYMB", "종목코드", default="", length=20)
    written_on: date | None = wire("DATA_DT", "조회일자", default=None)
    written_at: time | None = wire("DATA_TM", "조회시간", default=None)
    next_key: str = wire("CTS", "다음키", default="", length=35)


class OverseasBreakingHeadline(Row):
    """One headline, with up to ten stocks that it is about."""

    news_id: str = wire("cntt_usiq_srno", "내용조회용일련번호", key=True)
    provider_code: str | None = wire("news_ofer_entp_code", "뉴스제공업체코드")
    written_on: date | None = wire("data_dt", "작성일자")
    written_at: time | None = wire("data_tm", "작성시간")
    title: str | None = wire("hts_pbnt_titl_cntt", "HTS공시제목내용")
    category_code: str | None = wire("news_lrdv_code", "뉴스대구분")
    source: str | None = wire("dorg", "자료원")
    symbol_1: str | None = wire("iscd1", "종목코드1")
    symbol_2: str | None = wire("iscd2", "종목코드2")
    symbol_3: str | None = wire("iscd3", "종목코드3")
    symbol_4: str | None = wire("iscd4", "종목코드4")
    symbol_5: str | None = wire("iscd5", "종목코드5")
    symbol_6: str | None = wire("iscd6", "종목코드6")
    symbol_7: str | None = wire("iscd7", "종목코드7")
    symbol_8: str | None = wire("iscd8", "종목코드8")
    symbol_9: str | None = wire("iscd9", "종목코드9")
    symbol_10: str | None = wire("iscd10", "종목코드10")
    name_1: str | None = wire("kor_isnm1", "한글종목명1")
    name_2: str | None = wire("kor_isnm2", "한글종목명2")
    name_3: str | None = wire("kor_isnm3", "한글종목명3")
    name_4: str | None = wire("kor_isnm4", "한글종목명4")
    name_5: str | None = wire("kor_isnm5", "한글종목명5")
    name_6: str | None = wire("kor_isnm6", "한글종목명6")
    name_7: str | None = wire("kor_isnm7", "한글종목명7")
    name_8: str | None = wire("kor_isnm8", "한글종목명8")
    name_9: str | None = wire("kor_isnm9", "한글종목명9")
    name_10: str | None = wire("kor_isnm10", "한글종목명10")


class OverseasBreakingNews(Reply):
    """Up to 100 headlines, newest first."""

    news: tuple[OverseasBreakingHeadline, ...] = wire("output", "응답상세")


class ListOverseasBreakingNews(Request[OverseasBreakingNews]):
    """해외속보(제목) (해외주식-055): headlines of breaking overseas news.

    At most 100, newest first, without a next page. `provider_code` 0 means all; the other fields are
    documented to be left blank. Not offered on paper.
    """

    spec = Spec(
        name="해외속보(제목)",
        api_id="해외주식-055",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/brknews-title",
        tr="FHKST01011801",
        paper=None,
    )
    provider_code: str = wire("FID_NEWS_OFER_ENTP_CODE", "뉴스제공업체코드", default="0", length=40)
    market_class: str = wire("FID_COND_MRKT_CLS_CODE", "조건시장구분코드", default="", length=6, example="00")
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", default="", length=12)
    title: str = wire("FID_TITL_CNTT", "제목내용", default="", length=132)
    date_from: date | None = wire("FID_INPUT_DATE_1", "입력날짜1", default=None)
    until_time: time | None = wire("FID_INPUT_HOUR_1", "입력시간1", default=None)
    order: str = wire("FID_RANK_SORT_CLS_CODE", "순위정렬구분코드", default="", length=2)
    news_id: str = wire("FID_INPUT_SRNO", "입력일련번호", default="", length=20)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="11801", length=5)


class OverseasRight(Row):
    """One action: amounts in the currency of the same number, ratios as shares or cash for one share."""

    base_date: date | None = wire("bass_dt", "기준일자")
    right_type_code: str | None = wire("rght_type_cd", "권리유형코드")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    isin: str | None = wire("std_pdno", "표준상품번호")
    local_base_date: date | None = wire("acpl_bass_dt", "현지기준일자")
    subscription_starts_on: date | None = wire("sbsc_strt_dt", "청약시작일자")
    subscription_ends_on: date | None = wire("sbsc_end_dt", "청약종료일자")
    cash_allotment_rate: Decimal | None = wire("cash_alct_rt", "현금배정비율")
    stock_allotment_rate: Decimal | None = wire("stck_alct_rt", "주식배정비율")
    currency: str | None = wire("crcy_cd", "통화코드")
    currency_2: str | None = wire("crcy_cd2", "통화코드2")
    currency_3: str | None = wire("crcy_cd3", "통화코드3")
    currency_4: str | None = wire("crcy_cd4", "통화코드4")
    allotment_price: Decimal | None = wire("alct_frcr_unpr", "배정외화단가")
    dividend_per_share_2: Decimal | None = wire("stkp_dvdn_frcr_amt2", "주당배당외화금액2")
    dividend_per_share_3: Decimal | None = wire("stkp_dvdn_frcr_amt3", "주당배당외화금액3")
    dividend_per_share_4: Decimal | None = wire("stkp_dvdn_frcr_amt4", "주당배당외화금액4")
    confirmed: bool | None = wire("dfnt_yn", "확정여부")


class OverseasRights(Reply):
    """One page of corporate actions."""

    search_condition: str | None = wire("ctx_area_fk50", "연속조회검색조건50", private=True)
    next_key: str | None = wire("ctx_area_nk50", "연속조회키50", private=True)
    rights: tuple[OverseasRight, ...] = wire("output", "응답상세")


class ListOverseasRights(Request[OverseasRights]):
    """해외주식 기간별권리조회 (해외주식-052): corporate actions of overseas stocks in a period.

    The period is about the date that `inquiry` names. An action that is not `confirmed` may still
    change. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 기간별권리조회",
        api_id="해외주식-052",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/period-rights",
        tr="CTRGT011R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    right_type_code: OverseasRightType = wire("RGHT_TYPE_CD", "권리유형코드", default=OverseasRightType.ALL)
    inquiry: RightsDate = wire("INQR_DVSN_CD", "조회구분코드", default=RightsDate.LOCAL_BASE)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20240417")
    end_on: date = wire("INQR_END_DT", "조회종료일자")
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    product_type: ProductType | None = wire("PRDT_TYPE_CD", "상품유형코드", default=None)
    next_key: str = wire("CTX_AREA_NK50", "연속조회키50", default="", private=True, length=50)
    search_condition: str = wire("CTX_AREA_FK50", "연속조회검색조건50", default="", private=True, length=50)


class OverseasStockRight(Row):
    """One action; only the dates that its kind has are there."""

    announced_on: date | None = wire("anno_dt", "ICE공시일")
    right_name: str | None = wire("ca_title", "권리유형")
    ex_dividend_on: date | None = wire("div_lock_dt", "배당락일")
    paid_on: date | None = wire("pay_dt", "지급일")
    recorded_on: date | None = wire("record_dt", "기준일")
    valid_from: date | None = wire("validity_dt", "효력일자")
    instruction_deadline: date | None = wire("local_end_dt", "현지지시마감일")
    ex_right_on: date | None = wire("lock_dt", "권리락일")
    delisted_on: date | None = wire("delist_dt", "상장폐지일")
    redeemed_on: date | None = wire("redempt_dt", "상환일자")
    redeemed_early_on: date | None = wire("early_redempt_dt", "조기상환일자")
    effective_on: date | None = wire("effective_dt", "적용일")


class OverseasStockRights(Reply):
    """The actions of one stock."""

    rights: tuple[OverseasStockRight, ...] = wire("output1", "응답상세")


class ListOverseasStockRights(Request[OverseasStockRights]):
    """해외주식 권리종합 (해외주식-050): corporate actions of one overseas stock, from the vendor ICE.

    Without dates, three months back and three ahead. The period is about the day of repayment, of early
    repayment or, for a new ticker, of its effect; for all others about the day of the announcement.
    Not offered on paper.
    """

    spec = Spec(
        name="해외주식 권리종합",
        api_id="해외주식-050",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/rights-by-ice",
        tr="HHDFS78330900",
        paper=None,
    )
    country_abbreviation: CountryAbbreviation = wire("NCOD", "국가코드", example="US")
    symbol: str = wire("SYMB", "심볼", length=20, example="MAIN")
    start_on: date | None = wire("ST_YMD", "일자 시작일", default=None)
    end_on: date | None = wire("ED_YMD", "일자 종료일", default=None)


class OverseasLoanableStock(Row):
    """One stock: what is lent on it, in percent of its value."""

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("ovrs_item_name", "해외종목명")
    loan_rate: Decimal | None = wire("loan_rt", "대출비율")
    collateral_maintenance_rate: Decimal | None = wire("mgge_mntn_rt", "담보유지비율")
    collateral_coverage_rate: Decimal | None = wire("mgge_ensu_rt", "담보확보비율")
    loan_available: bool | None = wire("loan_exec_psbl_yn", "대출실행가능여부")
    staff_name: str | None = wire("stff_name", "직원명")
    registered_on: date | None = wire("erlm_dt", "등록일자")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    currency: str | None = wire("crcy_cd", "통화코드")
    country: str | None = wire("natn_kor_name", "국가한글명")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")


class OverseasLoanableSummary(Row):
    """How many stocks are lent on."""

    loanable_count: int | None = wire("loan_psbl_item_num", "대출가능종목수")


class OverseasLoanableStocks(Reply):
    """Up to 20 stocks, and how many there are."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    stocks: tuple[OverseasLoanableStock, ...] = wire("output1", "응답상세")
    summary: OverseasLoanableSummary | None = wire("output2", "응답상세")


class ListOverseasLoanableStocks(Request[OverseasLoanableStocks]):
    """당사 해외주식담보대출 가능 종목 (해외주식-051): overseas stocks that the broker lends on.

    At most 20, without a next page, so ask for one `symbol` at a time. The fields with an empty default
    are documented to be left blank. Not offered on paper.
    """

    spec = Spec(
        name="당사 해외주식담보대출 가능 종목",
        api_id="해외주식-051",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/colable-by-company",
        tr="CTLN4050R",
        paper=None,
    )
    symbol: str = wire("PDNO", "상품번호", length=12, example="AMD")
    product_type: ProductType | None = wire("PRDT_TYPE_CD", "상품유형코드", default=None)
    start_on: date | None = wire("INQR_STRT_DT", "조회시작일자", default=None)
    end_on: date | None = wire("INQR_END_DT", "조회종료일자", default=None)
    inquiry: str = wire("INQR_DVSN", "조회구분", default="", length=2)
    country_code: Country = wire("NATN_CD", "국가코드", example="840")
    sort_order: LoanableOrder = wire("INQR_SQN_DVSN", "조회순서구분", default=LoanableOrder.SYMBOL)
    rate_class: str = wire("RT_DVSN_CD", "비율구분코드", default="", length=2)
    rate: str = wire("RT", "비율", default="", length=238)
    loan_allowed: bool | None = wire("LOAN_PSBL_YN", "대출가능여부", default=None)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)


class Analysis(Group):
    """The calls of [해외주식] 시세분석."""

    price_surge_ranking = paged(GetOverseasPriceSurgeRanking, lambda reply: reply.ranks)
    volume_surge_ranking = paged(GetOverseasVolumeSurgeRanking, lambda reply: reply.ranks)
    strength_ranking = paged(GetOverseasStrengthRanking, lambda reply: reply.ranks)
    change_ranking = paged(GetOverseasChangeRanking, lambda reply: reply.ranks)
    extreme_ranking = paged(GetOverseasExtremeRanking, lambda reply: reply.ranks)
    volume_ranking = paged(GetOverseasVolumeRanking, lambda reply: reply.ranks)
    turnover_ranking = paged(GetOverseasTurnoverRanking, lambda reply: reply.ranks)
    volume_growth_ranking = paged(GetOverseasVolumeGrowthRanking, lambda reply: reply.ranks)
    turnover_ratio_ranking = paged(GetOverseasTurnoverRatioRanking, lambda reply: reply.ranks)
    market_cap_ranking = paged(GetOverseasMarketCapRanking, lambda reply: reply.ranks)
    news = call(ListOverseasNews)
    breaking_news = call(ListOverseasBreakingNews)
    rights = paged(ListOverseasRights, lambda reply: reply.rights)
    stock_rights = call(ListOverseasStockRights)
    loanable_stocks = call(ListOverseasLoanableStocks)
