"""What the broker's codes mean for a write: above all, which of them prove that it was not processed.

The list is explicit. A code that is not on it leaves the outcome of a write unknown, however much its
text may sound like a refusal: an order that is taken for refused and was not is an order sent twice.
"""

from collections.abc import Mapping

from ..errors import RejectionReason

__all__ = ["LEDGER_CODE", "QUOTA_CODE", "TOKEN_CODES", "is_not_processed", "reason_of"]

TOKEN_CODES = frozenset({"EGW00121", "EGW00123"})
QUOTA_CODE = "EGW00201"
LEDGER_CODE = "EGW00215"

# The gateway turned the call away by its headers or fields, or the ledger refused the order by a rule.
_NOT_PROCESSED: Mapping[str, RejectionReason] = {
    **{f"EGW00{n}": RejectionReason.CREDENTIALS for n in range(101, 133)},
    "EGW00132": RejectionReason.REQUEST,
    QUOTA_CODE: RejectionReason.QUOTA,
    **{f"EGW00{n}": RejectionReason.CREDENTIALS for n in range(205, 214)},
    "EGW00304": RejectionReason.CREDENTIALS,
    "EGW00310": RejectionReason.REQUEST,
    "EGW00356": RejectionReason.REQUEST,
    "EGW02004": RejectionReason.ENVIRONMENT,
    "EGW02006": RejectionReason.ENVIRONMENT,
    "EGW02007": RejectionReason.ENVIRONMENT,
    "IGW00002": RejectionReason.ACCOUNT,
    "OPSQ0002": RejectionReason.REQUEST,
    "OPSQ2000": RejectionReason.ACCOUNT,
    "OPSQ2001": RejectionReason.REQUEST,
    "OPSQ2002": RejectionReason.REQUEST,
    "OPSQ2003": RejectionReason.REQUEST,
    "APAC0081": RejectionReason.ACCOUNT,
    "APAM3099": RejectionReason.MARKET_CLOSED,
    "APBK0344": RejectionReason.ORIGINAL_ORDER,
    "APBK0400": RejectionReason.QUANTITY,
    "APBK0656": RejectionReason.SYMBOL,
    "APBK0918": RejectionReason.MARKET_CLOSED,
    "APBK0919": RejectionReason.MARKET_CLOSED,
    "APBK0927": RejectionReason.NOTHING_LEFT,
    "APBK0952": RejectionReason.CASH,
    "APBK1271": RejectionReason.ACCOUNT,
    "APBK1664": RejectionReason.MARKET_CLOSED,
    "APBK1943": RejectionReason.KIND,
    "40070000": RejectionReason.SYMBOL,
    "40100000": RejectionReason.MARKET_CLOSED,
    "40250000": RejectionReason.CASH,
    "40330000": RejectionReason.NOTHING_LEFT,
    "40570000": RejectionReason.MARKET_CLOSED,
    "40580000": RejectionReason.MARKET_CLOSED,
    "40910000": RejectionReason.ACCOUNT,
    "90000000": RejectionReason.ENVIRONMENT,
}


def is_not_processed(msg_cd: str) -> bool:
    """Whether a refusal with this code means that the broker did not process the write."""
    return msg_cd in _NOT_PROCESSED


def reason_of(msg_cd: str) -> RejectionReason:
    """Why such a refusal was made."""
    return _NOT_PROCESSED.get(msg_cd, RejectionReason.UNNAMED)
