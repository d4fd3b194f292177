"""The one path of every call: tokens, retries, outcomes, secrets."""

import asyncio
import copy
import logging
import pickle
import traceback
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import aiohttp
import pytest
from support import ACCOUNT, APP_KEY, APP_SECRET, Broker, refusal, token_body

from kis_async import KIS, Environment, Pacing, SessionOptions, errors
from kis_async.api.domestic_stock.analysis import GetWatchlistItems, ListWatchlistGroups
from kis_async.api.domestic_stock.trading import GetBalance, OrderCash, OrderReply
from kis_async.api.enums import Side

Open = Callable[..., KIS]
FAST = SessionOptions(attempt_timeout=2, token_interval=0.01)
ORDERED = {
    "rt_cd": "0",
    "msg_cd": "APBK0013",
    "msg1": "주문 전송 완료 되었습니다.",
    "output": {"KRX_FWDG_ORD_ORGNO": "06010", "ODNO": "0001569157", "ORD_TMD": "155211"},
}


def order(**changes: Any) -> OrderCash:
    """A small order."""
    fields: dict[str, Any] = {"side": Side.BUY, "symbol": "005930", "quantity": 1, "price": Decimal(70000)}
    return OrderCash(**{**fields, **changes})


async def place(kis: KIS, **changes: Any) -> OrderReply:
    """Send the small order by the general door."""
    return await kis.send(order(**changes))


async def test_headers_and_query_are_as_the_broker_wants_them(broker: Broker, open_client: Open) -> None:
    """Every header that the protocol names, the empty `tr_cont` included."""
    async with open_client() as kis:
        await kis.send(ListWatchlistGroups())
    sent = broker.requests[-1]
    assert {name: sent.headers[name] for name in ("appkey", "appsecret", "tr_id", "tr_cont", "custtype")} == {
        "appkey": APP_KEY,
        "appsecret": APP_SECRET,
        "tr_id": "HHKCM113004C7",
        "tr_cont": "",
        "custtype": "P",
    }
    assert sent.headers["authorization"] == "Bearer token-number-1"
    assert sent.headers["content-type"] == "application/json; charset=utf-8"
    assert dict(sent.query) == {"TYPE": "1", "FID_ETC_CLS_CODE": "00", "USER_ID": "my-hts-id"}


@pytest.mark.parametrize(
    "failures",
    [
        [(500, refusal("EGW00201"))],
        [(500, refusal("EGW00215"))],
        [(500, b"")],
        [(502, b"<html>bad gateway</html>")],
        [(500, {"rt_cd": "1", "msg_cd": "", "msg1": ""})],
        [(200, b"")],
        [(200, b'{"rt_cd": "0", "outp')],
        [(500, refusal("EGW00002")), (503, b"busy")],
    ],
    ids=["quota", "ledger", "empty-500", "html-502", "empty-code", "empty-200", "cut-off", "two"],
)
async def test_a_read_is_repeated_after_what_may_pass(
    broker: Broker, open_client: Open, failures: list[Any]
) -> None:
    """Each of these is followed by the good answer, and the caller sees only that."""
    good = (200, {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "", "output2": []})
    broker.answers["intstock-grouplist"] = [*failures, good]
    async with open_client() as kis:
        assert await kis.watchlists.groups() == ()
    assert broker.count("grouplist") == len(failures) + 1


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ((200, refusal("OPSQ2001", rt_cd="2")), errors.ReplyError),
        ((500, refusal("EGW00310")), errors.ReplyError),
        ((500, refusal("EGW02006")), errors.NotOnPaper),
        ((500, refusal("EGW02004")), errors.WrongEnvironment),
        ((200, {"rt_cd": "0", "output2": "text"}), errors.DecodeError),
    ],
)
async def test_a_read_is_not_repeated_where_that_cannot_help(
    broker: Broker, open_client: Open, answer: Any, kind: type[errors.KisError]
) -> None:
    """A refusal by rule, or an answer that is understood and wrong, is final."""
    broker.answers["intstock-grouplist"] = answer
    async with open_client() as kis:
        with pytest.raises(kind):
            await kis.watchlists.groups()
    assert broker.count("grouplist") == 1


