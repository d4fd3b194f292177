"""A scripted real-time server and clients of it."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from exchange import Exchange, serving
from support import ACCOUNT, APP_KEY, APP_SECRET

from kis_async import KIS, Account, Credentials, Environment, MemoryState, Pacing


@pytest.fixture
async def exchange() -> AsyncIterator[Exchange]:
    """The server."""
    async with serving() as served:
        yield served


@pytest.fixture
def trader(exchange: Exchange) -> Callable[..., KIS]:
    """A client of the server; keywords override the settings."""

    def make(**settings: Any) -> KIS:
        environment = Environment(
            name="test",
            rest_url=f"http://{exchange.url}",
            stream_url=f"ws://{exchange.url}",
            requests_per_second=1000,
            paper=settings.pop("paper", False),
        )
        defaults: dict[str, Any] = {
            "account": Account(ACCOUNT),
            "state": MemoryState(),
            "pacing": Pacing(reserve=0),
        }
        key = settings.pop("app_key", APP_KEY)
        return KIS(
            Credentials(app_key=key, app_secret=APP_SECRET, hts_id="trader"),
            environment=environment,
            **{**defaults, **settings},
        )

    return make
