"""The library of holidays: what is done without it, and whether another library says the same."""

import logging
from datetime import UTC, date, datetime, timedelta

import pytest
from fresh import in_a_fresh_process
from unit.calendar.places import BrokerOfDays, calendar_at

from kis_async.calendar import Calendar, Marketplace, Source
from kis_async.calendar.library import load


async def test_without_the_extra_there_are_weekdays_and_the_broker(monkeypatch, caplog):
    """Holidays are then not known, and that is said once, in the log and by `source`."""
    caplog.set_level(logging.WARNING)
    monkeypatch.setattr("kis_async.calendar.library._load", _missing)
    calendar = calendar_at("2026-12-20 10:00", BrokerOfDays(date(2026, 12, 25)))
    christmas = await calendar.day("KRX", date(2026, 12, 25))
    assert not christmas.trading
    assert (christmas.source, christmas.disagreement) == (Source.BROKER, None)
    abroad = await calendar.day("US", date(2026, 12, 25))
    assert abroad.trading
    assert abroad.source is Source.WEEKDAYS
    assert len([record for record in caplog.records if "kis_async[calendar]" in record.getMessage()]) == 1


def _missing(market):
    raise ModuleNotFoundError("No module named 'holidays'", name="holidays")


async def test_another_missing_module_is_no_missing_extra(monkeypatch):
    """An installation that is broken otherwise is not taken for one without the extra."""

    def broken(market):
        raise ModuleNotFoundError("No module named 'dateutil'", name="dateutil")

    monkeypatch.setattr("kis_async.calendar.library._load", broken)
    with pytest.raises(ModuleNotFoundError):
        await Calendar().day("US")


def test_the_library_is_imported_late():
    """Whoever imports the calendar, or asks for a table of hours, does not wait for it; nor for pandas."""
    assert (
        in_a_fresh_process(
            """
        import asyncio, sys
        from datetime import date
        from kis_async.calendar import Calendar
        before = "holidays" in sys.modules
        asyncio.run(Calendar().day("KRX", date(2026, 11, 25)))
        print(before, "holidays" in sys.modules, "pandas" in sys.modules, "aiohttp" in sys.modules)
        """
        )
        == "False True False False"
    )


# The days of 2026, weekends aside, on which the KRX does not open: 설날, 삼일절, 노동절, 어린이날,
# 부처님오신날, 지방선거, 제헌절, 광복절, 추석, 개천절, 한글날, 성탄절, and the last of the year.
KRX_2026 = (
    "01-01 02-16 02-17 02-18 03-02 05-01 05-05 05-25 06-03 07-17 08-17 09-24 09-25 10-05 10-09 12-25 12-31"
)


async def test_the_holidays_of_a_year():
    """All of them, an election and a holiday that is new in 2026 included, each with a name; no other."""
    months = [await Calendar().month("NXT", 2026, month) for month in range(1, 13)]
    closed = [day for month in months for day in month if not day.trading and day.date.weekday() < 5]
    assert " ".join(f"{day.date:%m-%d}" for day in closed) == KRX_2026
    assert all(day.holiday for day in closed)


# Two typhoons that the second library lacks in its release 4.13.
KNOWN = {"XHKG": {date(2023, 9, 1), date(2023, 9, 8)}}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    ("market", "name"),
    [
        (Marketplace.US, "XNYS"),
        (Marketplace.JAPAN, "XTKS"),
        (Marketplace.HONG_KONG, "XHKG"),
        (Marketplace.CHINA, "XSHG"),
    ],
)
def test_another_library_says_the_same(market, name):
    """Abroad, from 2023 to 2026 both have the same trading days and the same half days."""
    calendars = pytest.importorskip("exchange_calendars")
    other = calendars.get_calendar(name, start="2022-12-01", end="2026-12-31")
    theirs = {datetime.fromtimestamp(int(day) / 1e9, UTC).date() for day in other.sessions_nanos}
    ours = load(market)
    first, last = date(2023, 1, 1), date(2026, 12, 31)
    days = [first + timedelta(days=place) for place in range((last - first).days + 1)]
    different = {day for day in days if (day.weekday() < 5 and day not in ours.closed) != (day in theirs)}
    assert different <= KNOWN.get(name, set())
    early = {session.date() for session in other.early_closes if session.date() >= first}
    assert {day for day in ours.half if first <= day <= last} == early
