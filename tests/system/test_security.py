"""What the security page promises: files, TLS, headers, redirects, secrets, and where servers listen."""

import asyncio
import datetime as dt
import ipaddress
import logging
import os
import re
import socket
import ssl
import stat
import traceback
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import attrs
import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from streams import QUICK, next_of
from tcp_proxy import Breakage, proxied

from kis_async import KIS, Account, Credentials, Environment, MemoryState, Pacing, SessionOptions, sandbox
from kis_async.api.domestic_stock.analysis import ListWatchlistGroups
from kis_async.errors import (
    ConfigError,
    InvalidRequest,
    KisError,
    StreamError,
    TokenUnavailable,
    TransportError,
)
from kis_async.stream import StreamOptions

OURS = Credentials(app_key="PS" + "Kq" * 17, app_secret="sEcr3t/" + "zZ9+" * 43, hts_id="hts-of-trader-77")
ACCOUNT = Account("71828182-01")
posix = pytest.mark.skipif(os.name != "posix", reason="file modes are those of POSIX")


def client(environment: Environment, **settings: Any) -> KIS:
    """A client of ours."""
    usual: dict[str, Any] = {
        "account": ACCOUNT,
        "state": MemoryState(),
        "pacing": Pacing(reserve=0),
        "options": SessionOptions(attempt_timeout=2, token_interval=0.05),
    }
    return KIS(settings.pop("credentials", OURS), environment=environment, **{**usual, **settings})


@asynccontextmanager
async def market(**options: Any) -> AsyncGenerator[sandbox.Server]:
    """A sandbox that takes our key."""
    usual: dict[str, Any] = {
        "credentials": OURS,
        "account": ACCOUNT,
        "requests_per_second": 1000,
        "token_interval": 0,
        "always_open": True,
        "fills": "none",
    }
    async with sandbox.running(**{**usual, **options}) as server:
        yield server


@asynccontextmanager
async def listening(
    handle: Callable[[web.Request], Coroutine[Any, Any, web.StreamResponse]],
    tls: ssl.SSLContext | None = None,
) -> AsyncGenerator[str]:
    """Any server on loopback; what is yielded is `127.0.0.1:port`."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls).start()
    try:
        yield f"127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


# --- files ----------------------------------------------------------------------------------------


def mode(path: Path) -> int:
    """The permission bits."""
    return stat.S_IMODE(path.stat().st_mode)


@posix
async def test_files_are_the_user_s_alone(tmp_path: Path) -> None:
    """The state's folder is 0700 and all in it 0600, logs of SQLite included, whatever the umask allows."""
    folder = tmp_path / "state"
    before = os.umask(0)
    try:
        async with market() as server, client(server.environment, state=folder) as kis:
            await kis.orders.buy("005930", 1, price=70_000)
            async with kis.stream(options=QUICK) as stream, stream.trades("005930") as trades:
                with stream.record(tmp_path / "day.gz"):
                    await next_of(trades)
                files = [path for path in folder.rglob("*") if not path.is_dir()]
                modes = {path.name: mode(path) for path in files}
    finally:
        os.umask(before)
    assert mode(folder) == 0o700
    expected = {f"{name}.sqlite3{log}" for name in ("quota", "secrets", "journal") for log in ("", "-wal")}
    assert expected <= modes.keys()
    assert set(modes.values()) == {0o600}
    assert mode(tmp_path / "day.gz") == 0o600


# --- TLS ------------------------------------------------------------------------------------------