async def test_retries_are_counted_as_told(broker: Broker, open_client: Open) -> None:
    """`retries=` of the call wins over the client's, and none means one attempt."""
    broker.answers["intstock-grouplist"] = (500, b"")
    async with open_client(options=SessionOptions(retries=1)) as kis:
        for retries, attempts in ((None, 2), (0, 1), (2, 3)):
            before = broker.count("grouplist")
            with pytest.raises(errors.ServerError):
                await kis.send(ListWatchlistGroups(retries=retries))
            assert broker.count("grouplist") - before == attempts


async def test_timeout_bounds_the_whole_call(broker: Broker, open_client: Open) -> None:
    """Retries, their pauses and the queue included."""
    broker.answers["intstock-grouplist"] = (500, refusal("EGW00215"))
    async with open_client() as kis:
        with pytest.raises(errors.TimedOut) as caught:
            await kis.send(ListWatchlistGroups(timeout=0.2, retries=100))
    assert isinstance(caught.value, TimeoutError)


async def test_an_expired_token_is_renewed_once_for_all(broker: Broker, open_client: Open) -> None:
    """Fifty calls in flight find the token expired; one new token is issued and all succeed."""
    late: list[aiohttp.web.Request] = []
    all_sent, renewed = asyncio.Event(), asyncio.Event()

    async def answer(request: aiohttp.web.Request) -> aiohttp.web.Response:
        if request.headers["authorization"] != "Bearer token-number-1":
            renewed.set()
            return aiohttp.web.json_response({"rt_cd": "0", "output2": []})
        late.append(request)
        if len(late) == 50:
            all_sent.set()
        # All are in flight before the first refusal; one refusal arrives after the renewal.
        await (renewed if request is late[0] else all_sent).wait()
        return aiohttp.web.json_response(refusal("EGW00123"), status=500)

    broker.answers["intstock-grouplist"] = answer
    async with open_client(options=SessionOptions(attempt_timeout=30, token_interval=0.01)) as kis:
        await asyncio.gather(*(kis.watchlists.groups() for _ in range(50)))
    assert broker.tokens == 2
    assert len(late) == 50
    assert broker.count("grouplist") == 100


async def test_a_broker_that_calls_every_token_expired_is_asked_a_bounded_number_of_times(
    broker: Broker, open_client: Open
) -> None:
    """Two tokens, two attempts, then `TokenExpired`."""
    broker.answers["intstock-grouplist"] = (500, refusal("EGW00123"))
    async with open_client(options=FAST) as kis:
        with pytest.raises(errors.TokenExpired):
            await kis.watchlists.groups()
    assert (broker.tokens, broker.count("grouplist")) == (2, 2)


async def test_revoking_makes_the_next_call_issue_a_token(broker: Broker, open_client: Open) -> None:
    """The broker is told which token, and it is forgotten; without a token nothing is asked."""
    broker.answers["revokeP"] = {"code": 200, "message": "ok"}
    async with open_client(options=FAST) as kis:
        await kis.session.revoke()
        assert broker.requests == []
        await kis.watchlists.groups()
        await kis.session.revoke()
        assert '"token": "token-number-1"' in broker.bodies[-1]
        await kis.watchlists.groups()
    assert broker.tokens == 2


async def test_approval_keys_are_shared_and_hash_keys_are_computed(broker: Broker, open_client: Open) -> None:
    """The approval takes `secretkey`; the hash is of the body as it stands."""
    broker.answers["Approval"] = {"approval_key": "1234-5678"}
    broker.answers["hashkey"] = {"HASH": "abc123"}
    async with open_client() as kis:
        assert await kis.session.approval_key() == "1234-5678"
        assert await kis.session.approval_key() == "1234-5678"
        assert f'"secretkey": "{APP_SECRET}"' in broker.bodies[0]
        assert await kis.session.hashkey({"CANO": "1"}) == "abc123"
    assert broker.count("Approval") == 1


