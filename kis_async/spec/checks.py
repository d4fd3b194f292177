"""What can be known to be wrong with a request before it is sent: pure, and the same for every TR.

Types, codes, lengths, the forms of symbols, and the order of dates are read off the declarations;
what only one TR knows stands in its own `check`. Each refusal names the parameter in English and
on the wire.
"""

import math
import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any

from ..errors import InvalidRequest
from .convert import FieldKind, field_kinds
from .declare import Form, Request
from .values import Code

__all__ = ["check_chosen", "check_dates", "check_text", "check_value", "refused"]


def refused(kind: FieldKind, wire: str | None, complaint: str) -> InvalidRequest:
    """The error that says what is wrong with one parameter."""
    place = f"{kind.name} ({wire})" if wire else f"{kind.name} (not sent: it chooses the TR id)"
    return InvalidRequest(f"{place} {complaint}", parameter=kind.name, wire=wire)


# --- one value ----------------------------------------------------------------------------------

# An order for `True` shares, or the symbol 5930, would have a form on the wire, but the wrong one.
_TAKEN: Mapping[type, tuple[type, ...]] = {
    str: (str,),
    int: (int,),
    Decimal: (Decimal, int),
    bool: (bool,),
    date: (date,),
    time: (time,),
    datetime: (datetime,),
}


def check_value(kind: FieldKind, value: object, wire: str) -> None:
    """Refuse a value that its parameter cannot have: none at all, an unknown code, another type."""
    if value is None:
        if not kind.optional:
            raise refused(kind, wire, "is required")
        return
    _check_code(kind, value, wire)
    taken = _TAKEN.get(kind.base)
    if taken is None:
        return
    if (
        not isinstance(value, taken)
        or (isinstance(value, bool) and kind.base is not bool)
        or (isinstance(value, datetime) and kind.base is date)
    ):
        raise refused(
            kind, wire, f"must be {kind.base.__name__}, not {type(value).__name__}{_fraction(kind, value)}"
        )
    # Whole numbers are shares, rows, minutes or years; below zero are only prices and rates.
    if kind.base is int and isinstance(value, int) and value < 0:
        raise refused(kind, wire, "must not be negative")


def _fraction(kind: FieldKind, value: object) -> str:
    """What to add of a quantity that is not whole: it is not the type that is wrong with it."""
    if not (kind.name.endswith("quantity") and isinstance(value, (Decimal, float)) and math.isfinite(value)):
        return ""
    return "" if value == int(value) else f": {value} is not whole, and only whole shares can be ordered"


def check_chosen(kind: FieldKind, value: object) -> None:
    """Refuse a value that chooses no TR id: an order without a side must not become one of either."""
    if value is None and not kind.optional:
        raise refused(kind, None, "is required")
    _check_code(kind, value, None)


def _check_code(kind: FieldKind, value: object, wire: str | None) -> None:
    if not (isinstance(kind.base, type) and issubclass(kind.base, Code)) or value is None:
        return
    if not isinstance(value, str) or not kind.base(value).known:
        allowed = ", ".join(member.value for member in kind.base)
        raise refused(kind, wire, f"is {value!r}, but must be one of {allowed}")


# --- its text -----------------------------------------------------------------------------------

# Only what can never be right is refused: the exchange makes new kinds of codes now and then.
_FORMS: Mapping[Form, tuple[re.Pattern[str], str]] = {
    "share": (
        re.compile(r"[0-9][0-9A-Z]{5}|[A-Z][0-9][0-9A-Z]{5,7}|KR[0-9A-Z]{10}", re.ASCII),
        "6 digits or capitals that begin with a digit, as 005930, or a letter and 6 to 8 more, as Q500001",
    ),
    "contract": (
        re.compile(r"[0-9A-Z]{6,12}", re.ASCII),
        "6 to 12 digits or capitals, as 101S03 or 201S03370",
    ),
    "bond": (
        re.compile(r"[A-Z]{2}[0-9A-Z]{10}", re.ASCII),
        "a standard code of 12 digits or capitals, as KR2033022D33",
    ),
    "index": (re.compile(r"[0-9A-Z]{4}", re.ASCII), "an index code of 4 digits, as 0001"),
}
_SYMBOLS = frozenset({"symbol", "second_symbol", "underlying_symbol"})


def check_text(kind: FieldKind, text: str, wire: str) -> None:
    """Refuse a text that cannot stand on the wire for its parameter; an empty one is none given."""
    length = kind.metadata.get("length")
    if length is not None and len(text) > length:
        raise refused(kind, wire, f"is longer than {length} characters")
    if any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in text):
        raise refused(kind, wire, "holds a control character")
    if not text:
        if not kind.has_default:
            raise refused(kind, wire, "is empty")
        return
    if kind.name in _SYMBOLS and not text.isascii():
        raise refused(kind, wire, f"is {text!r}, but must be a symbol, not a name")
    form: Form | None = kind.metadata.get("form")
    if form is not None:
        pattern, words = _FORMS[form]
        if pattern.fullmatch(text) is None:
            raise refused(kind, wire, f"is {text!r}, but must be {words}")


# --- several values -----------------------------------------------------------------------------


@cache
def _periods(request: type[Request[Any]]) -> tuple[tuple[FieldKind, FieldKind], ...]:
    """The parameters that say from when until when, by their English names."""
    days = {kind.name: kind for kind in field_kinds(request) if kind.base is date}
    names = [(name, f"{name.removesuffix('_from')}_to") for name in days if name.endswith("_from")]
    return tuple(
        (days[first], days[last])
        for first, last in (*names, ("start_on", "end_on"))
        if {first, last} <= days.keys()
    )


def check_dates(request: Request[Any]) -> None:
    """Refuse a period that ends before it begins; dates that are not given bound nothing."""
    for first, last in _periods(type(request)):
        start, end = getattr(request, first.name), getattr(request, last.name)
        if start is not None and end is not None and start > end:
            raise refused(first, first.wire, f"is {start}, after {last.name} ({last.wire}), {end}")