def self_signed(folder: Path) -> ssl.SSLContext:
    """A server's context with a certificate for 127.0.0.1 that nobody vouches for; it lies in the folder."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    (folder / "server.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    return context


async def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    """No request and no WebSocket reaches it; a user who trusts it himself, by a session of his own, can."""
    arrived: list[str] = []

    async def handle(request: web.Request) -> web.Response:
        arrived.append(request.path)
        return web.json_response({"access_token": "token", "expires_in": 60})

    async with listening(handle, self_signed(tmp_path)) as address:
        environment = Environment(
            name="test", rest_url=f"https://{address}", stream_url=f"wss://{address}", requests_per_second=100
        )
        async with client(environment) as kis:
            with pytest.raises(TokenUnavailable) as caught:
                await kis.watchlists.groups()
            cause = caught.value.__cause__
            assert isinstance(cause, TransportError)
            assert not cause.sent
            with pytest.raises(TransportError, match="Certificate"):
                await kis.session.stream_line().connect(f"wss://{address}/tryitout", 2)
        assert arrived == []
        trusting = ssl.create_default_context(cafile=tmp_path / "server.pem")
        async with (
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trusting)) as http,
            client(environment, http=http) as kis,
        ):
            with pytest.raises(KisError):
                await kis.watchlists.groups()
        assert "/oauth2/tokenP" in arrived


@pytest.mark.parametrize("host", ["example.com", "10.0.0.1", "127.0.0.1.example.com"])
def test_secrets_go_over_plain_http_to_loopback_only(host: str) -> None:
    """Any other host must be https."""
    with pytest.raises(ConfigError, match="https"):
        Environment(name="test", rest_url=f"http://{host}")


# --- headers --------------------------------------------------------------------------------------

INJECTED = "x\r\nappkey: another"


@pytest.mark.parametrize(
    "make",
    [
        lambda: attrs.evolve(OURS, app_key=INJECTED),
        lambda: attrs.evolve(OURS, app_secret=INJECTED),
        lambda: attrs.evolve(OURS, hts_id=INJECTED),
        lambda: attrs.evolve(OURS, mac_address=INJECTED),
        lambda: attrs.evolve(OURS, corporate=True, personal_secret=INJECTED),
        lambda: attrs.evolve(OURS, corporate=True, phone_number=INJECTED),
        lambda: attrs.evolve(OURS, corporate=True, ip_address=INJECTED),
        lambda: Account(f"12345678-01{INJECTED}"),
        lambda: Account("12345678-01\r\n\r\nx"),
        lambda: SessionOptions(user_agent=INJECTED),
        lambda: Environment(name="test", rest_url=f"https://example.com{INJECTED}\r\n@"),
    ],
    ids=["key", "secret", "hts id", "mac", "personal", "phone", "ip", "account", "account 2", "agent", "url"],
)
def test_settings_that_would_make_headers_are_refused(make: Callable[[], Any]) -> None:
    """Nothing with a line end in it becomes a setting, and the message does not repeat it."""
    with pytest.raises(ConfigError) as caught:
        make()
    assert "another" not in str(caught.value)


@pytest.mark.parametrize("field", ["access_token", "approval_key"])
async def test_keys_that_would_make_headers_are_refused(field: str) -> None:
    """What the server calls a token is none if a header cannot carry it."""

    async def handle(_: web.Request) -> web.Response:
        return web.json_response({field: INJECTED, "access_token_token_expired": "2099-01-01 00:00:00"})

    async with listening(handle) as address:
        environment = Environment(name="test", rest_url=f"http://{address}", requests_per_second=100)
        async with client(environment) as kis:
            asking = kis.watchlists.groups() if field == "access_token" else kis.session.approval_key()
            with pytest.raises(TokenUnavailable) as caught:
                await asking
    assert "another" not in str(caught.value)


async def test_what_calls_say_is_refused_as_well() -> None:
    """Symbols, users and names of orders with line ends are refused before anything is sent."""
    async with market() as server, client(server.environment) as kis:
        for make in (
            lambda: kis.market.price(f"005930{INJECTED}"),
            lambda: kis.orders.buy(f"005930{INJECTED}", 1, price=70_000),
            lambda: kis.orders.buy("005930", 1, price=70_000, client_order_id=INJECTED),
            lambda: kis.send(ListWatchlistGroups(user_id=INJECTED)),
        ):
            with pytest.raises(InvalidRequest):
                await make()
        assert server.calls == ()


# --- redirects ------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_are_not_followed(status: int) -> None:
    """Neither a call with its secrets nor a WebSocket goes to the place that a server names."""
    elsewhere: list[str] = []

    async def other(request: web.Request) -> web.StreamResponse:
        elsewhere.append(request.path)
        response = web.WebSocketResponse()
        if not response.can_prepare(request):
            return web.json_response({})
        await response.prepare(request)
        elsewhere.extend([str(message.data) async for message in response])
        return response

    async with listening(other) as target:

        async def redirect(request: web.Request) -> web.Response:
            if request.path == "/oauth2/Approval":
                return web.json_response({"approval_key": "approval"})
            return web.Response(status=status, headers={"Location": f"http://{target}/stolen"})

        async with listening(redirect) as address:
            environment = Environment(
                name="test",
                rest_url=f"http://{address}",
                stream_url=f"ws://{address}",
                requests_per_second=100,
            )
            async with client(environment) as kis:
                with pytest.raises(KisError):
                    await kis.watchlists.groups()
                assert elsewhere == []
                options = attrs.evolve(QUICK, give_up_after=0.3)
                async with kis.stream(options=options) as stream:
                    with pytest.raises(StreamError):
                        await stream.trades("005930").open()
    assert not [said for said in elsewhere if "approval" in said]


# --- secrets --------------------------------------------------------------------------------------


def texts_of(thing: Any) -> str:
    """All that somebody who prints or logs a thing would see, an error's traceback included."""
    if isinstance(thing, BaseException):
        return "".join(traceback.format_exception(thing)) + repr(thing) + repr(vars(thing))
    return f"{thing!r} {thing}"


async def failures(kis: KIS, server: sandbox.Server) -> list[BaseException]:
    """One of each kind of failure that quotes something."""
    found: list[BaseException] = []
    for fault in (
        "refuse=EGW00201",
        "token-expired",
        "drop-after",
        "error",
        "body=not-json",
        "body=html:status=502",
        "body=list",
        "refuse=APBK0919",
    ):
        server.faults.add(fault)
        for work in (
            kis.watchlists.groups(),
            kis.orders.buy("005930", 1, price=70_000),
            kis.account.positions(),
        ):
            try:
                await asyncio.wait_for(work, 1)
            except (KisError, TimeoutError) as error:
                found.append(error)
        server.faults.clear()
    return found


