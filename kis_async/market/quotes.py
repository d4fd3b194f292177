"""A price and an order book, from whichever TR they came: values in one shape, and pure conversions."""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

import attrs

from ..api.enums import ChangeSign
from ..spec.declare import Reply, Row
from .places import Place

if TYPE_CHECKING:  # a menu takes tens of milliseconds to import
    from ..api.domestic_stock.quotations_books import OrderBookReply
    from ..api.overseas_stock.books import OverseasOrderBookReply

__all__ = ["Book", "Level", "PriceTick", "domestic_book", "overseas_book", "signed", "tick_of"]

_DOWN = frozenset({ChangeSign.DOWN, ChangeSign.LOWER_LIMIT})
_UP = frozenset({ChangeSign.UP, ChangeSign.UPPER_LIMIT})


@attrs.frozen(kw_only=True)
class PriceTick:
    """What a symbol costs now, and its day so far.

    Prices and turnover are in `currency`, volume in shares; an index has no currency, and has its
    prices in points, its volume in thousands of shares and its turnover in millions of won.
    `change` and `change_rate` (percent) are signed, against `previous_close`. Until something is
    traded, `price` is the previous close, and the day has no open. What the broker did not say is
    `None`. `reply` is its whole answer, typed; `reply.raw` is the body.
    """

    symbol: str
    where: str
    name: str | None
    price: Decimal
    previous_close: Decimal | None
    change: Decimal | None
    change_rate: Decimal | None
    open: Decimal | None
    high: Decimal | None
    low: Decimal | None
    volume: int | None
    turnover: Decimal | None
    currency: str | None
    reply: Reply = attrs.field(repr=False, eq=False)


@attrs.frozen
class Level:
    """One level of an order book: the price in the book's currency, the size in shares."""

    price: Decimal
    size: int


@attrs.frozen(kw_only=True)
class Book:
    """An order book: levels that exist, best first.

    `time` is when it was so, and `date` the day if the broker says it, both in the market's own time.
    `reply` is the broker's whole answer, typed; `reply.raw` is the body.
    """

    symbol: str
    where: str
    bids: tuple[Level, ...]
    asks: tuple[Level, ...]
    total_bid_size: int | None
    total_ask_size: int | None
    date: dt.date | None
    time: dt.time | None
    currency: str | None
    reply: Reply = attrs.field(repr=False, eq=False)

    @property
    def spread(self) -> Decimal | None:
        """Between the best ask and the best bid; `None` if a side is empty."""
        return self.asks[0].price - self.bids[0].price if self.asks and self.bids else None


def signed(value: Decimal | None, sign: ChangeSign | None) -> Decimal | None:
    """A change with the sign of its sign code: some TRs send it without."""
    if value is None:
        return None
    if sign in _DOWN:
        return -abs(value)
    return abs(value) if sign in _UP else value


def tick_of(place: Place, row: Row, reply: Reply) -> PriceTick | None:
    """A tick from the row of any price TR, whose rows share one vocabulary; `None` without a price."""
    before = _price(row, "previous_close") or _price(row, "base_price")
    price = _price(row, "price") or before
    if price is None:
        return None
    sign = getattr(row, "change_sign", None)
    change = signed(getattr(row, "change", None), sign)
    if change is None and before is not None:
        change = price - before
    if before is None and change is not None:
        before = price - change
    return PriceTick(
        symbol=place.symbol,
        where=place.where,
        name=getattr(row, "name", None) or None,
        price=price,
        previous_close=before,
        change=change,
        change_rate=signed(getattr(row, "change_rate", None), sign),
        open=_price(row, "open"),
        high=_price(row, "high"),
        low=_price(row, "low"),
        volume=getattr(row, "volume", None),
        turnover=getattr(row, "turnover", None),
        currency=getattr(row, "currency", None) or place.currency,
        reply=reply,
    )


def _price(row: Row, name: str) -> Decimal | None:
    """A price of a row; `None` where the TR has it not, or says 0, which is none."""
    value = getattr(row, name, None)
    return value if isinstance(value, Decimal) and value else None


class _WireLevel(Protocol):
    @property
    def price(self) -> Decimal | None: ...
    @property
    def size(self) -> int | None: ...


def levels(rows: Iterable[_WireLevel]) -> tuple[Level, ...]:
    """The levels that exist: a price of 0 stands where there is none."""
    return tuple(Level(row.price, row.size or 0) for row in rows if row.price)


def domestic_book(place: Place, reply: "OrderBookReply") -> Book:
    """The book in an answer of `GetOrderBook`."""
    book = reply.book
    return Book(
        symbol=place.symbol,
        where=place.where,
        bids=levels(book.bids),
        asks=levels(book.asks),
        total_bid_size=book.total_bid_size,
        total_ask_size=book.total_ask_size,
        date=None,
        time=book.received_at,
        currency=place.currency,
        reply=reply,
    )


def overseas_book(place: Place, reply: "OverseasOrderBookReply") -> Book:
    """The book in an answer of `GetOverseasOrderBook`."""
    book, summary = reply.book, reply.summary
    return Book(
        symbol=place.symbol,
        where=place.where,
        bids=() if book is None else levels(book.bids),
        asks=() if book is None else levels(book.asks),
        total_bid_size=None if summary is None else summary.total_bid_size,
        total_ask_size=None if summary is None else summary.total_ask_size,
        date=None if summary is None else summary.quoted_on,
        time=None if summary is None else summary.quoted_at,
        currency=(None if summary is None else summary.currency) or place.currency,
        reply=reply,
    )
