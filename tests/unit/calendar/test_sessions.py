"""Which session is open when, at every marketplace, on days that are ordinary and days that are not."""

from datetime import date, datetime, time, timedelta

import pytest
from unit.calendar.places import SEOUL, calendar_at, korean

from kis_async.calendar import Calendar, Marketplace, SessionKind, Source
from kis_async.errors import InvalidRequest

CLOCKS = ("08:10", "09:00", "15:25", "15:45", "16:30", "22:35")

# What is open at these Korean times; a dash where nothing is.
ORDINARY = {
    "KRX": "- regular closing-auction after-close after-market -",
    "NXT": "pre-market - - after-market after-market -",
    "KRX-DERIVATIVES": "- regular regular - - -",
    "KRX-NIGHT": "- - - - - night",
    "US": "- - daytime daytime daytime pre-market",
    "JAPAN": "- regular regular - - -",
    "HONG-KONG": "- - regular regular regular -",
    "CHINA": "- - regular regular - -",
    "VIETNAM": "- - regular regular closing-auction -",
}
CLOSED = "- - - - - -"
# The college entrance exam: Korea opens and closes an hour later, and the NXT has no pre-market.
EXAM = ORDINARY | {
    "KRX": "- - regular regular - -",
    "NXT": "- - regular regular - -",
    "KRX-DERIVATIVES": "- - regular regular regular -",
}
# 한글날, a Friday, while New York has summer time.
HANGUL = ORDINARY | {
    "KRX": CLOSED,
    "NXT": CLOSED,
    "KRX-DERIVATIVES": CLOSED,
    "KRX-NIGHT": CLOSED,
    "US": "- - daytime daytime daytime regular",
}
DAYS = {
    "2026-11-25": ORDINARY,
    "2026-11-27": ORDINARY,  # a Friday
    "2026-11-26": ORDINARY | {"US": CLOSED},  # Thanksgiving
    "2026-01-01": dict.fromkeys(ORDINARY, CLOSED),
    "2026-11-19": EXAM,
    "2026-10-09": HANGUL,
    "2026-03-06": ORDINARY | {"KRX": "- regular closing-auction after-close after-hours-single -"},
    "2026-11-29": dict.fromkeys(ORDINARY, CLOSED),  # a Sunday
    # The Sundays on which the clocks of New York change.
    "2026-03-08": dict.fromkeys(ORDINARY, CLOSED),
    "2026-11-01": dict.fromkeys(ORDINARY, CLOSED),
    # And the Mondays after them: 22:35 is after the open in summer, before it in winter.
    "2026-03-09": ORDINARY
    | {
        "KRX": "- regular closing-auction after-close after-hours-single -",
        "US": "- - daytime daytime daytime regular",
    },
    "2026-11-02": ORDINARY,
}


@pytest.mark.parametrize("day", DAYS)
async def test_the_session_of_every_marketplace(day):
    """At six moments of a day every marketplace has the session that it should have, or none."""
    calendar = Calendar()
    for market, expected in DAYS[day].items():
        found = [await calendar.session_at(market, korean(f"{day} {clock}")) for clock in CLOCKS]
        kinds = " ".join("-" if session is None else session.kind for session in found)
        assert kinds == expected, market
        if market != "KRX-NIGHT":
            assert {session.trading_date for session in found if session} <= {date.fromisoformat(day)}


async def test_the_exam_day_is_a_thursday_and_opens_at_ten():
    """2026-11-19: 10:00 to 16:30, the evening's night session an hour later, nothing else moved."""
    calendar = Calendar()
    day = await calendar.day("KRX", date(2026, 11, 19))
    assert day.date.weekday() == 3
    assert (day.opens, day.closes) == (korean("2026-11-19 10:00"), korean("2026-11-19 16:30"))
    assert day.late_open
    assert not day.early_close
    assert day.note is not None
    assert "수능" in day.note or "수학능력" in day.note
    assert day.sessions[-1].closes == korean("2026-11-19 20:00")
    night = await calendar.day("KRX-NIGHT", date(2026, 11, 20))
    assert (night.opens, night.closes) == (korean("2026-11-19 19:00"), korean("2026-11-20 06:00"))
    assert (await calendar.day("KRX-NIGHT", date(2026, 11, 19))).opens == korean("2026-11-18 18:00")


