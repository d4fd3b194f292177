"""The example bot of the documentation trades a whole day, and its ledger is the exchange's own."""

import asyncio
import heapq
import importlib.util
import itertools
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import attrs
import pytest

from kis_async import KIS, MemoryState, SessionOptions
from kis_async.errors import GuardRefused
from kis_async.orders import OrderEventKind
from kis_async.sandbox import Holding, ManualClock, running
from kis_async.session.clock import Clock
from kis_async.stream import StreamOptions, normalised_order_number

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "day_bot.py"
KOREA = timezone(timedelta(hours=9))
UNIT = 7000
NOTICES = ("H0STCNI0", "sandbox")
MARKET = {
    "cash": {"KRW": 20_000_000_000},
    "holdings": (
        Holding(symbol="005930", quantity=30_000, average_price=71_500),
        Holding(symbol="000660", quantity=10_000, average_price=265_000),
        Holding(symbol="035720", quantity=40_000, average_price=58_900),
    ),
    "seed": 9,
    "ticks_per_second": 0,
    "list_lag": 2.0,
    "list_omit": 0.1,
    "ping_interval": 3600,
    "ping_timeout": 86_400,
}
FAULTS = (
    "drop-after:only=orders:probability=0.15",
    "drop-before:only=orders:probability=0.1",
    "refuse=EGW00301:only=orders:processed=maybe:probability=0.15",
    "body=html:only=orders:processed=maybe:probability=0.1",
    "refuse=EGW00201:probability=0.05",
    "drop-before:tr=TTTC0081R:probability=0.05",
    "notice-duplicate:probability=0.1",
    "notice-late=1-20s:probability=0.1",
    "notice-drop:probability=0.1",
    "stream-kill:probability=0.03",
)
# The stream's own watch over a dead connection would take the hurried time for silence.
STREAM = StreamOptions(silence=86_400, answer_timeout=86_400)


@pytest.fixture(scope="module")
def example():
    """The example as a module."""
    spec = importlib.util.spec_from_file_location("day_bot", EXAMPLE)
    module = importlib.util.module_from_spec(spec)
    sys.modules["day_bot"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["day_bot"]


class Day:
    """The time of a simulated day, by which the exchange, the client and the bot go.

    It hurries by the minute while the bot waits and knows all that the exchange has done, and goes by
    halves of a second while anything is out.
    """

    def __init__(self):
        self.now = ManualClock(datetime(2026, 9, 22, 7, 50, tzinfo=KOREA).timestamp())
        self.clock = Clock(wall=self.now, monotonic=self.now, sleep=self.sleep)
        self.clock_of_bot = attrs.evolve(self.clock, sleep=self.rest)
        self.rests_until = None
        self._sleepers = []
        self._numbers = itertools.count()

    @property
    def time(self):
        """The time of day, as in 09:30."""
        return f"{datetime.fromtimestamp(self.now(), KOREA):%H:%M}"

    async def sleep(self, seconds):
        """Wait for the simulated time."""
        woken = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now() + seconds, next(self._numbers), woken))
        await woken

    async def rest(self, seconds):
        """As the bot waits, which says that it has nothing to do."""
        self.rests_until = self.now() + seconds
        try:
            await self.sleep(seconds)
        finally:
            self.rests_until = None

    def advance(self, seconds):
        """Let time pass, and wake whoever is due."""
        self.now.advance(seconds)
        while self._sleepers and self._sleepers[0][0] <= self.now():
            woken = heapq.heappop(self._sleepers)[-1]
            if not woken.done():
                woken.set_result(None)

    async def flow(self, server, quiet):
        """Let time go on, until this is cancelled; `quiet` says whether nothing is out."""
        while True:
            rest = 0.0 if self.rests_until is None else self.rests_until - self.now()
            self.advance(min(rest, 60.0) if rest > 0 and quiet() else 0.5)
            server.exchange.advance()
            await asyncio.sleep(0.002)  # the width of a step, in which sockets are served

    async def until(self, condition):
        """Wait until something is so."""
        while not condition():
            await self.sleep(0)


def truth(server):
    """What the exchange has filled of each order, and the first orders of which nothing is left."""
    orders = {normalised_order_number(order.number): order for order in server.exchange.orders}
    roots, standing = set(), set()
    for number, order in orders.items():
        root = number
        while orders[root].original:
            root = normalised_order_number(orders[root].original)
        roots.add(root)
        if order.active:
            standing.add(root)
    return {number: order.filled for number, order in orders.items() if order.filled}, roots - standing


def told(ledger):
    """The same, as the bot's events have told it."""
    filled = {number: each.quantity for number, each in ledger.filled.items()}
    return filled, {event.root_number for event in ledger.events if event.finished}


