"""Code sets that several TRs of [국내주식] 업종/기타 share."""

from ...spec.values import Code

__all__ = ["MarketFilter"]


class MarketFilter(Code):
    """The market that a list covers."""

    ALL = "0"
    KOSPI = "K"
    KOSDAQ = "Q"
