"""A server for benchmarks that refuses on a strict sliding second, in a process of its own.

It knows nothing of kis_async, so that nobody marks his own work. Every arrival counts, tokens
included; one that would be over the rate in the last second is refused (EGW00201, HTTP 500). Times
are the monotonic clock's, which the processes of a machine share.

    with strict_server.running(rate=18, latency=(0.005, 0.08)) as server:
        ...
        record = server.record()
"""

import asyncio
import contextlib
import json
import random
import statistics
import subprocess
import sys
import time
import urllib.request
from collections import deque
from collections.abc import Iterator
from functools import cache

import attrs
import bodies
from aiohttp import web

LOOPBACK = "127.0.0.1"
REFUSAL = {"rt_cd": "1", "msg_cd": "EGW00201", "msg1": "초당 거래건수를 초과하였습니다."}
TOKEN = {
    "access_token": "eyJ0.bench.token",
    "access_token_token_expired": "2099-01-01 00:00:00",
    "token_type": "Bearer",
    "expires_in": 86400,
}
ORDERED = {
    "rt_cd": "0",
    "msg_cd": "APBK0013",
    "msg1": "주문 전송 완료 되었습니다.",
    "output": {"KRX_FWDG_ORD_ORGNO": "91252", "ODNO": "0000117057", "ORD_TMD": "121052"},
}


@attrs.frozen
class Record:
    """What a server saw: moments of arrival, the answers' delays, the orders by their quantity."""

    arrivals: list[float]
    delays: list[float]
    tokens: int
    refused: int
    orders: dict[int, float]

    def rate(self, start: float, end: float) -> float:
        """Arrivals a second between two moments: the slope of their count.

        Calls come in bunches, and a mere count would depend on where in a bunch it begins and ends.
        """
        inside = [moment for moment in self.arrivals if start <= moment <= end]
        return statistics.linear_regression(inside, range(len(inside))).slope

    @property
    def mean_delay(self) -> float:
        """How late the answers were on average."""
        return sum(self.delays) / len(self.delays)

    @property
    def most_in_a_second(self) -> int:
        """The largest number of arrivals that any second held."""
        most = first = 0
        for place, moment in enumerate(self.arrivals):
            while self.arrivals[first] <= moment - 1:
                first += 1
            most = max(most, place - first + 1)
        return most


@attrs.frozen
class StrictServer:
    """A running server, seen from the process that started it; `address` is where, if it is not here."""

    url: str
    address: str | None = None

    def record(self) -> Record:
        """What it has seen since the last time this was asked."""
        url = self.url if self.address is None else self.url.replace("localhost", self.address)
        with urllib.request.urlopen(f"{url}/bench/record", timeout=10) as answer:
            told = json.load(answer)
        return Record(**{**told, "orders": {int(number): at for number, at in told["orders"].items()}})


@contextlib.contextmanager
def running(
    *, rate: float, latency: tuple[float, float] = (0, 0), host: str = LOOPBACK
) -> Iterator[StrictServer]:
    """A server process; it ends with the block, and with this process."""
    with subprocess.Popen(
        [sys.executable, __file__, str(rate), *map(str, latency), host],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            port = int(process.stdout.readline())
            here = host == LOOPBACK
            name = host if here else "localhost"
            yield StrictServer(f"http://{name}:{port}", None if here else host)
        finally:
            process.stdin.close()


# --- in the server's process --------------------------------------------------------------------


@cache
def _multi_quote(asked: tuple[str, ...]) -> bytes:
    return bodies.multi_quote(asked)


class _Broker:
    def __init__(self, rate: float, low: float, high: float) -> None:
        self._rate, self._low, self._high = rate, low, high
        self._second: deque[float] = deque()
        self._groups = bodies.groups()
        self._forget()

    def _forget(self) -> None:
        self._seen = Record(arrivals=[], delays=[], tokens=0, refused=0, orders={})

    async def tell(self, _: web.Request) -> web.Response:
        told = web.json_response(attrs.asdict(self._seen))
        self._forget()
        return told

    async def answer(self, request: web.Request) -> web.Response:
        now = time.monotonic()
        while self._second and self._second[0] <= now - 1:
            self._second.popleft()
        if len(self._second) >= self._rate:
            self._seen = attrs.evolve(self._seen, refused=self._seen.refused + 1)
            return web.json_response(REFUSAL, status=500)
        self._second.append(now)
        delay = random.uniform(self._low, self._high)
        self._seen.arrivals.append(now)
        self._seen.delays.append(delay)
        name = request.path.rsplit("/", 1)[-1]
        if name == "tokenP":
            self._seen = attrs.evolve(self._seen, tokens=self._seen.tokens + 1)
        elif name == "order-cash":
            self._seen.orders[int((await request.json())["ORD_QTY"])] = now
        if self._high:
            await asyncio.sleep(delay)
        return _response(request, name, self._groups)


def _response(request: web.Request, name: str, groups: bytes) -> web.Response:
    if name == "tokenP":
        return web.json_response(TOKEN)
    if name == "order-cash":
        return web.json_response(ORDERED)
    asked = tuple(value for key, value in request.query.items() if key.startswith("FID_INPUT_ISCD_"))
    return web.Response(body=_multi_quote(asked) if asked else groups, content_type="application/json")


async def _serve(host: str, rate: float, low: float, high: float) -> None:
    broker = _Broker(rate, low, high)
    app = web.Application()
    app.router.add_get("/bench/record", broker.tell)
    app.router.add_route("*", "/{path:.*}", broker.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, host, 0).start()
    sys.stdout.write(f"{runner.addresses[0][1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[4], *map(float, sys.argv[1:4])))
