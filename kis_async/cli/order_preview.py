"""An order before it leaves: what would be sent, for whoever decides whether it should; and his consent.

Nothing here sends anything. The account is masked, and so is whatever else is private.
"""

import sys
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

import attrs
import click

from ..api.enums import Venue
from ..config import Environment, Settings
from ..errors import InstrumentsError
from ..korean_time import KOREA
from ..orders.guards import Guards, amount_of, currency_of
from ..orders.listed import ListedOrder, OrderMarket
from ..orders.terms import Terms, terms_of
from ..spec.convert import field_kinds
from ..spec.declare import OrderRequest, Request
from ..spec.message import Context, HttpMessage, build
from ..symbols import symbol_key
from . import formats, output
from .order_words import account_of, kind_name, masked, side_name

if TYPE_CHECKING:
    from ..instruments.instrument import Instrument

__all__ = ["Preview", "consent", "known_name", "masked_fields", "needs_terminal"]

_HIDDEN = "***"


def masked_fields(request: Request[Any], message: HttpMessage) -> dict[str, str]:
    """What goes over the wire, without the account's number, the HTS id and passwords."""
    hidden = set(_private(type(request)))
    return {name: _HIDDEN if name in hidden else text for name, text in message.fields.items()}


def _private(cls: type[Request[Any]]) -> Iterable[str]:
    """The wire names of what no screen should show."""
    shown = {attribute.name: attribute.repr for attribute in attrs.fields(cls)}
    for kind in field_kinds(cls):
        wire = kind.metadata["wire"]
        if kind.metadata.get("source") == "account":
            yield wire[0]
        elif isinstance(wire, str) and not shown[kind.name]:
            yield wire


def known_name(symbol: str, market: OrderMarket) -> str | None:
    """The name of a symbol, if the instruments were fetched before; nothing is fetched for it."""
    from ..instruments.cache import Cache, default_folder
    from ..instruments.store import Store

    cache = Cache(default_folder())
    path = cache.index_path(cache.read())
    if path is None:
        return None
    with suppress(InstrumentsError), closing(Store(path)) as store:
        code = symbol.rpartition(":")[2]
        return next((each.name for each in store.by_code(code) if _is_of(each, symbol, market)), None)
    return None


def _is_of(instrument: "Instrument", symbol: str, market: OrderMarket) -> bool:
    """Whether an instrument of the right code is that of the right market: another's name would mislead."""
    from ..instruments.instrument import DOMESTIC_MARKETS

    if market != "overseas_stock":
        return (instrument.market in DOMESTIC_MARKETS) == market.startswith("domestic")
    where, _ = symbol_key(symbol, Venue.KRX)
    return where in {instrument.market, instrument.daytime_exchange}


