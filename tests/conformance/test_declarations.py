"""Every declared TR says what the broker's documents say: names, labels, lengths, ids, answers."""

import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import attrs
import pytest
from support import departures

from kis_async import decode_reply
from kis_async.spec.convert import FieldKind, field_kinds, row_class
from kis_async.spec.declare import ids_of
from kis_async.spec.index import declared_requests

REQUESTS = pytest.mark.parametrize("request_class", declared_requests(), ids=lambda each: each.__name__)

# The reasoned exceptions stand in tests/departures, a file for each part of the catalogue.
LABELS, OMITTED, LENGTHS = departures("LABELS"), departures("OMITTED"), departures("LENGTHS")
# What a published answer has instead of the document's name of a block or of a field.
BLOCKS, WIRES = departures("BLOCKS"), departures("WIRES")
# Fields in a block and beside the blocks that the document lacks, and documented ones that an answer lacks.
EXTRA, ADDED, ABSENT = departures("EXTRA"), departures("ADDED"), departures("ABSENT")
# Fields that the document lists in a block and that stand beside it.
MISPLACED = departures("MISPLACED")
# Published answers with values made unreadable, with texts for rows, with columns for rows.
MASKED, STRAYS, COLUMNS = departures("MASKED"), departures("STRAYS"), departures("COLUMNS")
# Texts that the catalogue took for TR ids, and ids of the documents that the sample code contradicts.
NO_IDS, SAMPLE_IDS = departures("NO_IDS"), departures("SAMPLE_IDS")


