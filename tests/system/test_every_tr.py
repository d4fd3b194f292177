"""Every TR through the whole client and a sandbox on a socket: accepted, and decoded however disturbed."""

import logging
from collections.abc import AsyncIterator
from typing import Any, get_args

import attrs
import pytest
from every_tr import PAPER, REAL, arguments_of, by_type, methods, sample
from support import dumped

from kis_async import KIS, MemoryState, Pacing, SessionOptions, sandbox
from kis_async.errors import DecodeError, KisError, NotOnPaper, OutcomeUnknown, ServerError
from kis_async.sandbox.faults import BodyShape
from kis_async.spec.convert import field_kinds, row_class
from kis_async.spec.index import declared_requests
from kis_async.spec.paging import Page

EVERY = declared_requests()
ORDERS = [cls for cls in EVERY if cls.spec.effect == "order"]


@attrs.frozen
class Desk:
    """A client and the sandbox that it calls, whose clock stands still."""

    kis: KIS
    server: sandbox.Server
    clock: sandbox.ManualClock


async def open_desk(*, paper: bool = False, **options: Any) -> AsyncIterator[Desk]:
    """A desk whose quota never bites, so that a thousand calls take a second or two."""
    clock = sandbox.ManualClock()
    async with (
        sandbox.running(
            paper=paper, requests_per_second=1_000_000, clock=clock, fills="none", made_up_accounts=True
        ) as server,
        KIS(
            server.credentials,
            account=server.account,
            environment=server.environment,
            state=MemoryState(),
            pacing=Pacing(reserve=0),
            options=SessionOptions(retries=0, **options),
        ) as kis,
    ):
        yield Desk(kis, server, clock)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    """A desk of the real market."""
    async for made in open_desk():
        yield made


@pytest.fixture
async def paper_desk() -> AsyncIterator[Desk]:
    """A desk of paper trading."""
    async for made in open_desk(paper=True):
        yield made


async def ask(desk: Desk, request: Any) -> Any:
    """One call, a second after the one before, which is what the limits of single TRs want."""
    desk.clock.advance(1)
    return await desk.kis.send(request)


# --- accepted -----------------------------------------------------------------------------------


def with_every_example(request_class: type[Any], context: Any) -> Any:
    """A request with the documents' examples for what could be left out as well, where they fit together."""
    request = sample(request_class, context)
    for kind in by_type(request_class, str):
        example = kind.metadata.get("example")
        if example is not None and kind.has_default:
            try:
                request = sample(request_class, context, **{**arguments_of(request), kind.name: example})
            except AssertionError:
                continue  # an example of a call of another kind, such as the other side's
    return request


@pytest.mark.parametrize("make", [sample, with_every_example])
async def test_every_request_is_accepted(desk, make):
    """Defaults and the documents' examples pass the checks of all 274 TRs, and the answer has no surprise."""
    offered = methods(desk.kis)
    for request_class in EVERY:
        request = make(request_class, REAL)
        reply = await ask(desk, request)
        assert (reply.problems, reply.drift, reply.skipped_rows) == ((), (), 0), request_class
        desk.clock.advance(1)
        again = await offered[request_class](**arguments_of(request))
        assert type(again.reply if isinstance(again, Page) else again) is type(reply)
    codes = {call.code for call in desk.server.calls if call.path.startswith("/uapi")}
    assert {call.status for call in desk.server.calls} == {200}
    assert not {code for code in codes if code.startswith(("EGW", "OPSQ"))}
    assert len(desk.server.processed) == 2 * len(ORDERS)
    assert len(desk.server.calls) == 2 * len(EVERY) + 1


async def test_every_request_is_accepted_on_paper(paper_desk):
    """On paper as well, where it is offered; where not, the call ends before anything is sent."""
    offered = 0
    for request_class in EVERY:
        before = len(paper_desk.server.calls)
        if request_class.spec.paper is None:
            with pytest.raises(NotOnPaper):
                await ask(paper_desk, sample(request_class, REAL))
            assert len(paper_desk.server.calls) == before
            continue
        offered += 1
        reply = await ask(paper_desk, sample(request_class, PAPER))
        assert (reply.problems, reply.drift, reply.skipped_rows) == ((), (), 0), request_class
    assert 30 < offered < len(EVERY)
    assert len(paper_desk.server.calls) == offered + 1


# --- disturbed ----------------------------------------------------------------------------------

# What no client can read: an inquiry fails, an order's outcome is unknown.
UNREADABLE = {"not-json", "truncated", "empty", "html", "list"}
# What a client can read only where it is an inquiry, which may be made again.
READ_ONLY = {"no-rt_cd"}
# What makes a value missing here and there; all others leave every value as it was.
LOSING = {"malformed-value", "nan", "blanks"}
SHAPES = get_args(BodyShape)


