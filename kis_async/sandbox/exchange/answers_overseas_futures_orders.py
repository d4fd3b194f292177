"""Overseas futures and options: the orders of the day and of a period, and fills."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any

from ...korean_time import korean_time
from .answers_pages import Block, Listed, Paged
from .answers_rows import Handler, Inquiry, fill_matches, listed, order_values, rounded
from .model import ExchangeFill, ExchangeOrder, bare_number

__all__ = ["OVERSEAS_FUTURES_ORDERS", "is_overseas_option", "milliseconds"]

_PAGE = 100
_DECIMALS = 8


def is_overseas_option(symbol: str) -> bool:
    """Whether a contract abroad is an option: its code goes on with the right and the strike."""
    return " " in symbol.strip()


def milliseconds(at: float) -> datetime:
    """A moment in Korean time, exact to the millisecond, as the wire has it."""
    moment = korean_time(at).replace(tzinfo=None)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _row(inquiry: Inquiry, order: ExchangeOrder) -> dict[str, Any]:
    before = next(
        (one for one in inquiry.book.orders if bare_number(one.number) == bare_number(order.original)), None
    )
    values = order_values(order)
    average = rounded(order.average_price, _DECIMALS)
    return {
        **values,
        "account_number": inquiry.book.account[:8],
        "account_product": inquiry.book.account[8:],
        "average_price": average,
        "filled_price": average,
        "traded_on": order.trading_date,
        "original_ordered_on": before.trading_date if before else None,
        "receipt_class": values["revision"],
        "order_status": "02",
        "base_price_kind": "1",
        "stop_price": order.condition_price,
        "order_kind": order.kind,
        "reserved": False,
        "exercise_reserved": False,
        "complex_order": "0",
        "registered_at": milliseconds(order.placed_at),
        "received_at": milliseconds(order.placed_at),
        "filled_at": milliseconds(order.fills[-1].at) if order.fills else None,
        "fill_condition": "2" if order.kind == "2" else "6",
        "account_type": "1",
        "contract_kind": "02" if is_overseas_option(order.symbol) else "01",
    }


def _is_asked(inquiry: Inquiry, order: ExchangeOrder) -> bool:
    kind = "02" if is_overseas_option(order.symbol) else "01"
    return (
        inquiry.text("side") in {"", "%%", order.side}
        and inquiry.text("contract_kind") in {"", "00", kind}
        and order.symbol.startswith(inquiry.text("product_group"))
        and fill_matches(order, inquiry.text("fill_status"), filled="02", open_="03")
    )


def _today(inquiry: Inquiry) -> Mapping[str, Block]:
    rows = [
        listed(order, partial(_row, inquiry, order))
        for order in inquiry.of("overseas_futureoption")
        if order.trading_date >= inquiry.local_today(order.currency) and _is_asked(inquiry, order)
    ]
    return {"orders": Paged(rows=rows, size=_PAGE, descending=True)}


def _orders(inquiry: Inquiry) -> Mapping[str, Block]:
    first, last = inquiry.period("date_from", "date_to")
    rows = [
        listed(order, partial(_row, inquiry, order))
        for order in inquiry.of("overseas_futureoption")
        if first <= order.trading_date <= last and _is_asked(inquiry, order)
    ]
    return {"orders": Paged(rows=rows, size=_PAGE, descending=True)}


def _fills(inquiry: Inquiry) -> Mapping[str, Block]:
    first, last = inquiry.period("date_from", "date_to")
    pairs = [
        (order, fill)
        for order, fill in inquiry.fills("overseas_futureoption")
        if first <= fill.trading_date <= last
        and inquiry.text("currency") in {"", "%%%", order.currency}
        and _is_asked(inquiry, order)
    ]
    options = [fill.amount for order, fill in pairs if is_overseas_option(order.symbol)]
    futures = [fill.amount for order, fill in pairs if not is_overseas_option(order.symbol)]
    return {
        "fills": Paged(rows=[_fill(place, *pair) for place, pair in enumerate(pairs)], size=_PAGE),
        "totals": {
            "total_filled_quantity": sum(fill.quantity for _, fill in pairs),
            "total_futures_amount": sum(futures, Decimal(0)),
            "total_option_amount": sum(options, Decimal(0)),
            "total_fee": sum((fill.fee for _, fill in pairs), Decimal(0)),
        },
    }


def _fill(place: int, order: ExchangeOrder, fill: ExchangeFill) -> Listed:
    option = is_overseas_option(order.symbol)
    values = {
        "traded_on": fill.trading_date,
        "fill_number": f"{place + 1:08}",
        "symbol": order.symbol,
        "side": order.side,
        "filled_quantity": fill.quantity,
        "filled_amount": fill.amount,
        "futures_filled_amount": Decimal(0) if option else fill.amount,
        "option_filled_amount": fill.amount if option else Decimal(0),
        "currency": order.currency,
        "fee": fill.fee,
        "filled_at": milliseconds(fill.at),
        "ordered_on": order.trading_date,
        "order_number": order.number,
        "order_media_name": order.channel,
    }
    return Listed.ready(values, f"{place:08}")


OVERSEAS_FUTURES_ORDERS: Mapping[str, Handler] = {
    "OTFM3116R": _today,
    "OTFM3120R": _orders,
    "OTFM3122R": _fills,
}
