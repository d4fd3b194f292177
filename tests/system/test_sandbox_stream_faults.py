"""The faults of the sandbox's real-time side on sockets, and clients that do not behave."""

import asyncio
from itertools import pairwise

import aiohttp
import pytest
from bare_socket import SAMSUNG, TRADES, answer_ping, decrypted, sockets

from kis_async.config import Account, Credentials
from kis_async.sandbox import AppKey, ManualClock, running


@pytest.fixture
async def connect():
    """Opens WebSockets, and closes them with the test."""
    async with sockets() as open_client:
        yield open_client


async def test_a_kill_after_frames(connect):
    """The connection ends without a word after as many frames, on each connection anew."""
    async with running(ticks_per_second=0, faults=["stream-kill:after=3"]) as server:
        approval = None
        for _ in range(2):
            client = await connect(server, approval=approval)
            approval = client.approval
            assert await client.ask(*SAMSUNG) == "OPSP0000"
            for number in range(5):
                server.stream.push(*SAMSUNG, [str(number)])
            kind, texts = await client.end()
            assert kind in {aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR}
            assert [text[-1] for text in texts] == ["0", "1", "2"]
        assert server.stream.connects == 2


async def test_a_hundred_kills_by_chance(connect):
    """Whoever comes back at once is let in each time, and is alone; every record before the cut has come."""
    faults = ["stream-kill:probability=0.05"]
    async with running(always_open=True, ticks_per_second=200, faults=faults) as server:
        approval = None
        for _ in range(100):
            client = await connect(server, approval=approval)
            approval = client.approval
            assert await client.ask(*SAMSUNG) == "OPSP0000"
            kind, texts = await client.end()
            assert kind in {aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR}
            records = [record for text in texts for record in trades_of(text)]
            volumes = [int(record[13]) for record in records]
            traded = [int(record[12]) for record in records]
            assert [b - a for a, b in pairwise(volumes)] == traded[1:]
        assert (server.stream.connects, server.stream.second_sessions) == (100, 0)
        assert server.stream.most_registrations == 1


def trades_of(frame):
    """The records of a frame of H0STCNT0."""
    _, tr_id, count, payload = frame.split("|")
    fields = payload.split("^")
    assert (tr_id, len(fields)) == (TRADES, 47 * int(count))
    return [fields[place : place + 47] for place in range(0, len(fields), 47)]


async def test_a_stall_sends_nothing_more(connect):
    """Neither frames nor PINGPONG nor acknowledgements; the connection stays open and takes messages."""
    clock = ManualClock()
    async with running(ticks_per_second=0, clock=clock) as server:
        client = await connect(server)
        assert await client.ask(*SAMSUNG) == "OPSP0000"
        server.faults.add("stream-stall:count=1")
        await client.say(TRADES, "000660")
        await server.stream.subscribed(TRADES, "000660")
        assert server.stream.push(*SAMSUNG, ["x"]) == 0
        reading = asyncio.ensure_future(client.socket.receive())
        other = await connect(server, approval=client.approval)
        for _ in range(15):
            await answer_ping(other, clock)
        assert not reading.done()
        assert len(server.stream.sessions) == 2
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)


async def test_refused_dropped_widened_garbled(connect):
    """The other faults of frames, and refusals, by text."""
    async with running(ticks_per_second=0) as server:
        client = await connect(server)
        server.faults.add("stream-refuse=OPSP0009:tr=H0STCNT0:count=1")
        assert [await client.ask(*SAMSUNG) for _ in range(2)] == ["OPSP0009", "OPSP0000"]

        async def push(*texts):
            for text in texts:
                server.stream.push(*SAMSUNG, ["a", text])

        server.faults.add("stream-drop=2")
        await push("1", "2", "3")
        assert [(await client.text())[-1] for _ in range(2)] == ["1", "3"]
        server.faults.clear()
        server.faults.add("stream-column:count=1")
        server.stream.push(*SAMSUNG, ["a", "b"], ["c", "d"])
        assert await client.text() == f"0|{TRADES}|002|a^b^1^c^d^1"
        for shape, text in {
            "count": f"0|{TRADES}|0x1|a^1",
            "truncated": f"0|{TRADES}|001|a",
            "nonsense": "OPS: internal error",
        }.items():
            server.faults.add(f"stream-garble={shape}:count=1")
            await push("1")
            assert await client.text() == text


async def test_a_notice_under_another_key(connect):
    """`stream-encryption`: what the acknowledgement's key makes of it is no notice."""
    async with running(ticks_per_second=0, faults=["stream-encryption:count=1"]) as server:
        client = await connect(server)
        await client.say("H0STCNI0", "sandbox")
        answer = await client.answer()
        server.stream.push("H0STCNI0", "sandbox", ["one", "two"])
        server.stream.push("H0STCNI0", "sandbox", ["one", "two"])
        wrong, right = await client.text(), await client.text()
        assert wrong.split("|")[:3] == right.split("|")[:3]
        assert wrong != right
        assert decrypted(right, answer) == ["one", "two"]


async def test_a_client_that_does_not_read_is_cut_off(connect):
    """Its queue fills up; meanwhile another session gets everything."""
    other = Credentials(app_key="PSother" + "0" * 29, app_secret="s" * 180, hts_id="Other")
    keys = [AppKey(credentials=other, account=Account("87654321-01"))]
    async with running(ticks_per_second=0, queue_size=20, app_keys=keys) as server:
        slow, quick = await connect(server), await connect(server, credentials=other)
        assert await slow.ask(TRADES, "000660") == "OPSP0000"
        assert await quick.ask(*SAMSUNG) == "OPSP0000"
        slow.socket._conn.transport.pause_reading()
        sent = 0
        async with asyncio.timeout(20):
            while len(server.stream.sessions) == 2:
                server.stream.push(TRADES, "000660", ["x" * 200_000])
                server.stream.push(*SAMSUNG, [str(sent)])
                assert await quick.text() == f"0|{TRADES}|001|{sent}"
                sent += 1
        assert [session.app_key for session in server.stream.sessions] == [1]


async def test_kill_at_once_by_code_and_over_http(connect):
    """Every connection ends; so it does for programs in other languages, which can also push."""
    async with running(ticks_per_second=0) as server, aiohttp.ClientSession(server.rest_url) as http:
        first = await connect(server, approval="none")
        server.stream.kill()
        assert (await first.end())[0] in {aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR}
        second = await connect(server, approval="none")
        async with http.post("/sandbox/stream/push", data=b"0|x|001|y") as response:
            assert await response.json() == {"sessions": 1}
        assert await second.text() == "0|x|001|y"
        async with http.get("/sandbox/status") as response:
            assert (await response.json())["stream"] == {
                "sessions": 1,
                "registrations": 0,
                "connects": 2,
                "second_sessions": 0,
            }
        async with http.post("/sandbox/stream/kill") as response:
            assert await response.json() == {"killed": 1}
        assert (await second.end())[0] in {aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR}
