"""Whose an order is, as its events tell it: while an outcome is out, that of no order can be said."""

import asyncio
from decimal import Decimal

import pytest

from kis_async import KIS, MemoryState
from kis_async.errors import OutcomeUnknown
from kis_async.orders import OrderEventKind
from kis_async.sandbox import running


async def test_an_order_of_unknown_outcome_is_not_called_manual(tmp_path):
    """Its answer is lost and its notice comes: not manual, but unknown; an order by hand is the same then."""
    async with (
        asyncio.timeout(20),
        running(fills="none", always_open=True, ticks_per_second=0) as server,
        KIS(
            server.credentials,
            environment=server.environment,
            account=server.account,
            state=MemoryState(),
            journal=tmp_path / "journal.sqlite3",
        ) as kis,
        kis.stream(),
        kis.orders.events(markets=["domestic_stock"]) as events,
    ):
        await server.stream.subscribed("H0STCNI0", "sandbox")
        server.exchange.place("005930", "buy", 1, 70_000)
        assert (await anext(events)).manual is True
        server.faults.add("drop-after:only=orders")
        with pytest.raises(OutcomeUnknown):
            await kis.orders.buy("005930", 2, price=Decimal(70_000))
        server.exchange.place("005930", "buy", 3, 70_000)
        told = [await anext(events), await anext(events)]
    assert [(event.kind, event.quantity, event.manual) for event in told] == [
        (OrderEventKind.ACCEPTED, 2, None),
        (OrderEventKind.ACCEPTED, 3, None),
    ]
