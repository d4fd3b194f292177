"""The client's groups of calls, by market and menu; a menu's module is imported when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING

from .spec.declare import Sender

if TYPE_CHECKING:
    from .api.domestic_bond.quotations import Quotations as DomesticBondQuotations
    from .api.domestic_bond.trading import Trading as DomesticBondTrading
    from .api.domestic_futureoption.quotations import Quotations as DomesticFutureOptionQuotations
    from .api.domestic_futureoption.trading import Trading as DomesticFutureOptionTrading
    from .api.domestic_stock.analysis import Analysis as DomesticStockAnalysis
    from .api.domestic_stock.analysis_conditions import ConditionSearches as DomesticStockConditionSearches
    from .api.domestic_stock.analysis_funding import Funding as DomesticStockFunding
    from .api.domestic_stock.analysis_investors import Investors as DomesticStockInvestors
    from .api.domestic_stock.analysis_members import Members as DomesticStockMembers
    from .api.domestic_stock.analysis_prices import PriceAnalysis as DomesticStockPriceAnalysis
    from .api.domestic_stock.analysis_programs import ProgramTrades as DomesticStockProgramTrades
    from .api.domestic_stock.info import Info as DomesticStockInfo
    from .api.domestic_stock.quotations import Quotations as DomesticStockQuotations
    from .api.domestic_stock.ranking import Ranking as DomesticStockRanking
    from .api.domestic_stock.sector import Sector as DomesticStockSector
    from .api.domestic_stock.trading import Trading as DomesticStockTrading
    from .api.overseas_futureoption.quotations import Quotations as OverseasFutureOptionQuotations
    from .api.overseas_futureoption.trading import Trading as OverseasFutureOptionTrading
    from .api.overseas_stock.analysis import Analysis as OverseasStockAnalysis
    from .api.overseas_stock.menu import Quotations as OverseasStockQuotations
    from .api.overseas_stock.trading import Trading as OverseasStockTrading

__all__ = ["DomesticBond", "DomesticFutureOption", "DomesticStock", "OverseasFutureOption", "OverseasStock"]


class _Market:
    def __init__(self, sender: Sender) -> None:
        self._sender = sender


class DomesticStock(_Market):
    """국내주식: `kis.domestic_stock`."""

    @cached_property
    def quotations(self) -> "DomesticStockQuotations":
        """기본시세: prices, order books, trades and charts."""
        from .api.domestic_stock.quotations import Quotations

        return Quotations(self._sender)

    @cached_property
    def analysis(self) -> "DomesticStockAnalysis":
        """시세분석: watchlists and multi-quotes."""
        from .api.domestic_stock.analysis import Analysis

        return Analysis(self._sender)

    @cached_property
    def investors(self) -> "DomesticStockInvestors":
        """시세분석: who buys and sells."""
        from .api.domestic_stock.analysis_investors import Investors

        return Investors(self._sender)

    @cached_property
    def members(self) -> "DomesticStockMembers":
        """시세분석: trades by member firm."""
        from .api.domestic_stock.analysis_members import Members

        return Members(self._sender)

    @cached_property
    def programs(self) -> "DomesticStockProgramTrades":
        """시세분석: program trades."""
        from .api.domestic_stock.analysis_programs import ProgramTrades

        return ProgramTrades(self._sender)

    @cached_property
    def funding(self) -> "DomesticStockFunding":
        """시세분석: credit, lending, short sales and the market's funds."""
        from .api.domestic_stock.analysis_funding import Funding

        return Funding(self._sender)

    @cached_property
    def price_analysis(self) -> "DomesticStockPriceAnalysis":
        """시세분석: limits, expected prices, volume by price."""
        from .api.domestic_stock.analysis_prices import PriceAnalysis

        return PriceAnalysis(self._sender)

    @cached_property
    def conditions(self) -> "DomesticStockConditionSearches":
        """시세분석: 조건검색, the user's saved searches."""
        from .api.domestic_stock.analysis_conditions import ConditionSearches

        return ConditionSearches(self._sender)

    @cached_property
    def ranking(self) -> "DomesticStockRanking":
        """순위분석: rankings."""
        from .api.domestic_stock.ranking import Ranking

        return Ranking(self._sender)

    @cached_property
    def info(self) -> "DomesticStockInfo":
        """종목정보: company data, estimates and events."""
        from .api.domestic_stock.info import Info

        return Info(self._sender)

    @cached_property
    def sector(self) -> "DomesticStockSector":
        """업종/기타: indices, sectors, interest rates, holidays and news."""
        from .api.domestic_stock.sector import Sector

        return Sector(self._sender)

    @cached_property
    def trading(self) -> "DomesticStockTrading":
        """주문/계좌: orders and accounts."""
        from .api.domestic_stock.trading import Trading

        return Trading(self._sender)


class DomesticBond(_Market):
    """장내채권: `kis.domestic_bond`."""

    @cached_property
    def quotations(self) -> "DomesticBondQuotations":
        """기본시세: prices and issues."""
        from .api.domestic_bond.quotations import Quotations

        return Quotations(self._sender)

    @cached_property
    def trading(self) -> "DomesticBondTrading":
        """주문/계좌: orders and accounts."""
        from .api.domestic_bond.trading import Trading

        return Trading(self._sender)


class DomesticFutureOption(_Market):
    """국내선물옵션: `kis.domestic_futureoption`."""

    @cached_property
    def quotations(self) -> "DomesticFutureOptionQuotations":
        """기본시세: prices, books, boards and charts."""
        from .api.domestic_futureoption.quotations import Quotations

        return Quotations(self._sender)

    @cached_property
    def trading(self) -> "DomesticFutureOptionTrading":
        """주문/계좌: orders and accounts, day and night."""
        from .api.domestic_futureoption.trading import Trading

        return Trading(self._sender)


class OverseasStock(_Market):
    """해외주식: `kis.overseas_stock`."""

    @cached_property
    def quotations(self) -> "OverseasStockQuotations":
        """기본시세: prices, books, charts and searches."""
        from .api.overseas_stock.menu import Quotations

        return Quotations(self._sender)

    @cached_property
    def analysis(self) -> "OverseasStockAnalysis":
        """시세분석: rankings, rights and news."""
        from .api.overseas_stock.analysis import Analysis

        return Analysis(self._sender)

    @cached_property
    def trading(self) -> "OverseasStockTrading":
        """주문/계좌: orders and accounts."""
        from .api.overseas_stock.trading import Trading

        return Trading(self._sender)


class OverseasFutureOption(_Market):
    """해외선물옵션: `kis.overseas_futureoption`."""

    @cached_property
    def quotations(self) -> "OverseasFutureOptionQuotations":
        """기본시세: prices, books, terms and charts."""
        from .api.overseas_futureoption.quotations import Quotations

        return Quotations(self._sender)

    @cached_property
    def trading(self) -> "OverseasFutureOptionTrading":
        """주문/계좌: orders and accounts."""
        from .api.overseas_futureoption.trading import Trading

        return Trading(self._sender)
