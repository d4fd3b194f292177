"""The `kis-async` command: watchlists, quotes, real time, the local server and the TRs in a terminal.

The rooms: `command_line` (the command line, and what becomes of errors), `exits` (exit codes), `settings`
(options and environment to a client), `running` (one coroutine a command), `watchlist`, `quote`,
`stream`, `call`, `demo`, `sandbox`, `top` and `catalogue` (the commands), `describe` (a TR's fields),
`parameters` (texts to a request), `feeds` (texts to a feed), `live` (from a feed to an output), `board`
(the live table), `events` (what a feed gives, as words), `replies`, `tables`, `columns` and `formats`
(for people), `output` (stdout and JSON), `line_writer` (lines to a slow reader), `progress` (the bar on
stderr).
Nothing here is imported by the rest of the package.
"""

import importlib.util
import sys
from collections.abc import Sequence

__all__ = ["main"]

_NEEDED = ("click", "rich")
# Stands here and not in `exits`, so that it can be had without the extra.
EXTRA_MISSING = 13


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command, and return its exit code; `arguments` are those of the process by default."""
    absent = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if absent:
        sys.stderr.write(
            f"kis-async: the command needs {' and '.join(absent)}: pip install 'kis_async[cli]'\n"
        )
        return EXTRA_MISSING
    try:
        from .command_line import run
    except KeyboardInterrupt:  # the imports take a moment, in which Ctrl-C is as likely as later
        return 130
    return run(arguments)
