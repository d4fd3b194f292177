"""What must type-check does, and what must not does not, for mypy strict and pyright strict alike."""

import json
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
RIGHT = sorted(HERE.glob("ok_*.py"))
WRONG = sorted((HERE / "wrong").glob("*.py"))

Place = tuple[str, int]


def marked() -> set[Place]:
    """The lines that say of themselves that they are wrong."""
    return {
        (path.name, number)
        for path in WRONG
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if re.search(r"# error\b", line)
    }


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a checker in the project's root."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=110,
        check=False,
    )


def mypy(paths: list[Path]) -> dict[Place, str]:
    """The complaints of mypy, with the project's own settings."""
    if find_spec("mypy") is None:
        pytest.skip("mypy is not installed")
    done = run("mypy", "--no-error-summary", "--show-absolute-path", *map(str, paths))
    found: dict[Place, str] = {}
    for line in done.stdout.splitlines():
        complaint = re.match(r"(.+\.py):(\d+): error: (.*)", line)
        if complaint is not None:
            found[Path(complaint[1]).name, int(complaint[2])] = complaint[3]
    assert (done.returncode != 0) == bool(found), done.stdout + done.stderr
    return found


def pyright(paths: list[Path], folder: Path) -> dict[Place, str]:
    """The complaints of pyright in strict mode; that a value is not used is no type error."""
    if find_spec("pyright") is None:
        pytest.skip("pyright is not installed")
    config = {
        "include": ["."],  # it takes no path outside its folder
        "extraPaths": [str(ROOT)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportUnusedExpression": False,
        "reportUnusedCoroutine": False,
    }
    for path in paths:
        shutil.copy(path, folder)
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    done = run("pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(folder))
    try:
        report = json.loads(done.stdout)
    except ValueError:
        pytest.skip(f"pyright cannot run here: {(done.stderr or done.stdout)[:200]}")
    assert report["summary"]["filesAnalyzed"] == len(paths), done.stderr
    return {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1): each["message"]
        for each in report["generalDiagnostics"]
        if each["severity"] == "error"
    }


def test_mypy_accepts_what_is_right() -> None:
    """No complaint about the examples, nor about the types that they claim."""
    assert mypy(RIGHT) == {}


def test_pyright_accepts_what_is_right(tmp_path: Path) -> None:
    """The same for pyright."""
    assert pyright(RIGHT, tmp_path) == {}


def test_mypy_refuses_what_is_wrong() -> None:
    """Every marked line is refused, and no line beside them."""
    assert set(mypy(WRONG)) == marked()


def test_pyright_refuses_what_is_wrong(tmp_path: Path) -> None:
    """The same for pyright."""
    assert set(pyright(WRONG, tmp_path)) == marked()


def test_there_is_something_to_refuse() -> None:
    """The marks are found, in every file."""
    assert len(marked()) > 50
    assert {name for name, _ in marked()} == {path.name for path in WRONG}
