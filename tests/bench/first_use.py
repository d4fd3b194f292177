"""How long the first use of a TR holds up the event loop, and what importing the package costs.

For each TR a fresh process, forked from one that has opened a client and used no menu, reaches for
the method, makes and builds the request with example values, and decodes an answer of the sandbox.
`call` and `decode` are the two stretches without a pause between them, with the network in the
middle; `tolerant` is `decode` of an answer with a name that no declaration has, which goes the slow
way. The table shows the least of several processes, the longest stretches first:

    python tests/bench/first_use.py            # first use of every TR
    python tests/bench/first_use.py warm       # the longest pause of a loop while `kis.warm()` runs
    python tests/bench/first_use.py import     # import time beside aiohttp, attrs and cattrs

The modules of ours that are imported meanwhile have no `.pyc` files, so the compiler's time is in the
figures; with `--compiled` they have. `--cpu` counts time on the processor, for a machine where others
run as well.
"""

import argparse
import asyncio
import compileall
import contextlib
import gc
import json
import math
import multiprocessing
import pickle
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import attrs


def say(line: str) -> None:
    """Print a line of the table."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

CLIENT = """
from kis_async import KIS, MemoryState
from kis_async.sandbox.options import ACCOUNT, CREDENTIALS
kis = KIS(CREDENTIALS, environment="real", account=ACCOUNT, state=MemoryState())
"""


@attrs.frozen
class Case:
    """One TR: where its method stands, its arguments pickled, and an answer to it."""

    name: str
    menu: str
    method: str
    arguments: bytes
    body: bytes


# --- cases, made in a process of their own --------------------------------------------------------


def methods() -> dict[type, tuple[str, str]]:
    """Request class -> the menu, as `domestic_stock.quotations`, and the method's name."""
    from kis_async import KIS
    from kis_async.spec.declare import Group, call, paged

    found: dict[type, tuple[str, str]] = {}

    def visit(thing: Any, path: str) -> None:
        for name in dir(type(thing)):
            member = getattr(type(thing), name)
            if isinstance(member, (call, paged)):
                found.setdefault(member.request, (path, name))  # type: ignore[arg-type]  # a class
            elif isinstance(member, cached_property) and name not in {"watchlists", "market"}:
                inner = getattr(thing, name)
                if isinstance(inner, Group) or type(inner).__module__ == "kis_async.menus":
                    visit(inner, f"{path}.{name}".lstrip("."))

    space: dict[str, Any] = {"KIS": KIS}
    exec(CLIENT, space)
    visit(space["kis"], "")
    return found


def cases() -> list[Case]:
    """All TRs."""
    from samples import sample_arguments

    from kis_async.sandbox import Arrival, Gateway, ManualClock, Options
    from kis_async.spec.index import declared_requests
    from kis_async.spec.message import Context, build, headers_for

    clock = ManualClock()
    options = Options(clock=clock)
    gateway = Gateway(options)
    key = options.credentials
    form = {"grant_type": "client_credentials", "appkey": key.app_key, "appsecret": key.app_secret}
    outcome = gateway.handle(
        Arrival(
            method="POST",
            path="/oauth2/tokenP",
            headers={"content-type": "application/json"},
            body=json.dumps(form).encode(),
        )
    )
    token = json.loads(outcome.body)["access_token"]
    context = Context(paper=False, account=options.account, hts_id=key.hts_id)
    places = methods()
    made: list[Case] = []
    for request in declared_requests():
        found = sample_arguments(request, context)
        assert found is not None, request
        cls, arguments = found
        message = build(cls(**arguments), context)
        clock.advance(1)
        outcome = gateway.handle(
            Arrival(
                method=message.method,
                path=message.path,
                headers=headers_for(message, key, token),
                query=dict(message.fields) if message.method == "GET" else {},
                body=message.body() or b"",
            )
        )
        assert outcome.status == 200, (request, outcome.body)
        menu, method = places[request]
        made.append(Case(request.__name__, menu, method, pickle.dumps(arguments), outcome.body))
    return made


