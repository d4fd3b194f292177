"""What is asked of a stream on the command line: from words to a feed, the same live and replayed."""

from collections.abc import Iterable, Iterator
from typing import Any, cast, get_args

import attrs
import click

from ..api.enums import Venue
from ..errors import InvalidRequest
from ..spec.declare import Record
from ..spec.index import StreamEntry
from ..stream.asking import Asking
from ..stream.buffers import Policy
from ..stream.feed import Feed
from ..stream.notices import Market
from ..stream.symbols import book_stream, expected_stream, trade_stream
from .catalogue import entry_named

__all__ = ["KINDS", "Place", "Selection", "selection_of"]

KINDS = ("trades", "books", "expected", "notices", "records")

_PAID = frozenset({"trades", "books"})
_AT_A_VENUE = frozenset({"trades", "books", "expected"})


@attrs.frozen(kw_only=True)
class Place:
    """One line of the display: what the user calls it, and the stream and key that it stands for."""

    label: str
    record: type[Record]
    key: str


@attrs.frozen(kw_only=True)
class Selection:
    """What is wanted: a kind, its symbols (or markets, or keys), and where and how they are quoted."""

    kind: str
    names: tuple[str, ...]
    venue: Venue = Venue.KRX
    paid: bool = False
    all_accounts: bool = False
    record: type[Record] | None = None

    @property
    def private(self) -> bool:
        """Whether keys are HTS ids, which are not shown."""
        return self.kind == "notices" or (self.record is not None and self.record.stream.key == "hts_id")

    def places(self) -> tuple[Place, ...]:
        """The lines of the display, in the order asked; none for notices, which come for any symbol."""
        if self.private:
            return ()
        found = {
            (record, key): Place(label=label, record=record, key=key) for label, record, key in self._asked()
        }
        return tuple(found.values())

    def _asked(self) -> Iterator[tuple[str, type[Record], str]]:
        for name in self.names:
            match self.kind:
                case "trades":
                    yield name, *trade_stream(name, self.venue, paid=self.paid)
                case "books":
                    yield name, *book_stream(name, self.venue, paid=self.paid)
                case "expected":
                    yield name, *expected_stream(name, self.venue)
                case _:
                    if self.record is not None:
                        yield name, self.record, name

    def feed(self, stream: Asking, *, policy: Policy | None = None, buffer: int | None = None) -> Feed[Any]:
        """The feed that gives what is wanted."""
        names, venue, paid = self.names, self.venue, self.paid
        match self.kind:
            case "trades":
                return stream.trades(*names, venue=venue, paid=paid, policy=policy, buffer=buffer)
            case "books":
                return stream.books(*names, venue=venue, paid=paid, policy=policy, buffer=buffer)
            case "expected":
                return stream.expected(*names, venue=venue, policy=policy, buffer=buffer)
            case "records" if self.record is not None:
                return stream.records(self.record, *names, policy=policy, buffer=buffer)
            case _:
                return stream.notices(*cast("tuple[Market, ...]", names), all_accounts=self.all_accounts)


def selection_of(
    kind: str, names: Iterable[str], *, venue: Venue | None, paid: bool, all_accounts: bool
) -> Selection:
    """What the words of the command line mean.

    Raises `click.UsageError` for options and words that do not go with the kind, and `InvalidRequest`
    for symbols and ids that cannot be.
    """
    given = tuple(names)
    if paid and kind not in _PAID:
        raise click.UsageError(f"--paid goes with {_listed(_PAID)}, not with {kind}")
    if venue is not None and kind not in _AT_A_VENUE:
        raise click.UsageError(f"--venue goes with {_listed(_AT_A_VENUE)}, not with {kind}")
    if all_accounts and kind != "notices":
        raise click.UsageError(f"--all-accounts goes with notices, not with {kind}")
    record: type[Record] | None = None
    if kind == "notices":
        given = tuple(map(_market, given))
    elif kind == "records":
        record, given = _stream_named(given)
    if not given and kind != "notices":
        raise click.UsageError(f"{kind} needs at least one symbol")
    selection = Selection(
        kind=kind, names=given, venue=venue or Venue.KRX, paid=paid, all_accounts=all_accounts, record=record
    )
    selection.places()  # a symbol that cannot be is refused before anything is opened
    return selection


def _listed(kinds: Iterable[str]) -> str:
    return ", ".join(kind for kind in KINDS if kind in kinds)


def _market(name: str) -> str:
    market = name.replace("-", "_").lower()
    if market not in get_args(Market):
        raise click.UsageError(f"{name!r} is no market of notices: {', '.join(get_args(Market))}")
    return market


def _stream_named(names: tuple[str, ...]) -> tuple[type[Record], tuple[str, ...]]:
    if len(names) < 2:
        raise click.UsageError("records needs the id of a stream and at least one of the server's keys")
    entry = entry_named(names[0])
    if not isinstance(entry, StreamEntry):
        raise InvalidRequest(
            f"{entry.tr_ids[0]} is no stream ({entry.name}): kis-async call {entry.tr_ids[0]} calls it"
        )
    return entry.load(), names[1:]
