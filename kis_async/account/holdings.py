"""Positions in one shape, from whichever balance they came: values and pure conversions."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from ..api.enums import Side
from ..orders.listed import OrderMarket
from ..spec.declare import Reply
from .results import Rows, text_of, total

if TYPE_CHECKING:  # a menu takes tens of milliseconds to import
    from collections.abc import Iterable

    from ..api.domestic_bond.trading import BondPosition
    from ..api.domestic_futureoption.trading_balance import FuturesPosition
    from ..api.domestic_futureoption.trading_night import NightFuturesPosition
    from ..api.domestic_stock.trading_accounts import Sellable as SellableRow
    from ..api.domestic_stock.trading_balance import Position as StockPosition
    from ..api.domestic_stock.trading_pension import PensionPosition
    from ..api.overseas_futureoption.trading_accounts import OverseasFuturesPosition
    from ..api.overseas_stock.trading_balances import OverseasPosition

__all__ = [
    "Position",
    "Positions",
    "Sellable",
    "bond_position",
    "futures_position",
    "night_position",
    "overseas_futures_position",
    "overseas_position",
    "pension_position",
    "positions_of",
    "sellable_among",
    "sellable_of",
    "stock_position",
]

_WON = "KRW"
_SIDES = {"BUY": Side.BUY, "매수": Side.BUY, "SLL": Side.SELL, "매도": Side.SELL}


@attrs.frozen(kw_only=True)
class Position:
    """One row of a balance; what the broker does not say is `None`.

    `quantity` and `sellable_quantity` are in shares or contracts, of bonds in units of 1,000 won of face
    value. Prices are in `currency`, of derivatives as the exchange quotes them, of bonds for a face value
    of 10,000 won; a stock's price of 0 is none. `value` (at `price`), `cost` (at `average_price`) and
    `profit` are in `currency`, `profit_rate` in percent. `exchange` is the broker's code of an overseas
    exchange. `side` tells a long (BUY) from a short (SELL) position in derivatives. `loan_date` and
    `loan_amount` are of shares held on credit: one symbol may stand in several rows. `row` is the broker's
    row, whole.
    """

    market: OrderMarket
    symbol: str
    name: str | None = None
    exchange: str | None = None
    currency: str | None = None
    side: Side | None = None
    quantity: int | None
    sellable_quantity: int | None
    average_price: Decimal | None
    price: Decimal | None = None
    value: Decimal | None = None
    cost: Decimal | None = None
    profit: Decimal | None = None
    profit_rate: Decimal | None = None
    loan_date: date | None = None
    loan_amount: Decimal | None = None
    expires_on: date | None = None
    row: Any = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class Positions(Rows[Position]):
    """What is held, as a sequence; `sold_out` are the rows without a share that the broker still shows.

    A holding that was sold stays in the broker's list with a quantity of 0 for up to two days. A row
    whose quantity is missing is not taken for sold.
    """

    sold_out: tuple[Position, ...] = ()

    def find(self, symbol: str) -> Position | None:
        """The first position in a symbol, `None` if there is none."""
        return next((each for each in self.rows if each.symbol == symbol), None)

    def all_of(self, symbol: str) -> tuple[Position, ...]:
        """Every position in a symbol: the broker keeps a purchase in cash and loans apart."""
        return tuple(each for each in self.rows if each.symbol == symbol)


@attrs.frozen(kw_only=True)
class Sellable:
    """How much of a symbol can be sold or, of derivatives, closed: shares or contracts.

    `quantity` is what is held. Where the broker has no inquiry of its own (on paper, overseas, of
    derivatives) both are the sums over the symbol's rows of a complete balance, and 0 if there is none.
    `rows` are the broker's rows behind it.
    """

    market: OrderMarket
    symbol: str
    quantity: int | None
    sellable_quantity: int | None
    rows: tuple[Any, ...] = attrs.field(repr=False)
    replies: tuple[Reply, ...] = attrs.field(default=(), repr=False, eq=False)


def positions_of(found: "Iterable[Position]", replies: tuple[Reply, ...]) -> Positions:
    """Positions with those that were sold out kept apart."""
    rows = tuple(found)
    return Positions(
        rows=tuple(each for each in rows if each.quantity != 0),
        sold_out=tuple(each for each in rows if each.quantity == 0),
        replies=replies,
    )


def sellable_among(
    positions: Positions, market: OrderMarket, symbol: str, side: Side | None = None
) -> Sellable:
    """The sellable quantity in a complete balance; `side` is that of the positions in derivatives."""
    rows = [each for each in positions.all_of(symbol) if side is None or each.side == side]
    return Sellable(
        market=market,
        symbol=symbol,
        quantity=total(each.quantity for each in rows) if rows else 0,
        sellable_quantity=total(each.sellable_quantity for each in rows) if rows else 0,
        rows=tuple(each.row for each in rows),
        replies=positions.replies,
    )


def sellable_of(row: "SellableRow | None", symbol: str, replies: tuple[Reply, ...]) -> Sellable:
    """The sellable quantity as `GetSellable` has it."""
    return Sellable(
        market="domestic_stock",
        symbol=symbol,
        quantity=None if row is None else row.quantity,
        sellable_quantity=None if row is None else row.sellable_quantity,
        rows=() if row is None else (row,),
        replies=replies,
    )


# --- from the rows of each balance --------------------------------------------------------------


def stock_position(row: "StockPosition") -> Position:
    """From 주식잔고조회."""
    return Position(
        market="domestic_stock",
        symbol=row.symbol,
        name=row.name,
        currency=_WON,
        quantity=row.quantity,
        sellable_quantity=row.sellable_quantity,
        average_price=row.average_price,
        price=row.price or None,
        value=row.value,
        cost=row.purchase_amount,
        profit=row.profit,
        profit_rate=row.profit_rate,
        loan_date=row.loan_date,
        loan_amount=row.loan_amount,
        expires_on=row.expires_on,
        row=row,
    )


def pension_position(row: "PensionPosition") -> Position:
    """From 퇴직연금 잔고조회."""
    return Position(
        market="domestic_stock",
        symbol=row.symbol,
        name=row.name,
        currency=_WON,
        quantity=row.quantity,
        sellable_quantity=row.sellable_quantity,
        average_price=row.average_price,
        price=row.price or None,
        value=row.value,
        cost=row.purchase_amount,
        profit=row.profit,
        profit_rate=row.earning_rate,
        row=row,
    )


def overseas_position(row: "OverseasPosition") -> Position:
    """From 해외주식 잔고."""
    return Position(
        market="overseas_stock",
        symbol=row.symbol,
        name=row.name,
        exchange=text_of(row.exchange),
        currency=text_of(row.currency),
        quantity=row.quantity,
        sellable_quantity=row.sellable_quantity,
        average_price=row.average_price,
        price=row.price or None,
        value=row.value,
        cost=row.purchase_amount,
        profit=row.profit,
        profit_rate=row.profit_rate,
        loan_date=row.loan_date,
        expires_on=row.expires_on,
        row=row,
    )


def bond_position(row: "BondPosition") -> Position:
    """From 장내채권 잔고조회, which values nothing."""
    return Position(
        market="domestic_bond",
        symbol=row.symbol,
        name=row.name,
        currency=_WON,
        quantity=row.quantity,
        sellable_quantity=row.sellable_quantity,
        average_price=row.purchase_price,
        cost=row.buy_amount,
        expires_on=row.expires_on,
        row=row,
    )


def futures_position(row: "FuturesPosition") -> Position:
    """From 선물옵션 잔고현황, whose side is a word."""
    return _futures(row, _SIDES.get((row.side_name or "").strip().upper()))


def night_position(row: "NightFuturesPosition") -> Position:
    """From (야간)선물옵션 잔고현황."""
    return _futures(row, row.side or _SIDES.get((row.side_name or "").strip().upper()))


def _futures(row: "FuturesPosition | NightFuturesPosition", side: Side | None) -> Position:
    return Position(
        market="domestic_futureoption",
        symbol=row.short_symbol or row.symbol,
        name=row.name,
        currency=_WON,
        side=side,
        quantity=row.quantity,
        sellable_quantity=row.closable_quantity,
        average_price=row.average_price,
        price=row.close,
        value=row.value,
        cost=row.purchase_amount,
        profit=row.profit,
        row=row,
    )


def overseas_futures_position(row: "OverseasFuturesPosition") -> Position:
    """From 해외선물옵션 미결제내역조회; of an option the value and the profit are the option's."""
    option = row.contract_kind == "02"
    return Position(
        market="overseas_futureoption",
        symbol=row.symbol,
        currency=text_of(row.currency),
        side=row.side,
        quantity=row.quantity,
        sellable_quantity=row.closable_quantity,
        average_price=row.average_price,
        price=row.price,
        value=row.option_value if option else None,
        profit=row.option_profit if option else row.profit,
        row=row,
    )
