"""[해외주식] 기본시세: the calls of the menu, whose declarations stand in several modules.

They are apart because watchlists need the multi-quote alone, and a menu of all would be slow to load.
"""

from ...spec.declare import Group, call, paged
from .charts import GetGlobalChart, GetGlobalMinuteChart, ListOverseasDailyPrices
from .prices import (
    GetOverseasOrderBook,
    GetOverseasPrice,
    GetOverseasPriceDetail,
    GetOverseasProduct,
    ListOverseasIndustries,
    ListOverseasIndustryStocks,
    ListOverseasSettlementDays,
    ListOverseasTrades,
    SearchOverseasStocks,
)
from .quotations import GetMinuteChart, GetOverseasMultiQuote

__all__ = ["Quotations"]


class Quotations(Group):
    """The calls of [해외주식] 기본시세."""

    price = call(GetOverseasPrice)
    price_detail = call(GetOverseasPriceDetail)
    order_book = call(GetOverseasOrderBook)
    trades = paged(ListOverseasTrades, lambda reply: reply.trades)
    multi_quote = call(GetOverseasMultiQuote)
    daily_prices = call(ListOverseasDailyPrices)
    minute_chart = paged(GetMinuteChart, lambda reply: reply.bars)
    global_chart = call(GetGlobalChart)
    global_minute_chart = call(GetGlobalMinuteChart)
    industries = call(ListOverseasIndustries)
    industry_stocks = paged(ListOverseasIndustryStocks, lambda reply: reply.stocks)
    search = call(SearchOverseasStocks)
    product = call(GetOverseasProduct)
    settlement_days = paged(ListOverseasSettlementDays, lambda reply: reply.days)
