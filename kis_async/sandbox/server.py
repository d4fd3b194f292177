"""The sandbox on a socket: a thin aiohttp server around the gateway.

WebSockets come to the same port, at `/`, `/tryitout` and `/tryitout/<TR id>`. Beside the broker's
endpoints it has a few of its own, for programs in any language and for other processes; they are
neither counted nor limited:

    GET    /sandbox/status           counts, as JSON
    POST   /sandbox/faults           a JSON list of fault texts (see `faults`) to put in force
    DELETE /sandbox/faults           take all faults back
    POST   /sandbox/tokens/expire    let every token end now
    GET    /sandbox/orders           every order, as a JSON list
    POST   /sandbox/orders           an order by hand, or a change or cancellation (see `exchange_control`)
    GET    /sandbox/account          cash and positions, as JSON; `?account=` for one not the server's own
    POST   /sandbox/orders/fill      a fill: a JSON object with `number`, `quantity` and `price`
    POST   /sandbox/stream/kill      cut every WebSocket
    POST   /sandbox/stream/push      the body's text goes to every WebSocket as it is
"""

import asyncio
import json
import re
import socket
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, ParamSpec, TypeVar, cast

import attrs
from aiohttp import web

from ..config import Account, Credentials, Environment
from ..errors import ConfigError
from .clock import http_date
from .exchange_control import ExchangeControls, add_exchange
from .faults import Faults
from .gateway import Arrival, Call, Gateway, Outcome
from .masters import MASTER_PATH, add_masters
from .options import Options
from .special import ProcessedOrder
from .stream_control import StreamControls, add_controls
from .stream_server import StreamServer, is_websocket

__all__ = ["Server", "ServerOptions", "running", "running_in_thread", "serve"]

P = ParamSpec("P")
T = TypeVar("T")
Sleep = Callable[[float], Awaitable[object]]


@attrs.frozen(kw_only=True)
class ServerOptions(Options):
    """The options of the gateway, and where to listen; port 0 takes a free one.

    Whoever reaches the port may order faults, so leave the host on loopback unless you know your
    network. `sleep` waits for the latency's seconds.
    """

    host: str = "127.0.0.1"
    port: int = 0
    sleep: Sleep = attrs.field(default=asyncio.sleep, repr=False)


