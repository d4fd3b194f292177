"""The operations of the fault table: each does its work under one fault, and says in a few words what came.

What a cell says: a read `answered in 2` attempts or the error after them, an order its outcome, whether it
was processed and how often it was sent, a token also how many were issued, a stream what its feed told
beside records. What must never be, an order processed twice or a second token, is checked here, whatever
the table says.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import datetime, time
from typing import Any

import attrs
from streams import QUICK
from tcp_proxy import Breakage, TcpProxy, proxied

from kis_async import KIS, MemoryState, Pacing, SessionOptions, sandbox
from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade
from kis_async.errors import IncompletePages, KisError, NotSent, OrderRejected, OutcomeUnknown
from kis_async.korean_time import KOREA
from kis_async.orders import Order
from kis_async.sandbox.exchange.settings import Holding

# One attempt, in seconds; what is slow in the table is slower by far or quicker by far.
PATIENCE = 1.5
SOON = 60.0
SYMBOLS = [f"{number:05}0" for number in range(1, 61)]
PRICE = 70_000

GROUPS, BALANCE, QUOTES = "HHKCM113004C7", "TTTC8434R", "FHKST11300006"
BUY, REVISE = "TTTC0012U", "TTTC0013U"
PATHS = {
    GROUPS: b"intstock-grouplist",
    BALANCE: b"inquire-balance",
    QUOTES: b"intstock-multprice",
    BUY: b"order-cash",
    REVISE: b"order-rvsecncl",
    "token": b"/oauth2/tokenP",
    "approval": b"/oauth2/Approval",
}

Fault = str | Breakage


@attrs.frozen
class Cell:
    """A client that reaches its sandbox through a proxy."""

    server: sandbox.Server
    proxy: TcpProxy
    kis: KIS

    def strike(self, fault: Fault, target: str, *, skip: int = 0, count: int | None = 1) -> None:
        """Let a fault strike the next calls of a TR, or those for a token or an approval key."""
        path = PATHS[target]
        if isinstance(fault, Breakage):
            self.proxy.strike(fault, where=path, skip=skip, count=count)
            return
        of = f"path={path.decode()}" if target in {"token", "approval"} else f"tr={target}"
        limits = "" if count is None else f":count={count}"
        after = f":after={skip}" if skip else ""
        self.server.faults.add(f"{fault}:{of}{after}{limits}")

    def attempts(self, target: str) -> int:
        """How many calls of it left the client."""
        return self.proxy.count(PATHS[target])


@asynccontextmanager
async def cell(**options: Any) -> AsyncGenerator[Cell]:
    """A sandbox without a quota that hinders, a proxy before it, and a client."""
    settings: dict[str, Any] = {
        "requests_per_second": 1000,
        "token_interval": 0.9,
        "always_open": True,
        "fills": "none",
        "ticks_per_second": 50,
        **options,
    }
    async with sandbox.running(**settings) as server, proxied(server.port) as proxy:
        environment = attrs.evolve(
            server.environment, rest_url=f"http://{proxy.address}", stream_url=f"ws://{proxy.address}"
        )
        async with KIS(
            server.credentials,
            account=server.account,
            environment=environment,
            state=MemoryState(),
            pacing=Pacing(reserve=0),
            options=SessionOptions(attempt_timeout=PATIENCE, token_interval=1.0, closing_timeout=2.0),
        ) as kis:
            async with asyncio.timeout(SOON):
                yield Cell(server, proxy, kis)
        numbers = [order.number for order in server.processed]
        assert len(numbers) == len(set(numbers))
        assert server.tokens_issued <= 1 + server.count(code="EGW00123") + server.count(code="EGW00121")


async def told(work: Coroutine[Any, Any, Any], here: Cell, target: str, before: int) -> str:
    """`answered in n`, or the error and its attempts."""
    try:
        await work
        outcome = "answered"
    except KisError as error:
        outcome = type(error).__name__
    return f"{outcome} in {here.attempts(target) - before}"


# --- reads ----------------------------------------------------------------------------------------


async def read(fault: Fault, *, count: int | None = 1) -> str:
    """A list that stays the same, over a connection that is already open."""
    async with cell() as here:
        expected = [group.code for group in await here.kis.watchlists.groups()]
        before = here.attempts(GROUPS)
        here.strike(fault, GROUPS, count=count)

        async def work() -> None:
            assert [group.code for group in await here.kis.watchlists.groups()] == expected

        return await told(work(), here, GROUPS, before)


async def lasting(fault: Fault) -> str:
    """The same, the fault striking every attempt."""
    return await read(fault, count=None)


async def pages(fault: Fault) -> str:
    """Positions over two pages, the second of which is struck: none missing, none twice."""
    held = [Holding(symbol=symbol, quantity=1, average_price=1000) for symbol in SYMBOLS]
    async with cell(holdings=held) as here:
        trading = here.kis.domestic_stock.trading
        expected = [row.symbol async for row in trading.balance()]
        assert sorted(expected) == SYMBOLS
        before = here.attempts(BALANCE)
        here.strike(fault, BALANCE, skip=1)

        async def work() -> None:
            try:
                assert [row.symbol async for row in trading.balance()] == expected
            except IncompletePages as error:
                raise error.__cause__ or error from error

        return await told(work(), here, BALANCE, before)


async def watchlist(fault: Fault) -> str:
    """Quotes of sixty symbols, which are two calls, one of them struck: all of them, in order."""
    async with cell() as here:
        await here.kis.watchlists.quotes(SYMBOLS[:1])
        before = here.attempts(QUOTES)
        here.strike(fault, QUOTES)

        async def work() -> None:
            quotes = await here.kis.watchlists.quotes(SYMBOLS)
            assert [quote.symbol for quote in quotes] == SYMBOLS

        return await told(work(), here, QUOTES, before)


# --- writes ---------------------------------------------------------------------------------------


async def outcome_of(work: Awaitable[Order], here: Cell, earlier: int, target: str) -> str:
    """One of the four outcomes, and how often it was processed; they must fit each other."""
    try:
        await work
        outcome = "accepted"
    except OrderRejected:
        outcome = "rejected"
    except NotSent:
        outcome = "not sent"
    except OutcomeUnknown:
        outcome = "unknown"
    processed = len(here.server.processed) - earlier
    assert processed <= 1, f"processed {processed} times"
    assert (outcome, processed) not in {("accepted", 0), ("rejected", 1), ("not sent", 1)}
    pending = await here.kis.orders.pending()
    assert bool(pending) == (outcome == "unknown")
    where = "processed" if processed else "not processed"
    return f"{outcome}, {where}, {here.attempts(target)} sent"


async def order(fault: Fault) -> str:
    """A new order, over a connection that is already open."""
    async with cell() as here:
        await here.kis.watchlists.groups()
        here.strike(fault, BUY)
        return await outcome_of(here.kis.orders.buy("005930", 1, price=PRICE), here, 0, BUY)


async def cancel(fault: Fault) -> str:
    """The cancellation of an order that is open."""
    async with cell() as here:
        placed = await here.kis.orders.buy("005930", 1, price=PRICE)
        here.strike(fault, REVISE)
        return await outcome_of(here.kis.orders.cancel(placed), here, 1, REVISE)


# --- keys -----------------------------------------------------------------------------------------


async def token(fault: Fault) -> str:
    """The first call of a key: however the issue goes, there is one token, and the call is answered."""
    async with cell() as here:
        here.strike(fault, "token")
        said = await told(here.kis.watchlists.groups(), here, "token", 0)
        return f"{said}, {here.server.tokens_issued} issued"


async def subscribe(fault: Fault) -> str:
    """The approval key of a stream, without which nothing can be registered."""
    async with cell() as here:
        here.strike(fault, "approval")

        async def work() -> None:
            async with here.kis.stream(options=QUICK) as stream, stream.trades("005930") as trades:
                await anext(trades)

        return await told(work(), here, "approval", 0)


# --- real time ------------------------------------------------------------------------------------

LIVE = attrs.evolve(QUICK, silence=1.5, answer_timeout=1.5, closing_timeout=0.2)


async def receive(fault: Fault) -> str:
    """Trades of two symbols in the midst of which the fault strikes: what else the feed says.

    Both symbols have traded after the strike and after the last of what the feed said, and were received,
    over the same connection or a new one.
    """
    async with (
        cell() as here,
        here.kis.stream(options=LIVE) as stream,
        stream.trades("005930", "000660") as trades,
    ):
        await anext(trades)
        connects = here.server.stream.connects
        struck = datetime.now(KOREA)
        if isinstance(fault, Breakage):
            here.proxy.strike_live(fault)
        else:
            here.server.faults.add(f"{fault}:count=1")
        said: dict[str, None] = {}
        count, since = 0, set[str]()
        while count < 60 or len(since) < 2:
            event = await anext(trades)
            if isinstance(event, KrxStockTrade):
                count += 1
                if _is_after(event.traded_at, struck):
                    since.add(event.symbol)
            else:
                said[type(event).__name__] = None
                since = set()
        again = here.server.stream.connects - connects
        assert here.server.stream.second_sessions == 0
    return f"{', '.join(said) or 'trades alone'}, {again or 'not'} reconnected"


def _is_after(traded_at: time | None, struck: datetime) -> bool:
    """Whether a trade is surely later; what was on its way when the fault struck may come long after it."""
    assert traded_at is not None
    seconds = (datetime.combine(struck, traded_at, KOREA) - struck).total_seconds()
    return (seconds + 43_200) % 86_400 - 43_200 > 0


OPERATIONS: dict[str, Callable[[Fault], Coroutine[Any, Any, str]]] = {
    each.__name__: each
    for each in (read, lasting, pages, watchlist, order, cancel, token, subscribe, receive)
}
