"""Realised profits in one shape: values and pure conversions."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from ..orders.listed import OrderMarket
from .results import Rows, text_of, total

if TYPE_CHECKING:  # a menu takes tens of milliseconds to import
    from ..api.domestic_futureoption.trading_fills import FuturesDailyFee
    from ..api.domestic_stock.trading_profits import DailyProfit, TradeProfit
    from ..api.overseas_futureoption.trading_accounts import OverseasFuturesContractProfit
    from ..api.overseas_stock.trading_accounts import OverseasRealizedProfit

__all__ = [
    "Profits",
    "RealizedProfit",
    "futures_profit",
    "overseas_futures_profit",
    "overseas_profit",
    "stock_day",
    "stock_profit",
    "summed_days",
]

_WON = "KRW"


@attrs.frozen(kw_only=True)
class RealizedProfit:
    """What was earned with one symbol on one day, or on a day in all; amounts in `currency`.

    `profit` is as the broker reckons it, `profit_rate` in percent. `fee` and `tax` are its own; `costs`
    stands where it gives both in one sum (overseas stocks, those of the sales). `interest` is that of loans.
    Quantities are in shares. `traded_on` is missing where the broker sums up the whole period (overseas
    derivatives), `symbol` for a day in all. `row` is the broker's row, `None` for a sum of ours.
    """

    market: OrderMarket
    traded_on: date | None
    symbol: str | None = None
    name: str | None = None
    currency: str | None
    profit: Decimal | None
    profit_rate: Decimal | None = None
    bought_quantity: int | None = None
    bought_amount: Decimal | None = None
    sold_quantity: int | None = None
    sold_amount: Decimal | None = None
    fee: Decimal | None = None
    tax: Decimal | None = None
    costs: Decimal | None = None
    interest: Decimal | None = None
    row: Any = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class Profits(Rows[RealizedProfit]):
    """Realised profits by symbol and day, as a sequence; `days` are those by day.

    The days of domestic stocks are the broker's. Elsewhere they are ours: sums over the rows of a day and
    currency, a sum being `None` where one of its parts is. `totals` is the broker's own row for the whole
    period, `None` if it gives none.
    """

    days: tuple[RealizedProfit, ...]
    totals: Any = attrs.field(default=None, repr=False)


def stock_profit(row: "TradeProfit") -> RealizedProfit:
    """From 기간별매매손익현황조회."""
    return RealizedProfit(
        market="domestic_stock",
        traded_on=row.traded_on,
        symbol=row.symbol,
        name=row.name,
        currency=_WON,
        profit=row.realized_profit,
        profit_rate=row.profit_rate,
        bought_quantity=row.buy_quantity,
        bought_amount=row.buy_amount,
        sold_quantity=row.sell_quantity,
        sold_amount=row.sell_amount,
        fee=row.fee,
        tax=row.tax,
        interest=row.loan_interest,
        row=row,
    )


def stock_day(row: "DailyProfit") -> RealizedProfit:
    """From 기간별손익일별합산조회."""
    return RealizedProfit(
        market="domestic_stock",
        traded_on=row.traded_on,
        currency=_WON,
        profit=row.realized_profit,
        profit_rate=row.profit_rate,
        bought_quantity=row.buy_quantity,
        bought_amount=row.buy_amount,
        sold_quantity=row.sell_quantity,
        sold_amount=row.sell_amount,
        fee=row.fee,
        tax=row.tax,
        interest=row.loan_interest,
        row=row,
    )


def overseas_profit(row: "OverseasRealizedProfit", currency: str | None) -> RealizedProfit:
    """From 해외주식 기간손익, asked for in the foreign currency."""
    return RealizedProfit(
        market="overseas_stock",
        traded_on=row.traded_on,
        symbol=row.symbol,
        name=row.name,
        currency=currency,
        profit=row.realized_profit,
        profit_rate=row.profit_rate,
        sold_quantity=row.sold_quantity,
        sold_amount=row.sold_amount,
        costs=row.sell_costs,
        row=row,
    )


def futures_profit(row: "FuturesDailyFee") -> RealizedProfit:
    """From 선물옵션기간약정수수료일별."""
    return RealizedProfit(
        market="domestic_futureoption",
        traded_on=row.ordered_on,
        symbol=row.symbol,
        name=row.name,
        currency=_WON,
        profit=row.trading_profit,
        bought_amount=row.bought_amount,
        sold_amount=row.sold_amount,
        fee=row.total_fee,
        row=row,
    )


def overseas_futures_profit(row: "OverseasFuturesContractProfit") -> RealizedProfit:
    """From 해외선물옵션 기간계좌손익 일별, which sums up the period: the profit of what was closed."""
    return RealizedProfit(
        market="overseas_futureoption",
        traded_on=None,
        symbol=row.symbol,
        currency=text_of(row.currency),
        profit=row.closing_profit,
        bought_quantity=row.bought_quantity,
        sold_quantity=row.sold_quantity,
        fee=row.fee,
        row=row,
    )


def summed_days(rows: Iterable[RealizedProfit]) -> tuple[RealizedProfit, ...]:
    """The rows of each day and currency added up, oldest day first; rows without a day are in none."""
    found: dict[tuple[date, str], list[RealizedProfit]] = {}
    for row in rows:
        if row.traded_on is not None:
            found.setdefault((row.traded_on, row.currency or ""), []).append(row)
    return tuple(
        RealizedProfit(
            market=parts[0].market,
            traded_on=day,
            currency=currency or None,
            profit=total(part.profit for part in parts),
            bought_amount=total(part.bought_amount for part in parts),
            sold_quantity=total(part.sold_quantity for part in parts),
            sold_amount=total(part.sold_amount for part in parts),
            fee=total(part.fee for part in parts),
            tax=total(part.tax for part in parts),
            costs=total(part.costs for part in parts),
        )
        for (day, currency), parts in sorted(found.items())
    )