async def test_no_secret_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    """Not in tracebacks, nor in logs at DEBUG, aiohttp's and asyncio's too, nor in the repr of anything."""
    caplog.set_level(logging.DEBUG)
    logging.getLogger("aiohttp").setLevel(logging.DEBUG)
    async with market() as server, proxied(server.port) as proxy:
        environment = attrs.evolve(
            server.environment, rest_url=f"http://{proxy.address}", stream_url=f"ws://{proxy.address}"
        )
        options = SessionOptions(attempt_timeout=2, token_interval=0.05, retries=0)
        async with client(environment, options=options) as kis:
            shown: list[Any] = [kis, kis.session, kis.session.state, kis.session.stream_line(), kis.desk]
            shown += [kis.orders, kis.account, kis.market, kis.watchlists, kis.calendar, kis.instruments]
            shown += [OURS, ACCOUNT, environment, server, SessionOptions(), Pacing(), StreamOptions()]
            order = await kis.orders.buy("005930", 1, price=70_000)
            shown += [order, order.reply, await kis.orders.cancel(order), *await kis.orders.open()]
            shown += [await kis.account.positions(), await kis.account.cash()]
            page = await kis.domestic_stock.trading.balance()
            shown += [page, page.reply, *page.rows]
            async with kis.stream(options=QUICK) as stream, stream.notices("domestic_stock") as notices:
                await kis.orders.buy("005930", 1, price=70_000)
                shown += [stream, notices, await next_of(notices)]
            shown += [*await kis.orders.pending()]
            proxy.strike(Breakage("reset", "answer"), where=b"order-cash")
            errors = await failures(kis, server)
            shown += errors
            kinds = {type(error).__name__ for error in errors}
            assert {"OutcomeUnknown", "OrderRejected"} <= kinds, kinds
            tokens = set(re.findall(rb"Bearer (\S+)", b"".join(proxy.requests)))
            approval = await kis.session.approval_key()
    assert tokens
    secrets = {
        "key": OURS.app_key,
        "secret": OURS.app_secret,
        "account": ACCOUNT.number,
        "hts id": OURS.hts_id or "",
        "approval key": approval,
        **{f"token {place}": token.decode()[:60] for place, token in enumerate(tokens)},
    }
    texts = [texts_of(thing) for thing in shown] + [record.getMessage() for record in caplog.records]
    texts += [record.exc_text or "" for record in caplog.records]
    assert len(caplog.records) > 20
    found = {
        (name, text[max(text.index(secret) - 60, 0) : text.index(secret) + 10])
        for text in texts
        for name, secret in secrets.items()
        if secret in text
    }
    assert found == set()


async def test_what_a_server_quotes_back_is_cleaned() -> None:
    """An error page that repeats a request, headers and all, brings none of its secrets into an error."""

    async def quote(request: web.Request) -> web.Response:
        if request.path == "/oauth2/tokenP":
            return web.json_response({"access_token": "token-of-the-day", "expires_in": 86400})
        said = f"{dict(request.headers)} {request.query_string} {await request.text()}"
        return web.json_response({"rt_cd": "1", "msg_cd": "EGW00001", "msg1": said})

    async with listening(quote) as address:
        environment = Environment(name="test", rest_url=f"http://{address}", requests_per_second=100)
        async with client(environment, options=SessionOptions(retries=0)) as kis:
            errors: list[KisError] = []
            for work in (kis.account.positions(), kis.orders.buy("005930", 1, price=70_000)):
                with pytest.raises(KisError) as caught:
                    await work
                errors.append(caught.value)
    for error in errors:
        text = "".join(traceback.format_exception(error)) + repr(error) + str(getattr(error, "message", ""))
        assert "***" in text
        for secret in (OURS.app_key, OURS.app_secret, "token-of-the-day", ACCOUNT.number):
            assert secret not in text


# --- where servers listen -------------------------------------------------------------------------


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux answers on all of 127.0.0.0/8")
async def test_the_sandbox_listens_on_one_address() -> None:
    """On 127.0.0.1 unless told otherwise, and not on every interface, as another address of ours shows."""
    async with sandbox.running() as server:
        assert server.rest_url == f"http://127.0.0.1:{server.port}"
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.2", server.port)
        _, writer = await asyncio.open_connection("127.0.0.1", server.port)
        assert writer.get_extra_info("peername")[0] == "127.0.0.1"
        writer.close()
        await writer.wait_closed()
    async with sandbox.running(host="0.0.0.0") as everywhere:
        _, writer = await asyncio.open_connection("127.0.0.2", everywhere.port)
        assert writer.get_extra_info("socket").family is socket.AF_INET
        writer.close()
        await writer.wait_closed()
