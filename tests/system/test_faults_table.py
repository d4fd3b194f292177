"""Faults × operations, and what is promised in each cell: one table, run against the sandbox through a proxy.

The faults in text are the sandbox's own (see `kis_async.sandbox.faults`); the others are the network's, made
by the proxy. Each strikes once, except in the column `lasting`. In words:

- a read is repeated and answered, over one call or many; only a fault that lasts becomes an error;
- an order is never sent again unless the broker proved that it did not process it, and what is said of it
  is true: nobody is told `not sent` or `rejected` of an order that was processed;
- a token is issued once, however its issue goes;
- real time tells what it lost, and goes on.
"""

import asyncio
import time
from collections.abc import Mapping

import pytest
from fault_cells import OPERATIONS, PATIENCE, Fault
from tcp_proxy import Breakage

TOGETHER = 10  # cells at once: they mostly wait
# A cell in which the machine stood still may have timed out for that, and says nothing: it is tried again.
TRIES = 5

Promise = Mapping[str, str]

# --- promises that several faults share -----------------------------------------------------------


def orders(said: str) -> dict[str, str]:
    """The same of an order and of a cancellation."""
    return {"order": said, "cancel": said}


UNHARMED: Promise = {
    "read": "answered in 1",
    "lasting": "answered in 1",
    "pages": "answered in 2",
    "watchlist": "answered in 2",
    **orders("accepted, processed, 1 sent"),
    "token": "answered in 1, 1 issued",
    "subscribe": "answered in 1",
}
REPEATED: Promise = {
    "read": "answered in 2",
    "pages": "answered in 3",
    "watchlist": "answered in 3",
    "token": "answered in 2, 1 issued",
    "subscribe": "answered in 2",
}
LOST_BEFORE: Promise = {**REPEATED, **orders("unknown, not processed, 1 sent")}
LOST_AFTER: Promise = {**REPEATED, **orders("unknown, processed, 1 sent")}
PROVEN: Promise = {**REPEATED, **orders("accepted, processed, 2 sent")}


def lasting(promise: Promise, error: str) -> Promise:
    """With the error of a fault that does not end: after the first attempt and three repetitions."""
    return {**promise, "lasting": f"{error} in 4"}


BROKEN_LINE = lasting(LOST_AFTER, "TransportError")
BROKEN_BODY = lasting(LOST_AFTER, "DecodeError")
TOO_SLOW = lasting(LOST_AFTER, "TimedOut")

# --- the table ------------------------------------------------------------------------------------

