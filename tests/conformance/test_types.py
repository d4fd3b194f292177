"""No field is a text whose values are something else, but for those that stand on a list with a reason.

What a value is, is told by the published answers, by the documents' labels and notes, by the columns
that the broker's samples turn into numbers, and by other TRs that use the same wire name. The list
is in tests/departures/text_fields.py.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from support import departures

from kis_async.spec.convert import FieldKind, field_kinds, row_class
from kis_async.spec.index import declared_requests
from kis_async.spec.values import MISSING_TEXTS

FACTS = Path(__file__).resolve().parents[2].parent / "shared" / "kis-api"
REQUESTS = pytest.mark.parametrize("request_class", declared_requests(), ids=lambda each: each.__name__)

# Wire name in lower case, or (class, such a name) -> why its values are texts.
TEXT_FIELDS = departures("TEXT_FIELDS")
# Wire names in lower case of parameters that the document gives one value for, which is their default.
FIXED = departures("FIXED_PARAMETERS")


@attrs.frozen
class Field:
    """A declared field and what its own document says of it."""

    owner: str
    kind: FieldKind
    parameter: bool
    label: str
    note: str

    @property
    def wire(self) -> str:
        """The wire name, in one case; that of a series without its number."""
        return re.sub(r"_?\{n.*\}", "", self.kind.wire).lower()


def answer_fields(cls: Any) -> Iterator[tuple[str, FieldKind]]:
    """The values of a reply and of its rows, each with the class that declares it."""
    for kind in field_kinds(cls):
        if kind.shape == "value":
            yield cls.__name__, kind
        else:
            yield from answer_fields(row_class(kind))


def parameters(cls: Any) -> Iterator[tuple[str, FieldKind]]:
    """The parameters that are on the wire, those of a series included."""
    for kind in field_kinds(cls):
        if kind.metadata["kind"] == "series":
            yield from parameters(row_class(kind))
        elif kind.metadata["kind"] == "wire":
            yield cls.__name__, kind


def fields_of(request_class: Any, entry: dict[str, Any]) -> Iterator[Field]:
    """Every field of a TR, with the label and the note that the document has for it."""
    documented = {field["wire"].lower(): field for block in entry["blocks"] for field in block["fields"]}
    for owner, kind in answer_fields(request_class.reply_type()):
        found = documented.get(kind.wire.lower(), {})
        yield Field(owner, kind, False, kind.metadata["label"], found.get("note", ""))
    documented = {param["wire"].lower(): param for param in entry["params"]}
    for owner, kind in parameters(request_class):
        found = documented.get(kind.wire.lower(), {})
        yield Field(owner, kind, True, kind.metadata["label"], found.get("note", ""))


# --- evidence -----------------------------------------------------------------------------------


@attrs.frozen
class Facts:
    """What is known of a wire name from all documents and all answers, whatever the TR."""

    values: dict[str, set[str]]
    notes: dict[str, set[str]]
    numeric: frozenset[str]
    other_types: dict[str, set[str]]


def leaves(value: Any, wire: str = "") -> Iterator[tuple[str, str]]:
    """Every single value of a body, with the name that it stands under."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from leaves(inner, name.lower())
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, wire)
    elif value is not None:
        yield wire, str(value).strip()


@cache
def facts() -> Facts:
    """All that the broker's facts say, by wire name in lower case."""
    values: dict[str, set[str]] = defaultdict(set)
    notes: dict[str, set[str]] = defaultdict(set)
    others: dict[str, set[str]] = defaultdict(set)
    numeric: set[str] = set()
    for path in sorted((FACTS / "examples").glob("*/*.json")):
        for wire, text in leaves(json.loads(path.read_text(encoding="utf-8"))["body"]):
            if text not in MISSING_TEXTS and text.strip("0"):
                values[wire].add(text)
    for path in sorted((FACTS / "catalog").glob("*/*.json")):
        entry = json.loads(path.read_text(encoding="utf-8"))
        blocks = entry.get("blocks") or []
        for column in [*(each for block in blocks for each in block["fields"]), *(entry.get("record") or [])]:
            notes[column["wire"].lower()].add(column.get("note") or "")
        numeric |= {wire.lower() for wire in entry.get("sample_numeric") or []}
    for request_class in declared_requests():
        for _, kind in [*answer_fields(request_class.reply_type()), *parameters(request_class)]:
            if kind.base is not str:
                others[kind.wire.lower()].add(kind.base.__name__)
    return Facts(values, notes, frozenset(numeric), others)


NUMBER = re.compile(r"[+-]?\d[\d,]*(\.\d+)?")
DATED = re.compile(r"0?(19|20)\d\d([/.-]?)(0[1-9]|1[0-2])\2([0-3]\d.*)?E?|9999/12/31")
CLOCK = re.compile(r"\d\d:\d\d(:\d\d)?.*")
CODE = re.compile(r"[A-Za-z0-9%]{1,3}")