def rows_of(reply: Any, kind: Any) -> list[Any]:
    """The rows of a block; one that is not there has none."""
    found = getattr(reply, kind.name)
    return list(found) if kind.shape == "array" else [found] if found is not None else []


def is_blank(row: Any) -> bool:
    """Whether a row says nothing at all."""
    return all(getattr(row, column.name) is None for column in field_kinds(type(row)))


def assert_same(before: Any, after: Any, *, losing: bool) -> None:
    """Every value of a disturbed answer is that of the undisturbed one, or missing where that may be."""
    for kind in field_kinds(type(before)):
        if kind.shape == "value":
            continue
        good, found = rows_of(before, kind), rows_of(after, kind)
        assert len(found) >= len(good), kind.wire
        assert all(is_blank(row) for row in found[len(good) :]), kind.wire
        for row, other in zip(good, found[: len(good)], strict=True):
            for column in field_kinds(row_class(kind)):
                value, other_value = getattr(row, column.name), getattr(other, column.name)
                lost = losing and other_value is None
                assert lost or (value == other_value and type(value) is type(other_value)), column.wire


async def reply_or_error(desk: Desk, request: Any) -> Any:
    """What a call returns or raises."""
    try:
        return await desk.kis.send(request)
    except KisError as error:
        return error


PARTS = 8


@pytest.mark.parametrize("part", range(PARTS))
async def test_every_disturbed_answer(desk, part):
    """Of every TR: rows and values survive whatever the frame becomes; an order counts as accepted.

    Each TR meets a third of the shapes, and each shape a third of the TRs.
    """
    assert set(SHAPES) >= UNREADABLE | READ_ONLY | LOSING
    for place, request_class in enumerate(EVERY[part::PARTS]):
        order = request_class in ORDERS
        limited = request_class.spec.per_second is not None
        request = sample(request_class)
        before = await ask(desk, request)
        shapes = SHAPES[place % 3 :: 3]
        for shape in shapes[:2] if limited else shapes:
            desk.server.faults.add(f"body={shape}")
            # A limit of one call a second leaves no second call at the same moment.
            desk.clock.advance(1 if limited else 0)
            after = await reply_or_error(desk, request)
            desk.server.faults.clear()
            where = f"{request_class.__name__} {shape}"
            if shape in UNREADABLE or (order and shape in READ_ONLY):
                assert isinstance(after, OutcomeUnknown if order else (DecodeError, ServerError)), where
                continue
            assert type(after) is type(before), where
            if order:
                assert rows_of(after, field_kinds(type(after))[0]), where
            elif not limited:
                assert_same(before, after, losing=shape in LOSING)


# --- unknown ------------------------------------------------------------------------------------


def blocks_of(request_class: Any) -> list[Any]:
    """The blocks of an answer."""
    return [kind for kind in field_kinds(request_class.reply_type()) if kind.shape != "value"]


async def test_an_unknown_field_is_said_once(broker, open_client, caplog):
    """The call succeeds, `raw` has the field, and the log says it once for a TR, the hook once a client."""
    caplog.set_level(logging.WARNING, "kis_async.drift")
    asked = [cls for cls in EVERY if cls not in ORDERS and len(blocks_of(cls)) == 1]
    heard: list[tuple[str, str]] = []
    name = "field_of_test_an_unknown_field"
    for _ in range(2):
        options = SessionOptions(on_drift=lambda tr_id, note: heard.append((tr_id, note)))
        async with open_client(options=options) as kis:
            for request_class in asked[:40]:
                kinds = blocks_of(request_class)
                row = {column.wire: "" for column in field_kinds(row_class(kinds[0]))}
                body = {"rt_cd": "0", "msg_cd": "X", "msg1": "", name: "1", kinds[0].wire: {**row, name: "2"}}
                broker.answers = {request_class.spec.path.rsplit("/", 1)[-1]: dumped(body)}
                for _ in range(3):
                    reply = await kis.send(sample(request_class))
                    assert reply.raw[name] == "1"
                    assert reply.raw[kinds[0].wire][name] == "2"
                    assert f"{name}: unknown" in reply.drift
                    assert f"{kinds[0].wire}.{name}: unknown" in reply.drift
    mine = [record.getMessage() for record in caplog.records if name in record.getMessage()]
    assert len(mine) == len(set(mine)) == 2 * 40
    assert all("\n" not in line for line in mine)
    hooked = [pair for pair in heard if name in pair[1]]
    assert len(hooked) == 2 * 2 * 40
    assert set(hooked) == set(hooked[: 2 * 40])
