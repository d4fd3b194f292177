"""The broker's holiday inquiry (CTCA0903R): the day asked for and those after it, in order.

Weekdays are opening days here, as everywhere in the sandbox's market.
"""

from datetime import date, timedelta

__all__ = ["opening_rows"]

_PAGE = 25
_SATURDAY = 5


def opening_rows(first: date, closed: frozenset[date] = frozenset()) -> list[dict[str, str]]:
    """One page of rows from a day on; `closed` are days besides weekends on which nothing opens."""
    return [_row(first + timedelta(days=place), closed) for place in range(_PAGE)]


def _row(day: date, closed: frozenset[date]) -> dict[str, str]:
    opens = "Y" if day.weekday() < _SATURDAY and day not in closed else "N"
    return {
        "bass_dt": f"{day:%Y%m%d}",
        "wday_dvsn_cd": f"{day.isoweekday() % 7 + 1:02}",  # 01 is Sunday
        "bzdy_yn": opens,
        "tr_day_yn": opens,
        "opnd_yn": opens,
        "sttl_day_yn": opens,
    }
