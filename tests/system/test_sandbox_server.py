"""The sandbox on a socket, called by a client that knows nothing of kis_async."""

import asyncio
import json
import socket

import aiohttp
import pytest

from kis_async.errors import ConfigError
from kis_async.sandbox import ManualClock, ServerOptions, running, running_in_thread, serve

QUOTE = "/uapi/domestic-stock/v1/quotations/intstock-multprice"
ORDER = "/uapi/domestic-stock/v1/trading/order-cash"
PAIR = {"FID_COND_MRKT_DIV_CODE_1": "J", "FID_INPUT_ISCD_1": "005930"}
BUY = {
    "CANO": "12345678",
    "ACNT_PRDT_CD": "01",
    "PDNO": "005930",
    "ORD_DVSN": "00",
    "ORD_QTY": "1",
    "ORD_UNPR": "70000",
}


class Bare:
    """What a program in any language does: JSON, headers, and nothing else."""

    def __init__(self, server, http):
        self.server = server
        self.http = http
        self.token = ""

    async def log_in(self):
        """Get a token."""
        key = self.server.credentials
        body = {"grant_type": "client_credentials", "appkey": key.app_key, "appsecret": key.app_secret}
        async with self.http.post("/oauth2/tokenP", json=body) as response:
            assert response.status == 200
            self.token = (await response.json())["access_token"]
        return self

    def headers(self, tr_id):
        """The headers of a call."""
        return {
            "authorization": f"Bearer {self.token}",
            "appkey": self.server.credentials.app_key,
            "appsecret": self.server.credentials.app_secret,
            "tr_id": tr_id,
            "tr_cont": "",
            "custtype": "P",
        }

    async def quote(self):
        """A multi-quote of one symbol: status, body, headers."""
        async with self.http.get(QUOTE, params=PAIR, headers=self.headers("FHKST11300006")) as response:
            return response.status, await response.json(), response.headers

    async def buy(self):
        """An order: status, body, headers."""
        async with self.http.post(ORDER, json=BUY, headers=self.headers("TTTC0012U")) as response:
            return response.status, await response.json(), response.headers


@pytest.fixture
async def connect():
    """Opens clients, and closes them with the test."""
    sessions = []

    async def open_client(server):
        http = aiohttp.ClientSession(server.rest_url)
        sessions.append(http)
        return await Bare(server, http).log_in()

    yield open_client
    for http in sessions:
        await http.close()


async def test_a_whole_call(connect):
    """Token, quote, order: bodies and headers as from the broker, and a record of each call."""
    async with running(fills="none") as server:
        client = await connect(server)
        status, body, headers = await client.quote()
        assert (status, body["rt_cd"], body["output"][0]["inter_kor_isnm"]) == (200, "0", "삼성전자")
        assert (headers["tr_id"], headers["tr_cont"]) == ("FHKST11300006", "")
        assert headers["content-type"] == "application/json; charset=utf-8"
        status, body, _ = await client.buy()
        assert (status, body["msg_cd"]) == (200, "APBK0013")
        assert body["output"]["ODNO"] == server.processed[0].number
        assert [call.tr_id for call in server.calls] == ["", "FHKST11300006", "TTTC0012U"]
        assert (server.tokens_issued, server.refusals, len(server.processed)) == (1, 0, 1)
        assert server.count(tr_id="FHKST11300006", code="MCA00000", status=200) == 1
        assert server.count(path="/oauth2/tokenP") == 1


async def test_the_environment_says_where_it_is():
    """A client needs nothing but what the server offers."""
    async with running() as server:
        environment = server.environment
        assert (environment.name, environment.paper, environment.requests_per_second) == (
            "sandbox",
            False,
            18,
        )
        assert environment.rest_url == f"http://127.0.0.1:{server.port}"
        assert server.credentials.app_secret not in repr(server)
        assert server.account.number == "12345678"
    async with running(paper=True) as server:
        environment = server.environment
        assert (environment.name, environment.paper, environment.requests_per_second) == ("paper", True, 1)


