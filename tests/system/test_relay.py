"""Several processes on one key's stream: registrations counted over all, and another owner when one dies."""

import signal
import sys
import time
from collections.abc import Iterator

import pytest
from relay_support import KEYS, KRX, NOTICE, Start, Tape, check, holes, trade, workers

from kis_async import sandbox

no_signals = pytest.mark.skipif(sys.platform == "win32", reason="no process can be stopped there")


@pytest.fixture
def server() -> Iterator[sandbox.Server]:
    """A sandbox in a thread of its own, on which only what a test sends happens."""
    with sandbox.running_in_thread(ticks_per_second=0) as served:
        yield served


@pytest.fixture
def start(server: sandbox.Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Start]:
    """Starts processes that share a folder."""
    # A short path, so that it has room for a Unix socket.
    with workers(server, str(tmp_path_factory.mktemp("s"))) as started:
        yield started


@pytest.mark.parametrize("how", ["killed", "closed"])
def test_another_takes_over(server, start, how):
    """The owner ends: within five seconds another has its place, and each consumer one gap that says so."""
    with Tape(server, *KEYS) as tape:
        owner = start(KEYS[0])
        others = {start(*symbols): symbols for symbols in ((KEYS[0], KEYS[1]), (KEYS[0], KEYS[2]))}
        assert owner.role()["owner"]
        assert [other.role()["owner"] for other in others] == [False, False]
        assert set(server.stream.registrations) == {(KRX, key) for key in KEYS}
        for worker, symbols in others.items():
            worker.until(lambda _, w=worker, wanted=symbols: all(w.numbers(key) for key in wanted))
        ended = time.time()
        if how == "killed":
            owner.kill()
        else:
            owner.close()
        for worker, symbols in others.items():
            assert worker.says("gap")["until"] - ended < 5
            check(worker, symbols, tape)
        assert sorted(other.role()["owner"] for other in others) == [False, True]
        for worker in others:
            worker.close()
    assert (server.stream.most_sessions, server.stream.most_registrations) == (1, 3)


def test_the_broker_still_holds_the_place(tmp_path_factory):
    """A new owner is refused until the old one's place is free: it waits, and it is still one gap."""
    with (
        sandbox.running_in_thread(ticks_per_second=0, slot_hold=3) as server,
        workers(server, str(tmp_path_factory.mktemp("s"))) as start,
        Tape(server, *KEYS) as tape,
    ):
        owner, other = start(KEYS[0], lease=1.0), start(*KEYS[:2], lease=1.0)
        other.until(lambda _: all(other.numbers(key) for key in KEYS[:2]))
        owner.kill()
        other.says("gap")
        check(other, KEYS[:2], tape)
        assert server.stream.connects > 2
        other.close()


@no_signals
def test_an_owner_that_stood_still_is_a_guest(server, start):
    """Others take over when its lease has ended; when it goes on, it gives way, and has one gap as they do.

    Until then its connection still has the key's place at the broker, so that nobody else can have one.
    """
    with Tape(server, *KEYS) as tape:
        owner, other = start(KEYS[0], lease=1.0), start(KEYS[0], KEYS[1], lease=1.0)
        other.until(lambda _: all(other.numbers(key) for key in KEYS[:2]))
        owner.process.send_signal(signal.SIGSTOP)
        while not other.role()["owner"]:
            time.sleep(0.05)
        owner.process.send_signal(signal.SIGCONT)
        for worker, symbols in ((owner, KEYS[:1]), (other, KEYS[:2])):
            worker.says("gap")
            check(worker, symbols, tape, stood_still=worker is owner)
        assert not owner.role()["owner"]
        for worker in (owner, other):
            worker.close()


def test_registrations_are_counted_over_all(server, start):
    """41 of a key in all, a shared one once; who asks for too many is told, and who leaves frees its own."""
    codes = [f"{number:06}" for number in range(60)]
    first, second, third = start(*codes[:20]), start(*codes[10:38]), start(codes[0])
    assert len(server.stream.registrations) == 38
    third.told("add", *codes[40:44])
    assert third.says("refused")["error"] == "StreamFull"
    third.told("add", *codes[40:43])
    third.says("added")
    role = first.role()
    assert (role["registrations"], role["limit"]) == (41, 41)
    assert [(each["name"], each["registrations"]) for each in role["consumers"]] == [("w1", 28), ("w2", 4)]
    second.told("remove", codes[15])
    second.told("remove", codes[30])
    while first.role()["registrations"] > 40:
        time.sleep(0.01)
    second.kill()
    while first.role()["registrations"] > 23:
        time.sleep(0.01)
    third.told("add", *codes[20:38])
    third.says("added")
    assert set(server.stream.registrations) == {(KRX, code) for code in (*codes[:38], *codes[40:43])}
    assert server.stream.most_registrations == 41
    assert server.stream.connects == 1


@no_signals
def test_a_slow_consumer_holds_up_nobody(server, start):
    """One that stands still is told in order how much was left out for it; the others have all meanwhile."""
    owner = start("005930", queue=2000)
    quick, slow = start("005930"), start("005930")
    slow.process.send_signal(signal.SIGSTOP)
    total = 20_000
    for number in range(1, total + 1, 50):
        server.stream.push(KRX, "005930", *(trade("005930", each) for each in range(number, number + 50)))
        if number % 1000 == 951:  # no further than the others can be behind
            for worker in (owner, quick):
                worker.says("trade", number=number + 49)
    for worker in (owner, quick):
        assert worker.numbers("005930") == list(range(1, total + 1))
        assert {said["what"] for said in worker.seen} == {"open", "trade"}
    skipped = {each["name"]: each["skipped"] for each in owner.role()["consumers"]}
    assert skipped["w1"] == 0 < skipped["w2"]
    slow.process.send_signal(signal.SIGCONT)
    slow.says("dropped")
    server.stream.push(KRX, "005930", trade("005930", total + 1))
    slow.says("trade", number=total + 1)
    (dropped,) = [said for said in slow.seen if said["what"] == "dropped"]
    ((before, after),) = holes(slow.numbers("005930"))
    place = slow.seen.index(dropped)
    assert (slow.seen[place - 1]["number"], slow.seen[place + 1]["number"]) == (before, after)
    assert dropped["keys"] == {"005930": after - before - 1} == {"005930": skipped["w2"]}
    assert dropped["count"] == skipped["w2"]
    slow.process.send_signal(signal.SIGSTOP)
    for _ in range(100):
        server.stream.push(KRX, "005930", *(trade("005930", each) for each in range(1, 101)))
    owner.close()


def test_notices_come_to_everybody(server, start):
    """Each consumer gets each notice, also one that joined later, for whom nothing was acknowledged.

    After a take-over their key is another one, and they can be read as before.
    """
    owner = start(notices=True)
    others = [start(notices=True), start(notices=True)]
    server.stream.push("H0STCNI0", "sandbox", NOTICE)
    for worker in (owner, *others):
        worker.says("notice", symbol="005930")
    owner.kill()
    for worker in others:
        worker.says("gap")
    server.stream.push("H0STCNI0", "sandbox", NOTICE)
    for worker in others:
        worker.says("notice", symbol="005930")
        assert [said["what"] for said in worker.seen].count("notice") == 2