# --- measuring, one process a TR ------------------------------------------------------------------


def opened() -> Any:
    """A client as it is before any menu is used."""
    space: dict[str, Any] = {}
    exec(CLIENT, space)
    return space["kis"]


def first_use(case: Case, kis: Any, clock: Callable[[], float], *, tolerant: bool) -> tuple[float, ...]:
    """Reaching for the method, all until the message is built, and the decoding, in milliseconds."""
    from kis_async.errors import InvalidRequest
    from kis_async.spec.message import Context, HttpAnswer, build, interpret

    # A name that no declaration has is what the quick way refuses, after it has made its plan.
    body = b'{"surprise": "1", ' + case.body.lstrip()[1:] if tolerant else case.body
    context = Context(paper=False, account=kis.account.number, hts_id="sandbox")
    times: list[float] = []

    async def send(request: Any) -> Any:
        with contextlib.suppress(InvalidRequest):  # samples do not know what a class checks last
            build(request, context)
        times.append(clock())
        reply = interpret(request, _message(request), HttpAnswer(status=200, body=body))
        times.append(clock())
        return reply

    kis.send = send
    gc.collect()
    gc.freeze()  # what the process brought along is no part of this
    start = clock()
    found: Any = kis
    for name in (*case.menu.split("."), case.method):
        found = getattr(found, name)
    reached = clock()
    result = found(**pickle.loads(case.arguments))
    with contextlib.suppress(StopIteration):
        (result if asyncio.iscoroutine(result) else result.__await__()).send(None)
    return tuple(1000 * each for each in (reached - start, times[0] - start, times[1] - times[0]))


def _message(request: Any) -> Any:
    from kis_async.spec.message import HttpMessage

    return HttpMessage(method=request.spec.method, path=request.spec.path, tr_id="", fields={})


def forked(action: Callable[[], Any]) -> Any:
    """What a function answers in a copy of this process."""
    receiver, sender = FORK.Pipe(duplex=False)
    process = FORK.Process(target=lambda: sender.send(action()))
    process.start()
    sender.close()
    try:
        return receiver.recv()
    finally:
        process.join()


def least(rounds: int, measure: Callable[[], tuple[float, ...]]) -> tuple[float, ...]:
    """The least of each figure, of several processes."""
    return tuple(map(min, zip(*(forked(measure) for _ in range(rounds)), strict=True)))


def print_first_uses(rounds: int, shown: int, clock: Callable[[], float]) -> None:
    """The table of all TRs."""
    made = forked(cases)  # so that this process never imports a menu
    kis = opened()
    lines: list[tuple[float, ...]] = []
    for case in made:
        usual, odd = (
            least(rounds, partial(first_use, case, kis, clock, tolerant=tolerant))
            for tolerant in (False, True)
        )
        reach, call, decode = usual
        lines.append((max(call, decode, odd[2]), call + odd[2], reach, call, decode, odd[2]))
    assert not [name for name in sys.modules if name.startswith("kis_async.api.domestic")]
    say(f"{len(made)} TRs, milliseconds, the least of {rounds}")
    for title, column in {"longest stretch": 0, "both stretches": 1}.items():
        values = sorted(line[column] for line in lines)
        over = sum(value > 20 for value in values)
        say(f"{title}: median {statistics.median(values):.1f}, worst {values[-1]:.1f}, {over} over 20")
    say("longest   sum | reach  call decode tolerant")
    for figures, case in sorted(zip(lines, made, strict=True), key=lambda pair: -pair[0][0])[:shown]:
        longest, both, reach, call, decode, odd = figures
        say(
            f"{longest:7.1f} {both:5.1f} | {reach:5.1f} {call:5.1f} {decode:6.1f} {odd:8.1f}"
            f"  {case.menu}.{case.method}"
        )


