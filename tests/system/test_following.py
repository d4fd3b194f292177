"""Following an account at the sandbox: its events add up to the exchange's own record, whatever is lost."""

import asyncio
from collections import Counter, defaultdict
from decimal import Decimal

import pytest

from kis_async import KIS, MemoryState, Pacing
from kis_async.api.domestic_stock.trading_orders import OrderCash
from kis_async.api.enums import Side
from kis_async.orders import OrderEventKind
from kis_async.orders.following import FollowOptions
from kis_async.sandbox import running
from kis_async.stream import normalised_order_number

NOTICES = ("H0STCNI0", "sandbox")
FILLS = {OrderEventKind.PARTLY_FILLED, OrderEventKind.FILLED}
QUICK = FollowOptions(interval=0.3, interval_with_stream=2.0, delay=0.1, patience=1.5, ending=10.0)


def client(server, folder):
    """A client of the sandbox."""
    return KIS(
        server.credentials,
        environment=server.environment,
        account=server.account,
        state=MemoryState(),
        journal=folder / "journal.sqlite3",
        pacing=Pacing(reserve=0),
    )


class Ledger:
    """What a consumer makes of the events alone."""

    def __init__(self):
        self.events = []
        self.quantities, self.amounts = Counter(), Counter()
        self.told = defaultdict(list)
        self.news = asyncio.Condition()

    async def keep(self, following):
        """Take all events until the following ends."""
        async for event in following:
            async with self.news:
                self.events.append(event)
                self.told[event.order_number].append(event.kind)
                if event.is_fill:
                    self.quantities[event.root_number] += event.quantity
                    self.amounts[event.root_number] += event.amount
                    assert self.quantities[event.root_number] == event.filled_quantity
                self.news.notify_all()

    async def until(self, condition):
        """Wait until the events say something."""
        async with asyncio.timeout(20), self.news:
            await self.news.wait_for(condition)


async def buy(kis, quantity):
    """A purchase by the general door: its number, as lists and notices are compared."""
    reply = await kis.send(OrderCash(side=Side.BUY, symbol="005930", quantity=quantity, price=Decimal(70000)))
    return normalised_order_number(reply.receipt.order_number)


def truth(server):
    """What the exchange has filled, by the first order of each chain: quantities and amounts."""
    orders = {normalised_order_number(order.number): order for order in server.exchange.orders}
    quantities, amounts = Counter(), Counter()
    for order in orders.values():
        root = order
        while root.original:
            root = orders[normalised_order_number(root.original)]
        number = normalised_order_number(root.number)
        quantities[number] += order.filled
        amounts[number] += order.filled_amount
    return quantities, amounts


@pytest.mark.parametrize("with_stream", [True, False])
async def test_the_events_add_up_to_the_record(tmp_path, with_stream):
    """Orders of ours and one by hand, changed and cancelled; notices lost, double, late; a cut."""
    options = {"ticks_per_second": 0, "fills": "none", "always_open": True, "list_lag": 0.3, "list_omit": 0.1}
    async with running(**options) as server, client(server, tmp_path) as kis, kis.stream() as stream:
        ledger = Ledger()
        if not with_stream:
            await stream.close()
        async with kis.orders.events(options=QUICK) as following:
            keeping = asyncio.create_task(ledger.keep(following))
            if with_stream:
                await server.stream.subscribed(*NOTICES)
            first, second = await buy(kis, 10), await buy(kis, 20)
            by_hand = normalised_order_number(server.exchange.place("005930", "buy", 30, 69000).number)
            server.exchange.fill(first, 3, 70000)
            server.faults.add("notice-drop:count=1")
            server.exchange.fill(first, 2, 69900)
            server.faults.add("notice-duplicate:count=1")
            server.exchange.fill(second, 5, 69800)
            server.faults.add("notice-late=0.5s:count=1")
            server.exchange.fill(by_hand, 7, 69000)
            await ledger.until(lambda: ledger.quantities[by_hand] == 7)
            if with_stream:
                server.stream.kill()
            changed = server.exchange.modify(by_hand, 69100)
            server.exchange.fill(changed.number, 11, 69100)
            await ledger.until(lambda: ledger.quantities[by_hand] == 18)
            if with_stream:
                await server.stream.subscribed(*NOTICES)
            server.exchange.cancel(changed.number)
            server.exchange.fill(second, 15, 70000)
            server.exchange.fill(first, 5, 70000)
            quantities, amounts = truth(server)
            await ledger.until(
                lambda: ledger.quantities == quantities and sum(e.finished for e in ledger.events) == 3
            )
        await keeping
    assert (ledger.quantities, ledger.amounts) == (quantities, amounts)
    assert quantities == {first: 10, second: 20, by_hand: 18}
    kinds = Counter(kind for told in ledger.told.values() for kind in told if kind not in FILLS)
    assert kinds == {OrderEventKind.ACCEPTED: 3, OrderEventKind.CHANGED: 1, OrderEventKind.CANCELLED: 1}
    manual = {event.root_number for event in ledger.events if event.manual}
    assert manual <= {by_hand}
    if with_stream:
        assert {event.source for event in ledger.events} == {"notice", "inquiry"}
        assert server.stream.connects == 2


async def test_an_order_is_followed_to_its_end(tmp_path):
    """Placed and changed by `kis.orders`; the loop ends by itself with the last fill of the change."""
    async with running(fills="none", always_open=True) as server, client(server, tmp_path) as kis:
        order = await kis.orders.buy("005930", 10, price=Decimal(70000))
        server.exchange.fill(order.number, 4, 70000)
        changed = await kis.orders.modify(order, price=Decimal(70100))
        server.exchange.fill(changed.number, 6, 70100)
        events = [event async for event in kis.orders.follow(order, options=QUICK)]
    told = [(event.kind.value, event.order_number, event.amount) for event in events]
    assert told == [
        ("accepted", order.number, None),
        ("partly filled", order.number, 280000),
        ("changed", changed.number, None),
        ("filled", changed.number, 420600),
    ]
    assert [event.manual for event in events] == [False] * 4
