"""Which order of a list is the one whose answer was lost. Pure.

A wrong "found" or a wrong "not there" costs somebody money, and "cannot tell" does not. What is decided
here rests on two facts: the broker processes a send once or not at all, so a pending order is one row or
none; and a row that another intent has is not this one's.

Three things are assumed. The list is complete (see `proof_of_reading`). The broker has an order within
`near` of the time that it was out, and within `tolerance` if it is to be found for certain. And whoever
else trades on the account does not order, in the same seconds and by the same channel, exactly what one of
ours asked for that got lost on its way: by nothing that a list shows can such an order be told from ours,
and it is taken for it. More of them than ours that were lost are noticed.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeAlias

import attrs

from .fitting import DAYS_OFF, Fit, fit_of, symbol_of, time_of
from .listed import ListedOrder, OrderMarket
from .pairing import certain, groups, largest
from .terms import Terms

__all__ = [
    "NEAR",
    "Absent",
    "Ambiguous",
    "Matched",
    "OrderKey",
    "Pending",
    "Proof",
    "Verdict",
    "key_number",
    "key_of",
    "match",
    "proof_of_reading",
]

OrderKey: TypeAlias = tuple[OrderMarket, date | None, str]
"""Market, trading day and number (see `key_number`) of an order."""

NEAR = 90.0
# Where the day of an order is certain. That of a reservation is not.
_EXACT_DAYS = frozenset[OrderMarket]({"domestic_stock", "domestic_bond"})
_RESERVED = "R"


@attrs.frozen(kw_only=True)
class Pending:
    """An order whose outcome is not known: what it asks for, and when it was out.

    `sent_at` is when its first byte may have left, `left_at` when its exchange ended, `None` while it has
    not; in seconds since the epoch. `day` is its trading day as far as known.
    """

    id: int
    terms: Terms
    sent_at: float
    left_at: float | None
    day: date | None = None


@attrs.frozen
class Matched:
    """It is there: this is it, or one of several of ours that are alike, of which each has its own."""

    order: ListedOrder


@attrs.frozen
class Absent:
    """It is not in this list, and nothing in the list could be it."""


@attrs.frozen
class Ambiguous:
    """It cannot be told: any of the candidates may be it, or none.

    There is no candidate for the change or cancellation of a reservation, which lists do not show.
    """

    candidates: tuple[ListedOrder, ...]


Verdict: TypeAlias = Matched | Absent | Ambiguous


def key_number(number: str, *, reserved: bool) -> str:
    """The number of an order in its key: reservations are numbered apart from orders."""
    return f"{_RESERVED}{number}" if reserved else number


def key_of(order: ListedOrder) -> OrderKey:
    """By what an order is known to be the same in another reading."""
    return order.market, order.ordered_on, key_number(order.number, reserved=order.reserved)


@attrs.define
class _Case:
    """One pending order and the rows that could be it, by their places among the rows."""

    pending: Pending
    strict: list[int] = attrs.Factory(list[int])
    """Rows that fit in all."""
    timeless: list[int] = attrs.Factory(list[int])
    """Rows that would, if only they had a time."""
    near: list[int] = attrs.Factory(list[int])
    """Rows that would, but for their time, which is close."""
    doubtful: list[int] = attrs.Factory(list[int])
    """Rows of which something else is in doubt."""


def match(
    pending: Sequence[Pending],
    listed: Sequence[ListedOrder],
    claimed: Collection[OrderKey],
    *,
    tolerance: float,
    channels: Collection[str] = (),
    near: float = NEAR,
) -> dict[int, Verdict]:
    """What a complete list says of each pending order, by its `id`.

    `pending` holds all orders of the account that are open, those still out included: they compete, and
    are `Ambiguous` or have no verdict. `claimed` are the orders of other intents on all days of the list.
    `tolerance` and `near` are in seconds. `channels` are the channels of orders of this list that are
    known to be ours; if there are any, an order by another one may be ours but is never `Matched`.

    The rows that fit strictly, and the pending orders that they fit, fall into groups that share nothing.
    Take a group of m pending orders and k rows, and the largest pairing of them:

    - k = 0: no row can be it. `Absent`, unless a row is in doubt: then `Ambiguous`.
    - The pairing leaves a row over: somebody else ordered the same in the same seconds. Then any of the
      rows may be his, and all are `Ambiguous`.
    - It uses all rows and all orders (k = m): if all rows are ours, every order is there. Where all largest
      pairings agree, or the orders are alike to the last word, each is `Matched`; alike ones in the order
      of time, since nothing can tell, nor need, which is which. Not so beside one that is still out, which
      will name its own row. Unlike ones that could change places are `Ambiguous`.
    - It uses all rows, but not all orders (k < m): some are there and some not. Those that have the same
      row in all largest pairings are `Matched`, the others `Ambiguous`.

    A row without a time may belong to any order of its contents, so it leaves its whole group open. And
    nothing is `Matched` that has, within `near` of its time, another row of its contents that no pending
    order explains: then the one may be somebody else's, and the other ours, come in late.
    """
    rows, in_doubt = _unclaimed(listed, claimed)
    cases = [_Case(each) for each in pending]
    index = _Index(rows)
    foreign = {n for n, row in enumerate(rows) if channels and row.channel not in {None, *channels}}
    fits: dict[Terms, list[tuple[int, Fit]]] = {}
    for case in cases:
        terms = case.pending.terms
        if terms not in fits:  # of alike orders the contents are compared once
            fits[terms] = [(place, fit_of(terms, rows[place])) for place in index.rows_for(terms)]
        for place, contents in fits[terms]:
            fit, timed = _fit(case.pending, contents, rows[place], tolerance=tolerance, near=near)
            if fit is Fit.NO:
                continue
            if fit is Fit.DOUBTFUL or place in foreign or place in in_doubt:
                case.doubtful.append(place)
            elif fit is Fit.NEAR:
                case.near.append(place)
            else:
                (case.strict if timed else case.timeless).append(place)
    return _verdicts(cases, rows, *_pair(cases, rows))


def _fit(
    pending: Pending, contents: Fit, row: ListedOrder, *, tolerance: float, near: float
) -> tuple[Fit, bool]:
    """Whether a row whose `contents` fit so well can be an order, and whether it has a time."""
    if contents is Fit.NO or _shows_nowhere(pending.terms):
        return contents, False
    moment = time_of(
        row,
        pending.terms.market,
        sent_at=pending.sent_at,
        left_at=pending.left_at,
        day=pending.day,
        tolerance=tolerance,
        near=near,
    )
    return (contents, False) if moment is None else (min(contents, moment), True)


def _shows_nowhere(terms: Terms) -> bool:
    """Whether lists show no row of their own for it: a changed reservation keeps its number and its time."""
    return terms.reserved and terms.action != "new"


class _Index:
    """The rows by what an order names of them for certain, so that not all are looked at for each."""

    def __init__(self, rows: Sequence[ListedOrder]) -> None:
        self._places: dict[tuple[str, str], list[int]] = defaultdict(list)
        for place, row in enumerate(rows):
            names = {("symbol", symbol_of(row.market, row.symbol)), ("original", row.original_number or "")}
            if row.reserved:
                names.add(("original", row.number))
            for name in names:
                self._places[name].append(place)

    def rows_for(self, terms: Terms) -> list[int]:
        """The places of the rows that could be an order of these terms, and of some that could not."""
        if terms.action != "new":
            return self._places.get(("original", terms.original_number or ""), [])
        if not terms.symbol:
            return sorted({place for places in self._places.values() for place in places})
        named = self._places.get(("symbol", symbol_of(terms.market, terms.symbol)), [])
        return sorted({*named, *self._places.get(("symbol", ""), [])})


def _unclaimed(
    listed: Iterable[ListedOrder], claimed: Collection[OrderKey]
) -> tuple[list[ListedOrder], set[int]]:
    """The rows that no intent has, each once, and the places of those of which that is in doubt.

    Where the day of an order cannot be known beforehand, a claim may name the day beside the right one.
    """
    taken = set(claimed)
    days = _days(taken)
    rows: dict[tuple[OrderKey, str | None], ListedOrder] = {}
    for order in listed:
        if key_of(order) not in taken:
            rows.setdefault((key_of(order), order.branch), order)
    unclaimed = list(rows.values())
    in_doubt = {n for n, order in enumerate(unclaimed) if _among(key_of(order), days)}
    return unclaimed, in_doubt


_Days: TypeAlias = dict[tuple[OrderMarket, str], list[date | None]]


def _days(keys: Iterable[OrderKey]) -> _Days:
    """The days of each number of each market."""
    days: _Days = defaultdict(list)
    for market, day, number in keys:
        days[market, number].append(day)
    return days


def _among(key: OrderKey, days: _Days) -> bool:
    """Whether an order may be one of those: the same number, on a day that may be meant for the same."""
    market, day, number = key
    doubt = 0 if market in _EXACT_DAYS and not number.startswith(_RESERVED) else DAYS_OFF[market]
    return any(
        day is None or other is None or abs((day - other).days) <= doubt
        for other in days.get((market, number), ())
    )


# --- pairing ------------------------------------------------------------------------------------


def _pair(cases: Sequence[_Case], rows: Sequence[ListedOrder]) -> tuple[dict[int, int], set[int]]:
    """Place of a case -> place of the row that is its own for certain; and the rows that may all be ours."""
    edges = {n: [*case.strict, *case.timeless] for n, case in enumerate(cases)}
    found: dict[int, int] = {}
    explained: set[int] = set()
    for members, things in groups(edges):
        if any(cases[n].timeless for n in members):
            continue
        pairs = _largest({n: edges[n] for n in members}, cases)
        if len(pairs) < len(things):
            continue
        explained.update(things)
        if len(pairs) == len(members) and _are_alike([cases[n] for n in members]):
            found |= _by_time(pairs, edges, cases, rows)
            continue
        sure = certain({n: edges[n] for n in members}, pairs)
        found |= {n: pairs[n] for n in sure}
        if len(pairs) == len(members):
            found |= _rest(edges, members, pairs, sure, cases, rows)
    return found, explained


def _rest(
    edges: Mapping[int, Sequence[int]],
    members: Sequence[int],
    pairs: Mapping[int, int],
    sure: Collection[int],
    cases: Sequence[_Case],
    rows: Sequence[ListedOrder],
) -> dict[int, int]:
    """Without the certain pairs a group may fall apart; what is alike in a part is paired by time."""
    gone = {pairs[n] for n in sure}
    left = {n: [thing for thing in edges[n] if thing not in gone] for n in members if n not in sure}
    found: dict[int, int] = {}
    for part, _ in groups(left):
        if _are_alike([cases[n] for n in part]):
            found |= _by_time({n: pairs[n] for n in part}, left, cases, rows)
    return found


def _largest(edges: Mapping[int, Sequence[int]], cases: Sequence[_Case]) -> dict[int, int]:
    """A largest pairing; who was out for the shortest time has the least choice, so it comes first."""
    ends = {n: _end(cases[n].pending) for n in edges}
    return largest(edges, sorted(edges, key=lambda n: (ends[n], n)))


def _end(pending: Pending) -> float:
    return float("inf") if pending.left_at is None else pending.left_at


def _are_alike(cases: Sequence[_Case]) -> bool:
    """Whether orders can stand for each other: all ask for the same, and none will yet tell which it was."""
    first = cases[0].pending.terms
    return all(case.pending.terms == first and case.pending.left_at is not None for case in cases)


def _by_time(
    pairs: Mapping[int, int],
    edges: Mapping[int, Sequence[int]],
    cases: Sequence[_Case],
    rows: Sequence[ListedOrder],
) -> dict[int, int]:
    """The rows of a pairing dealt out in the order of time, if that is a pairing too."""
    orders = sorted(pairs, key=lambda n: (cases[n].pending.sent_at, n))
    things = sorted(pairs.values(), key=lambda place: _when(rows[place]))
    dealt = dict(zip(orders, things, strict=True))
    return dealt if all(thing in edges[n] for n, thing in dealt.items()) else dict(pairs)


def _when(row: ListedOrder) -> tuple[float, int, str]:
    moment = 0.0 if row.ordered_at is None else row.ordered_at.timestamp()
    return moment, len(row.number), row.number


def _verdicts(
    cases: Sequence[_Case], rows: Sequence[ListedOrder], found: Mapping[int, int], explained: set[int]
) -> dict[int, Verdict]:
    matched = {
        n: place
        for n, place in found.items()
        if cases[n].pending.left_at is not None and explained.issuperset(cases[n].near)
    }
    taken = set(matched.values())
    verdicts: dict[int, Verdict] = {}
    for n, case in enumerate(cases):
        if n in matched:
            verdicts[case.pending.id] = Matched(rows[matched[n]])
            continue
        places = sorted({*case.strict, *case.timeless, *case.near, *case.doubtful} - taken)
        if places or _shows_nowhere(case.pending.terms):
            verdicts[case.pending.id] = Ambiguous(tuple(rows[place] for place in places))
        elif case.pending.left_at is not None:
            verdicts[case.pending.id] = Absent()
    return verdicts


# --- evidence -----------------------------------------------------------------------------------


@attrs.frozen
class Proof:
    """Whether a reading is evidence of what is not in it: true if nothing that must be there is `missing`."""

    missing: frozenset[OrderKey]

    def __bool__(self) -> bool:
        return not self.missing


def proof_of_reading(listed: Iterable[ListedOrder], known: Iterable[OrderKey]) -> Proof:
    """Whether a reading has every order that is `known` to be accepted, of its days.

    A list that lags, or leaves rows out, is found out by what it should have.
    """
    days = _days(key_of(order) for order in listed)
    return Proof(frozenset(key for key in known if not _among(key, days)))
