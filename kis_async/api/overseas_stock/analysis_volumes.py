"""[해외주식] 시세분석, volumes: rankings by volume and turnover, and by their growth."""

from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.paging import HeaderPaging
from ..enums import ChangeSign, OverseasQuoteExchange
from .analysis_titles import OverseasRankingTitle, OverseasShortRankingTitle
from .enums import MinutesBack, RankingPeriod, VolumeFloor

__all__ = [
    "GetOverseasTurnoverRanking",
    "GetOverseasTurnoverRatioRanking",
    "GetOverseasVolumeGrowthRanking",
    "GetOverseasVolumeRanking",
    "GetOverseasVolumeSurgeRanking",
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
]


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
