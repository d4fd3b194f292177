"""The pytest plugin: a fixture `kis_sandbox`, and a marker that sets its options.

    @pytest.mark.kis_sandbox(requests_per_second=5, faults=["latency=5-80ms"])
    async def test_bot(kis_sandbox):
        async with KIS(kis_sandbox.credentials, account=kis_sandbox.account,
                       environment=kis_sandbox.environment) as kis:
            ...

The server runs in a thread and an event loop of its own. So the fixture is a plain one that works in
tests with or without a loop and with any async plugin in any mode, a test that blocks its loop does
not stop the server, and its controls (`faults`, `expire_tokens`, `calls`) work from any thread.
Two tokens of a key may follow one another at once, unless the marker sets `token_interval`.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .server import Server


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker."""
    config.addinivalue_line(
        "markers",
        "kis_sandbox(**options): options of the kis_sandbox fixture, the fields of ServerOptions",
    )


@pytest.fixture
def kis_sandbox(request: pytest.FixtureRequest) -> "Iterator[Server]":
    """A local KIS server, new for each test."""
    # Imported here because pytest loads every plugin in every run, also where nobody asks for it.
    from .server import running_in_thread

    options: dict[str, Any] = {"token_interval": 0}
    for marker in reversed(list(request.node.iter_markers("kis_sandbox"))):
        options |= marker.kwargs
    with running_in_thread(**options) as server:
        yield server
