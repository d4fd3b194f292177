"""A bot that trades Korean stocks through one day, from the NXT pre-market to the KRX after-market.

It keeps a ledger of its own, built from order events alone, and may be stopped and started again at any time:
an order that was sent is not sent twice, and the ledger neither loses nor doubles what happened meanwhile.
"""

import asyncio
import json
import logging
from collections.abc import AsyncIterable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from decimal import ROUND_DOWN, Decimal
from pathlib import Path
from typing import Any, Literal

from kis_async import KIS, errors
from kis_async.api.enums import OrderKind, OrderVenue, Side
from kis_async.api.notices import NoticeExchange
from kis_async.orders import FollowOptions, Found, Guards, Order, OrderEvent, Settlement, Undecided
from kis_async.session.clock import Clock
from kis_async.stream import StreamOptions
from kis_async.ticks import KRX_FUNDS, KRX_STOCKS, round_to_tick

log = logging.getLogger("day_bot")

KOREA = timezone(timedelta(hours=9), "KST")
FUNDS = frozenset({"069500"})  # ETFs: other ticks, and no tax on sales
KRX, NXT, SOR = OrderVenue.KRX, OrderVenue.NXT, OrderVenue.SOR


# --- the ledger -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rates:
    """What the account pays, as parts of what an order was filled for (0.002 is 0.2 %)."""

    krx: Decimal = Decimal("0.000140527")
    nxt: Decimal = Decimal("0.000139527")
    tax: Decimal = Decimal("0.002")


@dataclass
class Position:
    """Shares, and what they cost in won, without fees."""

    quantity: int = 0
    cost: Decimal = Decimal(0)

    @property
    def average_price(self) -> Decimal:
        return self.cost / self.quantity if self.quantity else Decimal(0)


@dataclass
class Filled:
    """What was filled of one order number, and what that has cost so far."""

    quantity: int = 0
    amount: Decimal = Decimal(0)
    fee: Decimal = Decimal(0)
    tax: Decimal = Decimal(0)
    manual: bool | None = None


@dataclass
class Ledger:
    """Cash, positions, fees and taxes, as they follow from order events. `cash` is the deposit of D+2."""

    cash: Decimal
    positions: dict[str, Position]
    rates: Rates
    fees: Decimal = Decimal(0)
    taxes: Decimal = Decimal(0)
    filled: dict[str, Filled] = field(default_factory=dict[str, Filled])
    events: list[OrderEvent] = field(default_factory=list[OrderEvent])

    def take(self, event: OrderEvent) -> None:
        """Book an event. Fills alone move anything."""
        self.events.append(event)
        if not event.is_fill:
            return
        if event.quantity is None or event.amount is None or event.side is None:
            raise ValueError(f"order {event.order_number}: a fill that cannot be booked: {event}")
        order = self.filled.setdefault(event.order_number, Filled())
        order.quantity += event.quantity
        order.amount += event.amount
        order.manual = event.manual
        buys = event.side == Side.BUY
        # Both are reckoned on the whole order and cut to the won, so each fill adds the difference.
        rate = self.rates.nxt if venue_of(event) == NXT else self.rates.krx
        fee = whole_won(order.amount * rate) - order.fee
        tax = Decimal(0)
        if not buys and event.symbol not in FUNDS:
            tax = whole_won(order.amount * self.rates.tax) - order.tax
        order.fee += fee
        order.tax += tax
        self.fees += fee
        self.taxes += tax
        self.cash += (-event.amount if buys else event.amount) - fee - tax
        self._move(event.symbol, event.quantity if buys else -event.quantity, event.amount)

    def _move(self, symbol: str, quantity: int, amount: Decimal) -> None:
        position = self.positions.setdefault(symbol, Position())
        if quantity > 0:
            position.cost += amount
        else:
            position.cost += position.cost * quantity / position.quantity
        position.quantity += quantity

    def __str__(self) -> str:
        held = ", ".join(
            f"{symbol} {position.quantity:,} at {position.average_price:,.2f}"
            for symbol, position in sorted(self.positions.items())
            if position.quantity
        )
        return f"cash {self.cash:,f}, fees {self.fees:,f}, taxes {self.taxes:,f}, holding {held or 'nothing'}"


def whole_won(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal(1), rounding=ROUND_DOWN)


def venue_of(event: OrderEvent) -> OrderVenue:
    """The venue of an order, by which its fee goes: the list names it, and so does a notice."""
    if event.listed is not None:
        return OrderVenue(event.listed.venue or KRX)
    exchange = None if event.notice is None else getattr(event.notice.record, "exchange", None)
    return NXT if exchange == NoticeExchange.NXT else KRX


