"""The progress bar: on stderr, for people only, and only where there is something to wait for."""

from types import TracebackType
from typing import Self

import attrs
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

__all__ = ["ProgressBar"]

_FEW_CALLS = 5


@attrs.define
class ProgressBar:
    """Shows the calls done. Draws only when told of progress, so it needs no thread of its own.

    `wanted` is whether to draw at all, `idle` whether nothing was told yet.
    """

    wanted: bool = True
    idle: bool = True
    _progress: Progress | None = attrs.field(default=None, init=False)
    _task: TaskID = attrs.field(default=TaskID(0), init=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._progress is not None:
            self._progress.stop()

    def __call__(self, done: int, total: int) -> None:
        """Take note that `done` of `total` calls are done."""
        self.idle = False
        if self._progress is None:
            self._progress = self._start(total)
        if self._progress is not None:
            self._progress.update(self._task, completed=done, refresh=True)

    def _start(self, total: int) -> Progress | None:
        if not self.wanted or total <= _FEW_CALLS:
            return None
        progress = Progress(
            TextColumn("calls"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            auto_refresh=False,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._task = progress.add_task("calls", total=total)
        progress.start()
        return progress
