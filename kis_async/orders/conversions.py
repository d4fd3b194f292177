"""Rows of the broker's order lists as `ListedOrder`, whichever list and market they are from. Pure."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from ..api.domestic_bond.trading import BondOrder, ChangeableBondOrder
from ..api.domestic_futureoption.trading_night import NightFuturesOrder
from ..api.domestic_futureoption.trading_orders import FuturesOrder, QuoteType
from ..api.domestic_stock.trading_order_lists import ChangeableOrder, PlacedOrder
from ..api.domestic_stock.trading_reservations import Reservation
from ..api.enums import Revision
from ..api.overseas_futureoption.trading_order_lists import (
    OverseasFuturesOrder,
    OverseasFuturesOrderToday,
    OverseasOrderEvent,
)
from ..api.overseas_stock.trading_order_lists import OpenOverseasOrder, OverseasOrder
from ..api.overseas_stock.trading_reservations import OverseasReservation
from ..korean_time import KOREA
from ..order_numbers import normalised_order_number
from ..spec.declare import Row
from .listed import Action, ListedOrder, OrderMarket

__all__ = ["listed_order"]

_NIGHT_BEGINS = time(17)
_NIGHT_IS_OVER = time(7)
_REFUSED = "거부"

_QUOTE_TYPES = {
    "지정가": QuoteType.LIMIT,
    "시장가": QuoteType.MARKET,
    "조건부": QuoteType.CONDITIONAL,
    "조건부지정가": QuoteType.CONDITIONAL,
    "최유리": QuoteType.BEST,
    "최유리지정가": QuoteType.BEST,
}
_REVISIONS: Mapping[str, Action] = {Revision.MODIFY: "modify", Revision.CANCEL: "cancel"}
_EVENTS: Mapping[str, Action] = {
    OverseasOrderEvent.NEW: "new",
    OverseasOrderEvent.NEW_WITH_CLOSING: "new",
    OverseasOrderEvent.MODIFIED: "modify",
    OverseasOrderEvent.MODIFIED_WITH_CLOSING: "modify",
    OverseasOrderEvent.CANCELLED: "cancel",
}


def listed_order(row: Row, *, day: date | None = None) -> ListedOrder:
    """A row of a list of orders in the one shape; `day` is the trading day of lists that leave it out.

    `TypeError` for a row of any other list.
    """
    convert = _CONVERSIONS.get(type(row))
    if convert is None:
        raise TypeError(f"{type(row).__name__} is no row of a list of orders")
    return convert(row, day)


def _listed(row: Any, market: OrderMarket, **facts: Any) -> ListedOrder:
    """What all rows call by the same names; `facts` are what is the list's own."""
    average = facts.pop("average", None)
    fields: dict[str, Any] = {
        "market": market,
        "number": normalised_order_number(row.order_number) or "",
        "original_number": normalised_order_number(getattr(row, "original_order_number", None)),
        "ordered_on": getattr(row, "ordered_on", None),
        "symbol": getattr(row, "symbol", None) or "",
        "name": getattr(row, "name", None),
        "side": row.side,
        "quantity": row.quantity,
        "price": row.price or None,
        "kind": None,
        "venue": None,
        "branch": getattr(row, "branch", None),
        "filled_quantity": row.filled_quantity or 0,
        "average_price": average or None,
        "filled_amount": getattr(row, "filled_amount", None),
        "remaining_quantity": None,
        "cancelled_quantity": None,
        "rejected_quantity": None,
        "row": row,
    }
    return ListedOrder(**(fields | facts))


def _action(row: Any, *names: str | None) -> Action | None:
    """What an order does, by the Korean or English words of its row; without an original number it is new.

    An original may be called cancelled because it was, so the words count only beside another's number.
    """
    if normalised_order_number(row.original_order_number) is None:
        return "new"
    words = " ".join(name for name in names if name).lower()
    cancels = "취소" in words or "cancel" in words
    modifies = "정정" in words or any(word in words for word in ("modif", "correct", "amend"))
    if cancels == modifies:
        return None
    return "cancel" if cancels else "modify"


def _coded_action(row: Any, revision: Revision | None, name: str | None) -> Action | None:
    """What an order does, by its code if that says so."""
    return _REVISIONS.get(revision or "") or _action(row, name)


def _korean(day: date | None, clock: time | None) -> datetime | None:
    """A day and a time of Korea as a moment."""
    return None if day is None or clock is None else datetime.combine(day, clock, KOREA)


