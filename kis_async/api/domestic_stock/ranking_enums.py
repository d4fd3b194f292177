"""Code sets that several TRs of [국내주식] 순위분석 share."""

from ...spec.values import Code

__all__ = ["ShareClass"]


class ShareClass(Code):
    """Which shares a ranking covers."""

    ALL = "0"
    COMMON = "1"
    PREFERRED = "2"
