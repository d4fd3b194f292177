"""What a test or a program may see and do of the exchange, from any thread and any loop.

Over HTTP an order is a JSON object: `symbol`, `side` (buy or sell) and `quantity`, and perhaps `price`,
`kind`, `venue`, `account` and `channel`; with `number` and `action` (modify or cancel) it is about another.
"""

import asyncio
import json
from collections.abc import Callable, Coroutine, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Literal, TypeVar, cast

import attrs
from aiohttp import web

from ..config import Account
from .exchange.model import AccountBook, ExchangeFill, ExchangeOrder, Family
from .exchange.tickets import Ticket
from .gateway import Gateway
from .instruments import CURRENCIES, overseas_exchange
from .refusals import Refused
from .stream_control import in_loop

__all__ = ["ExchangeControls", "OrderRefused", "add_exchange"]

T = TypeVar("T")
Side = Literal["buy", "sell"]
Price = Decimal | int | str

_KINDS: Mapping[Family, str] = {
    "domestic_stock": "00",
    "overseas_stock": "00",
    "domestic_futureoption": "01",
    "overseas_futureoption": "1",
}
_VENUES: Mapping[Family, str] = {
    "domestic_stock": "KRX",
    "overseas_stock": "NASD",
    "domestic_futureoption": "KRX",
    "overseas_futureoption": "CME",
}


