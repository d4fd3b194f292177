"""Quotes in the order asked, those that are missing in their places: what tables and JSON are made of."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from ..api.domestic_stock.analysis import WatchlistItem
from ..spec.convert import to_dict
from ..watchlists import AnyQuote, Quotes, Snapshot

__all__ = ["Line", "lines_of_quotes", "lines_of_snapshot", "missing", "quote_rows", "symbol_of"]


@attrs.frozen(kw_only=True)
class Line:
    """One symbol as it was asked, and its quote or the reason why it has none."""

    asked: str
    name: str | None
    quote: AnyQuote | None
    item: WatchlistItem | None = None
    reason: str | None = None


def symbol_of(item: WatchlistItem) -> str:
    """An item's symbol as `quote` takes it, with its exchange: `005930`, `U:0001`, `NAS:AAPL`."""
    where = {"FS": item.exchange_code, "U": "U", "N": "N"}.get(item.market_code or "")
    return f"{where}:{item.symbol}" if where else item.symbol


def lines_of_quotes(asked: Sequence[str], quotes: Quotes) -> tuple[Line, ...]:
    """A line for each symbol asked."""
    reasons = {place: entry.reason for entry in quotes.missing for place in entry.places}
    found: Iterator[AnyQuote] = iter(quotes.rows)
    lines: list[Line] = []
    for place, symbol in enumerate(asked):
        if place in reasons:
            lines.append(Line(asked=symbol, name=None, quote=None, reason=reasons[place]))
        else:
            quote = next(found)
            lines.append(Line(asked=symbol, name=quote.name, quote=quote))
    return tuple(lines)


def lines_of_snapshot(snapshot: Snapshot) -> tuple[Line, ...]:
    """A line for each item."""
    return tuple(
        Line(
            asked=symbol_of(entry.item),
            name=entry.item.name or (entry.quote.name if entry.quote is not None else None),
            quote=entry.quote,
            item=entry.item,
            reason=entry.reason,
        )
        for entry in snapshot
    )


def missing(lines: Sequence[Line]) -> list[Mapping[str, Any]]:
    """The symbols without a quote, for programs."""
    return [
        {"asked": line.asked, "place": place, "reason": line.reason}
        for place, line in enumerate(lines)
        if line.quote is None
    ]


def quote_rows(lines: Sequence[Line]) -> list[Mapping[str, Any]]:
    """The quotes, for programs: the symbol as asked, and the quote's fields."""
    return [{"asked": line.asked, **to_dict(line.quote)} for line in lines if line.quote is not None]
