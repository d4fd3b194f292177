"""The journal by itself: one file for many, what stands for what, and what it keeps."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from order_rows import DAY, NOON, asked
from support import ACCOUNT, APP_KEY, APP_SECRET, Broker, refusal

from kis_async.api.enums import Side
from kis_async.errors import GuardRefused, InvalidRequest, OrderRejected, OutcomeUnknown, StateError
from kis_async.orders.journal import Entry, Intent, Journal

NEXT_DAY = date(2026, 9, 23)
CANCEL = asked(action="cancel", symbol=None, side=None, quantity=None, price=None, original_number="7")


def intent(name: str = "a", **given: Any) -> Intent:
    """What is about to be ordered."""
    usual: dict[str, Any] = {
        "scope": "account 1",
        "day": DAY,
        "name": name,
        "tr_id": "TTTC0012U",
        "market": "domestic_stock",
        "contents": "ten at 70,000",
        "terms": asked(),
    }
    return Intent(**{**usual, **given})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the file of the journals is."""
    return tmp_path / "state" / "journal.sqlite3"


@pytest.fixture
async def journals(path: Path) -> AsyncIterator[tuple[Journal, Journal]]:
    """Two programs' journals, which are one file."""
    both = Journal(path, owner="one"), Journal(path, owner="other")
    yield both
    for journal in both:
        await journal.close()


async def admitted(journal: Journal, asks: Intent, now: float = NOON) -> Entry:
    """The entry of an intent that may be sent."""
    entry, fresh = await journal.admit(asks, now, per_minute=None)
    assert fresh
    return entry


async def accept(journal: Journal, entry: Entry, number: str | None, day: date = DAY) -> Entry | None:
    """The broker's own word; answers whoever had claimed the number."""
    return await journal.accepted(
        entry,
        NOON + 1,
        number=number,
        branch="06010",
        ordered_on=day,
        status=200,
        continuation="",
        answer=b"{}",
    )


async def state_of(journal: Journal, name: str = "a") -> list[tuple[str, int]]:
    """State and attempt of what stands under a name."""
    return [(each.state, each.attempt) for each in await journal.named("account 1", name)]


# --- many at once -------------------------------------------------------------------------------


async def test_of_many_that_write_one_intent_down_one_may_send_it(journals):
    """Whichever program it is in, and the others learn whose it is; what is another's is told so."""
    told = await asyncio.gather(
        *(journal.admit(intent(), NOON, per_minute=None) for journal in journals for _ in range(20))
    )
    assert sum(fresh for _, fresh in told) == 1
    assert len({(entry.id, entry.owner) for entry, _ in told}) == 1
    wrong = [journal.admit(intent(contents="eleven"), NOON, per_minute=None) for journal in journals]
    for outcome in await asyncio.gather(*wrong, return_exceptions=True):
        assert isinstance(outcome, InvalidRequest)
        assert outcome.parameter == "client_order_id"


async def test_the_orders_of_a_minute_are_counted_over_all_programs(journals):
    """Exactly as many go as the guard allows, cancellations not counted; then the minute is over."""
    asks = [journals[n % 2].admit(intent(f"order {n}"), NOON, per_minute=7) for n in range(20)]
    told = await asyncio.gather(*asks, return_exceptions=True)
    kept = [each for each in told if isinstance(each, GuardRefused)]
    assert len(kept) == 13
    assert {(each.guard, each.limit, each.value) for each in kept} == {("orders_per_minute", 7, 7)}
    assert all(each in kept or each[1] for each in told)
    one, other = journals
    await one.admit(intent("cancel", terms=CANCEL, exempt=True), NOON, per_minute=7)
    await one.admit(intent("elsewhere", scope="account 2"), NOON, per_minute=7)
    with pytest.raises(GuardRefused):
        await other.admit(intent("late"), NOON + 59, per_minute=7)
    await other.admit(intent("late"), NOON + 61, per_minute=7)


async def test_an_order_of_a_list_is_claimed_once(journals):
    """Two that look for their orders at once cannot both have it; on another day or market it is another."""
    one, other = journals
    first, second, third, fourth = [
        await admitted(one, intent(name, market=market))
        for name, market in (
            ("a", "domestic_stock"),
            ("b", "domestic_stock"),
            ("c", "overseas_stock"),
            ("d", "domestic_stock"),
        )
    ]
    found = await asyncio.gather(
        one.found(first, number="7", branch=None, ordered_on=DAY),
        other.found(second, number="7", branch=None, ordered_on=DAY),
    )
    assert sorted(found) == [False, True]
    assert await one.found(third, number="7", branch=None, ordered_on=DAY)
    assert await one.found(fourth, number="7", branch=None, ordered_on=NEXT_DAY)
    claims = await one.claims("account 1", "domestic_stock", NEXT_DAY)
    assert [claim.name for claim in claims] == ["d"]
    assert len(await one.claims("account 1", "domestic_stock", DAY)) == 2
    assert len(await one.open_entries("account 1")) == 1