async def test_dates_follow_the_clock(connect):
    """The `Date` header is the clock's, on the broker's paths and on the sandbox's own."""
    clock = ManualClock()
    async with running(clock=clock) as server:
        client = await connect(server)
        clock.advance(3600)
        assert (await client.quote())[2]["Date"] == "Tue, 22 Sep 2026 02:00:00 GMT"
        async with client.http.get("/sandbox/status") as response:
            assert response.headers["Date"] == "Tue, 22 Sep 2026 02:00:00 GMT"


async def test_the_quota_over_the_wire(connect):
    """30 calls at once at a standing clock: 18 answers and 12 times EGW00201."""
    clock = ManualClock()
    async with running(clock=clock) as server:
        client = await connect(server)
        answers = await asyncio.gather(*(client.quote() for _ in range(30)))
        assert sorted(status for status, _, _ in answers) == [200] * 18 + [500] * 12
        assert server.refusals == server.count(code="EGW00201") == 12


async def test_latency_delays_the_answer_only(connect):
    """The latency is waited for by the `sleep` of the options; the order is carried out at arrival."""
    slept = []
    release = asyncio.Event()

    async def sleep(seconds):
        slept.append(seconds)
        await release.wait()

    async with running(fills="none", sleep=sleep, faults=["latency=0.2:tr=TTTC0012U"]) as server:
        client = await connect(server)
        order = asyncio.ensure_future(client.buy())
        async with asyncio.timeout(10):
            while not slept:
                await client.quote()
        assert len(server.processed) == 1
        assert not order.done()
        release.set()
        assert (await order)[0] == 200
        assert slept == [0.2]


@pytest.mark.parametrize(("fault", "orders"), [("drop-before", 0), ("drop-after", 1)])
async def test_a_cut_connection(connect, fault, orders):
    """No answer comes; whether the order was carried out is what the fault says."""
    async with running(fills="none") as server:
        client = await connect(server)
        server.faults.add(f"{fault}:count=1")
        with pytest.raises(aiohttp.ServerDisconnectedError):
            await client.buy()
        assert len(server.processed) == orders
        assert server.calls[-1].status == 0
        assert (await client.buy())[0] == 200


async def test_a_kept_alive_connection_closes_unannounced(connect):
    """The answer is whole and promises to keep the connection, which then ends."""
    async with running(faults=["close:count=1"]) as server:
        client = await connect(server)
        status, _, headers = await client.quote()
        assert (status, headers.get("Connection", "").lower()) == (200, "")
        assert (await client.quote())[0] == 200
        assert server.count(tr_id="FHKST11300006") == 2


@pytest.mark.parametrize(
    ("fault", "status", "start"),
    [("body=html:status=502", 502, b"<!DOCTYPE"), ("body=empty", 200, b""), ("body=not-json", 200, b"OPS")],
)
async def test_broken_bodies_come_over_the_wire(connect, fault, status, start):
    """Bytes and status as the fault says."""
    async with running(fills="none", faults=[fault]) as server:
        client = await connect(server)
        headers = client.headers("FHKST11300006")
        async with client.http.get(QUOTE, params=PAIR, headers=headers) as response:
            assert response.status == status
            assert (await response.read()).startswith(start)


async def test_the_controls_over_http(connect):
    """Programs in other languages order faults, expire tokens and read the counts."""
    async with running() as server:
        client = await connect(server)
        http = client.http
        async with http.post("/sandbox/faults", json=["refuse=EGW00215:count=1"]) as response:
            assert await response.json() == {"faults": ["refuse=EGW00215:count=1"]}
        assert (await client.quote())[1]["msg_cd"] == "EGW00215"
        async with http.post("/sandbox/faults", json=["close", "body=html"]) as response:
            assert response.status == 200
        async with http.delete("/sandbox/faults") as response:
            assert await response.json() == {"faults": []}
        async with http.post("/sandbox/tokens/expire") as response:
            assert await response.json() == {"expired": 1}
        assert (await client.quote())[1]["msg_cd"] == "EGW00123"
        async with http.get("/sandbox/status") as response:
            status = await response.json()
        assert (status["calls"], status["orders"], status["tokens_issued"]) == (3, 0, 1)
        assert status["by_code"] == {"EGW00215": 1, "EGW00123": 1}