# --- the plan -------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Step:
    """One order of the day: when it may go, what it asks for, and by what name the journal knows it.

    `price` is a multiple of yesterday's close, so that a bot that was started again asks for the same;
    without one the kind has no price. `of` is the step whose order is changed or cancelled.
    """

    at: time
    until: time
    purpose: str
    act: Literal["buy", "sell", "modify", "cancel"]
    symbol: str = ""
    units: int = 0
    price: Decimal | None = None
    kind: OrderKind | None = None
    venue: OrderVenue | None = None
    of: str = ""


def step(at: str, until: str, purpose: str, act: Any, symbol: str = "", units: int = 0, **more: Any) -> Step:
    return Step(
        at=time.fromisoformat(at),
        until=time.fromisoformat(until),
        purpose=purpose,
        act=act,
        symbol=symbol,
        units=units,
        **more,
    )


EAGER_BUY, EAGER_SELL = Decimal("1.05"), Decimal("0.95")  # trades at once, at what the book has
PATIENT_BUY, PATIENT_SELL = Decimal("0.96"), Decimal("1.06")  # waits for its price

PLAN = (
    # NXT pre-market, 08:00-08:50
    step("08:01", "08:40", "early buy", "buy", "005930", 1, price=EAGER_BUY, venue=NXT),
    step("08:05", "08:40", "dip", "buy", "000660", 1, price=PATIENT_BUY, venue=NXT),
    step(
        "08:10",
        "08:40",
        "until eight fifty",
        "sell",
        "035720",
        1,
        price=PATIENT_SELL,
        kind=OrderKind.PRE_MARKET_LIMIT,
        venue=NXT,
    ),
    step("08:30", "08:45", "dip no longer", "modify", of="dip", price=EAGER_BUY),
    # KRX: the opening auction, then regular trading
    step("08:40", "08:58", "at the opening", "buy", "035720", 2, price=EAGER_BUY),
    step("09:05", "09:30", "take profit", "sell", "035720", 4, kind=OrderKind.MARKET),
    step("09:20", "14:00", "a rise", "sell", "000660", 1, price=PATIENT_SELL),
    step(
        "09:40",
        "10:00",
        "now or never",
        "buy",
        "000660",
        2,
        price=PATIENT_BUY,
        kind=OrderKind.LIMIT_IOC,
    ),
    step("09:50", "10:10", "now at any rate", "buy", "000660", 1, price=EAGER_BUY, kind=OrderKind.LIMIT_IOC),
    step("10:00", "11:00", "wherever", "buy", "005930", 2, price=EAGER_BUY, venue=SOR),
    step("10:30", "13:00", "a rise no longer", "cancel", of="a rise"),
    step("11:30", "13:00", "the index", "buy", "069500", 3, kind=OrderKind.MARKET),
    step("13:00", "14:30", "less of the index", "sell", "069500", 1, price=EAGER_SELL),
    step("14:00", "14:50", "two chances", "buy", "005930", 1, price=PATIENT_BUY),
    step("14:20", "15:00", "second chance", "modify", of="two chances", price=EAGER_BUY),
    step(
        "15:00",
        "15:15",
        "at the close",
        "buy",
        "035720",
        1,
        price=PATIENT_BUY,
        kind=OrderKind.CONDITIONAL,
    ),
    # The after-markets: NXT 15:40-20:00, KRX 16:00-20:00
    step("15:45", "17:00", "late sale", "sell", "005930", 2, price=EAGER_SELL, venue=NXT),
    step(
        "16:05",
        "18:00",
        "evening dip",
        "buy",
        "000660",
        1,
        price=PATIENT_BUY,
        kind=OrderKind.AFTER_MARKET_LIMIT,
    ),
    step("17:00", "19:00", "evening dip no longer", "modify", of="evening dip", price=EAGER_BUY),
    step("17:30", "19:30", "evening sale", "sell", "035720", 1, kind=OrderKind.AFTER_MARKET_BEST_IOC),
    step(
        "18:00",
        "19:50",
        "until the end",
        "sell",
        "005930",
        1,
        price=PATIENT_SELL,
        kind=OrderKind.AFTER_MARKET_LIMIT,
    ),
)
SYMBOLS = frozenset(each.symbol for each in PLAN if each.symbol)
OPENING, END = time(8), time(20, 10)


# --- what is kept on disk -------------------------------------------------------------------------


