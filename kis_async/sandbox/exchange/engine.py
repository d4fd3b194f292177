"""The exchange: takes orders, numbers them, and keeps the one record of what became of them.

It is no thread's friend: the gateway calls it under its lock.
"""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

import attrs

from ...errors import ConfigError
from ...korean_time import korean_time
from ..instruments import Instrument
from ..market import Market
from .floor import ExchangeEvent, Fills, Floor
from .kinds import Terms
from .ledger import Ledger, opening_book
from .matching import Working
from .model import Account, AccountBook, ExchangeFill, ExchangeOrder, OrderChange, bare_number
from .rules import Rules, multiplier_of
from .sessions import Closed, Plan, plan_of
from .settings import DEFAULT_CASH, DEFAULT_HOLDINGS, Fees, Holding
from .tickets import Ticket

__all__ = ["Exchange", "ExchangeSettings"]

_OMITTED_SECONDS = 60


@attrs.frozen(kw_only=True)
class ExchangeSettings:
    """How the exchange behaves; see `Options`."""

    seed: int = 0
    paper: bool = False
    always_open: bool = False
    fills: Fills = "book"
    checks: bool = True
    fees: Fees = attrs.Factory(Fees)
    cash: Mapping[str, Decimal | int] = attrs.Factory(lambda: dict(DEFAULT_CASH))
    holdings: Sequence[Holding] = DEFAULT_HOLDINGS
    list_lag: float = 0.0
    list_omit: float = 0.0


