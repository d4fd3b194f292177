#!/usr/bin/env python3
"""Coverage-guided fuzzing of every decoder: `python tests/fuzz/run.py --seconds 60 [target …]`.

It needs atheris (`pip install atheris`; Linux and macOS), which steers by the branches of kis_async that an
input reaches. The seconds are those of all targets together. An input that brings out an undocumented
exception ends its target, is printed, and is kept as a file in `--findings`.

With `--keep`, what was found to reach new branches is added to `tests/fuzz/corpus`: as few inputs as reach
them, the smallest of each target. Then the broker's published answers are no seeds, so that the corpus holds
none of them.
"""

import argparse
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
CORPUS = HERE / "corpus"
LONGEST = 4096  # bytes of an input
KEPT_LONGEST = 1024  # bytes of one that is kept
KEPT_MOST = 24  # inputs of a target that are kept
INNER = "--inner"

NAMES = (
    "replies",
    "interpreting",
    "keys",
    "listings",
    "frames",
    "notices",
    "control",
    "recordings",
    "grammar",
    "masters",
    "settings",
    "faults",
)


def main() -> int:
    """Run what the arguments ask for; the number of targets with a finding."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "targets", nargs="*", metavar="target", help=f"of {', '.join(NAMES)}; without one, all"
    )
    parser.add_argument("--seconds", type=int, default=60, help="for all targets together (60)")
    parser.add_argument("--keep", action="store_true", help="add to the corpus in the repository")
    parser.add_argument("--findings", type=Path, default=Path("fuzz-findings"), help="where inputs are put")
    arguments = parser.parse_args()
    unknown = set(arguments.targets) - set(NAMES)
    if unknown:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    try:
        import atheris  # noqa: F401 - only to say it before anything is begun
    except ImportError:
        parser.error("atheris is not installed: pip install atheris")
    names = arguments.targets or list(NAMES)
    each = max(arguments.seconds // len(names), 1)
    arguments.findings.mkdir(parents=True, exist_ok=True)
    return sum(run(name, each, arguments.findings.resolve(), keep=arguments.keep) for name in names)


def say(text: str) -> None:
    """Print a line now."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def run(name: str, seconds: int, findings: Path, *, keep: bool) -> bool:
    """Fuzz one target in a process of its own; whether something was found."""
    with tempfile.TemporaryDirectory() as folder:
        grown, seeds, log = Path(folder, "grown"), Path(folder, "seeds"), Path(folder, "log")
        grown.mkdir()
        write_seeds(name, seeds, published=not keep)
        kept = CORPUS / name
        if kept.is_dir():
            shutil.copytree(kept, seeds, dirs_exist_ok=True)
        command = inner(str(HERE / "run.py"), name, str(grown), str(seeds))
        command += [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=20", "-rss_limit_mb=2048"]
        command += [f"-artifact_prefix={findings}/{name}-"]
        begun = time.monotonic()
        with log.open("wb") as output:
            code = subprocess.call(command, stdout=output, stderr=subprocess.STDOUT)
        text = log.read_text(encoding="utf-8", errors="replace")
        done = [line for line in text.splitlines() if line.startswith("Done ")] or ["ended early"]
        say(f"{name}: {done[-1]}; {time.monotonic() - begun:.0f} s, {len(list(grown.iterdir()))} new inputs")
        if code:
            say("\n".join(text.splitlines()[-40:]))
        elif keep:
            keep_smallest(name, grown)
        return code != 0


def inner(program: str, name: str, *folders: str) -> list[str]:
    """The command that fuzzes one target, whose further arguments are libFuzzer's; `program` is its name."""
    return [sys.executable, str(HERE / "run.py"), INNER, program, name, *folders]


def write_seeds(name: str, folder: Path, *, published: bool) -> None:
    """What the target begins with, a file each."""
    folder.mkdir()
    load_paths()
    from fuzz import targets

    for number, seed in enumerate(targets.seeds(name, published=published)):
        (folder / f"seed-{number:03}").write_bytes(seed)


def keep_smallest(name: str, grown: Path) -> None:
    """Let the corpus be as few inputs as reach all that it and the new ones reach, shortest first."""
    kept = CORPUS / name
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        pool, merged = Path(folder, "pool"), Path(folder, "merged")
        pool.mkdir()
        merged.mkdir()
        for source in (kept, grown):
            for file in source.iterdir():
                if file.stat().st_size <= KEPT_LONGEST:
                    shutil.copy(file, pool)
        # Merging, libFuzzer runs itself again by the name of the program, with arguments of its own.
        again = Path(folder, "again")
        again.write_text(f'#!/bin/sh\nexec {shlex.join(inner(str(again), name))} "$@"\n', encoding="utf-8")
        again.chmod(0o700)
        command = [str(again), str(merged), str(pool), "-merge=1", f"-max_len={KEPT_LONGEST}"]
        subprocess.run(command, check=True, capture_output=True)
        smallest = sorted(merged.iterdir(), key=lambda file: (file.stat().st_size, file.name))[:KEPT_MOST]
        shutil.rmtree(kept)
        kept.mkdir()
        for file in smallest:
            shutil.copy(file, kept)
        say(f"{name}: {len(smallest)} of {len(list(merged.iterdir()))} inputs are kept")


def load_paths() -> None:
    """Let the targets and the tests' own helpers be imported."""
    if str(HERE.parent) not in sys.path:
        sys.path.insert(0, str(HERE.parent))


def fuzz(program: str, name: str, options: list[str]) -> None:
    """Fuzz in this process; never returns."""
    import atheris

    load_paths()
    # The declarations are tables, and the sandbox is what is fuzzed least of all: the branches that
    # decide are in the other rooms.
    with atheris.instrument_imports(include=["kis_async"], exclude=["kis_async.api"]):
        from fuzz import targets
    atheris.Setup([program, *options], targets.TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1:2] == [INNER]:
        fuzz(sys.argv[2], sys.argv[3], sys.argv[4:])
    sys.exit(main())
