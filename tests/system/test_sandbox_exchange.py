"""The exchange through a server: orders over REST and by hand, and the notices of both."""

from datetime import date
from decimal import Decimal

import aiohttp
import pytest
from bare_socket import decrypted, sockets

from kis_async.config import Account, Credentials
from kis_async.sandbox import AppKey, Holding, ManualClock, OrderRefused, running, running_in_thread

ORDER = "/uapi/domestic-stock/v1/trading/order-cash"
CHANGE = "/uapi/domestic-stock/v1/trading/order-rvsecncl"
BUY = {"CANO": "12345678", "ACNT_PRDT_CD": "01", "PDNO": "005930", "ORD_DVSN": "00", "ORD_QTY": "10"}


class Rest:
    """Orders as a program in any language sends them."""

    def __init__(self, server, http, token):
        self.server, self.http, self.token = server, http, token

    async def send(self, tr_id, path, **fields):
        """One write: its body."""
        key = self.server.credentials
        headers = {
            "authorization": f"Bearer {self.token}",
            "appkey": key.app_key,
            "appsecret": key.app_secret,
            "tr_id": tr_id,
        }
        async with self.http.post(path, json={**BUY, **fields}, headers=headers) as response:
            return await response.json()

    async def buy(self, price, **fields):
        """A purchase: its number."""
        body = await self.send("TTTC0012U", ORDER, ORD_UNPR=str(price), **fields)
        assert body["msg_cd"] == "APBK0013", body
        return body["output"]["ODNO"]


@pytest.fixture
async def connect():
    """Opens REST clients, and closes them with the test."""
    sessions = []

    async def open_client(server):
        http = aiohttp.ClientSession(server.rest_url)
        sessions.append(http)
        key = server.credentials
        body = {"grant_type": "client_credentials", "appkey": key.app_key, "appsecret": key.app_secret}
        async with http.post("/oauth2/tokenP", json=body) as response:
            return Rest(server, http, (await response.json())["access_token"])

    yield open_client
    for http in sessions:
        await http.close()


async def price_of(server):
    """The last price, by an order that takes one share."""
    order = server.exchange.place("005930", "buy", 1, kind="01")
    return int(order.fills[0].price)


async def test_an_order_trades_and_its_notices_come(connect):
    """Over REST, by the clock alone, and by hand: one record, and each step on the stream."""
    clock = ManualClock()
    async with running(ticks_per_second=0, clock=clock) as server, sockets() as open_socket:
        rest, socket = await connect(server), await open_socket(server)
        price = await price_of(server)
        await socket.say("H0STCNI0", "sandbox")
        answer = await socket.answer()

        async def told():
            """Number, original, change, filled or not, stage and quantity of the next notice."""
            row = decrypted(await socket.text(), answer)
            return row[2], row[3], row[5], row[13], row[14], int(row[9])

        number = await rest.buy(price - 300)
        assert await told() == (number, "", "0", "1", "1", 10)
        clock.advance(5 * 3600)
        assert await told() == (number, "", "0", "2", "2", 10)
        order = server.exchange.order(number)
        assert (order.state, order.channel, order.app_key) == ("filled", "OpenAPI", 0)
        assert order.fills[0].at < clock()

        by_hand = server.exchange.place("005930", "sell", 5, price + 3000)
        assert await told() == (by_hand.number, "", "0", "1", "1", 5)
        change = {"KRX_FWDG_ORD_ORGNO": "06010", "ORGN_ODNO": by_hand.number, "RVSE_CNCL_DVSN_CD": "02"}
        body = await rest.send("TTTC0013U", CHANGE, **change, ORD_UNPR="0", QTY_ALL_ORD_YN="Y")
        cancellation = body["output"]["ODNO"]
        assert await told() == (cancellation, by_hand.number, "2", "1", "2", 5)
        assert [order.action for order in server.exchange.orders] == ["new", "new", "new", "cancel"]
        assert [order.number for order in server.processed] == [number, cancellation]


async def test_refusals_have_the_broker_s_codes(connect):
    """HTTP 200 and rt_cd 7; an order by hand raises the same."""
    clock = ManualClock()
    async with running(clock=clock, cash={"KRW": 100_000}) as server:
        rest = await connect(server)
        body = await rest.send("TTTC0012U", ORDER, ORD_UNPR="80000")
        assert (body["rt_cd"], body["msg_cd"]) == ("7", "APBK0952")
        clock.advance(12 * 3600)
        body = await rest.send("TTTC0012U", ORDER, ORD_UNPR="80000", ORD_QTY="1")
        assert (body["rt_cd"], body["msg_cd"]) == ("7", "APBK0918")
        with pytest.raises(OrderRefused, match="APBK0918") as caught:
            server.exchange.place("005930", "buy", 1, 80_000)
        assert caught.value.code == "APBK0918"
        assert server.processed == ()
        assert server.exchange.orders == ()


