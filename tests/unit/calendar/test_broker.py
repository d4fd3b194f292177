"""The broker's holiday inquiry: once a day for all, the last word, and nothing that stops without it."""

import asyncio
import logging
from datetime import date, timedelta

import pytest
from unit.calendar.places import BrokerOfDays, calendar_at, clock_at, korean

from kis_async import MemoryState, SqliteState
from kis_async.calendar import Calendar, Source
from kis_async.errors import ClientClosed, TransportError
from kis_async.sandbox.opening_days import opening_rows

TODAY = "2026-11-25 10:00"


def warnings_of(caplog):
    """What the calendar said."""
    return [record.getMessage() for record in caplog.records if record.name == "kis_async.calendar"]


async def test_the_broker_wins_and_it_is_said(caplog):
    """A day that the library has open and the broker closed is closed; it is said once, in log and answer."""
    caplog.set_level(logging.WARNING)
    broker = BrokerOfDays(date(2026, 11, 26))
    calendar = calendar_at(TODAY, broker)
    day = await calendar.day("KRX", date(2026, 11, 26))
    assert not day.trading
    assert day.sessions == ()
    assert day.source is Source.BROKER
    assert day.disagreement is not None
    assert "library" in day.disagreement
    assert (await calendar.next_open("NXT", korean("2026-11-25 21:00"))).opens == korean("2026-11-27 08:00")
    assert await calendar.trading_date("KRX-NIGHT", korean("2026-11-25 22:35")) == date(2026, 11, 27)
    said = warnings_of(caplog)
    assert len(said) == 1
    assert "2026-11-26" in said[0]


async def test_a_holiday_that_the_broker_does_not_keep(caplog):
    """Christmas that the broker has open is open, under the name that the library has for it."""
    caplog.set_level(logging.WARNING)
    calendar = calendar_at("2026-12-20 10:00", BrokerOfDays())
    day = await calendar.day("KRX", date(2026, 12, 25))
    assert day.trading
    assert "기독탄신일" in (day.disagreement or "")
    assert (await calendar.day("KRX", date(2027, 5, 5))).source is Source.LIBRARY  # beyond the broker's page
    assert (
        await calendar.day("US", date(2026, 12, 25))
    ).source is Source.LIBRARY  # not the broker's business


async def test_it_is_asked_once_a_day():
    """Any number of questions cost one inquiry; the next day brings another, and yesterday's answers stay."""
    broker, clock = BrokerOfDays(date(2026, 11, 25)), clock_at(TODAY)
    calendar = Calendar(broker, clock=clock.clock())
    await asyncio.gather(*(calendar.is_open("KRX") for _ in range(20)))
    assert await calendar.is_open("US")
    assert len(broker.asked) == 1
    clock.pass_by(86_400)
    await calendar.is_open("KRX")
    assert broker.asked == [date(2026, 11, 25), date(2026, 11, 26)]
    assert (await calendar.day("KRX", date(2026, 11, 25))).source is Source.BROKER


async def test_two_processes_ask_once(tmp_path):
    """Two clients with a state file in common: one asks, the other waits and reads."""
    broker, clock = BrokerOfDays(date(2026, 11, 26)), clock_at(TODAY)
    states = SqliteState(tmp_path), SqliteState(tmp_path)
    try:
        calendars = [
            Calendar(broker, shared=lambda state=state: state, scope="real", clock=clock.clock())
            for state in states
        ]
        days = await asyncio.gather(*(each.day("KRX", date(2026, 11, 26)) for each in calendars))
        other = Calendar(broker, shared=lambda: states[0], scope="sandbox", clock=clock.clock())
        await other.day("KRX")
    finally:
        for state in states:
            await state.close()
    assert [day.trading for day in days] == [False, False]
    assert len(broker.asked) == 2  # one for both, and one for the other broker


