"""`kis.orders`: what users call; it makes requests, sends them by the one door, and reads what followed.

What reads lists is imported when it is first used, since that brings the declarations of all lists along.
"""

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..api.enums import OrderVenue, Side
from ..config import Account, Environment
from ..errors import ConfigError, InvalidRequest, KisError, NotSent, OrderRejected, RejectionReason
from ..spec.declare import OrderRequest, Reply, Request
from ..symbols import AnySymbol
from .building import AnyKind, Asked, Credit, OrderSession, Target, cancellation, change, new_order
from .cancelling import (
    CancelFailure,
    Cancellations,
    cancel_open,
    earlier_revision,
    meant,
    quantity_sent,
)
from .desk import Desk
from .limits import check_limits
from .listed import ListedOrder, OrderMarket
from .placed import Order, is_order, order_again, order_from_list, order_placed, target_of
from .terms import terms_of

if TYPE_CHECKING:
    from ..stream.facade import Stream
    from .following import Followed, Following, FollowOptions
    from .reading import Reading
    from .settling import PendingOrder, Settlement, SettleOptions, Settler

__all__ = ["CancelFailure", "Cancellations", "Order", "Orders"]

R = TypeVar("R", bound=Reply)
T = TypeVar("T")

_log = logging.getLogger("kis_async.orders")

# By the account's product: stocks, derivatives of either kind, and pensions, which hold no foreign stocks.
_MARKETS: Mapping[str, tuple[OrderMarket, ...]] = {
    "01": ("domestic_stock", "overseas_stock"),
    "03": ("domestic_futureoption",),
    "08": ("overseas_futureoption",),
    "22": ("domestic_stock",),
    "29": ("domestic_stock",),
}
# An inquiry of all markets is some ten calls, which paper's quota allows each ten seconds.
_SLOW_QUOTA, _SLOW_INTERVAL = 5, 20.0


class Client(Protocol):
    """What the orders need of the client."""

    environment: Environment

    @property
    def desk(self) -> Desk:
        """The guards and the journal."""
        ...

    @property
    def attempt_timeout(self) -> float:
        """How long one exchange may take, in seconds."""
        ...

    def order_stream(self, account: Account) -> "Stream | None":
        """An open stream of the client that has the notices of this account, if there is one."""
        ...

    async def send(self, request: Request[R]) -> R:
        """Send one request and return its reply."""
        ...


