"""How writes that end in each way are counted, how keys are, and what a wait that is given up leaves."""

import asyncio
from decimal import Decimal
from typing import Any

import attrs
import pytest
from support import refusal

from kis_async import MemoryState, Pacing, SessionOptions
from kis_async.api.domestic_stock.analysis import ListWatchlistGroups
from kis_async.api.domestic_stock.trading import OrderCash
from kis_async.api.enums import Side
from kis_async.errors import GuardRefused, NotSent, OrderRejected, OutcomeUnknown
from kis_async.orders import Guards
from kis_async.telemetry import KeyStats, LaneStats, WriteStats

ACCEPTED = {
    "rt_cd": "0",
    "msg_cd": "APBK0013",
    "msg1": "ok",
    "output": {"KRX_FWDG_ORD_ORGNO": "06010", "ODNO": "0001569157", "ORD_TMD": "155211"},
}


def order(quantity=1, **more: Any):
    """A small order."""
    return OrderCash(side=Side.BUY, symbol="005930", quantity=quantity, price=Decimal(70_000), **more)


async def test_each_outcome_is_counted_once(broker, open_client):
    """Accepted, refused, unknown, not sent, refused by a guard, and repeated; a retry makes no second one."""
    cases = [
        (ACCEPTED, order(client_order_id="a"), None),
        (ACCEPTED, order(client_order_id="a"), None),
        (refusal("APBK0952"), order(), OrderRejected),
        ((500, "{}"), order(), OutcomeUnknown),
        (refusal("EGW00201"), order(), NotSent),
        ([refusal("EGW00201"), ACCEPTED], order(), None),
        (ACCEPTED, order(quantity=11), GuardRefused),
    ]
    async with open_client(guards=Guards(largest_quantity=10)) as kis:
        for answer, request, error in cases:
            broker.answers["order-cash"] = answer
            if error is None:
                await kis.send(request)
            else:
                with pytest.raises(error):
                    await kis.send(request)
        now = kis.telemetry.snapshot()
    assert now.writes == WriteStats(accepted=2, refused=1, unknown=1, not_sent=1, guard_refused=1, repeated=1)
    calls = now.calls["TTTC0012U"]
    assert (calls.calls, calls.answered, calls.attempts, calls.retries) == (7, 3, 9, 4)
    assert calls.failed == {"OrderRejected": 1, "OutcomeUnknown": 1, "NotSent": 1, "GuardRefused": 1}
    assert calls.refusals["EGW00201"] == 5


async def test_keys_are_issued_adopted_and_invalidated(broker, open_client):
    """The first client of a state asks, the second takes over, and one that is refused is counted."""
    state = MemoryState()
    options = SessionOptions(token_interval=0.01)
    async with open_client(state=state, options=options) as kis:
        await kis.send(ListWatchlistGroups())
        async with open_client(state=state, options=options) as other:
            await other.send(ListWatchlistGroups())
            assert other.telemetry.snapshot().tokens == KeyStats(adopted=1)
        broker.answers["intstock-grouplist"] = [
            (500, refusal("EGW00123")),
            {"rt_cd": "0", "msg_cd": "", "msg1": "", "output2": []},
        ]
        await kis.send(ListWatchlistGroups())
        assert kis.telemetry.snapshot().tokens == KeyStats(issued=2, invalidated=1)


async def test_a_wait_that_is_given_up(broker, open_client):
    """It waits, is cancelled, and waits no more; nothing of it left."""
    async with open_client(pacing=Pacing(requests_per_second=1, reserve=0)) as kis:
        waiting = asyncio.create_task(kis.send(ListWatchlistGroups()))
        # The token's call has the only place, for a second from its answer on.
        while not (kis.telemetry.snapshot().tokens.issued and _quotes(kis).waiting):
            await asyncio.sleep(0.01)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert attrs.evolve(_quotes(kis), waited=LaneStats().waited) == LaneStats(given_up=1)
        calls = kis.telemetry.snapshot().calls["HHKCM113004C7"]
        assert (calls.calls, calls.cancelled, calls.attempts, calls.running) == (1, 1, 0, 0)


def _quotes(kis):
    return kis.telemetry.snapshot().lanes["quote"]