async def test_the_brokers_word_overrides_a_claim_that_was_wrong(journals):
    """Who had been settled as that order is open again; one that was accepted without a number takes none."""
    one, other = journals
    mistaken, answered, unnumbered = [await admitted(one, intent(name)) for name in ("a", "b", "c")]
    assert await other.found(mistaken, number="7", branch="06010", ordered_on=DAY)
    robbed = await accept(one, answered, "7")
    assert robbed is not None
    assert (robbed.name, robbed.state, robbed.number, robbed.ordered_on) == ("a", "unknown", None, None)
    assert await accept(one, unnumbered, None) is None
    assert [each.name for each in await other.open_entries("account 1")] == ["a"]
    assert [each.name for each in await other.claims("account 1", "domestic_stock", DAY)] == ["b"]


# --- what stands for what -----------------------------------------------------------------------


@pytest.mark.parametrize("state", ["refused", "not_sent", "absent", "accepted", "unknown"])
async def test_a_name_goes_again_only_when_it_is_certain(journals, state):
    """After what was certainly not processed as a new attempt; the old attempt has no say any more."""
    one, other = journals
    first = await admitted(one, intent())
    assert await one.leaving(first, NOON)
    (sending,) = await one.named("account 1", "a")
    if state == "accepted":
        await accept(one, first, "7")
    elif state == "absent":
        assert await other.absent(sending)
    else:
        await one.ended(first, state, NOON + 1, code="APBK0952", message="no cash")
    again, fresh = await other.admit(intent(), NOON + 2, per_minute=None)
    assert again.id == first.id
    if state in {"accepted", "unknown"}:
        assert not fresh
        assert (again.state, again.attempt, again.owner) == (state, 1, "one")
        return
    assert fresh
    assert (again.attempt, again.owner, again.sent_at, again.code, again.number) == (
        2,
        "other",
        None,
        "",
        None,
    )
    assert not await one.leaving(first, NOON + 3)
    await one.ended(first, "refused", NOON + 3, code="", message="")
    assert not await one.found(first, number="8", branch=None, ordered_on=DAY)
    assert not await one.absent(sending)
    assert await state_of(one) == [("intended", 2)]
    assert await other.leaving(again, NOON + 3)


async def test_a_name_stands_for_one_order_of_a_day_and_account(journals):
    """The next day it is free, unless what it stands for is still open; after a week it is free anyway."""
    one, _ = journals
    await accept(one, await admitted(one, intent()), "7")
    await admitted(one, intent(scope="account 2"))
    second = await admitted(one, intent(day=NEXT_DAY, contents="else"), NOON + 86_400)
    await one.leaving(second, NOON + 86_400)
    await one.ended(second, "unknown", NOON + 86_401, code="", message="")
    later = date(2026, 9, 25)
    held, fresh = await one.admit(intent(day=later, contents="else"), NOON + 3 * 86_400, per_minute=None)
    assert (held.id, fresh) == (second.id, False)
    with pytest.raises(InvalidRequest, match="another order of this day"):
        await one.admit(intent(day=later), NOON + 3 * 86_400, per_minute=None)
    assert (await one.find(intent(day=later), NOON + 3 * 86_400)) == held
    assert await one.find(intent(day=later), NOON + 9 * 86_400) is None
    await admitted(one, intent(day=later), NOON + 9 * 86_400)


async def test_what_left_anew_is_not_settled_by_an_older_look(journals):
    """A send that is repeated after proof has another time of departure, and is another thing to look for."""
    one, other = journals
    entry = await admitted(one, intent())
    await one.leaving(entry, NOON)
    (seen,) = await other.open_entries("account 1")
    await one.leaving(entry, NOON + 1)
    assert not await other.absent(seen)
    (seen,) = await other.open_entries("account 1")
    assert (seen.state, seen.sent_at) == ("sending", NOON + 1)
    assert await other.absent(seen)
    assert not await one.leaving(entry, NOON + 2), "it was told that it never went"


