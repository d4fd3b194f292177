"""Asking for positions and for cash: which TR of which market, and all its pages.

Menus are imported where they are needed: each takes tens of milliseconds.
"""

from collections.abc import Collection
from datetime import date

from ..api.enums import OverseasOrderExchange, Side
from ..config import Account
from ..errors import InvalidRequest
from ..orders.listed import OrderMarket
from . import holdings, money
from .holdings import Positions, Sellable, positions_of, sellable_among, sellable_of
from .money import Cash, CurrencyCash
from .places import EXCHANGES, Place, is_pension
from .reading import Reading

__all__ = ["cash", "positions", "sellable"]


async def positions(
    reading: Reading,
    account: Account,
    market: OrderMarket,
    *,
    exchanges: Collection[OverseasOrderExchange],
    night: bool,
) -> Positions:
    """Every position in a market."""
    match market:
        case "overseas_stock":
            found = await _overseas(reading, account, exchanges)
        case "domestic_futureoption":
            found = await (_night if night else _futures)(reading, account)
        case "overseas_futureoption":
            found = await _overseas_futures(reading, account)
        case "domestic_bond":
            found = await _bonds(reading, account)
        case "domestic_stock":
            found = await (_pension if is_pension(account) else _stocks)(reading, account)
    return positions_of(found, reading.replies)


async def _stocks(reading: Reading, account: Account) -> list[holdings.Position]:
    from ..api.domestic_stock.trading_balance import GetBalance

    (pages,) = await reading.pages([GetBalance(account=account)])
    return [holdings.stock_position(row) for reply in pages for row in reply.positions]


async def _pension(reading: Reading, account: Account) -> list[holdings.Position]:
    from ..api.domestic_stock.trading_pension import GetPensionBalance

    (pages,) = await reading.pages([GetPensionBalance(account=account)])
    return [holdings.pension_position(row) for reply in pages for row in reply.positions]


async def _bonds(reading: Reading, account: Account) -> list[holdings.Position]:
    from ..api.domestic_bond.trading import GetBondBalance

    (pages,) = await reading.pages([GetBondBalance(account=account)])
    return [holdings.bond_position(row) for reply in pages for row in reply.positions]


async def _overseas(
    reading: Reading, account: Account, exchanges: Collection[OverseasOrderExchange]
) -> list[holdings.Position]:
    from ..api.overseas_stock.enums import TradeCurrency
    from ..api.overseas_stock.trading_balances import GetOverseasBalance, OverseasHoldingMarket

    asked = [
        GetOverseasBalance(
            account=account,
            exchange=OverseasHoldingMarket(exchange.value),
            currency=TradeCurrency(EXCHANGES[exchange]),
        )
        for exchange in exchanges
    ]
    answers = await reading.together(asked)
    return [
        holdings.overseas_position(row) for pages in answers for reply in pages for row in reply.positions
    ]


async def _futures(reading: Reading, account: Account) -> list[holdings.Position]:
    from ..api.domestic_futureoption.trading_balance import GetFuturesBalance

    (pages,) = await reading.pages([GetFuturesBalance(account=account)])
    return [holdings.futures_position(row) for reply in pages for row in reply.positions]


async def _night(reading: Reading, account: Account) -> list[holdings.Position]:
    from ..api.domestic_futureoption.trading_night import GetNightFuturesBalance

    (pages,) = await reading.pages([GetNightFuturesBalance(account=account)])
    return [holdings.night_position(row) for reply in pages for row in reply.positions]


async def _overseas_futures(reading: Reading, account: Account) -> list[holdings.Position]:
    from ..api.overseas_futureoption.trading_accounts import ListOverseasFuturesPositions

    (pages,) = await reading.pages([ListOverseasFuturesPositions(account=account)])
    return [holdings.overseas_futures_position(row) for reply in pages for row in reply.positions]


async def sellable(
    reading: Reading, account: Account, place: Place, *, side: Side | None, night: bool, paper: bool
) -> Sellable:
    """How much of a symbol can be sold, or closed."""
    if place.market == "domestic_stock" and not paper and not is_pension(account):
        from ..api.domestic_stock.trading_accounts import GetSellable

        reply = await reading.first(GetSellable(account=account, symbol=place.symbol))
        return sellable_of(reply.sellable, place.symbol, reading.replies)
    exchanges = () if place.exchange is None else (place.exchange,)
    found = await positions(reading, account, place.market, exchanges=exchanges, night=night)
    return sellable_among(found, place.market, place.symbol, side)


# --- cash ---------------------------------------------------------------------------------------


async def cash(
    reading: Reading,
    account: Account,
    market: OrderMarket,
    *,
    currencies: Collection[str],
    today: date,
    paper: bool,
) -> Cash:
    """The money of an account, as its market has it."""
    rows: tuple[CurrencyCash, ...]
    match market:
        case "overseas_stock":
            rows = await _overseas_cash(reading, account, paper=paper)
        case "domestic_futureoption":
            from ..api.domestic_futureoption.trading_balance import GetFuturesBalance

            balance = await reading.first(GetFuturesBalance(account=account))
            rows = (money.futures_cash(balance.totals),)
        case "overseas_futureoption":
            rows = await _overseas_futures_cash(reading, account, currencies, today)
        case "domestic_bond":
            raise InvalidRequest("bonds are paid for with the cash of domestic_stock", parameter="market")
        case "domestic_stock":
            rows = (await _stock_cash(reading, account),)
    return Cash(rows=rows, replies=reading.replies)


async def _stock_cash(reading: Reading, account: Account) -> CurrencyCash:
    # The totals stand on the first page already.
    if is_pension(account):
        from ..api.domestic_stock.trading_pension import GetPensionBalance

        pension = await reading.first(GetPensionBalance(account=account))
        return money.stock_cash(pension.totals)
    from ..api.domestic_stock.trading_balance import GetBalance

    balance = await reading.first(GetBalance(account=account))
    return money.stock_cash(next(iter(balance.totals), None))


async def _overseas_cash(reading: Reading, account: Account, *, paper: bool) -> tuple[CurrencyCash, ...]:
    from ..api.overseas_stock.trading_accounts import ListForeignMargins
    from ..api.overseas_stock.trading_balances import GetOverseasPresentBalance

    (pages,) = await reading.pages([GetOverseasPresentBalance(account=account)])
    margins = [] if paper else (await reading.pages([ListForeignMargins(account=account)]))[0]
    return money.overseas_cash(
        next((reply.totals for reply in pages if reply.totals is not None), None),
        [row for reply in pages for row in reply.currencies],
        [row for reply in margins for row in reply.margins],
    )


async def _overseas_futures_cash(
    reading: Reading, account: Account, currencies: Collection[str], today: date
) -> tuple[CurrencyCash, ...]:
    from ..api.overseas_futureoption.enums import SettlementCurrency
    from ..api.overseas_futureoption.trading_accounts import GetOverseasFuturesDeposit

    asked = [
        GetOverseasFuturesDeposit(account=account, currency=SettlementCurrency(currency), inquiry_date=today)
        for currency in currencies
    ]
    answers = await reading.together(asked)
    return tuple(
        money.overseas_futures_cash(reply.deposit, currency)
        for currency, pages in zip(currencies, answers, strict=True)
        for reply in pages
    )
