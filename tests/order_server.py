"""A broker that takes orders, loses answers and shows its list late: what it processed is the truth.

It knows nothing of kis_async. What becomes of each order is drawn from a seed, in the shares that a test
asks for; every processed order stands in its day list once the lag is over.
"""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from random import Random

import attrs
from aiohttp import web
from support import refusal, token_body

KOREA = timezone(timedelta(hours=9))
PAGE = 100

ORDER_FIELDS = ("PDNO", "ORD_DVSN", "ORD_QTY", "ORD_UNPR")


@attrs.define
class Processed:
    """An order that was carried out."""

    number: str
    at: float
    side: str
    fields: dict[str, str]
    manual: bool = False
    original: str = ""
    action: str = ""

    @property
    def contents(self) -> tuple[str, ...]:
        """What an intent is known by here."""
        return (self.side, *(self.fields[name] for name in ORDER_FIELDS))

    def row(self) -> dict[str, str]:
        """As the day list has it."""
        moment = datetime.fromtimestamp(self.at, KOREA)
        name = {"": "현금매수", "01": "매수정정*", "02": "매수취소*"}[self.action]
        return {
            "ord_dt": moment.strftime("%Y%m%d"),
            "ord_gno_brno": "06010",
            "odno": self.number.rjust(10),
            "orgn_odno": self.original,
            "ord_dvsn_name": "지정가",
            "sll_buy_dvsn_cd": self.side,
            "sll_buy_dvsn_cd_name": name,
            "pdno": self.fields.get("PDNO", ""),
            "prdt_name": "이름",
            "ord_qty": self.fields["ORD_QTY"],
            "ord_unpr": self.fields["ORD_UNPR"],
            "ord_tmd": moment.strftime("%H%M%S"),
            "tot_ccld_qty": "0",
            "avg_prvs": "0",
            "cncl_yn": "N",
            "tot_ccld_amt": "0",
            "ord_dvsn_cd": self.fields["ORD_DVSN"],
            "rmn_qty": self.fields["ORD_QTY"],
            "rjct_qty": "0",
            "excg_id_dvsn_cd": self.fields.get("EXCG_ID_DVSN_CD") or "KRX",
        }


@attrs.define
class OrderServer:
    """The server; `shares` are the chances of each fault, the rest is answered as it should be."""

    seed: int = 0
    lag: float = 0.0
    now: Callable[[], float] = time.time
    shares: dict[str, float] = attrs.Factory(dict)
    processed: list[Processed] = attrs.Factory(list)
    faults: Counter[str] = attrs.Factory(Counter)
    tokens: int = 0
    url: str = ""
    hold: "asyncio.Event | None" = None
    """Orders are processed, and their answers wait for this."""
    arrived: asyncio.Event = attrs.Factory(asyncio.Event)
    """An order has come, and has been processed unless a fault kept it from that."""
    swallow: bool = False
    """Orders are not processed, and not answered until `hold`."""
    reads: int = 0
    seen: list[dict[str, str]] = attrs.Factory(list)
    random: Random = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.random = Random(self.seed)

    def process(self, side: str, fields: dict[str, str], *, manual: bool = False) -> Processed:
        """Carry an order out."""
        order = Processed(
            number=f"{1569157 + len(self.processed):010}",
            at=self.now(),
            side=side,
            fields=fields,
            manual=manual,
            original=fields.get("ORGN_ODNO", ""),
            action=fields.get("RVSE_CNCL_DVSN_CD", ""),
        )
        self.processed.append(order)
        return order

    def _draw(self) -> str:
        draw = self.random.random()
        for fault, share in self.shares.items():
            if draw < share:
                self.faults[fault] += 1
                return fault
            draw -= share
        return ""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        name = request.path.rsplit("/", 1)[-1]
        if name == "tokenP":
            self.tokens += 1
            return web.json_response(token_body(f"token-number-{self.tokens}"))
        if name in {"order-cash", "order-rvsecncl"}:
            return await self._order(request, json.loads(await request.text()))
        if name == "inquire-daily-ccld":
            return self._list(request)
        raise AssertionError(f"{name} is not served")

    async def _order(self, request: web.Request, fields: dict[str, str]) -> web.StreamResponse:
        self.seen.append(dict(request.headers))
        fault = self._draw()
        side = "01" if request.headers["tr_id"] == "TTTC0011U" else "02"
        if self.swallow:
            fault = "drop before"
            self.arrived.set()
            if self.hold is not None:
                await self.hold.wait()
        if fault == "drop before":
            return _cut(request)
        if fault == "quota":
            return web.json_response(refusal("EGW00201"), status=500)
        if fault == "refused":
            return web.json_response(refusal("APBK0952", rt_cd="7"))
        if fault in {"timeout code", "empty 500", "undecodable"}:
            if self.random.random() < 0.5:
                self.process(side, fields)
            return _unclear(fault)
        order = self.process(side, fields)
        self.arrived.set()
        if self.hold is not None:
            await self.hold.wait()
        if fault == "drop after":
            return _cut(request)
        output = {"KRX_FWDG_ORD_ORGNO": "06010", "ODNO": order.number, "ORD_TMD": order.row()["ord_tmd"]}
        return web.json_response({"rt_cd": "0", "msg_cd": "APBK0013", "msg1": "전송", "output": output})

    def _list(self, request: web.Request) -> web.StreamResponse:
        self.reads += 1
        seen_until = self.now() - self.lag
        shown = [order for order in reversed(self.processed) if order.at <= seen_until]
        start = int(request.query["CTX_AREA_NK100"].strip() or 0)
        if start:
            last = self.processed[start - 1]
            shown = [order for order in shown if int(order.number) < int(last.number)]
        page, more = shown[:PAGE], len(shown) > PAGE
        cursor = str(self.processed.index(page[-1]) + 1) if more else ""
        body = {
            "rt_cd": "0",
            "msg_cd": "KIOK0510",
            "msg1": "",
            "ctx_area_fk100": "".ljust(100),
            "ctx_area_nk100": cursor.ljust(100),
            "output1": [order.row() for order in page],
            "output2": {},
        }
        return web.json_response(body, headers={"tr_cont": "M" if more else "D"})


def _cut(request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


def _unclear(fault: str) -> web.StreamResponse:
    if fault == "timeout code":
        return web.json_response(refusal("EGW00301"), status=500)
    if fault == "empty 500":
        return web.json_response({"rt_cd": "1", "msg_cd": "", "msg1": ""}, status=500)
    return web.Response(body=b"<html>", content_type="application/json")


async def started(server: OrderServer) -> web.AppRunner:
    """Let it listen on loopback."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", server.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = site.name.rstrip("/")
    return runner
