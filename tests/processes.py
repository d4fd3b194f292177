"""Worker processes of `system/worker.py`, and what several tests ask of them."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kis_async import sandbox

__all__ = ["Spawn", "most_in_a_window", "result", "spawning", "wait_for"]

Spawn = Callable[..., subprocess.Popen[str]]
WORKER = Path(__file__).parent / "system" / "worker.py"


@contextmanager
def spawning(state: Any) -> Generator[Spawn]:
    """Starts workers on one state; what is still running at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def start(server: sandbox.Server, **job: Any) -> subprocess.Popen[str]:
        text = json.dumps({"url": server.rest_url, "state": state, **job})
        process = subprocess.Popen(
            [sys.executable, "-W", "error", str(WORKER), text],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        started.append(process)
        return process

    try:
        yield start
    finally:
        for process in started:
            if process.poll() is None:
                process.kill()
            process.communicate()


def result(process: subprocess.Popen[str]) -> dict[str, Any]:
    """What a worker reports; it must have ended well and said nothing else."""
    out, err = process.communicate(timeout=90)
    assert process.returncode == 0, err
    assert err == ""
    report: dict[str, Any] = json.loads(out)
    return report


def most_in_a_window(arrivals: list[float], window: float = 1.0) -> int:
    """The largest number of arrivals that any window of the server saw."""
    most, first = 0, 0
    for place, moment in enumerate(arrivals):
        while moment - arrivals[first] >= window:
            first += 1
        most = max(most, place - first + 1)
    return most


def wait_for(condition: Callable[[], bool], seconds: float = 30) -> None:
    """Wait until something is true, and fail if it never is."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.01)  # between looks at the condition