class Orders:
    """The orders of one account.

    Every order that is sent ends in one of four ways, by type: an `Order`, `OrderRejected` (it was certainly
    not processed; `reason` says why), `NotSent` (it never left; guards raise `GuardRefused`), or
    `OutcomeUnknown`, which `settle` finds out. Mistakes that can be known beforehand are `InvalidRequest`.
    """

    def __init__(self, client: Client, account: Account | None) -> None:
        self._client = client
        self._account = account

    @property
    def account(self) -> Account:
        """The account; `ConfigError` if the client has none."""
        if self._account is None:
            raise ConfigError("orders concern an account: give KIS(account=...)", setting="account")
        return self._account

    def of(self, account: Account | str) -> "Orders":
        """The orders of another product of the same account, such as `12345678-03` for its derivatives.

        `InvalidRequest` for another account, which needs a client with a key of its own.
        """
        return Orders(self._client, self.account.product_of(account))

    @property
    def _desk(self) -> Desk:
        return self._client.desk

    # --- placing ------------------------------------------------------------------------------

    async def buy(
        self,
        symbol: AnySymbol,
        quantity: int,
        *,
        price: Decimal | int | None = None,
        kind: AnyKind | None = None,
        venue: OrderVenue | None = None,
        session: OrderSession = "day",
        condition_price: Decimal | int | None = None,
        credit: Credit | None = None,
        client_order_id: str | None = None,
        send_before: datetime | timedelta | None = None,
        check_price: bool = False,
        timeout: float | None = None,
    ) -> Order:
        """Buy: `quantity` shares or contracts, at `price` in the instrument's currency.

        A price alone makes a limit order; `kind` names any other (`OrderKind`, `OverseasOrderKind`,
        `FuturesOrderKind`, `OverseasFuturesOrderKind`). `venue` is KRX unless said otherwise. `session` is
        `night` for domestic derivatives, `daytime` for US stocks. `condition_price` is for stop orders,
        `credit` for those on credit. `client_order_id` makes the call safe to repeat: an accepted order
        answers again with its first outcome. `send_before` drops an order that waited too long.
        `check_price` asks for the day's limits first, and refuses a price outside them or between ticks.
        """
        return await self._place(
            Side.BUY,
            symbol,
            quantity,
            check_price=check_price,
            price=price,
            kind=kind,
            venue=venue,
            session=session,
            condition_price=condition_price,
            credit=credit,
            client_order_id=client_order_id,
            send_before=send_before,
            timeout=timeout,
        )

    async def sell(
        self,
        symbol: AnySymbol,
        quantity: int,
        *,
        price: Decimal | int | None = None,
        kind: AnyKind | None = None,
        venue: OrderVenue | None = None,
        session: OrderSession = "day",
        condition_price: Decimal | int | None = None,
        credit: Credit | None = None,
        client_order_id: str | None = None,
        send_before: datetime | timedelta | None = None,
        check_price: bool = False,
        timeout: float | None = None,
    ) -> Order:
        """Sell; everything is as in `buy`."""
        return await self._place(
            Side.SELL,
            symbol,
            quantity,
            check_price=check_price,
            price=price,
            kind=kind,
            venue=venue,
            session=session,
            condition_price=condition_price,
            credit=credit,
            client_order_id=client_order_id,
            send_before=send_before,
            timeout=timeout,
        )

    async def _place(
        self,
        side: Side,
        symbol: AnySymbol,
        quantity: int,
        *,
        check_price: bool,
        client_order_id: str | None,
        send_before: datetime | timedelta | None,
        timeout: float | None,
        **asked: Any,
    ) -> Order:
        name = client_order_id if client_order_id is not None else uuid.uuid4().hex
        request = new_order(
            Asked(
                side=side,
                symbol=symbol,
                quantity=quantity,
                client_order_id=name,
                send_before=self._by(send_before),
                timeout=timeout,
                account=self.account,
                **asked,
            ),
            self.account.product,
        )
        if check_price:
            _, left = await self._within(timeout, check_limits(terms_of(request), self._client.send))
            request = request.replace(timeout=left)
        return await self._send(request, name)

    async def _send(self, request: OrderRequest[Any], name: str, original: Order | None = None) -> Order:
        reply = await self._client.send(request)
        # A repeated order was sent earlier than now.
        moment, day = await self._desk.noted(self.account, name) or (self._desk.moment(), None)
        return order_placed(
            request,
            reply,
            self.account,
            moment,
            name,
            ordered_on=day,
            symbol="" if original is None else original.symbol,
            side=None if original is None else original.side,
        )

    def _by(self, send_before: datetime | timedelta | None) -> datetime | None:
        """Until when an order may leave, counted from now and not from when it is ready."""
        if isinstance(send_before, timedelta):
            return self._desk.moment() + send_before
        return send_before

    async def _within(self, timeout: float | None, work: Awaitable[T]) -> tuple[T, float | None]:
        """Ask for what an order needs, in the order's own time; answers how much of that is left."""
        begun = self._desk.clock.monotonic()
        try:
            async with asyncio.timeout(timeout):
                found = await work
        except (InvalidRequest, NotSent, OrderRejected):
            raise
        except (KisError, TimeoutError) as error:
            why = error if isinstance(error, KisError) else "its time was up before it was ready"
            raise NotSent(f"the order was not sent: {why}") from error
        spent = self._desk.clock.monotonic() - begun
        return found, None if timeout is None else max(timeout - spent, 0.001)

    # --- changing and cancelling --------------------------------------------------------------

    async def modify(
        self,
        order: Order,
        *,
        price: Decimal | int | None = None,
        kind: AnyKind | None = None,
        quantity: int | None = None,
        condition_price: Decimal | int | None = None,
        client_order_id: str | None = None,
        send_before: datetime | timedelta | None = None,
        timeout: float | None = None,
    ) -> Order:
        """Change the price or kind of what is left of an order, or of `quantity` of it.

        The change has a number of its own, and what is changed goes on under it. Where the market wants a
        quantity and none is given, the open orders are asked for it.
        """

        def build(target: Target, options: dict[str, Any]) -> OrderRequest[Any]:
            return change(
                target,
                price=price,
                kind=kind,
                quantity=quantity,
                condition_price=condition_price,
                options=options,
            )

        return await self._revise(order, build, quantity, client_order_id, send_before, timeout)

    async def cancel(
        self,
        order: Order,
        *,
        quantity: int | None = None,
        client_order_id: str | None = None,
        send_before: datetime | timedelta | None = None,
        timeout: float | None = None,
    ) -> Order:
        """Cancel what is left of an order, or `quantity` of it; the cancellation has a number of its own.

        `OrderRejected` with `NOTHING_LEFT` if nothing is, whether the broker says so or its list of open
        orders.
        """

        def build(target: Target, options: dict[str, Any]) -> OrderRequest[Any]:
            return cancellation(target, quantity=quantity, options=options)

        return await self._revise(order, build, quantity, client_order_id, send_before, timeout)

    async def _revise(
        self,
        order: Order,
        build: Callable[[Target, dict[str, Any]], OrderRequest[Any]],
        quantity: int | None,
        client_order_id: str | None,
        send_before: datetime | timedelta | None,
        timeout: float | None,
    ) -> Order:
        by = self._by(send_before)
        name, earlier = client_order_id, None
        if name is not None:
            found = earlier_revision(self._desk, self.account, name, order)
            earlier, timeout = await self._within(timeout, found)
        if earlier is None:
            remaining, timeout = await self._within(timeout, self._remaining(order, quantity))
        else:
            remaining = quantity_sent(earlier)  # what was left then, by now nobody can say
        name = uuid.uuid4().hex if name is None else name
        options = {"account": self.account, "client_order_id": name, "send_before": by, "timeout": timeout}
        request = build(target_of(order, remaining), options)
        if earlier is not None and earlier.state == "accepted":
            return order_again(request, earlier, order)
        return await self._send(request, name, order)

    async def _remaining(self, order: Order, quantity: int | None) -> int | None:
        """What is left of an order, asked for only where the market wants to have it said."""
        if quantity is not None or order.market not in {"overseas_stock", "domestic_futureoption"}:
            return quantity
        reading = await self._read_open(order.market)
        for listed in reading.orders:
            if is_order(listed, order):
                return listed.remaining_quantity
        if not reading.complete:
            raise NotSent("the order was not sent: the list of open orders did not show all of them")
        raise OrderRejected(
            f"order {order.number} is not among the open ones", reason=RejectionReason.NOTHING_LEFT
        )

    async def cancel_all(self, *, symbol: AnySymbol | None = None, side: Side | None = None) -> Cancellations:
        """Cancel all open orders of the account, whoever placed them, or those of a symbol or a side.

        What could not be cancelled stands in `failed`, a market whose open orders could not be read, or not
        whole, in `unread`; raises only if that is so of every market.
        """
        return await cancel_open(self._markets(), self._read_open, self._cancel_listed, meant(symbol, side))

    async def _cancel_listed(self, listed: ListedOrder) -> Order | CancelFailure:
        order = order_from_list(listed, self.account, self._desk.moment())
        # Where the market wants to have the quantity said, the list has just said it.
        said = order.market in {"overseas_stock", "domestic_futureoption"}
        try:
            return await self.cancel(order, quantity=listed.remaining_quantity if said else None)
        except KisError as error:
            return CancelFailure(order=order, error=error)

    # --- what is open -------------------------------------------------------------------------

    async def open(self) -> tuple[Order, ...]:
        """The orders of the account that can still be filled, whoever placed them, in all its markets.

        What a list may have left out is logged as a warning.
        """
        found: list[Order] = []
        for market in self._markets():
            reading = await self._read_open(market)
            if not reading.complete:
                _log.warning("the list of open orders (%s) did not show all of them", market)
            now = self._desk.moment()
            found += [order_from_list(listed, self.account, now) for listed in reading.orders]
        return tuple(found)

    def _markets(self) -> tuple[OrderMarket, ...]:
        return _MARKETS.get(self.account.product, _MARKETS["01"])

    async def _read_open(self, market: OrderMarket) -> "Reading":
        from .reading import read_open

        return await read_open(
            self._client.send,
            self.account,
            market,
            paper=self._client.environment.paper,
            clock=self._desk.now,
        )

    # --- what is unknown ----------------------------------------------------------------------

    def _settler(self, options: "SettleOptions | None" = None) -> "Settler":
        from .settling import SettleOptions, Settler

        return Settler(
            self._desk,
            self._client.send,
            self.account,
            options=options or SettleOptions(),
            attempt_timeout=self._client.attempt_timeout,
        )

    async def pending(self) -> "tuple[PendingOrder, ...]":
        """The orders whose outcome is open, those of earlier runs included; not what is being sent now."""
        return await self._settler().pending()

    async def settle(
        self, *client_order_ids: str, wait: bool = True, options: "SettleOptions | None" = None
    ) -> "tuple[Settlement, ...]":
        """Find out what became of the pending orders, all or those of these ids, oldest first.

        Each is `Found` with its order, `NotThere` (it was not processed, and may be sent again), or
        `Undecided` with the candidates: an identical order by hand, in HTS or by another program, at the
        same moment cannot always be told from ours. It waits as `options` say, such as for the grace time,
        until each is settled, or with `wait=False` looks once: that may find an order, but that one is not
        there takes two looks after the grace time, a `pause` or more apart.
        """
        return await self._settler(options).settle(client_order_ids or None, wait=wait)

    async def decide(self, client_order_id: str, order: ListedOrder | None) -> "Settlement":
        """Settle by your own judgement what `settle` left undecided: as this order, or as not there."""
        return await self._settler().decide(client_order_id, order)

    # --- following ----------------------------------------------------------------------------

    def follow(self, order: Order, *, options: "FollowOptions | None" = None) -> "Following":
        """What happens to an order, from its placing until nothing of it is left: `async for event in ...`.

        An order that gets a new number by a change is followed on. Notices are heard if a stream of the
        client is open; the lists are asked now and then in any case (see `FollowOptions`).
        """
        from .following import Followed

        one = Followed(
            market=order.market, number=order.number, placed_at=order.ordered_at or self._desk.moment()
        )
        return self._following((order.market,), options, followed=one, since=order.ordered_on)

    def events(
        self,
        *,
        markets: Sequence[OrderMarket] | None = None,
        since_start: bool = False,
        options: "FollowOptions | None" = None,
    ) -> "Following":
        """What happens to all orders of the account, whoever placed them, until it is closed.

        What has happened before is passed over, or with `since_start` told first, as far as today's lists
        have it. `markets` are those of the account's product if it is not said.
        """
        return self._following(tuple(markets or self._markets()), options, since_start=since_start)

    def _following(
        self,
        markets: tuple[OrderMarket, ...],
        options: "FollowOptions | None",
        *,
        followed: "Followed | None" = None,
        since_start: bool = False,
        since: date | None = None,
    ) -> "Following":
        from .following import Following, FollowOptions
        from .watching import Watch

        if options is None and self._client.environment.requests_per_second < _SLOW_QUOTA:
            options = FollowOptions(interval=_SLOW_INTERVAL)
        watch = Watch(self._desk, self._client.send, self.account, markets, since=since)
        return Following(
            watch.read,
            clock=self._desk.clock,
            stream=self._client.order_stream(self.account),
            # The account's own markets go without saying: by night some are not offered on paper.
            markets=() if markets == self._markets() else [m for m in markets if m != "domestic_bond"],
            followed=followed,
            since_start=since_start,
            own=watch.is_own,
            options=options,
        )

    # --- the stop switch ----------------------------------------------------------------------

    async def stop(self, reason: str = "stopped by hand") -> None:
        """Let no order of the account leave, in no process that shares the state; cancellations may."""
        await self._desk.stop(self.account, reason)

    async def resume(self) -> bool:
        """Take the stop back; whether there was one."""
        return await self._desk.resume(self.account)

    async def stopped(self) -> str | None:
        """Why orders are stopped; `None` if they are not."""
        return await self._desk.stopped(self.account)
