"""The inquiries about accounts, answered from the exchange's record.

One handler a TR makes the blocks of its answer, by the names of the declaration, and `answers_pages` lays
them out. What is about an account and has no handler here (reservations, bonds, pensions, rights) is left
to the made-up answers.
"""

from collections.abc import Mapping
from functools import partial

from ...korean_time import korean_time
from ...spec.declare import ids_of
from ..answers import Answer
from ..checks import Asked
from ..market import Market
from .answers_domestic_balances import DOMESTIC_BALANCES
from .answers_domestic_orders import DOMESTIC_ORDERS
from .answers_domestic_profits import DOMESTIC_PROFITS
from .answers_futures_balances import FUTURES_BALANCES
from .answers_futures_orders import FUTURES_ORDERS
from .answers_overseas_balances import OVERSEAS_BALANCES
from .answers_overseas_futures_balances import OVERSEAS_FUTURES_BALANCES
from .answers_overseas_futures_orders import OVERSEAS_FUTURES_ORDERS
from .answers_overseas_orders import OVERSEAS_ORDERS
from .answers_overseas_profits import OVERSEAS_PROFITS
from .answers_pages import Pages
from .answers_power import DOMESTIC_POWER
from .answers_rows import Handler, Inquiry
from .engine import Exchange
from .settings import Fees

__all__ = ["ANSWERED", "AccountAnswers"]

# By the TR id of the real environment; a table of ids goes by its first.
_HANDLERS: Mapping[str, Handler] = {
    **DOMESTIC_ORDERS,
    **DOMESTIC_BALANCES,
    **DOMESTIC_PROFITS,
    **DOMESTIC_POWER,
    **OVERSEAS_ORDERS,
    **OVERSEAS_BALANCES,
    **OVERSEAS_PROFITS,
    **FUTURES_ORDERS,
    **FUTURES_BALANCES,
    **OVERSEAS_FUTURES_ORDERS,
    **OVERSEAS_FUTURES_BALANCES,
}
ANSWERED = frozenset(_HANDLERS)


class AccountAnswers:
    """Answers inquiries about accounts as the exchange has them at the moment."""

    def __init__(self, exchange: Exchange, market: Market, fees: Fees, *, paper: bool) -> None:
        self._exchange = exchange
        self._market = market
        self._fees = fees
        self._paper = paper
        self._pages = Pages(paper=paper)

    def answer(self, asked: Asked, caller: int, now: float) -> Answer | None:
        """The answer to the key at the place `caller`, or `None` for a TR that is none of these."""
        real_ids = ids_of(asked.request.spec.tr)
        handler = _HANDLERS.get(real_ids[0]) if real_ids else None
        if handler is None or asked.request.spec.effect != "read":
            return None
        account = f"{asked.fields['CANO']}{asked.fields['ACNT_PRDT_CD']}"
        moment = korean_time(now)
        inquiry = Inquiry(
            asked=asked,
            book=self._exchange.book(account),
            shown=partial(self._exchange.visible_orders, account, now),
            market=self._market,
            fees=self._fees,
            now=moment,
            paper=self._paper,
        )
        return self._pages.answer(asked, caller, moment, handler(inquiry))
