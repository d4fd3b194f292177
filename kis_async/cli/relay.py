"""`kis-async relay`: one real-time stream for all programs that share it, and who they are."""

import asyncio
import sys
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import attrs
import click

from . import output
from .progress import ProgressBar
from .running import call, end_on_terminate, until_interrupted
from .settings import Connection, broker_options, positive

if TYPE_CHECKING:
    from ..client import KIS
    from ..stream import RelayStatus, Stream

__all__ = ["relay"]

_LOOK_EVERY = 0.5


@attrs.frozen(kw_only=True)
class _Look:
    """How the relay stands, and how many records a second there were since the look before."""

    status: "RelayStatus"
    rate: float

    @property
    def standing(self) -> object:
        """What is said anew as soon as it changes."""
        status = self.status
        consumers = [(each.process, each.registrations, each.skipped) for each in status.consumers]
        return status.owner, status.connected, status.registrations, consumers

    def sentence(self) -> str:
        """All of it in a line."""
        status = self.status
        connected = "connected" if status.connected else "no connection"
        if not status.owner:
            return f"another process owns the stream ({connected}); this one takes over when it ends"
        count = len(status.consumers)
        return (
            f"{count} consumer{'' if count == 1 else 's'}, {status.registrations} of {status.limit} "
            f"registrations, {self.rate:,.0f} records/s, {connected}"
        )

    def document(self) -> dict[str, Any]:
        """All of it for programs."""
        return {"type": "relay", **attrs.asdict(self.status), "records_per_second": round(self.rate, 1)}


def _address(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[str, int] | None:
    del context
    if value is None:
        return None
    host, colon, port = value.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not colon or not host or not (port.isascii() and port.isdigit()) or int(port) > 65535:
        raise click.BadParameter("it must be HOST:PORT, as in 127.0.0.1:9100", param=parameter)
    return host, int(port)


@click.command(short_help="Serve one real-time stream to several programs.")
@click.option(
    "--listen",
    callback=_address,
    metavar="HOST:PORT",
    help="Serve here, and not over a Unix socket in the state's folder. Port 0 is any that is free.",
)
@click.option(
    "--to-network",
    is_flag=True,
    help="Allow --listen an address that is not loopback. Nothing is encrypted: for a network of your own.",
)
@click.option("--queue", type=click.IntRange(min=1), metavar="N", help="How many records wait for a program.")
@click.option("--wait", is_flag=True, help="Wait while a program that does not share has the stream.")
@click.option("--seconds", type=float, metavar="S", callback=positive, help="End after S seconds.")
@click.option("--json", "as_json", is_flag=True, help="A line of JSON whenever something changes.")
@broker_options
def relay(
    *,
    connection: Connection,
    listen: tuple[str, int] | None,
    to_network: bool,
    queue: int | None,
    wait: bool,
    seconds: float | None,
    as_json: bool,
) -> None:
    """Own the key's real-time stream until Ctrl-C, and serve it to the programs that share it.

    \b
    kis-async relay
    kis-async stream trades 005930 --shared

    They share it with kis.stream(shared=True), and find this process by the state's folder. It shows who
    is connected, the registrations of all, and the records a second. Without it, the first of the programs
    does the same for the others.
    """  # noqa: D301 - the mark keeps click from filling the lines

    async def work(kis: "KIS", progress: ProgressBar) -> None:
        from ..stream import Sharing

        progress.idle = False  # the reasons for waiting are other ones here
        end_on_terminate()
        sharing = Sharing(name="kis-async relay", listen=listen, to_network=to_network)
        if queue is not None:
            sharing = attrs.evolve(sharing, queue=queue)
        async with kis.stream(shared=sharing, wait=wait) as stream:
            limit = asyncio.timeout(seconds)
            try:
                async with limit:
                    await _show(stream, as_json=as_json)
            except TimeoutError:
                if not limit.expired():
                    raise

    with until_interrupted():
        call(connection, work)


async def _show(stream: "Stream", *, as_json: bool) -> None:
    async with aclosing(_looks(stream)) as looks:
        if not as_json and _is_terminal():
            await _draw(looks)
            return
        console = output.screen()
        said: object = None
        async for look in looks:
            if look.standing == said:
                continue
            said = look.standing
            if as_json:
                output.write_line(output.json_line(look.document()))
            else:
                output.print_lines(console, look.sentence())
                output.finish()


async def _draw(looks: AsyncGenerator[_Look, None]) -> None:
    from rich.live import Live

    from .relay_table import consumers_table

    console = output.screen()
    with (
        output.writing(),
        Live(console=console, auto_refresh=False, redirect_stdout=False, redirect_stderr=False) as live,
    ):
        async for look in looks:
            live.update(consumers_table(look.sentence(), look.status, console), refresh=True)


async def _looks(stream: "Stream") -> AsyncGenerator[_Look, None]:
    loop = asyncio.get_running_loop()
    records, at = 0, loop.time()
    while True:
        (status,) = stream.relays
        now = loop.time()
        # Whoever takes over begins to count anew.
        rate = max(status.records - records, 0) / (now - at) if now > at else 0.0
        records, at = status.records, now
        yield _Look(status=status, rate=rate)
        await asyncio.sleep(_LOOK_EVERY)


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()  # pyright: ignore[reportUnnecessaryComparison]  # None where a process has no stdout
