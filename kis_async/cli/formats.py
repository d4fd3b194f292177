"""How single values look to people: thousands separators, signs, colours, a dash for what is missing.

Only characters that every console draws one column wide are used beside the broker's own texts:
triangles, arrows, ellipses and ruled lines are two columns wide on a Korean one.
"""

from datetime import date, time
from decimal import Decimal
from typing import Protocol

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from ..api.domestic_stock.analysis import Quote
from ..api.enums import ChangeSign
from ..watchlists import AnyQuote
from .output import plain

__all__ = [
    "MISSING",
    "Moving",
    "change",
    "coloured",
    "limit",
    "moment",
    "name",
    "number",
    "price",
    "rate",
    "shorten",
    "words",
]

MISSING = "-"

_UP = frozenset({ChangeSign.UP, ChangeSign.UPPER_LIMIT})
_DOWN = frozenset({ChangeSign.DOWN, ChangeSign.LOWER_LIMIT})
# Up is red and down is blue in Korea; the plain blue of most terminals cannot be read on black.
_STYLES = {1: "red", 0: "", -1: "bright_blue"}


class Moving(Protocol):
    """What has moved since the previous close: a quote, or a record of a stream."""

    @property
    def change_sign(self) -> ChangeSign | None:
        """Which way."""
        ...

    @property
    def change(self) -> Decimal | None:
        """How far."""
        ...

    @property
    def change_rate(self) -> Decimal | None:
        """How far in per cent."""
        ...


def words(value: str | None) -> str:
    """A text from the broker."""
    return plain(value).replace("\n", " ").strip() or MISSING if value else MISSING


def name(text: str | None) -> Text:
    """A name."""
    return Text(words(text))


def number(value: Decimal | int | None) -> str:
    """A count or an amount: no decimals that say nothing."""
    if value is None:
        return MISSING
    if isinstance(value, Decimal):
        value = value.to_integral_value() if value == value.to_integral_value() else value.normalize()
    return f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"


def price(value: Decimal | None, quote: Moving | None) -> str:
    """A price with the decimals of its market: as sent, or whole won."""
    if value is None:
        return MISSING
    if isinstance(quote, Quote) and value == value.to_integral_value() and _is_whole(quote):
        return f"{value.to_integral_value():,f}"
    return f"{value:,f}"


def _is_whole(quote: Quote) -> bool:
    return quote.price is None or quote.price == quote.price.to_integral_value()


def _direction(quote: Moving) -> int:
    """1 up, -1 down, 0 unchanged: by the broker's sign where it is known, else by the number's."""
    sign = quote.change_sign
    if sign in _UP:
        return 1
    if sign in _DOWN:
        return -1
    if sign is not None and sign.known:
        return 0
    moved = quote.change or quote.change_rate or Decimal(0)
    return (moved > 0) - (moved < 0)


def coloured(text: str, quote: Moving | None) -> Text:
    """A text in the colour of the quote's direction."""
    return Text(text, style=_STYLES[_direction(quote)] if quote is not None and text != MISSING else "")


def change(quote: Moving | None) -> Text:
    """The change since the previous close, with its sign."""
    return _signed(quote, None if quote is None else quote.change, "")


def rate(quote: Moving | None) -> Text:
    """The change in per cent, with its sign."""
    return _signed(quote, None if quote is None else quote.change_rate, "%")


def _signed(quote: Moving | None, value: Decimal | None, unit: str) -> Text:
    if quote is None or value is None:
        return Text(MISSING)
    sign = {1: "+", 0: "", -1: "-"}[_direction(quote)]
    amount = abs(value)
    text = f"{amount:,.2f}" if unit else price(amount, quote)
    return coloured(f"{sign}{text}{unit}", quote)


def limit(quote: AnyQuote | None) -> Text:
    """Whether the price stands at the day's limit; empty if not."""
    if not isinstance(quote, Quote) or quote.price is None:
        return Text("")
    if quote.change_sign == ChangeSign.UPPER_LIMIT or quote.price == quote.upper_limit:
        return Text("upper", style="reverse red")
    if quote.change_sign == ChangeSign.LOWER_LIMIT or quote.price == quote.lower_limit:
        return Text("lower", style="reverse bright_blue")
    return Text("")


def moment(day: date | None, clock: time | None) -> str:
    """A date, and the time if there is one."""
    parts = [day.isoformat() if day else "", clock.isoformat("minutes") if clock else ""]
    return " ".join(part for part in parts if part) or MISSING


def shorten(text: Text, width: int) -> Text:
    """A text of at most so many columns, two dots marking what was cut off."""
    if cell_len(text.plain) <= width:
        return text
    return Text(set_cell_size(text.plain, max(width - 2, 0)).rstrip() + "..", style=text.style)
