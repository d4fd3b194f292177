"""Domestic stocks: what was traded and earned, by day and by holding.

Profits are before fees and taxes, which stand beside them.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from .answers_pages import Block, Listed, Paged
from .answers_rows import FillSums, Handler, Inquiry, percent, rounded
from .model import ExchangeFill, ExchangeOrder

__all__ = ["DOMESTIC_PROFITS"]

_PAGE = 50
_RATE = "0.00000001"
_OLDEST_FIRST = "01"


def _asked(inquiry: Inquiry) -> list[tuple[ExchangeOrder, ExchangeFill]]:
    first, last = inquiry.period("start_on", "end_on")
    symbol = inquiry.text("symbol")
    return [
        (order, fill)
        for order, fill in inquiry.fills("domestic_stock")
        if first <= fill.trading_date <= last and symbol in {"", order.symbol}
    ]


def _values(sums: FillSums) -> dict[str, Any]:
    return {
        "buy_quantity": sums.bought,
        "buy_amount": sums.bought_amount,
        "sell_quantity": sums.sold,
        "sell_amount": sums.sold_amount,
        "realized_profit": rounded(sums.profit),
        "profit_rate": percent(sums.profit, sums.cost, _RATE),
        "fee": sums.fee,
        "tax": sums.tax,
    }


def _totals(sums: FillSums) -> dict[str, Any]:
    received = sums.sold_amount - sums.sell_fee - sums.sell_tax
    paid = sums.bought_amount + sums.buy_fee + sums.buy_tax
    return {
        "total_sell_quantity": sums.sold,
        "total_sell_amount": sums.sold_amount,
        "total_sell_fee": sums.sell_fee,
        "total_sell_tax": sums.sell_tax,
        "total_sell_settlement": received,
        "total_buy_quantity": sums.bought,
        "total_buy_amount": sums.bought_amount,
        "total_buy_fee": sums.buy_fee,
        "total_buy_tax": sums.buy_tax,
        "total_buy_settlement": paid,
        "total_quantity": sums.sold + sums.bought,
        "total_amount": sums.sold_amount + sums.bought_amount,
        "total_fee": sums.fee,
        "total_tax": sums.tax,
        "total_settlement": received + paid,
        "total_realized_profit": rounded(sums.profit),
        "total_profit_rate": percent(sums.profit, sums.cost, _RATE),
    }


def _daily(inquiry: Inquiry) -> Mapping[str, Block]:
    asked = _asked(inquiry)
    days: dict[date, list[tuple[ExchangeOrder, ExchangeFill]]] = defaultdict(list)
    for pair in asked:
        days[pair[1].trading_date].append(pair)
    rows = [
        Listed.ready({"traded_on": day, **_values(FillSums.of(pairs))}, f"{day:%Y%m%d}")
        for day, pairs in days.items()
    ]
    return {
        "days": Paged(rows=rows, size=_PAGE, descending=inquiry.text("sort_order") != _OLDEST_FIRST),
        "totals": _totals(FillSums.of(asked)),
    }


def _trades(inquiry: Inquiry) -> Mapping[str, Block]:
    asked = _asked(inquiry)
    groups: dict[tuple[date, str], list[tuple[ExchangeOrder, ExchangeFill]]] = defaultdict(list)
    for order, fill in asked:
        groups[fill.trading_date, order.symbol].append((order, fill))
    rows = [
        Listed(key=(f"{day:%Y%m%d}", symbol), make=partial(_trade, inquiry, day, symbol, pairs))
        for (day, symbol), pairs in groups.items()
    ]
    return {
        "trades": Paged(rows=rows, size=_PAGE, descending=inquiry.text("sort_order") != _OLDEST_FIRST),
        "totals": _totals(FillSums.of(asked)),
    }


def _trade(
    inquiry: Inquiry, day: date, symbol: str, pairs: list[tuple[ExchangeOrder, ExchangeFill]]
) -> dict[str, Any]:
    sums = FillSums.of(pairs)
    of_sold, of_bought = sums.cost / (sums.sold or 1), sums.bought_amount / (sums.bought or 1)
    return {
        "traded_on": day,
        "symbol": symbol,
        "name": pairs[-1][0].name,
        "trade_name": "현금",
        "quantity": _held_after(inquiry, day, symbol),
        "purchase_price": rounded(of_sold if sums.sold else of_bought),
        "sell_price": rounded(sums.sold_amount / sums.sold) if sums.sold else Decimal(0),
        **_values(sums),
    }


def _held_after(inquiry: Inquiry, day: date, symbol: str) -> int:
    """How much was held at the end of a day: what is held now, less what came later."""
    position = inquiry.book.position("domestic_stock", symbol)
    later = FillSums.of(
        (order, fill)
        for order, fill in inquiry.fills("domestic_stock")
        if order.symbol == symbol and fill.trading_date > day
    )
    return (position.quantity if position else 0) - later.bought + later.sold


DOMESTIC_PROFITS: Mapping[str, Handler] = {
    "TTTC8708R": _daily,
    "TTTC8715R": _trades,
}
