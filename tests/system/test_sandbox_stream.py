"""The real-time side of the sandbox on sockets, used by a client that knows nothing of kis_async."""

import asyncio
import itertools
import socket

import aiohttp
import pytest
from bare_socket import SAMSUNG, TRADES, answer_ping, approve, decrypted, sockets

from kis_async.config import Account, Credentials
from kis_async.errors import ConfigError
from kis_async.sandbox import AppKey, ManualClock, running, running_in_thread
from kis_async.spec.index import stream_entries

ORDER = "/uapi/domestic-stock/v1/trading/order-cash"
BUY = {
    "CANO": "12345678",
    "ACNT_PRDT_CD": "01",
    "PDNO": "005930",
    "ORD_DVSN": "00",
    "ORD_QTY": "10",
    "ORD_UNPR": "70000",
}


@pytest.fixture
async def connect():
    """Opens WebSockets, and closes them with the test."""
    async with sockets() as open_client:
        yield open_client


@pytest.mark.parametrize("path", ["", "/", "/tryitout", "/tryitout/H0STASP0"])
async def test_an_acknowledgement_and_live_trades(connect, path):
    """Any of the paths will do; the day's volume rises by exactly what is traded, in whole frames."""
    async with running(always_open=True, ticks_per_second=100) as server:
        assert server.environment.stream_url == server.stream_url == f"ws://127.0.0.1:{server.port}"
        client = await connect(server, path)
        await client.say(*SAMSUNG)
        answer = await client.answer()
        assert answer["header"] == {"tr_id": TRADES, "tr_key": "005930", "encrypt": "N"}
        output = answer["body"].pop("output")
        assert answer["body"] == {"rt_cd": "0", "msg_cd": "OPSP0000", "msg1": "SUBSCRIBE SUCCESS"}
        assert (len(output["iv"]), len(output["key"])) == (16, 32)
        records = []
        counts = set()
        while len(records) < 60 or len(counts) < 2:
            flag, tr_id, count, payload = (await client.text()).split("|")
            fields = payload.split("^")
            assert (flag, tr_id) == ("0", TRADES)
            width, rest = divmod(len(fields), int(count))
            assert (width, rest) == (47, 0)
            counts.add(int(count))
            records += [fields[place : place + width] for place in range(0, len(fields), width)]
        assert max(counts) <= 6
        assert {record[0] for record in records} == {"005930"}
        volumes = [int(record[13]) for record in records]
        traded = [int(record[12]) for record in records]
        assert [b - a for a, b in itertools.pairwise(volumes)] == traded[1:]


async def test_the_day_agrees_with_rest(connect):
    """At a standing clock that moved a second, the last trade is what the REST side shows too."""
    clock = ManualClock()
    async with running(clock=clock) as server:
        client = await connect(server)
        assert await client.ask(*SAMSUNG) == "OPSP0000"
        clock.advance(1)
        await client.text()
        last = (await client.text()).split("|")[3].split("^")[-47:]
        key = server.credentials
        async with aiohttp.ClientSession(server.rest_url) as http:
            body = {
                "grant_type": "client_credentials",
                "appkey": key.app_key,
                "appsecret": key.app_secret,
            }
            async with http.post("/oauth2/tokenP", json=body) as response:
                token = (await response.json())["access_token"]
            headers = {
                "authorization": f"Bearer {token}",
                "appkey": key.app_key,
                "appsecret": key.app_secret,
                "tr_id": "FHKST11300006",
            }
            async with http.get(
                "/uapi/domestic-stock/v1/quotations/intstock-multprice",
                params={"FID_COND_MRKT_DIV_CODE_1": "J", "FID_INPUT_ISCD_1": "005930"},
                headers=headers,
            ) as response:
                quote = (await response.json())["output"][0]
        assert (last[2], last[13], last[10], last[11]) == (
            quote["inter2_prpr"],
            quote["acml_vol"],
            quote["inter2_askp"],
            quote["inter2_bidp"],
        )


