"""Every stream says what the broker's documents and published frames say: ids, names, columns, labels."""

import json
from datetime import date, time
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from support import departures

from kis_async import lookup
from kis_async.spec.convert import FieldKind, field_kinds
from kis_async.spec.declare import Record
from kis_async.spec.index import declared_streams
from kis_async.spec.values import is_missing
from kis_async.stream.frames import DataFrame, parse_frame, records_of
from kis_async.stream.records import key_column, read_records

FACTS = Path(__file__).resolve().parents[2].parent / "shared" / "kis-api"

# The reasoned exceptions stand in tests/departures: ids of other streams, columns that a document calls
# otherwise, lacks or repeats, and labels.
WRONG_IDS, REPEATED = departures("STREAM_WRONG_IDS"), departures("STREAM_REPEATED")
WIRES, ADDED, LABELS = departures("STREAM_WIRES"), departures("STREAM_ADDED"), departures("STREAM_LABELS")

STREAMS = pytest.mark.parametrize("cls", declared_streams(), ids=lambda each: each.__name__)


@cache
def catalogue() -> dict[tuple[str, str], dict[str, Any]]:
    """Every real-time entry of the catalogue by its Korean name and its number."""
    if not (FACTS / "catalog").is_dir():
        pytest.skip("the broker's facts (../shared/kis-api) are not beside the project")
    paths = sorted((FACTS / "catalog").glob("*/*.json"))
    entries = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    return {(entry["name_ko"], entry["api_id"]): entry for entry in entries if entry["protocol"] == "ws"}


def entry_of(cls: type[Record]) -> dict[str, Any]:
    """The catalogue's entry of a stream."""
    return catalogue()[cls.stream.name, cls.stream.api_id]


def documented(cls: type[Record]) -> list[dict[str, Any]]:
    """The document's columns, each once where it repeats some by mistake."""
    record: list[dict[str, Any]] = entry_of(cls)["record"]
    if cls.__name__ not in REPEATED:
        return record
    return list({column["wire"]: column for column in record}.values())


def columns(cls: type[Record], width: int) -> list[FieldKind]:
    """The columns of a record of some width, in order."""
    here = [
        kind
        for kind in field_kinds(cls)
        if width not in kind.metadata.get("missing_in", ())
        and (not kind.metadata.get("only_in") or width in kind.metadata["only_in"])
    ]
    return here[:width]


def documented_name(cls: type[Record], kind: FieldKind) -> str:
    """The document's name of a column of ours."""
    return str(WIRES.get((cls.__name__, kind.wire), kind.wire))


def squeezed(label: str) -> str:
    """A label without its blanks, which differ between siblings and which no search looks at."""
    return "".join(label.split())


def test_every_stream_has_a_class():
    """All sixty of the catalogue, by their names and numbers, and no other."""
    assert sorted((cls.stream.name, cls.stream.api_id) for cls in declared_streams()) == sorted(catalogue())
    assert len(catalogue()) == 60


@STREAMS
def test_ids(cls):
    """Every id of the document and of the sample code leads to the class, the paper id among them."""
    tr = entry_of(cls)["tr"]
    real = {each["id"] for each in tr["real"]} | set(tr["sample_ids"])
    paper = {each["id"] for each in tr["paper"]}
    wrong = {tr_id for name, tr_id in WRONG_IDS if name == cls.__name__}
    assert wrong <= real
    assert real - paper - wrong == {cls.stream.tr} - paper
    assert paper == ({cls.stream.paper} if cls.stream.paper else set())
    for tr_id in (real | paper) - wrong:
        assert lookup(tr_id) is cls
    for tr_id in wrong:
        assert lookup(tr_id) is not cls


@STREAMS
def test_columns(cls):
    """In a record of the documented width every column stands in its place under its documented name."""
    record = documented(cls)
    added = {wire for name, wire in ADDED if name == cls.__name__}
    # A column that the document lacks makes the record wider, unless records of this width lack it, too.
    more = [kind for kind in columns(cls, len(record)) if kind.wire in added]
    ours = [kind for kind in columns(cls, len(record) + len(more)) if kind.wire not in added]
    assert [documented_name(cls, kind) for kind in ours] == [column["wire"] for column in record]


@STREAMS
def test_no_column_is_ours_alone(cls):
    """What is neither in the document nor among the live columns has a reason."""
    live: dict[str, Any] = json.loads((FACTS / "live_columns.json").read_text(encoding="utf-8"))
    changed = live.get(cls.stream.tr, {})
    known = {column["wire"] for column in documented(cls)}
    known |= {wire for name in ("appended", "live_tail", "live_columns") for wire in changed.get(name, ())}
    ours = {documented_name(cls, kind) for kind in field_kinds(cls)}
    assert ours - known == {wire for name, wire in ADDED if name == cls.__name__}
    if changed:
        usual = [kind for kind in field_kinds(cls) if not kind.metadata.get("only_in")]
        assert len(columns(cls, changed["live"])) == len(usual) == changed["live"]


