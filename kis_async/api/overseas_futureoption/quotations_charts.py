"""[해외선물옵션] 기본시세, charts: what those of futures and of options have in common."""

from ...spec.declare import Row, wire
from ...spec.paging import KeyPaging
from .enums import QueryKind

__all__ = [
    "BACK_IN_BARS",
    "BACK_IN_TRADES",
    "OverseasChartHead",
]


BACK_IN_BARS = KeyPaging(head="head", key="page_key", rows="bars", flag="query_kind", onward=QueryKind.NEXT)


BACK_IN_TRADES = KeyPaging(
    head="head", key="page_key", rows="trades", flag="query_kind", onward=QueryKind.NEXT
)


class OverseasChartHead(Row):
    """How many rows follow, and the key to go on from."""

    count: int | None = wire("ret_cnt", "자료개수")
    last_tick_count: int | None = wire("last_n_cnt", "N틱최종개수")
    page_key: str | None = wire("index_key", "이전조회KEY")
