"""What users ask a stream for, live or replayed: feeds by symbol, by class, and of their own orders."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from ..api.enums import Venue
from ..config import Account
from ..errors import ConfigError, NotOnPaper
from ..spec.declare import Record
from ..symbols import AnySymbol, ListedSymbol
from .buffers import Policy
from .feed import Feed, Host, Wish
from .options import StreamOptions

# The declarations behind these are imported when they are first asked for: opening a stream for one kind
# of records is not to pay for all.
if TYPE_CHECKING:
    from .notices import Market, Notice
    from .symbols import AnyBook, AnyExpected, AnyTrade

__all__ = ["Asking", "tr_id_of"]

T = TypeVar("T", bound=Record)

# The product of an account, its last two digits, says in which markets it orders.
_MARKETS: "dict[str, tuple[Market, ...]]" = {
    "01": ("domestic_stock", "overseas_stock"),
    "03": ("domestic_futureoption",),
    "08": ("overseas_futureoption",),
}


def tr_id_of(record: type[Record], *, paper: bool) -> str:
    """The id of a stream in an environment; `NotOnPaper` if it is not offered there."""
    spec = record.stream
    if not paper:
        return spec.tr
    if spec.paper is None:
        raise NotOnPaper(f"{spec.name} ({spec.tr}) is not offered on paper", tr_id=spec.tr)
    return spec.paper


class Asking(ABC):
    """The methods that make feeds."""

    def __init__(self, *, options: StreamOptions, venue: Venue, paper: bool) -> None:
        self._options = options
        self._venue = venue
        self._paper = paper

    @abstractmethod
    def _host(self) -> Host:
        """Who serves the feeds."""

    @abstractmethod
    def _owner(self) -> tuple[str | None, Account | None]:
        """The HTS user and the account whose notices come."""

    def trades(
        self,
        *symbols: AnySymbol,
        venue: Venue | None = None,
        paid: bool = False,
        policy: Policy | None = None,
        buffer: int | None = None,
    ) -> "Feed[AnyTrade]":
        """Trades of domestic stocks (`005930`), indices (`0001`) and overseas stocks (`NAS:AAPL`).

        `venue` is where a domestic stock that says none is traded. Overseas stocks come free of charge
        (US at once, Asia 15 minutes late) or, where quotes are `paid` for, at once. Futures, options,
        bonds and all other streams: see `records`. `policy` and `buffer` are those of `StreamOptions`
        unless given.
        """
        from .symbols import trade_stream

        where = venue or self._venue
        return self._feed((trade_stream(each, where, paid=paid) for each in symbols), policy, buffer)

    def books(
        self,
        *symbols: AnySymbol,
        venue: Venue | None = None,
        paid: bool = False,
        policy: Policy | None = None,
        buffer: int | None = None,
    ) -> "Feed[AnyBook]":
        """Order books of domestic and overseas stocks; see `trades`."""
        from .symbols import book_stream

        where = venue or self._venue
        return self._feed((book_stream(each, where, paid=paid) for each in symbols), policy, buffer)

    def expected(
        self,
        *symbols: AnySymbol,
        venue: Venue | None = None,
        policy: Policy | None = None,
        buffer: int | None = None,
    ) -> "Feed[AnyExpected]":
        """Expected prices of domestic stocks and indices while an auction is on; see `trades`."""
        from .symbols import expected_stream

        where = venue or self._venue
        return self._feed((expected_stream(each, where) for each in symbols), policy, buffer)

    def records(
        self,
        record: type[T],
        *keys: str | ListedSymbol,
        policy: Policy | None = None,
        buffer: int | None = None,
    ) -> Feed[T]:
        """The records of any stream, by its class and the server's own keys (`DNASAAPL`, `0001`...).

        An instrument stands for its key.
        """
        named = (key if isinstance(key, str) else key.realtime_key() for key in keys)
        return self._feed(((record, key) for key in named), policy, buffer)

    def notices(self, *markets: "Market", all_accounts: bool = False) -> "Feed[Notice]":
        """What happens to the orders of the client's account, also to those that other programs placed.

        `markets`: by the account's product unless said otherwise. `all_accounts` gives the notices of
        all accounts of the HTS user, which the key's owner must be (`Credentials(hts_id=...)`).
        Notices are never dropped. A notice that came while there was no connection does not come again: a
        `Gap` says so.
        """
        from .notices import NoticeReader

        user, account = self._owner()
        if not user:
            raise ConfigError(
                "notices are those of an HTS user: give Credentials(hts_id=...)", setting="hts_id"
            )
        if account is None and not all_accounts:
            raise ConfigError(
                "notices are those of an account: give KIS(account=...), or all_accounts=True",
                setting="account",
            )
        reader = NoticeReader(None if all_accounts else account)
        return Feed(
            self._host(),
            [Wish(record, user) for record in self._notice_records(markets, account)],
            policy="drop_oldest",
            size=None,
            convert=reader.read,
        )

    def _notice_records(self, markets: "Iterable[Market]", account: Account | None) -> list[type[Record]]:
        from .notices import NOTICES

        chosen = tuple(markets)
        usual = _MARKETS.get(account.product if account is not None else "01", _MARKETS["01"])
        records = [record for market in chosen or usual for record in NOTICES[market]]
        if chosen or not self._paper:
            return records
        return [record for record in records if record.stream.paper is not None]

    def _feed(self, pairs: Iterable[tuple[type[T], str]], policy: Policy | None, size: int | None) -> Feed[T]:
        return Feed(
            self._host(),
            [Wish(record, key) for record, key in pairs],
            policy=policy or self._options.policy,
            size=self._options.buffer if size is None else size,
        )