@attrs.frozen(kw_only=True)
class Preview:
    """An order, or a cancellation, as it would be sent.

    `name` is that of the instrument, if known. `original` is the order to be cancelled, as the broker's
    list has it. `warnings` say what of the hour may stand against it, a sentence each.
    """

    settings: Settings
    request: OrderRequest[Any]
    message: HttpMessage
    terms: Terms
    name: str | None
    original: ListedOrder | None
    warnings: tuple[str, ...]

    @classmethod
    def of(
        cls,
        request: OrderRequest[Any],
        settings: Settings,
        *,
        name: str | None = None,
        original: ListedOrder | None = None,
    ) -> Self:
        """The preview of a request; raises for whatever can be known to be wrong before sending."""
        from ..orders.hours import warnings_for  # it imports the menus with orders

        environment = settings.environment
        context = Context(
            paper=environment.paper, account=account_of(settings), hts_id=settings.credentials.hts_id
        )
        return cls(
            settings=settings,
            request=request,
            message=build(request, context),
            terms=terms_of(request),
            name=name if original is None else original.name,
            original=original,
            warnings=warnings_for(request, datetime.now(KOREA)),
        )

    @property
    def symbol(self) -> str:
        """What the order is about; empty if not known."""
        return self.terms.symbol or ("" if self.original is None else self.original.symbol)

    # --- for people -----------------------------------------------------------------------------

    def headline(self) -> str:
        """The order in one line."""
        terms, named = self.terms, f"{self.symbol} {self.name or ''}".rstrip()
        if self.original is None:
            return f"{side_name(terms.side)} {formats.number(terms.quantity)} {named}{self._at()}"
        of = self.original
        left = formats.number(of.remaining_quantity)
        cancelled = left if terms.quantity is None else formats.number(terms.quantity)
        price = "" if of.price is None else f" at {formats.number(of.price)}"
        ordered = f"{side_name(of.side)} {formats.number(of.quantity)} {named}{price}"
        return f"cancel {cancelled} of order {of.number}: {ordered}, {left} of it left"

    def _at(self) -> str:
        price = self.terms.price
        return "" if price is None else f" at {formats.number(price)}"

    def lines(self) -> Iterable[str]:
        """All of it, a line each."""
        yield f"{self.headline()}  ({_where(self.settings.environment)})"
        facts = list(self._facts())
        width = max(len(label) for label, _ in facts)
        yield from (f"  {label:<{width}}  {text}" for label, text in facts)
        yield f"{self.request.spec.name} ({self.message.tr_id}), {self.message.method} {self.message.path}"
        fields = masked_fields(self.request, self.message)
        width = max(map(len, fields), default=0)
        yield from (f"  {name:<{width}}  {text}" for name, text in fields.items())
        yield from (f"mind: {warning}" for warning in self.warnings)

    def _facts(self) -> Iterable[tuple[str, str]]:
        terms, account = self.terms, account_of(self.settings)
        currency = currency_of(terms)
        yield "account", masked(account)
        if self.original is None:
            amount = amount_of(terms, terms.quantity, None, {})
            yield "kind", kind_name(terms.kind, terms.market) or "limit"
            yield (
                "price",
                "none: it is the market's" if terms.price is None else _money(terms.price, currency),
            )
            if terms.condition_price is not None:
                yield "condition price", _money(terms.condition_price, currency)
            yield "quantity", formats.number(terms.quantity)
            yield "amount", "not known beforehand" if amount is None else _money(amount, currency)
        yield "venue", self._venue()
        if terms.night or terms.daytime:
            yield "session", "night" if terms.night else "daytime"
        yield "id", self.request.client_order_id or "(made when it is sent)"

    def _venue(self) -> str:
        terms = self.terms
        if terms.market == "domestic_stock":
            return terms.venue or "KRX"
        return terms.exchange or formats.MISSING

    # --- for programs ---------------------------------------------------------------------------

    def document(self) -> dict[str, Any]:
        """All of it."""
        terms, original = self.terms, self.original
        environment = self.settings.environment
        return {
            "sent": False,
            "environment": environment.name,
            "real_money": environment.real_money,
            "account": masked(account_of(self.settings)),
            "order": {
                "action": terms.action,
                "market": terms.market,
                "symbol": self.symbol,
                "name": self.name,
                "side": terms.side or (None if original is None else original.side),
                "kind": kind_name(terms.kind, terms.market),
                "quantity": terms.quantity,
                "price": terms.price,
                "condition_price": terms.condition_price,
                "amount": amount_of(terms, terms.quantity, None, {}),
                "currency": currency_of(terms),
                "venue": terms.venue,
                "exchange": terms.exchange,
                "session": "night" if terms.night else "daytime" if terms.daytime else "day",
                "original_number": terms.original_number,
                "remaining_quantity": None if original is None else original.remaining_quantity,
                "client_order_id": self.request.client_order_id,
            },
            "warnings": self.warnings,
            "tr_id": self.message.tr_id,
            "method": self.message.method,
            "path": self.message.path,
            "fields": masked_fields(self.request, self.message),
        }


def _money(value: Any, currency: str) -> str:
    return f"{formats.number(value)} {currency}"


def _where(environment: Environment) -> str:
    return (
        f"{environment.name}: real money" if environment.real_money else f"{environment.name}: no real money"
    )


# --- consent ------------------------------------------------------------------------------------


def needs_terminal(environment: Environment) -> None:
    """Refuse to go on where an order would move real money and nobody can be asked."""
    if environment.real_money and not _is_terminal():
        raise click.UsageError(
            "an order that moves real money is asked about on a terminal, and there is none: "
            "programs place orders with kis_async, and Guards(real_money=True)"
        )


def consent(previews: Sequence[Preview], environment: Environment) -> Guards | None:
    """Ask a person before real money moves, and only then the guard that lets it; `None` where none does.

    The answer is the symbol, or `yes`; anything else is a no.
    """
    if not environment.real_money:
        return None
    needs_terminal(environment)
    for preview in previews:
        for line in preview.lines():
            click.echo(output.plain(line), err=True)
    symbols = {preview.symbol for preview in previews} - {""}
    symbol = symbols.pop() if len(symbols) == 1 else ""
    asked = f"Type {symbol} or yes" if symbol else "Type yes"
    told: str = click.prompt(f"{asked} to send it, with real money", default="", show_default=False, err=True)
    if told.strip().casefold() not in {"yes", symbol.casefold()} - {""}:
        output.complain("nothing was sent")
        raise click.Abort
    return Guards(real_money=True)


def _is_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()  # pyright: ignore[reportUnnecessaryComparison]  # None where a process has no stdin
