"""`kis-async calendar`: a month of a marketplace, with holidays and hours, and today marked."""

import os
import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import attrs
import click
from rich.console import Console, RenderableType
from rich.text import Text

from ..calendar import Calendar, Day, Marketplace, Session, Source
from ..calendar.marketplaces import marketplace_of
from ..errors import InvalidRequest
from ..korean_time import KOREA
from ..session.privacy import Redactor
from . import formats, output
from .columns import Column, titled
from .running import call, perform
from .settings import Connection, broker_options, json_option

if TYPE_CHECKING:
    from ..client import KIS
    from .progress import ProgressBar

__all__ = ["calendar", "month_lines"]

_MONTH = re.compile(r"(\d{4})-(\d{1,2})", re.ASCII)
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SOURCES = {
    Source.BROKER: "the broker",
    Source.LIBRARY: "the calendar library",
    Source.WEEKDAYS: "weekdays alone (holidays: pip install 'kis_async[calendar]')",
}


@attrs.frozen(kw_only=True)
class _Month:
    market: Marketplace
    today: date
    days: tuple[Day, ...]


def _month_named(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> tuple[int, int] | None:
    del context
    if value is None:
        return None
    found = _MONTH.fullmatch(value.strip())
    if found is None:
        raise click.BadParameter("a month is written as 2026-11", param=parameter)
    return int(found[1]), int(found[2])


def _market_named(context: click.Context, parameter: click.Parameter, value: str) -> Marketplace:
    del context
    try:
        return marketplace_of(value)
    except InvalidRequest as error:
        raise click.BadParameter(str(error), param=parameter) from error


@click.command(short_help="Show a month with its holidays and hours.")
@click.option(
    "--market",
    default="KRX",
    show_default=True,
    callback=_market_named,
    help=f"One of {', '.join(Marketplace)}, or an exchange's code such as NAS.",
)
@click.option("--month", metavar="YYYY-MM", callback=_month_named, help="Which month.  [default: this one]")
@json_option
@broker_options
def calendar(
    *, connection: Connection, market: Marketplace, month: tuple[int, int] | None, as_json: bool
) -> None:
    """Show a month of a marketplace: trading days, holidays by name, hours in Korean time, today marked.

    It needs no account. With one, the broker is asked for holidays of the Korean markets, once a day.
    """

    async def read(days: Calendar) -> _Month:
        today = (await days.day(market)).date
        year, number = month or (today.year, today.month)
        return _Month(market=market, today=today, days=await days.month(market, year, number))

    async def with_broker(kis: "KIS", progress: "ProgressBar") -> _Month:
        del progress
        return await read(kis.calendar)

    async def alone() -> _Month:
        return await read(Calendar())

    found = (
        call(connection, with_broker)
        if market.korean and _has_account(connection)
        else perform(alone, Redactor(), verbose=connection.verbose)
    )
    if as_json:
        output.write_json(_document(found))
        return
    console = output.screen()
    output.print_lines(console, *month_lines(found.market, found.today, found.days, console))


def _has_account(connection: Connection) -> bool:
    """Whether the user said which account to use; settings that are incomplete are then an error."""
    return bool(connection.settings or connection.environment or os.environ.get("KIS_APP_KEY"))


def month_lines(
    market: Marketplace, today: date, days: Sequence[Day], console: Console
) -> list[RenderableType]:
    """A month for people: the days, the sessions of a usual one, and who says so."""
    columns = (
        Column[Day](title="", cell=lambda day: ">" if day.date == today else ""),
        Column[Day](title="date", cell=lambda day: _styled(day, today, day.date.isoformat())),
        Column[Day](title="day", cell=lambda day: _styled(day, today, _WEEKDAYS[day.date.weekday()])),
        Column[Day](title="hours", cell=lambda day: _styled(day, today, _hours(day.opens, day.closes, day))),
        Column[Day](title="note", cell=_note, flexible=True),
    )
    lines = [titled(f"{market}, {days[0].date:%Y-%m}", columns, days, console)]
    usual = next((day for day in days if day.trading and not (day.shifts.opens or day.shifts.closes)), None)
    if usual is not None:
        sessions = (
            Column[Session](title="session", cell=lambda each: each.kind.value),
            Column[Session](title="Korean time", cell=lambda each: _hours(each.opens, each.closes, usual)),
            Column[Session](title="local time", cell=_local, rank=1),
        )
        shown = sessions[:2] if market.korean else sessions
        lines.append(titled("Sessions of a usual day", shown, usual.sessions, console))
    sources = sorted({day.source for day in days}, key=list(Source).index)
    lines.append(
        Text(f"Hours are Korean time. Trading days by {', '.join(_SOURCES[each] for each in sources)}.")
    )
    return lines


def _styled(day: Day, today: date, text: str) -> Text:
    if day.date == today:
        return Text(text, style="reverse")
    return Text(text, style="" if day.trading else "dim")


def _note(day: Day) -> Text:
    parts = [day.holiday, day.note, day.disagreement]
    return formats.name("; ".join(part for part in parts if part)) if any(parts) else Text("")


def _hours(opens: datetime | None, closes: datetime | None, day: Day) -> str:
    """`23:30-06:00(+1)`, the days after (or before) the trading day where there are any."""
    if opens is None or closes is None:
        return formats.MISSING
    return f"{_clock(opens.astimezone(KOREA), day.date)}-{_clock(closes.astimezone(KOREA), day.date)}"


def _local(session: Session) -> str:
    day = session.trading_date
    return f"{_clock(session.opens, day)}-{_clock(session.closes, day)}"


def _clock(moment: datetime, day: date) -> str:
    apart = (moment.date() - day).days
    seconds = "seconds" if moment.second else "minutes"
    return f"{moment.time().isoformat(seconds)}{f'({apart:+})' if apart else ''}"


def _document(month: _Month) -> dict[str, Any]:
    return {
        "market": month.market.value,
        "month": f"{month.days[0].date:%Y-%m}",
        "today": month.today,
        "days": [
            {
                "date": day.date,
                "trading": day.trading,
                "opens": day.opens,
                "closes": day.closes,
                "holiday": day.holiday,
                "note": day.note,
                "source": day.source.value,
                "disagreement": day.disagreement,
                "sessions": [
                    {
                        "kind": session.kind.value,
                        "opens": session.opens,
                        "closes": session.closes,
                        "beside": session.beside,
                    }
                    for session in day.sessions
                ],
            }
            for day in month.days
        ],
    }
