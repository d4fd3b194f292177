"""All figures in one table, with one command: ratios and percentiles, each beside its goal.

    python tests/bench/all.py [--quick] [--only PART …] [--json FILE] [--write docs/topics/figures.md]

Each part runs in a process of its own, one after the other; what it prints goes to stderr, the table to
stdout. Nothing else should run meanwhile: the load average before the run stands above the table.
`--quick` shows in two minutes that all parts work, and measures little; the whole takes about a quarter
of an hour. `--write` puts the table between the two marks of a page. The exit code is 1 if a part failed.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import attrs
from figures import Figure, Machine, around, put_into, table
from parts import PARTS


def say(text: str) -> None:
    """Tell how far it is."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def measured(part: str, *, quick: bool) -> list[Figure] | None:
    """The figures of a part, from a process of its own; `None` if it failed."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "figures.json"
        command = [sys.executable, __file__, "--part", part, "--json", str(told)]
        done = subprocess.run([*command, *(["--quick"] if quick else [])], check=False, stdout=sys.stderr)
        if done.returncode:
            return None
        return [Figure(**each) for each in json.loads(told.read_text(encoding="utf-8"))]


def main(words: Sequence[str]) -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="short runs, to see that the parts work")
    parser.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--json", type=Path, help="a file for the figures")
    parser.add_argument("--write", type=Path, help="the page to put the table into")
    parser.add_argument("--part", choices=PARTS, help=argparse.SUPPRESS)
    given = parser.parse_args(words)
    if given.write and given.only:
        parser.error("--write replaces the whole table of a page, so it does not go with --only")
    if given.part:
        figures = list(PARTS[given.part](quick=given.quick))
        given.json.write_text(json.dumps([attrs.asdict(each) for each in figures]), encoding="utf-8")
        return 0
    if given.write:
        around(given.write)  # a page that cannot take the table is better known now than at the end
    machine, begun = Machine.this(), time.monotonic()
    say(machine.written)
    found: dict[str, list[Figure]] = {}
    chosen = given.only or [*PARTS]
    for part in chosen:
        say(f"\n== {part} ({time.monotonic() - begun:.0f} s)")
        figures = measured(part, quick=given.quick)
        if figures is not None:
            found[part] = figures
    failed = [part for part in chosen if part not in found]
    command = " ".join(
        [
            "python tests/bench/all.py",
            *(["--quick"] if given.quick else []),
            *(["--only", *given.only] if given.only else []),
        ]
    )
    text = table(machine, command, found.items())
    say(
        f"\n{time.monotonic() - begun:.0f} s in all"
        + (f"; failed: {', '.join(failed)}" if failed else "")
        + "\n"
    )
    sys.stdout.write(text)
    if given.json:
        told = {part: [attrs.asdict(each) for each in figures] for part, figures in found.items()}
        told = {"machine": attrs.asdict(machine), "command": command, "parts": told}
        given.json.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    if given.write and not failed:
        put_into(given.write, text)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
