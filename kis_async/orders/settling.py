"""Finding out what became of orders whose outcome is unknown, by what the broker's lists say.

An order of ours is looked for in the list of its market and session, on all pages. It is found, it is not
there, or the list cannot tell. That it is not there takes two complete readings, both begun when the grace
time after its departure was over; and a reading is only believed if it has every order that is known to
have been accepted before, since lists can lag behind. Our own orders in the list also tell how far the
broker's clock is from ours; where there are none, an order of the same contents at any time of the day is
not told apart from ours by its time.
"""

import logging
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta
from statistics import median
from typing import TypeAlias

import attrs

from ..config import Account
from ..errors import InvalidRequest
from ..korean_time import korean_time
from ..session.door import SendRead
from .desk import Desk, claim_market
from .journal import Entry
from .listed import ListedOrder
from .matching import (
    NEAR,
    Absent,
    Ambiguous,
    Matched,
    OrderKey,
    Pending,
    key_number,
    key_of,
    match,
    proof_of_reading,
)
from .placed import Order, order_of
from .reading import Reading, read_list
from .terms import Terms, list_days, trading_day

__all__ = ["Found", "NotThere", "PendingOrder", "SettleOptions", "Settlement", "Settler", "Undecided"]

_log = logging.getLogger("kis_async.orders")

_CLOCK_NOISE = 2.0
_ANY_TIME = 86_400.0
# How far a computed trading day may be from the list's, over the longest holidays.
_DAYS_AROUND = timedelta(days=11)


@attrs.frozen(kw_only=True)
class SettleOptions:
    """How patiently orders are looked for; times in seconds.

    `grace`: how long after its departure an order may take to show in a list. `tolerance`: how far the
    broker's clock and this machine's may be apart. `pause`: between two readings of a list. `readings`: how
    many after the grace time, before what is still not clear is given up as undecided.
    """

    grace: float = 30.0
    tolerance: float = 5.0
    pause: float = 2.0
    readings: int = 8


@attrs.frozen(kw_only=True)
class PendingOrder:
    """An order whose outcome is open: what it asks for, and when it left (`None`: it was still waiting)."""

    client_order_id: str
    terms: Terms
    trading_day: date
    intended_at: datetime
    sent_at: datetime | None
    reason: str


@attrs.frozen(kw_only=True)
class Found:
    """It was accepted: `order` has its number, `listed` is the list's word on it."""

    pending: PendingOrder
    order: Order
    listed: ListedOrder


@attrs.frozen(kw_only=True)
class NotThere:
    """It was not processed, and may be sent again."""

    pending: PendingOrder


@attrs.frozen(kw_only=True)
class Undecided:
    """The list cannot tell: `candidates` are the orders that it may be; `reason` says why."""

    pending: PendingOrder
    candidates: tuple[ListedOrder, ...]
    reason: str


Settlement: TypeAlias = Found | NotThere | Undecided
_Group: TypeAlias = tuple[str, bool]


@attrs.define
class _Search:
    """What has been learnt of one open entry."""

    ready: bool = False
    readings: int = 0
    candidates: tuple[ListedOrder, ...] = ()
    reason: str = "its list was not read yet"


