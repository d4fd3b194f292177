"""What the first use of a TR makes, so that it can be made beforehand, a short step at a time.

The classes of a request, of its answer and of their rows get their methods from attrs, and the answer
gets its plans of decoding. All of that is kept for as long as the process lives, so a second time
these steps cost nothing.
"""

from collections.abc import Iterator
from typing import Any, cast

from .convert import field_kinds, make_row_plan, row_class
from .declare import Model, Record, Reply, Request
from .fast import plan_steps
from .model import make_ready

__all__ = ["steps"]


def steps(declared: type[Request[Any] | Record]) -> Iterator[None]:
    """Make everything that the first use of a TR would; stops after each few milliseconds of work."""
    yield from _class_steps(declared)
    if issubclass(declared, Request):
        reply = cast("type[Reply]", declared.reply_type())
        yield from _class_steps(reply)
        yield from plan_steps(reply)


def _class_steps(cls: type[Model]) -> Iterator[None]:
    make_ready(cls)
    yield
    kinds = field_kinds(cls)
    yield
    for row in (row_class(kind) for kind in kinds if kind.shape != "value"):
        yield from _class_steps(row)
        make_row_plan(row)
        yield
