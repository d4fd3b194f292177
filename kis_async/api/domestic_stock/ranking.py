"""[국내주식] 순위분석: rankings of domestic stocks."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, parts

if TYPE_CHECKING:
    from . import ranking_after_hours, ranking_attention, ranking_prices, ranking_values, ranking_volumes
    from .ranking_after_hours import *
    from .ranking_attention import *
    from .ranking_enums import *
    from .ranking_prices import *
    from .ranking_values import *
    from .ranking_volumes import *
else:
    globals().update(
        parts(
            __name__,
            "ranking_after_hours",
            "ranking_attention",
            "ranking_prices",
            "ranking_values",
            "ranking_volumes",
            "ranking_enums",
        )
    )


class Ranking(Group):
    """The calls of [국내주식] 순위분석."""

    volume = call(ranking_volumes.GetVolumeRanking)
    change = call(ranking_prices.GetChangeRanking)
    book_size = call(ranking_volumes.GetBookSizeRanking)
    strength = call(ranking_volumes.GetStrengthRanking)
    market_cap = call(ranking_values.GetMarketCapRanking)
    market_value = call(ranking_values.GetMarketValueRanking)
    profit_asset = call(ranking_values.GetProfitAssetRanking)
    financial_ratio = call(ranking_values.GetFinancialRatioRanking)
    disparity = call(ranking_prices.GetDisparityRanking)
    preferred_gap = call(ranking_prices.GetPreferredGapRanking)
    near_high_low = call(ranking_prices.GetNearHighLowRanking)
    dividend = call(ranking_values.GetDividendRanking)
    credit = call(ranking_attention.GetCreditRanking)
    short_sale = call(ranking_attention.GetShortSaleRanking)
    most_watched = call(ranking_attention.GetWatchedRanking)
    most_viewed = call(ranking_attention.ListMostViewed)
    house_trade = call(ranking_volumes.GetHouseTradeRanking)
    bulk_trade = call(ranking_volumes.GetBulkTradeRanking)
    expected_change = call(ranking_prices.GetExpectedChangeRanking)
    after_hours_size = call(ranking_after_hours.GetAfterHoursSizeRanking)
    after_hours_change = call(ranking_after_hours.GetAfterHoursChangeRanking)
    after_hours_volume = call(ranking_after_hours.GetAfterHoursVolumeRanking)