@STREAMS
def test_labels(cls):
    """Each column carries its document's label, blanks aside."""
    labels = {column["wire"]: column["label"] for column in documented(cls)}
    for kind in field_kinds(cls):
        label = labels.get(documented_name(cls, kind))
        if label is not None:
            ours = LABELS.get((cls.__name__, kind.wire), kind.metadata["label"])
            assert squeezed(label) == squeezed(str(ours)), kind.wire


# Entries whose sample columns hold the fields of a REST answer as well.
NO_RECORD = {"RT_CD", "MSG_CD", "MSG1", "OUTPUT1"}


@STREAMS
def test_sample_columns(cls):
    """A record as wide as the sample code expects is read as the sample code reads it."""
    sample = [wire.upper() for wire in entry_of(cls).get("sample_columns") or ()]
    if NO_RECORD & set(sample):
        return
    ours = [documented_name(cls, kind).upper() for kind in columns(cls, len(sample))]
    assert ours == sample


@STREAMS
def test_the_key(cls):
    """Of a stream of symbols one column is required, the key; of a stream of notices none is."""
    required = [kind.name for kind in field_kinds(cls) if not kind.optional]
    if cls.stream.key == "hts_id":
        assert required == []
        return
    assert required == [key_column(cls)]
    assert next(kind.base for kind in field_kinds(cls) if kind.name == key_column(cls)) is str


@STREAMS
def test_the_tally(cls):
    """The columns that count the day's volume and the record's own exist and are whole numbers."""
    kinds = {kind.name: kind for kind in field_kinds(cls)}
    for name in cls.stream.tally or ():
        assert kinds[name].base is int


def written(value: Any, text: str) -> bool:
    """Whether a value is what the text of the wire says."""
    if isinstance(value, bool):
        return text == {True: "Y", False: "N"}[value] or text == str(int(value))
    if isinstance(value, int | Decimal):
        return value == Decimal(text)
    if isinstance(value, date):
        return f"{value:%Y%m%d}" == text
    if isinstance(value, time):
        return f"{value:%H%M%S}" == text
    return bool(value == text.strip())


def test_published_frames_decode():
    """Every value of a frame in the clear is typed, with none lost and none that was not understood.

    Those of domestic stocks have their own tests: of some the layout has changed.
    """
    if not (FACTS / "frames").is_dir():
        pytest.skip("the broker's facts (../shared/kis-api) are not beside the project")
    seen: set[str] = set()
    for path in sorted((FACTS / "frames").glob("*.txt")):
        frame = parse_frame(path.read_text(encoding="utf-8").strip())
        assert isinstance(frame, DataFrame)
        cls = lookup(frame.tr_id)
        assert issubclass(cls, Record)
        if cls.__module__.startswith("kis_async.api.domestic_stock."):
            continue
        if frame.encrypted:
            assert cls.stream.key == "hts_id"
            continue
        seen.add(frame.tr_id)
        fields, width = records_of(frame.payload, frame.count)
        for place, record in enumerate(read_records(cls, fields, width, plain=False)):
            assert isinstance(record, Record)
            assert (record.problems, record.extra) == ((), ()), path.name
            texts = fields[place * width : (place + 1) * width]
            for kind, text in zip(columns(cls, width), texts, strict=True):
                value = getattr(record, kind.name)
                assert is_missing(text) if value is None else written(value, text), (path.name, kind.wire)
    assert len(seen) == 7


def test_levels_of_books():
    """A book offers its numbered columns as levels, as many as the broker sends, best first."""
    path = FACTS / "frames" / "H0ZFASP0.txt"
    if not path.exists():
        pytest.skip("the broker's facts (../shared/kis-api) are not beside the project")
    frame = parse_frame(path.read_text(encoding="utf-8").strip())
    assert isinstance(frame, DataFrame)
    fields, width = records_of(frame.payload, frame.count)
    cls: Any = lookup(frame.tr_id)
    (book,) = read_records(cls, fields, width, plain=True)
    assert len(book.asks) == len(book.bids) == 10
    assert [level.price for level in book.asks] == sorted(level.price for level in book.asks)
    assert (book.asks[0].price, book.asks[0].size, book.asks[0].count) == (Decimal(79700), 950, 1)
    assert (book.bids[9].price, book.bids[9].size, book.bids[9].count) == (Decimal(78600), 15, 3)


def test_the_reasons_are_needed():
    """Every exception is about a stream and one of its columns or ids."""
    names = {cls.__name__: cls for cls in declared_streams()}
    assert set(REPEATED) <= set(names)
    assert {name for name, _ in WRONG_IDS} <= set(names)
    for name, wire in (*WIRES, *ADDED, *LABELS):
        assert wire in {kind.wire for kind in field_kinds(names[name])}, (name, wire)