class Exchange:
    """The record of all orders, and what moves them."""

    def __init__(
        self, market: Market, settings: ExchangeSettings, accounts: Mapping[Account, int], *, now: float
    ) -> None:
        if settings.list_lag < 0 or not 0 <= settings.list_omit <= 1:
            raise ConfigError("list_lag must be 0 or more, and list_omit 0 to 1", setting="list_lag")
        self._settings = settings
        self._rules = Rules(market=market, paper=settings.paper, checks=settings.checks)
        self._ledger = Ledger(settings.fees)
        today = korean_time(now).date()
        self._books = {
            account: opening_book(
                account, app_key, today, market, cash=settings.cash, holdings=settings.holdings
            )
            for account, app_key in accounts.items()
        }
        self._floor = Floor(market, self._rules, self._ledger, self._books, fills=settings.fills, now=now)
        self._orders: dict[str, ExchangeOrder] = {}
        self._number = 1_000_000 + int.from_bytes(self._digest("first")[:4], "big") % 900_000

    # --- the record -----------------------------------------------------------------------------

    @property
    def orders(self) -> list[ExchangeOrder]:
        """All orders of all accounts, oldest first."""
        return list(self._orders.values())

    def book(self, account: Account) -> AccountBook:
        """An account. `KeyError` for one that is not here."""
        return self._books[account]

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts, ten digits each."""
        return tuple(self._books)

    def find(self, number: str) -> ExchangeOrder | None:
        """The order with a number, however it is padded."""
        return self._orders.get(bare_number(number))

    def visible_orders(self, account: Account, now: float) -> list[ExchangeOrder]:
        """The orders of an account as its lists show them now: late, and with gaps, if that was asked for.

        With `list_lag` all is told so many seconds late. With `list_omit` each read leaves out, with that
        chance, an order of the last minute.
        """
        moment = now - self._settings.list_lag
        orders = [order for order in self._books[account].orders if order.placed_at <= moment]
        return [order.as_of(moment) for order in orders if not self._omits(order, now)]

    def _omits(self, order: ExchangeOrder, now: float) -> bool:
        omit = self._settings.list_omit
        if not omit or now - order.placed_at - self._settings.list_lag > _OMITTED_SECONDS:
            return False
        chance = int.from_bytes(self._digest(f"omit {order.number} {now!r}")[:4], "big") / 2**32
        return chance < omit

    def drain(self) -> list[ExchangeEvent]:
        """What happened since this was last asked, in time."""
        events = sorted(self._floor.events, key=lambda event: event.at)
        self._floor.events.clear()
        return events

    def next_number(self, *, width: int = 10) -> str:
        """A new order number; they rise by steps that nobody foresees."""
        self._number += 1 + self._digest(f"number {self._number}")[0] % 7
        return f"{self._number:0{width}}"

    def _digest(self, text: str) -> bytes:
        return hashlib.blake2b(f"{self._settings.seed} {text}".encode(), digest_size=8).digest()

    # --- orders ---------------------------------------------------------------------------------

    def submit(self, ticket: Ticket, account: Account, *, app_key: int, now: float) -> ExchangeOrder:
        """Take an order, a change or a cancellation. Raises `Refused` where the broker refuses."""
        self.advance(now)
        book = self._books[account]
        if ticket.action == "new":
            return self._new(ticket, book, app_key, now)
        found = self.find(ticket.original)
        original = found if found is not None and found.account == account else None
        self._rules.check_change(ticket, original)
        before = None if original is None else self._floor.find(original.number)
        if before is None:
            return self._unknown(ticket, book, app_key, now)
        if ticket.action == "cancel":
            return self._cancel(ticket, book, before, app_key, now)
        return self._modify(ticket, book, before, app_key, now)

    def _order(
        self, ticket: Ticket, book: AccountBook, app_key: int, now: float, trading_date: date
    ) -> ExchangeOrder:
        """An order without a number, which is given to those that are taken alone."""
        return ExchangeOrder(
            number="",
            account=book.account,
            app_key=app_key,
            family=ticket.family,
            tr_id=ticket.tr_id,
            action=ticket.action,
            original=ticket.original,
            symbol=ticket.symbol,
            name="",
            exchange=ticket.exchange,
            venue=ticket.venue,
            side=ticket.side,
            kind=ticket.kind,
            quantity=ticket.quantity,
            price=ticket.price or Decimal(0),
            condition_price=ticket.condition_price,
            multiplier=multiplier_of(ticket),
            placed_at=now,
            trading_date=trading_date,
            night=ticket.night,
            channel=ticket.channel,
            credit_type=ticket.credit_type,
            loan_date=ticket.loan_date,
        )

    def _new(self, ticket: Ticket, book: AccountBook, app_key: int, now: float) -> ExchangeOrder:
        instrument = self._rules.find(ticket)
        terms = self._rules.terms(ticket, ticket.kind, instrument)
        plan = self._plan(ticket, instrument, terms, now)
        order = self._order(ticket, book, app_key, now, plan.trading_date)
        order.symbol, order.name, order.currency = instrument.code, instrument.name, instrument.currency
        self._rules.check_new(order, book.sellable(order.family, order.symbol, order.exchange))
        working = Working(order=order, instrument=instrument, terms=terms, plan=plan, place=self._number)
        self._reserve(working, book)
        self._record(order, book, "accepted", now)
        self._floor.enter(working, now)
        return order

    def _modify(
        self, ticket: Ticket, book: AccountBook, before: Working, app_key: int, now: float
    ) -> ExchangeOrder:
        original = before.order
        kind = ticket.kind or original.kind
        terms = self._rules.terms(ticket, kind, before.instrument)
        plan = self._plan(ticket, before.instrument, terms, now)
        order = self._after(original, ticket, book, app_key, now, plan.trading_date)
        order.kind = kind
        order.price = original.price if ticket.price is None else ticket.price
        order.condition_price = ticket.condition_price or original.condition_price
        working = Working(
            order=order, instrument=before.instrument, terms=terms, plan=plan, place=self._number
        )
        order.reason = self._floor.objection(working, now)
        if order.reason:
            return self._refused_change(order, book, now)
        # What the original holds back for this part is free for the change.
        original.revised += order.quantity
        self._floor.hold_back(before)
        try:
            self._reserve(working, book)
        finally:
            original.revised -= order.quantity
            self._floor.hold_back(before)
        self._floor.lose(before, "revised", order.quantity, now, None)
        self._record(order, book, "changed", now)
        self._floor.enter(working, now)
        return order

    def _refused_change(self, order: ExchangeOrder, book: AccountBook, now: float) -> ExchangeOrder:
        """A change that the exchange does not take: it has a number, and the original stays as it was."""
        order.state, order.rejected = "rejected", order.quantity
        order.changes.append(OrderChange(at=now, kind="rejected", quantity=order.quantity))
        self._record(order, book, "refused", now)
        return order

    def _cancel(
        self, ticket: Ticket, book: AccountBook, before: Working, app_key: int, now: float
    ) -> ExchangeOrder:
        original = before.order
        order = self._after(original, ticket, book, app_key, now, original.trading_date)
        order.kind, order.price, order.state = original.kind, original.price, "done"
        self._floor.lose(before, "cancelled", order.quantity, now, None)
        self._record(order, book, "cancelled", now)
        return order

    def _after(
        self,
        original: ExchangeOrder,
        ticket: Ticket,
        book: AccountBook,
        app_key: int,
        now: float,
        trading_date: date,
    ) -> ExchangeOrder:
        """A change or cancellation, with what it takes over from the order that it is about."""
        return attrs.evolve(
            self._order(ticket, book, app_key, now, trading_date),
            original=original.number,
            symbol=original.symbol,
            name=original.name,
            currency=original.currency,
            multiplier=original.multiplier,
            exchange=original.exchange,
            venue=original.venue,
            side=original.side,
            credit_type=original.credit_type,
            loan_date=original.loan_date,
            night=original.night,
            quantity=min(ticket.quantity or original.remaining, original.remaining),
        )

    def _unknown(self, ticket: Ticket, book: AccountBook, app_key: int, now: float) -> ExchangeOrder:
        """A change of what is not there, where nothing is checked: it has a number, and does nothing."""
        order = self._order(ticket, book, app_key, now, korean_time(now).date())
        order.state = "done"
        self._number_it(order)
        return order

    def _plan(self, ticket: Ticket, instrument: Instrument, terms: Terms, now: float) -> Plan:
        settings = self._settings
        try:
            return plan_of(
                instrument,
                terms,
                korean_time(now),
                family=ticket.family,
                venue=ticket.venue,
                night=ticket.night,
                daytime=ticket.daytime,
                always_open=settings.always_open or not settings.checks,
            )
        except Closed as closed:
            raise self._rules.closed(closed) from closed

    def _reserve(self, working: Working, book: AccountBook) -> None:
        """Hold back what an order may cost."""
        order = working.order
        available = book.available(order.currency)
        self._floor.hold_back(working)
        self._rules.check_cash(order.reserved, available)

    def _record(
        self,
        order: ExchangeOrder,
        book: AccountBook,
        kind: Literal["accepted", "changed", "cancelled", "refused"],
        now: float,
    ) -> None:
        self._number_it(order)
        self._orders[bare_number(order.number)] = order
        book.orders.append(order)
        self._floor.tell(kind, order, now, order.quantity, order.price)

    def _number_it(self, order: ExchangeOrder) -> None:
        order.number = self.next_number(width=8 if order.family == "overseas_futureoption" else 10)

    # --- by hand, and time ----------------------------------------------------------------------

    def fill(self, number: str, quantity: int, price: Decimal, *, now: float) -> ExchangeFill:
        """Fill a part or the whole of an order, whatever the market says.

        `KeyError` for a number that no order has, `ValueError` for more than is left of it.
        """
        self.advance(now)
        order = self.find(number)
        if order is None:
            raise KeyError(f"no order has the number {number}")
        working = self._floor.find(number)
        left = 0 if working is None else order.remaining
        if working is None or not 0 < quantity <= left:
            raise ValueError(f"of the order {number} are {left} left, not {quantity}")
        return self._floor.fill(working, quantity, price, now)

    def advance(self, now: float) -> None:
        """Bring everything up to a moment; one that is past already changes nothing."""
        self._floor.advance(now)

    def settle_day(self, day: date) -> None:
        """Settle what is due by a day in Korea now, and begin that day for every account."""
        self._floor.begin_day(day)
