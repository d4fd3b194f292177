"""The desk: the door of `session.door`, with the guards before it and the journal behind it.

Every write of the client passes it, whichever method it came from. First the guards are asked, then the
intent is written down; the session sends it, and the desk notes how that ended.
"""

import asyncio
import hashlib
import json
import logging
import uuid
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, cast

import attrs

from ..config import Account, Environment
from ..errors import (
    GuardRefused,
    InvalidRequest,
    KisError,
    NotSent,
    OutcomeUnknown,
    ReplyError,
    StateError,
)
from ..korean_time import KOREA, korean_time
from ..session.clock import Clock
from ..session.door import Earlier, SendRead, Ticket
from ..session.state.protocol import State
from ..spec.declare import OrderRequest, Reply, Request
from ..spec.message import HttpAnswer, HttpMessage, interpret
from .guards import Guards, needs_price
from .hours import warnings_for
from .journal import OPEN, Entry, EntryState, Intent, Journal
from .receipts import read_receipt, reply_from_list
from .terms import Terms, terms_of, trading_day
from .upper_limits import upper_limit

__all__ = ["Desk", "scope_of"]

_log = logging.getLogger("kis_async.orders")

_LONGEST_NAME = 100
# A stop switch holds until it is taken back.
_FOR_EVER = 10 * 365 * 86_400.0


def scope_of(environment: Environment, number: str, product: str) -> str:
    """A name for an account in an environment that does not reveal it."""
    text = f"{environment.fingerprint()} {number} {product}"
    return hashlib.sha256(text.encode()).hexdigest()[:24]


@attrs.define
class _Ticket:
    """One intent on its way."""

    desk: "Desk" = attrs.field(repr=False)
    entry: Entry
    outcome: "asyncio.Future[Reply]" = attrs.field(repr=False)

    @property
    def name(self) -> str:
        return self.entry.name

    async def leaving(self) -> None:
        if not await self.desk.journal.leaving(self.entry, self.desk.now()):
            raise NotSent(f"{self.entry.tr_id}: it was settled as never sent while it waited")

    async def ended(self, outcome: Reply | KisError) -> None:
        await self.desk.ended(self, outcome)


