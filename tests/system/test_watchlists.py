"""The watchlist chain through the whole client, against the sandbox and against published shapes."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable
from decimal import Decimal
from typing import Any, get_args

import pytest
from aiohttp import web
from support import Broker, refusal

from kis_async import KIS, Credentials, Environment, MemoryState, SessionOptions, errors, sandbox
from kis_async.api.domestic_stock.analysis import Quote, QuoteKey
from kis_async.api.enums import OverseasQuoteExchange, Venue
from kis_async.api.overseas_stock.quotations import OverseasQuote, OverseasQuoteKey
from kis_async.sandbox import Server
from kis_async.sandbox.faults import BodyShape

Open = Callable[..., KIS]


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    """A sandbox whose quota does not slow the tests down."""
    async with sandbox.running(requests_per_second=500, token_interval=0) as made:
        yield made


def client(server: Server, **settings: Any) -> KIS:
    """A client of the sandbox."""
    defaults: dict[str, Any] = {
        "account": server.account,
        "environment": server.environment,
        "state": MemoryState(),
        "options": SessionOptions(token_interval=0.01),
    }
    return KIS(settings.pop("credentials", server.credentials), **{**defaults, **settings})


def codes(count: int) -> list[str]:
    """Symbols that the sandbox has."""
    return [f"{number:05}0" for number in range(1, count + 1)]


async def test_groups_items_and_snapshot_fit_together(server: Server) -> None:
    """The whole chain: groups in order, items of each, a snapshot of each with a quote or a reason."""
    async with client(server) as kis:
        groups = await kis.watchlists.groups()
        assert "000" in [group.code for group in groups]
        assert [group.rank for group in groups] == sorted(group.rank or 0 for group in groups)
        sizes = {}
        for group in groups:
            items = await kis.watchlists.items(group)
            snapshot = await kis.watchlists.snapshot(group.code)
            assert [entry.item for entry in snapshot] == list(items)
            assert all((entry.quote is None) == (entry.reason is not None) for entry in snapshot)
            assert all(entry.quote is None or entry.quote.price for entry in snapshot)
            assert snapshot.problems == ()
            sizes[group.code] = len(items)
    assert max(sizes.values()) > 100


async def test_a_mixed_group_comes_back_whole(server: Server) -> None:
    """Stocks of all markets and an index have quotes, a duplicate twice; an overseas index has a reason."""
    async with client(server) as kis:
        for group in await kis.watchlists.groups():
            snapshot = await kis.watchlists.snapshot(group)
            markets = {entry.item.market_code for entry in snapshot}
            if {"FS", "U", "N"} <= markets:
                break
        else:
            pytest.fail("the sandbox has no mixed group")
        kinds = {entry.item.market_code: type(entry.quote) for entry in snapshot}
        assert kinds["FS"] is OverseasQuote
        assert kinds["J"] is kinds["U"] is Quote
        assert [entry.quote for entry in snapshot if entry.item.market_code == "N"] == [None]
        symbols = [entry.item.symbol for entry in snapshot]
        twice = next(symbol for symbol in symbols if symbols.count(symbol) == 2)
        first, second = (entry.quote for entry in snapshot if entry.item.symbol == twice)
        assert first is second is not None


@pytest.mark.parametrize("count", [0, 1, 29, 30, 31, 310])
async def test_any_number_of_symbols_in_the_order_asked(server: Server, count: int) -> None:
    """Thirty a call, in the order asked; none at all needs no call."""
    wanted = codes(count)
    async with client(server) as kis:
        quotes = await kis.watchlists.quotes(wanted)
    assert [quote.symbol for quote in quotes] == wanted
    assert quotes.complete
    assert server.count(tr_id="FHKST11300006") == -(-count // 30)


async def test_duplicates_venues_indices_and_overseas_symbols_in_one_list(server: Server) -> None:
    """Each place has its own answer, whatever the mixture and the way of writing it."""
    wanted = [
        "005930",
        "NX:005930",
        " 005930 ",
        "0001",
        "U:1001",
        "NAS:AAPL",
        QuoteKey(venue=Venue.UNIFIED, symbol="000660"),
        OverseasQuoteKey(exchange=OverseasQuoteExchange.NASDAQ, symbol="TSLA"),
        "krx:000660",
    ]
    async with client(server) as kis:
        quotes = await kis.watchlists.quotes(wanted)
    assert [quote.symbol for quote in quotes] == [
        "005930",
        "005930",
        "005930",
        "0001",
        "1001",
        "AAPL",
        "000660",
        "TSLA",
        "000660",
    ]
    assert quotes[0] is quotes[2]
    assert quotes[0] is not quotes[1]
    index = quotes[3]
    assert isinstance(index, Quote)
    assert index.price is not None
    assert (index.upper_limit, index.lower_limit, index.ask) == (None, None, None)
    assert index.price.as_tuple().exponent == -2


async def test_the_clients_venue_is_used_where_none_is_said(server: Server, broker: Broker) -> None:
    """KRX unless the client or the call says otherwise; never chosen by the library."""
    broker.answers["intstock-multprice"] = {
        "rt_cd": "0",
        "output": [{"inter_shrn_iscd": "005930", "inter2_prpr": "1"}],
    }
    environment = Environment(name="t", rest_url=broker.url, requests_per_second=99)
    for client_venue, call_venue, wire in (
        (None, None, "J"),
        (Venue.NXT, None, "NX"),
        (Venue.NXT, Venue.UNIFIED, "UN"),
    ):
        async with client(server, environment=environment, venue=client_venue) as kis:
            await kis.watchlists.quotes(["005930"], venue=call_venue)
        assert broker.requests[-1].query["FID_COND_MRKT_DIV_CODE_1"] == wire


async def test_a_symbol_without_a_quote_is_said(server: Server) -> None:
    """By an error with everything else in it, or, if asked for, among the missing; never by silence."""
    wanted = ["005930", "999999", "000660", "999999"]
    async with client(server) as kis:
        with pytest.raises(errors.IncompleteQuotes, match="999999") as caught:
            await kis.watchlists.quotes(wanted)
        assert [quote.symbol for quote in caught.value.quotes] == ["005930", "000660"]
        partial = await kis.watchlists.quotes(wanted, partial=True)
    assert [quote.symbol for quote in partial] == ["005930", "000660"]
    assert not partial.complete
    (missing,) = partial.missing
    assert (missing.symbol, missing.where, missing.places) == ("999999", "J", (1, 3))
    assert missing.error is None


async def test_a_stock_that_nxt_does_not_list_has_no_quote_there(broker: Broker, open_client: Open) -> None:
    """The broker answers a row of zeros, which is no quote."""
    zeros = {"inter_shrn_iscd": "000010", "inter2_prpr": "0", "inter2_sdpr": "0", "acml_vol": "0"}
    broker.answers["intstock-multprice"] = {"rt_cd": "0", "output": [zeros]}
    async with open_client() as kis:
        partial = await kis.watchlists.quotes(["NX:000010"], partial=True)
    assert len(partial) == 0
    assert "no price" in partial.missing[0].reason


async def test_a_failed_call_is_said_with_its_symbols(server: Server) -> None:
    """One of four calls is refused for good: its thirty symbols are missing, the others are there."""
    wanted = codes(120)
    server.faults.add("refuse=OPSQ0003:tr=FHKST11300006:after=1:count=1")
    async with client(server) as kis:
        with pytest.raises(errors.IncompleteQuotes) as caught:
            await kis.watchlists.quotes(wanted)
        assert len(caught.value.missing) == 30
        assert len(caught.value.quotes) == 90
        assert isinstance(caught.value.__cause__, errors.ReplyError)
        server.faults.clear()
        server.faults.add("refuse=OPSQ0003:tr=FHKST11300006:after=1:count=1")
        partial = await kis.watchlists.quotes(wanted, partial=True)
    assert {entry.symbol for entry in partial.missing} | {quote.symbol for quote in partial} == set(wanted)
    assert all(isinstance(entry.error, errors.ReplyError) for entry in partial.missing)


async def test_when_every_call_fails_the_error_is_the_brokers(server: Server) -> None:
    """Nothing came back, so the cause itself is raised, partial or not."""
    server.faults.add("refuse=OPSQ0003:tr=FHKST11300006")
    async with client(server) as kis:
        with pytest.raises(errors.ReplyError) as caught:
            await kis.watchlists.quotes(codes(40), partial=True)
    assert caught.value.msg_cd == "OPSQ0003"


async def test_a_failed_call_of_a_snapshot_is_said(server: Server) -> None:
    """A snapshot is whole or an error, unless partial entries are accepted."""
    async with client(server) as kis:
        group = max(await kis.watchlists.groups(), key=lambda each: each.item_count or 0)
        server.faults.add("refuse=OPSQ0003:tr=FHKST11300006:after=1:count=1")
        with pytest.raises(errors.IncompleteQuotes):
            await kis.watchlists.snapshot(group)
        server.faults.clear()
        server.faults.add("refuse=OPSQ0003:tr=FHKST11300006:after=1:count=1")
        snapshot = await kis.watchlists.snapshot(group, partial=True)
    without = [entry for entry in snapshot if entry.quote is None]
    assert without
    assert all("OPSQ0003" in (entry.reason or "") for entry in without)


@pytest.mark.parametrize(
    "symbol",
    ["", "   ", "00 5930", "005930;", "x" * 17, "ZZ:005930", "삼성전자", "005930\n", 5930, None, b"005930"],
)
async def test_what_is_no_symbol_is_said_before_anything_is_sent(server: Server, symbol: Any) -> None:
    """Except for padding, which a copied code often has."""
    async with client(server) as kis:
        if symbol == "005930\n":
            assert (await kis.watchlists.quotes([symbol]))[0].symbol == "005930"
            return
        with pytest.raises(errors.InvalidRequest):
            await kis.watchlists.quotes([symbol])
    assert server.calls == ()


@pytest.mark.parametrize("group", ["", "  ", 1, None, "0001", "0-1"])
async def test_what_is_no_group_code_is_said_before_anything_is_sent(server: Server, group: Any) -> None:
    """A group code is three digits as a text: 1 is not "001"."""
    async with client(server) as kis:
        with pytest.raises(errors.InvalidRequest):
            await kis.watchlists.items(group)
    assert server.calls == ()


async def test_an_unknown_group_is_empty(server: Server) -> None:
    """No items, no calls for quotes, no error."""
    async with client(server) as kis:
        assert await kis.watchlists.items("987") == ()
        assert len(await kis.watchlists.snapshot("987")) == 0
    assert server.count(tr_id="FHKST11300006") == 0


async def test_wrong_settings_are_clear_errors(server: Server) -> None:
    """Wrong key, wrong secret, no HTS id, paper."""
    good = server.credentials
    wrong_key = Credentials(app_key="x" * 36, app_secret=good.app_secret, hts_id=good.hts_id)
    wrong_secret = Credentials(app_key=good.app_key, app_secret="x" * 180, hts_id=good.hts_id)
    for credentials, code in ((wrong_key, "EGW00103"), (wrong_secret, "EGW00105")):
        async with client(server, credentials=credentials) as kis:
            with pytest.raises(errors.InvalidCredentials) as caught:
                await kis.watchlists.groups()
            assert caught.value.error_code == code
    before = len(server.calls)
    async with client(
        server, credentials=Credentials(app_key=good.app_key, app_secret=good.app_secret)
    ) as kis:
        with pytest.raises(errors.ConfigError, match="hts_id"):
            await kis.watchlists.groups()
    paper = Environment(name="paper", rest_url=server.rest_url)
    async with client(server, environment=paper) as kis:
        for call in (kis.watchlists.groups(), kis.watchlists.items("001"), kis.watchlists.quotes(["005930"])):
            with pytest.raises(errors.NotOnPaper):
                await call
    assert len(server.calls) == before


HARMFUL = {
    *(f"body={shape}" for shape in ("not-json", "truncated", "empty", "html", "list")),
    "body=html:status=502",
    "drop-before",
    "drop-after",
}
LEAVING_OUT = {"body=blanks", "body=nan"}  # which may say that there is no price
DAMAGE = sorted({*HARMFUL, *(f"body={shape}" for shape in get_args(BodyShape)), "close"})


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("tr_id", ["HHKCM113004C7", "HHKCM113004C6", "FHKST11300006", "HHDFS76220000"])
async def test_whatever_comes_back_is_a_value_or_a_documented_error(
    server: Server, damage: str, tr_id: str
) -> None:
    """Every kind of damage on every TR of the chain; what only looks different is read all the same."""
    server.faults.add(f"{damage}:tr={tr_id}")
    async with client(server) as kis:
        try:
            groups = await kis.watchlists.groups()
            items = await kis.watchlists.items("000")
            quotes = await kis.watchlists.quotes(["005930", "000660", "NAS:AAPL"], retries=1)
        except errors.KisError:
            assert damage in HARMFUL
            return
    assert groups
    assert items
    assert [quote.symbol for quote in quotes] == ["005930", "000660", "AAPL"]
    if damage not in LEAVING_OUT:
        assert all(isinstance(quote.price, Decimal) for quote in quotes) or quotes.problems


async def test_a_malformed_value_takes_nothing_else_away(broker: Broker, open_client: Open) -> None:
    """The field is missing and listed, its row and the others stay, and the raw body is at hand."""
    rows = [
        {"inter_shrn_iscd": "005930", "inter2_prpr": "77400", "acml_vol": "n/a"},
        {"inter_shrn_iscd": "000660", "inter2_prpr": "189900", "acml_vol": "2758944"},
    ]
    broker.answers["intstock-multprice"] = {"rt_cd": "0", "output": rows}
    async with open_client() as kis:
        quotes = await kis.watchlists.quotes(["005930", "000660"])
    assert [quote.volume for quote in quotes] == [None, 2758944]
    assert [quote.price for quote in quotes] == [Decimal(77400), Decimal(189900)]
    assert len(quotes.problems) == 1
    assert "acml_vol" in quotes.problems[0]
    assert quotes.replies[0].raw["output"][0]["acml_vol"] == "n/a"
    assert json.loads(quotes.replies[0].body)["output"] == rows


async def test_progress_is_told_call_by_call(server: Server) -> None:
    """For a progress bar: how many calls are done, of how many."""
    told: list[tuple[int, int]] = []
    async with client(server) as kis:
        await kis.watchlists.quotes(codes(95), on_progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


async def test_cancelling_a_long_list_leaves_nothing_behind(server: Server) -> None:
    """Calls in flight and in the queue end with the caller."""
    server.faults.add("latency=10s:tr=FHKST11300006")
    async with client(server) as kis:
        task = asyncio.create_task(kis.watchlists.quotes(codes(900)))
        while server.count(tr_id="FHKST11300006") < 10:
            await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    left = [t for t in asyncio.all_tasks() if "kis_async" in t.get_name() or "_call" in repr(t.get_coro())]
    assert left == []


async def test_the_quota_of_the_sandbox_is_not_broken() -> None:
    """Forty calls at once at 18 a second with answers of 5 to 80 ms: no refusal."""
    async with sandbox.running(requests_per_second=18, latency=(0.005, 0.08)) as server:
        async with client(server) as kis:
            await asyncio.gather(*(kis.watchlists.groups() for _ in range(40)))
        assert server.refusals == 0


async def test_refusals_for_the_quota_are_survived(server: Server) -> None:
    """Another program uses the key as well: calls are refused at random, and all come through."""
    server.faults.add("refuse=EGW00201:probability=0.2:tr=FHKST11300006")
    async with client(server, options=SessionOptions(retries=10)) as kis:
        quotes = await kis.watchlists.quotes(codes(600))
    assert len(quotes) == 600


async def test_a_broker_in_another_language_is_enough(broker: Broker, open_client: Open) -> None:
    """A bare server with shapes as published: upper case, padding, an object for the array, other names."""
    broker.answers["intstock-grouplist"] = {
        "RT_CD": "0",
        "Output2 ": {"INTER_GRP_CODE": "000 ", "INTER_GRP_NAME": " 기본그룹1 ", "DATA_RANK": "0000000001"},
    }
    broker.answers["intstock-stocklist-by-group"] = {
        "rt_cd": "0",
        "output": [
            {"fid_mrkt_cls_code": "J", "exch_code": "KRX", "jong_code": "005930 ", "hts_kor_isnm": "삼성전자"}
        ],
    }
    async with open_client() as kis:
        (group,) = await kis.watchlists.groups()
        (item,) = await kis.watchlists.items(group)
    assert (group.code, group.name, group.rank) == ("000", "기본그룹1", 1)
    assert (item.symbol, item.name) == ("005930", "삼성전자")


async def test_a_redirecting_broker_is_not_followed(broker: Broker, open_client: Open) -> None:
    """A redirect of any call is an error; the secrets stay where they are."""

    async def away(request: web.Request) -> web.Response:
        return web.Response(status=302, headers={"location": f"{broker.url}/elsewhere"})

    broker.answers["intstock-grouplist"] = away
    async with open_client() as kis:
        with pytest.raises(errors.KisError):
            await kis.watchlists.groups()
    assert broker.count("elsewhere") == 0


async def test_refusals_carry_the_brokers_words(broker: Broker, open_client: Open) -> None:
    """Codes, the Korean text and the request are fields of the error."""
    broker.answers["intstock-grouplist"] = refusal("OPSQ2001", rt_cd="2")
    async with open_client() as kis:
        with pytest.raises(errors.ReplyError) as caught:
            await kis.watchlists.groups()
    error = caught.value
    assert (error.rt_cd, error.msg_cd, error.message, error.http_status) == ("2", "OPSQ2001", "거절", 200)
    assert error.tr_id == "HHKCM113004C7"


@pytest.mark.skipif(sys.platform == "win32", reason="uvloop is not for Windows")
def test_it_runs_on_uvloop() -> None:
    """The chain and a clean exit on another event loop."""
    uvloop = pytest.importorskip("uvloop")

    async def chain() -> int:
        async with sandbox.running(requests_per_second=100) as server, client(server) as kis:
            return len(await kis.watchlists.quotes(codes(100)))

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        assert runner.run(chain()) == 100