def test_by_hand_from_any_thread():
    """Orders, changes, fills and accounts without a loop; what is answered no longer changes."""
    own = Account("11112222-01")
    key = AppKey(credentials=Credentials(app_key="K" * 36, app_secret="S" * 180, hts_id="two"), account=own)
    holdings = [Holding(symbol="000660", quantity=5, average_price=200_000)]
    with running_in_thread(
        always_open=True, fills="none", check_orders=True, app_keys=[key], holdings=holdings
    ) as server:
        exchange = server.exchange
        order = exchange.place("000660", "sell", 5, 300_000, account=own, channel="eFriend")
        changed = exchange.modify(order.number, 299_500, quantity=3)
        filled = exchange.fill(changed.number, 2, 299_500)
        exchange.cancel(order.number)
        assert (order.remaining, exchange.order(order.number).remaining) == (5, 0)
        assert (filled.filled, filled.app_key, filled.channel, order.channel) == (2, 1, "HTS", "eFriend")
        assert [fill.quantity for fill in exchange.fills] == [2]
        book = exchange.account("11112222-01")
        assert book.position("domestic_stock", "000660").quantity == 3
        assert exchange.account().position("domestic_stock", "000660").quantity == 5
        assert book.available() == 100_000_000 + 599_000 - filled.fee - filled.tax
        exchange.settle_day(date(2099, 1, 1))
        assert exchange.account(own).cash["KRW"] == book.available()
        assert book.cash["KRW"] == 100_000_000
        with pytest.raises(KeyError, match="no order"):
            exchange.cancel("77")
        with pytest.raises(KeyError):
            exchange.account("99999999-01")


async def test_by_hand_over_http():
    """An order, its change, the list and the account as JSON; mistakes are told with HTTP 400."""
    async with (
        running(clock=ManualClock()) as server,
        aiohttp.ClientSession(server.rest_url) as http,
    ):

        async def post(**document):
            async with http.post("/sandbox/orders", json=document) as response:
                return response.status, await response.json()

        status, order = await post(symbol="005930", side="buy", quantity=3, price="76000")
        assert (status, order["state"], order["remaining"], order["channel"]) == (200, "open", 3, "HTS")
        status, bought = await post(action="modify", number=order["number"], kind="01", quantity=2)
        assert (bought["state"], bought["original"]) == ("filled", order["number"])
        status, cancelled = await post(action="cancel", number=order["number"])
        assert (status, cancelled["quantity"]) == (200, 1)
        async with http.get("/sandbox/orders") as response:
            orders = await response.json()
        assert [each["state"] for each in orders] == ["cancelled", "filled", "done"]
        async with http.get("/sandbox/account") as response:
            account = await response.json()
        samsung = next(each for each in account["positions"] if each["symbol"] == "005930")
        assert samsung["quantity"] == 102
        assert Decimal(account["fees"]["KRW"]) == Decimal(bought["fee"])
        for wrong, says in (
            ({"symbol": "999999", "side": "buy", "quantity": 1, "price": 1}, "APBK0656"),
            ({"action": "cancel", "number": "77"}, "no order"),
            ({"action": "sing"}, "action is"),
            ({"symbol": "005930"}, "side"),
            ({"symbol": "005930", "side": "buy", "quantity": 1, "price": "dear"}, "no number"),
            ({"symbol": "005930", "side": "BUY", "quantity": 1, "price": 1}, "side is"),
        ):
            status, told = await post(**wrong)
            assert status == 400
            assert says in told["error"]
        async with http.post("/sandbox/orders", data=b"[") as response:
            assert response.status == 400
        async with http.get("/sandbox/account?account=1") as response:
            assert response.status == 400


async def test_ten_thousand_moments_cost_little(connect):
    """Hundreds of orders at work do not hold the server up when the clock jumps a day."""
    clock = ManualClock()
    async with running(clock=clock, cash={"KRW": 10**12}, requests_per_second=10**6) as server:
        rest = await connect(server)
        price = await price_of(server)
        for place in range(200):
            await rest.buy(price - 100 * (1 + place % 40), EXCG_ID_DVSN_CD="SOR")
        clock.advance(86_400)
        states = {order.state for order in server.exchange.orders}
        assert states == {"filled", "expired"}
