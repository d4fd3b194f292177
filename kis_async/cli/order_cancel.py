"""`kis-async cancel`: one open order, or all; they are shown, and cancelled only if that is said."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..config import Settings
from ..errors import InvalidRequest, KisError, OrderRejected
from ..korean_time import KOREA
from ..order_numbers import normalised_order_number
from ..orders.building import cancellation
from ..orders.listed import ListedOrder, OrderMarket
from . import exits, output, running
from .exits import ExitCode
from .order_entry import execute_option, send
from .order_preview import Preview, consent, needs_terminal
from .order_reading import markets_of, read_open
from .order_tables import accepted_line, listed_document, placed_document
from .order_words import ADVICE, account_of, market_option, masked
from .progress import ProgressBar
from .settings import Connection, broker_options, json_option

if TYPE_CHECKING:
    from ..client import KIS
    from ..orders.placed import Order

__all__ = ["cancel"]

# Of several failures the one to be looked into first says how the command ends.
_GRAVEST = (ExitCode.OUTCOME_UNKNOWN, ExitCode.REFUSED, ExitCode.NOT_SENT)


@attrs.frozen(kw_only=True)
class _Failure:
    """A cancellation that was not taken."""

    order: ListedOrder
    error: KisError

    def document(self) -> dict[str, Any]:
        error = self.error
        return {
            "order": listed_document(self.order),
            "outcome": exits.kind_of(error).title,
            "message": str(error),
            "reason": error.reason.value if isinstance(error, OrderRejected) else None,
        }


@click.command(short_help="Cancel an open order, or all: shown, and done with --execute.")
@click.argument("order_number", required=False, metavar="[ORDER_NUMBER]")
@click.option(
    "--all", "everything", is_flag=True, help="All open orders of the account, whoever placed them."
)
@click.option(
    "--quantity", type=click.IntRange(min=1), help="Cancel so much of it.  [default: all that is left]"
)
@market_option("Where the order is open; may be given several times.  [default: wherever the account trades]")
@execute_option
@json_option
@broker_options
def cancel(
    *,
    connection: Connection,
    order_number: str | None,
    everything: bool,
    quantity: int | None,
    markets: tuple[str, ...],
    execute: bool,
    as_json: bool,
) -> None:
    """Cancel the open order ORDER_NUMBER, or --all: it is shown, and cancelled only with --execute.

    \b
    kis-async cancel 1569157
    kis-async cancel 1569157 --quantity 5 --execute
    kis-async cancel --all --execute

    The open orders are read first, so that what is shown is what the broker has. Real money is asked
    about once more, on a terminal.
    """  # noqa: D301 - the mark keeps click from filling the lines
    if (order_number is None) != everything:
        raise click.UsageError("give one ORDER_NUMBER, or --all")
    if everything and quantity is not None:
        raise click.UsageError("--quantity is for one order")
    settings = connection.read()
    environment = settings.environment
    if execute:
        needs_terminal(environment)
    found = _read(connection, markets_of(account_of(settings), markets), order_number)
    previews: list[Preview] = []
    failed: list[_Failure] = []
    for order in found:
        try:
            previews.append(_preview(order, settings, quantity, connection.timeout))
        except KisError as error:
            if not everything:
                raise
            failed.append(_Failure(order=order, error=error))  # which must not keep the others from it
    if not execute or not previews:
        _show(previews, failed, settings, everything=everything, as_json=as_json)
        _complain(failed)
        return
    guards = consent(previews, environment)

    async def work(kis: "KIS", progress: ProgressBar) -> "list[Order | _Failure]":
        del progress
        if not everything:
            return [await _cancel(kis, found[0], connection, quantity)]
        chosen = [preview.original for preview in previews if preview.original is not None]
        return await asyncio.gather(*(_attempt(kis, order, connection) for order in chosen))

    outcomes = send(connection, work, guards)
    failed += [each for each in outcomes if isinstance(each, _Failure)]
    _tell(outcomes, failed, previews, settings, everything=everything, as_json=as_json)
    _complain(failed)


def _read(connection: Connection, markets: Sequence[OrderMarket], number: str | None) -> list[ListedOrder]:
    """The open orders that are meant; `InvalidRequest` if a number is that of none, or of several."""

    async def work(kis: "KIS", progress: ProgressBar) -> list[ListedOrder]:
        del progress
        return (await read_open(kis, markets, connection.timeout)).orders

    found = running.call(connection, work)
    if number is None:
        return found
    wanted = normalised_order_number(number)
    fitting = [order for order in found if order.number == wanted]
    if not fitting:
        raise InvalidRequest(f"order {output.plain(number)} is not among the open ones", parameter="order")
    if len(fitting) > 1:
        raise InvalidRequest(
            f"{len(fitting)} open orders have the number {wanted}: say --market", parameter="order"
        )
    return fitting


def _preview(listed: ListedOrder, settings: Settings, quantity: int | None, timeout: float | None) -> Preview:
    from ..orders.placed import target_of

    order = _order(listed, settings)
    left = listed.remaining_quantity
    if quantity is not None and left is not None and quantity > left:
        raise InvalidRequest(f"only {left} of order {listed.number} are left", parameter="quantity")
    options = {
        "account": account_of(settings),
        "client_order_id": None,
        "send_before": None,
        "timeout": timeout,
    }
    request = cancellation(
        target_of(order, left if quantity is None else quantity), quantity=quantity, options=options
    )
    return Preview.of(request, settings, original=listed)


def _order(listed: ListedOrder, settings: Settings) -> "Order":
    from ..orders.placed import order_from_list

    return order_from_list(listed, account_of(settings), datetime.now(KOREA))


async def _cancel(kis: "KIS", listed: ListedOrder, connection: Connection, quantity: int | None) -> "Order":
    return await kis.orders.cancel(
        _order(listed, connection.read()),
        quantity=quantity,
        timeout=connection.timeout,
    )


async def _attempt(kis: "KIS", listed: ListedOrder, connection: Connection) -> "Order | _Failure":
    try:
        return await _cancel(kis, listed, connection, None)
    except KisError as error:
        return _Failure(order=listed, error=error)


# --- what is said of it -------------------------------------------------------------------------


def _show(
    previews: Sequence[Preview],
    failed: Sequence[_Failure],
    settings: Settings,
    *,
    everything: bool,
    as_json: bool,
) -> None:
    """Say what would be cancelled."""
    if as_json and not everything:
        output.write_json(previews[0].document())
    elif as_json:
        output.write_json(
            {
                "sent": False,
                "environment": settings.environment.name,
                "account": masked(account_of(settings)),
                "cancellations": [preview.document() for preview in previews],
                "failed": [failure.document() for failure in failed],
            }
        )
    elif previews:
        shown = [line for preview in previews for line in (*preview.lines(), "")]
        output.print_lines(output.screen(), *shown, "Nothing was sent. --execute sends it.")
    else:
        why = "No order can be cancelled so" if failed else "No order is open"
        output.print_lines(output.screen(), f"{why}: nothing was sent.")


def _tell(
    outcomes: "Sequence[Order | _Failure]",
    failed: Sequence[_Failure],
    previews: Sequence[Preview],
    settings: Settings,
    *,
    everything: bool,
    as_json: bool,
) -> None:
    """Say how each cancellation ended."""
    taken = [each for each in outcomes if not isinstance(each, _Failure)]
    where = settings.environment.name
    if as_json and not everything:
        output.write_json({"sent": True, "environment": where, "order": placed_document(taken[0])})
    elif as_json:
        output.write_json(
            {
                "sent": True,
                "environment": where,
                "cancelled": [placed_document(order) for order in taken],
                "failed": [failure.document() for failure in failed],
            }
        )
    else:
        shown = zip(previews, outcomes, strict=True)
        lines = [
            line
            for preview, outcome in shown
            if not isinstance(outcome, _Failure)
            for line in (f"{preview.headline()}  ({where})", accepted_line(outcome))
        ]
        output.print_lines(output.screen(), *lines)


def _complain(failed: Sequence[_Failure]) -> None:
    """Say what could not be cancelled, and end the command with the exit code of the gravest."""
    for failure in failed:
        exits_as = exits.kind_of(failure.error)
        output.complain(f"{exits_as.title}: order {failure.order.number}: {failure.error}")
    if failed:
        codes = {exits.kind_of(failure.error).code for failure in failed}
        if ExitCode.OUTCOME_UNKNOWN in codes:
            output.complain(ADVICE)
        raise click.exceptions.Exit(next((code for code in _GRAVEST if code in codes), min(codes)))