class Settler:
    """Settles the open orders of one account."""

    def __init__(
        self,
        desk: Desk,
        send: SendRead,
        account: Account,
        *,
        options: SettleOptions,
        attempt_timeout: float,
    ) -> None:
        self._desk = desk
        self._send = send
        self._account = account
        self._scope = desk.scope(account)
        self._options = options
        self._attempt_timeout = attempt_timeout

    async def pending(self) -> tuple[PendingOrder, ...]:
        """What is open, but what this client is sending just now."""
        return tuple(_pending(entry) for entry in await self._open())

    async def _open(self) -> list[Entry]:
        entries = await self._desk.journal.open_entries(self._scope)
        return [entry for entry in entries if entry.id not in self._desk.flying]

    async def settle(self, names: Collection[str] | None, *, wait: bool) -> tuple[Settlement, ...]:
        """Look for the orders that are open now, or those of these names, until each is settled or is not."""
        searches: dict[int, _Search] = defaultdict(_Search)
        settled: dict[int, Settlement] = {}
        # What is lost meanwhile is for the next time, or this one might never end.
        meant = {entry.id for entry in await self._open() if names is None or entry.name in names}
        while True:
            entries = await self._open()
            wanted = [entry for entry in entries if entry.id in meant and entry.id not in settled]
            for group in _groups(entry for entry in wanted if entry.sent_at is not None):
                await self._look(group, wanted, searches, settled)
            await self._never_sent(wanted, searches, settled)
            left = [entry for entry in wanted if entry.id not in settled]
            if not wait or all(searches[entry.id].readings >= self._options.readings for entry in left):
                break
            await self._desk.clock.sleep(self._options.pause)
        for entry in left:
            search = searches[entry.id]
            settled[entry.id] = Undecided(
                pending=_pending(entry), candidates=search.candidates, reason=search.reason
            )
        return tuple(settled[number] for number in sorted(settled))

    async def _never_sent(
        self, wanted: Sequence[Entry], searches: dict[int, _Search], settled: dict[int, Settlement]
    ) -> None:
        """Close what was written down and never left: whoever wrote it has gone, or is told when it tries."""
        for entry in wanted:
            if entry.sent_at is not None:
                continue
            if self._desk.now() < entry.created_at + self._options.grace:
                searches[entry.id].reason = "another program may still be about to send it"
            elif await self._desk.journal.absent(entry, never_sent=True):
                settled[entry.id] = NotThere(pending=_pending(entry))

    def _left_at(self, entry: Entry) -> float:
        """When its exchange ended at the latest; a process that was killed noted no end."""
        return entry.left_at or (entry.sent_at or entry.created_at) + self._attempt_timeout + 1

    async def _look(
        self,
        group: _Group,
        wanted: Sequence[Entry],
        searches: dict[int, _Search],
        settled: dict[int, Settlement],
    ) -> None:
        """Read one list, and decide what it can."""
        sought = [entry for entry in wanted if entry.sent_at is not None and _group(entry) == group]
        days = _days(sought)
        reading = await read_list(
            self._send,
            self._account,
            sought[0].terms,
            days,
            paper=self._desk.environment.paper,
            clock=self._desk.now,
        )
        # What left since then may be in the list as well, and be taken for ours.
        open_now = await self._desk.journal.open_entries(self._scope)
        claims = await self._desk.journal.claims(self._scope, group[0], days[0] - _DAYS_AROUND)
        claimed = frozenset(_key(claim) for claim in claims)
        offset = _clock_offset(claims, reading.orders)
        verdicts = match(
            [self._sought(entry, offset or 0.0) for entry in open_now if _group(entry) == group],
            reading.orders,
            claimed,
            tolerance=self._options.tolerance,
            channels=_channels(reading.orders, claimed),
            near=_ANY_TIME if offset is None else NEAR,
        )
        for entry in sought:
            search = searches[entry.id]
            verdict = verdicts.get(entry.id)
            search.ready = reading.started_at >= self._left_at(entry) + self._options.grace
            search.readings += search.ready
            search.candidates = ()
            if not isinstance(verdict, Absent):
                self._desk.lacking_since.pop(entry.id, None)
            match verdict:
                case Matched(order=order):
                    if await self._found(entry, order, settled):
                        continue
                    search.reason = "another order has just been found to be that one"
                case Absent():
                    search.reason = await self._absent(entry, claims, reading, search, settled)
                case Ambiguous(candidates=candidates):
                    search.candidates = candidates
                    search.reason = "orders are listed that may be this one, or somebody else's"
                case None:
                    search.reason = "it is on its way"

    def _sought(self, entry: Entry, offset: float) -> Pending:
        """What is looked for, its times by the broker's clock."""
        # What is on its way may yet be answered; what a dead process left has no end noted.
        flying = entry.state == "sending" and (
            entry.id in self._desk.flying or self._desk.now() < self._left_at(entry)
        )
        return Pending(
            id=entry.id,
            terms=entry.terms,
            sent_at=(entry.sent_at or entry.created_at) + offset,
            left_at=None if flying else self._left_at(entry) + offset,
            day=entry.day,
        )

    async def _found(self, entry: Entry, order: ListedOrder, settled: dict[int, Settlement]) -> bool:
        done = await self._desk.journal.found(
            entry,
            number=order.number,
            branch=order.branch,
            ordered_on=order.ordered_on or trading_day(entry.terms, _moment(entry.sent_at)),
        )
        if done:
            settled[entry.id] = Found(
                pending=_pending(entry), order=order_of(entry, order, self._account), listed=order
            )
        return done

    async def _absent(
        self,
        entry: Entry,
        claims: Sequence[Entry],
        reading: Reading,
        search: _Search,
        settled: dict[int, Settlement],
    ) -> str:
        """Count a reading that does not have it, if the reading can be believed; why not, else."""
        if not search.ready:
            return "the grace time is not over"
        if not reading.complete:
            return "the list did not show all of its orders"
        believed = reading.started_at - self._options.grace
        days = _days([entry])
        proof = proof_of_reading(
            reading.orders,
            [
                _key(claim)
                for claim in claims
                if self._left_at(claim) <= believed and _within(claim.ordered_on, days)
            ],
        )
        if not proof:
            return f"the list lacks {len(proof.missing)} orders that are known to have been accepted"
        # The first may be of an earlier call, which looked once.
        first = self._desk.lacking_since.setdefault(entry.id, reading.started_at)
        if first == reading.started_at or reading.started_at < first + self._options.pause:
            return "one more reading is needed"
        del self._desk.lacking_since[entry.id]
        if await self._desk.journal.absent(entry):
            settled[entry.id] = NotThere(pending=_pending(entry))
        return "it has just been settled, or sent anew, elsewhere"

    # --- by hand ------------------------------------------------------------------------------

    async def decide(self, name: str, order: ListedOrder | None) -> Settlement:
        """Settle one as this order, or as not there."""
        entry = next((each for each in await self._open() if each.name == name), None)
        if entry is None:
            raise InvalidRequest("no pending order has this client_order_id", parameter="client_order_id")
        settled: dict[int, Settlement] = {}
        if order is not None:
            await self._found(entry, order, settled)
        elif await self._desk.journal.absent(entry, never_sent=entry.sent_at is None):
            settled[entry.id] = NotThere(pending=_pending(entry))
        if entry.id not in settled:
            raise InvalidRequest(
                "it cannot be settled so: another intent has this order, or it was just settled",
                parameter="order",
            )
        return settled[entry.id]


