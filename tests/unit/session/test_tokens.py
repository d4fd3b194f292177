"""How long a token lives, whatever the clocks say, and who issues one when."""

import asyncio
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
from support import FakeClock, token_body

from kis_async import MemoryState, errors
from kis_async.session.auth import KeyKind, KeySource
from kis_async.session.tokens import Token, lifetime
from kis_async.spec.message import HttpAnswer

# 2023-12-22 08:16:59 in Korea
END = datetime(2023, 12, 21, 23, 16, 59, tzinfo=UTC).timestamp()
TEXT = "2023-12-22 08:16:59"


@pytest.mark.parametrize(
    ("answer", "date", "wall", "expected"),
    [
        ({"access_token_token_expired": TEXT}, None, END - 3600, 3600),
        ({"access_token_token_expired": TEXT, "expires_in": 86400}, None, END - 3600, 3600),
        ({"access_token_token_expired": TEXT, "expires_in": 600}, None, END - 3600, 600),
        ({"access_token_token_expired": TEXT, "expires_in": "86400"}, None, END + 99, 86400),
        ({"access_token_token_expired": "soon", "expires_in": 60}, None, END, 60),
        ({"access_token_token_expired": TEXT, "expires_in": 86400}, END - 120, END - 7200, 120),
        ({"access_token_token_expired": TEXT, "expires_in": 86400}, END + 120, END, 86400),
        ({"access_token_token_expired": TEXT}, None, END + 1, 86400),
        ({}, None, END, 86400),
    ],
    ids=[
        "text",
        "text-is-shorter",
        "number-is-shorter",
        "host-far-ahead",
        "no-text",
        "server-date",
        "long-past",
        "past-and-no-number",
        "neither",
    ],
)
def test_a_token_lives_as_long_as_the_safer_word_says(
    answer: dict[str, Any], date: float | None, wall: float, expected: float
) -> None:
    """The expiry text is Korean time; the server's own clock is preferred to the host's."""
    header = None if date is None else format_datetime(datetime.fromtimestamp(date, UTC), usegmt=True)
    assert lifetime(answer, header, wall) == pytest.approx(expected)


def test_the_hosts_time_zone_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    """UTC, Seoul and New York read the same expiry text alike."""
    import time

    lives = set()
    for zone in ("UTC", "Asia/Seoul", "America/New_York"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        lives.add(lifetime({"access_token_token_expired": TEXT}, None, END - 1000))
    monkeypatch.undo()
    time.tzset()
    assert lives == {1000.0}


def test_a_clock_that_is_stepped_back_does_not_prolong_a_token(fake_clock: FakeClock) -> None:
    """The wall clock goes back an hour and the token still ends in time."""
    clock = fake_clock.clock()
    token = Token.issued_now("t", 7200, clock)
    fake_clock.pass_by(3600)
    fake_clock.real -= 3600
    assert token.remaining(clock) == pytest.approx(3600)
    fake_clock.pass_by(3600)
    assert not token.usable(clock)


def test_a_token_survives_a_reboot_by_the_wall_clock(fake_clock: FakeClock) -> None:
    """After a boot the monotonic clock starts anew and says nothing about older tokens."""
    clock = fake_clock.clock()
    token = Token.from_text(Token.issued_now("t", 7200, clock).to_text())
    assert token is not None
    fake_clock.run, fake_clock.now = "boot 2", 3.0
    fake_clock.real += 600
    assert token.remaining(clock) == pytest.approx(6600)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"value": 1}', '{"value":"x","life":"y"}', None])
def test_a_record_of_another_version_is_no_token(text: str | None) -> None:
    """What cannot be understood is replaced, not an error."""
    assert Token.from_text(text) is None


class Issuer:
    """A broker's key endpoint, scripted; it notes when it was asked."""

    def __init__(self, clock: FakeClock, *answers: tuple[int, Mapping[str, Any]] | Exception) -> None:
        self.clock = clock
        self.answers = list(answers)
        self.asked: list[float] = []

    async def __call__(self, path: str, fields: Mapping[str, str]) -> HttpAnswer:
        self.asked.append(self.clock.now)
        await asyncio.sleep(0)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        status, body = answer
        return HttpAnswer(status=status, body=json.dumps(body).encode())


TOO_SOON = (403, {"error_code": "EGW00133", "error_description": "1분당 1회"})
KIND = KeyKind(name="token", path="/oauth2/tokenP", answer_field="access_token", interval=60.0)


def source(issuer: Issuer, clock: FakeClock, state: MemoryState) -> KeySource:
    """A process's source of tokens."""
    return KeySource(
        KIND,
        state=state,
        namespace="test",
        clock=clock.clock(),
        post=issuer,
        request_fields={},
        on_issue=lambda _: None,
    )