TABLE: Mapping[Fault, Promise] = {
    # The server is slow, refuses, or fails.
    "latency=50ms": UNHARMED,
    "refuse=EGW00201": lasting(PROVEN, "RateLimited"),
    "refuse=EGW00215": lasting(LOST_BEFORE, "RateLimited"),
    "refuse=APBK0919": {
        "read": "ReplyError in 1",
        "lasting": "ReplyError in 1",
        "pages": "ReplyError in 2",
        "watchlist": "IncompleteQuotes in 2",
        **orders("rejected, not processed, 1 sent"),
        "token": "AuthError in 1, 0 issued",
    },
    "token-expired": {
        **{name: PROVEN[name] for name in ("read", "pages", "watchlist", "order", "cancel")},
        "lasting": "TokenExpired in 2",
    },
    "error": lasting(LOST_BEFORE, "ServerError"),
    "error:processed=yes": orders("unknown, processed, 1 sent"),
    # It ends connections.
    "drop-before": lasting(LOST_BEFORE, "TransportError"),
    "drop-after": BROKEN_LINE,
    "close": UNHARMED,
    # Its answers are broken.
    "body=not-json": BROKEN_BODY,
    "body=truncated": BROKEN_BODY,
    "body=empty": BROKEN_BODY,
    "body=list": BROKEN_BODY,
    "body=html:status=502": lasting(LOST_AFTER, "ServerError"),
    "body=no-rt_cd": {**UNHARMED, **orders("unknown, processed, 1 sent")},
    # The network forwards nothing more, and says nothing.
    Breakage("half-open", "request"): lasting(LOST_BEFORE, "TimedOut"),
    Breakage("half-open", "answer"): TOO_SLOW,
    Breakage("half-open", "body"): TOO_SLOW,
    # It ends the connection, with RST or FIN.
    Breakage("reset", "request"): lasting(LOST_BEFORE, "TransportError"),
    Breakage("reset", "answer"): BROKEN_LINE,
    Breakage("reset", "header"): BROKEN_LINE,
    Breakage("reset", "body"): BROKEN_LINE,
    Breakage("close", "request"): lasting(LOST_BEFORE, "TransportError"),
    Breakage("close", "answer"): BROKEN_LINE,
    Breakage("close", "header"): BROKEN_LINE,
    Breakage("close", "body"): BROKEN_LINE,
    Breakage("close", size=150): BROKEN_LINE,
    # It is slow, or mangles.
    Breakage("one-byte"): UNHARMED,
    Breakage("slow", seconds=0.001): UNHARMED,
    Breakage("delay", seconds=0.1): UNHARMED,
    Breakage("delay", seconds=5): TOO_SLOW,
    Breakage("garbage"): BROKEN_LINE,
    # In real time.
    "stream-kill": {"receive": "Gap, 1 reconnected"},
    "stream-stall": {"receive": "Gap, 1 reconnected"},
    "stream-drop": {"receive": "PossibleLoss, not reconnected"},
    "stream-column": {"receive": "trades alone, not reconnected"},
    "stream-garble=count": {"receive": "Unreadable, PossibleLoss, not reconnected"},
    "stream-garble=nonsense": {"receive": "Unreadable, PossibleLoss, not reconnected"},
}
# What the network does to a connection that stands, where it differs from what it does to a call.
LIVE: Mapping[Fault, Promise] = {
    Breakage("half-open"): {"receive": "Gap, 1 reconnected"},
    Breakage("reset"): {"receive": "Gap, 1 reconnected"},
    Breakage("close"): {"receive": "Gap, 1 reconnected"},
    Breakage("garbage"): {"receive": "Gap, 1 reconnected"},
    Breakage("one-byte"): {"receive": "trades alone, not reconnected"},
    Breakage("slow", seconds=0.002): {"receive": "trades alone, not reconnected"},
}
ROWS = [*TABLE.items(), *LIVE.items()]


async def note_standstills(noted: list[float]) -> None:
    """Note whenever the whole process stood still for a good part of a cell's patience, until cancelled."""
    while True:
        before = time.monotonic()
        await asyncio.sleep(0.05)
        if time.monotonic() - before > PATIENCE / 4:
            noted.append(before)


@pytest.fixture(scope="module")
def said() -> dict[tuple[int, str], str]:
    """What every cell said, by row and operation; all of them are run together."""

    async def run() -> dict[tuple[int, str], str]:
        turn, standstills = asyncio.Semaphore(TOGETHER), list[float]()

        async def one(fault: Fault, operation: str) -> str:
            try:
                return await OPERATIONS[operation](fault)
            except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001 - that is what the cell says
                return f"{type(error).__name__}: {error}"

        async def undisturbed(fault: Fault, operation: str) -> str:
            async with turn:
                for _ in range(TRIES - 1):
                    before = len(standstills)
                    said = await one(fault, operation)
                    if len(standstills) == before:
                        return said
                return await one(fault, operation)

        cells = [(row, name) for row, (_, promise) in enumerate(ROWS) for name in promise]
        watch = asyncio.create_task(note_standstills(standstills))
        answers = await asyncio.gather(*(undisturbed(ROWS[row][0], name) for row, name in cells))
        watch.cancel()
        return dict(zip(cells, answers, strict=True))

    return asyncio.run(run(), debug=True)


def label(row: int) -> str:
    """A row's fault, as it is written."""
    fault, promise = ROWS[row]
    return f"live {fault}" if "receive" in promise and isinstance(fault, Breakage) else str(fault)


@pytest.mark.parametrize("row", range(len(ROWS)), ids=label)
def test_what_is_promised_comes(said: dict[tuple[int, str], str], row: int) -> None:
    """Each cell of a row says what the table promises."""
    _, promise = ROWS[row]
    assert {name: said[row, name] for name in promise} == promise
