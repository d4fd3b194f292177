"""`kis-async balance`, `orders`, `buy`, `sell` and `cancel` as their users have them, against the sandbox."""

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from decimal import Decimal

import pytest
from shell import COMMAND, Result, Shell

from kis_async import cli
from kis_async.sandbox import Server, running, running_in_thread

STOCKS = ("--market", "domestic-stock")
BUY = ("buy", "005930", "10", "--price", "60000")


class Inside:
    """Runs the command in this process, which spares the start of another."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def run(self, *arguments: str) -> Result:
        """Run it to its end."""
        self._capsys.readouterr()
        code = cli.main(arguments)
        out, err = self._capsys.readouterr()
        return Result(code, out.encode(), err.encode())


@pytest.fixture
def inside(shell: Shell, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Inside:
    """A command in the shell's empty home."""
    for name in [name for name in os.environ if name.startswith(("KIS_", "XDG_"))]:
        monkeypatch.delenv(name)
    for name in ("HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(shell.home))
    return Inside(capsys)


@pytest.fixture
def server(shell: Shell, inside: Inside, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A market that is always open, and the variables that lead to it."""
    del inside  # which takes away the variables of whoever runs the tests
    with running_in_thread(always_open=True) as served:
        shell.use(served)
        for name, value in shell.settings.items():
            monkeypatch.setenv(name, value)
        yield served


def orders_at(server: Server) -> list[tuple[str, str, int, Decimal]]:
    """What the exchange has of orders: symbol, side, quantity, price."""
    return [(each.symbol, each.side, each.quantity, each.price) for each in server.exchange.orders]


def test_the_account(server: Server, inside: Inside):
    """Positions, sums and cash are those of the exchange, and the account's number is nowhere."""
    told = inside.run("balance")
    both = inside.run("balance", "--market", "domestic-stock", "--market", "overseas-stock", "--json")
    book = server.exchange.account()
    other = inside.run("balance", "--market", "domestic-futureoption")
    assert (told.code, told.complaint) == (0, "")
    assert "삼성전자" in told.text
    assert "100,000,000" in told.text
    document = both.document
    assert document["account"] == "********-01"
    held = {row["symbol"]: row["quantity"] for row in document["positions"]}
    assert held == {position.symbol: position.quantity for position in book.positions.values()}
    cash = {row["currency"]: row for row in document["cash"] if row["market"] == "domestic_stock"}
    assert [cash["KRW"][day] for day in ("deposit", "deposit_d1", "deposit_d2")] == ["100000000"] * 3
    sums = {row["currency"]: row for row in document["totals"]}
    won = [Decimal(row["value"]) for row in document["positions"] if row["currency"] == "KRW"]
    assert Decimal(sums["KRW"]["value"]) == sum(won)
    assert set(sums) == {"KRW", "USD"}
    assert server.account.number not in told.text + both.out.decode()
    assert (other.code, other.text) == (11, "")


def test_an_order_from_placing_to_cancelling(server: Server, inside: Inside):
    """It is sent once, stands among the open ones, is cancelled in part, and then all that is open."""
    sent = inside.run(*BUY, "--execute", "--id", "mine", "--json")
    again = inside.run(*BUY, "--execute", "--id", "mine")
    number = sent.document["order"]["number"]
    assert (sent.document["sent"], again.code) == (True, 0)
    assert f"accepted: order {number}, branch " in again.text
    assert "id mine" in again.text
    assert orders_at(server) == [("005930", "02", 10, Decimal(60000))]
    by_hand = server.exchange.place("000660", "buy", 2, 300000)

    listed = inside.run("orders", "--json").document["orders"]
    assert {row["number"] for row in listed} == {number, by_hand.number.lstrip("0")}
    shown = inside.run("cancel", number, *STOCKS)
    assert f"cancel 10 of order {number}: buy 10 005930" in shown.text
    assert server.count(tr_id="TTTC0013U") == 0
    part = inside.run("cancel", number, *STOCKS, "--quantity", "3", "--execute")
    assert (part.code, part.complaint) == (0, "")
    assert f"of order {number}" in part.text
    much = inside.run("cancel", number, *STOCKS, "--quantity", "8", "--execute")
    assert (much.code, much.text) == (11, "")
    assert "only 7" in much.complaint

    rest = inside.run("cancel", "--all", *STOCKS, "--execute", "--json")
    cancelled = {row["original_number"] for row in rest.document["cancelled"]}
    assert (rest.code, rest.document["failed"]) == (0, [])
    assert cancelled == {row["number"] for row in listed}
    period = inside.run("orders", "--all", *STOCKS)
    assert f"(of {number})" in period.text
    assert "(none)" in inside.run("orders", *STOCKS).text
    gone = inside.run("cancel", number, *STOCKS, "--execute")
    assert (gone.code, gone.text) == (11, "")


def test_each_outcome_has_its_code(server: Server, inside: Inside):
    """Refused, not sent, unknown: told apart by code and by words, and the unknown is settled."""
    refused = inside.run("sell", "005930", "100000", "--price", "80000", "--execute")
    assert (refused.code, refused.text) == (6, "")
    assert "APBK0400" in refused.complaint
    assert refused.complaint.rstrip().endswith("(quantity)")

    stopped = inside.run("orders", "--stop", "looks wrong")
    assert (stopped.code, stopped.complaint) == (0, "")
    kept = inside.run(*BUY, "--execute")
    assert (kept.code, kept.text) == (14, "")
    assert "looks wrong" in kept.complaint
    assert inside.run("orders", *STOCKS, "--json").document["stopped"] == "looks wrong"
    assert inside.run("orders", "--resume", "--json").document["resumed"] is True
    assert orders_at(server) == []

    server.faults.add("drop-after:tr=TTTC0012U:count=1")
    lost = inside.run(*BUY, "--execute", "--id", "lost")
    assert (lost.code, lost.text) == (15, "")
    first, advice = lost.complaint.splitlines()
    assert first.startswith("kis-async: outcome unknown: ")
    assert "kis-async orders --settle" in advice
    assert "lost" in advice
    again = inside.run(*BUY, "--execute", "--id", "lost")
    assert (again.code, len(orders_at(server))) == (15, 1)
    (pending,) = inside.run("orders", "--pending", "--json").document["pending"]
    assert (pending["client_order_id"], pending["quantity"], pending["side"]) == ("lost", 10, "BUY")
    settled = inside.run("orders", "--settle", "--no-wait")
    assert (settled.code, settled.complaint) == (0, "")
    assert settled.text.startswith("found: buy 10 005930 at 60,000 (id lost) was accepted as order ")
    assert inside.run("orders", "--settle").text == "No order is of unknown outcome.\n"


def test_what_the_lists_cannot_tell(server: Server, inside: Inside):
    """An order by hand that is the same at the same moment leaves the matter open: both are shown."""
    server.faults.add("drop-after:tr=TTTC0012U:count=1")
    lost = inside.run(*BUY, "--execute", "--id", "lost")
    server.exchange.place("005930", "buy", 10, 60000)
    told = inside.run("orders", "--settle", "--no-wait")
    listed = inside.run("orders", "--settle", "--no-wait", "--json")
    assert lost.code == told.code == listed.code == 15
    assert told.text.startswith("cannot tell: buy 10 005930 at 60,000 (id lost): ")
    assert "outcome unknown: 1 of 1" in told.complaint
    (settled,) = listed.document["settled"]
    assert (settled["outcome"], len(settled["candidates"])) == ("cannot tell", 2)
    assert server.account.number not in told.text + listed.text


def test_of_all_cancellations_some_fail(server: Server, inside: Inside):
    """The others are cancelled, and the gravest failure says how the command ends."""
    for price in (60000, 60100, 60200):
        server.exchange.place("005930", "buy", 1, price)
    server.faults.add("refuse=APBK0400:tr=TTTC0013U:count=1")
    server.faults.add("drop-after:tr=TTTC0013U:after=1:count=1")
    ended = inside.run("cancel", "--all", *STOCKS, "--execute", "--json")
    document = ended.document
    assert (ended.code, len(document["cancelled"])) == (15, 1)
    assert {each["outcome"] for each in document["failed"]} == {"refused", "outcome unknown"}
    refused = next(each for each in document["failed"] if each["outcome"] == "refused")
    assert (refused["reason"], refused["order"]["symbol"]) == ("quantity", "005930")
    assert len(ended.complaint.splitlines()) == 3


async def test_an_interrupted_order(shell: Shell):
    """Ctrl-C while the answer is awaited ends as an outcome that is unknown, with what to do about it."""
    async with running(always_open=True, faults=["latency=1.5s:tr=TTTC0012U"]) as server:
        shell.use(server)
        process = await shell.start(*BUY, "--execute", "--id", "mine")
        async with asyncio.timeout(30):
            while server.count(tr_id="TTTC0012U") == 0:
                await asyncio.sleep(0.05)
        process.send_signal(signal.SIGINT)
        ended = await shell.finish(process)
    assert (ended.code, ended.text) == (15, "")
    assert "kis-async orders --settle" in ended.complaint


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal is made as on Unix")
async def test_real_money_asks_a_person(shell: Shell):
    """Only on a terminal, only by the symbol or yes; there is no option that answers."""
    async with running(always_open=True) as server:
        shell.use(server, KIS_ENVIRONMENT="real")
        piped = await shell.run(*BUY, "--execute", stdin=b"yes\n")
        assert (piped.code, piped.text) == (2, "")
        assert "terminal" in piped.complaint
        no = await typed(shell, b"000660\n", *BUY, "--execute")
        assert (no.code, no.text) == (130, "")
        assert "nothing was sent" in no.complaint
        assert server.count() == 0

        yes = await typed(shell, b"005930\n", *BUY, "--execute", "--json")
        assert yes.code == 0
        assert yes.document["sent"] is True
        assert "600,000 KRW" in yes.complaint
        assert server.account.number not in yes.complaint
        assert len(orders_at(server)) == 1
        rest = await typed(shell, b"yes\n", "cancel", "--all", *STOCKS, "--execute")
        assert (rest.code, server.count(tr_id="TTTC0013U")) == (0, 1)


async def typed(shell: Shell, answer: bytes, *arguments: str):
    """Run the command with a terminal as its stdin, on which somebody types an answer."""
    ours, theirs = os.openpty()
    try:
        process = await asyncio.create_subprocess_exec(
            *COMMAND,
            *arguments,
            stdin=theirs,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=shell.environment(),
            cwd=shell.home,
        )
        os.write(ours, answer)
        return await shell.finish(process, None)
    finally:
        os.close(ours)
        os.close(theirs)
