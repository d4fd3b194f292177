"""Overseas stocks: the orders of a period, and those that are still open.

The days and times of the lists are those of the market; `korean_ordered_on` and `broker_ordered_at` are
Korean. Paper knows no filter but the days.
"""

from collections.abc import Mapping
from functools import partial
from typing import Any

import attrs

from ...korean_time import korean_time
from .answers_pages import Block, Paged
from .answers_rows import (
    Handler,
    Inquiry,
    clock,
    fill_matches,
    listed,
    local_moment,
    order_values,
    unfilled,
)
from .model import ExchangeOrder

__all__ = ["OVERSEAS_ORDERS", "PLACES", "Place", "in_market"]

_PAGE, _PAPER_PAGE = 20, 15
_OPEN_PAGE = 40


@attrs.frozen(kw_only=True)
class Place:
    """An exchange abroad, as the lists word it."""

    order_code: str
    name: str
    country_code: str
    country: str
    product_type: str
    currency: str


_COUNTRIES = {
    "USD": ("840", "미국"),
    "HKD": ("344", "홍콩"),
    "CNY": ("156", "중국"),
    "JPY": ("392", "일본"),
    "VND": ("704", "베트남"),
}


def _place(order_code: str, name: str, currency: str, product_type: str) -> Place:
    country_code, country = _COUNTRIES[currency]
    return Place(
        order_code=order_code,
        name=name,
        country_code=country_code,
        country=country,
        product_type=product_type,
        currency=currency,
    )


PLACES: Mapping[str, Place] = {
    "NAS": _place("NASD", "나스닥", "USD", "512"),
    "NYS": _place("NYSE", "뉴욕거래소", "USD", "513"),
    "AMS": _place("AMEX", "아멕스", "USD", "529"),
    "HKS": _place("SEHK", "홍콩거래소", "HKD", "501"),
    "SHS": _place("SHAA", "상해거래소", "CNY", "551"),
    "SZS": _place("SZAA", "심천거래소", "CNY", "552"),
    "TSE": _place("TKSE", "동경거래소", "JPY", "515"),
    "HNX": _place("HASE", "하노이거래소", "VND", "507"),
    "HSX": _place("VNSE", "호치민거래소", "VND", "508"),
}
_US = frozenset({"NAS", "NYS", "AMS"})


def in_market(exchange: str, wanted: str) -> bool:
    """Whether an exchange is among those that a code of an inquiry covers; NASD is all of the US."""
    if wanted in {"", "%"}:
        return True
    if wanted == "NASD":
        return exchange in _US
    return wanted in {exchange, PLACES[exchange].order_code}


def _row(order: ExchangeOrder) -> dict[str, Any]:
    place = PLACES[order.exchange]
    return {
        **order_values(order),
        "ordered_at": clock(local_moment(order.placed_at, order.currency)),
        "broker_ordered_at": clock(korean_time(order.placed_at)),
        "market_name": place.name,
        "country_code": place.country_code,
        "country": place.country,
        "exchange": place.order_code,
        "currency": order.currency,
        "status": _status(order),
        "reject_reason": order.reason if order.rejected else "",
        "loan_type": "10",
        "after_market_extension": False,
    }


def _status(order: ExchangeOrder) -> str:
    if order.rejected:
        return "거부"
    return "전송" if order.active else "완료"


def _orders(inquiry: Inquiry) -> Mapping[str, Block]:
    first, last = inquiry.period("start_on", "end_on")
    rows = [
        listed(order, partial(_row, order))
        for order in inquiry.of("overseas_stock")
        if first <= order.trading_date <= last and (inquiry.paper or _is_asked(inquiry, order))
    ]
    backward = inquiry.text("sort_order") == "AS" and not inquiry.paper
    return {"orders": Paged(rows=rows, size=_PAPER_PAGE if inquiry.paper else _PAGE, descending=backward)}


def _is_asked(inquiry: Inquiry, order: ExchangeOrder) -> bool:
    return (
        inquiry.text("symbol") in {"", "%", order.symbol}
        and inquiry.text("side") in {"", "00", order.side}
        and in_market(order.exchange, inquiry.text("exchange"))
        and fill_matches(order, inquiry.text("fill_status"), filled="01", open_="02")
    )


def _open(inquiry: Inquiry) -> Mapping[str, Block]:
    rows = [
        listed(order, partial(_row, order))
        for order in inquiry.book.open_orders()
        if order.family == "overseas_stock"
        and unfilled(order)
        and in_market(order.exchange, inquiry.text("exchange"))
    ]
    return {"orders": Paged(rows=rows, size=_OPEN_PAGE, descending=inquiry.text("sort_order") == "AS")}


OVERSEAS_ORDERS: Mapping[str, Handler] = {
    "TTTS3035R": _orders,
    "TTTS3018R": _open,
}
