"""How values look to people."""

from datetime import date, time
from decimal import Decimal

import pytest
from rich.cells import cell_len
from rich.text import Text

from kis_async.api.domestic_stock.analysis import Quote
from kis_async.api.enums import ChangeSign
from kis_async.api.overseas_stock.quotations import OverseasQuote
from kis_async.cli import formats
from kis_async.spec.convert import field_kinds


def domestic(**fields):
    """A domestic quote of which only a few fields are known."""
    return Quote(**{**dict.fromkeys(kind.name for kind in field_kinds(Quote)), "symbol": "005930", **fields})


def overseas(**fields):
    """An overseas quote of which only a few fields are known."""
    names = (kind.name for kind in field_kinds(OverseasQuote))
    return OverseasQuote(**{**dict.fromkeys(names), "symbol": "AAPL", **fields})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "-"),
        (0, "0"),
        (1234567, "1,234,567"),
        (-1500, "-1,500"),
        (Decimal(1299520816600), "1,299,520,816,600"),
        (Decimal("71000.500000"), "71,000.5"),
        (Decimal("0E-6"), "0"),
        (Decimal("1E+6"), "1,000,000"),
    ],
)
def test_numbers(value, text):
    """Thousands separators, no exponents, no idle zeros, a dash for what is missing."""
    assert formats.number(value) == text


def test_prices_keep_the_decimals_of_their_market():
    """Won are whole, index points and foreign prices keep their decimals."""
    won, points = domestic(price=Decimal(76900)), domestic(price=Decimal("2798.98"))
    assert formats.price(Decimal("76900.00"), won) == "76,900"
    assert formats.price(Decimal("2800.00"), points) == "2,800.00"
    assert formats.price(Decimal("238.8000"), overseas(price=Decimal("238.8000"))) == "238.8000"
    assert formats.price(None, won) == "-"


@pytest.mark.parametrize(
    ("sign", "value", "text", "style"),
    [
        (ChangeSign.UP, "1200", "+1,200", "red"),
        (ChangeSign.UPPER_LIMIT, "1200", "+1,200", "red"),
        (ChangeSign.DOWN, "-1200", "-1,200", "bright_blue"),
        (ChangeSign.DOWN, "1200", "-1,200", "bright_blue"),
        (ChangeSign.LOWER_LIMIT, "-1200", "-1,200", "bright_blue"),
        (ChangeSign.FLAT, "0", "0", ""),
        (ChangeSign("9"), "-5", "-5", "bright_blue"),
        (None, "5", "+5", "red"),
        (None, "0", "0", ""),
    ],
)
def test_up_is_red_and_down_is_blue(sign, value, text, style):
    """By the broker's sign where it is known, since some TRs send the change without one."""
    shown = formats.change(domestic(price=Decimal(100), change=Decimal(value), change_sign=sign))
    assert (shown.plain, str(shown.style)) == (text, style)


def test_rates_have_two_decimals():
    """Also where the broker sends more or fewer."""
    assert formats.rate(domestic(change_rate=Decimal("2.9"), change_sign=ChangeSign.UP)).plain == "+2.90%"
    assert formats.rate(domestic()).plain == "-"
    assert formats.rate(None).plain == "-"


def test_limits_are_marked():
    """By the sign or by the price itself, and for domestic stocks only."""
    at = {"price": Decimal(97100), "upper_limit": Decimal(97100), "lower_limit": Decimal(52300)}
    assert formats.limit(domestic(**at)).plain == "upper"
    assert formats.limit(domestic(**{**at, "price": Decimal(52300)})).plain == "lower"
    assert formats.limit(domestic(**{**at, "price": Decimal(60000)})).plain == ""
    assert formats.limit(domestic(price=Decimal(1), change_sign=ChangeSign.LOWER_LIMIT)).plain == "lower"
    assert formats.limit(overseas(price=Decimal(1))).plain == ""


def test_texts_from_outside_cannot_steer_the_terminal():
    """Escape sequences lose their teeth, line ends become blanks, markup is a text like any."""
    assert formats.words("\x1b[31m[bold]삼성\n전자") == "[31m[bold]삼성 전자"
    assert formats.words("  \n") == formats.words(None) == "-"
    assert formats.name("[red]a").plain == "[red]a"


def test_moments():
    """A date, a time, both or neither."""
    assert formats.moment(date(2026, 9, 21), time(9, 5, 7)) == "2026-09-21 09:05"
    assert formats.moment(date(2026, 9, 21), None) == "2026-09-21"
    assert formats.moment(None, None) == "-"


@pytest.mark.parametrize("width", [2, 5, 6, 7, 8, 20])
def test_names_are_cut_by_display_width(width):
    """Never wider than asked, two dots for what is gone, no half letters."""
    name = Text("샌드박스 액티브", style="red")
    short = formats.shorten(name, width)
    assert cell_len(short.plain) <= width
    assert (short.plain == name.plain) == (width >= 15)
    assert short.plain.endswith("..") or width >= 15