async def test_a_book_follows_the_trades(connect):
    """Both of one symbol: in each tick the trades stand before the book, which shows the same price."""
    clock = ManualClock()
    async with running(clock=clock, ticks_per_second=1) as server:
        client = await connect(server)
        assert await client.ask("H0STASP0", "005930") == "OPSP0000"
        assert await client.ask(*SAMSUNG) == "OPSP0000"
        clock.advance(2)
        frames = [(await client.text()).split("|") for _ in range(4)]
        assert [frame[1] for frame in frames] == [TRADES, "H0STASP0"] * 2
        trade, book = frames[2][3].split("^")[-47:], frames[3][3].split("^")
        assert (trade[10], trade[11]) == (book[3], book[13])


async def test_the_forty_second_registration_is_refused(connect):
    """41 are taken in all, and a place that was left can be had again."""
    async with running(ticks_per_second=0) as server:
        client = await connect(server)
        symbols = [f"{number:06}" for number in range(100_000, 100_210, 5)]
        assert {await client.ask(TRADES, symbol) for symbol in symbols[:41]} == {"OPSP0000"}
        assert await client.ask(TRADES, symbols[41]) == "OPSP0008"
        assert await client.ask(TRADES, symbols[0], "2") == "OPSP0001"
        assert await client.ask(TRADES, symbols[41]) == "OPSP0000"
        assert len(server.stream.registrations) == server.stream.most_registrations == 41


async def test_a_second_session_is_refused_and_the_first_lives(connect):
    """OPSP8996 to each registration of the second, whose connection stays; the first's end lets it in."""
    async with running(ticks_per_second=0) as server:
        first = await connect(server)
        assert await first.ask(*SAMSUNG) == "OPSP0000"
        second = await connect(server, approval=first.approval)
        assert [await second.ask(TRADES, key) for key in ("005930", "000660")] == ["OPSP8996"] * 2
        assert (server.stream.second_sessions, server.stream.most_sessions) == (1, 2)
        assert server.stream.push(*SAMSUNG, ["x"]) == 1
        assert await first.text() == f"0|{TRADES}|001|x"
        await first.socket.close()
        assert await second.ask(*SAMSUNG) == "OPSP0000"


async def test_a_place_is_held_after_a_disconnect(connect):
    """With `slot_hold`, or a fault, the key is in use until the clock has moved on."""
    clock = ManualClock()
    async with running(ticks_per_second=0, clock=clock, slot_hold=30) as server:
        first = await connect(server)
        assert await first.ask(*SAMSUNG) == "OPSP0000"
        await first.socket.close()
        await server.stream.until(lambda: not server.stream.sessions)
        second = await connect(server, approval=first.approval)
        assert await second.ask(*SAMSUNG) == "OPSP8996"
        clock.advance(30)
        assert await second.ask(*SAMSUNG) == "OPSP0000"
        server.faults.add("stream-hold=60s")
        await second.socket.close()
        await server.stream.until(lambda: not server.stream.sessions)
        clock.advance(59)
        third = await connect(server, approval=first.approval)
        assert await third.ask(*SAMSUNG) == "OPSP8996"
        assert server.stream.second_sessions == 0


async def test_a_newer_approval_key_replaces_the_older(connect):
    """The older is unknown to new registrations, and the session that it opened goes on."""
    clock = ManualClock()
    async with running(ticks_per_second=0, clock=clock) as server:
        client = await connect(server)
        assert await client.ask(*SAMSUNG) == "OPSP0000"
        clock.advance(1)
        async with aiohttp.ClientSession(server.rest_url) as http:
            newer = await approve(server, http)
        assert await client.ask(TRADES, "000660") == "OPSP0011"
        server.stream.push(*SAMSUNG, ["alive"])
        assert (await client.text()).endswith("alive")
        client.approval = newer
        assert await client.ask(TRADES, "000660") == "OPSP0000"


async def test_two_app_keys_are_two_sessions(connect):
    """Each key has its own session, and notices go to the user of the order's key only."""
    other = Credentials(app_key="PSother" + "0" * 29, app_secret="s" * 180, hts_id="Other")
    options = {"app_keys": [AppKey(credentials=other, account=Account("87654321-01"))]}
    async with running(ticks_per_second=0, **options) as server:
        mine, theirs = await connect(server), await connect(server, credentials=other)
        assert await mine.ask("H0STCNI0", "sandbox") == "OPSP0000"
        assert await theirs.ask("H0STCNI0", "sandbox") == "OPSP0017"
        assert await theirs.ask("H0STCNI0", "Other") == "OPSP0000"
        assert [session.app_key for session in server.stream.sessions] == [0, 1]


