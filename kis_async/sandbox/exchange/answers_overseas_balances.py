"""Overseas stocks: positions and deposits by currency, and what can be bought.

Amounts in won are at exchange rates that never move. Profits of positions are before fees.
"""

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any

from .answers_overseas_orders import PLACES, in_market
from .answers_pages import Block, Listed, Paged
from .answers_power import affordable
from .answers_rows import FillSums, Handler, Inquiry, percent, position_values, rounded
from .ledger import settlement_day
from .model import Position

__all__ = ["CURRENCY_NAMES", "OVERSEAS_BALANCES", "WON_PER"]

_PAGE = 100
_ZERO = Decimal(0)

WON_PER: Mapping[str, Decimal] = {
    "KRW": Decimal(1),
    "USD": Decimal(1390),
    "HKD": Decimal(178),
    "CNY": Decimal(195),
    "JPY": Decimal("9.4"),
    "VND": Decimal("0.053"),
}
CURRENCY_NAMES: Mapping[str, str] = {
    "KRW": "원",
    "USD": "미국 달러",
    "HKD": "홍콩 달러",
    "CNY": "중국 위안",
    "JPY": "일본 엔",
    "VND": "베트남 동",
}


def _row(inquiry: Inquiry, position: Position) -> dict[str, Any]:
    place = PLACES[position.exchange]
    return {
        **position_values(inquiry, position),
        "account_number": inquiry.book.account[:8],
        "account_product": inquiry.book.account[8:],
        "product_type": place.product_type,
        "exchange": place.order_code,
        "market_name": place.name,
        "country": place.country,
        "loan_type": "10",
    }


def _balance(inquiry: Inquiry) -> Mapping[str, Block]:
    currency = inquiry.text("currency")
    held = [
        position
        for position in inquiry.held("overseas_stock")
        if currency in {"", position.currency} and in_market(position.exchange, inquiry.text("exchange"))
    ]
    rows = [Listed(key=(one.symbol, one.exchange), make=partial(_row, inquiry, one)) for one in held]
    cost = sum((position.cost for position in held), _ZERO)
    profit = sum((inquiry.price(position) * position.quantity for position in held), _ZERO) - cost
    sums = FillSums.of(
        (order, fill)
        for order, fill in inquiry.fills("overseas_stock")
        if currency in {"", order.currency}
        and fill.trading_date == inquiry.local_today(order.currency)
        and in_market(order.exchange, inquiry.text("exchange"))
    )
    totals = {
        "purchase_amount": cost,
        "realized_profit": sums.profit,
        "realized_profit_2": sums.profit,
        "realized_profit_rate": percent(sums.profit, sums.cost),
        "total_valuation_profit": profit,
        "total_profit": profit + sums.profit,
        "total_profit_rate": percent(profit, cost),
        "total_buy_amount": sums.bought_amount,
        "total_buy_amount_2": sums.bought_amount,
    }
    return {"positions": Paged(rows=rows, size=_PAGE), "totals": totals}


# --- as of the last fill ------------------------------------------------------------------------


def _today(inquiry: Inquiry, position: Position) -> FillSums:
    return FillSums.of(
        (order, fill)
        for order, fill in inquiry.fills("overseas_stock")
        if order.position_key == (position.family, position.exchange, position.symbol)
        and fill.trading_date == inquiry.local_today(position.currency)
    )


def _present_row(inquiry: Inquiry, position: Position, *, won: bool) -> dict[str, Any]:
    today = _today(inquiry, position)
    rate = WON_PER[position.currency] if won else Decimal(1)
    values = _row(inquiry, position)
    for name in ("purchase_amount", "value", "profit"):
        values[name] = rounded(values[name] * rate)
    return {
        **values,
        "settled_quantity": position.quantity - today.bought + today.sold,
        "bought_today": today.bought,
        "sold_today": today.sold,
        "bought_amount_today": today.bought_amount,
        "sold_amount_today": today.sold_amount,
        "base_exchange_rate": WON_PER[position.currency],
        "purchase_balance_won": rounded(position.cost * WON_PER[position.currency], 0),
        "unit_amount": Decimal(1),
    }