class Desk:
    """Guards and journal of one client."""

    def __init__(
        self,
        *,
        journal: Journal,
        guards: Guards,
        state: State,
        environment: Environment,
        clock: Clock,
    ) -> None:
        self.journal = journal
        self.guards = guards
        self.environment = environment
        self.clock = clock
        self._state = state
        self._flying: dict[int, _Ticket] = {}
        # Since when the lists have lacked an open entry, by readings that can be believed.
        self.lacking_since: dict[int, float] = {}
        self.accepted_numbers: set[str] = set()
        self.unknown_outcomes = 0

    def now(self) -> float:
        """Seconds since the epoch."""
        return self.clock.wall()

    def moment(self) -> datetime:
        """The present, in Korea."""
        return self.clock.korean()

    @property
    def flying(self) -> frozenset[int]:
        """The entries that this client is sending now."""
        return frozenset(self._flying)

    def scope(self, account: Account) -> str:
        """The name of an account in the journal."""
        return scope_of(self.environment, account.number, account.product)

    # --- the stop switch ----------------------------------------------------------------------

    async def stop(self, account: Account, reason: str) -> None:
        """Let no order of an account leave any more, whichever process it comes from; cancellations may."""
        text = json.dumps({"reason": reason, "at": self.now()})
        await self._state.write(_switch(self.scope(account)), text, _FOR_EVER)

    async def resume(self, account: Account) -> bool:
        """Take the stop back; whether there was one."""
        name = _switch(self.scope(account))
        text = await self._state.read(name)
        return text is not None and await self._state.forget(name, text)

    async def stopped(self, account: Account) -> str | None:
        """Why the account's orders are stopped; `None` if they are not."""
        return await self._stopped(self.scope(account))

    async def _stopped(self, scope: str) -> str | None:
        text = await self._state.read(_switch(scope))
        return None if text is None else str(json.loads(text)["reason"])

    # --- the door -----------------------------------------------------------------------------

    async def consider(self, request: Request[Any], message: HttpMessage, send: SendRead) -> None:
        """Ask the guards."""
        terms = terms_of(request)
        try:
            if await self._is_repeated(request, message, terms):
                return  # what came of it is not the guards' to say
            for warning in warnings_for(request, self.moment()):
                _log.warning("%s: %s", message.tr_id, warning)
            self.guards.check(terms, self.environment)
            await self._check_symbol(terms, message)
            await self._check_stop(terms, message)
            await self._check_amount(terms, message, send)
        except GuardRefused as refused:
            refused.tr_id, refused.request = message.tr_id, request
            raise
        except (NotSent, InvalidRequest):
            raise
        except KisError as error:
            raise NotSent(
                f"{message.tr_id} was not sent: the guards could not be asked: {error}",
                tr_id=message.tr_id,
                request=request,
            ) from error

    async def _is_repeated(self, request: Request[Any], message: HttpMessage, terms: Terms) -> bool:
        """Whether the same was sent before, so that nothing will be sent now."""
        if not isinstance(request, OrderRequest) or request.client_order_id is None:
            return False
        intent = self._intent(request, message, terms, self.moment())
        entry = await self.journal.find(intent, self.now())
        return entry is not None and (entry.state == "accepted" or entry.state in OPEN)

    async def _check_symbol(self, terms: Terms, message: HttpMessage) -> None:
        """A change does not name what the order is for; the journal knows it of our own."""
        if self.guards.symbols is None or terms.action != "modify" or terms.symbol is not None:
            return
        original = await self._original(terms, self._scope(message.fields))
        symbol = None if original is None else original.symbol
        if symbol not in self.guards.symbols:
            raise GuardRefused(
                f"{symbol or 'the symbol of the changed order, which is not one of ours,'}"
                " is not among the symbols that may be ordered",
                guard="symbols",
                limit=self.guards.symbols,
                value=symbol,
            )

    async def _check_stop(self, terms: Terms, message: HttpMessage) -> None:
        if terms.action == "cancel":
            return
        reason = await self._stopped(self._scope(message.fields))
        if reason is not None:
            raise GuardRefused(f"orders are stopped: {reason}", guard="stop", value=reason)

    async def _check_amount(self, terms: Terms, message: HttpMessage, send: SendRead) -> None:
        if self.guards.largest_amount is None or terms.action == "cancel":
            return
        quantity, symbol = terms.quantity, terms.symbol
        if terms.action == "modify" and (quantity is None or symbol is None):
            original = await self._original(terms, self._scope(message.fields))
            if original is not None:
                quantity = original.quantity if quantity is None else quantity
                terms = attrs.evolve(terms, symbol=symbol or original.symbol)
        price = await upper_limit(terms, send) if needs_price(terms) else None
        self.guards.check_amount(terms, quantity, price)

    async def _original(self, terms: Terms, scope: str) -> Terms | None:
        """What the order to be changed asked for, if it is one of ours of these days."""
        entries = await self.journal.claims(scope, claim_market(terms), self.moment().date().replace(day=1))
        return next((e.terms for e in reversed(entries) if e.number == terms.original_number), None)

    async def admit(self, request: Request[Any], message: HttpMessage) -> Ticket | Earlier:
        """Write the intent down, or find that it was sent before."""
        terms = terms_of(request)
        entry, fresh = await self.journal.admit(
            self._intent(request, message, terms, self.moment()),
            self.now(),
            per_minute=self.guards.orders_per_minute,
        )
        if fresh:
            ticket = _Ticket(self, entry, asyncio.get_running_loop().create_future())
            self._flying[entry.id] = ticket
            return ticket
        return Earlier(lambda: self._earlier(request, message, entry))

    def _intent(self, request: Request[Any], message: HttpMessage, terms: Terms, moment: datetime) -> Intent:
        return Intent(
            scope=self._scope(message.fields),
            day=_name_day(terms, moment),
            name=_name_of(request),
            tr_id=message.tr_id,
            market=claim_market(terms),
            contents=_contents(message),
            terms=terms,
            exempt=terms.action == "cancel",
        )

    async def _earlier(self, request: Request[Any], message: HttpMessage, entry: Entry) -> Reply:
        """What came of the same intent before."""
        ticket = self._flying.get(entry.id)
        if ticket is not None:
            return await asyncio.shield(ticket.outcome)
        if entry.state == "accepted" and entry.answer is not None:
            answer = HttpAnswer(
                status=entry.status or 200, headers={"tr_cont": entry.continuation}, body=entry.answer
            )
            return cast("Reply", interpret(request, message, answer))
        if entry.state == "accepted":
            return cast(
                "Reply",
                reply_from_list(
                    request,
                    message,
                    number=entry.number or "",
                    branch=entry.branch,
                    ordered_on=entry.ordered_on,
                    ordered_at=korean_time(entry.sent_at or entry.created_at),
                ),
            )
        raise OutcomeUnknown(
            f"{message.tr_id}: sent before under the same client_order_id, with an unknown outcome:"
            " settle it first",
            tr_id=message.tr_id,
            request=request,
            sent_at=entry.sent_at or entry.created_at,
            client_order_id=entry.name,
        )

    async def ended(self, ticket: _Ticket, outcome: Reply | KisError) -> None:
        """Note how a write ended, and tell who waits for the same."""
        try:
            if isinstance(outcome, Reply):
                await self._accepted(ticket.entry, outcome)
            else:
                await self.journal.ended(
                    ticket.entry,
                    _state_of(outcome),
                    self.now(),
                    code=str(getattr(outcome, "msg_cd", "")),
                    message=str(outcome),
                )
        except KisError:
            # What the journal has now is that it may have left: settling finds it out.
            _log.exception("the outcome of order %s could not be written down", ticket.entry.name)
        finally:
            self.unknown_outcomes += not isinstance(outcome, Reply) and _state_of(outcome) == "unknown"
            self._flying.pop(ticket.entry.id, None)
            if isinstance(outcome, Reply):
                ticket.outcome.set_result(outcome)
            else:
                ticket.outcome.set_exception(outcome)
                ticket.outcome.exception()  # often nobody else waits

    async def _accepted(self, entry: Entry, reply: Reply) -> None:
        receipt = read_receipt(reply)
        if receipt.number is not None:
            self.accepted_numbers.add(receipt.number)
        sent = korean_time(entry.sent_at or self.now())
        meta = reply.meta
        other = await self.journal.accepted(
            entry,
            self.now(),
            number=receipt.number,
            branch=receipt.branch,
            ordered_on=receipt.ordered_on or trading_day(entry.terms, sent),
            status=None if meta is None else meta.http_status,
            continuation=reply.continuation,
            answer=reply.body,
        )
        if other is not None:
            _log.error(
                "order %s had been settled as number %s, which is another's: it is open again",
                other.name,
                receipt.number,
            )

    async def noted(self, account: Account, name: str) -> tuple[datetime, date] | None:
        """When an accepted order was sent, and its trading day; `None` if the journal cannot say."""
        try:
            entries = await self.journal.named(self.scope(account), name)
        except StateError:
            return None  # as logged when it could not be written
        entry = next((each for each in reversed(entries) if each.ordered_on is not None), None)
        if entry is None or entry.ordered_on is None:
            return None
        return korean_time(entry.sent_at or entry.created_at), entry.ordered_on

    def _scope(self, fields: Mapping[str, str]) -> str:
        return scope_of(self.environment, fields.get("CANO", ""), fields.get("ACNT_PRDT_CD", ""))

    async def close(self) -> None:
        """Close the journal."""
        await self.journal.close()


