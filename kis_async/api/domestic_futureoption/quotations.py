"""[국내선물옵션] 기본시세: prices, books, charts and boards of domestic futures and options."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, parts

if TYPE_CHECKING:
    from . import quotations_boards, quotations_charts, quotations_prices
    from .enums import *
    from .quotations_boards import *
    from .quotations_charts import *
    from .quotations_prices import *
else:
    globals().update(parts(__name__, "quotations_boards", "quotations_charts", "quotations_prices", "enums"))


class Quotations(Group):
    """The calls of [국내선물옵션] 기본시세."""

    price = call(quotations_prices.GetFuturesPrice)
    order_book = call(quotations_prices.GetFuturesOrderBook)
    chart = call(quotations_charts.GetFuturesChart)
    minute_chart = call(quotations_charts.GetFuturesMinuteChart)
    option_board = call(quotations_boards.GetOptionBoard)
    futures_board = call(quotations_boards.GetFuturesBoard)
    option_maturities = call(quotations_boards.ListOptionMaturities)
    underlying = call(quotations_prices.GetFuturesUnderlying)
    expected_trades = call(quotations_prices.ListFuturesExpectedTrades)
