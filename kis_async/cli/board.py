"""The live table: the newest record of each symbol, how many there were, and what was lost last. Pure."""

from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from datetime import time
from decimal import Decimal
from typing import Any

import attrs
from rich.console import Console, Group, RenderableType
from rich.text import Text

from ..spec.declare import Record
from ..stream.events import Dropped, Gap, Loss, PossibleLoss, Unreadable, Unsubscribed
from ..stream.notices import Notice
from ..stream.records import key_column
from . import formats
from .columns import Column, titled
from .events import shown_columns, told
from .feeds import Place, Selection
from .replies import value_text

__all__ = ["Board"]

_SHOWN_LOSSES = 5
_SHOWN_NOTICES = 15
_GENERIC_COLUMNS = 8
_LOSSES: Mapping[type, str] = {
    Gap: "gaps",
    Dropped: "times dropped",
    PossibleLoss: "possible losses",
    Unreadable: "unreadable",
    Unsubscribed: "unsubscribed",
}


@attrs.define(kw_only=True, eq=False)
class _Line:
    """A symbol, and its newest record."""

    label: str
    record: Any = None
    count: int = 0

    def value(self, *names: str) -> Any:
        """The first of some columns that the record has a value in."""
        found = (getattr(self.record, name, None) for name in names)
        return next((value for value in found if value is not None), None)


class Board:
    """Takes in what a feed gives, and draws it."""

    def __init__(self, selection: Selection) -> None:
        self.selection = selection
        self._lines: dict[tuple[type[Record], str], _Line] = {
            _name(place): _Line(label=place.label) for place in selection.places()
        }
        self._notices: deque[Notice] = deque(maxlen=_SHOWN_NOTICES)
        self._last: deque[Loss] = deque(maxlen=_SHOWN_LOSSES)
        self._losses: Counter[type] = Counter()
        self.records = 0

    @property
    def losses(self) -> int:
        """How many losses there were."""
        return self._losses.total()

    def take(self, item: Any) -> None:
        """Take in a record, a notice or a loss."""
        match item:
            case Notice():
                self.records += 1
                self._notices.append(item)
            case Record():
                self.records += 1
                line = self._line(item)
                line.record = item
                line.count += 1
            case _:
                self._losses[type(item)] += 1
                self._last.append(item)

    def _line(self, record: Record) -> _Line:
        cls = type(record)
        column = key_column(cls)
        key: str = getattr(record, column) if column else ""
        return self._lines.setdefault((cls, key.casefold()), _Line(label=key or cls.__name__))

    # --- drawing --------------------------------------------------------------------------------

    def drawn(self, console: Console, state: str = "") -> RenderableType:
        """The whole of it; `state` is added to the title."""
        lost = (f"{_LOSSES[kind]} {count:,}" for kind, count in self._losses.items())
        title = ", ".join([f"{self.selection.kind.capitalize()}: {self.records:,} records", *lost])
        title = f"{title}; {state}" if state else title
        private = self.selection.private
        losses = [formats.words(told(loss, private=private)) for loss in self._last]
        return Group(self._table(title, console), *(Text(line, style="yellow") for line in losses))

    def _table(self, title: str, console: Console) -> RenderableType:
        if self.selection.kind == "notices":
            return titled(title, _NOTICES, tuple(self._notices), console, empty="(nothing yet)")
        lines = tuple(self._lines.values())
        chosen = self.selection.record
        columns = _columns([chosen] if chosen is not None else [record for record, _ in self._lines])
        return titled(title, columns, lines, console, empty="(nothing yet)")


def _name(place: Place) -> tuple[type[Record], str]:
    return place.record, place.key.casefold()


def _columns(records: Sequence[type[Record]]) -> Sequence[Column[_Line]]:
    """The columns that tell most of some streams."""
    if all(hasattr(record, "bids") for record in records):
        return _BOOKS
    if all({"price", "change", "change_rate"} <= set(shown_columns(record)) for record in records):
        return _TRADES
    return _generic(records[0])


def _generic(record: type[Record]) -> list[Column[_Line]]:
    """The first columns of a stream that is neither trades nor books."""
    key = key_column(record)
    names = [name for name in shown_columns(record) if name != key][:_GENERIC_COLUMNS]
    columns = [
        Column[_Line](title=name, cell=_cell(name), rank=place) for place, name in enumerate(names, start=2)
    ]
    return [_LABEL, *columns, _COUNT]


def _cell(name: str) -> Callable[[_Line], str]:
    return lambda line: value_text(line.value(name))


def _clock(value: Any) -> str:
    return value.isoformat() if isinstance(value, time) else value_text(value)


def _price(value: Decimal | None) -> str:
    return formats.price(value, None)


def _number(title: str, rank: int, *names: str) -> Column[_Line]:
    return Column[_Line](
        title=title, cell=lambda line: formats.number(line.value(*names)), right=True, rank=rank
    )


def _level(title: str, rank: int, *names: str) -> Column[_Line]:
    return Column[_Line](title=title, cell=lambda line: _price(line.value(*names)), right=True, rank=rank)


_LABEL = Column[_Line](title="symbol", cell=lambda line: formats.words(line.label))
_COUNT = Column[_Line](title="records", cell=lambda line: formats.number(line.count), right=True, rank=1)
_TIME = Column[_Line](
    title="time",
    cell=lambda line: _clock(line.value("traded_at", "korean_time", "received_at", "sent_at")),
)

_TRADES = (
    _LABEL,
    Column[_Line](
        title="price",
        cell=lambda line: formats.coloured(_price(line.value("price")), line.record),
        right=True,
    ),
    Column[_Line](title="change", cell=lambda line: formats.change(line.record), right=True),
    Column[_Line](title="rate", cell=lambda line: formats.rate(line.record), right=True),
    _number("size", 2, "trade_volume", "last_size"),
    _number("volume", 1, "volume"),
    _level("bid", 3, "bid_1", "bid"),
    _level("ask", 3, "ask_1", "ask"),
    _TIME,
    _COUNT,
)
_BOOKS = (
    _LABEL,
    _number("bid size", 0, "bid_size_1"),
    _level("bid", 0, "bid_1"),
    _level("ask", 0, "ask_1"),
    _number("ask size", 0, "ask_size_1"),
    _number("all bids", 2, "total_bid_size"),
    _number("all asks", 2, "total_ask_size"),
    _TIME,
    _COUNT,
)
_NOTICES = (
    Column[Notice](title="time", cell=lambda notice: _clock(notice.at)),
    Column[Notice](title="event", cell=lambda notice: notice.event.value),
    Column[Notice](title="side", cell=lambda notice: value_text(notice.side)),
    Column[Notice](title="symbol", cell=lambda notice: formats.words(notice.symbol)),
    Column[Notice](title="name", cell=lambda notice: formats.name(notice.name), rank=3, flexible=True),
    Column[Notice](title="quantity", cell=lambda notice: formats.number(notice.quantity), right=True),
    Column[Notice](title="price", cell=lambda notice: _price(notice.price), right=True),
    Column[Notice](
        title="filled",
        cell=lambda notice: (
            f"{formats.number(notice.filled_quantity)}/{formats.number(notice.order_quantity)}"
        ),
        right=True,
        rank=2,
    ),
    Column[Notice](title="order", cell=lambda notice: formats.words(notice.order_number), rank=1),
)
