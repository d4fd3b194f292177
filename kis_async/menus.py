"""The client's groups of calls, by market and menu; a menu's module is imported when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING

from .spec.declare import Sender

if TYPE_CHECKING:
    from .api.domestic_stock.analysis import Analysis
    from .api.domestic_stock.quotations import Quotations
    from .api.domestic_stock.ranking import Ranking
    from .api.domestic_stock.trading import Trading
    from .api.overseas_stock.quotations import Quotations as OverseasQuotations
    from .api.overseas_stock.trading import Trading as OverseasTrading

__all__ = ["DomesticStock", "OverseasStock"]


class _Market:
    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class DomesticStock(_Market):
    """국내주식: `kis.domestic_stock`."""

    @cached_property
    def analysis(self) -> "Analysis":
        """시세분석: watchlists and multi-quotes."""
        from .api.domestic_stock.analysis import Analysis

        return Analysis(self._sender)

    @cached_property
    def quotations(self) -> "Quotations":
        """기본시세: prices and order books."""
        from .api.domestic_stock.quotations import Quotations

        return Quotations(self._sender)

    @cached_property
    def ranking(self) -> "Ranking":
        """순위분석: rankings."""
        from .api.domestic_stock.ranking import Ranking

        return Ranking(self._sender)

    @cached_property
    def trading(self) -> "Trading":
        """주문/계좌: orders and accounts."""
        from .api.domestic_stock.trading import Trading

        return Trading(self._sender)


class OverseasStock(_Market):
    """해외주식: `kis.overseas_stock`."""

    @cached_property
    def quotations(self) -> "OverseasQuotations":
        """기본시세: prices and charts."""
        from .api.overseas_stock.quotations import Quotations

        return Quotations(self._sender)

    @cached_property
    def trading(self) -> "OverseasTrading":
        """주문/계좌: orders and accounts."""
        from .api.overseas_stock.trading import Trading

        return Trading(self._sender)
