"""Programs on one account that order and look what became of their orders, beside lists made by hand."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
from order_rows import NOON
from support import FakeClock

from kis_async import Account, Environment, MemoryState, decode_reply
from kis_async.api.domestic_stock.trading_orders import OrderCash
from kis_async.api.enums import Side
from kis_async.errors import OutcomeUnknown
from kis_async.orders import Guards, SettleOptions
from kis_async.orders.desk import Desk
from kis_async.orders.journal import Journal
from kis_async.orders.settling import Settler
from kis_async.spec.message import Context, build

ACCOUNT = Account("12345678-01")
OPTIONS = SettleOptions(grace=30, tolerance=5, pause=2, readings=3)
TIMEOUT = 10.0
LIST, NIGHT_LIST = "TTTC0081R", "STTN5201R"
BLOCKS = dict.fromkeys((LIST, "VTTC0081R", "TTTO5201R", NIGHT_LIST, "CTSC8013R"), "output1")


@attrs.define
class Lists:
    """The broker's lists by TR id: rows, or an error; `asked` are the TR ids in order."""

    paper: bool = False
    rows: dict[str, Any] = attrs.Factory(dict[str, Any])
    asked: list[str] = attrs.Factory(list[str])
    days: set[tuple[str, str]] = attrs.Factory(set[tuple[str, str]])

    async def send(self, request: Any) -> Any:
        """One answer, whole."""
        message = build(request, Context(paper=self.paper, account=ACCOUNT))
        self.asked.append(message.tr_id)
        dates = [text for name, text in message.fields.items() if name.endswith("_DT") and "RCIT" not in name]
        self.days.add((min(dates, default=""), max(dates, default="")))
        rows = self.rows.get(message.tr_id, [])
        if isinstance(rows, Exception):
            raise rows
        body = {"rt_cd": "0", "msg_cd": "", "msg1": ""}
        if rows is not None:
            body |= {BLOCKS.get(message.tr_id, "output"): rows}
        return decode_reply(message.tr_id, body)


async def answer(ticket: Any, number: str) -> None:
    """The order is taken."""
    output = {"KRX_FWDG_ORD_ORGNO": "06010", "ODNO": number, "ORD_TMD": "120000"}
    body = {"rt_cd": "0", "msg_cd": "APBK0013", "msg1": "", "output": output}
    await ticket.ended(decode_reply(ticket.entry.tr_id, body))


@attrs.define
class Program:
    """One program on the account: it orders, and looks what became of its orders."""

    desk: Desk
    lists: Lists
    clock: FakeClock

    async def order(self, request: Any) -> Any:
        """Write an order down."""
        return await self.desk.admit(request, build(request, Context(paper=False, account=ACCOUNT)))

    async def send(self, request: Any) -> Any:
        """Let it leave, and wait for an answer."""
        ticket = await self.order(request)
        await ticket.leaving()
        return ticket

    async def lose(self, request: Any, seconds: float = 1.0) -> None:
        """Send an order whose answer is lost."""
        ticket = await self.send(request)
        self.clock.pass_by(seconds)
        await ticket.ended(OutcomeUnknown("lost"))

    async def accept(self, request: Any, number: str) -> None:
        """Send an order that is taken."""
        await answer(await self.send(request), number)

    @property
    def settler(self) -> Settler:
        """What looks for them."""
        return Settler(self.desk, self.lists.send, ACCOUNT, options=OPTIONS, attempt_timeout=TIMEOUT)

    async def settle(self, *, wait: bool = True) -> Any:
        """All that is open."""
        return await self.settler.settle(None, wait=wait)

    async def states(self) -> Mapping[str, str]:
        """Everything in the journal, by name."""
        entries = await self.desk.journal.since(self.desk.scope(ACCOUNT), 0)
        return {entry.name: entry.state for entry in entries}


Open = Callable[..., Program]


@asynccontextmanager
async def started(folder: Path) -> AsyncIterator[Open]:
    """Starts programs that share a journal, a clock that stands at noon, and the broker's lists."""
    clock, lists = FakeClock(real=NOON), Lists()
    opened: list[Desk] = []
    environment = Environment(name="test", rest_url="http://127.0.0.1:1", requests_per_second=1)

    def start(*, paper: bool = False) -> Program:
        lists.paper = paper
        desk = Desk(
            journal=Journal(folder / "journal.sqlite3", owner=f"program {len(opened)}"),
            guards=Guards(),
            state=MemoryState(),
            environment=attrs.evolve(environment, name="paper") if paper else environment,
            clock=clock.clock(),
        )
        opened.append(desk)
        return Program(desk, lists, clock)

    yield start
    for desk in opened:
        await desk.close()


def cash(name: str = "a", quantity: int = 10) -> OrderCash:
    """Ten shares at 70,000 won."""
    return OrderCash(
        side=Side.BUY, symbol="005930", quantity=quantity, price=Decimal(70_000), client_order_id=name
    )


def row(number: int, clock: str = "120000", **fields: str) -> dict[str, str]:
    """Its row in the day's list."""
    return {
        "ord_dt": "20260922",
        "ord_gno_brno": "06010",
        "odno": f"{number:010}",
        "orgn_odno": "",
        "sll_buy_dvsn_cd": "02",
        "pdno": "005930",
        "ord_qty": "10",
        "ord_unpr": "70000",
        "ord_tmd": clock,
        "ord_dvsn_cd": "00",
        "rmn_qty": "10",
    } | fields