def blocks_of(request_class: Any, entry: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The document's blocks under the names that the broker uses."""
    name = request_class.__name__
    found: dict[str, dict[str, Any]] = {}
    for block in entry["blocks"]:
        ours = str(BLOCKS.get((name, block["name"]), block["name"]))
        before = found.get(ours, {"fields": []})
        fields = {field["wire"]: field for field in [*before["fields"], *block["fields"]]}
        found[ours] = {"label": block["label"], **before, "fields": [*fields.values()]}
    return found


# Fields that have no length of their own here: their type bounds them, or the client fills them in.
UNBOUNDED = (date, time, datetime, bool)


@attrs.frozen
class Sent:
    """A parameter as declared, written out."""

    wire: str
    label: str
    kind: FieldKind
    numbered: bool = False


def sent(request_class: Any) -> list[Sent]:
    """Every parameter that a request can send, series written out in full."""
    found: list[Sent] = []
    for kind in field_kinds(request_class):
        role = kind.metadata["kind"]
        if role == "series":
            if kind.metadata["count"]:
                found.append(Sent(kind.metadata["count"], "", kind))
            for n in range(1, kind.metadata["limit"] + 1):
                found += [
                    Sent(column.wire.format(n=n), column.metadata["label"], column, numbered=True)
                    for column in field_kinds(row_class(kind))
                ]
        elif role == "filled" and isinstance(kind.metadata["wire"], tuple):
            pairs = zip(kind.metadata["wire"], kind.metadata["label"], strict=True)
            found += [Sent(name, label, kind) for name, label in pairs]
        elif role != "chosen":
            found.append(Sent(kind.wire, kind.metadata["label"], kind))
    return found


def documented(entry: dict[str, Any]) -> list[dict[str, Any]]:
    """The document's parameters, `EXCD_01 ~ 10` and `SRS_CD_02…` before `SRS_CD_32` written out."""
    found: list[dict[str, Any]] = []
    for place, param in enumerate(entry["params"]):
        dotted = re.fullmatch(r"(\w+)_(\d+)(?:…|\.\.\.)", param["wire"])
        if dotted is not None:
            last = int(entry["params"][place + 1]["wire"].removeprefix(f"{dotted[1]}_"))
            found += [{**found[-1], "wire": f"{dotted[1]}_{n:02}"} for n in range(int(dotted[2]), last)]
            continue
        numbered = re.fullmatch(r"(\w+?)_?(\d+) ~ (\d+)", param["wire"])
        if numbered is None:
            found.append(param)
            continue
        first, last = int(numbered[2]), int(numbered[3])
        found += [{**param, "wire": f"{numbered[1]}_{n:02}"} for n in range(first, last + 1)]
    return found


@REQUESTS
def test_name_method_and_path(request_class, entry_of):
    """The Korean name and the api_id are the document's, so that people find the TR by them."""
    entry = entry_of(request_class)
    assert request_class.spec.name == entry["name_ko"]
    assert request_class.spec.api_id == entry["api_id"]


@REQUESTS
def test_parameters(request_class, entry_of):
    """Each documented parameter is declared, and no other; a single one stands in its place."""
    entry = entry_of(request_class)
    ours = [each.wire for each in sent(request_class)]
    theirs = [param["wire"] for param in documented(entry)]
    assert len(ours) == len(set(ours))
    assert sorted(ours) == sorted(theirs)
    numbered = {each.wire for each in sent(request_class) if each.numbered}
    # An account is written as a pair, wherever the document has its second half.
    apart = numbered | {"CANO", "ACNT_PRDT_CD"}
    assert [name for name in ours if name not in apart] == [name for name in theirs if name not in apart]


@REQUESTS
def test_labels_of_parameters(request_class, entry_of):
    """Each parameter carries the document's label."""
    labels = {param["wire"]: param["label"].strip() for param in documented(entry_of(request_class))}
    for each in sent(request_class):
        if not each.label:
            continue
        label = labels[each.wire]
        if each.numbered:
            label = label.rstrip("0123456789")
        assert label == LABELS.get((request_class.__name__, each.wire), each.label), each.wire


@REQUESTS
def test_what_is_required(request_class, entry_of):
    """What the document calls optional can be left out here, and what it requires is always sent."""
    required = {param["wire"]: param["required"] for param in documented(entry_of(request_class))}
    for each in sent(request_class):
        if not required[each.wire]:
            assert each.kind.has_default, each.wire
        elif (request_class.__name__, each.wire) not in OMITTED:
            assert not each.kind.metadata.get("omit"), each.wire


@REQUESTS
def test_lengths(request_class, entry_of):
    """The longest text allowed is the document's."""
    lengths = {param["wire"]: int(param["length"]) for param in documented(entry_of(request_class))}
    for each in sent(request_class):
        length = each.kind.metadata.get("length")
        if length is None:
            code = isinstance(each.kind.base, type) and hasattr(each.kind.base, "known")
            bounded = (
                each.kind.base in UNBOUNDED or code or each.kind.metadata["kind"] in {"filled", "series"}
            )
            assert bounded, f"{each.wire} has no length"
            continue
        assert length == LENGTHS.get((request_class.__name__, each.wire), lengths[each.wire]), each.wire


ID = re.compile(r"\b[A-Z]{4,5}\d{4,9}[A-Z]?\d?\b")
WORDS = {
    "중국/홍콩": "asia",
    "일본/중국": "asia",
    "미국": "us",
    "일본": "japan",
    "상해": "shanghai",
    "홍콩": "hong_kong",
    "심천": "shenzhen",
    "베트남": "vietnam",
    "매수": "buy",
    "매도": "sell",
}


def noted(entry: dict[str, Any]) -> dict[str, str]:
    """TR id -> what the document's header note says of it."""
    lines = re.split(r" / |→|(?=\(신\))", entry["tr"]["header_note"].strip("'"))
    return {found[0]: line for line in lines for found in [ID.search(line)] if found}


OLD = re.compile(r"\(구\)\s*([A-Z]{4,5}\d{4,9}[A-Z]?\d?)")


def old_ids(entry: dict[str, Any]) -> set[str]:
    """The ids that the document calls old."""
    cells = {each["id"] for side in ("real", "paper") for each in entry["tr"][side] if each["label"] == "구"}
    return cells | set(OLD.findall(entry["tr"]["header_note"]))


@REQUESTS
def test_tr_ids(request_class, entry_of):
    """The ids of the document's cells, of its header note and of the sample code all lead here."""
    entry, spec = entry_of(request_class), request_class.spec
    old = old_ids(entry) | {tr_id for tr, tr_id in SAMPLE_IDS if tr == request_class.__name__}
    assert {each["id"] for each in entry["tr"]["real"]} - old <= set(ids_of(spec.tr))
    assert {each["id"] for each in entry["tr"]["paper"]} - old <= set(ids_of(spec.paper))
    assert (spec.paper is None) == (not entry["tr"]["paper"])
    everything = {*noted(entry), *(entry["tr"]["sample_ids"] or [])} | {
        each["id"] for side in ("real", "paper") for each in entry["tr"][side]
    }
    everything -= {tr_id for tr_id in everything if (request_class.__name__, tr_id) in NO_IDS}
    assert everything == set(spec.tr_ids())


@REQUESTS
def test_former_ids(request_class, entry_of):
    """An id that the document calls old is never sent, and only such a one is former."""
    old = old_ids(entry_of(request_class))
    against = {tr_id for tr, tr_id in SAMPLE_IDS if tr == request_class.__name__}
    assert old == set(request_class.spec.former) - against
    assert not old & {*ids_of(request_class.spec.tr), *ids_of(request_class.spec.paper)}


@REQUESTS
def test_ids_by_side_and_market(request_class, entry_of):
    """The key under which an id stands says what the document says: the market, and buy or sell."""
    entry, spec = entry_of(request_class), request_class.spec
    told = {each["id"]: each["label"] for side in ("real", "paper") for each in entry["tr"][side]}
    for tr_id, note in noted(entry).items():
        told[tr_id] = told.get(tr_id) or note
    for table in (spec.tr, spec.paper):
        if table is None or isinstance(table, str):
            continue
        for key, tr_id in table.items():
            words = {english for korean, english in WORDS.items() if korean in told.get(tr_id, "")}
            words = {"asia"} if "asia" in words else words
            # A key may also say what else chooses the id, such as the session or the age of the orders.
            assert {word for word in key.split() if word in WORDS.values()} <= words, tr_id
            assert words - {"buy", "sell"} <= set(key.split()), tr_id


@REQUESTS
def test_blocks(request_class, entry_of):
    """The reply has the document's blocks and the envelope's own fields, under their names and labels."""
    entry = entry_of(request_class)
    kinds = field_kinds(request_class.reply_type())
    tr = request_class.__name__
    ours = {kind.wire: kind.metadata["label"] for kind in kinds if (tr, kind.wire) not in ADDED}
    theirs = {name: block["label"].strip() for name, block in blocks_of(request_class, entry).items()}
    theirs |= {
        field["wire"]: field["label"].strip()
        for field in entry["envelope"]
        if field["wire"] not in {"rt_cd", "msg_cd", "msg1", "msg"}
    }
    assert ours == theirs


@REQUESTS
def test_kinds_of_blocks(request_class, entry_of):
    """A block is an array or an object as a published answer has it, whatever the document claims."""
    observed = entry_of(request_class).get("observed_blocks") or {}
    seen = {name.lower(): kind for name, kind in observed.items()}
    for kind in field_kinds(request_class.reply_type()):
        if kind.wire.lower() in seen and (request_class.__name__, kind.wire) not in COLUMNS:
            assert kind.shape == seen[kind.wire.lower()], kind.wire


@REQUESTS
def test_fields_of_blocks(request_class, entry_of):
    """Every documented field of every block is declared, in order, with its label."""
    blocks = blocks_of(request_class, entry_of(request_class))
    tr = request_class.__name__
    for kind in field_kinds(request_class.reply_type()):
        if kind.shape == "value":
            continue
        ours = [
            (column.wire, column.metadata["label"])
            for column in field_kinds(row_class(kind))
            if (tr, column.wire) not in EXTRA
        ]
        theirs = [
            (WIRES.get((tr, field["wire"]), field["wire"]), field["label"].strip())
            for field in blocks[kind.wire]["fields"]
            if (tr, field["wire"]) not in MISPLACED
        ]
        assert ours == theirs


def ways_to_write(value: date | time) -> set[str]:
    """Every text that means this day, clock time or moment; each of them means nothing else."""
    if type(value) is date:
        return {value.strftime(way) for way in ("%Y%m%d", "0%Y%m%d", "%Y/%m/%d", "%Y-%m-%d", "%Y.%m.%d")}
    day = "%Y%m%d" if isinstance(value, datetime) else ""
    milliseconds = f"{value.microsecond // 1000:03}"
    ways = {value.strftime(f"{day}%H%M%S") + milliseconds}
    if milliseconds == "000":
        ways |= {value.strftime(f"{day}%H%M%S"), value.strftime("%Y-%m-%d %H:%M:%S" if day else "%H:%M:%S")}
    if not day and milliseconds == "000" and not value.second:
        ways |= {value.strftime("%H%M"), value.strftime("%H:%M")}
    return ways


def text_of(value: object, text: str) -> str:
    """The value as the broker would have written it, found without our own parser or formatter."""
    if isinstance(value, bool):
        return text.strip() if text.strip() in ({"Y", "1"} if value else {"N", "0"}) else f"not {value}"
    if isinstance(value, (int, Decimal)):
        return text.strip() if Decimal(text.strip()) == value else f"not {value}"
    if isinstance(value, (date, time)):
        return text.strip() if text.strip() in ways_to_write(value) else f"not {value}"
    return str(value)


def raw_rows(reply: Any, kind: FieldKind) -> list[dict[str, str]]:
    """The rows of a block as they were sent."""
    block = {name.lower(): value for name, value in reply.raw.items()}[kind.wire.lower()]
    return block if isinstance(block, list) else [block]


@REQUESTS
def test_published_answers(request_class, entry_of):
    """A published answer decodes without a problem or a surprise, and every value is the one sent."""
    entry = entry_of(request_class)
    if "example" not in entry:
        assert not entry.get("observed_blocks")  # so that a lost example is noticed
        return
    reply = decode_reply(request_class.spec.tr_ids()[0], entry["example"])
    tr = request_class.__name__
    unreadable = {wire for name, wire in MASKED if name == tr}
    strays = {wire for name, wire in STRAYS if name == tr}
    problems = [p for p in reply.problems if p.split(":")[0].split(".")[-1] not in unreadable]
    assert {problem.partition("[")[0] for problem in problems} == strays
    assert (reply.skipped_rows > 0) == bool(strays)
    # Some published answers were shortened: the envelope and the cursors are not in them.
    shortened = {
        "rt_cd: absent",
        *(f"{kind.wire}: absent" for kind in field_kinds(type(reply)) if kind.shape == "value"),
    }
    lacking = {wire for name, wire in ABSENT if name == tr} | unreadable
    unexpected = set(reply.drift) - shortened
    assert {
        note for note in unexpected if note.split(".")[-1].removesuffix(": absent") not in lacking
    } == set()
    values = 0
    rows_sent = 0
    for kind in field_kinds(type(reply)):
        if kind.shape == "value":
            continue
        if kind.wire in lacking or (tr, kind.wire) in COLUMNS:
            continue
        found = getattr(reply, kind.name)
        rows = list(found) if kind.shape == "array" else [found]
        sent_rows = [
            row for row in raw_rows(reply, kind) if kind.wire not in strays or not isinstance(row, str)
        ]
        assert len(rows) == len(sent_rows)
        rows_sent += len(sent_rows)
        for row, raw in zip(rows, sent_rows, strict=True):
            lowered = {name.lower(): text for name, text in raw.items()}
            for column in field_kinds(type(row)):
                if column.wire in lacking:
                    continue
                value, text = getattr(row, column.name), lowered[column.wire.lower()]
                if value is None:
                    blank = text.strip(" 0") if column.base is date else text.strip()
                    assert blank == "", column.wire
                else:
                    values += 1
                    assert text_of(value, text) == text.strip(), column.wire
    assert (values > 0) == (rows_sent > 0)
