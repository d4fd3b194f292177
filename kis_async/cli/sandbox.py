"""`kis-async sandbox`: a KIS server on this machine, until Ctrl-C."""

import os
import shlex
from typing import TYPE_CHECKING, Literal

import click

from ..config import Account
from ..session.privacy import Redactor
from . import output
from .running import end_on_terminate, perform, until_interrupted
from .settings import positive

if TYPE_CHECKING:
    from ..sandbox import Server

__all__ = ["sandbox"]


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    help="The port to listen on.  [default: any that is free]",
)
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="The address to listen on; leave it on loopback."
)
@click.option("--paper", is_flag=True, help="Be the paper environment.")
@click.option(
    "--rate",
    type=float,
    metavar="NUMBER",
    callback=positive,
    help="The requests a second of each key.  [default: 18, paper 1]",
)
@click.option(
    "--token-interval",
    type=click.FloatRange(min=0),
    default=60.0,
    help="The least seconds between two tokens of a key.  [default: 60]",
)
@click.option(
    "--fault",
    "faults",
    multiple=True,
    metavar="TEXT",
    help="A fault, as in latency=5-80ms, refuse=EGW00201:count=3, body=html, stream-kill:probability=0.01; "
    "may be given several times.",
)
@click.option(
    "--cash",
    type=click.IntRange(min=0),
    default=100_000_000,
    metavar="WON",
    help="The won that the account begins with.  [default: 100000000]",
)
@click.option(
    "--fills",
    type=click.Choice(["book", "none"]),
    default="book",
    show_default=True,
    help="Whether orders are filled by the market's book, or only by hand.",
)
@click.option(
    "--list-lag",
    type=click.FloatRange(min=0),
    default=0.0,
    metavar="SECONDS",
    help="How late the lists of orders are, as on paper.  [default: 0]",
)
@click.option("--always-open", is_flag=True, help="Trade around the clock, on every day.")
@click.option(
    "--ticks",
    "ticks_per_second",
    type=click.FloatRange(0, 10_000),
    default=2.0,
    metavar="NUMBER",
    help="The trades a second of each real-time registration.  [default: 2]",
)
@click.option(
    "--slot-hold",
    type=click.FloatRange(min=0),
    default=0.0,
    metavar="SECONDS",
    help="How long a key's place stays taken after its WebSocket ended.  [default: 0]",
)
@click.option("--json", "as_json", is_flag=True, help="Say address and variables as one JSON document.")
def sandbox(
    *,
    port: int,
    host: str,
    paper: bool,
    rate: float | None,
    token_interval: float,
    faults: tuple[str, ...],
    cash: int,
    fills: Literal["book", "none"],
    list_lag: float,
    always_open: bool,
    ticks_per_second: float,
    slot_hold: float,
    as_json: bool,
) -> None:
    """Run a KIS server on this machine until Ctrl-C.

    It keeps the broker's rules, on a made-up market. Clients in any language may call it.
    """
    from ..sandbox import ServerOptions, serve
    from ..sandbox.exchange.settings import DEFAULT_CASH

    options = ServerOptions(
        port=port,
        host=host,
        paper=paper,
        requests_per_second=rate,
        token_interval=token_interval,
        faults=faults,
        cash={**DEFAULT_CASH, "KRW": cash},
        fills=fills,
        list_lag=list_lag,
        always_open=always_open,
        ticks_per_second=ticks_per_second,
        slot_hold=slot_hold,
    )

    async def main() -> None:
        end_on_terminate()
        await serve(options, ready=lambda server: _announce(server, as_json=as_json))

    with until_interrupted():
        perform(main, Redactor(), verbose=False)


def _announce(server: "Server", *, as_json: bool) -> None:
    variables = _variables(server)
    if as_json:
        output.write_json({"address": server.rest_url, "stream": server.stream_url, "environment": variables})
        return
    rate = f"{server.environment.requests_per_second:g}"
    output.print_lines(
        output.screen(),
        f"A KIS server is at {server.rest_url}, {rate} requests a second. Ctrl-C ends it.",
        f"Its WebSockets are at {server.stream_url}.",
        "Its keys open nothing else. In another terminal:\n",
        *(_assignment(name, value) for name, value in variables.items()),
        "\nkis-async quote 005930" if server.environment.paper else "\nkis-async watchlist groups",
    )


def _variables(server: "Server") -> dict[str, str]:
    """What `KIS.from_env()` and this command read."""
    return {
        "KIS_ENVIRONMENT": server.environment.name,
        "KIS_REST_URL": server.rest_url,
        "KIS_STREAM_URL": server.stream_url,
        "KIS_MASTER_URL": server.master_url,
        "KIS_REQUESTS_PER_SECOND": f"{server.environment.requests_per_second:g}",
        "KIS_APP_KEY": server.credentials.app_key,
        "KIS_APP_SECRET": server.credentials.app_secret,
        "KIS_HTS_ID": server.credentials.hts_id or "",
        "KIS_ACCOUNT": _account(server.account),
    }


def _account(account: Account) -> str:
    return f"{account.number}-{account.product}"


def _assignment(name: str, value: str) -> str:
    """One variable, as the usual shell of the system sets it."""
    return f"$env:{name} = '{value}'" if os.name == "nt" else f"export {name}={shlex.quote(value)}"