async def test_an_order_causes_notices(connect):
    """Accepted at the REST side, filled by hand in two parts: decrypted with the acknowledgement's key."""
    async with running(ticks_per_second=0, clock=ManualClock()) as server:
        client = await connect(server)
        await client.say("H0STCNI0", "sandbox")
        answer = await client.answer()
        assert answer["header"]["encrypt"] == "Y"
        number = await buy(server)
        accepted = decrypted(await client.text(), answer)
        assert len(accepted) == 26
        assert accepted[:6] == ["sandbox", "1234567801", number, "", "02", "0"]
        assert accepted[8:15] == ["005930", "0000000010", "000070000", "100000", "N", "1", "1"]
        assert accepted[24] == "삼성전자"
        assert server.stream.fill(number, 4, 69_900) == 1
        filled = decrypted(await client.text(), answer)
        assert filled[9:11] == ["0000000004", "000069900"]
        assert (filled[13], filled[16], filled[25]) == ("2", "000000010", "000070000")
        with pytest.raises(ValueError, match="6 left"):
            server.stream.fill(number, 7, 69_900)
        async with aiohttp.ClientSession(server.rest_url) as http:
            fill = {"number": number, "quantity": 6, "price": "70000"}
            async with http.post("/sandbox/orders/fill", json=fill) as response:
                assert await response.json() == {"sessions": 1}
            async with http.post("/sandbox/orders/fill", json=fill) as response:
                assert response.status == 400
            async with http.post("/sandbox/orders/fill", data=b"[") as response:
                assert response.status == 400
        assert decrypted(await client.text(), answer)[9] == "0000000006"


async def buy(server):
    """An order over REST: its number."""
    key = server.credentials
    async with aiohttp.ClientSession(server.rest_url) as http:
        body = {"grant_type": "client_credentials", "appkey": key.app_key, "appsecret": key.app_secret}
        async with http.post("/oauth2/tokenP", json=body) as response:
            token = (await response.json())["access_token"]
        headers = {
            "authorization": f"Bearer {token}",
            "appkey": key.app_key,
            "appsecret": key.app_secret,
            "tr_id": "TTTC0012U",
        }
        async with http.post(ORDER, json=BUY, headers=headers) as response:
            return (await response.json())["output"]["ODNO"]


async def test_pingpong_keeps_a_session_alive(connect):
    """An echo does, and a pong frame does; a session that gives neither is closed after 100 seconds."""
    clock = ManualClock()
    async with running(ticks_per_second=0, clock=clock) as server:
        echoing, ponging, silent = [await connect(server, approval="none") for _ in range(3)]
        quiet = asyncio.ensure_future(silent.end())
        for _ in range(10):
            await answer_ping(echoing, clock)
            await ponging.socket.receive_str()
            await ponging.socket.pong(b"PINGPONG")
            assert await ponging.ask("NOPE", "x") == "OPSP8991"
        assert len(server.stream.sessions) == 3
        await answer_ping(echoing, clock)
        kind, texts = await quiet
        assert (kind, len(texts)) == (aiohttp.WSMsgType.CLOSE, 10)
        assert [session.number for session in server.stream.sessions] == [1, 2]


async def test_standard_pings_are_not_answered(connect):
    """As at the broker's; the session lives on."""
    async with running(ticks_per_second=0) as server:
        client = await connect(server)
        await client.socket.ping(b"anybody?")
        assert await client.ask(*SAMSUNG) == "OPSP0000"


async def test_what_is_no_message_is_refused(connect):
    """Anything at all gets an answer with a code, and the session lives on."""
    async with running(ticks_per_second=0) as server:
        client = await connect(server)
        for text in ("", "PINGPONG", "[]", "{", "[" * 5000):
            await client.socket.send_str(text)
            assert (await client.answer())["body"]["msg_cd"] == "OPSP9999"
        await client.socket.send_bytes(b"\xff\x00")
        assert (await client.answer())["header"]["tr_id"] == "(null)"
        assert await client.ask(*SAMSUNG) == "OPSP0000"


