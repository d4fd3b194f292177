"""The figures of a bot on a sandbox that misbehaves are the server's, and `kis-async top` shows them."""

import asyncio
import json
from collections import Counter
from decimal import Decimal

import pytest

from kis_async import KIS, MemoryState, Pacing, SessionOptions
from kis_async.api.domestic_stock.quotations import GetOrderBook
from kis_async.api.enums import Venue
from kis_async.cli.exits import ExitCode
from kis_async.errors import KisError
from kis_async.orders import Guards
from kis_async.sandbox import running
from kis_async.stream import Gap
from kis_async.telemetry.snapshot import to_json

TRADES = ("H0STCNT0", "005930")
FAULTS = (
    "refuse=EGW00201:count=3:tr=FHKST01010200",
    "refuse=EGW00215:count=1:tr=FHKST01010200:after=5",
    "drop-before:count=2:tr=FHKST01010200:after=10",
    "token-expired:count=1:after=20:tr=FHKST01010200",
    "drop-after:only=orders:count=1:after=1",
    "refuse=EGW00201:only=orders:count=1:after=2",
    "body=extra-field:count=2:tr=FHKST01010200:after=30",
)


def client(server, **settings):
    """A client of the server, whose quota is far away."""
    return KIS(
        server.credentials,
        environment=server.environment,
        account=server.account,
        state=MemoryState(),
        pacing=Pacing(reserve=0),
        options=SessionOptions(token_interval=0.01),
        **settings,
    )


async def book(kis, **options):
    """A call."""
    await kis.send(GetOrderBook(venue=Venue.KRX, symbol="005930", **options))


async def test_the_figures_are_those_of_the_server():
    """Calls, attempts, refusals, tokens and orders by both books; no secret in any of it."""
    options = {"always_open": True, "requests_per_second": 1000, "token_interval": 0, "ticks_per_second": 0}
    async with running(faults=FAULTS, **options) as server:
        async with client(server, guards=Guards(largest_quantity=10)) as kis:
            for _ in range(4):
                await asyncio.gather(*(book(kis) for _ in range(10)))
            ordered = await asyncio.gather(
                *(kis.orders.buy("005930", n, price=Decimal(50_000)) for n in (1, 2, 3, 4, 11)),
                return_exceptions=True,
            )
            await kis.send(GetOrderBook(venue=Venue.KRX, symbol="000660"))
            async with kis.stream() as stream, stream.trades("005930") as feed:
                server.stream.kill()
                assert isinstance(await anext(feed), Gap)
                server.stream.push(*TRADES, {"MKSC_SHRN_ISCD": "005930"}, {"MKSC_SHRN_ISCD": "005930"})
                for _ in range(2):
                    assert (await anext(feed)).symbol == "005930"
                during = kis.telemetry.snapshot()
            after = kis.telemetry.snapshot()
            token = kis.session._keys.tokens.current
        served = Counter(call.tr_id or call.path for call in server.calls)
        refused = Counter((call.tr_id, call.code) for call in server.calls if call.code.startswith("EGW"))
        assert {name: each.attempts for name, each in after.calls.items()} == served
        assert {
            (name, code): number
            for name, each in after.calls.items()
            for code, number in each.refusals.items()
        } == refused
        assert {code for _, code in refused} == {"EGW00201", "EGW00215", "EGW00123"}
        books = after.calls["FHKST01010200"]
        assert (books.calls, books.answered, books.running) == (41, 41, 0)
        assert books.retries == books.attempts - books.calls == 7
        assert books.exchange.count == books.attempts - server.count(tr_id="FHKST01010200", status=0)
        waited = sum(each.waited.count for each in after.lanes.values())
        assert waited == len(server.calls)
        assert after.tokens.issued == server.count(path="/oauth2/tokenP") == 2
        assert (after.tokens.invalidated, after.tokens.renewed, after.approvals.issued) == (1, 0, 1)
        writes = after.writes
        assert (writes.accepted, writes.unknown, writes.guard_refused) == (3, 1, 1)
        assert writes.accepted + writes.unknown == len(server.processed)
        assert Counter(type(each).__name__ for each in ordered if isinstance(each, KisError)) == {
            "OutcomeUnknown": 1,
            "GuardRefused": 1,
        }
        assert after.drift == {"FHKST01010200": 2}
        assert during.stream.registrations == during.stream.confirmed == during.stream.connected == 1
        seen = after.stream
        assert (seen.connections, seen.reconnects, seen.losses, seen.gaps) == (2, 1, 1, 1)
        assert (seen.registrations, seen.connected) == (0, 0)
        assert (seen.records, seen.dropped) == (2, 0)
        text = to_json(after).decode() + json.dumps(after.document()) + repr(after)
        key = server.credentials
        for secret in (key.app_key, key.app_secret, token, server.account.number, "005930"):
            assert secret not in text


@pytest.fixture
async def server(shell):
    """A server, and the variables that lead to it."""
    async with running(always_open=True, requests_per_second=1000, ticks_per_second=0) as served:
        shell.use(served)
        yield served


async def test_top_shows_a_running_bot(server, shell, monkeypatch):
    """A list of several, one by its number or name, once or again and again, for people and programs."""
    monkeypatch.setenv("HOME", str(shell.home))
    monkeypatch.setenv("LOCALAPPDATA", str(shell.home))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    nobody = await shell.run("top")
    assert nobody.code == ExitCode.CONNECTION
    assert "no running bot shows its figures" in nobody.complaint
    async with client(server) as kis, kis.telemetry.serve() as path:
        busy = asyncio.create_task(_keep_calling(kis))
        try:
            table = await shell.run("top", "--once", "--interval", "0.2")
            assert table.code == 0, table.complaint
            for word in ("sandbox, process", "calls/s", "FHKST01010200", "/oauth2/tokenP", "quote", "tokens"):
                assert word in table.text
            one = (await shell.run("top", path.stem, "--once", "--json", "--interval", "0.2")).document
            assert one["bot"] == path.stem
            assert one["period"]["seconds"] == pytest.approx(0.2, abs=0.19)
            assert one["period"]["calls"]["FHKST01010200"]["calls"] > 0
            assert one["period"]["tokens"]["issued"] == 0
            assert one["total"]["tokens"]["issued"] == 1
            process = await shell.start("top", "--json", "--interval", "0.1")
            lines = [json.loads(await process.stdout.readline()) for _ in range(3)]
            assert lines[0]["total"]["seconds"] < lines[1]["total"]["seconds"] < lines[2]["total"]["seconds"]
            async with client(server) as other, other.telemetry.serve():
                listed = (await shell.run("top", "--json")).document["bots"]
                assert [each["bot"] for each in listed] == [path.stem, f"{path.stem}.2"]
                assert listed[0]["total"]["calls"]
                assert not listed[1]["total"]["calls"]
                assert "Running bots" in (await shell.run("top")).text
            wrong = await shell.run("top", "999999999")
            assert wrong.code == ExitCode.CONNECTION
        finally:
            busy.cancel()
            await asyncio.gather(busy, return_exceptions=True)
    ended = await shell.finish(process)
    assert ended.code == ExitCode.CONNECTION
    assert "has ended" in ended.complaint


async def _keep_calling(kis):
    while True:
        await book(kis)
