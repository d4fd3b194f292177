"""Asking for realised profits, and for how much an order could buy: which TR of which market.

Menus are imported where they are needed: each takes tens of milliseconds.
"""

from decimal import Decimal
from typing import cast

from ..api.enums import OrderKind
from ..config import Account
from ..errors import InvalidRequest
from ..orders.listed import OrderMarket
from . import money, profits
from .money import Asked, BuyingPower
from .periods import Piece
from .places import EXCHANGES, is_pension
from .profits import Profits, RealizedProfit, summed_days
from .reading import Reading

__all__ = ["buying_power", "profit"]


async def profit(reading: Reading, account: Account, market: OrderMarket, period: Piece) -> Profits:
    """What was earned in a period."""
    if market == "domestic_bond" or is_pension(account):
        raise InvalidRequest(
            "the broker has no inquiry of realised profits for bonds and pensions", parameter="market"
        )
    match market:
        case "overseas_stock":
            rows, totals = await _overseas(reading, account, period)
        case "domestic_futureoption":
            rows, totals = await _futures(reading, account, period)
        case "overseas_futureoption":
            rows, totals = await _overseas_futures(reading, account, period), None
        case _:
            return await _stocks(reading, account, period)
    return Profits(rows=tuple(rows), days=summed_days(rows), totals=totals, replies=reading.replies)


async def _stocks(reading: Reading, account: Account, period: Piece) -> Profits:
    from ..api.domestic_stock.trading_profits import ListDailyProfits, ListTradeProfits, ProfitSequence

    first, last, forward = period.first, period.last, ProfitSequence.OLDEST_FIRST
    trades = ListTradeProfits(account=account, start_on=first, end_on=last, sort_order=forward)
    daily = ListDailyProfits(account=account, start_on=first, end_on=last, sort_order=forward)
    (by_symbol,) = await reading.pages([trades])
    (by_day,) = await reading.pages([daily])
    return Profits(
        rows=tuple(profits.stock_profit(row) for reply in by_symbol for row in reply.trades),
        days=tuple(profits.stock_day(row) for reply in by_day for row in reply.days),
        totals=next((reply.totals for reply in by_symbol if reply.totals is not None), None),
        replies=reading.replies,
    )


async def _overseas(reading: Reading, account: Account, period: Piece) -> tuple[list[RealizedProfit], object]:
    from ..api.overseas_stock.trading_accounts import GetOverseasPeriodProfit, ProfitBasis

    asked = GetOverseasPeriodProfit(
        account=account, start_on=period.first, end_on=period.last, profit_basis=ProfitBasis.FOREIGN
    )
    (pages,) = await reading.pages([asked])
    rows = [
        profits.overseas_profit(row, None if row.exchange is None else EXCHANGES.get(row.exchange))
        for reply in pages
        for row in reply.sales
    ]
    # Over several currencies the broker's totals say nothing but a rate.
    return rows, None


async def _futures(reading: Reading, account: Account, period: Piece) -> tuple[list[RealizedProfit], object]:
    from ..api.domestic_futureoption.trading_fills import ListFuturesDailyFees

    asked = ListFuturesDailyFees(account=account, date_from=period.first, date_to=period.last)
    (pages,) = await reading.pages([asked])
    rows = [profits.futures_profit(row) for reply in pages for row in reply.days]
    return rows, next((reply.totals for reply in pages if reply.totals is not None), None)


async def _overseas_futures(reading: Reading, account: Account, period: Piece) -> list[RealizedProfit]:
    from ..api.overseas_futureoption.trading_accounts import ListOverseasFuturesProfits

    asked = ListOverseasFuturesProfits(account=account, date_from=period.first, date_to=period.last)
    (pages,) = await reading.pages([asked])
    return [profits.overseas_futures_profit(row) for reply in pages for row in reply.contracts]


# --- buying power -------------------------------------------------------------------------------


