"""A WebSocket client that knows nothing of kis_async: aiohttp, JSON, and the broker's documents."""

import asyncio
import base64
import json
from contextlib import asynccontextmanager

import aiohttp
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from kis_async.korean_time import korean_time

TRADES = "H0STCNT0"
SAMSUNG = (TRADES, "005930")


def decrypted(frame, answer):
    """The columns of an encrypted frame, by the key and iv of the acknowledgement."""
    flag, _, count, payload = frame.split("|", 3)
    assert (flag, count) == ("1", "001")
    output = answer["body"]["output"]
    cipher = Cipher(algorithms.AES(output["key"].encode()), modes.CBC(output["iv"].encode())).decryptor()
    data = cipher.update(base64.b64decode(payload)) + cipher.finalize()
    return data[: -data[-1]].decode().split("^")


class Bare:
    """A WebSocket, and the messages that a program in any language would send."""

    def __init__(self, socket, approval):
        self.socket = socket
        self.approval = approval

    async def say(self, tr_id, key, tr_type="1", **header):
        """Subscribe, or unsubscribe with tr_type 2."""
        head = {"approval_key": self.approval, "custtype": "P", "tr_type": tr_type, "content-type": "utf-8"}
        message = {"header": {**head, **header}, "body": {"input": {"tr_id": tr_id, "tr_key": key}}}
        await self.socket.send_str(json.dumps(message))

    async def text(self):
        """The next text that is no PINGPONG."""
        async with asyncio.timeout(10):
            while True:
                message = await self.socket.receive()
                assert message.type is aiohttp.WSMsgType.TEXT, message
                if "PINGPONG" not in message.data:
                    return message.data

    async def answer(self):
        """The next message that is no frame, parsed."""
        while True:
            text = await self.text()
            if text.startswith("{"):
                return json.loads(text)

    async def ask(self, tr_id, key, tr_type="1", **header):
        """Send, and get the code of the answer."""
        await self.say(tr_id, key, tr_type, **header)
        return (await self.answer())["body"]["msg_cd"]

    async def end(self):
        """Read until the connection ends; answers the type of the last message, and the texts before."""
        texts = []
        async with asyncio.timeout(10):
            while True:
                message = await self.socket.receive()
                if message.type is not aiohttp.WSMsgType.TEXT:
                    return message.type, texts
                texts.append(message.data)


async def approve(server, http, credentials=None):
    """A new approval key."""
    key = credentials or server.credentials
    body = {"grant_type": "client_credentials", "appkey": key.app_key, "secretkey": key.app_secret}
    async with http.post("/oauth2/Approval", json=body) as response:
        assert response.status == 200
        return (await response.json())["approval_key"]


async def answer_ping(client, clock):
    """Let ten seconds pass, get PINGPONG and echo it; on return the server has had the echo."""
    clock.advance(10)
    ping = await client.socket.receive_str()
    assert json.loads(ping) == {
        "header": {"tr_id": "PINGPONG", "datetime": f"{korean_time(clock()):%Y%m%d%H%M%S}"}
    }
    await client.socket.send_str(ping)
    assert await client.ask("NOPE", "x") == "OPSP8991"


@asynccontextmanager
async def sockets():
    """Opens WebSockets with an approval key each, or with one that is given; closes them at the end."""
    opened = []

    async def open_client(server, path="/tryitout", approval=None, credentials=None):
        http = aiohttp.ClientSession(server.rest_url)
        opened.append(http)
        approval = approval or await approve(server, http, credentials)
        quickly = aiohttp.ClientWSTimeout(ws_close=0.2)
        client = Bare(
            await http.ws_connect(server.stream_url + path, autoping=False, timeout=quickly), approval
        )
        opened.append(client.socket)
        return client

    try:
        yield open_client
    finally:
        for each in reversed(opened):
            await each.close()
