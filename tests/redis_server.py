"""A Redis of a test's own, on a free port of loopback, that keeps nothing on disk."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs
import pytest


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@attrs.define
class RedisServer:
    """A server process that may be killed and started again on its port."""

    folder: Path
    host: str = "127.0.0.1"
    port: int = attrs.Factory(_free_port)
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def url(self) -> str:
        """Its address, as `KIS(state=...)` takes it."""
        return f"redis://{self.host}:{self.port}/0"

    def start(self) -> None:
        """Start it, empty, and wait until it answers."""
        self.process = subprocess.Popen(
            [
                *("redis-server", "--bind", self.host, "--port", str(self.port), "--save", ""),
                *("--appendonly", "no", "--dir", str(self.folder), "--protected-mode", "no"),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + 10
        while self.say("PING") != b"+PONG\r\n":
            assert time.monotonic() < deadline, "Redis does not start"
            assert self.process.poll() is None, "Redis ended at its start"
            time.sleep(0.02)  # between looks at the condition

    def say(self, command: str) -> bytes:
        """The first bytes that it answers to a command, none if it does not listen."""
        try:
            with socket.create_connection((self.host, self.port), timeout=5) as line:
                line.sendall(f"{command}\r\n".encode())
                return line.recv(4096)
        except OSError:
            return b""

    def kill(self) -> None:
        """End it at once, with all that it knows."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


@contextmanager
def running_redis(host: str = "127.0.0.1") -> Iterator[RedisServer]:
    """A Redis for a block; the test is skipped where there is none, in CI only if that says so."""
    skipped = not os.environ.get("CI") or os.environ.get("NO_REDIS_SERVER")
    if shutil.which("redis-server") is None and skipped:
        pytest.skip("redis-server is not installed (Debian: apt-get install redis-server)")
    with tempfile.TemporaryDirectory() as folder:
        server = RedisServer(Path(folder), host)
        try:
            server.start()
            yield server
        finally:
            server.kill()
