"""`kis-async stream`, `record` and `replay`: real time on the screen, into a file, and out of it."""

import functools
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import attrs
import click

from ..session.privacy import Redactor
from . import output
from .progress import ProgressBar
from .quote import read_symbols, venue_named, venue_option
from .running import call, end_on_terminate, perform, until_interrupted
from .settings import Connection, broker_options, json_option, positive

if TYPE_CHECKING:
    from ..client import KIS
    from ..stream import Policy, Stream, StreamOptions
    from .board import Board
    from .feeds import Selection
    from .live import Ending

__all__ = ["record", "replay", "stream"]

Command = Callable[..., None]

# As `feeds.KINDS`, whose room takes a tenth of a second that `--help` need not wait.
_KINDS = ("trades", "books", "expected", "notices", "records")


@attrs.frozen(kw_only=True)
class _Asked:
    """What the options that all three commands have say."""

    kind: str
    names: tuple[str, ...]
    venue: str | None
    paid: bool
    all_accounts: bool
    count: int | None
    seconds: float | None

    def selection(self) -> "Selection":
        """What is wanted."""
        from .feeds import selection_of

        return selection_of(
            self.kind,
            read_symbols(self.names),
            venue=venue_named(self.venue),
            paid=self.paid,
            all_accounts=self.all_accounts,
        )

    def ending(self) -> "Ending":
        """When to end."""
        from .live import Ending

        return Ending(count=self.count, seconds=self.seconds)


_WHAT = (
    click.argument("kind", type=click.Choice(_KINDS, case_sensitive=False)),
    click.argument("names", nargs=-1, metavar="[SYMBOL]..."),
    venue_option,
    click.option("--paid", is_flag=True, help="Overseas quotes that you pay for, which are not late."),
    click.option("--all-accounts", is_flag=True, help="The notices of all accounts of the HTS user."),
    click.option("--count", type=click.IntRange(min=1), metavar="N", help="End after N records."),
    click.option("--seconds", type=float, metavar="S", callback=positive, help="End after S seconds."),
)
_LIVE = (
    click.option(
        "--policy",
        type=click.Choice(["drop-oldest", "newest", "stop"], case_sensitive=False),
        help="What gives way if the output is too slow.  [default: drop-oldest]",
    ),
    click.option(
        "--buffer",
        type=click.IntRange(min=1),
        metavar="N",
        help="How many records wait for the output at most.  [default: 10000]",
    ),
    click.option("--wait", is_flag=True, help="Wait while another program has the key's stream."),
    click.option("--shared", is_flag=True, help="Have the stream together with programs that share it."),
)
_lines_option = click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="A line of JSON for each record and each loss, not a table.",
)


def _what(command: Command) -> Command:
    """Give a command what all three take, as one `asked`."""

    @functools.wraps(command)
    def packed(**given: Any) -> None:
        own = {field.name: given.pop(field.name) for field in attrs.fields(_Asked)}
        command(asked=_Asked(**own), **given)

    return _with(_WHAT, packed)


@attrs.frozen(kw_only=True)
class _Line:
    """How the stream is had: what the options of the live commands say."""

    policy: str | None
    buffer: int | None
    wait: bool
    shared: bool

    def options(self) -> "StreamOptions":
        """The settings of the stream."""
        from ..stream import StreamOptions

        options = StreamOptions()
        if self.policy is not None:
            options = attrs.evolve(options, policy=cast("Policy", self.policy.lower().replace("-", "_")))
        return options if self.buffer is None else attrs.evolve(options, buffer=self.buffer)


def _live(command: Command) -> Command:
    """Give a command what the live ones take, as one `line`."""

    @functools.wraps(command)
    def packed(**given: Any) -> None:
        own = {field.name: given.pop(field.name) for field in attrs.fields(_Line)}
        command(line=_Line(**own), **given)

    return _with(_LIVE, packed)


def _with(options: tuple[Callable[[Command], Command], ...], command: Command) -> Command:
    for option in reversed(options):
        command = option(command)
    return command


# --- commands -----------------------------------------------------------------------------------


@click.command(short_help="Watch real-time data.")
@_what
@_live
@_lines_option
@broker_options
def stream(*, connection: Connection, asked: _Asked, line: _Line, as_json: bool) -> None:
    """Watch real-time data until Ctrl-C, in a table that is redrawn.

    \b
    kis-async stream trades 005930 NX:000660 0001 NAS:AAPL
    kis-async stream books 005930
    kis-async stream expected 005930
    kis-async stream notices
    kis-async stream records H0IFCNT0 101W09

    A SYMBOL is written as for quote. `notices` are those of your orders, and takes markets:
    domestic-stock, overseas-stock, domestic-futureoption, overseas-futureoption. `records` takes the TR
    id of any stream, and the server's own keys.
    """  # noqa: D301 - the mark keeps click from filling the lines
    from .board import Board

    board = Board(asked.selection())
    drawn = not as_json and _is_terminal() and not connection.verbose
    if not as_json and not drawn and asked.count is None and asked.seconds is None:
        output.complain("the table comes at the end, since nobody sees it redrawn here; --json writes lines")
    _listen(connection, asked, line, board, as_json=as_json, drawn=drawn, path=None)
    if not as_json and not drawn:
        _print(board)


