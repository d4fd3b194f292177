"""One coroutine a command: the client around it, the logs beside it, and no secret in either."""

import asyncio
import logging
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

from ..errors import KisError
from ..session.privacy import Redactor
from .output import complain, plain
from .progress import ProgressBar
from .settings import Connection, redactor_for

if TYPE_CHECKING:
    from ..client import KIS
    from ..orders.guards import Guards

__all__ = ["call", "end_on_terminate", "perform", "until_interrupted"]

T = TypeVar("T")

_log = logging.getLogger("kis_async.cli")

_PATIENCE = 4.0


def call(
    connection: Connection,
    work: "Callable[[KIS, ProgressBar], Awaitable[T]]",
    *,
    guards: "Guards | None" = None,
) -> T:
    """Open a client, let it do the work, close it. `guards` are those of its orders."""
    from ..client import KIS  # aiohttp takes a third of a second that `--help` need not wait

    read = connection.read()

    async def main() -> T:
        with ProgressBar(wanted=not connection.verbose and _is_terminal(sys.stderr)) as progress:
            notice = asyncio.get_running_loop().call_later(_PATIENCE, _say_why, progress)
            try:
                async with KIS(
                    read.credentials,
                    account=read.account,
                    environment=read.environment,
                    state=connection.state,
                    guards=guards,
                ) as kis:
                    return await work(kis, progress)
            finally:
                notice.cancel()

    return perform(main, redactor_for(read), verbose=connection.verbose)


def _say_why(progress: ProgressBar) -> None:
    """A silent minute looks like a hang."""
    if progress.wanted and progress.idle:
        complain("still waiting: a token is issued once a minute, and calls wait their turn under the quota")


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def perform(main: Callable[[], Coroutine[Any, Any, T]], redactor: Redactor, *, verbose: bool) -> T:
    """Run a command's coroutine. What it raises has no secret in its text."""
    with _logging(redactor, verbose=verbose):
        try:
            return asyncio.run(main())
        except KisError as error:
            redactor.scrub(error)
            raise
        except Exception as error:
            redactor.scrub(error)
            if verbose:
                _log.exception("unexpected")
            raise


def end_on_terminate() -> None:
    """Let SIGTERM, by which a service manager ends a program, cancel the task that calls this."""
    task = asyncio.current_task()
    if task is not None:
        # Windows has neither the signal nor the method.
        with suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)


@contextmanager
def until_interrupted() -> Generator[None]:
    """For what runs until somebody ends it: Ctrl-C and SIGTERM are its usual end."""
    with suppress(KeyboardInterrupt, asyncio.CancelledError):
        yield


class _Discreet(logging.Formatter):
    """Formats log records, tracebacks included, without secrets."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        return plain(self._redactor.clean(super().format(record)))


@contextmanager
def _logging(redactor: Redactor, *, verbose: bool) -> Generator[None]:
    """Send the package's log records to stderr: all of them, or errors only."""
    logger = logging.getLogger("kis_async")
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Discreet(redactor))
    level, propagate = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG if verbose else logging.ERROR)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate
