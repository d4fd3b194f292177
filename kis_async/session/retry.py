"""Whether a read that failed is worth another attempt, and when: a pure function.

Writes never come here: they are sent again only where the broker proved that it did not process them.
"""

from ..errors import DecodeError, KisError, RateLimited, ReplyError, TransportError
from ..spec.refusals import is_not_processed

__all__ = ["DEFAULT_RETRIES", "delay_before_retry"]

DEFAULT_RETRIES = 3

_BASE = 0.2
_LEDGER_BASE = 1.0
_MOST = 5.0


def delay_before_retry(error: KisError, attempt: int, jitter: float) -> float | None:
    """The seconds to wait before attempt number `attempt + 1`, or `None` if it would not help.

    `jitter` is a random number from 0 to 1, so that callers who failed together do not come back together.
    """
    if not _may_pass(error):
        return None
    base = _LEDGER_BASE if isinstance(error, RateLimited) and error.ledger else _BASE
    return float(min(base * 2.0 ** (attempt - 1), _MOST) * (0.5 + jitter / 2))


def _may_pass(error: KisError) -> bool:
    if isinstance(error, (TransportError, RateLimited)):
        return True
    if isinstance(error, DecodeError):
        return not error.where  # no JSON object at all: cut off on the way, not a departure in a field
    if isinstance(error, ReplyError):
        return (error.http_status or 0) >= 500 and not is_not_processed(error.msg_cd)
    return False
