"""Series of many pages by key through the whole client: all rows, once, in order, or an error."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from kis_async import KIS, Account, Credentials, Environment, MemoryState, SessionOptions, errors, sandbox
from kis_async.sandbox import ManualClock, Server

MOMENT = datetime(2026, 11, 20, 5, tzinfo=UTC)
FUTURE: dict[str, Any] = {"symbol": "6AM24", "exchange": "CME", "date_to": date(2026, 11, 20)}
OPTION: dict[str, Any] = {"symbol": "OESU24 C5500", "exchange": "CME"}


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    """A sandbox whose quota does not slow the tests down, and whose time stands still."""
    async with sandbox.running(
        requests_per_second=10_000, token_interval=0, bars=300, clock=ManualClock(MOMENT.timestamp())
    ) as made:
        yield made


def client(server: Server) -> KIS:
    """A client of the sandbox."""
    return KIS(
        server.credentials,
        account=server.account,
        environment=server.environment,
        state=MemoryState(),
        options=SessionOptions(token_interval=0.01),
    )


def moment(row: Any) -> datetime:
    """When a row was; the clock is empty in the bars of days."""
    return datetime.combine(row.traded_on, row.traded_at or time.min)


@pytest.mark.parametrize(
    ("method", "given", "tr_id", "calls"),
    [
        ("daily_chart", FUTURE, "HHDFC55020100", 8),
        ("weekly_chart", FUTURE, "HHDFC55020000", 8),
        ("monthly_chart", FUTURE, "HHDFC55020300", 8),
        ("minute_chart", FUTURE, "HHDFC55020400", 3),
        ("trades", FUTURE, "HHDFC55020200", 8),
        ("option_minute_chart", OPTION, "HHDFO55020400", 3),
        ("option_trades", OPTION, "HHDFO55020200", 8),
    ],
)
async def test_all_rows_of_a_series(
    server: Server, method: str, given: dict[str, Any], tr_id: str, calls: int
) -> None:
    """The sandbox's 300 rows, each once and the newest first, in as many calls as pages."""
    async with client(server) as kis:
        pager = getattr(kis.overseas_futureoption.quotations, method)(**given)
        rows = await pager.all()
        assert server.count(tr_id=tr_id) == calls
        moments = [moment(row) for row in rows]
        assert len(set(moments)) == len(moments) == 300
        assert moments == sorted(moments, reverse=True)
        first = await pager
        assert first.has_more
        assert first.rows == tuple(rows[: len(first.rows)])
        assert first.rows[::-1] == first.reply.bars if "chart" in method else first.reply.trades


async def test_page_three_fails(server: Server) -> None:
    """The error holds the two pages that were read, and the broker's word is its cause."""
    server.faults.add("refuse=OPSQ0003:tr=HHDFC55020400:after=2")
    async with client(server) as kis:
        with pytest.raises(errors.IncompletePages, match="HHDFC55020400: page 3") as caught:
            await kis.overseas_futureoption.quotations.minute_chart(**FUTURE).all()
    assert [len(page.bars) for page in caught.value.pages] == [120, 120]
    assert isinstance(caught.value.__cause__, errors.ReplyError)


# --- a broker with habits of its own --------------------------------------------------------------


def answer(key: str | None, *days: int) -> dict[str, Any]:
    """A page of a chart of days, the oldest first."""
    head = (
        {} if key is None else {"output1": {"ret_cnt": f"{len(days):04}", "last_n_cnt": "", "index_key": key}}
    )
    rows = [{"data_date": f"202611{day:02}", "data_time": "", "last_price": f"{day:>15}"} for day in days]
    return {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "", **head, "output2": rows}


Broker = Callable[..., Awaitable[tuple[KIS, list[Any]]]]


@pytest.fixture
async def broker() -> AsyncIterator[Broker]:
    """Makes clients of a server that gives these pages in turn, the last for ever, and notes the calls."""
    stack = AsyncExitStack()

    async def make(*pages: dict[str, Any]) -> tuple[KIS, list[Any]]:
        asked: list[Any] = []

        async def token(_: web.Request) -> web.Response:
            return web.json_response({"access_token": "token", "expires_in": 86400, "token_type": "Bearer"})

        async def chart(request: web.Request) -> web.Response:
            asked.append((request.query["QRY_TP"], request.query["INDEX_KEY"], request.headers["tr_cont"]))
            return web.json_response(pages[min(len(asked), len(pages)) - 1], headers={"tr_cont": "M"})

        app = web.Application()
        app.router.add_post("/oauth2/tokenP", token)
        app.router.add_get("/uapi/overseas-futureoption/v1/quotations/daily-ccnl", chart)
        served = await stack.enter_async_context(TestServer(app))
        kis = KIS(
            Credentials(app_key="K" * 36, app_secret="S" * 180),
            account=Account("12345678-01"),
            environment=Environment(
                name="habits", rest_url=str(served.make_url("")), requests_per_second=1000
            ),
            state=MemoryState(),
        )
        return await stack.enter_async_context(kis), asked

    async with stack:
        yield make


@pytest.mark.parametrize(
    ("pages", "keys"),
    [
        pytest.param(
            [answer("20261103  ", 3, 4), answer("", 1, 2)], ["", "20261103"], id="padded, then blank"
        ),
        pytest.param(
            [answer("20261103         7", 3, 4), answer("00000000         0", 1, 2)],
            ["", "20261103         7"],
            id="zeros",
        ),
        pytest.param(
            [answer("20261103", 3, 4), answer("20261103   ", 1, 2)], ["", "20261103"], id="repeated"
        ),
        pytest.param([answer("20261103", 3, 4), answer(None, 1, 2)], ["", "20261103"], id="no head"),
        pytest.param(
            [answer("20261103", 3, 4), answer("20261101", 1, 2), answer("20261030")],
            ["", "20261103", "20261101"],
            id="no rows",
        ),
        pytest.param(
            [answer("20261103", 3, 4), answer("20261101", 1, 2, 3), answer("20261101", 1)],
            ["", "20261103", "20261101"],
            id="the last row again",
        ),
    ],
)
async def test_however_a_series_ends(broker: Broker, pages: list[Any], keys: list[str]) -> None:
    """Four days, each once, and not one call too many, though the header says M for ever."""
    kis, asked = await broker(*pages)
    bars = await kis.overseas_futureoption.quotations.daily_chart(**FUTURE).all()
    assert [bar.traded_on for bar in bars] == [date(2026, 11, day) for day in (4, 3, 2, 1)]
    assert asked == [("P" if key else "Q", key, "") for key in keys]