async def test_one_that_never_left_is_closed_as_not_sent(journals):
    """And whoever wrote it down is told when it tries."""
    one, other = journals
    entry = await admitted(one, intent())
    assert await other.absent(entry, never_sent=True)
    assert await state_of(one) == [("not_sent", 1)]
    assert not await one.leaving(entry, NOON + 1)


async def test_an_entry_says_what_was_asked_for_and_answered(journals):
    """Prices to the last digit, and the answer's bytes, read by the other program."""
    one, other = journals
    terms = asked(price=Decimal("70000.10"), condition_price=Decimal(1), side=Side.SELL, credit="21")
    entry = await admitted(one, intent(terms=terms))
    await one.leaving(entry, NOON + 0.25)
    await accept(one, entry, "7")
    (read,) = await other.since("account 1", NOON)
    assert read == attrs.evolve(
        entry,
        state="accepted",
        sent_at=NOON + 0.25,
        left_at=NOON + 1,
        number="7",
        branch="06010",
        ordered_on=DAY,
        status=200,
        answer=b"{}",
    )
    assert read.terms == terms
    assert not await other.since("account 1", NOON + 1)


# --- the file -----------------------------------------------------------------------------------


async def test_what_is_old_is_forgotten_and_what_is_open_never(path):
    """Once a run: after ninety days all that ended is gone."""
    for now, names in ((NOON, ("settled", "open")), (NOON + 89 * 86_400, ("newer",))):
        journal = Journal(path, owner="one")
        for name in names:
            entry = await admitted(journal, intent(name, contents=name), now)
            if name != "open":
                await accept(journal, entry, str(len(name)))
        assert len(await journal.since("account 1", 0)) == (2 if now == NOON else 3)
        await journal.close()
    journal = Journal(path, owner="one")
    await admitted(journal, intent("today"), NOON + 91 * 86_400)
    assert [each.name for each in await journal.since("account 1", 0)] == ["open", "newer", "today"]
    await journal.close()


@pytest.mark.skipif(os.name != "posix", reason="file modes are of POSIX")
async def test_only_the_user_can_read_it(journals, path):
    """The file, what SQLite puts beside it, and the folder that was made for it."""
    await admitted(journals[0], intent())
    files = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    assert "journal.sqlite3-wal" in files
    assert set(files.values()) == {0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("damage", ["garbage", "a folder", "another table"])
async def test_a_file_that_cannot_be_used_is_an_error(path, damage):
    """That names it and says that no order goes without it; it is left as it was."""
    path.parent.mkdir()
    if damage == "garbage":
        path.write_bytes(b"this is no database, and long enough to be looked at" * 100)
    elif damage == "a folder":
        path.mkdir()
    else:
        with closing(sqlite3.connect(path)) as database:
            database.execute("CREATE TABLE intent (something TEXT)")
            database.commit()
    before = path.read_bytes() if path.is_file() else b""
    journal = Journal(path, owner="one")
    with pytest.raises(StateError, match="no order is sent without it") as caught:
        await journal.admit(intent(), NOON, per_minute=None)
    assert caught.value.path == str(path)
    await journal.close()
    if damage == "garbage":
        assert path.read_bytes() == before


async def test_a_closed_journal_says_so(path):
    """Closing twice is no mistake."""
    journal = Journal(path, owner="one")
    await admitted(journal, intent())
    await journal.close()
    await journal.close()
    with pytest.raises(StateError, match="closed"):
        await journal.open_entries("account 1")


async def test_no_account_stands_in_the_file(broker: Broker, open_client: Any, path: Path) -> None:
    """Nor a key, whatever the outcome was and whatever the broker says of it."""
    number = ACCOUNT.partition("-")[0]
    output = {"KRX_FWDG_ORD_ORGNO": "06010", "ODNO": "0000000007", "ORD_TMD": "120000"}
    broker.answers["order-cash"] = [
        {"rt_cd": "0", "msg_cd": "APBK0013", "msg1": "ok", "output": output},
        refusal("APBK0952", rt_cd="7") | {"msg1": f"{number} {APP_KEY}: no cash"},
        (500, refusal("EGW00301") | {"msg1": f"{ACCOUNT} {APP_SECRET}"}),
    ]
    async with open_client(journal=path) as kis:
        await kis.orders.buy("005930", 10, price=70_000)
        with pytest.raises(OrderRejected):
            await kis.orders.buy("005930", 10, price=70_000)
        with pytest.raises(OutcomeUnknown):
            await kis.orders.buy("005930", 10, price=70_000)
        written = b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))
    assert b"no cash" in written
    for secret in (number, APP_KEY, APP_SECRET):
        assert secret.encode() not in written
