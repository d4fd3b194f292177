"""[국내주식] 업종/기타: sector indices, interest rates, market days, volatility interruptions, news."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, paged, parts

if TYPE_CHECKING:
    from . import sector_charts, sector_indices, sector_market
    from .sector_charts import *
    from .sector_enums import *
    from .sector_indices import *
    from .sector_market import *
else:
    globals().update(parts(__name__, "sector_charts", "sector_indices", "sector_market", "sector_enums"))


class Sector(Group):
    """The calls of [국내주식] 업종/기타."""

    market_days = paged(sector_market.ListMarketDays, lambda reply: reply.days)
    interest_rates = call(sector_market.GetInterestRates)
    expected_index_trend = call(sector_indices.GetExpectedIndexTrend)
    expected_indices = call(sector_indices.GetExpectedIndices)
    index_chart = call(sector_charts.GetIndexChart)
    index_categories = call(sector_indices.GetIndexCategories)
    index_days = call(sector_indices.GetIndexDays)
    index_price = call(sector_indices.GetIndexPrice)
    index_ticks = call(sector_charts.GetIndexTicks)
    index_minutes = call(sector_charts.GetIndexMinutes)
    index_minute_chart = call(sector_charts.GetIndexMinuteChart)
    volatility_interruptions = call(sector_market.ListVolatilityInterruptions)
    futures_market_days = call(sector_market.GetFuturesMarketDays)
    news = call(sector_market.ListNews)