@dataclass
class Notebook:
    """A file of the day: how it began, and which steps have been taken by the broker."""

    path: Path
    cash: Decimal
    positions: dict[str, tuple[int, Decimal]]
    closes: dict[str, Decimal]
    taken: set[str] = field(default_factory=set[str])

    @classmethod
    def read(cls, path: Path) -> "Notebook":
        kept = json.loads(path.read_text(encoding="utf-8"))
        return cls(
            path=path,
            cash=Decimal(kept["cash"]),
            positions={symbol: (int(n), Decimal(cost)) for symbol, (n, cost) in kept["positions"].items()},
            closes={symbol: Decimal(price) for symbol, price in kept["closes"].items()},
            taken=set(kept["taken"]),
        )

    def save(self) -> None:
        text = json.dumps(
            {
                "cash": str(self.cash),
                "positions": {symbol: [n, str(cost)] for symbol, (n, cost) in self.positions.items()},
                "closes": {symbol: str(price) for symbol, price in self.closes.items()},
                "taken": sorted(self.taken),
            }
        )
        draft = self.path.with_suffix(".new")
        draft.write_text(text, encoding="utf-8")
        draft.replace(self.path)  # the old file or the new one, never half of one

    def ledger(self, rates: Rates) -> Ledger:
        """The ledger as the day began."""
        positions = {symbol: Position(n, cost) for symbol, (n, cost) in self.positions.items()}
        return Ledger(cash=self.cash, positions=positions, rates=rates)


# --- the bot --------------------------------------------------------------------------------------