@pytest.mark.parametrize("body", [b"", b"{}", b'["nonsense"]', b"[1]", b"["])
async def test_wrong_faults_over_http_are_told(body):
    """HTTP 400 with a reason, and nothing in force."""
    async with running() as server, aiohttp.ClientSession(server.rest_url) as http:
        async with http.post("/sandbox/faults", data=body) as response:
            assert response.status == 400
            assert (await response.json())["error"]
        assert len(server.faults) == 0


@pytest.mark.parametrize(
    ("headers", "body"), [({}, b"{"), ({"content-type": "application/json"}, b"\xff"), ({}, b"[1]")]
)
async def test_a_token_body_that_is_no_json(headers, body):
    """The OAuth envelope, never a stack trace."""
    async with (
        running() as server,
        aiohttp.ClientSession(server.rest_url) as http,
        http.post("/oauth2/tokenP", data=body, headers=headers) as response,
    ):
        assert response.status == 500
        assert (await response.json())["error_code"] in {"EGW00101", "EGW00132"}


async def test_the_hash_of_an_order(connect):
    """`/uapi/hashkey` answers HASH and counts against the quota; a wrong hash with an order is EGW00131."""
    async with running(clock=ManualClock(), requests_per_second=3) as server:
        client = await connect(server)
        async with client.http.post("/uapi/hashkey", json=BUY, headers=client.headers("")) as response:
            right = (await response.json())["HASH"]
        assert len(right) == 64
        codes = []
        for hashed in (right, "0" * 64, right):
            headers = {**client.headers("TTTC0012U"), "hashkey": hashed}
            async with client.http.post(ORDER, json=BUY, headers=headers) as response:
                codes.append((await response.json())["msg_cd"])
        assert codes == ["APBK0013", "EGW00131", "EGW00201"]
        assert len(server.processed) == 1


async def test_a_program_in_no_language_at_all():
    """Raw bytes on a socket: the server speaks plain HTTP/1.1."""
    async with running() as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(b"GET /sandbox/status HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200 OK")
        assert json.loads(body)["environment"] == "sandbox"
        writer.close()
        await writer.wait_closed()


async def test_closing_does_not_wait_for_slow_answers(connect):
    """A server with an hour of latency ends at once, and twice."""
    waits = asyncio.Event()

    async def sleep(_):
        waits.set()
        await asyncio.Event().wait()

    async with asyncio.timeout(5):
        async with running(faults=["latency=3600s"], sleep=sleep) as server:
            client = await connect(server)
            waiting = asyncio.ensure_future(client.quote())
            await waits.wait()
        await server.close()
        assert (await waiting)[0] == 200


async def test_a_port_in_use_and_an_unknown_option_are_config_errors():
    """Both are told before anything runs."""
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(ConfigError, match="cannot listen"):
        async with running(port=taken.getsockname()[1]):
            pass
    with pytest.raises(ConfigError, match="colour"):
        async with running(colour="red"):
            pass
    with pytest.raises(ConfigError, match="cannot listen"):
        async with running(port=70_000):
            pass
    with pytest.raises(ConfigError, match="colour"), running_in_thread(colour="red"):
        pass


async def test_serving_until_cancelled():
    """What the command does: `ready` gets the server, and cancelling frees the port."""
    ready = asyncio.Future()
    task = asyncio.ensure_future(serve(ServerOptions(), ready=ready.set_result))
    server = await ready
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    socket.create_server(("127.0.0.1", server.port)).close()


def test_a_server_in_a_thread_serves_programs_without_a_loop():
    """No loop here; the controls work across threads, and the port is free afterwards."""
    with running_in_thread(faults=["refuse=EGW00215:count=1"]) as server:

        async def quote_twice():
            async with aiohttp.ClientSession(server.rest_url) as http:
                client = await Bare(server, http).log_in()
                return [(await client.quote())[1]["msg_cd"] for _ in range(2)]

        assert asyncio.run(quote_twice()) == ["EGW00215", "MCA00000"]
        assert server.count(tr_id="FHKST11300006") == 2
        assert server.expire_tokens() == 1
    socket.create_server(("127.0.0.1", server.port)).close()


def test_a_thread_that_cannot_start_says_why():
    """The error reaches the caller instead of a thread's log."""
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        pytest.raises(ConfigError, match="cannot listen"),
        running_in_thread(port=taken.getsockname()[1]),
    ):
        pass
    with pytest.raises(ConfigError), running_in_thread(window=0):
        pass