async def test_an_order_can_carry_its_hash(broker: Broker, open_client: Open) -> None:
    """With `hashkey` on, the order's own body is hashed first and sent with it."""
    broker.answers["hashkey"] = {"HASH": "abc123"}
    broker.answers["order-cash"] = ORDERED
    async with open_client(options=SessionOptions(hashkey=True)) as kis:
        await place(kis)
    bodies = {r.path.rsplit("/", 1)[-1]: b for r, b in zip(broker.requests, broker.bodies, strict=True)}
    assert bodies["hashkey"] == bodies["order-cash"]
    assert broker.requests[-1].headers["hashkey"] == "abc123"


# --- orders ---------------------------------------------------------------------------------------


async def test_an_accepted_order_has_its_number(broker: Broker, open_client: Open) -> None:
    """By the general door and by the group's method alike."""
    broker.answers["order-cash"] = ORDERED
    async with open_client() as kis:
        assert (await place(kis)).receipt.order_number == "0001569157"
        reply = await kis.domestic_stock.trading.order_cash(
            side=Side.SELL, symbol="005930", quantity=1, price=Decimal(1)
        )
        assert reply.receipt.branch == "06010"
    assert broker.requests[-1].headers["tr_id"] == "TTTC0011U"
    assert broker.requests[-2].headers["tr_id"] == "TTTC0012U"


async def test_a_refused_order_is_refused(broker: Broker, open_client: Open) -> None:
    """A code on the list of those that mean "not processed"."""
    broker.answers["order-cash"] = refusal("APBK0952", rt_cd="7")
    async with open_client() as kis:
        with pytest.raises(errors.OrderRejected) as caught:
            await place(kis)
    assert caught.value.msg_cd == "APBK0952"
    assert broker.count("order-cash") == 1


UNKNOWN = {
    "empty-500": (500, b""),
    "empty-code-500": (500, {"rt_cd": "1", "msg_cd": "", "msg1": ""}),
    "html-502": (502, b"<html></html>"),
    "EGW00301": (500, refusal("EGW00301")),
    "EGW00302": (500, refusal("EGW00302")),
    "EGW00215": (500, refusal("EGW00215")),
    "IGW00009": (500, refusal("IGW00009")),
    "OPSQ0003": (200, refusal("OPSQ0003")),
    "new-code": (200, refusal("XXXX0001", rt_cd="7")),
    "empty-200": (200, b""),
    "cut-off-200": (200, b'{"rt_cd":"0","output":{"ODNO":'),
    "no-rt_cd": (200, {"output": {"ODNO": "1"}}),
    "no-number": (200, {"rt_cd": "0", "msg_cd": "APBK0013", "output": {"ORD_TMD": "155211"}}),
    "redirect": (307, b""),
}


@pytest.mark.parametrize("answer", UNKNOWN.values(), ids=UNKNOWN.keys())
async def test_whatever_else_comes_back_leaves_the_outcome_unknown(
    broker: Broker, open_client: Open, answer: Any
) -> None:
    """Never refused, never accepted, and never sent again."""
    broker.answers["order-cash"] = answer
    async with open_client() as kis:
        with pytest.raises(errors.OutcomeUnknown) as caught:
            await place(kis)
    assert broker.count("order-cash") == 1
    assert caught.value.request == order()
    assert caught.value.sent_at > 1.6e9
    assert isinstance(caught.value.__cause__, errors.KisError)


async def test_a_lost_answer_leaves_the_outcome_unknown(broker: Broker, open_client: Open) -> None:
    """The connection drops after the order went out."""

    async def drop(request: aiohttp.web.Request) -> aiohttp.web.Response:
        assert request.transport is not None
        request.transport.abort()
        return aiohttp.web.Response()

    broker.answers["order-cash"] = drop
    async with open_client() as kis:
        with pytest.raises(errors.OutcomeUnknown):
            await place(kis)
    assert broker.count("order-cash") == 1


@pytest.mark.parametrize("code", ["EGW00201", "EGW00123", "EGW00121"])
async def test_an_order_is_sent_again_after_proof_that_it_was_not_processed(
    broker: Broker, open_client: Open, code: str
) -> None:
    """The quota or the token turned it away; the second attempt is accepted."""
    broker.answers["order-cash"] = [(500, refusal(code)), (200, ORDERED)]
    async with open_client(options=FAST) as kis:
        assert (await place(kis)).receipt.order_number == "0001569157"
    assert broker.count("order-cash") == 2
    assert broker.tokens == (1 if code == "EGW00201" else 2)


