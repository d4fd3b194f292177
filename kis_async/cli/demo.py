"""`kis-async demo`: the main job on a local server, with no account and no network."""

import click

from ..api.domestic_stock.analysis import WatchlistGroup
from ..session.privacy import Redactor
from ..session.state.memory import MemoryState
from ..watchlists import Snapshot
from . import output, tables
from .lines import lines_of_snapshot
from .running import perform
from .settings import json_option
from .watchlist import snapshot_document

__all__ = ["demo"]

# The sandbox's group with domestic and overseas stocks, indices, a duplicate and a separator.
_MIXED_GROUP = "002"


@click.command(short_help="Show the whole chain on a local server.")
@json_option
def demo(*, as_json: bool) -> None:
    """Run the whole chain on a local server: groups, the items of one, their quotes."""
    groups, snapshot = perform(_chain, Redactor(), verbose=False)
    lines = lines_of_snapshot(snapshot)
    if as_json:
        output.write_json({"groups": groups, **snapshot_document(_MIXED_GROUP, snapshot, lines)})
        return
    items = [entry.item for entry in snapshot]
    console = output.screen()
    output.print_lines(
        console,
        "A KIS server runs on this machine for the length of this command. Its market is made up.\n",
        tables.groups_table("1. Watchlist groups (HHKCM113004C7)", groups, console),
        tables.items_table(f"2. The items of group {_MIXED_GROUP} (HHKCM113004C6)", items, console),
        tables.quotes_table("3. Their quotes (FHKST11300006 and HHDFS76220000)", lines, console),
        *tables.notes(lines, ()),
    )


async def _chain() -> tuple[tuple[WatchlistGroup, ...], Snapshot]:
    from ..client import KIS
    from ..sandbox import running

    async with (
        running() as server,
        KIS(
            server.credentials, account=server.account, environment=server.environment, state=MemoryState()
        ) as kis,
    ):
        groups = await kis.watchlists.groups()
        return groups, await kis.watchlists.snapshot(_MIXED_GROUP)
