"""Asking for orders and for what they cost: which TR of which market, in which pieces, all pages.

Menus are imported where they are needed: each takes tens of milliseconds.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

import attrs

from ..config import Account
from ..errors import InvalidRequest
from ..orders.listed import ListedOrder, OrderMarket
from ..spec.declare import Row
from . import trades
from .periods import DAY, USUAL_DAYS, Piece, cut, domestic_pieces
from .places import exchanges_of, is_pension
from .reading import Reading
from .results import total
from .trades import Cost, is_open

__all__ = ["Listing"]

_BOND_DAYS = 7  # the most that the broker lists of bonds
# A running night session stands under the next business day, which holidays put off by so much at most.
_NEXT_BUSINESS_DAY = DAY * 12


def _listed(rows: Iterable[Row], day: date | None = None) -> list[ListedOrder]:
    from ..orders.conversions import listed_order

    return [listed_order(row, day=day) for row in rows]


@attrs.frozen
class Listing:
    """What the lists of one account and market hold."""

    reading: Reading
    account: Account
    market: OrderMarket
    today: date
    paper: bool
    night: bool

    # --- open orders ----------------------------------------------------------------------------

    async def open_orders(self) -> list[ListedOrder]:
        """The orders of which something can still be filled."""
        match self.market:
            case "overseas_stock":
                found = await (self._overseas_recent() if self.paper else self._overseas_open())
            case "domestic_futureoption":
                found = await self._futures_open()
            case "overseas_futureoption":
                found = await self._overseas_futures_open()
            case "domestic_bond":
                found = await self._bonds_open()
            case "domestic_stock":
                found = await self._stocks_open()
        return [order for order in found if is_open(order)]

    async def _stocks_open(self) -> list[ListedOrder]:
        if is_pension(self.account):
            return await self._pension(self._today())
        if self.paper:
            found, _ = await self._stocks(self._today(), filled=False)
            return found
        from ..api.domestic_stock.trading_order_lists import ListChangeableOrders

        (pages,) = await self.reading.pages([ListChangeableOrders(account=self.account)])
        return _listed((row for reply in pages for row in reply.orders), self.today)

    async def _overseas_open(self) -> list[ListedOrder]:
        from ..api.overseas_stock.trading_order_lists import ListOpenOverseasOrders, OverseasOrderMarket

        asked = [
            ListOpenOverseasOrders(account=self.account, exchange=OverseasOrderMarket(exchange.value))
            for exchange in exchanges_of(paper=False)
        ]
        answers = await self.reading.together(asked)
        return _listed(row for pages in answers for reply in pages for row in reply.orders)

    async def _overseas_recent(self) -> list[ListedOrder]:
        """The orders of the day that runs somewhere: the US is a day behind when it is past midnight here."""
        return await self._overseas(Piece(self.today - DAY, self.today), filled=False)

    async def _futures_open(self) -> list[ListedOrder]:
        from ..api.domestic_futureoption.enums import SortOrder
        from ..api.domestic_futureoption.trading_orders import ListFuturesOrders

        asked = ListFuturesOrders(
            account=self.account,
            date_from=self.today,
            date_to=self.today,
            sort_order=SortOrder.ASCENDING,
        )
        (pages,) = await self.reading.pages([asked])
        found = _listed(row for reply in pages for row in reply.orders)
        return found + await self._running_night(Piece(self.today, self.today + _NEXT_BUSINESS_DAY))

    async def _overseas_futures_open(self) -> list[ListedOrder]:
        from ..api.overseas_futureoption.trading_order_lists import (
            ListOverseasFuturesOrdersToday,
            OverseasFillFilter,
        )

        asked = ListOverseasFuturesOrdersToday(account=self.account, fill_status=OverseasFillFilter.UNFILLED)
        (pages,) = await self.reading.pages([asked])
        return _listed(row for reply in pages for row in reply.orders)

    async def _bonds_open(self) -> list[ListedOrder]:
        from ..api.domestic_bond.trading import ListChangeableBondOrders

        (pages,) = await self.reading.pages([ListChangeableBondOrders(account=self.account)])
        return _listed((row for reply in pages for row in reply.orders), self.today)

    def _today(self) -> Piece:
        return Piece(self.today, self.today)

    # --- the orders of a period -----------------------------------------------------------------

    async def orders(
        self, period: Piece, *, filled: bool, until_now: bool
    ) -> tuple[list[ListedOrder], Decimal | None]:
        """The orders of a period, and the fees that the broker sums up under its list.

        With `filled` those of which something was filled; with `until_now` the running night session is
        in it, whatever day it stands under.
        """
        match self.market:
            case "overseas_stock":
                found, fees = await self._overseas(period, filled=filled), None
            case "domestic_futureoption":
                found, fees = await self._futures(period, filled=filled, until_now=until_now)
            case "overseas_futureoption":
                found, fees = await self._overseas_futures(period, filled=filled), None
            case "domestic_bond":
                found, fees = await self._bonds(period, filled=filled), None
            case "domestic_stock" if is_pension(self.account):
                found, fees = await self._pension(period), None
            case "domestic_stock":
                found, fees = await self._stocks(period, filled=filled)
        return (list(trades.with_fills(found)) if filled else found), fees

    async def _stocks(self, period: Piece, *, filled: bool) -> tuple[list[ListedOrder], Decimal | None]:
        from ..api.domestic_stock.trading_order_lists import ListOrders, OrderAge, OrderSequence, VenueFilter
        from ..api.enums import FillFilter

        asked = [
            ListOrders(
                account=self.account,
                age=OrderAge.OLDER if piece.older else OrderAge.RECENT,
                start_on=piece.first,
                end_on=piece.last,
                fill_status=FillFilter.FILLED if filled else FillFilter.ALL,
                inquiry=OrderSequence.OLDEST_FIRST,
                order_venue=VenueFilter.KRX if self.paper else VenueFilter.ALL,
            )
            for piece in domestic_pieces(period, today=self.today)
        ]
        answers = await self.reading.pages(asked)
        sums = [
            next((reply.totals.estimated_fees for reply in pages if reply.totals is not None), None)
            for pages in answers
            if any(reply.orders for reply in pages)
        ]
        found = _listed(row for pages in answers for reply in pages for row in reply.orders)
        return found, total(sums)

    async def _pension(self, period: Piece) -> list[ListedOrder]:
        if period != self._today():
            raise InvalidRequest("the broker lists a pension's orders of today alone", parameter="start")
        from ..api.domestic_stock.trading_pension import ListPensionOrders

        (pages,) = await self.reading.pages([ListPensionOrders(account=self.account)])
        return [trades.pension_order(row, self.today) for reply in pages for row in reply.orders]

    async def _overseas(self, period: Piece, *, filled: bool) -> list[ListedOrder]:
        from ..api.enums import FillFilter
        from ..api.overseas_stock.trading_order_lists import (
            ListOverseasOrders,
            OverseasOrderMarket,
            OverseasSortOrder,
        )

        # Paper has no filter but the days.
        asked = [
            ListOverseasOrders(
                account=self.account,
                symbol="" if self.paper else "%",
                start_on=piece.first,
                end_on=piece.last,
                fill_status=FillFilter.FILLED if filled and not self.paper else FillFilter.ALL,
                exchange=None if self.paper else OverseasOrderMarket.ALL,
                sort_order=OverseasSortOrder.FORWARD,
            )
            for piece in cut(period, USUAL_DAYS)
        ]
        answers = await self.reading.pages(asked)
        return _listed(row for pages in answers for reply in pages for row in reply.orders)

    async def _futures(
        self, period: Piece, *, filled: bool, until_now: bool
    ) -> tuple[list[ListedOrder], Decimal | None]:
        from ..api.domestic_futureoption.enums import SortOrder
        from ..api.domestic_futureoption.trading_orders import ListFuturesOrders
        from ..api.enums import FillFilter

        asked = [
            ListFuturesOrders(
                account=self.account,
                date_from=piece.first,
                date_to=piece.last,
                fill_status=FillFilter.FILLED if filled else FillFilter.ALL,
                sort_order=SortOrder.ASCENDING,
            )
            for piece in cut(period, USUAL_DAYS)
        ]
        answers = await self.reading.pages(asked)
        sums = [
            next((reply.totals.total_fee for reply in pages if reply.totals is not None), None)
            for pages in answers
            if any(reply.orders for reply in pages)
        ]
        found = _listed(row for pages in answers for reply in pages for row in reply.orders)
        if period.last >= self.today:
            last = self.today + _NEXT_BUSINESS_DAY if until_now else period.last
            known = {(order.ordered_on, order.number) for order in found}
            night = await self._running_night(Piece(max(period.first, self.today), last))
            # In the morning the night's orders move from its list to the day's.
            found += [order for order in night if (order.ordered_on, order.number) not in known]
        return found, total(sums)

    async def _running_night(self, period: Piece) -> list[ListedOrder]:
        """The orders of the night session, which only its own list has while it runs; none on paper."""
        if self.paper or not self.night:
            return []
        from ..api.domestic_futureoption.enums import SortOrder
        from ..api.domestic_futureoption.trading_night import ListNightFuturesOrders

        asked = ListNightFuturesOrders(
            account=self.account,
            date_from=period.first,
            date_to=period.last + DAY,  # this list's last day is not included
            sort_order=SortOrder.ASCENDING,
        )
        (pages,) = await self.reading.pages([asked])
        return _listed(row for reply in pages for row in reply.orders)

    async def _overseas_futures(self, period: Piece, *, filled: bool) -> list[ListedOrder]:
        from ..api.overseas_futureoption.trading_order_lists import (
            ListOverseasFuturesOrders,
            OverseasFillFilter,
        )

        asked = [
            ListOverseasFuturesOrders(
                account=self.account,
                date_from=piece.first,
                date_to=piece.last,
                fill_status=OverseasFillFilter.FILLED if filled else OverseasFillFilter.ALL,
            )
            for piece in cut(period, USUAL_DAYS)
        ]
        answers = await self.reading.pages(asked)
        return _listed(row for pages in answers for reply in pages for row in reply.orders)

    async def _bonds(self, period: Piece, *, filled: bool) -> list[ListedOrder]:
        from ..api.domestic_bond.trading import BondFillFilter, ListBondOrders

        asked = [
            ListBondOrders(
                account=self.account,
                start_on=piece.first,
                end_on=piece.last,
                fill_status=BondFillFilter.FILLED if filled else BondFillFilter.ALL,
            )
            for piece in cut(period, _BOND_DAYS)
        ]
        answers = await self.reading.pages(asked)
        return _listed(row for pages in answers for reply in pages for row in reply.orders)

    # --- what they cost -------------------------------------------------------------------------

    async def costs(self, period: Piece) -> tuple[Cost, ...] | None:
        """The fees and taxes booked in a period; `None` where the broker has no list of them."""
        if self.paper or is_pension(self.account) or self.market == "domestic_bond":
            return None
        return tuple(await self._costs(period))

    async def _costs(self, period: Piece) -> Sequence[Cost]:
        account, first, last = self.account, period.first, period.last
        match self.market:
            case "overseas_stock":
                from ..api.overseas_stock.trading_accounts import ListOverseasTransactions

                booked = ListOverseasTransactions(account=account, start_on=first, end_on=last)
                (trade_pages,) = await self.reading.pages([booked])
                return [trades.overseas_cost(row) for reply in trade_pages for row in reply.transactions]
            case "domestic_futureoption":
                from ..api.domestic_futureoption.trading_fills import ListFuturesDailyFees

                fees = ListFuturesDailyFees(account=account, date_from=first, date_to=last)
                (fee_pages,) = await self.reading.pages([fees])
                return [trades.futures_cost(row) for reply in fee_pages for row in reply.days]
            case "overseas_futureoption":
                from ..api.overseas_futureoption.trading_order_lists import ListOverseasFuturesFills

                fills = ListOverseasFuturesFills(account=account, date_from=first, date_to=last)
                (fill_pages,) = await self.reading.pages([fills])
                return [trades.overseas_futures_cost(row) for reply in fill_pages for row in reply.fills]
            case _:
                from ..api.domestic_stock.trading_profits import ListTradeProfits, ProfitSequence

                profits = ListTradeProfits(
                    account=account, start_on=first, end_on=last, sort_order=ProfitSequence.OLDEST_FIRST
                )
                (pages,) = await self.reading.pages([profits])
                return [trades.stock_cost(row) for reply in pages for row in reply.trades]