def _currency_row(inquiry: Inquiry, currency: str) -> dict[str, Any]:
    book = inquiry.book
    settled, reserved = book.cash_settled(currency), book.reserved(currency)
    sums = FillSums.of(
        (order, fill)
        for order, fill in inquiry.fills("overseas_stock")
        if order.currency == currency and fill.trading_date == inquiry.local_today(currency)
    )
    free = min(book.cash_on(inquiry.today, currency), book.available(currency))
    return {
        "currency": currency,
        "currency_name": CURRENCY_NAMES[currency],
        "total_buy_amount": sums.bought_amount,
        "total_sell_amount": sums.sold_amount,
        "foreign_currency_cash": settled,
        "first_exchange_rate": WON_PER[currency],
        "foreign_currency_buy_margin": reserved,
        "foreign_currency_withdrawable_amount": free,
        "foreign_currency_withdrawable_amount_d1": free,
        "withdrawable_amount_won": rounded(free * WON_PER[currency], 0),
        "locally_held": False,
    }


def _present(inquiry: Inquiry) -> Mapping[str, Block]:
    country, book = inquiry.text("country_code"), inquiry.book
    held = inquiry.held("overseas_stock")
    shown = [one for one in held if country in {"", "000", PLACES[one.exchange].country_code}]
    won = inquiry.text("currency_basis") == "01"
    rows = [
        Listed(key=(one.symbol, one.exchange), make=partial(_present_row, inquiry, one, won=won))
        for one in shown
    ]
    foreign = sorted(currency for currency in book.cash if currency != "KRW")
    cost = sum((one.cost * WON_PER[one.currency] for one in held), _ZERO)
    value = sum((inquiry.price(one) * one.quantity * WON_PER[one.currency] for one in held), _ZERO)
    cash = sum((book.cash_settled(currency) * WON_PER[currency] for currency in foreign), _ZERO)
    margin = sum((book.reserved(currency) * WON_PER[currency] for currency in foreign), _ZERO)
    totals = {
        "overseas_purchase_amount": rounded(cost, 0),
        "total_purchase_amount": rounded(cost, 0),
        "overseas_value": rounded(value, 0),
        "total_position_value": rounded(value, 0),
        "overseas_profit": rounded(value - cost, 0),
        "total_valuation_profit": rounded(value - cost, 0),
        "earning_rate": percent(value - cost, cost),
        "cash": book.cash_on(inquiry.today),
        "total_cash": rounded(book.cash_settled() + cash, 0),
        "foreign_currency_value": rounded(cash, 0),
        "total_foreign_currency_cash": rounded(cash, 0),
        "foreign_currency_usable_amount": rounded(cash - margin, 0),
        "buy_margin": rounded(margin, 0),
        "total_margin": rounded(margin, 0),
        "total_withdrawable_amount": max(min(book.cash_on(inquiry.today), book.available()), _ZERO),
        "total_assets": rounded(value + book.cash_settled() + cash, 0),
    }
    if inquiry.paper:  # which tells the sums alone
        return {"totals": totals}
    return {
        "positions": Paged(rows=rows, size=_PAGE),
        "currencies": [_currency_row(inquiry, currency) for currency in foreign],
        "totals": totals,
    }


def _margins(inquiry: Inquiry) -> Mapping[str, Block]:
    book = inquiry.book
    rows: list[Listed] = []
    for currency in sorted(currency for currency in book.cash if currency != "KRW"):
        unsettled = FillSums.of(
            (order, fill)
            for order, fill in inquiry.fills("overseas_stock")
            if order.currency == currency and settlement_day(order) > inquiry.today
        )
        free, rate = max(book.available(currency), _ZERO), WON_PER[currency]
        won = (max(book.available(), _ZERO) / rate).quantize(Decimal("0.01"))
        values = {
            "country": next(place.country for place in PLACES.values() if place.currency == currency),
            "currency": currency,
            "foreign_currency_cash": book.cash_on(inquiry.today, currency),
            "unsettled_buy_amount": unsettled.bought_amount + unsettled.buy_fee + unsettled.buy_tax,
            "unsettled_sell_amount": unsettled.sold_amount - unsettled.sell_fee - unsettled.sell_tax,
            "foreign_currency_margin": book.reserved(currency),
            "foreign_currency_general_orderable_amount": free,
            "foreign_currency_orderable_amount": won,
            "integrated_orderable_amount": free + won,
            "base_exchange_rate": rate,
        }
        rows.append(Listed.ready(values, currency))
    return {"margins": Paged(rows=rows, size=_PAGE)}


