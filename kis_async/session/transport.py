"""aiohttp, and nothing else: one attempt to send one message and read its answer.

aiohttp by itself sends an idempotent request again when a kept-alive connection turns out closed,
and follows redirects with the secrets in the headers. Both would go round the quota and the rule
that an order is sent once, so redirects are off, and a middleware turns the errors that aiohttp
would retry into one that it does not. No aiohttp exception leaves this module.
"""

import asyncio
from collections.abc import Mapping
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import hdrs
from aiohttp.abc import AbstractStreamWriter
from yarl import URL

from ..errors import ClientClosed, TimedOut, TransportError
from ..spec.message import JSON_TYPE, HttpAnswer

__all__ = ["Transport"]

_CLOSING_SECONDS = 1.0


class _Dropped(Exception):  # noqa: N818 - never seen outside this module
    """The connection broke during an exchange; not one of the errors that aiohttp retries."""


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    try:
        return await handler(request)
    except aiohttp.ClientConnectorError:
        raise  # nothing was sent, and aiohttp does not retry it
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise _Dropped(str(error)) from error


class _Body(aiohttp.BytesPayload):
    """A body that remembers whether it was handed to a connection."""

    def __init__(self, value: bytes) -> None:
        super().__init__(value, content_type=JSON_TYPE)
        self.handed_over = False

    async def write(self, writer: AbstractStreamWriter) -> None:
        self.handed_over = True
        await super().write(writer)

    async def write_with_length(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        self.handed_over = True
        await super().write_with_length(writer, content_length)


class Transport:
    """A connection pool. A session that is passed in is used as it is, and is not closed."""

    def __init__(
        self, base_url: str, *, session: aiohttp.ClientSession | None, user_agent: str, connect_timeout: float
    ) -> None:
        self._base_url = base_url
        self._given = session
        self._session = session
        self._user_agent = user_agent
        self._connect_timeout = connect_timeout

    async def __aenter__(self) -> Self:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                # The quota bounds the connections; waiting for one would be time outside the queue.
                connector=aiohttp.TCPConnector(limit=0),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._given is None and self._session is not None:
            await self._session.close()
            self._session = None

    async def exchange(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str],
        query: Mapping[str, str] | None = None,
        body: bytes | None = None,
        timeout: float,
        tr_id: str = "",
    ) -> HttpAnswer:
        """Send once and read the whole answer; `TransportError` says whether anything may have left."""
        if self._session is None or self._session.closed:
            raise ClientClosed("the client is closed")
        payload = None if body is None else _Body(body)
        # Errors are kept and raised outside, so that aiohttp's own, whose texts hold addresses with
        # account numbers, do not hang on to ours as their context.
        failure: TransportError
        cause: BaseException | None
        try:
            async with self._session.request(
                method,
                URL(self._base_url + path),
                params=query,
                data=payload,
                headers={hdrs.USER_AGENT: self._user_agent, **headers},
                allow_redirects=False,
                raise_for_status=False,
                timeout=aiohttp.ClientTimeout(total=timeout, connect=min(timeout, self._connect_timeout)),
                middlewares=(_once,),
            ) as response:
                content = await response.read()
                return HttpAnswer(
                    status=response.status,
                    headers={name.lower(): value for name, value in response.headers.items()},
                    body=content,
                )
        except aiohttp.ConnectionTimeoutError as error:
            failure = TimedOut(
                f"{tr_id or path}: no connection within {self._connect_timeout:g} s", tr_id=tr_id, sent=False
            )
            cause = _innermost(error)
        except TimeoutError as error:
            failure = TimedOut(f"{tr_id or path}: no answer within {timeout:g} s", tr_id=tr_id)
            cause = _innermost(error)
        except aiohttp.ClientConnectorError as error:
            failure = TransportError(
                f"{tr_id or path}: no connection to the server ({_reason(error)})", tr_id=tr_id, sent=False
            )
            cause = _innermost(error)
        except (aiohttp.ClientError, _Dropped, OSError) as error:
            failure = TransportError(
                f"{tr_id or path}: the connection was lost ({_reason(error)})", tr_id=tr_id
            )
            cause = _innermost(error)
        if payload is not None and not payload.handed_over:
            failure.sent = False
        raise failure from cause

    async def connect_stream(self, url: str, timeout: float) -> aiohttp.ClientWebSocketResponse:
        """Open a WebSocket; `TransportError` says why there is none."""
        if self._session is None or self._session.closed:
            raise ClientClosed("the client is closed")
        failure: TransportError
        cause: BaseException | None
        try:
            async with asyncio.timeout(timeout):
                # The server sends whole texts, uncompressed, and asks by itself whether anybody is there.
                socket = await self._session.ws_connect(
                    url,
                    headers={hdrs.USER_AGENT: self._user_agent},
                    timeout=aiohttp.ClientWSTimeout(ws_close=_CLOSING_SECONDS),  # pyright: ignore[reportCallIssue]  # an attrs class that pyright does not see as one
                )
                # aiohttp follows redirects here, and has no switch for it.
                if not socket._response.history:  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # nothing public tells of a redirect
                    return socket
                await socket.close()
                failure, cause = TransportError("the real-time server sends elsewhere", sent=False), None
        except TimeoutError as error:
            failure = TimedOut(f"no real-time connection within {timeout:g} s", sent=False)
            cause = _innermost(error)
        except (aiohttp.ClientError, OSError) as error:
            failure = TransportError(f"no connection to the real-time server ({_reason(error)})", sent=False)
            cause = _innermost(error)
        raise failure from cause


def _reason(error: BaseException) -> str:
    """The kind of an error, without a text that might quote an address."""
    inner = error.__cause__ if isinstance(error, _Dropped) and error.__cause__ is not None else error
    number = getattr(inner, "errno", None)
    return type(inner).__name__ if number is None else f"{type(inner).__name__} {number}"


def _innermost(error: BaseException) -> BaseException | None:
    """The system's own error beneath aiohttp's, which knows no addresses with parameters."""
    found: BaseException | None = None
    while error.__cause__ is not None:
        error = error.__cause__
        if not isinstance(error, (aiohttp.ClientError, _Dropped)):
            found = error
    if found is not None:
        return found
    return None if isinstance(error, (aiohttp.ClientError, _Dropped, asyncio.TimeoutError)) else error