async def test_the_first_trading_day_of_a_year_opens_late_and_closes_as_usual():
    """2026-01-02: 10:00 to 15:30, derivatives from 09:45, no pre-market at the NXT."""
    calendar = Calendar()
    day = await calendar.day("KRX", date(2026, 1, 2))
    assert (day.opens, day.closes) == (korean("2026-01-02 10:00"), korean("2026-01-02 15:30"))
    assert (await calendar.day("KRX-DERIVATIVES", day.date)).opens == korean("2026-01-02 09:45")
    kinds = [session.kind for session in (await calendar.day("NXT", day.date)).sessions]
    assert kinds == [SessionKind.REGULAR, SessionKind.AFTER_MARKET]
    assert (await calendar.day("KRX", date(2026, 1, 5))).opens == korean("2026-01-05 09:00")


async def test_before_the_open_two_sessions_go_on_at_once():
    """At 08:35 orders at yesterday's close go on beside the opening auction; at 08:45 it is alone."""
    calendar = Calendar()
    both = await calendar.status("KRX", korean("2026-11-25 08:35"))
    assert both.session is not None
    assert both.session.kind == SessionKind.OPENING_AUCTION
    assert [session.kind for session in both.beside] == [SessionKind.BEFORE_OPEN]
    assert (await calendar.status("KRX", korean("2026-11-25 08:45"))).beside == ()


@pytest.mark.parametrize(
    ("market", "day", "closes"),
    [("US", "2026-11-27", "2026-11-28 03:00"), ("HONG-KONG", "2026-12-24", "2026-12-24 13:00")],
)
async def test_half_days(market, day, closes):
    """The day after Thanksgiving and Christmas Eve end early; an afternoon that is over has no session."""
    found = await Calendar().day(market, date.fromisoformat(day))
    assert found.early_close
    assert found.closes == korean(closes)
    assert sum(session.regular for session in found.sessions) == 1


@pytest.mark.parametrize(
    ("moment", "paused"),
    [
        ("2026-11-25 16:35", True),
        ("2026-11-25 23:50", True),
        ("2026-11-26 00:05", True),
        ("2026-11-25 17:00", False),
    ],
)
async def test_pauses_of_overseas_orders(moment, paused):
    """The broker takes no overseas orders around its settlement, though the market is open; Korea goes on."""
    calendar = Calendar()
    status = await calendar.status("US", korean(moment))
    assert status.open
    assert status.orders_paused == paused
    assert not (await calendar.status("KRX", korean(moment))).orders_paused


@pytest.mark.parametrize(
    ("market", "moment", "regular", "opens"),
    [
        ("KRX", "2026-11-25 08:00", False, "2026-11-25 08:30"),
        ("KRX", "2026-11-25 08:00", True, "2026-11-25 09:00"),
        ("KRX", "2026-11-25 10:00", True, "2026-11-26 09:00"),
        ("KRX", "2026-11-25 15:35", False, "2026-11-25 15:40"),
        ("KRX", "2026-12-30 21:00", True, "2027-01-04 10:00"),  # 31 December, New Year, weekend, ceremony
        ("NXT", "2026-11-25 08:50", False, "2026-11-25 09:00:30"),
        ("JAPAN", "2026-11-25 11:30", False, "2026-11-25 12:30"),
        ("US", "2026-11-25 23:31", True, "2026-11-27 23:30"),  # Thanksgiving
        ("US", "2026-11-02 12:00", False, "2026-11-03 10:00"),
    ],
)
async def test_the_next_open(market, moment, regular, opens):
    """Sessions without a gap are one stretch, and the next open is after it."""
    found = await Calendar().next_open(market, korean(moment), regular=regular)
    assert found.opens == korean(opens)


async def test_now_is_what_the_clock_says():
    """Without a moment or a day it is now, in the marketplace's own zone."""
    calendar = calendar_at("2026-11-26 01:00")
    assert (await calendar.day("KRX")).date == date(2026, 11, 26)
    assert (await calendar.day("US")).date == date(2026, 11, 25)
    assert await calendar.is_open("US", regular=True)
    assert not await calendar.is_open("KRX")
    assert (await calendar.next_open("KRX")).opens == korean("2026-11-26 08:30")
    assert await calendar.is_open("KRX", korean("2026-11-26 08:30"))
    assert not await calendar.is_open("KRX", korean("2026-11-26 08:30"), regular=True)


