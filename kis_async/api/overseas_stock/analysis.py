"""[해외주식] 시세분석: rankings, news and corporate actions of overseas stocks."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, paged, parts

if TYPE_CHECKING:
    from . import analysis_news, analysis_prices, analysis_rights, analysis_volumes
    from .analysis_news import *
    from .analysis_prices import *
    from .analysis_rights import *
    from .analysis_titles import *
    from .analysis_volumes import *
    from .enums import *
else:
    globals().update(
        parts(
            __name__,
            "analysis_news",
            "analysis_prices",
            "analysis_rights",
            "analysis_volumes",
            "analysis_titles",
            "enums",
        )
    )


class Analysis(Group):
    """The calls of [해외주식] 시세분석."""

    price_surge_ranking = paged(analysis_prices.GetOverseasPriceSurgeRanking, lambda reply: reply.ranks)
    volume_surge_ranking = paged(analysis_volumes.GetOverseasVolumeSurgeRanking, lambda reply: reply.ranks)
    strength_ranking = paged(analysis_prices.GetOverseasStrengthRanking, lambda reply: reply.ranks)
    change_ranking = paged(analysis_prices.GetOverseasChangeRanking, lambda reply: reply.ranks)
    extreme_ranking = paged(analysis_prices.GetOverseasExtremeRanking, lambda reply: reply.ranks)
    volume_ranking = paged(analysis_volumes.GetOverseasVolumeRanking, lambda reply: reply.ranks)
    turnover_ranking = paged(analysis_volumes.GetOverseasTurnoverRanking, lambda reply: reply.ranks)
    volume_growth_ranking = paged(analysis_volumes.GetOverseasVolumeGrowthRanking, lambda reply: reply.ranks)
    turnover_ratio_ranking = paged(
        analysis_volumes.GetOverseasTurnoverRatioRanking, lambda reply: reply.ranks
    )
    market_cap_ranking = paged(analysis_prices.GetOverseasMarketCapRanking, lambda reply: reply.ranks)
    news = call(analysis_news.ListOverseasNews)
    breaking_news = call(analysis_news.ListOverseasBreakingNews)
    rights = paged(analysis_rights.ListOverseasRights, lambda reply: reply.rights)
    stock_rights = call(analysis_rights.ListOverseasStockRights)
    loanable_stocks = call(analysis_rights.ListOverseasLoanableStocks)
