"""Finding out what became of orders: how long it takes, which lists are read, and what is never concluded."""

import itertools
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from order_rows import NOON
from support import FakeClock

from kis_async import Account, Environment, MemoryState, decode_reply
from kis_async.api.domestic_bond.trading import OrderBondPurchase
from kis_async.api.domestic_futureoption.trading_orders import FuturesSession, OrderFutures
from kis_async.api.domestic_stock.trading_orders import ModifyOrCancelOrder, OrderCash
from kis_async.api.domestic_stock.trading_reservations import OrderReservation
from kis_async.api.enums import OverseasOrderExchange, Revision, Side
from kis_async.api.overseas_futureoption.trading_orders import OrderOverseasFutures
from kis_async.api.overseas_stock.trading_orders import ModifyOverseas, OrderOverseas
from kis_async.errors import IncompletePages, InvalidRequest, NotSent, OutcomeUnknown, TransportError
from kis_async.orders import Found, Guards, NotThere, SettleOptions, Undecided
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


@pytest.fixture
async def programs(tmp_path: Path) -> AsyncIterator[Open]:
    """Starts programs that share a journal, a clock that stands at noon, and the broker's lists."""
    clock, lists = FakeClock(real=NOON), Lists()
    opened: list[Desk] = []
    environment = Environment(name="test", rest_url="http://127.0.0.1:1", requests_per_second=1)

    def start(*, paper: bool = False) -> Program:
        lists.paper = paper
        desk = Desk(
            journal=Journal(tmp_path / "journal.sqlite3", owner=f"program {len(opened)}"),
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


@pytest.fixture
def program(programs: Open) -> Program:
    """One of them."""
    return programs()


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


# --- how long it takes --------------------------------------------------------------------------


async def test_that_it_is_not_there_takes_the_grace_time_and_two_readings(program: Program) -> None:
    """Of two readings that both began when the grace was over; and the order may then go again."""
    await program.lose(cash())
    (looked,) = await program.settle(wait=False)
    assert isinstance(looked, Undecided)
    assert "grace time" in looked.reason
    (settled,) = await program.settle()
    assert isinstance(settled, NotThere)
    assert settled.pending.client_order_id == "a"
    # 17 readings within the grace of 30 s, one each 2 s, and two after it.
    assert program.clock.real == NOON + 1 + 32
    assert program.lists.asked == [LIST] * 18
    assert await program.states() == {"a": "absent"}
    assert await program.settle() == ()
    await program.accept(cash(), "0000000009")


async def test_an_order_that_is_there_is_found_at_once(program: Program) -> None:
    """With number, branch and moment of the list; it is claimed, and its name answers with it."""
    await program.lose(cash())
    program.lists.rows[LIST] = [row(7)]
    (settled,) = await program.settle(wait=False)
    assert isinstance(settled, Found)
    order = settled.order
    assert (order.number, order.branch, order.client_order_id) == ("7", "06010", "a")
    assert (order.ordered_on, order.ordered_at) == (date(2026, 9, 22), settled.listed.ordered_at)
    assert program.lists.days == {("20260922", "20260922")}
    again = await program.order(cash())
    assert (await again.outcome()).receipt.order_number == "0000000007"


async def test_a_list_that_lags_is_no_evidence(program: Program) -> None:
    """As long as one that was accepted before is missing, nothing is concluded from what is not there."""
    await program.accept(cash("taken", 3), "0000000006")
    program.clock.pass_by(30)
    await program.lose(cash())
    (looked,) = await program.settle()
    assert isinstance(looked, Undecided)
    assert "lacks 1 orders" in looked.reason
    assert await program.states() == {"taken": "accepted", "a": "unknown"}
    program.lists.rows[LIST] = [row(6, "120000", ord_qty="3")]
    assert isinstance((await program.settle())[0], NotThere)


async def test_what_was_accepted_just_now_need_not_be_listed_yet(program: Program) -> None:
    """Its own grace is not over."""
    await program.lose(cash())
    program.clock.pass_by(29)
    await program.accept(cash("taken", 3), "0000000006")
    program.clock.pass_by(1)
    assert isinstance((await program.settle())[0], NotThere)


async def test_a_list_that_shows_less_than_all_is_no_evidence(program: Program) -> None:
    """An answer without a place for rows says nothing; a later one that has it does."""
    await program.lose(cash())
    program.lists.rows[LIST] = None
    (looked,) = await program.settle()
    assert isinstance(looked, Undecided)
    assert "did not show all" in looked.reason


async def test_a_list_that_cannot_be_read_settles_nothing(program: Program) -> None:
    """The error is the caller's; what is open stays open."""
    await program.lose(cash())
    for error in (TransportError("lost", tr_id=LIST), IncompletePages("page 2 failed", tr_id=LIST)):
        program.lists.rows[LIST] = error
        with pytest.raises(type(error)):
            await program.settle()
    assert await program.states() == {"a": "unknown"}
    assert len(await program.settler.pending()) == 1


# --- who else is there --------------------------------------------------------------------------


async def test_one_of_another_program_that_is_still_out_competes(programs: Open) -> None:
    """Either row may be its own, which it will name: once it has been answered, the other is ours."""
    ours, theirs = programs(), programs()
    flying = await theirs.send(cash("theirs"))
    await ours.lose(cash("ours"))
    ours.lists.rows[LIST] = [row(7), row(8, "120001")]
    looked = {each.pending.client_order_id: each for each in await ours.settle(wait=False)}
    assert isinstance(looked["ours"], Undecided)
    assert [order.number for order in looked["ours"].candidates] == ["7", "8"]
    assert isinstance(looked["theirs"], Undecided)
    await answer(flying, "0000000007")
    (settled,) = await ours.settle()
    assert isinstance(settled, Found)
    assert settled.order.number == "8"
    assert await theirs.states() == {"theirs": "accepted", "ours": "accepted"}


async def test_what_this_program_is_sending_is_not_pending(program: Program) -> None:
    """It will be told by its own call; but what it sends alike leaves another open."""
    await program.send(cash("flying"))
    assert await program.settle() == ()
    await program.lose(cash("lost"))
    program.lists.rows[LIST] = [row(7)]
    (looked,) = await program.settle(wait=False)
    assert looked.pending.client_order_id == "lost"
    assert isinstance(looked, Undecided)
    with pytest.raises(InvalidRequest, match="no pending order"):
        await program.settler.decide("flying", None)


async def test_what_a_killed_process_had_sent_is_out_as_long_as_an_answer_may_take(programs: Open) -> None:
    """It noted no end, so it ends when an exchange must have: only then its grace begins."""
    await programs().send(cash())
    survivor = programs()
    (settled,) = await survivor.settle()
    assert isinstance(settled, NotThere)
    assert survivor.clock.real >= NOON + TIMEOUT + 1 + 30 + 2
    await programs().send(cash("b"))
    survivor.clock.pass_by(TIMEOUT + 2)
    survivor.lists.rows[LIST] = [row(8, "120045")]
    assert isinstance((await survivor.settle(wait=False))[0], Found)


async def test_what_a_process_wrote_down_and_never_sent_is_closed(programs: Open) -> None:
    """After the grace, without a list; should the process live after all, it is told not to send."""
    sleeper, other = programs(), programs()
    ticket = await sleeper.order(cash())
    (looked,) = await other.settle(wait=False)
    assert isinstance(looked, Undecided)
    assert "about to send" in looked.reason
    assert looked.pending.sent_at is None
    (settled,) = await other.settle()
    assert isinstance(settled, NotThere)
    assert other.clock.real == NOON + 30
    assert other.lists.asked == []
    with pytest.raises(NotSent, match="settled as never sent"):
        await ticket.leaving()
    assert await other.states() == {"a": "not_sent"}


async def test_an_order_by_hand_that_is_the_same_leaves_both_open(program: Program) -> None:
    """With both as candidates, of which the user takes one; the row that is taken is nobody else's then."""
    await program.lose(cash())
    program.lists.rows[LIST] = [row(7), row(8, "120001")]
    (looked,) = await program.settle()
    assert isinstance(looked, Undecided)
    assert {order.number for order in looked.candidates} == {"7", "8"}
    assert "somebody else's" in looked.reason
    await program.lose(cash("b"))
    chosen = looked.candidates[0]
    assert isinstance(await program.settler.decide("a", chosen), Found)
    with pytest.raises(InvalidRequest, match="another intent has this order"):
        await program.settler.decide("b", chosen)
    assert await program.states() == {"a": "accepted", "b": "unknown"}


async def test_what_another_program_settles_meanwhile_is_not_settled_again(programs: Open) -> None:
    """The look that comes too late takes nothing back."""
    one, other = programs(), programs()
    await one.lose(cash())
    reads = itertools.count()

    async def send(request: Any) -> Any:
        reply = await one.lists.send(request)
        if next(reads) == 16:  # the second reading after the grace
            one.lists.rows[LIST] = [row(7)]
            assert isinstance((await other.settle(wait=False))[0], Found)
        return reply

    settler = Settler(one.desk, send, ACCOUNT, options=OPTIONS, attempt_timeout=TIMEOUT)
    assert await settler.settle(None, wait=True) == ()
    assert await one.states() == {"a": "accepted"}


# --- which lists are read -----------------------------------------------------------------------

US = OverseasOrderExchange.NASDAQ
APPLE = {
    "ord_dt": "20260921",  # noon in Korea is the evening before in New York
    "odno": "0031108904",
    "orgn_odno": "",
    "sll_buy_dvsn_cd": "02",
    "rvse_cncl_dvsn": "00",
    "pdno": "AAPL",
    "ft_ord_qty": "5",
    "ft_ord_unpr3": "145.25000000",
    "nccs_qty": "5",
    "ovrs_excg_cd": "NASD",
    "dmst_ord_dt": "20260922",
    "thco_ord_tmd": "120000",
}
FUTURE = {
    "ord_dt": "20260922",
    "odno": "0000005605",
    "orgn_odno": "",
    "sll_buy_dvsn_cd": "02",
    "pdno": "A01603",
    "ord_qty": "1",
    "ord_idx": "397.95",
    "nmpr_type_cd": "01",
    "ord_tmd": "120000",
}
POINTS = Decimal("397.95")
CANCELLED = {"orgn_odno": "0000000003", "sll_buy_dvsn_cd_name": "매수취소*", "ord_unpr": "0"}


def future(session: FuturesSession = FuturesSession.DAY) -> OrderFutures:
    """One contract."""
    return OrderFutures(side=Side.BUY, symbol="A01603", quantity=1, price=POINTS, session=session)


REST: dict[str, Any] = {"original_order_number": "0000000003", "quantity": 0, "all_remaining": True}
CANCEL = ModifyOrCancelOrder(revision=Revision.CANCEL, price=Decimal(0), **REST)
MODIFY = ModifyOrCancelOrder(revision=Revision.MODIFY, price=Decimal(71_000), **REST)
ABROAD: dict[str, Any] = {"exchange": US, "symbol": "AAPL", "quantity": 5}
BUY_APPLE = OrderOverseas(side=Side.BUY, price=Decimal("145.25"), **ABROAD)
CANCEL_APPLE = ModifyOverseas(revision=Revision.CANCEL, original_order_number="0031108900", **ABROAD)

MARKETS: list[Any] = [
    # the order, whether on paper, the lists that are asked, and its row in one of them
    (cash(), True, ["VTTC0081R"], row(7)),
    (BUY_APPLE, False, ["TTTS3035R"], APPLE),
    (BUY_APPLE, True, ["VTTS3035R"], APPLE),
    (future(), False, ["TTTO5201R"], FUTURE),
    (
        OrderOverseasFutures(side=Side.BUY, symbol="6BZ26", quantity=1, price=Decimal("1.17")),
        False,
        ["OTFM3120R", "OTFM3116R"],
        {
            "ord_dt": "20260921",
            "odno": "00298044",
            "sll_buy_dvsn_cd": "02",
            "ovrs_futr_fx_pdno": "6BZ26",
            "fm_ord_qty": "1",
            "fm_ord_pric": "1.17",
            "rvse_cncl_dvsn_cd": "00",
            "pric_dvsn_cd": "1",
            "rcit_dtl_dtime": "20260922120000",
        },
    ),
    (
        OrderBondPurchase(symbol="KR6095572D81", quantity=10, price=Decimal(10_000), small_lot_market=False),
        False,
        ["CTSC8013R"],
        {
            "ord_dt": "20260922",
            "odno": "0000015402",
            "orgn_odno": "",
            "shtn_pdno": "KR6095572D81",
            "ord_qty": "10",
            "bond_ord_unpr": "10000",
            "ord_tmd": "120000",
            "sll_buy_dvsn_cd": "02",
        },
    ),
    (
        OrderReservation(symbol="005930", quantity=10, price=Decimal(70_000), side=Side.BUY),
        False,
        ["CTSC0004R", "CTSC0004R", LIST],
        {
            "rsvn_ord_seq": "0039447",
            "rsvn_ord_ord_dt": "20260923",
            "rsvn_ord_rcit_dt": "20260922",
            "rsvn_ord_rcit_tmd": "120000",
            "pdno": "005930",
            "ord_dvsn_cd": "00",
            "ord_rsvn_qty": "10",
            "ord_rsvn_unpr": "70000",
            "sll_buy_dvsn_cd": "02",
        },
    ),
    (CANCEL, False, [LIST], row(7) | CANCELLED),
    (
        MODIFY,
        False,
        [LIST],
        row(7) | {"orgn_odno": "3", "sll_buy_dvsn_cd_name": "매수정정", "ord_unpr": "71000"},
    ),
    (
        CANCEL_APPLE,
        False,
        ["TTTS3035R"],
        APPLE | {"orgn_odno": "0031108900", "rvse_cncl_dvsn": "02", "ft_ord_unpr3": "0"},
    ),
]


@pytest.mark.parametrize(("request_", "paper", "lists", "listed"), MARKETS)
async def test_each_order_is_looked_for_in_its_own_lists(
    programs: Open, request_: Any, paper: bool, lists: list[str], listed: dict[str, str]
) -> None:
    """And found by its row there, a change by the number of its original; an empty list has it not."""
    program = programs(paper=paper)
    await program.lose(request_.replace(client_order_id="a"))
    program.lists.rows[lists[0]] = [listed]
    (settled,) = await program.settle(wait=False)
    assert sorted(program.lists.asked) == sorted(lists)
    assert isinstance(settled, Found), settled
    assert settled.order.number == settled.listed.number
    program.lists.asked.clear()
    await program.lose(request_.replace(client_order_id="b"))
    (settled,) = await program.settle()
    assert isinstance(settled, NotThere), settled
    assert set(program.lists.asked) == set(lists)


@pytest.mark.parametrize("there", [NIGHT_LIST, "TTTO5201R", None])
async def test_a_night_order_is_looked_for_in_both_lists(program: Program, there: str | None) -> None:
    """Under the next business day, and up to the end of the longest holidays; in the morning it moves."""
    program.clock.pass_by(6.5 * 3600)
    await program.lose(future(FuturesSession.NIGHT))
    if there is not None:
        listed = FUTURE | {"ord_dt": "20260923", "ord_tmd": "183000", "nmpr_type_name": "지정가"}
        program.lists.rows[there] = [listed | {"ord_idx4": "397.95"}]
    (settled,) = await program.settle()
    assert set(program.lists.asked) == {NIGHT_LIST, "TTTO5201R"}
    assert program.lists.days == {("20260922", "20261002"), ("20260922", "20261003")}
    assert isinstance(settled, NotThere if there is None else Found)
    if isinstance(settled, Found):
        assert (settled.order.night, settled.order.ordered_on) == (True, date(2026, 9, 23))


async def test_while_the_night_moves_it_cannot_be_said_to_be_missing(program: Program) -> None:
    """Around 06:10 its orders may be in neither list."""
    program.clock.pass_by(17 * 3600)
    await program.lose(future(FuturesSession.NIGHT))
    program.clock.pass_by(3600 + 10 * 60)
    (looked,) = await program.settle()
    assert isinstance(looked, Undecided)
    assert "did not show all" in looked.reason
    program.clock.pass_by(1200)
    assert isinstance((await program.settle())[0], NotThere)
