"""The contract of the shared state, on each of its kinds."""

import asyncio
import os
import sqlite3
import stat
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import attrs
import pytest

from kis_async import MemoryState, RedisState, SqliteState, State, errors
from kis_async.session.quota import Ask, Grant, Wait

Make = Callable[[], State]


@attrs.define
class Time:
    """The monotonic clock of a state under test."""

    now: float = 5000.0


@pytest.fixture
def time() -> Time:
    """A clock that the test sets."""
    return Time()


@pytest.fixture(params=["memory", "sqlite", "redis"])
async def state(request: pytest.FixtureRequest, time: Time, tmp_path: Path) -> AsyncIterator[State]:
    """A state of each kind; the Redis has been there for a while."""
    made: State
    if request.param == "memory":
        made = MemoryState(monotonic=lambda: time.now)
    elif request.param == "sqlite":
        made = SqliteState(tmp_path / "state", monotonic=lambda: time.now)
    else:
        server = request.getfixturevalue("redis_server")
        assert server.say("FLUSHALL") == b"+OK\r\n"
        made = RedisState(server.url, now=lambda: time.now)
        await made.read("anything")
        time.now += 1000
    yield made
    await made.close()


def ask(**changes: object) -> Ask:
    """A quote's request for a place among two."""
    fields: dict[str, object] = {
        "scope": "key",
        "waiter": "a",
        "rank": 2,
        "waited": 0.0,
        "limit": 2,
        "window": 1.0,
        "lease": 2.0,
    }
    return Ask(**{**fields, **changes})


async def test_places_come_back_a_window_after_the_answer(state: State, time: Time) -> None:
    """Two places: the third caller waits until one window after the first answer, and no longer."""
    first = await state.take(ask())
    assert isinstance(first, Grant)
    assert isinstance(await state.take(ask()), Grant)
    time.now += 0.2
    await state.give_back("key", first.hold, 1.0)
    verdict = await state.take(ask())
    assert verdict == Wait(pytest.approx(1.0))
    time.now += 0.999
    assert isinstance(await state.take(ask()), Wait)
    time.now += 0.0011
    assert isinstance(await state.take(ask()), Grant)


async def test_a_place_that_was_not_used_is_free_at_once(state: State) -> None:
    """Giving back with `None` undoes the taking."""
    grants = [await state.take(ask()) for _ in range(2)]
    assert isinstance(await state.take(ask()), Wait)
    assert isinstance(grants[0], Grant)
    await state.give_back("key", grants[0].hold, None)
    assert isinstance(await state.take(ask()), Grant)


async def test_places_of_a_dead_process_end_with_their_lease(state: State, time: Time) -> None:
    """Nobody gives back, and yet all places are free when the lease is over."""
    for _ in range(2):
        await state.take(ask())
    time.now += 1.99
    assert isinstance(await state.take(ask(waiter="b")), Wait)
    time.now += 0.02
    assert isinstance(await state.take(ask(waiter="b")), Grant)


async def test_a_reserve_is_left_to_orders_while_somebody_trades(state: State, time: Time) -> None:
    """Quotes use all places until an account call or an order comes; then they leave one free."""
    assert isinstance(await state.take(ask(reserve=1)), Grant)
    assert isinstance(await state.take(ask(reserve=1, rank=1, trading=True)), Wait)
    assert isinstance(await state.take(ask(reserve=1)), Wait)
    assert isinstance(await state.take(ask(reserve=1, rank=0, order=True, trading=True)), Grant)
    time.now += 3.0
    await state.leave("key", "a")
    assert isinstance(await state.take(ask(reserve=1)), Grant)
    assert isinstance(await state.take(ask(reserve=1)), Wait)
    time.now += 700.0
    for _ in range(2):
        assert isinstance(await state.take(ask(reserve=1)), Grant)


async def test_an_order_that_waits_in_another_process_goes_first(state: State, time: Time) -> None:
    """A place that becomes free while an order of another process waits is not taken by a quote."""
    grants = [await state.take(ask()) for _ in range(2)]
    assert isinstance(await state.take(ask(waiter="b", rank=0, order=True)), Wait)
    for grant in grants[:1]:
        assert isinstance(grant, Grant)
        await state.give_back("key", grant.hold, 0.5)
    time.now += 0.6
    assert isinstance(await state.take(ask()), Wait)
    assert isinstance(await state.take(ask(waiter="b", rank=0, order=True)), Grant)


async def test_a_waiter_that_died_does_not_block_the_queue(state: State, time: Time) -> None:
    """Standing in the queue ends by itself."""
    grants = [await state.take(ask()) for _ in range(2)]
    assert isinstance(await state.take(ask(waiter="dead", rank=0, order=True)), Wait)
    for grant in grants:
        assert isinstance(grant, Grant)
        await state.give_back("key", grant.hold, 0.5)
    time.now += 5.0
    for _ in range(2):
        assert isinstance(await state.take(ask()), Grant)


async def test_a_punished_quota_recovers(state: State, time: Time) -> None:
    """A refusal takes one place away for a while, and never more than allowed."""
    for _ in range(3):
        await state.punish("key", 10.0, 1)
    assert isinstance(await state.take(ask()), Grant)
    assert isinstance(await state.take(ask()), Wait)
    time.now += 10.1
    for _ in range(2):
        assert isinstance(await state.take(ask()), Grant)


async def test_scopes_do_not_meet(state: State) -> None:
    """Real and paper, and two keys, have quotas of their own."""
    for scope in ("key", "other"):
        for _ in range(2):
            assert isinstance(await state.take(ask(scope=scope)), Grant)


