"""One event for the order notices of all markets: what happened to an order, in the same words everywhere.

The broker's records differ by market: here the implied decimals of overseas prices are put back, order
numbers are brought to one form, and quantities and prices are named by whose they are. Pure.
"""

from collections.abc import Callable, Mapping
from datetime import time
from decimal import Decimal
from enum import Enum
from typing import Any, Literal

import attrs

from ..api.enums import Revision, Side
from ..api.notices import (
    DomesticStockNotice,
    ExchangeAnswer,
    FuturesNotice,
    NightFuturesNotice,
    NightNotice,
    NightOptionNotice,
    NoticeChange,
    NoticeKind,
    NoticeStage,
    OverseasFuturesFillNotice,
    OverseasFuturesNotice,
    OverseasFuturesOrderNotice,
    OverseasNoticeMarket,
    OverseasNoticeSide,
    OverseasStockNotice,
)
from ..config import Account
from ..order_numbers import normalised_order_number
from ..spec.declare import Record
from ..spec.values import parse_decimal

__all__ = ["NOTICES", "Market", "Notice", "NoticeEvent", "NoticeReader", "normalised_order_number"]

Market = Literal["domestic_stock", "overseas_stock", "domestic_futureoption", "overseas_futureoption"]

# The streams that tell of a market's orders.
NOTICES: Mapping[Market, tuple[type[Record], ...]] = {
    "domestic_stock": (DomesticStockNotice,),
    "overseas_stock": (OverseasStockNotice,),
    "domestic_futureoption": (FuturesNotice, NightFuturesNotice, NightOptionNotice),
    "overseas_futureoption": (OverseasFuturesOrderNotice, OverseasFuturesFillNotice),
}


class NoticeEvent(Enum):
    """What happened to an order."""

    ACCEPTED = "accepted"
    """The broker has taken an order, or the request to change or cancel one (see `change`)."""
    CHANGED = "changed"
    CANCELLED = "cancelled"
    """Cancelled on request, or the rest of an IOC or FOK order."""
    REFUSED = "refused"
    PARTLY_FILLED = "partly filled"
    FILLED = "filled"
    """The last fill: nothing of the order is left."""
    UNCLEAR = "unclear"
    """The notice has codes that no document explains; look at `record`."""


@attrs.frozen(kw_only=True)
class Notice:
    """Something happened to an order of the account.

    `quantity` (shares or contracts) and `price` are the fill's in a fill, and the order's in all other
    events. `order_quantity` and `order_price` are the order's where they are known, `filled_quantity`
    what has been filled of it as far as this feed has heard. `change` says whether the order is new,
    or changes or cancels the one of `original_order_number`. Order numbers have neither padding nor
    leading zeros (see `normalised_order_number`). `at` is the broker's clock, missing where the exchange
    gives none. Prices are in the instrument's currency. `record` is the broker's record, whole.
    """

    event: NoticeEvent
    market: Market
    account: Account | None = attrs.field(repr=False)
    order_number: str
    original_order_number: str | None
    symbol: str
    name: str | None
    side: Side | None
    change: NoticeChange | None
    quantity: int | None
    price: Decimal | None
    order_quantity: int | None
    order_price: Decimal | None
    filled_quantity: int | None
    at: time | None
    record: Record = attrs.field(repr=False)

    @property
    def is_fill(self) -> bool:
        """Whether something was bought or sold."""
        return self.event in {NoticeEvent.PARTLY_FILLED, NoticeEvent.FILLED}


_DECIMALS = {
    OverseasNoticeMarket.NASDAQ: 4,
    OverseasNoticeMarket.NEW_YORK: 4,
    OverseasNoticeMarket.AMEX: 4,
    OverseasNoticeMarket.US_OVER_THE_COUNTER: 4,
    OverseasNoticeMarket.TOKYO: 1,
    OverseasNoticeMarket.HONG_KONG: 3,
    OverseasNoticeMarket.HONG_KONG_YUAN: 3,
    OverseasNoticeMarket.SHANGHAI_A: 3,
    OverseasNoticeMarket.SHANGHAI_B: 3,
    OverseasNoticeMarket.SHENZHEN_B: 3,
    OverseasNoticeMarket.HANOI: 0,
    OverseasNoticeMarket.HO_CHI_MINH: 0,
}

_OVERSEAS_SIDES = {
    OverseasNoticeSide.SELL: Side.SELL,
    OverseasNoticeSide.CLOSING_SELL: Side.SELL,
    OverseasNoticeSide.BUY: Side.BUY,
    OverseasNoticeSide.CLOSING_BUY: Side.BUY,
}

