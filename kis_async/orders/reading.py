"""Reading the broker's order lists whole: every page of every list that can hold an order, or an error.

What is not in a list is evidence only if the list is complete, so nothing partial is ever returned.
"""

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from typing import Any, Protocol, TypeVar

import attrs

from ..api.domestic_bond.trading import ListBondOrders, ListChangeableBondOrders
from ..api.domestic_futureoption.trading_night import ListNightFuturesOrders
from ..api.domestic_futureoption.trading_orders import ListFuturesOrders
from ..api.domestic_stock.trading_order_lists import (
    ListChangeableOrders,
    ListOrders,
    OrderAge,
    VenueFilter,
)
from ..api.domestic_stock.trading_reservations import ListReservations
from ..api.overseas_futureoption.trading_order_lists import (
    ListOverseasFuturesOrders,
    ListOverseasFuturesOrdersToday,
)
from ..api.overseas_stock.trading_order_lists import (
    ListOpenOverseasOrders,
    ListOverseasOrders,
    OverseasOrderMarket,
)
from ..api.overseas_stock.trading_reservations import ListOverseasReservations, ReservationRegion
from ..config import Account
from ..errors import IncompletePages
from ..korean_time import korean_time
from ..spec.declare import Reply, Request, Row
from ..spec.paging import Pager
from .conversions import listed_order
from .listed import ListedOrder, OrderMarket
from .terms import Terms

__all__ = ["Reading", "Send", "read_list", "read_open"]

R = TypeVar("R", bound=Reply)

_NIGHT_FROM, _NIGHT_TO = clock_time(17, 50), clock_time(6, 30)
# In these minutes the orders of a night move from one list to the other, and may be in neither.
_MOVE_FROM, _MOVE_TO = clock_time(5, 55), clock_time(6, 30)
# The broker keeps orders of over three months apart; where the border lies exactly is not known.
_SURELY_RECENT, _SURELY_OLDER = timedelta(days=85), timedelta(days=95)
_BOND_DAYS = timedelta(days=6)  # a list of bond orders covers a week at most
_OVERSEAS_MARKETS = (
    OverseasOrderMarket.US,  # all three exchanges
    OverseasOrderMarket.HONG_KONG,
    OverseasOrderMarket.SHANGHAI,
    OverseasOrderMarket.SHENZHEN,
    OverseasOrderMarket.TOKYO,
    OverseasOrderMarket.HANOI,
    OverseasOrderMarket.HO_CHI_MINH,
)


class Send(Protocol):
    """How a request is sent: as `KIS.send` does."""

    def __call__(self, request: Request[R], /) -> Awaitable[R]:
        """The reply."""
        ...


@attrs.frozen(kw_only=True)
class Reading:
    """What the lists showed at one time, the latest rows first where the broker lists them so.

    `complete` is false if the broker may not have shown all, though every page was read: a row could not
    be understood, an answer had no place for rows, or the orders of a night were being moved.
    `started_at` is in seconds since the epoch.
    """

    orders: tuple[ListedOrder, ...]
    complete: bool
    started_at: float


async def read_list(
    send: Send,
    account: Account,
    what: Terms | OrderMarket,
    days: tuple[date, date],
    *,
    paper: bool,
    clock: Callable[[], float] = time.time,
) -> Reading:
    """All orders of the lists in which an order of these terms, or of this market, can stand.

    `days` are the first and the last trading day, as `terms.list_days` gives them. The terms of a
    reservation add the lists of reservations. `clock` tells the seconds since the epoch. Raises
    `IncompletePages` if a later page failed or the pages do not end, `NotOnPaper` where the list is not
    offered there, and what `send` raises.
    """
    reader = _Reader(send, account, paper=paper, clock=clock)
    if days[0] > days[1]:
        raise ValueError("the last day is before the first")
    market = what.market if isinstance(what, Terms) else what
    terms = what if isinstance(what, Terms) else None
    await _LISTS[market](reader, terms, *days)
    return reader.reading()


async def read_open(
    send: Send,
    account: Account,
    market: OrderMarket,
    *,
    paper: bool,
    clock: Callable[[], float] = time.time,
) -> Reading:
    """The orders of a market that are still open, at least in part; raises what `read_list` does.

    Where the broker has no list of them, as on paper, they are those of today's orders of which
    something remains.
    """
    reader = _Reader(send, account, paper=paper, clock=clock)
    await _OPEN[market](reader)
    return reader.reading(_is_open)


def _is_open(order: ListedOrder) -> bool:
    refused = order.rejected_quantity or 0
    return order.action != "cancel" and order.remaining_quantity != 0 and refused < (order.quantity or 1)


