"""Machines for benchmarks: network namespaces that are made here, joined by a bridge, and removed again.

One, the hub, has the servers and the benchmark itself; each of the others has a worker. Only root may make
them; where that is not allowed everything runs plainly on loopback, which is said.
"""

import contextlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator

import attrs

_PREFIX = f"kis{os.getpid()}"
_NETWORK = "10.77.0"
_TOLD = "KIS_BENCH_MACHINES"


@attrs.frozen
class Machines:
    """How to run a program on the hub and on each machine, and the hub's address."""

    hub: tuple[str, ...] = ()
    each: tuple[tuple[str, ...], ...] = ()
    address: str = "127.0.0.1"

    def __str__(self) -> str:
        return f"{len(self.each)} network namespaces" if self.hub else "no namespaces, loopback only"

    def run(self, *command: str) -> None:
        """Run a program on the hub, which finds the same machines by `machines`."""
        told = json.dumps(attrs.asdict(self))
        subprocess.run([*self.hub, *command], check=True, env={**os.environ, _TOLD: told})


def on_hub() -> bool:
    """Whether this runs on a hub."""
    return _TOLD in os.environ


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


def _name(number: int) -> str:
    return f"{_PREFIX}m{number}"


def _in(name: str) -> tuple[str, ...]:
    return ("ip", "netns", "exec", name)


def _make(count: int) -> Machines:
    hub = _name(0)
    _ip("netns", "add", hub)
    inside = ("-n", hub)
    _ip(*inside, "link", "set", "lo", "up")
    _ip(*inside, "link", "add", "bridge", "type", "bridge")
    _ip(*inside, "addr", "add", f"{_NETWORK}.1/24", "dev", "bridge")
    _ip(*inside, "link", "set", "bridge", "up")
    for number in range(1, count + 1):
        machine = _name(number)
        _ip("netns", "add", machine)
        _ip(*inside, "link", "add", f"port{number}", "type", "veth", "peer", "name", "net", "netns", machine)
        _ip(*inside, "link", "set", f"port{number}", "master", "bridge", "up")
        _ip("-n", machine, "addr", "add", f"{_NETWORK}.{number + 1}/24", "dev", "net")
        _ip("-n", machine, "link", "set", "net", "up")
        _ip("-n", machine, "link", "set", "lo", "up")
    return Machines(_in(hub), tuple(_in(_name(number)) for number in range(1, count + 1)), f"{_NETWORK}.1")


@contextlib.contextmanager
def machines(count: int) -> Iterator[Machines]:
    """So many machines for a block; on the hub those of whoever runs this there."""
    if on_hub():
        told = json.loads(os.environ[_TOLD])
        yield Machines(tuple(told["hub"]), tuple(tuple(each) for each in told["each"]), told["address"])
        return
    made = None
    if shutil.which("ip"):
        with contextlib.suppress(subprocess.CalledProcessError):  # not allowed here
            made = _make(count)
    try:
        yield made or Machines(each=((),) * count)
    finally:
        if shutil.which("ip"):
            for number in range(count + 1):
                subprocess.run(["ip", "netns", "del", _name(number)], check=False, capture_output=True)