async def test_a_process_that_died_while_asking_is_waited_out():
    """Its lease ends, and then somebody else asks."""
    broker, clock = BrokerOfDays(), clock_at(TODAY)
    state = MemoryState(monotonic=lambda: clock.now)
    await state.lease("real/calendar/krx/asking", "the dead", 30)
    calendar = Calendar(broker, shared=lambda: state, scope="real", clock=clock.clock())
    assert (await calendar.day("KRX")).source is Source.BROKER
    assert sum(clock.slept) >= 30


async def test_a_failure_is_said_and_tried_again_later(caplog):
    """The library carries on, for all who share the state, and the broker is left alone for ten minutes."""
    caplog.set_level(logging.WARNING)
    broker, clock, state = BrokerOfDays(), clock_at(TODAY), MemoryState()
    broker.failure = TransportError("no answer")
    calendars = [Calendar(broker, shared=lambda: state, clock=clock.clock()) for _ in range(2)]
    for calendar in calendars * 2:
        assert (await calendar.day("KRX")).source is Source.LIBRARY
    assert len(broker.asked) == 1
    assert len([text for text in warnings_of(caplog) if "no answer" in text]) == 1
    broker.failure = None
    clock.pass_by(601)
    assert (await calendars[0].day("KRX")).source is Source.BROKER


async def test_a_closed_client_is_no_failure_of_the_broker():
    """It is raised as what it is, and nobody waits ten minutes for it."""
    broker = BrokerOfDays()
    broker.failure = ClientClosed("the client is not open")
    calendar = calendar_at(TODAY, broker)
    with pytest.raises(ClientClosed):
        await calendar.day("KRX")
    broker.failure = None
    assert (await calendar.day("KRX")).source is Source.BROKER


@pytest.mark.parametrize("text", ["", "[]", '{"days": {"25": true}, "asked": null, "failed": 0}', "null"])
async def test_a_record_that_cannot_be_read_is_made_anew(text, caplog):
    """What another version left is no reason to fail."""
    broker, state = BrokerOfDays(), MemoryState()
    await state.write("real/calendar/krx", text, 1e6)
    calendar = calendar_at(TODAY, broker, shared=lambda: state, scope="real")
    assert (await calendar.day("KRX")).source is Source.BROKER
    assert any("made anew" in said for said in warnings_of(caplog))


async def test_an_answer_without_today_is_not_believed(caplog):
    """Days of the past, or none, are no answer."""
    broker = BrokerOfDays()
    broker.rows = lambda _: []
    assert (await calendar_at(TODAY, broker).day("KRX")).source is Source.LIBRARY
    assert any("begin with today" in said for said in warnings_of(caplog))


async def test_paper_asks_nothing():
    """Paper has no such inquiry, so the library stands alone."""
    broker = BrokerOfDays()
    assert (await calendar_at(TODAY, broker, paper=True).day("KRX")).source is Source.LIBRARY
    assert broker.asked == []


async def test_the_day_turns_in_korea():
    """At 23:00 UTC it is tomorrow there, and tomorrow is what the broker is asked for."""
    broker = BrokerOfDays()
    calendar = calendar_at("2026-11-26 08:00", broker)
    await calendar.is_open("KRX")
    assert broker.asked == [korean("2026-11-26 08:00").date()] == [date(2026, 11, 25) + timedelta(days=1)]


def test_the_sandbox_answers_with_days_in_order():
    """The first row is the day asked for; weekends do not open, nor do the days that a test closes."""
    rows = opening_rows(date(2026, 11, 25), frozenset({date(2026, 11, 26)}))
    days = [date(2026, 11, 25) + timedelta(days=place) for place in range(len(rows))]
    assert [row["bass_dt"] for row in rows] == [f"{day:%Y%m%d}" for day in days]
    assert [(row["wday_dvsn_cd"], row["opnd_yn"]) for row in rows[:5]] == [
        ("04", "Y"),  # 1 is Sunday
        ("05", "N"),
        ("06", "Y"),
        ("07", "N"),
        ("01", "N"),
    ]
