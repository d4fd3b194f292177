"""The broker's facts, found beside the project; without them these tests are skipped."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

FACTS = Path(__file__).resolve().parents[2].parent / "shared" / "kis-api"


@cache
def catalogue() -> dict[tuple[str, str], dict[str, Any]]:
    """Every REST entry of the catalogue by method and path, and its published answer if there is one."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for path in sorted((FACTS / "catalog").glob("*/*.json")):
        entry = json.loads(path.read_text(encoding="utf-8"))
        if entry["protocol"] != "rest":
            continue
        if not entry["blocks"]:
            entry["envelope"], entry["blocks"] = _regrouped(entry["envelope"])
        example = FACTS / "examples" / path.parent.name / path.name
        if example.exists():
            entry["example"], entry["published"] = _body_of(example.read_text(encoding="utf-8"))
        found.setdefault((entry["method"], entry["path"]), entry)
    return found


def _body_of(text: str) -> tuple[Any, bytes]:
    """The published answer in a file: parsed, and as the very bytes that stand there."""
    start = text.index("{", text.index('"body":'))
    body, end = json.JSONDecoder().raw_decode(text, start)
    return body, text[start:end].encode()


def _regrouped(fields: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """One document lists a block's name and its fields flatly after the envelope: put it together again."""
    places = [place for place, field in enumerate(fields) if field["wire"].startswith("output")]
    if not places:
        return fields, []
    first = places[0]
    block = {"name": fields[first]["wire"], "label": fields[first]["label"], "fields": fields[first + 1 :]}
    return fields[:first], [block]


@pytest.fixture
def entry_of() -> Any:
    """The catalogue's entry of a request class."""
    if not (FACTS / "catalog").is_dir():
        pytest.skip("the broker's facts (../shared/kis-api) are not beside the project")

    def find(request_class: Any) -> dict[str, Any]:
        return catalogue()[request_class.spec.method, request_class.spec.path]

    return find
