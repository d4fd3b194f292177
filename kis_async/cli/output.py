"""What leaves the command: JSON on stdout, or lines and tables; complaints on stderr.

For programs (`--json`): UTF-8 whatever the console; decimals as texts, so that no digit is lost;
dates and times in ISO form; codes by their English names; what is missing as null.
"""

import errno
import io
import json
import os
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date, time
from decimal import Decimal
from typing import Any, cast

import click
from rich.console import Console, RenderableType
from rich.text import Text

from ..spec.convert import to_dict
from ..spec.declare import Model
from ..spec.values import Code

__all__ = [
    "OutputClosed",
    "complain",
    "finish",
    "json_line",
    "plain",
    "print_lines",
    "screen",
    "silence",
    "tolerate_any_character",
    "write_json",
    "write_line",
    "writing",
]

# What a pipe without a reader answers: EPIPE, and EINVAL on Windows.
_CLOSED = frozenset({errno.EPIPE, errno.EINVAL})
# Where nobody looks at the lines there is no edge to break them at.
_WIDE = 400


class OutputClosed(Exception):  # noqa: N818 - it is no error that the reader has seen enough
    """Whoever read our output stopped reading."""


class _Screen(Console):
    def on_broken_pipe(self) -> None:
        raise OutputClosed


def screen() -> Console:
    """The console for people. Colours and the width of the window only if stdout is a terminal."""
    terminal = sys.stdout is not None and sys.stdout.isatty()  # pyright: ignore[reportUnnecessaryComparison]  # None where a process has no stdout
    if terminal:
        return _Screen(highlight=False, markup=False, emoji=False)
    return _Screen(
        highlight=False, markup=False, emoji=False, width=_WIDE, force_terminal=False, color_system=None
    )


def tolerate_any_character() -> None:
    """Let stdout and stderr replace what their encoding lacks (a cp949 console lacks most of Unicode)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def plain(text: str) -> str:
    """A text from outside without characters that would steer a terminal."""
    return "".join(letter if letter.isprintable() or letter == "\n" else " " for letter in text)


@contextmanager
def writing() -> Generator[None]:
    """Say of an output that fails what that means for a command."""
    try:
        yield
    except OSError as error:
        raise _failure(error) from error


def print_lines(console: Console, *lines: RenderableType) -> None:
    """Print tables and texts for people."""
    with writing():
        for line in lines:
            if isinstance(line, str):
                console.print(Text(line), soft_wrap=True)
            else:
                console.print(line, crop=False)


def write_json(document: Mapping[str, Any]) -> None:
    """Write the command's one JSON document."""
    text = json.dumps(_simple(document), ensure_ascii=False, indent=2) + "\n"
    with writing():
        if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]  # as above
            sys.stdout.flush()
            sys.stdout.buffer.write(text.encode("utf-8", "replace"))
            sys.stdout.buffer.flush()


def json_line(document: Mapping[str, Any]) -> bytes:
    """A document in one line, of which there are many."""
    text = json.dumps(_simple(document), ensure_ascii=False, separators=(",", ":")) + "\n"
    return text.encode("utf-8", "replace")


def write_line(data: bytes) -> None:
    """Write what `json_line` made, at once, and past Python's buffers: a thread may do it.

    A thread that is left behind in the middle of a write would hold their lock for ever.
    """
    with writing():
        if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]  # as above
            return
        number = sys.stdout.fileno()
        while data:
            data = data[os.write(number, data) :]


def complain(text: str) -> None:
    """Say on stderr what went wrong."""
    with suppress(OSError):
        click.echo(f"kis-async: {plain(text).rstrip()}", err=True)


def finish() -> None:
    """Bring out what is still held back."""
    with writing():
        if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]  # as above
            sys.stdout.flush()


def silence() -> None:
    """Lead stdout nowhere, so that the interpreter does not trip over it when it ends."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _failure(error: OSError) -> Exception:
    if isinstance(error, BrokenPipeError) or error.errno in _CLOSED:
        return OutputClosed()
    return click.ClickException(f"the output cannot be written: {error.strerror or type(error).__name__}")


def _simple(value: Any) -> Any:
    """Values as JSON has them."""
    match value:
        case Code():
            simple: Any = value.name if value.known else value.value
        case Decimal():
            simple = format(value, "f")
        case date() | time():
            simple = value.isoformat()
        case Model():
            simple = _simple(to_dict(value))
        case Mapping():
            fields = cast("Mapping[object, object]", value)
            simple = {str(name): _simple(each) for name, each in fields.items()}
        case list() | tuple():
            simple = [_simple(each) for each in cast("Sequence[object]", value)]
        case _:
            simple = value
    return simple
