"""The tables for people: groups, items, quotes, snapshots."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from rich.console import Console, RenderableType
from rich.text import Text

from ..api.domestic_stock.analysis import Quote, WatchlistGroup, WatchlistItem
from ..api.overseas_stock.quotations import OverseasQuote
from ..watchlists import AnyQuote
from . import formats
from .columns import Column, titled
from .lines import Line, symbol_of

__all__ = ["groups_table", "items_table", "notes", "quotes_table", "snapshot_table"]

_MARKETS = {"J": "KRX", "NX": "NXT", "UN": "UNIFIED", "U": "index", "N": "overseas index"}
_SHOWN_NOTES = 20


def groups_table(title: str, groups: Sequence[WatchlistGroup], console: Console) -> RenderableType:
    """The watchlist groups."""
    columns = (
        Column[WatchlistGroup](title="group", cell=lambda group: formats.words(group.code)),
        Column[WatchlistGroup](title="name", cell=lambda group: formats.name(group.name), flexible=True),
        Column[WatchlistGroup](
            title="items", cell=lambda group: formats.number(group.item_count), right=True
        ),
        Column[WatchlistGroup](
            title="saved", cell=lambda group: formats.moment(group.saved_on, group.saved_at), rank=1
        ),
    )
    return titled(title, columns, groups, console)


def items_table(title: str, items: Sequence[WatchlistItem], console: Console) -> RenderableType:
    """The items of a group."""
    columns = (
        Column[WatchlistItem](title="symbol", cell=lambda item: formats.words(symbol_of(item))),
        Column[WatchlistItem](title="name", cell=lambda item: formats.name(item.name), flexible=True),
        Column[WatchlistItem](title="market", cell=_market, rank=1),
        Column[WatchlistItem](
            title="owned", cell=lambda item: _noted(item.owned_quantity), right=True, rank=2
        ),
        Column[WatchlistItem](
            title="bought at", cell=lambda item: _noted(item.purchase_price), right=True, rank=3
        ),
        Column[WatchlistItem](title="memo", cell=lambda item: formats.name(item.memo), rank=4, flexible=True),
    )
    return titled(title, columns, items, console)


def quotes_table(title: str, lines: Sequence[Line], console: Console) -> RenderableType:
    """Quotes, one line each."""
    return titled(title, (*_quote_columns(lines), *_more_columns()), lines, console)


def snapshot_table(title: str, lines: Sequence[Line], console: Console) -> RenderableType:
    """Items with their quotes and what the user noted beside them."""
    own = (
        Column[Line](
            title="owned",
            cell=lambda line: _noted(None if line.item is None else line.item.owned_quantity),
            right=True,
            rank=2,
        ),
        Column[Line](
            title="bought at",
            cell=lambda line: _noted(None if line.item is None else line.item.purchase_price),
            right=True,
            rank=2,
        ),
        Column[Line](
            title="memo",
            cell=lambda line: formats.name(None if line.item is None else line.item.memo),
            rank=2,
            flexible=True,
        ),
    )
    return titled(title, (*_quote_columns(lines), *own, *_more_columns()), lines, console)


def notes(lines: Sequence[Line], problems: Sequence[str]) -> list[RenderableType]:
    """Why symbols have no quote, and what of the answers was not understood."""
    texts = [f"no quote: {line.asked} ({line.reason})" for line in lines if line.quote is None]
    texts += [f"not understood, so missing: {problem}" for problem in problems]
    more = len(texts) - _SHOWN_NOTES
    if more > 0:
        texts = [*texts[:_SHOWN_NOTES], f"and {more} more"]
    return [Text(formats.words(text), style="yellow") for text in texts]


# --- columns ------------------------------------------------------------------------------------


def _quote_columns(lines: Sequence[Line]) -> tuple[Column[Line], ...]:
    """The columns that every table of quotes has; two of them only where they say something."""
    columns = [
        Column[Line](title="symbol", cell=lambda line: formats.words(line.asked)),
        Column[Line](title="name", cell=lambda line: formats.name(line.name), flexible=True),
        Column[Line](title="price", cell=_last_price, right=True),
        Column[Line](title="change", cell=lambda line: formats.change(line.quote), right=True),
        Column[Line](title="rate", cell=lambda line: formats.rate(line.quote), right=True),
        Column[Line](
            title="volume",
            cell=lambda line: formats.number(None if line.quote is None else line.quote.volume),
            right=True,
            rank=1,
        ),
    ]
    if any(formats.limit(line.quote).plain for line in lines):
        columns.insert(5, Column[Line](title="limit", cell=lambda line: formats.limit(line.quote)))
    if any(isinstance(line.quote, OverseasQuote) for line in lines):
        columns.append(Column[Line](title="in", cell=_currency, rank=3))
    return tuple(columns)


def _more_columns() -> tuple[Column[Line], ...]:
    return (
        _price_column("open", 5, lambda quote: quote.open),
        _price_column("high", 4, lambda quote: quote.high),
        _price_column("low", 4, lambda quote: quote.low),
        _price_column("bid", 6, lambda quote: quote.bid),
        _price_column("ask", 6, lambda quote: quote.ask),
        Column[Line](
            title="turnover",
            cell=lambda line: formats.number(None if line.quote is None else line.quote.turnover),
            right=True,
            rank=7,
        ),
    )


def _price_column(title: str, rank: int, value: Callable[[AnyQuote], Decimal | None]) -> Column[Line]:
    def cell(line: Line) -> str:
        return formats.MISSING if line.quote is None else formats.price(value(line.quote), line.quote)

    return Column[Line](title=title, cell=cell, right=True, rank=rank)


def _last_price(line: Line) -> Text:
    price = None if line.quote is None else line.quote.price
    return formats.coloured(formats.price(price, line.quote), line.quote)


def _currency(line: Line) -> str:
    match line.quote:
        case OverseasQuote():
            return formats.words(line.quote.currency)
        case Quote():
            # An index is quoted in points; it alone has no limits.
            return "KRW" if line.quote.upper_limit is not None else "pt"
        case None:
            return formats.MISSING


def _market(item: WatchlistItem) -> str:
    code = item.market_code or ""
    return formats.words(item.exchange_code if code == "FS" else _MARKETS.get(code, code))


def _noted(value: Decimal | int | None) -> str:
    """What the user may have noted: zero says that he did not."""
    return formats.number(value) if value else formats.MISSING
