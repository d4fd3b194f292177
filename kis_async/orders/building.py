"""The request of an order, a change or a cancellation, whichever market it is for. Pure.

A domestic stock is `005930` (or `NX:005930`), an overseas one `NAS:AAPL`; what a contract is, is said by
the account's product: 03 for domestic derivatives, 08 for overseas ones.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Literal, TypeVar, get_args

import attrs

from ..api.domestic_futureoption.enums import FuturesOrderKind
from ..api.enums import (
    CreditType,
    OrderKind,
    OrderVenue,
    OverseasOrderExchange,
    OverseasOrderKind,
    OverseasQuoteExchange,
    Revision,
    Side,
    Venue,
)
from ..api.overseas_futureoption.enums import OverseasFuturesOrderKind
from ..config import Account
from ..errors import InvalidRequest
from ..spec.declare import OrderRequest
from ..symbols import AnySymbol, is_domestic, require_market, symbol_key
from .listed import OrderMarket

__all__ = ["AnyKind", "Asked", "Credit", "OrderSession", "Target", "cancellation", "change", "new_order"]

AnyKind = OrderKind | OverseasOrderKind | FuturesOrderKind | OverseasFuturesOrderKind
OrderSession = Literal["day", "night", "daytime"]
K = TypeVar("K", bound=AnyKind)

_EXCHANGES: Mapping[str, OverseasOrderExchange] = {
    OverseasQuoteExchange.NASDAQ: OverseasOrderExchange.NASDAQ,
    OverseasQuoteExchange.NEW_YORK: OverseasOrderExchange.NEW_YORK,
    OverseasQuoteExchange.AMEX: OverseasOrderExchange.AMEX,
    OverseasQuoteExchange.HONG_KONG: OverseasOrderExchange.HONG_KONG,
    OverseasQuoteExchange.SHANGHAI: OverseasOrderExchange.SHANGHAI,
    OverseasQuoteExchange.SHENZHEN: OverseasOrderExchange.SHENZHEN,
    OverseasQuoteExchange.TOKYO: OverseasOrderExchange.TOKYO,
    OverseasQuoteExchange.HANOI: OverseasOrderExchange.HANOI,
    OverseasQuoteExchange.HO_CHI_MINH: OverseasOrderExchange.HO_CHI_MINH,
}
_DAYTIME: Mapping[str, OverseasOrderExchange] = {
    OverseasQuoteExchange.NASDAQ_DAYTIME: OverseasOrderExchange.NASDAQ,
    OverseasQuoteExchange.NEW_YORK_DAYTIME: OverseasOrderExchange.NEW_YORK,
    OverseasQuoteExchange.AMEX_DAYTIME: OverseasOrderExchange.AMEX,
}
_VENUES: Mapping[str, OrderVenue] = {Venue.KRX: OrderVenue.KRX, Venue.NXT: OrderVenue.NXT}
_FUTURES, _OVERSEAS_FUTURES = "03", "08"


@attrs.frozen(kw_only=True)
class Credit:
    """How a credit order is paid for: the type, and the day of the loan (today for a new one)."""

    kind: CreditType
    loan_date: date


@attrs.frozen(kw_only=True)
class Asked:
    """What a caller asks for: quantity in shares or contracts, prices in the instrument's currency."""

    side: Side
    symbol: AnySymbol
    quantity: int
    price: Decimal | int | None
    kind: AnyKind | None
    venue: OrderVenue | None
    session: OrderSession
    condition_price: Decimal | int | None
    credit: Credit | None
    account: Account | None
    client_order_id: str | None
    send_before: datetime | timedelta | None
    timeout: float | None

    @property
    def options(self) -> dict[str, Any]:
        """What goes with the call and not to the broker."""
        return {
            "account": self.account,
            "client_order_id": self.client_order_id,
            "send_before": self.send_before,
            "timeout": self.timeout,
        }


@attrs.frozen(kw_only=True)
class Target:
    """The order that is to be changed or cancelled: the number as the broker gave it."""

    market: OrderMarket
    number: str
    branch: str | None = None
    symbol: str = ""
    exchange: str | None = None
    venue: str | None = None
    kind: str | None = None
    quantity: int | None = None
    ordered_on: date | None = None
    night: bool = False
    daytime: bool = False