@pytest.fixture
def state(fake_clock: FakeClock) -> MemoryState:
    """The state that the processes of a test share."""
    return MemoryState(monotonic=lambda: fake_clock.now)


async def test_many_tasks_and_processes_issue_one_token(fake_clock: FakeClock, state: MemoryState) -> None:
    """Fifty tasks in each of four processes, and the broker is asked once."""
    issuer = Issuer(fake_clock, (200, token_body("one")))
    sources = [source(issuer, fake_clock, state) for _ in range(4)]
    tokens = await asyncio.gather(*(each.acquire() for each in sources for _ in range(50)))
    assert set(tokens) == {"one"}
    assert len(issuer.asked) == 1


async def test_a_token_is_renewed_before_it_ends(fake_clock: FakeClock, state: MemoryState) -> None:
    """Ten minutes before the end of a day's token the next call brings a new one."""
    issuer = Issuer(fake_clock, (200, token_body("old")), (200, token_body("new")))
    tokens = source(issuer, fake_clock, state)
    assert await tokens.acquire() == "old"
    fake_clock.pass_by(86400 - 700)
    assert await tokens.acquire() == "old"
    fake_clock.pass_by(150)
    assert await tokens.acquire() == "new"
    assert len(issuer.asked) == 2


async def test_the_same_token_again_is_not_asked_for_at_every_call(
    fake_clock: FakeClock, state: MemoryState
) -> None:
    """A broker that hands out the old token near its end is not asked more than once a minute."""
    issuer = Issuer(fake_clock, (200, token_body("old", seconds=1000)), (200, token_body("old", seconds=100)))
    tokens = source(issuer, fake_clock, state)
    await tokens.acquire()
    fake_clock.pass_by(910)
    for _ in range(20):
        assert await tokens.acquire() == "old"
    assert len(issuer.asked) == 2


async def test_a_late_refusal_does_not_kill_a_new_token(fake_clock: FakeClock, state: MemoryState) -> None:
    """Invalidating an older token leaves the current one alone, here and in the state."""
    issuer = Issuer(fake_clock, (200, token_body("a")), (200, token_body("b")))
    tokens = source(issuer, fake_clock, state)
    await tokens.acquire()
    fake_clock.pass_by(61)
    await tokens.invalidate("a")
    assert await tokens.acquire() == "b"
    await tokens.invalidate("a")
    assert await tokens.acquire() == "b"
    assert await source(issuer, fake_clock, state).acquire() == "b"
    assert len(issuer.asked) == 2


async def test_issued_elsewhere_waits_the_minute_out(fake_clock: FakeClock, state: MemoryState) -> None:
    """EGW00133 and nothing in the state: another machine has it, and gives the same after a minute."""
    issuer = Issuer(fake_clock, TOO_SOON, (200, token_body("theirs")))
    tokens = source(issuer, fake_clock, state)
    assert await tokens.acquire() == "theirs"
    assert len(issuer.asked) == 2
    assert issuer.asked[1] - issuer.asked[0] >= 60
    assert max(fake_clock.slept) <= 1.0


async def test_issued_elsewhere_takes_what_appears_in_the_state(
    fake_clock: FakeClock, state: MemoryState
) -> None:
    """While the minute passes, a token that another process stores is used at once."""
    issuer = Issuer(fake_clock, TOO_SOON)
    tokens = source(issuer, fake_clock, state)
    waiting = asyncio.create_task(tokens.acquire())
    while not issuer.asked:
        await asyncio.sleep(0)
    await state.write("test/token", Token.issued_now("stored", 9999, fake_clock.clock()).to_text(), 60)
    assert await waiting == "stored"
    assert len(issuer.asked) == 1


async def test_never_more_than_one_issue_a_minute(fake_clock: FakeClock, state: MemoryState) -> None:
    """Tokens that the broker keeps rejecting are renewed, but a minute apart, whoever asks."""
    issuer = Issuer(fake_clock, *((200, token_body(f"t{n}")) for n in range(9)))
    sources = [source(issuer, fake_clock, state) for _ in range(3)]
    for _ in range(4):
        for each in sources:
            await each.invalidate(await each.acquire())
    gaps = [later - earlier for earlier, later in zip(issuer.asked, issuer.asked[1:], strict=False)]
    assert gaps
    assert min(gaps) >= 60


async def test_attempts_are_bounded(fake_clock: FakeClock, state: MemoryState) -> None:
    """A broker that always says "too soon" ends in `TokenUnavailable` with its code."""
    issuer = Issuer(fake_clock, TOO_SOON)
    with pytest.raises(errors.TokenUnavailable) as caught:
        await source(issuer, fake_clock, state).acquire()
    assert caught.value.error_code == "EGW00133"
    assert len(issuer.asked) == 3