@pytest.mark.parametrize("code", ["EGW00201", "EGW00123"])
async def test_proof_for_ever_ends_as_not_sent(broker: Broker, open_client: Open, code: str) -> None:
    """Attempts are bounded, and what is known is said: it was not processed."""
    broker.answers["order-cash"] = (500, refusal(code))
    async with open_client(options=FAST) as kis:
        with pytest.raises(errors.NotSent) as caught:
            await place(kis)
    assert isinstance(caught.value.__cause__, errors.ReplyError)
    assert broker.count("order-cash") <= 4


async def test_an_order_without_a_token_is_not_sent(broker: Broker, open_client: Open) -> None:
    """A wrong key, or a broker that issues none: the order never left."""
    broker.answers["tokenP"] = (403, {"error_code": "EGW00103", "error_description": "AppKey"})
    async with open_client() as kis:
        with pytest.raises(errors.NotSent) as caught:
            await place(kis)
    assert isinstance(caught.value.__cause__, errors.InvalidCredentials)
    assert broker.count("order-cash") == 0


async def test_an_order_that_waits_too_long_in_the_queue_is_not_sent(
    broker: Broker, open_client: Open
) -> None:
    """`timeout` includes the queue, and an order that did not leave it was not sent."""
    broker.answers["order-cash"] = ORDERED
    environment = Environment(name="slow", rest_url=broker.url, requests_per_second=0.02)
    async with open_client(environment=environment, pacing=Pacing(reserve=0, arrival_bound=1)) as kis:
        with pytest.raises(errors.NotSent):
            await place(kis, timeout=0.1)
    assert broker.count("order-cash") == 0


async def test_an_order_takes_no_retries(broker: Broker, open_client: Open) -> None:
    """`retries=` on an order is a mistake, said before anything is sent."""
    async with open_client() as kis:
        with pytest.raises(errors.InvalidRequest):
            await place(kis, retries=0)
    assert broker.requests == []


async def test_a_cancelled_order_still_ends_and_closing_waits_for_it(
    broker: Broker, open_client: Open, caplog: pytest.LogCaptureFixture
) -> None:
    """The caller is gone at once; the exchange finishes, and nothing is left behind."""
    arrived, go_on = asyncio.Event(), asyncio.Event()
    finished: list[bool] = []

    async def slow(request: aiohttp.web.Request) -> aiohttp.web.Response:
        arrived.set()
        await go_on.wait()
        finished.append(True)
        return aiohttp.web.json_response(refusal("EGW00301"), status=500)

    broker.answers["order-cash"] = slow
    with caplog.at_level(logging.WARNING, "kis_async"):
        async with open_client() as kis:
            task = asyncio.create_task(place(kis))
            await arrived.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert finished == []
            go_on.set()
        assert finished == [True]
    assert "EGW00301" in caplog.text
    assert broker.count("order-cash") == 1


# --- what must never be seen ----------------------------------------------------------------------


async def test_no_secret_is_seen_anywhere(
    broker: Broker, open_client: Open, caplog: pytest.LogCaptureFixture
) -> None:
    """DEBUG logs, reprs, messages and tracebacks of a run with failures that quote our secrets back."""
    secrets = [APP_KEY, APP_SECRET, ACCOUNT, ACCOUNT[:8], "token-number-1", "token-number-2"]
    echo = {"rt_cd": "1", "msg_cd": "OPSQ2000", "msg1": " ".join(secrets)}
    broker.answers["inquire-balance"] = [(200, echo), (200, " ".join(secrets)), (500, " ".join(secrets))]
    broker.answers["order-cash"] = [(200, echo), (500, echo), (200, " ".join(secrets))]
    broker.answers["intstock-grouplist"] = [(500, refusal("EGW00123")), (200, {"rt_cd": "0", "output2": []})]
    seen: list[str] = []
    with caplog.at_level(logging.DEBUG):
        async with open_client(options=FAST) as kis:
            seen += [repr(kis), repr(kis.session), repr(kis.account), str(kis.account), repr(kis.environment)]
            await kis.watchlists.groups()
            for request in (GetBalance(retries=0), order(), GetWatchlistItems(group_code="001", retries=0)):
                seen.append(repr(request))
                for _ in range(3):
                    try:
                        await kis.send(request)
                    except errors.KisError as error:
                        again = pickle.loads(pickle.dumps(error))
                        seen += [str(error), repr(error), str(again), *traceback.format_exception(error)]
                        seen += [repr(vars(error).get(name)) for name in ("request", "message", "pages")]
    seen += [record.getMessage() for record in caplog.records]
    text = "\n".join(seen)
    assert "OPSQ2000" in text
    for secret in secrets:
        assert secret not in text