def _decimal(value: Decimal | int | None, parameter: str) -> Decimal | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (Decimal, int)):  # pyright: ignore[reportUnnecessaryIsInstance]  # a float is a likely mistake
        raise InvalidRequest(
            f"{parameter} must be a Decimal or a whole number, not {type(value).__name__}",
            parameter=parameter,
        )
    if not Decimal(value).is_finite():
        raise InvalidRequest(f"{parameter} must be a number, not {value}", parameter=parameter)
    return Decimal(value)


def _kind(asked: Asked, kinds: type[Any], limit: Any) -> Any:
    """The kind that is asked for; a price alone means a limit order, and no price at all a mistake."""
    if asked.kind is None:
        if asked.price is None:
            raise InvalidRequest("give a price, or a kind that has none", parameter="price")
        return limit
    return _of(kinds, asked.kind)


def _of(kinds: type[K], kind: AnyKind) -> K:
    """A kind that was given, which must be one of its market's."""
    if not isinstance(kind, kinds):
        raise InvalidRequest(
            f"kind must be one of {kinds.__name__} here, not {type(kind).__name__}", parameter="kind"
        )
    return kind


def new_order(asked: Asked, product: str) -> OrderRequest[Any]:
    """The request of a new order, for an account of this product; `InvalidRequest` for what cannot be."""
    if asked.session not in get_args(OrderSession):
        raise InvalidRequest(
            f"session must be one of {', '.join(get_args(OrderSession))}, not {asked.session!r}",
            parameter="session",
        )
    if product == _FUTURES:
        require_market(asked.symbol, "domestic_futureoption")
        return _futures(asked)
    if product == _OVERSEAS_FUTURES:
        require_market(asked.symbol, "overseas_futureoption")
        return _overseas_futures(asked)
    # A bond goes on to be refused as what has TRs of its own.
    require_market(asked.symbol, "domestic_stock", "overseas_stock", "domestic_bond")
    where, symbol = symbol_key(asked.symbol, Venue.KRX, parameter="symbol")
    if not is_domestic(where):
        return _overseas(asked, where, symbol)
    return _domestic(asked, where, symbol)


def _refuse(market: str, **given: bool) -> None:
    for name, is_given in given.items():
        if is_given:
            raise InvalidRequest(f"{name} is not for {market}", parameter=name)


def _domestic(asked: Asked, where: str, symbol: str) -> OrderRequest[Any]:
    from ..api.domestic_stock.trading_orders import OrderCash, OrderCredit

    if where == Venue.INDEX:
        raise InvalidRequest("an index cannot be ordered", parameter="symbol")
    _refuse("domestic stocks", session=asked.session != "day")
    # KRX is also what a symbol is taken for that names no venue.
    named = _VENUES.get(where) if where != Venue.KRX or _says_venue(asked.symbol) else None
    if where == Venue.UNIFIED and asked.venue is None:
        raise InvalidRequest(
            "UN is no venue for orders: say venue=OrderVenue.SOR, KRX or NXT", parameter="venue"
        )
    if named is not None and asked.venue not in (None, named):
        raise InvalidRequest(f"the symbol says {named}, and venue {asked.venue}", parameter="venue")
    common: dict[str, Any] = {
        "side": asked.side,
        "symbol": symbol,
        "quantity": asked.quantity,
        "order_kind": _kind(asked, OrderKind, OrderKind.LIMIT),
        "price": _decimal(asked.price, "price") or Decimal(0),
        "condition_price": _decimal(asked.condition_price, "condition_price"),
        "order_venue": asked.venue or named,
        **asked.options,
    }
    if asked.credit is None:
        return OrderCash(**common)
    return OrderCredit(credit_type=asked.credit.kind, loan_date=asked.credit.loan_date, **common)


def _says_venue(symbol: AnySymbol) -> bool:
    """Whether it is of KRX by its own word."""
    return symbol_key(symbol, Venue.NXT, parameter="symbol")[0] == Venue.KRX


