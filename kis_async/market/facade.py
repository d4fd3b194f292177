"""`Market`: prices, order books and candles of any symbol, one call each."""

import time
from collections.abc import Callable
from datetime import date, datetime

from ..api.enums import OverseasQuoteExchange, Period, Venue
from ..errors import IncompleteQuotes, InvalidRequest, NotOnPaper
from ..spec.declare import Reply, Row, Sender
from ..symbols import AnySymbol
from ..watchlists import Watchlists
from .candles import Candle, Interval, IntervalName, check_kept, period_of
from .history import History
from .places import Place, key_of, located
from .quotes import Book, PriceTick, domestic_book, overseas_book, tick_of

__all__ = ["Market"]


class Market:
    """`kis.market`: one shape for domestic stocks, indices and overseas stocks.

    A symbol is written as for watchlists: `005930`, `NX:005930`, `U:0001`, `NAS:AAPL`. `venue` is where
    a domestic symbol without a venue of its own is looked for. `clock` answers seconds since the epoch.
    """

    def __init__(
        self, sender: Sender, *, venue: Venue = Venue.KRX, clock: Callable[[], float] = time.time
    ) -> None:
        self._sender = sender
        self._venue = venue
        self._clock = clock

    async def price(
        self,
        symbol: AnySymbol,
        *,
        venue: Venue | None = None,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> PriceTick:
        """What a symbol costs now. Raises `IncompleteQuotes` if the broker has no quote of it.

        A KRX quote before 09:00 is yesterday's. On paper, where the broker has fewer TRs, an overseas
        price comes without name, open, high and low.
        """
        place = located(symbol, venue or self._venue)
        row: Row | None
        reply: Reply
        try:
            quotes = await Watchlists(self._sender, venue=self._venue).quotes(
                [key_of(place)], timeout=timeout, retries=retries
            )
            row, reply = quotes.rows[0], quotes.replies[0]
        except NotOnPaper:
            row, reply = await self._price_on_paper(place, timeout, retries)
        tick = None if row is None else tick_of(place, row, reply)
        if tick is None:
            raise IncompleteQuotes(f"{place.name} has no quote: the broker's answer holds no price")
        return tick

    async def _price_on_paper(
        self, place: Place, timeout: float | None, retries: int | None
    ) -> tuple[Row | None, Reply]:
        """The row with the price in an answer that paper gives as well: the head of a chart."""
        # Menus are imported where they are needed: each takes tens of milliseconds.
        if not place.domestic:
            from ..api.overseas_stock.prices import GetOverseasPrice

            answer = await self._sender.send(
                GetOverseasPrice(
                    exchange=OverseasQuoteExchange(place.where),
                    symbol=place.symbol,
                    timeout=timeout,
                    retries=retries,
                )
            )
            return answer.quote, answer
        today = datetime.fromtimestamp(self._clock(), place.zone).date()
        if place.index:
            from ..api.domestic_stock.sector_charts import GetIndexChart

            index = await self._sender.send(
                GetIndexChart(
                    symbol=place.symbol, date_from=today, date_to=today, timeout=timeout, retries=retries
                )
            )
            return index.title, index
        from ..api.domestic_stock.quotations_charts import ChartAdjustment, GetPeriodChart

        chart = await self._sender.send(
            GetPeriodChart(
                venue=Venue(place.where),
                symbol=place.symbol,
                date_from=today,
                date_to=today,
                period=Period.DAY,
                adjusted=ChartAdjustment.ADJUSTED,
                timeout=timeout,
                retries=retries,
            )
        )
        return chart.summary, chart

    async def book(
        self,
        symbol: AnySymbol,
        *,
        venue: Venue | None = None,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> Book:
        """The order book: ten levels a side, overseas ten for the US and one elsewhere.

        Levels that do not exist are left out, so a side may be empty. Overseas books are not on paper.
        """
        place = located(symbol, venue or self._venue)
        if place.index:
            raise InvalidRequest(f"{place.name}: an index has no order book", parameter="symbol")
        if place.domestic:
            from ..api.domestic_stock.quotations_books import GetOrderBook

            reply = await self._sender.send(
                GetOrderBook(venue=Venue(place.where), symbol=place.symbol, timeout=timeout, retries=retries)
            )
            return domestic_book(place, reply)
        from ..api.overseas_stock.books import GetOverseasOrderBook

        answer = await self._sender.send(
            GetOverseasOrderBook(
                exchange=OverseasQuoteExchange(place.where),
                symbol=place.symbol,
                timeout=timeout,
                retries=retries,
            )
        )
        return overseas_book(place, answer)

    async def candles(
        self,
        symbol: AnySymbol,
        interval: Interval | IntervalName,
        *,
        start: date,
        end: date | None = None,
        adjusted: bool = True,
        venue: Venue | None = None,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> tuple[Candle, ...]:
        """Every candle that has a part in the period, oldest first, whole, and no later than now.

        `start` and `end` are days, both included, in the market's own time, or moments with a time zone,
        of which the last is not included; without `end` the period lasts until now. `adjusted` restates
        days and more for splits; bars of minutes are as the broker gives them. `timeout` is in seconds
        for all calls together. Nothing in the period is an empty result.

        Raises `InvalidRequest` for a period that ends before it starts, or that begins before what the
        broker keeps: a year of minutes (today only on paper), overseas about a month. A failure after
        the first answer raises `IncompleteCandles`, which holds what was read.
        """
        place = located(symbol, venue or self._venue)
        width = Interval.named(interval)
        now = datetime.fromtimestamp(self._clock(), place.zone)
        period = period_of(start, end, now=now)
        check_kept(place, width, period, now=now)
        if period.empty:
            return ()
        history = History(
            self._sender, place, width, now=now, adjusted=adjusted, timeout=timeout, retries=retries
        )
        return await history.read(period)
