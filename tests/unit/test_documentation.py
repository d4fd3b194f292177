"""The documentation says what is so: examples run, tables agree with the code, links lead somewhere.

A block of Python stands under a comment that says what is done with it: `<!-- run -->` blocks run here,
against a sandbox on loopback; `<!-- run: pytest -->` blocks are test files and are run by pytest; all
are compiled. A block that awaits at its top finds an open client `kis` and its `server`.
"""

import ast
import asyncio
import importlib
import inspect
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest

import kis_async
from kis_async import KIS, MemoryState, errors, sandbox, stream
from kis_async.cli import exits
from kis_async.cli.command_line import commands as command_line
from kis_async.instruments import MasterOptions
from kis_async.sandbox import faults, parse_fault
from kis_async.spec.convert import field_kinds
from kis_async.spec.index import request_entries, stream_entries

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
KOREAN = ROOT / "docs" / "README.ko.md"
PAGES = (README, *sorted((ROOT / "docs").rglob("*.md")))

BLOCK = re.compile(
    r"(?:^<!-- (?P<marker>[^\n]*?) -->\n+)?^```python\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE
)
SHELL = re.compile(r"^```sh\n(.*?)^```$", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^<!-- command: (\w+) -->\n```sh\n(.*?)^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?!https?:|#)([^)\s]+)\)")

SETUP = "python3 -m venv .venv && "
PLUGIN = "kis_async.sandbox.plugin"


@attrs.frozen
class Example:
    """A block of Python in a page."""

    page: Path
    line: int
    marker: str
    code: str

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT).as_posix()}:{self.line}"


def examples() -> Iterator[Example]:
    """Every Python block of every page."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for found in BLOCK.finditer(text):
            line = text.count("\n", 0, found.start("code")) + 1
            yield Example(page, line, found["marker"] or "", found["code"])


EXAMPLES = tuple(examples())
RUNNABLE = [example for example in EXAMPLES if example.marker == "run"]
TEST_FILES = [example for example in EXAMPLES if example.marker == "run: pytest"]


def compiled(example: Example) -> Any:
    """The code of a block; one that awaits at its top is a coroutine."""
    # The line numbers of a failure are those of the page.
    source = "\n" * (example.line - 1) + example.code
    return compile(source, str(example.page), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)


def section(page: Path, heading: str) -> str:
    """The text of a page below a heading, up to the next one of the same rank."""
    level, _, _ = heading.partition(" ")
    text = page.read_text(encoding="utf-8")
    begin = text.index(f"{heading}\n")
    end = re.search(rf"^{level} ", text[begin + len(heading) :], re.MULTILINE)
    return text[begin : begin + len(heading) + end.start()] if end else text[begin:]


def cells(text: str) -> list[list[str]]:
    """The cells of the tables in a text, without headers and rules."""
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("|")]
    return [
        row for place, row in enumerate(rows) if not (set(row[0]) <= set("-|") or _is_header(rows, place))
    ]


def _is_header(rows: list[list[str]], place: int) -> bool:
    return place + 1 < len(rows) and set(rows[place + 1][0]) <= set("-|")


# --- examples -------------------------------------------------------------------------------------


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_every_example_is_python(example: Example) -> None:
    """Each Python block compiles, and a comment before it is one that says what is done with it."""
    assert example.marker in {"", "run", "run: pytest"}
    compiled(example)


@pytest.mark.parametrize("example", RUNNABLE, ids=str)
def test_examples_run(example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each block marked as runnable runs to its end against a sandbox, with warnings as errors."""
    monkeypatch.chdir(tmp_path)
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    code = compiled(example)
    # Real time has something to show at any hour.
    with sandbox.running_in_thread(always_open=True, ticks_per_second=10, fills="none") as server:
        for name, value in variables(server).items():
            monkeypatch.setenv(name, value)
        if not code.co_flags & inspect.CO_COROUTINE:
            exec(code, {"__name__": "__main__"})
            return

        async def run() -> None:
            client = KIS(
                server.credentials,
                account=server.account,
                environment=server.environment,
                state=MemoryState(),
                masters=MasterOptions(url=server.master_url, folder=tmp_path / "masters"),
            )
            async with asyncio.timeout(30), client as kis:
                await eval(code, {"__name__": "example", "kis": kis, "server": server})

        asyncio.run(run(), debug=True)


def variables(server: sandbox.Server) -> dict[str, str]:
    """What `KIS.from_env()` reads to call the server."""
    return {
        "KIS_APP_KEY": server.credentials.app_key,
        "KIS_APP_SECRET": server.credentials.app_secret,
        "KIS_HTS_ID": server.credentials.hts_id or "",
        "KIS_ACCOUNT": f"{server.account.number}-{server.account.product}",
        "KIS_ENVIRONMENT": "sandbox",
        "KIS_REST_URL": server.rest_url,
        "KIS_STREAM_URL": server.stream_url,
    }


@pytest.mark.parametrize("example", TEST_FILES, ids=str)
def test_examples_of_tests_pass(example: Example, tmp_path: Path) -> None:
    """Each block that is a test file passes in a pytest of its own."""
    file = tmp_path / "test_example.py"
    file.write_text(example.code, encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-W",
            "error",
            "-p",
            "no:cacheprovider",
            "-p",
            PLUGIN,
            str(file),
        ],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTEST_ADDOPTS": "",
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_most_examples_run() -> None:
    """The examples that only compile stay the exceptions: secrets, placeholders, other packages."""
    unrun = [str(example) for example in EXAMPLES if not example.marker]
    assert len(unrun) * 5 <= len(EXAMPLES), unrun
    assert TEST_FILES


# --- README -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [README, KOREAN], ids=lambda page: page.name)
def test_exactly_two_commands(page: Path) -> None:
    """A README has two shell blocks, each one line that makes its own environment, under its marker."""
    text = page.read_text(encoding="utf-8")
    commands = dict(COMMAND.findall(text))
    assert sorted(commands) == ["demo", "tests"]
    assert len(COMMAND.findall(text)) == len(SHELL.findall(text)) == 2
    for command in commands.values():
        assert command.startswith(SETUP)
        assert command.count("\n") == 1
    assert commands["demo"].rstrip().endswith(".venv/bin/kis-async demo")
    assert commands["tests"].rstrip().endswith(".venv/bin/python -m pytest")


def test_both_languages_have_the_same_commands_and_code() -> None:
    """The Korean README differs in words only."""
    ours, theirs = (page.read_text(encoding="utf-8") for page in (README, KOREAN))
    assert COMMAND.findall(ours) == COMMAND.findall(theirs)
    assert [found["code"] for found in BLOCK.finditer(ours)] == [
        found["code"] for found in BLOCK.finditer(theirs)
    ]
    headings = [re.findall(r"^#+ ", text, re.MULTILINE) for text in (ours, theirs)]
    assert headings[0] == headings[1]


def test_status_counts_the_declared_trs() -> None:
    """The numbers of TRs in both READMEs are those of the table."""
    requests, streams = len(request_entries()), len(stream_entries())
    ours, theirs = (page.read_text(encoding="utf-8") for page in (README, KOREAN))
    assert f"\n{requests} REST TRs and {streams} real-time TRs are declared now:" in ours
    assert f"\n지금 선언된 REST TR은 {requests}개, 실시간 TR은 {streams}개입니다." in theirs


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    """Each relative link names a file of the repository, and each fragment a heading in it."""
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    for link in LINK.findall(text):
        name, _, fragment = link.partition("#")
        target = (page.parent / name).resolve()
        assert target.is_file(), link
        if fragment:
            headings = re.findall(r"^#+ (.+)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            assert fragment in {_anchor(heading) for heading in headings}, link


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize(
    "page", [*PAGES, ROOT / "CHANGELOG.md"], ids=lambda page: page.relative_to(ROOT).as_posix()
)
def test_nothing_of_one_machine(page: Path) -> None:
    """No page names a folder of the author's machine."""
    text = page.read_text(encoding="utf-8")
    assert not re.search(r"(?<![\w.~])/(?:work|root|home|tmp)/", text)


# --- tables -----------------------------------------------------------------------------------------


def test_exit_codes() -> None:
    """The table of exit codes says what the command itself says."""
    table = cells(section(ROOT / "docs/how-to/command.md", "## Exit codes"))
    said = [line.split(maxsplit=1) for line in exits.listing().splitlines()]
    assert table == said
    assert [int(code) for code, _ in table] == [code.value for code in exits.ExitCode]


def test_every_command_is_listed() -> None:
    """The page of the command lists each subcommand, and no other."""
    names = {f"kis-async {name}" for name, command in command_line.commands.items() if name != "watchlist"}
    names |= {f"kis-async watchlist {name}" for name in command_line.commands["watchlist"].commands}
    first_table = section(ROOT / "docs/how-to/command.md", "# The command").partition("\n## ")[0]
    listed = {re.match(r"`(kis-async(?: [a-z]+)+)", row[0])[1] for row in cells(first_table)}
    assert listed == names


def test_tree_of_errors() -> None:
    """The drawn tree holds each public error under its base class, and nothing else."""
    text = (ROOT / "docs/how-to/errors.md").read_text(encoding="utf-8")
    drawn = re.search(r"^```text\n(KisError\n.*?)^```$", text, re.DOTALL | re.MULTILINE)[1]
    found: dict[str, str] = {}
    path: list[str] = []
    for line in drawn.splitlines():
        name = line.lstrip("│├└─ ")
        depth = (len(line) - len(name)) // 4
        path[depth:] = [name]
        found[name] = path[depth - 1] if depth else "Exception"
    kinds = {name: getattr(errors, name) for name in errors.__all__ if name != "RejectionReason"}
    assert found == {
        name: next(base.__name__ for base in kind.__mro__[1:] if base.__name__ in {*kinds, "Exception"})
        for name, kind in kinds.items()
    }


def test_each_error_has_advice() -> None:
    """Each public error but the base has a row that says what to do."""
    table = cells(section(ROOT / "docs/how-to/errors.md", "## What each means for a bot"))
    told = {*errors.__all__} - {"KisError", "RejectionReason"}
    assert sorted(row[0].strip("`") for row in table) == sorted(told)


def test_pacing_fields_and_defaults() -> None:
    """The table of `Pacing` has its fields in order, with their defaults."""
    table = cells(section(ROOT / "docs/how-to/quota.md", "## Pacing"))
    fields = attrs.fields(kis_async.Pacing)
    assert [row[0].strip("`") for row in table] == [field.name for field in fields]
    for row, field in zip(table, fields, strict=True):
        if field.default is not None:
            assert ast.literal_eval(row[1].strip("`")) == field.default


def test_fault_kinds_shapes_and_options() -> None:
    """The page on testing has each kind of fault, each shape of a body and each option; all of it parses."""
    text = section(ROOT / "docs/how-to/testing.md", "## Faults")
    first, second = (cells(part) for part in text.split("\nThe shapes of `body`"))
    shown = [parse_fault(fault) for row in first for fault in re.findall(r"`([^`]+)`", row[0])]
    assert {fault.kind for fault in shown} == set(get_args(faults.FaultKind))
    options = [row[0].strip("`") for row in second]
    assert all(parse_fault(f"refuse=EGW00201:{option}") for option in options)
    names = {
        "tr_id" if name == "tr" else name for name, _, _ in (option.partition("=") for option in options)
    }
    assert names == {*attrs.fields_dict(faults.Fault)} - {
        *("kind", "low", "high", "code", "shape", "garble", "every"),
    }
    shapes = (*get_args(faults.BodyShape), *get_args(faults.GarbleShape))
    assert all(f"`{shape}`" in text for shape in shapes)


# --- reference --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*kis_async.__all__, *stream.__all__])
def test_public_names_are_in_the_reference(name: str) -> None:
    """Each public name of the package has its entry, not only a mention."""
    entry = re.compile(rf"^\.\. (?:auto\w+|py:\w+):: kis_async\.(?:\w+\.)*{name}(?:\(\))?$", re.MULTILINE)
    pages = (ROOT / "docs/reference").glob("*.md")
    assert any(entry.search(page.read_text(encoding="utf-8")) for page in pages)


def test_every_tr_has_its_section(monkeypatch: pytest.MonkeyPatch) -> None:
    """The generated pages show each TR once under its Korean name, with its classes and all its fields."""
    monkeypatch.syspath_prepend(ROOT / "docs" / "_ext")
    reference = importlib.import_module("kis_reference")
    pages = {module.__name__: reference.page(module) for module in reference.menus()}
    for entry in request_entries():
        request = entry.load()
        page = pages[request.__module__]
        assert page.count(f".. autoclass:: {request.__module__}.{request.__name__}\n") == 1
        assert page.count(f".. autoclass:: {request.__module__}.{request.reply_type().__name__}\n") == 1
        assert f"\n{reference.escaped(entry.name)}\n---" in page
        table = "\n".join(reference.field_table(request))
        assert all(f"``{kind.name}``" in table for kind in field_kinds(request))
        assert all(
            reference.escaped(kind.metadata["label"]) in table
            for kind in field_kinds(request)
            if isinstance(kind.metadata["label"], str)
        )


def test_every_stream_has_its_section(monkeypatch: pytest.MonkeyPatch) -> None:
    """So does each stream, with its ids, its key, and all its columns by their three names."""
    monkeypatch.syspath_prepend(ROOT / "docs" / "_ext")
    reference = importlib.import_module("kis_reference")
    pages = {module.__name__: reference.page(module) for module in reference.menus()}
    for entry in stream_entries():
        record = entry.load()
        page = pages[record.__module__]
        assert page.count(f".. autoclass:: {record.__module__}.{record.__name__}\n") == 1
        assert f"\n{reference.escaped(entry.name)}\n---" in page
        facts = "\n".join(reference.stream_table(record.stream, record))
        assert all(f"``{tr_id}``" in facts for tr_id in entry.tr_ids)
        table = "\n".join(reference.field_table(record))
        for kind in field_kinds(record):
            assert f"``{kind.name}``" in table
            assert f"``{kind.wire}``" in table
            assert reference.escaped(kind.metadata["label"]) in table


def test_changelog_has_a_section_for_this_version() -> None:
    """The changelog opens with its policy, and speaks of the version that the package has."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert text.startswith("# Changelog\n\nOnly documented names are public;")
    version = re.escape(kis_async.__version__)
    assert re.search(rf"^(?:## \[{version}\]|The first version, {version}\.)", text, re.MULTILINE)