def _code(value: object) -> str | None:
    return None if value is None else str(value) or None


# --- domestic stocks ----------------------------------------------------------------------------


def _placed(row: PlacedOrder, _: date | None) -> ListedOrder:
    cancelled = row.cancelled_quantity
    return _listed(
        row,
        "domestic_stock",
        action=_action(row, row.side_name, row.order_kind_name),
        ordered_at=_korean(row.ordered_on, row.ordered_at),
        kind=_code(row.order_kind),
        venue=_code(row.order_venue),
        average=row.average_price,
        remaining_quantity=row.remaining_quantity,
        cancelled_quantity=row.cancelled_quantity_former if cancelled is None else cancelled,
        rejected_quantity=row.rejected_quantity,
        channel=row.ordered_by,
    )


def _changeable(row: ChangeableOrder, day: date | None) -> ListedOrder:
    return _listed(
        row,
        "domestic_stock",
        action=_open_action(row, row.revision_name),
        ordered_on=day,
        ordered_at=_korean(day, row.ordered_at),
        kind=_code(row.order_kind),
        venue=_code(row.order_venue),
        average=_average(row.filled_amount, row.filled_quantity),
        remaining_quantity=row.changeable_quantity,
    )


def _open_action(row: Any, name: str | None) -> Action | None:
    """What an open order does: a cancellation is never open, so one with an original number changed it."""
    return _action(row, name) or "modify"


def _average(amount: Decimal | None, quantity: int | None) -> Decimal | None:
    return amount / quantity if amount and quantity else None


def _reservation(row: Reservation, _: date | None) -> ListedOrder:
    return _listed(
        row,
        "domestic_stock",
        action="new",
        number=normalised_order_number(row.reservation_number) or "",
        ordered_on=row.reserved_on,
        ordered_at=_korean(row.received_on, row.received_at),
        kind=_code(row.order_kind),
        average=_average(row.filled_amount, row.filled_quantity),
        cancelled_quantity=row.quantity if row.cancelled_on else 0,
        rejected_quantity=row.quantity if row.reject_reason else 0,
        reserved=True,
    )


# --- overseas stocks ----------------------------------------------------------------------------


def _overseas(row: OverseasOrder, _: date | None) -> ListedOrder:
    """An overseas order: the zone of the row's own time is not certain, that of the broker's clock is."""
    return _listed(
        row,
        "overseas_stock",
        action=_coded_action(row, row.revision, row.revision_name),
        ordered_at=_korean(row.korean_ordered_on, row.broker_ordered_at),
        venue=_code(row.exchange),
        average=row.filled_price,
        remaining_quantity=row.unfilled_quantity,
        rejected_quantity=_refused(row.quantity, row.reject_reason, row.status),
        channel=row.channel_name,
    )


def _open_overseas(row: OpenOverseasOrder, _: date | None) -> ListedOrder:
    return _listed(
        row,
        "overseas_stock",
        action=_coded_action(row, row.revision, row.revision_name),
        ordered_at=None,
        venue=_code(row.exchange),
        average=row.filled_price,
        remaining_quantity=row.unfilled_quantity,
        rejected_quantity=_refused(row.quantity, row.reject_reason, row.status),
    )


def _refused(quantity: int | None, reason: str | None, status: str | None) -> int | None:
    """The refused quantity where the list has but a word for it: all, or nothing."""
    refused = _REFUSED in (status or "") or bool((reason or "").strip("0"))
    return quantity if refused else 0


def _overseas_reservation(row: OverseasReservation, _: date | None) -> ListedOrder:
    number = normalised_order_number(row.reservation_number) or normalised_order_number(row.order_number)
    return _listed(
        row,
        "overseas_stock",
        action="new",
        number=number or "",
        ordered_on=row.received_on,
        ordered_at=_korean(row.received_on, row.received_at),
        venue=_code(row.exchange),
        cancelled_quantity=row.quantity if row.cancelled else 0,
        rejected_quantity=row.quantity if row.unprocessed_reason else 0,
        reserved=True,
    )


# --- domestic derivatives -----------------------------------------------------------------------


def _futures(row: FuturesOrder, _: date | None) -> ListedOrder:
    kind = row.quote_type or _quote_type(row.quote_type_name)
    return _derivative(row, kind, night=_is_night(row.ordered_at))


