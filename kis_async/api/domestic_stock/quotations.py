"""[국내주식] 기본시세: prices, order books, trades and charts of domestic stocks."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, parts

if TYPE_CHECKING:
    from . import (
        quotations_after_hours,
        quotations_books,
        quotations_charts,
        quotations_prices,
        quotations_trades,
    )
    from .levels import *
    from .quotations_after_hours import *
    from .quotations_books import *
    from .quotations_charts import *
    from .quotations_enums import *
    from .quotations_prices import *
    from .quotations_trades import *
else:
    globals().update(
        parts(
            __name__,
            "quotations_after_hours",
            "quotations_books",
            "quotations_charts",
            "quotations_prices",
            "quotations_trades",
            "quotations_enums",
            "levels",
        )
    )


class Quotations(Group):
    """The calls of [국내주식] 기본시세."""

    price = call(quotations_prices.GetPrice)
    price_detail = call(quotations_prices.GetPriceDetail)
    order_book = call(quotations_books.GetOrderBook)
    recent_trades = call(quotations_trades.ListRecentTrades)
    day_trades = call(quotations_trades.ListDayTrades)
    daily_prices = call(quotations_prices.ListDailyPrices)
    period_chart = call(quotations_charts.GetPeriodChart)
    minute_chart = call(quotations_charts.GetTodayMinuteChart)
    past_minute_chart = call(quotations_charts.GetPastMinuteChart)
    investor_days = call(quotations_trades.ListInvestorDays)
    members = call(quotations_books.GetTopMembers)
    expected_closings = call(quotations_trades.ListExpectedClosings)
    after_hours_price = call(quotations_after_hours.GetAfterHoursPrice)
    after_hours_book = call(quotations_after_hours.GetAfterHoursBook)
    after_hours_trades = call(quotations_after_hours.ListAfterHoursTrades)
    after_hours_days = call(quotations_after_hours.ListAfterHoursDays)