class Server:
    """A running sandbox. Its counts and controls may be used from any thread."""

    def __init__(
        self,
        options: ServerOptions,
        gateway: Gateway,
        runner: web.AppRunner,
        listener: socket.socket,
        stream: StreamControls,
        exchange: ExchangeControls,
    ) -> None:
        self._options = options
        self._gateway = gateway
        self._runner = runner
        self._listener = listener
        self._stream = stream
        self._exchange = exchange
        self._port: int = listener.getsockname()[1]

    def __repr__(self) -> str:
        return f"<Server {self.rest_url}>"

    @classmethod
    async def start(cls, options: ServerOptions) -> "Server":
        """Start to listen in the running loop.

        Raises `ConfigError` if an option is wrong or the port cannot be had.
        """
        gateway = Gateway(options)
        served = StreamServer(gateway.desk, options, tick=gateway.advance)
        if options.port not in range(65_536):
            raise ConfigError(f"the sandbox cannot listen on port {options.port}", setting="port")
        try:
            listener = socket.create_server(
                (options.host, options.port),
                family=socket.AF_INET6 if ":" in options.host else socket.AF_INET,
            )
        except OSError as error:
            raise ConfigError(
                f"the sandbox cannot listen on {options.host}:{options.port}", setting="port"
            ) from error
        gateway.on_events = lambda events: served.send(gateway.desk.happened(events))
        stream = StreamControls(served, gateway)
        exchange = ExchangeControls(gateway, served.loop, options.account)
        app = _application(gateway, options.sleep, served, stream, exchange)
        runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=1.0)
        await runner.setup()
        await web.SockSite(runner, listener).start()
        return cls(options, gateway, runner, listener, stream, exchange)

    async def close(self) -> None:
        """Stop listening and end all connections. Closing twice is harmless."""
        if self._listener.fileno() >= 0:
            # asyncio trips over a connection that it accepted just before its server closes, so it
            # stops to accept first, and finishes what it has begun. Loops of Windows need no such care.
            with suppress(NotImplementedError):
                asyncio.get_running_loop().remove_reader(self._listener)
            for _ in range(3):
                await asyncio.sleep(0)
        await self._runner.cleanup()

    # --- where ----------------------------------------------------------------------------------

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return self._port

    @property
    def rest_url(self) -> str:
        """Its address, on loopback also where it listens on every interface."""
        return f"http://{self._address()}"

    @property
    def stream_url(self) -> str:
        """Where its WebSockets are."""
        return f"ws://{self._address()}"

    @property
    def master_url(self) -> str:
        """Where the symbol master files of its market are: `KIS(masters=MasterOptions(url=...))`."""
        return f"{self.rest_url}{MASTER_PATH}"

    def _address(self) -> str:
        host = self._options.host
        if host in {"0.0.0.0", "::", ""}:  # noqa: S104 - an address to compare with, not to bind to
            host = "127.0.0.1"
        return f"[{host}]:{self._port}" if ":" in host else f"{host}:{self._port}"

    @property
    def environment(self) -> Environment:
        """What a client needs to call it: named `paper` or `sandbox`, with its quota."""
        return Environment(
            name="paper" if self._options.paper else "sandbox",
            rest_url=self.rest_url,
            stream_url=self.stream_url,
            requests_per_second=self._options.rate / self._options.window,
            paper=self._options.paper,
        )

    @property
    def credentials(self) -> Credentials:
        """The app key, secret and HTS id that it accepts."""
        return self._options.credentials

    @property
    def account(self) -> Account:
        """The account that its app key is bound to."""
        return self._options.account

    # --- what happened --------------------------------------------------------------------------

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every call so far, in the order of arrival."""
        return self._gateway.calls

    def count(
        self,
        *,
        tr_id: str | None = None,
        path: str | None = None,
        code: str | None = None,
        status: int | None = None,
    ) -> int:
        """How many calls fit all that is given."""
        return sum(
            (tr_id is None or call.tr_id == tr_id)
            and (path is None or call.path == path)
            and (code is None or call.code == code)
            and (status is None or call.status == status)
            for call in self.calls
        )

    @property
    def tokens_issued(self) -> int:
        """How many new tokens were made; the same one handed out again does not count."""
        return self._gateway.tokens_issued

    @property
    def refusals(self) -> int:
        """How many calls the quota turned away (EGW00201), those of faults not counted."""
        return self._gateway.refusals

    @property
    def processed(self) -> tuple[ProcessedOrder, ...]:
        """Every order that was carried out, also those whose answer got lost."""
        return self._gateway.processed

    # --- what shall happen ----------------------------------------------------------------------

    @property
    def stream(self) -> StreamControls:
        """The real-time side: its sessions, and what a test pushes, fills or cuts."""
        return self._stream

    @property
    def exchange(self) -> ExchangeControls:
        """The exchange: its orders and accounts, and orders that are entered by hand."""
        return self._exchange

    @property
    def faults(self) -> Faults:
        """The faults in force: `faults.add("latency=80ms")`, `faults.clear()`."""
        return self._gateway.faults

    def expire_tokens(self) -> int:
        """Let every token end now; answers how many there were."""
        return self._gateway.expire_tokens()


# --- HTTP ---------------------------------------------------------------------------------------

Handler = Callable[[web.Request], Coroutine[Any, Any, web.StreamResponse]]

_STREAM_PATH = re.compile(r"/|/tryitout(/\w*)?", re.ASCII)


def _application(
    gateway: Gateway,
    sleep: Sleep,
    served: StreamServer,
    stream: StreamControls,
    exchange: ExchangeControls,
) -> web.Application:
    app = web.Application(client_max_size=1 << 20)
    closing = asyncio.Event()

    async def dated(_: web.Request, response: web.StreamResponse) -> None:
        response.headers["Date"] = http_date(gateway.clock())

    async def wake(_: web.Application) -> None:
        closing.set()
        await served.close()

    app.on_response_prepare.append(dated)
    app.on_shutdown.append(wake)
    app.router.add_get("/sandbox/status", _status(gateway))
    app.router.add_post("/sandbox/faults", _add_faults(gateway))
    app.router.add_delete("/sandbox/faults", _clear_faults(gateway))
    app.router.add_post("/sandbox/tokens/expire", _expire_tokens(gateway))
    add_controls(app, stream)
    add_masters(app)
    add_exchange(app, exchange)
    broker = _broker(gateway, sleep, closing)

    async def route(request: web.Request) -> web.StreamResponse:
        real_time = is_websocket(request) and _STREAM_PATH.fullmatch(request.path)
        return await (served.handle(request) if real_time else broker(request))

    app.router.add_route("*", "/{path:.*}", route)
    return app


def _broker(gateway: Gateway, sleep: Sleep, closing: asyncio.Event) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        outcome = gateway.handle(
            Arrival(
                method=request.method,
                path=request.path,
                headers={name.lower(): value for name, value in request.headers.items()},
                query=dict(request.query),
                body=await request.read(),
            )
        )
        if outcome.delay:
            await _wait(sleep, outcome.delay, closing)
        return await _send(request, outcome)

    return handle


async def _wait(sleep: Sleep, seconds: float, closing: asyncio.Event) -> None:
    """Wait for the latency, or for the server to close."""
    late, over = asyncio.ensure_future(sleep(seconds)), asyncio.ensure_future(closing.wait())
    try:
        await asyncio.wait((late, over), return_when=asyncio.FIRST_COMPLETED)
    finally:
        late.cancel()
        over.cancel()
        await asyncio.gather(late, over, return_exceptions=True)


async def _send(request: web.Request, outcome: Outcome) -> web.StreamResponse:
    response = web.Response(
        status=outcome.status or 500,
        body=outcome.body,
        headers={**outcome.headers, "Content-Type": f"{outcome.content_type}; charset=utf-8"},
    )
    if outcome.end == "close":
        await response.prepare(request)
        await response.write_eof()
    if outcome.end and request.transport is not None:
        # An answer that is returned after a cut goes nowhere.
        request.transport.close()
    return response


def _status(gateway: Gateway) -> Handler:
    async def handle(_: web.Request) -> web.StreamResponse:
        return web.json_response(gateway.status())

    return handle


def _add_faults(gateway: Gateway) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            texts = json.loads(await request.read())
        except (ValueError, RecursionError):
            texts = None
        if not isinstance(texts, list) or not all(
            isinstance(text, str) for text in cast("list[object]", texts)
        ):
            return web.json_response({"error": "a JSON list of fault texts is wanted"}, status=400)
        try:
            gateway.faults.add(*cast("list[str]", texts))
        except ConfigError as error:
            return web.json_response({"error": str(error)}, status=400)
        return web.json_response({"faults": [str(fault) for fault in gateway.faults.active()]})

    return handle


def _clear_faults(gateway: Gateway) -> Handler:
    async def handle(_: web.Request) -> web.StreamResponse:
        gateway.faults.clear()
        return web.json_response({"faults": []})

    return handle


def _expire_tokens(gateway: Gateway) -> Handler:
    async def handle(_: web.Request) -> web.StreamResponse:
        return web.json_response({"expired": gateway.expire_tokens()})

    return handle


# --- ways to run it -----------------------------------------------------------------------------


def _taking_options(make: Callable[P, ServerOptions], run: Callable[[ServerOptions], T]) -> Callable[P, T]:
    """`run` with the signature of the options' class, so that checkers and editors know every option."""

    def with_options(*args: P.args, **kwargs: P.kwargs) -> T:
        unknown = sorted(kwargs.keys() - attrs.fields_dict(ServerOptions).keys())
        if unknown:
            raise ConfigError(f"the sandbox has no option {', '.join(unknown)}", setting=unknown[0])
        return run(make(*args, **kwargs))

    with_options.__doc__ = run.__doc__
    return with_options