class DayBot:
    """Carries out a plan through one day; `unit` is how many shares a step's unit means."""

    def __init__(
        self,
        kis: KIS,
        folder: Path,
        *,
        unit: int = 1,
        rates: Rates | None = None,
        clock: Clock | None = None,
        follow: FollowOptions | None = None,
        stream: StreamOptions | None = None,
    ) -> None:
        self.kis = kis
        self.unit = unit
        self.rates = rates or Rates()
        self.clock = clock or Clock()
        self.follow = follow
        self.stream = stream
        self.day = self.now().date()
        self.folder = folder
        self.orders: dict[str, Order] = {}
        self.notes: list[str] = []
        self.notebook: Notebook | None = None
        self.ledger: Ledger | None = None

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.clock.wall(), KOREA)

    def note(self, text: str) -> None:
        self.notes.append(text)
        log.info("%s %s", f"{self.now():%H:%M:%S}", text)

    async def run(self) -> Ledger:
        """Trade until the evening; the ledger of the day."""
        self.notebook = await self.begin()
        self.ledger = ledger = self.notebook.ledger(self.rates)
        await self.settle()
        async with self.kis.stream(options=self.stream), asyncio.TaskGroup() as tasks:
            # All that the account did today is told again, so the ledger starts anew each time.
            following = self.kis.orders.events(
                markets=["domestic_stock"], since_start=True, options=self.follow
            )
            async with following as events:
                tasks.create_task(keep(ledger, events))
                for each in PLAN:
                    await self.take(each)
                await self.wait_until(END)
        self.note(f"the day is over: {ledger}")
        return ledger

    async def begin(self) -> Notebook:
        """Today's notebook; the first start of a day makes it, before anything can be traded."""
        path = self.folder / f"day-{self.day:%Y%m%d}.json"
        if path.exists():
            return Notebook.read(path)
        if self.now().time() >= OPENING:
            raise RuntimeError("start it before 08:00: the ledger needs to know how the day began")
        won = (await self.kis.account.cash()).of("KRW")
        if won is None or won.deposit_d2 is None:
            raise RuntimeError("the account does not say how much money it has")
        held = await self.kis.account.positions(market="domestic_stock")
        notebook = Notebook(
            path=path,
            cash=won.deposit_d2,
            positions={
                each.symbol: (each.quantity or 0, (each.average_price or Decimal(0)) * (each.quantity or 0))
                for each in held
            },
            # Before the opening, a KRX quote is yesterday's close.
            closes={symbol: (await self.kis.market.price(symbol)).price for symbol in sorted(SYMBOLS)},
        )
        notebook.save()
        return notebook

    async def wait_until(self, moment: time) -> None:
        due = datetime.combine(self.day, moment, KOREA)
        while (left := (due - self.now()).total_seconds()) > 0:
            await self.clock.sleep(left)

    async def take(self, each: Step) -> None:
        """Carry out one step, unless its time is over.

        One that the broker has taken is asked for again in any case: the journal answers with what came of
        it, and nothing is sent.
        """
        await self.wait_until(each.at)
        notebook = self.notebook
        assert notebook is not None
        if each.purpose not in notebook.taken and self.now().time() > each.until:
            self.note(f"{each.purpose}: too late")
            return
        order = await self.send(each, notebook)
        if order is None:
            return
        self.orders[each.purpose] = order
        notebook.taken.add(each.purpose)
        notebook.save()
        self.note(f"{each.purpose}: order {order.number}")

    async def send(self, each: Step, notebook: Notebook) -> Order | None:
        """Send a step's order until its outcome is known; `None` if nothing came of it."""
        name = self.name(each)
        while True:
            try:
                return await self.order(each, name, notebook)
            except errors.OutcomeUnknown as unknown:
                self.note(f"{each.purpose}: not known whether it was taken ({unknown.msg_cd or 'no answer'})")
            except errors.KisError as error:
                self.note(f"{each.purpose}: {type(error).__name__}: {error}")
                return None
            settlement = (await self.settle(name)).get(name)
            if isinstance(settlement, Found):
                return settlement.order
            if isinstance(settlement, Undecided):
                return None  # perhaps it is there: somebody has to look, and kis.orders.decide
            if self.now().time() > each.until:
                return None

    async def order(self, each: Step, name: str, notebook: Notebook) -> Order | None:
        """One call; the same name is never processed twice, however often this is called."""
        orders = self.kis.orders
        if each.act in {"modify", "cancel"}:
            target = self.orders.get(each.of)
            if target is None:
                self.note(f"{each.purpose}: there is no order to {each.act}")
                return None
            if each.act == "cancel":
                return await orders.cancel(target, client_order_id=name)
            price = self.price(each, target.symbol, target.side or Side.BUY, notebook.closes)
            return await orders.modify(target, price=price, client_order_id=name)
        side = Side.BUY if each.act == "buy" else Side.SELL
        send = orders.buy if each.act == "buy" else orders.sell
        return await send(
            each.symbol,
            each.units * self.unit,
            price=self.price(each, each.symbol, side, notebook.closes),
            kind=each.kind,
            venue=each.venue,
            client_order_id=name,
        )

    def name(self, each: Step) -> str:
        return f"{self.day:%Y%m%d} {each.purpose}"

    @staticmethod
    def price(each: Step, symbol: str, side: Side, closes: Mapping[str, Decimal]) -> Decimal | None:
        if each.price is None:
            return None
        table = KRX_FUNDS if symbol in FUNDS else KRX_STOCKS
        return round_to_tick(closes[symbol] * each.price, side, table)

    async def settle(self, *names: str) -> dict[str, Settlement]:
        """Find out what became of orders whose outcome is not known: of these names, or all."""
        while True:
            try:
                settlements = await self.kis.orders.settle(*names)
                break
            except (errors.TransportError, errors.ReplyError, errors.DecodeError) as error:
                self.note(f"the lists cannot be read now: {type(error).__name__}")
            except errors.IncompletePages as error:
                self.note(f"a list cannot be read whole now: {error}")
            await self.clock.sleep(5)
        for settlement in settlements:
            self.note(f"{settlement.pending.client_order_id}: {type(settlement).__name__}")
            if isinstance(settlement, Found) and self.notebook is not None:
                self.notebook.taken |= purposes_of(settlement.pending.client_order_id, self.day)
                self.notebook.save()
        return {each.pending.client_order_id: each for each in settlements}


def purposes_of(name: str, day: date) -> set[str]:
    """The purpose that a name of today has, if it is one of this bot's."""
    head, _, purpose = name.partition(" ")
    return {purpose} if head == f"{day:%Y%m%d}" else set()


async def keep(ledger: Ledger, events: AsyncIterable[OrderEvent]) -> None:
    async for event in events:
        ledger.take(event)


def guards(symbols: Iterable[str], unit: int) -> Guards:
    """What may leave at all; an order without a price counts at the day's upper limit."""
    return Guards(
        symbols=frozenset(symbols),
        largest_quantity=5 * unit,
        largest_amount=unit * 1_000_000,
        orders_per_minute=10,
    )


async def main() -> None:
    """Run it for today, with the settings in the environment; it moves no real money as it is."""
    logging.basicConfig(level=logging.INFO)
    async with KIS.from_env(guards=guards(SYMBOLS, unit=1)) as kis:
        await DayBot(kis, Path()).run()


if __name__ == "__main__":
    asyncio.run(main())