class OrderRefused(ValueError):  # noqa: N818 - named as the client's OrderRejected is
    """An order by hand that the broker does not take; `code` is its code."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code} {message}")
        self.code = code


class ExchangeControls:
    """The exchange of a running sandbox. What it answers are copies, as things are now.

    Accounts are named by number and product, with or without a hyphen; without one the server's own is
    meant. Prices are in the market's currency, quantities in shares or contracts.
    """

    def __init__(self, gateway: Gateway, loop: asyncio.AbstractEventLoop, account: Account) -> None:
        self._gateway = gateway
        self._loop = loop
        self._own = account.number + account.product

    # --- what there is --------------------------------------------------------------------------

    @property
    def orders(self) -> tuple[ExchangeOrder, ...]:
        """Every order, change and cancellation of every account, oldest first."""
        return tuple(self._do(self._gateway.orders))

    @property
    def fills(self) -> tuple[ExchangeFill, ...]:
        """Every fill, oldest first."""
        return tuple(
            sorted((fill for order in self.orders for fill in order.fills), key=lambda fill: fill.at)
        )

    def order(self, number: str) -> ExchangeOrder:
        """The order with a number, however it is padded. `KeyError` if there is none."""
        found = self._do(lambda: self._gateway.orders(number=number))
        if not found:
            raise KeyError(f"no order has the number {number}")
        return found[0]

    def account(self, account: Account | str | None = None) -> AccountBook:
        """Cash, positions, fees, taxes and orders of an account. `KeyError` for one that no app key has."""
        return self._do(lambda: self._gateway.account(self._account(account)))

    def _account(self, account: Account | str | None) -> str:
        if account is None:
            return self._own
        return account.replace("-", "") if isinstance(account, str) else account.number + account.product

    # --- by hand --------------------------------------------------------------------------------

    def place(
        self,
        symbol: str,
        side: Side,
        quantity: int,
        price: Price = 0,
        *,
        kind: str = "",
        venue: str = "",
        family: Family | None = None,
        condition_price: Price = 0,
        night: bool = False,
        account: Account | str | None = None,
        channel: str = "HTS",
    ) -> ExchangeOrder:
        """Enter an order as from another program; `kind` and `venue` are the broker's codes.

        Without a kind it is a limit order, without a venue it goes to the KRX, and with an overseas
        exchange such as NASD it is an overseas stock's. Raises `OrderRefused` where the broker refuses,
        `ValueError` for a side or a price that is none.
        """
        if side not in {"buy", "sell"}:
            raise ValueError("side is buy or sell")
        if family is None:
            abroad = overseas_exchange(venue) in CURRENCIES
            family = "overseas_stock" if abroad else "domestic_stock"
        ticket = Ticket(
            family=family,
            symbol=symbol.upper(),
            venue=venue.upper() or _VENUES[family],
            side="02" if side == "buy" else "01",
            kind=kind or _KINDS[family],
            quantity=quantity,
            price=_amount(price),
            condition_price=_amount(condition_price),
            night=night,
            channel=channel,
        )
        return self._submit(ticket, account)

    def modify(
        self,
        number: str,
        price: Price | None = None,
        quantity: int = 0,
        *,
        kind: str = "",
        channel: str = "HTS",
    ) -> ExchangeOrder:
        """Change the price or kind of the rest of an order, or of a part; the change has a new number.

        `KeyError` if there is no such order, `OrderRefused` where the broker refuses.
        """
        order = self.order(number)
        ticket = _about(order, "modify", quantity, channel)
        worth = None if price is None else _amount(price)
        return self._submit(attrs.evolve(ticket, price=worth, kind=kind), order.account)

    def cancel(self, number: str, quantity: int = 0, *, channel: str = "HTS") -> ExchangeOrder:
        """Cancel the rest of an order, or a part of it; raises as `modify` does."""
        order = self.order(number)
        return self._submit(_about(order, "cancel", quantity, channel), order.account)

    def _submit(self, ticket: Ticket, account: Account | str | None) -> ExchangeOrder:
        try:
            return self._do(lambda: self._gateway.place(ticket, self._account(account)))
        except Refused as refused:
            raise OrderRefused(refused.refusal.code, refused.refusal.message) from refused

    def fill(self, number: str, quantity: int, price: Price) -> ExchangeOrder:
        """Fill a part or the whole of an order, whatever the market says.

        `KeyError` for a number that no order has, `ValueError` for more than is left of it.
        """
        self._do(lambda: self._gateway.fill(number, quantity, _amount(price)))
        return self.order(number)

    def settle_day(self, day: date) -> None:
        """Let everything that is due by a day become cash now, and begin that day for every account."""
        self._do(lambda: self._gateway.settle_day(day))

    def advance(self) -> None:
        """Let the orders catch up with the clock, as each call does, so that notices go out."""
        self._do(self._gateway.advance)

    def _do(self, action: Callable[[], T]) -> T:
        return in_loop(self._loop, action)


def _amount(price: Price) -> Decimal:
    try:
        return Decimal(price)
    except InvalidOperation as error:
        raise ValueError("the price is no number") from error


def _about(order: ExchangeOrder, action: Literal["modify", "cancel"], quantity: int, channel: str) -> Ticket:
    return Ticket(
        family=order.family,
        action=action,
        original=order.number,
        symbol=order.symbol,
        venue=order.venue,
        side=order.side,
        quantity=quantity,
        night=order.night,
        channel=channel,
    )


# --- over HTTP ----------------------------------------------------------------------------------

Handler = Callable[[web.Request], Coroutine[Any, Any, web.StreamResponse]]


def add_exchange(app: web.Application, exchange: ExchangeControls) -> None:
    """The endpoints by which other processes and languages do the same."""
    app.router.add_get("/sandbox/orders", _orders(exchange))
    app.router.add_post("/sandbox/orders", _place(exchange))
    app.router.add_get("/sandbox/account", _account(exchange))


def _orders(exchange: ExchangeControls) -> Handler:
    async def handle(_: web.Request) -> web.StreamResponse:
        return web.json_response([_order_document(order) for order in exchange.orders])

    return handle


def _account(exchange: ExchangeControls) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            book = exchange.account(request.query.get("account"))
        except KeyError:
            return web.json_response({"error": "no app key has this account"}, status=400)
        return web.json_response(_account_document(book))

    return handle


def _place(exchange: ExchangeControls) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            given = json.loads(await request.read())
        except (ValueError, RecursionError):
            given = None
        if not isinstance(given, dict):
            return web.json_response({"error": "a JSON object is wanted"}, status=400)
        try:
            order = _entered(exchange, dict(cast("dict[str, Any]", given)))
        except OrderRefused as refused:
            return web.json_response({"error": str(refused), "code": refused.code}, status=400)
        except (KeyError, ValueError, TypeError) as error:
            return web.json_response({"error": str(error.args[0])}, status=400)
        return web.json_response(_order_document(order))

    return handle


def _entered(exchange: ExchangeControls, given: dict[str, Any]) -> ExchangeOrder:
    match given.pop("action", "new"):
        case "new":
            return exchange.place(**given)
        case "modify":
            return exchange.modify(**given)
        case "cancel":
            return exchange.cancel(**given)
        case _:
            raise ValueError("action is new, modify or cancel")


def _order_document(order: ExchangeOrder) -> dict[str, Any]:
    texts = (
        "number",
        "original",
        "action",
        "account",
        "family",
        "symbol",
        "venue",
        "kind",
        "state",
        "channel",
    )
    amounts = ("price", "filled_amount", "average_price", "fee", "tax")
    counts = ("quantity", "filled", "remaining", "cancelled", "rejected", "expired")
    return {
        **{name: getattr(order, name) for name in (*texts, *counts)},
        **{name: str(getattr(order, name)) for name in amounts},
        "side": "buy" if order.buys else "sell",
        "trading_date": order.trading_date.isoformat(),
        "placed_at": order.placed_at,
    }


def _account_document(book: AccountBook) -> dict[str, Any]:
    return {
        "account": book.account,
        "cash": {currency: str(amount) for currency, amount in book.cash.items()},
        "available": {currency: str(book.available(currency)) for currency in book.cash},
        "due": {
            currency: {on.isoformat(): str(amount) for on, amount in days.items()}
            for currency, days in book.due.items()
        },
        "fees": {currency: str(amount) for currency, amount in book.fees.items()},
        "taxes": {currency: str(amount) for currency, amount in book.taxes.items()},
        "profit": {currency: str(amount) for currency, amount in book.profit.items()},
        "positions": [
            {
                "symbol": position.symbol,
                "exchange": position.exchange,
                "quantity": position.quantity,
                "average_price": str(position.average_price),
                "currency": position.currency,
            }
            for position in book.held()
        ],
    }
