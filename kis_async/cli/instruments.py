"""`kis-async find` and `kis-async info`: from a name to a code, and what the broker's masters say of it."""

import os
from collections.abc import Awaitable, Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import attrs
import click
from rich.text import Text

from ..errors import InvalidRequest
from ..instruments import MASTER_URL, Instrument, Instruments, Kind, MasterOptions, MasterRow, columns_of
from ..session.privacy import Redactor
from ..spec.convert import to_dict
from . import formats, output
from .columns import Column, titled
from .running import perform
from .settings import json_option

__all__ = ["find", "info"]

T = TypeVar("T")
Command = Callable[..., None]

_KINDS = {kind.value.casefold().replace(" ", "-"): kind for kind in Kind}
_URL = "KIS_MASTER_URL"


def _masters(command: Command) -> Command:
    """Give a command the options that say where the masters are."""
    command = click.option(
        "--cache",
        type=click.Path(file_okay=False, path_type=Path),
        help="The folder that keeps the master files; by default one for all your programs.",
    )(command)
    return click.option("--verbose", is_flag=True, help="Say on stderr what happens.")(command)


def _looked_up(work: Callable[[Instruments], Awaitable[T]], *, cache: Path | None, verbose: bool) -> T:
    """Load the instruments of today and do the work with them."""
    options = MasterOptions(url=os.environ.get(_URL, "").strip() or MASTER_URL, folder=cache)

    async def main() -> T:
        instruments = Instruments(options)
        try:
            found = await instruments.refresh()
            if found.outdated:
                output.complain(
                    f"the host of the masters could not be reached, or sent what cannot be read: "
                    f"older copies are used, the oldest of {found.as_of:%Y-%m-%d}"
                )
            return await work(instruments)
        finally:
            await instruments.close()

    return perform(main, Redactor(), verbose=verbose)


@click.command(short_help="Find instruments by name, code, ISIN or initials.")
@click.argument("text")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(sorted(_KINDS), case_sensitive=False),
    help="Only this kind; may be given several times.",
)
@click.option(
    "--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="How many at most."
)
@json_option
@_masters
def find(
    *, text: str, kinds: tuple[str, ...], limit: int, as_json: bool, cache: Path | None, verbose: bool
) -> None:
    """Find instruments: by code, ISIN, name or a part of it in Korean or English, or initials (ㅅㅅㅈㅈ).

    It needs no account. The broker's master files are fetched once a day (from KIS_MASTER_URL, if set).
    """

    async def work(instruments: Instruments) -> list[Instrument]:
        return instruments.find(text, limit=limit, kinds=[_KINDS[kind] for kind in kinds])

    found = _looked_up(work, cache=cache, verbose=verbose)
    if as_json:
        output.write_json({"found": [_document(each) for each in found]})
        return
    console = output.screen()
    columns = (
        Column[Instrument](title="code", cell=lambda each: each.code),
        Column[Instrument](title="name", cell=lambda each: formats.name(each.name), flexible=True),
        Column[Instrument](title="kind", cell=lambda each: each.kind.value),
        Column[Instrument](title="market", cell=lambda each: each.market.value),
        Column[Instrument](title="note", cell=_note, flexible=True, rank=1),
    )
    title = f"Instruments for {output.plain(text)!r}"
    output.print_lines(console, titled(title, columns, found, console, empty="(nothing found)"))


@click.command(short_help="Show what the broker's masters say of an instrument.")
@click.argument("code", metavar="CODE")
@json_option
@_masters
def info(*, code: str, as_json: bool, cache: Path | None, verbose: bool) -> None:
    """Show an instrument by its code (005930, NAS:AAPL) or ISIN, with all columns of its master file."""

    async def work(instruments: Instruments) -> Instrument:
        found = instruments.get(code) or instruments.by_isin(code)
        if found is None:
            raise InvalidRequest(f"no master has an instrument {code!r}; kis-async find looks for names")
        return found

    found = _looked_up(work, cache=cache, verbose=verbose)
    row = found.row
    if as_json:
        output.write_json({**_document(found), "master": found.file, "row": to_dict(row)})
        return
    console = output.screen()
    facts = {name: _shown(value) for name, value in _document(found).items()}
    output.print_lines(
        console,
        Text(str(found), style="bold"),
        *(f"  {name:<16} {text}" for name, text in facts.items() if text),
        "",
        titled(f"{found.file}", _ROW_COLUMNS, _cells(row), console),
    )


def _document(instrument: Instrument) -> dict[str, Any]:
    """An instrument for programs; the codes are the ones that each API takes."""
    document = attrs.asdict(instrument, filter=lambda field, _: field.name not in {"file", "line"})
    limits, ticks = instrument.price_limits, instrument.ticks
    base = instrument.base_price
    exchanges = {
        "quote_exchange": instrument.quote_exchange,
        "order_exchange": instrument.order_exchange,
        "daytime_exchange": instrument.daytime_exchange,
    }
    return {
        **document,
        "kind": instrument.kind.value,
        "market": instrument.market.value,
        "right": None if instrument.right is None else instrument.right.value,
        **{name: None if code is None else code.value for name, code in exchanges.items()},
        "realtime_key": instrument.realtime_key(),
        "tick": None if ticks is None or base is None else ticks.tick_at(base),
        "lower_limit": None if limits is None else limits.lower,
        "upper_limit": None if limits is None else limits.upper,
    }


def _note(instrument: Instrument) -> str:
    """What keeps an instrument from being traded as usual."""
    marks = {
        "halted": instrument.halted,
        "managed": instrument.managed,
        "liquidation": instrument.liquidation,
        str(instrument.warning and instrument.warning.name.lower()): instrument.warning is not None,
        f"until {instrument.expires_on}": instrument.expires_on is not None,
    }
    return ", ".join(mark for mark, is_so in marks.items() if is_so)


def _shown(value: object) -> str:
    match value:
        case None | False | () | "":
            return ""
        case True:
            return "yes"
        case Decimal():
            return f"{value:,f}"
        case tuple():
            return ", ".join(str(getattr(each, "name", each)) for each in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]  # of whatever kind
        case _:
            return str(value)


@attrs.frozen
class _Cell:
    name: str
    wire: str
    label: str
    text: str


_ROW_COLUMNS = (
    Column[_Cell](title="name", cell=lambda each: each.name),
    Column[_Cell](title="wire", cell=lambda each: each.wire, rank=1),
    Column[_Cell](title="label", cell=lambda each: each.label, flexible=True),
    Column[_Cell](title="value", cell=lambda each: formats.name(each.text)),
)


def _cells(row: MasterRow) -> list[_Cell]:
    cells: list[_Cell] = []
    for column in columns_of(type(row)):
        value = getattr(row, column.name)
        named = getattr(value, "name", None)
        text = formats.MISSING if value is None else f"{value}" if named is None else f"{value} {named}"
        cells.append(_Cell(column.name, column.wire, column.label, text))
    return cells
