"""A figure of the table, how it is written, and the page that the table stands in."""

import os
import platform
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Literal

import attrs

BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"

Unit = Literal["ratio", "share", "ms", "a second"]


@attrs.frozen(kw_only=True)
class Figure:
    """One line: what was measured, in which unit, what was aimed at, and what else was seen.

    `value` is `None` where it could not be measured; `note` says why.
    """

    what: str
    value: float | None
    unit: Unit
    goal: str = ""
    note: str = ""

    @property
    def written(self) -> str:
        """As it stands in the table."""
        return ", ".join(text for text in (self._number, self.note) if text)

    @property
    def _number(self) -> str:
        if self.value is None:
            return "not measured"
        return {
            "ratio": f"{self.value:.2f} ×",
            "share": f"{100 * self.value:.1f} %",
            "ms": f"{self.value:.2f} ms",
            "a second": f"{self.value:,.0f} a second",
        }[self.unit]


@attrs.frozen(kw_only=True)
class Machine:
    """Where and when was measured; `load` is the load average over a minute before it began."""

    day: str
    system: str
    processors: int
    python: str
    load: float | None

    @classmethod
    def this(cls) -> "Machine":
        """This one, now."""
        return cls(
            day=date.today().isoformat(),  # noqa: DTZ011 - the day of whoever measures
            system=f"{platform.system()} on {platform.machine()}",
            processors=os.cpu_count() or 1,
            python=f"{platform.python_implementation()} {platform.python_version()}",
            load=round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        )

    @property
    def written(self) -> str:
        """As it stands above the table."""
        load = "unknown" if self.load is None else f"{self.load:.1f}"
        return (
            f"Measured on {self.day}: {self.system}, {self.processors} processors, {self.python}, "
            f"load average {load} at the beginning"
        )


def table(machine: Machine, command: str, parts: Iterable[tuple[str, Iterable[Figure]]]) -> str:
    """The figures of the parts in Markdown."""
    lines = [
        f"{machine.written}, with `{command}`.",
        "",
        "| what | figure | goal | command |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| {figure.what} | {figure.written} | {figure.goal or '–'} | `all.py --only {part}` |"
        for part, figures in parts
        for figure in figures
    ]
    return "\n".join(lines) + "\n"


def around(page: Path) -> tuple[str, str]:
    """What stands before and after the two marks of a page; `ValueError` if they are not there, once each."""
    whole = page.read_text(encoding="utf-8")
    if whole.count(BEGIN) != 1 or whole.count(END) != 1 or whole.index(END) < whole.index(BEGIN):
        raise ValueError(f"{page.name} needs the lines {BEGIN} and {END}, once each and in this order")
    return whole.partition(BEGIN)[0], whole.partition(END)[2]


def put_into(page: Path, text: str) -> None:
    """Put a text between the two marks of a page, in place of what is there."""
    before, after = around(page)
    page.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{after}", encoding="utf-8")
