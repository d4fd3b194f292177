"""Cash and buying power in one shape: values and pure conversions."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Protocol

import attrs

from ..api.domestic_futureoption.enums import FuturesOrderKind
from ..api.enums import OrderKind, Side
from ..orders.listed import OrderMarket
from ..spec.declare import Reply
from .places import Place
from .results import Rows, text_of

if TYPE_CHECKING:  # a menu takes tens of milliseconds to import
    from collections.abc import Iterable

    from ..api.domestic_bond.trading import BondBuyable
    from ..api.domestic_futureoption.trading_balance import FuturesAccount
    from ..api.domestic_futureoption.trading_night import NightFuturesOrderable
    from ..api.domestic_futureoption.trading_orders import FuturesOrderable
    from ..api.domestic_stock.trading_accounts import Buyable
    from ..api.domestic_stock.trading_pension import PensionBuyable
    from ..api.overseas_futureoption.trading_accounts import OverseasFuturesDeposit
    from ..api.overseas_futureoption.trading_orders import OverseasFuturesOrderable
    from ..api.overseas_stock.trading_accounts import ForeignMargin, OverseasOrderable
    from ..api.overseas_stock.trading_balances import OverseasCurrencyBalance, OverseasPresentTotals

__all__ = [
    "BuyingPower",
    "Cash",
    "CurrencyCash",
    "bond_power",
    "futures_cash",
    "futures_power",
    "night_power",
    "overseas_cash",
    "overseas_futures_cash",
    "overseas_futures_power",
    "overseas_power",
    "pension_power",
    "stock_cash",
    "stock_power",
]

_WON = "KRW"


@attrs.frozen(kw_only=True)
class CurrencyCash:
    """The money of an account in one currency, all amounts in it; what the broker does not say is `None`.

    `deposit` is what is booked today (예수금), `deposit_d1` and `deposit_d2` what it will be one and two
    business days on, when the trades of today and yesterday are settled (D+1 익일정산, D+2 가수도정산): what
    was sold today can be withdrawn on D+2. `withdrawable` can be taken out now, `withdrawable_d1` a day on.
    `orderable` is what new orders may use, without an exchange of currency. `unsettled_buys` and
    `unsettled_sells` are trades still to be paid for. `rows` are the broker's rows behind it.
    """

    currency: str
    deposit: Decimal | None = None
    deposit_d1: Decimal | None = None
    deposit_d2: Decimal | None = None
    withdrawable: Decimal | None = None
    withdrawable_d1: Decimal | None = None
    orderable: Decimal | None = None
    unsettled_buys: Decimal | None = None
    unsettled_sells: Decimal | None = None
    rows: tuple[Any, ...] = attrs.field(default=(), repr=False)


@attrs.frozen(kw_only=True)
class Cash(Rows[CurrencyCash]):
    """The money of an account, a row a currency."""

    def of(self, currency: str) -> CurrencyCash | None:
        """The money in a currency such as `KRW`, `None` if the account shows none."""
        return next((each for each in self.rows if each.currency == currency), None)


@attrs.frozen(kw_only=True)
class BuyingPower:
    """How much an order of one kind could buy; what the broker does not say is `None`.

    `quantity` (shares or contracts, of bonds units of 1,000 won of face value) and `amount` (in
    `currency`) are without borrowing. `quantity_with_credit` and `amount_with_credit` take in what may be
    bought unpaid (미수) and has to be paid for by D+2. `quantity_with_exchange` and `amount_with_exchange`
    take in other currencies under the integrated margin (통합증거금). `closable_quantity` is how much an
    order in derivatives could close, in contracts. `basis_price` is what the broker reckoned with: a market
    order is checked at the upper price limit. `kind` and `price` are the
    order's, as asked. `row` is the broker's row, whole.
    """

    market: OrderMarket
    symbol: str
    exchange: str | None = None
    currency: str | None = None
    side: Side = Side.BUY
    kind: OrderKind | FuturesOrderKind | None = None
    price: Decimal | None = None
    quantity: int | None = None
    amount: Decimal | None = None
    quantity_with_credit: int | None = None
    amount_with_credit: Decimal | None = None
    quantity_with_exchange: int | None = None
    amount_with_exchange: Decimal | None = None
    closable_quantity: int | None = None
    basis_price: Decimal | None = None
    row: Any = attrs.field(repr=False)
    reply: Reply = attrs.field(repr=False, eq=False)


# --- cash ---------------------------------------------------------------------------------------


class _Totals(Protocol):
    """What the totals of a balance and of a pension have in common."""

    @property
    def cash(self) -> Decimal | None: ...
    @property
    def cash_d1(self) -> Decimal | None: ...
    @property
    def cash_d2(self) -> Decimal | None: ...


def stock_cash(totals: _Totals | None) -> CurrencyCash:
    """From the totals of 주식잔고조회, or of 퇴직연금 잔고조회."""
    if totals is None:
        return CurrencyCash(currency=_WON)
    return CurrencyCash(
        currency=_WON,
        deposit=totals.cash,
        deposit_d1=totals.cash_d1,
        deposit_d2=totals.cash_d2,
        rows=(totals,),
    )


def futures_cash(totals: "FuturesAccount | None") -> CurrencyCash:
    """From the account of 선물옵션 잔고현황; the deposit is the cash in it, without substitutes."""
    if totals is None:
        return CurrencyCash(currency=_WON)
    return CurrencyCash(
        currency=_WON,
        deposit=totals.cash_deposit,
        deposit_d1=totals.cash_deposit_d1,
        withdrawable=totals.total_withdrawable_amount,
        orderable=totals.orderable_cash,
        rows=(totals,),
    )


def overseas_futures_cash(row: "OverseasFuturesDeposit", currency: str) -> CurrencyCash:
    """From 해외선물옵션 예수금현황 of one currency."""
    return CurrencyCash(
        currency=currency,
        deposit=row.deposit,
        deposit_d1=row.deposit_d1,
        withdrawable=row.withdrawable_amount,
        orderable=row.orderable_amount,
        rows=(row,),
    )


def overseas_cash(
    totals: "OverseasPresentTotals | None",
    balances: "Iterable[OverseasCurrencyBalance]",
    margins: "Iterable[ForeignMargin]",
) -> tuple[CurrencyCash, ...]:
    """Won first, from the totals of 해외주식 체결기준현재잔고, then each of its currencies.

    Each currency is joined with its row of 해외증거금 통화별조회. One that stands in several rows is taken
    from the first.
    """
    found: dict[str, CurrencyCash] = {}
    if totals is not None:
        found[_WON] = CurrencyCash(
            currency=_WON,
            deposit=totals.cash,
            withdrawable=totals.total_withdrawable_amount,
            rows=(totals,),
        )
    for row in balances:
        code = text_of(row.currency)
        if code and code not in found:
            found[code] = CurrencyCash(
                currency=code,
                deposit=row.foreign_currency_cash,
                withdrawable=row.foreign_currency_withdrawable_amount,
                withdrawable_d1=row.foreign_currency_withdrawable_amount_d1,
                rows=(row,),
            )
    seen: set[str] = set()
    for margin in margins:
        currency = text_of(margin.currency)
        if not currency or currency in seen:
            continue
        seen.add(currency)
        known = found.get(currency) or CurrencyCash(currency=currency, deposit=margin.foreign_currency_cash)
        found[currency] = attrs.evolve(
            known,
            orderable=margin.foreign_currency_general_orderable_amount,
            unsettled_buys=margin.unsettled_buy_amount,
            unsettled_sells=margin.unsettled_sell_amount,
            rows=(*known.rows, margin),
        )
    return tuple(found.values())


# --- buying power -------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Asked:
    """An order that was asked about."""

    place: Place
    side: Side
    kind: OrderKind | FuturesOrderKind | None
    price: Decimal | None

    def power(self, *, row: object, reply: Reply, currency: str | None = None, **found: Any) -> BuyingPower:
        """The answer about it."""
        return BuyingPower(
            market=self.place.market,
            symbol=self.place.symbol,
            exchange=text_of(self.place.exchange),
            side=self.side,
            kind=self.kind,
            price=self.price,
            currency=currency,
            row=row,
            reply=reply,
            **found,
        )


def stock_power(asked: Asked, row: "Buyable | None", reply: Reply) -> BuyingPower:
    """From 매수가능조회."""
    if row is None:
        return asked.power(row=row, reply=reply, currency=_WON)
    return asked.power(
        row=row,
        reply=reply,
        currency=_WON,
        quantity=row.cash_buyable_quantity,
        amount=row.cash_buyable_amount,
        quantity_with_credit=row.max_buyable_quantity,
        amount_with_credit=row.max_buyable_amount,
        basis_price=row.quantity_basis_price,
    )


def pension_power(asked: Asked, row: "PensionBuyable | None", reply: Reply) -> BuyingPower:
    """From 퇴직연금 매수가능조회: a pension cannot borrow, so its most is without borrowing."""
    if row is None:
        return asked.power(row=row, reply=reply, currency=_WON)
    return asked.power(
        row=row,
        reply=reply,
        currency=_WON,
        quantity=row.max_buyable_quantity,
        amount=row.max_buyable_amount,
        basis_price=row.quantity_basis_price,
    )


def bond_power(asked: Asked, row: "BondBuyable | None", reply: Reply) -> BuyingPower:
    """From 장내채권 매수가능조회."""
    if row is None:
        return asked.power(row=row, reply=reply, currency=_WON)
    return asked.power(
        row=row,
        reply=reply,
        currency=_WON,
        quantity=row.buyable_quantity,
        amount=row.buyable_amount,
        basis_price=row.price,
    )


def overseas_power(asked: Asked, row: "OverseasOrderable | None", reply: Reply) -> BuyingPower:
    """From 해외주식 매수가능금액조회."""
    if row is None:
        return asked.power(row=row, reply=reply)
    return asked.power(
        row=row,
        reply=reply,
        currency=text_of(row.currency),
        quantity=row.max_orderable_quantity,
        amount=row.orderable_amount,
        quantity_with_exchange=row.max_orderable_quantity_integrated,
        amount_with_exchange=row.foreign_currency_orderable_amount,
        basis_price=asked.price,
    )


def futures_power(asked: Asked, row: "FuturesOrderable", reply: Reply) -> BuyingPower:
    """From 선물옵션 주문가능."""
    return asked.power(
        row=row,
        reply=reply,
        currency=_WON,
        quantity=row.orderable_quantity,
        closable_quantity=row.closable_quantity_1,
        basis_price=row.base_price,
    )


def night_power(asked: Asked, row: "NightFuturesOrderable", reply: Reply) -> BuyingPower:
    """From (야간)선물옵션 주문가능 조회, which has two names for one number."""
    closable = row.closable_quantity
    return asked.power(
        row=row,
        reply=reply,
        currency=_WON,
        quantity=row.orderable_quantity,
        closable_quantity=row.closable_quantity_1 if closable is None else closable,
        basis_price=row.base_price,
    )


def overseas_futures_power(asked: Asked, row: "OverseasFuturesOrderable", reply: Reply) -> BuyingPower:
    """From 해외선물옵션 주문가능조회."""
    return asked.power(
        row=row,
        reply=reply,
        currency=text_of(row.currency),
        quantity=row.new_orderable_quantity,
        closable_quantity=row.closable_quantity,
    )
