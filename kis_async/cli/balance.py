"""`kis-async balance`: what the account holds, what it is worth, and its cash by day of settlement."""

import asyncio
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
import click
from rich.console import Console, RenderableType
from rich.text import Text

from ..account.places import market_of
from ..account.results import total
from ..api.enums import ChangeSign
from ..orders.listed import OrderMarket
from . import formats, output, tables
from .columns import Column, titled
from .order_words import account_of, market_label, market_option, markets_named, masked, side_name
from .progress import ProgressBar
from .running import call
from .settings import Connection, broker_options, json_option

if TYPE_CHECKING:
    from ..account.holdings import Position, Positions
    from ..account.money import Cash, CurrencyCash
    from ..client import KIS
    from ..config import Account

__all__ = ["Holdings", "Total", "balance", "balance_document", "balance_lines"]

# What a position in derivatives comes to says nothing about what it is worth.
_OWNED = frozenset({"domestic_stock", "overseas_stock", "domestic_bond"})


@attrs.frozen(kw_only=True)
class Total:
    """The sums over a market's positions in one currency, the rate in percent; `None` if one is not known."""

    market: OrderMarket
    currency: str | None
    cost: Decimal | None
    value: Decimal | None
    profit: Decimal | None

    @property
    def profit_rate(self) -> Decimal | None:
        """The profit in percent of the cost."""
        if self.profit is None or not self.cost:
            return None
        return (self.profit / self.cost * 100).quantize(Decimal("0.01"))


@attrs.frozen(kw_only=True)
class Holdings:
    """One market of the account; bonds are paid for with the cash of the domestic stocks."""

    market: OrderMarket
    positions: "Positions"
    cash: "Cash | None"

    def totals(self) -> list[Total]:
        """The sums of the positions, by currency."""
        currencies = dict.fromkeys(position.currency for position in self.positions)
        return [self._total([p for p in self.positions if p.currency == each], each) for each in currencies]

    def _total(self, positions: "Sequence[Position]", currency: str | None) -> Total:
        owned = self.market in _OWNED
        return Total(
            market=self.market,
            currency=currency,
            cost=total(position.cost for position in positions) if owned else None,
            value=total(position.value for position in positions) if owned else None,
            profit=total(position.profit for position in positions),
        )

    @property
    def problems(self) -> list[str]:
        """What could not be understood of the answers."""
        skipped = self.positions.skipped_rows
        texts = [*self.positions.problems, *(() if self.cash is None else self.cash.problems)]
        return [*texts, *([f"{skipped} rows without a symbol were left out"] if skipped else [])]


@click.command(short_help="Positions, cash and totals of the account.")
@market_option(
    "What is held where; may be given several times.  [default: what the account's product is for]"
)
@json_option
@broker_options
def balance(*, connection: Connection, markets: tuple[str, ...], as_json: bool) -> None:
    """Show the positions and the cash of the account, all pages of it, with totals.

    \b
    kis-async balance
    kis-async balance --market domestic-stock --market overseas-stock

    Cash is shown by day of settlement: the deposit of today, of D+1 and of D+2. Amounts are in the
    currency beside them.
    """  # noqa: D301 - the mark keeps click from filling the lines
    account = account_of(connection.read())
    chosen = markets_named(markets) or (market_of(account, None),)

    async def work(kis: "KIS", progress: ProgressBar) -> list[Holdings]:
        del progress
        return [await _read(kis, market, connection.timeout) for market in chosen]

    found = call(connection, work)
    if as_json:
        output.write_json(balance_document(account, found))
        return
    console = output.screen()
    output.print_lines(console, *balance_lines(account, found, console))


async def _read(kis: "KIS", market: OrderMarket, timeout: float | None) -> Holdings:
    if market == "domestic_bond":
        return Holdings(
            market=market, positions=await kis.account.positions(market=market, timeout=timeout), cash=None
        )
    positions, cash = await asyncio.gather(
        kis.account.positions(market=market, timeout=timeout),
        kis.account.cash(market=market, timeout=timeout),
    )
    return Holdings(market=market, positions=positions, cash=cash)


# --- for programs -------------------------------------------------------------------------------


def balance_document(account: "Account", found: Sequence[Holdings]) -> dict[str, Any]:
    """Positions, cash and totals; each has its market and its currency."""
    return {
        "account": masked(account),
        "positions": [_position(position) for each in found for position in each.positions],
        "sold_out": [_position(position) for each in found for position in each.positions.sold_out],
        "cash": [{"market": each.market, **_cash(row)} for each in found for row in each.cash or ()],
        "totals": [
            {**attrs.asdict(sums), "profit_rate": sums.profit_rate}
            for each in found
            for sums in each.totals()
        ],
        "problems": [problem for each in found for problem in each.problems],
    }