def _overseas(asked: Asked, where: str, symbol: str) -> OrderRequest[Any]:
    from ..api.overseas_stock.trading_orders import OrderOverseas, OrderOverseasDaytime

    exchange = _EXCHANGES.get(where) or _DAYTIME.get(where)
    if exchange is None:
        raise InvalidRequest(f"nothing is ordered at {where}", parameter="symbol")
    _refuse(
        "overseas stocks",
        venue=asked.venue is not None,
        condition_price=asked.condition_price is not None,
        credit=asked.credit is not None,
        session=asked.session == "night",
    )
    common: dict[str, Any] = {
        "side": asked.side,
        "exchange": exchange,
        "symbol": symbol,
        "quantity": asked.quantity,
        "price": _decimal(asked.price, "price") or Decimal(0),
        **asked.options,
    }
    kind = _kind(asked, OverseasOrderKind, None)
    if asked.session == "daytime" or where in _DAYTIME:
        return OrderOverseasDaytime(order_kind=kind or OverseasOrderKind.LIMIT, **common)
    return OrderOverseas(order_kind=kind, **common)


def _contract(asked: Asked) -> str:
    """The code of a contract, given as a text or as an instrument."""
    code: object = asked.symbol if isinstance(asked.symbol, str) else getattr(asked.symbol, "code", None)
    if not isinstance(code, str):
        raise InvalidRequest("a contract is a text, as '101W09', or an instrument", parameter="symbol")
    return code.strip()


def _futures(asked: Asked) -> OrderRequest[Any]:
    from ..api.domestic_futureoption.trading_orders import FuturesSession, OrderFutures

    _refuse(
        "domestic derivatives",
        venue=asked.venue is not None,
        condition_price=asked.condition_price is not None,
        credit=asked.credit is not None,
        session=asked.session == "daytime",
    )
    return OrderFutures(
        side=asked.side,
        symbol=_contract(asked),
        quantity=asked.quantity,
        order_kind=_kind(asked, FuturesOrderKind, FuturesOrderKind.LIMIT),
        price=_decimal(asked.price, "price") or Decimal(0),
        session=FuturesSession.NIGHT if asked.session == "night" else FuturesSession.DAY,
        **asked.options,
    )


def _overseas_futures(asked: Asked) -> OrderRequest[Any]:
    from ..api.overseas_futureoption.trading_orders import OrderOverseasFutures

    _refuse(
        "overseas derivatives",
        venue=asked.venue is not None,
        credit=asked.credit is not None,
        session=asked.session != "day",
    )
    return OrderOverseasFutures(
        side=asked.side,
        symbol=_contract(asked),
        quantity=asked.quantity,
        order_kind=_kind(asked, OverseasFuturesOrderKind, OverseasFuturesOrderKind.LIMIT),
        price=_decimal(asked.price, "price"),
        stop_price=_decimal(asked.condition_price, "condition_price"),
        **asked.options,
    )


# --- changing and cancelling --------------------------------------------------------------------


def change(
    target: Target,
    *,
    price: Decimal | int | None,
    kind: AnyKind | None,
    quantity: int | None,
    condition_price: Decimal | int | None,
    options: Mapping[str, Any],
) -> OrderRequest[Any]:
    """The request that changes an order; without `quantity`, all that is left of it."""
    worth = _decimal(price, "price")
    condition = _decimal(condition_price, "condition_price")
    if worth is None and kind is None and condition is None:
        raise InvalidRequest("say what changes: a price, or a kind that has none", parameter="price")
    return _revision(target, Revision.MODIFY, worth, kind, quantity, condition, options)


def cancellation(target: Target, *, quantity: int | None, options: Mapping[str, Any]) -> OrderRequest[Any]:
    """The request that cancels an order, or `quantity` of it."""
    return _revision(target, Revision.CANCEL, None, None, quantity, None, options)


