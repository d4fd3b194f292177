"""A thousand orders at a broker that loses answers, and what is said of each, by every way to send one."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from order_server import ORDER_FIELDS, OrderServer, Processed, started
from support import ACCOUNT, APP_KEY, APP_SECRET

from kis_async import KIS, Account, Credentials, Environment, MemoryState, Pacing, SessionOptions
from kis_async.api.domestic_stock.trading_orders import OrderCash
from kis_async.api.enums import Side
from kis_async.errors import KisError, NotSent, OrderRejected, OutcomeUnknown
from kis_async.orders import Found, NotThere, Settlement, SettleOptions, Undecided

SHARES = {
    "drop after": 0.10,
    "drop before": 0.05,
    "timeout code": 0.04,
    "empty 500": 0.03,
    "undecodable": 0.03,
    "quota": 0.05,
    "refused": 0.05,
}
PATIENCE = SettleOptions(grace=1.5, tolerance=1.0, pause=0.3)


@attrs.define
class Intent:
    """What is ordered, and what came of it."""

    name: str
    quantity: int
    by_hand: bool = False
    outcome: Any = None

    @property
    def contents(self) -> tuple[str, ...]:
        return ("02", "005930", "00", str(self.quantity), "70000")


@pytest.fixture
async def server() -> AsyncIterator[OrderServer]:
    """A broker whose list is late."""
    served = OrderServer(seed=5, lag=0.7, shares=dict(SHARES))
    runner = await started(served)
    yield served
    await runner.cleanup()


def client(server: OrderServer, folder: Path) -> KIS:
    """A client whose journal is a file."""
    return KIS(
        Credentials(app_key=APP_KEY, app_secret=APP_SECRET, hts_id="my-hts-id"),
        environment=Environment(name="test", rest_url=server.url, requests_per_second=2000),
        account=Account(ACCOUNT),
        state=MemoryState(),
        journal=folder / "journal.sqlite3",
        pacing=Pacing(reserve=0),
        options=SessionOptions(attempt_timeout=10),
    )


async def send(kis: KIS, way: str, intent: Intent) -> Any:
    """Order by one of the three ways; answers with the number."""
    fields: dict[str, Any] = {
        "symbol": "005930",
        "quantity": intent.quantity,
        "price": Decimal(70000),
        "client_order_id": intent.name,
    }
    if way == "kis.orders":
        return (await kis.orders.buy(fields.pop("symbol"), fields.pop("quantity"), **fields)).number
    if way == "kis.send":
        reply = await kis.send(OrderCash(side=Side.BUY, **fields))
    else:
        reply = await kis.domestic_stock.trading.order_cash(side=Side.BUY, **fields)
    return reply.receipt.order_number.lstrip("0")


@attrs.define
class Run:
    """What was intended, and what the broker did."""

    server: OrderServer
    intents: list[Intent]
    manual: int = 0

    def __attrs_post_init__(self) -> None:
        self.wanted = Counter(intent.contents for intent in self.intents)
        self.limit = asyncio.Semaphore(40)

    wanted: Counter[tuple[str, ...]] = attrs.field(init=False)
    limit: asyncio.Semaphore = attrs.field(init=False)

    async def place(self, kis: KIS, way: str, intent: Intent) -> None:
        """Send one; of some, somebody orders the same by hand."""
        async with self.limit:
            try:
                intent.outcome = await send(kis, way, intent)
            except KisError as error:
                intent.outcome = error
            if intent.by_hand:
                self.manual += 1
                fields = dict(zip(ORDER_FIELDS, intent.contents[1:], strict=True))
                self.server.process("02", fields, manual=True)
            await asyncio.sleep(0.05)  # so that it takes longer than the grace

    @property
    def ours(self) -> Counter[tuple[str, ...]]:
        """How often each contents of ours was processed."""
        return Counter(order.contents for order in self.server.processed if not order.manual)

    @property
    def numbers(self) -> dict[str, Processed]:
        """What was processed, by number."""
        return {order.number.lstrip("0"): order for order in self.server.processed}

    def check_outcome(self, intent: Intent) -> None:
        """What was said at once is true."""
        outcome = intent.outcome
        if isinstance(outcome, str):
            assert self.numbers[outcome].contents == intent.contents
            assert not self.numbers[outcome].manual
            return
        assert isinstance(outcome, (OrderRejected, NotSent, OutcomeUnknown)), repr(outcome)
        if not isinstance(outcome, OutcomeUnknown) and self.wanted[intent.contents] == 1:
            assert self.ours[intent.contents] == 0

    def check_settlement(self, settlement: Settlement) -> None:
        """What was found out later is true, and left open only where others ordered the same."""
        name = settlement.pending.client_order_id
        intent = next(each for each in self.intents if each.name == name)
        if isinstance(settlement, Found):
            assert self.numbers[settlement.order.number].contents == intent.contents
        elif isinstance(settlement, NotThere):
            assert self.wanted[intent.contents] > 1 or self.ours[intent.contents] == 0
        else:
            same = sum(order.contents == intent.contents for order in self.server.processed)
            by_hand = same > self.ours[intent.contents]
            assert by_hand or self.wanted[intent.contents] > 1, settlement.reason


def names_of(settlements: Iterable[Settlement]) -> set[str]:
    """Whom they are about."""
    return {each.pending.client_order_id for each in settlements}


@pytest.mark.parametrize(("way", "count"), [("kis.orders", 1000), ("kis.send", 120), ("the menu", 120)])
async def test_orders_under_fire(server: OrderServer, tmp_path: Path, way: str, count: int) -> None:
    """No intent is processed twice, each outcome is told rightly, and settling finds out the unknown ones.

    Most intents are told apart by their quantity; every tenth is one of three alike, and of every sixtieth
    somebody orders by hand what it asks for.
    """
    intents = [
        Intent(f"intent {n}", 1 + n if n % 10 else 5000 + n // 30, by_hand=n % 60 == 31) for n in range(count)
    ]
    run = Run(server, intents)
    async with client(server, tmp_path) as kis:
        await asyncio.gather(*(run.place(kis, way, intent) for intent in intents))
        assert all(run.ours[each] <= run.wanted[each] for each in run.ours), "an intent went out twice"
        for intent in intents:
            run.check_outcome(intent)
        unknown = {each.name for each in intents if isinstance(each.outcome, OutcomeUnknown)}
        assert {each.client_order_id for each in await kis.orders.pending()} == unknown

        settlements = await kis.orders.settle(options=PATIENCE)
        assert names_of(settlements) == unknown
        for settlement in settlements:
            run.check_settlement(settlement)
        taken = Counter(each.outcome for each in intents if isinstance(each.outcome, str))
        taken.update(each.order.number for each in settlements if isinstance(each, Found))
        assert max(taken.values()) == 1, "two intents have one order"
        undecided = [each for each in settlements if isinstance(each, Undecided)]
        # Of a few orders, how many of those that are alike were lost is chance.
        assert len(undecided) <= 0.1 * len(settlements) + (3 if count >= 1000 else 10)
        assert {each.client_order_id for each in await kis.orders.pending()} == names_of(undecided)
    assert len(unknown) > count / 10
    assert run.manual
    assert server.tokens == 1
