"""What every answer about an account has: rows as a sequence, and the replies they came from. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TypeVar, overload

import attrs

from ..spec.declare import Reply
from ..spec.values import Code

__all__ = ["Rows", "text_of", "total"]

T = TypeVar("T")
N = TypeVar("N", int, Decimal)


@attrs.frozen(kw_only=True)
class Rows(Sequence[T]):
    """Rows in one shape, and the `replies` they came from: typed, and with `raw` bodies.

    `problems` says what could not be understood, a line each: those values are `None`. `skipped_rows`
    counts rows of the broker that had no identifier, which are in no list.
    """

    rows: tuple[T, ...]
    replies: tuple[Reply, ...] = attrs.field(default=(), repr=False, eq=False)

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be understood in the answers; those values are missing in the rows."""
        return tuple(problem for reply in self.replies for problem in reply.problems)

    @property
    def skipped_rows(self) -> int:
        """How many rows of the answers had no identifier and were left out."""
        return sum(reply.skipped_rows for reply in self.replies)

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[T]:
        return iter(self.rows)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        return self.rows[index]


def text_of(code: Code | None) -> str | None:
    """A code as the plain text that it is, the same whichever code set it came from."""
    return None if code is None else code.value


def total(values: Iterable[N | None]) -> N | None:
    """The sum of values; `None` where one is unknown, or where there are none."""
    found: N | None = None
    for value in values:
        if value is None:
            return None
        found = value if found is None else found + value
    return found