async def test_records_are_forgotten_only_if_unchanged(state: State) -> None:
    """Forgetting compares, so that a late failure cannot remove a newer token."""
    assert await state.read("token") is None
    await state.write("token", "first", 60)
    await state.write("token", "second", 60)
    assert not await state.forget("token", "first")
    assert await state.read("token") == "second"
    assert await state.forget("token", "second")
    assert await state.read("token") is None


async def test_a_lease_has_one_owner_and_ends_by_itself(state: State, time: Time) -> None:
    """Another owner is told how long to wait; the owner may prolong and give up."""
    assert await state.lease("issue", "a", 30) == 0
    assert await state.lease("issue", "b", 30) == pytest.approx(30)
    time.now += 10
    assert await state.lease("issue", "a", 30) == 0
    assert await state.lease("issue", "b", 30) == pytest.approx(30)
    await state.unlease("issue", "b")
    assert await state.lease("issue", "b", 30) == pytest.approx(30)
    await state.unlease("issue", "a")
    assert await state.lease("issue", "b", 30) == 0
    time.now += 31
    assert await state.lease("issue", "a", 30) == 0


async def test_a_place_is_free_a_window_after_the_answer_whenever_that_is_written(
    tmp_path: Path, time: Time
) -> None:
    """SQLite writes it with the next call; for all processes the time counts from the giving back."""
    mine, other = (SqliteState(tmp_path, monotonic=lambda: time.now) for _ in range(2))
    for _ in range(2):
        verdict = await mine.take(ask())
    assert isinstance(verdict, Grant)
    giving = asyncio.ensure_future(mine.give_back("key", verdict.hold, 1.0))
    await asyncio.sleep(0)
    time.now += 0.3
    assert await mine.take(ask()) == Wait(pytest.approx(0.7))
    assert await other.take(ask(waiter="b")) == Wait(pytest.approx(0.7))
    await giving
    time.now += 0.71
    assert isinstance(await mine.take(ask(waited=1.0)), Grant)
    for state in (mine, other):
        await state.close()


async def test_closing_writes_what_was_given_back(tmp_path: Path, time: Time) -> None:
    """A program that ends with its last call leaves no place to its lease."""
    mine = SqliteState(tmp_path, monotonic=lambda: time.now)
    verdicts = [await mine.take(ask()) for _ in range(2)]
    giving = []
    for verdict in verdicts:
        assert isinstance(verdict, Grant)
        giving.append(asyncio.ensure_future(mine.give_back("key", verdict.hold, 0.5)))
    await asyncio.sleep(0)
    await mine.close()
    await asyncio.gather(*giving)  # nothing is left to write
    time.now += 0.6
    other = SqliteState(tmp_path, monotonic=lambda: time.now)
    assert isinstance(await other.take(ask(waiter="b")), Grant)
    await other.close()


async def test_what_could_not_be_written_is_written_with_the_next(tmp_path: Path, time: Time) -> None:
    """A file that is locked for a while costs no place."""
    state = SqliteState(tmp_path, monotonic=lambda: time.now)
    verdicts = [await state.take(ask()) for _ in range(2)]
    assert state._files is not None
    state._files.quota.execute("PRAGMA busy_timeout=1")
    blocker = sqlite3.connect(tmp_path / "quota.sqlite3", isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    for verdict in verdicts:
        assert isinstance(verdict, Grant)
        with pytest.raises(errors.StateError):
            await state.give_back("key", verdict.hold, None)
    blocker.execute("COMMIT")
    blocker.close()
    for _ in range(2):
        assert isinstance(await state.take(ask()), Grant)
    await state.close()


async def test_a_reboot_leaves_nothing_blocked(tmp_path: Path) -> None:
    """The monotonic clock starts anew at a boot: what lies in its future is void."""
    before = SqliteState(tmp_path, monotonic=lambda: 90_000.0)
    for _ in range(2):
        await before.take(ask())
    await before.take(ask(waiter="gone", rank=0))
    await before.lease("issue", "gone", 60)
    await before.write("token", "kept", 60)
    await before.close()
    after = SqliteState(tmp_path, monotonic=lambda: 12.0)
    for _ in range(2):
        assert isinstance(await after.take(ask()), Grant)
    assert await after.lease("issue", "new", 60) == 0
    assert await after.read("token") == "kept"
    await after.close()


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
async def test_the_files_are_the_users_alone(tmp_path: Path) -> None:
    """Folder 0700 and files 0600, journals included, whatever the umask."""
    old = os.umask(0)
    try:
        state = SqliteState(tmp_path / "deep" / "state")
        await state.write("token", "secret", 60)
        await state.take(ask())
        names = sorted(path.name for path in state.folder.iterdir())
        modes = {stat.S_IMODE(path.stat().st_mode) for path in state.folder.iterdir()}
        folder = stat.S_IMODE(state.folder.stat().st_mode)
        await state.close()
    finally:
        os.umask(old)
    assert {"quota.sqlite3", "secrets.sqlite3"} <= set(names)
    assert modes == {0o600}
    assert folder == 0o700


async def test_a_file_that_is_no_database_is_a_clear_error(tmp_path: Path) -> None:
    """The error names the place and what to do, and chains SQLite's own."""
    (tmp_path / "quota.sqlite3").write_bytes(b"not a database, but long enough to look at" * 40)
    state = SqliteState(tmp_path)
    with pytest.raises(errors.StateError, match="state=") as caught:
        await state.take(ask())
    assert caught.value.path == str(tmp_path)
    assert isinstance(caught.value.__cause__, sqlite3.Error)
    await state.close()


async def test_a_closed_state_says_so(tmp_path: Path) -> None:
    """Using a state after closing it is an error, and closing twice is none."""
    state = SqliteState(tmp_path)
    await state.close()
    await state.close()
    with pytest.raises(errors.StateError):
        await state.read("token")
