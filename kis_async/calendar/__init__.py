"""What trades when: trading days, hours, sessions and trading dates of every marketplace.

    day = await kis.calendar.day("KRX", date(2026, 11, 19))
    session = await kis.calendar.session_at("US")
    opens = (await kis.calendar.next_open("NXT")).opens

The rooms: `marketplaces` (their names), `hours` (the table of sessions), `days` (trading days, from what
library and broker say), `timeline` (from a moment to a session), all pure; `library` (holidays, from the
extra `calendar`), `broker` (its holiday inquiry, once a day) and `facade` (`Calendar`).
"""

from .days import Day, Source
from .facade import Calendar
from .hours import Session, SessionKind, Shifts
from .marketplaces import Marketplace
from .timeline import Status

__all__ = ["Calendar", "Day", "Marketplace", "Session", "SessionKind", "Shifts", "Source", "Status"]
