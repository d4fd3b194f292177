"""`kis.instruments`: from a name, a code or a part of either to an instrument.

    await kis.instruments.refresh()               # once a day from the host, else from the cache
    samsung = kis.instruments.find("삼성전자")[0]
    quote = await kis.market.quote(samsung)

Looking up is immediate and needs no `await`; `refresh` first makes sure that there is something to look in.
"""

import asyncio
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from ..errors import InstrumentsError, InvalidRequest

# What reads masters and keeps them is imported by `refresh`, in a thread: it would hold up the event loop.
if TYPE_CHECKING:
    from pathlib import Path

    import aiohttp

    from .declare import MasterRow
    from .instrument import Instrument, Kind, ListingMarket
    from .parse import Master
    from .renewal import MasterOptions, Refreshed, Renewal
    from .store import Store

__all__ = ["Instruments"]

R = TypeVar("R", bound="MasterRow")

_ATTEMPTS = 3


class Instruments:
    """All instruments of the masters, looked up in a file that the processes of a machine share.

    `http` is an own `aiohttp.ClientSession`, which is left open.
    """

    def __init__(
        self, options: "MasterOptions | None" = None, *, http: "aiohttp.ClientSession | None" = None
    ) -> None:
        self._options = options
        self._http = http
        self._renewal: Renewal | None = None
        self._store: Store | None = None
        self._refreshing = asyncio.Lock()

    def __len__(self) -> int:
        return self._open.count

    def __iter__(self) -> "Iterator[Instrument]":
        return self.all()

    # --- looking up -----------------------------------------------------------------------------

    @property
    def _open(self) -> "Store":
        if self._store is None:
            raise InstrumentsError("no instruments are loaded: await kis.instruments.refresh() first")
        return self._store

    def find(self, text: str, *, limit: int = 20, kinds: "Sequence[Kind]" = ()) -> "list[Instrument]":
        """The best `limit` instruments for a text, the likeliest first.

        The text is a code, an ISIN, a name or its beginning, or a part of it (two Korean letters,
        three Latin ones), or Korean initials (`ㅅㅅㅈㅈ`); case and blanks do not matter. Before all come
        those whose code or name it is, then those whose name begins so, then those that have it inside;
        among these the Korean before the overseas, shares before funds and derivatives, large companies
        before small ones. `kinds` are the only ones wanted.
        """
        return self._open.find(text, limit=limit, kinds=kinds)

    def get(self, code: str, *, market: "ListingMarket | str | None" = None) -> "Instrument | None":
        """The instrument of a code, such as `005930`, `AAPL` or `NAS:AAPL`; `None` if there is none.

        A code that several markets have is the Korean one's, or that of `market`.
        """
        where, separator, rest = code.rpartition(":")
        wanted = str(market) if market is not None else where.strip().upper() if separator else ""
        for instrument in self._open.by_code(rest):
            if not wanted or wanted in _names_of(instrument):
                return instrument
        return None

    def __getitem__(self, code: str) -> "Instrument":
        """As `get`; `InvalidRequest` if there is none."""
        found = self.get(code)
        if found is None:
            raise InvalidRequest(f"no master has an instrument {code!r}", parameter="code")
        return found

    def by_isin(self, isin: str) -> "Instrument | None":
        """The instrument of an ISIN (표준코드); the overseas masters have none."""
        return self._open.by_isin(isin)

    def derivatives(self, underlying: "Instrument | str") -> "list[Instrument]":
        """The futures, options and ELWs on an underlying, by its code; in the order of their codes."""
        return self._open.on(underlying if isinstance(underlying, str) else underlying.code)

    def all(self, *, kinds: "Sequence[Kind]" = ()) -> "Iterator[Instrument]":
        """All instruments, or those of some kinds, read from the disk as they are asked for."""
        return self._open.all(kinds)

    async def rows(self, row: type[R], *, file: str | None = None) -> "Master[R]":
        """All columns of a cached master, in typed rows: `await kis.instruments.rows(ThemeRow)`.

        `file` chooses among several with the same layout. `InstrumentsError` if it is not in the cache.
        """
        name = row.layout.files[0] if file is None else file
        if name not in row.layout.files:
            raise InvalidRequest(f"{name!r} has another layout than {row.__name__}", parameter="file")
        path = (await self._ready()).cache.path(name)
        return await asyncio.to_thread(_read, row, path, name)

    # --- renewing -------------------------------------------------------------------------------

    async def _ready(self) -> "Renewal":
        if self._renewal is None:
            self._renewal = await asyncio.to_thread(_renewal, self._options, self._http)
        return self._renewal

    async def refresh(self, *, force: bool = False) -> "Refreshed":
        """Make sure that the instruments of today are loaded; the host is asked once a day, or by `force`.

        Where the host is away, or sends a file that cannot be read, the older copy is used and a warning
        is logged (`kis_async.instruments`). Raises `InstrumentsError` if there is none, and
        `MasterFileError` if the file is there and has another layout than declared.
        """
        async with self._refreshing:
            renewal = await self._ready()
            for _ in range(_ATTEMPTS):
                found = await renewal.run(force=force)
                if self._store is not None and self._store.path == found.index:
                    return found
                try:
                    store = await asyncio.to_thread(_opened, found.index)
                except InstrumentsError:
                    continue  # another process has just made another file, and removed this one
                await self.close()
                self._store = store
                return found
            raise InstrumentsError("the file of instruments vanishes as soon as it is made")

    async def close(self) -> None:
        """Close the file; `refresh` opens it again."""
        store, self._store = self._store, None
        if store is not None:
            store.close()


def _renewal(options: "MasterOptions | None", http: "aiohttp.ClientSession | None") -> "Renewal":
    from .renewal import MasterOptions, Renewal

    return Renewal(options or MasterOptions(), http)


def _opened(path: "Path") -> "Store":
    from .store import Store

    return Store(path)


def _read(row: type[R], path: "Path", file: str) -> "Master[R]":
    from .cache import unpacked
    from .parse import parse_master

    if not path.is_file():
        raise InstrumentsError(f"{file} is not in the cache: await kis.instruments.refresh() first")
    return parse_master(row, unpacked(path), file=file)


def _names_of(instrument: "Instrument") -> frozenset[str]:
    """What its market is called in front of a code."""
    daytime, ordered = instrument.daytime_exchange, instrument.order_exchange
    venues = [name for venue in instrument.venues for name in (venue.value, venue.name)]
    others = [each.value for each in (daytime, ordered) if each is not None]
    return frozenset({instrument.market.value, instrument.market.name, *venues, *others})
