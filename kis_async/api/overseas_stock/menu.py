"""[해외주식] 기본시세: the calls of the menu, whose declarations stand in several modules.

They are apart because watchlists need the multi-quote alone, and a menu of all would be slow to load.
"""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, paged, parts

if TYPE_CHECKING:
    from . import books, charts, prices, products, quotations, searches
    from .books import *
    from .charts import *
    from .prices import *
    from .products import *
    from .quotations import *
    from .searches import *
else:
    globals().update(parts(__name__, "books", "charts", "prices", "products", "quotations", "searches"))


class Quotations(Group):
    """The calls of [해외주식] 기본시세."""

    price = call(prices.GetOverseasPrice)
    price_detail = call(prices.GetOverseasPriceDetail)
    order_book = call(books.GetOverseasOrderBook)
    trades = paged(prices.ListOverseasTrades, lambda reply: reply.trades)
    multi_quote = call(quotations.GetOverseasMultiQuote)
    daily_prices = call(charts.ListOverseasDailyPrices)
    minute_chart = paged(quotations.GetMinuteChart, lambda reply: reply.bars)
    global_chart = call(charts.GetGlobalChart)
    global_minute_chart = call(charts.GetGlobalMinuteChart)
    industries = call(searches.ListOverseasIndustries)
    industry_stocks = paged(searches.ListOverseasIndustryStocks, lambda reply: reply.stocks)
    search = call(searches.SearchOverseasStocks)
    product = call(products.GetOverseasProduct)
    settlement_days = paged(products.ListOverseasSettlementDays, lambda reply: reply.days)
