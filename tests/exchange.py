"""A scripted real-time server: it speaks the broker's protocol, and knows nothing of kis_async."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import WSMsgType, web

KEY, VECTOR = "K" * 32, "V" * 16

# A trade of the 47 columns that there are since 2026-09-14.
TRADE = (
    "{symbol}^140610^{price}^2^3750^1.37^280395.69^283000^283500^276500^278000^277500^{own}^{total}"
    "^3352130122500^83251^86830^3579^120.39^5217059^6280658^5^0.53^53.70^090023^5^-5250^090048^5^-5750"
    "^135824^2^1250^20260922^20^N^47588^70626^794823^496479^0.20^17123443^69.82^0^^283000^2"
)


def trade(symbol: str, *, price: int = 277750, own: int = 1, total: int = 1) -> str:
    """The fields of a trade."""
    return TRADE.format(symbol=symbol, price=price, own=own, total=total)


def frame(tr_id: str, *records: str) -> str:
    """A data frame."""
    return f"0|{tr_id}|{len(records):03}|{'^'.join(records)}"


class Peer:
    """One connection, as the server sees it."""

    def __init__(self, socket: web.WebSocketResponse) -> None:
        self.socket = socket
        self.registered: list[tuple[str, str]] = []
        self.asked: list[dict[str, Any]] = []
        self.echoes: list[str] = []

    async def send(self, text: str) -> None:
        await self.socket.send_str(text)

    async def push(self, tr_id: str, *records: str) -> None:
        await self.send(frame(tr_id, *records))

    async def ping(self) -> None:
        await self.send('{"header":{"tr_id":"PINGPONG","datetime":"20260922090000"}}')

    def kill(self) -> None:
        """Break the connection without a word."""
        transport = self.socket._req.transport if self.socket._req is not None else None
        if transport is not None:
            transport.abort()


class Exchange:
    """What a test sees and sets: peers, approval keys, refusals by (TR id, key) or for all."""

    def __init__(self) -> None:
        self.peers: list[Peer] = []
        self.open: list[Peer] = []
        self.most_open = 0
        self.most_registered = 0
        self.approvals = 0
        self.accepted_approvals: set[str] | None = None
        self.refusals: dict[tuple[str, str], tuple[str, str]] = {}
        self.silent = False
        self.in_use = False
        self.turned_away = False
        self.end_refusals = False
        self.limit = 41
        self.url = ""
        self.changed = asyncio.Event()
        self.on_registered: Callable[[Peer, str, str], Any] | None = None

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until a condition holds that something on this server makes true."""
        while not condition():
            self.changed.clear()
            await self.changed.wait()

    async def peer(self, number: int = 1) -> Peer:
        """The n-th connection, once it is there."""
        await self.until(lambda: len(self.peers) >= number)
        return self.peers[number - 1]

    async def registered(self, key: str, *, connection: int = 1) -> Peer:
        """The n-th connection, once it has registered a key."""
        await self.until(
            lambda: (
                len(self.peers) >= connection
                and any(key == each for _, each in self.peers[connection - 1].registered)
            )
        )
        return self.peers[connection - 1]

    async def approve(self, request: web.Request) -> web.Response:
        assert (await request.json())["secretkey"]
        self.approvals += 1
        return web.json_response({"approval_key": f"approval-{self.approvals}"})

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if self.turned_away:
            return web.Response(status=503)
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        peer = Peer(socket)
        self.peers.append(peer)
        self.open.append(peer)
        self.most_open = max(self.most_open, len(self.open))
        self.changed.set()
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._answer(peer, json.loads(message.data))
                self.changed.set()
        finally:
            self.open.remove(peer)
            self.changed.set()
        return socket

    async def _answer(self, peer: Peer, message: dict[str, Any]) -> None:
        if message["header"].get("tr_id") == "PINGPONG":
            peer.echoes.append(json.dumps(message))
            return
        peer.asked.append(message)
        if self.silent:
            return
        tr_id, key = message["body"]["input"]["tr_id"], message["body"]["input"]["tr_key"]
        refusal = self._refusal(message["header"], peer, tr_id, key)
        if refusal is not None:
            await peer.send(refusal)
        elif message["header"]["tr_type"] == "2":
            if (tr_id, key) in peer.registered:
                peer.registered.remove((tr_id, key))
            await peer.send(answer(tr_id, key, "0", "OPSP0001", "UNSUBSCRIBE SUCCESS"))
        else:
            peer.registered.append((tr_id, key))
            self.most_registered = max(self.most_registered, len(peer.registered))
            await peer.send(answer(tr_id, key, "0", "OPSP0000", "SUBSCRIBE SUCCESS"))
            if self.on_registered is not None:
                await self.on_registered(peer, tr_id, key)

    def _refusal(self, header: dict[str, str], peer: Peer, tr_id: str, key: str) -> str | None:
        """What is answered instead of a success, if anything."""
        if self.accepted_approvals is not None and header["approval_key"] not in self.accepted_approvals:
            return answer(tr_id, key, "1", "OPSP0011", "invalid approval : NOT FOUND")
        if self.in_use:
            return answer("(null)", "", "9", "OPSP8996", "ALREADY IN USE appkey")
        if header["tr_type"] == "2":
            return answer(tr_id, key, "1", "OPSP0009", "send failed") if self.end_refusals else None
        if (tr_id, key) in self.refusals:
            return answer("(null)", "", "9", *self.refusals[tr_id, key])
        if len(peer.registered) >= self.limit:
            return answer(tr_id, key, "1", "OPSP0008", "MAX SUBSCRIBE OVER")
        return None


def answer(tr_id: str, key: str, rt_cd: str, code: str, text: str) -> str:
    """An answer to a registration, as the broker writes it."""
    body: dict[str, Any] = {"rt_cd": rt_cd, "msg_cd": code, "msg1": text}
    if rt_cd == "0":
        body["output"] = {"iv": VECTOR, "key": KEY}
    return json.dumps({"header": {"tr_id": tr_id, "tr_key": key, "encrypt": "N"}, "body": body})


@asynccontextmanager
async def serving() -> AsyncIterator[Exchange]:
    """A server on a free port of loopback."""
    exchange = Exchange()
    app = web.Application()
    app.router.add_post("/oauth2/Approval", exchange.approve)
    app.router.add_get("/tryitout", exchange.serve)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    exchange.url = f"127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield exchange
    finally:
        for peer in list(exchange.open):
            peer.kill()
        await runner.cleanup()
