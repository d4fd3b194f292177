"""Overseas stocks: what sales earned, and every trade with its fees and its settlement.

A profit is after what the sale cost, as the broker has it, and known from the day after the trade on.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from .answers_overseas_balances import WON_PER
from .answers_overseas_orders import PLACES, in_market
from .answers_pages import Block, Listed, Paged
from .answers_rows import FillSums, Handler, Inquiry, percent, rounded
from .ledger import settlement_day
from .model import ExchangeFill, ExchangeOrder

__all__ = ["OVERSEAS_PROFITS"]

_PAGE = 100
_COUNTRIES = {"NASD": "840", "SEHK": "344", "SHAA": "156", "TKSE": "392", "HASE": "704"}
_Pairs = list[tuple[ExchangeOrder, ExchangeFill]]


def _profits(inquiry: Inquiry) -> Mapping[str, Block]:
    first, last = inquiry.period("start_on", "end_on")
    symbol, currency = inquiry.text("symbol"), inquiry.text("currency")
    country = inquiry.text("country_code") or _COUNTRIES.get(inquiry.text("exchange"), "")
    groups: dict[tuple[date, str, str], _Pairs] = defaultdict(list)
    for order, fill in inquiry.fills("overseas_stock"):
        if (
            first <= fill.trading_date <= last
            and fill.trading_date < inquiry.local_today(order.currency)
            and symbol in {"", order.symbol}
            and currency in {"", order.currency}
            and country in {"", "000", PLACES[order.exchange].country_code}
        ):
            groups[fill.trading_date, order.symbol, order.exchange].append((order, fill))
    won = inquiry.text("profit_basis") == "02"
    rows: list[Listed] = []
    worth, profits, costs, bought = Decimal(0), Decimal(0), Decimal(0), Decimal(0)
    for (day, code, exchange), pairs in groups.items():
        sums = FillSums.of(pairs)
        if not sums.sold:
            continue
        rate = WON_PER[pairs[0][0].currency] if won else Decimal(1)
        # What was bought on the same day costs here as well.
        cost = sums.fee + sums.tax
        values = _sale(pairs[0][0], day, sums, cost, rate)
        rows.append(Listed.ready(values, f"{day:%Y%m%d}", code, exchange))
        worth += sums.sold_amount * rate
        bought += sums.cost * rate
        profits += (sums.profit - cost) * rate
        costs += cost * rate
    totals = {
        "total_sell_amount": rounded(worth),
        "total_buy_amount": rounded(bought),
        "total_fee": rounded(costs),
        "settlement_amount": rounded(worth - costs),
        "total_realized_profit": rounded(profits),
        "total_profit_rate": percent(profits, bought),
        "base_date": inquiry.today,
        "exchange_rate": WON_PER.get(currency, WON_PER["USD"]),
    }
    return {"sales": Paged(rows=rows, size=_PAGE), "totals": totals}


def _sale(order: ExchangeOrder, day: date, sums: FillSums, cost: Decimal, rate: Decimal) -> dict[str, Any]:
    return {
        "traded_on": day,
        "symbol": order.symbol,
        "name": order.name,
        "sold_quantity": sums.sold,
        "average_price": rounded(sums.cost / sums.sold),
        "purchase_amount": rounded(sums.cost * rate),
        "average_sell_price": rounded(sums.sold_amount / sums.sold),
        "sold_amount": rounded(sums.sold_amount * rate),
        "sell_costs": rounded(cost * rate),
        "realized_profit": rounded((sums.profit - cost) * rate),
        "profit_rate": percent(sums.profit - cost, sums.cost),
        "exchange_rate": WON_PER[order.currency],
        "first_exchange_rate": WON_PER[order.currency],
        "exchange": PLACES[order.exchange].order_code,
    }


def _transactions(inquiry: Inquiry) -> Mapping[str, Block]:
    first, last = inquiry.period("start_on", "end_on")
    pairs = [
        (order, fill)
        for order, fill in inquiry.fills("overseas_stock")
        if first <= fill.trading_date <= last
        and inquiry.text("symbol") in {"", order.symbol}
        and inquiry.text("side") in {"", "00", order.side}
        and in_market(order.exchange, inquiry.text("exchange"))
    ]
    sums = FillSums.of(pairs)
    rows = [
        Listed(key=(f"{fill.trading_date:%Y%m%d}", f"{place:08}"), make=partial(_transaction, order, fill))
        for place, (order, fill) in enumerate(pairs)
    ]
    return {
        "transactions": Paged(rows=rows, size=_PAGE),
        "totals": {
            "total_buy_amount": sums.bought_amount,
            "total_sell_amount": sums.sold_amount,
            "total_domestic_fee": sums.fee,
            "total_overseas_fee": sums.tax,
        },
    }


def _transaction(order: ExchangeOrder, fill: ExchangeFill) -> dict[str, Any]:
    rate = WON_PER[order.currency]
    costs = fill.fee + fill.tax
    settlement = fill.amount + costs if order.buys else fill.amount - costs
    return {
        "traded_on": fill.trading_date,
        "settled_on": settlement_day(order),
        "side": order.side,
        "side_name": "매수" if order.buys else "매도",
        "symbol": order.symbol,
        "name": order.name,
        "filled_quantity": fill.quantity,
        "amount_unit_filled_quantity": fill.quantity,
        "filled_price": fill.price,
        "overseas_filled_price": fill.price,
        "foreign_currency_amount": fill.amount,
        "amount": fill.amount,
        "foreign_currency_settlement_amount": settlement,
        "settlement_amount_won": rounded(settlement * rate, 0),
        "domestic_fee_foreign_currency": fill.fee,
        "overseas_fee_foreign_currency": fill.tax,
        "domestic_fee_won": rounded(fill.fee * rate, 0),
        "overseas_fee_won": rounded(fill.tax * rate, 0),
        "currency": order.currency,
        "registered_exchange_rate": rate,
    }


OVERSEAS_PROFITS: Mapping[str, Handler] = {
    "TTTS3039R": _profits,
    "CTOS4001R": _transactions,
}
