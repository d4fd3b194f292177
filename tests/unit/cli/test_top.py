"""What `kis-async top` draws: a bot at work, one that hangs, one of many TRs, and several."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from kis_async.cli.top_tables import bots_table, drawn
from kis_async.telemetry.counters import Counters
from kis_async.telemetry.places import Place
from kis_async.telemetry.snapshot import take

TR = "FHKST01010200"


def snapshot(counters, at):
    """A snapshot of a client that was made at second 0."""
    counters.now = lambda: at
    return take(counters, environment="real", pid=4711, started_at=0.0, taken_at=at)


def nought():
    """The clock at the beginning."""
    return 0.0


def printed(table, width=200):
    """What a console of some width shows, without colours."""
    console = Console(file=io.StringIO(), width=width)
    console.print(table(console), crop=False)
    return console.file.getvalue()


def line_of(text, name):
    """The words of the line that begins with a name."""
    (line,) = (line for line in text.splitlines() if line.startswith(name))
    return line.split()


@pytest.fixture
def two():
    """The counters of a client, a snapshot at 100 s, and what is counted since, till 102 s."""
    counters = Counters(nought)
    calls = counters.call(TR)
    calls.calls = calls.answered = 1000
    calls.exchange.add(5.0)
    before = snapshot(counters, 100.0)
    calls.calls += 30
    calls.answered += 20
    calls.failed["TimedOut"] = 4
    calls.retries = 3
    calls.refused("EGW00201")
    for _ in range(20):
        calls.exchange.add(0.02)
    counters.lanes["quote"].entered()
    counters.stream.records += 90
    counters.writes.unknown += 1
    return before, snapshot(counters, 102.0)


def test_rates_are_of_the_time_between_and_counts_of_all(two):
    """Calls a second, what runs now, what failed; the broker's times are the latest."""
    before, now = two
    text = printed(lambda console: drawn(now, now.since(before), console))
    assert text.splitlines()[0] == "real, process 4711, up 0:01:42: 15.0 calls/s"
    name = "주식현재가 호가/예상체결"
    assert name in text
    assert line_of(text.replace(name, ""), TR) == [
        *(TR, "15.0", "1,030", "6", "4", "3", "1"),
        *("21", "ms", "21", "ms", "-"),  # as exact as the histogram is
    ]
    assert line_of(text, "quote") == ["quote", "1", "-", "-", "-", "-", "-"]
    assert line_of(text, "refused") == ["refused", "EGW00201", "1"]
    assert line_of(text, "writes") == ["writes", "unknown", "1"]
    assert line_of(text, "stream") == ["stream", "records", "90", "(45", "records/s)"]


def test_a_narrow_window_keeps_what_matters(two):
    """Columns go before numbers are cut."""
    before, now = two
    text = printed(lambda console: drawn(now, now.since(before), console), width=50)
    assert line_of(text, TR) == [TR, "15.0", "1,030", "4"]
    assert max(map(len, text.splitlines())) <= 50


def test_one_that_hangs_shows_what_was_known(two):
    """In the place of rates stands that it does not answer."""
    _, now = two
    text = printed(lambda console: drawn(now, None, console))
    assert text.startswith("real, process 4711, up 0:01:42: does not answer\n")
    assert line_of(text.replace("주식현재가 호가/예상체결", ""), TR)[1:3] == ["0.0", "1,030"]


def test_the_busiest_of_many_trs_come_first():
    """Twenty are shown, and how many there are beside."""
    counters = Counters(nought)
    for number in range(25):
        counters.call(f"TR{number:02}").calls = number
    now = snapshot(counters, 1.0)
    shown = [
        line.split()[0]
        for line in printed(lambda console: drawn(now, now, console)).splitlines()
        if line[:2] == "TR"
    ]
    assert shown == ["TR", *(f"TR{number:02}" for number in range(24, 4, -1))]
    assert "and 5 more TRs" in printed(lambda console: drawn(now, now, console))


def test_a_list_of_bots(two):
    """Each by its name; one that does not answer is there as well."""
    bots = [
        (Place(path=Path("4711-real.sock"), pid=4711, environment="real"), two[1]),
        (Place(path=Path("99-paper.json"), pid=99, environment="paper"), None),
    ]
    text = printed(lambda console: bots_table(bots, console))
    assert line_of(text, "4711-real") == ["4711-real", "0:01:42", "1,030", "4", "0", "0"]
    assert line_of(text, "99-paper") == ["99-paper", "does", "not", "answer", "-", "-", "-", "-"]
