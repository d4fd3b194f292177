"""What all inquiries share: the account that is asked about, sums of its fills, and the words for orders."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import attrs

from ...korean_time import korean_time
from ...spec.values import parse_date, parse_decimal
from ..checks import Asked
from ..hours import hours_of, zone_of
from ..instruments import DOMESTIC
from ..market import Market, Quote
from ..refusals import Refused, refusal
from .answers_pages import Block, Listed
from .model import AccountBook, ExchangeFill, ExchangeOrder, Family, Position, bare_number
from .settings import Fees

__all__ = [
    "FillSums",
    "Handler",
    "Inquiry",
    "clock",
    "fill_matches",
    "listed",
    "local_moment",
    "order_values",
    "percent",
    "position_values",
    "rounded",
    "trade_words",
    "unfilled",
]

_DAY = timedelta(days=1)
_ZERO = Decimal(0)
_MOST = Decimal(10) ** 15


@attrs.frozen(kw_only=True)
class Inquiry:
    """A call that asks about an account: what it asks, the account, and the moment in Korean time.

    `shown` answers the orders that the lists of the day show at that moment, of all markets.
    """

    asked: Asked
    book: AccountBook
    shown: Callable[[], Sequence[ExchangeOrder]]
    market: Market
    fees: Fees
    now: datetime
    paper: bool

    @property
    def today(self) -> date:
        """The day in Korea."""
        return self.now.date()

    def text(self, name: str) -> str:
        """A field of the request by its English name, "" where it was not given."""
        return self.asked.named.get(name, "").strip()

    def period(self, first: str, last: str) -> tuple[date, date]:
        """The days that two fields of the request name; a blank one is without bound."""
        return self.day(first) or date.min, self.day(last) or date.max

    def day(self, name: str) -> date | None:
        """The day that a field of the request names, `None` where it is blank."""
        try:
            return parse_date(self.text(name))
        except ValueError as error:
            raise Refused(refusal("OPSQ2003", detail=name)) from error

    def number(self, name: str) -> Decimal:
        """The number in a field of the request, 0 where it is blank. `Refused` for one beyond all bounds."""
        try:
            number = parse_decimal(self.text(name)) or _ZERO
        except ValueError as error:
            raise Refused(refusal("OPSQ2003", detail=name)) from error
        if abs(number) > _MOST:
            raise Refused(refusal("OPSQ2003", detail=name))
        return number

    def of(self, family: Family) -> list[ExchangeOrder]:
        """The orders of a market that the lists show."""
        return [order for order in self.shown() if order.family == family]

    def fills(self, family: Family) -> Iterator[tuple[ExchangeOrder, ExchangeFill]]:
        """Every fill of a market with its order, oldest first; balances know them at once."""
        pairs = (
            (order, fill) for order in self.book.orders if order.family == family for fill in order.fills
        )
        return iter(sorted(pairs, key=lambda pair: pair[1].at))

    def held(self, family: Family) -> list[Position]:
        """The positions of a market that are not empty."""
        return [position for position in self.book.held() if position.family == family]

    def business_day(self, steps: int) -> date:
        """The business day in Korea so many days from today, 0 for today or the next one."""
        hours = hours_of(DOMESTIC[0])
        day = hours.upward(self.today)
        for _ in range(abs(steps)):
            day = hours.upward(day + _DAY) if steps > 0 else hours.before(day)
        return day

    def local_today(self, currency: str) -> date:
        """The day where a currency is at home."""
        return self.now.astimezone(zone_of(currency)).date()

    def quote(
        self, family: Family, symbol: str, exchange: str = "", currency: str = "KRW", venue: str = ""
    ) -> Quote | None:
        """The instrument's quote now, `None` if it is not listed."""
        if family == "domestic_stock":
            found = self.market.find(symbol)
        elif family == "overseas_stock":
            found = self.market.find_overseas(exchange, symbol)
        else:
            found = self.market.contract(symbol, currency=currency)
        return None if found is None else self.market.quote(found, self.now, venue=venue, book=False)

    def closable(self, position: Position) -> int:
        """How much of a position no open order wants to close yet; of a short one, to buy back."""
        if position.quantity >= 0:
            return self.book.sellable(position.family, position.symbol, position.exchange)
        key = (position.family, position.exchange, position.symbol)
        bound = sum(
            order.remaining for order in self.book.open_orders() if order.buys and order.position_key == key
        )
        return max(-position.quantity - bound, 0)

    def price(self, position: Position, venue: str = "") -> Decimal:
        """What one share or contract of a position costs now."""
        quote = self.quote(position.family, position.symbol, position.exchange, position.currency, venue)
        return quote.price if quote is not None else position.average_price


# A call of one market's inquiry becomes the blocks of its answer.
Handler = Callable[[Inquiry], Mapping[str, Block]]


def position_values(inquiry: Inquiry, position: Position, venue: str = "") -> dict[str, Any]:
    """What the lists of all markets say of a position; a short one has gained when its price has fallen."""
    price = inquiry.price(position, venue)
    value = price * position.quantity * position.multiplier
    profit = value - position.cost
    return {
        "symbol": position.symbol,
        "name": position.name,
        "quantity": abs(position.quantity),
        "sellable_quantity": inquiry.closable(position),
        "closable_quantity": inquiry.closable(position),
        "average_price": rounded(position.average_price),
        "purchase_amount": rounded(abs(position.cost)),
        "price": price,
        "value": abs(value),
        "profit": rounded(profit),
        "profit_rate": percent(profit, position.cost),
        "currency": position.currency,
    }


# --- sums ---------------------------------------------------------------------------------------


