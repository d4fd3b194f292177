"""Domestic stocks: positions, deposits and assets.

The deposits of tomorrow and of the day after are those of the settlements that are known now. Profits are
before fees and taxes, which stand beside them.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from .answers_pages import Block, Listed, Paged
from .answers_rows import FillSums, Handler, Inquiry, percent, position_values, rounded
from .model import Position

__all__ = ["DOMESTIC_BALANCES"]

_PAGE, _PAPER_PAGE = 50, 20
_SOLD_OUT_DAYS = 2  # for which a position that was sold out stays in the list
_ZERO = Decimal(0)
# The classes of assets of the HTS screen 0891, in its sequence; the total is the last.
_CLASSES = (
    "stocks",
    "funds",
    "bonds",
    "linked",
    "wrap",
    "trust",
    "repurchase",
    "overseas stocks",
    "overseas bonds",
    "gold",
    "certificates",
    "short bonds",
    "others' products",
    "foreign short bonds",
    "foreign linked",
    "foreign currency",
    "cash",
    "subscription cash",
    "total",
)


def _sums(inquiry: Inquiry, day: date, symbol: str = "") -> FillSums:
    return FillSums.of(
        (order, fill)
        for order, fill in inquiry.fills("domestic_stock")
        if fill.trading_date == day and symbol in {"", order.symbol}
    )


def _shown(inquiry: Inquiry) -> list[Position]:
    """The positions that are held, and those that were sold out lately."""
    since = inquiry.business_day(-_SOLD_OUT_DAYS)
    traded = {order.symbol for order, fill in inquiry.fills("domestic_stock") if fill.trading_date >= since}
    return [
        position
        for position in inquiry.book.positions.values()
        if position.family == "domestic_stock" and (position.quantity or position.symbol in traded)
    ]


def _row(inquiry: Inquiry, position: Position) -> dict[str, Any]:
    basis = inquiry.text("basis")
    found = inquiry.market.find(position.symbol)
    venue = "NX" if basis == "X" and found is not None and found.on_nxt else ""
    quote = inquiry.quote("domestic_stock", position.symbol, venue=venue)
    today = _sums(inquiry, inquiry.today, position.symbol)
    before = _sums(inquiry, inquiry.business_day(-1), position.symbol)
    return {
        **position_values(inquiry, position, venue),
        "trade_name": "현금",
        "bought_today": today.bought,
        "sold_today": today.sold,
        "bought_yesterday": before.bought,
        "sold_yesterday": before.sold,
        "change": quote.change if quote else _ZERO,
        "change_rate": quote.change_rate if quote else _ZERO,
    }


def _totals(inquiry: Inquiry) -> dict[str, Any]:
    book = inquiry.book
    today, before = _sums(inquiry, inquiry.today), _sums(inquiry, inquiry.business_day(-1))
    held = inquiry.held("domestic_stock")
    value = sum((inquiry.price(position) * position.quantity for position in held), _ZERO)
    cost = sum((position.cost for position in held), _ZERO)
    settled = book.cash_on(inquiry.business_day(2))
    yesterday = settled - today.flow + _value_yesterday(inquiry)
    return {
        "cash": book.cash_on(inquiry.today),
        "cash_d1": book.cash_on(inquiry.business_day(1)),
        "cash_d2": settled,
        "bought_amount_today": today.bought_amount,
        "sold_amount_today": today.sold_amount,
        "fees_today": today.fee + today.tax,
        "bought_amount_yesterday": before.bought_amount,
        "sold_amount_yesterday": before.sold_amount,
        "fees_yesterday": before.fee + before.tax,
        "securities_value": value,
        "total_value": value + settled,
        "net_assets": value + settled,
        "total_purchase_amount": rounded(cost),
        "total_position_value": value,
        "total_profit": rounded(value - cost),
        "total_assets_yesterday": yesterday,
        "asset_change": value + settled - yesterday,
        "auto_repayment": False,
    }


def _value_yesterday(inquiry: Inquiry) -> Decimal:
    """The positions with which today began, at the closing prices of the day before."""
    value = _ZERO
    for position in inquiry.book.positions.values():
        if position.family == "domestic_stock":
            sums = _sums(inquiry, inquiry.today, position.symbol)
            quote = inquiry.quote("domestic_stock", position.symbol)
            held = position.quantity - sums.bought + sums.sold
            value += held * (quote.previous_close if quote else position.average_price)
    return value


def _positions(inquiry: Inquiry) -> Paged:
    rows = [
        Listed(key=(position.symbol,), make=partial(_row, inquiry, position)) for position in _shown(inquiry)
    ]
    return Paged(rows=rows, size=_PAPER_PAGE if inquiry.paper else _PAGE)


def _balance(inquiry: Inquiry) -> Mapping[str, Block]:
    return {"positions": _positions(inquiry), "totals": [_totals(inquiry)]}


def _realized(inquiry: Inquiry) -> Mapping[str, Block]:
    totals, today = _totals(inquiry), _sums(inquiry, inquiry.today)
    costs = today.fee + today.tax if inquiry.text("include_costs") == "Y" else _ZERO
    profit = totals["total_profit"]
    totals |= {
        "realized_profit": rounded(today.profit),
        "realized_profit_rate": percent(today.profit, today.cost),
        "actual_profit": rounded(profit - costs),
        "actual_profit_rate": percent(profit - costs, totals["total_purchase_amount"]),
    }
    return {"positions": _positions(inquiry), "totals": [totals]}


def _sellable(inquiry: Inquiry) -> Mapping[str, Block]:
    symbol = inquiry.text("symbol")
    position = inquiry.book.position("domestic_stock", symbol)
    if position is None:
        found = inquiry.market.find(symbol)
        return {"sellable": {"symbol": symbol, "name": found.name if found else ""}}
    today = _sums(inquiry, inquiry.today, symbol)
    values = position_values(inquiry, position)
    return {
        "sellable": {
            **values,
            "buy_quantity": today.bought,
            "sell_quantity": today.sold,
            "non_savings_quantity": position.quantity,
        }
    }


def _assets(inquiry: Inquiry) -> Mapping[str, Block]:
    totals = _totals(inquiry)
    cost, value, cash = (totals[name] for name in ("total_purchase_amount", "securities_value", "cash_d2"))
    assets = value + cash
    known = {
        "stocks": (cost, value, value - cost),
        "cash": (_ZERO, cash, _ZERO),
        "total": (cost, assets, value - cost),
    }
    classes: list[dict[str, Any]] = []
    for name in _CLASSES:
        bought, worth, profit = known.get(name, (_ZERO, _ZERO, _ZERO))
        classes.append(
            {
                "purchase_amount": bought,
                "value": worth,
                "profit": profit,
                "actual_net_assets": worth,
                "weight_rate": percent(worth, assets),
            }
        )
    return {
        "classes": classes,
        "totals": {
            "total_purchase_amount": cost,
            "total_net_assets": assets,
            "total_profit": totals["total_profit"],
            "total_position_value": value,
            "total_assets": assets,
            "total_cash": cash,
            "cash": totals["cash"],
        },
    }


DOMESTIC_BALANCES: Mapping[str, Handler] = {
    "TTTC8434R": _balance,
    "TTTC8494R": _realized,
    "TTTC8408R": _sellable,
    "CTRP6548R": _assets,
}
