"""Code sets that several TRs of [국내주식] 기본시세 share."""

from ...spec.values import Code

__all__ = ["ExRights", "MarketWarning"]


class MarketWarning(Code):
    """The exchange's warnings to investors, the mildest first."""

    NONE = "00"
    CAUTION = "01"
    WARNING = "02"
    RISK = "03"


class ExRights(Code):
    """What a share no longer carries from the day on."""

    NONE = "00"
    RIGHTS = "01"
    DIVIDEND = "02"
    DISTRIBUTION = "03"
    RIGHTS_DIVIDEND = "04"
    INTERIM_DIVIDEND = "05"
    RIGHTS_INTERIM_DIVIDEND = "06"
    RIGHTS_QUARTERLY_DIVIDEND = "07"