@attrs.define(kw_only=True)
class FillSums:
    """Fills added up: quantities, and amounts in one currency; `profit` is before fee and tax."""

    bought: int = 0
    sold: int = 0
    bought_amount: Decimal = _ZERO
    sold_amount: Decimal = _ZERO
    buy_fee: Decimal = _ZERO
    sell_fee: Decimal = _ZERO
    buy_tax: Decimal = _ZERO
    sell_tax: Decimal = _ZERO
    profit: Decimal = _ZERO
    cost: Decimal = _ZERO

    @classmethod
    def of(cls, fills: Iterable[tuple[ExchangeOrder, ExchangeFill]]) -> "FillSums":
        """The sums of some fills."""
        sums = cls()
        for order, fill in fills:
            if order.buys:
                sums.bought += fill.quantity
                sums.bought_amount += fill.amount
                sums.buy_fee += fill.fee
                sums.buy_tax += fill.tax
            else:
                sums.sold += fill.quantity
                sums.sold_amount += fill.amount
                sums.sell_fee += fill.fee
                sums.sell_tax += fill.tax
            sums.profit += fill.profit
            sums.cost += fill.cost
        return sums

    @property
    def fee(self) -> Decimal:
        """The fees of both sides."""
        return self.buy_fee + self.sell_fee

    @property
    def tax(self) -> Decimal:
        """The taxes of both sides."""
        return self.buy_tax + self.sell_tax

    @property
    def flow(self) -> Decimal:
        """What the fills bring in, less what they cost, fees and taxes included."""
        return self.sold_amount - self.bought_amount - self.fee - self.tax


def percent(part: Decimal, whole: Decimal, places: str = "0.01") -> Decimal:
    """A part of a whole in percent; 0 of nothing."""
    return (part / abs(whole) * 100 if whole else _ZERO).quantize(Decimal(places))


def rounded(value: Decimal, places: int = 4) -> Decimal:
    """A price as lists tell it, with no more places than they have."""
    return value.quantize(Decimal(1).scaleb(-places)) if value != value.to_integral_value() else value


# --- orders -------------------------------------------------------------------------------------

_SIDES = {"01": "매도", "02": "매수"}
_CHANGES = {"new": "", "modify": "정정", "cancel": "취소"}
_REVISIONS = {"new": "00", "modify": "01", "cancel": "02"}
_CREDITS = {
    "21": "자기융자",
    "22": "유통대주",
    "23": "유통융자",
    "24": "자기대주",
    "25": "자기융자상환",
    "26": "유통대주상환",
    "27": "유통융자상환",
    "28": "자기대주상환",
}


def trade_words(order: ExchangeOrder) -> str:
    """What an order is, in the broker's words, such as 현금매수 and 매도취소*."""
    side, change = _SIDES[order.side], _CHANGES[order.action]
    if order.rejected:
        return f"{side}{change}거부"
    if change:
        return f"{side}{change}*"
    if order.family != "domestic_stock":
        return side
    return f"{_CREDITS.get(order.credit_type, '현금')}{side}"


def order_values(order: ExchangeOrder) -> dict[str, Any]:
    """What the lists of all markets say of an order."""
    at = korean_time(order.placed_at).replace(microsecond=0)
    lost = order.cancelled + order.expired
    return {
        "ordered_on": order.trading_date,
        "korean_ordered_on": at.date(),
        "ordered_at": clock(at),
        "branch": order.branch,
        "order_number": order.number,
        "original_order_number": order.original,
        "side": order.side,
        "side_name": trade_words(order),
        "trade_name": trade_words(order),
        "symbol": order.symbol,
        "name": order.name,
        "quantity": order.quantity,
        "price": _ZERO if order.action == "cancel" else order.price,
        "stop_condition_price": order.condition_price,
        "filled_quantity": order.filled,
        "average_price": rounded(order.average_price),
        "filled_price": rounded(order.average_price),
        "filled_amount": order.filled_amount,
        "cancelled": order.action == "cancel" or (lost > 0 and not order.remaining),
        "cancelled_quantity": lost,
        "cancelled_quantity_former": lost,
        "remaining_quantity": order.remaining,
        "unfilled_quantity": order.remaining,
        "changeable_quantity": order.remaining,
        "rejected_quantity": order.rejected,
        "reject_reason_name": order.reason if order.rejected else "",
        "ordered_by": order.channel,
        "order_staff_number": order.channel,
        "channel_name": order.channel,
        "revision": _REVISIONS[order.action],
        "revision_name": _CHANGES[order.action],
    }


def clock(at: datetime) -> time:
    """The time of day as the wire knows it."""
    return at.time().replace(microsecond=0, tzinfo=None)


def local_moment(at: float, currency: str) -> datetime:
    """A moment in the time of the market where a currency is at home."""
    return datetime.fromtimestamp(at, zone_of(currency))


def fill_matches(order: ExchangeOrder, wanted: str, *, filled: str, open_: str) -> bool:
    """Whether an order passes a filter by its fills, in the codes of the TR."""
    if wanted == filled:
        return order.filled > 0
    return unfilled(order) if wanted == open_ else True


def unfilled(order: ExchangeOrder) -> bool:
    """Whether something of an order is still in the market."""
    return order.active and order.remaining > 0


def listed(order: ExchangeOrder, make: Callable[[], Mapping[str, Any]], *before: str) -> Listed:
    """A row about an order, in the sequence of days and numbers."""
    key = (*before, f"{order.trading_date:%Y%m%d}", bare_number(order.number).zfill(10))
    return Listed(key=key, make=make)
