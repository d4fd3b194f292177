"""The making of the file of instruments, as a program of its own: `python -m kis_async.instruments.worker`.

To read 50,000 lines takes a second and more, in which threads of one process would hold up each other, an
event loop too. What to do comes as JSON on stdin, what came of it goes as JSON to stdout.
"""

import gc
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..errors import InstrumentsError, MasterFileError
from .build import Gathering, write
from .cache import unpacked
from .declare import MasterRow
from .masters import row_of
from .parse import Master, parse_master

__all__ = ["main", "make"]

_PROBLEMS = 1_000


def make(task: dict[str, Any]) -> dict[str, Any]:
    """Read the files and write that of instruments.

    `task` has `target`, and in `files` for each file the paths to try, the newest first. In the answer,
    `used` says which was read, `errors` which could not be and why, `problems` what was left out of others.
    """
    started = time.process_time()
    gathering = Gathering()
    used: dict[str, str] = {}
    errors: list[dict[str, Any]] = []
    problems: list[str] = []
    files: dict[str, list[str]] = task["files"]
    for file in sorted(files, key=_order):
        master = _first_readable(file, files[file], used, errors)
        if master is not None:
            gathering.take(file, master.rows)
            problems += master.problems
    entries = gathering.entries()
    write(Path(task["target"]), entries)
    return {
        "count": len(entries),
        "used": used,
        "errors": errors,
        "problems": problems[:_PROBLEMS],
        "seconds": time.process_time() - started,
    }


def _order(file: str) -> bool:
    """Those of NXT first, as `Gathering` needs them; ELWs after the shares among which they stand too."""
    return not file.startswith("nxt_")


def _first_readable(
    file: str, paths: Sequence[str], used: dict[str, str], errors: list[dict[str, Any]]
) -> Master[MasterRow] | None:
    for path in paths:
        try:
            master = parse_master(row_of(file), unpacked(Path(path)), file=file)
        except MasterFileError as error:
            errors.append(
                {"file": file, "text": str(error), "declared": error.declared, "found": error.found}
            )
        else:
            used[file] = path
            return master
    return None


def main() -> int:
    """Do what stdin asks for."""
    gc.disable()  # nothing here refers to itself, and the program is soon over
    try:
        answer = make(json.load(sys.stdin))
    except (InstrumentsError, OSError) as error:
        answer = {"failure": str(error)}
    json.dump(answer, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