@asynccontextmanager
async def _running(options: ServerOptions) -> AsyncGenerator[Server]:
    """A sandbox in the running loop, for the length of an `async with`; takes the fields of `ServerOptions`.

    Raises `ConfigError` if an option is wrong or the port cannot be had.
    """
    server = await Server.start(options)
    try:
        yield server
    finally:
        await server.close()


async def serve(options: ServerOptions, *, ready: Callable[[Server], object] | None = None) -> None:
    """Run a sandbox until this is cancelled; `ready` is called with it once it listens. Prints nothing.

    Raises `ConfigError` if an option is wrong or the port cannot be had.
    """
    server = await Server.start(options)
    try:
        if ready is not None:
            ready(server)
        await asyncio.Event().wait()
    finally:
        await server.close()


@contextmanager
def _running_in_thread(options: ServerOptions) -> Generator[Server]:
    """A sandbox in a thread and loop of its own, for programs and tests that have none, or any.

    Takes the fields of `ServerOptions`; raises `ConfigError` as `running` does.
    """
    started: Future[tuple[Server, asyncio.AbstractEventLoop, asyncio.Task[None]]] = Future()

    async def main() -> None:
        def ready(server: Server) -> None:
            task = cast("asyncio.Task[None]", asyncio.current_task())
            started.set_result((server, asyncio.get_running_loop(), task))

        with suppress(asyncio.CancelledError):
            await serve(options, ready=ready)

    def run() -> None:
        try:
            asyncio.run(main())
        except Exception as error:
            # Whatever it is, the thread that waits gets it.
            if started.done():
                raise
            started.set_exception(error)

    thread = threading.Thread(target=run, name="kis-async-sandbox", daemon=True)
    thread.start()
    server, loop, task = started.result()
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join()


running = _taking_options(ServerOptions, _running)
running_in_thread = _taking_options(ServerOptions, _running_in_thread)