def _pending(entry: Entry) -> PendingOrder:
    return PendingOrder(
        client_order_id=entry.name,
        terms=entry.terms,
        trading_day=entry.day,
        intended_at=_moment(entry.created_at),
        sent_at=None if entry.sent_at is None else _moment(entry.sent_at),
        reason=entry.message,
    )


def _moment(seconds: float | None) -> datetime:
    return korean_time(seconds or 0.0)


def _group(entry: Entry) -> _Group:
    return claim_market(entry.terms), entry.terms.night


def _groups(entries: Iterable[Entry]) -> list[_Group]:
    return list(Counter(_group(entry) for entry in entries))


def _days(entries: Sequence[Entry]) -> tuple[date, date]:
    ranges = [list_days(entry.terms, _moment(entry.sent_at)) for entry in entries]
    return min(first for first, _ in ranges), max(last for _, last in ranges)


def _within(day: date | None, days: tuple[date, date]) -> bool:
    return day is None or days[0] <= day <= days[1]


def _key(claim: Entry) -> OrderKey:
    terms = claim.terms
    return terms.market, claim.ordered_on, key_number(claim.number or "", reserved=terms.reserved)


def _clock_offset(claims: Sequence[Entry], listed: Sequence[ListedOrder]) -> float | None:
    """How far the broker's clock is ahead of ours, in seconds, by our own orders in the list.

    0 if it is no further off than a second or two, which a list's whole seconds and the way there explain;
    `None` where no order of ours tells, so that the clocks may be apart by anything.
    """
    rows = {key_of(order): order for order in listed if order.ordered_at is not None}
    offsets = [
        row.ordered_at.timestamp() - claim.sent_at
        for claim in claims
        if claim.sent_at is not None
        and (row := rows.get(_key(claim))) is not None
        and row.ordered_at is not None
    ]
    if not offsets:
        return None
    offset = median(offsets)
    return offset if abs(offset) > _CLOCK_NOISE else 0.0


def _channels(listed: Sequence[ListedOrder], ours: Collection[OrderKey]) -> frozenset[str]:
    """By which media our own orders are seen to come in."""
    return frozenset(order.channel for order in listed if order.channel is not None and key_of(order) in ours)
