"""Several accounts, each with its own key, and real quotes beside paper orders, in one program.

The servers here are scripted: a sandbox would take any key of its own, and the point is who signed what.
"""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from aiohttp import web
from support import token_body

from kis_async import KIS, Credentials, Environment
from kis_async.api.domestic_stock.trading import OrderCash
from kis_async.api.enums import Side

CALLS = 500
# Each of a length that a real key has, none of which may reach another's call.
KEYS = {
    name: (f"PS{name}" + "k" * (34 - len(name)), f"{name}/" + "S" * 173)
    for name in ("stocks", "abroad", "paper")
}
ACCOUNTS = {"stocks": "11111111-01", "abroad": "22222222-08", "paper": "33333333-01"}


@attrs.define
class Signed:
    """What a server keeps: who signed each call, with which token, for whose account."""

    tokens: dict[str, str] = attrs.Factory(dict[str, str])
    calls: list[tuple[str, str, str, str]] = attrs.Factory(list[tuple[str, str, str, str]])
    issued: Counter[str] = attrs.Factory(Counter[str])
    url: str = ""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Issue a token that names its key, or note who calls."""
        body: dict[str, Any] = json.loads(await request.text() or "{}") if request.method == "POST" else {}
        if request.path.endswith("/tokenP"):
            (name,) = [name for name, pair in KEYS.items() if pair == (body["appkey"], body["appsecret"])]
            self.issued[name] += 1
            self.tokens[f"token-of-{name}-{self.issued[name]}"] = name
            return web.json_response(token_body(f"token-of-{name}-{self.issued[name]}"))
        fields = {**request.query, **body}
        pair = (request.headers["appkey"], request.headers["appsecret"])
        (name,) = [name for name, known in KEYS.items() if known == pair]
        token = self.tokens[request.headers["authorization"].removeprefix("Bearer ")]
        account = "-".join(filter(None, (fields.get("CANO"), fields.get("ACNT_PRDT_CD"))))
        self.calls.append((name, token, account, request.headers["tr_id"]))
        return web.json_response(
            {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "ok", **_answer(request, fields)}
        )


def _answer(request: web.Request, fields: dict[str, str]) -> dict[str, Any]:
    match request.headers["tr_id"]:
        case "FHKST11300006":
            return {"output": [{"inter_shrn_iscd": fields["FID_INPUT_ISCD_1"], "inter2_prpr": "70000"}]}
        case "VTTC0012U":
            return {"output": {"KRX_FWDG_ORD_ORGNO": "06010", "ODNO": "0000000001", "ORD_TMD": "100000"}}
        case _:
            return {"output1": [], "output": []}


@pytest.fixture
async def servers() -> AsyncIterator[dict[str, Signed]]:
    """A real and a paper server."""
    found = {"real": Signed(), "paper": Signed()}
    async with AsyncExitStack() as stack:
        for each in found.values():
            app = web.Application()
            app.router.add_route("*", "/{path:.*}", each.handle)
            runner = web.AppRunner(app)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            each.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield found


async def test_three_accounts_are_never_mixed_up(servers: dict[str, Signed], tmp_path: Path) -> None:
    """500 calls of three clients at once over one shared state: each with its own key, token and account."""

    async def open_client(name: str, where: str) -> KIS:
        environment = Environment(
            name=where, rest_url=servers[where].url, requests_per_second=1000, paper=where == "paper"
        )
        key, secret = KEYS[name]
        kis = KIS(
            Credentials(app_key=key, app_secret=secret),
            account=ACCOUNTS[name],
            environment=environment,
            state=str(tmp_path / "state"),
        )
        return await stack.enter_async_context(kis)

    async with AsyncExitStack() as stack:
        stocks = await open_client("stocks", "real")
        abroad = await open_client("abroad", "real")
        paper = await open_client("paper", "paper")
        derivatives = stocks.account.of("11111111-03")

        async def quote(kis: KIS) -> None:
            quotes = await kis.watchlists.quotes(["005930"])
            assert quotes[0].price == Decimal(70000)

        async def order() -> None:
            await paper.send(OrderCash(side=Side.BUY, symbol="005930", quantity=1, price=Decimal(70000)))

        turns = [
            lambda: quote(stocks),
            order,
            abroad.account.positions,
            stocks.account.positions,
            paper.account.positions,
            lambda: derivatives.open_orders(night=False),
            lambda: quote(abroad),
            paper.account.open_orders,
            abroad.account.open_orders,
            stocks.account.open_orders,
        ]
        async with asyncio.timeout(60), asyncio.TaskGroup() as group:
            for n in range(CALLS):
                group.create_task(turns[n % len(turns)]())

    each = CALLS // len(turns)
    assert Counter(servers["real"].calls) == {
        ("stocks", "stocks", "", "FHKST11300006"): each,
        ("abroad", "abroad", "", "FHKST11300006"): each,
        ("stocks", "stocks", "11111111-01", "TTTC8434R"): each,
        ("stocks", "stocks", "11111111-01", "TTTC0084R"): each,
        ("stocks", "stocks", "11111111-03", "TTTO5201R"): each,
        ("abroad", "abroad", "22222222-08", "OTFM1412R"): each,
        ("abroad", "abroad", "22222222-08", "OTFM3116R"): each,
    }
    assert Counter(servers["paper"].calls) == {
        ("paper", "paper", "33333333-01", "VTTC0012U"): each,
        ("paper", "paper", "33333333-01", "VTTC8434R"): each,
        ("paper", "paper", "33333333-01", "VTTC0081R"): each,
    }
    assert {name: count for s in servers.values() for name, count in s.issued.items()} == dict.fromkeys(
        KEYS, 1
    )
