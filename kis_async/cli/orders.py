"""`kis-async orders`: what is open, what was ordered, what is unknown and what became of it; and the stop."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import attrs
import click
from rich.text import Text

from ..korean_time import KOREA
from ..orders.listed import ListedOrder, OrderMarket
from . import output, tables
from .exits import ExitCode
from .order_reading import Listed, markets_of, read_open
from .order_tables import (
    listed_document,
    orders_table,
    pending_document,
    pending_table,
    settlement_document,
    settlement_lines,
)
from .order_words import account_of, day, market_label, market_option
from .progress import ProgressBar
from .running import call
from .settings import Connection, broker_options, json_option

if TYPE_CHECKING:
    from decimal import Decimal

    from ..client import KIS
    from ..orders.settling import PendingOrder, Settlement

__all__ = ["orders"]


@attrs.frozen(kw_only=True)
class _Mode:
    """Which of its things the command does."""

    everything: bool
    start: date | None
    end: date | None
    pending: bool
    settle: bool
    stop: str | None
    resume: bool

    def check(self) -> None:
        """Refuse several at once."""
        period = self.everything or self.start is not None or self.end is not None
        chosen = [period, self.pending, self.settle, self.stop is not None, self.resume]
        if sum(chosen) > 1:
            raise click.UsageError(
                "--all (or --from), --pending, --settle, --stop and --resume exclude each other"
            )
        if self.end is not None and self.start is None:
            raise click.UsageError("--to needs --from")

    @property
    def period(self) -> bool:
        """Whether the orders of a period are wanted, not only the open ones."""
        return self.everything or self.start is not None


@attrs.frozen(kw_only=True)
class _Found:
    """What was read; `fees` by market, where the broker sums them up."""

    listed: Listed
    fees: "dict[OrderMarket, Decimal]"
    stopped: str | None


@click.command(short_help="Your orders: open, of a period, of unknown outcome; the stop.")
@click.option("--all", "everything", is_flag=True, help="Those of today with what was filled, open or not.")
@click.option("--from", "start", metavar="DATE", callback=day, help="The same from this trading day on.")
@click.option("--to", "end", metavar="DATE", callback=day, help="Until this one.  [default: now]")
@click.option(
    "--pending", is_flag=True, help="Orders whose outcome is unknown, also those of other programs."
)
@click.option("--settle", is_flag=True, help="Find out what became of these; it may take half a minute.")
@click.option("--no-wait", is_flag=True, help="With --settle: look once, and leave open what is not clear.")
@click.option(
    "--stop", metavar="REASON", help="Let no order of the account leave any more, except cancellations."
)
@click.option("--resume", is_flag=True, help="Take the stop back.")
@market_option("Which orders; may be given several times.  [default: wherever the account trades]")
@json_option
@broker_options
def orders(
    *,
    connection: Connection,
    no_wait: bool,
    markets: tuple[str, ...],
    as_json: bool,
    **mode: Any,
) -> None:
    """Show the open orders of the account, whoever placed them; or do what an option says.

    \b
    kis-async orders
    kis-async orders --from 2026-01-02 --to 2026-01-31
    kis-async orders --settle
    kis-async orders --stop "looks wrong"

    After an order of unknown outcome (exit code 15), --settle searches the broker's lists for it and
    says that it was found, that it is not there, or that the lists cannot tell, with the candidates. A
    stop keeps back orders, of all programs that share this machine's state; cancellations may leave.
    """  # noqa: D301 - the mark keeps click from filling the lines
    chosen = _Mode(**mode)
    chosen.check()
    if no_wait and not chosen.settle:
        raise click.UsageError("--no-wait is for --settle")
    account = account_of(connection.read())
    if chosen.stop is not None or chosen.resume:
        _switch(connection, chosen.stop, as_json=as_json)
    elif chosen.pending:
        _pending(connection, as_json=as_json)
    elif chosen.settle:
        _settle(connection, wait=not no_wait, as_json=as_json)
    else:
        _list(connection, chosen, markets_of(account, markets), as_json=as_json)


# --- lists --------------------------------------------------------------------------------------


def _list(connection: Connection, mode: _Mode, markets: Sequence[OrderMarket], *, as_json: bool) -> None:
    async def work(kis: "KIS", progress: ProgressBar) -> _Found:
        del progress
        stopped = await kis.orders.stopped()
        if mode.period:
            return await _read_period(kis, mode, markets, connection.timeout, stopped)
        return _Found(listed=await read_open(kis, markets, connection.timeout), fees={}, stopped=stopped)

    found = call(connection, work)
    listed = found.listed
    if as_json:
        output.write_json(
            {
                "orders": [listed_document(order) for order in listed.orders],
                "fees": found.fees,
                "stopped": found.stopped,
                "problems": listed.problems,
            }
        )
        return
    console = output.screen()
    where = ", ".join(map(market_label, markets))
    title = f"{_period_title(mode)}: {where}" if mode.period else f"Open orders: {where}"
    output.print_lines(
        console,
        orders_table(title, listed.orders, console, open_only=not mode.period),
        *(f"fees, {market_label(market)}: {fee:,f} KRW" for market, fee in found.fees.items()),
        *([Text(f"orders are stopped: {found.stopped}", style="yellow")] if found.stopped else []),
        *tables.notes((), listed.problems),
    )


def _period_title(mode: _Mode) -> str:
    if mode.start is None:
        return "Orders of today"
    return f"Orders from {mode.start.isoformat()} to {'now' if mode.end is None else mode.end.isoformat()}"


async def _read_period(
    kis: "KIS", mode: _Mode, markets: Sequence[OrderMarket], timeout: float | None, stopped: str | None
) -> _Found:
    orders: list[ListedOrder] = []
    problems: list[str] = []
    fees: dict[OrderMarket, Decimal] = {}
    for market in markets:
        start = mode.start or _today(market)
        read = await kis.account.orders(start, mode.end, market=market, timeout=timeout)
        orders += read
        problems += read.problems
        if read.fees is not None:
            fees[market] = read.fees
    return _Found(listed=Listed(orders=orders, problems=tuple(problems)), fees=fees, stopped=stopped)


def _today(market: OrderMarket) -> date:
    """The day in Korea; in the US it may still be the one before."""
    today = datetime.now(KOREA).date()
    return today - timedelta(days=1) if market in {"overseas_stock", "overseas_futureoption"} else today


# --- what is unknown ----------------------------------------------------------------------------


def _pending(connection: Connection, *, as_json: bool) -> None:
    pending = call(connection, lambda kis, _: kis.orders.pending())
    if as_json:
        output.write_json({"pending": [pending_document(each) for each in pending]})
        return
    console = output.screen()
    output.print_lines(
        console,
        pending_table(pending, console),
        *(["kis-async orders --settle finds out what became of them"] if pending else []),
    )


def _settle(connection: Connection, *, wait: bool, as_json: bool) -> None:
    """Settle what can be; the exit code says whether something is still unknown."""

    async def work(kis: "KIS", progress: ProgressBar) -> "tuple[Settlement, ...]":
        progress.idle = False  # the reason for waiting is another one here
        pending: tuple[PendingOrder, ...] = await kis.orders.pending()
        if pending and wait:
            output.complain(
                f"looking for {len(pending)} of unknown outcome: that one is not there takes half a minute"
            )
        return await kis.orders.settle(wait=wait)

    settled = call(connection, work)
    documents = [settlement_document(each) for each in settled]
    if as_json:
        output.write_json({"settled": documents})
    elif not settled:
        output.print_lines(output.screen(), "No order is of unknown outcome.")
    else:
        console = output.screen()
        output.print_lines(console, *(line for each in settled for line in settlement_lines(each, console)))
    unclear = sum(document["outcome"] == "cannot tell" for document in documents)
    if unclear:
        output.complain(
            f"outcome unknown: {unclear} of {len(documents)}; settle again later, or compare with HTS and"
            " decide: kis.orders.decide(...)"
        )
        raise click.exceptions.Exit(ExitCode.OUTCOME_UNKNOWN)


# --- the stop -----------------------------------------------------------------------------------


def _switch(connection: Connection, reason: str | None, *, as_json: bool) -> None:
    """Stop the account's orders, or take that back."""
    if reason is not None and not reason.strip():
        raise click.UsageError("--stop needs a reason, which whoever is stopped is told")

    async def work(kis: "KIS", progress: ProgressBar) -> bool:
        del progress
        if reason is None:
            return await kis.orders.resume()
        await kis.orders.stop(reason)
        return True

    done = call(connection, work)
    if as_json:
        output.write_json({"stopped": reason} if reason is not None else {"stopped": None, "resumed": done})
        return
    if reason is not None:
        text = f"Stopped: {output.plain(reason)}. No order leaves until kis-async orders --resume."
    else:
        text = "Orders may leave again." if done else "Orders were not stopped."
    output.print_lines(output.screen(), text)
