"""Which stream, and which of the server's keys, a symbol means that users write as everywhere else. Pure."""

from ..api.domestic_stock.realtime_books import KrxStockBook, NxtStockBook, StockBook, UnifiedStockBook
from ..api.domestic_stock.realtime_indices import ExpectedIndexTrade, IndexTrade
from ..api.domestic_stock.realtime_trades import (
    ExpectedStockTrade,
    KrxExpectedStockTrade,
    KrxStockTrade,
    NxtExpectedStockTrade,
    NxtStockTrade,
    StockTrade,
    UnifiedExpectedStockTrade,
    UnifiedStockTrade,
)
from ..api.enums import Venue
from ..api.overseas_stock.realtime import OverseasBook, OverseasStockTrade
from ..errors import InvalidRequest
from ..symbols import AnySymbol, symbol_key

__all__ = [
    "AnyBook",
    "AnyExpected",
    "AnyTrade",
    "book_stream",
    "expected_stream",
    "overseas_key",
    "trade_stream",
]

AnyTrade = StockTrade | IndexTrade | OverseasStockTrade
AnyBook = StockBook | OverseasBook
AnyExpected = ExpectedStockTrade | ExpectedIndexTrade

_TRADES: dict[str, type[AnyTrade]] = {
    Venue.KRX: KrxStockTrade,
    Venue.NXT: NxtStockTrade,
    Venue.UNIFIED: UnifiedStockTrade,
    Venue.INDEX: IndexTrade,
}
_BOOKS: dict[str, type[AnyBook]] = {
    Venue.KRX: KrxStockBook,
    Venue.NXT: NxtStockBook,
    Venue.UNIFIED: UnifiedStockBook,
}
_EXPECTED: dict[str, type[AnyExpected]] = {
    Venue.KRX: KrxExpectedStockTrade,
    Venue.NXT: NxtExpectedStockTrade,
    Venue.UNIFIED: UnifiedExpectedStockTrade,
    Venue.INDEX: ExpectedIndexTrade,
}
_DAYTIME = frozenset({"BAQ", "BAY", "BAA"})


def overseas_key(exchange: str, symbol: str, *, paid: bool = False) -> str:
    """The server's key of an overseas stock: `D` for the free quotes, `R` for paid and daytime ones."""
    return f"{'R' if paid or exchange in _DAYTIME else 'D'}{exchange}{symbol}"


def trade_stream(symbol: AnySymbol, venue: Venue, *, paid: bool = False) -> tuple[type[AnyTrade], str]:
    """The stream of a symbol's trades, and its key there."""
    where, code = symbol_key(symbol, venue)
    record = _TRADES.get(where)
    return (
        (record, code) if record is not None else (OverseasStockTrade, overseas_key(where, code, paid=paid))
    )


def book_stream(symbol: AnySymbol, venue: Venue, *, paid: bool = False) -> tuple[type[AnyBook], str]:
    """The stream of a symbol's order book; an index has none, which is an `InvalidRequest`."""
    where, code = symbol_key(symbol, venue)
    if where == Venue.INDEX:
        raise InvalidRequest(f"{code} is an index, which has no order book", parameter="symbols")
    record = _BOOKS.get(where)
    return (record, code) if record is not None else (OverseasBook, overseas_key(where, code, paid=paid))


def expected_stream(symbol: AnySymbol, venue: Venue) -> tuple[type[AnyExpected], str]:
    """The stream of a symbol's expected price in auctions; none for overseas stocks (`InvalidRequest`)."""
    where, code = symbol_key(symbol, venue)
    record = _EXPECTED.get(where)
    if record is None:
        raise InvalidRequest(
            f"{where}:{code}: expected prices are those of Korean venues", parameter="symbols"
        )
    return record, code