# --- as settled ---------------------------------------------------------------------------------


def _settled(inquiry: Inquiry) -> Mapping[str, Block]:
    book, day = inquiry.book, inquiry.day("base_date") or inquiry.today
    won = inquiry.text("currency_basis") == "01"
    rows: list[Listed] = []
    for position in book.positions.values():
        pending = FillSums.of(
            (order, fill)
            for order, fill in inquiry.fills("overseas_stock")
            if order.position_key == (position.family, position.exchange, position.symbol)
            and settlement_day(order) > day
        )
        settled = position.quantity - pending.bought + pending.sold
        if position.family == "overseas_stock" and (settled or position.quantity):
            values = {**_present_row(inquiry, position, won=won), "settled_quantity": settled}
            rows.append(Listed.ready(values, position.symbol, position.exchange))
    foreign = sorted(currency for currency in book.cash if currency != "KRW")
    currencies = [
        {
            "currency": currency,
            "currency_name": CURRENCY_NAMES[currency],
            "foreign_currency_cash": book.cash_on(day, currency),
            "first_exchange_rate": WON_PER[currency],
            "value": rounded(book.cash_on(day, currency) * WON_PER[currency], 0),
        }
        for currency in foreign
    ]
    cash = sum((book.cash_on(day, currency) * WON_PER[currency] for currency in foreign), _ZERO)
    held = inquiry.held("overseas_stock")
    cost = sum((one.cost * WON_PER[one.currency] for one in held), _ZERO)
    value = sum((inquiry.price(one) * one.quantity * WON_PER[one.currency] for one in held), _ZERO)
    totals = {
        "total_purchase_amount": rounded(cost, 0),
        "total_valuation_profit": rounded(value - cost, 0),
        "earning_rate": percent(value - cost, cost),
        "total_cash": book.cash_on(day),
        "total_value_won": rounded(value, 0),
        "foreign_currency_value_won": rounded(cash, 0),
        "total_assets": rounded(value + cash + book.cash_on(day), 0),
    }
    return {"positions": Paged(rows=rows, size=_PAGE), "currencies": currencies, "totals": totals}


# --- what can be bought -------------------------------------------------------------------------


def _orderable(inquiry: Inquiry) -> Mapping[str, Block]:
    exchange, symbol = inquiry.text("exchange"), inquiry.text("symbol")
    found = inquiry.market.find_overseas(exchange, symbol)
    if found is None:
        return {"orderable": {}}
    amount = max(inquiry.book.available(found.currency), _ZERO)
    price = inquiry.number("price")
    rate = inquiry.fees.rate("overseas_stock", exchange)
    quantity = affordable(amount, price, rate, found.currency)
    won = max(inquiry.book.available(), _ZERO) / WON_PER[found.currency]
    # With the integrated margin, the won at hand count as well.
    together = amount + won.quantize(Decimal("0.01"))
    return {
        "orderable": {
            "currency": found.currency,
            "orderable_foreign_currency_amount": amount,
            "orderable_amount": amount,
            "max_orderable_quantity": quantity,
            "orderable_quantity": quantity,
            "exchange_rate": WON_PER[found.currency],
            "foreign_currency_orderable_amount": together,
            "max_orderable_quantity_integrated": affordable(together, price, rate, found.currency),
        }
    }


OVERSEAS_BALANCES: Mapping[str, Handler] = {
    "TTTS3012R": _balance,
    "CTRP6504R": _present,
    "CTRP6010R": _settled,
    "TTTS3007R": _orderable,
    "TTTC2101R": _margins,
}
