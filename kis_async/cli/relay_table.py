"""The table of `kis-async relay`: the programs that share the stream."""

from rich.console import Console, RenderableType

from ..stream import Consumer, RelayStatus
from . import formats
from .columns import Column, titled

__all__ = ["consumers_table"]

_COLUMNS = (
    Column[Consumer](title="program", cell=lambda each: formats.words(each.name), flexible=True),
    Column[Consumer](title="process", cell=lambda each: str(each.process), right=True),
    Column[Consumer](title="registrations", cell=lambda each: formats.number(each.registrations), right=True),
    Column[Consumer](title="waiting", cell=lambda each: formats.number(each.waiting), right=True, rank=2),
    Column[Consumer](title="left out", cell=lambda each: formats.number(each.skipped), right=True, rank=1),
)


def consumers_table(title: str, status: RelayStatus, console: Console) -> RenderableType:
    """Who is connected, and how far behind."""
    return titled(title, _COLUMNS, status.consumers, console, empty="(nobody)")
