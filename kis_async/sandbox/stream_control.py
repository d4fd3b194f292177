"""What a test or a program may see and do of the real-time side, from any thread and any loop."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar, cast

import attrs
from aiohttp import web

from .gateway import Gateway
from .stream_desk import Pushed
from .stream_server import StreamServer

__all__ = ["StreamControls", "StreamSession", "add_controls", "in_loop"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class StreamSession:
    """An open connection: its number, counted from 1, and what it has registered, as (TR id, key).

    `app_key` is the place of its key, 0 for the server's own, and `None` before its first registration.
    `connected_at` is in seconds of the server's clock.
    """

    number: int
    app_key: int | None
    connected_at: float
    registrations: tuple[tuple[str, str], ...]


class StreamControls:
    """The real-time side of a running sandbox."""

    def __init__(self, served: StreamServer, gateway: Gateway) -> None:
        self._served = served
        self._gateway = gateway
        self._rules = served.desk.rules

    # --- what there is --------------------------------------------------------------------------

    @property
    def sessions(self) -> tuple[StreamSession, ...]:
        """The open connections, in the order in which they came."""
        return self._do(
            lambda: tuple(
                StreamSession(
                    number=session.number,
                    app_key=session.app_key,
                    connected_at=session.connected_at,
                    registrations=tuple(session.registrations),
                )
                for session in self._rules.sessions
            )
        )

    @property
    def registrations(self) -> tuple[tuple[str, str], ...]:
        """Everything that is registered now, as (TR id, key)."""
        return tuple(place for session in self.sessions for place in session.registrations)

    @property
    def connects(self) -> int:
        """How many connections there have been."""
        return self._rules.connects

    @property
    def most_registrations(self) -> int:
        """The most registrations that one session ever had at once."""
        return self._rules.most_registrations

    @property
    def most_sessions(self) -> int:
        """The most connections that were ever open at once."""
        return self._rules.most_sessions

    @property
    def second_sessions(self) -> int:
        """How many connections wanted an app key while another one had it."""
        return self._rules.second_sessions

    # --- waiting --------------------------------------------------------------------------------

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until a condition holds; it is looked at whenever something has come, gone or been sent.

        It runs in the server's loop. The server's end cancels the waiting.
        """
        waiting = self._served.until(condition)
        if asyncio.get_running_loop() is self._served.loop:
            await waiting
        else:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(waiting, self._served.loop))

    async def subscribed(self, tr_id: str, key: str) -> None:
        """Wait until some session has registered this TR and key."""
        await self.until(lambda: (tr_id, key) in self.registrations)

    # --- by hand --------------------------------------------------------------------------------

    def push(self, tr_id: str, key: str, *records: Pushed) -> int:
        """Send records, together in one frame, to whoever has registered this; answers to how many.

        A record is one of the declared class, its texts in order, or texts by wire name, of which those
        that are not given are blank. Those of notices are encrypted. `KeyError` for an unknown TR.
        """
        return self._do(lambda: self._served.send(self._served.desk.push(tr_id, key, records)))

    def push_raw(self, text: str) -> int:
        """Send any text to every session; answers to how many."""
        return self._do(lambda: self._served.send(self._served.desk.push_raw(text)))

    def fill(self, order_number: str, quantity: int, price: Decimal | int | str) -> int:
        """Fill a part or the whole of an order, which sends a notice; answers to how many sessions.

        Quantity in shares or contracts, price in the market's currency. `KeyError` for a number that no
        order has, `ValueError` for a quantity that is not left of it, or a price that is none.
        """
        try:
            worth = Decimal(price)
        except InvalidOperation as error:
            raise ValueError("the price is no number") from error
        return self._do(lambda: self._gateway.fill(order_number, quantity, worth))

    def kill(self) -> None:
        """Cut every connection at once, without a word."""
        self._do(lambda: self._served.send(self._served.desk.kill()))

    def _do(self, action: Callable[[], T]) -> T:
        return in_loop(self._served.loop, action)


def in_loop(loop: asyncio.AbstractEventLoop, action: Callable[[], T]) -> T:
    """Run something in the server's loop, from wherever this is called."""
    if not loop.is_running() or _running_loop() is loop:
        return action()
    done: Future[T] = Future()

    def run() -> None:
        try:
            done.set_result(action())
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller gets it
            done.set_exception(error)

    loop.call_soon_threadsafe(run)
    return done.result()


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


# --- over HTTP ----------------------------------------------------------------------------------

Handler = Callable[[web.Request], Coroutine[Any, Any, web.StreamResponse]]


def add_controls(app: web.Application, stream: StreamControls) -> None:
    """The endpoints by which other processes and languages do the same."""
    app.router.add_post("/sandbox/stream/kill", _kill(stream))
    app.router.add_post("/sandbox/stream/push", _push(stream))
    app.router.add_post("/sandbox/orders/fill", _fill(stream))


def _kill(stream: StreamControls) -> Handler:
    async def handle(_: web.Request) -> web.StreamResponse:
        killed = len(stream.sessions)
        stream.kill()
        return web.json_response({"killed": killed})

    return handle


def _push(stream: StreamControls) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        text = (await request.read()).decode(errors="replace")
        return web.json_response({"sessions": stream.push_raw(text)})

    return handle


def _fill(stream: StreamControls) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            fields = json.loads(await request.read())
        except (ValueError, RecursionError):
            fields = None
        if not isinstance(fields, dict):
            return web.json_response({"error": "a JSON object is wanted"}, status=400)
        given = cast("dict[str, object]", fields)
        number, quantity, price = (given.get(name) for name in ("number", "quantity", "price"))
        if not isinstance(number, str) or not isinstance(quantity, int) or not isinstance(price, (str, int)):
            return web.json_response(
                {"error": "number (a text), quantity (a whole number) and price are wanted"}, status=400
            )
        try:
            sessions = stream.fill(number, quantity, price)
        except (KeyError, ValueError) as error:
            return web.json_response({"error": str(error.args[0])}, status=400)
        return web.json_response({"sessions": sessions})

    return handle
