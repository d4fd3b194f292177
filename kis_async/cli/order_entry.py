"""`kis-async buy` and `sell`: an order is shown, and leaves only if the user says that he means it."""

import functools
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs
import click

from ..api.enums import OrderVenue, Side
from ..orders.building import Asked, OrderSession, new_order
from . import output, running
from .exits import ExitCode
from .order_preview import Preview, consent, known_name, needs_terminal
from .order_tables import accepted_line, placed_document
from .order_words import account_of, amount, kind_named, order_market
from .progress import ProgressBar
from .settings import Connection, broker_options, json_option

if TYPE_CHECKING:
    from ..client import KIS
    from ..config import Account
    from ..orders.guards import Guards
    from ..orders.placed import Order

__all__ = ["buy", "execute_option", "sell", "send"]

T = TypeVar("T")

execute_option = click.option(
    "--execute", is_flag=True, help="Send it; without this it is only shown. Real money asks once more."
)


@attrs.frozen(kw_only=True)
class _Wish:
    """What the command line says of an order."""

    symbol: str
    quantity: int
    price: Decimal | None
    kind: str | None
    venue: str | None
    session: str
    condition_price: Decimal | None
    name: str | None
    check_price: bool
    execute: bool

    def arguments(self, account: "Account") -> dict[str, Any]:
        """As `kis.orders.buy` takes them."""
        market = order_market(self.symbol, account)
        return {
            "price": self.price,
            "kind": None if self.kind is None else kind_named(self.kind, market),
            "venue": None if self.venue is None else OrderVenue[self.venue.upper()],
            "session": cast("OrderSession", self.session.lower()),
            "condition_price": self.condition_price,
            "client_order_id": self.name,
        }


_OPTIONS = (
    click.argument("symbol"),
    click.argument("quantity", type=int),
    click.option(
        "--price",
        metavar="AMOUNT",
        callback=amount,
        help="The price, in the symbol's currency; alone it makes a limit order.",
    ),
    click.option(
        "--kind",
        metavar="NAME",
        help="Another kind of order, such as market, best, mid, limit-ioc; a wrong one is answered with all.",
    ),
    click.option(
        "--venue",
        type=click.Choice([venue.name for venue in OrderVenue], case_sensitive=False),
        help="Where a domestic stock is ordered.  [default: KRX]",
    ),
    click.option(
        "--session",
        type=click.Choice(["day", "night", "daytime"], case_sensitive=False),
        default="day",
        show_default=True,
        help="night is of domestic derivatives, daytime of US stocks.",
    ),
    click.option(
        "--condition-price", metavar="AMOUNT", callback=amount, help="The price that sets a stop order off."
    ),
    click.option(
        "--check-price",
        is_flag=True,
        help="Before sending, ask for the day's limits, and refuse a price outside them or between ticks.",
    ),
    click.option(
        "--id",
        "name",
        metavar="TEXT",
        help="An id of your own, which makes it safe to repeat: what was accepted answers again.",
    ),
    execute_option,
)


def _entry_options(command: Callable[..., None]) -> Callable[..., None]:
    """The arguments and options of an order, as one `wish`."""

    @functools.wraps(command)
    def packed(**given: Any) -> None:
        wish = _Wish(**{field.name: given.pop(field.name) for field in attrs.fields(_Wish)})
        command(wish=wish, **given)

    for option in reversed(_OPTIONS):
        packed = option(packed)
    return packed


@click.command(short_help="Buy: shows the order, and sends it with --execute.")
@_entry_options
@json_option
@broker_options
def buy(*, connection: Connection, wish: _Wish, as_json: bool) -> None:
    """Buy QUANTITY shares or contracts of SYMBOL: the order is shown, and sent only with --execute.

    \b
    kis-async buy 005930 10 --price 70000
    kis-async buy NAS:AAPL 1 --price 190.5 --execute
    kis-async buy 005930 10 --kind market --execute

    SYMBOL is written as for quote; a contract by its code, with the account of its product. Without
    --execute nothing is sent at all, and what cannot be right is refused in words. An order that moves
    real money is asked about once more, on a terminal.
    """  # noqa: D301 - the mark keeps click from filling the lines
    _enter(connection, Side.BUY, wish, as_json=as_json)


@click.command(short_help="Sell: shows the order, and sends it with --execute.")
@_entry_options
@json_option
@broker_options
def sell(*, connection: Connection, wish: _Wish, as_json: bool) -> None:
    """Sell QUANTITY shares or contracts of SYMBOL: the order is shown, and sent only with --execute.

    \b
    kis-async sell 005930 10 --price 71000
    kis-async sell 005930 10 --kind market --execute

    All is as with buy.
    """  # noqa: D301 - as above
    _enter(connection, Side.SELL, wish, as_json=as_json)


def _enter(connection: Connection, side: Side, wish: _Wish, *, as_json: bool) -> None:
    settings = connection.read()
    account = account_of(settings)
    arguments = wish.arguments(account)
    request = new_order(
        Asked(
            side=side,
            symbol=wish.symbol,
            quantity=wish.quantity,
            credit=None,
            account=account,
            send_before=None,
            timeout=connection.timeout,
            **arguments,
        ),
        account.product,
    )
    name = known_name(wish.symbol, order_market(wish.symbol, account))
    preview = Preview.of(request, settings, name=name)
    if not wish.execute:
        if as_json:
            output.write_json(preview.document())
        else:
            output.print_lines(output.screen(), *preview.lines(), "", "Nothing was sent. --execute sends it.")
        return
    needs_terminal(settings.environment)
    guards = consent([preview], settings.environment)

    async def work(kis: "KIS", progress: ProgressBar) -> "Order":
        del progress
        place = kis.orders.buy if side == Side.BUY else kis.orders.sell
        return await place(
            wish.symbol,
            wish.quantity,
            check_price=wish.check_price,
            timeout=connection.timeout,
            **arguments,
        )

    order = send(connection, work, guards)
    if as_json:
        output.write_json(
            {"sent": True, "environment": settings.environment.name, "order": placed_document(order)}
        )
        return
    output.print_lines(
        output.screen(), f"{preview.headline()}  ({settings.environment.name})", accepted_line(order)
    )


def send(
    connection: Connection,
    work: "Callable[[KIS, ProgressBar], Awaitable[T]]",
    guards: "Guards | None",
) -> T:
    """Send orders; an interruption in the middle leaves their outcome open, and is said so."""
    try:
        return running.call(connection, work, guards=guards)
    except KeyboardInterrupt:
        output.complain(
            "interrupted: an order may have been sent; kis-async orders --settle finds out what became of it"
        )
        raise click.exceptions.Exit(ExitCode.OUTCOME_UNKNOWN) from None
