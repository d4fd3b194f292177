"""Fixtures that several kinds of tests use."""

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from aiohttp import web
from hypothesis import HealthCheck, settings
from redis_server import RedisServer, running_redis
from support import ACCOUNT, APP_KEY, APP_SECRET, Broker, FakeClock

from kis_async import KIS, Account, Credentials, Environment, MemoryState, Pacing, SessionOptions

# A machine that stands still for a second is no mistake of ours.
settings.register_profile(
    "any machine", parent=settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")


@pytest.fixture
def fake_clock() -> FakeClock:
    """A clock that a test sets."""
    return FakeClock()


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisServer]:
    """A Redis for tests that do not mind what others put there, and leave it alive."""
    with running_redis() as server:
        yield server


@pytest.fixture
async def broker() -> AsyncIterator[Broker]:
    """A scripted broker on loopback."""
    served = Broker()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", served.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    served.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield served
    await runner.cleanup()


@pytest.fixture
def open_client(broker: Broker) -> Callable[..., KIS]:
    """A client of the scripted broker; keywords override the settings."""

    def make(**given: Any) -> KIS:
        environment = given.pop("environment", None) or Environment(
            name=given.pop("name", "test"), rest_url=broker.url, requests_per_second=1000
        )
        defaults: dict[str, Any] = {
            "account": Account(ACCOUNT),
            "state": MemoryState(),
            "pacing": Pacing(reserve=0),
            "options": SessionOptions(attempt_timeout=5),
        }
        return KIS(
            Credentials(app_key=APP_KEY, app_secret=APP_SECRET, hts_id="my-hts-id"),
            environment=environment,
            **{**defaults, **given},
        )

    return make