LABELS = {
    "a day or a time": re.compile(
        r"일자|일시|시각|시간\d?$|날짜|년월|월일|일$|기간|요일|시한|_일$|Date", re.IGNORECASE
    ),
    "a flag": re.compile(r"여$|여부|유무|가능$|YN$"),
    "a code": re.compile(r"코드|구분|상태|유형|종류|부호|기호"),
    "a number": re.compile(
        r"금액|수량|주기|가격|단가|율|횟수|건수|개수|순위|일수|배수|손익|대비|잔량|증감|대금|호가|자금|비중|변동성|체결강도"
        r"|(금|총액|평가액|합계|수수료|세|가|수|비|치|량|액|잔고|약정|차금|현금|대용|점)\s?\d*$"
        r"|%|\b(EPS|BPS|PER|PBR|ROE|NAV)\b|델타|감마|세타|베가|로우"
    ),
}
WIRES = {
    "a day or a time": re.compile(r"_(dt|date|dtime|dtmd|tmd|time|yymm|mmdd)\d?$"),
    "a flag": re.compile(r"(_|^)yn(_(?!name)|$)"),
    "a code": re.compile(r"_(cd|code)\d?$"),
    "a number": re.compile(r"_(amt|qty|rt|rate|cnt|pric|unpr|vol)\d?$"),
}
# What ends so is a name, whatever its label says before: 상품유형명, 체결구분 명2, 종목코드명칭.
NAME = re.compile(r"(명|명칭|이름|내용)\s?\d*$")

NOTES = {
    "a day or a time": re.compile(r"YYYYMM|YYMM|HHMM"),
    "a flag": re.compile(r"\bY\b.{0,3}[:/,].*\bN\b|0\s*:.*1\s*:.*"),
    # Two or more of: 01 : word, 01(word), 01@word, word(01)
    "a closed set of codes": re.compile(
        r"(?:(?<![\w.])'?[A-Z0-9%]{1,4}'?\s*[:：@(\t]\s*\D.*){2}|(?:\w+\([A-Z0-9]{1,4}\).*){2}"
    ),
}


def evidence(field: Field, known: Facts) -> list[str]:
    """What speaks against the field's being a text, a phrase each."""
    found = [] if field.parameter else evidence_of_values(known.values.get(field.wire, set()))
    if field.wire in known.numeric:
        found.append("a sample makes it a number")
    if others := known.other_types.get(field.wire):
        found.append(f"it is {', '.join(sorted(others))} elsewhere")
    label = field.label.strip()
    if NAME.search(label) is None:
        found += [f"its label says {what}" for what, pattern in LABELS.items() if pattern.search(label)]
    found += [f"its wire name says {what}" for what, pattern in WIRES.items() if pattern.search(field.wire)]
    # Notes of other TRs count for answers alone: a parameter has its own list in every TR.
    notes = {field.note} | (set() if field.parameter else known.notes.get(field.wire, set()))
    for what, pattern in NOTES.items():
        if any(pattern.search(note) for note in notes):
            found.append(f"a note says {what}")
    return found


def evidence_of_values(values: set[str]) -> list[str]:
    """What the published values look like, if they all look so."""
    looks = {
        "numbers": all(NUMBER.fullmatch(text) for text in values),
        "days or times": all(DATED.match(text) or CLOCK.fullmatch(text) for text in values),
        "Y and N": values <= {"Y", "N"},
        "few and short": len(values) < 12 and all(CODE.fullmatch(text) for text in values),
    }
    return [f"its values are {what}" for what, so in looks.items() if values and so]


def explained(field: Field) -> bool:
    """Whether the list has a reason for the field."""
    listed = field.wire in TEXT_FIELDS or (field.owner, field.wire) in TEXT_FIELDS
    return listed or (field.parameter and field.wire in FIXED)


@REQUESTS
def test_no_text_is_something_else(request_class, entry_of):
    """What any evidence calls a number, a day, a time, a flag or a code has that type, or a reason."""
    unexplained = {
        (field.owner, field.wire): against
        for field in fields_of(request_class, entry_of(request_class))
        if field.kind.base is str and not explained(field) and (against := evidence(field, facts()))
    }
    assert unexplained == {}


@REQUESTS
def test_fixed_parameters_have_one_value(request_class, entry_of):
    """A parameter that is listed as fixed has a default, and its document names no other value."""
    for field in fields_of(request_class, entry_of(request_class)):
        listed = field.wire in TEXT_FIELDS or (field.owner, field.wire) in TEXT_FIELDS
        if not field.parameter or listed or field.wire not in FIXED or field.kind.base is not str:
            continue
        assert field.kind.has_default, field.wire
        assert NOTES["a closed set of codes"].search(field.note) is None, field.wire


def test_the_list_is_needed(entry_of):
    """Every entry of the list is about a text that something speaks against, and none stands there twice."""
    fields = [field for each in declared_requests() for field in fields_of(each, entry_of(each))]
    against = [field for field in fields if field.kind.base is str and evidence(field, facts())]
    wires = {field.wire for field in against}
    owned = {(field.owner, field.wire) for field in against}
    assert {key for key in TEXT_FIELDS if key not in wires | owned} == set()
    assert {key for key in TEXT_FIELDS if isinstance(key, tuple) and key[1] in TEXT_FIELDS} == set()
    rest = {
        field.wire for field in against if field.parameter and (field.owner, field.wire) not in TEXT_FIELDS
    }
    assert {wire for wire in FIXED if wire not in rest - set(TEXT_FIELDS)} == set()


def test_the_evidence_finds_what_is_typed(entry_of):
    """Were the typed fields texts, nearly all of them would be found: the evidence is not blind."""
    fields = [field for each in declared_requests() for field in fields_of(each, entry_of(each))]
    typed = [field for field in fields if field.kind.base is not str]
    alone = attrs.evolve(facts(), other_types={})  # what they are now must not count
    seen = [field for field in typed if evidence(field, alone)]
    assert len(seen) > 0.98 * len(typed)
