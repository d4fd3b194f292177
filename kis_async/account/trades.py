"""Orders and fills of an account, and what they cost: values and pure conversions."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from ..api.enums import Side
from ..korean_time import KOREA
from ..order_numbers import normalised_order_number
from ..orders.listed import ListedOrder, OrderMarket
from .results import Rows, text_of, total

if TYPE_CHECKING:  # a menu takes tens of milliseconds to import
    from ..api.domestic_futureoption.trading_fills import FuturesDailyFee
    from ..api.domestic_stock.trading_pension import PensionOrder
    from ..api.domestic_stock.trading_profits import TradeProfit
    from ..api.overseas_futureoption.trading_order_lists import OverseasFuturesFill
    from ..api.overseas_stock.trading_accounts import OverseasTransaction

__all__ = [
    "Cost",
    "Fills",
    "OrderList",
    "futures_cost",
    "is_open",
    "overseas_cost",
    "overseas_futures_cost",
    "pension_order",
    "stock_cost",
    "with_fills",
]

_WON = "KRW"


@attrs.frozen(kw_only=True)
class Cost:
    """Fees and taxes that the broker booked for trades in one symbol on one day, in `currency`.

    `side` is `None` where buying and selling are not told apart. A tax that the broker does not name apart
    (overseas it is in the fee) is `None`. `row` is the broker's row, whole.
    """

    market: OrderMarket
    traded_on: date | None
    symbol: str | None
    name: str | None
    side: Side | None
    currency: str | None
    fee: Decimal | None
    tax: Decimal | None
    row: Any = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class OrderList(Rows[ListedOrder]):
    """Orders, changes and cancellations, oldest first as far as the list can be asked so.

    `fees` are those that the broker sums up under its list, in won: estimates (추정제비용) for domestic
    stocks, the fees for domestic derivatives, `None` elsewhere. A period that is asked for in pieces has the
    sum of theirs, which is ours.
    """

    fees: Decimal | None = None

    def find(self, number: str) -> ListedOrder | None:
        """The newest order of a number, with or without leading zeros; numbers begin anew each day."""
        wanted = normalised_order_number(number)
        return next((each for each in reversed(self.rows) if each.number == wanted), None)


@attrs.frozen(kw_only=True)
class Fills(OrderList):
    """The orders of which something was filled, and what they cost.

    An order stands here once, with its filled quantity and average price: the broker lists no single fills.
    `costs` are the fees and taxes that it booked, a row a symbol and day, or a row a trade, in no relation
    to single orders; today's may be missing until the evening. `costs` is `None` where it has none: on
    paper, of pensions and bonds, or if they were not asked for.
    """

    costs: tuple[Cost, ...] | None = None


def is_open(order: ListedOrder) -> bool:
    """Whether something of an order can still be filled: ours, where the broker's list is one of all orders.

    Nothing can if the list says that nothing remains, or if all was filled, cancelled or refused.
    """
    if order.action == "cancel" or order.remaining_quantity == 0:
        return False
    gone = order.filled_quantity + (order.cancelled_quantity or 0) + (order.rejected_quantity or 0)
    return order.quantity is None or gone < order.quantity


def with_fills(orders: Iterable[ListedOrder]) -> tuple[ListedOrder, ...]:
    """The orders of which something was filled."""
    return tuple(order for order in orders if order.filled_quantity > 0)


def pension_order(row: "PensionOrder", day: date) -> ListedOrder:
    """From 퇴직연금 미체결내역, which is a list of one day and does not say what an order does to another."""
    number = normalised_order_number(row.original_order_number)
    return ListedOrder(
        market="domestic_stock",
        number=normalised_order_number(row.order_number) or "",
        original_number=number,
        action="new" if number is None else None,
        ordered_on=day,
        ordered_at=None if row.ordered_at is None else datetime.combine(day, row.ordered_at, KOREA),
        symbol=row.symbol or "",
        name=row.name,
        side=row.side,
        quantity=row.quantity,
        price=row.price or None,
        kind=text_of(row.order_kind),
        venue=text_of(row.order_venue),
        branch=row.branch,
        filled_quantity=row.filled_quantity or 0,
        average_price=row.average_price or None,
        filled_amount=None,
        remaining_quantity=row.unfilled_quantity,
        cancelled_quantity=None,
        rejected_quantity=None,
        row=row,
    )


def stock_cost(row: "TradeProfit") -> Cost:
    """From 기간별매매손익현황조회: both sides of a day together."""
    return Cost(
        market="domestic_stock",
        traded_on=row.traded_on,
        symbol=row.symbol,
        name=row.name,
        side=None,
        currency=_WON,
        fee=row.fee,
        tax=row.tax,
        row=row,
    )


def overseas_cost(row: "OverseasTransaction") -> Cost:
    """From 해외주식 일별거래내역; the fee is the sum of the one taken here and the one taken there: ours."""
    return Cost(
        market="overseas_stock",
        traded_on=row.traded_on,
        symbol=row.symbol,
        name=row.name,
        side=row.side,
        currency=text_of(row.currency),
        fee=total((row.domestic_fee_foreign_currency, row.overseas_fee_foreign_currency)),
        tax=None,
        row=row,
    )


def futures_cost(row: "FuturesDailyFee") -> Cost:
    """From 선물옵션기간약정수수료일별: both sides of a day together."""
    return Cost(
        market="domestic_futureoption",
        traded_on=row.ordered_on,
        symbol=row.symbol,
        name=row.name,
        side=None,
        currency=_WON,
        fee=row.total_fee,
        tax=None,
        row=row,
    )


def overseas_futures_cost(row: "OverseasFuturesFill") -> Cost:
    """From 해외선물옵션 일별 체결내역: a row a fill."""
    return Cost(
        market="overseas_futureoption",
        traded_on=row.traded_on,
        symbol=row.symbol,
        name=None,
        side=row.side,
        currency=text_of(row.currency),
        fee=row.fee,
        tax=None,
        row=row,
    )
