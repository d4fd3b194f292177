"""[국내주식] ELW 시세: quotes of equity-linked warrants, and how their indicators went."""

from typing import TYPE_CHECKING

from ..spec.declare import Group, call, parts

if TYPE_CHECKING:
    from . import elw_indicators, elw_lists, elw_prices, elw_rankings, elw_searches, elw_volatility
    from .elw_indicators import *
    from .elw_lists import *
    from .elw_prices import *
    from .elw_rankings import *
    from .elw_searches import *
    from .elw_volatility import *
    from .enums import *
else:
    globals().update(
        parts(
            __name__,
            "elw_indicators",
            "elw_lists",
            "elw_prices",
            "elw_rankings",
            "elw_searches",
            "elw_volatility",
            "enums",
        )
    )


class Elw(Group):
    """The calls of [국내주식] ELW 시세."""

    comparable = call(elw_lists.ListComparableElw)
    search = call(elw_searches.SearchElw)
    expiring = call(elw_lists.ListExpiringElw)
    indicator_ranking = call(elw_rankings.GetElwIndicatorRanking)
    indicator_trades = call(elw_indicators.GetElwIndicatorTrades)
    indicator_days = call(elw_indicators.GetElwIndicatorDays)
    indicator_minutes = call(elw_indicators.GetElwIndicatorMinutes)
    price = call(elw_prices.GetElwPrice)
    provider_trades = call(elw_prices.GetElwProviderTrades)
    newly_listed = call(elw_lists.ListNewElw)
    quick_changes = call(elw_rankings.GetElwQuickChanges)
    sensitivity_ranking = call(elw_rankings.GetElwSensitivityRanking)
    sensitivity_trades = call(elw_indicators.GetElwSensitivityTrades)
    sensitivity_days = call(elw_indicators.GetElwSensitivityDays)
    underlyings = call(elw_lists.ListElwUnderlyings)
    by_underlying = call(elw_lists.ListElwByUnderlying)
    fluctuation_ranking = call(elw_rankings.GetElwFluctuationRanking)
    volatility_trades = call(elw_volatility.GetElwVolatilityTrades)
    volatility_days = call(elw_volatility.GetElwVolatilityDays)
    volatility_minutes = call(elw_volatility.GetElwVolatilityMinutes)
    volatility_ticks = call(elw_volatility.GetElwVolatilityTicks)
    volume_ranking = call(elw_rankings.GetElwVolumeRanking)
