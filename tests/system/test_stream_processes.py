"""Two processes on one key: one has the stream, and the other learns it at once, or takes over."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kis_async import sandbox

WORKER = Path(__file__).with_name("stream_worker.py")
Spawn = Callable[[str, str], "subprocess.Popen[str]"]


@pytest.fixture
def server() -> Iterator[sandbox.Server]:
    """A sandbox in a thread of its own."""
    with sandbox.running_in_thread() as served:
        yield served


@pytest.fixture
def spawn(server: sandbox.Server, tmp_path: Path) -> Iterator[Spawn]:
    """Starts workers on one state; what is still running at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def start(how: str, state: str = "state") -> "subprocess.Popen[str]":
        url = server.rest_url.removeprefix("http://")
        process = subprocess.Popen(
            [sys.executable, "-W", "error", str(WORKER), url, str(tmp_path / state), how],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def said(process: "subprocess.Popen[str]") -> str:
    """The next line of a worker."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def end(process: "subprocess.Popen[str]") -> None:
    """Let a worker end by itself."""
    process.communicate(timeout=30)
    assert process.returncode == 0


@pytest.mark.parametrize("how", ["ended", "killed"])
def test_the_next_process_takes_over(server, spawn, how):
    """The second learns at once that the stream is in use; one that waits has it when the first is gone."""
    first = spawn("now", "state")
    assert said(first) == "open"
    second = spawn("now", "state")
    assert said(second) == "in use"
    end(second)
    assert server.stream.connects == 1
    third = spawn("wait", "state")
    if how == "killed":
        first.kill()
        first.wait(10)
    else:
        end(first)
    gone = time.monotonic()
    assert said(third) == "open"
    assert time.monotonic() - gone < 30
    end(third)
    assert server.stream.second_sessions == 0
    assert server.stream.most_sessions == 1


def test_without_shared_state_the_server_tells(server, spawn):
    """Processes that share nothing learn it from the server, which the first of them does not notice."""
    first = spawn("now", "one")
    assert said(first) == "open"
    second = spawn("now", "other")
    assert said(second) == "in use"
    end(second)
    assert server.stream.registrations == (("H0STCNT0", "005930"),)
    end(first)
