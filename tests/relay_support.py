"""Processes that share a stream, for the tests of that: what they say, and a tape of numbered trades."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any, Self

from kis_async import sandbox

WORKER = Path(__file__).parent / "system" / "relay_worker.py"
KRX = "H0STCNT0"
KEYS = ("005930", "000660", "035720")
NOTICE = {
    "CUST_ID": "sandbox",
    "ACNT_NO": "1234567801",
    "ODER_NO": "0000012345",
    "SELN_BYOV_CLS": "02",
    "STCK_SHRN_ISCD": "005930",
    "CNTG_QTY": "10",
    "RFUS_YN": "0",
    "CNTG_YN": "1",
    "ACPT_YN": "1",
    "RCTF_CLS": "0",
}


class Worker:
    """A process, and what it has said."""

    def __init__(self, **given: Any) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-W", "error", str(WORKER), json.dumps(given)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        self.seen: list[dict[str, Any]] = []
        self._lines: queue.Queue[str] = queue.Queue()
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put("")

    def until(self, condition: Callable[[dict[str, Any]], bool], seconds: float = 30) -> dict[str, Any]:
        """The next thing that it says of which something is so; all that it said before is in `seen`."""
        end = time.monotonic() + seconds
        while True:
            line = self._lines.get(timeout=max(0.01, end - time.monotonic()))
            assert line, f"the worker has ended: {self.seen[-5:]}"
            self.seen.append(json.loads(line))
            if condition(self.seen[-1]):
                return self.seen[-1]

    def says(self, what: str, **facts: Any) -> dict[str, Any]:
        """The next line of a kind, with some facts."""
        return self.until(
            lambda said: said["what"] == what and all(said[name] == value for name, value in facts.items())
        )

    def told(self, *words: str) -> None:
        """Give it a line."""
        assert self.process.stdin is not None
        self.process.stdin.write(" ".join(words) + "\n")
        self.process.stdin.flush()

    def role(self) -> dict[str, Any]:
        """What it knows of its relay."""
        self.told("role")
        return self.says("role")

    def numbers(self, key: str) -> list[int]:
        """The numbers of the trades that it has seen."""
        return [said["number"] for said in self.seen if said["what"] == "trade" and said["key"] == key]

    def gaps(self) -> list[dict[str, Any]]:
        """The gaps that it has seen."""
        return [said for said in self.seen if said["what"] == "gap"]

    def close(self) -> None:
        """Let it end by itself."""
        self.told("close")
        assert self.process.wait(20) == 0

    def kill(self) -> None:
        """End it without a word."""
        self.process.kill()
        self.process.wait(10)

    def away(self) -> None:
        """Whatever it does, it is gone."""
        self.process.kill()
        self.process.wait(10)
        self._reading.join(10)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


Start = Callable[..., Worker]
# What comes within it has come at once, and how late a busy machine may be to note it: seconds.
_ONE_MOMENT = 0.001
_LATE = 1.0


@contextmanager
def workers(server: sandbox.Server, state: str) -> Generator[Start]:
    """Starts workers on one state, and waits until each is there; what is left at the end is killed."""
    started: list[Worker] = []

    def start(*symbols: str, **given: Any) -> Worker:
        url = server.rest_url.removeprefix("http://")
        worker = Worker(url=url, state=state, symbols=symbols, name=f"w{len(started)}", **given)
        started.append(worker)
        worker.says("open")
        return worker

    try:
        yield start
    finally:
        for worker in started:
            worker.away()


class Tape:
    """Sends trades all the time, numbered by their volume of the day, and notes when each was sent."""

    def __init__(self, server: sandbox.Server, *keys: str) -> None:
        self._server = server
        self._keys = keys
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.sent: list[float] = [0.0]

    def _run(self) -> None:
        while not self._ended.wait(0.02):
            self.sent.append(time.time())
            for key in self._keys:
                self._server.stream.push(KRX, key, trade(key, len(self.sent) - 1))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join(10)


def trade(key: str, number: int) -> dict[str, str]:
    """A trade of one share, the day's volume being its number."""
    return {"MKSC_SHRN_ISCD": key, "CNTG_VOL": "1", "ACML_VOL": str(number)}


def holes(numbers: list[int]) -> list[tuple[int, int]]:
    """Where numbers are missing: the last before and the first after."""
    return [pair for pair in pairwise(numbers) if pair[1] != pair[0] + 1]


def check(worker: Worker, symbols: tuple[str, ...], tape: Tape, *, stood_still: bool = False) -> None:
    """One gap, whose bounds are those of what is missing; nothing twice, and nothing else missing.

    A process that `stood_still` cannot know when what it read afterwards was sent: its gap begins before.
    """
    last = len(tape.sent)
    worker.until(lambda _: all(worker.numbers(key)[-1] > last for key in symbols))
    (gap,) = worker.gaps()
    for key in symbols:
        ((before, after),) = holes(worker.numbers(key))
        assert gap["since"] < tape.sent[before + 1] + _LATE
        too_early = tape.sent[before] - gap["since"]
        assert stood_still or too_early <= _ONE_MOMENT
        assert tape.sent[after - 1] - _LATE < gap["resumed"][key] < tape.sent[after] + _LATE
    assert max(gap["resumed"].values()) == gap["until"]
