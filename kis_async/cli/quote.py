"""`kis-async quote`: the quotes of any number of symbols."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from ..api.enums import Venue
from ..watchlists import Quotes
from . import output, tables
from .lines import lines_of_quotes, missing, quote_rows
from .progress import ProgressBar
from .running import call
from .settings import Connection, broker_options, json_option

if TYPE_CHECKING:
    from ..client import KIS

__all__ = ["partial_option", "quote", "read_symbols", "venue_named", "venue_option"]

venue_option = click.option(
    "--venue",
    type=click.Choice(["KRX", "NXT", "UNIFIED"], case_sensitive=False),
    help="Where a domestic symbol without a venue of its own is quoted.  [default: KRX]",
)
partial_option = click.option(
    "--partial",
    is_flag=True,
    help="Accept that some symbols have no quote: they are listed as missing, and the exit code is 0.",
)


def venue_named(name: str | None) -> Venue | None:
    """The venue of an option's text."""
    return None if name is None else Venue[name.upper()]


@click.command(short_help="Quote any number of symbols.")
@click.argument("symbols", nargs=-1, required=True, metavar="SYMBOL...")
@venue_option
@partial_option
@json_option
@broker_options
def quote(
    *, connection: Connection, symbols: tuple[str, ...], venue: str | None, partial: bool, as_json: bool
) -> None:
    """Quote any number of symbols, in the order given.

    A SYMBOL is a code such as 005930 (four digits are an index), or a code with its venue or
    overseas exchange: NX:005930, UN:005930, U:0001, NAS:AAPL. A hyphen reads symbols from stdin.
    """
    asked = list(read_symbols(symbols))

    async def work(kis: "KIS", progress: ProgressBar) -> Quotes:
        return await kis.watchlists.quotes(
            asked,
            venue=venue_named(venue),
            partial=partial,
            timeout=connection.timeout,
            on_progress=progress,
        )

    quotes = call(connection, work)
    lines = lines_of_quotes(asked, quotes)
    if as_json:
        output.write_json(
            {"quotes": quote_rows(lines), "missing": missing(lines), "problems": quotes.problems}
        )
        return
    console = output.screen()
    output.print_lines(
        console, tables.quotes_table("Quotes", lines, console), *tables.notes(lines, quotes.problems)
    )


def read_symbols(symbols: Iterable[str]) -> Iterable[str]:
    """The symbols of the command line, with those on stdin where a hyphen stands."""
    for symbol in symbols:
        if symbol == "-":
            yield from _from_stdin()
        else:
            yield symbol


def _from_stdin() -> list[str]:
    """The symbols on stdin, between blanks, line ends or commas."""
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  # where a process has no stdin
        return []
    text = sys.stdin.buffer.read().decode("utf-8-sig", "replace")
    return text.replace(",", " ").split()
