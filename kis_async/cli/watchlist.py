"""`kis-async watchlist`: groups, items, and the quotes of a group."""

from typing import TYPE_CHECKING

import click

from ..api.enums import Venue
from ..watchlists import Snapshot
from . import output, tables
from .lines import Line, lines_of_snapshot, missing, quote_rows
from .progress import ProgressBar
from .quote import partial_option, venue_named, venue_option
from .running import call
from .settings import Connection, broker_options, json_option

if TYPE_CHECKING:
    from ..client import KIS

__all__ = ["snapshot_document", "watchlist"]


@click.group(short_help="Your watchlists: groups, items, quotes.")
def watchlist() -> None:
    """Your watchlists (관심종목): they need KIS_HTS_ID, and the real environment."""


@watchlist.command("groups")
@json_option
@broker_options
def groups_command(*, connection: Connection, as_json: bool) -> None:
    """List the groups."""
    groups = call(connection, lambda kis, _: kis.watchlists.groups(timeout=connection.timeout))
    if as_json:
        output.write_json({"groups": groups})
        return
    console = output.screen()
    output.print_lines(console, tables.groups_table("Watchlist groups", groups, console))


@watchlist.command("items")
@click.argument("group")
@json_option
@broker_options
def items_command(*, connection: Connection, group: str, as_json: bool) -> None:
    """List the items of GROUP, which is a code such as 001."""
    items = call(connection, lambda kis, _: kis.watchlists.items(group, timeout=connection.timeout))
    if as_json:
        output.write_json({"group": group, "items": items})
        return
    console = output.screen()
    output.print_lines(console, tables.items_table(f"Items of group {group}", items, console))


@watchlist.command("quotes")
@click.argument("group")
@venue_option
@partial_option
@json_option
@broker_options
def quotes_command(
    *, connection: Connection, group: str, venue: str | None, partial: bool, as_json: bool
) -> None:
    """Quote the items of GROUP, overseas ones included.

    An item that the broker quotes nowhere, such as an overseas index, is listed with the reason.
    """
    snapshot = _snapshot(connection, group, venue_named(venue), partial=partial)
    lines = lines_of_snapshot(snapshot)
    if as_json:
        output.write_json(
            {
                "group": group,
                "quotes": quote_rows(lines),
                "missing": missing(lines),
                "problems": _problems(snapshot),
            }
        )
        return
    console = output.screen()
    table = tables.quotes_table(f"Quotes of group {group}", lines, console)
    output.print_lines(console, table, *tables.notes(lines, _problems(snapshot)))


@watchlist.command("snapshot")
@click.argument("group")
@venue_option
@partial_option
@json_option
@broker_options
def snapshot_command(
    *, connection: Connection, group: str, venue: str | None, partial: bool, as_json: bool
) -> None:
    """Show the items of GROUP with their quotes, and what you noted: shares, purchase price, memo."""
    snapshot = _snapshot(connection, group, venue_named(venue), partial=partial)
    lines = lines_of_snapshot(snapshot)
    if as_json:
        output.write_json(snapshot_document(group, snapshot, lines))
        return
    console = output.screen()
    table = tables.snapshot_table(f"Group {group}", lines, console)
    output.print_lines(console, table, *tables.notes(lines, _problems(snapshot)))


def snapshot_document(group: str, snapshot: Snapshot, lines: tuple[Line, ...]) -> dict[str, object]:
    """A snapshot for programs."""
    return {
        "group": group,
        "entries": [
            {"asked": line.asked, "item": line.item, "quote": line.quote, "reason": line.reason}
            for line in lines
        ],
        "missing": missing(lines),
        "problems": _problems(snapshot),
    }


def _problems(snapshot: Snapshot) -> list[str]:
    return [problem for reply in snapshot.replies for problem in reply.problems]


def _snapshot(connection: Connection, group: str, venue: Venue | None, *, partial: bool) -> Snapshot:
    async def work(kis: "KIS", progress: ProgressBar) -> Snapshot:
        return await kis.watchlists.snapshot(
            group, venue=venue, partial=partial, timeout=connection.timeout, on_progress=progress
        )

    return call(connection, work)
