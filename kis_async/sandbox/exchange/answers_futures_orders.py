"""Domestic futures and options: orders and fills of the day session and of the night session.

An order of the night is seen by the night's TR alone until 06:10 of the morning after, and then by the
day's TR alone.
"""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from ...korean_time import korean_time
from .answers_pages import Block, Listed, Paged
from .answers_rows import Handler, Inquiry, clock, fill_matches, listed, order_values
from .model import ExchangeFill, ExchangeOrder, bare_number

__all__ = ["FUTURES_ORDERS", "is_option"]

_PAGE, _PAPER_PAGE = 100, 100
_MOVED_AT = time(6, 10)
_OPTIONS = frozenset("23BC")
_QUOTE_TYPES = {
    "01": ("01", "지정가"),
    "02": ("02", "시장가"),
    "03": ("03", "조건부"),
    "04": ("04", "최유리"),
    "10": ("01", "지정가"),
    "11": ("01", "지정가"),
    "12": ("02", "시장가"),
    "13": ("02", "시장가"),
    "14": ("04", "최유리"),
    "15": ("04", "최유리"),
}


def is_option(symbol: str) -> bool:
    """Whether a contract of the KRX is an option."""
    return symbol[:1] in _OPTIONS


def _by_night(inquiry: Inquiry, order: ExchangeOrder) -> bool:
    """Whether it is still the night's TR that tells of an order."""
    if not order.night:
        return False
    placed = korean_time(order.placed_at)
    morning = placed.date() + timedelta(days=1 if placed.time() > _MOVED_AT else 0)
    return inquiry.now < datetime.combine(morning, _MOVED_AT, placed.tzinfo)


def _row(inquiry: Inquiry, order: ExchangeOrder) -> dict[str, Any]:
    quote_type, name = _QUOTE_TYPES.get(order.kind, ("", ""))
    return {
        **order_values(order),
        "account_number": inquiry.book.account[:8],
        "account_product": inquiry.book.account[8:],
        "quote_type": quote_type,
        "quote_type_name": name,
        "product_type": "301",
        "spread": order.symbol[:1] in {"4", "D"},
    }


def _asked(inquiry: Inquiry, *, night: bool) -> list[ExchangeOrder]:
    first, last = inquiry.period("date_from", "date_to")
    start = bare_number(inquiry.text("start_order_number")).zfill(10)
    kind = inquiry.text("contract_kind")
    return [
        order
        for order in inquiry.of("domestic_futureoption")
        if first <= order.trading_date <= last
        and _by_night(inquiry, order) == night
        and inquiry.text("side") in {"", "00", order.side}
        and inquiry.text("symbol") in {"", order.symbol}
        and bare_number(order.number).zfill(10) >= start
        and fill_matches(order, inquiry.text("fill_status"), filled="01", open_="02")
        and kind in {"", "02" if is_option(order.symbol) else "01"}
    ]


def _answer(inquiry: Inquiry, *, night: bool) -> Mapping[str, Block]:
    orders = _asked(inquiry, night=night)
    filled = sum(order.filled for order in orders)
    amount = sum((order.filled_amount for order in orders), Decimal(0))
    fee = sum((order.fee for order in orders), Decimal(0))
    rows = [listed(order, partial(_row, inquiry, order)) for order in orders]
    return {
        "orders": Paged(
            rows=rows,
            size=_PAPER_PAGE if inquiry.paper else _PAGE,
            descending=inquiry.text("sort_order") != "AS",
        ),
        "totals": {
            "ordered_quantity": sum(order.quantity for order in orders if order.action == "new"),
            "filled_quantity": filled,
            "total_filled_quantity": filled,
            "filled_amount": amount,
            "total_filled_amount": amount,
            "fee": fee,
            "total_fee": fee,
        },
    }


def _day_orders(inquiry: Inquiry) -> Mapping[str, Block]:
    return _answer(inquiry, night=False)


def _night_orders(inquiry: Inquiry) -> Mapping[str, Block]:
    return _answer(inquiry, night=True)


def _fills(inquiry: Inquiry) -> Mapping[str, Block]:
    day = inquiry.day("ordered_on")
    first, last = inquiry.text("start_at") or "000000", inquiry.text("end_at") or "235959"
    pairs = [
        (order, fill)
        for order, fill in inquiry.fills("domestic_futureoption")
        if fill.trading_date == day
        and not _by_night(inquiry, order)
        and first <= f"{korean_time(fill.at):%H%M%S}" <= last
    ]
    fee = sum((fill.fee for _, fill in pairs), Decimal(0))
    return {
        "fills": Paged(rows=[_fill(place, *pair) for place, pair in enumerate(pairs)], size=_PAGE),
        "totals": {
            "total_filled_quantity": sum(fill.quantity for _, fill in pairs),
            "total_filled_amount": sum((fill.amount for _, fill in pairs), Decimal(0)),
            "total_fee": fee,
        },
    }


def _fill(place: int, order: ExchangeOrder, fill: ExchangeFill) -> Listed:
    values = {
        "symbol": order.symbol,
        "name": order.name,
        "order_number": order.number,
        "transaction_type_name": "매수" if order.buys else "매도",
        "price": fill.price,
        "filled_quantity": fill.quantity,
        "trade_amount": fill.amount,
        "fee": fill.fee,
        "filled_at": clock(korean_time(fill.at)),
    }
    return Listed.ready(values, f"{place:08}")


FUTURES_ORDERS: Mapping[str, Handler] = {
    "TTTO5201R": _day_orders,
    "STTN5201R": _night_orders,
    "CTFO5139R": _fills,
}