class _Reader:
    """Reads one list after the other, and joins what they show."""

    def __init__(self, send: Send, account: Account, *, paper: bool, clock: Callable[[], float]) -> None:
        self._send = send
        self.account = account
        self.paper = paper
        self._clock = clock
        self._started_at = clock()
        self._complete = True
        self._orders: dict[tuple[Any, ...], ListedOrder] = {}

    @property
    def now(self) -> datetime:
        """The Korean time."""
        return korean_time(self._clock())

    async def add(
        self,
        request: Request[R],
        rows: Callable[[R], Iterable[Row]],
        *,
        day: date | None = None,
        times: tuple[clock_time, clock_time] | None = None,
    ) -> None:
        """Read a list to its end. During `times` it may not show all."""
        begun = self.now.time()
        for reply in await _all_pages(self._send, request, rows):
            # A blank place in a list is no row; one that could not be read leaves a problem.
            if (reply.skipped_rows and reply.problems) or _lacks_rows(reply):
                self._complete = False
            for row in rows(reply):
                self._join(listed_order(row, day=day))
        if times is not None and begun <= times[1] and self.now.time() >= times[0]:
            self._complete = False

    def _join(self, order: ListedOrder) -> None:
        """Add a row; to one that was read before it adds what it does not say itself."""
        key = (order.market, order.ordered_on, order.number, order.reserved, order.branch)
        known = self._orders.get(key)
        self._orders[key] = order if known is None else _completed(order, known)

    def reading(self, keep: Callable[[ListedOrder], bool] = lambda _: True) -> Reading:
        """What was read."""
        orders = tuple(order for order in self._orders.values() if keep(order))
        return Reading(orders=orders, complete=self._complete, started_at=self._started_at)


def _lacks_rows(reply: Reply) -> bool:
    """Whether an answer that came over the wire has no block at all, not even an empty one."""
    return bool(reply.body) and not any(name.strip().lower().startswith("output") for name in reply.raw)


def _completed(order: ListedOrder, other: ListedOrder) -> ListedOrder:
    """An order with what only another list says of it."""
    missing = {
        field.name: getattr(other, field.name)
        for field in attrs.fields(ListedOrder)
        if getattr(order, field.name) is None and getattr(other, field.name) is not None
    }
    return attrs.evolve(order, **missing)


async def _all_pages(send: Send, request: Request[R], rows: Callable[[R], Iterable[Row]]) -> list[R]:
    """The replies of all pages; `IncompletePages` with those read if they do not come to a clear end."""
    replies: list[R] = []
    try:
        async for reply in _pages(send, request, rows):
            replies.append(reply)  # noqa: PERF401 - a comprehension would lose what was read before a failure
    except IncompletePages as error:
        error.pages = tuple(replies)
        raise
    return replies


async def _pages(send: Send, request: Request[R], rows: Callable[[R], Iterable[Row]]) -> AsyncIterator[R]:
    tr_id = request.spec.tr_ids()[0]
    asked: Request[R] | None = request
    cursors: set[str] = set()
    async for page in Pager(send, request, lambda reply: tuple(rows(reply))).pages():
        yield page.reply
        cursor = _cursor(page.reply)
        if page.has_more and cursor in cursors:
            raise IncompletePages(f"{tr_id}: the pages go round in a circle", tr_id=tr_id)
        cursors.add(cursor)
        if not page.has_more and _says_more(page.reply) and cursor == _cursor(asked):
            raise IncompletePages(f"{tr_id}: a page leads to itself", tr_id=tr_id)
        asked = page.next_request
    if asked is not None:
        raise IncompletePages(f"{tr_id}: the last page is repeated", tr_id=tr_id)


def _cursor(holder: object) -> str:
    return (getattr(holder, "next_key", None) or "").strip()


def _says_more(reply: Reply) -> bool:
    return reply.continuation.strip().upper() in {"F", "M"} and _cursor(reply) not in {"", "^^"}


# --- the lists of each market -------------------------------------------------------------------


async def _domestic_stock(reader: _Reader, terms: Terms | None, first: date, last: date) -> None:
    today = reader.now.date()
    for age, start_on, end_on in (
        (OrderAge.RECENT, max(first, today - _SURELY_OLDER), last),
        (OrderAge.OLDER, first, min(last, today - _SURELY_RECENT)),
    ):
        if start_on <= end_on:
            await reader.add(
                ListOrders(
                    age=age,
                    account=reader.account,
                    start_on=start_on,
                    end_on=end_on,
                    order_venue=VenueFilter.KRX if reader.paper else VenueFilter.ALL,
                ),
                lambda reply: reply.orders,
            )
    if terms is not None and terms.reserved:
        # Whether a list of all includes the valid ones is not said.
        for valid_only in (True, False):
            await reader.add(
                ListReservations(start_on=first, end_on=last, account=reader.account, valid_only=valid_only),
                lambda reply: reply.reservations,
            )


