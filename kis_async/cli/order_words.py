"""How orders are written and read by people: kinds by name, sides, markets, days. Pure."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar, cast, get_args

import click

from ..account.places import market_of
from ..api.domestic_futureoption.enums import FuturesOrderKind
from ..api.enums import OrderKind, OverseasOrderKind, Side, Venue
from ..api.overseas_futureoption.enums import OverseasFuturesOrderKind
from ..config import Account, Settings
from ..errors import ConfigError, InvalidRequest
from ..orders.building import AnyKind
from ..orders.listed import OrderMarket
from ..spec.values import Code, parse_decimal
from ..symbols import is_domestic, symbol_key
from . import formats

__all__ = [
    "ADVICE",
    "account_of",
    "amount",
    "day",
    "kind_name",
    "kind_named",
    "market_label",
    "market_option",
    "markets_named",
    "masked",
    "order_market",
    "side_name",
]

Command = TypeVar("Command", bound=Callable[..., Any])

_KINDS: Mapping[OrderMarket, type[Code]] = {
    "domestic_stock": OrderKind,
    "overseas_stock": OverseasOrderKind,
    "domestic_futureoption": FuturesOrderKind,
    "overseas_futureoption": OverseasFuturesOrderKind,
}
_LABELS: Mapping[OrderMarket, str] = {
    "domestic_stock": "domestic stocks",
    "overseas_stock": "overseas stocks",
    "domestic_futureoption": "domestic derivatives",
    "overseas_futureoption": "overseas derivatives",
    "domestic_bond": "bonds",
}
ADVICE = "it may have been processed, so do not send it again: kis-async orders --settle finds out"
"""What to do about an outcome that is unknown."""

_NAMES: Mapping[str, OrderMarket] = {market.replace("_", "-"): market for market in get_args(OrderMarket)}


# --- accounts and markets -----------------------------------------------------------------------


def account_of(settings: Settings) -> Account:
    """The account; `ConfigError` if none is set."""
    if settings.account is None:
        raise ConfigError("not set: KIS_ACCOUNT, which this command is about", setting="account")
    return settings.account


def masked(account: Account) -> str:
    """An account of which only the product can be read."""
    return f"{'*' * len(account.number)}-{account.product}"


def market_option(help_text: str) -> Callable[[Command], Command]:
    """`--market`, which may be given several times."""
    return click.option(
        "--market",
        "markets",
        multiple=True,
        type=click.Choice(list(_NAMES), case_sensitive=False),
        help=help_text,
    )


def markets_named(names: Sequence[str]) -> tuple[OrderMarket, ...]:
    """The markets of the option's texts, each once."""
    return tuple(dict.fromkeys(_NAMES[name.lower()] for name in names))


def market_label(market: OrderMarket) -> str:
    """A market in words."""
    return _LABELS[market]


def order_market(symbol: str, account: Account) -> OrderMarket:
    """The market in which an account would order a symbol."""
    market = market_of(account, None)
    if market != "domestic_stock":
        return market
    where, _ = symbol_key(symbol, Venue.KRX, parameter="symbol")
    return "domestic_stock" if is_domestic(where) else "overseas_stock"


# --- kinds and sides ----------------------------------------------------------------------------


def kind_named(text: str, market: OrderMarket) -> AnyKind:
    """A kind of order by its English name or the broker's code; `InvalidRequest` lists the market's."""
    kinds = _KINDS[market]
    wanted = text.strip().upper().replace("-", "_")
    found = next((kind for kind in kinds if wanted in {kind.name, kind.value.upper()}), None)
    if found is None:
        names = ", ".join(_spelt(kind) for kind in kinds)
        raise InvalidRequest(f"{text!r} is no kind of order of {_LABELS[market]}: {names}", parameter="kind")
    return cast("AnyKind", found)


def kind_name(code: str | None, market: OrderMarket) -> str | None:
    """The English name of the broker's code, or the code itself where it has none; `None` if missing."""
    if not code or market not in _KINDS:  # kinds of bond orders have no names
        return code or None
    kind = _KINDS[market](code)
    return _spelt(kind) if kind.known else code


def _spelt(kind: Code) -> str:
    return kind.name.lower().replace("_", "-")


def side_name(side: Side | None) -> str:
    """`buy` or `sell`; a dash where the side is not known."""
    return formats.MISSING if side is None else side.name.lower() if side.known else side.value


# --- values of options --------------------------------------------------------------------------


def amount(context: click.Context, parameter: click.Parameter, value: str | None) -> Decimal | None:
    """The number of an option, exactly as written; a usage error for a text that is none."""
    del context
    if value is None:
        return None
    try:
        number = parse_decimal(value)
    except ValueError:
        number = None
    if number is None:
        raise click.BadParameter(
            f"{value!r} is not a number, as 70000.50 without separators", param=parameter
        )
    return number


def day(context: click.Context, parameter: click.Parameter, value: str | None) -> date | None:
    """The date of an option, as 2026-01-02 or 20260102; a usage error for a text that is none."""
    del context
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(
            f"{value!r} is not a date, as 2026-01-02 or 20260102", param=parameter
        ) from error
