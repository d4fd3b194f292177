"""Prices, order books and candles in one shape, for domestic stocks, indices and overseas stocks.

    market = Market(kis)
    tick = await market.price("NAS:AAPL")
    book = await market.book("005930")
    candles = await market.candles("005930", "5m", start=date(2026, 11, 20))

The rooms: `places` (where a symbol is traded, and when), `quotes` (prices and books), `candles`
(what a candle is, and everything that is decided about a series of them), all pure; `history` (reading
a series, call by call) and `facade` (`Market`).
"""

from .candles import Candle, IncompleteCandles, Interval, IntervalName
from .facade import Market
from .quotes import Book, Level, PriceTick

__all__ = [
    "Book",
    "Candle",
    "IncompleteCandles",
    "Interval",
    "IntervalName",
    "Level",
    "Market",
    "PriceTick",
]