def _revision(
    target: Target,
    revision: Revision,
    price: Decimal | None,
    kind: AnyKind | None,
    quantity: int | None,
    condition: Decimal | None,
    options: Mapping[str, Any],
) -> OrderRequest[Any]:
    match target.market:
        case "domestic_stock":
            return _domestic_revision(target, revision, price, kind, quantity, condition, options)
        case "overseas_stock":
            what = "changes of overseas stocks"
            _refuse(what, kind=kind is not None, condition_price=condition is not None)
            return _overseas_revision(target, revision, price, quantity, options)
        case "domestic_futureoption":
            _refuse("domestic derivatives", condition_price=condition is not None)
            return _futures_revision(target, revision, price, kind, quantity, options)
        case "overseas_futureoption":
            # Its TR concerns the whole order, and would cancel more than was asked for.
            what = "changes of overseas derivatives, which are of all that is left"
            _refuse(what, kind=kind is not None, quantity=quantity is not None)
            return _overseas_futures_revision(target, revision, price, condition, options)
        case _:
            raise InvalidRequest("bonds are changed through their TR", parameter="order")


def _domestic_revision(
    target: Target,
    revision: Revision,
    price: Decimal | None,
    kind: AnyKind | None,
    quantity: int | None,
    condition: Decimal | None,
    options: Mapping[str, Any],
) -> OrderRequest[Any]:
    from ..api.domestic_stock.trading_orders import ModifyOrCancelOrder

    return ModifyOrCancelOrder(
        branch=target.branch or "",
        original_order_number=target.number,
        order_kind=OrderKind(target.kind or OrderKind.LIMIT) if kind is None else _of(OrderKind, kind),
        revision=revision,
        quantity=quantity or 0,
        price=price or Decimal(0),
        all_remaining=quantity is None,
        condition_price=condition,
        order_venue=None if target.venue is None else OrderVenue(target.venue),
        **options,
    )


def _overseas_revision(
    target: Target,
    revision: Revision,
    price: Decimal | None,
    quantity: int | None,
    options: Mapping[str, Any],
) -> OrderRequest[Any]:
    from ..api.overseas_stock.trading_orders import ModifyOverseas, ModifyOverseasDaytime

    if target.exchange is None:
        raise InvalidRequest("the order's exchange is not known", parameter="order")
    kind = ModifyOverseasDaytime if target.daytime else ModifyOverseas
    return kind(
        exchange=OverseasOrderExchange(target.exchange),
        symbol=target.symbol,
        original_order_number=target.number,
        revision=revision,
        quantity=_needed(quantity, target),
        price=price or Decimal(0),
        **options,
    )


def _futures_revision(
    target: Target,
    revision: Revision,
    price: Decimal | None,
    kind: AnyKind | None,
    quantity: int | None,
    options: Mapping[str, Any],
) -> OrderRequest[Any]:
    from ..api.domestic_futureoption.trading_orders import FuturesSession, ModifyOrCancelFuturesOrder

    if revision == Revision.CANCEL:
        known = FuturesOrderKind.LIMIT  # which a cancellation has, whatever the order was
    elif kind is None:
        known = FuturesOrderKind(target.kind or FuturesOrderKind.LIMIT)
    else:
        known = _of(FuturesOrderKind, kind)
    return ModifyOrCancelFuturesOrder(
        revision=revision,
        original_order_number=target.number,
        quantity=_needed(quantity, target),
        price=price or Decimal(0),
        all_remaining=quantity is None,
        order_kind=known,
        session=FuturesSession.NIGHT if target.night else FuturesSession.DAY,
        **options,
    )


def _overseas_futures_revision(
    target: Target,
    revision: Revision,
    price: Decimal | None,
    condition: Decimal | None,
    options: Mapping[str, Any],
) -> OrderRequest[Any]:
    from ..api.overseas_futureoption.trading_orders import ModifyOrCancelOverseasFuturesOrder

    if target.ordered_on is None:
        raise InvalidRequest("the order's local trading day is needed", parameter="order")
    return ModifyOrCancelOverseasFuturesOrder(
        revision=revision,
        original_ordered_on=target.ordered_on,
        original_order_number=target.number,
        price=price,
        stop_price=condition,
        **options,
    )


def _needed(quantity: int | None, target: Target) -> int:
    """A quantity where the market wants to have one said."""
    known = quantity if quantity is not None else target.quantity
    if known is None:
        raise InvalidRequest("say the quantity that is left of the order", parameter="quantity")
    return known