async def buying_power(reading: Reading, account: Account, asked: Asked, *, night: bool) -> BuyingPower:
    """How much an order could buy, or of derivatives buy or sell."""
    match asked.place.market:
        case "overseas_stock":
            return await _overseas_power(reading, account, asked)
        case "domestic_futureoption":
            return await (_night_power if night else _futures_power)(reading, account, asked)
        case "overseas_futureoption":
            return await _overseas_futures_power(reading, account, asked)
        case "domestic_bond":
            return await _bond_power(reading, account, asked)
        case "domestic_stock":
            return await (_pension_power if is_pension(account) else _stock_power)(reading, account, asked)


def _needed(asked: Asked, what: str) -> Decimal:
    if asked.price is None:
        raise InvalidRequest(f"the buying power for {what} needs a price", parameter="price")
    return asked.price


async def _stock_power(reading: Reading, account: Account, asked: Asked) -> BuyingPower:
    from ..api.domestic_stock.trading_accounts import GetBuyable

    reply = await reading.first(
        GetBuyable(
            account=account,
            symbol=asked.place.symbol,
            price=asked.price,
            order_kind=cast("OrderKind", asked.kind),
        )
    )
    return money.stock_power(asked, reply.buyable, reply)


async def _pension_power(reading: Reading, account: Account, asked: Asked) -> BuyingPower:
    from ..api.domestic_stock.trading_pension import GetPensionBuyable

    reply = await reading.first(
        GetPensionBuyable(
            account=account,
            symbol=asked.place.symbol,
            price=asked.price or Decimal(0),
            order_kind=cast("OrderKind", asked.kind),
        )
    )
    return money.pension_power(asked, reply.buyable, reply)


async def _bond_power(reading: Reading, account: Account, asked: Asked) -> BuyingPower:
    from ..api.domestic_bond.trading import GetBondBuyable

    reply = await reading.first(
        GetBondBuyable(account=account, symbol=asked.place.symbol, price=_needed(asked, "a bond"))
    )
    return money.bond_power(asked, reply.buyable, reply)


async def _overseas_power(reading: Reading, account: Account, asked: Asked) -> BuyingPower:
    from ..api.overseas_stock.trading_accounts import GetOverseasOrderable

    exchange = asked.place.exchange
    if exchange is None:
        raise InvalidRequest("an overseas stock needs its exchange", parameter="exchange")
    reply = await reading.first(
        GetOverseasOrderable(
            account=account,
            exchange=exchange,
            symbol=asked.place.symbol,
            price=_needed(asked, "an overseas stock"),
        )
    )
    return money.overseas_power(asked, reply.orderable, reply)


async def _futures_power(reading: Reading, account: Account, asked: Asked) -> BuyingPower:
    from ..api.domestic_futureoption.enums import FuturesOrderKind
    from ..api.domestic_futureoption.trading_orders import GetFuturesOrderable

    reply = await reading.first(
        GetFuturesOrderable(
            account=account,
            symbol=asked.place.symbol,
            side=asked.side,
            price=asked.price or Decimal(0),
            order_kind=cast("FuturesOrderKind", asked.kind),
        )
    )
    return money.futures_power(asked, reply.orderable, reply)


async def _night_power(reading: Reading, account: Account, asked: Asked) -> BuyingPower:
    from ..api.domestic_futureoption.enums import FuturesOrderKind
    from ..api.domestic_futureoption.trading_night import GetNightFuturesOrderable

    reply = await reading.first(
        GetNightFuturesOrderable(
            account=account,
            symbol=asked.place.symbol,
            side=asked.side,
            price=asked.price,
            order_kind=cast("FuturesOrderKind", asked.kind),
        )
    )
    return money.night_power(asked, reply.orderable, reply)


async def _overseas_futures_power(reading: Reading, account: Account, asked: Asked) -> BuyingPower:
    from ..api.overseas_futureoption.trading_orders import GetOverseasFuturesOrderable

    reply = await reading.first(
        GetOverseasFuturesOrderable(
            account=account, symbol=asked.place.symbol, side=asked.side, price=asked.price
        )
    )
    return money.overseas_futures_power(asked, reply.orderable, reply)
