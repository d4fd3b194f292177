"""The line to the broker: a place in the quota, then one exchange, then the place given back.

Everything that goes to the broker goes through here, also what is no TR (tokens, keys, hashes),
since it may count for the quota.
"""

import logging
from collections.abc import Mapping
from types import TracebackType
from typing import Any
from uuid import uuid4

import aiohttp

from ..config import Credentials, Environment, Pacing
from ..errors import TransportError
from ..spec.declare import Lane, Request, lane_of
from ..spec.message import JSON_TYPE, HttpAnswer, HttpMessage, headers_for, json_body
from ..telemetry.counters import Counters
from .clock import Clock
from .options import SessionOptions
from .pacing import Pacer, Slot, Terms
from .state.protocol import State
from .transport import Transport

__all__ = ["Line", "settling"]

_log = logging.getLogger("kis_async.session")

# How long a place under a TR's own limit is kept for its call while that waits for the key's quota.
_SINGLE_PATIENCE = 60.0
# Without an arrival bound a place is held as long as its call can take, connecting included.
_CONNECT_SECONDS = 10.0


class Line:
    """The connections and the quota of one app key."""

    def __init__(
        self,
        *,
        namespace: str,
        credentials: Credentials,
        environment: Environment,
        pacing: Pacing,
        state: State,
        options: SessionOptions,
        http: aiohttp.ClientSession | None,
        clock: Clock,
        counters: Counters,
    ) -> None:
        self._namespace = namespace
        self._counters = counters
        self._credentials = credentials
        self._state = state
        self._options = options
        self._clock = clock
        bound = pacing.arrival_bound
        self._bound = options.attempt_timeout if bound is None else bound
        limit, window = pacing.slots(environment)
        terms = Terms(
            scope=f"{namespace}/rest",
            limit=limit,
            window=window,
            bound=self._bound,
            reserve=pacing.reserve,
            always_reserve=pacing.reserve_when == "always",
        )
        self._pacer = Pacer(state, terms, clock)
        self._single_pacers: dict[str, Pacer] = {}
        self._transport = Transport(
            environment.rest_url,
            session=http,
            user_agent=options.user_agent,
            connect_timeout=_CONNECT_SECONDS if bound is None else bound,
        )

    async def open(self) -> None:
        """Make the connections possible."""
        await self._transport.__aenter__()

    async def close(self) -> None:
        """Turn waiting calls away and close the connections."""
        for pacer in (self._pacer, *self._single_pacers.values()):
            await pacer.close()
        await self._transport.__aexit__(None, None, None)

    async def place(self, request: type[Request[Any]], tr_id: str) -> Slot:
        """Wait for a place for a call of this TR: the key's, and the TR's own where it has a limit."""
        lane = lane_of(request)
        return await self._claim(lane, self._single_pacer(request, tr_id))

    async def _claim(self, lane: Lane, single: Pacer | None = None) -> Slot:
        queue = self._counters.lanes[lane]
        entered = queue.entered()
        own: Slot | None = None
        try:
            own = None if single is None else await single.acquire(lane)
            slot = await self._pacer.acquire(lane)
        except BaseException:  # a cancelled wait included: what is held goes back
            queue.gave_up()
            if own is not None:
                own.unused()
            raise
        queue.served(entered)
        slot.joined = own
        return slot

    async def refused(self) -> None:
        """The broker refused a call for the quota."""
        await self._pacer.refused()

    async def exchange(
        self,
        message: HttpMessage,
        token: str,
        slot: Slot,
        *,
        extra: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> HttpAnswer:
        """Send a message once, on a place that the caller has and gives back (see `settling`)."""
        counter = self._counters.call(message.tr_id)
        left = counter.leaves()
        transaction = uuid4().hex if self._credentials.corporate else ""
        answer = await self._transport.exchange(
            message.method,
            message.path,
            headers={
                **headers_for(message, self._credentials, token, transaction=transaction),
                **(extra or {}),
            },
            query=message.fields if message.method == "GET" else None,
            body=message.body(),
            timeout=self._options.attempt_timeout if timeout is None else timeout,
            tr_id=message.tr_id,
        )
        counter.answer_came(left)
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug(
                "%s %s: HTTP %d, %d bytes, %.1f ms (%.1f ms after its place)",
                message.method,
                message.tr_id,
                answer.status,
                len(answer.body),
                (self._counters.now() - left) * 1e3,
                slot.age * 1e3,
            )
        return answer

    async def post(
        self,
        path: str,
        fields: Mapping[str, str],
        *,
        headers: Mapping[str, str] | None = None,
        lane: Lane = "quote",
    ) -> HttpAnswer:
        """A paced POST beside the TRs."""
        counter = self._counters.call(path)
        with counter.running():
            slot = await self._claim(lane)
            while slot.stale:
                slot.unused()
                slot = await self._claim(lane)
            with settling(slot):
                left = counter.leaves()
                answer = await self._transport.exchange(
                    "POST",
                    path,
                    headers={"content-type": JSON_TYPE, **(headers or {})},
                    body=json_body(fields),
                    timeout=self._options.attempt_timeout,
                )
                counter.answer_came(left)
                return answer

    async def connect_stream(self, url: str, timeout: float) -> aiohttp.ClientWebSocketResponse:
        """A WebSocket to the real-time server, which has no part in the quota."""
        return await self._transport.connect_stream(url, timeout)

    def _single_pacer(self, request: type[Request[Any]], tr_id: str) -> Pacer | None:
        rate = request.spec.per_second
        if rate is None:
            return None
        pacer = self._single_pacers.get(tr_id)
        if pacer is None:
            terms = Terms(
                scope=f"{self._namespace}/{tr_id}",
                limit=max(int(rate), 1),
                window=max(1.0, float(1 / rate)),
                bound=self._bound,
                patience=_SINGLE_PATIENCE,
            )
            pacer = self._single_pacers[tr_id] = Pacer(self._state, terms, self._clock)
        return pacer


class settling:  # noqa: N801 - it reads as what it does: `with settling(slot)`
    """See to it that a place is given back, whichever way its exchange ends."""

    __slots__ = ("_slot",)

    def __init__(self, slot: Slot) -> None:
        self._slot = slot

    def __enter__(self) -> None:
        """Nothing yet."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._slot.answered()
        elif isinstance(error, TransportError) and not error.sent:
            self._slot.unused()
        else:  # a cancelled exchange included: it may have arrived
            self._slot.lost()
