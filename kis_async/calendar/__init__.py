"""What trades when: trading days, hours, sessions and trading dates of every marketplace.

    day = await kis.calendar.day("KRX", date(2026, 11, 19))
    session = await kis.calendar.session_at("US")
    opens = (await kis.calendar.next_open("NXT")).opens

The rooms: `marketplaces` (their names), `hours` (the table of sessions), `days` (trading days, from what
library and broker say), `timeline` (from a moment to a session), all pure; `library` (holidays, from the
extra `calendar`), `broker` (its holiday inquiry, once a day) and `facade` (`Calendar`).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .days import Day, Source
    from .facade import Calendar
    from .hours import Session, SessionKind, Shifts
    from .marketplaces import Marketplace
    from .timeline import Status

# The tables of hours take longer to make than an event loop should stand still.
_HOMES = {
    "Calendar": "facade",
    "Day": "days",
    "Marketplace": "marketplaces",
    "Session": "hours",
    "SessionKind": "hours",
    "Shifts": "hours",
    "Source": "days",
    "Status": "timeline",
}

__all__ = ["Calendar", "Day", "Marketplace", "Session", "SessionKind", "Shifts", "Source", "Status"]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
