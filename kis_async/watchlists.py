"""Watchlists (관심종목) as one thing: groups, their items, and the quotes of any number of symbols.

The broker quotes 30 domestic symbols a call and ten overseas ones. Here a list of any length is cut
into such calls, which go out together under the quota, and the answers come back in the order asked.
A symbol without a quote is never passed over: it is an error, or stands among the `missing`.
"""

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from typing import Any, cast, overload

import attrs

from .api.domestic_stock.analysis import (
    GetMultiQuote,
    GetWatchlistItems,
    ListWatchlistGroups,
    Quote,
    QuoteKey,
    WatchlistGroup,
    WatchlistItem,
)
from .api.enums import OverseasQuoteExchange, Venue
from .api.overseas_stock.quotations import GetOverseasMultiQuote, OverseasQuote, OverseasQuoteKey
from .errors import DecodeError, IncompleteQuotes, InvalidRequest, KisError, ReplyError, TransportError
from .spec.declare import Reply, Sender
from .symbols import AnySymbol, is_domestic, symbol_key

__all__ = [
    "AnyQuote",
    "AnySymbol",
    "MissingQuote",
    "Quotes",
    "Snapshot",
    "SnapshotEntry",
    "Watchlists",
]

AnyQuote = Quote | OverseasQuote
_Key = tuple[str, str]  # where, symbol

DOMESTIC_CHUNK = 30
OVERSEAS_CHUNK = 10

_DOMESTIC_ITEMS = frozenset({"J", "UN", "NX"})