def _position(position: "Position") -> dict[str, Any]:
    names = (field.name for field in attrs.fields(type(position)))
    return {name: getattr(position, name) for name in names if name != "row"}


def _cash(cash: "CurrencyCash") -> dict[str, Any]:
    names = (field.name for field in attrs.fields(type(cash)))
    return {name: getattr(cash, name) for name in names if name != "rows"}


# --- for people ---------------------------------------------------------------------------------


def balance_lines(account: "Account", found: Sequence[Holdings], console: Console) -> list[RenderableType]:
    """The tables: positions, totals and cash of each market."""
    lines: list[RenderableType] = []
    for each in found:
        title = f"{market_label(each.market).capitalize()} of {masked(account)}"
        lines.append(_positions_table(title, each.positions, console))
        if totals := each.totals():
            lines.append(titled("Totals", _TOTALS, totals, console))
        if each.cash is not None:
            lines.append(titled("Cash", _cash_columns(each.cash), each.cash, console))
    problems = [problem for each in found for problem in each.problems]
    return [*lines, *tables.notes((), problems)]


@attrs.frozen
class _Gain:
    """A profit, in the form that colours are chosen by."""

    change: Decimal
    change_sign: ChangeSign | None = None
    change_rate: Decimal | None = None


def _gain(value: Decimal | None, unit: str = "") -> Text:
    if value is None:
        return Text(formats.MISSING)
    sign = "+" if value > 0 else ""
    shown = f"{value:,.2f}" if unit else formats.number(value)
    return formats.coloured(f"{sign}{shown}{unit}", _Gain(value))


def _positions_table(title: str, positions: "Positions", console: Console) -> RenderableType:
    columns: list[Column[Position]] = [
        Column(title="symbol", cell=lambda row: formats.words(row.symbol)),
        Column(title="name", cell=lambda row: formats.name(row.name), flexible=True),
        Column(title="quantity", cell=lambda row: formats.number(row.quantity), right=True),
        Column(title="sellable", cell=lambda row: formats.number(row.sellable_quantity), right=True, rank=3),
        Column(title="average", cell=lambda row: formats.number(row.average_price), right=True, rank=2),
        Column(title="price", cell=lambda row: formats.number(row.price), right=True, rank=1),
        Column(title="value", cell=lambda row: formats.number(row.value), right=True),
        Column(title="profit", cell=lambda row: _gain(row.profit), right=True),
        Column(title="rate", cell=lambda row: _gain(row.profit_rate, "%"), right=True, rank=1),
        Column(title="in", cell=lambda row: formats.words(row.currency), rank=2),
    ]
    if any(row.side is not None for row in positions):
        columns.insert(2, Column(title="side", cell=lambda row: side_name(row.side)))
    if any(row.exchange is not None for row in positions):
        columns.insert(2, Column(title="at", cell=lambda row: formats.words(row.exchange), rank=4))
    if any(row.loan_date is not None for row in positions):
        columns.append(Column(title="loan of", cell=lambda row: formats.moment(row.loan_date, None), rank=4))
    return titled(title, columns, positions, console)


_TOTALS: tuple[Column[Total], ...] = (
    Column(title="in", cell=lambda row: formats.words(row.currency)),
    Column(title="cost", cell=lambda row: formats.number(row.cost), right=True, rank=1),
    Column(title="value", cell=lambda row: formats.number(row.value), right=True),
    Column(title="profit", cell=lambda row: _gain(row.profit), right=True),
    Column(title="rate", cell=lambda row: _gain(row.profit_rate, "%"), right=True, rank=1),
)


def _cash_columns(cash: "Cash") -> "list[Column[CurrencyCash]]":
    """The columns that say something; the deposits are there in any case."""
    told = (
        (_WITHDRAWABLE, any(row.withdrawable is not None for row in cash)),
        (_ORDERABLE, any(row.orderable is not None for row in cash)),
    )
    return [*_DEPOSITS, *(column for column, says in told if says)]


_DEPOSITS: "tuple[Column[CurrencyCash], ...]" = (
    Column(title="in", cell=lambda row: formats.words(row.currency)),
    Column(title="deposit", cell=lambda row: formats.number(row.deposit), right=True),
    Column(title="D+1", cell=lambda row: formats.number(row.deposit_d1), right=True),
    Column(title="D+2", cell=lambda row: formats.number(row.deposit_d2), right=True),
)
_WITHDRAWABLE: "Column[CurrencyCash]" = Column(
    title="withdrawable", cell=lambda row: formats.number(row.withdrawable), right=True, rank=2
)
_ORDERABLE: "Column[CurrencyCash]" = Column(
    title="for orders", cell=lambda row: formats.number(row.orderable), right=True, rank=1
)
