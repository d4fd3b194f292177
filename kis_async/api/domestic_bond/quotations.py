"""[장내채권] 기본시세: prices, order books, valuations and terms of exchange-traded bonds."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, paged, parts

if TYPE_CHECKING:
    from . import quotations_issues, quotations_prices
    from .quotations_issues import *
    from .quotations_prices import *
else:
    globals().update(parts(__name__, "quotations_issues", "quotations_prices"))


class Quotations(Group):
    """The calls of [장내채권] 기본시세."""

    price = call(quotations_prices.GetBondPrice)
    order_book = call(quotations_prices.GetBondOrderBook)
    trades = call(quotations_prices.GetBondTrades)
    daily_prices = call(quotations_prices.GetBondDailyPrices)
    daily_chart = call(quotations_prices.GetBondDailyChart)
    valuations = paged(quotations_issues.ListBondValuations, lambda reply: reply.valuations)
    issue = call(quotations_issues.GetBondIssue)
    info = call(quotations_issues.GetBondInfo)