async def test_a_client_is_used_inside_async_with_and_once(broker: Broker, open_client: Open) -> None:
    """Before and after, calls say that it is not open; a second opening is refused."""
    kis = open_client()
    with pytest.raises(errors.ClientClosed):
        await kis.watchlists.groups()
    async with kis:
        await kis.watchlists.groups()
    with pytest.raises(errors.ClientClosed):
        await kis.watchlists.groups()
    with pytest.raises(errors.ClientClosed):
        await kis.__aenter__()


async def test_closing_leaves_no_task_behind(broker: Broker, open_client: Open) -> None:
    """Also with calls in flight and in the queue, which end with an error."""
    never = asyncio.Event()

    async def slow(request: aiohttp.web.Request) -> aiohttp.web.Response:
        await never.wait()
        return aiohttp.web.json_response({"rt_cd": "0", "output2": []})

    broker.answers["intstock-grouplist"] = slow
    environment = Environment(name="few", rest_url=broker.url, requests_per_second=3)
    before = asyncio.all_tasks()
    async with open_client(environment=environment) as kis:
        calls = [asyncio.create_task(kis.watchlists.groups()) for _ in range(6)]
        while broker.count("grouplist") < 2:
            await asyncio.sleep(0.005)
    never.set()
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert all(isinstance(result, errors.KisError) for result in results)
    left = {task for task in asyncio.all_tasks() - before if "kis_async" in task.get_name()}
    assert left == set()


async def test_replies_can_be_copied_and_pickled(broker: Broker, open_client: Open) -> None:
    """A reply goes to another process whole, its raw body included."""
    broker.answers["intstock-grouplist"] = {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "ok", "output2": []}
    async with open_client() as kis:
        reply = await kis.send(ListWatchlistGroups())
    for again in (pickle.loads(pickle.dumps(reply)), copy.deepcopy(reply)):
        assert again == reply
        assert again.raw == reply.raw
        assert again.message_code == "MCA00000"


async def test_drift_is_logged_once_and_hooked(
    broker: Broker, open_client: Open, caplog: pytest.LogCaptureFixture
) -> None:
    """A field that nobody declared: the call succeeds, the field is in `raw`, and it is said once."""
    broker.answers["intstock-grouplist"] = {
        "rt_cd": "0",
        "output2": [{"inter_grp_code": "001", "brand_new_field_of_a_test": "x"}],
    }
    hooked: list[tuple[str, str]] = []
    options = SessionOptions(on_drift=lambda tr_id, what: hooked.append((tr_id, what)))
    with caplog.at_level(logging.WARNING, "kis_async.drift"):
        async with open_client(options=options) as kis:
            for _ in range(3):
                reply = await kis.send(ListWatchlistGroups())
    assert reply.raw["output2"][0]["brand_new_field_of_a_test"] == "x"
    assert caplog.text.count("brand_new_field_of_a_test") == 1
    assert sum("brand_new_field_of_a_test" in what for _, what in hooked) == 1


async def test_real_and_paper_never_share_a_token(broker: Broker, open_client: Open) -> None:
    """One state, one key, two environments on one host: each issues its own token."""
    from kis_async import MemoryState

    state = MemoryState()
    broker.answers["tokenP"] = [token_body("real-token"), token_body("paper-token")]
    async with open_client(state=state, name="real") as real, open_client(state=state, name="paper") as paper:
        await real.send(GetBalance())
        await paper.send(GetBalance())
    sent = [r.headers["authorization"] for r in broker.requests if r.path.endswith("inquire-balance")]
    assert sent == ["Bearer real-token", "Bearer paper-token"]
    assert broker.requests[-1].headers["tr_id"] == "VTTC8434R"