def claim_market(terms: Terms) -> str:
    """The numbers of reservations are their own."""
    return f"{terms.market} reserved" if terms.reserved else terms.market


def _switch(scope: str) -> str:
    return f"{scope}/stop"


def _name_day(terms: Terms, moment: datetime) -> date:
    """The day on which a name stands for one intent: no session of a market goes over two of them."""
    # The daytime session of the US goes over midnight in New York, but is within a day in Korea.
    return moment.astimezone(KOREA).date() if terms.daytime else trading_day(terms, moment)


def _name_of(request: Request[Any]) -> str:
    given: Any = request.client_order_id if isinstance(request, OrderRequest) else None
    if given is None:
        return uuid.uuid4().hex
    # A number is a likely mistake of callers without a type checker.
    if isinstance(given, str) and given.strip() and given.isprintable() and len(given) <= _LONGEST_NAME:
        return given
    raise InvalidRequest(
        f"client_order_id must be a text of 1 to {_LONGEST_NAME} printable characters",
        parameter="client_order_id",
    )


def _contents(message: HttpMessage) -> str:
    """All that is sent, but the account, in one form."""
    fields = {name: text for name, text in message.fields.items() if name not in {"CANO", "ACNT_PRDT_CD"}}
    return json.dumps([message.tr_id, message.path, fields], sort_keys=True, ensure_ascii=False)


def _state_of(outcome: KisError) -> EntryState:
    if isinstance(outcome, NotSent):
        return "not_sent"
    return "refused" if isinstance(outcome, ReplyError) else "unknown"
