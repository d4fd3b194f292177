"""What several kinds of tests need: a clock that tests set, and a broker that tests script."""

import asyncio
import json
import runpy
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import attrs
from aiohttp import web

from kis_async import KIS
from kis_async.session.clock import Clock

APP_KEY = "PSappkey" + "k" * 28
APP_SECRET = "s3cret/" + "S" * 173
ACCOUNT = "81234567-01"


@attrs.define
class FakeClock:
    """Time that passes only when somebody sleeps, or a test says so."""

    now: float = 1000.0
    real: float = 1_700_000_000.0
    run: str = "boot 1"
    slept: list[float] = attrs.Factory(list[float])

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        self.real += seconds
        await asyncio.sleep(0)

    def pass_by(self, seconds: float) -> None:
        self.now += seconds
        self.real += seconds

    def clock(self) -> Clock:
        return Clock(
            monotonic=lambda: self.now, wall=lambda: self.real, sleep=self.sleep, boot=lambda: self.run
        )


Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Broker:
    """A plain HTTP server whose answers a test scripts; it knows nothing of kis_async."""

    def __init__(self) -> None:
        self.requests: list[web.Request] = []
        self.bodies: list[str] = []
        self.tokens = 0
        self.answers: dict[str, Any] = {}
        self.url = ""

    def count(self, path: str) -> int:
        """How many requests had a path that ends so."""
        return sum(request.path.endswith(path) for request in self.requests)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.requests.append(request)
        self.bodies.append(await request.text())
        name = request.path.rsplit("/", 1)[-1]
        scripted = self.answers.get(name)
        if callable(scripted):
            return await scripted(request)
        if isinstance(scripted, list):
            scripted = scripted.pop(0) if len(scripted) > 1 else scripted[0]
        if isinstance(scripted, tuple):
            status, body = scripted
            return _response(status, body)
        if scripted is not None:
            return _response(200, scripted)
        if name == "tokenP":
            self.tokens += 1
            return web.json_response(token_body(f"token-number-{self.tokens}"))
        return web.json_response({"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "ok", "output2": []})


def _response(status: int, body: Any) -> web.Response:
    if isinstance(body, (bytes, str)):
        data = body.encode() if isinstance(body, str) else body
        return web.Response(status=status, body=data, content_type="application/json")
    return web.json_response(body, status=status)


def token_body(value: str, *, seconds: int = 86400) -> dict[str, Any]:
    """What tokenP answers, with an expiry text far away so that the seconds decide."""
    return {
        "access_token": value,
        "access_token_token_expired": "2099-01-01 00:00:00",
        "token_type": "Bearer",
        "expires_in": seconds,
    }


def refusal(code: str, *, rt_cd: str = "1") -> dict[str, str]:
    """A refusal in the envelope of the APIs."""
    return {"rt_cd": rt_cd, "msg_cd": code, "msg1": "거절"}


async def close_in_a_hurry(kis: KIS, steps: int) -> None:
    """Close a client, and cancel that after so many steps of the loop; after none it would not have begun."""
    closing = asyncio.create_task(kis.close())
    for _ in range(steps):
        await asyncio.sleep(0)
    closing.cancel()
    with suppress(asyncio.CancelledError):
        await closing


def client_tasks() -> list[str]:
    """The names of the tasks that clients have running."""
    return [name for task in asyncio.all_tasks() if (name := task.get_name()).startswith("kis_async")]


def dumped(value: Any) -> bytes:
    """JSON bytes."""
    return json.dumps(value, ensure_ascii=False).encode()


def departures(name: str) -> dict[Any, str | int]:
    """A table of reasoned exceptions, collected over the files in `departures`; a set becomes keys."""
    found: dict[Any, Any] = {}
    for path in sorted((Path(__file__).parent / "departures").glob("*.py")):
        table = runpy.run_path(str(path)).get(name, {})
        twice = found.keys() & set(table)
        assert not twice, f"{path.name}: {twice} stand elsewhere already"
        found.update(table if isinstance(table, dict) else dict.fromkeys(table, ""))
    return found
