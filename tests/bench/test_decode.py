"""How long an answer takes to decode, beside `json.loads` of the same bytes.

Each kind of body is a group of its own, in which `json.loads` is 1.0; where other programs run, only
the column of minima is worth reading. The ranks of the watchlist items are padded with zeros, as the
broker writes them, which is a case for the tolerant way:

    python -m pytest tests/bench/test_decode.py --benchmark-columns=min,median,rounds
"""

import json

import bodies
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kis_async import decode_reply

ASKED = bodies.symbols(30)
LAST = ASKED[-1:]
BODIES = {
    "multi-quote, 30 rows": ("FHKST11300006", bodies.multi_quote(ASKED)),
    "multi-quote, 30 rows, each with blanks": ("FHKST11300006", bodies.multi_quote(ASKED, blanks=ASKED)),
    "multi-quote, 30 rows, blanks in the last": (
        "FHKST11300006",
        bodies.multi_quote(ASKED, blanks=ASKED[-1:]),
    ),
    "watchlist items, 100 rows": ("HHKCM113004C6", bodies.items(100)),
    "balance, a page of 50": ("TTTC8434R", bodies.balance(50)),
}


@pytest.fixture(params=BODIES)
def case(request: pytest.FixtureRequest, benchmark: BenchmarkFixture) -> tuple[str, bytes]:
    """A TR id and a body; its name and size are the group."""
    tr_id, body = BODIES[request.param]
    benchmark.group = f"{request.param} ({len(body) / 1000:.1f} kB)"
    for _ in range(3):  # the first make the plans, and are no measure of the rounds to come
        decode_reply(tr_id, body)
    return tr_id, body


def test_json_loads(benchmark: BenchmarkFixture, case: tuple[str, bytes]) -> None:
    """What any client pays."""
    _, body = case
    benchmark(json.loads, body)


def test_decode(benchmark: BenchmarkFixture, case: tuple[str, bytes]) -> None:
    """To the typed reply, parsing included."""
    tr_id, body = case
    reply = benchmark(decode_reply, tr_id, body)
    assert not reply.problems
    assert not reply.meta.drift
