"""`KIS.warm`: what is made beforehand, for which names, and that other tasks go on meanwhile."""

import asyncio
import contextlib

import pytest
from fresh import in_a_fresh_process

from kis_async import KIS, Credentials
from kis_async.errors import InvalidRequest
from kis_async.spec.index import find
from kis_async.warming import steps

OPENING = """
import asyncio, sys
from kis_async import KIS, Credentials
from kis_async.spec.model import ModelMeta
kis = KIS(Credentials(app_key="key", app_secret="secret"), environment="paper")

def modules():
    return sorted(
        name.removeprefix("kis_async.api.") for name in sys.modules
        if name.startswith("kis_async.api.") and "enums" not in name and ".api._" not in name
        and not hasattr(sys.modules[name], "__path__")
    )

def made(module):
    full = f"kis_async.api.{module}"
    return {
        name: value.__dict__["_ready_"] for name, value in vars(sys.modules[full]).items()
        if isinstance(value, ModelMeta) and value.__module__ == full
    }
"""


@pytest.fixture
def kis():
    """A client that is not open: warming sends nothing."""
    return KIS(Credentials(app_key="key", app_secret="secret"), environment="paper")


def fresh(code):
    """What a program prints that begins with a client."""
    return in_a_fresh_process(OPENING + code)


def test_one_tr():
    """By a TR id, in any case, its module is imported and the classes of this TR are made, no others."""
    out = fresh("""
asyncio.run(kis.warm("fhpst01710000"))
print(*modules())
print(*sorted(name for name, ready in made("domestic_stock.ranking_volumes").items() if ready))
""")
    assert out.splitlines() == [
        "domestic_stock.ranking_volumes",
        "GetVolumeRanking VolumeRank VolumeRanking",
    ]


def test_plans_are_made():
    """After it, the first answer makes neither a plan nor a class: both decoders have theirs."""
    out = fresh("""
from kis_async import decode_reply
from kis_async.spec import convert, fast
def made():
    return [each.cache_info().misses for each in (convert._row_plan, fast._plan, convert.field_kinds)]
print(made())
asyncio.run(kis.warm("FHPST01710000"))
before = made()
print(before)
row = {"hts_kor_isnm": "x", "mksc_shrn_iscd": "005930", "surprise": "1"}
for _ in range(3):  # an unusual answer, so that all plans are asked
    assert decode_reply("FHPST01710000", {"rt_cd": "0", "output": [row]}).ranks
print(made() == before)
""")
    assert out.splitlines() == ["[0, 0, 0]", "[1, 2, 3]", "True"]


def test_a_menu():
    """By a menu, as it is written after `kis.`, all its TRs are made, and no other menu is imported."""
    out = fresh("""
asyncio.run(kis.warm("domestic_stock.ranking"))
print(all(name.startswith("domestic_stock.ranking") for name in modules()), len(modules()) > 5)
print(all(all(made(name).values()) for name in modules()))
""")
    assert out.splitlines() == ["True True", "True"]


def test_a_market_and_a_menu_without_one():
    """A market is all of its menus; ELW is a menu of its own."""
    out = fresh("""
asyncio.run(kis.warm("domestic_bond", "elw"))
print({"domestic_bond.quotations_prices", "domestic_bond.trading", "elw_rankings"} <= set(modules()))
print(all(name.startswith(("domestic_bond", "elw")) for name in modules()))
""")
    assert out.splitlines() == ["True", "True"]


def test_everything():
    """Without a name it is all there is: every request, answer, row and record of every module."""
    out = fresh("""
asyncio.run(kis.warm())
seen = set(modules())
from kis_async.spec.index import declared_requests, declared_streams
print(len(declared_requests()) > 270, len(declared_streams()) > 0, set(modules()) - seen)
from kis_async.spec.declare import Reply
unmade = {
    cls.__name__ for cls in (*declared_requests(), *declared_streams()) if not cls.__dict__["_ready_"]
} | {
    request.reply_type().__name__ for request in declared_requests()
    if not request.reply_type().__dict__["_ready_"]
}
print(unmade)
""")
    assert out.splitlines() == ["True True set()", "set()"]


def test_instruments_and_the_calendar():
    """What they need is imported by their names, and is not by whoever only reaches for them."""
    out = fresh("""
def rooms():
    ours = ("kis_async.instruments.", "kis_async.calendar.")
    return {name for name in sys.modules if name.startswith(ours)}
kis.instruments, kis.calendar
print(*sorted(name.removeprefix("kis_async.") for name in rooms()))
asyncio.run(kis.warm("instruments", "calendar"))
before = rooms()
asyncio.run(kis.calendar.day("KRX"))
import tempfile
from kis_async.errors import InstrumentsError
from kis_async.instruments import Instruments, MasterOptions
with tempfile.TemporaryDirectory() as folder:
    nowhere = MasterOptions(url="http://127.0.0.1:9/", folder=folder, files=("kospi_code.mst",))
    try:
        asyncio.run(Instruments(nowhere).refresh())
    except InstrumentsError:
        print(*rooms() - before)
""")
    first, second = out.splitlines()
    assert first == "calendar.facade calendar.marketplaces instruments.facade"
    assert second == "kis_async.calendar.library"


@pytest.mark.parametrize(
    "name", ["", "FHPST0171000", "stocks", "domestic_stock.", "domestic", "kis.elw", "session"]
)
async def test_an_unknown_name(kis, name):
    """What means nothing is refused by its name, and before anything is made of the names beside it."""
    with pytest.raises(InvalidRequest, match="cannot be warmed") as caught:
        await kis.warm("domestic_stock.ranking", name)
    assert repr(name) in str(caught.value)
    assert caught.value.parameter == "names"
    assert "ranking" not in kis.domestic_stock.__dict__


async def test_twice_and_at_once(kis):
    """It may be called again, and by two tasks at once."""
    await asyncio.gather(kis.warm("FHKST11300006"), kis.warm("FHKST11300006", "HHKCM113004C7"))
    await kis.warm("FHKST11300006")
    entry = find("FHKST11300006")
    assert entry is not None
    assert entry.load().__dict__["_ready_"]


async def test_other_tasks_go_on(kis):
    """Between any two steps every other task has its turn."""
    turns = 0

    async def count():
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    other = asyncio.create_task(count())
    await kis.warm("domestic_stock.ranking")
    other.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await other
    assert turns >= sum(1 for _ in steps(kis, ("domestic_stock.ranking",)))


async def test_cancelled(kis):
    """A warming that is cancelled stops at its next pause, and another one finishes the work."""
    task = asyncio.create_task(kis.warm("overseas_stock"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await kis.warm("overseas_stock.trading")
    assert kis.overseas_stock.trading is not None
