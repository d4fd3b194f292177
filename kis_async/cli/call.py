"""`kis-async call`: any TR by its id. What orders is only shown, unless the user says that he means it."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import attrs
import click
from rich.text import Text

from ..config import Environment
from ..orders.guards import Guards
from ..spec.declare import Reply, Request
from ..spec.message import Context, HttpMessage, build
from ..spec.paging import KeyPaging, Page, Pager
from . import output, replies, running
from . import tables as watchlist_tables
from .catalogue import request_named
from .order_preview import masked_fields
from .parameters import make_request
from .progress import ProgressBar
from .settings import Connection, broker_options, json_option

if TYPE_CHECKING:
    from ..client import KIS

__all__ = ["call"]


@click.command(short_help="Send any request, by its TR id.")
@click.argument("tr_id", metavar="TR_ID")
@click.argument("parameters", nargs=-1, metavar="[NAME=VALUE]...")
@click.option("--all", "everything", is_flag=True, help="Read all pages of an answer that is continued.")
@click.option("--execute", is_flag=True, help="Send an order; without this it is only shown.")
@click.option("--yes", is_flag=True, help="Do not ask again before an order leaves for the real market.")
@json_option
@broker_options
def call(
    *,
    connection: Connection,
    tr_id: str,
    parameters: tuple[str, ...],
    everything: bool,
    execute: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Send any request, by its TR id or its class's name.

    \b
    kis-async call FHKST01010100 symbol=005930 venue=KRX
    kis-async call FHKST11300006 symbols=J:005930,NX:000660

    A NAME is the English name or the wire name; kis-async show TR_ID lists them. Dates are 20260102 or
    2026-01-02, codes are given as such or by English name. Real, paper and former ids all lead to the
    TR; the environment decides which is sent. An order is shown, and sent only with --execute.
    """  # noqa: D301 - the mark keeps click from filling the lines
    request = make_request(request_named(tr_id).load(), tr_id, parameters, timeout=connection.timeout)
    guards = None
    if request.spec.effect == "order":
        order = _Order.of(request, connection)
        if not execute:
            order.show(as_json=as_json)
            return
        order.ask(yes=yes)
        guards = Guards(real_money=True)
    pages = running.call(
        connection,
        lambda kis, progress: _read(kis, request, progress, everything=everything),
        guards=guards,
    )
    found = [page.reply for page in pages]
    if isinstance(request.spec.paging, KeyPaging):
        found.reverse()  # page after page goes back in time, and the rows of each go forward
    has_more = pages[-1].has_more
    if as_json:
        output.write_json(replies.document(found, has_more=has_more))
        return
    console = output.screen()
    sent = "" if found[-1].meta is None else found[-1].meta.tr_id
    problems = [problem for reply in found for problem in reply.problems]
    output.print_lines(
        console,
        Text(f"{request.spec.name} ({sent}): {output.plain(found[-1].message) or 'done'}\n", style="bold"),
        *replies.tables(found, request.spec.paging, console),
        *watchlist_tables.notes((), problems),
        *([Text("there is more: --all reads it", style="yellow")] if has_more else []),
    )


async def _read(
    kis: "KIS", request: Request[Any], progress: ProgressBar, *, everything: bool
) -> list[Page[Any, Any]]:
    """The first page, or all of them."""
    pager = Pager[Any, Any](kis.send, request, _no_rows)
    if not everything:
        return [await pager]
    pages: list[Page[Any, Any]] = []
    async for page in pager.pages():
        pages.append(page)
        progress.idle = False
    return pages


def _no_rows(_: Reply) -> tuple[()]:
    """The pages are put together block by block, so their rows are not asked for."""
    return ()


# --- orders -------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class _Order:
    """An order as it would be sent, with the account and whatever is private masked."""

    name: str
    environment: Environment
    message: HttpMessage
    fields: dict[str, str]

    @classmethod
    def of(cls, request: Request[Any], connection: Connection) -> "_Order":
        settings = connection.read()
        environment = settings.environment
        context = Context(
            paper=environment.paper, account=settings.account, hts_id=settings.credentials.hts_id
        )
        message = build(request, context)
        fields = masked_fields(request, message)
        return cls(name=request.spec.name, environment=environment, message=message, fields=fields)

    def show(self, *, as_json: bool) -> None:
        """Say what would be sent."""
        if as_json:
            output.write_json(
                {
                    "sent": False,
                    "environment": self.environment.name,
                    "tr_id": self.message.tr_id,
                    "method": self.message.method,
                    "path": self.message.path,
                    "fields": self.fields,
                }
            )
            return
        output.print_lines(output.screen(), *self._lines(), "", "Nothing was sent. --execute sends it.")

    def ask(self, *, yes: bool) -> None:
        """Let a person agree before an order leaves for the real market: the consent to real money."""
        if yes or self.environment.paper:
            return
        if sys.stdin is None or not sys.stdin.isatty():  # pyright: ignore[reportUnnecessaryComparison]  # None where a process has no stdin
            raise click.UsageError("an order on the real market needs --yes where nobody can be asked")
        for line in self._lines():
            click.echo(output.plain(line), err=True)
        if not click.confirm("Send this order?", err=True):
            output.complain("nothing was sent")
            raise click.Abort

    def _lines(self) -> Iterable[str]:
        width = max(map(len, self.fields), default=0)
        yield f"{self.name} ({self.message.tr_id}) to {self.environment.name}"
        yield f"{self.message.method} {self.message.path}"
        yield from (f"  {name:<{width}}  {text}" for name, text in self.fields.items())
