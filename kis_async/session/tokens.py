"""What a token is worth: how long it lives, by clocks that may be wrong.

The broker says when a token ends as a text in Korean time and as a number of seconds, and neither
is believed alone: the text holds for a token that was issued before and is only handed out again,
the number does not depend on the host's clock. Afterwards the wall clock may be stepped and the
monotonic clock stops at a reboot (and, on some systems, in a sleep), so a token counts as alive
while both say so.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, cast

import attrs

from ..korean_time import KOREA
from .clock import Clock

__all__ = ["Token", "lifetime"]

DAY = 86400.0
YEAR = 366 * DAY

# A token is renewed when this part of its life is left, but not earlier than so many seconds before its end.
_RENEW_PART = 0.1
_RENEW_SECONDS = 600.0
# A call that starts with less left than this might arrive with a dead token.
_LAST_SECONDS = 5.0


def lifetime(answer: Mapping[str, Any], date_header: str | None, wall: float) -> float:
    """The seconds that a token has left, from the body that issued it; a day if it does not say."""
    lives: list[float] = []
    try:
        seconds = float(str(answer.get("expires_in", "")).strip())
    except ValueError:
        pass  # then the text decides
    else:
        if 0 < seconds < YEAR:  # the longest that the broker gives is three months
            lives.append(seconds)
    text = answer.get("access_token_token_expired")
    if isinstance(text, str):
        try:
            end = datetime.strptime(text.strip(), "%Y-%m-%d %H:%M:%S").replace(tzinfo=KOREA).timestamp()
        except ValueError:
            end = None  # then the number decides
        if end is not None:
            now = _server_time(date_header)
            left = end - (wall if now is None else now)
            if 0 < left < YEAR:  # nobody issues a token that has ended: then one of the clocks is wrong
                lives.append(left)
    return min(lives, default=DAY)


def _server_time(date_header: str | None) -> float | None:
    if not date_header:
        return None
    try:
        return parsedate_to_datetime(date_header).timestamp()
    except (OverflowError, ValueError):
        return None


@attrs.frozen(kw_only=True)
class Token:
    """A token with the readings of the clocks when it was issued; times in seconds."""

    value: str = attrs.field(repr=False)
    life: float
    wall: float
    monotonic: float
    boot: str

    @classmethod
    def issued_now(cls, value: str, life: float, clock: Clock) -> "Token":
        """A token that has just been issued."""
        return cls(value=value, life=life, wall=clock.wall(), monotonic=clock.monotonic(), boot=clock.boot())

    def remaining(self, clock: Clock) -> float:
        """The seconds left, by the clock that says less."""
        left = self.wall + self.life - clock.wall()
        now = clock.monotonic()
        if self.boot == clock.boot() and now >= self.monotonic:
            left = min(left, self.monotonic + self.life - now)
        return min(left, self.life)

    def usable(self, clock: Clock) -> bool:
        """Whether a call may start with it."""
        return self.remaining(clock) > min(_LAST_SECONDS, self.life * _RENEW_PART / 2)

    def due(self, clock: Clock) -> bool:
        """Whether it should be renewed, usable or not."""
        return self.remaining(clock) <= min(_RENEW_SECONDS, self.life * _RENEW_PART)

    def to_text(self) -> str:
        """The token as a record of the shared state."""
        return json.dumps(attrs.asdict(self))

    @classmethod
    def from_text(cls, text: str | None) -> "Token | None":
        """The token of a record; `None` for one that cannot be understood."""
        if text is None:
            return None
        try:
            fields = cast("dict[str, Any]", json.loads(text))
            return cls(
                value=str(fields["value"]),
                life=float(fields["life"]),
                wall=float(fields["wall"]),
                monotonic=float(fields["monotonic"]),
                boot=str(fields["boot"]),
            )
        except (ValueError, TypeError, KeyError):
            return None  # written by another version; a new one replaces it