@attrs.frozen(kw_only=True)
class MissingQuote:
    """A symbol without a quote: the places it was asked at, why, and the error if it was one."""

    symbol: str
    where: str
    places: tuple[int, ...]
    reason: str
    error: KisError | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class Quotes(Sequence[AnyQuote]):
    """The quotes in the order asked, without the `missing` ones, if a partial result was accepted.

    `replies` are the broker's answers, whose `raw` bodies hold everything that was received.
    """

    rows: tuple[AnyQuote, ...]
    missing: tuple[MissingQuote, ...] = ()
    replies: tuple[Reply, ...] = attrs.field(default=(), repr=False)

    @property
    def complete(self) -> bool:
        """Whether every symbol asked has its quote."""
        return not self.missing

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be understood in the answers; those fields are missing in the rows."""
        return tuple(problem for reply in self.replies for problem in reply.problems)

    def find(self, symbol: str) -> AnyQuote | None:
        """The first quote of a symbol, `None` if there is none."""
        return next((row for row in self.rows if row.symbol == symbol), None)

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[AnyQuote]:
        return iter(self.rows)

    @overload
    def __getitem__(self, index: int) -> AnyQuote: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[AnyQuote, ...]: ...
    def __getitem__(self, index: int | slice) -> AnyQuote | tuple[AnyQuote, ...]:
        return self.rows[index]


@attrs.frozen(kw_only=True)
class SnapshotEntry:
    """An item of a group with its quote; `reason` says why there is none."""

    item: WatchlistItem
    quote: AnyQuote | None
    reason: str | None = None


@attrs.frozen(kw_only=True)
class Snapshot(Sequence[SnapshotEntry]):
    """All items of a group in the user's order, each with its quote or the reason why it has none."""

    entries: tuple[SnapshotEntry, ...]
    missing: tuple[MissingQuote, ...] = ()
    replies: tuple[Reply, ...] = attrs.field(default=(), repr=False)

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be understood in the answers; those fields are missing in the rows."""
        return tuple(problem for reply in self.replies for problem in reply.problems)

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[SnapshotEntry]:
        return iter(self.entries)

    @overload
    def __getitem__(self, index: int) -> SnapshotEntry: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[SnapshotEntry, ...]: ...
    def __getitem__(self, index: int | slice) -> SnapshotEntry | tuple[SnapshotEntry, ...]:
        return self.entries[index]


@attrs.frozen(kw_only=True)
class _Answers:
    """What all calls together brought: a quote, or the reason why there is none, for each key."""

    quotes: dict[_Key, AnyQuote]
    reasons: dict[_Key, tuple[str, KisError | None]]
    replies: tuple[Reply, ...]


class Watchlists:
    """`kis.watchlists`. Watchlists need the HTS id, and the real environment: paper has none of this.

    `venue` is where a symbol without a venue of its own is quoted.
    """

    def __init__(self, sender: Sender, *, venue: Venue) -> None:
        self._sender = sender
        self._venue = venue

    async def groups(self, *, timeout: float | None = None) -> tuple[WatchlistGroup, ...]:
        """The user's groups, in the order of HTS."""
        reply = await self._sender.send(ListWatchlistGroups(timeout=timeout))
        return tuple(sorted(reply.groups, key=lambda group: (group.rank is None, group.rank or 0)))

    async def items(
        self,
        group: str | WatchlistGroup,
        *,
        timeout: float | None = None,
    ) -> tuple[WatchlistItem, ...]:
        """The items of a group, duplicates included; none for a group that does not exist."""
        code = group.code if isinstance(group, WatchlistGroup) else group
        if not isinstance(code, str) or not code.strip().isalnum():  # pyright: ignore[reportUnnecessaryIsInstance]  # 1 for "001" is a likely mistake
            raise InvalidRequest(
                f"a group code is a text of three digits such as '001', not {code!r}",
                parameter="group",
                wire="INTER_GRP_CODE",
            )
        reply = await self._sender.send(GetWatchlistItems(group_code=code.strip(), timeout=timeout))
        return reply.items

    async def quotes(
        self,
        symbols: Iterable[AnySymbol],
        *,
        venue: Venue | None = None,
        partial: bool = False,
        timeout: float | None = None,
        retries: int | None = None,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> Quotes:
        """The quotes of any number of symbols, in the order asked; a duplicate has its quote twice.

        A symbol is a code (`005930`; four digits are an index), a code with its venue or overseas
        exchange (`NX:005930`, `U:0001`, `NAS:AAPL`), or a key object. `timeout` is in seconds for
        the whole list, waiting in the queue included: what has not come by then has no quote.
        `on_progress` is told the calls done and the calls in all.
        Raises `IncompleteQuotes` if a symbol has no quote, unless `partial` accepts that.
        """
        if isinstance(symbols, str):
            raise InvalidRequest("symbols is a list of symbols, not one text", parameter="symbols")
        asked = [symbol_key(symbol, venue or self._venue) for symbol in symbols]
        answers = await self._ask(asked, timeout=timeout, retries=retries, on_progress=on_progress)
        rows = tuple(answers.quotes[key] for key in asked if key in answers.quotes)
        missing = _missing(asked, answers)
        if missing and not partial:
            raise IncompleteQuotes(_complaint(missing, len(asked)), quotes=rows, missing=missing) from next(
                (entry.error for entry in missing if entry.error is not None), None
            )
        return Quotes(rows=rows, missing=missing, replies=answers.replies)

    async def snapshot(
        self,
        group: str | WatchlistGroup,
        *,
        venue: Venue | None = None,
        partial: bool = False,
        timeout: float | None = None,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> Snapshot:
        """A group's items with their quotes, overseas items included.

        An item that the broker does not quote has none, and the reason beside it. A call that
        failed raises `IncompleteQuotes`, unless `partial` accepts entries without a quote for it.
        `timeout` is in seconds for all calls together.
        """
        begun = time.monotonic()
        items = await self.items(group, timeout=timeout)
        if timeout is not None:
            timeout = max(timeout - (time.monotonic() - begun), 0.001)
        keys: list[_Key | None] = []
        reasons: list[str | None] = []
        for item in items:
            try:
                keys.append(self._key_of_item(item, venue or self._venue))
                reasons.append(None)
            except InvalidRequest as error:
                keys.append(None)
                reasons.append(str(error))
        asked = [key for key in keys if key is not None]
        answers = await self._ask(asked, timeout=timeout, retries=None, on_progress=on_progress)
        missing = _missing(asked, answers)
        failed = [entry for entry in missing if entry.error is not None]
        if failed and not partial:
            raise IncompleteQuotes(
                _complaint(failed, len(asked)), quotes=tuple(answers.quotes.values()), missing=missing
            ) from failed[0].error
        entries = [
            SnapshotEntry(
                item=item,
                quote=None if key is None else answers.quotes.get(key),
                reason=reason if key is None else answers.reasons.get(key, (None, None))[0],
            )
            for item, key, reason in zip(items, keys, reasons, strict=True)
        ]
        return Snapshot(entries=tuple(entries), missing=missing, replies=answers.replies)

    # --- symbols --------------------------------------------------------------------------------

    def _key_of_item(self, item: WatchlistItem, venue: Venue) -> _Key:
        market, symbol = item.market_code or "", item.symbol
        if market in _DOMESTIC_ITEMS:
            return symbol_key(QuoteKey(venue=venue, symbol=symbol), venue)
        if market == "U":
            return symbol_key(QuoteKey(venue=Venue.INDEX, symbol=symbol), venue)
        if market == "FS":
            exchange = OverseasQuoteExchange(item.exchange_code or "")
            return symbol_key(OverseasQuoteKey(exchange=exchange, symbol=symbol), venue)
        if market == "N":
            raise InvalidRequest("an overseas index is not quoted by the TRs for watchlists")
        raise InvalidRequest(f"the market code {market!r} is not known")

    # --- calls ----------------------------------------------------------------------------------

    async def _ask(
        self,
        asked: Sequence[_Key],
        *,
        timeout: float | None,
        retries: int | None,
        on_progress: Callable[[int, int], None] | None,
    ) -> _Answers:
        """Send all calls at once and collect what they bring."""
        unique = list(dict.fromkeys(asked))
        domestic = [key for key in unique if is_domestic(key[0])]
        overseas = [key for key in unique if not is_domestic(key[0])]
        chunks = [*chunked(domestic, DOMESTIC_CHUNK), *chunked(overseas, OVERSEAS_CHUNK)]
        answers = _Answers(quotes={}, reasons={}, replies=())
        replies: dict[int, Reply] = {}
        done = 0

        async def one(place: int, chunk: list[_Key]) -> None:
            nonlocal done
            try:
                reply, rows = await self._call(chunk, timeout, retries)
            except (TransportError, ReplyError, DecodeError) as error:
                # Any other error concerns the client as a whole, and ends the other calls too.
                for key in chunk:
                    answers.reasons[key] = (str(error), error)
            else:
                replies[place] = reply
                _match(chunk, rows, answers)
            done += 1
            if on_progress is not None:
                on_progress(done, len(chunks))

        await _all(one(place, chunk) for place, chunk in enumerate(chunks))
        errors = [error for _, error in answers.reasons.values() if error is not None]
        if errors and not replies:
            raise errors[0]
        return attrs.evolve(answers, replies=tuple(replies[place] for place in sorted(replies)))

    async def _call(
        self,
        chunk: list[_Key],
        timeout: float | None,
        retries: int | None,
    ) -> tuple[Reply, Sequence[AnyQuote]]:
        if is_domestic(chunk[0][0]):
            symbols = tuple(QuoteKey(venue=Venue(where), symbol=code) for where, code in chunk)
            reply = await self._sender.send(GetMultiQuote(symbols=symbols, timeout=timeout, retries=retries))
            return reply, reply.quotes
        overseas = tuple(
            OverseasQuoteKey(exchange=OverseasQuoteExchange(where), symbol=code) for where, code in chunk
        )
        answer = await self._sender.send(
            GetOverseasMultiQuote(symbols=overseas, timeout=timeout, retries=retries)
        )
        return answer, answer.quotes


async def _all(calls: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Run the calls together; the first error ends the others and is raised as itself."""
    try:
        async with asyncio.TaskGroup() as group:
            for each in calls:
                group.create_task(each)
    except BaseExceptionGroup as failed:
        first = _leaf(failed)
    else:
        return
    raise first


def _leaf(group: BaseExceptionGroup[BaseException]) -> BaseException:
    first = group.exceptions[0]
    if isinstance(first, BaseExceptionGroup):
        return _leaf(cast("BaseExceptionGroup[BaseException]", first))
    return first


def chunked(keys: Iterable[_Key], size: int) -> list[list[_Key]]:
    """Cut keys into calls of at most `size`, no symbol twice in one call.

    Answers are matched by symbol, so the same symbol of two venues goes out in two calls.
    """
    chunks: list[list[_Key]] = []
    symbols: list[set[str]] = []
    first_open = 0
    for key in keys:
        place = first_open
        while place < len(chunks) and (len(chunks[place]) >= size or key[1] in symbols[place]):
            place += 1
        if place == len(chunks):
            chunks.append([])
            symbols.append(set())
        chunks[place].append(key)
        symbols[place].add(key[1])
        while first_open < len(chunks) and len(chunks[first_open]) >= size:
            first_open += 1
    return chunks


def _match(chunk: Sequence[_Key], rows: Sequence[AnyQuote], answers: _Answers) -> None:
    by_symbol = {row.symbol: row for row in rows}
    for key in chunk:
        row = by_symbol.get(key[1])
        if row is None:
            answers.reasons[key] = ("the broker's answer has no row for it", None)
        elif not row.price and not row.base_price:
            answers.reasons[key] = ("the broker's row for it holds no price", None)
        else:
            answers.quotes[key] = row


def _missing(asked: Sequence[_Key], answers: _Answers) -> tuple[MissingQuote, ...]:
    places: dict[_Key, list[int]] = {}
    for place, key in enumerate(asked):
        if key not in answers.quotes:
            places.setdefault(key, []).append(place)
    return tuple(
        MissingQuote(
            symbol=key[1],
            where=key[0],
            places=tuple(where),
            reason=answers.reasons[key][0],
            error=answers.reasons[key][1],
        )
        for key, where in places.items()
    )


_SHOWN = 5


def _complaint(missing: Sequence[MissingQuote], asked: int) -> str:
    shown = "; ".join(f"{entry.where}:{entry.symbol} ({entry.reason})" for entry in missing[:_SHOWN])
    more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
    return f"{len(missing)} of {asked} symbols have no quote: {shown}{more}"
