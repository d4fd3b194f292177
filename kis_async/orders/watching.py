"""The inquiries by which an account's orders are followed: today's lists, and which orders are ours."""

from collections.abc import Sequence
from datetime import date

from ..config import Account
from ..session.door import SendRead
from .desk import Desk, claim_market
from .listed import ListedOrder, OrderMarket
from .reading import read_list
from .terms import Terms, list_days

__all__ = ["Watch"]


class Watch:
    """Reads the lists of some markets of an account, again and again."""

    def __init__(
        self,
        desk: Desk,
        send: SendRead,
        account: Account,
        markets: Sequence[OrderMarket],
        *,
        since: date | None,
    ) -> None:
        self._desk = desk
        self._send = send
        self._account = account
        self._markets = tuple(markets)
        self._since = since
        self._own: frozenset[tuple[OrderMarket, str]] = frozenset()
        self._open = True
        self._unknown_outcomes = 0

    async def read(self) -> Sequence[ListedOrder]:
        """All orders of the running days, and from the day of the order that is followed."""
        found: list[ListedOrder] = []
        scope = self._desk.scope(self._account)
        # Asked for before the claims: what is settled in between is then in one of the two.
        unknown_outcomes = self._desk.unknown_outcomes
        still_open = bool(await self._desk.journal.open_entries(scope))
        own: set[tuple[OrderMarket, str]] = set()
        for market in self._markets:
            terms = Terms(market=market, action="new", night=market == "domestic_futureoption")
            first, last = list_days(terms, self._desk.moment())
            if self._since is not None:
                first = min(first, self._since)
            reading = await read_list(
                self._send,
                self._account,
                market,
                (first, last),
                paper=self._desk.environment.paper,
                clock=self._desk.now,
            )
            found += reading.orders
            claims = await self._desk.journal.claims(scope, claim_market(terms), first)
            own |= {(market, claim.number) for claim in claims if claim.number is not None}
        self._own, self._open, self._unknown_outcomes = frozenset(own), still_open, unknown_outcomes
        return found

    def is_own(self, market: OrderMarket, number: str) -> bool | None:
        """Whether this client's journal has an order; `None` while some outcome is still out."""
        if (market, number) in self._own or number in self._desk.accepted_numbers:
            return True
        since = self._desk.unknown_outcomes != self._unknown_outcomes
        return None if self._open or since or self._desk.flying else False
