"""[국내주식] 시세분석: the searches that a user keeps in HTS (조건검색), and what they find."""

from decimal import Decimal

from ...spec.declare import Group, Reply, Request, Row, Spec, call, filled, wire
from ..enums import ChangeSign

__all__ = [
    "Condition",
    "ConditionMatch",
    "ConditionMatches",
    "ConditionSearches",
    "Conditions",
    "ListConditions",
    "SearchByCondition",
]


class Condition(Row):
    """One search as the user saved it; `sequence` is what `SearchByCondition` asks for, from 0."""

    user_id: str | None = wire("user_id", "HTS ID")
    sequence: str = wire("seq", "조건키값", key=True)
    group_name: str | None = wire("grp_nm", "그룹명")
    condition_name: str | None = wire("condition_nm", "조건명")


class Conditions(Reply):
    """The conditions of one HTS user."""

    conditions: tuple[Condition, ...] = wire("output2", "응답상세")


class ListConditions(Request[Conditions]):
    """종목조건검색 목록조회 (국내주식-038): the search conditions that one HTS user has saved on the server.

    What was made on HTS screen 0110 and not yet saved there on the server is not found; then the broker
    answers with an error that speaks of a next page. Not offered on paper.
    """

    spec = Spec(
        name="종목조건검색 목록조회",
        api_id="국내주식-038",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/psearch-title",
        tr="HHKST03900300",
        paper=None,
    )
    user_id: str | None = filled("hts_id", ("user_id", "사용자 HTS ID"), default=None)


class ConditionMatch(Row):
    """One stock that fits the condition: prices in won, volumes in shares."""

    symbol: str = wire("code", "종목코드", key=True)
    name: str | None = wire("name", "종목명")
    change_sign: ChangeSign | None = wire("daebi", "전일대비부호")
    price: Decimal | None = wire("price", "현재가")
    change_rate: Decimal | None = wire("chgrate", "등락율")
    volume: int | None = wire("acml_vol", "거래량")
    turnover: Decimal | None = wire("trade_amt", "거래대금")
    change: Decimal | None = wire("change", "전일대비")
    strength: Decimal | None = wire("cttr", "체결강도")
    open: Decimal | None = wire("open", "시가")
    high: Decimal | None = wire("high", "고가")
    low: Decimal | None = wire("low", "저가")
    high_52_weeks: Decimal | None = wire("high52", "52주최고가")
    low_52_weeks: Decimal | None = wire("low52", "52주최저가")
    expected_price: Decimal | None = wire("expprice", "예상체결가")
    expected_change: Decimal | None = wire("expchange", "예상대비")
    expected_change_rate: Decimal | None = wire("expchggrate", "예상등락률")
    expected_volume: int | None = wire("expcvol", "예상체결수량")
    volume_to_previous_rate: Decimal | None = wire("chgrate2", "전일거래량대비율")
    expected_change_sign: ChangeSign | None = wire("expdaebi", "예상대비부호")
    base_price: Decimal | None = wire("recprice", "기준가")
    upper_limit: Decimal | None = wire("uplmtprice", "상한가")
    lower_limit: Decimal | None = wire("dnlmtprice", "하한가")
    market_cap: Decimal | None = wire("stotprice", "시가총액")


class ConditionMatches(Reply):
    """Up to 100 stocks."""

    stocks: tuple[ConditionMatch, ...] = wire("output2", "응답상세")


class SearchByCondition(Request[ConditionMatches]):
    """종목조건검색조회 (국내주식-039): the stocks that fit one saved condition, 100 at most.

    Where none fits the broker answers with the error MCA05918, which speaks of a wrong symbol.
    `sequence` is that of `ListConditions`. Not offered on paper.
    """

    spec = Spec(
        name="종목조건검색조회",
        api_id="국내주식-039",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/psearch-result",
        tr="HHKST03900400",
        paper=None,
    )
    user_id: str | None = filled("hts_id", ("user_id", "사용자 HTS ID"), default=None)
    sequence: str = wire("seq", "사용자조건 키값", length=10, example="0")


class ConditionSearches(Group):
    """The calls of [국내주식] 시세분석 about saved searches."""

    saved = call(ListConditions)
    search = call(SearchByCondition)