# --- importing ------------------------------------------------------------------------------------


def import_times(
    rounds: int, folder: Path, clock: Callable[[], float], *, compiled: bool
) -> dict[str, float]:
    """What each statement takes in fresh processes, in milliseconds; the first is the libraries alone.

    The libraries have their `.pyc` files in any case.
    """
    shutil.copytree(
        ROOT / "kis_async", folder / "kis_async", ignore=shutil.ignore_patterns("__pycache__", "sandbox")
    )
    if compiled:
        compileall.compile_dir(folder, quiet=1)
    statements = ("import aiohttp, attrs, cattrs", "import kis_async", "from kis_async import KIS")
    least: dict[str, float] = dict.fromkeys(statements, math.inf)
    now = f"time.{clock.__name__}"
    for _ in range(rounds):  # in turn, so that a busy moment of the machine is no statement's own
        for statement in statements:
            code = f"import time; t = {now}(); {statement}; print({now}() - t)"
            run = subprocess.run(
                [sys.executable, "-B", "-c", code],
                cwd=folder,
                check=True,
                capture_output=True,
            )
            least[statement] = min(least[statement], 1000 * float(run.stdout))
    for statement, spent in least.items():
        say(f"{spent:6.1f} ms, {spent / least[statements[0]]:.2f} x  {statement}")
    return least


# --- warming --------------------------------------------------------------------------------------


def warming(names: tuple[str, ...], clock: Callable[[], float]) -> tuple[float, float, float]:
    """How long `kis.warm()` takes, the loop's longest pause meanwhile, and a collection after it, in ms.

    The collector is off: when it runs, and for how long, is a matter of the whole process.
    """
    kis = opened()

    async def run() -> tuple[float, float, float]:
        gaps = [0.0]
        done = asyncio.Event()

        async def beat() -> None:
            last = clock()
            while not done.is_set():
                await asyncio.sleep(0)
                now = clock()
                gaps.append(now - last)
                last = now

        gc.collect()
        gc.disable()
        heart = asyncio.create_task(beat())
        await asyncio.sleep(0)
        start = clock()
        await kis.warm(*names)
        spent = clock() - start
        done.set()
        await heart
        start = clock()
        gc.collect()
        return 1000 * spent, 1000 * max(gaps), 1000 * (clock() - start)

    return asyncio.run(run())


def print_warming(rounds: int, clock: Callable[[], float]) -> None:
    """One TR, one menu, a market, and all there is."""
    for names in (("FHKST11300006",), ("domestic_stock.trading",), ("domestic_stock",), ()):
        spent, pause, collection = least(rounds, partial(warming, names, clock))
        say(
            f"warm({', '.join(map(repr, names))}): {spent:.0f} ms, longest pause {pause:.1f} ms;"
            f" a garbage collection then {collection:.0f} ms"
        )


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("what", nargs="?", default="use", choices=["use", "warm", "import"])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--shown", type=int, default=40)
    parser.add_argument("--compiled", action="store_true", help="with .pyc files of the package's modules")
    parser.add_argument("--cpu", action="store_true", help="count time on the processor")
    given = parser.parse_args()
    clock = time.thread_time if given.cpu else time.perf_counter
    say("with .pyc files" if given.compiled else "without .pyc files")
    with tempfile.TemporaryDirectory() as folder:
        if given.what == "import":
            import_times(given.rounds, Path(folder), clock, compiled=given.compiled)
            return
        # What is imported from now on finds its `.pyc` file here, or none.
        sys.pycache_prefix, sys.dont_write_bytecode = folder, True
        if given.compiled:
            compileall.compile_dir(ROOT / "kis_async", quiet=1)
        if given.what == "warm":
            print_warming(given.rounds, clock)
        else:
            print_first_uses(given.rounds, given.shown, clock)


FORK = multiprocessing.get_context("fork")

if __name__ == "__main__":
    main()