async def test_a_month_has_all_its_days():
    """November 2026 in Korea: 30 days, 21 of them trading, one of them late; a holiday has its name."""
    month = await Calendar().month("KRX", 2026, 11)
    assert len(month) == 30
    assert sum(day.trading for day in month) == 21
    assert [day.date.day for day in month if day.late_open] == [19]
    october = await Calendar().month("KRX", 2026, 10)
    assert october[8].holiday == "한글날"
    assert {day.source for day in october} == {Source.LIBRARY}


@pytest.mark.parametrize(
    "name", [*Marketplace, "us", "krx_night", "NAS", "NASD", "BAQ", "NX", "TKSE", "SZAA"]
)
async def test_names_of_markets(name):
    """A marketplace goes by its name in any case, and by the broker's codes."""
    assert (await Calendar().day(name, date(2026, 11, 25))).trading


@pytest.mark.parametrize(
    "wrong",
    [
        lambda calendar: calendar.day("UN"),
        lambda calendar: calendar.day("KRX", date(1999, 1, 4)),
        lambda calendar: calendar.day("NXT", date(2025, 3, 3)),
        lambda calendar: calendar.day("KRX", datetime(2026, 11, 25, 9, tzinfo=SEOUL)),
        lambda calendar: calendar.session_at("KRX", datetime(2026, 11, 25, 9)),  # noqa: DTZ001 - that is it
        lambda calendar: calendar.month("KRX", 2026, 13),
        lambda calendar: calendar.trading_date("US", night=True),
    ],
)
async def test_what_is_refused(wrong):
    """A market that is none, a day before there were hours, a moment that may be any of twenty-four."""
    with pytest.raises(InvalidRequest):
        await wrong(Calendar())


@pytest.mark.parametrize(
    ("market", "moment", "carried"),
    [
        ("KRX-NIGHT", "2026-11-25 22:35", "2026-11-26"),
        ("KRX-NIGHT", "2026-11-27 22:35", "2026-11-30"),  # Friday night is Monday
        ("KRX-NIGHT", "2026-11-28 05:59", "2026-11-30"),
        ("KRX-NIGHT", "2026-11-28 06:05", "2026-12-01"),  # over: the next night is Monday's
        ("KRX-NIGHT", "2026-10-08 22:35", "2026-10-12"),  # 한글날 and a weekend
        ("KRX-NIGHT", "2026-09-23 22:35", "2026-09-28"),  # 추석
        ("KRX-DERIVATIVES", "2026-11-27 14:00", "2026-11-27"),
        ("KRX", "2026-11-25 16:30", "2026-11-25"),
        ("KRX", "2026-11-27 22:35", "2026-11-30"),
        ("US", "2026-11-26 02:00", "2026-11-25"),  # the local date
        ("US", "2026-11-30 11:00", "2026-11-30"),  # daytime: Sunday evening in New York
        ("US", "2026-11-28 06:30", "2026-11-27"),
        ("US", "2026-11-28 08:00", "2026-11-30"),
    ],
)
async def test_the_date_that_an_order_carries(market, moment, carried):
    """That of the session, or of the next one to open; a night is the next business day's."""
    assert await Calendar().trading_date(market, korean(moment)) == date.fromisoformat(carried)


async def test_the_night_of_derivatives_is_asked_for():
    """`night` turns derivatives into those of the night."""
    moment = korean("2026-11-27 22:35")
    calendar = Calendar()
    assert await calendar.trading_date("KRX-DERIVATIVES", moment, night=True) == date(2026, 11, 30)
    assert (moment + timedelta(days=3)).date() == date(2026, 11, 30)


async def test_summer_time_moves_the_edges_that_new_york_sets():
    """Daytime ends when the pre-market begins: at 17:00 in summer, at 18:00 in winter; it begins at 10:00."""
    for day, ends in (("2026-03-06", 18), ("2026-03-09", 17), ("2026-10-30", 17), ("2026-11-02", 18)):
        daytime, pre_market, _, after = (await Calendar().day("US", date.fromisoformat(day))).sessions
        assert daytime.opens == korean(f"{day} 10:00")
        assert daytime.closes == pre_market.opens == korean(f"{day} {ends}:00")
        assert after.closes.astimezone(SEOUL).time() == time(7)