async def test_every_stream_sends_records(connect):
    """All streams that are no notices, each with as many columns as its declaration has today."""
    clock = ManualClock()
    async with running(clock=clock, always_open=True) as server:
        streams = [entry.load().stream for entry in stream_entries()]
        wanted = [stream.tr for stream in streams if stream.key == "symbol"]
        assert len(wanted) > 50
        seen = set()
        for start in range(0, len(wanted), 41):
            client = await connect(server)
            for tr_id in wanted[start : start + 41]:
                key = {"HDFS": "DNASAAPL", "H0UP": "0001"}.get(tr_id[:4], "005930")
                assert await client.ask(tr_id, key) == "OPSP0000"
            clock.advance(4)
            while not set(wanted[start : start + 41]) <= seen:
                seen.add((await client.text()).split("|")[1])
            await client.socket.close()
        assert seen == set(wanted)


async def test_paper_offers_few_streams(connect):
    """On paper the ids of paper are known, and the rest is no TR."""
    async with running(paper=True, ticks_per_second=0) as server:
        client = await connect(server)
        assert await client.ask(*SAMSUNG) == "OPSP0000"
        assert await client.ask("H0STCNI9", "sandbox") == "OPSP0000"
        assert await client.ask("H0STCNI0", "sandbox") == "OPSP8991"
        assert await client.ask("H0NXCNT0", "005930") == "OPSP8991"


# --- the end ------------------------------------------------------------------------------------


async def test_closing_ends_every_connection(connect):
    """Those that read, and one that does not, within a second or two; no task is left, and no waiting."""
    before = asyncio.all_tasks()
    async with asyncio.timeout(10):
        async with running(always_open=True, ticks_per_second=200) as server:
            client = await connect(server)
            assert await client.ask(*SAMSUNG) == "OPSP0000"
            deaf = await connect(server, approval="none")
            deaf.socket._conn.transport.pause_reading()
            waiting = asyncio.ensure_future(server.stream.subscribed(TRADES, "999999"))
            await client.text()
        assert (await client.end())[0] is aiohttp.WSMsgType.CLOSE
        with pytest.raises(asyncio.CancelledError):
            await waiting
        left = [task for task in asyncio.all_tasks() - before if "sandbox" in task.get_name()]
        assert left == []
    socket.create_server(("127.0.0.1", server.port)).close()


async def test_the_controls_work_from_another_loop(connect):
    """A server in a thread of its own: the same calls, and waiting across loops."""
    with running_in_thread(ticks_per_second=0) as server:
        client = await connect(server)
        waiting = asyncio.ensure_future(server.stream.subscribed(*SAMSUNG))
        assert await client.ask(*SAMSUNG) == "OPSP0000"
        async with asyncio.timeout(10):
            await waiting
        assert server.stream.push(*SAMSUNG, {"MKSC_SHRN_ISCD": "005930", "STCK_PRPR": "70000"}) == 1
        fields = (await client.text()).split("|")[3].split("^")
        assert (len(fields), fields[0], fields[2], fields[3]) == (47, "005930", "70000", "")
        with pytest.raises(KeyError, match="NOPE"):
            server.stream.push("NOPE", "x", ["y"])
        with pytest.raises(KeyError, match="no order"):
            server.stream.fill("77", 1, 1)
        with pytest.raises(ValueError, match="no number"):
            server.stream.fill("77", 1, "dear")
    assert server.stream.connects == 1


async def test_a_path_that_is_none_and_options_that_cannot_be(connect):
    """A WebSocket elsewhere is refused by HTTP, and wrong options are told before anything runs."""
    async with running() as server, aiohttp.ClientSession() as http:
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await http.ws_connect(server.stream_url + "/elsewhere")
        async with http.get(server.rest_url + "/tryitout") as response:
            assert response.status == 404
    for option in ("ping_interval", "ping_timeout", "slot_hold", "ticks_per_second", "queue_size"):
        with pytest.raises(ConfigError) as caught:
            async with running(**{option: -1}):
                pass
        assert caught.value.setting == option
