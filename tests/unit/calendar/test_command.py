"""`kis-async calendar`: a month on the screen and as JSON, without an account."""

import io
import json
from datetime import date

import pytest
from rich.console import Console
from unit.calendar.places import BrokerOfDays, calendar_at

from kis_async.calendar import Calendar, Marketplace
from kis_async.cli.calendar import month_lines
from kis_async.cli.command_line import run
from kis_async.cli.exits import ExitCode


def shown(market, today, days, width=120):
    """What a screen shows, line by line."""
    console = Console(width=width, file=io.StringIO())
    for line in month_lines(market, today, days, console):
        console.print(line)
    return console.file.getvalue().splitlines()


def line_of(lines, day):
    """The line of a day."""
    (found,) = (line for line in lines if day in line)
    return found


async def test_a_month_on_the_screen():
    """Every day has a line with its hours; today is marked, a holiday named, a late open told."""
    days = await calendar_at("2026-11-25 10:00").month("KRX", 2026, 11)
    lines = shown(Marketplace.KRX, date(2026, 11, 25), days)
    assert [line for line in lines if line.startswith(">")] == [line_of(lines, "2026-11-25")]
    assert "09:00-15:30" in line_of(lines, "2026-11-25")
    assert "10:00-16:30" in line_of(lines, "2026-11-19")
    assert "수학능력" in line_of(lines, "2026-11-19")
    assert "closing-auction" in "".join(lines)
    october = shown(Marketplace.KRX, date(2026, 11, 25), await Calendar().month("KRX", 2026, 10))
    assert "한글날" in line_of(october, "2026-10-09")
    assert not any(line.startswith(">") for line in october)


async def test_hours_that_reach_into_another_day():
    """They are Korean time, with the days before or after the trading day."""
    us = shown(Marketplace.US, date(2026, 11, 25), await Calendar().month("US", 2026, 11))
    assert "23:30-06:00(+1)" in line_of(us, "2026-11-25")
    assert "23:30-03:00(+1)" in line_of(us, "2026-11-27")
    night = shown(Marketplace.KRX_NIGHT, date(2026, 11, 25), await Calendar().month("KRX-NIGHT", 2026, 11))
    assert "18:00(-3)-06:00(-2)" in line_of(night, "2026-11-30")


async def test_who_says_so_and_who_does_not():
    """The last line names the sources, and a disagreement stands in the day's line."""
    broker = BrokerOfDays(date(2026, 11, 26))
    days = await calendar_at("2026-11-25 10:00", broker).month("KRX", 2026, 11)
    lines = shown(Marketplace.KRX, date(2026, 11, 25), days)
    assert "by the broker, the calendar library" in lines[-1]
    assert "broker says that the market is closed" in line_of(lines, "2026-11-26")


def test_the_command_as_json(monkeypatch, capfdbinary):
    """A document with every day and its sessions; no account is needed."""
    for name in ("KIS_APP_KEY", "KIS_ENVIRONMENT"):
        monkeypatch.delenv(name, raising=False)
    assert run(["calendar", "--market", "nas", "--month", "2026-11", "--json"]) == ExitCode.OK
    document = json.loads(capfdbinary.readouterr().out)
    assert (document["market"], document["month"], len(document["days"])) == ("US", "2026-11", 30)
    thanksgiving, half = document["days"][25:27]
    assert (thanksgiving["trading"], thanksgiving["holiday"]) == (False, "Thanksgiving Day")
    assert half["closes"] == "2026-11-27T13:00:00-05:00"
    assert [session["kind"] for session in half["sessions"]][:2] == ["daytime", "pre-market"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--month", "11-2026"], ExitCode.USAGE),
        (["--market", "MARS"], ExitCode.USAGE),
        (["--month", "1999-01"], ExitCode.INVALID_ARGUMENT),
    ],
)
def test_what_the_command_refuses(arguments, code, monkeypatch, capfd):
    """Wrong options are told from a month that is not known."""
    monkeypatch.delenv("KIS_APP_KEY", raising=False)
    assert run(["calendar", *arguments]) == code
    assert capfd.readouterr().err
