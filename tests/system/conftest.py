"""Fixtures of the tests that run whole programs."""

import signal
from collections.abc import Iterator

import pytest
from shell import Shell


@pytest.fixture(scope="session", autouse=True)
def interruptible() -> Iterator[None]:
    """Programs that the tests start can be interrupted, also by tests that a shell runs behind itself."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def shell(tmp_path):
    """A shell with an empty home."""
    return Shell(tmp_path)
