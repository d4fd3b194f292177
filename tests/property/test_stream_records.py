"""Records of every stream: the quick and the careful way agree; no value is shifted, guessed or lost."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stream_support import columns_of, usual_width

from kis_async.errors import DecodeError
from kis_async.spec.convert import FieldKind, field_kinds
from kis_async.spec.declare import Record
from kis_async.spec.index import declared_streams
from kis_async.spec.values import Code, is_missing
from kis_async.stream import records as room
from kis_async.stream.records import layout_drift, read_records

STREAMS = declared_streams()
EACH = pytest.mark.parametrize("cls", STREAMS, ids=lambda each: each.__name__)

NUMBERS = [" 5", "+5", "007", "0", "-0", "-12", "12.", ".5", "1.50", "1.0", "1e3", "3352130122500", "9" * 19]
DAMAGED = [
    "1_000",
    "1_0.5",
    "１２",
    "٣",
    "1,2",
    "1,000",
    "[1]",
    "]",
    '"5"',
    "5]",
    "true",
    "--5",
    "abc",
    "9" * 41,
    "9" * 4400,
]
MISSING = ["", " ", "nan", "-nan", "+nan", "(null)", "\x1f"]
OTHERS = [
    "20260922",
    "00000000",
    "20260230",
    "140610",
    "260000",
    "20260922140610",
    "Y",
    "N",
    "1",
    "삼성",
    "\u3000",
    "K_n",
]
ODD = st.sampled_from([*NUMBERS, *DAMAGED, *MISSING, *OTHERS]) | st.text(max_size=6).filter(
    lambda text: "^" not in text
)

DIGITS_AND_CAPITALS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DAYS_AND_CLOCKS = {date: "%Y%m%d", time: "%H%M%S", datetime: "%Y%m%d%H%M%S"}


def ordinary(kind: FieldKind, dice: Random) -> str:
    """What the broker sends in a column."""
    if kind.base is str:
        return "".join(dice.choices(DIGITS_AND_CAPITALS, k=dice.randint(1, 8)))
    if kind.base is int:
        return str(dice.randint(-(10 ** dice.randint(0, 12)), 10 ** dice.randint(0, 12)))
    if kind.base is Decimal:
        return f"{dice.randint(-(10**12), 10**12) / 100:.2f}"
    if kind.base is bool:
        return dice.choice("YN")
    if kind.base in DAYS_AND_CLOCKS:
        moment = datetime(1990, 1, 1) + timedelta(seconds=dice.randrange(2 * 10**9))  # noqa: DTZ001 - the wire has no zone
        return moment.strftime(DAYS_AND_CLOCKS[kind.base])
    return dice.choice([*(code.value for code in kind.base), "Z"])


def row_of(cls: type[Record], width: int) -> st.SearchStrategy[list[str]]:
    """A record as it should be, of some width; by dice, since so many draws would take a minute."""
    here = columns_of(cls, width)

    def thrown(seed: int) -> list[str]:
        dice = Random(seed)
        more = [dice.choice(["", "x", "1.5", "0"]) for _ in range(width - len(here))]
        return [*(ordinary(kind, dice) for kind in here), *more]

    return st.integers(0, 2**32).map(thrown)


def says(value: Any, text: str) -> bool:
    """Whether a value is what a text of the wire says, by another reading than the code's."""
    text = text.strip()
    if isinstance(value, bool):
        return text.upper() in ({"Y", "1", "TRUE"} if value else {"N", "0", "FALSE"})
    if isinstance(value, int | Decimal):
        return text.isascii() and "_" not in text and Decimal(text) == value
    if isinstance(value, datetime):
        return text == f"{value:%Y%m%d%H%M%S}"
    if isinstance(value, date):
        return text == f"{value:%Y%m%d}"
    if isinstance(value, time):
        return text.replace(":", "")[:6].ljust(6, "0") == f"{value:%H%M%S}"
    return bool(value == text)


def careful(cls: type[Record], row: list[str]) -> Record | DecodeError:
    """The record as it is read column by column."""
    return room._read_carefully(cls, room._layout(cls, min(len(row), room._widest(cls))), row)


def same(left: Any, right: Any) -> bool:
    """Whether two records are equal in all that they hold, and of the same types."""
    if isinstance(left, DecodeError) or isinstance(right, DecodeError):
        return type(left) is type(right) and str(left) == str(right)
    kinds = field_kinds(type(left))
    texts = [repr([getattr(each, kind.name) for kind in kinds]) for each in (left, right)]
    return (texts[0], left.extra, left.problems) == (texts[1], right.extra, right.problems)


