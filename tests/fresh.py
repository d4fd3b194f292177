"""A process that has imported nothing yet, for tests of what is imported and made when."""

import subprocess
import sys
import textwrap


def in_a_fresh_process(code: str) -> str:
    """What a program prints; warnings are errors in it."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
