"""`kis-async top`: what a running bot does, asked of the bot itself."""

import asyncio
import sys
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..errors import KisError, TimedOut, TransportError
from ..session.privacy import Redactor
from . import output
from .running import end_on_terminate, perform, until_interrupted
from .settings import positive

if TYPE_CHECKING:
    from ..telemetry.places import Place
    from ..telemetry.snapshot import Snapshot

__all__ = ["top"]


@attrs.frozen(kw_only=True)
class _Look:
    """What was seen of a bot: all of it, and since the look before; `None` where it did not answer."""

    total: "Snapshot"
    period: "Snapshot | None"


@click.command(short_help="Show what a running bot does.")
@click.argument("bot", required=False)
@click.option("--once", is_flag=True, help="Show it once and end.")
@click.option(
    "--interval",
    type=float,
    default=1.0,
    show_default=True,
    metavar="SECONDS",
    callback=positive,
    help="How often it is asked; rates are of the time in between.",
)
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where bots show themselves, as in serve(folder=...).  [default: telemetry in your state folder]",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="One JSON document with --once or of the list; else a line of JSON for each look.",
)
def top(*, bot: str | None, once: bool, interval: float, folder: Path | None, as_json: bool) -> None:
    """Show what a running bot does until Ctrl-C: calls, waits, refusals, orders, real time.

    A bot is seen as long as it is within `async with kis.telemetry.serve()`. BOT is its process id, or
    its name in the list, which stands here instead if there are several and none is named.
    """

    async def main() -> None:
        from ..telemetry.running import found

        end_on_terminate()
        places = [each for each in await found(folder) if bot is None or bot in {each.name, str(each.pid)}]
        if not places:
            which = "no running bot" if bot is None else f"no running bot is {bot}, or none"
            raise TransportError(f"{which} shows its figures; it does within kis.telemetry.serve()")
        if len(places) > 1:
            await _list(places, as_json=as_json)
        else:
            await _watch(places[0], interval, once=once, as_json=as_json)

    with until_interrupted():
        perform(main, Redactor(), verbose=False)


async def _list(places: "list[Place]", *, as_json: bool) -> None:
    from ..telemetry.running import ask
    from .top_tables import bots_table

    answers = await asyncio.gather(*(ask(place) for place in places), return_exceptions=True)
    seen: list[tuple[Place, Snapshot | None]] = []
    for place, answer in zip(places, answers, strict=True):
        if isinstance(answer, BaseException) and not isinstance(answer, KisError):
            raise answer
        seen.append((place, None if isinstance(answer, BaseException) else answer))
    if as_json:
        bots = [
            {**_head(place), "total": None if total is None else total.document()} for place, total in seen
        ]
        output.write_json({"bots": bots})
        return
    console = output.screen()
    output.print_lines(console, bots_table(seen, console))


async def _watch(place: "Place", interval: float, *, once: bool, as_json: bool) -> None:
    from .top_tables import drawn

    console = output.screen()
    live = not (once or as_json) and sys.stdout.isatty()
    looks = _looks(place, interval, patient=not once)
    if live:
        await _draw(looks)
        return
    async for look in looks:
        if as_json and look.period is not None:
            document: dict[str, Any] = {
                **_head(place),
                "period": look.period.document(),
                "total": look.total.document(),
            }
            if once:
                output.write_json(document)
            else:
                output.write_line(output.json_line(document))
        elif not as_json:
            output.print_lines(console, drawn(look.total, look.period, console))
        if once or not as_json:
            return


async def _draw(looks: AsyncGenerator[_Look, None]) -> None:
    from rich.live import Live

    from .top_tables import drawn

    console = output.screen()
    with (
        output.writing(),
        Live(console=console, auto_refresh=False, redirect_stdout=False, redirect_stderr=False) as live,
    ):
        async for look in looks:
            live.update(drawn(look.total, look.period, console), refresh=True)


async def _looks(place: "Place", interval: float, *, patient: bool) -> AsyncGenerator[_Look, None]:
    """Look again and again; whoever is `patient` goes on where the bot does not answer for a while."""
    from ..telemetry.running import ask

    before = await ask(place)
    while True:
        await asyncio.sleep(interval)
        try:
            total = await ask(place)
        except TimedOut:
            if not patient:
                raise
            yield _Look(total=before, period=None)
            continue
        # Another process may have the number of one that ended.
        if total.started_at == before.started_at:
            yield _Look(total=total, period=total.since(before))
        before = total


def _head(place: "Place") -> dict[str, Any]:
    return {"bot": place.name, "pid": place.pid, "environment": place.environment}
