"""How users give a symbol: `005930`, `NX:005930`, `NAS:AAPL`, `0001` for an index, an instrument. Pure."""

import re
from typing import Protocol, runtime_checkable

from .api.domestic_stock.analysis import QuoteKey
from .api.enums import OverseasQuoteExchange, Venue
from .api.overseas_stock.quotations import OverseasQuoteKey
from .errors import InvalidRequest

__all__ = ["AnySymbol", "ListedSymbol", "is_domestic", "require_market", "symbol_code", "symbol_key"]


@runtime_checkable
class ListedSymbol(Protocol):
    """What knows its code and where it is quoted, as an `Instrument` does."""

    @property
    def code(self) -> str:
        """The code that the broker's TRs take."""
        ...

    @property
    def quote_venue(self) -> str | None:
        """The code of a venue or an overseas exchange; `None` leaves the venue to the call.

        `InvalidRequest` for what is quoted by TRs of its own, as contracts and bonds.
        """
        ...

    @property
    def order_market(self) -> str | None:
        """The market of its orders, as `domestic_futureoption`; `None` for what cannot be ordered."""
        ...

    def realtime_key(self) -> str:
        """The server's key of its stream: the code, or `DNASAAPL` overseas."""
        ...


AnySymbol = str | QuoteKey | OverseasQuoteKey | ListedSymbol

_SYMBOL = re.compile(r"[0-9A-Za-z][0-9A-Za-z./_-]{0,15}", re.ASCII)
_INDEX = re.compile(r"[0-9]{4}", re.ASCII)
_VENUES = {"KRX": Venue.KRX, "NXT": Venue.NXT, "UNIFIED": Venue.UNIFIED, "INDEX": Venue.INDEX} | {
    venue.value: venue for venue in Venue
}


def symbol_key(symbol: AnySymbol, venue: Venue, *, parameter: str = "symbols") -> tuple[str, str]:
    """Where a symbol is quoted, as the code of a venue or of an overseas exchange, and its own code.

    `venue` is for a symbol that says none; `InvalidRequest` names `parameter`.
    """
    if isinstance(symbol, QuoteKey):
        where, code = str(symbol.venue), symbol.symbol
    elif isinstance(symbol, OverseasQuoteKey):
        where, code = str(symbol.exchange), symbol.symbol
    elif isinstance(symbol, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # 5930 for "005930" is a likely mistake
        prefix, separator, code = symbol.strip().rpartition(":")
        where = prefix.strip().upper() if separator else ""
    elif isinstance(symbol, ListedSymbol):  # pyright: ignore[reportUnnecessaryIsInstance]  # as above
        where, code = symbol.quote_venue or venue.value, symbol.code
    else:
        raise InvalidRequest(f"a symbol is a text such as '005930', not {symbol!r}", parameter=parameter)
    code = code.strip()
    if _SYMBOL.fullmatch(code) is None:
        raise InvalidRequest(f"{symbol!r} is not a symbol", parameter=parameter)
    if not where:
        where = Venue.INDEX if _INDEX.fullmatch(code) else venue
    known = _VENUES.get(where)
    if known is not None:
        return known.value, code
    if not OverseasQuoteExchange(where).known:
        raise InvalidRequest(
            f"{symbol!r}: {where} is neither a venue ({', '.join(v.value for v in Venue)}) "
            f"nor an overseas exchange ({', '.join(e.value for e in OverseasQuoteExchange)})",
            parameter=parameter,
        )
    return where, code


def require_market(symbol: AnySymbol, *markets: str, parameter: str = "symbol") -> None:
    """Refuse an instrument that belongs to none of these markets of orders; a text does not say."""
    market = _market_of(symbol)
    if market is None:
        raise InvalidRequest(f"{symbol}: it cannot be ordered", parameter=parameter)
    if market and market not in markets:
        raise InvalidRequest(
            f"{symbol} is of the market {market}, and the account for {', '.join(markets)}; "
            "`of` gives another product of the account",
            parameter=parameter,
        )


def symbol_code(symbol: AnySymbol, *, parameter: str = "symbol") -> str:
    """The code of a symbol alone; that of a contract or a bond, too, which `symbol_key` has no place for."""
    code: object = getattr(symbol, "code", None)
    if _market_of(symbol) != "" and isinstance(code, str):
        return code.strip()
    return symbol_key(symbol, Venue.KRX, parameter=parameter)[1]


def _market_of(symbol: AnySymbol) -> str | None:
    """The market that an instrument says; empty for what does not say."""
    # No `isinstance`: that looks at `quote_venue`, which some instruments have none of.
    return getattr(symbol, "order_market", "")


def is_domestic(where: str) -> bool:
    """Whether what `symbol_key` says of where a symbol is quoted is a Korean venue."""
    return Venue(where).known