class Run:
    """One life of the bot, from its start to its end or until it is cut down."""

    def __init__(self, example, day, server, folder, state):
        self.day, self.server = day, server
        self.kis = KIS(
            server.credentials,
            account=server.account,
            environment=server.environment,
            state=state,
            journal=folder / "journal.sqlite3",
            guards=example.guards(example.SYMBOLS, UNIT),
            options=SessionOptions(closing_timeout=0.0),
            clock=day.clock,
        )
        self.bot = None
        self._make = lambda: example.DayBot(
            self.kis, folder, unit=UNIT, clock=day.clock_of_bot, stream=STREAM
        )

    def quiet(self):
        """Whether the bot knows everything, and hears what comes."""
        ledger = self.bot.ledger
        hears = NOTICES in self.server.stream.registrations
        return hears and ledger is not None and told(ledger) == truth(self.server)

    async def __aenter__(self):
        await self.kis.__aenter__()
        self.bot = self._make()
        self.flowing = asyncio.create_task(self.day.flow(self.server, self.quiet))
        self.running = asyncio.create_task(self.bot.run())
        return self

    async def __aexit__(self, *_):
        self.running.cancel()
        await asyncio.gather(self.running, return_exceptions=True)
        await self.kis.close()
        self.flowing.cancel()
        await asyncio.gather(self.flowing, return_exceptions=True)

    async def until(self, condition):
        """Wait until something is so, or the bot has failed."""
        waiting = asyncio.create_task(self.day.until(condition))
        tasks = (waiting, self.running, self.flowing)
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        for task in done:
            task.result()


async def test_a_day_of_the_example_bot(tmp_path, example):
    """Faults all day, a restart while an order is out, orders by hand: the ledger equals the exchange's."""
    day = Day()
    async with asyncio.timeout(60), running(clock=day.now, **MARKET) as server:
        state = MemoryState(monotonic=day.now)
        server.faults.add(*FAULTS)
        async with Run(example, day, server, tmp_path, state) as first:
            await first.until(lambda: day.time >= "10:45")
            with pytest.raises(GuardRefused):
                await first.kis.orders.buy("005380", 1, price=214_000)
            server.stream.kill()
            by_hand = [server.exchange.place("035720", "sell", 1234, kind="01").number]
            await first.until(lambda: day.time >= "11:29")
            server.faults.clear()
            server.faults.add("latency=3600s:only=orders")
            await first.until(lambda: server.processed[-1].fields.get("PDNO") == "069500")
        # The bot is away.
        by_hand.append(server.exchange.place("000660", "sell", 321, kind="01").number)
        day.advance(900)
        server.faults.clear()
        server.faults.add(*FAULTS)
        async with Run(example, day, server, tmp_path, state) as second:
            await second.until(second.running.done)
        ledger = second.running.result()
        book, orders, processed = server.exchange.account(), server.exchange.orders, server.processed
        assert server.stream.connects > 2

    assert ledger.cash == book.cash_settled("KRW")
    assert ledger.fees == book.fees["KRW"]
    assert ledger.taxes == book.taxes["KRW"]
    positions = {symbol: each.quantity for symbol, each in ledger.positions.items() if each.quantity}
    held = [position for position in book.held() if position.currency == "KRW"]
    assert positions == {position.symbol: position.quantity for position in held}
    for position in held:
        # The exchange cuts the cost of what is sold to the won.
        average = ledger.positions[position.symbol].average_price
        assert float(average) == pytest.approx(float(position.average_price), abs=0.01)
    for order in orders:
        filled = ledger.filled.get(normalised_order_number(order.number), example.Filled())
        assert (filled.quantity, filled.amount) == (order.filled, order.filled_amount)
        assert (filled.fee, filled.tax) == (order.fee, order.tax)

    # Each intent was processed once and none is forgotten, although what became of some was not known.
    sent = [normalised_order_number(order.number) for order in processed]
    assert sorted(order.number for order in second.bot.orders.values()) == sorted(sent)
    assert second.bot.orders.keys() == {step.purpose for step in example.PLAN}
    assert "20260922 the index: Found" in second.bot.notes
    assert sum("not known whether" in note for note in first.bot.notes + second.bot.notes) > 2

    hands = {normalised_order_number(number) for number in by_hand}
    assert {event.root_number for event in ledger.events if event.manual} == hands
    assert {number for number, filled in ledger.filled.items() if filled.manual} == hands
    # What expires in the evening stands as cancelled in the list.
    kinds = {event.kind for event in ledger.events}
    assert kinds == set(OrderEventKind) - {OrderEventKind.REFUSED, OrderEventKind.EXPIRED}
    finished = [event.root_number for event in ledger.events if event.finished]
    accepted = [event.root_number for event in ledger.events if event.kind is OrderEventKind.ACCEPTED]
    assert sorted(finished) == sorted(accepted)
