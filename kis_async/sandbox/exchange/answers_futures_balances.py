"""Domestic futures and options: positions and deposits, fees by day, and what can be ordered.

Positions are valued at their price of now, and compared with what they cost. A contract holds a part of its
worth back as margin, whichever way it goes.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from .answers_futures_orders import is_option
from .answers_pages import Block, Listed, Paged
from .answers_power import contracts_affordable
from .answers_rows import FillSums, Handler, Inquiry, position_values, rounded
from .model import Position

__all__ = ["FUTURES_BALANCES"]

_PAGE = 20
_FEES_PAGE = 100
_ZERO = Decimal(0)


def _sums(inquiry: Inquiry, position: Position) -> FillSums:
    """What was traded of a position on its day."""
    return FillSums.of(
        (order, fill)
        for order, fill in inquiry.fills("domestic_futureoption")
        if order.symbol == position.symbol and fill.trading_date >= inquiry.today
    )


def _shown(inquiry: Inquiry) -> list[Position]:
    """The positions that are open, and those that were closed today."""
    return [
        position
        for position in inquiry.book.positions.values()
        if position.family == "domestic_futureoption"
        and (position.quantity or _sums(inquiry, position) != FillSums())
    ]


def _row(inquiry: Inquiry, position: Position) -> dict[str, Any]:
    price = inquiry.price(position)
    side = "" if not position.quantity else "BUY" if position.quantity > 0 else "SLL"
    return {
        **position_values(inquiry, position),
        "account_number": inquiry.book.account[:8],
        "account_product": inquiry.book.account[8:],
        "symbol": f"KR4{position.symbol}".ljust(12, "0"),
        "short_symbol": position.symbol,
        "product_type": "301",
        "side": {"BUY": "02", "SLL": "01"}.get(side, ""),
        "side_name": side,
        "trade_name": {"BUY": "매수", "SLL": "매도"}.get(side, ""),
        "settlement_price": price,
        "close": price,
        "trading_profit": _sums(inquiry, position).profit,
    }


def _profits(inquiry: Inquiry, positions: list[Position], *, options: bool) -> tuple[Decimal, Decimal]:
    """What was earned today, and what open positions stand at."""
    chosen = [position for position in positions if is_option(position.symbol) == options]
    earned = sum((_sums(inquiry, position).profit for position in chosen), _ZERO)
    return earned, sum((position_values(inquiry, position)["profit"] for position in chosen), _ZERO)


def _account_values(inquiry: Inquiry, positions: list[Position]) -> dict[str, Any]:
    """The account as a whole."""
    book = inquiry.book
    sums = FillSums.of(
        pair for pair in inquiry.fills("domestic_futureoption") if pair[1].trading_date >= inquiry.today
    )
    earned, standing = _profits(inquiry, positions, options=False)
    option_earned, option_standing = _profits(inquiry, positions, options=True)
    cash, settled, free = book.cash_on(inquiry.today), book.cash_settled(), max(book.available(), _ZERO)
    margin = settled - book.available()
    return {
        "cash_deposit": cash,
        "total_deposit": cash,
        "filled_amount": sums.bought_amount + sums.sold_amount,
        "cash_margin": margin,
        "total_margin": margin,
        "fee": sums.fee,
        "cash_deposit_d1": settled,
        "deposit_d1": settled,
        "estimated_assets": settled + standing + option_standing,
        "estimated_assets_amount": settled + standing + option_standing,
        "orderable_cash_without_credit": free,
        "orderable_cash": free,
        "orderable_total": free,
        "total_withdrawable_amount": min(cash, free) if cash > 0 else _ZERO,
        "futures_trading_profit": earned,
        "option_trading_profit": option_earned,
        "total_trading_profit": earned + option_earned,
        "futures_profit": standing,
        "option_profit": option_standing,
        "total_profit": standing + option_standing,
        "total_purchase_amount": sum((abs(position.cost) for position in positions), _ZERO),
        "total_position_value": sum(
            (position_values(inquiry, position)["value"] for position in positions), _ZERO
        ),
    }


def _balance(inquiry: Inquiry) -> Mapping[str, Block]:
    positions = _shown(inquiry)
    rows = [Listed(key=(position.symbol,), make=partial(_row, inquiry, position)) for position in positions]
    return {"positions": Paged(rows=rows, size=_PAGE), "totals": _account_values(inquiry, positions)}


def _settlement(inquiry: Inquiry) -> Mapping[str, Block]:
    day = inquiry.day("inquiry_date") or inquiry.today
    rows: list[Listed] = []
    for position in inquiry.book.positions.values():
        if position.family != "domestic_futureoption":
            continue
        pairs = [pair for pair in inquiry.fills(position.family) if pair[0].symbol == position.symbol]
        later = FillSums.of(pair for pair in pairs if pair[1].trading_date > day)
        sums = FillSums.of(pair for pair in pairs if pair[1].trading_date == day)
        after = position.quantity - later.bought + later.sold
        before = after - sums.bought + sums.sold
        if not (before or after or sums.bought):
            continue
        closing = sums.sold if before >= 0 else sums.bought
        values = {
            **position_values(inquiry, position),
            "trade_name": "매수" if after > 0 else "매도" if after < 0 else "",
            "previous_quantity": abs(before),
            "opened_quantity": sums.bought + sums.sold - min(closing, abs(before)),
            "closed_quantity": min(closing, abs(before)),
            "quantity": abs(after),
            "balance_amount": rounded(abs(position.cost)),
            "trading_profit": rounded(sums.profit),
        }
        rows.append(Listed.ready(values, position.symbol))
    account = _account_values(inquiry, _shown(inquiry))
    totals = {
        **account,
        "initial_margin_cash": account["cash_margin"],
        "initial_margin_total": account["cash_margin"],
    }
    return {"positions": Paged(rows=rows, size=_PAGE), "totals": totals}


def _assets(inquiry: Inquiry) -> Mapping[str, Block]:
    values = _account_values(inquiry, _shown(inquiry))
    return {"assets": {**values, "initial_margin_cash": values["cash_margin"]}}


def _orderable(inquiry: Inquiry) -> Mapping[str, Block]:
    symbol, buying = inquiry.text("symbol"), inquiry.text("side") == "02"
    position = inquiry.book.position("domestic_futureoption", symbol)
    closable = 0
    if position is not None and position.quantity and (position.quantity < 0) == buying:
        closable = inquiry.closable(position)
    quote = inquiry.quote("domestic_futureoption", symbol)
    base = quote.price if quote else _ZERO
    opened = contracts_affordable(inquiry, "domestic_futureoption", symbol, inquiry.number("price") or base)
    return {
        "orderable": {
            "total_orderable_quantity": opened + closable,
            "closable_quantity": closable,
            "closable_quantity_1": closable,
            "orderable_quantity": opened,
            "base_price": base,
        }
    }


def _fees(inquiry: Inquiry) -> Mapping[str, Block]:
    first, last = inquiry.period("date_from", "date_to")
    pairs = [pair for pair in inquiry.fills("domestic_futureoption") if first <= pair[1].trading_date <= last]
    groups: dict[tuple[date, str], list[Any]] = defaultdict(list)
    for order, fill in pairs:
        groups[fill.trading_date, order.symbol].append((order, fill))
    rows: list[Listed] = []
    for (day, symbol), group in groups.items():
        sums = FillSums.of(group)
        values = {
            "ordered_on": day,
            "symbol": symbol,
            "name": group[-1][0].name,
            "sold_amount": sums.sold_amount,
            "selling_fee": sums.sell_fee,
            "bought_amount": sums.bought_amount,
            "buying_fee": sums.buy_fee,
            "total_fee": sums.fee,
            "trading_profit": rounded(sums.profit),
        }
        rows.append(Listed.ready(values, f"{day:%Y%m%d}", symbol))
    sums = FillSums.of(pairs)
    totals = {
        "sold_amount": sums.sold_amount,
        "bought_amount": sums.bought_amount,
        "total_contract_amount": sums.sold_amount + sums.bought_amount,
        "selling_fee": sums.sell_fee,
        "buying_fee": sums.buy_fee,
        "total_fee": sums.fee,
        "fee": sums.fee,
        "total_trading_profit": rounded(sums.profit),
    }
    return {"days": Paged(rows=rows, size=_FEES_PAGE), "totals": totals}


FUTURES_BALANCES: Mapping[str, Handler] = {
    "CTFO6118R": _balance,
    "CTFO6117R": _settlement,
    "CTFO6159R": _balance,
    "CTFN6118R": _balance,
    "CTRP6550R": _assets,
    "TTTO5105R": _orderable,
    "STTN5105R": _orderable,
    "CTFO6119R": _fees,
}
