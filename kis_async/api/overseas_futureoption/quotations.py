"""[해외선물옵션] 기본시세: prices, books, charts and terms of overseas futures and options."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, paged, parts

if TYPE_CHECKING:
    from . import (
        quotations_futures,
        quotations_futures_charts,
        quotations_market,
        quotations_options,
        quotations_options_charts,
    )
    from .enums import *
    from .levels import *
    from .quotations_charts import *
    from .quotations_futures import *
    from .quotations_futures_charts import *
    from .quotations_market import *
    from .quotations_options import *
    from .quotations_options_charts import *
else:
    globals().update(
        parts(
            __name__,
            "quotations_futures",
            "quotations_futures_charts",
            "quotations_market",
            "quotations_options",
            "quotations_options_charts",
            "enums",
            "levels",
            "quotations_charts",
        )
    )


class Quotations(Group):
    """The calls of [해외선물옵션] 기본시세."""

    price = call(quotations_futures.GetOverseasFuturesPrice)
    order_book = call(quotations_futures.GetOverseasFuturesOrderBook)
    detail = call(quotations_futures.GetOverseasFuturesDetail)
    option_price = call(quotations_options.GetOverseasOptionPrice)
    option_order_book = call(quotations_options.GetOverseasOptionOrderBook)
    option_detail = call(quotations_options.GetOverseasOptionDetail)
    daily_chart = paged(
        quotations_futures_charts.GetOverseasFuturesDailyChart, lambda reply: reply.bars[::-1]
    )
    weekly_chart = paged(
        quotations_futures_charts.GetOverseasFuturesWeeklyChart, lambda reply: reply.bars[::-1]
    )
    monthly_chart = paged(
        quotations_futures_charts.GetOverseasFuturesMonthlyChart, lambda reply: reply.bars[::-1]
    )
    minute_chart = paged(
        quotations_futures_charts.GetOverseasFuturesMinuteChart, lambda reply: reply.bars[::-1]
    )
    trades = paged(quotations_futures_charts.ListOverseasFuturesTrades, lambda reply: reply.trades[::-1])
    option_daily_chart = call(quotations_options_charts.GetOverseasOptionDailyChart)
    option_weekly_chart = call(quotations_options_charts.GetOverseasOptionWeeklyChart)
    option_monthly_chart = call(quotations_options_charts.GetOverseasOptionMonthlyChart)
    option_minute_chart = paged(
        quotations_options_charts.GetOverseasOptionMinuteChart, lambda reply: reply.bars[::-1]
    )
    option_trades = paged(
        quotations_options_charts.ListOverseasOptionTrades, lambda reply: reply.trades[::-1]
    )
    terms = call(quotations_futures.GetOverseasFuturesTerms)
    option_terms = call(quotations_options.GetOverseasOptionTerms)
    trader_positions = call(quotations_market.ListTraderPositions)
    market_hours = paged(quotations_market.ListMarketHours, lambda reply: reply.hours)
