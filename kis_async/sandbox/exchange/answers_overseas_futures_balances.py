"""Overseas futures and options: open positions, deposits by currency, profits, and what can be ordered."""

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any

from .answers_overseas_balances import WON_PER
from .answers_overseas_futures_orders import is_overseas_option
from .answers_pages import Block, Listed, Paged
from .answers_power import contracts_affordable
from .answers_rows import FillSums, Handler, Inquiry, position_values, rounded
from .model import ExchangeFill, ExchangeOrder, Position

__all__ = ["OVERSEAS_FUTURES_BALANCES"]

_PAGE = 100
_DECIMALS = 8
_ZERO = Decimal(0)
# The totals of all currencies, and in which currency each is stated.
_TOTALS = {"TKR": "KRW", "TUS": "USD"}


def _account(inquiry: Inquiry) -> dict[str, str]:
    return {"account_number": inquiry.book.account[:8], "account_product": inquiry.book.account[8:]}


def _row(inquiry: Inquiry, position: Position) -> dict[str, Any]:
    option = is_overseas_option(position.symbol)
    values = position_values(inquiry, position)
    return {
        **values,
        **_account(inquiry),
        "average_price": rounded(position.average_price, _DECIMALS),
        "product_type": "600",
        "side": "02" if position.quantity > 0 else "01",
        "option_value": values["value"] if option else None,
        "option_profit": values["profit"] if option else None,
        "contract_kind": "02" if option else "01",
    }


def _positions(inquiry: Inquiry) -> Mapping[str, Block]:
    kind = inquiry.text("contract_kind")
    rows = [
        Listed(key=(position.symbol,), make=partial(_row, inquiry, position))
        for position in inquiry.held("overseas_futureoption")
        if kind in {"", "00", "02" if is_overseas_option(position.symbol) else "01"}
    ]
    return {"positions": Paged(rows=rows, size=_PAGE)}


def _deposit(inquiry: Inquiry) -> Mapping[str, Block]:
    asked = inquiry.text("currency")
    unit = _TOTALS.get(asked, asked)
    currencies = sorted(inquiry.book.cash) if asked in _TOTALS else [asked]
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for currency in currencies:
        rate = WON_PER.get(currency, _ZERO) / WON_PER.get(unit, Decimal(1))
        for name, amount in _amounts(inquiry, currency).items():
            sums[name] += amount * rate
    values: dict[str, Any] = {name: rounded(amount, 2) for name, amount in sums.items()}
    return {"deposit": {**values, **_account(inquiry), "currency": asked, "responded_on": inquiry.today}}


def _amounts(inquiry: Inquiry, currency: str) -> dict[str, Decimal]:
    """The account in one currency."""
    book = inquiry.book
    sums = FillSums.of(
        (order, fill)
        for order, fill in inquiry.fills("overseas_futureoption")
        if order.currency == currency and fill.trading_date >= inquiry.local_today(currency)
    )
    held = [one for one in inquiry.held("overseas_futureoption") if one.currency == currency]
    standing = sum((position_values(inquiry, position)["profit"] for position in held), _ZERO)
    settled, free = book.cash_settled(currency), max(book.available(currency), _ZERO)
    return {
        "deposit": book.cash_on(inquiry.today, currency),
        "deposit_d1": settled,
        "closing_profit": sums.profit,
        "fee": sums.fee,
        "profit": standing,
        "initial_margin": settled - book.available(currency),
        "maintenance_margin": sum((position.margin for position in held), _ZERO),
        "orderable_amount": free,
        "withdrawable_amount": free,
        "total_assets": settled + standing,
        "total_assets_with_options": settled + standing,
    }


def _orderable(inquiry: Inquiry) -> Mapping[str, Block]:
    symbol, side = inquiry.text("symbol"), inquiry.text("side")
    position = inquiry.book.position("overseas_futureoption", symbol)
    quantity = position.quantity if position else 0
    closable = inquiry.closable(position) if position and quantity and (quantity < 0) == (side == "02") else 0
    currency = position.currency if position else "USD"
    quote = inquiry.quote("overseas_futureoption", symbol, currency=currency)
    last = quote.price if quote else _ZERO
    opened = contracts_affordable(
        inquiry, "overseas_futureoption", symbol, inquiry.number("price") or last, currency
    )
    at_market = contracts_affordable(inquiry, "overseas_futureoption", symbol, last, currency)
    return {
        "orderable": {
            **_account(inquiry),
            "symbol": symbol,
            "currency": currency,
            "side": side,
            "quantity": abs(quantity),
            "closable_quantity": closable,
            "new_orderable_quantity": opened,
            "total_orderable_quantity": opened + closable,
            "market_total_orderable_quantity": at_market + closable,
        }
    }


# --- profits ------------------------------------------------------------------------------------


def _profits(inquiry: Inquiry) -> Mapping[str, Block]:
    first, last = inquiry.period("date_from", "date_to")
    asked, kind = inquiry.text("currency"), inquiry.text("contract_kind")
    by_contract: dict[str, list[tuple[ExchangeOrder, ExchangeFill]]] = defaultdict(list)
    by_currency: dict[str, list[tuple[ExchangeOrder, ExchangeFill]]] = defaultdict(list)
    for order, fill in inquiry.fills("overseas_futureoption"):
        if (
            first <= fill.trading_date <= last
            and asked in {"", "%%%", "TKR", "TUS", order.currency}
            and kind in {"", "00", "02" if is_overseas_option(order.symbol) else "01"}
        ):
            by_contract[order.symbol].append((order, fill))
            by_currency[order.currency].append((order, fill))
    held = inquiry.held("overseas_futureoption")
    rows: list[Listed] = []
    for symbol, pairs in by_contract.items():
        values = _profit(inquiry, pairs, [one for one in held if one.symbol == symbol])
        rows.append(Listed.ready({**values, "symbol": symbol}, symbol))
    currencies = [
        _profit(inquiry, pairs, [one for one in held if one.currency == currency])
        for currency, pairs in by_currency.items()
    ]
    return {"currencies": currencies, "contracts": Paged(rows=rows, size=_PAGE)}


def _profit(
    inquiry: Inquiry, pairs: list[tuple[ExchangeOrder, ExchangeFill]], held: list[Position]
) -> dict[str, Any]:
    sums = FillSums.of(pairs)
    standing = sum((position_values(inquiry, position)["profit"] for position in held), _ZERO)
    return {
        **_account(inquiry),
        "currency": pairs[0][0].currency,
        "bought_quantity": sums.bought,
        "sold_quantity": sums.sold,
        "closing_profit": sums.profit,
        "fee": sums.fee,
        "net_profit": sums.profit - sums.fee,
        "open_long_quantity": sum(max(one.quantity, 0) for one in held),
        "open_short_quantity": sum(max(-one.quantity, 0) for one in held),
        "open_profit": standing,
        "open_profit_2": standing,
        "average_price": rounded(held[0].average_price, _DECIMALS) if held else _ZERO,
        "open_amount": sum((abs(one.cost) for one in held), _ZERO),
    }


OVERSEAS_FUTURES_BALANCES: Mapping[str, Handler] = {
    "OTFM1412R": _positions,
    "OTFM1411R": _deposit,
    "OTFM3304R": _orderable,
    "OTFM3118R": _profits,
}