def _night_futures(row: NightFuturesOrder, _: date | None) -> ListedOrder:
    return _derivative(row, _quote_type(row.quote_type_name), night=True)


def _derivative(row: FuturesOrder | NightFuturesOrder, kind: QuoteType | None, *, night: bool) -> ListedOrder:
    # A spread can be quoted at 0; a cancellation has no price.
    action = _action(row, row.trade_name)
    priced = row.price or (kind == QuoteType.LIMIT and action != "cancel")
    return _listed(
        row,
        "domestic_futureoption",
        action=action,
        ordered_at=(_night_moment if night else _korean)(row.ordered_on, row.ordered_at),
        price=row.price if priced else None,
        kind=_code(kind),
        average=row.average_price,
        remaining_quantity=row.remaining_quantity,
        rejected_quantity=row.rejected_quantity,
        night=night,
        channel=row.order_staff_number,
    )


def _quote_type(name: str | None) -> QuoteType | None:
    return _QUOTE_TYPES.get((name or "").replace(" ", ""))


def _is_night(clock: time | None) -> bool:
    """Whether an order of the day list came in at night: those move there in the morning."""
    return clock is not None and not _NIGHT_IS_OVER <= clock < _NIGHT_BEGINS


def _night_moment(day: date | None, clock: time | None) -> datetime | None:
    """When a night order came in that stands under the business day after; holidays are not known here."""
    if day is None or clock is None:
        return None
    evening = day - timedelta(days=1)
    while evening.weekday() > 4:
        evening -= timedelta(days=1)
    return _korean(evening + timedelta(days=clock < _NIGHT_IS_OVER), clock)


# --- overseas derivatives -----------------------------------------------------------------------


def _overseas_futures_today(row: OverseasFuturesOrderToday, _: date | None) -> ListedOrder:
    revision = _REVISIONS.get(row.receipt_class or "")
    original = normalised_order_number(row.original_order_number)
    return _listed(
        row,
        "overseas_futureoption",
        action="new" if original is None else revision,
        ordered_at=_in_korea(row.registered_at),
        average=row.filled_price,
        remaining_quantity=row.remaining_quantity,
        channel=row.order_staff_number,
    )


def _overseas_futures(row: OverseasFuturesOrder, _: date | None) -> ListedOrder:
    return _listed(
        row,
        "overseas_futureoption",
        action=_action(row) if row.revision is None else _EVENTS.get(row.revision),
        ordered_at=_in_korea(row.received_at),
        kind=_code(row.order_kind),
        average=row.filled_price,
        remaining_quantity=row.remaining_quantity,
        rejected_quantity=row.quantity if row.reject_reason_name else 0,
        channel=row.order_staff_number,
    )


def _in_korea(moment: datetime | None) -> datetime | None:
    """A moment of the broker's own clock."""
    return None if moment is None else moment.replace(tzinfo=KOREA)


# --- bonds --------------------------------------------------------------------------------------


def _bond(row: BondOrder, _: date | None) -> ListedOrder:
    return _listed(
        row,
        "domestic_bond",
        action=_action(row, row.side_name, row.order_kind_name),
        ordered_at=_korean(row.ordered_on, row.ordered_at),
        average=row.average_price,
        remaining_quantity=row.unfilled_quantity,
        symbol=row.short_symbol or "",
        name=row.short_name,
        channel=row.order_media_name,
    )


def _changeable_bond(row: ChangeableBondOrder, day: date | None) -> ListedOrder:
    return _listed(
        row,
        "domestic_bond",
        action=_open_action(row, row.revision_name),
        ordered_on=day,
        ordered_at=_korean(day, row.ordered_at),
        name=row.short_name,
        average=None,
        remaining_quantity=row.changeable_quantity,
    )


_CONVERSIONS: Mapping[type[Row], Callable[[Any, date | None], ListedOrder]] = {
    PlacedOrder: _placed,
    ChangeableOrder: _changeable,
    Reservation: _reservation,
    OverseasOrder: _overseas,
    OpenOverseasOrder: _open_overseas,
    OverseasReservation: _overseas_reservation,
    FuturesOrder: _futures,
    NightFuturesOrder: _night_futures,
    OverseasFuturesOrderToday: _overseas_futures_today,
    OverseasFuturesOrder: _overseas_futures,
    BondOrder: _bond,
    ChangeableBondOrder: _changeable_bond,
}
