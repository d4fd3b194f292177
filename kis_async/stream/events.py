"""What a feed says beside its records: every loss, with its reason and extent, in order with the data."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import attrs

__all__ = ["Dropped", "Gap", "Loss", "PossibleLoss", "Unreadable", "Unsubscribed", "merged"]


@attrs.frozen(kw_only=True)
class Gap:
    """Nothing was heard for a while: what happened in between is lost, and must be inquired if needed.

    `since` is when the last frame came before, `until` when the server had acknowledged again all of the
    feed's registrations on the lost connection, both in Korean time. `resumed` says when for each key,
    `losses` how often the connection was lost in between, and `reason` why it was at first. What came of
    these registrations before `until` follows the gap. If the connection is lost again when some of it
    has come already, the gap ends with that loss, and another one begins. Of a feed that ends in a gap,
    `until` and `resumed` say what was known then.
    """

    since: datetime
    until: datetime
    reason: str
    resumed: Mapping[str, datetime] = attrs.field(factory=dict[str, datetime], repr=False, hash=False)
    losses: int = 1


@attrs.frozen(kw_only=True)
class Dropped:
    """The consumer was too slow, and `count` records were dropped at this place, as its buffer says.

    `since` and `until` are when the first and the last of them came, `keys` how many of each key.
    """

    count: int
    since: datetime
    until: datetime
    keys: Mapping[str, int] = attrs.field(factory=dict[str, int], repr=False, hash=False)


@attrs.frozen(kw_only=True)
class PossibleLoss:
    """The day's volume of `key` rose by `volume` (in shares or contracts) more than the next trade's own.

    The connection was alive, so the server may have left out trades between `since` and `until`.
    """

    key: str
    volume: Any
    since: datetime
    until: datetime


@attrs.frozen(kw_only=True)
class Unreadable:
    """A frame or a record of it that cannot be read; `error` says why, `text` is the frame, whole.

    `text` is empty for a notice, which holds an account number. `count` is over one only if a consumer
    has let so many events wait that such as are alike were made one.
    """

    at: datetime
    error: Exception
    tr_id: str = ""
    text: str = attrs.field(default="", repr=False)
    count: int = 1


@attrs.frozen(kw_only=True)
class Unsubscribed:
    """The server does not take back a registration after a loss: nothing more of `key` will come."""

    key: str = attrs.field(repr=False)
    at: datetime
    error: Exception


Loss = Gap | Dropped | PossibleLoss | Unreadable | Unsubscribed


def merged(earlier: Loss, later: Loss) -> Loss | None:
    """One event that says what both say; `None` if they are about different things."""
    match earlier, later:
        case (Gap(), Gap()):
            return attrs.evolve(
                earlier,
                until=later.until,
                resumed={**earlier.resumed, **later.resumed},
                losses=earlier.losses + later.losses,
            )
        case (PossibleLoss(), PossibleLoss()) if earlier.key == later.key:
            return attrs.evolve(earlier, volume=earlier.volume + later.volume, until=later.until)
        case (Unreadable(), Unreadable()) if earlier.tr_id == later.tr_id:
            return attrs.evolve(earlier, count=earlier.count + later.count)
        case _:
            return None
