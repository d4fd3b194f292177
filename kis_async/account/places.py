"""Which markets an account is for, and where a symbol of it is traded. Pure."""

from typing import get_args

import attrs

from ..api.enums import OverseasOrderExchange, OverseasQuoteExchange, Venue
from ..config import Account
from ..errors import InvalidRequest
from ..orders.listed import OrderMarket
from ..symbols import AnySymbol, require_market, symbol_key

__all__ = ["EXCHANGES", "Place", "exchange_of", "exchanges_of", "is_pension", "market_of", "place_of"]

# The account's last two digits say what it is for; the first market is the one meant without a word.
_MARKETS: dict[str, tuple[OrderMarket, ...]] = {
    "01": ("domestic_stock", "overseas_stock", "domestic_bond"),
    "03": ("domestic_futureoption",),
    "08": ("overseas_futureoption",),
    "22": ("domestic_stock", "domestic_bond"),
    "29": ("domestic_stock",),
}
_RETIREMENT_PENSION = "29"

_ORDER_EXCHANGES = {
    OverseasQuoteExchange.NASDAQ: OverseasOrderExchange.NASDAQ,
    OverseasQuoteExchange.NASDAQ_DAYTIME: OverseasOrderExchange.NASDAQ,
    OverseasQuoteExchange.NEW_YORK: OverseasOrderExchange.NEW_YORK,
    OverseasQuoteExchange.NEW_YORK_DAYTIME: OverseasOrderExchange.NEW_YORK,
    OverseasQuoteExchange.AMEX: OverseasOrderExchange.AMEX,
    OverseasQuoteExchange.AMEX_DAYTIME: OverseasOrderExchange.AMEX,
    OverseasQuoteExchange.HONG_KONG: OverseasOrderExchange.HONG_KONG,
    OverseasQuoteExchange.SHANGHAI: OverseasOrderExchange.SHANGHAI,
    OverseasQuoteExchange.SHENZHEN: OverseasOrderExchange.SHENZHEN,
    OverseasQuoteExchange.TOKYO: OverseasOrderExchange.TOKYO,
    OverseasQuoteExchange.HANOI: OverseasOrderExchange.HANOI,
    OverseasQuoteExchange.HO_CHI_MINH: OverseasOrderExchange.HO_CHI_MINH,
}
# With what is paid on each exchange.
EXCHANGES: dict[OverseasOrderExchange, str] = {
    OverseasOrderExchange.NASDAQ: "USD",
    OverseasOrderExchange.NEW_YORK: "USD",
    OverseasOrderExchange.AMEX: "USD",
    OverseasOrderExchange.HONG_KONG: "HKD",
    OverseasOrderExchange.SHANGHAI: "CNY",
    OverseasOrderExchange.SHENZHEN: "CNY",
    OverseasOrderExchange.TOKYO: "JPY",
    OverseasOrderExchange.HANOI: "VND",
    OverseasOrderExchange.HO_CHI_MINH: "VND",
}


@attrs.frozen(kw_only=True)
class Place:
    """A symbol of one market, and its exchange if that is an overseas one."""

    market: OrderMarket
    symbol: str
    exchange: OverseasOrderExchange | None = None


def market_of(account: Account, market: OrderMarket | None) -> OrderMarket:
    """The market asked for, or the account's own; `InvalidRequest` for one that it is not for."""
    if market is not None and market not in get_args(OrderMarket):
        raise InvalidRequest(
            f"market {market!r} is none of {', '.join(get_args(OrderMarket))}", parameter="market"
        )
    allowed = _MARKETS.get(account.product)
    if allowed is None:
        if market is None:
            raise InvalidRequest(
                f"what an account with product code {account.product} is for is not known: say market=",
                parameter="market",
            )
        return market
    if market is None:
        return allowed[0]
    if market not in allowed:
        raise InvalidRequest(
            f"an account with product code {account.product} is for {', '.join(allowed)}, not {market}; "
            "kis.account.of(...) gives another product of the key",
            parameter="market",
        )
    return market


def is_pension(account: Account) -> bool:
    """Whether the account is a retirement pension (퇴직연금), which has TRs of its own."""
    return account.product == _RETIREMENT_PENSION


def exchange_of(exchange: OverseasOrderExchange | OverseasQuoteExchange | str) -> OverseasOrderExchange:
    """The exchange as orders name it, from that name or the one that quotes have; `InvalidRequest` else."""
    text = exchange.strip().upper()
    found = _ORDER_EXCHANGES.get(OverseasQuoteExchange(text)) or OverseasOrderExchange(text)
    if not found.known:
        raise InvalidRequest(
            f"{text!r} is no overseas exchange: {', '.join(each.value for each in OverseasOrderExchange)}",
            parameter="exchange",
        )
    return found


def exchanges_of(*, paper: bool) -> tuple[OverseasOrderExchange, ...]:
    """The exchanges by which all holdings are found: one stands for the whole US, but not on paper."""
    if paper:
        return tuple(EXCHANGES)
    elsewhere = {OverseasOrderExchange.NEW_YORK, OverseasOrderExchange.AMEX}
    return tuple(exchange for exchange in EXCHANGES if exchange not in elsewhere)


def place_of(
    symbol: AnySymbol,
    account: Account,
    *,
    market: OrderMarket | None,
    exchange: OverseasOrderExchange | OverseasQuoteExchange | str | None,
) -> Place:
    """Where a symbol is traded: `NAS:AAPL`, or `AAPL` with an exchange, is an overseas stock.

    A domestic stock's venue (`NX:005930`) says nothing here. An instrument brings its market and exchange.
    Raises `InvalidRequest` for an overseas stock without an exchange, for an index, and for an instrument
    of a market that the account is not for.
    """
    if not isinstance(symbol, str):
        symbol, market = _written(symbol, account, market)
    prefix, separator, code = symbol.strip().rpartition(":")
    code = code.strip()
    if not code:
        raise InvalidRequest("symbol is empty", parameter="symbol")
    own = _MARKETS.get(account.product, ())
    where = (
        exchange
        if exchange is not None
        else prefix
        if separator and not Venue(prefix.upper()).known
        else None
    )
    if market is None and where is not None and "overseas_stock" in own:
        market = "overseas_stock"
    found = market_of(account, market)
    if found == "overseas_stock":
        if where is None:
            raise InvalidRequest(
                f"{code}: an overseas stock needs its exchange, as in 'NAS:{code}'", parameter="symbol"
            )
        return Place(market=found, symbol=code.upper(), exchange=exchange_of(where))
    if where is not None:
        raise InvalidRequest(f"{symbol!r}: {found} has no exchanges to choose from", parameter="exchange")
    if separator and Venue(prefix.upper()) == Venue.INDEX:
        raise InvalidRequest(f"{symbol!r}: an index is not traded", parameter="symbol")
    return Place(market=found, symbol=code)


def _written(
    symbol: AnySymbol, account: Account, market: OrderMarket | None
) -> tuple[str, OrderMarket | None]:
    """A symbol as a text, and its market if it says one."""
    own = _MARKETS.get(account.product, get_args(OrderMarket))
    require_market(symbol, *(own if market is None else (market,)))
    told = getattr(symbol, "order_market", None)
    if told in {"domestic_bond", "domestic_futureoption", "overseas_futureoption"}:
        return getattr(symbol, "code", ""), told
    where, code = symbol_key(symbol, Venue.KRX, parameter="symbol")
    return f"{where}:{code}", told or market