@click.command(short_help="Write real-time data to a file.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@_what
@_live
@json_option
@broker_options
def record(*, connection: Connection, file: Path, asked: _Asked, line: _Line, as_json: bool) -> None:
    """Write real-time data to FILE, which must be a new one, until Ctrl-C; `replay` reads it.

    \b
    kis-async record today.kis trades 005930 000660 --seconds 60

    What to write is said as for stream. The file is compressed, and a cut-off one lacks its tail only.
    Notices stand in it in clear, with the account's number; nobody but you may read it.
    """  # noqa: D301 - as above
    from .board import Board

    if file.exists():
        raise click.UsageError(f"{file.name} is there already; a recording is a new file")
    board = Board(asked.selection())
    drawn = not as_json and _is_terminal() and not connection.verbose
    frames = _listen(connection, asked, line, board, as_json=False, drawn=drawn, path=file)
    if as_json:
        output.write_json(
            {"file": str(file), "frames": frames, "records": board.records, "losses": board.losses}
        )
        return
    counts = f"{frames:,} frames, {board.records:,} records, {board.losses:,} losses"
    output.print_lines(output.screen(), f"{output.plain(str(file))}: {counts}")


@click.command(short_help="Show what was recorded.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_what
@click.option(
    "--speed",
    type=float,
    callback=positive,
    metavar="X",
    help="Seconds of the recording in one.  [default: 1]",
)
@click.option("--fast", is_flag=True, help="As fast as it goes.")
@_lines_option
def replay(*, file: Path, asked: _Asked, speed: float | None, fast: bool, as_json: bool) -> None:
    """Show what `record` wrote to FILE, as stream does, with no key and no network.

    \b
    kis-async replay today.kis trades 005930 --speed 10
    kis-async replay today.kis trades 005930 --fast --json
    """  # noqa: D301 - as above
    from ..stream import replay as replayed
    from .board import Board
    from .live import collect, draw, write_lines

    if fast and speed is not None:
        raise click.UsageError("--fast and --speed exclude each other")
    selection, ending = asked.selection(), asked.ending()
    if selection.kind == "notices":
        # The recording is the user's own, and no account need be set to read it.
        selection = attrs.evolve(selection, all_accounts=True)
    board = Board(selection)
    drawn = not as_json and _is_terminal()
    truncated = False

    async def main() -> None:
        nonlocal truncated
        end_on_terminate()
        async with replayed(file, speed=None if fast else speed or 1.0) as source:
            feed = selection.feed(source)
            await feed.open()
            if as_json:
                await write_lines(feed, board, ending)
            elif drawn:
                await draw(feed, board, ending, lambda: "")
            else:
                await collect(feed, board, ending)
            truncated = source.truncated

    with until_interrupted():
        perform(main, Redactor(), verbose=False)
    if not as_json and not drawn:
        _print(board)
    if truncated:
        output.complain("the recording was cut off: its tail is missing")


# --- the work -----------------------------------------------------------------------------------


def _listen(
    connection: Connection,
    asked: _Asked,
    line: _Line,
    board: "Board",
    *,
    as_json: bool,
    drawn: bool,
    path: Path | None,
) -> int:
    """Listen until the end, or until Ctrl-C; how many frames were recorded."""
    from .live import collect, draw, opened, write_lines

    frames = 0

    async def work(kis: "KIS", progress: ProgressBar) -> None:
        nonlocal frames
        progress.idle = False  # the reasons for waiting are other ones here
        end_on_terminate()
        async with kis.stream(wait=line.wait, shared=line.shared, options=line.options()) as source:
            with ExitStack() as stack:
                recording = None if path is None else stack.enter_context(source.record(path))
                try:
                    feed = board.selection.feed(source)
                    await opened(feed, connection.timeout, patient=line.wait)
                    if as_json:
                        await write_lines(feed, board, asked.ending())
                    elif drawn:
                        await draw(feed, board, asked.ending(), lambda: _state(source))
                    else:
                        await collect(feed, board, asked.ending())
                finally:
                    frames = 0 if recording is None else recording.frames

    with until_interrupted():
        call(connection, work)
    return frames


def _state(source: "Stream") -> str:
    connected = "connected" if source.connected else "no connection"
    return f"{connected}, {source.registrations} of {source.limit} registrations"


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()  # pyright: ignore[reportUnnecessaryComparison]  # None where a process has no stdout


def _print(board: "Board") -> None:
    console = output.screen()
    output.print_lines(console, board.drawn(console))