_REVISIONS = {
    Revision.NONE: NoticeChange.NEW,
    Revision.MODIFY: NoticeChange.MODIFY,
    Revision.CANCEL: NoticeChange.CANCEL,
}


def overseas_price(text: str | None, market: OverseasNoticeMarket | None) -> Decimal | None:
    """The price of an overseas notice, whose last digits are decimals by market; `None` if unknown."""
    decimals = None if market is None else _DECIMALS.get(market)
    if not text or not text.isascii() or decimals is None:
        return None
    try:
        value = parse_decimal(text)
    except ValueError:
        return None
    return value if value is None or "." in text else value.scaleb(-decimals)


def _account(text: str | None) -> Account | None:
    """An account as notices write it: eight digits and the product's two."""
    digits = (text or "").strip()
    return Account(digits) if len(digits) == 10 and digits.isascii() and digits.isdigit() else None


def _clock(value: Any) -> time | None:
    """A time of the day; the hours of a night may be counted on past midnight."""
    if isinstance(value, str) and len(value) == 6 and value.isascii() and value.isdigit():
        hours, minutes, seconds = int(value[:2]) % 24, int(value[2:4]), int(value[4:])
        return time(hours, minutes, seconds) if minutes < 60 and seconds < 60 else None
    return value if isinstance(value, time) else None


class NoticeReader:
    """Reads the notices of one consumer, and remembers how much of each order was filled.

    `account` leaves the notices of the user's other accounts out; `None` takes all.
    """

    def __init__(self, account: Account | None) -> None:
        self._account = account
        self._filled: dict[tuple[str, str | None, str], int] = {}
        self._quantities: dict[tuple[str, str | None, str], int] = {}

    def read(self, record: Any) -> Notice | None:
        """The notice of a record; `None` if it is about another account."""
        notice = _READERS[type(record)](record)
        if self._account is not None and notice.account is not None and notice.account != self._account:
            return None
        return self._counted(notice)

    def _counted(self, notice: Notice) -> Notice:
        number = None if notice.account is None else notice.account.number
        order = (notice.market, number, notice.order_number)
        if notice.event is NoticeEvent.ACCEPTED and _is_new(notice):
            # Numbers begin anew each day.
            self._filled.pop(order, None)
        if notice.order_quantity is not None:
            self._quantities[order] = notice.order_quantity
        if not notice.is_fill:
            return notice
        told = notice.filled_quantity
        filled = self._filled.get(order, 0) + (notice.quantity or 0) if told is None else told
        self._filled[order] = filled
        quantity = self._quantities.get(order)
        whole = quantity is not None and filled >= quantity
        if whole:
            del self._filled[order], self._quantities[order]
        return attrs.evolve(
            notice,
            event=NoticeEvent.FILLED if whole else NoticeEvent.PARTLY_FILLED,
            order_quantity=quantity,
            filled_quantity=filled,
        )


def _is_new(notice: Notice) -> bool:
    """Whether this is the first notice of an order; an exchange may confirm it behind its first fill."""
    return (
        notice.change == NoticeChange.NEW
        and getattr(notice.record, "stage", NoticeStage.ACCEPTED) == NoticeStage.ACCEPTED
    )


# --- by market ----------------------------------------------------------------------------------


_ORDER_EVENTS: Mapping[tuple[NoticeChange, NoticeStage], NoticeEvent] = {
    (NoticeChange.NEW, NoticeStage.ACCEPTED): NoticeEvent.ACCEPTED,
    (NoticeChange.NEW, NoticeStage.CONFIRMED): NoticeEvent.ACCEPTED,
    (NoticeChange.MODIFY, NoticeStage.ACCEPTED): NoticeEvent.ACCEPTED,
    (NoticeChange.MODIFY, NoticeStage.CONFIRMED): NoticeEvent.CHANGED,
    (NoticeChange.CANCEL, NoticeStage.ACCEPTED): NoticeEvent.ACCEPTED,
    (NoticeChange.CANCEL, NoticeStage.CONFIRMED): NoticeEvent.CANCELLED,
}


def _event_of(record: Any) -> NoticeEvent:
    if record.kind == NoticeKind.FILL:
        return NoticeEvent.PARTLY_FILLED
    if record.kind != NoticeKind.ORDER or record.refused is None:
        return NoticeEvent.UNCLEAR
    if record.refused:
        return NoticeEvent.REFUSED
    if record.stage == NoticeStage.CANCELLED:
        return NoticeEvent.CANCELLED
    return _ORDER_EVENTS.get((record.change, record.stage), NoticeEvent.UNCLEAR)


