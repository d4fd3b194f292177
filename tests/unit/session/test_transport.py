"""One attempt is one request on the wire, and no error of aiohttp gets out."""

import asyncio
import ssl
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aioresponses import aioresponses
from support import Broker

from kis_async import errors
from kis_async.session.transport import Transport


@pytest.fixture
async def transport(broker: Broker) -> AsyncIterator[Transport]:
    """A transport to the scripted broker."""
    async with Transport(broker.url, session=None, user_agent="tests", connect_timeout=1) as made:
        yield made


class Listener:
    """A bare TCP server that answers the first request of a connection and then does as told."""

    def __init__(self, *, then: str) -> None:
        self.then = then
        self.requests = 0
        self.port = 0
        self.tasks: set[asyncio.Task[None]] = set()

    def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.tasks.add(asyncio.create_task(self.serve(reader, writer)))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            answered = 0
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")]
                length = int(lengths[0].split(b":")[1]) if lengths else 0
                await reader.readexactly(length)
                self.requests += 1
                if answered and self.then == "close":
                    return
                if self.then == "half":
                    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{")
                    await writer.drain()
                    return
                if self.then == "garbage":
                    writer.write(b"HELLO THERE\r\n\r\n")
                    await writer.drain()
                    return
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")
                await writer.drain()
                answered += 1
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()


@pytest.fixture
async def listener(request: pytest.FixtureRequest) -> AsyncIterator[Listener]:
    """A bare server with the behaviour of the test's parameter."""
    made = Listener(then=request.param)
    server = await asyncio.start_server(made.connected, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    yield made
    server.close()
    for task in made.tasks:
        task.cancel()
    await asyncio.gather(*made.tasks, return_exceptions=True)


def to(listener: Listener, session: aiohttp.ClientSession | None = None) -> Transport:
    """A transport to the bare server."""
    return Transport(f"http://127.0.0.1:{listener.port}", session=session, user_agent="t", connect_timeout=1)


@pytest.mark.parametrize("listener", ["close"], indirect=True)
@pytest.mark.parametrize("given", [False, True], ids=["own-session", "given-session"])
async def test_a_get_on_a_dead_connection_is_not_sent_again(listener: Listener, given: bool) -> None:
    """Left alone, aiohttp repeats a GET on a connection that turns out closed: three arrivals, two calls."""
    session = aiohttp.ClientSession() if given else None
    async with to(listener, session) as transport:
        await transport.exchange("GET", "/a", headers={}, timeout=5)
        with pytest.raises(errors.TransportError):
            await transport.exchange("GET", "/b", headers={}, timeout=5)
    assert listener.requests == 2
    if session is not None:
        assert not session.closed
        async with session.get(f"http://127.0.0.1:{listener.port}/1") as response:
            await response.read()
        before = listener.requests
        async with session.get(f"http://127.0.0.1:{listener.port}/2") as response:
            await response.read()
        assert listener.requests == before + 2  # what aiohttp does when left alone
        await session.close()


async def test_a_redirect_is_not_followed(broker: Broker, transport: Transport) -> None:
    """The secrets in the headers never go to the address that an answer names."""

    async def elsewhere(request: aiohttp.web.Request) -> aiohttp.web.Response:
        return aiohttp.web.Response(status=307, headers={"location": f"{broker.url}/stolen"})

    broker.answers["first"] = elsewhere
    answer = await transport.exchange("POST", "/first", headers={"appsecret": "x"}, body=b"{}", timeout=5)
    assert answer.status == 307
    assert broker.count("stolen") == 0


async def test_cookies_are_neither_kept_nor_sent(broker: Broker, transport: Transport) -> None:
    """A broker's load balancer may set cookies; nothing of the client depends on them."""

    async def cookie(request: aiohttp.web.Request) -> aiohttp.web.Response:
        response = aiohttp.web.json_response({})
        response.set_cookie("a", "b")
        return response

    broker.answers["cookie"] = cookie
    for _ in range(2):
        await transport.exchange("GET", "/cookie", headers={}, timeout=5)
    assert "cookie" not in broker.requests[-1].headers


async def test_a_refused_connection_says_that_nothing_was_sent() -> None:
    """A port where nobody listens; on loopback, as all traffic of the tests."""
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    async with Transport(
        f"http://127.0.0.1:{port}", session=None, user_agent="t", connect_timeout=1
    ) as transport:
        with pytest.raises(errors.TransportError) as caught:
            await transport.exchange("POST", "/x", headers={}, body=b"{}", timeout=5)
    assert not caught.value.sent
    assert isinstance(caught.value.__cause__, OSError)


@pytest.mark.parametrize("listener", ["half", "garbage"], indirect=True)
async def test_a_lost_or_garbled_answer_may_have_been_processed(listener: Listener) -> None:
    """The request went out whole, so the error says that it was sent."""
    async with to(listener) as transport:
        with pytest.raises(errors.TransportError) as caught:
            await transport.exchange(
                "POST", "/x", headers={}, query={"CANO": "81234567"}, body=b"{}", timeout=5
            )
    assert caught.value.sent
    error: BaseException | None = caught.value
    while error is not None:
        assert not isinstance(error, aiohttp.ClientError)
        assert "81234567" not in str(error)
        error = error.__cause__ or error.__context__


async def test_a_slow_answer_times_out_as_sent(broker: Broker, transport: Transport) -> None:
    """No answer within the time allowed: it may have been processed."""
    never = asyncio.Event()

    async def slow(request: aiohttp.web.Request) -> aiohttp.web.Response:
        await never.wait()
        return aiohttp.web.json_response({})

    broker.answers["slow"] = slow
    with pytest.raises(errors.TimedOut) as caught:
        await transport.exchange("POST", "/slow", headers={}, body=b"{}", timeout=0.05)
    assert caught.value.sent
    never.set()


async def test_a_handshake_that_fails_says_that_nothing_was_sent(broker: Broker) -> None:
    """TLS to a server that speaks none."""
    url = broker.url.replace("http://", "https://")
    async with Transport(url, session=None, user_agent="t", connect_timeout=10) as transport:
        with pytest.raises(errors.TransportError) as caught:
            await transport.exchange("POST", "/x", headers={}, body=b"{}", timeout=20)
    assert not caught.value.sent
    assert isinstance(caught.value.__cause__, (ssl.SSLError, OSError))


async def test_an_own_session_carries_the_calls_and_stays_open(broker: Broker) -> None:
    """Its headers (a proxy's, say) are kept, ours are added, and it is not closed."""
    async with aiohttp.ClientSession(headers={"via": "own"}, raise_for_status=True) as session:
        async with Transport(broker.url, session=session, user_agent="ours", connect_timeout=1) as transport:
            broker.answers["teapot"] = (418, {})
            answer = await transport.exchange("GET", "/teapot", headers={"tr_id": "X"}, timeout=5)
        assert answer.status == 418
        assert not session.closed
    headers = broker.requests[-1].headers
    assert (headers["via"], headers["tr_id"], headers["user-agent"]) == ("own", "X", "ours")


async def test_a_closed_session_is_an_error_of_ours(broker: Broker) -> None:
    """Using a transport whose session is gone says so plainly."""
    session = aiohttp.ClientSession()
    await session.close()
    transport = Transport(broker.url, session=session, user_agent="t", connect_timeout=1)
    with pytest.raises(errors.ClientClosed):
        await transport.exchange("GET", "/x", headers={}, timeout=1)


async def test_header_names_come_in_lower_case() -> None:
    """Whatever case the server writes, `tr_cont` is found; and the edge can be mocked with aioresponses."""
    with aioresponses() as mocked:
        mocked.get("http://127.0.0.1:1/x", body=b"{}", headers={"TR_CONT": "M"})
        async with Transport(
            "http://127.0.0.1:1", session=None, user_agent="t", connect_timeout=1
        ) as transport:
            answer = await transport.exchange("GET", "/x", headers={}, timeout=1)
    assert answer.headers["tr_cont"] == "M"
