"""[해외주식] 시세분석: the titles that several rankings have in common."""

from ...spec.declare import Row, wire

__all__ = [
    "OverseasRankingTitle",
    "OverseasShortRankingTitle",
]


class OverseasShortRankingTitle(Row):
    """How many stocks follow."""

    decimals: int | None = wire("zdiv", "소수점자리수")
    status: str | None = wire("stat", "거래상태")
    count: int | None = wire("nrec", "RecordCount")


class OverseasRankingTitle(Row):
    """How many stocks are in the ranking, and how many follow."""

    decimals: int | None = wire("zdiv", "소수점자리수")
    status: str | None = wire("stat", "거래상태정보")
    current_count: int | None = wire("crec", "현재조회종목수")
    total_count: int | None = wire("trec", "전체조회종목수")
    count: int | None = wire("nrec", "RecordCount")