def _notice(record: Any, market: Market, price: Decimal | None, **facts: Any) -> Notice:
    """What is read alike from the notices that have a kind and a stage."""
    event = _event_of(record)
    fill = event is NoticeEvent.PARTLY_FILLED
    quantity = record.quantity
    if not fill and not quantity and record.order_quantity:
        quantity = record.order_quantity
    if not fill:
        price = price or None  # an order at the market's price has none
    told = record.order_quantity or None
    fields: dict[str, Any] = {
        "event": event,
        "market": market,
        "account": _account(record.account_number),
        "order_number": normalised_order_number(record.order_number) or "",
        "original_order_number": normalised_order_number(record.original_order_number),
        "symbol": record.symbol or "",
        "name": record.name,
        "side": record.side,
        "change": record.change,
        "quantity": quantity,
        "price": price,
        # Only a new order says how much is wanted; a cancellation counts what it takes away.
        "order_quantity": told if fill or told else quantity if record.change == NoticeChange.NEW else None,
        "order_price": None if fill else price,
        "filled_quantity": None,
        "at": _clock(record.traded_at),
        "record": record,
    }
    return Notice(**(fields | facts))


def _domestic_stock(record: DomesticStockNotice) -> Notice:
    own = record.order_price or None
    if _event_of(record) is NoticeEvent.PARTLY_FILLED:
        return _notice(record, "domestic_stock", record.price, order_price=own)
    return _notice(record, "domestic_stock", record.price or own, order_price=own or record.price or None)


def _overseas_stock(record: OverseasStockNotice) -> Notice:
    price = overseas_price(record.price, record.market)
    side = None if record.side is None else _OVERSEAS_SIDES.get(record.side)
    return _notice(record, "overseas_stock", price, side=side)


def _futures(record: FuturesNotice) -> Notice:
    own = record.order_price or None
    if _event_of(record) is NoticeEvent.PARTLY_FILLED:
        return _notice(record, "domestic_futureoption", record.price, order_price=own)
    return _notice(
        record, "domestic_futureoption", record.price or own, order_price=own or record.price or None
    )


def _night(record: NightNotice) -> Notice:
    return _notice(record, "domestic_futureoption", record.price)


_FUTURES_EVENTS: Mapping[Revision, NoticeEvent] = {
    Revision.NONE: NoticeEvent.ACCEPTED,
    Revision.MODIFY: NoticeEvent.CHANGED,
    Revision.CANCEL: NoticeEvent.CANCELLED,
}


def _overseas_futures_event(record: OverseasFuturesNotice) -> NoticeEvent:
    if isinstance(record, OverseasFuturesFillNotice):
        return NoticeEvent.PARTLY_FILLED
    match record.exchange_answer:
        case ExchangeAnswer.REFUSED:
            return NoticeEvent.REFUSED
        case ExchangeAnswer.NONE_YET:
            return NoticeEvent.ACCEPTED
        case ExchangeAnswer.ANSWERED if record.revision is not None:
            return _FUTURES_EVENTS.get(record.revision, NoticeEvent.UNCLEAR)
        case _:
            return NoticeEvent.UNCLEAR


def _overseas_futures(record: OverseasFuturesNotice) -> Notice:
    fill = record if isinstance(record, OverseasFuturesFillNotice) else None
    at = record.recorded_at or record.ordered_at
    return Notice(
        event=_overseas_futures_event(record),
        market="overseas_futureoption",
        account=_account(record.account_number),
        order_number=normalised_order_number(record.order_number) or "",
        original_order_number=normalised_order_number(record.original_order_number),
        symbol=record.symbol or "",
        name=None,
        side=record.side,
        change=None if record.revision is None else _REVISIONS.get(record.revision),
        quantity=record.quantity if fill is None else fill.filled_quantity,
        price=record.limit_price if fill is None else fill.filled_price,
        order_quantity=record.quantity,
        order_price=record.limit_price,
        filled_quantity=None if fill is None else fill.total_filled_quantity,
        at=None if at is None else at.time(),
        record=record,
    )


_READERS: Mapping[type[Record], Callable[[Any], Notice]] = {
    DomesticStockNotice: _domestic_stock,
    OverseasStockNotice: _overseas_stock,
    FuturesNotice: _futures,
    NightFuturesNotice: _night,
    NightOptionNotice: _night,
    OverseasFuturesOrderNotice: _overseas_futures,
    OverseasFuturesFillNotice: _overseas_futures,
}
