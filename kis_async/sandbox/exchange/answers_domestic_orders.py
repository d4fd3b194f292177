"""Domestic stocks: the orders of a period, and those that can still be changed."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from .answers_pages import Block, Paged
from .answers_rows import Handler, Inquiry, fill_matches, listed, order_values, rounded, unfilled
from .model import ExchangeOrder, bare_number

__all__ = ["DOMESTIC_ORDERS", "KIND_NAMES"]

_PAGE, _PAPER_PAGE = 100, 15
_CHANGEABLE_PAGE = 50
_RECENT = timedelta(days=92)  # the three months after which the broker moves orders away
_OLDER = frozenset({"CTSC9215R", "VTSC9215R"})

KIND_NAMES = {
    "00": "지정가",
    "01": "시장가",
    "02": "조건부지정가",
    "03": "최유리지정가",
    "04": "최우선지정가",
    "05": "장전시간외",
    "06": "장후시간외",
    "07": "시간외단일가",
    "11": "IOC지정가",
    "12": "FOK지정가",
    "13": "IOC시장가",
    "14": "FOK시장가",
    "15": "IOC최유리",
    "16": "FOK최유리",
    "21": "중간가",
    "22": "스톱지정가",
    "23": "IOC중간가",
    "24": "FOK중간가",
    "27": "GTP지정가",
    "28": "GTP최유리",
    "29": "GTP최우선",
    "41": "애프터지정가",
    "42": "애프터IOC지정가",
    "43": "애프터FOK지정가",
    "44": "애프터최유리",
    "45": "애프터IOC최유리",
    "46": "애프터FOK최유리",
    "47": "애프터최우선",
}
_VENUE_NAMES = {"KRX": "한국거래소", "NXT": "넥스트레이드", "SOR": "SOR"}
_EXCHANGES = {"KOSPI": "02", "KOSDAQ": "03"}
_FUNDING = {
    "02": frozenset({"21", "22", "23", "24", "25", "26", "27", "28"}),
    "04": frozenset({"22", "24", "26", "28"}),
    "06": frozenset({"21", "25"}),
    "07": frozenset({"23", "27"}),
}


def _row(inquiry: Inquiry, order: ExchangeOrder) -> dict[str, Any]:
    found = inquiry.market.find(order.symbol)
    name = KIND_NAMES.get(order.kind, order.kind)
    return {
        **order_values(order),
        "order_kind": order.kind,
        "order_kind_name": name,
        "fill_condition_name": next((word for word in ("IOC", "FOK") if word in name), "없음"),
        "product_type": "300",
        "exchange_code": _EXCHANGES.get(found.exchange if found else "", ""),
        "order_venue": order.venue,
        "order_venue_name": _VENUE_NAMES.get(order.venue, order.venue),
        "loan_date": order.loan_date,
    }


def _orders(inquiry: Inquiry) -> Mapping[str, Block]:
    first, last = inquiry.period("start_on", "end_on")
    orders = [
        order
        for order in inquiry.of("domestic_stock")
        if first <= order.trading_date <= last and _is_asked(inquiry, order)
    ]
    filled = sum(order.filled for order in orders)
    amount = sum((order.filled_amount for order in orders), Decimal(0))
    costs = sum((order.fee + order.tax for order in orders), Decimal(0))
    totals = {
        "ordered_quantity": sum(order.quantity for order in orders if order.action == "new"),
        "filled_quantity": filled,
        "filled_amount": amount,
        "estimated_fees": costs,
        "average_price": rounded(amount / filled) if filled else Decimal(0),
    }
    rows = [listed(order, partial(_row, inquiry, order)) for order in orders]
    size = _PAPER_PAGE if inquiry.paper else _PAGE
    return {
        "orders": Paged(rows=rows, size=size, descending=inquiry.text("inquiry") != "01"),
        "totals": totals,
    }


def _is_asked(inquiry: Inquiry, order: ExchangeOrder) -> bool:
    older = order.trading_date < inquiry.today - _RECENT
    number, symbol, branch = (inquiry.text(name) for name in ("order_number", "symbol", "branch"))
    venue = inquiry.text("order_venue") or "KRX"
    return (
        older == (inquiry.asked.tr_id in _OLDER)
        and inquiry.text("side") in {"", "00", order.side}
        and symbol in {"", order.symbol}
        and branch in {"", order.branch}
        and (not number or bare_number(number) == bare_number(order.number))
        and venue in {"ALL", order.venue}
        and not inquiry.text("instrument_filter")  # neither ELW nor the free board is traded here
        and _is_funded(order, inquiry.text("inquiry_3"))
        and fill_matches(order, inquiry.text("fill_status"), filled="01", open_="02")
    )


def _is_funded(order: ExchangeOrder, wanted: str) -> bool:
    if wanted in {"", "00"}:
        return True
    return not order.credit_type if wanted == "01" else order.credit_type in _FUNDING.get(wanted, ())


def _changeable(inquiry: Inquiry) -> Mapping[str, Block]:
    side = {"1": "01", "2": "02"}.get(inquiry.text("inquiry_2"))
    by_symbol = inquiry.text("inquiry_order") == "1"
    rows = [
        listed(order, partial(_row, inquiry, order), *([order.symbol] if by_symbol else []))
        for order in inquiry.book.open_orders()
        if order.family == "domestic_stock" and unfilled(order) and side in {None, order.side}
    ]
    return {"orders": Paged(rows=rows, size=_CHANGEABLE_PAGE)}


DOMESTIC_ORDERS: Mapping[str, Handler] = {
    "TTTC0081R": _orders,
    "TTTC0084R": _changeable,
}