def widths_of(cls: type[Record]) -> list[int]:
    """All the widths that a declaration knows, and some that it does not."""
    usual = usual_width(cls)
    return sorted({1, 2, usual - 1, usual, usual + 1, usual + 5, *room._other_widths(cls)} - {0})


@EACH
@settings(max_examples=25)
@given(data=st.data())
def test_ordinary_records(cls: type[Record], data: st.DataObject) -> None:
    """Every value of every column is that of its text, at every width; what is wider or narrower says so."""
    width = data.draw(st.sampled_from(widths_of(cls)))
    rows = data.draw(st.lists(row_of(cls, width), min_size=1, max_size=3))
    fields = [text for row in rows for text in row]
    plain = all(text.isascii() for text in fields)
    for is_plain in {plain, False}:
        found = read_records(cls, fields, width, plain=is_plain)
        assert len(found) == len(rows)
        for record, row in zip(found, rows, strict=True):
            assert isinstance(record, Record)
            here = columns_of(cls, width)
            assert record.extra == tuple(row[len(here) :])
            assert record.problems == ()
            for kind, text in zip(here, row, strict=False):
                value = getattr(record, kind.name)
                assert says(value, text) or (value is None and not text.strip("0")), kind.wire
            absent = {kind.name for kind in field_kinds(cls)} - {kind.name for kind in here}
            assert all(getattr(record, name) is None for name in absent)
            assert same(record, careful(cls, row))


@EACH
@settings(max_examples=60)
@given(data=st.data())
def test_odd_values(cls: type[Record], data: st.DataObject) -> None:
    """Both ways agree on whatever stands in some columns, and the other columns stay as they are."""
    width = data.draw(st.sampled_from(widths_of(cls)))
    row = data.draw(row_of(cls, width))
    before = careful(cls, row)
    changed = data.draw(st.dictionaries(st.integers(0, width - 1), ODD, max_size=4))
    for place, text in changed.items():
        row[place] = text
    plain = "_" not in (text := "^".join(row)) and text.isascii()
    (record,) = read_records(cls, row, width, plain=plain)
    assert same(record, careful(cls, row))
    twice = read_records(cls, row * 2, width, plain=plain)
    assert len(twice) == 2
    assert all(same(each, record) for each in twice)
    here = columns_of(cls, width)
    if isinstance(record, DecodeError):
        assert any(not here[place].optional for place in changed if place < len(here))
        return
    assert isinstance(before, Record)
    for place, (kind, text) in enumerate(zip(here, row, strict=False)):
        value = getattr(record, kind.name)
        if place not in changed:
            assert value == getattr(before, kind.name)
            continue
        told = any(problem.startswith(f"{kind.wire}: ") for problem in record.problems)
        if is_missing(text.lower() if kind.base in {int, Decimal} else text):
            assert (value, told) == (None, False)
        elif kind.base in {int, Decimal, str} or issubclass(kind.base, Code):
            assert says(value, text) if value is not None else told, (kind.wire, text)


@settings(max_examples=200)
@given(cls=st.sampled_from(STREAMS), data=st.data(), bad=st.sampled_from(MISSING))
def test_a_missing_key_takes_its_record_alone(cls: type[Record], data: st.DataObject, bad: str) -> None:
    """Of several records in a frame, those with a key are given."""
    required = [place for place, kind in enumerate(columns_of(cls, usual_width(cls))) if not kind.optional]
    rows = [data.draw(row_of(cls, usual_width(cls))) for _ in range(3)]
    for place in required:
        rows[1][place] = bad
    fields = [text for row in rows for text in row]
    found = read_records(cls, fields, usual_width(cls), plain=all(text.isascii() for text in fields))
    assert [isinstance(each, DecodeError) for each in found] == [False, bool(required), False]


@EACH
def test_known_widths_are_no_drift(cls: type[Record]) -> None:
    """The usual width and those that the declaration tells of are silent, all others are told."""
    known = {usual_width(cls), *room._other_widths(cls)}
    for width in range(1, usual_width(cls) + 10):
        assert (layout_drift(cls, width) is None) == (width in known)


@given(st.sampled_from(STREAMS), st.integers(200, 10**6))
def test_any_width_is_one_of_few_layouts(cls: type[Record], width: int) -> None:
    """A server that sends ever other widths does not fill the memory with layouts."""
    assert room._widest(cls) <= len(field_kinds(cls)) + 2 + max(room._other_widths(cls), default=0)
    (record,) = read_records(
        cls, ["5"] * (room._widest(cls) + width % 7), room._widest(cls) + width % 7, plain=True
    )
    assert isinstance(record, Record)
    assert len(record.extra) + len(columns_of(cls, room._widest(cls))) == room._widest(cls) + width % 7