async def test_a_wrong_key_is_not_tried_again(fake_clock: FakeClock, state: MemoryState) -> None:
    """EGW00103 is final for a while: later callers get the same refusal without a request."""
    issuer = Issuer(fake_clock, (403, {"error_code": "EGW00103", "error_description": "AppKey"}))
    tokens = source(issuer, fake_clock, state)
    for _ in range(5):
        with pytest.raises(errors.InvalidCredentials) as caught:
            await tokens.acquire()
        assert caught.value.error_code == "EGW00103"
    assert len(issuer.asked) == 1


async def test_a_refused_connection_is_tried_again_at_once(fake_clock: FakeClock, state: MemoryState) -> None:
    """Nothing was sent, so no minute has to pass."""
    issuer = Issuer(fake_clock, errors.TransportError("refused", sent=False), (200, token_body("t")))
    begun = fake_clock.now
    assert await source(issuer, fake_clock, state).acquire() == "t"
    assert fake_clock.now - begun < 5


async def test_an_answer_that_was_lost_waits_the_minute_out(
    fake_clock: FakeClock, state: MemoryState
) -> None:
    """The token may have been issued, so asking sooner would only be refused."""
    issuer = Issuer(fake_clock, errors.TransportError("lost"), (200, token_body("t")))
    assert await source(issuer, fake_clock, state).acquire() == "t"
    assert issuer.asked[1] - issuer.asked[0] >= 60


async def test_a_failed_renewal_leaves_the_old_token_in_use(
    fake_clock: FakeClock, state: MemoryState
) -> None:
    """Near its end, but not at it: the old token still serves while the broker is away."""
    issuer = Issuer(fake_clock, (200, token_body("old")), errors.TransportError("down", sent=False))
    tokens = source(issuer, fake_clock, state)
    await tokens.acquire()
    fake_clock.pass_by(86400 - 500)
    assert await tokens.acquire() == "old"


async def test_a_process_that_died_while_issuing_blocks_no_longer_than_its_leases(
    fake_clock: FakeClock, state: MemoryState
) -> None:
    """Both leases of the dead are left behind; the next process issues when they end."""
    await state.lease("test/token issuing", "dead", 30.0)
    await state.lease("test/token asked", "dead too", 60.0)
    issuer = Issuer(fake_clock, (200, token_body("t")))
    begun = fake_clock.now
    assert await source(issuer, fake_clock, state).acquire() == "t"
    assert 60 <= fake_clock.now - begun < 62


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b'"x"',
        b"{}",
        b'{"access_token": ""}',
        b'{"access_token": {"a": 1}}',
        b'{"access_token": "line\\nfeed"}',
        b"\xff\xfe",
    ],
)
async def test_a_broken_answer_is_a_documented_error(
    fake_clock: FakeClock, state: MemoryState, body: bytes
) -> None:
    """Whatever tokenP answers, the caller sees an `AuthError` in bounded time."""

    async def post(path: str, fields: Mapping[str, str]) -> HttpAnswer:
        return HttpAnswer(status=200, body=body)

    tokens = KeySource(
        KIND,
        state=state,
        namespace="test",
        clock=fake_clock.clock(),
        post=post,
        request_fields={},
        on_issue=lambda _: None,
    )
    with pytest.raises(errors.AuthError):
        await tokens.acquire()


async def test_a_cancelled_caller_does_not_end_the_renewal(fake_clock: FakeClock, state: MemoryState) -> None:
    """The renewal belongs to all who wait; one of them going away changes nothing."""
    issuer = Issuer(fake_clock, (200, token_body("t")))
    tokens = source(issuer, fake_clock, state)
    first = asyncio.create_task(tokens.acquire())
    second = asyncio.create_task(tokens.acquire())
    while not issuer.asked:
        await asyncio.sleep(0)
    first.cancel()
    assert await second == "t"
    assert first.cancelled()
    assert len(issuer.asked) == 1
    await tokens.close()


async def test_a_state_that_is_away_does_not_take_the_old_token(fake_clock: FakeClock) -> None:
    """What is due but alive serves on while nobody can say who may issue; nothing is asked for."""

    class Away(MemoryState):
        away = False

        async def lease(self, name: str, owner: str, seconds: float) -> float:
            if self.away:
                raise errors.StateError("out of reach")
            return await super().lease(name, owner, seconds)

    issuer = Issuer(fake_clock, (200, token_body("old")), (200, token_body("new")))
    state = Away(monotonic=lambda: fake_clock.now)
    tokens = source(issuer, fake_clock, state)
    assert await tokens.acquire() == "old"
    fake_clock.pass_by(86_400 - 300)
    state.away = True
    assert await tokens.acquire() == "old"
    fake_clock.pass_by(61)
    state.away = False
    assert await tokens.acquire() == "new"
    assert len(issuer.asked) == 2