async def _overseas_stock(reader: _Reader, terms: Terms | None, first: date, last: date) -> None:
    if terms is not None and terms.reserved:
        for region in ReservationRegion:
            await reader.add(
                ListOverseasReservations(region=region, account=reader.account, start_on=first, end_on=last),
                lambda reply: reply.reservations,
            )
    request = ListOverseasOrders(account=reader.account, start_on=first, end_on=last)
    if reader.paper:
        request = request.replace(symbol="", exchange=None)
    await reader.add(request, lambda reply: reply.orders)


async def _domestic_futureoption(reader: _Reader, terms: Terms | None, first: date, last: date) -> None:
    """The night list first: what moves to the day list between the two readings is then in both."""
    clock = reader.now.time()
    night = clock >= _NIGHT_FROM or clock <= _NIGHT_TO if terms is None else terms.night
    if night and not reader.paper:
        await reader.add(
            # Its last day is the one after the last that is wanted.
            ListNightFuturesOrders(account=reader.account, date_from=first, date_to=last + timedelta(days=1)),
            lambda reply: reply.orders,
            times=(_MOVE_FROM, _MOVE_TO),
        )
    await reader.add(
        ListFuturesOrders(account=reader.account, date_from=first, date_to=last),
        lambda reply: reply.orders,
        times=(_MOVE_FROM, _MOVE_TO) if night and not reader.paper else None,
    )


async def _overseas_futureoption(reader: _Reader, _: Terms | None, first: date, last: date) -> None:
    """The list of days says more of each order, so it comes first."""
    await reader.add(
        ListOverseasFuturesOrders(account=reader.account, date_from=first, date_to=last),
        lambda reply: reply.orders,
    )
    await reader.add(ListOverseasFuturesOrdersToday(account=reader.account), lambda reply: reply.orders)


async def _domestic_bond(reader: _Reader, _: Terms | None, first: date, last: date) -> None:
    while first <= last:
        until = min(last, first + _BOND_DAYS)
        await reader.add(
            ListBondOrders(account=reader.account, start_on=first, end_on=until),
            lambda reply: reply.orders,
        )
        first = until + timedelta(days=1)


_Lists = Callable[[_Reader, Terms | None, date, date], Awaitable[None]]
_LISTS: dict[OrderMarket, _Lists] = {
    "domestic_stock": _domestic_stock,
    "overseas_stock": _overseas_stock,
    "domestic_futureoption": _domestic_futureoption,
    "overseas_futureoption": _overseas_futureoption,
    "domestic_bond": _domestic_bond,
}


# --- open orders --------------------------------------------------------------------------------


async def _open_domestic_stock(reader: _Reader) -> None:
    today = reader.now.date()
    if reader.paper:
        await _domestic_stock(reader, None, today, today)
        return
    await reader.add(ListChangeableOrders(account=reader.account), lambda reply: reply.orders, day=today)


async def _open_overseas_stock(reader: _Reader) -> None:
    if reader.paper:
        today = reader.now.date()
        await _overseas_stock(reader, None, today - timedelta(days=1), today)
        return
    for market in _OVERSEAS_MARKETS:
        await reader.add(
            ListOpenOverseasOrders(account=reader.account, exchange=market), lambda reply: reply.orders
        )


async def _open_domestic_futureoption(reader: _Reader) -> None:
    # Of a night before holidays the business day is not known.
    today = reader.now.date()
    await _domestic_futureoption(reader, None, today, today + timedelta(days=10))


async def _open_overseas_futureoption(reader: _Reader) -> None:
    await reader.add(ListOverseasFuturesOrdersToday(account=reader.account), lambda reply: reply.orders)


async def _open_domestic_bond(reader: _Reader) -> None:
    await reader.add(
        ListChangeableBondOrders(account=reader.account), lambda reply: reply.orders, day=reader.now.date()
    )


_OPEN: dict[OrderMarket, Callable[[_Reader], Awaitable[None]]] = {
    "domestic_stock": _open_domestic_stock,
    "overseas_stock": _open_overseas_stock,
    "domestic_futureoption": _open_domestic_futureoption,
    "overseas_futureoption": _open_overseas_futureoption,
    "domestic_bond": _open_domestic_bond,
}
