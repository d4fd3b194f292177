"""The targets of the fuzzer on what it has found so far, and on small changes of what is usual.

`tests/fuzz/run.py` looks further; here each decoder gets its seeds, the kept corpus, and a few mutations.
"""

from functools import cache
from pathlib import Path

import fuzz.run
import pytest
from fuzz.targets import TARGETS, seeds
from hypothesis import given, settings
from hypothesis import strategies as st

CORPUS = Path(fuzz.run.__file__).parent / "corpus"
SPICES = [
    b"",
    b"-",
    b"nan",
    b"1e400",
    b"9" * 30,
    b'"',
    b"\\ud800",
    b"\xff",
    b"\x00",
    b"null",
    b"[",
    b"^",
    b"|",
]


@cache
def beginnings(name: str) -> tuple[bytes, ...]:
    """The seeds of a target: made of the declarations, and published ones where they are at hand."""
    return tuple(seeds(name, published=True))


def test_every_target_can_be_fuzzed():
    """The command's own list, which it has without importing anything, is that of the targets."""
    assert tuple(TARGETS) == fuzz.run.NAMES


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_and_corpus_hold(name):
    """Nothing undocumented comes out of what is usual, nor of what the fuzzer kept."""
    kept = sorted((CORPUS / name).iterdir())
    assert kept
    for data in (*beginnings(name), *(file.read_bytes() for file in kept)):
        TARGETS[name](data)


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=40)
@given(data=st.data())
def test_changes_hold(name, data):
    """Nor of the same with pieces taken out, doubled, or put in."""
    text = data.draw(st.sampled_from(beginnings(name)) | st.binary(max_size=60))
    for _ in range(data.draw(st.integers(1, 4))):
        left = data.draw(st.integers(0, len(text)))
        right = data.draw(st.integers(left, min(len(text), left + 12)))
        piece = data.draw(st.sampled_from([*SPICES, text[left:right] * 2]) | st.binary(max_size=3))
        text = text[:left] + piece + text[right:]
    TARGETS[name](text)
